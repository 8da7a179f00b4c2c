/* The pictures of Markdown texts: files of the same state, and nothing else.
 *
 * A way that leads out is refused before anything is opened, a link wherever it
 * leads: what it would show is no part of the state that the report is about.
 */
#include <pfd/seal.h>
#include <pfd/text.h>

#include "markdown.h"
#include "template_fill.h"

/* Of all pictures of a text: what an HTML page can hold. */
#define PICTURES_MAX_BYTES (50 * 1000 * 1000)

/* Beside the text, or from the top of the repository; NULL: neither. */
static const struct pfd_entry *find_picture(const struct pfd_filling *f,
	const struct pfd_snapshot *snapshot, const char *url)
{
	const struct pfd_entry *beside;
	struct pfd_str file = pfd_str(f->file);
	size_t folder = file.len;

	if (*url == '/' || strstr(url, ".."))
		return NULL;
	while (folder && file.ptr[folder - 1] != '/')
		folder--;
	beside = pfd_snapshot_find(
		snapshot, pfd_arena_printf(f->doc->arena, "%.*s%s", (int)folder,
				  file.ptr, url));
	return beside ? beside : pfd_snapshot_find(snapshot, pfd_str(url));
}

static enum pfd_status refuse(struct pfd_filling *f, struct pfd_text what,
	struct pfd_str name, struct pfd_text hint)
{
	return pfd_filling_refuse(f, what, pfd_arena_str(f->doc->arena, name),
		(struct pfd_message){ .text = hint });
}

static enum pfd_status read_picture(struct pfd_filling *f,
	const struct pfd_snapshot *snapshot, const struct pfd_entry *entry,
	size_t *bytes_so_far, struct pfd_picture *ret)
{
	struct pfd_arena *arena = f->doc->arena;
	const struct pfd_picture_flaw *flaw;
	char sha256[PFD_SHA256_SIZE];
	struct pfd_str bytes;
	enum pfd_status status;

	if (entry->mode == PFD_ENTRY_LINK || entry->mode == PFD_ENTRY_OTHER)
		return refuse(f,
			PFD_TEXT("the picture “{name}” is a link or no file",
				"das Bild „{name}“ ist ein Verweis oder keine "
				"Datei"),
			entry->path,
			PFD_TEXT("put the picture itself there",
				"das Bild selbst dorthin legen"));
	status = pfd_snapshot_read(
		arena, snapshot, entry, PFD_PICTURE_MAX_BYTES, &bytes, f->err);
	if (status)
		return status;
	flaw = pfd_picture_read(arena, bytes, ret);
	if (flaw)
		return refuse(f, flaw->what, entry->path, flaw->hint);
	*bytes_so_far += bytes.len;
	if (*bytes_so_far > PICTURES_MAX_BYTES)
		return refuse(f,
			PFD_TEXT("with “{name}” the pictures have more than "
				 "50 MB",
				"mit „{name}“ haben die Bilder mehr als 50 MB"),
			entry->path,
			PFD_TEXT("make them smaller, or take fewer",
				"verkleinern oder weniger nehmen"));
	pfd_sha256(bytes, sha256);
	ret->sha256 = pfd_arena_str(arena, pfd_str(sha256));
	ret->path = entry->path;
	return PFD_OK;
}

enum pfd_status pfd_markdown_picture(struct pfd_filling *f,
	const struct pfd_snapshot *snapshot, const char *url, size_t *bytes,
	struct pfd_picture *ret)
{
	const struct pfd_entry *entry = find_picture(f, snapshot, url);

	if (!entry)
		return refuse(f,
			PFD_TEXT("there is no picture “{name}”",
				"es gibt kein Bild „{name}“"),
			pfd_str(url),
			PFD_TEXT("its place is beside the text, in git; no "
				 "way leads out of there",
				"sein Platz ist neben dem Text, in git; "
				"hinaus führt kein Weg"));
	return read_picture(f, snapshot, entry, bytes, ret);
}
