/* The small repository that the rules' examples change: openly synthetic, and
 * without a finding above a note as it stands.
 */
#include "internal.h"

const struct pfd_example_file pfd_example_files[] = {
	{ "pfd.yaml", "schema: 1.0\n"
		      "name: Partnerschaft für Demokratie Beispielstadt\n"
		      "place: Beispielstadt\n"
		      "language: de\n"
		      "bodies:\n"
		      "  - body: buendnis\n"
		      "    name: Bündnis\n"
		      "    kind: steering\n"
		      "local_aims:\n"
		      "  - aim: zusammenleben\n"
		      "    title: Demokratisches Zusammenleben fördern\n"
		      "keystores:\n"
		      "  - keystore: k-12xd1ysp\n"
		      "    kind: machine\n"
		      "    since: 2024-01-01\n" },
	{ "years/2025.yaml", "sources:\n"
			     "  - source: federal\n"
			     "    planned: 9000.00\n"
			     "  - source: own\n"
			     "    planned: 1000.00\n"
			     "notices:\n"
			     "  - no: 1\n"
			     "    source: federal\n"
			     "    kind: grant\n"
			     "    date: 2025-01-15\n"
			     "    amount: 9000.00\n"
			     "pots:\n"
			     "  - pot: action\n"
			     "    initial: 7000.00\n"
			     "  - pot: youth\n"
			     "    initial: 3000.00\n"
			     "drawdowns:\n"
			     "  - no: 1\n"
			     "    source: federal\n"
			     "    requested: 2025-04-22\n"
			     "    received: 2025-05-02\n"
			     "    amount: 600.00\n"
			     "transfers:\n"
			     "  - no: 1\n"
			     "    date: 2025-03-01\n"
			     "    from: youth\n"
			     "    to: action\n"
			     "    amount: 500.00\n"
			     "    notice: 1\n"
			     "payment_runs:\n"
			     "  - no: 1\n"
			     "    date: 2025-03-01\n"
			     "    execution: 2025-03-03\n"
			     "    count: 0\n"
			     "    amount: 0.00\n"
			     "tracks:\n"
			     "  - track: small\n"
			     "    title: Kleinprojekte\n"
			     "    size: small\n"
			     "    pot: action\n"
			     "    cap: 500.00\n"
			     "    approvals: [office]\n"
			     "  - track: measure\n"
			     "    title: Einzelmaßnahmen\n"
			     "    size: measure\n"
			     "    pot: action\n"
			     "    cap: 5000.00\n"
			     "    floor: 500.01\n"
			     "    submit_lead_days: 14\n"
			     "    rounds:\n"
			     "      - deadline: 2025-04-01\n"
			     "        earliest_start: 2025-05-01\n"
			     "  - track: complete\n"
			     "    title: Alle Schritte\n"
			     "    size: measure\n"
			     "    pot: youth\n"
			     "    cap: 1000.00\n"
			     "    steps: [review, award, contract, draw, pay, "
			     "settle, accept, close]\n"
			     "  - track: plain\n"
			     "    title: Ohne Schritte\n"
			     "    size: measure\n"
			     "    pot: youth\n"
			     "    cap: 1000.00\n"
			     "parameters:\n"
			     "  - no: 1\n"
			     "    rule: decision-due\n"
			     "    parameter: weeks\n"
			     "    value: '5'\n"
			     "  - no: 2\n"
			     "    rule: drawdown-last-day\n"
			     "    parameter: day\n"
			     "    value: 10-30\n"
			     "  - no: 3\n"
			     "    rule: council-approval\n"
			     "    parameter: from\n"
			     "    value: '2026-01-01'\n"
			     "  - no: 4\n"
			     "    rule: pot-reserve-warn\n"
			     "    parameter: percent\n"
			     "    value: '50'\n"
			     "  - no: 5\n"
			     "    rule: pot-reserve-warn\n"
			     "    parameter: month\n"
			     "    value: '4'\n" },
	{ "contacts/verein-beispiel.yaml",
		"kind: organisation\n"
		"name: Verein Beispiel e.V.\n"
		"legal_form: registered_association\n" },
	{ "contacts/gruppe-muster.yaml", "kind: group\n"
					 "name: Gruppe Muster\n" },
	{ "contacts/p-0000000000aa.yaml", "kind: person\n"
					  "of_age: true\n"
					  "consents:\n"
					  "  - no: 1\n"
					  "    purpose: contact\n"
					  "    given: 2025-01-10\n"
					  "  - no: 2\n"
					  "    purpose: photo\n"
					  "    given: 2025-01-10\n"
					  "erasures:\n"
					  "  - no: 1\n"
					  "    class: contract\n"
					  "    date: 2024-01-15\n"
					  "    keystores:\n"
					  "      - keystore: k-12xd1ysp\n"
					  "        confirmed: 2024-01-15\n"
					  "documents:\n"
					  "  - no: 1\n"
					  "    kind: photo\n" },
	{ "incidents/2025/2025-001.yaml", "title: Schmiererei am Jugendklub\n"
					  "date: 2025-05-01\n"
					  "precision: month\n"
					  "type: abusive_behaviour\n"
					  "form: graffiti\n"
					  "motive: origin\n"
					  "reported: 2025-05-20\n" },
	{ "grants/2025/2025-001.yaml", "title: Nachbarschaftsfest\n"
				       "applicant: verein-beispiel\n"
				       "track: small\n"
				       "pot: action\n"
				       "aims: [promote_democracy]\n"
				       "local_aims: [zusammenleben]\n"
				       "received: 2025-02-01\n"
				       "activity:\n"
				       "  start: 2025-06-01\n"
				       "  end: 2025-06-01\n"
				       "requested: 500.00\n"
				       "approvals:\n"
				       "  - role: office\n"
				       "    date: 2025-02-10\n"
				       "decisions:\n"
				       "  - no: 1\n"
				       "    kind: award\n"
				       "    date: 2025-02-10\n"
				       "    amount: 500.00\n"
				       "    by: office\n" },
	{ "grants/2025/2025-002.yaml", "title: Theaterprojekt\n"
				       "applicant: verein-beispiel\n"
				       "track: measure\n"
				       "pot: action\n"
				       "aims: [shape_diversity]\n"
				       "local_aims: [zusammenleben]\n"
				       "received: 2025-03-20\n"
				       "activity:\n"
				       "  start: 2025-05-01\n"
				       "  end: 2025-09-30\n"
				       "requested: 2000.00\n"
				       "costs:\n"
				       "  - heading: fee\n"
				       "    amount: 2000.00\n"
				       "  - heading: materials\n"
				       "    amount: 400.00\n"
				       "income:\n"
				       "  - heading: own_funds\n"
				       "    amount: 400.00\n"
				       "  - heading: grant\n"
				       "    amount: 2000.00\n"
				       "financing: share\n"
				       "settlement_mode: receipts\n"
				       "decisions:\n"
				       "  - no: 1\n"
				       "    kind: award\n"
				       "    date: 2025-04-20\n"
				       "    amount: 1800.00\n"
				       "    by: lead_authority\n"
				       "  - no: 2\n"
				       "    kind: amendment\n"
				       "    date: 2025-04-20\n"
				       "    amount: 2000.00\n"
				       "    by: lead_authority\n"
				       "receipts:\n"
				       "  - no: 1\n"
				       "    kind: expense\n"
				       "    receipt_date: 2025-06-01\n"
				       "    paid: 2025-06-02\n"
				       "    payee: Druckerei Muster\n"
				       "    purpose: Plakate\n"
				       "    heading: materials\n"
				       "    amount: 400.00\n"
				       "    accepted: 400.00\n"
				       "settlement:\n"
				       "  received: 2025-10-20\n"
				       "  narrative: 2025-10-20\n"
				       "  accepted: 2025-11-03\n" },
	{ "grants/2025/2025-003.yaml", "title: Lesung\n"
				       "applicant: gruppe-muster\n"
				       "track: small\n"
				       "pot: action\n"
				       "aims: [shape_diversity]\n"
				       "local_aims: [zusammenleben]\n"
				       "received: 2025-02-01\n"
				       "requested: 300.00\n"
				       "approvals:\n"
				       "  - role: office\n"
				       "    date: 2025-02-12\n"
				       "decisions:\n"
				       "  - no: 1\n"
				       "    kind: award\n"
				       "    date: 2025-02-12\n"
				       "    amount: 300.00\n"
				       "    by: office\n"
				       "attendance:\n"
				       "  - no: 1\n"
				       "    date: 2025-06-01\n"
				       "    signed: 12\n"
				       "    under_16: 8\n"
				       "    anonymised: 2\n"
				       "    list: Ordner 3\n"
				       "    supervisor_on_list: true\n" },
	{ "grants/2025/2025-020.yaml", "title: Stadtteilzeitung\n"
				       "applicant: verein-beispiel\n"
				       "track: measure\n"
				       "pot: youth\n"
				       "aims: [shape_diversity]\n"
				       "local_aims: [zusammenleben]\n"
				       "received: 2025-03-12\n"
				       "activity:\n"
				       "  start: 2025-05-01\n"
				       "  end: 2025-10-31\n"
				       "requested: 600.00\n"
				       "financing: fixed\n"
				       "settlement_mode: receipts\n"
				       "decisions:\n"
				       "  - no: 1\n"
				       "    kind: award\n"
				       "    date: 2025-04-14\n"
				       "    form: notice\n"
				       "    amount: 600.00\n"
				       "    by: lead_authority\n"
				       "contracted: 2025-04-22\n"
				       "drawdowns:\n"
				       "  - no: 1\n"
				       "    date: 2025-05-05\n"
				       "    amount: 600.00\n"
				       "payments:\n"
				       "  - no: 1\n"
				       "    date: 2025-05-12\n"
				       "    amount: 600.00\n"
				       "    kind: advance\n"
				       "settlement:\n"
				       "  received: 2025-12-12\n" },
	{ "meetings/2025/2025-03-26-buendnis.yaml",
		"body: buendnis\n"
		"date: 2025-03-26\n"
		"items:\n"
		"  - no: 1\n"
		"    title: Stadtteilzeitung\n"
		"    grant: 2025-020\n" },
	{ "grants/2025/2025-040.yaml", "title: Filmabend\n"
				       "applicant: verein-beispiel\n"
				       "track: complete\n"
				       "pot: youth\n"
				       "aims: [shape_diversity]\n"
				       "local_aims: [zusammenleben]\n"
				       "received: 2025-02-01\n"
				       "activity:\n"
				       "  start: 2025-04-05\n"
				       "  end: 2025-04-05\n"
				       "requested: 400.00\n"
				       "financing: fixed\n"
				       "settlement_mode: receipts\n"
				       "reviews:\n"
				       "  - kind: content\n"
				       "    date: 2025-02-05\n"
				       "    result: passed\n"
				       "decisions:\n"
				       "  - no: 1\n"
				       "    kind: award\n"
				       "    date: 2025-02-10\n"
				       "    amount: 400.00\n"
				       "    by: lead_authority\n"
				       "contracted: 2025-02-15\n"
				       "drawdowns:\n"
				       "  - no: 1\n"
				       "    date: 2025-02-17\n"
				       "    amount: 400.00\n"
				       "orders:\n"
				       "  - no: 1\n"
				       "    date: 2025-02-18\n"
				       "    amount: 400.00\n"
				       "payments:\n"
				       "  - no: 1\n"
				       "    date: 2025-02-20\n"
				       "    amount: 400.00\n"
				       "    kind: final\n"
				       "    order: 1\n"
				       "receipts:\n"
				       "  - no: 1\n"
				       "    kind: expense\n"
				       "    receipt_date: 2025-03-10\n"
				       "    paid: 2025-03-11\n"
				       "    payee: Filmverleih Muster\n"
				       "    purpose: Vorführrechte\n"
				       "    heading: materials\n"
				       "    amount: 300.00\n"
				       "    accepted: 300.00\n"
				       "settlement:\n"
				       "  received: 2025-04-20\n"
				       "  narrative: 2025-04-20\n"
				       "  accepted: 2025-04-25\n"
				       "claims:\n"
				       "  - no: 1\n"
				       "    date: 2025-04-25\n"
				       "    amount: 100.00\n"
				       "repayments:\n"
				       "  - no: 1\n"
				       "    date: 2025-05-05\n"
				       "    amount: 100.00\n"
				       "    returns_to: pot\n"
				       "closed: 2025-05-10\n" },
	{ "grants/2025/2025-041.yaml", "title: Jugendreise\n"
				       "applicant: verein-beispiel\n"
				       "track: plain\n"
				       "pot: youth\n"
				       "aims: [shape_diversity]\n"
				       "local_aims: [zusammenleben]\n"
				       "received: 2025-02-01\n"
				       "requested: 200.00\n"
				       "decisions:\n"
				       "  - no: 1\n"
				       "    kind: award\n"
				       "    date: 2025-02-10\n"
				       "    amount: 200.00\n"
				       "    by: lead_authority\n"
				       "  - no: 2\n"
				       "    kind: revocation\n"
				       "    date: 2025-05-01\n"
				       "    amount: 50.00\n"
				       "    by: lead_authority\n"
				       "payments:\n"
				       "  - no: 1\n"
				       "    date: 2025-02-20\n"
				       "    amount: 200.00\n"
				       "    kind: final\n"
				       "claims:\n"
				       "  - no: 1\n"
				       "    date: 2025-05-02\n"
				       "    amount: 150.00\n"
				       "repayments:\n"
				       "  - no: 1\n"
				       "    date: 2025-05-20\n"
				       "    amount: 150.00\n"
				       "    returns_to: funder\n" },
	{ NULL, NULL },
};

