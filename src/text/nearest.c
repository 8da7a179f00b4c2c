/* "Did you mean": the name a typing error was probably meant to be. */
#include <pfd/text.h>

enum { WORD_MAX = 64 };

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

size_t pfd_edit_distance(struct pfd_str a, struct pfd_str b)
{
	size_t rows[3][WORD_MAX + 1];
	size_t *older = rows[0], *old = rows[1], *now = rows[2];

	if (a.len > WORD_MAX || b.len > WORD_MAX)
		return pfd_str_eq(a, b) ? 0 : SIZE_MAX;
	for (size_t j = 0; j <= b.len; j++)
		old[j] = older[j] = j;
	for (size_t i = 1; i <= a.len; i++) {
		char x = pfd_to_lower(a.ptr[i - 1]);
		size_t *swap;

		now[0] = i;
		for (size_t j = 1; j <= b.len; j++) {
			char y = pfd_to_lower(b.ptr[j - 1]);

			now[j] = least(least(now[j - 1], old[j]) + 1,
				old[j - 1] + (x != y));
			if (i > 1 && j > 1 && x == pfd_to_lower(b.ptr[j - 2]) &&
				y == pfd_to_lower(a.ptr[i - 2]))
				now[j] = least(now[j], older[j - 2] + 1);
		}
		swap = older;
		older = old;
		old = now;
		now = swap;
	}
	return old[b.len];
}

const char *pfd_did_you_mean(
	struct pfd_str word, const char *const *names, size_t n)
{
	/* Not a word of which nothing is left. */
	size_t best = least(1 + word.len / 5 + 1, word.len);
	const char *nearest = NULL;

	if (word.len > WORD_MAX)
		return NULL;
	for (size_t i = 0; i < n; i++) {
		struct pfd_str name = pfd_str(names[i]);
		size_t d;

		/* So many letters at least must be added or go. */
		if (name.len > WORD_MAX || name.len >= word.len + best ||
			word.len >= name.len + best)
			continue;
		d = pfd_edit_distance(word, name);
		if (d < best) {
			best = d;
			nearest = names[i];
		}
	}
	return nearest;
}
