/* The document: what every report, list, finding or schema becomes before a
 * format renders it.  No report knows its format, no renderer its report.
 *
 * A document is made in one language; keys (of columns, schema and provenance)
 * are English and stable, because scripts read them.
 */
#ifndef PFD_DOC_H
#define PFD_DOC_H

#include <pfd/base/audience.h>
#include <pfd/base/err.h>

enum pfd_cell_kind {
	PFD_CELL_EMPTY, /* nothing known: blank, null */
	PFD_CELL_TEXT,
	PFD_CELL_ID, /* record ids, enum keys: plain words, never wrapped */
	PFD_CELL_INT,
	PFD_CELL_MONEY, /* cents */
	PFD_CELL_DATE,
	PFD_CELL_BOOL,
	PFD_CELL_LIST /* of texts or ids */
};

struct pfd_cell {
	enum pfd_cell_kind kind;
	union {
		struct pfd_str text;
		int64_t num;
		struct pfd_date date;
		bool yes;
		struct {
			const struct pfd_str *items;
			size_t n;
		} list;
	};
	/* What people see in place of `text`, e.g. an enum's German word; scripts
	 * get `text`.  Empty: the same. */
	struct pfd_str shown;
	struct pfd_str
		record; /* the record a reader may jump to; may be empty */
};

struct pfd_column {
	const char *key;         /* English, snake_case: JSON, CSV and TSV */
	const char *title;       /* in the document's language */
	enum pfd_cell_kind kind; /* decides alignment */
	bool total; /* INT and MONEY: the table's last line sums it */
	/* For scripts and calendars: too much where people read a table. */
	bool detail;
	bool decimal; /* an ID such as 4.2: aligned as a number */
	bool month;   /* an ID such as 2026-04 or 04: pfd_month_people */
	bool people; /* numbers that nobody made safe to tell the public: marks */
	enum pfd_audience widest; /* who may see it; nobody said: the office */
};

struct pfd_row {
	struct pfd_cell *cells; /* one per column */
	int depth;              /* 0, or the level of indentation in a tree */
	bool strong;            /* a sum or a heading line */
};

struct pfd_table {
	const char *name;  /* of the table in JSON and for --table */
	const char *title; /* may be NULL */
	struct pfd_column *columns;
	size_t n_columns;
	/* Where people read it, a column with nothing in it is left out. */
	bool lean;
	struct {
		PFD_VEC_OF(struct pfd_row);
	} rows;
};

enum pfd_chart_kind {
	PFD_CHART_STACK,   /* a bar a row: the parts of a whole */
	PFD_CHART_BARS,    /* lying bars, the series of a row together */
	PFD_CHART_COLUMNS, /* standing bars: months, years */
	PFD_CHART_LINE     /* a trend: a line a series */
};
enum { PFD_CHART_SERIES = 6 };

/* A view of a table in the same document, which therefore has all its numbers.
 * Strong rows are left out. */
struct pfd_chart {
	enum pfd_chart_kind kind;
	const char *name, *title;
	const char *text; /* what it shows, for who cannot see it */
	const struct pfd_table *table;
	size_t label; /* the column of the categories */
	struct pfd_chart_series {
		size_t column;
		size_t less; /* the column that lessens it; itself: none */
	} series[PFD_CHART_SERIES];
	size_t n_series;
};

/* What a report says of a chart: columns by their keys. */
struct pfd_chart_spec {
	enum pfd_chart_kind kind;
	const char *name;
	struct pfd_text title, text;
	const char *label;
	/* INT or MONEY, all of one kind; what lessens a series at its place. */
	const char *series[PFD_CHART_SERIES], *less[PFD_CHART_SERIES];
};

/* A PNG or JPEG of the repository or of files/. */
struct pfd_picture {
	const char *type; /* "image/png", "image/jpeg" */
	/* Whole, but for what they tell besides the picture; empty: it is only named. */
	struct pfd_str bytes;
	int width, height; /* in pixels, upright */
	int turn; /* Exif's orientation of the stored lines, 1 … 8; 1: upright */
	struct pfd_str alt;          /* what it shows, for who cannot see it */
	struct pfd_str caption;      /* may be empty */
	struct pfd_str path, sha256; /* of the file as it lies there */
};
#define PFD_PICTURE_MAX_BYTES (10 * 1000 * 1000)

