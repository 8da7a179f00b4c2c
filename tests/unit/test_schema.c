/* The tables cover the structs, say something in both languages, and their
 * look-ups, ids and JSON Schemas hold what they promise.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include <pfd/diag.h>
#include <pfd/schema.h>

/* ---- the tables ---------------------------------------------------------------- */

static size_t member_size(const struct pfd_field *field)
{
	switch (field->type) {
	case PFD_T_STR:
	case PFD_T_TEXT:
	case PFD_T_REF:
	case PFD_T_REF_ITEM:
		return sizeof(pfd_f_str);
	case PFD_T_MONEY:
		return sizeof(pfd_f_money);
	case PFD_T_DATE:
		return sizeof(pfd_f_date);
	case PFD_T_CLOCK:
	case PFD_T_INT:
		return sizeof(pfd_f_int);
	case PFD_T_BOOL:
		return sizeof(pfd_f_bool);
	case PFD_T_ENUM:
		return sizeof(pfd_f_enum);
	case PFD_T_STRS:
	case PFD_T_ENUMS:
	case PFD_T_REFS:
	case PFD_T_REF_ITEMS:
		return sizeof(pfd_f_strs);
	case PFD_T_GROUP:
		return field->fields->size;
	case PFD_T_LIST:
		return sizeof(pfd_sessions);
	}
	return 0;
}

/* Applies `check` to a table and all below it. */
static void each_table(const char *where, const struct pfd_fields *fields,
	void (*check)(const char *where, const struct pfd_fields *))
{
	check(where, fields);
	for (size_t i = 0; i < fields->n; i++) {
		const struct pfd_field *f = &fields->rows[i];
		char below[200];
		snprintf(below, sizeof below, "%s.%s", where, f->name);
		if (f->fields)
			each_table(below, f->fields, check);
	}
}

static void every_table(
	void (*check)(const char *where, const struct pfd_fields *))
{
	for (const struct pfd_kind *const *k = pfd_kinds; *k; k++)
		each_table((*k)->name, (*k)->fields, check);
}

/* Rows lie one behind the other and fill the struct: every member's size is a
 * multiple of a pointer's, so there is no padding to allow for. */
static void check_tiles(const char *where, const struct pfd_fields *fields)
{
	size_t at = 0;
	for (size_t i = 0; i < fields->n; i++) {
		const struct pfd_field *f = &fields->rows[i];
		if (f->offset != at)
			fail_msg("%s.%s: at %zu, expected at %zu", where,
				f->name, f->offset, at);
		assert_int_equal(member_size(f) % sizeof(void *), 0);
		at += member_size(f);
	}
	if (at != fields->size)
		fail_msg("%s: rows fill %zu of %zu bytes", where, at,
			fields->size);
}

static void test_every_member_is_covered_once(void **state)
{
	(void)state;
	every_table(check_tiles);
}

static void check_sentence(const char *where, const char *z)
{
	if (!z || strlen(z) < 5 || z[strlen(z) - 1] != '.')
		fail_msg("%s: no sentence: %s", where, z ? z : "(none)");
	if (pfd_utf8_check(pfd_str(z)) != SIZE_MAX || strchr(z, '\n'))
		fail_msg("%s: %s", where, z);
}

static void check_words(const char *where, const struct pfd_fields *fields)
{
	for (size_t i = 0; i < fields->n; i++) {
		const struct pfd_field *f = &fields->rows[i];
		char at[200];
		snprintf(at, sizeof at, "%s.%s", where, f->name);
		assert_true(f->title.en && f->title.en[0]);
		assert_true(f->title.de && f->title.de[0]);
		assert_true(strlen(f->title.de) <= 60);
		check_sentence(at, f->doc.en);
		check_sentence(at, f->doc.de);
		if (f->unit && !pfd_unit_text(f->unit).de[0])
			fail_msg("%s: unit %s has no German word", at, f->unit);
	}
}

