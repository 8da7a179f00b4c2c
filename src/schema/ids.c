/* The grammar of ids and where a record lies (CONTRIBUTING, decision 8).
 *
 * The path is the id: nothing in a file repeats it.  An id is good if its path
 * is, and the other way round, so path → id makes the path again and compares.
 */
#include "ids.h"

#include <pfd/schema.h>

static struct pfd_str none(void)
{
	return (struct pfd_str){ 0 };
}

static bool digits(struct pfd_str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!pfd_is_digit(s.ptr[i]))
			return false;
	return s.len > 0;
}

/* Windows opens a device for these names, whatever stands behind the dot. */
static bool device(struct pfd_str s)
{
	static const char *const names[] = { "con", "prn", "aux", "nul" };
	for (size_t i = 0; i < PFD_COUNT(names); i++)
		if (pfd_str_eqz(s, names[i]))
			return true;
	return s.len == 4 && pfd_is_digit(s.ptr[3]) &&
	       (pfd_str_starts(s, "com") || pfd_str_starts(s, "lpt"));
}

bool pfd_slug_good(struct pfd_str slug)
{
	if (!slug.len || slug.len > 60 || device(slug))
		return false;
	bool hyphen = true; /* none at the beginning, none after another */
	for (size_t i = 0; i < slug.len; i++) {
		char c = slug.ptr[i];
		if (c == '-' && hyphen)
			return false;
		hyphen = c == '-';
		if (!hyphen && !pfd_is_lower(c) && !pfd_is_digit(c))
			return false;
	}
	return !hyphen;
}

/* The years that dates accept. */
static bool year_good(struct pfd_str s)
{
	return s.len == 4 && digits(s) &&
	       (pfd_str_starts(s, "19") || pfd_str_starts(s, "20") ||
		       pfd_str_starts(s, "21"));
}

/* Of the kinds that are numbered by year. */
static bool number_good(struct pfd_str id)
{
	if (id.len < 8 || id.ptr[4] != '-' || !year_good(pfd_str_sub(id, 0, 4)))
		return false;
	struct pfd_str no = pfd_str_sub(id, 5, id.len);
	if (no.len > 6 || !digits(no))
		return false;
	/* 2026-0014 and 2026-014 would be two names of one number. */
	return no.len == 3 ? !pfd_str_eqz(no, "000") : no.ptr[0] != '0';
}

static bool project_good(struct pfd_str id)
{
	return id.len > 5 && id.ptr[4] == '-' &&
	       year_good(pfd_str_sub(id, 0, 4)) &&
	       pfd_slug_good(pfd_str_sub(id, 5, id.len));
}

static bool meeting_good(struct pfd_str id)
{
	struct pfd_date date;
	return id.len > 11 && id.ptr[10] == '-' &&
	       pfd_date_parse(pfd_str_sub(id, 0, 10), &date) == PFD_DATE_GOOD &&
	       pfd_is_lower(id.ptr[11]) &&
	       pfd_slug_good(pfd_str_sub(id, 11, id.len));
}

/* A person's: p- and 12 characters of Crockford's base32, in lower case. */
static bool person_good(struct pfd_str id)
{
	if (id.len != 14)
		return false;
	for (size_t i = 2; i < id.len; i++)
		if (!pfd_is_base32(id.ptr[i]))
			return false;
	return true;
}

static bool contact_good(struct pfd_str id)
{
	return pfd_str_starts(id, "p-") ? person_good(id) : pfd_slug_good(id);
}

/* The years it holds for, both included. */
static bool strategy_good(struct pfd_str id)
{
	if (id.len != 9 || id.ptr[4] != '-')
		return false;
	struct pfd_str from = pfd_str_sub(id, 0, 4);
	struct pfd_str to = pfd_str_sub(id, 5, 9);
	return year_good(from) && year_good(to) &&
	       memcmp(from.ptr, to.ptr, 4) <= 0;
}

/* ---- id → path ---------------------------------------------------------------- */

struct pfd_str pfd_partnership_path(struct pfd_arena *arena, struct pfd_str id)
{
	return pfd_str_eqz(id, "pfd")
		       ? pfd_arena_str(arena, PFD_STR("pfd.yaml"))
		       : none();
}

/* Asked of every file of a repository, so without printf. */
static struct pfd_str below(struct pfd_arena *arena, const char *directory,
	struct pfd_str year, struct pfd_str id)
{
	const struct pfd_str parts[] = { pfd_str(directory), year,
		pfd_str(year.len ? "/" : ""), id, PFD_STR(".yaml") };
	size_t len = 0;
	char *path, *at;

	for (size_t i = 0; i < PFD_COUNT(parts); i++)
		len += parts[i].len;
	path = at = pfd_alloc_raw(arena, len + 1);
	for (size_t i = 0; i < PFD_COUNT(parts); i++) {
		memcpy(at, parts[i].ptr, parts[i].len);
		at += parts[i].len;
	}
	*at = '\0';
	return (struct pfd_str){ path, len };
}

static struct pfd_str flat(
	struct pfd_arena *arena, const char *directory, struct pfd_str id)
{
	return below(arena, directory, PFD_STR(""), id);
}

static struct pfd_str by_year(
	struct pfd_arena *arena, const char *directory, struct pfd_str id)
{
	return below(arena, directory, pfd_str_sub(id, 0, 4), id);
}

struct pfd_str pfd_year_path(struct pfd_arena *arena, struct pfd_str id)
{
	return year_good(id) ? flat(arena, "years/", id) : none();
}

