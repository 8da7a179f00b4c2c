/* What `pfd rules diff` says of tracks and pots: every field of theirs that the second
 * year has otherwise.
 */
#include "rules_diff.h"

/* A field of a track or pot, with the days of its own year without the year. */
struct fact {
	struct pfd_str
		path; /* "tracks.small.cap", "tracks.small.rounds.04-01.…" */
	struct pfd_str value;
	const struct pfd_field *field;
};
struct facts {
	const struct diff *diff;
	const struct pfd_rules_side *side;
	PFD_VEC_OF(struct fact);
};

static struct pfd_str without_year(
	struct pfd_arena *arena, struct pfd_str text, int year)
{
	const char *own = pfd_arena_printf(arena, "%d-", year).ptr;
	struct pfd_buf buf = pfd_buf(arena);

	while (text.len) {
		const char *at = memmem(text.ptr, text.len, own, 5);
		size_t n = at ? (size_t)(at - text.ptr) : text.len;

		pfd_buf_add(&buf, pfd_str_sub(text, 0, n));
		text = pfd_str_sub(text, at ? n + 5 : n, text.len);
	}
	return pfd_buf_str(&buf);
}

static struct pfd_str node_text(
	struct pfd_arena *arena, const struct pfd_node *node)
{
	struct pfd_buf buf = pfd_buf(arena);

	if (node->kind == PFD_SCALAR)
		return node->text;
	for (const struct pfd_node *at = node->first; at; at = at->next)
		pfd_buf_printf(&buf, "%s%.*s", buf.len ? ", " : "",
			PFD_STR_ARG(at->text));
	return pfd_buf_str(&buf);
}

static void visit(void *ctx, const struct pfd_visit_at *at)
{
	struct facts *facts = ctx;
	struct pfd_arena *arena = facts->diff->run->arena;
	const struct pfd_node *node;

	if (at->field->type == PFD_T_GROUP || at->field->type == PFD_T_LIST ||
		!strcmp(at->field->name, "source") ||
		(!pfd_str_starts(at->path, "tracks.") &&
			!pfd_str_starts(at->path, "pots.")))
		return;
	node = pfd_record_node(
		&facts->side->record->yaml, &pfd_kind_year, at->path);
	if (node)
		pfd_vec_push(arena, facts,
			(struct fact){ without_year(arena, at->path,
					       facts->side->year),
				without_year(arena, node_text(arena, node),
					facts->side->year),
				at->field });
}

static const struct fact *fact_at(
	const struct facts *facts, struct pfd_str path)
{
	pfd_vec_foreach (fact, facts)
		if (pfd_str_eq(fact->path, path))
			return fact;
	return NULL;
}

/* A list of keys keeps them: too many words for a cell. */
static struct pfd_cell fact_cell(
	const struct diff *diff, const struct fact *fact)
{
	if (!fact)
		return (struct pfd_cell){ 0 };
	if (fact->field->type == PFD_T_ENUM)
		return pfd_cell_enum(
			fact->value, pfd_report_word(fact->field->values,
					     fact->value, diff->run->lang));
	return fact->value.len ? pfd_cell_id(fact->value)
			       : (struct pfd_cell){ 0 };
}

/* What the second year, or else the first, says of a track or pot besides. */
static struct pfd_cell member(const struct diff *diff, struct pfd_str list,
	struct pfd_str name, const char *key)
{
	const struct pfd_rules_side *const sides[] = { diff->b, diff->a };
	struct pfd_str path = pfd_arena_printf(diff->run->arena, "%.*s.%.*s",
		PFD_STR_ARG(list), PFD_STR_ARG(name));

	for (size_t i = 0; i < PFD_COUNT(sides); i++) {
		const struct pfd_node *node = pfd_record_node(
			&sides[i]->record->yaml, &pfd_kind_year, path);
		const struct pfd_node *value = node && node->kind == PFD_MAP
						       ? pfd_node_get(node, key)
						       : NULL;

		if (value && value->kind == PFD_SCALAR)
			return pfd_cell_text(value->text);
	}
	return (struct pfd_cell){ 0 };
}

/* The second year's tracks that are paid from a pot. */
static struct pfd_cell tracks_of(const struct diff *diff, struct pfd_str pot)
{
	const struct pfd_node *tracks =
		pfd_node_get(diff->b->record->yaml.root, "tracks");
	struct pfd_buf names = pfd_buf(diff->run->arena);

	for (const struct pfd_node *at = tracks ? tracks->first : NULL; at;
		at = at->next) {
		const struct pfd_node *own = pfd_node_get(at, "pot");
		const struct pfd_node *key = pfd_node_get(at, "track");

		if (own && key && pfd_str_eq(own->text, pot))
			pfd_buf_printf(&names, "%s%.*s", names.len ? ", " : "",
				PFD_STR_ARG(key->text));
	}
	return names.len ? pfd_cell_text(pfd_buf_str(&names))
			 : (struct pfd_cell){ 0 };
}

static void add_fact(
	const struct diff *diff, const struct fact *a, const struct fact *b)
{
	struct pfd_str rest = (a ? a : b)->path, list, name;
	const char *area;
	struct pfd_cell *cells;

	(void)pfd_str_cut(&rest, '.', &list);
	(void)pfd_str_cut(&rest, '.', &name);
	area = pfd_str_eqz(list, "pots") ? "pot" : "track";
	cells = pfd_rules_diff_add(diff, area, name, pfd_cell_id(rest),
		fact_cell(diff, a), fact_cell(diff, b));
	cells[C_SOURCE] = member(diff, list, name, "source");
	cells[C_CONCERNS] = strcmp(area, "pot") != 0
				    ? member(diff, list, name, "title")
				    : tracks_of(diff, name);
	if (!strcmp(area, "track"))
		cells[C_GRANTS] =
			pfd_cell_int(pfd_rules_diff_count(diff, NULL, name));
}

void pfd_rules_diff_years(const struct diff *diff)
{
	struct facts a = { .diff = diff, .side = diff->a };
	struct facts b = { .diff = diff, .side = diff->b };
	struct pfd_arena *arena = diff->run->arena;

	pfd_record_each(arena, diff->a->record, visit, &a);
	pfd_record_each(arena, diff->b->record, visit, &b);
	pfd_vec_foreach (fact, &a) {
		const struct fact *other = fact_at(&b, fact->path);

		if (!other || !pfd_str_eq(fact->value, other->value))
			add_fact(diff, fact, other);
	}
	pfd_vec_foreach (fact, &b)
		if (!fact_at(&a, fact->path))
			add_fact(diff, NULL, fact);
}
