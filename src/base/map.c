/* Open addressing, at most half full; nothing is ever taken out. */
#include <pfd/base/map.h>

struct pfd_map_slot {
	struct pfd_str key; /* ptr NULL: free */
	uint64_t hash;
	void *value;
};

/* FNV-1a; an unlucky or hostile set of keys costs time only. */
static uint64_t hash_of(struct pfd_str key)
{
	uint64_t hash = UINT64_C(14695981039346656037);

	for (size_t i = 0; i < key.len; i++)
		hash = (hash ^ (unsigned char)key.ptr[i]) *
		       UINT64_C(1099511628211);
	return hash;
}

static struct pfd_map_slot *slot_of(
	const struct pfd_map *map, struct pfd_str key, uint64_t hash)
{
	size_t i = (hash ^ hash >> 32) & (map->cap - 1);

	while (map->slots[i].key.ptr &&
		(map->slots[i].hash != hash ||
			!pfd_str_eq(map->slots[i].key, key)))
		i = (i + 1) & (map->cap - 1);
	return &map->slots[i];
}

static void grow(struct pfd_map *map)
{
	struct pfd_map old = *map;

	map->cap = old.cap ? old.cap * 2 : 64;
	map->slots = pfd_alloc_n(map->arena, map->cap, sizeof(*map->slots));
	for (size_t i = 0; i < old.cap; i++)
		if (old.slots[i].key.ptr)
			*slot_of(map, old.slots[i].key, old.slots[i].hash) =
				old.slots[i];
}

void *pfd_map_get(const struct pfd_map *map, struct pfd_str key)
{
	return map->n ? slot_of(map, key, hash_of(key))->value : NULL;
}

static struct pfd_map_slot *take(struct pfd_map *map, struct pfd_str key)
{
	uint64_t hash = hash_of(key);
	struct pfd_map_slot *slot;

	if (map->n * 2 >= map->cap)
		grow(map);
	slot = slot_of(map, key, hash);
	if (!slot->key.ptr) {
		slot->key = key.ptr ? key : PFD_STR("");
		slot->hash = hash;
		map->n++;
	}
	return slot;
}

void **pfd_map_at(struct pfd_map *map, struct pfd_str key)
{
	return &take(map, key)->value;
}

bool pfd_map_add(struct pfd_map *set, struct pfd_str key)
{
	size_t before = set->n;
	struct pfd_map_slot *slot = take(set, key);

	if (set->n == before)
		return false;
	slot->key = pfd_arena_str(set->arena, key);
	slot->value = set; /* any: pfd_map_get tells it is in */
	return true;
}
