/* Parameters: the shipped default, or the year's entry valid at a date.
 */
#include "internal.h"

enum pfd_severity pfd_severity_named(struct pfd_str key)
{
	static const struct {
		const char *key;
		enum pfd_severity severity;
	} names[] = { { "error", PFD_ERROR }, { "warning", PFD_WARNING },
		{ "info", PFD_INFO } };
	for (size_t i = 0; i < PFD_COUNT(names); i++)
		if (pfd_str_eqz(key, names[i].key))
			return names[i].severity;
	return PFD_OFF;
}

void pfd_parameters_read(struct pfd_arena *arena, struct pfd_index *index,
	struct parameters *ret)
{
	struct pfd_query *query = pfd_query_early(index,
		"SELECT y.year, p.\"no\", p.rule, p.parameter, p.value,"
		" p.severity, p.source, p.\"from\", p.\"to\""
		" FROM year_parameters p JOIN year y ON y.id=p.id"
		" ORDER BY y.year, p.\"no\"");
	*ret = (struct parameters){ .rules = pfd_rules_of(index) };
	while (pfd_query_row(query)) {
		struct entry entry = { .year = (int)pfd_row_int(query, 0),
			.no = (int)pfd_row_int(query, 1),
			.rule = pfd_rule_among(
				ret->rules, pfd_row_str(query, 2)),
			.parameter = pfd_row_keep(arena, query, 3),
			.value = pfd_row_keep(arena, query, 4),
			.severity = pfd_row_keep(arena, query, 5),
			.source = pfd_row_keep(arena, query, 6) };
		entry.has_from = pfd_row_date(query, 7, &entry.from);
		entry.has_to = pfd_row_date(query, 8, &entry.to);
		pfd_vec_push(arena, ret, entry);
	}
}

struct pfd_message pfd_rule_source(
	const struct pfd_rule *rule, const struct entry *entry)
{
	if (entry && entry->source.len)
		return PFD_MESSAGE("{source}", "{source}",
			PFD_A_STR("source", entry->source));
	return (struct pfd_message){ .text = rule->source };
}

bool pfd_entry_valid(const struct entry *entry, int year, struct pfd_date at)
{
	return entry->year == year &&
	       (!entry->has_from || pfd_date_cmp(entry->from, at) <= 0) &&
	       (!entry->has_to || pfd_date_cmp(at, entry->to) <= 0);
}

enum pfd_severity pfd_parameters_severity(const struct parameters *parameters,
	const struct pfd_rule *rule, int year, struct pfd_date at,
	const struct entry **ret_entry)
{
	*ret_entry = NULL;
	pfd_vec_foreach (entry, parameters) {
		if (entry->rule == rule && entry->severity.len &&
			pfd_entry_valid(entry, year, at)) {
			*ret_entry = entry;
			return pfd_severity_named(entry->severity);
		}
	}
	return rule->severity;
}

struct pfd_str pfd_parameters_shipped(
	const struct pfd_rule_param *param, struct pfd_date at)
{
	const char *value = param->dated ? NULL : param->initial;
	char iso[PFD_DATE_SIZE];

	(void)pfd_date_iso(at, iso);
	for (const struct pfd_rule_dated *d = param->dated;
		d && d->from && strcmp(d->from, iso) <= 0; d++)
		value = d->value;
	return value ? pfd_str(value) : (struct pfd_str){ 0 };
}

struct pfd_str pfd_parameters_value(const struct parameters *parameters,
	const struct pfd_rule *rule, const struct pfd_rule_param *param,
	int year, struct pfd_date at, const struct entry **ret_entry)
{
	*ret_entry = NULL;
	pfd_vec_foreach (entry, parameters) {
		if (entry->rule == rule && entry->value.len &&
			pfd_str_eqz(entry->parameter, param->name) &&
			pfd_entry_valid(entry, year, at)) {
			*ret_entry = entry;
			return entry->value;
		}
	}
	return pfd_parameters_shipped(param, at);
}

const struct pfd_rule_param *pfd_rule_param_named(
	const struct pfd_rule *rule, struct pfd_str name)
{
	for (size_t i = 0; i < rule->n_params; i++)
		if (pfd_str_eqz(name, rule->params[i].name))
			return &rule->params[i];
	return NULL;
}

/* A whole number without sign; false if it is none. */
static bool whole(struct pfd_str text, int64_t *ret)
{
	int64_t value = 0;
	if (!text.len || text.len > 9)
		return false;
	for (size_t i = 0; i < text.len; i++) {
		if (!pfd_is_digit(text.ptr[i]))
			return false;
		value = value * 10 + (text.ptr[i] - '0');
	}
	*ret = value;
	return true;
}

/* A day that every year has: "01-31". */
static bool month_day(struct pfd_str text)
{
	char iso[PFD_DATE_SIZE] = "2001-";
	struct pfd_date date;

	if (text.len != 5)
		return false;
	memcpy(iso + 5, text.ptr, 5);
	return pfd_date_parse(pfd_str(iso), &date) == PFD_DATE_GOOD;
}

