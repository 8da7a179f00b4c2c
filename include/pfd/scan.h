/* The search for personal data in plain text: in one text, and in everything that
 * ever stood in the repository.
 *
 * What is found must be right nearly always, or nobody reads it: each detector
 * asks for grammar and context, and what the records call an organisation's own
 * is left out.
 */
#ifndef PFD_SCAN_H
#define PFD_SCAN_H

#include <pfd/record.h>
#include <pfd/store.h>

enum pfd_scan_kind {
	PFD_SCAN_NAME,
	PFD_SCAN_ADDRESS,
	PFD_SCAN_IBAN,
	PFD_SCAN_PHONE,
	PFD_SCAN_EMAIL,
	PFD_SCAN_N
};
extern const struct pfd_enum pfd_scan_kinds; /* "name", … */

/* ---- one text ------------------------------------------------------------------- */

struct pfd_scan_hit {
	enum pfd_scan_kind kind;
	size_t from, to; /* bytes */
};
struct pfd_scan_hits {
	PFD_VEC_OF(struct pfd_scan_hit);
};

struct pfd_scanner; /* the words it knows; `arena` must outlive it */
struct pfd_scanner *pfd_scanner_new(struct pfd_arena *arena);
/* A person's name, to be found in all its forms. */
void pfd_scanner_person(struct pfd_scanner *scanner, struct pfd_str name);
/* A text of an organisation's own: what would be found in it is found nowhere. */
void pfd_scanner_allow(struct pfd_scanner *scanner, struct pfd_str text);
/* In order of place, without overlaps.  `is_path`: hyphens and the like part words
 * as blanks do, and small letters may begin a name.  The text must be UTF-8. */
void pfd_scan_text(struct pfd_arena *arena, struct pfd_scanner *scanner,
	struct pfd_str text, bool is_path, struct pfd_scan_hits *ret);
/* "A… B…", "DE12…89": enough to recognise, too little to learn. */
struct pfd_str pfd_scan_masked(
	struct pfd_arena *arena, enum pfd_scan_kind kind, struct pfd_str text);

/* ---- the repository --------------------------------------------------------------- */

enum pfd_scan_reach {
	PFD_SCAN_WORK,    /* not committed */
	PFD_SCAN_HEAD,    /* in the latest state */
	PFD_SCAN_HISTORY, /* in earlier ones only, or in a commit's message */
	PFD_SCAN_LEFT     /* in a stash or a reflog only */
};
extern const struct pfd_enum pfd_scan_reaches; /* "work", … */

struct pfd_scan_finding {
	enum pfd_scan_kind kind;
	struct pfd_str text; /* in clear */
	/* In the work tree FILE, else COMMIT:FILE; COMMIT:message; a reference. */
	struct pfd_place place;
	bool in_name;          /* of the file or reference itself: at 1:1 */
	struct pfd_str masked; /* place.file without what gives people away */
	enum pfd_scan_reach reach;
	struct pfd_str
		since; /* the first commit, 10 characters; may be empty */
	bool pushed;   /* a remote branch has that commit */
};
struct pfd_scan {
	PFD_VEC_OF(struct pfd_scan_finding); /* sorted */
	size_t not_text; /* files that could not be searched: binary, too large */
};
/* `revision`: that state's files alone; `range`: what its commits brought; neither:
 * everything there ever was, and the work tree.  A text that stands in several
 * states of a file is one finding. */
PFD_MUST_CHECK enum pfd_status pfd_scan_store(struct pfd_arena *arena,
	struct pfd_store *store, struct pfd_keyring *keys, const char *revision,
	const char *range, struct pfd_scan *ret, struct pfd_err *err);
/* A message that is still to be committed, as git hands it to a hook; `name` stands for
 * it.  Who is known say HEAD's records. */
PFD_MUST_CHECK enum pfd_status pfd_scan_message(struct pfd_arena *arena,
	struct pfd_store *store, struct pfd_keyring *keys, struct pfd_str name,
	struct pfd_str message, struct pfd_scan *ret, struct pfd_err *err);

#endif
