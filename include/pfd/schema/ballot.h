/* What comes of a vote: quorum and majority from counts and the parameters of the
 * rules of procedure, and nothing else.  Whole numbers throughout: no share is
 * rounded before it is compared.
 */
#ifndef PFD_SCHEMA_BALLOT_H
#define PFD_SCHEMA_BALLOT_H

#include <stdbool.h>
#include <stdint.h>

/* The parameters: enum values of the schema, -1 where nothing is said. */
struct pfd_ballot_rules {
	int64_t quorum_percent; /* at least; 51: more than half; -1: none */
	int64_t seats;        /* with the empty ones; -1: as many as entitled */
	int quorum_base;      /* PFD_QUORUM_BASE_…; else those entitled */
	bool excluded_absent; /* who is excluded does not make up the quorum */
	int majority;         /* PFD_MAJORITY_…; else simple */
	int majority_base;    /* PFD_MAJORITY_BASE_…; else yes and no */
	int tie;              /* PFD_TIE_…; else refused */
};

/* The counts of one item.  `present` are all with a vote who are there, by
 * themselves or by their deputy; those excluded among them. */
struct pfd_ballot {
	int64_t entitled, present, excluded;
	int64_t yes, no, abstain, invalid;
	bool chair_yes; /* how the chair voted, where a tie asks for it */
};

/* Votes that were given, invalid ones among them. */
int64_t pfd_ballot_cast(const struct pfd_ballot *ballot);
/* How many must be there: the share of the base, a fraction counts as one more. */
int64_t pfd_ballot_quorum(
	const struct pfd_ballot_rules *rules, const struct pfd_ballot *ballot);
/* How many are there in the sense of the quorum. */
int64_t pfd_ballot_there(
	const struct pfd_ballot_rules *rules, const struct pfd_ballot *ballot);
/* What the majority is counted of:
 *
 *   yes, yes-no, yes-no-abstain   the votes of that name
 *   valid                         yes, no and abstentions
 *   cast                          invalid votes, too
 *   entitled                      all with a vote on that day
 *   entitled-present              of them those present and not excluded
 */
int64_t pfd_ballot_base(
	const struct pfd_ballot_rules *rules, const struct pfd_ballot *ballot);
/* PFD_ITEM_RESULT_…:
 *
 *   void      without a quorum
 *   adopted   simple: more yes than no, whatever the base; absolute: more than half
 *             of the base; two-thirds: at least that of the base; never without a
 *             yes
 *   tie       as many yes as no: with the chair's yes adopted if it makes a simple
 *             majority, or the half of the base more than half; or deferred
 *   rejected  else
 */
int pfd_ballot_result(
	const struct pfd_ballot_rules *rules, const struct pfd_ballot *ballot);

#endif
