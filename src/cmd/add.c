/* `pfd KIND add`: new records from options, from a file or from questions.
 *
 * However a record comes in, it becomes the same mapping, is brought into the
 * schema's form, completed by its kind and judged by the change: there is no
 * second validation.
 */
#include "add.h"
#include "made.h"

enum { INPUT_MAX = 64 * 1024 * 1024 };

struct add_args {
	const char *id;
	const char *from;
	bool piped; /* no option: `from` is what is on standard input, if any */
};
static const struct pfd_option options[] = {
	PFD_OPTION(struct add_args, from, "from", 0, "FILE",
		"read records (YAML, JSON, JSON Lines); - is standard input",
		"Datensätze einlesen (YAML, JSON, JSON Lines); - ist die "
		"Standardeingabe",
		.complete = PFD_C_FILE),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct add_args, id, "ID", .optional = true),
	{ 0 },
};

/* ---- a mapping out of assignments -------------------------------------------- */

struct pfd_node *pfd_node_take(struct pfd_node *map, const char *key)
{
	struct pfd_node **at = &map->first, *before = NULL, *node;

	while (*at && !pfd_str_eqz((*at)->key->text, key)) {
		before = *at;
		at = &(*at)->next;
	}
	node = *at;
	if (!node)
		return NULL;
	*at = node->next;
	if (map->last == node)
		map->last = before;
	map->n--;
	node->next = NULL;
	return node;
}

static void put_value(struct pfd_run *run, struct pfd_node *map,
	const struct pfd_field *field, const struct pfd_assignment *set)
{
	struct pfd_arena *arena = run->arena;
	struct pfd_str rest = set->value, part;
	struct pfd_node *list = pfd_node_get(map, field->name);

	if (!pfd_field_many(field)) {
		(void)pfd_node_take(map, field->name);
		pfd_node_add(arena, map, field->name,
			pfd_node_scalar(arena, set->value, false));
		return;
	}
	if (!list || list->kind != PFD_SEQ) {
		(void)pfd_node_take(map, field->name);
		list = pfd_node_seq(arena);
		pfd_node_add(arena, map, field->name, list);
	}
	while (pfd_str_cut(&rest, ',', &part))
		pfd_node_add(arena, list, NULL,
			pfd_node_scalar(arena, pfd_str_trim(part), false));
}

bool pfd_add_assign(struct pfd_run *run, struct pfd_node *map,
	const struct pfd_assignment *set)
{
	struct pfd_path path;
	struct pfd_str bad = { 0 };
	const char *near = NULL;

	/* Options come from the table, so their paths are good. */
	if (!pfd_path_parse(run->kind->fields, set->path, &path, &bad, &near))
		return false;
	for (size_t i = 0; i + 1 < path.n; i++) {
		const char *name = path.parts[i].field->name;
		struct pfd_node *inner = pfd_node_get(map, name);

		if (!inner || inner->kind != PFD_MAP) {
			(void)pfd_node_take(map, name);
			inner = pfd_node_map(run->arena);
			pfd_node_add(run->arena, map, name, inner);
		}
		map = inner;
	}
	put_value(run, map, path.parts[path.n - 1].field, set);
	return true;
}

/* ---- what kinds ask of a record ---------------------------------------------- */

struct pfd_str pfd_adding_get(const struct pfd_adding *adding, const char *path)
{
	const struct pfd_node *node = adding->map;
	struct pfd_str rest = pfd_str(path), part;

	while (node && pfd_str_cut(&rest, '.', &part))
		node = node->kind == PFD_MAP ? pfd_node_get_str(node, part)
					     : NULL;
	return node && node->kind == PFD_SCALAR ? node->text
						: (struct pfd_str){ 0 };
}

void pfd_adding_set(
	struct pfd_adding *adding, const char *field, struct pfd_str value)
{
	(void)pfd_node_take(adding->map, field);
	pfd_node_add(adding->run->arena, adding->map, field,
		pfd_node_scalar(adding->run->arena, value, false));
}

enum pfd_status pfd_adding_refuse(struct pfd_adding *adding, const char *rule,
	const char *field, struct pfd_message message,
	struct pfd_message remedy)
{
	pfd_findings_add(&adding->run->findings,
		(struct pfd_finding){
			.severity = PFD_ERROR,
			.rule = rule,
			.field = pfd_str(field),
			.place = { .file = adding->file },
			.message = message,
			.remedy = remedy,
			.hard = true,
		});
	return pfd_run_refused(adding->run);
}

enum pfd_status pfd_adding_missing(struct pfd_adding *adding, const char *field)
{
	return pfd_adding_refuse(adding, "shape.required", field,
		PFD_MESSAGE("{field} is missing", "{field} fehlt",
			PFD_A_Z("field", field)),
		(struct pfd_message){ 0 });
}

