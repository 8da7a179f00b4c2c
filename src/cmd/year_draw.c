/* `pfd year draw`: money asked for from a funder, and what arrived. */
#include "made.h"

struct draw_args {
	const char *year;
	struct pfd_opt_money amount;
	struct pfd_opt_enum source;
	struct pfd_opt_date requested, received;
	struct pfd_opt_int no;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct draw_args, source, "source", 0, "SOURCE",
		"who gives the money (default: federal)",
		"wer die Mittel gibt (Vorgabe: federal)",
		.values = &pfd_enum_source),
	PFD_OPTION(struct draw_args, requested, "requested", 0, "DATE",
		"when it was asked for (default: today, unless it has arrived)",
		"wann angefordert wurde (Vorgabe: heute, wenn noch nichts "
		"eingegangen ist)"),
	PFD_OPTION(struct draw_args, received, "received", 0, "DATE",
		"when the money arrived", "wann das Geld einging"),
	PFD_OPTION(struct draw_args, no, "no", 0, "NO",
		"the request that is complete with this, by its number",
		"Nummer des Abrufs, der damit vollständig ist"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct draw_args, year, "YEAR", .complete = PFD_C_YEAR),
	PFD_OPERAND(struct draw_args, amount, "AMOUNT", .optional = true),
	{ 0 },
};

static enum pfd_status no_such(struct pfd_run *run, struct pfd_message what)
{
	(void)pfd_fail(run->err, PFD_REFUSED, what);
	return pfd_hint(
		run->err, PFD_MESSAGE("what was asked for: pfd year show YEAR",
				  "was angefordert ist: pfd year show JAHR"));
}

/* What the money that arrived was asked for by: the drawdown named, or the one of
 * the source that is open. */
static enum pfd_status find_open(struct pfd_run *run,
	const struct draw_args *args, const struct pfd_year *year,
	const struct pfd_year_drawdown **ret)
{
	const struct pfd_year_drawdown *found = NULL;

	for (size_t i = 0; i < year->drawdowns.n; i++) {
		const struct pfd_year_drawdown *draw =
			&year->drawdowns.items[i];

		if (draw->no.state != PFD_SET ||
			draw->received.state == PFD_SET)
			continue;
		if (args->no.given ? draw->no.v != args->no.v
				   : draw->source.v != args->source.v)
			continue;
		if (found)
			return no_such(run,
				PFD_MESSAGE("several drawdowns are open: name "
					    "one with --no",
					"mehrere Abrufe sind offen: einen mit "
					"--no nennen"));
		found = draw;
	}
	if (!found)
		return no_such(run,
			PFD_MESSAGE("no such drawdown is open: name the AMOUNT "
				    "to enter a new one",
				"kein solcher Abruf ist offen: für einen neuen "
				"den Betrag als AMOUNT nennen"));
	*ret = found;
	return PFD_OK;
}

static struct pfd_edit set(struct pfd_run *run, const struct pfd_record *record,
	int64_t no, const char *field, const char *value)
{
	return pfd_record_edit(run->arena, record->kind, PFD_EDIT_SET,
		pfd_arena_printf(
			run->arena, "drawdowns.%lld.%s", (long long)no, field),
		pfd_node_scalar(run->arena,
			pfd_arena_str(run->arena, pfd_str(value)), true));
}

/* `ret_no`, `ret_cents`: what arrived. */
static enum pfd_status complete(struct pfd_run *run,
	const struct draw_args *args, const struct pfd_record *record,
	int64_t *ret_no, int64_t *ret_cents)
{
	const struct pfd_year_drawdown *open = NULL;
	enum pfd_status status = find_open(run, args, record->data, &open);
	char iso[PFD_DATE_SIZE], money[PFD_MONEY_SIZE];
	struct pfd_edit edits[3];
	size_t n = 0;

	if (status)
		return status;
	edits[n++] = set(run, record, open->no.v, "received",
		pfd_date_iso(pfd_run_date(run, &args->received), iso));
	if (args->requested.given)
		edits[n++] = set(run, record, open->no.v, "requested",
			pfd_date_iso(args->requested.v, iso));
	if (args->amount.given)
		edits[n++] = set(run, record, open->no.v, "amount",
			pfd_money_file(args->amount.v, money));
	*ret_no = open->no.v;
	*ret_cents = args->amount.given ? args->amount.v : open->amount.v;
	return pfd_change_edit(run->change, record, edits, n, run->err);
}

