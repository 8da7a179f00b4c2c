/* What a document's provenance says was asked for, and asking for it again.
 */
#ifndef PFD_CMD_AGAIN_H
#define PFD_CMD_AGAIN_H

#include "cmd.h"

struct pfd_again_words {
	PFD_VEC_OF(const char *);
};

/* The command with what was given to it, in one line. */
struct pfd_str pfd_run_asked(struct pfd_run *run);

/* origin.c: adds to the provenance of a document made of a commit. */
PFD_MUST_CHECK enum pfd_status pfd_run_origin(
	struct pfd_run *run, struct pfd_doc *doc);
/* The libraries that a document of that format went through, with versions. */
struct pfd_str pfd_run_libraries(struct pfd_run *run, enum pfd_format format);

struct pfd_again {
	struct pfd_str asked;
	const char *commit;
	struct pfd_date as_of;
	enum pfd_lang lang;
	/* SOURCE_DATE_EPOCH of the run that made the document, if it had one. */
	bool now_fixed;
	int64_t now_s;
	enum pfd_format format;
};
/* What it prints.  The store is open.  PFD_REFUSED, PFD_USAGE: it is no command, or
 * none that only reads a revision. */
PFD_MUST_CHECK enum pfd_status pfd_run_again(struct pfd_run *run,
	const struct pfd_again *again, struct pfd_str *ret);

#endif
