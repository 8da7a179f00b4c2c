/* `pfd completion`: scripts that make a shell ask `pfd __complete`. */
#include "cmd.h"

struct completion_args {
	const char *shell;
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct completion_args, shell, "bash|zsh|fish",
		.complete = PFD_C_WORDS, .words = "bash zsh fish"),
	{ 0 },
};

/* clang-format off */
static const char bash[] =
"# shellcheck shell=bash\n"
"# bash completion for pfd: source <(pfd completion bash)\n"
"_pfd()\n"
"{\n"
"\tlocal line\n"
"\tlocal -a found\n"
"\tCOMPREPLY=()\n"
"\tmapfile -t found < <(pfd __complete -- \\\n"
"\t\t\"${COMP_WORDS[@]:1:COMP_CWORD}\" 2>/dev/null)\n"
"\tcase ${found[0]-} in\n"
"\t:file)\n"
"\t\tcompopt -o default\n"
"\t\treturn\n"
"\t\t;;\n"
"\t:dir)\n"
"\t\tcompopt -o filenames\n"
"\t\tmapfile -t COMPREPLY < <(compgen -d -- \\\n"
"\t\t\t\"${COMP_WORDS[COMP_CWORD]}\")\n"
"\t\treturn\n"
"\t\t;;\n"
"\tesac\n"
"\tfor line in \"${found[@]}\"; do\n"
"\t\tCOMPREPLY+=(\"${line%%$'\\t'*}\")\n"
"\tdone\n"
"\tif [[ ${COMPREPLY[0]-} == *= ]]; then\n"
"\t\tcompopt -o nospace\n"
"\tfi\n"
"}\n"
"complete -F _pfd pfd\n";

static const char zsh[] =
"#compdef pfd\n"
"# zsh completion for pfd: source <(pfd completion zsh), or a file _pfd in $fpath\n"
"_pfd()\n"
"{\n"
"\tlocal line word\n"
"\tlocal -a found items\n"
"\tfound=(\"${(@f)$(pfd __complete -- \"${(@)words[2,CURRENT]}\" 2>/dev/null)}\")\n"
"\tcase ${found[1]-} in\n"
"\t:file)\n"
"\t\t_files\n"
"\t\treturn\n"
"\t\t;;\n"
"\t:dir)\n"
"\t\t_files -/\n"
"\t\treturn\n"
"\t\t;;\n"
"\tesac\n"
"\tfor line in \"${found[@]}\"; do\n"
"\t\t[[ -n $line ]] || continue\n"
"\t\tword=${line%%$'\\t'*}\n"
"\t\titems+=(\"${word//:/\\\\:}:${line#*$'\\t'}\")\n"
"\tdone\n"
"\t_describe pfd items\n"
"}\n"
"if [[ ${funcstack[1]-} == _pfd ]]; then\n"
"\t_pfd \"$@\"\n"
"else\n"
"\tcompdef _pfd pfd\n"
"fi\n";

static const char fish[] =
"# fish completion for pfd: pfd completion fish | source\n"
"function __pfd_complete\n"
"\tset -l words (commandline -opc) \"$(commandline -ct)\"\n"
"\tset -e words[1]\n"
"\tset -l found (pfd __complete -- $words 2>/dev/null)\n"
"\tswitch \"$found[1]\"\n"
"\t\tcase :file\n"
"\t\t\t__fish_complete_path (commandline -ct)\n"
"\t\tcase :dir\n"
"\t\t\t__fish_complete_directories (commandline -ct)\n"
"\t\tcase '*'\n"
"\t\t\tprintf '%s\\n' $found\n"
"\tend\n"
"end\n"
"complete -c pfd -f -a '(__pfd_complete)'\n";
/* clang-format on */

static const struct {
	const char *name, *script;
} shells[] = {
	{ "bash", bash },
	{ "zsh", zsh },
	{ "fish", fish },
};

static enum pfd_status run_completion(struct pfd_run *run, const void *given)
{
	const struct completion_args *args = given;

	for (size_t i = 0; i < PFD_COUNT(shells); i++)
		if (!strcmp(args->shell, shells[i].name))
			return pfd_run_text(run, pfd_str(shells[i].script));
	return pfd_run_usage(run, PFD_MESSAGE("\"{shell}\": bash, zsh or fish",
					  "„{shell}“: bash, zsh oder fish",
					  PFD_A_Z("shell", args->shell)));
}

const struct pfd_command pfd_cmd_completion = {
	.verb = "completion",
	.section = PFD_SECTION_SELF,
	.summary = { "print a shell's completion script",
		"das Skript zur Vervollständigung für eine Shell ausgeben" },
	.operands = operands,
	.args_size = sizeof(struct completion_args),
	.flags = PFD_CMD_FILE,
	.not_at = PFD_NOT_AT_SELF,
	.run = run_completion,
	.examples =
		(const struct pfd_example[]){
			{ "source <(pfd completion bash)",
				{ "in ~/.bashrc", "in ~/.bashrc" } },
			{ "pfd completion fish | source" },
			{ 0 },
		},
};
