/* Texts become words here, when they are printed and the language is known. */
#include <assert.h>
#include <inttypes.h>

#include <pfd/base/money.h>
#include <pfd/text.h>

const char *pfd_text(struct pfd_text text, enum pfd_lang lang)
{
	const char *z = lang == PFD_DE && text.de ? text.de : text.en;

	return z ? z : "";
}

static void add_str(
	struct pfd_buf *buf, const struct pfd_arg *arg, enum pfd_lang lang)
{
	(void)lang;
	pfd_buf_add(buf, pfd_text_visible(buf->arena, arg->str, false));
}

static void add_int(
	struct pfd_buf *buf, const struct pfd_arg *arg, enum pfd_lang lang)
{
	(void)lang;
	pfd_buf_printf(buf, "%" PRId64, arg->num);
}

static void add_money(
	struct pfd_buf *buf, const struct pfd_arg *arg, enum pfd_lang lang)
{
	char money[PFD_MONEY_SIZE];

	pfd_buf_addz(buf, pfd_money_people(arg->num, lang == PFD_DE, money));
	pfd_buf_addz(buf, " €");
}

static void add_date(
	struct pfd_buf *buf, const struct pfd_arg *arg, enum pfd_lang lang)
{
	char date[PFD_DATE_SIZE];

	pfd_buf_addz(buf, lang == PFD_DE ? pfd_date_german(arg->date, date)
					 : pfd_date_iso(arg->date, date));
}

static void add_text(
	struct pfd_buf *buf, const struct pfd_arg *arg, enum pfd_lang lang)
{
	pfd_buf_addz(buf, pfd_text(arg->text, lang));
}

static void (*const adders[])(
	struct pfd_buf *, const struct pfd_arg *, enum pfd_lang) = {
	[PFD_ARG_STR] = add_str,
	[PFD_ARG_INT] = add_int,
	[PFD_ARG_MONEY] = add_money,
	[PFD_ARG_DATE] = add_date,
	[PFD_ARG_TEXT] = add_text,
};

static const struct pfd_arg *find_arg(
	const struct pfd_message *message, struct pfd_str name)
{
	for (size_t i = 0; i < PFD_ARGS_MAX && message->args[i].name; i++)
		if (pfd_str_eqz(name, message->args[i].name))
			return &message->args[i];
	return NULL;
}

/* The name in "{name}" at the start of `s`; empty where a brace is just one. */
static struct pfd_str placeholder(struct pfd_str s)
{
	size_t n = 1;

	while (n < s.len && (pfd_is_lower(s.ptr[n]) || pfd_is_digit(s.ptr[n]) ||
				    s.ptr[n] == '_'))
		n++;
	if (n == s.len || s.ptr[n] != '}')
		n = 1;
	return pfd_str_sub(s, 1, n);
}

void pfd_message_add(struct pfd_buf *buf, const struct pfd_message *message,
	enum pfd_lang lang)
{
	struct pfd_str rest = pfd_str(pfd_text(message->text, lang));

	while (rest.len) {
		size_t brace = pfd_str_find(rest, '{');
		const struct pfd_arg *arg;
		struct pfd_str name;

		pfd_buf_add(buf, pfd_str_sub(rest, 0, brace));
		if (brace == SIZE_MAX)
			break;
		rest = pfd_str_sub(rest, brace, rest.len);
		name = placeholder(rest);
		arg = name.len ? find_arg(message, name) : NULL;
		assert((arg || !name.len) && "placeholder without argument");
		if (arg) {
			adders[arg->kind](buf, arg, lang);
			rest = pfd_str_sub(rest, name.len + 2, rest.len);
		} else {
			pfd_buf_addc(buf, '{');
			rest = pfd_str_sub(rest, 1, rest.len);
		}
	}
}

struct pfd_str pfd_message_str(struct pfd_arena *arena,
	const struct pfd_message *message, enum pfd_lang lang)
{
	struct pfd_buf buf = pfd_buf(arena);

	pfd_message_add(&buf, message, lang);
	return pfd_buf_str(&buf);
}
