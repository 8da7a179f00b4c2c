/* Holding files/ against what the records name.
 *
 * One walk tells what is there and how large it is; only what has the right size is
 * read.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "internal.h"

const char pfd_attachment_unnamed[] = "attachment.unnamed";

struct checking {
	struct pfd_arena *arena;
	const struct pfd_root *root;
	struct pfd_file_list there; /* sorted by path */
	struct pfd_findings *findings;
	struct pfd_err *err;
};

static void complain(const struct checking *c, const struct pfd_attachment *one,
	const char *field, struct pfd_finding finding)
{
	finding.record = one->record;
	finding.field = pfd_arena_printf(
		c->arena, "documents.%" PRId64 ".%s", one->no, field);
	finding.hard = true;
	if (!finding.severity)
		finding.severity = PFD_ERROR;
	pfd_findings_add(c->findings, finding);
}

/* ---- what is named ------------------------------------------------------------------ */

static int by_path(const void *path, const void *entry)
{
	return pfd_str_cmp(*(const struct pfd_str *)path,
		((const struct pfd_file_entry *)entry)->path);
}

static const struct pfd_file_entry *find(
	const struct checking *c, struct pfd_str path)
{
	return c->there.n ? bsearch(&path, c->there.items, c->there.n,
				    sizeof(*c->there.items), by_path)
			  : NULL;
}

static void complain_missing(
	const struct checking *c, const struct pfd_attachment *one)
{
	complain(c, one, "file",
		(struct pfd_finding){ .rule = "attachment.missing",
			.message = PFD_MESSAGE("{file} is not on this machine",
				"{file} liegt nicht auf diesem Rechner",
				PFD_A_STR("file", one->file)),
			.remedy = PFD_MESSAGE(
				"copy files/ from the machine that has it, or "
				"run pfd files export there",
				"files/ von dem Rechner kopieren, der sie hat, "
				"oder dort pfd files export aufrufen") });
}

/* What `pfd check` says of a document itself stands here, too, because without it
 * nothing can be compared. */
static void complain_as(const struct checking *c,
	const struct pfd_attachment *one, const char *rule, const char *field)
{
	const struct pfd_rule *said = pfd_rule_named(pfd_str(rule));

	complain(c, one, field,
		(struct pfd_finding){ .rule = said->id,
			.message = { said->message,
				{ PFD_A_STR("file", one->file),
					PFD_A_Z("name", field) } },
			.remedy.text = said->remedy });
}

static const struct pfd_message bring_back = {
	.text = { "bring the file back from another copy, or attach the new "
		  "one: pfd attach",
		"die Datei aus einer anderen Kopie zurückholen oder die neue "
		"ablegen: pfd attach" },
};

static enum pfd_status check_sum(
	const struct checking *c, const struct pfd_attachment *one)
{
	int fd PFD_CLEANUP(pfd_fd_closep) = -1;
	char sha256[PFD_SHA256_SIZE];
	struct stat st;
	int64_t size;
	enum pfd_status status =
		pfd_file_open(c->root, one->file.ptr, &fd, &st, c->err);

	if (!status)
		status =
			pfd_sha256_fd(fd, one->file.ptr, sha256, &size, c->err);
	if (!status && !pfd_str_eqz(one->sha256, sha256))
		complain(c, one, "sha256",
			(struct pfd_finding){ .rule = "attachment.changed",
				.message = PFD_MESSAGE(
					"{file} is not the file that was "
					"attached: its SHA-256 is {sum}",
					"{file} ist nicht die abgelegte Datei: "
					"ihr SHA-256 ist {sum}",
					PFD_A_STR("file", one->file),
					PFD_A_Z("sum", sha256)),
				.remedy = bring_back });
	return status;
}

static enum pfd_status check_one(
	const struct checking *c, const struct pfd_attachment *one)
{
	const struct pfd_file_entry *entry = find(c, one->file);

	if (!pfd_attachment_path_good(one->file)) {
		complain_as(c, one, "document-path", "file");
		return PFD_OK;
	}
	if (!one->sha256.len)
		complain_as(c, one, "document-hash", "sha256");
	if (one->size < 0)
		complain_as(c, one, "document-hash", "size");
	if (!entry) {
		complain_missing(c, one);
		return PFD_OK;
	}
	if (!S_ISREG(entry->mode)) {
		complain(c, one, "file",
			(struct pfd_finding){ .rule = "attachment.kind",
				.message = PFD_MESSAGE(
					"{file} is a link or another thing "
					"that is no file",
					"{file} ist ein Link oder sonst keine "
					"gewöhnliche Datei",
					PFD_A_STR("file", one->file)),
				.remedy = PFD_MESSAGE(
					"put the file itself there",
					"die Datei selbst dorthin legen") });
		return PFD_OK;
	}
	if (entry->mode & 077)
		complain(c, one, "file",
			(struct pfd_finding){ .severity = PFD_WARNING,
				.rule = "attachment.open",
				.message = PFD_MESSAGE(
					"{file} can be read by others",
					"{file} ist für andere lesbar",
					PFD_A_STR("file", one->file)),
				.remedy = PFD_MESSAGE("chmod -R go= files",
					"chmod -R go= files") });
	if (one->size >= 0 && one->size != (int64_t)entry->size) {
		complain(c, one, "size",
			(struct pfd_finding){ .rule = "attachment.changed",
				.message = PFD_MESSAGE(
					"{file} has {is} bytes, not {named}",
					"{file} hat {is} Bytes, nicht {named}",
					PFD_A_STR("file", one->file),
					PFD_A_INT("is", (int64_t)entry->size),
					PFD_A_INT("named", one->size)),
				.remedy = bring_back });
		return PFD_OK;
	}
	return one->sha256.len ? check_sum(c, one) : PFD_OK;
}

