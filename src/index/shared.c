/* What several rules ask for, as rows that are made once before they run: the same
 * sums in a view would be computed again for each of them.
 */
#include "internal.h"

/* clang-format off */

const char pfd_index_shared_tables[] =
	/* The sum paid and not come back as of each payment. */
	"CREATE TABLE payment_sums(id TEXT, \"no\" INTEGER, date TEXT,"
	" amount INTEGER, paid INTEGER, PRIMARY KEY(id, \"no\")) WITHOUT ROWID;"

	/* Every decision that gives money on a track with a body, beside the last
	 * vote of that body on or before its day: `voted` is NULL where there is
	 * none, and what was adopted without an amount is what was requested. */
	"CREATE TABLE award_votes(id TEXT, \"no\" INTEGER, kind TEXT, date TEXT,"
	" amount INTEGER, reason TEXT, year INTEGER, body TEXT,"
	" body_decides INTEGER, voted TEXT, result TEXT, recommended INTEGER,"
	" PRIMARY KEY(id, \"no\")) WITHOUT ROWID;";

static const char *const refresh_sql[] = {
	"DELETE FROM payment_sums",
	"DELETE FROM award_votes",

	"INSERT INTO payment_sums SELECT p.id, p.\"no\", p.date, p.amount,"
	" sum(p.amount) OVER (PARTITION BY p.id ORDER BY p.date, p.\"no\") -"
	" (SELECT coalesce(sum(r.amount),0) FROM grant_repayments r"
	"  WHERE r.id=p.id AND r.date<=p.date) FROM grant_payments p",

	/* Deferred, void and noted items are no votes, nor is one whose result
	 * contradicts its count.  Of a group SQLite takes the other columns from the
	 * row that has the maximum. */
	"INSERT INTO award_votes WITH votes AS MATERIALIZED (SELECT i.\"grant\","
	" k.body, k.date, iif(b.id IS NULL,i.result,b.result) AS result, i.amount,"
	" k.date||k.id||printf('%06d',i.\"no\") AS place"
	" FROM meeting_items i JOIN meeting k ON k.id=i.id"
	" LEFT JOIN item_ballot b ON b.id=i.id AND b.\"no\"=i.\"no\""
	" WHERE i.\"grant\" IS NOT NULL"
	" AND iif(b.id IS NULL,i.result,b.result) IN ('adopted','rejected'))"
	" SELECT id, \"no\", kind, date, amount, reason, year, body, body_decides,"
	" voted, result, recommended FROM (SELECT d.id, d.\"no\", d.kind, d.date,"
	" d.amount, d.reason, m.year, t.body, t.body_decides, v.date AS voted,"
	" v.result, coalesce(v.amount,m.requested) AS recommended, max(v.place)"
	" FROM grant_money m JOIN year_tracks t ON t.id=CAST(m.year AS TEXT)"
	"  AND t.track=m.track AND t.body IS NOT NULL"
	" JOIN grant_decisions d ON d.id=m.id"
	"  AND (d.kind='award' OR d.\"no\"=m.award_no)"
	" LEFT JOIN votes v ON v.\"grant\"=d.id AND v.body=t.body"
	"  AND v.date<=d.date"
	" WHERE m.award_date IS NOT NULL GROUP BY d.id, d.\"no\")",
};

/* clang-format on */

void pfd_index_share(struct pfd_index *index)
{
	pfd_index_exec(index, "BEGIN IMMEDIATE");
	pfd_index_refresh(index);
	for (size_t i = 0; i < PFD_COUNT(refresh_sql); i++)
		pfd_index_step(index, pfd_index_cached(index, refresh_sql[i]));
	pfd_index_exec(index, "COMMIT");
}
