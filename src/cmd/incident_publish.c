/* `pfd incident publish`: an incident goes into the published figures, once somebody
 * asked whether anybody could be found out.
 */
#include "duty_verb.h"

struct publish_args {
	const char *id;
	struct pfd_opt_date as_of;
	struct pfd_opt_enum home, work, person, by;
	const char *document;
	bool lower, checked, withdraw;
};

static const struct pfd_enum_value answer_values[] = {
	{ "no", { "no", "nein" } },
	{ "yes", { "yes", "ja" } },
};
static const struct pfd_enum answers = { "answer", answer_values,
	PFD_COUNT(answer_values) };

static const struct pfd_option options[] = {
	PFD_OPTION(struct publish_args, home, "home", 0, "yes|no",
		"could somebody infer where those affected live?",
		"ließe sich erschließen, wo Betroffene wohnen?",
		.values = &answers),
	PFD_OPTION(struct publish_args, work, "work", 0, "yes|no",
		"… where they work or learn?", "… wo sie arbeiten oder lernen?",
		.values = &answers),
	PFD_OPTION(struct publish_args, person, "person", 0, "yes|no",
		"… who they are?", "… wer sie sind?", .values = &answers),
	PFD_OPTION(struct publish_args, lower, "lower", 0, NULL,
		"leave the district out of what is published",
		"den Stadtteil in der Veröffentlichung weglassen"),
	PFD_OPTION(struct publish_args, checked, "checked", 0, NULL,
		"the texts were read for names",
		"die Texte sind auf Namen durchgesehen"),
	PFD_OPTION(struct publish_args, as_of, "as-of", 0, "DATE",
		"the state of the figures it goes into (default: today)",
		"der Stand der Zahlen, in die er eingeht (Vorgabe: heute)"),
	PFD_OPTION(struct publish_args, by, "by", 0, "ROLE",
		"who answered (default: office)",
		"wer geantwortet hat (Vorgabe: office)",
		.values = &pfd_enum_approval_role),
	PFD_OPTION(struct publish_args, document, "document", 0, "TEXT",
		"the publication on file",
		"die Veröffentlichung in den Unterlagen"),
	PFD_OPTION(struct publish_args, withdraw, "withdraw", 0, NULL,
		"take it out of the figures from that state on",
		"ihn ab diesem Stand aus den Zahlen nehmen"),
	{ 0 },
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct publish_args, id, "ID", .complete = PFD_C_ID),
	{ 0 },
};

/* ---- the gate --------------------------------------------------------------------- */

struct question {
	const char *path;
	const struct pfd_opt_enum *given;
	const pfd_f_bool *had;
};

static bool is(const pfd_f_bool *value)
{
	return value->state == PFD_SET && value->v;
}

static bool answered(const struct question *q)
{
	return q->given->given || q->had->state == PFD_SET;
}

static bool yes(const struct question *q)
{
	return q->given->given ? q->given->v == 1 : is(q->had);
}

static enum pfd_status refuse(struct pfd_run *run, struct pfd_str id,
	struct pfd_text why, struct pfd_text hint)
{
	struct pfd_message message = { .text = why,
		.args = { PFD_A_STR("id", id) } };

	(void)pfd_fail(run->err, PFD_REFUSED, message);
	message.text = hint;
	return pfd_hint(run->err, message);
}

static enum pfd_status pass_gate(
	struct pfd_act *act, const struct publish_args *args, bool *ret_lowered)
{
	const struct pfd_incident *incident = act->record.data;
	const struct question questions[] = {
		{ "gate.home", &args->home, &incident->gate.home },
		{ "gate.work", &args->work, &incident->gate.work },
		{ "gate.person", &args->person, &incident->gate.person },
	};
	bool inferable = false, all = true;
	bool checked = args->checked || is(&incident->gate.names);
	bool lowered = args->lower || is(&incident->gate.lowered);

