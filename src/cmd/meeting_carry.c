/* `pfd meeting carry`: what a meeting left open goes onto the next one's agenda. */
#include "made.h"
#include "meeting.h"

struct carry_args {
	const char *id, *to;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct carry_args, to, "to", 0, "MEETING",
		"the meeting that goes on with them (required)",
		"die Sitzung, die sie fortsetzt (nötig)", .complete = PFD_C_ID,
		.kind = "meeting"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct carry_args, id, "ID", .complete = PFD_C_ID),
	{ 0 },
};

/* Deferred, void, or not come to; unless a later agenda has it. */
static const char open_sql[] =
	"SELECT i.title, i.\"grant\", i.id, i.presenter, i.duration, i.motion,"
	" i.conditions, i.amount FROM meeting_items i"
	" LEFT JOIN item_ballot b ON b.id=i.id AND b.\"no\"=i.\"no\""
	" WHERE i.id=?1 AND (coalesce(i.result,b.result) IN ('deferred','void')"
	"  OR coalesce(i.result,b.counted) IS NULL)"
	" AND NOT EXISTS (SELECT 1 FROM meeting_items n WHERE n.carried_from=?1"
	"  AND n.title IS i.title AND n.\"grant\" IS i.\"grant\")"
	" ORDER BY i.\"no\"";
static const char *const open_fields[] = { "title", "grant", "carried_from",
	"presenter", "duration", "motion", "conditions" };
enum { O_DURATION = 4, O_AMOUNT = PFD_COUNT(open_fields) };

struct carrying {
	struct pfd_run *run;
	struct pfd_record from, to;
	int64_t no; /* of the next item */
	struct pfd_edits edits;
	bool bad;
};

static struct pfd_made item_of(struct carrying *c)
{
	struct pfd_made item = pfd_made(c->run, &pfd_kind_meeting, "items");

	pfd_made_int(&item, "no", c->no++);
	return item;
}

static void append(struct carrying *c, const struct pfd_made *item)
{
	c->bad |= item->bad;
	pfd_vec_push(c->run->arena, &c->edits,
		pfd_made_append(item, &c->to, "items"));
}

static void add_open(struct carrying *c)
{
	struct pfd_query *query = pfd_query(c->run->index, open_sql);

	pfd_query_str(query, 1, c->from.id);
	while (pfd_query_row(query)) {
		struct pfd_made item = item_of(c);

		for (int i = 0; i < O_AMOUNT; i++)
			if (i == O_DURATION && !pfd_row_null(query, i))
				pfd_made_int(&item, open_fields[i],
					pfd_row_int(query, i));
			else if (!pfd_row_null(query, i))
				pfd_made_typed(&item, open_fields[i],
					pfd_row_keep(c->run->arena, query, i));
		if (!pfd_row_null(query, O_AMOUNT))
			pfd_made_money(
				&item, "amount", pfd_row_int(query, O_AMOUNT));
		append(c, &item);
	}
}

/* The agenda's first business: the minutes, and what was voted in writing. */
static void add_approval(struct carrying *c)
{
	const struct pfd_meeting *from = c->from.data, *to = c->to.data;
	bool circular = from->kind.state == PFD_SET &&
			from->kind.v == PFD_MEETING_CIRCULAR;
	struct pfd_message title = { .args = { PFD_A_DATE(
					     "date", from->date.v) } };
	struct pfd_made item;
	struct pfd_str text;

	title.text = circular ? PFD_TEXT("Ratification of the circular vote of "
					 "{date}",
					"Bestätigung des Umlaufverfahrens vom "
					"{date}")
			      : PFD_TEXT("Approval of the minutes of {date}",
					"Genehmigung des Protokolls vom "
					"{date}");
	text = pfd_message_str(
		c->run->arena, &title, pfd_run_office_lang(c->run));
	if (from->minutes.approved.state != PFD_ABSENT)
		return;
	for (size_t i = 0; i < to->items.n; i++)
		if (pfd_str_eq(to->items.items[i].title.v, text))
			return;
	item = item_of(c);
	pfd_made_typed(&item, "title", text);
	append(c, &item);
}

static enum pfd_status check(struct carrying *c)
{
	const struct pfd_meeting *from = c->from.data, *to = c->to.data;

