/* `pfd grant receipt`: one entry of the receipt list, or a whole list. */
#include "grant_receipt.h"

struct receipt_args {
	const char *id, *from;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct receipt_args, from, "from", 0, "FILE",
		"a whole list as CSV (- = stdin)",
		"eine ganze Liste als CSV (- = Standardeingabe)",
		.complete = PFD_C_FILE),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct receipt_args, id, "ID", .complete = PFD_C_ID),
	{ 0 },
};

static enum pfd_status make_list(struct pfd_act *act, const char *file)
{
	size_t n = 0;
	enum pfd_status status;

	if (act->run->fields.n)
		return pfd_run_usage(
			act->run, PFD_MESSAGE("--from takes no other field",
					  "--from nimmt kein weiteres Feld"));
	status = pfd_act_receipt_list(act, file, &n);
	act->subject = PFD_MESSAGE("grant {id}: {n} receipts",
		"Förderung {id}: {n} Belege", PFD_A_STR("id", act->record.id),
		PFD_A_INT("n", (int64_t)n));
	return status;
}

static enum pfd_status make_receipt(struct pfd_act *act, const void *given)
{
	const struct receipt_args *args = given;
	struct pfd_made item;

	if (args->from)
		return make_list(act, args->from);
	item = pfd_act_item(act, "receipts");
	pfd_made_z(&item, "kind", "expense");
	if (!item.bad && !pfd_made_has(&item, "amount"))
		return pfd_run_missing(act->run, "amount");
	act->subject = PFD_MESSAGE("grant {id}: receipt {no}",
		"Förderung {id}: Beleg {no}", PFD_A_STR("id", act->record.id),
		PFD_A_STR("no", pfd_made_text(&item, "no")));
	return pfd_act_append(act, "receipts", &item);
}

static bool by_receipts(const struct pfd_act *act)
{
	return !pfd_act_is_flat(act);
}

const struct pfd_command pfd_cmd_grant_receipt = {
	.group = "grant",
	.verb = "receipt",
	.section = PFD_SECTION_GRANT,
	.summary = { "enter receipts", "Belege eintragen" },
	.description = { "One receipt by options, without --kind an expense; "
			 "or "
			 "with --from a whole list, in one commit.\n\nThe "
			 "list is CSV with comma, semicolon or tab, in UTF-8 "
			 "or Windows-1252. Its first line names the columns, "
			 "in German or English: receipt date, paid, payee, "
			 "purpose, heading, amount, or income and expense in "
			 "columns of their own. Lines that only sum up are "
			 "left out. Everything wrong is told at once, with its "
			 "line; --dry-run shows what would be entered.",
		"Ein Beleg mit Optionen, ohne --kind eine Ausgabe; oder mit "
		"--from eine ganze Liste, in einem Commit.\n\nDie Liste ist "
		"CSV mit Komma, Semikolon oder Tabulator, in UTF-8 oder "
		"Windows-1252. Ihre erste Zeile nennt die Spalten, deutsch "
		"oder englisch: Belegdatum, Zahlungsdatum, "
		"Zahlungsbeteiligter, Zahlungsgrund, Einzelansatz, Betrag, "
		"oder Einnahme und Ausgabe in eigenen Spalten. Zeilen, die "
		"nur aufsummieren, bleiben weg. Alles Falsche wird auf einmal "
		"genannt, mit seiner Zeile; --dry-run zeigt, was eingetragen "
		"würde." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant receipt 2026-014 --amount 45,90 --heading "
			  "materials --receipt-date 3.6.2026 --paid 5.6.2026 "
			  "--payee 'Druckerei Muster' --purpose Plakate "
			  "--proof bank_transfer" },
			{ "pfd grant receipt 2026-014 --from belegliste.csv "
			  "--dry-run" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.item = "receipts",
	.grant_verb =
		&(const struct pfd_grant_verb){
			.step = PFD_NO_STEP,
			.asked = by_receipts,
			.words = "--amount 0.01",
			.shown = "--amount AMOUNT --heading HEADING …",
			.make = make_receipt,
		},
	.args_size = sizeof(struct receipt_args),
	.flags = PFD_CMD_WRITER,
	.run = pfd_run_grant_verb,
};
