/* Collecting findings: they own their strings, so the record that was checked
 * can be forgotten, and are told in one order whatever order they came in. */
#include <stdlib.h>

#include <pfd/diag.h>

static struct pfd_place copy_place(
	struct pfd_arena *arena, struct pfd_place place)
{
	place.file = pfd_arena_str(arena, place.file);
	return place;
}

/* What concerns a file as a whole stands at its beginning, so that every line
 * for scripts has a place. */
static struct pfd_place begin_of_file(struct pfd_place place)
{
	if (place.file.len && place.line == 0 &&
		!pfd_str_eqz(place.file, "<option>"))
		place.line = place.column = 1;
	return place;
}

void pfd_findings_add(struct pfd_findings *findings, struct pfd_finding finding)
{
	struct pfd_arena *arena = findings->arena;

	if (finding.severity == PFD_OFF)
		return;
	finding.rule = pfd_arena_z(arena, pfd_str(finding.rule));
	finding.record = pfd_arena_str(arena, finding.record);
	finding.field = pfd_arena_str(arena, finding.field);
	finding.place = copy_place(arena, begin_of_file(finding.place));
	finding.message = pfd_message_copy(arena, finding.message);
	if (finding.remedy.text.en)
		finding.remedy = pfd_message_copy(arena, finding.remedy);
	if (finding.source.text.en)
		finding.source = pfd_message_copy(arena, finding.source);
	finding.related = copy_place(arena, finding.related);
	pfd_vec_push(arena, findings, finding);
}

static int cmp_int(int a, int b)
{
	return (a > b) - (a < b);
}

/* qsort is not stable: what is equal otherwise keeps its order by address. */
static int cmp(const void *va, const void *vb)
{
	const struct pfd_finding *a = *(const struct pfd_finding *const *)va;
	const struct pfd_finding *b = *(const struct pfd_finding *const *)vb;
	int c = pfd_str_cmp(a->place.file, b->place.file);

	if (c == 0)
		c = cmp_int(a->place.line, b->place.line);
	if (c == 0)
		c = cmp_int(a->place.column, b->place.column);
	if (c == 0)
		c = cmp_int((int)b->severity, (int)a->severity);
	if (c == 0)
		c = strcmp(a->rule, b->rule);
	if (c == 0)
		c = pfd_str_cmp(a->field, b->field);
	return c ? c : (a > b) - (a < b);
}

void pfd_findings_sort(struct pfd_findings *findings)
{
	const struct pfd_finding **order;
	struct pfd_finding *sorted;
	size_t n = findings->n;

	if (n < 2)
		return;
	order = pfd_alloc_n(findings->arena, n, sizeof *order);
	sorted = pfd_alloc_n(findings->arena, n, sizeof *sorted);
	for (size_t i = 0; i < n; i++)
		order[i] = &findings->items[i];
	qsort(order, n, sizeof *order, cmp);
	for (size_t i = 0; i < n; i++)
		sorted[i] = *order[i];
	findings->items = sorted;
	findings->cap = n;
}

size_t pfd_findings_count(
	const struct pfd_findings *findings, enum pfd_severity severity)
{
	size_t n = 0;

	for (size_t i = 0; i < findings->n; i++) {
		const struct pfd_finding *f = &findings->items[i];

		n += f->severity == severity && !f->waived && !f->old;
	}
	return n;
}

const char *pfd_finding_level(const struct pfd_finding *finding)
{
	static const char *const levels[] = {
		[PFD_OFF] = "note",
		[PFD_INFO] = "note",
		[PFD_WARNING] = "warning",
		[PFD_ERROR] = "error",
	};

	return finding->waived || finding->old ? "note"
					       : levels[finding->severity];
}
