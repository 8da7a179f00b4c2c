/* Why a value was refused and how it is written: reached only when something
 * is wrong, so that reading stays quick.
 */
#include "local.h"

#define SAY(rule_, message_, remedy_)                 \
	((struct pfd_finding){ .severity = PFD_ERROR, \
		.rule = (rule_),                      \
		.message = message_,                  \
		.remedy = remedy_,                    \
		.hard = true })

struct wrong {
	struct pfd_arena *arena;
	const struct pfd_field *field;
	struct pfd_str text, shown;
	enum pfd_form form;
};

static struct pfd_str shown(struct pfd_arena *arena, struct pfd_str text)
{
	struct pfd_str cut;

	if (text.len <= 60 || pfd_utf8_check(text) != SIZE_MAX)
		return text;
	cut = pfd_utf8_cut(text, 50);
	return pfd_arena_printf(arena, "%.*s…", PFD_STR_ARG(cut));
}

/* What people may type, but files have one spelling only. */
static bool spelled(const struct wrong *w, struct pfd_finding *ret)
{
	static const char *const rules[] = {
		[PFD_T_MONEY] = "shape.money",
		[PFD_T_DATE] = "shape.date",
		[PFD_T_CLOCK] = "shape.type",
		[PFD_T_INT] = "shape.type",
		[PFD_T_BOOL] = "shape.type",
		[PFD_T_ENUM] = "shape.enum",
		[PFD_T_REF] = "shape.id",
		[PFD_T_REF_ITEM] = "shape.id",
		[PFD_T_LIST] = NULL,
	};
	const char *rule = rules[pfd_value_type(w->field)];
	struct pfd_value value;
	struct pfd_str text;

	if (w->form == PFD_FORM_TYPED || !rule ||
		!pfd_value_read(
			w->arena, w->field, w->text, PFD_FORM_TYPED, &value))
		return false;
	text = pfd_value_text(w->arena, w->field, &value);
	*ret = SAY(rule,
		PFD_MESSAGE("{field}: “{value}” is not how files write it",
			"{field}: „{value}“ ist nicht die Schreibweise der "
			"Dateien",
			PFD_A_FIELD, PFD_A_STR("value", w->shown)),
		PFD_MESSAGE("in files it is written {form}",
			"in Dateien wird das {form} geschrieben",
			PFD_A_STR("form", text)));
	return true;
}

static struct pfd_finding money(const struct wrong *w)
{
	int64_t cents;
	enum pfd_money_bad bad =
		pfd_money_parse_typed(pfd_str_trim(w->text), &cents);
	struct pfd_message remedy;

	if (bad == PFD_MONEY_NEGATIVE)
		return SAY("shape.money",
			PFD_MESSAGE("{field}: an amount is never negative, "
				    "but this is {value}",
				"{field}: Ein Betrag ist nie negativ, hier "
				"steht aber {value}",
				PFD_A_FIELD, PFD_A_STR("value", w->shown)),
			PFD_MESSAGE("write it without a sign; what flows back "
				    "has a place of its own",
				"ohne Vorzeichen schreiben; was zurückfließt, "
				"hat seinen eigenen Platz"));
	if (bad == PFD_MONEY_AMBIGUOUS)
		return SAY("shape.money",
			PFD_MESSAGE("{field}: {value} is ambiguous: thousands "
				    "or decimals",
				"{field}: {value} ist mehrdeutig: Tausender "
				"oder Nachkommastellen",
				PFD_A_FIELD, PFD_A_STR("value", w->shown)),
			PFD_MESSAGE("write it with two decimals and without "
				    "a mark for thousands: 1234.00 or 1.23",
				"mit zwei Nachkommastellen und ohne "
				"Tausenderzeichen schreiben: 1234.00 oder "
				"1.23"));
	if (bad == PFD_MONEY_RANGE)
		return SAY("shape.money",
			PFD_MESSAGE("{field}: {value} is too large",
				"{field}: {value} ist zu groß", PFD_A_FIELD,
				PFD_A_STR("value", w->shown)),
			PFD_MESSAGE("at most eleven digits stand before the "
				    "cents",
				"vor den Cent stehen höchstens elf Ziffern"));
	remedy = w->form == PFD_FORM_FILE
			 ? PFD_MESSAGE("an amount in euro has a dot and two "
				       "decimals: 450.00",
				   "ein Betrag in Euro hat einen Punkt "
				   "und zwei Nachkommastellen: 450.00")
			 : PFD_MESSAGE("amounts are typed like this: 450, "
				       "450.00, 450,00 or 1.234,56",
				   "Beträge werden so eingegeben: 450, "
				   "450,00, 450.00 oder 1.234,56");
	return SAY("shape.money",
		PFD_MESSAGE("{field}: “{value}” is not an amount",
			"{field}: „{value}“ ist kein Betrag", PFD_A_FIELD,
			PFD_A_STR("value", w->shown)),
		remedy);
}

