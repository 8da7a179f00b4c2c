/* Payment files, account statements and GiroCodes; all accounts are made up. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <pfd/bank.h>

static struct pfd_arena *arena;

static int set_up(void **state)
{
	(void)state;
	arena = pfd_arena_new();
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	pfd_arena_freep(&arena);
	return 0;
}

/* `text` with the first `old` in it replaced. */
static struct pfd_str with(
	struct pfd_str text, const char *old, const char *now)
{
	const char *z = pfd_arena_z(arena, text), *at = strstr(z, old);

	if (!at)
		fail_msg("no \"%s\"", old);
	return pfd_arena_printf(
		arena, "%.*s%s%s", (int)(at - z), z, now, at + strlen(old));
}

/* ---- payment files --------------------------------------------------------------- */

#define IBAN_A "DE79000000001234567890"
#define IBAN_B "DE70000000000000001037"

static struct pfd_str payment_file(void)
{
	struct pfd_pain pain = { .message = PFD_STR("PFD-2026-1"),
		.created = PFD_STR("2026-03-01T12:00:00Z"),
		.name = PFD_STR("Stadt Beispiel, Jugendamt"),
		.iban = PFD_STR(IBAN_B) };

	assert_int_equal(
		pfd_date_parse(PFD_STR("2026-03-02"), &pain.execution), 0);
	pfd_vec_push(arena, &pain,
		(struct pfd_pain_transfer){ .end_to_end = PFD_STR("2026-001-1"),
			.name = PFD_STR("Verein Öffnung <&> e.V."),
			.iban = PFD_STR(IBAN_A),
			.amount = 45000,
			.text = PFD_STR("Förderung 2026-001: „Fest“") });
	pfd_vec_push(arena, &pain,
		(struct pfd_pain_transfer){ .end_to_end = PFD_STR("2026-002-1"),
			.name = PFD_STR("Gruppe Muster"),
			.iban = PFD_STR(IBAN_B),
			.bic = PFD_STR("MARKDEF1810"),
			.amount = 1,
			.text = pfd_arena_printf(arena, "%0200d", 0) });
	return pfd_pain_write(arena, &pain);
}

static struct pfd_findings check(struct pfd_str bytes)
{
	struct pfd_findings findings = { .arena = arena };
	struct pfd_err err = { .arena = arena };

	assert_int_equal(
		pfd_pain_check(arena, bytes, "x.xml", &findings, &err), PFD_OK);
	return findings;
}

static void payment_files(void **state)
{
	static const struct {
		const char *old, *now, *rule, *field;
	} rows[] = {
		{ "<CtrlSum>450.01", "<CtrlSum>450.02", "sepa-sums", "" },
		{ "<NbOfTxs>2", "<NbOfTxs>3", "sepa-sums", "" },
		{ ">450.00<", ">0.00<", "sepa-sums", "2026-001-1" },
		{ "Gruppe Muster", "Gruppe M\xc3\xbcller", "sepa-text",
			"2026-002-1" },
		{ "Gruppe Muster", "", "sepa-text", "2026-002-1" },
		{ "Gruppe Muster",
			"Gruppe Muster Gruppe Muster Gruppe Muster Gruppe "
			"Muster Gruppe Muster X",
			"sepa-text", "2026-002-1" },
		{ "2026-002-1", "2026//02-1", "sepa-text", "2026//02-1" },
		{ "00</Ustrd>", "000</Ustrd>", "sepa-text", "2026-002-1" },
		{ IBAN_A, "DE79000000001234567891", "iban-valid",
			"2026-001-1" },
		{ "<Nm>Gruppe Muster</Nm>",
			"<Nm>G</Nm><PstlAdr><TwnNm>X</TwnNm></PstlAdr>",
			"sepa-address", "2026-002-1" },
		{ "<Nm>Gruppe Muster</Nm>",
			"<Nm>G</Nm><PstlAdr><StrtNm>X</StrtNm><TwnNm>X</TwnNm>"
			"<Ctry>DE</Ctry></PstlAdr>",
			NULL, NULL },
	};
	struct pfd_str file = payment_file();

	(void)state;
	assert_int_equal(check(file).n, 0);
	assert_non_null(strstr(file.ptr, "Verein Oeffnung (+) e.V."));
	assert_non_null(strstr(file.ptr, "Foerderung 2026-001: 'Fest'"));
	assert_non_null(strstr(file.ptr, "<Id>NOTPROVIDED</Id>"));
	assert_null(strstr(file.ptr, "PstlAdr"));
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		struct pfd_findings findings =
			check(with(file, rows[i].old, rows[i].now));

		if (!rows[i].rule) {
			assert_int_equal(findings.n, 0);
			continue;
		}
		/* The block's totals and the file's are told apart. */
		assert_in_range(findings.n, 1, 3);
		assert_string_equal(findings.items[0].rule, rows[i].rule);
		assert_string_equal(findings.items[0].field.ptr, rows[i].field);
	}
}

