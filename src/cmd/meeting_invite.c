/* `pfd meeting invite`: mails to those entitled and their deputies, as drafts that
 * only the user sends, with the meeting as an event for calendars. */
#include <pfd/emit.h>

#include "made.h"
#include "meeting.h"
#include "meeting_verb.h"
#include "privacy.h"

enum { TEXT_WIDTH = 72 };

struct invite_args {
	const char *id;
	struct pfd_opt_date date;
	bool again;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct invite_args, date, "date", 'd', "DATE",
		"when the invitation goes out (default: today)",
		"wann die Einladung verschickt wird (Vorgabe: heute)"),
	PFD_OPTION(struct invite_args, again, "again", 0, NULL,
		"anew, although the invitation went out; its date stays "
		"unless --date is given",
		"noch einmal, obwohl schon eingeladen ist; das Datum bleibt, "
		"außer mit --date"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct invite_args, id, "ID", .complete = PFD_C_ID),
	{ 0 },
};

struct inviting {
	struct pfd_run *run;
	struct pfd_report_run report;
	struct pfd_record record;
	const struct pfd_meeting *meeting;
	struct pfd_mail_address from;
	struct pfd_invited_list invited;
	const char *calendar_name;
	struct pfd_str calendar;
	PFD_VEC_OF(struct pfd_pack_text); /* the folder */
	struct pfd_buf closed, none;      /* ids of those without a draft */
	bool paper;                       /* one document for all, no mails */
	struct pfd_doc *doc;
};

/* ---- the files --------------------------------------------------------------------- */

/* A newer file replaces the older one's event if it counts further. */
static enum pfd_status make_calendar(struct inviting *in)
{
	struct pfd_run *run = in->run;
	const struct pfd_emit_options ics = { .format = PFD_FORMAT_ICS,
		.now_s = run->env.now_s,
		.events = true };
	struct pfd_buf out = pfd_buf(run->arena);
	struct pfd_versions versions = { 0 };
	enum pfd_status status = pfd_store_versions(run->arena, run->store,
		&in->record.path, 1, &versions, run->err);

	if (!status)
		status = pfd_emit(&out,
			pfd_report_calendar(&in->report, in->record.id,
				(int64_t)versions.n),
			&ics, run->err);
	in->calendar = pfd_buf_str(&out);
	in->calendar_name = pfd_arena_printf(
		run->arena, "%.*s.ics", PFD_STR_ARG(in->record.id))
				    .ptr;
	pfd_vec_push(run->arena, in,
		(struct pfd_pack_text){ in->calendar_name, in->calendar });
	return status;
}

static enum pfd_status make_draft(
	struct inviting *in, const struct pfd_invited *one)
{
	const struct pfd_emit_options text = { .format = PFD_FORMAT_TABLE,
		.columns = TEXT_WIDTH };
	struct pfd_run *run = in->run;
	struct pfd_buf body = pfd_buf(run->arena), out = pfd_buf(run->arena);
	struct pfd_mail mail = { .from = in->from,
		.to = { one->name, one->address },
		.date_s = run->env.now_s,
		.type = "text/calendar; method=PUBLISH",
		.file = in->calendar_name,
		.bytes = in->calendar };
	struct pfd_doc *doc;
	enum pfd_status status = pfd_report_invitation(
		&in->report, in->record.id, one->id, &doc, run->err);

	if (status)
		return status;
	mail.subject = pfd_str(doc->title ? doc->title : "");
	doc->title = NULL;
	status = pfd_emit(&body, doc, &text, run->err);
	mail.text = pfd_buf_str(&body);
	pfd_mail_write(&out, &mail);
	pfd_vec_push(run->arena, in,
		(struct pfd_pack_text){ pfd_arena_printf(run->arena, "%.*s.eml",
						PFD_STR_ARG(one->id))
						.ptr,
			pfd_buf_str(&out) });
	return status;
}

static void add_id(struct pfd_buf *ids, struct pfd_str id)
{
	pfd_buf_printf(ids, "%s%.*s", ids->len ? ", " : "", PFD_STR_ARG(id));
}

static enum pfd_status make_drafts(struct inviting *in)
{
	enum pfd_status status = PFD_OK;

