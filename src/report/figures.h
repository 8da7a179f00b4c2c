/* A document's figures by name. */
#ifndef PFD_REPORT_FIGURES_H
#define PFD_REPORT_FIGURES_H

#include "internal.h"

/* Fits struct pfd_template's `find`; ctx is the document. */
bool pfd_figures_find(const void *ctx, struct pfd_str name,
	struct pfd_cell *ret, struct pfd_str *ret_near);
/* "pfd/figures/1": all names with their values. */
struct pfd_doc *pfd_figures_list(
	const struct pfd_report_run *run, const struct pfd_doc *of);

#endif
