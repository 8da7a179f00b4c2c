/* The repository through the detectors.
 *
 * First the records teach who is known and what is allowed, then everything is
 * searched.  What stands in several states of a file becomes one finding.
 */
#include <stdlib.h>

#include "internal.h"

enum { SHORT_ID = 10, SNIFFED = 8000, TRAILER_MAX = 200 };
/* The order of findings: by file; names first, then messages as they came. */
enum order { IN_FILES, IN_MESSAGES, IN_REFS };
struct entry {
	struct pfd_scan_finding finding;
	enum order order;
	size_t commit;
	struct pfd_str path;
	bool in_work, in_head, in_history;
	size_t turn; /* the text in which it was seen last */
	int again;   /* and how often after the first time there */
};

struct search {
	struct pfd_arena *arena;
	struct pfd_store *store;
	struct pfd_keyring *keys;
	struct pfd_scanner *scanner;
	struct sources sources;
	struct {
		PFD_VEC_OF(struct entry);
	} found;
	struct pfd_map merged; /* → place in `found`, from 1 */
	size_t turn;           /* counts the texts */
	struct pfd_err *err;
};

/* ---- learning ----------------------------------------------------------------------- */

static void learn(struct search *s, struct pieces *pieces)
{
	pfd_vec_foreach (piece, pieces) {
		struct pfd_err unread = { .arena = s->arena };
		struct pfd_str bytes = piece->bytes;

		if (pfd_scan_teaches(piece->path) &&
			(bytes.ptr ||
				!pfd_store_blob(s->arena, s->store, &piece->oid,
					piece->path, PFD_YAML_MAX_BYTES, &bytes,
					&unread)))
			pfd_scan_learn(s->scanner, s->keys, piece->path, bytes);
	}
}

/* Who is known does not depend on what is searched. */
static enum pfd_status learn_elsewhere(struct search *s)
{
	struct sources all = { 0 };
	enum pfd_status status =
		pfd_scan_past(s->arena, s->store, NULL, &all, s->err);

	if (!status)
		learn(s, &all.files);
	return status;
}

/* ---- finding ------------------------------------------------------------------------- */

static bool is_text(struct pfd_str bytes)
{
	size_t n = bytes.len < SNIFFED ? bytes.len : SNIFFED;

	return !n || !memchr(bytes.ptr, '\0', n);
}

/* What is no UTF-8 is read as Latin-1. */
static struct pfd_str as_utf8(struct pfd_arena *arena, struct pfd_str bytes)
{
	struct pfd_buf out = pfd_buf(arena);

	if (pfd_utf8_check(bytes) == SIZE_MAX)
		return bytes;
	for (size_t i = 0; i < bytes.len; i++) {
		unsigned char c = (unsigned char)bytes.ptr[i];

		if (c >= 0x80)
			pfd_buf_addc(&out, (char)(0xc0 | c >> 6));
		pfd_buf_addc(&out, (char)(c < 0x80 ? c : 0x80 | (c & 0x3f)));
	}
	return pfd_buf_str(&out);
}

static const struct pfd_past_commit *commit_of(
	const struct search *s, size_t commit)
{
	return commit < s->sources.past.commits.n
		       ? &s->sources.past.commits.items[commit]
		       : NULL;
}

static struct pfd_str short_id(const struct search *s, size_t commit)
{
	const struct pfd_past_commit *of = commit_of(s, commit);
	char hex[41];

	if (!of)
		return (struct pfd_str){ 0 };
	return pfd_arena_printf(
		s->arena, "%.*s", SHORT_ID, pfd_oid_hex(&of->id, hex));
}

/* Where a text that is searched stands, and how far it was looked at. */
struct place {
	struct pfd_arena *scratch;
	const struct piece *piece;
	enum order order;
	bool in_name; /* the text is the name of a file or reference */
	struct pfd_str text;
	size_t offset;
	uint32_t line, column; /* of `offset` */
};

/* The work tree's place is the one to open, HEAD's the next best. */
static bool is_nearer(const struct piece *piece, const struct entry *entry)
{
	if (piece->in_work != entry->in_work)
		return piece->in_work;
	return piece->in_head && !entry->in_head && !entry->in_work;
}

static struct pfd_str masked_path(struct search *s, struct pfd_str path)
{
	struct pfd_buf out = pfd_buf(s->arena);
	struct pfd_str text = as_utf8(s->arena, path);
	struct pfd_scan_hits hits = { 0 };
	size_t at = 0;

