/* `pfd sql`: what nobody thought of asking before, for people and scripts. */
#include <pfd/text.h>

#include "reading.h"

struct sql_args {
	const char *query, *from;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct sql_args, from, "from", 0, "FILE",
		"a file with the query (- = standard input)",
		"eine Datei mit der Abfrage (- = Standardeingabe)",
		.complete = PFD_C_FILE),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct sql_args, query, "QUERY", .optional = true),
	{ 0 },
};

/* As an operand, from a file, or from a pipe. */
static enum pfd_status read_query(struct pfd_run *run,
	const struct sql_args *args, struct pfd_str *ret, struct pfd_str *name)
{
	const char *from = args->from;
	enum pfd_status status;

	*ret = pfd_str(args->query);
	*name = PFD_STR("<query>");
	if (args->query && from)
		return pfd_run_usage(
			run, PFD_MESSAGE("QUERY and --from exclude each other",
				     "QUERY und --from schließen sich aus"));
	if (args->query && strcmp(args->query, "-") != 0)
		return PFD_OK;
	if (!args->query && !from && run->env.stdin_tty)
		return pfd_run_usage(run,
			PFD_MESSAGE("a query is needed: pfd sql \"SELECT …\"",
				"eine Abfrage ist nötig: pfd sql \"SELECT "
				"…\""));
	status = pfd_run_input(
		run, from ? from : "-", PFD_SQL_MAX_BYTES, ret, name);
	return status;
}

static enum pfd_status check_text(
	struct pfd_run *run, struct pfd_str sql, struct pfd_str name)
{
	if (pfd_utf8_check(sql) != SIZE_MAX)
		return pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("{file}: is not UTF-8",
				"{file}: ist kein UTF-8",
				PFD_A_STR("file", name)));
	if (pfd_str_find(sql, '\0') != SIZE_MAX)
		return pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("{file}: a NUL byte is no part of a query",
				"{file}: ein NUL-Byte gehört in keine Abfrage",
				PFD_A_STR("file", name)));
	return PFD_OK;
}

static enum pfd_status run_sql(struct pfd_run *run, const void *given)
{
	struct pfd_report_run report;
	struct pfd_str sql, name;
	struct pfd_doc *doc;
	enum pfd_status status = read_query(run, given, &sql, &name);

	if (!status)
		status = check_text(run, sql, name);
	if (!status)
		sql = pfd_str(pfd_arena_z(run->arena, sql));
	if (!status)
		status = pfd_run_load(run, &pfd_scope_all);
	if (status)
		return status;
	report = pfd_run_report(run);
	report.lang = run->env.lang;
	status = pfd_report_sql(&report, name, sql, &doc, run->err);
	if (!status)
		status = pfd_run_doc(run, doc);
	return status ? status : pfd_reading_end(run);
}

static const struct pfd_example examples[] = {
	{ "pfd sql \"SELECT pot, free AS m_free FROM pot_money WHERE "
	  "year=2026\"",
		{ "what is free in each pot", "was je Topf frei ist" } },
	{ "pfd sql 'SELECT id, \"from\", \"to\", amount AS m_amount FROM "
	  "year_transfers' -O json",
		{ "in double quotes what SQL keeps for itself",
			"in Anführungszeichen, was SQL für sich behält" } },
	{ "pfd sql --from frage.sql --at HEAD~20 -o antwort.xlsx",
		{ "of an earlier state, as a workbook",
			"aus einem früheren Stand, als Arbeitsmappe" } },
	{ NULL, { 0 } },
};

const struct pfd_command pfd_cmd_sql = {
	.verb = "sql",
	.section = PFD_SECTION_LOOK,
	.summary = { "ask the records with SQL, reading only",
		"die Datensätze mit SQL befragen, nur lesend" },
	.description = { "One SELECT over the tables that `pfd schema --sql` "
			 "lists; nothing is written, attached or loaded. "
			 "Amounts are cents, dates ISO text, enum values "
			 "their keys; a column whose name begins with m_ is "
			 "shown as an amount, d_ as a day, and the beginning "
			 "left out. Fractions come as text. Sealed texts stay "
			 "sealed. asof() is the day of the run; the clock and "
			 "chance are not at hand, so the same state gives the "
			 "same answer.\n\n"
			 "A query ends after 100 million steps (some seconds), "
			 "with 64 MiB of memory used, or 100,000 rows. For "
			 "more "
			 "there is `pfd export sqlite`.",
		"Ein SELECT über die Tabellen, die `pfd schema --sql` nennt; "
		"nichts wird geschrieben, angehängt oder geladen. Beträge sind "
		"Cent, Tage ISO-Text, Werte von Listen ihre Schlüssel; eine "
		"Spalte, deren Name mit m_ beginnt, wird als Betrag gezeigt, "
		"mit d_ als Tag, ohne diesen Anfang. Brüche kommen als Text. "
		"Versiegelte Texte bleiben versiegelt. asof() ist der "
		"Stichtag; Uhr und Zufall gibt es nicht, damit derselbe Stand "
		"dieselbe Antwort gibt.\n\n"
		"Eine Abfrage endet nach 100 Millionen Schritten (einige "
		"Sekunden), mit 64 MiB Speicher oder 100.000 Zeilen. Für mehr "
		"gibt es `pfd export sqlite`." },
	.examples = examples,
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct sql_args),
	.needs = PFD_NEEDS_WORK,
	.flags = PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TSV,
	.run = run_sql,
};
