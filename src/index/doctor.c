/* What the names and modes of the files say, without reading them, and whether the
 * saved index can be used: for `pfd doctor`.
 */
#include <stdlib.h>
#include <sys/stat.h>

#include <pfd/text.h>

#include "internal.h"
#include "saved.h"

static void tell(struct pfd_findings *findings, const char *rule,
	enum pfd_severity severity, struct pfd_str path,
	struct pfd_message message, struct pfd_message cure)
{
	pfd_findings_add(findings, (struct pfd_finding){ .severity = severity,
					   .rule = rule,
					   .place = { path, 1, 1 },
					   .message = message,
					   .remedy = cure,
					   .hard = true });
}

/* ---- names --------------------------------------------------------------------- */

struct name {
	struct pfd_str folded, path;
};

static int by_folded(const void *a, const void *b)
{
	const struct name *x = a, *y = b;
	int order = pfd_str_cmp(x->folded, y->folded);

	return order ? order : pfd_str_cmp(x->path, y->path);
}

/* git takes both, a file system of Windows or macOS only one of them. */
static void look_same(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, struct pfd_findings *findings)
{
	struct name *names = pfd_alloc_n(arena, snapshot->n, sizeof *names);

	for (size_t i = 0; i < snapshot->n; i++)
		names[i] = (struct name){ pfd_utf8_fold(arena,
						  snapshot->entries[i].path),
			snapshot->entries[i].path };
	if (snapshot->n)
		qsort(names, snapshot->n, sizeof *names, by_folded);
	for (size_t i = 1; i < snapshot->n; i++)
		if (pfd_str_eq(names[i - 1].folded, names[i].folded))
			tell(findings, "doctor.names", PFD_ERROR, names[i].path,
				PFD_MESSAGE("on Windows and macOS this is the "
					    "same name as {other}",
					"unter Windows und macOS ist das "
					"derselbe Name wie {other}",
					PFD_A_STR("other", names[i - 1].path)),
				PFD_MESSAGE("rename one of them: mv {path} NEW",
					"eine von beiden umbenennen: mv {path} "
					"NEU",
					PFD_A_STR("path", names[i].path)));
}

static void look_form(struct pfd_arena *arena, struct pfd_str path,
	struct pfd_findings *findings)
{
	struct pfd_str composed;

	if (pfd_utf8_check(path) != SIZE_MAX) {
		tell(findings, "doctor.names", PFD_ERROR, path,
			PFD_MESSAGE("the name is not UTF-8",
				"der Name ist kein UTF-8"),
			PFD_MESSAGE("rename the file", "die Datei umbenennen"));
		return;
	}
	composed = pfd_utf8_nfc(arena, path);
	if (!pfd_str_eq(composed, path))
		tell(findings, "doctor.names", PFD_ERROR, path,
			PFD_MESSAGE("the letters of the name are put together "
				    "of parts (NFD, as macOS did), so it is "
				    "another one elsewhere",
				"die Buchstaben des Namens sind aus Teilen "
				"zusammengesetzt (NFD, wie einst bei macOS), "
				"anderswo ist er ein anderer"),
			PFD_MESSAGE("convmv -r -f utf8 -t utf8 --nfc --notest "
				    ".",
				"convmv -r -f utf8 -t utf8 --nfc --notest ."));
}

/* ---- all of it ------------------------------------------------------------------- */

static void look_saved(
	const struct pfd_store *store, struct pfd_findings *findings)
{
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *arena = pfd_arena_new();
	PFD_CLEANUP(pfd_root_close) struct pfd_root beside = { .fd = -1 };
	struct saved saved;
	struct stat st;
	bool whole = false;

	if (!pfd_store_beside(store, arena, &beside) ||
		pfd_file_stat(&beside, "pfd/index", &st) <= 0)
		return;
	if (pfd_saved_open(arena, &beside, &saved)) {
		whole = pfd_saved_is_whole(&saved);
		pfd_saved_close(&saved);
	}
	if (!whole)
		tell(findings, "doctor.saved", PFD_INFO,
			PFD_STR(".git/pfd/index"),
			PFD_MESSAGE("the saved index is damaged or of another "
				    "build of pfd; it is not used",
				"der gespeicherte Index ist beschädigt oder "
				"von einem anderen pfd; er wird nicht "
				"verwendet"),
			PFD_MESSAGE("pfd doctor --fix removes it; the next "
				    "pfd check makes a new one",
				"pfd doctor --fix entfernt ihn; das nächste "
				"pfd check legt einen neuen an"));
}

void pfd_index_examine(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, struct pfd_findings *findings)
{
	const struct pfd_root *root = pfd_store_root(snapshot->store);
	struct pfd_str id;
	struct stat st;

	for (size_t i = 0; i < snapshot->n; i++) {
		const struct pfd_entry *entry = &snapshot->entries[i];

		look_form(arena, entry->path, findings);
		if (pfd_index_classify(arena, entry, &id, findings) &&
			pfd_file_stat(root, entry->path.ptr, &st) > 0 &&
			st.st_mode & 0111)
			pfd_index_executable(entry->path, findings);
	}
	look_same(arena, snapshot, findings);
	look_saved(snapshot->store, findings);
}
