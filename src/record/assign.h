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
/* An item that the assignments so far add. */
struct pfd_new_item {
	struct pfd_str path, key; /* "seats.+", "3" */
};
struct pfd_assigning {
	struct pfd_walk walk;
	const struct pfd_yaml *yaml;
	const struct pfd_assignment *all;
	size_t n;
	struct pfd_edits *edits;
	struct {
		PFD_VEC_OF(struct pfd_new_item);
	} items;
	struct {
		PFD_VEC_OF(struct pfd_list_now);
	} lists;
};
/* One assignment to a list of scalars. */
bool pfd_assign_scalars(struct pfd_assigning *to,
	const struct pfd_assignment *a, const struct pfd_path *path,
	const struct pfd_node *list);

/* The list's item that the part names, NULL if there is none. */
const struct pfd_node *pfd_assign_item(
	const struct pfd_node *list, const struct pfd_path_part *part);
/* Puts the keys of new items for their pluses and tells which parts that were; an
 * item is added when it is first named. */
bool pfd_assign_items(struct pfd_assigning *to, struct pfd_str typed,
	struct pfd_path *path, bool is_new[PFD_PATH_MAX]);

bool pfd_assign_refuse(const struct pfd_assigning *to, struct pfd_str path,
	const char *rule, struct pfd_message message,
	struct pfd_message remedy); /* always false */
bool pfd_assign_refuse_required(
	const struct pfd_assigning *to, struct pfd_str path);

#endif
