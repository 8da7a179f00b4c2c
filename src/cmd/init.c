/* `pfd init`: a data repository that passes `pfd check`, in one commit. */
#include <errno.h>

#include "init.h"

static const struct pfd_option options[] = {
	PFD_OPTION(struct pfd_init_args, name, "name", 0, "NAME",
		"the partnership's full name", "voller Name der Partnerschaft"),
	PFD_OPTION(struct pfd_init_args, place, "place", 0, "PLACE", "the town",
		"die Stadt"),
	PFD_OPTION(struct pfd_init_args, language, "language", 0, "LANG",
		"of reports, letters and commit subjects (default: de)",
		"von Berichten, Schreiben und Commits (Vorgabe: de)",
		.values = &pfd_enum_language),
	PFD_OPTION(struct pfd_init_args, demo, "demo", 0, NULL,
		"fill it with a year of example data",
		"mit einem Jahr Beispieldaten füllen"),
	PFD_OPTION(struct pfd_init_args, no_input, "no-input", 0, NULL,
		"never ask", "nie nachfragen"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct pfd_init_args, directory, "DIR", .optional = true,
		.complete = PFD_C_DIR),
	{ 0 },
};

/* ---- refusing what is there ------------------------------------------------ */

static enum pfd_status refuse_if_used(struct pfd_run *run, const char *dir)
{
	static const char *const taken[] = { "pfd.yaml", ".pfd", "years",
		"grants", "projects", "meetings", "incidents", "contacts",
		"advice", "opportunities", "strategy", "tasks", "events",
		"posts", "analyses" };
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	struct pfd_err err = { .arena = run->arena };
	struct stat st;

	/* What is not there holds nothing; other trouble comes up again. */
	if (pfd_root_open(&root, run->arena, dir, &err))
		return PFD_OK;
	for (size_t i = 0; i < PFD_COUNT(taken); i++) {
		if (pfd_file_stat(&root, taken[i], &st) != 1)
			continue;
		pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("{dir}: {name} is there already",
				"{dir}: {name} gibt es schon",
				PFD_A_Z("dir", dir),
				PFD_A_Z("name", taken[i])));
		return pfd_hint(run->err,
			PFD_MESSAGE("choose an empty directory: pfd init DIR",
				"ein leeres Verzeichnis wählen: pfd init DIR"));
	}
	return PFD_OK;
}

/* An init that was interrupted has left files, and perhaps no pfd.yaml by which any
 * other command would find the repository: it is finished or taken back here. */
static enum pfd_status mend(
	struct pfd_run *run, const char *dir, bool *ret_finished)
{
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	struct pfd_store *store PFD_CLEANUP(pfd_store_close) = NULL;
	struct pfd_err err = { .arena = run->arena };
	struct pfd_message recovered;
	enum pfd_status status;
	struct stat st;

	if (pfd_root_open(&root, run->arena, dir, &err) ||
		pfd_file_stat(&root, "pfd.yaml", &st) ||
		pfd_file_stat(&root, ".git/pfd/commit", &st) != 1)
		return PFD_OK;
	status = pfd_store_create(run->arena, &run->env, dir, &store, run->err);
	if (status)
		return status;
	recovered = pfd_store_recovered(store);
	if (recovered.text.en)
		pfd_run_note(run, recovered);
	*ret_finished = pfd_file_stat(&root, "pfd.yaml", &st) == 1;
	return PFD_OK;
}

/* ---- pfd.yaml -------------------------------------------------------------- */

static void put(struct pfd_arena *arena, struct pfd_node *map, const char *key,
	const char *value)
{
	pfd_node_add(
		arena, map, key, pfd_node_scalar(arena, pfd_str(value), false));
}

static struct pfd_str partnership_file(
	struct pfd_run *run, const struct pfd_init_args *args)
{
	struct pfd_arena *arena = run->arena;
	struct pfd_node *map = pfd_node_map(arena);
	struct pfd_node *bodies = pfd_node_seq(arena);
	struct pfd_node *normal;
	bool english = args->language.v == PFD_LANGUAGE_EN;
	struct pfd_yaml yaml = { .root = map, .file = PFD_STR("pfd.yaml") };

	put(arena, map, "schema",
		pfd_arena_printf(
			arena, "%d.%d", PFD_SCHEMA_MAJOR, PFD_SCHEMA_MINOR)
			.ptr);
	put(arena, map, "name", args->name);
	put(arena, map, "place", args->place);
	put(arena, map, "language", english ? "en" : "de");
	pfd_node_add(arena, bodies, NULL,
		pfd_init_body(arena, args->asked, args->language.v));
	pfd_node_add(arena, map, "bodies", bodies);
	normal = pfd_record_normalise(
		arena, &pfd_kind_partnership, &yaml, &run->findings);
	return pfd_record_emit(
		arena, &pfd_kind_partnership, PFD_STR("pfd.yaml"), normal);
}

