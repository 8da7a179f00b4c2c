/* Rules of the bodies' work: votes that add up, results that are those of the
 * count, members who are biased, deadlines and seats of the rules of procedure.
 *
 * All of them ask the tables of src/index/bodies.c, so they run only where those
 * are filled (`bodies`).
 */
#include "catalogue.h"

/* clang-format off */
#define IN_MEETING " r.year, r.date AS asof"
#define OF_ITEM \
	" FROM item_ballot b JOIN meeting_rules r ON r.id=b.id" \
	" JOIN meeting_items i ON i.id=b.id AND i.\"no\"=b.\"no\""
#define FIELD(of) " 'items.'||b.\"no\"||'." of "' AS field,"
/* clang-format on */

#define SOURCE_PROCEDURE                                                  \
	{                                                                 \
		"the body's rules of procedure", "Geschäftsordnung des " \
						 "Gremiums"               \
	}
#define SOURCE_PATTERN                                                  \
	{                                                               \
		"the body's rules of procedure; the pattern is common " \
		"[S98][GKU]",                                           \
			"Geschäftsordnung des Gremiums; verbreitetes " \
			"Muster [S98][GKU]"                             \
	}

/* ---- votes ---------------------------------------------------------------------- */

const struct pfd_rule pfd_rule_body_vote_sum = {
	.id = "body-vote-sum",
	.class = PFD_INTEGRITY,
	.kind = "meeting",
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.bodies = true,
	.source = PFD_SOURCE_ARITHMETIC,
	.title = { "votes and those present", "Stimmen und Anwesende" },
	.text = { "Votes, those who did not vote and those excluded are "
		  "together as many as had a vote and were there at the item; "
		  "never more.",
		"Stimmen, nicht Abstimmende und Ausgeschlossene sind zusammen "
		"so viele, wie beim Tagesordnungspunkt mit Stimmrecht "
		"anwesend waren, nie mehr." },
	.message = { "{sum} votes, not voting and excluded, but {present} with "
		     "a vote were there",
		"{sum} Stimmen, nicht Abstimmende und Ausgeschlossene, aber "
		"{present} Stimmberechtigte waren da" },
	.remedy = { "correct the numbers, who was there (pfd meeting attend), "
		    "or the minute of the vote (`at`)",
		"die Zahlen, die Anwesenheit (pfd meeting attend) oder die "
		"Minute der Abstimmung (`at`) berichtigen" },
	.sql = "SELECT id, field, year, asof, n_sum, present AS n_present,"
	       " abs(n_sum-present) AS excess_n FROM (SELECT b.id," FIELD(
		       "vote") IN_MEETING
	", b.present, b.not_voting, b.yes+b.nay+b.abstain+b.invalid"
	"+coalesce(b.not_voting,0)+coalesce(i.vote_excluded,b.excluded)"
	" AS n_sum" OF_ITEM
	" WHERE b.yes IS NOT NULL AND b.present IS NOT NULL)"
	" WHERE n_sum>present"
	" OR (n_sum<present AND not_voting IS NOT NULL)",
	.fails = { "meeting/2025-09-10-rat items.1.vote.no=1" },
	.passes = { "meeting/2025-09-10-rat items.1.vote.yes=1\n"
		    "meeting/2025-09-10-rat items.1.vote.abstain=1\n"
		    "meeting/2025-09-10-rat items.1.vote.not_voting=" },
};

const struct pfd_rule pfd_rule_body_excluded = {
	.id = "body-excluded",
	.class = PFD_INTEGRITY,
	.kind = "meeting",
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.bodies = true,
	.source = PFD_SOURCE_ARITHMETIC,
	.title = { "who was excluded is named",
		"Ausgeschlossene sind genannt" },
	.text = { "As many are excluded from a vote as voters there are named "
		  "in `conflicts`.",
		"Von einer Abstimmung sind so viele ausgeschlossen, wie "
		"anwesende Stimmberechtigte in `conflicts` stehen." },
	.message = { "{excluded} excluded, but {named} voters named in "
		     "`conflicts`",
		"{excluded} ausgeschlossen, aber {named} Stimmberechtigte in "
		"`conflicts`" },
	.remedy = { "name them in `conflicts`, or correct `vote.excluded`",
		"sie in `conflicts` nennen oder `vote.excluded` berichtigen" },
	.sql = "SELECT b.id," FIELD("vote.excluded") IN_MEETING
	", i.vote_excluded AS n_excluded, b.excluded AS n_named,"
	" abs(i.vote_excluded-b.excluded) AS excess_n" OF_ITEM
	" WHERE i.vote_excluded<>b.excluded AND b.present IS NOT NULL",
	.fails = { "meeting/2025-09-10-rat items.2.vote.excluded=1" },
	.passes = { "meeting/2025-09-10-rat items.1.vote.excluded=" },
};

