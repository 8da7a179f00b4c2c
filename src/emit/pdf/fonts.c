/* Letters: which, how wide, where lines break.
 *
 * The fonts are files of one package and never the machine's choice, so a page
 * looks the same everywhere.  Plain Latin text is shaped by HarfBuzz alone;
 * what needs more (right to left, joined scripts) goes through Pango.
 */
#include <stdlib.h>

#include <cairo-ft.h>
#include <hb-ot.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <pfd/text.h>

#include "latin.h"
#include "pdf.h"

static const char *const files[PFD_N_FACES] = {
	[PFD_FACE_PLAIN] = PFD_FONTDIR "/DejaVuSans.ttf",
	[PFD_FACE_BOLD] = PFD_FONTDIR "/DejaVuSans-Bold.ttf",
	[PFD_FACE_MONO] = PFD_FONTDIR "/DejaVuSansMono.ttf",
};

struct pfd_pdf_fonts {
	struct pfd_arena *arena;
	FT_Library library;
	struct face {
		FT_Face ft;
		cairo_font_face_t *cairo;
		hb_font_t *hb;
		struct pfd_latin *latin;
		double upem;
	} faces[PFD_N_FACES];
	struct pfd_latin_line line; /* the one being set */
	struct {
		PFD_VEC_OF(cairo_glyph_t);
	} glyphs; /* of it, as cairo wants them */
	struct {
		PFD_VEC_OF(cairo_text_cluster_t);
	} clusters;
	FcConfig *config; /* with the Pango things, on first use */
	PangoFontMap *map;
	PangoContext *context;
};

static const cairo_user_data_key_t ft_key;

static void done_face(void *face)
{
	(void)FT_Done_Face(face);
}

static bool open_face(struct pfd_pdf_fonts *fonts, enum pfd_pdf_face which)
{
	struct face *face = &fonts->faces[which];
	hb_blob_t *blob;
	hb_face_t *hb;

	if (FT_New_Face(fonts->library, files[which], 0, &face->ft))
		return false;
	face->cairo = cairo_ft_font_face_create_for_ft_face(
		face->ft, FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP);
	/* cairo may keep its face longer than we do. */
	if (cairo_font_face_set_user_data(
		    face->cairo, &ft_key, face->ft, done_face))
		return false;
	blob = hb_blob_create_from_file(files[which]);
	hb = hb_face_create(blob, 0);
	face->hb = hb_font_create(hb);
	face->upem = hb_face_get_upem(hb);
	hb_ot_font_set_funcs(face->hb);
	face->latin = pfd_latin_new(fonts->arena, face->hb);
	hb_face_destroy(hb);
	hb_blob_destroy(blob);
	return true;
}

enum pfd_status pfd_pdf_fonts_open(struct pfd_arena *arena,
	struct pfd_pdf_fonts **ret, struct pfd_err *err)
{
	struct pfd_pdf_fonts *fonts = PFD_NEW(arena, struct pfd_pdf_fonts);

	*ret = fonts;
	fonts->arena = arena;
	if (FT_Init_FreeType(&fonts->library))
		return pfd_fail(err, PFD_FAILED,
			PFD_MESSAGE("pdf: FreeType does not start",
				"pdf: FreeType startet nicht"));
	for (int i = 0; i < PFD_N_FACES; i++) {
		if (open_face(fonts, (enum pfd_pdf_face)i))
			continue;
		(void)pfd_fail(err, PFD_FAILED,
			PFD_MESSAGE("{path}: the font cannot be read",
				"{path}: die Schrift lässt sich nicht lesen",
				PFD_A_Z("path", files[i])));
		return pfd_hint(
			err, PFD_MESSAGE("install the Debian package "
					 "fonts-dejavu-core",
				     "das Debian-Paket fonts-dejavu-core "
				     "installieren"));
	}
	return PFD_OK;
}

void pfd_pdf_fonts_close(struct pfd_pdf_fonts *fonts)
{
	if (fonts->context) {
		g_object_unref(fonts->context);
		g_object_unref(fonts->map);
		FcConfigDestroy(fonts->config);
	}
	for (int i = 0; i < PFD_N_FACES; i++) {
		pfd_latin_free(fonts->faces[i].latin);
		if (fonts->faces[i].hb)
			hb_font_destroy(fonts->faces[i].hb);
		if (fonts->faces[i].cairo)
			cairo_font_face_destroy(fonts->faces[i].cairo);
	}
	(void)FT_Done_FreeType(fonts->library);
}

/* ---- shaping -------------------------------------------------------------- */

