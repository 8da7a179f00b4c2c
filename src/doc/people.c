/* Cells in the words of a person: for reports that put them into sentences, and for
 * the formats for reading; and in those of a script. */
#include <pfd/base/money.h>
#include <pfd/doc.h>

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
		return pfd_arena_printf(arena, "%lld", (long long)cell->num);
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
