/* Names of people nobody told of: behind a salutation or title, or a usual given
 * name before a surname.  German nouns are capitalised like surnames, so each way
 * asks for more the less it knows. */
#include "internal.h"

enum { PARTICLES_MAX = 3, GIVEN_MAX = 4, TITLES_MAX = 8 };

static bool has(const struct scan *scan, size_t i, unsigned flags)
{
	return pfd_scan_flags(scan, i) & flags;
}

static enum gap gap_at(const struct scan *scan, size_t i)
{
	return pfd_scan_token(scan, i)->gap;
}

static bool joined(const struct scan *scan, size_t i)
{
	return gap_at(scan, i) == GAP_BLANK || gap_at(scan, i) == GAP_LINE;
}

static bool capital(const struct scan *scan, size_t i)
{
	const struct token *token = pfd_scan_token(scan, i);

	return token->word && (scan->is_path || has(scan, i, PFD_W_CAPITAL));
}

/* The last token of the hyphened word that begins at `i`. */
static size_t compound_end(const struct scan *scan, size_t i)
{
	for (int n = 0;
		n < PFD_SCAN_COMPOUND && gap_at(scan, i + 1) == GAP_HYPHEN &&
		pfd_scan_token(scan, i + 1)->word;
		n++)
		i++;
	return i;
}

/* ---- what calls itself after a person ----------------------------------------------- */

static bool is_registered(const struct scan *scan, size_t i)
{
	const struct token *e = pfd_scan_token(scan, i);
	const struct token *v = pfd_scan_token(scan, i + 1);

	return e->word && v->word && pfd_str_eqz(e->word->fold, "e") &&
	       pfd_str_eqz(v->word->fold, "v");
}

bool pfd_scan_called_after(const struct scan *scan, size_t last)
{
	enum gap gap = gap_at(scan, last + 1);
	const unsigned kinds = PFD_W_ORGANISATION | PFD_W_STREET;

	if (gap_at(scan, last) == GAP_HYPHEN &&
		!has(scan, last, PFD_W_SURNAME) &&
		has(scan, last, kinds | PFD_W_NOUN_END | PFD_W_ORDINARY))
		return true;
	if (gap == GAP_HYPHEN)
		return true; /* "Anna-Beispiel-5" */
	return gap == GAP_BLANK &&
	       ((capital(scan, last + 1) && has(scan, last + 1, kinds)) ||
		       is_registered(scan, last + 1));
}

/* "St. Anna", "Karl-Marx": the token is no word of its own. */
static bool is_inside(const struct scan *scan, size_t i)
{
	const struct token *before = pfd_scan_token(scan, i - 1);

	if (gap_at(scan, i) == GAP_HYPHEN)
		return true;
	return before->word &&
	       (gap_at(scan, i) == GAP_BLANK || gap_at(scan, i) == GAP_DOT) &&
	       (pfd_str_eqz(before->word->fold, "st") ||
		       pfd_str_eqz(before->word->fold, "sankt"));
}

/* ---- surnames ------------------------------------------------------------------------ */

enum trust {
	TRUST_ANY,   /* a capitalised word that is no other one */
	TRUST_USUAL, /* a usual surname */
	TRUST_ONLY   /* a usual surname that is no other word, but for trades */
};

enum {
	NO_SURNAME = PFD_W_ORDINARY | PFD_W_ORGANISATION | PFD_W_OFFICE |
		     PFD_W_SALUTATION | PFD_W_TITLE | PFD_W_COUNTED |
		     PFD_W_NOUN_END | PFD_W_STREET | PFD_W_INITIAL |
		     PFD_W_CAPITALS | PFD_W_TOWN
};