static struct pfd_finding date(const struct wrong *w)
{
	struct pfd_date day;
	enum pfd_date_bad bad =
		pfd_date_parse_typed(pfd_str_trim(w->text), &day);
	struct pfd_message remedy;

	if (bad == PFD_DATE_CALENDAR)
		return SAY("shape.date",
			PFD_MESSAGE("{field}: there is no such day: {value}",
				"{field}: Diesen Tag gibt es nicht: {value}",
				PFD_A_FIELD, PFD_A_STR("value", w->shown)),
			PFD_MESSAGE("look it up in the calendar: the month is "
				    "1 to 12, and not every month has 31 days",
				"im Kalender nachsehen: Der Monat ist 1 bis "
				"12, und nicht jeder hat 31 Tage"));
	if (bad == PFD_DATE_RANGE)
		return SAY("shape.date",
			PFD_MESSAGE("{field}: the year of {value} is out of "
				    "range",
				"{field}: Das Jahr von {value} liegt "
				"außerhalb des Möglichen",
				PFD_A_FIELD, PFD_A_STR("value", w->shown)),
			PFD_MESSAGE("years run from 1900 to 2199",
				"Jahre gehen von 1900 bis 2199"));
	remedy = w->form == PFD_FORM_FILE
			 ? PFD_MESSAGE("a date has year, month and day with "
				       "zeros: 2026-04-02",
				   "ein Datum hat Jahr, Monat und "
				   "Tag mit Nullen: 2026-04-02")
			 : PFD_MESSAGE("dates are typed like this: "
				       "2026-04-02 or 2.4.2026",
				   "ein Datum wird so eingegeben: "
				   "2.4.2026 oder 2026-04-02");
	return SAY("shape.date",
		PFD_MESSAGE("{field}: “{value}” is not a date",
			"{field}: „{value}“ ist kein Datum", PFD_A_FIELD,
			PFD_A_STR("value", w->shown)),
		remedy);
}

/* Whole numbers, clock times, true and false. */
static struct pfd_finding plain(const struct wrong *w)
{
	static const struct {
		struct pfd_text message, remedy;
	} says[] = {
		[PFD_T_INT] = { { "{field}: “{value}” is not a whole "
				  "number",
					"{field}: „{value}“ ist keine ganze "
					"Zahl" },
			{ "Digits only, without leading zeros, plus sign, "
			  "points or units: 12.",
				"Nur Ziffern, ohne führende Nullen, "
				"Pluszeichen, Punkte oder Einheiten: 12." } },
		[PFD_T_CLOCK] = { { "{field}: “{value}” is not a time of day",
					  "{field}: „{value}“ ist keine "
					  "Uhrzeit" },
			{ "Hours and minutes, two digits each, from 00:00 to "
			  "23:59: 18:30.",
				"Stunden und Minuten, je zwei Ziffern, von "
				"00:00 bis 23:59: 18:30." } },
		[PFD_T_BOOL] = { { "{field}: “{value}” is neither true nor "
				   "false",
					 "{field}: „{value}“ ist weder true "
					 "noch false" },
			{ "Write true or false.",
				"true oder false schreiben." } },
	};
	enum pfd_type type = pfd_value_type(w->field);
	struct pfd_message message = { .text = says[type].message,
		.args = { PFD_A_FIELD, PFD_A_STR("value", w->shown) } };
	const struct pfd_message remedy = { .text = says[type].remedy };
	struct pfd_str digits = pfd_str_trim(w->text);

	if (type == PFD_T_INT && digits.len > 1 && digits.ptr[0] == '-' &&
		pfd_digits(pfd_str_sub(digits, 1, digits.len)) > 0 &&
		(w->field->flags & PFD_NOT_NEGATIVE))
		message.text = PFD_TEXT("{field}: {value} is negative, which "
					"makes no sense here",
			"{field}: {value} ist negativ, was hier keinen Sinn "
			"ergibt");
	return SAY("shape.type", message, remedy);
}

/* The value a typing error is nearest to, by key or word; NULL if none. */
static const char *near_value(
	struct pfd_arena *arena, const struct pfd_enum *e, struct pfd_str text)
{
	const char **names = pfd_alloc_n(arena, 3 * e->n, sizeof *names);
	size_t *places = pfd_alloc_n(arena, 3 * e->n, sizeof *places);
	size_t n = 0;
	const char *near;

	for (size_t pass = 0; pass < 3; pass++)
		for (size_t i = 0; i < e->n; i++) {
			const struct pfd_enum_value *v = &e->values[i];
			const char *name = pass == 0   ? v->key
					   : pass == 1 ? v->word.en
						       : v->word.de;

			if (!name)
				continue;
			names[n] = name;
			places[n++] = i;
		}
	near = pfd_did_you_mean(text, names, n);
	for (size_t i = 0; near && i < n; i++)
		if (names[i] == near)
			return e->values[places[i]].key;
	return NULL;
}

