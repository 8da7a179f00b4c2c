/* `pfd KIND add`: what its files share.
 */
#ifndef PFD_CMD_ADD_H
#define PFD_CMD_ADD_H

#include "framework.h"

/* A record on its way in. */
struct pfd_adding {
	struct pfd_run *run;
	struct pfd_node *map; /* values in canonical form */
	struct pfd_str file;  /* where it was read from, for findings */
	struct pfd_str id;    /* given, or made by the kind */
};

/* What a kind knows that its table does not: values that follow from others, and
 * the id. */
struct pfd_add_defaults {
	const struct pfd_kind *kind;
	/* Fields that `fill` finds itself, so that they are not asked for;
	 * NULL-ended. */
	const char *const *filled;
	/* Fields asked for with the required ones, though the table does not
	 * demand them; NULL-ended. */
	const char *const *asked;
	enum pfd_status (*fill)(struct pfd_adding *adding);
	/* At a terminal, before the change begins: what the table cannot ask.
	 * False: cancelled. */
	bool (*ask)(struct pfd_adding *adding);
	/* Makes adding->id where none was given. */
	enum pfd_status (*name)(struct pfd_adding *adding);
};
extern const struct pfd_add_defaults pfd_add_defaults[]; /* kind NULL ends */
const struct pfd_add_defaults *pfd_add_defaults_of(
	const struct pfd_kind *kind); /* or NULL */

/* The text at a path of groups and scalars ("activity.start"); len 0 if absent. */
struct pfd_str pfd_adding_get(
	const struct pfd_adding *adding, const char *path);
void pfd_adding_set(
	struct pfd_adding *adding, const char *field, struct pfd_str value);
/* A finding about the record; PFD_REFUSED without a line of its own. */
enum pfd_status pfd_adding_refuse(struct pfd_adding *adding, const char *rule,
	const char *field, struct pfd_message message,
	struct pfd_message remedy);
/* `{field} is missing`. */
enum pfd_status pfd_adding_missing(
	struct pfd_adding *adding, const char *field);

/* Puts an assignment into a mapping that has no spans; lists of scalars are split
 * at commas.  A finding and false if the path is none. */
bool pfd_add_assign(struct pfd_run *run, struct pfd_node *map,
	const struct pfd_assignment *set);
/* Removes a member and returns its value, or NULL. */
struct pfd_node *pfd_node_take(struct pfd_node *map, const char *key);

/* Questions at a terminal into run->fields, beyond what stands there; false:
 * cancelled. */
PFD_MUST_CHECK bool pfd_add_ask(struct pfd_run *run);

#endif
