/* `pfd year add`: a new funding year.
 *
 * Rules, tracks and texts carry over from the year before; amounts never do:
 * money that nobody has entered is not there.
 */
#include <stdlib.h>

#include "made.h"

struct add_args {
	struct pfd_opt_int year;
	struct pfd_opt_list pots, sources;
	const char *title;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct add_args, pots, "pot", 0, "POT=AMOUNT",
		"a pot and what it starts with (repeatable)",
		"ein Topf und sein Anfangsbetrag (mehrfach)"),
	PFD_OPTION(struct add_args, sources, "source", 0, "SOURCE=AMOUNT",
		"a funder and the amount planned (repeatable)",
		"ein Mittelgeber und der geplante Betrag (mehrfach)"),
	PFD_OPTION(struct add_args, title, "title", 0, "TEXT",
		"a title of the year", "ein Titel des Jahres"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct add_args, year, "YEAR"),
	{ 0 },
};

/* What Magdeburg's tracks have in common with those of other partnerships; caps
 * beyond the small one stand in the rules' parameters. */
static const struct {
	const char *key;
	struct pfd_text title;
	const char *rest;
} shipped[] = {
	{ "small", { "Small projects", "Kleinprojekte" },
		"size: small\n"
		"pot: action\n"
		"cap: 500.00\n"
		"approvals: [office]\n"
		"applicants: [person, organisation, group]\n"
		"minimum_age: 18\n"
		"financing: fixed\n"
		"settlement_mode: receipts\n"
		"steps: [award, pay, settle, close]\n" },
	{ "measure", { "Single measures", "Einzelmaßnahmen" },
		"size: measure\n"
		"pot: action\n"
		"approvals: [office, lead_authority]\n"
		"financing: share\n"
		"settlement_mode: receipts\n"
		"steps: [review, approve, award, contract, draw, pay, settle, "
		"accept, close]\n" },
};

struct adding {
	struct pfd_run *run;
	int year;
	enum pfd_lang lang; /* of the office */
	struct pfd_node *map;
	struct pfd_record before; /* kind NULL: there is none */
};

static void add_text(struct adding *adding, struct pfd_node *map,
	const char *key, struct pfd_str text, bool bare)
{
	struct pfd_arena *arena = adding->run->arena;

	pfd_node_add(arena, map, key, pfd_node_scalar(arena, text, bare));
}

/* ---- amounts ---------------------------------------------------------------- */

/* "action=85000,00" for every entry; false with findings. */
static bool add_amounts(struct adding *adding, const char *list,
	const char *key, const char *amount, const struct pfd_opt_list *typed)
{
	struct pfd_run *run = adding->run;
	struct pfd_node *seq = pfd_node_seq(run->arena);
	bool good = true;

	pfd_vec_foreach (entry, typed) {
		struct pfd_made item = pfd_made(run, &pfd_kind_year, list);
		struct pfd_str rest = *entry, name;

		if (pfd_str_find(*entry, '=') == SIZE_MAX) {
			pfd_run_bad_option(run, key, "shape.assignment",
				PFD_MESSAGE("“{typed}” names no amount",
					"„{typed}“ nennt keinen Betrag",
					PFD_A_STR("typed", *entry)),
				PFD_MESSAGE("write --{key} NAME=AMOUNT",
					"--{key} NAME=AMOUNT schreiben",
					PFD_A_Z("key", key)));
			good = false;
			continue;
		}
		(void)pfd_str_cut(&rest, '=', &name);
		pfd_made_typed(&item, key, pfd_str_trim(name));
		pfd_made_typed(&item, amount, pfd_str_trim(rest));
		pfd_node_add(run->arena, seq, NULL, item.map);
		good = good && !item.bad;
	}
	pfd_node_add(run->arena, adding->map, list, seq);
	return good;
}

static enum pfd_status ask_amounts(struct pfd_run *run, const char *option,
	struct pfd_text prompt, struct pfd_opt_list *list)
{
	struct pfd_str answer;

	if (list->n)
		return PFD_OK;
	if (!pfd_run_interactive(run))
		return pfd_run_missing(run, option);
	while (pfd_run_ask(run, pfd_str(pfd_run_say(run, prompt)), &answer) &&
		answer.len)
		pfd_vec_push(run->arena, list, answer);
	return list->n ? PFD_OK : pfd_run_missing(run, option);
}

/* ---- what carries over --------------------------------------------------------- */

static enum pfd_status find_before(struct adding *adding)
{
	struct pfd_run *run = adding->run;
	const struct pfd_snapshot *base = pfd_change_base(run->change);
	struct pfd_str latest = { NULL, 0 };

