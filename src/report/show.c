/* `show`: one record in the words of its reader, with what follows from it. */
#include <pfd/base/money.h>

#include "show.h"

struct show {
	struct pfd_arena *arena;
	enum pfd_lang lang;
	struct pfd_doc *doc;
	const struct pfd_record *record;
	bool person; /* it is a person's record */
	/* With an index that tells the public how many people, if it is for them. */
	struct pfd_report_run people;
};

/* Who may see a field within what `around` may see. */
static enum pfd_audience seen(const struct show *s,
	const struct pfd_field *field, enum pfd_audience around)
{
	return pfd_audience_both(
		around, s->person ? pfd_audience_of(field->privacy)
				  : pfd_field_audience(field));
}

/* A list of any type: members are copied out, since the typed ones may not be
 * reached through another type. */
struct any_list {
	const char *items;
	size_t n;
	const struct pfd_node *node;
};

static struct any_list list_at(const char *member)
{
	struct any_list list;
	pfd_f_strs any;

	memcpy(&any, member, sizeof any);
	list.items = (const char *)any.items;
	list.n = any.n;
	list.node = any.node;
	return list;
}

static struct pfd_cell word(
	const struct show *s, const struct pfd_field *field, int place)
{
	const struct pfd_enum_value *value = &field->values->values[place];

	return pfd_cell_enum(
		pfd_str(value->key), pfd_text(value->word, s->lang));
}

/* Who decided, consented or visited is a role, or the key of a body: then its
 * name stands in another file. */
static struct pfd_cell text_or_role(const struct show *s,
	const struct pfd_field *field, struct pfd_str text)
{
	const struct pfd_enum *roles = &pfd_enum_approval_role;
	int place =
		strcmp(field->name, "by") ? -1 : pfd_enum_find_key(roles, text);

	return place < 0
		       ? pfd_cell_text(text)
		       : pfd_cell_enum(text,
				 pfd_text(roles->values[place].word, s->lang));
}

static struct pfd_cell ref(
	const struct show *s, const struct pfd_field *field, struct pfd_str id)
{
	struct pfd_cell cell = pfd_cell_id(id);

	if (field->type == PFD_T_REF || field->type == PFD_T_REFS)
		cell.record = pfd_arena_printf(
			s->arena, "%s/%.*s", field->target, PFD_STR_ARG(id));
	return cell;
}

static struct pfd_cell strings_cell(
	const struct show *s, const struct pfd_field *field, const char *member)
{
	struct pfd_cell cell = { .kind = PFD_CELL_LIST };
	struct pfd_buf shown = pfd_buf(s->arena);
	struct pfd_str *items;
	size_t n = 0;
	pfd_f_strs strs = { 0 };
	pfd_f_enums enums = { 0 };
	bool words = field->type == PFD_T_ENUMS;

	if (words)
		memcpy(&enums, member, sizeof enums);
	else
		memcpy(&strs, member, sizeof strs);
	items = pfd_alloc_n(s->arena, strs.n + enums.n + 1, sizeof *items);
	for (size_t i = 0; i < strs.n; i++)
		if (strs.items[i].state == PFD_SET)
			items[n++] = strs.items[i].v;
	for (size_t i = 0; i < enums.n; i++) {
		if (enums.items[i].state != PFD_SET)
			continue;
		struct pfd_cell one = word(s, field, enums.items[i].v);

		pfd_buf_printf(&shown, "%s%.*s", n ? ", " : "",
			PFD_STR_ARG(one.shown));
		items[n++] = one.text;
	}
	if (!n)
		return (struct pfd_cell){ 0 };
	cell.list.items = items;
	cell.list.n = n;
	if (words)
		cell.shown = pfd_buf_str(&shown);
	return cell;
}