static void test_words_in_both_languages(void **state)
{
	(void)state;
	every_table(check_words);
}

static void check_target(const char *where, const struct pfd_field *f)
{
	struct pfd_str rest = pfd_str(f->target), name;
	assert_true(pfd_str_cut(&rest, '.', &name));
	const struct pfd_kind *kind = pfd_kind_named(name);
	bool item = f->type == PFD_T_REF_ITEM || f->type == PFD_T_REF_ITEMS;
	if (!kind || item != (rest.ptr != NULL))
		fail_msg("%s.%s: target %s", where, f->name, f->target);
	if (!item)
		return;
	const struct pfd_field *list = pfd_field_named(kind->fields, rest);
	if (!list || list->type != PFD_T_LIST)
		fail_msg("%s.%s: no list %s", where, f->name, f->target);
}

static void check_list(const char *where, const struct pfd_field *f)
{
	const struct pfd_field *key =
		pfd_field_named(f->fields, pfd_str(f->key));
	if (!key || !(key->flags & PFD_REQUIRED))
		fail_msg("%s.%s: key %s", where, f->name, f->key);
	if (f->flags & PFD_NUMBERED) {
		assert_string_equal(f->key, "no");
		assert_int_equal(key->type, PFD_T_INT);
	}
	assert_ptr_equal(key, &f->fields->rows[0]);
}

static void check_rows(const char *where, const struct pfd_fields *fields)
{
	for (size_t i = 0; i < fields->n; i++) {
		const struct pfd_field *f = &fields->rows[i];
		assert_string_equal(fields->order[i], f->name);
		if (pfd_field_named(fields, pfd_str(f->name)) != f)
			fail_msg("%s.%s: twice", where, f->name);
		assert_null(strchr(f->name, '.'));
		assert_int_not_equal(f->name[strlen(f->name) - 1], '_');
		bool e = f->type == PFD_T_ENUM || f->type == PFD_T_ENUMS;
		bool ref = f->type >= PFD_T_REF && f->type <= PFD_T_REF_ITEM;
		ref |= f->type == PFD_T_REFS || f->type == PFD_T_REF_ITEMS;
		bool sub = f->type == PFD_T_GROUP || f->type == PFD_T_LIST;
		assert_int_equal(e, f->values != NULL);
		assert_int_equal(ref, f->target != NULL);
		assert_int_equal(sub, f->fields != NULL);
		assert_int_equal(f->type == PFD_T_LIST, f->key != NULL);
		if (ref)
			check_target(where, f);
		if (f->key)
			check_list(where, f);
	}
	assert_null(fields->order[fields->n]);
}

static void test_rows_are_sound(void **state)
{
	(void)state;
	every_table(check_rows);
}

static void test_a_word_of_c(void **state)
{
	(void)state;
	struct pfd_path path;
	struct pfd_str bad;
	const char *near;
	assert_true(pfd_path_parse(pfd_kind_grant.fields,
		PFD_STR("attendance.1.signed"), &path, &bad, &near));
	assert_int_equal(path.parts[1].field->offset,
		offsetof(struct pfd_attendance, signed_));
}

static void test_privacy(void **state)
{
	(void)state;
	static const struct {
		const char *path;
		enum pfd_privacy privacy;
	} cases[] = {
		{ "name", PFD_PERSONAL },
		{ "address.street", PFD_PERSONAL },
		{ "address.town", PFD_PERSONAL },
		{ "email", PFD_PERSONAL },
		{ "phone", PFD_PERSONAL },
		{ "account.iban", PFD_PERSONAL },
		{ "account.holder", PFD_PERSONAL },
		{ "notes", PFD_SECRET },
		{ "website", PFD_PERSONAL },
		{ "kind", PFD_PUBLIC },
	};
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		struct pfd_path path;
		struct pfd_str bad;
		const char *near;
		assert_true(pfd_path_parse(pfd_kind_contact.fields,
			pfd_str(cases[i].path), &path, &bad, &near));
		assert_int_equal(path.parts[path.n - 1].field->privacy,
			cases[i].privacy);
		/* What is private has a key to be sealed with. */
		assert_int_equal(
			pfd_field_private(path.parts[path.n - 1].field),
			cases[i].privacy >= PFD_PERSONAL);
	}
}