const struct pfd_rule pfd_rule_body_quorum = {
	.id = "body-quorum",
	.class = PFD_INTEGRITY,
	.kind = "meeting",
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.bodies = true,
	.source = SOURCE_PATTERN,
	.title = { "quorum of an item", "Beschlussfähigkeit beim Punkt" },
	.text = { "A vote without the quorum of the rules of procedure is "
		  "void, and is recorded as such.",
		"Eine Abstimmung ohne die Beschlussfähigkeit nach der "
		"Geschäftsordnung ist ungültig und wird so eingetragen." },
	.message = { "{there} of {entitled} with a vote were there, {quorum} "
		     "are needed: the vote is void",
		"{there} von {entitled} Stimmberechtigten waren da, nötig "
		"sind {quorum}: die Abstimmung ist ungültig" },
	.remedy = { "`result: void`, and vote again in a next meeting "
		    "(`repeat_of`); or correct who was there (pfd meeting "
		    "attend)",
		"`result: void` und in einer nächsten Sitzung erneut "
		"abstimmen (`repeat_of`); oder die Anwesenheit berichtigen "
		"(pfd meeting attend)" },
	.sql = "SELECT b.id," FIELD("result") IN_MEETING
	", b.there AS n_there, b.quorum AS n_quorum,"
	" b.entitled AS n_entitled, b.quorum-b.there AS excess_n" OF_ITEM
	" WHERE b.there<b.quorum AND i.result IN ('adopted','rejected')",
	.fails = { "partnership/pfd bodies.rat.rules.quorum_percent=76" },
	.passes = { "partnership/pfd bodies.rat.rules.quorum_percent=75" },
};

const struct pfd_rule pfd_rule_body_majority = {
	.id = "body-majority",
	.class = PFD_INTEGRITY,
	.kind = "meeting",
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.bodies = true,
	.source = SOURCE_PATTERN,
	.title = { "the result is that of the count",
		"das Ergebnis folgt aus den Stimmen" },
	.text = { "What is written as the result is what quorum, majority and "
		  "tie of the rules of procedure make of the votes.",
		"Das eingetragene Ergebnis ist das, was Beschlussfähigkeit, "
		"Mehrheit und Stimmengleichheit nach der Geschäftsordnung aus "
		"den Stimmen machen." },
	.message = { "{typed}, but {yes} yes, {nay} no and {abstain} "
		     "abstentions make it: {counted}",
		"{typed}, aber aus {yes} Ja, {nay} Nein und {abstain} "
		"Enthaltungen folgt: {counted}" },
	.remedy = { "correct the result or the votes; where the chair decides "
		    "a tie, `vote.chair`; where another majority is asked for, "
		    "`majority` of the item",
		"Ergebnis oder Stimmen berichtigen; entscheidet der Vorsitz "
		"bei Stimmengleichheit, `vote.chair`; gilt eine andere "
		"Mehrheit, `majority` beim Punkt" },
	.sql = "SELECT b.id," FIELD("result") IN_MEETING
	", i.result AS v_typed, b.counted AS v_counted,"
	" coalesce(b.yes,0) AS n_yes, coalesce(b.nay,0) AS n_nay,"
	" coalesce(b.abstain,0) AS n_abstain" OF_ITEM
	" WHERE b.counted<>'void' AND b.result IS NULL"
	" AND i.result IS NOT NULL",
	.fails = { "meeting/2025-09-10-rat items.2.result=rejected" },
	.passes = { "meeting/2025-09-10-rat items.2.result=" },
};

const struct pfd_rule pfd_rule_body_conflict = {
	.id = "body-conflict",
	.class = PFD_NORM,
	.kind = "meeting",
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_OFFICE,
	.bodies = true,
	.asof = "date",
	.source = { "§ 20 (1), (4) VwVfG; rules of procedure [GKU]",
		"§ 20 Abs. 1, 4 VwVfG; Geschäftsordnung [GKU]" },
	.title = { "who is biased does not vote",
		"Befangene stimmen nicht mit" },
	.text = { "A voter who is the applicant, the payee or the responsible "
		  "person, or belongs to the applicant, the payee, a partner "
		  "or the project's holder on that day, is excluded; so is a "
		  "deputy.",
		"Wer am Tag selbst Antragsteller, Zahlungsempfänger oder "
		"verantwortliche Person ist oder zum Antragsteller, zum "
		"Zahlungsempfänger, zu einem Kooperationspartner oder zum "
		"Träger des Projekts gehört, ist ausgeschlossen, auch als "
		"Stellvertretung." },
	.message = { "{member} belongs to {party} and was not excluded",
		"{member} gehört zu {party} und war nicht ausgeschlossen" },
	.remedy = { "name the conflict in the item (\"pfd meeting vote\" does "
		    "it by itself), or record a waiver for {member}",
		"die Befangenheit beim Punkt nennen („pfd meeting vote“ tut "
		"es von selbst) oder eine Ausnahme für {member} eintragen" },
	.sql = "SELECT c.id," FIELD("conflicts") IN_MEETING
	", c.member AS value_s, c.member AS s_member,"
	" c.party AS s_party FROM item_conflict c"
	" JOIN item_ballot b ON b.id=c.id AND b.\"no\"=c.\"no\""
	" JOIN meeting_rules r ON r.id=c.id"
	" WHERE NOT c.listed AND b.yes IS NOT NULL",
	.fails = { "contact/p-0000000000b2 affiliations.1.to=2025-09-10" },
	.passes = { "contact/p-0000000000b2 affiliations.1.to=2025-09-09" },
};

