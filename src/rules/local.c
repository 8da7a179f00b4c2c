/* Local rules: rules/ID.sql of the data repository become rows like the catalogue's.
 *
 * A header says what the catalogue says of a rule, a SELECT finds the breaches.  What
 * waives, explains and lists rules does not know where they come from.
 */
#include <pfd/text.h>

#include "internal.h"

static const struct pfd_local *read_all(
	struct pfd_arena *arena, const struct pfd_sql_files *files)
{
	struct pfd_local *local = PFD_NEW(arena, struct pfd_local);
	struct {
		PFD_VEC_OF(const struct pfd_rule *);
	} rules = { 0 };

	local->findings.arena = arena;
	for (const struct pfd_rule *const *r = pfd_rules; *r; r++)
		pfd_vec_push(arena, &rules, *r);
	pfd_vec_foreach (file, files) {
		const struct pfd_rule *rule =
			pfd_local_read(arena, file, &local->findings);
		if (rule)
			pfd_vec_push(arena, &rules, rule);
	}
	pfd_vec_push(arena, &rules, NULL);
	local->rules = rules.items;
	return local;
}

const struct pfd_local *pfd_local_of(struct pfd_index *index)
{
	struct pfd_sql_files *files = pfd_index_sql_files(index);

	if (files->n && !files->made)
		files->made = read_all(pfd_index_arena(index), files);
	return files->made;
}

const struct pfd_rule *const *pfd_rules_of(struct pfd_index *index)
{
	const struct pfd_local *local = pfd_local_of(index);

	return local ? local->rules : pfd_rules;
}

const struct pfd_rule *const *pfd_rules_at(
	struct pfd_arena *arena, const struct pfd_snapshot *snapshot)
{
	struct pfd_sql_files files = { 0 };
	struct pfd_findings ignored = { .arena = arena };
	struct pfd_err err = { .arena = arena };

	if (pfd_sql_files_read(arena, snapshot, &files, &ignored, &err) ||
		!files.n)
		return pfd_rules;
	return read_all(arena, &files)->rules;
}

/* Where the query begins: behind the header. */
static size_t body(struct pfd_str bytes)
{
	struct pfd_str rest = bytes, line;

	while (pfd_str_starts(rest, "--") || pfd_str_starts(rest, "\n"))
		if (!pfd_str_cut(&rest, '\n', &line) || !rest.ptr)
			return 0;
	return (size_t)(rest.ptr - bytes.ptr);
}

void pfd_local_complain(struct pfd_findings *findings,
	const struct pfd_rule *rule, const struct pfd_trouble *trouble)
{
	static const char *const ids[] = {
		[PFD_TROUBLE_SQL] = "sql.query",
		[PFD_TROUBLE_WRITE] = "sql.write",
		[PFD_TROUBLE_LIMIT] = "sql.limit",
	};
	static const struct pfd_text remedies[] = {
		[PFD_TROUBLE_SQL] = { "mend the query", "die Abfrage beheben" },
		[PFD_TROUBLE_WRITE] = { "see \"pfd explain local-rules\"",
			"siehe „pfd explain local-rules“" },
		[PFD_TROUBLE_LIMIT] = { "join tables by their keys, and end "
					"what is recursive",
			"Tabellen über ihre Schlüssel verbinden und "
			"Rekursionen beenden" },
	};
	const struct pfd_sql_file file = { pfd_str(rule->file),
		pfd_str(rule->sql) };

	pfd_local_finding(findings, &file,
		trouble->offset ? trouble->offset : body(file.bytes),
		ids[trouble->what], trouble->message,
		(struct pfd_message){ .text = remedies[trouble->what] });
}

/* Where the query begins, for `explain`. */
struct pfd_str pfd_rule_query(const struct pfd_rule *rule)
{
	struct pfd_str sql = pfd_str(rule->sql);

	return pfd_str_sub(sql, body(sql), sql.len);
}
