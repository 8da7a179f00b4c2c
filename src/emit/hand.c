/* Lines to be written on by hand: "………  ……………", and what belongs on them below.
 *
 * Papers say them in dots, which any format shows; where one can draw, it draws a
 * rule with room above it.
 */
#include <pfd/text.h>

#include "render.h"

#define DOT "…"

/* The next part up to two blanks, and the dots in it; false: there is none. */
static bool next_part(struct pfd_str *line, struct pfd_str *ret)
{
	size_t end = 0;

	*line = pfd_str_trim(*line);
	while (end < line->len &&
		!(line->ptr[end] == ' ' && end + 1 < line->len &&
			line->ptr[end + 1] == ' '))
		end++;
	*ret = pfd_str_sub(*line, 0, end);
	*line = pfd_str_sub(*line, end, line->len);
	return ret->len > 0;
}

/* SIZE_MAX: there is something else, too. */
static size_t dots(struct pfd_str part)
{
	size_t n = 0;

	for (; pfd_str_starts(part, DOT); n++)
		part = pfd_str_sub(part, strlen(DOT), part.len);
	return part.len ? SIZE_MAX : n;
}

static bool read_dots(struct pfd_str line, struct pfd_hand *ret)
{
	struct pfd_str part;

	*ret = (struct pfd_hand){ 0 };
	while (next_part(&line, &part)) {
		size_t n = dots(part);

		if (n == SIZE_MAX || n < 3 || ret->n == PFD_HAND_PLACES)
			return false;
		ret->places[ret->n++].dots = (int)n;
	}
	return ret->n > 0;
}

bool pfd_take_hand(struct pfd_str *rest, struct pfd_hand *ret)
{
	struct pfd_str after = *rest, line, below;
	struct pfd_hand other;

	if (!pfd_str_cut(&after, '\n', &line) || !read_dots(line, ret))
		return false;
	*rest = after;
	if (!pfd_str_cut(&after, '\n', &below) || read_dots(below, &other))
		return true;
	*rest = after;
	for (size_t i = 0; i < ret->n; i++)
		if (i + 1 < ret->n)
			(void)next_part(&below, &ret->places[i].label);
		else
			ret->places[i].label = pfd_str_trim(below);
	return true;
}

size_t pfd_count_hands(struct pfd_str text)
{
	struct pfd_hand hand;
	struct pfd_str line;
	size_t n = 0;

	while (text.len)
		if (pfd_take_hand(&text, &hand))
			n++;
		else
			(void)pfd_str_cut(&text, '\n', &line);
	return n;
}
