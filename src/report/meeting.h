/* What the papers of a body's meeting share: packet, minutes, invitation.
 *
 * Names of persons stand in them where a key of this machine opens them (see
 * pfd_index_keys), else their ids.
 */
#ifndef PFD_REPORT_MEETING_H
#define PFD_REPORT_MEETING_H

#include "internal.h"

/* Of a contact called `c`. */
#define PFD_MEETING_NAME(c) \
	"coalesce(pfd_open(" c ".id,'name'," c ".name)," c ".id)"
/* Minutes after midnight as people write them. */
#define PFD_MEETING_CLOCK(minutes)                                           \
	"CASE WHEN " minutes " IS NOT NULL THEN printf('%02d:%02d'," minutes \
	"/60," minutes "%60) END"
/* What a body `b` was called on the day of a meeting `m`. */
#define PFD_MEETING_BODY                                            \
	"coalesce((SELECT n.name FROM partnership_bodies_aliases n" \
	" WHERE n.bodies_body=b.body AND n.\"to\" IS NOT NULL"      \
	" AND m.date>=coalesce(n.\"from\",'') AND m.date<=n.\"to\"),b.name)"
/* Whether somebody with the vote of the seat `s` was at a meeting. */
#define PFD_MEETING_SEAT_STATE                                                 \
	"CASE WHEN EXISTS (SELECT 1 FROM meeting_present p"                    \
	"  WHERE p.id=s.id AND p.member=s.member) THEN 'present'"              \
	" WHEN EXISTS (SELECT 1 FROM meeting_present p WHERE p.id=s.id"        \
	"   AND p.deputy_for=s.member) OR EXISTS (SELECT 1 FROM meeting_voter" \
	"   v WHERE v.id=s.id AND v.seat=s.member) THEN 'represented'"         \
	" WHEN s.member IN (SELECT x.value FROM meeting_excused x"             \
	"   WHERE x.id=s.id) THEN 'excused' ELSE 'absent' END"

struct pfd_meeting_paper {
	const struct pfd_report_run *run;
	struct pfd_doc *doc;
	struct pfd_str id;
};

/* "Bündnis: Protokoll vom 17.4.2025" of "Protokoll"; *ret is begun with it. */
struct pfd_meeting_paper pfd_meeting_paper(const struct pfd_report_run *run,
	const char *schema, struct pfd_text what, struct pfd_str id);
/* In the document's language. */
struct pfd_str pfd_meeting_say(
	const struct pfd_meeting_paper *p, struct pfd_message message);
/* The query with ?1 = the meeting's id. */
struct pfd_query *pfd_meeting_query(
	const struct pfd_meeting_paper *p, const char *sql);
/* The one row as facts, without those of which nothing is known.  Takes no further
 * row: for queries whose rows are one block each. */
void pfd_meeting_facts(const struct pfd_meeting_paper *p, const char *name,
	const struct pfd_report_column *columns, size_t n,
	struct pfd_query *query, int first);
/* A heading with the table; nothing where it has no rows. */
void pfd_meeting_table(const struct pfd_meeting_paper *p, int level,
	const struct pfd_report_table *spec);
/* The same of a query whose values are bound. */
void pfd_meeting_table_of(const struct pfd_meeting_paper *p, int level,
	const struct pfd_report_table *spec, struct pfd_query *query);
/* When, where, invited when, by which rules. */
void pfd_meeting_head(const struct pfd_meeting_paper *p);
/* Each item of the agenda, with its votes and their result. */
void pfd_meeting_items(const struct pfd_meeting_paper *p);
/* What the body's earlier meetings left to do. */
void pfd_meeting_open_actions(const struct pfd_meeting_paper *p);

#endif
