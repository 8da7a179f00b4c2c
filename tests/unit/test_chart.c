/* Charts: nothing leaves the frame, parts add up to their whole, and what is drawn
 * is what the table says. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <pfd/emit.h>
#include <pfd/text.h>

enum { SERIES = 3, WIDTH = 400 * PFD_POINT, FONT = 10 * PFD_POINT };

static const struct pfd_column columns[] = {
	{ "label", "Label", PFD_CELL_TEXT },
	{ "a", "First", PFD_CELL_MONEY },
	{ "b", "Second", PFD_CELL_MONEY },
	{ "c", "Third", PFD_CELL_MONEY },
	{ "less", "Less", PFD_CELL_MONEY },
	{ "n", "Count", PFD_CELL_INT },
	{ "day", "Day", PFD_CELL_DATE },
};
static const struct pfd_chart_spec spec = {
	.name = "chart",
	.title = { "Chart", "Bild" },
	.text = { "Shows it.", "Zeigt es." },
	.label = "label",
	.series = { "a", "b", "c" },
};

static struct pfd_row *add_row(struct pfd_doc *doc, struct pfd_table *table,
	struct pfd_str label, const int64_t values[SERIES])
{
	struct pfd_row *row = pfd_table_row(doc, table);

	row->cells[0] = pfd_cell_text(label);
	for (size_t s = 0; s < SERIES; s++)
		row->cells[s + 1] = pfd_cell_money(values[s]);
	return row;
}

static struct pfd_table *new_table(
	struct pfd_arena *arena, struct pfd_doc **ret_doc)
{
	*ret_doc = pfd_doc_new(arena, PFD_DE, "pfd/test/1", "Test");
	return pfd_doc_table(
		*ret_doc, "table", NULL, columns, PFD_COUNT(columns));
}

static const struct pfd_chart *chart_of(struct pfd_doc *doc,
	const struct pfd_table *table, enum pfd_chart_kind kind)
{
	struct pfd_chart_spec of_kind = spec;

	of_kind.kind = kind;
	assert_true(pfd_doc_chart(doc, table, &of_kind));
	return doc->blocks.items[doc->blocks.n - 1]->chart;
}

/* No letter of a common font is wider than 0.6 of its size, taken over a word. */
static void text_is_inside(
	const struct pfd_drawing *drawing, const struct pfd_shape *shape)
{
	int width = (int)pfd_utf8_width(shape->text) * drawing->font * 6 / 10;
	int left = shape->x - (shape->anchor == PFD_ANCHOR_START ? 0
				      : shape->anchor == PFD_ANCHOR_END
					      ? width
					      : width / 2);

	assert_in_range(left, 0, drawing->width);
	assert_in_range(left + width, 0, drawing->width + 1);
	assert_in_range(shape->y, drawing->font / 2, drawing->height);
}

static void all_is_inside(const struct pfd_drawing *drawing)
{
	pfd_vec_foreach (shape, &drawing->shapes) {
		assert_in_range(shape->series + 2, 0, PFD_CHART_SERIES + 1);
		switch (shape->kind) {
		case PFD_SHAPE_TEXT:
			text_is_inside(drawing, shape);
			break;
		case PFD_SHAPE_RECT:
			assert_in_range(shape->width, 0, drawing->width);
			assert_in_range(shape->height, 0, drawing->height);
			assert_in_range(
				shape->x, 0, drawing->width - shape->width);
			assert_in_range(
				shape->y, 0, drawing->height - shape->height);
			break;
		case PFD_SHAPE_DOT:
			assert_in_range(shape->x, 0, drawing->width);
			assert_in_range(shape->y, 0, drawing->height);
			break;
		case PFD_SHAPE_LINE:
			for (size_t i = 0; i < shape->n_points; i++) {
				assert_in_range(
					shape->points[i].x, 0, drawing->width);
				assert_in_range(
					shape->points[i].y, 0, drawing->height);
			}
			break;
		}
	}
}

