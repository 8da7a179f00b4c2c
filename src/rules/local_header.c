/* The header of a local rule: comment lines that say what the catalogue says of a
 * rule.  Only this file knows their form.
 */
#include <stdlib.h>

#include <pfd/text.h>

#include "internal.h"

enum { PARAMS_MAX = 8 };

/* One file that is being read. */
struct reading {
	struct pfd_arena *arena;
	struct pfd_findings *findings;
	const struct pfd_sql_file *file;
	struct pfd_rule *rule;
	struct pfd_rule_param *params; /* of the rule */
	size_t offset;                 /* of the header line */
	bool bad;
};

void pfd_local_finding(struct pfd_findings *findings,
	const struct pfd_sql_file *file, size_t offset, const char *rule,
	struct pfd_message message, struct pfd_message remedy)
{
	uint32_t line = 1, column = 1;

	pfd_text_advance(file->bytes, 0, offset, &line, &column);
	pfd_findings_add(findings,
		(struct pfd_finding){ .severity = PFD_ERROR,
			.rule = rule,
			.place = { file->path, (int)line, (int)column },
			.message = message,
			.remedy = remedy,
			.hard = true });
}

static void bad_header(struct reading *r, struct pfd_message message,
	struct pfd_message remedy)
{
	r->bad = true;
	pfd_local_finding(
		r->findings, r->file, r->offset, "sql.header", message, remedy);
}

/* ---- values ------------------------------------------------------------------ */

struct word {
	const char *key;
	int value;
};
static const struct word severities[] = { { "error", PFD_ERROR },
	{ "warning", PFD_WARNING }, { "info", PFD_INFO }, { "off", PFD_OFF },
	{ NULL, 0 } };
static const struct word steps[] = { { "always", PFD_BINDS_AT_ONCE },
	{ "award", PFD_BINDS_AWARD }, { "contract", PFD_BINDS_CONTRACT },
	{ "pay", PFD_BINDS_PAY }, { "accept", PFD_BINDS_ACCEPT },
	{ "close", PFD_BINDS_CLOSE }, { NULL, 0 } };
static const struct word waivers[] = { { "never", PFD_WAIVE_NEVER },
	{ "office", PFD_WAIVE_OFFICE }, { "lead_authority", PFD_WAIVE_LEAD },
	{ NULL, 0 } };
static const struct word types[] = { { "money", PFD_T_MONEY },
	{ "int", PFD_T_INT }, { "date", PFD_T_DATE }, { "bool", PFD_T_BOOL },
	{ "text", PFD_T_STR }, { NULL, 0 } };

/* The value, or -1 with a finding that names all of them. */
static int one_of(
	struct reading *r, const struct word *words, struct pfd_str value)
{
	struct pfd_buf all = pfd_buf(r->arena);

	for (const struct word *at = words; at->key; at++) {
		if (pfd_str_eqz(value, at->key))
			return at->value;
		pfd_buf_printf(&all, "%s%s", all.len ? ", " : "", at->key);
	}
	bad_header(r,
		PFD_MESSAGE("“{value}” is no value here",
			"„{value}“ ist hier kein Wert",
			PFD_A_STR("value", value)),
		PFD_MESSAGE("one of: {words}", "eines von: {words}",
			PFD_A_STR("words", pfd_buf_str(&all))));
	return -1;
}

static void set_id(struct reading *r, struct pfd_str value)
{
	struct pfd_str name = pfd_str_sub(r->file->path, strlen(PFD_SQL_FILES),
		r->file->path.len - strlen(".sql"));

	if (!pfd_slug_good(value) || value.ptr[0] < 'a')
		bad_header(r,
			PFD_MESSAGE("“{id}” is no id of a rule",
				"„{id}“ ist keine Kennung einer Regel",
				PFD_A_STR("id", value)),
			PFD_MESSAGE("small letters, digits and single hyphens, "
				    "a letter first",
				"Kleinbuchstaben, Ziffern und einzelne "
				"Bindestriche, vorn ein Buchstabe"));
	else if (pfd_rule_named(value))
		bad_header(r,
			PFD_MESSAGE("pfd has a rule “{id}” of its own",
				"eine Regel „{id}“ bringt pfd schon mit",
				PFD_A_STR("id", value)),
			PFD_MESSAGE("choose another name; its values are set "
				    "in the year's parameters",
				"anders nennen; ihre Werte stehen in den "
				"Parametern des Jahres"));
	else if (!pfd_str_eq(value, name))
		bad_header(r,
			PFD_MESSAGE("the file of rule “{id}” is rules/{id}.sql",
				"die Datei der Regel „{id}“ ist rules/{id}.sql",
				PFD_A_STR("id", value)),
			PFD_MESSAGE("rename the file or the rule",
				"Datei oder Regel umbenennen"));
	r->rule->id = pfd_arena_z(r->arena, value);
}

