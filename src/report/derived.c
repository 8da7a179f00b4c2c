/* Names that `list` knows beside the fields of the files: what follows from a
 * record's facts.  The SQL only names columns of grant_money; the words of the
 * money are computed there and nowhere else. */
#include "internal.h"

#define MONEY(name_, sql_, en_, de_)                 \
	{                                            \
		.field = { .name = (name_),          \
			.type = PFD_T_MONEY,         \
			.title = { (en_), (de_) } }, \
		.sql = (sql_)                        \
	}
#define ID                                              \
	{                                               \
		.field = { .name = "id",                \
			.type = PFD_T_REF_ITEM,         \
			.title = { "ID", "Kennung" } }, \
		.sql = "t.id"                           \
	}
#define YEAR                                           \
	{                                              \
		.field = { .name = "year",             \
			.type = PFD_T_INT,             \
			.title = { "Year", "Jahr" } }, \
		.sql = "t.year"                        \
	}

static const struct pfd_report_derivation of_grant[] = {
	ID,
	YEAR,
	{ .field = { .name = "status",
		  .type = PFD_T_ENUM,
		  .values = &pfd_enum_status,
		  .title = { "Status", "Status" } },
		.sql = "m.status" },
	MONEY("reserved", "m.reserved", "Reserved", "Vorgemerkt"),
	MONEY("recommended", "r.amount", "Recommended", "Empfohlen"),
	MONEY("awarded", "m.awarded", "Awarded", "Bewilligt"),
	{ .field = { .name = "award_date",
		  .type = PFD_T_DATE,
		  .title = { "Awarded on", "Bewilligt am" } },
		.sql = "m.award_date" },
	MONEY("obligation", "m.obligation", "Obligation", "Verpflichtung"),
	MONEY("committed", "m.committed", "Committed", "Gebunden"),
	MONEY("paid", "m.paid", "Paid", "Ausgezahlt"),
	MONEY("returned", "m.returned", "Returned", "Zurückgeflossen"),
	MONEY("to_funder", "m.to_funder", "To the funder",
		"An Zuwendungsgeber"),
	MONEY("accepted", "m.accepted", "Accepted", "Anerkannt"),
	MONEY("due", "m.due", "Due", "Zustehend"),
	MONEY("claim", "m.claim", "Claim", "Rückforderung"),
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
	return kind == &pfd_kind_partnership || kind == &pfd_kind_contact
		       ? without_year
		       : with_year;
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
	static const char *const year[] = { "id", "year", NULL };
	static const char *const none[] = { "id", NULL };
	const struct pfd_report_derivation *of = pfd_report_derivations(kind);

	return of == of_grant ? grant : of == with_year ? year : none;
}
