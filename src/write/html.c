/* Text into HTML: nothing in it is markup, and nothing steers its reader. */
#include <pfd/write.h>

static void escape(
	struct pfd_buf *out, struct pfd_str value, const char *line_end)
{
	const char *const escapes[] = {
		['\n'] = line_end,
		['&'] = "&amp;",
		['<'] = "&lt;",
		['>'] = "&gt;",
		['"'] = "&quot;",
		['\''] = "&#39;",
	};
	size_t plain = 0;

	value = pfd_text_visible(out->arena, value, true);
	for (size_t i = 0; i < value.len; i++) {
		unsigned char c = (unsigned char)value.ptr[i];

		if (c >= PFD_COUNT(escapes) || !escapes[c])
			continue;
		pfd_buf_add(out, pfd_str_sub(value, plain, i));
		pfd_buf_addz(out, escapes[c]);
		plain = i + 1;
	}
	pfd_buf_add(out, pfd_str_sub(value, plain, value.len));
}

void pfd_html_text(struct pfd_buf *out, struct pfd_str value)
{
	escape(out, value, "<br>");
}

void pfd_html_value(struct pfd_buf *out, struct pfd_str value)
{
	escape(out, value, " ");
}

void pfd_html_pre(struct pfd_buf *out, struct pfd_str value)
{
	struct pfd_str part;
	bool first = true;

	while (pfd_str_cut(&value, '\t', &part)) {
		if (!first)
			pfd_buf_addc(out, '\t');
		first = false;
		escape(out, part, "\n");
	}
}
