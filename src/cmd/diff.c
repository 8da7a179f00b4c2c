/* `pfd diff`: what differs between two states, by record and field. */
#include "history.h"

struct diff_args {
	const char *from, *to;
	struct pfd_opt_list only;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct diff_args, only, "only", 0, "ID",
		"only this record (may be repeated)",
		"nur dieser Datensatz (mehrfach möglich)",
		.complete = PFD_C_RECORD),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct diff_args, from, "REV|DATE", .optional = true,
		.complete = PFD_C_REVISION),
	PFD_OPERAND(struct diff_args, to, "REV|DATE", .optional = true,
		.complete = PFD_C_REVISION),
	{ 0 },
};

struct comparison {
	struct pfd_run *run;
	const struct diff_args *args;
	struct pfd_doc *doc;
	size_t n;
};

static bool wanted(const struct comparison *c, const struct pfd_pair *pair)
{
	pfd_vec_foreach (typed, &c->args->only) {
		struct pfd_str id;

		if (!pair->kind)
			continue;
		id = pfd_run_bare_id(c->run, pair->kind, *typed);
		if (pfd_str_eq(id, pair->id) ||
			pfd_str_eq(
				pair->kind->path(c->run->arena, id), pair->was))
			return true;
	}
	return !c->args->only.n;
}

static void found(
	void *ctx, struct pfd_arena *scratch, const struct pfd_pair *pair)
{
	struct comparison *c = ctx;

	if (!wanted(c, pair))
		return;
	pfd_report_diff_rows(scratch, c->doc, pair);
	c->n++;
}

static enum pfd_status keys(void *ctx, struct pfd_keyring **ret)
{
	const struct comparison *c = ctx;

	return pfd_run_keys(c->run, ret);
}

/* NULL: the work tree. */
static enum pfd_status take(
	struct pfd_run *run, const char *typed, struct pfd_snapshot *ret)
{
	struct pfd_oid commit;
	char hex[41];
	enum pfd_status status = PFD_OK;

	if (typed)
		status = pfd_store_revision(
			run->store, typed, &commit, run->err);
	if (!status)
		status = pfd_snapshot_take(run->arena, run->store,
			typed ? PFD_STATE_REVISION : PFD_STATE_WORK,
			typed ? pfd_oid_hex(&commit, hex) : NULL, ret,
			run->err);
	ret->store = run->store;
	return status;
}

/* "A..B" is two. */
static void part(struct pfd_run *run, const char **from, const char **to)
{
	const char *dots = *from ? strstr(*from, "..") : NULL;

	if (!dots || *to)
		return;
	*to = dots[2] ? dots + 2 : "HEAD";
	*from = pfd_arena_z(
		run->arena, (struct pfd_str){ *from, (size_t)(dots - *from) });
	if (!**from)
		*from = "HEAD";
}

static enum pfd_status run_diff(struct pfd_run *run, const void *given)
{
	const struct diff_args *args = given;
	struct comparison c = { .run = run,
		.args = args,
		.doc = pfd_report_diff(run->arena, run->env.lang) };
	struct pfd_between between = {
		.ctx = &c, .found = found, .keys = keys
	};
	const char *from = args->from, *to = args->to;
	enum pfd_status status = pfd_run_open(run, PFD_OPEN_GIT);

	if (status)
		return status;
	part(run, &from, &to);
	if (!to && pfd_store_bare(run->store))
		to = "HEAD";
	between.store = run->store;
	status = take(run, from ? from : "HEAD", &between.old);
	if (!status)
		status = take(run, to, &between.new);
	if (!status)
		status = pfd_change_between(run->arena, &between, run->err);
	if (!status)
		status = pfd_run_doc(run, c.doc);
	if (status || !c.n)
		return status;
	return pfd_run_refused(run);
}

static const struct pfd_example examples[] = {
	{ "pfd diff", { "what is changed and not committed yet",
			      "was geändert und noch nicht festgeschrieben "
			      "ist" } },
	{ "pfd diff 1.3.2026",
		{ "since the end of that day", "seit dem Ende jenes Tages" } },
	{ "pfd diff HEAD~5 HEAD --only 2026-014",
		{ "one record between two commits",
			"ein Datensatz zwischen zwei Commits" } },
	{ NULL, { 0 } },
};

const struct pfd_command pfd_cmd_diff = {
	.verb = "diff",
	.section = PFD_SECTION_HISTORY,
	.summary = { "what differs between two states, field by field",
		"was sich zwischen zwei Ständen unterscheidet, Feld für Feld" },
	.description = { "Compares two revisions, or a revision (HEAD unless "
			 "named) with the files as they lie in the directory. "
			 "A day stands for the last commit of it. Order, "
			 "quotes and comments do not count: a file that only "
			 "differs in these is one row without a field. Renames "
			 "are those that pfd made. Private fields of persons "
			 "are shown in clear to those who hold the keys. The "
			 "exit status is 1 if something differs, else 0.",
		"Vergleicht zwei Revisionen, oder eine Revision (ohne Angabe "
		"HEAD) mit den Dateien, wie sie im Verzeichnis liegen. Ein Tag "
		"steht für seinen letzten Commit. Reihenfolge, "
		"Anführungszeichen und Kommentare zählen nicht: eine Datei, "
		"die sich nur darin unterscheidet, ist eine Zeile ohne Feld. "
		"Umbenennungen sind die von pfd. Private Felder von Personen "
		"erscheinen im Klartext, wenn die Schlüssel da sind. Status 1, "
		"wenn sich etwas unterscheidet, sonst 0." },
	.examples = examples,
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct diff_args),
	.needs = PFD_NEEDS_NOTHING,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TSV,
	.not_at = { "name the states themselves: pfd diff REV|DATE REV|DATE",
		"die Stände selbst nennen: pfd diff REV|DATE REV|DATE" },
	.run = run_diff,
};
