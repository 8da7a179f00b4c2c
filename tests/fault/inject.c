/* Runs a command and makes the Nth of its system calls fail, or kills it there.
 *
 *	inject [-w | -c CALL:PART] [-l FILE] [-n N [-p] -e ERRNO | -n N -k | -n N -x FILE]
 *		COMMAND…
 *
 *	-l  writes each call: number, whether it can change anything (! or .),
 *	    its name and the path it names
 *	-e  the Nth call (-p: and each later one of that name) returns this error, undone
 *	-k  before the Nth call all of the command's processes are killed
 *	-x  before the Nth call FILE is run, then all are killed
 *	-w  only calls that can change anything are counted
 *	-c  only calls of that name are counted whose path has PART in it
 *
 * The kernel asks before each call (seccomp's user notification), in one order for
 * all processes and threads; so it works on any machine, and with sanitizers.  What
 * the dynamic loader does before the program begins is not counted.  Exit: the
 * command's, 128 and the signal that ended it, 125 where the kernel cannot ask.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { READS, WRITES, OPENS };

/* The argument that is a path, counted from 1; 0: none. */
struct call {
	long nr;
	const char *name;
	char does, path;
};

/* clang-format off */
static const struct call calls[] = {
#define CALL(name, does, path) { SYS_##name, #name, does, path },
	CALL(openat, OPENS, 2)
	CALL(openat2, OPENS, 2)
	CALL(read, READS, 0)
	CALL(pread64, READS, 0)
	CALL(readv, READS, 0)
	CALL(write, WRITES, 0)
	CALL(pwrite64, WRITES, 0)
	CALL(writev, WRITES, 0)
	CALL(close, READS, 0)
	CALL(fsync, WRITES, 0)
	CALL(fdatasync, WRITES, 0)
	CALL(ftruncate, WRITES, 0)
	CALL(fallocate, WRITES, 0)
	CALL(lseek, READS, 0)
	CALL(renameat2, WRITES, 4)
	CALL(linkat, WRITES, 4)
	CALL(unlinkat, WRITES, 2)
	CALL(symlinkat, WRITES, 3)
	CALL(mkdirat, WRITES, 2)
	CALL(fchmod, WRITES, 0)
	CALL(fchmodat, WRITES, 2)
	CALL(fchown, WRITES, 0)
	CALL(utimensat, WRITES, 2)
	CALL(statx, READS, 2)
	CALL(newfstatat, READS, 2)
	CALL(fstat, READS, 0)
	CALL(faccessat, READS, 2)
	CALL(faccessat2, READS, 2)
	CALL(readlinkat, READS, 2)
	CALL(getdents64, READS, 0)
	CALL(fcntl, READS, 0)
	CALL(flock, READS, 0)
	CALL(getcwd, READS, 0)
	CALL(mmap, READS, 0)
	CALL(mremap, READS, 0)
	CALL(getrandom, READS, 0)
	CALL(clone, READS, 0)
	CALL(clone3, READS, 0)
	CALL(pipe2, READS, 0)
	CALL(dup, READS, 0)
	CALL(copy_file_range, WRITES, 0)
	CALL(statfs, READS, 1)
#ifdef SYS_open /* older machines have both forms */
	CALL(open, OPENS, 1)
	CALL(creat, WRITES, 1)
	CALL(stat, READS, 1)
	CALL(lstat, READS, 1)
	CALL(access, READS, 1)
	CALL(readlink, READS, 1)
	CALL(rename, WRITES, 2)
	CALL(renameat, WRITES, 4)
	CALL(link, WRITES, 2)
	CALL(unlink, WRITES, 1)
	CALL(symlink, WRITES, 2)
	CALL(mkdir, WRITES, 1)
	CALL(rmdir, WRITES, 1)
	CALL(chmod, WRITES, 1)
	CALL(vfork, READS, 0)
	CALL(pipe, READS, 0)
	CALL(dup2, READS, 0)
#endif
#undef CALL
};
/* clang-format on */

