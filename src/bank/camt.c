/* camt.053.001.02 and .08: what of an account statement tells payments apart.
 *
 * An entry (Ntry) is one booking; its parts (TxDtls) are taken where they add up to
 * it, else the entry counts as a whole.
 */
#include <stdlib.h>

#include "xml.h"

#define STATEMENT "Document/BkToCstmrStmt/Stmt"
#define ENTRY STATEMENT "/Ntry"
#define PART ENTRY "/NtryDtls/TxDtls"

/* What is kept of a statement, of its balances, entries and parts. */
enum slot {
	STATEMENT_IBAN,
	STATEMENT_CURRENCY,
	BALANCE_CODE,
	BALANCE_AMOUNT,
	BALANCE_SIDE,
	ENTRY_AMOUNT,
	ENTRY_SIDE,
	ENTRY_REVERSAL,
	ENTRY_STATUS,
	ENTRY_DATE,
	ENTRY_REFERENCE,
	ENTRY_BATCH,
	ENTRY_MESSAGE,
	ENTRY_TEXT,
	PART_AMOUNT,
	PART_SIDE,
	PART_REFERENCE,
	PART_BATCH,
	PART_MESSAGE,
	PART_END_TO_END,
	PART_DEBTOR,
	PART_CREDITOR,
	PART_TEXT,
	N_SLOTS
};
static const struct {
	const char *path;
	enum slot slot;
} paths[] = {
	{ STATEMENT "/Acct/Id/IBAN", STATEMENT_IBAN },
	{ STATEMENT "/Acct/Ccy", STATEMENT_CURRENCY },
	{ STATEMENT "/Bal/Tp/CdOrPrtry/Cd", BALANCE_CODE },
	{ STATEMENT "/Bal/Amt", BALANCE_AMOUNT },
	{ STATEMENT "/Bal/CdtDbtInd", BALANCE_SIDE },
	{ ENTRY "/Amt", ENTRY_AMOUNT },
	{ ENTRY "/CdtDbtInd", ENTRY_SIDE },
	{ ENTRY "/RvslInd", ENTRY_REVERSAL },
	{ ENTRY "/Sts", ENTRY_STATUS },    /* .02 */
	{ ENTRY "/Sts/Cd", ENTRY_STATUS }, /* .08 */
	{ ENTRY "/BookgDt/Dt", ENTRY_DATE },
	{ ENTRY "/BookgDt/DtTm", ENTRY_DATE },
	{ ENTRY "/AcctSvcrRef", ENTRY_REFERENCE },
	{ ENTRY "/NtryDtls/Btch/PmtInfId", ENTRY_BATCH },
	{ ENTRY "/NtryDtls/Btch/MsgId", ENTRY_MESSAGE },
	{ ENTRY "/AddtlNtryInf", ENTRY_TEXT },
	{ PART "/AmtDtls/TxAmt/Amt", PART_AMOUNT }, /* .02 */
	{ PART "/Amt", PART_AMOUNT },               /* .08 */
	{ PART "/CdtDbtInd", PART_SIDE },
	{ PART "/Refs/AcctSvcrRef", PART_REFERENCE },
	{ PART "/Refs/PmtInfId", PART_BATCH },
	{ PART "/Refs/MsgId", PART_MESSAGE },
	{ PART "/Refs/EndToEndId", PART_END_TO_END },
	{ PART "/RltdPties/DbtrAcct/Id/IBAN", PART_DEBTOR },
	{ PART "/RltdPties/CdtrAcct/Id/IBAN", PART_CREDITOR },
	{ PART "/RmtInf/Ustrd", PART_TEXT },
	{ PART "/RmtInf/Strd/CdtrRefInf/Ref", PART_TEXT },
};
/* What begins anew clears its slots and those of what lies in it. */
static const struct {
	const char *path;
	enum slot from, to;
} scopes[] = {
	{ STATEMENT, STATEMENT_IBAN, N_SLOTS },
	{ STATEMENT "/Bal", BALANCE_CODE, ENTRY_AMOUNT },
	{ ENTRY, ENTRY_AMOUNT, N_SLOTS },
	{ PART, PART_AMOUNT, N_SLOTS },
};

