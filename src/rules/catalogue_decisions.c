/* Rules of deciding: whose consent and whose vote an award needs, and by whom.
 *
 * They hold for the records, so an award made by hand without them is found by
 * the query that refuses one made by a command.
 */
#include "catalogue.h"

#define TRACK_OF(m)                                            \
	" JOIN year_tracks t ON t.id=CAST(" m ".year AS TEXT)" \
	" AND t.track=" m ".track"

const struct pfd_rule pfd_rule_approval_missing = {
	.id = "approval-missing",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.source = { "the track's `approvals`",
		"`approvals` des Förderbereichs" },
	.title = { "approvals of the track",
		"Zustimmungen des Förderbereichs" },
	.text = { "A grant is awarded once every approval that its track names "
		  "is there, dated on the day of the award or earlier. On a "
		  "track that the office decides alone, \"pfd grant award\" "
		  "writes its approval.",
		"Eine Förderung wird bewilligt, wenn jede Zustimmung, die ihr "
		"Förderbereich nennt, mit Datum bis zum Tag der Bewilligung "
		"vorliegt. In einem Förderbereich, über den die Fachstelle "
		"allein entscheidet, schreibt „pfd grant award“ ihre "
		"Zustimmung mit." },
	.message = { "awarded {awarded} without the approval of {role} by then",
		"bewilligt am {awarded}, bis dahin ohne Zustimmung: {role}" },
	.remedy = { "record it first: \"pfd grant approve ID --role {key}\"; "
		    "or a waiver of the lead authority for `{key}`",
		"zuerst eintragen: „pfd grant approve ID --role {key}“; oder "
		"eine Ausnahme des Federführenden Amts für `{key}`" },
	.sql = "SELECT m.id, 'approvals' AS field, m.year,"
	       " m.award_date AS asof, a.value AS value_s, a.value AS r_role,"
	       " a.value AS s_key,"
	       " m.award_date AS d_awarded FROM grant_money m"
	       " JOIN year_tracks_approvals a"
	       "  ON a.id=CAST(m.year AS TEXT) AND a.tracks_track=m.track"
	       " WHERE m.award_date IS NOT NULL AND NOT EXISTS"
	       " (SELECT 1 FROM grant_approvals p WHERE p.id=m.id"
	       "  AND p.role=a.value AND p.date<=m.award_date)",
	.fails = { "grant/2025-010 approvals.lead_authority.date=2025-04-11" },
	.passes = { "grant/2025-010 approvals.lead_authority.date=2025-04-10" },
};

const struct pfd_rule pfd_rule_approval_evidence = {
	.id = "approval-evidence",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "approvals.date",
	.source = { "inferred from the history's proof of authorship [INF]",
		"aus dem Urhebernachweis der Historie abgeleitet [INF]" },
	.title = { "evidence of an approval", "Beleg einer Zustimmung" },
	.text = { "An approval that somebody else enters has a signed document "
		  "on file. The office's own is proven by its commit, which "
		  "names who made it and when; the lead authority does not "
		  "work in these files, so its approval is always entered for "
		  "it.",
		"Für eine Zustimmung, die jemand anderes einträgt, liegt ein "
		"unterschriebenes Schriftstück vor. Die der Fachstelle belegt "
		"ihr eigener Commit mit Person und Zeit; das Federführende Amt "
		"arbeitet nicht in diesen Dateien, seine Zustimmung wird also "
		"immer für das Amt eingetragen." },
	.message = { "the approval of {role} has no document",
		"ohne Schriftstück ist die Zustimmung: {role}" },
	.remedy = { "name it: \"pfd grant set ID approvals.{key}.document=…\"",
		"es nennen: „pfd grant set ID approvals.{key}.document=…“" },
	.sql = "SELECT p.id, 'approvals.'||p.role||'.date' AS field, g.year,"
	       " p.date AS asof, p.role AS value_s, p.role AS r_role,"
	       " p.role AS s_key"
	       " FROM grant_approvals p JOIN \"grant\" g ON g.id=p.id"
	       " WHERE p.role='lead_authority' AND p.document IS NULL",
	.fails = { "grant/2025-010 approvals.lead_authority.document=" },
	.passes = { "grant/2025-010 approvals.office.document=" },
};

