/* `pfd grant review`: the check of the application's content and sums. */
#include "grant_verb.h"

static bool has_review(const struct pfd_grant *grant, int kind)
{
	for (size_t i = 0; i < grant->reviews.n; i++)
		if (grant->reviews.items[i].kind.state == PFD_SET &&
			grant->reviews.items[i].kind.v == kind)
			return true;
	return false;
}

static enum pfd_status make_review(struct pfd_act *act, const void *given)
{
	struct pfd_made item = pfd_act_item(act, "reviews");
	int kind = has_review(act->grant, PFD_REVIEW_CONTENT)
			   ? PFD_REVIEW_ARITHMETIC
			   : PFD_REVIEW_CONTENT;

	(void)given;
	pfd_made_enum(&item, "kind", &pfd_enum_review_kind, kind);
	pfd_made_date(&item, "date", act->run->env.as_of);
	pfd_made_z(&item, "result", "passed");
	kind = pfd_enum_find(
		&pfd_enum_review_kind, pfd_made_text(&item, "kind"));
	if (kind >= 0)
		act->subject = PFD_MESSAGE("grant {id}: {kind}",
			"Förderung {id}: {kind}",
			PFD_A_STR("id", act->record.id),
			PFD_A_TEXT("kind",
				pfd_enum_review_kind.values[kind].word));
	return pfd_act_append(act, "reviews", &item);
}

const struct pfd_command pfd_cmd_grant_review = {
	.group = "grant",
	.verb = "review",
	.section = PFD_SECTION_GRANT,
	.summary = { "record a review of an application",
		"eine Prüfung des Antrags eintragen" },
	.description = { "Content and arithmetic are reviewed once each; where "
			 "the track keeps duties apart, by two people. Without "
			 "--kind it is the one still missing, without --result "
			 "passed, without --date today.",
		"Geprüft wird je einmal fachlich und rechnerisch; bei "
		"Funktionstrennung durch zwei Personen. Ohne --kind gilt die "
		"noch fehlende Prüfung, ohne --result das Ergebnis passed, "
		"ohne --date der heutige Tag." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant review 2026-020" },
			{ "pfd grant review 2026-020 --kind arithmetic "
			  "--result objections --note 'Honorarsatz fehlt'" },
			{ 0 },
		},
	.operands = pfd_grant_operands,
	.item = "reviews",
	.grant_verb =
		&(const struct pfd_grant_verb){
			.step = PFD_STEP_REVIEW,
			.make = make_review,
		},
	.args_size = sizeof(struct pfd_grant_args),
	.flags = PFD_CMD_WRITER,
	.run = pfd_run_grant_verb,
};
