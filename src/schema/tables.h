/* How a field table is written: one parenthesised row per struct member.
 *
 *	PFD_FIELDS(payment, struct pfd_payment,
 *		(NO, no),
 *		(MONEY, amount, "Amount", "Betrag", "What …", "Was …",
 *			.flags = PFD_REQUIRED));
 *
 * defines `payment_fields`.  The row's first word is the type; offsetof names the
 * member and _Generic accepts only the C type that goes with it, so a row that
 * does not fit its member does not compile.  A GROUP or LIST row also compares
 * its sub-table's struct with the member's.  The same rows make the list of names
 * in order, so there is no second list of fields.
 */
#ifndef PFD_SCHEMA_TABLES_H
#define PFD_SCHEMA_TABLES_H

#include <pfd/schema.h>

/* ---- a macro applied to each row (Mazières, "Recursive macros") --------- */

#define PFD_X1(...) PFD_X2(PFD_X2(PFD_X2(PFD_X2(__VA_ARGS__))))
#define PFD_X2(...) PFD_X3(PFD_X3(PFD_X3(PFD_X3(__VA_ARGS__))))
#define PFD_X3(...) PFD_X4(PFD_X4(PFD_X4(PFD_X4(__VA_ARGS__))))
#define PFD_X4(...) __VA_ARGS__
#define PFD_PARENS ()
#define PFD_EACH(macro, S, ...) PFD_X1(PFD_EACH_STEP(macro, S, __VA_ARGS__))
#define PFD_EACH_STEP(macro, S, row, ...) \
	macro(S, row)                     \
		__VA_OPT__(PFD_EACH_AGAIN PFD_PARENS(macro, S, __VA_ARGS__))
#define PFD_EACH_AGAIN() PFD_EACH_STEP

#define PFD_UNPACK(...) __VA_ARGS__
#define PFD_ROW(S, row) PFD_ROW_A(S, PFD_UNPACK row)
#define PFD_ROW_A(...) PFD_ROW_B(__VA_ARGS__)
#define PFD_ROW_B(S, type, ...) PFD_ROW_##type(S, __VA_ARGS__),
#define PFD_NAME(S, row) PFD_NAME_A(PFD_UNPACK row)
#define PFD_NAME_A(...) PFD_NAME_B(__VA_ARGS__, )
#define PFD_NAME_B(type, member, ...) PFD_NAME_##type(member, __VA_ARGS__),

/* ---- tables --------------------------------------------------------------- */

#define PFD_FIELDS(table, S, ...) PFD_TABLE(static, table, S, __VA_ARGS__)
/* The same for what several files use: declared in a header. */
#define PFD_SHARED_FIELDS(table, S, ...) PFD_TABLE(, table, S, __VA_ARGS__)
#define PFD_TABLE(storage, table, S, ...)                          \
	typedef S table##_type;                                    \
	static const struct pfd_field table##_rows[] = { PFD_EACH( \
		PFD_ROW, S, __VA_ARGS__) };                        \
	static const char *const table##_order[] = { PFD_EACH(     \
		PFD_NAME, S, __VA_ARGS__) NULL };                  \
	storage const struct pfd_fields table##_fields = {         \
		.size = sizeof(S),                                 \
		.rows = table##_rows,                              \
		.n = PFD_COUNT(table##_rows),                      \
		.order = table##_order,                            \
	}

/* ---- rows ------------------------------------------------------------------ */

#define PFD_MEMBER(S, m) (((S *)0)->m)
/* The offset, if the member has the type. */
#define PFD_OFFSET(S, m, T) \
	(offsetof(S, m) + 0 * _Generic(PFD_MEMBER(S, m), T : 1))
/* The offset, if the member is a list of the type. */
#define PFD_OFFSET_LIST(S, m, T) \
	(offsetof(S, m) + 0 * _Generic(PFD_MEMBER(S, m).items, T * : 1))

#define PFD_FIELD(name_, type_, offset_, en_, de_, doc_en, doc_de, ...)      \
	{                                                                    \
		.name = (name_), .type = PFD_T_##type_, .offset = (offset_), \
		.title = { (en_), (de_) }, .doc = { (doc_en), (doc_de) },    \
		__VA_ARGS__                                                  \
	}