static void set_severity(struct reading *r, struct pfd_str value)
{
	r->rule->severity = (enum pfd_severity)one_of(r, severities, value);
}

static void set_step(struct reading *r, struct pfd_str value)
{
	r->rule->binds = (enum pfd_binds)one_of(r, steps, value);
}

static void set_waive(struct reading *r, struct pfd_str value)
{
	r->rule->waive = (enum pfd_rule_waive)one_of(r, waivers, value);
}

static void set_record(struct reading *r, struct pfd_str value)
{
	struct word kinds[PFD_N_KINDS + 1] = { 0 };

	for (size_t i = 0; i < PFD_N_KINDS; i++)
		kinds[i] = (struct word){ pfd_kinds[i]->name, (int)i };
	int place = one_of(r, kinds, value);
	if (place >= 0)
		r->rule->kind = pfd_kinds[place]->name;
}

static void set_field(struct reading *r, struct pfd_str value)
{
	r->rule->field = pfd_arena_z(r->arena, value);
}

/* "cap money 500.00 - what one person may have", the value may be missing. */
static void set_parameter(struct reading *r, struct pfd_str value)
{
	struct pfd_rule_param *param = &r->params[r->rule->n_params];
	struct pfd_str rest = value, name, type = { 0 }, initial = { 0 };
	const char *doc = strstr(pfd_arena_z(r->arena, value), " - ");
	int place;

	if (doc)
		rest.len = strlen(pfd_arena_z(r->arena, value)) - strlen(doc);
	(void)pfd_str_cut(&rest, ' ', &name);
	if (rest.ptr)
		(void)pfd_str_cut(&rest, ' ', &type);
	if (rest.ptr)
		initial = pfd_str_trim(rest);
	place = one_of(r, types, type);
	if (place < 0)
		return;
	*param = (struct pfd_rule_param){ .name = pfd_arena_z(r->arena, name),
		.type = (enum pfd_type)place,
		.unit = place == PFD_T_MONEY ? "EUR" : NULL,
		.initial = initial.len ? pfd_arena_z(r->arena, initial) : NULL,
		.doc = { doc ? doc + 3 : "", doc ? doc + 3 : "" } };
	if (!pfd_slug_good(name) || r->rule->n_params + 1 >= PARAMS_MAX ||
		!pfd_parameter_good(param))
		bad_header(r,
			PFD_MESSAGE("“{value}” is no parameter",
				"„{value}“ ist kein Parameter",
				PFD_A_STR("value", value)),
			PFD_MESSAGE("NAME TYPE [VALUE] [- MEANING], at most "
				    "{max} of them",
				"NAME ART [WERT] [- BEDEUTUNG], höchstens "
				"{max} davon",
				PFD_A_INT("max", PARAMS_MAX - 1)));
	else
		r->rule->n_params++;
}

/* ---- keys -------------------------------------------------------------------- */

static const struct {
	const char *key;
	void (*set)(struct reading *r, struct pfd_str value);
	bool required, again;
} keys[] = {
	{ "id", set_id, .required = true },
	{ "severity", set_severity, .required = true },
	{ "record", set_record, .required = true },
	{ "step", set_step },
	{ "field", set_field },
	{ "waive", set_waive },
	{ "parameter", set_parameter, .again = true },
};
/* These stand there once, or twice with .de and .en. */
static const struct {
	const char *key;
	size_t offset;
	bool required;
} texts[] = {
	{ "text", offsetof(struct pfd_rule, text), .required = true },
	{ "title", offsetof(struct pfd_rule, title) },
	{ "message", offsetof(struct pfd_rule, message) },
	{ "remedy", offsetof(struct pfd_rule, remedy) },
	{ "source", offsetof(struct pfd_rule, source) },
};
enum { N_KEYS = PFD_COUNT(keys), N_TEXTS = PFD_COUNT(texts) };

static struct pfd_text *text_at(struct pfd_rule *rule, size_t place)
{
	return (struct pfd_text *)((char *)rule + texts[place].offset);
}

