/* `pfd help`: the overview, or what a command is for. */
#include "framework.h"

struct help_args {
	struct pfd_opt_list words;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct help_args, words, "COMMAND", .optional = true,
		.complete = PFD_C_COMMAND),
	{ 0 },
};

static enum pfd_status run_help(struct pfd_run *run, const void *given)
{
	const struct help_args *args = given;
	const struct pfd_str *words = args->words.items;
	struct pfd_str none = { 0 };
	const struct pfd_command *command;

	if (!args->words.n) {
		pfd_help_overview(run);
		return PFD_OK;
	}
	if (args->words.n == 1 && pfd_command_group(words[0])) {
		pfd_help_group(run, words[0]);
		return PFD_OK;
	}
	command = args->words.n == 1   ? pfd_command_find(none, words[0])
		  : args->words.n == 2 ? pfd_command_find(words[0], words[1])
				       : NULL;
	if (!command) {
		pfd_fail(run->err, PFD_USAGE,
			PFD_MESSAGE("there is no command \"{a}{b}\"",
				"es gibt keinen Befehl „{a}{b}“",
				PFD_A_STR("a", words[0]),
				PFD_A_STR("b",
					args->words.n > 1
						? pfd_arena_printf(run->arena,
							  " %.*s",
							  PFD_STR_ARG(words[1]))
						: none)));
		return pfd_hint(run->err, PFD_MESSAGE("pfd help lists them all",
						  "pfd help nennt alle"));
	}
	pfd_help_command(run, command,
		args->words.n == 2 ? pfd_kind_named(words[0]) : NULL);
	return PFD_OK;
}

const struct pfd_command pfd_cmd_help = {
	.verb = "help",
	.section = PFD_SECTION_SELF,
	.summary = { "show what there is, or what a command is for",
		"zeigen, was es gibt oder wozu ein Befehl dient" },
	.operands = operands,
	.args_size = sizeof(struct help_args),
	.run = run_help,
	.examples =
		(const struct pfd_example[]){
			{ "pfd help grant award" },
			{ "pfd grant award --help" },
			{ 0 },
		},
};
