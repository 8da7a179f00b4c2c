/* The change set: what it reads, and the operations it collects.
 *
 * All reading and writing goes through one list of files, so that a second
 * operation sees the first one's result and the end state decides what is done.
 */
#include <errno.h>
#include <stdlib.h>

#include "internal.h"

/* The largest attachment a change handles; records have a limit of their own. */

/* ---- begin and end ------------------------------------------------------------ */

static enum pfd_status check_version(
	struct pfd_change *change, struct pfd_err *err)
{
	const struct pfd_entry *entry =
		pfd_snapshot_find(&change->base, PFD_STR("pfd.yaml"));
	struct pfd_str bytes;
	enum pfd_status status;

	if (!entry)
		return PFD_OK;
	status = pfd_snapshot_read(change->arena, &change->base, entry,
		CHANGE_READ_MAX, &bytes, err);
	return status ? status : pfd_change_version(change->arena, bytes, err);
}

enum pfd_status pfd_change_begin(struct pfd_arena *arena,
	const struct pfd_env *env, struct pfd_store *store,
	const struct pfd_change_options *options, struct pfd_change **ret,
	struct pfd_err *err)
{
	struct pfd_change *change = PFD_NEW(arena, struct pfd_change);
	enum pfd_status status = PFD_OK;

	change->arena = arena;
	change->env = env;
	change->store = store;
	change->options = *options;
	if (options->reason)
		status = pfd_change_reason(
			arena, options->reason, &change->options.reason, err);
	/* Who only looks needs no place that can be written. */
	if (!status && !options->dry_run)
		status = pfd_store_lock(store, err);
	if (status)
		return status;
	status = pfd_snapshot_take(
		arena, store, PFD_STATE_REVISION, "HEAD", &change->base, err);
	if (!status)
		status = check_version(change, err);
	if (status) {
		pfd_store_unlock(store);
		return status;
	}
	*ret = change;
	return PFD_OK;
}

void pfd_change_end(struct pfd_change **change)
{
	if (*change) {
		pfd_keyring_close(&(*change)->own_keys);
		pfd_store_unlock((*change)->store);
	}
	*change = NULL;
}

const struct pfd_snapshot *pfd_change_base(const struct pfd_change *change)
{
	return &change->base;
}

/* ---- files --------------------------------------------------------------------- */

static struct file *known(const struct pfd_change *change, struct pfd_str path)
{
	for (size_t i = 0; i < change->files.n; i++)
		if (pfd_str_eq(change->files.items[i]->path, path))
			return change->files.items[i];
	return NULL;
}

/* The file as it lies in the work tree. */
static enum pfd_status read_hand(
	struct pfd_change *change, struct file *file, struct pfd_err *err)
{
	const struct pfd_root *root = pfd_store_root(change->store);
	struct stat st;
	int there = pfd_file_stat(root, file->path.ptr, &st);
	enum pfd_status status;

	if (there < 0)
		return pfd_fail_errno(err, file->path.ptr, errno);
	file->hand = true;
	file->now = (struct pfd_str){ NULL, 0 };
	if (!there)
		return PFD_OK;
	status = pfd_file_read(root, file->path.ptr, CHANGE_READ_MAX,
		change->arena, &file->now, err);
	if (!status)
		file->hand_oid = pfd_oid_of_blob(file->now);
	return status;
}

/* The hand edits become what the change starts from. */
static enum pfd_status include_hand(
	struct pfd_change *change, struct file *file, struct pfd_err *err)
{
	enum pfd_status status;

	if (!change->options.include_edits)
		return pfd_store_refuse_edited(
			file->path, file->entry != NULL, err);
	status = read_hand(change, file, err);
	if (!status && !file->now.ptr) {
		(void)pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{path}: was removed by hand and not "
				    "committed",
				"{path}: wurde von Hand entfernt und nicht "
				"übernommen",
				PFD_A_STR("path", file->path)));
		return pfd_hint(err,
			PFD_MESSAGE("bring it back with git restore {path}",
				"mit git restore {path} zurückholen",
				PFD_A_STR("path", file->path)));
	}
	return status;
}

/* As HEAD has it. */
static enum pfd_status begin_file(struct pfd_change *change,
	struct pfd_str path, struct file **ret, struct pfd_err *err)
{
	struct file *file = PFD_NEW(change->arena, struct file);
	enum pfd_status status = PFD_OK;

	file->path = pfd_arena_str(change->arena, path);
	file->entry = pfd_snapshot_find(&change->base, path);
	if (file->entry)
		status = pfd_snapshot_read(change->arena, &change->base,
			file->entry, CHANGE_READ_MAX, &file->head, err);
	file->now = file->head;
	*ret = file;
	return status;
}

/* The file at `path`, read when asked for first. */
static enum pfd_status open_file(struct pfd_change *change, struct pfd_str path,
	struct file **ret, struct pfd_err *err)
{
	struct file *file = known(change, path);
	struct pfd_dirty dirty = { 0 };
	enum pfd_status status;

