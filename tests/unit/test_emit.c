/* Formats: one document, one expected file per format in tests/golden/emit.
 *
 * PFD_ACCEPT=1 in the environment rewrites the files; read the difference
 * before committing it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include <pfd/base/money.h>
#include <pfd/diag.h>
#include <pfd/emit.h>
#include <pfd/text.h>

#define GOLDEN PFD_SOURCE_DIR "/tests/golden/emit/"

/* ---- golden files ----------------------------------------------------- */

static void write_golden(const char *path, struct pfd_str bytes)
{
	FILE *file = fopen(path, "wb");

	assert_non_null(file);
	assert_int_equal(fwrite(bytes.ptr, 1, bytes.len, file), bytes.len);
	assert_int_equal(fclose(file), 0);
}

static void same_as_golden(const char *name, struct pfd_str bytes)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_buf wanted = pfd_buf(arena);
	const char *path = pfd_arena_printf(arena, "%s%s", GOLDEN, name).ptr;
	FILE *file;
	int c;

	if (getenv("PFD_ACCEPT")) {
		write_golden(path, bytes);
		return;
	}
	file = fopen(path, "rb");
	if (!file)
		fail_msg("%s is missing; PFD_ACCEPT=1 writes it", path);
	while ((c = getc(file)) != EOF)
		pfd_buf_addc(&wanted, (char)c);
	fclose(file);
	if (!pfd_str_eq(pfd_buf_str(&wanted), bytes))
		fail_msg("%s differs:\n%.*s", name, PFD_STR_ARG(bytes));
}

/* ---- the documents ---------------------------------------------------- */

static struct pfd_date day(int year, int month, int of_month)
{
	struct pfd_date date = { 0 };

	assert_true(pfd_date_from_ymd(
		(struct pfd_ymd){ year, month, of_month }, &date));
	return date;
}

static const char *word(enum pfd_lang lang, const char *en, const char *de)
{
	return lang == PFD_DE ? de : en;
}

static void add_pots(struct pfd_doc *doc)
{
	enum pfd_lang l = doc->lang;
	const struct pfd_column columns[] = {
		{ "pot", word(l, "Pot", "Topf"), PFD_CELL_ID },
		{ "budget", word(l, "Budget €", "Ansatz €"), PFD_CELL_MONEY,
			.total = true },
		{ "free", word(l, "Free €", "Frei €"), PFD_CELL_MONEY,
			.total = true },
		{ "grants", word(l, "Grants", "Förderungen"), PFD_CELL_INT,
			.total = true },
	};
	struct pfd_table *table = pfd_doc_table(doc, "pots",
		word(l, "What is free", "Was noch frei ist"), columns,
		PFD_COUNT(columns));
	struct pfd_row *row = pfd_table_row(doc, table);

	row->cells[0] = pfd_cell_enum(
		PFD_STR("action"), word(l, "Action fund", "Aktionsfonds"));
	row->cells[1] = pfd_cell_money(1234550);
	row->cells[2] = pfd_cell_money(-5005);
	row->cells[3] = pfd_cell_int(27);
	row = pfd_table_row(doc, table);
	row->depth = 1;
	row->cells[0] = pfd_cell_enum(
		PFD_STR("youth"), word(l, "Youth fund", "Jugendfonds"));
	row->cells[1] = pfd_cell_money(45000);
	row->cells[3] = pfd_cell_int(0);
}

static void add_grants(struct pfd_doc *doc)
{
	static const struct pfd_str aims[] = { { "promote_democracy", 17 },
		{ "shape_diversity", 15 } };
	enum pfd_lang l = doc->lang;
	const struct pfd_column columns[] = {
		{ "id", word(l, "Id", "Nr."), PFD_CELL_ID },
		{ "title", word(l, "Title", "Titel"), PFD_CELL_TEXT },
		{ "start", word(l, "Start", "Beginn"), PFD_CELL_DATE },
		{ "aims", word(l, "Aims", "Ziele"), PFD_CELL_LIST },
		{ "open", word(l, "Open", "Offen"), PFD_CELL_BOOL },
		{ "requested", word(l, "Requested €", "Beantragt €"),
			PFD_CELL_MONEY },
		{ "no", word(l, "Number", "Anzahl"), PFD_CELL_INT },
	};
	static const char *const titles[] = {
		("Fest der Kulturen im Stadtteil Neue Neustadt mit Musik, "
		 "Gesprächen und gutem Essen"),
		"=SUM(A1); \"Zitat\", a|b_c *d*\nzweite Zeile",
		"Böse\x1b[2J\xe2\x80\xae<b>&amp;\t日本",
	};
	struct pfd_table *table =
		pfd_doc_table(doc, "grants", NULL, columns, PFD_COUNT(columns));

	for (int i = 0; i < 3; i++) {
		struct pfd_row *row = pfd_table_row(doc, table);

		row->cells[0] = pfd_cell_id(
			pfd_arena_printf(doc->arena, "2026-%03d", i + 1));
		row->cells[1] = pfd_cell_z(titles[i]);
		row->cells[5] = pfd_cell_money(i * 4500050);
		row->strong = i == 2;
		if (i == 1)
			continue;
		row->cells[2] = pfd_cell_date(day(2026, 4, 2 + 10 * i));
		row->cells[3] = (struct pfd_cell){ .kind = PFD_CELL_LIST,
			.list = { aims, (size_t)(2 - i) } };
		row->cells[4] = pfd_cell_bool(i == 0);
		row->cells[6] = pfd_cell_int(i);
	}
}

