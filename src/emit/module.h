/* What pfd and a renderer in a shared library of its own agree on.
 *
 * PDF and XLSX need libraries that cost more than all others together, at every
 * start and in every package.  So their renderers are modules, opened when such
 * a file is asked for.  A module has its own copy of what it uses of the lower
 * areas and shows one symbol, `pfd_module`, a `const struct pfd_module`.
 */
#ifndef PFD_EMIT_MODULE_H
#define PFD_EMIT_MODULE_H

#include "render.h"

enum { PFD_MODULE_ABI = 2 };

struct pfd_module {
	/* Both first and for ever: a module of another pfd would read other
	 * structs than it is given. */
	uint32_t abi;
	const char *pfd; /* PFD_VERSION it was built from */
	uint32_t sizes[4];
	/* Appends the file to r->out. */
	enum pfd_status (*render)(const struct pfd_render *r);
	/* The libraries that make the file, with their versions. */
	const char *(*libraries)(struct pfd_arena *arena);
};
/* Each module defines its own. */
__attribute__((
	visibility("default"))) extern const struct pfd_module pfd_module;

/* Two builds of one version differ here when a struct grew in between. */
#define PFD_MODULE_SIZES                                           \
	{                                                          \
		sizeof(struct pfd_render), sizeof(struct pfd_doc), \
			sizeof(struct pfd_block),                  \
			sizeof(struct pfd_emit_options)            \
	}

#endif
