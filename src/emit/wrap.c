/* Text into the lines of a column. */
#include <pfd/text.h>

#include "render.h"

struct pfd_str pfd_one_line(struct pfd_arena *arena, struct pfd_str s)
{
	char *flat;

	if (!memchr(s.len ? s.ptr : "", '\n', s.len))
		return pfd_text_visible(arena, s, false);
	flat = pfd_alloc(arena, s.len + 1);
	for (size_t i = 0; i < s.len; i++)
		flat[i] = s.ptr[i];
	while (s.len && flat[s.len - 1] == '\n')
		s.len--;
	for (size_t i = 0; i < s.len; i++)
		if (flat[i] == '\n')
			flat[i] = ' ';
	return pfd_text_visible(arena, (struct pfd_str){ flat, s.len }, false);
}

/* How much of `rest` goes on the next line: whole words where possible. */
static size_t line_end(struct pfd_str rest, size_t width, size_t lead)
{
	size_t fit = pfd_utf8_cut(rest, width).len;
	size_t end = fit;

	if (fit == rest.len || fit == 0)
		return rest.len;
	while (end > lead && rest.ptr[end] != ' ')
		end--;
	return end > lead ? end : fit;
}

void pfd_wrap(struct pfd_arena *arena, struct pfd_lines *lines,
	struct pfd_str text, size_t width)
{
	size_t lead = 0;

	if (width == 0 || text.len <= width) {
		pfd_vec_push(arena, lines, text);
		return;
	}
	while (lead < text.len && text.ptr[lead] == ' ')
		lead++;
	if (lead >= width / 2)
		lead = 0;
	for (;;) {
		size_t end = line_end(text, width, lead);
		size_t next = end;

		while (next < text.len && text.ptr[next] == ' ')
			next++;
		pfd_vec_push(arena, lines, pfd_str_sub(text, 0, end));
		if (next == text.len)
			return;
		text = pfd_str_sub(text, next, text.len);
		if (lead > 0)
			text = pfd_arena_printf(arena, "%*s%.*s", (int)lead, "",
				PFD_STR_ARG(text));
	}
}
