/* Signing a commit as the user's git is configured: with the user's own program
 * and key.  libgit2 ignores commit.gpgsign; a policy that says "signed" must
 * never end in an unsigned commit, so every doubt here is a refusal. */
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "internal.h"

enum { OUTPUT_MAX = 1 << 20 };

struct signer {
	struct pfd_store *store;
	struct pfd_arena *arena;
	git_config *config;
	const git_signature *committer;
	struct pfd_err *err;
};

static const char *setting(
	const struct signer *signer, const char *key, const char *otherwise)
{
	const char *text;

	return git_config_get_string(&text, signer->config, key) || !*text
		       ? otherwise
		       : text;
}

static enum pfd_status fail_unsigned(
	const struct signer *signer, const char *what, struct pfd_str reason)
{
	(void)pfd_fail(signer->err, PFD_FAILED,
		PFD_MESSAGE("the commit could not be signed ({what}): {reason}",
			"der Commit ließ sich nicht signieren ({what}): "
			"{reason}",
			PFD_A_Z("what", what), PFD_A_STR("reason", reason)));
	return pfd_hint(signer->err,
		PFD_MESSAGE("commit.gpgsign is on, and pfd never commits "
			    "unsigned then; is the key or its agent there?",
			"commit.gpgsign ist eingeschaltet, dann übernimmt pfd "
			"nie unsigniert; ist der Schlüssel oder sein Agent "
			"da?"));
}

/* The three streams are memory files: no pipe can fill up and block. */
struct streams {
	int fds[3];
};

static void close_streams(struct streams *streams)
{
	for (size_t i = 0; i < PFD_COUNT(streams->fds); i++)
		if (streams->fds[i] >= 0)
			close(streams->fds[i]);
}

static int spawn(const struct signer *signer, const char *const *argv,
	const struct streams *streams, pid_t *ret)
{
	posix_spawn_file_actions_t actions;
	/* posix_spawn does not write to them (POSIX, exec). */
	union {
		const char *const *in;
		char *const *out;
	} args = { .in = argv };
	int errnum = posix_spawn_file_actions_init(&actions);

	if (errnum)
		return errnum;
	for (int i = 0; i < 3 && !errnum; i++)
		errnum = posix_spawn_file_actions_adddup2(
			&actions, streams->fds[i], i);
	if (!errnum)
		errnum = posix_spawnp(ret, argv[0], &actions, NULL, args.out,
			signer->store->env->environ);
	posix_spawn_file_actions_destroy(&actions);
	return errnum;
}

static enum pfd_status read_stream(
	const struct signer *signer, int fd, struct pfd_str *ret)
{
	if (lseek(fd, 0, SEEK_SET))
		return pfd_fail_errno(signer->err, "memfd", errno);
	return pfd_fd_read(
		fd, "memfd", OUTPUT_MAX, signer->arena, ret, signer->err);
}

static struct pfd_str first_line(struct pfd_str text)
{
	struct pfd_str line = { 0 };

	text = pfd_str_trim(text);
	if (!pfd_str_cut(&text, '\n', &line))
		return PFD_STR("no output");
	return line;
}

static enum pfd_status run(const struct signer *signer, const char *const *argv,
	struct pfd_str content, struct pfd_str *ret)
{
	struct streams streams PFD_CLEANUP(
		close_streams) = { .fds = { memfd_create("in", MFD_CLOEXEC),
					   memfd_create("out", MFD_CLOEXEC),
					   memfd_create("err", MFD_CLOEXEC) } };
	struct pfd_str out, complaint;
	enum pfd_status status;
	int errnum, ended = 0;
	pid_t pid, waited;

	for (int i = 0; i < 3; i++)
		if (streams.fds[i] < 0)
			return pfd_fail_errno(signer->err, "memfd", errno);
	status = pfd_fd_write(streams.fds[0], "memfd", content, signer->err);
	if (status != PFD_OK)
		return status;
	if (lseek(streams.fds[0], 0, SEEK_SET))
		return pfd_fail_errno(signer->err, "memfd", errno);
	errnum = spawn(signer, argv, &streams, &pid);
	if (errnum)
		return fail_unsigned(
			signer, argv[0], pfd_str(strerrordesc_np(errnum)));
	do
		waited = waitpid(pid, &ended, 0);
	while (waited < 0 && errno == EINTR);
	status = read_stream(signer, streams.fds[1], &out);
	if (status == PFD_OK)
		status = read_stream(signer, streams.fds[2], &complaint);
	if (status != PFD_OK)
		return status;
	if (waited < 0 || !WIFEXITED(ended) || WEXITSTATUS(ended) ||
		!pfd_str_starts(out, "-----BEGIN "))
		return fail_unsigned(signer, argv[0], first_line(complaint));
	*ret = out;
	return PFD_OK;
}

