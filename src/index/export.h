/* What the two halves of an exported database share: making it, and for whom. */
#ifndef PFD_INDEX_EXPORT_H
#define PFD_INDEX_EXPORT_H

#include "internal.h"

/* The SELECT of a table's rows as the index's audience may see them, columns in their
 * order; NULL: none.  Rows of lists refer to what is in `out` already. */
const char *pfd_export_rows(struct pfd_index *index, const struct table *table,
	const struct pfd_kind *kind);

#endif
