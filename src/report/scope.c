/* Which files a report's numbers come from, told by the path alone, because a
 * record that cannot be read says nothing else. */
#include "internal.h"

static bool counted(unsigned kinds, const struct pfd_kind *kind)
{
	return kinds >> pfd_kind_number(kind) & 1;
}

/* A path may be the kind's directory itself: a link in its place hides all. */
static bool lies_in(struct pfd_str path, const struct pfd_kind *kind)
{
	struct pfd_str directory = pfd_str(kind->directory);

	if (!directory.len)
		return pfd_str_eqz(path, "pfd.yaml");
	return pfd_str_starts(path, kind->directory) ||
	       pfd_str_eq(path, pfd_str_sub(directory, 0, directory.len - 1));
}

/* 2026 of "2026-014.yaml", 0 of "notes". */
static int year_in(struct pfd_str part)
{
	int year = 0;

	if (part.len < 4 || (part.len > 4 && pfd_is_digit(part.ptr[4])))
		return 0;
	for (size_t i = 0; i < 4; i++) {
		if (!pfd_is_digit(part.ptr[i]))
			return 0;
		year = year * 10 + (part.ptr[i] - '0');
	}
	return year;
}

bool pfd_report_counts(struct pfd_str path, unsigned kinds, int year)
{
	bool other = false;

	for (const struct pfd_kind *const *kind = pfd_kinds; *kind; kind++) {
		if (!lies_in(path, *kind))
			continue;
		if (!counted(kinds, *kind))
			return false;
		if (*kind == &pfd_kind_contact || !year)
			return true;
		for (struct pfd_str rest = path, part;
			pfd_str_cut(&rest, '/', &part);) {
			int named = year_in(part);

			if (named == year)
				return true;
			other |= named != 0;
		}
		return !other;
	}
	return false;
}
