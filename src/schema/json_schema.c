/* The tables as JSON Schema (draft-07), so that editors complete and check the
 * records while somebody types; and the line that leads an editor to it.
 *
 * An editor is more lenient than pfd: its YAML reader turns 450.00 and 39104
 * into numbers before the schema is asked, so both forms pass there.  pfd itself
 * reads the file's own letters.
 */
#include <pfd/schema.h>

struct out {
	struct pfd_json json;
	struct pfd_arena *arena;
	enum pfd_lang lang;
};

static void pair(struct out *out, const char *key, const char *value)
{
	pfd_json_keyz(&out->json, key);
	pfd_json_strz(&out->json, value);
}

static void types(struct out *out, const char *one, const char *other)
{
	pfd_json_keyz(&out->json, "type");
	pfd_json_open(&out->json, '[');
	pfd_json_strz(&out->json, one);
	pfd_json_strz(&out->json, other);
	pfd_json_close(&out->json, ']');
}

/* Types whose way of writing an editor's user may not guess. */
static bool shows_form(const struct pfd_field *field)
{
	return field->type == PFD_T_MONEY || field->type == PFD_T_DATE ||
	       field->type == PFD_T_CLOCK || (field->flags & PFD_SLUG);
}

/* Title, doc, and how a value is written. */
static void describe(struct out *out, const struct pfd_field *field)
{
	pair(out, "title", pfd_text(field->title, out->lang));
	struct pfd_buf text = pfd_buf(out->arena);
	pfd_buf_addz(&text, pfd_text(field->doc, out->lang));
	if (shows_form(field))
		pfd_buf_printf(&text, " (%s)",
			pfd_text(pfd_type_form(field), out->lang));
	if (field->unit)
		pfd_buf_printf(&text, " (%s)",
			pfd_text(pfd_unit_text(field->unit), out->lang));
	pfd_json_keyz(&out->json, "description");
	pfd_json_str(&out->json, pfd_buf_str(&text));
}

/* The list an item reference leads to: "year.tracks". */
static const struct pfd_field *target_list(const char *target)
{
	struct pfd_str rest = pfd_str(target), kind_name;
	if (!pfd_str_cut(&rest, '.', &kind_name) || !rest.ptr)
		return NULL;
	const struct pfd_kind *kind = pfd_kind_named(kind_name);
	return kind ? pfd_field_named(kind->fields, rest) : NULL;
}

static void enum_values(struct out *out, const struct pfd_enum *values)
{
	pair(out, "type", "string");
	pfd_json_keyz(&out->json, "enum");
	pfd_json_open(&out->json, '[');
	for (size_t i = 0; i < values->n; i++)
		pfd_json_strz(&out->json, values->values[i].key);
	pfd_json_close(&out->json, ']');
	/* Not in draft-07 but shown by the editors that know it. */
	pfd_json_keyz(&out->json, "markdownEnumDescriptions");
	pfd_json_open(&out->json, '[');
	for (size_t i = 0; i < values->n; i++) {
		const struct pfd_enum_value *v = &values->values[i];
		struct pfd_buf text = pfd_buf(out->arena);
		pfd_buf_addz(&text, pfd_text(v->word, out->lang));
		if (v->doc.en)
			pfd_buf_printf(
				&text, ". %s", pfd_text(v->doc, out->lang));
		pfd_json_str(&out->json, pfd_buf_str(&text));
	}
	pfd_json_close(&out->json, ']');
}

static void reference(struct out *out, const char *target)
{
	const struct pfd_kind *kind = pfd_kind_named(pfd_str(target));
	if (kind) {
		/* A year's id reads as a number. */
		if (kind == &pfd_kind_year)
			types(out, "string", "integer");
		else
			pair(out, "type", "string");
		pair(out, "pattern", kind->id_pattern);
		return;
	}
	const struct pfd_field *list = target_list(target);
	if (list && (list->flags & PFD_NUMBERED))
		types(out, "string", "integer");
	else
		pair(out, "type", "string");
	pfd_json_keyz(&out->json, "minLength");
	pfd_json_int(&out->json, 1);
}

static void string(struct out *out, const struct pfd_field *field)
{
	if (field->flags & PFD_NUMBER_LIKE)
		types(out, "string", "number");
	else
		pair(out, "type", "string");
	if (field->flags & PFD_SLUG) {
		pair(out, "pattern", "^[a-z][a-z0-9]*(-[a-z0-9]+)*$");
		pfd_json_keyz(&out->json, "maxLength");
		pfd_json_int(&out->json, 60);
	}
	pfd_json_keyz(&out->json, "minLength");
	pfd_json_int(&out->json, 1);
}

