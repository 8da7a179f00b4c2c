/* `pfd KIND list`: the records of a kind as a table, filtered and sorted. */
#include "list.h"

static const struct pfd_option options[] = {
	PFD_LIST_OPTIONS,
	{ 0 },
};

const struct pfd_operand pfd_list_operands[] = {
	PFD_OPERAND(struct pfd_list_args, filters, "FILTER", .optional = true,
		.complete = PFD_C_FILTER),
	{ 0 },
};

static bool has_year(const struct pfd_kind *kind)
{
	for (const char *const *name = pfd_report_derived(kind); *name; name++)
		if (!strcmp(*name, "year"))
			return true;
	return false;
}

/* A grant may be recommended in another year's meeting. */
static bool needs_all(const struct pfd_list_args *args)
{
	const struct pfd_opt_list *lists[] = { &args->filters, &args->columns,
		&args->sort };

	for (size_t i = 0; i < PFD_COUNT(lists); i++)
		pfd_vec_foreach (word, lists[i]) {
			if (memmem(word->ptr, word->len, "recommended", 11))
				return true;
		}
	return false;
}

/* The year of a filter "year=2026", else 0. */
static int year_of(struct pfd_str filter)
{
	int year = 0;

	if (!pfd_str_starts(filter, "year=") || filter.len != 9)
		return 0;
	for (size_t i = 5; i < filter.len; i++) {
		if (!pfd_is_digit(filter.ptr[i]))
			return 0;
		year = year * 10 + (filter.ptr[i] - '0');
	}
	return year;
}

/* --year is the filter year=…; only that year is read where that will do. */
static enum pfd_status load(struct pfd_run *run,
	const struct pfd_list_args *args, struct pfd_opt_list *filters)
{
	struct pfd_scope scope = { 0 };
	struct pfd_keyring *keys;
	enum pfd_status status;

	if (run->year && !has_year(run->kind))
		return pfd_run_usage(
			run, PFD_MESSAGE("{kind} records belong to no year",
				     "{kind}: Datensätze dieser Art gehören zu "
				     "keinem Jahr",
				     PFD_A_Z("kind", run->kind->name)));
	if (run->year)
		pfd_vec_push(run->arena, filters,
			pfd_arena_printf(run->arena, "year=%d", run->year));
	pfd_vec_foreach (filter, filters) {
		if (has_year(run->kind) && !scope.year)
			scope.year = year_of(*filter);
	}
	scope.all = !scope.year || needs_all(args);
	status = pfd_run_load(run, &scope);
	if (!status && run->kind == &pfd_kind_contact)
		status = pfd_run_keys(run, &keys);
	if (!status)
		pfd_index_keys(run->index, run->keys, run->env.lang);
	return status;
}

/* The public sees no persons, and of some kinds no records at all. */
static enum pfd_status allow(struct pfd_run *run, struct pfd_opt_list *filters)
{
	if (run->audience == PFD_FOR_PUBLIC && run->kind == &pfd_kind_contact)
		pfd_vec_push(run->arena, filters, PFD_STR("kind!=person"));
	return !run->audience
		       ? PFD_OK
		       : pfd_run_allow(run, pfd_audience_of(run->kind->privacy),
				 pfd_command_name(
					 run->arena, run->command, run->kind));
}

/* A file of another kind that could not be read takes nothing from this list. */
static void only_own_findings(struct pfd_run *run)
{
	size_t n = 0;

	pfd_vec_foreach (finding, &run->findings) {
		if (pfd_kind_of_path(finding->place.file) == run->kind)
			run->findings.items[n++] = *finding;
	}
	run->findings.n = n;
}

enum pfd_status pfd_list_run(struct pfd_run *run, const void *given)
{
	const struct pfd_list_args *args = given;
	struct pfd_opt_list filters = { 0 };
	struct pfd_report_run report;
	struct pfd_doc *doc = NULL;
	enum pfd_status status;

	pfd_vec_foreach (filter, &args->filters) {
		pfd_vec_push(run->arena, &filters, *filter);
	}
	status = allow(run, &filters);
	if (!status)
		status = load(run, args, &filters);
	if (status)
		return status;
	only_own_findings(run);
	const struct pfd_list_query query = {
		.kind = run->kind,
		.filters = filters.items,
		.n_filters = filters.n,
		.columns = args->columns.items,
		.n_columns = args->columns.n,
		.sort = args->sort.items,
		.n_sort = args->sort.n,
	};
	report = pfd_run_report(run);
	report.lang = run->env.lang;
	status = pfd_report_list(
		&report, &query, &run->findings, &doc, run->err);
	if (!status)
		status = pfd_run_doc(run, doc);
	return status ? status : pfd_reading_end(run);
}

static const struct pfd_example examples[] = {
	{ "pfd grant list status=awarded",
		{ "what was awarded and not paid",
			"was bewilligt und nicht ausgezahlt ist" } },
	{ "pfd grant list year=2026 'requested>300' --sort -requested",
		{ "the larger applications of a year first",
			"die größeren Anträge eines Jahres zuerst" } },
	{ "pfd grant list title~fest --columns id,title,activity.start",
		{ "a word in the title, other columns",
			"ein Wort im Titel, andere Spalten" } },
	{ NULL, { 0 } },
};

const struct pfd_command pfd_cmd_list = {
	.group = "*",
	.verb = "list",
	.section = PFD_SECTION_RECORDS,
	.summary = { "list records, filtered and sorted",
		"Datensätze auflisten, gefiltert und sortiert" },
	.description = { "A FILTER is a field, one of = != < <= > >= ~ and a "
			 "value: "
			 "status=awarded, requested>300, title~fest "
			 "(contains), "
			 "aims=promote_democracy (is among them), closed= (is "
			 "not "
			 "stated). All must hold. Values may be typed as "
			 "people write "
			 "them: amounts 450,00, dates 2.4.2026, words in "
			 "German or "
			 "English.\n\nFields are those of the files "
			 "(activity.end, "
			 "payments.1.amount) and derived ones: `pfd explain "
			 "KIND` lists "
			 "both.",
		"Ein FILTER ist ein Feld, eines von = != < <= > >= ~ und ein "
		"Wert: status=bewilligt, requested>300, title~fest (enthält), "
		"aims=promote_democracy (ist dabei), closed= (ohne Angabe). "
		"Alle müssen zutreffen. Werte wie von Hand geschrieben: "
		"Beträge 450,00, Daten 2.4.2026, Wörter deutsch oder "
		"englisch.\n\nFelder sind die der Dateien (activity.end, "
		"payments.1.amount) und abgeleitete: `pfd explain KIND` nennt "
		"beide." },
	.examples = examples,
	.options = options,
	.operands = pfd_list_operands,
	.args_size = sizeof(struct pfd_list_args),
	.needs = PFD_NEEDS_WORK,
	.flags = PFD_CMD_YEAR | PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TSV,
	.widest = PFD_FOR_PUBLIC,
	.run = pfd_list_run,
};
