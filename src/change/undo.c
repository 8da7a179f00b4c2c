/* Undoing one commit by another: its files as they were before it, and where
 * something has changed since, field by field.  What a later change or a report
 * that was sent stands on is left, and named.
 */
#include "undo.h"

/* ---- field by field ----------------------------------------------------------------- */

static bool same(const struct pfd_node *a, const struct pfd_node *b)
{
	return a && b ? pfd_node_equal(a, b) : a == b;
}

static const struct pfd_node *now_at(
	const struct pfd_undone *s, struct pfd_str path)
{
	const struct pfd_leaf *leaf = pfd_leaf_at(&s->leaves, path);

	return leaf ? leaf->node : NULL;
}

static bool can_edit(const struct pfd_undone *s, struct pfd_str path)
{
	struct pfd_path parts;
	struct pfd_str bad;
	const char *near;

	return pfd_path_parse(s->pair.kind->fields, path, &parts, &bad, &near);
}

static void edit(struct pfd_undoing *u, struct pfd_undone *s,
	enum pfd_edit_op op, struct pfd_str path, const struct pfd_node *value)
{
	pfd_vec_push(u->arena, &s->edits,
		pfd_record_edit(u->arena, s->pair.kind, op, path,
			value ? pfd_node_copy(u->arena, value) : NULL));
}

static enum pfd_status undo_field(struct pfd_undoing *u, struct pfd_undone *s,
	const struct pfd_difference *difference)
{
	const struct pfd_node *now = now_at(s, difference->path);

	if (same(now, difference->old))
		return PFD_OK;
	if (!same(now, difference->new) || !can_edit(s, difference->path))
		return pfd_undo_stands(u, s, difference->path);
	edit(u, s, difference->old ? PFD_EDIT_SET : PFD_EDIT_REMOVE,
		difference->path, difference->old);
	return PFD_OK;
}

/* An entry that the commit added goes if it is as the commit made it. */
static enum pfd_status undo_added(
	struct pfd_undoing *u, struct pfd_undone *s, struct pfd_str item)
{
	size_t n = 0;

	pfd_vec_foreach (leaf, &s->leaves)
		n += pfd_path_beneath(leaf->path, item);
	if (!n)
		return PFD_OK;
	pfd_vec_foreach (difference, &s->pair.differences) {
		if (!pfd_path_beneath(difference->path, item))
			continue;
		n--;
		if (!same(now_at(s, difference->path), difference->new))
			return pfd_undo_stands(u, s, difference->path);
	}
	if (n || !can_edit(s, item))
		return pfd_undo_stands(u, s, item);
	edit(u, s, PFD_EDIT_REMOVE, item, NULL);
	return PFD_OK;
}

/* One that it took away comes back at the end of its list. */
static enum pfd_status undo_taken(
	struct pfd_undoing *u, struct pfd_undone *s, struct pfd_str item)
{
	const struct pfd_node *node =
		pfd_record_node(&s->pair.old.yaml, s->pair.kind, item);
	struct pfd_str list = item;

	pfd_vec_foreach (leaf, &s->leaves)
		if (pfd_path_beneath(leaf->path, item))
			return pfd_undo_stands(u, s, item);
	while (list.len && list.ptr[list.len - 1] != '.')
		list.len--;
	list.len -= list.len > 0;
	if (!can_edit(s, item) || !node || node->kind != PFD_MAP)
		return pfd_undo_stands(u, s, item);
	edit(u, s, PFD_EDIT_APPEND, list, node);
	return PFD_OK;
}

static enum pfd_status undo_fields(struct pfd_undoing *u, struct pfd_undone *s)
{
	struct pfd_findings ignored = { .arena = u->arena };
	struct pfd_str last = { 0 };
	struct pfd_record now;
	enum pfd_status status = PFD_OK;

	if (!s->pair.kind || s->pair.unread ||
		!pfd_record_parse(u->arena, s->pair.kind, s->pair.id, s->path,
			s->now, &ignored, &now))
		return pfd_undo_stands(u, s, (struct pfd_str){ 0 });
	pfd_record_leaves(u->arena, s->pair.kind, &now.yaml, &s->leaves);
	pfd_vec_foreach (difference, &s->pair.differences) {
		struct pfd_str item =
			pfd_str_sub(difference->path, 0, difference->item);

		if (!item.len)
			status = undo_field(u, s, difference);
		else if (!pfd_str_eq(item, last))
			status = difference->new ? undo_added(u, s, item)
						 : undo_taken(u, s, item);
		last = item;
		if (status)
			return status;
	}
	return pfd_change_edit(
		u->change, &now, s->edits.items, s->edits.n, u->err);
}

