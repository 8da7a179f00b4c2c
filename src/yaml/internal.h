/* What the files of this area share; nobody outside includes it.
 */
#ifndef PFD_YAML_INTERNAL_H
#define PFD_YAML_INTERNAL_H

#include <pfd/yaml.h>

/* Many records in one stream may together be larger than one file. */
#define PFD_STREAM_MAX_BYTES (64 * 1024 * 1024)

/* The bytes under examination and where their findings go. */
struct pfd_source {
	struct pfd_arena *arena;
	struct pfd_str bytes, file;
	struct pfd_findings *findings;
	bool stream; /* records from outside: the limits hold for each of them */
};

void pfd_source_find(const struct pfd_source *source, const char *rule,
	uint32_t line, uint32_t column, struct pfd_message message,
	struct pfd_message remedy);
/* The same with the place looked up from a byte offset. */
void pfd_source_find_at(const struct pfd_source *source, const char *rule,
	size_t offset, struct pfd_message message, struct pfd_message remedy);

/* Where each line begins; the highest bit marks lines with characters beyond
 * ASCII, in which columns and bytes differ. */
#define PFD_LINE_WIDE UINT32_C(0x80000000)
struct pfd_lines {
	uint32_t *start;
	uint32_t n;
};
/* The gate in front of the parser: size, encoding and characters. */
bool pfd_gate(const struct pfd_source *source, struct pfd_lines *ret);

/* A scalar with its text copied, in one object. */
struct pfd_node *pfd_node_new(struct pfd_arena *arena, struct pfd_str text);
/* Links `value` (whose key is set) as the last child. */
void pfd_node_link(struct pfd_node *collection, struct pfd_node *value);
/* False and a finding for each key of `map` that stands there twice. */
bool pfd_node_unique(const struct pfd_source *source,
	const struct pfd_node *map, const char *rule);
/* True if `text` holds a character no record may hold. */
bool pfd_node_forbidden(struct pfd_str text);
/* `key:` with nothing behind it. */
bool pfd_node_null(const struct pfd_node *node);

/* One YAML document; the root may be a sequence if source->stream. */
bool pfd_yaml_read(const struct pfd_source *source, struct pfd_node **ret);

/* ---- writing ---------------------------------------------------------- */

/* How a file is laid out. */
struct pfd_layout {
	int step;     /* blanks a level */
	bool compact; /* dashes stand in the column of their key */
	int wary;     /* see pfd_splice */
};

/* True if `text` can be written as a literal block. */
bool pfd_put_block_ok(struct pfd_layout layout, struct pfd_str text);
/* A scalar on one line in `style` if it can be, else as pfd_yaml_scalar. */
void pfd_put_scalar(struct pfd_buf *out, const struct pfd_node *scalar,
	enum pfd_scalar_style style, bool flow);
void pfd_put_flow(struct pfd_buf *out, const struct pfd_node *node);
/* True if the value goes on the line of its key: "key: [a, b]". */
bool pfd_put_inline(const struct pfd_node *value, int column);
/* "key: value" with all its lines, the first not indented; ends with LF. */
void pfd_put_member(struct pfd_buf *out, struct pfd_layout layout,
	struct pfd_str key, const struct pfd_node *value, int column);
/* A block collection's lines from `column` on; the first line is indented only
 * if `indent_first`.  Ends with LF. */
void pfd_put_block(struct pfd_buf *out, struct pfd_layout layout,
	const struct pfd_node *collection, int column, bool indent_first);
/* What stands behind "- " (any kind), its further lines from `column` on. */
void pfd_put_item(struct pfd_buf *out, struct pfd_layout layout,
	const struct pfd_node *item, int column);

/* ---- edits ------------------------------------------------------------ */

/* What an edit means for a given tree. */
enum pfd_plan_what {
	PFD_PLAN_NOTHING,
	PFD_PLAN_REPLACE, /* `at` by `value` */
	PFD_PLAN_MEMBER,  /* `value` as new member `name` of the mapping `at` */
	PFD_PLAN_ITEM,    /* `value` as last item of the sequence `at` */
	PFD_PLAN_REMOVE   /* `at` goes */
};
struct pfd_plan {
	enum pfd_plan_what what;
	struct pfd_node *at;
	struct pfd_str name;
	struct pfd_node *before; /* MEMBER: goes in front of it; NULL = last */
	struct pfd_node *value;  /* a copy of its own */
};
PFD_MUST_CHECK enum pfd_status pfd_plan_make(struct pfd_arena *arena,
	struct pfd_str file, struct pfd_node *root, const struct pfd_edit *edit,
	struct pfd_plan *ret, struct pfd_err *err);
/* Carries the plan out on the tree alone: what the bytes must agree with. */
void pfd_plan_apply(struct pfd_arena *arena, const struct pfd_plan *plan);
/* What a removal really takes: a collection does not stay empty behind. */
struct pfd_node *pfd_plan_doomed(struct pfd_node *node);

/* Carries the plan out on the bytes.  A text block takes comments further in
 * that follow it, and with "|+" blank lines, for its own.  From `wary` 1 on texts
 * are written in quotes instead, and a removal takes such comments along; from 2
 * on the blank lines, too. */
#define PFD_WARY_MAX 2
PFD_MUST_CHECK struct pfd_str pfd_splice(struct pfd_arena *arena,
	const struct pfd_yaml *yaml, const struct pfd_plan *plan, int wary);

#endif