static void nothing_leaves_the_frame(void **state)
{
	static const int64_t values[][SERIES] = {
		{ 0, 0, 0 },
		{ 1, 0, 0 },
		{ 100, 200, 300 },
		{ -100, 200, -300 },
		{ -1, -2, -3 },
		{ 10000000000000, -10000000000000, 1 },
		{ INT64_MAX, INT64_MIN, INT64_MAX },
	};
	static const int widths[] = { 100, 180, 400, 555, 2000 };
	static const int fonts[] = { 4, 10, 24 };
	char word[65536];

	(void)state;
	memset(word, 'W', sizeof word);
	for (size_t rows = 0; rows <= PFD_COUNT(values) * 20; rows++)
		for (int kind = 0; kind <= PFD_CHART_LINE; kind++) {
			PFD_CLEANUP(pfd_arena_freep)
			struct pfd_arena *arena = pfd_arena_new();
			struct pfd_doc *doc;
			struct pfd_table *table = new_table(arena, &doc);
			const struct pfd_chart *chart;

			if (rows > 20)
				rows += 19;
			for (size_t i = 0; i < rows; i++)
				add_row(doc, table,
					(struct pfd_str){
						word, i % 3 ? i : sizeof word },
					values[i % PFD_COUNT(values)]);
			chart = chart_of(doc, table, (enum pfd_chart_kind)kind);
			for (size_t w = 0; w < PFD_COUNT(widths); w++) {
				struct pfd_drawing drawing =
					pfd_chart_draw(arena, chart, PFD_DE,
						widths[w] * PFD_POINT,
						fonts[w % PFD_COUNT(fonts)] *
							PFD_POINT);

				all_is_inside(&drawing);
			}
		}
}

/* The series' rectangles without the first of each, which are the legend. */
static size_t bars_of(const struct pfd_drawing *drawing, int series,
	struct pfd_shape *ret, size_t max)
{
	size_t n = 0;
	bool legend = true;

	pfd_vec_foreach (shape, &drawing->shapes) {
		if (shape->kind != PFD_SHAPE_RECT || shape->series != series)
			continue;
		if (!legend && n < max)
			ret[n++] = *shape;
		legend = false;
	}
	return n;
}

static void parts_fill_the_whole(void **state)
{
	static const int64_t values[][SERIES] = {
		{ 1, 1, 1 },
		{ 333, 334, 333 },
		{ 9999999999999, 1, 3333333333333 },
		{ 5, 0, 7 },
	};
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(values); i++) {
		struct pfd_doc *doc;
		struct pfd_table *table = new_table(arena, &doc);
		struct pfd_drawing drawing;
		struct pfd_shape bar;
		int sum = 0;

		add_row(doc, table, PFD_STR("row"), values[i]);
		drawing = pfd_chart_draw(arena,
			chart_of(doc, table, PFD_CHART_STACK), PFD_EN, WIDTH,
			FONT);
		for (int s = 0; s < SERIES; s++) {
			if (bars_of(&drawing, s, &bar, 1) == 0)
				continue;
			assert_int_equal(bar.x, sum);
			sum += bar.width;
		}
		assert_int_equal(sum, WIDTH);
	}
}

static void a_part_below_zero_is_not_drawn(void **state)
{
	static const int64_t values[] = { 60, 60, -20 };
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_doc *doc;
	struct pfd_table *table = new_table(arena, &doc);
	struct pfd_drawing drawing;
	struct pfd_shape bar;
	bool said = false;

	(void)state;
	add_row(doc, table, PFD_STR("row"), values);
	drawing = pfd_chart_draw(arena, chart_of(doc, table, PFD_CHART_STACK),
		PFD_EN, WIDTH, FONT);
	assert_int_equal(bars_of(&drawing, 0, &bar, 1), 1);
	assert_int_equal(bar.width, WIDTH / 2);
	assert_int_equal(bars_of(&drawing, 1, &bar, 1), 1);
	assert_int_equal(bar.width, WIDTH / 2);
	assert_int_equal(bars_of(&drawing, 2, &bar, 1), 0);
	pfd_vec_foreach (shape, &drawing.shapes)
		said |= pfd_str_eqz(shape->text, "Third -20 %");
	assert_true(said);
}

