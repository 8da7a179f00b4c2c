/* `pfd privacy scan`: personal data that stand in plain text anywhere in the
 * history.  The findings are the result, so they go to stdout; the texts in clear
 * only if they are asked for. */
#include <pfd/scan.h>

#include "cmd.h"

enum { MESSAGE_MAX = 1 << 20 };

struct scan_args {
	const char *range, *message;
	bool show;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct scan_args, range, "range", 0, "A..B",
		"only what the commits of a range brought",
		"nur was die Commits eines Bereichs brachten"),
	PFD_OPTION(struct scan_args, message, "message", 0, "FILE",
		"only a commit message, before it is committed (- for stdin)",
		"nur eine Commit-Meldung, bevor sie übernommen wird (- für "
		"stdin)",
		.complete = PFD_C_FILE),
	PFD_OPTION(struct scan_args, show, "show", 0, NULL,
		"print what was found in clear",
		"das Gefundene im Klartext ausgeben"),
	{ 0 },
};

/* ---- saying ------------------------------------------------------------------- */

static const char *const rules[PFD_SCAN_N] = {
	[PFD_SCAN_NAME] = "clear-name",
	[PFD_SCAN_ADDRESS] = "clear-address",
	[PFD_SCAN_IBAN] = "clear-iban",
	[PFD_SCAN_PHONE] = "clear-phone",
	[PFD_SCAN_EMAIL] = "clear-email",
};

static struct pfd_message message_of(
	const struct pfd_scan_finding *found, struct pfd_str excerpt)
{
	static const struct pfd_text nothing = { "", "" };
	static const struct pfd_text in_name = { " in its name", " im Namen" };
	static const struct pfd_text published = { ", published",
		", veröffentlicht" };
	struct pfd_arg kind =
		PFD_A_TEXT("kind", pfd_scan_kinds.values[found->kind].word);
	struct pfd_arg text = PFD_A_STR("text", excerpt);
	struct pfd_arg where =
		PFD_A_TEXT("where", found->in_name ? in_name : nothing);
	struct pfd_arg reach =
		PFD_A_TEXT("reach", pfd_scan_reaches.values[found->reach].word);

	if (!found->since.len)
		return PFD_MESSAGE("{kind} {text}{where}, {reach}",
			"{kind} {text}{where}, {reach}", kind, text, where,
			reach);
	return PFD_MESSAGE(
		"{kind} {text}{where}, {reach} since {since}{published}",
		"{kind} {text}{where}, {reach} seit {since}{published}", kind,
		text, where, reach, PFD_A_STR("since", found->since),
		PFD_A_TEXT("published", found->pushed ? published : nothing));
}

static struct pfd_message remedy_of(const struct pfd_scan_finding *found)
{
	switch (found->reach) {
	case PFD_SCAN_WORK:
		return PFD_MESSAGE("take it out before it is committed",
			"vor dem Übernehmen entfernen");
	case PFD_SCAN_HEAD:
		return PFD_MESSAGE("take it out, then rewrite the history: pfd "
				   "explain clear-text",
			"entfernen, dann die Geschichte neu schreiben: pfd "
			"explain clear-text");
	case PFD_SCAN_HISTORY:
		return PFD_MESSAGE(
			"rewrite the history: pfd explain clear-text",
			"die Geschichte neu schreiben: pfd explain clear-text");
	case PFD_SCAN_LEFT:
		return PFD_MESSAGE("git stash drop; git reflog expire "
				   "--expire=now --all && git gc --prune=now",
			"git stash drop; git reflog expire --expire=now --all "
			"&& git gc --prune=now");
	}
	return (struct pfd_message){ 0 };
}

static struct pfd_str excerpt_of(
	struct pfd_run *run, const struct pfd_scan_finding *found, bool show)
{
	return show ? found->text
		    : pfd_scan_masked(run->arena, found->kind, found->text);
}

static enum pfd_status say_lines(
	struct pfd_run *run, const struct pfd_scan *scan, bool show)
{
	struct pfd_buf lines = pfd_buf(run->arena);
	const struct pfd_finding_look look = { .lang = run->env.lang,
		.spread = run->env.stdout_tty && !run->output,
		.color = run->emit.color };

	pfd_vec_foreach (found, scan) {
		struct pfd_finding finding = { .severity = PFD_ERROR,
			.rule = rules[found->kind],
			.place = found->place,
			.message =
				message_of(found, excerpt_of(run, found, show)),
			.remedy = remedy_of(found) };

		if (!show)
			finding.place.file = found->masked;
		pfd_finding_line(&lines, &finding, &look);
	}
	return pfd_run_safe(run, pfd_buf_str(&lines));
}

