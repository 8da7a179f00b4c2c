/* Findings as a command's result: on stdout, in any format. */
#include "reading.h"

static enum pfd_status say_sarif(
	struct pfd_run *run, const struct pfd_findings *findings)
{
	struct pfd_buf out = pfd_buf(run->arena);
	struct {
		PFD_VEC_OF(struct pfd_sarif_rule);
	} rules = { 0 };

	for (const struct pfd_rule *const *at =
			pfd_rules_at(run->arena, &run->snapshot);
		*at; at++)
		pfd_vec_push(run->arena, &rules,
			(struct pfd_sarif_rule){
				.id = (*at)->id,
				.text = (*at)->text.en ? (*at)->text
						       : (*at)->title,
				.remedy = (*at)->remedy,
				.source = (*at)->source,
				.severity = (*at)->severity,
			});
	pfd_findings_sarif(&out, findings, run->env.lang, PFD_VERSION,
		rules.items, rules.n);
	return pfd_run_text(run, pfd_buf_str(&out));
}

static enum pfd_status say(
	struct pfd_run *run, const struct pfd_findings *findings)
{
	struct pfd_buf lines = pfd_buf(run->arena);
	const struct pfd_finding_look look = { .lang = run->env.lang,
		.spread = run->env.stdout_tty && !run->output,
		.color = run->emit.color };

	if (run->emit.format == PFD_FORMAT_SARIF)
		return say_sarif(run, findings);
	if (run->emit.format != PFD_FORMAT_TABLE)
		return pfd_run_doc(run,
			pfd_findings_doc(run->arena, findings, run->env.lang));
	pfd_vec_foreach (finding, findings) {
		pfd_finding_line(&lines, finding, &look);
	}
	return pfd_run_safe(run, pfd_buf_str(&lines));
}

static void summary(struct pfd_run *run, const struct pfd_findings *findings)
{
	size_t errors = pfd_findings_count(findings, PFD_ERROR);
	size_t warnings = pfd_findings_count(findings, PFD_WARNING);

	if (!run->env.stderr_tty)
		return;
	if (!errors && !warnings) {
		pfd_run_note(run, PFD_MESSAGE("nothing to complain about",
					  "nichts zu beanstanden"));
		return;
	}
	pfd_run_note(run, PFD_MESSAGE("errors: {errors}, warnings: {warnings}",
				  "Fehler: {errors}, Warnungen: {warnings}",
				  PFD_A_INT("errors", (int64_t)errors),
				  PFD_A_INT("warnings", (int64_t)warnings)));
}

enum pfd_status pfd_reading_findings(
	struct pfd_run *run, const struct pfd_findings *findings)
{
	enum pfd_status status = say(run, findings);

	/* The summary comes below the lines it sums up. */
	if (!status)
		status = pfd_run_flush(run);
	if (status)
		return status;
	summary(run, findings);
	return pfd_findings_count(findings, PFD_ERROR) ? pfd_run_refused(run)
						       : PFD_OK;
}