/* Empty if the member is absent or could not be read. */
static struct pfd_cell member_cell(
	const struct show *s, const struct pfd_field *field, const char *member)
{
	const struct pfd_cell empty = { 0 };
	union {
		pfd_f_str str;
		pfd_f_money money;
		pfd_f_date date;
		pfd_f_int num;
		pfd_f_bool yes;
		pfd_f_enum place;
	} u;

#define TAKE(m) (memcpy(&u.m, member, sizeof u.m), u.m.state == PFD_SET)
	switch (field->type) {
	case PFD_T_STR:
	case PFD_T_TEXT:
		return TAKE(str) ? text_or_role(s, field, u.str.v) : empty;
	case PFD_T_REF:
	case PFD_T_REF_ITEM:
		return TAKE(str) ? ref(s, field, u.str.v) : empty;
	case PFD_T_MONEY:
		return TAKE(money) ? pfd_cell_money(u.money.v) : empty;
	case PFD_T_DATE:
		return TAKE(date) ? pfd_cell_date(u.date.v) : empty;
	case PFD_T_INT:
		return TAKE(num) ? pfd_cell_int(u.num.v) : empty;
	case PFD_T_CLOCK:
		return TAKE(num) ? pfd_cell_id(
					   pfd_report_clock(s->arena, u.num.v))
				 : empty;
	case PFD_T_BOOL:
		return TAKE(yes) ? pfd_cell_bool(u.yes.v) : empty;
	case PFD_T_ENUM:
		return TAKE(place) ? word(s, field, u.place.v) : empty;
	case PFD_T_STRS:
	case PFD_T_ENUMS:
	case PFD_T_REFS:
	case PFD_T_REF_ITEMS:
		return strings_cell(s, field, member);
	case PFD_T_GROUP:
	case PFD_T_LIST:
		break;
	}
#undef TAKE
	return empty;
}

/* ---- facts ------------------------------------------------------------------------ */

static void add_facts(const struct show *s, struct pfd_block *block,
	const struct pfd_fields *fields, const char *data, const char *prefix,
	const char *around, enum pfd_audience widest)
{
	for (size_t i = 0; i < fields->n; i++) {
		const struct pfd_field *field = &fields->rows[i];
		enum pfd_audience here = seen(s, field, widest);
		const char *title = pfd_text(field->title, s->lang);
		const char *key =
			pfd_arena_printf(s->arena, "%s%s", prefix, field->name)
				.ptr;
		struct pfd_cell cell;

		if (field->type == PFD_T_GROUP) {
			add_facts(s, block, field->fields, data + field->offset,
				pfd_arena_printf(s->arena, "%s_", key).ptr,
				title, here);
			continue;
		}
		cell = member_cell(s, field, data + field->offset);
		if (cell.kind == PFD_CELL_EMPTY)
			continue;
		if (around)
			title = pfd_arena_printf(
				s->arena, "%s: %s", around, title)
					.ptr;
		pfd_doc_fact_for(s->doc, block, here, key, title, cell);
		block->facts.items[block->facts.n - 1].people =
			pfd_field_counts_people(field) &&
			pfd_show_few(&s->people, s->record, &cell);
	}
}

/* ---- lists ------------------------------------------------------------------------- */

/* The scalar members of a list's items, groups laid flat. */
struct flat {
	const struct pfd_field *field;
	size_t offset;
	const char *key, *title;
	enum pfd_audience widest;
	bool used;
};
struct flats {
	PFD_VEC_OF(struct flat);
};

static void flatten(const struct show *s, struct flats *flats,
	const struct pfd_fields *fields, size_t offset, const char *prefix,
	enum pfd_audience widest)
{
	for (size_t i = 0; i < fields->n; i++) {
		const struct pfd_field *field = &fields->rows[i];
		enum pfd_audience here = seen(s, field, widest);
		const char *key =
			pfd_arena_printf(s->arena, "%s%s", prefix, field->name)
				.ptr;

		if (field->type == PFD_T_GROUP)
			flatten(s, flats, field->fields, offset + field->offset,
				pfd_arena_printf(s->arena, "%s_", key).ptr,
				here);
		else if (field->type != PFD_T_LIST)
			pfd_vec_push(s->arena, flats,
				(struct flat){ .field = field,
					.offset = offset + field->offset,
					.key = key,
					.widest = here,
					.title = pfd_text(
						field->title, s->lang) });
	}
}

/* A list inside an item names that item: there may be several of them. */
static const char *list_title(const struct show *s,
	const struct pfd_field *list, const char *name, const char *prefix)
{
	const char *title = pfd_text(list->title, s->lang);

	return *prefix ? pfd_arena_printf(s->arena, "%s (%s)", title, name).ptr
		       : title;
}

