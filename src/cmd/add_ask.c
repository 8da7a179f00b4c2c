/* The questions of `pfd KIND add` at a terminal.
 *
 * Every question, its explanation and its check come from the field's row; the
 * answers become the same assignments that options make.
 */
#include "add.h"

/* One field that may be asked for. */
struct question {
	const struct pfd_field *field;
	const char *path; /* "activity.start" */
	bool required;
	bool first;           /* asked before "more?" */
	bool given;           /* by an option: not asked */
	struct pfd_str value; /* as typed; len 0 = none yet */
};
struct questions {
	PFD_VEC_OF(struct question);
};

enum answer { ANSWERED, SKIPPED, BACK, END };

static bool among(const char *const *names, const char *name)
{
	for (; names && *names; names++)
		if (!strcmp(*names, name))
			return true;
	return false;
}

static bool was_given(const struct pfd_run *run, const char *path)
{
	for (size_t i = 0; i < run->fields.n; i++)
		if (pfd_str_eqz(run->fields.items[i].path, path))
			return true;
	return false;
}

static void collect(struct pfd_run *run, struct questions *list,
	const struct pfd_fields *fields, const char *prefix)
{
	const struct pfd_add_defaults *defaults =
		pfd_add_defaults_of(run->kind);

	for (size_t i = 0; i < fields->n; i++) {
		const struct pfd_field *field = &fields->rows[i];
		struct question q = { .field = field };
		bool filled;

		q.path = pfd_arena_printf(
			run->arena, "%s%s", prefix, field->name)
				 .ptr;
		if (field->type == PFD_T_LIST)
			continue;
		if (field->type == PFD_T_GROUP) {
			collect(run, list, field->fields,
				pfd_arena_printf(run->arena, "%s.", q.path)
					.ptr);
			continue;
		}
		filled = defaults && among(defaults->filled, q.path);
		q.required = field->flags & PFD_REQUIRED && !*prefix && !filled;
		q.first = q.required ||
			  (defaults && among(defaults->asked, q.path));
		q.given = was_given(run, q.path);
		pfd_vec_push(run->arena, list, q);
	}
}

/* ---- one question ---------------------------------------------------------- */

static void say(struct pfd_run *run, const char *text)
{
	struct pfd_buf out = pfd_buf(run->arena);

	pfd_help_wrap(&out, pfd_str(text), 2, pfd_help_width(run));
	pfd_run_stderr(run, pfd_buf_str(&out));
}

static void say_values(struct pfd_run *run, const struct pfd_enum *values)
{
	struct pfd_buf line = pfd_buf(run->arena);

	for (size_t i = 0; i < values->n; i++)
		pfd_buf_printf(&line, "%s%s", i ? ", " : "",
			pfd_run_say(run, values->values[i].word));
	say(run, pfd_arena_z(run->arena, pfd_buf_str(&line)));
}

static void explain(struct pfd_run *run, const struct question *q)
{
	say(run, pfd_run_say(run, q->field->doc));
	say(run, pfd_run_say(run, pfd_type_form(q->field)));
	if (q->field->values)
		for (size_t i = 0; i < q->field->values->n; i++) {
			const struct pfd_enum_value *value =
				&q->field->values->values[i];
			const char *doc = value->doc.en
						  ? pfd_run_say(run, value->doc)
						  : "";

			say(run, pfd_arena_printf(run->arena, "- %s%s%s",
					 pfd_run_say(run, value->word),
					 *doc ? ": " : "", doc)
					 .ptr);
		}
}

/* A record that is not there is asked for again, not refused at the end. */
static bool there(
	struct pfd_run *run, const struct question *q, struct pfd_str value)
{
	const struct pfd_kind *kind =
		q->field->target ? pfd_kind_named(pfd_str(q->field->target))
				 : NULL;
	struct pfd_str path;
	struct stat st;

	if (!kind || !run->store || pfd_store_bare(run->store))
		return true;
	path = kind->path(run->arena, value);
	if (path.len && pfd_file_stat(pfd_store_root(run->store),
				pfd_arena_z(run->arena, path), &st) == 1)
		return true;
	say(run,
		pfd_arena_printf(run->arena, "%s: %.*s",
			pfd_run_say(run, PFD_TEXT("no such record",
						 "kein solcher Datensatz")),
			PFD_STR_ARG(pfd_text_visible(run->arena, value, false)))
			.ptr);
	return false;
}

static const char *in_words(
	struct pfd_run *run, const struct pfd_message *message)
{
	return pfd_arena_z(run->arena,
		pfd_message_str(run->arena, message, run->env.lang));
}

/* The finding's words without its place: the place is this question. */
static bool good(
	struct pfd_run *run, const struct question *q, struct pfd_str value)
{
	struct pfd_findings findings = { .arena = run->arena };
	struct pfd_str rest = value, part = value, parsed;
	bool all = true;

	if (!pfd_field_many(q->field))
		all = pfd_value_parse(run->arena, q->field, value,
			PFD_STR("<option>"), pfd_str(q->path), &findings,
			&parsed);
	else
		while (pfd_str_cut(&rest, ',', &part))
			all &= pfd_value_parse(run->arena, q->field,
				pfd_str_trim(part), PFD_STR("<option>"),
				pfd_str(q->path), &findings, &parsed);
	pfd_vec_foreach (finding, &findings) {
		say(run, in_words(run, &finding->message));
		if (finding->remedy.text.en)
			say(run, in_words(run, &finding->remedy));
	}
	rest = value;
	while (all && pfd_str_cut(&rest, ',', &part))
		all = there(run, q,
			pfd_field_many(q->field) ? pfd_str_trim(part) : value);
	return all;
}

