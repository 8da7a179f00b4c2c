/* What pfd writes into a repository's own configuration.
 */
#include "internal.h"

enum pfd_status pfd_store_textconv(struct pfd_store *store, struct pfd_err *err)
{
	git_config *config PFD_CLEANUP(git_config_freep) = NULL;

	/* Without diff.pfd.cachetextconv, and no diff in .git/COMMIT_EDITMSG: git
	 * would keep the clear text. */
	if (git_repository_config(&config, store->repo) ||
		git_config_set_string(
			config, "diff.pfd.textconv", "pfd textconv") ||
		git_config_set_bool(config, "commit.verbose", false))
		return pfd_git_fail(err, PFD_FAILED, ".git/config");
	return PFD_OK;
}