static struct pfd_doc *report(struct pfd_arena *arena, enum pfd_lang l)
{
	struct pfd_doc *doc = pfd_doc_new(
		arena, l, "pfd/test/1", word(l, "Report 2026", "Bericht 2026"));
	struct pfd_block *facts;

	pfd_doc_heading(doc, 1, "money", word(l, "Money", "Gelder"));
	pfd_doc_paragraph(doc,
		pfd_str(word(l,
			"The partnership used most of its pots; what is left "
			"goes back at the end of the year.",
			"Die Partnerschaft hat ihre Töpfe größtenteils "
			"ausgeschöpft; der Rest geht zum Jahresende "
			"zurück.")));
	facts = pfd_doc_facts(doc, "summary");
	add_pots(doc);
	pfd_doc_note(
		doc, pfd_str(word(l, "One pot is overdrawn.\nSee pfd check.",
			     "Ein Topf ist überzogen.\nSiehe pfd check.")));
	pfd_doc_heading(doc, 2, "grants", word(l, "Grants", "Förderungen"));
	add_grants(doc);
	pfd_doc_code(doc, PFD_STR("a:\n\t- ```b```\x07\n"));
	pfd_doc_fact(doc, facts, "awarded", word(l, "Awarded", "Bewilligt"),
		pfd_cell_money(123450));
	pfd_doc_fact(doc, facts, "as_of", word(l, "As of", "Stand"),
		pfd_cell_date(day(2026, 12, 31)));
	pfd_doc_fact(doc, facts, "text", word(l, "Purpose", "Zweck"),
		pfd_cell_z("erste Zeile\n  zweite: #3\n"));
	pfd_doc_fact(doc, facts, "nothing", word(l, "Unknown", "Unbekannt"),
		(struct pfd_cell){ 0 });
	pfd_doc_provenance(
		doc, "commit", "Commit", pfd_cell_id(PFD_STR("1a2b3c4d")));
	pfd_doc_provenance(doc, "as_of", word(l, "As of", "Stichtag"),
		pfd_cell_date(day(2027, 1, 2)));
	return doc;
}

static struct pfd_doc *list(struct pfd_arena *arena, enum pfd_lang lang)
{
	struct pfd_doc *doc = pfd_doc_new(arena, lang, "pfd/grants/1", NULL);

	doc->list = true;
	add_grants(doc);
	return doc;
}

static struct pfd_doc *empty_list(struct pfd_arena *arena, enum pfd_lang lang)
{
	static const struct pfd_column columns[] = {
		{ "id", "Id", PFD_CELL_ID },
		{ "paid", "Paid €", PFD_CELL_MONEY, .total = true },
	};
	struct pfd_doc *doc = pfd_doc_new(arena, lang, "pfd/grants/1", NULL);

	doc->list = true;
	pfd_doc_table(doc, "grants", NULL, columns, PFD_COUNT(columns));
	return doc;
}

static struct pfd_doc *only_facts(struct pfd_arena *arena, enum pfd_lang lang)
{
	struct pfd_doc *doc = pfd_doc_new(arena, lang, "pfd/show/1", "T");
	struct pfd_block *facts = pfd_doc_facts(doc, NULL);

	pfd_doc_fact(doc, facts, "id", "Id", pfd_cell_id(PFD_STR("no")));
	pfd_doc_facts(doc, "more");
	return doc;
}

