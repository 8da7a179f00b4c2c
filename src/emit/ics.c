/* iCalendar (RFC 5545): the days of a table for calendars and task lists.
 *
 * The columns' names say what they are: `due` the day, `done` the day on which it
 * was done, `what`, `title` and `record` the summary; what else a row has is told
 * in the description.  With `starts` and `ends`, minutes after midnight in
 * Germany, an event is at that time, with `place` somewhere; who calls it stands in
 * `organizer`, shown by name.  The id of an entry is made from `what`, `record` and
 * `field` and the partnership, so that a newer file replaces the older one's
 * entries; its SEQUENCE counts what can happen to it: put off (`extended`), done, or
 * whatever `sequence` counts.
 */
#include <stdio.h>

#include <pfd/write.h>

#include "render.h"

enum { MINUTES_A_DAY = 1440, SECONDS_A_DAY = 86400 };

static bool has_day(const struct pfd_cell *cell)
{
	return cell->kind == PFD_CELL_DATE;
}

static struct pfd_str people(
	const struct pfd_render *r, const struct pfd_cell *cell)
{
	return pfd_cell_people(r->out->arena, cell, r->doc->lang, true);
}

static void add_z(const struct pfd_render *r, const char *line)
{
	pfd_ics_line(r->out, pfd_str(line));
}

static void add_day(
	const struct pfd_render *r, const char *name, struct pfd_date day)
{
	struct pfd_ymd ymd = pfd_date_ymd(day);
	char line[64];

	snprintf(line, sizeof line, "%s;VALUE=DATE:%04d%02d%02d", name,
		ymd.year, ymd.month, ymd.day);
	add_z(r, line);
}

/* A clock time of a day where the office is; from 24 hours on of the next day. */
static void add_time(const struct pfd_render *r, const char *name,
	struct pfd_date day, int64_t minutes)
{
	struct pfd_ymd ymd = pfd_date_ymd(
		pfd_date_add_days(day, (int)(minutes / MINUTES_A_DAY)));
	char line[64];

	minutes %= MINUTES_A_DAY;
	snprintf(line, sizeof line,
		"%s;TZID=Europe/Berlin:%04d%02d%02dT%02d%02d00", name, ymd.year,
		ymd.month, ymd.day, (int)(minutes / 60), (int)(minutes % 60));
	add_z(r, line);
}

/* The rule in force since 1996; who reads a time needs it (RFC 5545, 3.6.5). */
static void add_zone(const struct pfd_render *r)
{
	static const char *const lines[] = { "BEGIN:VTIMEZONE",
		"TZID:Europe/Berlin", "BEGIN:DAYLIGHT",
		"DTSTART:19960331T020000",
		"RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZOFFSETFROM:+0100",
		"TZOFFSETTO:+0200", "TZNAME:CEST", "END:DAYLIGHT",
		"BEGIN:STANDARD", "DTSTART:19961027T030000",
		"RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZOFFSETFROM:+0200",
		"TZOFFSETTO:+0100", "TZNAME:CET", "END:STANDARD",
		"END:VTIMEZONE" };

	for (size_t i = 0; i < PFD_COUNT(lines); i++)
		add_z(r, lines[i]);
}

static void add_instant(
	const struct pfd_render *r, const char *name, int64_t utc_s)
{
	pfd_ics_text(r->out, name, pfd_ics_instant(r->out->arena, utc_s));
}

/* "Proof of use: Theatre project (2025-014)". */
static struct pfd_str summary(
	const struct pfd_render *r, const struct pfd_row *row)
{
	struct pfd_buf buf = pfd_buf(r->out->arena);
	struct pfd_str title =
		people(r, pfd_cell_named(r->table, row, "title"));
	struct pfd_str record =
		people(r, pfd_cell_named(r->table, row, "record"));

	pfd_buf_add(&buf, people(r, pfd_cell_named(r->table, row, "what")));
	if (title.len)
		pfd_buf_printf(&buf, ": %.*s", PFD_STR_ARG(title));
	if (record.len)
		pfd_buf_printf(&buf, " (%.*s)", PFD_STR_ARG(record));
	return pfd_buf_str(&buf);
}

static bool is_told_elsewhere(const char *key)
{
	static const char *const keys[] = { "due", "done", "state", "what",
		"title", "record", "field", "extended", "starts", "ends",
		"place", "organizer", "sequence" };

	for (size_t i = 0; i < PFD_COUNT(keys); i++)
		if (!strcmp(key, keys[i]))
			return true;
	return false;
}

static void add_description(
	const struct pfd_render *r, const struct pfd_row *row)
{
	struct pfd_buf buf = pfd_buf(r->out->arena);

	for (size_t c = 0; c < r->table->n_columns; c++) {
		struct pfd_str text = people(r, &row->cells[c]);

		if (!text.len || is_told_elsewhere(r->table->columns[c].key))
			continue;
		pfd_buf_printf(&buf, "%s%s: %.*s", buf.len ? "\n" : "",
			r->table->columns[c].title, PFD_STR_ARG(text));
	}
	if (buf.len)
		pfd_ics_text(r->out, "DESCRIPTION", pfd_buf_str(&buf));
}

static void add_uid(const struct pfd_render *r, const struct pfd_row *row,
	struct pfd_str host)
{
	pfd_ics_text(r->out, "UID",
		pfd_arena_printf(r->out->arena, "%.*s/%.*s/%.*s@%.*s",
			PFD_STR_ARG(
				pfd_cell_named(r->table, row, "what")->text),
			PFD_STR_ARG(
				pfd_cell_named(r->table, row, "record")->text),
			PFD_STR_ARG(
				pfd_cell_named(r->table, row, "field")->text),
			PFD_STR_ARG(host)));
}

