/* The questions of `pfd KIND add`: which fields of the kind are asked for, and
 * when.  The answers become the same assignments that options make.
 */
#include "add.h"
#include "ask.h"

static bool among(const char *const *names, const char *name)
{
	for (; names && *names; names++)
		if (!strcmp(*names, name))
			return true;
	return false;
}

/* What options gave, as one text. */
static void take_given(struct pfd_run *run, struct pfd_question *q)
{
	struct pfd_buf value = pfd_buf(run->arena);

	pfd_vec_foreach (set, &run->fields) {
		if (!pfd_str_eqz(set->path, q->path))
			continue;
		pfd_buf_addz(&value, q->given ? "," : "");
		pfd_buf_add(&value, set->value);
		q->given = true;
	}
	q->value = pfd_buf_str(&value);
}

/* The field that is asked for of each entry of a list, or NULL. */
static const struct pfd_field *asked_of(
	const char *const *asked, const struct pfd_field *list)
{
	for (; asked && *asked; asked++) {
		struct pfd_str rest = pfd_str(*asked), name;

		(void)pfd_str_cut(&rest, '.', &name);
		if (rest.ptr && pfd_str_eqz(name, list->name))
			return pfd_field_named(list->fields, rest);
	}
	return NULL;
}

/* Every entry that there can be: the list's key is one of a few words. */
static void collect_entries(struct pfd_dialogue *d,
	const struct pfd_field *list, const struct pfd_field *field)
{
	const struct pfd_enum *keys =
		pfd_field_named(list->fields, pfd_str(list->key))->values;

	for (size_t i = 0; i < keys->n; i++) {
		struct pfd_question q = { .field = field,
			.list = list,
			.entry = &keys->values[i],
			.required = true };

		q.path = pfd_arena_printf(d->run->arena, "%s.%s.%s", list->name,
			q.entry->key, field->name)
				 .ptr;
		take_given(d->run, &q);
		pfd_vec_push(d->run->arena, d, q);
	}
}

static void collect(struct pfd_dialogue *d,
	const struct pfd_add_defaults *defaults,
	const struct pfd_fields *fields, const char *prefix, bool last)
{
	struct pfd_arena *arena = d->run->arena;

	for (size_t i = 0; i < fields->n; i++) {
		const struct pfd_field *field = &fields->rows[i];
		struct pfd_question q = { .field = field };
		bool filled;

		q.path = pfd_arena_printf(arena, "%s%s", prefix, field->name)
				 .ptr;
		if (field->type == PFD_T_LIST) {
			const struct pfd_field *of_each =
				asked_of(defaults->asked, field);

			if (of_each && !last)
				collect_entries(d, field, of_each);
			continue;
		}
		if (field->type == PFD_T_GROUP) {
			collect(d, defaults, field->fields,
				pfd_arena_printf(arena, "%s.", q.path).ptr,
				last);
			continue;
		}
		filled = among(defaults->filled, q.path);
		q.required = field->flags & PFD_REQUIRED && !*prefix &&
			     (!filled || field->type == PFD_T_REF_ITEM);
		q.when = q.required && filled ? PFD_ASKED_LAST
			 : q.required || among(defaults->asked, q.path)
				 ? PFD_ASKED_IN_TURN
				 : PFD_ASKED_BY_NAME;
		if ((q.when == PFD_ASKED_LAST) != last)
			continue;
		take_given(d->run, &q);
		pfd_vec_push(arena, d, q);
	}
}

/* The id, where pfd cannot make it. */
static void collect_id(struct pfd_dialogue *d, const char *given, bool made)
{
	struct pfd_field *field = pfd_alloc(d->run->arena, sizeof(*field));

	*field = (struct pfd_field){ .name = "id",
		.type = PFD_T_STR,
		.title = d->kind->title,
		.doc = d->kind->doc };
	pfd_vec_push(d->run->arena, d,
		(struct pfd_question){ .field = field,
			.path = field->name,
			.id = true,
			.required = true,
			.given = given || made,
			.value = pfd_str(given) });
}

