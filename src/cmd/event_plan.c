/* `pfd event plan`: an event's tasks out of a template, or as another event has them,
 * each with its lead time.
 */
#include "duty_verb.h"

struct plan_args {
	const char *id, *like;
	struct pfd_opt_enum template;
};

/* What is to be done how many days before the event (after it: below 0). */
struct step {
	int days;
	struct pfd_text task, who;
};
#define OFFICE                         \
	{                              \
		"office", "Fachstelle" \
	}
static const struct step conference[] = {
	{ 180,
		{ "Set date and topic with the alliance",
			"Termin und Thema mit dem Bündnis festlegen" },
		OFFICE },
	{ 150, { "Book the place, barrier-free", "Ort buchen, barrierefrei" },
		OFFICE },
	{ 120,
		{ "Ask speakers and workshop leaders",
			"Referierende und Workshopleitungen anfragen" },
		OFFICE },
	{ 90, { "Contracts of the fee-takers", "Honorarverträge schließen" },
		OFFICE },
	{ 60,
		{ "Invitation with funding line approved and sent",
			"Einladung mit Förderhinweis freigeben und "
			"verschicken" },
		OFFICE },
	{ 45,
		{ "Ask about access needs, interpreters, childcare",
			"Bedarf an Assistenz, Dolmetschen, Kinderbetreuung "
			"abfragen" },
		OFFICE },
	{ 30,
		{ "Order meals and equipment", "Verpflegung und Technik "
					       "bestellen" },
		OFFICE },
	{ 21,
		{ "Report on the last conference's results",
			"Bericht zu den Ergebnissen der letzten Konferenz" },
		OFFICE },
	{ 14,
		{ "Registrations closed, workshops divided",
			"Anmeldeschluss, Workshops einteilen" },
		OFFICE },
	{ 7,
		{ "Press invited, run sheet handed out",
			"Presse einladen, Ablaufplan verteilen" },
		OFFICE },
	{ 1,
		{ "Attendance lists, questionnaires and consents printed",
			"Teilnahmelisten, Fragebögen und Einwilligungen "
			"drucken" },
		OFFICE },
	{ -7,
		{ "Head counts and evaluation entered",
			"Teilnahmezahlen und Auswertung eintragen" },
		OFFICE },
	{ -14,
		{ "Results with goals, who follows up, and by when",
			"Ergebnisse mit Zielen, Zuständigen und Terminen" },
		OFFICE },
	{ -42,
		{ "Documentation published", "Dokumentation "
					     "veröffentlichen" },
		OFFICE },
};
static const struct step training[] = {
	{ 60, { "Agree topics and trainer", "Inhalte und Leitung abstimmen" },
		OFFICE },
	{ 42, { "Book the room", "Raum buchen" }, OFFICE },
	{ 28,
		{ "Invitation with funding line sent",
			"Einladung mit Förderhinweis verschicken" },
		OFFICE },
	{ 7, { "Registrations closed", "Anmeldeschluss" }, OFFICE },
	{ 1,
		{ "Attendance list and questionnaires printed",
			"Teilnahmeliste und Fragebögen drucken" },
		OFFICE },
	{ -7,
		{ "Certificates sent, figures entered",
			"Bescheinigungen verschicken, Zahlen eintragen" },
		OFFICE },
};
static const struct step festival[] = {
	{ 42, { "Register the stand", "Stand anmelden" }, OFFICE },
	{ 14, { "Who is at the stand when", "Wer wann am Stand ist" }, OFFICE },
	{ 7,
		{ "Material, specimen copies, hands-on activity",
			"Material, Broschüren, Mitmachaktion" },
		OFFICE },
	{ -3,
		{ "Head counts and contacts entered",
			"Gesprächszahlen und Kontakte eintragen" },
		OFFICE },
};
static const struct step meeting[] = {
	{ 21, { "Agenda agreed", "Tagesordnung abstimmen" }, OFFICE },
	{ 14, { "Invitation sent", "Einladung verschicken" }, OFFICE },
	{ -7,
		{ "Notes sent, results entered",
			"Ergebnisse festhalten und verschicken" },
		OFFICE },
};

static const struct pfd_enum_value template_values[] = {
	{ "conference", { "democracy conference", "Demokratiekonferenz" } },
	{ "training", { "training", "Fortbildung" } },
	{ "festival", { "festival with a stand", "Fest mit Stand" } },
	{ "meeting", { "network meeting", "Netzwerktreffen" } },
};
static const struct pfd_enum templates = { "template", template_values,
	PFD_COUNT(template_values) };
static const struct {
	const struct step *steps;
	size_t n;
} steps_of[] = {
	{ conference, PFD_COUNT(conference) },
	{ training, PFD_COUNT(training) },
	{ festival, PFD_COUNT(festival) },
	{ meeting, PFD_COUNT(meeting) },
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct plan_args, template, "template", 't', "TEMPLATE",
		"which tasks (default: by the event's kind)",
		"welche Aufgaben (Vorgabe: nach Art der Veranstaltung)",
		.values = &templates),
	PFD_OPTION(struct plan_args, like, "like", 0, "ID",
		"instead of a template: the tasks of another event, as long "
		"before or after it",
		"statt einer Vorlage: die Aufgaben einer anderen Veranstaltung "
		"mit demselben Abstand",
		.complete = PFD_C_ID, .kind = "event"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct plan_args, id, "ID", .complete = PFD_C_ID),
	{ 0 },
};