enum { N_CALLS = sizeof calls / sizeof *calls };

static _Noreturn void die(const char *what)
{
	fprintf(stderr, "inject: %s: %s\n", what, strerror(errno));
	exit(125);
}

/* In the child: from here on the kernel asks whoever holds the descriptor. */
static int filter_calls(void)
{
	struct sock_filter code[2 * N_CALLS + 2];
	struct sock_fprog program = { .filter = code };
	unsigned short n = 0;

	code[n++] = (struct sock_filter)BPF_STMT(
		BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr));
	for (size_t i = 0; i < N_CALLS; i++) {
		code[n++] = (struct sock_filter)BPF_JUMP(
			BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)calls[i].nr, 0, 1);
		code[n++] = (struct sock_filter)BPF_STMT(
			BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF);
	}
	code[n++] = (struct sock_filter)BPF_STMT(
		BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
	program.len = n;
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
		return -1;
	return (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER,
		SECCOMP_FILTER_FLAG_NEW_LISTENER, &program);
}

union control {
	char bytes[CMSG_SPACE(sizeof(int))];
	struct cmsghdr align;
};

static struct msghdr message(struct iovec *iov, union control *control)
{
	return (struct msghdr){ .msg_iov = iov,
		.msg_iovlen = 1,
		.msg_control = control->bytes,
		.msg_controllen = sizeof control->bytes };
}

static _Noreturn void run(int socket, char **command)
{
	char byte = 0;
	struct iovec iov = { &byte, 1 };
	union control control = { 0 };
	struct msghdr msg = message(&iov, &control);
	struct cmsghdr *head = CMSG_FIRSTHDR(&msg);
	int fd;

	setpgid(0, 0);
	fd = filter_calls();
	head->cmsg_level = SOL_SOCKET;
	head->cmsg_type = SCM_RIGHTS;
	head->cmsg_len = CMSG_LEN(sizeof fd);
	memcpy(CMSG_DATA(head), &fd, sizeof fd);
	if (fd < 0 || sendmsg(socket, &msg, 0) < 0)
		_exit(125);
	execvp(command[0], command);
	_exit(127);
}

static int receive(int socket)
{
	char byte;
	struct iovec iov = { &byte, 1 };
	union control control = { 0 };
	struct msghdr msg = message(&iov, &control);
	int fd;

	if (recvmsg(socket, &msg, MSG_CMSG_CLOEXEC) <= 0 ||
		!CMSG_FIRSTHDR(&msg))
		die("seccomp");
	memcpy(&fd, CMSG_DATA(CMSG_FIRSTHDR(&msg)), sizeof fd);
	return fd;
}

