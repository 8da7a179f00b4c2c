/* From a row of a rule's query to a finding: the columns' names say what they are
 * (see pfd/rules.h).
 */
#include <stdlib.h>

#include "run.h"

static bool is_placeholder(const char *name)
{
	return strchr("mdnsfhptkrcv", name[0]) && name[0] && name[1] == '_' &&
	       name[2];
}

struct columns pfd_rule_columns(struct pfd_query *query)
{
	struct columns c = { -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
		.near_list = -1, .value = -1 };
	const struct {
		const char *name;
		int *at;
	} known[] = { { "kind", &c.kind }, { "id", &c.id },
		{ "field", &c.field }, { "year", &c.year },
		{ "bound", &c.bound }, { "asof", &c.asof },
		{ "level", &c.level }, { "related", &c.related },
		{ "near_kind", &c.near }, { "near_list", &c.near_list } };
	for (int i = 0; i < pfd_row_columns(query); i++) {
		const char *name = pfd_row_name(query, i);
		size_t k = 0;
		while (k < PFD_COUNT(known) && strcmp(name, known[k].name) != 0)
			k++;
		if (k < PFD_COUNT(known)) {
			*known[k].at = i;
		} else if (strncmp(name, "value_", 6) == 0) {
			c.value = i;
			c.value_type = name[6];
		} else if (strncmp(name, "excess_", 7) == 0) {
			c.excess = i;
			c.excess_type = name[7];
		} else if (c.n_args < PFD_ARGS_MAX && is_placeholder(name)) {
			c.args[c.n_args].name = name + 2;
			c.args[c.n_args].type = name[0];
			c.args[c.n_args++].at = i;
		} else {
			c.unknown = name;
		}
	}
	return c;
}

/* The last of a path in the subject, or else in a grant. */
static const struct pfd_field *field_of(
	const struct pfd_rule *rule, struct pfd_str typed)
{
	const struct pfd_kind *const kinds[] = {
		pfd_kind_named(pfd_str(rule->kind)), &pfd_kind_grant
	};
	struct pfd_path path;
	struct pfd_str bad;
	const char *near;

	for (size_t i = 0; i < PFD_COUNT(kinds); i++)
		if (pfd_path_parse(kinds[i]->fields, typed, &path, &bad, &near))
			return path.parts[path.n - 1].field;
	return NULL;
}

/* Columns that are told by their words. */
static const struct {
	char type;
	const struct pfd_enum *of;
} words[] = {
	{ 'a', &pfd_enum_contact_kind },
	{ 'c', &pfd_enum_consent_purpose },
	{ 'h', &pfd_enum_heading },
	{ 'k', &pfd_enum_decision_kind },
	{ 'p', &pfd_enum_pot },
	{ 'r', &pfd_enum_approval_role },
	{ 't', &pfd_enum_step },
	{ 'v', &pfd_enum_item_result },
};

static struct pfd_arg make_arg(struct pfd_arena *arena,
	const struct pfd_rule *rule, struct pfd_query *query, const char *name,
	char type, int at)
{
	struct pfd_date date;
	const char *kept = pfd_arena_z(arena, pfd_str(name));
	if (type == 'm')
		return PFD_A_MONEY(kept, pfd_row_int(query, at));
	if (type == 'n')
		return PFD_A_INT(kept, pfd_row_int(query, at));
	if (type == 'd' && pfd_row_date(query, at, &date))
		return PFD_A_DATE(kept, date);
	const struct pfd_field *field =
		type == 'f' ? field_of(rule, pfd_row_str(query, at)) : NULL;
	if (field)
		return PFD_A_TEXT(kept, field->title);
	for (size_t i = 0; i < PFD_COUNT(words); i++) {
		int place = type == words[i].type
				    ? pfd_enum_find_key(words[i].of,
					      pfd_row_str(query, at))
				    : -1;
		if (place >= 0)
			return PFD_A_TEXT(
				kept, words[i].of->values[place].word);
	}
	return PFD_A_STR(kept, pfd_row_keep(arena, query, at));
}

/* As it stands in a waiver: 520.00, 2026-04-02, 9. */
static struct pfd_str value_text(struct pfd_arena *arena,
	struct pfd_query *query, const struct columns *c)
{
	char money[PFD_MONEY_SIZE];
	if (c->value < 0)
		return (struct pfd_str){ 0 };
	if (c->value_type == 'm')
		return pfd_arena_str(
			arena, pfd_str(pfd_money_file(
				       pfd_row_int(query, c->value), money)));
	return pfd_row_keep(arena, query, c->value);
}

struct names {
	PFD_VEC_OF(const char *);
};

/* "did you mean" among the ids of a kind. */
static struct pfd_message near_id(struct pfd_arena *arena,
	struct pfd_index *index, struct pfd_str kind, struct pfd_str word)
{
	struct names ids = { 0 };
	struct pfd_query *query = pfd_query(
		index, "SELECT id FROM files WHERE kind=? ORDER BY id");
	const char *near;
	pfd_query_str(query, 1, kind);
	while (pfd_query_row(query))
		pfd_vec_push(arena, &ids, pfd_row_keep(arena, query, 0).ptr);
	near = pfd_did_you_mean(word, ids.items, ids.n);
	return near ? PFD_MESSAGE("did you mean {near}?",
			      "gemeint vielleicht {near}?",
			      PFD_A_Z("near", near))
		    : (struct pfd_message){ 0 };
}