const struct pfd_rule pfd_rule_award_needs_recommendation = {
	.id = "award-needs-recommendation",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.source = { "[S14][S15]" },
	.title = { "an award follows the body's vote",
		"der Bewilligung geht das Votum des Gremiums voraus" },
	.text = { "On a track with a `body`, an item about the grant of a "
		  "meeting of that body was voted on by the day of the award. "
		  "Where the body decides, it was adopted.",
		"In einem Förderbereich mit `body` hat das Gremium bis zum Tag "
		"der Bewilligung über einen Tagesordnungspunkt zu der "
		"Förderung abgestimmt; wo es entscheidet, mit Zustimmung." },
	.message = { "awarded {awarded} without a vote of {body} for it by "
		     "then",
		"bewilligt am {awarded}, bis dahin ohne Votum dafür: {body}" },
	.remedy = { "enter the item with `grant` and `result` in the meeting "
		    "of {body}: \"pfd meeting edit ID\"; or a waiver of the "
		    "lead authority",
		"den Tagesordnungspunkt mit `grant` und `result` bei der "
		"Sitzung eintragen ({body}): „pfd meeting edit ID“; oder eine "
		"Ausnahme des Federführenden Amts" },
	.sql = "SELECT id, 'decisions.'||\"no\"||'.date' AS field, year,"
	       " date AS asof, date AS value_d, date AS d_awarded,"
	       " body AS s_body FROM award_votes WHERE kind='award'"
	       " AND (voted IS NULL"
	       "  OR (body_decides AND result='rejected'))",
	.fails = { "meeting/2025-04-05-buendnis items.1.result=deferred" },
	.passes = { "" },
};

const struct pfd_rule pfd_rule_award_above_recommendation = {
	.id = "award-above-recommendation",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.source = { "[S14]" },
	.title = { "at most what was recommended", "höchstens das Empfohlene" },
	.text = { "What is awarded or amended is at most what the body last "
		  "recommended; an item without an amount recommends what was "
		  "requested.",
		"Bewilligt oder geändert wird höchstens auf das zuletzt "
		"Empfohlene; ein Tagesordnungspunkt ohne Betrag empfiehlt das "
		"Beantragte." },
	.message = { "{amount} is above the {recommended} that {body} "
		     "recommended {voted}",
		"{amount} liegt über der Empfehlung von {recommended} vom "
		"{voted} ({body})" },
	.remedy = { "award at most {recommended}, or ask the body again",
		"höchstens {recommended} bewilligen oder das Gremium erneut "
		"befassen" },
	.sql = "SELECT id, 'decisions.'||\"no\"||'.amount' AS field,"
	       " year, date AS asof, amount AS value_m,"
	       " amount-recommended AS excess_m, amount AS m_amount,"
	       " recommended AS m_recommended, voted AS d_voted,"
	       " body AS s_body FROM award_votes WHERE result='adopted'"
	       " AND amount>recommended",
	.fails = { "grant/2025-010 decisions.1.amount=300.01" },
	.passes = { "grant/2025-010 decisions.1.amount=300.00" },
};

const struct pfd_rule pfd_rule_award_differs_reason = {
	.id = "award-differs-reason",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.asof = "decisions.date",
	.source = { "[S14]" },
	.title = { "a reason to differ from the vote",
		"Abweichung vom Votum mit Begründung" },
	.text = { "An award below what the body recommended, or against its "
		  "vote, tells the reason.",
		"Eine Bewilligung unter der Empfehlung des Gremiums oder gegen "
		"sein Votum nennt die Begründung." },
	.message = { "{amount}, but {body} voted {voted} on {recommended}: "
		     "{result}, and no reason is given",
		"{amount}, aber {body} hat am {voted} über {recommended} "
		"abgestimmt: {result}, und eine Begründung fehlt" },
	.remedy = { "tell why: --reason with the command, or `reason` in the "
		    "decision",
		"angeben, warum: --reason beim Befehl oder `reason` in der "
		"Entscheidung" },
	.sql = "SELECT id, 'decisions.'||\"no\"||'.amount' AS field,"
	       " year, date AS asof, amount AS m_amount,"
	       " recommended AS m_recommended, result AS v_result,"
	       " voted AS d_voted, body AS s_body FROM award_votes"
	       " WHERE kind='award' AND reason IS NULL"
	       " AND voted IS NOT NULL AND (amount<recommended OR "
	       "result='rejected')"
	       " AND NOT (body_decides IS TRUE AND result='rejected')",
	.fails = { "grant/2025-010 decisions.1.amount=299.99" },
	.passes = { "grant/2025-010 decisions.1.amount=299.99\n"
		    "grant/2025-010 decisions.1.reason=Honorar gekürzt" },
};

