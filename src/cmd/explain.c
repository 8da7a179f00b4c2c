/* `pfd explain`: what a kind, a field or a rule means, and where it stands; and
 * procedures that findings point to. */
#include "cmd.h"

struct explain_args {
	const char *what;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct explain_args, what, "KIND[.FIELD]|RULE",
		.complete = PFD_C_RULE),
	{ 0 },
};

struct names {
	PFD_VEC_OF(const char *);
};

/* A family's members by their own names. */
static void add_rule(struct pfd_arena *arena, struct names *names,
	const struct pfd_rule *rule)
{
	struct pfd_str members = pfd_str(rule->members), member;
	int family = (int)strlen(rule->id) - 1;

	pfd_vec_push(arena, names, rule->id);
	while (pfd_str_cut(&members, ' ', &member))
		pfd_vec_push(arena, names,
			pfd_arena_printf(arena, "%.*s%.*s", family, rule->id,
				PFD_STR_ARG(member))
				.ptr);
}

static enum pfd_status nothing(struct pfd_run *run,
	const struct pfd_rule *const *rules, struct pfd_str what)
{
	struct names names = { 0 };
	const char *near;

	for (const struct pfd_kind *const *at = pfd_kinds; *at; at++)
		pfd_vec_push(run->arena, &names, (*at)->name);
	for (; *rules; rules++)
		add_rule(run->arena, &names, *rules);
	near = pfd_did_you_mean(what, names.items, names.n);
	pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("\"{what}\" is neither a kind, nor a field, nor a "
			    "rule",
			"„{what}“ ist weder eine Art noch ein Feld noch eine "
			"Regel",
			PFD_A_STR("what", what)));
	if (near)
		return pfd_hint(run->err,
			PFD_MESSAGE("did you mean {near}?",
				"ähnlich ist {near}", PFD_A_Z("near", near)));
	return pfd_hint(run->err,
		PFD_MESSAGE("for example: pfd explain grant.requested",
			"zum Beispiel: pfd explain grant.requested"));
}

static enum pfd_status no_field(struct pfd_run *run,
	const struct pfd_kind *kind, struct pfd_str bad, const char *near)
{
	pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("{kind} has no field \"{field}\"",
			"{kind} hat kein Feld „{field}“",
			PFD_A_TEXT(
				"kind", PFD_TEXT(kind->name, kind->title.de)),
			PFD_A_STR("field", bad)));
	return near ? pfd_hint(run->err, PFD_MESSAGE("did you mean {near}?",
						 "ähnlich ist {near}",
						 PFD_A_Z("near", near)))
		    : pfd_hint(run->err, PFD_MESSAGE("see: pfd explain {kind}",
						 "siehe: pfd explain {kind}",
						 PFD_A_Z("kind", kind->name)));
}

/* In an explanation "payments.amount" is meant of any payment: a path needs some
 * key there. */
static struct pfd_str with_keys(struct pfd_arena *arena,
	const struct pfd_fields *fields, struct pfd_str rest)
{
	struct pfd_buf path = pfd_buf(arena);
	struct pfd_str name;

	while (pfd_str_cut(&rest, '.', &name)) {
		const struct pfd_field *field =
			fields ? pfd_field_named(fields, name) : NULL;
		struct pfd_str ahead = rest, next = { 0 };

		pfd_buf_printf(&path, "%s%.*s", path.len ? "." : "",
			PFD_STR_ARG(name));
		fields = field ? field->fields : NULL;
		if (!field || field->type != PFD_T_LIST || !rest.ptr)
			continue;
		(void)pfd_str_cut(&ahead, '.', &next);
		if (pfd_field_named(fields, next))
			pfd_buf_addz(&path, ".1");
		else if (pfd_str_cut(&rest, '.', &next))
			pfd_buf_printf(&path, ".%.*s", PFD_STR_ARG(next));
	}
	return pfd_buf_str(&path);
}

/* "templates", or "templates.award". */
static enum pfd_status explain_templates(
	struct pfd_run *run, struct pfd_str name)
{
	struct pfd_doc *doc =
		name.ptr ? pfd_report_explain_template(run->arena,
				   run->env.lang, pfd_arena_z(run->arena, name))
			 : pfd_report_explain_templates(
				   run->arena, run->env.lang);

	if (doc)
		return pfd_run_doc(run, doc);
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("there is no template “{name}”",
			"es gibt keine Vorlage „{name}“",
			PFD_A_STR("name", name)));
	return pfd_hint(run->err, PFD_MESSAGE("see: pfd explain templates",
					  "siehe: pfd explain templates"));
}

static enum pfd_status run_explain(struct pfd_run *run, const void *given)
{
	const struct explain_args *args = given;
	struct pfd_str rest = pfd_str(args->what), head, bad;
	const struct pfd_rule *rule = pfd_rule_named(rest);
	const struct pfd_topic *topic = pfd_topic_named(rest);
	const struct pfd_kind *kind;
	struct pfd_doc *derived;
	struct pfd_path path;
	const char *near = NULL;

	if (rule)
		return pfd_run_doc(run, pfd_report_explain_rule(run->arena,
						run->env.lang, rule));
	if (topic)
		return pfd_run_doc(run, pfd_report_explain_topic(run->arena,
						run->env.lang, topic));
	(void)pfd_str_cut(&rest, '.', &head);
	if (pfd_str_eqz(head, "templates"))
		return explain_templates(run, rest);
	kind = pfd_kind_named(head);
	if (!kind) {
		const struct pfd_rule *const *rules = pfd_run_rules(run);

		rule = pfd_rule_among(rules, pfd_str(args->what));
		return rule ? pfd_run_doc(
				      run, pfd_report_explain_rule(run->arena,
						   run->env.lang, rule))
			    : nothing(run, rules, pfd_str(args->what));
	}
	if (!rest.ptr)
		return pfd_run_doc(run, pfd_report_explain_kind(run->arena,
						run->env.lang, kind));
	derived = pfd_report_explain_derived(
		run->arena, run->env.lang, kind, rest);
	if (derived && !pfd_field_named(kind->fields, rest))
		return pfd_run_doc(run, derived);
	rest = with_keys(run->arena, kind->fields, rest);
	if (!pfd_path_parse(kind->fields, rest, &path, &bad, &near))
		return no_field(run, kind, bad, near);
	return pfd_run_doc(run, pfd_report_explain_field(run->arena,
					run->env.lang, kind, &path));
}

const struct pfd_command pfd_cmd_explain = {
	.verb = "explain",
	.section = PFD_SECTION_SELF,
	.summary = { "say what a kind, a field or a rule means",
		"erklären, was eine Art, ein Feld oder eine Regel bedeutet" },
	.operands = operands,
	.args_size = sizeof(struct explain_args),
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_MD,
	.not_at = { "it is about this pfd and the rules in force now; pfd "
		    "rules --at lists those of a state",
		"es geht um dieses pfd und die Regeln, die jetzt gelten; pfd "
		"rules --at nennt die eines Stands" },
	.run = run_explain,
	.examples =
		(const struct pfd_example[]){
			{ "pfd explain small-max" },
			{ "pfd explain grant" },
			{ "pfd explain grant.activity.end" },
			{ 0 },
		},
};
