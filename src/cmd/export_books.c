/* `pfd export hledger`, `ledger`, `beancount`: a year's books.  The verb is the name
 * of the format. */
#include "reading.h"

/* What cannot be read whole is not booked at all. */
static enum pfd_status run_books(struct pfd_run *run, const void *args)
{
	struct pfd_report_run report;
	struct pfd_doc *doc = NULL;
	int year = 0;
	enum pfd_status status = pfd_reading_year(run, false, &year);

	(void)args;
	if (!status)
		status = pfd_reading_end(run);
	if (status)
		return status;
	report = pfd_run_report(run);
	run->emit.format =
		(enum pfd_format)pfd_format_named(run->command->verb);
	status = pfd_report_books(&report, year, &doc, run->err);
	return status ? status : pfd_run_doc(run, doc);
}

#define DESCRIPTION                                                              \
	{                                                                        \
		"A journal in double entry of the year's pots, notices, "        \
		"transfers "                                                     \
		"and drawdowns, and of its grants' awards, payments, "           \
		"repayments and "                                                \
		"claims, whenever they happened. Each transaction names its "    \
		"record "                                                        \
		"and field; payees stand there by their ids, no person by "      \
		"name. "                                                         \
		"Data that cannot be read are refused.\n\n"                      \
		"The journal asserts that its accounts have the balances of "    \
		"\"pfd "                                                         \
		"budget\", so the program that reads it proves them.",           \
			"Ein Journal in doppelter Buchführung zu Töpfen, "     \
			"Bescheiden, "                                           \
			"Umschichtungen und Mittelabrufen des Jahres und zu "    \
			"Bewilligungen, Auszahlungen, Erstattungen und "         \
			"Rückforderungen seiner Förderungen, gleich wann sie " \
			"geschahen. Jede Buchung nennt Datensatz und Feld; "     \
			"Empfänger "                                            \
			"stehen mit ihrer Kennung darin, keine Person mit "      \
			"Namen. "                                                \
			"Daten, die nicht lesbar sind, werden abgelehnt.\n\n"    \
			"Das Journal behauptet, dass seine Konten die Salden "   \
			"von "                                                   \
			"„pfd budget“ haben; das Programm, das es liest, "   \
			"beweist "                                               \
			"sie. Welches Konto was ist: „pfd explain books“."   \
	}

#define BOOKS(program, ...)                                                                     \
	const struct pfd_command pfd_cmd_export_##program = {                                   \
		.group = "export",                                                              \
		.verb = #program,                                                               \
		.section = PFD_SECTION_WORLD,                                                   \
		.summary = { "write a year's books for " #program,                              \
			"die Bücher eines Jahres für " #program                                 \
			" schreiben" },                                                         \
		.description = DESCRIPTION,                                                     \
		.topic = &pfd_topic_books,                                                      \
		.examples = (const struct pfd_example[]){ __VA_ARGS__,                          \
			{ NULL, { 0 } } }, /* The books tell the commit they were read from. */ \
		.needs = PFD_NEEDS_GIT,                                                         \
		.flags = PFD_CMD_YEAR | PFD_CMD_AT | PFD_CMD_FILE,                              \
		.run = run_books,                                                               \
	}

BOOKS(hledger, { "pfd export hledger --year 2026 -o 2026.journal", { 0 } },
	{ "hledger -f 2026.journal balance Equity:Pots",
		{ "what is free, committed and spent, per pot (letters such as "
		  "ä need a UTF-8 locale)",
			"was je Topf frei, gebunden und verwendet ist "
			"(Buchstaben wie ä brauchen eine UTF-8-Locale)" } });
BOOKS(ledger, { "pfd export ledger --year 2026 -o 2026.ledger", { 0 } },
	{ "ledger --strict -f 2026.ledger balance Equity:Pots",
		{ "what is free, committed and spent, per pot",
			"was je Topf frei, gebunden und verwendet ist" } });
BOOKS(beancount,
	{ "pfd export beancount --year 2026 -o 2026.beancount", { 0 } },
	{ "bean-check 2026.beancount",
		{ "silent: the balances are those of \"pfd budget\"",
			"schweigt: Die Salden sind die von „pfd budget“" } });
