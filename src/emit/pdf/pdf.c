/* PDF (ISO 32000) for people: reports with title page and contents, letters that
 * fit a window envelope, lists. */
#include <hb.h>
#include <pango/pango.h>

#include "../module.h"
#include "pdf.h"

static enum pfd_status lay_out(struct pfd_pdf *p)
{
	size_t from = pfd_pdf_letter(p);

	/* The front matter is made last, but its place shows at once. */
	if (!pfd_pdf_is_report(p->doc)) {
		pfd_pdf_flow(p, from);
		return PFD_OK;
	}
	pfd_vec_push(p->arena, &p->front, (struct pfd_pdf_page){ 0 });
	pfd_pdf_flow(p, pfd_pdf_after_title(p->doc));
	p->front.n = 0;
	pfd_pdf_front(p);
	return PFD_OK;
}

static enum pfd_status render(const struct pfd_render *r)
{
	struct pfd_pdf p = {
		.r = r,
		.doc = r->doc,
		.arena = r->out->arena,
		.left = 20 * PFD_MM,
		.right = 20 * PFD_MM,
		.top = 20 * PFD_MM,
		.bottom = 22 * PFD_MM,
		.body = 9.5,
		.name = pfd_pdf_partnership(r->doc),
	};
	struct pfd_buf pdf = pfd_buf(p.arena);
	enum pfd_status status = pfd_pdf_fonts_open(p.arena, &p.fonts, r->err);

	if (!status)
		status = lay_out(&p);
	if (!status)
		status = pfd_pdf_draw(&p, &pdf, r->err);
	if (!status) {
		pfd_pdf_info(&p, &pdf);
		pfd_buf_add(r->out, pfd_buf_str(&pdf));
	}
	pfd_pdf_fonts_close(p.fonts);
	return status;
}

static const char *libraries(struct pfd_arena *arena)
{
	return pfd_arena_printf(arena, "cairo %s, Pango %s, HarfBuzz %s",
		cairo_version_string(), pango_version_string(),
		hb_version_string())
		.ptr;
}

const struct pfd_module pfd_module = {
	.abi = PFD_MODULE_ABI,
	.pfd = PFD_VERSION,
	.sizes = PFD_MODULE_SIZES,
	.render = render,
	.libraries = libraries,
};
