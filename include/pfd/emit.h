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
	PFD_FORMAT_HTML, /* a page for itself */
	PFD_FORMAT_ICS,  /* iCalendar: a table with a column `due` */
	PFD_FORMAT_VCF,  /* vCard: a table with a column `card_name` */
	/* Journals: a table of postings with a column `account` (journal.c). */
	PFD_FORMAT_HLEDGER,
	PFD_FORMAT_LEDGER,
	PFD_FORMAT_BEANCOUNT,
	/* Modules of their own, as their libraries are large. */
	PFD_FORMAT_PDF,
	PFD_FORMAT_XLSX,
	PFD_FORMAT_SARIF, /* findings only: not rendered here */
	PFD_N_FORMATS
};
/* Names as in -O; the place is the enum value. */
extern const char *const pfd_format_names[PFD_N_FORMATS];
/* By name; -1 if none. */
int pfd_format_named(const char *name);
/* By the ending of a file name (".csv", ".md", ".yml" …); -1 if none. */
int pfd_format_of_file(const char *path);
/* Bytes that no terminal can show. */
bool pfd_format_is_binary(enum pfd_format format);

struct pfd_emit_options {
	enum pfd_format format;
	int columns; /* width of the terminal for PFD_FORMAT_TABLE; 0 = no limit */
	bool color;
	bool bars;         /* it is a terminal, where charts can be drawn … */
	bool ascii;        /* … and it knows no other letters */
	bool excel_de;     /* --csv-dialect excel-de */
	bool raw;          /* --raw: no neutralising of formulas in CSV */
	const char *table; /* --table NAME, for CSV and TSV; or NULL */
	/* The time a file says it was made, UTC seconds: the same for the same
	 * state, so that the same bytes come out again. */
	int64_t made_s;
	/* Of a page for a program that drops what stands in for pictures: it stands
	 * there in words, too, for who listens. */
	bool alt_words;
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
 * calendar of a table without days.  PFD_FAILED: the format's module is not
 * installed or does not fit. */
PFD_MUST_CHECK enum pfd_status pfd_emit(struct pfd_buf *out,
	const struct pfd_doc *doc, const struct pfd_emit_options *options,
	struct pfd_err *err);

/* The libraries that a format needs besides, with their versions; may be "". */
const char *pfd_emit_libraries(struct pfd_arena *arena, enum pfd_format format);

/* What a file says of its origin: the provenance of the document it was made from. */
struct pfd_origin_fact {
	struct pfd_str key, value;
};
struct pfd_origin {
	int format; /* of the file */
	struct {
		PFD_VEC_OF(struct pfd_origin_fact);
	} facts;
};
/* Whether files of the format say where they come from. */
bool pfd_format_tells_origin(enum pfd_format format);
/* Facts are empty where it says nothing. */
void pfd_origin_read(
	struct pfd_arena *arena, struct pfd_str bytes, struct pfd_origin *ret);
/* Empty: it does not say. */
struct pfd_str pfd_origin_value(
	const struct pfd_origin *origin, const char *key);

/* ---- charts ------------------------------------------------------------ */

/* A chart as shapes, the same for every format that draws.  Lengths are hundredths
 * of a point, y grows downwards, nothing leaves the frame. */
enum { PFD_POINT = 100 };

enum pfd_shape_kind {
	PFD_SHAPE_RECT, /* filled and outlined: pale colours need the outline */
	PFD_SHAPE_LINE,
	PFD_SHAPE_DOT, /* where a LINE has a value; x, y: its centre */
	PFD_SHAPE_TEXT /* x, y: where its base line begins, has its middle or ends */
};
enum pfd_shape_anchor { PFD_ANCHOR_START, PFD_ANCHOR_MIDDLE, PFD_ANCHOR_END };
enum {
	PFD_SHAPE_AXIS = -1, /* in place of a series: axes and words */
	PFD_SHAPE_GRID = -2  /* lines that may be pale */
};

struct pfd_shape_point {
	int x, y;
};
struct pfd_shape {
	enum pfd_shape_kind kind;
	int series; /* of pfd_chart_styles, or one of the two above */
	int x, y, width, height;
	const struct pfd_shape_point *points; /* of a LINE */
	size_t n_points;
	struct pfd_str text; /* safe to show, on one line */
	enum pfd_shape_anchor anchor;
};

struct pfd_drawing {
	int width, height, font; /* the size of the letters */
	struct {
		PFD_VEC_OF(struct pfd_shape);
	} shapes;
};

/* How a series is told from the others: without colours by its pattern, its dashes
 * and its lightness. */
enum pfd_chart_pattern {
	PFD_PATTERN_PLAIN,
	PFD_PATTERN_RISING, /* stripes like / */
	PFD_PATTERN_DOTS,
	PFD_PATTERN_FALLING, /* stripes like \ */
	PFD_PATTERN_LEVEL,   /* stripes like - */
	PFD_PATTERN_CROSSED
};
struct pfd_chart_style {
	uint32_t fill; /* 0xRRGGBB, of the palette of Okabe and Ito */
	uint32_t line; /* of lines: 3 : 1 on white and on black */
	enum pfd_chart_pattern pattern; /* black on the filling */
	int dashes[4]; /* of lines: on, off …; all 0: unbroken */
};
extern const struct pfd_chart_style pfd_chart_styles[PFD_CHART_SERIES];

/* At least 100 points wide, letters of 4 to 24 points. */
struct pfd_drawing pfd_chart_draw(struct pfd_arena *arena,
	const struct pfd_chart *chart, enum pfd_lang lang, int width, int font);

#endif