static void add_alarm(const struct pfd_render *r, struct pfd_str text)
{
	char line[64];

	/* A task has no start that the alarm could be before. */
	snprintf(line, sizeof line, "TRIGGER%s:-P%lldD",
		r->options->events ? "" : ";RELATED=END",
		(long long)r->options->alarm_days);
	add_z(r, "BEGIN:VALARM");
	add_z(r, "ACTION:DISPLAY");
	add_z(r, line);
	pfd_ics_text(r->out, "DESCRIPTION", text);
	add_z(r, "END:VALARM");
}

static void add_when(const struct pfd_render *r, const struct pfd_row *row,
	struct pfd_date day)
{
	const struct pfd_cell *starts = pfd_cell_named(r->table, row, "starts");
	const struct pfd_cell *ends = pfd_cell_named(r->table, row, "ends");

	if (!r->options->events) {
		add_day(r, "DUE", day);
	} else if (starts->kind != PFD_CELL_INT) {
		add_day(r, "DTSTART", day);
	} else {
		add_time(r, "DTSTART", day, starts->num);
		if (ends->kind == PFD_CELL_INT && ends->num > starts->num)
			add_time(r, "DTEND", day, ends->num);
	}
}

static void add_where(const struct pfd_render *r, const struct pfd_row *row)
{
	const struct pfd_cell *caller =
		pfd_cell_named(r->table, row, "organizer");
	struct pfd_str place =
		people(r, pfd_cell_named(r->table, row, "place"));
	struct pfd_buf line = pfd_buf(r->out->arena);

	if (place.len)
		pfd_ics_text(r->out, "LOCATION", place);
	if (!caller->text.len)
		return;
	pfd_buf_addz(&line, "ORGANIZER");
	if (caller->shown.len) {
		pfd_buf_addz(&line, ";CN=\"");
		/* A parameter cannot hold a quotation mark at all. */
		for (size_t i = 0; i < caller->shown.len; i++)
			pfd_buf_addc(&line,
				(unsigned char)caller->shown.ptr[i] < 0x20 ||
						caller->shown.ptr[i] == '"'
					? '\''
					: caller->shown.ptr[i]);
		pfd_buf_addc(&line, '"');
	}
	pfd_buf_printf(&line, ":mailto:%.*s", PFD_STR_ARG(caller->text));
	pfd_ics_line(r->out, pfd_buf_str(&line));
}

/* An event without a time takes up none; a task can be done. */
static void add_state(const struct pfd_render *r, const struct pfd_row *row)
{
	const struct pfd_cell *done = pfd_cell_named(r->table, row, "done");

	if (r->options->events &&
		pfd_cell_named(r->table, row, "starts")->kind == PFD_CELL_INT) {
		add_z(r, "STATUS:CONFIRMED");
	} else if (r->options->events) {
		add_z(r, "TRANSP:TRANSPARENT");
		add_z(r, "STATUS:CONFIRMED");
	} else if (has_day(done)) {
		add_z(r, "STATUS:COMPLETED");
		add_z(r, "PERCENT-COMPLETE:100");
		/* At noon it is the same day all over Europe. */
		add_instant(r, "COMPLETED",
			(int64_t)done->date.days * SECONDS_A_DAY +
				SECONDS_A_DAY / 2);
	} else {
		add_z(r, "STATUS:NEEDS-ACTION");
	}
}

static void add_entry(const struct pfd_render *r, const struct pfd_row *row,
	struct pfd_str host)
{
	const struct pfd_cell *due = pfd_cell_named(r->table, row, "due");
	const struct pfd_cell *done = pfd_cell_named(r->table, row, "done");
	struct pfd_str text = summary(r, row);
	char line[64];

	if (!has_day(due))
		return;
	add_z(r, r->options->events ? "BEGIN:VEVENT" : "BEGIN:VTODO");
	add_uid(r, row, host);
	add_instant(r, "DTSTAMP", r->options->now_s);
	snprintf(line, sizeof line, "SEQUENCE:%d",
		has_day(done) + pfd_cell_named(r->table, row, "extended")->yes +
			(int)pfd_cell_named(r->table, row, "sequence")->num);
	add_z(r, line);
	add_when(r, row, due->date);
	pfd_ics_text(r->out, "SUMMARY", text);
	add_description(r, row);
	add_where(r, row);
	pfd_ics_text(r->out, "CATEGORIES",
		people(r, pfd_cell_named(r->table, row, "what")));
	add_state(r, row);
	if (r->options->alarm && !has_day(done))
		add_alarm(r, text);
	add_z(r, r->options->events ? "END:VEVENT" : "END:VTODO");
}

static bool has_times(const struct pfd_render *r)
{
	return r->options->events &&
	       pfd_column_named(r->table, "starts") < r->table->n_columns;
}

void pfd_render_ics(const struct pfd_render *r)
{
	struct pfd_str host = pfd_uid_host(r);

	add_z(r, "BEGIN:VCALENDAR");
	add_z(r, "VERSION:2.0");
	add_z(r, "PRODID:-//pfd//pfd//EN");
	add_z(r, "METHOD:PUBLISH");
	if (r->doc->title) {
		/* RFC 7986; the other is what most programs know. */
		pfd_ics_text(r->out, "NAME", pfd_str(r->doc->title));
		pfd_ics_text(r->out, "X-WR-CALNAME", pfd_str(r->doc->title));
	}
	if (has_times(r))
		add_zone(r);
	pfd_vec_foreach (row, &r->table->rows)
		add_entry(r, row, host);
	add_z(r, "END:VCALENDAR");
}
