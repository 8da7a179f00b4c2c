/* What `pfd init` and its example data share.
 */
#ifndef PFD_CMD_INIT_H
#define PFD_CMD_INIT_H

#include "ask.h"

struct pfd_init_args {
	const char *directory;
	const char *name, *place;
	struct pfd_opt_enum language;
	bool demo, no_input;
	const struct pfd_dialogue *asked; /* NULL: the body was not asked for */
};

/* The body that a new repository begins with: its questions, behind those of the
 * dialogue; what Enter answers to one of them; and its entry in pfd.yaml. */
void pfd_init_ask_body(struct pfd_dialogue *d);
struct pfd_str pfd_init_suggest_body(
	struct pfd_run *run, const struct pfd_question *q, int language);
struct pfd_node *pfd_init_body(struct pfd_arena *arena,
	const struct pfd_dialogue *asked, int language);

/* Adds the installed example's files to the change. */
PFD_MUST_CHECK enum pfd_status pfd_init_demo(struct pfd_run *run);
/* Asked before anything is made: is there example data? */
PFD_MUST_CHECK enum pfd_status pfd_init_demo_there(struct pfd_run *run);

#endif