static enum pfd_status append(struct pfd_run *run, const struct draw_args *args,
	const struct pfd_record *record, int64_t *ret_no)
{
	struct pfd_made item = pfd_made(run, record->kind, "drawdowns");
	struct pfd_edit edit;

	*ret_no = pfd_record_next_no(&record->yaml, "drawdowns");
	pfd_made_int(&item, "no", *ret_no);
	pfd_made_enum(&item, "source", &pfd_enum_source, args->source.v);
	if (args->requested.given || !args->received.given)
		pfd_made_date(&item, "requested",
			pfd_run_date(run, &args->requested));
	if (args->received.given)
		pfd_made_date(&item, "received", args->received.v);
	pfd_made_money(&item, "amount", args->amount.v);
	if (item.bad)
		return pfd_run_refused(run);
	edit = pfd_made_append(&item, record, "drawdowns");
	return pfd_change_edit(run->change, record, &edit, 1, run->err);
}

/* Federal money that has arrived is to be spent within days: the year's file alone
 * tells by when. */
static enum pfd_status say_spend_by(
	struct pfd_run *run, const struct pfd_record *before, int64_t no)
{
	static const char sql[] =
		"SELECT date FROM federal_spending WHERE \"no\"=?1";
	struct pfd_index *index PFD_CLEANUP(pfd_index_free) = NULL;
	struct pfd_findings ignored = { .arena = run->arena };
	struct pfd_record year;
	struct pfd_query *query;
	struct pfd_date date;
	enum pfd_status status =
		pfd_run_record_of(run, before->kind, before->id, &year);

	if (!status)
		status = pfd_index_new(
			run->arena, run->env.as_of, &index, run->err);
	if (!status)
		status = pfd_index_put(
			index, year.path, year.yaml.bytes, &ignored, run->err);
	if (status)
		return status;
	pfd_rules_parameters(index);
	query = pfd_query(index, sql);
	pfd_query_int(query, 1, no);
	if (pfd_query_row(query) && pfd_row_date(query, 0, &date))
		pfd_run_note(run, PFD_MESSAGE("to be spent by {date} "
					      "[spend-within-6-weeks]",
					  "zu verwenden bis {date} "
					  "[spend-within-6-weeks]",
					  PFD_A_DATE("date", date)));
	pfd_query_done(query);
	return PFD_OK;
}

static enum pfd_status run_draw(struct pfd_run *run, const void *given)
{
	const struct draw_args *args = given;
	bool completes =
		args->no.given || (args->received.given && !args->amount.given);
	bool arrived = completes || args->received.given;
	int64_t cents = args->amount.v, no = 0;
	struct pfd_record record;
	enum pfd_status status;

	if (!completes && !args->amount.given)
		return pfd_run_usage(
			run, PFD_MESSAGE("AMOUNT is missing", "AMOUNT fehlt"));
	status = pfd_run_change(run);
	if (!status)
		status = pfd_run_record(run, args->year, &record);
	if (!status)
		status = completes ? complete(run, args, &record, &no, &cents)
				   : append(run, args, &record, &no);
	if (status)
		return status;
	status = pfd_run_finish(run,
		arrived ? PFD_MESSAGE("year {id}: drawdown received, {amount}",
				  "Förderjahr {id}: Mittelabruf eingegangen, "
				  "{amount}",
				  PFD_A_STR("id", record.id),
				  PFD_A_MONEY("amount", cents))
			: PFD_MESSAGE("year {id}: {amount} drawn",
				  "Förderjahr {id}: {amount} abgerufen",
				  PFD_A_STR("id", record.id),
				  PFD_A_MONEY("amount", cents)),
		&record.id, 1);
	return status ? status : say_spend_by(run, &record, no);
}

const struct pfd_command pfd_cmd_year_draw = {
	.group = "year",
	.verb = "draw",
	.section = PFD_SECTION_YEAR,
	.summary = { "record money drawn from a funder",
		"einen Mittelabruf beim Mittelgeber eintragen" },
	.description = { "With --received and without AMOUNT, the open request "
			 "of the source is complete; --no names one of "
			 "several, and AMOUNT then what arrived if it differs. "
			 "Federal money needs the council's consent (rule "
			 "council-approval) and is to be spent within days of "
			 "its arrival (spend-within-6-weeks); \"pfd budget\" "
			 "shows until when.",
		"Mit --received und ohne AMOUNT ist der offene Abruf der "
		"Quelle vollständig; --no nennt einen von mehreren, AMOUNT "
		"dann den eingegangenen Betrag, wenn er abweicht. "
		"Bundesmittel brauchen die Zustimmung des Rates (Regel "
		"council-approval) und sind binnen einer Frist nach dem "
		"Eingang zu verwenden (spend-within-6-weeks); „pfd budget“ "
		"zeigt, bis wann." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd year draw 2026 15000 --requested 1.4.2026",
				{ "asked for", "angefordert" } },
			{ "pfd year draw 2026 --received 12.4.2026",
				{ "it has arrived", "es ist eingegangen" } },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct draw_args),
	.flags = PFD_CMD_WRITER,
	.run = run_draw,
};
