/* One scalar: from text to value and to the one text it has in a file.
 *
 * The type comes from the schema alone, so `no`, `012` or `1e3` mean what the
 * field says they mean, or nothing.
 */
#include <stdio.h>

#include "local.h"

typedef bool read_fn(struct pfd_arena *, const struct pfd_field *,
	struct pfd_str, enum pfd_form, struct pfd_value *);

enum pfd_type pfd_value_type(const struct pfd_field *field)
{
	switch (field->type) {
	case PFD_T_STRS:
		return PFD_T_STR;
	case PFD_T_ENUMS:
		return PFD_T_ENUM;
	case PFD_T_REFS:
		return PFD_T_REF;
	case PFD_T_REF_ITEMS:
		return PFD_T_REF_ITEM;
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
	case PFD_T_GROUP:
	case PFD_T_LIST:
		break;
	}
	return field->type;
}

bool pfd_value_is_list(const struct pfd_field *field)
{
	return pfd_value_type(field) != field->type;
}

/* A clock time such as 18:30 is a number to base 60 for older YAML readers, so
 * it is text that pfd_yaml_scalar may quote. */
bool pfd_value_bare(const struct pfd_field *field)
{
	enum pfd_type type = pfd_value_type(field);

	return (field->flags & PFD_BARE) ||
	       (type != PFD_T_STR && type != PFD_T_TEXT && type != PFD_T_CLOCK);
}

/* ---- text ---------------------------------------------------------------- */

static bool allowed(struct pfd_str s)
{
	for (size_t i = 0; i < s.len;) {
		unsigned char c = (unsigned char)s.ptr[i];

		if (c >= 0x20 && c < 0x7f)
			i++;
		else if (pfd_char_forbidden(pfd_utf8_next(s, &i)))
			return false;
	}
	return true;
}

static bool slug(struct pfd_str s)
{
	for (size_t i = 0; i < s.len; i++) {
		char c = s.ptr[i];

		if (!pfd_is_lower(c) && !pfd_is_digit(c) && c != '-')
			return false;
	}
	return s.len && pfd_is_lower(s.ptr[0]);
}

/* «enc:v1:…» anywhere else was moved there, and nothing would open it. */
static bool sealed_elsewhere(const struct pfd_field *field, struct pfd_str text)
{
	return pfd_str_starts(text, "enc:v1:") && !pfd_field_private(field);
}

bool pfd_value_closed(const struct pfd_field *field, struct pfd_str text)
{
	return pfd_field_private(field) &&
	       (pfd_str_eqz(text, pfd_sealed_word.en) ||
		       pfd_str_eqz(text, pfd_sealed_word.de));
}

static bool read_str(struct pfd_arena *arena, const struct pfd_field *field,
	struct pfd_str text, enum pfd_form form, struct pfd_value *ret)
{
	if (form == PFD_FORM_TYPED)
		text = pfd_utf8_nfc(arena, pfd_str_trim(text));
	if (form == PFD_FORM_TYPED && pfd_value_closed(field, text))
		return false;
	if (pfd_str_find(text, '\n') != SIZE_MAX || !allowed(text) ||
		text.len > PFD_YAML_MAX_TEXT || sealed_elsewhere(field, text))
		return false;
	if ((field->flags & PFD_SLUG) && !slug(text))
		return false;
	ret->str = text;
	return true;
}

/* What was written on another system ends its lines with CR LF. */
static struct pfd_str without_cr(struct pfd_arena *arena, struct pfd_str text)
{
	struct pfd_buf buf = pfd_buf(arena);

	if (pfd_str_find(text, '\r') == SIZE_MAX)
		return text;
	for (size_t i = 0; i < text.len; i++)
		if (text.ptr[i] != '\r' || i + 1 == text.len ||
			text.ptr[i + 1] != '\n')
			pfd_buf_addc(&buf, text.ptr[i]);
	return pfd_buf_str(&buf);
}

static bool read_text(struct pfd_arena *arena, const struct pfd_field *field,
	struct pfd_str text, enum pfd_form form, struct pfd_value *ret)
{
	if (form == PFD_FORM_TYPED)
		text = pfd_utf8_nfc(arena, without_cr(arena, text));
	if (form == PFD_FORM_TYPED && pfd_value_closed(field, text))
		return false;
	if (!allowed(text) || text.len > PFD_YAML_MAX_TEXT ||
		sealed_elsewhere(field, text))
		return false;
	ret->str = text;
	return true;
}

/* ---- amounts, dates, numbers --------------------------------------------- */

