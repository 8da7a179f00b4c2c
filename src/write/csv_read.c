/* CSV as spreadsheets and banks write it: RFC 4180, the separator found by itself.
 */
#include <pfd/write.h>

enum { LINES_MAX = 200000, FIELDS_MAX = 200 };

struct reader {
	struct pfd_arena *arena;
	const char *name;
	struct pfd_str bytes;
	size_t at, line;
	size_t line_start; /* of the line `line` */
	struct pfd_csv *csv;
	struct pfd_err *err;
};

static enum pfd_status refuse(
	const struct reader *r, size_t line, struct pfd_text why)
{
	return pfd_fail(r->err, PFD_REFUSED,
		PFD_MESSAGE("{file}, line {line}: {why}",
			"{file}, Zeile {line}: {why}", PFD_A_Z("file", r->name),
			PFD_A_INT("line", (int64_t)line),
			PFD_A_TEXT("why", why)));
}

/* The most frequent one of the first line that has any, outside quotes. */
static char separator_of(struct pfd_str bytes)
{
	static const char known[] = ";,\t";
	size_t counts[sizeof(known) - 1] = { 0 }, best = 0;
	bool quoted = false, any = false;

	for (size_t i = 0; i < bytes.len; i++) {
		const char *place;

		if (bytes.ptr[i] == '"')
			quoted = !quoted;
		if (quoted || !bytes.ptr[i])
			continue;
		if (bytes.ptr[i] == '\n' && any)
			break;
		place = strchr(known, bytes.ptr[i]);
		if (place) {
			any = true;
			counts[place - known]++;
		}
	}
	for (size_t i = 1; i < PFD_COUNT(counts); i++)
		if (counts[i] > counts[best])
			best = i;
	return known[best];
}

static bool here(const struct reader *r, char c)
{
	return r->at < r->bytes.len && r->bytes.ptr[r->at] == c;
}

/* A carriage return alone is text. */
static bool at_line_end(const struct reader *r)
{
	return here(r, '\n') || (here(r, '\r') && r->at + 1 < r->bytes.len &&
					r->bytes.ptr[r->at + 1] == '\n');
}

static enum pfd_status read_quoted(struct reader *r, struct pfd_str *ret)
{
	struct pfd_buf text = pfd_buf(r->arena);
	size_t line = r->line;

	for (r->at++; r->at < r->bytes.len; r->at++) {
		char c = r->bytes.ptr[r->at];

		if (c == '"' && r->at + 1 < r->bytes.len &&
			r->bytes.ptr[r->at + 1] == '"') {
			r->at++;
		} else if (c == '"') {
			r->at++;
			*ret = pfd_buf_str(&text);
			return PFD_OK;
		}
		if (c == '\n') {
			r->line++;
			r->line_start = r->at + 1;
		}
		pfd_buf_addc(&text, c);
	}
	return refuse(r, line,
		PFD_TEXT("the quotation mark is never closed; the file is not "
			 "complete",
			"das Anführungszeichen wird nie geschlossen; die Datei "
			"ist nicht vollständig"));
}

static enum pfd_status read_field(struct reader *r, struct pfd_str *ret)
{
	size_t start = r->at;

	if (here(r, '"')) {
		enum pfd_status status = read_quoted(r, ret);

		if (status || r->at >= r->bytes.len ||
			here(r, r->csv->separator) || at_line_end(r))
			return status;
		return refuse(r, r->line,
			PFD_TEXT("text after a closing quotation mark",
				"Text nach einem schließenden "
				"Anführungszeichen"));
	}
	while (r->at < r->bytes.len && !here(r, r->csv->separator) &&
		!at_line_end(r))
		r->at++;
	*ret = pfd_str_sub(r->bytes, start, r->at);
	return PFD_OK;
}

static struct pfd_csv_place place_of(const struct reader *r)
{
	struct pfd_str before = pfd_str_sub(r->bytes, r->line_start, r->at);

	return (struct pfd_csv_place){ (uint32_t)r->line,
		(uint32_t)pfd_utf8_count(before) + 1 };
}

static enum pfd_status read_line(struct reader *r)
{
	struct pfd_csv_line line = { .line = r->line };
	enum pfd_status status;
	struct pfd_str field;

	for (;;) {
		struct pfd_csv_place place = place_of(r);

		status = read_field(r, &field);
		if (status)
			return status;
		pfd_vec_push(r->arena, &line, field);
		pfd_vec_push(r->arena, &line.places, place);
		if (line.n > FIELDS_MAX)
			return refuse(r, line.line,
				PFD_TEXT("too many columns",
					"zu viele Spalten"));
		if (!here(r, r->csv->separator))
			break;
		r->at++;
	}
	r->at += here(r, '\r');
	r->at += here(r, '\n');
	r->line++;
	r->line_start = r->at;
	/* An empty line is none. */
	if (line.n == 1 && !line.items[0].len)
		return PFD_OK;
	pfd_vec_push(r->arena, r->csv, line);
	return r->csv->n <= LINES_MAX
		       ? PFD_OK
		       : refuse(r, line.line,
				 PFD_TEXT("too many lines", "zu viele Zeilen"));
}

enum pfd_status pfd_csv_read(struct pfd_arena *arena, struct pfd_str bytes,
	const char *name, struct pfd_csv *ret, struct pfd_err *err)
{
	struct pfd_csv csv = { 0 };
	struct reader r = {
		.arena = arena, .name = name, .line = 1, .csv = &csv, .err = err
	};
	enum pfd_status status = PFD_OK;

	if (bytes.len && memchr(bytes.ptr, 0, bytes.len))
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{file}: no text in UTF-8 or Windows-1252",
				"{file}: kein Text in UTF-8 oder Windows-1252",
				PFD_A_Z("file", name)));
	r.bytes = pfd_text_decode(arena, bytes);
	csv.separator = separator_of(r.bytes);
	while (!status && r.at < r.bytes.len)
		status = read_line(&r);
	if (!status)
		*ret = csv;
	return status;
}