/* ---- account statements ------------------------------------------------------------ */

static void show(struct pfd_buf *out, const struct pfd_booking *b)
{
	char day[PFD_DATE_SIZE], amount[PFD_MONEY_SIZE];

	pfd_buf_printf(out, "%s %c%s %.*s|%.*s|%.*s|%.*s|%.*s%s\n",
		pfd_date_iso(b->date, day), b->credit ? '+' : '-',
		pfd_money_file(b->amount, amount), PFD_STR_ARG(b->end_to_end),
		PFD_STR_ARG(b->reference), PFD_STR_ARG(b->batch),
		PFD_STR_ARG(b->iban), PFD_STR_ARG(b->text),
		b->reversal ? " reversal" : "");
}

/* The bookings as lines, or why not. */
static const char *read_statement(struct pfd_str bytes)
{
	struct pfd_err err = { .arena = arena };
	struct pfd_buf out = pfd_buf(arena);
	struct pfd_statement statement = { 0 };
	enum pfd_status status =
		pfd_statement_read(arena, bytes, "x", &statement, &err);

	if (status) {
		assert_int_equal(status, PFD_REFUSED);
		assert_int_equal(statement.n, 0);
		pfd_message_add(&out, &err.message, PFD_EN);
	}
	pfd_vec_foreach (booking, &statement)
		show(&out, booking);
	return pfd_arena_z(arena, pfd_buf_str(&out));
}

#define HEAD(version)                                                     \
	"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"                    \
	"<Document "                                                      \
	"xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001." version    \
	"\"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr><Stmt>"       \
	"<Acct><Id><IBAN>" IBAN_B "</IBAN></Id><Ccy>EUR</Ccy></Acct>"     \
	"<Bal><Tp><CdOrPrtry><Cd>PRCD</Cd></CdOrPrtry></Tp>"              \
	"<Amt Ccy=\"EUR\">1000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>" \
	"<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp>"              \
	"<Amt Ccy=\"EUR\">600.5</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>"
#define TAIL "</Stmt></BkToCstmrStmt></Document>\n"

static const char camt_02[] = HEAD(
	"02") "<Ntry><Amt Ccy=\"EUR\">450.00</Amt><CdtDbtInd>DBIT</CdtDbtInd>"
	      "<Sts>BOOK</Sts><BookgDt><Dt>2026-03-03</Dt></BookgDt>"
	      "<AcctSvcrRef>B1</AcctSvcrRef><NtryDtls>"
	      "<TxDtls><Refs><EndToEndId>2026-001-1</EndToEndId></Refs>"
	      "<AmtDtls><TxAmt><Amt Ccy=\"EUR\">400.00</Amt></TxAmt></AmtDtls>"
	      "<RltdPties><CdtrAcct><Id><IBAN>" IBAN_A
	      "</IBAN></Id></CdtrAcct></RltdPties>"
	      "<RmtInf><Ustrd>Teil 1</Ustrd><Ustrd>Teil "
	      "2</Ustrd></RmtInf></TxDtls>"
	      "<TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>"
	      "<AmtDtls><TxAmt><Amt Ccy=\"EUR\">50.00</Amt></TxAmt></AmtDtls>"
	      "</TxDtls></NtryDtls></Ntry>"
	      "<Ntry><Amt Ccy=\"EUR\">7.00</Amt><CdtDbtInd>DBIT</CdtDbtInd>"
	      "<Sts>PDNG</Sts></Ntry>"
	      "<Ntry><Amt Ccy=\"EUR\">50.50</Amt><CdtDbtInd>CRDT</CdtDbtInd>"
	      "<RvslInd>true</RvslInd><Sts>BOOK</Sts>"
	      "<BookgDt><DtTm>2026-03-04T00:00:00+01:00</DtTm></BookgDt>"
	      "<NtryDtls><TxDtls><RltdPties><DbtrAcct><Id><IBAN>" IBAN_A
	      "</IBAN></Id></DbtrAcct></RltdPties></TxDtls></NtryDtls></"
	      "Ntry>" TAIL;
static const char camt_02_read[] =
	"2026-03-03 -400.00 2026-001-1|B1/1||" IBAN_A "|Teil 1 Teil 2\n"
	"2026-03-03 -50.00 |B1/2|||\n"
	"2026-03-04 +50.50 |||" IBAN_A "| reversal\n";

