/* `pfd post text`, `approve`, `publish`: a post's text with the lines that the
 * funding asks for on its day, its release, and that it appeared.
 */
#include <pfd/text.h>

#include "duty_verb.h"

struct post_args {
	const char *id;
	struct pfd_opt_date date;
	struct pfd_opt_enum by;
	const char *where;
	struct pfd_opt_int specimens;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct post_args, id, "ID", .complete = PFD_C_ID),
	{ 0 },
};

/* ---- text -------------------------------------------------------------------------- */

static void add_line(const struct pfd_year *year, int kind,
	struct pfd_date date, struct pfd_buf *text)
{
	for (size_t i = 0; i < year->texts.n; i++) {
		const struct pfd_year_text *t = &year->texts.items[i];

		if (t->text.state != PFD_SET || t->text.v != kind ||
			t->wording.state != PFD_SET ||
			(t->from.state == PFD_SET &&
				pfd_date_cmp(t->from.v, date) > 0) ||
			(t->to.state == PFD_SET &&
				pfd_date_cmp(t->to.v, date) < 0))
			continue;
		if (text->len)
			pfd_buf_addz(text, "\n\n");
		pfd_buf_add(text, pfd_str_trim(t->wording.v));
	}
}

/* The disclaimer belongs to what is longer: homepage and print. */
static bool long_one(const struct pfd_post *post)
{
	return post->channel.state == PFD_SET &&
	       (post->channel.v == PFD_POST_HOMEPAGE ||
		       post->channel.v == PFD_POST_PRINT);
}

static enum pfd_status wording_of(struct pfd_run *run,
	const struct pfd_record *record, struct pfd_date date,
	struct pfd_str *ret)
{
	const struct pfd_post *post = record->data;
	struct pfd_buf text = pfd_buf(run->arena);
	struct pfd_record year;
	enum pfd_status status = pfd_run_record_of(
		run, &pfd_kind_year, pfd_str_sub(record->id, 0, 4), &year);

	if (status)
		return status;
	if (post->text.state == PFD_SET)
		pfd_buf_add(&text, pfd_str_trim(post->text.v));
	add_line(year.data, PFD_TEXT_KIND_FUNDING_LINE, date, &text);
	if (long_one(post))
		add_line(year.data, PFD_TEXT_KIND_DISCLAIMER, date, &text);
	*ret = pfd_buf_str(&text);
	return PFD_OK;
}

/* The day it appeared, or is to appear; else today. */
static struct pfd_date day_of(const struct pfd_run *run,
	const struct post_args *args, const struct pfd_post *post)
{
	if (args->date.given)
		return args->date.v;
	if (post->published.date.state == PFD_SET)
		return post->published.date.v;
	if (post->planned.state == PFD_SET)
		return post->planned.v;
	return run->env.as_of;
}

static enum pfd_status run_text(struct pfd_run *run, const void *given)
{
	const struct post_args *args = given;
	struct pfd_record record;
	struct pfd_str text;
	enum pfd_status status = pfd_run_record(run, args->id, &record);

	if (!status)
		status = wording_of(
			run, &record, day_of(run, args, record.data), &text);
	if (status)
		return status;
	return pfd_run_text(
		run, pfd_arena_printf(run->arena, "%.*s\n", PFD_STR_ARG(text)));
}

/* ---- approve, publish --------------------------------------------------------------- */

static enum pfd_status run_approve(struct pfd_run *run, const void *given)
{
	const struct post_args *args = given;
	const struct pfd_post *post;
	struct pfd_act act;
	enum pfd_status status = pfd_duty_begin(run, args->id, &act);

	if (status)
		return status;
	post = act.record.data;
	if (post->text.state != PFD_SET) {
		(void)pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("{id} has no text to approve",
				"{id} hat keinen Text zum Freigeben",
				PFD_A_STR("id", act.record.id)));
		return pfd_hint(
			run->err, PFD_MESSAGE("pfd post set {id} text=…",
					  "pfd post set {id} text=…",
					  PFD_A_STR("id", act.record.id)));
	}
	pfd_act_set(&act, "approved.by",
		pfd_str(pfd_enum_approval_role.values[args->by.v].key));
	pfd_act_set_date(&act, "approved.date", pfd_run_date(run, &args->date));
	return pfd_duty_finish(&act,
		PFD_MESSAGE("post {id}: approved", "Beitrag {id}: freigegeben",
			PFD_A_STR("id", act.record.id)));
}

static enum pfd_status run_publish(struct pfd_run *run, const void *given)
{
	const struct post_args *args = given;
	struct pfd_date date;
	struct pfd_str text;
	struct pfd_act act;
	enum pfd_status status = pfd_duty_begin(run, args->id, &act);