const struct pfd_rule pfd_rule_body_decides = {
	.id = "body-decides",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.source = { "the track's `body_decides`",
		"`body_decides` des Förderbereichs" },
	.title = { "the body's vote is the decision",
		"das Votum des Gremiums ist die Entscheidung" },
	.text = { "Where the track lets its body decide, the award is by that "
		  "body.",
		"Wo der Förderbereich das Gremium entscheiden lässt, ist die "
		"Bewilligung durch dieses Gremium." },
	.message = { "decided by {by}, but on this track {body} decides",
		"entschieden hat {by}, in diesem Förderbereich entscheidet "
		"aber {body}" },
	.remedy = { "record the body's decision: `by: {body}`",
		"die Entscheidung des Gremiums eintragen: `by: {body}`" },
	.sql = "SELECT d.id, 'decisions.'||d.\"no\"||'.by' AS field, m.year,"
	       " d.date AS asof, d.by AS value_s, d.by AS s_by,"
	       " t.body AS s_body FROM grant_money m" TRACK_OF(
		       "m") " AND t.body_decides AND t.body IS NOT NULL"
			    " JOIN grant_decisions d ON d.id=m.id AND "
			    "d.kind='award'"
			    " WHERE d.by<>t.body",
	.fails = { "grant/2025-011 decisions.1.by=office" },
	.passes = { "" },
};

/* Who did what of the four duties of a grant, on the tracks that keep them apart;
 * `place` is their order in time. */
#define DUTIES                                                                 \
	"WITH apart AS MATERIALIZED (SELECT m.id, m.year,"                     \
	" m.award_date IS NOT NULL AS bound FROM grant_money m" TRACK_OF(      \
		"m") " AND t.duties_apart),"                                   \
		     " acts AS (SELECT a.*, r.date, r.person, "                \
		     "'reviews.'||r.kind AS item,"                             \
		     " 'person' AS member, iif(r.kind='content',1,2) AS place" \
		     " FROM apart a JOIN grant_reviews r ON r.id=a.id"         \
		     " UNION ALL SELECT a.*, p.date, p.person, "               \
		     "'approvals.'||p.role,"                                   \
		     " 'person', 3 FROM apart a JOIN grant_approvals p ON "    \
		     "p.id=a.id"                                               \
		     " UNION ALL SELECT a.*, o.date, CASE n.place"             \
		     "  WHEN 1 THEN o.content_by WHEN 2 THEN o.arithmetic_by"  \
		     "  ELSE o.released_by END, 'orders.'||o.\"no\", "         \
		     "n.member, n.place"                                       \
		     " FROM apart a JOIN grant_orders o ON o.id=a.id"          \
		     " JOIN (SELECT 1 AS place, 'content_by' AS member"        \
		     "  UNION ALL VALUES "                                     \
		     "(2,'arithmetic_by'),(4,'released_by')) n)"

