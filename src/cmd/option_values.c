/* One word of a command line as a value of an option's or operand's type. */
#include <limits.h>

#include "common_options.h"

static bool read_int(const char *z, int64_t *ret)
{
	int64_t value = 0;

	if (!*z)
		return false;
	for (; *z; z++) {
		if (!pfd_is_digit(*z) || value > INT_MAX)
			return false;
		value = value * 10 + (*z - '0');
	}
	*ret = value;
	return true;
}

bool pfd_word_in(const char *words, struct pfd_str value)
{
	struct pfd_str rest = pfd_str(words), word;

	while (pfd_str_cut(&rest, ' ', &word))
		if (pfd_str_eq(word, value))
			return true;
	return false;
}

static void refuse_money(struct pfd_run *run, const char *name,
	enum pfd_money_bad why, const char *value)
{
	static const struct pfd_text reasons[] = {
		[PFD_MONEY_SHAPE] = { "is not an amount", "ist kein Betrag" },
		[PFD_MONEY_NEGATIVE] = { "is negative, an amount never is",
			"ist negativ, das ist ein Betrag nie" },
		[PFD_MONEY_AMBIGUOUS] = { "could be thousands or decimals",
			"kann Tausender oder Nachkommastellen meinen" },
		[PFD_MONEY_RANGE] = { "is too large", "ist zu groß" },
	};

	pfd_run_bad_option(run, name, "shape.money",
		PFD_MESSAGE("{name}: \"{value}\" {why}",
			"{name}: „{value}“ {why}", PFD_A_Z("name", name),
			PFD_A_Z("value", value),
			PFD_A_TEXT("why", reasons[why])),
		PFD_MESSAGE("write 450, 450.00 or 1.234,56",
			"450, 450,00 oder 1.234,56 schreiben"));
}

static void refuse_date(struct pfd_run *run, const char *name,
	enum pfd_date_bad why, const char *value)
{
	static const struct pfd_text reasons[] = {
		[PFD_DATE_SHAPE] = { "is not a date", "ist kein Datum" },
		[PFD_DATE_CALENDAR] = { "is not in the calendar",
			"steht nicht im Kalender" },
		[PFD_DATE_RANGE] = { "is not between 1900 and 2199",
			"liegt nicht zwischen 1900 und 2199" },
	};

	pfd_run_bad_option(run, name, "shape.date",
		PFD_MESSAGE("{name}: \"{value}\" {why}",
			"{name}: „{value}“ {why}", PFD_A_Z("name", name),
			PFD_A_Z("value", value),
			PFD_A_TEXT("why", reasons[why])),
		PFD_MESSAGE("write 2026-04-02 or 2.4.2026",
			"2026-04-02 oder 2.4.2026 schreiben"));
}

static struct pfd_str enum_words(
	struct pfd_arena *arena, const struct pfd_enum *values)
{
	struct pfd_buf buf = pfd_buf(arena);

	for (size_t i = 0; i < values->n; i++)
		pfd_buf_printf(
			&buf, "%s%s", i ? ", " : "", values->values[i].key);
	return pfd_buf_str(&buf);
}

static const char *nearest_key(struct pfd_arena *arena,
	const struct pfd_enum *values, const char *value)
{
	const char **keys = pfd_alloc_n(arena, values->n, sizeof(*keys));

	for (size_t i = 0; i < values->n; i++)
		keys[i] = values->values[i].key;
	return pfd_did_you_mean(pfd_str(value), keys, values->n);
}

static void refuse_enum(struct pfd_run *run, const char *name,
	const struct pfd_enum *values, const char *value)
{
	struct pfd_str words = enum_words(run->arena, values);
	const char *near = nearest_key(run->arena, values, value);

	pfd_run_bad_option(run, name, "shape.enum",
		PFD_MESSAGE("{name}: \"{value}\" is none of its values",
			"{name}: „{value}“ gehört nicht zu den Werten",
			PFD_A_Z("name", name), PFD_A_Z("value", value)),
		near ? PFD_MESSAGE("did you mean {near}? one of: {values}",
			       "gemeint vielleicht {near}? möglich: {values}",
			       PFD_A_Z("near", near),
			       PFD_A_STR("values", words))
		     : PFD_MESSAGE("one of: {values}", "möglich: {values}",
			       PFD_A_STR("values", words)));
}

static void add_list(struct pfd_run *run, struct pfd_opt_list *list,
	const char *value, bool commas)
{
	struct pfd_str rest = pfd_str(value), part;

	if (!commas) {
		pfd_vec_push(run->arena, list, rest);
		return;
	}
	while (pfd_str_cut(&rest, ',', &part)) {
		part = pfd_str_trim(part);
		if (part.len)
			pfd_vec_push(run->arena, list, part);
	}
}

enum pfd_status pfd_option_store(struct pfd_run *run,
	const struct pfd_option_slot *slot, void *member, const char *value)
{
	int64_t number = 0;

	switch (slot->type) {
	case PFD_OPT_FLAG:
		*(bool *)member = true;
		return PFD_OK;
	case PFD_OPT_STR:
		if (slot->words && !pfd_word_in(slot->words, pfd_str(value)))
			return pfd_run_usage(run,
				PFD_MESSAGE("{name}: \"{value}\" is none of: "
					    "{words}",
					"{name}: „{value}“ ist keines von: "
					"{words}",
					PFD_A_Z("name", slot->name),
					PFD_A_Z("value", value),
					PFD_A_Z("words", slot->words)));
		*(const char **)member = value;
		return PFD_OK;
	case PFD_OPT_LIST:
		add_list(run, member, value, slot->commas);
		return PFD_OK;
	case PFD_OPT_INT:
		if (!read_int(value, &number))
			return pfd_run_usage(run,
				PFD_MESSAGE("{name}: \"{value}\" is not a "
					    "whole number",
					"{name}: „{value}“ ist keine ganze "
					"Zahl",
					PFD_A_Z("name", slot->name),
					PFD_A_Z("value", value)));
		*(struct pfd_opt_int *)member =
			(struct pfd_opt_int){ number, true };
		return PFD_OK;
	case PFD_OPT_MONEY: {
		enum pfd_money_bad why =
			pfd_money_parse_typed(pfd_str(value), &number);

		if (why)
			refuse_money(run, slot->name, why, value);
		*(struct pfd_opt_money *)member =
			(struct pfd_opt_money){ number, true };
		return PFD_OK;
	}
	case PFD_OPT_DATE: {
		struct pfd_opt_date *date = member;
		enum pfd_date_bad why =
			pfd_date_parse_typed(pfd_str(value), &date->v);

		if (why)
			refuse_date(run, slot->name, why, value);
		date->given = true;
		return PFD_OK;
	}
	case PFD_OPT_ENUM: {
		int place = pfd_enum_find(slot->values, pfd_str(value));

		if (place < 0)
			refuse_enum(run, slot->name, slot->values, value);
		*(struct pfd_opt_enum *)member =
			(struct pfd_opt_enum){ place, true };
		return PFD_OK;
	}
	}
	return PFD_OK;
}
