/* The reports of `pfd report`: what each loads and makes. */
#include <stdlib.h>

#include "reading.h"
#include "report.h"

/* Loads the year that was asked for. */
static enum pfd_status load_year(
	struct pfd_run *run, struct pfd_report_run *ret, int *ret_year)
{
	enum pfd_status status = pfd_reading_year(run, true, ret_year);

	if (!status)
		*ret = pfd_run_report(run);
	return status;
}

static enum pfd_status missing(struct pfd_run *run,
	const struct pfd_report_run *report, int year, struct pfd_doc **ret)
{
	struct pfd_str folder =
		pfd_arena_printf(run->arena, "reports/%d/", year);

	if (pfd_report_yearly_missing(report, year, ret))
		return PFD_OK;
	pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("the yearly report {year} is not complete",
			"der Jahresbericht {year} ist nicht vollständig",
			PFD_A_INT("year", year)));
	return pfd_hint(
		run->err, PFD_MESSAGE("texts are Markdown files below {folder}",
				  "Texte sind Markdown-Dateien in {folder}",
				  PFD_A_STR("folder", folder)));
}

static enum pfd_status yearly(struct pfd_run *run,
	const struct pfd_report_args *args, struct pfd_doc **ret)
{
	struct pfd_findings findings = { .arena = run->arena };
	struct pfd_report_run report;
	int year = 0;
	enum pfd_status status = pfd_reading_year(run, true, &year);

	if (status)
		return status;
	if (args->missing) {
		report = pfd_run_report(run);
		return missing(run, &report, year, ret);
	}
	pfd_vec_foreach (finding, &run->findings) {
		pfd_findings_add(&findings, *finding);
	}
	pfd_run_at(run, PFD_TEXT("checking rules", "Regeln prüfen"));
	status = pfd_rules_run(run->index, &findings, run->err);
	pfd_run_at_nothing(run);
	if (!status)
		status = pfd_findings_locate(
			&findings, &run->snapshot, run->err);
	if (status)
		return status;
	pfd_findings_sort(&findings);
	/* Now: rules see everything, whoever reads the report. */
	report = pfd_run_report(run);
	if (args->figures) {
		*ret = pfd_report_yearly_figures(&report, year, &findings);
		return PFD_OK;
	}
	return pfd_report_yearly(&report, year, &findings, ret, run->err);
}

static enum pfd_status of_year(struct pfd_run *run,
	const struct pfd_report_args *args, struct pfd_doc **ret)
{
	struct pfd_report_run report;
	int year = 0;
	enum pfd_status status = load_year(run, &report, &year);

	return status ? status
		      : pfd_report_of_year(
				&report, args->name, year, ret, run->err);
}

static enum pfd_status receipts(struct pfd_run *run,
	const struct pfd_report_args *args, struct pfd_doc **ret)
{
	struct pfd_report_run report;
	struct pfd_record grant;
	struct pfd_scope scope = { .kinds = 1u << pfd_kind_number(
						    &pfd_kind_grant) };
	enum pfd_status status = pfd_run_record_of(
		run, &pfd_kind_grant, pfd_str(args->id), &grant);

	if (status)
		return status;
	scope.year = (int)strtol(grant.id.ptr, NULL, 10);
	status = pfd_run_load(run, &scope);
	if (status)
		return status;
	report = pfd_run_report(run);
	return pfd_report_receipts(&report, grant.id,
		args->minus.given ? args->minus.v : -1, ret, run->err);
}

/* Of a grant; of the year where none is named. */
static enum pfd_status any_receipts(struct pfd_run *run,
	const struct pfd_report_args *args, struct pfd_doc **ret)
{
	return args->id ? receipts(run, args, ret) : of_year(run, args, ret);
}

static enum pfd_status project(struct pfd_run *run,
	const struct pfd_report_args *args, struct pfd_doc **ret)
{
	struct pfd_report_run report;
	struct pfd_record record;
	const struct pfd_project *project;
	enum pfd_status status = pfd_run_record_of(
		run, &pfd_kind_project, pfd_str(args->id), &record);

	if (!status)
		status = pfd_run_load(run, &pfd_scope_all);
	if (status)
		return status;
	project = record.data;
	report = pfd_run_report(run);
	return pfd_report_project(&report, record.id,
		pfd_arena_z(run->arena, project->title.v), ret, run->err);
}

