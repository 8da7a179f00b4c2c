/* Names that `list` knows beside the fields of the files: what follows from a
 * record's facts.  The SQL only names columns of grant_money; the words of the
 * money are computed there and nowhere else. */
#include "internal.h"

/* clang-format off */
#define DERIVED(name_, type_, sql_, en_, de_, doc_en_, doc_de_, ...)          \
	{ .field = { .name = (name_), .type = (type_),                        \
		  .title = { (en_), (de_) }, .doc = { (doc_en_), (doc_de_) }, \
		  __VA_ARGS__ },                                              \
		.sql = (sql_) }
#define MONEY(name, sql, ...) DERIVED(name, PFD_T_MONEY, sql, __VA_ARGS__, )
#define ID DERIVED("id", PFD_T_REF_ITEM, "t.id", "ID", "Kennung",             \
	"The record's id; its file has this name.",                           \
	"Die Kennung des Datensatzes; so heißt seine Datei.", )
#define YEAR DERIVED("year", PFD_T_INT, "t.year", "Year", "Jahr",             \
	"The funding year that the id names.",                                \
	"Das Förderjahr, das in der Kennung steht.", )

/* The words are those of PRODUCT, "Words of the money". */
static const struct pfd_report_derivation of_grant[] = {
	ID,
	YEAR,
	DERIVED("status", PFD_T_ENUM, "m.status", "Status", "Status",
		"How far the grant has come.",
		"Wie weit die Förderung gediehen ist.",
		.values = &pfd_enum_status),
	MONEY("reserved", "m.reserved", "Reserved", "Vorgemerkt",
		"The amount requested, while nothing is decided.",
		"Der beantragte Betrag, solange nicht entschieden ist."),
	MONEY("recommended", "r.amount", "Recommended", "Empfohlen",
		"What the body recommended, by the latest adopted item of a meeting.",
		"Was das Gremium empfohlen hat, nach dem letzten angenommenen "
		"Tagesordnungspunkt."),
	MONEY("awarded", "m.awarded", "Awarded", "Bewilligt",
		"The amount of the latest award or amendment.",
		"Der Betrag der letzten Bewilligung oder Änderung."),
	DERIVED("award_date", PFD_T_DATE, "m.award_date", "Awarded on",
		"Bewilligt am", "The day of the award.",
		"Der Tag der Bewilligung.", ),
	MONEY("obligation", "m.obligation", "Obligation", "Verpflichtung",
		"What is owed to the grantee: awarded; 0 after cancellation or "
		"withdrawal, what was lawfully spent after revocation, due once "
		"accepted.",
		"Was dem Letztempfänger zusteht: die Bewilligung; 0 nach "
		"Ausfall oder Rücknahme, nach Widerruf das rechtmäßig "
		"Verwendete, nach Anerkennung das Zustehende."),
	MONEY("committed", "m.committed", "Committed", "Gebunden",
		"Obligation − (paid − returned), at least 0.",
		"Verpflichtung − (ausgezahlt − zurückgeflossen), mindestens 0."),
	MONEY("paid", "m.paid", "Paid", "Ausgezahlt",
		"What was sent to payees.",
		"Was an Zahlungsempfänger überwiesen wurde."),
	MONEY("returned", "m.returned", "Returned", "Zurückgeflossen",
		"What was repaid to the pot in the same year.",
		"Was im selben Jahr in den Topf zurückgezahlt wurde."),
	MONEY("to_funder", "m.to_funder", "To the funder", "An Zuwendungsgeber",
		"What was repaid later or passed on to the funder.",
		"Was später zurückgezahlt oder an den Zuwendungsgeber "
		"weitergegeben wurde."),
	MONEY("accepted", "m.accepted", "Accepted", "Anerkannt",
		"The expenditure recognised at settlement.",
		"Die im Verwendungsnachweis anerkannten Ausgaben."),
	MONEY("due", "m.due", "Due", "Zustehend",
		"What of the award is finally kept, by the kind of financing; "
		"known once the settlement is accepted.",
		"Was von der Bewilligung endgültig verbleibt, nach der "
		"Finanzierungsart; bekannt, sobald der Verwendungsnachweis "
		"anerkannt ist."),
	MONEY("claim", "m.claim", "Claim", "Rückforderung",
		"What is still to be paid back: paid − returned − to the funder "
		"− due − written off.",
		"Was noch zu erstatten ist: ausgezahlt − zurückgeflossen − an "
		"Zuwendungsgeber − zustehend − niedergeschlagen."),
	{ .sql = NULL },
};
static const struct pfd_report_derivation of_opportunity[] = {
	ID,
	DERIVED("deadline", PFD_T_DATE,
		"(SELECT n.date FROM opportunity_next n WHERE n.id=t.id)",
		"Next deadline", "Nächste Frist",
		"The next of its deadlines; none where one may apply at any "
		"time, or no more.",
		"Die nächste seiner Fristen; keine, wo Anträge jederzeit oder "
		"gar nicht mehr möglich sind.", ),
	{ .sql = NULL },
};
/* clang-format on */
static const struct pfd_report_derivation of_post[] = {
	ID,
	YEAR,
	DERIVED("status", PFD_T_ENUM,
		"CASE WHEN t.published_date IS NOT NULL THEN 'published'"
		" WHEN t.approved_date IS NOT NULL THEN 'approved'"
		" WHEN t.text IS NOT NULL THEN 'draft' ELSE 'idea' END",
		"Status", "Status", "How far the post has come.",
		"Wie weit der Beitrag gediehen ist.",
		.values = &pfd_enum_post_status),
	{ .sql = NULL },
};
static const struct pfd_report_derivation with_year[] = { ID, YEAR,
	{ .sql = NULL } };
