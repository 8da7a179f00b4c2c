/* The rules as they are in force: what is demanded, from which source, and what
 * differs from the shipped defaults. */
#include <pfd/base/money.h>

#include "internal.h"

/* clang-format off */
static const struct pfd_enum_value class_values[] = {
	[PFD_INTEGRITY] = { "integrity", { "integrity", "Stimmigkeit" } },
	[PFD_NORM] = { "norm", { "norm", "Norm" } },
};
static const struct pfd_enum_value binds_values[] = {
	[PFD_BINDS_AT_ONCE] = { "always", { "always", "immer" } },
	[PFD_BINDS_AWARD] = { "award", { "award", "Bewilligung" } },
	[PFD_BINDS_CONTRACT] = { "contract", { "contract", "Vertrag" } },
	[PFD_BINDS_PAY] = { "pay", { "payment", "Auszahlung" } },
	[PFD_BINDS_ACCEPT] = { "accept", { "acceptance", "Anerkennung" } },
	[PFD_BINDS_CLOSE] = { "close", { "closing", "Abschluss" } },
	[PFD_BINDS_TRANSFER] = { "transfer", { "transfer", "Umschichtung" } },
	[PFD_BINDS_FIRST_AWARD] = { "first_award", { "first award", "erste Bewilligung" } },
};
static const struct pfd_enum_value waive_values[] = {
	[PFD_WAIVE_NEVER] = { "never", { "never", "nie" } },
	[PFD_WAIVE_OFFICE] = { "office", { "coordination office", "Koordinierungs- und Fachstelle" } },
	[PFD_WAIVE_LEAD] = { "lead_authority", { "lead authority, with a document", "Federführendes Amt, mit Dokument" } },
};
/* clang-format on */
const struct pfd_enum pfd_report_class_words = { "rule_class", class_values,
	PFD_COUNT(class_values) };
const struct pfd_enum pfd_report_binds_words = { "binds", binds_values,
	PFD_COUNT(binds_values) };
const struct pfd_enum pfd_report_waive_words = { "waive", waive_values,
	PFD_COUNT(waive_values) };

enum {
	R_RULE,
	R_TITLE,
	R_CLASS,
	R_BINDS,
	R_SEVERITY,
	R_SHIPPED_SEVERITY,
	R_PARAMETER,
	R_VALUE,
	R_UNIT,
	R_SHIPPED,
	R_SOURCE,
	R_DIFFERS,
	R_N
};
static const struct pfd_report_column columns[R_N] = {
	[R_RULE] = { "rule", { "Rule", "Regel" }, PFD_CELL_ID },
	[R_TITLE] = { "title", { "Subject", "Gegenstand" }, PFD_CELL_TEXT },
	[R_CLASS] = { "class", { "Class", "Klasse" }, PFD_CELL_ID },
	[R_BINDS] = { "binds", { "Binds at", "Bindet bei" }, PFD_CELL_ID },
	[R_SEVERITY] = { "severity", { "Severity", "Stufe" }, PFD_CELL_ID },
	[R_SHIPPED_SEVERITY] = { "shipped_severity",
		{ "Default severity", "Stufe laut Vorgabe" }, PFD_CELL_ID },
	[R_PARAMETER] = { "parameter", { "Parameter", "Parameter" },
		PFD_CELL_ID },
	[R_VALUE] = { "value", { "Value", "Wert" }, PFD_CELL_ID },
	[R_UNIT] = { "unit", { "Unit", "Einheit" }, PFD_CELL_ID },
	[R_SHIPPED] = { "shipped", { "Default", "Vorgabe" }, PFD_CELL_ID },
	[R_SOURCE] = { "source", { "Source", "Quelle" }, PFD_CELL_TEXT },
	[R_DIFFERS] = { "differs", { "Differs", "Abweichend" }, PFD_CELL_BOOL },
};

static struct pfd_cell enum_cell(const struct pfd_report_run *run,
	const struct pfd_enum *values, size_t place)
{
	return pfd_cell_enum(pfd_str(values->values[place].key),
		pfd_report_say(run, values->values[place].word));
}

/* As in a file, and for people as everywhere else. */
static struct pfd_cell value_cell(const struct pfd_report_run *run,
	const struct pfd_rule_param *param, struct pfd_str value)
{
	struct pfd_cell cell = pfd_cell_id(value), typed = { 0 };

	if (param->type == PFD_T_MONEY &&
		pfd_money_parse(value, &typed.num) == PFD_MONEY_GOOD)
		typed.kind = PFD_CELL_MONEY;
	else if (param->type == PFD_T_DATE &&
		 pfd_date_parse(value, &typed.date) == PFD_DATE_GOOD)
		typed.kind = PFD_CELL_DATE;
	if (typed.kind)
		cell.shown =
			pfd_cell_people(run->arena, &typed, run->lang, false);
	return cell;
}

