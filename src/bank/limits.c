/* What payment files and GiroCodes are both held against. */
#include "internal.h"

void pfd_bank_find(struct pfd_findings *findings, const char *rule,
	struct pfd_str field, struct pfd_message message,
	struct pfd_message remedy)
{
	pfd_findings_add(findings, (struct pfd_finding){ .severity = PFD_ERROR,
					   .rule = rule,
					   .field = field,
					   .message = message,
					   .remedy = remedy,
					   .hard = true });
}

void pfd_bank_check_name(struct pfd_findings *findings, const char *rule,
	struct pfd_str field, struct pfd_str name)
{
	struct pfd_message remedy =
		PFD_MESSAGE("enter the name that the bank knows: "
			    "account.holder",
			"den Namen eintragen, den die Bank kennt: "
			"account.holder");

	if (!name.len)
		pfd_bank_find(findings, rule, field,
			PFD_MESSAGE("the name has no letter that payments know",
				"der Name hat keinen Buchstaben, den "
				"Überweisungen kennen"),
			remedy);
	else if (name.len > NAME_MAX_CHARS)
		pfd_bank_find(findings, rule, field,
			PFD_MESSAGE("the name has {n} characters, in payments "
				    "at most {max}",
				"der Name hat {n} Zeichen, in Überweisungen "
				"höchstens {max}",
				PFD_A_INT("n", (int64_t)name.len),
				PFD_A_INT("max", NAME_MAX_CHARS)),
			remedy);
}

void pfd_bank_check_iban(struct pfd_findings *findings, struct pfd_str field,
	struct pfd_str iban)
{
	if (!pfd_iban_ok(iban))
		pfd_bank_find(findings, "iban-valid", field,
			PFD_MESSAGE("the IBAN is wrong: its check digits or "
				    "its length do not fit",
				"die IBAN ist falsch: Prüfziffern oder Länge "
				"passen nicht"),
			PFD_MESSAGE("compare it with the payee's paper",
				"mit den Angaben der Zahlungsempfänger "
				"vergleichen"));
}
