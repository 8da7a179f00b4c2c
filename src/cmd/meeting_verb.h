/* The verbs of a meeting: what grant_verb.h gives for edits, and what the contacts
 * tell about who votes.
 */
#ifndef PFD_CMD_MEETING_VERB_H
#define PFD_CMD_MEETING_VERB_H

#include "grant_verb.h"

/* The meeting as the change has it so far, what its items are about, and all
 * contacts: so the tables of the bodies' work are filled (pfd/index.h).  After
 * pfd_act_apply put it in anew with pfd_meeting_update. */
PFD_MUST_CHECK enum pfd_status pfd_meeting_index(
	struct pfd_act *act, struct pfd_index **ret);
PFD_MUST_CHECK enum pfd_status pfd_meeting_update(
	struct pfd_act *act, struct pfd_index *index);

/* PFD_REFUSED before the day of the meeting: it is another one that is meant.  A
 * circular vote is answered until its day. */
PFD_MUST_CHECK enum pfd_status pfd_meeting_begun(const struct pfd_act *act);
/* The refusal where nobody has a seat in the body on that day. */
enum pfd_status pfd_meeting_no_seats(struct pfd_run *run, struct pfd_str id,
	const struct pfd_meeting *meeting);

/* An item for a list of the meeting (`in` NULL), of an agenda item (""), or of
 * a group in it ("vote"). */
struct pfd_made pfd_meeting_made(
	struct pfd_act *act, const char *list, const char *in);
void pfd_meeting_append(
	struct pfd_act *act, const char *path, const struct pfd_made *item);

/* The id of who is named, if there is a seat in the body on that day; else
 * PFD_REFUSED. */
PFD_MUST_CHECK enum pfd_status pfd_meeting_member(struct pfd_act *act,
	struct pfd_index *index, struct pfd_str typed, struct pfd_str *ret);
/* NULL: the agenda has none of that number. */
const struct pfd_item *pfd_meeting_item(
	const struct pfd_meeting *meeting, int64_t no);
/* Whether the first `n` words "MEMBER=…" have the member. */
bool pfd_meeting_is_named(
	const struct pfd_opt_list *words, size_t n, struct pfd_str member);

/* Adds to the item's `conflicts` who declared one ("MEMBER[=GROUND]"), and whom the
 * records tie to the application; of these a line on stderr, too: somebody has to
 * leave. */
PFD_MUST_CHECK enum pfd_status pfd_meeting_exclude(struct pfd_act *act,
	struct pfd_index *index, int64_t item,
	const struct pfd_opt_list *declared);

#endif
