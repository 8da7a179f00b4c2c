/* pain.001.001.09 as the German banks take it (DK, GBIC 5): one payment block of
 * SEPA credit transfers.
 *
 * No addresses: within the EEA they are optional, and a town without a country, or
 * a street, is what banks refuse from November 2026.
 */
#include <pfd/write.h>

#include "internal.h"

struct writing {
	struct pfd_arena *arena;
	struct pfd_buf *out;
	int depth;
};

static void indent(struct writing *w)
{
	pfd_buf_fill(w->out, ' ', (size_t)w->depth * 2);
}

static void open(struct writing *w, const char *name)
{
	indent(w);
	pfd_buf_printf(w->out, "<%s>\n", name);
	w->depth++;
}

static void close(struct writing *w, const char *name)
{
	w->depth--;
	indent(w);
	pfd_buf_printf(w->out, "</%s>\n", name);
}

static void leaf(struct writing *w, const char *name, struct pfd_str text)
{
	indent(w);
	pfd_buf_printf(w->out, "<%s>", name);
	pfd_xml_text(w->out, text);
	pfd_buf_printf(w->out, "</%s>\n", name);
}

static void leafz(struct writing *w, const char *name, const char *text)
{
	leaf(w, name, pfd_str(text));
}

/* <outer><inner>…</inner></outer>: most of pain.001 is that. */
static void within(struct writing *w, const char *outer, const char *inner,
	struct pfd_str text)
{
	open(w, outer);
	leaf(w, inner, text);
	close(w, outer);
}

static void party(struct writing *w, const char *name, struct pfd_str text)
{
	within(w, name, "Nm", pfd_sepa_text(w->arena, text, NULL));
}

static void account(struct writing *w, const char *name, struct pfd_str iban)
{
	open(w, name);
	within(w, "Id", "IBAN", iban);
	close(w, name);
}

/* Who pays needs a bank even where its BIC is not told. */
static void debtor_agent(struct writing *w, struct pfd_str bic)
{
	open(w, "DbtrAgt");
	open(w, "FinInstnId");
	if (bic.len)
		leaf(w, "BICFI", bic);
	else
		within(w, "Othr", "Id", PFD_STR("NOTPROVIDED"));
	close(w, "FinInstnId");
	close(w, "DbtrAgt");
}

static void creditor_agent(struct writing *w, struct pfd_str bic)
{
	if (!bic.len)
		return;
	open(w, "CdtrAgt");
	within(w, "FinInstnId", "BICFI", bic);
	close(w, "CdtrAgt");
}

static void transfer(struct writing *w, const struct pfd_pain_transfer *one)
{
	char amount[PFD_MONEY_SIZE];
	struct pfd_str text = pfd_sepa_text(w->arena, one->text, NULL);

	if (text.len > TEXT_MAX_CHARS)
		text = pfd_str_trim(pfd_str_sub(text, 0, TEXT_MAX_CHARS));
	open(w, "CdtTrfTxInf");
	within(w, "PmtId", "EndToEndId", one->end_to_end);
	open(w, "Amt");
	indent(w);
	pfd_buf_printf(w->out, "<InstdAmt Ccy=\"EUR\">%s</InstdAmt>\n",
		pfd_money_file(one->amount, amount));
	close(w, "Amt");
	creditor_agent(w, one->bic);
	party(w, "Cdtr", one->name);
	account(w, "CdtrAcct", one->iban);
	if (text.len)
		within(w, "RmtInf", "Ustrd", text);
	close(w, "CdtTrfTxInf");
}

/* Both in the file's head and in its one payment block. */
static void totals(struct writing *w, const struct pfd_pain *pain)
{
	char text[PFD_MONEY_SIZE];
	int64_t sum = 0;

	pfd_vec_foreach (one, pain)
		sum += one->amount;
	leaf(w, "NbOfTxs", pfd_arena_printf(w->arena, "%zu", pain->n));
	leafz(w, "CtrlSum", pfd_money_file(sum, text));
}

static void header(struct writing *w, const struct pfd_pain *pain)
{
	open(w, "GrpHdr");
	leaf(w, "MsgId", pain->message);
	leaf(w, "CreDtTm", pain->created);
	totals(w, pain);
	party(w, "InitgPty", pain->name);
	close(w, "GrpHdr");
}

static void block(struct writing *w, const struct pfd_pain *pain)
{
	char day[PFD_DATE_SIZE];

	open(w, "PmtInf");
	leaf(w, "PmtInfId", pain->message);
	leafz(w, "PmtMtd", "TRF");
	totals(w, pain);
	open(w, "PmtTpInf");
	within(w, "SvcLvl", "Cd", PFD_STR("SEPA"));
	close(w, "PmtTpInf");
	within(w, "ReqdExctnDt", "Dt",
		pfd_str(pfd_date_iso(pain->execution, day)));
	party(w, "Dbtr", pain->name);
	account(w, "DbtrAcct", pain->iban);
	debtor_agent(w, pain->bic);
	leafz(w, "ChrgBr", "SLEV");
	pfd_vec_foreach (one, pain)
		transfer(w, one);
	close(w, "PmtInf");
}

struct pfd_str pfd_pain_write(
	struct pfd_arena *arena, const struct pfd_pain *pain)
{
	struct pfd_buf out = pfd_buf(arena);
	struct writing w = { .arena = arena, .out = &out };

	pfd_buf_addz(&out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
			   "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:"
			   "pain.001.001.09\">\n");
	w.depth = 1;
	open(&w, "CstmrCdtTrfInitn");
	header(&w, pain);
	block(&w, pain);
	close(&w, "CstmrCdtTrfInitn");
	pfd_buf_addz(&out, "</Document>\n");
	return pfd_buf_str(&out);
}
