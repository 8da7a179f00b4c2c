/* `pfd help`: the overview, or what a command is for. */
#include "framework.h"
#include "report.h"

struct help_args {
	struct pfd_opt_list words;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct help_args, words, "COMMAND", .optional = true,
		.complete = PFD_C_COMMAND),
	{ 0 },
};

/* Behind the command may stand what it is told by a fixed word: `report yearly`. */
/* A fixed word, or the name of a report, has the command's page. */
static bool takes(const struct pfd_operand *operand, struct pfd_str word)
{
	if (operand->complete == PFD_C_REPORT)
		return pfd_cmd_report_named(word) != NULL;
	return operand->words && pfd_word_in(operand->words, word);
}

static enum pfd_status run_help(struct pfd_run *run, const void *given)
{
	const struct help_args *args = given;
	const struct pfd_str *words = args->words.items;
	size_t n = args->words.n, at = 0;
	struct pfd_str group = { 0 };
	const struct pfd_command *command;
	const struct pfd_operand *operand;
	const struct pfd_kind *kind;

	if (!n) {
		pfd_help_overview(run);
		return PFD_OK;
	}
	if (pfd_command_group(words[0]) &&
		!pfd_command_stands_alone(
			words[0], n > 1 ? words[1] : (struct pfd_str){ 0 }))
		group = words[at++];
	kind = pfd_kind_named(group);
	if (at == n) {
		pfd_help_group(run, group);
		return PFD_OK;
	}
	command = pfd_command_find(group, words[at]);
	if (!command)
		return pfd_command_unknown(run, group, words[at]);
	operand = command->operands;
	if (++at < n && operand && takes(operand, words[at]))
		at++;
	if (at < n) {
		pfd_fail(run->err, PFD_USAGE,
			PFD_MESSAGE("one argument too many: \"{word}\"",
				"ein Argument zu viel: „{word}“",
				PFD_A_STR("word", words[at])));
		return pfd_hint(
			run->err, PFD_MESSAGE("see: pfd help {command}",
					  "siehe: pfd help {command}",
					  PFD_A_STR("command",
						  pfd_command_name(run->arena,
							  command, kind))));
	}
	pfd_help_command(run, command, kind);
	return PFD_OK;
}

const struct pfd_command pfd_cmd_help = {
	.verb = "help",
	.section = PFD_SECTION_SELF,
	.summary = { "show what there is, or what a command is for",
		"zeigen, was es gibt oder wozu ein Befehl dient" },
	.operands = operands,
	.args_size = sizeof(struct help_args),
	.not_at = PFD_NOT_AT_SELF,
	.run = run_help,
	.examples =
		(const struct pfd_example[]){
			{ "pfd help grant award" },
			{ "pfd help report yearly" },
			{ "pfd grant award --help" },
			{ 0 },
		},
};
