/* `pfd report NAME`: which report is meant, those of the office included. */
#include "report.h"
#include "reading.h"

static const struct pfd_option options[] = {
	PFD_OPTION(struct pfd_report_args, minus, "minus", 0, "WHAT",
		"receipts: what is shown with a minus sign (default: as the "
		"year's parameter receipt-amount-sign says)",
		"receipts: was mit Minuszeichen erscheint (Vorgabe: laut "
		"Parameter receipt-amount-sign des Jahres)",
		.values = &pfd_report_minus),
	PFD_OPTION(struct pfd_report_args, as_of, "as-of", 0, "DATE",
		"incidents, situation: the figures as they were published up "
		"to DATE",
		"incidents, situation: die Zahlen, wie sie bis DATE "
		"veröffentlicht waren"),
	PFD_OPTION(struct pfd_report_args, missing, "missing", 0, NULL,
		"yearly: only what is missing, texts and facts; exit status 1 "
		"if anything is",
		"yearly: nur was fehlt, Texte und Angaben; Status 1, wenn "
		"etwas fehlt"),
	PFD_OPTION(struct pfd_report_args, figures, "figures", 0, NULL,
		"yearly: the names of all figures, for its texts",
		"yearly: die Namen aller Zahlen, für seine Texte"),
	{ 0 },
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(
		struct pfd_report_args, name, "NAME", .complete = PFD_C_REPORT),
	PFD_OPERAND(struct pfd_report_args, id, "ID", .optional = true,
		.complete = PFD_C_RECORD),
	{ 0 },
};

/* ---- which one --------------------------------------------------------------------- */

const struct pfd_report_row *pfd_cmd_report_named(struct pfd_str name)
{
	const struct pfd_report_row *row = pfd_cmd_reports;

	while (row->name && !pfd_str_eqz(name, row->name))
		row++;
	return row->name ? row : NULL;
}

static enum pfd_status no_report(struct pfd_run *run,
	const struct pfd_own_reports *own, const char *name)
{
	struct pfd_buf names = pfd_buf(run->arena);
	struct {
		PFD_VEC_OF(const char *);
	} all = { 0 };
	const char *near;

	for (const struct pfd_report_row *row = pfd_cmd_reports; row->name;
		row++)
		pfd_vec_push(run->arena, &all, row->name);
	pfd_vec_foreach (at, own)
		pfd_vec_push(run->arena, &all, at->name);
	near = pfd_did_you_mean(pfd_str(name), all.items, all.n);
	for (size_t i = 0; i < all.n; i++)
		pfd_buf_printf(&names, "%s%s", i ? " " : "", all.items[i]);
	(void)pfd_fail(run->err, PFD_USAGE,
		PFD_MESSAGE("“{name}” is no report",
			"„{name}“ ist kein Bericht", PFD_A_Z("name", name)));
	return pfd_hint(run->err,
		near ? PFD_MESSAGE("did you mean {near}? All: pfd report list",
			       "ähnlich ist {near}; alle: pfd report list",
			       PFD_A_Z("near", near))
		     : PFD_MESSAGE("there are: {names}", "es gibt: {names}",
			       PFD_A_STR("names", pfd_buf_str(&names))));
}

/* An option that this report does not know would be in vain. */
static enum pfd_status check_options(struct pfd_run *run,
	const struct pfd_report_args *args, const char *takes)
{
	const struct {
		const char *name;
		bool given;
	} given[] = { { "--minus", args->minus.given },
		{ "--as-of", args->as_of.given },
		{ "--missing", args->missing },
		{ "--figures", args->figures } };

	for (size_t i = 0; i < PFD_COUNT(given); i++)
		if (given[i].given &&
			!(takes && pfd_word_in(takes, pfd_str(given[i].name))))
			return pfd_run_usage(
				run, PFD_MESSAGE("{name} takes no {option}",
					     "{name} nimmt kein {option}",
					     PFD_A_Z("name", args->name),
					     PFD_A_Z("option", given[i].name)));
	return PFD_OK;
}

static enum pfd_status check_use(struct pfd_run *run,
	const struct pfd_report_args *args, const struct pfd_report_row *row)
{
	if (args->id && (!row || !row->kind))
		return pfd_run_usage(run, PFD_MESSAGE("{name} takes no ID",
						  "{name} nimmt keine ID",
						  PFD_A_Z("name", args->name)));
	if (row && row->kind && !args->id &&
		(!row->or_year || args->minus.given))
		return pfd_run_usage(run,
			PFD_MESSAGE("{name} is about one record ({kind}): its "
				    "ID is missing",
				"{name} gilt einem Datensatz ({kind}): seine "
				"ID "
				"fehlt",
				PFD_A_Z("name", args->name),
				PFD_A_TEXT("kind",
					pfd_kind_named(pfd_str(row->kind))
						->title)));
	if (run->sent_to && (args->missing || args->figures))
		return pfd_run_usage(run,
			PFD_MESSAGE("--sent-to: that is no report to be sent",
				"--sent-to: das ist kein Bericht zum "
				"Versenden"));
	return check_options(run, args, row ? row->takes : NULL);
}