	if (file) {
		*ret = file;
		return PFD_OK;
	}
	status = begin_file(change, path, &file, err);
	if (!status)
		status = pfd_store_dirty(change->arena, change->store,
			&change->base, &file->path, 1, &dirty, err);
	if (!status && dirty.n)
		status = include_hand(change, file, err);
	if (status)
		return status;
	pfd_vec_push(change->arena, &change->files, file);
	*ret = file;
	return PFD_OK;
}

enum pfd_status pfd_change_take(
	struct pfd_change *change, struct pfd_str path, struct pfd_err *err)
{
	static const struct pfd_oid none;
	struct file *file;
	enum pfd_status status;

	if (known(change, path))
		return PFD_OK;
	status = begin_file(change, path, &file, err);
	if (!status)
		status = read_hand(change, file, err);
	if (!status)
		status = pfd_store_check_staged(change->store, file->path,
			file->entry ? &file->entry->oid : &none,
			&file->hand_oid, err);
	if (status)
		return status;
	file->written = true;
	pfd_vec_push(change->arena, &change->files, file);
	return PFD_OK;
}

enum pfd_status pfd_change_bytes(struct pfd_change *change, struct pfd_str path,
	struct pfd_str *ret, struct pfd_err *err)
{
	struct file *file;
	enum pfd_status status = open_file(change, path, &file, err);

	if (!status)
		*ret = file->now;
	return status;
}

/* ---- reading --------------------------------------------------------------------- */

static enum pfd_status fail_unknown(struct pfd_change *change,
	const struct pfd_kind *kind, struct pfd_str id, struct pfd_err *err)
{
	struct {
		PFD_VEC_OF(const char *);
	} ids = { 0 };
	const char *near;

	for (size_t i = 0; i < change->base.n; i++) {
		struct pfd_str path = change->base.entries[i].path;
		struct pfd_str other;

		if (!pfd_str_starts(path, kind->directory))
			continue;
		other = kind->id(change->arena, path);
		if (other.len)
			pfd_vec_push(change->arena, &ids, other.ptr);
	}
	near = pfd_did_you_mean(id, ids.items, ids.n);
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{kind} {id}: no such record",
			"{kind} {id}: kein solcher Datensatz",
			PFD_A_TEXT("kind", kind->title), PFD_A_STR("id", id)));
	if (!near)
		return PFD_REFUSED;
	return pfd_hint(err, PFD_MESSAGE("did you mean {id}?",
				     "ähnlich ist {id}", PFD_A_Z("id", near)));
}

static enum pfd_status parse(struct pfd_change *change,
	const struct pfd_kind *kind, struct pfd_str id, struct pfd_str path,
	struct pfd_str bytes, struct pfd_findings *findings,
	struct pfd_record *ret, struct pfd_err *err)
{
	/* What is wrong with single fields is told when the change is judged. */
	struct pfd_findings own = { .arena = change->arena };

	if (pfd_record_parse(change->arena, kind,
		    pfd_arena_str(change->arena, id), path, bytes, &own, ret))
		return PFD_OK;
	pfd_vec_foreach (finding, &own)
		pfd_findings_add(findings, *finding);
	return pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: cannot be read", "{path}: nicht lesbar",
			PFD_A_STR("path", path)));
}

static struct pfd_str path_of(struct pfd_change *change,
	const struct pfd_kind *kind, struct pfd_str id)
{
	return kind->path(change->arena, id);
}

enum pfd_status pfd_change_read(struct pfd_change *change,
	const struct pfd_kind *kind, struct pfd_str id,
	struct pfd_findings *findings, struct pfd_record *ret,
	struct pfd_err *err)
{
	struct pfd_str path = path_of(change, kind, id);
	struct file *file;
	enum pfd_status status;

	if (!path.len)
		return fail_unknown(change, kind, id, err);
	/* Only with hand edits included is an untracked file a record. */
	if (!known(change, path) && !pfd_snapshot_find(&change->base, path)) {
		struct stat st;
		int there = pfd_file_stat(
			pfd_store_root(change->store), path.ptr, &st);

		if (there < 0)
			return pfd_fail_errno(err, path.ptr, errno);
		if (!there)
			return fail_unknown(change, kind, id, err);
	}
	status = open_file(change, path, &file, err);
	if (status)
		return status;
	if (!file->now.ptr)
		return fail_unknown(change, kind, id, err);
	return parse(
		change, kind, id, file->path, file->now, findings, ret, err);
}

enum pfd_status pfd_change_look(struct pfd_change *change,
	const struct pfd_kind *kind, struct pfd_str id,
	struct pfd_findings *findings, struct pfd_record *ret,
	struct pfd_err *err)
{
	struct pfd_str path = path_of(change, kind, id), bytes;
	const struct file *file = path.len ? known(change, path) : NULL;
	const struct pfd_entry *entry =
		path.len ? pfd_snapshot_find(&change->base, path) : NULL;
	enum pfd_status status;