/* Letters that stand one behind the other, left to right. */
static bool is_plain(struct pfd_str text)
{
	size_t at = 0;

	while (at < text.len) {
		uint32_t c;

		if ((unsigned char)text.ptr[at] < 0x80) {
			at++;
			continue;
		}
		c = pfd_utf8_next(text, &at);
		if ((c >= 0x300 && c < 0x370) || (c >= 0x590 && c < 0x1E00) ||
			(c >= 0x200B && c < 0x2010) ||
			(c >= 0x2028 && c < 0x2030) ||
			(c >= 0x2060 && c < 0x2070) || c >= 0x2C00)
			return false;
	}
	return true;
}

/* A line as Pango sees it; the caller drops it. */
static PangoLayout *layout(struct pfd_pdf_fonts *fonts,
	struct pfd_pdf_font font, struct pfd_str text)
{
	PangoFontDescription *description = pango_font_description_new();
	PangoLayout *made;

	if (!fonts->context) {
		fonts->config = FcConfigCreate();
		for (int i = 0; i < PFD_N_FACES; i++)
			(void)FcConfigAppFontAddFile(
				fonts->config, (const FcChar8 *)files[i]);
		fonts->map = pango_cairo_font_map_new_for_font_type(
			CAIRO_FONT_TYPE_FT);
		pango_fc_font_map_set_config(
			PANGO_FC_FONT_MAP(fonts->map), fonts->config);
		pango_cairo_font_map_set_resolution(
			PANGO_CAIRO_FONT_MAP(fonts->map), 72);
		fonts->context = pango_font_map_create_context(fonts->map);
		pango_context_set_round_glyph_positions(fonts->context, FALSE);
		/* Else the process's locale would decide. */
		pango_context_set_language(
			fonts->context, pango_language_from_string("de"));
	}
	made = pango_layout_new(fonts->context);
	pango_font_description_set_family(
		description, font.face == PFD_FACE_MONO ? "DejaVu Sans Mono"
							: "DejaVu Sans");
	pango_font_description_set_weight(
		description, font.face == PFD_FACE_BOLD ? PANGO_WEIGHT_BOLD
							: PANGO_WEIGHT_NORMAL);
	pango_font_description_set_absolute_size(
		description, font.size * PANGO_SCALE);
	pango_layout_set_font_description(made, description);
	pango_font_description_free(description);
	pango_layout_set_single_paragraph_mode(made, TRUE);
	pango_layout_set_text(made, text.ptr, (int)text.len);
	return made;
}

double pfd_pdf_width(struct pfd_pdf_fonts *fonts, struct pfd_pdf_font font,
	struct pfd_str text)
{
	const struct face *face = &fonts->faces[font.face];
	int64_t width = 0;

	if (!text.len)
		return 0;
	if (!is_plain(text)) {
		PangoLayout *line = layout(fonts, font, text);
		PangoRectangle extents;

		pango_layout_get_extents(line, NULL, &extents);
		g_object_unref(line);
		return (double)extents.width / PANGO_SCALE;
	}
	pfd_latin_set(face->latin, text, &fonts->line);
	pfd_vec_foreach (glyph, &fonts->line)
		width += glyph->advance;
	return (double)width * font.size / face->upem;
}

/* ---- drawing -------------------------------------------------------------- */

static void show_shaped(struct pfd_pdf_fonts *fonts, cairo_t *cr,
	struct pfd_pdf_font font, struct pfd_str text, double x, double y)
{
	const struct face *face = &fonts->faces[font.face];
	double scale = font.size / face->upem;

	pfd_latin_set(face->latin, text, &fonts->line);
	fonts->glyphs.n = fonts->clusters.n = 0;
	pfd_vec_foreach (glyph, &fonts->line) {
		pfd_vec_push(fonts->arena, &fonts->glyphs,
			(cairo_glyph_t){ glyph->glyph, x + glyph->dx * scale,
				y - glyph->dy * scale });
		x += glyph->advance * scale;
		if (glyph->len)
			pfd_vec_push(fonts->arena, &fonts->clusters,
				(cairo_text_cluster_t){ (int)glyph->len, 0 });
		fonts->clusters.items[fonts->clusters.n - 1].num_glyphs++;
	}
	cairo_set_font_face(cr, face->cairo);
	cairo_set_font_size(cr, font.size);
	cairo_show_text_glyphs(cr, text.ptr, (int)text.len, fonts->glyphs.items,
		(int)fonts->glyphs.n, fonts->clusters.items,
		(int)fonts->clusters.n, 0);
}

void pfd_pdf_show(struct pfd_pdf_fonts *fonts, cairo_t *cr,
	struct pfd_pdf_font font, struct pfd_str text, double x, double y)
{
	PangoLayout *line;

	if (is_plain(text)) {
		show_shaped(fonts, cr, font, text, x, y);
		return;
	}
	line = layout(fonts, font, text);
	cairo_move_to(cr, x, y);
	pango_cairo_show_layout_line(
		cr, pango_layout_get_line_readonly(line, 0));
	g_object_unref(line);
}

