/* Building a list item or a group out of what was typed.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "made.h"

struct pfd_made pfd_made(
	struct pfd_run *run, const struct pfd_kind *kind, const char *list)
{
	const struct pfd_field *field =
		pfd_field_named(kind->fields, pfd_str(list));

	if (!field || !field->fields)
		abort();
	struct pfd_made item = { .run = run,
		.fields = field->fields,
		.map = pfd_node_map(run->arena) };
	if (run->command->item && !strcmp(run->command->item, list))
		for (size_t i = run->fields.n; i--;) /* the last one counts */
			pfd_made_typed(&item, run->fields.items[i].path.ptr,
				run->fields.items[i].value);
	return item;
}

bool pfd_made_has(const struct pfd_made *item, const char *name)
{
	return pfd_node_get(item->map, name) != NULL;
}

struct pfd_str pfd_made_text(const struct pfd_made *item, const char *name)
{
	const struct pfd_node *node = pfd_node_get(item->map, name);

	return node ? node->text : (struct pfd_str){ 0 };
}

void pfd_made_typed(
	struct pfd_made *item, const char *name, struct pfd_str typed)
{
	struct pfd_run *run = item->run;
	const struct pfd_field *field =
		pfd_field_named(item->fields, pfd_str(name));
	struct pfd_str text;

	if (!field)
		abort();
	if (pfd_made_has(item, name))
		return;
	if (!pfd_value_parse(run->arena, field, typed, PFD_STR("<option>"),
		    pfd_str(name), &run->findings, &text)) {
		item->bad = true;
		return;
	}
	pfd_node_add(run->arena, item->map, name,
		pfd_node_scalar(run->arena, text, pfd_value_bare(field)));
}

void pfd_made_z(struct pfd_made *item, const char *name, const char *typed)
{
	if (typed)
		pfd_made_typed(item, name, pfd_str(typed));
}

void pfd_made_int(struct pfd_made *item, const char *name, int64_t value)
{
	pfd_made_typed(item, name,
		pfd_arena_printf(item->run->arena, "%" PRId64, value));
}

void pfd_made_money(struct pfd_made *item, const char *name, int64_t cents)
{
	char buf[PFD_MONEY_SIZE];

	pfd_made_z(item, name, pfd_money_file(cents, buf));
}

void pfd_made_date(
	struct pfd_made *item, const char *name, struct pfd_date date)
{
	char buf[PFD_DATE_SIZE];

	pfd_made_z(item, name, pfd_date_iso(date, buf));
}

void pfd_made_enum(struct pfd_made *item, const char *name,
	const struct pfd_enum *values, int v)
{
	pfd_made_z(item, name, values->values[v].key);
}

struct pfd_edit pfd_made_append(const struct pfd_made *item,
	const struct pfd_record *record, const char *list)
{
	struct pfd_arena *arena = item->run->arena;
	struct pfd_node *map = pfd_node_map(arena);

	/* In the order of the schema, whatever came first. */
	for (size_t i = 0; i < item->fields->n; i++) {
		const char *name = item->fields->rows[i].name;
		const struct pfd_node *node = pfd_node_get(item->map, name);

		if (node)
			pfd_node_add(
				arena, map, name, pfd_node_copy(arena, node));
	}
	return pfd_record_edit(
		arena, record->kind, PFD_EDIT_APPEND, pfd_str(list), map);
}

struct pfd_date pfd_run_date(
	const struct pfd_run *run, const struct pfd_opt_date *given)
{
	return given->given ? given->v : run->env.as_of;
}

struct pfd_text pfd_record_words(
	struct pfd_arena *arena, const struct pfd_kind *kind, struct pfd_str id)
{
	/* There is one partnership: its id says nothing. */
	bool named = kind != &pfd_kind_partnership;
	const char *gap = named ? " " : "";

	if (!named)
		id.len = 0;
	return (struct pfd_text){
		.en = pfd_arena_printf(
			arena, "%s%s%.*s", kind->name, gap, PFD_STR_ARG(id))
			      .ptr,
		.de = pfd_arena_printf(
			arena, "%s%s%.*s", kind->title.de, gap, PFD_STR_ARG(id))
			      .ptr,
	};
}

enum pfd_status pfd_run_missing(struct pfd_run *run, const char *option)
{
	return pfd_run_usage(
		run, PFD_MESSAGE("--{option} is missing", "--{option} fehlt",
			     PFD_A_Z("option", option)));
}

const char *pfd_returns_to(
	const struct pfd_run *run, struct pfd_str grant, struct pfd_date date)
{
	long year = strtol(grant.ptr, NULL, 10);

	return pfd_date_ymd(date).year == year &&
			       pfd_date_ymd(run->env.as_of).year == year
		       ? "pot"
		       : "funder";
}
