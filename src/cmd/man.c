/* `pfd __man`: manual pages out of the same tables as the help.
 *
 * A page has everything that its command's tables know; kinds have one in section
 * 5 with their fields.  The pages are made at build time and carry no date of
 * their own but the as-of date.
 */
#include "man.h"

struct man_args {
	const char *page;
	bool list;
};
static const struct pfd_option options[] = {
	PFD_OPTION(struct man_args, list, "list", 0, NULL, "name all pages",
		"alle Seiten nennen"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct man_args, page, "NAME", .optional = true),
	{ 0 },
};

/* "pfd-grant-award"; a verb of every kind is "pfd-add". */
static struct pfd_str page_name(
	struct pfd_arena *arena, const struct pfd_command *command)
{
	if (!command->group || !strcmp(command->group, "*"))
		return pfd_arena_printf(arena, "pfd-%s", command->verb);
	return pfd_arena_printf(
		arena, "pfd-%s-%s", command->group, command->verb);
}

static void list_pages(struct pfd_run *run)
{
	pfd_run_print(run, PFD_STR("pfd.1\n"));
	for (const struct pfd_command *const *at = pfd_commands; *at; at++)
		if (!((*at)->flags & PFD_CMD_HIDDEN))
			pfd_run_printf(run, "%.*s.1\n",
				PFD_STR_ARG(page_name(run->arena, *at)));
	for (const struct pfd_kind *const *at = pfd_kinds; *at; at++)
		pfd_run_printf(run, "pfd-%s.5\n", (*at)->name);
}

/* ---- pfd(1) ------------------------------------------------------------------ */

static void overview(struct pfd_man *man)
{
	pfd_man_head(man, "pfd", "1",
		"the work of a Partnerschaft fuer Demokratie as files in git");
	pfd_man_raw(man, ".Sh SYNOPSIS\n"
			 ".Nm pfd\n.Op Ar options\n.Ar verb ...\n"
			 ".Nm pfd\n.Op Ar options\n.Ar kind verb ...\n"
			 ".Sh DESCRIPTION\n");
	pfd_man_text(man,
		"pfd runs a coordination office's work over a folder of plain "
		"YAML files in a git repository. Every change, typed or edited "
		"by hand, is held against the fund's rules before it is "
		"committed.");
	for (enum pfd_section s = 0; s < PFD_N_SECTIONS; s++) {
		bool any = false;

		for (const struct pfd_command *const *at = pfd_commands; *at;
			at++) {
			struct pfd_str usage =
				pfd_help_usage(man->run->arena, *at, NULL);

			if ((*at)->section != s ||
				(*at)->flags & PFD_CMD_HIDDEN)
				continue;
			if (!any) {
				pfd_man_raw(man, ".Ss ");
				pfd_man_line(man, pfd_section_titles[s].en);
				pfd_man_raw(man, ".Bl -tag -width Ds\n");
			}
			any = true;
			pfd_man_item(man, usage);
			pfd_man_text(man, (*at)->summary.en);
		}
		if (any)
			pfd_man_raw(man, ".El\n");
	}
	pfd_man_raw(man, ".Sh ENVIRONMENT\n.Bl -tag -width Ds\n"
			 ".It Ev PFD_TODAY\n"
			 "A date that stands for today.\n"
			 ".It Ev SOURCE_DATE_EPOCH\n"
			 "The instant of time stamps, in seconds since 1970.\n"
			 ".It Ev LC_ALL , LC_MESSAGES , LANG\n"
			 "The language of messages: German if it begins with\n"
			 ".Dq de .\n"
			 ".It Ev NO_COLOR\n"
			 "If set, no colours are used.\n"
			 ".It Ev PFD_EXAMPLE_DIR\n"
			 "Where\n"
			 ".Cm pfd init \\-\\-demo\n"
			 "takes the example data from.\n"
			 ".It Ev PFD_PAGER , PAGER\n"
			 "The pager for output that is taller than the\n"
			 "terminal; the first that is set counts, without\n"
			 "either it is\n"
			 ".Xr less 1 .\n"
			 "Empty or\n"
			 ".Ql cat ,\n"
			 "there is none, as with\n"
			 ".Fl \\-no-pager .\n"
			 ".It Ev PFD_PROGRESS\n"
			 "After how many milliseconds long work is told of at\n"
			 "a terminal (500), or\n"
			 ".Ql never .\n"
			 ".It Ev LESS , LESSSECURE\n"
			 "Given to the pager as\n"
			 ".Ql FRX\n"
			 "and\n"
			 ".Ql 1\n"
			 "where they are not set.\n"
			 ".El\n");
	pfd_man_exit_status(man);
	pfd_man_raw(man, ".Sh SEE ALSO\n"
			 ".Xr git 1\n");
}