struct pfd_str pfd_explain_keys(
	struct pfd_arena *arena, const struct pfd_enum *values)
{
	struct pfd_buf keys = pfd_buf(arena);

	for (size_t i = 0; i < values->n; i++) {
		pfd_buf_addz(&keys, i ? ", " : "");
		pfd_buf_addz(&keys, values->values[i].key);
	}
	return pfd_buf_str(&keys);
}

/* "awarded (bewilligt), …": either may be typed. */
static struct pfd_str german_words(
	struct pfd_arena *arena, const struct pfd_enum *values)
{
	struct pfd_buf words = pfd_buf(arena);

	for (size_t i = 0; i < values->n; i++) {
		const struct pfd_enum_value *value = &values->values[i];

		pfd_buf_printf(&words, "%s%s", i ? ", " : "", value->key);
		if (value->word.de && strcmp(value->word.de, value->key) != 0)
			pfd_buf_printf(&words, " (%s)", value->word.de);
	}
	return pfd_buf_str(&words);
}

static struct pfd_finding choice(const struct wrong *w)
{
	const struct pfd_enum *e = w->field->values;
	struct pfd_str text = pfd_str_trim(w->text);
	struct pfd_str keys = pfd_explain_keys(w->arena, e);
	struct pfd_str words = german_words(w->arena, e);
	struct pfd_message remedy;
	const char *near;

	near = near_value(w->arena, e, text);
	remedy = near ? PFD_MESSAGE("did you mean {near}? Possible: {keys}",
				"ist {near} gemeint? Möglich: {words}",
				PFD_A_Z("near", near), PFD_A_STR("keys", keys),
				PFD_A_STR("words", words))
		      : PFD_MESSAGE("possible: {keys}", "möglich: {words}",
				PFD_A_STR("keys", keys),
				PFD_A_STR("words", words));
	return SAY("shape.enum",
		PFD_MESSAGE("{field}: “{value}” is none of the possible "
			    "values",
			"{field}: „{value}“ ist keiner der möglichen Werte",
			PFD_A_FIELD, PFD_A_STR("value", w->shown)),
		remedy);
}

static struct pfd_finding reference(const struct wrong *w)
{
	const struct pfd_kind *kind = pfd_kind_named(pfd_str(w->field->target));

	if (!kind)
		return SAY("shape.id",
			PFD_MESSAGE("{field}: “{value}” is not a key of an "
				    "item in {target}",
				"{field}: „{value}“ ist kein Schlüssel eines "
				"Eintrags in {target}",
				PFD_A_FIELD, PFD_A_STR("value", w->shown),
				PFD_A_Z("target", w->field->target)),
			PFD_MESSAGE("keys consist of a-z, 0-9 and hyphens, "
				    "for example nord or 2",
				"Schlüssel bestehen aus a-z, 0-9 und "
				"Bindestrich, zum Beispiel nord oder 2"));
	return SAY("shape.id",
		PFD_MESSAGE("{field}: “{value}” cannot be an id of this kind: "
			    "{kind}",
			"{field}: „{value}“ kann keine Kennung dieser Art "
			"sein: {kind}",
			PFD_A_FIELD, PFD_A_STR("value", w->shown),
			PFD_A_TEXT("kind", kind->title)),
		PFD_MESSAGE("such ids look like this: {form}",
			"solche Kennungen sehen so aus: {form}",
			PFD_A_TEXT("form", kind->id_form)));
}