/* ---- one record --------------------------------------------------------------- */

static enum pfd_status create(struct pfd_adding *adding)
{
	struct pfd_run *run = adding->run;
	const struct pfd_kind *kind = run->kind;
	struct pfd_str path = kind->path(run->arena, adding->id), bytes;
	struct pfd_yaml yaml = { .root = adding->map, .file = adding->file };
	struct pfd_node *map;

	if (!path.len)
		return pfd_adding_refuse(adding, "file.name", "",
			PFD_MESSAGE("\"{id}\" is not an id of this kind",
				"„{id}“ ist keine Kennung dieser Art",
				PFD_A_STR("id", adding->id)),
			PFD_MESSAGE("it has the form {form}",
				"sie hat die Form {form}",
				PFD_A_TEXT("form", kind->id_form)));
	if (pfd_change_exists(run->change, path))
		return pfd_adding_refuse(adding, "file.name", "",
			PFD_MESSAGE("{kind} {id} is there already",
				"{kind} {id} gibt es schon",
				PFD_A_TEXT("kind", kind->title),
				PFD_A_STR("id", adding->id)),
			PFD_MESSAGE("change it with pfd {kind} set {id}",
				"mit pfd {kind} set {id} ändern",
				PFD_A_Z("kind", kind->name),
				PFD_A_STR("id", adding->id)));
	map = pfd_record_normalise(run->arena, kind, &yaml, &run->findings);
	bytes = pfd_record_emit(run->arena, kind, path, map);
	return pfd_change_create(run->change, path, bytes, run->err);
}

/* History keeps a commit's subject for ever. */
static bool has_public_title(const struct pfd_kind *kind)
{
	const struct pfd_field *title =
		pfd_field_named(kind->fields, PFD_STR("title"));

	return title && title->privacy == PFD_PUBLIC;
}

/* `id` is empty where none is given, and then set when the record went into the
 * change. */
static enum pfd_status add_one(struct pfd_run *run, const struct pfd_yaml *yaml,
	struct pfd_str *id, struct pfd_str *ret_title)
{
	const struct pfd_add_defaults *defaults =
		pfd_add_defaults_of(run->kind);
	struct pfd_adding adding = {
		.run = run, .file = yaml->file, .id = *id
	};
	size_t before = pfd_findings_count(&run->findings, PFD_ERROR);
	enum pfd_status status = PFD_OK;

	adding.map = pfd_record_normalise(
		run->arena, run->kind, yaml, &run->findings);
	if (pfd_findings_count(&run->findings, PFD_ERROR) > before)
		return pfd_run_refused(run);
	if (defaults && defaults->fill)
		status = defaults->fill(&adding);
	if (!status && !adding.id.len) {
		if (defaults && defaults->name)
			status = defaults->name(&adding);
		else
			status = pfd_run_usage(
				run, PFD_MESSAGE("ID is missing", "ID fehlt"));
	}
	if (!status)
		status = create(&adding);
	if (status)
		return status;
	*id = adding.id;
	if (has_public_title(run->kind))
		*ret_title = pfd_adding_get(&adding, "title");
	return PFD_OK;
}

/* Records in JSON from pfd itself say what they are; that is no field. */
static struct pfd_str take_id(struct pfd_node *map, struct pfd_str given)
{
	struct pfd_node *id = pfd_node_take(map, "id");
	struct pfd_node *schema = pfd_node_get(map, "schema");

	if (schema && schema->kind == PFD_SCALAR &&
		pfd_str_starts(schema->text, "pfd/"))
		(void)pfd_node_take(map, "schema");
	return !given.len && id && id->kind == PFD_SCALAR ? id->text : given;
}

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
	const struct add_args *args, struct pfd_yaml_list *ret)
{
	struct pfd_str bytes, name;
	enum pfd_status status =
		pfd_run_input(run, args->from, INPUT_MAX, &bytes, &name);

	if (status)
		return status;
	if (args->piped && !pfd_str_trim(bytes).len)
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

static enum pfd_status cancelled(struct pfd_run *run)
{
	return pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("cancelled; nothing has changed",
			"abgebrochen; nichts wurde geändert"));
}

static enum pfd_status ask_or_refuse(struct pfd_run *run)
{
	if (run->fields.n)
		return PFD_OK;
	if (!pfd_run_interactive(run))
		return no_fields(run);
	return pfd_add_ask(run) ? PFD_OK : cancelled(run);
}

/* What only the kind can ask, of a record without errors of its own. */
static enum pfd_status ask_kind(
	struct pfd_run *run, struct pfd_yaml *yaml, struct pfd_str id)
{
	const struct pfd_add_defaults *defaults =
		pfd_add_defaults_of(run->kind);
	struct pfd_findings findings = { .arena = run->arena };
	struct pfd_adding adding = { .run = run, .file = yaml->file, .id = id };

