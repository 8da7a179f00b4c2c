/* A person's private fields, sealed and opened as bytes of the file.
 *
 * Sealing splices: a sealed text is always written bare, and one that has not
 * changed keeps the bytes it had, so a change of one field is one line of a diff.
 */
#include <stdlib.h>
#include <string.h>

#include "local.h"

/* ---- which ------------------------------------------------------------------- */

bool pfd_record_is_person(struct pfd_str path)
{
	return pfd_str_starts(path, "contacts/p-") &&
	       pfd_str_ends(path, ".yaml");
}

struct privates {
	struct pfd_arena *arena;
	const struct pfd_record *record;
	struct pfd_privates *found;
};

/* "consents.1.document" is the field consents.document of the item 1. */
static struct pfd_seal_at bound_to(const struct privates *in,
	const struct pfd_kind *kind, struct pfd_str path)
{
	struct pfd_buf field = pfd_buf(in->arena), item = pfd_buf(in->arena);
	struct pfd_path parts;
	struct pfd_str bad;
	const char *near;

	if (!pfd_path_parse(kind->fields, path, &parts, &bad, &near))
		abort();
	for (size_t i = 0; i < parts.n; i++) {
		pfd_buf_addz(&field, i ? "." : "");
		pfd_buf_addz(&field, parts.parts[i].field->name);
		if (!parts.parts[i].item.len)
			continue;
		pfd_buf_addz(&item, item.len ? "/" : "");
		pfd_buf_add(&item, parts.parts[i].item);
	}
	return (struct pfd_seal_at){ .person = in->record->id,
		.field = pfd_buf_str(&field),
		.item = pfd_buf_str(&item) };
}

static void look(void *ctx, const struct pfd_visit_at *at)
{
	struct privates *in = ctx;
	const pfd_f_str *text = at->member;

	if (!pfd_field_private(at->field) ||
		(at->field->type != PFD_T_STR && at->field->type != PFD_T_TEXT))
		return;
	pfd_vec_push(in->arena, in->found,
		(struct pfd_private){ .path = at->path,
			.field = at->field,
			.node = text->node,
			.at = bound_to(in, in->record->kind, at->path),
			.sealed = pfd_sealed(text->v) });
}

static int by_place(const void *a, const void *b)
{
	const struct pfd_private *x = a, *y = b;

	return x->node->start < y->node->start ? -1 : 1;
}

void pfd_record_privates(struct pfd_arena *arena,
	const struct pfd_record *record, struct pfd_privates *ret)
{
	struct privates in = { arena, record, ret };

	if (!record->data || !pfd_record_is_person(record->path))
		return;
	pfd_record_each(arena, record, look, &in);
	if (ret->n)
		qsort(ret->items, ret->n, sizeof *ret->items, by_place);
}

/* False if the bytes cannot be read: then there is nothing to seal or open, and
 * whoever reads them next says why. */
static bool read_privates(struct pfd_arena *arena, struct pfd_str path,
	struct pfd_str bytes, struct pfd_record *record,
	struct pfd_privates *ret)
{
	const struct pfd_kind *kind = &pfd_kind_contact;
	struct pfd_findings ignored = { .arena = arena };

	*ret = (struct pfd_privates){ 0 };
	if (!bytes.ptr || !pfd_record_parse(arena, kind, kind->id(arena, path),
				  path, bytes, &ignored, record))
		return false;
	pfd_record_privates(arena, record, ret);
	return true;
}

/* ---- sealing ------------------------------------------------------------------- */

static enum pfd_status refuse(const struct pfd_private *private,
	struct pfd_str path, enum pfd_seal_state state, struct pfd_err *err)
{
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: {field}: {state}",
			"{path}: {field}: {state}", PFD_A_STR("path", path),
			PFD_A_STR("field", private->path),
			PFD_A_TEXT("state", pfd_seal_state_text(state))));
	return pfd_hint(err,
		PFD_MESSAGE("{remedy}", "{remedy}",
			PFD_A_TEXT("remedy", pfd_seal_state_remedy(state))));
}

