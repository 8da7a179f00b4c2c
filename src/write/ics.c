/* Content lines of iCalendar (RFC 5545, 3.1) and vCard (RFC 2426, RFC 6350, 3.2):
 * CRLF, folded at 75 octets. */
#include <pfd/base/date.h>
#include <pfd/write.h>

enum { FOLD = 75, SECONDS_A_DAY = 86400 };

/* A character of UTF-8 is not taken apart. */
static bool continues(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

void pfd_ics_line(struct pfd_buf *out, struct pfd_str line)
{
	size_t room = FOLD;

	while (line.len > room) {
		size_t n = room;

		while (n > 1 && continues(line.ptr[n]))
			n--;
		pfd_buf_add(out, pfd_str_sub(line, 0, n));
		pfd_buf_addz(out, "\r\n ");
		line = pfd_str_sub(line, n, line.len);
		room = FOLD - 1; /* the blank counts */
	}
	pfd_buf_add(out, line);
	pfd_buf_addz(out, "\r\n");
}

void pfd_ics_value(struct pfd_buf *line, struct pfd_str value)
{
	for (size_t i = 0; i < value.len; i++) {
		unsigned char c = (unsigned char)value.ptr[i];

		if (c == '\n')
			pfd_buf_addz(line, "\\n");
		else if (c == '\\' || c == ';' || c == ',')
			pfd_buf_printf(line, "\\%c", c);
		else if (c >= 0x20 || c == '\t')
			pfd_buf_addc(line, (char)c);
		else if (c != '\r') /* no calendar may hold it */
			pfd_buf_addz(line, "\xef\xbf\xbd");
	}
}

void pfd_ics_text(struct pfd_buf *out, const char *name, struct pfd_str value)
{
	struct pfd_buf line = pfd_buf(out->arena);

	pfd_buf_addz(&line, name);
	pfd_buf_addc(&line, ':');
	pfd_ics_value(&line, value);
	pfd_ics_line(out, pfd_buf_str(&line));
}

struct pfd_str pfd_ics_instant(struct pfd_arena *arena, int64_t utc_s)
{
	int64_t in_day = utc_s % SECONDS_A_DAY;
	struct pfd_ymd ymd;

	in_day += in_day < 0 ? SECONDS_A_DAY : 0;
	ymd = pfd_date_ymd((struct pfd_date){
		(int32_t)((utc_s - in_day) / SECONDS_A_DAY) });
	return pfd_arena_printf(arena, "%04d%02d%02dT%02d%02d%02dZ", ymd.year,
		ymd.month, ymd.day, (int)(in_day / 3600),
		(int)(in_day / 60 % 60), (int)(in_day % 60));
}
