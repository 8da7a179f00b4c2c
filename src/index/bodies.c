/* The bodies' work: who was entitled, who was there when an item was voted on, and
 * what came of the vote.
 *
 * Who has a seat stands in the contacts, so all of it is known only where all of
 * them were loaded.  Voters and ballots are tables, because rules and papers ask
 * for them again and again; there are few meetings.
 */
#include <pfd/schema/ballot.h>

#include "internal.h"

/* clang-format off */

/* Columns of the rules of procedure. */
#define RULES(p) \
	" coalesce(" p "rules_from,'') AS \"from\"," \
	" coalesce(" p "rules_to,'9999') AS \"to\"," \
	" " p "rules_quorum_percent AS quorum_percent," \
	" " p "rules_quorum_base AS quorum_base, " p "rules_seats AS seats," \
	" " p "rules_excluded_count_for_quorum AS excluded_count," \
	" " p "rules_repeat_without_quorum AS repeat_without_quorum," \
	" " p "rules_majority AS majority," \
	" " p "rules_majority_base AS majority_base, " p "rules_tie AS tie," \
	" " p "rules_deputies AS deputies," \
	" " p "rules_invitation_lead_days AS invitation_lead_days," \
	" " p "rules_minutes_days AS minutes_days," \
	" " p "rules_circular_votes AS circular_votes," \
	" " p "rules_circular_days AS circular_days," \
	" " p "rules_circular_silence AS circular_silence," \
	" " p "rules_circular_objection AS circular_objection," \
	" " p "rules_minimum_age AS minimum_age," \
	" " p "rules_maximum_age AS maximum_age," \
	" " p "rules_civil_society_majority AS civil_society_majority," \
	" " p "rules_youth_seat AS youth_seat, " p "rules_source AS source"