enum pfd_block_kind {
	PFD_BLOCK_HEADING, /* level 1 … 3, below the document's title */
	PFD_BLOCK_PARAGRAPH,
	PFD_BLOCK_TABLE,
	PFD_BLOCK_FACTS, /* a table of two columns: key/title and value */
	PFD_BLOCK_NOTE,  /* set apart: a caution */
	PFD_BLOCK_CODE,  /* shown letter by letter */
	PFD_BLOCK_LINES, /* lines that stay lines: letterhead, address */
	PFD_BLOCK_QR,    /* for a camera: drawn where a format can, else CODE */
	PFD_BLOCK_LIST,  /* items, one below the other, maybe nested */
	PFD_BLOCK_CHART, /* drawn where a format can, else nothing */
	PFD_BLOCK_PICTURE /* shown where a format can, else named */
};

struct pfd_fact {
	const char *key, *title;
	struct pfd_cell value;
	bool people; /* both as of a column */
	enum pfd_audience widest;
};

struct pfd_doc_item {
	int depth;  /* 0 … 3; at most one more than the item before it */
	int number; /* 0: a bullet */
	struct pfd_str text;
};

struct pfd_block {
	enum pfd_block_kind kind;
	int level; /* of a heading */
	enum pfd_audience
		widest; /* who may see it; nobody said: see pfd_doc_clear */
	/* JSON key of a FACTS block (NULL: "facts"), anchor of a heading. */
	const char *name;
	struct pfd_str text; /* of what is no table, facts or list */
	struct pfd_table *table;
	const struct pfd_chart *chart;
	struct pfd_picture *picture;
	struct {
		PFD_VEC_OF(struct pfd_fact);
	} facts;
	struct {
		PFD_VEC_OF(struct pfd_doc_item);
	} items;
};

struct pfd_doc {
	struct pfd_arena *arena;
	enum pfd_lang lang;
	const char *schema; /* "pfd/budget/1": name and version of the JSON */
	const char *title;  /* may be NULL: a bare list */
	struct {
		PFD_VEC_OF(struct pfd_block *); /* blocks never move */
	} blocks;
	struct {
		PFD_VEC_OF(struct pfd_fact);
	} provenance; /* last in every format, first in none */
	/* The document is one bare list: JSON is the array of its first table's
	 * rows, CSV and table have no headings around it. */
	bool list;
	/* A paper: its words are the matter, so JSON and YAML have them, too, as
	 * "text". */
	bool prose;
	/* The table, or the FACTS block as a table of one row, that a format for one
	 * table takes unless told another; NULL: the only table. */
	const char *main;
};

/* The texts of blocks are copied; keys, titles and what cells point to must
 * outlive the document. */
struct pfd_doc *pfd_doc_new(struct pfd_arena *arena, enum pfd_lang lang,
	const char *schema, const char *title);
void pfd_doc_heading(
	struct pfd_doc *doc, int level, const char *name, const char *text);
void pfd_doc_paragraph(struct pfd_doc *doc, struct pfd_str text);
void pfd_doc_note(struct pfd_doc *doc, struct pfd_str text);
void pfd_doc_code(struct pfd_doc *doc, struct pfd_str text);
void pfd_doc_lines(struct pfd_doc *doc, struct pfd_str text);
void pfd_doc_qr(struct pfd_doc *doc, struct pfd_str text);
/* What is wrong with a file that is no picture for a document: a sentence about
 * {name}, and the way out. */
struct pfd_picture_flaw {
	struct pfd_text what, hint;
};
/* Reads all but the words: what it is, that it is whole, and its bytes without remarks,
 * place, day and camera.  Not NULL: what is wrong. */
const struct pfd_picture_flaw *pfd_picture_read(
	struct pfd_arena *arena, struct pfd_str file, struct pfd_picture *ret);
/* Copies the picture (not its bytes); returns its block, whose text names it for
 * formats that show none. */
struct pfd_block *pfd_doc_picture(
	struct pfd_doc *doc, const struct pfd_picture *picture);
/* A LIST block; items are added to what it returns. */
struct pfd_block *pfd_doc_list(struct pfd_doc *doc);
void pfd_doc_item(struct pfd_doc *doc, struct pfd_block *block, int depth,
	int number, struct pfd_str text);
/* Copies the columns. */
struct pfd_table *pfd_doc_table(struct pfd_doc *doc, const char *name,
	const char *title, const struct pfd_column *columns, size_t n_columns);
/* A chart of a table of the document; false, and no chart, where a column of the
 * spec is missing or holds no numbers. */
bool pfd_doc_chart(struct pfd_doc *doc, const struct pfd_table *table,
	const struct pfd_chart_spec *spec);
/* A series' value in a row; false where it is not known. */
bool pfd_chart_value(const struct pfd_chart *chart, const struct pfd_row *row,
	size_t series, int64_t *ret);
