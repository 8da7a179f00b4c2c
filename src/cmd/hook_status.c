/* `pfd hook status`: which of pfd's hooks stand in the repository, and whether git runs
 * them.  `pfd doctor` tells the same as findings.
 */
#include "hook.h"

enum hook_state {
	HOOK_MISSING,
	HOOK_FOREIGN,
	HOOK_CHAINED,
	HOOK_DISABLED,
	HOOK_OLD,
	HOOK_INSTALLED,
	N_HOOK_STATES
};
static const struct {
	const char *key;
	struct pfd_text word;
	enum pfd_severity severity; /* in pfd doctor; PFD_OFF: in order */
	struct pfd_text what, cure;
} states[N_HOOK_STATES] = {
	[HOOK_MISSING] = { "missing", { "missing", "fehlt" }, PFD_INFO,
		{ "git does not ask pfd here", "git fragt pfd hier nicht" },
		{ "pfd hook install", "pfd hook install" } },
	[HOOK_FOREIGN] = { "foreign", { "somebody else's", "fremd" }, PFD_INFO,
		{ "the hook is not pfd's and does not ask it",
			"der Hook ist nicht von pfd und fragt es nicht" },
		{ "add this line to it: {chain}",
			"ihm diese Zeile hinzufügen: {chain}" } },
	[HOOK_CHAINED] = { "chained",
		{ "somebody else's, asks pfd", "fremd, fragt pfd" }, PFD_OFF,
		{ NULL }, { NULL } },
	[HOOK_DISABLED] = { "disabled",
		{ "not executable", "nicht ausführbar" }, PFD_WARNING,
		{ "git passes the hook over: it is not executable",
			"git übergeht den Hook: er ist nicht ausführbar" },
		{ "chmod +x {path}", "chmod +x {path}" } },
	[HOOK_OLD] = { "old", { "of another pfd", "von einem anderen pfd" },
		PFD_WARNING,
		{ "the hook is of another version of pfd",
			"der Hook ist von einer anderen Version von pfd" },
		{ "pfd hook install", "pfd hook install" } },
	[HOOK_INSTALLED] = { "installed", { "installed", "eingerichtet" },
		PFD_OFF, { NULL }, { NULL } },
};

static enum hook_state state_of(
	const struct pfd_own_hook *own, const struct pfd_hook *hook)
{
	if (!hook->there)
		return HOOK_MISSING;
	if (!hook->ours &&
		!(hook->text.ptr && strstr(hook->text.ptr, own->calls)))
		return HOOK_FOREIGN;
	if (!hook->runs)
		return HOOK_DISABLED;
	if (!hook->ours)
		return HOOK_CHAINED;
	return pfd_str_eqz(hook->text, own->text) ? HOOK_INSTALLED : HOOK_OLD;
}

static struct pfd_message cure_of(const struct pfd_own_hook *own,
	const struct pfd_hook *hook, enum hook_state state)
{
	/* There, pfd writes nothing. */
	if (hook->elsewhere && (state == HOOK_MISSING || state == HOOK_OLD))
		return PFD_MESSAGE("git config core.hooksPath .git/hooks; pfd "
				   "hook install",
			"git config core.hooksPath .git/hooks; pfd hook "
			"install");
	return (struct pfd_message){ .text = states[state].cure,
		.args = { PFD_A_Z("path", hook->path),
			PFD_A_Z("chain", own->chain) } };
}

/* Those that belong here; others only where somebody put them. */
static bool is_wanted(struct pfd_run *run, const struct pfd_own_hook *own)
{
	return own->receiving == pfd_store_bare(run->store);
}

enum pfd_status pfd_hook_examine(
	struct pfd_run *run, struct pfd_findings *findings)
{
	for (size_t i = 0; i < PFD_N_HOOKS; i++) {
		const struct pfd_own_hook *own = &pfd_own_hooks[i];
		enum hook_state state;
		struct pfd_hook hook;
		enum pfd_status status;

		/* Not where the repository could not be opened. */
		if (!pfd_store_has_git(run->store))
			return PFD_OK;
		status = pfd_store_hook(
			run->arena, run->store, own->name, &hook, run->err);
		if (status)
			return status;
		state = state_of(own, &hook);
		if (!(is_wanted(run, own) || hook.ours))
			continue;
		pfd_findings_add(findings,
			(struct pfd_finding){
				.severity = states[state].severity,
				.rule = "doctor.hook",
				.place = { pfd_str(hook.path), 1, 1 },
				.message = { .text = states[state].what },
				.remedy = cure_of(own, &hook, state),
				.hard = true });
	}
	return PFD_OK;
}

