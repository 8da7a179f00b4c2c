/* Every command that may change a repository is put to the fault programme: it has a
 * row in tests/fault/writers.py. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "../../src/cmd/cmd.h"

static struct pfd_str rows(struct pfd_arena *arena)
{
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	struct pfd_err err = { .arena = arena };
	struct pfd_str text;

	assert_int_equal(pfd_root_open(&root, arena,
				 PFD_SOURCE_DIR "/tests/fault", &err),
		PFD_OK);
	assert_int_equal(
		pfd_file_read(&root, "writers.py", 1 << 20, arena, &text, &err),
		PFD_OK);
	return text;
}

/* Typed as a command of its own: in quotes, at the beginning. */
static bool has_row(struct pfd_str text, const char *group, const char *verb)
{
	char typed[128];
	const char *at = text.ptr;
	size_t n = (size_t)snprintf(typed, sizeof typed, "\"pfd %s%s%s",
		group ? group : "", group ? " " : "", verb);

	assert_true(n < sizeof typed);
	while ((at = strstr(at, typed))) {
		at += n;
		if (strchr(" \"\\", *at))
			return true;
	}
	return false;
}

static bool has_row_of(struct pfd_str text, const struct pfd_command *command)
{
	if (!command->group || strcmp(command->group, "*") != 0)
		return has_row(text, command->group, command->verb);
	/* Alike for all kinds: one of them. */
	for (const struct pfd_kind *const *kind = pfd_kinds; *kind; kind++)
		if (pfd_command_of_kind(command, *kind) &&
			has_row(text, (*kind)->name, command->verb))
			return true;
	return false;
}

static void test_rows(void **state)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct pfd_str text = rows(arena);
	size_t n = 0, lack = 0;

	(void)state;
	for (const struct pfd_command *const *at = pfd_commands; *at; at++) {
		const struct pfd_command *command = *at;

		/* Reports write in one way only, when they are sent. */
		if (!pfd_command_writes(command) ||
			command->flags & PFD_CMD_SENT)
			continue;
		n++;
		if (has_row_of(text, command))
			continue;
		lack++;
		print_error("no row for: pfd %s %s\n",
			command->group ? command->group : "", command->verb);
	}
	assert_non_null(strstr(text.ptr, "--sent-to "));
	assert_int_equal(lack, 0);
	assert_true(n > 50);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
