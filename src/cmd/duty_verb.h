/* What the verbs of events, incidents and posts share: read, edit, commit.
 */
#ifndef PFD_CMD_DUTY_VERB_H
#define PFD_CMD_DUTY_VERB_H

#include "grant_verb.h"
#include "reading.h"

struct pfd_duty_args {
	const char *id;
};
extern const struct pfd_operand pfd_duty_operands[];

/* Begins run->change and reads the record of run->kind; its edits are made with
 * pfd_act_set and the like. */
PFD_MUST_CHECK enum pfd_status pfd_duty_begin(
	struct pfd_run *run, const char *id, struct pfd_act *ret);
/* Judges and commits them. */
PFD_MUST_CHECK enum pfd_status pfd_duty_finish(
	struct pfd_act *act, struct pfd_message subject);
/* The record's id, and all records loaded: for a paper. */
PFD_MUST_CHECK enum pfd_status pfd_duty_load(
	struct pfd_run *run, const char *typed, struct pfd_str *ret_id);

#endif