/* By the event's kind; -1: none fits by itself. */
static int template_of(
	const struct plan_args *args, const struct pfd_event *event)
{
	static const int of_kind[PFD_N_EVENT_KIND] = {
		[PFD_EVENT_CONFERENCE] = 0,
		[PFD_EVENT_TRAINING] = 1,
		[PFD_EVENT_FESTIVAL] = 2,
		[PFD_EVENT_NETWORKING] = 3,
		[PFD_EVENT_EXCHANGE] = 3,
		[PFD_EVENT_QUALIFICATION] = -1,
		[PFD_EVENT_EVALUATION] = -1,
		[PFD_EVENT_OWN] = -1,
	};

	if (args->template.given)
		return args->template.v;
	return event->kind.state == PFD_SET ? of_kind[event->kind.v] : -1;
}

static bool has_task(const struct pfd_event *event, struct pfd_str task)
{
	for (size_t i = 0; i < event->tasks.n; i++)
		if (pfd_str_eq(event->tasks.items[i].task.v, task))
			return true;
	return false;
}

struct planned {
	struct pfd_str task, who;
	int days; /* before the event */
};
struct plan {
	PFD_VEC_OF(struct planned);
};

static void take_template(struct pfd_act *act, int template, struct plan *ret)
{
	enum pfd_lang lang = pfd_run_office_lang(act->run);

	for (size_t i = 0; i < steps_of[template].n; i++) {
		const struct step *step = &steps_of[template].steps[i];

		pfd_vec_push(act->run->arena, ret,
			((struct planned){ pfd_str(pfd_text(step->task, lang)),
				pfd_str(pfd_text(step->who, lang)),
				step->days }));
	}
}

/* What has no day there has no lead time. */
static void take_event(
	struct pfd_act *act, const struct pfd_event *like, struct plan *ret)
{
	for (size_t i = 0; i < like->tasks.n; i++) {
		const struct pfd_event_task *task = &like->tasks.items[i];

		if (task->due.state == PFD_SET)
			pfd_vec_push(act->run->arena, ret,
				((struct planned){ task->task.v, task->who.v,
					like->date.v.days -
						task->due.v.days }));
	}
}

/* Tasks that are there already stay as they are. */
static enum pfd_status add_tasks(
	struct pfd_act *act, const struct plan *plan, size_t *ret_n)
{
	const struct pfd_event *event = act->record.data;
	int64_t no = pfd_record_next_no(&act->record.yaml, "tasks");
	enum pfd_status status = PFD_OK;

	*ret_n = 0;
	for (size_t i = 0; !status && i < plan->n; i++) {
		const struct planned *step = &plan->items[i];
		struct pfd_made item =
			pfd_made(act->run, act->record.kind, "tasks");

		if (has_task(event, step->task))
			continue;
		pfd_made_int(&item, "no", no++);
		pfd_made_typed(&item, "task", step->task);
		if (step->who.len)
			pfd_made_typed(&item, "who", step->who);
		pfd_made_date(&item, "due",
			pfd_date_add_days(event->date.v, -step->days));
		status = pfd_act_append(act, "tasks", &item);
		++*ret_n;
	}
	return status;
}

/* From --like, --template, or by the kind of event. */
static enum pfd_status make_plan(
	struct pfd_act *act, const struct plan_args *args, struct plan *ret)
{
	int template = template_of(args, act->record.data);
	struct pfd_record like;
	enum pfd_status status;

	if (args->like) {
		status = pfd_run_record(act->run, args->like, &like);
		if (!status)
			take_event(act, like.data, ret);
		return status;
	}
	if (template <0)
		return pfd_run_usage(act->run,
			PFD_MESSAGE("no template goes with this kind of event: "
				    "--template "
				    "conference|training|festival|meeting, or "
				    "--like EVENT",
				"zu dieser Art gehört keine Vorlage: "
				"--template "
				"conference|training|festival|meeting oder "
				"--like VERANSTALTUNG"));
	take_template(act, template, ret);
	return PFD_OK;
}

static enum pfd_status run_plan(struct pfd_run *run, const void *given)
{
	const struct plan_args *args = given;
	struct plan plan = { 0 };
	struct pfd_act act;
	size_t n;
	enum pfd_status status = pfd_duty_begin(run, args->id, &act);

	if (!status)
		status = make_plan(&act, args, &plan);
	if (!status)
		status = add_tasks(&act, &plan, &n);
	if (status)
		return status;
	if (!n) {
		pfd_run_note(run, PFD_MESSAGE("{id} has all these tasks",
					  "{id} hat alle diese Aufgaben",
					  PFD_A_STR("id", act.record.id)));
		return PFD_OK;
	}
	return pfd_duty_finish(&act,
		PFD_MESSAGE("event {id}: {n} tasks planned",
			"Veranstaltung {id}: {n} Aufgaben geplant",
			PFD_A_STR("id", act.record.id), PFD_A_INT("n", n)));
}

const struct pfd_command pfd_cmd_event_plan = {
	.group = "event",
	.verb = "plan",
	.section = PFD_SECTION_RECORDS,
	.summary = { "enter an event's tasks from a template",
		"die Aufgaben einer Veranstaltung aus einer Vorlage "
		"eintragen" },
	.description = { "Each task is due some days before the event or after "
			 "it; tasks that are there already stay. They stand in "
			 "`pfd due`. One that is done: pfd event done ID TASK.",
		"Jede Aufgabe ist einige Tage vor oder nach der Veranstaltung "
		"fällig; vorhandene bleiben. Sie stehen in `pfd due`. "
		"Erledigt: pfd event done ID AUFGABE." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd event plan 2026-demokratiekonferenz --template "
			  "conference" },
			{ "pfd event plan 2026-sommerfest --like "
			  "2025-sommerfest" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct plan_args),
	.flags = PFD_CMD_WRITER,
	.run = run_plan,
};
