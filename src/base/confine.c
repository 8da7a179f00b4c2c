/* Landlock, by its system calls: the C library of Debian 12 has no names for them, and
 * its kernel's header not all that later kernels can deny.
 */
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <linux/landlock.h>

#include <pfd/base/confine.h>

#include "internal.h"

enum {
	ABI_REFER = 2,    /* before, no file could go to another directory */
	ABI_TRUNCATE = 3, /* before, truncate(2) could not be denied */
	ABI_NETWORK = 4
};
/* landlock_ruleset_attr as of ABI 4; older kernels are told of its first part. */
struct ruleset {
	uint64_t files, network;
};
static const uint64_t truncating = UINT64_C(1) << 14, bind_or_connect = 3;
static const uint64_t writing =
	LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR |
	LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_DIR |
	LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SYM |
	LANDLOCK_ACCESS_FS_REFER;
static const uint64_t never =
/* A sanitizer starts a program that names the places of what it reports. */
#ifndef PFD_SANITIZED
	LANDLOCK_ACCESS_FS_EXECUTE |
#endif
	LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_BLOCK |
	LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO;

static void allow(int rules, uint64_t access, const char *directory)
{
	struct landlock_path_beneath_attr beneath = { .allowed_access =
							      access };
	int fd PFD_CLEANUP(pfd_fd_closep) =
		open(directory, O_PATH | O_DIRECTORY | O_CLOEXEC);

	beneath.parent_fd = fd;
	if (fd >= 0)
		(void)syscall(SYS_landlock_add_rule, rules,
			LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
}

void pfd_confine(const char *const *writable, size_t n)
{
	long abi = syscall(SYS_landlock_create_ruleset, NULL, 0,
		LANDLOCK_CREATE_RULESET_VERSION);
	uint64_t write = abi >= ABI_TRUNCATE ? writing | truncating : writing;
	struct ruleset all = { write | never, bind_or_connect };
	int rules PFD_CLEANUP(pfd_fd_closep) = -1;

	if (abi < ABI_REFER)
		return;
	rules = (int)syscall(SYS_landlock_create_ruleset, &all,
		abi >= ABI_NETWORK ? sizeof(all) : sizeof(all.files), 0);
	if (rules < 0)
		return;
	for (size_t i = 0; i < n; i++)
		if (writable[i])
			allow(rules, write, writable[i]);
	if (!prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
		(void)syscall(SYS_landlock_restrict_self, rules, 0);
}
