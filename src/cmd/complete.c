/* `pfd __complete`: what may stand at the cursor, for the shells' scripts.
 *
 * Answers from the tables and from path names only: it never opens git and never
 * reads a record, so that pressing TAB costs nothing.
 */
#include "framework.h"
#include "report.h"

struct complete_args {
	struct pfd_opt_list words; /* behind "pfd", the last one unfinished */
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct complete_args, words, "WORD", .optional = true),
	{ 0 },
};

/* What is at the cursor. */
struct cursor {
	struct pfd_run *run;
	const struct pfd_kind *kind;
	struct pfd_str typed;   /* of the candidate, as far as it stands */
	struct pfd_str before;  /* "--track=": repeated before each candidate */
	bool split;             /* the words of one that bash took apart at = */
	struct pfd_str operand; /* the last one before it */
};

static void offer(struct cursor *at, struct pfd_str word, const char *doc)
{
	if (word.len < at->typed.len ||
		memcmp(word.ptr, at->typed.ptr, at->typed.len) != 0)
		return;
	pfd_run_printf(at->run, "%.*s%.*s%s%s\n", PFD_STR_ARG(at->before),
		PFD_STR_ARG(word), doc && *doc ? "\t" : "", doc ? doc : "");
}

static void offer_text(struct cursor *at, const char *word, struct pfd_text doc)
{
	offer(at, pfd_str(word), doc.en ? pfd_run_say(at->run, doc) : NULL);
}

/* ---- ids ------------------------------------------------------------------- */

/* `wanted` NULL: all of them. */
static void offer_ids(struct cursor *at, const struct pfd_kind *kind,
	bool (*wanted)(struct pfd_str path))
{
	struct pfd_run *run = at->run;
	struct pfd_err err = { .arena = run->arena }, *outer = run->err;
	struct pfd_file_list list = { 0 };
	enum pfd_status status;

	run->err = &err;
	status = pfd_run_open(run, PFD_OPEN_WORK);
	run->err = outer;
	if (status || pfd_store_bare(run->store) || !*kind->directory)
		return;
	/* "grants/" without its slash. */
	if (pfd_file_walk(pfd_store_root(run->store),
		    pfd_arena_z(
			    run->arena, pfd_str_sub(pfd_str(kind->directory), 0,
						strlen(kind->directory) - 1)),
		    NULL, PFD_FILE_NAMES, run->arena, &list, &err))
		return;
	for (size_t i = 0; i < list.n; i++) {
		struct pfd_str path = list.items[i].path;
		struct pfd_str id = kind->id(run->arena, path);

		if (id.len && (!wanted || wanted(path)))
			offer(at, id, NULL);
	}
}

/* Those of pfd, and files of reports/ by their names. */
static void offer_reports(struct cursor *at)
{
	struct pfd_run *run = at->run;
	struct pfd_err err = { .arena = run->arena }, *outer = run->err;
	struct pfd_file_list list = { 0 };
	enum pfd_status status;

	for (const struct pfd_report_row *row = pfd_cmd_reports; row->name;
		row++)
		offer_text(at, row->name, row->summary);
	offer_text(at, "list", PFD_TEXT("all of them", "alle"));
	run->err = &err;
	status = pfd_run_open(run, PFD_OPEN_WORK);
	run->err = outer;
	if (status || pfd_store_bare(run->store) ||
		pfd_file_walk(pfd_store_root(run->store), "reports", NULL,
			PFD_FILE_NAMES, run->arena, &list, &err))
		return;
	for (size_t i = 0; i < list.n; i++) {
		struct pfd_str name = list.items[i].path;

		if (!pfd_str_ends(name, ".sql"))
			continue;
		name = pfd_str_sub(name, strlen("reports/"), name.len - 4);
		if (pfd_str_find(name, '/') == SIZE_MAX)
			offer(at, name, NULL);
	}
}

static void offer_records(struct cursor *at)
{
	for (const struct pfd_kind *const *kind = pfd_kinds; *kind; kind++)
		offer_ids(at, *kind, NULL);
}

