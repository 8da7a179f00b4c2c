/* Passphrases and secret keys: asked for without echo, or read from a file. */
#include <errno.h>
#include <termios.h>
#include <unistd.h>

#include "framework.h"
#include "privacy.h"

enum { SECRET_MAX = 1024, PASSPHRASE_MIN = 8 };

/* ---- at a terminal --------------------------------------------------------------- */

/* The last character, however many bytes it has. */
static size_t without_last(const char *line, size_t n)
{
	while (n && ((unsigned char)line[n - 1] & 0xc0) == 0x80)
		n--;
	return n ? n - 1 : 0;
}

/* Byte by byte, with the keys that end a line or a run read here: a signal that
 * ended pfd would leave the terminal without echo. */
static bool read_hidden(char line[static SECRET_MAX], size_t *ret_n)
{
	size_t n = 0;

	for (;;) {
		char c;
		ssize_t got = read(STDIN_FILENO, &c, 1);

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0 || c == 3 || c == 4 || c == 28) /* ^C ^D ^\ */
			return false;
		if (c == '\n' || c == '\r')
			break;
		if (c == 8 || c == 127)
			n = without_last(line, n);
		else if (n < SECRET_MAX)
			line[n++] = c;
	}
	*ret_n = n;
	return true;
}

static enum pfd_status ask_hidden(
	struct pfd_run *run, struct pfd_text prompt, struct pfd_str *ret)
{
	char *line = pfd_alloc(run->arena, SECRET_MAX);
	struct termios before, quiet;
	size_t n = 0;
	bool typed;

	pfd_run_stderr(run,
		pfd_arena_printf(run->arena, "%s: ", pfd_run_say(run, prompt)));
	if (tcgetattr(STDIN_FILENO, &before))
		return pfd_fail_errno(run->err, "terminal", errno);
	quiet = before;
	quiet.c_lflag &= ~(tcflag_t)(ECHO | ICANON | ISIG);
	quiet.c_cc[VMIN] = 1;
	quiet.c_cc[VTIME] = 0;
	if (tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet))
		return pfd_fail_errno(run->err, "terminal", errno);
	typed = read_hidden(line, &n);
	(void)tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
	pfd_run_stderr(run, PFD_STR("\n"));
	*ret = (struct pfd_str){ line, n };
	return typed ? PFD_OK : pfd_run_cancelled(run);
}

static enum pfd_status ask(struct pfd_run *run, struct pfd_text prompt,
	bool twice, struct pfd_str *ret)
{
	struct pfd_str again;
	enum pfd_status status = ask_hidden(run, prompt, ret);

	if (status || !twice)
		return status;
	status = ask_hidden(run, PFD_TEXT("once more", "noch einmal"), &again);
	if (!status && !pfd_str_eq(*ret, again))
		status = pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE(
				"the two differ", "beide sind verschieden"));
	pfd_wipe((char *)(uintptr_t)again.ptr, again.len);
	return status;
}

/* ---- or from a file ---------------------------------------------------------------- */

enum pfd_status pfd_secret_ask(struct pfd_run *run, const char *file,
	struct pfd_text prompt, bool twice, struct pfd_str *ret)
{
	struct pfd_str rest, name;
	enum pfd_status status;

	if (!file && !pfd_run_interactive(run)) {
		(void)pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("{what}: there is no terminal to ask at",
				"{what}: kein Terminal, um zu fragen",
				PFD_A_TEXT("what", prompt)));
		return pfd_hint(run->err,
			PFD_MESSAGE("give it in a file: --passphrase-file FILE",
				"in einer Datei angeben: --passphrase-file "
				"FILE"));
	}
	if (!file)
		return ask(run, prompt, twice, ret);
	status = pfd_run_input(run, file, SECRET_MAX, &rest, &name);
	if (status)
		return status;
	if (!pfd_str_cut(&rest, '\n', ret))
		ret->len = 0;
	return PFD_OK;
}

enum pfd_status pfd_secret_new(
	struct pfd_run *run, const char *file, struct pfd_str *ret)
{
	enum pfd_status status = pfd_secret_ask(run, file,
		PFD_TEXT("new passphrase", "neue Passphrase"), true, ret);

	if (status || pfd_utf8_count(*ret) >= PASSPHRASE_MIN)
		return status;
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("the passphrase is shorter than {n} characters",
			"die Passphrase ist kürzer als {n} Zeichen",
			PFD_A_INT("n", PASSPHRASE_MIN)));
	return pfd_hint(run->err,
		PFD_MESSAGE("take several words", "mehrere Wörter nehmen"));
}

enum pfd_status pfd_secret_of_bundle(struct pfd_run *run, const char *file,
	struct pfd_str bundle, struct pfd_str *ret)
{
	return pfd_secret_ask(run, file,
		pfd_bundle_is_escrow(bundle)
			? PFD_TEXT("secret key", "geheimer Schlüssel")
			: PFD_TEXT("passphrase", "Passphrase"),
		false, ret);
}
