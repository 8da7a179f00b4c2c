/* A map from byte strings to pointers, for what is asked more often than a list
 * can be walked.
 */
#ifndef PFD_BASE_MAP_H
#define PFD_BASE_MAP_H

#include <pfd/base/arena.h>

struct pfd_map_slot;
struct pfd_map {
	struct pfd_arena *arena;
	struct pfd_map_slot *slots;
	size_t n, cap;
};

static inline struct pfd_map pfd_map(struct pfd_arena *arena)
{
	return (struct pfd_map){ .arena = arena };
}
/* The value under `key`, or NULL. */
void *pfd_map_get(const struct pfd_map *map, struct pfd_str key);
/* The place of the value under `key`, NULL in it if the key is new; valid until
 * the next call.  The key is kept as it is, not copied. */
void **pfd_map_at(struct pfd_map *map, struct pfd_str key);
/* For sets: true if the key was not in it.  A new key is copied. */
bool pfd_map_add(struct pfd_map *set, struct pfd_str key);

#endif
