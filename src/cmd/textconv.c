/* `pfd textconv`: a person's record in clear, for `git diff`.
 *
 * git runs it (diff.pfd.textconv) with a file whose name ends with the record's.
 * Whatever is wrong, it shows the bytes as they are: git would otherwise show no
 * difference at all.
 */
#include "cmd.h"

struct textconv_args {
	const char *file;
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct textconv_args, file, "FILE", .complete = PFD_C_FILE),
	{ 0 },
};

/* contacts/p-….yaml of "/tmp/git-blob-x/p-….yaml". */
static struct pfd_str record_path(struct pfd_run *run, const char *file)
{
	const char *slash = strrchr(file, '/');

	return pfd_arena_printf(run->arena, "%s%s", pfd_kind_contact.directory,
		slash ? slash + 1 : file);
}

static enum pfd_status run_textconv(struct pfd_run *run, const void *given)
{
	const struct textconv_args *args = given;
	const struct pfd_str as_it_is = { 0 };
	struct pfd_err err = { .arena = run->arena };
	struct pfd_str bytes, name, clear;
	struct pfd_keyring *keys;
	enum pfd_status status = pfd_run_input(
		run, args->file, PFD_YAML_MAX_BYTES, &bytes, &name);

	if (status)
		return status;
	if (!pfd_keyring_open(run->arena, &run->env, &run->keys, &err)) {
		keys = run->keys;
		if (!pfd_record_unseal(run->arena, keys,
			    record_path(run, args->file), bytes, as_it_is,
			    &clear, NULL, &err))
			bytes = clear;
	}
	pfd_run_print(run, bytes);
	return PFD_OK;
}

const struct pfd_command pfd_cmd_textconv = {
	.verb = "textconv",
	.section = PFD_SECTION_SELF,
	.summary = { "show a person's record in clear, for git diff",
		"den Datensatz einer Person im Klartext zeigen, für git diff" },
	.description = { "git runs this command for contacts/p-*.yaml where "
			 "diff.pfd.textconv is set (pfd init and pfd key "
			 "import "
			 "set it), so that git diff, log -p and show read like "
			 "plain text to those who hold the keys. Never set "
			 "diff.pfd.cachetextconv: git would store the clear "
			 "text. And never commit with git commit -v: the diff, "
			 "in clear, would stay in .git/COMMIT_EDITMSG.",
		"git ruft diesen Befehl für contacts/p-*.yaml auf, wo "
		"diff.pfd.textconv gesetzt ist (das tun pfd init und pfd key "
		"import), damit git diff, log -p und show sich für alle mit "
		"den Schlüsseln wie Klartext lesen. Nie "
		"diff.pfd.cachetextconv setzen: git würde den Klartext "
		"speichern. Auch nie mit git commit -v festschreiben: der "
		"Unterschied bliebe im Klartext in .git/COMMIT_EDITMSG." },
	.operands = operands,
	.args_size = sizeof(struct textconv_args),
	.not_at = { "it shows the file that git gives it",
		"er zeigt die Datei, die git ihm gibt" },
	.run = run_textconv,
};