	for (size_t i = 0; i < PFD_COUNT(questions); i++) {
		all &= answered(&questions[i]);
		inferable |= yes(&questions[i]);
	}
	if (incident->verified.date.state != PFD_SET)
		return refuse(act->run, act->record.id,
			PFD_TEXT("{id} is not verified: it is a report, no "
				 "incident yet",
				"{id} ist nicht geprüft: noch eine Meldung, "
				"kein Vorfall"),
			PFD_TEXT("pfd incident verify {id}",
				"pfd incident verify {id}"));
	if (!all || !checked)
		return refuse(act->run, act->record.id,
			PFD_TEXT("{id}: the gate is not passed: could home, "
				 "work or person be inferred, and were the "
				 "texts read for names?",
				"{id}: noch nicht freigegeben: Ließen sich "
				"Wohnung, Arbeit oder Person erschließen, und "
				"sind die Texte auf Namen durchgesehen?"),
			PFD_TEXT("answer with --home no --work no --person no "
				 "--checked",
				"antworten mit --home nein --work nein "
				"--person nein --checked"));
	if (inferable && !lowered)
		return refuse(act->run, act->record.id,
			PFD_TEXT("{id}: with its district it would give "
				 "somebody away",
				"{id}: mit Stadtteil ließe sich jemand "
				"erkennen"),
			PFD_TEXT("leave the district out: --lower",
				"den Stadtteil weglassen: --lower"));
	if (incident->gate.date.state != PFD_SET)
		pfd_act_set_date(act, "gate.date", act->run->env.as_of);
	if (args->by.given || incident->gate.by.state != PFD_SET)
		pfd_act_set(act, "gate.by",
			pfd_str(pfd_enum_approval_role.values[args->by.v].key));
	for (size_t i = 0; i < PFD_COUNT(questions); i++)
		if (questions[i].given->given)
			pfd_act_set(act, questions[i].path,
				yes(&questions[i]) ? PFD_STR("true")
						   : PFD_STR("false"));
	if (args->lower)
		pfd_act_set(act, "gate.lowered", PFD_STR("true"));
	if (args->checked)
		pfd_act_set(act, "gate.names", PFD_STR("true"));
	*ret_lowered = lowered;
	return PFD_OK;
}

/* ---- the publication -------------------------------------------------------------- */

static const struct pfd_incident_published *last_of(
	const struct pfd_incident *incident)
{
	size_t n = incident->publications.n;

	return n ? &incident->publications.items[n - 1] : NULL;
}

static bool same_enum(const pfd_f_enum *a, const pfd_f_enum *b)
{
	return a->state == b->state && (a->state != PFD_SET || a->v == b->v);
}

static bool unchanged(
	const struct pfd_incident *incident, bool lowered, bool withdraw)
{
	const struct pfd_incident_published *last = last_of(incident);
	const struct pfd_str none = { 0 };

	return last && is(&last->withdrawn) == withdraw &&
	       (withdraw ||
		       (same_enum(&last->type, &incident->type) &&
			       same_enum(&last->motive, &incident->motive) &&
			       same_enum(&last->precision,
				       &incident->precision) &&
			       last->date.state == PFD_SET &&
			       pfd_date_cmp(last->date.v, incident->date.v) ==
				       0 &&
			       pfd_str_eq(last->district.v,
				       lowered ? none : incident->district.v)));
}

static enum pfd_status check_turn(struct pfd_act *act,
	const struct publish_args *args, struct pfd_date as_of, bool lowered)
{
	const struct pfd_incident *incident = act->record.data;
	const struct pfd_incident_published *last = last_of(incident);

	if (args->withdraw && (!last || is(&last->withdrawn)))
		return refuse(act->run, act->record.id,
			PFD_TEXT("{id} is in no published figures",
				"{id} steht in keinen veröffentlichten Zahlen"),
			PFD_TEXT("nothing to withdraw",
				"nichts zurückzunehmen"));
	if (unchanged(incident, lowered, args->withdraw))
		return refuse(act->run, act->record.id,
			PFD_TEXT("{id} is published as it is",
				"{id} ist so schon veröffentlicht"),
			PFD_TEXT("the figures: pfd report incidents",
				"die Zahlen: pfd report incidents"));
	if (last && last->as_of.state == PFD_SET &&
		pfd_date_cmp(as_of, last->as_of.v) <= 0)
		return refuse(act->run, act->record.id,
			PFD_TEXT("{id} was published with the same state or a "
				 "later one already",
				"{id} ist schon mit diesem oder einem späteren "
				"Stand veröffentlicht"),
			PFD_TEXT("a new state is a later day: --as-of DATE",
				"ein neuer Stand ist ein späterer Tag: --as-of "
				"DATUM"));
	return PFD_OK;
}

