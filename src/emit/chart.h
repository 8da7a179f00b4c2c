/* Drawing charts: private to the area. */
#ifndef PFD_EMIT_CHART_H
#define PFD_EMIT_CHART_H

#include <pfd/emit.h>

enum {
	/* More categories than that cannot be told apart; the table has them. */
	PFD_CHART_ROWS = 40
};

/* One chart on its way to shapes. */
struct pfd_plot {
	struct pfd_arena *arena;
	const struct pfd_chart *chart;
	enum pfd_lang lang;
	struct pfd_drawing drawing;
	const struct pfd_row **rows; /* those that are drawn */
	size_t n_rows, n_left;       /* and how many are not */
};

struct pfd_plot pfd_chart_plot(struct pfd_arena *arena,
	const struct pfd_chart *chart, enum pfd_lang lang, int width, int font);
/* `value` of `whole` as a part of `length`, rounded; 0 where there is no whole. */
int pfd_chart_scale(__int128 value, int length, __int128 whole);
/* The lowest and the highest value of all, 0 being one of them. */
void pfd_chart_range(
	const struct pfd_plot *plot, int64_t *ret_low, int64_t *ret_high);

/* The parts of a STACK's row: where each ends on a bar of `length`, and how many of
 * a hundred the last is.  A part below 0 is not drawn: the others then are more than
 * the whole and fill the bar. */
struct pfd_chart_parts {
	int end[PFD_CHART_SERIES];
	int last_percent;
};
struct pfd_chart_parts pfd_chart_read_parts(
	const struct pfd_chart *chart, const struct pfd_row *row, int length);
const char *pfd_chart_series_title(
	const struct pfd_chart *chart, size_t series);

/* The number in people's words; `short_`: whole euros without cents. */
struct pfd_str pfd_chart_number(
	const struct pfd_plot *plot, int64_t value, bool short_);
struct pfd_str pfd_chart_label(
	const struct pfd_plot *plot, const struct pfd_row *row);
/* That there are more rows than are drawn: what is missing must not be missed. */
struct pfd_str pfd_chart_rest(const struct pfd_plot *plot);
/* No letter is wider in any common font, taken over a word. */
int pfd_chart_text_width(const struct pfd_plot *plot, struct pfd_str text);

void pfd_chart_rect(
	struct pfd_plot *plot, int series, int x, int y, int width, int height);
void pfd_chart_line(struct pfd_plot *plot, int series,
	const struct pfd_shape_point *points, size_t n);
void pfd_chart_straight(
	struct pfd_plot *plot, int series, int x, int y, int to_x, int to_y);
void pfd_chart_dot(struct pfd_plot *plot, int series, int x, int y);
/* Cut to `room` and moved into the frame. */
void pfd_chart_text(struct pfd_plot *plot, struct pfd_str text, int x, int y,
	int room, enum pfd_shape_anchor anchor);

/* Both begin at the drawing's height and add to it. */
void pfd_chart_lying(struct pfd_plot *plot);    /* STACK, BARS */
void pfd_chart_standing(struct pfd_plot *plot); /* COLUMNS, LINE */

#endif
