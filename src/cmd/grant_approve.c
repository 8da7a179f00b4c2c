/* `pfd grant approve`: the consent of an office that must agree. */
#include "grant_verb.h"

static bool has_approval(const struct pfd_grant *grant, int role)
{
	for (size_t i = 0; i < grant->approvals.n; i++)
		if (grant->approvals.items[i].role.state == PFD_SET &&
			grant->approvals.items[i].role.v == role)
			return true;
	return false;
}

/* The one that the track still waits for; -1: none, or more than one. */
static int missing_role(const struct pfd_act *act)
{
	int ret = -1, n = 0;

	for (int role = 0; role < PFD_N_APPROVAL_ROLE; role++)
		if (pfd_track_approval(act->track, role) &&
			!has_approval(act->grant, role)) {
			ret = role;
			n++;
		}
	return n == 1 ? ret : -1;
}

static enum pfd_status make_approve(struct pfd_act *act, const void *given)
{
	struct pfd_made item = pfd_act_item(act, "approvals");
	int role = missing_role(act);

	(void)given;
	if (role >= 0)
		pfd_made_enum(&item, "role", &pfd_enum_approval_role, role);
	if (!item.bad && !pfd_made_has(&item, "role"))
		return pfd_run_missing(act->run, "role");
	pfd_made_date(&item, "date", act->run->env.as_of);
	role = pfd_enum_find(
		&pfd_enum_approval_role, pfd_made_text(&item, "role"));
	if (role >= 0)
		act->subject = PFD_MESSAGE("grant {id}: approval of {role}",
			"Förderung {id}: Zustimmung {role}",
			PFD_A_STR("id", act->record.id),
			PFD_A_TEXT("role",
				pfd_enum_approval_role.values[role].word));
	return pfd_act_append(act, "approvals", &item);
}

const struct pfd_command pfd_cmd_grant_approve = {
	.group = "grant",
	.verb = "approve",
	.section = PFD_SECTION_GRANT,
	.summary = { "record an approval of a grant",
		"eine Zustimmung zu einer Förderung eintragen" },
	.description = { "The track says whose approval a grant needs before "
			 "its award. Without --role it is the one that is "
			 "still missing, without --date today.",
		"Der Förderbereich nennt, wessen Zustimmung eine Förderung vor "
		"der Bewilligung braucht. Ohne --role gilt die noch fehlende, "
		"ohne --date der heutige Tag." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant approve 2026-014 --role lead_authority "
			  "--date 2.4.2026" },
			{ 0 },
		},
	.operands = pfd_grant_operands,
	.item = "approvals",
	.grant_verb =
		&(const struct pfd_grant_verb){
			.step = PFD_STEP_APPROVE,
			.make = make_approve,
		},
	.args_size = sizeof(struct pfd_grant_args),
	.flags = PFD_CMD_WRITER,
	.run = pfd_run_grant_verb,
};
