/* The GiroCode of a claim, for letters and on its own.
 */
#include <inttypes.h>

#include <pfd/bank.h>
#include <pfd/rules.h>

#include "internal.h"

static enum pfd_status nothing_open(
	struct pfd_err *err, struct pfd_str grant, int64_t claim)
{
	if (claim)
		(void)pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("grant {grant}: claim {claim} is not open",
				"Förderung {grant}: Rückforderung {claim} ist "
				"nicht offen",
				PFD_A_STR("grant", grant),
				PFD_A_INT("claim", claim)));
	else
		(void)pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("grant {grant}: no claim is open",
				"Förderung {grant}: keine Rückforderung ist "
				"offen",
				PFD_A_STR("grant", grant)));
	return pfd_hint(
		err, PFD_MESSAGE("claim it back: pfd grant claim {grant}",
			     "zurückfordern: pfd grant claim {grant}",
			     PFD_A_STR("grant", grant)));
}

/* What is open and how the payment is to name it: "2026-014-R1". */
static bool read_claim(const struct pfd_report_run *run, struct pfd_str grant,
	int64_t claim, struct pfd_girocode *code)
{
	struct pfd_query *query = pfd_query(run->index,
		"SELECT \"no\", open FROM claim_due WHERE id=?1 AND open>0"
		" AND (?2=0 OR \"no\"=?2) ORDER BY \"no\" LIMIT 1");
	bool found;

	pfd_query_str(query, 1, grant);
	pfd_query_int(query, 2, claim);
	found = pfd_query_row(query);
	if (found) {
		code->amount = pfd_row_int(query, 1);
		code->text = pfd_arena_printf(run->arena, "%s %.*s-R%" PRId64,
			run->lang == PFD_DE ? "Rückforderung" : "Repayment",
			PFD_STR_ARG(grant), pfd_row_int(query, 0));
	}
	pfd_query_done(query);
	return found;
}

static bool read_account(const struct pfd_report_run *run,
	struct pfd_girocode *code, struct pfd_str *ret_contact)
{
	struct pfd_query *query = pfd_query(run->index,
		"SELECT c.id, coalesce("
		"pfd_open(c.id,'account.holder',c.account_holder),"
		"pfd_open(c.id,'name',c.name)),"
		" pfd_open(c.id,'account.iban',c.account_iban),"
		" pfd_open(c.id,'account.bic',c.account_bic)"
		" FROM partnership p JOIN contact c"
		" ON c.id=p.lead_authority_contact");

	if (pfd_query_row(query)) {
		*ret_contact = pfd_row_keep(run->arena, query, 0);
		code->name = pfd_row_keep(run->arena, query, 1);
		code->iban = pfd_row_keep(run->arena, query, 2);
		code->bic = pfd_row_keep(run->arena, query, 3);
	}
	pfd_query_done(query);
	return code->iban.len > 0;
}

static enum pfd_status no_account(struct pfd_err *err)
{
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("no account of the lead authority is known",
			"kein Konto des Federführenden Amtes ist bekannt"));
	return pfd_hint(err,
		PFD_MESSAGE("enter lead_authority.contact in pfd.yaml, and the "
			    "contact's account.iban",
			"lead_authority.contact in pfd.yaml und account.iban "
			"des Kontakts eintragen"));
}

bool pfd_report_girocode_text(const struct pfd_report_run *run,
	struct pfd_str grant, int64_t claim, struct pfd_str *ret)
{
	struct pfd_findings ignored = { .arena = run->arena };
	struct pfd_girocode code = { 0 };
	struct pfd_str contact;

	return read_claim(run, grant, claim, &code) &&
	       read_account(run, &code, &contact) &&
	       pfd_girocode_text(run->arena, &code, &ignored, ret);
}

enum pfd_status pfd_report_girocode(const struct pfd_report_run *run,
	struct pfd_str grant, int64_t claim, struct pfd_findings *findings,
	struct pfd_qr *ret, struct pfd_err *err)
{
	struct pfd_findings found = { .arena = run->arena };
	struct pfd_girocode code = { 0 };
	struct pfd_str contact, text;

	if (!read_claim(run, grant, claim, &code))
		return nothing_open(err, grant, claim);
	if (!read_account(run, &code, &contact))
		return no_account(err);
	if (pfd_girocode_text(run->arena, &code, &found, &text) &&
		pfd_qr_make(run->arena, text, ret))
		return PFD_OK;
	for (size_t i = 0; i < found.n; i++) {
		struct pfd_finding finding = found.items[i];

		finding.record =
			pfd_record_name(run->arena, &pfd_kind_contact, contact);
		finding.field = PFD_STR("account");
		finding.source.text =
			pfd_rule_named(pfd_str(finding.rule))->source;
		pfd_findings_add(findings, finding);
	}
	return pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("grant {grant}: no GiroCode can be made",
			"Förderung {grant}: kein GiroCode möglich",
			PFD_A_STR("grant", grant)));
}
