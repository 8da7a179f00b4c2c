/* The words of the money, once: every rule and report takes them from here.
 *
 * grant_money keeps each grant's words as rows, because a dozen rules and reports
 * ask for them; only the grants that a change touches are computed again.
 */
#include "internal.h"

/* clang-format off */

/* The words of the grants from ?1 to ?2.  The sums are materialised, or
 * SQLite would compute one again wherever its name is used; so only the columns
 * that the steps behind them need go along. */
static const char refresh_sql[] =
	"INSERT OR REPLACE INTO grant_money "
	/* Sums and latest decisions of each grant. */
	"WITH facts AS MATERIALIZED (SELECT g.id, g.year, g.pot, g.track,"
	" g.applicant, g.project, g.title, g.financing, g.received, g.requested,"
	" g.cancelled_date, g.withdrawn_date, g.closed, g.settlement_received,"
	" g.settlement_accepted, g.settlement_mode,"
	" (SELECT d.kind FROM grant_decisions d WHERE d.id=g.id"
	"  ORDER BY d.date DESC, d.\"no\" DESC LIMIT 1) AS latest,"
	" (SELECT d.\"no\" FROM grant_decisions d WHERE d.id=g.id"
	"  AND d.kind IN ('award','amendment') AND d.amount IS NOT NULL"
	"  ORDER BY d.date DESC, d.\"no\" DESC LIMIT 1) AS award_no,"
	" (SELECT min(d.date) FROM grant_decisions d WHERE d.id=g.id"
	"  AND d.kind='award') AS award_date,"
	" (SELECT count(*) FROM grant_payments p WHERE p.id=g.id) AS n_payments,"
	" (SELECT count(*) FROM grant_reviews r WHERE r.id=g.id) +"
	" (SELECT count(*) FROM grant_approvals a WHERE a.id=g.id) AS n_reviews,"
	" (SELECT coalesce(sum(p.amount),0) FROM grant_payments p WHERE p.id=g.id) AS paid,"
	" (SELECT coalesce(sum(r.amount),0) FROM grant_repayments r WHERE r.id=g.id"
	"  AND r.returns_to='pot') AS returned,"
	" (SELECT coalesce(sum(r.amount),0) FROM grant_repayments r WHERE r.id=g.id"
	"  AND r.returns_to='funder') AS to_funder,"
	" (SELECT coalesce(sum(c.amount),0) FROM grant_costs c WHERE c.id=g.id) AS planned,"
	" (SELECT coalesce(sum(i.amount),0) FROM grant_income i WHERE i.id=g.id"
	"  AND i.heading<>'grant') AS planned_income,"
	" (SELECT coalesce(sum(r.accepted),0) FROM grant_receipts r WHERE r.id=g.id"
	"  AND r.kind='expense') AS accepted,"
	" (SELECT coalesce(sum(coalesce(r.accepted,r.amount)),0) FROM "
	"grant_receipts r"
	"  WHERE r.id=g.id AND r.kind='income' AND r.heading IS NOT 'grant')"
	"  AS income,"
	/* Flat items are proven by lists and hours, not by receipts. */
	" CASE WHEN g.settlement_mode='flat' AND g.settlement_accepted IS NOT NULL"
	"  THEN (SELECT f.total FROM flat_money f WHERE f.id=g.id) END AS flat"
	" FROM \"grant\" g WHERE g.id BETWEEN ?1 AND ?2),"

	/* The status is the first that holds (CONTRIBUTING, "The words of the money"). */
	" status AS (SELECT f.*,"
	" CASE WHEN latest='revocation' THEN 'revoked'"
	"  WHEN cancelled_date IS NOT NULL THEN 'cancelled'"
	"  WHEN withdrawn_date IS NOT NULL THEN 'withdrawn'"
	"  WHEN latest='rejection' THEN 'rejected'"
	"  WHEN closed IS NOT NULL THEN 'closed'"
	"  WHEN settlement_accepted IS NOT NULL THEN 'accepted'"
	"  WHEN settlement_received IS NOT NULL THEN 'settled'"
	"  WHEN n_payments>0 THEN 'paid'"
	"  WHEN award_no IS NOT NULL THEN 'awarded'"
	"  WHEN n_reviews>0 THEN 'in_review'"
	"  WHEN received IS NOT NULL THEN 'received'"
	"  ELSE 'draft' END AS status,"
	" coalesce(a.amount,0) AS awarded,"
	" CASE WHEN settlement_accepted IS NULL THEN NULL"
	"  WHEN settlement_mode='flat' THEN min(flat, coalesce(a.amount,0))"
	"  ELSE pfd_due(financing, coalesce(a.amount,0),"
	"   planned, accepted,"
	"   planned_income, income) END AS due"
	" FROM facts f LEFT JOIN grant_decisions a ON a.id=f.id"
	"  AND a.\"no\"=f.award_no),"

	" obligation AS (SELECT *,"
	" CASE WHEN status IN ('cancelled','withdrawn','rejected') THEN 0"
	/* The latest decision is then the revocation, its amount what was lawful. */
	"  WHEN status='revoked' THEN min(awarded, coalesce((SELECT d.amount"
	"   FROM grant_decisions d WHERE d.id=s.id AND d.kind='revocation'"
	"   ORDER BY d.date DESC, d.\"no\" DESC LIMIT 1),0))"
	"  ELSE coalesce(due,awarded) END AS obligation"
	" FROM status s)"

	" SELECT id, year, pot, track, applicant, "
	"project,"
	" title, status, coalesce(requested,0) AS requested,"
	" CASE WHEN status IN ('received','in_review')"
	"  THEN coalesce(requested,0) ELSE 0 END AS reserved,"
	" awarded, award_no, award_date, obligation, paid, returned, to_funder, planned,"
	" CASE settlement_mode WHEN 'flat' THEN coalesce(flat,0)"
	"  ELSE accepted END, due,"
	/* Nothing is claimed back before the amount due is known; few are overpaid. */
	" CASE WHEN paid-returned-to_funder>obligation AND (due IS NOT NULL OR"
	"  status IN ('revoked','cancelled','withdrawn','rejected'))"
	"  THEN max(0, paid-returned-to_funder-obligation-"
	"   (SELECT coalesce(sum(c.written_off),0) FROM grant_claims c"
	"    WHERE c.id=o.id)) ELSE 0 END AS claim,"
	" max(0, obligation-(paid-returned)) AS committed"
	" FROM obligation o";