/* ---- the other files -------------------------------------------------------- */

/* Adds the lines to a file of git's that may be there already. */
static enum pfd_status add_lines(
	struct pfd_run *run, const char *path, const char *lines)
{
	const struct pfd_snapshot *base = pfd_change_base(run->change);
	const struct pfd_entry *entry = pfd_snapshot_find(base, pfd_str(path));
	struct pfd_buf bytes = pfd_buf(run->arena);
	struct pfd_str old;
	enum pfd_status status;

	if (!entry)
		return pfd_change_create(
			run->change, pfd_str(path), pfd_str(lines), run->err);
	status = pfd_snapshot_read(
		run->arena, base, entry, PFD_YAML_MAX_BYTES, &old, run->err);
	if (status)
		return status;
	pfd_buf_add(&bytes, old);
	if (old.len && old.ptr[old.len - 1] != '\n')
		pfd_buf_addc(&bytes, '\n');
	pfd_buf_addz(&bytes, lines);
	return pfd_change_replace(
		run->change, pfd_str(path), pfd_buf_str(&bytes), run->err);
}

static enum pfd_status add_schemas(struct pfd_run *run, enum pfd_lang lang)
{
	enum pfd_status status = PFD_OK;

	for (const struct pfd_kind *const *at = pfd_kinds; !status && *at; at++)
		status = pfd_change_create(run->change,
			pfd_arena_printf(
				run->arena, ".pfd/schema/%s.json", (*at)->name),
			pfd_schema_json(run->arena, *at, lang), run->err);
	return status;
}

static enum pfd_status add_files(
	struct pfd_run *run, const struct pfd_init_args *args)
{
	struct pfd_str bytes;
	enum pfd_status status = add_lines(run, ".gitignore",
		"# attachments: named in records with their SHA-256\n"
		"/files/\n"
		"# editors\n"
		"*~\n"
		"*.swp\n"
		".#*\n"
		".DS_Store\n");

	if (!status)
		status = add_lines(run, ".gitattributes",
			"*.yaml text eol=lf\n"
			"contacts/p-*.yaml diff=pfd\n");
	if (!status)
		status = add_schemas(run,
			args->language.v == PFD_LANGUAGE_EN ? PFD_EN : PFD_DE);
	if (status)
		return status;
	if (args->demo)
		return pfd_init_demo(run);
	bytes = partnership_file(run, args);
	if (run->findings.n)
		return pfd_run_refused(run);
	return pfd_change_create(
		run->change, PFD_STR("pfd.yaml"), bytes, run->err);
}

/* ---- what it is called ------------------------------------------------------ */

static const char suggested[] = "Partnerschaft für Demokratie",
		  somewhere[] = "Musterstadt";

static struct pfd_str name_of(struct pfd_arena *arena, struct pfd_str place)
{
	return pfd_arena_printf(
		arena, "%s %.*s", suggested, PFD_STR_ARG(place));
}

/* The questions, in their order. */
enum { PLACE, NAME, LANGUAGE };

static int language_of(const struct pfd_dialogue *d)
{
	return pfd_enum_find(&pfd_enum_language, d->items[LANGUAGE].value);
}

static struct pfd_str suggest(
	struct pfd_dialogue *d, const struct pfd_question *q)
{
	if (q > &d->items[LANGUAGE])
		return pfd_init_suggest_body(d->run, q, language_of(d));
	if (q == &d->items[PLACE])
		return pfd_str(somewhere);
	if (q == &d->items[NAME])
		return name_of(d->run->arena, d->items[PLACE].value);
	return PFD_STR("de");
}

static void add_question(
	struct pfd_dialogue *d, const char *name, const char *given)
{
	pfd_vec_push(d->run->arena, d,
		(struct pfd_question){ .field = pfd_field_named(
					       d->kind->fields, pfd_str(name)),
			.path = name,
			.required = true,
			.given = given,
			.value = pfd_str(given) });
}

/* Who names all by options is asked nothing. */
static enum pfd_status ask_names(
	struct pfd_run *run, struct pfd_init_args *args)
{
	struct pfd_dialogue *d = pfd_alloc(run->arena, sizeof *d);
	bool all = args->place && args->name && args->language.given;
	enum pfd_status status;

