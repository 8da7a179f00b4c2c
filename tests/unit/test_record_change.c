/* Writing: assignments as edits, records from a pipe in the files' form.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <pfd/record.h>

static int arena_new(void **state)
{
	*state = pfd_arena_new();
	return 0;
}

static int arena_free(void **state)
{
	pfd_arena_free(*state);
	return 0;
}

static const char *en(struct pfd_arena *arena, const struct pfd_message *m)
{
	return pfd_message_str(arena, m, PFD_EN).ptr;
}

/* ---- FIELD=VALUE --------------------------------------------------------------- */

static const struct {
	const char *typed, *path;
	int op; /* -1: none */
	const char *value;
} forms[] = {
	{ "title=a", "title", PFD_ASSIGN_SET, "a" },
	{ "title= a = b ", "title", PFD_ASSIGN_SET, " a = b " },
	{ " title =a", "title", PFD_ASSIGN_SET, "a" },
	{ "title=", "title", PFD_ASSIGN_UNSET, "" },
	{ "title=  ", "title", PFD_ASSIGN_UNSET, "  " },
	{ "aims+=a,b", "aims", PFD_ASSIGN_ADD, "a,b" },
	{ "aims-=a", "aims", PFD_ASSIGN_DROP, "a" },
	{ "payments.2.amount=450,00", "payments.2.amount", PFD_ASSIGN_SET,
		"450,00" },
	{ "title", "title", -1, NULL },
	{ "", "", -1, NULL },
	{ "=a", "", -1, NULL },
	{ "+=a", "", -1, NULL },
	{ "aims+=", "aims", -1, NULL },
	{ "aims-= ", "aims", -1, NULL },
};

static void test_forms(void **state)
{
	for (size_t i = 0; i < PFD_COUNT(forms); i++) {
		struct pfd_arena *arena = *state;
		struct pfd_findings all = { .arena = arena };
		struct pfd_assignment a = { .op = PFD_ASSIGN_SET };
		bool good = pfd_assignment_parse(
			arena, pfd_str(forms[i].typed), &all, &a);

		if (good != (forms[i].op >= 0))
			fail_msg("“%s”", forms[i].typed);
		assert_int_equal(all.n, !good);
		if (!good)
			continue;
		assert_int_equal(a.op, forms[i].op);
		assert_true(pfd_str_eqz(a.path, forms[i].path));
		assert_true(pfd_str_eqz(a.value, forms[i].value));
	}
}

static const char grant[] = "# a grant\n"
			    "title: Fest # yearly\n"
			    "applicant: verein-a\n"
			    "track: small\n"
			    "pot: action\n"
			    "aims: [prevent_extremism, shape_diversity]\n"
			    "requested: 450.00\n"
			    "payments:\n"
			    "  - no: 1\n"
			    "    date: 2026-04-02\n"
			    "    amount: 100.00\n"
			    "    kind: advance\n"
			    "  - no: 2\n"
			    "    date: 2026-05-02\n"
			    "    amount: 200.00\n"
			    "    kind: final\n"
			    "x_own: a\n";

/* Up to three assignments; the edit as "old text → new text" of the sample, or
 * the rule and part of the words of the refusal. */
