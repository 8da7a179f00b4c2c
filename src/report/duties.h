/* What the reports of the office's own work share: each is a row of tables that stand
 * in the yearly report, too.
 */
#ifndef PFD_REPORT_DUTIES_H
#define PFD_REPORT_DUTIES_H

#include "internal.h"

/* ?1 of each table is the year. */
struct pfd_duty {
	const char *name;
	struct pfd_text title;
	const struct pfd_report_table *const *tables; /* NULL-ended */
	const char *any; /* query of the year: no row, no part */
	const char
		*part; /* the text that opens it; then it is never left out */
};
extern const struct pfd_duty pfd_duty_all, pfd_duty_events, pfd_duty_publicity,
	pfd_duty_networks, pfd_duty_analyses, pfd_duty_opportunities,
	pfd_duty_tasks, pfd_duty_evaluation;

/* The tables one after the other, each under its title; none where the year has
 * nothing of the kind. */
void pfd_duty_add(const struct pfd_report_run *run, struct pfd_doc *doc,
	const struct pfd_duty *duty, int level, int year);
/* "Incidents 2026". */
struct pfd_doc *pfd_duty_doc(const struct pfd_report_run *run,
	const char *schema, struct pfd_text title, int year);

/* incidents.c: the published figures of a year as of a day. */
void pfd_incidents_add(const struct pfd_report_run *run, struct pfd_doc *doc,
	int level, int year, struct pfd_date as_of);
bool pfd_incidents_any(const struct pfd_report_run *run, int year);

#endif
