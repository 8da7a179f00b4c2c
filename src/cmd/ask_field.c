/* What is said of a field that is asked for, and whether an answer is a value. */
#include "ask.h"

enum { SHOWN_MAX = 12, EXPLAINED_MAX = 40 };

void pfd_ask_say_str(struct pfd_run *run, struct pfd_str line)
{
	struct pfd_buf out = pfd_buf(run->arena);

	pfd_help_wrap(&out, pfd_text_visible(run->arena, line, true), 2,
		pfd_help_width(run));
	pfd_run_stderr(run, pfd_buf_str(&out));
}

void pfd_ask_say(struct pfd_run *run, struct pfd_text text)
{
	if (text.en)
		pfd_ask_say_str(run, pfd_str(pfd_run_say(run, text)));
}

void pfd_ask_say_message(struct pfd_run *run, const struct pfd_message *message)
{
	if (message->text.en)
		pfd_ask_say_str(run,
			pfd_message_str(run->arena, message, run->env.lang));
}

/* ---- before and behind "?" ------------------------------------------------------ */

static void say_words(struct pfd_run *run, const struct pfd_enum *values)
{
	struct pfd_buf line = pfd_buf(run->arena);

	for (size_t i = 0; i < values->n; i++)
		pfd_buf_printf(&line, "%s%s", i ? ", " : "",
			pfd_run_say(run, values->values[i].word));
	pfd_ask_say_str(run, pfd_buf_str(&line));
}

static void say_value(struct pfd_run *run, const struct pfd_enum_value *value)
{
	const char *doc = value->doc.en ? pfd_run_say(run, value->doc) : "";

	pfd_ask_say_str(run,
		pfd_arena_printf(run->arena, "- %s%s%s",
			pfd_run_say(run, value->word), *doc ? ": " : "", doc));
}

static void say_choices(
	struct pfd_dialogue *d, const struct pfd_field *field, size_t max)
{
	struct pfd_choices choices = pfd_ask_choices(d, field);

	if (choices.n)
		pfd_ask_say_str(
			d->run, pfd_choices_line(d->run->arena, &choices, max));
	pfd_ask_say_message(d->run, &choices.none);
	pfd_ask_say_message(d->run, &choices.remedy);
}

void pfd_ask_show(struct pfd_dialogue *d, const struct pfd_question *q)
{
	if (q->list && (q == d->items || q[-1].list != q->list))
		pfd_ask_say(d->run, q->list->doc);
	if (q->field->values)
		say_words(d->run, q->field->values);
	/* Records may be hundreds. */
	else if (q->field->target && strchr(q->field->target, '.'))
		say_choices(d, q->field, SHOWN_MAX);
}

static void say_form(struct pfd_dialogue *d, const struct pfd_question *q)
{
	struct pfd_run *run = d->run;
	const char *unit = pfd_run_say(run, pfd_unit_text(q->field->unit));

	if (q->id)
		pfd_ask_say(run, d->kind->id_form);
	else if (pfd_field_many(q->field))
		pfd_ask_say(run, PFD_TEXT("Several are separated by commas.",
					 "Mehrere durch Kommas trennen."));
	else
		pfd_ask_say_str(
			run, pfd_arena_printf(run->arena, "%s%s%s",
				     pfd_run_say(run, pfd_type_form(q->field)),
				     *unit ? ", " : "", unit));
}

void pfd_ask_explain(struct pfd_dialogue *d, const struct pfd_question *q)
{
	struct pfd_run *run = d->run;
	const struct pfd_enum *values = q->field->values;

	if (q->entry)
		pfd_ask_say(run, q->entry->doc);
	pfd_ask_say(run, q->field->doc);
	say_form(d, q);
	for (size_t i = 0; values && i < values->n; i++)
		say_value(run, &values->values[i]);
	if (q->field->target)
		say_choices(d, q->field, EXPLAINED_MAX);
	if (!q->id)
		pfd_ask_say_message(
			run, &PFD_MESSAGE("More: pfd explain {kind}.{path}",
				     "Mehr: pfd explain {kind}.{path}",
				     PFD_A_Z("kind", d->kind->name),
				     PFD_A_Z("path", q->path)));
}

struct pfd_str pfd_ask_prompt(
	struct pfd_run *run, const struct pfd_question *q, struct pfd_str offer)
{
	struct pfd_buf prompt = pfd_buf(run->arena);

	if (q->entry)
		pfd_buf_printf(
			&prompt, "%s – ", pfd_run_say(run, q->entry->word));
	pfd_buf_addz(&prompt, pfd_run_say(run, q->field->title));
	/* Within a group the title alone says too little. */
	if (!q->entry && strchr(q->path, '.'))
		pfd_buf_printf(&prompt, " (%s)", q->path);
	if (offer.len)
		pfd_buf_printf(&prompt, " [%.*s]", PFD_STR_ARG(offer));
	pfd_buf_addz(&prompt, ": ");
	return pfd_buf_str(&prompt);
}

/* ---- answers ------------------------------------------------------------------------ */

static bool check_one(struct pfd_dialogue *d, const struct pfd_question *q,
	struct pfd_str typed, struct pfd_findings *findings)
{
	struct pfd_str parsed;

	if (q->id)
		return pfd_run_new_id(d->run, d->kind, typed,
			(struct pfd_place){ .file = PFD_STR("<option>") },
			findings);
	if (q->field->target && !pfd_ask_choices(d, q->field).unknown)
		return pfd_ask_chosen(d, q, typed, findings);
	return pfd_value_parse(d->run->arena, q->field, typed,
		PFD_STR("<option>"), pfd_str(q->path), findings, &parsed);
}

bool pfd_ask_check(struct pfd_dialogue *d, const struct pfd_question *q,
	struct pfd_str typed, struct pfd_findings *findings)
{
	struct pfd_str rest = typed, part;
	bool all = true;

	if (!pfd_field_many(q->field))
		return check_one(d, q, typed, findings);
	while (pfd_str_cut(&rest, ',', &part))
		all &= check_one(d, q, pfd_str_trim(part), findings);
	return all;
}
