/* Papers: what letters, forms and the settlement's folder are made from.
 */
#ifndef PFD_REPORT_PAPER_H
#define PFD_REPORT_PAPER_H

#include "internal.h"
#include "template.h"

/* What a template may name: a value of one grant, as SQL. */
struct pfd_paper_field {
	struct pfd_report_column column; /* key: the name; title: what it is */
	const char *sql;                 /* over pfd_paper_from */
	const char *explain; /* where it is filled in: "contact.address" */
};
extern const struct pfd_paper_field pfd_paper_fields[];
extern const size_t pfd_paper_n_fields;
/* ?1 the grant's id, ?2 the paper's date, ?3 the kind of decision it is about
 * (NULL: the award in force), ?4 the number of the order or claim (NULL: the
 * last), ?5 the year where there is no grant. */
extern const char pfd_paper_from[];

/* What a template may repeat or show as a table; ?1 the grant's id, ?2 the
 * paper's date. */
struct pfd_paper_list {
	struct pfd_report_table table;
	struct pfd_text doc;
};
extern const struct pfd_paper_list pfd_paper_lists[];
extern const size_t pfd_paper_n_lists;

/* A template that is built in. */
struct pfd_paper {
	const char *name;
	struct pfd_text title; /* what it is */
	const char *decision;  /* pfd_paper_from's ?3 */
	/* A value or list without which the paper of a grant makes no sense, and
	 * what is then said. */
	const char *uses;
	struct pfd_text unless;
};
/* Of each kind, ended by one without a name. */
extern const struct pfd_paper *const pfd_papers[PFD_PAPER_MAIL + 1];
const struct pfd_paper *pfd_paper_named(
	enum pfd_paper_kind kind, const char *name);
struct pfd_str pfd_paper_names(
	struct pfd_arena *arena, enum pfd_paper_kind kind);

/* The office's own template goes before the one that is built in.  *lang becomes
 * what the text is in. */
PFD_MUST_CHECK enum pfd_status pfd_paper_template(
	const struct pfd_report_run *run, const struct pfd_paper *paper,
	enum pfd_lang *lang, struct pfd_template_text *ret,
	struct pfd_err *err);
/* {part NAME} of a template; ctx is the run. */
PFD_MUST_CHECK enum pfd_status pfd_paper_part(const void *ctx,
	struct pfd_str name, struct pfd_template_text *ret,
	struct pfd_err *err);
/* The query for what a template may name; its values are to be bound. */
struct pfd_query *pfd_paper_query(const struct pfd_report_run *run,
	const struct pfd_paper_field *known, size_t n, const char *from);
/* The values out of its one row. */
struct pfd_template_field *pfd_paper_values(const struct pfd_report_run *run,
	const struct pfd_paper_field *known, size_t n, struct pfd_query *query);

/* What the mails about a meeting may name: the same for them. */
extern const struct pfd_paper_field pfd_invitation_fields[];
extern const size_t pfd_invitation_n_fields;
extern const struct pfd_paper_list pfd_invitation_lists[];
extern const size_t pfd_invitation_n_lists;

/* The files of templates/, put into the program when it is built (CMakeLists.txt);
 * German before English, ended by one without a name. */
struct pfd_paper_text {
	const char *name;
	enum pfd_lang lang;
	const char *text;
};
extern const struct pfd_paper_text pfd_paper_texts[];
/* In the language, or German where there is no other. */
const struct pfd_paper_text *pfd_paper_text_of(
	const struct pfd_paper *paper, enum pfd_lang lang);

#endif