/* ---- a file ------------------------------------------------------------------------- */

/* A record that the commit made may be written otherwise now, but must say the
 * same. */
static enum pfd_status undo_made(struct pfd_undoing *u, struct pfd_undone *s)
{
	struct pfd_pair since;
	enum pfd_status status = pfd_pair_read(u->arena, s->path, s->path,
		s->after, s->now, NULL, &since, u->err);

	if (status)
		return status;
	if (since.what != PFD_PAIR_FORM && !pfd_str_eq(s->now, s->after)) {
		if (!since.differences.n)
			return pfd_undo_stands(u, s, (struct pfd_str){ 0 });
		pfd_vec_foreach (difference, &since.differences)
			if (!status)
				status =
					pfd_undo_stands(u, s, difference->path);
		return status;
	}
	return pfd_change_remove(u->change, s->path, u->err);
}

static enum pfd_status undo_rename(struct pfd_undoing *u, struct pfd_undone *s)
{
	struct pfd_str to = s->file->was;
	enum pfd_status status;

	if (!pfd_str_eq(s->path, s->file->path) ||
		!pfd_str_eq(s->now, s->after))
		return pfd_undo_stands(u, s, (struct pfd_str){ 0 });
	status = pfd_change_move(u->change, s->path, to, u->err);
	if (!status)
		status = pfd_change_replace(u->change, to, s->before, u->err);
	if (!status)
		pfd_change_trailer(u->change, "Pfd-Renamed",
			pfd_arena_printf(u->arena, "%.*s %.*s",
				PFD_STR_ARG(pfd_change_name(u->arena, s->path)),
				PFD_STR_ARG(pfd_change_name(u->arena, to))));
	return status;
}

static enum pfd_status undo_subject(struct pfd_undoing *u, struct pfd_undone *s)
{
	const struct pfd_str whole = { 0 };

	if (!s->after.ptr && !s->now.ptr)
		return pfd_change_create(u->change, s->path, s->before, u->err);
	/* Already as before. */
	if (s->before.ptr == NULL
			? s->now.ptr == NULL
			: s->now.ptr && pfd_str_eq(s->now, s->before) &&
				  pfd_str_eq(s->path, s->file->was))
		return PFD_OK;
	if (!s->after.ptr || !s->now.ptr)
		return pfd_undo_stands(u, s, whole);
	if (!s->before.ptr)
		return undo_made(u, s);
	if (!pfd_str_eq(s->file->was, s->file->path))
		return undo_rename(u, s);
	if (pfd_str_eq(s->now, s->after))
		return pfd_change_replace(
			u->change, s->path, s->before, u->err);
	return undo_fields(u, s);
}

static enum pfd_status bytes_of(struct pfd_undoing *u,
	const struct pfd_oid *blob, struct pfd_str path, struct pfd_str *ret)
{
	static const struct pfd_oid zero;

	*ret = (struct pfd_str){ NULL, 0 };
	return pfd_oid_eq(blob, &zero)
		       ? PFD_OK
		       : pfd_store_blob(u->arena, u->change->store, blob, path,
				 CHANGE_READ_MAX, ret, u->err);
}

static enum pfd_status undo_file(
	struct pfd_undoing *u, const struct pfd_trail_file *file)
{
	struct pfd_undone s = { .file = file,
		.path = pfd_renamed_to(&u->later, file->path) };
	enum pfd_status status =
		bytes_of(u, &file->before[0], file->was, &s.before);

	if (!status)
		status = bytes_of(u, &file->blob, file->path, &s.after);
	if (!status)
		status = pfd_change_bytes(u->change, s.path, &s.now, u->err);
	if (!status)
		status = pfd_pair_read(u->arena, file->path, file->was,
			s.before, s.after, NULL, &s.pair, u->err);
	return status ? status : undo_subject(u, &s);
}

/* ---- the commit ---------------------------------------------------------------------- */

static enum pfd_status refuse(
	struct pfd_undoing *u, struct pfd_text why, struct pfd_text way_out)
{
	(void)pfd_fail(u->err, PFD_REFUSED,
		PFD_MESSAGE("{commit}: {why}", "{commit}: {why}",
			PFD_A_Z("commit",
				pfd_undo_short(u->arena, &u->commit.id)),
			PFD_A_TEXT("why", why)));
	return pfd_hint(u->err, (struct pfd_message){ .text = way_out });
}

