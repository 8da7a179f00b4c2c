/* `pfd commit`: what was edited by hand, checked and committed like what a command
 * writes.  Records are found by themselves; other files only go along where they
 * are named, since not everything that lies there is meant for the history.
 */
#include "made.h"

struct commit_args {
	struct pfd_opt_list what;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct commit_args, what, "ID|PATH", .optional = true,
		.complete = PFD_C_RECORD),
	{ 0 },
};

/* ---- which files ---------------------------------------------------------------- */

struct paths {
	PFD_VEC_OF(struct pfd_str);
};

static void add_path(
	struct pfd_run *run, struct pfd_str path, struct paths *ret)
{
	pfd_vec_foreach (known, ret)
		if (pfd_str_eq(*known, path))
			return;
	pfd_vec_push(run->arena, ret, path);
}

/* All files in `path`, but those that git is told to pass over. */
static size_t add_beneath(struct pfd_run *run, const struct pfd_dirty *dirty,
	struct pfd_str path, struct paths *ret)
{
	size_t n = 0;

	pfd_vec_foreach (file, dirty) {
		if (path.len && !pfd_file_beneath(*file, path))
			continue;
		if (!pfd_snapshot_find(pfd_change_base(run->change), *file) &&
			pfd_store_ignored(run->store, *file))
			continue;
		add_path(run, *file, ret);
		n++;
	}
	return n;
}

static enum pfd_status fail_several(struct pfd_run *run, struct pfd_str typed,
	const struct pfd_kind *a, const struct pfd_kind *b)
{
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("\"{id}\" is more than one record",
			"„{id}“ ist mehr als ein Datensatz",
			PFD_A_STR("id", typed)));
	return pfd_hint(
		run->err, PFD_MESSAGE("write {a}/{id} or {b}/{id}",
				  "{a}/{id} oder {b}/{id} schreiben",
				  PFD_A_Z("a", a->name), PFD_A_Z("b", b->name),
				  PFD_A_STR("id", typed)));
}

static enum pfd_status fail_nothing(struct pfd_run *run, struct pfd_str typed)
{
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("{what}: nothing there was edited by hand",
			"{what}: nichts davon wurde von Hand geändert",
			PFD_A_STR("what", typed)));
	return pfd_hint(
		run->err, PFD_MESSAGE("pfd diff shows what was",
				  "pfd diff zeigt, was geändert wurde"));
}

/* A record by its id: there may be none of it any more. */
static enum pfd_status add_record(struct pfd_run *run,
	const struct pfd_dirty *dirty, struct pfd_str typed, struct paths *ret)
{
	const struct pfd_kind *found = NULL;
	struct pfd_str at = { 0 };

	pfd_vec_foreach (file, dirty) {
		const struct pfd_kind *kind = pfd_kind_of_path(*file);

		if (!kind || !pfd_str_eq(*file, kind->path(run->arena,
							pfd_run_bare_id(run,
								kind, typed))))
			continue;
		/* Logs are long: 2026-014 stays the grant. */
		if (found && kind->is_log && !found->is_log)
			continue;
		if (found && kind->is_log == found->is_log)
			return fail_several(run, typed, found, kind);
		found = kind;
		at = *file;
	}
	if (!found)
		return fail_nothing(run, typed);
	add_path(run, at, ret);
	return PFD_OK;
}

static enum pfd_status add_typed(struct pfd_run *run,
	const struct pfd_dirty *dirty, struct pfd_str typed, struct paths *ret)
{
	struct pfd_str path, here, all = { 0 };

	if (!pfd_run_path(run, typed, &path, &here)) {
		(void)add_beneath(run, dirty, all, ret);
		return PFD_OK;
	}
	if ((here.len && add_beneath(run, dirty, here, ret)) ||
		(path.len && add_beneath(run, dirty, path, ret)))
		return PFD_OK;
	return add_record(run, dirty, typed, ret);
}

static enum pfd_status find_paths(struct pfd_run *run,
	const struct pfd_opt_list *typed, struct paths *ret)
{
	struct pfd_dirty dirty = { 0 };
	enum pfd_status status = pfd_store_dirty(run->arena, run->store,
		pfd_change_base(run->change), NULL, 0, &dirty, run->err);

	if (!typed->n)
		pfd_vec_foreach (file, &dirty)
			if (pfd_kind_of_path(*file))
				add_path(run, *file, ret);
	for (size_t i = 0; !status && i < typed->n; i++)
		status = add_typed(run, &dirty, typed->items[i], ret);
	return status;
}

