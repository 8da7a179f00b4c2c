/* Cells in the words of a person: for reports that put them into sentences, and for
 * the formats for reading; and in those of a script. */
#include <pfd/base/money.h>
#include <pfd/doc.h>
#include <pfd/text.h>

static struct pfd_str copy(struct pfd_arena *arena, const char *z)
{
	return pfd_arena_str(arena, pfd_str(z));
}

static struct pfd_str money(
	struct pfd_arena *arena, int64_t cents, enum pfd_lang lang, bool sign)
{
	char buf[PFD_MONEY_SIZE];

	return pfd_arena_printf(arena, "%s%s",
		pfd_money_people(cents, lang == PFD_DE, buf), sign ? " €" : "");
}

static struct pfd_str date(
	struct pfd_arena *arena, struct pfd_date day, enum pfd_lang lang)
{
	char buf[PFD_DATE_SIZE];

	return copy(arena, lang == PFD_DE ? pfd_date_german(day, buf)
					  : pfd_date_iso(day, buf));
}

/* In German with a point after each three digits from five digits on, as DIN 5008
 * has it: no year and no number of a short list gets one. */
static struct pfd_str whole(
	struct pfd_arena *arena, int64_t n, enum pfd_lang lang)
{
	struct pfd_str digits = pfd_arena_printf(arena, "%lld", (long long)n);
	size_t sign = n < 0, left = digits.len - sign;
	struct pfd_buf buf = pfd_buf(arena);

	if (lang != PFD_DE || left < 5)
		return digits;
	pfd_buf_add(&buf, pfd_str_sub(digits, 0, sign));
	for (; left; left--) {
		pfd_buf_addc(&buf, digits.ptr[digits.len - left]);
		if (left > 1 && left % 3 == 1)
			pfd_buf_addc(&buf, '.');
	}
	return pfd_buf_str(&buf);
}

struct pfd_cell pfd_cell_digits(struct pfd_arena *arena, int64_t n)
{
	struct pfd_cell cell = pfd_cell_int(n);

	cell.shown = pfd_arena_printf(arena, "%lld", (long long)n);
	return cell;
}

/* 1 … 12; 0: none. */
static int month_of(struct pfd_str two)
{
	int month;

	if (two.len != 2 || two.ptr[0] < '0' || two.ptr[0] > '1' ||
		two.ptr[1] < '0' || two.ptr[1] > '9')
		return 0;
	month = (two.ptr[0] - '0') * 10 + two.ptr[1] - '0';
	return month <= 12 ? month : 0;
}

struct pfd_str pfd_month_people(struct pfd_arena *arena, struct pfd_str month,
	enum pfd_lang lang, bool brief)
{
	static const struct {
		struct pfd_text word, brief;
	} months[] = {
		{ { "January", "Januar" }, { "Jan", "Jan." } },
		{ { "February", "Februar" }, { "Feb", "Feb." } },
		{ { "March", "März" }, { "Mar", "März" } },
		{ { "April", "April" }, { "Apr", "Apr." } },
		{ { "May", "Mai" }, { "May", "Mai" } },
		{ { "June", "Juni" }, { "Jun", "Juni" } },
		{ { "July", "Juli" }, { "Jul", "Juli" } },
		{ { "August", "August" }, { "Aug", "Aug." } },
		{ { "September", "September" }, { "Sep", "Sep." } },
		{ { "October", "Oktober" }, { "Oct", "Okt." } },
		{ { "November", "November" }, { "Nov", "Nov." } },
		{ { "December", "Dezember" }, { "Dec", "Dez." } },
	};
	bool with_year = month.len == 7 && month.ptr[4] == '-';
	int n = month_of(with_year ? pfd_str_sub(month, 5, 7) : month);

	if (!n)
		return month;
	if (brief)
		return copy(arena, pfd_text(months[n - 1].brief, lang));
	if (!with_year)
		return copy(arena, pfd_text(months[n - 1].word, lang));
	return pfd_arena_printf(arena, "%s %.*s",
		pfd_text(months[n - 1].word, lang), 4, month.ptr);
}

struct pfd_str pfd_cell_join(struct pfd_arena *arena,
	const struct pfd_cell *cell, const char *between)
{
	struct pfd_buf buf = pfd_buf(arena);

	for (size_t i = 0; i < cell->list.n; i++) {
		if (i > 0)
			pfd_buf_addz(&buf, between);
		pfd_buf_add(&buf, cell->list.items[i]);
	}
	return pfd_buf_str(&buf);
}

struct pfd_str pfd_cell_people(struct pfd_arena *arena,
	const struct pfd_cell *cell, enum pfd_lang lang, bool sign)
{
	static const char *const yes_no[2][2] = {
		[PFD_EN] = { "no", "yes" },
		[PFD_DE] = { "nein", "ja" },
	};

	if (cell->shown.len)
		return cell->shown;
	switch (cell->kind) {
	case PFD_CELL_EMPTY:
		break;
	case PFD_CELL_TEXT:
	case PFD_CELL_ID:
		return cell->text;
	case PFD_CELL_INT:
		return whole(arena, cell->num, lang);
	case PFD_CELL_MONEY:
		return money(arena, cell->num, lang, sign);
	case PFD_CELL_DATE:
		return date(arena, cell->date, lang);
	case PFD_CELL_BOOL:
		return copy(arena, yes_no[lang][cell->yes]);
	case PFD_CELL_LIST:
		return pfd_cell_join(arena, cell, ", ");
	}
	return (struct pfd_str){ 0 };
}

struct pfd_str pfd_cell_plain(
	struct pfd_arena *arena, const struct pfd_cell *cell)
{
	char buf[PFD_MONEY_SIZE];

	switch (cell->kind) {
	case PFD_CELL_MONEY:
		return copy(arena, pfd_money_file(cell->num, buf));
	case PFD_CELL_DATE:
		return date(arena, cell->date, PFD_EN);
	case PFD_CELL_BOOL:
		return copy(arena, cell->yes ? "true" : "false");
	case PFD_CELL_LIST:
		return pfd_cell_join(arena, cell, ",");
	case PFD_CELL_TEXT:
	case PFD_CELL_ID:
		return cell->text;
	case PFD_CELL_EMPTY:
	case PFD_CELL_INT:
		break;
	}
	return pfd_cell_people(arena, cell, PFD_EN, false);
}