const char pfd_index_views[] =
	"CREATE TABLE grant_money(id TEXT PRIMARY KEY, year INTEGER, pot TEXT,"
	" track TEXT, applicant TEXT, project TEXT, title TEXT, status TEXT,"
	" requested INTEGER, reserved INTEGER, awarded INTEGER,"
	" award_no INTEGER, award_date TEXT, obligation INTEGER, paid INTEGER,"
	" returned INTEGER, to_funder INTEGER, planned INTEGER, accepted INTEGER, due INTEGER, claim INTEGER,"
	" committed INTEGER) WITHOUT ROWID;"

	"CREATE VIEW pot_sums AS SELECT year, pot,"
	" sum(reserved) AS reserved, sum(awarded) AS awarded,"
	" sum(committed) AS committed, sum(paid) AS paid,"
	" sum(returned) AS returned FROM grant_money GROUP BY year, pot;"

	"CREATE VIEW pot_budget AS SELECT y.year, p.pot,"
	" coalesce(p.initial,0) AS initial,"
	" (SELECT coalesce(sum(t.amount),0) FROM year_transfers t"
	"  WHERE t.id=p.id AND t.\"to\"=p.pot) -"
	" (SELECT coalesce(sum(t.amount),0) FROM year_transfers t"
	"  WHERE t.id=p.id AND t.\"from\"=p.pot) AS transferred"
	" FROM year_pots p JOIN year y ON y.id=p.id;"

	"CREATE VIEW pot_money AS SELECT b.year, b.pot, b.initial, "
	"b.transferred,"
	" b.initial+b.transferred AS budget,"
	" coalesce(s.reserved,0) AS reserved, coalesce(s.awarded,0) AS awarded,"
	" coalesce(s.committed,0) AS committed, coalesce(s.paid,0) AS paid,"
	" coalesce(s.returned,0) AS returned,"
	" b.initial+b.transferred-coalesce(s.committed,0)-"
	"  (coalesce(s.paid,0)-coalesce(s.returned,0)) AS free"
	" FROM pot_budget b LEFT JOIN pot_sums s ON s.year=b.year AND "
	"s.pot=b.pot;"

	"CREATE VIEW track_money AS SELECT y.year, t.track, t.title, t.pot,"
	" count(m.id) AS grants, coalesce(sum(m.requested),0) AS requested,"
	" coalesce(sum(m.reserved),0) AS reserved,"
	" coalesce(sum(m.awarded),0) AS awarded,"
	" coalesce(sum(m.committed),0) AS committed,"
	" coalesce(sum(m.paid),0) AS paid, coalesce(sum(m.returned),0) AS returned"
	" FROM year_tracks t JOIN year y ON y.id=t.id"
	" LEFT JOIN grant_money m ON m.year=y.year AND m.track=t.track"
	" GROUP BY y.year, t.track;"

	/* An amendment's amount is the new total, so the latest notice counts. */
	"CREATE VIEW source_money AS SELECT y.year, s.source,"
	" coalesce(s.planned,0) AS planned,"
	" (SELECT n.amount FROM year_notices n WHERE n.id=s.id"
	"  AND n.source=s.source ORDER BY n.date DESC, n.\"no\" DESC LIMIT 1)"
	"  AS latest,"
	" coalesce((SELECT n.amount FROM year_notices n WHERE n.id=s.id"
	"  AND n.source=s.source ORDER BY n.date DESC, n.\"no\" DESC LIMIT 1),"
	"  s.planned, 0) AS amount"
	" FROM year_sources s JOIN year y ON y.id=s.id;"

	/* What may be awarded from a pot until the next round, and what was; the last
	 * one's share is released to the end: `until` is NULL. */
	"CREATE VIEW pot_release AS SELECT r.year, r.pot, r.since, r.until,"
	" r.percent, b.budget*r.percent/100 AS released,"
	" coalesce((SELECT sum(m.awarded) FROM grant_money m WHERE m.year=r.year"
	"  AND m.pot=r.pot AND m.award_date<coalesce(r.until,'9999')"
	"  AND m.status NOT IN"
	"  ('cancelled','withdrawn','rejected','revoked')),0) AS awarded"
	" FROM (SELECT y.year, t.pot, r.deadline AS since,"
	"  lead(r.deadline) OVER (PARTITION BY r.id, r.tracks_track"
	"   ORDER BY r.deadline) AS until, r.release_percent AS percent"
	"  FROM year_tracks_rounds r JOIN year y ON y.id=r.id"
	"  JOIN year_tracks t ON t.id=r.id AND t.track=r.tracks_track"
	"  UNION ALL SELECT year, pot, NULL, year||'-'||substr('0'||"
	"   param('pot-reserve-warn','month',year,year||'-01-01'),-2)||'-01',"
	"   param('pot-reserve-warn','percent',year,year||'-01-01')"
	"  FROM pot_budget) r"
	" JOIN (SELECT year, pot, initial+transferred AS budget FROM pot_budget) b"
	"  ON b.year=r.year AND b.pot=r.pot"
	" WHERE r.percent IS NOT NULL AND coalesce(r.since,r.until) IS NOT NULL;"

	/* What a grant's retention counts from: NULL while it is not settled.  One
	 * that ended without money is over on that day. */
	"CREATE VIEW grant_over AS SELECT m.id, m.year, m.award_date, m.paid,"
	" m.status IN ('cancelled','withdrawn','rejected','revoked') AS ended,"
	" coalesce(g.settlement_accepted, g.closed,"
	"  CASE WHEN m.paid=0 AND"
	"   m.status IN ('cancelled','withdrawn','rejected','revoked')"
	"  THEN max(coalesce(g.cancelled_date,''), coalesce(g.withdrawn_date,''),"
	"   coalesce((SELECT max(d.date) FROM grant_decisions d WHERE d.id=g.id"
	"    AND d.kind IN ('rejection','revocation')),'')) END) AS over"
	" FROM grant_money m JOIN \"grant\" g ON g.id=m.id;"

	/* A payee's data go with the vouchers; who answers for a grant is kept until
	 * claims are barred, years after the end of the year (§§ 195, 199 BGB).  Where
	 * nothing was paid, or no contract made, nothing is kept longer than that. */
	"CREATE VIEW person_parts AS"
	" SELECT p.person, p.class, p.id AS \"grant\","
	" CASE WHEN o.ended AND"
	"   CASE p.class WHEN 'payment' THEN o.paid=0 ELSE o.award_date IS NULL END"
	"  THEN date(o.over)"
	"  WHEN p.class='payment' THEN date(o.over,"
	"   param('retention-due','payment_years',o.year,o.over)||' years')"
	"  ELSE date(o.over,'start of year',"
	"   (1+param('retention-due','contract_years',o.year,o.over))||' years',"
	"   '-1 day') END AS until"
	/* Few grants have a person in them, so those are picked first. */
	" FROM (WITH g AS MATERIALIZED (SELECT id, applicant, payee, responsible"
	"  FROM \"grant\" WHERE applicant GLOB 'p-*' OR payee GLOB 'p-*'"
	"   OR responsible GLOB 'p-*')"
	"  SELECT id, 'payment' AS class, coalesce(payee,applicant) AS person"
	"   FROM g UNION ALL SELECT id, 'contract', applicant FROM g"
	"  UNION ALL SELECT id, 'contract', responsible FROM g) p"
	" CROSS JOIN grant_over o ON o.id=p.id WHERE p.person GLOB 'p-*';"

	/* Of the grants a person has a part in, the one that keeps the data longest. */
	"CREATE VIEW person_retention AS"
	" WITH parts AS MATERIALIZED (SELECT * FROM person_parts)"
	" SELECT person AS id, class, until, \"grant\""
	" FROM (SELECT *, row_number() OVER (PARTITION BY person, class"
	"  ORDER BY until IS NULL DESC, until DESC, \"grant\") AS place"
	"  FROM parts) WHERE place=1;"

	/* Keystores that may still have a key that an erasure names: those that it
	 * lists and that have not confirmed; those that were there before it and that
	 * it does not list, since a merge brought them in; and this machine's where
	 * the key is in it, which may have come from an old file of keys. */
	"CREATE VIEW erasure_awaits AS"
	" SELECT a.id, a.erasures_no AS \"no\", a.keystore"
	"  FROM contact_erasures_keystores a"
	"  LEFT JOIN partnership_keystores k ON k.keystore=a.keystore"
	"  WHERE a.confirmed IS NULL AND k.gone IS NULL"
	" UNION SELECT e.id, e.\"no\", k.keystore FROM contact_erasures e"
	"  JOIN partnership_keystores k ON k.since<e.date AND k.gone IS NULL"
	"  WHERE NOT EXISTS (SELECT 1 FROM contact_erasures_keystores a"
	"   WHERE a.id=e.id AND a.erasures_no=e.\"no\" AND a.keystore=k.keystore)"
	" UNION SELECT id, erasures_no, pfd_key_here(value, id)"
	"  FROM contact_erasures_keys WHERE pfd_key_here(value, id) IS NOT NULL;";