#define PFD_PLAIN(S, m, type, T, ...) \
	PFD_FIELD(#m, type, PFD_OFFSET(S, m, T), __VA_ARGS__)

/* type, member, title en, title de, doc en, doc de[, .flags = … and others] */
#define PFD_ROW_STR(S, m, ...) PFD_PLAIN(S, m, STR, pfd_f_str, __VA_ARGS__)
#define PFD_ROW_TEXT(S, m, ...) PFD_PLAIN(S, m, TEXT, pfd_f_str, __VA_ARGS__)
#define PFD_ROW_MONEY(S, m, ...) \
	PFD_PLAIN(S, m, MONEY, pfd_f_money, __VA_ARGS__)
#define PFD_ROW_STRS(S, m, ...) PFD_PLAIN(S, m, STRS, pfd_f_strs, __VA_ARGS__)
#define PFD_ROW_DATE(S, m, ...) PFD_PLAIN(S, m, DATE, pfd_f_date, __VA_ARGS__)
#define PFD_ROW_CLOCK(S, m, ...) PFD_PLAIN(S, m, CLOCK, pfd_f_int, __VA_ARGS__)
#define PFD_ROW_INT(S, m, ...) PFD_PLAIN(S, m, INT, pfd_f_int, __VA_ARGS__)
#define PFD_ROW_BOOL(S, m, ...) PFD_PLAIN(S, m, BOOL, pfd_f_bool, __VA_ARGS__)
/* A whole number that counts something: never negative. */
#define PFD_ROW_COUNT(S, m, ...) \
	PFD_PLAIN(S, m, INT, pfd_f_int, __VA_ARGS__, .flags = PFD_NOT_NEGATIVE)
/* A member whose field name is a word of C: (COUNT_AS, signed_, "signed", …). */
#define PFD_ROW_COUNT_AS(S, m, name, ...)                              \
	PFD_FIELD(name, INT, PFD_OFFSET(S, m, pfd_f_int), __VA_ARGS__, \
		.flags = PFD_NOT_NEGATIVE)
/* An attachment: the number of an item of the record's documents, or words that
 * tell where the paper is filed. */
#define PFD_ROW_FILED(S, m, en, de)                                     \
	PFD_PLAIN(S, m, STR, pfd_f_str, "Document", "Dokument", en, de, \
		.flags = PFD_NUMBER_LIKE | PFD_FILED, .privacy = PFD_INTERNAL)
/* The number of a list item. */
#define PFD_ROW_NO(S, m, ...)                                                \
	PFD_PLAIN(S, m, INT, pfd_f_int, "No.", "Nr.",                        \
		"Number of the entry in its list, counted from 1; given by " \
		"pfd and never changed, so that others can refer to it.",    \
		"Nummer des Eintrags in seiner Liste, ab 1; wird von pfd "   \
		"vergeben und nie geändert, damit sie zitierbar bleibt.",    \
		.flags = PFD_REQUIRED | PFD_NOT_NEGATIVE)

/* type, member, enum, … */
#define PFD_ROW_ENUM(S, m, e, ...) \
	PFD_PLAIN(S, m, ENUM, pfd_f_enum, __VA_ARGS__, .values = &pfd_enum_##e)
#define PFD_ROW_ENUMS(S, m, e, ...)                      \
	PFD_PLAIN(S, m, ENUMS, pfd_f_enums, __VA_ARGS__, \
		.values = &pfd_enum_##e)
/* type, member, target, … */
#define PFD_ROW_REF(S, m, to, ...) \
	PFD_PLAIN(S, m, REF, pfd_f_str, __VA_ARGS__, .target = (to))
#define PFD_ROW_REFS(S, m, to, ...) \
	PFD_PLAIN(S, m, REFS, pfd_f_strs, __VA_ARGS__, .target = (to))
#define PFD_ROW_REF_ITEM(S, m, to, ...) \
	PFD_PLAIN(S, m, REF_ITEM, pfd_f_str, __VA_ARGS__, .target = (to))
#define PFD_ROW_REF_ITEMS(S, m, to, ...) \
	PFD_PLAIN(S, m, REF_ITEMS, pfd_f_strs, __VA_ARGS__, .target = (to))
/* type, member, table, … */
#define PFD_ROW_GROUP(S, m, table, ...)                   \
	PFD_PLAIN(S, m, GROUP, table##_type, __VA_ARGS__, \
		.fields = &table##_fields)
#define PFD_ROW_NUMBERED(S, m, table, ...)                                    \
	PFD_FIELD(#m, LIST, PFD_OFFSET_LIST(S, m, table##_type), __VA_ARGS__, \
		.flags = PFD_NUMBERED, .key = "no", .fields = &table##_fields)
/* type, member, table, name of the key field, … */
#define PFD_ROW_KEYED(S, m, table, key_, ...)                                 \
	PFD_FIELD(#m, LIST, PFD_OFFSET_LIST(S, m, table##_type), __VA_ARGS__, \
		.key = (key_), .fields = &table##_fields)

#define PFD_NAME_STR(m, ...) #m
#define PFD_NAME_TEXT(m, ...) #m
#define PFD_NAME_MONEY(m, ...) #m
#define PFD_NAME_STRS(m, ...) #m
#define PFD_NAME_DATE(m, ...) #m
#define PFD_NAME_CLOCK(m, ...) #m
#define PFD_NAME_INT(m, ...) #m
#define PFD_NAME_COUNT(m, ...) #m
#define PFD_NAME_COUNT_AS(m, name, ...) name
#define PFD_NAME_BOOL(m, ...) #m
#define PFD_NAME_FILED(m, ...) #m
#define PFD_NAME_NO(m, ...) #m
#define PFD_NAME_ENUM(m, ...) #m
#define PFD_NAME_ENUMS(m, ...) #m
#define PFD_NAME_REF(m, ...) #m
#define PFD_NAME_REFS(m, ...) #m
#define PFD_NAME_REF_ITEM(m, ...) #m
#define PFD_NAME_REF_ITEMS(m, ...) #m
#define PFD_NAME_GROUP(m, ...) #m
#define PFD_NAME_NUMBERED(m, ...) #m
#define PFD_NAME_KEYED(m, ...) #m

/* ---- groups and items that several kinds use (shared.c) ---------------------- */

typedef struct pfd_period period_type;
typedef struct pfd_session session_type;
typedef struct pfd_waiver waiver_type;
typedef struct pfd_document document_type;
extern const struct pfd_fields period_fields, session_fields, waiver_fields,
	document_fields;
/* The tables of the kinds; schema.c makes the kinds of them. */
extern const struct pfd_fields partnership_fields, year_fields, grant_fields,
	project_fields, meeting_fields, incident_fields, contact_fields,
	advice_fields, opportunity_fields, strategy_fields, task_fields,
	event_fields, post_fields, analysis_fields;

/* Rows that read the same in every kind. */
/* clang-format off */
#define PFD_ROW_OF_WAIVERS \
	(NUMBERED, waivers, waiver, "Waivers", "Ausnahmen", \
		"Exceptions from rules, each with its reason and the role that " \
		"granted it; they are listed in the yearly report.", \
		"Ausnahmen von Regeln, jeweils mit Grund und zulassender " \
		"Stelle; sie stehen im Jahresbericht.", \
		.privacy = PFD_INTERNAL)
#define PFD_ROW_OF_DOCUMENTS \
	(NUMBERED, documents, document, "Documents", "Dokumente", \
		"Papers on file; the files themselves lie under files/, outside " \
		"git, and are known by their SHA-256.", \
		"Unterlagen zur Akte; die Dateien selbst liegen unter files/, " \
		"außerhalb von git, und sind an ihrer SHA-256-Summe zu erkennen.", \
		.privacy = PFD_INTERNAL)
#define PFD_ROW_OF_NOTES \
	(TEXT, notes, "Notes", "Notizen", \
		"The office's own notes; never in a report or letter, and no place " \
		"for persons' names.", \
		"Eigene Notizen der Fachstelle; nie in Berichten oder Schreiben " \
		"und kein Ort für Namen von Personen.", \
		.privacy = PFD_SECRET)
#define PFD_ROW_OF_AIMS \
	(ENUMS, aims, aim, "Programme aims", "Programmziele", \
		"The aims of the federal programme that this serves; at least one " \
		"is needed before an award.", \
		"Die Ziele des Bundesprogramms, denen dies dient; vor der " \
		"Bewilligung ist mindestens eines zu nennen.")
#define PFD_ROW_OF_LOCAL_AIMS \
	(REF_ITEMS, local_aims, "partnership.local_aims", "Local aims", \
		"Örtliche Ziele", \
		"The partnership's own aims that this serves, by their keys in " \
		"pfd.yaml.", \
		"Die eigenen Ziele der Partnerschaft, denen dies dient, mit ihren " \
		"Schlüsseln aus pfd.yaml.")
#define PFD_ROW_OF_GOALS \
	(REF_ITEMS, goals, "strategy.goals", "Goals", "Ziele der Strategie", \
		"The goals of the strategy that this serves, by their codes in " \
		"strategy/.", \
		"Die Ziele der Strategie, denen dies dient, mit ihren Kurznamen " \
		"aus strategy/.")
#define PFD_ROW_OF_AUDIENCES \
	(ENUMS, audiences, audience, "Target groups", "Zielgruppen", \
		"Whom the measure is for (target groups of the federal programme's " \
		"guideline).", \
		"An wen sich die Maßnahme richtet (Zielgruppen der Leitlinie des " \
		"Bundesprogramms).")
#define PFD_ROW_OF_DISTRICTS \
	(REF_ITEMS, districts, "partnership.districts", "Districts", \
		"Stadtteile", \
		"Where the measure takes place or whom it reaches, by the keys of " \
		"the districts in pfd.yaml.", \
		"Wo die Maßnahme stattfindet oder wen sie erreicht, mit den " \
		"Schlüsseln der Stadtteile aus pfd.yaml.")
/* clang-format on */

#endif
