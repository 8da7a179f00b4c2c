/* The commit message: a subject in the office's words, the reason, and trailers
 * for machines.
 *
 * Whatever a user types, `git interpret-trailers --parse` sees pfd's trailers
 * only: they are the last block, and no line of the reason can look like the
 * marks at which git stops reading ("---", the scissors line).
 */
#include "internal.h"

enum { SUBJECT_MAX = 200, WIDTH = 72 };

struct pfd_str pfd_change_subject(
	struct pfd_arena *arena, struct pfd_str subject)
{
	struct pfd_str line =
		pfd_text_visible(arena, pfd_str_trim(subject), false);
	size_t pos = 0, end = 0;

	while (pos < line.len) {
		(void)pfd_utf8_next(line, &pos);
		if (pos > SUBJECT_MAX)
			break;
		end = pos;
	}
	return pfd_arena_str(arena, pfd_str_trim(pfd_str_sub(line, 0, end)));
}

static bool begins_harmless(struct pfd_str line)
{
	unsigned char c = (unsigned char)*line.ptr;

	return c >= 0x80 || pfd_is_digit((char)c) ||
	       pfd_is_lower(pfd_to_lower((char)c)) || c == '(' || c == '"';
}

/* A line of the reason, broken at blanks. */
static void wrap(struct pfd_buf *out, struct pfd_str line)
{
	struct pfd_str rest = line, word;
	size_t column = 0;

	while (pfd_str_cut(&rest, ' ', &word)) {
		size_t width = pfd_utf8_width(word);

		if (!word.len)
			continue;
		if (column && column + 1 + width > WIDTH) {
			pfd_buf_addc(out, '\n');
			column = 0;
		}
		/* A blank in front also where a word begins like a mark. */
		if (column || !begins_harmless(word)) {
			pfd_buf_addc(out, ' ');
			column++;
		}
		pfd_buf_add(out, word);
		column += width;
	}
	pfd_buf_addc(out, '\n');
}

static void add_reason(
	struct pfd_buf *out, struct pfd_arena *arena, const char *reason)
{
	struct pfd_str rest =
		pfd_text_visible(arena, pfd_str_trim(pfd_str(reason)), true);
	struct pfd_str line;
	bool gap = false;

	if (!rest.len)
		return;
	pfd_buf_addc(out, '\n');
	while (pfd_str_cut(&rest, '\n', &line)) {
		line = pfd_str_trim(line);
		if (!line.len) {
			gap = true;
			continue;
		}
		if (gap)
			pfd_buf_addc(out, '\n');
		gap = false;
		wrap(out, line);
	}
}

static void add_trailer(struct pfd_buf *out, struct pfd_arena *arena,
	const char *key, struct pfd_str value)
{
	struct pfd_str safe = pfd_text_visible(arena, value, false);

	pfd_buf_printf(out, "%s: %.*s\n", key, PFD_STR_ARG(safe));
}

/* A record that was moved is named once, as it is called now. */
static bool moved_away(const struct pfd_change *change, struct pfd_str path)
{
	for (size_t i = 0; i < change->moves.n; i++)
		if (pfd_str_eq(change->moves.items[i].from, path))
			return true;
	return false;
}

struct pfd_str pfd_change_message(struct pfd_change *change,
	const struct touched *touched, struct pfd_str subject,
	const char *command)
{
	struct pfd_arena *arena = change->arena;
	struct pfd_buf out = pfd_buf(arena);
	char today[PFD_DATE_SIZE];

	pfd_buf_add(&out, subject);
	pfd_buf_addc(&out, '\n');
	if (change->options.reason)
		add_reason(&out, arena, change->options.reason);
	pfd_buf_addc(&out, '\n');
	add_trailer(&out, arena, "Pfd-Command", pfd_str(command));
	for (size_t i = 0; i < touched->n; i++) {
		struct pfd_str path = touched->items[i]->path;
		struct pfd_str name = pfd_change_name(arena, path);

		if (name.len && !moved_away(change, path))
			add_trailer(&out, arena, "Pfd-Record", name);
	}
	pfd_vec_foreach (trailer, &change->trailers)
		add_trailer(&out, arena, trailer->key, trailer->value);
	add_trailer(&out, arena, "Pfd-Rule-Version", pfd_rules_version(arena));
	if (change->env->as_of_fixed)
		add_trailer(&out, arena, "Pfd-Today",
			pfd_str(pfd_date_iso(change->env->as_of, today)));
	return pfd_buf_str(&out);
}
