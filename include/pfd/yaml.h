/* YAML and JSON in, surgical edits out.
 *
 * The only user of libyaml.  A gate and a list of refusals keep the language
 * small: block and short flow style, no anchors, aliases,
 * tags, merge keys, complex or duplicate keys, one document.  Scalars are text;
 * their type comes from the schema.  Every node knows its bytes, so an edit can
 * leave all other bytes alone.
 */
#ifndef PFD_YAML_H
#define PFD_YAML_H

#include <pfd/diag.h>

#define PFD_YAML_MAX_BYTES (1024 * 1024)
#define PFD_YAML_MAX_NODES 10000
#define PFD_YAML_MAX_DEPTH 16
#define PFD_YAML_MAX_TEXT (64 * 1024)
/* libyaml takes no key of more than 1024 characters with its quotes and escapes. */
#define PFD_YAML_MAX_KEY 256

enum pfd_node_kind { PFD_SCALAR, PFD_SEQ, PFD_MAP };
enum pfd_scalar_style {
	PFD_PLAIN,
	PFD_SINGLE_QUOTED,
	PFD_DOUBLE_QUOTED,
	PFD_LITERAL,    /* | */
	PFD_FOLDED,     /* > */
	PFD_JSON_NUMBER /* raw number text of a JSON input */
};

struct pfd_node {
	enum pfd_node_kind kind;
	enum pfd_scalar_style style; /* of a scalar */
	bool flow;                   /* a collection in [] or {} */
	/* Bytes [start, end) in the source.  A collection runs from its first key
	 * or dash to the end of its last scalar, a block scalar to the end of its
	 * last non-blank line (CONTRIBUTING, "Edits").  For a scalar, quotes and
	 * the block header are inside. */
	uint32_t start, end;
	uint32_t line, column; /* of start, from 1, columns in characters */
	struct pfd_str text;   /* of a scalar, unescaped; NUL behind */
	struct pfd_node
		*key; /* in a mapping: the key of this value, a scalar */
	struct pfd_node *parent, *first, *last, *next;
	uint32_t n; /* children */
};

struct pfd_yaml {
	struct pfd_str bytes;
	struct pfd_str file;   /* for findings */
	struct pfd_node *root; /* a mapping; never NULL after success */
};

/* Parses one document.  True and *ret filled; or false with at least one
 * finding (rule ids "yaml.…": yaml.size, yaml.encoding, yaml.character,
 * yaml.crlf, yaml.bom, yaml.depth, yaml.nodes, yaml.text, yaml.alias,
 * yaml.anchor, yaml.tag, yaml.merge, yaml.documents, yaml.key, yaml.duplicate,
 * yaml.flow, yaml.syntax, yaml.root, yaml.tab).  The gate reports all it finds,
 * the parser its first error.  `bytes` must outlive the result. */
PFD_MUST_CHECK bool pfd_yaml_parse(struct pfd_arena *arena,
	struct pfd_str bytes, struct pfd_str file,
	struct pfd_findings *findings, struct pfd_yaml *ret);

/* One JSON value (an object) into the same nodes; numbers keep their text.
 * Rule ids "json.…".  null members are left out. */
PFD_MUST_CHECK bool pfd_json_parse(struct pfd_arena *arena,
	struct pfd_str bytes, struct pfd_str file,
	struct pfd_findings *findings, struct pfd_yaml *ret);

struct pfd_yaml_list {
	PFD_VEC_OF(struct pfd_yaml);
};
/* Records from a stream, by looking at it: a JSON object, an array of objects
 * or JSON Lines where the first character is { or [, else YAML: one mapping or
 * a sequence of mappings.  Line numbers are those of the whole input. */
PFD_MUST_CHECK bool pfd_records_parse(struct pfd_arena *arena,
	struct pfd_str bytes, struct pfd_str file,
	struct pfd_findings *findings, struct pfd_yaml_list *ret);