/* Days: open, put off, done, and one without a day. */
static struct pfd_doc *days(struct pfd_arena *arena, enum pfd_lang lang)
{
	const struct pfd_column columns[] = {
		{ "due", word(lang, "Due", "Fällig"), PFD_CELL_DATE },
		{ "what", word(lang, "What", "Was"), PFD_CELL_ID },
		{ "record", word(lang, "Record", "Datensatz"), PFD_CELL_ID },
		{ "title", word(lang, "Title", "Titel"), PFD_CELL_TEXT },
		{ "amount", word(lang, "Amount", "Betrag"), PFD_CELL_MONEY },
		{ "field", "Feld", PFD_CELL_ID, .detail = true },
		{ "done", "Erledigt", PFD_CELL_DATE, .detail = true },
		{ "extended", "Verlängert", PFD_CELL_BOOL, .detail = true },
	};
	struct pfd_doc *doc = pfd_doc_new(
		arena, lang, "pfd/due/1", word(lang, "Deadlines", "Fristen"));
	struct pfd_table *table = pfd_doc_table(
		doc, "deadlines", NULL, columns, PFD_COUNT(columns));

	for (int i = 0; i < 4; i++) {
		struct pfd_cell *cells = pfd_table_row(doc, table)->cells;

		if (i < 3)
			cells[0] = pfd_cell_date(day(2026, 3, 31 - i));
		cells[1] = pfd_cell_enum(
			PFD_STR("claim"), word(lang, "claim", "Rückforderung"));
		cells[2] = pfd_cell_enum(PFD_STR("grant/2025-023"), "2025-023");
		cells[3] = pfd_cell_z("Kongress; Teil 1, \\o/\nund noch viel "
				      "mehr über Fläche und Größe der Stadt");
		cells[4] = pfd_cell_money(13800 + i);
		cells[5] = pfd_cell_id(
			pfd_arena_printf(arena, "claims.%d.due", i + 1));
		if (i == 2)
			cells[6] = pfd_cell_date(day(2026, 3, 1));
		cells[7] = pfd_cell_bool(i > 0);
	}
	pfd_doc_provenance(doc, "partnership", "Partnerschaft",
		pfd_cell_z("Partnerschaft für Demokratie Größenau"));
	return doc;
}

static struct pfd_doc *cards_of(struct pfd_arena *arena, struct pfd_str name)
{
	static const char *const keys[] = { "record", "kind", "card_name",
		"organisations", "street", "postcode", "town", "country",
		"email", "phone", "website", "revised" };
	struct pfd_column columns[PFD_COUNT(keys)] = { 0 };
	struct pfd_doc *doc = pfd_doc_new(arena, PFD_DE, "pfd/cards/1", NULL);
	struct pfd_table *table;
	struct pfd_cell *cells;

	for (size_t i = 0; i < PFD_COUNT(keys); i++)
		columns[i] = (struct pfd_column){
			.key = keys[i], .title = keys[i], .kind = PFD_CELL_TEXT
		};
	table = pfd_doc_table(doc, "cards", NULL, columns, PFD_COUNT(columns));
	cells = pfd_table_row(doc, table)->cells;
	cells[0] = pfd_cell_id(PFD_STR("contact/p-7k3f9q2xm4ht"));
	cells[1] = pfd_cell_id(PFD_STR("person"));
	cells[2] = pfd_cell_text(name);
	return doc;
}

/* A person, and an organisation with all that a card can hold. */
static struct pfd_doc *cards(struct pfd_arena *arena, enum pfd_lang lang)
{
	static const struct pfd_str orgs[] = { { "Verein; Teil 2, Größe", 23 },
		{ "B \\ C", 5 } };
	static const char *const texts[] = { "contact/verein", "organisation",
		"Verein für Fläche, Größe; und \\o/ noch viel mehr Wörter "
		"in einer Zeile e.V.",
		NULL, "Straße 1; Hinterhof", "01234", "Größenau, Ortsteil",
		"DE", "kontakt@verein.example", "030 23125 001",
		"https://verein.example/a,b c?ä=1", "20260301T120000Z" };
	struct pfd_doc *doc = cards_of(arena, PFD_STR("Dr. Eva von der Aue"));
	struct pfd_table *table = doc->blocks.items[0]->table;
	struct pfd_cell *cells = pfd_table_row(doc, table)->cells;

	(void)lang;
	for (size_t i = 0; i < PFD_COUNT(texts); i++)
		if (texts[i])
			cells[i] = pfd_cell_z(texts[i]);
	cells[3] = (struct pfd_cell){ .kind = PFD_CELL_LIST,
		.list = { orgs, PFD_COUNT(orgs) } };
	return doc;
}

