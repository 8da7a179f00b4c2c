/* What the renderers share: private to the area. */
#ifndef PFD_EMIT_RENDER_H
#define PFD_EMIT_RENDER_H

#include <pfd/emit.h>

/* One run of one renderer. */
struct pfd_render {
	struct pfd_buf *out;
	const struct pfd_doc *doc;
	const struct pfd_emit_options *options;
	const struct pfd_table *table; /* the chosen one; NULL if none */
	struct pfd_err *err;
};

void pfd_render_table(const struct pfd_render *r);
void pfd_render_csv(const struct pfd_render *r);
void pfd_render_tsv(const struct pfd_render *r);
void pfd_render_json(const struct pfd_render *r);
void pfd_render_jsonl(const struct pfd_render *r);
void pfd_render_yaml(const struct pfd_render *r);
void pfd_render_md(const struct pfd_render *r);
void pfd_render_html(const struct pfd_render *r);
void pfd_render_ics(const struct pfd_render *r);
void pfd_render_vcf(const struct pfd_render *r);
void pfd_render_hledger(const struct pfd_render *r);
void pfd_render_ledger(const struct pfd_render *r);
void pfd_render_beancount(const struct pfd_render *r);
/* By the format's module (module.h). */
PFD_MUST_CHECK enum pfd_status pfd_render_in_module(const struct pfd_render *r);

/* ---- the terminal's format ---- */

enum {
	PFD_GAP = 2,       /* blanks between columns */
	PFD_NARROWEST = 12 /* texts are not wrapped below this */
};
void pfd_add_colored(
	const struct pfd_render *r, const char *color, struct pfd_str text);
/* A table, in as many parts below each other as the terminal's width makes it. */
void pfd_add_grid(const struct pfd_render *r, const struct pfd_table *table);

/* Bars of blocks, if they are wanted and there is room. */
void pfd_add_bars(const struct pfd_render *r, const struct pfd_chart *chart);

/* ---- what they share ---- */

/* The document's first table; NULL if none. */
const struct pfd_table *pfd_first_table(const struct pfd_doc *doc);

/* Safe to show and on one line. */
struct pfd_str pfd_one_line(struct pfd_arena *arena, struct pfd_str s);
/* The lines a text takes up in its column. */
struct pfd_lines {
	PFD_VEC_OF(struct pfd_str);
};
/* Appends the lines of one line of text, broken at blanks where possible and
 * all as far in as the first; width 0 = no limit. */
void pfd_wrap(struct pfd_arena *arena, struct pfd_lines *lines,
	struct pfd_str text, size_t width);
/* Letter by letter, TAB and LF included, but nothing that steers a terminal. */
struct pfd_str pfd_letters_visible(struct pfd_arena *arena, struct pfd_str s);
/* The same without line ends behind. */
struct pfd_str pfd_code_visible(struct pfd_arena *arena, struct pfd_str code);
/* The table without the columns that are `detail`, and of a lean one without those
 * that have nothing in them. */
const struct pfd_table *pfd_table_people(struct pfd_arena *arena,
	const struct pfd_doc *doc, const struct pfd_table *table);
/* The cell of a column by its name; an empty one where there is none. */
const struct pfd_cell *pfd_cell_named(const struct pfd_table *table,
	const struct pfd_row *row, const char *key);
/* Whose the entries of a calendar or the cards are: two partnerships may be in one
 * of them. */
struct pfd_str pfd_uid_host(const struct pfd_render *r);
/* The word before the sums. */
const char *pfd_word_total(enum pfd_lang lang);
/* The word before a note. */
const char *pfd_word_note(enum pfd_lang lang);
/* The totals line with that word in front; NULL where there is nothing to
 * sum. */
struct pfd_cell *pfd_totals_line(struct pfd_arena *arena,
	const struct pfd_table *table, enum pfd_lang lang);

static inline bool pfd_column_right(const struct pfd_column *column)
{
	return column->kind == PFD_CELL_INT || column->kind == PFD_CELL_MONEY ||
	       column->decimal;
}
/* Its title as it stands above it on a page; with the unit, as amounts have none. */
struct pfd_str pfd_column_head(
	struct pfd_arena *arena, const struct pfd_column *column);
/* Nothing that a person could read. */
static inline bool pfd_block_is_empty(const struct pfd_block *block)
{
	return (block->kind == PFD_BLOCK_FACTS && block->facts.n == 0) ||
	       (block->kind == PFD_BLOCK_LIST && block->items.n == 0);
}
/* A line to be written on, in places beside each other. */
enum { PFD_HAND_PLACES = 3 };
struct pfd_hand {
	struct {
		struct pfd_str label; /* below it; may be empty */
		int dots;             /* its share of the width */
	} places[PFD_HAND_PLACES];
	size_t n;
};
/* Takes one, with its labels, off the lines; false: they begin with something else. */
bool pfd_take_hand(struct pfd_str *rest, struct pfd_hand *ret);
size_t pfd_count_hands(struct pfd_str text);
/* Made of a template, with places for a pen. */
static inline bool pfd_doc_is_paper(const struct pfd_doc *doc)
{
	return doc->schema && !strncmp(doc->schema, "pfd/paper/", 10);
}
/* The head of a letter: whose it is, to whom, and when. */
static inline bool pfd_doc_is_letter(const struct pfd_doc *doc)
{
	bool letter = doc->prose && doc->blocks.n >= 3;

	for (size_t i = 0; letter && i < 3; i++)
		letter = doc->blocks.items[i]->kind == PFD_BLOCK_LINES;
	return letter;
}
/* What stands before a list's item, with its indentation: "    1. ". */
void pfd_item_mark(struct pfd_buf *out, const struct pfd_doc_item *item);
/* A block that is prose as one text. */
struct pfd_str pfd_block_words(
	struct pfd_arena *arena, const struct pfd_block *block);
/* Said in words; notes have a member of their own. */
static inline bool pfd_block_is_prose(const struct pfd_block *block)
{
	return block->kind != PFD_BLOCK_TABLE &&
	       block->kind != PFD_BLOCK_FACTS &&
	       block->kind != PFD_BLOCK_NOTE &&
	       block->kind != PFD_BLOCK_CHART && !pfd_block_is_empty(block);
}
/* The JSON member of a FACTS block. */
static inline const char *pfd_block_member(const struct pfd_block *block)
{
	return block->name && *block->name ? block->name : "facts";
}

#endif