	for (size_t i = 0; !status && i < in->invited.n; i++) {
		const struct pfd_invited *one = &in->invited.items[i];

		if (one->sealed)
			add_id(&in->closed, one->id);
		else if (!pfd_mail_address_ok(one->address))
			add_id(&in->none, one->id);
		else
			status = make_draft(in, one);
	}
	return status;
}

/* ---- whether it can be ---------------------------------------------------------------- */

static enum pfd_status check_meeting(
	struct inviting *in, const struct invite_args *args)
{
	struct pfd_run *run = in->run;
	const struct pfd_meeting *meeting = in->meeting;
	struct pfd_date date = pfd_run_date(run, &args->date);

	if (meeting->invited.state == PFD_SET && !args->again) {
		(void)pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("{id}: the invitation went out on {date}",
				"{id}: die Einladung ging am {date} hinaus",
				PFD_A_STR("id", in->record.id),
				PFD_A_DATE("date", meeting->invited.v)));
		return pfd_hint(
			run->err, PFD_MESSAGE("to write it anew: --again",
					  "um sie neu zu schreiben: --again"));
	}
	if (meeting->date.state == PFD_SET &&
		pfd_date_cmp(meeting->date.v, date) < 0)
		return pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("{id} is over: nobody can be invited to it",
				"{id} ist vorbei: dazu lädt niemand mehr ein",
				PFD_A_STR("id", in->record.id)));
	return PFD_OK;
}

static enum pfd_status read_office(struct inviting *in)
{
	struct pfd_query *query = pfd_query(in->run->index,
		"SELECT office_name, office_email FROM partnership");

	if (pfd_query_row(query)) {
		in->from.name = pfd_row_keep(in->run->arena, query, 0);
		in->from.address = pfd_row_keep(in->run->arena, query, 1);
		pfd_query_done(query);
	}
	if (pfd_mail_address_ok(in->from.address))
		return PFD_OK;
	(void)pfd_fail(in->run->err, PFD_REFUSED,
		PFD_MESSAGE("pfd.yaml: the office has no e-mail address that "
			    "mails could come from",
			"pfd.yaml: die Fachstelle hat keine E-Mail-Adresse, "
			"von der die E-Mails kommen könnten"));
	return pfd_hint(in->run->err,
		PFD_MESSAGE("write it down: pfd partnership set office.email=…",
			"so eintragen: pfd partnership set office.email=…"));
}

static enum pfd_status read_invited(struct inviting *in)
{
	pfd_report_invited(&in->report, in->record.id, &in->invited);
	if (in->invited.n)
		return PFD_OK;
	return pfd_meeting_no_seats(in->run, in->record.id, in->meeting);
}

/* ---- telling ---------------------------------------------------------------------------- */

static void tell_missing(struct inviting *in)
{
	if (in->closed.len)
		pfd_run_note(in->run,
			PFD_MESSAGE("no draft, as no key here opens the "
				    "address: {ids}",
				"kein Entwurf, da hier kein Schlüssel die "
				"Adresse öffnet: {ids}",
				PFD_A_STR("ids", pfd_buf_str(&in->closed))));
	if (in->none.len)
		pfd_run_note(in->run,
			PFD_MESSAGE("no draft without a usable e-mail address: "
				    "{ids}",
				"kein Entwurf ohne brauchbare E-Mail-Adresse: "
				"{ids}",
				PFD_A_STR("ids", pfd_buf_str(&in->none))));
}

static bool is_circular(const struct pfd_meeting *meeting)
{
	return meeting->kind.state == PFD_SET &&
	       meeting->kind.v == PFD_MEETING_CIRCULAR;
}

static struct pfd_text late_words(const struct pfd_meeting *meeting)
{
	if (is_circular(meeting))
		return PFD_TEXT(": too short", ": zu kurz");
	if (meeting->notice_waived.state == PFD_SET && meeting->notice_waived.v)
		return PFD_TEXT(
			": all do without it", ": alle verzichten darauf");
	return PFD_TEXT(": too late unless all waive it",
		": zu spät, wenn nicht alle darauf verzichten");
}

