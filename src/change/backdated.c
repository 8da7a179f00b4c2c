/* Decisions that were written down long after the day they bear: what only the
 * history can tell, so only who asks pays for reading it.
 */
#include "internal.h"

/* A decision's date whose commit is not found yet. */
struct dated {
	struct pfd_str path, id, field;
	struct pfd_date date;
	int64_t days;
	enum pfd_severity severity;
	bool done;
};
struct dates {
	PFD_VEC_OF(struct dated);
	size_t open;
};

/* Of the year's entries that is one which is switched off. */
static enum pfd_severity severity_of(struct pfd_arena *arena,
	struct pfd_index *index, int year, struct pfd_date at)
{
	struct pfd_rule_states states = { 0 };

	pfd_rules_in_force(arena, index, year, at, &states);
	pfd_vec_foreach (state, &states)
		if (!strcmp(state->rule->id, "backdated"))
			return state->severity;
	return PFD_OFF;
}

static void read_dates(
	struct pfd_arena *arena, struct pfd_index *index, struct dates *ret)
{
	struct pfd_arena *scratch PFD_CLEANUP(pfd_arena_freep) =
		pfd_arena_new();
	enum pfd_severity severity = PFD_WARNING;
	struct pfd_query *query = pfd_query(index,
		"SELECT d.id, d.\"no\", d.\"date\", g.year, param('backdated',"
		"'days',g.year,d.\"date\") FROM grant_decisions d JOIN"
		" \"grant\" g ON g.id=d.id WHERE d.\"date\" IS NOT NULL"
		" ORDER BY d.id, d.\"no\"");
	int last = 0;

	while (pfd_query_row(query)) {
		struct dated dated = { .id = pfd_row_keep(arena, query, 0),
			.field = pfd_arena_printf(arena, "decisions.%lld.date",
				(long long)pfd_row_int(query, 1)),
			.days = pfd_row_int(query, 4) };
		int year = (int)pfd_row_int(query, 3);

		if (!pfd_row_date(query, 2, &dated.date))
			continue;
		if (year != last)
			severity =
				severity_of(scratch, index, year, dated.date);
		last = year;
		dated.severity = severity;
		dated.path = pfd_kind_grant.path(arena, dated.id);
		pfd_vec_push(arena, ret, dated);
	}
	ret->open = ret->n;
}

static void add_finding(struct pfd_findings *findings,
	const struct dated *dated, const struct pfd_trail_commit *commit,
	struct pfd_date entered)
{
	const struct pfd_rule *rule = pfd_rule_named(PFD_STR("backdated"));

	pfd_findings_add(findings,
		(struct pfd_finding){ .severity = dated->severity,
			.rule = rule->id,
			.record = pfd_record_name(
				findings->arena, &pfd_kind_grant, dated->id),
			.field = dated->field,
			.message = { .text = rule->message,
				.args = { PFD_A_DATE("date", dated->date),
					PFD_A_DATE("entered", entered),
					PFD_A_STR("author", commit->author),
					PFD_A_INT("days",
						entered.days -
							dated->date.days) } },
			.remedy = { .text = rule->remedy },
			.source = { .text = rule->source },
			.excess = entered.days - dated->date.days - dated->days,
			.excess_unit = PFD_EXCESS_DAYS });
}

/* The newest commit that brought the date as it stands. */
static void look_at(struct dates *dates, const struct pfd_pair *pair,
	const struct pfd_trail_commit *commit, struct pfd_findings *findings)
{
	struct pfd_date entered = pfd_date_berlin(commit->time_s);

	pfd_vec_foreach (dated, dates) {
		if (dated->done || !pfd_str_eq(dated->path, pair->path))
			continue;
		pfd_vec_foreach (difference, &pair->differences) {
			struct pfd_date date;

			if (!difference->new ||
				difference->new->kind != PFD_SCALAR ||
				!pfd_str_eq(difference->path, dated->field) ||
				pfd_date_parse(difference->new->text, &date) !=
					PFD_DATE_GOOD ||
				pfd_date_cmp(date, dated->date))
				continue;
			dated->done = true;
			dates->open--;
			if (entered.days - date.days > dated->days)
				add_finding(findings, dated, commit, entered);
		}
	}
}

static bool is_open(const struct dates *dates, struct pfd_str path)
{
	pfd_vec_foreach (dated, dates)
		if (!dated->done && pfd_str_eq(dated->path, path))
			return true;
	return false;
}

enum pfd_status pfd_change_backdated(struct pfd_arena *arena,
	const struct pfd_store *store, const char *revision,
	struct pfd_index *index, struct pfd_findings *findings,
	struct pfd_err *err)
{
	struct pfd_arena *scratch PFD_CLEANUP(pfd_arena_freep) =
		pfd_arena_new();
	struct dates dates = { 0 };
	struct pfd_trail *trail;
	bool more = true;
	enum pfd_status status = pfd_trail_begin(
		arena, store, revision, (struct pfd_str){ 0 }, &trail, err);

	read_dates(arena, index, &dates);
	while (!status && dates.open && more) {
		struct pfd_trail_commit commit;

		pfd_arena_reset(scratch);
		status = pfd_trail_next(trail, scratch, &commit, &more, err);
		for (size_t i = 0;
			!status && more && !commit.cut && i < commit.files.n;
			i++) {
			const struct pfd_trail_file *file =
				&commit.files.items[i];
			struct pfd_pair pair;

			if (!file->there || !is_open(&dates, file->path))
				continue;
			status = pfd_pair_of_file(
				scratch, store, file, NULL, &pair, err);
			if (!status)
				look_at(&dates, &pair, &commit, findings);
		}
	}
	return status;
}
