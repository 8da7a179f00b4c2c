/* The body that a new repository begins with: what its rules of procedure say, asked
 * for at a terminal, else as is common among bodies and marked as assumed.
 */
#include <pfd/text.h>

#include "init.h"

/* In the order in which they are asked for; values are keys of the schema. */
static const struct {
	const char *key, *usual;
	const char *asked; /* its path, NULL: only written */
} rules[] = {
#define ASKED(key, usual)                       \
	{                                       \
		key, usual, "bodies.rules." key \
	}
	ASKED("quorum_percent", "50"),
	{ "quorum_base", "entitled", NULL },
	{ "excluded_count_for_quorum", "true", NULL },
	ASKED("majority", "simple"),
	{ "majority_base", "yes-no", NULL },
	ASKED("tie", "refused"),
	ASKED("deputies", "true"),
	ASKED("invitation_lead_days", "14"),
	ASKED("minutes_days", "14"),
	ASKED("circular_votes", "true"),
	{ "circular_days", "14", NULL },
	{ "circular_silence", "not_voting", NULL },
	{ "circular_objection", "true", NULL },
	{ "civil_society_majority", "true", NULL },
	{ "youth_seat", "true", NULL },
	ASKED("source", NULL),
#undef ASKED
};
static const char name_path[] = "bodies.name";
static const char *const usual_name[] = {
	[PFD_LANGUAGE_DE] = "Bündnis", [PFD_LANGUAGE_EN] = "Alliance"
};
static const char *const assumed[] = {
	[PFD_LANGUAGE_DE] = "angenommen, mit der Geschäftsordnung abzugleichen "
			    "[GKU]",
	[PFD_LANGUAGE_EN] = "assumed, to be checked against the rules of "
			    "procedure [GKU]",
};

/* ---- questions -------------------------------------------------------------- */

static void ask(struct pfd_dialogue *d, const struct pfd_field *list,
	const struct pfd_fields *fields, const char *path)
{
	pfd_vec_push(d->run->arena, d,
		(struct pfd_question){ .field = pfd_field_named(fields,
					       pfd_str(strrchr(path, '.') + 1)),
			.path = path,
			.list = list,
			.required = !list });
}

void pfd_init_ask_body(struct pfd_dialogue *d)
{
	const struct pfd_fields *body =
		pfd_field_named(d->kind->fields, PFD_STR("bodies"))->fields;
	const struct pfd_field *list = pfd_field_named(body, PFD_STR("rules"));

	ask(d, NULL, body, name_path);
	for (size_t i = 0; i < PFD_COUNT(rules); i++)
		if (rules[i].asked)
			ask(d, list, list->fields, rules[i].asked);
}

/* As people say it: the word of an enum, yes or no. */
static struct pfd_str said(
	struct pfd_run *run, const struct pfd_field *field, const char *value)
{
	struct pfd_text text = { value, value };

	if (field->values)
		text = field->values
			       ->values[pfd_enum_find_key(
				       field->values, pfd_str(value))]
			       .word;
	else if (field->type == PFD_T_BOOL)
		text = PFD_TEXT("yes", "ja");
	return pfd_str(pfd_run_say(run, text));
}

struct pfd_str pfd_init_suggest_body(
	struct pfd_run *run, const struct pfd_question *q, int language)
{
	if (!strcmp(q->path, name_path))
		return pfd_str(usual_name[language]);
	for (size_t i = 0; i < PFD_COUNT(rules); i++)
		if (rules[i].usual && rules[i].asked &&
			!strcmp(q->path, rules[i].asked))
			return said(run, q->field, rules[i].usual);
	return (struct pfd_str){ 0 };
}

/* ---- what is written --------------------------------------------------------- */

/* NULL: it was not asked for. */
static const struct pfd_str *answer(
	const struct pfd_dialogue *asked, const char *path)
{
	for (size_t i = 0; path && asked && i < asked->n; i++)
		if (!strcmp(asked->items[i].path, path))
			return &asked->items[i].value;
	return NULL;
}

static void put(struct pfd_arena *arena, struct pfd_node *map, const char *key,
	struct pfd_str value)
{
	pfd_node_add(arena, map, key, pfd_node_scalar(arena, value, false));
}

struct pfd_node *pfd_init_body(
	struct pfd_arena *arena, const struct pfd_dialogue *asked, int language)
{
	struct pfd_node *body = pfd_node_map(arena), *map = pfd_node_map(arena);
	const struct pfd_str *typed = answer(asked, name_path);
	struct pfd_str name = pfd_str(usual_name[language]);
	struct pfd_str key = PFD_STR("buendnis"), own;

	if (typed && !pfd_str_eq(*typed, name)) {
		name = *typed;
		own = pfd_slug(arena, name);
		if (pfd_is_lower(own.ptr[0]))
			key = own;
	}
	put(arena, body, "body", key);
	put(arena, body, "name", name);
	put(arena, body, "kind", PFD_STR("steering"));
	for (size_t i = 0; i < PFD_COUNT(rules); i++) {
		const char *usual =
			rules[i].usual ? rules[i].usual : assumed[language];

		typed = answer(asked, rules[i].asked);
		if (!typed || (!typed->len && !rules[i].usual))
			put(arena, map, rules[i].key, pfd_str(usual));
		else if (typed->len)
			put(arena, map, rules[i].key, *typed);
	}
	pfd_node_add(arena, body, "rules", map);
	return body;
}
