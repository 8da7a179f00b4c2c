/* `pfd attach`: papers put on file.
 *
 * The copies are in files/ before the commit that names them; if there is no commit,
 * they go again.
 */
#include <inttypes.h>
#include <stdlib.h>

#include <pfd/files.h>

#include "made.h"

struct attach_args {
	const char *id;
	struct pfd_opt_list files;
	struct pfd_opt_enum kind;
	const char *title, *to;
	struct pfd_opt_date date;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct attach_args, kind, "kind", 0, "KIND",
		"kind of paper (default: other)",
		"Art des Schriftstücks (Vorgabe: other)",
		.values = &pfd_enum_document_kind),
	PFD_OPTION(struct attach_args, title, "title", 0, "TEXT",
		"title that tells it from the others; no person's name",
		"Titel, der es von den anderen unterscheidet; kein Name einer "
		"Person"),
	PFD_OPTION(struct attach_args, date, "date", 'd', "DATE",
		"date that the paper bears", "Datum des Schriftstücks"),
	PFD_OPTION(struct attach_args, to, "to", 0, "FIELD",
		"what it proves: its document becomes this one (receipts.3)",
		"was es belegt: dessen Dokument wird dieses (receipts.3)"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct attach_args, id, "ID", .complete = PFD_C_RECORD),
	PFD_OPERAND(struct attach_args, files, "FILE", .complete = PFD_C_FILE),
	{ 0 },
};

struct attaching {
	struct pfd_run *run;
	const struct attach_args *args;
	const struct pfd_root *root;
	struct pfd_record record;
	struct pfd_attachments known; /* the record's, and those taken in */
	struct {
		PFD_VEC_OF(struct pfd_intake);
	} intakes;
	struct pfd_edits edits;
	struct pfd_buf numbers; /* "3, 4" */
	int64_t next;
};

/* ---- what it proves ----------------------------------------------------------------- */

/* The row among these that names a document; NULL if none does. */
static const struct pfd_field *filed(const struct pfd_fields *fields)
{
	for (size_t i = 0; fields && i < fields->n; i++)
		if (fields->rows[i].flags & PFD_FILED)
			return &fields->rows[i];
	return NULL;
}

static enum pfd_status no_field(const struct attaching *a, struct pfd_str to)
{
	(void)pfd_fail(a->run->err, PFD_REFUSED,
		PFD_MESSAGE("--to {field}: names no document",
			"--to {field}: nennt kein Dokument",
			PFD_A_STR("field", to)));
	return pfd_hint(a->run->err,
		PFD_MESSAGE("name an entry that has one, such as receipts.3 or "
			    "decisions.1",
			"einen Eintrag nennen, der eines hat, etwa receipts.3 "
			"oder decisions.1"));
}

/* "receipts.3" → "receipts.3.document"; an unknown path is left to the assignment to
 * complain about. */
static enum pfd_status field_of(
	const struct attaching *a, struct pfd_str *ret_path)
{
	struct pfd_str to = pfd_str(a->args->to), bad;
	const struct pfd_path_part *last;
	const struct pfd_field *field;
	struct pfd_path path;
	const char *near;

	*ret_path = to;
	if (!pfd_path_parse(a->record.kind->fields, to, &path, &bad, &near))
		return PFD_OK;
	last = &path.parts[path.n - 1];
	if (!last->field)
		return no_field(a, to);
	if (last->field->flags & PFD_FILED)
		return PFD_OK;
	field = filed(last->field->fields);
	if (!field)
		return no_field(a, to);
	if (last->field->type == PFD_T_GROUP || last->item.len)
		*ret_path = pfd_arena_printf(
			a->run->arena, "%s.%s", a->args->to, field->name);
	return PFD_OK;
}

/* Adds the edit that makes the field name document `no`. */
static enum pfd_status refer(struct attaching *a, int64_t no)
{
	struct pfd_run *run = a->run;
	struct pfd_assignment assignment = { .op = PFD_ASSIGN_SET,
		.value = pfd_arena_printf(run->arena, "%" PRId64, no) };
	struct pfd_edits edits = { 0 };
	enum pfd_status status = field_of(a, &assignment.path);