static bool read_money(struct pfd_arena *arena, const struct pfd_field *field,
	struct pfd_str text, enum pfd_form form, struct pfd_value *ret)
{
	(void)arena, (void)field;
	if (form == PFD_FORM_FILE)
		return pfd_money_parse(text, &ret->num) == PFD_MONEY_GOOD;
	return pfd_money_parse_typed(pfd_str_trim(text), &ret->num) ==
	       PFD_MONEY_GOOD;
}

static bool read_date(struct pfd_arena *arena, const struct pfd_field *field,
	struct pfd_str text, enum pfd_form form, struct pfd_value *ret)
{
	(void)arena, (void)field;
	if (form == PFD_FORM_FILE)
		return pfd_date_parse(text, &ret->date) == PFD_DATE_GOOD;
	return pfd_date_parse_typed(pfd_str_trim(text), &ret->date) ==
	       PFD_DATE_GOOD;
}

/* 9:30, 18.30 and "18 Uhr" beside 18:30. */
static bool clock_typed(struct pfd_str text, int *ret)
{
	char hhmm[6] = "00:00";
	struct pfd_str hours, minutes = PFD_STR("00");
	size_t colon;
	bool said = false;

	text = pfd_str_trim(text);
	if (pfd_str_ends(text, "Uhr") || pfd_str_ends(text, "uhr")) {
		text = pfd_str_trim(pfd_str_sub(text, 0, text.len - 3));
		said = true;
	}
	colon = pfd_str_find(text, ':');
	if (colon == SIZE_MAX)
		colon = pfd_str_find(text, '.');
	if (colon == SIZE_MAX && !said)
		return false;
	hours = text;
	if (colon != SIZE_MAX) {
		hours = pfd_str_sub(text, 0, colon);
		minutes = pfd_str_sub(text, colon + 1, text.len);
	}
	if (hours.len < 1 || hours.len > 2 || minutes.len != 2)
		return false;
	memcpy(hhmm + 2 - hours.len, hours.ptr, hours.len);
	memcpy(hhmm + 3, minutes.ptr, 2);
	return pfd_clock_parse(pfd_str(hhmm), ret);
}

static bool read_clock(struct pfd_arena *arena, const struct pfd_field *field,
	struct pfd_str text, enum pfd_form form, struct pfd_value *ret)
{
	int minutes = 0;
	bool good;

	(void)arena, (void)field;
	good = form == PFD_FORM_FILE ? pfd_clock_parse(text, &minutes)
				     : clock_typed(text, &minutes);
	ret->num = minutes;
	return good;
}

/* Leading zeros, a plus, underscores, other bases and exponents are left to
 * nobody's guess: they are refused. */
static bool read_int(struct pfd_arena *arena, const struct pfd_field *field,
	struct pfd_str text, enum pfd_form form, struct pfd_value *ret)
{
	bool negative;
	int64_t n;

	(void)arena;
	if (form == PFD_FORM_TYPED)
		text = pfd_str_trim(text);
	negative = text.len && text.ptr[0] == '-';
	if (negative)
		text = pfd_str_sub(text, 1, text.len);
	n = pfd_digits(text);
	if (n < 0 || (text.len > 1 && text.ptr[0] == '0'))
		return false;
	if (negative && (n == 0 || (field->flags & PFD_NOT_NEGATIVE)))
		return false;
	ret->num = negative ? -n : n;
	return true;
}

static bool same_word(struct pfd_str s, const char *word)
{
	size_t n = strlen(word);

	if (s.len != n)
		return false;
	for (size_t i = 0; i < n; i++)
		if (pfd_to_lower(s.ptr[i]) != word[i])
			return false;
	return true;
}

static bool read_bool(struct pfd_arena *arena, const struct pfd_field *field,
	struct pfd_str text, enum pfd_form form, struct pfd_value *ret)
{
	static const struct {
		const char *word;
		bool value;
	} words[] = { { "true", true }, { "false", false }, { "yes", true },
		{ "no", false }, { "ja", true }, { "nein", false },
		{ "wahr", true }, { "falsch", false } };

	(void)arena, (void)field;
	if (form == PFD_FORM_FILE) {
		ret->num = pfd_str_eqz(text, "true");
		return ret->num || pfd_str_eqz(text, "false");
	}
	text = pfd_str_trim(text);
	for (size_t i = 0; i < PFD_COUNT(words); i++)
		if (same_word(text, words[i].word)) {
			ret->num = words[i].value;
			return true;
		}
	return false;
}

/* ---- names ---------------------------------------------------------------- */

static bool read_enum(struct pfd_arena *arena, const struct pfd_field *field,
	struct pfd_str text, enum pfd_form form, struct pfd_value *ret)
{
	(void)arena;
	ret->num = form == PFD_FORM_FILE
			   ? pfd_enum_find_key(field->values, text)
			   : pfd_enum_find(field->values, pfd_str_trim(text));
	return ret->num >= 0;
}