static enum pfd_status sign_gpg(const struct signer *signer,
	const char *program, struct pfd_str content, struct pfd_str *ret)
{
	const char *key = setting(signer, "user.signingkey",
		pfd_arena_printf(signer->arena, "%s <%s>",
			signer->committer->name, signer->committer->email)
			.ptr);
	const char *const argv[] = { program, "-bsau", key, NULL };

	return run(signer, argv, content, ret);
}

static enum pfd_status sign_openpgp(const struct signer *signer,
	struct pfd_str content, struct pfd_str *ret)
{
	return sign_gpg(signer,
		setting(signer, "gpg.openpgp.program",
			setting(signer, "gpg.program", "gpg")),
		content, ret);
}

static enum pfd_status sign_x509(const struct signer *signer,
	struct pfd_str content, struct pfd_str *ret)
{
	return sign_gpg(signer, setting(signer, "gpg.x509.program", "gpgsm"),
		content, ret);
}

/* A public key in place of a path: its other half is in the agent. */
static bool is_literal_key(const char *key, const char **ret)
{
	static const char *const prefixes[] = { "ssh-", "ecdsa-", "sk-" };

	*ret = key;
	if (pfd_str_starts(pfd_str(key), "key::")) {
		*ret = key + strlen("key::");
		return true;
	}
	for (size_t i = 0; i < PFD_COUNT(prefixes); i++)
		if (pfd_str_starts(pfd_str(key), prefixes[i]))
			return true;
	return false;
}

static enum pfd_status write_key(
	const struct signer *signer, const char *key, const char **ret)
{
	struct pfd_str text = pfd_arena_printf(signer->arena, "%s\n", key);

	*ret = pfd_arena_printf(signer->arena, "%s%s",
		git_repository_path(signer->store->repo), PFD_COMMIT_KEY)
		       .ptr;
	return pfd_file_write(
		&signer->store->git, PFD_COMMIT_KEY, text, 0600, signer->err);
}

static enum pfd_status sign_ssh(const struct signer *signer,
	struct pfd_str content, struct pfd_str *ret)
{
	const char *program = setting(signer, "gpg.ssh.program", "ssh-keygen");
	const char *key = setting(signer, "user.signingkey", NULL), *path;
	git_buf expanded = { 0 };
	enum pfd_status status;

	if (!key)
		return fail_unsigned(
			signer, "ssh", PFD_STR("user.signingkey is not set"));
	if (is_literal_key(key, &path)) {
		status = write_key(signer, path, &path);
		if (status != PFD_OK)
			return status;
	} else if (!git_config_get_path(
			   &expanded, signer->config, "user.signingkey")) {
		path = pfd_arena_z(signer->arena, pfd_str(expanded.ptr));
		git_buf_dispose(&expanded);
	}
	const char *const argv[] = { program, "-Y", "sign", "-n", "git", "-f",
		path, NULL };

	return run(signer, argv, content, ret);
}

static const struct {
	const char *name;
	enum pfd_status (*sign)(const struct signer *signer,
		struct pfd_str content, struct pfd_str *ret);
} formats[] = {
	{ "openpgp", sign_openpgp },
	{ "x509", sign_x509 },
	{ "ssh", sign_ssh },
};

static enum pfd_status sign(const struct signer *signer, struct pfd_str content,
	struct pfd_str *ret)
{
	const char *name = setting(signer, "gpg.format", "openpgp");

	for (size_t i = 0; i < PFD_COUNT(formats); i++)
		if (!strcmp(formats[i].name, name))
			return formats[i].sign(signer, content, ret);
	return fail_unsigned(signer, "gpg.format", pfd_str(name));
}

enum pfd_status pfd_sign_commit(struct pfd_store *store, const git_buf *content,
	const git_signature *committer, git_oid *ret, struct pfd_err *err)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	git_config *config PFD_CLEANUP(git_config_freep) = NULL;
	struct signer signer = { .store = store,
		.arena = arena,
		.committer = committer,
		.err = err };
	struct pfd_str signature = { 0 };
	int wanted = 0, code;
	enum pfd_status status;

	if (git_repository_config_snapshot(&config, store->repo))
		return pfd_git_fail(err, PFD_FAILED, ".git/config");
	signer.config = config;
	code = git_config_get_bool(&wanted, config, "commit.gpgsign");
	/* A value that is no boolean might well mean yes. */
	if (code && code != GIT_ENOTFOUND)
		return pfd_git_fail(err, PFD_FAILED, "commit.gpgsign");
	if (wanted) {
		status = sign(&signer,
			(struct pfd_str){ content->ptr, content->size },
			&signature);
		if (status != PFD_OK)
			return status;
		signature = pfd_str_trim(signature);
	}
	if (git_commit_create_with_signature(ret, store->repo, content->ptr,
		    wanted ? pfd_arena_z(arena, signature) : NULL, NULL))
		return pfd_git_fail(err, PFD_FAILED, ".git/objects");
	return PFD_OK;
}
