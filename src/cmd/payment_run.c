/* `pfd payment run`: the released payment orders as a file for the bank.
 *
 * The commit that writes the payments down names the file's hash and stands before
 * the file appears: a run killed in between leaves orders paid and no file, which
 * --again makes; the other way round they would be paid twice.
 */
#include <inttypes.h>
#include <time.h>

#include "payment.h"
#include "reading.h"

struct run_args {
	const char *from;
	struct pfd_opt_date execution;
	struct pfd_opt_int again;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct run_args, execution, "execution", 0, "DATE",
		"when the bank is to pay, a banking day (default: today or "
		"the next one)",
		"wann die Bank zahlen soll, ein Bankarbeitstag (Vorgabe: heute "
		"oder der nächste)"),
	PFD_OPTION(struct run_args, from, "from", 0, "CONTACT",
		"whose account pays (default: the lead authority's contact)",
		"wessen Konto zahlt (Vorgabe: Kontakt des Federführenden "
		"Amtes)",
		.complete = PFD_C_ID, .kind = "contact"),
	PFD_OPTION(struct run_args, again, "again", 0, "NO",
		"the file of an earlier run once more; nothing is paid anew",
		"die Datei eines früheren Laufs noch einmal; nichts wird neu "
		"gezahlt"),
	{ 0 },
};

struct paying {
	struct pfd_run *run;
	struct pfd_keyring *keys;
	int year;
	int64_t no;
	struct pfd_date execution;
	struct pfd_record year_record;
	struct payment_lines lines;
	struct pfd_pain pain;
	struct pfd_str payer;
	bool named_payer;
	int64_t sum;
	struct pfd_str bytes;
	char sha256[PFD_SHA256_SIZE];
};

/* ---- which orders -------------------------------------------------------------- */

/* What is awarded and not over can be paid. */
static bool can_be_paid(struct pfd_str status)
{
	static const char *const open[] = { "awarded", "paid", "settled",
		"accepted" };

	for (size_t i = 0; i < PFD_COUNT(open); i++)
		if (pfd_str_eqz(status, open[i]))
			return true;
	return false;
}

static struct pfd_text status_word(struct pfd_str key)
{
	int v = pfd_enum_find(&pfd_enum_status, key);

	return v < 0 ? (struct pfd_text){ "?", "?" }
		     : pfd_enum_status.values[v].word;
}

static bool is_due(struct paying *p, const struct payment_line *line)
{
	struct pfd_arg id = PFD_A_STR("id", line->transfer.end_to_end);

	if (!can_be_paid(line->status)) {
		pfd_run_note(p->run,
			PFD_MESSAGE("{id}: left out, the grant is {status}",
				"{id}: ausgelassen, die Förderung ist {status}",
				id,
				PFD_A_TEXT(
					"status", status_word(line->status))));
		return false;
	}
	if (line->has_execution &&
		pfd_date_cmp(line->execution, p->execution) > 0) {
		pfd_run_note(p->run,
			PFD_MESSAGE("{id}: left out, to be paid on {date}",
				"{id}: ausgelassen, Zahltag ist der {date}", id,
				PFD_A_DATE("date", line->execution)));
		return false;
	}
	return true;
}

static enum pfd_status collect(struct paying *p)
{
	struct payment_lines all = { 0 };

	pfd_payment_lines(p->run, p->run->index, p->year, 0, &all);
	pfd_vec_foreach (line, &all) {
		if (!is_due(p, line))
			continue;
		pfd_vec_push(p->run->arena, &p->lines, *line);
		p->sum += line->transfer.amount;
	}
	if (p->lines.n)
		return PFD_OK;
	(void)pfd_fail(p->run->err, PFD_REFUSED,
		PFD_MESSAGE("no payment order of {year} is open",
			"keine Auszahlungsanordnung in {year} ist offen",
			PFD_A_STR("year", p->year_record.id)));
	return pfd_hint(p->run->err,
		PFD_MESSAGE("order one: pfd grant pay ID AMOUNT --order; the "
			    "file of an earlier run: --again NO",
			"eine anordnen: pfd grant pay ID AMOUNT --order; die "
			"Datei eines früheren Laufs: --again NR"));
}

