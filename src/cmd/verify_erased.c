/* Whether a file is what its commit gives but for people: once a person is erased, or
 * where a key is not on this machine, the name is not there again, its row stands
 * elsewhere and columns are narrower.
 *
 * So what is compared are lines (rows of JSON and YAML) in any order and blanks of any
 * width.  One that differs must have all figures in the same order and all words of
 * the one made again, which must name a person by id or as sealed, and may have a
 * few more words without digits: a name.
 */
#include <stdlib.h>

#include "verify.h"

enum {
	NAME_WORDS = 12,
	PERSON_ID = 14, /* "p-" and twelve */
	TRIES_MAX = 400 /* lines that differ; another document has more */
};

struct unit {
	struct pfd_str text; /* normalised */
	size_t at;           /* in the file */
	bool used;
};
struct units {
	PFD_VEC_OF(struct unit);
};
struct words {
	PFD_VEC_OF(struct pfd_str);
};

/* ---- parting ---------------------------------------------------------------------- */

/* Blanks and the dashes below a table's head are as wide as its widest cell; whether
 * YAML quotes a hash depends on its digits. */
static void add_line(struct pfd_buf *out, struct pfd_str line)
{
	char last = ' ';

	for (size_t i = 0; i < line.len; i++) {
		char c = line.ptr[i];

		if (c != '\'' && (c != last || (c != ' ' && c != '-')))
			pfd_buf_addc(out, c);
		last = c;
	}
	while (out->len && (out->ptr[out->len - 1] == ' ' ||
				   out->ptr[out->len - 1] == ','))
		out->len--;
}

static size_t indent_of(struct pfd_str line)
{
	size_t n = 0;

	while (n < line.len && line.ptr[n] == ' ')
		n++;
	return n;
}

/* Whether a line goes on with the row that `first` began. */
static bool goes_on(
	enum pfd_format format, struct pfd_str first, struct pfd_str line)
{
	size_t begin = indent_of(first), indent = indent_of(line);
	struct pfd_str text = pfd_str_sub(line, indent, line.len);

	first = pfd_str_sub(first, begin, first.len);
	if (format == PFD_FORMAT_JSON)
		return pfd_str_eqz(first, "{") && indent > begin &&
		       !pfd_str_eqz(text, "{");
	return format == PFD_FORMAT_YAML && pfd_str_starts(first, "- ") &&
	       indent > begin && !pfd_str_starts(text, "- ");
}

static struct units part(
	struct pfd_arena *arena, enum pfd_format format, struct pfd_str bytes)
{
	struct units units = { 0 };
	struct pfd_str rest = bytes, line, first = { 0 };
	struct pfd_buf text = pfd_buf(arena);
	size_t at = 0;

	while (pfd_str_cut(&rest, '\n', &line)) {
		if (!first.ptr || !goes_on(format, first, line)) {
			if (first.ptr)
				pfd_vec_push(arena, &units,
					((struct unit){
						pfd_buf_str(&text), at }));
			text = pfd_buf(arena);
			first = line;
			at = (size_t)(line.ptr - bytes.ptr);
		}
		add_line(&text, line);
		pfd_buf_addc(&text, ' ');
	}
	if (first.ptr)
		pfd_vec_push(arena, &units,
			((struct unit){ pfd_buf_str(&text), at }));
	return units;
}

/* ---- one line --------------------------------------------------------------------- */

static bool in_word(char c)
{
	return pfd_is_digit(c) || (unsigned char)c >= 0x80 ||
	       (pfd_to_lower(c) >= 'a' && pfd_to_lower(c) <= 'z') ||
	       strchr("-.'", c);
}

static struct words words_of(struct pfd_arena *arena, struct pfd_str text)
{
	struct words words = { 0 };

	for (size_t i = 0, end; i < text.len; i = end) {
		for (end = i; end < text.len && in_word(text.ptr[end]);)
			end++;
		end += end == i;
		if (text.ptr[i] != ' ')
			pfd_vec_push(arena, &words, pfd_str_sub(text, i, end));
	}
	return words;
}

static bool has_digit(struct pfd_str word)
{
	for (size_t i = 0; i < word.len; i++)
		if (pfd_is_digit(word.ptr[i]))
			return true;
	return false;
}

