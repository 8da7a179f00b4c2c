/* The options that commands share, between the parser and their table.
 */
#ifndef PFD_CMD_COMMON_OPTIONS_H
#define PFD_CMD_COMMON_OPTIONS_H

#include "framework.h"

struct pfd_common_options {
	bool help, no_pager;
	const char *lang, *color, *directory;
	bool dry_run, no_commit, include_edits, yes, no_input;
	const char *reason;
	struct pfd_opt_int year;
	const char *at;
	const char *format, *output, *table, *csv_dialect, *pdf_engine;
	const char *sent_to;
	bool raw;
	struct pfd_opt_enum audience; /* --for */
};
/* The values of --for, in the order of enum pfd_audience. */
extern const struct pfd_enum pfd_audience_words;

/* What a row says of a value, whether it is an option's or an operand's. */
struct pfd_option_slot {
	const char *name;
	enum pfd_opt_type type;
	const struct pfd_enum *values;
	const char *words;
	bool commas;
};
/* Stores the word into the member.  PFD_USAGE; a value that the schema's types
 * refuse becomes a finding and PFD_OK, so that all of them are told. */
PFD_MUST_CHECK enum pfd_status pfd_option_store(struct pfd_run *run,
	const struct pfd_option_slot *slot, void *member, const char *value);

/* Into the run; PFD_USAGE for what does not fit together. */
PFD_MUST_CHECK enum pfd_status pfd_options_apply(
	struct pfd_run *run, const struct pfd_common_options *common);
PFD_MUST_CHECK enum pfd_status pfd_options_apply_globals(
	struct pfd_run *run, const struct pfd_common_options *common);

#endif
