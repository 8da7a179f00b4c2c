/* A text in the user's editor.
 */
#ifndef PFD_CMD_EDITOR_H
#define PFD_CMD_EDITOR_H

#include "cmd.h"

/* Puts *text into a private temporary file, which is named like `path` and gone
 * when this returns, also after a signal; runs $VISUAL, $EDITOR or vi on it and
 * reads it back.  PFD_FAILED: no editor, or one that failed. */
PFD_MUST_CHECK enum pfd_status pfd_editor(
	struct pfd_run *run, struct pfd_str path, struct pfd_str *text);

#endif
