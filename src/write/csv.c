/* Text fields of CSV and TSV. */
#include <pfd/write.h>

const struct pfd_csv_dialect pfd_csv_rfc4180 = {
	.separator = ',',
	.line_end = "\r\n",
	.neutralise = true,
};

const struct pfd_csv_dialect pfd_csv_excel_de = {
	.separator = ';',
	.decimal_comma = true,
	.bom = true,
	.line_end = "\r\n",
	.neutralise = true,
};

/* What spreadsheets take for a formula (OWASP ASVS 1.2.10). */
static bool is_formula(struct pfd_str s)
{
	return s.len && *s.ptr && strchr("=+-@\t\r", *s.ptr);
}

static bool needs_quotes(struct pfd_str s, char separator)
{
	if (s.len && (*s.ptr == ' ' || s.ptr[s.len - 1] == ' '))
		return true;
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] == separator || s.ptr[i] == '"' ||
			s.ptr[i] == '\n' || s.ptr[i] == '\r' ||
			s.ptr[i] == '\t')
			return true;
	return false;
}

void pfd_csv_text(struct pfd_buf *out, const struct pfd_csv_dialect *dialect,
	struct pfd_str value)
{
	bool quotes = needs_quotes(value, dialect->separator);

	if (quotes)
		pfd_buf_addc(out, '"');
	if (dialect->neutralise && is_formula(value))
		pfd_buf_addc(out, '\'');
	for (size_t i = 0; i < value.len; i++) {
		if (value.ptr[i] == '"')
			pfd_buf_addc(out, '"');
		pfd_buf_addc(out, value.ptr[i]);
	}
	if (quotes)
		pfd_buf_addc(out, '"');
}

void pfd_tsv_text(struct pfd_buf *out, struct pfd_str value)
{
	static const char escapes[][3] = {
		['\t'] = "\\t",
		['\n'] = "\\n",
		['\r'] = "\\r",
		['\\'] = "\\\\",
	};

	for (size_t i = 0; i < value.len; i++) {
		unsigned char c = (unsigned char)value.ptr[i];

		if (c < PFD_COUNT(escapes) && *escapes[c])
			pfd_buf_addz(out, escapes[c]);
		else
			pfd_buf_addc(out, (char)c);
	}
}
