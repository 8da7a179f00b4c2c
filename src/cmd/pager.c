/* Long output at a terminal, shown in the user's pager.
 *
 * The pager reads a memory file, so there is no pipe that it could leave pfd
 * blocked on or broken: quitting early is nothing to notice.  pfd goes on, to
 * its findings and its exit status, when the pager has ended.  Only what would
 * take long to be whole goes through a pipe, and there being blocked is meant:
 * what nobody scrolls to is not made.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "framework.h"

/* Quietly nothing where there is no less. */
#define DEFAULT_PAGER "command -v less >/dev/null || exit 127; exec less"

enum { NOT_EXECUTABLE = 126, NOT_FOUND = 127 }; /* of sh */

/* NULL: none is wanted. */
static const char *pager_of(const struct pfd_env *env)
{
	const char *term = pfd_env_get(env, "TERM");
	const char *pager = pfd_env_find(env, "PFD_PAGER");

	if (!term || !strcmp(term, "dumb"))
		return NULL;
	if (!pager)
		pager = pfd_env_find(env, "PAGER");
	if (!pager)
		return DEFAULT_PAGER;
	return *pager && strcmp(pager, "cat") != 0 ? pager : NULL;
}

/* ---- how much it is ---------------------------------------------------------- */

/* Columns of a line on the screen: colours take none. */
static size_t width_of(struct pfd_str line)
{
	size_t width = 0, start;

	while ((start = pfd_str_find(line, '\x1b')) != SIZE_MAX) {
		width += pfd_utf8_width(pfd_str_sub(line, 0, start));
		line = pfd_str_sub(line, start, line.len);
		start = pfd_str_find(line, 'm');
		line = pfd_str_sub(line,
			start == SIZE_MAX ? line.len : start + 1, line.len);
	}
	return width + pfd_utf8_width(line);
}

/* The prompt behind it takes a row as well. */
static bool is_taller(const struct pfd_env *env, struct pfd_str output)
{
	size_t columns = (size_t)env->columns, rows = 1;
	struct pfd_str line;

	while (output.len && rows <= (size_t)env->rows &&
		pfd_str_cut(&output, '\n', &line)) {
		size_t width = width_of(line);

		rows += width ? (width + columns - 1) / columns : 1;
	}
	return rows > (size_t)env->rows;
}

/* ---- the process ------------------------------------------------------------- */

struct strings {
	PFD_VEC_OF(const char *);
};
/* posix_spawn does not write to what it is given (POSIX, exec). */
union unwritten {
	const char *const *in;
	char *const *out;
};

/* What a pager needs, and no more.  pfd writes UTF-8 in every locale. */
static struct strings environment(struct pfd_run *run)
{
	static const char *const passed[] = { "PATH=", "HOME=", "USER=",
		"SHELL=", "TMPDIR=", "TERM",
		"COLORTERM=", "COLUMNS=", "LINES=", "LANG", "LC_", "LESS",
		"MORE", "MOST", "LV=", "BAT_", "NO_COLOR=" };
	static const struct {
		const char *name, *setting;
	} initial[] = { { "LESS", "LESS=FRX" },
		{ "LESSSECURE", "LESSSECURE=1" },
		{ "LESSCHARSET", "LESSCHARSET=utf-8" } };
	struct strings vars = { 0 };

	for (char *const *at = run->env.environ; at && *at; at++)
		for (size_t i = 0; i < PFD_COUNT(passed); i++)
			if (pfd_str_starts(pfd_str(*at), passed[i])) {
				pfd_vec_push(run->arena, &vars, *at);
				break;
			}
	for (size_t i = 0; i < PFD_COUNT(initial); i++)
		if (!pfd_env_find(&run->env, initial[i].name))
			pfd_vec_push(run->arena, &vars, initial[i].setting);
	pfd_vec_push(run->arena, &vars, NULL);
	return vars;
}

/* Ctrl-C and Ctrl-\ are the pager's own business while it runs. */
static int spawn(struct pfd_run *run, const char *pager, int fd, pid_t *ret)
{
	const char *const argv[] = { "sh", "-c", pager, NULL };
	const union unwritten args = { argv };
	const union unwritten vars = { environment(run).items };
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attributes;
	sigset_t signals;
	int error = posix_spawn_file_actions_init(&actions);

	if (error)
		return error;
	error = posix_spawnattr_init(&attributes);
	if (!error) {
		sigemptyset(&signals);
		sigaddset(&signals, SIGINT);
		sigaddset(&signals, SIGQUIT);
		sigaddset(&signals, SIGPIPE);
		sigaddset(&signals, SIGXFSZ);
		posix_spawnattr_setsigdefault(&attributes, &signals);
		posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
		error = posix_spawn_file_actions_adddup2(
			&actions, fd, STDIN_FILENO);
		if (!error)
			error = posix_spawn(ret, "/bin/sh", &actions,
				&attributes, args.out, vars.out);
		posix_spawnattr_destroy(&attributes);
	}
	posix_spawn_file_actions_destroy(&actions);
	return error;
}

