/* What the commands about persons' data and their keys share.
 */
#ifndef PFD_CMD_PRIVACY_H
#define PFD_CMD_PRIVACY_H

#include "made.h"

/* ---- opening ------------------------------------------------------------------- */

/* For writers: the keys into *ret, then the change, then HEAD's records into
 * run->index.  Hand edits that are not committed prove nothing about how long data
 * must be kept. */
PFD_MUST_CHECK enum pfd_status pfd_privacy_begin(
	struct pfd_run *run, struct pfd_keyring **ret);
/* The same for readers: the snapshot, its index and the keys. */
PFD_MUST_CHECK enum pfd_status pfd_privacy_load(
	struct pfd_run *run, struct pfd_keyring **ret);
/* A reader's whole run: what `make` says of the persons and their keys. */
PFD_MUST_CHECK enum pfd_status pfd_privacy_report(struct pfd_run *run,
	struct pfd_doc *(*make)(
		const struct pfd_report_run *, struct pfd_findings *));
/* Says how many persons could not be compared with others. */
void pfd_say_closed(struct pfd_run *run, size_t closed);
/* PFD_USAGE with --no-commit: what others rely on has to be a commit. */
enum pfd_status pfd_privacy_must_commit(struct pfd_run *run);
/* The person that `typed` names, as the change or the snapshot has it.
 * PFD_REFUSED: no such record, or not a person. */
PFD_MUST_CHECK enum pfd_status pfd_privacy_person(
	struct pfd_run *run, const char *typed, struct pfd_person *ret);
/* PFD_USAGE without -m. */
enum pfd_status pfd_privacy_needs_reason(struct pfd_run *run);

/* ---- keystores (pfd.yaml) -------------------------------------------------------- */

struct pfd_keystores {
	struct pfd_record record; /* the partnership as the change has it */
	const struct pfd_partnership *data;
	struct pfd_edits edits; /* see pfd_keystores_add */
};
PFD_MUST_CHECK enum pfd_status pfd_keystores_read(
	struct pfd_run *run, struct pfd_keystores *ret);
/* NULL if there is none. */
const struct pfd_keystore *pfd_keystores_find(
	const struct pfd_keystores *stores, struct pfd_str name);
static inline bool pfd_keystore_here(const struct pfd_keystore *store)
{
	return store && store->gone.state != PFD_SET;
}
/* Notes a new one, since today; public_key and note may be NULL. */
void pfd_keystores_add(struct pfd_run *run, struct pfd_keystores *stores,
	struct pfd_str name, int kind, const char *public_key,
	const char *note);
/* Writes what was noted into the change. */
PFD_MUST_CHECK enum pfd_status pfd_keystores_save(
	struct pfd_run *run, struct pfd_keystores *stores);
/* PFD_REFUSED with the names that there are, of a kind or of all (-1). */
enum pfd_status pfd_keystores_unknown(struct pfd_run *run,
	const struct pfd_keystores *stores, const char *name, int kind);

/* ---- erasures --------------------------------------------------------------------- */

/* PFD_REFUSED with a finding where the person's record still has fields sealed with
 * the key: destroyed it would take them with it.  `gone` are classes (bits) that
 * the change removes. */
enum pfd_status pfd_privacy_in_use(struct pfd_run *run,
	struct pfd_keyring *keys, const struct pfd_person *person,
	struct pfd_str key_id, unsigned gone);
/* Notes in the person's record that a keystore holds no key of the erasures that
 * wait for it, and in `list`, too; of the classes (bits) in *classes, which are then
 * those that it was noted of. */
PFD_MUST_CHECK enum pfd_status pfd_privacy_confirm(struct pfd_run *run,
	struct pfd_erased_list *list, struct pfd_str store,
	struct pfd_str person, unsigned *classes);
/* The commit's subject: "keystore k-12xd1ysp: erasures confirmed". */
struct pfd_message pfd_privacy_confirmed(struct pfd_str store);
/* Says of a person's classes (bits) whether they are erased or who has not
 * confirmed yet, and what to do there. */
void pfd_privacy_say(struct pfd_run *run, const struct pfd_keystores *stores,
	const struct pfd_erased_list *list, struct pfd_str person,
	unsigned classes);
/* "contact, payment" in both languages. */
struct pfd_text pfd_privacy_classes(struct pfd_arena *arena, unsigned classes);

/* ---- secrets and their files -------------------------------------------------------- */

/* The first line of `file` ("-": stdin), or asked for at the terminal without echo,
 * `twice` where a typing error would lock out.  To be wiped by the caller. */
PFD_MUST_CHECK enum pfd_status pfd_secret_ask(struct pfd_run *run,
	const char *file, struct pfd_text prompt, bool twice,
	struct pfd_str *ret);
/* A new passphrase: like pfd_secret_ask, and not too short. */
PFD_MUST_CHECK enum pfd_status pfd_secret_new(
	struct pfd_run *run, const char *file, struct pfd_str *ret);
/* What opens a bundle: its passphrase, or the recipient's secret key. */
PFD_MUST_CHECK enum pfd_status pfd_secret_of_bundle(struct pfd_run *run,
	const char *file, struct pfd_str bundle, struct pfd_str *ret);

/* PFD_REFUSED if something stands at `path`, or if it is in the data repository. */
PFD_MUST_CHECK enum pfd_status pfd_keyfile_check(
	struct pfd_run *run, const char *path);
/* A new file, mode 0600; PFD_REFUSED if something stands there. */
PFD_MUST_CHECK enum pfd_status pfd_keyfile_create(
	struct pfd_run *run, const char *path, struct pfd_str bytes);
/* New bytes in place of the old, which are overwritten on the disk.  Killed
 * anywhere, old or new bytes stand at `path`, and the next call cleans up. */
PFD_MUST_CHECK enum pfd_status pfd_keyfile_replace(
	struct pfd_run *run, const char *path, struct pfd_str bytes);
/* A bundle or escrow file. */
PFD_MUST_CHECK enum pfd_status pfd_keyfile_read(
	struct pfd_run *run, const char *path, struct pfd_str *ret);

#endif