const struct pfd_rule pfd_rule_body_proxy = {
	.id = "body-proxy",
	.class = PFD_INTEGRITY,
	.kind = "meeting",
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.bodies = true,
	.source = { "rules of procedure [S94][S98]",
		"Geschäftsordnung [S94][S98]" },
	.title = { "one vote a member", "eine Stimme je Mitglied" },
	.text = { "A vote is cast by a member, or by its named deputy while "
		  "the member is not there: present at the item and not "
		  "excluded, once.",
		"Eine Stimme gibt das Mitglied ab oder, solange es nicht da "
		"ist, seine benannte Stellvertretung: beim Punkt anwesend, "
		"nicht ausgeschlossen, einmal." },
	.message = { "{member} has no vote here",
		"{member} hat hier kein Stimmrecht" },
	.remedy = { "correct who voted, who was there, or the seats and "
		    "deputies (pfd contact edit {member})",
		"Abstimmende, Anwesenheit oder Sitze und Stellvertretung "
		"berichtigen (pfd contact edit {member})" },
	.sql = "SELECT b.id," FIELD("vote.named.'||n.member||'.vote") IN_MEETING
	", n.member AS s_member FROM meeting_items_vote_named n"
	" JOIN item_ballot b ON b.id=n.id AND b.\"no\"=n.items_no"
	"  AND b.present IS NOT NULL"
	" JOIN meeting_rules r ON r.id=n.id WHERE NOT EXISTS"
	"  (SELECT 1 FROM meeting_voter v WHERE v.id=n.id"
	"   AND v.moment=b.moment AND v.member=n.member)"
	" OR EXISTS (SELECT 1 FROM meeting_items_conflicts c"
	"  WHERE c.id=n.id AND c.items_no=n.items_no"
	"  AND c.member=n.member)"
	" UNION ALL SELECT p.id, 'present.'||p.member||'.deputy_for',"
	" r.year, r.date, p.member FROM meeting_present p"
	" JOIN meeting_rules r ON r.id=p.id"
	" WHERE p.deputy_for IS NOT NULL AND (EXISTS (SELECT 1"
	"  FROM meeting_seat s WHERE s.id=p.id AND s.member=p.member)"
	" OR NOT EXISTS (SELECT 1 FROM body_deputy d"
	"  WHERE d.member=p.member AND d.body=r.body"
	"  AND d.deputy_of=p.deputy_for"
	"  AND r.day>=d.\"from\" AND r.day<=d.\"to\"))",
	.fails = { "meeting/2025-10-08-rat "
		   "present.p-0000000000b4.deputy_for=p-0000000000b5" },
	.passes = { "meeting/2025-10-08-rat "
		    "present.p-0000000000b4.deputy_for=" },
};

const struct pfd_rule pfd_rule_body_vote_names = {
	.id = "body-vote-names",
	.class = PFD_INTEGRITY,
	.kind = "meeting",
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.bodies = true,
	.source = PFD_SOURCE_ARITHMETIC,
	.title = { "names and numbers of a vote",
		"Namen und Zahlen einer Abstimmung" },
	.text = { "Where a vote was by name, its numbers are those of the "
		  "names; a secret vote has none.",
		"Bei namentlicher Abstimmung sind die Zahlen die der Namen; "
		"eine geheime nennt keine." },
	.message = { "{n} votes by name: {yes} yes, {nay} no; the numbers or "
		     "the secrecy say otherwise",
		"{n} namentliche Stimmen: {yes} Ja, {nay} Nein; Zahlen oder "
		"Geheimhaltung sagen anderes" },
	.remedy = { "correct the numbers or the names; of a secret vote remove "
		    "the names",
		"Zahlen oder Namen berichtigen; bei geheimer Abstimmung die "
		"Namen entfernen" },
	.sql = "SELECT b.id," FIELD("vote.named") IN_MEETING
	", n.n AS n_n, n.yes AS n_yes, n.nay AS n_nay FROM (SELECT id,"
	" items_no, count(*) AS n, sum(vote='yes') AS yes,"
	" sum(vote='no') AS nay, sum(vote='abstain') AS abstain"
	" FROM meeting_items_vote_named GROUP BY id, items_no) n"
	" JOIN item_ballot b ON b.id=n.id AND b.\"no\"=n.items_no"
	" JOIN meeting_rules r ON r.id=b.id"
	" JOIN meeting_items i ON i.id=b.id AND i.\"no\"=b.\"no\""
	" WHERE i.vote_secret=1"
	" OR coalesce(i.vote_yes,n.yes)<>n.yes"
	" OR coalesce(i.vote_no,n.nay)<>n.nay"
	" OR coalesce(i.vote_abstain,n.abstain)<>n.abstain",
	.fails = { "meeting/2025-09-10-rat items.2.vote.secret=true" },
	.passes = { "meeting/2025-09-10-rat items.2.vote.secret=false" },
};

/* ---- who was there ------------------------------------------------------------- */

