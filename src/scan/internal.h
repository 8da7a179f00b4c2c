/* What the files of the search share: words, tokens, and one detector a kind.
 *
 * A text is cut into words and numbers once; each distinct spelling is looked up
 * once in a scanner's life.  The detectors then only look at flags.
 */
#ifndef PFD_SCAN_INTERNAL_H
#define PFD_SCAN_INTERNAL_H

#include <pfd/base/map.h>
#include <pfd/scan.h>
#include <pfd/seal.h>
#include <pfd/text.h>

/* ---- words -------------------------------------------------------------------- */

enum {
	PFD_W_GIVEN = 1 << 0,
	PFD_W_DOUBT = 1 << 1, /* given name only before a usual surname … */
	PFD_W_NOUN = 1 << 2,  /* … that is no other word */
	PFD_W_VIET = 1 << 3,  /* surname and given name, the surname first */
	PFD_W_SURNAME = 1 << 4,
	PFD_W_SURNAME_END = 1 << 5, /* ends as they do, and hardly others */
	PFD_W_ORDINARY = 1 << 6,
	PFD_W_TRADE = 1 << 7, /* a trade, but nearly always a surname */
	PFD_W_SMALL = 1 << 8, /* no noun: stands in small letters, too */
	PFD_W_NOUN_END = 1 << 9,
	PFD_W_ORGANISATION = 1 << 10,
	PFD_W_TITLE = 1 << 11,
	PFD_W_TITLE_PART = 1 << 12,
	PFD_W_SALUTATION = 1 << 13,
	PFD_W_OFFICE = 1 << 14,
	PFD_W_PARTICLE = 1 << 15,
	PFD_W_DETERMINER = 1 << 16,
	PFD_W_ARTICLE = 1 << 17,
	PFD_W_STREET = 1 << 18,
	PFD_W_WEAK_STREET = 1 << 19,
	PFD_W_ALONE = 1 << 20, /* and nothing before it in the word */
	PFD_W_NO_STREET = 1 << 21,
	PFD_W_COUNTED = 1 << 22,
	PFD_W_TOWN = 1 << 23,
	PFD_W_TOWN_END = 1 << 24,
	/* Of the spelling: */
	PFD_W_CAPITAL = 1 << 25,  /* begins with one */
	PFD_W_CAPITALS = 1 << 26, /* and goes on so */
	PFD_W_INITIAL = 1 << 27   /* one letter */
};

struct pfd_scan_list { /* words, separated by blanks */
	const char *words;
	unsigned flags;
};
extern const struct pfd_scan_list pfd_scan_lists[]; /* whole words */
extern const struct pfd_scan_list pfd_scan_ends[];  /* their ends */
extern const char *const pfd_scan_famous[];         /* NULL-ended */

/* A part of a known person's name. */
struct known {
	const struct known *next; /* another person's, or in another role */
	size_t person;
	enum { KNOWN_GIVEN, KNOWN_SURNAME, KNOWN_WHOLE } role;
};
/* A spelling, with what is known of its folded form. */
struct word {
	struct pfd_str fold;
	unsigned flags;
	const struct known *known;
};

struct pfd_scanner {
	struct pfd_arena *arena;
	struct pfd_map folded;    /* → entry */
	struct pfd_map ends;      /* → entry, of what words end in */
	struct pfd_map spellings; /* → word; emptied when a person is added */
	struct pfd_map allowed;   /* keys of hits */
	struct pfd_map names, own; /* what it was told already */
	size_t persons;
};

const struct word *pfd_scan_word(
	struct pfd_scanner *scanner, struct pfd_str spelling);

/* ---- tokens ------------------------------------------------------------------- */

/* More hyphens than a name or a street has. */
enum { PFD_SCAN_COMPOUND = 8 };

enum gap {          /* what stands between a token and the one before it */
	GAP_NONE,   /* nothing */
	GAP_BLANK,  /* blanks; in paths also - _ + . */
	GAP_LINE,   /* a line's end inside running text or comments */
	GAP_HYPHEN, /* one hyphen */
	GAP_DOT,    /* a full stop, and perhaps blanks */
	GAP_COMMA,  /* a comma and perhaps blanks or a line's end */
	GAP_OTHER
};
struct token {
	size_t from, to;
	enum gap gap;
	const struct word *word; /* NULL: a number */
};

