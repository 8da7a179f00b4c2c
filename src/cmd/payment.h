/* What the payment commands share: who is to be paid how much from which account.
 */
#ifndef PFD_CMD_PAYMENT_H
#define PFD_CMD_PAYMENT_H

#include <pfd/bank.h>

#include "privacy.h"

/* A released order, or the payment that carried it out. */
struct payment_line {
	struct pfd_str grant, payee; /* ids */
	struct pfd_str status;       /* of the grant */
	int64_t order;
	struct pfd_str kind; /* a payment kind's key */
	bool has_execution;
	struct pfd_date execution; /* not before this day */
	struct pfd_pain_transfer transfer;
};
struct payment_lines {
	PFD_VEC_OF(struct payment_line);
};

/* An error by a rule of the catalogue, with its source; located by
 * pfd_payment_refused. */
void pfd_payment_find(struct pfd_run *run, const char *rule, const char *kind,
	struct pfd_str id, const char *field, struct pfd_message message,
	struct pfd_message remedy);
/* The same for findings of the bank area: `lines` tell whose account a field
 * (end-to-end id) means, the payer's where none does. */
void pfd_payment_take(struct pfd_run *run, const struct pfd_findings *findings,
	const struct payment_lines *lines, struct pfd_str payer);
/* PFD_REFUSED where there are errors, else PFD_OK. */
PFD_MUST_CHECK enum pfd_status pfd_payment_refused(struct pfd_run *run);

/* The year's orders without a payment, by grant and number; with `run_no` the
 * orders that this run paid. */
void pfd_payment_lines(struct pfd_run *run, struct pfd_index *index, int year,
	int64_t run_no, struct payment_lines *ret);
/* Findings for payees without a readable account. */
void pfd_payment_check_accounts(
	struct pfd_run *run, const struct payment_lines *lines);
/* The id of a contact that there is. */
PFD_MUST_CHECK enum pfd_status pfd_payment_contact(
	struct pfd_run *run, const char *typed, struct pfd_str *ret);
/* The account that pays: of `payer`, or of the lead authority where that is empty;
 * then *payer becomes its contact.  Findings where there is none. */
void pfd_payment_payer(struct pfd_run *run, struct pfd_index *index,
	struct pfd_str *payer, struct pfd_pain *ret);
/* Findings for accounts that changed after the award and that no second person
 * confirmed. */
PFD_MUST_CHECK enum pfd_status pfd_payment_check_frozen(
	struct pfd_run *run, const struct payment_lines *lines);
/* "2026-014-1": what the bank is told of an order. */
struct pfd_str pfd_payment_id(
	struct pfd_arena *arena, struct pfd_str grant, int64_t order);

/* payment_again.c: the file of an earlier run, from the commit that brought it. */
PFD_MUST_CHECK enum pfd_status pfd_payment_again(
	struct pfd_run *run, int64_t no);
/* Beside a file that is being made: found again by the next run for that name. */
const char *pfd_payment_temporary(struct pfd_arena *arena, const char *name);
/* The file of `lines`. */
struct pfd_str pfd_payment_file(struct pfd_run *run, struct pfd_pain *pain,
	const struct payment_lines *lines);
/* "2026-03-01T12:00:00Z" out of a run's message id. */
struct pfd_str pfd_payment_created(
	struct pfd_arena *arena, struct pfd_str message);

#endif