/* ---- the file --------------------------------------------------------------------- */

/* Unique for ever, and it tells when the file was made, so that --again knows. */
static struct pfd_str message_id(const struct paying *p)
{
	const struct pfd_env *env = &p->run->env;
	/* With a fixed day and no fixed time, that day's beginning. */
	time_t now = env->as_of_fixed && !env->now_fixed
			     ? (time_t)env->as_of.days * 86400
			     : (time_t)env->now_s;
	struct tm utc;

	gmtime_r(&now, &utc);
	return pfd_arena_printf(p->run->arena,
		"PFD-%d-%" PRId64 "-%04d%02d%02dT%02d%02d%02d", p->year, p->no,
		utc.tm_year + 1900, utc.tm_mon + 1, utc.tm_mday, utc.tm_hour,
		utc.tm_min, utc.tm_sec);
}

static enum pfd_status make_file(struct paying *p)
{
	struct pfd_run *run = p->run;
	struct pfd_findings findings = { .arena = run->arena };
	enum pfd_status status;

	pfd_payment_payer(run, run->index, &p->payer, &p->pain);
	pfd_payment_check_accounts(run, &p->lines);
	status = pfd_payment_refused(run);
	if (!status)
		status = pfd_payment_check_frozen(run, &p->lines);
	if (status)
		return status;
	p->pain.message = message_id(p);
	p->pain.execution = p->execution;
	p->bytes = pfd_payment_file(run, &p->pain, &p->lines);
	pfd_sha256(p->bytes, p->sha256);
	status = pfd_pain_check(
		run->arena, p->bytes, run->output, &findings, run->err);
	pfd_payment_take(run, &findings, &p->lines, p->payer);
	return status ? status : pfd_payment_refused(run);
}

/* ---- the change ---------------------------------------------------------------------- */

static enum pfd_status add_run(struct paying *p)
{
	struct pfd_run *run = p->run;
	struct pfd_made item = pfd_made(run, &pfd_kind_year, "payment_runs");
	struct pfd_edit edit;

	pfd_made_int(&item, "no", p->no);
	pfd_made_date(&item, "date", run->env.as_of);
	pfd_made_date(&item, "execution", p->execution);
	pfd_made_typed(&item, "message", p->pain.message);
	if (p->named_payer)
		pfd_made_typed(&item, "payer", p->payer);
	pfd_made_int(&item, "count", (int64_t)p->lines.n);
	pfd_made_money(&item, "amount", p->sum);
	pfd_made_z(&item, "sha256", p->sha256);
	if (item.bad)
		return pfd_run_refused(run);
	edit = pfd_made_append(&item, &p->year_record, "payment_runs");
	return pfd_change_edit(
		run->change, &p->year_record, &edit, 1, run->err);
}

static enum pfd_status add_payment(
	struct paying *p, const struct payment_line *line)
{
	struct pfd_run *run = p->run;
	struct pfd_record record;
	struct pfd_made item;
	struct pfd_edit edit;
	enum pfd_status status =
		pfd_run_record_of(run, &pfd_kind_grant, line->grant, &record);

	if (status)
		return status;
	item = pfd_made(run, &pfd_kind_grant, "payments");
	pfd_made_int(&item, "no", pfd_record_next_no(&record.yaml, "payments"));
	pfd_made_date(&item, "date", p->execution);
	pfd_made_money(&item, "amount", line->transfer.amount);
	pfd_made_typed(&item, "kind", line->kind);
	pfd_made_int(&item, "order", line->order);
	pfd_made_int(&item, "run", p->no);
	pfd_made_typed(&item, "reference", line->transfer.end_to_end);
	if (item.bad)
		return pfd_run_refused(run);
	edit = pfd_made_append(&item, &record, "payments");
	return pfd_change_edit(run->change, &record, &edit, 1, run->err);
}

static struct pfd_text transfers(const struct paying *p)
{
	size_t n = p->lines.n;

	if (n == 1)
		return PFD_TEXT("1 transfer", "1 Überweisung");
	return (struct pfd_text){
		pfd_arena_printf(p->run->arena, "%zu transfers", n).ptr,
		pfd_arena_printf(p->run->arena, "%zu Überweisungen", n).ptr
	};
}