	if (!defaults || !defaults->ask || !pfd_run_interactive(run))
		return PFD_OK;
	adding.map =
		pfd_record_normalise(run->arena, run->kind, yaml, &findings);
	if (findings.n)
		return PFD_OK;
	if (!defaults->ask(&adding))
		return cancelled(run);
	yaml->root = adding.map;
	return PFD_OK;
}

static enum pfd_status collect(struct pfd_run *run, const struct add_args *args,
	struct pfd_yaml_list *ret)
{
	struct pfd_yaml yaml = { .file = PFD_STR("<option>") };
	enum pfd_status status;

	if (args->from) {
		status = read_records(run, args, ret);
	} else {
		status = ask_or_refuse(run);
		yaml.root = pfd_node_map(run->arena);
		pfd_vec_push(run->arena, ret, yaml);
	}
	/* Options say more than the file does. */
	for (size_t i = 0; !status && i < ret->n; i++)
		pfd_vec_foreach (set, &run->fields)
			(void)pfd_add_assign(run, ret->items[i].root, set);
	if (!status && !args->from)
		status = ask_kind(run, &ret->items[0], pfd_str(args->id));
	return status;
}

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

static enum pfd_status finish(struct pfd_run *run, const struct add_args *args,
	const struct pfd_yaml_list *records, const struct pfd_str *ids,
	struct pfd_str title)
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

static enum pfd_status run_add(struct pfd_run *run, const void *given)
{
	struct add_args args = *(const struct add_args *)given;
	struct pfd_yaml_list records = { 0 };
	struct pfd_str title = { 0 }, *ids;
	bool refused = false;
	enum pfd_status status;

	/* With options standard input is somebody else's. */
	args.piped = !args.from && !run->fields.n && !run->env.stdin_tty;
	if (args.piped)
		args.from = "-";
	status = collect(run, &args, &records);
	/* The lock is not held while somebody thinks about an answer. */
	if (!status)
		status = pfd_run_change(run);
	if (status)
		return status;
	if (!records.n)
		return pfd_run_usage(
			run, PFD_MESSAGE("{file} holds no record",
				     "{file} enthält keinen Datensatz",
				     PFD_A_Z("file", args.from)));
	ids = pfd_alloc_n(run->arena, records.n, sizeof(*ids));
	/* All of them are looked at, so that all findings are told at once. */
	for (size_t i = 0; i < records.n; i++) {
		struct pfd_yaml *yaml = &records.items[i];

		ids[i] = take_id(yaml->root, pfd_str(args.id));
		if (stands_twice(run, &records, ids, i))
			status = PFD_REFUSED;
		else
			status = add_one(run, yaml, &ids[i], &title);
		if (status &&
			(status != PFD_REFUSED || run->err->message.text.en))
			return status;
		refused |= status != PFD_OK;
	}
	if (refused)
		return pfd_run_refused(run);
	return finish(run, &args, &records, ids, title);
}

const struct pfd_command pfd_cmd_add = {
	.group = "*",
	.verb = "add",
	.kinds = (const char *const[]){ "grant", "project", "meeting",
		"incident", "contact", NULL },
	.section = PFD_SECTION_RECORDS,
	.summary = { "add a record: from options, a file, or questions",
		"einen Datensatz anlegen: aus Optionen, einer Datei oder "
		"Fragen" },
	.description = { "Options exist for every field with one value or a "
			 "list of values (separated by commas). --from takes "
			 "every field; many records become one commit, all or "
			 "none. Without either, pfd asks at a terminal, and "
			 "reads records from standard input in a pipe.\n\n"
			 "The id is made by pfd: a grant or incident gets the "
			 "year's next number, an organisation, group or "
			 "project one from "
			 "its name, a person a random one, a meeting its date "
			 "and body. ID chooses another.",
		"Optionen gibt es für jedes Feld mit einem Wert oder einer "
		"Liste von Werten (durch Kommas getrennt). --from nimmt jedes "
		"Feld; mehrere Datensätze werden ein Commit, alle oder "
		"keiner. Ohne beides wird am Terminal gefragt, in einer Pipe "
		"werden Datensätze von der Standardeingabe gelesen.\n\n"
		"Die Kennung vergibt pfd: Förderungen und Vorfälle die nächste "
		"Nummer des Jahres, Organisationen, Gruppen und Projekte eine "
		"aus dem "
		"Namen, Personen eine zufällige, Sitzungen Datum und Gremium. "
		"ID wählt eine andere." },
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
			{ "pfd grant add --from antraege.jsonl" },
			{ "pfd grant add <antraege.jsonl",
				{ "the same out of a pipe or redirection",
					"dasselbe aus einer Pipe oder "
					"Umleitung" } },
			{ 0 },
		},
};