static void test_columns_are_fields_or_derived(void **state)
{
	(void)state;
	static const char *const derived[] = { "id", "status", "awarded",
		"deadline", "paid" };
	for (const struct pfd_kind *const *k = pfd_kinds; *k; k++) {
		assert_int_equal(pfd_kind_number(*k), k - pfd_kinds);
		for (const char *const *c = (*k)->columns; *c; c++) {
			bool known = false;
			for (size_t i = 0; i < PFD_COUNT(derived); i++)
				known |= !strcmp(*c, derived[i]);
			struct pfd_path path;
			struct pfd_str bad;
			const char *near;
			known |= pfd_path_parse(
				(*k)->fields, pfd_str(*c), &path, &bad, &near);
			if (!known)
				fail_msg("%s: column %s", (*k)->name, *c);
		}
	}
}

/* ---- enums --------------------------------------------------------------------- */

static void test_enums_are_unambiguous(void **state)
{
	(void)state;
	for (const struct pfd_enum *const *e = pfd_enums; *e; e++)
		for (size_t i = 0; i < (*e)->n; i++) {
			const struct pfd_enum_value *v = &(*e)->values[i];
			const char *typed[] = { v->key, v->word.en,
				v->word.de };
			for (size_t t = 0; t < PFD_COUNT(typed); t++) {
				assert_non_null(typed[t]);
				if (pfd_enum_find(*e, pfd_str(typed[t])) !=
					(int)i)
					fail_msg(
						"%s: %s", (*e)->name, typed[t]);
			}
			assert_int_equal(
				pfd_enum_find_key(*e, pfd_str(v->key)), i);
			assert_int_equal(v->doc.en != NULL, v->doc.de != NULL);
			if (v->doc.en) {
				check_sentence(v->key, v->doc.en);
				check_sentence(v->key, v->doc.de);
			}
		}
}

static void test_enum_find(void **state)
{
	(void)state;
	static const struct {
		const struct pfd_enum *values;
		const char *typed;
		int found;
	} cases[] = {
		{ &pfd_enum_status, "bewilligt", PFD_STATUS_AWARDED },
		{ &pfd_enum_status, "Bewilligt", PFD_STATUS_AWARDED },
		{ &pfd_enum_status, " awarded ", PFD_STATUS_AWARDED },
		{ &pfd_enum_status, "in Prüfung", PFD_STATUS_IN_REVIEW },
		{ &pfd_enum_status, "in pruefung", PFD_STATUS_IN_REVIEW },
		{ &pfd_enum_status, "IN PRÜFUNG", PFD_STATUS_IN_REVIEW },
		{ &pfd_enum_status,
			"in Pru\xcc\x88"
			"fung",
			PFD_STATUS_IN_REVIEW },
		{ &pfd_enum_status, "in-review", PFD_STATUS_IN_REVIEW },
		{ &pfd_enum_status, "zurueckgezogen", PFD_STATUS_WITHDRAWN },
		{ &pfd_enum_status, "bewillig", -1 },
		{ &pfd_enum_status, "bewilligte", -1 },
		{ &pfd_enum_status, "", -1 },
		{ &pfd_enum_status, "\xc3", -1 },
		{ &pfd_enum_pot, "participation_publicity",
			PFD_POT_PARTICIPATION_PUBLICITY },
		{ &pfd_enum_decision_kind, "award", PFD_DECISION_AWARD },
		{ &pfd_enum_step, "award", PFD_STEP_AWARD },
		{ &pfd_enum_majority_base, "yes-no-abstain",
			PFD_MAJORITY_BASE_YES_NO_ABSTAIN },
		{ &pfd_enum_tie, "abgelehnt", PFD_TIE_REFUSED },
	};
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		int found =
			pfd_enum_find(cases[i].values, pfd_str(cases[i].typed));
		if (found != cases[i].found)
			fail_msg("%s: %d", cases[i].typed, found);
	}
	/* Files hold keys, nothing else. */
	assert_int_equal(
		pfd_enum_find_key(&pfd_enum_status, PFD_STR("bewilligt")), -1);
	assert_int_equal(
		pfd_enum_find_key(&pfd_enum_status, PFD_STR("Awarded")), -1);
}

