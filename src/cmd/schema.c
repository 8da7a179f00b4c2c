/* `pfd schema`: the JSON Schema of a kind, for editors and scripts. */
#include "cmd.h"

struct schema_args {
	const char *kind;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct schema_args, kind, "KIND", .complete = PFD_C_KIND),
	{ 0 },
};

static enum pfd_status run_schema(struct pfd_run *run, const void *given)
{
	const struct schema_args *args = given;
	const struct pfd_kind *kind = pfd_kind_named(pfd_str(args->kind));
	const char *names[PFD_N_KINDS];
	const char *near;

	if (kind)
		return pfd_run_text(
			run, pfd_schema_json(run->arena, kind, run->env.lang));
	for (size_t i = 0; i < PFD_N_KINDS; i++)
		names[i] = pfd_kinds[i]->name;
	near = pfd_did_you_mean(pfd_str(args->kind), names, PFD_N_KINDS);
	pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("there is no kind \"{kind}\"",
			"es gibt keine Art „{kind}“",
			PFD_A_Z("kind", args->kind)));
	return near ? pfd_hint(run->err, PFD_MESSAGE("did you mean {kind}?",
						 "ähnlich ist {kind}",
						 PFD_A_Z("kind", near)))
		    : pfd_hint(run->err, PFD_MESSAGE("pfd help lists the kinds",
						 "pfd help nennt die Arten"));
}

const struct pfd_command pfd_cmd_schema = {
	.verb = "schema",
	.section = PFD_SECTION_SELF,
	.summary = { "print the JSON Schema of a kind",
		"das JSON-Schema einer Art ausgeben" },
	.description = { "The schema (draft-07) that editors use to complete "
			 "and check a record's file. pfd init puts it under "
			 ".pfd/schema/.",
		"Das Schema (draft-07), mit dem Editoren die Datei eines "
		"Datensatzes ergänzen und prüfen. pfd init legt es unter "
		".pfd/schema/ ab." },
	.operands = operands,
	.args_size = sizeof(struct schema_args),
	.flags = PFD_CMD_FILE,
	.run = run_schema,
	.examples =
		(const struct pfd_example[]){
			{ "pfd schema grant" },
			{ "pfd schema grant -o grant.json" },
			{ 0 },
		},
};