static void tell_notice(struct inviting *in, struct pfd_date invited)
{
	static const char sql[] =
		"SELECT coalesce(CASE WHEN kind='circular' THEN circular_days"
		" ELSE invitation_lead_days END,0) FROM meeting_rules"
		" WHERE id=?1";
	struct pfd_query *query = pfd_query(in->run->index, sql);
	int64_t days = in->meeting->date.v.days - invited.days, needed = 0;
	bool circular = is_circular(in->meeting);
	const char *drafts =
		in->paper ? ""
			  : pfd_arena_printf(in->run->arena, "%zu %s; ",
				    in->n - 1,
				    pfd_run_say(in->run,
					    PFD_TEXT("drafts", "Entwürfe")))
				    .ptr;

	pfd_query_str(query, 1, in->record.id);
	if (pfd_query_row(query)) {
		needed = pfd_row_int(query, 0);
		pfd_query_done(query);
	}
	pfd_run_note(in->run,
		PFD_MESSAGE("{drafts}{days} days {what}, {needed} are "
			    "required{late}",
			"{drafts}{days} Tage {what}, vorgeschrieben sind "
			"{needed}{late}",
			PFD_A_Z("drafts", drafts), PFD_A_INT("days", days),
			PFD_A_TEXT("what",
				circular ? PFD_TEXT("to answer",
						   "Zeit zu antworten")
					 : PFD_TEXT("of notice", "Frist")),
			PFD_A_INT("needed", needed),
			PFD_A_TEXT("late", days >= needed
						   ? PFD_TEXT("", "")
						   : late_words(in->meeting))));
	if (!in->meeting->items.n)
		pfd_run_note(in->run, PFD_MESSAGE("the agenda is empty",
					      "die Tagesordnung ist leer"));
}

/* ---- the change and the folder ------------------------------------------------------------ */

static enum pfd_status commit(struct inviting *in, struct pfd_date date)
{
	struct pfd_run *run = in->run;
	char iso[PFD_DATE_SIZE];
	const struct pfd_assignment set = { .path = PFD_STR("invited"),
		.op = PFD_ASSIGN_SET,
		.value = pfd_str(pfd_date_iso(date, iso)) };
	enum pfd_status status = pfd_run_assign(run, &in->record, &set, 1);

	if (status)
		return status;
	return pfd_run_finish(run,
		PFD_MESSAGE("meeting {id}: invited on {date}",
			"Sitzung {id}: eingeladen am {date}",
			PFD_A_STR("id", in->record.id),
			PFD_A_DATE("date", date)),
		&in->record.id, 1);
}

static enum pfd_status write_files(struct inviting *in)
{
	const struct pfd_attachments none = { 0 };
	struct pfd_run *run = in->run;
	enum pfd_status status =
		in->paper ? pfd_run_doc(run, in->doc)
			  : pfd_attachments_pack(run->arena,
				    pfd_store_root(run->store), &none,
				    in->items, in->n, run->output, run->err);

	if (!status || !run->committed)
		return status;
	run->err->status = PFD_AFTER;
	(void)pfd_hint(run->err,
		PFD_MESSAGE("the invitation is written down, its files are "
			    "missing: pfd meeting invite {id} --again -o …",
			"die Einladung ist eingetragen, ihre Dateien fehlen: "
			"pfd meeting invite {id} --again -o …",
			PFD_A_STR("id", in->record.id)));
	return PFD_AFTER;
}

/* An ending that documents have: the invitation itself, to be printed and hung up. */
static bool is_paper(struct pfd_run *run)
{
	int format = run->output ? pfd_format_of_file(run->output) : -1;

	if (format < 0 || !(PFD_FORMATS_DOC & 1u << format))
		return false;
	run->emit.format = (enum pfd_format)format;
	return true;
}

static enum pfd_status check_target(struct inviting *in, struct pfd_root *root)
{
	struct pfd_run *run = in->run;
	const char *name;
	enum pfd_status status;

	if (!run->output)
		return pfd_run_missing(run, "output");
	in->paper = is_paper(run);
	if (!in->paper)
		return pfd_beside_new(run, run->output,
			PFD_TEXT("mails with names and addresses",
				"E-Mails mit Namen und Adressen"),
			root, &name);
	status = pfd_meeting_folder(run);
	return status ? status : pfd_beside_open(run, run->output, root, &name);
}

