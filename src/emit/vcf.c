/* vCard: the rows of a table as address cards, 3.0 (RFC 2426) or 4.0 (RFC 6350).
 *
 * The columns' names say what they are: `record` the contact, `kind` a key of the
 * enum contact_kind, `card_name` the name as in letters, `organisations` a list;
 * `street`, `postcode`, `town`, `country`, `email`, `phone`, `website`; `revised`
 * the time of the last change as RFC 6350 writes it.  The id of a card is made from
 * `record` and the partnership, so that a newer file replaces the older one's cards.
 */
#include <pfd/write.h>

#include "render.h"

struct card {
	const struct pfd_render *r;
	const struct pfd_row *row;
};

static struct pfd_str value(const struct card *card, const char *key)
{
	return pfd_cell_named(card->r->table, card->row, key)->text;
}

static void add_z(const struct card *card, const char *line)
{
	pfd_ics_line(card->r->out, pfd_str(line));
}

static void add_text(const struct card *card, const char *name, const char *key)
{
	struct pfd_str text = value(card, key);

	if (text.len)
		pfd_ics_text(card->r->out, name, text);
}

/* "ADR:;;Street 1;Town;;39104;DE": nothing is written where all parts are empty,
 * unless it must be there. */
static void add_parts(const struct card *card, const char *name,
	const struct pfd_str *parts, size_t n, bool must)
{
	struct pfd_buf line = pfd_buf(card->r->out->arena);
	bool any = must;

	pfd_buf_addz(&line, name);
	for (size_t i = 0; i < n; i++) {
		pfd_buf_addc(&line, i ? ';' : ':');
		pfd_ics_value(&line, parts[i]);
		any |= parts[i].len > 0;
	}
	if (any)
		pfd_ics_line(card->r->out, pfd_buf_str(&line));
}

/* ---- a person's name in parts ------------------------------------------------ */

/* The last word, without it and the blanks before it in *rest. */
static struct pfd_str last_word(struct pfd_str *rest)
{
	size_t at = rest->len;
	struct pfd_str word;

	while (at && rest->ptr[at - 1] != ' ')
		at--;
	word = pfd_str_sub(*rest, at, rest->len);
	*rest = pfd_str_trim(pfd_str_sub(*rest, 0, at));
	return word;
}

static bool is_particle(struct pfd_str word)
{
	static const char *const particles[] = { "von", "vom", "van", "zu",
		"zum", "zur", "der", "den", "dem", "de", "del", "della", "di",
		"da", "dos", "du", "la", "le", "ten", "ter", "el", "al", "bin",
		"ibn" };

	for (size_t i = 0; i < PFD_COUNT(particles); i++)
		if (pfd_str_eqz(word, particles[i]))
			return true;
	return false;
}

/* "Dr. Eva von der Aue": titles end in a full stop and stand in front (one letter
 * is an initial); the last word and the particles before it are the family's.  "Aue, Eva" says itself what
 * is what. */
static void add_name(const struct card *card)
{
	enum { FAMILY, GIVEN, MORE, TITLE, SUFFIX, N };
	struct pfd_str rest = pfd_str_trim(value(card, "card_name"));
	struct pfd_str parts[N] = { 0 };
	size_t comma = pfd_str_find(rest, ','), titles = 0, blank;

	if (comma != SIZE_MAX) {
		parts[FAMILY] = pfd_str_trim(pfd_str_sub(rest, 0, comma));
		parts[GIVEN] =
			pfd_str_trim(pfd_str_sub(rest, comma + 1, rest.len));
		add_parts(card, "N", parts, N, true);
		return;
	}
	while ((blank = pfd_str_find(pfd_str_sub(rest, titles, rest.len),
			' ')) != SIZE_MAX &&
		blank > 2 && rest.ptr[titles + blank - 1] == '.')
		titles += blank + 1;
	parts[TITLE] = pfd_str_trim(pfd_str_sub(rest, 0, titles));
	rest = pfd_str_trim(pfd_str_sub(rest, titles, rest.len));
	parts[FAMILY] = last_word(&rest);
	while (rest.len) {
		struct pfd_str before = rest, word = last_word(&before);

		if (!is_particle(word))
			break;
		parts[FAMILY].len = (size_t)(parts[FAMILY].ptr +
					     parts[FAMILY].len - word.ptr);
		parts[FAMILY].ptr = word.ptr;
		rest = before;
	}
	parts[GIVEN] = rest;
	add_parts(card, "N", parts, N, true);
}

/* ---- cards ------------------------------------------------------------------- */

static void add_organisations(const struct card *card)
{
	const struct pfd_cell *list =
		pfd_cell_named(card->r->table, card->row, "organisations");

	for (size_t i = 0; list->kind == PFD_CELL_LIST && i < list->list.n; i++)
		pfd_ics_text(card->r->out, "ORG", list->list.items[i]);
}

/* An URI is no text: there is nothing to escape, and a blank or a line end in it
 * is none of it. */
static void add_website(const struct card *card)
{
	struct pfd_str site = value(card, "website");
	struct pfd_buf line = pfd_buf(card->r->out->arena);

	if (!site.len)
		return;
	pfd_buf_addz(&line, "URL:");
	for (size_t i = 0; i < site.len; i++) {
		unsigned char c = (unsigned char)site.ptr[i];

		if (c > ' ' && c != 0x7f)
			pfd_buf_addc(&line, (char)c);
		else
			pfd_buf_printf(&line, "%%%02X", c);
	}
	pfd_ics_line(card->r->out, pfd_buf_str(&line));
}

static const char *kind_of(struct pfd_str kind)
{
	return pfd_str_eqz(kind, "person")  ? "KIND:individual"
	       : pfd_str_eqz(kind, "group") ? "KIND:group"
					    : "KIND:org";
}

static void add_card(const struct card *card, struct pfd_str host)
{
	struct pfd_str address[] = { { 0 }, { 0 }, value(card, "street"),
		value(card, "town"), { 0 }, value(card, "postcode"),
		value(card, "country") };
	bool person = pfd_str_eqz(value(card, "kind"), "person");
	bool new = card->r->options->vcard_4;

	add_z(card, "BEGIN:VCARD");
	add_z(card, new ? "VERSION:4.0" : "VERSION:3.0");
	add_z(card, "PRODID:-//pfd//pfd//EN");
	/* In 4.0 an id is an URI unless it says otherwise. */
	pfd_ics_text(card->r->out, new ? "UID;VALUE=text" : "UID",
		pfd_arena_printf(card->r->out->arena, "%.*s@%.*s",
			PFD_STR_ARG(value(card, "record")), PFD_STR_ARG(host)));
	if (new)
		add_z(card, kind_of(value(card, "kind")));
	add_text(card, "FN", "card_name");
	/* 3.0 wants N of everybody; an organisation has no such parts. */
	if (person)
		add_name(card);
	else if (!new)
		add_z(card, "N:;;;;");
	if (!person)
		add_text(card, "ORG", "card_name");
	add_organisations(card);
	add_parts(card, "ADR", address, PFD_COUNT(address), false);
	add_text(card, "EMAIL", "email");
	add_text(card, "TEL", "phone");
	add_website(card);
	add_text(card, "REV", "revised");
	add_z(card, "END:VCARD");
}

void pfd_render_vcf(const struct pfd_render *r)
{
	struct pfd_str host = pfd_uid_host(r);

	pfd_vec_foreach (row, &r->table->rows)
		add_card(&(struct card){ r, row }, host);
}
