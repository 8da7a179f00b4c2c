/* `pfd rules test`: the example cases that stand beside a year's parameters. */
#include "reading.h"

struct test_args {
	const char *year;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct test_args, year, "YEAR", .optional = true,
		.complete = PFD_C_YEAR),
	{ 0 },
};

static enum pfd_status try_year(
	struct pfd_run *run, struct pfd_str typed, struct pfd_tried_list *cases)
{
	struct pfd_record year;
	enum pfd_status status =
		pfd_run_record_of(run, &pfd_kind_year, typed, &year);

	return status ? status
		      : pfd_rules_try(run->arena, &run->snapshot, &year, cases,
				&run->findings, run->err);
}

static enum pfd_status try_all(
	struct pfd_run *run, struct pfd_tried_list *cases)
{
	enum pfd_status status = PFD_OK;

	for (size_t i = 0; !status && i < run->snapshot.n; i++) {
		struct pfd_str path = run->snapshot.entries[i].path;

		if (pfd_kind_of_path(path) == &pfd_kind_year)
			status = try_year(
				run, pfd_kind_year.id(run->arena, path), cases);
	}
	return status;
}

static enum pfd_status run_test(struct pfd_run *run, const void *given)
{
	const struct test_args *args = given;
	struct pfd_report_run report = {
		.arena = run->arena, .env = &run->env, .lang = run->env.lang
	};
	struct pfd_tried_list cases = { 0 };
	enum pfd_status status = pfd_run_snapshot(run);

	if (!status)
		status = args->year ? try_year(run, pfd_str(args->year), &cases)
				    : try_all(run, &cases);
	if (!status)
		status = pfd_findings_locate(
			&run->findings, &run->snapshot, run->err);
	if (!status && cases.n)
		status = pfd_run_doc(
			run, pfd_report_rules_test(&report, &cases));
	else if (!status)
		pfd_run_note(
			run, PFD_MESSAGE("no year has cases; see pfd explain "
					 "year.cases",
				     "kein Jahr hat Fälle; siehe pfd explain "
				     "year.cases"));
	return status ? status : pfd_reading_end(run);
}

const struct pfd_command pfd_cmd_rules_test = {
	.group = "rules",
	.verb = "test",
	.section = PFD_SECTION_SELF,
	.summary = { "try the example cases of a year's parameters",
		"die Beispielfälle zu den Parametern eines Jahres prüfen" },
	.description = { "A year file may hold `cases`: changes to a small "
			 "made-up repository, and what a rule must say then "
			 "(off: nothing). Each is judged in memory under that "
			 "year's parameters and tracks and the local rules; "
			 "nothing is written. Without YEAR all years are "
			 "tried. The status is 1 where a case comes out "
			 "otherwise.\n\nThe made-up repository has the grants "
			 "YEAR-001 (small, 500.00 awarded), -002 (a measure "
			 "with plan, receipts and settlement), -003 (small, by "
			 "a group), -010 and -011 (on a body's vote), -020 (a "
			 "measure, paid), -031 and -032 (settled by receipts "
			 "and by flat rates), -040 and -041 (closed, revoked).",
		"Eine Jahresdatei darf `cases` enthalten: Änderungen an einem "
		"kleinen erfundenen Bestand und was eine Regel dann sagen muss "
		"(off: nichts). Jeder Fall wird im Speicher nach Parametern "
		"und Förderbereichen dieses Jahres und den eigenen Regeln "
		"beurteilt; geschrieben wird nichts. Ohne YEAR gilt es für "
		"alle Jahre. Status 1, wenn ein Fall anders ausgeht.\n\nDer "
		"Bestand hat die Förderungen YEAR-001 (klein, 500,00 "
		"bewilligt), -002 (Einzelmaßnahme mit Plan, Belegen und "
		"Nachweis), -003 (klein, einer Gruppe), -010 und -011 (auf "
		"Votum eines Gremiums), -020 (Einzelmaßnahme, ausgezahlt), "
		"-031 und -032 (abgerechnet mit Belegen und Pauschalen), -040 "
		"und -041 (abgeschlossen, widerrufen)." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd rules test 2025" },
			{ "pfd year set 2025 cases.+.rule=small-max "
			  "cases.+.expected=error cases.+.changes='grant/"
			  "2025-001 decisions.1.amount=500.01'",
				{ "a case: one cent above the cap",
					"ein Fall: ein Cent über der "
					"Obergrenze" } },
			{ 0 },
		},
	.operands = operands,
	.args_size = sizeof(struct test_args),
	.needs = PFD_NEEDS_WORK,
	.flags = PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TSV,
	.run = run_test,
};
