/* Who brought what stands in a record: each field's last change.
 *
 * From the newest commit backwards: a field is explained by the first one found
 * that brought the value it has, which none of its parents had.
 */
#include "internal.h"

struct asking {
	struct pfd_arena *arena, *scratch;
	const struct pfd_store *store;
	struct pfd_keyring *ring;
	struct pfd_blames *ret;
	size_t open; /* not explained yet */
	struct pfd_err *err;
};

/* The decision that came with the change, if any did. */
static struct pfd_str decision_of(struct asking *a, const struct pfd_pair *pair)
{
	pfd_vec_foreach (difference, &pair->differences) {
		struct pfd_str rest = difference->path, name;

		(void)pfd_str_cut(&rest, '.', &name);
		if (!pfd_str_eqz(name, "decisions") || !difference->new ||
			!difference->item)
			continue;
		(void)pfd_str_cut(&rest, '.', &name);
		return pfd_arena_str(a->arena, name);
	}
	return (struct pfd_str){ 0 };
}

static void explain(struct asking *a, struct pfd_blame *blame,
	const struct pfd_trail_commit *step, const struct pfd_pair *pair,
	const struct pfd_difference *difference)
{
	struct pfd_arena *arena = a->arena;

	blame->known = true;
	blame->commit = step->id;
	blame->time_s = step->time_s;
	blame->author = pfd_arena_str(arena, step->author);
	blame->subject = pfd_arena_str(arena, step->said.subject);
	blame->reason = pfd_arena_str(arena, step->said.reason);
	blame->created = !pair->was_there;
	if (difference->old)
		blame->before = pfd_node_copy(arena, difference->old);
	if (pair->kind == &pfd_kind_grant && pair->was_there)
		blame->decision = decision_of(a, pair);
	a->open--;
}

/* Compared are the sealed texts; what is shown is opened.  Where a shallow clone was
 * cut off, nobody knows what came before. */
static enum pfd_status look_at(
	struct asking *a, const struct pfd_trail_commit *step)
{
	struct pfd_pair pair;
	enum pfd_status status = pfd_pair_of_file(a->scratch, a->store,
		step->files.items, a->ring, &pair, a->err);

	if (status || step->cut || pair.unread || !pair.there)
		return status;
	pfd_vec_foreach (blame, a->ret) {
		const struct pfd_difference *difference =
			blame->known ? NULL
				     : pfd_difference_at(&pair, blame->path);
		const struct pfd_node *raw;

		if (!difference)
			continue;
		raw = pfd_record_node(&pair.new.yaml, pair.kind, blame->path);
		if (raw && pfd_node_equal(raw, blame->raw))
			explain(a, blame, step, &pair, difference);
	}
	return PFD_OK;
}

static enum pfd_status begin(struct asking *a, struct pfd_str path,
	struct pfd_str bytes, struct pfd_str field)
{
	struct pfd_pair now;
	enum pfd_status status = pfd_pair_read(a->arena, path, path,
		(struct pfd_str){ 0 }, bytes, a->ring, &now, a->err);

	if (status)
		return status;
	if (now.unread)
		return pfd_fail(a->err, PFD_REFUSED,
			PFD_MESSAGE("{path}: cannot be read",
				"{path}: nicht lesbar",
				PFD_A_STR("path", path)));
	pfd_vec_foreach (difference, &now.differences) {
		const struct pfd_node *raw = pfd_record_node(
			&now.new.yaml, now.kind, difference->path);

		if (!raw || (field.len &&
				    !pfd_path_beneath(difference->path, field)))
			continue;
		pfd_vec_push(a->arena, a->ret,
			(struct pfd_blame){ .path = difference->path,
				.field = difference->field,
				.now = difference->new,
				.raw = raw });
		a->open++;
	}
	return PFD_OK;
}

enum pfd_status pfd_change_blame(struct pfd_arena *arena,
	const struct pfd_store *store, const char *revision,
	struct pfd_str path, struct pfd_str bytes, struct pfd_str field,
	struct pfd_keyring *ring, struct pfd_blames *ret, struct pfd_err *err)
{
	struct pfd_arena *scratch PFD_CLEANUP(pfd_arena_freep) =
		pfd_arena_new();
	struct asking a = { .arena = arena,
		.scratch = scratch,
		.store = store,
		.ring = ring,
		.ret = ret,
		.err = err };
	struct pfd_trail *trail;
	bool more = true;
	enum pfd_status status;

	*ret = (struct pfd_blames){ 0 };
	status = begin(&a, path, bytes, field);
	if (!status)
		status = pfd_trail_begin(
			arena, store, revision, path, &trail, err);
	while (!status && a.open && more) {
		struct pfd_trail_commit step;

		status = pfd_trail_next(trail, scratch, &step, &more, err);
		if (!status && more)
			status = look_at(&a, &step);
		pfd_arena_reset(scratch);
	}
	return status;
}
