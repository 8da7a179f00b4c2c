/* `pfd KIND rename`: another id, with all that refers to it, in one commit. */
#include "made.h"

struct rename_args {
	const char *id, *to;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct rename_args, id, "ID", .complete = PFD_C_ID),
	PFD_OPERAND(struct rename_args, to, "NEW"),
	{ 0 },
};

/* ---- what may be renamed -------------------------------------------------- */

static const struct {
	const struct pfd_kind *kind;
	const char *prefix; /* of the ids concerned; NULL = all */
	struct pfd_text why;
} fixed[] = {
	{ &pfd_kind_grant, NULL,
		{ "a grant keeps its number: notices and letters name it",
			"eine Förderung behält ihre Nummer: Bescheide und "
			"Schreiben nennen sie" } },
	{ &pfd_kind_year, NULL,
		{ "a funding year is called after the calendar year",
			"ein Förderjahr heißt wie das Kalenderjahr" } },
	{ &pfd_kind_meeting, NULL,
		{ "a meeting keeps the id it was made with; its date and body "
		  "can be set",
			"eine Sitzung behält ihre Kennung; Datum und Gremium "
			"lassen sich setzen" } },
	{ &pfd_kind_contact, "p-",
		{ "a person keeps the random id: it says nothing that could "
		  "become wrong",
			"eine Person behält ihre Zufallskennung: sie sagt "
			"nichts, was falsch werden könnte" } },
};

static enum pfd_status check_kind(struct pfd_run *run, struct pfd_str id)
{
	for (size_t i = 0; i < PFD_COUNT(fixed); i++)
		if (fixed[i].kind == run->kind &&
			(!fixed[i].prefix ||
				pfd_str_starts(id, fixed[i].prefix)))
			return pfd_fail(run->err, PFD_REFUSED,
				PFD_MESSAGE("{id}: {why}", "{id}: {why}",
					PFD_A_STR("id", id),
					PFD_A_TEXT("why", fixed[i].why)));
	return PFD_OK;
}

/* An organisation does not become a person by its id. */
static enum pfd_status check_new(struct pfd_run *run, struct pfd_str id)
{
	if (run->kind == &pfd_kind_contact && pfd_str_starts(id, "p-"))
		return pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("{id}: ids with p- belong to persons and "
				    "are drawn by pfd",
				"{id}: Kennungen mit p- gehören Personen und "
				"werden von pfd gezogen",
				PFD_A_STR("id", id)));
	return PFD_OK;
}

/* ---- references ------------------------------------------------------------ */

struct place {
	const struct pfd_kind *kind;
	struct pfd_str id, field;
};
struct places {
	PFD_VEC_OF(struct place);
};

static enum pfd_status find_places(
	struct pfd_run *run, struct pfd_str id, struct places *ret)
{
	struct pfd_index *index PFD_CLEANUP(pfd_index_free) = NULL;
	struct pfd_findings ignored = { .arena = run->arena };
	struct pfd_query *query;
	enum pfd_status status =
		pfd_index_new(run->arena, run->env.as_of, &index, run->err);

	if (!status)
		status = pfd_index_load(index, pfd_change_base(run->change),
			&pfd_scope_all, &ignored, run->err);
	if (status)
		return status;
	query = pfd_query(index,
		"SELECT kind, id, field FROM refs WHERE target_kind=?1"
		" AND target=?2 AND target_list IS NULL"
		" ORDER BY kind, id, field");
	pfd_query_str(query, 1, pfd_str(run->kind->name));
	pfd_query_str(query, 2, id);
	while (pfd_query_row(query))
		pfd_vec_push(run->arena, ret,
			(struct place){ pfd_kind_named(pfd_row_str(query, 0)),
				pfd_row_keep(run->arena, query, 1),
				pfd_row_keep(run->arena, query, 2) });
	return PFD_OK;
}

/* The edit of one reference.  *ret_key: the reference is what its list item goes
 * by, so paths through that item hold until then only. */
static struct pfd_edit edit_of(struct pfd_run *run, const struct place *place,
	struct pfd_str id, bool *ret_key)
{
	struct pfd_path path;
	struct pfd_str bad;
	const char *near;
	const struct pfd_path_part *last, *list;