/* ---- lines ---------------------------------------------------------------- */

/* A word that begins here may stand at a line's start: "P" of "ANBest-P" not. */
static bool is_long(struct pfd_str text)
{
	size_t i = 0;

	while (i < text.len && i < 3 && !strchr(" \n)].,;:", text.ptr[i]) &&
		!pfd_is_digit(text.ptr[i]))
		i++;
	return i == 3;
}

/* How much of the text stands before the first place where a line may end. */
static size_t word_end(struct pfd_str text)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];

		if (c == ' ' || c == '\n')
			return i;
		if ((c == '-' || c == '/' || c == '_' || c == ',') && i > 1 &&
			text.ptr[i + 1] != '/' &&
			is_long(pfd_str_sub(text, i + 1, text.len)))
			return i + 1;
	}
	return text.len;
}

double pfd_pdf_word_width(struct pfd_pdf_fonts *fonts, struct pfd_pdf_font font,
	struct pfd_str text)
{
	double widest = 0;

	while (text.len) {
		size_t end = word_end(text);
		double width =
			pfd_pdf_width(fonts, font, pfd_str_sub(text, 0, end));

		widest = width > widest ? width : widest;
		while (end < text.len &&
			(text.ptr[end] == ' ' || text.ptr[end] == '\n'))
			end++;
		text = pfd_str_sub(text, end, text.len);
	}
	return widest;
}

/* As many bytes of a word as fit, one letter at least. */
static size_t fitting(struct pfd_pdf_fonts *fonts, struct pfd_pdf_font font,
	struct pfd_str word, double width)
{
	const struct face *face = &fonts->faces[font.face];
	double used = 0;
	size_t at = 0, end = 0;

	while (at < word.len) {
		uint32_t c = pfd_utf8_next(word, &at);
		hb_codepoint_t glyph = 0;

		(void)hb_font_get_nominal_glyph(face->hb, c, &glyph);
		used += hb_font_get_glyph_h_advance(face->hb, glyph) *
			font.size / face->upem;
		if (used > width && end > 0)
			break;
		end = at;
	}
	return end;
}

static void push_line(struct pfd_pdf *p, struct pfd_pdf_font font,
	struct pfd_pdf_lines *lines, struct pfd_str text)
{
	while (text.len && text.ptr[text.len - 1] == ' ')
		text.len--;
	pfd_vec_push(p->arena, lines,
		(struct pfd_pdf_line){
			text, pfd_pdf_width(p->fonts, font, text) });
}

/* One line of the text, which may need several on the page. */
static void break_line(struct pfd_pdf *p, struct pfd_pdf_font font,
	struct pfd_str text, double width, struct pfd_pdf_lines *lines)
{
	double blank = pfd_pdf_width(p->fonts, font, PFD_STR(" ")), used = 0;
	size_t start = 0, at = 0;

	while (at < text.len) {
		struct pfd_str rest = pfd_str_sub(text, at, text.len);
		size_t end = word_end(rest);
		double word = pfd_pdf_width(
			p->fonts, font, pfd_str_sub(rest, 0, end));

		if (used + word > width && at > start) {
			push_line(p, font, lines, pfd_str_sub(text, start, at));
			start = at;
			used = 0;
		}
		if (word > width) {
			end = fitting(p->fonts, font, pfd_str_sub(rest, 0, end),
				width);
			push_line(p, font, lines, pfd_str_sub(rest, 0, end));
			at += end;
			start = at;
			continue;
		}
		used += word;
		at += end;
		while (at < text.len && text.ptr[at] == ' ') {
			used += blank;
			at++;
		}
	}
	if (start < text.len || text.len == 0)
		push_line(p, font, lines, pfd_str_sub(text, start, text.len));
}

void pfd_pdf_break(struct pfd_pdf *p, struct pfd_pdf_font font,
	struct pfd_str text, double width, struct pfd_pdf_lines *lines)
{
	struct pfd_str line;

	/* What was measured may come out wider by a rounding error. */
	while (pfd_str_cut(&text, '\n', &line))
		break_line(p, font, line, width + 0.01, lines);
}

struct pfd_str pfd_pdf_fit(struct pfd_pdf *p, struct pfd_pdf_font font,
	struct pfd_str text, double width)
{
	double dots;

	if (pfd_pdf_width(p->fonts, font, text) <= width)
		return text;
	dots = pfd_pdf_width(p->fonts, font, PFD_STR("…"));
	text = pfd_str_trim(pfd_str_sub(
		text, 0, fitting(p->fonts, font, text, width - dots)));
	return pfd_arena_printf(p->arena, "%.*s…", PFD_STR_ARG(text));
}
