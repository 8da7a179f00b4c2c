/* Interest by rule interest-due: its rates put into pfd_interest. */
#include <pfd/base/interest.h>

#include "internal.h"

enum { HALF_YEARS_MAX = 2 * 300 };

struct rates {
	struct pfd_rate items[HALF_YEARS_MAX];
	size_t n;
	int32_t points;
};

static int64_t value_on(const struct parameters *parameters,
	const struct pfd_rule *rule, const char *name, int year,
	struct pfd_date at, bool *ret_known)
{
	const struct pfd_rule_param *param =
		pfd_rule_param_named(rule, pfd_str(name));
	const struct entry *entry;
	int64_t value = 0;
	struct pfd_str text =
		pfd_parameters_value(parameters, rule, param, year, at, &entry);

	*ret_known = text.ptr && pfd_parameters_rate(text, &value);
	return value;
}

/* The base rate changes on 1 January and 1 July (§ 247 (1) BGB). */
static struct pfd_date next_half_year(struct pfd_date day)
{
	int month = pfd_date_ymd(day).month;

	return pfd_date_month_start(day, (month <= 6 ? 7 : 13) - month);
}

static bool read_rates(const struct parameters *parameters, int year,
	struct pfd_date after, struct pfd_date until, struct rates *ret)
{
	const struct pfd_rule *rule = pfd_rule_named(PFD_STR("interest-due"));
	struct pfd_date at = pfd_date_add_days(after, 1);
	bool known;

	ret->points = (int32_t)value_on(
		parameters, rule, "points", year, until, &known);
	ret->n = 0;
	for (; known && pfd_date_cmp(at, until) <= 0 && ret->n < HALF_YEARS_MAX;
		at = next_half_year(at))
		ret->items[ret->n++] = (struct pfd_rate){ at,
			(int32_t)value_on(parameters, rule, "base_rate", year,
				at, &known) };
	return known;
}

static struct pfd_sql_value call_interest(
	void *ctx, const struct pfd_sql_value *args)
{
	struct pfd_sql_value value = { .kind = PFD_SQL_INT };
	struct pfd_date after, until;
	struct rates rates;

	if (args[0].kind != PFD_SQL_INT || args[1].kind != PFD_SQL_STR ||
		args[2].kind != PFD_SQL_STR ||
		pfd_date_parse(args[1].str, &after) != PFD_DATE_GOOD ||
		pfd_date_parse(args[2].str, &until) != PFD_DATE_GOOD ||
		!read_rates(ctx, (int)args[3].num, after, until, &rates) ||
		!pfd_interest(args[0].num, after, until, rates.items, rates.n,
			rates.points, &value.num))
		return (struct pfd_sql_value){ 0 };
	return value;
}

void pfd_interest_function(
	struct pfd_index *index, const struct parameters *parameters)
{
	pfd_index_function(index, "pfd_interest", 4, call_interest,
		(void *)(uintptr_t)parameters);
}

bool pfd_rules_interest(struct pfd_index *index, int year, int64_t cents,
	struct pfd_date after, struct pfd_date until, int64_t *ret_cents)
{
	static const char sql[] = "SELECT pfd_interest(?1,?2,?3,?4)";
	struct pfd_query *query = pfd_query(index, sql);
	char iso[PFD_DATE_SIZE];
	bool known;

	pfd_query_int(query, 1, cents);
	pfd_query_str(query, 2, pfd_str(pfd_date_iso(after, iso)));
	pfd_query_str(query, 3, pfd_str(pfd_date_iso(until, iso)));
	pfd_query_int(query, 4, year);
	known = pfd_query_row(query) && !pfd_row_null(query, 0);
	if (known)
		*ret_cents = pfd_row_int(query, 0);
	pfd_query_done(query);
	return known;
}