/* One line "kind/id path=value" applied to the file of its record in `texts`. */
static enum pfd_status change_line(struct pfd_arena *arena,
	struct pfd_index *index, struct pfd_str *texts, struct pfd_str line,
	struct pfd_findings *findings, struct pfd_err *err)
{
	struct pfd_str name, kind_name, path = line;
	struct pfd_assignment assignment;
	struct pfd_edits edits = { 0 };
	struct pfd_yaml yaml;
	size_t i = 0;
	(void)pfd_str_cut(&line, ' ', &name);
	(void)pfd_str_cut(&name, '/', &kind_name);
	const struct pfd_kind *kind = pfd_kind_named(kind_name);
	if (kind)
		path = kind->path(arena, name);
	while (pfd_example_files[i].path &&
		!pfd_str_eqz(path, pfd_example_files[i].path))
		i++;
	if (!kind || !pfd_example_files[i].path ||
		!pfd_yaml_parse(arena, texts[i], path, findings, &yaml) ||
		!pfd_assignment_parse(arena, line, findings, &assignment) ||
		!pfd_record_assign(
			arena, kind, &yaml, &assignment, 1, findings, &edits))
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("bad example: {path}",
				"falsches Beispiel: {path}",
				PFD_A_STR("path", path)));
	enum pfd_status status = pfd_yaml_edit(
		arena, &yaml, edits.items, edits.n, &texts[i], err);
	if (status != PFD_OK)
		return status;
	return pfd_index_put(index, path, texts[i], findings, err);
}