const char pfd_index_body_views[] =
	"CREATE VIEW body_rules AS SELECT b.body, b.name," RULES("b.")
	" FROM partnership_bodies b"
	" UNION ALL SELECT b.body, b.name," RULES("e.")
	" FROM partnership_bodies_earlier_rules e"
	" JOIN partnership_bodies b ON b.body=e.bodies_body;"

	"CREATE TABLE meeting_rules(id TEXT PRIMARY KEY, year INTEGER, body TEXT,"
	" date TEXT, kind TEXT, day TEXT, name TEXT, source TEXT,"
	" quorum_percent INTEGER, quorum_base TEXT, seats INTEGER,"
	" excluded_count INTEGER, majority TEXT, majority_base TEXT, tie TEXT,"
	" deputies INTEGER, invitation_lead_days INTEGER, minutes_days INTEGER,"
	" circular_votes INTEGER, circular_days INTEGER, circular_silence TEXT,"
	" circular_objection INTEGER) WITHOUT ROWID;"

	/* Who has a vote of their own. */
	"CREATE VIEW body_entitled AS SELECT body, id AS member, \"no\" AS seat,"
	" role, sector, coalesce(\"from\",'') AS \"from\","
	" coalesce(\"to\",'9999') AS \"to\" FROM contact_seats"
	" WHERE role IS NULL OR role NOT IN ('deputy','advisory');"

	"CREATE VIEW body_deputy AS SELECT body, id AS member, deputy_of,"
	" coalesce(\"from\",'') AS \"from\", coalesce(\"to\",'9999') AS \"to\""
	" FROM contact_seats WHERE role='deputy';"

	"CREATE VIEW meeting_seat AS SELECT r.id, e.member, e.role, e.sector"
	" FROM meeting_rules r JOIN body_entitled e ON e.body=r.body"
	"  AND r.day>=e.\"from\" AND r.day<=e.\"to\";"

	/* moment: the minute of the vote where somebody came late or left early, else
	 * -1, as times do not matter then. */
	"CREATE TABLE meeting_voter(id TEXT, moment INTEGER, member TEXT, seat TEXT,"
	" PRIMARY KEY(id, moment, member)) WITHOUT ROWID;"

	"CREATE TABLE item_ballot(id TEXT, \"no\" INTEGER, moment INTEGER,"
	" entitled INTEGER, present INTEGER, excluded INTEGER, quorum INTEGER,"
	" there INTEGER, yes INTEGER, nay INTEGER, abstain INTEGER,"
	" invalid INTEGER, not_voting INTEGER, silent INTEGER, base INTEGER,"
	" counted TEXT, result TEXT, PRIMARY KEY(id, \"no\")) WITHOUT ROWID;"

	"CREATE VIEW item_voter AS SELECT b.id, b.\"no\", v.member, v.seat,"
	" c.member IS NOT NULL AS excluded FROM item_ballot b"
	" JOIN meeting_voter v ON v.id=b.id AND v.moment=b.moment"
	" LEFT JOIN meeting_items_conflicts c ON c.id=b.id"
	"  AND c.items_no=b.\"no\" AND c.member=v.member;"

	/* Who belongs to those an item is about, seat or not; the applicant first. */
	"CREATE VIEW item_tie AS WITH about AS MATERIALIZED (SELECT i.id,"
	"  i.\"no\", k.date, g.applicant, g.payee, g.responsible, g.project,"
	"  g.id AS \"grant\" FROM meeting_items i JOIN meeting k ON k.id=i.id"
	"  JOIN \"grant\" g ON g.id=i.\"grant\"),"
	" party AS (SELECT id, \"no\", date, applicant AS party,"
	"   'applicant' AS part, 1 AS place FROM about"
	"  UNION ALL SELECT id, \"no\", date, payee, 'payee', 2 FROM about"
	"   WHERE payee IS NOT NULL"
	"  UNION ALL SELECT a.id, a.\"no\", a.date, p.value, 'partners', 3"
	"   FROM about a JOIN grant_partners p ON p.id=a.\"grant\""
	"  UNION ALL SELECT a.id, a.\"no\", a.date, p.holder, 'project', 4"
	"   FROM about a JOIN project p ON p.id=a.project"
	"   WHERE p.holder IS NOT NULL"
	"  UNION ALL SELECT id, \"no\", date, responsible, 'responsible', 5"
	"   FROM about WHERE responsible IS NOT NULL)"
	" SELECT id, \"no\", member, party, part, role, min(place) AS place FROM ("
	"  SELECT id, \"no\", party AS member, party, part, 'self' AS role, place"
	"   FROM party WHERE party GLOB 'p-*'"
	"  UNION ALL SELECT p.id, p.\"no\", a.id, p.party, p.part,"
	"   coalesce(a.role,'member'), p.place FROM party p"
	"   JOIN contact_affiliations a ON a.organisation=p.party"
	"    AND p.date>=coalesce(a.\"from\",'')"
	"    AND p.date<=coalesce(a.\"to\",'9999'))"
	" GROUP BY id, \"no\", member;"

	/* Of them those who vote on it. */
	"CREATE VIEW item_conflict AS SELECT t.id, t.\"no\", t.member, t.party,"
	" t.part, t.role, c.member IS NOT NULL AS listed"
	" FROM item_tie t JOIN item_ballot b ON b.id=t.id AND b.\"no\"=t.\"no\""
	" JOIN meeting_voter v ON v.id=t.id AND v.moment=b.moment"
	"  AND v.member=t.member"
	" LEFT JOIN meeting_items_conflicts c ON c.id=t.id"
	"  AND c.items_no=t.\"no\" AND c.member=t.member;";

/* Meetings where somebody came late or left early. */
#define TIMES \
	"times AS MATERIALIZED (SELECT DISTINCT id FROM meeting_present" \
	" WHERE \"from\" IS NOT NULL OR \"to\" IS NOT NULL)"
#define MOMENTS                                                                \
	" WITH " TIMES ", moments AS MATERIALIZED (SELECT id, -1 AS moment"    \
	" FROM meeting_rules WHERE id NOT IN (SELECT id FROM times)"           \
	" UNION SELECT i.id, coalesce(i.at,-1) FROM times t"                   \
	" CROSS JOIN meeting_items i ON i.id=t.id)"
#define IS_THERE \
	"(m.moment<0 OR (m.moment>=coalesce(p.\"from\",0)" \
	" AND m.moment<coalesce(p.\"to\",1440)))"