	pfd_scan_text(s->arena, s->scanner, text, true, &hits);
	pfd_vec_foreach (hit, &hits) {
		pfd_buf_add(&out, pfd_str_sub(text, at, hit->from));
		pfd_buf_add(
			&out, pfd_scan_masked(s->arena, hit->kind,
				      pfd_str_sub(text, hit->from, hit->to)));
		at = hit->to;
	}
	pfd_buf_add(&out, pfd_str_sub(text, at, text.len));
	return pfd_buf_str(&out);
}

static struct pfd_str in_commit(
	struct search *s, struct pfd_str commit, struct pfd_str path)
{
	return commit.len ? pfd_arena_printf(s->arena, "%.*s:%.*s",
				    PFD_STR_ARG(commit), PFD_STR_ARG(path))
			  : path;
}

static void place_it(struct search *s, struct entry *entry,
	const struct place *at, struct pfd_str found)
{
	const struct piece *piece = at->piece;
	struct pfd_str commit = { 0 };

	entry->finding.text = pfd_arena_str(s->arena, found);
	if (!piece->in_work)
		commit = short_id(s, piece->commit);
	entry->finding.masked =
		in_commit(s, commit, masked_path(s, piece->path));
	entry->finding.place = (struct pfd_place){
		.file = in_commit(s, commit, piece->path),
		.line = (int)at->line,
		.column = (int)at->column,
	};
}

static struct entry *entry_at(struct search *s, struct pfd_str key)
{
	void **place = pfd_map_at(&s->merged, key);

	if (!*place) {
		*place = (void *)(uintptr_t)(s->found.n + 1);
		pfd_vec_push(s->arena, &s->found,
			(struct entry){ .commit = SIZE_MAX });
	}
	return &s->found.items[(uintptr_t)*place - 1];
}

static struct pfd_str key_of(struct search *s, const struct place *at,
	enum pfd_scan_kind kind, int again, struct pfd_str what)
{
	return pfd_arena_printf(s->arena, "%d %d %d %d %zu %.*s%c%.*s",
		(int)at->order, at->in_name, (int)kind, again,
		at->order == IN_MESSAGES ? at->piece->commit : 0,
		PFD_STR_ARG(at->piece->path), '\0', PFD_STR_ARG(what));
}

/* The same text twice in one state are two findings, in two states one. */
static struct entry *entry_for(struct search *s, const struct place *at,
	enum pfd_scan_kind kind, struct pfd_str text)
{
	struct pfd_str what = pfd_scan_key(at->scratch, s->scanner, kind, text);
	struct entry *entry = entry_at(s, key_of(s, at, kind, 0, what));

	if (entry->turn == s->turn)
		entry = entry_at(s, key_of(s, at, kind, ++entry->again, what));
	else
		entry->again = 0;
	if (!entry->turn) {
		entry->finding.kind = kind;
		entry->finding.in_name = at->in_name;
		entry->order = at->order;
		entry->path = at->piece->path;
	}
	return entry;
}

static void take_hit(
	struct search *s, struct place *at, const struct pfd_scan_hit *hit)
{
	const struct piece *piece = at->piece;
	struct pfd_str found = pfd_str_sub(at->text, hit->from, hit->to);
	struct entry *entry = entry_for(s, at, hit->kind, found);
	const struct pfd_past_commit *commit = commit_of(s, piece->commit);

	if (!at->in_name)
		pfd_text_advance(at->text, at->offset, hit->from, &at->line,
			&at->column);
	at->offset = hit->from;
	if (!entry->turn || is_nearer(piece, entry))
		place_it(s, entry, at, found);
	entry->turn = s->turn;
	if (piece->commit < entry->commit)
		entry->commit = piece->commit;
	entry->in_work |= piece->in_work;
	entry->in_head |= piece->in_head;
	entry->in_history |= commit && !commit->left;
	entry->finding.pushed |= commit && commit->pushed;
}

/* A text to be searched; hits come in their order. */
static struct place begin(struct search *s, struct pfd_arena *scratch,
	const struct piece *piece, enum order order, struct pfd_str bytes)
{
	s->turn++;
	return (struct place){ .scratch = scratch,
		.piece = piece,
		.order = order,
		.text = as_utf8(scratch, bytes),
		.line = 1,
		.column = 1 };
}

static bool overlaps(
	const struct pfd_scan_hits *hits, const struct pfd_scan_hit *hit)
{
	for (size_t i = 0; i < hits->n; i++)
		if (hit->from < hits->items[i].to &&
			hits->items[i].from < hit->to)
			return true;
	return false;
}

