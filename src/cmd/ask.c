/* The way through a dialogue: from question to question, and back. */
#include "ask.h"

enum step { NEXT, BACK, END };

/* ---- which questions ---------------------------------------------------------- */

/* Whether the list has an entry besides that of `but`. */
static bool has_entry(const struct pfd_dialogue *d,
	const struct pfd_question *but, bool only_given)
{
	pfd_vec_foreach (q, d)
		if (q != but && q->list == but->list &&
			(q->given || (!only_given && q->value.len)))
			return true;
	return false;
}

static bool required(struct pfd_dialogue *d, const struct pfd_question *q)
{
	return q->required || (d->needs && q->field && d->needs(d, q));
}

static bool wanted(struct pfd_dialogue *d, const struct pfd_question *q)
{
	if (q->given || q->when == PFD_ASKED_BY_NAME)
		return false;
	if (d->brief && (!required(d, q) || (q->list && has_entry(d, q, true))))
		return false;
	return q->when != PFD_ASKED_LAST || pfd_ask_choices(d, q->field).n != 1;
}

/* The place of the first question at or behind `at`; d->n at the end. */
static size_t first_from(struct pfd_dialogue *d, size_t at)
{
	while (at < d->n && !wanted(d, &d->items[at]))
		at++;
	return at;
}

static size_t last_before(struct pfd_dialogue *d, size_t at)
{
	for (size_t i = at; i-- > 0;)
		if (wanted(d, &d->items[i]))
			return i;
	pfd_ask_say(d->run, PFD_TEXT("This is the first question.",
				    "Das ist die erste Frage."));
	return at;
}

/* Of a list's entries only the last one insists. */
static bool needed(struct pfd_dialogue *d, const struct pfd_question *q)
{
	size_t behind = (size_t)(q - d->items) + 1;

	if (!q->list)
		return required(d, q);
	return q->required && !has_entry(d, q, false) &&
	       (behind == d->n || d->items[behind].list != q->list);
}

/* ---- one question --------------------------------------------------------------- */

static struct pfd_str offer(
	struct pfd_dialogue *d, const struct pfd_question *q)
{
	struct pfd_str suggested = { 0 };
	struct pfd_choices choices;

	if (q->value.len)
		return q->value;
	if (d->suggest)
		suggested = d->suggest(d, q);
	if (suggested.len || !q->required || q->field->type != PFD_T_REF_ITEM)
		return suggested;
	choices = pfd_ask_choices(d, q->field);
	return choices.n == 1 ? choices.items[0].key : suggested;
}

static void say_needed(struct pfd_run *run, const struct pfd_question *q)
{
	if (q->list)
		pfd_ask_say(run,
			PFD_TEXT("One of them is needed; < goes back, Ctrl-D "
				 "cancels.",
				"Eine der Angaben wird gebraucht; < geht "
				"zurück, Strg-D bricht ab."));
	else
		pfd_ask_say(
			run, PFD_TEXT("This is needed; ? explains it, Ctrl-D "
				      "cancels.",
				     "Das wird gebraucht; ? erklärt es, Strg-D "
				     "bricht ab."));
}

static bool good(struct pfd_dialogue *d, const struct pfd_question *q,
	struct pfd_str answer)
{
	struct pfd_findings findings = { .arena = d->run->arena };
	bool all = pfd_ask_check(d, q, answer, &findings);

	/* In words only: the place is this question. */
	pfd_vec_foreach (finding, &findings) {
		pfd_ask_say_message(d->run, &finding->message);
		pfd_ask_say_message(d->run, &finding->remedy);
	}
	return all;
}

static enum step ask(struct pfd_dialogue *d, struct pfd_question *q)
{
	struct pfd_run *run = d->run;
	struct pfd_str offered = offer(d, q), answer;

	pfd_ask_show(d, q);
	for (;;) {
		if (!pfd_run_ask(run, pfd_ask_prompt(run, q, offered), &answer))
			return END;
		if (pfd_str_eqz(answer, "?")) {
			pfd_ask_explain(d, q);
			continue;
		}
		if (pfd_str_eqz(answer, "<"))
			return BACK;
		if (!answer.len)
			answer = offered;
		if (!answer.len || pfd_str_eqz(answer, "-")) {
			if (!needed(d, q)) {
				q->value.len = 0;
				return NEXT;
			}
			say_needed(run, q);
		} else if (good(d, q, answer)) {
			q->value = answer;
			return NEXT;
		}
	}
}

/* ---- what else there is ---------------------------------------------------------- */

static void say_more(struct pfd_dialogue *d)
{
	struct pfd_run *run = d->run;
	struct pfd_buf line = pfd_buf(run->arena);

	pfd_vec_foreach (q, d)
		if (q->when == PFD_ASKED_BY_NAME)
			pfd_buf_printf(&line, "%s%s (%s)", line.len ? ", " : "",
				q->path, pfd_run_say(run, q->field->title));
	pfd_ask_say_str(run, pfd_buf_str(&line));
}