/* Of a table that the index covers: what it tells the public. */
static void cover_people(const struct show *s, const struct pfd_field *list,
	const char *covered, const struct flat *flat, const char *item,
	struct pfd_cell *cell)
{
	const struct pfd_field *key =
		pfd_field_named(list->fields, pfd_str(list->key));
	struct pfd_cell no;

	if (!key || cell->kind != PFD_CELL_INT)
		return;
	no = member_cell(s, key, item + key->offset);
	*cell = pfd_show_people(&s->people, s->record, covered, flat->key,
		list->key, &no, *cell);
}

static void add_table(const struct show *s, const struct pfd_field *list,
	const char *name, const char *title, struct any_list items,
	enum pfd_audience widest)
{
	/* Lists within lists have dots in their names. */
	const char *in_index =
		pfd_arena_printf(s->arena, "%s_%s", s->record->kind->name, name)
			.ptr;
	bool covered = s->people.index && pfd_index_covers(in_index);
	struct flats all = { 0 }, used = { 0 };
	struct pfd_column *columns;
	struct pfd_table *table;

	flatten(s, &all, list->fields, 0, "", widest);
	pfd_vec_foreach (flat, &all) {
		for (size_t i = 0; i < items.n && !flat->used; i++)
			flat->used =
				member_cell(s, flat->field,
					items.items + i * list->fields->size +
						flat->offset)
					.kind != PFD_CELL_EMPTY;
		if (flat->used)
			pfd_vec_push(s->arena, &used, *flat);
	}
	columns = pfd_alloc_n(s->arena, used.n + 1, sizeof *columns);
	for (size_t c = 0; c < used.n; c++)
		columns[c] = (struct pfd_column){ .key = used.items[c].key,
			.title = used.items[c].title,
			.widest = used.items[c].widest,
			.people = !covered &&
				  pfd_field_counts_people(used.items[c].field),
			.kind = pfd_report_cell_kind(used.items[c].field) };
	table = pfd_doc_table(s->doc, name, title, columns, used.n);
	for (size_t i = 0; i < items.n; i++) {
		struct pfd_row *row = pfd_table_row(s->doc, table);

		for (size_t c = 0; c < used.n; c++) {
			const char *item = items.items + i * list->fields->size;
			const struct flat *flat = &used.items[c];

			row->cells[c] = member_cell(
				s, flat->field, item + flat->offset);
			if (covered && pfd_field_counts_people(flat->field))
				cover_people(s, list, in_index, flat, item,
					&row->cells[c]);
		}
	}
}

/* What the key of a list's item says, for the name of a list inside it. */
static struct pfd_str key_of(
	const struct show *s, const struct pfd_field *list, const char *item)
{
	const struct pfd_field *key =
		pfd_field_named(list->fields, pfd_str(list->key));
	struct pfd_cell cell = { 0 };

	if (key)
		cell = member_cell(s, key, item + key->offset);
	return cell.kind == PFD_CELL_INT
		       ? pfd_arena_printf(s->arena, "%lld", (long long)cell.num)
		       : cell.text;
}

static void add_lists(const struct show *s, const struct pfd_fields *fields,
	const char *data, const char *prefix, enum pfd_audience widest)
{
	for (size_t i = 0; i < fields->n; i++) {
		const struct pfd_field *field = &fields->rows[i];
		enum pfd_audience here = seen(s, field, widest);
		const char *name =
			pfd_arena_printf(s->arena, "%s%s", prefix, field->name)
				.ptr;
		struct any_list items;

		if (field->type == PFD_T_GROUP)
			add_lists(s, field->fields, data + field->offset,
				pfd_arena_printf(s->arena, "%s.", name).ptr,
				here);
		if (field->type != PFD_T_LIST)
			continue;
		items = list_at(data + field->offset);
		if (!items.n)
			continue;
		add_table(s, field, name, list_title(s, field, name, prefix),
			items, here);
		/* Lists within lists, by the path to them: "items.2.conflicts". */
		for (size_t k = 0; k < items.n; k++) {
			const char *item =
				items.items + k * field->fields->size;

			add_lists(s, field->fields, item,
				pfd_arena_printf(s->arena, "%s.%.*s.", name,
					PFD_STR_ARG(key_of(s, field, item)))
					.ptr,
				here);
		}
	}
}