static struct pfd_doc *shares(struct pfd_arena *arena, enum pfd_lang lang)
{
	const struct pfd_column columns[] = {
		{ "pot", word(lang, "Pot", "Topf"), PFD_CELL_ID },
		{ "bound", word(lang, "Bound", "Gebunden"), PFD_CELL_MONEY },
		{ "paid", word(lang, "Paid", "Ausgezahlt"), PFD_CELL_MONEY },
		{ "back", word(lang, "Back", "Zurück"), PFD_CELL_MONEY },
		{ "free", word(lang, "Free", "Frei"), PFD_CELL_MONEY },
	};
	static const struct pfd_chart_spec charts[] = {
		{ PFD_CHART_STACK, "parts", { "Parts", "Teile" },
			{ "Parts.", "Teile." }, "pot",
			{ "paid", "bound", "free" }, { "back" } },
		{ PFD_CHART_BARS, "bars", { "Bars", "Balken" },
			{ "Bars.", "Balken." }, "pot", { "bound", "free" } },
	};
	static const struct {
		const char *pot;
		int64_t cents[4];
	} rows[] = {
		{ "thirds", { 100, 150, 50, 100 } },
		{ "overdrawn", { 6000, 6000, 0, -2000 } },
		{ "nothing", { 0, 0, 0, 0 } },
		{ "untouched", { 0, 0, 0, 1 } },
		{ "back, späßchen", { 0, 500, 500, PFD_MONEY_MAX_CENTS } },
	};
	struct pfd_doc *doc = pfd_doc_new(arena, lang, "pfd/test/1", NULL);
	struct pfd_table *table =
		pfd_doc_table(doc, "pots", NULL, columns, PFD_COUNT(columns));

	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		struct pfd_row *row = pfd_table_row(doc, table);

		row->cells[0] = pfd_cell_id(pfd_str(rows[i].pot));
		for (size_t k = 0; k < 4; k++)
			row->cells[k + 1] = pfd_cell_money(rows[i].cents[k]);
	}
	for (size_t i = 0; i < PFD_COUNT(charts); i++)
		assert_true(pfd_doc_chart(doc, table, &charts[i]));
	doc->list = true;
	return doc;
}

/* Standing ones, too. */
static struct pfd_doc *charts(struct pfd_arena *arena, enum pfd_lang lang)
{
	static const struct pfd_chart_spec specs[] = {
		{ PFD_CHART_COLUMNS, "columns", { "Columns", "Säulen" },
			{ "Columns.", "Säulen." }, "pot", { "bound", "paid" } },
		{ PFD_CHART_LINE, "line", { "Line", "Linie" },
			{ "Lines & <b>", "Linien & <b>" }, "pot",
			{ "bound", "paid" } },
	};
	struct pfd_doc *doc = shares(arena, lang);

	for (size_t i = 0; i < PFD_COUNT(specs); i++)
		assert_true(pfd_doc_chart(
			doc, doc->blocks.items[0]->table, &specs[i]));
	return doc;
}

/* A text with lists; what is too deep or too far in goes where it can. */
static struct pfd_doc *prose(struct pfd_arena *arena, enum pfd_lang lang)
{
	static const struct pfd_doc_item items[] = {
		{ 0, 0,
			{ "ein Punkt, der an einem schmalen Ort umbricht",
				45 } },
		{ 2, 1, { "*erstens*\nund weiter", 20 } },
		{ 1, 2, { "# zweitens\x1b[2J", 14 } },
		{ 2, 0, { "tief", 4 } },
		{ 3, 0, { "tiefer", 6 } },
		{ 9, 0, { "nicht tiefer", 12 } },
		{ 0, 0, { "- noch ein Punkt", 16 } },
	};
	struct pfd_doc *doc =
		pfd_doc_new(arena, lang, "pfd/text/1", "Ein Text");
	struct pfd_block *block;

	doc->prose = true;
	pfd_doc_paragraph(doc, PFD_STR("Was war:"));
	block = pfd_doc_list(doc);
	for (size_t i = 0; i < PFD_COUNT(items); i++)
		pfd_doc_item(doc, block, items[i].depth, items[i].number,
			items[i].text);
	(void)pfd_doc_list(doc);
	pfd_doc_paragraph(doc, PFD_STR("Das war es."));
	return doc;
}

/* ---- tests ------------------------------------------------------------ */

/* How a page looks is none of its contents. */
static struct pfd_str without_style(
	struct pfd_arena *arena, struct pfd_str page)
{
	const char *from = page.len ? strstr(page.ptr, "<style>") : NULL;
	const char *to = from ? strstr(from, "</style>") : NULL;

	if (!to)
		return page;
	return pfd_arena_printf(
		arena, "%.*s%s", (int)(from - page.ptr), page.ptr, to);
}