enum {
	C_FILE,
	C_LINE,
	C_COLUMN,
	C_IN_NAME,
	C_KIND,
	C_TEXT,
	C_REACH,
	C_SINCE,
	C_PUBLISHED,
	C_N
};
static const struct {
	const char *key;
	struct pfd_text title;
	enum pfd_cell_kind kind;
} columns[C_N] = {
	[C_FILE] = { "file", { "File", "Datei" }, PFD_CELL_ID },
	[C_LINE] = { "line", { "Line", "Zeile" }, PFD_CELL_INT },
	[C_COLUMN] = { "column", { "Column", "Spalte" }, PFD_CELL_INT },
	[C_IN_NAME] = { "in_name", { "In the name", "Im Namen" },
		PFD_CELL_BOOL },
	[C_KIND] = { "kind", { "Kind", "Art" }, PFD_CELL_ID },
	[C_TEXT] = { "text", { "Text", "Text" }, PFD_CELL_TEXT },
	[C_REACH] = { "reach", { "Reach", "Reichweite" }, PFD_CELL_ID },
	[C_SINCE] = { "since", { "Since", "Seit" }, PFD_CELL_ID },
	[C_PUBLISHED] = { "published", { "Published", "Veröffentlicht" },
		PFD_CELL_BOOL },
};

static void fill(struct pfd_run *run, struct pfd_cell *cells,
	const struct pfd_scan_finding *found, bool show)
{
	const struct pfd_enum_value *kind = &pfd_scan_kinds.values[found->kind];
	const struct pfd_enum_value *reach =
		&pfd_scan_reaches.values[found->reach];

	cells[C_FILE] = pfd_cell_id(show ? found->place.file : found->masked);
	cells[C_LINE] = pfd_cell_int(found->place.line);
	cells[C_COLUMN] = pfd_cell_int(found->place.column);
	cells[C_IN_NAME] = pfd_cell_bool(found->in_name);
	cells[C_KIND] =
		pfd_cell_enum(pfd_str(kind->key), pfd_run_say(run, kind->word));
	cells[C_TEXT] = pfd_cell_text(excerpt_of(run, found, show));
	cells[C_REACH] = pfd_cell_enum(
		pfd_str(reach->key), pfd_run_say(run, reach->word));
	if (found->since.len)
		cells[C_SINCE] = pfd_cell_id(found->since);
	cells[C_PUBLISHED] = pfd_cell_bool(found->pushed);
}

static struct pfd_doc *document(
	struct pfd_run *run, const struct pfd_scan *scan, bool show)
{
	struct pfd_doc *doc = pfd_doc_new(
		run->arena, run->env.lang, "pfd/privacy-scan/1", NULL);
	struct pfd_column made[C_N];
	struct pfd_table *table;

	for (size_t i = 0; i < C_N; i++)
		made[i] = (struct pfd_column){ .key = columns[i].key,
			.title = pfd_run_say(run, columns[i].title),
			.kind = columns[i].kind };
	doc->list = true;
	table = pfd_doc_table(doc, "findings", NULL, made, C_N);
	pfd_vec_foreach (found, scan) {
		fill(run, pfd_table_row(doc, table)->cells, found, show);
	}
	return doc;
}

static void summary(struct pfd_run *run, const struct pfd_scan *scan)
{
	if (scan->not_text)
		pfd_run_note(
			run, PFD_MESSAGE("files that are no text and were not "
					 "searched: {n}",
				     "Dateien, die kein Text sind und nicht "
				     "durchsucht wurden: {n}",
				     PFD_A_INT("n", (int64_t)scan->not_text)));
	if (!run->env.stderr_tty)
		return;
	pfd_run_note(run, PFD_MESSAGE("findings: {n}", "Befunde: {n}",
				  PFD_A_INT("n", (int64_t)scan->n)));
}

static enum pfd_status scan(struct pfd_run *run, const struct scan_args *args,
	struct pfd_keyring *keys, struct pfd_scan *ret)
{
	struct pfd_str text, name;
	enum pfd_status status;

	if (!args->message)
		return pfd_scan_store(run->arena, run->store, keys, run->at,
			args->range, ret, run->err);
	status = pfd_run_input(run, args->message, MESSAGE_MAX, &text, &name);
	return status ? status
		      : pfd_scan_message(run->arena, run->store, keys, name,
				text, ret, run->err);
}

