/* --pdf-engine weasyprint: a PDF made of pfd's page by another program.
 *
 * It is tagged (PDF/UA), which cairo cannot do, and slow.  Pages stand in memory
 * files on both sides, so neither can wait for the other.
 */
#include <errno.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "framework.h"

static const char *const weasyprint[] = { "weasyprint", "--quiet",
	"--pdf-variant", "pdf/ua-1", "--custom-metadata", "--encoding", "utf-8",
	"-", "-", NULL };

/* 0 or an errno; *ret is as waitpid has it. */
static int run_between(struct pfd_run *run, int in, int out, int *ret)
{
	/* posix_spawn does not write to them (POSIX, exec). */
	const union {
		const char *const *in;
		char *const *out;
	} args = { weasyprint };
	posix_spawn_file_actions_t actions;
	pid_t child, waited;
	int error = posix_spawn_file_actions_init(&actions);

	if (error)
		return error;
	error = posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
	if (!error)
		error = posix_spawn_file_actions_adddup2(
			&actions, out, STDOUT_FILENO);
	if (!error)
		error = posix_spawnp(&child, weasyprint[0], &actions, NULL,
			args.out, run->env.environ);
	posix_spawn_file_actions_destroy(&actions);
	if (error)
		return error;
	do
		waited = waitpid(child, ret, 0);
	while (waited < 0 && errno == EINTR);
	return waited < 0 ? errno : 0;
}

static enum pfd_status failed(struct pfd_run *run, int error, int ended)
{
	if (error && error != ENOENT)
		return pfd_fail_errno(run->err, weasyprint[0], error);
	if (error)
		(void)pfd_fail(run->err, PFD_FAILED,
			PFD_MESSAGE("--pdf-engine: weasyprint is not installed",
				"--pdf-engine: weasyprint ist nicht "
				"installiert"));
	else
		(void)pfd_fail(run->err, PFD_FAILED,
			PFD_MESSAGE("--pdf-engine: weasyprint ended with {n}",
				"--pdf-engine: weasyprint endete mit {n}",
				PFD_A_INT("n", WIFEXITED(ended)
						       ? WEXITSTATUS(ended)
						       : -WTERMSIG(ended))));
	return pfd_hint(run->err,
		PFD_MESSAGE("install the Debian package weasyprint (57 or "
			    "newer), or leave the option out",
			"das Debian-Paket weasyprint (ab 57) installieren oder "
			"die Option weglassen"));
}

/* Appends what stands in the memory file. */
static enum pfd_status take(struct pfd_run *run, int fd, struct pfd_buf *out)
{
	char part[64 * 1024];
	ssize_t n;

	if (lseek(fd, 0, SEEK_SET))
		return pfd_fail_errno(run->err, weasyprint[0], errno);
	while ((n = read(fd, part, sizeof(part))) > 0)
		pfd_buf_add(out, (struct pfd_str){ part, (size_t)n });
	return n < 0 ? pfd_fail_errno(run->err, weasyprint[0], errno) : PFD_OK;
}

enum pfd_status pfd_run_weasyprint(
	struct pfd_run *run, const struct pfd_doc *doc, struct pfd_buf *out)
{
	struct pfd_emit_options page = run->emit;
	struct pfd_buf html = pfd_buf(run->arena);
	int in = memfd_create("pfd", MFD_CLOEXEC);
	int made = memfd_create("pfd", MFD_CLOEXEC), ended = 0, error;
	enum pfd_status status = PFD_OK;

	page.format = PFD_FORMAT_HTML;
	/* Its tags have none for pictures (seen with 57). */
	page.alt_words = true;
	if (in < 0 || made < 0)
		status = pfd_fail_errno(run->err, weasyprint[0], errno);
	if (!status)
		status = pfd_emit(&html, doc, &page, run->err);
	if (!status)
		status = pfd_fd_write(
			in, weasyprint[0], pfd_buf_str(&html), run->err);
	if (!status && lseek(in, 0, SEEK_SET))
		status = pfd_fail_errno(run->err, weasyprint[0], errno);
	if (!status) {
		error = run_between(run, in, made, &ended);
		status = error || ended ? failed(run, error, ended)
					: take(run, made, out);
	}
	if (in >= 0)
		close(in);
	if (made >= 0)
		close(made);
	return status;
}