const struct pfd_rule pfd_rule_body_deputy_guest = {
	.id = "body-deputy-guest",
	.class = PFD_NORM,
	.kind = "meeting",
	.severity = PFD_INFO,
	.waive = PFD_WAIVE_OFFICE,
	.bodies = true,
	.asof = "date",
	.source = { "rules of procedure [S94]", "Geschäftsordnung [S94]" },
	.title = { "a deputy beside the member",
		"Stellvertretung neben dem Mitglied" },
	.text = { "A deputy votes only while the member is not there; beside "
		  "it the deputy is a guest.",
		"Eine Stellvertretung stimmt nur ab, solange das Mitglied "
		"nicht da ist; neben ihm ist sie Gast." },
	.message = { "{deputy} is a guest: {member} is there",
		"{deputy} ist Gast: {member} ist da" },
	.remedy = { "give the times if one came later or left earlier (pfd "
		    "meeting attend)",
		"Zeiten angeben, falls jemand später kam oder früher ging "
		"(pfd meeting attend)" },
	.sql = "SELECT p.id, 'present.'||p.member||'.member' AS "
	       "field," IN_MEETING
	       ", p.member AS value_s, p.member AS s_deputy,"
	       " m.member AS s_member FROM body_deputy d"
	       " JOIN meeting_rules r ON r.body=d.body"
	       "  AND r.day>=d.\"from\" AND r.day<=d.\"to\""
	       " JOIN meeting_present p ON p.id=r.id AND p.member=d.member"
	       "  AND d.deputy_of=coalesce(p.deputy_for,d.deputy_of)"
	       " JOIN meeting_present m ON m.id=r.id AND m.member=d.deputy_of"
	       "  AND coalesce(m.\"from\",0)<coalesce(p.\"to\",1440)"
	       "  AND coalesce(p.\"from\",0)<coalesce(m.\"to\",1440)",
	.fails = { "contact/p-0000000000b4 "
		   "seats.1.deputy_of=p-0000000000b3\n"
		   "meeting/2025-10-08-rat "
		   "present.p-0000000000b4.deputy_for=p-0000000000b3" },
	.passes = { "" },
};

const struct pfd_rule pfd_rule_body_seat_known = {
	.id = "body-seat-known",
	.class = PFD_INTEGRITY,
	.kind = "meeting",
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_NEVER,
	.bodies = true,
	.source = PFD_SOURCE_RECORDS,
	.title = { "who is present has a seat", "Anwesende haben einen Sitz" },
	.text = { "Who is listed as present has a seat in the body on that "
		  "day, as member, deputy or adviser; guests stand in "
		  "`guests`, by role.",
		"Wer als anwesend eingetragen ist, hat am Tag einen Sitz im "
		"Gremium, als Mitglied, Stellvertretung oder beratend; Gäste "
		"stehen nach Funktion in `guests`." },
	.message = { "{member} has no seat in {body} on {date}",
		"{member} hat am {date} keinen Sitz: {body}" },
	.remedy = { "enter the seat (pfd contact edit {member}), or the guest "
		    "in `guests`",
		"den Sitz eintragen (pfd contact edit {member}) oder den Gast "
		"in `guests`" },
	.sql = "SELECT p.id, 'present.'||p.member||'.member' AS "
	       "field," IN_MEETING ", p.member AS s_member, r.body AS s_body,"
	       " r.date AS d_date FROM meeting_present p"
	       " JOIN meeting_rules r ON r.id=p.id WHERE NOT EXISTS"
	       " (SELECT 1 FROM contact_seats s WHERE s.id=p.member"
	       "  AND s.body=r.body AND r.day>=coalesce(s.\"from\",'')"
	       "  AND r.day<=coalesce(s.\"to\",'9999'))",
	.fails = { "contact/p-0000000000b1 seats.1.from=2025-09-11" },
	.passes = { "contact/p-0000000000b1 seats.1.from=2025-09-10" },
};

