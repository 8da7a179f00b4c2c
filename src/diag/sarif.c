/* Findings as SARIF 2.1.0 (OASIS), for code hosts and editors.
 *
 * Readers are known to refuse duplicate rules, results whose rule is missing
 * and properties the standard does not name: there are none of these here.
 */
#include <pfd/diag.h>
#include <pfd/write.h>

/* The rules that findings name, each once, in the order of the findings. */
struct named {
	PFD_VEC_OF(const char *);
};

static size_t rule_index(const struct named *named, const char *rule)
{
	size_t i = 0;

	while (i < named->n && strcmp(named->items[i], rule) != 0)
		i++;
	return i;
}

static const char *pick(struct pfd_text text, enum pfd_lang lang)
{
	return lang == PFD_DE && text.de ? text.de : text.en;
}

static void member_text(
	struct pfd_json *json, const char *key, const char *text)
{
	pfd_json_keyz(json, key);
	pfd_json_open(json, '{');
	pfd_json_keyz(json, "text");
	pfd_json_strz(json, text);
	pfd_json_close(json, '}');
}

static void write_rule(struct pfd_json *json, const char *id,
	const struct pfd_sarif_rule *rule, enum pfd_lang lang)
{
	struct pfd_finding as_default = { .severity = PFD_ERROR };

	pfd_json_open(json, '{');
	pfd_json_keyz(json, "id");
	pfd_json_strz(json, id);
	if (rule) {
		as_default.severity = rule->severity;
		if (rule->text.en)
			member_text(json, "shortDescription",
				pick(rule->text, lang));
		if (rule->source.en)
			member_text(json, "fullDescription",
				pick(rule->source, lang));
		if (rule->remedy.en)
			member_text(json, "help", pick(rule->remedy, lang));
		pfd_json_keyz(json, "defaultConfiguration");
		pfd_json_open(json, '{');
		pfd_json_keyz(json, "level");
		pfd_json_strz(json, rule->severity == PFD_OFF
					    ? "none"
					    : pfd_finding_level(&as_default));
		pfd_json_close(json, '}');
	}
	pfd_json_close(json, '}');
}

/* A relative reference by RFC 3986: what is not unreserved or a slash is
 * encoded, so no file name can be read as a scheme or a query. */
static struct pfd_str uri(struct pfd_arena *arena, struct pfd_str path)
{
	struct pfd_buf buf = pfd_buf(arena);

	for (size_t i = 0; i < path.len; i++) {
		char c = path.ptr[i];

		if (pfd_is_digit(c) || pfd_is_lower(pfd_to_lower(c)) ||
			(c && strchr("-._~/", c)))
			pfd_buf_addc(&buf, c);
		else
			pfd_buf_printf(&buf, "%%%02X", (unsigned char)c);
	}
	return pfd_buf_str(&buf);
}

static void write_location(struct pfd_json *json, const struct pfd_place *place)
{
	pfd_json_open(json, '{');
	pfd_json_keyz(json, "physicalLocation");
	pfd_json_open(json, '{');
	pfd_json_keyz(json, "artifactLocation");
	pfd_json_open(json, '{');
	pfd_json_keyz(json, "uri");
	pfd_json_str(json, uri(json->out->arena, place->file));
	pfd_json_close(json, '}');
	pfd_json_keyz(json, "region");
	pfd_json_open(json, '{');
	pfd_json_keyz(json, "startLine");
	pfd_json_int(json, place->line > 0 ? place->line : 1);
	if (place->line > 0 && place->column > 0) {
		pfd_json_keyz(json, "startColumn");
		pfd_json_int(json, place->column);
	}
	pfd_json_close(json, '}');
	pfd_json_close(json, '}');
	pfd_json_close(json, '}');
}

static void member_locations(
	struct pfd_json *json, const char *key, const struct pfd_place *place)
{
	if (!place->file.len)
		return;
	pfd_json_keyz(json, key);
	pfd_json_open(json, '[');
	write_location(json, place);
	pfd_json_close(json, ']');
}