	if (status)
		return status;
	date = pfd_run_date(run, &args->date);
	status = wording_of(run, &act.record, date, &text);
	if (status)
		return status;
	pfd_act_set_date(&act, "published.date", date);
	if (args->where)
		pfd_act_set(&act, "published.where", pfd_str(args->where));
	if (text.len)
		pfd_act_set(&act, "published.wording", text);
	if (args->specimens.given)
		pfd_act_set(&act, "published.specimens",
			pfd_arena_printf(run->arena, "%lld",
				(long long)args->specimens.v));
	return pfd_duty_finish(
		&act, PFD_MESSAGE("post {id}: published {date}",
			      "Beitrag {id}: veröffentlicht am {date}",
			      PFD_A_STR("id", act.record.id),
			      PFD_A_DATE("date", date)));
}

/* ---- commands ------------------------------------------------------------------------ */

static const struct pfd_option text_options[] = {
	PFD_OPTION(struct post_args, date, "date", 'd', "DATE",
		"the day it appears (default: as published or planned, else "
		"today)",
		"der Tag des Erscheinens (Vorgabe: wie veröffentlicht oder "
		"geplant, sonst heute)"),
	{ 0 },
};
static const struct pfd_option approve_options[] = {
	PFD_OPTION(struct post_args, by, "by", 0, "ROLE",
		"who approves (default: office)",
		"wer freigibt (Vorgabe: office)",
		.values = &pfd_enum_approval_role),
	PFD_OPTION(struct post_args, date, "date", 'd', "DATE",
		"when (default: today)", "wann (Vorgabe: heute)"),
	{ 0 },
};
static const struct pfd_option publish_options[] = {
	PFD_OPTION(struct post_args, where, "where", 0, "TEXT",
		"address, paper or place", "Adresse, Zeitung oder Ort"),
	PFD_OPTION(struct post_args, date, "date", 'd', "DATE",
		"when it appeared (default: today)",
		"wann es erschien (Vorgabe: heute)"),
	PFD_OPTION(struct post_args, specimens, "specimens", 0, "N",
		"print: copies kept", "Druck: Belegexemplare"),
	{ 0 },
};

const struct pfd_command pfd_cmd_post_text = {
	.group = "post",
	.verb = "text",
	.section = PFD_SECTION_RECORDS,
	.summary = { "print a post's text with the lines it needs",
		"den Text eines Beitrags mit den nötigen Hinweisen ausgeben" },
	.description = { "Behind the text stands the funding line that the "
			 "year's texts have for the day, and for homepage and "
			 "print the disclaimer. Ready to be copied.",
		"Hinter dem Text steht der Förderhinweis, den die Texte des "
		"Jahres für den Tag haben, bei Homepage und Druck auch der "
		"Haftungsausschluss. Zum Kopieren fertig." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd post text 2026-014 | wl-copy" },
			{ 0 },
		},
	.options = text_options,
	.operands = operands,
	.args_size = sizeof(struct post_args),
	.needs = PFD_NEEDS_WORK,
	.flags = PFD_CMD_FILE | PFD_CMD_AT,
	.run = run_text,
};

const struct pfd_command pfd_cmd_post_approve = {
	.group = "post",
	.verb = "approve",
	.section = PFD_SECTION_RECORDS,
	.summary = { "approve a post", "einen Beitrag freigeben" },
	.description = { "Writes down who released the text and when; before "
			 "it appears (rule publication-approved).",
		"Trägt ein, wer den Text wann freigegeben hat; vor dem "
		"Erscheinen (Regel publication-approved)." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd post approve 2026-014" },
			{ 0 },
		},
	.options = approve_options,
	.operands = operands,
	.args_size = sizeof(struct post_args),
	.flags = PFD_CMD_WRITER,
	.run = run_approve,
};

const struct pfd_command pfd_cmd_post_publish = {
	.group = "post",
	.verb = "publish",
	.section = PFD_SECTION_RECORDS,
	.summary = { "note that a post appeared",
		"eintragen, dass ein Beitrag erschienen ist" },
	.description = { "Writes day, place and the wording as `pfd post text` "
			 "gives it for that day. If it appeared otherwise, "
			 "enter what it says: pfd post set ID "
			 "published.wording=…",
		"Trägt Tag, Ort und den Wortlaut ein, wie ihn `pfd post text` "
		"für diesen Tag ausgibt. Ist er anders erschienen, den "
		"tatsächlichen eintragen: pfd post set ID "
		"published.wording=…" },
	.examples =
		(const struct pfd_example[]){
			{ "pfd post publish 2026-014 --where "
			  "https://beispiel.example/fest" },
			{ 0 },
		},
	.options = publish_options,
	.operands = operands,
	.args_size = sizeof(struct post_args),
	.flags = PFD_CMD_WRITER,
	.run = run_publish,
};
