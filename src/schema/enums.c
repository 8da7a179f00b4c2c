/* The tables of the enums, made from the one list of their values, and what
 * people type looked up in them.
 */
#include <pfd/schema.h>

#define VALUE(constant, key_, en_, de_, ...) \
	[constant] = { .key = (key_),        \
		.word = { (en_), (de_) },    \
		.doc = { __VA_ARGS__ } },
#define TABLE(name_, NAME)                                                  \
	static const struct pfd_enum_value name_##_values[] = {             \
		PFD_VALUES_##NAME(VALUE)                                    \
	};                                                                  \
	const struct pfd_enum pfd_enum_##name_ = {                          \
		.name = #name_, .values = name_##_values, .n = PFD_N_##NAME \
	};
PFD_ENUMS(TABLE)

const struct pfd_enum pfd_enum_cost_heading = { .name = "cost_heading",
	.values = heading_values,
	.n = PFD_HEADING_FIRST_INCOME };
const struct pfd_enum pfd_enum_income_heading = { .name = "income_heading",
	.values = heading_values + PFD_HEADING_FIRST_INCOME,
	.n = PFD_N_HEADING - PFD_HEADING_FIRST_INCOME };

#define ADDRESS(name, NAME) &pfd_enum_##name,
const struct pfd_enum *const pfd_enums[] = { PFD_ENUMS(ADDRESS) &
						     pfd_enum_cost_heading,
	&pfd_enum_income_heading, NULL };

/* ---- what people type ------------------------------------------------------ */

/* A word read letter by letter in one spelling: lower case, umlauts as ae oe ue,
 * ß as ss, and blank, hyphen and underscore alike.  Works on bytes so that what
 * was typed need not be valid UTF-8. */
struct reader {
	struct pfd_str rest;
	char pending; /* second letter of an umlaut */
};

/* The two letters for a two-byte character after 0xC3; NULL if it is none of
 * ours. */
static const char *umlaut(unsigned char second)
{
	switch (second) {
	case 0x84: /* Ä */
	case 0xa4:
		return "ae";
	case 0x96: /* Ö */
	case 0xb6:
		return "oe";
	case 0x9c: /* Ü */
	case 0xbc:
		return "ue";
	case 0x9f: /* ß */
		return "ss";
	}
	return NULL;
}

static int next(struct reader *r)
{
	if (r->pending) {
		char c = r->pending;
		r->pending = 0;
		return (unsigned char)c;
	}
	if (!r->rest.len)
		return -1;
	char c = r->rest.ptr[0];
	r->rest = pfd_str_sub(r->rest, 1, r->rest.len);
	if (c == '-' || c == '_' || c == ' ')
		return ' ';
	const char *two = NULL;
	if ((unsigned char)c == 0xc3 && r->rest.len)
		two = umlaut((unsigned char)r->rest.ptr[0]);
	if (two) {
		r->rest = pfd_str_sub(r->rest, 1, r->rest.len);
		r->pending = two[1];
		return (unsigned char)two[0];
	}
	/* The decomposed form, as typed on some systems: letter and U+0308. */
	if (r->rest.len >= 2 && (unsigned char)r->rest.ptr[0] == 0xcc &&
		(unsigned char)r->rest.ptr[1] == 0x88) {
		r->rest = pfd_str_sub(r->rest, 2, r->rest.len);
		r->pending = 'e';
	}
	return (unsigned char)pfd_to_lower(c);
}

static bool same_word(struct pfd_str typed, const char *word)
{
	struct reader a = { .rest = typed }, b = { .rest = pfd_str(word) };
	int c;
	do {
		c = next(&a);
		if (c != next(&b))
			return false;
	} while (c >= 0);
	return true;
}

int pfd_enum_find_key(const struct pfd_enum *values, struct pfd_str key)
{
	for (size_t i = 0; i < values->n; i++)
		if (pfd_str_eqz(key, values->values[i].key))
			return (int)i;
	return -1;
}

int pfd_enum_find(const struct pfd_enum *values, struct pfd_str typed)
{
	typed = pfd_str_trim(typed);
	for (size_t i = 0; i < values->n; i++) {
		const struct pfd_enum_value *v = &values->values[i];
		if (same_word(typed, v->key) || same_word(typed, v->word.en) ||
			same_word(typed, v->word.de))
			return (int)i;
	}
	return -1;
}
