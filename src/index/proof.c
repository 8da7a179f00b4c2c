/* What is proven of a grant's use, in both modes of settlement: plan against
 * actual per heading, and what flat rates make.
 *
 * The rates are parameters of the rules flat-participants and honorarium-rate;
 * those in force on the day of the award hold to the end, because they were
 * promised with it.  A rate that nobody knows makes a sum that nobody knows.
 */
#include "internal.h"

/* clang-format off */

#define RATE(rule, name) \
	" param('" rule "','" name "',g.year,coalesce((SELECT min(d.date)" \
	" FROM grant_decisions d WHERE d.id=g.id AND d.kind='award'),asof()))"

const char pfd_index_proof_views[] =
	/* Before the check an amount counts as it was handed in. */
	"CREATE VIEW heading_money AS SELECT id, kind, heading,"
	" sum(planned) AS planned, sum(handed_in) AS handed_in,"
	" sum(accepted) AS accepted, sum(actual) AS actual,"
	" sum(actual)-sum(planned) AS difference FROM ("
	"SELECT id, 'expense' AS kind, heading, amount AS planned,"
	" 0 AS handed_in, 0 AS accepted, 0 AS actual FROM grant_costs"
	" UNION ALL SELECT id, 'income', heading, amount, 0, 0, 0 FROM grant_income"
	" UNION ALL SELECT id, kind, heading, 0, coalesce(amount,0),"
	" coalesce(accepted,0), coalesce(accepted,amount,0) FROM grant_receipts)"
	" GROUP BY id, kind, heading;"

	/* A fee-taker's day: the day's rate from its hours on, never more than it.
	 * The grantee's own staff get no fee. */
	"CREATE VIEW fee_money AS SELECT id, \"no\", date, who, receipt, own_staff,"
	" minutes, accepted, day, worth, CASE WHEN own_staff=1 THEN 0"
	" ELSE min(coalesce(accepted,worth),worth) END AS actual FROM (SELECT *,"
	" CASE WHEN minutes>=60*day_hours THEN day"
	"  ELSE min(day, pfd_scale(hour, minutes, 60)) END AS worth FROM ("
	"SELECT f.*, coalesce(f.payee, f.\"no\") AS who,"
	RATE("honorarium-rate", "hour") " AS hour,"
	RATE("honorarium-rate", "day") " AS day,"
	RATE("honorarium-rate", "day_from_hours") " AS day_hours"
	" FROM grant_fees f JOIN \"grant\" g ON g.id=f.id));"

	"CREATE VIEW attendance_days AS SELECT id, date,"
	" sum(coalesce(signed,0)+coalesce(under_16,0)+coalesce(anonymised,0))"
	"  AS participants, sum(coalesce(staff,0)) AS staff"
	" FROM grant_attendance GROUP BY id, date;"

	/* Lists have no names outside the files: whoever comes on several days is
	 * one person, so per person the fullest day counts. */
	"CREATE VIEW flat_money AS SELECT id, year, rate, per, participants, fees,"
	" pfd_scale(rate, participants, 1) AS participants_sum,"
	" pfd_scale(rate, participants, 1)+fees AS total"
	" FROM (SELECT id, year, rate, per,"
	" (SELECT CASE per WHEN 'person' THEN coalesce(max(n),0)"
	"   WHEN 'person_day' THEN coalesce(sum(n),0) END FROM (SELECT"
	"   participants+CASE WHEN with_staff='true' THEN staff"
	"   ELSE 0 END AS n FROM attendance_days a WHERE a.id=r.id))"
	"  AS participants,"
	" (SELECT CASE WHEN count(*)=count(part) THEN coalesce(sum(part),0) END"
	"  FROM (SELECT min(sum(f.actual),max(f.day)) AS part FROM fee_money f"
	"   WHERE f.id=r.id GROUP BY f.date, f.who)) AS fees"
	" FROM (SELECT g.id, g.year,"
	RATE("flat-participants", "rate") " AS rate,"
	RATE("flat-participants", "per") " AS per,"
	RATE("flat-participants", "staff") " AS with_staff"
	" FROM \"grant\" g WHERE g.settlement_mode='flat') r);";

/* clang-format on */
