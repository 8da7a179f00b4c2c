/* The keystore alone, so that faults can be injected into its writing.
 *
 *   keystore_probe add PERSON            (a new contact key; its id on stdout)
 *   keystore_probe destroy ID PERSON
 *   keystore_probe list                  (ID and state of each key)
 *
 * Exit status and streams are those of pfd.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <pfd/seal.h>
#include <pfd/text.h>

static int tell(struct pfd_arena *arena, const struct pfd_err *err)
{
	fprintf(stderr, "keystore_probe: %.*s\n",
		PFD_STR_ARG(pfd_message_str(arena, &err->message, PFD_EN)));
	if (err->hint.text.en)
		fprintf(stderr, "  %.*s\n",
			PFD_STR_ARG(
				pfd_message_str(arena, &err->hint, PFD_EN)));
	return (int)err->status;
}

static enum pfd_status run(
	struct pfd_keyring *ring, char *const *args, struct pfd_err *err)
{
	struct pfd_key key = { .class = PFD_RETENTION_CONTACT };
	enum pfd_status status = PFD_OK;

	if (!strcmp(args[0], "add") && args[1]) {
		key = *pfd_keyring_key_for(
			ring, pfd_str(args[1]), PFD_RETENTION_CONTACT);
		status = pfd_keyring_save(ring, err);
		if (status == PFD_OK)
			printf("%.*s\n", PFD_STR_ARG(key.id));
	} else if (!strcmp(args[0], "destroy") && args[1] && args[2]) {
		key.id = pfd_str(args[1]);
		key.person = pfd_str(args[2]);
		status = pfd_keyring_destroy(ring, &key, err);
	} else {
		for (size_t i = 0; i < pfd_keyring_count(ring); i++) {
			const struct pfd_key *at = pfd_keyring_at(ring, i);

			printf("%.*s %s\n", PFD_STR_ARG(at->id),
				at->state == PFD_KEY_PRESENT ? "present"
							     : "destroyed");
		}
	}
	return status;
}

int main(int argc, char **argv)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct pfd_keyring *ring PFD_CLEANUP(pfd_keyring_close) = NULL;
	struct pfd_err err = { .arena = arena };
	struct pfd_env env;
	enum pfd_status status = pfd_env_init(&env, environ, &err);

	if (argc < 2)
		return PFD_USAGE;
	if (status == PFD_OK)
		status = pfd_keyring_open(arena, &env, &ring, &err);
	if (status == PFD_OK)
		status = run(ring, argv + 1, &err);
	if (fflush(stdout)) {
		fprintf(stderr, "keystore_probe: stdout: cannot be written\n");
		return PFD_AFTER;
	}
	return status == PFD_OK ? 0 : tell(arena, &err);
}
