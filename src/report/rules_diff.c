/* What changes from one year's rules to another's, and for whom: values and
 * severities of rules, tracks and pots; and which grants of the first year would be
 * judged otherwise by the second's.
 */
#include "rules_diff.h"

static const struct pfd_enum_value area_values[] = {
	{ "rule", { "rule", "Regel" } },
	{ "track", { "track", "Förderbereich" } },
	{ "pot", { "pot", "Topf" } },
};
static const struct pfd_enum areas = { "area", area_values,
	PFD_COUNT(area_values) };

static const struct pfd_report_column changes_columns[C_N] = {
	[C_AREA] = { "area", { "Area", "Bereich" }, PFD_CELL_ID },
	[C_NAME] = { "name", { "Name", "Name" }, PFD_CELL_ID },
	[C_FIELD] = { "field", { "What", "Was" }, PFD_CELL_ID },
	[C_BEFORE] = { "before", { "Before", "Vorher" }, PFD_CELL_ID },
	[C_AFTER] = { "after", { "After", "Nachher" }, PFD_CELL_ID },
	[C_SOURCE] = { "source", { "Source", "Quelle" }, PFD_CELL_TEXT },
	[C_CONCERNS] = { "concerns", { "Concerns", "Betrifft" },
		PFD_CELL_TEXT },
	[C_GRANTS] = { "grants", { "Grants", "Förderungen" }, PFD_CELL_INT },
};

enum { G_GRANT, G_TITLE, G_RULE, G_BEFORE, G_AFTER, G_MESSAGE, G_N };
static const struct pfd_report_column grants_columns[G_N] = {
	[G_GRANT] = { "grant", { "Grant", "Förderung" }, PFD_CELL_ID },
	[G_TITLE] = { "title", { "Title", "Titel" }, PFD_CELL_TEXT },
	[G_RULE] = { "rule", { "Rule", "Regel" }, PFD_CELL_ID },
	[G_BEFORE] = { "before", { "Before", "Vorher" }, PFD_CELL_ID },
	[G_AFTER] = { "after", { "After", "Nachher" }, PFD_CELL_ID },
	[G_MESSAGE] = { "message", { "Finding", "Befund" }, PFD_CELL_TEXT },
};

/* ---- grants that are judged otherwise ------------------------------------------ */

/* What a finding counts as: a waived one is none. */
static enum pfd_severity level(const struct pfd_finding *finding)
{
	return finding && !finding->waived ? finding->severity : PFD_OFF;
}

static const struct pfd_finding *same(
	const struct pfd_findings *among, const struct pfd_finding *as)
{
	pfd_vec_foreach (finding, among)
		if (pfd_finding_same(finding, as))
			return finding;
	return NULL;
}

static bool of_grant(const struct pfd_finding *finding)
{
	return pfd_str_starts(finding->record, "grant/");
}

static struct pfd_str grant_id(const struct pfd_finding *finding)
{
	return pfd_str_sub(
		finding->record, strlen("grant/"), finding->record.len);
}

/* A finding of one side that the other has otherwise or not at all; each of a pair
 * once, by the side that comes after. */
static bool differs(
	const struct diff *diff, const struct pfd_finding *finding, bool after)
{
	const struct pfd_finding *other =
		same(after ? &diff->before : &diff->after, finding);

	return of_grant(finding) && level(finding) != level(other) &&
	       (after || !other);
}

static struct pfd_str track_of(
	const struct pfd_report_run *run, struct pfd_str grant)
{
	struct pfd_query *query =
		pfd_query(run->index, "SELECT track FROM \"grant\" WHERE id=?");
	struct pfd_str track = { 0 };

	pfd_query_str(query, 1, grant);
	if (pfd_query_row(query))
		track = pfd_row_keep(run->arena, query, 0);
	pfd_query_done(query);
	return track;
}