struct scan { /* of one text */
	struct pfd_arena *arena;
	struct pfd_scanner *scanner;
	struct pfd_str text;
	bool is_path;
	struct {
		PFD_VEC_OF(struct token);
	} tokens;
	size_t until; /* bytes before this belong to a hit already */
	struct pfd_scan_hits *hits; /* NULL: what is found becomes allowed */
};

bool pfd_scan_letter(uint32_t c);
void pfd_scan_tokens(struct scan *scan);
static inline const struct token *pfd_scan_token(
	const struct scan *scan, size_t i)
{
	static const struct token none = { .gap = GAP_OTHER };

	return i < scan->tokens.n ? &scan->tokens.items[i] : &none;
}
static inline unsigned pfd_scan_flags(const struct scan *scan, size_t i)
{
	const struct token *token = pfd_scan_token(scan, i);

	return token->word ? token->word->flags : 0;
}
/* A hit's letters and digits, folded, words parted by blanks: what hits are
 * compared by. */
struct pfd_str pfd_scan_key(struct pfd_arena *arena,
	struct pfd_scanner *scanner, enum pfd_scan_kind kind,
	struct pfd_str text);

/* ---- records ------------------------------------------------------------------ */

/* Learns from a record what is known of people, and what is an organisation's own;
 * true if the path is one of a record that says such things. */
bool pfd_scan_teaches(struct pfd_str path);
void pfd_scan_learn(struct pfd_scanner *scanner, struct pfd_keyring *keys,
	struct pfd_str path, struct pfd_str bytes);
/* The private fields of a person's record that stand there in clear. */
void pfd_scan_person(struct pfd_arena *arena, struct pfd_str path,
	struct pfd_str bytes, struct pfd_scan_hits *ret);

/* ---- what is searched ------------------------------------------------------------ */

/* Records have at most 1 MiB; what is far larger is no text of people. */
#define PFD_SCAN_FILE_MAX ((size_t)16 << 20)

/* Something to be searched. */
struct piece {
	struct pfd_str path; /* of the file, or what stands for it in a place */
	size_t commit;       /* the first, or SIZE_MAX */
	bool in_work, in_head;
	struct pfd_oid oid;   /* of a file whose bytes are not here */
	struct pfd_str bytes; /* ptr NULL: to be read from git */
};
struct pieces {
	PFD_VEC_OF(struct piece);
};

struct sources {
	struct pfd_past past;
	struct pieces files, paths;
	size_t not_text; /* what cannot be read */
};
PFD_MUST_CHECK enum pfd_status pfd_scan_past(struct pfd_arena *arena,
	const struct pfd_store *store, const char *range, struct sources *ret,
	struct pfd_err *err);
PFD_MUST_CHECK enum pfd_status pfd_scan_state(struct pfd_arena *arena,
	const struct pfd_store *store, const char *revision,
	struct sources *ret, struct pfd_err *err);
/* Adds the work tree; nothing in a bare repository. */
PFD_MUST_CHECK enum pfd_status pfd_scan_work(struct pfd_arena *arena,
	const struct pfd_store *store, struct sources *ret,
	struct pfd_err *err);

/* ---- detectors ------------------------------------------------------------------ */

/* Each looks at what begins at token `i`, the address also at what stands before
 * it. */
enum found {
	NOT_FOUND,
	FOUND,
	FOUND_HARMLESS /* known to be something else, and to be stepped over */
};
struct find {
	enum pfd_scan_kind kind;
	size_t from, to;
	size_t key_from,
		key_to; /* what decides whether it is allowed; 0: nothing */
};
enum found pfd_find_iban(struct scan *scan, size_t i, struct find *ret);
enum found pfd_find_email(struct scan *scan, size_t i, struct find *ret);
enum found pfd_find_phone(struct scan *scan, size_t i, struct find *ret);
enum found pfd_find_address(struct scan *scan, size_t i, struct find *ret);
enum found pfd_find_known(struct scan *scan, size_t i, struct find *ret);
enum found pfd_find_name(struct scan *scan, size_t i, struct find *ret);
/* Whether what stands behind the name at its last token is a street, a school, … */
bool pfd_scan_called_after(const struct scan *scan, size_t last);

#endif
