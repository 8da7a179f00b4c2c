/* Who commits: GIT_AUTHOR_… and GIT_COMMITTER_…, else git's configuration, as
 * the git program does it. */
#include <stdlib.h>
#include <time.h>

#include "internal.h"

/* libgit2 would write a line feed into the commit's header as it is. */
static const char *clean(struct pfd_arena *arena, const char *text)
{
	struct pfd_buf buf = pfd_buf(arena);

	for (; text && *text; text++)
		if ((unsigned char)*text >= 0x20 && *text != '<' &&
			*text != '>' && *text != 0x7f)
			pfd_buf_addc(&buf, *text);
	return pfd_arena_z(arena, pfd_str_trim(pfd_buf_str(&buf)));
}

static enum pfd_status hint(struct pfd_err *err)
{
	return pfd_hint(err,
		PFD_MESSAGE("git config --global user.name \"First Last\"; "
			    "git config --global user.email name@example.org",
			"git config --global user.name \"Vorname Nachname\"; "
			"git config --global user.email name@example.org"));
}

static enum pfd_status get(struct pfd_store *store, struct pfd_arena *arena,
	git_config *config, const char *variable, const char *key,
	const char **ret, struct pfd_err *err)
{
	const char *text = pfd_env_get(store->env, variable);

	if (!text && git_config_get_string(&text, config, key))
		text = NULL;
	text = clean(arena, text);
	if (*text) {
		*ret = text;
		return PFD_OK;
	}
	(void)pfd_fail(err, PFD_FAILED,
		PFD_MESSAGE("git does not know who commits: {key} is not set",
			"git weiß nicht, wer übernimmt: {key} ist nicht "
			"gesetzt",
			PFD_A_Z("key", key)));
	return hint(err);
}

/* Decimal digits only, `n` of them. */
static bool digits(struct pfd_str *rest, size_t n, int64_t *ret)
{
	int64_t value = 0;

	if (rest->len < n || n > 12)
		return false;
	for (size_t i = 0; i < n; i++) {
		if (!pfd_is_digit(rest->ptr[i]))
			return false;
		value = value * 10 + (rest->ptr[i] - '0');
	}
	*rest = pfd_str_sub(*rest, n, rest->len);
	*ret = value;
	return true;
}

/* +0100, +01:00 or Z. */
static bool parse_offset(struct pfd_str s, int *ret_minutes)
{
	int64_t hours, minutes;
	bool minus = s.len && s.ptr[0] == '-';

	if (pfd_str_eqz(s, "Z")) {
		*ret_minutes = 0;
		return true;
	}
	if (!s.len || (s.ptr[0] != '+' && !minus))
		return false;
	s = pfd_str_sub(s, 1, s.len);
	if (!digits(&s, 2, &hours))
		return false;
	if (pfd_str_starts(s, ":"))
		s = pfd_str_sub(s, 1, s.len);
	if (!digits(&s, 2, &minutes) || s.len || hours > 14 || minutes > 59)
		return false;
	*ret_minutes = (int)(hours * 60 + minutes) * (minus ? -1 : 1);
	return true;
}

/* "1773306000 +0100" or "@1773306000 +0100". */
static bool parse_seconds(struct pfd_str s, git_time *ret)
{
	size_t n = 0;
	int64_t seconds;

	if (pfd_str_starts(s, "@"))
		s = pfd_str_sub(s, 1, s.len);
	while (n < s.len && pfd_is_digit(s.ptr[n]))
		n++;
	if (!n || !digits(&s, n, &seconds))
		return false;
	ret->time = seconds;
	return parse_offset(pfd_str_trim(s), &ret->offset);
}

/* "2026-03-12T10:00:00+01:00", with a blank or T, the zone always given. */
static bool parse_iso(struct pfd_str s, git_time *ret)
{
	struct pfd_date date;
	int64_t hours, minutes, seconds;

	if (s.len < 19 || pfd_date_parse(pfd_str_sub(s, 0, 10), &date) ||
		(s.ptr[10] != 'T' && s.ptr[10] != ' ') || s.ptr[13] != ':' ||
		s.ptr[16] != ':')
		return false;
	struct pfd_str parts[] = { pfd_str_sub(s, 11, 13),
		pfd_str_sub(s, 14, 16), pfd_str_sub(s, 17, 19) };

	if (!digits(&parts[0], 2, &hours) || !digits(&parts[1], 2, &minutes) ||
		!digits(&parts[2], 2, &seconds) || hours > 23 || minutes > 59 ||
		seconds > 60 ||
		!parse_offset(
			pfd_str_trim(pfd_str_sub(s, 19, s.len)), &ret->offset))
		return false;
	ret->time = (int64_t)date.days * 86400 + hours * 3600 + minutes * 60 +
		    seconds - (int64_t)ret->offset * 60;
	return true;
}

static enum pfd_status when(struct pfd_store *store, const char *variable,
	git_time *ret, struct pfd_err *err)
{
	const char *text = pfd_env_get(store->env, variable);
	time_t now = (time_t)store->env->now_s;
	struct tm local;

	if (text) {
		struct pfd_str s = pfd_str_trim(pfd_str(text));

		if (parse_seconds(s, ret) || parse_iso(s, ret))
			return PFD_OK;
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{name}={value}: not of the form "
				    "2026-03-12T10:00:00+01:00 or 1773306000 "
				    "+0100",
				"{name}={value}: nicht von der Form "
				"2026-03-12T10:00:00+01:00 oder 1773306000 "
				"+0100",
				PFD_A_Z("name", variable),
				PFD_A_Z("value", text)));
	}
	ret->time = store->env->now_s;
	ret->offset = 0;
	if (!store->env->now_fixed && localtime_r(&now, &local))
		ret->offset = (int)(local.tm_gmtoff / 60);
	return PFD_OK;
}

/* Before there is a repository, the user's own configuration counts.  Texts are
 * read from snapshots only. */
static int open_config(struct pfd_store *store, git_config **ret)
{
	git_config *own PFD_CLEANUP(git_config_freep) = NULL;

	if (store->repo)
		return git_repository_config_snapshot(ret, store->repo);
	return git_config_open_default(&own) || git_config_snapshot(ret, own);
}

enum pfd_status pfd_identity(struct pfd_store *store, const char *role,
	git_signature **ret, struct pfd_err *err)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	git_config *config PFD_CLEANUP(git_config_freep) = NULL;
	const char *names[3], *name, *email;
	static const char *const parts[] = { "NAME", "EMAIL", "DATE" };
	git_time time = { 0 };
	enum pfd_status status;

	for (size_t i = 0; i < PFD_COUNT(parts); i++)
		names[i] = pfd_arena_printf(arena, "GIT_%s_%s", role, parts[i])
				   .ptr;
	if (open_config(store, &config))
		return pfd_git_fail(err, PFD_FAILED, ".git/config");
	status = get(store, arena, config, names[0], "user.name", &name, err);
	if (status == PFD_OK)
		status = get(store, arena, config, names[1], "user.email",
			&email, err);
	if (status == PFD_OK)
		status = when(store, names[2], &time, err);
	if (status != PFD_OK ||
		!git_signature_new(ret, name, email, time.time, time.offset))
		return status;
	(void)pfd_git_fail(err, PFD_FAILED, name);
	return hint(err);
}