enum pfd_status pfd_example_load(struct pfd_arena *arena,
	const struct pfd_rule_example *example, struct pfd_index **ret,
	struct pfd_findings *findings, struct pfd_err *err)
{
	struct pfd_str texts[PFD_COUNT(pfd_example_files)];
	struct pfd_date as_of;
	(void)pfd_date_from_ymd((struct pfd_ymd){ 2025, 12, 31 }, &as_of);
	enum pfd_status status = pfd_index_new(arena, as_of, ret, err);
	if (status == PFD_OK)
		pfd_index_keys(*ret, NULL, PFD_EN);
	for (size_t i = 0; pfd_example_files[i].path && status == PFD_OK; i++) {
		texts[i] = pfd_str(pfd_example_files[i].text);
		status = pfd_index_put(*ret, pfd_str(pfd_example_files[i].path),
			texts[i], findings, err);
	}
	struct pfd_str rest = pfd_str(example->changes), line;
	while (status == PFD_OK && rest.len && pfd_str_cut(&rest, '\n', &line))
		status = change_line(arena, *ret, texts, line, findings, err);
	return status;
}

enum pfd_status pfd_example_run(struct pfd_arena *arena,
	const struct pfd_rule_example *example, struct pfd_findings *findings,
	struct pfd_err *err)
{
	PFD_CLEANUP(pfd_index_free) struct pfd_index *index = NULL;
	enum pfd_status status =
		pfd_example_load(arena, example, &index, findings, err);
	return status ? status : pfd_rules_run(index, findings, err);
}