static enum pfd_status commit(struct paying *p)
{
	struct pfd_run *run = p->run;
	struct pfd_opt_list ids = { 0 };

	pfd_vec_foreach (line, &p->lines)
		if (!ids.n || !pfd_str_eq(ids.items[ids.n - 1], line->grant))
			pfd_vec_push(run->arena, &ids, line->grant);
	return pfd_run_finish(run,
		PFD_MESSAGE("payment run {year}/{no}: {sum} in {n}",
			"Zahlungslauf {year}/{no}: {sum} in {n}",
			PFD_A_STR("year", p->year_record.id),
			PFD_A_INT("no", p->no), PFD_A_TEXT("n", transfers(p)),
			PFD_A_MONEY("sum", p->sum)),
		ids.items, ids.n);
}

/* ---- the run --------------------------------------------------------------------------- */

/* Banks execute on the next banking day; so that books and bank say the same, the
 * run names none but such. */
static enum pfd_status take_execution(
	struct paying *p, const struct pfd_opt_date *given)
{
	struct pfd_run *run = p->run;
	struct pfd_date asked = pfd_run_date(run, given);

	p->execution = pfd_date_banking_day(asked);
	if (pfd_date_cmp(asked, run->env.as_of) < 0)
		return pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("--execution {date} is over",
				"--execution {date} ist vorbei",
				PFD_A_DATE("date", asked)));
	if (!given->given || !pfd_date_cmp(asked, p->execution))
		return PFD_OK;
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("--execution {date}: banks are closed",
			"--execution {date}: Banken arbeiten nicht",
			PFD_A_DATE("date", asked)));
	return pfd_hint(run->err,
		PFD_MESSAGE("the next banking day: --execution {date}",
			"der nächste Bankarbeitstag: --execution {date}",
			PFD_A_DATE("date", p->execution)));
}

static enum pfd_status begin(struct paying *p, const struct run_args *args)
{
	struct pfd_run *run = p->run;
	enum pfd_status status = pfd_privacy_begin(run, &p->keys);

	if (!status)
		status = pfd_reading_year(run, true, &p->year);
	if (!status)
		status = pfd_run_record_of(run, &pfd_kind_year,
			pfd_arena_printf(run->arena, "%d", p->year),
			&p->year_record);
	if (!status && args->from) {
		p->named_payer = true;
		status = pfd_payment_contact(run, args->from, &p->payer);
	}
	if (status)
		return status;
	p->no = pfd_record_next_no(&p->year_record.yaml, "payment_runs");
	return take_execution(p, &args->execution);
}

static enum pfd_status not_written(
	const struct paying *p, enum pfd_status status)
{
	if (!p->run->committed)
		return status;
	p->run->err->status = PFD_AFTER;
	(void)pfd_hint(p->run->err,
		PFD_MESSAGE("the run is committed, its file is missing: pfd "
			    "payment run --again {no} --year {year} -o FILE",
			"der Lauf ist festgeschrieben, seine Datei fehlt: pfd "
			"payment run --again {no} --year {year} -o DATEI",
			PFD_A_INT("no", p->no),
			PFD_A_STR("year", p->year_record.id)));
	return PFD_AFTER;
}

static enum pfd_status commit_and_write(
	struct paying *p, const struct pfd_root *root, const char *name)
{
	struct pfd_run *run = p->run;
	const char *temporary = pfd_payment_temporary(run->arena, name);
	struct pfd_err late = { .arena = run->arena };
	enum pfd_status status = PFD_OK;

	if (run->write.dry_run)
		return commit(p);
	status = pfd_file_remove(root, temporary, run->err);
	if (!status)
		status = pfd_file_create(
			root, temporary, p->bytes, 0600, run->err);
	if (status)
		return pfd_beside_failed(run, status, temporary, run->output);
	status = commit(p);
	if (!run->committed) {
		(void)!pfd_file_remove(root, temporary, &late);
		return status;
	}
	if (pfd_file_rename(root, temporary, name, run->err)) {
		(void)!pfd_file_remove(root, temporary, &late);
		return not_written(p,
			pfd_beside_failed(run, PFD_FAILED, name, run->output));
	}
	pfd_run_note(
		run, PFD_MESSAGE("{file}: {sum} in {n}, to be paid on {date}",
			     "{file}: {sum} in {n}, Zahltag {date}",
			     PFD_A_Z("file", run->output),
			     PFD_A_TEXT("n", transfers(p)),
			     PFD_A_MONEY("sum", p->sum),
			     PFD_A_DATE("date", p->execution)));
	return status;
}