/* Waits for its end.  False: there was none, and nothing was shown. */
static bool has_shown(pid_t child)
{
	int ended = 0;
	pid_t waited;

	do
		waited = waitpid(child, &ended, 0);
	while (waited < 0 && errno == EINTR);
	return waited < 0 || !WIFEXITED(ended) ||
	       (WEXITSTATUS(ended) != NOT_EXECUTABLE &&
		       WEXITSTATUS(ended) != NOT_FOUND);
}

/* False: it was not shown. */
static bool show(struct pfd_run *run, const char *pager, int fd)
{
	pid_t child;

	return !spawn(run, pager, fd, &child) && has_shown(child);
}

/* To be read from its beginning; -1 if there is none to be had. */
static int memory_file(struct pfd_run *run, struct pfd_str bytes)
{
	struct pfd_err err = { .arena = run->arena };
	int fd = memfd_create("pfd", MFD_CLOEXEC);

	if (fd >= 0 && (pfd_fd_write(fd, "pfd", bytes, &err) ||
			       lseek(fd, 0, SEEK_SET))) {
		close(fd);
		return -1;
	}
	return fd;
}

/* ---- while it is being made --------------------------------------------------------- */

/* Ctrl-C is the pager's business from here on. */
static bool open_pipe(struct pfd_run *run, const char *pager)
{
	int ends[2];

	if (pipe2(ends, O_CLOEXEC))
		return false;
	signal(SIGCHLD, SIG_DFL);
	run->pager.interrupted = signal(SIGINT, SIG_IGN);
	run->pager.quit = signal(SIGQUIT, SIG_IGN);
	if (spawn(run, pager, ends[0], &run->pager.pid)) {
		run->pager.pid = 0;
		signal(SIGINT, run->pager.interrupted);
		signal(SIGQUIT, run->pager.quit);
		close(ends[1]);
	} else {
		run->pager.fd = ends[1];
		run->pager.sent = pfd_buf(run->arena);
	}
	close(ends[0]);
	return run->pager.pid != 0;
}

/* False: nothing was shown; then it is to be written after all. */
static bool close_pipe(struct pfd_run *run)
{
	bool shown;

	close(run->pager.fd);
	shown = has_shown(run->pager.pid);
	signal(SIGINT, run->pager.interrupted);
	signal(SIGQUIT, run->pager.quit);
	run->pager.pid = 0;
	run->page = false;
	if (!shown)
		run->out = run->pager.sent;
	return shown;
}

bool pfd_run_stream(struct pfd_run *run)
{
	const char *pager = run->page ? pager_of(&run->env) : NULL;
	struct pfd_str output = pfd_buf_str(&run->out);
	struct pfd_err err = { .arena = run->arena };

	if (!run->pager.pid && (!pager || !is_taller(&run->env, output) ||
				       !open_pipe(run, pager)))
		return !run->pipe_closed;
	pfd_buf_add(&run->pager.sent, output);
	run->out.len = 0;
	if (!output.len || !pfd_fd_write(run->pager.fd, "pfd", output, &err))
		return true;
	/* Quit before the end, or not there at all. */
	return !close_pipe(run);
}

void pfd_run_stream_end(struct pfd_run *run)
{
	if (!run->pager.pid)
		return;
	(void)pfd_run_stream(run);
	if (run->pager.pid)
		(void)close_pipe(run);
}

bool pfd_run_in_pager(struct pfd_run *run, struct pfd_str output)
{
	const char *pager = pager_of(&run->env);
	void (*interrupted)(int), (*quit)(int);
	bool shown;
	int fd;

	if (!pager || !is_taller(&run->env, output))
		return false;
	fd = memory_file(run, output);
	if (fd < 0)
		return false;
	/* Where it is ignored, no child would be told of. */
	signal(SIGCHLD, SIG_DFL);
	interrupted = signal(SIGINT, SIG_IGN);
	quit = signal(SIGQUIT, SIG_IGN);
	shown = show(run, pager, fd);
	signal(SIGINT, interrupted);
	signal(SIGQUIT, quit);
	close(fd);
	return shown;
}