/* The value under `key` of a mapping, or NULL (also if map is NULL or none). */
struct pfd_node *pfd_node_get(const struct pfd_node *map, const char *key);
struct pfd_node *pfd_node_get_str(
	const struct pfd_node *map, struct pfd_str key);

/* ---- making nodes ----------------------------------------------------- */

/* `bare`: the value's type is not text (see pfd_yaml_scalar). Text with a line
 * end is written as a literal block. */
struct pfd_node *pfd_node_scalar(
	struct pfd_arena *arena, struct pfd_str text, bool bare);
struct pfd_node *pfd_node_map(struct pfd_arena *arena);
struct pfd_node *pfd_node_seq(struct pfd_arena *arena);
/* Appends to a mapping (key given) or a sequence (key NULL). */
void pfd_node_add(struct pfd_arena *arena, struct pfd_node *collection,
	const char *key, struct pfd_node *value);
/* Deep equality of kinds, keys, order and scalar texts; styles don't count. */
bool pfd_node_equal(const struct pfd_node *a, const struct pfd_node *b);
/* A deep copy without spans. */
struct pfd_node *pfd_node_copy(
	struct pfd_arena *arena, const struct pfd_node *node);

/* The mapping in block style: two blanks a level, list items indented below
 * their key ("key:\n  - no: 1"), scalar lists in flow style [a, b] when they fit
 * 100 columns. Ends with LF. */
struct pfd_str pfd_yaml_emit(
	struct pfd_arena *arena, const struct pfd_node *map);

/* ---- surgical edits --------------------------------------------------- */

/* One step of the way to a value.  key_field NULL: the member `name` of a
 * mapping.  key_field "": the item of a list of scalars that equals `name`.
 * Else: the item of a list of mappings whose member key_field equals `name`. */
struct pfd_step {
	struct pfd_str name;
	const char *key_field;
	/* Names of the mapping's members in schema order, NULL-ended: where a new
	 * member `name` goes.  Only for steps with key_field NULL; may be NULL. */
	const char *const *order;
};

enum pfd_edit_op {
	PFD_EDIT_SET, /* replaces the value, or makes it and the mappings above it */
	PFD_EDIT_APPEND, /* adds `value` as the last item of the list, made if absent */
	PFD_EDIT_REMOVE /* member or item, with its comments; absent is no error */
};
struct pfd_edit {
	enum pfd_edit_op op;
	const struct pfd_step *steps;
	size_t n_steps;
	const struct pfd_node *value; /* NULL for REMOVE */
};

/* Applies the edits in order and returns the new bytes.  All other bytes stay;
 * a replaced scalar keeps its quoting style if the new text allows it and its
 * line comment.  Proven before returning: the result parses and equals, node by
 * node, the old document with the edits applied to its tree; otherwise
 * PFD_REFUSED and nothing.  Setting an equal value changes no byte. */
PFD_MUST_CHECK enum pfd_status pfd_yaml_edit(struct pfd_arena *arena,
	const struct pfd_yaml *yaml, const struct pfd_edit *edits,
	size_t n_edits, struct pfd_str *ret, struct pfd_err *err);

/* ---- form ---------------------------------------------------------------------- */

/* A mapping of the document, and its members' names in order, NULL-ended. */
struct pfd_yaml_order {
	const struct pfd_node *map;
	const char *const *names;
};
/* The bytes with the members of these mappings in their order, others behind what
 * they stand behind: whole lines with the comments that belong to them.  What is written in { } or
 * cannot be parted by lines stays.  Not proven: the last line must end. */
struct pfd_str pfd_yaml_arrange(struct pfd_arena *arena,
	const struct pfd_yaml *yaml, const struct pfd_yaml_order *orders,
	size_t n);
/* The bytes without blanks at the ends of lines, but for those within texts. */
struct pfd_str pfd_yaml_trim(
	struct pfd_arena *arena, const struct pfd_yaml *yaml);

const char *pfd_yaml_library(struct pfd_arena *arena); /* "libyaml 0.2.5" */

#endif
