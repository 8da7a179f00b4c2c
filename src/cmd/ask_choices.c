/* What a reference may name: records of a kind, or entries of a list of the
 * year's or the partnership's.
 *
 * As HEAD has it, because a change is judged on top of it; looked at anew for each
 * answer, because what is missing can be added from another terminal.
 */
#include "ask.h"

/* ---- what there is ------------------------------------------------------------- */

static struct pfd_text word_for(const struct pfd_kind *kind)
{
	return (struct pfd_text){ kind->name, kind->title.de };
}

static struct pfd_message add_with(const struct pfd_kind *kind)
{
	return PFD_MESSAGE("add one: pfd {kind} add",
		"anlegen mit: pfd {kind} add", PFD_A_Z("kind", kind->name));
}

static void take_records(struct pfd_run *run,
	const struct pfd_snapshot *snapshot, struct pfd_choices *ret)
{
	for (size_t i = 0; i < snapshot->n; i++) {
		struct pfd_str path = snapshot->entries[i].path;
		struct pfd_choice choice = { 0 };

		if (pfd_str_starts(path, ret->of->directory))
			choice.key = ret->of->id(run->arena, path);
		if (choice.key.len)
			pfd_vec_push(run->arena, ret, choice);
	}
	if (ret->n)
		return;
	ret->none = PFD_MESSAGE("there is no {kind} yet",
		"es gibt noch keinen Datensatz der Art {kind}",
		PFD_A_TEXT("kind", word_for(ret->of)));
	ret->remedy = add_with(ret->of);
}

static struct pfd_str scalar(const struct pfd_node *map, const char *key)
{
	const struct pfd_node *node = pfd_node_get(map, key);

	return node && node->kind == PFD_SCALAR ? node->text
						: (struct pfd_str){ 0 };
}

static void take_entries(struct pfd_run *run, const struct pfd_kind *kind,
	const struct pfd_node *root, struct pfd_str list,
	struct pfd_choices *ret)
{
	const struct pfd_field *field = pfd_field_named(kind->fields, list);
	const struct pfd_node *items = pfd_node_get_str(root, list);

	for (const struct pfd_node *item = items ? items->first : NULL; item;
		item = item->next) {
		struct pfd_choice choice = { .key = scalar(item, field->key),
			.title = scalar(item, "title") };

		if (!choice.title.len)
			choice.title = scalar(item, "name");
		if (choice.key.len)
			pfd_vec_push(run->arena, ret, choice);
	}
	if (ret->n)
		return;
	ret->none = PFD_MESSAGE("there is nothing in {list} yet",
		"in {list} steht noch nichts", PFD_A_STR("list", ret->in));
	ret->remedy = PFD_MESSAGE("enter it with: pfd {kind} edit",
		"eintragen mit: pfd {kind} edit", PFD_A_Z("kind", kind->name));
}

static void take_list(struct pfd_run *run, const struct pfd_snapshot *snapshot,
	const struct pfd_kind *kind, struct pfd_str id, struct pfd_str list,
	struct pfd_choices *ret)
{
	struct pfd_str path = kind->path(run->arena, id), bytes;
	const struct pfd_entry *entry = pfd_snapshot_find(snapshot, path);
	struct pfd_findings ignored = { .arena = run->arena };
	struct pfd_err err = { .arena = run->arena };
	struct pfd_yaml yaml;

	ret->in = pfd_arena_printf(
		run->arena, "%.*s %.*s", PFD_STR_ARG(path), PFD_STR_ARG(list));
	if (!entry && kind == &pfd_kind_year) {
		(void)pfd_no_year(id, &err);
		ret->none = err.message;
		ret->remedy = err.hint;
	} else if (!entry ||
		   pfd_snapshot_read(run->arena, snapshot, entry,
			   PFD_YAML_MAX_BYTES, &bytes, &err) ||
		   !pfd_yaml_parse(run->arena, bytes, path, &ignored, &yaml)) {
		ret->unknown = true;
	} else {
		take_entries(run, kind, yaml.root, list, ret);
	}
}

struct pfd_choices pfd_ask_choices(
	struct pfd_dialogue *d, const struct pfd_field *field)
{
	struct pfd_run *run = d->run;
	struct pfd_str list = pfd_str(field->target), name;
	struct pfd_choices choices = { 0 };
	struct pfd_snapshot head;
	const struct pfd_kind *kind;

