/* The words a scanner knows: lists that are compiled in, and the parts of known
 * persons' names. */
#include "internal.h"

enum { WORD_MAX_BYTES = 80 };

struct entry { /* of a folded word */
	unsigned flags;
	const struct known *known;
};

/* ä as ae, as file names and old mails have it. */
static struct pfd_str fold(struct pfd_arena *arena, struct pfd_str word)
{
	char *lower = pfd_alloc(arena, word.len + 1);

	for (size_t i = 0; i < word.len; i++) {
		if ((unsigned char)word.ptr[i] >= 0x80)
			return pfd_base_letters(arena, word, true);
		lower[i] = pfd_to_lower(word.ptr[i]);
	}
	return (struct pfd_str){ lower, word.len };
}

static struct entry *entry_of(struct pfd_map *map, struct pfd_str folded)
{
	void **place = pfd_map_at(map, folded);

	if (!*place)
		*place = PFD_NEW(map->arena, struct entry);
	return *place;
}

static void add_list(struct pfd_map *map, const struct pfd_scan_list *lists)
{
	for (; lists->words; lists++) {
		struct pfd_str rest = pfd_str(lists->words), word;

		while (pfd_str_cut(&rest, ' ', &word))
			entry_of(map, fold(map->arena, word))->flags |=
				lists->flags;
	}
}

static void add_famous(struct pfd_scanner *scanner)
{
	for (const char *const *at = pfd_scan_famous; *at; at++)
		pfd_map_add(
			&scanner->allowed, fold(scanner->arena, pfd_str(*at)));
}

struct pfd_scanner *pfd_scanner_new(struct pfd_arena *arena)
{
	struct pfd_scanner *scanner = PFD_NEW(arena, struct pfd_scanner);

	scanner->arena = arena;
	scanner->folded = pfd_map(arena);
	scanner->spellings = pfd_map(arena);
	scanner->ends = pfd_map(arena);
	scanner->allowed = pfd_map(arena);
	scanner->names = pfd_map(arena);
	scanner->own = pfd_map(arena);
	add_list(&scanner->folded, pfd_scan_lists);
	add_list(&scanner->ends, pfd_scan_ends);
	add_famous(scanner);
	return scanner;
}

/* ---- spellings ------------------------------------------------------------------- */

/* There must be something before the end that tells. */
static unsigned ends_of(
	const struct pfd_scanner *scanner, struct pfd_str folded)
{
	unsigned flags = 0;

	/* What is longer than any word ends in nothing. */
	for (size_t from = 2;
		from + 1 < folded.len && folded.len <= WORD_MAX_BYTES; from++) {
		const struct entry *entry = pfd_map_get(
			&scanner->ends, pfd_str_sub(folded, from, folded.len));

		flags |= entry ? entry->flags : 0;
	}
	return flags;
}

static bool is_upper(struct pfd_arena *arena, struct pfd_str letter)
{
	struct pfd_str folded;

	if (!letter.len || (unsigned char)letter.ptr[0] < 0x80)
		return letter.len && letter.ptr[0] >= 'A' &&
		       letter.ptr[0] <= 'Z';
	/* ß folds, too, but is no capital. */
	folded = pfd_utf8_fold(arena, letter);
	return folded.len == letter.len && !pfd_str_eq(folded, letter);
}

static unsigned shape_of(struct pfd_arena *arena, struct pfd_str spelling)
{
	unsigned flags = 0;
	size_t first = 0, second, rest;

	pfd_utf8_next(spelling, &first);
	if (first == spelling.len)
		flags |= PFD_W_INITIAL;
	if (!is_upper(arena, pfd_str_sub(spelling, 0, first)))
		return flags;
	flags |= PFD_W_CAPITAL;
	second = rest = first;
	if (second < spelling.len)
		pfd_utf8_next(spelling, &rest);
	return is_upper(arena, pfd_str_sub(spelling, second, rest))
		       ? flags | PFD_W_CAPITALS
		       : flags;
}

