/* Reading the words of a command line by a command's tables.
 *
 * getopt_long knows neither values with types, nor options that come from the
 * schema, nor what was nearly meant; and it keeps its state in globals.
 */
#include <limits.h>

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
	bool bad;       /* a value was refused: findings say which */
};

/* ---- values --------------------------------------------------------------- */

static bool read_int(const char *z, int64_t *ret)
{
	int64_t value = 0;

	if (!*z)
		return false;
	for (; *z; z++) {
		if (!pfd_is_digit(*z) || value > INT_MAX)
			return false;
		value = value * 10 + (*z - '0');
	}
	*ret = value;
	return true;
}

static bool word_in(const char *words, struct pfd_str value)
{
	struct pfd_str rest = pfd_str(words), word;

	while (pfd_str_cut(&rest, ' ', &word))
		if (pfd_str_eq(word, value))
			return true;
	return false;
}

static void refuse_money(struct parse *parse, const char *name,
	enum pfd_money_bad why, const char *value)
{
	static const struct pfd_text reasons[] = {
		[PFD_MONEY_SHAPE] = { "is not an amount", "ist kein Betrag" },
		[PFD_MONEY_NEGATIVE] = { "is negative", "ist negativ" },
		[PFD_MONEY_AMBIGUOUS] = { "could be thousands or decimals",
			"kann Tausender oder Nachkommastellen meinen" },
		[PFD_MONEY_RANGE] = { "is too large", "ist zu groß" },
	};

	pfd_run_bad_option(parse->run, name, "shape.money",
		PFD_MESSAGE("{name}: \"{value}\" {why}",
			"{name}: „{value}“ {why}", PFD_A_Z("name", name),
			PFD_A_Z("value", value),
			PFD_A_TEXT("why", reasons[why])),
		PFD_MESSAGE("write 450, 450.00 or 1.234,56",
			"450, 450,00 oder 1.234,56 schreiben"));
	parse->bad = true;
}

static void refuse_date(struct parse *parse, const char *name,
	enum pfd_date_bad why, const char *value)
{
	static const struct pfd_text reasons[] = {
		[PFD_DATE_SHAPE] = { "is not a date", "ist kein Datum" },
		[PFD_DATE_CALENDAR] = { "is not in the calendar",
			"steht nicht im Kalender" },
		[PFD_DATE_RANGE] = { "is not between 1900 and 2199",
			"liegt nicht zwischen 1900 und 2199" },
	};

	pfd_run_bad_option(parse->run, name, "shape.date",
		PFD_MESSAGE("{name}: \"{value}\" {why}",
			"{name}: „{value}“ {why}", PFD_A_Z("name", name),
			PFD_A_Z("value", value),
			PFD_A_TEXT("why", reasons[why])),
		PFD_MESSAGE("write 2026-04-02 or 2.4.2026",
			"2026-04-02 oder 2.4.2026 schreiben"));
	parse->bad = true;
}

static struct pfd_str enum_words(
	struct pfd_arena *arena, const struct pfd_enum *values)
{
	struct pfd_buf buf = pfd_buf(arena);

	for (size_t i = 0; i < values->n; i++)
		pfd_buf_printf(
			&buf, "%s%s", i ? ", " : "", values->values[i].key);
	return pfd_buf_str(&buf);
}

static void refuse_enum(struct parse *parse, const char *name,
	const struct pfd_enum *values, const char *value)
{
	pfd_run_bad_option(parse->run, name, "shape.enum",
		PFD_MESSAGE("{name}: \"{value}\" is none of its values",
			"{name}: „{value}“ gehört nicht zu den Werten",
			PFD_A_Z("name", name), PFD_A_Z("value", value)),
		PFD_MESSAGE("one of: {values}", "möglich: {values}",
			PFD_A_STR("values",
				enum_words(parse->run->arena, values))));
	parse->bad = true;
}

static void add_list(struct parse *parse, struct pfd_opt_list *list,
	const char *value, bool commas)
{
	struct pfd_str rest = pfd_str(value), part;

	if (!commas) {
		pfd_vec_push(parse->run->arena, list, rest);
		return;
	}
	while (pfd_str_cut(&rest, ',', &part)) {
		part = pfd_str_trim(part);
		if (part.len)
			pfd_vec_push(parse->run->arena, list, part);
	}
}

/* What a row says of a value, whether it is an option's or an operand's. */
struct slot {
	const char *name;
	enum pfd_opt_type type;
	const struct pfd_enum *values;
	const char *words;
	bool commas;
};