static void every_format_as_expected(void **state)
{
	typedef struct pfd_doc *make(struct pfd_arena *, enum pfd_lang);
	static const struct {
		const char *name;
		make *make;
		enum pfd_lang lang;
		struct pfd_emit_options options;
	} cases[] = {
		{ "report-de.table", report, PFD_DE,
			{ .format = PFD_FORMAT_TABLE } },
		{ "report-en.table", report, PFD_EN,
			{ .format = PFD_FORMAT_TABLE } },
		{ "report-100.table", report, PFD_DE,
			{ .format = PFD_FORMAT_TABLE,
				.columns = 100,
				.color = true } },
		/* The pots do not fit in one part. */
		{ "report-40.table", report, PFD_DE,
			{ .format = PFD_FORMAT_TABLE, .columns = 40 } },
		{ "report-de.md", report, PFD_DE, { .format = PFD_FORMAT_MD } },
		{ "report-en.md", report, PFD_EN, { .format = PFD_FORMAT_MD } },
		{ "prose.md", prose, PFD_DE, { .format = PFD_FORMAT_MD } },
		{ "prose-40.table", prose, PFD_DE,
			{ .format = PFD_FORMAT_TABLE, .columns = 40 } },
		{ "report-de.html", report, PFD_DE,
			{ .format = PFD_FORMAT_HTML } },
		{ "report-en.html", report, PFD_EN,
			{ .format = PFD_FORMAT_HTML } },
		{ "prose.html", prose, PFD_DE, { .format = PFD_FORMAT_HTML } },
		{ "list.html", list, PFD_DE, { .format = PFD_FORMAT_HTML } },
		{ "days.html", days, PFD_EN, { .format = PFD_FORMAT_HTML } },
		{ "charts.html", charts, PFD_DE,
			{ .format = PFD_FORMAT_HTML } },
		{ "prose.json", prose, PFD_DE, { .format = PFD_FORMAT_JSON } },
		{ "prose.yaml", prose, PFD_DE, { .format = PFD_FORMAT_YAML } },
		{ "report.json", report, PFD_DE,
			{ .format = PFD_FORMAT_JSON } },
		{ "report.yaml", report, PFD_DE,
			{ .format = PFD_FORMAT_YAML } },
		{ "report.csv", report, PFD_DE,
			{ .format = PFD_FORMAT_CSV, .table = "grants" } },
		{ "report.jsonl", report, PFD_DE,
			{ .format = PFD_FORMAT_JSONL, .table = "grants" } },
		{ "list.table", list, PFD_DE, { .format = PFD_FORMAT_TABLE } },
		{ "list.md", list, PFD_DE, { .format = PFD_FORMAT_MD } },
		{ "list.tsv", list, PFD_DE, { .format = PFD_FORMAT_TSV } },
		{ "list-excel.csv", list, PFD_DE,
			{ .format = PFD_FORMAT_CSV, .excel_de = true } },
		{ "list-raw.csv", list, PFD_DE,
			{ .format = PFD_FORMAT_CSV, .raw = true } },
		{ "list.json", list, PFD_DE, { .format = PFD_FORMAT_JSON } },
		{ "list.jsonl", list, PFD_DE, { .format = PFD_FORMAT_JSONL } },
		{ "list.yaml", list, PFD_DE, { .format = PFD_FORMAT_YAML } },
		{ "days.table", days, PFD_DE, { .format = PFD_FORMAT_TABLE } },
		{ "days.md", days, PFD_EN, { .format = PFD_FORMAT_MD } },
		{ "tasks.ics", days, PFD_DE,
			{ .format = PFD_FORMAT_ICS, .now_s = 1772366400 } },
		{ "events.ics", days, PFD_EN,
			{ .format = PFD_FORMAT_ICS,
				.now_s = -1,
				.events = true,
				.alarm = true,
				.alarm_days = 7 } },
		{ "cards-3.vcf", cards, PFD_DE, { .format = PFD_FORMAT_VCF } },
		{ "cards-4.vcf", cards, PFD_DE,
			{ .format = PFD_FORMAT_VCF, .vcard_4 = true } },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		PFD_CLEANUP(pfd_arena_freep)
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_err err = { .arena = arena };
		struct pfd_buf out = pfd_buf(arena);

		assert_int_equal(
			pfd_emit(&out, cases[i].make(arena, cases[i].lang),
				&cases[i].options, &err),
			PFD_OK);
		same_as_golden(
			cases[i].name, without_style(arena, pfd_buf_str(&out)));
	}
}