/* ---- all of them --------------------------------------------------------------------- */

static struct pfd_str parameters(
	struct pfd_arena *arena, const struct pfd_report_row *row)
{
	return pfd_arena_printf(arena, "%s%s%s",
		!row->kind     ? ""
		: row->or_year ? "[ID]"
			       : "ID",
		row->kind && row->takes ? " " : "",
		row->takes ? row->takes : "");
}

static enum pfd_status list(
	struct pfd_run *run, const struct pfd_own_reports *own)
{
	const struct pfd_column columns[] = {
		{ "name", pfd_run_say(run, PFD_TEXT("Report", "Bericht")),
			PFD_CELL_ID },
		{ "parameters",
			pfd_run_say(run, PFD_TEXT("Parameters", "Parameter")),
			PFD_CELL_TEXT },
		{ "summary", pfd_run_say(run, PFD_TEXT("What", "Was")),
			PFD_CELL_TEXT },
		{ "file", pfd_run_say(run, PFD_TEXT("File", "Datei")),
			PFD_CELL_ID, .detail = true },
	};
	struct pfd_doc *doc =
		pfd_doc_new(run->arena, run->env.lang, "pfd/reports/1", NULL);
	struct pfd_table *table = pfd_doc_table(
		doc, "reports", NULL, columns, PFD_COUNT(columns));
	struct pfd_cell *cells;

	doc->list = true;
	for (const struct pfd_report_row *row = pfd_cmd_reports; row->name;
		row++) {
		cells = pfd_table_row(doc, table)->cells;
		cells[0] = pfd_cell_id(pfd_str(row->name));
		cells[1] = pfd_cell_text(parameters(run->arena, row));
		cells[2] = pfd_cell_z(pfd_run_say(run, row->summary));
	}
	pfd_vec_foreach (at, own) {
		const char *title;
		enum pfd_status status = pfd_own_report_title(
			run->arena, &run->snapshot, at, &title, run->err);

		if (status)
			return status;
		cells = pfd_table_row(doc, table)->cells;
		cells[0] = pfd_cell_id(pfd_str(at->name));
		cells[2] = pfd_cell_z(title);
		cells[3] = pfd_cell_id(pfd_str(at->path));
	}
	return pfd_run_doc(run, doc);
}

/* ---- making --------------------------------------------------------------------------- */

/* What its file says of whom it is for. */
static enum pfd_status allow_own(
	struct pfd_run *run, const struct pfd_own_report *own)
{
	enum pfd_audience widest = PFD_FOR_OFFICE;
	const char *whom;
	enum pfd_status status = pfd_own_report_for(
		run->arena, &run->snapshot, own, &whom, run->err);

	if (status || run->audience <= PFD_FOR_OFFICE)
		return status;
	if (whom)
		widest = pfd_audience_named(pfd_str(whom));
	if (widest == PFD_FOR_UNSAID) {
		(void)pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("{file}: “for: {whom}” names no audience",
				"{file}: „for: {whom}“ nennt keinen Kreis",
				PFD_A_Z("file", own->path),
				PFD_A_Z("whom", whom)));
		return pfd_hint(run->err,
			PFD_MESSAGE("there are: office, authority, committee, "
				    "public",
				"es gibt: office, authority, committee, "
				"public"));
	}
	status = pfd_run_allow(run, widest, pfd_str(own->name));
	return !status ? status
		       : pfd_hint(run->err,
				 PFD_MESSAGE("a line “-- for: public” at the "
					     "top of {file} opens it",
					 "eine Zeile „-- for: public“ oben in "
					 "{file} gibt ihn frei",
					 PFD_A_Z("file", own->path)));
}

static enum pfd_status make_own(struct pfd_run *run,
	const struct pfd_own_report *own, struct pfd_doc **ret)
{
	struct pfd_report_run report;
	int year = 0;
	enum pfd_status status = pfd_reading_year(run, true, &year);

	if (!status)
		status = allow_own(run, own);
	if (status)
		return status;
	report = pfd_run_report(run);
	return pfd_report_own(&report, own, year, ret, run->err);
}