static enum pfd_status pay(struct paying *p, const struct run_args *args)
{
	struct pfd_run *run = p->run;
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	const char *name;
	enum pfd_status status = pfd_beside_new(run, run->output,
		PFD_TEXT("payment files", "Zahlungsdateien"), &root, &name);

	if (!status)
		status = begin(p, args);
	if (!status)
		status = collect(p);
	if (!status)
		status = make_file(p);
	if (!status)
		status = add_run(p);
	for (size_t i = 0; !status && i < p->lines.n; i++)
		status = add_payment(p, &p->lines.items[i]);
	return status ? status : commit_and_write(p, &root, name);
}

static enum pfd_status run_run(struct pfd_run *run, const void *given)
{
	const struct run_args *args = given;
	struct paying p = { .run = run };
	enum pfd_status status = pfd_privacy_must_commit(run);

	if (status)
		return status;
	if (!run->output)
		return pfd_run_missing(run, "output");
	if (!args->again.given)
		return pay(&p, args);
	if (args->from || args->execution.given)
		return pfd_run_usage(run,
			PFD_MESSAGE("--again makes the file as it was: without "
				    "--from and --execution",
				"--again macht die Datei, wie sie war: ohne "
				"--from und --execution"));
	return pfd_payment_again(run, args->again.v);
}

static const struct pfd_example examples[] = {
	{ "pfd payment run --execution 2026-04-09 -o zahlung.xml" },
	{ "pfd payment run --again 3 -o zahlung-3.xml",
		{ "the file of run 3, where it was lost before the bank had it",
			"die Datei von Lauf 3, falls sie verloren ging, bevor "
			"die Bank sie hatte" } },
	{ 0 },
};

const struct pfd_command pfd_cmd_payment_run = {
	.group = "payment",
	.verb = "run",
	.section = PFD_SECTION_GRANT,
	.summary = { "write the released payments as a file for the bank",
		"die freigegebenen Auszahlungen als Datei für die Bank "
		"schreiben" },
	.description = { "Takes the year's payment orders that no payment "
			 "names and "
			 "writes them as SEPA credit transfers "
			 "(pain.001.001.09). One "
			 "commit first writes down the payments and the run "
			 "with the "
			 "file's SHA-256, then the file appears, for its owner "
			 "alone; "
			 "so no order is paid twice. Orders whose day is later "
			 "than "
			 "--execution, and grants that ended, are left out and "
			 "named.\n"
			 "\n"
			 "Paid is the account of the payee, else of the "
			 "applicant. An "
			 "account that changed after the award is refused "
			 "until a "
			 "second person has confirmed it in account_check.",
		"Nimmt die Auszahlungsanordnungen des Jahres, die keine "
		"Auszahlung nennt, und schreibt sie als SEPA-Überweisungen "
		"(pain.001.001.09). Ein Commit trägt zuerst die Auszahlungen "
		"und den Lauf mit dem SHA-256 der Datei ein, dann erscheint "
		"die Datei, lesbar nur für ihren Eigentümer; so wird keine "
		"Anordnung zweimal bezahlt. Anordnungen mit späterem Zahltag "
		"als --execution und beendete Förderungen werden ausgelassen "
		"und genannt.\n"
		"\n"
		"Gezahlt wird auf das Konto des Zahlungsempfängers, sonst des "
		"Antragstellers. Ein nach der Bewilligung geändertes Konto "
		"wird abgelehnt, bis eine zweite Person es in account_check "
		"bestätigt hat." },
	.examples = examples,
	.options = options,
	.args_size = sizeof(struct run_args),
	.flags = PFD_CMD_WRITER | PFD_CMD_YEAR | PFD_CMD_FILE,
	.run = run_run,
};
