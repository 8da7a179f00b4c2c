/* Rules of attendance, flat rates and fees: what is proven by lists and
 * contracts instead of receipts.
 */
#include "catalogue.h"

/* ---- participants ------------------------------------------------------------ */

static const struct pfd_rule_param flat_participants_params[] = {
	{ "rate", PFD_T_MONEY, "EUR", "40.00",
		{ "the flat rate of a participant",
			"die Pauschale je teilnehmender Person" } },
	{ "per", PFD_T_STR, NULL, "person",
		{ "person: the fullest day counts, because whoever comes on "
		  "several days is one person; person_day: every day counts",
			"person: es zählt der am besten besuchte Tag, denn wer "
			"an mehreren Tagen kommt, ist eine Person; person_day: "
			"jeder Tag zählt" },
		.one_of = "person person_day" },
	{ "staff", PFD_T_BOOL, NULL, "false",
		{ "whether staff and supervisors count, too",
			"ob auch Personal und Aufsichten zählen" } },
};
/* clang-format off */
static const char flat_participants_sql[] =
	"SELECT id, (SELECT 'attendance.'||min(a.\"no\")||'.signed'"
	"  FROM grant_attendance a WHERE a.id=d.id AND a.date=d.date)"
	" AS field, year, bound, asof, participants AS value_n,"
	" participants-counted AS excess_n, participants AS n_listed,"
	" date AS d_day, counted AS n_counted FROM ("
	"SELECT a.*, g.year, m.award_date AS asof," AT_ACCEPTANCE
	" (SELECT sum(s.counts_total) FROM grant_sessions s"
	"  WHERE s.id=a.id AND s.date=a.date) AS counted"
	" FROM \"grant\" g JOIN attendance_days a ON a.id=g.id"
	" JOIN grant_money m ON m.id=g.id"
	" WHERE g.settlement_mode='flat') d"
	" WHERE participants>counted";
/* clang-format on */
const struct pfd_rule pfd_rule_flat_participants = {
	.id = "flat-participants",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.params = flat_participants_params,
	.n_params = PFD_COUNT(flat_participants_params),
	.source = { "Gotha 2025 [S20], Gera [S21]" },
	.title = { "flat rates for participants",
		"Pauschalen für Teilnehmende" },
	.text = { "Participants who signed, are under 16 or were anonymised "
		  "make the flat rate, as the lists prove them: of a day never "
		  "more than took part by its head counts. The rates on the "
		  "day of the award hold.",
		"Die Pauschale ergibt sich aus Teilnehmenden, die "
		"unterschrieben haben, unter 16 oder anonymisiert sind, wie "
		"die Listen sie nachweisen: an einem Tag nie mehr, als nach "
		"den Teilnahmezahlen dabei waren. Es gelten die Sätze vom Tag "
		"der Bewilligung." },
	.message = { "{listed} participants on the lists of {day}, {counted} "
		     "in the head counts",
		"{listed} Teilnehmende auf den Listen vom {day}, {counted} in "
		"den Teilnahmezahlen" },
	.remedy = { "compare both with the signed lists",
		"beides mit den unterschriebenen Listen vergleichen" },
	.sql = flat_participants_sql,
	.fails = { "grant/2025-032 attendance.1.signed=5" },
	.passes = { "grant/2025-032 attendance.1.signed=3" },
};

/* clang-format off */
static const char flat_no_receipts_sql[] =
	"SELECT g.id, 'receipts.'||min(r.\"no\") AS field, g.year,"
	AT_ACCEPTANCE BY_AWARD " 'warning' AS level,"
	" 'receipts' AS value_s, 'receipts' AS f_list,"
	" min(r.\"no\") AS n_number FROM \"grant\" g"
	" JOIN grant_money m ON m.id=g.id"
	" JOIN grant_receipts r ON r.id=g.id AND r.kind='expense'"
	" WHERE g.settlement_mode='flat' GROUP BY g.id"
	" UNION ALL SELECT f.id, 'fees.'||f.\"no\", g.year," AT_ACCEPTANCE
	" m.award_date, 'error', 'fees', 'fees', f.\"no\""
	" FROM grant_fees f JOIN \"grant\" g ON g.id=f.id"
	" JOIN grant_money m ON m.id=f.id"
	" WHERE g.settlement_mode='receipts' AND NOT EXISTS"
	" (SELECT 1 FROM grant_receipts r WHERE r.id=f.id"
	"  AND r.\"no\"=f.receipt AND r.kind='expense')";
