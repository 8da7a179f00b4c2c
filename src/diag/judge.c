/* What a change is refused for: only what it makes worse (CONTRIBUTING,
 * decision 5).  An error that stood there before must not block other work,
 * and must not hide a second one of its kind either. */
#include <stdlib.h>

#include <pfd/diag.h>

static int cmp_key(const struct pfd_finding *a, const struct pfd_finding *b)
{
	int c = strcmp(a->rule, b->rule);

	if (c == 0)
		c = pfd_str_cmp(a->record, b->record);
	/* Here both have a record or both have none. */
	if (c == 0 && a->record.len == 0)
		c = pfd_str_cmp(a->place.file, b->place.file);
	return c ? c : pfd_str_cmp(a->field, b->field);
}

bool pfd_finding_same(const struct pfd_finding *a, const struct pfd_finding *b)
{
	return cmp_key(a, b) == 0;
}

static int cmp(const void *va, const void *vb)
{
	const struct pfd_finding *a = *(struct pfd_finding *const *)va;
	const struct pfd_finding *b = *(struct pfd_finding *const *)vb;
	int c = cmp_key(a, b);

	if (c == 0)
		c = (a->excess > b->excess) - (a->excess < b->excess);
	return c ? c : (a > b) - (a < b);
}

/* The errors that count, by key and then by growing excess. */
static struct pfd_finding **errors_sorted(struct pfd_arena *arena,
	const struct pfd_findings *findings, size_t *ret_n)
{
	struct pfd_finding **list =
		pfd_alloc_n(arena, findings->n + 1, sizeof *list);
	size_t n = 0;

	for (size_t i = 0; i < findings->n; i++) {
		struct pfd_finding *f = &findings->items[i];

		if (f->severity == PFD_ERROR && !f->waived)
			list[n++] = f;
	}
	if (n > 1)
		qsort(list, n, sizeof(struct pfd_finding *), cmp);
	*ret_n = n;
	return list;
}

size_t pfd_findings_judge(
	const struct pfd_findings *before, struct pfd_findings *after)
{
	size_t n_old, n_new, i = 0, left = 0;
	struct pfd_finding **old = errors_sorted(after->arena, before, &n_old);
	struct pfd_finding **new = errors_sorted(after->arena, after, &n_new);

	/* Each old error excuses one new error.  The smallest takes the
	 * smallest that is enough: no other pairing excuses more. */
	for (size_t j = 0; j < n_new; j++) {
		while (i < n_old && cmp_key(old[i], new[j]) <= 0 &&
			(cmp_key(old[i], new[j]) < 0 ||
				old[i]->excess < new[j]->excess))
			i++;
		new[j]->old = i < n_old &&cmp_key(old[i], new[j]) == 0;
		if (new[j]->old)
			i++;
		else
			left++;
	}
	return left;
}