struct part {
	struct pfd_str slots[N_SLOTS];
	int64_t amount;
};
struct camt {
	struct pfd_arena *arena;
	const char *name;
	struct pfd_statement *statement;
	struct pfd_err *err;
	struct pfd_str slots[N_SLOTS];
	struct pfd_str currency; /* of the amount being read */
	struct pfd_str part_currency;
	size_t entry_line;
	struct {
		PFD_VEC_OF(struct part);
	} parts;
	bool has_opening, has_closing;
	int64_t opening, closing, moved; /* cents, with their sign */
};

static enum pfd_status refuse(
	const struct camt *c, size_t line, struct pfd_text why)
{
	return pfd_bank_refuse(c->err, c->name, line, why);
}

/* ---- values ------------------------------------------------------------------ */

static bool is_credit(struct pfd_str side)
{
	return pfd_str_eqz(side, "CRDT");
}

/* Texts that stand where a bank has nothing to say. */
static struct pfd_str given(struct pfd_str text)
{
	static const char *const nothing[] = { "NOTPROVIDED", "NONREF",
		"NONE" };

	for (size_t i = 0; i < PFD_COUNT(nothing); i++)
		if (pfd_str_eqz(text, nothing[i]))
			return (struct pfd_str){ 0 };
	return text;
}

static struct pfd_str either(struct pfd_str a, struct pfd_str b)
{
	return a.len ? a : b;
}

static enum pfd_status amount_of(
	const struct camt *c, struct pfd_str text, size_t line, int64_t *ret)
{
	if (pfd_bank_decimal(text, ret))
		return PFD_OK;
	return refuse(c, line,
		PFD_TEXT("an amount is missing or malformed",
			"ein Betrag fehlt oder hat nicht die richtige Form"));
}

static enum pfd_status in_euro(
	const struct camt *c, struct pfd_str currency, size_t line)
{
	if (pfd_str_eqz(currency, "EUR"))
		return PFD_OK;
	return refuse(c, line,
		PFD_TEXT("not in euro; payments of grants are",
			"nicht in Euro; Auszahlungen der Förderungen sind es"));
}

/* ---- entries ------------------------------------------------------------------ */

/* What all parts of an entry share.  */
static enum pfd_status begin_booking(
	struct camt *c, struct pfd_booking *ret, bool *ret_booked)
{
	const struct pfd_str *slots = c->slots;
	size_t line = c->entry_line;
	struct pfd_str day = slots[ENTRY_DATE];
	struct pfd_booking booking = {
		.credit = is_credit(slots[ENTRY_SIDE]),
		.reversal = pfd_str_eqz(slots[ENTRY_REVERSAL], "true"),
		.account = slots[STATEMENT_IBAN],
	};
	enum pfd_status status =
		amount_of(c, slots[ENTRY_AMOUNT], line, &booking.amount);

	*ret_booked = pfd_str_eqz(slots[ENTRY_STATUS], "BOOK");
	if (status || !*ret_booked)
		return status;
	if (!booking.credit && !pfd_str_eqz(slots[ENTRY_SIDE], "DBIT"))
		return refuse(c, line,
			PFD_TEXT("an entry without CdtDbtInd",
				"ein Eintrag ohne CdtDbtInd"));
	if (day.len > 10)
		day = pfd_str_sub(day, 0, 10);
	if (pfd_date_parse(day, &booking.date) != PFD_DATE_GOOD)
		return refuse(c, line,
			PFD_TEXT("an entry without booking date",
				"ein Eintrag ohne Buchungstag"));
	*ret = booking;
	return PFD_OK;
}

static void add_part(struct camt *c, const struct pfd_booking *entry,
	const struct part *part, size_t place)
{
	const struct pfd_str *slots = part->slots;
	struct pfd_str own = given(c->slots[ENTRY_REFERENCE]);
	struct pfd_booking booking = *entry;

	booking.amount = part->amount;
	booking.reference = given(slots[PART_REFERENCE]);
	if (!booking.reference.len && own.len)
		booking.reference =
			c->parts.n == 1 ? own
					: pfd_arena_printf(c->arena, "%.*s/%zu",
						  PFD_STR_ARG(own), place + 1);
	booking.end_to_end = given(slots[PART_END_TO_END]);
	booking.text = either(slots[PART_TEXT], c->slots[ENTRY_TEXT]);
	booking.iban = slots[entry->credit ? PART_DEBTOR : PART_CREDITOR];
	pfd_vec_push(c->arena, c->statement, booking);
}

