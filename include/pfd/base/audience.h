/* For whom an output is, and what that allows it to show.
 *
 * Every field of the schema has a class, every column of a document a widest
 * audience; a document is cleared for one (pfd_doc_clear).  The wider the audience, the
 * less it sees, and what says nothing is the office's.
 */
#ifndef PFD_BASE_AUDIENCE_H
#define PFD_BASE_AUDIENCE_H

#include <stdbool.h>

enum pfd_privacy { PFD_PUBLIC, PFD_INTERNAL, PFD_PERSONAL, PFD_SECRET };

/* In the order of what they see, from everything to least. */
enum pfd_audience {
	PFD_FOR_UNSAID, /* nobody said: as PFD_FOR_OFFICE */
	PFD_FOR_OFFICE,
	PFD_FOR_AUTHORITY, /* lead authority, funding body, auditors */
	PFD_FOR_COMMITTEE, /* the bodies' members */
	PFD_FOR_PUBLIC
};

/* Who may see a class.  The committee decides on applications and needs the office's
 * working facts, but no private data of anybody; authorities audit payments and must
 * know who got them; notes are for nobody but who wrote them. */
static inline enum pfd_audience pfd_audience_of(enum pfd_privacy class)
{
	static const enum pfd_audience widest[] = {
		[PFD_PUBLIC] = PFD_FOR_PUBLIC,
		[PFD_INTERNAL] = PFD_FOR_COMMITTEE,
		[PFD_PERSONAL] = PFD_FOR_AUTHORITY,
		[PFD_SECRET] = PFD_FOR_OFFICE,
	};

	return widest[class];
}

/* Whether `audience` may see what is for `widest` at most. */
static inline bool pfd_audience_sees(
	enum pfd_audience audience, enum pfd_audience widest)
{
	return audience <= PFD_FOR_OFFICE || audience <= widest;
}

static inline enum pfd_audience pfd_audience_both(
	enum pfd_audience a, enum pfd_audience b)
{
	return a < b ? a : b;
}

#endif