static enum pfd_status organisation(struct pfd_run *run,
	const struct pfd_report_args *args, struct pfd_doc **ret)
{
	struct pfd_report_run report;
	struct pfd_record record;
	const struct pfd_contact *contact;
	enum pfd_status status = pfd_run_record_of(
		run, &pfd_kind_contact, pfd_str(args->id), &record);

	if (!status && pfd_record_is_person(record.path)) {
		(void)pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("{id} is a person, no organisation",
				"{id} ist eine Person, keine Organisation",
				PFD_A_STR("id", record.id)));
		return pfd_hint(run->err, PFD_MESSAGE("see: pfd dossier {id}",
						  "siehe: pfd dossier {id}",
						  PFD_A_STR("id", record.id)));
	}
	if (!status)
		status = pfd_run_load(run, &pfd_scope_all);
	if (status)
		return status;
	contact = record.data;
	report = pfd_run_report(run);
	return pfd_report_organisation(&report, record.id,
		pfd_arena_z(run->arena, contact->name.v), ret, run->err);
}

static enum pfd_status settlement(struct pfd_run *run,
	const struct pfd_report_args *args, struct pfd_doc **ret)
{
	struct pfd_report_run report;
	int year = 0;
	enum pfd_status status = load_year(run, &report, &year);

	(void)args;
	return status ? status
		      : pfd_report_settlement(&report, year, ret, run->err);
}

static enum pfd_status advice(struct pfd_run *run,
	const struct pfd_report_args *args, struct pfd_doc **ret)
{
	struct pfd_report_run report;
	int year = 0;
	enum pfd_status status = pfd_reading_any_year(run, &year);

	(void)args;
	if (status)
		return status;
	report = pfd_run_report(run);
	return pfd_report_advice(&report, year, ret, run->err);
}

static enum pfd_status of_bodies(struct pfd_run *run,
	const struct pfd_report_args *args, struct pfd_doc **ret)
{
	struct pfd_report_run report;
	int year = 0;
	enum pfd_status status = load_year(run, &report, &year);

	return status ? status
		      : pfd_report_of_bodies(
				&report, args->name, year, ret, run->err);
}

static enum pfd_status duty(struct pfd_run *run,
	const struct pfd_report_args *args, struct pfd_doc **ret)
{
	struct pfd_report_run report;
	int year = 0;
	enum pfd_status status = load_year(run, &report, &year);

	return status ? status
		      : pfd_report_duty(
				&report, args->name, year, ret, run->err);
}

static enum pfd_status incidents(struct pfd_run *run,
	const struct pfd_report_args *args, struct pfd_doc **ret)
{
	struct pfd_report_run report;
	struct pfd_date as_of = run->env.as_of;
	int year = 0;
	enum pfd_status status = load_year(run, &report, &year);

	if (status)
		return status;
	if (args->as_of.given)
		as_of = args->as_of.v;
	if (!strcmp(args->name, "situation"))
		return pfd_report_situation(
			&report, year, as_of, ret, run->err);
	return pfd_report_incidents(&report, year, as_of, ret, run->err);
}