static struct pfd_finding text(const struct wrong *w)
{
	if (pfd_utf8_check(w->text) != SIZE_MAX)
		return SAY("shape.text",
			PFD_MESSAGE("{field} is not valid UTF-8",
				"{field} ist kein gültiges UTF-8", PFD_A_FIELD),
			PFD_MESSAGE("convert it to UTF-8 first",
				"zuerst nach UTF-8 umwandeln"));
	if (w->text.len > PFD_YAML_MAX_TEXT)
		return SAY("shape.text",
			PFD_MESSAGE("{field} is longer than 64 KiB",
				"{field} ist länger als 64 KiB", PFD_A_FIELD),
			PFD_MESSAGE("put it into a document and name that",
				"in ein Dokument auslagern und dieses "
				"nennen"));
	if (pfd_sealed(w->text) && !pfd_field_private(w->field))
		return SAY("shape.text",
			PFD_MESSAGE("{field}: a sealed text stands in a "
				    "person's private field only",
				"{field}: Versiegeltes steht nur in privaten "
				"Feldern einer Person",
				PFD_A_FIELD),
			PFD_MESSAGE("bring it back to where it was moved from",
				"dorthin zurückbringen, woher es stammt"));
	if (pfd_value_closed(w->field, pfd_str_trim(w->text)))
		return SAY("shape.text",
			PFD_MESSAGE("{field}: {value} only stands for a text "
				    "whose key is not here",
				"{field}: {value} steht nur für einen Text, "
				"dessen Schlüssel nicht da ist",
				PFD_A_FIELD, PFD_A_STR("value", w->shown)),
			PFD_MESSAGE("leave the field out, or bring the keys "
				    "here: pfd key import FILE",
				"das Feld weglassen oder die Schlüssel holen: "
				"pfd key import FILE"));
	if (w->field->type != PFD_T_TEXT &&
		pfd_str_find(pfd_str_trim(w->text), '\n') != SIZE_MAX)
		return SAY("shape.text",
			PFD_MESSAGE("{field} has several lines but may have "
				    "only one",
				"{field} hat mehrere Zeilen, darf aber nur "
				"eine haben",
				PFD_A_FIELD),
			PFD_MESSAGE("write it on one line; longer texts "
				    "belong into a field for text such as "
				    "notes",
				"in eine Zeile schreiben; Längeres gehört in "
				"ein Textfeld wie notes"));
	if (pfd_str_find(w->text, '\n') != SIZE_MAX &&
		w->field->type != PFD_T_TEXT)
		return SAY("shape.text",
			PFD_MESSAGE("{field} ends with a line end",
				"{field} endet mit einem Zeilenende",
				PFD_A_FIELD),
			PFD_MESSAGE("write the value behind the colon, "
				    "without | or >",
				"den Wert hinter den Doppelpunkt schreiben, "
				"ohne | oder >"));
	if (w->field->flags & PFD_SLUG)
		return SAY("shape.id",
			PFD_MESSAGE("{field}: “{value}” cannot be a key",
				"{field}: „{value}“ kann kein Schlüssel sein",
				PFD_A_FIELD, PFD_A_STR("value", w->shown)),
			PFD_MESSAGE("a key begins with a letter and consists "
				    "of a-z, 0-9 and hyphens: {slug}",
				"ein Schlüssel beginnt mit einem Buchstaben "
				"und besteht aus a-z, 0-9 und Bindestrich: "
				"{slug}",
				PFD_A_STR(
					"slug", pfd_slug(w->arena, w->text))));
	return SAY("shape.text",
		PFD_MESSAGE("{field} holds an invisible control character: "
			    "{value}",
			"{field} enthält ein unsichtbares Steuerzeichen: "
			"{value}",
			PFD_A_FIELD,
			PFD_A_STR("value",
				pfd_text_visible(w->arena, w->shown, false))),
		PFD_MESSAGE("type the text anew instead of pasting it",
			"den Text neu eintippen statt ihn einzufügen"));
}

static struct pfd_finding no_scalar(const struct wrong *w)
{
	return SAY("shape.type",
		PFD_MESSAGE("{field} has fields of its own and cannot be one "
			    "value",
			"{field} hat eigene Felder und kann nicht ein "
			"einzelner Wert sein",
			PFD_A_FIELD),
		PFD_MESSAGE("name its fields: {names}",
			"seine Felder nennen: {names}",
			PFD_A_STR("names", pfd_explain_names(w->arena,
						   w->field->fields))));
}

struct pfd_finding pfd_value_explain(struct pfd_arena *arena,
	const struct pfd_field *field, struct pfd_str typed, enum pfd_form form)
{
	static struct pfd_finding (*const says[])(const struct wrong *) = {
		[PFD_T_STR] = text,
		[PFD_T_TEXT] = text,
		[PFD_T_MONEY] = money,
		[PFD_T_DATE] = date,
		[PFD_T_CLOCK] = plain,
		[PFD_T_INT] = plain,
		[PFD_T_BOOL] = plain,
		[PFD_T_ENUM] = choice,
		[PFD_T_REF] = reference,
		[PFD_T_REF_ITEM] = reference,
		[PFD_T_GROUP] = no_scalar,
		[PFD_T_LIST] = no_scalar,
	};
	struct wrong w = { arena, field, typed, shown(arena, typed), form };

	struct pfd_finding finding;

	if (pfd_utf8_check(typed) != SIZE_MAX)
		return text(&w);
	if (spelled(&w, &finding))
		return finding;
	return says[pfd_value_type(field)](&w);
}

struct pfd_finding pfd_explain_empty(void)
{
	return SAY("shape.empty",
		PFD_MESSAGE("{field} has no value", "{field} hat keinen Wert",
			PFD_A_FIELD),
		PFD_MESSAGE("remove the line or give a value",
			"die Zeile entfernen oder einen Wert angeben"));
}
