/* The verbs of a grant's life: options, a function that makes the edits of one
 * grant, and a line for the commit.  A meeting's verbs use the same edits.
 *
 * A verb knows defaults, not conditions: whether it is its turn is said by the
 * rules, when the change is judged.  So `pfd grant actions` can ask every verb
 * what would come of it now, by judging its change like a dry run.
 */
#ifndef PFD_CMD_GRANT_VERB_H
#define PFD_CMD_GRANT_VERB_H

#include "made.h"

/* One verb on one grant or meeting. */
struct pfd_act {
	struct pfd_run *run;
	struct pfd_record record; /* as the change has it */
	const struct pfd_grant *grant;
	const struct pfd_meeting *meeting; /* one of the two is NULL */
	/* In its year as HEAD has it; NULL if it cannot be found. */
	const struct pfd_track *track;
	struct pfd_edits edits;
	bool bad;                   /* a value was none: findings say which */
	struct pfd_message subject; /* of the commit */
};

enum { PFD_NO_STEP = -1 };
struct pfd_grant_verb {
	int step; /* enum pfd_step: not asked for on a track without it */
	/* Whether the grant calls for it, where no step says so; NULL: it does. */
	bool (*asked)(const struct pfd_act *act);
	/* Words behind the ID that `pfd grant actions` tries it with, and what it
	 * shows instead of them; NULL: none, and the same. */
	const char *words, *shown;
	/* Adds edits to act->edits and sets act->subject.  PFD_REFUSED or PFD_USAGE
	 * where there is nothing to make them from. */
	enum pfd_status (*make)(struct pfd_act *act, const void *args);
};
/* Of the verbs whose only operand is the grant. */
struct pfd_grant_args {
	const char *id;
};
extern const struct pfd_operand pfd_grant_operands[];
/* .run of a command with .grant_verb; its first operand is the grant's ID. */
PFD_MUST_CHECK enum pfd_status pfd_run_grant_verb(
	struct pfd_run *run, const void *args);
/* Its two halves up to the judgement.  Begins run->change and reads the grant; */
PFD_MUST_CHECK enum pfd_status pfd_act_read(
	struct pfd_run *run, const char *id, struct pfd_act *ret);
/* the same of a meeting; */
PFD_MUST_CHECK enum pfd_status pfd_act_read_meeting(
	struct pfd_run *run, const char *id, struct pfd_act *ret);
/* puts the verb's edits into run->change. */
PFD_MUST_CHECK enum pfd_status pfd_act_make(
	struct pfd_act *act, const void *args);

/* ---- edits ------------------------------------------------------------------ */

/* An item of a list, with its number and what was typed. */
struct pfd_made pfd_act_item(struct pfd_act *act, const char *list);
/* Appends it; PFD_REFUSED where the list has its key already. */
PFD_MUST_CHECK enum pfd_status pfd_act_append(
	struct pfd_act *act, const char *list, const struct pfd_made *item);
/* Changes fields by their path, as typed. */
void pfd_act_assign(struct pfd_act *act, enum pfd_assign_op op,
	const char *path, struct pfd_str value);
void pfd_act_set(struct pfd_act *act, const char *path, struct pfd_str value);
void pfd_act_set_date(
	struct pfd_act *act, const char *path, struct pfd_date date);
void pfd_act_set_money(struct pfd_act *act, const char *path, int64_t cents);
/* What was typed for the group of the command's .item. */
void pfd_act_set_given(struct pfd_act *act);
/* Ends a grant before its time: writes the group of the command's .item, today
 * unless another date was typed.  PFD_REFUSED with `already`, which names {id}. */
PFD_MUST_CHECK enum pfd_status pfd_act_end(
	struct pfd_act *act, struct pfd_text already);
/* Puts the edits so far into the change, so that pfd_act_money sees them. */
PFD_MUST_CHECK enum pfd_status pfd_act_apply(struct pfd_act *act);

/* ---- what there is to know of a grant ----------------------------------------- */

/* Of grant_money; amounts in cents. */
struct pfd_grant_money {
	int64_t awarded, paid, returned, to_funder, accepted, due, claim,
		committed;
	int64_t drawn, ordered,
		claimed; /* claimed: less what was written off */
	bool has_due, is_awarded;
	int64_t claim_days; /* until a claim is due; 0: nothing says so */
};
/* As the change has the grant so far. */
PFD_MUST_CHECK enum pfd_status pfd_act_money(
	struct pfd_act *act, struct pfd_grant_money *ret);
bool pfd_track_asks(const struct pfd_track *track, int step);
bool pfd_track_approval(const struct pfd_track *track, int role);
/* Settled by flat rates. */
bool pfd_act_is_flat(const struct pfd_act *act);
/* Checks and accepts the proof of use: receipts as handed in, unless the change
 * has an accepted amount already.  The day is the one given; else the one there
 * is, else today.  Sets the subject, with what is due. */
PFD_MUST_CHECK enum pfd_status pfd_act_accept(
	struct pfd_act *act, const struct pfd_opt_date *given);
/* A decision: its kind, date, and who decides by the track. */
struct pfd_made pfd_act_decision(struct pfd_act *act, int kind);

#endif
