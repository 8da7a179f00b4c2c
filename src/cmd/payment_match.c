/* `pfd payment match`: an account statement read against payments and claims. */
#include <inttypes.h>

#include "payment_match.h"

struct match_args {
	const char *file, *account;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct match_args, account, "account", 0, "CONTACT",
		"whose account it is (default: one that payments were made "
		"from)",
		"wessen Konto es ist (Vorgabe: eines, von dem gezahlt wurde)",
		.complete = PFD_C_ID, .kind = "contact"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct match_args, file, "FILE", .complete = PFD_C_FILE),
	{ 0 },
};

struct matching {
	struct pfd_run *run;
	struct pfd_keyring *keys;
	struct pfd_str name; /* of the file */
	struct pfd_statement statement;
	struct matches matches;
	size_t n[MATCH_UNKNOWN + 1]; /* by result */
};

/* ---- the account ------------------------------------------------------------------ */

/* The lead authority's, and those that runs named; or the one that was given. */
static bool is_own_account(
	struct matching *m, struct pfd_str iban, struct pfd_str contact)
{
	struct pfd_query *query = pfd_query(m->run->index,
		"SELECT 1 FROM contact c"
		" WHERE pfd_open(c.id,'account.iban',c.account_iban)=?1"
		" AND CASE WHEN ?2 IS NOT NULL THEN c.id=?2 ELSE c.id IN"
		" (SELECT lead_authority_contact FROM partnership UNION"
		"  SELECT payer FROM year_payment_runs) END");
	bool ret;

	pfd_query_str(query, 1, iban);
	if (contact.len)
		pfd_query_str(query, 2, contact);
	else
		pfd_query_null(query, 2);
	ret = pfd_query_row(query);
	pfd_query_done(query);
	return ret;
}

static enum pfd_status check_account(
	struct matching *m, const struct match_args *args)
{
	struct pfd_run *run = m->run;
	struct pfd_str contact = { 0 }, last = { 0 };
	enum pfd_status status = PFD_OK;

	if (args->account)
		status = pfd_payment_contact(run, args->account, &contact);
	if (status)
		return status;
	pfd_vec_foreach (booking, &m->statement) {
		if (!booking->account.len || pfd_str_eq(booking->account, last))
			continue;
		last = booking->account;
		if (is_own_account(m, last, contact))
			continue;
		(void)pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("{file}: the statement of another account "
				    "than payments are made from",
				"{file}: der Auszug eines anderen Kontos als "
				"das, von dem gezahlt wird",
				PFD_A_STR("file", m->name)));
		return pfd_hint(run->err,
			PFD_MESSAGE("name whose it is: --account CONTACT",
				"angeben, wessen es ist: --account KONTAKT"));
	}
	return PFD_OK;
}

/* ---- the table ----------------------------------------------------------------------- */

static const struct pfd_enum_value results[] = {
	[MATCH_NEW] = { "new", { "matched", "zugeordnet" } },
	[MATCH_KNOWN] = { "known", { "known already", "schon bekannt" } },
	[MATCH_UNKNOWN] = { "unknown", { "unknown", "unbekannt" } },
};
static const struct pfd_enum_value bys[] = {
	[BY_NOTHING] = { "", { "", "" } },
	[BY_REFERENCE] = { "reference", { "reference", "Referenz" } },
	[BY_GRANT] = { "grant", { "grant's id", "Förderkennung" } },
	[BY_ACCOUNT] = { "account",
		{ "amount and account", "Betrag und Konto" } },
};

static struct pfd_cell word(
	const struct pfd_run *run, const struct pfd_enum_value *value)
{
	return pfd_cell_enum(
		pfd_str(value->key), pfd_run_say(run, value->word));
}

/* "payments.2", "orders.1", "repayments"; empty where nothing was found. */
static struct pfd_str place_of(struct pfd_run *run, const struct match *match)
{
	static const char *const lists[] = {
		[WHAT_RUN] = "payment_runs",
		[WHAT_PAYMENT] = "payments",
		[WHAT_ORDER] = "orders",
		[WHAT_REPAYMENT] = "repayments",
	};

	if (match->result == MATCH_UNKNOWN)
		return (struct pfd_str){ 0 };
	if (!match->no)
		return pfd_str(lists[match->what]);
	return pfd_arena_printf(
		run->arena, "%s.%" PRId64, lists[match->what], match->no);
}