static void bars_are_as_long_as_their_numbers(void **state)
{
	static const int64_t values[] = { 100, -50, 25 };
	static const enum pfd_chart_kind kinds[] = { PFD_CHART_BARS,
		PFD_CHART_COLUMNS };
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_doc *doc;
	struct pfd_table *table = new_table(arena, &doc);

	(void)state;
	add_row(doc, table, PFD_STR("row"), values);
	for (size_t k = 0; k < PFD_COUNT(kinds); k++) {
		struct pfd_drawing drawing = pfd_chart_draw(arena,
			chart_of(doc, table, kinds[k]), PFD_EN, WIDTH, FONT);
		bool lying = kinds[k] == PFD_CHART_BARS;
		struct pfd_shape bar[SERIES];
		int length[SERIES];

		for (int s = 0; s < SERIES; s++) {
			assert_int_equal(bars_of(&drawing, s, &bar[s], 1), 1);
			length[s] = lying ? bar[s].width : bar[s].height;
		}
		assert_in_range(length[0] - 2 * length[1] + 2, 0, 4);
		assert_in_range(length[0] - 4 * length[2] + 4, 0, 8);
		/* All from the same line, one to its other side. */
		if (lying) {
			assert_int_equal(bar[0].x, bar[2].x);
			assert_int_equal(bar[1].x + length[1], bar[0].x);
		} else {
			assert_int_equal(
				bar[0].y + length[0], bar[2].y + length[2]);
			assert_int_equal(bar[1].y, bar[0].y + length[0]);
		}
	}
}

static void what_is_not_known_is_a_gap(void **state)
{
	static const int64_t values[] = { 1, 2, 3 };
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_doc *doc;
	struct pfd_table *table = new_table(arena, &doc);
	const struct pfd_chart *chart;
	struct pfd_drawing drawing;
	size_t lines = 0, dots = 0;

	(void)state;
	for (int i = 0; i < 5; i++) {
		struct pfd_row *row =
			add_row(doc, table, PFD_STR("row"), values);

		row->strong = i == 4;
		if (i == 2)
			row->cells[1] = (struct pfd_cell){ 0 };
	}
	chart = chart_of(doc, table, PFD_CHART_LINE);
	drawing = pfd_chart_draw(arena, chart, PFD_EN, WIDTH, FONT);
	pfd_vec_foreach (shape, &drawing.shapes) {
		lines += shape->kind == PFD_SHAPE_LINE && shape->series == 0;
		dots += shape->kind == PFD_SHAPE_DOT && shape->series == 0;
	}
	/* With the legend's: before the gap a line, behind it a dot alone. */
	assert_int_equal(lines, 1 + 1);
	assert_int_equal(dots, 1 + 3);
}

static void more_rows_than_are_drawn_are_named(void **state)
{
	static const int64_t values[] = { 1, 2, 3 };
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_doc *doc;
	struct pfd_table *table = new_table(arena, &doc);
	struct pfd_drawing drawing;
	bool said = false;

	(void)state;
	for (int i = 0; i < 43; i++)
		add_row(doc, table, PFD_STR("row"), values);
	drawing = pfd_chart_draw(arena, chart_of(doc, table, PFD_CHART_BARS),
		PFD_DE, WIDTH, FONT);
	pfd_vec_foreach (shape, &drawing.shapes)
		said |= pfd_str_eqz(
			shape->text, "… und 3 weitere in der Tabelle");
	assert_true(said);
}

static void a_series_less_another(void **state)
{
	static const int64_t values[] = { 100, 2, 3 };
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_doc *doc;
	struct pfd_table *table = new_table(arena, &doc);
	struct pfd_chart_spec less = spec;
	struct pfd_row *row = add_row(doc, table, PFD_STR("row"), values);
	const struct pfd_chart *chart;
	int64_t value;

	(void)state;
	less.less[0] = "less";
	assert_true(pfd_doc_chart(doc, table, &less));
	chart = doc->blocks.items[1]->chart;
	assert_true(pfd_chart_value(chart, row, 0, &value));
	assert_int_equal(value, 100);
	row->cells[4] = pfd_cell_money(30);
	assert_true(pfd_chart_value(chart, row, 0, &value));
	assert_int_equal(value, 70);
	row->cells[1] = pfd_cell_money(INT64_MIN);
	assert_false(pfd_chart_value(chart, row, 0, &value));
	row->cells[1] = (struct pfd_cell){ 0 };
	assert_false(pfd_chart_value(chart, row, 0, &value));
}