static const struct {
	const char *typed[3];
	const char *from, *to;
	const char *rule, *hint;
} assignments[] = {
	{ { "title=Straßenfest" }, "title: Fest", "title: Straßenfest", NULL,
		NULL },
	{ { "requested=500" }, "requested: 450.00", "requested: 500.00", NULL,
		NULL },
	{ { "requested=1.234,56" }, "450.00", "1234.56", NULL, NULL },
	{ { "requested=450,00" }, "", "", NULL, NULL },
	{ { "pot=Jugendfonds" }, "pot: action", "pot: youth", NULL, NULL },
	{ { "payments.2.amount=250,50" }, "200.00", "250.50", NULL, NULL },
	{ { "payments.1.date=3.4.2026" }, "2026-04-02", "2026-04-03", NULL,
		NULL },
	{ { "received=2.4.2026" }, "requested: 450.00",
		"received: 2026-04-02\nrequested: 450.00", NULL, NULL },
	{ { "activity.end=30.9.2026" }, "requested: 450.00",
		"activity:\n  end: 2026-09-30\nrequested: 450.00", NULL, NULL },
	{ { "x_own=" }, "x_own: a\n", "", NULL, NULL },
	{ { "x_own=b" }, "x_own: a", "x_own: b", NULL, NULL },
	{ { "x_new.deep=b" }, "x_own: a\n", "x_own: a\nx_new:\n  deep: b\n",
		NULL, NULL },
	{ { "aims=Vielfalt gestalten, promote_democracy" },
		"[prevent_extremism, shape_diversity]",
		"[shape_diversity, promote_democracy]", NULL, NULL },
	{ { "aims+=promote_democracy" }, "shape_diversity]",
		"shape_diversity, promote_democracy]", NULL, NULL },
	{ { "aims+=shape_diversity" }, "", "", NULL, NULL },
	{ { "aims-=Extremismus vorbeugen" }, "[prevent_extremism, ", "[", NULL,
		NULL },
	{ { "aims-=promote_democracy" }, "", "", NULL, NULL },
	{ { "aims-=shape_diversity", "aims+=shape_diversity" }, "", "", NULL,
		NULL },
	{ { "aims=promote_democracy", "aims+=shape_diversity" },
		"prevent_extremism, shape", "promote_democracy, shape", NULL,
		NULL },
	{ { "aims=" }, "aims: [prevent_extremism, shape_diversity]\n", "", NULL,
		NULL },
	{ { "districts+=nord,sued" }, "requested: 450.00",
		"districts: [nord, sued]\nrequested: 450.00", NULL, NULL },
	{ { "payments.1=" },
		"  - no: 1\n    date: 2026-04-02\n    amount: 100.00\n"
		"    kind: advance\n",
		"", NULL, NULL },
	/* new items: numbered, keyed by what is given, two of them */
	{ { "payments.+.amount=50", "payments.+.date=3.6.2026" },
		"    kind: final\n",
		"    kind: final\n  - no: 3\n    date: 2026-06-03\n"
		"    amount: 50.00\n",
		NULL, NULL },
	{ { "payments.+a.amount=50", "payments.+b.amount=60",
		  "payments.+a.kind=final" },
		"    kind: final\n",
		"    kind: final\n  - no: 3\n    amount: 50.00\n"
		"    kind: final\n  - no: 4\n    amount: 60.00\n",
		NULL, NULL },
	{ { "payments.+.amount=50", "payments.+.no=9" }, "    kind: final\n",
		"    kind: final\n  - no: 9\n    amount: 50.00\n", NULL, NULL },
	{ { "claims.+.amount=50" }, "x_own: a\n",
		"x_own: a\nclaims:\n  - no: 1\n    amount: 50.00\n", NULL,
		NULL },
	{ { "title=A", "payments.1.reference=no", "x_own=" }, NULL, NULL, NULL,
		NULL },
	/* refused */
	{ { "requested=1.234" }, NULL, NULL, "shape.money", "ambiguous" },
	{ { "titel=a" }, NULL, NULL, "shape.unknown", "mean title" },
	{ { "payments.2.amonut=1" }, NULL, NULL, "shape.unknown",
		"mean amount" },
	{ { "activity.ende=2026-01-01" }, NULL, NULL, "shape.unknown",
		"mean end" },
	{ { "status=awarded" }, NULL, NULL, "shape.unknown", "pfd help grant" },
	{ { "awarded=5" }, NULL, NULL, "shape.unknown", "pfd grant award" },
	{ { "paid=5" }, NULL, NULL, "shape.unknown", "pfd grant pay" },
	{ { "returned=5" }, NULL, NULL, "shape.unknown", "repayments" },
	{ { "claim=5" }, NULL, NULL, "shape.unknown", "in claims" },
	{ { "due=5" }, NULL, NULL, "shape.unknown", "settlement.accepted" },
	{ { "committed=5" }, NULL, NULL, "shape.unknown", "computed" },
	{ { "obligation=5" }, NULL, NULL, "shape.unknown", "computed" },
	{ { "free=" }, NULL, NULL, "shape.unknown", "pfd budget" },
	{ { "payments.3.amount=1" }, NULL, NULL, "shape.key", "1, 2" },
	{ { "payments.+.amount=1", "payments.+.no=2" }, NULL, NULL, "shape.key",
		"payments.2" },
	{ { "payments.+.amonut=1" }, NULL, NULL, "shape.unknown",
		"mean amount" },
	{ { "payments.+.amount=1.234" }, NULL, NULL, "shape.money",
		"ambiguous" },
	{ { "payments.+.no=x" }, NULL, NULL, "shape.type", "whole" },
	{ { "payments.+=3" }, NULL, NULL, "shape.unknown", "payments" },
	{ { "payments.amount=1" }, NULL, NULL, "shape.key", "1, 2" },
	{ { "claims.1.amount=1" }, NULL, NULL, "shape.key", "empty" },
	{ { "payments.2.no=3" }, NULL, NULL, "shape.key", "payments.2=" },
	{ { "payments.2=3" }, NULL, NULL, "shape.type", "payments.2.date=" },
	{ { "payments=3" }, NULL, NULL, "shape.type", "payments.KEY.date=" },
	{ { "payments+=3" }, NULL, NULL, "shape.type", "payments.KEY" },
	{ { "activity=2026" }, NULL, NULL, "shape.type", "activity.start=" },
	{ { "title+=b" }, NULL, NULL, "shape.list", "title=" },
	{ { "x_own-=b" }, NULL, NULL, "shape.list", "x_own=" },
	{ { "title=" }, NULL, NULL, "shape.required", "title=" },
	{ { "payments.2.amount=" }, NULL, NULL, "shape.required",
		"payments.2.amount=" },
	{ { "aims+=foo" }, NULL, NULL, "shape.enum", "promote_democracy" },
	{ { "aims=promote_democracy,,shape_diversity" }, NULL, NULL,
		"shape.empty", "no value" },
	{ { "title=ok", "pot=foo" }, NULL, NULL, "shape.enum", "action" },
};

