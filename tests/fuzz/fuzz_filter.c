/* Any lines as filters, columns and orders of a list: a document or a finding that says
 * what is wrong, and never broken SQL.  A first byte chooses the kind; of the lines
 * those that begin with a blank are columns, with a minus or plus orders.
 */
#include <stdlib.h>

#include <pfd/report.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char grant[] =
	"title: Fest\napplicant: verein\ntrack: measure\npot: action\n"
	"received: 2026-01-10\nrequested: 3000.00\n"
	"payments:\n  - no: 1\n    date: 2026-03-01\n    amount: 3000.00\n"
	"    kind: final\n";
static const char year[] = "pots:\n  - pot: action\n    initial: 9000.00\n";

struct world {
	struct pfd_arena *arena;
	struct pfd_index *index;
	struct pfd_snapshot snapshot;
};

static struct world *world(void)
{
	static struct world w;
	struct pfd_err err;
	struct pfd_findings findings;

	if (w.arena)
		return &w;
	w.arena = pfd_arena_new();
	err = (struct pfd_err){ .arena = w.arena };
	findings = (struct pfd_findings){ .arena = w.arena };
	if (pfd_index_new(
		    w.arena, (struct pfd_date){ 20500 }, &w.index, &err) ||
		pfd_index_put(w.index, PFD_STR("years/2026.yaml"),
			pfd_str(year), &findings, &err) ||
		pfd_index_put(w.index, PFD_STR("grants/2026/2026-001.yaml"),
			pfd_str(grant), &findings, &err))
		abort();
	return &w;
}

enum { LINES = 8 };

struct lines {
	struct pfd_str items[LINES];
	size_t n;
};

static void add(struct lines *lines, struct pfd_str line)
{
	if (lines->n < LINES)
		lines->items[lines->n++] = line;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_err err = { .arena = arena };
	struct pfd_findings findings = { .arena = arena };
	struct world *w = world();
	struct pfd_report_run run = { .arena = arena,
		.index = w->index,
		.snapshot = &w->snapshot,
		.as_of = { 20500 } };
	struct lines filters = { 0 }, columns = { 0 }, sort = { 0 };
	struct pfd_list_query query = { .filters = filters.items,
		.columns = columns.items,
		.sort = sort.items };
	struct pfd_str rest, line;
	struct pfd_doc *doc;
	enum pfd_status status;

	if (!size)
		return 0;
	query.kind = pfd_kinds[*data % PFD_N_KINDS];
	/* As from a command line: no NUL, and UTF-8. */
	rest = pfd_arena_str(
		arena, (struct pfd_str){ (const char *)data + 1, size - 1 });
	if (memchr(rest.ptr, 0, rest.len) || pfd_utf8_check(rest) != SIZE_MAX)
		return 0;
	while (pfd_str_cut(&rest, '\n', &line) || line.len) {
		line = pfd_arena_str(arena, line);
		if (line.len && *line.ptr == ' ')
			add(&columns,
				(struct pfd_str){ line.ptr + 1, line.len - 1 });
		else if (line.len && *line.ptr == '+')
			add(&sort,
				(struct pfd_str){ line.ptr + 1, line.len - 1 });
		else if (line.len && *line.ptr == '-')
			add(&sort, line);
		else
			add(&filters, line);
		if (!rest.len)
			break;
	}
	query.n_filters = filters.n;
	query.n_columns = columns.n;
	query.n_sort = sort.n;
	status = pfd_report_list(&run, &query, &findings, &doc, &err);
	if (status && (status != PFD_REFUSED || findings.n == 0))
		abort();
	return 0;
}
