/* Running the user's editor on a private file.
 *
 * The signals that would end pfd are blocked and waited for together with the
 * editor's end, so the file is removed whichever comes first, and no handler
 * needs anything global.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "editor.h"

enum { TEXT_MAX = PFD_YAML_MAX_BYTES + 1 };

static const char *base_name(struct pfd_run *run, struct pfd_str path)
{
	size_t start = path.len;

	while (start && path.ptr[start - 1] != '/')
		start--;
	return pfd_arena_z(run->arena, pfd_str_sub(path, start, path.len));
}

/* ---- the process ------------------------------------------------------------ */

static char *writable(struct pfd_run *run, struct pfd_str text)
{
	char *copy = pfd_alloc(run->arena, text.len + 1);

	memcpy(copy, text.ptr, text.len);
	return copy;
}

/* The child's wait status, or -1: a signal asked pfd to end. */
static int wait_for(pid_t child, const sigset_t *signals)
{
	for (;;) {
		siginfo_t info;
		int status, number = sigwaitinfo(signals, &info);

		if (number == SIGCHLD) {
			if (waitpid(child, &status, WNOHANG) == child)
				return status;
			continue;
		}
		/* Ctrl-C and Ctrl-\ are the editor's own business. */
		if (number == SIGINT || number == SIGQUIT || number < 0)
			continue;
		kill(child, SIGTERM);
		(void)waitpid(child, &status, 0);
		return -1;
	}
}

static enum pfd_status run_editor(struct pfd_run *run, const char *editor,
	const char *file, const sigset_t *signals, const sigset_t *before)
{
	/* Through the shell, as git does: $EDITOR may have arguments. */
	struct pfd_str line = pfd_arena_printf(run->arena, "%s \"$@\"", editor);
	char *argv[] = { (char[]){ "sh" }, (char[]){ "-c" },
		writable(run, line), (char[]){ "sh" },
		writable(run, pfd_str(file)), NULL };
	pid_t child;
	int status = -1;

	child = fork();
	if (child == 0) {
		signal(SIGPIPE, SIG_DFL);
		signal(SIGXFSZ, SIG_DFL);
		sigprocmask(SIG_SETMASK, before, NULL);
		execv("/bin/sh", argv);
		_exit(127);
	}
	if (child > 0)
		status = wait_for(child, signals);
	if (child < 0)
		return pfd_fail_errno(run->err, editor, errno);
	if (status == -1)
		return pfd_fail(run->err, PFD_FAILED,
			PFD_MESSAGE("ended by a signal; nothing has changed",
				"durch ein Signal beendet; nichts wurde "
				"geändert"));
	if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
		return PFD_OK;
	(void)pfd_fail(run->err, PFD_FAILED,
		PFD_MESSAGE("the editor \"{editor}\" failed; nothing has "
			    "changed",
			"der Editor „{editor}“ ist gescheitert; nichts wurde "
			"geändert",
			PFD_A_Z("editor", editor)));
	return pfd_hint(
		run->err, PFD_MESSAGE("name another one: EDITOR=nano pfd …",
				  "einen anderen nennen: EDITOR=nano pfd …"));
}

static enum pfd_status read_back(
	struct pfd_run *run, const char *file, struct pfd_str *text)
{
	enum pfd_status status;
	int fd = open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);

	if (fd < 0)
		return pfd_fail_errno(run->err, file, errno);
	status = pfd_fd_read(fd, file, TEXT_MAX, run->arena, text, run->err);
	close(fd);
	return status;
}

enum pfd_status pfd_editor(
	struct pfd_run *run, struct pfd_str path, struct pfd_str *text)
{
	static const int numbers[] = { SIGCHLD, SIGINT, SIGQUIT, SIGTERM,
		SIGHUP };
	const char *editor = pfd_env_get(&run->env, "VISUAL");
	struct pfd_scratch scratch;
	sigset_t signals, before;
	enum pfd_status status;

	if (!editor)
		editor = pfd_env_get(&run->env, "EDITOR");
	if (!editor)
		editor = "vi";
	sigemptyset(&signals);
	for (size_t i = 0; i < PFD_COUNT(numbers); i++)
		sigaddset(&signals, numbers[i]);
	/* Where it is ignored, no child would be told of. */
	signal(SIGCHLD, SIG_DFL);
	sigprocmask(SIG_BLOCK, &signals, &before);
	status = pfd_scratch_make(run, base_name(run, path), *text, &scratch);
	if (!status)
		status = run_editor(
			run, editor, scratch.file, &signals, &before);
	if (!status)
		status = read_back(run, scratch.file, text);
	pfd_scratch_drop(&scratch);
	/* What ended the wait, or came since, takes its course now. */
	sigprocmask(SIG_SETMASK, &before, NULL);
	return status;
}