/* clang-format on */
const struct pfd_rule pfd_rule_flat_no_receipts = {
	.id = "flat-no-receipts",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "decisions.date",
	.source = { "[S20][S22]" },
	.title = { "flat rates or receipts", "Pauschalen oder Belege" },
	.text = { "What is settled by flat rates needs no receipts (a "
		  "warning); where receipts are settled, a fee names the one "
		  "it was paid by, for flat items prove nothing there.",
		"Was mit Pauschalen abgerechnet wird, braucht keine Belege "
		"(Warnung); bei Abrechnung mit Belegliste nennt ein Honorar "
		"den Beleg seiner Zahlung, denn Pauschalen weisen dort nichts "
		"nach." },
	.message = { "{list} no. {number} does not count in this way of "
		     "settlement",
		"{list} Nr. {number} zählt bei dieser Nachweisform nicht" },
	.remedy = { "name the receipt in `fees.N.receipt`, remove the entry, "
		    "or correct `settlement_mode`",
		"den Beleg in `fees.N.receipt` nennen, den Eintrag entfernen "
		"oder `settlement_mode` berichtigen" },
	.sql = flat_no_receipts_sql,
	.fails = { "grant/2025-031 fees.1.receipt=" },
	.passes = { "grant/2025-031 fees.1.receipt=2" },
};

/* clang-format off */
static const char list_per_day_sql[] =
	"SELECT s.id, 'sessions.'||s.\"no\"||'.date' AS field, g.year,"
	AT_ACCEPTANCE BY_AWARD " s.date AS value_d,"
	" s.date AS d_day FROM \"grant\" g"
	" JOIN grant_sessions s ON s.id=g.id"
	" JOIN grant_money m ON m.id=g.id"
	" WHERE g.settlement_mode='flat' AND s.date IS NOT NULL"
	" AND g.settlement_received IS NOT NULL AND NOT EXISTS"
	" (SELECT 1 FROM grant_attendance a WHERE a.id=s.id"
	"  AND a.date=s.date)"
	/* Of sheets that are missing list-anonymised speaks. */
	" UNION ALL SELECT a.id, 'attendance.'||a.\"no\"||'.list',"
	" g.year," AT_ACCEPTANCE " m.award_date, a.date, a.date"
	" FROM grant_attendance a JOIN \"grant\" g ON g.id=a.id"
	" JOIN grant_money m ON m.id=a.id"
	" WHERE g.settlement_mode='flat' AND a.list IS NULL"
	" AND coalesce(a.anonymised,0)=0";
/* clang-format on */
const struct pfd_rule pfd_rule_list_per_day = {
	.id = "list-per-day",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.source = { "Gera [S21]" },
	.title = { "a list for every day", "eine Liste für jeden Tag" },
	.text = { "Where flat rates are settled, every event day has a list of "
		  "its own, and the list is on file.",
		"Bei Pauschalen hat jeder Veranstaltungstag eine eigene "
		"Teilnahmeliste, und die Liste liegt vor." },
	.message = { "no list of {day} on file", "keine Liste vom {day}" },
	.remedy = { "record it: an entry in `attendance` for that day, with "
		    "the place of the list in `list`",
		"nachtragen: ein Eintrag in `attendance` für diesen Tag, mit "
		"der Fundstelle der Liste in `list`" },
	.sql = list_per_day_sql,
	.fails = { "grant/2025-032 attendance.1.date=2025-06-21" },
	.passes = { "grant/2025-032 attendance.1.date=2025-06-20" },
};

/* ---- fees --------------------------------------------------------------------- */

static const struct pfd_rule_param honorarium_rate_params[] = {
	{ "hour", PFD_T_MONEY, "EUR", "72.00",
		{ "the rate of an hour", "der Satz je Stunde" } },
	{ "day", PFD_T_MONEY, "EUR", "540.00",
		{ "the rate of a day, which no day exceeds",
			"der Tagessatz, den kein Tag übersteigt" } },
	{ "day_from_hours", PFD_T_INT, "hours", "6",
		{ "from how many hours the day's rate counts",
			"ab wie vielen Stunden der Tagessatz gilt" } },
};
/* clang-format off */
/* The view of the few fees comes first. */
static const char honorarium_rate_sql[] =
	"WITH f AS MATERIALIZED (SELECT * FROM fee_money),"
	" high AS (SELECT id, 'fees.'||\"no\"||'.accepted' AS field,"
	"  accepted AS amount, minutes, worth FROM f"
	"  WHERE accepted>worth"
	" UNION ALL SELECT r.id, 'receipts.'||r.\"no\"||'.accepted',"
	"  coalesce(r.accepted,r.amount), d.minutes, d.worth FROM"
	"  (SELECT id, receipt, sum(minutes) AS minutes,"
	"   sum(worth) AS worth FROM (SELECT id, receipt,"
	"    sum(minutes) AS minutes, min(sum(worth),max(day)) AS worth"
	"    FROM f GROUP BY id, receipt, date, who)"
	"   GROUP BY id, receipt) d"
	"  JOIN grant_receipts r ON r.id=d.id AND r.\"no\"=d.receipt"
	"  WHERE coalesce(r.accepted,r.amount)>d.worth)"
	" SELECT h.id, h.field, g.year," AT_ACCEPTANCE BY_AWARD
	" h.amount AS value_m,"
	" h.amount-h.worth AS excess_m, h.amount AS m_amount,"
	" h.minutes AS n_minutes, h.worth AS m_worth,"
	" h.field AS s_field FROM high h JOIN \"grant\" g ON g.id=h.id"
	" JOIN grant_money m ON m.id=h.id";