static enum pfd_status make(struct pfd_run *run,
	const struct pfd_report_args *args, const struct pfd_report_row *row,
	const struct pfd_own_reports *all, struct pfd_doc **ret)
{
	const struct pfd_own_report *own = NULL;
	enum pfd_status status;

	pfd_vec_foreach (at, all)
		if (!strcmp(at->name, args->name))
			own = at;
	if (!row && !own)
		return no_report(run, all, args->name);
	status = check_use(run, args, row);
	if (!status && row && run->audience)
		status = pfd_run_allow(run,
			args->missing || args->figures ? PFD_FOR_OFFICE
						       : row->widest,
			pfd_str(row->name));
	if (status)
		return status;
	return row ? row->make(run, args, ret) : make_own(run, own, ret);
}

static enum pfd_status run_report(struct pfd_run *run, const void *given)
{
	const struct pfd_report_args *args = given;
	const struct pfd_report_row *row =
		pfd_cmd_report_named(pfd_str(args->name));
	struct pfd_own_reports own = { 0 };
	struct pfd_doc *doc = NULL;
	enum pfd_status status = PFD_OK, shown;

	/* A report of pfd's own goes before one of the same name. */
	if (!row) {
		status = pfd_run_snapshot(run);
		if (status)
			return status;
		pfd_own_reports_of(run->arena, &run->snapshot, &own);
	}
	if (!strcmp(args->name, "list")) {
		status = check_use(run, args, NULL);
		return status ? status : list(run, &own);
	}
	status = make(run, args, row, &own, &doc);
	/* What is missing is told before it is refused. */
	shown = doc ? pfd_run_doc(run, doc) : PFD_OK;
	if (shown)
		return shown;
	return status ? status : pfd_reading_end(run);
}

static const struct pfd_example examples[] = {
	{ "pfd report yearly --year 2026 -o 2026.md",
		{ "the yearly report as Markdown",
			"der Jahresbericht als Markdown" } },
	{ "pfd report yearly -O csv --table grants",
		{ "one of its tables for a spreadsheet",
			"eine seiner Tabellen für die Tabellenkalkulation" } },
	{ "pfd report receipts 2026-014 --minus none -o belegliste.md",
		{ "a grant's receipt list without signs",
			"die Belegliste einer Förderung ohne Vorzeichen" } },
	{ "pfd report yearly --year 2026 -o 2026.pdf --sent-to "
	  "\"Landesverwaltungsamt\"",
		{ "a PDF, and in the year's file to whom it went",
			"ein PDF, und im Förderjahr, an wen es ging" } },
	{ NULL, { 0 } },
};

