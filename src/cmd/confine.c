/* What a command that only reads may still do: records come from other people, and so
 * do the bytes that libraries make letters and pictures of.
 *
 * It writes its output and what pfd keeps beside the records, and starts nothing.  A
 * pager, WeasyPrint and a report that is recorded as sent start programs or commit, so
 * those runs are left as they are; and so is one that runs within another, since
 * there is no way back.
 */
#include <string.h>

#include <pfd/base/confine.h>

#include "framework.h"

/* Counters of a coverage build are written into the build tree at the end, wherever that is. */
#ifdef PFD_COVERAGE
static const char counters[] = "/";
#else
static const char *const counters = NULL;
#endif

static bool only_reads(const struct pfd_run *run, enum pfd_open mode)
{
	unsigned flags = run->command->flags;

	return flags & PFD_CMD_AT && !(flags & PFD_CMD_FOLDER) &&
	       mode != PFD_OPEN_WRITE && !run->weasyprint && !run->sent_to &&
	       !run->page && !run->within;
}

/* The directory that -o FILE stands in. */
static const char *place_of(struct pfd_run *run)
{
	const char *slash = run->output ? strrchr(run->output, '/') : NULL;

	if (!run->output)
		return NULL;
	if (slash == run->output)
		return "/";
	return slash ? pfd_arena_z(run->arena,
			       (struct pfd_str){ run->output,
				       (size_t)(slash - run->output) })
		     : ".";
}

void pfd_run_confine(struct pfd_run *run, enum pfd_open mode)
{
	struct pfd_root beside PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	const struct pfd_root *root = pfd_store_root(run->store);

	if (!only_reads(run, mode))
		return;
	/* An editor's copy that a killed run left is taken away by whoever
	 * comes next; libraries need room for temporary files. */
	const char *const places[] = {
		root ? root->path : NULL,
		pfd_store_beside(run->store, run->arena, &beside) ? beside.path
								  : NULL,
		place_of(run),
		pfd_env_get(&run->env, "XDG_RUNTIME_DIR"),
		pfd_env_get(&run->env, "TMPDIR"),
		"/dev/shm",
		"/tmp",
		"/var/tmp",
		counters,
	};
	pfd_confine(places, PFD_COUNT(places));
}
