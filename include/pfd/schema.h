/* The tables: one per kind, the only list of its fields.
 *
 * Parser, checker, editor, `add` options and questions, SQL tables, CSV columns,
 * JSON Schema, completion, `pfd explain` and the FIELDS part of the man page
 * walk these rows.
 */
#ifndef PFD_SCHEMA_H
#define PFD_SCHEMA_H

#include <pfd/base/audience.h>
#include <pfd/base/money.h>
#include <pfd/schema/enums.h>
#include <pfd/schema/kinds.h>
#include <pfd/write.h>

#define PFD_SCHEMA_MAJOR 1
#define PFD_SCHEMA_MINOR 0

struct pfd_enum_value {
	const char *key;      /* as in files */
	struct pfd_text word; /* as people read and may type it */
	struct pfd_text doc;  /* may be empty */
};
struct pfd_enum {
	const char *name;
	const struct pfd_enum_value *values;
	size_t n;
};

enum pfd_type {
	PFD_T_STR,  /* one line */
	PFD_T_TEXT, /* several lines, at most 64 KiB */
	PFD_T_MONEY,
	PFD_T_DATE,
	PFD_T_CLOCK, /* HH:MM */
	PFD_T_INT,
	PFD_T_BOOL,
	PFD_T_ENUM,
	PFD_T_REF,      /* to a record of kind `target` */
	PFD_T_REF_ITEM, /* to an item of a list: `target` = "year.tracks" */
	PFD_T_STRS,     /* lists of scalars … */
	PFD_T_ENUMS,
	PFD_T_REFS,
	PFD_T_REF_ITEMS,
	PFD_T_GROUP, /* a mapping with fields of its own */
	PFD_T_LIST   /* a list of mappings with the key field `key` */
};

enum {
	PFD_REQUIRED = 1,
	PFD_NUMBERED = 2,     /* LIST: key is `no`, counted from 1 by pfd */
	PFD_NOT_NEGATIVE = 4, /* INT */
	PFD_SLUG = 8,         /* STR: see pfd_slug_good; begins with a letter */
	/* STR: may look like a number (39104, 1.0), which other YAML readers then
	 * take for one: the editors' schema accepts both. */
	PFD_NUMBER_LIKE = 16,
	PFD_BARE = 32, /* STR: written without quotes even so */
	/* STR: the number of an item of the record's documents, or words that tell
	 * where the paper is filed. */
	PFD_FILED = 64,
	/* A private field of contacts that is public of organisations and groups;
	 * of them the others are the office's. */
	PFD_BODY_PUBLIC = 128
};

/* A retention class as a bit of pfd_field.keys. */
#define PFD_KEY(class) (1u << PFD_RETENTION_##class)

struct pfd_field {
	const char *name;
	enum pfd_type type;
	unsigned flags;
	size_t offset;                   /* of the member in its struct */
	const struct pfd_enum *values;   /* ENUM, ENUMS */
	const char *target;              /* REF…: kind, or kind.list */
	const struct pfd_fields *fields; /* GROUP and LIST */
	const char *key;                 /* LIST: name of the key field */
	const char *unit;                /* "days", "percent", … */
	enum pfd_privacy privacy;
	/* Under whose keys a person's private text may be sealed: bits of
	 * PFD_KEY(…), the lowest unless that key is gone. */
	unsigned keys;
	const char *since, *until,
		*was;          /* schema versions; NULL = always, never */
	struct pfd_text title; /* a word or two: column headings, questions */
	struct pfd_text doc;   /* a sentence or more */
};

/* The members of a struct, in the order they are written. */
struct pfd_fields {
	size_t size; /* of the struct */
	const struct pfd_field *rows;
	size_t n;
	const char *const *order; /* names of the rows, NULL-ended: for edits */
};

struct pfd_kind {
	const char *name;      /* "grant": commands, JSON, canonical names */
	const char *directory; /* "grants/"; "" for pfd.yaml */
	bool has_year;         /* ids begin with a funding year */
	bool is_log; /* a bare number is another kind's, where one has it */
	enum pfd_privacy privacy; /* of its records as such, and their number */
	struct pfd_text title, plural;
	struct pfd_text doc;
	const struct pfd_fields *fields;
	/* Columns of `list` unless chosen, NULL-ended; may name derived ones. */
	const char *const *columns;
	/* Both are pure.  path: id → path ("2026-014" → "grants/2026/2026-014.yaml"),
	 * empty if the id is not well-formed; id: the reverse, empty if the path is
	 * not one that `path` makes. */
	struct pfd_str (*path)(struct pfd_arena *arena, struct pfd_str id);
	struct pfd_str (*id)(struct pfd_arena *arena, struct pfd_str path);
	struct pfd_text id_form; /* "YYYY-NNN, for example 2026-014" */
	/* The same as a regular expression, for JSON Schema; `path` knows more
	 * (calendar, reserved names). */
	const char *id_pattern;
};

