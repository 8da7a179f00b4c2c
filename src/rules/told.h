/* What pfd_check keeps for the next run. */
#ifndef PFD_RULES_TOLD_H
#define PFD_RULES_TOLD_H

#include <pfd/rules.h>
#include <pfd/seal.h>

struct told {
	struct pfd_root beside; /* fd -1: nothing is kept of this state */
	struct pfd_print of;
};

/* True: `findings` are what was told of this very state; else close `ret` after
 * pfd_told_save.  Gives `state` its stamps. */
bool pfd_told_find(struct pfd_arena *arena, struct pfd_snapshot *state,
	struct pfd_date as_of, const struct pfd_keyring *keys, struct told *ret,
	struct pfd_findings *findings);
/* Keeps them, unless a file was written meanwhile or just before. */
void pfd_told_save(const struct told *told, const struct pfd_snapshot *state,
	const struct pfd_findings *findings);
void pfd_told_close(struct told *told);

#endif
