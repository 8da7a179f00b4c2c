/* Giving up what a command does not need, before it reads what others wrote.
 */
#ifndef PFD_BASE_CONFINE_H
#define PFD_BASE_CONFINE_H

#include <stddef.h>

/* From now on this process starts no program, opens no connection, and writes in these
 * directories only (those that are not there, and NULL, are passed over); it reads
 * what it could read.  What is open stays so.  For good, and before there are
 * threads.  Where the kernel cannot (Landlock, Linux 5.19), nothing happens. */
void pfd_confine(const char *const *writable, size_t n);

#endif
