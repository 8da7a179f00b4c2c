/* `pfd schema`: the JSON Schema of a kind, for editors and scripts; and what local
 * rules may read. */
#include "cmd.h"

struct schema_args {
	const char *kind;
	bool sql;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct schema_args, sql, "sql", 0, NULL,
		"the tables and columns that rules/*.sql may read",
		"die Tabellen und Spalten, die rules/*.sql lesen dürfen"),
	{ 0 },
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct schema_args, kind, "KIND", .optional = true,
		.complete = PFD_C_KIND),
	{ 0 },
};

/* Tab-separated lines: table, column, form, title. */
static enum pfd_status say_sql(struct pfd_run *run)
{
	struct pfd_index *index PFD_CLEANUP(pfd_index_free) = NULL;
	struct pfd_sql_columns columns = { 0 };
	struct pfd_buf out = pfd_buf(run->arena);
	enum pfd_status status =
		pfd_index_new(run->arena, run->env.as_of, &index, run->err);

	if (status)
		return status;
	/* Some views ask for parameters. */
	pfd_rules_parameters(index);
	pfd_index_columns(index, &columns);
	pfd_buf_addz(&out, "table\tcolumn\tform\ttitle\n");
	pfd_vec_foreach (at, &columns) {
		const struct pfd_field *field = at->field;

		pfd_buf_printf(&out, "%s\t%s\t%s\t%s\n", at->table, at->column,
			field ? pfd_index_form(field) : "",
			field ? pfd_run_say(run, field->title) : "");
	}
	return pfd_run_text(run, pfd_buf_str(&out));
}

static enum pfd_status run_schema(struct pfd_run *run, const void *given)
{
	const struct schema_args *args = given;
	const struct pfd_kind *kind;
	const char *names[PFD_N_KINDS];
	const char *near;

	if (!args->kind == !args->sql)
		return pfd_run_usage(
			run, PFD_MESSAGE("one of KIND and --sql is needed",
				     "eines von KIND und --sql ist nötig"));
	if (args->sql)
		return say_sql(run);
	kind = pfd_kind_named(pfd_str(args->kind));

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
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct schema_args),
	.flags = PFD_CMD_FILE,
	.not_at = PFD_NOT_AT_SELF,
	.run = run_schema,
	.examples =
		(const struct pfd_example[]){
			{ "pfd schema grant" },
			{ "pfd schema grant -o grant.json" },
			{ "pfd schema --sql | grep ^grant_money" },
			{ 0 },
		},
};
