/* A payment file read back before the bank reads it: what the schema lets pass and
 * banks refuse.
 */
#include "internal.h"
#include "xml.h"

#define FILE_PATH "Document/CstmrCdtTrfInitn"
#define HEADER FILE_PATH "/GrpHdr"
#define BLOCK FILE_PATH "/PmtInf"
#define TRANSFER BLOCK "/CdtTrfTxInf"

struct totals {
	struct pfd_str count, sum; /* as the file says */
};
struct checking {
	struct pfd_arena *arena;
	struct pfd_findings *findings;
	struct totals header, block;
	int64_t n, sum; /* of the file's transfers */
	int64_t block_n, block_sum;
	struct pfd_str end_to_end; /* of the transfer being read */
	bool town, country;        /* of the address being read */
};

static void find(struct checking *c, const char *rule,
	struct pfd_message message, struct pfd_message remedy)
{
	pfd_bank_find(c->findings, rule, c->end_to_end, message, remedy);
}

/* ---- texts ------------------------------------------------------------------- */

static void check_chars(struct checking *c, struct pfd_str text)
{
	for (size_t i = 0; i < text.len; i++) {
		if (pfd_sepa_char((unsigned char)text.ptr[i]))
			continue;
		find(c, "sepa-text",
			PFD_MESSAGE("a character that not every bank takes",
				"ein Zeichen, das nicht jede Bank annimmt"),
			PFD_MESSAGE("use letters, digits and / - ? : ( ) . , "
				    "' +",
				"Buchstaben, Ziffern und / - ? : ( ) . , ' + "
				"verwenden"));
		return;
	}
}

static void check_text(struct checking *c, struct pfd_str text, size_t max)
{
	check_chars(c, text);
	if (text.len > max)
		find(c, "sepa-text",
			PFD_MESSAGE("a text of {n} characters; at most {max}",
				"ein Text mit {n} Zeichen; höchstens {max}",
				PFD_A_INT("n", (int64_t)text.len),
				PFD_A_INT("max", (int64_t)max)),
			PFD_MESSAGE("shorten it", "ihn kürzen"));
}

static void check_id(struct checking *c, struct pfd_str text)
{
	bool slashes = pfd_str_starts(text, "/") || pfd_str_ends(text, "/");

	check_text(c, text, ID_MAX_CHARS);
	for (size_t i = 0; i + 1 < text.len; i++)
		slashes |= text.ptr[i] == '/' && text.ptr[i + 1] == '/';
	if (!text.len || slashes)
		find(c, "sepa-text",
			PFD_MESSAGE("an identification that is empty, begins "
				    "or ends with / or has //",
				"eine Kennung, die leer ist, mit / beginnt "
				"oder endet oder // enthält"),
			PFD_MESSAGE("use letters and digits",
				"Buchstaben und Ziffern verwenden"));
}

static void check_name(struct checking *c, struct pfd_str text)
{
	check_chars(c, text);
	pfd_bank_check_name(c->findings, "sepa-text", c->end_to_end, text);
}

/* ---- sums --------------------------------------------------------------------- */

static void check_totals(
	struct checking *c, const struct totals *told, int64_t n, int64_t sum)
{
	char text[PFD_MONEY_SIZE];
	struct pfd_str count = pfd_arena_printf(c->arena, "%lld", (long long)n);

	if (pfd_str_eq(told->count, count) &&
		pfd_str_eqz(told->sum, pfd_money_file(sum, text)))
		return;
	c->end_to_end = (struct pfd_str){ 0 };
	find(c, "sepa-sums",
		PFD_MESSAGE("the file tells {count} payments and {sum}, and "
			    "has {n} and {total}",
			"die Datei nennt {count} Zahlungen und {sum} und "
			"enthält {n} und {total}",
			PFD_A_STR("count", told->count),
			PFD_A_STR("sum", told->sum), PFD_A_INT("n", n),
			PFD_A_MONEY("total", sum)),
		PFD_MESSAGE("make the file again", "die Datei neu erstellen"));
}

