/* Names and conditions as people type them, as SQL over the schema's tables.
 *
 * Only names that the schema knows get into the SQL; everything typed is bound.
 */
#include <pfd/base/money.h>

#include "internal.h"

void pfd_report_complain(struct pfd_findings *findings, const char *rule,
	const char *option, struct pfd_message message,
	struct pfd_message remedy)
{
	pfd_findings_add(
		findings, (struct pfd_finding){
				  .severity = PFD_ERROR,
				  .rule = rule,
				  .field = pfd_str(option),
				  .place = { .file = PFD_STR("<option>") },
				  .message = message,
				  .remedy = remedy,
				  .hard = true,
			  });
}

static int bind(struct pfd_arena *arena, struct pfd_report_binds *binds,
	struct pfd_str value)
{
	pfd_vec_push(arena, binds, value);
	return (int)binds->n;
}

/* ---- names -------------------------------------------------------------------- */

static bool unknown(const struct pfd_kind *kind, struct pfd_str name,
	const char *option, const char *near, struct pfd_findings *findings)
{
	struct {
		PFD_VEC_OF(const char *);
	} names = { 0 };
	struct pfd_buf known = pfd_buf(findings->arena);

	for (size_t i = 0; i < kind->fields->n; i++)
		pfd_vec_push(
			findings->arena, &names, kind->fields->rows[i].name);
	for (const char *const *d = pfd_report_derived(kind); *d; d++)
		pfd_vec_push(findings->arena, &names, *d);
	for (size_t i = 0; i < names.n; i++)
		pfd_buf_printf(&known, "%s%s", i ? ", " : "", names.items[i]);
	if (pfd_str_find(name, '.') == SIZE_MAX)
		near = pfd_did_you_mean(name, names.items, names.n);
	pfd_report_complain(findings, "shape.unknown", option,
		PFD_MESSAGE("“{name}” is no field of {kind}",
			"„{name}“ ist kein Feld der Art „{kind}“",
			PFD_A_STR("name", name),
			PFD_A_TEXT(
				"kind", PFD_TEXT(kind->name, kind->title.de))),
		near ? PFD_MESSAGE("did you mean “{near}”?",
			       "ähnlich ist „{near}“", PFD_A_Z("near", near))
		     : PFD_MESSAGE("there are: {names}", "es gibt: {names}",
			       PFD_A_STR("names", pfd_buf_str(&known))));
	return false;
}

/* A group, or an item of a list without a field behind it. */
static bool no_value(struct pfd_str name, const struct pfd_fields *fields,
	const char *option, struct pfd_findings *findings)
{
	struct pfd_buf known = pfd_buf(findings->arena);

	for (size_t i = 0; fields && i < fields->n; i++)
		pfd_buf_printf(&known, "%s%.*s.%s", i ? ", " : "",
			PFD_STR_ARG(name), fields->rows[i].name);
	pfd_report_complain(findings, "shape.path", option,
		PFD_MESSAGE("“{name}” is no single value",
			"„{name}“ ist kein einzelner Wert",
			PFD_A_STR("name", name)),
		fields ? PFD_MESSAGE("name one of: {names}",
				 "eines nennen: {names}",
				 PFD_A_STR("names", pfd_buf_str(&known)))
		       : PFD_MESSAGE("leave out what is behind the last dot",
				 "weglassen, was hinter dem letzten Punkt "
				 "steht"));
	return false;
}

/* The walk from a record to a value: table, and what picks its row. */
struct walk {
	struct pfd_buf table, prefix, where;
	const struct pfd_field *list; /* the innermost with an item */
	struct pfd_str item;
};

/* The key of the list stepped out of has the list's name before it. */
static void leave_list(
	struct pfd_arena *arena, struct walk *w, struct pfd_report_binds *binds)
{
	if (w->list)
		pfd_buf_printf(&w->where, " AND v.\"%s_%s\"=?%d", w->list->name,
			w->list->key, bind(arena, binds, w->item));
}

static void enter(struct walk *w, const struct pfd_field *field)
{
	pfd_buf_printf(&w->table, "_%.*s%s",
		PFD_STR_ARG(pfd_buf_str(&w->prefix)), field->name);
	w->prefix.len = 0;
}

static const char *make(struct pfd_arena *arena, const char *select,
	const struct walk *w, const char *behind)
{
	return pfd_arena_printf(arena,
		"(SELECT %s FROM \"%.*s\" v WHERE v.id=t.id%.*s%s)", select,
		PFD_STR_ARG(pfd_buf_str(&w->table)),
		PFD_STR_ARG(pfd_buf_str(&w->where)), behind)
		.ptr;
}

