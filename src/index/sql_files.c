/* The SQL files below rules/: read with the care of records, understood elsewhere.
 */
#include "internal.h"

static void misread(struct pfd_findings *findings, struct pfd_str path,
	const char *rule, struct pfd_message message, struct pfd_message remedy)
{
	pfd_findings_add(findings, (struct pfd_finding){ .severity = PFD_ERROR,
					   .rule = rule,
					   .place = { path, 1, 1 },
					   .message = message,
					   .remedy = remedy,
					   .hard = true });
}

/* Directly in rules/; one further down is told to be in vain. */
static bool is_rule(
	const struct pfd_entry *entry, struct pfd_findings *findings)
{
	struct pfd_str name;

	if (!pfd_str_starts(entry->path, PFD_SQL_FILES) ||
		!pfd_str_ends(entry->path, ".sql"))
		return false;
	/* What is no regular file was told where files are classified. */
	if (entry->mode == PFD_ENTRY_LINK || entry->mode == PFD_ENTRY_OTHER)
		return false;
	name = pfd_str_sub(entry->path, strlen(PFD_SQL_FILES), entry->path.len);
	if (pfd_str_find(name, '/') == SIZE_MAX)
		return true;
	misread(findings, entry->path, "file.name",
		PFD_MESSAGE("no rule is read from here",
			"von hier wird keine Regel gelesen"),
		PFD_MESSAGE("rules stand directly in {place}",
			"Regeln stehen direkt in {place}",
			PFD_A_Z("place", PFD_SQL_FILES)));
	return false;
}

enum pfd_status pfd_sql_files_read(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, struct pfd_sql_files *ret,
	struct pfd_findings *findings, struct pfd_err *err)
{
	for (size_t i = 0; i < snapshot->n; i++) {
		const struct pfd_entry *entry = &snapshot->entries[i];
		struct pfd_sql_file file = { .path = entry->path };
		struct pfd_err own = { .arena = arena };
		enum pfd_status status;

		if (*entry->path.ptr != *PFD_SQL_FILES ||
			!is_rule(entry, findings))
			continue;
		status = pfd_snapshot_read(arena, snapshot, entry,
			PFD_SQL_MAX_BYTES, &file.bytes, &own);
		if (status == PFD_OK)
			pfd_vec_push(arena, ret, file);
		else if (status == PFD_REFUSED)
			misread(findings, entry->path, "file.read",
				PFD_MESSAGE("not read: more than the {max} "
					    "bytes allowed",
					"nicht gelesen: mehr als die erlaubten "
					"{max} Bytes",
					PFD_A_INT("max", PFD_SQL_MAX_BYTES)),
				PFD_MESSAGE("make several rules of it",
					"auf mehrere Regeln verteilen"));
		else
			return pfd_fail(err, status, own.message);
	}
	return PFD_OK;
}
