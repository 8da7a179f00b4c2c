/* What the documents about the past share. */
#ifndef PFD_REPORT_HISTORY_H
#define PFD_REPORT_HISTORY_H

#include "internal.h"

/* By enum pfd_pair_what. */
extern const struct pfd_enum_value pfd_history_what_words[];
struct pfd_cell pfd_history_what(enum pfd_pair_what what, enum pfd_lang lang);
struct pfd_cell pfd_history_date(int64_t time_s);
struct pfd_cell pfd_history_commit(
	struct pfd_arena *arena, const struct pfd_oid *commit);
/* "Betrag geändert (Tippfehler)". */
struct pfd_cell pfd_history_subject(
	struct pfd_arena *arena, struct pfd_str subject, struct pfd_str reason);
/* Several lines as one. */
struct pfd_str pfd_history_line(struct pfd_arena *arena, struct pfd_str text);
/* Empty: nothing known. */
struct pfd_cell pfd_history_text(struct pfd_str text);

/* A document that is one table, and its next row. */
struct pfd_doc *pfd_history_doc(struct pfd_arena *arena, enum pfd_lang lang,
	const char *schema, const char *name,
	const struct pfd_report_column *columns, size_t n);
struct pfd_cell *pfd_history_row(struct pfd_doc *doc);
/* The cells of a row that was made of what is forgotten soon. */
void pfd_history_keep(
	struct pfd_arena *arena, struct pfd_cell *cells, size_t n);

#endif
