/* The only place that asks the clock, the environment and the terminal. */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

#include <pfd/base/env.h>

enum {
	COLUMNS_UNKNOWN = 80,
	ROWS_UNKNOWN = 24,
	SIZE_LIMIT = 10000,
	PROGRESS_MS = 500
};

const char *pfd_env_find(const struct pfd_env *env, const char *name)
{
	size_t n = strlen(name);

	for (char *const *at = env->environ; at && *at; at++)
		if (!strncmp(*at, name, n) && (*at)[n] == '=')
			return *at + n + 1;
	return NULL;
}

const char *pfd_env_get(const struct pfd_env *env, const char *name)
{
	const char *value = pfd_env_find(env, name);

	return value && *value ? value : NULL;
}

enum pfd_lang pfd_lang_parse(const char *name)
{
	return name && pfd_to_lower(name[0]) == 'd' &&
			       pfd_to_lower(name[1]) == 'e'
		       ? PFD_DE
		       : PFD_EN;
}

static void random_bytes(void *ctx, void *bytes, size_t n)
{
	char *at = bytes;

	(void)ctx;
	while (n) {
		ssize_t got = getrandom(at, n, 0);

		if (got < 0) {
			if (errno == EINTR)
				continue;
			/* Ids from anything weaker could clash unseen. */
			abort();
		}
		at += got;
		n -= (size_t)got;
	}
}

void pfd_env_base32(const struct pfd_env *env, char *ret, size_t n)
{
	static const char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";

	env->random(env->random_ctx, ret, n);
	/* 256 is a multiple of 32, so the five low bits have no bias. */
	for (size_t i = 0; i < n; i++)
		ret[i] = alphabet[(unsigned char)ret[i] & 31];
}

/* A whole number up to `max`, or -1. */
static int64_t whole(const char *z, int64_t max)
{
	int64_t value = 0;

	if (!*z)
		return -1;
	for (; *z; z++) {
		if (!pfd_is_digit(*z))
			return -1;
		value = value * 10 + (*z - '0');
		if (value > max)
			return -1;
	}
	return value;
}

/* A size of the terminal: the variable's, the terminal's own (0 where it does
 * not know), else a usual one. */
static int size_of(const struct pfd_env *env, const char *variable,
	unsigned short own, int usual)
{
	const char *given = pfd_env_get(env, variable);
	int64_t size = given ? whole(given, SIZE_LIMIT) : -1;

	if (size > 0)
		return (int)size;
	return own ? own : usual;
}

static void read_size(struct pfd_env *env)
{
	struct winsize own = { 0 };

	if (env->stdout_tty && ioctl(STDOUT_FILENO, TIOCGWINSZ, &own))
		own = (struct winsize){ 0 };
	env->columns = size_of(env, "COLUMNS", own.ws_col, COLUMNS_UNKNOWN);
	env->rows = size_of(env, "LINES", own.ws_row, ROWS_UNKNOWN);
}

/* The locale of a category; "" where none is set. */
static const char *locale_of(const struct pfd_env *env, const char *category)
{
	const char *const names[] = { "LC_ALL", category, "LANG" };

	for (size_t i = 0; i < PFD_COUNT(names); i++) {
		const char *value = pfd_env_get(env, names[i]);

		if (value)
			return value;
	}
	return "";
}

/* "de_DE.UTF-8", "C.utf8@euro". */
static bool is_utf8(const char *locale)
{
	static const char wanted[] = "utf8";
	const char *codeset = strchr(locale, '.');
	size_t n = 0;

	for (; codeset && *codeset && *codeset != '@'; codeset++) {
		if (*codeset == '.' || *codeset == '-')
			continue;
		if (pfd_to_lower(*codeset) != wanted[n])
			return false;
		n++;
	}
	return n == strlen(wanted);
}

static bool wants_color(const struct pfd_env *env, bool tty)
{
	const char *term = pfd_env_get(env, "TERM");

	return tty && !pfd_env_get(env, "NO_COLOR") && term &&
	       strcmp(term, "dumb") != 0;
}