static const struct pfd_rule_param absent_params[] = {
	{ "meetings", PFD_T_INT, "meetings", "3",
		{ "how many meetings in a row",
			"wie viele Sitzungen in Folge" } },
};
const struct pfd_rule pfd_rule_body_absent_3 = {
	.id = "body-absent-3",
	.class = PFD_NORM,
	.kind = "contact",
	.severity = PFD_INFO,
	.waive = PFD_WAIVE_OFFICE,
	.bodies = true,
	.params = absent_params,
	.n_params = PFD_COUNT(absent_params),
	.source = { "[S94]" },
	.title = { "absent without excuse", "unentschuldigt gefehlt" },
	.text = { "A member who was absent without an excuse from the latest "
		  "meetings of a body, and was not stood in for, is written "
		  "to.",
		"Ein Mitglied, das bei den letzten Sitzungen eines Gremiums "
		"unentschuldigt und unvertreten gefehlt hat, wird "
		"angeschrieben." },
	.message = { "absent without excuse from the latest {n} meetings of "
		     "{body}",
		"bei den letzten {n} Sitzungen unentschuldigt gefehlt: "
		"{body}" },
	.remedy = { "talk to the member; record an excuse: \"pfd meeting "
		    "attend {meeting} {member}=excused\"",
		"mit dem Mitglied sprechen; eine Entschuldigung eintragen: "
		"„pfd meeting attend {meeting} {member}=entschuldigt“" },
	.sql = "WITH latest AS MATERIALIZED (SELECT *, row_number() OVER"
	       "  (PARTITION BY body ORDER BY date DESC, id DESC) AS place,"
	       "  CAST(param('body-absent-3','meetings',year,date) AS INTEGER)"
	       "   AS n FROM meeting_rules r"
	       "  WHERE date<=asof() AND kind IS NOT 'circular'"
	       "  AND id IN (SELECT id FROM meeting_present))"
	       " SELECT s.member AS id, 'seats' AS field,"
	       " max(l.n) AS n_n, l.body AS s_body, max(l.id) AS s_meeting,"
	       " s.member AS s_member FROM latest l"
	       " JOIN meeting_seat s ON s.id=l.id WHERE l.place<=l.n"
	       " GROUP BY l.body, s.member HAVING count(*)>=max(l.n)"
	       " AND sum(EXISTS (SELECT 1 FROM meeting_present p"
	       "   WHERE p.id=l.id AND p.member=s.member)"
	       "  OR s.member IN (SELECT e.value FROM meeting_excused e"
	       "   WHERE e.id=l.id)"
	       "  OR EXISTS (SELECT 1 FROM meeting_voter v WHERE v.id=l.id"
	       "   AND v.seat=s.member))=0",
	.fails = { "meeting/2025-11-26-rat excused=" },
	.passes = { "" },
};

/* ---- in time -------------------------------------------------------------------- */

const struct pfd_rule pfd_rule_body_invite_lead = {
	.id = "body-invite-lead",
	.class = PFD_NORM,
	.kind = "meeting",
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.bodies = true,
	.asof = "date",
	.source = SOURCE_PATTERN,
	.title = { "invited in time", "rechtzeitig eingeladen" },
	.text = { "The invitation with its agenda goes out as many days before "
		  "the meeting as the rules of procedure say, unless all did "
		  "without the notice.",
		"Die Einladung mit Tagesordnung geht so viele Tage vor der "
		"Sitzung hinaus, wie die Geschäftsordnung sagt, es sei denn, "
		"alle haben auf die Frist verzichtet." },
	.message = { "invited: {invited}; the notice of {days} days ended "
		     "{due}",
		"eingeladen: {invited}; die Ladungsfrist von {days} Tagen "
		"endete am {due}" },
	.remedy = { "enter when it went out (`invited`), or that all members "
		    "did without the notice (`notice_waived: true`)",
		"eintragen, wann sie hinausging (`invited`) oder dass alle "
		"auf die Frist verzichtet haben (`notice_waived: true`)" },
	.sql = "SELECT id, 'invited' AS field, year, date AS asof,"
	       " invited AS value_d, coalesce(invited,'—') AS d_invited,"
	       " days AS n_days, due AS d_due,"
	       " pfd_days(due,coalesce(invited,date)) AS excess_d"
	       " FROM (SELECT r.id, r.year, r.date, m.invited,"
	       "  r.invitation_lead_days AS days,"
	       "  date(r.date,-r.invitation_lead_days||' days') AS due"
	       "  FROM meeting_rules r JOIN meeting m ON m.id=r.id"
	       "  WHERE r.invitation_lead_days>0 AND r.kind IS NOT 'circular'"
	       "  AND m.notice_waived IS NOT 1 AND r.date<=asof())"
	       " WHERE invited IS NULL OR invited>due",
	.fails = { "meeting/2025-09-10-rat invited=2025-08-28" },
	.passes = { "meeting/2025-09-10-rat invited=2025-08-27" },
};

const struct pfd_rule pfd_rule_body_minutes_due = {
	.id = "body-minutes-due",
	.class = PFD_NORM,
	.kind = "meeting",
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.bodies = true,
	.asof = "date",
	.source = SOURCE_PATTERN,
	.title = { "minutes in time", "Protokoll rechtzeitig" },
	.text = { "The minutes are written as many days after the meeting as "
		  "the rules of procedure say.",
		"Das Protokoll liegt so viele Tage nach der Sitzung vor, wie "
		"die Geschäftsordnung sagt." },
	.message = { "minutes due {due}; written: {written}",
		"Protokoll fällig am {due}; verfasst: {written}" },
	.remedy = { "write them and enter the day: \"pfd meeting set ID "
		    "minutes.written=…\"",
		"es verfassen und den Tag eintragen: „pfd meeting set ID "
		"minutes.written=…“" },
	.sql = "SELECT id, 'minutes.written' AS field, year, date AS asof,"
	       " due AS value_d, due AS d_due,"
	       " coalesce(written,'—') AS d_written,"
	       " pfd_days(due,coalesce(written,asof())) AS excess_d"
	       " FROM (SELECT r.id, r.year, r.date, m.minutes_written AS "
	       "written,"
	       "  date(r.date,r.minutes_days||' days') AS due"
	       "  FROM meeting_rules r JOIN meeting m ON m.id=r.id"
	       "  WHERE r.minutes_days>0)"
	       " WHERE coalesce(written,asof())>due",
	.fails = { "meeting/2025-09-10-rat minutes.written=2025-09-25" },
	.passes = { "meeting/2025-09-10-rat minutes.written=2025-09-24" },
};