/* clang-format on */
const struct pfd_rule pfd_rule_honorarium_rate = {
	.id = "honorarium-rate",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.params = honorarium_rate_params,
	.n_params = PFD_COUNT(honorarium_rate_params),
	.source = { "Gotha 2025 [S20]" },
	.title = { "rates of fees", "Honorarsätze" },
	.text = { "A fee is recognised by the hour up to the rate, from the "
		  "hours of a full day by the day's rate. What a receipt says "
		  "beyond it is cut. The rates on the day of the award hold.",
		"Ein Honorar wird je Stunde bis zum Satz anerkannt, ab den "
		"Stunden eines vollen Tages mit dem Tagessatz. Was ein Beleg "
		"darüber ausweist, wird gekürzt. Es gelten die Sätze vom Tag "
		"der Bewilligung." },
	.message = { "{amount} for {minutes} minutes of fee, at most {worth}",
		"{amount} für {minutes} Minuten Honorar, höchstens {worth}" },
	.remedy = { "set `{field}` to {worth}, or record a waiver of the lead "
		    "authority",
		"`{field}` auf {worth} setzen oder eine Ausnahme des "
		"Federführenden Amts eintragen" },
	.sql = honorarium_rate_sql,
	.fails = { "grant/2025-031 fees.1.minutes=249" },
	.passes = { "grant/2025-031 fees.1.minutes=250" },
};

/* clang-format off */
static const char honorarium_proof_sql[] =
	"SELECT l.id, 'fees.'||l.\"no\"||'.'||l.missing AS field,"
	" g.year," AT_ACCEPTANCE BY_AWARD " l.missing AS value_s,"
	" l.\"no\" AS n_number,"
	" 'fees.'||l.\"no\"||'.'||l.missing AS f_missing,"
	" 'fees.'||l.\"no\"||'.'||l.missing AS s_field FROM ("
	"SELECT id, \"no\", 'contract' AS missing FROM grant_fees"
	" WHERE contract IS NULL"
	" UNION ALL SELECT id, \"no\", 'invoice' FROM grant_fees"
	" WHERE invoice IS NULL AND receipt IS NULL"
	" UNION ALL SELECT id, \"no\", 'payee' FROM grant_fees"
	" WHERE payee IS NULL"
	" UNION ALL SELECT id, \"no\", 'purpose' FROM grant_fees"
	" WHERE purpose IS NULL) l JOIN \"grant\" g ON g.id=l.id"
	" JOIN grant_money m ON m.id=l.id";
/* clang-format on */
const struct pfd_rule pfd_rule_honorarium_proof = {
	.id = "honorarium-proof",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.source = { "Gera [S21]" },
	.title = { "fees are proven", "Honorare sind nachgewiesen" },
	.text = { "A fee has a contract and an invoice on file, and says who "
		  "did what; a receipt stands for the invoice.",
		"Zu einem Honorar liegen Vertrag und Rechnung vor, und es "
		"nennt, wer was getan hat; ein Beleg gilt als Rechnung." },
	.message = { "fee {number} lacks: {missing}",
		"Honorar {number} fehlt: {missing}" },
	.remedy = { "complete it: \"pfd grant set ID {field}=…\"",
		"ergänzen: „pfd grant set ID {field}=…“" },
	.sql = honorarium_proof_sql,
	.fails = { "grant/2025-032 fees.1.invoice=" },
	.passes = { "grant/2025-031 fees.1.invoice=" },
};

