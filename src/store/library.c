/* libgit2, opened when git is asked for the first time: with the libraries behind it,
 * it would be half of the time of a run that asks nothing.  internal.h makes its
 * functions' names the pointers here, which are set once, as the linker would have.
 *
 * It stays open: what its libraries keep for the process would dangle. */
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

#include "internal.h"

struct pfd_git pfd_git;

static char reason[512]; /* why it could not be opened */

static void open_library(void)
{
	static const char *const names[] = { PFD_GIT_NAMES };
	void *found[PFD_COUNT(names)];
	void *library = dlopen(PFD_GIT_SONAME, RTLD_LAZY | RTLD_LOCAL);
	bool whole = library;

	_Static_assert(sizeof found == sizeof pfd_git, "pointers only");
	for (size_t i = 0; whole && i < PFD_COUNT(names); i++)
		whole = (found[i] = dlsym(library, names[i]));
	if (whole)
		memcpy(&pfd_git, found, sizeof found);
	else
		snprintf(reason, sizeof reason, "%s", dlerror());
}

/* Why it is not there, or NULL. */
static const char *fail_open(void)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;

	pthread_once(&once, open_library);
	return *reason ? reason : NULL;
}

enum pfd_status pfd_git_start(struct pfd_err *err)
{
	const char *missing = fail_open();

	if (missing) {
		(void)pfd_fail(err, PFD_FAILED,
			PFD_MESSAGE("{reason}", "{reason}",
				PFD_A_Z("reason", missing)));
		return pfd_hint(err,
			PFD_MESSAGE("pfd needs libgit2: apt install "
				    "libgit2-1.5, or build pfd anew for the "
				    "one that is there",
				"pfd braucht libgit2: apt install "
				"libgit2-1.5, oder pfd für die vorhandene neu "
				"bauen"));
	}
	if (pfd_git_memory() || git_libgit2_init() < 0)
		return pfd_git_fail(err, PFD_FAILED, "libgit2");
	return PFD_OK;
}

void pfd_git_need(void)
{
	const char *missing = fail_open();

	if (!missing)
		return;
	fprintf(stderr, "pfd: %s\n", missing);
	_exit(PFD_FAILED);
}

const char *pfd_store_library(struct pfd_arena *arena)
{
	(void)arena;
	return "libgit2 " LIBGIT2_VERSION;
}

/* Debian's libgit2 reads all certificates of the system when it starts, a third
 * of the time of a short command, for network streams that pfd never opens.  Its
 * TLS library calls this one by name, so the program's own is taken; a stream
 * would trust nobody. */
__attribute__((visibility("default"))) int mbedtls_x509_crt_parse_file(
	void *chain, const char *path);
int mbedtls_x509_crt_parse_file(void *chain, const char *path)
{
	(void)chain;
	(void)path;
	return 0;
}
