/* `pfd year add`: a new funding year; as every kind's add, and with options for
 * the amounts of pots and sources.
 */
#include "add.h"

struct year_args {
	struct pfd_add_args add;
	struct pfd_opt_list pots, sources;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct year_args, pots, "pot", 0, "POT=AMOUNT",
		"a pot and what it starts with (repeatable)",
		"ein Topf und sein Anfangsbetrag (mehrfach)"),
	PFD_OPTION(struct year_args, sources, "source", 0, "SOURCE=AMOUNT",
		"a funder and the amount planned (repeatable)",
		"ein Mittelgeber und der geplante Betrag (mehrfach)"),
	PFD_ADD_FROM(struct year_args),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct year_args, add.id, "YEAR", .optional = true),
	{ 0 },
};

/* "action=85000,00" of --pot becomes pots.action.initial=85000,00. */
static void add_amount(struct pfd_run *run, const char *option,
	const struct pfd_field *list, const char *amount, struct pfd_str typed)
{
	const struct pfd_field *key =
		pfd_field_named(list->fields, pfd_str(list->key));
	struct pfd_str rest = typed, name, entry;
	struct pfd_assignment set = { .op = PFD_ASSIGN_SET };

	(void)pfd_str_cut(&rest, '=', &name);
	if (!rest.ptr) {
		pfd_run_bad_option(run, option, "shape.assignment",
			PFD_MESSAGE("“{typed}” names no amount",
				"„{typed}“ nennt keinen Betrag",
				PFD_A_STR("typed", typed)),
			PFD_MESSAGE("write --{option} NAME=AMOUNT",
				"--{option} NAME=AMOUNT schreiben",
				PFD_A_Z("option", option)));
		return;
	}
	if (!pfd_value_parse(run->arena, key, name, PFD_STR("<option>"),
		    pfd_str(option), &run->findings, &entry))
		return;
	set.path = pfd_arena_printf(run->arena, "%s.%.*s.%s", list->name,
		PFD_STR_ARG(entry), amount);
	set.value = pfd_str_trim(rest);
	pfd_vec_foreach (other, &run->fields)
		if (pfd_str_eq(other->path, set.path))
			pfd_run_bad_option(run, option, "shape.key",
				PFD_MESSAGE("{name} stands there twice",
					"{name} steht doppelt da",
					PFD_A_STR("name", name)),
				PFD_MESSAGE("give one amount",
					"einen Betrag angeben"));
	pfd_vec_push(run->arena, &run->fields, set);
}

static void add_amounts(struct pfd_run *run, const char *option,
	const char *list, const char *amount, const struct pfd_opt_list *typed)
{
	pfd_vec_foreach (entry, typed)
		add_amount(run, option,
			pfd_field_named(run->kind->fields, pfd_str(list)),
			amount, *entry);
}

static enum pfd_status run_add(struct pfd_run *run, const void *given)
{
	const struct year_args *args = given;

	add_amounts(run, "source", "sources", "planned", &args->sources);
	add_amounts(run, "pot", "pots", "initial", &args->pots);
	return run->findings.n ? pfd_run_refused(run)
			       : pfd_add_run(run, &args->add);
}

const struct pfd_command pfd_cmd_year_add = {
	.group = "year",
	.verb = "add",
	.section = PFD_SECTION_YEAR,
	.summary = { "add a funding year", "ein Förderjahr anlegen" },
	.description = { "Amounts are never taken over: at least one source "
			 "and "
			 "one pot must have one. The tracks, rule parameters "
			 "and texts that are not given are taken from the year "
			 "before as far as they still hold, else from what pfd "
			 "ships; of the tracks those whose pot was given.\n\n"
			 "At a terminal pfd asks for what is needed and not "
			 "given: ? explains a question, < goes back. In a "
			 "pipe, without options, it reads records from "
			 "standard input. Where YEAR is not given, a record "
			 "names it as its id.",
		"Beträge werden nie übernommen: mindestens ein Mittelgeber und "
		"ein Topf brauchen einen. Nicht angegebene Förderbereiche, "
		"Regelparameter und Texte kommen aus dem Vorjahr, soweit sie "
		"noch gelten, sonst aus der Auslieferung von pfd; von den "
		"Förderbereichen die, deren Topf angegeben ist.\n\n"
		"Am Terminal wird gefragt, was nötig und nicht angegeben ist: "
		"? erklärt eine Frage, < geht zurück. In einer Pipe werden "
		"ohne Optionen Datensätze von der Standardeingabe gelesen. "
		"Ohne YEAR nennt der Datensatz sein Jahr als id." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd year add 2026 --source federal=138000.00 --pot "
			  "action=138000.00" },
			{ "pfd year add",
				{ "asks for the year and its amounts",
					"fragt nach Jahr und Beträgen" } },
			{ "pfd year add 2027 --from foerderjahr.yaml" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct year_args),
	.flags = PFD_CMD_WRITER | PFD_CMD_FIELDS,
	.run = run_add,
};
