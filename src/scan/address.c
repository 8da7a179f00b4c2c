/* Addresses: a street with a house number, or a postcode with a town. */
#include "internal.h"

enum { HOUSE_DIGITS = 3, WORDS_BACK = 5 };

static size_t length_of(const struct token *token)
{
	return token->to - token->from;
}

static bool is_number(const struct scan *scan, size_t i)
{
	const struct token *token = pfd_scan_token(scan, i);

	return token->to && !token->word;
}

static bool is_capital(const struct scan *scan, size_t i)
{
	return scan->is_path ? !!pfd_scan_token(scan, i)->word
			     : pfd_scan_flags(scan, i) & PFD_W_CAPITAL;
}

static char byte_at(const struct scan *scan, size_t pos)
{
	return pos < scan->text.len ? scan->text.ptr[pos] : '\0';
}

/* ---- house numbers ------------------------------------------------------------ */

/* "12", "12a", "12 a", "12-14", "12/3": *ret_last is the last token of it. */
static bool is_house(const struct scan *scan, size_t i, size_t *ret_last)
{
	const struct token *token = pfd_scan_token(scan, i);
	const struct token *next = pfd_scan_token(scan, i + 1);
	struct pfd_str rest;
	size_t last = i;
	char behind;

	if (!is_number(scan, i) || length_of(token) > HOUSE_DIGITS ||
		byte_at(scan, token->from) == '0')
		return false;
	if (next->word && next->word->flags & PFD_W_INITIAL &&
		(next->gap == GAP_NONE ||
			(next->gap == GAP_BLANK &&
				!(next->word->flags & PFD_W_CAPITAL))))
		next = pfd_scan_token(scan, ++last + 1);
	else if (next->gap == GAP_NONE && next->word)
		return false;
	behind = byte_at(scan, pfd_scan_token(scan, last)->to);
	if (is_number(scan, last + 1) && length_of(next) <= HOUSE_DIGITS &&
		(next->gap == GAP_HYPHEN ||
			(behind == '/' &&
				next->from ==
					pfd_scan_token(scan, last)->to + 1))) {
		last++;
		next = pfd_scan_token(scan, last + 1);
		behind = byte_at(scan, pfd_scan_token(scan, last)->to);
	}
	/* Dates, times, amounts; and "3 Kinder". */
	if (behind == '%' ||
		(behind && strchr(".,:/", behind) &&
			is_number(scan, last + 1) &&
			next->from == pfd_scan_token(scan, last)->to + 1))
		return false;
	if (next->word && next->word->flags & PFD_W_COUNTED &&
		(next->gap == GAP_BLANK || next->gap == GAP_DOT))
		return false;
	rest = pfd_str_sub(
		scan->text, pfd_scan_token(scan, last)->to, scan->text.len);
	if (pfd_str_starts(rest, " €") || pfd_str_starts(rest, " %"))
		return false;
	*ret_last = last;
	return true;
}

/* ---- towns ---------------------------------------------------------------------- */

static bool is_postcode(const struct scan *scan, size_t i)
{
	const struct token *token = pfd_scan_token(scan, i);
	const char *digits = scan->text.ptr + token->from;

	return is_number(scan, i) && length_of(token) == 5 &&
	       strncmp(digits, "00", 2) != 0 &&
	       strncmp(digits + 2, "000", 3) != 0 &&
	       pfd_scan_token(scan, i + 1)->word &&
	       pfd_scan_token(scan, i + 1)->gap == GAP_BLANK;
}

/* Words before the town's own: "Bad Beispiel", "Lutherstadt Wittenberg". */
static bool is_town_first(struct pfd_str fold)
{
	static const char *const firsts[] = { "bad", "sankt", "st", "gross",
		"klein", "hohe", "alt", "neu", "lutherstadt", "hansestadt",
		NULL };

	for (const char *const *at = firsts; *at; at++)
		if (pfd_str_eqz(fold, *at))
			return true;
	return false;
}