struct ids {
	PFD_VEC_OF(struct pfd_str);
};

/* The field of `before` at the same place that opens to the text, if any. */
static const struct pfd_node *unchanged(struct pfd_arena *arena,
	struct pfd_keyring *ring, const struct pfd_privates *before,
	const struct pfd_private *now)
{
	pfd_vec_foreach (old, before) {
		struct pfd_str text;

		if (!old->sealed || !pfd_str_eq(old->path, now->path))
			continue;
		if (now->sealed)
			return pfd_str_eq(old->node->text, now->node->text)
				       ? old->node
				       : NULL;
		if (pfd_unseal(arena, ring, &old->at, old->node->text, &text))
			return NULL;
		return pfd_str_eq(text, now->node->text) ? old->node : NULL;
	}
	return NULL;
}

static int class_of(const struct pfd_field *field)
{
	int class = 0;

	while (!(field->keys & 1u << class))
		class ++;
	return class;
}

int pfd_private_class(
	struct pfd_keyring *ring, const struct pfd_private *private)
{
	const struct pfd_key *key =
		ring && private->sealed
			? pfd_keyring_find(
				  ring, pfd_sealed_key(private->node->text))
			: NULL;

	return key && private->field->keys & 1u << key->class
		       ? key->class
		       : class_of(private->field);
}

/* The keys that the record's own erasures name seal nothing any more. */
static void end_keys(struct pfd_keyring *ring, const struct pfd_record *record,
	struct ids *ended, struct pfd_arena *arena)
{
	const struct pfd_contact *contact = record->data;

	for (size_t i = 0; contact && i < contact->erasures.n; i++) {
		const struct pfd_erasure *erasure = &contact->erasures.items[i];

		for (size_t j = 0; j < erasure->keys.n; j++) {
			if (erasure->keys.items[j].state != PFD_SET)
				continue;
			pfd_keyring_end(ring, erasure->keys.items[j].v);
			pfd_vec_push(arena, ended, erasure->keys.items[j].v);
		}
	}
}

static bool has_ended(const struct ids *ended, struct pfd_str sealed)
{
	struct pfd_str id = pfd_sealed_key(sealed);

	pfd_vec_foreach (one, ended)
		if (pfd_str_eq(*one, id))
			return true;
	return false;
}

/* What stands in the file for a private field. */
static enum pfd_status sealed_bytes(struct pfd_arena *arena,
	struct pfd_keyring *ring, const struct pfd_private *private,
	struct pfd_str path, struct pfd_str *ret, struct pfd_err *err)
{
	const struct pfd_key *key;
	enum pfd_seal_state state;
	struct pfd_str text;

	if (private->sealed) {
		*ret = private->node->text;
		state = pfd_unseal(arena, ring, &private->at, *ret, &text);
		return state ? refuse(private, path, state, err) : PFD_OK;
	}
	key = pfd_keyring_key_for(
		ring, private->at.person, class_of(private->field));
	*ret = pfd_seal(arena, ring, &private->at, key, private->node->text);
	return PFD_OK;
}

/* No splice may leave anything in plain text, or change what else there is. */
static enum pfd_status prove(struct pfd_arena *arena, struct pfd_str path,
	size_t n, struct pfd_str bytes, struct pfd_err *err)
{
	struct pfd_privates privates;
	struct pfd_record record;
	size_t sealed = 0;

	if (read_privates(arena, path, bytes, &record, &privates))
		pfd_vec_foreach (private, &privates)
			sealed += private->sealed;
	if (sealed == n && privates.n == n)
		return PFD_OK;
	return pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: its private fields cannot be sealed in "
			    "place",
			"{path}: die privaten Felder lassen sich nicht an "
			"ihrer Stelle versiegeln",
			PFD_A_STR("path", path)));
}

static bool holds(struct pfd_str bytes, const char *text)
{
	return bytes.len && memmem(bytes.ptr, bytes.len, text, strlen(text));
}