static void search_bytes(struct search *s, struct pfd_arena *scratch,
	const struct piece *piece, struct pfd_str bytes)
{
	struct pfd_scan_hits fields = { 0 }, hits = { 0 };
	struct place at = begin(s, scratch, piece, IN_FILES, bytes);

	pfd_scan_text(scratch, s->scanner, at.text, false, &hits);
	pfd_vec_foreach (hit, &hits) {
		take_hit(s, &at, hit);
	}
	pfd_scan_person(scratch, piece->path, at.text, &fields);
	at.offset = 0;
	at.line = at.column = 1;
	pfd_vec_foreach (hit, &fields) {
		if (!overlaps(&hits, hit))
			take_hit(s, &at, hit);
	}
}

static enum pfd_status search_files(struct search *s, struct pfd_arena *scratch)
{
	pfd_vec_foreach (piece, &s->sources.files) {
		struct pfd_str bytes = piece->bytes;
		enum pfd_status status = PFD_OK;

		pfd_arena_reset(scratch);
		if (!bytes.ptr)
			status = pfd_store_blob(scratch, s->store, &piece->oid,
				piece->path, PFD_SCAN_FILE_MAX, &bytes, s->err);
		if (status == PFD_FAILED)
			return status;
		if (status || !is_text(bytes))
			s->sources.not_text++;
		else
			search_bytes(s, scratch, piece, bytes);
	}
	return PFD_OK;
}

static void search_name(struct search *s, struct pfd_arena *scratch,
	const struct piece *piece, enum order order)
{
	struct pfd_scan_hits hits = { 0 };
	struct place at;

	pfd_arena_reset(scratch);
	at = begin(s, scratch, piece, order, piece->path);
	at.in_name = true;
	pfd_scan_text(scratch, s->scanner, at.text, true, &hits);
	pfd_vec_foreach (hit, &hits) {
		take_hit(s, &at, hit);
	}
}

/* "Signed-off-by: …" names those who made the commit, as git itself does. */
static bool is_signature(struct pfd_str message, size_t at)
{
	static const char *const trailers[] = { "Signed-off-by: ",
		"Co-authored-by: ", "Reviewed-by: ", "Acked-by: ",
		"Tested-by: ", "Co-Authored-By: ", NULL };
	struct pfd_str line;

	for (int i = 0; i < TRAILER_MAX && at && message.ptr[at - 1] != '\n';
		i++)
		at--;
	line = pfd_str_sub(message, at, message.len);
	for (const char *const *trailer = trailers; *trailer; trailer++)
		if (pfd_str_starts(line, *trailer))
			return true;
	return false;
}

static void search_message(struct search *s, struct pfd_arena *scratch,
	const struct piece *piece, struct pfd_str message)
{
	struct pfd_scan_hits hits = { 0 };
	struct place at;

	pfd_arena_reset(scratch);
	at = begin(s, scratch, piece, IN_MESSAGES, message);
	pfd_scan_text(scratch, s->scanner, at.text, false, &hits);
	pfd_vec_foreach (hit, &hits) {
		if (!is_signature(at.text, hit->from))
			take_hit(s, &at, hit);
	}
}

static enum pfd_status search_all(struct search *s)
{
	struct pfd_arena *scratch PFD_CLEANUP(pfd_arena_freep) =
		pfd_arena_new();
	enum pfd_status status = search_files(s, scratch);

	pfd_vec_foreach (piece, &s->sources.paths) {
		search_name(s, scratch, piece, IN_FILES);
	}
	for (size_t i = 0; i < s->sources.past.commits.n; i++)
		search_message(s, scratch,
			&(struct piece){
				.path = PFD_STR("message"), .commit = i },
			s->sources.past.commits.items[i].message);
	pfd_vec_foreach (ref, &s->sources.past.refs) {
		struct piece piece = { .path = ref->name, .commit = SIZE_MAX };

		search_name(s, scratch, &piece, IN_REFS);
		piece.path = pfd_arena_printf(
			s->arena, "%.*s:message", PFD_STR_ARG(ref->name));
		search_message(s, scratch, &piece, ref->message);
	}
	return status;
}

/* ---- telling ---------------------------------------------------------------------------- */

static enum pfd_scan_reach reach_of(const struct entry *entry)
{
	if (entry->in_head)
		return PFD_SCAN_HEAD;
	if (entry->in_history || (!entry->in_work && entry->commit == SIZE_MAX))
		return PFD_SCAN_HISTORY;
	return entry->commit == SIZE_MAX ? PFD_SCAN_WORK : PFD_SCAN_LEFT;
}