static bool is_surname(const struct scan *scan, size_t i, enum trust trust)
{
	bool usual = has(scan, i, PFD_W_SURNAME | PFD_W_SURNAME_END);

	if (!pfd_scan_token(scan, i)->word || has(scan, i, PFD_W_INITIAL))
		return false;
	/* Nouns and names begin with a capital where they are written with care. */
	if (!has(scan, i, PFD_W_CAPITAL) && has(scan, i, PFD_W_SMALL) &&
		!scan->is_path)
		return false;
	if (!has(scan, i, PFD_W_CAPITAL) && trust == TRUST_ANY)
		trust = TRUST_USUAL;
	switch (trust) {
	case TRUST_ANY:
		return usual || !has(scan, i, NO_SURNAME);
	case TRUST_USUAL:
		return usual;
	case TRUST_ONLY:
		return usual && (!has(scan, i, PFD_W_ORDINARY) ||
					has(scan, i, PFD_W_TRADE));
	}
	return false;
}

static bool is_article(struct pfd_str fold)
{
	return pfd_str_starts(fold, "zu") ||
	       (fold.len == 3 && pfd_str_starts(fold, "de") &&
		       !pfd_str_ends(fold, "l"));
}

/* "von der Heide", "Muster-Beispiel", "El Amrani": from token `i` on. */
static bool read_surname(
	const struct scan *scan, size_t i, enum trust trust, size_t *ret_last)
{
	size_t at = i;

	while (at - i < PARTICLES_MAX && has(scan, at, PFD_W_PARTICLE) &&
		!has(scan, at, PFD_W_SURNAME) &&
		(joined(scan, at + 1) || gap_at(scan, at + 1) == GAP_HYPHEN))
		at++;
	/* "zu Hause", "Herr der Lage" */
	if (at > i && is_article(pfd_scan_token(scan, i)->word->fold))
		trust = TRUST_ONLY;
	if (!is_surname(scan, at, trust))
		return false;
	*ret_last = compound_end(scan, at);
	return true;
}

static bool find_surname(
	const struct scan *scan, size_t i, enum trust trust, size_t *ret_last)
{
	return read_surname(scan, i, trust, ret_last) &&
	       !pfd_scan_called_after(scan, *ret_last);
}

/* ---- salutations and titles ---------------------------------------------------------- */

/* Behind "Herr", "Dr.", …: over titles and offices to where the name begins. */
static size_t over_titles(const struct scan *scan, size_t i)
{
	for (int n = 0; n < TITLES_MAX; n++, i++) {
		enum gap gap = gap_at(scan, i);

		if (gap != GAP_BLANK && gap != GAP_DOT && gap != GAP_LINE)
			return i;
		if (!has(scan, i, PFD_W_TITLE | PFD_W_TITLE_PART) &&
			!(has(scan, i, PFD_W_OFFICE) &&
				gap_at(scan, i + 1) == GAP_BLANK &&
				capital(scan, i + 1)) &&
			!(has(scan, i, PFD_W_INITIAL) &&
				gap_at(scan, i + 1) == GAP_DOT &&
				!capital(scan, i)))
			return i;
	}
	return i;
}

/* Given names before the surname are part of the name. */
static size_t over_given(const struct scan *scan, size_t i)
{
	for (int n = 0; n < GIVEN_MAX; n++) {
		size_t last = compound_end(scan, i);
		bool initial = has(scan, i, PFD_W_INITIAL) &&
			       has(scan, i, PFD_W_CAPITAL) &&
			       gap_at(scan, i + 1) == GAP_DOT;

		if (!initial &&
			!(has(scan, i, PFD_W_GIVEN) && joined(scan, last + 1) &&
				(capital(scan, last + 1) ||
					has(scan, last + 1, PFD_W_PARTICLE))))
			return i;
		/* "Herr Peter sagt", "Frau Anna Beispiel" */
		if (!initial && !is_surname(scan, last + 1, TRUST_ANY) &&
			!has(scan, last + 1, PFD_W_PARTICLE | PFD_W_GIVEN))
			return i;
		i = last + 1;
	}
	return i;
}

static bool is_abbreviated(struct pfd_str fold)
{
	static const char *const words[] = { "fr", "hr", "fam", "mr", "mrs",
		"ms", NULL };

	for (const char *const *at = words; *at; at++)
		if (pfd_str_eqz(fold, *at))
			return true;
	return false;
}

