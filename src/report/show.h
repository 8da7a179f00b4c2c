/* What the files of `show` share. */
#ifndef PFD_REPORT_SHOW_H
#define PFD_REPORT_SHOW_H

#include "internal.h"

/* An index of the record, and of the year that has its threshold, as the public may
 * ask it; NULL if the record cannot be read. */
struct pfd_index *pfd_show_clear(struct pfd_arena *arena,
	const struct pfd_record *record, const struct pfd_record *year,
	struct pfd_date as_of);
/* Whether a number is hidden that stands alone: nothing beside it would tell it. */
bool pfd_show_few(const struct pfd_report_run *run,
	const struct pfd_record *record, const struct pfd_cell *cell);
/* A number of a list that pfd_index_covers, in the item whose `key` is in `item`. */
struct pfd_cell pfd_show_people(const struct pfd_report_run *run,
	const struct pfd_record *record, const char *table, const char *column,
	const char *key, const struct pfd_cell *item, struct pfd_cell cell);

#endif
