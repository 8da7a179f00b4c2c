/* `pfd files export`: attachments for another machine. */
#include "reading.h"

struct export_args {
	const char *target;
	struct pfd_opt_list ids;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct export_args, target, "DIR|FILE.tar",
		.complete = PFD_C_FILE),
	PFD_OPERAND(struct export_args, ids, "ID", .optional = true,
		.complete = PFD_C_RECORD),
	{ 0 },
};

/* What is not in order is told, and nothing is written. */
static enum pfd_status refuse_findings(
	struct pfd_run *run, struct pfd_findings *findings)
{
	enum pfd_status status;

	if (!pfd_findings_count(findings, PFD_ERROR))
		return PFD_OK;
	status = pfd_findings_locate(findings, &run->snapshot, run->err);
	if (status)
		return status;
	pfd_vec_foreach (finding, findings) {
		if (finding->severity == PFD_ERROR)
			pfd_findings_add(&run->findings, *finding);
	}
	return pfd_run_refused(run);
}

static enum pfd_status run_export(struct pfd_run *run, const void *given)
{
	const struct export_args *args = given;
	struct pfd_findings findings = { .arena = run->arena };
	struct pfd_chosen_files chosen;
	const struct pfd_root *root;
	enum pfd_status status = pfd_reading_files(run, &args->ids, &chosen);

	if (status)
		return status;
	root = pfd_store_root(run->store);
	if (!chosen.wanted.n)
		return pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("no record asked about names a file",
				"kein gefragter Datensatz nennt eine Datei"));
	status = pfd_attachments_check(run->arena, root, &chosen.all,
		&chosen.wanted, NULL, 0, &findings, run->err);
	if (!status)
		status = refuse_findings(run, &findings);
	if (!status)
		status = pfd_attachments_export(run->arena, root,
			&chosen.wanted, args->target, run->env.now_s, run->err);
	return status ? status : pfd_reading_end(run);
}

const struct pfd_command pfd_cmd_files_export = {
	.group = "files",
	.verb = "export",
	.section = PFD_SECTION_WORLD,
	.summary = { "copy attachments for another machine",
		"Anhänge für einen anderen Rechner kopieren" },
	.description = { "Writes the files that the records' documents name, "
			 "under the same paths, and a list SHA256SUMS (to be "
			 "checked with sha256sum -c) into a new or empty "
			 "directory, or into a new tar archive; nothing if a "
			 "file is missing or changed.\n\n"
			 "On the other machine copy them into the data "
			 "repository, in its top directory: cp -Rn DIR/files . "
			 "or tar --skip-old-files -xf FILE.tar files; then pfd "
			 "files check.",
		"Schreibt die Dateien, die Dokumente der Datensätze nennen, "
		"unter denselben Pfaden und eine Liste SHA256SUMS (zu prüfen "
		"mit sha256sum -c) in ein neues oder leeres Verzeichnis oder "
		"ein neues tar-Archiv; nichts, wenn eine Datei fehlt oder "
		"verändert ist.\n\n"
		"Auf dem anderen Rechner im obersten Verzeichnis der Daten "
		"einspielen: cp -Rn DIR/files . oder tar --skip-old-files -xf "
		"FILE.tar files; "
		"danach pfd files check." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd files export /media/stick/anhaenge --year "
			  "2026" },
			{ "pfd files export anhaenge.tar 2026-014" },
			{ 0 },
		},
	.operands = operands,
	.args_size = sizeof(struct export_args),
	.needs = PFD_NEEDS_WORK,
	.flags = PFD_CMD_YEAR | PFD_CMD_AT | PFD_CMD_FOLDER,
	.run = run_export,
};