/* ---- the subject ---------------------------------------------------------------- */

/* Bytes, after which the rest is counted only: the line shall stay one. */
enum { FIELDS_MAX = 90, SUBJECT_ENOUGH = 120 };

struct subject {
	struct pfd_run *run;
	enum pfd_lang lang;
	struct pfd_buf line;
	size_t more; /* files that are only counted */
};

static const char *say(const struct subject *s, struct pfd_text text)
{
	return pfd_text(text, s->lang);
}

/* "Titel, Auszahlungen 2 neu geändert" would be none: items stand behind. */
static void add_fields(struct subject *s, const struct pfd_pair *pair)
{
	struct pfd_arena *arena = s->run->arena;
	struct pfd_buf changed = pfd_buf(arena), items = changed;
	struct pfd_str last = { 0 };
	bool cut = false;

	pfd_vec_foreach (difference, &pair->differences) {
		struct pfd_buf *to = difference->item ? &items : &changed;
		struct pfd_str path = difference->path;

		if (difference->item) {
			path = pfd_str_sub(path, 0, difference->item);
			if (pfd_str_eq(path, last))
				continue;
			last = path;
		}
		cut = changed.len + items.len > FIELDS_MAX;
		if (cut)
			break;
		pfd_buf_addz(to, to->len ? ", " : "");
		pfd_buf_add(to, pfd_report_field_words(
					arena, s->lang, pair->kind, path));
		if (difference->item)
			pfd_buf_printf(to, " %s",
				say(s, difference->new
						? PFD_TEXT("added", "neu")
						: PFD_TEXT("removed",
							  "entfernt")));
	}
	if (changed.len)
		pfd_buf_printf(&s->line, "%.*s %s",
			PFD_STR_ARG(pfd_buf_str(&changed)),
			say(s, PFD_TEXT("changed", "geändert")));
	if (items.len)
		pfd_buf_printf(&s->line, "%s%.*s", changed.len ? ", " : "",
			PFD_STR_ARG(pfd_buf_str(&items)));
	pfd_buf_addz(&s->line, cut ? ", …" : "");
}

static void add_what(struct subject *s, const struct pfd_pair *pair)
{
	static const struct pfd_text whole[] = {
		[PFD_PAIR_CREATED] = { "created", "angelegt" },
		[PFD_PAIR_REMOVED] = { "removed", "entfernt" },
		[PFD_PAIR_RENAMED] = { "renamed", "umbenannt" },
		[PFD_PAIR_CHANGED] = { "changed", "geändert" },
		[PFD_PAIR_FORM] = { "written otherwise", "anders geschrieben" },
	};

	if (pair->what == PFD_PAIR_CHANGED && pair->differences.n)
		add_fields(s, pair);
	else
		pfd_buf_addz(&s->line, say(s, whole[pair->what]));
	if (pair->what == PFD_PAIR_RENAMED)
		pfd_buf_printf(&s->line, " (%.*s)",
			PFD_STR_ARG(pair->kind->id(s->run->arena, pair->was)));
}

static void add_pair(struct subject *s, const struct pfd_pair *pair)
{
	if (s->line.len > SUBJECT_ENOUGH) {
		s->more++;
		return;
	}
	pfd_buf_addz(&s->line, s->line.len ? "; " : "");
	if (pair->kind)
		pfd_buf_addz(&s->line, say(s, pfd_record_words(s->run->arena,
						      pair->kind, pair->id)));
	else
		pfd_buf_add(&s->line, pair->path);
	pfd_buf_addz(&s->line, ": ");
	add_what(s, pair);
}

static struct pfd_str make_subject(
	struct pfd_run *run, const struct pfd_pairs *pairs)
{
	struct subject s = { .run = run,
		.lang = pfd_run_office_lang(run),
		.line = pfd_buf(run->arena) };

	pfd_vec_foreach (pair, pairs)
		add_pair(&s, pair);
	if (s.more)
		pfd_buf_printf(&s.line, "; … +%zu", s.more);
	return pfd_buf_str(&s.line);
}