/* ---- pfd-VERB(1) --------------------------------------------------------------- */

static void synopsis(struct pfd_man *man, const struct pfd_command *command)
{
	struct pfd_str name = pfd_command_name(man->run->arena, command, NULL);

	pfd_man_raw(man, ".Sh SYNOPSIS\n.Nm pfd\n.Cm ");
	pfd_man_line(man, pfd_arena_z(man->run->arena, name));
	pfd_man_raw(man, ".Op Ar options\n");
	for (const struct pfd_operand *row = command->operands;
		row && row->name; row++) {
		pfd_man_raw(man, row->optional ? ".Op Ar " : ".Ar ");
		pfd_man_line(man, row->type == PFD_OPT_LIST
					  ? pfd_arena_printf(man->run->arena,
						    "%s ...", row->name)
						    .ptr
					  : row->name);
	}
}

static void option_items(struct pfd_man *man,
	const struct pfd_option_list *list, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		const struct pfd_option *option = &list->items[i];

		if (option->hidden)
			continue;
		pfd_man_raw(man, ".It Fl ");
		if (option->letter)
			pfd_man_raw(man, pfd_arena_printf(man->run->arena,
						 "%c , Fl ", option->letter)
						 .ptr);
		pfd_man_raw(man,
			pfd_arena_printf(man->run->arena, "\\-%s", option->name)
				.ptr);
		if (option->arg)
			pfd_man_raw(man, pfd_arena_printf(man->run->arena,
						 " Ar %s", option->arg)
						 .ptr);
		pfd_man_raw(man, "\n");
		pfd_man_sentence(man, option->doc.en);
		pfd_man_values(man, option->values);
	}
}

static void code(struct pfd_man *man, const char *lines)
{
	struct pfd_str rest = pfd_str(lines), line;

	pfd_man_raw(man, ".Bd -literal -offset indent\n");
	while (pfd_str_cut(&rest, '\n', &line))
		pfd_man_code(man, pfd_arena_z(man->run->arena, line));
	pfd_man_raw(man, ".Ed\n");
}

static void procedure(struct pfd_man *man, const struct pfd_topic *topic)
{
	pfd_man_raw(man, ".Ss ");
	pfd_man_line(man, topic->title.en);
	for (const struct pfd_topic_part *at = topic->parts; at->text.en;
		at++) {
		if (at > topic->parts && !at[-1].code)
			pfd_man_raw(man, ".Pp\n");
		pfd_man_text(man, at->text.en);
		if (at->code)
			code(man, at->code);
	}
}

static void command_page(struct pfd_man *man, const struct pfd_command *command)
{
	struct pfd_option_list list =
		pfd_options_of(man->run->arena, command, NULL);
	struct pfd_str name = page_name(man->run->arena, command);

	pfd_man_head(man, pfd_arena_z(man->run->arena, name), "1",
		command->summary.en);
	synopsis(man, command);
	pfd_man_raw(man, ".Sh DESCRIPTION\n");
	pfd_man_text(
		man, command->description.en
			     ? command->description.en
			     : pfd_man_as_sentence(man, command->summary.en));
	if (command->flags & PFD_CMD_FIELDS)
		pfd_man_raw(man,
			".Pp\nThe kind's fields are options, too: see\n"
			".Xr pfd-grant 5\n"
			"and the pages of the other kinds.\n");
	pfd_man_raw(man, ".Pp\nThe options are as follows:\n"
			 ".Bl -tag -width Ds\n");
	option_items(man, &list, 0, list.n);
	pfd_man_raw(man, ".El\n");
	if (command->topic)
		procedure(man, command->topic);
	pfd_man_exit_status(man);
	if (command->examples && command->examples->line) {
		pfd_man_raw(man, ".Sh EXAMPLES\n");
		for (const struct pfd_example *at = command->examples; at->line;
			at++) {
			if (at->says.en)
				pfd_man_sentence(man, at->says.en);
			code(man, at->line);
		}
	}
	pfd_man_raw(man, ".Sh SEE ALSO\n.Xr pfd 1\n");
}