/* `baseline`: the run knows which findings are older than the change. */
static void write_result(struct pfd_json *json, const struct pfd_finding *f,
	size_t index, enum pfd_lang lang, bool baseline)
{
	struct pfd_buf text = pfd_buf(json->out->arena);

	pfd_message_add(&text, &f->message, lang);
	if (f->remedy.text.en) {
		pfd_buf_printf(&text,
			"\n%s: ", pick(PFD_TEXT("hint", "Ausweg"), lang));
		pfd_message_add(&text, &f->remedy, lang);
	}
	pfd_json_open(json, '{');
	pfd_json_keyz(json, "ruleId");
	pfd_json_strz(json, f->rule);
	pfd_json_keyz(json, "ruleIndex");
	pfd_json_int(json, (int64_t)index);
	pfd_json_keyz(json, "level");
	pfd_json_strz(json, pfd_finding_level(f));
	pfd_json_keyz(json, "message");
	pfd_json_open(json, '{');
	pfd_json_keyz(json, "text");
	pfd_json_str(json, pfd_buf_str(&text));
	pfd_json_close(json, '}');
	member_locations(json, "locations", &f->place);
	member_locations(json, "relatedLocations", &f->related);
	if (f->waived) {
		/* The waiver stands in the record's own file. */
		pfd_json_keyz(json, "suppressions");
		pfd_json_open(json, '[');
		pfd_json_open(json, '{');
		pfd_json_keyz(json, "kind");
		pfd_json_strz(json, "inSource");
		pfd_json_close(json, '}');
		pfd_json_close(json, ']');
	}
	if (baseline) {
		pfd_json_keyz(json, "baselineState");
		pfd_json_strz(json, f->old ? "unchanged" : "new");
	}
	pfd_json_close(json, '}');
}

static void write_tool(struct pfd_json *json, const struct named *named,
	enum pfd_lang lang, const char *version,
	const struct pfd_sarif_rule *rules, size_t n_rules)
{
	pfd_json_keyz(json, "tool");
	pfd_json_open(json, '{');
	pfd_json_keyz(json, "driver");
	pfd_json_open(json, '{');
	pfd_json_keyz(json, "name");
	pfd_json_strz(json, "pfd");
	pfd_json_keyz(json, "semanticVersion");
	pfd_json_strz(json, version);
	pfd_json_keyz(json, "rules");
	pfd_json_open(json, '[');
	for (size_t i = 0; i < named->n; i++) {
		const char *id = named->items[i];
		size_t r = 0;

		while (r < n_rules && strcmp(rules[r].id, id) != 0)
			r++;
		write_rule(json, id, r < n_rules ? &rules[r] : NULL, lang);
	}
	pfd_json_close(json, ']');
	pfd_json_close(json, '}');
	pfd_json_close(json, '}');
}

void pfd_findings_sarif(struct pfd_buf *out,
	const struct pfd_findings *findings, enum pfd_lang lang,
	const char *version, const struct pfd_sarif_rule *rules, size_t n_rules)
{
	struct pfd_json json = pfd_json(out, 2);
	struct named named = { 0 };
	bool baseline = false;

	for (size_t i = 0; i < findings->n; i++) {
		const struct pfd_finding *f = &findings->items[i];

		if (rule_index(&named, f->rule) == named.n)
			pfd_vec_push(out->arena, &named, f->rule);
		baseline = baseline || f->old;
	}
	pfd_json_open(&json, '{');
	pfd_json_keyz(&json, "$schema");
	pfd_json_strz(&json, "https://json.schemastore.org/sarif-2.1.0.json");
	pfd_json_keyz(&json, "version");
	pfd_json_strz(&json, "2.1.0");
	pfd_json_keyz(&json, "runs");
	pfd_json_open(&json, '[');
	pfd_json_open(&json, '{');
	write_tool(&json, &named, lang, version, rules, n_rules);
	pfd_json_keyz(&json, "columnKind");
	pfd_json_strz(&json, "unicodeCodePoints");
	pfd_json_keyz(&json, "results");
	pfd_json_open(&json, '[');
	for (size_t i = 0; i < findings->n; i++) {
		const struct pfd_finding *f = &findings->items[i];

		write_result(
			&json, f, rule_index(&named, f->rule), lang, baseline);
	}
	pfd_json_close(&json, ']');
	pfd_json_close(&json, '}');
	pfd_json_close(&json, ']');
	pfd_json_close(&json, '}');
	pfd_buf_addc(out, '\n');
}