/* ---- the command ---------------------------------------------------------------- */

static enum pfd_status run_commit(struct pfd_run *run, const void *given)
{
	const struct commit_args *args = given;
	struct paths paths = { 0 }, names = { 0 };
	struct pfd_pairs pairs = { 0 };
	enum pfd_status status;

	if (run->write.no_commit)
		return pfd_run_usage(run,
			PFD_MESSAGE("commit --no-commit would do nothing; "
				    "--dry-run shows what would be committed",
				"commit --no-commit täte nichts; --dry-run "
				"zeigt, was übernommen würde"));
	status = pfd_run_change(run);
	if (!status)
		status = find_paths(run, &args->what, &paths);
	if (!status)
		status = pfd_change_hands(
			run->change, paths.items, paths.n, &pairs, run->err);
	if (status)
		return status;
	pfd_vec_foreach (pair, &pairs)
		pfd_vec_push(run->arena, &names,
			pair->kind ? pfd_record_name(
					     run->arena, pair->kind, pair->id)
				   : pair->path);
	return pfd_run_finish(run,
		PFD_MESSAGE("{what}", "{what}",
			PFD_A_STR("what", make_subject(run, &pairs))),
		names.items, names.n);
}

static const struct pfd_example examples[] = {
	{ "pfd commit", { "all records that were edited by hand",
				"alle von Hand geänderten Datensätze" } },
	{ "pfd commit 2026-014 --dry-run",
		{ "what would be committed of one",
			"was von einem übernommen würde" } },
	{ "pfd commit reports/quarter.sql 2026-014 -m \"…\"",
		{ "a file that is no record goes along",
			"eine Datei, die kein Datensatz ist, geht mit" } },
	{ NULL, { 0 } },
};

const struct pfd_command pfd_cmd_commit = {
	.verb = "commit",
	.section = PFD_SECTION_HISTORY,
	.summary = { "check and commit what was edited by hand",
		"von Hand Geändertes prüfen und übernehmen" },
	.description = { "Takes the records as they lie in the directory: "
			 "edited, new, deleted or moved; of all kinds, or "
			 "those "
			 "named. Other files (reports/, rules/) go along where "
			 "they, or a directory above them, are named; what "
			 ".gitignore names does not. The subject says which "
			 "fields have changed. As every change it is refused "
			 "where it makes anything worse, and needs a reason "
			 "(-m) for amounts, dates and decisions after an "
			 "award. Private fields of persons that were typed in "
			 "clear are sealed, in the file, too.\n\nA record that "
			 "is now called otherwise and says the same was "
			 "renamed, and its history goes on; edit it in another "
			 "commit. What else is staged stays staged; a file "
			 "that is staged otherwise than it lies there is "
			 "refused, so that neither is lost.",
		"Nimmt die Datensätze, wie sie im Verzeichnis liegen: "
		"geändert, neu, gelöscht oder verschoben; alle, oder die "
		"genannten. Andere Dateien (reports/, rules/) gehen mit, wo "
		"sie oder ein Verzeichnis darüber genannt sind; was "
		".gitignore nennt, nicht. Der Betreff sagt, welche Felder "
		"sich geändert haben. Wie jede Änderung wird sie abgelehnt, "
		"wo sie etwas verschlechtert, und braucht eine Begründung "
		"(-m) für Beträge, Daten und Entscheidungen nach einer "
		"Bewilligung. Private Felder von Personen, die im Klartext "
		"eingetippt wurden, werden versiegelt, auch in der "
		"Datei.\n\nEin Datensatz, der nun anders heißt und dasselbe "
		"sagt, wurde umbenannt, und sein Verlauf geht weiter; "
		"inhaltlich ändern dann in einem eigenen Commit. Was sonst "
		"vorgemerkt ist, bleibt vorgemerkt; eine Datei, die anders "
		"vorgemerkt ist, als sie daliegt, wird abgelehnt, damit "
		"keines von beidem verloren geht." },
	.examples = examples,
	.operands = operands,
	.args_size = sizeof(struct commit_args),
	.flags = PFD_CMD_WRITER,
	.run = run_commit,
};