/* A FACTS block; facts are added to what it returns. */
struct pfd_block *pfd_doc_facts(struct pfd_doc *doc, const char *name);
void pfd_doc_fact(struct pfd_doc *doc, struct pfd_block *block, const char *key,
	const char *title, struct pfd_cell value);
/* The same for others than the office, too. */
void pfd_doc_fact_for(struct pfd_doc *doc, struct pfd_block *block,
	enum pfd_audience widest, const char *key, const char *title,
	struct pfd_cell value);
void pfd_doc_provenance(struct pfd_doc *doc, const char *key, const char *title,
	struct pfd_cell value);
/* A new row of empty cells; the caller fills cells[0 … n_columns-1].  The row
 * (not its cells) may move with the next one. */
struct pfd_row *pfd_table_row(struct pfd_doc *doc, struct pfd_table *table);
/* The sums of the columns with `total`, as a strong row's cells; NULL if none.
 * Strong rows are not counted again; a sum out of range is an empty cell. */
struct pfd_cell *pfd_table_totals(
	struct pfd_arena *arena, const struct pfd_table *table);

/* Takes away what the audience may not see: columns and facts, tables without their
 * first column or with nothing else, charts of what went, headings of nothing; and ids of persons for whom
 * persons have none.  `texts`: who may see blocks that do not say it themselves.
 * Twice is as once. */
void pfd_doc_clear(struct pfd_doc *doc, enum pfd_audience audience,
	enum pfd_audience texts);

/* The place of a column; n_columns if there is none. */
size_t pfd_column_named(const struct pfd_table *table, const char *key);

/* What a person reads in a cell, in the document's language; not yet safe to
 * show.  `sign`: amounts with the currency sign, where no column title can
 * tell. */
struct pfd_str pfd_cell_people(struct pfd_arena *arena,
	const struct pfd_cell *cell, enum pfd_lang lang, bool sign);
/* "2026-04" or "04" in words: "April 2026", "April"; what is no month stays as it
 * is.  `brief`: the month alone, as short as it can be, where there is little room
 * and the year is known. */
struct pfd_str pfd_month_people(struct pfd_arena *arena, struct pfd_str month,
	enum pfd_lang lang, bool brief);
/* What scripts read in a cell, in no language: 2026-04-02, 500.00, true. */
struct pfd_str pfd_cell_plain(
	struct pfd_arena *arena, const struct pfd_cell *cell);
/* A number that counts nothing, such as a time stamp: its digits as they are. */
struct pfd_cell pfd_cell_digits(struct pfd_arena *arena, int64_t n);
/* The items of a LIST cell with `between` between them. */
struct pfd_str pfd_cell_join(struct pfd_arena *arena,
	const struct pfd_cell *cell, const char *between);

static inline struct pfd_cell pfd_cell_text(struct pfd_str s)
{
	return (struct pfd_cell){ .kind = PFD_CELL_TEXT, .text = s };
}
static inline struct pfd_cell pfd_cell_z(const char *z)
{
	return pfd_cell_text(pfd_str(z));
}
static inline struct pfd_cell pfd_cell_id(struct pfd_str s)
{
	return (struct pfd_cell){ .kind = PFD_CELL_ID, .text = s };
}
static inline struct pfd_cell pfd_cell_int(int64_t n)
{
	return (struct pfd_cell){ .kind = PFD_CELL_INT, .num = n };
}
static inline struct pfd_cell pfd_cell_money(int64_t cents)
{
	return (struct pfd_cell){ .kind = PFD_CELL_MONEY, .num = cents };
}
static inline struct pfd_cell pfd_cell_date(struct pfd_date date)
{
	return (struct pfd_cell){ .kind = PFD_CELL_DATE, .date = date };
}
static inline struct pfd_cell pfd_cell_bool(bool yes)
{
	return (struct pfd_cell){ .kind = PFD_CELL_BOOL, .yes = yes };
}
/* A number of people that is not told, nor what would tell it. */
static inline struct pfd_cell pfd_cell_hidden(void)
{
	return (struct pfd_cell){ .kind = PFD_CELL_ID,
		.text = pfd_str("hidden"),
		.shown = pfd_str("•") };
}
static inline bool pfd_cell_is_hidden(const struct pfd_cell *cell)
{
	return cell->kind == PFD_CELL_ID && pfd_str_eqz(cell->text, "hidden") &&
	       pfd_str_eqz(cell->shown, "•");
}
/* An enum value: `key` for scripts, `word` for people. */
static inline struct pfd_cell pfd_cell_enum(
	struct pfd_str key, const char *word)
{
	return (struct pfd_cell){
		.kind = PFD_CELL_ID, .text = key, .shown = pfd_str(word)
	};
}

#endif