/* Typed, a record may go by its canonical name: contact/verein-a. */
static struct pfd_str bare_id(const char *target, struct pfd_str text)
{
	size_t n = strlen(target);

	text = pfd_str_trim(text);
	if (text.len > n && pfd_str_starts(text, target) && text.ptr[n] == '/')
		return pfd_str_sub(text, n + 1, text.len);
	return text;
}

static bool read_ref(struct pfd_arena *arena, const struct pfd_field *field,
	struct pfd_str text, enum pfd_form form, struct pfd_value *ret)
{
	const struct pfd_kind *kind = pfd_kind_named(pfd_str(field->target));

	if (form == PFD_FORM_TYPED)
		text = bare_id(field->target, text);
	ret->str = text;
	return !kind || kind->path(arena, text).len > 0;
}

static bool read_item(struct pfd_arena *arena, const struct pfd_field *field,
	struct pfd_str text, enum pfd_form form, struct pfd_value *ret)
{
	(void)arena, (void)field;
	if (form == PFD_FORM_TYPED)
		text = pfd_str_trim(text);
	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];

		if (!pfd_is_lower(c) && !pfd_is_digit(c) &&
			(i == 0 || (c != '-' && c != '_')))
			return false;
	}
	ret->str = text;
	return text.len > 0;
}

/* ---- all of them ----------------------------------------------------------- */

static read_fn *const readers[] = {
	[PFD_T_STR] = read_str,
	[PFD_T_TEXT] = read_text,
	[PFD_T_MONEY] = read_money,
	[PFD_T_DATE] = read_date,
	[PFD_T_CLOCK] = read_clock,
	[PFD_T_INT] = read_int,
	[PFD_T_BOOL] = read_bool,
	[PFD_T_ENUM] = read_enum,
	[PFD_T_REF] = read_ref,
	[PFD_T_REF_ITEM] = read_item,
	[PFD_T_LIST] = NULL,
};

bool pfd_value_read(struct pfd_arena *arena, const struct pfd_field *field,
	struct pfd_str text, enum pfd_form form, struct pfd_value *ret)
{
	read_fn *read = readers[pfd_value_type(field)];

	*ret = (struct pfd_value){ .num = 0 };
	/* Files went through the gate; arguments did not. */
	if (form == PFD_FORM_TYPED && pfd_utf8_check(text) != SIZE_MAX)
		return false;
	return read && read(arena, field, text, form, ret);
}

struct pfd_str pfd_value_text(struct pfd_arena *arena,
	const struct pfd_field *field, const struct pfd_value *value)
{
	char money[PFD_MONEY_SIZE], date[PFD_DATE_SIZE];

	switch (pfd_value_type(field)) {
	case PFD_T_MONEY:
		return pfd_arena_str(
			arena, pfd_str(pfd_money_file(value->num, money)));
	case PFD_T_DATE:
		return pfd_arena_str(
			arena, pfd_str(pfd_date_iso(value->date, date)));
	case PFD_T_CLOCK:
		return pfd_arena_printf(arena, "%02d:%02d",
			(int)(value->num / 60), (int)(value->num % 60));
	case PFD_T_INT:
		return pfd_arena_printf(arena, "%lld", (long long)value->num);
	case PFD_T_BOOL:
		return value->num ? PFD_STR("true") : PFD_STR("false");
	case PFD_T_ENUM:
		return pfd_str(field->values->values[value->num].key);
	case PFD_T_STR:
	case PFD_T_TEXT:
	case PFD_T_REF:
	case PFD_T_REF_ITEM:
	case PFD_T_STRS:
	case PFD_T_ENUMS:
	case PFD_T_REFS:
	case PFD_T_REF_ITEMS:
	case PFD_T_GROUP:
	case PFD_T_LIST:
		break;
	}
	return value->str;
}

bool pfd_value_parse(struct pfd_arena *arena, const struct pfd_field *field,
	struct pfd_str typed, struct pfd_str file, struct pfd_str path,
	struct pfd_findings *findings, struct pfd_str *ret)
{
	struct pfd_walk walk = {
		.arena = arena, .file = file, .findings = findings
	};
	struct pfd_value value;

	if (!pfd_str_trim(typed).len) {
		pfd_complain_path(&walk, path, NULL, pfd_explain_empty());
		return false;
	}
	if (!pfd_value_read(arena, field, typed, PFD_FORM_TYPED, &value)) {
		pfd_complain_path(&walk, path, NULL,
			pfd_value_explain(
				findings->arena, field, typed, PFD_FORM_TYPED));
		return false;
	}
	*ret = pfd_value_text(arena, field, &value);
	return true;
}