/* The sample with `from` replaced by `to`. */
static const char *replaced(
	struct pfd_arena *arena, const char *from, const char *to)
{
	const char *at = strstr(grant, from);

	assert_non_null(at);
	return pfd_arena_printf(arena, "%.*s%s%s", (int)(at - grant), grant, to,
		at + strlen(from))
		.ptr;
}

static void test_assign(void **state)
{
	for (size_t i = 0; i < PFD_COUNT(assignments); i++) {
		struct pfd_arena *arena = *state;
		struct pfd_findings all = { .arena = arena };
		struct pfd_assignment list[3];
		struct pfd_edits edits = { .n = 0 };
		struct pfd_err err = { .arena = arena };
		struct pfd_yaml yaml;
		struct pfd_str out;
		const char *first = assignments[i].typed[0];
		size_t n = 0;
		bool good;

		assert_true(pfd_yaml_parse(
			arena, pfd_str(grant), PFD_STR("f"), &all, &yaml));
		for (; n < 3 && assignments[i].typed[n]; n++)
			assert_true(pfd_assignment_parse(arena,
				pfd_str(assignments[i].typed[n]), &all,
				&list[n]));
		good = pfd_record_assign(
			arena, &pfd_kind_grant, &yaml, list, n, &all, &edits);
		if (assignments[i].rule) {
			if (good || all.n != 1)
				fail_msg("%s: taken", first);
			if (strcmp(all.items[0].rule, assignments[i].rule) !=
					0 ||
				(!strstr(en(arena, &all.items[0].message),
					 assignments[i].hint) &&
					!strstr(en(arena, &all.items[0].remedy),
						assignments[i].hint)))
				fail_msg("%s: %s: %s / %s", first,
					all.items[0].rule,
					en(arena, &all.items[0].message),
					en(arena, &all.items[0].remedy));
			assert_true(pfd_str_eqz(
				all.items[0].place.file, "<option>"));
			assert_true(pfd_str_eq(
				all.items[0].field, list[n - 1].path));
			continue;
		}
		if (!good)
			fail_msg("%s: %s", first,
				en(arena, &all.items[0].message));
		if (pfd_yaml_edit(arena, &yaml, edits.items, edits.n, &out,
			    &err) != PFD_OK)
			fail_msg("%s: %s", first, en(arena, &err.message));
		if (assignments[i].from)
			assert_string_equal(pfd_arena_z(arena, out),
				replaced(arena, assignments[i].from,
					assignments[i].to));
		else
			assert_non_null(strstr(pfd_arena_z(arena, out),
				"kind: advance\n    reference: "));
	}
}