/* How many grants differ by a rule (NULL: any), of a track (empty: all). */
int64_t pfd_rules_diff_count(
	const struct diff *diff, const char *rule, struct pfd_str track)
{
	const struct pfd_findings *sides[] = { &diff->before, &diff->after };
	struct {
		PFD_VEC_OF(struct pfd_str);
	} seen = { 0 };

	for (size_t s = 0; s < PFD_COUNT(sides); s++)
		pfd_vec_foreach (finding, sides[s]) {
			bool known = false;

			if ((rule && strcmp(rule, finding->rule) != 0) ||
				!differs(diff, finding, s) ||
				(track.len &&
					!pfd_str_eq(track,
						track_of(diff->run,
							grant_id(finding)))))
				continue;
			pfd_vec_foreach (one, &seen)
				known |= pfd_str_eq(*one, finding->record);
			if (!known)
				pfd_vec_push(diff->run->arena, &seen,
					finding->record);
		}
	return (int64_t)seen.n;
}

static struct pfd_cell severity_cell(
	const struct diff *diff, enum pfd_severity severity)
{
	return pfd_cell_enum(pfd_str(pfd_enum_severity.values[severity].key),
		pfd_report_say(
			diff->run, pfd_enum_severity.values[severity].word));
}

static struct pfd_cell title_cell(const struct diff *diff, struct pfd_str id)
{
	struct pfd_query *query = pfd_query(
		diff->run->index, "SELECT title FROM \"grant\" WHERE id=?");
	struct pfd_cell cell = { 0 };

	pfd_query_str(query, 1, id);
	if (pfd_query_row(query))
		cell = pfd_cell_text(pfd_row_keep(diff->run->arena, query, 0));
	pfd_query_done(query);
	return cell;
}

static void add_grant(const struct diff *diff, struct pfd_table *table,
	const struct pfd_finding *finding, enum pfd_severity before,
	enum pfd_severity after)
{
	struct pfd_cell *cells = pfd_table_row(diff->doc, table)->cells;
	struct pfd_str id = grant_id(finding);

	cells[G_GRANT] = pfd_cell_id(id);
	cells[G_GRANT].record = finding->record;
	cells[G_TITLE] = title_cell(diff, id);
	cells[G_RULE] = pfd_cell_id(pfd_str(finding->rule));
	cells[G_BEFORE] = severity_cell(diff, before);
	cells[G_AFTER] = severity_cell(diff, after);
	cells[G_MESSAGE] = pfd_cell_text(pfd_message_str(
		diff->run->arena, &finding->message, diff->run->lang));
}

static void add_grants(const struct diff *diff)
{
	const struct pfd_report_table spec = { .name = "grants",
		.title = { "Grants that would be judged otherwise",
			"Förderungen, die anders beurteilt würden" },
		PFD_REPORT_COLUMNS(grants_columns) };
	struct pfd_table *table = pfd_report_begin(diff->run, diff->doc, &spec);

	pfd_vec_foreach (finding, &diff->before)
		if (differs(diff, finding, false))
			add_grant(
				diff, table, finding, level(finding), PFD_OFF);
	pfd_vec_foreach (finding, &diff->after)
		if (differs(diff, finding, true))
			add_grant(diff, table, finding,
				level(same(&diff->before, finding)),
				level(finding));
	if (!table->rows.n)
		pfd_report_none(diff->run, diff->doc);
}

/* ---- what changes -------------------------------------------------------------- */

struct pfd_cell *pfd_rules_diff_add(const struct diff *diff, const char *area,
	struct pfd_str name, struct pfd_cell field, struct pfd_cell before,
	struct pfd_cell after)
{
	struct pfd_cell *cells = pfd_table_row(diff->doc, diff->changes)->cells;

	cells[C_AREA] = pfd_cell_enum(pfd_str(area),
		pfd_report_word(&areas, pfd_str(area), diff->run->lang));
	cells[C_NAME] = pfd_cell_id(name);
	cells[C_FIELD] = field;
	cells[C_BEFORE] = before;
	cells[C_AFTER] = after;
	return cells;
}

