/* Reading the words of a command line by a command's tables.
 *
 * getopt_long knows neither values with types, nor options that come from the
 * schema, nor what was nearly meant; and it keeps its state in globals.
 */
#include "cmd.h"

/* What the common options of option_table.c are read into. */
#include "common_options.h"

/* Where the parse stands. */
struct parse {
	struct pfd_run *run;
	char *const *words;
	size_t n, at;
	struct pfd_option_list list;
	char *args;
	struct pfd_common_options *common;
	size_t operand; /* the next one's place */
};

/* ---- options -------------------------------------------------------------- */

/* Fields are written with '_' in files and, by habit, with '-' on command
 * lines: both are taken. */
static bool same_name(const char *name, struct pfd_str typed, bool field)
{
	if (strlen(name) != typed.len)
		return false;
	for (size_t i = 0; i < typed.len; i++) {
		char c = typed.ptr[i];

		if (field && c == '-')
			c = '_';
		if (c != name[i])
			return false;
	}
	return true;
}

static size_t find_long(const struct parse *parse, struct pfd_str name)
{
	for (size_t i = 0; i < parse->list.n; i++) {
		bool field = i >= parse->list.n_own &&
			     i < parse->list.n_own + parse->list.n_fields;

		if (same_name(parse->list.items[i].name, name, field))
			return i;
	}
	return SIZE_MAX;
}

/* One of a list is typed in the singular, too: --topic for --topics. */
static size_t find_singular(const struct parse *parse, struct pfd_str name)
{
	struct pfd_str plural =
		pfd_arena_printf(parse->run->arena, "%.*ss", PFD_STR_ARG(name));
	size_t place = find_long(parse, plural);

	return place != SIZE_MAX && place >= parse->list.n_own &&
			       parse->list.items[place].type == PFD_OPT_LIST
		       ? place
		       : SIZE_MAX;
}

static size_t find_letter(const struct parse *parse, char letter)
{
	for (size_t i = 0; i < parse->list.n; i++)
		if (parse->list.items[i].letter == letter)
			return i;
	return SIZE_MAX;
}

/* Why there is no --at; false: the command says nothing of it. */
static bool refuse_at(struct parse *parse, enum pfd_status *ret)
{
	static const struct pfd_text writer = {
		"a change is made on top of the newest commit; pfd show "
		"ID --at shows a record as it stood, pfd undo takes a commit "
		"back",
		"eine Änderung kommt auf den neuesten Commit; pfd show ID --at "
		"zeigt einen Datensatz, wie er stand, pfd undo nimmt einen "
		"Commit zurück"
	};
	struct pfd_run *run = parse->run;
	const struct pfd_command *command = run->command;
	struct pfd_text why =
		command->flags & PFD_CMD_WRITER ? writer : command->not_at;

	if (!why.en)
		return false;
	pfd_fail(run->err, PFD_USAGE,
		PFD_MESSAGE("pfd {command} has no --at",
			"pfd {command} hat kein --at",
			PFD_A_STR("command", pfd_command_name(run->arena,
						     command, run->kind))));
	*ret = pfd_hint(run->err, (struct pfd_message){ .text = why });
	return true;
}

static enum pfd_status unknown_option(
	struct parse *parse, struct pfd_str typed, struct pfd_str name)
{
	struct pfd_arena *arena = parse->run->arena;
	const char **names =
		pfd_alloc_n(arena, parse->list.n + 1, sizeof(*names));
	enum pfd_status status;
	const char *near;

	if (pfd_str_eqz(name, "at") && refuse_at(parse, &status))
		return status;
	for (size_t i = 0; i < parse->list.n; i++)
		names[i] = parse->list.items[i].name;
	near = pfd_did_you_mean(name, names, parse->list.n);
	if (parse->run->command->formats && pfd_str_eqz(name, "for"))
		return pfd_run_allow(parse->run, PFD_FOR_UNSAID,
			pfd_command_name(parse->run->arena, parse->run->command,
				parse->run->kind));
	if (!near || name.len < 2)
		return pfd_run_usage(
			parse->run, PFD_MESSAGE("unknown option {option}",
					    "unbekannte Option {option}",
					    PFD_A_STR("option", typed)));
	return pfd_run_usage(parse->run,
		PFD_MESSAGE("unknown option {option}: did you mean --{near}?",
			"unbekannte Option {option}: ähnlich ist --{near}",
			PFD_A_STR("option", typed), PFD_A_Z("near", near)));
}

static void add_field(
	struct parse *parse, const struct pfd_option *option, const char *value)
{
	struct pfd_assignment set = {
		.path = pfd_str(option->name),
		.op = option->type == PFD_OPT_LIST ? PFD_ASSIGN_ADD
						   : PFD_ASSIGN_SET,
		.value = pfd_str(value),
	};

	pfd_vec_push(parse->run->arena, &parse->run->fields, set);
}

static void ask(struct parse *parse, const char *word)
{
	pfd_vec_push(parse->run->arena, &parse->run->asked, pfd_str(word));
}

static enum pfd_status set_option(
	struct parse *parse, size_t place, const char *value)
{
	const struct pfd_option *option = &parse->list.items[place];
	struct pfd_option_slot slot = {
		.name = pfd_arena_printf(
			parse->run->arena, "--%s", option->name)
				.ptr,
		.type = option->type,
		.values = option->values,
		.words = option->words,
		.commas = option->commas,
	};

