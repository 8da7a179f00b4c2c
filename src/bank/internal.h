/* The limits of SEPA that several files hold texts against.
 */
#ifndef PFD_BANK_INTERNAL_H
#define PFD_BANK_INTERNAL_H

#include <pfd/bank.h>

/* EPC Implementation Guidelines C2PSP, SCT 2025: AT-T054 and others. */
enum { NAME_MAX_CHARS = 70, TEXT_MAX_CHARS = 140, ID_MAX_CHARS = 35 };
/* 0.01 … 999,999,999.99 (EPC AT-T002). */
#define AMOUNT_MAX INT64_C(99999999999)

void pfd_bank_find(struct pfd_findings *findings, const char *rule,
	struct pfd_str field, struct pfd_message message,
	struct pfd_message remedy);
/* A name as written: there, and not too long. */
void pfd_bank_check_name(struct pfd_findings *findings, const char *rule,
	struct pfd_str field, struct pfd_str name);
void pfd_bank_check_iban(struct pfd_findings *findings, struct pfd_str field,
	struct pfd_str iban);

#endif
