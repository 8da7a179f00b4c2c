/* The CSV that German banks offer for an account's bookings, as the Sparkassen
 * (CSV-CAMT) and the Volksbanken write it; others differ in headings only.
 */
#include <pfd/write.h>

#include "xml.h"

enum { HEADING_WITHIN = 20 };

enum column {
	ACCOUNT,
	DAY,
	AMOUNT,
	CURRENCY,
	TEXT,
	END_TO_END,
	IBAN,
	SIDE,
	STATE,
	N_COLUMNS
};
/* Headings without marks, in small letters; the first one that is there counts. */
static const struct {
	const char *heading;
	enum column column;
} headings[] = {
	{ "auftragskonto", ACCOUNT },
	{ "iban auftragskonto", ACCOUNT },
	{ "buchungstag", DAY },
	{ "buchungsdatum", DAY },
	{ "buchung", DAY },
	{ "betrag", AMOUNT },
	{ "betrag (eur)", AMOUNT },
	{ "betrag (€)", AMOUNT },
	{ "betrag in eur", AMOUNT },
	{ "umsatz", AMOUNT },
	{ "umsatz in eur", AMOUNT },
	{ "waehrung", CURRENCY },
	{ "verwendungszweck", TEXT },
	{ "vorgang/verwendungszweck", TEXT },
	{ "kundenreferenz (end-to-end)", END_TO_END },
	{ "end-to-end-referenz", END_TO_END },
	{ "kundenreferenz", END_TO_END },
	{ "kontonummer/iban", IBAN },
	{ "iban zahlungsbeteiligter", IBAN },
	{ "iban", IBAN },
	{ "kontonummer", IBAN },
	{ "soll/haben", SIDE },
	{ "s/h", SIDE },
	{ "", SIDE }, /* Volksbank, before 2021 */
	{ "info", STATE },
	{ "status", STATE },
};

struct bank_csv {
	struct pfd_arena *arena;
	const char *name;
	struct pfd_err *err;
	struct pfd_statement *statement;
	struct pfd_str account; /* above the heading */
	size_t width;           /* columns of the heading */
	size_t at[N_COLUMNS];   /* place of a column; SIZE_MAX: none */
};

static enum pfd_status refuse(const struct bank_csv *c,
	const struct pfd_csv_line *line, struct pfd_text why)
{
	return pfd_bank_refuse(c->err, c->name, line->line, why);
}

static struct pfd_str without_blanks(
	struct pfd_arena *arena, struct pfd_str text)
{
	struct pfd_buf out = pfd_buf(arena);

	for (size_t i = 0; i < text.len; i++)
		if (text.ptr[i] != ' ')
			pfd_buf_addc(&out, text.ptr[i]);
	return pfd_buf_str(&out);
}

/* ---- the heading --------------------------------------------------------------- */

static bool is_heading(struct bank_csv *c, const struct pfd_csv_line *line)
{
	struct pfd_str *texts = pfd_alloc_n(c->arena, line->n, sizeof(*texts));

	for (size_t i = 0; i < line->n; i++)
		texts[i] = pfd_base_letters(
			c->arena, pfd_str_trim(line->items[i]), true);
	for (size_t k = 0; k < N_COLUMNS; k++)
		c->at[k] = SIZE_MAX;
	for (size_t h = 0; h < PFD_COUNT(headings); h++)
		for (size_t i = 0; i < line->n; i++)
			if (c->at[headings[h].column] == SIZE_MAX &&
				pfd_str_eqz(texts[i], headings[h].heading))
				c->at[headings[h].column] = i;
	c->width = line->n;
	return c->at[DAY] != SIZE_MAX && c->at[AMOUNT] != SIZE_MAX;
}

/* Some banks tell the account in lines of its own above. */
static void find_account(struct bank_csv *c, const struct pfd_csv_line *line)
{
	pfd_vec_foreach (field, line) {
		struct pfd_str text = without_blanks(c->arena, *field);

		if (pfd_iban_ok(text))
			c->account = text;
	}
}

static enum pfd_status find_heading(
	struct bank_csv *c, const struct pfd_csv *csv, size_t *ret)
{
	for (size_t i = 0; i < csv->n && i < HEADING_WITHIN; i++) {
		if (is_heading(c, &csv->items[i])) {
			*ret = i;
			return PFD_OK;
		}
		find_account(c, &csv->items[i]);
	}
	(void)pfd_fail(c->err, PFD_REFUSED,
		PFD_MESSAGE("{file}: no heading with Buchungstag and Betrag",
			"{file}: keine Kopfzeile mit Buchungstag und Betrag",
			PFD_A_Z("file", c->name)));
	return pfd_hint(c->err,
		PFD_MESSAGE("take the bank's CSV of the account's bookings, or "
			    "camt.053",
			"die Umsätze bei der Bank als CSV oder camt.053 "
			"abrufen"));
}

/* ---- lines ------------------------------------------------------------------------ */

static struct pfd_str field(const struct bank_csv *c,
	const struct pfd_csv_line *line, enum column column)
{
	return c->at[column] == SIZE_MAX
		       ? (struct pfd_str){ 0 }
		       : pfd_str_trim(line->items[c->at[column]]);
}

/* 01.03.26, too. */
static bool read_day(
	struct pfd_arena *arena, struct pfd_str text, struct pfd_date *ret)
{
	if (text.len == 8 && text.ptr[2] == '.' && text.ptr[5] == '.')
		text = pfd_arena_printf(
			arena, "%.6s20%.2s", text.ptr, text.ptr + 6);
	return pfd_date_parse_typed(text, ret) == PFD_DATE_GOOD;
}

