/* Nodes to typed records and back: what a file says, read by the tables.
 */
#ifndef PFD_RECORD_H
#define PFD_RECORD_H

#include <pfd/schema.h>
#include <pfd/seal.h>
#include <pfd/yaml.h>

struct pfd_record {
	const struct pfd_kind *kind;
	struct pfd_str id, path;
	struct pfd_yaml yaml;
	void *data; /* the kind's struct */
};

/* "grant/2026-014". */
struct pfd_str pfd_record_name(struct pfd_arena *arena,
	const struct pfd_kind *kind, struct pfd_str id);

/* Reads a parsed document into the kind's struct.  Findings (all of them, with
 * places): shape.unknown (with did-you-mean), shape.type, shape.required,
 * shape.enum, shape.money, shape.date, shape.text, shape.list, shape.key
 * (duplicate or missing list key), shape.id, shape.empty.  Fields "x_…" are
 * skipped.  Returns the struct always; members that could not be read are
 * PFD_BAD.  Field paths of findings name list items by key, an item without one
 * by its position ("payments.#2"), an item of a list of scalars by its text. */
void *pfd_record_read(struct pfd_arena *arena, const struct pfd_kind *kind,
	struct pfd_str id, const struct pfd_yaml *yaml,
	struct pfd_findings *findings);

/* Parses and reads a file's bytes.  *ret is filled as far as possible; false if
 * the YAML itself was refused (then ret->data is NULL). */
bool pfd_record_parse(struct pfd_arena *arena, const struct pfd_kind *kind,
	struct pfd_str id, struct pfd_str path, struct pfd_str bytes,
	struct pfd_findings *findings, struct pfd_record *ret);

/* Walks what the tables know of a record that was read.  For each present
 * scalar, list of scalars, group and list item, in schema order.  Present means
 * PFD_SET: what could not be read is left out (but a list of scalars holds its
 * bad items, too); a group or list is present if something in it is. */
struct pfd_visit_at {
	const struct pfd_field *field;
	const void *member;  /* the pfd_f_… (GROUP, LIST: the struct) */
	struct pfd_str path; /* "payments.2.amount" */
};
void pfd_record_each(struct pfd_arena *arena, const struct pfd_record *record,
	void (*visit)(void *ctx, const struct pfd_visit_at *at), void *ctx);

/* ---- comparing ------------------------------------------------------------------ */

/* What a document says, in its order: scalars and lists of scalars, each by its
 * path; what the schema does not know is one leaf, whatever is in it. */
struct pfd_leaf {
	struct pfd_str path; /* "payments.2.amount" */
	size_t item;         /* how much of it is the outermost list item */
	const struct pfd_field *field; /* NULL: unknown, or one's own (x_…) */
	const struct pfd_node *node;
};
struct pfd_leaves {
	PFD_VEC_OF(struct pfd_leaf);
};
void pfd_record_leaves(struct pfd_arena *arena, const struct pfd_kind *kind,
	const struct pfd_yaml *yaml, struct pfd_leaves *ret);
const struct pfd_leaf *pfd_leaf_at(
	const struct pfd_leaves *leaves, struct pfd_str path); /* or NULL */
/* Whether a field path is `field` itself or one below it. */
bool pfd_path_beneath(struct pfd_str path, struct pfd_str field);
struct pfd_difference {
	struct pfd_str path;
	const struct pfd_field *field;
	const struct pfd_node *old, *new; /* NULL: not there */
	/* How much of the path is a list item that only one side has; 0: both. */
	size_t item;
};
struct pfd_differences {
	PFD_VEC_OF(struct pfd_difference);
};
/* What differs between two states of a record, of which one may be NULL (not
 * there): first what stood in the old one, in its order. */
void pfd_record_compare(struct pfd_arena *arena, const struct pfd_kind *kind,
	const struct pfd_yaml *old, const struct pfd_yaml *new,
	struct pfd_differences *ret);

/* The node at a field path ("decisions.1.amount"), or the nearest one above it
 * that stands in the document; NULL only for an empty document. */
const struct pfd_node *pfd_record_node(const struct pfd_yaml *yaml,
	const struct pfd_kind *kind, struct pfd_str path);

/* ---- a person's private fields ------------------------------------------------ */

/* Whether records at this path hold sealed fields: contacts/p-….yaml. */
bool pfd_record_is_person(struct pfd_str path);
/* The one comment in a person's file that is not pfd's own: of example data. */
#define PFD_SYNTHETIC_COMMENT                                          \
	"# synthetische Person; versiegelt mit dem veröffentlichten " \
	"Demo-Schlüssel"
/* A person's record with its private fields sealed: each plain one that the table
 * says so; one whose text is what `before` (sealed; ptr NULL: a new record) opens
 * to keeps those bytes, so that only what changed differs.  Bytes without plain
 * private fields come back as they are, and so do those of another record.
 * PFD_REFUSED: bytes that cannot be parsed or edited; a sealed text in a private
 * field that `before` did not have there and that does not open there. */
PFD_MUST_CHECK enum pfd_status pfd_record_seal(struct pfd_arena *arena,
	struct pfd_keyring *ring, struct pfd_str path, struct pfd_str before,
	struct pfd_str bytes, struct pfd_str *ret, struct pfd_err *err);
