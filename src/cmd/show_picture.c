/* The image of a post, as its document shows it: an attachment, so outside git, but
 * the record knows its SHA-256, and nothing else is shown in its place.
 */
#include <stdio.h>

#include <pfd/files.h>

#include "reading.h"

static const struct pfd_attachment *find(
	const struct pfd_attachments *list, struct pfd_str no)
{
	pfd_vec_foreach (one, list) {
		char text[24];

		snprintf(text, sizeof text, "%lld", (long long)one->no);
		if (pfd_str_eqz(no, text))
			return one;
	}
	return NULL;
}

/* Once it appeared, and whoever can be recognised agreed. */
static enum pfd_audience widest_of(
	const struct pfd_run *run, const struct pfd_post *post)
{
	bool agreed = post->image.consent.state == PFD_SET &&
		      post->image.consent.v != PFD_IMAGE_CONSENT_ASKED;
	bool appeared =
		post->published.date.state == PFD_SET &&
		pfd_date_cmp(post->published.date.v, run->env.as_of) <= 0;

	return agreed && appeared ? PFD_FOR_PUBLIC : PFD_FOR_OFFICE;
}

static enum pfd_status read_file(struct pfd_run *run,
	const struct pfd_attachment *file, struct pfd_picture *picture,
	struct pfd_err *err)
{
	const struct pfd_picture_flaw *flaw;
	char sha256[PFD_SHA256_SIZE];
	struct pfd_str bytes;
	enum pfd_status status = pfd_file_read(pfd_store_root(run->store),
		pfd_arena_z(run->arena, file->file), PFD_PICTURE_MAX_BYTES,
		run->arena, &bytes, err);

	if (status)
		return status;
	pfd_sha256(bytes, sha256);
	if (!pfd_str_eqz(file->sha256, sha256))
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{path}: is no longer what was attached",
				"{path}: ist nicht mehr, was angehängt wurde",
				PFD_A_STR("path", file->file)));
	flaw = pfd_picture_read(run->arena, bytes, picture);
	if (flaw)
		return pfd_fail(err, PFD_REFUSED,
			(struct pfd_message){ flaw->what,
				{ PFD_A_STR("name", file->file) } });
	return PFD_OK;
}

void pfd_show_picture(struct pfd_run *run, const struct pfd_record *record,
	struct pfd_doc *doc)
{
	const struct pfd_post *post = record->data;
	bool shown = run->emit.format == PFD_FORMAT_HTML ||
		     run->emit.format == PFD_FORMAT_PDF;
	const struct pfd_attachment *file;
	struct pfd_attachments list;
	struct pfd_picture picture = { 0 };
	struct pfd_err err = { .arena = run->arena };

	if (record->kind != &pfd_kind_post ||
		post->image.document.state != PFD_SET ||
		!pfd_audience_sees(run->audience, widest_of(run, post)))
		return;
	pfd_attachments_of(
		run->arena, pfd_store_root(run->store), record, &list);
	file = find(&list, post->image.document.v);
	if (!file || !file->sha256.len)
		return;
	if (shown && read_file(run, file, &picture, &err)) {
		pfd_run_note(run, err.message);
		picture = (struct pfd_picture){ 0 };
	}
	picture.path = file->file;
	picture.sha256 = file->sha256;
	picture.alt = post->image.alternative.state == PFD_SET
			      ? post->image.alternative.v
			      : record->id;
	pfd_doc_picture(doc, &picture)->widest = widest_of(run, post);
}