static void fill(const struct pfd_report_run *run, struct pfd_cell *cells,
	const struct pfd_rule_state *state)
{
	const struct pfd_rule *rule = state->rule;
	const struct pfd_rule_param *param = state->param;

	cells[R_RULE] = pfd_cell_id(pfd_str(rule->id));
	cells[R_TITLE] = pfd_cell_z(pfd_report_say(run, rule->title));
	cells[R_CLASS] = enum_cell(run, &pfd_report_class_words, rule->class);
	cells[R_BINDS] = enum_cell(run, &pfd_report_binds_words, rule->binds);
	cells[R_SEVERITY] = enum_cell(run, &pfd_enum_severity, state->severity);
	cells[R_SHIPPED_SEVERITY] =
		enum_cell(run, &pfd_enum_severity, rule->severity);
	cells[R_SOURCE] = pfd_cell_text(
		pfd_message_str(run->arena, &state->source, run->lang));
	cells[R_DIFFERS] = pfd_cell_bool(state->differs);
	if (!param)
		return;
	cells[R_PARAMETER] = pfd_cell_id(
		state->track.len
			? pfd_arena_printf(run->arena, "%s (%.*s)", param->name,
				  PFD_STR_ARG(state->track))
			: pfd_str(param->name));
	if (state->value.len)
		cells[R_VALUE] = value_cell(run, param, state->value);
	if (param->initial)
		cells[R_SHIPPED] =
			value_cell(run, param, pfd_str(param->initial));
	if (param->unit)
		cells[R_UNIT] = pfd_cell_enum(pfd_str(param->unit),
			pfd_report_say(run, pfd_unit_text(param->unit)));
}

/* The date whose entries hold for a year: the as-of date inside it, else the end
 * nearest to it. */
struct pfd_date pfd_report_date_in(int year, struct pfd_date as_of)
{
	struct pfd_date first = as_of, last = as_of;

	if (!year ||
		!pfd_date_from_ymd((struct pfd_ymd){ year, 1, 1 }, &first) ||
		!pfd_date_from_ymd((struct pfd_ymd){ year, 12, 31 }, &last))
		return as_of;
	if (pfd_date_cmp(as_of, first) < 0)
		return first;
	return pfd_date_cmp(as_of, last) > 0 ? last : as_of;
}

struct pfd_table *pfd_report_rules_table(const struct pfd_report_run *run,
	struct pfd_doc *doc, const char *name, int year, bool only_different)
{
	const struct pfd_report_table spec = { .name = name,
		PFD_REPORT_COLUMNS(columns),
		.open = PFD_FOR_PUBLIC };
	struct pfd_table *table = pfd_report_begin(run, doc, &spec);
	struct pfd_rule_states states = { 0 };

	pfd_rules_in_force(run->arena, run->index, year,
		pfd_report_date_in(year, run->as_of), &states);
	pfd_vec_foreach (state, &states) {
		/* What only describes findings of reading is always in force. */
		bool check = state->rule->sql || state->rule->make_sql;

		if (check && (state->differs || !only_different))
			fill(run, pfd_table_row(doc, table)->cells, state);
	}
	return table;
}

struct pfd_doc *pfd_report_rules(
	const struct pfd_report_run *run, int year, bool only_different)
{
	struct pfd_str title =
		year ? pfd_arena_printf(run->arena, "%s %d",
			       pfd_report_say(
				       run, PFD_TEXT("Rules in force in",
						    "Regeln im Förderjahr")),
			       year)
		     : pfd_str(pfd_report_say(
			       run, PFD_TEXT("Rules as shipped",
					    "Regeln in der Vorgabe")));
	struct pfd_doc *doc =
		pfd_doc_new(run->arena, run->lang, "pfd/rules/1", title.ptr);

	doc->list = true;
	pfd_report_rules_table(run, doc, "rules", year, only_different);
	return doc;
}

struct pfd_doc *pfd_report_rules_test(
	const struct pfd_report_run *run, const struct pfd_tried_list *cases)
{
	static const struct pfd_report_column tried[] = {
		{ "year", { "Year", "Jahr" }, PFD_CELL_ID },
		{ "no", { "Case", "Fall" }, PFD_CELL_INT },
		{ "rule", { "Rule", "Regel" }, PFD_CELL_ID },
		{ "text", { "Text", "Text" }, PFD_CELL_TEXT },
		{ "expected", { "Expected", "Erwartet" }, PFD_CELL_ID },
		{ "got", { "Got", "Ergebnis" }, PFD_CELL_ID },
		{ "passed", { "Passed", "Bestanden" }, PFD_CELL_BOOL },
	};
	static const struct pfd_report_table spec = { .name = "cases",
		PFD_REPORT_COLUMNS(tried) };
	struct pfd_doc *doc =
		pfd_doc_new(run->arena, run->lang, "pfd/rules-test/1", NULL);
	struct pfd_table *table = pfd_report_begin(run, doc, &spec);

	doc->list = true;
	pfd_vec_foreach (at, cases) {
		struct pfd_cell *cells = pfd_table_row(doc, table)->cells;

		cells[0] = pfd_cell_id(at->year);
		cells[1] = pfd_cell_int(at->no);
		cells[2] = pfd_cell_id(at->rule);
		if (at->text.len)
			cells[3] = pfd_cell_text(at->text);
		cells[4] = enum_cell(run, &pfd_enum_severity, at->expected);
		if (at->tried)
			cells[5] = enum_cell(run, &pfd_enum_severity, at->got);
		cells[6] = pfd_cell_bool(at->tried && at->got == at->expected);
	}
	return doc;
}