static void test_headings(void **state)
{
	(void)state;
	for (size_t i = 0; i < pfd_enum_cost_heading.n; i++)
		assert_string_equal(pfd_enum_cost_heading.values[i].key,
			pfd_enum_heading.values[i].key);
	for (size_t i = 0; i < pfd_enum_income_heading.n; i++)
		assert_string_equal(pfd_enum_income_heading.values[i].key,
			pfd_enum_heading.values[i + PFD_HEADING_FIRST_INCOME]
				.key);
	assert_int_equal(pfd_enum_cost_heading.n + pfd_enum_income_heading.n,
		PFD_N_HEADING);
	assert_int_equal(
		pfd_enum_find_key(&pfd_enum_cost_heading, PFD_STR("grant")),
		-1);
}

/* Parameters' severities are used as enum pfd_severity. */
static void test_severities(void **state)
{
	(void)state;
	assert_int_equal(PFD_SEVERITY_OFF, PFD_OFF);
	assert_int_equal(PFD_SEVERITY_INFO, PFD_INFO);
	assert_int_equal(PFD_SEVERITY_WARNING, PFD_WARNING);
	assert_int_equal(PFD_SEVERITY_ERROR, PFD_ERROR);
}

/* ---- ids ------------------------------------------------------------------------ */

static const struct {
	const struct pfd_kind *kind;
	const char *id, *path; /* path NULL: no id of the kind */
} ids[] = {
	{ &pfd_kind_partnership, "pfd", "pfd.yaml" },
	{ &pfd_kind_partnership, "pfd2", NULL },
	{ &pfd_kind_partnership, "", NULL },
	{ &pfd_kind_year, "2026", "years/2026.yaml" },
	{ &pfd_kind_year, "1899", NULL },
	{ &pfd_kind_year, "2200", NULL },
	{ &pfd_kind_year, "26", NULL },
	{ &pfd_kind_year, "20266", NULL },
	{ &pfd_kind_year, "2o26", NULL },
	{ &pfd_kind_grant, "2026-014", "grants/2026/2026-014.yaml" },
	{ &pfd_kind_grant, "2026-1000", "grants/2026/2026-1000.yaml" },
	{ &pfd_kind_grant, "2026-123456", "grants/2026/2026-123456.yaml" },
	{ &pfd_kind_grant, "2026-1234567", NULL },
	{ &pfd_kind_grant, "2026-14", NULL },
	{ &pfd_kind_grant, "2026-0014", NULL },
	{ &pfd_kind_grant, "2026-000", NULL },
	{ &pfd_kind_grant, "2026_014", NULL },
	{ &pfd_kind_grant, "2026-01a", NULL },
	{ &pfd_kind_grant, "2026-014/", NULL },
	{ &pfd_kind_grant, "../6-014", NULL },
	{ &pfd_kind_project, "2026-nachbarschaftsfest",
		"projects/2026/2026-nachbarschaftsfest.yaml" },
	{ &pfd_kind_project, "2026-1-mai", "projects/2026/2026-1-mai.yaml" },
	{ &pfd_kind_project, "2026-", NULL },
	{ &pfd_kind_project, "2026-a--b", NULL },
	{ &pfd_kind_project, "2026--a", NULL },
	{ &pfd_kind_project, "2026-a-", NULL },
	{ &pfd_kind_project, "2026-Fest", NULL },
	{ &pfd_kind_project, "2026-a.b", NULL },
	{ &pfd_kind_project, "2026-a/b", NULL },
	{ &pfd_kind_project, "2026-f\xc3\xbcr", NULL },
	{ &pfd_kind_meeting, "2026-03-12-buendnis",
		"meetings/2026/2026-03-12-buendnis.yaml" },
	{ &pfd_kind_meeting, "2026-03-12-buendnis-2",
		"meetings/2026/2026-03-12-buendnis-2.yaml" },
	{ &pfd_kind_meeting, "2024-02-29-b",
		"meetings/2024/2024-02-29-b.yaml" },
	{ &pfd_kind_meeting, "2026-02-29-b", NULL },
	{ &pfd_kind_meeting, "2026-02-28-1b", NULL },
	{ &pfd_kind_meeting, "2026-02-28", NULL },
	{ &pfd_kind_meeting, "2026-02-28-", NULL },
	{ &pfd_kind_meeting, "2026-2-28-b", NULL },
	{ &pfd_kind_incident, "2026-014", "incidents/2026/2026-014.yaml" },
	{ &pfd_kind_incident, "2026-14", NULL },
	{ &pfd_kind_advice, "2026-120", "advice/2026/2026-120.yaml" },
	{ &pfd_kind_advice, "2026-12", NULL },
	{ &pfd_kind_task, "2026-001", "tasks/2026/2026-001.yaml" },
	{ &pfd_kind_opportunity, "beispielfonds",
		"opportunities/beispielfonds.yaml" },
	{ &pfd_kind_opportunity, "Beispielfonds", NULL },
	{ &pfd_kind_strategy, "2025-2032", "strategy/2025-2032.yaml" },
	{ &pfd_kind_strategy, "2025-2025", "strategy/2025-2025.yaml" },
	{ &pfd_kind_strategy, "2032-2025", NULL },
	{ &pfd_kind_strategy, "2025", NULL },
	{ &pfd_kind_strategy, "2025-203", NULL },
	{ &pfd_kind_contact, "verein-offene-tuer",
		"contacts/verein-offene-tuer.yaml" },
	{ &pfd_kind_contact, "1-fc-magdeburg", "contacts/1-fc-magdeburg.yaml" },
	{ &pfd_kind_contact, "p", "contacts/p.yaml" },
	{ &pfd_kind_contact, "p-7k3f9q2xm4ht", "contacts/p-7k3f9q2xm4ht.yaml" },
	{ &pfd_kind_contact, "p-verein", NULL },
	{ &pfd_kind_contact, "p-7k3f9q2xm4hu", NULL }, /* no i l o u */
	{ &pfd_kind_contact, "p-7k3f9q2xm4h", NULL },
	{ &pfd_kind_contact, "p-7K3F9Q2XM4HT", NULL },
	{ &pfd_kind_contact, "con", NULL },
	{ &pfd_kind_contact, "com1", NULL },
	{ &pfd_kind_contact, "com10", "contacts/com10.yaml" },
	{ &pfd_kind_contact, "lpt9", NULL },
	{ &pfd_kind_contact, "konsum", "contacts/konsum.yaml" },
	{ &pfd_kind_contact, "a b", NULL },
	{ &pfd_kind_contact, ".", NULL },
	{ &pfd_kind_contact, "..", NULL },
};

