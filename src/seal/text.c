/* Sealed texts: enc:v1:KEYID:BASE64 of nonce, ciphertext and tag. */
#include <stdlib.h>

#include "internal.h"

static const char prefix[] = PFD_SEALED;
enum {
	BLOCK = 32, /* texts are padded to a multiple of it */
	NONCE = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES,
	TAG = crypto_aead_xchacha20poly1305_ietf_ABYTES
};
_Static_assert(PFD_KEY_BYTES == crypto_aead_xchacha20poly1305_ietf_KEYBYTES,
	"one key size");

const struct pfd_text pfd_sealed_word = { "«sealed»", "«versiegelt»" };

struct pfd_text pfd_seal_state_text(enum pfd_seal_state state)
{
	static const struct pfd_text texts[] = {
		[PFD_SEAL_OPEN] = { "open", "offen" },
		[PFD_SEAL_NO_KEY] = { "sealed with a key that is not on this "
				      "machine",
			"mit einem Schlüssel versiegelt, der nicht auf diesem "
			"Rechner liegt" },
		[PFD_SEAL_DESTROYED] = { "sealed with a key that was destroyed",
			"mit einem vernichteten Schlüssel versiegelt" },
		[PFD_SEAL_MALFORMED] = { "not a sealed text: cut or mistyped",
			"kein versiegelter Text: abgeschnitten oder "
			"vertippt" },
		[PFD_SEAL_FOREIGN] = { "sealed with another person's key",
			"mit dem Schlüssel einer anderen Person versiegelt" },
		[PFD_SEAL_BROKEN] = { "does not open: changed, or moved here "
				      "from another place",
			"lässt sich nicht öffnen: verändert oder von anderer "
			"Stelle hierher verschoben" },
	};

	return texts[state];
}

struct pfd_text pfd_seal_state_remedy(enum pfd_seal_state state)
{
	static const struct pfd_text restore = {
		"take the line back as it was committed (git log -p), or set "
		"the field anew with `pfd contact set`",
		"die Zeile wie zuletzt committet wiederherstellen (git log "
		"-p) oder das Feld mit `pfd contact set` neu setzen"
	};
	static const struct pfd_text texts[] = {
		[PFD_SEAL_OPEN] = { "", "" },
		[PFD_SEAL_NO_KEY] = { "take the key in with `pfd key import`",
			"den Schlüssel mit `pfd key import` aufnehmen" },
		[PFD_SEAL_DESTROYED] = { "it cannot be read any more; remove "
					 "the field, or set it anew",
			"nicht mehr lesbar; das Feld entfernen oder neu "
			"setzen" },
	};

	return state > PFD_SEAL_DESTROYED ? restore : texts[state];
}

/* Key id and body of a sealed text; false if it is not of the form. */
static bool split(
	struct pfd_str sealed, struct pfd_str *ret_id, struct pfd_str *ret_body)
{
	size_t start = strlen(prefix), end = start + PFD_KEY_ID_SIZE;

	if (!pfd_str_starts(sealed, prefix) || sealed.len <= end ||
		sealed.ptr[end] != ':')
		return false;
	*ret_id = pfd_str_sub(sealed, start, end);
	*ret_body = pfd_str_sub(sealed, end + 1, sealed.len);
	return pfd_key_id_good(*ret_id);
}

struct pfd_str pfd_sealed_key(struct pfd_str sealed)
{
	struct pfd_str id, body;

	return split(sealed, &id, &body) ? id : (struct pfd_str){ 0 };
}

/* A part with its length before it: "14:p-ywbqbtpc90br". */
static void add_part(struct pfd_buf *buf, struct pfd_str part)
{
	char digits[20];
	size_t at = sizeof(digits), rest = part.len;

	do
		digits[--at] = (char)('0' + rest % 10);
	while (rest /= 10);
	pfd_buf_add(buf, (struct pfd_str){ digits + at, sizeof(digits) - at });
	pfd_buf_addc(buf, ':');
	pfd_buf_add(buf, part);
}

/* What the text is bound to.  Made for each sealed text of a run, so without
 * printf. */
