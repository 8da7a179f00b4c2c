/* Findings: trouble in the user's data, collected, sorted, never fatal.
 *
 * A finding has a key (rule, record, field path) and may have an excess, so a
 * change can be judged by what it makes worse (CONTRIBUTING, decision 5).
 */
#ifndef PFD_DIAG_H
#define PFD_DIAG_H

#include <pfd/doc.h>

enum pfd_severity {
	PFD_OFF,
	PFD_INFO, /* printed as "note" */
	PFD_WARNING,
	PFD_ERROR
};

/* Of an excess: cents, days, a number of something. */
enum pfd_excess_unit { PFD_EXCESS_COUNT, PFD_EXCESS_EUR, PFD_EXCESS_DAYS };

/* Where it stands.  `file` is a path in the repository, "<stdin>", or
 * "<option>" with `field` naming it. Line and column count from 1, columns in
 * characters; what concerns a file as a whole stands at 1:1, line 0 = not yet
 * looked up. */
struct pfd_place {
	struct pfd_str file;
	int line, column;
};

struct pfd_finding {
	enum pfd_severity severity;
	const char *rule; /* stable id: "small-max", "yaml.alias" */
	struct pfd_str
		record; /* canonical name "grant/2026-014"; may be empty */
	struct pfd_str
		field; /* field path "decisions.1.amount"; may be empty */
	struct pfd_place place;
	struct pfd_message message;
	struct pfd_message remedy; /* the way out; text.en NULL when none */
	struct pfd_message source; /* legal or local; text.en NULL when none */
	int64_t excess; /* by how much, EUR in cents; 0 = not measured */
	enum pfd_excess_unit excess_unit;
	struct pfd_place
		related; /* the other place concerned; file empty = none */
	bool waived;     /* by a waiver valid for this very value */
	bool hard;       /* shape or integrity: never waivable */
	/* A change sets this for what stood there before it: shown as a note. */
	bool old;
};

struct pfd_findings {
	struct pfd_arena *arena; /* owns all strings of all findings */
	PFD_VEC_OF(struct pfd_finding);
};

/* Copies the strings of `finding` into the findings' arena.  One whose severity
 * is PFD_OFF is none and is dropped. */
void pfd_findings_add(
	struct pfd_findings *findings, struct pfd_finding finding);
/* By file, line, column, severity (errors first), rule, field. */
void pfd_findings_sort(struct pfd_findings *findings);
size_t pfd_findings_count(const struct pfd_findings *findings,
	enum pfd_severity severity); /* without the waived and the old */
/* Same rule, record and field path (same file where there is no record). */
bool pfd_finding_same(const struct pfd_finding *a, const struct pfd_finding *b);
/* Marks as `old` each error of `after` that `before` had with at least the
 * same excess.  Returns how many errors are left: what the change is refused
 * for. */
size_t pfd_findings_judge(
	const struct pfd_findings *before, struct pfd_findings *after);

/* The findings as bytes, for this very build of pfd on this machine; and what was
 * packed added to `findings`, false (and nothing added) where it is no such thing. */
void pfd_findings_pack(
	struct pfd_buf *buf, const struct pfd_findings *findings);
PFD_MUST_CHECK bool pfd_findings_unpack(
	struct pfd_findings *findings, struct pfd_str bytes);

/* "error", "warning" or "note": the word for scripts and people alike.  What is
 * waived or old is a note, so an "error" is always one that counts. */
const char *pfd_finding_level(const struct pfd_finding *finding);

struct pfd_finding_look {
	enum pfd_lang lang;
	/* At a terminal: remedy, source and related place on indented lines of
	 * their own. */
	bool spread;
	bool color;
};
/* "FILE:LINE:COL: error: MESSAGE; REMEDY (SOURCE) [rule-id]" and a line end,
 * without the parts that do not exist.  Safe for terminals. */
void pfd_finding_line(struct pfd_buf *out, const struct pfd_finding *finding,
	const struct pfd_finding_look *look);
/* "pfd/findings/1": one bare list. */
struct pfd_doc *pfd_findings_doc(struct pfd_arena *arena,
	const struct pfd_findings *findings, enum pfd_lang lang);

/* What SARIF says about a rule. */
struct pfd_sarif_rule {
	const char *id;
	struct pfd_text text, remedy, source;
	enum pfd_severity severity;
};
/* SARIF 2.1.0 of one run; every rule a finding names appears once among the
 * rules, described if `rules` knows it. */
void pfd_findings_sarif(struct pfd_buf *out,
	const struct pfd_findings *findings, enum pfd_lang lang,
	const char *version, const struct pfd_sarif_rule *rules,
	size_t n_rules);

#endif