static struct pfd_cell value_cell(struct pfd_str value)
{
	return value.len ? pfd_cell_id(value) : (struct pfd_cell){ 0 };
}

static struct pfd_cell word_cell(
	const struct diff *diff, const char *key, struct pfd_text word)
{
	return pfd_cell_enum(pfd_str(key), pfd_report_say(diff->run, word));
}

/* "04-01 – 09-30" of the year, empty where an entry holds all of it. */
static struct pfd_str validity(const struct diff *diff,
	const struct pfd_rules_side *side, const struct pfd_rule_state *state)
{
	struct pfd_query *query = pfd_query(side->index,
		"SELECT max(coalesce(\"from\",''), ?1||'-01-01'),"
		" min(coalesce(\"to\",'9999'), ?1||'-12-31')"
		" FROM year_parameters WHERE id=?1 AND \"no\"=?2");
	struct pfd_str from, to, ret = { 0 };

	pfd_query_str(
		query, 1, pfd_arena_printf(diff->run->arena, "%d", side->year));
	pfd_query_int(query, 2, state->no);
	if (state->no && pfd_query_row(query)) {
		from = pfd_row_keep(diff->run->arena, query, 0);
		to = pfd_row_keep(diff->run->arena, query, 1);
		if (!pfd_str_ends(from, "-01-01") ||
			!pfd_str_ends(to, "-12-31"))
			ret = pfd_arena_printf(diff->run->arena, "%s/%s",
				from.ptr + strlen("2025-"),
				to.ptr + strlen("2025-"));
	}
	pfd_query_done(query);
	return ret;
}

/* Tracks of the size that a parameter is for, else all records of the kind. */
static struct pfd_cell concerned(
	const struct diff *diff, const struct pfd_rule_state *state)
{
	struct pfd_arena *arena = diff->run->arena;
	const struct pfd_kind *kind = pfd_kind_named(
		pfd_str(state->rule->kind ? state->rule->kind : "grant"));
	struct pfd_buf names = pfd_buf(arena);
	struct pfd_query *query;

	if (!state->param || !state->param->track_size)
		return pfd_cell_z(pfd_report_say(diff->run, kind->title));
	query = pfd_query(diff->b->index,
		"SELECT track FROM year_tracks WHERE id=? AND size=?"
		" ORDER BY 1");
	pfd_query_str(query, 1, pfd_arena_printf(arena, "%d", diff->b->year));
	pfd_query_str(query, 2, pfd_str(state->param->track_size));
	while (pfd_query_row(query))
		pfd_buf_printf(&names, "%s%.*s", names.len ? ", " : "",
			PFD_STR_ARG(pfd_row_str(query, 0)));
	return names.len ? pfd_cell_text(pfd_buf_str(&names))
			 : (struct pfd_cell){ 0 };
}

static void compare_state(const struct diff *diff,
	const struct pfd_rule_state *a, const struct pfd_rule_state *b)
{
	struct pfd_arena *arena = diff->run->arena;
	struct pfd_str before = validity(diff, diff->a, a);
	struct pfd_str after = validity(diff, diff->b, b);
	const struct {
		struct pfd_cell field, before, after;
		bool differs;
	} rows[] = {
		{ a->param ? pfd_cell_id(pfd_str(a->param->name))
			   : (struct pfd_cell){ 0 },
			value_cell(a->value), value_cell(b->value),
			!pfd_str_eq(a->value, b->value) },
		{ word_cell(diff, "severity", PFD_TEXT("severity", "Stufe")),
			severity_cell(diff, a->severity),
			severity_cell(diff, b->severity),
			a->severity != b->severity },
		{ word_cell(diff, "valid", PFD_TEXT("validity", "Geltung")),
			value_cell(before), value_cell(after),
			!pfd_str_eq(before, after) },
	};

	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		struct pfd_cell *cells;

		if (!rows[i].differs)
			continue;
		cells = pfd_rules_diff_add(diff, "rule", pfd_str(a->rule->id),
			rows[i].field, rows[i].before, rows[i].after);
		cells[C_SOURCE] = pfd_cell_text(
			pfd_message_str(arena, &b->source, diff->run->lang));
		cells[C_CONCERNS] = concerned(diff, a);
		cells[C_GRANTS] = pfd_cell_int(pfd_rules_diff_count(
			diff, a->rule->id, (struct pfd_str){ 0 }));
	}
}

