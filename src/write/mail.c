/* Mail drafts: a message as RFC 5322 has it, with one attachment (RFC 2045, 2046,
 * 2047, 2183).
 *
 * All that is not ASCII travels encoded, so that every mail program and every
 * server takes the file as it is.  There is no Message-ID: whoever sends it makes
 * one.
 */
#include <stdio.h>

#include <pfd/base/date.h>
#include <pfd/write.h>

enum {
	LINE = 76, /* of quoted-printable, and of a header's line */
	WORD = 75  /* of an encoded word, with its frame */
};

static bool continues(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

static bool is_plain(unsigned char c)
{
	return c >= 0x20 && c < 0x7f;
}

static bool is_alnum(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
	       (c >= 'a' && c <= 'z');
}

/* ---- headers ---------------------------------------------------------------------- */

static bool needs_word(struct pfd_str text)
{
	/* Also what could be taken for an encoded word. */
	for (size_t i = 0; i < text.len; i++)
		if (!is_plain((unsigned char)text.ptr[i]) ||
			(text.ptr[i] == '=' && i + 1 < text.len &&
				text.ptr[i + 1] == '?'))
			return true;
	return false;
}

/* Letters and digits stay; RFC 2047, 5 (3) permits few others in a name. */
static size_t word_size(unsigned char c)
{
	return c == ' ' || is_alnum((char)c) ? 1 : 3;
}

static void add_word_byte(struct pfd_buf *out, unsigned char c)
{
	if (c == ' ')
		pfd_buf_addc(out, '_');
	else if (is_alnum((char)c))
		pfd_buf_addc(out, (char)c);
	else
		pfd_buf_printf(out, "=%02X", c < 0x20 ? ' ' : c);
}

/* Encoded words, each of whole characters, behind `before` bytes of the line. */
static void add_words(struct pfd_buf *out, size_t before, struct pfd_str text)
{
	static const char open[] = "=?UTF-8?Q?", end[] = "?=";
	size_t room = WORD - (sizeof open - 1) - (sizeof end - 1);
	size_t used = before;

	pfd_buf_addz(out, open);
	for (size_t i = 0, n; i < text.len; i += n) {
		size_t size = 0;

		for (n = 0;
			i + n < text.len && (!n || continues(text.ptr[i + n]));
			n++)
			size += word_size((unsigned char)text.ptr[i + n]);
		if (used + size > room) {
			pfd_buf_printf(out, "%s\r\n %s", end, open);
			used = 0;
		}
		for (size_t k = 0; k < n; k++)
			add_word_byte(out, (unsigned char)text.ptr[i + k]);
		used += size;
	}
	pfd_buf_addz(out, end);
}

/* Folded at blanks; a line of one long word stays. */
static void add_folded(struct pfd_buf *out, size_t used, struct pfd_str text)
{
	struct pfd_str word;

	while (text.len && pfd_str_cut(&text, ' ', &word)) {
		if (used + 1 + word.len > LINE) {
			pfd_buf_addz(out, "\r\n");
			used = 0;
		}
		pfd_buf_addc(out, ' ');
		pfd_buf_add(out, word);
		used += 1 + word.len;
	}
}

static void add_header(
	struct pfd_buf *out, const char *name, struct pfd_str text)
{
	pfd_buf_printf(out, "%s:", name);
	if (needs_word(text)) {
		pfd_buf_addc(out, ' ');
		add_words(out, strlen(name) + 2, text);
	} else {
		add_folded(out, strlen(name) + 1, text);
	}
	pfd_buf_addz(out, "\r\n");
}

/* The name on a line of its own: both fit, however long. */
static void add_address(struct pfd_buf *out, const char *name,
	const struct pfd_mail_address *address)
{
	struct pfd_str who = address->name;

	pfd_buf_printf(out, "%s: ", name);
	if (who.len && needs_word(who)) {
		add_words(out, strlen(name) + 2, who);
	} else if (who.len) {
		pfd_buf_addc(out, '"');
		for (size_t i = 0; i < who.len; i++) {
			if (who.ptr[i] == '"' || who.ptr[i] == '\\')
				pfd_buf_addc(out, '\\');
			pfd_buf_addc(out, who.ptr[i]);
		}
		pfd_buf_addc(out, '"');
	}
	if (who.len)
		pfd_buf_addz(out, "\r\n ");
	pfd_buf_printf(out, "<%.*s>\r\n", PFD_STR_ARG(address->address));
}

static void add_date(struct pfd_buf *out, int64_t utc_s)
{
	static const char days[] = "MonTueWedThuFriSatSun";
	static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	int64_t in_day = ((utc_s % 86400) + 86400) % 86400;
	struct pfd_date date = { (int32_t)((utc_s - in_day) / 86400) };
	struct pfd_ymd ymd = pfd_date_ymd(date);

	pfd_buf_printf(out, "Date: %.3s, %d %.3s %d %02d:%02d:%02d +0000\r\n",
		days + 3 * ((size_t)pfd_date_weekday(date) - 1), ymd.day,
		months + 3 * ((size_t)ymd.month - 1), ymd.year,
		(int)(in_day / 3600), (int)(in_day / 60 % 60),
		(int)(in_day % 60));
}

/* ---- bodies ----------------------------------------------------------------------- */

/* Quoted-printable (RFC 2045, 6.7): CRLF ends lines whatever ended them. */
static void add_quoted(struct pfd_buf *out, struct pfd_str text)
{
	size_t used = 0;

	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.ptr[i];
		bool last = i + 1 == text.len || text.ptr[i + 1] == '\n' ||
			    text.ptr[i + 1] == '\r';
		bool as_is =
			c == ' ' || c == '\t' ? !last : is_plain(c) && c != '=';

		if (c == '\r' && i + 1 < text.len && text.ptr[i + 1] == '\n')
			continue;
		if (c == '\n') {
			pfd_buf_addz(out, "\r\n");
			used = 0;
			continue;
		}
		if (used + (as_is ? 1 : 3) > LINE - 1) {
			pfd_buf_addz(out, "=\r\n");
			used = 0;
		}
		if (as_is)
			pfd_buf_addc(out, (char)c);
		else
			pfd_buf_printf(out, "=%02X", c);
		used += as_is ? 1 : 3;
	}
}