const struct pfd_rule pfd_rule_duties_apart = {
	.id = "duties-apart",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.source = { "[S40]" },
	.title = { "duties apart", "Funktionstrennung" },
	.text = { "On a track with `duties_apart`, content review, arithmetic "
		  "review, approval of the award and release of the payment "
		  "are done by different people; who certifies a payment "
		  "order counts as reviewer.",
		"In einem Förderbereich mit `duties_apart` sind fachliche "
		"Prüfung, rechnerische Prüfung, Zustimmung zur Bewilligung und "
		"Freigabe der Zahlung Sache verschiedener Personen; wer eine "
		"Auszahlungsanordnung als richtig zeichnet, zählt als "
		"Prüfende." },
	.message = { "{item}: the same person as in {before}",
		"{item}: dieselbe Person wie bei {before}" },
	.remedy = { "let somebody else do it, or record a waiver of the lead "
		    "authority for {person}",
		"es durch jemand anderen erledigen lassen oder eine Ausnahme "
		"des Federführenden Amts für {person} eintragen" },
	.sql = DUTIES
	", d AS (SELECT *, first_value(item) OVER first AS before,"
	" first_value(place) OVER first AS earliest"
	" FROM acts WHERE person IS NOT NULL"
	" WINDOW first AS (PARTITION BY id, person"
	"  ORDER BY place, date, item))"
	" SELECT id, item||'.'||member AS field, year, bound,"
	" date AS asof, person AS value_s, item AS s_item,"
	" before AS s_before, person AS s_person"
	" FROM d WHERE place>earliest",
	.fails = { "grant/2025-010 orders.1.released_by=p-0000000000dc" },
	.passes = { "grant/2025-010 orders.1.content_by=p-0000000000da\n"
		    "grant/2025-010 orders.1.arithmetic_by=p-0000000000db" },
};

const struct pfd_rule pfd_rule_duties_named = {
	.id = "duties-named",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "decisions.date",
	.source = { "[S40]" },
	.title = { "who did it is named", "wer es war, ist genannt" },
	.text = { "On a track with `duties_apart`, reviews, approvals and "
		  "payment orders name the person; else nobody sees whether "
		  "they were different ones.",
		"In einem Förderbereich mit `duties_apart` nennen Prüfungen, "
		"Zustimmungen und Auszahlungsanordnungen die Person; sonst "
		"ist nicht zu sehen, ob es verschiedene waren." },
	.message = { "{item} does not name who it was",
		"{item} nennt nicht, wer es war" },
	.remedy = { "name the person: \"pfd grant set ID {item}.{member}=…\"",
		"die Person nennen: „pfd grant set ID {item}.{member}=…“" },
	.sql = DUTIES " SELECT id, item AS field, year, date AS asof,"
		      " item AS value_s, item AS s_item, member AS s_member"
		      " FROM acts WHERE person IS NULL"
		      " AND member IN ('person','released_by')",
	.fails = { "grant/2025-010 reviews.content.person=" },
	.passes = { "grant/2025-010 orders.1.content_by=" },
};

/* ---- what the history tells -------------------------------------------------------- */

static const struct pfd_rule_param backdated_params[] = {
	{ "days", PFD_T_INT, "days", "7",
		{ "how long after its date a decision may be committed",
			"wie lange nach ihrem Datum eine Entscheidung "
			"festgeschrieben werden darf" } },
};
/* Found by src/change/backdated.c. */
const struct pfd_rule pfd_rule_backdated = {
	.id = "backdated",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_NEVER,
	.asof = "decisions.date",
	.params = backdated_params,
	.n_params = PFD_COUNT(backdated_params),
	.source = { "traceability [INF]", "Nachvollziehbarkeit [INF]" },
	.title = { "decisions are committed in time",
		"Entscheidungen werden zeitnah festgeschrieben" },
	.text = { "A decision is committed within some days of its date. "
		  "`pfd check --history` compares the date with the day of "
		  "the commit that brought it.",
		"Eine Entscheidung wird wenige Tage nach ihrem Datum "
		"festgeschrieben. `pfd check --history` vergleicht das Datum "
		"mit dem Tag des Commits, der es brachte." },
	.message = { "dated {date}, committed on {entered} by {author}: {days} "
		     "days later",
		"datiert {date}, festgeschrieben am {entered} von {author}: "
		"{days} Tage später" },
	.remedy = { "if the day is wrong: \"pfd grant set ID "
		    "decisions.NO.date=… -m …\"; else the commit's reason "
		    "should tell why so late: \"pfd blame ID decisions\"",
		"ist der Tag falsch: „pfd grant set ID decisions.NR.date=… -m "
		"…“; sonst sollte die Begründung des Commits sagen, warum so "
		"spät: „pfd blame ID decisions“" },
};