static bool is_values(enum pfd_type type)
{
	return type == PFD_T_STRS || type == PFD_T_ENUMS ||
	       type == PFD_T_REFS || type == PFD_T_REF_ITEMS;
}

/* The last part of a path: what is selected. */
static void select_last(struct pfd_arena *arena, struct walk *w,
	const struct pfd_field *field, struct pfd_report_binds *binds,
	struct pfd_report_value *ret)
{
	if (field->type == PFD_T_LIST || is_values(field->type)) {
		leave_list(arena, w, binds);
		enter(w, field);
		ret->count = field->type == PFD_T_LIST;
		ret->from = pfd_arena_printf(arena,
			"FROM \"%.*s\" v WHERE v.id=t.id%.*s",
			PFD_STR_ARG(pfd_buf_str(&w->table)),
			PFD_STR_ARG(pfd_buf_str(&w->where)))
				    .ptr;
		ret->sql = ret->count ? make(arena, "count(*)", w, "")
				      : pfd_arena_printf(arena,
						"(SELECT "
						"group_concat(value,"
						" " PFD_REPORT_BETWEEN
						") FROM (SELECT value %s"
						" ORDER BY place))",
						ret->from)
						.ptr;
		return;
	}
	if (w->list) {
		pfd_buf_printf(&w->where, " AND v.\"%s\"=?%d", w->list->key,
			bind(arena, binds, w->item));
		ret->sql = make(arena,
			pfd_arena_printf(arena, "v.\"%.*s%s\"",
				PFD_STR_ARG(pfd_buf_str(&w->prefix)),
				field->name)
				.ptr,
			w, "");
		return;
	}
	ret->sql = pfd_arena_printf(arena, "t.\"%.*s%s\"",
		PFD_STR_ARG(pfd_buf_str(&w->prefix)), field->name)
			   .ptr;
	/* Opened row by row, as the query comes to it. */
	if (pfd_field_private(field))
		ret->sql =
			pfd_arena_printf(arena, "pfd_shown(t.id, '%.*s', %s)",
				PFD_STR_ARG(ret->name), ret->sql)
				.ptr;
}

static bool from_path(struct pfd_arena *arena, const struct pfd_kind *kind,
	const struct pfd_path *path, const char *option,
	struct pfd_report_binds *binds, struct pfd_findings *findings,
	struct pfd_report_value *ret)
{
	struct walk w = { .table = pfd_buf(arena),
		.prefix = pfd_buf(arena),
		.where = pfd_buf(arena) };

	pfd_buf_addz(&w.table, kind->name);
	for (size_t i = 0; i < path->n; i++) {
		const struct pfd_path_part *part = &path->parts[i];
		bool last = i + 1 == path->n;

		if (!part->field)
			return no_value(ret->name, NULL, option, findings);
		ret->field = part->field;
		if (part->item.len && (is_values(part->field->type) || last))
			return no_value(ret->name, part->field->fields, option,
				findings);
		if (last && part->field->type != PFD_T_GROUP) {
			select_last(arena, &w, part->field, binds, ret);
			return true;
		}
		if (part->field->type == PFD_T_LIST) {
			leave_list(arena, &w, binds);
			enter(&w, part->field);
			w.list = part->field;
			w.item = part->item;
		} else {
			pfd_buf_printf(&w.prefix, "%s_", part->field->name);
		}
		ret->group = part->field;
	}
	return no_value(ret->name, ret->field ? ret->field->fields : NULL,
		option, findings);
}

/* A number of people of which nobody knows whether it tells a small one. */
static bool may_be_few(struct pfd_arena *arena, const struct pfd_kind *kind,
	const struct pfd_path *path)
{
	const struct pfd_field *first = path->parts[0].field,
			       *last = path->parts[path->n - 1].field;

	return last && pfd_field_counts_people(last) &&
	       !pfd_index_covers(
		       pfd_arena_printf(arena, "%s_%s", kind->name, first->name)
			       .ptr);
}

/* What others may not see is not asked for either: the rows would tell. */
static bool may_see(struct pfd_arena *arena, const struct pfd_kind *kind,
	const struct pfd_path *path, struct pfd_str name, const char *option,
	const struct pfd_report_binds *binds, struct pfd_findings *findings,
	struct pfd_report_value *ret)
{
	ret->widest = pfd_path_audience(kind, path);
	if (may_be_few(arena, kind, path))
		ret->widest = pfd_audience_both(ret->widest, PFD_FOR_COMMITTEE);
	if (pfd_audience_sees(binds->audience, ret->widest))
		return true;
	pfd_report_complain(findings, "shape.audience", option,
		PFD_MESSAGE("{name} is not for this audience",
			"{name} ist nicht für diesen Kreis",
			PFD_A_STR("name", name)),
		PFD_MESSAGE("pfd explain {kind} names the class of each field",
			"pfd explain {kind} nennt die Klasse jedes Felds",
			PFD_A_Z("kind", kind->name)));
	return false;
}