/* True if the key is that of a text. */
static bool set_text(struct reading *r, struct pfd_str key,
	struct pfd_str value, bool *twice)
{
	bool de = pfd_str_ends(key, ".de"), en = pfd_str_ends(key, ".en");
	struct pfd_str base = pfd_str_sub(key, 0, key.len - (de || en ? 3 : 0));
	const char *kept = pfd_arena_z(r->arena, value);

	for (size_t i = 0; i < N_TEXTS; i++) {
		struct pfd_text *text = text_at(r->rule, i);

		if (!pfd_str_eqz(base, texts[i].key))
			continue;
		*twice = (!en && text->de) || (!de && text->en);
		if (!en)
			text->de = kept;
		if (!de)
			text->en = kept;
		return true;
	}
	return false;
}

static void unknown_key(struct reading *r, struct pfd_str key)
{
	const char *names[N_KEYS + N_TEXTS], *near;

	for (size_t i = 0; i < N_KEYS; i++)
		names[i] = keys[i].key;
	for (size_t i = 0; i < N_TEXTS; i++)
		names[N_KEYS + i] = texts[i].key;
	near = pfd_did_you_mean(key, names, PFD_COUNT(names));
	bad_header(r,
		PFD_MESSAGE("“{key}” is no field of a rule's header",
			"„{key}“ ist kein Feld im Kopf einer Regel",
			PFD_A_STR("key", key)),
		near ? PFD_MESSAGE("did you mean {near}?",
			       "gemeint vielleicht {near}?",
			       PFD_A_Z("near", near))
		     : PFD_MESSAGE("see \"pfd explain local-rules\"",
			       "siehe „pfd explain local-rules“"));
}

static void no_line(struct reading *r)
{
	bad_header(r,
		PFD_MESSAGE(
			"the header has lines of the form \"-- key: value\"",
			"der Kopf hat Zeilen der Form „-- key: Wert“"),
		PFD_MESSAGE("other comments stand below it, behind an empty "
			    "line",
			"andere Kommentare stehen darunter, hinter einer "
			"Leerzeile"));
}

static void set_key(struct reading *r, struct pfd_str key, struct pfd_str value,
	unsigned *seen)
{
	bool twice = false, known = false;

	if (!value.len) {
		bad_header(r,
			PFD_MESSAGE("“{key}” has no value",
				"„{key}“ hat keinen Wert",
				PFD_A_STR("key", key)),
			PFD_MESSAGE("give it one or leave the line out",
				"einen angeben oder die Zeile weglassen"));
		return;
	}
	for (size_t i = 0; i < N_KEYS && !known; i++) {
		known = pfd_str_eqz(key, keys[i].key);
		if (!known)
			continue;
		twice = *seen >> i & 1 && !keys[i].again;
		*seen |= 1U << i;
		if (!twice)
			keys[i].set(r, value);
	}
	if (!known && !set_text(r, key, value, &twice))
		unknown_key(r, key);
	else if (twice)
		bad_header(r,
			PFD_MESSAGE("“{key}” stands there twice",
				"„{key}“ steht doppelt da",
				PFD_A_STR("key", key)),
			PFD_MESSAGE("remove one", "eines entfernen"));
}

static void add_missing(struct pfd_buf *missing, const char *key)
{
	pfd_buf_printf(missing, "%s%s", missing->len ? ", " : "", key);
}

static void check_missing(struct reading *r, unsigned seen)
{
	struct pfd_buf missing = pfd_buf(r->arena);

	for (size_t i = 0; i < N_KEYS; i++)
		if (keys[i].required && !(seen >> i & 1))
			add_missing(&missing, keys[i].key);
	for (size_t i = 0; i < N_TEXTS; i++)
		if (texts[i].required && !text_at(r->rule, i)->en &&
			!text_at(r->rule, i)->de)
			add_missing(&missing, texts[i].key);
	r->offset = 0;
	if (missing.len)
		bad_header(r,
			PFD_MESSAGE("the header lacks {keys}",
				"im Kopf fehlt {keys}",
				PFD_A_STR("keys", pfd_buf_str(&missing))),
			PFD_MESSAGE("a rule begins with lines \"-- key: "
				    "value\", see \"pfd explain local-rules\"",
				"eine Regel beginnt mit Zeilen „-- key: Wert“, "
				"siehe „pfd explain local-rules“"));
}

/* ---- the file ---------------------------------------------------------------- */

/* "-- key: value", and below it "--   more of the value". */
static bool continues(struct pfd_str line)
{
	return pfd_str_starts(line, "--   ");
}

