/* The journal: what a killed run was about to do, for the next run to finish or
 * to drop.  Text, one line each, written anew and whole at each stage:
 *
 *   pfd-journal 1
 *   nonce 0123456789abcdef
 *   branch refs/heads/main          ("-": files only, no commit)
 *   commit HEX                      (zeros until the objects are written)
 *   file HEAD STAGED BEFORE AFTER MODE PATH
 *   end
 */
#include <errno.h>

#include "internal.h"

static const char magic[] = "pfd-journal 1";

enum pfd_status pfd_journal_write(struct pfd_store *store,
	const struct pfd_journal *journal, struct pfd_err *err)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct pfd_buf buf = pfd_buf(arena);
	char hex[4][41];

	pfd_buf_printf(&buf, "%s\nnonce %s\nbranch %.*s\ncommit %s\n", magic,
		journal->nonce, PFD_STR_ARG(journal->branch),
		pfd_oid_hex(&journal->commit, hex[0]));
	PFD_EACH_TOUCH(touch, &journal->touches)
	{
		pfd_buf_printf(&buf, "file %s %s %s %s %o %.*s\n",
			pfd_oid_hex(&touch->head, hex[0]),
			pfd_oid_hex(&touch->staged, hex[1]),
			pfd_oid_hex(&touch->before, hex[2]),
			pfd_oid_hex(&touch->after, hex[3]), touch->mode,
			PFD_STR_ARG(touch->path));
	}
	pfd_buf_addz(&buf, "end\n");
	return pfd_git_beneath(pfd_file_write(&store->git, PFD_COMMIT_JOURNAL,
				       pfd_buf_str(&buf), 0666, err),
		err);
}

static bool parse_file(
	struct pfd_arena *arena, struct pfd_str rest, struct pfd_journal *ret)
{
	struct pfd_touch touch = { 0 };
	struct pfd_oid *const ids[] = { &touch.head, &touch.staged,
		&touch.before, &touch.after };
	struct pfd_str word;

	for (size_t i = 0; i < PFD_COUNT(ids); i++)
		if (!pfd_str_cut(&rest, ' ', &word) ||
			!pfd_oid_parse(word, ids[i]))
			return false;
	if (!pfd_str_cut(&rest, ' ', &word) || !rest.len)
		return false;
	if (!pfd_str_eqz(word, "100644") && !pfd_str_eqz(word, "100755"))
		return false;
	touch.mode = pfd_str_eqz(word, "100755") ? 0100755 : 0100644;
	touch.path = pfd_arena_str(arena, rest);
	pfd_vec_push(arena, &ret->touches, touch);
	return true;
}

static bool parse_line(
	struct pfd_arena *arena, struct pfd_str line, struct pfd_journal *ret)
{
	struct pfd_str rest = line, word;

	if (!pfd_str_cut(&rest, ' ', &word))
		return false;
	if (pfd_str_eqz(word, "file"))
		return parse_file(arena, rest, ret);
	if (pfd_str_eqz(word, "commit"))
		return pfd_oid_parse(rest, &ret->commit);
	if (pfd_str_eqz(word, "branch")) {
		ret->branch = pfd_arena_str(arena, rest);
		return pfd_str_starts(rest, "refs/heads/") ||
		       pfd_str_eqz(rest, PFD_JOURNAL_NO_BRANCH);
	}
	if (pfd_str_eqz(word, "nonce") && rest.len + 1 == PFD_NONCE_SIZE) {
		memcpy(ret->nonce, rest.ptr, rest.len);
		return true;
	}
	return false;
}

static bool parse(
	struct pfd_arena *arena, struct pfd_str text, struct pfd_journal *ret)
{
	struct pfd_str line;

	if (!pfd_str_cut(&text, '\n', &line) || !pfd_str_eqz(line, magic))
		return false;
	while (pfd_str_cut(&text, '\n', &line)) {
		if (pfd_str_eqz(line, "end"))
			return ret->branch.len && ret->nonce[0];
		if (!parse_line(arena, line, ret))
			return false;
	}
	return false;
}

enum pfd_status pfd_journal_read(struct pfd_arena *arena,
	struct pfd_store *store, struct pfd_journal *ret, struct pfd_err *err)
{
	struct pfd_journal journal = { 0 };
	struct pfd_str text;
	enum pfd_status status = pfd_file_read(&store->git, PFD_COMMIT_JOURNAL,
		PFD_STORE_FILE_MAX, arena, &text, err);

	if (status != PFD_OK)
		return pfd_git_beneath(status, err);
	if (!parse(arena, text, &journal)) {
		(void)pfd_fail(err, PFD_FAILED,
			PFD_MESSAGE("{path}: damaged", "{path}: beschädigt",
				PFD_A_Z("path", ".git/" PFD_COMMIT_JOURNAL)));
		return pfd_hint(err,
			PFD_MESSAGE("look at git status and git fsck, then "
				    "remove the file",
				"git status und git fsck ansehen, dann die "
				"Datei entfernen"));
	}
	*ret = journal;
	return PFD_OK;
}

const char *pfd_journal_kept(struct pfd_arena *arena, const struct pfd_oid *oid)
{
	char hex[41];

	return pfd_arena_printf(
		arena, PFD_COMMIT_DIR "/%s", pfd_oid_hex(oid, hex))
		.ptr;
}

enum pfd_status pfd_journal_sweep(struct pfd_store *store, struct pfd_err *err)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct pfd_file_list list = { 0 };
	enum pfd_status status =
		pfd_file_remove(&store->git, PFD_COMMIT_JOURNAL, err);

	if (status == PFD_OK)
		status = pfd_file_walk(&store->git, PFD_COMMIT_DIR, NULL,
			PFD_FILE_NAMES, arena, &list, err);
	pfd_vec_foreach (file, &list)
		if (status == PFD_OK)
			status = pfd_file_remove(
				&store->git, file->path.ptr, err);
	return pfd_git_beneath(status, err);
}
