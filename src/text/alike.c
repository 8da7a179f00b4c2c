/* Whether two names mean the same organisation or person. */
#include <pfd/text.h>

enum {
	WORDS_MAX = 32,
	SHORT_WORD = 4, /* shorter ones have no typing errors */
	LONG_WORD = 8,  /* these may have two */
	ERRORS_MAX = 2
};

/* "e.V." is read as two words. */
static const char fillers[] =
	" e v ev eg ggmbh gmbh g mbh gug ug ag kg ohg gbr haftungsbeschraenkt "
	"ig"
	" eingetragener verein dr prof dipl ing herr frau"
	" der die das des dem den und u and the of fuer in im am an zu zur zum"
	" von vom ";

static bool is_filler(struct pfd_str word)
{
	const char *at = fillers;

	while ((at = strchr(at, ' ')) && *++at)
		if (!strncmp(at, word.ptr, word.len) && at[word.len] == ' ')
			return true;
	return false;
}

/* Letters of all scripts and digits make words. */
static bool in_word(char c)
{
	return pfd_is_digit(c) || pfd_is_lower(c) || (unsigned char)c >= 0x80;
}

static void take_words(struct pfd_arena *arena, struct pfd_str folded, bool all,
	struct pfd_name *ret)
{
	for (size_t at = 0; at < folded.len;) {
		size_t from = at;
		struct pfd_str word;

		while (at < folded.len && in_word(folded.ptr[at]))
			at++;
		word = pfd_str_sub(folded, from, at);
		if (word.len && ret->n < WORDS_MAX && (all || !is_filler(word)))
			pfd_vec_push(arena, ret, word);
		at += at == from;
	}
}

void pfd_name_words(
	struct pfd_arena *arena, struct pfd_str s, struct pfd_name *ret)
{
	struct pfd_str folded = pfd_base_letters(arena, s, true);
	struct pfd_buf joined = pfd_buf(arena);

	*ret = (struct pfd_name){ 0 };
	take_words(arena, folded, false, ret);
	if (!ret->n)
		take_words(arena, folded, true, ret);
	pfd_vec_foreach (word, ret)
		pfd_buf_add(&joined, *word);
	ret->joined = pfd_buf_str(&joined);
}

static bool has_digit(struct pfd_str word)
{
	for (size_t i = 0; i < word.len; i++)
		if (pfd_is_digit(word.ptr[i]))
			return true;
	return false;
}

/* How many errors make one word the other; more than ERRORS_MAX: another word. */
static size_t errors(struct pfd_str a, struct pfd_str b)
{
	size_t least = a.len < b.len ? a.len : b.len;
	size_t most = a.len < b.len ? b.len : a.len;
	size_t allowed = least < SHORT_WORD ? 0 : least < LONG_WORD ? 1 : 2;
	size_t n;

	if (pfd_str_eq(a, b))
		return 0;
	if (most - least > allowed || !allowed || has_digit(a) || has_digit(b))
		return ERRORS_MAX + 1;
	n = pfd_edit_distance(a, b);
	return n > allowed ? ERRORS_MAX + 1 : n;
}

bool pfd_names_alike(const struct pfd_name *a, const struct pfd_name *b)
{
	bool used[WORDS_MAX] = { false };
	size_t total = 0;

	if (!a->n || !b->n)
		return false;
	if (pfd_str_eq(a->joined, b->joined))
		return true;
	if (a->n != b->n)
		return false;
	for (size_t i = 0; i < a->n; i++) {
		size_t best = ERRORS_MAX + 1, at = 0;

		for (size_t k = 0; k < b->n && best; k++) {
			size_t n = used[k] ? best
					   : errors(a->items[i], b->items[k]);

			if (n < best) {
				best = n;
				at = k;
			}
		}
		total += best;
		if (total > ERRORS_MAX)
			return false;
		used[at] = true;
	}
	return true;
}