	(void)pfd_str_cut(&list, '.', &name);
	kind = pfd_kind_named(name);
	if (!pfd_run_head(run, &head) ||
		(kind == &pfd_kind_year && list.ptr && !d->year)) {
		choices.unknown = true;
	} else if (!list.ptr) {
		choices.of = kind;
		take_records(run, &head, &choices);
	} else {
		struct pfd_str id =
			kind == &pfd_kind_year
				? pfd_arena_printf(run->arena, "%d", d->year(d))
				: PFD_STR("pfd");

		take_list(run, &head, kind, id, list, &choices);
	}
	return choices;
}

struct pfd_str pfd_choices_line(
	struct pfd_arena *arena, const struct pfd_choices *choices, size_t max)
{
	struct pfd_buf line = pfd_buf(arena);

	for (size_t i = 0; i < choices->n && i < max; i++) {
		const struct pfd_choice *choice = &choices->items[i];

		pfd_buf_printf(&line, "%s%.*s", i ? ", " : "",
			PFD_STR_ARG(choice->key));
		if (choice->title.len)
			pfd_buf_printf(
				&line, " (%.*s)", PFD_STR_ARG(choice->title));
	}
	if (choices->n > max)
		pfd_buf_addz(&line, ", …");
	return pfd_buf_str(&line);
}

/* ---- what was typed ------------------------------------------------------------- */

static const struct pfd_choice *find(
	const struct pfd_choices *choices, struct pfd_str key)
{
	pfd_vec_foreach (choice, choices)
		if (pfd_str_eq(choice->key, key))
			return choice;
	return NULL;
}

/* Among the keys: by the text as it is, and as an id is made of a name. */
static const char *nearest(struct pfd_arena *arena,
	const struct pfd_choices *choices, struct pfd_str typed)
{
	const char **keys = pfd_alloc_n(arena, choices->n + 1, sizeof(*keys));
	const char *near;

	for (size_t i = 0; i < choices->n; i++)
		keys[i] = pfd_arena_z(arena, choices->items[i].key);
	near = pfd_did_you_mean(typed, keys, choices->n);
	return near ? near
		    : pfd_did_you_mean(
			      pfd_slug(arena, typed), keys, choices->n);
}

static struct pfd_message way_out(struct pfd_arena *arena,
	const struct pfd_choices *choices, struct pfd_str typed)
{
	const char *near = nearest(arena, choices, typed);

	if (near)
		return PFD_MESSAGE("did you mean {near}?",
			"gemeint vielleicht {near}?", PFD_A_Z("near", near));
	if (choices->n && !choices->of)
		return PFD_MESSAGE("there are: {list}", "es gibt: {list}",
			PFD_A_STR("list",
				pfd_choices_line(arena, choices, SIZE_MAX)));
	return choices->of ? add_with(choices->of) : choices->remedy;
}

bool pfd_ask_chosen(struct pfd_dialogue *d, const struct pfd_question *q,
	struct pfd_str typed, struct pfd_findings *findings)
{
	struct pfd_arena *arena = d->run->arena;
	struct pfd_choices choices = pfd_ask_choices(d, q->field);
	struct pfd_findings ignored = { .arena = arena };
	struct pfd_str key = typed;

	/* "contact/verein" is an id, too. */
	(void)pfd_value_parse(arena, q->field, typed, PFD_STR("<option>"),
		pfd_str(q->path), &ignored, &key);
	if (find(&choices, key))
		return true;
	pfd_findings_add(findings,
		(struct pfd_finding){
			.severity = PFD_ERROR,
			.rule = choices.of ? "reference" : "reference-item",
			.field = pfd_str(q->path),
			.place = { .file = PFD_STR("<option>") },
			.message =
				choices.none.text.en ? choices.none
				: choices.of
					? PFD_MESSAGE("there is no {kind} "
						      "{id}",
						  "{kind} {id} gibt es "
						  "nicht",
						  PFD_A_TEXT("kind",
							  word_for(choices.of)),
						  PFD_A_STR("id", typed))
					: PFD_MESSAGE("“{key}” is not in "
						      "{list}",
						  "„{key}“ steht nicht in "
						  "{list}",
						  PFD_A_STR("key", typed),
						  PFD_A_STR(
							  "list", choices.in)),
			.remedy = way_out(arena, &choices, typed),
			.hard = true,
		});
	return false;
}