	*d = (struct pfd_dialogue){
		.run = run, .kind = &pfd_kind_partnership, .suggest = suggest
	};
	add_question(d, "place", args->place);
	add_question(d, "name", args->name);
	add_question(d, "language",
		args->language.given
			? pfd_enum_language.values[args->language.v].key
			: NULL);
	if (!all)
		pfd_init_ask_body(d);
	status = pfd_ask_all(d);
	if (status)
		return status;
	args->place = pfd_arena_z(run->arena, d->items[PLACE].value);
	args->name = pfd_arena_z(run->arena, d->items[NAME].value);
	args->language.v = language_of(d);
	args->asked = all ? NULL : d;
	return PFD_OK;
}

static enum pfd_status names(struct pfd_run *run, struct pfd_init_args *args)
{
	if (!args->language.given)
		args->language.v = PFD_LANGUAGE_DE;
	if (args->demo)
		return PFD_OK;
	if (pfd_run_interactive(run))
		return ask_names(run, args);
	if (args->name && args->place)
		return PFD_OK;
	if (!args->place)
		args->place = somewhere;
	if (!args->name)
		args->name = name_of(run->arena, pfd_str(args->place)).ptr;
	pfd_run_note(run,
		PFD_MESSAGE("name and place are assumed: {name}, {place}; "
			    "correct them in pfd.yaml",
			"Name und Ort sind angenommen: {name}, {place}; in "
			"pfd.yaml berichtigen",
			PFD_A_Z("name", args->name),
			PFD_A_Z("place", args->place)));
	return PFD_OK;
}

static enum pfd_status run_init(struct pfd_run *run, const void *given)
{
	struct pfd_init_args args = *(const struct pfd_init_args *)given;
	const char *dir = args.directory   ? args.directory
			  : run->directory ? run->directory
					   : ".";
	bool finished = false;
	enum pfd_lang lang;
	enum pfd_status status;

	run->no_input = args.no_input;
	status = mend(run, dir, &finished);
	if (status || finished)
		return status;
	status = refuse_if_used(run, dir);
	if (!status)
		status = names(run, &args);
	if (!status && args.demo)
		status = pfd_init_demo_there(run);
	if (!status)
		status = pfd_store_create(
			run->arena, &run->env, dir, &run->store, run->err);
	if (!status)
		status = pfd_store_textconv(run->store, run->err);
	if (!status)
		status = pfd_run_change(run);
	if (!status)
		status = add_files(run, &args);
	if (status)
		return status;
	lang = args.language.v == PFD_LANGUAGE_EN ? PFD_EN : PFD_DE;
	return pfd_run_finish_in(run, lang,
		args.demo
			? PFD_MESSAGE("partnership: added, with example data",
				  "Partnerschaft: angelegt, mit Beispieldaten")
			: PFD_MESSAGE("partnership: added",
				  "Partnerschaft: angelegt"),
		NULL, 0);
}

const struct pfd_command pfd_cmd_init = {
	.verb = "init",
	.section = PFD_SECTION_START,
	.summary = { "make a data repository", "ein Daten-Repository anlegen" },
	.description = { "Makes the git repository if there is none, and one "
			 "first commit with pfd.yaml, the schemas for editors, "
			 ".gitignore and .gitattributes. A funding year is "
			 "added with pfd year add.\n\n"
			 "At a terminal it asks for place, name, language and "
			 "what the alliance's rules of procedure say: ? "
			 "explains a question, < goes back. What is not "
			 "asked for is as common and marked as assumed; "
			 "all of it stands in pfd.yaml (pfd explain "
			 "partnership.bodies.rules).",
		"Legt das Git-Repository an, falls es keines gibt, und einen "
		"ersten Commit mit pfd.yaml, den Schemas für Editoren, "
		".gitignore und .gitattributes. Ein Förderjahr kommt mit pfd "
		"year add hinzu.\n\n"
		"Am Terminal werden Ort, Name, Sprache und die "
		"Geschäftsordnung des Bündnisses erfragt: ? erklärt eine "
		"Frage, < geht zurück. Was nicht erfragt wird, ist üblich "
		"und als angenommen bezeichnet; alles steht in pfd.yaml (pfd "
		"explain partnership.bodies.rules)." },
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct pfd_init_args),
	.not_at = { "there is no state yet", "noch gibt es keinen Stand" },
	.flags = PFD_CMD_CHANGES,
	.run = run_init,
	.examples =
		(const struct pfd_example[]){
			{ "pfd init magdeburg --place Magdeburg" },
			{ "pfd init probe --demo",
				{ "a year of made-up grants, to try things "
				  "out",
					"ein Jahr erfundener Förderungen zum "
					"Ausprobieren" } },
			{ 0 },
		},
};