	if (file ? !file->now.ptr : !entry)
		return fail_unknown(change, kind, id, err);
	if (file)
		return parse(change, kind, id, file->path, file->now, findings,
			ret, err);
	status = pfd_snapshot_read(change->arena, &change->base, entry,
		CHANGE_READ_MAX, &bytes, err);
	return status ? status
		      : parse(change, kind, id, path, bytes, findings, ret,
				err);
}

bool pfd_change_exists(const struct pfd_change *change, struct pfd_str path)
{
	const struct file *file = known(change, path);

	return file ? file->now.ptr != NULL
		    : pfd_snapshot_find(&change->base, path) != NULL;
}

/* ---- operations ------------------------------------------------------------------- */

static enum pfd_status fail_exists(struct pfd_str path, struct pfd_err *err)
{
	return pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: exists already",
			"{path}: existiert bereits", PFD_A_STR("path", path)));
}

static enum pfd_status fail_missing(struct pfd_str path, struct pfd_err *err)
{
	return pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: no such file",
			"{path}: keine solche Datei", PFD_A_STR("path", path)));
}

static void write_file(
	struct pfd_change *change, struct file *file, struct pfd_str bytes)
{
	file->written = true;
	file->now = bytes.ptr ? pfd_arena_str(change->arena, bytes)
			      : (struct pfd_str){ NULL, 0 };
}

/* A path where nothing stands, neither in HEAD nor in the work tree. */
static enum pfd_status open_free(struct pfd_change *change, struct pfd_str path,
	struct file **ret, struct pfd_err *err)
{
	enum pfd_status status;

	if (pfd_change_exists(change, path))
		return fail_exists(path, err);
	status = open_file(change, path, ret, err);
	if (!status && (*ret)->now.ptr)
		return pfd_store_refuse_edited(
			(*ret)->path, (*ret)->entry != NULL, err);
	return status;
}

enum pfd_status pfd_change_create(struct pfd_change *change,
	struct pfd_str path, struct pfd_str bytes, struct pfd_err *err)
{
	struct file *file;
	enum pfd_status status = open_free(change, path, &file, err);

	if (!status)
		write_file(change, file, bytes);
	return status;
}

static enum pfd_status open_there(struct pfd_change *change,
	struct pfd_str path, struct file **ret, struct pfd_err *err)
{
	enum pfd_status status = open_file(change, path, ret, err);

	if (!status && !(*ret)->now.ptr)
		return fail_missing(path, err);
	return status;
}

enum pfd_status pfd_change_replace(struct pfd_change *change,
	struct pfd_str path, struct pfd_str bytes, struct pfd_err *err)
{
	struct file *file;
	enum pfd_status status = open_there(change, path, &file, err);

	if (!status)
		write_file(change, file, bytes);
	return status;
}

enum pfd_status pfd_change_remove(
	struct pfd_change *change, struct pfd_str path, struct pfd_err *err)
{
	struct file *file;
	enum pfd_status status = open_there(change, path, &file, err);

	if (!status)
		write_file(change, file, (struct pfd_str){ NULL, 0 });
	return status;
}

enum pfd_status pfd_change_move(struct pfd_change *change, struct pfd_str path,
	struct pfd_str to, struct pfd_err *err)
{
	struct file *old, *new;
	enum pfd_status status = open_there(change, path, &old, err);

	if (!status)
		status = open_free(change, to, &new, err);
	if (status)
		return status;
	write_file(change, new, old->now);
	write_file(change, old, (struct pfd_str){ NULL, 0 });
	pfd_vec_push(change->arena, &change->moves,
		(struct move){ .from = old->path, .to = new->path });
	return PFD_OK;
}

enum pfd_status pfd_change_edit(struct pfd_change *change,
	const struct pfd_record *record, const struct pfd_edit *edits, size_t n,
	struct pfd_err *err)
{
	struct pfd_str bytes;
	enum pfd_status status;

	if (!n)
		return PFD_OK;
	status = pfd_yaml_edit(
		change->arena, &record->yaml, edits, n, &bytes, err);
	return status ? status
		      : pfd_change_replace(change, record->path, bytes, err);
}

/* ---- what else a writer needs ------------------------------------------------------ */

void pfd_change_trailer(
	struct pfd_change *change, const char *key, struct pfd_str value)
{
	pfd_vec_push(change->arena, &change->trailers,
		(struct trailer){ .key = key,
			.value = pfd_arena_str(change->arena, value) });
}

struct pfd_str pfd_change_name(struct pfd_arena *arena, struct pfd_str path)
{
	const struct pfd_kind *kind = pfd_kind_of_path(path);
	struct pfd_str id = { NULL, 0 };

	if (kind)
		id = kind->id(arena, path);
	return id.len ? pfd_record_name(arena, kind, id)
		      : (struct pfd_str){ NULL, 0 };
}