static void made_enum(struct pfd_made *item, const char *name,
	const struct pfd_enum *values, const pfd_f_enum *value)
{
	if (value->state == PFD_SET)
		pfd_made_enum(item, name, values, value->v);
}

static enum pfd_status add_publication(struct pfd_act *act,
	const struct publish_args *args, struct pfd_date as_of, bool lowered)
{
	const struct pfd_incident *incident = act->record.data;
	struct pfd_made item = pfd_act_item(act, "publications");

	pfd_made_date(&item, "as_of", as_of);
	if (args->withdraw) {
		pfd_made_z(&item, "withdrawn", "true");
		return pfd_act_append(act, "publications", &item);
	}
	pfd_made_date(&item, "date", incident->date.v);
	made_enum(
		&item, "precision", &pfd_enum_precision, &incident->precision);
	made_enum(&item, "type", &pfd_enum_incident_type, &incident->type);
	made_enum(&item, "motive", &pfd_enum_motive, &incident->motive);
	if (!lowered && incident->district.state == PFD_SET)
		pfd_made_typed(&item, "district", incident->district.v);
	pfd_made_z(&item, "document", args->document);
	return pfd_act_append(act, "publications", &item);
}

static enum pfd_status run_publish(struct pfd_run *run, const void *given)
{
	const struct publish_args *args = given;
	struct pfd_date as_of = pfd_run_date(run, &args->as_of);
	bool lowered = false;
	struct pfd_act act;
	enum pfd_status status = pfd_duty_begin(run, args->id, &act);

	if (!status && !args->withdraw)
		status = pass_gate(&act, args, &lowered);
	if (!status)
		status = check_turn(&act, args, as_of, lowered);
	if (!status)
		status = add_publication(&act, args, as_of, lowered);
	if (status)
		return status;
	if (args->withdraw)
		return pfd_duty_finish(&act,
			PFD_MESSAGE("incident {id}: withdrawn as of {date}",
				"Vorfall {id}: zurückgenommen mit Stand {date}",
				PFD_A_STR("id", act.record.id),
				PFD_A_DATE("date", as_of)));
	return pfd_duty_finish(
		&act, PFD_MESSAGE("incident {id}: published as of {date}",
			      "Vorfall {id}: veröffentlicht mit Stand {date}",
			      PFD_A_STR("id", act.record.id),
			      PFD_A_DATE("date", as_of)));
}

const struct pfd_command pfd_cmd_incident_publish = {
	.group = "incident",
	.verb = "publish",
	.section = PFD_SECTION_RECORDS,
	.summary = { "let an incident into the published figures",
		"einen Vorfall in die veröffentlichten Zahlen aufnehmen" },
	.description = { "Asks first whether anybody could be found out: home, "
			 "work, person. Where one could, the district stays "
			 "out (--lower). Only verified incidents pass.\n\n"
			 "What is published is written down with its as-of "
			 "date, so that the figures of that day can be made "
			 "again: pfd report incidents --as-of DATE. After a "
			 "change of the record publish it anew; what was "
			 "answered once holds. --withdraw takes it out from "
			 "that state on.",
		"Fragt zuerst, ob sich jemand erkennen ließe: Wohnung, "
		"Arbeit, Person. In diesem Fall bleibt der Stadtteil weg "
		"(--lower). Nur Geprüftes kommt durch.\n\n"
		"Was veröffentlicht ist, wird mit seinem Stand festgehalten, "
		"damit sich die Zahlen jenes Tages wieder herstellen lassen: "
		"pfd report incidents --as-of DATUM. Nach einer Änderung neu "
		"veröffentlichen; einmal Beantwortetes gilt weiter. "
		"--withdraw nimmt ihn ab diesem Stand heraus." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd incident publish 2026-003 --home no --work no "
			  "--person no --checked --as-of 2026-06-30" },
			{ "pfd incident publish 2026-004 --home yes --work no "
			  "--person no --lower --checked" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct publish_args),
	.flags = PFD_CMD_WRITER,
	.run = run_publish,
};