bool pfd_parameters_rate(struct pfd_str text, int64_t *ret)
{
	bool below = pfd_str_starts(text, "-");
	int64_t rate;

	if (pfd_money_parse(pfd_str_sub(text, below, text.len), &rate) !=
			PFD_MONEY_GOOD ||
		rate >= 10000)
		return false;
	*ret = below ? -rate : rate;
	return true;
}

static bool is_one_of(struct pfd_str text, const char *words)
{
	struct pfd_str rest = pfd_str(words), word;
	while (pfd_str_cut(&rest, ' ', &word))
		if (pfd_str_eq(word, text))
			return true;
	return false;
}

/* The value in SQL; false if the text is none of the parameter's type. */
static bool typed(const struct pfd_rule_param *param, struct pfd_str text,
	struct pfd_sql_value *ret)
{
	struct pfd_date date;
	*ret = (struct pfd_sql_value){ .kind = PFD_SQL_INT };
	if (param->type == PFD_T_MONEY)
		return pfd_money_parse(text, &ret->num) == PFD_MONEY_GOOD;
	if (param->type == PFD_T_INT)
		return whole(text, &ret->num);
	if (param->unit && !strcmp(param->unit, "percent a year"))
		return pfd_parameters_rate(text, &ret->num);
	*ret = (struct pfd_sql_value){ .kind = PFD_SQL_STR, .str = text };
	if (param->unit && !strcmp(param->unit, "MM-DD"))
		return month_day(text);
	if (param->type == PFD_T_DATE)
		return pfd_date_parse(text, &date) == PFD_DATE_GOOD;
	if (param->type == PFD_T_BOOL)
		return is_one_of(text, "true false");
	return !param->one_of || is_one_of(text, param->one_of);
}

bool pfd_parameter_good(const struct pfd_rule_param *param)
{
	struct pfd_sql_value value;

	return !param->initial || typed(param, pfd_str(param->initial), &value);
}

/* Of param(rule, name, year, date); param NULL where there is none such. */
struct asked {
	const struct pfd_rule_param *param;
	const struct entry *entry;
	struct pfd_str text;
};

static struct asked ask(
	struct parameters *parameters, const struct pfd_sql_value *args)
{
	struct asked asked = { 0 };
	struct pfd_date at;
	if (args[3].kind != PFD_SQL_STR ||
		pfd_date_parse(args[3].str, &at) != PFD_DATE_GOOD)
		return asked;
	/* A query asks for the same rule row by row. */
	if (!parameters->last ||
		!pfd_str_eqz(args[0].str, parameters->last->id))
		parameters->last =
			pfd_rule_among(parameters->rules, args[0].str);
	if (parameters->last)
		asked.param =
			pfd_rule_param_named(parameters->last, args[1].str);
	if (asked.param)
		asked.text = pfd_parameters_value(parameters, parameters->last,
			asked.param, (int)args[2].num, at, &asked.entry);
	return asked;
}

static struct pfd_sql_value call_param(
	void *ctx, const struct pfd_sql_value *args)
{
	struct asked asked = ask(ctx, args);
	struct pfd_sql_value value;
	if (!asked.text.ptr || !typed(asked.param, asked.text, &value))
		return (struct pfd_sql_value){ 0 };
	return value;
}

static struct pfd_sql_value call_source(
	void *ctx, const struct pfd_sql_value *args)
{
	struct asked asked = ask(ctx, args);
	if (!asked.entry || !asked.entry->source.len)
		return (struct pfd_sql_value){ 0 };
	return (struct pfd_sql_value){ .kind = PFD_SQL_STR,
		.str = asked.entry->source };
}

/* In an index that asks for them. */
static const struct parameters *give(
	struct pfd_index *index, struct parameters *parameters)
{
	pfd_index_function(index, "param", 4, call_param, parameters);
	pfd_index_function(index, "param_source", 4, call_source, parameters);
	pfd_interest_function(index, parameters);
	return parameters;
}

const struct parameters *pfd_parameters_of(struct pfd_index *index)
{
	struct pfd_arena *arena = pfd_index_arena(index);
	struct parameters *parameters = PFD_NEW(arena, struct parameters);
	pfd_parameters_read(arena, index, parameters);
	return give(index, parameters);
}

const struct parameters *pfd_parameters_copy(
	struct pfd_index *index, const struct parameters *parameters)
{
	struct parameters *own =
		PFD_NEW(pfd_index_arena(index), struct parameters);
	*own = *parameters;
	return give(index, own);
}

void pfd_rules_parameters(struct pfd_index *index)
{
	(void)pfd_parameters_of(index);
}

/* ---- entries that are wrong ------------------------------------------------ */

static void complain(struct pfd_findings *findings, const struct entry *entry,
	const char *rule, const char *member, struct pfd_message message,
	struct pfd_message remedy)
{
	struct pfd_arena *arena = findings->arena;
	pfd_findings_add(findings,
		(struct pfd_finding){ .severity = PFD_ERROR,
			.rule = rule,
			.record =
				pfd_arena_printf(arena, "year/%d", entry->year),
			.field = pfd_arena_printf(
				arena, "parameters.%d.%s", entry->no, member),
			.message = message,
			.remedy = remedy,
			.hard = true });
}

