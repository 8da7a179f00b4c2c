/* What the files of this area share: values, the way to a node, complaints.
 */
#ifndef PFD_RECORD_LOCAL_H
#define PFD_RECORD_LOCAL_H

#include <pfd/record.h>
#include <pfd/seal.h>

/* Files are strict, so that a value has one spelling; people are not. */
enum pfd_form { PFD_FORM_FILE, PFD_FORM_TYPED };

/* A scalar that was understood. */
struct pfd_value {
	struct pfd_str str; /* STR, TEXT, REF, REF_ITEM */
	int64_t num; /* MONEY cents, CLOCK minutes, INT, BOOL, ENUM place */
	struct pfd_date date;
};

/* Reads one scalar (of a list of scalars: one item); allocates next to
 * nothing.  False if it is none: then pfd_value_explain says why. */
bool pfd_value_read(struct pfd_arena *arena, const struct pfd_field *field,
	struct pfd_str text, enum pfd_form form, struct pfd_value *ret);
/* The canonical text of a value. */
struct pfd_str pfd_value_text(struct pfd_arena *arena,
	const struct pfd_field *field, const struct pfd_value *value);
/* The type of one item of a list of scalars; other types are their own. */
/* Whether the text is what pfd shows for a sealed one without its key: given
 * back, it must not become the value. */
bool pfd_value_closed(const struct pfd_field *field, struct pfd_str text);
enum pfd_type pfd_value_type(const struct pfd_field *field);
bool pfd_value_is_list(const struct pfd_field *field); /* of scalars */

/* A finding's rule, message and remedy about a text pfd_value_read refused.
 * Arguments named "field" are filled by pfd_complain. */
struct pfd_finding pfd_value_explain(struct pfd_arena *arena,
	const struct pfd_field *field, struct pfd_str text, enum pfd_form form);
struct pfd_finding pfd_explain_empty(void);
struct pfd_finding pfd_explain_unknown(struct pfd_arena *arena,
	const struct pfd_kind *kind, const struct pfd_fields *fields,
	struct pfd_str name);
/* "a, b, c" of an enum's keys. */
struct pfd_str pfd_explain_keys(
	struct pfd_arena *arena, const struct pfd_enum *values);
/* "a, b, c" of what a mapping may hold. */
struct pfd_str pfd_explain_names(
	struct pfd_arena *arena, const struct pfd_fields *fields);
/* The remedy for a name that pfd computes, or NULL. */
const struct pfd_text *pfd_explain_derived(
	const struct pfd_kind *kind, struct pfd_str name);

/* The placeholder that pfd_complain fills with the field path. */
#define PFD_A_FIELD PFD_A_STR("field", ((struct pfd_str){ NULL, 0 }))

/* Where a walk stands: a chain of callers' frames, so that a path is only
 * built when there is something to say. */
struct pfd_way {
	const struct pfd_way *up;
	struct pfd_str name; /* of the field */
	struct pfd_str item; /* key of the list item; ptr NULL = none */
	size_t position;     /* from 1, of an item without key; 0 = no item */
};
struct pfd_walk {
	struct pfd_arena *arena;
	const struct pfd_kind *kind;
	struct pfd_str id;
	bool named; /* the record has an id yet */
	struct pfd_str file;
	struct pfd_findings *findings;
};
/* Adds the finding as an error at the node (NULL: at the file). */
void pfd_complain(const struct pfd_walk *walk, const struct pfd_way *way,
	const struct pfd_node *node, struct pfd_finding finding);
/* The same with a path that is known already. */
void pfd_complain_path(const struct pfd_walk *walk, struct pfd_str path,
	const struct pfd_node *node, struct pfd_finding finding);

/* An empty or null scalar. */
bool pfd_node_blank(const struct pfd_node *node);
/* The scalar under `key` of a list item, NULL if missing or blank. */
const struct pfd_node *pfd_item_key(
	const struct pfd_node *item, const char *key);
/* A number made of digits only; -1 if it is none or absurdly long. */
int64_t pfd_digits(struct pfd_str text);
/* The largest `no` of a list's items, 0 if there is none. */
int64_t pfd_list_largest(const struct pfd_node *list, const char *key);

/* A list of mappings whatever its items: members are copied in and out, since
 * the typed ones may not be reached through another type. */
struct pfd_any_list {
	void *items;
	size_t n;
	const struct pfd_node *node;
};

/* Findings about comments in a person's file. */
void pfd_record_comments(
	struct pfd_record *record, struct pfd_findings *findings);

#endif