static enum trust trust_behind(const struct scan *scan, size_t i)
{
	struct pfd_str fold = pfd_scan_token(scan, i)->word->fold;

	/* "eine Frau", "Mann/Frau", "Fr. 12 Uhr", "Familie Sport" */
	if (is_abbreviated(fold) || pfd_str_eqz(fold, "familie") ||
		pfd_str_starts(fold, "ehe") || scan->is_path)
		return TRUST_USUAL;
	if (has(scan, i - 1, PFD_W_DETERMINER) &&
		!has(scan, i - 1, PFD_W_CAPITAL))
		return TRUST_USUAL;
	return i && scan->text.ptr[pfd_scan_token(scan, i)->from - 1] == '/'
		       ? TRUST_USUAL
		       : TRUST_ANY;
}

static bool find_addressed(struct scan *scan, size_t i, size_t *ret_last)
{
	size_t at = over_titles(scan, i + 1);
	enum gap gap = gap_at(scan, at);
	struct pfd_str fold = pfd_scan_token(scan, i)->word->fold;

	if (!capital(scan, i) || is_inside(scan, i) ||
		(gap != GAP_BLANK && gap != GAP_LINE && gap != GAP_DOT))
		return false;
	/* A full stop belongs to an abbreviation only. */
	if (at == i + 1 && gap == GAP_DOT && !has(scan, i, PFD_W_TITLE) &&
		!is_abbreviated(fold))
		return false;
	if (has(scan, i, PFD_W_TITLE) && at == i + 1 && gap != GAP_DOT)
		return false; /* "Dr" without one is too short to be sure */
	if (has(scan, at, PFD_W_OFFICE))
		return false;
	at = over_given(scan, at);
	if (!read_surname(scan, at, trust_behind(scan, i), ret_last))
		return false;
	/* Nothing is called "Herr Beispiel", but streets are "Dr. Beispiel". */
	return has(scan, i, PFD_W_SALUTATION) ||
	       !pfd_scan_called_after(scan, *ret_last);
}

/* ---- given names ---------------------------------------------------------------------- */

/* The run of given names and initials from `i`; *ret_next is what follows, *ret
 * how much the surname must tell by itself. */
static bool read_given(
	const struct scan *scan, size_t i, size_t *ret_next, enum trust *ret)
{
	enum trust trust = TRUST_ONLY;
	size_t at = i, n = 0;

	while (n < GIVEN_MAX &&
		(!n || joined(scan, at) || gap_at(scan, at) == GAP_DOT)) {
		bool given = has(scan, at, PFD_W_GIVEN) && capital(scan, at) &&
			     (!n || joined(scan, at));
		bool initial = n && has(scan, at, PFD_W_INITIAL) &&
			       has(scan, at, PFD_W_CAPITAL) &&
			       gap_at(scan, at + 1) == GAP_DOT;

		if (!given && !initial)
			break;
		/* The last word is the surname, also if it is a given name. */
		if (n && !initial && has(scan, at, PFD_W_SURNAME) &&
			!(joined(scan, at + 1) && capital(scan, at + 1) &&
				is_surname(scan, at + 1, TRUST_ANY)))
			break;
		if (given && !has(scan, at, PFD_W_DOUBT))
			trust = TRUST_ANY;
		else if (given && !has(scan, at, PFD_W_NOUN) &&
			 trust == TRUST_ONLY)
			trust = TRUST_USUAL;
		at = compound_end(scan, at) + 1;
		n++;
	}
	*ret_next = at;
	*ret = trust;
	return n;
}

/* "notes/anna-beispiel.txt": all there is in a file's name. */
static bool is_file_name(const struct scan *scan, size_t first, size_t last)
{
	struct pfd_str text = scan->text;
	size_t from = pfd_scan_token(scan, first)->from;
	size_t to = pfd_scan_token(scan, last)->to;

	return scan->is_path && (!from || text.ptr[from - 1] == '/') &&
	       to < text.len && text.ptr[to] == '.';
}