bool pfd_report_value_of(struct pfd_arena *arena, const struct pfd_kind *kind,
	struct pfd_str name, const char *option, struct pfd_report_binds *binds,
	struct pfd_findings *findings, struct pfd_report_value *ret)
{
	struct pfd_path path;
	struct pfd_str bad = { 0 };
	const char *near = NULL;

	*ret = (struct pfd_report_value){ .name = name };
	for (const struct pfd_report_derivation *d =
			pfd_report_derivations(kind);
		d->sql; d++) {
		if (!pfd_str_eqz(name, d->field.name))
			continue;
		ret->field = &d->field;
		ret->sql = d->sql;
		ret->widest = pfd_audience_of(kind->privacy);
		return true;
	}
	if (!pfd_path_parse(kind->fields, name, &path, &bad, &near)) {
		/* The whole path with the near name in place of the bad one. */
		if (near && bad.ptr >= name.ptr)
			near = pfd_arena_printf(findings->arena, "%.*s%s%s",
				(int)(bad.ptr - name.ptr), name.ptr, near,
				pfd_arena_z(findings->arena,
					pfd_str_sub(name,
						(size_t)(bad.ptr - name.ptr) +
							bad.len,
						name.len)))
				       .ptr;
		return unknown(kind, name, option, near, findings);
	}
	return from_path(arena, kind, &path, option, binds, findings, ret) &&
	       may_see(arena, kind, &path, name, option, binds, findings, ret);
}

/* ---- conditions ---------------------------------------------------------------- */

static const struct {
	const char *sign;
	enum pfd_compare compare;
} signs[] = {
	/* The longer first. */
	{ "!=", PFD_IS_NOT },
	{ "<=", PFD_LESS_IS },
	{ ">=", PFD_MORE_IS },
	{ "=", PFD_IS },
	{ "<", PFD_LESS },
	{ ">", PFD_MORE },
	{ "~", PFD_CONTAINS },
};

static bool split(struct pfd_str typed, struct pfd_str *ret_name,
	enum pfd_compare *ret_compare, struct pfd_str *ret_value)
{
	for (size_t at = 1; at < typed.len; at++) {
		for (size_t i = 0; i < PFD_COUNT(signs); i++) {
			struct pfd_str rest = pfd_str_sub(typed, at, typed.len);

			if (!pfd_str_starts(rest, signs[i].sign))
				continue;
			*ret_name = pfd_str_trim(pfd_str_sub(typed, 0, at));
			*ret_compare = signs[i].compare;
			*ret_value = pfd_str_trim(pfd_str_sub(
				rest, strlen(signs[i].sign), rest.len));
			return true;
		}
	}
	return false;
}

/* Text orders and contains, amounts only order, words do neither. */
static bool allowed(enum pfd_type type, enum pfd_compare compare)
{
	bool contains = compare == PFD_CONTAINS;
	bool orders = compare != PFD_IS && compare != PFD_IS_NOT && !contains;

	switch (type) {
	case PFD_T_STR:
	case PFD_T_TEXT:
	case PFD_T_DATE:
	case PFD_T_REF:
	case PFD_T_REF_ITEM:
		return true;
	case PFD_T_MONEY:
	case PFD_T_INT:
	case PFD_T_LIST:
	case PFD_T_CLOCK:
		return !contains;
	case PFD_T_STRS:
	case PFD_T_REFS:
	case PFD_T_REF_ITEMS:
		return !orders;
	case PFD_T_BOOL:
	case PFD_T_ENUM:
	case PFD_T_ENUMS:
	case PFD_T_GROUP:
		break;
	}
	return !orders && !contains;
}

static const char *sign_of(enum pfd_compare compare)
{
	for (size_t i = 0; i < PFD_COUNT(signs); i++)
		if (signs[i].compare == compare)
			return signs[i].sign;
	return "";
}

/* The text to bind: cents, minutes, ISO dates, keys. */
static bool parse_value(struct pfd_arena *arena,
	const struct pfd_report_value *value, struct pfd_str typed,
	struct pfd_findings *findings, struct pfd_str *ret)
{
	static const struct pfd_field number = { .name = "number",
		.type = PFD_T_INT };
	const struct pfd_field *field = value->count ? &number : value->field;
	int64_t cents;
	int minutes;