static const char *const refresh_sql[] = {
	"DELETE FROM meeting_rules",
	"DELETE FROM meeting_voter",
	"DELETE FROM item_ballot",

	/* Of two that hold on the day, the one that ends first.  A circular vote is
	 * held by those who were asked, on the day they were. */
	"INSERT OR IGNORE INTO meeting_rules"
	" SELECT m.id, m.year, m.body, m.date, m.kind,"
	" CASE WHEN m.kind='circular' THEN coalesce(m.invited,m.date)"
	"  ELSE m.date END, r.name, r.source,"
	" CASE WHEN m.repeat_of IS NULL OR r.repeat_without_quorum IS NOT 1"
	"  THEN r.quorum_percent END, r.quorum_base, r.seats, r.excluded_count,"
	" r.majority, r.majority_base, r.tie, r.deputies, r.invitation_lead_days,"
	" r.minutes_days, r.circular_votes, r.circular_days, r.circular_silence,"
	" r.circular_objection"
	" FROM meeting m LEFT JOIN body_rules r ON r.body=m.body"
	"  AND m.date>=r.\"from\" AND m.date<=r.\"to\" ORDER BY m.id, r.\"to\"",

	/* Members in their own seat; in writing whoever was asked. */
	"INSERT OR IGNORE INTO meeting_voter" MOMENTS
	" SELECT m.id, m.moment, s.member, s.member FROM moments m"
	" CROSS JOIN meeting_rules r ON r.id=m.id AND r.kind IS NOT 'circular'"
	" CROSS JOIN meeting_present p ON p.id=m.id AND " IS_THERE
	" CROSS JOIN body_entitled s ON s.member=p.member AND s.body=r.body"
	"  AND r.day>=s.\"from\" AND r.day<=s.\"to\""
	" UNION ALL SELECT r.id, -1, s.member, s.member FROM meeting_rules r"
	" JOIN meeting_seat s ON s.id=r.id WHERE r.kind='circular'"
	" AND (NOT EXISTS (SELECT 1 FROM meeting_recipients q WHERE q.id=r.id)"
	"  OR s.member IN (SELECT q.value FROM meeting_recipients q"
	"   WHERE q.id=r.id))",

	/* Deputies in the place of who is not there: one for each of them, and each
	 * for one.  Whoever has a seat votes in it alone. */
	"INSERT OR IGNORE INTO meeting_voter" MOMENTS
	", deputies AS MATERIALIZED (SELECT r.id, p.member, p.\"from\", p.\"to\","
	"  d.deputy_of FROM body_deputy d"
	"  CROSS JOIN meeting_rules r ON r.body=d.body AND r.kind IS NOT 'circular'"
	"   AND r.deputies IS NOT 0 AND r.day>=d.\"from\" AND r.day<=d.\"to\""
	"  CROSS JOIN meeting_present p ON p.id=r.id AND p.member=d.member"
	"   AND d.deputy_of=coalesce(p.deputy_for,d.deputy_of)"
	"  JOIN meeting_seat s ON s.id=r.id AND s.member=d.deputy_of"
	"  WHERE NOT EXISTS (SELECT 1 FROM meeting_seat o"
	"    WHERE o.id=r.id AND o.member=p.member))"
	" SELECT id, moment, min(member), seat FROM (SELECT m.id, m.moment,"
	"  p.member, min(p.deputy_of) AS seat FROM deputies p"
	"  JOIN moments m ON m.id=p.id AND " IS_THERE
	"  WHERE NOT EXISTS (SELECT 1 FROM meeting_voter v WHERE v.id=m.id"
	"   AND v.moment=m.moment AND v.member=p.deputy_of)"
	"  GROUP BY m.id, m.moment, p.member) GROUP BY id, moment, seat",
};

/* What is known of each item, in the order of enum fact.  Counts that were not
 * typed are those of the names. */
static const char facts_sql[] =
	"WITH " TIMES ","
	" voters AS MATERIALIZED (SELECT id, moment, count(*) AS n"
	"  FROM meeting_voter GROUP BY id, moment),"
	" named AS MATERIALIZED (SELECT id, items_no AS \"no\","
	"  sum(vote='yes') AS yes, sum(vote='no') AS nay,"
	"  sum(vote='abstain') AS abstain, sum(vote='invalid') AS invalid,"
	"  sum(vote='not_voting') AS not_voting"
	"  FROM meeting_items_vote_named GROUP BY 1, 2),"
	" about AS MATERIALIZED (SELECT r.*,"
	"  (SELECT count(DISTINCT s.member) FROM meeting_seat s WHERE s.id=r.id) AS entitled,"
	"  r.kind='circular' OR EXISTS (SELECT 1 FROM meeting_present p"
	"   WHERE p.id=r.id) AS attended,"
	"  r.kind='circular' AND r.circular_objection IS NOT 0 AND EXISTS"
	"   (SELECT 1 FROM meeting_objections j WHERE j.id=r.id"
	"    AND coalesce(j.date,'')<=r.date) AS objected, iif(r.kind='circular',NULL,t.id) AS times"
	"  FROM meeting_rules r LEFT JOIN times t ON t.id=r.id)"
	" SELECT i.id, i.\"no\", iif(r.times IS NULL,-1,coalesce(i.at,-1)), i.result,"
	" r.kind='circular', r.objected, r.attended, r.entitled, coalesce(v.n,0),"
	" (SELECT count(*) FROM meeting_items_conflicts c JOIN meeting_voter x"
	"   ON x.id=c.id AND x.moment=v.moment AND x.member=c.member"
	"   WHERE c.id=i.id AND c.items_no=i.\"no\"),"
	" coalesce(i.vote_yes,n.yes), coalesce(i.vote_no,n.nay),"
	" coalesce(i.vote_abstain,n.abstain), coalesce(i.vote_invalid,n.invalid),"
	" coalesce(i.vote_not_voting,n.not_voting), i.vote_chair,"
	" r.quorum_percent, r.quorum_base, r.seats, r.excluded_count,"
	" coalesce(i.majority,r.majority), r.majority_base, r.tie,"
	" r.circular_silence"
	" FROM about r JOIN meeting_items i ON i.id=r.id"
	" LEFT JOIN voters v ON v.id=i.id"
	"  AND v.moment=iif(r.times IS NULL,-1,coalesce(i.at,-1))"
	" LEFT JOIN named n ON n.id=i.id AND n.\"no\"=i.\"no\"";

