/* `pfd grant actions`: what is possible with a grant now, and why the rest is not.
 *
 * Every verb makes its change with default values, and the change is judged like
 * a dry run: what is refused here is what would be refused when typed, by the
 * same rules.
 */
#include "grant_verb.h"

enum state { POSSIBLE, WARNS, REFUSED, NOT_ASKED };
static const struct {
	const char *key;
	struct pfd_text word;
} states[] = {
	[POSSIBLE] = { "possible", { "possible", "möglich" } },
	[WARNS] = { "warns", { "with a warning", "mit Warnung" } },
	[REFUSED] = { "refused", { "not possible", "nicht möglich" } },
	[NOT_ASKED] = { "not_asked", { "not asked for", "nicht verlangt" } },
};

struct answer {
	struct pfd_run *run;
	struct pfd_trials *trials;
	struct pfd_doc *doc;
	struct pfd_table *table;
};

static void add_row(struct answer *answer, const struct pfd_command *command,
	enum state state, struct pfd_str details, const char *rule,
	struct pfd_str source)
{
	struct pfd_row *row = pfd_table_row(answer->doc, answer->table);

	row->cells[0] = pfd_cell_id(pfd_str(command->verb));
	row->cells[1] = pfd_cell_enum(pfd_str(states[state].key),
		pfd_run_say(answer->run, states[state].word));
	if (details.len)
		row->cells[2] = pfd_cell_text(details);
	if (rule)
		row->cells[3] = pfd_cell_id(pfd_str(rule));
	if (source.len)
		row->cells[4] = pfd_cell_text(source);
}

static struct pfd_str say(
	const struct answer *answer, const struct pfd_message *message)
{
	return message->text.en ? pfd_message_str(answer->run->arena, message,
					  answer->run->env.lang)
				: (struct pfd_str){ 0 };
}

/* Findings of the change.  Of a sample's errors the first will do: the others are
 * about the sample. */
static bool add_findings(struct answer *answer,
	const struct pfd_command *command, const struct pfd_findings *findings,
	bool errors)
{
	bool any = false;

	pfd_vec_foreach (finding, findings) {
		bool error = finding->severity == PFD_ERROR &&
			     !finding->waived && !finding->old;

		if (error != errors || finding->waived || finding->old ||
			finding->severity < PFD_WARNING)
			continue;
		add_row(answer, command, errors ? REFUSED : WARNS,
			say(answer, &finding->message), finding->rule,
			say(answer, &finding->source));
		any = true;
		if (command->grant_verb->words)
			break;
	}
	return any;
}

static struct pfd_str line_to_type(const struct answer *answer,
	const struct pfd_command *command, struct pfd_str id)
{
	const struct pfd_grant_verb *verb = command->grant_verb;
	const char *words = verb->shown ? verb->shown : verb->words;

	return pfd_arena_printf(answer->run->arena, "pfd grant %s %.*s%s%s",
		command->verb, PFD_STR_ARG(id), words ? " " : "",
		words ? words : "");
}

/* What a verb that could make no change says. */
static void add_error(struct answer *answer, const struct pfd_command *command,
	const struct pfd_run *trial)
{
	if (!trial->err->message.text.en) {
		(void)add_findings(answer, command, &trial->findings, true);
		return;
	}
	add_row(answer, command, REFUSED, say(answer, &trial->err->message),
		NULL, (struct pfd_str){ 0 });
}

static void judge(struct answer *answer, struct pfd_run *trial,
	struct pfd_act *act, const void *args)
{
	const struct pfd_command *command = trial->command;
	struct pfd_change_result result = { 0 };
	enum pfd_status status = pfd_act_make(act, args);

	if (status) {
		add_error(answer, command, trial);
		return;
	}
	status = pfd_change_finish(
		trial->change, PFD_STR(""), command->verb, &result, trial->err);
	if (status && !add_findings(answer, command, result.findings, true))
		add_error(answer, command, trial);
	if (status)
		return;
	if (result.unchanged) {
		add_row(answer, command, REFUSED,
			pfd_str(pfd_run_say(answer->run,
				PFD_TEXT("done already", "schon geschehen"))),
			NULL, (struct pfd_str){ 0 });
		return;
	}
	add_row(answer, command, POSSIBLE,
		line_to_type(answer, command, act->record.id), NULL,
		(struct pfd_str){ 0 });
	/* Sample words make samples of warnings. */
	if (!command->grant_verb->words)
		(void)add_findings(answer, command, result.findings, false);
}

static char *copy(struct pfd_arena *arena, struct pfd_str s)
{
	char *ret = pfd_alloc(arena, s.len + 1);

	memcpy(ret, s.ptr, s.len);
	return ret;
}