/* The town behind a postcode at `i`; `sure`: something else told that it is one. */
static bool is_town(
	const struct scan *scan, size_t i, bool sure, size_t *ret_last)
{
	unsigned flags = pfd_scan_flags(scan, i + 1);
	const unsigned no = PFD_W_COUNTED | PFD_W_ORDINARY | PFD_W_NOUN_END;

	if (!is_postcode(scan, i) || !is_capital(scan, i + 1))
		return false;
	*ret_last = i + 1;
	if (is_town_first(pfd_scan_token(scan, i + 1)->word->fold) &&
		is_capital(scan, i + 2) &&
		pfd_scan_token(scan, i + 2)->gap != GAP_OTHER) {
		*ret_last = i + 2;
		return !(pfd_scan_flags(scan, i + 2) &
			 (PFD_W_COUNTED | PFD_W_ORDINARY));
	}
	if (flags & PFD_W_TOWN)
		return true;
	if (flags & PFD_W_COUNTED)
		return false;
	return sure ||
	       (!scan->is_path && flags & PFD_W_TOWN_END && !(flags & no));
}

static bool joins_town(enum gap gap)
{
	return gap == GAP_COMMA || gap == GAP_BLANK || gap == GAP_LINE;
}

/* ---- streets ---------------------------------------------------------------------- */

/* The first token of the hyphened word that ends at `i`. */
static size_t compound_start(const struct scan *scan, size_t i)
{
	for (int n = 0; n < PFD_SCAN_COMPOUND && i &&
			pfd_scan_token(scan, i)->gap == GAP_HYPHEN;
		n++)
		i--;
	return i;
}

static bool is_adjective(const struct scan *scan, size_t i)
{
	static const char *const others[] = { "erster", "zweiter", "dritter",
		"letzter", "unser", "dieser", "jeder", "ihrer", "weiterer",
		"eigener", "eine", "die", "diese", "erste", "zweite", "dritte",
		NULL };
	const struct token *token = pfd_scan_token(scan, i);

	if (!token->word || !is_capital(scan, i) || token->word->fold.len < 4)
		return false;
	for (const char *const *at = others; *at; at++)
		if (pfd_str_eqz(token->word->fold, *at))
			return false;
	return pfd_str_ends(token->word->fold, "er") ||
	       pfd_str_ends(token->word->fold, "e") ||
	       pfd_str_ends(token->word->fold, "en");
}

static bool is_at(const struct scan *scan, size_t i)
{
	const struct token *token = pfd_scan_token(scan, i);

	return token->word && (pfd_str_eqz(token->word->fold, "am") ||
				      pfd_str_eqz(token->word->fold, "zum"));
}

/* Whether the word at `i` ends a street's name, and where that begins. */
static bool is_street(const struct scan *scan, size_t i, size_t *ret_first)
{
	unsigned flags = pfd_scan_flags(scan, i);
	size_t first = compound_start(scan, i), before;

	if (!(flags & (PFD_W_STREET | PFD_W_WEAK_STREET)) ||
		flags & (PFD_W_NO_STREET | PFD_W_TOWN))
		return false;
	/* "beispielstraße 5" is no other word, "lindenweg" may be half of one. */
	if (!is_capital(scan, i) &&
		(!(flags & PFD_W_STREET) || flags & PFD_W_ALONE))
		return false;
	*ret_first = first;
	if (first != i || !(flags & PFD_W_ALONE))
		return true;
	if (!i || pfd_scan_token(scan, i)->gap != GAP_BLANK)
		return false;
	before = i - 1;
	if (flags & PFD_W_STREET
			? !is_capital(scan, before) ||
				  pfd_scan_flags(scan, before) &
					  (PFD_W_DETERMINER | PFD_W_PARTICLE)
			: !is_adjective(scan, before) && !is_at(scan, before))
		return false;
	first = compound_start(scan, before);
	while (first && is_adjective(scan, first) &&
		pfd_scan_token(scan, first)->gap == GAP_BLANK &&
		(is_adjective(scan, first - 1) || is_at(scan, first - 1)))
		first--;
	*ret_first = first;
	return true;
}

/* "Straße der Jugend 7", "Straße des 17. Juni 135": the house number's place. */
static size_t house_after(const struct scan *scan, size_t i)
{
	const struct token *next = pfd_scan_token(scan, i + 1);
	size_t k = i + 1;

	if (!(pfd_scan_flags(scan, i) & PFD_W_STREET) ||
		next->gap != GAP_BLANK || !next->word ||
		(!(next->word->flags & PFD_W_PARTICLE) &&
			!pfd_str_eqz(next->word->fold, "des")))
		return i + 1;
	if (is_number(scan, k + 1))
		k++;
	return k + 2;
}