/* ---- twice the same ----------------------------------------------------------------- */

static int by_sum(const void *a, const void *b)
{
	const struct pfd_attachment *x =
		*(const struct pfd_attachment *const *)a;
	const struct pfd_attachment *y =
		*(const struct pfd_attachment *const *)b;
	int order = pfd_str_cmp(x->sha256, y->sha256);

	if (!order)
		order = pfd_str_cmp(x->record, y->record);
	return order ? order : (x->no > y->no) - (x->no < y->no);
}

/* In one record it is a slip, in two it may be meant. */
static void complain_twice(const struct checking *c,
	const struct pfd_attachment *one, const struct pfd_attachment *first)
{
	bool same = pfd_str_eq(one->record, first->record);

	complain(c, one, "sha256",
		(struct pfd_finding){ .severity = same ? PFD_WARNING : PFD_INFO,
			.rule = "attachment.twice",
			.message = PFD_MESSAGE(
				"the same file as document {no} of {record}",
				"dieselbe Datei wie Dokument {no} von {record}",
				PFD_A_INT("no", first->no),
				PFD_A_STR("record", first->record)),
			.related.file = first->path });
}

static void check_twice(
	const struct checking *c, const struct pfd_attachments *list)
{
	const struct pfd_attachment **sorted =
		pfd_alloc_n(c->arena, list->n + 1, sizeof(*sorted));
	const struct pfd_attachment *first = NULL;

	for (size_t i = 0; i < list->n; i++)
		sorted[i] = &list->items[i];
	qsort(sorted, list->n, sizeof(*sorted), by_sum);
	for (size_t i = 0; i < list->n; i++) {
		if (!sorted[i]->sha256.len)
			continue;
		if (first && pfd_str_eq(first->sha256, sorted[i]->sha256))
			complain_twice(c, sorted[i], first);
		else
			first = sorted[i];
	}
}

/* ---- what is not named -------------------------------------------------------------- */

static bool beneath(struct pfd_str path, struct pfd_str directory)
{
	return path.len > directory.len && path.ptr[directory.len] == '/' &&
	       pfd_str_eq(pfd_str_sub(path, 0, directory.len), directory);
}

static int by_text(const void *a, const void *b)
{
	return pfd_str_cmp(
		*(const struct pfd_str *)a, *(const struct pfd_str *)b);
}

static void check_unnamed(const struct checking *c,
	const struct pfd_attachments *all, struct pfd_str directory)
{
	struct pfd_str *names =
		pfd_alloc_n(c->arena, all->n + 1, sizeof(*names));

	for (size_t i = 0; i < all->n; i++)
		names[i] = all->items[i].file;
	qsort(names, all->n, sizeof(*names), by_text);
	pfd_vec_foreach (entry, &c->there) {
		if (!beneath(entry->path, directory) ||
			bsearch(&entry->path, names, all->n, sizeof(*names),
				by_text))
			continue;
		pfd_findings_add(c->findings,
			(struct pfd_finding){ .severity = PFD_WARNING,
				.rule = pfd_attachment_unnamed,
				.place = { entry->path, 1, 1 },
				.message = PFD_MESSAGE(
					"no record names this file",
					"kein Datensatz nennt diese Datei"),
				.remedy = PFD_MESSAGE(
					"attach it (pfd attach), or remove it: "
					"pfd files check --remove-unnamed",
					"ablegen (pfd attach) oder entfernen: "
					"pfd files check --remove-unnamed"),
				.hard = true });
	}
}

enum pfd_status pfd_attachments_check(struct pfd_arena *arena,
	const struct pfd_root *root, const struct pfd_attachments *all,
	const struct pfd_attachments *wanted, const struct pfd_str *below,
	size_t n_below, struct pfd_findings *findings, struct pfd_err *err)
{
	struct checking c = {
		.arena = arena, .root = root, .findings = findings, .err = err
	};
	enum pfd_status status = pfd_file_walk(
		root, PFD_FILES, NULL, PFD_FILE_STAT, arena, &c.there, err);

	for (size_t i = 0; !status && i < wanted->n; i++)
		status = check_one(&c, &wanted->items[i]);
	if (status)
		return status;
	check_twice(&c, wanted);
	for (size_t i = 0; i < n_below; i++)
		check_unnamed(&c, all, below[i]);
	return PFD_OK;
}
