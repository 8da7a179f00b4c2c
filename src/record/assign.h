/* What the files about assignments share.
 */
#ifndef PFD_RECORD_ASSIGN_H
#define PFD_RECORD_ASSIGN_H

#include "local.h"

/* `item`: one more step, to an item of a list of scalars; ptr NULL = none. */
struct pfd_edit pfd_edit_of(struct pfd_arena *arena,
	const struct pfd_path *path, enum pfd_edit_op op, struct pfd_str item,
	const struct pfd_node *value);

struct pfd_texts {
	PFD_VEC_OF(struct pfd_str);
};
/* A list of scalars as the assignments so far leave it. */
struct pfd_list_now {
	struct pfd_str path;
	struct pfd_texts texts;
};
struct pfd_assigning {
	struct pfd_walk walk;
	const struct pfd_yaml *yaml;
	struct pfd_edits *edits;
	struct {
		PFD_VEC_OF(struct pfd_list_now);
	} lists;
};
/* One assignment to a list of scalars. */
bool pfd_assign_scalars(struct pfd_assigning *to,
	const struct pfd_assignment *a, const struct pfd_path *path,
	const struct pfd_node *list);

bool pfd_assign_refuse(const struct pfd_assigning *to, struct pfd_str path,
	const char *rule, struct pfd_message message,
	struct pfd_message remedy); /* always false */
bool pfd_assign_refuse_required(
	const struct pfd_assigning *to, struct pfd_str path);

#endif
