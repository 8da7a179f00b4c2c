/* A finding as one line that editors and scripts can parse
 * (README, "For scripts"). */
#include <pfd/diag.h>
#include <pfd/text.h>

static void add_visible(struct pfd_buf *out, struct pfd_str s)
{
	pfd_buf_add(out, pfd_text_visible(out->arena, s, false));
}

static void add_place(struct pfd_buf *out, const struct pfd_place *place)
{
	add_visible(out, place->file);
	if (place->line > 0)
		pfd_buf_printf(out, ":%d", place->line);
	if (place->line > 0 && place->column > 0)
		pfd_buf_printf(out, ":%d", place->column);
}

static void add_extra(struct pfd_buf *out, enum pfd_lang lang,
	struct pfd_text label, struct pfd_str s)
{
	pfd_buf_printf(out, "  %s: ", pfd_text(label, lang));
	add_visible(out, s);
	pfd_buf_addc(out, '\n');
}

void pfd_finding_line(struct pfd_buf *out, const struct pfd_finding *finding,
	enum pfd_lang lang, bool verbose)
{
	static const struct pfd_text waived = { "waived",
		"Ausnahme genehmigt" };
	static const struct pfd_text old = { "older", "älter" };

	/* A typed value stands nowhere: its option or field names it. */
	if (pfd_str_eqz(finding->place.file, "<option>") && finding->field.len)
		add_visible(out, finding->field);
	else
		add_place(out, &finding->place);
	pfd_buf_printf(out, ": %s: ", pfd_finding_level(finding));
	add_visible(out, pfd_message_str(out->arena, &finding->message, lang));
	if (finding->waived || finding->old)
		pfd_buf_printf(out, " (%s)",
			pfd_text(finding->waived ? waived : old, lang));
	pfd_buf_printf(out, " [%s]\n", finding->rule);
	if (!verbose)
		return;
	if (finding->remedy.text.en)
		add_extra(out, lang, PFD_TEXT("hint", "Ausweg"),
			pfd_message_str(out->arena, &finding->remedy, lang));
	if (finding->source.len)
		add_extra(out, lang, PFD_TEXT("source", "Quelle"),
			finding->source);
	if (finding->related.file.len) {
		struct pfd_buf place = pfd_buf(out->arena);

		add_place(&place, &finding->related);
		add_extra(out, lang, PFD_TEXT("see also", "siehe auch"),
			pfd_buf_str(&place));
	}
}