/* What of a name is the family's, given, a title. */
static void names_in_parts(void **state)
{
	static const struct {
		const char *name, *wanted;
	} cases[] = {
		{ "Eva Aue", "N:Aue;Eva;;;" },
		{ "Eva Maria Aue-Berg", "N:Aue-Berg;Eva Maria;;;" },
		{ "Eva von Aue", "N:von Aue;Eva;;;" },
		{ "Dr. Eva von der Aue", "N:von der Aue;Eva;;Dr.;" },
		{ "Prof. Dr. E. Aue", "N:Aue;E.;;Prof. Dr.;" },
		{ "von der Aue", "N:von der Aue;;;;" },
		{ "Aue", "N:Aue;;;;" },
		{ "Dr. Aue", "N:Aue;;;Dr.;" },
		{ "Aue, Eva", "N:Aue;Eva;;;" },
		{ "von Aue, Dr. Eva", "N:von Aue;Dr. Eva;;;" },
		{ "Aue,", "N:Aue;;;;" },
		{ ", Eva", "N:;Eva;;;" },
		{ " ", "N:;;;;" },
		{ ".", "N:.;;;;" },
		{ "a; b", "N:b;a\\;;;;" },
		{ "Eva\\ Aue\xcc\x88", "N:Aue\xcc\x88;Eva\\\\;;;" },
		{ "Eva  Aue ", "N:Aue;Eva;;;" },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		PFD_CLEANUP(pfd_arena_freep)
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_emit_options options = { .format = PFD_FORMAT_VCF };
		struct pfd_err err = { .arena = arena };
		struct pfd_buf out = pfd_buf(arena);
		const char *n;

		assert_int_equal(
			pfd_emit(&out, cards_of(arena, pfd_str(cases[i].name)),
				&options, &err),
			PFD_OK);
		n = strstr(out.ptr, "\r\nN:");
		assert_non_null(n);
		n += 2;
		assert_string_equal(pfd_arena_printf(arena, "%.*s",
					    (int)(strchr(n, '\r') - n), n)
					    .ptr,
			cases[i].wanted);
	}
}

/* ---- bars --------------------------------------------------------------- */

static void bars_as_wide_as_there_is_room(void **state)
{
	static const struct pfd_emit_options options[] = {
		{ .format = PFD_FORMAT_TABLE, .bars = true, .columns = 100 },
		{ .format = PFD_FORMAT_TABLE,
			.bars = true,
			.columns = 80,
			.ascii = true,
			.color = true },
		{ .format = PFD_FORMAT_TABLE, .bars = true, .columns = 40 },
		{ .format = PFD_FORMAT_TABLE, .bars = true, .columns = 20 },
		{ .format = PFD_FORMAT_TABLE, .columns = 100 },
		{ .format = PFD_FORMAT_TSV, .bars = true },
	};
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_err err = { .arena = arena };
	struct pfd_buf out = pfd_buf(arena);

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(options); i++) {
		pfd_buf_printf(&out, "--- %d\n", options[i].columns);
		assert_int_equal(
			pfd_emit(&out, shares(arena, i % 2 ? PFD_EN : PFD_DE),
				&options[i], &err),
			PFD_OK);
	}
	same_as_golden("bars.table", pfd_buf_str(&out));
}

static void empty_and_small(void **state)
{
	typedef struct pfd_doc *make(struct pfd_arena *, enum pfd_lang);
	static const struct {
		make *make;
		enum pfd_format format;
		const char *wanted;
	} cases[] = {
		{ empty_list, PFD_FORMAT_TABLE, "Id  Paid €\n" },
		{ empty_list, PFD_FORMAT_TSV, "id\tpaid\n" },
		{ empty_list, PFD_FORMAT_CSV, "id,paid\r\n" },
		{ empty_list, PFD_FORMAT_JSON, "[]\n" },
		{ empty_list, PFD_FORMAT_JSONL, "" },
		{ empty_list, PFD_FORMAT_YAML, "[]\n" },
		{ empty_list, PFD_FORMAT_MD,
			"| Id  | Paid € |\n| --- | -----: |\n" },
		{ only_facts, PFD_FORMAT_TABLE, "T\n=\n\nId:  no\n" },
		{ only_facts, PFD_FORMAT_JSONL,
			"{\"schema\":\"pfd/show/1\",\"title\":\"T\","
			"\"facts\":{\"id\":\"no\"},\"more\":{}}\n" },
		{ only_facts, PFD_FORMAT_YAML,
			"schema: pfd/show/1\ntitle: T\n"
			"facts:\n  id: 'no'\nmore: {}\n" },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		PFD_CLEANUP(pfd_arena_freep)
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_err err = { .arena = arena };
		struct pfd_buf out = pfd_buf(arena);
		struct pfd_emit_options options = { .format = cases[i].format };

		assert_int_equal(pfd_emit(&out, cases[i].make(arena, PFD_EN),
					 &options, &err),
			PFD_OK);
		pfd_buf_addc(&out, '\0');
		assert_string_equal(out.ptr, cases[i].wanted);
	}
}