const struct pfd_report_row pfd_cmd_reports[] = {
	{ "yearly",
		{ "the report to the funding body",
			"der Bericht an den Zuwendungsgeber" },
		NULL, yearly, .takes = "--missing --figures",
		.widest = PFD_FOR_PUBLIC },
	{ "settlement",
		{ "the year's proof of use to the funding body",
			"Verwendungsnachweis des Jahres" },
		NULL, settlement, .widest = PFD_FOR_AUTHORITY },
	{ "receipts",
		{ "a grant's receipt list with plan against actual; without "
		  "ID all receipts of the year",
			"Belegliste einer Förderung mit Soll-Ist-Vergleich; "
			"ohne ID alle Belege des Jahres" },
		"grant", any_receipts, .takes = "--minus", .or_year = true,
		.widest = PFD_FOR_AUTHORITY },
	{ "grants",
		{ "all grants of the year, by track and status",
			"alle Förderungen des Jahres, nach Förderbereich und "
			"Status" },
		NULL, of_year, .widest = PFD_FOR_PUBLIC },
	{ "projects",
		{ "the year's projects one by one, and by aim, theme, place",
			"die Projekte des Jahres, auch nach Ziel, Themenfeld "
			"und Ort" },
		NULL, of_year, .widest = PFD_FOR_PUBLIC },
	{ "project", { "one page on a project", "eine Seite über ein Projekt" },
		"project", project, .widest = PFD_FOR_PUBLIC },
	{ "organisation",
		{ "one page on an organisation",
			"eine Seite über eine Organisation" },
		"contact", organisation, .widest = PFD_FOR_PUBLIC },
	{ "meetings",
		{ "the year's meetings, attendance and decisions",
			"Sitzungen des Jahres, Teilnahme und Beschlüsse" },
		NULL, of_year, .widest = PFD_FOR_PUBLIC },
	{ "budget",
		{ "sources, notices, drawdowns, pots, controlling",
			"Mittelherkunft, Bescheide, Abrufe, Töpfe, "
			"Controlling" },
		NULL, of_year, .widest = PFD_FOR_PUBLIC },
	{ "audience",
		{ "who came: numbers, age, months, target groups",
			"wer kam: Zahlen, Alter, Monate, Zielgruppen" },
		NULL, of_year, .widest = PFD_FOR_PUBLIC },
	{ "recipients",
		{ "the year's final recipients with their sums",
			"die Letztempfänger des Jahres mit ihren Summen" },
		NULL, of_year, .widest = PFD_FOR_PUBLIC },
	{ "years", { "the years beside each other", "die Jahre im Vergleich" },
		NULL, of_year, .widest = PFD_FOR_PUBLIC },
	{ "advice",
		{ "the year's advice in numbers",
			"die Beratungen des Jahres in Zahlen" },
		NULL, advice, .widest = PFD_FOR_PUBLIC },
	{ "attendance",
		{ "who came to the year's meetings",
			"wer zu den Sitzungen des Jahres kam" },
		NULL, of_bodies, .widest = PFD_FOR_COMMITTEE },
	{ "decisions",
		{ "the register of the year's decisions",
			"das Beschlussregister des Jahres" },
		NULL, of_bodies, .widest = PFD_FOR_PUBLIC },
	{ "composition",
		{ "of which sectors the bodies consist",
			"aus welchen Bereichen die Gremien bestehen" },
		NULL, of_bodies, .widest = PFD_FOR_PUBLIC },
	{ "events",
		{ "the year's events, participants, costs and results",
			"Veranstaltungen des Jahres, Teilnehmende, Kosten und "
			"Ergebnisse" },
		NULL, duty, .widest = PFD_FOR_PUBLIC },
	{ "publicity",
		{ "posts, their reach, and of which grants publicity is proved",
			"Beiträge, Reichweite und bei welchen Förderungen die "
			"Öffentlichkeitsarbeit belegt ist" },
		NULL, duty, .widest = PFD_FOR_PUBLIC },
	{ "networks",
		{ "memberships, participation, and who works with whom",
			"Mitgliedschaften, Teilnahmen und wer mit wem "
			"zusammenarbeitet" },
		NULL, duty, .widest = PFD_FOR_PUBLIC },
	{ "opportunities",
		{ "funding programmes of others that were open in the year",
			"Förderprogramme anderer, die im Jahr offen waren" },
		NULL, duty, .widest = PFD_FOR_PUBLIC },
	{ "tasks",
		{ "the office's tasks, done and open",
			"Aufgaben der Fachstelle, erledigt und offen" },
		NULL, duty, .widest = PFD_FOR_COMMITTEE },
	{ "duties",
		{ "the office's sixteen duties in figures",
			"die sechzehn Aufgaben der Fachstelle in Zahlen" },
		NULL, duty, .widest = PFD_FOR_COMMITTEE },
	{ "evaluation",
		{ "figures for the scientific evaluation",
			"Angaben für die wissenschaftliche Begleitung" },
		NULL, duty, .widest = PFD_FOR_AUTHORITY },
	{ "incidents",
		{ "published figures of incidents, small numbers hidden",
			"veröffentlichte Zahlen zu Vorfällen, ohne kleine "
			"Zahlen" },
		NULL, incidents, .takes = "--as-of", .widest = PFD_FOR_PUBLIC },
	{ "situation",
		{ "the situation report: analyses and incidents",
			"der Lagebericht: Analysen und Vorfälle" },
		NULL, incidents, .takes = "--as-of", .widest = PFD_FOR_PUBLIC },
	{ 0 },
};