/* With the published key only what is known to be synthetic. */
static enum pfd_status check_published(struct pfd_str path,
	struct pfd_str before, struct pfd_str bytes, struct pfd_str sealed,
	struct pfd_err *err)
{
	static const char demo[] = "enc:v1:demo";

	if (!holds(sealed, demo) || holds(before, demo) || holds(bytes, demo) ||
		holds(bytes, PFD_SYNTHETIC_COMMENT))
		return PFD_OK;
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: everybody has the published key; it seals "
			    "example data only",
			"{path}: den veröffentlichten Schlüssel haben alle; er "
			"versiegelt nur Beispieldaten",
			PFD_A_STR("path", path)));
	return pfd_hint(err,
		PFD_MESSAGE("unset PFD_KEYSTORE",
			"PFD_KEYSTORE nicht mehr setzen (unset PFD_KEYSTORE)"));
}

enum pfd_status pfd_record_seal(struct pfd_arena *arena,
	struct pfd_keyring *ring, struct pfd_str path, struct pfd_str before,
	struct pfd_str bytes, struct pfd_str *ret, struct pfd_err *err)
{
	struct pfd_buf out = pfd_buf(arena);
	struct pfd_privates now, old;
	struct pfd_record record = { 0 }, old_record = { 0 };
	struct ids ended = { 0 };
	size_t done = 0;

	*ret = bytes;
	if (!pfd_record_is_person(path) ||
		!read_privates(arena, path, bytes, &record, &now) || !now.n)
		return PFD_OK;
	(void)read_privates(arena, path, before, &old_record, &old);
	end_keys(ring, &old_record, &ended, arena);
	end_keys(ring, &record, &ended, arena);
	pfd_vec_foreach (private, &now) {
		const struct pfd_node *node =
			unchanged(arena, ring, &old, private);
		struct pfd_str text;
		enum pfd_status status = PFD_OK;

		/* Entered anew it leaves a key that is about to go. */
		if (node && !private->sealed && has_ended(&ended, node->text))
			node = NULL;
		if (node)
			text = pfd_str_sub(before, node->start, node->end);
		else
			status = sealed_bytes(
				arena, ring, private, path, &text, err);
		if (status)
			return status;
		pfd_buf_add(
			&out, pfd_str_sub(bytes, done, private->node->start));
		pfd_buf_add(&out, text);
		done = private->node->end;
	}
	pfd_buf_add(&out, pfd_str_sub(bytes, done, bytes.len));
	*ret = pfd_buf_str(&out);
	if (check_published(path, before, bytes, *ret, err))
		return PFD_REFUSED;
	return prove(arena, path, now.n, *ret, err);
}

/* ---- opening ------------------------------------------------------------------- */

enum pfd_status pfd_record_unseal(struct pfd_arena *arena,
	struct pfd_keyring *ring, struct pfd_str path, struct pfd_str bytes,
	struct pfd_str closed, struct pfd_str *ret, size_t *ret_closed,
	struct pfd_err *err)
{
	struct pfd_edits edits = { 0 };
	struct pfd_privates privates;
	struct pfd_record record;
	size_t n_closed = 0;

	*ret = bytes;
	if (ret_closed)
		*ret_closed = 0;
	if (!pfd_record_is_person(path) ||
		!read_privates(arena, path, bytes, &record, &privates))
		return PFD_OK;
	pfd_vec_foreach (private, &privates) {
		struct pfd_str text = closed;

		if (!private->sealed)
			continue;
		if (pfd_unseal(arena, ring, &private->at, private->node->text,
			    &text)) {
			n_closed++;
			text = closed;
		}
		if (text.ptr)
			pfd_vec_push(arena, &edits,
				pfd_record_edit(arena, record.kind,
					PFD_EDIT_SET, private->path,
					pfd_node_scalar(arena, text, false)));
	}
	if (ret_closed)
		*ret_closed = n_closed;
	return edits.n ? pfd_yaml_edit(arena, &record.yaml, edits.items,
				 edits.n, ret, err)
		       : PFD_OK;
}