struct pfd_str pfd_grant_path(struct pfd_arena *arena, struct pfd_str id)
{
	return number_good(id) ? by_year(arena, "grants/", id) : none();
}

struct pfd_str pfd_project_path(struct pfd_arena *arena, struct pfd_str id)
{
	return project_good(id) ? by_year(arena, "projects/", id) : none();
}

struct pfd_str pfd_meeting_path(struct pfd_arena *arena, struct pfd_str id)
{
	return meeting_good(id) ? by_year(arena, "meetings/", id) : none();
}

struct pfd_str pfd_incident_path(struct pfd_arena *arena, struct pfd_str id)
{
	return number_good(id) ? by_year(arena, "incidents/", id) : none();
}

struct pfd_str pfd_contact_path(struct pfd_arena *arena, struct pfd_str id)
{
	return contact_good(id) ? flat(arena, "contacts/", id) : none();
}

struct pfd_str pfd_advice_path(struct pfd_arena *arena, struct pfd_str id)
{
	return number_good(id) ? by_year(arena, "advice/", id) : none();
}

struct pfd_str pfd_opportunity_path(struct pfd_arena *arena, struct pfd_str id)
{
	return pfd_slug_good(id) ? flat(arena, "opportunities/", id) : none();
}

struct pfd_str pfd_strategy_path(struct pfd_arena *arena, struct pfd_str id)
{
	return strategy_good(id) ? flat(arena, "strategy/", id) : none();
}

struct pfd_str pfd_task_path(struct pfd_arena *arena, struct pfd_str id)
{
	return number_good(id) ? by_year(arena, "tasks/", id) : none();
}

struct pfd_str pfd_event_path(struct pfd_arena *arena, struct pfd_str id)
{
	return project_good(id) ? by_year(arena, "events/", id) : none();
}

struct pfd_str pfd_post_path(struct pfd_arena *arena, struct pfd_str id)
{
	return number_good(id) ? by_year(arena, "posts/", id) : none();
}

struct pfd_str pfd_analysis_path(struct pfd_arena *arena, struct pfd_str id)
{
	return project_good(id) ? by_year(arena, "analyses/", id) : none();
}

/* ---- path → id ---------------------------------------------------------------- */

/* The file's name without .yaml, if `make` puts that id at this very path. */
static struct pfd_str id_of(struct pfd_arena *arena, struct pfd_str path,
	struct pfd_str (*make)(struct pfd_arena *, struct pfd_str))
{
	if (!pfd_str_ends(path, ".yaml"))
		return none();
	size_t start = path.len;
	while (start && path.ptr[start - 1] != '/')
		start--;
	size_t end = path.len - strlen(".yaml");
	if (start >= end)
		return none();
	struct pfd_str id = pfd_str_sub(path, start, end);
	return pfd_str_eq(make(arena, id), path) ? pfd_arena_str(arena, id)
						 : none();
}

struct pfd_str pfd_partnership_id(struct pfd_arena *arena, struct pfd_str path)
{
	return id_of(arena, path, pfd_partnership_path);
}

struct pfd_str pfd_year_id(struct pfd_arena *arena, struct pfd_str path)
{
	return id_of(arena, path, pfd_year_path);
}

struct pfd_str pfd_grant_id(struct pfd_arena *arena, struct pfd_str path)
{
	return id_of(arena, path, pfd_grant_path);
}

struct pfd_str pfd_project_id(struct pfd_arena *arena, struct pfd_str path)
{
	return id_of(arena, path, pfd_project_path);
}

struct pfd_str pfd_meeting_id(struct pfd_arena *arena, struct pfd_str path)
{
	return id_of(arena, path, pfd_meeting_path);
}

struct pfd_str pfd_incident_id(struct pfd_arena *arena, struct pfd_str path)
{
	return id_of(arena, path, pfd_incident_path);
}

struct pfd_str pfd_contact_id(struct pfd_arena *arena, struct pfd_str path)
{
	return id_of(arena, path, pfd_contact_path);
}

struct pfd_str pfd_advice_id(struct pfd_arena *arena, struct pfd_str path)
{
	return id_of(arena, path, pfd_advice_path);
}

struct pfd_str pfd_opportunity_id(struct pfd_arena *arena, struct pfd_str path)
{
	return id_of(arena, path, pfd_opportunity_path);
}

struct pfd_str pfd_strategy_id(struct pfd_arena *arena, struct pfd_str path)
{
	return id_of(arena, path, pfd_strategy_path);
}

struct pfd_str pfd_task_id(struct pfd_arena *arena, struct pfd_str path)
{
	return id_of(arena, path, pfd_task_path);
}

struct pfd_str pfd_event_id(struct pfd_arena *arena, struct pfd_str path)
{
	return id_of(arena, path, pfd_event_path);
}

struct pfd_str pfd_post_id(struct pfd_arena *arena, struct pfd_str path)
{
	return id_of(arena, path, pfd_post_path);
}

struct pfd_str pfd_analysis_id(struct pfd_arena *arena, struct pfd_str path)
{
	return id_of(arena, path, pfd_analysis_path);
}

bool pfd_attachment_path_good(struct pfd_str path)
{
	struct pfd_str part;

	if (!pfd_str_starts(path, "files/"))
		return false;
	while (pfd_str_cut(&path, '/', &part))
		if (!part.len || pfd_str_eqz(part, ".") ||
			pfd_str_eqz(part, ".."))
			return false;
	return true;
}
