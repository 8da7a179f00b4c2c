/* Who is to be paid how much from which account, out of an index. */
#include <inttypes.h>

#include "payment.h"

/* ---- findings ------------------------------------------------------------------ */

static void find_at(struct pfd_run *run, const char *rule,
	struct pfd_str record, struct pfd_str field, struct pfd_message message,
	struct pfd_message remedy)
{
	const struct pfd_rule *known = pfd_rule_named(pfd_str(rule));

	pfd_findings_add(
		&run->findings, (struct pfd_finding){ .severity = PFD_ERROR,
					.rule = rule,
					.record = record,
					.field = field,
					.message = message,
					.remedy = remedy,
					.source = { .text = known->source },
					.hard = true });
}

void pfd_payment_find(struct pfd_run *run, const char *rule, const char *kind,
	struct pfd_str id, const char *field, struct pfd_message message,
	struct pfd_message remedy)
{
	find_at(run, rule,
		pfd_arena_printf(run->arena, "%s/%.*s", kind, PFD_STR_ARG(id)),
		pfd_str(field), message, remedy);
}

void pfd_payment_take(struct pfd_run *run, const struct pfd_findings *findings,
	const struct payment_lines *lines, struct pfd_str payer)
{
	for (size_t i = 0; i < findings->n; i++) {
		const struct pfd_finding *finding = &findings->items[i];
		struct pfd_str whose = payer;

		for (size_t k = 0; lines && k < lines->n; k++)
			if (pfd_str_eq(lines->items[k].transfer.end_to_end,
				    finding->field))
				whose = lines->items[k].payee;
		pfd_payment_find(run, finding->rule, "contact", whose,
			"account", finding->message, finding->remedy);
	}
}

enum pfd_status pfd_payment_refused(struct pfd_run *run)
{
	enum pfd_status status = PFD_OK;

	if (!pfd_findings_count(&run->findings, PFD_ERROR))
		return PFD_OK;
	status = pfd_findings_locate(&run->findings, &run->snapshot, run->err);
	return status ? status : pfd_run_refused(run);
}

/* ---- lines ---------------------------------------------------------------------- */

struct pfd_str pfd_payment_id(
	struct pfd_arena *arena, struct pfd_str grant, int64_t order)
{
	return pfd_arena_printf(
		arena, "%.*s-%" PRId64, PFD_STR_ARG(grant), order);
}

/* clang-format off */
#define OPENED(column, field) "pfd_open(c.id,'" field "',c." column ")"
#define ACCOUNT \
	"coalesce(" OPENED("account_holder", "account.holder") "," \
	OPENED("name", "name") "), " OPENED("account_iban", "account.iban") ", " \
	OPENED("account_bic", "account.bic")
#define LINE \
	"SELECT g.id, coalesce(g.payee,g.applicant), m.status, o.\"no\"," \
	" coalesce(o.kind,'instalment'), o.execution, o.amount, g.title, " ACCOUNT \
	" FROM grant_orders o JOIN \"grant\" g ON g.id=o.id" \
	" JOIN grant_money m ON m.id=g.id" \
	" LEFT JOIN contact c ON c.id=coalesce(g.payee,g.applicant)"
/* clang-format on */

static struct payment_line line_of(
	struct pfd_arena *arena, struct pfd_query *query, const char *word)
{
	struct payment_line line = {
		.grant = pfd_row_keep(arena, query, 0),
		.payee = pfd_row_keep(arena, query, 1),
		.status = pfd_row_keep(arena, query, 2),
		.order = pfd_row_int(query, 3),
		.kind = pfd_row_keep(arena, query, 4),
	};

	line.has_execution = pfd_row_date(query, 5, &line.execution);
	line.transfer = (struct pfd_pain_transfer){
		.end_to_end = pfd_payment_id(arena, line.grant, line.order),
		.amount = pfd_row_int(query, 6),
		.text = pfd_arena_printf(arena, "%s %.*s: %.*s", word,
			PFD_STR_ARG(line.grant),
			PFD_STR_ARG(pfd_row_str(query, 7))),
		.name = pfd_row_keep(arena, query, 8),
		.iban = pfd_row_keep(arena, query, 9),
		.bic = pfd_row_keep(arena, query, 10),
	};
	return line;
}

void pfd_payment_lines(struct pfd_run *run, struct pfd_index *index, int year,
	int64_t run_no, struct payment_lines *ret)
{
	struct pfd_query *query = pfd_query(index,
		run_no ? LINE " JOIN grant_payments p ON p.id=o.id"
			      " AND p.\"order\"=o.\"no\""
			      " WHERE g.year=?1 AND p.run=?2"
			      " ORDER BY g.id, o.\"no\""
		       : LINE " WHERE g.year=?1 AND NOT EXISTS"
			      " (SELECT 1 FROM grant_payments p WHERE p.id=o.id"
			      " AND p.\"order\"=o.\"no\")"
			      " ORDER BY g.id, o.\"no\"");
	/* In the office's language, whatever messages are in. */
	bool english = pfd_index_int(
		index, "SELECT count(*) FROM partnership WHERE language='en'");

	pfd_query_int(query, 1, year);
	if (run_no)
		pfd_query_int(query, 2, run_no);
	while (pfd_query_row(query))
		pfd_vec_push(run->arena, ret,
			line_of(run->arena, query,
				english ? "Grant" : "Förderung"));
}

