/* Formats: one renderer each, from a document to bytes.
 */
#ifndef PFD_EMIT_H
#define PFD_EMIT_H

#include <pfd/base/env.h>
#include <pfd/doc.h>

enum pfd_format {
	PFD_FORMAT_TABLE, /* aligned, for a terminal */
	PFD_FORMAT_TSV,
	PFD_FORMAT_CSV,
	PFD_FORMAT_JSON,
	PFD_FORMAT_JSONL,
	PFD_FORMAT_YAML,
	PFD_FORMAT_MD,
	PFD_FORMAT_ICS, /* iCalendar: a table with a column `due` */
	PFD_FORMAT_VCF, /* vCard: a table with a column `card_name` */
	/* Journals: a table of postings with a column `account` (journal.c). */
	PFD_FORMAT_HLEDGER,
	PFD_FORMAT_LEDGER,
	PFD_FORMAT_BEANCOUNT,
	PFD_FORMAT_SARIF, /* findings only: not rendered here */
	PFD_N_FORMATS
};
/* Names as in -O; the place is the enum value. */
extern const char *const pfd_format_names[PFD_N_FORMATS];
/* By name; -1 if none. */
int pfd_format_named(const char *name);
/* By the ending of a file name (".csv", ".md", ".yml" …); -1 if none. */
int pfd_format_of_file(const char *path);

struct pfd_emit_options {
	enum pfd_format format;
	int columns; /* width of the terminal for PFD_FORMAT_TABLE; 0 = no limit */
	bool color;
	bool bars;         /* it is a terminal, where parts can be drawn … */
	bool ascii;        /* … and it knows no other letters */
	bool excel_de;     /* --csv-dialect excel-de */
	bool raw;          /* --raw: no neutralising of formulas in CSV */
	const char *table; /* --table NAME, for CSV and TSV; or NULL */
	/* Of a calendar: */
	int64_t now_s; /* when it is made, UTC seconds */
	bool events;   /* all-day events instead of tasks */
	bool alarm;    /* remind `alarm_days` before what is not done */
	int64_t alarm_days;
	/* Of address cards: vCard 4.0 instead of 3.0. */
	bool vcard_4;
};

/* Appends the document to `out`.  PFD_USAGE: CSV or TSV of a document with
 * several tables without `table`, or a table of no such name (names listed); a
 * calendar of a table without days. */
PFD_MUST_CHECK enum pfd_status pfd_emit(struct pfd_buf *out,
	const struct pfd_doc *doc, const struct pfd_emit_options *options,
	struct pfd_err *err);

#endif