static const struct pfd_report_derivation without_year[] = { ID,
	{ .sql = NULL } };

const struct pfd_report_derivation *pfd_report_derivations(
	const struct pfd_kind *kind)
{
	if (kind == &pfd_kind_grant)
		return of_grant;
	if (kind == &pfd_kind_opportunity)
		return of_opportunity;
	if (kind == &pfd_kind_post)
		return of_post;
	return kind->has_year ? with_year : without_year;
}

/* The amount that the latest adopted item naming the grant recommends: of a group
 * SQLite takes `amount` from the row that has the maximum. */
#define RECOMMENDED                                             \
	" LEFT JOIN (SELECT i.\"grant\" AS id, i.amount,"       \
	" max(d.date||' '||i.id||printf(' %06d', i.\"no\"))"    \
	" FROM meeting_items i JOIN meeting d ON d.id=i.id"     \
	" WHERE i.\"grant\" IS NOT NULL AND i.result='adopted'" \
	" GROUP BY i.\"grant\") r ON r.id=t.id"

const char *pfd_report_joins(const struct pfd_kind *kind)
{
	return kind == &pfd_kind_grant
		       ? " LEFT JOIN grant_money m ON m.id=t.id" RECOMMENDED
		       : "";
}

const char *const *pfd_report_derived(const struct pfd_kind *kind)
{
	static const char *const grant[] = { "id", "year", "status", "reserved",
		"recommended", "awarded", "award_date", "obligation",
		"committed", "paid", "returned", "to_funder", "accepted", "due",
		"claim", NULL };
	static const char *const post[] = { "id", "year", "status", NULL };
	static const char *const year[] = { "id", "year", NULL };
	static const char *const opportunity[] = { "id", "deadline", NULL };
	static const char *const none[] = { "id", NULL };
	const struct pfd_report_derivation *of = pfd_report_derivations(kind);

	if (of == of_opportunity)
		return opportunity;
	return of == of_grant    ? grant
	       : of == of_post   ? post
	       : of == with_year ? year
				 : none;
}

const struct pfd_field *pfd_report_derived_field(
	const struct pfd_kind *kind, struct pfd_str name)
{
	const struct pfd_report_derivation *d = pfd_report_derivations(kind);

	while (d->sql && !pfd_str_eqz(name, d->field.name))
		d++;
	return d->sql ? &d->field : NULL;
}
