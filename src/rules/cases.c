/* A year's example cases: each changes the examples' repository, which stands under
 * that year's parameters and tracks, and says what a rule must make of it.
 */
#include "internal.h"

struct trying {
	struct pfd_arena *arena;
	const struct pfd_record *year;
	const struct pfd_snapshot *snapshot;
	struct pfd_findings base; /* of the repository without a case */
	struct pfd_findings *findings;
};

static void complain(struct trying *t, const struct pfd_rule_case *at,
	const char *member, struct pfd_message message,
	struct pfd_message remedy)
{
	pfd_findings_add(t->findings,
		(struct pfd_finding){ .severity = PFD_ERROR,
			.rule = "rule-case",
			.record = pfd_record_name(
				t->arena, &pfd_kind_year, t->year->id),
			.field = pfd_arena_printf(t->arena, "cases.%lld.%s",
				(long long)at->no.v, member),
			.message = message,
			.remedy = remedy,
			.hard = true });
}

static enum pfd_status run(struct trying *t, struct pfd_example *example,
	struct pfd_findings *ret, struct pfd_err *err)
{
	PFD_CLEANUP(pfd_index_free) struct pfd_index *index = NULL;
	enum pfd_status status = pfd_example_index(example, &index, ret, err);

	if (!status)
		status = pfd_sql_files_read(t->arena, t->snapshot,
			pfd_index_sql_files(index), ret, err);
	return status ? status : pfd_rules_run(index, ret, err);
}

/* A finding at another record than those changed counts where it is new: rules
 * about sums speak at the pot. */
static bool counts(const struct trying *t, const struct pfd_example *example,
	const struct pfd_finding *finding)
{
	pfd_vec_foreach (name, &example->changed)
		if (pfd_str_eq(*name, finding->record))
			return true;
	pfd_vec_foreach (old, &t->base)
		if (pfd_finding_same(old, finding) &&
			old->severity == finding->severity &&
			old->excess == finding->excess)
			return example->changed.n == 0;
	return true;
}

static enum pfd_severity worst(const struct trying *t,
	const struct pfd_example *example, const struct pfd_rule *rule,
	const struct pfd_findings *found)
{
	enum pfd_severity ret = PFD_OFF;

	pfd_vec_foreach (finding, found)
		if (!strcmp(finding->rule, rule->id) && !finding->waived &&
			finding->severity > ret && counts(t, example, finding))
			ret = finding->severity;
	return ret;
}

static void tell(
	struct trying *t, const struct pfd_rule_case *at, enum pfd_severity got)
{
	const struct pfd_enum_value *words = pfd_enum_severity.values;

	complain(t, at, "expected",
		PFD_MESSAGE("case {no}: {rule} is to say “{expected}” and says "
			    "“{got}”",
			"Fall {no}: {rule} soll „{expected}“ sagen und sagt "
			"„{got}“",
			PFD_A_INT("no", at->no.v),
			PFD_A_STR("rule", at->rule.v),
			PFD_A_TEXT("expected", words[at->expected.v].word),
			PFD_A_TEXT("got", words[got].word)),
		PFD_MESSAGE("correct the parameters or the case",
			"die Parameter oder den Fall berichtigen"));
}

static enum pfd_status try_case(struct trying *t,
	const struct pfd_rule_case *at, const struct pfd_rule *rule,
	struct pfd_tried *ret, struct pfd_err *err)
{
	struct pfd_findings found = { .arena = t->arena };
	struct pfd_err own = { .arena = t->arena };
	struct pfd_example example;
	enum pfd_status status = pfd_example_take(t->arena,
		pfd_year_number(t->year), &t->year->yaml, &example, err);

	for (size_t i = 0; !status && i < at->changes.n; i++) {
		if (!pfd_example_change(&example, at->changes.items[i].v, &own))
			continue;
		complain(t, at, "changes", own.message,
			PFD_MESSAGE("a change has the form \"grant/{year}-001 "
				    "requested=480.00\"",
				"eine Änderung hat die Form „grant/{year}-001 "
				"requested=480.00“",
				PFD_A_STR("year", t->year->id)));
		return PFD_OK;
	}
	if (!status)
		status = run(t, &example, &found, err);
	if (status)
		return status;
	ret->tried = true;
	ret->got = worst(t, &example, rule, &found);
	if (ret->got != ret->expected)
		tell(t, at, ret->got);
	return PFD_OK;
}

static enum pfd_status try_all(struct trying *t,
	const struct pfd_rule *const *rules, struct pfd_tried_list *ret,
	struct pfd_err *err)
{
	const struct pfd_year *year = t->year->data;
	enum pfd_status status = PFD_OK;

	for (size_t i = 0; !status && i < year->cases.n; i++) {
		const struct pfd_rule_case *at = &year->cases.items[i];
		struct pfd_tried tried = { .year = t->year->id,
			.no = at->no.v,
			.rule = at->rule.v,
			.text = at->text.v,
			.expected = (enum pfd_severity)at->expected.v };
		const struct pfd_rule *rule = pfd_rule_among(rules, at->rule.v);

		/* What is missing or wrong is told when the file is read. */
		if (at->rule.state != PFD_SET || at->no.state != PFD_SET ||
			at->expected.state != PFD_SET)
			continue;
		if (rule && pfd_rule_checks(rule))
			status = try_case(t, at, rule, &tried, err);
		else
			complain(t, at, "rule",
				PFD_MESSAGE("there is no rule “{name}” to try",
					"eine Regel „{name}“, die zu prüfen "
					"wäre, gibt es nicht",
					PFD_A_STR("name", at->rule.v)),
				PFD_MESSAGE("\"pfd rules\" lists them",
					"„pfd rules“ nennt sie"));
		pfd_vec_push(t->arena, ret, tried);
	}
	return status;
}

enum pfd_status pfd_rules_try(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, const struct pfd_record *year,
	struct pfd_tried_list *ret, struct pfd_findings *findings,
	struct pfd_err *err)
{
	struct trying t = { .arena = arena,
		.year = year,
		.snapshot = snapshot,
		.base.arena = arena,
		.findings = findings };
	struct pfd_example example;
	enum pfd_status status;

	if (!((const struct pfd_year *)year->data)->cases.n)
		return PFD_OK;
	status = pfd_example_take(
		arena, pfd_year_number(year), &year->yaml, &example, err);
	if (!status)
		status = run(&t, &example, &t.base, err);
	return status ? status
		      : try_all(&t, pfd_rules_at(arena, snapshot), ret, err);
}