/* clang-format off */
static const char honorarium_not_staff_sql[] =
	"SELECT id, field, year, bound, asof, \"no\" AS value_n,"
	" \"no\" AS n_number, field AS s_field FROM ("
	"SELECT f.id, f.\"no\", g.year," AT_ACCEPTANCE BY_AWARD
	" CASE WHEN r.\"no\" IS NULL"
	"  THEN 'fees.'||f.\"no\" ELSE 'receipts.'||r.\"no\" END"
	"  ||'.accepted' AS field,"
	" CASE WHEN r.\"no\" IS NULL THEN f.accepted"
	"  ELSE coalesce(r.accepted,r.amount) END AS amount"
	" FROM grant_fees f JOIN \"grant\" g ON g.id=f.id"
	" JOIN grant_money m ON m.id=f.id"
	" LEFT JOIN grant_receipts r ON r.id=f.id AND r.\"no\"=f.receipt"
	" WHERE f.own_staff=1) WHERE amount IS NOT 0";
/* clang-format on */
const struct pfd_rule pfd_rule_honorarium_not_staff = {
	.id = "honorarium-not-staff",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.source = { "[S78]" },
	.title = { "no fees for own staff",
		"keine Honorare für eigenes Personal" },
	.text = { "Whoever the grantee employs gets no fee from the grant; a "
		  "flat rate never counts one.",
		"Wer beim Träger angestellt ist, erhält kein Honorar aus der "
		"Zuwendung; in Pauschalen zählt ein solches nie." },
	.message = { "fee {number} is of the grantee's own staff",
		"Honorar {number} ist eines für eigenes Personal" },
	.remedy = { "accept nothing of it: `{field}` to 0.00",
		"nichts davon anerkennen: `{field}` auf 0.00 setzen" },
	.sql = honorarium_not_staff_sql,
	.fails = { "grant/2025-032 fees.1.own_staff=true" },
	.passes = { "grant/2025-032 fees.1.own_staff=true\n"
		    "grant/2025-032 fees.1.accepted=0.00" },
};

/* ---- head counts --------------------------------------------------------------- */

/* clang-format off */
#define GENDERS \
	"coalesce(counts_female,0)+coalesce(counts_diverse,0)+" \
	"coalesce(counts_unknown,0)"
#define COUNTS(kind) \
	"SELECT '" kind "' AS kind, id, \"no\", counts_total, " GENDERS \
	" AS genders, counts_under_16, counts_under_27, counts_volunteers" \
	" FROM " kind "_sessions WHERE " GENDERS ">counts_total" \
	" OR counts_under_16>coalesce(counts_under_27,counts_total)" \
	" OR counts_under_27>counts_total OR counts_volunteers>counts_total"
#define MORE(part, whole, part_sql, whole_sql) \
	"SELECT kind, id, \"no\", '" part "' AS part, '" whole "' AS whole, " \
	part_sql " AS n_some, " whole_sql " AS n_all FROM bad WHERE " \
	part_sql ">" whole_sql
static const char counts_consistent_sql[] =
	"WITH bad AS MATERIALIZED (" COUNTS("grant") " UNION ALL "
	COUNTS("project") " UNION ALL " COUNTS("event") "), more AS ("
	MORE("female + diverse + unknown", "total", "genders", "counts_total")
	" UNION ALL "
	MORE("under_16", "under_27", "counts_under_16", "counts_under_27")
	" UNION ALL "
	MORE("under_16", "total", "counts_under_16", "counts_total")
	" UNION ALL "
	MORE("under_27", "total", "counts_under_27", "counts_total")
	" UNION ALL "
	MORE("volunteers", "total", "counts_volunteers", "counts_total") ")"
	" SELECT kind, id, 'sessions.'||\"no\"||'.counts.'||whole AS field,"
	" CAST(substr(id,1,4) AS INTEGER) AS year, n_some-n_all AS excess_n,"
	" part AS s_part, n_some, whole AS s_whole, n_all FROM more"
	/* One word for one mistake. */
	" GROUP BY kind, id, \"no\", whole";
/* clang-format on */

const struct pfd_rule pfd_rule_counts_consistent = {
	.id = "counts-consistent",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "arithmetic; the counts of [S40]",
		"Rechnerische Richtigkeit; die Zahlen nach [S40]" },
	.title = { "head counts add up", "Teilnahmezahlen stimmen" },
	.text = { "Female, diverse and unknown together, those under 27 and "
		  "the volunteers are no more than the total; those under 16 "
		  "are part of those under 27.",
		"Weiblich, divers und ohne Angabe zusammen, die unter "
		"27-Jährigen und die Ehrenamtlichen sind nicht mehr als alle; "
		"die unter 16-Jährigen gehören zu denen unter 27." },
	.message = { "{part}: {some}, but {whole}: {all}",
		"{part}: {some}, aber {whole}: {all}" },
	.remedy = { "compare with the attendance list",
		"mit der Teilnahmeliste vergleichen" },
	.sql = counts_consistent_sql,
	.fails = { "grant/2025-031 sessions.1.counts.volunteers=21" },
	.passes = { "grant/2025-031 sessions.1.counts.volunteers=20" },
};
