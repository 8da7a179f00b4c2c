/* Bookings and what they belong to: by the reference that the bank was given, else
 * by a grant's id in the text, else by amount and account where only one fits.
 *
 * What is written down already is found first, so a statement may be read twice.
 */
#include <inttypes.h>

#include "payment_match.h"

/* How far a booking may be from the day the bank was told. */
enum { DAYS_APART = 10 };

struct item { /* a payment, an open order, a repayment */
	struct pfd_str grant;
	int64_t no, order, run, amount;
	struct pfd_date date;
	struct pfd_str kind, reference;
	bool used; /* a booking of this statement is it */
};
struct items {
	PFD_VEC_OF(struct item);
};
struct known_grant {
	struct pfd_str id, iban; /* of its payee; empty if closed or none */
	int64_t left;            /* paid and not come back */
	int64_t claimed;         /* still open */
};
struct finding {
	struct pfd_arena *arena;
	struct pfd_index *index;
	struct items payments, orders, repayments, runs;
	struct {
		PFD_VEC_OF(struct known_grant);
	} grants;
};

/* ---- what there is --------------------------------------------------------------- */

/* clang-format off */
#define COLUMNS(no, order, run, date, amount, kind, reference) \
	"SELECT id, " no ", " order ", " run ", " date ", " amount ", " kind ", " reference
static const char payments_sql[] =
	COLUMNS("\"no\"", "\"order\"", "run", "date", "amount", "kind", "reference")
	" FROM grant_payments ORDER BY id, \"no\"";
static const char orders_sql[] =
	COLUMNS("\"no\"", "\"no\"", "NULL", "date", "amount",
		"coalesce(kind,'instalment')", "NULL")
	" FROM grant_orders o WHERE NOT EXISTS (SELECT 1 FROM grant_payments p"
	" WHERE p.id=o.id AND p.\"order\"=o.\"no\") ORDER BY id, \"no\"";
static const char repayments_sql[] =
	COLUMNS("\"no\"", "NULL", "NULL", "date", "amount", "NULL", "reference")
	" FROM grant_repayments ORDER BY id, \"no\"";
static const char runs_sql[] =
	COLUMNS("\"no\"", "NULL", "\"no\"", "execution", "amount", "NULL", "message")
	" FROM year_payment_runs ORDER BY id, \"no\"";
static const char grants_sql[] =
	"SELECT g.id, pfd_open(c.id,'account.iban',c.account_iban),"
	" m.paid-m.returned-m.to_funder,"
	" coalesce((SELECT sum(d.open) FROM claim_due d WHERE d.id=g.id),0)"
	" FROM \"grant\" g JOIN grant_money m ON m.id=g.id"
	" LEFT JOIN contact c ON c.id=coalesce(g.payee,g.applicant)"
	" WHERE m.paid>0 OR EXISTS (SELECT 1 FROM grant_orders o WHERE o.id=g.id)"
	" ORDER BY g.id";
/* clang-format on */

static void read_items(struct finding *f, const char *sql, struct items *ret)
{
	struct pfd_query *query = pfd_query(f->index, sql);

	while (pfd_query_row(query)) {
		struct item item = {
			.grant = pfd_row_keep(f->arena, query, 0),
			.no = pfd_row_int(query, 1),
			.order = pfd_row_int(query, 2),
			.run = pfd_row_int(query, 3),
			.amount = pfd_row_int(query, 5),
			.kind = pfd_row_keep(f->arena, query, 6),
			.reference = pfd_row_keep(f->arena, query, 7),
		};

		(void)pfd_row_date(query, 4, &item.date);
		pfd_vec_push(f->arena, ret, item);
	}
}

static void read_grants(struct finding *f)
{
	struct pfd_query *query = pfd_query(f->index, grants_sql);

	while (pfd_query_row(query))
		pfd_vec_push(f->arena, &f->grants,
			(struct known_grant){
				.id = pfd_row_keep(f->arena, query, 0),
				.iban = pfd_row_keep(f->arena, query, 1),
				.left = pfd_row_int(query, 2),
				.claimed = pfd_row_int(query, 3) });
}

