/* One run from its arguments to its exit status. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#include "framework.h"

/* A closed standard descriptor would be given to the next file opened, and what
 * is printed would land in it.  The other way round than asked for, so that
 * using it still fails. */
static bool hold_standard_files(void)
{
	static const int modes[] = { O_WRONLY, O_RDONLY, O_RDONLY };

	for (int fd = 0; fd < 3; fd++)
		if (fcntl(fd, F_GETFD) < 0 && errno == EBADF &&
			open("/dev/null", modes[fd]) != fd)
			return false;
	return true;
}

/* Errors before the options are read should speak the right language, too. */
static void early_language(struct pfd_env *env, int argc, char *const *argv)
{
	for (int i = 1; i < argc; i++) {
		const char *value = NULL;

		if (!strcmp(argv[i], "--"))
			return;
		if (!strncmp(argv[i], "--lang=", 7))
			value = argv[i] + 7;
		else if (!strcmp(argv[i], "--lang") && i + 1 < argc)
			value = argv[i + 1];
		if (value)
			env->lang = pfd_lang_parse(value);
	}
}

void pfd_run_show_error(struct pfd_run *run)
{
	struct pfd_buf line = pfd_buf(run->arena);

	if (!run->err->message.text.en)
		return;
	pfd_buf_addz(&line, "pfd: ");
	pfd_message_add(&line, &run->err->message, run->env.lang);
	pfd_buf_addc(&line, '\n');
	if (run->err->hint.text.en) {
		pfd_buf_addz(&line, "  ");
		pfd_message_add(&line, &run->err->hint, run->env.lang);
		pfd_buf_addc(&line, '\n');
	}
	pfd_run_stderr(run, pfd_buf_str(&line));
}

/* What must happen however the command ended. */
static enum pfd_status close_run(struct pfd_run *run, enum pfd_status status)
{
	struct pfd_err late = { .arena = run->arena };
	struct pfd_err *first = run->err;

	pfd_run_progress_end(run);
	if (!status) {
		status = pfd_run_flush(run);
	} else {
		/* The first trouble is the one to tell. */
		run->err = &late;
		(void)!pfd_run_flush(run);
		run->err = first;
	}
	if ((status == PFD_FAILED || status == PFD_REFUSED) &&
		(run->committed || run->written)) {
		status = PFD_AFTER;
		pfd_hint(run->err,
			run->committed
				? PFD_MESSAGE("the change itself is committed",
					  "die Änderung selbst ist "
					  "festgeschrieben")
				: PFD_MESSAGE("the files are written",
					  "die Dateien sind geschrieben"));
	}
	pfd_change_end(&run->change);
	pfd_index_free(&run->index);
	pfd_keyring_close(&run->keys);
	pfd_store_close(&run->store);
	pfd_run_show_findings(run);
	if (status)
		pfd_run_show_error(run);
	return status;
}

int pfd_main(int argc, char *const *argv, char *const *vars)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = NULL;
	struct pfd_err err = { 0 };
	struct pfd_run run = { 0 };
	enum pfd_status status;

	if (!hold_standard_files())
		return PFD_FAILED;
	/* A reader that has seen enough is no reason to die, nor is a limit of the
	 * size of files: the write itself fails. */
	signal(SIGPIPE, SIG_IGN);
	signal(SIGXFSZ, SIG_IGN);
	pfd_memory_start();
	arena = pfd_arena_new();
	err.arena = arena;
	run.arena = arena;
	run.err = &err;
	run.findings.arena = arena;
	run.out = pfd_buf(arena);
	status = pfd_env_init(&run.env, vars, &err);
	early_language(&run.env, argc, argv);
	if (!status)
		status = pfd_dispatch(&run, argc, argv);
	return close_run(&run, status);
}
