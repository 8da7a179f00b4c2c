/* `pfd meeting letters`: what the applicants get, for all items of a meeting. */
#include <pfd/emit.h>

#include "made.h"
#include "meeting.h"

struct letters_args {
	const char *id;
	struct pfd_opt_date date;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct letters_args, date, "date", 0, "DATE",
		"the letters' date (default: today)",
		"Datum der Schreiben (Vorgabe: heute)"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct letters_args, id, "ID", .complete = PFD_C_ID),
	{ 0 },
};

/* What was decided since the meeting, before it only where it is an amendment's
 * matter.  A contract goes with the award's letter. */
static const char decisions_sql[] =
	"SELECT i.\"grant\", d.kind, d.form FROM meeting_items i"
	" JOIN meeting m ON m.id=i.id"
	" LEFT JOIN grant_decisions d ON d.id=i.\"grant\" AND d.date>=m.date"
	"  AND d.\"no\"=(SELECT x.\"no\" FROM grant_decisions x"
	"   WHERE x.id=i.\"grant\" AND x.kind IN ('award','rejection')"
	"   ORDER BY x.date DESC, x.\"no\" DESC LIMIT 1)"
	" WHERE i.id=?1 AND i.\"grant\" IS NOT NULL ORDER BY i.\"no\"";

struct letters {
	struct pfd_run *run;
	struct pfd_date date;
	PFD_VEC_OF(struct pfd_pack_text);
	size_t undecided;
};

static enum pfd_status add(
	struct letters *l, struct pfd_str grant, const char *name)
{
	struct pfd_run *run = l->run;
	struct pfd_report_run report = pfd_run_report(run);
	const struct pfd_paper_ask ask = { .kind = PFD_PAPER_LETTER,
		.name = name,
		.id = grant,
		.date = l->date };
	struct pfd_buf out = pfd_buf(run->arena);
	struct pfd_doc *doc;
	enum pfd_status status =
		pfd_report_paper(&report, &ask, &doc, run->err);

	if (!status)
		status = pfd_run_emit(run, doc, &out);
	if (status) {
		pfd_run_note(run,
			PFD_MESSAGE("no letter could be written: grant {id}",
				"kein Schreiben möglich: Förderung {id}",
				PFD_A_STR("id", grant)));
		return status;
	}
	pfd_vec_push(run->arena, l,
		(struct pfd_pack_text){
			pfd_arena_printf(run->arena, "%.*s-%s.%s",
				PFD_STR_ARG(grant), name,
				pfd_format_names[run->emit.format])
				.ptr,
			pfd_buf_str(&out) });
	return PFD_OK;
}

static enum pfd_status add_decision(struct letters *l, struct pfd_query *query)
{
	struct pfd_str grant = pfd_row_keep(l->run->arena, query, 0);
	struct pfd_str kind = pfd_row_keep(l->run->arena, query, 1);
	bool contract = pfd_str_eqz(pfd_row_str(query, 2), "contract");
	enum pfd_status status;

	if (!kind.len) {
		l->undecided++;
		pfd_run_note(l->run,
			PFD_MESSAGE("grant {id} is not decided: no letter",
				"Förderung {id} ist nicht entschieden: kein "
				"Schreiben",
				PFD_A_STR("id", grant)));
		return PFD_OK;
	}
	if (pfd_str_eqz(kind, "rejection"))
		return add(l, grant, "reject");
	status = add(l, grant, "award");
	return status || !contract ? status : add(l, grant, "contract");
}

static enum pfd_status nothing(
	const struct letters *l, struct pfd_str id, struct pfd_err *err)
{
	if (!l->undecided)
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("meeting {id} is about no application",
				"in Sitzung {id} geht es um keinen Antrag",
				PFD_A_STR("id", id)));
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("meeting {id}: nothing is decided yet",
			"Sitzung {id}: noch ist nichts entschieden",
			PFD_A_STR("id", id)));
	return pfd_hint(
		err, PFD_MESSAGE("first: pfd grant award, pfd grant reject",
			     "zuerst: pfd grant award, pfd grant reject"));
}

static enum pfd_status run_letters(struct pfd_run *run, const void *given)
{
	const struct letters_args *args = given;
	struct letters l = { .run = run };
	const struct pfd_attachments none = { 0 };
	struct pfd_query *query;
	struct pfd_str id;
	enum pfd_status status = pfd_meeting_folder(run);

	if (!status)
		status = pfd_meeting_load(run, args->id, &id);
	if (status)
		return status;
	l.date = pfd_run_date(run, &args->date);
	query = pfd_query(run->index, decisions_sql);
	pfd_query_str(query, 1, id);
	while (!status && pfd_query_row(query))
		status = add_decision(&l, query);
	if (status) {
		pfd_query_done(query);
		return status;
	}
	if (!l.n)
		return nothing(&l, id, run->err);
	status = pfd_attachments_pack(run->arena, pfd_store_root(run->store),
		&none, l.items, l.n, run->output, run->err);
	return status ? status : pfd_reading_end(run);
}

const struct pfd_command pfd_cmd_meeting_letters = {
	.group = "meeting",
	.verb = "letters",
	.section = PFD_SECTION_MEETING,
	.summary = { "write the letters on all items of a meeting",
		"die Schreiben zu allen Punkten einer Sitzung erstellen" },
	.description = { "For each application of the agenda that was decided "
			 "since the meeting the letter that pfd grant letter "
			 "writes: award, with its contract where it is "
			 "awarded by one, or reject. Applications that are "
			 "not decided are named. All letters come into a new "
			 "folder (-o DIR) with a list SHA256SUMS, for its "
			 "owner alone; one that lacks a value stops all. With "
			 "-O html or pdf they are pages.",
		"Zu jedem Antrag der Tagesordnung, über den seit der Sitzung "
		"entschieden ist, das Schreiben wie von pfd grant letter: "
		"award (Bewilligung), bei einem Vertrag mit contract, oder "
		"reject (Ablehnung). Nicht entschiedene Anträge werden "
		"genannt. Alle Schreiben kommen in einen neuen Ordner (-o "
		"DIR) mit einer Liste SHA256SUMS, lesbar nur für ihren "
		"Eigentümer; fehlt einem ein Wert, entsteht keines. Mit -O "
		"html "
		"oder pdf sind es Seiten." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd meeting letters 2026-03-12-buendnis -o "
			  "../bescheide" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct letters_args),
	.needs = PFD_NEEDS_WORK,
	.flags = PFD_CMD_FILE | PFD_CMD_AT | PFD_CMD_FOLDER,
	.formats = PFD_F(MD) | PFD_F(HTML) | PFD_F(PDF),
	.terminal = PFD_FORMAT_MD,
	.pipe = PFD_FORMAT_MD,
	.run = run_letters,
};