static struct pfd_doc *table_of(const struct matching *m)
{
	struct pfd_run *run = m->run;
	const struct pfd_column columns[] = {
		{ "entry", pfd_run_say(run, PFD_TEXT("Entry", "Eintrag")),
			PFD_CELL_INT },
		{ "date", pfd_run_say(run, PFD_TEXT("Booked", "Buchungstag")),
			PFD_CELL_DATE },
		{ "out", pfd_run_say(run, PFD_TEXT("Out", "Ausgang")),
			PFD_CELL_MONEY },
		{ "in", pfd_run_say(run, PFD_TEXT("In", "Eingang")),
			PFD_CELL_MONEY },
		{ "result", pfd_run_say(run, PFD_TEXT("Result", "Ergebnis")),
			PFD_CELL_ID },
		{ "by", pfd_run_say(run, PFD_TEXT("By", "Anhand")),
			PFD_CELL_ID },
		{ "record", pfd_run_say(run, PFD_TEXT("Record", "Datensatz")),
			PFD_CELL_ID },
		{ "field", pfd_run_say(run, PFD_TEXT("Field", "Feld")),
			PFD_CELL_ID },
		{ "note", pfd_run_say(run, PFD_TEXT("Note", "Hinweis")),
			PFD_CELL_TEXT },
	};
	struct pfd_doc *doc = pfd_doc_new(
		run->arena, run->env.lang, "pfd/payment-match/1", NULL);
	struct pfd_table *table = pfd_doc_table(
		doc, "bookings", NULL, columns, PFD_COUNT(columns));

	doc->list = true;
	for (size_t i = 0; i < m->matches.n; i++) {
		const struct match *match = &m->matches.items[i];
		struct pfd_cell *cells = pfd_table_row(doc, table)->cells;

		cells[0] = pfd_cell_int((int64_t)i + 1);
		cells[1] = pfd_cell_date(match->booking->date);
		cells[match->booking->credit ? 3 : 2] =
			pfd_cell_money(match->booking->amount);
		cells[4] = word(run, &results[match->result]);
		cells[5] = word(run, &bys[match->by]);
		cells[6] = pfd_cell_id(match->grant);
		cells[7] = pfd_cell_id(place_of(run, match));
		if (match->result == MATCH_UNKNOWN)
			cells[8] = pfd_cell_z(pfd_run_say(run, match->why));
	}
	return doc;
}

/* ---- the change ------------------------------------------------------------------------ */

static enum pfd_status set_date(struct pfd_run *run,
	const struct pfd_record *grant, int64_t no, struct pfd_date date)
{
	char day[PFD_DATE_SIZE];
	const struct pfd_assignment assignment = {
		.path = pfd_arena_printf(
			run->arena, "payments.%" PRId64 ".date", no),
		.op = PFD_ASSIGN_SET,
		.value = pfd_arena_str(
			run->arena, pfd_str(pfd_date_iso(date, day))),
	};

	return pfd_run_assign(run, grant, &assignment, 1);
}

static enum pfd_status add_item(struct pfd_run *run,
	const struct pfd_record *grant, const struct match *match)
{
	bool order = match->what == WHAT_ORDER;
	const char *list = order ? "payments" : "repayments";
	struct pfd_made item = pfd_made(run, &pfd_kind_grant, list);
	struct pfd_date date = match->booking->date;
	struct pfd_edit edit;

	pfd_made_int(&item, "no", pfd_record_next_no(&grant->yaml, list));
	pfd_made_date(&item, "date", date);
	pfd_made_money(&item, "amount", match->booking->amount);
	if (order) {
		pfd_made_typed(&item, "kind", match->kind);
		pfd_made_int(&item, "order", match->no);
		pfd_made_typed(&item, "reference",
			pfd_payment_id(run->arena, grant->id, match->no));
	} else {
		pfd_made_z(&item, "returns_to",
			pfd_returns_to(run, grant->id, date));
		pfd_made_typed(&item, "reference", match->reference);
	}
	if (item.bad)
		return pfd_run_refused(run);
	edit = pfd_made_append(&item, grant, list);
	return pfd_change_edit(run->change, grant, &edit, 1, run->err);
}

/* Every payment of a run that the bank booked in one sum. */
static enum pfd_status set_dates(struct matching *m, const struct match *match)
{
	struct pfd_run *run = m->run;
	struct pfd_query *query = pfd_query(run->index,
		"SELECT p.id, p.\"no\" FROM grant_payments p"
		" JOIN \"grant\" g ON g.id=p.id"
		" WHERE g.year=CAST(?1 AS INTEGER) AND p.run=?2");
	enum pfd_status status = PFD_OK;
	struct pfd_record record;

	pfd_query_str(query, 1, match->grant);
	pfd_query_int(query, 2, match->no);
	while (!status && pfd_query_row(query)) {
		struct pfd_str id = pfd_row_keep(run->arena, query, 0);
		int64_t no = pfd_row_int(query, 1);

		status = pfd_run_record_of(run, &pfd_kind_grant, id, &record);
		if (!status)
			status = set_date(
				run, &record, no, match->booking->date);
	}
	pfd_query_done(query);
	return status;
}

static enum pfd_status apply(struct matching *m, const struct match *match)
{
	struct pfd_run *run = m->run;
	struct pfd_record record;
	enum pfd_status status;

	if (match->what == WHAT_RUN)
		return set_dates(m, match);
	status = pfd_run_record_of(run, &pfd_kind_grant, match->grant, &record);
	if (status)
		return status;
	return match->what == WHAT_PAYMENT
		       ? set_date(run, &record, match->no, match->booking->date)
		       : add_item(run, &record, match);
}

/* The table is the preview: a dry run is judged, but shows no differences. */
static enum pfd_status finish(struct matching *m)
{
	struct pfd_run *run = m->run;
	struct pfd_message subject =
		PFD_MESSAGE("account statement: {n} bookings matched",
			"Kontoauszug: {n} Buchungen zugeordnet",
			PFD_A_INT("n", (int64_t)m->n[MATCH_NEW]));