static const char ballot_sql[] =
	"INSERT INTO item_ballot VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

/* clang-format on */

enum fact {
	F_ID,
	F_NO,
	F_MOMENT,
	F_RESULT,
	F_CIRCULAR,
	F_OBJECTED,
	F_ATTENDED,
	F_ENTITLED,
	F_VOTERS,
	F_EXCLUDED,
	F_YES,
	F_NAY,
	F_ABSTAIN,
	F_INVALID,
	F_NOT_VOTING,
	F_CHAIR,
	F_PERCENT,
	F_BASE,
	F_SEATS,
	F_EXCLUDED_COUNT,
	F_MAJORITY,
	F_MAJORITY_BASE,
	F_TIE,
	F_SILENCE
};

/* In the order of the table's columns from `moment` on; -1: not known. */
struct row {
	int64_t moment, entitled, present, excluded, quorum, there, yes, nay,
		abstain, invalid, not_voting, silent, base;
};

static int64_t number(sqlite3_stmt *facts, enum fact fact)
{
	return sqlite3_column_type(facts, fact) == SQLITE_NULL
		       ? -1
		       : sqlite3_column_int64(facts, fact);
}

static int64_t count(sqlite3_stmt *facts, enum fact fact)
{
	return sqlite3_column_int64(facts, fact);
}

static struct pfd_str text(sqlite3_stmt *facts, enum fact fact)
{
	const char *bytes = (const char *)sqlite3_column_text(facts, fact);

	return bytes ? pfd_str(bytes) : (struct pfd_str){ "", 0 };
}

static int word(
	sqlite3_stmt *facts, enum fact fact, const struct pfd_enum *values)
{
	return pfd_enum_find_key(values, text(facts, fact));
}

static struct pfd_ballot_rules rules_of(sqlite3_stmt *facts)
{
	return (struct pfd_ballot_rules){
		.quorum_percent = number(facts, F_PERCENT),
		.quorum_base = word(facts, F_BASE, &pfd_enum_quorum_base),
		.seats = number(facts, F_SEATS),
		.excluded_absent = number(facts, F_EXCLUDED_COUNT) == 0,
		.majority = word(facts, F_MAJORITY, &pfd_enum_majority),
		.majority_base =
			word(facts, F_MAJORITY_BASE, &pfd_enum_majority_base),
		.tie = word(facts, F_TIE, &pfd_enum_tie),
	};
}

static struct pfd_ballot ballot_of(sqlite3_stmt *facts)
{
	return (struct pfd_ballot){
		.entitled = count(facts, F_ENTITLED),
		.present = count(facts, F_VOTERS),
		.excluded = count(facts, F_EXCLUDED),
		.yes = count(facts, F_YES),
		.no = count(facts, F_NAY),
		.abstain = count(facts, F_ABSTAIN),
		.invalid = count(facts, F_INVALID),
		.chair_yes =
			word(facts, F_CHAIR, &pfd_enum_vote) == PFD_VOTE_YES,
	};
}

/* In writing those are there who answered; the rules say what silence means. */
static int64_t count_silence(sqlite3_stmt *facts, struct pfd_ballot *ballot)
{
	int silence = word(facts, F_SILENCE, &pfd_enum_silence);
	int64_t silent = ballot->present - ballot->excluded -
			 pfd_ballot_cast(ballot) - count(facts, F_NOT_VOTING);

	if (silent < 0)
		silent = 0;
	if (silence == PFD_SILENCE_YES)
		ballot->yes += silent;
	else if (silence == PFD_SILENCE_ABSTAIN)
		ballot->abstain += silent;
	else
		ballot->present -= silent;
	return silent;
}

