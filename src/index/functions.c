/* What SQL cannot say itself: dates, due amounts, account numbers, German
 * sorting.
 */
#include <stdlib.h>

#include "internal.h"

struct pfd_str pfd_index_arg(sqlite3_value *value)
{
	const char *text = (const char *)sqlite3_value_text(value);
	return (struct pfd_str){ text, (size_t)sqlite3_value_bytes(value) };
}

static bool arg_date(sqlite3_value *value, struct pfd_date *ret)
{
	return sqlite3_value_type(value) == SQLITE_TEXT &&
	       pfd_date_parse(pfd_index_arg(value), ret) == PFD_DATE_GOOD;
}

static void result_date(sqlite3_context *ctx, struct pfd_date date)
{
	char iso[PFD_DATE_SIZE];
	sqlite3_result_text(ctx, pfd_date_iso(date, iso), 10, SQLITE_TRANSIENT);
}

static void fn_asof(sqlite3_context *ctx, int n, sqlite3_value **args)
{
	const struct pfd_index *index = sqlite3_user_data(ctx);
	(void)n, (void)args;
	sqlite3_result_text(ctx, index->as_of_iso, 10, SQLITE_STATIC);
}

static void fn_month_start(sqlite3_context *ctx, int n, sqlite3_value **args)
{
	struct pfd_date date;
	(void)n;
	if (arg_date(args[0], &date))
		result_date(ctx,
			pfd_date_month_start(date, sqlite3_value_int(args[1])));
}

static void fn_days(sqlite3_context *ctx, int n, sqlite3_value **args)
{
	struct pfd_date from, to;
	(void)n;
	if (arg_date(args[0], &from) && arg_date(args[1], &to))
		sqlite3_result_int(ctx, to.days - from.days);
}

static void fn_add_days(sqlite3_context *ctx, int n, sqlite3_value **args)
{
	struct pfd_date date;
	(void)n;
	if (arg_date(args[0], &date))
		result_date(ctx,
			pfd_date_add_days(date, sqlite3_value_int(args[1])));
}

static int64_t clamp(int64_t value, int64_t max)
{
	return value < 0 ? 0 : value > max ? max : value;
}

/* pfd_due(financing, awarded, planned, accepted, planned_income, income): the
 * amount due once a settlement is accepted, within 0 … awarded (CONTRIBUTING,
 * "The words of the money"; ANBest-P Nr. 2).  Without a plan a share is the
 * whole. */
static void fn_due(sqlite3_context *ctx, int n, sqlite3_value **args)
{
	struct pfd_str financing = pfd_index_arg(args[0]);
	int64_t awarded = sqlite3_value_int64(args[1]);
	int64_t planned = sqlite3_value_int64(args[2]);
	int64_t accepted = sqlite3_value_int64(args[3]);
	int64_t more_income =
		sqlite3_value_int64(args[5]) - sqlite3_value_int64(args[4]);
	int64_t due = accepted;
	(void)n;
	if (pfd_str_eqz(financing, "share") && planned > 0) {
		if (!pfd_money_scale(accepted, awarded, planned, &due))
			due = awarded;
	} else if (pfd_str_eqz(financing, "deficit")) {
		due = awarded - (planned - accepted) - more_income;
	}
	sqlite3_result_int64(ctx, clamp(due, awarded));
}

/* pfd_scale(amount, numerator, denominator): half a cent up; what no amount can
 * hold is the largest one. */
static void fn_scale(sqlite3_context *ctx, int n, sqlite3_value **args)
{
	int64_t scaled = PFD_MONEY_MAX_CENTS;
	for (int i = 0; i < n; i++)
		if (sqlite3_value_type(args[i]) == SQLITE_NULL)
			return;
	if (!pfd_money_scale(sqlite3_value_int64(args[0]),
		    sqlite3_value_int64(args[1]), sqlite3_value_int64(args[2]),
		    &scaled))
		scaled = PFD_MONEY_MAX_CENTS;
	sqlite3_result_int64(ctx, scaled);
}

/* param(rule, name, year, date) until the rules give theirs: nothing is known. */
static void fn_param(sqlite3_context *ctx, int n, sqlite3_value **args)
{
	(void)ctx, (void)n, (void)args;
}