static struct known_grant *grant_named(
	const struct finding *f, struct pfd_str id)
{
	pfd_vec_foreach (grant, &f->grants)
		if (pfd_str_eq(grant->id, id))
			return grant;
	return NULL;
}

/* ---- ids in texts ------------------------------------------------------------------ */

/* What a text names: "2026-014", and of it order 1 ("2026-014-1"). */
struct named {
	struct known_grant *grant;
	int64_t order; /* 0: none told */
	bool several;  /* more than one grant */
};

static size_t digits(struct pfd_str text, size_t at)
{
	size_t n = 0;

	while (at + n < text.len && pfd_is_digit(text.ptr[at + n]))
		n++;
	return n;
}

/* The order's number behind a grant's id; a claim's ("-R1") needs none. */
static int64_t order_at(struct pfd_str text, size_t at)
{
	size_t n;
	int64_t no = 0;

	if (at >= text.len || text.ptr[at] != '-')
		return 0;
	n = digits(text, at + 1);
	for (size_t i = 0; n <= 4 && i < n; i++)
		no = no * 10 + (text.ptr[at + 1 + i] - '0');
	return no;
}

static void find_ids(
	const struct finding *f, struct pfd_str text, struct named *named)
{
	for (size_t i = 0; i + 8 <= text.len; i++) {
		size_t n;
		struct known_grant *grant;

		if ((i && pfd_is_digit(text.ptr[i - 1])) ||
			digits(text, i) != 4 || text.ptr[i + 4] != '-')
			continue;
		n = digits(text, i + 5);
		grant = grant_named(f, pfd_str_sub(text, i, i + 5 + n));
		if (!grant)
			continue;
		named->several |= named->grant && named->grant != grant;
		named->grant = grant;
		if (!named->order)
			named->order = order_at(text, i + 5 + n);
		i += 4 + n;
	}
}

/* Banks break texts where they like. */
static struct pfd_str without_gaps(struct pfd_arena *arena, struct pfd_str text)
{
	struct pfd_buf out = pfd_buf(arena);

	for (size_t i = 0; i < text.len; i++)
		if (!strchr(" \r\n\t", text.ptr[i]))
			pfd_buf_addc(&out, text.ptr[i]);
	return pfd_buf_str(&out);
}

static struct named named_by(
	const struct finding *f, const struct pfd_booking *booking)
{
	struct named named = { 0 };

	find_ids(f, booking->end_to_end, &named);
	if (!named.grant)
		find_ids(f, booking->text, &named);
	if (!named.grant)
		find_ids(f, without_gaps(f->arena, booking->text), &named);
	return named;
}

/* ---- money out ----------------------------------------------------------------------- */

static bool near(const struct item *item, const struct pfd_booking *booking)
{
	int32_t apart = booking->date.days - item->date.days;

	return apart <= DAYS_APART && apart >= -DAYS_APART;
}

/* Candidates are of a grant (and, where it is told, an order), or of all grants
 * whose payee has the booking's account. */
static bool fits(const struct finding *f, const struct item *item,
	const struct pfd_booking *booking, const struct named *named)
{
	const struct known_grant *grant = named->grant;

	if (item->used || item->amount != booking->amount)
		return false;
	if (item->reference.len &&
		pfd_str_eq(item->reference, booking->end_to_end))
		return true;
	if (grant)
		return pfd_str_eq(item->grant, grant->id) &&
		       (!named->order || item->order == named->order);
	grant = grant_named(f, item->grant);
	return grant && grant->iban.len &&
	       pfd_str_eq(grant->iban, booking->iban);
}

enum which { SAME_DAY, NEAR, ANY };

/* The only candidate, or NULL; *ret_several: there is more than one. */
static struct item *only(const struct finding *f, const struct items *items,
	const struct pfd_booking *booking, const struct named *named,
	enum which which, bool *ret_several)
{
	struct item *ret = NULL;

