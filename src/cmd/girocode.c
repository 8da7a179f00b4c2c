/* `pfd grant girocode`: what is to be repaid, for the phone's banking app. */
#include <pfd/bank.h>

#include "reading.h"

struct girocode_args {
	const char *id;
	struct pfd_opt_int claim;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct girocode_args, claim, "claim", 0, "NO",
		"which claim (default: the first that is open)",
		"welche Rückforderung (Vorgabe: die erste offene)"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct girocode_args, id, "ID", .complete = PFD_C_ID),
	{ 0 },
};

/* 41 modules and the quiet zone at about 4 cm, 300 dots an inch. */
enum { PNG_SCALE = 10 };

static enum pfd_status draw(struct pfd_run *run, const struct pfd_qr *qr)
{
	struct pfd_str file = pfd_str(run->output);
	struct pfd_buf out = pfd_buf(run->arena);

	if (pfd_str_ends(file, ".png"))
		pfd_qr_png(&out, qr, PNG_SCALE);
	else if (pfd_str_ends(file, ".svg"))
		pfd_qr_svg(&out, qr);
	else
		pfd_qr_blocks(&out, qr);
	return pfd_run_safe(run, pfd_buf_str(&out));
}

static enum pfd_status run_girocode(struct pfd_run *run, const void *given)
{
	const struct girocode_args *args = given;
	struct pfd_report_run report;
	struct pfd_record record;
	struct pfd_qr qr;
	enum pfd_status status = pfd_run_record(run, args->id, &record);

	if (!status)
		status = pfd_run_load(run, &pfd_scope_all);
	if (status)
		return status;
	report = pfd_run_report(run);
	status = pfd_report_girocode(&report, record.id,
		args->claim.given ? args->claim.v : 0, &run->findings, &qr,
		run->err);
	if (!status)
		return draw(run, &qr);
	(void)!pfd_findings_locate(&run->findings, &run->snapshot,
		&(struct pfd_err){ .arena = run->arena });
	return status;
}

static const struct pfd_example examples[] = {
	{ "pfd grant girocode 2026-020" },
	{ "pfd grant girocode 2026-020 -o girocode.svg",
		{ "for a letter", "für ein Schreiben" } },
	{ 0 },
};

const struct pfd_command pfd_cmd_grant_girocode = {
	.group = "grant",
	.verb = "girocode",
	.section = PFD_SECTION_GRANT,
	.summary = { "draw the GiroCode of a claim",
		"den GiroCode einer Rückforderung zeichnen" },
	.description = { "A QR code (EPC069-12) that a banking app reads as a "
			 "transfer "
			 "of what is open to the lead authority's account, "
			 "with a text "
			 "that pfd payment match knows again. With -o FILE.png "
			 "or "
			 "FILE.svg as an image, else as blocks for a dark "
			 "terminal.",
		"Ein QR-Code (EPC069-12), den eine Banking-App als Überweisung "
		"des offenen Betrags auf das Konto des Federführenden Amtes "
		"liest, mit einem Text, den pfd payment match wiedererkennt. "
		"Mit -o DATEI.png oder DATEI.svg als Bild, sonst als Blöcke "
		"für ein dunkles Terminal." },
	.examples = examples,
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct girocode_args),
	.needs = PFD_NEEDS_WORK,
	.flags = PFD_CMD_FILE | PFD_CMD_AT,
	.run = run_girocode,
};
