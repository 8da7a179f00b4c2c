/* `pfd grant pack`: the settlement of a grant as one folder, for an audit or for
 * the files of the lead authority. */
#include <pfd/emit.h>

#include "paper.h"

struct pack_args {
	const char *id;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct pack_args, id, "ID", .complete = PFD_C_ID),
	{ 0 },
};

struct pack {
	struct pfd_run *run;
	struct pfd_str id;
	struct pfd_attachments files; /* those that are on this machine */
	PFD_VEC_OF(struct pfd_pack_text);
};

static enum pfd_status add(
	struct pack *pack, const char *name, const struct pfd_doc *doc)
{
	struct pfd_run *run = pack->run;
	struct pfd_buf out = pfd_buf(run->arena);
	enum pfd_status status = pfd_run_emit(run, doc, &out);

	if (!status)
		pfd_vec_push(run->arena, pack,
			(struct pfd_pack_text){
				pfd_arena_printf(run->arena, "%s.%s", name,
					pfd_format_names[run->emit.format])
					.ptr,
				pfd_buf_str(&out) });
	return status;
}

static enum pfd_status add_papers(struct pack *pack)
{
	struct pfd_run *run = pack->run;
	struct pfd_report_run report = pfd_run_report(run);
	const struct pfd_paper_ask ask = { .kind = PFD_PAPER_FORM,
		.name = "settlement",
		.id = pack->id,
		.date = run->env.as_of };
	struct pfd_doc *doc;
	enum pfd_status status =
		pfd_report_paper(&report, &ask, &doc, run->err);

	if (!status)
		status = add(pack, "settlement", doc);
	if (!status)
		status = pfd_report_receipts(
			&report, pack->id, -1, &doc, run->err);
	if (!status)
		status = add(pack, "receipts", doc);
	return status;
}

/* What the papers and this machine do not have: told in the folder, so that
 * nobody takes it for complete. */
static enum pfd_status add_missing(
	struct pack *pack, const struct pfd_attachments *named)
{
	struct pfd_run *run = pack->run;
	struct pfd_report_run report = pfd_run_report(run);
	struct pfd_doc *doc =
		pfd_report_missing(&report, pack->id, run->env.as_of);

	pfd_vec_foreach (file, named) {
		if (file->there) {
			pfd_vec_push(run->arena, &pack->files, *file);
			continue;
		}
		pfd_doc_note(doc,
			pfd_message_str(run->arena,
				&PFD_MESSAGE("attachment {no} is not on this "
					     "machine: {file}",
					"Anlage {no} liegt nicht auf diesem "
					"Rechner: {file}",
					PFD_A_INT("no", file->no),
					PFD_A_STR("file", file->file)),
				report.lang));
	}
	return add(pack, "missing", doc);
}

static enum pfd_status check_target(struct pfd_run *run)
{
	if (!run->output)
		return pfd_run_usage(
			run, PFD_MESSAGE("name the folder: -o DIR",
				     "den Ordner angeben: -o DIR"));
	if (!pfd_store_contains(run->store, run->output))
		return PFD_OK;
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("{path}: papers with names and receipts do not "
			    "belong into the data repository",
			"{path}: Papiere mit Namen und Belegen gehören nicht "
			"ins Daten-Repository",
			PFD_A_Z("path", run->output)));
	return pfd_hint(run->err, PFD_MESSAGE("name a folder elsewhere",
					  "einen Ordner anderswo angeben"));
}

static enum pfd_status run_pack(struct pfd_run *run, const void *given)
{
	const struct pack_args *args = given;
	struct pack pack = { .run = run };
	struct pfd_attachments named = { 0 };
	const struct pfd_root *root;
	struct pfd_record record;
	enum pfd_status status = pfd_run_record(run, args->id, &record);

	if (!status)
		status = check_target(run);
	if (!status)
		status = pfd_paper_load(run, args->id, &pack.id);
	if (status)
		return status;
	root = pfd_store_root(run->store);
	pfd_attachments_of(run->arena, root, &record, &named);
	status = add_papers(&pack);
	if (!status)
		status = add_missing(&pack, &named);
	if (!status)
		status = pfd_attachments_pack(run->arena, root, &pack.files,
			pack.items, pack.n, run->output, run->err);
	if (status)
		return status;
	if (pack.files.n < named.n)
		pfd_run_note(run,
			PFD_MESSAGE("{n} attachments are not on this machine: "
				    "see missing.{format}",
				"{n} Anlagen liegen nicht auf diesem Rechner: "
				"siehe missing.{format}",
				PFD_A_INT(
					"n", (int64_t)(named.n - pack.files.n)),
				PFD_A_Z("format",
					pfd_format_names[run->emit.format])));
	return pfd_reading_end(run);
}

const struct pfd_command pfd_cmd_grant_pack = {
	.group = "grant",
	.verb = "pack",
	.section = PFD_SECTION_GRANT,
	.summary = { "put the settlement together in a folder",
		"den Verwendungsnachweis in einem Ordner zusammenstellen" },
	.description = { "Writes a new folder (-o DIR) with settlement.md "
			 "(form data, narrative with the success factors of "
			 "the application), receipts.md (receipts, plan "
			 "against actual), missing.md (what is not there), "
			 "the attachments and a list SHA256SUMS (sha256sum "
			 "-c). Only its owner can read it; it is not written "
			 "into the data repository, over anything, or by "
			 "halves. An attachment that is not what the record "
			 "names is refused. With -O html or pdf the papers are "
			 "pages.",
		"Schreibt einen neuen Ordner (-o DIR) mit settlement.md "
		"(Formulardaten, Sachbericht mit den Erfolgsfaktoren des "
		"Antrags), receipts.md (Belege, Plan und Ergebnis), missing.md "
		"(was fehlt), den Anlagen und einer Liste SHA256SUMS "
		"(sha256sum -c). Lesen kann ihn nur, wem er gehört; er wird "
		"weder ins Daten-Repository noch über anderes noch halb "
		"geschrieben. Eine Anlage, die nicht die im Datensatz genannte "
		"ist, wird abgelehnt. Mit -O html oder pdf sind die Papiere "
		"Seiten." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant pack 2026-014 -o ../2026-014" },
			{ 0 },
		},
	.operands = operands,
	.args_size = sizeof(struct pack_args),
	/* The receipts tell the commit they were read from. */
	.needs = PFD_NEEDS_GIT,
	.flags = PFD_CMD_FILE | PFD_CMD_AT | PFD_CMD_FOLDER,
	.formats = PFD_F(MD) | PFD_F(HTML) | PFD_F(PDF),
	.terminal = PFD_FORMAT_MD,
	.pipe = PFD_FORMAT_MD,
	.run = run_pack,
};
