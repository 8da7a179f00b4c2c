/* `pfd KIND add`: new records from options, from a file or from questions.
 *
 * However a record comes in, it becomes the same mapping, is brought into the
 * schema's form, completed by its kind and judged by the change: there is no
 * second validation.
 */
#include "add.h"
#include "made.h"

enum { INPUT_MAX = 64 * 1024 * 1024 };

/* ---- where they come from ------------------------------------------------------ */

static enum pfd_status no_fields(struct pfd_run *run)
{
	pfd_fail(run->err, PFD_USAGE,
		PFD_MESSAGE("no fields are given",
			"es sind keine Felder angegeben"));
	return pfd_hint(run->err,
		PFD_MESSAGE("give options, or records with --from FILE (--from "
			    "- reads standard input); see: pfd help {kind} add",
			"Optionen angeben, oder Datensätze mit --from FILE "
			"(--from - liest die Standardeingabe); siehe: pfd help "
			"{kind} add",
			PFD_A_Z("kind", run->kind->name)));
}

static enum pfd_status read_records(struct pfd_run *run,
	const struct pfd_add_args *args, bool piped, struct pfd_yaml_list *ret)
{
	struct pfd_str bytes, name;
	enum pfd_status status =
		pfd_run_input(run, args->from, INPUT_MAX, &bytes, &name);

	if (status)
		return status;
	if (piped && !pfd_str_trim(bytes).len)
		return no_fields(run);
	if (!pfd_records_parse(run->arena, bytes, name, &run->findings, ret))
		return pfd_run_refused(run);
	if (args->id && ret->n > 1)
		return pfd_run_usage(run,
			PFD_MESSAGE("{n} records cannot have one id",
				"{n} Datensätze können nicht dieselbe Kennung "
				"haben",
				PFD_A_INT("n", (int64_t)ret->n)));
	return PFD_OK;
}

static enum pfd_status collect(struct pfd_run *run, struct pfd_add_args *args,
	struct pfd_yaml_list *ret)
{
	/* With options standard input is somebody else's. */
	bool piped = !args->from && !run->fields.n && !run->env.stdin_tty;
	struct pfd_yaml yaml = { .file = PFD_STR("<option>") };
	enum pfd_status status = PFD_OK;

	if (piped)
		args->from = "-";
	if (args->from) {
		status = read_records(run, args, piped, ret);
	} else {
		if (!run->fields.n)
			status = no_fields(run);
		yaml.root = pfd_node_map(run->arena);
		pfd_vec_push(run->arena, ret, yaml);
	}
	/* Options say more than the file does. */
	for (size_t i = 0; !status && i < ret->n; i++)
		pfd_vec_foreach (set, &run->fields)
			pfd_add_assign(run, ret->items[i].root, set);
	return status;
}

/* ---- what is said ------------------------------------------------------------- */

static struct pfd_message subject_of(struct pfd_run *run,
	const struct pfd_str *ids, size_t n, struct pfd_str title)
{
	struct pfd_text record =
		pfd_record_words(run->arena, run->kind, ids[0]);
	struct pfd_text kind = { run->kind->name, run->kind->plural.de };

	if (n > 1)
		return PFD_MESSAGE("{kind}: {n} added ({first} …)",
			"{kind}: {n} angelegt ({first} …)",
			PFD_A_TEXT("kind", kind), PFD_A_INT("n", (int64_t)n),
			PFD_A_STR("first", ids[0]));
	if (title.len)
		return PFD_MESSAGE("{record}: added – {title}",
			"{record}: angelegt – {title}",
			PFD_A_TEXT("record", record),
			PFD_A_STR("title", title));
	return PFD_MESSAGE("{record}: added", "{record}: angelegt",
		PFD_A_TEXT("record", record));
}

/* The place of a record that was refused is where it was read: the file that it
 * would have become is not there. */
static void place_in_input(struct pfd_run *run, struct pfd_place *place,
	struct pfd_str field, const struct pfd_yaml_list *records,
	const struct pfd_str *ids)
{
	for (size_t i = 0; i < records->n; i++) {
		const struct pfd_yaml *yaml = &records->items[i];
		const struct pfd_node *node;

		if (!pfd_str_eq(
			    place->file, run->kind->path(run->arena, ids[i])))
			continue;
		node = pfd_record_node(yaml, run->kind, field);
		/* What an option added stands nowhere. */
		if (!node || !node->line)
			node = yaml->root;
		*place = (struct pfd_place){ yaml->file, (int)node->line,
			(int)node->column };
		return;
	}
}

static enum pfd_status finish(struct pfd_run *run,
	const struct pfd_add_args *args, const struct pfd_yaml_list *records,
	const struct pfd_str *ids, struct pfd_str title)
{
	enum pfd_status status = pfd_run_finish(
		run, subject_of(run, ids, records->n, title), ids, records->n);
	const struct pfd_str nowhere = { 0 };

	if (status != PFD_REFUSED || !args->from)
		return status;
	pfd_vec_foreach (finding, &run->findings) {
		place_in_input(
			run, &finding->place, finding->field, records, ids);
		place_in_input(run, &finding->related, nowhere, records, ids);
	}
	return status;
}

