/* Journals of plain text accounting: hledger 1.25, ledger 3.3, beancount 2.3.
 *
 * The columns' names say what they are: postings with the same `transaction` are
 * one transaction, of a `date`, a `payee` and a `grant`, told by `what` and
 * `title`, and refer to a `record` and its `field`.  What the table `balances`
 * says becomes assertions, so the program that reads the books proves them.
 * Amounts have a point whatever the language: a comma would need to be declared
 * differently in each of the three.
 */
#include <stdlib.h>

#include <pfd/base/money.h>
#include <pfd/text.h>
#include <pfd/write.h>

#include "render.h"

struct journal;
struct dialect {
	const char *begin;   /* declarations */
	const char *account; /* before an account's, behind a date if `dated` */
	bool dated;
	void (*head)(const struct journal *j, const struct pfd_row *row);
	void (*balances)(
		const struct journal *j, const struct pfd_table *balances);
};
struct journal {
	const struct pfd_render *r;
	const struct dialect *dialect;
	size_t width; /* of the longest account */
};

static struct pfd_str text_of(
	const struct journal *j, const struct pfd_row *row, const char *key)
{
	struct pfd_arena *arena = j->r->out->arena;

	return pfd_one_line(arena,
		pfd_cell_people(arena, pfd_cell_named(j->r->table, row, key),
			j->r->doc->lang, false));
}

static void add_date(const struct journal *j, struct pfd_date date)
{
	char iso[PFD_DATE_SIZE];

	pfd_buf_addz(j->r->out, pfd_date_iso(date, iso));
}

static void add_amount(const struct journal *j, int64_t cents)
{
	char money[PFD_MONEY_SIZE];

	pfd_buf_printf(j->r->out, "%s EUR", pfd_money_file(cents, money));
}

/* An account and the blanks behind it. */
static void add_account(const struct journal *j, struct pfd_str account)
{
	pfd_buf_add(j->r->out, account);
	pfd_buf_fill(j->r->out, ' ', j->width - account.len + 2);
}

static void add_posting(
	const struct journal *j, struct pfd_str account, int64_t cents)
{
	char money[PFD_MONEY_SIZE];

	pfd_buf_addz(j->r->out, "    ");
	add_account(j, account);
	pfd_buf_printf(j->r->out, "%12s EUR", pfd_money_file(cents, money));
}

/* "Award: Street festival". */
static struct pfd_str told(const struct journal *j, const struct pfd_row *row)
{
	struct pfd_str what = text_of(j, row, "what");
	struct pfd_str title = text_of(j, row, "title");

	return title.len ? pfd_arena_printf(j->r->out->arena, "%.*s: %.*s",
				   PFD_STR_ARG(what), PFD_STR_ARG(title))
			 : what;
}

/* ---- hledger and ledger --------------------------------------------------- */

static void journal_head(const struct journal *j, const struct pfd_row *row)
{
	struct pfd_buf *out = j->r->out;
	struct pfd_str grant = text_of(j, row, "grant");
	struct pfd_str payee = text_of(j, row, "payee");

	pfd_buf_addz(out, " * ");
	if (grant.len)
		pfd_buf_printf(out, "(%.*s) ", PFD_STR_ARG(grant));
	if (payee.len)
		pfd_buf_printf(out, "%.*s | ", PFD_STR_ARG(payee));
	pfd_journal_text(out, told(j, row));
	pfd_buf_printf(out, "\n    ; record: %.*s\n    ; field: %.*s\n",
		PFD_STR_ARG(text_of(j, row, "record")),
		PFD_STR_ARG(text_of(j, row, "field")));
}

/* One transaction that moves nothing. */
static void journal_balances(
	const struct journal *j, const struct pfd_table *balances)
{
	pfd_buf_addc(j->r->out, '\n');
	add_date(j,
		pfd_cell_named(balances, balances->rows.items, "date")->date);
	pfd_buf_printf(j->r->out, " * %s\n",
		balances->title ? balances->title : balances->name);
	pfd_vec_foreach (row, &balances->rows) {
		add_posting(
			j, pfd_cell_named(balances, row, "account")->text, 0);
		pfd_buf_addz(j->r->out, " = ");
		add_amount(j, pfd_cell_named(balances, row, "amount")->num);
		pfd_buf_addc(j->r->out, '\n');
	}
}

/* ---- beancount --------------------------------------------------------------- */

static void beancount_head(const struct journal *j, const struct pfd_row *row)
{
	struct pfd_buf *out = j->r->out;
	struct pfd_str grant = text_of(j, row, "grant");
	struct pfd_str payee = text_of(j, row, "payee");

	pfd_buf_addz(out, " * ");
	if (payee.len) {
		pfd_beancount_text(out, payee);
		pfd_buf_addc(out, ' ');
	}
	pfd_beancount_text(out, told(j, row));
	if (grant.len)
		pfd_buf_printf(out, " ^%.*s", PFD_STR_ARG(grant));
	pfd_buf_addz(out, "\n    record: ");
	pfd_beancount_text(out, text_of(j, row, "record"));
	pfd_buf_addz(out, "\n    field: ");
	pfd_beancount_text(out, text_of(j, row, "field"));
	pfd_buf_addc(out, '\n');
}