/* The same bytes with every sealed text opened that this machine's keys open;
 * others become `closed` (ptr NULL: stay as they are).  *ret_closed (may be NULL)
 * counts them. */
PFD_MUST_CHECK enum pfd_status pfd_record_unseal(struct pfd_arena *arena,
	struct pfd_keyring *ring, struct pfd_str path, struct pfd_str bytes,
	struct pfd_str closed, struct pfd_str *ret, size_t *ret_closed,
	struct pfd_err *err);
/* Every sealed or plain private field of a person's record, in file order. */
struct pfd_private {
	struct pfd_str path;           /* "account.iban" */
	const struct pfd_field *field; /* the scalar's row */
	const struct pfd_node *node;
	struct pfd_seal_at at;
	bool sealed;
};
struct pfd_privates {
	PFD_VEC_OF(struct pfd_private);
};
void pfd_record_privates(struct pfd_arena *arena,
	const struct pfd_record *record, struct pfd_privates *ret);
/* The retention class a private field is in (PFD_RETENTION_…): that of the key it
 * is sealed with where this machine knows the key, else the field's first. */
int pfd_private_class(
	struct pfd_keyring *ring, const struct pfd_private *private);

/* ---- values as people type them ------------------------------------------ */

/* The canonical text of a typed scalar for a file: "450,00" → "450.00",
 * "2.4.2026" → "2026-04-02", "bewilligt" → its key.  A finding (rule
 * shape.…, place `file`, field `path`) and false if it is none. */
bool pfd_value_parse(struct pfd_arena *arena, const struct pfd_field *field,
	struct pfd_str typed, struct pfd_str file, struct pfd_str path,
	struct pfd_findings *findings, struct pfd_str *ret);
/* True if a value of this field is written bare (see pfd_yaml_scalar). */
bool pfd_value_bare(const struct pfd_field *field);

/* One assignment on the command line. */
enum pfd_assign_op {
	PFD_ASSIGN_SET,
	PFD_ASSIGN_UNSET,
	PFD_ASSIGN_ADD,
	PFD_ASSIGN_DROP
};
struct pfd_assignment {
	struct pfd_str path; /* "activity.end" */
	enum pfd_assign_op op;
	struct pfd_str
		value; /* as typed; lists of scalars separated by commas */
};
/* "aims+=x", "payments.2.amount=450,00", "closed=".  A finding
 * (shape.assignment) and false if it has no '=' or no name.  The value is a slice
 * of `typed`. */
bool pfd_assignment_parse(struct pfd_arena *arena, struct pfd_str typed,
	struct pfd_findings *findings, struct pfd_assignment *ret);

struct pfd_edits {
	PFD_VEC_OF(struct pfd_edit);
};
/* The assignments as edits of the record; unknown fields, wrong values and
 * derived names (with what to do instead) become findings at "<option>", then
 * false.  What is already so makes no edit. */
bool pfd_record_assign(struct pfd_arena *arena, const struct pfd_kind *kind,
	const struct pfd_yaml *yaml, const struct pfd_assignment *assignments,
	size_t n, struct pfd_findings *findings, struct pfd_edits *ret);
/* An edit of one field given by path; the steps are looked up in the tables.
 * The path must be known to the schema (a bug otherwise). */
struct pfd_edit pfd_record_edit(struct pfd_arena *arena,
	const struct pfd_kind *kind, enum pfd_edit_op op, struct pfd_str path,
	const struct pfd_node *value);

/* A node tree brought into the schema's order (unknown members last) with
 * scalars in canonical form: typed spellings are accepted where the record comes
 * from a pipe.  Numbered lists get the `no` they lack.  Findings of
 * pfd_value_parse. */
struct pfd_node *pfd_record_normalise(struct pfd_arena *arena,
	const struct pfd_kind *kind, const struct pfd_yaml *yaml,
	struct pfd_findings *findings);
/* The bytes of a new record: modeline, then the mapping. */
struct pfd_str pfd_record_emit(struct pfd_arena *arena,
	const struct pfd_kind *kind, struct pfd_str path,
	const struct pfd_node *map);

/* What of a file's form was not as pfd writes it. */
enum {
	PFD_MEND_BOM = 1,    /* a byte order mark */
	PFD_MEND_CRLF = 2,   /* line ends of Windows */
	PFD_MEND_END = 4,    /* the last line did not end */
	PFD_MEND_BLANKS = 8, /* blanks at the ends of lines */
	PFD_MEND_ORDER = 16  /* fields not in the schema's order */
};
/* A record's file in good form: it says the same, and comments stay with what they
 * speak of; twice is as once.  *ret_what: what there was to do.  False with findings
 * where it cannot be parsed. */
PFD_MUST_CHECK bool pfd_record_format(struct pfd_arena *arena,
	const struct pfd_kind *kind, struct pfd_str path, struct pfd_str bytes,
	struct pfd_findings *findings, struct pfd_str *ret, unsigned *ret_what);

/* The next number of a numbered list in a document (1 if there is none). */
int64_t pfd_record_next_no(const struct pfd_yaml *yaml, const char *list);

/* "p-" and 12 characters of Crockford's base32, lower case. */
struct pfd_env;
struct pfd_str pfd_person_id(
	struct pfd_arena *arena, const struct pfd_env *env);

#endif
