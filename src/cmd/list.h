/* What `list` of one kind shares with that of all.
 */
#ifndef PFD_CMD_LIST_H
#define PFD_CMD_LIST_H

#include "reading.h"

struct pfd_list_args {
	struct pfd_opt_list filters;
	struct pfd_opt_list columns, sort;
};
/* Of a command whose argument struct has struct pfd_list_args as its first
 * member. */
#define PFD_LIST_OPTIONS                                                      \
	PFD_OPTION(struct pfd_list_args, columns, "columns", 'c', "FIELDS",   \
		"fields to show, separated by commas",                        \
		"anzuzeigende Felder, durch Kommas getrennt", .commas = true, \
		.complete = PFD_C_COLUMN),                                    \
		PFD_OPTION(struct pfd_list_args, sort, "sort", 's', "FIELDS", \
			"fields to sort by; -FIELD descends",                 \
			"Felder, nach denen sortiert wird; -FIELD "           \
			"absteigend",                                         \
			.commas = true, .complete = PFD_C_COLUMN)
extern const struct pfd_operand pfd_list_operands[];
PFD_MUST_CHECK enum pfd_status pfd_list_run(
	struct pfd_run *run, const void *args);

#endif
