/* Texts and names as Excel takes them. */
#include <pfd/text.h>

#include "xlsx.h"

enum {
	CELL_UNITS = 32767, /* what a cell holds */
	NAME_UNITS = 31     /* what a sheet's name holds */
};

struct pfd_str pfd_xlsx_cut(struct pfd_str s, size_t units)
{
	size_t at = 0, end = 0, n = 0;

	while (at < s.len) {
		n += pfd_utf8_next(s, &at) > 0xFFFF ? 2 : 1;
		if (n > units)
			return pfd_str_sub(s, 0, end);
		end = at;
	}
	return s;
}

/* "_x0041_" in a cell is an A to whoever reads the file (ECMA-376, ST_Xstring),
 * unless its first letter is written so itself. */
static bool is_escape(struct pfd_str s)
{
	if (s.len < 7 || !pfd_str_starts(s, "_x") || s.ptr[6] != '_')
		return false;
	for (size_t i = 2; i < 6; i++) {
		char c = pfd_to_lower(s.ptr[i]);

		if (!pfd_is_digit(c) && (c < 'a' || c > 'f'))
			return false;
	}
	return true;
}

static struct pfd_str unescaped(struct pfd_arena *arena, struct pfd_str s)
{
	struct pfd_buf buf = pfd_buf(arena);

	for (size_t i = 0; i < s.len; i++) {
		if (is_escape(pfd_str_sub(s, i, s.len)))
			pfd_buf_addz(&buf, "_x005F");
		pfd_buf_addc(&buf, s.ptr[i]);
	}
	return pfd_buf_str(&buf);
}

const char *pfd_xlsx_text(struct pfd_xlsx *x, struct pfd_str text)
{
	struct pfd_str safe = pfd_letters_visible(x->arena, text);
	struct pfd_str mark;

	if (pfd_str_find(safe, '_') != SIZE_MAX)
		safe = unescaped(x->arena, safe);
	/* Few texts can be too long: bytes are no fewer than units. */
	if (safe.len <= CELL_UNITS ||
		pfd_xlsx_cut(safe, CELL_UNITS).len == safe.len)
		return pfd_arena_z(x->arena, safe);
	mark = pfd_str(pfd_xlsx_say(x, " … [cut: a cell holds no more]",
		" … [gekürzt: mehr fasst eine Zelle nicht]"));
	safe = pfd_xlsx_cut(safe, CELL_UNITS - mark.len);
	return pfd_arena_printf(
		x->arena, "%.*s%.*s", PFD_STR_ARG(safe), PFD_STR_ARG(mark))
		.ptr;
}

/* Without the signs that a name may not have. */
static struct pfd_str plain_name(struct pfd_xlsx *x, struct pfd_str wanted)
{
	struct pfd_str safe = pfd_one_line(x->arena, wanted);
	struct pfd_buf buf = pfd_buf(x->arena);

	for (size_t i = 0; i < safe.len; i++)
		pfd_buf_addc(&buf,
			strchr("[]:*?/\\", safe.ptr[i]) ? '-' : safe.ptr[i]);
	safe = pfd_str_trim(pfd_buf_str(&buf));
	while (safe.len && safe.ptr[0] == '\'')
		safe = pfd_str_sub(safe, 1, safe.len);
	if (pfd_xlsx_cut(safe, NAME_UNITS).len < safe.len)
		safe = pfd_arena_printf(x->arena, "%.*s…",
			PFD_STR_ARG(pfd_str_trim(
				pfd_xlsx_cut(safe, NAME_UNITS - 1))));
	while (safe.len && safe.ptr[safe.len - 1] == '\'')
		safe.len--;
	return safe.len ? safe : pfd_str(pfd_xlsx_say(x, "Table", "Tabelle"));
}

static bool is_taken(struct pfd_xlsx *x, struct pfd_str name)
{
	struct pfd_str folded = pfd_utf8_fold(x->arena, name);

	/* Excel keeps this one for itself. */
	if (pfd_str_eqz(folded, "history"))
		return true;
	pfd_vec_foreach (other, &x->names)
		if (pfd_str_eq(*other, folded))
			return true;
	pfd_vec_push(x->arena, &x->names, folded);
	return false;
}

const char *pfd_xlsx_sheet_name(struct pfd_xlsx *x, struct pfd_str wanted)
{
	struct pfd_str plain = plain_name(x, wanted), name = plain;

	for (int n = 2; is_taken(x, name); n++) {
		struct pfd_str mark = pfd_arena_printf(x->arena, " (%d)", n);
		struct pfd_str start =
			pfd_xlsx_cut(plain, NAME_UNITS - mark.len);

		name = pfd_arena_printf(x->arena, "%.*s%.*s",
			PFD_STR_ARG(start), PFD_STR_ARG(mark));
	}
	return pfd_arena_z(x->arena, name);
}