/* Blanks between the groups of four are how people write it. */
static void fn_iban_ok(sqlite3_context *ctx, int n, sqlite3_value **args)
{
	struct pfd_str typed = pfd_index_arg(args[0]);
	char plain[PFD_IBAN_MAX];
	size_t len = 0;
	(void)n;
	if (sqlite3_value_type(args[0]) == SQLITE_NULL)
		return; /* sealed, and no key: nobody knows */
	for (size_t i = 0; i < typed.len; i++) {
		if (typed.ptr[i] == ' ')
			continue;
		if (len == sizeof plain) {
			sqlite3_result_int(ctx, 0);
			return;
		}
		plain[len++] = typed.ptr[i];
	}
	sqlite3_result_int(ctx, pfd_iban_ok((struct pfd_str){ plain, len }));
}

/* The first hit, as much of it as finds it and too little to tell it further. */
static void fn_personal(sqlite3_context *ctx, int n, sqlite3_value **args)
{
	struct pfd_index *index = sqlite3_user_data(ctx);
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *arena = NULL;
	struct pfd_str text = pfd_index_arg(args[0]);
	struct pfd_scan_hits hits = { 0 };

	(void)n;
	if (!text.len)
		return;
	if (!index->scanner)
		index->scanner = pfd_scanner_new(index->arena);
	arena = pfd_arena_new();
	pfd_scan_text(arena, index->scanner, text, false, &hits);
	if (!hits.n)
		return;
	text = pfd_utf8_cut(
		pfd_str_sub(text, hits.items[0].from, hits.items[0].to), 6);
	sqlite3_result_text64(
		ctx, text.ptr, text.len, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static void fn_attachment_ok(sqlite3_context *ctx, int n, sqlite3_value **args)
{
	(void)n;
	sqlite3_result_int(
		ctx, pfd_attachment_path_good(pfd_index_arg(args[0])));
}

/* Small letters of ASCII and Latin-1: ä in UTF-8 is Ä plus 0x20 in its last byte. */
static unsigned char small(const char *at, size_t i)
{
	unsigned char c = (unsigned char)at[i];
	if (c >= 'A' && c <= 'Z')
		return c + 0x20;
	return i && (unsigned char)at[i - 1] == 0xc3 && c >= 0x80 && c < 0x9f
		       ? c + 0x20
		       : c;
}

static bool is_letter(unsigned char c)
{
	return c >= 0x80 || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

static bool begins_with(struct pfd_str text, struct pfd_str word)
{
	if (text.len < word.len)
		return false;
	for (size_t i = 0; i < word.len; i++)
		if (small(text.ptr, i) != small(word.ptr, i))
			return false;
	return true;
}

/* pfd_word_in(text, words): the first word of a text that is among `words`, which
 * are parted by blanks; "Pfand*" means every word that begins so. */
static void fn_word_in(sqlite3_context *ctx, int n, sqlite3_value **args)
{
	struct pfd_str text = pfd_index_arg(args[0]);
	struct pfd_str words = pfd_index_arg(args[1]);
	bool first[256] = { false };
	(void)n;
	for (size_t i = 0; i < words.len; i++)
		if (!i || words.ptr[i - 1] == ' ')
			first[small(words.ptr, i)] = true;
	for (size_t from = 0, to; from < text.len; from = to + 1) {
		for (to = from; to < text.len && is_letter(text.ptr[to]); to++)
			;
		struct pfd_str here = pfd_str_sub(text, from, to);
		struct pfd_str rest = words, word;
		while (here.len && first[small(text.ptr, from)] &&
			pfd_str_cut(&rest, ' ', &word)) {
			bool open = pfd_str_ends(word, "*");
			word.len -= open;
			if (!word.len || !begins_with(here, word) ||
				(!open && here.len != word.len))
				continue;
			sqlite3_result_text64(ctx, here.ptr, here.len,
				SQLITE_TRANSIENT, SQLITE_UTF8);
			return;
		}
	}
}

static int collate_german(
	void *ctx, int a_len, const void *a, int b_len, const void *b)
{
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *arena = pfd_arena_new();
	(void)ctx;
	return pfd_str_cmp(
		pfd_sort_key(arena, (struct pfd_str){ a, (size_t)a_len }),
		pfd_sort_key(arena, (struct pfd_str){ b, (size_t)b_len }));
}

void pfd_index_add(struct pfd_index *index, const char *name, int n,
	void (*fn)(sqlite3_context *, int, sqlite3_value **), int flags)
{
	if (sqlite3_create_function(index->db, name, n,
		    SQLITE_UTF8 | SQLITE_INNOCUOUS | flags, index, fn, NULL,
		    NULL) != SQLITE_OK)
		pfd_index_broken(index, name);
}

void pfd_index_functions(struct pfd_index *index)
{
	pfd_index_add(index, "asof", 0, fn_asof, SQLITE_DETERMINISTIC);
	pfd_index_add(index, "pfd_month_start", 2, fn_month_start,
		SQLITE_DETERMINISTIC);
	pfd_index_add(index, "pfd_days", 2, fn_days, SQLITE_DETERMINISTIC);
	pfd_index_add(
		index, "pfd_add_days", 2, fn_add_days, SQLITE_DETERMINISTIC);
	pfd_index_add(index, "pfd_due", 6, fn_due, SQLITE_DETERMINISTIC);
	pfd_index_add(index, "pfd_scale", 3, fn_scale, SQLITE_DETERMINISTIC);
	pfd_index_add(
		index, "pfd_word_in", 2, fn_word_in, SQLITE_DETERMINISTIC);
	pfd_index_add(index, "param", 4, fn_param, SQLITE_DETERMINISTIC);
	pfd_index_add(
		index, "pfd_iban_ok", 1, fn_iban_ok, SQLITE_DETERMINISTIC);
	pfd_index_add(
		index, "pfd_personal", 1, fn_personal, SQLITE_DETERMINISTIC);
	pfd_index_add(index, "pfd_attachment_ok", 1, fn_attachment_ok,
		SQLITE_DETERMINISTIC);
	if (sqlite3_create_collation(index->db, "german", SQLITE_UTF8, NULL,
		    collate_german) != SQLITE_OK)
		pfd_index_broken(index, "german");
	pfd_index_sealed_functions(index);
}

/* ---- functions of other areas ------------------------------------------- */

static void call_outside(sqlite3_context *ctx, int n, sqlite3_value **values)
{
	const struct outside *outside = sqlite3_user_data(ctx);
	struct pfd_sql_value args[4] = { 0 };
	for (int i = 0; i < n && i < 4; i++) {
		int type = sqlite3_value_type(values[i]);
		if (type == SQLITE_INTEGER) {
			args[i].kind = PFD_SQL_INT;
			args[i].num = sqlite3_value_int64(values[i]);
		} else if (type != SQLITE_NULL) {
			args[i].kind = PFD_SQL_STR;
			args[i].str = pfd_index_arg(values[i]);
		}
	}
	struct pfd_sql_value result = outside->fn(outside->ctx, args);
	if (result.kind == PFD_SQL_INT)
		sqlite3_result_int64(ctx, result.num);
	else if (result.kind == PFD_SQL_STR)
		sqlite3_result_text64(ctx, result.str.ptr, result.str.len,
			SQLITE_TRANSIENT, SQLITE_UTF8);
}

/* The function of that name, made if it is not there yet: SQLite would prepare
 * all statements again where one comes in place of another. */
static struct outside *outside_named(
	struct pfd_index *index, const char *name, int n_args)
{
	struct outside *outside;

	pfd_vec_foreach (known, &index->outside)
		if (strcmp((*known)->name, name) == 0)
			return *known;
	outside = PFD_NEW(index->arena, struct outside);
	outside->name = name;
	pfd_vec_push(index->arena, &index->outside, outside);
	if (sqlite3_create_function(index->db, name, n_args,
		    SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
		    outside, call_outside, NULL, NULL) != SQLITE_OK)
		pfd_index_broken(index, name);
	return outside;
}

void pfd_index_function(struct pfd_index *index, const char *name, int n_args,
	struct pfd_sql_value (*fn)(void *ctx, const struct pfd_sql_value *args),
	void *ctx)
{
	struct outside *outside = outside_named(index, name, n_args);

	outside->fn = fn;
	outside->ctx = ctx;
	/* The words of the money take their rates from it. */
	index->stale_flat |= !strcmp(name, "param");
}
