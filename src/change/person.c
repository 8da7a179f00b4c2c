/* What a change may not do to a person: take the record away while there is
 * something to erase or an erasure to remember, and name the person in the commit
 * message, which nothing can erase.
 */
#include <string.h>

#include "internal.h"

static bool parse(struct pfd_change *change, struct pfd_str path,
	struct pfd_str bytes, struct pfd_record *ret)
{
	const struct pfd_kind *kind = &pfd_kind_contact;
	struct pfd_findings ignored = { .arena = change->arena };

	return pfd_record_parse(change->arena, kind,
		kind->id(change->arena, path), path, bytes, &ignored, ret);
}

/* ---- the record stays ------------------------------------------------------------ */

/* The erasure stays as long as a bundle somewhere can bring its keys back. */
static bool keeps_erasures(
	struct pfd_change *change, const struct file *file, size_t n)
{
	const struct pfd_contact *now;
	struct pfd_record record;

	if (!file->now.ptr)
		return n == 0;
	if (!parse(change, file->path, file->now, &record))
		return true; /* refused for that */
	now = record.data;
	return now->erasures.n >= n;
}

static enum pfd_status erase_first(struct pfd_str id, struct pfd_err *err)
{
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{id}: removing the record would leave the private "
			    "data in the history, and their keys here",
			"{id}: der entfernte Datensatz ließe private Daten im "
			"Verlauf und ihre Schlüssel hier",
			PFD_A_STR("id", id)));
	return pfd_hint(
		err, PFD_MESSAGE("erase first: pfd privacy erase {id} -m \"…\"",
			     "erst löschen: pfd privacy erase {id} -m \"…\"",
			     PFD_A_STR("id", id)));
}

static enum pfd_status check_stays(
	struct pfd_change *change, const struct file *file, struct pfd_err *err)
{
	struct pfd_privates privates = { 0 };
	const struct pfd_contact *contact;
	struct pfd_record record;

	if (!file->head.ptr)
		return PFD_OK;
	if (!parse(change, file->path, file->head, &record)) {
		if (file->now.ptr)
			return PFD_OK;
		(void)pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{path}: cannot be read, so it may hold "
				    "what must be erased first",
				"{path}: ist nicht lesbar und kann enthalten, "
				"was erst zu löschen ist",
				PFD_A_STR("path", file->path)));
		return pfd_hint(err, PFD_MESSAGE("correct the file first",
					     "erst die Datei berichtigen"));
	}
	if (!file->now.ptr)
		pfd_record_privates(change->arena, &record, &privates);
	if (privates.n)
		return erase_first(record.id, err);
	contact = record.data;
	if (keeps_erasures(change, file, contact->erasures.n))
		return PFD_OK;
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{id}: its erasures stay: without them an old copy "
			    "of the keys would be taken in again",
			"{id}: die Löschungen bleiben stehen: ohne sie würde "
			"eine alte Kopie der Schlüssel wieder übernommen",
			PFD_A_STR("id", record.id)));
	return pfd_hint(err,
		PFD_MESSAGE("leave the record as it is: it only says that "
			    "there was somebody",
			"den Datensatz stehen lassen: er sagt nur, dass es "
			"jemanden gab"));
}

/* ---- the message names nobody ------------------------------------------------------ */

/* Words of a name, spelled as in ids: "Müller-Lüdenscheidt" is mueller and
 * luedenscheidt. */
static bool has_word(
	struct pfd_arena *arena, struct pfd_str text, struct pfd_str wanted)
{
	struct pfd_str rest = text, word, part;

	while (pfd_str_cut(&rest, ' ', &word)) {
		struct pfd_str slug = pfd_slug(arena, word);

		while (slug.len && pfd_str_cut(&slug, '-', &part)) {
			/* "Müllers" as well. */
			if (part.len == wanted.len + 1 &&
				part.ptr[part.len - 1] == 's')
				part.len--;
			if (pfd_str_eq(part, wanted))
				return true;
		}
	}
	return false;
}

/* Initials and particles say nothing. */
static bool says_nothing(struct pfd_str word)
{
	static const char *const particles[] = { "von", "van", "vom", "zum",
		"zur", "der", "den", "dem", "des", "del", "und" };

	for (size_t i = 0; i < PFD_COUNT(particles); i++)
		if (pfd_str_eqz(word, particles[i]))
			return true;
	return word.len < 3;
}