/* All that can be refused comes before the commit. */
static enum pfd_status prepare(
	struct inviting *in, const struct invite_args *args)
{
	struct pfd_run *run = in->run;
	struct pfd_keyring *keys;
	enum pfd_status status = pfd_privacy_begin(run, &keys);

	if (!status)
		status = pfd_run_record(run, args->id, &in->record);
	if (status)
		return status;
	in->meeting = in->record.data;
	in->report = pfd_run_report(run);
	in->closed = pfd_buf(run->arena);
	in->none = pfd_buf(run->arena);
	status = check_meeting(in, args);
	if (!status && in->paper)
		return pfd_report_invitation(&in->report, in->record.id,
			(struct pfd_str){ 0 }, &in->doc, run->err);
	if (!status)
		status = read_office(in);
	if (!status)
		status = read_invited(in);
	if (!status)
		status = make_calendar(in);
	return status ? status : make_drafts(in);
}

static enum pfd_status run_invite(struct pfd_run *run, const void *given)
{
	const struct invite_args *args = given;
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	struct inviting in = { .run = run };
	struct pfd_date date = pfd_run_date(run, &args->date);
	enum pfd_status status = check_target(&in, &root);

	if (!status)
		status = prepare(&in, args);
	if (status)
		return status;
	if (in.meeting->invited.state == PFD_SET && !args->date.given)
		date = in.meeting->invited.v;
	else
		status = commit(&in, date);
	if (!status && !run->write.dry_run)
		status = write_files(&in);
	if (status)
		return status;
	tell_missing(&in);
	tell_notice(&in, date);
	return pfd_reading_end(run);
}

const struct pfd_command pfd_cmd_meeting_invite = {
	.group = "meeting",
	.verb = "invite",
	.section = PFD_SECTION_MEETING,
	.summary = { "write the invitations to a meeting",
		"die Einladungen zu einer Sitzung schreiben" },
	.description = { "Writes down that the invitation went out, and into a "
			 "new folder (-o DIR) the meeting as an event "
			 "(ID.ics) and a mail for each member, deputy and "
			 "advisory member of that day (p-….eml), the event "
			 "attached; of a circular vote for those who vote. "
			 "The drafts are opened with a mail program and sent "
			 "by nobody else. Each is for one person, so no "
			 "address is shown to others. Who has no address, or "
			 "none that a key here opens, is named by id.\n\n"
			 "-o FILE.pdf (.html, .md, .xlsx …) writes the "
			 "invitation itself instead, addressed to nobody: to "
			 "be printed, hung up or put on a page.\n\n"
			 "The text is the template invitation.md, its "
			 "heading the subject: pfd explain "
			 "templates.invitation.",
		"Trägt ein, dass eingeladen wurde, und schreibt in einen "
		"neuen Ordner (-o DIR) die Sitzung als Termin (ID.ics) und "
		"je Mitglied, Stellvertretung und beratendem Mitglied dieses "
		"Tages eine E-Mail (p-….eml) mit dem Termin als Anlage; beim "
		"Umlaufverfahren für die Abstimmenden. Die Entwürfe öffnet "
		"ein E-Mail-Programm, niemand sonst verschickt sie. Jeder "
		"gilt einer Person, so sieht niemand die Adressen der "
		"anderen. Wer keine Adresse hat oder keine, die ein "
		"Schlüssel hier öffnet, wird mit Kennung genannt.\n\n"
		"-o DATEI.pdf (.html, .md, .xlsx …) schreibt stattdessen die "
		"Einladung selbst, ohne Anrede: zum Drucken, Aushängen oder "
		"für eine Seite.\n\n"
		"Der Text ist die Vorlage invitation.md, ihre Überschrift "
		"der Betreff: pfd explain templates.invitation." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd meeting invite 2026-03-12-buendnis -o "
			  "../einladung" },
			{ "pfd meeting invite 2026-03-12-buendnis --again -o "
			  "../einladung.pdf",
				{ "the same to be hung up",
					"dasselbe zum Aushängen" } },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct invite_args),
	.flags = PFD_CMD_WRITER | PFD_CMD_FILE,
	.run = run_invite,
};