/* Erasures and their confirmations: keys that are gone do not come back, and no
 * erasure begins to wait again. */
static bool is_for_good(const struct pfd_trail_commit *commit)
{
	struct pfd_str trailers = commit->said.trailers, command;

	return pfd_said_next(&trailers, "Pfd-Command", &command) &&
	       (pfd_str_eqz(command, "privacy erase") ||
		       pfd_str_eqz(command, "privacy confirm"));
}

static enum pfd_status find_commit(struct pfd_undoing *u, const char *revision)
{
	struct pfd_trail *trail;
	struct pfd_oid id;
	bool found;
	char hex[41];
	enum pfd_status status =
		pfd_store_revision(u->change->store, revision, &id, u->err);

	if (!status)
		status = pfd_trail_begin(u->arena, u->change->store,
			pfd_oid_hex(&id, hex), (struct pfd_str){ 0 }, &trail,
			u->err);
	if (!status)
		status = pfd_trail_next(
			trail, u->arena, &u->commit, &found, u->err);
	if (status)
		return status;
	if (u->commit.cut)
		return refuse(u,
			PFD_TEXT("what was before it is not in this clone",
				"was davor war, ist nicht in diesem Klon"),
			PFD_TEXT("fetch it first: git fetch --unshallow",
				"erst holen: git fetch --unshallow"));
	if (!u->commit.n_parents)
		return refuse(u,
			PFD_TEXT("nothing was before the first commit",
				"vor dem ersten Commit war nichts"),
			PFD_TEXT("records can be removed: pfd KIND remove ID",
				"Datensätze lassen sich entfernen: pfd KIND "
				"remove ID"));
	if (is_for_good(&u->commit))
		return refuse(u,
			PFD_TEXT("what was erased stays erased",
				"was gelöscht ist, bleibt gelöscht"),
			PFD_TEXT("enter anew what may be kept",
				"neu eintragen, was aufbewahrt werden darf"));
	if (u->commit.n_parents > 1)
		return refuse(u,
			PFD_TEXT("it joins two lines and has no one state "
				 "before it",
				"er führt zwei Linien zusammen, einen Stand "
				"davor gibt es nicht"),
			PFD_TEXT("undo one by one what came with it; pfd log "
				 "lists the commits",
				"einzeln rückgängig machen, was mit ihm kam; "
				"pfd log nennt die Commits"));
	status = pfd_change_renames(u->arena, u->change->store, NULL, &id,
		&u->later, &found, u->err);
	if (status || found)
		return status;
	return refuse(u,
		PFD_TEXT("is not in the history of HEAD",
			"gehört nicht zum Verlauf von HEAD"),
		PFD_TEXT("pfd log lists the commits that are",
			"pfd log nennt die Commits, die dazugehören"));
}

enum pfd_status pfd_change_undo(struct pfd_change *change, const char *revision,
	struct pfd_findings *findings, struct pfd_str *ret_subject,
	struct pfd_err *err)
{
	struct pfd_undoing u = { .change = change,
		.arena = change->arena,
		.findings = findings,
		.err = err };
	size_t before = pfd_findings_count(findings, PFD_ERROR), n;
	char hex[41];
	enum pfd_status status = find_commit(&u, revision);

	if (!status)
		status = pfd_undo_check_reports(&u);
	for (size_t i = 0; !status && i < u.commit.files.n; i++)
		status = undo_file(&u, &u.commit.files.items[i]);
	if (status)
		return status;
	n = pfd_findings_count(findings, PFD_ERROR) - before;
	if (n) {
		status = pfd_findings_locate(findings, &change->base, err);
		if (status)
			return status;
		(void)pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{commit} cannot be undone; findings: {n}",
				"{commit} lässt sich nicht rückgängig machen; "
				"Befunde: {n}",
				PFD_A_Z("commit",
					pfd_undo_short(u.arena, &u.commit.id)),
				PFD_A_INT("n", (int64_t)n)));
		return PFD_REFUSED;
	}
	pfd_change_trailer(
		change, "Pfd-Undone", pfd_str(pfd_oid_hex(&u.commit.id, hex)));
	*ret_subject = u.commit.said.subject;
	return PFD_OK;
}
