/* Which command is meant: `pfd VERB` or `pfd KIND VERB`. */
#include "framework.h"

/* The words of the command line, sorted. */
struct line {
	char *const *words; /* behind the program's name */
	size_t n;
	const struct pfd_kind *kind;
	const struct pfd_command *command;
	bool help, version;
	char **rest; /* leading options, then what is behind the command */
	size_t n_rest;
};

static bool takes_value(const char *word)
{
	return !strcmp(word, "--lang") || !strcmp(word, "--color") ||
	       !strcmp(word, "--directory") || !strcmp(word, "-C");
}

/* Moves options before the command behind it, where the parser reads them.
 * Returns how many words that were. */
static size_t leading_options(struct line *line)
{
	size_t at = 0;

	while (at < line->n && pfd_is_option(line->words[at])) {
		char *word = line->words[at++];

		if (!strcmp(word, "--version")) {
			line->version = true;
			while (at < line->n)
				line->rest[line->n_rest++] = line->words[at++];
			break;
		}
		if (!strcmp(word, "--help") || !strcmp(word, "-h"))
			line->help = true;
		line->rest[line->n_rest++] = word;
		if (takes_value(word) && at < line->n)
			line->rest[line->n_rest++] = line->words[at++];
	}
	return at;
}

bool pfd_command_of_kind(
	const struct pfd_command *command, const struct pfd_kind *kind)
{
	if (!command->group)
		return false;
	if (strcmp(command->group, "*") != 0)
		return !strcmp(command->group, kind->name);
	if (!command->kinds)
		return true;
	for (const char *const *at = command->kinds; *at; at++)
		if (!strcmp(*at, kind->name))
			return true;
	return false;
}

const struct pfd_command *pfd_command_find(
	struct pfd_str group, struct pfd_str verb)
{
	const struct pfd_kind *kind = group.len ? pfd_kind_named(group) : NULL;
	const struct pfd_command *general = NULL;

	for (const struct pfd_command *const *at = pfd_commands; *at; at++) {
		const struct pfd_command *command = *at;

		if (!pfd_str_eqz(verb, command->verb))
			continue;
		if (!group.len && !command->group)
			return command;
		if (group.len && command->group &&
			pfd_str_eqz(group, command->group))
			return command;
		if (kind && pfd_command_of_kind(command, kind))
			general = command;
	}
	return general;
}

struct pfd_str pfd_command_name(struct pfd_arena *arena,
	const struct pfd_command *command, const struct pfd_kind *kind)
{
	const char *group = command->group;

	if (!group)
		return pfd_str(command->verb);
	if (!strcmp(group, "*"))
		group = kind ? kind->name : "KIND";
	return pfd_arena_printf(arena, "%s %s", group, command->verb);
}

/* ---- nothing is called that ----------------------------------------------- */

struct names {
	PFD_VEC_OF(const char *);
};

/* A verb that a kind has, typed without the kind. */
static const struct pfd_command *verb_of_a_kind(struct pfd_str verb)
{
	for (const struct pfd_command *const *at = pfd_commands; *at; at++)
		if ((*at)->group && pfd_str_eqz(verb, (*at)->verb) &&
			!((*at)->flags & PFD_CMD_HIDDEN))
			return *at;
	return NULL;
}

bool pfd_command_group(struct pfd_str word)
{
	if (pfd_kind_named(word))
		return true;
	for (const struct pfd_command *const *at = pfd_commands; *at; at++)
		if ((*at)->group && pfd_str_eqz(word, (*at)->group) &&
			strcmp((*at)->group, "*") != 0)
			return true;
	return false;
}

bool pfd_command_stands_alone(struct pfd_str word, struct pfd_str next)
{
	return (!next.len || next.ptr[0] == '-') &&
	       pfd_command_find((struct pfd_str){ 0 }, word);
}

static void add_names(struct pfd_arena *arena, struct names *names,
	struct pfd_str group, const struct pfd_kind *kind)
{
	for (const struct pfd_command *const *at = pfd_commands; *at; at++) {
		const struct pfd_command *command = *at;
		bool fits =
			group.len
				? command->group &&
					  (pfd_str_eqz(group, command->group) ||
						  (kind && pfd_command_of_kind(
								   command,
								   kind)))
				: !command->group;

		if (fits && !(command->flags & PFD_CMD_HIDDEN))
			pfd_vec_push(arena, names, command->verb);
	}
}

enum pfd_status pfd_command_unknown(
	struct pfd_run *run, struct pfd_str group, struct pfd_str word)
{
	const struct pfd_kind *kind = group.len ? pfd_kind_named(group) : NULL;
	const struct pfd_command *other = verb_of_a_kind(word);
	struct names names = { 0 };
	struct pfd_str typed = word;
	const char *near;

	add_names(run->arena, &names, group, kind);
	if (group.len)
		typed = pfd_arena_printf(run->arena, "%.*s %.*s",
			PFD_STR_ARG(group), PFD_STR_ARG(word));
	else
		for (const struct pfd_kind *const *at = pfd_kinds; *at; at++)
			pfd_vec_push(run->arena, &names, (*at)->name);
	pfd_fail(run->err, PFD_USAGE,
		PFD_MESSAGE("unknown command \"{command}\"",
			"unbekannter Befehl „{command}“",
			PFD_A_STR("command", typed)));
	near = pfd_did_you_mean(word, names.items, names.n);
	if (!group.len && other) {
		struct pfd_str name = pfd_command_name(run->arena, other, NULL);

		return pfd_hint(run->err,
			PFD_MESSAGE("it belongs to a kind of record: pfd "
				    "{command}",
				"er gehört zu einer Art von Datensatz: pfd "
				"{command}",
				PFD_A_STR("command", name)));
	}
	if (near)
		return pfd_hint(run->err,
			PFD_MESSAGE("did you mean: pfd {group}{near}?",
				"ähnlich ist: pfd {group}{near}",
				PFD_A_STR("group",
					group.len ? pfd_arena_printf(run->arena,
							    "%.*s ",
							    PFD_STR_ARG(group))
						  : pfd_str("")),
				PFD_A_Z("near", near)));
	if (!group.len)
		return pfd_hint(run->err,
			PFD_MESSAGE("see: pfd help", "siehe: pfd help"));
	return pfd_hint(run->err,
		PFD_MESSAGE("see: pfd help {group}", "siehe: pfd help {group}",
			PFD_A_STR("group", group)));
}

