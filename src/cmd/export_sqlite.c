/* `pfd export sqlite`: everything as a database, for programs that know nothing of
 * pfd. */
#include <sys/stat.h>

#include "reading.h"

struct sqlite_args {
	const char *file;
	bool force;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct sqlite_args, force, "force", 0, NULL,
		"replace a file that is there already",
		"eine vorhandene Datei ersetzen"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct sqlite_args, file, "FILE", .complete = PFD_C_FILE),
	{ 0 },
};

/* Links, and what cannot be looked at, are refused when it is written. */
static enum pfd_status check_target(
	struct pfd_run *run, const struct sqlite_args *args)
{
	struct stat there;

	if (args->force || lstat(args->file, &there) != 0 ||
		!S_ISREG(there.st_mode))
		return PFD_OK;
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("{path}: is there already", "{path}: gibt es schon",
			PFD_A_Z("path", args->file)));
	return pfd_hint(run->err,
		PFD_MESSAGE("another name, or --force to replace it",
			"einen anderen Namen, oder --force zum Ersetzen"));
}

/* What cannot be read whole is not exported at all. */
static enum pfd_status run_sqlite(struct pfd_run *run, const void *given)
{
	const struct sqlite_args *args = given;
	struct pfd_report_run report;
	struct pfd_str bytes;
	enum pfd_status status = check_target(run, args);

	if (!status)
		status = pfd_run_load(run, &pfd_scope_all);
	if (!status)
		status = pfd_reading_end(run);
	if (status)
		return status;
	report = pfd_run_report(run);
	status = pfd_report_sqlite(&report, &bytes, run->err);
	run->output = args->file;
	return status ? status : pfd_run_safe(run, bytes);
}

const struct pfd_command pfd_cmd_export_sqlite = {
	.group = "export",
	.verb = "sqlite",
	.section = PFD_SECTION_WORLD,
	.summary = { "write all records as an SQLite database",
		"alle Datensätze als SQLite-Datenbank schreiben" },
	.description = { "The tables that `pfd schema --sql` lists, with "
			 "primary and foreign keys and indexes, and the words "
			 "of the money (grant_money, pot_money, …) and the "
			 "deadlines beside them, for sqlite3, datasette, "
			 "spreadsheets and programs of one's own. Amounts are "
			 "cents. The table column_docs says what each column "
			 "is, provenance of which commit and day it is; the "
			 "same state gives the same bytes.\n\n"
			 "It is for the office: notes, incidents and accounts "
			 "of organisations are in it. With --for it holds "
			 "only what the audience may see: other rows are left "
			 "out, other columns are empty; for the public small "
			 "numbers of people are • and count as 0, and there "
			 "are no persons. What is sealed is left "
			 "out; persons have only their ids. Data that cannot "
			 "be read, and references that lead nowhere, are "
			 "refused.",
		"Die Tabellen, die `pfd schema --sql` nennt, mit Primär- und "
		"Fremdschlüsseln und Indizes, dazu die Größen des Geldes "
		"(grant_money, pot_money, …) und die Fristen, für sqlite3, "
		"datasette, Tabellenprogramme und eigene Programme. Beträge "
		"sind Cent. Die Tabelle column_docs sagt, was jede Spalte ist, "
		"provenance, aus welchem Commit und von welchem Tag sie "
		"stammt; derselbe Stand ergibt dieselben Bytes.\n\n"
		"Sie ist für die Fachstelle: Notizen, Vorfälle und Konten von "
		"Organisationen stehen darin. Mit --for enthält sie nur, was "
		"der Kreis sehen darf: andere Zeilen fehlen, andere Spalten "
		"sind leer; für die Öffentlichkeit sind kleine Zahlen von "
		"Menschen • und zählen als 0, und Personen fehlen. "
		"Versiegeltes bleibt weg; "
		"Personen haben nur ihre Kennung. Daten, die nicht lesbar "
		"sind, und Verweise ins Leere werden abgelehnt." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd export sqlite pfd.db" },
			{ "pfd export sqlite before.db --at HEAD~20",
				{ "an earlier state", "ein früherer Stand" } },
			{ "pfd export sqlite offen.db --for public",
				{ "to be published", "zum Veröffentlichen" } },
			{ "sqlite3 pfd.db 'SELECT status, count(*) FROM "
			  "grant_money GROUP BY 1'" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct sqlite_args),
	.needs = PFD_NEEDS_GIT,
	.flags = PFD_CMD_AT | PFD_CMD_FOLDER,
	.widest = PFD_FOR_PUBLIC,
	.run = run_sqlite,
};
