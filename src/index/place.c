/* Which files are records, and what is told of a file at a wrong place. */
#include "internal.h"

static void misplaced(struct pfd_findings *findings, struct pfd_str path,
	const char *rule, enum pfd_severity severity,
	struct pfd_message message, struct pfd_message remedy)
{
	pfd_findings_add(findings, (struct pfd_finding){ .severity = severity,
					   .rule = rule,
					   .place = { .file = path },
					   .message = message,
					   .remedy = remedy,
					   .hard = true });
}

/* A file in no kind's directory: the one that was probably meant, or all. */
static void no_place(struct pfd_arena *arena, struct pfd_str path,
	struct pfd_findings *findings)
{
	struct pfd_str rest = path, first = { 0 };
	struct pfd_buf places = pfd_buf(arena);
	const char *names[PFD_N_KINDS], *near = NULL;
	size_t n = 0;

	for (const struct pfd_kind *const *k = pfd_kinds; *k; k++) {
		if (!*(*k)->directory)
			continue;
		names[n++] = (*k)->directory;
		pfd_buf_printf(&places, "%s%s", places.len ? ", " : "",
			(*k)->directory);
	}
	if (pfd_str_cut(&rest, '/', &first) && rest.len)
		near = pfd_did_you_mean(
			pfd_str_sub(path, 0, first.len + 1), names, n);
	misplaced(findings, path, "file.kind", PFD_WARNING,
		PFD_MESSAGE("no kind of record has its place here",
			"hier hat keine Art von Datensatz ihren Platz"),
		near ? PFD_MESSAGE("did you mean {place}?",
			       "gemeint ist wohl {place}",
			       PFD_A_Z("place", near))
		     : PFD_MESSAGE("the places are {places}",
			       "die Plätze sind {places}",
			       PFD_A_STR("places", pfd_buf_str(&places))));
}

/* A file in a kind's directory that no id has as its path: either its name is
 * no id, or that id's place is elsewhere. */
static void no_id(struct pfd_arena *arena, const struct pfd_kind *kind,
	struct pfd_str path, struct pfd_findings *findings)
{
	size_t start = path.len, end = path.len;
	struct pfd_str to;

	while (path.ptr[start - 1] != '/')
		start--;
	while (path.ptr[end - 1] != '.')
		end--;
	to = kind->path(arena, pfd_str_sub(path, start, end - 1));
	if (to.len)
		misplaced(findings, path, "file.name", PFD_ERROR,
			PFD_MESSAGE("a record of this name has another place",
				"ein Datensatz dieses Namens hat einen anderen "
				"Platz"),
			PFD_MESSAGE("move it to {path}",
				"nach {path} verschieben",
				PFD_A_STR("path", to)));
	else
		misplaced(findings, path, "file.name", PFD_ERROR,
			PFD_MESSAGE("the name is no id of a {kind}: {form}",
				"der Name ist keine Kennung der Art „{kind}“: "
				"{form}",
				PFD_A_TEXT("kind", kind->title),
				PFD_A_TEXT("form", kind->id_form)),
			PFD_MESSAGE("rename the file", "die Datei umbenennen"));
}

const struct pfd_kind *pfd_index_classify(struct pfd_arena *arena,
	const struct pfd_entry *entry, struct pfd_str *ret_id,
	struct pfd_findings *findings)
{
	struct pfd_str path = entry->path;
	const struct pfd_kind *kind = pfd_kind_of_path(path);
	if (path.len && path.ptr[0] == '.')
		return NULL;
	if (entry->mode == PFD_ENTRY_LINK || entry->mode == PFD_ENTRY_OTHER) {
		misplaced(findings, path, "file.mode", PFD_ERROR,
			PFD_MESSAGE("not a regular file, so it is not followed",
				"keine gewöhnliche Datei, ihr wird nicht "
				"gefolgt"),
			PFD_MESSAGE("put the file itself here, or remove it",
				"die Datei selbst hier ablegen oder sie "
				"entfernen"));
		return NULL;
	}
	if (!pfd_str_ends(path, ".yaml") && !pfd_str_ends(path, ".yml"))
		return NULL;
	if (!kind) {
		no_place(arena, path, findings);
		return NULL;
	}
	*ret_id = kind->id(arena, path);
	if (!ret_id->len) {
		no_id(arena, kind, path, findings);
		return NULL;
	}
	return kind;
}

void pfd_index_executable(struct pfd_str path, struct pfd_findings *findings)
{
	misplaced(findings, path, "file.mode", PFD_ERROR,
		PFD_MESSAGE("a record is not executable",
			"ein Datensatz ist nicht ausführbar"),
		PFD_MESSAGE("chmod a-x {path}", "chmod a-x {path}",
			PFD_A_STR("path", path)));
}
