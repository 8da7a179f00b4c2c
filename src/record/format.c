/* The form of a record's file, for `pfd fmt`: what editors of other systems leave in
 * it, and fields in another order than the schema's.  What it says stays the same,
 * and that is proven before anything is given back.
 */
#include "local.h"

#define BOM "\xef\xbb\xbf"

struct orders {
	struct pfd_arena *arena;
	PFD_VEC_OF(struct pfd_yaml_order);
};

static void find_orders(struct orders *orders, const struct pfd_node *map,
	const struct pfd_fields *fields)
{
	pfd_vec_push(orders->arena, orders,
		(struct pfd_yaml_order){ map, fields->order });
	for (const struct pfd_node *v = map->first; v; v = v->next) {
		const struct pfd_field *field =
			pfd_field_named(fields, v->key->text);

		if (!field || !field->fields)
			continue;
		if (v->kind == PFD_MAP)
			find_orders(orders, v, field->fields);
		for (const struct pfd_node *item = v->first;
			v->kind == PFD_SEQ && item; item = item->next)
			if (item->kind == PFD_MAP)
				find_orders(orders, item, field->fields);
	}
}

/* What the gate refuses and other systems write. */
static struct pfd_str unix_lines(
	struct pfd_arena *arena, struct pfd_str bytes, unsigned *what)
{
	struct pfd_buf out = pfd_buf(arena);

	if (pfd_str_starts(bytes, BOM)) {
		*what |= PFD_MEND_BOM;
		bytes = pfd_str_sub(bytes, strlen(BOM), bytes.len);
	}
	for (size_t i = 0; i < bytes.len; i++) {
		if (bytes.ptr[i] == '\r' && i + 1 < bytes.len &&
			bytes.ptr[i + 1] == '\n')
			*what |= PFD_MEND_CRLF;
		else
			pfd_buf_addc(&out, bytes.ptr[i]);
	}
	if (bytes.len && bytes.ptr[bytes.len - 1] != '\n') {
		*what |= PFD_MEND_END;
		pfd_buf_addc(&out, '\n');
	}
	return pfd_buf_str(&out);
}

/* The same values under the same names, whatever their order in mappings. */
static bool says_same(const struct pfd_node *a, const struct pfd_node *b)
{
	const struct pfd_node *v = a->first, *w = b->first;

	if (a->kind != b->kind || a->n != b->n)
		return false;
	if (a->kind == PFD_SCALAR)
		return pfd_str_eq(a->text, b->text);
	for (; v; v = v->next, w = w->next) {
		const struct pfd_node *other =
			v->key ? pfd_node_get_str(b, v->key->text) : w;

		if (!other || !says_same(v, other))
			return false;
	}
	return true;
}

/* Takes over what says the same; else the document stays as it is. */
static void take(struct pfd_arena *arena, struct pfd_yaml *yaml,
	struct pfd_str bytes, unsigned bit, unsigned *what)
{
	struct pfd_findings unsaid = { .arena = arena };
	struct pfd_yaml now;

	if (pfd_str_eq(bytes, yaml->bytes) ||
		!pfd_yaml_parse(arena, bytes, yaml->file, &unsaid, &now) ||
		!says_same(yaml->root, now.root))
		return;
	*yaml = now;
	*what |= bit;
}

bool pfd_record_format(struct pfd_arena *arena, const struct pfd_kind *kind,
	struct pfd_str path, struct pfd_str bytes,
	struct pfd_findings *findings, struct pfd_str *ret, unsigned *ret_what)
{
	struct orders orders = { .arena = arena };
	struct pfd_yaml yaml;
	unsigned what = 0;

	bytes = unix_lines(arena, bytes, &what);
	if (!pfd_yaml_parse(arena, bytes, path, findings, &yaml))
		return false;
	take(arena, &yaml, pfd_yaml_trim(arena, &yaml), PFD_MEND_BLANKS, &what);
	find_orders(&orders, yaml.root, kind->fields);
	take(arena, &yaml,
		pfd_yaml_arrange(arena, &yaml, orders.items, orders.n),
		PFD_MEND_ORDER, &what);
	*ret = yaml.bytes;
	*ret_what = what;
	return true;
}
