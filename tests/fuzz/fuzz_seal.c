/* Any bytes as a sealed text and as a file of keys: no crash, and nothing opens
 * but what was sealed.
 */
#include <stdlib.h>

#include <pfd/seal.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void try_text(
	struct pfd_arena *arena, struct pfd_keyring *ring, struct pfd_str bytes)
{
	const struct pfd_seal_at at = { .person = PFD_STR("p-7k3f9q2xm4ht"),
		.field = PFD_STR("consents.given"),
		.item = PFD_STR("photo") };
	struct pfd_str text;
	enum pfd_seal_state state = pfd_unseal(arena, ring, &at, bytes, &text);

	/* The corpus holds one that opens. */
	if (state == PFD_SEAL_OPEN && !pfd_str_eqz(text, "Käthe Beispiel"))
		abort();
	if (state != PFD_SEAL_MALFORMED &&
		(!pfd_sealed(bytes) || !pfd_sealed_key(bytes).len))
		abort();
}

/* Not those whose passphrase is dear to try. */
static bool cheap(struct pfd_str bytes)
{
	struct pfd_str line, word = { 0 };

	if (pfd_bundle_is_escrow(bytes) || !pfd_str_cut(&bytes, '\n', &line))
		return true;
	for (int i = 0; i < 6 && pfd_str_cut(&line, ' ', &word); i++)
		if (i == 5 && word.len > 1)
			return false;
	return !pfd_str_cut(&line, ' ', &word) || word.len <= 3;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	char keystore[] = "PFD_KEYSTORE=/nonexistent";
	char *environ_[] = { keystore, NULL };
	struct pfd_env env = { .environ = environ_ };
	struct pfd_err err = { .arena = arena };
	struct pfd_keyring *ring PFD_CLEANUP(pfd_keyring_close) = NULL;
	struct pfd_str bytes = { (const char *)data, size };
	struct pfd_bundle bundle;

	if (pfd_keyring_open(arena, &env, &ring, &err) != PFD_OK)
		abort();
	try_text(arena, ring, bytes);
	if (cheap(bytes) &&
		pfd_bundle_open(arena, bytes,
			PFD_STR("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="),
			&bundle, &err) == PFD_OK)
		abort();
	return 0;
}