	for (size_t i = 0; i < base->n; i++) {
		struct pfd_str path = base->entries[i].path, id;

		if (!pfd_str_starts(path, pfd_kind_year.directory))
			continue;
		id = pfd_kind_year.id(run->arena, path);
		/* Sorted: the last one below is the nearest. */
		if (id.len && strtol(id.ptr, NULL, 10) < adding->year)
			latest = id;
	}
	if (!latest.len)
		return PFD_OK;
	return pfd_change_look(run->change, &pfd_kind_year, latest,
		&run->findings, &adding->before, run->err);
}

static bool pot_is_given(const struct adding *adding, struct pfd_str pot)
{
	const struct pfd_node *pots = pfd_node_get(adding->map, "pots");

	for (const struct pfd_node *item = pots->first; item;
		item = item->next) {
		const struct pfd_node *name = pfd_node_get(item, "pot");

		if (name && pfd_str_eq(name->text, pot))
			return true;
	}
	return false;
}

static struct pfd_node *shipped_track(struct adding *adding, size_t i)
{
	struct pfd_arena *arena = adding->run->arena;
	struct pfd_findings ignored = { .arena = arena };
	struct pfd_node *map = pfd_node_map(arena);
	struct pfd_yaml yaml;

	add_text(adding, map, "track", pfd_str(shipped[i].key), true);
	add_text(adding, map, "title",
		pfd_str(pfd_text(shipped[i].title, adding->lang)), false);
	if (!pfd_yaml_parse(arena, pfd_str(shipped[i].rest), PFD_STR("shipped"),
		    &ignored, &yaml))
		abort();
	for (const struct pfd_node *node = yaml.root->first; node;
		node = node->next)
		pfd_node_add(arena, map, pfd_arena_z(arena, node->key->text),
			pfd_node_copy(arena, node));
	return map;
}

/* Deadlines are dates of the old year: nobody may be held to them. */
static struct pfd_node *track_without_rounds(
	struct adding *adding, const struct pfd_node *old)
{
	struct pfd_run *run = adding->run;
	struct pfd_node *map = pfd_node_map(run->arena);

	for (const struct pfd_node *node = old->first; node;
		node = node->next) {
		if (!pfd_str_eqz(node->key->text, "rounds")) {
			pfd_node_add(run->arena, map,
				pfd_arena_z(run->arena, node->key->text),
				pfd_node_copy(run->arena, node));
			continue;
		}
		pfd_run_note(run,
			PFD_MESSAGE("track {track}: enter the new year's "
				    "rounds; the old deadlines are not taken "
				    "over",
				"Förderbereich {track}: die Antragsrunden des "
				"neuen Jahres eintragen; die alten Fristen "
				"gelten nicht weiter",
				PFD_A_STR("track",
					pfd_node_get(old, "track")->text)));
	}
	return map;
}

static void add_tracks(struct adding *adding)
{
	struct pfd_arena *arena = adding->run->arena;
	struct pfd_node *seq = pfd_node_seq(arena);
	const struct pfd_node *old =
		adding->before.kind
			? pfd_node_get(adding->before.yaml.root, "tracks")
			: NULL;

	for (const struct pfd_node *item =
			old && old->kind == PFD_SEQ ? old->first : NULL;
		item; item = item->next) {
		const struct pfd_node *pot = pfd_node_get(item, "pot");

		if (pot && pfd_node_get(item, "track") &&
			pot_is_given(adding, pot->text))
			pfd_node_add(arena, seq, NULL,
				track_without_rounds(adding, item));
	}
	for (size_t i = 0; !old && i < PFD_COUNT(shipped); i++)
		if (pot_is_given(adding, PFD_STR("action")))
			pfd_node_add(
				arena, seq, NULL, shipped_track(adding, i));
	if (seq->n)
		pfd_node_add(arena, adding->map, "tracks", seq);
}

static bool still_valid(
	const struct adding *adding, const struct pfd_node *item)
{
	const struct pfd_node *to = pfd_node_get(item, "to");
	struct pfd_date first, last;

	(void)pfd_date_from_ymd((struct pfd_ymd){ adding->year, 1, 1 }, &first);
	return !to || pfd_date_parse(to->text, &last) != PFD_DATE_GOOD ||
	       pfd_date_cmp(last, first) >= 0;
}