static int cmp_size(size_t a, size_t b)
{
	return (a > b) - (a < b);
}

static int by_place(const void *va, const void *vb)
{
	const struct entry *a = va, *b = vb;
	const struct pfd_place *x = &a->finding.place, *y = &b->finding.place;
	int c = cmp_size(a->order, b->order);

	if (!c && a->order == IN_MESSAGES)
		c = cmp_size(a->commit, b->commit);
	if (!c)
		c = pfd_str_cmp(a->path, b->path);
	if (!c)
		c = x->line - y->line;
	if (!c)
		c = x->column - y->column;
	if (!c)
		c = pfd_str_cmp(x->file, y->file);
	return c ? c : pfd_str_cmp(a->finding.text, b->finding.text);
}

static void hand_over(struct search *s, struct pfd_scan *ret)
{
	*ret = (struct pfd_scan){ .not_text = s->sources.not_text };
	if (s->found.n)
		qsort(s->found.items, s->found.n, sizeof(*s->found.items),
			by_place);
	pfd_vec_foreach (entry, &s->found) {
		entry->finding.reach = reach_of(entry);
		entry->finding.since = short_id(s, entry->commit);
		pfd_vec_push(s->arena, ret, entry->finding);
	}
}

static const struct pfd_enum_value reach_values[] = {
	[PFD_SCAN_WORK] = { "work", { "not committed", "nicht übernommen" } },
	[PFD_SCAN_HEAD] = { "head", { "in HEAD", "in HEAD" } },
	[PFD_SCAN_HISTORY] = { "history",
		{ "only in the history", "nur in der Geschichte" } },
	[PFD_SCAN_LEFT] = { "left",
		{ "only in a stash or reflog", "nur in Stash oder Reflog" } },
};
const struct pfd_enum pfd_scan_reaches = { "scan_reach", reach_values,
	PFD_COUNT(reach_values) };

enum pfd_status pfd_scan_store(struct pfd_arena *arena, struct pfd_store *store,
	struct pfd_keyring *keys, const char *revision, const char *range,
	struct pfd_scan *ret, struct pfd_err *err)
{
	struct search s = { .arena = arena,
		.store = store,
		.keys = keys,
		.scanner = pfd_scanner_new(arena),
		.merged = pfd_map(arena),
		.err = err };
	enum pfd_status status;

	if (revision)
		status =
			pfd_scan_state(arena, store, revision, &s.sources, err);
	else
		status = pfd_scan_past(arena, store, range, &s.sources, err);
	if (!status)
		status = revision || range
				 ? learn_elsewhere(&s)
				 : pfd_scan_work(arena, store, &s.sources, err);
	if (status)
		return status;
	learn(&s, &s.sources.files);
	status = search_all(&s);
	if (!status)
		hand_over(&s, ret);
	return status;
}

/* Blanks where git will take lines away, so that places stay what they are: its own
 * remarks, and all behind the scissors. */
static struct pfd_str without_remarks(
	struct pfd_arena *arena, struct pfd_str message)
{
	struct pfd_buf out = pfd_buf(arena);
	struct pfd_str rest = message, line;

	while (rest.len && pfd_str_cut(&rest, '\n', &line)) {
		if (pfd_str_starts(line, "# ------------------------ >8"))
			break;
		if (!pfd_str_starts(line, "#"))
			pfd_buf_add(&out, line);
		pfd_buf_addc(&out, '\n');
	}
	return pfd_buf_str(&out);
}

enum pfd_status pfd_scan_message(struct pfd_arena *arena,
	struct pfd_store *store, struct pfd_keyring *keys, struct pfd_str name,
	struct pfd_str message, struct pfd_scan *ret, struct pfd_err *err)
{
	struct pfd_arena *scratch PFD_CLEANUP(pfd_arena_freep) =
		pfd_arena_new();
	struct search s = { .arena = arena,
		.store = store,
		.keys = keys,
		.scanner = pfd_scanner_new(arena),
		.merged = pfd_map(arena),
		.err = err };
	struct piece piece = {
		.path = name, .commit = SIZE_MAX, .in_work = true
	};
	struct sources known = { 0 };
	enum pfd_status status =
		pfd_scan_state(arena, store, "HEAD", &known, err);

	if (status)
		return status;
	learn(&s, &known.files);
	search_message(&s, scratch, &piece, without_remarks(arena, message));
	hand_over(&s, ret);
	return PFD_OK;
}