/* ---- values by their kind --------------------------------------------------- */

static void offer_kinds(struct cursor *at)
{
	for (const struct pfd_kind *const *kind = pfd_kinds; *kind; kind++)
		offer_text(at, (*kind)->name, (*kind)->title);
}

static void offer_rules(struct cursor *at)
{
	for (const struct pfd_rule *const *rule = pfd_run_rules(at->run); *rule;
		rule++)
		offer_text(at, (*rule)->id, (*rule)->title);
}

static void offer_values(struct cursor *at, const struct pfd_enum *values)
{
	for (size_t i = 0; values && i < values->n; i++)
		offer_text(at, values->values[i].key, values->values[i].word);
}

/* "activity.start", between what comes before and behind it. */
static void offer_names(struct cursor *at, const struct pfd_fields *fields,
	const char *before, const char *behind)
{
	struct pfd_arena *arena = at->run->arena;

	for (size_t i = 0; i < fields->n; i++) {
		const struct pfd_field *field = &fields->rows[i];
		const char *name =
			pfd_arena_printf(arena, "%s%s", before, field->name)
				.ptr;

		if (field->type == PFD_T_GROUP)
			offer_names(at, field->fields,
				pfd_arena_printf(arena, "%s.", name).ptr,
				behind);
		else if (field->type != PFD_T_LIST)
			offer_text(at,
				pfd_arena_printf(arena, "%s%s", name, behind)
					.ptr,
				field->title);
	}
}

static void offer_derived(
	struct cursor *at, const struct pfd_kind *kind, const char *behind)
{
	for (const char *const *name = pfd_report_derived(kind); *name; name++)
		offer_text(at,
			pfd_arena_printf(at->run->arena, "%s%s", *name, behind)
				.ptr,
			pfd_report_derived_field(kind, pfd_str(*name))->title);
}

static const struct pfd_field *field_named(
	const struct pfd_kind *kind, struct pfd_str name, bool derived)
{
	struct pfd_path path;
	struct pfd_str bad;
	const char *near;

	if (pfd_path_parse(kind->fields, name, &path, &bad, &near))
		return path.parts[path.n - 1].field;
	return derived ? pfd_report_derived_field(kind, name) : NULL;
}

/* "pot=", and behind it, or behind +=, -= and !=, the values of an enum. */
static void offer_fields(
	struct cursor *at, const struct pfd_kind *kind, bool derived)
{
	size_t equals = pfd_str_find(at->typed, '=');
	const struct pfd_field *field;
	struct pfd_str name;

	if (equals == SIZE_MAX) {
		offer_names(at, kind->fields, "", "=");
		if (derived)
			offer_derived(at, kind, "=");
		return;
	}
	name = pfd_str_sub(at->typed, 0, equals);
	if (name.len && memchr("+-!", name.ptr[name.len - 1], 3))
		name.len--;
	if (!at->split)
		at->before = pfd_str_sub(at->typed, 0, equals + 1);
	at->typed = pfd_str_sub(at->typed, equals + 1, at->typed.len);
	field = field_named(kind, name, derived);
	offer_values(at, field ? field->values : NULL);
}

/* A rule, a kind, or a kind's field: "grant.requested". */
static void offer_explained(struct cursor *at)
{
	struct pfd_str rest = at->typed, name;
	const struct pfd_kind *kind;

	(void)pfd_str_cut(&rest, '.', &name);
	kind = rest.ptr ? pfd_kind_named(name) : NULL;
	offer_rules(at);
	offer_kinds(at);
	if (kind)
		offer_names(at, kind->fields,
			pfd_arena_printf(at->run->arena, "%s.", kind->name).ptr,
			"");
}

/* The verbs of a group; len 0: what may stand first. */
static void offer_commands(struct cursor *at, struct pfd_str group)
{
	for (const struct pfd_command *const *c = pfd_commands; *c; c++) {
		if ((*c)->flags & PFD_CMD_HIDDEN)
			continue;
		if (pfd_command_find(group, pfd_str((*c)->verb)) == *c)
			offer_text(at, (*c)->verb, (*c)->summary);
	}
	if (!group.len)
		offer_kinds(at);
}