extern const struct pfd_kind pfd_kind_partnership, pfd_kind_year,
	pfd_kind_grant, pfd_kind_project, pfd_kind_meeting, pfd_kind_incident,
	pfd_kind_contact, pfd_kind_advice, pfd_kind_opportunity,
	pfd_kind_strategy, pfd_kind_task, pfd_kind_event, pfd_kind_post,
	pfd_kind_analysis;
extern const struct pfd_kind *const pfd_kinds[]; /* NULL-ended, in that order */
#define PFD_N_KINDS 14
extern const struct pfd_enum *const pfd_enums[]; /* NULL-ended */

const struct pfd_kind *pfd_kind_named(struct pfd_str name); /* or NULL */
size_t pfd_kind_number(const struct pfd_kind *kind); /* place in pfd_kinds */
/* The kind a path belongs to by its directory, whether or not its name is
 * well-formed; NULL if none, or if the name does not end in .yaml or .yml. */
const struct pfd_kind *pfd_kind_of_path(struct pfd_str path);
const struct pfd_field *pfd_field_named(
	const struct pfd_fields *fields, struct pfd_str name); /* or NULL */

/* 1 to 60 characters [a-z0-9] in words joined by single hyphens, and no name that
 * Windows reserves for a device (con, nul, com1 …). */
bool pfd_slug_good(struct pfd_str slug);

/* Below files/, without empty parts, "." and "..". */
bool pfd_attachment_path_good(struct pfd_str path);

/* By key, or by the word in either language (case and umlaut spelling ignored:
 * "bewilligt", "award"); -1 if none. */
int pfd_enum_find(const struct pfd_enum *values, struct pfd_str typed);
int pfd_enum_find_key(const struct pfd_enum *values, struct pfd_str key);

/* One step of a field path after it was looked up. */
struct pfd_path_part {
	const struct pfd_field *field; /* NULL: one of the user's own, x_… */
	/* The key of the list item the path goes into, or the value of a list of
	 * scalars; of an x_ field its name and all behind it; or empty. */
	struct pfd_str item;
	const struct pfd_fields *in; /* among which `field` was found */
};
#define PFD_PATH_MAX 6
struct pfd_path {
	struct pfd_path_part parts[PFD_PATH_MAX];
	size_t n;
};
/* "activity.end", "payments.2.amount", "aims", "x_note" (field NULL).  False
 * with *ret_bad = the part nothing is named like, and *ret_near the nearest
 * known name or NULL. */
bool pfd_path_parse(const struct pfd_fields *fields, struct pfd_str path,
	struct pfd_path *ret, struct pfd_str *ret_bad, const char **ret_near);

/* True for a field of a person's record that never stands in plain text. */
static inline bool pfd_field_private(const struct pfd_field *field)
{
	return field->privacy >= PFD_PERSONAL && field->keys;
}

/* Who may see a field of a record that is no person's; what is private of a person
 * stands sealed in the record, whoever looks. */
enum pfd_audience pfd_field_audience(const struct pfd_field *field);
/* A number of people: small ones are not for the public. */
static inline bool pfd_field_counts_people(const struct pfd_field *field)
{
	return field->unit && strcmp(field->unit, "persons") == 0;
}
/* The same of a path: what is around the field counts, too.  PFD_FOR_OFFICE for one of
 * the user's own. */
enum pfd_audience pfd_path_audience(
	const struct pfd_kind *kind, const struct pfd_path *path);

/* How a value of the type is written: "amount in euro: 450.00". */
struct pfd_text pfd_type_form(const struct pfd_field *field);

/* A row's unit in words: "days", "Tage"; empty texts for NULL. */
struct pfd_text pfd_unit_text(const char *unit);

/* The JSON Schema (draft-07) of a kind, for editors. */
struct pfd_str pfd_schema_json(struct pfd_arena *arena,
	const struct pfd_kind *kind, enum pfd_lang lang);
/* The modeline put on top of records pfd creates, with LF: relative to the
 * record's path. */
struct pfd_str pfd_schema_modeline(struct pfd_arena *arena,
	const struct pfd_kind *kind, struct pfd_str record_path);

#endif