/* As much as can be read: "" where the process hides its memory. */
static void read_memory(pid_t pid, uint64_t address, void *to, size_t size)
{
	const size_t page = 4096 - address % 4096;
	char name[64];
	int fd;

	memset(to, 0, size);
	snprintf(name, sizeof name, "/proc/%d/mem", (int)pid);
	fd = open(name, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return;
	if (pread(fd, to, size, (off_t)address) < 0)
		(void)!pread(fd, to, page < size ? page : size, (off_t)address);
	close(fd);
}

static bool changes(const struct call *call, const struct seccomp_notif *asked)
{
	uint64_t flags = asked->data.args[(int)call->path];

	if (call->does != OPENS)
		return call->does == WRITES;
	if (call->nr == SYS_openat2) /* the first member of its struct */
		read_memory((pid_t)asked->pid, flags, &flags, sizeof flags);
	return flags & (O_CREAT | O_TRUNC);
}

/* What the loader opens before the program begins. */
static bool is_library(const char *path)
{
	static const char *const begins[] = { "/lib", "/usr/lib",
		"/etc/ld.so" };

	for (size_t i = 0; i < sizeof begins / sizeof *begins; i++)
		if (strncmp(path, begins[i], strlen(begins[i])) == 0)
			return true;
	return false;
}

struct wish {
	FILE *list;
	unsigned long nth;
	bool on, kill, writes;
	int error;
	const char *hook;
	const char *call, *part; /* or NULL */
};

static bool counts(const struct wish *wish, const struct call *call,
	const char *path, bool change)
{
	if (wish->call)
		return strcmp(call->name, wish->call) == 0 &&
		       strstr(path, wish->part);
	return change || !wish->writes;
}

/* Beyond help, so that nobody does anything any more. */
static void end_all(pid_t group, const char *hook)
{
	kill(-group, SIGSTOP);
	if (hook && system(hook)) /* while the call waits for its answer */
		fprintf(stderr, "inject: %s failed\n", hook);
	kill(-group, SIGKILL);
}

/* Answers one question of the kernel. */
static void answer(int kernel, pid_t group, const struct wish *wish)
{
	static unsigned long n;
	static bool begun;
	static const struct call *hit;
	bool change;
	struct seccomp_notif asked = { 0 };
	struct seccomp_notif_resp reply = {
		.flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE
	};
	const struct call *call = calls;
	char path[256] = "";

	if (ioctl(kernel, SECCOMP_IOCTL_NOTIF_RECV, &asked))
		return; /* killed meanwhile */
	reply.id = asked.id;
	while (call->nr != asked.data.nr)
		call++;
	if (call->path && (!begun || wish->list || wish->call))
		read_memory((pid_t)asked.pid, asked.data.args[call->path - 1],
			path, sizeof path - 1);
	begun = begun || (call->does == OPENS && !is_library(path));
	change = begun && changes(call, &asked);
	if (begun && counts(wish, call, path, change)) {
		n++;
		if (wish->list)
			fprintf(wish->list, "%lu %c %s %s\n", n,
				change ? '!' : '.', call->name, path);
		if (n == wish->nth && (wish->kill || wish->hook)) {
			end_all(group, wish->hook);
			return;
		}
		if (n == wish->nth)
			hit = call;
		if (wish->error && hit == call &&
			(n == wish->nth || wish->on)) {
			reply.error = -wish->error;
			reply.flags = 0;
		}
	}
	ioctl(kernel, SECCOMP_IOCTL_NOTIF_SEND, &reply);
}

int main(int argc, char **argv)
{
	struct wish wish = { 0 };
	int sockets[2], kernel, option, status = 0;
	struct pollfd wait = { .events = POLLIN };
	pid_t child;
	char *part;

	while ((option = getopt(argc, argv, "+l:n:pkwe:x:c:")) != -1) {
		switch (option) {
		case 'l':
			wish.list = fopen(optarg, "we");
			if (!wish.list)
				die(optarg);
			break;
		case 'n':
			wish.nth = strtoul(optarg, NULL, 10);
			break;
		case 'p':
			wish.on = true;
			break;
		case 'w':
			wish.writes = true;
			break;
		case 'k':
			wish.kill = true;
			break;
		case 'e':
			wish.error = atoi(optarg);
			break;
		case 'x':
			wish.hook = optarg;
			break;
		case 'c':
			part = strchr(optarg, ':');
			if (!part)
				return 125;
			*part = '\0';
			wish.call = optarg;
			wish.part = part + 1;
			break;
		default:
			return 125;
		}
	}
	if (optind == argc)
		return 125;
	if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sockets))
		die("socketpair");
	child = fork();
	if (child < 0)
		die("fork");
	if (child == 0)
		run(sockets[1], argv + optind);
	close(sockets[1]);
	kernel = receive(sockets[0]);
	/* Hangs up once nobody is left whom the kernel would ask about. */
	wait.fd = kernel;
	while (poll(&wait, 1, -1) >= 0 || errno == EINTR) {
		if (wait.revents & POLLIN)
			answer(kernel, child, &wish);
		else if (wait.revents & (POLLHUP | POLLERR))
			break;
	}
	if (wish.list)
		fclose(wish.list);
	if (waitpid(child, &status, 0) != child)
		die("waitpid");
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status)
				   : WEXITSTATUS(status);
}
