/* Object ids, and libgit2's errors in pfd's words. */
#include <errno.h>

#include "internal.h"

const char *pfd_oid_hex(const struct pfd_oid *oid, char buf[static 41])
{
	static const char digits[] = "0123456789abcdef";

	for (size_t i = 0; i < sizeof(oid->id); i++) {
		buf[2 * i] = digits[oid->id[i] >> 4];
		buf[2 * i + 1] = digits[oid->id[i] & 15];
	}
	buf[40] = '\0';
	return buf;
}

bool pfd_oid_eq(const struct pfd_oid *a, const struct pfd_oid *b)
{
	return !memcmp(a->id, b->id, sizeof(a->id));
}

bool pfd_oid_zero(const struct pfd_oid *oid)
{
	static const struct pfd_oid zero;

	return pfd_oid_eq(oid, &zero);
}

static int nibble(char c)
{
	if (pfd_is_digit(c))
		return c - '0';
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool pfd_oid_parse(struct pfd_str hex, struct pfd_oid *ret)
{
	struct pfd_oid oid;

	if (hex.len != 2 * sizeof(oid.id))
		return false;
	for (size_t i = 0; i < sizeof(oid.id); i++) {
		int high = nibble(hex.ptr[2 * i]);
		int low = nibble(hex.ptr[2 * i + 1]);

		if (high < 0 || low < 0)
			return false;
		oid.id[i] = (unsigned char)(high << 4 | low);
	}
	*ret = oid;
	return true;
}

struct pfd_oid pfd_oid_from_git(const git_oid *oid)
{
	struct pfd_oid ret;

	memcpy(ret.id, oid->id, sizeof(ret.id));
	return ret;
}

git_oid pfd_oid_to_git(const struct pfd_oid *oid)
{
	git_oid ret;

	memcpy(ret.id, oid->id, sizeof(oid->id));
	return ret;
}

/* libgit2 hashes without its library being initialised (its SHA-1 with
 * collision detection keeps no state; a test holds that), so a run that only
 * reads the work tree does not pay for the start of libgit2. */
struct pfd_oid pfd_oid_of_blob(struct pfd_str bytes)
{
	git_oid oid = { { 0 } };

	pfd_git_need();
	if (git_odb_hash(&oid, bytes.ptr ? bytes.ptr : "", bytes.len,
		    GIT_OBJECT_BLOB))
		pfd_oom(); /* the only way hashing memory can fail */
	return pfd_oid_from_git(&oid);
}

/* Where the system refused, libgit2 tells its reason last and the path in quotes:
 * "failed to create locked file '…': Permission denied". */
static bool fail_system(
	struct pfd_err *err, const char *what, struct pfd_str said)
{
	static const int errnums[] = { EACCES, EPERM, EROFS, ENOSPC, EDQUOT,
		EFBIG };
	size_t quote = pfd_str_find(said, '\'');
	struct pfd_str path;

	for (size_t i = 0; i < PFD_COUNT(errnums); i++) {
		if (!pfd_str_ends(said, strerrordesc_np(errnums[i])))
			continue;
		if (quote != SIZE_MAX) {
			said = pfd_str_sub(said, quote + 1, said.len);
			(void)pfd_str_cut(&said, '\'', &path);
			what = pfd_arena_z(err->arena, path);
		}
		(void)pfd_fail_errno(err, what, errnums[i]);
		return true;
	}
	return false;
}

enum pfd_status pfd_git_fail(
	struct pfd_err *err, enum pfd_status status, const char *what)
{
	const git_error *last = git_error_last();

	if (last && last->message &&
		fail_system(err, what, pfd_str(last->message)))
		return err->status = status;
	return pfd_fail(err, status,
		PFD_MESSAGE("{what}: {reason}", "{what}: {reason}",
			PFD_A_Z("what", what),
			PFD_A_Z("reason", last && last->message ? last->message
								: "libgit2")));
}

enum pfd_status pfd_git_beneath(enum pfd_status status, struct pfd_err *err)
{
	struct pfd_arg *first = &err->message.args[0];

	if (status != PFD_OK && first->name && !strcmp(first->name, "path"))
		first->str = pfd_arena_printf(
			err->arena, ".git/%.*s", PFD_STR_ARG(first->str));
	return status;
}

enum pfd_status pfd_git_fail_index(struct pfd_err *err)
{
	(void)pfd_git_fail(err, PFD_REFUSED, ".git/index");
	if (err->hint.text.en) /* the system refused it */
		return err->status = PFD_FAILED;
	return pfd_hint(err,
		PFD_MESSAGE("a split, sparse or unhashed index cannot be read; "
			    "run: git config index.skipHash false; git "
			    "update-index --no-split-index "
			    "--force-write-index; git sparse-checkout disable",
			"ein geteilter, lückenhafter oder ungeprüfter Index "
			"ist nicht lesbar; ausführen: git config "
			"index.skipHash false; git update-index "
			"--no-split-index --force-write-index; git "
			"sparse-checkout disable"));
}

enum pfd_status pfd_fail_revision(struct pfd_err *err, const char *revision)
{
	if (!strcmp(revision, "HEAD"))
		return pfd_git_fail(err, PFD_FAILED, revision);
	pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{rev}: no such revision",
			"{rev}: keine solche Revision",
			PFD_A_Z("rev", revision)));
	return pfd_hint(err,
		PFD_MESSAGE("a commit's id, a branch, a tag or a day; pfd log "
			    "lists the commits",
			"Kennung eines Commits, Zweig, Tag oder Datum; pfd log "
			"nennt die Commits"));
}