/* An entry in one sum: of its parts only what they have in common. */
static void add_whole(struct camt *c, const struct pfd_booking *entry)
{
	struct pfd_booking booking = *entry;
	struct pfd_str batch =
		either(c->slots[ENTRY_BATCH], c->slots[ENTRY_MESSAGE]);

	if (!batch.len && c->parts.n)
		batch = either(c->parts.items[0].slots[PART_BATCH],
			c->parts.items[0].slots[PART_MESSAGE]);
	booking.reference = given(c->slots[ENTRY_REFERENCE]);
	booking.batch = given(batch);
	booking.text = c->slots[ENTRY_TEXT];
	pfd_vec_push(c->arena, c->statement, booking);
}

/* Whether the parts tell the entry apart: each with its amount, on the entry's
 * side, and together the whole. */
static bool adds_up(const struct camt *c, const struct pfd_booking *entry)
{
	int64_t sum = 0;

	pfd_vec_foreach (part, &c->parts)
		if (part->amount <= 0 ||
			(part->slots[PART_SIDE].len &&
				is_credit(part->slots[PART_SIDE]) !=
					entry->credit) ||
			!pfd_money_add(sum, part->amount, &sum))
			return false;
	return c->parts.n && sum == entry->amount;
}

static enum pfd_status end_entry(struct camt *c)
{
	struct pfd_booking entry;
	bool booked;
	enum pfd_status status = begin_booking(c, &entry, &booked);

	if (status || !booked)
		return status;
	if (!pfd_money_add(c->moved,
		    entry.credit ? entry.amount : -entry.amount, &c->moved))
		return refuse(c, c->entry_line,
			PFD_TEXT("amounts out of range",
				"Beträge außerhalb des Möglichen"));
	if (!entry.amount)
		return PFD_OK;
	if (c->parts.n == 1 && !c->parts.items[0].amount)
		c->parts.items[0].amount = entry.amount;
	if (!adds_up(c, &entry)) {
		add_whole(c, &entry);
		return PFD_OK;
	}
	for (size_t i = 0; i < c->parts.n; i++)
		add_part(c, &entry, &c->parts.items[i], i);
	return PFD_OK;
}

static void end_part(struct camt *c)
{
	struct part part = { 0 };

	memcpy(part.slots, c->slots, sizeof(part.slots));
	/* Amounts in another currency are the other bank's. */
	if (!pfd_str_eqz(c->part_currency, "EUR") ||
		!pfd_bank_decimal(part.slots[PART_AMOUNT], &part.amount))
		part.amount = 0;
	pfd_vec_push(c->arena, &c->parts, part);
}

/* ---- the statement -------------------------------------------------------------- */

static enum pfd_status end_balance(struct camt *c, size_t line)
{
	struct pfd_str code = c->slots[BALANCE_CODE];
	bool opening = pfd_str_eqz(code, "OPBD") || pfd_str_eqz(code, "PRCD");
	int64_t amount;
	enum pfd_status status;

	if (!opening && !pfd_str_eqz(code, "CLBD"))
		return PFD_OK;
	status = amount_of(c, c->slots[BALANCE_AMOUNT], line, &amount);
	if (status)
		return status;
	if (!is_credit(c->slots[BALANCE_SIDE]))
		amount = -amount;
	if (opening) {
		c->has_opening = true;
		c->opening = amount;
	} else {
		c->has_closing = true;
		c->closing = amount;
	}
	return PFD_OK;
}

static enum pfd_status end_statement(struct camt *c, size_t line)
{
	int64_t closing;

	if (!c->has_opening || !c->has_closing)
		return PFD_OK;
	if (pfd_money_add(c->opening, c->moved, &closing) &&
		closing == c->closing)
		return PFD_OK;
	(void)refuse(c, line,
		PFD_TEXT("the entries do not lead from the opening to the "
			 "closing balance: some are missing",
			"die Einträge führen nicht vom Anfangs- zum "
			"Endsaldo: es fehlen welche"));
	return pfd_hint(c->err, PFD_MESSAGE("fetch it from the bank again",
					"sie noch einmal bei der Bank "
					"abrufen"));
}

