/* The unified diff of a dry run: own, so that showing it needs no git program.
 *
 * The greedy algorithm of Myers ("An O(ND) Difference Algorithm and Its
 * Variations", 1986).  Records differ by a few lines; where two texts have next
 * to nothing in common, one block replaced by the other says as much.
 */
#include "internal.h"

enum { CONTEXT = 3, DISTANCE_MAX = 1000 };

struct lines {
	PFD_VEC_OF(struct pfd_str);
	bool open_end; /* the last line has no line end */
};

/* Lines [from, to) of one side and the other are exchanged. */
struct block {
	size_t old_from, old_to, new_from, new_to;
};
struct blocks {
	PFD_VEC_OF(struct block);
};

struct diff {
	struct pfd_arena *arena;
	struct lines old, new;
	bool *gone, *come; /* a line of old, of new has no partner */
	struct blocks blocks;
};

static struct lines split(struct pfd_arena *arena, struct pfd_str text)
{
	struct lines lines = { 0 };
	struct pfd_str rest = text, line;

	lines.open_end = text.len && text.ptr[text.len - 1] != '\n';
	if (text.len && !lines.open_end)
		rest.len--;
	if (!text.len)
		return lines;
	while (pfd_str_cut(&rest, '\n', &line))
		pfd_vec_push(arena, &lines, line);
	return lines;
}

/* ---- the shortest way ------------------------------------------------------------ */

/* One corner of the search: lines [a, a + n) against [b, b + m). */
struct part {
	size_t a, b;
	long n, m;
};

/* A last line without line end is another line than one with it. */
static bool same_line(const struct diff *diff, size_t i, size_t j)
{
	bool old_open = diff->old.open_end && i + 1 == diff->old.n;
	bool new_open = diff->new.open_end &&j + 1 == diff->new.n;

	return old_open == new_open &&
	       pfd_str_eq(diff->old.items[i], diff->new.items[j]);
}

static void all_differs(struct diff *diff, const struct part *part)
{
	for (long x = 0; x < part->n; x++)
		diff->gone[part->a + (size_t)x] = true;
	for (long y = 0; y < part->m; y++)
		diff->come[part->b + (size_t)y] = true;
}

/* The furthest x on diagonal k after d steps, of the row after d - 1 steps;
 * rows have a border of one on either side. */
static long begin_at(const int *row, long d, long k)
{
	if (k == -d || (k != d && row[k - 1] < row[k + 1]))
		return row[k + 1];
	return row[k - 1] + 1;
}

static void walk_back(
	struct diff *diff, const struct part *part, int *const *rows, long d)
{
	long x = part->n, y = part->m;

	for (; d > 0; d--) {
		const int *row = rows[d - 1] + d;
		long k = x - y;
		bool down = k == -d || (k != d && row[k - 1] < row[k + 1]);
		long from_k = down ? k + 1 : k - 1;

		x = row[from_k];
		y = x - from_k;
		if (down)
			diff->come[part->b + (size_t)y] = true;
		else
			diff->gone[part->a + (size_t)x] = true;
	}
}

/* rows[d] holds the furthest x of diagonals -d-1 … d+1 after d steps. */
static void search(struct diff *diff, const struct part *part)
{
	int *rows[DISTANCE_MAX + 1];
	int start[3] = { 0 };

	for (long d = 0; d <= DISTANCE_MAX; d++) {
		const int *last = d ? rows[d - 1] + d : start + 1;
		int *row;

		rows[d] = pfd_alloc_n(
			diff->arena, (size_t)(2 * d + 3), sizeof *rows[d]);
		row = rows[d] + d + 1;
		row[-d - 1] = row[d + 1] = -1;
		for (long k = -d; k <= d; k += 2) {
			long x = d ? begin_at(last, d, k) : 0;

			while (x < part->n && x - k < part->m &&
				same_line(diff, part->a + (size_t)x,
					part->b + (size_t)(x - k)))
				x++;
			row[k] = (int)x;
			if (x >= part->n && x - k >= part->m) {
				walk_back(diff, part, rows, d);
				return;
			}
		}
	}
	all_differs(diff, part);
}

