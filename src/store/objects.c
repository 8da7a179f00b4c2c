/* The objects of a commit: written, signed, and read back before anything points
 * at them. */
#include "making.h"

static enum pfd_status write_blobs(struct pfd_making *run)
{
	pfd_vec_foreach (touch, &run->journal.touches) {
		git_oid oid;

		if (pfd_oid_zero(&touch->after))
			continue;
		if (git_odb_write(&oid, run->store->odb, touch->bytes.ptr,
			    touch->bytes.len, GIT_OBJECT_BLOB))
			return pfd_git_fail(
				run->err, PFD_FAILED, ".git/objects");
	}
	return PFD_OK;
}

/* Neither a NUL nor a control character gets into the commit. */
static const char *clean_message(struct pfd_arena *arena, struct pfd_str text)
{
	struct pfd_buf buf = pfd_buf(arena);

	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.ptr[i];

		pfd_buf_addc(&buf,
			(c < 0x20 && c != '\n') || c == 0x7f ? ' ' : (char)c);
	}
	if (!text.len || text.ptr[text.len - 1] != '\n')
		pfd_buf_addc(&buf, '\n');
	return pfd_buf_str(&buf).ptr;
}

static enum pfd_status write_commit(struct pfd_making *run)
{
	const git_commit *parents[] = { run->parent };
	git_tree *tree PFD_CLEANUP(git_tree_freep) = NULL;
	git_buf content = { 0 };
	enum pfd_status status;
	git_oid tree_id;

	status = pfd_tree_write(run->store, run->base, &run->journal.touches,
		&tree_id, run->err);
	if (status != PFD_OK)
		return status;
	if (git_tree_lookup(&tree, run->store->repo, &tree_id) ||
		git_commit_create_buffer(&content, run->store->repo,
			run->author, run->committer, NULL,
			clean_message(run->arena, run->request->message), tree,
			run->parent ? 1 : 0, parents))
		return pfd_git_fail(run->err, PFD_FAILED, ".git/objects");
	status = pfd_sign_commit(
		run->store, &content, run->committer, &run->id, run->err);
	git_buf_dispose(&content);
	return status;
}

static enum pfd_status fail_read_back(struct pfd_making *run, const char *path)
{
	return pfd_fail(run->err, PFD_FAILED,
		PFD_MESSAGE("{path}: what was written to .git/objects cannot "
			    "be read back",
			"{path}: was nach .git/objects geschrieben wurde, ist "
			"nicht wieder lesbar",
			PFD_A_Z("path", path)));
}

static bool reads_back(struct pfd_arena *arena, git_repository *repo,
	const git_tree *tree, const struct pfd_touch *touch)
{
	git_blob *blob PFD_CLEANUP(git_blob_freep) = NULL;
	struct pfd_oid found = { 0 };
	uint32_t mode;
	int there = pfd_tree_find(arena, tree, touch->path, &found, &mode);
	git_oid oid = pfd_oid_to_git(&found);

	if (there < 0 || !pfd_oid_eq(&found, &touch->after))
		return false;
	if (!there)
		return true;
	return mode == touch->mode && !git_blob_lookup(&blob, repo, &oid) &&
	       git_blob_rawsize(blob) == (git_object_size_t)touch->bytes.len &&
	       !memcmp(git_blob_rawcontent(blob), touch->bytes.ptr,
		       touch->bytes.len);
}

/* Reads everything again through an object database of its own, which has none
 * of it in its cache. */
static enum pfd_status prove(struct pfd_making *run)
{
	git_odb *odb PFD_CLEANUP(git_odb_freep) = NULL;
	git_repository *repo PFD_CLEANUP(git_repository_freep) = NULL;
	git_commit *commit PFD_CLEANUP(git_commit_freep) = NULL;
	git_tree *tree PFD_CLEANUP(git_tree_freep) = NULL;
	const char *objects = pfd_arena_printf(run->arena, "%sobjects",
		git_repository_commondir(run->store->repo))
				      .ptr;

	if (git_odb_open(&odb, objects) ||
		git_repository_wrap_odb(&repo, odb) ||
		git_commit_lookup(&commit, repo, &run->id) ||
		git_commit_tree(&tree, commit))
		return fail_read_back(run, objects);
	pfd_vec_foreach (touch, &run->journal.touches)
		if (!reads_back(run->arena, repo, tree, touch))
			return fail_read_back(run, touch->path.ptr);
	return PFD_OK;
}

enum pfd_status pfd_making_write_objects(struct pfd_making *run)
{
	static enum pfd_status (*const steps[])(
		struct pfd_making *) = { write_blobs, write_commit, prove };

	return pfd_making_do(run, steps, PFD_COUNT(steps));
}
