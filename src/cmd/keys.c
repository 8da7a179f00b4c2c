/* Persons' records in clear, for those who hold the keys. */
#include "editor.h"
#include "framework.h"

enum pfd_status pfd_run_keys(struct pfd_run *run, struct pfd_keyring **ret)
{
	enum pfd_status status = PFD_OK;

	if (!run->swept)
		pfd_scratch_sweep(&run->env);
	run->swept = true;
	/* Nothing private of a person is for them. */
	if (run->audience > PFD_FOR_AUTHORITY) {
		*ret = NULL;
		return PFD_OK;
	}
	if (run->change)
		return pfd_change_keys(run->change, ret, run->err);
	if (!run->keys)
		status = pfd_keyring_open(
			run->arena, &run->env, &run->keys, run->err);
	if (!status && run->store)
		status = pfd_keyring_outside(run->store, run->keys, run->err);
	if (status)
		return status;
	*ret = run->write.keys = run->keys;
	return PFD_OK;
}

enum pfd_status pfd_run_clear(
	struct pfd_run *run, bool as_it_is, struct pfd_record *record)
{
	struct pfd_findings ignored = { .arena = run->arena };
	struct pfd_str closed = { 0 }, bytes;
	struct pfd_keyring *keys;
	enum pfd_status status;

	if (!pfd_record_is_person(record->path) ||
		run->audience > PFD_FOR_AUTHORITY)
		return PFD_OK;
	if (!as_it_is)
		closed = pfd_str(pfd_run_say(run, pfd_sealed_word));
	status = pfd_run_keys(run, &keys);
	if (!status)
		status = pfd_record_unseal(run->arena, keys, record->path,
			record->yaml.bytes, closed, &bytes, NULL, run->err);
	if (!status && !pfd_record_parse(run->arena, record->kind, record->id,
			       record->path, bytes, &ignored, record))
		return pfd_run_refused(run);
	return status;
}