/* ---- the command ------------------------------------------------------------------ */

static const struct {
	const char *key;
	struct pfd_text title;
	enum pfd_cell_kind kind;
} columns[] = {
	{ "hook", { "Hook", "Hook" }, PFD_CELL_ID },
	{ "state", { "State", "Zustand" }, PFD_CELL_ID },
	{ "file", { "File", "Datei" }, PFD_CELL_TEXT },
	{ "calls", { "Asks", "Fragt" }, PFD_CELL_TEXT },
	{ "cure", { "Way out", "Ausweg" }, PFD_CELL_TEXT },
};

static enum pfd_status add_row(struct pfd_run *run, struct pfd_doc *doc,
	struct pfd_table *table, const struct pfd_own_hook *own)
{
	struct pfd_hook hook;
	struct pfd_message cure;
	struct pfd_cell *cells;
	enum hook_state state;
	enum pfd_status status = pfd_store_hook(
		run->arena, run->store, own->name, &hook, run->err);

	if (status || !(is_wanted(run, own) || hook.there))
		return status;
	state = state_of(own, &hook);
	cure = cure_of(own, &hook, state);
	cells = pfd_table_row(doc, table)->cells;
	cells[0] = pfd_cell_id(pfd_str(own->name));
	cells[1] = pfd_cell_enum(pfd_str(states[state].key),
		pfd_run_say(run, states[state].word));
	cells[2] = pfd_cell_z(hook.path);
	cells[3] = pfd_cell_z(own->calls);
	if (cure.text.en)
		cells[4] = pfd_cell_text(
			pfd_message_str(run->arena, &cure, run->env.lang));
	return PFD_OK;
}

static enum pfd_status run_status(struct pfd_run *run, const void *args)
{
	struct pfd_doc *doc =
		pfd_doc_new(run->arena, run->env.lang, "pfd/hooks/1", NULL);
	struct pfd_column made[PFD_COUNT(columns)];
	struct pfd_table *table;
	enum pfd_status status = PFD_OK;

	(void)args;
	for (size_t i = 0; i < PFD_COUNT(columns); i++)
		made[i] = (struct pfd_column){ .key = columns[i].key,
			.title = pfd_run_say(run, columns[i].title),
			.kind = columns[i].kind };
	doc->list = true;
	table = pfd_doc_table(doc, "hooks", NULL, made, PFD_COUNT(columns));
	for (size_t i = 0; i < PFD_N_HOOKS && !status; i++)
		status = add_row(run, doc, table, &pfd_own_hooks[i]);
	return status ? status : pfd_run_doc(run, doc);
}

const struct pfd_command pfd_cmd_hook_status = {
	.group = "hook",
	.verb = "status",
	.section = PFD_SECTION_HISTORY,
	.summary = { "show which hooks ask pfd, and which do not",
		"zeigen, welche Hooks pfd fragen und welche nicht" },
	.description = { "For each hook that belongs here: installed, old (of "
			 "another version of pfd), disabled (not executable), "
			 "chained (somebody else's that asks pfd), foreign "
			 "(and does not), missing; and what to type then.",
		"Für jeden Hook, der hierher gehört: installed "
		"(eingerichtet), old (von einer anderen Version von pfd), "
		"disabled (nicht ausführbar), chained (fremd, fragt pfd), "
		"foreign (und tut es nicht), missing (fehlt); und was dann "
		"einzugeben ist." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd hook status" },
			{ "pfd hook status -O json",
				{ "for scripts", "für Skripte" } },
			{ 0 },
		},
	.needs = PFD_NEEDS_GIT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TSV,
	.not_at = { "hooks are files of this clone, no part of any state",
		"Hooks sind Dateien dieses Klons und gehören zu keinem Stand" },
	.run = run_status,
};