	*ret_key = false;
	if (pfd_path_parse(
		    place->kind->fields, place->field, &path, &bad, &near)) {
		last = &path.parts[path.n - 1];
		list = path.n > 1 ? &path.parts[path.n - 2] : NULL;
		*ret_key = list && list->field && list->field->key &&
			   last->field &&
			   !strcmp(list->field->key, last->field->name);
	}
	return pfd_record_edit(run->arena, place->kind, PFD_EDIT_SET,
		place->field, pfd_node_scalar(run->arena, id, true));
}

/* All references of one record, places [from, to). */
static enum pfd_status update(struct pfd_run *run, const struct places *places,
	size_t from, size_t to, struct pfd_str id)
{
	const struct place *first = &places->items[from];
	struct pfd_edits edits = { 0 };
	struct pfd_record record;
	enum pfd_status status = pfd_change_read(run->change, first->kind,
		first->id, &run->findings, &record, run->err);

	if (status)
		return status;
	for (int keys = 0; keys <= 1; keys++)
		for (size_t i = from; i < to; i++) {
			bool key;
			struct pfd_edit edit =
				edit_of(run, &places->items[i], id, &key);

			if (key == (keys == 1))
				pfd_vec_push(run->arena, &edits, edit);
		}
	return pfd_change_edit(
		run->change, &record, edits.items, edits.n, run->err);
}

static enum pfd_status update_all(
	struct pfd_run *run, const struct places *places, struct pfd_str id)
{
	enum pfd_status status = PFD_OK;

	for (size_t from = 0, to; from < places->n && !status; from = to) {
		const struct place *first = &places->items[from];

		for (to = from + 1; to < places->n; to++)
			if (places->items[to].kind != first->kind ||
				!pfd_str_eq(places->items[to].id, first->id))
				break;
		status = update(run, places, from, to, id);
	}
	return status;
}

/* ---- the command ------------------------------------------------------------- */

static enum pfd_status move(
	struct pfd_run *run, struct pfd_str id, struct pfd_str to)
{
	struct places places = { 0 };
	struct pfd_record record;
	enum pfd_status status = pfd_change_read(
		run->change, run->kind, id, &run->findings, &record, run->err);

	if (!status)
		status = find_places(run, id, &places);
	if (!status)
		status = update_all(run, &places, to);
	if (!status)
		status = pfd_change_move(run->change, record.path,
			run->kind->path(run->arena, to), run->err);
	if (!status)
		pfd_change_trailer(run->change, "Pfd-Renamed",
			pfd_arena_printf(run->arena, "%s/%.*s %s/%.*s",
				run->kind->name, PFD_STR_ARG(id),
				run->kind->name, PFD_STR_ARG(to)));
	return status;
}

static enum pfd_status run_rename(struct pfd_run *run, const void *given)
{
	const struct rename_args *args = given;
	struct pfd_str id, to;
	enum pfd_status status =
		pfd_run_id(run, run->kind, pfd_str(args->id), &id);

	if (!status)
		status = check_kind(run, id);
	if (!status)
		status = pfd_run_id(run, run->kind, pfd_str(args->to), &to);
	if (!status)
		status = check_new(run, to);
	if (!status)
		status = pfd_run_change(run);
	if (!status && !pfd_str_eq(id, to))
		status = move(run, id, to);
	if (status)
		return status;
	return pfd_run_finish(run,
		PFD_MESSAGE("{record}: renamed to {to}",
			"{record}: umbenannt in {to}",
			PFD_A_TEXT("record",
				pfd_record_words(run->arena, run->kind, id)),
			PFD_A_STR("to", to)),
		&to, 1);
}

const struct pfd_command pfd_cmd_rename = {
	.group = "*",
	.verb = "rename",
	.kinds = (const char *const[]){ "year", "grant", "project", "meeting",
		"incident", "contact", "advice", "opportunity", "strategy",
		"task", "event", "post", "analysis", NULL },
	.section = PFD_SECTION_RECORDS,
	.summary = { "give a record another id",
		"einem Datensatz eine andere Kennung geben" },
	.description = { "Moves the file and updates every reference to it in "
			 "the same commit; the history follows. Persons, "
			 "grants, meetings and years keep their ids; all "
			 "others can be renamed.",
		"Verschiebt die Datei und ändert im selben Commit jeden "
		"Verweis darauf; die Historie folgt. Personen, Förderungen, "
		"Sitzungen und Jahre behalten ihre Kennung, alles andere lässt "
		"sich umbenennen." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd contact rename verein-alt-ev verein-neu-ev" },
			{ 0 },
		},
	.operands = operands,
	.args_size = sizeof(struct rename_args),
	.flags = PFD_CMD_WRITER,
	.run = run_rename,
};
