/* The reports of `pfd report`. */
#ifndef PFD_CMD_REPORT_H
#define PFD_CMD_REPORT_H

#include "cmd.h"

struct pfd_report_args {
	const char *name, *id;
	struct pfd_opt_enum minus;
	struct pfd_opt_date as_of;
	bool missing, figures;
};
struct pfd_report_row {
	const char *name;
	struct pfd_text summary;
	const char *kind; /* of the record whose ID it takes; NULL: none */
	enum pfd_status (*make)(struct pfd_run *run,
		const struct pfd_report_args *args, struct pfd_doc **ret);
	const char *takes;        /* options, parted by blanks */
	bool or_year;             /* the ID may be left out */
	enum pfd_audience widest; /* as that of a command */
};
/* Ended by one without a name. */
extern const struct pfd_report_row pfd_cmd_reports[];
const struct pfd_report_row *pfd_cmd_report_named(struct pfd_str name);

#endif