/* Quoted-printable never has "=_", so no part can hold it (RFC 2045, 6.7). */
#define BOUNDARY "=_pfd_part"

static void add_part(struct pfd_buf *out, const char *type, const char *more,
	struct pfd_str text)
{
	pfd_buf_printf(out,
		"--" BOUNDARY "\r\nContent-Type: %s\r\n"
		"Content-Transfer-Encoding: quoted-printable\r\n%s\r\n",
		type, more);
	add_quoted(out, text);
	pfd_buf_addz(out, "\r\n");
}

void pfd_mail_write(struct pfd_buf *out, const struct pfd_mail *mail)
{
	add_address(out, "From", &mail->from);
	add_address(out, "To", &mail->to);
	add_header(out, "Subject", mail->subject);
	add_date(out, mail->date_s);
	pfd_buf_addz(out,
		/* Programs that know it open the file for sending. */
		"X-Unsent: 1\r\n"
		"MIME-Version: 1.0\r\n"
		"Content-Type: multipart/mixed;\r\n boundary=\"" BOUNDARY
		"\"\r\n\r\n");
	add_part(out, "text/plain; charset=utf-8", "", mail->text);
	add_part(out,
		pfd_arena_printf(out->arena,
			"%s; charset=utf-8;\r\n name=\"%s\"", mail->type,
			mail->file)
			.ptr,
		pfd_arena_printf(out->arena,
			"Content-Disposition: attachment;\r\n filename=\"%s\""
			"\r\n",
			mail->file)
			.ptr,
		mail->bytes);
	pfd_buf_addz(out, "--" BOUNDARY "--\r\n");
}

static bool is_atom(char c)
{
	return is_alnum(c) || (c && strchr("!#$%&'*+-/=?^_`{|}~", c));
}

/* "a.b": atoms with dots between them (RFC 5322, 3.2.3). */
static bool is_dot_atom(struct pfd_str text)
{
	for (size_t i = 0; i < text.len; i++)
		if (text.ptr[i] == '.' ? !i || i + 1 == text.len ||
						 text.ptr[i - 1] == '.'
				       : !is_atom(text.ptr[i]))
			return false;
	return text.len > 0;
}

bool pfd_mail_address_ok(struct pfd_str address)
{
	struct pfd_str local, rest = address;

	return address.len <= 254 && pfd_str_cut(&rest, '@', &local) &&
	       is_dot_atom(local) && local.len <= 64 && is_dot_atom(rest);
}