const struct pfd_rule pfd_rule_body_order = {
	.id = "body-order",
	.class = PFD_INTEGRITY,
	.kind = "meeting",
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.bodies = true,
	.source = PFD_SOURCE_RECORDS,
	.title = { "first the meeting, then its minutes",
		"erst die Sitzung, dann das Protokoll" },
	.text = { "A meeting is invited to before it is held, its minutes are "
		  "written on its day or later and approved after that, in a "
		  "later meeting of the same body.",
		"Zu einer Sitzung wird vorher eingeladen, ihr Protokoll wird "
		"am Tag selbst oder danach verfasst und danach genehmigt, in "
		"einer späteren Sitzung desselben Gremiums." },
	.message = { "{field} {date} does not fit the meeting of {held}",
		"{field} {date} passt nicht zur Sitzung vom {held}" },
	.remedy = { "correct the date: \"pfd meeting set ID {path}=…\"",
		"das Datum berichtigen: „pfd meeting set ID {path}=…“" },
	.sql = "SELECT id, field, year, date AS asof, field AS f_field,"
	       " field AS s_path, day AS d_date, date AS d_held FROM ("
	       "SELECT id, year, date, 'invited' AS field, invited AS day"
	       "  FROM meeting WHERE invited>date"
	       " UNION ALL SELECT id, year, date, 'minutes.written',"
	       "  minutes_written FROM meeting WHERE minutes_written<date"
	       " UNION ALL SELECT id, year, date, 'minutes.approved',"
	       "  minutes_approved FROM meeting"
	       "  WHERE minutes_approved<coalesce(minutes_written,date)"
	       " UNION ALL SELECT m.id, m.year, m.date, 'minutes.approved_at',"
	       "  a.date FROM meeting m JOIN meeting a"
	       "  ON a.id=m.minutes_approved_at"
	       "  WHERE a.date<=m.date OR a.body<>m.body)",
	.fails = { "meeting/2025-09-10-rat minutes.written=2025-09-09" },
	.passes = { "meeting/2025-09-10-rat minutes.written=2025-09-10" },
};

/* clang-format off */
#define CLOCK(of) "printf('%02d:%02d'," of "/60," of "%60)"
/* clang-format on */

const struct pfd_rule pfd_rule_body_times = {
	.id = "body-times",
	.class = PFD_INTEGRITY,
	.kind = "meeting",
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_RECORDS,
	.title = { "first come, then gone", "erst gekommen, dann gegangen" },
	.text = { "A meeting ends after it began, and a member leaves after "
		  "it came.",
		"Eine Sitzung endet nach ihrem Beginn, und ein Mitglied geht, "
		"nachdem es gekommen ist." },
	.message = { "until {to}, but from {from}", "bis {to}, aber von "
						    "{from}" },
	.remedy = { "correct the time: \"pfd meeting set ID {path}=…\"",
		"die Zeit berichtigen: „pfd meeting set ID {path}=…“" },
	.sql = "SELECT id, field, year, date AS asof, field AS s_path,"
	       " " CLOCK("came") " AS s_from, " CLOCK(
		       "gone") " AS s_to FROM ("
			       "SELECT id, year, date, 'end' AS field, start "
			       "AS came,"
			       "  \"end\" AS gone FROM meeting"
			       " UNION ALL SELECT m.id, m.year, m.date,"
			       "  'present.'||p.member||'.to', p.\"from\", "
			       "p.\"to\""
			       "  FROM meeting_present p JOIN meeting m ON "
			       "m.id=p.id)"
			       " WHERE gone<=came",
	.fails = { "meeting/2025-10-08-rat "
		   "present.p-0000000000b3.from=18:00\n"
		   "meeting/2025-10-08-rat present.p-0000000000b3.to=18:00" },
	.passes = { "meeting/2025-10-08-rat "
		    "present.p-0000000000b3.from=18:00\n"
		    "meeting/2025-10-08-rat present.p-0000000000b3.to=18:01" },
};

/* ---- in writing ------------------------------------------------------------------- */

const struct pfd_rule pfd_rule_circular_vote_window = {
	.id = "circular-vote-window",
	.class = PFD_NORM,
	.kind = "meeting",
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.bodies = true,
	.asof = "date",
	.source = { "[S66]; rules of procedure", "[S66]; Geschäftsordnung" },
	.title = { "days to answer in writing", "Frist im Umlaufverfahren" },
	.text = { "In a circular vote members have the days of the rules of "
		  "procedure to answer.",
		"Im Umlaufverfahren haben die Mitglieder die Tage der "
		"Geschäftsordnung Zeit zu antworten." },
	.message = { "open for {open} days, {days} are asked for",
		"{open} Tage Zeit, verlangt sind {days}" },
	.remedy = { "set a later last day (`date`)",
		"einen späteren letzten Tag setzen (`date`)" },
	.sql = "SELECT r.id, 'invited' AS field," IN_MEETING
	       ", m.invited AS value_d, pfd_days(m.invited,m.date) AS n_open,"
	       " r.circular_days AS n_days,"
	       " r.circular_days-pfd_days(m.invited,m.date) AS excess_d"
	       " FROM meeting_rules r JOIN meeting m ON m.id=r.id"
	       " WHERE r.kind='circular'"
	       " AND pfd_days(m.invited,m.date)<r.circular_days",
	.fails = { "meeting/2025-11-05-rat invited=2025-10-23" },
	.passes = { "meeting/2025-11-05-rat invited=2025-10-22" },
};