static enum pfd_status run_scan(struct pfd_run *run, const void *given)
{
	const struct scan_args *args = given;
	struct pfd_keyring *keys;
	struct pfd_scan found = { 0 };
	enum pfd_status status;

	if (!!args->range + !!args->message + !!run->at > 1)
		return pfd_run_usage(run,
			PFD_MESSAGE("--at, --range and --message exclude each "
				    "other",
				"--at, --range und --message schließen "
				"einander aus"));
	status = pfd_run_keys(run, &keys);
	if (!status)
		status = pfd_run_day(run);
	if (!status)
		status = scan(run, args, keys, &found);
	if (!status)
		status = run->emit.format == PFD_FORMAT_TABLE
				 ? say_lines(run, &found, args->show)
				 : pfd_run_doc(run,
					   document(run, &found, args->show));
	if (!status)
		status = pfd_run_flush(run);
	if (status)
		return status;
	summary(run, &found);
	return found.n ? pfd_run_refused(run) : PFD_OK;
}

static const struct pfd_example examples[] = {
	{ "pfd privacy scan", { "everything there ever was, and the work tree",
				      "alles, was je da war, und das "
				      "Arbeitsverzeichnis" } },
	{ "pfd privacy scan --range origin/main..HEAD",
		{ "before publishing", "vor dem Veröffentlichen" } },
	{ "pfd privacy scan --show -O csv -o ../findings.csv",
		{ "in clear, to work on them",
			"im Klartext, um sie abzuarbeiten" } },
	{ NULL, { 0 } },
};

const struct pfd_command pfd_cmd_privacy_scan = {
	.group = "privacy",
	.verb = "scan",
	.section = PFD_SECTION_PEOPLE,
	.summary = { "find personal data in plain text",
		"personenbezogene Daten im Klartext finden" },
	.description = { "Searches every state of every file, file names, "
			 "commit and tag messages and the names of branches "
			 "and tags, also what only a stash or a reflog holds, "
			 "for names, addresses, IBANs, phone numbers and "
			 "e-mail addresses. Names are those that this "
			 "machine's keys open, those behind Herr, Frau and "
			 "titles, and those of a usual given name and a "
			 "surname. What the records call an organisation's own "
			 "is no finding, nor are authors and committers; "
			 "sealed texts say nothing.\n\nPrints one line a "
			 "finding, [COMMIT:]FILE:LINE:COL: error: KIND "
			 "EXCERPT, REACH; WAY OUT [rule]; a commit's message "
			 "is COMMIT:message, a file's name stands at 1:1. "
			 "Reach "
			 "says whether it stands in HEAD or only in the "
			 "history, since which commit, and whether a remote "
			 "branch has that. What stands in several states of a "
			 "file is one finding. The exit status is 1 if "
			 "something was found, else 0.",
		"Durchsucht jeden Stand jeder Datei, Dateinamen, Meldungen von "
		"Commits und Tags und die Namen von Zweigen und Tags, auch was "
		"nur Stash oder Reflog enthalten, nach Namen, Anschriften, "
		"IBAN, Telefonnummern und E-Mail-Adressen. Namen sind die, "
		"welche die Schlüssel dieses Rechners öffnen, die nach Herr, "
		"Frau und Titeln und die aus üblichem Vornamen und Nachnamen. "
		"Was nach den Datensätzen einer Organisation gehört, ist kein "
		"Befund, ebenso wenig die Urheber der Commits; versiegelte "
		"Texte sagen nichts.\n\nGibt je Befund eine Zeile aus, "
		"[COMMIT:]DATEI:ZEILE:SPALTE: error: ART AUSZUG, REICHWEITE; "
		"AUSWEG [Regel]; die Meldung eines Commits ist COMMIT:message, "
		"der Name einer Datei steht bei 1:1. Die Reichweite sagt, ob "
		"es in HEAD steht oder nur in der Geschichte, seit welchem "
		"Commit und ob ein Zweig eines Remotes ihn hat. Was in "
		"mehreren Ständen einer Datei steht, ist ein Befund. Status 1, "
		"wenn etwas gefunden wurde, sonst 0." },
	.topic = &pfd_topic_clear_text,
	.examples = examples,
	.options = options,
	.args_size = sizeof(struct scan_args),
	.needs = PFD_NEEDS_GIT,
	.flags = PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TABLE,
	.run = run_scan,
};