static void test_ids(void **state)
{
	struct pfd_arena *arena = *state;
	for (size_t i = 0; i < PFD_COUNT(ids); i++) {
		const struct pfd_kind *kind = ids[i].kind;
		struct pfd_str path = kind->path(arena, pfd_str(ids[i].id));
		if (!pfd_str_eq(path, pfd_str(ids[i].path)))
			fail_msg("%s: %.*s", ids[i].id, PFD_STR_ARG(path));
		if (!ids[i].path)
			continue;
		assert_true(pfd_str_eqz(kind->id(arena, path), ids[i].id));
		assert_ptr_equal(pfd_kind_of_path(path), kind);
	}
	char long_id[62];
	memset(long_id, 'a', 61);
	assert_false(pfd_slug_good((struct pfd_str){ long_id, 61 }));
	assert_true(pfd_slug_good((struct pfd_str){ long_id, 60 }));
	/* A NUL inside is no end. */
	assert_int_equal(
		pfd_kind_contact.path(arena, PFD_STR("p-7k3f9q2xm4h\0")).len,
		0);
}

static void test_paths_that_are_no_ids(void **state)
{
	struct pfd_arena *arena = *state;
	static const struct {
		const char *path;
		const struct pfd_kind *kind; /* by directory */
	} cases[] = {
		{ "grants/2025/2026-014.yaml", &pfd_kind_grant },
		{ "grants/2026-014.yaml", &pfd_kind_grant },
		{ "grants/2026/x/2026-014.yaml", &pfd_kind_grant },
		{ "grants/2026/2026-014.yml", &pfd_kind_grant },
		{ "grants/2026/notes.yaml", &pfd_kind_grant },
		{ "incidents/2026/2026-14.yaml", &pfd_kind_incident },
		{ "contacts/sub/verein.yaml", &pfd_kind_contact },
		{ "contacts/.yaml", &pfd_kind_contact },
		{ "grants/README.md", NULL },
		{ "grants", NULL },
		{ "elsewhere/2026-014.yaml", NULL },
		{ "other.yaml", NULL },
		{ "sub/pfd.yaml", NULL },
		{ "", NULL },
	};
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		struct pfd_str path = pfd_str(cases[i].path);
		if (pfd_kind_of_path(path) != cases[i].kind)
			fail_msg("%s", cases[i].path);
		for (const struct pfd_kind *const *k = pfd_kinds; *k; k++)
			assert_int_equal((*k)->id(arena, path).len, 0);
	}
}