const struct pfd_rule pfd_rule_circular_vote_objection = {
	.id = "circular-vote-objection",
	.class = PFD_NORM,
	.kind = "meeting",
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_NEVER,
	.bodies = true,
	.asof = "date",
	.source = { "rules of procedure; written vote if none objects [S98]",
		"Geschäftsordnung; schriftlich, wenn niemand widerspricht "
		"[S98]" },
	.title = { "objection to a circular vote",
		"Widerspruch gegen das Umlaufverfahren" },
	.text = { "A circular vote to which a member objects in time is void; "
		  "the items go to a meeting.",
		"Ein Umlaufverfahren, dem ein Mitglied rechtzeitig "
		"widerspricht, ist ungültig; die Punkte kommen in eine "
		"Sitzung." },
	.message = { "{member} objects: the vote is void",
		"{member} widerspricht: die Abstimmung ist ungültig" },
	.remedy = { "put the items on the agenda of a meeting "
		    "(`carried_from`); of these: `result: void`",
		"die Punkte auf die Tagesordnung einer Sitzung nehmen "
		"(`carried_from`); bei diesen: `result: void`" },
	.sql = "SELECT r.id, 'objections.'||o.member||'.member' AS "
	       "field," IN_MEETING ", o.member AS value_s, o.member AS s_member"
	       " FROM meeting_rules r JOIN meeting_objections o ON o.id=r.id"
	       " WHERE r.kind='circular' AND r.circular_objection IS NOT 0"
	       " AND coalesce(o.date,'')<=r.date",
	.fails = { "meeting/2025-11-05-rat "
		   "objections.p-0000000000b2.date=2025-11-05" },
	.passes = { "meeting/2025-11-05-rat "
		    "objections.p-0000000000b2.date=2025-11-06" },
};

const struct pfd_rule pfd_rule_circular_vote_form = {
	.id = "circular-vote-form",
	.class = PFD_NORM,
	.kind = "meeting",
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.bodies = true,
	.asof = "date",
	.source = SOURCE_PROCEDURE,
	.title = { "circular votes as the rules allow",
		"Umlaufverfahren nach der Geschäftsordnung" },
	.text = { "A body votes in writing only where its rules of procedure "
		  "allow it, asks everybody with a vote, and tells its next "
		  "meeting.",
		"Ein Gremium stimmt nur im Umlauf ab, wo die Geschäftsordnung "
		"es erlaubt, fragt alle Stimmberechtigten und unterrichtet "
		"seine nächste Sitzung." },
	.message = { "circular vote, {what}: not allowed, not everybody asked, "
		     "or the next meeting not told",
		"Umlaufverfahren, {what}: nicht erlaubt, nicht alle befragt "
		"oder nächste Sitzung nicht unterrichtet" },
	.remedy = { "see {path}; what was not right is voted on again in a "
		    "meeting",
		"{path} ansehen; was nicht richtig lief, wird in einer Sitzung "
		"erneut abgestimmt" },
	.sql = "SELECT id, field, year, date AS asof, field AS value_s,"
	       " field AS f_what, field AS s_path FROM ("
	       "SELECT id, year, date, 'kind' AS field FROM meeting_rules"
	       "  WHERE kind='circular' AND circular_votes=0"
	       " UNION ALL SELECT id, year, date, 'recipients'"
	       "  FROM meeting_rules r WHERE kind='circular'"
	       "  AND EXISTS (SELECT 1 FROM meeting_seat s WHERE s.id=r.id"
	       "   AND NOT EXISTS (SELECT 1 FROM meeting_voter v"
	       "    WHERE v.id=s.id AND v.member=s.member))"
	       " UNION ALL SELECT r.id, r.year, r.date, 'ratified_at'"
	       "  FROM meeting_rules r JOIN meeting m ON m.id=r.id"
	       "  WHERE r.kind='circular' AND m.ratified_at IS NULL"
	       "  AND EXISTS (SELECT 1 FROM meeting_rules n"
	       "   WHERE n.body=r.body AND n.kind IS NOT 'circular'"
	       "   AND n.date>r.date AND n.date<=asof()))",
	.fails = { "meeting/2025-11-05-rat ratified_at=" },
	.passes = { "" },
};

/* ---- seats ---------------------------------------------------------------------- */

/* clang-format off */
#define SEATS_NOW(condition) \
	" FROM partnership_bodies p JOIN body_rules r ON r.body=p.body" \
	"  AND asof()>=r.\"from\" AND asof()<=r.\"to\" AND " condition \
	" JOIN body_entitled e ON e.body=p.body" \
	"  AND asof()>=e.\"from\" AND asof()<=e.\"to\" GROUP BY p.body"
