/* The seams to the world, made once in main and passed down: no globals.
 */
#ifndef PFD_BASE_ENV_H
#define PFD_BASE_ENV_H

#include <time.h>

#include <pfd/base/date.h>
#include <pfd/base/err.h>

struct pfd_env {
	/* Every run's "today" (CONTRIBUTING, decision 11). */
	struct pfd_date as_of;
	bool as_of_fixed; /* from PFD_TODAY: goes into the commit's trailers */
	int64_t now_s;    /* UTC seconds; SOURCE_DATE_EPOCH fixes it */
	bool now_fixed;
	enum pfd_lang lang; /* of messages */
	bool lang_given; /* by --lang: then reports and letters follow, too */
	bool utf8;       /* the locale's letters */
	bool stdin_tty, stdout_tty, stderr_tty;
	int columns; /* of the terminal; 80 when unknown */
	int rows;    /* of the terminal; 24 when unknown */
	/* NO_COLOR, --color and the terminal considered */
	bool stdout_color, stderr_color;
	/* After how long work is told of while it lasts; -1: never. */
	int progress_ms;
	char *const *environ;
	/* Fills with random bytes; replaced in tests. */
	void (*random)(void *ctx, void *bytes, size_t n);
	void *random_ctx;
};

/* Reads the environment and the clock.  Fails (PFD_USAGE) on a PFD_TODAY or
 * SOURCE_DATE_EPOCH that is none. */
PFD_MUST_CHECK enum pfd_status pfd_env_init(
	struct pfd_env *env, char *const *environ, struct pfd_err *err);
/* The variable's value, or NULL; an empty one counts as unset. */
const char *pfd_env_get(const struct pfd_env *env, const char *name);
/* The same for variables whose empty value says something. */
const char *pfd_env_find(const struct pfd_env *env, const char *name);
/* Fills with random characters of Crockford's base32, without a NUL. */
void pfd_env_base32(const struct pfd_env *env, char *ret, size_t n);
/* In so many thousandths of a second, by the clock that nobody sets
 * (CLOCK_MONOTONIC). */
struct timespec pfd_clock_after(int ms);
/* The directory of the running program; NULL if the kernel does not say. */
const char *pfd_program_directory(struct pfd_arena *arena);
/* "de…" is German, everything else English. */
enum pfd_lang pfd_lang_parse(const char *name);

#endif
