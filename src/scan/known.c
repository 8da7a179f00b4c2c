/* Names that a sealed record opens to: whole in any order, or a surname that is
 * rare enough to mean this person. */
#include "internal.h"

enum { WINDOW = 4 }; /* tokens on either side in which the rest may stand */

static const struct known *known_as(
	const struct word *word, size_t person, int role)
{
	const struct known *at = word ? word->known : NULL;

	while (at && (at->person != person || (int)at->role != role))
		at = at->next;
	return at;
}

/* What may stand inside a name: blanks, a comma, a hyphen. */
static bool joins(const struct scan *scan, size_t i)
{
	enum gap gap = pfd_scan_token(scan, i)->gap;

	return gap != GAP_OTHER && gap != GAP_NONE;
}

static bool is_filler(const struct scan *scan, size_t i)
{
	return pfd_scan_flags(scan, i) & (PFD_W_PARTICLE | PFD_W_INITIAL) ||
	       pfd_scan_flags(scan, i) & PFD_W_GIVEN;
}

/* The last token of the person's name that begins at `i`: a given name and a
 * surname in any order; SIZE_MAX if they are not both there. */
static size_t whole_name(const struct scan *scan, size_t i, size_t person)
{
	bool given = false, surname = false;
	size_t last = SIZE_MAX;

	for (size_t k = i; k < i + WINDOW + 1; k++) {
		const struct token *token = pfd_scan_token(scan, k);
		bool is_given = known_as(token->word, person, KNOWN_GIVEN);
		bool is_surname = known_as(token->word, person, KNOWN_SURNAME);

		if (!token->word || (k > i && !joins(scan, k)) ||
			(!is_given && !is_surname && !is_filler(scan, k)))
			break;
		given |= is_given;
		surname |= is_surname;
		if (given && surname && (is_given || is_surname))
			last = k;
	}
	return last;
}

/* "A. Beispiel" */
static bool initial_before(const struct scan *scan, size_t i)
{
	const struct token *before = pfd_scan_token(scan, i - 1);

	return before->word && before->word->flags & PFD_W_INITIAL &&
	       before->word->flags & PFD_W_CAPITAL &&
	       pfd_scan_token(scan, i)->gap == GAP_DOT;
}

static bool is_rare(const struct word *word)
{
	return word->fold.len > 3 &&
	       !(word->flags & (PFD_W_ORDINARY | PFD_W_GIVEN | PFD_W_TOWN |
				       PFD_W_ORGANISATION | PFD_W_STREET |
				       PFD_W_WEAK_STREET | PFD_W_OFFICE |
				       PFD_W_COUNTED | PFD_W_TITLE_PART));
}

/* "im Winter", "eine Probe": a noun of the same spelling. */
static bool is_noun(const struct scan *scan, size_t i)
{
	unsigned before = pfd_scan_flags(scan, i - 1);

	return pfd_scan_token(scan, i)->gap == GAP_BLANK && !scan->is_path &&
	       before & PFD_W_ARTICLE && !(before & PFD_W_CAPITAL);
}

static size_t alone(
	const struct scan *scan, size_t i, const struct known *known)
{
	const struct token *token = pfd_scan_token(scan, i);

	if (known->role == KNOWN_WHOLE)
		return i;
	if (known->role != KNOWN_SURNAME || token->gap == GAP_HYPHEN ||
		!(scan->is_path || token->word->flags & PFD_W_CAPITAL))
		return SIZE_MAX;
	if (initial_before(scan, i))
		return i;
	return is_rare(token->word) && !is_noun(scan, i) ? i : SIZE_MAX;
}

enum found pfd_find_known(struct scan *scan, size_t i, struct find *ret)
{
	const struct word *word = pfd_scan_token(scan, i)->word;
	size_t first = i, best = SIZE_MAX;

	for (const struct known *at = word ? word->known : NULL; at;
		at = at->next) {
		size_t last = whole_name(scan, i, at->person);

		if (last == SIZE_MAX)
			last = alone(scan, i, at);
		if (last != SIZE_MAX && (best == SIZE_MAX || last > best))
			best = last;
	}
	if (best == SIZE_MAX || pfd_scan_called_after(scan, best))
		return NOT_FOUND;
	if (best == i && initial_before(scan, i) &&
		pfd_scan_token(scan, i - 1)->from >= scan->until)
		first = i - 1;
	*ret = (struct find){ .kind = PFD_SCAN_NAME,
		.from = pfd_scan_token(scan, first)->from,
		.to = pfd_scan_token(scan, best)->to };
	/* What is known to be a person's is never an organisation's. */
	return FOUND;
}