/* What tracks name themselves is told of the tracks. */
static const struct pfd_rule_state *state_like(
	const struct pfd_rule_states *among, const struct pfd_rule_state *as)
{
	pfd_vec_foreach (state, among) {
		const char *name = state->param ? state->param->name : "";

		if (!state->track.len &&
			!strcmp(name, as->param ? as->param->name : "") &&
			!strcmp(state->rule->id, as->rule->id))
			return state;
	}
	return NULL;
}

/* A local rule, or a parameter of one, that only one side has. */
static void add_alone(
	const struct diff *diff, const struct pfd_rule_state *state, bool after)
{
	struct pfd_cell severity = severity_cell(diff, state->severity);
	struct pfd_cell none = { 0 }, *cells;

	cells = pfd_rules_diff_add(diff, "rule", pfd_str(state->rule->id),
		word_cell(diff, "severity", PFD_TEXT("severity", "Stufe")),
		after ? none : severity, after ? severity : none);
	cells[C_SOURCE] = pfd_cell_text(pfd_message_str(
		diff->run->arena, &state->source, diff->run->lang));
	cells[C_CONCERNS] = concerned(diff, state);
	cells[C_GRANTS] = pfd_cell_int(pfd_rules_diff_count(
		diff, state->rule->id, (struct pfd_str){ 0 }));
}

static void compare_rules(const struct diff *diff)
{
	struct pfd_arena *arena = diff->run->arena;
	struct pfd_rule_states a = { 0 }, b = { 0 };

	pfd_rules_in_force(arena, diff->a->index, diff->a->year,
		pfd_report_date_in(diff->a->year, diff->run->as_of), &a);
	pfd_rules_in_force(arena, diff->b->index, diff->b->year,
		pfd_report_date_in(diff->b->year, diff->run->as_of), &b);
	pfd_vec_foreach (state, &a) {
		const struct pfd_rule_state *other = state_like(&b, state);

		if (!state->track.len && other)
			compare_state(diff, state, other);
		else if (!state->track.len)
			add_alone(diff, state, false);
	}
	pfd_vec_foreach (state, &b)
		if (!state->track.len && !state_like(&a, state))
			add_alone(diff, state, true);
}

enum pfd_status pfd_report_rules_diff(const struct pfd_report_run *run,
	const struct pfd_rules_side *a, const struct pfd_rules_side *b,
	struct pfd_doc **ret, struct pfd_err *err)
{
	static const struct pfd_report_table spec = { .name = "changes",
		.title = { "Changes", "Änderungen" },
		PFD_REPORT_COLUMNS(changes_columns) };
	struct pfd_str title = pfd_arena_printf(run->arena, "%s %s → %s",
		pfd_report_say(run, PFD_TEXT("Rules", "Regeln")), a->name,
		b->name);
	struct diff diff = { .run = run,
		.a = a,
		.b = b,
		.before.arena = run->arena,
		.after.arena = run->arena };
	enum pfd_status status = pfd_rules_regrade(a->scratch, a->record,
		b->record, &diff.before, &diff.after, err);

	if (status)
		return status;
	diff.doc = pfd_doc_new(
		run->arena, run->lang, "pfd/rules-diff/1", title.ptr);
	diff.doc->main = "changes";
	diff.changes = pfd_report_begin(run, diff.doc, &spec);
	compare_rules(&diff);
	pfd_rules_diff_years(&diff);
	if (!diff.changes->rows.n)
		pfd_report_none(run, diff.doc);
	add_grants(&diff);
	*ret = diff.doc;
	return PFD_OK;
}