/* Parameters and texts, numbered anew. */
static void add_valid(struct adding *adding, const char *list)
{
	struct pfd_arena *arena = adding->run->arena;
	struct pfd_node *seq = pfd_node_seq(arena);
	const struct pfd_node *old =
		adding->before.kind
			? pfd_node_get(adding->before.yaml.root, list)
			: NULL;

	for (const struct pfd_node *item =
			old && old->kind == PFD_SEQ ? old->first : NULL;
		item; item = item->next) {
		struct pfd_node *map = pfd_node_map(arena);

		if (item->kind != PFD_MAP || !still_valid(adding, item))
			continue;
		add_text(adding, map, "no",
			pfd_arena_printf(arena, "%u", seq->n + 1), true);
		for (const struct pfd_node *node = item->first; node;
			node = node->next)
			if (!pfd_str_eqz(node->key->text, "no"))
				pfd_node_add(arena, map,
					pfd_arena_z(arena, node->key->text),
					pfd_node_copy(arena, node));
		pfd_node_add(arena, seq, NULL, map);
	}
	if (seq->n)
		pfd_node_add(arena, adding->map, list, seq);
}

/* ---- the command ------------------------------------------------------------------ */

static enum pfd_status build(struct adding *adding, const struct add_args *args)
{
	struct pfd_run *run = adding->run;
	struct pfd_str own;
	bool good;

	if (args->title)
		own = pfd_str(args->title);
	else if (adding->lang == PFD_DE)
		own = pfd_arena_printf(
			run->arena, "Förderjahr %d", adding->year);
	else
		own = pfd_arena_printf(
			run->arena, "Funding year %d", adding->year);
	adding->map = pfd_node_map(run->arena);
	add_text(adding, adding->map, "title", own, false);
	good = add_amounts(
		adding, "sources", "source", "planned", &args->sources);
	good = add_amounts(adding, "pots", "pot", "initial", &args->pots) &&
	       good;
	if (!good)
		return pfd_run_refused(run);
	add_tracks(adding);
	add_valid(adding, "parameters");
	add_valid(adding, "texts");
	return PFD_OK;
}

static enum pfd_status create(struct adding *adding, struct pfd_str id)
{
	struct pfd_run *run = adding->run;
	struct pfd_str path = pfd_kind_year.path(run->arena, id);
	enum pfd_status status = pfd_change_create(run->change, path,
		pfd_record_emit(run->arena, &pfd_kind_year, path, adding->map),
		run->err);

	if (status)
		return status;
	return pfd_run_finish(run,
		PFD_MESSAGE("year {id}: added", "Förderjahr {id}: angelegt",
			PFD_A_STR("id", id)),
		&id, 1);
}

static enum pfd_status run_add(struct pfd_run *run, const void *given)
{
	struct add_args args = *(const struct add_args *)given;
	struct adding adding = { .run = run, .year = (int)args.year.v };
	struct pfd_str typed =
		pfd_arena_printf(run->arena, "%lld", (long long)args.year.v);
	struct pfd_str id;
	enum pfd_status status = pfd_run_id(run, &pfd_kind_year, typed, &id);

	if (!status)
		status = ask_amounts(run, "pot",
			PFD_TEXT("pot and amount, action=85000.00 (empty: "
				 "done): ",
				"Topf und Betrag, action=85000,00 (leer: "
				"fertig): "),
			&args.pots);
	if (!status)
		status = ask_amounts(run, "source",
			PFD_TEXT("funder and amount, federal=138000.00 "
				 "(empty: done): ",
				"Mittelgeber und Betrag, federal=138000,00 "
				"(leer: fertig): "),
			&args.sources);
	if (!status)
		status = pfd_run_change(run);
	if (status)
		return status;
	if (pfd_change_exists(run->change, pfd_kind_year.path(run->arena, id)))
		return pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("funding year {id} exists already",
				"das Förderjahr {id} gibt es schon",
				PFD_A_STR("id", id)));
	adding.lang = pfd_run_office_lang(run);
	status = find_before(&adding);
	if (!status)
		status = build(&adding, &args);
	return status ? status : create(&adding, id);
}

const struct pfd_command pfd_cmd_year_add = {
	.group = "year",
	.verb = "add",
	.section = PFD_SECTION_YEAR,
	.summary = { "add a funding year", "ein Förderjahr anlegen" },
	.description = { "Tracks, rule parameters and texts that still hold "
			 "are taken from the year before, else from what pfd "
			 "ships; only tracks whose pot was given. Amounts are "
			 "never taken over: at least one pot and one source "
			 "must be given.",
		"Förderbereiche, Regelparameter und Texte, die noch gelten, "
		"kommen aus dem Vorjahr, sonst aus der Auslieferung von pfd; "
		"Förderbereiche nur, wenn ihr Topf angegeben ist. Beträge "
		"werden nie übernommen: mindestens ein Topf und ein "
		"Mittelgeber "
		"sind nötig." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd year add 2026 --source federal=138000.00 --pot "
			  "action=138000.00" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct add_args),
	.flags = PFD_CMD_WRITER,
	.run = run_add,
};
