/* git's hooks that call pfd.
 */
#ifndef PFD_CMD_HOOK_H
#define PFD_CMD_HOOK_H

#include "cmd.h"

enum { PFD_N_HOOKS = 3 };
struct pfd_own_hook {
	const char *name, *text;
	const char *calls; /* what it runs, and whatever does its work */
	const char *chain; /* what a foreign hook of that name is to run */
	bool receiving;    /* in a repository that is pushed to */
};
extern const struct pfd_own_hook pfd_own_hooks[PFD_N_HOOKS];

/* Findings doctor.hook: what is missing, foreign, older or passed over. */
PFD_MUST_CHECK enum pfd_status pfd_hook_examine(
	struct pfd_run *run, struct pfd_findings *findings);

#endif