static struct pfd_str bound_to(struct pfd_arena *arena,
	const struct pfd_seal_at *at, struct pfd_str id)
{
	const struct pfd_str parts[] = { PFD_STR("pfd:enc:v1"), at->person,
		at->field, at->item, id };
	struct pfd_buf buf = pfd_buf(arena);

	for (size_t i = 0; i < PFD_COUNT(parts); i++)
		add_part(&buf, parts[i]);
	return pfd_buf_str(&buf);
}

static enum pfd_seal_state secret_for(const struct pfd_keyring *ring,
	struct pfd_str person, struct pfd_str id,
	unsigned char ret[static PFD_KEY_BYTES])
{
	const struct slot *slot = pfd_keyring_slot(ring, id);
	bool published = pfd_key_id_published(id);

	if (!slot && !published)
		return PFD_SEAL_NO_KEY;
	if (person.len != PERSON_SIZE ||
		(published ? memcmp(person.ptr + 2, id.ptr + 5, 11)
			   : memcmp(person.ptr, slot->line + PERSON_AT,
				     PERSON_SIZE)) != 0)
		return PFD_SEAL_FOREIGN;
	if (slot && pfd_key_destroyed(slot->line))
		return PFD_SEAL_DESTROYED;
	if (published)
		pfd_published_secret(person, id.ptr[4] - '1', ret);
	else
		pfd_key_secret(slot->line, ret);
	return PFD_SEAL_OPEN;
}

enum pfd_seal_state pfd_unseal(struct pfd_arena *arena,
	struct pfd_keyring *ring, const struct pfd_seal_at *at,
	struct pfd_str sealed, struct pfd_str *ret_text)
{
	struct pfd_str id, body, bytes, ad;
	unsigned char secret[PFD_KEY_BYTES], *text;
	enum pfd_seal_state state;
	size_t n;

	if (!split(sealed, &id, &body) ||
		!pfd_base64_read(arena, body, &bytes) ||
		bytes.len < NONCE + BLOCK + TAG ||
		(bytes.len - NONCE - TAG) % BLOCK)
		return PFD_SEAL_MALFORMED;
	if (!ring)
		return PFD_SEAL_NO_KEY;
	state = secret_for(ring, at->person, id, secret);
	if (state != PFD_SEAL_OPEN)
		return state;
	n = bytes.len - NONCE - TAG;
	text = pfd_alloc(arena, n);
	ad = bound_to(arena, at, id);
	if (crypto_aead_xchacha20poly1305_ietf_decrypt(text, NULL, NULL,
		    (const unsigned char *)bytes.ptr + NONCE, bytes.len - NONCE,
		    (const unsigned char *)ad.ptr, ad.len,
		    (const unsigned char *)bytes.ptr, secret) ||
		sodium_unpad(&n, text, n, BLOCK))
		state = PFD_SEAL_BROKEN;
	sodium_memzero(secret, sizeof(secret));
	if (state != PFD_SEAL_OPEN)
		return state;
	text[n] = '\0'; /* where the padding began */
	*ret_text = (struct pfd_str){ (const char *)text, n };
	return state;
}

struct pfd_str pfd_seal(struct pfd_arena *arena, struct pfd_keyring *ring,
	const struct pfd_seal_at *at, const struct pfd_key *key,
	struct pfd_str text)
{
	size_t n = text.len, room = text.len / BLOCK * BLOCK + BLOCK;
	unsigned char *plain = pfd_alloc(arena, room);
	unsigned char *bytes = pfd_alloc(arena, NONCE + room + TAG);
	struct pfd_str ad = bound_to(arena, at, key->id), body;
	unsigned char secret[PFD_KEY_BYTES];

	if (secret_for(ring, at->person, key->id, secret) != PFD_SEAL_OPEN)
		abort();
	if (n)
		memcpy(plain, text.ptr, n);
	if (sodium_pad(&n, plain, n, BLOCK, room))
		abort();
	ring->env->random(ring->env->random_ctx, bytes, NONCE);
	crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + NONCE, NULL, plain,
		n, (const unsigned char *)ad.ptr, ad.len, NULL, bytes, secret);
	sodium_memzero(plain, room);
	sodium_memzero(secret, sizeof(secret));
	body = pfd_base64(arena, bytes, NONCE + room + TAG);
	return pfd_arena_printf(arena, "%s%.*s:%.*s", prefix,
		PFD_STR_ARG(key->id), PFD_STR_ARG(body));
}
