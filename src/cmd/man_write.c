/* mdoc that `mandoc -T lint` accepts: escapes, line lengths, sentences. */
#include "man.h"

enum { LINE_MAX_BYTES = 76 };

void pfd_man_raw(struct pfd_man *man, const char *markup)
{
	pfd_buf_addz(&man->out, markup);
}

static void escape(struct pfd_man *man, struct pfd_str text, bool starts_line)
{
	if (starts_line && text.len &&
		(text.ptr[0] == '.' || text.ptr[0] == '\''))
		pfd_buf_addz(&man->out, "\\&");
	for (size_t i = 0; i < text.len; i++) {
		if (text.ptr[i] == '\\')
			pfd_buf_addz(&man->out, "\\e");
		else
			pfd_buf_addc(&man->out, text.ptr[i]);
	}
}

/* On a line with a macro, what looks like a delimiter would be taken for one. */
void pfd_man_line(struct pfd_man *man, const char *text)
{
	escape(man, pfd_str(text), true);
	pfd_buf_addc(&man->out, '\n');
}

/* Whether a word ends a sentence: "etc." inside one is followed by lower case. */
static bool ends_sentence(struct pfd_str word, struct pfd_str rest)
{
	char last, next = rest.len ? rest.ptr[0] : 0;

	if (word.len < 2 || !next)
		return false;
	last = word.ptr[word.len - 1];
	if (last == ')' && word.len > 2)
		last = word.ptr[word.len - 2];
	return (last == '.' || last == '?' || last == '!') &&
	       !pfd_is_lower(next);
}

/* Bytes as mandoc counts them: it reads \[u2212] for a minus sign. */
static size_t length_of(struct pfd_str word)
{
	size_t n = 0;

	for (size_t i = 0; i < word.len; i++) {
		unsigned char c = (unsigned char)word.ptr[i];

		n += c < 0x80 ? 1 : c >= 0xc0 ? 8 : 0;
	}
	return n;
}

static void paragraph(struct pfd_man *man, struct pfd_str text)
{
	struct pfd_str word;
	size_t at = 0;

	while (pfd_str_cut(&text, ' ', &word)) {
		if (!word.len)
			continue;
		if (at && at + 1 + length_of(word) > LINE_MAX_BYTES) {
			pfd_buf_addc(&man->out, '\n');
			at = 0;
		}
		if (at) {
			pfd_buf_addc(&man->out, ' ');
			at++;
		}
		escape(man, word, !at);
		at += length_of(word);
		if (ends_sentence(word, text)) {
			pfd_buf_addc(&man->out, '\n');
			at = 0;
		}
	}
	if (at)
		pfd_buf_addc(&man->out, '\n');
}

void pfd_man_text(struct pfd_man *man, const char *text)
{
	struct pfd_str rest = pfd_str(text), line;
	bool within = false; /* a line that was broken stays so */

	while (pfd_str_cut(&rest, '\n', &line)) {
		if (within && line.len)
			pfd_man_raw(man, ".br\n");
		if (line.len)
			paragraph(man, line);
		else if (rest.len)
			pfd_man_raw(man, ".Pp\n");
		within = line.len > 0;
	}
}

const char *pfd_man_as_sentence(struct pfd_man *man, const char *phrase)
{
	struct pfd_buf buf = pfd_buf(man->run->arena);
	size_t n = strlen(phrase);

	if (!n)
		return "";
	pfd_buf_addc(&buf,
		pfd_is_lower(phrase[0]) ? (char)(phrase[0] - 32) : phrase[0]);
	pfd_buf_addz(&buf, phrase + 1);
	if (phrase[n - 1] != '.')
		pfd_buf_addc(&buf, '.');
	return pfd_arena_z(man->run->arena, pfd_buf_str(&buf));
}

void pfd_man_sentence(struct pfd_man *man, const char *phrase)
{
	pfd_man_text(man, pfd_man_as_sentence(man, phrase));
}

void pfd_man_code(struct pfd_man *man, const char *code)
{
	pfd_man_line(man, code);
}

void pfd_man_item(struct pfd_man *man, struct pfd_str usage)
{
	pfd_man_raw(man, ".It Ic ");
	pfd_man_line(man, pfd_arena_z(man->run->arena, usage));
}

void pfd_man_values(struct pfd_man *man, const struct pfd_enum *values)
{
	struct pfd_buf buf = pfd_buf(man->run->arena);

	if (!values)
		return;
	pfd_buf_addz(&buf, "One of: ");
	for (size_t i = 0; i < values->n; i++)
		pfd_buf_printf(
			&buf, "%s%s", i ? ", " : "", values->values[i].key);
	pfd_buf_addc(&buf, '.');
	pfd_man_text(man, pfd_arena_z(man->run->arena, pfd_buf_str(&buf)));
}

void pfd_man_form(struct pfd_man *man, const struct pfd_field *field)
{
	const char *form = pfd_type_form(field).en;

	if (form && !field->values)
		pfd_man_sentence(man, form);
}

void pfd_man_head(struct pfd_man *man, const char *name, const char *section,
	const char *summary)
{
	static const char *const months[] = { "January", "February", "March",
		"April", "May", "June", "July", "August", "September",
		"October", "November", "December" };
	struct pfd_ymd day = pfd_date_ymd(man->run->env.as_of);
	struct pfd_buf title = pfd_buf(man->run->arena);

	for (const char *c = name; *c; c++)
		pfd_buf_addc(&title, pfd_is_lower(*c) ? (char)(*c - 32) : *c);
	pfd_buf_printf(&man->out, ".Dd %s %d, %d\n", months[day.month - 1],
		day.day, day.year);
	pfd_buf_printf(&man->out, ".Dt %.*s %s\n.Os\n.Sh NAME\n.Nm %s\n.Nd ",
		PFD_STR_ARG(pfd_buf_str(&title)), section, name);
	pfd_man_line(man, summary);
}

void pfd_man_exit_status(struct pfd_man *man)
{
	pfd_man_raw(man,
		".Sh EXIT STATUS\n"
		".Bl -tag -width Ds\n"
		".It 0\n"
		"Done.\n"
		".It 1\n"
		"Errors in the data, a rule refused, not found, or a "
		"difference\n"
		"that was asked for; nothing has changed.\n"
		".It 2\n"
		"Wrong usage; nothing has changed.\n"
		".It 3\n"
		"The disk, git, a lock or the network failed, or git does not "
		"know who\ncommits; nothing has changed.\n"
		".It 4\n"
		"The change is committed, or without a commit its files or "
		"some of\nthem are written, and something after it failed; "
		"the message says\nwhat is left.\n"
		".El\n");
}
