/* `pfd KIND add`: what its files share.
 *
 * add.c: a run, from where the records are to what it says; add_ask.c: the
 * questions; add_record.c: one record; add_shown.c: one that
 * pfd printed; add_defaults.c and add_year.c: what the
 * kinds know.
 */
#ifndef PFD_CMD_ADD_H
#define PFD_CMD_ADD_H

#include "framework.h"

struct pfd_add_args {
	const char *id;
	const char *from;
};
/* Of a command whose argument struct has struct pfd_add_args as `add`. */
#define PFD_ADD_FROM(args)                                                    \
	PFD_OPTION(args, add.from, "from", 0, "FILE",                         \
		"read records (YAML, JSON, JSON Lines); - is standard input", \
		"Datensätze einlesen (YAML, JSON, JSON Lines); - ist die "   \
		"Standardeingabe",                                            \
		.complete = PFD_C_FILE)
/* Adds the records of run->kind that --from, standard input, the fields given or
 * answers say. */
PFD_MUST_CHECK enum pfd_status pfd_add_run(
	struct pfd_run *run, const struct pfd_add_args *given);

/* A record on its way in. */
struct pfd_adding {
	struct pfd_run *run;
	struct pfd_node *map;   /* values in canonical form */
	struct pfd_str id;      /* given, or made by the kind */
	struct pfd_place place; /* where it was read, for findings */
};

/* What a kind knows that its table does not: values that follow from others, and
 * the id. */
struct pfd_add_defaults {
	const struct pfd_kind *kind;
	/* Fields that `fill` finds itself, so that they are not asked for, but
	 * last of all which entry of a list is meant where it has several;
	 * NULL-ended. */
	const char *const *filled;
	/* Fields asked for with the required ones, though the table does not
	 * demand them; NULL-ended.  "pots.initial": for each pot there can be,
	 * and of one at least. */
	const char *const *asked;
	/* The field that -m enters: what would be the reason of another change is
	 * here what happened.  NULL: -m is the reason. */
	const char *said;
	/* Whether a field is required because of others. */
	bool (*needs)(const struct pfd_adding *so_far, const char *field);
	/* The funding year that it belongs to. */
	int (*year)(const struct pfd_adding *adding);
	enum pfd_status (*fill)(struct pfd_adding *adding);
	/* Makes adding->id where none was given; NULL: it must be. */
	enum pfd_status (*name)(struct pfd_adding *adding);
	/* The id to offer where it must be given. */
	struct pfd_str (*suggest_id)(struct pfd_run *run);
};
extern const struct pfd_add_defaults pfd_add_defaults[]; /* kind NULL ends */
const struct pfd_add_defaults *pfd_add_defaults_of(
	const struct pfd_kind *kind); /* of a kind that can be added */

/* The way out of a year without tracks, in which nothing can be applied for. */
#define PFD_ADD_ENTER_TRACK \
	"pfd year set {year} tracks.+.track=… tracks.+.pot=…"
/* A year's tracks, parameters and texts, as far as they are not given. */
enum pfd_status pfd_add_fill_year(struct pfd_adding *adding);
struct pfd_str pfd_add_suggest_year(struct pfd_run *run);

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

/* Puts an assignment into a mapping that has no spans; groups and entries on its
 * way are made, lists of scalars are split at commas. */
void pfd_add_assign(struct pfd_run *run, struct pfd_node *map,
	const struct pfd_assignment *set);
/* Puts a member of some mapping where the path leads; one that leads nowhere
 * becomes its name, so that it is told as unknown. */
void pfd_add_node(struct pfd_run *run, struct pfd_node *map,
	struct pfd_str path, struct pfd_node *node);
/* A document of `show -O json` becomes the record that it shows. */
void pfd_add_unfold(struct pfd_run *run, struct pfd_node *map);
/* Removes a member and returns its value, or NULL. */
struct pfd_node *pfd_node_take(struct pfd_node *map, const char *key);

/* Completes the record and adds it to the change.  `id` is empty where none is
 * given, and then set; *ret_title is left alone unless it has one that history may
 * keep. */
PFD_MUST_CHECK enum pfd_status pfd_add_record(struct pfd_run *run,
	const struct pfd_yaml *yaml, struct pfd_str *id,
	struct pfd_str *ret_title);

/* Questions at a terminal into run->fields and *id, beyond what stands there.
 * *ret_dialogue is NULL where nothing had to be asked. */
struct pfd_dialogue;
PFD_MUST_CHECK enum pfd_status pfd_add_ask(struct pfd_run *run, const char **id,
	struct pfd_dialogue **ret_dialogue);
/* The same questions once more, after the record was refused. */
PFD_MUST_CHECK enum pfd_status pfd_add_ask_again(
	struct pfd_dialogue *dialogue, const char **id);

#endif
