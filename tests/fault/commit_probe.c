/* One commit through the store alone, so that faults can be injected into the
 * commit without the rest of pfd around it.
 *
 *   commit_probe init DIR SUBJECT PATH=TEXT...  (the same in a new repository)
 *   commit_probe commit DIR SUBJECT PATH=TEXT... PATH-...
 *   commit_probe apply DIR - PATH=TEXT...     (files only, hand edits included)
 *   commit_probe check DIR        (opens it for writing, so recovers)
 *
 * PATH=TEXT writes the file, PATH- removes it.  Exit status and streams are
 * those of pfd: the commit's id on stdout, one message on stderr.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <pfd/store.h>
#include <pfd/text.h>

static int tell(struct pfd_arena *arena, const struct pfd_err *err)
{
	fprintf(stderr, "commit_probe: %.*s\n",
		PFD_STR_ARG(pfd_message_str(arena, &err->message, PFD_EN)));
	if (err->hint.text.en)
		fprintf(stderr, "  %.*s\n",
			PFD_STR_ARG(
				pfd_message_str(arena, &err->hint, PFD_EN)));
	return (int)err->status;
}

static struct pfd_op parse(struct pfd_arena *arena,
	const struct pfd_snapshot *head, const char *arg)
{
	const char *equals = strchr(arg, '=');
	struct pfd_op op = { .kind = PFD_OP_CREATE };
	const struct pfd_entry *entry;

	op.path = equals ? (struct pfd_str){ arg, (size_t)(equals - arg) }
			 : (struct pfd_str){ arg, strlen(arg) - 1 };
	entry = pfd_snapshot_find(head, op.path);
	if (entry) {
		op.kind = equals ? PFD_OP_REPLACE : PFD_OP_REMOVE;
		op.expected = entry->oid;
	}
	if (equals)
		op.bytes = pfd_arena_printf(arena, "%s\n", equals + 1);
	return op;
}

/* Takes in whatever stands in the work tree. */
static enum pfd_status include_edits(struct pfd_arena *arena,
	struct pfd_store *store, struct pfd_op *op, struct pfd_err *err)
{
	const char *path = pfd_arena_z(arena, op->path);
	struct pfd_str bytes;
	struct stat st;
	int there = pfd_file_stat(pfd_store_root(store), path, &st);
	enum pfd_status status;

	op->include_edits = true;
	if (there <= 0)
		return there ? pfd_fail_errno(err, path, errno) : PFD_OK;
	status = pfd_file_read(
		pfd_store_root(store), path, 4096, arena, &bytes, err);
	if (status == PFD_OK)
		op->hand = pfd_oid_of_blob(bytes);
	return status;
}

static enum pfd_status change(struct pfd_arena *arena, struct pfd_store *store,
	bool apply, const char *subject, char *const *args, struct pfd_oid *ret,
	struct pfd_err *err)
{
	struct {
		PFD_VEC_OF(struct pfd_op);
	} ops = { 0 };
	struct pfd_snapshot head;
	enum pfd_status status = pfd_store_lock(store, err);

	if (status == PFD_OK)
		status = pfd_snapshot_take(
			arena, store, PFD_STATE_REVISION, "HEAD", &head, err);
	for (; *args && status == PFD_OK; args++) {
		struct pfd_op op = parse(arena, &head, *args);

		if (apply)
			status = include_edits(arena, store, &op, err);
		pfd_vec_push(arena, &ops, op);
	}
	if (status != PFD_OK)
		return status;
	struct pfd_commit_request request = { .parent = head.commit,
		.has_parent = head.has_commit,
		.ops = ops.items,
		.n_ops = ops.n,
		.message = pfd_arena_printf(arena, "%s\n", subject) };

	return apply ? pfd_store_apply(store, &request, err)
		     : pfd_store_commit(store, &request, ret, err);
}

int main(int argc, char **argv)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct pfd_store *store PFD_CLEANUP(pfd_store_close) = NULL;
	struct pfd_err err = { .arena = arena };
	struct pfd_env env;
	struct pfd_oid id;
	enum pfd_status status = pfd_env_init(&env, environ, &err);
	char hex[41];
	bool apply;

	if (argc < 3)
		return PFD_USAGE;
	apply = !strcmp(argv[1], "apply");
	if (status == PFD_OK)
		status = !strcmp(argv[1], "init")
				 ? pfd_store_create(
					   arena, &env, argv[2], &store, &err)
				 : pfd_store_open(arena, &env, argv[2],
					   PFD_OPEN_WRITE, &store, &err);
	if (status == PFD_OK && argc > 3)
		status = change(
			arena, store, apply, argv[3], argv + 4, &id, &err);
	else if (status == PFD_OK)
		return 0;
	if (!apply && (status == PFD_OK || status == PFD_AFTER))
		printf("%s\n", pfd_oid_hex(&id, hex));
	if (fflush(stdout)) {
		fprintf(stderr, "commit_probe: stdout: cannot be written\n");
		return PFD_AFTER;
	}
	return status == PFD_OK ? 0 : tell(arena, &err);
}