/* Fields of the record that the word before names. */
static void offer_fields_of(struct cursor *at)
{
	struct pfd_run *run = at->run;
	struct pfd_err err = { .arena = run->arena }, *outer = run->err;
	struct stat st;
	enum pfd_status status;

	run->err = &err;
	status = pfd_run_open(run, PFD_OPEN_WORK);
	run->err = outer;
	if (status || pfd_store_bare(run->store))
		return;
	for (const struct pfd_kind *const *kind = pfd_kinds; *kind; kind++) {
		struct pfd_str path = (*kind)->path(
			run->arena, pfd_run_bare_id(run, *kind, at->operand));

		if (path.len && pfd_file_stat(pfd_store_root(run->store),
					path.ptr, &st) > 0) {
			offer_names(at, (*kind)->fields, "", "");
			return;
		}
	}
}

enum { COMMITS = 20 };

/* Branches and tags as files, and the last commits out of the reference log. */
static void offer_revisions(struct cursor *at)
{
	static const char *const dirs[] = { ".git/refs/heads/",
		".git/refs/tags/" };
	struct pfd_run *run = at->run;
	struct pfd_err err = { .arena = run->arena }, *outer = run->err;
	struct pfd_str log = { 0 };
	enum pfd_status status;

	run->err = &err;
	status = pfd_run_open(run, PFD_OPEN_WORK);
	run->err = outer;
	if (status || pfd_store_bare(run->store))
		return;
	offer(at, PFD_STR("HEAD"), NULL);
	for (size_t i = 0; i < PFD_COUNT(dirs); i++) {
		struct pfd_file_list list = { 0 };
		size_t n = strlen(dirs[i]);

		if (pfd_file_walk(pfd_store_root(run->store),
			    pfd_arena_z(run->arena,
				    pfd_str_sub(pfd_str(dirs[i]), 0, n - 1)),
			    NULL, PFD_FILE_NAMES, run->arena, &list, &err))
			continue;
		pfd_vec_foreach (file, &list)
			offer(at, pfd_str_sub(file->path, n, file->path.len),
				NULL);
	}
	if (pfd_file_read(pfd_store_root(run->store), ".git/logs/HEAD",
		    (size_t)1 << 20, run->arena, &log, &err))
		return;
	for (size_t n = 0; log.len && n < COMMITS; n++) {
		size_t start = log.len - 1;
		struct pfd_str line, subject;

		while (start && log.ptr[start - 1] != '\n')
			start--;
		line = pfd_str_trim(pfd_str_sub(log, start, log.len));
		log.len = start;
		subject = line;
		(void)pfd_str_cut(&subject, '\t', &line);
		if (line.len > 50)
			offer(at, pfd_str_sub(line, 41, 49),
				pfd_arena_z(
					run->arena, pfd_text_visible(run->arena,
							    subject, false)));
	}
}

static void offer_words(struct cursor *at, const char *words)
{
	struct pfd_str rest = pfd_str(words), word;

	while (words && pfd_str_cut(&rest, ' ', &word))
		offer(at, word, NULL);
}

