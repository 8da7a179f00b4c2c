/* What `pfd year add` fills in: what still holds carries over from the year
 * before; amounts never do: money that nobody has entered is not there.
 */
#include <stdlib.h>

#include "add.h"

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

/* What carries over, and where to. */
struct carry {
	struct pfd_adding *adding;
	struct pfd_arena *arena;
	int year;
	struct pfd_record before; /* kind NULL: there is none */
};

static struct pfd_str id_of(struct pfd_arena *arena, int year)
{
	return pfd_arena_printf(arena, "%d", year);
}

static enum pfd_status find_before(struct carry *carry)
{
	struct pfd_run *run = carry->adding->run;

	for (int year = carry->year - 1; year >= 1900; year--) {
		struct pfd_str id = id_of(carry->arena, year);

		if (pfd_change_exists(
			    run->change, pfd_kind_year.path(carry->arena, id)))
			return pfd_change_look(run->change, &pfd_kind_year, id,
				&run->findings, &carry->before, run->err);
	}
	return PFD_OK;
}

/* The first entry of a list of the year before. */
static const struct pfd_node *first_before(
	const struct carry *carry, const char *name)
{
	const struct pfd_node *list =
		carry->before.kind ? pfd_node_get(carry->before.yaml.root, name)
				   : NULL;

	return list && list->kind == PFD_SEQ ? list->first : NULL;
}

static void copy_but(struct pfd_arena *arena, struct pfd_node *map,
	const struct pfd_node *from, const char *but)
{
	for (const struct pfd_node *node = from->first; node; node = node->next)
		if (!pfd_str_eqz(node->key->text, but))
			pfd_node_add(arena, map,
				pfd_arena_z(arena, node->key->text),
				pfd_node_copy(arena, node));
}

/* Adds the list where the record has none of its own. */
static void put_list(
	struct carry *carry, const char *name, struct pfd_node *list)
{
	if (list->n && !pfd_node_get(carry->adding->map, name))
		pfd_node_add(carry->arena, carry->adding->map, name, list);
}

/* ---- tracks ---------------------------------------------------------------------- */

static bool pot_is_given(const struct carry *carry, struct pfd_str pot)
{
	const struct pfd_node *pots = pfd_node_get(carry->adding->map, "pots");

	for (const struct pfd_node *item = pots->first; item;
		item = item->next) {
		const struct pfd_node *name = pfd_node_get(item, "pot");

		if (name && pfd_str_eq(name->text, pot))
			return true;
	}
	return false;
}

static struct pfd_node *shipped_track(struct carry *carry, size_t i)
{
	struct pfd_arena *arena = carry->arena;
	enum pfd_lang lang = pfd_run_office_lang(carry->adding->run);
	struct pfd_findings ignored = { .arena = arena };
	struct pfd_node *map = pfd_node_map(arena);
	struct pfd_yaml yaml;

	pfd_node_add(arena, map, "track",
		pfd_node_scalar(arena, pfd_str(shipped[i].key), true));
	pfd_node_add(arena, map, "title",
		pfd_node_scalar(arena,
			pfd_str(pfd_text(shipped[i].title, lang)), false));
	if (!pfd_yaml_parse(arena, pfd_str(shipped[i].rest), PFD_STR("shipped"),
		    &ignored, &yaml))
		abort();
	copy_but(arena, map, yaml.root, "");
	return map;
}

/* Deadlines are dates of the old year: nobody may be held to them. */
static struct pfd_node *track_without_rounds(
	struct carry *carry, const struct pfd_node *old)
{
	struct pfd_node *map = pfd_node_map(carry->arena);

	copy_but(carry->arena, map, old, "rounds");
	if (pfd_node_get(old, "rounds"))
		pfd_run_note(carry->adding->run,
			PFD_MESSAGE("track {track}: enter the new year's "
				    "rounds; the old deadlines are not taken "
				    "over",
				"Förderbereich {track}: die Antragsrunden des "
				"neuen Jahres eintragen; die alten Fristen "
				"gelten nicht weiter",
				PFD_A_STR("track",
					pfd_node_get(old, "track")->text)));
	return map;
}

