/* What the parts of the edit engine share. */
#ifndef PFD_YAML_SPLICE_H
#define PFD_YAML_SPLICE_H

#include "span.h"

/* Bytes [from, to) give way to `text`. */
struct pfd_cut {
	uint32_t from, to;
	struct pfd_str text;
};

struct pfd_splicer {
	struct pfd_arena *arena;
	struct pfd_str bytes;
	struct pfd_layout layout;
	struct {
		PFD_VEC_OF(struct pfd_cut);
	} cuts;
};

void pfd_splice_cut(
	struct pfd_splicer *s, uint32_t from, uint32_t to, struct pfd_str text);

/* A value as it stands in the file: what is on the line of its key or dash, and
 * whole lines below, each ending with LF; either may be empty. */
struct pfd_parts {
	struct pfd_str head, body;
};
/* "head LF body" in two. */
struct pfd_parts pfd_splice_divide(struct pfd_str text);
/* A scalar in the style of the old one; `content` is where a block's lines
 * begin. */
struct pfd_parts pfd_splice_scalar(struct pfd_splicer *s,
	const struct pfd_node *old, const struct pfd_node *value, int content);

/* In [ ] and { }: the text that takes the place of `old`; a new entry (name
 * with ptr NULL in a sequence) in front of `before` or last; an entry goes. */
struct pfd_str pfd_splice_flow_text(struct pfd_splicer *s,
	const struct pfd_node *old, const struct pfd_node *value);
void pfd_splice_flow_add(struct pfd_splicer *s, const struct pfd_node *coll,
	const struct pfd_node *before, struct pfd_str name,
	const struct pfd_node *value);
void pfd_splice_flow_remove(struct pfd_splicer *s, const struct pfd_node *node);

#endif
