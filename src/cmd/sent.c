/* `--sent-to WHO`: a report that leaves the office stands in the file of its year
 * with what it takes to make it again.
 *
 * The file is written first and recorded then: a report that was not recorded is a
 * file too many, a record of a report that nobody has would be untrue.
 */
#include <pfd/seal.h>

#include "made.h"
#include "sent.h"

enum pfd_status pfd_run_sent_use(struct pfd_run *run)
{
	const struct pfd_field *sent;
	struct pfd_str text;

	if (!run->sent_to)
		return PFD_OK;
	if (!*run->sent_to)
		return pfd_run_usage(run, PFD_MESSAGE("--sent-to: WHO is empty",
						  "--sent-to: WHO ist leer"));
	/* What the year's file would not take, before a report is written. */
	sent = pfd_field_named(pfd_kind_year.fields, PFD_STR("sent"));
	(void)pfd_value_parse(run->arena,
		pfd_field_named(sent->fields, PFD_STR("to")),
		pfd_str(run->sent_to), PFD_STR("<option>"), PFD_STR("sent-to"),
		&run->findings, &text);
	if (!run->output)
		return pfd_run_usage(run,
			PFD_MESSAGE("--sent-to: name the file that is sent: -o "
				    "FILE",
				"--sent-to: die Datei angeben, die versandt "
				"wird: -o FILE"));
	if (!pfd_format_tells_origin(run->emit.format))
		return pfd_run_usage(run,
			PFD_MESSAGE("--sent-to: {format} does not say what it "
				    "was made from; md, html, pdf, xlsx, json "
				    "and yaml do",
				"--sent-to: {format} sagt nicht, woraus es "
				"entstand; das tun md, html, pdf, xlsx, json "
				"und yaml",
				PFD_A_Z("format",
					pfd_format_names[run->emit.format])));
	return PFD_OK;
}

enum pfd_status pfd_run_sent_check(
	struct pfd_run *run, struct pfd_str bytes, struct pfd_origin *ret)
{
	if (pfd_findings_count(&run->findings, PFD_ERROR)) {
		(void)pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("records could not be read; a report "
				    "without them is not sent",
				"Datensätze waren nicht lesbar; ein Bericht "
				"ohne sie wird nicht versandt"));
		return pfd_hint(run->err,
			PFD_MESSAGE("mend what is named here first",
				"zuerst das hier Genannte berichtigen"));
	}
	pfd_origin_read(run->arena, bytes, ret);
	if (!pfd_origin_value(ret, "document").len)
		return pfd_run_usage(
			run, PFD_MESSAGE("--sent-to: this is no report",
				     "--sent-to: das ist kein Bericht"));
	if (pfd_str_eqz(pfd_origin_value(ret, "clean"), "true"))
		return PFD_OK;
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("a report made with uncommitted edits cannot be "
			    "verified and is not sent",
			"ein Bericht mit offenen Änderungen ist nicht prüfbar "
			"und wird nicht versandt"));
	return pfd_hint(run->err,
		PFD_MESSAGE("commit the edits with git, or take the committed "
			    "state: --at HEAD",
			"die Änderungen mit git übernehmen oder den "
			"übernommenen Stand nehmen: --at HEAD"));
}

static void copy(struct pfd_made *item, const char *field,
	const struct pfd_origin *origin, const char *key)
{
	pfd_made_typed(item, field, pfd_origin_value(origin, key));
}

static struct pfd_made sent_of(struct pfd_run *run,
	const struct pfd_record *year, const struct pfd_doc *doc,
	const struct pfd_origin *origin, struct pfd_str bytes)
{
	struct pfd_made item = pfd_made(run, year->kind, "sent");
	char hash[PFD_SHA256_SIZE];

	pfd_sha256(bytes, hash);
	pfd_made_int(&item, "no", pfd_record_next_no(&year->yaml, "sent"));
	pfd_made_date(&item, "date", run->today);
	copy(&item, "report", origin, "command");
	pfd_made_z(&item, "title", doc->title);
	pfd_made_z(&item, "to", run->sent_to);
	pfd_made_z(&item, "format", pfd_format_names[run->emit.format]);
	copy(&item, "as_of", origin, "as_of");
	copy(&item, "commit", origin, "commit");
	copy(&item, "document", origin, "document");
	pfd_made_z(&item, "sha256", hash);
	return item;
}

static enum pfd_status record(struct pfd_run *run, const struct pfd_doc *doc,
	const struct pfd_origin *origin, struct pfd_str bytes)
{
	int about = run->year         ? run->year
		    : run->about_year ? run->about_year
				      : pfd_date_ymd(run->today).year;
	struct pfd_record year;
	struct pfd_made item;
	struct pfd_edit edit;
	enum pfd_status status;

	/* --at was about the report, not about the day it goes out. */
	run->env.as_of = run->today;
	status = pfd_run_change(run);
	if (!status)
		status = pfd_run_record_of(run, &pfd_kind_year,
			pfd_arena_printf(run->arena, "%d", about), &year);
	if (status)
		return status;
	item = sent_of(run, &year, doc, origin, bytes);
	if (item.bad)
		return pfd_run_refused(run);
	edit = pfd_made_append(&item, &year, "sent");
	status = pfd_change_edit(run->change, &year, &edit, 1, run->err);
	if (status)
		return status;
	return pfd_run_finish(run,
		PFD_MESSAGE("year {id}: sent: {report}",
			"Förderjahr {id}: versandt: {report}",
			PFD_A_STR("id", year.id),
			PFD_A_STR(
				"report", pfd_origin_value(origin, "command"))),
		NULL, 0);
}

enum pfd_status pfd_run_sent(struct pfd_run *run, const struct pfd_doc *doc,
	const struct pfd_origin *origin, struct pfd_str bytes)
{
	enum pfd_status status = record(run, doc, origin, bytes);

	if (status && !run->committed)
		pfd_run_note(run,
			PFD_MESSAGE("{file} is written, but not recorded as "
				    "sent",
				"{file} ist geschrieben, aber nicht als "
				"versandt festgehalten",
				PFD_A_Z("file", run->output)));
	return status;
}

/* ---- looking it up ---------------------------------------------------------------- */

struct search {
	struct pfd_arena *arena;
	const char *sha256;
	struct pfd_sent_entries *found;
};

static void search_year(void *ctx, const struct pfd_record *record)
{
	struct search *search = ctx;
	const struct pfd_year *year = record->data;

	for (size_t i = 0; i < year->sent.n; i++)
		if (pfd_str_eqz(year->sent.items[i].sha256.v, search->sha256))
			pfd_vec_push(search->arena, search->found,
				year->sent.items[i]);
}

void pfd_run_sent_of(
	struct pfd_run *run, const char *sha256, struct pfd_sent_entries *ret)
{
	struct search search = { run->arena, sha256, ret };

	pfd_run_head_each(run, &pfd_kind_year, search_year, &search);
}
