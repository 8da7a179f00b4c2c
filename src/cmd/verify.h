/* What `pfd verify` compares. */
#ifndef PFD_CMD_VERIFY_H
#define PFD_CMD_VERIFY_H

#include <pfd/seal.h>

#include "cmd.h"

/* Ids of persons, or «sealed». */
struct pfd_people {
	PFD_VEC_OF(struct pfd_str);
};
/* Whether both are the same but for the names of people who are ids or sealed in
 * what was made again, and for the order of rows.  *ret: those.  *ret_at: where in `given` it differs otherwise,
 * SIZE_MAX: nowhere, or something is missing. */
bool pfd_verify_but_people(struct pfd_arena *arena, enum pfd_format format,
	struct pfd_str given, struct pfd_str made, struct pfd_people *ret,
	size_t *ret_at);

#endif