/* The type of one value: of the field itself or of an item of its list. */
static void scalar(struct out *out, const struct pfd_field *field)
{
	switch (field->type) {
	case PFD_T_STR:
	case PFD_T_STRS:
	case PFD_T_TEXT:
		string(out, field);
		break;
	case PFD_T_MONEY:
		types(out, "number", "string");
		pair(out, "pattern", "^[0-9]{1,11}\\.[0-9]{2}$");
		pfd_json_keyz(&out->json, "minimum");
		pfd_json_int(&out->json, 0);
		break;
	case PFD_T_DATE:
		pair(out, "type", "string");
		pair(out, "format", "date");
		pair(out, "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
		break;
	case PFD_T_CLOCK:
		pair(out, "type", "string");
		pair(out, "pattern", "^([01][0-9]|2[0-3]):[0-5][0-9]$");
		break;
	case PFD_T_INT:
		pair(out, "type", "integer");
		if (field->flags & PFD_NOT_NEGATIVE) {
			pfd_json_keyz(&out->json, "minimum");
			pfd_json_int(&out->json, 0);
		}
		break;
	case PFD_T_BOOL:
		pair(out, "type", "boolean");
		break;
	case PFD_T_ENUM:
	case PFD_T_ENUMS:
		enum_values(out, field->values);
		break;
	case PFD_T_REF:
	case PFD_T_REF_ITEM:
	case PFD_T_REFS:
	case PFD_T_REF_ITEMS:
		reference(out, field->target);
		break;
	case PFD_T_GROUP:
	case PFD_T_LIST:
		break; /* no scalars: see `property` */
	}
}

static void object(struct out *out, const struct pfd_fields *fields);

/* No word of JSON Schema: for programs that must know what not to show. */
static void class(struct out *out, enum pfd_privacy privacy)
{
	static const char *const names[] = { [PFD_INTERNAL] = "internal",
		[PFD_PERSONAL] = "personal",
		[PFD_SECRET] = "secret" };

	if (privacy != PFD_PUBLIC)
		pair(out, "x-class", names[privacy]);
}

static void property(struct out *out, const struct pfd_field *field)
{
	struct pfd_json *json = &out->json;
	pfd_json_keyz(json, field->name);
	pfd_json_open(json, '{');
	describe(out, field);
	class(out, field->privacy);
	switch (field->type) {
	case PFD_T_GROUP:
		object(out, field->fields);
		break;
	case PFD_T_LIST:
		pair(out, "type", "array");
		pfd_json_keyz(json, "items");
		pfd_json_open(json, '{');
		object(out, field->fields);
		pfd_json_close(json, '}');
		break;
	case PFD_T_STRS:
	case PFD_T_ENUMS:
	case PFD_T_REFS:
	case PFD_T_REF_ITEMS:
		pair(out, "type", "array");
		pfd_json_keyz(json, "uniqueItems");
		pfd_json_bool(json, true);
		pfd_json_keyz(json, "items");
		pfd_json_open(json, '{');
		scalar(out, field);
		pfd_json_close(json, '}');
		break;
	case PFD_T_STR:
	case PFD_T_TEXT:
	case PFD_T_MONEY:
	case PFD_T_DATE:
	case PFD_T_CLOCK:
	case PFD_T_INT:
	case PFD_T_BOOL:
	case PFD_T_ENUM:
	case PFD_T_REF:
	case PFD_T_REF_ITEM:
		scalar(out, field);
		break;
	}
	pfd_json_close(json, '}');
}

static bool any_required(const struct pfd_fields *fields)
{
	for (size_t i = 0; i < fields->n; i++)
		if (fields->rows[i].flags & PFD_REQUIRED)
			return true;
	return false;
}

/* The members of an object schema that is already open. */
static void object(struct out *out, const struct pfd_fields *fields)
{
	struct pfd_json *json = &out->json;
	pair(out, "type", "object");
	pfd_json_keyz(json, "properties");
	pfd_json_open(json, '{');
	for (size_t i = 0; i < fields->n; i++)
		property(out, &fields->rows[i]);
	pfd_json_close(json, '}');
	/* The user's own fields. */
	pfd_json_keyz(json, "patternProperties");
	pfd_json_open(json, '{');
	pfd_json_keyz(json, "^x_");
	pfd_json_bool(json, true);
	pfd_json_close(json, '}');
	pfd_json_keyz(json, "additionalProperties");
	pfd_json_bool(json, false);
	if (!any_required(fields)) /* draft-04 readers refuse an empty list */
		return;
	pfd_json_keyz(json, "required");
	pfd_json_open(json, '[');
	for (size_t i = 0; i < fields->n; i++)
		if (fields->rows[i].flags & PFD_REQUIRED)
			pfd_json_strz(json, fields->rows[i].name);
	pfd_json_close(json, ']');
}

struct pfd_str pfd_schema_json(struct pfd_arena *arena,
	const struct pfd_kind *kind, enum pfd_lang lang)
{
	struct pfd_buf buf = pfd_buf(arena);
	struct out out = {
		.json = pfd_json(&buf, 2), .arena = arena, .lang = lang
	};
	pfd_json_open(&out.json, '{');
	pair(&out, "$schema", "http://json-schema.org/draft-07/schema#");
	pair(&out, "title", pfd_text(kind->title, lang));
	pair(&out, "description", pfd_text(kind->doc, lang));
	class(&out, kind->privacy);
	object(&out, kind->fields);
	pfd_json_close(&out.json, '}');
	pfd_buf_addc(&buf, '\n');
	return pfd_buf_str(&buf);
}

struct pfd_str pfd_schema_modeline(struct pfd_arena *arena,
	const struct pfd_kind *kind, struct pfd_str record_path)
{
	struct pfd_buf buf = pfd_buf(arena);
	pfd_buf_addz(&buf, "# yaml-language-server: $schema=");
	for (size_t i = 0; i < record_path.len; i++)
		if (record_path.ptr[i] == '/')
			pfd_buf_addz(&buf, "../");
	pfd_buf_printf(&buf, ".pfd/schema/%s.json\n", kind->name);
	return pfd_buf_str(&buf);
}