static void test_edit(void **state)
{
	struct pfd_arena *arena = *state;
	struct pfd_findings all = { .arena = arena };
	struct pfd_err err = { .arena = arena };
	struct pfd_node *claim = pfd_node_map(arena);
	struct pfd_yaml yaml;
	struct pfd_edit edit;
	struct pfd_str out;

	pfd_node_add(
		arena, claim, "no", pfd_node_scalar(arena, PFD_STR("1"), true));
	pfd_node_add(arena, claim, "amount",
		pfd_node_scalar(arena, PFD_STR("5.00"), true));
	assert_true(pfd_yaml_parse(
		arena, pfd_str(grant), PFD_STR("f"), &all, &yaml));
	edit = pfd_record_edit(arena, &pfd_kind_grant, PFD_EDIT_APPEND,
		PFD_STR("claims"), claim);
	assert_int_equal(
		pfd_yaml_edit(arena, &yaml, &edit, 1, &out, &err), PFD_OK);
	assert_string_equal(pfd_arena_z(arena, out),
		replaced(arena, "x_own: a\n",
			"x_own: a\nclaims:\n  - no: 1\n    amount: 5.00\n"));
	edit = pfd_record_edit(arena, &pfd_kind_grant, PFD_EDIT_REMOVE,
		PFD_STR("aims.prevent_extremism"), NULL);
	assert_int_equal(
		pfd_yaml_edit(arena, &yaml, &edit, 1, &out, &err), PFD_OK);
	assert_string_equal(pfd_arena_z(arena, out),
		replaced(arena, "prevent_extremism, ", ""));
}

/* ---- records from a pipe -------------------------------------------------------- */