static void add_tracks(struct carry *carry)
{
	struct pfd_node *seq = pfd_node_seq(carry->arena);
	const struct pfd_node *old = first_before(carry, "tracks");

	if (pfd_node_get(carry->adding->map, "tracks"))
		return;
	if (!old && pot_is_given(carry, PFD_STR("action")))
		for (size_t i = 0; i < PFD_COUNT(shipped); i++)
			pfd_node_add(carry->arena, seq, NULL,
				shipped_track(carry, i));
	for (; old; old = old->next) {
		const struct pfd_node *pot = pfd_node_get(old, "pot");

		if (pot && pfd_node_get(old, "track") &&
			pot_is_given(carry, pot->text))
			pfd_node_add(carry->arena, seq, NULL,
				track_without_rounds(carry, old));
	}
	put_list(carry, "tracks", seq);
	if (!seq->n)
		pfd_run_note(carry->adding->run,
			PFD_MESSAGE("none of the tracks belongs to these pots; "
				    "enter one: " PFD_ADD_ENTER_TRACK,
				"kein Förderbereich gehört zu diesen Töpfen; "
				"einen eintragen: " PFD_ADD_ENTER_TRACK,
				PFD_A_INT("year", carry->year)));
}

/* ---- parameters and texts --------------------------------------------------------- */

static bool still_valid(const struct carry *carry, const struct pfd_node *item)
{
	const struct pfd_node *to = pfd_node_get(item, "to");
	struct pfd_date first, last;

	(void)pfd_date_from_ymd((struct pfd_ymd){ carry->year, 1, 1 }, &first);
	return !to || pfd_date_parse(to->text, &last) != PFD_DATE_GOOD ||
	       pfd_date_cmp(last, first) >= 0;
}

/* Numbered anew. */
static void add_valid(struct carry *carry, const char *list)
{
	struct pfd_arena *arena = carry->arena;
	struct pfd_node *seq = pfd_node_seq(arena);

	for (const struct pfd_node *item = first_before(carry, list); item;
		item = item->next) {
		struct pfd_node *map = pfd_node_map(arena);

		if (item->kind != PFD_MAP || !still_valid(carry, item))
			continue;
		pfd_node_add(arena, map, "no",
			pfd_node_scalar(arena,
				pfd_arena_printf(arena, "%u", seq->n + 1),
				true));
		copy_but(arena, map, item, "no");
		pfd_node_add(arena, seq, NULL, map);
	}
	put_list(carry, list, seq);
}

/* ---- all of it --------------------------------------------------------------------- */

static enum pfd_status demand(
	struct pfd_adding *adding, const char *list, const char *option)
{
	if (pfd_node_get(adding->map, list))
		return PFD_OK;
	return pfd_adding_refuse(adding, "shape.required", list,
		PFD_MESSAGE("{list}: at least one amount is needed",
			"{list}: mindestens ein Betrag wird gebraucht",
			PFD_A_Z("list", list)),
		PFD_MESSAGE("--{option} NAME=AMOUNT", "--{option} NAME=AMOUNT",
			PFD_A_Z("option", option)));
}

enum pfd_status pfd_add_fill_year(struct pfd_adding *adding)
{
	struct pfd_arena *arena = adding->run->arena;
	struct carry carry = { .adding = adding, .arena = arena };
	bool german = pfd_run_office_lang(adding->run) == PFD_DE;
	enum pfd_status status = demand(adding, "sources", "source");
	enum pfd_status pots = demand(adding, "pots", "pot");

	if (!status)
		status = pots;
	/* Without an id it is refused for that. */
	if (status || !adding->id.len)
		return status;
	carry.year = (int)strtol(adding->id.ptr, NULL, 10);
	status = find_before(&carry);
	if (status)
		return status;
	if (!pfd_adding_get(adding, "title").len)
		pfd_adding_set(adding, "title",
			pfd_arena_printf(arena, "%s %d",
				german ? "Förderjahr" : "Funding year",
				carry.year));
	add_tracks(&carry);
	add_valid(&carry, "parameters");
	add_valid(&carry, "texts");
	return PFD_OK;
}

struct pfd_str pfd_add_suggest_year(struct pfd_run *run)
{
	struct pfd_str none = { 0 };
	struct pfd_snapshot head;
	int year = pfd_date_ymd(run->env.as_of).year;

	if (!pfd_run_head(run, &head))
		return none;
	while (pfd_snapshot_find(
		&head, pfd_kind_year.path(run->arena, id_of(run->arena, year))))
		year++;
	return id_of(run->arena, year);
}
