/* What `pfd init` and its example data share.
 */
#ifndef PFD_CMD_INIT_H
#define PFD_CMD_INIT_H

#include "framework.h"

struct pfd_init_args {
	const char *directory;
	const char *name, *place;
	struct pfd_opt_enum language;
	bool demo, no_input;
};

/* Adds the installed example's files to the change. */
PFD_MUST_CHECK enum pfd_status pfd_init_demo(struct pfd_run *run);
/* Asked before anything is made: is there example data? */
PFD_MUST_CHECK enum pfd_status pfd_init_demo_there(struct pfd_run *run);

#endif
