/* Running a local rule: its query is not ours, so it may be wrong in every way.
 */
#include "run.h"

/* More findings than this help nobody. */
enum { LOCAL_ROWS_MAX = 10000 };

static void add_trouble(struct run *run, const struct pfd_rule *rule,
	const struct pfd_trouble *trouble)
{
	pfd_vec_push(run->arena, &run->found->breaches, (struct breach){ 0 });
	pfd_local_complain(&run->found->findings, rule, trouble);
}

/* A placeholder of a text that no column fills. */
static struct pfd_str unfilled(const struct columns *c, const char *text)
{
	struct pfd_str rest = pfd_str(text ? text : ""), part;

	(void)pfd_str_cut(&rest, '{', &part);
	while (rest.ptr && pfd_str_cut(&rest, '{', &part)) {
		struct pfd_str name =
			pfd_str_sub(part, 0, pfd_str_find(part, '}'));
		size_t i = 0;

		while (i < c->n_args && !pfd_str_eqz(name, c->args[i].name))
			i++;
		if (i == c->n_args)
			return name;
	}
	return (struct pfd_str){ 0 };
}

static struct pfd_trouble wrong_columns(struct pfd_arena *arena,
	const struct pfd_rule *rule, const struct columns *c)
{
	const char *const texts[] = { rule->message.en, rule->message.de,
		rule->remedy.en, rule->remedy.de };
	struct pfd_trouble trouble = { .what = PFD_TROUBLE_SQL };

	if (c->id < 0)
		trouble.message = PFD_MESSAGE(
			"the query has no column id, the record's",
			"die Abfrage hat keine Spalte id, die des Datensatzes");
	else if (c->unknown || c->kind >= 0 || c->related >= 0 ||
		 c->near >= 0 || c->near_list >= 0)
		trouble.message = PFD_MESSAGE(
			"column {name} means nothing in a rule, or is one too "
			"many",
			"Spalte {name} bedeutet in einer Regel nichts oder ist "
			"eine zu viel",
			PFD_A_STR(
				"name", pfd_arena_str(arena,
						pfd_str(c->unknown ? c->unknown
								   : "kind"))));
	for (size_t i = 0; !trouble.message.text.en && i < PFD_COUNT(texts);
		i++) {
		struct pfd_str name = unfilled(c, texts[i]);

		if (name.ptr)
			trouble.message = PFD_MESSAGE(
				"no column fills the placeholder “{name}”",
				"keine Spalte füllt den Platzhalter „{name}“",
				PFD_A_STR("name", name));
	}
	if (!trouble.message.text.en)
		trouble.what = PFD_TROUBLE_NONE;
	return trouble;
}

static bool names_record(struct run *run, const struct pfd_rule *rule,
	struct pfd_query *query, const struct columns *c)
{
	struct pfd_query *known = pfd_query(
		run->index, "SELECT 1 FROM files WHERE kind=? AND id=?");
	bool found;

	pfd_query_str(known, 1, pfd_str(rule->kind));
	pfd_query_str(known, 2, pfd_row_str(query, c->id));
	found = pfd_query_row(known);
	pfd_query_done(known);
	return found;
}

void pfd_local_run(struct run *run, const struct pfd_rule *rule)
{
	struct pfd_trouble trouble;
	struct pfd_query *query =
		pfd_query_guarded(run->index, pfd_str(rule->sql), &trouble);
	struct columns c;

	if (query) {
		c = pfd_rule_columns(query);
		trouble = wrong_columns(run->arena, rule, &c);
	}
	for (int n = 0; !trouble.what && pfd_query_row(query); n++) {
		/* Prepared again, a statement has its names elsewhere. */
		if (!n)
			c = pfd_rule_columns(query);
		if (n == LOCAL_ROWS_MAX)
			trouble = (struct pfd_trouble){
				.what = PFD_TROUBLE_LIMIT,
				.message = PFD_MESSAGE(
					"the query gives more than {max} rows",
					"die Abfrage ergibt mehr als {max} "
					"Zeilen",
					PFD_A_INT("max", LOCAL_ROWS_MAX))
			};
		else if (names_record(run, rule, query, &c))
			pfd_rule_row(run, rule, query, &c);
		else
			trouble = (struct pfd_trouble){ .what = PFD_TROUBLE_SQL,
				.message = PFD_MESSAGE(
					"column id names no {kind}: “{id}”",
					"Spalte id nennt keinen Datensatz der "
					"Art „{kind}“: „{id}“",
					PFD_A_TEXT("kind",
						pfd_kind_named(
							pfd_str(rule->kind))
							->title),
					PFD_A_STR(
						"id", pfd_row_keep(run->arena,
							      query, c.id))) };
	}
	if (query && !trouble.what)
		trouble = pfd_query_trouble(query);
	if (query)
		pfd_query_done(query);
	if (!trouble.what)
		return;
	/* Half a result would only hide what is wrong. */
	run->found->findings.n = run->found->breaches.n = 0;
	add_trouble(run, rule, &trouble);
}

bool pfd_local_bound(
	struct run *run, const struct pfd_rule *rule, struct pfd_str id)
{
	static const char sql[] =
		"SELECT m.award_date IS NOT NULL, g.contracted IS NOT NULL,"
		" m.paid>0, g.settlement_accepted IS NOT NULL,"
		" g.closed IS NOT NULL FROM grant_money m"
		" JOIN \"grant\" g ON g.id=m.id WHERE m.id=?";
	struct pfd_query *query = pfd_query(run->index, sql);
	bool taken;

	if (rule->binds == PFD_BINDS_AT_ONCE)
		return true;
	pfd_query_str(query, 1, id);
	taken = pfd_query_row(query) &&
		pfd_row_int(query, (int)rule->binds - PFD_BINDS_AWARD);
	pfd_query_done(query);
	return taken;
}
