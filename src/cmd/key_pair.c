/* `pfd key pair`: the two keys of somebody who keeps copies of an office's keys. */
#include "privacy.h"

struct pair_args {
	const char *file;
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct pair_args, file, "FILE", .complete = PFD_C_FILE),
	{ 0 },
};

static enum pfd_status run_pair(struct pfd_run *run, const void *given)
{
	const struct pair_args *args = given;
	struct pfd_str public_key, secret, line;
	enum pfd_status status = pfd_keyfile_check(run, args->file);

	if (status)
		return status;
	pfd_escrow_pair(run->arena, &public_key, &secret);
	line = pfd_arena_printf(run->arena, "%.*s\n", PFD_STR_ARG(secret));
	status = pfd_keyfile_create(run, args->file, line);
	pfd_wipe((char *)(uintptr_t)line.ptr, line.len);
	pfd_wipe((char *)(uintptr_t)secret.ptr, secret.len);
	if (!status)
		pfd_run_printf(run, "%.*s\n", PFD_STR_ARG(public_key));
	return status;
}

const struct pfd_command pfd_cmd_key_pair = {
	.group = "key",
	.verb = "pair",
	.section = PFD_SECTION_PEOPLE,
	.summary = { "make the pair of keys of an escrow recipient",
		"das Schlüsselpaar einer Hinterlegungsstelle erzeugen" },
	.description = { "Run by the recipient, on a machine of their own: the "
			 "secret key goes into FILE, readable by its owner "
			 "only, and never leaves it; the public key is "
			 "printed for the office (pfd key escrow).",
		"Läuft bei der Stelle, die hinterlegt bekommt, auf deren "
		"Rechner: Der geheime Schlüssel kommt in FILE, nur für die "
		"Besitzerin lesbar, und bleibt dort; der öffentliche wird für "
		"die Fachstelle ausgegeben (pfd key escrow)." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd key pair geheim.key" },
			{ 0 },
		},
	.operands = operands,
	.args_size = sizeof(struct pair_args),
	.not_at = { "keys lie outside git and have no history",
		"Schlüssel liegen außerhalb von git und haben keine "
		"Geschichte" },
	.run = run_pair,
};
