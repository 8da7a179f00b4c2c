/* Attachments: the papers that records name and that lie in files/, outside git.
 *
 * A record's documents[] tell a file's path, size and SHA-256; git never holds the
 * file itself, because history could not forget a receipt.  So what git does for
 * records has to be done here: taking files in whole or not at all, noticing what is
 * missing, changed or left over, and carrying them to another machine.
 */
#ifndef PFD_FILES_H
#define PFD_FILES_H

#include <pfd/rules.h>

#define PFD_FILES "files"
#define PFD_FILES_MAX (INT64_C(100) * 1000 * 1000) /* bytes of one attachment */

/* An item of documents[] that names a file. */
struct pfd_attachment {
	struct pfd_str record; /* canonical name: "grant/2026-014" */
	struct pfd_str path;   /* of the record's file */
	int year;              /* of the record; 0 = of none */
	int64_t no;
	/* "files/grants/2026/2026-014/3-invoice.pdf"; in the record without
	 * "files/". */
	struct pfd_str file;
	struct pfd_str sha256; /* empty where it is not told */
	int64_t size;          /* -1 where it is not told */
	bool there; /* pfd_attachments_of: a regular file stands at `file` */
};
struct pfd_attachments {
	PFD_VEC_OF(struct pfd_attachment);
};

/* Of one record, in the order of its documents. */
void pfd_attachments_of(struct pfd_arena *arena, const struct pfd_root *root,
	const struct pfd_record *record, struct pfd_attachments *ret);
/* Of all records of an index, by record and number; added to `ret`. */
void pfd_attachments_named(struct pfd_arena *arena, struct pfd_index *index,
	struct pfd_attachments *ret);

/* ---- checking ------------------------------------------------------------------ */

/* The files of `wanted` (each of `all`, or fewer): there, regular, of the right
 * size and SHA-256, closed to others, not twice the same; and, where `below` is
 * not NULL, files below these directories ("files", or a record's) that none of
 * `all` names.  Findings of records have no lines yet: pfd_findings_locate. */
PFD_MUST_CHECK enum pfd_status pfd_attachments_check(struct pfd_arena *arena,
	const struct pfd_root *root, const struct pfd_attachments *all,
	const struct pfd_attachments *wanted, const struct pfd_str *below,
	size_t n_below, struct pfd_findings *findings, struct pfd_err *err);
/* The rule of the findings that are files without a record. */
extern const char pfd_attachment_unnamed[];
/* "files/grants/2026/2026-014" of a record's path. */
struct pfd_str pfd_attachment_directory(
	struct pfd_arena *arena, struct pfd_str record_path);

/* ---- taking in ------------------------------------------------------------------- */

/* A file on its way into files/. */
struct pfd_intake {
	int fd; /* of the original; -1 = not open */
	const char *from;
	int64_t size;
	char sha256[PFD_SHA256_SIZE];
	/* The copy, beside its place until pfd_intake_publish. */
	struct pfd_staged staged;
	bool is_staged, is_published;
};
/* Opens and looks at it.  PFD_REFUSED: a link, a directory, another thing that is no
 * file, empty, or larger than PFD_FILES_MAX. */
PFD_MUST_CHECK enum pfd_status pfd_intake_open(
	struct pfd_intake *intake, const char *from, struct pfd_err *err);
/* Size and SHA-256 only. */
PFD_MUST_CHECK enum pfd_status pfd_intake_hash(
	struct pfd_intake *intake, struct pfd_err *err);
/* Copies it (0600, fsynced), with size and SHA-256 of what was written. */
PFD_MUST_CHECK enum pfd_status pfd_intake_stage(struct pfd_arena *arena,
	const struct pfd_root *root, const char *path,
	struct pfd_intake *intake, struct pfd_err *err);
/* Puts the copy in its place, where nothing may stand. */
PFD_MUST_CHECK enum pfd_status pfd_intake_publish(const struct pfd_root *root,
	struct pfd_intake *intake, struct pfd_err *err);
/* Removes the copy wherever it is, and the directories that it alone needed. */
void pfd_intake_undo(const struct pfd_root *root, struct pfd_intake *intake);
void pfd_intake_close(struct pfd_intake *intake);
/* Where the record's document `no` of a kind goes: a free path that shows neither
 * names nor titles, and for a person nothing but number and ending. */
struct pfd_str pfd_intake_path(struct pfd_arena *arena,
	const struct pfd_root *root, struct pfd_str record_path, int64_t no,
	int kind, const char *from);

/* ---- carrying away --------------------------------------------------------------- */

/* What pfd_attachments_check found in order, with a SHA256SUMS, into a new or empty
 * directory, or into a new file ending in ".tar" (time stamps: `now_s`).  All of it
 * or nothing: PFD_REFUSED if something stands there, or differs by now. */
PFD_MUST_CHECK enum pfd_status pfd_attachments_export(struct pfd_arena *arena,
	const struct pfd_root *root, const struct pfd_attachments *list,
	const char *target, int64_t now_s, struct pfd_err *err);

/* A text that goes along with attachments. */
struct pfd_pack_text {
	const char *name; /* "settlement.md" */
	struct pfd_str bytes;
};
/* A folder of texts and attachments with a SHA256SUMS of all, for its owner alone
 * (0700, 0600).  It is made beside its place and renamed: all of it or nothing.
 * PFD_REFUSED if something but an empty directory stands there, or an attachment
 * differs from what the record names. */
PFD_MUST_CHECK enum pfd_status pfd_attachments_pack(struct pfd_arena *arena,
	const struct pfd_root *root, const struct pfd_attachments *list,
	const struct pfd_pack_text *texts, size_t n_texts, const char *target,
	struct pfd_err *err);

#endif
