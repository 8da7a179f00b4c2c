/* What the reading commands share: the year asked about, and how they end. */
#include "reading.h"

static enum pfd_status no_year(struct pfd_run *run, int year)
{
	if (!year) {
		pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("there is no funding year yet",
				"es gibt noch kein Förderjahr"));
		return pfd_hint(
			run->err, PFD_MESSAGE("add one: pfd year add YEAR",
					  "eines anlegen: pfd year add YEAR"));
	}
	pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("years/{year}.yaml: no such file",
			"years/{year}.yaml: keine solche Datei",
			PFD_A_STR("year",
				pfd_arena_printf(run->arena, "%d", year))));
	return pfd_hint(run->err,
		PFD_MESSAGE("see: pfd year list", "siehe: pfd year list"));
}

enum pfd_status pfd_reading_year(struct pfd_run *run, bool all, int *ret_year)
{
	struct pfd_scope scope = { .all = all };
	int asked = run->year, current, latest = 0;
	bool has_asked = false, has_current = false;
	enum pfd_status status = pfd_run_snapshot(run);

	if (status)
		return status;
	/* The file names say it before anything is read. */
	current = pfd_date_ymd(run->env.as_of).year;
	for (size_t i = 0; i < run->snapshot.n; i++) {
		struct pfd_str path = run->snapshot.entries[i].path, id;
		int year = 0;

		if (!pfd_str_starts(path, pfd_kind_year.directory))
			continue;
		id = pfd_kind_year.id(run->arena, path);
		for (size_t k = 0; k < id.len; k++)
			year = year * 10 + (id.ptr[k] - '0');
		has_asked |= year && year == asked;
		has_current |= year == current;
		latest = year > latest ? year : latest;
	}
	if (asked ? !has_asked : !latest)
		return no_year(run, asked);
	scope.year = asked ? asked : has_current ? current : latest;
	status = pfd_run_load(run, &scope);
	if (!status)
		*ret_year = run->about_year = scope.year;
	return status;
}

enum pfd_status pfd_reading_any_year(struct pfd_run *run, int *ret_year)
{
	if (!run->year)
		return pfd_reading_year(run, true, ret_year);
	*ret_year = run->year;
	return pfd_run_load(run, &pfd_scope_all);
}

enum pfd_status pfd_reading_end(struct pfd_run *run)
{
	return pfd_findings_count(&run->findings, PFD_ERROR)
		       ? pfd_run_refused(run)
		       : PFD_OK;
}