/* ---- field paths ------------------------------------------------------------------ */

static void test_field_paths(void **state)
{
	(void)state;
	static const struct {
		const struct pfd_kind *kind;
		const char *path;
		size_t n;
		const char *last, *item; /* of the last part; last NULL: x_ */
		const char *first_item;
	} cases[] = {
		{ &pfd_kind_grant, "title", 1, "title", "", "" },
		{ &pfd_kind_grant, "activity.end", 2, "end", "", "" },
		{ &pfd_kind_grant, "payments", 1, "payments", "", "" },
		{ &pfd_kind_grant, "payments.2", 1, "payments", "2", "2" },
		{ &pfd_kind_grant, "payments.2.amount", 2, "amount", "", "2" },
		{ &pfd_kind_grant, "sessions.1.counts.total", 3, "total", "",
			"1" },
		{ &pfd_kind_grant, "aims.shape_diversity", 1, "aims",
			"shape_diversity", "shape_diversity" },
		{ &pfd_kind_grant, "x_note", 1, NULL, "x_note", "x_note" },
		{ &pfd_kind_grant, "activity.x_a.b", 2, NULL, "x_a.b", "" },
		{ &pfd_kind_year, "tracks.klein.rounds.2026-04-01", 2, "rounds",
			"2026-04-01", "klein" },
		{ &pfd_kind_partnership, "bodies.b.aliases.Rat e.V.", 2,
			"aliases", "Rat e.V.", "b" },
		{ &pfd_kind_partnership, "bodies.b.aliases.Rat e.V..from", 3,
			"from", "", "b" },
		{ &pfd_kind_meeting, "items.3.vote.named.p-1.vote", 4, "vote",
			"", "3" },
	};
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		struct pfd_path path;
		struct pfd_str bad = { 0 };
		const char *near = NULL;
		if (!pfd_path_parse(cases[i].kind->fields,
			    pfd_str(cases[i].path), &path, &bad, &near))
			fail_msg("%s: %.*s", cases[i].path, PFD_STR_ARG(bad));
		assert_int_equal(path.n, cases[i].n);
		const struct pfd_path_part *last = &path.parts[path.n - 1];
		if (cases[i].last)
			assert_string_equal(last->field->name, cases[i].last);
		else
			assert_null(last->field);
		assert_true(pfd_str_eqz(last->item, cases[i].item));
		assert_true(
			pfd_str_eqz(path.parts[0].item, cases[i].first_item));
		assert_ptr_equal(path.parts[0].in, cases[i].kind->fields);
	}
}

