/* The new tree, built from the parent's tree and never from the index: an index
 * read a moment ago would silently take back what others committed since. */
#include "internal.h"

/* Name by name: git_tree_entry_bypath() says of a directory whose object cannot be
 * read what it says of one that is not there. */
int pfd_tree_find(struct pfd_arena *arena, const git_tree *tree,
	struct pfd_str path, struct pfd_oid *ret_oid, uint32_t *ret_mode)
{
	git_tree *below PFD_CLEANUP(git_tree_freep) = NULL;
	struct pfd_str name;

	while (tree && pfd_str_cut(&path, '/', &name)) {
		const git_tree_entry *entry =
			git_tree_entry_byname(tree, pfd_arena_z(arena, name));
		git_tree *next;

		if (entry && !path.ptr) {
			*ret_oid = pfd_oid_from_git(git_tree_entry_id(entry));
			*ret_mode = (uint32_t)git_tree_entry_filemode(entry);
			return 1;
		}
		if (!entry || git_tree_entry_type(entry) != GIT_OBJECT_TREE)
			return 0;
		if (git_tree_lookup(&next, git_tree_owner(tree),
			    git_tree_entry_id(entry)))
			return -1;
		git_tree_free(below);
		tree = below = next;
	}
	return 0;
}

struct level {
	struct pfd_store *store;
	struct pfd_arena *arena;
	struct pfd_err *err;
};

static enum pfd_status write_level(const struct level *level, git_tree *base,
	const struct pfd_touch *touches, size_t n, size_t prefix, git_oid *ret,
	bool *ret_empty);

static enum pfd_status put_file(const struct level *level,
	git_treebuilder *builder, const struct pfd_touch *touch,
	const char *name)
{
	git_oid oid = pfd_oid_to_git(&touch->after);
	int code = 0;

	if (!pfd_oid_zero(&touch->after))
		code = git_treebuilder_insert(
			NULL, builder, name, &oid, touch->mode);
	else if (git_treebuilder_get(builder, name))
		code = git_treebuilder_remove(builder, name);
	return code ? pfd_git_fail(level->err, PFD_FAILED, touch->path.ptr)
		    : PFD_OK;
}

static enum pfd_status put_directory(const struct level *level,
	git_treebuilder *builder, const struct pfd_touch *touches, size_t n,
	size_t prefix, const char *name)
{
	const git_tree_entry *entry = git_treebuilder_get(builder, name);
	git_tree *below PFD_CLEANUP(git_tree_freep) = NULL;
	enum pfd_status status;
	git_oid oid;
	bool empty;
	int code = 0;

	if (entry && git_tree_entry_type(entry) != GIT_OBJECT_TREE)
		return pfd_fail(level->err, PFD_REFUSED,
			PFD_MESSAGE("{path}: {name} is no directory",
				"{path}: {name} ist kein Verzeichnis",
				PFD_A_STR("path", touches->path),
				PFD_A_Z("name", name)));
	if (entry && git_tree_lookup(&below, level->store->repo,
			     git_tree_entry_id(entry)))
		return pfd_git_fail(level->err, PFD_FAILED, touches->path.ptr);
	status = write_level(level, below, touches, n, prefix, &oid, &empty);
	if (status != PFD_OK)
		return status;
	/* git knows no empty directories. */
	if (!empty)
		code = git_treebuilder_insert(
			NULL, builder, name, &oid, GIT_FILEMODE_TREE);
	else if (git_treebuilder_get(builder, name))
		code = git_treebuilder_remove(builder, name);
	return code ? pfd_git_fail(level->err, PFD_FAILED, touches->path.ptr)
		    : PFD_OK;
}

/* How many touches, from the first, lie in the same directory as it. */
static size_t same_directory(
	const struct pfd_touch *touches, size_t n, size_t prefix)
{
	size_t i = 1;

	while (i < n && touches[i].path.len > prefix &&
		!memcmp(touches[i].path.ptr, touches->path.ptr, prefix))
		i++;
	return i;
}

/* git_tree_create_updated would leave empty trees behind a removal. */
static enum pfd_status write_level(const struct level *level, git_tree *base,
	const struct pfd_touch *touches, size_t n, size_t prefix, git_oid *ret,
	bool *ret_empty)
{
	git_treebuilder *builder PFD_CLEANUP(git_treebuilder_freep) = NULL;
	enum pfd_status status = PFD_OK;

	if (git_treebuilder_new(&builder, level->store->repo, base))
		return pfd_git_fail(level->err, PFD_FAILED, touches->path.ptr);
	for (size_t i = 0, step; i < n && status == PFD_OK; i += step) {
		struct pfd_str rest = pfd_str_sub(
			touches[i].path, prefix, touches[i].path.len);
		size_t slash = pfd_str_find(rest, '/');
		size_t end = slash == SIZE_MAX ? rest.len : slash;
		const char *name =
			pfd_arena_z(level->arena, pfd_str_sub(rest, 0, end));

		step = 1;
		if (slash == SIZE_MAX) {
			status = put_file(level, builder, &touches[i], name);
			continue;
		}
		step = same_directory(&touches[i], n - i, prefix + slash + 1);
		status = put_directory(level, builder, &touches[i], step,
			prefix + slash + 1, name);
	}
	if (status != PFD_OK)
		return status;
	*ret_empty = git_treebuilder_entrycount(builder) == 0;
	/* The empty tree is an object only where it is the whole. */
	if (*ret_empty && prefix)
		return PFD_OK;
	return git_treebuilder_write(ret, builder)
		       ? pfd_git_fail(level->err, PFD_FAILED, "git")
		       : PFD_OK;
}

enum pfd_status pfd_tree_write(struct pfd_store *store, git_tree *base,
	const struct pfd_touches *touches, git_oid *ret, struct pfd_err *err)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct level level = { .store = store, .arena = arena, .err = err };
	bool empty;

	return write_level(
		&level, base, touches->items, touches->n, 0, ret, &empty);
}