/* clang-format on */

static const char delete_sql[] = "DELETE FROM grant_money WHERE id=?";
/* What their words are stands in parameters, too. */
static const char flat_sql[] =
	"SELECT id FROM \"grant\" WHERE settlement_mode='flat'"
	" AND settlement_accepted IS NOT NULL";

void pfd_index_compute(
	struct pfd_index *index, struct pfd_str first, struct pfd_str last)
{
	sqlite3_stmt *stmt = pfd_index_cached(index, refresh_sql);
	pfd_index_bind(stmt, 1, first);
	pfd_index_bind(stmt, 2, last);
	pfd_index_step(index, stmt);
}

static void add_flat(struct pfd_index *index)
{
	sqlite3_stmt *stmt = pfd_index_cached(index, flat_sql);
	while (pfd_index_row(index, stmt))
		pfd_vec_push(index->arena, &index->stale,
			pfd_arena_str(index->arena,
				pfd_index_arg(sqlite3_column_value(stmt, 0))));
	sqlite3_reset(stmt);
}

void pfd_index_refresh(struct pfd_index *index)
{
	if (index->is_twin)
		return;
	if (index->stale_all) {
		pfd_index_exec(index, "DELETE FROM grant_money");
		pfd_index_compute(index, PFD_STR(""), PFD_STR("~"));
	} else {
		if (index->stale_flat)
			add_flat(index);
		pfd_vec_foreach (id, &index->stale) {
			sqlite3_stmt *gone =
				pfd_index_cached(index, delete_sql);
			pfd_index_bind(gone, 1, *id);
			pfd_index_step(index, gone);
			pfd_index_compute(index, *id, *id);
		}
	}
	index->stale_all = index->stale_flat = false;
	index->stale.n = 0;
	pfd_index_refresh_bodies(index);
}