const struct pfd_command pfd_cmd_report = {
	.verb = "report",
	.section = PFD_SECTION_LOOK,
	.summary = { "make a report", "einen Bericht erstellen" },
	.description = { "yearly: the report to the funding body, with master "
			 "data, "
			 "money, results, grants, meetings, findings, waivers "
			 "and "
			 "changed rules. Every number is a sum over records; "
			 "the end "
			 "names the commit that it was made from.\n"
			 "settlement: the year's proof of use: sources and "
			 "pots, final recipients (persons by their id), use "
			 "of the drawdowns, repayments, plan against actual.\n"
			 "receipts ID: how the use of a grant is proven. "
			 "Income "
			 "and expenses apart and in the order of their "
			 "payments, plan against actual per heading, and what "
			 "is due; at flat rates the attendance lists and fees. "
			 "Amounts get their sign here only.\n"
			 "advice: talks and minutes by month, client, topic, "
			 "channel and district, and what applications and "
			 "awards came of them.\n"
			 "attendance: how often each member with a vote was "
			 "present, represented, excused or absent. "
			 "decisions: all votes of the year with their "
			 "numbers, results, grants and sums. composition: "
			 "the bodies' seats by sector at the end of the "
			 "year. All three are in the yearly report, too, and "
			 "name persons by their ids.\n"
			 "list names all reports with their parameters.\n"
			 "The yearly report's texts are Markdown files "
			 "reports/YEAR/PART.md of the data repository; "
			 "--missing names those that nobody wrote. A figure's "
			 "name in braces, such as {totals.awarded}, becomes "
			 "the figure; --figures lists the names.\n"
			 "A report of one's own is reports/NAME.sql: lines "
			 "“-- title: …” and “-- column KEY: …”, then one "
			 "SELECT over what pfd schema --sql lists; :year is "
			 "the year. Columns that begin with m_ are amounts "
			 "in cents, n_ whole numbers, d_ days. The text "
			 "around it, reports/NAME.md, may name {rows.ROW."
			 "COLUMN} and {rows.total.COLUMN}; the line {table} "
			 "is the table's place.\n"
			 "With --sent-to the year's file records date, "
			 "commit and checksums of the file written with -o, "
			 "in one commit; not of a state with uncommitted "
			 "edits. pfd verify FILE then says when and to whom "
			 "it went.\n"
			 "For others than the office: --for. Columns of what "
			 "they may not see are left out, and for the public "
			 "small numbers of people, which are in no sum "
			 "either. A text of the yearly report goes to the "
			 "public only where “<!-- for: public -->” is its "
			 "first line, a report of one's own to others only "
			 "with a line “-- for: AUDIENCE” at its top; its query "
			 "then reads nothing else.",
		"yearly: der Jahresbericht an den Zuwendungsgeber mit "
		"Stammdaten, Finanzen, Ergebnissen, Förderungen, Sitzungen, "
		"Befunden, Ausnahmen und geänderten Regeln. Jede Zahl ist eine "
		"Summe über Datensätze; am Ende steht der Commit, aus dem er "
		"entstand.\n"
		"settlement: der Verwendungsnachweis des Jahres: "
		"Mittelherkunft "
		"und Töpfe, Letztempfänger (Personen mit ihrer Kennung), "
		"Verwendung der Abrufe, Erstattungen, Plan und Ergebnis.\n"
		"receipts ID: der Nachweis einer Förderung. Einnahmen und "
		"Ausgaben getrennt und in der Folge ihrer Zahlungen, Soll und "
		"Ist je Einzelansatz und was zusteht; bei Pauschalen die "
		"Teilnahmelisten und Honorare. Ein Vorzeichen bekommen Beträge "
		"nur hier.\n"
		"advice: Beratungen und Minuten nach Monat, Ratsuchenden, "
		"Thema, Weg und Stadtteil und welche Anträge und Bewilligungen "
		"daraus wurden.\n"
		"attendance: wie oft jedes stimmberechtigte Mitglied "
		"anwesend, vertreten, entschuldigt oder unentschuldigt "
		"abwesend war. decisions: alle Abstimmungen des Jahres mit "
		"Nummer, Ergebnis, Förderung und Summen. composition: die "
		"Sitze der Gremien nach Bereichen am Jahresende. Alle drei "
		"stehen auch im Jahresbericht und nennen Personen mit ihrer "
		"Kennung.\n"
		"list nennt alle Berichte mit ihren Parametern.\n"
		"Die Texte des Jahresberichts sind Markdown-Dateien "
		"reports/YEAR/PART.md in der Datenablage; --missing nennt, "
		"was niemand geschrieben hat. Der Name einer Zahl in "
		"geschweiften Klammern, etwa {totals.awarded}, wird zur "
		"Zahl; --figures nennt die Namen.\n"
		"Ein eigener Bericht ist reports/NAME.sql: Zeilen „-- title: "
		"…“ und „-- column KEY: …“, dann ein SELECT über das, was pfd "
		"schema --sql nennt; :year ist das Jahr. Spalten, die mit m_ "
		"beginnen, sind Beträge in Cent, n_ ganze Zahlen, d_ Tage. "
		"Der Text dazu, reports/NAME.md, darf {rows.ZEILE.SPALTE} und "
		"{rows.total.SPALTE} nennen; die Zeile {table} ist der Platz "
		"der Tabelle.\n"
		"Mit --sent-to hält das Förderjahr in einem Commit Tag, "
		"Ausgangsstand und Prüfsummen der mit -o geschriebenen Datei "
		"fest; nicht bei offenen Änderungen. pfd verify DATEI sagt "
		"dann, wann und an wen sie ging.\n"
		"Für andere als die Fachstelle: --for. Spalten mit dem, was "
		"sie nicht sehen dürfen, entfallen, für die Öffentlichkeit "
		"auch kleine Zahlen von Menschen, die dann auch in keiner "
		"Summe stecken. Ein Text des Jahresberichts geht an die "
		"Öffentlichkeit nur, wenn „<!-- for: public -->“ seine erste "
		"Zeile ist, ein eigener Bericht an andere nur mit einer Zeile "
		"„-- for: AUDIENCE“ oben; seine Abfrage liest dann nichts "
		"anderes." },
	.examples = examples,
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct pfd_report_args),
	/* The commit and whether files differ from it belong to a report. */
	.needs = PFD_NEEDS_GIT,
	.flags = PFD_CMD_YEAR | PFD_CMD_AT | PFD_CMD_SENT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_MD,
	.widest = PFD_FOR_PUBLIC,
	.run = run_report,
};