static bool joins_house(const struct scan *scan, size_t i)
{
	enum gap gap = pfd_scan_token(scan, i)->gap;

	return gap == GAP_BLANK || gap == GAP_DOT || gap == GAP_LINE;
}

static enum found find_street(struct scan *scan, size_t i, struct find *ret)
{
	size_t first = i, house = house_after(scan, i), last, town;
	bool of = house != i + 1; /* "Straße der …" */

	if (of ? !(pfd_scan_flags(scan, i) & PFD_W_ALONE) ||
				!is_capital(scan, i)
	       : !is_street(scan, i, &first))
		return NOT_FOUND;
	if (!joins_house(scan, house) || !is_house(scan, house, &last))
		return NOT_FOUND;
	*ret = (struct find){ .kind = PFD_SCAN_ADDRESS,
		.from = pfd_scan_token(scan, first)->from,
		.to = pfd_scan_token(scan, last)->to };
	ret->key_from = ret->from;
	ret->key_to = ret->to;
	if (joins_town(pfd_scan_token(scan, last + 1)->gap) &&
		is_town(scan, last + 1, true, &town))
		ret->to = pfd_scan_token(scan, town)->to;
	return FOUND;
}

/* "Am Anger 3, " before a postcode: where it begins, and *ret_house its end. */
static size_t street_before(
	const struct scan *scan, size_t i, size_t *ret_house)
{
	size_t house = i, first, last;

	if (!i || !joins_town(pfd_scan_token(scan, i)->gap))
		return i;
	house = i - 1;
	if (house && pfd_scan_flags(scan, house) & PFD_W_INITIAL)
		house--;
	if (!house || !is_house(scan, house, &last) || last != i - 1 ||
		!joins_house(scan, house))
		return i;
	*ret_house = i - 1;
	for (first = house; first && house - first < WORDS_BACK; first--) {
		const struct token *token = pfd_scan_token(scan, first);

		if (token->from <= scan->until ||
			(first != house && token->gap != GAP_BLANK &&
				token->gap != GAP_HYPHEN) ||
			!pfd_scan_token(scan, first - 1)->word ||
			(!is_capital(scan, first - 1) &&
				!(pfd_scan_flags(scan, first - 1) &
					PFD_W_PARTICLE)))
			break;
	}
	return is_capital(scan, first) && first != house ? first : i;
}

static bool is_labelled(const struct scan *scan, size_t i)
{
	const struct token *before = i ? pfd_scan_token(scan, i - 1) : NULL;

	return before && before->word &&
	       (pfd_str_eqz(before->word->fold, "plz") ||
		       (pfd_str_eqz(before->word->fold, "d") &&
			       pfd_scan_token(scan, i)->gap == GAP_HYPHEN));
}

static enum found find_town(struct scan *scan, size_t i, struct find *ret)
{
	size_t last, house = i, first;
	enum gap gap = pfd_scan_token(scan, i)->gap;

	if (!is_postcode(scan, i))
		return NOT_FOUND;
	first = street_before(scan, i, &house);
	if (!is_labelled(scan, i) && first == i &&
		(gap == GAP_NONE || gap == GAP_HYPHEN ||
			(is_number(scan, i - 1) && gap != GAP_OTHER)))
		return NOT_FOUND;
	if (!is_town(scan, i, first != i || is_labelled(scan, i), &last))
		return NOT_FOUND;
	*ret = (struct find){ .kind = PFD_SCAN_ADDRESS,
		.from = pfd_scan_token(scan, first)->from,
		.to = pfd_scan_token(scan, last)->to };
	ret->key_from = ret->from;
	ret->key_to = first == i ? ret->to : pfd_scan_token(scan, house)->to;
	return FOUND;
}

enum found pfd_find_address(struct scan *scan, size_t i, struct find *ret)
{
	enum found found = pfd_scan_token(scan, i)->word
				   ? find_street(scan, i, ret)
				   : find_town(scan, i, ret);

	/* What stands before `i` may belong to another hit. */
	return found && ret->from < scan->until ? NOT_FOUND : found;
}
