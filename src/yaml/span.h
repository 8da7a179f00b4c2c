/* Where things stand in the bytes: lines, dashes, colons, comments. */
#ifndef PFD_YAML_SPAN_H
#define PFD_YAML_SPAN_H

#include "internal.h"

/* Start of the line of `pos`; its LF or the end of the file; start of the next
 * line or the end of the file. */
uint32_t pfd_line_begin(struct pfd_str bytes, uint32_t pos);
uint32_t pfd_line_end(struct pfd_str bytes, uint32_t pos);
uint32_t pfd_line_next(struct pfd_str bytes, uint32_t pos);
/* True if no line ends between `a` and `b` >= a. */
bool pfd_same_line(struct pfd_str bytes, uint32_t a, uint32_t b);
/* Column of `pos` in bytes from 0. */
int pfd_column(struct pfd_str bytes, uint32_t pos);
/* True if nothing but blanks stands before `pos` in its line. */
bool pfd_first_in_line(struct pfd_str bytes, uint32_t pos);

/* Blanks before the text of a block scalar, 0 if it has none. */
int pfd_block_indent(struct pfd_str bytes, const struct pfd_node *node);
/* End of the text of a scalar: to node->end come lines of a block scalar that
 * hold only blanks, but more than its indentation. */
uint32_t pfd_span_text_end(struct pfd_str bytes, const struct pfd_node *node);
/* End of the text of any node, with the blank lines a "|+" keeps. */
uint32_t pfd_span_end(struct pfd_str bytes, const struct pfd_node *node);
/* Behind the indicators "|2-" of a block scalar. */
uint32_t pfd_header_end(struct pfd_str bytes, uint32_t start);
bool pfd_is_block_scalar(const struct pfd_node *node);
/* Behind the ':' of a member. */
uint32_t pfd_span_colon(struct pfd_str bytes, const struct pfd_node *value);
/* The dash of an item of a block sequence. */
uint32_t pfd_span_dash(struct pfd_str bytes, const struct pfd_node *item);
/* The line where the comments begin that belong to the member or item whose
 * own line begins at `line` and which stands in `column`. */
uint32_t pfd_span_attached(struct pfd_str bytes, const struct pfd_node *node,
	uint32_t line, int column);
/* Where a line can be added behind a block collection in `column`. */
uint32_t pfd_span_behind(
	struct pfd_str bytes, const struct pfd_node *coll, int column);
/* Behind the comments from `line` on that stand further in than `column`, and
 * behind the blank lines around them if `blank`. */
uint32_t pfd_span_remarks(
	struct pfd_str bytes, uint32_t line, int column, bool blank);
/* How the rest of the file is laid out. */
struct pfd_layout pfd_span_layout(
	struct pfd_str bytes, const struct pfd_node *root);

#endif