/* The same among the entries of a list "a, b, c", which are named as well. */
static struct pfd_message near_item(
	struct pfd_arena *arena, struct pfd_str word, struct pfd_str list)
{
	struct names items = { 0 };
	struct pfd_str rest = list, item;
	const char *near;
	if (!list.len)
		return (struct pfd_message){ 0 };
	while (pfd_str_cut(&rest, ',', &item))
		pfd_vec_push(
			arena, &items, pfd_arena_z(arena, pfd_str_trim(item)));
	near = pfd_did_you_mean(word, items.items, items.n);
	return near ? PFD_MESSAGE("did you mean {near}? there are: {list}",
			      "gemeint vielleicht {near}? es gibt: {list}",
			      PFD_A_Z("near", near), PFD_A_STR("list", list))
		    : PFD_MESSAGE("there are: {list}", "es gibt: {list}",
			      PFD_A_STR("list", list));
}
/* The row's own day, or today. */
static struct pfd_date date_of(
	struct run *run, struct pfd_query *query, const struct columns *c)
{
	struct pfd_query *today;
	struct pfd_date at;

	if (c->asof >= 0 && pfd_row_date(query, c->asof, &at))
		return at;
	today = pfd_query(run->index, "SELECT asof()");
	(void)pfd_query_row(today);
	(void)pfd_row_date(today, 0, &at);
	pfd_query_done(today);
	return at;
}

/* A local rule need not name it: many ids begin with it. */
static int year_of(const struct pfd_rule *rule, struct pfd_str id)
{
	const struct pfd_kind *kind = pfd_kind_named(pfd_str(rule->kind));

	return kind->has_year ? (int)strtol(id.ptr, NULL, 10) : 0;
}

static bool is_bound(struct run *run, const struct pfd_rule *rule,
	struct pfd_query *query, const struct columns *c)
{
	if (c->bound >= 0)
		return pfd_row_int(query, c->bound);
	return !rule->file ||
	       pfd_local_bound(run, rule, pfd_row_str(query, c->id));
}

static enum pfd_severity severity_of(struct run *run,
	const struct pfd_rule *rule, struct pfd_query *query,
	const struct columns *c, struct pfd_date at,
	struct pfd_message *ret_source)
{
	const struct entry *entry;
	int year = c->year < 0 ? 0 : (int)pfd_row_int(query, c->year);
	enum pfd_severity severity;
	if (c->year < 0 && rule->file)
		year = year_of(rule, pfd_row_str(query, c->id));
	severity = pfd_parameters_severity(
		run->parameters, rule, year, at, &entry);
	*ret_source = pfd_rule_source(rule, entry);
	/* A row may be milder than its rule, and an integrity rule is no norm to
	 * be softened by a year's entry. */
	if (rule->class == PFD_INTEGRITY)
		severity = rule->severity;
	if (c->level >= 0) {
		enum pfd_severity level =
			pfd_severity_named(pfd_row_str(query, c->level));
		if (!entry || level < severity)
			severity = level;
	}
	if (severity == PFD_ERROR && !is_bound(run, rule, query, c))
		severity = PFD_WARNING;
	return severity;
}

static enum pfd_excess_unit excess_unit(char type)
{
	return type == 'm'   ? PFD_EXCESS_EUR
	       : type == 'd' ? PFD_EXCESS_DAYS
			     : PFD_EXCESS_COUNT;
}

void pfd_rule_row(struct run *run, const struct pfd_rule *rule,
	struct pfd_query *query, const struct columns *c)
{
	struct pfd_arena *arena = run->arena;
	struct pfd_finding finding = { .rule = rule->id,
		.hard = rule->class == PFD_INTEGRITY };
	struct pfd_date at = date_of(run, query, c);
	finding.severity =
		severity_of(run, rule, query, c, at, &finding.source);
	if (finding.severity == PFD_OFF)
		return;
	struct pfd_str kind =
		c->kind < 0 ? pfd_str(rule->kind) : pfd_row_str(query, c->kind);
	struct pfd_str id = pfd_row_str(query, c->id);
	finding.record = pfd_arena_printf(
		arena, "%.*s/%.*s", PFD_STR_ARG(kind), PFD_STR_ARG(id));
	if (c->field >= 0)
		finding.field = pfd_row_keep(arena, query, c->field);
	else if (rule->field)
		finding.field = pfd_str(rule->field);
	if (c->excess >= 0) {
		finding.excess = pfd_row_int(query, c->excess);
		finding.excess_unit = excess_unit(c->excess_type);
	}
	if (c->related >= 0 && !pfd_row_null(query, c->related))
		finding.related.file = pfd_row_keep(arena, query, c->related);
	finding.message.text = rule->message;
	for (size_t i = 0; i < c->n_args; i++)
		finding.message.args[i] = make_arg(arena, rule, query,
			c->args[i].name, c->args[i].type, c->args[i].at);
	finding.remedy = (struct pfd_message){ .text = rule->remedy };
	memcpy(finding.remedy.args, finding.message.args,
		sizeof finding.remedy.args);
	struct pfd_message near = { 0 };
	if (c->near >= 0)
		near = near_id(arena, run->index,
			pfd_row_keep(arena, query, c->near),
			finding.message.args[0].str);
	else if (c->near_list >= 0)
		near = near_item(arena, finding.message.args[0].str,
			pfd_row_keep(arena, query, c->near_list));
	if (near.text.en)
		finding.remedy = near;
	pfd_vec_push(arena, &run->found->breaches,
		(struct breach){ value_text(arena, query, c), at });
	pfd_findings_add(&run->found->findings, finding);
}