static bool names(
	struct pfd_arena *arena, struct pfd_str text, struct pfd_str name)
{
	struct pfd_str rest = name, word, part;

	while (pfd_str_cut(&rest, ' ', &word)) {
		struct pfd_str slug = pfd_slug(arena, word);

		while (slug.len && pfd_str_cut(&slug, '-', &part))
			if (!says_nothing(part) && has_word(arena, text, part))
				return true;
	}
	return false;
}

/* Letters and digits only: however a number was grouped. */
static const char *squeezed(struct pfd_arena *arena, struct pfd_str text)
{
	struct pfd_buf buf = pfd_buf(arena);

	for (size_t i = 0; i < text.len; i++) {
		char c = pfd_to_lower(text.ptr[i]);

		if (pfd_is_digit(c) || pfd_is_lower(c))
			pfd_buf_addc(&buf, c);
	}
	return pfd_arena_z(arena, pfd_buf_str(&buf));
}

static bool contains(
	struct pfd_arena *arena, struct pfd_str text, struct pfd_str value)
{
	const char *wanted = squeezed(arena, value);

	/* Less is no number or address that leads to anybody. */
	return strlen(wanted) > 4 && strstr(squeezed(arena, text), wanted);
}

/* 030 … and +49 30 … are the same phone. */
static bool dials(
	struct pfd_arena *arena, struct pfd_str text, struct pfd_str phone)
{
	size_t skip = pfd_str_starts(phone, "+49")    ? 3
		      : pfd_str_starts(phone, "0049") ? 4
						      : 0;

	while (skip < phone.len &&
		(phone.ptr[skip] == '0' || phone.ptr[skip] == ' '))
		skip++;
	return contains(arena, text, pfd_str_sub(phone, skip, phone.len));
}

static const struct {
	const char *field;
	bool (*found)(struct pfd_arena *arena, struct pfd_str text,
		struct pfd_str value);
} telling[] = {
	{ "name", names },
	{ "account.holder", names },
	{ "email", contains },
	{ "phone", dials },
	{ "account.iban", contains },
};

static bool tells(struct pfd_arena *arena, const struct pfd_private *private,
	struct pfd_str text, struct pfd_str value)
{
	for (size_t i = 0; i < PFD_COUNT(telling); i++)
		if (pfd_str_eqz(private->path, telling[i].field))
			return telling[i].found(arena, text, value);
	return false;
}

static enum pfd_status check_says(struct pfd_change *change,
	const struct file *file, struct pfd_str bytes, struct pfd_str said,
	struct pfd_err *err)
{
	struct pfd_privates privates = { 0 };
	struct pfd_keyring *keys;
	struct pfd_record record;
	enum pfd_status status;

	if (!bytes.ptr || !parse(change, file->path, bytes, &record))
		return PFD_OK;
	status = pfd_change_keys(change, &keys, err);
	if (status)
		return status;
	pfd_record_privates(change->arena, &record, &privates);
	pfd_vec_foreach (private, &privates) {
		struct pfd_str value = private->node->text;

		if ((private->sealed && pfd_unseal(change->arena, keys,
						&private->at, value, &value)) ||
			!tells(change->arena, private, said, value))
			continue;
		(void)pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("the reason names the person ({field}); it "
				    "would stay in the history for good",
				"die Begründung nennt die Person ({field}); "
				"sie bliebe für immer im Verlauf",
				PFD_A_TEXT("field", private->field->title)));
		return pfd_hint(err,
			PFD_MESSAGE("say why without name, address and number",
				"ohne Namen, Adresse und Nummer begründen"));
	}
	return PFD_OK;
}

enum pfd_status pfd_change_persons(struct pfd_change *change,
	const struct touched *touched, struct pfd_err *err)
{
	const char *reason = change->options.reason;
	enum pfd_status status = PFD_OK;

	for (size_t i = 0; !status && i < touched->n; i++) {
		const struct file *file = touched->items[i];
		struct pfd_str said = pfd_str(reason ? reason : "");

		if (!pfd_record_is_person(file->path))
			continue;
		status = check_stays(change, file, err);
		if (!status && said.len)
			status =
				check_says(change, file, file->head, said, err);
		if (!status && said.len)
			status = check_says(change, file, file->now, said, err);
	}
	return status;
}
