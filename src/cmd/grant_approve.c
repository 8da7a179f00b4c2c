/* `pfd grant approve`: the consent of an office that must agree. */
#include "made.h"

struct approve_args {
	const char *id;
	struct pfd_opt_enum role;
	const char *person, *document;
	struct pfd_opt_date date;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct approve_args, role, "role", 0, "ROLE",
		"who consents: office or lead_authority (required)",
		"wer zustimmt: office oder lead_authority (nötig)",
		.values = &pfd_enum_approval_role),
	PFD_OPTION(struct approve_args, person, "person", 0, "ID",
		"who signed, by the contact's id",
		"wer unterschrieben hat, mit der Kennung des Kontakts",
		.complete = PFD_C_ID, .kind = "contact"),
	PFD_OPTION(struct approve_args, date, "date", 'd', "DATE",
		"when the consent was given (default: today)",
		"wann zugestimmt wurde (Vorgabe: heute)"),
	PFD_OPTION(struct approve_args, document, "document", 0, "DOCUMENT",
		"the signed consent on file",
		"die unterschriebene Zustimmung in den Unterlagen"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct approve_args, id, "ID", .complete = PFD_C_ID),
	{ 0 },
};

static enum pfd_status check_new(struct pfd_run *run, struct pfd_str id,
	const struct pfd_grant *grant, int role)
{
	for (size_t i = 0; i < grant->approvals.n; i++) {
		const struct pfd_approval *old = &grant->approvals.items[i];

		if (old->role.state != PFD_SET || old->role.v != role)
			continue;
		(void)pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("grant {id} has the approval of {role} "
				    "already",
				"Förderung {id} hat die Zustimmung schon: "
				"{role}",
				PFD_A_STR("id", id),
				PFD_A_TEXT("role",
					pfd_enum_approval_role.values[role]
						.word)));
		return pfd_hint(run->err,
			PFD_MESSAGE("to change it: pfd grant set {id} "
				    "approvals.{key}.date=…",
				"so ändern: pfd grant set {id} "
				"approvals.{key}.date=…",
				PFD_A_STR("id", id),
				PFD_A_Z("key",
					pfd_enum_approval_role.values[role]
						.key)));
	}
	return PFD_OK;
}

static enum pfd_status run_approve(struct pfd_run *run, const void *given)
{
	const struct approve_args *args = given;
	const struct pfd_grant *grant;
	struct pfd_record record;
	struct pfd_made item;
	struct pfd_edit edit;
	enum pfd_status status;

	if (!args->role.given)
		return pfd_run_missing(run, "role");
	status = pfd_run_grant(run, args->id, &record, &grant);
	if (!status)
		status = check_new(run, record.id, grant, args->role.v);
	if (status)
		return status;
	item = pfd_made(run, record.kind, "approvals");
	pfd_made_enum(&item, "role", &pfd_enum_approval_role, args->role.v);
	pfd_made_z(&item, "person", args->person);
	pfd_made_date(&item, "date", pfd_run_date(run, &args->date));
	pfd_made_z(&item, "document", args->document);
	if (item.bad)
		return pfd_run_refused(run);
	edit = pfd_made_append(&item, &record, "approvals");
	status = pfd_change_edit(run->change, &record, &edit, 1, run->err);
	if (status)
		return status;
	return pfd_run_finish(run,
		PFD_MESSAGE("grant {id}: approval of {role}",
			"Förderung {id}: Zustimmung {role}",
			PFD_A_STR("id", record.id),
			PFD_A_TEXT("role",
				pfd_enum_approval_role.values[args->role.v]
					.word)),
		&record.id, 1);
}

const struct pfd_command pfd_cmd_grant_approve = {
	.group = "grant",
	.verb = "approve",
	.section = PFD_SECTION_GRANT,
	.summary = { "record an approval of a grant",
		"eine Zustimmung zu einer Förderung eintragen" },
	.description = { "The track says whose approval a grant needs before "
			 "its award.",
		"Der Förderbereich nennt, wessen Zustimmung eine Förderung vor "
		"der Bewilligung braucht." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant approve 2026-014 --role lead_authority "
			  "--date 2.4.2026" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct approve_args),
	.flags = PFD_CMD_WRITER,
	.run = run_approve,
};