static void offer_value(struct cursor *at, enum pfd_complete what,
	const struct pfd_enum *values, const char *kind, const char *words)
{
	const struct pfd_kind *of =
		kind ? pfd_kind_named(pfd_str(kind)) : at->kind;

	offer_values(at, values);
	switch (what) {
	case PFD_C_NONE:
		break;
	case PFD_C_ID:
		if (of)
			offer_ids(at, of, NULL);
		break;
	case PFD_C_PERSON:
		offer_ids(at, &pfd_kind_contact, pfd_record_is_person);
		break;
	case PFD_C_RECORD:
		offer_records(at);
		break;
	case PFD_C_KIND:
		offer_kinds(at);
		break;
	case PFD_C_YEAR:
		offer_ids(at, &pfd_kind_year, NULL);
		break;
	case PFD_C_RULE:
		offer_explained(at);
		break;
	case PFD_C_FIELD:
	case PFD_C_FILTER:
		if (of)
			offer_fields(at, of, what == PFD_C_FILTER);
		break;
	case PFD_C_COLUMN:
		if (of) {
			offer_names(at, of->fields, "", "");
			offer_derived(at, of, "");
		}
		break;
	case PFD_C_FIELD_OF:
		offer_fields_of(at);
		break;
	case PFD_C_REVISION:
		offer_revisions(at);
		break;
	case PFD_C_COMMAND:
		offer_commands(at, (struct pfd_str){ 0 });
		break;
	case PFD_C_FILE:
		pfd_run_print(at->run, PFD_STR(":file\n"));
		break;
	case PFD_C_DIR:
		pfd_run_print(at->run, PFD_STR(":dir\n"));
		break;
	case PFD_C_REPORT:
		offer_reports(at);
		break;
	case PFD_C_WORDS:
		offer_words(at, words);
		break;
	}
}

/* ---- the words before the cursor -------------------------------------------- */

static const struct pfd_option *option_of(
	const struct pfd_option_list *list, struct pfd_str word)
{
	struct pfd_str name = word;
	size_t equals = pfd_str_find(word, '=');

	if (word.len < 2 || word.ptr[0] != '-')
		return NULL;
	if (word.ptr[1] == '-')
		name = pfd_str_sub(
			word, 2, equals == SIZE_MAX ? word.len : equals);
	for (size_t i = 0; i < list->n; i++) {
		const struct pfd_option *option = &list->items[i];

		if (word.ptr[1] == '-' ? pfd_str_eqz(name, option->name)
				       : word.ptr[1] == option->letter)
			return option;
	}
	return NULL;
}

static void offer_options(struct cursor *at, const struct pfd_option_list *list)
{
	for (size_t i = 0; i < list->n; i++)
		if (!list->items[i].hidden)
			offer_text(at,
				pfd_arena_printf(at->run->arena, "--%s",
					list->items[i].name)
					.ptr,
				list->items[i].doc);
}

static void of_option(struct cursor *at, const struct pfd_option *option)
{
	/* Of a list of values the last one is at the cursor. */
	for (size_t i = at->typed.len; option->type == PFD_OPT_LIST && i--;)
		if (at->typed.ptr[i] == ',') {
			at->before = pfd_arena_printf(at->run->arena,
				"%.*s%.*s", PFD_STR_ARG(at->before), (int)i + 1,
				at->typed.ptr);
			at->typed =
				pfd_str_sub(at->typed, i + 1, at->typed.len);
			break;
		}
	offer_value(at, option->complete, option->values, option->kind,
		option->words);
}

/* bash makes three words of FIELD=VALUE, too, and completes the last one. */
static void join(struct cursor *at, const struct pfd_str *words, size_t n)
{
	struct pfd_str name;

	if (n >= 2 && pfd_str_eqz(at->typed, "="))
		name = words[n - 2];
	else if (n >= 3 && pfd_str_eqz(words[n - 2], "="))
		name = words[n - 3];
	else
		return;
	at->split = true;
	at->typed =
		pfd_arena_printf(at->run->arena, "%.*s=%.*s", PFD_STR_ARG(name),
			PFD_STR_ARG(pfd_str_eqz(at->typed, "=") ? PFD_STR("")
								: at->typed));
}