/* ---- pfd-KIND(5) ----------------------------------------------------------------- */

static void field_items(
	struct pfd_man *man, const struct pfd_fields *fields, int depth)
{
	pfd_man_raw(man, ".Bl -tag -width Ds\n");
	for (size_t i = 0; i < fields->n; i++) {
		const struct pfd_field *field = &fields->rows[i];

		pfd_man_raw(man, ".It Ic ");
		pfd_man_line(man, field->name);
		pfd_man_text(man, field->doc.en);
		if (field->flags & PFD_REQUIRED)
			pfd_man_raw(man, "Required.\n");
		if (!field->fields)
			pfd_man_form(man, field);
		pfd_man_values(man, field->values);
		/* The same group may stand in several places: it is short. */
		if (field->fields && depth < 3)
			field_items(man, field->fields, depth + 1);
	}
	pfd_man_raw(man, ".El\n");
}

static void kind_page(struct pfd_man *man, const struct pfd_kind *kind)
{
	const char *name =
		pfd_arena_printf(man->run->arena, "pfd-%s", kind->name).ptr;

	pfd_man_head(man, name, "5",
		pfd_arena_printf(man->run->arena, "the file of a record: %s",
			kind->title.en)
			.ptr);
	pfd_man_raw(man, ".Sh DESCRIPTION\n");
	pfd_man_text(man, kind->doc.en);
	pfd_man_raw(man, ".Pp\nThe id: ");
	pfd_man_line(man, kind->id_form.en);
	pfd_man_raw(man, ".Ss FIELDS\n");
	field_items(man, kind->fields, 0);
	pfd_man_raw(man, ".Sh SEE ALSO\n.Xr pfd 1\n");
}

/* ---- the command ----------------------------------------------------------------- */

static bool write_page(struct pfd_man *man, struct pfd_str name)
{
	struct pfd_arena *arena = man->run->arena;

	if (pfd_str_eqz(name, "pfd.1") || pfd_str_eqz(name, "pfd")) {
		overview(man);
		return true;
	}
	for (const struct pfd_kind *const *at = pfd_kinds; *at; at++)
		if (pfd_str_eq(name,
			    pfd_arena_printf(arena, "pfd-%s.5", (*at)->name))) {
			kind_page(man, *at);
			return true;
		}
	if (pfd_str_ends(name, ".1"))
		name.len -= 2;
	for (const struct pfd_command *const *at = pfd_commands; *at; at++)
		if (!((*at)->flags & PFD_CMD_HIDDEN) &&
			pfd_str_eq(name, page_name(arena, *at))) {
			command_page(man, *at);
			return true;
		}
	return false;
}

static enum pfd_status run_man(struct pfd_run *run, const void *given)
{
	const struct man_args *args = given;
	struct pfd_man man = { .run = run };

	if (args->list) {
		list_pages(run);
		return PFD_OK;
	}
	if (!args->page)
		return pfd_run_usage(
			run, PFD_MESSAGE("NAME is missing", "NAME fehlt"));
	man.out = pfd_buf(run->arena);
	if (!write_page(&man, pfd_str(args->page)))
		return pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("there is no page \"{name}\"",
				"es gibt keine Seite „{name}“",
				PFD_A_Z("name", args->page)));
	pfd_run_print(run, pfd_buf_str(&man.out));
	return PFD_OK;
}

const struct pfd_command pfd_cmd_man = {
	.verb = "__man",
	.section = PFD_SECTION_SELF,
	.summary = { "a manual page", "eine Handbuchseite" },
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct man_args),
	.flags = PFD_CMD_HIDDEN,
	.not_at = PFD_NOT_AT_SELF,
	.run = run_man,
};
