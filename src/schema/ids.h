/* The grammar of ids: each kind's pure functions id → path and path → id.
 */
#ifndef PFD_SCHEMA_IDS_H
#define PFD_SCHEMA_IDS_H

#include <pfd/base/arena.h>

#define PFD_ID_FUNCTIONS(kind)                               \
	struct pfd_str pfd_##kind##_path(                    \
		struct pfd_arena *arena, struct pfd_str id); \
	struct pfd_str pfd_##kind##_id(                      \
		struct pfd_arena *arena, struct pfd_str path);
PFD_ID_FUNCTIONS(partnership)
PFD_ID_FUNCTIONS(year)
PFD_ID_FUNCTIONS(grant)
PFD_ID_FUNCTIONS(project)
PFD_ID_FUNCTIONS(meeting)
PFD_ID_FUNCTIONS(incident)
PFD_ID_FUNCTIONS(contact)
PFD_ID_FUNCTIONS(advice)
PFD_ID_FUNCTIONS(opportunity)
PFD_ID_FUNCTIONS(strategy)
PFD_ID_FUNCTIONS(task)
PFD_ID_FUNCTIONS(event)
PFD_ID_FUNCTIONS(post)
PFD_ID_FUNCTIONS(analysis)
#undef PFD_ID_FUNCTIONS

#endif
