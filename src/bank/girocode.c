/* The lines of a GiroCode: EPC069-12 v2.1, version 002, UTF-8. */
#include "internal.h"

enum { BYTES_MAX = 331 };

static void check(struct pfd_findings *findings,
	const struct pfd_girocode *code, struct pfd_str text,
	struct pfd_str all)
{
	struct pfd_str none = { 0 };

	pfd_bank_check_iban(findings, none, code->iban);
	if (code->amount < 1 || code->amount > AMOUNT_MAX)
		pfd_bank_find(findings, "girocode-format", none,
			PFD_MESSAGE("nothing to pay: {amount}",
				"nichts zu zahlen: {amount}",
				PFD_A_MONEY("amount", code->amount)),
			PFD_MESSAGE("amounts from 0.01 € to 999,999,999.99 € "
				    "have a code",
				"einen Code haben Beträge von 0,01 € bis "
				"999.999.999,99 €"));
	if (text.len > TEXT_MAX_CHARS || all.len > BYTES_MAX)
		pfd_bank_find(findings, "girocode-format", none,
			PFD_MESSAGE("the text has {n} characters; at most "
				    "{max}",
				"der Text hat {n} Zeichen; höchstens {max}",
				PFD_A_INT("n", (int64_t)text.len),
				PFD_A_INT("max", TEXT_MAX_CHARS)),
			PFD_MESSAGE("shorten it", "ihn kürzen"));
}

bool pfd_girocode_text(struct pfd_arena *arena, const struct pfd_girocode *code,
	struct pfd_findings *findings, struct pfd_str *ret)
{
	struct pfd_str name = pfd_sepa_text(arena, code->name, NULL);
	struct pfd_str text = pfd_sepa_text(arena, code->text, NULL);
	struct pfd_buf out = pfd_buf(arena);
	char amount[PFD_MONEY_SIZE];
	size_t before = findings->n;

	/* Service tag, version, character set (1: UTF-8), identification; after
	 * the amount purpose and structured reference stay empty, as the latter
	 * and the text exclude each other.  Nothing follows the last line. */
	pfd_buf_printf(&out, "BCD\n002\n1\nSCT\n%.*s\n%.*s\n%.*s\nEUR%s\n\n\n",
		PFD_STR_ARG(code->bic), PFD_STR_ARG(name),
		PFD_STR_ARG(code->iban), pfd_money_file(code->amount, amount));
	pfd_buf_add(&out, text);
	pfd_bank_check_name(
		findings, "girocode-format", (struct pfd_str){ 0 }, name);
	check(findings, code, text, pfd_buf_str(&out));
	if (findings->n > before)
		return false;
	*ret = pfd_buf_str(&out);
	return true;
}