/* ---- what follows ---------------------------------------------------------------------- */

static void add_derived(const struct show *s, const struct pfd_record *record,
	const struct pfd_record *year, struct pfd_block *block)
{
	/* The words of the money of this one grant, by the one place that knows
	 * them.  They do not depend on the date of the run. */
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct pfd_index *index PFD_CLEANUP(pfd_index_free) = NULL;
	struct pfd_findings findings = { .arena = arena };
	struct pfd_err err = { .arena = arena };
	struct pfd_buf sql = pfd_buf(arena);
	const struct pfd_report_derivation *of =
		pfd_report_derivations(record->kind);
	struct pfd_query *query;

	if (pfd_index_new(arena, (struct pfd_date){ 0 }, &index, &err) ||
		pfd_index_put(index, record->path, record->yaml.bytes,
			&findings, &err))
		return;
	if (year) {
		if (pfd_index_put(index, year->path, year->yaml.bytes,
			    &findings, &err))
			return;
		pfd_rules_parameters(index);
	}
	pfd_buf_addz(&sql, "SELECT 1");
	for (size_t i = 0; of[i].sql; i++)
		pfd_buf_printf(&sql, ", %s", of[i].sql);
	pfd_buf_printf(
		&sql, " FROM \"grant\" t%s", pfd_report_joins(record->kind));
	query = pfd_query(index, sql.ptr);
	if (!pfd_query_row(query))
		return;
	for (size_t i = 0; of[i].sql; i++) {
		const struct pfd_field *field = &of[i].field;

		/* The recommendation is the meeting's, which was not read. */
		if (!strcmp(field->name, "id") ||
			!strcmp(field->name, "year") ||
			!strcmp(field->name, "recommended") ||
			pfd_row_null(query, (int)i + 1))
			continue;
		pfd_doc_fact_for(s->doc, block, PFD_FOR_PUBLIC, field->name,
			pfd_text(field->title, s->lang),
			pfd_report_cell(
				s->arena, s->lang, field, query, (int)i + 1));
	}
	pfd_query_done(query);
}

struct pfd_doc *pfd_report_show(const struct pfd_report_run *run,
	const struct pfd_record *record, const struct pfd_record *year)
{
	struct pfd_arena *arena = run->arena,
			 *own PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct pfd_index *index PFD_CLEANUP(pfd_index_free) =
		run->audience == PFD_FOR_PUBLIC
			? pfd_show_clear(own, record, year, run->as_of)
			: NULL;
	enum pfd_lang lang = run->lang;
	const struct pfd_kind *kind = record->kind;
	struct pfd_str title = pfd_arena_printf(arena, "%s %.*s",
		pfd_text(kind->title, lang), PFD_STR_ARG(record->id));
	struct show s = { .arena = arena,
		.lang = lang,
		.record = record,
		.person = pfd_record_is_person(record->path),
		.people = { .arena = arena,
			.lang = lang,
			.index = index,
			.as_of = run->as_of,
			.audience = run->audience } };
	enum pfd_audience all = pfd_audience_of(kind->privacy);
	struct pfd_block *block;
	struct pfd_cell id = pfd_cell_id(record->id);

	s.doc = pfd_doc_new(arena, lang,
		pfd_arena_printf(arena, "pfd/%s/1", kind->name).ptr, title.ptr);
	id.record = pfd_record_name(arena, kind, record->id);
	block = pfd_doc_facts(s.doc, "derived");
	pfd_doc_fact_for(s.doc, block, all, "id",
		pfd_text(PFD_TEXT("ID", "Kennung"), lang), id);
	if (kind == &pfd_kind_grant)
		add_derived(&s, record, year, block);
	block = pfd_doc_facts(s.doc, "fields");
	add_facts(&s, block, kind->fields, record->data, "", NULL, all);
	add_lists(&s, kind->fields, record->data, "", all);
	return s.doc;
}