/* A balance holds at the beginning of its day; without a tolerance of its own it
 * may be a cent off. */
static void beancount_balances(
	const struct journal *j, const struct pfd_table *balances)
{
	char money[PFD_MONEY_SIZE];

	pfd_buf_addc(j->r->out, '\n');
	pfd_vec_foreach (row, &balances->rows) {
		add_date(j, pfd_date_add_days(
				    pfd_cell_named(balances, row, "date")->date,
				    1));
		pfd_buf_addz(j->r->out, " balance ");
		add_account(j, pfd_cell_named(balances, row, "account")->text);
		pfd_buf_printf(j->r->out, "%12s ~ 0.00 EUR\n",
			pfd_money_file(
				pfd_cell_named(balances, row, "amount")->num,
				money));
	}
}

/* ---- the journal --------------------------------------------------------------- */

static const struct pfd_table *balances_of(const struct pfd_doc *doc)
{
	pfd_vec_foreach (block, &doc->blocks) {
		if ((*block)->table &&
			strcmp((*block)->table->name, "balances") == 0 &&
			(*block)->table->rows.n)
			return (*block)->table;
	}
	return NULL;
}

static void add_begin(const struct journal *j)
{
	struct pfd_arena *arena = j->r->out->arena;

	if (j->r->doc->title)
		pfd_buf_printf(j->r->out, "; %s\n", j->r->doc->title);
	pfd_vec_foreach (fact, &j->r->doc->provenance)
		pfd_buf_printf(j->r->out, "; %s: %.*s\n", fact->title,
			PFD_STR_ARG(pfd_one_line(
				arena, pfd_cell_people(arena, &fact->value,
					       j->r->doc->lang, true))));
	pfd_buf_printf(j->r->out, "\n%s\n", j->dialect->begin);
}

static void note_accounts(struct pfd_arena *arena,
	const struct pfd_table *table, struct pfd_lines *names)
{
	if (!table)
		return;
	pfd_vec_foreach (row, &table->rows) {
		pfd_vec_push(arena, names,
			pfd_cell_named(table, row, "account")->text);
	}
}

static int by_name(const void *a, const void *b)
{
	return pfd_str_cmp(
		*(const struct pfd_str *)a, *(const struct pfd_str *)b);
}

/* Every account once, in order, declared on the first day. */
static void add_accounts(struct journal *j, const struct pfd_table *balances)
{
	const struct pfd_table *table = j->r->table;
	struct pfd_lines names = { 0 };
	struct pfd_date first = { 0 };

	if (table->rows.n)
		first = pfd_cell_named(table, table->rows.items, "date")->date;
	else if (balances)
		first = pfd_cell_named(balances, balances->rows.items, "date")
				->date;
	note_accounts(j->r->out->arena, table, &names);
	note_accounts(j->r->out->arena, balances, &names);
	if (names.n)
		qsort(names.items, names.n, sizeof *names.items, by_name);
	for (size_t i = 0; i < names.n; i++) {
		if (i > 0 && pfd_str_eq(names.items[i - 1], names.items[i]))
			continue;
		if (names.items[i].len > j->width)
			j->width = names.items[i].len;
		if (j->dialect->dated)
			add_date(j, first);
		pfd_buf_printf(j->r->out, "%s%.*s%s\n", j->dialect->account,
			PFD_STR_ARG(names.items[i]),
			j->dialect->dated ? " EUR" : "");
	}
}

static void add_transactions(const struct journal *j)
{
	const struct pfd_table *table = j->r->table;
	int64_t open = 0;

	pfd_vec_foreach (row, &table->rows) {
		int64_t no = pfd_cell_named(table, row, "transaction")->num;

		if (no != open) {
			pfd_buf_addc(j->r->out, '\n');
			add_date(j, pfd_cell_named(table, row, "date")->date);
			j->dialect->head(j, row);
			open = no;
		}
		add_posting(j, pfd_cell_named(table, row, "account")->text,
			pfd_cell_named(table, row, "amount")->num);
		pfd_buf_addc(j->r->out, '\n');
	}
}

static void render(const struct pfd_render *r, const struct dialect *dialect)
{
	const struct pfd_table *balances = balances_of(r->doc);
	struct journal j = { .r = r, .dialect = dialect };

	add_begin(&j);
	add_accounts(&j, balances);
	add_transactions(&j);
	if (balances)
		dialect->balances(&j, balances);
}

void pfd_render_hledger(const struct pfd_render *r)
{
	render(r, &(const struct dialect){
			  .begin = "commodity 1000.00 EUR\n",
			  .account = "account ",
			  .head = journal_head,
			  .balances = journal_balances,
		  });
}

/* Its --pedantic wants tags declared, too. */
void pfd_render_ledger(const struct pfd_render *r)
{
	render(r, &(const struct dialect){
			  .begin = "commodity EUR\n    format 1000.00 EUR\n"
				   "tag field\ntag record\n",
			  .account = "account ",
			  .head = journal_head,
			  .balances = journal_balances,
		  });
}

void pfd_render_beancount(const struct pfd_render *r)
{
	render(r, &(const struct dialect){
			  .begin = "option \"operating_currency\" \"EUR\"\n",
			  .account = " open ",
			  .dated = true,
			  .head = beancount_head,
			  .balances = beancount_balances,
		  });
}