static bool find_by_given(struct scan *scan, size_t i, size_t *ret_last)
{
	enum trust trust;
	size_t at;

	if (is_inside(scan, i))
		return false;
	if (!capital(scan, i)) /* "anna beispiel" */
		return !has(scan, i, PFD_W_DOUBT) &&
		       gap_at(scan, i + 1) == GAP_BLANK &&
		       !has(scan, i + 1, PFD_W_CAPITAL) &&
		       find_surname(scan, i + 1, TRUST_USUAL, ret_last);
	if (!read_given(scan, i, &at, &trust))
		return false;
	if (!joined(scan, at) && gap_at(scan, at) != GAP_DOT)
		return false;
	if (has(scan, at, PFD_W_GIVEN) && !has(scan, at, PFD_W_SURNAME))
		return false;
	/* Across a line's end, or after "B.", a capital says less. */
	if (gap_at(scan, at) != GAP_BLANK && trust == TRUST_ANY)
		trust = TRUST_USUAL;
	if (gap_at(scan, at) == GAP_DOT && !has(scan, at - 1, PFD_W_INITIAL))
		return false;
	if (trust == TRUST_ANY && is_file_name(scan, i, at) &&
		!has(scan, at, NO_SURNAME)) {
		*ret_last = at;
		return true;
	}
	return find_surname(scan, at, trust, ret_last);
}

/* "Beispiel, Anna" as all there is in a field. */
static bool is_field(const struct scan *scan, size_t first, size_t next)
{
	return gap_at(scan, first) == GAP_OTHER &&
	       gap_at(scan, next) == GAP_OTHER;
}

/* "Beispiel, Anna", in forms and paths also "Beispiel Anna". */
static bool find_reversed(struct scan *scan, size_t i, size_t *ret_last)
{
	size_t given = compound_end(scan, i) + 1;
	size_t next = compound_end(scan, given) + 1;
	bool comma = gap_at(scan, given) == GAP_COMMA;
	bool viet = has(scan, i, PFD_W_VIET) && has(scan, given, PFD_W_VIET);
	enum trust trust =
		comma && is_field(scan, i, next) ? TRUST_ANY : TRUST_ONLY;

	if (!capital(scan, i) || is_inside(scan, i) || !capital(scan, given) ||
		(!comma && gap_at(scan, given) != GAP_BLANK))
		return false;
	if (!is_surname(scan, i, trust) ||
		!(viet || (has(scan, given, PFD_W_GIVEN) &&
				  !has(scan, given, PFD_W_DOUBT))))
		return false;
	/* "… Beispiel, Anna Muster": a list of whole names. */
	if (!viet && joined(scan, next) && capital(scan, next) &&
		is_surname(scan, next, TRUST_ANY) &&
		!has(scan, next, PFD_W_GIVEN))
		return false;
	while (viet && gap_at(scan, next) == GAP_BLANK &&
		has(scan, next, PFD_W_VIET) && capital(scan, next))
		next++;
	*ret_last = next - 1;
	return !pfd_scan_called_after(scan, *ret_last);
}

enum found pfd_find_name(struct scan *scan, size_t i, struct find *ret)
{
	size_t last;
	bool addressed = has(scan, i, PFD_W_SALUTATION | PFD_W_TITLE);
	bool found = addressed && find_addressed(scan, i, &last);

	if (!found && has(scan, i, PFD_W_GIVEN))
		found = find_by_given(scan, i, &last);
	if (!found)
		found = find_reversed(scan, i, &last);
	if (!found)
		return NOT_FOUND;
	*ret = (struct find){ .kind = PFD_SCAN_NAME,
		.from = pfd_scan_token(scan, i)->from,
		.to = pfd_scan_token(scan, last)->to };
	ret->key_from = ret->from;
	ret->key_to = ret->to;
	return FOUND;
}