	if (status)
		return status;
	if (!pfd_record_assign(run->arena, a->record.kind, &a->record.yaml,
		    &assignment, 1, &run->findings, &edits))
		return pfd_run_refused(run);
	pfd_vec_foreach (edit, &edits) {
		pfd_vec_push(run->arena, &a->edits, *edit);
	}
	return PFD_OK;
}

/* ---- one file ----------------------------------------------------------------------- */

static const struct pfd_attachment *same(
	const struct attaching *a, const struct pfd_intake *intake)
{
	pfd_vec_foreach (one, &a->known) {
		if (one->size == intake->size &&
			pfd_str_eqz(one->sha256, intake->sha256))
			return one;
	}
	return NULL;
}

static enum pfd_status add_document(
	struct attaching *a, const struct pfd_intake *intake, const char *path)
{
	const struct attach_args *args = a->args;
	struct pfd_made item = pfd_made(a->run, a->record.kind, "documents");

	pfd_made_int(&item, "no", a->next);
	pfd_made_enum(&item, "kind", &pfd_enum_document_kind,
		args->kind.given ? args->kind.v : PFD_DOCUMENT_OTHER);
	if (args->date.given)
		pfd_made_date(&item, "date", args->date.v);
	pfd_made_z(&item, "title", args->title);
	pfd_made_z(&item, "file", path + strlen(PFD_FILES "/"));
	pfd_made_z(&item, "sha256", intake->sha256);
	pfd_made_int(&item, "size", intake->size);
	if (item.bad)
		return pfd_run_refused(a->run);
	pfd_vec_push(a->run->arena, &a->edits,
		pfd_made_append(&item, &a->record, "documents"));
	pfd_vec_push(a->run->arena, &a->known,
		(struct pfd_attachment){ .no = a->next,
			.sha256 = pfd_arena_str(
				a->run->arena, pfd_str(intake->sha256)),
			.size = intake->size });
	pfd_buf_printf(&a->numbers, "%s%" PRId64, a->numbers.len ? ", " : "",
		a->next++);
	return PFD_OK;
}

static void say_same(const struct attaching *a, const char *from, int64_t no)
{
	struct pfd_str field;

	pfd_run_note(a->run,
		PFD_MESSAGE("{file}: is attached already, as document {no}",
			"{file}: ist bereits abgelegt, als Dokument {no}",
			PFD_A_Z("file", from), PFD_A_INT("no", no)));
	if (a->args->to && !field_of(a, &field))
		pfd_run_note(a->run,
			PFD_MESSAGE("to name it there: pfd {kind} set {id} "
				    "{field}={no}",
				"dort nennen: pfd {kind} set {id} {field}={no}",
				PFD_A_Z("kind", a->record.kind->name),
				PFD_A_STR("id", a->record.id),
				PFD_A_STR("field", field),
				PFD_A_INT("no", no)));
}

static enum pfd_status take(struct attaching *a, const char *from)
{
	struct pfd_run *run = a->run;
	int kind = a->args->kind.given ? a->args->kind.v : PFD_DOCUMENT_OTHER;
	const struct pfd_attachment *known;
	struct pfd_intake intake;
	struct pfd_str path;
	enum pfd_status status = pfd_intake_open(&intake, from, run->err);

	if (status)
		return status;
	path = pfd_intake_path(
		run->arena, a->root, a->record.path, a->next, kind, from);
	status = run->write.dry_run ? pfd_intake_hash(&intake, run->err)
				    : pfd_intake_stage(run->arena, a->root,
					      path.ptr, &intake, run->err);
	pfd_intake_close(&intake);
	known = status ? NULL : same(a, &intake);
	if (status || known) {
		pfd_intake_undo(a->root, &intake);
		if (known)
			say_same(a, from, known->no);
		return status;
	}
	pfd_vec_push(run->arena, &a->intakes, intake);
	return add_document(a, &intake, path.ptr);
}

/* ---- all of them --------------------------------------------------------------------- */

static enum pfd_status prepare(struct attaching *a)
{
	struct pfd_run *run = a->run;
	int64_t first = a->next;
	enum pfd_status status = PFD_OK;

