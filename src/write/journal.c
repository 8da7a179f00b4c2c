/* Texts in the journals of hledger, ledger and beancount. */
#include <pfd/write.h>

static bool is_control(char c)
{
	return (unsigned char)c < ' ' || c == '\x7f';
}

void pfd_journal_text(struct pfd_buf *out, struct pfd_str value)
{
	bool blank = true;

	for (size_t i = 0; i < value.len; i++) {
		char c = value.ptr[i];

		if (is_control(c))
			c = ' ';
		/* Two blanks part an account from its amount. */
		if (c == ' ' && blank)
			continue;
		blank = c == ' ';
		pfd_buf_addc(out, c == ';' ? ',' : c == '|' ? '/' : c);
	}
}

void pfd_beancount_text(struct pfd_buf *out, struct pfd_str value)
{
	pfd_buf_addc(out, '"');
	for (size_t i = 0; i < value.len; i++) {
		char c = value.ptr[i];

		if (c == '"' || c == '\\')
			pfd_buf_addc(out, '\\');
		pfd_buf_addc(out, is_control(c) ? ' ' : c);
	}
	pfd_buf_addc(out, '"');
}