static void test_wrong_field_paths(void **state)
{
	(void)state;
	static const struct {
		const char *path, *bad, *near;
	} cases[] = {
		{ "titel", "titel", "title" },
		{ "activity.ende", "ende", "end" },
		{ "payments.2.amuont", "amuont", "amount" },
		{ "", "", NULL },
		{ "activity.", "", NULL },
		{ "payments.", "payments", NULL },
		{ "payments..amount", "payments", NULL },
		{ "title.x", "x", NULL },
		{ "x_", "x_", NULL },
		{ "qqqqqqqq", "qqqqqqqq", NULL },
	};
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		struct pfd_path path;
		struct pfd_str bad = PFD_STR("?");
		const char *near = "?";
		assert_false(pfd_path_parse(pfd_kind_grant.fields,
			pfd_str(cases[i].path), &path, &bad, &near));
		if (!pfd_str_eqz(bad, cases[i].bad))
			fail_msg("%s: %.*s", cases[i].path, PFD_STR_ARG(bad));
		if (!cases[i].near && near)
			fail_msg("%s: near %s", cases[i].path, near);
		if (cases[i].near)
			assert_string_equal(near, cases[i].near);
	}
}

static void check_forms(const char *where, const struct pfd_fields *fields)
{
	for (size_t i = 0; i < fields->n; i++) {
		struct pfd_text form = pfd_type_form(&fields->rows[i]);
		if (!form.en || !form.de)
			fail_msg("%s.%s", where, fields->rows[i].name);
	}
}

static void test_every_type_has_a_form(void **state)
{
	(void)state;
	every_table(check_forms);
}

/* ---- JSON Schema ------------------------------------------------------------------- */

static size_t count(struct pfd_str s, const char *z)
{
	size_t n = 0;
	for (const char *p = s.ptr; (p = strstr(p, z)); p++)
		n++;
	return n;
}

static size_t mappings;
static void count_mappings(const char *where, const struct pfd_fields *fields)
{
	(void)where;
	(void)fields;
	mappings++;
}

/* A program that reads schemas must agree: python3-jsonschema. */
static const char validator[] =
	"import json, sys\n"
	"try:\n"
	"    import jsonschema\n"
	"except ImportError:\n"
	"    sys.exit(77)\n"
	"from jsonschema import Draft7Validator as V\n"
	"s = json.load(open(sys.argv[1]))\n"
	"V.check_schema(s)\n"
	"if s['title'] in ('Grant', 'Förderung'):\n"
	"    good = dict(title='t', applicant='verein', track='klein',\n"
	"        pot='action', received='2026-03-01', requested=450.00,\n"
	"        x_own=[1], aims=['shape_diversity'],\n"
	"        payments=[dict(no=1, date='2026-04-01', amount='450.00',\n"
	"            kind='advance', x_y='z')],\n"
	"        costs=[dict(heading='fee', amount=1)])\n"
	"    v = V(s)\n"
	"    v.validate(good)\n"
	"    for wrong in (dict(titel='t'), dict(requested='450,00'),\n"
	"            dict(requested=-1), dict(pot='x'), "
	"dict(received='1.3.26'),\n"
	"            dict(applicant='p-abc'), dict(aims='shape_diversity'),\n"
	"            dict(costs=[dict(heading='grant', amount=1)]),\n"
	"            dict(payments=[dict(no=1)]), dict(sessions=[dict(no=1,\n"
	"                counts=dict(total=-1))])):\n"
	"        if v.is_valid({**good, **wrong}):\n"
	"            sys.exit('accepted: %r' % wrong)\n"
	"    for name in ('title', 'pot', 'requested'):\n"
	"        if v.is_valid({k: good[k] for k in good if k != name}):\n"
	"            sys.exit('not required: ' + name)\n";

