/* Asking people, and reading what is piped in. */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "framework.h"

bool pfd_run_interactive(const struct pfd_run *run)
{
	return run->env.stdin_tty && run->env.stdout_tty && !run->no_input;
}

enum pfd_status pfd_run_cancelled(struct pfd_run *run)
{
	return pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("cancelled; nothing has changed",
			"abgebrochen; nichts wurde geändert"));
}

bool pfd_run_ask(
	struct pfd_run *run, struct pfd_str prompt, struct pfd_str *ret)
{
	struct pfd_buf line = pfd_buf(run->arena);

	pfd_run_stderr(run, pfd_text_visible(run->arena, prompt, true));
	/* Byte by byte: what comes after the line is not ours. */
	for (;;) {
		char c;
		ssize_t n = read(STDIN_FILENO, &c, 1);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0) {
			pfd_run_stderr(run, PFD_STR("\n"));
			return false;
		}
		if (c == '\n')
			break;
		if (line.len < PFD_YAML_MAX_TEXT)
			pfd_buf_addc(&line, c);
	}
	*ret = pfd_str_trim(pfd_buf_str(&line));
	return true;
}

static bool says_yes(struct pfd_str answer)
{
	static const char *const words[] = { "y", "yes", "j", "ja", "Y", "J" };

	for (size_t i = 0; i < PFD_COUNT(words); i++)
		if (pfd_str_eqz(answer, words[i]))
			return true;
	return false;
}

enum pfd_status pfd_run_confirm(
	struct pfd_run *run, struct pfd_message question)
{
	struct pfd_buf prompt = pfd_buf(run->arena);
	struct pfd_str answer = { 0 };

	if (run->yes)
		return PFD_OK;
	if (!pfd_run_interactive(run)) {
		pfd_fail(run->err, PFD_REFUSED, question);
		return pfd_hint(run->err, PFD_MESSAGE("answer with --yes",
						  "mit --yes beantworten"));
	}
	pfd_message_add(&prompt, &question, run->env.lang);
	pfd_buf_addz(&prompt, pfd_run_say(run, PFD_TEXT(" [y/N] ", " [j/N] ")));
	if (pfd_run_ask(run, pfd_buf_str(&prompt), &answer) && says_yes(answer))
		return PFD_OK;
	return pfd_run_cancelled(run);
}

enum pfd_status pfd_run_input(struct pfd_run *run, const char *file, size_t max,
	struct pfd_str *ret, struct pfd_str *ret_name)
{
	enum pfd_status status;
	int fd;

	if (!strcmp(file, "-")) {
		*ret_name = PFD_STR("<stdin>");
		return pfd_fd_read(STDIN_FILENO, "<stdin>", max, run->arena,
			ret, run->err);
	}
	*ret_name = pfd_str(file);
	fd = open(file, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (fd < 0)
		return errno == ENOENT
			       ? pfd_fail(run->err, PFD_REFUSED,
					 PFD_MESSAGE("{path}: no such file",
						 "{path}: keine solche Datei",
						 PFD_A_Z("path", file)))
			       : pfd_fail_errno(run->err, file, errno);
	status = pfd_fd_read(fd, file, max, run->arena, ret, run->err);
	close(fd);
	return status;
}