	if (!pfd_value_parse(arena, field, typed, PFD_STR("<option>"),
		    value->name, findings, ret))
		return false;
	if (field->type == PFD_T_MONEY &&
		pfd_money_parse(*ret, &cents) == PFD_MONEY_GOOD)
		*ret = pfd_arena_printf(arena, "%lld", (long long)cents);
	if (field->type == PFD_T_CLOCK && pfd_clock_parse(*ret, &minutes))
		*ret = pfd_arena_printf(arena, "%d", minutes);
	if (field->type == PFD_T_BOOL)
		*ret = pfd_str_eqz(*ret, "true") ? PFD_STR("1") : PFD_STR("0");
	return true;
}

static bool is_number(const struct pfd_report_value *value)
{
	enum pfd_type type = value->field->type;

	return value->count || type == PFD_T_MONEY || type == PFD_T_INT ||
	       type == PFD_T_CLOCK || type == PFD_T_BOOL;
}

static void compare_scalar(const struct pfd_report_value *value,
	enum pfd_compare compare, int place, struct pfd_buf *where)
{
	bool number = is_number(value);
	enum pfd_type type = value->field->type;
	bool words = type == PFD_T_STR || type == PFD_T_TEXT;
	/* A bound text has no affinity: numbers are compared as numbers. */
	const char *cast = number ? "CAST(" : "",
		   *end = number ? " AS INTEGER)" : "";

	if (compare == PFD_CONTAINS)
		pfd_buf_printf(where,
			" AND instr(pfd_fold(%s), pfd_fold(?%d))>0", value->sql,
			place);
	else if (compare == PFD_IS_NOT)
		pfd_buf_printf(where, " AND %s IS NOT %s?%d%s", value->sql,
			cast, place, end);
	else
		pfd_buf_printf(where, " AND %s %s %s?%d%s%s", value->sql,
			sign_of(compare), cast, place, end,
			words && compare != PFD_IS ? " COLLATE german" : "");
}

static void compare_list(const struct pfd_report_value *value,
	enum pfd_compare compare, int place, struct pfd_buf *where)
{
	pfd_buf_printf(where, " AND %sEXISTS (SELECT 1 %s AND ",
		compare == PFD_IS_NOT ? "NOT " : "", value->from);
	if (compare == PFD_CONTAINS)
		pfd_buf_printf(where,
			"instr(pfd_fold(v.value), pfd_fold(?%d))>0)", place);
	else
		pfd_buf_printf(where, "v.value=?%d)", place);
}

static bool bad_compare(struct pfd_str typed, enum pfd_compare compare,
	const struct pfd_report_value *value, struct pfd_findings *findings)
{
	pfd_report_complain(findings, "shape.filter",
		pfd_arena_z(findings->arena, value->name),
		PFD_MESSAGE("“{filter}”: “{sign}” does not fit this field",
			"„{filter}“: „{sign}“ passt nicht zu diesem Feld",
			PFD_A_STR("filter", typed),
			PFD_A_Z("sign", sign_of(compare))),
		allowed(value->field->type, PFD_LESS)
			? PFD_MESSAGE("use =, !=, <, <=, > or >=",
				  "=, !=, <, <=, > oder >= verwenden")
			: PFD_MESSAGE("use = or !=", "= oder != verwenden"));
	return false;
}

bool pfd_report_filter(struct pfd_arena *arena, const struct pfd_kind *kind,
	struct pfd_str typed, struct pfd_report_binds *binds,
	struct pfd_findings *findings, struct pfd_buf *where)
{
	enum pfd_compare compare;
	struct pfd_report_value value;
	struct pfd_str name, text;
	bool absent;

	if (!split(typed, &name, &compare, &text)) {
		pfd_report_complain(findings, "shape.filter",
			pfd_arena_z(findings->arena, typed),
			PFD_MESSAGE("a filter has the form FIELD=VALUE",
				"ein Filter hat die Form FIELD=VALUE"),
			PFD_MESSAGE("for example: status=awarded, "
				    "requested>300, title~fest",
				"zum Beispiel: status=bewilligt, "
				"requested>300, title~fest"));
		return false;
	}
	if (!pfd_report_value_of(arena, kind, name,
		    pfd_arena_z(findings->arena, typed), binds, findings,
		    &value))
		return false;
	if (!allowed(value.field->type, compare))
		return bad_compare(typed, compare, &value, findings);
	absent = !text.len && (compare == PFD_IS || compare == PFD_IS_NOT);
	if (absent) {
		pfd_buf_printf(where, " AND %s IS %sNULL", value.sql,
			compare == PFD_IS ? "" : "NOT ");
		return true;
	}
	/* What is contained need not be a value itself: "2026-05". */
	if (compare != PFD_CONTAINS &&
		!parse_value(arena, &value, text, findings, &text))
		return false;
	if (is_values(value.field->type))
		compare_list(&value, compare, bind(arena, binds, text), where);
	else
		compare_scalar(
			&value, compare, bind(arena, binds, text), where);
	return true;
}
