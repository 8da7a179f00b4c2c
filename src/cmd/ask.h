/* Asking for the values of fields at a terminal: one dialogue, whichever command
 * asks.
 *
 * ? explains, < goes back, - takes an answer away, Ctrl-D cancels; an answer that
 * is none is told why and asked for again.  What is asked, said and checked comes
 * from the field's row.
 */
#ifndef PFD_CMD_ASK_H
#define PFD_CMD_ASK_H

#include "framework.h"

enum pfd_asked {
	PFD_ASKED_IN_TURN,
	PFD_ASKED_BY_NAME, /* at "More?" */
	/* Behind "More?", because other answers decide what may be chosen; not
	 * where that is one thing only. */
	PFD_ASKED_LAST
};

struct pfd_question {
	const struct pfd_field *field; /* NULL: "More?" */
	const char *path;              /* "activity.start"; "id": see `id` */
	enum pfd_asked when;
	bool id;       /* of the record; `field` stands for its kind */
	bool required; /* of a list's entries: one of them is */
	bool given;    /* by an option: not asked */
	/* Of an entry of a list ("pots.action.initial"): which one. */
	const struct pfd_field *list;
	const struct pfd_enum_value *entry;
	struct pfd_str value; /* as typed; len 0 = none yet */
};

struct pfd_dialogue {
	struct pfd_run *run;
	const struct pfd_kind *kind;
	PFD_VEC_OF(struct pfd_question);
	bool brief; /* only what is required and was not given */
	bool asked; /* set once a question was */
	/* Each may be NULL. What Enter answers where nothing was answered yet, or
	 * len 0. */
	struct pfd_str (*suggest)(
		struct pfd_dialogue *d, const struct pfd_question *q);
	/* By the answers so far: whether this is required, too, and the year whose
	 * lists are meant. */
	bool (*needs)(struct pfd_dialogue *d, const struct pfd_question *q);
	int (*year)(struct pfd_dialogue *d);
};

/* Asks the questions in their order into their values.  PFD_REFUSED: cancelled;
 * a value that was given is wrong, or there is nothing to choose from, so that
 * nothing was asked. */
PFD_MUST_CHECK enum pfd_status pfd_ask_all(struct pfd_dialogue *d);
/* After the answers were refused as a whole: from "More?" on, and each of them
 * can be changed, also what options gave. */
PFD_MUST_CHECK enum pfd_status pfd_ask_again(struct pfd_dialogue *d);

/* ---- what its files share ------------------------------------------------------ */

void pfd_ask_say(struct pfd_run *run, struct pfd_text text);
void pfd_ask_say_str(struct pfd_run *run, struct pfd_str line);
void pfd_ask_say_message(
	struct pfd_run *run, const struct pfd_message *message);

/* Before a question is asked: what its list is, and short lists of values. */
void pfd_ask_show(struct pfd_dialogue *d, const struct pfd_question *q);
void pfd_ask_explain(struct pfd_dialogue *d, const struct pfd_question *q);
/* "Start (activity.start) [2026-05-02]: ". */
struct pfd_str pfd_ask_prompt(struct pfd_run *run, const struct pfd_question *q,
	struct pfd_str offer);
/* Whether the text is a value of the question; findings at the option if not. */
bool pfd_ask_check(struct pfd_dialogue *d, const struct pfd_question *q,
	struct pfd_str typed, struct pfd_findings *findings);

/* What a reference may name, as HEAD has it. */
struct pfd_choice {
	struct pfd_str key, title; /* title: may be empty */
};
struct pfd_choices {
	PFD_VEC_OF(struct pfd_choice);
	bool unknown;              /* it could not be read: nothing is wrong */
	const struct pfd_kind *of; /* they are records of the kind … */
	struct pfd_str in;         /* … or entries in "pfd.yaml bodies" */
	struct pfd_message none, remedy; /* where there is none */
};
struct pfd_choices pfd_ask_choices(
	struct pfd_dialogue *d, const struct pfd_field *field);
bool pfd_ask_chosen(struct pfd_dialogue *d, const struct pfd_question *q,
	struct pfd_str typed, struct pfd_findings *findings);
/* At most `max` of them in one line. */
struct pfd_str pfd_choices_line(
	struct pfd_arena *arena, const struct pfd_choices *choices, size_t max);

#endif
