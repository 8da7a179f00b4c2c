/* What the formats that know columns by their names share. */
#include <pfd/text.h>

#include "render.h"

const struct pfd_cell *pfd_cell_named(const struct pfd_table *table,
	const struct pfd_row *row, const char *key)
{
	static const struct pfd_cell none;
	size_t c = pfd_column_named(table, key);

	return c < table->n_columns ? &row->cells[c] : &none;
}

struct pfd_str pfd_uid_host(const struct pfd_render *r)
{
	struct pfd_str name = PFD_STR("pfd");

	pfd_vec_foreach (fact, &r->doc->provenance)
		if (!strcmp(fact->key, "partnership"))
			name = fact->value.text;
	return pfd_slug(r->out->arena, name);
}