/* Without attendance or seats nobody knows whether there was a quorum, and then
 * none is missed. */
static bool count_item(
	sqlite3_stmt *facts, struct row *row, const char **ret_counted)
{
	struct pfd_ballot_rules rules = rules_of(facts);
	struct pfd_ballot ballot = ballot_of(facts);
	bool voted = number(facts, F_YES) >= 0 || number(facts, F_NAY) >= 0 ||
		     number(facts, F_ABSTAIN) >= 0;
	bool known = count(facts, F_ENTITLED) > 0 && count(facts, F_ATTENDED);
	int typed = word(facts, F_RESULT, &pfd_enum_item_result);
	int counted = -1;

	row->silent = voted && count(facts, F_CIRCULAR)
			      ? count_silence(facts, &ballot)
			      : -1;
	if (!known)
		rules.quorum_percent = -1;
	if (count(facts, F_OBJECTED))
		counted = PFD_ITEM_RESULT_VOID;
	else if (voted &&
		 (known || rules.majority_base < PFD_MAJORITY_BASE_ENTITLED))
		counted = pfd_ballot_result(&rules, &ballot);
	else if ((typed == PFD_ITEM_RESULT_ADOPTED ||
			 typed == PFD_ITEM_RESULT_REJECTED) &&
		 pfd_ballot_there(&rules, &ballot) <
			 pfd_ballot_quorum(&rules, &ballot))
		counted = PFD_ITEM_RESULT_VOID;
	row->moment = count(facts, F_MOMENT);
	row->entitled = known ? ballot.entitled : -1;
	row->present = known ? ballot.present : -1;
	row->excluded = ballot.excluded;
	row->quorum = rules.quorum_percent < 0
			      ? -1
			      : pfd_ballot_quorum(&rules, &ballot);
	row->there = rules.quorum_percent < 0
			     ? -1
			     : pfd_ballot_there(&rules, &ballot);
	row->yes = voted ? ballot.yes : -1;
	row->nay = voted ? ballot.no : -1;
	row->abstain = voted ? ballot.abstain : -1;
	row->invalid = voted ? ballot.invalid : -1;
	row->not_voting = number(facts, F_NOT_VOTING);
	row->base = voted ? pfd_ballot_base(&rules, &ballot) : -1;
	*ret_counted =
		counted < 0 ? NULL : pfd_enum_item_result.values[counted].key;
	/* A vote may also be about deferring; else what was typed has to be what
	 * was counted. */
	return counted < 0 || typed == counted ||
	       typed == PFD_ITEM_RESULT_DEFERRED ||
	       typed == PFD_ITEM_RESULT_NOTED;
}

static void count_all(struct pfd_index *index)
{
	sqlite3_stmt *facts = pfd_index_cached(index, facts_sql);
	sqlite3_stmt *insert = pfd_index_cached(index, ballot_sql);
	const char *counted;
	struct row row;

	while (pfd_index_row(index, facts)) {
		bool stands = count_item(facts, &row, &counted);
		struct pfd_str typed = text(facts, F_RESULT);
		const int64_t *numbers = &row.moment;
		int at = 1;

		pfd_index_bind(insert, at++, text(facts, F_ID));
		sqlite3_bind_int64(insert, at++, count(facts, F_NO));
		for (size_t i = 0; i < sizeof row / sizeof *numbers; i++, at++)
			if (numbers[i] < 0 && i)
				sqlite3_bind_null(insert, at);
			else
				sqlite3_bind_int64(insert, at, numbers[i]);
		sqlite3_bind_text(insert, at++, counted, -1, SQLITE_STATIC);
		if (typed.len && stands)
			pfd_index_bind(insert, at, typed);
		else if (typed.len)
			sqlite3_bind_null(insert, at);
		else
			sqlite3_bind_text(
				insert, at, counted, -1, SQLITE_STATIC);
		pfd_index_step(index, insert);
	}
	sqlite3_reset(facts);
}

bool pfd_index_bodies(const struct pfd_index *index)
{
	return index->all_contacts;
}

void pfd_index_refresh_bodies(struct pfd_index *index)
{
	if (index->is_twin || !index->bodies_stale)
		return;
	index->bodies_stale = false;
	if (!index->all_contacts)
		return;
	for (size_t i = 0; i < PFD_COUNT(refresh_sql); i++)
		pfd_index_step(index, pfd_index_cached(index, refresh_sql[i]));
	count_all(index);
}
