/* Text inside XML elements and attributes. */
#include <pfd/write.h>

void pfd_xml_text(struct pfd_buf *out, struct pfd_str value)
{
	static const char *const escapes[] = {
		['&'] = "&amp;",
		['<'] = "&lt;",
		['>'] = "&gt;",
		['"'] = "&quot;",
	};

	for (size_t i = 0; i < value.len; i++) {
		unsigned char c = (unsigned char)value.ptr[i];

		if (c < PFD_COUNT(escapes) && escapes[c])
			pfd_buf_addz(out, escapes[c]);
		else if (c >= 0x20 || c == '\n' || c == '\t')
			pfd_buf_addc(out, (char)c);
		else /* no XML 1.0 may hold it */
			pfd_buf_addz(out, "\xef\xbf\xbd");
	}
}