/* Whether a record before the last of `ids` has its id; a finding if so. */
static bool stands_twice(struct pfd_run *run,
	const struct pfd_yaml_list *records, const struct pfd_str *ids,
	size_t last)
{
	const struct pfd_yaml *yaml = &records->items[last];
	size_t i = 0;

	while (i < last && !(ids[i].len && pfd_str_eq(ids[i], ids[last])))
		i++;
	if (i == last)
		return false;
	const struct pfd_node *first = records->items[i].root;
	pfd_findings_add(&run->findings,
		(struct pfd_finding){ .severity = PFD_ERROR,
			.rule = "file.name",
			.field = PFD_STR("id"),
			.place = { yaml->file, (int)yaml->root->line,
				(int)yaml->root->column },
			.message = PFD_MESSAGE(
				"{id} stands twice in the input (first at "
				"{line}:{column})",
				"{id} steht zweimal in der Eingabe (zuerst bei "
				"{line}:{column})",
				PFD_A_STR("id", ids[last]),
				PFD_A_INT("line", first->line),
				PFD_A_INT("column", first->column)),
			.remedy = PFD_MESSAGE("give one of them another id",
				"einem davon eine andere Kennung geben"),
			.hard = true });
	return true;
}

/* ---- a run ------------------------------------------------------------------- */

/* Records in JSON from pfd itself say what they are; that is no field. */
static void take_schema(struct pfd_run *run, struct pfd_node *map)
{
	const struct pfd_node *schema = pfd_node_get(map, "schema");

	if (!schema || schema->kind != PFD_SCALAR ||
		!pfd_str_starts(schema->text, "pfd/"))
		return;
	(void)pfd_node_take(map, "schema");
	if (pfd_node_get(map, "fields"))
		pfd_add_unfold(run, map);
}

static struct pfd_str take_id(struct pfd_node *map, struct pfd_str given)
{
	struct pfd_node *id = pfd_node_take(map, "id");

	return !given.len && id && id->kind == PFD_SCALAR ? id->text : given;
}

/* All of them are looked at, so that all findings are told at once. */
static enum pfd_status add_all(struct pfd_run *run, struct pfd_str given,
	const struct pfd_yaml_list *records, struct pfd_str *ids,
	struct pfd_str *ret_title)
{
	enum pfd_status status = PFD_OK;
	bool refused = false;

	for (size_t i = 0; i < records->n; i++) {
		struct pfd_yaml *yaml = &records->items[i];

		take_schema(run, yaml->root);
		ids[i] = take_id(yaml->root, given);
		if (stands_twice(run, records, ids, i))
			status = PFD_REFUSED;
		else
			status = pfd_add_record(run, yaml, &ids[i], ret_title);
		if (status &&
			(status != PFD_REFUSED || run->err->message.text.en))
			return status;
		refused |= status != PFD_OK;
	}
	return refused ? pfd_run_refused(run) : PFD_OK;
}

/* What is given and answered by now, as one change. */
static enum pfd_status add(struct pfd_run *run, struct pfd_add_args *args)
{
	struct pfd_yaml_list records = { 0 };
	struct pfd_str title = { 0 }, *ids;
	enum pfd_status status = collect(run, args, &records);

	if (!status)
		status = pfd_run_change(run);
	if (status)
		return status;
	if (!records.n)
		return pfd_run_usage(
			run, PFD_MESSAGE("{file} holds no record",
				     "{file} enthält keinen Datensatz",
				     PFD_A_Z("file", strcmp(args->from, "-")
							     ? args->from
							     : "<stdin>")));
	ids = pfd_alloc_n(run->arena, records.n, sizeof(*ids));
	status = add_all(run, pfd_str(args->id), &records, ids, &title);
	return status ? status : finish(run, args, &records, ids, title);
}

/* Who has typed many answers corrects one instead of typing them anew, or mends
 * what failed, such as git not knowing who commits, in another window. */
static enum pfd_status ask_again(struct pfd_run *run,
	struct pfd_dialogue *dialogue, struct pfd_add_args *args)
{
	pfd_run_show_findings(run);
	pfd_run_show_error(run);
	(void)pfd_run_refused(run);
	/* The lock is not held while somebody thinks about an answer. */
	pfd_change_end(&run->change);
	return pfd_add_ask_again(dialogue, &args->id);
}

/* "-m …" in one line of typing: into the record, and not into the history's
 * messages as well. */
