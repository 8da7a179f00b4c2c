/* Papers of a grant: what they read, and how they end. */
#include "paper.h"

/* Names and addresses of persons are opened only where one has a part in it: who
 * opened the keys may write no file into the data repository. */
static enum pfd_status open_keys(struct pfd_run *run, struct pfd_str id)
{
	static const char sql[] =
		"SELECT 1 FROM refs WHERE kind='grant' AND id=?1 AND"
		" field IN ('applicant','responsible','payee')"
		" AND target GLOB 'p-*'";
	struct pfd_query *query = pfd_query(run->index, sql);
	struct pfd_keyring *keys;
	enum pfd_status status;

	pfd_query_str(query, 1, id);
	if (!pfd_query_row(query))
		return PFD_OK;
	pfd_query_done(query);
	status = pfd_run_keys(run, &keys);
	if (!status)
		pfd_index_keys(run->index, keys,
			pfd_report_lang(&run->env, run->index));
	return status;
}

enum pfd_status pfd_paper_load(
	struct pfd_run *run, const char *typed, struct pfd_str *ret_id)
{
	struct pfd_record record;
	enum pfd_status status = PFD_OK;

	*ret_id = (struct pfd_str){ 0 };
	if (typed) {
		status = pfd_run_record(run, typed, &record);
		*ret_id = record.id;
	}
	if (!status)
		status = pfd_run_load(run, &pfd_scope_all);
	if (!status && typed)
		status = open_keys(run, *ret_id);
	return status;
}

enum pfd_status pfd_paper_write(
	struct pfd_run *run, const struct pfd_paper_ask *ask)
{
	struct pfd_report_run report = pfd_run_report(run);
	struct pfd_doc *doc = NULL;
	enum pfd_status status = pfd_report_paper(&report, ask, &doc, run->err);

	if (!status)
		status = pfd_run_doc(run, doc);
	return status ? status : pfd_reading_end(run);
}
