/* A workbook being written: private to the module. */
#ifndef PFD_EMIT_XLSX_H
#define PFD_EMIT_XLSX_H

#include <xlsxwriter.h>

#include "render.h"

/* How a cell looks. */
struct pfd_xlsx_look {
	enum pfd_cell_kind kind; /* EMPTY: a heading or a title */
	bool strong;
	bool total; /* a line above */
	bool head;  /* a line below, shaded */
	bool wrap;
	bool left; /* also what is a number */
	int indent;
};

struct pfd_xlsx {
	const struct pfd_render *r;
	struct pfd_arena *arena;
	lxw_workbook *book;
	struct {
		PFD_VEC_OF(struct pfd_str); /* folded, as they must differ */
	} names;
	struct {
		PFD_VEC_OF(struct pfd_xlsx_format {
			struct pfd_xlsx_look look;
			lxw_format *format;
		});
	} formats;
	lxw_worksheet *contents; /* NULL: there is only one sheet */
	struct {
		PFD_VEC_OF(struct pfd_xlsx_entry {
			const char *name; /* of the sheet */
			struct pfd_str title;
			int64_t rows; /* -1: not counted */
		});
	} entries;
	/* The first that went wrong. */
	lxw_error error;
};

static inline const char *pfd_xlsx_say(
	const struct pfd_xlsx *x, const char *en, const char *de)
{
	return x->r->doc->lang == PFD_DE ? de : en;
}

/* ---- text.c ---- */

/* As a sheet shows it: at most what a cell holds, and said so. */
const char *pfd_xlsx_text(struct pfd_xlsx *x, struct pfd_str text);
/* The longest beginning of that many UTF-16 units, which is how Excel counts. */
struct pfd_str pfd_xlsx_cut(struct pfd_str s, size_t units);
/* A name that no other sheet of the book has and that Excel takes. */
const char *pfd_xlsx_sheet_name(struct pfd_xlsx *x, struct pfd_str wanted);

/* ---- sheet.c ---- */

void pfd_xlsx_table(
	struct pfd_xlsx *x, struct pfd_str name, const struct pfd_table *table);
void pfd_xlsx_facts(struct pfd_xlsx *x, struct pfd_str name,
	const struct pfd_fact *facts, size_t n);
/* The first sheet: filled once all others are there. */
void pfd_xlsx_begin_contents(struct pfd_xlsx *x);
void pfd_xlsx_end_contents(struct pfd_xlsx *x);
/* What is said in words between the tables; no sheet if nothing is. */
void pfd_xlsx_prose(struct pfd_xlsx *x);

#endif
