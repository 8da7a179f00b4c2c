/* What a commit's message says: pfd's own (CONTRIBUTING, "The commit message") and
 * what people write with git. */
#include <pfd/schema.h>

#include "internal.h"

static bool is_trailer(struct pfd_str line)
{
	size_t colon = pfd_str_find(line, ':');

	for (size_t i = 0; i < colon && i < line.len; i++)
		if (line.ptr[i] != '-' && !pfd_is_digit(line.ptr[i]) &&
			!pfd_is_lower(pfd_to_lower(line.ptr[i])))
			return false;
	return colon != SIZE_MAX && colon > 0;
}

/* Where the last paragraph begins that is not the first. */
static size_t last_paragraph(struct pfd_str text)
{
	for (size_t i = text.len; i > 1; i--)
		if (text.ptr[i - 1] == '\n' && text.ptr[i - 2] == '\n')
			return i;
	return text.len;
}

void pfd_commit_said(struct pfd_str message, struct pfd_said *ret)
{
	struct pfd_str text = pfd_str_trim(message), line;
	size_t at = last_paragraph(text), end = pfd_str_find(text, '\n');

	if (end == SIZE_MAX)
		end = text.len;
	ret->subject = pfd_str_sub(text, 0, end);
	ret->trailers = pfd_str_sub(text, at, text.len);
	for (struct pfd_str lines = ret->trailers;
		lines.len && pfd_str_cut(&lines, '\n', &line);)
		if (!is_trailer(line))
			at = text.len;
	if (at == text.len)
		ret->trailers.len = 0;
	ret->reason = pfd_str_trim(pfd_str_sub(text, end, at));
}

bool pfd_said_next(
	struct pfd_str *trailers, const char *key, struct pfd_str *ret)
{
	struct pfd_str line, name;

	while (trailers->len && pfd_str_cut(trailers, '\n', &line)) {
		(void)pfd_str_cut(&line, ':', &name);
		if (!pfd_str_eqz(name, key))
			continue;
		*ret = pfd_str_trim(line);
		return true;
	}
	return false;
}

/* "contact/verein-alt-ev" → "contacts/verein-alt-ev.yaml"; empty if it is none. */
static struct pfd_str path_of(struct pfd_arena *arena, struct pfd_str name)
{
	const struct pfd_kind *kind;
	struct pfd_str word;

	(void)pfd_str_cut(&name, '/', &word);
	kind = pfd_kind_named(word);
	return kind ? kind->path(arena, name) : (struct pfd_str){ 0 };
}

void pfd_said_renamed(struct pfd_arena *arena, struct pfd_str trailers,
	struct pfd_renames *ret)
{
	struct pfd_str value, from;

	while (pfd_said_next(&trailers, "Pfd-Renamed", &value)) {
		(void)pfd_str_cut(&value, ' ', &from);
		from = path_of(arena, from);
		value = path_of(arena, pfd_str_trim(value));
		if (from.len && value.len)
			pfd_vec_push(arena, ret,
				(struct pfd_rename){
					.from = from, .to = value });
	}
}