	if (place < parse->list.n_own || !strcmp(option->name, "year") ||
		!strcmp(option->name, "for")) {
		ask(parse, slot.name);
		if (value)
			ask(parse, value);
	}
	if (place < parse->list.n_own)
		return pfd_option_store(
			parse->run, &slot, parse->args + option->offset, value);
	if (place < parse->list.n_own + parse->list.n_fields) {
		add_field(parse, option, value);
		return PFD_OK;
	}
	return pfd_option_store(parse->run, &slot,
		(char *)parse->common + option->offset, value);
}

static enum pfd_status missing_value(
	struct parse *parse, const struct pfd_option *option)
{
	return pfd_run_usage(parse->run,
		PFD_MESSAGE("--{option} needs a value: {arg}",
			"--{option} braucht einen Wert: {arg}",
			PFD_A_Z("option", option->name),
			PFD_A_Z("arg", option->arg ? option->arg : "…")));
}

/* "--name", "--name=value", "--name value". */
static enum pfd_status long_option(struct parse *parse, const char *word)
{
	struct pfd_str name = pfd_str(word + 2);
	size_t equals = pfd_str_find(name, '='), place;
	const char *value = NULL;
	const struct pfd_option *option;

	if (equals != SIZE_MAX) {
		value = name.ptr + equals + 1;
		name.len = equals;
	}
	place = find_long(parse, name);
	if (place == SIZE_MAX)
		place = find_singular(parse, name);
	if (place == SIZE_MAX)
		return unknown_option(
			parse, (struct pfd_str){ word, name.len + 2 }, name);
	option = &parse->list.items[place];
	if (option->type == PFD_OPT_FLAG) {
		if (value)
			return pfd_run_usage(parse->run,
				PFD_MESSAGE("--{option} takes no value",
					"--{option} nimmt keinen Wert",
					PFD_A_Z("option", option->name)));
		return set_option(parse, place, NULL);
	}
	if (!value) {
		if (parse->at == parse->n)
			return missing_value(parse, option);
		value = parse->words[parse->at++];
	}
	return set_option(parse, place, value);
}

/* "-x", "-xy" (flags), "-Oyaml", "-O yaml". */
static enum pfd_status short_options(struct parse *parse, const char *word)
{
	for (const char *c = word + 1; *c; c++) {
		size_t place = find_letter(parse, *c);
		const struct pfd_option *option;
		enum pfd_status status;

		if (place == SIZE_MAX) {
			struct pfd_str typed = pfd_arena_printf(
				parse->run->arena, "-%.*s",
				(unsigned char)*c < 0x80 ? 1 : (int)strlen(c),
				c);

			return unknown_option(
				parse, typed, (struct pfd_str){ c, 1 });
		}
		option = &parse->list.items[place];
		if (option->type == PFD_OPT_FLAG) {
			status = set_option(parse, place, NULL);
			if (status)
				return status;
			continue;
		}
		if (c[1])
			return set_option(parse, place, c + 1);
		if (parse->at == parse->n)
			return missing_value(parse, option);
		return set_option(parse, place, parse->words[parse->at++]);
	}
	return PFD_OK;
}

/* ---- operands ------------------------------------------------------------- */

static enum pfd_status operand(struct parse *parse, const char *word)
{
	const struct pfd_operand *rows = parse->run->command->operands;
	const struct pfd_operand *row = rows ? rows + parse->operand : NULL;
	struct pfd_option_slot slot;

	if (!row || !row->name)
		return pfd_run_usage(parse->run,
			PFD_MESSAGE("one argument too many: \"{word}\"",
				"ein Argument zu viel: „{word}“",
				PFD_A_Z("word", word)));
	slot = (struct pfd_option_slot){ .name = row->name,
		.type = row->type,
		.values = row->values,
		.words = row->words };
	if (row->type != PFD_OPT_LIST)
		parse->operand++;
	ask(parse, word);
	return pfd_option_store(
		parse->run, &slot, parse->args + row->offset, word);
}

static enum pfd_status missing_operand(struct parse *parse)
{
	const struct pfd_operand *rows = parse->run->command->operands;
	const struct pfd_operand *row;

	if (!rows)
		return PFD_OK;
	row = rows + parse->operand;
	if (!row->name || row->optional)
		return PFD_OK;
	if (row->type == PFD_OPT_LIST &&
		((struct pfd_opt_list *)(void *)(parse->args + row->offset))->n)
		return PFD_OK;
	return pfd_run_usage(
		parse->run, PFD_MESSAGE("{name} is missing", "{name} fehlt",
				    PFD_A_Z("name", row->name)));
}

enum pfd_status pfd_options_parse(struct pfd_run *run, char *const *words,
	size_t n, void *args, bool *ret_help)
{
	struct pfd_common_options common = { 0 };
	struct parse parse = {
		.run = run,
		.words = words,
		.n = n,
		.list = pfd_options_of(run->arena, run->command, run->kind),
		.args = args,
		.common = &common,
	};
	bool only_operands = false;
	enum pfd_status status = PFD_OK;

	while (!status && parse.at < n) {
		const char *word = words[parse.at++];

		if (only_operands || !pfd_is_option(word))
			status = operand(&parse, word);
		else if (!strcmp(word, "--"))
			only_operands = true;
		else if (word[1] == '-')
			status = long_option(&parse, word);
		else
			status = short_options(&parse, word);
	}
	/* Help is given whatever else is wrong behind or missing before it. */
	*ret_help = common.help;
	if (common.help) {
		run->findings.n = 0;
		return pfd_options_apply_globals(run, &common);
	}
	if (!status)
		status = missing_operand(&parse);
	if (!status)
		status = pfd_options_apply(run, &common);
	/* Refused values are findings, so that all of them are told. */
	if (!status && run->findings.n)
		status = pfd_run_refused(run);
	return status;
}