	for (size_t i = 0; !status && i < a->args->files.n; i++)
		status = take(a, a->args->files.items[i].ptr);
	if (!status && a->args->to && a->next > first)
		status = refer(a, first);
	if (!status)
		status = pfd_change_edit(run->change, &a->record,
			a->edits.items, a->edits.n, run->err);
	for (size_t i = 0; !status && i < a->intakes.n; i++)
		if (a->intakes.items[i].is_staged)
			status = pfd_intake_publish(
				a->root, &a->intakes.items[i], run->err);
	return status;
}

static enum pfd_status commit(struct attaching *a)
{
	struct pfd_run *run = a->run;

	return pfd_run_finish(run,
		PFD_MESSAGE("{record}: document {numbers} attached",
			"{record}: Dokument {numbers} abgelegt",
			PFD_A_TEXT("record",
				pfd_record_words(run->arena, a->record.kind,
					a->record.id)),
			PFD_A_STR("numbers", pfd_buf_str(&a->numbers))),
		&a->record.id, 1);
}

static enum pfd_status find_record(struct attaching *a)
{
	struct pfd_run *run = a->run;
	const struct pfd_kind *kind;
	struct pfd_str id;
	enum pfd_status status =
		pfd_run_any_id(run, pfd_str(a->args->id), &kind, &id);

	if (!status && !pfd_field_named(kind->fields, PFD_STR("documents")))
		return pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("{id}: a record of this kind has no "
				    "documents",
				"{id}: ein Datensatz dieser Art hat keine "
				"Dokumente",
				PFD_A_Z("id", a->args->id)));
	if (!status)
		status = pfd_run_change(run);
	if (!status)
		status = pfd_run_record_of(run, kind, id, &a->record);
	if (status)
		return status;
	a->root = pfd_store_root(run->store);
	a->next = pfd_record_next_no(&a->record.yaml, "documents");
	pfd_attachments_of(run->arena, a->root, &a->record, &a->known);
	return PFD_OK;
}

static enum pfd_status run_attach(struct pfd_run *run, const void *given)
{
	const struct attach_args *args = given;
	struct attaching a = {
		.run = run, .args = args, .numbers = pfd_buf(run->arena)
	};
	enum pfd_status status;

	if (args->files.n > 1 && (args->title || args->to))
		return pfd_run_usage(
			run, PFD_MESSAGE("--title and --to go with one file",
				     "--title und --to passen zu einer Datei"));
	status = find_record(&a);
	if (!status)
		status = prepare(&a);
	if (!status)
		status = commit(&a);
	/* Also when a half written change names the copies. */
	if (status && status != PFD_AFTER && !run->committed)
		pfd_vec_foreach (intake, &a.intakes) {
			pfd_intake_undo(a.root, intake);
		}
	return status;
}

const struct pfd_command pfd_cmd_attach = {
	.verb = "attach",
	.section = PFD_SECTION_RECORDS,
	.summary = { "put files on file with a record",
		"Dateien zu einem Datensatz ablegen" },
	.description = { "Copies the files into files/, which git ignores, and "
			 "writes an entry with size and SHA-256 into the "
			 "record's documents, in one commit. The name of the "
			 "original is not kept: the copy is called by number "
			 "and kind, for a person by the number alone. A file "
			 "whose content the record has already changes "
			 "nothing. Removing the entry leaves the file, see "
			 "pfd files check.",
		"Kopiert die Dateien nach files/, das git ignoriert, und "
		"schreibt je einen Eintrag mit Größe und SHA-256 in die "
		"Dokumente des Datensatzes, in einem Commit. Der Name des "
		"Originals bleibt nicht erhalten: die Kopie heißt nach Nummer "
		"und Art, bei einer Person nur nach der Nummer. Eine Datei, "
		"deren Inhalt der Datensatz schon hat, ändert nichts. Wird "
		"der Eintrag entfernt, bleibt die Datei; siehe pfd files "
		"check." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd attach 2026-014 rechnung.pdf --kind invoice "
			  "--to receipts.3" },
			{ "pfd attach 2026-014 scan1.pdf scan2.pdf" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct attach_args),
	.flags = PFD_CMD_WRITER,
	.run = run_attach,
};
