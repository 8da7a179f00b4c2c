/* The options that commands share, between the parser and their table.
 */
#ifndef PFD_CMD_COMMON_OPTIONS_H
#define PFD_CMD_COMMON_OPTIONS_H

#include "framework.h"

struct pfd_common_options {
	bool help;
	const char *lang, *color, *directory;
	bool dry_run, no_commit, include_edits, yes, no_input;
	const char *reason;
	struct pfd_opt_int year;
	const char *at;
	const char *format, *output, *table, *csv_dialect;
	bool raw;
};

/* Into the run; PFD_USAGE for what does not fit together. */
PFD_MUST_CHECK enum pfd_status pfd_options_apply(
	struct pfd_run *run, const struct pfd_common_options *common);
PFD_MUST_CHECK enum pfd_status pfd_options_apply_globals(
	struct pfd_run *run, const struct pfd_common_options *common);

#endif
