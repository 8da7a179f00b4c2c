/* What a document says of its origin inside a file, for programs.
 */
#ifndef PFD_EMIT_ORIGIN_H
#define PFD_EMIT_ORIGIN_H

#include "render.h"

/* Of a document made of a commit: a comment of Markdown with "pfd:KEY VALUE" lines,
 * in which `--` and the per cent sign are written as -%2D and %25. */
void pfd_origin_lines(struct pfd_buf *out, const struct pfd_doc *doc);

/* docProps/custom.xml of a workbook, unpacked; false: there is none. */
bool pfd_origin_unzip(
	struct pfd_arena *arena, struct pfd_str bytes, struct pfd_str *ret);

#endif