/* Left out: of a report the column in which no row says
 * anything, of a list or a paper nothing. */
static void columns_with_nothing_in_them(void **state)
{
	static const struct pfd_column columns[] = {
		{ "id", "Id", PFD_CELL_ID },
		{ "until", "Until", PFD_CELL_DATE },
		{ "note", "Note", PFD_CELL_TEXT },
		{ "some", "Some", PFD_CELL_INT },
	};
	static const struct {
		const char *schema;
		bool lean, list;
		enum pfd_format format;
		const char *wanted;
	} cases[] = {
		{ "pfd/t/1", true, false, PFD_FORMAT_MD,
			"# T\n\n| Id  | Some |\n| --- | ---: |\n"
			"| a   |      |\n| b   |    3 |\n" },
		{ "pfd/t/1", true, false, PFD_FORMAT_CSV,
			"id,until,note,some\r\na,,,\r\nb,,,3\r\n" },
		{ "pfd/t/1", false, false, PFD_FORMAT_MD, NULL },
		{ "pfd/t/1", true, true, PFD_FORMAT_MD, NULL },
		{ "pfd/paper/t/1", true, false, PFD_FORMAT_MD, NULL },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		PFD_CLEANUP(pfd_arena_freep)
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_err err = { .arena = arena };
		struct pfd_buf out = pfd_buf(arena);
		struct pfd_emit_options options = { .format = cases[i].format };
		struct pfd_doc *doc =
			pfd_doc_new(arena, PFD_EN, cases[i].schema, "T");
		struct pfd_table *table = pfd_doc_table(
			doc, "t", NULL, columns, PFD_COUNT(columns));

		table->lean = cases[i].lean;
		doc->list = cases[i].list;
		pfd_table_row(doc, table)->cells[0] = pfd_cell_id(PFD_STR("a"));
		table->rows.items[0].cells[2] = pfd_cell_z("");
		pfd_table_row(doc, table)->cells[0] = pfd_cell_id(PFD_STR("b"));
		table->rows.items[1].cells[3] = pfd_cell_int(3);
		assert_int_equal(pfd_emit(&out, doc, &options, &err), PFD_OK);
		pfd_buf_addc(&out, '\0');
		if (cases[i].wanted)
			assert_string_equal(out.ptr, cases[i].wanted);
		else
			assert_non_null(strstr(out.ptr, "| Until | Note |"));
	}
}

static void refused_with_a_way_out(void **state)
{
	static const struct {
		struct pfd_emit_options options;
		bool facts;
		const char *message, *hint;
	} cases[] = {
		{ { .format = PFD_FORMAT_CSV }, false,
			"csv holds one table, and there are 2: pots, grants",
			"choose one with --table NAME" },
		{ { .format = PFD_FORMAT_TSV, .table = "grant" }, false,
			"--table grant: no such table",
			"there are: pots, grants" },
		{ { .format = PFD_FORMAT_JSONL, .table = "x" }, false,
			"--table x: no such table", "there are: pots, grants" },
		{ { .format = PFD_FORMAT_TSV }, true,
			"tsv: there is no table here",
			"choose another format: -O json, -O yaml" },
		{ { .format = PFD_FORMAT_ICS, .table = "grants" }, false,
			"ics: the table has no column due", NULL },
		{ { .format = PFD_FORMAT_SARIF }, false,
			"sarif is a format for findings only", NULL },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		PFD_CLEANUP(pfd_arena_freep)
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_err err = { .arena = arena };
		struct pfd_buf out = pfd_buf(arena);
		struct pfd_doc *doc = cases[i].facts ? only_facts(arena, PFD_EN)
						     : report(arena, PFD_EN);

		assert_int_equal(pfd_emit(&out, doc, &cases[i].options, &err),
			PFD_USAGE);
		assert_int_equal(out.len, 0);
		assert_string_equal(
			pfd_message_str(arena, &err.message, PFD_EN).ptr,
			cases[i].message);
		assert_int_equal(
			err.hint.text.en != NULL, cases[i].hint != NULL);
		if (cases[i].hint)
			assert_string_equal(
				pfd_message_str(arena, &err.hint, PFD_EN).ptr,
				cases[i].hint);
	}
}

/* Whatever the width, a line is too long only where ids and numbers need the
 * room, and nothing of a text is lost. */