/* "Müllers", "Müller's": the genitive is the same name. */
static const struct entry *entry_for(
	const struct pfd_scanner *scanner, struct pfd_str folded)
{
	const struct entry *entry = pfd_map_get(&scanner->folded, folded);

	if (entry || folded.len < 4 || !pfd_str_ends(folded, "s"))
		return entry;
	folded.len--;
	while (folded.len && !pfd_is_lower(folded.ptr[folded.len - 1]))
		folded.len--;
	entry = pfd_map_get(&scanner->folded, folded);
	return entry && (entry->known ||
				entry->flags & (PFD_W_SURNAME | PFD_W_STREET))
		       ? entry
		       : NULL;
}

const struct word *pfd_scan_word(
	struct pfd_scanner *scanner, struct pfd_str spelling)
{
	struct word *word = pfd_map_get(&scanner->spellings, spelling);
	const struct entry *entry;

	if (word)
		return word;
	word = PFD_NEW(scanner->arena, struct word);
	word->fold = fold(scanner->arena, spelling);
	entry = entry_for(scanner, word->fold);
	if (entry) {
		word->flags = entry->flags;
		word->known = entry->known;
		if (entry->flags & (PFD_W_STREET | PFD_W_WEAK_STREET))
			word->flags |= PFD_W_ALONE;
	}
	if (!(word->flags & PFD_W_ALONE))
		word->flags |= ends_of(scanner, word->fold);
	word->flags |= shape_of(scanner->arena, spelling);
	*pfd_map_at(&scanner->spellings,
		pfd_arena_str(scanner->arena, spelling)) = word;
	return word;
}

/* ---- known persons ---------------------------------------------------------------- */

static void add_known(
	struct pfd_scanner *scanner, struct pfd_str folded, int role)
{
	struct entry *entry = entry_of(&scanner->folded, folded);
	struct known *known = PFD_NEW(scanner->arena, struct known);

	*known = (struct known){
		.next = entry->known, .person = scanner->persons, .role = role
	};
	entry->known = known;
	/* Behind "Frau" or a given name it is a surname like the usual ones. */
	if (role == KNOWN_SURNAME)
		entry->flags |= PFD_W_SURNAME;
}

static bool is_part(const struct token *token)
{
	const unsigned no = PFD_W_TITLE | PFD_W_TITLE_PART | PFD_W_INITIAL;
	unsigned flags = token->word ? token->word->flags : no;

	/* "Ben" is a name, "ben" is not. */
	return !(flags & no) &&
	       !(flags & PFD_W_PARTICLE && !(flags & PFD_W_CAPITAL));
}

/* "Dr. Anna-Lena von Berg-Muster": given names are Anna and Lena, surnames Berg and
 * Muster; "Muster, Anna" is the other way round. */
void pfd_scanner_person(struct pfd_scanner *scanner, struct pfd_str name)
{
	struct scan scan = {
		.arena = scanner->arena, .scanner = scanner, .text = name
	};
	struct pfd_buf given = pfd_buf(scanner->arena);
	struct pfd_buf surname = pfd_buf(scanner->arena);
	size_t last = 0, comma = 0;

	if (!pfd_map_add(&scanner->names, name))
		return;
	pfd_scan_tokens(&scan);
	for (size_t i = 0; i < scan.tokens.n; i++) {
		const struct token *token = &scan.tokens.items[i];

		if (i && token->gap == GAP_COMMA && !comma)
			comma = i;
		if (is_part(token) && token->gap != GAP_HYPHEN)
			last = i;
	}
	for (size_t i = 0; i < scan.tokens.n; i++) {
		const struct token *token = &scan.tokens.items[i];
		bool is_surname = comma ? i < comma : i >= last;

		if (!is_part(token))
			continue;
		pfd_buf_add(is_surname ? &surname : &given, token->word->fold);
		add_known(scanner, token->word->fold,
			is_surname ? KNOWN_SURNAME : KNOWN_GIVEN);
	}
	if (given.len && surname.len) {
		add_known(scanner,
			pfd_arena_printf(
				scanner->arena, "%s%s", given.ptr, surname.ptr),
			KNOWN_WHOLE);
		add_known(scanner,
			pfd_arena_printf(
				scanner->arena, "%s%s", surname.ptr, given.ptr),
			KNOWN_WHOLE);
	}
	scanner->persons++;
	scanner->spellings = pfd_map(scanner->arena);
}