/* ---- accounts ---------------------------------------------------------------------- */

/* Why a contact's account cannot be used: sealed, or not there. */
static void find_account(struct pfd_run *run, struct pfd_index *index,
	struct pfd_str id, struct pfd_str name, struct pfd_str iban)
{
	static const struct {
		const char *key;
		enum pfd_seal_state state;
	} states[] = { { "no-key", PFD_SEAL_NO_KEY },
		{ "destroyed", PFD_SEAL_DESTROYED },
		{ "malformed", PFD_SEAL_MALFORMED },
		{ "foreign", PFD_SEAL_FOREIGN },
		{ "broken", PFD_SEAL_BROKEN } };
	struct pfd_query *query = pfd_query(index,
		"SELECT coalesce("
		"pfd_seal_state(id,'account.iban',account_iban),"
		"pfd_seal_state(id,'account.holder',account_holder),"
		"pfd_seal_state(id,'name',name)) FROM contact WHERE id=?");
	struct pfd_str state = { 0 };

	if (name.len && iban.len)
		return;
	pfd_query_str(query, 1, id);
	if (pfd_query_row(query))
		state = pfd_row_keep(run->arena, query, 0);
	pfd_query_done(query);
	for (size_t i = 0; i < PFD_COUNT(states); i++)
		if (pfd_str_eqz(state, states[i].key)) {
			pfd_payment_find(run, "account-known", "contact", id,
				"account.iban",
				(struct pfd_message){
					.text = pfd_seal_state_text(
						states[i].state) },
				(struct pfd_message){
					.text = pfd_seal_state_remedy(
						states[i].state) });
			return;
		}
	pfd_payment_find(run, "account-known", "contact", id, "account",
		PFD_MESSAGE("no account to pay with",
			"keine Bankverbindung zum Zahlen"),
		PFD_MESSAGE("enter it: pfd contact set {id} account.iban=…",
			"sie eintragen: pfd contact set {id} account.iban=…",
			PFD_A_STR("id", id)));
}

void pfd_payment_check_accounts(
	struct pfd_run *run, const struct payment_lines *lines)
{
	for (size_t i = 0; i < lines->n; i++) {
		const struct payment_line *line = &lines->items[i];
		bool known = false;

		for (size_t k = 0; k < i; k++)
			known |= pfd_str_eq(lines->items[k].payee, line->payee);
		if (!known)
			find_account(run, run->index, line->payee,
				line->transfer.name, line->transfer.iban);
	}
}

enum pfd_status pfd_payment_contact(
	struct pfd_run *run, const char *typed, struct pfd_str *ret)
{
	struct pfd_record record;
	struct pfd_str id;
	enum pfd_status status =
		pfd_run_id(run, &pfd_kind_contact, pfd_str(typed), &id);

	if (!status)
		status = pfd_change_look(run->change, &pfd_kind_contact, id,
			&run->findings, &record, run->err);
	if (!status)
		*ret = id;
	return status;
}

static void find_no_payer(struct pfd_run *run)
{
	pfd_payment_find(run, "account-known", "partnership", PFD_STR("pfd"),
		"lead_authority.contact",
		PFD_MESSAGE("no contact of the lead authority, whose account "
			    "pays",
			"kein Kontakt des Federführenden Amtes, dessen Konto "
			"zahlt"),
		PFD_MESSAGE("enter it in pfd.yaml, or name one: --from CONTACT",
			"ihn in pfd.yaml eintragen oder einen nennen: --from "
			"KONTAKT"));
}

void pfd_payment_payer(struct pfd_run *run, struct pfd_index *index,
	struct pfd_str *payer, struct pfd_pain *ret)
{
	struct pfd_query *query = pfd_query(index,
		"SELECT c.id, " ACCOUNT
		" FROM contact c WHERE c.id=coalesce(?1,"
		"(SELECT lead_authority_contact FROM partnership))");

	if (payer->len)
		pfd_query_str(query, 1, *payer);
	else
		pfd_query_null(query, 1);
	if (pfd_query_row(query)) {
		*payer = pfd_row_keep(run->arena, query, 0);
		ret->name = pfd_row_keep(run->arena, query, 1);
		ret->iban = pfd_row_keep(run->arena, query, 2);
		ret->bic = pfd_row_keep(run->arena, query, 3);
	}
	pfd_query_done(query);
	if (payer->len)
		find_account(run, index, *payer, ret->name, ret->iban);
	else
		find_no_payer(run);
}

/* ---- the file ------------------------------------------------------------------------ */

struct pfd_str pfd_payment_file(struct pfd_run *run, struct pfd_pain *pain,
	const struct payment_lines *lines)
{
	for (size_t i = 0; i < lines->n; i++)
		pfd_vec_push(run->arena, pain, lines->items[i].transfer);
	pain->created = pfd_payment_created(run->arena, pain->message);
	return pfd_pain_write(run->arena, pain);
}