static const struct {
	const char *in, *out; /* out NULL: refused with … */
	const char *findings;
} pipes[] = {
	/* order, typed spellings, JSON's own types */
	{ "{\"requested\": 450.00, \"x_a\": {\"b\": [1]}, \"title\": \"Fest\","
	  " \"pot\": \"Jugendfonds\", \"received\": \"2.4.2026\","
	  " \"group_size\": 12, \"aims\": [\"Vielfalt gestalten\"],"
	  " \"closed\": null, \"payments\": [], \"activity\": {}}",
		"title: Fest\n"
		"group_size: 12\n"
		"pot: youth\n"
		"aims: [shape_diversity]\n"
		"received: 2026-04-02\n"
		"requested: 450.00\n"
		"x_a:\n"
		"  b: [1]\n",
		"" },
	{ "{\"requested\": 450, \"districts\": \"nord\"}",
		"districts: [nord]\nrequested: 450.00\n", "" },
	/* numbers of list items */
	{ "payments:\n"
	  "  - amount: 1,50\n"
	  "  - {kind: Schlusszahlung, no: 7}\n"
	  "  - amount: 2\n",
		"payments:\n"
		"  - no: 8\n"
		"    amount: 1.50\n"
		"  - no: 7\n"
		"    kind: final\n"
		"  - no: 9\n"
		"    amount: 2.00\n",
		"" },
	{ "{\"notes\": \"a\\nb\\n\"}", "notes: |\n  a\n  b\n", "" },
	/* findings */
	{ "{\"titel\": \"a\", \"requested\": 450.5, \"status\": \"awarded\"}",
		NULL,
		"shape.money requested|shape.unknown titel|"
		"shape.unknown status" },
	{ "{\"requested\": 1e3}", NULL, "shape.money requested" },
	{ "{\"requested\": true}", NULL, "shape.money requested" },
	{ "{\"requested\": \"\"}", NULL, "shape.empty requested" },
	{ "{\"requested\": []}", NULL, "shape.type requested" },
	{ "{\"activity\": 3}", NULL, "shape.type activity" },
	{ "{\"payments\": {\"no\": 1}}", NULL, "shape.list payments" },
	{ "{\"payments\": [3, {\"no\": 1, \"amount\": -5}]}", NULL,
		"shape.list payments.#1|shape.money payments.1.amount" },
	{ "{\"aims\": [\"foo\", [1]]}", NULL,
		"shape.enum aims.#1|shape.type aims.#2" },
};

static void test_normalise(void **state)
{
	for (size_t i = 0; i < PFD_COUNT(pipes); i++) {
		struct pfd_arena *arena = *state;
		struct pfd_findings all = { .arena = arena };
		struct pfd_buf got = pfd_buf(arena);
		struct pfd_yaml_list list = { .n = 0 };
		struct pfd_node *map;

		if (!pfd_records_parse(arena, pfd_str(pipes[i].in),
			    PFD_STR("<stdin>"), &all, &list))
			fail_msg("%s", pipes[i].in);
		assert_int_equal(list.n, 1);
		map = pfd_record_normalise(
			arena, &pfd_kind_grant, &list.items[0], &all);
		for (size_t j = 0; j < all.n; j++) {
			pfd_buf_addz(&got, j ? "|" : "");
			pfd_buf_addz(&got, all.items[j].rule);
			pfd_buf_addc(&got, ' ');
			pfd_buf_add(&got, all.items[j].field);
			assert_true(all.items[j].place.line > 0);
			assert_int_equal(all.items[j].record.len, 0);
		}
		assert_string_equal(got.len ? got.ptr : "", pipes[i].findings);
		if (pipes[i].out)
			assert_string_equal(
				pfd_arena_z(arena, pfd_yaml_emit(arena, map)),
				pipes[i].out);
	}
}

static void test_emit(void **state)
{
	struct pfd_arena *arena = *state;
	struct pfd_findings all = { .arena = arena };
	struct pfd_str path = PFD_STR("grants/2026/2026-014.yaml");
	struct pfd_node *map = pfd_node_map(arena);
	struct pfd_record record;
	struct pfd_str bytes;

	pfd_node_add(arena, map, "title",
		pfd_node_scalar(arena, PFD_STR("012"), false));
	bytes = pfd_record_emit(arena, &pfd_kind_grant, path, map);
	assert_true(pfd_str_starts(bytes, "# yaml-language-server:"));
	assert_true(pfd_str_ends(bytes, "\n"));
	assert_true(pfd_record_parse(arena, &pfd_kind_grant,
		PFD_STR("2026-014"), path, bytes, &all, &record));
	assert_true(pfd_str_eqz(
		((const struct pfd_grant *)record.data)->title.v, "012"));
	assert_true(pfd_str_eqz(
		pfd_record_name(arena, &pfd_kind_grant, PFD_STR("2026-014")),
		"grant/2026-014"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_forms),
		cmocka_unit_test(test_assign),
		cmocka_unit_test(test_edit),
		cmocka_unit_test(test_normalise),
		cmocka_unit_test(test_emit),
	};

	return cmocka_run_group_tests(tests, arena_new, arena_free);
}