	pfd_vec_foreach (item, items) {
		if (!fits(f, item, booking, named) ||
			(which == SAME_DAY &&
				item->date.days != booking->date.days) ||
			(which == NEAR && !near(item, booking)))
			continue;
		/* Two of the same day are told apart by their turn. */
		if (ret && which != SAME_DAY) {
			*ret_several = true;
			return NULL;
		}
		if (!ret)
			ret = item;
	}
	return ret;
}

static void unknown(struct match *match, struct pfd_text why)
{
	match->result = MATCH_UNKNOWN;
	match->by = BY_NOTHING;
	match->why = why;
}

static void take(struct match *match, struct item *item, enum match_what what,
	enum match_result result)
{
	item->used = true;
	if (item->reference.len &&
		(pfd_str_eq(item->reference, match->reference) ||
			pfd_str_eq(
				item->reference, match->booking->end_to_end)))
		match->by = BY_REFERENCE;
	match->grant = item->grant;
	match->no = item->no;
	match->kind = item->kind;
	match->what = what;
	match->result = result;
}

static void find_debit(
	struct finding *f, struct match *match, const struct named *named)
{
	const struct pfd_booking *booking = match->booking;
	bool several = false;
	struct item *item;

	item = only(f, &f->payments, booking, named, SAME_DAY, &several);
	if (item) {
		take(match, item, WHAT_PAYMENT, MATCH_KNOWN);
		return;
	}
	item = only(f, &f->orders, booking, named, ANY, &several);
	if (item && !several) {
		take(match, item, WHAT_ORDER, MATCH_NEW);
		return;
	}
	/* The day of one that is written down; with its own reference also if
	 * the bank was late. */
	item = several ? NULL
		       : only(f, &f->payments, booking, named,
				 named->order ? ANY : NEAR, &several);
	if (item)
		take(match, item, WHAT_PAYMENT, MATCH_NEW);
	else if (several)
		unknown(match, PFD_TEXT("several payments fit",
				       "mehrere Auszahlungen passen"));
	else if (named->grant)
		unknown(match, PFD_TEXT("no payment of the grant has this "
					"amount",
				       "keine Auszahlung der Förderung hat "
				       "diesen Betrag"));
	else
		unknown(match,
			PFD_TEXT("no payment fits", "keine Auszahlung passt"));
}

/* A payment run that the bank booked in one sum. */
static bool find_run(struct finding *f, struct match *match)
{
	const struct pfd_booking *booking = match->booking;
	bool all = true;

	pfd_vec_foreach (run, &f->runs) {
		if (!booking->batch.len || run->used ||
			!pfd_str_eq(run->reference, booking->batch) ||
			run->amount != booking->amount)
			continue;
		pfd_vec_foreach (payment, &f->payments) {
			if (payment->run != run->no ||
				!pfd_str_starts(payment->grant, run->grant.ptr))
				continue;
			payment->used = true;
			all &= payment->date.days == booking->date.days;
		}
		take(match, run, WHAT_RUN, all ? MATCH_KNOWN : MATCH_NEW);
		match->by = BY_REFERENCE;
		return true;
	}
	return false;
}

/* ---- money in ------------------------------------------------------------------------- */

/* The grant of the only claim of that amount by that account. */
static struct known_grant *claimed_from(
	const struct finding *f, const struct pfd_booking *booking)
{
	struct known_grant *ret = NULL;

	pfd_vec_foreach (grant, &f->grants) {
		if (!grant->iban.len ||
			!pfd_str_eq(grant->iban, booking->iban) ||
			grant->claimed != booking->amount)
			continue;
		if (ret)
			return NULL;
		ret = grant;
	}
	return ret;
}

static struct item *repaid(const struct finding *f, const struct match *match,
	const struct known_grant *grant)
{
	const struct pfd_booking *booking = match->booking;

	pfd_vec_foreach (item, &f->repayments)
		if (!item->used && item->amount == booking->amount &&
			pfd_str_eq(item->reference, match->reference))
			return item;
	pfd_vec_foreach (item, &f->repayments)
		if (!item->used && item->amount == booking->amount &&
			item->date.days == booking->date.days &&
			(grant ? pfd_str_eq(item->grant, grant->id) : false))
			return item;
	return NULL;
}