/* The verb's arguments as if its sample words had been typed. */
static enum pfd_status parse_words(
	struct pfd_run *trial, const char *id, void *args)
{
	const char *typed = trial->command->grant_verb->words;
	struct pfd_str rest = pfd_str(typed ? typed : ""), word;
	char *words[8];
	size_t n = 0;
	bool help;

	words[n++] = copy(trial->arena, pfd_str(id));
	while (rest.len && n < PFD_COUNT(words) &&
		pfd_str_cut(&rest, ' ', &word))
		words[n++] = copy(trial->arena, word);
	return pfd_options_parse(trial, words, n, args, &help);
}

static enum pfd_status try_verb(struct answer *answer,
	const struct pfd_command *command, const char *id)
{
	const struct pfd_grant_verb *verb = command->grant_verb;
	struct pfd_arena *arena = answer->run->arena;
	struct pfd_err err = { .arena = arena };
	struct pfd_run trial = *answer->run;
	void *args = pfd_alloc(arena, command->args_size);
	struct pfd_act act;
	enum pfd_status status;

	trial.command = command;
	trial.err = &err;
	trial.findings = (struct pfd_findings){ .arena = arena };
	trial.change = NULL;
	status = parse_words(&trial, id, args);
	trial.write = (struct pfd_change_options){ .dry_run = true,
		.include_edits = true,
		.reason = "…",
		.trials = answer->trials };
	if (!status)
		status = pfd_act_read(&trial, id, &act);
	if (status) {
		*answer->run->err = err;
		answer->run->findings = trial.findings;
	} else if (!pfd_track_asks(act.track, verb->step) ||
		   (verb->asked && !verb->asked(&act))) {
		add_row(answer, command, NOT_ASKED, (struct pfd_str){ 0 }, NULL,
			(struct pfd_str){ 0 });
	} else {
		judge(answer, &trial, &act, args);
	}
	pfd_change_end(&trial.change);
	return status;
}

static enum pfd_status run_actions(struct pfd_run *run, const void *given)
{
	const struct pfd_grant_args *args = given;
	const struct pfd_column columns[] = {
		{ "action", pfd_run_say(run, PFD_TEXT("action", "Schritt")),
			PFD_CELL_ID, false },
		{ "state", pfd_run_say(run, PFD_TEXT("state", "Stand")),
			PFD_CELL_ID, false },
		{ "details",
			pfd_run_say(run, PFD_TEXT("type, or reason",
						 "Eingabe oder Grund")),
			PFD_CELL_TEXT, false },
		{ "rule", pfd_run_say(run, PFD_TEXT("rule", "Regel")),
			PFD_CELL_ID, false },
		{ "source", pfd_run_say(run, PFD_TEXT("source", "Quelle")),
			PFD_CELL_TEXT, false },
	};
	struct pfd_trials *trials PFD_CLEANUP(pfd_trials_free) =
		pfd_trials_new(run->arena);
	struct answer answer = { .run = run,
		.trials = trials,
		.doc = pfd_doc_new(
			run->arena, run->env.lang, "pfd/actions/1", NULL) };
	enum pfd_status status = PFD_OK;

	answer.doc->list = true;
	answer.table = pfd_doc_table(
		answer.doc, "actions", NULL, columns, PFD_COUNT(columns));
	for (const struct pfd_command *const *at = pfd_commands; *at && !status;
		at++)
		if ((*at)->grant_verb)
			status = try_verb(&answer, *at, args->id);
	return status ? status : pfd_run_doc(run, answer.doc);
}

const struct pfd_command pfd_cmd_grant_actions = {
	.group = "grant",
	.verb = "actions",
	.section = PFD_SECTION_GRANT,
	.summary = { "show what can be done with a grant now",
		"zeigen, was mit einer Förderung jetzt möglich ist" },
	.description = { "Asks every step what would come of it today with its "
			 "default values, and judges that as if it had been "
			 "typed: possible, with the line to type; not "
			 "possible, with the rule and its source; or not "
			 "asked for on this track. Nothing is changed. "
			 "Uncommitted edits of the grant's file count.",
		"Fragt jeden Schritt, was heute mit seinen Vorgabewerten "
		"daraus würde, und beurteilt das wie eingegeben: möglich, mit "
		"der Eingabe; nicht möglich, mit Regel und Quelle; oder in "
		"diesem Förderbereich nicht verlangt. Geändert wird nichts. "
		"Nicht übernommene Änderungen in der Datei der Förderung "
		"zählen mit." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant actions 2026-014" },
			{ 0 },
		},
	.operands = pfd_grant_operands,
	.args_size = sizeof(struct pfd_grant_args),
	.needs = PFD_NEEDS_GIT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TSV,
	.not_at = { "it says what can be done now; pfd grant show ID --at "
		    "shows the grant as it stood",
		"es geht um das, was jetzt möglich ist; pfd grant show ID --at "
		"zeigt die Förderung, wie sie stand" },
	.run = run_actions,
};
