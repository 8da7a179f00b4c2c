/* The form of a document, not its matter: members in an order, no blanks at the ends
 * of lines.  Whole lines move, with the comments that belong to them.
 */
#include <stdlib.h>

#include "span.h"

/* ---- order ---------------------------------------------------------------------- */

struct part { /* a member with its comments and what follows up to the next */
	const struct pfd_node *member;
	uint32_t from, to;
	size_t rank, place;
};

struct arranging {
	struct pfd_arena *arena;
	struct pfd_str bytes;
	const struct pfd_yaml_order *orders;
	size_t n;
	struct pfd_buf out;
};

static const char *const *names_of(
	const struct arranging *a, const struct pfd_node *map)
{
	for (size_t i = 0; i < a->n; i++)
		if (a->orders[i].map == map)
			return a->orders[i].names;
	return NULL;
}

/* A name that is not in the order stays behind what it stands behind. */
static size_t rank_of(
	const char *const *names, struct pfd_str name, size_t before)
{
	for (size_t i = 0; names[i]; i++)
		if (pfd_str_eqz(name, names[i]))
			return i;
	return before;
}

static int by_rank(const void *x, const void *y)
{
	const struct part *a = x, *b = y;

	if (a->rank != b->rank)
		return a->rank < b->rank ? -1 : 1;
	return a->place < b->place ? -1 : a->place > b->place;
}

static bool is_blank_above(struct pfd_str bytes, uint32_t line)
{
	return line && (line < 2 || bytes.ptr[line - 2] == '\n');
}

/* Where a member begins: with its comments.  Those above the first of all speak of
 * the whole file, unless a blank line parts them from its beginning. */
static uint32_t begin_of(const struct arranging *a, const struct pfd_node *node)
{
	uint32_t line = pfd_line_begin(a->bytes, node->key->start), from;

	if (!pfd_first_in_line(a->bytes, node->key->start))
		return node->key->start;
	from = pfd_span_attached(
		a->bytes, node, line, pfd_column(a->bytes, node->key->start));
	return node->parent->parent || node != node->parent->first ||
			       is_blank_above(a->bytes, from)
		       ? from
		       : line;
}

/* False: the mapping is as it should be, or cannot be arranged by lines. */
static bool take_apart(const struct arranging *a, const struct pfd_node *map,
	const char *const *names, struct part *parts)
{
	bool sorted = true;
	size_t n = 0;

	for (const struct pfd_node *v = map->first; v; v = v->next, n++) {
		parts[n] = (struct part){ .member = v,
			.from = begin_of(a, v),
			.rank = rank_of(
				names, v->key->text, n ? parts[n - 1].rank : 0),
			.place = n };
		if (n) {
			parts[n - 1].to = parts[n].from;
			sorted &= parts[n - 1].rank <= parts[n].rank;
			/* Several in a line: of "{ }", or odd. */
			if (!pfd_first_in_line(a->bytes, v->key->start))
				return false;
		}
	}
	if (sorted)
		return false;
	parts[n - 1].to =
		pfd_line_next(a->bytes, pfd_span_end(a->bytes, map->last));
	qsort(parts, n, sizeof *parts, by_rank);
	/* Behind a dash there is no room for comments. */
	return !parts[0].place ||
	       pfd_first_in_line(a->bytes, map->first->key->start) ||
	       parts[0].from ==
		       pfd_line_begin(a->bytes, parts[0].member->key->start);
}

static void copy(struct arranging *a, uint32_t from, uint32_t to)
{
	pfd_buf_add(&a->out, pfd_str_sub(a->bytes, from, to));
}

static uint32_t put_node(
	struct arranging *a, uint32_t at, const struct pfd_node *node);

static void put_part(
	struct arranging *a, const struct part *part, bool first, bool dash)
{
	uint32_t key = part->member->key->start, at = part->from;

	if (dash && first)
		at = key;
	else if (dash && !pfd_first_in_line(a->bytes, key))
		pfd_buf_fill(&a->out, ' ', (size_t)pfd_column(a->bytes, key));
	at = put_node(a, at, part->member);
	copy(a, at, part->to);
}

/* The bytes from `at` on up to where the node's last arranged mapping ends, which
 * is returned. */
static uint32_t put_node(
	struct arranging *a, uint32_t at, const struct pfd_node *node)
{
	const char *const *names =
		node->kind == PFD_MAP && !node->flow ? names_of(a, node) : NULL;
	struct part *parts;
	uint32_t from, to;
	bool dash;

	if (node->n && names) {
		parts = pfd_alloc_n(a->arena, node->n, sizeof *parts);
		if (take_apart(a, node, names, parts)) {
			from = begin_of(a, node->first);
			to = pfd_line_next(
				a->bytes, pfd_span_end(a->bytes, node->last));
			dash = !pfd_first_in_line(
				a->bytes, node->first->key->start);
			copy(a, at, from);
			for (size_t i = 0; i < node->n; i++)
				put_part(a, &parts[i], !i, dash);
			return to;
		}
	}
	for (const struct pfd_node *v = node->first; v; v = v->next)
		at = put_node(a, at, v);
	return at;
}

struct pfd_str pfd_yaml_arrange(struct pfd_arena *arena,
	const struct pfd_yaml *yaml, const struct pfd_yaml_order *orders,
	size_t n)
{
	struct arranging a = { .arena = arena,
		.bytes = yaml->bytes,
		.orders = orders,
		.n = n,
		.out = pfd_buf(arena) };

	copy(&a, put_node(&a, 0, yaml->root), (uint32_t)yaml->bytes.len);
	return pfd_buf_str(&a.out);
}

/* ---- blanks at the ends of lines --------------------------------------------------- */

struct trimming {
	struct pfd_str bytes;
	uint32_t at; /* up to here it is written */
	struct pfd_buf out;
};

static void trim_to(struct trimming *t, uint32_t end)
{
	while (t->at < end) {
		uint32_t eol = pfd_line_end(t->bytes, t->at), stop;

		if (eol >= end) {
			pfd_buf_add(&t->out, pfd_str_sub(t->bytes, t->at, end));
			t->at = end;
			return;
		}
		stop = eol;
		while (stop > t->at && t->bytes.ptr[stop - 1] == ' ')
			stop--;
		pfd_buf_add(&t->out, pfd_str_sub(t->bytes, t->at, stop));
		pfd_buf_addc(&t->out, '\n');
		t->at = eol + 1;
	}
}

/* In a text of several lines they belong to it. */
static void trim_around(struct trimming *t, const struct pfd_node *node)
{
	uint32_t end;

	for (const struct pfd_node *v = node->first; v; v = v->next)
		trim_around(t, v);
	if (node->kind != PFD_SCALAR)
		return;
	end = pfd_span_end(t->bytes, node);
	end = end > node->end ? end : node->end;
	if (pfd_same_line(t->bytes, node->start, end))
		return;
	trim_to(t, node->start);
	pfd_buf_add(&t->out, pfd_str_sub(t->bytes, t->at, end));
	t->at = end;
}

struct pfd_str pfd_yaml_trim(
	struct pfd_arena *arena, const struct pfd_yaml *yaml)
{
	struct trimming t = { .bytes = yaml->bytes, .out = pfd_buf(arena) };

	trim_around(&t, yaml->root);
	trim_to(&t, (uint32_t)yaml->bytes.len);
	return pfd_buf_str(&t.out);
}