static enum pfd_status store_value(struct parse *parse, const struct slot *slot,
	void *member, const char *value)
{
	int64_t number = 0;

	switch (slot->type) {
	case PFD_OPT_FLAG:
		*(bool *)member = true;
		return PFD_OK;
	case PFD_OPT_STR:
		if (slot->words && !word_in(slot->words, pfd_str(value)))
			return pfd_run_usage(parse->run,
				PFD_MESSAGE("{name}: \"{value}\" is none of: "
					    "{words}",
					"{name}: „{value}“ ist keines von: "
					"{words}",
					PFD_A_Z("name", slot->name),
					PFD_A_Z("value", value),
					PFD_A_Z("words", slot->words)));
		*(const char **)member = value;
		return PFD_OK;
	case PFD_OPT_LIST:
		add_list(parse, member, value, slot->commas);
		return PFD_OK;
	case PFD_OPT_INT:
		if (!read_int(value, &number))
			return pfd_run_usage(parse->run,
				PFD_MESSAGE("{name}: \"{value}\" is not a "
					    "whole number",
					"{name}: „{value}“ ist keine ganze "
					"Zahl",
					PFD_A_Z("name", slot->name),
					PFD_A_Z("value", value)));
		*(struct pfd_opt_int *)member =
			(struct pfd_opt_int){ number, true };
		return PFD_OK;
	case PFD_OPT_MONEY: {
		enum pfd_money_bad why =
			pfd_money_parse_typed(pfd_str(value), &number);

		if (why)
			refuse_money(parse, slot->name, why, value);
		*(struct pfd_opt_money *)member =
			(struct pfd_opt_money){ number, true };
		return PFD_OK;
	}
	case PFD_OPT_DATE: {
		struct pfd_opt_date *date = member;
		enum pfd_date_bad why =
			pfd_date_parse_typed(pfd_str(value), &date->v);

		if (why)
			refuse_date(parse, slot->name, why, value);
		date->given = true;
		return PFD_OK;
	}
	case PFD_OPT_ENUM: {
		int place = pfd_enum_find(slot->values, pfd_str(value));

		if (place < 0)
			refuse_enum(parse, slot->name, slot->values, value);
		*(struct pfd_opt_enum *)member =
			(struct pfd_opt_enum){ place, true };
		return PFD_OK;
	}
	}
	return PFD_OK;
}

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

static size_t find_letter(const struct parse *parse, char letter)
{
	for (size_t i = 0; i < parse->list.n; i++)
		if (parse->list.items[i].letter == letter)
			return i;
	return SIZE_MAX;
}

static enum pfd_status unknown_option(
	struct parse *parse, struct pfd_str typed, struct pfd_str name)
{
	struct pfd_arena *arena = parse->run->arena;
	const char **names =
		pfd_alloc_n(arena, parse->list.n + 1, sizeof(*names));
	const char *near;

	for (size_t i = 0; i < parse->list.n; i++)
		names[i] = parse->list.items[i].name;
	near = pfd_did_you_mean(name, names, parse->list.n);
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

static enum pfd_status set_option(
	struct parse *parse, size_t place, const char *value)
{
	const struct pfd_option *option = &parse->list.items[place];
	struct slot slot = {
		.name = pfd_arena_printf(
			parse->run->arena, "--%s", option->name)
				.ptr,
		.type = option->type,
		.values = option->values,
		.words = option->words,
		.commas = option->commas,
	};

	if (place < parse->list.n_own)
		return store_value(
			parse, &slot, parse->args + option->offset, value);
	if (place < parse->list.n_own + parse->list.n_fields) {
		add_field(parse, option, value);
		return PFD_OK;
	}
	return store_value(
		parse, &slot, (char *)parse->common + option->offset, value);
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
	struct slot slot;

	if (!row || !row->name)
		return pfd_run_usage(parse->run,
			PFD_MESSAGE("one argument too many: \"{word}\"",
				"ein Argument zu viel: „{word}“",
				PFD_A_Z("word", word)));
	slot = (struct slot){ .name = row->name,
		.type = row->type,
		.values = row->values,
		.words = row->words };
	if (row->type != PFD_OPT_LIST)
		parse->operand++;
	return store_value(parse, &slot, parse->args + row->offset, word);
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

		if (only_operands || word[0] != '-' || !word[1])
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
	if (!status && parse.bad)
		status = pfd_run_refused(run);
	return status;
}