static struct pfd_str prompt_of(struct pfd_run *run, const struct question *q)
{
	struct pfd_buf prompt = pfd_buf(run->arena);

	pfd_buf_printf(&prompt, "%s", pfd_run_say(run, q->field->title));
	/* Within a group the title alone says too little. */
	if (strchr(q->path, '.'))
		pfd_buf_printf(&prompt, " (%s)", q->path);
	if (q->value.len)
		pfd_buf_printf(&prompt, " [%.*s]", PFD_STR_ARG(q->value));
	pfd_buf_addz(&prompt, ": ");
	return pfd_buf_str(&prompt);
}

static enum answer ask(struct pfd_run *run, struct question *q)
{
	struct pfd_str answer;

	if (q->field->values)
		say_values(run, q->field->values);
	for (;;) {
		if (!pfd_run_ask(run, prompt_of(run, q), &answer))
			return END;
		if (pfd_str_eqz(answer, "?")) {
			explain(run, q);
			continue;
		}
		if (pfd_str_eqz(answer, "<"))
			return BACK;
		if (!answer.len && q->value.len)
			return ANSWERED;
		if (!answer.len && !q->required)
			return SKIPPED;
		if (!answer.len) {
			say(run, pfd_run_say(run,
					 PFD_TEXT("This is needed; ? explains "
						  "it, Ctrl-D cancels.",
						 "Das wird gebraucht; ? "
						 "erklärt es, Strg-D bricht "
						 "ab.")));
			continue;
		}
		if (!good(run, q, answer))
			continue;
		q->value = answer;
		return ANSWERED;
	}
}

/* ---- all of them ------------------------------------------------------------ */

static bool ask_first(struct pfd_run *run, struct questions *list)
{
	size_t i = 0;

	while (i < list->n) {
		struct question *q = &list->items[i];
		size_t back = i;

		if (!q->first || q->given) {
			i++;
			continue;
		}
		switch (ask(run, q)) {
		case ANSWERED:
		case SKIPPED:
			i++;
			break;
		case BACK:
			while (back && (!list->items[back - 1].first ||
					       list->items[back - 1].given))
				back--;
			if (back)
				i = back - 1;
			break;
		case END:
			return false;
		}
	}
	return true;
}

static void say_more(struct pfd_run *run, const struct questions *list)
{
	struct pfd_buf line = pfd_buf(run->arena);

	for (size_t i = 0; i < list->n; i++)
		if (!list->items[i].first && !list->items[i].given)
			pfd_buf_printf(&line, "%s%s", line.len ? ", " : "",
				list->items[i].path);
	say(run, pfd_arena_z(run->arena, pfd_buf_str(&line)));
}

static struct question *named(struct questions *list, struct pfd_str path)
{
	pfd_vec_foreach (q, list)
		if (pfd_str_eqz(path, q->path))
			return q;
	return NULL;
}

static void not_named(
	struct pfd_run *run, const struct questions *list, struct pfd_str typed)
{
	const char **names = pfd_alloc_n(run->arena, list->n, sizeof(*names));
	const char *near;

	for (size_t i = 0; i < list->n; i++)
		names[i] = list->items[i].path;
	near = pfd_did_you_mean(typed, names, list->n);
	if (near)
		say(run, pfd_arena_printf(run->arena, "%s %s?",
				 pfd_run_say(run, PFD_TEXT("Did you mean",
							  "Ähnlich ist")),
				 near)
				 .ptr);
	else
		say_more(run, list);
}

static bool ask_more(struct pfd_run *run, struct questions *list)
{
	static const struct pfd_text prompt = {
		"More? Name of a field (? lists them, Enter: done): ",
		"Noch mehr? Name eines Feldes (? nennt sie, Eingabetaste: "
		"fertig): "
	};
	struct pfd_str answer;

	for (;;) {
		struct question *q;

		if (!pfd_run_ask(
			    run, pfd_str(pfd_run_say(run, prompt)), &answer))
			return false;
		if (!answer.len)
			return true;
		q = named(list, answer);
		if (pfd_str_eqz(answer, "?"))
			say_more(run, list);
		else if (!q)
			not_named(run, list, answer);
		else if (ask(run, q) == END)
			return false;
	}
}

bool pfd_add_ask(struct pfd_run *run)
{
	struct questions list = { 0 };

	collect(run, &list, run->kind->fields, "");
	pfd_run_stderr(run,
		pfd_str(pfd_run_say(run,
			PFD_TEXT("? explains, < goes back, Ctrl-D cancels\n",
				"? erklärt, < geht zurück, Strg-D bricht "
				"ab\n"))));
	if (!ask_first(run, &list) || !ask_more(run, &list))
		return false;
	pfd_vec_foreach (q, &list) {
		struct pfd_assignment set = { .path = pfd_str(q->path),
			.op = PFD_ASSIGN_SET,
			.value = q->value };

		if (q->value.len)
			pfd_vec_push(run->arena, &run->fields, set);
	}
	return true;
}