static const char camt_08[] = HEAD(
	"08") "<Ntry><Amt Ccy=\"EUR\">399.50</Amt><CdtDbtInd>DBIT</CdtDbtInd>"
	      "<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-03-03</Dt></BookgDt>"
	      "<AcctSvcrRef>NONREF</AcctSvcrRef><NtryDtls>"
	      "<Btch><PmtInfId>PFD-2026-1</PmtInfId></Btch></NtryDtls>"
	      "<AddtlNtryInf>Sammler</AddtlNtryInf></Ntry>" TAIL;

static void camt(void **state)
{
	static const struct {
		const char *old, *now, *says;
	} rows[] = {
		{ "camt.053.001.02", "camt.053.001.06",
			"x, line 2: no account statement of the form "
			"camt.053.001.02 or camt.053.001.08" },
		{ "camt.053.001.02", "camt.054.001.02",
			"x, line 2: no account statement of the form "
			"camt.053.001.02 or camt.053.001.08" },
		{ "<Document", "<!DOCTYPE a><Document",
			"x, line 2: a DTD does not belong into a bank's file; "
			"it was not read" },
		{ "Teil 1", "&x;",
			"x, line 2: an entity that XML does not "
			"know" },
		{ "Teil 1", "\x01",
			"x, line 2: no XML (not well-formed (invalid token))" },
		{ "</Stmt></BkToCstmrStmt></Document>", "",
			"x, line 3: the file ends in the midst" },
		{ "<Amt Ccy=\"EUR\">450", "<Amt Ccy=\"USD\">450",
			"x, line 2: not in euro; payments of grants are" },
		{ "450.00", "450.01",
			"x, line 2: the entries do not lead from the opening "
			"to the closing balance: some are missing" },
		{ "450.00", "450.001",
			"x, line 2: an amount is missing or malformed" },
		{ "<CdtDbtInd>DBIT", "<CdtDbtInd>DBT",
			"x, line 2: an entry without CdtDbtInd" },
		{ "2026-03-03", "2026-02-30",
			"x, line 2: an entry without booking date" },
	};
	struct pfd_str file = pfd_str(camt_02);
	struct pfd_buf deep = pfd_buf(arena);

	(void)state;
	assert_string_equal(read_statement(file), camt_02_read);
	assert_string_equal(read_statement(pfd_str(camt_08)),
		"2026-03-03 -399.50 ||PFD-2026-1||Sammler\n");
	for (size_t i = 0; i < PFD_COUNT(rows); i++)
		assert_string_equal(
			read_statement(with(file, rows[i].old, rows[i].now)),
			rows[i].says);
	/* Parts that are not the whole: the booking in one sum. */
	assert_string_equal(read_statement(with(file, ">400.00<", ">400.01<")),
		"2026-03-03 -450.00 |B1|||\n2026-03-04 +50.50 |||" IBAN_A
		"| reversal\n");
	/* Cut anywhere it is refused. */
	for (size_t i = 1; i + 1 < file.len; i += 7)
		assert_non_null(strstr(
			read_statement(pfd_str_sub(file, 0, i)), "x, line "));
	for (int i = 0; i < 100000; i++)
		pfd_buf_addz(&deep, "<a>");
	assert_string_equal(
		read_statement(with(file, "<Ntry>", pfd_buf_str(&deep).ptr)),
		"x, line 2: nested too deeply");
	assert_string_equal(
		read_statement(PFD_STR("PK\x03\x04")), "x: a ZIP archive");
}

static const char sparkasse[] =
	"\"Auftragskonto\";\"Buchungstag\";\"Valutadatum\";\"Buchungstext\";"
	"\"Verwendungszweck\";\"Kundenreferenz (End-to-End)\";"
	"\"Beguenstigter/Zahlungspflichtiger\";\"Kontonummer/IBAN\";\"Betrag\";"
	"\"Waehrung\";\"Info\"\r\n"
	"\"" IBAN_B "\";\"03.03.26\";\"03.03.26\";\"UEBERWEISUNG\";"
	"\"F\xf6rderung 2026-001\";\"2026-001-1\";\"X\";\"" IBAN_A
	"\";\"-1.450,00\";\"EUR\";\"Umsatz gebucht\"\r\n"
	"\"" IBAN_B "\";\"04.03.26\";\"04.03.26\";\"GUTSCHRIFT\";"
	"\"R\xfc"
	"ckzahlung\";\"\";\"X\";\"\";\"12,00\";\"EUR\";"
	"\"Umsatz vorgemerkt\"\r\n";
static const char volksbank[] =
	"Bezeichnung Auftragskonto;IBAN Auftragskonto;Buchungstag;Valutadatum;"
	"Name Zahlungsbeteiligter;IBAN Zahlungsbeteiligter;Verwendungszweck;"
	"Betrag;Waehrung;Saldo nach Buchung\n"
	"Giro;" IBAN_B ";05.03.2026;05.03.2026;X;;Rückzahlung 2026-001;75,50;"
	"EUR;99,00\n";