static struct pfd_adding so_far(struct pfd_dialogue *d)
{
	struct pfd_run *run = d->run;
	struct pfd_findings ignored = { .arena = run->arena };
	struct pfd_yaml yaml = { .root = pfd_node_map(run->arena) };
	struct pfd_adding adding = { .run = run };

	pfd_vec_foreach (q, d)
		if (q->id)
			adding.id = q->value;
		else if (q->value.len)
			pfd_add_assign(run, yaml.root,
				&(struct pfd_assignment){
					.path = pfd_str(q->path),
					.value = q->value });
	adding.map = pfd_record_normalise(run->arena, d->kind, &yaml, &ignored);
	return adding;
}

static int year_so_far(struct pfd_dialogue *d)
{
	struct pfd_adding adding = so_far(d);

	return pfd_add_defaults_of(d->kind)->year(&adding);
}

static bool needs(struct pfd_dialogue *d, const struct pfd_question *q)
{
	struct pfd_adding adding = so_far(d);

	return pfd_add_defaults_of(d->kind)->needs(&adding, q->path);
}

static struct pfd_str suggest(
	struct pfd_dialogue *d, const struct pfd_question *q)
{
	const struct pfd_add_defaults *defaults = pfd_add_defaults_of(d->kind);

	return q->id && defaults->suggest_id ? defaults->suggest_id(d->run)
					     : (struct pfd_str){ 0 };
}

static bool answers(const struct pfd_dialogue *d, struct pfd_str path)
{
	pfd_vec_foreach (q, d)
		if (q->path && !q->given && pfd_str_eqz(path, q->path))
			return true;
	return false;
}

/* Into run->fields, in place of what stood there for the same fields. */
static void take_answers(struct pfd_dialogue *d, const char **id)
{
	struct pfd_run *run = d->run;
	struct pfd_assignments before = run->fields;

	run->fields = (struct pfd_assignments){ 0 };
	pfd_vec_foreach (set, &before)
		if (!answers(d, set->path))
			pfd_vec_push(run->arena, &run->fields, *set);
	pfd_vec_foreach (q, d) {
		if (q->given || !q->value.len)
			continue;
		if (q->id)
			*id = pfd_arena_z(run->arena, q->value);
		else
			pfd_vec_push(run->arena, &run->fields,
				(struct pfd_assignment){
					.path = pfd_str(q->path),
					.op = PFD_ASSIGN_SET,
					.value = q->value });
	}
}

enum pfd_status pfd_add_ask(struct pfd_run *run, const char **id,
	struct pfd_dialogue **ret_dialogue)
{
	const struct pfd_kind *kind = run->kind;
	const struct pfd_add_defaults *defaults = pfd_add_defaults_of(kind);
	struct pfd_dialogue *d = pfd_alloc(run->arena, sizeof(*d));
	enum pfd_status status;

	*d = (struct pfd_dialogue){ .run = run,
		.kind = kind,
		.brief = run->fields.n > 0,
		.suggest = suggest,
		.needs = defaults->needs ? needs : NULL,
		.year = defaults->year ? year_so_far : NULL };
	collect_id(d, *id, defaults->name);
	collect(d, defaults, kind->fields, "", false);
	pfd_vec_push(run->arena, d, (struct pfd_question){ 0 });
	collect(d, defaults, kind->fields, "", true);
	status = pfd_ask_all(d);
	if (status)
		return status;
	take_answers(d, id);
	*ret_dialogue = d->asked ? d : NULL;
	return PFD_OK;
}

enum pfd_status pfd_add_ask_again(struct pfd_dialogue *d, const char **id)
{
	enum pfd_status status = pfd_ask_again(d);

	if (!status)
		take_answers(d, id);
	return status;
}
