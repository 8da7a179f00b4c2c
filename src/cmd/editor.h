/* A text in the user's editor.
 */
#ifndef PFD_CMD_EDITOR_H
#define PFD_CMD_EDITOR_H

#include "cmd.h"

/* A folder of its own, mode 0700, for what editors write beside a file, too. */
struct pfd_scratch {
	char *dir; /* NULL: none */
	const char *file;
	int fd; /* of the folder, locked */
};
/* Makes it with the file `name` in it, in $XDG_RUNTIME_DIR or /dev/shm, which are in
 * memory, else in $TMPDIR or /tmp.  Failed, too, it is to be dropped. */
PFD_MUST_CHECK enum pfd_status pfd_scratch_make(struct pfd_run *run,
	const char *name, struct pfd_str text, struct pfd_scratch *ret);
/* Overwrites all in it and takes it away. */
void pfd_scratch_drop(struct pfd_scratch *scratch);
/* Drops those of runs that were killed. */
void pfd_scratch_sweep(const struct pfd_env *env);

/* Puts *text into a private temporary file, which is named like `path` and gone
 * when this returns, also after a signal; runs $VISUAL, $EDITOR or vi on it and
 * reads it back.  PFD_FAILED: no editor, or one that failed. */
PFD_MUST_CHECK enum pfd_status pfd_editor(
	struct pfd_run *run, struct pfd_str path, struct pfd_str *text);

#endif
