/* What stands on a commit that is to be undone: later changes of what it changed, and
 * reports that were sent with it in them. */
#include "undo.h"

const char *pfd_undo_short(struct pfd_arena *arena, const struct pfd_oid *oid)
{
	char hex[41];

	return pfd_arena_printf(arena, "%.10s", pfd_oid_hex(oid, hex)).ptr;
}

/* ---- what stands on it ------------------------------------------------------------ */

static bool touches(const struct pfd_pair *pair, struct pfd_str field)
{
	pfd_vec_foreach (difference, &pair->differences)
		if (pfd_path_beneath(difference->path, field))
			return true;
	return !field.len || !pair->kind || pair->unread || !pair->there ||
	       !pair->was_there;
}

/* The last commit that changed the field (empty: the file); false: it was changed
 * by hand. */
static enum pfd_status find_later(struct pfd_undoing *u, struct pfd_str path,
	struct pfd_str field, bool *ret_found, struct pfd_trail_commit *ret)
{
	struct pfd_trail *trail;
	bool more = true;
	enum pfd_status status = pfd_trail_begin(
		u->arena, u->change->store, NULL, path, &trail, u->err);

	*ret_found = false;
	while (!status && more && !*ret_found) {
		struct pfd_pair pair;

		status = pfd_trail_next(trail, u->arena, ret, &more, u->err);
		if (status || !more || pfd_oid_eq(&ret->id, &u->commit.id))
			break;
		status = pfd_pair_of_file(u->arena, u->change->store,
			ret->files.items, NULL, &pair, u->err);
		*ret_found = !status && touches(&pair, field);
	}
	return status;
}

enum pfd_status pfd_undo_stands(
	struct pfd_undoing *u, const struct pfd_undone *s, struct pfd_str field)
{
	/* Of what is there the place is looked up at the end. */
	bool known = s->now.ptr && pfd_kind_of_path(s->path);
	struct pfd_finding finding = { .severity = PFD_ERROR,
		.rule = "undo.later",
		.record = pfd_change_name(u->arena, s->path),
		.field = field,
		.place = { .file = known ? ((struct pfd_str){ 0 }) : s->path },
		.hard = true };
	struct pfd_str what = field.len ? field : s->path;
	struct pfd_trail_commit later;
	bool found;
	enum pfd_status status = find_later(u, s->path, field, &found, &later);

	if (status)
		return status;
	if (!found) {
		finding.message =
			PFD_MESSAGE("{what} was changed by hand since",
				"{what} wurde seither von Hand geändert",
				PFD_A_STR("what", what));
	} else {
		finding.message = PFD_MESSAGE(
			"{what} was changed since, by {commit} of {day} "
			"({author}): {subject}",
			"{what} wurde seither geändert, durch {commit} vom "
			"{day} ({author}): {subject}",
			PFD_A_STR("what", what),
			PFD_A_Z("commit", pfd_undo_short(u->arena, &later.id)),
			PFD_A_DATE("day", pfd_date_berlin(later.time_s)),
			PFD_A_STR("author", later.author),
			PFD_A_STR("subject", later.said.subject));
		finding.remedy = PFD_MESSAGE(
			"undo that first, or set the value that is to stand",
			"erst das rückgängig machen oder den Wert setzen, der "
			"gelten soll");
	}
	pfd_findings_add(u->findings, finding);
	return PFD_OK;
}

/* ---- reports that were sent ------------------------------------------------------------ */

static struct pfd_str text_at(const struct pfd_node *map, const char *key)
{
	const struct pfd_node *node = pfd_node_get(map, key);

	return node && node->kind == PFD_SCALAR ? node->text
						: (struct pfd_str){ 0 };
}

/* Whether the report can show what the commit changed: it is of a year. */
static bool concerns(struct pfd_undoing *u, int year)
{
	pfd_vec_foreach (file, &u->commit.files) {
		const struct pfd_kind *kind = pfd_kind_of_path(file->path);
		int own = kind == &pfd_kind_year
				  ? pfd_year_number(
					    kind->id(u->arena, file->path))
				  : pfd_change_year(u->arena, file->path);

		if (kind && (!own || own == year))
			return true;
	}
	return false;
}

static enum pfd_status check_sent(
	struct pfd_undoing *u, struct pfd_str file, const struct pfd_node *sent)
{
	struct pfd_str typed = text_at(sent, "commit");
	struct pfd_renames ignored = { 0 };
	struct pfd_date day = { 0 };
	struct pfd_oid commit;
	struct pfd_err gone = { .arena = u->arena };
	bool reached = false;
	char hex[41];
	enum pfd_status status = PFD_OK;

	/* A commit that is not here cannot have this one before it. */
	if (!typed.len || pfd_store_revision(u->change->store,
				  pfd_arena_z(u->arena, typed), &commit, &gone))
		return PFD_OK;
	status = pfd_change_renames(u->arena, u->change->store,
		pfd_oid_hex(&commit, hex), &u->commit.id, &ignored, &reached,
		u->err);
	if (status || !reached)
		return status;
	(void)pfd_date_parse(text_at(sent, "date"), &day);
	pfd_findings_add(u->findings,
		(struct pfd_finding){ .severity = PFD_ERROR,
			.rule = "undo.sent",
			.field = PFD_STR("sent"),
			.place = { .file = file,
				.line = (int)sent->line,
				.column = (int)sent->column },
			.message = PFD_MESSAGE("“{report}”, sent to {to} on "
					       "{day}, was made with "
					       "this change in it",
				"„{report}“, am {day} an {to} gesandt, wurde "
				"mit dieser Änderung gemacht",
				PFD_A_STR("report", text_at(sent, "report")),
				PFD_A_STR("to", text_at(sent, "to")),
				PFD_A_DATE("day", day)),
			.remedy = PFD_MESSAGE(
				"correct it by a change of its own, and send "
				"the report again",
				"mit einer eigenen Änderung berichtigen und "
				"den Bericht neu senden"),
			.hard = true });
	return PFD_OK;
}

enum pfd_status pfd_undo_check_reports(struct pfd_undoing *u)
{
	const struct pfd_snapshot *base = &u->change->base;
	enum pfd_status status = PFD_OK;

	for (size_t i = 0; !status && i < base->n; i++) {
		const struct pfd_entry *entry = &base->entries[i];
		struct pfd_findings ignored = { .arena = u->arena };
		const struct pfd_node *sent;
		struct pfd_yaml yaml;
		struct pfd_str bytes;

		if (pfd_kind_of_path(entry->path) != &pfd_kind_year ||
			!concerns(u, pfd_year_number(pfd_kind_year.id(
					     u->arena, entry->path))))
			continue;
		status = pfd_snapshot_read(
			u->arena, base, entry, CHANGE_READ_MAX, &bytes, u->err);
		if (status || !pfd_yaml_parse(u->arena, bytes, entry->path,
				      &ignored, &yaml))
			continue;
		sent = pfd_node_get(yaml.root, "sent");
		for (sent = sent ? sent->first : NULL; sent && !status;
			sent = sent->next)
			status = check_sent(u, entry->path, sent);
	}
	return status;
}
