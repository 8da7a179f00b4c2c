/* The commit message: a subject in the office's words, the reason, and trailers
 * for machines.
 *
 * Whatever a user types, `git interpret-trailers --parse` sees pfd's trailers
 * only: they are the last block, the reason is one line, and that cannot look
 * like the marks at which git stops reading ("---", the scissors line).
 */
#include "internal.h"

enum { SUBJECT_MAX = 200, REASON_MAX = 200 };

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

/* What would break or steer a line becomes a blank, and broken UTF-8, too. */
static struct pfd_str one_line(struct pfd_arena *arena, struct pfd_str text)
{
	struct pfd_buf buf = pfd_buf(arena);

	while (text.len) {
		size_t end = pfd_utf8_check(text), pos = 0, last = 0;
		struct pfd_str good =
			pfd_str_sub(text, 0, end < text.len ? end : text.len);

		while (pos < good.len) {
			uint32_t c = pfd_utf8_next(good, &pos);

			if (c == '\t' || c == '\n' || pfd_char_forbidden(c))
				pfd_buf_addc(&buf, ' ');
			else
				pfd_buf_add(&buf, pfd_str_sub(good, last, pos));
			last = pos;
		}
		if (good.len < text.len)
			pfd_buf_addc(&buf, ' ');
		text = pfd_str_sub(text, good.len + 1, text.len);
	}
	return pfd_str_trim(pfd_buf_str(&buf));
}

enum pfd_status pfd_change_reason(struct pfd_arena *arena, const char *text,
	const char **ret, struct pfd_err *err)
{
	struct pfd_str line = one_line(arena, pfd_str(text));

	if (line.len <= REASON_MAX) {
		*ret = pfd_arena_z(arena, line);
		return PFD_OK;
	}
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("-m: the reason has {n} bytes; at most {max} are "
			    "possible",
			"-m: die Begründung hat {n} Bytes; höchstens {max} "
			"sind möglich",
			PFD_A_INT("n", (int64_t)line.len),
			PFD_A_INT("max", REASON_MAX)));
	return pfd_hint(err,
		PFD_MESSAGE("say it in one line; more can stand in the record",
			"in einer Zeile sagen; mehr kann im Datensatz stehen"));
}

static bool begins_harmless(struct pfd_str line)
{
	unsigned char c = (unsigned char)*line.ptr;

	return c >= 0x80 || pfd_is_digit((char)c) ||
	       pfd_is_lower(pfd_to_lower((char)c)) || c == '(' || c == '"';
}

static void add_reason(
	struct pfd_buf *out, struct pfd_arena *arena, const char *reason)
{
	struct pfd_str line = pfd_text_visible(arena, pfd_str(reason), false);

	if (!line.len)
		return;
	pfd_buf_addc(out, '\n');
	if (!begins_harmless(line))
		pfd_buf_addc(out, ' ');
	pfd_buf_add(out, line);
	pfd_buf_addc(out, '\n');
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