/* clang-format on */

const struct pfd_rule pfd_rule_body_majority_civil = {
	.id = "body-majority-civil",
	.class = PFD_NORM,
	.kind = "partnership",
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_NEVER,
	.bodies = true,
	.source = { "[S15]" },
	.title = { "majority of civil society",
		"Mehrheit der Zivilgesellschaft" },
	.text = { "In a body whose rules of procedure say so, more than half "
		  "of "
		  "those with a vote come from civil society.",
		"In einem Gremium, dessen Geschäftsordnung es verlangt, kommt "
		"mehr als die Hälfte der Stimmberechtigten aus der "
		"Zivilgesellschaft." },
	.message = { "{civil} of {seats} voting seats of {body} are civil "
		     "society's",
		"{civil} von {seats} Sitzen mit Stimmrecht hat die "
		"Zivilgesellschaft: {body}" },
	.remedy = { "win further members, or correct `sector` of the seats",
		"weitere Mitglieder gewinnen oder `sector` der Sitze "
		"berichtigen" },
	.sql = "SELECT p.id, 'bodies.'||p.body||'.rules."
	       "civil_society_majority' AS field, p.body AS s_body,"
	       " sum(e.sector IS 'civil_society') AS n_civil,"
	       " count(*) AS n_seats" SEATS_NOW(
		       "r.civil_society_majority=1") " HAVING 2*sum(e.sector "
						     "IS "
						     "'civil_society')<=count(*"
						     ")",
	.fails = { "contact/p-0000000000b5 seats.1.sector=administration" },
	.passes = { "contact/p-0000000000b3 seats.1.sector=administration" },
};

const struct pfd_rule pfd_rule_body_youth_seat = {
	.id = "body-youth-seat",
	.class = PFD_NORM,
	.kind = "partnership",
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_NEVER,
	.bodies = true,
	.source = { "[S95][S96]" },
	.title = { "a seat of the youth forum", "Sitz des Jugendforums" },
	.text = { "In a body whose rules of procedure say so, the youth forum "
		  "has at least one seat with a vote.",
		"In einem Gremium, dessen Geschäftsordnung es verlangt, hat "
		"das Jugendforum mindestens einen Sitz mit Stimmrecht." },
	.message = { "{body}: no voting seat of the youth forum",
		"{body}: kein Sitz mit Stimmrecht für das Jugendforum" },
	.remedy = { "have the youth forum name somebody, or correct `sector` "
		    "of the seats",
		"das Jugendforum jemanden benennen lassen oder `sector` der "
		"Sitze berichtigen" },
	.sql = "SELECT p.id, 'bodies.'||p.body||'.rules.youth_seat' AS field,"
	       " p.body AS s_body" SEATS_NOW(
		       "r.youth_seat=1") " HAVING sum(e.sector IS 'youth')=0",
	.fails = { "contact/p-0000000000b3 seats.1.sector=administration" },
	.passes = { "contact/p-0000000000b5 seats.1.sector=administration" },
};

const struct pfd_rule pfd_rule_youth_age = {
	.id = "youth-age",
	.class = PFD_NORM,
	.kind = "contact",
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.bodies = true,
	.source = { "Magdeburg [S7]; elsewhere [S17]",
		"Magdeburg [S7]; anderswo [S17]" },
	.title = { "age range of a body", "Altersgrenzen eines Gremiums" },
	.text = { "In a body with an age range it was shown of every member up "
		  "to when they are within it.",
		"In einem Gremium mit Altersgrenzen ist von jedem Mitglied "
		"nachgewiesen, bis wann es in diesem Alter ist." },
	.message = { "within the age range of {body} until: {until}",
		"im Alter für {body} bis: {until}" },
	.remedy = { "end the seat (`to`), or enter what was shown: \"pfd "
		    "contact set ID {field}=…\"",
		"den Sitz beenden (`to`) oder eintragen, was nachgewiesen "
		"wurde: „pfd contact set ID {field}=…“" },
	.sql = "SELECT s.id, 'seats.'||s.\"no\"||'.age_until' AS field,"
	       " 'seats.'||s.\"no\"||'.age_until' AS s_field,"
	       " iif(s.age_until IS NULL,'info','warning') AS level,"
	       " s.age_until AS value_d, s.body AS s_body,"
	       " coalesce(s.age_until,'—') AS d_until FROM body_rules r"
	       " JOIN contact_seats s ON s.body=r.body"
	       "  AND s.role IS NOT 'advisory'"
	       "  AND asof()>=coalesce(s.\"from\",'')"
	       "  AND asof()<=coalesce(s.\"to\",'9999')"
	       " WHERE (r.minimum_age>0 OR r.maximum_age>0)"
	       " AND asof()>=r.\"from\" AND asof()<=r.\"to\""
	       " AND coalesce(s.age_until,'')<asof()",
	.fails = { "contact/p-0000000000b3 seats.1.age_until=2025-12-30" },
	.passes = { "contact/p-0000000000b3 seats.1.age_until=2025-12-31" },
};