/* A repayment that is known has paid its claim: then the account alone tells. */
static struct item *repaid_from(
	const struct finding *f, const struct pfd_booking *booking)
{
	pfd_vec_foreach (item, &f->repayments) {
		const struct known_grant *grant = grant_named(f, item->grant);

		if (!item->used && item->amount == booking->amount &&
			item->date.days == booking->date.days && grant &&
			grant->iban.len &&
			pfd_str_eq(grant->iban, booking->iban))
			return item;
	}
	return NULL;
}

static void find_credit(
	struct finding *f, struct match *match, const struct named *named)
{
	const struct pfd_booking *booking = match->booking;
	struct known_grant *grant = named->grant;
	struct item *item = repaid(f, match, grant);

	if (!item && !grant)
		item = repaid_from(f, booking);
	if (item) {
		take(match, item, WHAT_REPAYMENT, MATCH_KNOWN);
		return;
	}
	if (!grant)
		grant = claimed_from(f, booking);
	if (!grant) {
		unknown(match,
			PFD_TEXT("no claim fits", "keine Rückforderung passt"));
	} else if (booking->amount > grant->left) {
		unknown(match, PFD_TEXT("more than the grant has left to repay",
				       "mehr, als von der Förderung zu "
				       "erstatten ist"));
	} else {
		grant->left -= booking->amount;
		grant->claimed -= booking->amount;
		match->grant = grant->id;
		match->what = WHAT_REPAYMENT;
		match->result = MATCH_NEW;
	}
}

/* ---- all of them ------------------------------------------------------------------------ */

/* The bank's own, else what the same line gives again: day, amount, text and its turn
 * among equal ones. */
static struct pfd_str reference_of(const struct finding *f,
	const struct pfd_statement *statement, size_t place)
{
	const struct pfd_booking *booking = &statement->items[place];
	char sha256[PFD_SHA256_SIZE];
	size_t turn = 0;

	if (booking->reference.len)
		return booking->reference;
	for (size_t i = 0; i < place; i++) {
		const struct pfd_booking *other = &statement->items[i];

		turn += other->date.days == booking->date.days &&
			other->amount == booking->amount &&
			other->credit == booking->credit &&
			pfd_str_eq(other->text, booking->text);
	}
	pfd_sha256(pfd_arena_printf(f->arena, "%d %" PRId64 " %zu %.*s",
			   booking->date.days, booking->amount, turn,
			   PFD_STR_ARG(booking->text)),
		sha256);
	return pfd_arena_printf(f->arena, "csv-%.16s", sha256);
}

static void find(struct finding *f, struct match *match)
{
	const struct pfd_booking *booking = match->booking;
	struct named named;

	if (booking->reversal) {
		unknown(match, PFD_TEXT("a reversal: look at it by hand",
				       "eine Stornierung: von Hand prüfen"));
		return;
	}
	if (!booking->credit && find_run(f, match))
		return;
	named = named_by(f, booking);
	if (named.several) {
		unknown(match, PFD_TEXT("names several grants",
				       "nennt mehrere Förderungen"));
		return;
	}
	match->by = named.order   ? BY_REFERENCE
		    : named.grant ? BY_GRANT
				  : BY_ACCOUNT;
	if (booking->credit)
		find_credit(f, match, &named);
	else
		find_debit(f, match, &named);
}

void pfd_payment_match(struct pfd_run *run,
	const struct pfd_statement *statement, struct matches *ret)
{
	struct finding f = { .arena = run->arena, .index = run->index };

	read_items(&f, payments_sql, &f.payments);
	read_items(&f, orders_sql, &f.orders);
	read_items(&f, repayments_sql, &f.repayments);
	read_items(&f, runs_sql, &f.runs);
	read_grants(&f);
	for (size_t i = 0; i < statement->n; i++) {
		struct match match = { .booking = &statement->items[i],
			.reference = reference_of(&f, statement, i) };

		find(&f, &match);
		pfd_vec_push(run->arena, ret, match);
	}
}