static bool stands_for_a_person(struct pfd_str word)
{
	return pfd_str_eqz(word, pfd_sealed_word.en) ||
	       pfd_str_eqz(word, pfd_sealed_word.de) ||
	       (word.len == PERSON_ID && pfd_str_starts(word, "p-"));
}

static bool take(struct words *words, struct pfd_str wanted)
{
	pfd_vec_foreach (word, words) {
		if (!word->ptr || !pfd_str_eq(*word, wanted))
			continue;
		word->ptr = NULL;
		return true;
	}
	return false;
}

/* Of two lines' figures, those that are there. */
static bool same_figures(const struct words *given, const struct words *made)
{
	size_t i = 0, k = 0;

	for (;; i++, k++) {
		while (i < given->n && !has_digit(given->items[i]))
			i++;
		while (k < made->n &&
			(!has_digit(made->items[k]) ||
				stands_for_a_person(made->items[k])))
			k++;
		if (i == given->n || k == made->n)
			return i == given->n && k == made->n;
		if (!pfd_str_eq(given->items[i], made->items[k]))
			return false;
	}
}

static bool same_but_people(struct pfd_arena *arena, struct pfd_str given,
	struct pfd_str made, struct pfd_people *people)
{
	struct words theirs = words_of(arena, given);
	struct words ours = words_of(arena, made);
	size_t persons = 0, both = 0, more = 0;

	/* Who is named in both by id is no name that is gone. */
	pfd_vec_foreach (word, &ours) {
		if (stands_for_a_person(*word) && take(&theirs, *word)) {
			*word = (struct pfd_str){ 0 };
			both++;
		}
	}
	for (size_t pass = 0; pass < 2; pass++) {
		size_t n = 0;
		struct words *words = pass ? &ours : &theirs;

		pfd_vec_foreach (word, words)
			if (word->ptr)
				words->items[n++] = *word;
		words->n = n;
	}
	if (!same_figures(&theirs, &ours))
		return false;
	pfd_vec_foreach (word, &ours) {
		if (stands_for_a_person(*word)) {
			pfd_vec_push(arena, people, *word);
			persons++;
		} else if (!take(&theirs, *word)) {
			return false;
		}
	}
	pfd_vec_foreach (word, &theirs)
		more += word->ptr != NULL;
	return persons + both && more <= persons * NAME_WORDS;
}

/* ---- all of it -------------------------------------------------------------------- */

static int compare(const void *a, const void *b)
{
	const struct unit *x = a, *y = b;
	int order = pfd_str_cmp(x->text, y->text);

	return order ? order : (x->at > y->at) - (x->at < y->at);
}

static void sort(struct units *units)
{
	if (units->n)
		qsort(units->items, units->n, sizeof(*units->items), compare);
}

/* Marks what stands in both. */
static void cancel(struct units *given, struct units *made)
{
	sort(given);
	sort(made);
	for (size_t i = 0, k = 0; i < given->n && k < made->n;) {
		int order =
			pfd_str_cmp(given->items[i].text, made->items[k].text);

		if (!order)
			given->items[i].used = made->items[k].used = true;
		i += order <= 0;
		k += order >= 0;
	}
}

static bool find(struct pfd_arena *arena, struct unit *given,
	struct units *made, struct pfd_people *people)
{
	pfd_vec_foreach (unit, made) {
		if (unit->used || !same_but_people(arena, given->text,
					  unit->text, people))
			continue;
		return given->used = unit->used = true;
	}
	return false;
}

bool pfd_verify_but_people(struct pfd_arena *arena, enum pfd_format format,
	struct pfd_str given, struct pfd_str made, struct pfd_people *ret,
	size_t *ret_at)
{
	struct units theirs = part(arena, format, given);
	struct units ours = part(arena, format, made);
	size_t at = SIZE_MAX, tries = 0;

	cancel(&theirs, &ours);
	pfd_vec_foreach (unit, &theirs)
		if (!unit->used &&
			(tries++ >= TRIES_MAX ||
				!find(arena, unit, &ours, ret)) &&
			unit->at < at)
			at = unit->at;
	*ret_at = at;
	if (at != SIZE_MAX)
		return false;
	pfd_vec_foreach (unit, &ours)
		if (!unit->used)
			return false;
	return true;
}