	if (m->n[MATCH_NEW] == 1)
		subject.text = PFD_TEXT("account statement: 1 booking matched",
			"Kontoauszug: 1 Buchung zugeordnet");
	run->previewed = true;
	return pfd_run_finish(run, subject, NULL, 0);
}

/* ---- the run ------------------------------------------------------------------------------ */

static enum pfd_status read_file(
	struct matching *m, const struct match_args *args)
{
	struct pfd_str bytes;
	enum pfd_status status = pfd_run_input(
		m->run, args->file, PFD_STATEMENT_MAX, &bytes, &m->name);

	return status ? status
		      : pfd_statement_read(m->run->arena, bytes,
				pfd_arena_z(m->run->arena, m->name),
				&m->statement, m->run->err);
}

static enum pfd_status end(struct matching *m)
{
	struct pfd_run *run = m->run;
	int64_t unknown = (int64_t)m->n[MATCH_UNKNOWN];

	if (unknown && !m->n[MATCH_NEW] && !m->n[MATCH_KNOWN])
		return pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("{file}: no booking belongs to a payment, "
				    "an order or a claim",
				"{file}: keine Buchung gehört zu einer "
				"Auszahlung, Anordnung oder Rückforderung",
				PFD_A_STR("file", m->name)));
	if (unknown)
		pfd_run_note(run, PFD_MESSAGE("{file}: unknown bookings: {n}",
					  "{file}: unbekannte Buchungen: {n}",
					  PFD_A_STR("file", m->name),
					  PFD_A_INT("n", unknown)));
	return PFD_OK;
}

static enum pfd_status run_match(struct pfd_run *run, const void *given)
{
	const struct match_args *args = given;
	struct matching m = { .run = run };
	enum pfd_status status = read_file(&m, args);

	if (!status)
		status = pfd_run_snapshot(run);
	/* Dates of payments change: the statement is the reason. */
	if (!status && !run->write.reason)
		run->write.reason =
			pfd_text(PFD_TEXT("as the account statement says",
					 "laut Kontoauszug"),
				pfd_run_office_lang(run));
	if (!status)
		status = pfd_privacy_begin(run, &m.keys);
	if (!status)
		status = check_account(&m, args);
	if (status)
		return status;
	pfd_payment_match(run, &m.statement, &m.matches);
	pfd_vec_foreach (match, &m.matches) {
		m.n[match->result]++;
		if (!status && match->result == MATCH_NEW)
			status = apply(&m, match);
	}
	if (!status)
		status = pfd_run_doc(run, table_of(&m));
	if (!status)
		status = finish(&m);
	return status ? status : end(&m);
}

static const struct pfd_example examples[] = {
	{ "pfd payment match auszug.xml --dry-run",
		{ "what would be written down, as a table",
			"was eingetragen würde, als Tabelle" } },
	{ "pfd payment match umsaetze.csv" },
	{ 0 },
};

const struct pfd_command pfd_cmd_payment_match = {
	.group = "payment",
	.verb = "match",
	.section = PFD_SECTION_GRANT,
	.summary = { "read an account statement against payments and claims",
		"einen Kontoauszug mit Auszahlungen und Rückforderungen "
		"abgleichen" },
	.description = { "Reads camt.053 (versions 02 and 08) or the CSV of a "
			 "German "
			 "bank. Money out gives a payment its booking date, or "
			 "writes "
			 "down the payment of an order; money in becomes a "
			 "repayment. A "
			 "booking belongs where its reference leads "
			 "(2026-014-1), else "
			 "where its text names a grant and the amount fits, "
			 "else where "
			 "amount and account fit only one. The table names "
			 "all, the "
			 "sure ones become one commit; read twice, nothing is "
			 "written "
			 "twice.\n"
			 "\n"
			 "Exit status 1 where no booking belongs to anything; "
			 "unknown "
			 "ones among others are only named, since an account "
			 "has other "
			 "payments, too.",
		"Liest camt.053 (Fassungen 02 und 08) oder die CSV einer "
		"deutschen Bank. Ausgänge geben einer Auszahlung ihren "
		"Buchungstag oder tragen die Auszahlung einer Anordnung ein; "
		"Eingänge werden Erstattungen. Eine Buchung gehört dorthin, "
		"wohin ihre Referenz führt (2026-014-1), sonst dorthin, wo der "
		"Text eine Förderung nennt und der Betrag passt, sonst "
		"dorthin, "
		"wo Betrag und Konto nur zu einer passen. Die Tabelle nennt "
		"alle, die sicheren werden ein Commit; zweimal gelesen wird "
		"nichts doppelt eingetragen.\n"
		"\n"
		"Status 1, wenn keine Buchung irgendwohin gehört; unbekannte "
		"neben anderen werden nur genannt, da ein Konto auch andere "
		"Zahlungen hat." },
	.examples = examples,
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct match_args),
	.flags = PFD_CMD_WRITER,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TSV,
	.run = run_match,
};
