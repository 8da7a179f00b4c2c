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

static void add_sgr(struct pfd_buf *out, const struct pfd_finding_look *look,
	const char *sgr)
{
	if (look->color)
		pfd_buf_addz(out, sgr);
}

/* A typed value stands nowhere: its option or field names it. */
static bool is_typed(const struct pfd_finding *finding)
{
	return pfd_str_eqz(finding->place.file, "<option>") &&
	       finding->field.len;
}

static void add_where(struct pfd_buf *out, const struct pfd_finding *finding)
{
	if (is_typed(finding))
		add_visible(out, finding->field);
	else
		add_place(out, &finding->place);
}

static void add_head(struct pfd_buf *out, const struct pfd_finding *finding,
	const struct pfd_finding_look *look)
{
	const char *level = pfd_finding_level(finding);

	add_sgr(out, look, PFD_SGR_BOLD);
	add_where(out, finding);
	add_sgr(out, look, PFD_SGR_PLAIN);
	pfd_buf_addz(out, ": ");
	add_sgr(out, look,
		*level == 'e'   ? PFD_SGR_RED
		: *level == 'w' ? PFD_SGR_YELLOW
				: PFD_SGR_CYAN);
	pfd_buf_addz(out, level);
	add_sgr(out, look, PFD_SGR_PLAIN);
	pfd_buf_addz(out, ": ");
}

static void add_message(struct pfd_buf *out, const struct pfd_finding *finding,
	enum pfd_lang lang)
{
	static const struct pfd_text waived = { "waived",
		"Ausnahme genehmigt" };
	static const struct pfd_text old = { "older", "älter" };

	struct pfd_str text =
		pfd_message_str(out->arena, &finding->message, lang);

	struct pfd_str field = pfd_arena_printf(
		out->arena, "%.*s: ", PFD_STR_ARG(finding->field));

	/* Of a typed value the place says its field already. */
	if (is_typed(finding) && pfd_str_starts(text, field.ptr))
		text = pfd_str_sub(text, field.len, text.len);
	add_visible(out, text);
	if (finding->waived || finding->old)
		pfd_buf_printf(out, " (%s)",
			pfd_text(finding->waived ? waived : old, lang));
}

static void add_extra(struct pfd_buf *out, const struct pfd_finding_look *look,
	struct pfd_text label, struct pfd_str s)
{
	if (!s.len)
		return;
	pfd_buf_addz(out, "  ");
	add_sgr(out, look, PFD_SGR_DIM);
	pfd_buf_printf(out, "%s:", pfd_text(label, look->lang));
	add_sgr(out, look, PFD_SGR_PLAIN);
	pfd_buf_addc(out, ' ');
	add_visible(out, s);
	pfd_buf_addc(out, '\n');
}

static struct pfd_str text_of(struct pfd_buf *out,
	const struct pfd_message *message, enum pfd_lang lang)
{
	return message->text.en ? pfd_message_str(out->arena, message, lang)
				: (struct pfd_str){ 0 };
}

void pfd_finding_line(struct pfd_buf *out, const struct pfd_finding *finding,
	const struct pfd_finding_look *look)
{
	struct pfd_buf related = pfd_buf(out->arena);
	struct pfd_str remedy = text_of(out, &finding->remedy, look->lang);
	struct pfd_str source = text_of(out, &finding->source, look->lang);

	add_place(&related, &finding->related);
	add_head(out, finding, look);
	add_message(out, finding, look->lang);
	if (!look->spread && remedy.len) {
		pfd_buf_addz(out, "; ");
		add_visible(out, remedy);
	}
	if (!look->spread && source.len) {
		pfd_buf_addz(out, " (");
		add_visible(out, source);
		pfd_buf_addc(out, ')');
	}
	pfd_buf_printf(out, " [%s]\n", finding->rule);
	if (!look->spread)
		return;
	add_extra(out, look, PFD_TEXT("hint", "Ausweg"), remedy);
	add_extra(out, look, PFD_TEXT("source", "Quelle"), source);
	add_extra(out, look, PFD_TEXT("see also", "siehe auch"),
		pfd_buf_str(&related));
}
