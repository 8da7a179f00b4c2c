/* The parts of the yearly report that people write: reports/YEAR/PART.md. */
#ifndef PFD_REPORT_NARRATIVE_H
#define PFD_REPORT_NARRATIVE_H

#include "internal.h"

#define PFD_REPORTS "reports/"

struct pfd_narrative_part {
	const char *name;
	struct pfd_text title, hint; /* hint: what it should tell */
	/* A heading of its own; else it opens the section it stands in. */
	bool section;
};
extern const struct pfd_narrative_part pfd_narrative_parts[];
extern const size_t pfd_narrative_n_parts;

/* Where in the document they go; the text comes last, when all figures are known. */
struct pfd_narrative {
	struct {
		PFD_VEC_OF(struct pfd_narrative_place {
			const struct pfd_narrative_part *part;
			size_t before; /* this block */
		});
	} places;
};
/* Here; `behind`: behind the heading that comes next. */
void pfd_narrative_place(const struct pfd_report_run *run, struct pfd_doc *doc,
	struct pfd_narrative *narrative, const char *part, bool behind);
/* Puts the texts in; a part that is missing is named at its place.  PFD_REFUSED
 * with file and line. */
PFD_MUST_CHECK enum pfd_status pfd_narrative_fill(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year,
	const struct pfd_narrative *narrative, struct pfd_err *err);

/* "reports/2026/outlook.md", whether it is there or not. */
struct pfd_str pfd_narrative_path(const struct pfd_report_run *run, int year,
	const struct pfd_narrative_part *part);

#endif