static void compare(struct diff *diff)
{
	struct part part = { 0 };
	size_t n = diff->old.n, m = diff->new.n;

	while (part.a < n && part.a < m && same_line(diff, part.a, part.a))
		part.a++;
	part.b = part.a;
	while (n > part.a && m > part.b && same_line(diff, n - 1, m - 1))
		n--, m--;
	part.n = (long)(n - part.a);
	part.m = (long)(m - part.b);
	search(diff, &part);
}

static void gather(struct diff *diff)
{
	size_t i = 0, j = 0;

	while (i < diff->old.n || j < diff->new.n) {
		struct block block = { .old_from = i, .new_from = j };

		while (i < diff->old.n && diff->gone[i])
			i++;
		while (j < diff->new.n && diff->come[j])
			j++;
		block.old_to = i;
		block.new_to = j;
		if (i > block.old_from || j > block.new_from) {
			pfd_vec_push(diff->arena, &diff->blocks, block);
		} else {
			i++;
			j++;
		}
	}
}

/* ---- writing ----------------------------------------------------------------------- */

static void write_lines(struct pfd_buf *out, const struct lines *lines,
	char sign, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		pfd_buf_addc(out, sign);
		pfd_buf_add(out, lines->items[i]);
		pfd_buf_addc(out, '\n');
		if (i + 1 == lines->n && lines->open_end)
			pfd_buf_addz(out, "\\ No newline at end of file\n");
	}
}

static void write_range(struct pfd_buf *out, char sign, size_t from, size_t to)
{
	/* An empty range is named by the line before it. */
	pfd_buf_printf(out, "%c%zu", sign, to > from ? from + 1 : from);
	if (to - from != 1)
		pfd_buf_printf(out, ",%zu", to - from);
}

static void write_hunk(
	struct pfd_buf *out, const struct diff *diff, size_t first, size_t last)
{
	const struct block *blocks = diff->blocks.items;
	size_t lead = blocks[first].old_from < CONTEXT ? blocks[first].old_from
						       : CONTEXT;
	size_t tail = diff->old.n - blocks[last].old_to;
	size_t at = blocks[first].old_from - lead;

	if (tail > CONTEXT)
		tail = CONTEXT;
	pfd_buf_addz(out, "@@ ");
	write_range(out, '-', at, blocks[last].old_to + tail);
	pfd_buf_addc(out, ' ');
	write_range(out, '+', blocks[first].new_from - lead,
		blocks[last].new_to + tail);
	pfd_buf_addz(out, " @@\n");
	for (size_t i = first; i <= last; i++) {
		write_lines(out, &diff->old, ' ', at, blocks[i].old_from);
		write_lines(out, &diff->old, '-', blocks[i].old_from,
			blocks[i].old_to);
		write_lines(out, &diff->new, '+', blocks[i].new_from,
			blocks[i].new_to);
		at = blocks[i].old_to;
	}
	write_lines(out, &diff->old, ' ', at, at + tail);
}

void pfd_change_diff(struct pfd_buf *out, struct pfd_str path,
	struct pfd_str old, struct pfd_str new)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct diff diff = { .arena = arena,
		.old = split(arena, old),
		.new = split(arena, new) };
	const struct blocks *blocks = &diff.blocks;

	diff.gone = pfd_alloc(arena, diff.old.n + 1);
	diff.come = pfd_alloc(arena, diff.new.n + 1);
	compare(&diff);
	gather(&diff);
	pfd_buf_printf(out, "--- %s%.*s\n", old.ptr ? "a/" : "/dev/null",
		old.ptr ? (int)path.len : 0, path.ptr);
	pfd_buf_printf(out, "+++ %s%.*s\n", new.ptr ? "b/" : "/dev/null",
		new.ptr ? (int)path.len : 0, path.ptr);
	for (size_t first = 0, last; first < blocks->n; first = last + 1) {
		last = first;
		while (last + 1 < blocks->n &&
			blocks->items[last + 1].old_from -
					blocks->items[last].old_to <=
				2 * CONTEXT)
			last++;
		write_hunk(out, &diff, first, last);
	}
}