static void only_numbers_of_the_table(void **state)
{
	static const struct {
		const char *label, *series[2], *less;
	} cases[] = {
		{ "none", { "a" }, NULL },
		{ "label", { "none" }, NULL },
		{ "label", { "day" }, NULL },
		{ "label", { "a" }, "n" },
		{ "label", { "a", "n" }, NULL },
		{ "label", { NULL }, NULL },
	};
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_doc *doc;
	struct pfd_table *table = new_table(arena, &doc);

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		struct pfd_chart_spec bad = {
			.label = cases[i].label,
			.series = { cases[i].series[0], cases[i].series[1] },
			.less = { cases[i].less },
			.title = spec.title,
			.text = spec.text,
		};

		assert_false(pfd_doc_chart(doc, table, &bad));
	}
	assert_int_equal(doc->blocks.n, 1);
}

/* Brightness of a grey print, of 1000. */
static int grey(uint32_t rgb)
{
	return (int)((299 * (rgb >> 16 & 255) + 587 * (rgb >> 8 & 255) +
			     114 * (rgb & 255)) /
		     255);
}

static void neighbours_differ_without_colours(void **state)
{
	(void)state;
	for (size_t i = 1; i < PFD_CHART_SERIES; i++) {
		const struct pfd_chart_style *a = &pfd_chart_styles[i - 1];
		const struct pfd_chart_style *b = &pfd_chart_styles[i];
		int difference = grey(a->fill) - grey(b->fill);

		assert_true(difference > 100 || difference < -100);
		for (size_t k = 0; k < i; k++) {
			assert_int_not_equal(
				b->pattern, pfd_chart_styles[k].pattern);
			assert_memory_not_equal(b->dashes,
				pfd_chart_styles[k].dashes, sizeof b->dashes);
		}
	}
}

static size_t count_texts(const struct pfd_drawing *drawing, const char *text)
{
	size_t n = 0;

	pfd_vec_foreach (shape, &drawing->shapes)
		n += shape->kind == PFD_SHAPE_TEXT &&
		     pfd_str_eqz(shape->text, text);
	return n;
}

/* A hidden number is no 0: where its column would stand is its sign. */
static void months_and_what_is_hidden(void **state)
{
	static const char *const keys[] = { "2025-01", "2025-02", "2025-03" };
	struct pfd_column of_months[PFD_COUNT(columns)];
	struct pfd_chart_spec one = { .kind = PFD_CHART_COLUMNS,
		.name = "chart",
		.title = { "Chart", "Bild" },
		.text = { "Shows it.", "Zeigt es." },
		.label = "label",
		.series = { "n" } };
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_doc *doc = pfd_doc_new(arena, PFD_DE, "pfd/test/1", "Test");
	struct pfd_table *table;
	struct pfd_drawing drawing;

	(void)state;
	memcpy(of_months, columns, sizeof columns);
	of_months[0].kind = PFD_CELL_ID;
	of_months[0].month = true;
	table = pfd_doc_table(
		doc, "table", NULL, of_months, PFD_COUNT(columns));
	for (size_t i = 0; i < PFD_COUNT(keys); i++) {
		struct pfd_cell *cells = pfd_table_row(doc, table)->cells;

		cells[0] = pfd_cell_id(pfd_str(keys[i]));
		cells[5] = i == 1 ? pfd_cell_hidden()
				  : pfd_cell_int((int64_t)i * 2);
	}
	assert_true(pfd_doc_chart(doc, table, &one));
	drawing = pfd_chart_draw(arena,
		doc->blocks.items[doc->blocks.n - 1]->chart, PFD_DE, WIDTH,
		FONT);
	all_is_inside(&drawing);
	assert_int_equal(count_texts(&drawing, "•"), 1);
	assert_int_equal(count_texts(&drawing, "Jan."), 1);
	assert_int_equal(count_texts(&drawing, "Feb."), 1);
	assert_int_equal(count_texts(&drawing, "März"), 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(months_and_what_is_hidden),
		cmocka_unit_test(nothing_leaves_the_frame),
		cmocka_unit_test(parts_fill_the_whole),
		cmocka_unit_test(a_part_below_zero_is_not_drawn),
		cmocka_unit_test(bars_are_as_long_as_their_numbers),
		cmocka_unit_test(what_is_not_known_is_a_gap),
		cmocka_unit_test(more_rows_than_are_drawn_are_named),
		cmocka_unit_test(a_series_less_another),
		cmocka_unit_test(only_numbers_of_the_table),
		cmocka_unit_test(neighbours_differ_without_colours),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