static bool can_be_named(const struct pfd_question *q)
{
	return q->path && !q->given;
}

static struct pfd_question *named(struct pfd_dialogue *d, struct pfd_str path)
{
	pfd_vec_foreach (q, d)
		if (can_be_named(q) && pfd_str_eqz(path, q->path))
			return q;
	return NULL;
}

static void not_named(struct pfd_dialogue *d, struct pfd_str typed)
{
	struct pfd_run *run = d->run;
	const char **names = pfd_alloc_n(run->arena, d->n, sizeof(*names));
	const char *near;
	size_t n = 0;

	pfd_vec_foreach (q, d)
		if (can_be_named(q))
			names[n++] = q->path;
	near = pfd_did_you_mean(typed, names, n);
	pfd_ask_say_message(run,
		near ? &PFD_MESSAGE("There is no such field. Did you mean "
				    "{near}?",
			       "Ein solches Feld gibt es nicht. Ist {near} "
			       "gemeint?",
			       PFD_A_Z("near", near))
		     : &PFD_MESSAGE("There is no such field; there are:",
			       "Ein solches Feld gibt es nicht; es gibt:"));
	if (!near)
		say_more(d);
}

static enum step ask_more(struct pfd_dialogue *d)
{
	static const struct pfd_text prompt = {
		"More? Name of a field (? lists them, Enter: done): ",
		"Noch mehr? Name eines Feldes (? nennt sie, Eingabetaste: "
		"fertig): "
	};
	struct pfd_str answer;

	for (;;) {
		struct pfd_question *q;

		if (!pfd_run_ask(d->run, pfd_str(pfd_run_say(d->run, prompt)),
			    &answer))
			return END;
		if (!answer.len)
			return NEXT;
		if (pfd_str_eqz(answer, "<"))
			return BACK;
		q = named(d, answer);
		if (pfd_str_eqz(answer, "?"))
			say_more(d);
		else if (!q)
			not_named(d, answer);
		else if (ask(d, q) == END)
			return END;
	}
}

/* ---- all of them ------------------------------------------------------------------ */

/* What is wrong already is told before anybody types in vain. */
static enum pfd_status refuse_first(struct pfd_dialogue *d)
{
	struct pfd_run *run = d->run;
	bool all = true;

	pfd_vec_foreach (q, d) {
		if (q->given && q->value.len)
			all &= pfd_ask_check(d, q, q->value, &run->findings);
		if (q->required && q->field->target && wanted(d, q)) {
			struct pfd_choices choices =
				pfd_ask_choices(d, q->field);

			if (choices.n || choices.unknown)
				continue;
			pfd_fail(run->err, PFD_REFUSED, choices.none);
			return pfd_hint(run->err, choices.remedy);
		}
	}
	return all ? PFD_OK : pfd_run_refused(run);
}

/* From the question at `at` to the end. */
static enum pfd_status go_through(struct pfd_dialogue *d, size_t at)
{
	while (at < d->n) {
		struct pfd_question *q = &d->items[at];

		switch (q->field ? ask(d, q) : ask_more(d)) {
		case NEXT:
			at = first_from(d, at + 1);
			break;
		case BACK:
			at = last_before(d, at);
			break;
		case END:
			return pfd_run_cancelled(d->run);
		}
	}
	return PFD_OK;
}

enum pfd_status pfd_ask_all(struct pfd_dialogue *d)
{
	size_t at = first_from(d, 0);
	enum pfd_status status;

	if (at == d->n)
		return PFD_OK;
	status = refuse_first(d);
	if (status)
		return status;
	d->asked = true;
	pfd_run_stderr(d->run,
		pfd_str(pfd_run_say(d->run,
			PFD_TEXT("? explains, < goes back, - takes an answer "
				 "away, Ctrl-D cancels\n",
				"? erklärt, < geht zurück, - nimmt eine "
				"Antwort weg, Strg-D bricht ab\n"))));
	return go_through(d, at);
}

enum pfd_status pfd_ask_again(struct pfd_dialogue *d)
{
	size_t more = 0;

	d->brief = false;
	pfd_vec_foreach (q, d)
		q->given &= !q->value.len;
	while (more < d->n && d->items[more].field)
		more++;
	pfd_run_stderr(d->run,
		pfd_str(pfd_run_say(d->run,
			PFD_TEXT("The answers are kept: name the field to "
				 "correct; < goes back through them, Ctrl-D "
				 "cancels\n",
				"Die Antworten bleiben: das Feld nennen, das "
				"zu berichtigen ist; < geht sie zurück, "
				"Strg-D bricht ab\n"))));
	return go_through(d, more);
}