static enum pfd_status missing_verb(struct pfd_run *run, struct pfd_str group)
{
	pfd_fail(run->err, PFD_USAGE,
		PFD_MESSAGE("pfd {kind}: the verb is missing",
			"pfd {kind}: das Verb fehlt",
			PFD_A_STR("kind", group)));
	return pfd_hint(run->err,
		PFD_MESSAGE("see: pfd help {kind}", "siehe: pfd help {kind}",
			PFD_A_STR("kind", group)));
}

bool pfd_command_writes(const struct pfd_command *command)
{
	return command->needs == PFD_NEEDS_WRITE ||
	       command->flags &
		       (PFD_CMD_WRITER | PFD_CMD_SENT | PFD_CMD_CHANGES);
}

/* ---- running -------------------------------------------------------------- */

static enum pfd_status open_as_needed(struct pfd_run *run)
{
	static const enum pfd_open modes[] = {
		[PFD_NEEDS_WORK] = PFD_OPEN_WORK,
		[PFD_NEEDS_GIT] = PFD_OPEN_GIT,
		[PFD_NEEDS_WRITE] = PFD_OPEN_WRITE,
	};
	enum pfd_needs needs = run->command->flags & PFD_CMD_WRITER
				       ? PFD_NEEDS_WRITE
				       : run->command->needs;

	if (needs == PFD_NEEDS_NOTHING)
		return PFD_OK;
	if (needs == PFD_NEEDS_WORK && run->at)
		needs = PFD_NEEDS_GIT;
	if (run->sent_to)
		needs = PFD_NEEDS_WRITE;
	return pfd_run_open(run, modes[needs]);
}

static enum pfd_status run_command(struct pfd_run *run, struct line *line)
{
	void *args = NULL;
	bool help = false;
	enum pfd_status status;

	run->command = line->command;
	run->kind = line->kind;
	if (run->within && (!(run->command->flags & PFD_CMD_AT) ||
				   run->command->flags & PFD_CMD_FOLDER))
		return pfd_run_usage(run,
			PFD_MESSAGE("it makes no document of a revision",
				"er macht kein Dokument aus einer Revision"));
	if (line->command->args_size)
		args = pfd_alloc(run->arena, line->command->args_size);
	status = pfd_options_parse(run, line->rest, line->n_rest, args, &help);
	if (help) {
		pfd_help_command(run, run->command, run->kind);
		return PFD_OK;
	}
	if (!status)
		status = open_as_needed(run);
	return status ? status : run->command->run(run, args);
}

/* Options alone, or before a kind that has no verb: read for --lang and the
 * like by a command that has no others. */
static enum pfd_status only_options(struct pfd_run *run, struct line *line)
{
	static const struct pfd_command none = { .verb = "" };
	bool help = false;

	run->command = &none;
	return pfd_options_parse(run, line->rest, line->n_rest, NULL, &help);
}

static enum pfd_status group_alone(
	struct pfd_run *run, struct line *line, struct pfd_str group, size_t at)
{
	enum pfd_status status;

	for (size_t i = at; i < line->n; i++) {
		line->rest[line->n_rest++] = line->words[i];
		line->help |= !strcmp(line->words[i], "--help") ||
			      !strcmp(line->words[i], "-h");
	}
	status = only_options(run, line);
	if (status)
		return status;
	if (!line->help)
		return missing_verb(run, group);
	pfd_help_group(run, group);
	return PFD_OK;
}

static enum pfd_status no_command(struct pfd_run *run, struct line *line)
{
	enum pfd_status status = only_options(run, line);

	if (!status)
		pfd_help_overview(run);
	return status;
}

enum pfd_status pfd_dispatch(struct pfd_run *run, int argc, char *const *argv)
{
	struct line line = {
		.words = argv + (argc > 0),
		.n = argc > 0 ? (size_t)argc - 1 : 0,
	};
	struct pfd_str word, group = { 0 };
	size_t at;

	line.rest = pfd_alloc_n(run->arena, line.n + 1, sizeof(*line.rest));
	at = leading_options(&line);
	if (line.version) {
		line.command = pfd_command_find(group, pfd_str("version"));
		return run_command(run, &line);
	}
	if (at == line.n)
		return no_command(run, &line);
	word = pfd_str(line.words[at++]);
	line.kind = pfd_kind_named(word);
	if (pfd_command_group(word) &&
		!pfd_command_stands_alone(
			word, at < line.n ? pfd_str(line.words[at])
					  : (struct pfd_str){ 0 })) {
		group = word;
		if (at == line.n || pfd_is_option(line.words[at]))
			return group_alone(run, &line, group, at);
		word = pfd_str(line.words[at++]);
	}
	line.command = pfd_command_find(group, word);
	if (!line.command)
		return pfd_command_unknown(run, group, word);
	while (at < line.n)
		line.rest[line.n_rest++] = line.words[at++];
	return run_command(run, &line);
}