static enum pfd_status read_clock(struct pfd_env *env, struct pfd_err *err)
{
	/* The last second of the year 2199. */
	static const int64_t last = INT64_C(7258118399);
	const char *epoch = pfd_env_get(env, "SOURCE_DATE_EPOCH");
	const char *today = pfd_env_get(env, "PFD_TODAY");
	struct timespec now;

	if (epoch) {
		env->now_s = whole(epoch, last);
		env->now_fixed = true;
		if (env->now_s < 0)
			return pfd_fail(err, PFD_USAGE,
				PFD_MESSAGE("SOURCE_DATE_EPOCH: \"{value}\" is "
					    "not a number of seconds since "
					    "1970",
					"SOURCE_DATE_EPOCH: „{value}“ ist "
					"keine Zahl von Sekunden seit 1970",
					PFD_A_Z("value", epoch)));
	} else {
		if (clock_gettime(CLOCK_REALTIME, &now))
			return pfd_fail_errno(err, "clock", errno);
		env->now_s = now.tv_sec;
	}
	env->as_of = pfd_date_berlin(env->now_s);
	if (!today)
		return PFD_OK;
	env->as_of_fixed = true;
	if (pfd_date_parse(pfd_str(today), &env->as_of) != PFD_DATE_GOOD)
		return pfd_fail(err, PFD_USAGE,
			PFD_MESSAGE("PFD_TODAY: \"{value}\" is not a date like "
				    "2026-04-02",
				"PFD_TODAY: „{value}“ ist kein Datum wie "
				"2026-04-02",
				PFD_A_Z("value", today)));
	return PFD_OK;
}

/* Work is told of where somebody watches, after half a second; PFD_PROGRESS says
 * after how many thousandths instead, or never. */
static int progress_of(const struct pfd_env *env)
{
	const char *given = pfd_env_get(env, "PFD_PROGRESS");
	const char *term = pfd_env_get(env, "TERM");

	if (!env->stderr_tty || !term || !strcmp(term, "dumb"))
		return -1;
	if (!given)
		return PROGRESS_MS;
	return pfd_is_digit(*given) ? (int)strtol(given, NULL, 10) % 100000
				    : -1;
}

enum pfd_status pfd_env_init(
	struct pfd_env *env, char *const *vars, struct pfd_err *err)
{
	*env = (struct pfd_env){ .environ = vars, .random = random_bytes };
	env->stdin_tty = isatty(STDIN_FILENO);
	env->stdout_tty = isatty(STDOUT_FILENO);
	env->stderr_tty = isatty(STDERR_FILENO);
	env->lang = pfd_lang_parse(locale_of(env, "LC_MESSAGES"));
	env->utf8 = is_utf8(locale_of(env, "LC_CTYPE"));
	read_size(env);
	env->progress_ms = progress_of(env);
	env->stdout_color = wants_color(env, env->stdout_tty);
	env->stderr_color = wants_color(env, env->stderr_tty);
	return read_clock(env, err);
}

struct timespec pfd_clock_after(int ms)
{
	struct timespec at;

	clock_gettime(CLOCK_MONOTONIC, &at);
	at.tv_sec += ms / 1000;
	at.tv_nsec += ms % 1000 * 1000000L;
	if (at.tv_nsec >= 1000000000L) {
		at.tv_sec++;
		at.tv_nsec -= 1000000000L;
	}
	return at;
}

const char *pfd_program_directory(struct pfd_arena *arena)
{
	char path[PATH_MAX];
	ssize_t n = readlink("/proc/self/exe", path, sizeof(path));

	if (n <= 0 || (size_t)n >= sizeof(path))
		return NULL;
	while (n > 1 && path[n - 1] != '/')
		n--;
	return pfd_arena_z(arena, (struct pfd_str){ path, (size_t)n - 1 });
}
