/* Waivers: an exception somebody allowed, for one rule and one value.
 *
 * A waiver stands in the file of its subject.  It counts only for the very value
 * that it names, so a later change of the amount needs a new one; one that
 * nothing needs is reported, because it would hide the next breach.
 */
#include "internal.h"

struct waiver {
	struct pfd_str record; /* "grant/2025-001" */
	int64_t no;
	const struct pfd_rule *rule;
	struct pfd_str name, value;
	struct pfd_date until;
	bool by_lead, has_document, has_until, used;
};
struct waivers {
	PFD_VEC_OF(struct waiver);
};

/* clang-format off */
#define OF(kind) \
	"SELECT '" kind "/'||id, \"no\", rule, value, \"by\"='lead_authority'," \
	" document IS NOT NULL, until FROM " kind "_waivers"
static const char all_waivers[] =
	OF("year") " UNION ALL " OF("grant") " UNION ALL " OF("project")
	" UNION ALL " OF("meeting") " UNION ALL " OF("incident")
	" UNION ALL " OF("event") " UNION ALL " OF("post")
	" UNION ALL " OF("contact") " ORDER BY 1, 2";
/* clang-format on */

static void complain(struct pfd_findings *findings, const struct waiver *waiver,
	enum pfd_severity severity, const char *rule, const char *member,
	struct pfd_message message, struct pfd_message remedy)
{
	pfd_findings_add(findings,
		(struct pfd_finding){ .severity = severity,
			.rule = rule,
			.record = waiver->record,
			.field = pfd_arena_printf(findings->arena,
				"waivers.%lld%s%s", (long long)waiver->no,
				*member ? "." : "", member),
			.message = message,
			.remedy = remedy,
			.hard = severity == PFD_ERROR });
}

/* True if the waiver may do what it says. */
static bool allowed(const struct waiver *waiver, struct pfd_findings *findings)
{
	if (!waiver->rule || !pfd_rule_checks(waiver->rule)) {
		complain(findings, waiver, PFD_ERROR, "waiver-known", "rule",
			PFD_MESSAGE("there is no rule “{name}” to waive",
				"eine Regel „{name}“, von der abzuweichen "
				"wäre, gibt es nicht",
				PFD_A_STR("name", waiver->name)),
			PFD_MESSAGE("\"pfd rules\" lists them",
				"„pfd rules“ nennt sie"));
		return false;
	}
	if (waiver->rule->waive == PFD_WAIVE_NEVER) {
		complain(findings, waiver, PFD_ERROR, "waiver-allowed", "rule",
			PFD_MESSAGE("rule {name} is never waived",
				"von Regel {name} wird nie abgewichen",
				PFD_A_STR("name", waiver->name)),
			PFD_MESSAGE("remove the waiver and mend what the rule "
				    "finds",
				"die Ausnahme entfernen und beheben, was die "
				"Regel findet"));
		return false;
	}
	if (waiver->rule->waive == PFD_WAIVE_LEAD &&
		(!waiver->by_lead || !waiver->has_document)) {
		complain(findings, waiver, PFD_ERROR, "waiver-allowed",
			waiver->by_lead ? "" : "by",
			PFD_MESSAGE("only the lead authority waives {name}, "
				    "with a document",
				"von {name} weicht nur das Federführende Amt "
				"ab, mit einem Dokument",
				PFD_A_STR("name", waiver->name)),
			PFD_MESSAGE("set `by: lead_authority` and `document`, "
				    "or remove the waiver",
				"`by: lead_authority` und `document` setzen "
				"oder die Ausnahme entfernen"));
		return false;
	}
	return true;
}

static bool fits(const struct waiver *waiver, const struct pfd_finding *finding,
	struct pfd_str value)
{
	return strcmp(waiver->rule->id, finding->rule) == 0 &&
	       pfd_str_eq(waiver->record, finding->record) && value.len &&
	       pfd_str_eq(waiver->value, value);
}

/* A waiver that ends is for what happens until then: what it covered stays
 * covered, however late somebody looks. */
static bool holds(const struct waiver *waiver, struct pfd_date date)
{
	return !waiver->has_until || pfd_date_cmp(date, waiver->until) <= 0;
}

static void apply(struct waiver *waiver, struct pfd_findings *findings,
	const struct breach *breaches, size_t n_breaches)
{
	for (size_t i = 0; i < n_breaches; i++) {
		struct pfd_finding *finding = &findings->items[i];

		if (!fits(waiver, finding, breaches[i].value))
			continue;
		waiver->used = true;
		if (holds(waiver, breaches[i].date))
			finding->waived = true;
	}
}

void pfd_waivers_apply(struct pfd_arena *arena, struct pfd_index *index,
	struct pfd_findings *findings, const struct breach *breaches,
	size_t n_breaches)
{
	struct waivers waivers = { 0 };
	struct pfd_query *query = pfd_query(index, all_waivers);
	while (pfd_query_row(query)) {
		struct waiver waiver = { .record =
						 pfd_row_keep(arena, query, 0),
			.no = pfd_row_int(query, 1),
			.rule = pfd_rule_among(
				pfd_rules_of(index), pfd_row_str(query, 2)),
			.name = pfd_row_keep(arena, query, 2),
			.value = pfd_row_keep(arena, query, 3),
			.by_lead = pfd_row_int(query, 4),
			.has_document = pfd_row_int(query, 5) };

		waiver.has_until = pfd_row_date(query, 6, &waiver.until);
		pfd_vec_push(arena, &waivers, waiver);
	}
	pfd_vec_foreach (waiver, &waivers) {
		if (!allowed(waiver, findings))
			continue;
		apply(waiver, findings, breaches, n_breaches);
		if (!waiver->used)
			complain(findings, waiver, PFD_WARNING, "waiver-unused",
				"value",
				PFD_MESSAGE("nothing needs this waiver of "
					    "{name} for {value}",
					"diese Ausnahme von {name} für {value} "
					"wird nicht gebraucht",
					PFD_A_STR("name", waiver->name),
					PFD_A_STR("value", waiver->value)),
				PFD_MESSAGE("remove it, or name the value that "
					    "is there now",
					"sie entfernen oder den jetzigen Wert "
					"nennen"));
	}
}
