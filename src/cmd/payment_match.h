/* Which payment, order or claim a booking belongs to.
 */
#ifndef PFD_CMD_PAYMENT_MATCH_H
#define PFD_CMD_PAYMENT_MATCH_H

#include "payment.h"

enum match_result { MATCH_NEW, MATCH_KNOWN, MATCH_UNKNOWN };
enum match_by { BY_NOTHING, BY_REFERENCE, BY_GRANT, BY_ACCOUNT };
enum match_what {
	WHAT_RUN,      /* all payments of a run, booked in one sum */
	WHAT_PAYMENT,  /* one that is written down already */
	WHAT_ORDER,    /* one that was ordered */
	WHAT_REPAYMENT /* money that came back */
};
struct match {
	const struct pfd_booking *booking;
	enum match_result result;
	enum match_by by;
	enum match_what what;
	struct pfd_str grant; /* RUN: its year */
	int64_t no; /* of payment, order or run; of a known repayment */
	struct pfd_str kind; /* ORDER: a payment kind's key */
	/* REPAYMENT: what it is known by later, the bank's reference or a hash. */
	struct pfd_str reference;
	struct pfd_text why; /* UNKNOWN */
};
struct matches {
	PFD_VEC_OF(struct match);
};
/* One for each booking, in its order. */
void pfd_payment_match(struct pfd_run *run,
	const struct pfd_statement *statement, struct matches *ret);

#endif
