/* No key twice: readers of YAML and JSON disagree on which one counts, and
 * people cannot tell "ä" from "a" with two dots on it.
 */
#include <pfd/text.h>

#include "internal.h"

/* Up to here comparing each with each is faster than a table. */
#define FEW 16

static bool ascii(struct pfd_str s)
{
	for (size_t i = 0; i < s.len; i++)
		if ((uint8_t)s.ptr[i] >= 0x80)
			return false;
	return true;
}

/* Keys that differ in nothing but case or composition are the same. */
static bool same(struct pfd_str a, struct pfd_str b)
{
	if (a.len != b.len)
		return false;
	for (size_t i = 0; i < a.len; i++)
		if (pfd_to_lower(a.ptr[i]) != pfd_to_lower(b.ptr[i]))
			return false;
	return true;
}

static uint32_t hash(struct pfd_str s)
{
	uint32_t h = 2166136261U;

	for (size_t i = 0; i < s.len; i++)
		h = (h ^ (uint8_t)pfd_to_lower(s.ptr[i])) * 16777619U;
	return h ^ h >> 15;
}

static void twice(const struct pfd_source *source, const char *rule,
	const struct pfd_node *first, const struct pfd_node *second)
{
	pfd_findings_add(source->findings,
		(struct pfd_finding){ .severity = PFD_ERROR,
			.rule = rule,
			.place = { source->file, (int)second->line,
				(int)second->column },
			.message = PFD_MESSAGE("the key \"{key}\" stands here "
					       "again; first in line {line}",
				"der Schlüssel „{key}“ steht hier noch einmal; "
				"zuerst in Zeile {line}",
				PFD_A_STR("key", second->text),
				PFD_A_INT("line", first->line)),
			.remedy = PFD_MESSAGE("delete one of the two lines",
				"eine der beiden Zeilen löschen"),
			.related = { source->file, (int)first->line,
				(int)first->column },
			.hard = true });
}

struct entry {
	struct pfd_str folded;
	const struct pfd_node *key;
};

static struct pfd_str fold(struct pfd_arena *arena, struct pfd_str s)
{
	return ascii(s) ? s : pfd_utf8_fold(arena, s);
}

static bool few(const struct pfd_source *source, const struct pfd_node *map,
	const char *rule)
{
	struct entry seen[FEW];
	size_t n = 0;
	bool good = true;

	for (const struct pfd_node *v = map->first; v; v = v->next) {
		struct pfd_str folded = fold(source->arena, v->key->text);

		for (size_t i = 0; i < n; i++) {
			if (!same(seen[i].folded, folded))
				continue;
			twice(source, rule, seen[i].key, v->key);
			good = false;
			break;
		}
		seen[n++] = (struct entry){ folded, v->key };
	}
	return good;
}

static bool many(const struct pfd_source *source, const struct pfd_node *map,
	const char *rule)
{
	size_t mask = 64;
	struct entry *table;
	bool good = true;

	while (mask < (size_t)map->n * 2)
		mask *= 2;
	table = pfd_alloc_n(source->arena, mask, sizeof *table);
	mask--;
	for (const struct pfd_node *v = map->first; v; v = v->next) {
		struct pfd_str folded = fold(source->arena, v->key->text);
		size_t i = hash(folded) & mask;

		while (table[i].key && !same(table[i].folded, folded))
			i = (i + 1) & mask;
		if (table[i].key) {
			twice(source, rule, table[i].key, v->key);
			good = false;
		} else {
			table[i] = (struct entry){ folded, v->key };
		}
	}
	return good;
}

bool pfd_node_unique(const struct pfd_source *source,
	const struct pfd_node *map, const char *rule)
{
	if (map->n < 2)
		return true;
	return map->n <= FEW ? few(source, map, rule) : many(source, map, rule);
}