	if (!pfd_str_eq(from->body.v, to->body.v))
		return pfd_fail(c->run->err, PFD_REFUSED,
			PFD_MESSAGE("{id} and {to} are meetings of different "
				    "bodies",
				"{id} und {to} sind Sitzungen verschiedener "
				"Gremien",
				PFD_A_STR("id", c->from.id),
				PFD_A_STR("to", c->to.id)));
	if (pfd_date_cmp(to->date.v, from->date.v) > 0)
		return PFD_OK;
	return pfd_fail(c->run->err, PFD_REFUSED,
		PFD_MESSAGE("{to} is not later than {id}",
			"{to} ist nicht später als {id}",
			PFD_A_STR("id", c->from.id),
			PFD_A_STR("to", c->to.id)));
}

/* What is open is counted by HEAD's records, as the change is made from them. */
static enum pfd_status begin(struct carrying *c, const struct carry_args *args)
{
	struct pfd_run *run = c->run;
	enum pfd_status status = pfd_run_change(run);

	if (!status)
		status = pfd_run_record(run, args->id, &c->from);
	if (!status)
		status = pfd_run_record(run, args->to, &c->to);
	if (!status)
		status = check(c);
	if (status)
		return status;
	c->no = pfd_record_next_no(&c->to.yaml, "items");
	run->snapshot = *pfd_change_base(run->change);
	run->snapshot.store = run->store;
	return pfd_run_load(run, &pfd_scope_all);
}

static struct pfd_text items(const struct carrying *c)
{
	size_t n = c->edits.n;

	if (n == 1)
		return PFD_TEXT("1 item", "1 Punkt");
	return (struct pfd_text){
		pfd_arena_printf(c->run->arena, "%zu items", n).ptr,
		pfd_arena_printf(c->run->arena, "%zu Punkte", n).ptr
	};
}

static enum pfd_status run_carry(struct pfd_run *run, const void *given)
{
	const struct carry_args *args = given;
	struct carrying c = { .run = run };
	enum pfd_status status =
		args->to ? begin(&c, args) : pfd_run_missing(run, "to");

	if (status)
		return status;
	add_approval(&c);
	add_open(&c);
	if (c.bad)
		return pfd_run_refused(run);
	if (!c.edits.n) {
		pfd_run_note(run, PFD_MESSAGE("{id} left nothing open",
					  "{id} hat nichts offen gelassen",
					  PFD_A_STR("id", c.from.id)));
		return PFD_OK;
	}
	status = pfd_change_edit(
		run->change, &c.to, c.edits.items, c.edits.n, run->err);
	if (status)
		return status;
	return pfd_run_finish(run,
		PFD_MESSAGE("meeting {to}: {n} carried over from {id}",
			"Sitzung {to}: {n} übernommen aus {id}",
			PFD_A_STR("to", c.to.id), PFD_A_TEXT("n", items(&c)),
			PFD_A_STR("id", c.from.id)),
		&c.to.id, 1);
}

const struct pfd_command pfd_cmd_meeting_carry = {
	.group = "meeting",
	.verb = "carry",
	.section = PFD_SECTION_MEETING,
	.summary = { "put what a meeting left open on the next agenda",
		"was eine Sitzung offen ließ auf die nächste Tagesordnung "
		"setzen" },
	.description = { "Adds items to the agenda of --to: the approval of "
			 "the minutes of ID unless they are approved (of a "
			 "circular vote its ratification), and each item of "
			 "ID that was deferred, is void or was not come to, "
			 "with its application, motion and presenter, unless "
			 "a later meeting has it already. Open actions need "
			 "no carrying: packet and minutes of every later "
			 "meeting list them until they are done.\n\n"
			 "A meeting without quorum is repeated the same way: "
			 "pfd meeting add --repeat-of ID, then carry.",
		"Ergänzt die Tagesordnung von --to: die Genehmigung des "
		"Protokolls von ID, falls sie noch aussteht (beim "
		"Umlaufverfahren die Bestätigung), und jeden Punkt von ID, "
		"der vertagt, ungültig oder nicht behandelt ist, mit Antrag, "
		"Beschlussvorschlag und Vortragenden, sofern ihn keine "
		"spätere Sitzung schon hat. Offene Aufgaben brauchen das "
		"nicht: Unterlagen und Protokoll jeder späteren Sitzung "
		"nennen sie, bis sie erledigt sind.\n\n"
		"So wird auch eine nicht beschlussfähige Sitzung wiederholt: "
		"pfd meeting add --repeat-of ID, dann carry." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd meeting carry 2026-03-12-buendnis --to "
			  "2026-05-21-buendnis" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct carry_args),
	.flags = PFD_CMD_WRITER,
	.run = run_carry,
};