static void read_header(struct reading *r, unsigned *seen)
{
	struct pfd_str rest = r->file->bytes, line = { 0 };
	bool more = pfd_str_cut(&rest, '\n', &line);

	while (more && pfd_str_starts(line, "--")) {
		struct pfd_buf value = pfd_buf(r->arena);
		struct pfd_str tail = pfd_str_sub(line, 2, line.len), key;

		r->offset = (size_t)(line.ptr - r->file->bytes.ptr);
		(void)pfd_str_cut(&tail, ':', &key);
		pfd_buf_add(&value, pfd_str_trim(tail));
		more = pfd_str_cut(&rest, '\n', &line);
		for (; more && continues(line);
			more = pfd_str_cut(&rest, '\n', &line)) {
			pfd_buf_addc(&value, ' ');
			pfd_buf_add(&value,
				pfd_str_trim(pfd_str_sub(line, 2, line.len)));
		}
		if (tail.ptr)
			set_key(r, pfd_str_trim(key),
				pfd_str_trim(pfd_buf_str(&value)), seen);
		else
			no_line(r);
	}
}

static bool readable(struct reading *r)
{
	struct pfd_str bytes = r->file->bytes;
	size_t bad = pfd_utf8_check(bytes), at = 0;

	while (bad == SIZE_MAX && at < bytes.len) {
		size_t here = at;

		if (pfd_char_forbidden(pfd_utf8_next(bytes, &at)))
			bad = here;
	}
	if (bad == SIZE_MAX)
		return true;
	pfd_local_finding(r->findings, r->file, 0, "sql.file",
		PFD_MESSAGE("byte {at} belongs into no text",
			"Byte {at} gehört in keinen Text",
			PFD_A_INT("at", (int64_t)bad + 1)),
		PFD_MESSAGE("save the file as UTF-8 with Unix line ends (LF)",
			"die Datei als UTF-8 mit Unix-Zeilenenden (LF) "
			"speichern"));
	return false;
}

/* What goes without saying, and what goes together. */
static void complete(struct reading *r)
{
	struct pfd_rule *rule = r->rule;
	const struct pfd_kind *kind =
		rule->kind ? pfd_kind_named(pfd_str(rule->kind)) : NULL;
	struct pfd_path path;
	struct pfd_str bad;
	const char *near;

	for (size_t i = 0; i < N_TEXTS; i++) {
		struct pfd_text *text = text_at(rule, i);

		if (!text->en)
			text->en = text->de;
	}
	if (!rule->title.en)
		rule->title = rule->text;
	if (!rule->message.en)
		rule->message = rule->text;
	if (!rule->source.en)
		rule->source = PFD_TEXT(rule->file, rule->file);
	r->offset = 0;
	if (kind && rule->field &&
		!pfd_path_parse(
			kind->fields, pfd_str(rule->field), &path, &bad, &near))
		bad_header(r,
			PFD_MESSAGE("{kind} has no field “{field}”",
				"{kind} hat kein Feld „{field}“",
				PFD_A_TEXT("kind", kind->title),
				PFD_A_STR("field", bad)),
			PFD_MESSAGE("see: pfd explain {kind}",
				"siehe: pfd explain {kind}",
				PFD_A_Z("kind", kind->name)));
	if (kind && kind != &pfd_kind_grant && rule->binds != PFD_BINDS_AT_ONCE)
		bad_header(r,
			PFD_MESSAGE("only grants have steps",
				"nur Förderungen haben Schritte"),
			PFD_MESSAGE("leave `step` out", "`step` weglassen"));
}

const struct pfd_rule *pfd_local_read(struct pfd_arena *arena,
	const struct pfd_sql_file *file, struct pfd_findings *findings)
{
	struct pfd_rule *rule = PFD_NEW(arena, struct pfd_rule);
	struct reading r = { .arena = arena,
		.findings = findings,
		.file = file,
		.rule = rule,
		.params = pfd_alloc_n(
			arena, PARAMS_MAX, sizeof(struct pfd_rule_param)) };
	unsigned seen = 0;

	*rule = (struct pfd_rule){ .class = PFD_NORM,
		.waive = PFD_WAIVE_OFFICE,
		.params = r.params,
		.file = pfd_arena_z(arena, file->path),
		.sql = file->bytes.ptr };
	if (!readable(&r))
		return NULL;
	read_header(&r, &seen);
	if (!r.bad)
		check_missing(&r, seen);
	if (!r.bad)
		complete(&r);
	return r.bad ? NULL : rule;
}