static void add_amount(struct checking *c, struct pfd_str text)
{
	int64_t cents = 0;

	if (!pfd_bank_decimal(text, &cents) || cents < 1 || cents > AMOUNT_MAX)
		find(c, "sepa-sums",
			PFD_MESSAGE("an amount that is not between 0.01 and "
				    "999999999.99",
				"ein Betrag, der nicht zwischen 0,01 und "
				"999999999,99 liegt"),
			PFD_MESSAGE("correct the payment order",
				"die Auszahlungsanordnung berichtigen"));
	c->n++;
	c->block_n++;
	c->sum += cents;
	c->block_sum += cents;
}

/* ---- the file -------------------------------------------------------------------- */

static void end_address(struct checking *c)
{
	if (!c->town || !c->country)
		find(c, "sepa-address",
			PFD_MESSAGE("an address without town and country",
				"eine Anschrift ohne Ort und Land"),
			PFD_MESSAGE("leave the address out, or tell both",
				"die Anschrift weglassen oder beides nennen"));
}

static enum pfd_status enter(void *ctx, const struct xml_at *at)
{
	struct checking *c = ctx;

	if (pfd_str_eqz(at->path, TRANSFER))
		c->end_to_end = (struct pfd_str){ 0 };
	if (pfd_str_eqz(at->path, BLOCK))
		c->block_n = c->block_sum = 0;
	if (pfd_str_ends(at->path, "/PstlAdr"))
		c->town = c->country = false;
	return PFD_OK;
}

static enum pfd_status leave(void *ctx, const struct xml_at *at)
{
	struct checking *c = ctx;
	struct pfd_str path = at->path, text = at->text;

	if (pfd_str_eqz(path, HEADER "/NbOfTxs"))
		c->header.count = text;
	else if (pfd_str_eqz(path, HEADER "/CtrlSum"))
		c->header.sum = text;
	else if (pfd_str_eqz(path, BLOCK "/NbOfTxs"))
		c->block.count = text;
	else if (pfd_str_eqz(path, BLOCK "/CtrlSum"))
		c->block.sum = text;
	else if (pfd_str_eqz(path, TRANSFER "/PmtId/EndToEndId"))
		check_id(c, c->end_to_end = text);
	else if (pfd_str_eqz(path, HEADER "/MsgId") ||
		 pfd_str_eqz(path, BLOCK "/PmtInfId"))
		check_id(c, text);
	else if (pfd_str_eqz(path, TRANSFER "/Amt/InstdAmt"))
		add_amount(c, text);
	else if (pfd_str_ends(path, "/Nm"))
		check_name(c, text);
	else if (pfd_str_ends(path, "/RmtInf/Ustrd"))
		check_text(c, text, TEXT_MAX_CHARS);
	else if (pfd_str_ends(path, "/IBAN"))
		pfd_bank_check_iban(c->findings, c->end_to_end, text);
	else if (pfd_str_ends(path, "/PstlAdr/TwnNm"))
		c->town = text.len > 0;
	else if (pfd_str_ends(path, "/PstlAdr/Ctry"))
		c->country = text.len > 0;
	else if (pfd_str_ends(path, "/PstlAdr"))
		end_address(c);
	else if (pfd_str_eqz(path, BLOCK))
		check_totals(c, &c->block, c->block_n, c->block_sum);
	else if (pfd_str_eqz(path, FILE_PATH))
		check_totals(c, &c->header, c->n, c->sum);
	return PFD_OK;
}

enum pfd_status pfd_pain_check(struct pfd_arena *arena, struct pfd_str bytes,
	const char *name, struct pfd_findings *findings, struct pfd_err *err)
{
	static const struct xml_handler handler = { enter, leave };
	struct checking c = { .arena = arena, .findings = findings };

	return pfd_xml_read(arena, bytes, name, &handler, &c, err);
}