static enum pfd_status check_root(struct camt *c, const struct xml_at *at)
{
	static const char *const versions[] = {
		"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02",
		"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08",
	};

	if (pfd_str_eqz(at->path, "Document"))
		for (size_t i = 0; i < PFD_COUNT(versions); i++)
			if (pfd_str_eqz(at->space, versions[i]))
				return PFD_OK;
	(void)refuse(c, at->line,
		PFD_TEXT("no account statement of the form camt.053.001.02 or "
			 "camt.053.001.08",
			"kein Kontoauszug der Form camt.053.001.02 oder "
			"camt.053.001.08"));
	return pfd_hint(c->err,
		PFD_MESSAGE("ask the bank for one of these, or take its CSV",
			"bei der Bank eine davon wählen oder CSV nehmen"));
}

static enum pfd_status enter(void *ctx, const struct xml_at *at)
{
	struct camt *c = ctx;

	if (pfd_str_find(at->path, '/') == SIZE_MAX)
		return check_root(c, at);
	for (size_t i = 0; i < PFD_COUNT(scopes); i++)
		if (pfd_str_eqz(at->path, scopes[i].path))
			for (enum slot s = scopes[i].from; s < scopes[i].to;
				s++)
				c->slots[s] = (struct pfd_str){ 0 };
	if (pfd_str_eqz(at->path, ENTRY)) {
		c->entry_line = at->line;
		c->parts.n = 0;
	} else if (pfd_str_eqz(at->path, PART)) {
		c->part_currency = (struct pfd_str){ 0 };
	} else if (pfd_str_eqz(at->path, STATEMENT)) {
		c->has_opening = c->has_closing = false;
		c->moved = 0;
	}
	for (const char **attribute = at->attributes; *attribute;
		attribute += 2)
		if (!strcmp(attribute[0], "Ccy"))
			c->currency =
				pfd_arena_str(c->arena, pfd_str(attribute[1]));
	return PFD_OK;
}

/* Texts in several pieces are joined; else the first one counts, as an entry's
 * <Sts> is a text in .02 and a group in .08. */
static void keep(struct camt *c, enum slot slot, struct pfd_str text)
{
	struct pfd_str *at = &c->slots[slot];

	if (slot == PART_TEXT && at->len)
		*at = pfd_arena_printf(c->arena, "%.*s %.*s", PFD_STR_ARG(*at),
			PFD_STR_ARG(text));
	else if (!at->len)
		*at = text;
}

static enum pfd_status keep_leaf(struct camt *c, const struct xml_at *at)
{
	for (size_t i = 0; i < PFD_COUNT(paths); i++) {
		enum slot slot = paths[i].slot;

		if (!pfd_str_eqz(at->path, paths[i].path))
			continue;
		keep(c, slot, at->text);
		if (slot == PART_AMOUNT)
			c->part_currency = c->currency;
		else if (slot == STATEMENT_CURRENCY)
			return in_euro(c, at->text, at->line);
		else if (slot == ENTRY_AMOUNT || slot == BALANCE_AMOUNT)
			return in_euro(c, c->currency, at->line);
	}
	return PFD_OK;
}

static enum pfd_status leave(void *ctx, const struct xml_at *at)
{
	struct camt *c = ctx;

	if (pfd_str_eqz(at->path, PART))
		end_part(c);
	else if (pfd_str_eqz(at->path, ENTRY))
		return end_entry(c);
	else if (pfd_str_eqz(at->path, STATEMENT "/Bal"))
		return end_balance(c, at->line);
	else if (pfd_str_eqz(at->path, STATEMENT))
		return end_statement(c, at->line);
	return keep_leaf(c, at);
}

enum pfd_status pfd_camt_read(struct pfd_arena *arena, struct pfd_str bytes,
	const char *name, struct pfd_statement *ret, struct pfd_err *err)
{
	static const struct xml_handler handler = { enter, leave };
	struct pfd_statement statement = { 0 };
	struct camt c = { .arena = arena,
		.name = name,
		.statement = &statement,
		.err = err };
	enum pfd_status status =
		pfd_xml_read(arena, bytes, name, &handler, &c, err);

	if (!status)
		*ret = statement;
	return status;
}
