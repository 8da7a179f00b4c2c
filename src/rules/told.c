/* The findings of the work tree as they were told last, in .git/pfd/findings: as long
 * as no file was touched, the day is the same and so are the keys, they are told again
 * without a look into any file.
 *
 * Like the saved index (CONTRIBUTING) it is a whole or it is nothing, and holds for
 * the build that wrote it.  No finding quotes what is sealed: rules see whether a
 * sealed text is right, and those of an office cannot open any.
 */
#include <unistd.h>

#include <pfd/seal.h>

#include "told.h"

#define TOLD_PATH "pfd/findings"

enum { WORTH_FILES = 24, PRINTED_AT_ONCE = 1 << 16, TOLD_MAX = 1 << 26 };

struct head {
	unsigned char build[PFD_BUILD_BYTES];
	uint32_t order; /* of bytes */
	struct pfd_print of, findings;
};

enum { ORDER = 0x01020304 };

/* ---- the state ----------------------------------------------------------------- */

/* Bytes of any length become one print. */
struct printing {
	struct pfd_buf buf;
};

static void print(struct printing *to, const void *bytes, size_t n)
{
	struct pfd_buf *buf = &to->buf;
	struct pfd_print so_far;

	pfd_buf_add(buf, (struct pfd_str){ bytes, n });
	if (buf->len < PRINTED_AT_ONCE)
		return;
	so_far = pfd_print_of(pfd_buf_str(buf));
	pfd_buf_cut(buf, 0);
	pfd_buf_add(buf, (struct pfd_str){ (const char *)so_far.bytes,
				 sizeof so_far.bytes });
}

static void print_str(struct printing *to, struct pfd_str s)
{
	print(to, &s.len, sizeof s.len);
	print(to, s.ptr, s.len);
}

/* Which sealed texts can be opened, and whether by keys of this keystore. */
static void print_keys(struct printing *to, const struct pfd_keyring *keys)
{
	print_str(to, keys ? pfd_keyring_store_id(keys) : PFD_STR("none"));
	for (size_t i = 0; keys && i < pfd_keyring_count(keys); i++) {
		const struct pfd_key *key = pfd_keyring_at(keys, i);

		print_str(to, key->id);
		print_str(to, key->person);
		print(to, &key->state, sizeof key->state);
	}
}

static struct pfd_print print_of(const struct pfd_snapshot *state,
	struct pfd_date as_of, const struct pfd_keyring *keys)
{
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *arena = pfd_arena_new();
	struct printing to = { pfd_buf(arena) };
	char day[PFD_DATE_SIZE];

	print_str(&to, pfd_str(pfd_date_iso(as_of, day)));
	print_keys(&to, keys);
	for (size_t i = 0; i < state->n; i++) {
		const struct pfd_entry *entry = &state->entries[i];

		print_str(&to, entry->path);
		print(&to, &entry->mode, sizeof entry->mode);
		print(&to, &state->stamps[i], sizeof *state->stamps);
	}
	return pfd_print_of(pfd_buf_str(&to.buf));
}

/* ---- looking and keeping ---------------------------------------------------------- */

static struct head head_of(const struct told *told, struct pfd_str findings)
{
	struct head head = { .order = ORDER,
		.of = told->of,
		.findings = pfd_print_of(findings) };

	if (!pfd_cache_build(head.build))
		head.order = 0;
	return head;
}

bool pfd_told_find(struct pfd_arena *arena, struct pfd_snapshot *state,
	struct pfd_date as_of, const struct pfd_keyring *keys, struct told *ret,
	struct pfd_findings *findings)
{
	struct pfd_err unsaid = { .arena = arena };
	struct pfd_str bytes, body;
	struct head head, wanted;
	struct stat st;
	int fd PFD_CLEANUP(pfd_fd_closep) = -1;

	*ret = (struct told){ .beside.fd = -1 };
	if (state->kind != PFD_STATE_WORK || state->n < WORTH_FILES ||
		findings->n || !state->store ||
		!pfd_store_beside(state->store, arena, &ret->beside))
		return false;
	pfd_snapshot_stamp(arena, state);
	ret->of = print_of(state, as_of, keys);
	fd = pfd_cache_open(&ret->beside, TOLD_PATH, &st);
	if (fd < 0 || pfd_fd_read(fd, "", TOLD_MAX, arena, &bytes, &unsaid) ||
		bytes.len < sizeof head)
		return false;
	memcpy(&head, bytes.ptr, sizeof head);
	body = pfd_str_sub(bytes, sizeof head, bytes.len);
	wanted = head_of(ret, body);
	return wanted.order && !memcmp(&head, &wanted, sizeof head) &&
	       pfd_findings_unpack(findings, body);
}

/* Whether no file was written since the state was taken, nor so shortly before that
 * its stamp may not tell. */
static bool is_still(struct pfd_arena *arena, const struct pfd_snapshot *state)
{
	int64_t sure_ns = state->stamped_ns - PFD_CACHE_TICK_NS;
	struct pfd_snapshot now = *state;

	for (size_t i = 0; i < state->n; i++)
		if (!state->stamps[i].inode ||
			state->stamps[i].modified_ns >= sure_ns ||
			state->stamps[i].changed_ns >= sure_ns)
			return false;
	now.stamps = NULL;
	pfd_snapshot_stamp(arena, &now);
	return !memcmp(
		state->stamps, now.stamps, state->n * sizeof *now.stamps);
}

void pfd_told_save(const struct told *told, const struct pfd_snapshot *state,
	const struct pfd_findings *findings)
{
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *arena = pfd_arena_new();
	struct pfd_err unsaid = { .arena = arena };
	struct pfd_buf body = pfd_buf(arena);
	struct head head;
	int fd;

	if (told->beside.fd < 0 || !is_still(arena, state))
		return;
	pfd_findings_pack(&body, findings);
	head = head_of(told, pfd_buf_str(&body));
	if (!head.order || pfd_file_mkdirs(&told->beside, "pfd", &unsaid))
		return;
	fd = pfd_cache_begin(&told->beside, TOLD_PATH);
	if (fd >= 0)
		pfd_cache_end(&told->beside, TOLD_PATH, fd,
			!pfd_fd_write(fd, "",
				(struct pfd_str){
					(const char *)&head, sizeof head },
				&unsaid) &&
				!pfd_fd_write(
					fd, "", pfd_buf_str(&body), &unsaid));
}

void pfd_told_close(struct told *told)
{
	pfd_root_close(&told->beside);
}

void pfd_check_forget(const struct pfd_store *store)
{
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *arena = pfd_arena_new();
	PFD_CLEANUP(pfd_root_close) struct pfd_root beside = { .fd = -1 };

	pfd_index_forget(store);
	if (pfd_store_beside(store, arena, &beside))
		pfd_cache_drop(&beside, TOLD_PATH);
}
