/* A command within another: what a document's provenance says was asked for is asked
 * again, of the state and the day it names, and its output kept.
 *
 * The words come from a file that may be anybody's, so nothing is changed and
 * nothing written whatever they say, and only commands that read a revision run.
 */
#include "again.h"
#include "framework.h"

/* Words as a shell would part them, of those that are written here. */
static bool split(struct pfd_arena *arena, struct pfd_str text,
	struct pfd_again_words *ret)
{
	for (size_t i = 0; i < text.len;) {
		struct pfd_buf word = pfd_buf(arena);
		bool quoted = false;

		for (; i < text.len && (quoted || text.ptr[i] != ' '); i++)
			if (text.ptr[i] == '\'')
				quoted = !quoted;
			else
				pfd_buf_addc(&word, text.ptr[i]);
		if (quoted)
			return false;
		i += i < text.len;
		if (word.len)
			pfd_vec_push(arena, ret,
				pfd_arena_z(arena, pfd_buf_str(&word)));
	}
	return ret->n > 0;
}

static bool is_plain(struct pfd_str word)
{
	for (size_t i = 0; i < word.len; i++)
		if (!pfd_is_digit(word.ptr[i]) &&
			!(pfd_to_lower(word.ptr[i]) >= 'a' &&
				pfd_to_lower(word.ptr[i]) <= 'z') &&
			!strchr("-_./=:,+@", word.ptr[i]))
			return false;
	return word.len > 0;
}

struct pfd_str pfd_run_asked(struct pfd_run *run)
{
	struct pfd_buf text = pfd_buf(run->arena);

	pfd_buf_add(
		&text, pfd_command_name(run->arena, run->command, run->kind));
	pfd_vec_foreach (word, &run->asked) {
		bool plain = is_plain(*word);

		/* A quote in a word is left out: no name of a report has one. */
		pfd_buf_addz(&text, plain ? " " : " '");
		for (size_t i = 0; i < word->len; i++)
			if (word->ptr[i] != '\'')
				pfd_buf_addc(&text, word->ptr[i]);
		pfd_buf_addz(&text, plain ? "" : "'");
	}
	return pfd_buf_str(&text);
}

enum pfd_status pfd_run_again(
	struct pfd_run *run, const struct pfd_again *again, struct pfd_str *ret)
{
	struct pfd_arena *arena = run->arena;
	struct pfd_run within = { .arena = arena,
		.env = run->env,
		.err = run->err,
		.findings.arena = arena,
		.out = pfd_buf(arena),
		.within = true };
	struct pfd_again_words words = { 0 };
	const char *root = pfd_store_root(run->store)->path;
	enum pfd_status status;

	pfd_vec_push(arena, &words, "pfd");
	if (!split(arena, again->asked, &words))
		return pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("“{text}” is no command",
				"„{text}“ ist kein Befehl",
				PFD_A_STR("text", again->asked)));
	const char *const more[] = { "-C", root, "--at", again->commit,
		"--lang", again->lang == PFD_DE ? "de" : "en", "-O",
		pfd_format_names[again->format] };
	for (size_t i = 0; i < PFD_COUNT(more); i++)
		pfd_vec_push(arena, &words, more[i]);
	within.env.as_of = again->as_of;
	within.env.as_of_fixed = true;
	within.env.now_fixed = again->now_fixed;
	within.env.now_s = again->now_fixed ? again->now_s : run->env.now_s;
	within.env.stdout_tty = within.env.stdout_color = false;
	status = pfd_dispatch(
		&within, (int)words.n, (char *const *)(uintptr_t)words.items);
	pfd_index_free(&within.index);
	pfd_keyring_close(&within.keys);
	pfd_store_close(&within.store);
	*ret = pfd_buf_str(&within.out);
	return status;
}