static int run_validator(struct pfd_str json)
{
	char schema[] = "/tmp/pfd-schema-XXXXXX";
	char script[] = "/tmp/pfd-script-XXXXXX";
	int fd = mkstemp(schema);
	assert_true(fd >= 0);
	assert_int_equal(write(fd, json.ptr, json.len), json.len);
	close(fd);
	fd = mkstemp(script);
	assert_true(fd >= 0);
	assert_int_equal(write(fd, validator, sizeof validator - 1),
		sizeof validator - 1);
	close(fd);
	char command[200];
	snprintf(command, sizeof command, "PYTHONUTF8=1 /usr/bin/python3 %s %s",
		script, schema);
	int status = system(command);
	unlink(schema);
	unlink(script);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void test_json_schema(void **state)
{
	struct pfd_arena *arena = *state;
	bool missing = false;
	for (const struct pfd_kind *const *k = pfd_kinds; *k; k++)
		for (int lang = PFD_EN; lang <= PFD_DE; lang++) {
			struct pfd_str json =
				pfd_schema_json(arena, *k, (enum pfd_lang)lang);
			mappings = 0;
			each_table((*k)->name, (*k)->fields, count_mappings);
			assert_int_equal(
				count(json, "\"additionalProperties\": false"),
				mappings);
			assert_int_equal(
				count(json, "\"^x_\": true"), mappings);
			int status = run_validator(json);
			missing |= status == 77 || status == 127;
			if (status && status != 77 && status != 127)
				fail_msg("%s: %d", (*k)->name, status);
		}
	const char *ci = getenv("CI");
	if (missing && ci && !strcmp(ci, "true"))
		fail_msg("python3-jsonschema is missing");
	if (missing)
		skip();
}

static void test_modeline(void **state)
{
	struct pfd_arena *arena = *state;
	static const struct {
		const struct pfd_kind *kind;
		const char *path, *line;
	} cases[] = {
		{ &pfd_kind_grant, "grants/2026/2026-014.yaml",
			"# yaml-language-server: "
			"$schema=../../.pfd/schema/grant.json\n" },
		{ &pfd_kind_contact, "contacts/verein.yaml",
			"# yaml-language-server: "
			"$schema=../.pfd/schema/contact.json\n" },
		{ &pfd_kind_partnership, "pfd.yaml",
			"# yaml-language-server: "
			"$schema=.pfd/schema/partnership.json\n" },
	};
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		struct pfd_str line = pfd_schema_modeline(
			arena, cases[i].kind, pfd_str(cases[i].path));
		assert_true(pfd_str_eqz(line, cases[i].line));
	}
}

static int make_arena(void **state)
{
	*state = pfd_arena_new();
	return 0;
}

static int free_arena(void **state)
{
	pfd_arena_free(*state);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_member_is_covered_once),
		cmocka_unit_test(test_words_in_both_languages),
		cmocka_unit_test(test_rows_are_sound),
		cmocka_unit_test(test_a_word_of_c),
		cmocka_unit_test(test_privacy),
		cmocka_unit_test(test_columns_are_fields_or_derived),
		cmocka_unit_test(test_enums_are_unambiguous),
		cmocka_unit_test(test_enum_find),
		cmocka_unit_test(test_headings),
		cmocka_unit_test(test_severities),
		cmocka_unit_test(test_ids),
		cmocka_unit_test(test_paths_that_are_no_ids),
		cmocka_unit_test(test_field_paths),
		cmocka_unit_test(test_wrong_field_paths),
		cmocka_unit_test(test_every_type_has_a_form),
		cmocka_unit_test(test_json_schema),
		cmocka_unit_test(test_modeline),
	};
	return cmocka_run_group_tests(tests, make_arena, free_arena);
}