static void wrapped_at_any_width(void **state)
{
	(void)state;
	for (int columns = 1; columns < 140; columns++) {
		PFD_CLEANUP(pfd_arena_freep)
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_err err = { .arena = arena };
		struct pfd_buf out = pfd_buf(arena);
		struct pfd_emit_options options = { .columns = columns };
		struct pfd_str rest, line;

		assert_int_equal(
			pfd_emit(&out, list(arena, PFD_DE), &options, &err),
			PFD_OK);
		assert_non_null(strstr(out.ptr, "Neustadt"));
		assert_non_null(strstr(out.ptr, "2026-003"));
		assert_non_null(strstr(out.ptr, "90.001,00"));
		rest = pfd_buf_str(&out);
		while (pfd_str_cut(&rest, '\n', &line)) {
			if (columns >= 26)
				assert_true(pfd_utf8_width(line) <=
					    (size_t)columns);
			assert_false(pfd_str_ends(line, " "));
			assert_true(pfd_str_find(line, '\x1b') == SIZE_MAX);
		}
	}
}

static void names_and_endings(void **state)
{
	static const struct {
		const char *path;
		int format;
	} files[] = {
		{ "a.csv", PFD_FORMAT_CSV },
		{ "b/c.d/E.CSV", PFD_FORMAT_CSV },
		{ "x.yml", PFD_FORMAT_YAML },
		{ "x.yaml", PFD_FORMAT_YAML },
		{ "x.json", PFD_FORMAT_JSON },
		{ "x.jsonl", PFD_FORMAT_JSONL },
		{ "bericht.2026.md", PFD_FORMAT_MD },
		{ "x.sarif", PFD_FORMAT_SARIF },
		{ "Fristen.ICS", PFD_FORMAT_ICS },
		{ "x.vcf", PFD_FORMAT_VCF },
		{ "x.tsv", PFD_FORMAT_TSV },
		{ "x.txt", PFD_FORMAT_TABLE },
		{ "csv", -1 },
		{ "x.csvx", -1 },
		{ "x.", -1 },
		{ "a.csv/b", -1 },
		{ "", -1 },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(files); i++)
		assert_int_equal(
			pfd_format_of_file(files[i].path), files[i].format);
	for (int i = 0; i < PFD_N_FORMATS; i++)
		assert_int_equal(pfd_format_named(pfd_format_names[i]), i);
	assert_int_equal(pfd_format_named("CSV"), -1);
	assert_int_equal(pfd_format_named(""), -1);
}

static void findings_as_sarif(void **state)
{
	static const struct pfd_sarif_rule rules[] = {
		{ "unused", { "not named", "nicht genannt" } },
		{ "small-max", { "The cap", "Die Obergrenze" },
			{ "ask for less", "weniger beantragen" },
			{ "Guideline no. 5", "Richtlinie Nr. 5" }, PFD_ERROR },
	};
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_findings all = { .arena = arena };
	struct pfd_finding f = { .severity = PFD_ERROR,
		.rule = "small-max",
		.record = PFD_STR("grant/2026-014"),
		.place = { PFD_STR("grants/2026/ä b:c.yaml"), 7, 3 },
		.message = PFD_MESSAGE(
			"{a} too much", "{a} zu viel", PFD_A_MONEY("a", 5000)),
		.remedy = PFD_MESSAGE("less", "weniger"),
		.related = { PFD_STR("years/2026.yaml"), 12, 0 } };
	struct pfd_buf out = pfd_buf(arena);
	struct pfd_buf none = pfd_buf(arena);

	(void)state;
	pfd_findings_sarif(&none, &all, PFD_EN, "0.1.0", NULL, 0);
	same_as_golden("none.sarif", pfd_buf_str(&none));
	pfd_findings_add(&all, f);
	f.waived = true;
	pfd_findings_add(&all, f);
	f = (struct pfd_finding){ .severity = PFD_INFO,
		.rule = "yaml.alias",
		.place = { PFD_STR("pfd.yaml"), 0, 0 },
		.message = PFD_MESSAGE("an alias", "ein Alias") };
	pfd_findings_add(&all, f);
	f.severity = PFD_ERROR;
	f.old = true;
	pfd_findings_add(&all, f);
	pfd_findings_sarif(&out, &all, PFD_DE, "0.1.0", rules, 2);
	same_as_golden("findings.sarif", pfd_buf_str(&out));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_format_as_expected),
		cmocka_unit_test(names_in_parts),
		cmocka_unit_test(bars_as_wide_as_there_is_room),
		cmocka_unit_test(empty_and_small),
		cmocka_unit_test(columns_with_nothing_in_them),
		cmocka_unit_test(refused_with_a_way_out),
		cmocka_unit_test(wrapped_at_any_width),
		cmocka_unit_test(names_and_endings),
		cmocka_unit_test(findings_as_sarif),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