static const char volksbank_old[] =
	"\"Umsatzanzeige\";\"Kontonummer:\";\"DE70 0000 0000 0000 0010 37\"\n\n"
	"\"Buchungstag\";\"Vorgang/Verwendungszweck\";\"IBAN\";\"Umsatz\";"
	"\" \"\n"
	"\"05.03.2026\";\"a\";\"\";\"75,50\";\"S\"\n"
	"\"06.03.2026\";\"b\";\"\";\"1,00\";\"H\"\n"
	"\"06.03.2026\";\"Endsaldo\";\"\";\"5,00\";\"H\"\n";

static void bank_csv(void **state)
{
	static const struct {
		const char *file, *old, *now, *says;
	} rows[] = {
		{ sparkasse, ";\"EUR\"", ";\"USD\"",
			"x, line 2: not in euro; payments of grants are" },
		{ sparkasse, "-1.450,00", "-1.450",
			"x, line 2: the amount is none (-1.234,56 is one)" },
		{ sparkasse, "03.03.26", "31.02.26",
			"x, line 2: the booking date is none" },
		{ sparkasse, ";\"Umsatz gebucht\"", "",
			"x, line 2: not as many columns as the heading; the "
			"file is not complete" },
		{ sparkasse, "\"Betrag\"", "\"Summe\"",
			"x: no heading with Buchungstag and Betrag" },
		{ volksbank_old, "\"S\"", "\"?\"",
			"x, line 4: it is not clear whether money came in or "
			"went out" },
		{ volksbank_old, "\"75,50\";\"S\"", "\"75,50\";\"\"",
			"x, line 4: it is not clear whether money came in or "
			"went out" },
	};

	(void)state;
	assert_string_equal(read_statement(pfd_str(sparkasse)),
		"2026-03-03 -1450.00 2026-001-1|||" IBAN_A
		"|Förderung 2026-001\n");
	assert_string_equal(read_statement(pfd_str(volksbank)),
		"2026-03-05 +75.50 ||||Rückzahlung 2026-001\n");
	assert_string_equal(read_statement(pfd_str(volksbank_old)),
		"2026-03-05 -75.50 ||||a\n2026-03-06 +1.00 ||||b\n");
	for (size_t i = 0; i < PFD_COUNT(rows); i++)
		assert_string_equal(read_statement(with(pfd_str(rows[i].file),
					    rows[i].old, rows[i].now)),
			rows[i].says);
	assert_string_equal(read_statement(PFD_STR("")),
		"x: no heading with Buchungstag and Betrag");
}

/* ---- GiroCode ------------------------------------------------------------------------ */

static void girocodes(void **state)
{
	struct pfd_girocode code = { .name = PFD_STR("Stadt Bürgel"),
		.iban = PFD_STR(IBAN_B),
		.amount = 52500,
		.text = PFD_STR("Rückforderung 2026-001-R1") };
	struct pfd_findings findings = { .arena = arena };
	struct pfd_buf out = pfd_buf(arena);
	struct pfd_str text;
	struct pfd_qr qr;

	(void)state;
	assert_true(pfd_girocode_text(arena, &code, &findings, &text));
	assert_string_equal(text.ptr,
		"BCD\n002\n1\nSCT\n\nStadt Buergel\n" IBAN_B
		"\nEUR525.00\n\n\nRueckforderung 2026-001-R1");
	assert_true(pfd_qr_make(arena, text, &qr));
	assert_int_equal(qr.size, 41); /* version 6 */
	pfd_qr_blocks(&out, &qr);
	pfd_qr_svg(&out, &qr);
	pfd_qr_png(&out, &qr, 4);
	assert_true(out.len > 1000);

	assert_false(
		pfd_qr_make(arena, pfd_arena_printf(arena, "%0400d", 0), &qr));
	code.text = pfd_arena_printf(arena, "%0141d", 0);
	assert_false(pfd_girocode_text(arena, &code, &findings, &text));
	assert_string_equal(findings.items[0].rule, "girocode-format");
	code.text = PFD_STR("x");
	code.amount = 0;
	assert_false(pfd_girocode_text(arena, &code, &findings, &text));
	code.amount = 1;
	code.name = PFD_STR("Иван");
	assert_false(pfd_girocode_text(arena, &code, &findings, &text));
	code.name = PFD_STR("I");
	code.iban = PFD_STR("DE00");
	assert_false(pfd_girocode_text(arena, &code, &findings, &text));
	assert_string_equal(findings.items[3].rule, "iban-valid");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(payment_files),
		TEST(camt),
		TEST(bank_csv),
		TEST(girocodes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