/* "-1.234,56", "1234,56-", "+1,00 EUR": always with two decimals, so that an
 * amount cut off is none.  *ret_sign is '-', '+' or 0. */
static bool read_amount(struct pfd_str text, int64_t *ret, char *ret_sign)
{
	static const char *const units[] = { "EUR", "€" };

	*ret_sign = 0;
	for (size_t i = 0; i < PFD_COUNT(units); i++)
		if (pfd_str_ends(text, units[i]))
			text = pfd_str_trim(pfd_str_sub(
				text, 0, text.len - strlen(units[i])));
	if (text.len && (*text.ptr == '-' || *text.ptr == '+')) {
		*ret_sign = *text.ptr;
		text = pfd_str_trim(pfd_str_sub(text, 1, text.len));
	} else if (pfd_str_ends(text, "-") || pfd_str_ends(text, "+")) {
		*ret_sign = text.ptr[text.len - 1];
		text = pfd_str_trim(pfd_str_sub(text, 0, text.len - 1));
	}
	return text.len >= 4 && text.ptr[text.len - 3] == ',' &&
	       pfd_money_parse_typed(text, ret) == PFD_MONEY_GOOD;
}

static bool is_one_of(
	struct pfd_arena *arena, struct pfd_str text, const char *const *words)
{
	struct pfd_str folded = pfd_base_letters(arena, text, true);

	for (; *words; words++)
		if (pfd_str_eqz(folded, *words))
			return true;
	return false;
}

/* Which way the money went; false if the line does not say it clearly. */
static bool read_side(const struct bank_csv *c, const struct pfd_csv_line *line,
	char sign, bool *ret_credit)
{
	static const char *const debit[] = { "s", "soll", NULL };
	static const char *const credit[] = { "h", "haben", NULL };
	struct pfd_str side = field(c, line, SIDE);

	*ret_credit = sign != '-';
	if (is_one_of(c->arena, side, debit)) {
		*ret_credit = false;
		return sign != '+';
	}
	if (is_one_of(c->arena, side, credit))
		return sign != '-';
	/* An unsigned amount is income only where no column says otherwise. */
	return !side.len && (sign || c->at[SIDE] == SIZE_MAX);
}

/* Announced, not booked; and the balances that stand among the lines. */
static bool left_out(const struct bank_csv *c, const struct pfd_csv_line *line)
{
	static const char *const pending[] = { "umsatz vorgemerkt",
		"vorgemerkt", NULL };
	static const char *const balance[] = { "anfangssaldo", "endsaldo",
		NULL };

	if (is_one_of(c->arena, field(c, line, STATE), pending))
		return true;
	pfd_vec_foreach (text, line)
		if (is_one_of(c->arena, pfd_str_trim(*text), balance))
			return true;
	return false;
}

static enum pfd_status read_line(
	struct bank_csv *c, const struct pfd_csv_line *line)
{
	struct pfd_booking booking = {
		.account = without_blanks(c->arena, field(c, line, ACCOUNT)),
		.end_to_end = field(c, line, END_TO_END),
		.text = field(c, line, TEXT),
		.iban = without_blanks(c->arena, field(c, line, IBAN)),
	};
	struct pfd_str currency = field(c, line, CURRENCY);
	char sign;

	if (!booking.account.len)
		booking.account = c->account;
	if (!read_day(c->arena, field(c, line, DAY), &booking.date))
		return refuse(c, line,
			PFD_TEXT("the booking date is none",
				"der Buchungstag ist keiner"));
	if (!read_amount(field(c, line, AMOUNT), &booking.amount, &sign))
		return refuse(c, line,
			PFD_TEXT("the amount is none (-1.234,56 is one)",
				"der Betrag ist keiner (-1.234,56 ist einer)"));
	if (!read_side(c, line, sign, &booking.credit))
		return refuse(c, line,
			PFD_TEXT(
				"it is not clear whether money came in or went "
				"out",
				"unklar, ob Geld ein- oder ausging"));
	if (c->at[CURRENCY] != SIZE_MAX && !pfd_str_eqz(currency, "EUR"))
		return refuse(c, line,
			PFD_TEXT("not in euro; payments of grants are",
				"nicht in Euro; Auszahlungen der Förderungen "
				"sind es"));
	if (booking.amount)
		pfd_vec_push(c->arena, c->statement, booking);
	return PFD_OK;
}

static enum pfd_status check_width(
	const struct bank_csv *c, const struct pfd_csv_line *line)
{
	if (line->n == c->width)
		return PFD_OK;
	(void)refuse(c, line,
		PFD_TEXT("not as many columns as the heading; the file is not "
			 "complete",
			"nicht so viele Spalten wie die Kopfzeile; die Datei "
			"ist nicht vollständig"));
	return pfd_hint(c->err, PFD_MESSAGE("fetch it from the bank again",
					"sie noch einmal bei der Bank "
					"abrufen"));
}

enum pfd_status pfd_bank_csv_read(struct pfd_arena *arena, struct pfd_str bytes,
	const char *name, struct pfd_statement *ret, struct pfd_err *err)
{
	struct pfd_statement statement = { 0 };
	struct bank_csv c = { .arena = arena,
		.name = name,
		.err = err,
		.statement = &statement };
	struct pfd_csv csv;
	size_t heading;
	enum pfd_status status = pfd_csv_read(arena, bytes, name, &csv, err);

	if (!status)
		status = find_heading(&c, &csv, &heading);
	for (size_t i = status ? csv.n : heading + 1; !status && i < csv.n;
		i++) {
		status = check_width(&c, &csv.items[i]);
		if (!status && !left_out(&c, &csv.items[i]))
			status = read_line(&c, &csv.items[i]);
	}
	if (!status)
		*ret = statement;
	return status;
}