static bool overlap(const struct entry *a, const struct entry *b)
{
	bool a_before_b =
		a->has_to && b->has_from && pfd_date_cmp(a->to, b->from) < 0;
	bool b_before_a =
		b->has_to && a->has_from && pfd_date_cmp(b->to, a->from) < 0;
	return !a_before_b && !b_before_a;
}

static void check_overlap(const struct parameters *parameters,
	const struct entry *entry, struct pfd_findings *findings)
{
	for (const struct entry *other = parameters->items; other < entry;
		other++) {
		bool value = entry->value.len && other->value.len &&
			     pfd_str_eq(entry->parameter, other->parameter);
		bool severity = entry->severity.len && other->severity.len;
		if (other->year != entry->year || other->rule != entry->rule ||
			!(value || severity) || !overlap(entry, other))
			continue;
		complain(findings, entry, "parameter-overlap", "from",
			PFD_MESSAGE(
				"overlaps with entry {other} of the same rule",
				"überschneidet sich mit Eintrag {other} "
				"derselben Regel",
				PFD_A_INT("other", other->no)),
			PFD_MESSAGE("end one of them with `to`, or merge them",
				"einen davon mit `to` beenden oder beide "
				"zusammenlegen"));
	}
}

static void check_entry(
	const struct entry *entry, struct pfd_findings *findings)
{
	const struct pfd_rule_param *param;
	struct pfd_sql_value value;
	if (!entry->parameter.len && !entry->value.len)
		return;
	param = pfd_rule_param_named(entry->rule, entry->parameter);
	if (!param)
		complain(findings, entry, "parameter-known", "parameter",
			PFD_MESSAGE("rule {rule} has no parameter “{name}”",
				"Regel {rule} hat keinen Parameter „{name}“",
				PFD_A_Z("rule", entry->rule->id),
				PFD_A_STR("name", entry->parameter)),
			PFD_MESSAGE("see \"pfd explain {rule}\"",
				"siehe „pfd explain {rule}“",
				PFD_A_Z("rule", entry->rule->id)));
	else if (entry->value.len && !typed(param, entry->value, &value))
		complain(findings, entry, "parameter-known", "value",
			PFD_MESSAGE("“{value}” is no value of {name}",
				"„{value}“ ist kein Wert für {name}",
				PFD_A_STR("value", entry->value),
				PFD_A_Z("name", param->name)),
			param->one_of
				? PFD_MESSAGE("one of: {words}",
					  "eines von: {words}",
					  PFD_A_Z("words", param->one_of))
				: PFD_MESSAGE(
					  "amounts as 450.00, dates as "
					  "2026-04-02, days of every year as "
					  "01-31, rates as 1.27, whole numbers "
					  "as 10, else true or false",
					  "Beträge als 450.00, Daten als "
					  "2026-04-02, Tage jedes Jahres als "
					  "01-31, Zinssätze als 1.27, ganze "
					  "Zahlen als 10, sonst true oder "
					  "false"));
}

/* Rules whose name was not found have no entry->rule; SQL finds their names. */
static void check_names(struct pfd_arena *arena, struct pfd_index *index,
	struct pfd_findings *findings)
{
	const struct pfd_rule *const *rules = pfd_rules_of(index);
	const char *names[256];
	size_t n = 0;
	for (const struct pfd_rule *const *r = rules; *r; r++)
		if (n < PFD_COUNT(names))
			names[n++] = (*r)->id;
	struct pfd_query *query = pfd_query(index,
		"SELECT y.year, p.\"no\", p.rule FROM year_parameters p"
		" JOIN year y ON y.id=p.id WHERE p.rule IS NOT NULL"
		" ORDER BY 1, 2");
	while (pfd_query_row(query)) {
		struct pfd_str name = pfd_row_keep(arena, query, 2);
		struct entry entry = { .year = (int)pfd_row_int(query, 0),
			.no = (int)pfd_row_int(query, 1) };
		if (pfd_rule_among(rules, name))
			continue;
		const char *near = pfd_did_you_mean(name, names, n);
		complain(findings, &entry, "parameter-known", "rule",
			PFD_MESSAGE("there is no rule “{name}”",
				"eine Regel „{name}“ gibt es nicht",
				PFD_A_STR("name", name)),
			near ? PFD_MESSAGE("did you mean {near}?",
				       "gemeint vielleicht {near}?",
				       PFD_A_Z("near", near))
			     : PFD_MESSAGE("\"pfd rules\" lists them",
				       "„pfd rules“ nennt sie"));
	}
}

void pfd_parameters_check(struct pfd_arena *arena, struct pfd_index *index,
	const struct parameters *parameters, struct pfd_findings *findings)
{
	check_names(arena, index, findings);
	pfd_vec_foreach (entry, parameters) {
		if (!entry->rule)
			continue;
		check_entry(entry, findings);
		check_overlap(parameters, entry, findings);
	}
}