static void take_said(struct pfd_run *run)
{
	const char *said = pfd_add_defaults_of(run->kind)->said;

	if (!said || !run->write.reason)
		return;
	pfd_vec_foreach (set, &run->fields) {
		if (pfd_str_eqz(set->path, said))
			return;
	}
	pfd_vec_push(run->arena, &run->fields,
		((struct pfd_assignment){ .path = pfd_str(said),
			.op = PFD_ASSIGN_SET,
			.value = pfd_str(run->write.reason) }));
	run->write.reason = NULL;
}

enum pfd_status pfd_add_run(
	struct pfd_run *run, const struct pfd_add_args *given)
{
	struct pfd_add_args args = *given;
	struct pfd_dialogue *dialogue = NULL;
	enum pfd_status status = PFD_OK;
	struct pfd_str id;

	if (!args.from)
		take_said(run);
	if (args.id) {
		status = pfd_run_id(run, run->kind, pfd_str(args.id), &id);
		args.id = status ? NULL : pfd_arena_z(run->arena, id);
	}
	if (!status && !args.from && pfd_run_interactive(run))
		status = pfd_add_ask(run, &args.id, &dialogue);
	while (!status) {
		status = add(run, &args);
		if ((status != PFD_REFUSED && status != PFD_FAILED) ||
			run->committed || !dialogue)
			return status;
		status = ask_again(run, dialogue, &args);
	}
	return status;
}

/* ---- the command -------------------------------------------------------------- */

struct add_args {
	struct pfd_add_args add;
};
static const struct pfd_option options[] = {
	PFD_ADD_FROM(struct add_args),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct add_args, add.id, "ID", .optional = true),
	{ 0 },
};

static enum pfd_status run_add(struct pfd_run *run, const void *given)
{
	const struct add_args *args = given;

	return pfd_add_run(run, &args->add);
}

const struct pfd_command pfd_cmd_add = {
	.group = "*",
	.verb = "add",
	.kinds = (const char *const[]){ "grant", "project", "meeting",
		"incident", "contact", "advice", "opportunity", "strategy",
		"task", "event", "post", "analysis", NULL },
	.section = PFD_SECTION_RECORDS,
	.summary = { "add a record: from options, a file, or questions",
		"einen Datensatz anlegen: aus Optionen, einer Datei oder "
		"Fragen" },
	.description = { "Options exist for every field with one value or a "
			 "list of values (separated by commas). --from takes "
			 "every field, and what show prints as YAML or JSON; "
			 "many records become one commit, all or "
			 "none. At a terminal pfd asks for what is needed and "
			 "not given: ? explains a question, < goes back. In a "
			 "pipe, without options, it reads records from "
			 "standard input.\n\n"
			 "A list's option may be given in the singular: "
			 "--topic funding. -m is the reason of the commit, but "
			 "an advice talk's summary and a task's title.\n\n"
			 "The id is made by pfd: a grant, incident, advice "
			 "talk or task gets the "
			 "year's next number, an organisation, group, project "
			 "or opportunity one from "
			 "its name, a person a random one, a meeting its date "
			 "and body, a strategy its years. ID chooses "
			 "another.",
		"Optionen gibt es für jedes Feld mit einem Wert oder einer "
		"Liste von Werten (durch Kommas getrennt). --from nimmt jedes "
		"Feld und das, was show als YAML oder JSON ausgibt; mehrere "
		"Datensätze werden ein Commit, alle oder "
		"keiner. Am Terminal wird gefragt, was nötig und nicht "
		"angegeben ist: ? erklärt eine Frage, < geht zurück. In einer "
		"Pipe werden ohne Optionen Datensätze von der Standardeingabe "
		"gelesen.\n\n"
		"Die Option einer Liste darf auch in der Einzahl stehen: "
		"--topic funding. -m ist der Grund des Commits, bei "
		"Beratungen aber der Inhalt und bei Aufgaben der Titel.\n\n"
		"Die Kennung vergibt pfd: Förderungen, Vorfälle, Beratungen "
		"und Aufgaben die nächste "
		"Nummer des Jahres, Organisationen, Gruppen, Projekte und "
		"Fördermöglichkeiten eine aus dem "
		"Namen, Personen eine zufällige, Sitzungen Datum und Gremium, "
		"Strategien ihre Jahre. ID wählt eine andere." },
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct add_args),
	.flags = PFD_CMD_WRITER | PFD_CMD_FIELDS | PFD_CMD_YEAR,
	.run = run_add,
	.examples =
		(const struct pfd_example[]){
			{ "pfd contact add --kind organisation --name 'Verein "
			  "Offene Tür e.V.'" },
			{ "pfd grant add --title Nachbarschaftsfest "
			  "--applicant verein-offene-tuer-ev --requested 450" },
			{ "pfd advice add --minutes 30 --channel phone "
			  "--client association --topic funding -m 'Idee für "
			  "ein Lesefest'" },
			{ "pfd grant add --from antraege.jsonl" },
			{ "pfd grant add <antraege.jsonl",
				{ "the same out of a pipe or redirection",
					"dasselbe aus einer Pipe oder "
					"Umleitung" } },
			{ 0 },
		},
};
