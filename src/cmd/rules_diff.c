/* `pfd rules diff`: what changes from one year's rules to another's, and for whom. */
#include <stdlib.h>

#include "reading.h"

struct diff_args {
	const char *a, *b;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct diff_args, a, "YEAR[@REV]", .complete = PFD_C_YEAR),
	PFD_OPERAND(struct diff_args, b, "YEAR[@REV]", .complete = PFD_C_YEAR),
	{ 0 },
};

struct side {
	struct pfd_rules_side of;
	struct pfd_snapshot snapshot;
	struct pfd_record record;
};

static enum pfd_status load(
	struct pfd_run *run, const struct side *side, struct pfd_index **ret)
{
	struct pfd_findings ignored = { .arena = run->arena };
	enum pfd_status status =
		pfd_index_new(run->arena, run->env.as_of, ret, run->err);

	if (!status)
		status = pfd_index_load(*ret, &side->snapshot, &pfd_scope_all,
			&ignored, run->err);
	if (!status)
		pfd_rules_parameters(*ret);
	return status;
}

/* "2025" of the state in hand, "2025@v1" of a revision. */
static enum pfd_status take(
	struct pfd_run *run, const char *typed, struct side *ret)
{
	struct pfd_str rest = pfd_str(typed), year;
	enum pfd_status status = pfd_run_snapshot(run);

	(void)pfd_str_cut(&rest, '@', &year);
	ret->of.name = typed;
	ret->of.year = (int)strtol(year.ptr, NULL, 10);
	ret->of.record = &ret->record;
	ret->snapshot = run->snapshot;
	if (!status && !pfd_kind_year.path(run->arena, year).len)
		return pfd_run_usage(run, PFD_MESSAGE("“{word}” is no year",
						  "„{word}“ ist kein Jahr",
						  PFD_A_STR("word", year)));
	if (!status && rest.ptr) {
		status = pfd_snapshot_take(run->arena, run->store,
			PFD_STATE_REVISION, rest.ptr, &ret->snapshot, run->err);
		ret->snapshot.store = run->store;
	}
	return status ? status
		      : pfd_year_read(run->arena, &ret->snapshot, ret->of.year,
				&run->findings, &ret->record, run->err);
}

static enum pfd_status run_diff(struct pfd_run *run, const void *given)
{
	const struct diff_args *args = given;
	struct pfd_index *a_index PFD_CLEANUP(pfd_index_free) = NULL;
	struct pfd_index *b_index PFD_CLEANUP(pfd_index_free) = NULL;
	struct pfd_index *scratch PFD_CLEANUP(pfd_index_free) = NULL;
	struct side a, b;
	struct pfd_report_run report = { .arena = run->arena,
		.env = &run->env,
		.lang = run->env.lang,
		.as_of = run->env.as_of };
	struct pfd_doc *doc = NULL;
	bool git = run->at || strchr(args->a, '@') || strchr(args->b, '@');
	enum pfd_status status =
		pfd_run_open(run, git ? PFD_OPEN_GIT : PFD_OPEN_WORK);

	if (!status)
		status = take(run, args->a, &a);
	if (!status)
		status = take(run, args->b, &b);
	if (!status)
		status = load(run, &a, &a_index);
	if (!status)
		status = load(run, &b, &b_index);
	if (!status)
		status = load(run, &a, &scratch);
	if (status)
		return status;
	a.of.index = report.index = a_index;
	b.of.index = b_index;
	a.of.scratch = scratch;
	status = pfd_report_rules_diff(&report, &a.of, &b.of, &doc, run->err);
	if (!status)
		status = pfd_run_doc(run, doc);
	return status ? status : pfd_reading_end(run);
}

const struct pfd_command pfd_cmd_rules_diff = {
	.group = "rules",
	.verb = "diff",
	.section = PFD_SECTION_SELF,
	.summary = { "show what changes between the rules of two years",
		"zeigen, was sich zwischen den Regeln zweier Jahre ändert" },
	.description = { "Every value, severity and validity of a rule and "
			 "every field of a track or pot that the second year "
			 "has otherwise, with its source and whom it concerns. "
			 "`grants` counts the first year's grants that would "
			 "be judged otherwise under the second year's "
			 "parameters and tracks; below they are listed with "
			 "the findings that come or go. Days count within "
			 "their year: a round on 04-01 in both is no "
			 "change.\n\nYEAR@REV is the year as a commit has it: "
			 "`pfd rules diff 2026@HEAD 2026` tells what "
			 "uncommitted parameters would do.",
		"Jeder Wert, jede Stufe und Geltung einer Regel und jedes Feld "
		"eines Förderbereichs oder Topfs, die im zweiten Jahr anders "
		"sind, mit Quelle und wen es betrifft. `grants` zählt die "
		"Förderungen des ersten Jahres, die nach Parametern und "
		"Förderbereichen des zweiten anders beurteilt würden; darunter "
		"stehen sie mit den Befunden, die kommen oder gehen. Tage "
		"zählen innerhalb ihres Jahres: Eine Runde am 04-01 in beiden "
		"ist keine Änderung.\n\nYEAR@REV ist das Jahr, wie es ein "
		"Commit hat: `pfd rules diff 2026@HEAD 2026` zeigt, was noch "
		"nicht übernommene Parameter bewirken." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd rules diff 2025 2026" },
			{ "pfd rules diff 2026@HEAD 2026 -O json" },
			{ 0 },
		},
	.operands = operands,
	.args_size = sizeof(struct diff_args),
	.needs = PFD_NEEDS_NOTHING,
	.flags = PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_YAML,
	.run = run_diff,
};