/* The words behind the command; the last one is at the cursor. */
static void of_command(struct cursor *at, const struct pfd_command *command,
	const struct pfd_str *words, size_t n)
{
	struct pfd_option_list list =
		pfd_options_of(at->run->arena, command, at->kind);
	const struct pfd_operand *operand = command->operands;
	const struct pfd_option *option = NULL;
	bool only_operands = false;
	size_t equals;

	for (size_t i = 0; i + 1 < n; i++) {
		if (option) {
			option = NULL;
			/* bash makes three words of --name=value. */
			if (pfd_str_eqz(words[i], "=") && i + 2 == n)
				option = option_of(&list, words[i - 1]);
		} else if (!only_operands && pfd_str_eqz(words[i], "--")) {
			only_operands = true;
		} else if (!only_operands && pfd_is_option(words[i].ptr)) {
			option = option_of(&list, words[i]);
			if (option && (option->type == PFD_OPT_FLAG ||
					      pfd_str_find(words[i], '=') !=
						      SIZE_MAX))
				option = NULL;
		} else if (operand && operand->name &&
			   operand->type != PFD_OPT_LIST) {
			at->operand = words[i];
			operand++;
		}
	}
	if (option && pfd_str_eqz(at->typed, "="))
		at->typed.len = 0;
	equals = pfd_str_find(at->typed, '=');
	if (option) {
		of_option(at, option);
	} else if (!only_operands && pfd_str_starts(at->typed, "--") &&
		   equals != SIZE_MAX) {
		option = option_of(&list, at->typed);
		at->before = pfd_str_sub(at->typed, 0, equals + 1);
		at->typed = pfd_str_sub(at->typed, equals + 1, at->typed.len);
		if (option)
			of_option(at, option);
	} else if (!only_operands && pfd_str_starts(at->typed, "-")) {
		offer_options(at, &list);
	} else if (operand && operand->name) {
		join(at, words, n);
		offer_value(at, operand->complete, operand->values,
			operand->kind, operand->words);
	}
}

static bool takes_value(struct pfd_str word)
{
	return pfd_str_eqz(word, "-C") || pfd_str_eqz(word, "--directory") ||
	       pfd_str_eqz(word, "--lang") || pfd_str_eqz(word, "--color");
}

/* The command whose words begin at *i, which moves behind them; NULL: none, or the
 * cursor is at one of them and what may stand there is offered. */
static const struct pfd_command *command_at(
	struct cursor *at, const struct pfd_str *words, size_t n, size_t *i)
{
	struct pfd_str group = { 0 };

	if (*i + 1 < n && pfd_command_group(words[*i]) &&
		!(words[*i + 1].len &&
			pfd_command_stands_alone(words[*i], words[*i + 1])))
		group = words[(*i)++];
	if (*i + 1 < n)
		return pfd_command_find(group, words[(*i)++]);
	offer_commands(at, group);
	return NULL;
}

static enum pfd_status run_complete(struct pfd_run *run, const void *given)
{
	const struct complete_args *args = given;
	const struct pfd_str *words = args->words.items;
	size_t n = args->words.n, i = 0;
	struct cursor at = { .run = run };
	const struct pfd_command *command;

	if (!n)
		return PFD_OK;
	at.typed = words[n - 1];
	for (; i + 1 < n && words[i].len && words[i].ptr[0] == '-'; i++) {
		if (!takes_value(words[i]) || i + 2 >= n)
			continue;
		if (pfd_str_eqz(words[i], "-C"))
			run->directory = pfd_arena_z(run->arena, words[i + 1]);
		i++;
	}
	at.kind = pfd_kind_named(words[i]);
	command = command_at(&at, words, n, &i);
	if (!command)
		return PFD_OK;
	if (strcmp(command->verb, "help") != 0) {
		of_command(&at, command, words + i, n - i);
		return PFD_OK;
	}
	/* Behind `help` a command again, up to a fixed word: `report yearly`. */
	command = command_at(&at, words, n, &i);
	if (command && command->operands && i + 1 == n &&
		command->operands->complete >= PFD_C_REPORT)
		offer_value(&at, command->operands->complete, NULL, NULL,
			command->operands->words);
	return PFD_OK;
}

const struct pfd_command pfd_cmd_complete = {
	.verb = "__complete",
	.section = PFD_SECTION_SELF,
	.summary = { "what may stand at the cursor",
		"was an der Schreibmarke stehen kann" },
	.operands = operands,
	.args_size = sizeof(struct complete_args),
	.flags = PFD_CMD_HIDDEN,
	.not_at = PFD_NOT_AT_SELF,
	.run = run_complete,
};
