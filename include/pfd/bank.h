/* What banks read and write: payment files, account statements, GiroCodes.
 *
 * Knows no records.  The only user of expat and libqrencode.
 */
#ifndef PFD_BANK_H
#define PFD_BANK_H

#include <pfd/base/money.h>
#include <pfd/diag.h>
#include <pfd/text.h>

/* ---- payment files: pain.001.001.09 ------------------------------------------ */

/* Names and texts are written in SEPA's characters (pfd_sepa_text). */
struct pfd_pain_transfer {
	struct pfd_str end_to_end;      /* "2026-014-1" */
	struct pfd_str name, iban, bic; /* the payee's; bic may be empty */
	int64_t amount;                 /* cents */
	struct pfd_str text;            /* cut to what fits */
};
struct pfd_pain {
	struct pfd_str message; /* unique for ever, at most 35 characters */
	struct pfd_str created; /* "2026-03-01T12:00:00Z" */
	struct pfd_date execution;
	struct pfd_str name, iban, bic; /* the account that pays */
	PFD_VEC_OF(struct pfd_pain_transfer);
};
/* The file.  One payment block, no addresses (domain: "Safest"). */
struct pfd_str pfd_pain_write(
	struct pfd_arena *arena, const struct pfd_pain *pain);
/* Reads a written file back and holds it against what banks refuse and a schema
 * does not see: count and sum (sepa-sums), characters and lengths (sepa-text),
 * addresses (sepa-address), check digits (iban-valid).  Findings without a place;
 * their field is the transfer's end-to-end id, empty for the file itself.
 * PFD_REFUSED: no XML. */
PFD_MUST_CHECK enum pfd_status pfd_pain_check(struct pfd_arena *arena,
	struct pfd_str bytes, const char *name, struct pfd_findings *findings,
	struct pfd_err *err);

/* ---- account statements: camt.053 and CSV -------------------------------------- */

#define PFD_STATEMENT_MAX ((size_t)16 << 20)

/* One booked payment; of a booking in one sum each part, where the bank tells
 * them apart. */
struct pfd_booking {
	struct pfd_date date;
	int64_t amount;           /* cents, above zero */
	bool credit;              /* money came in */
	bool reversal;            /* it takes back an earlier one */
	struct pfd_str account;   /* the statement's own IBAN; may be empty */
	struct pfd_str reference; /* the bank's own, unique; may be empty */
	struct pfd_str end_to_end, text;
	struct pfd_str batch; /* the payment file's message id; or empty */
	struct pfd_str iban;  /* the other side's; may be empty */
};
struct pfd_statement {
	PFD_VEC_OF(struct pfd_booking);
};
/* Reads camt.053.001.02 or .08 or the CSV of a German bank, whichever it is.
 * Announced bookings are left out.  PFD_REFUSED with the line: incomplete, a DTD
 * or an entity, another format or version, another currency than euro, bookings
 * that do not lead from the opening to the closing balance. */
PFD_MUST_CHECK enum pfd_status pfd_statement_read(struct pfd_arena *arena,
	struct pfd_str bytes, const char *name, struct pfd_statement *ret,
	struct pfd_err *err);

/* ---- GiroCode: EPC069-12, version 002 -------------------------------------------- */

struct pfd_girocode {
	struct pfd_str name, iban,
		bic;    /* who is to be paid; bic may be empty */
	int64_t amount; /* cents */
	struct pfd_str text;
};
/* The code's lines.  False with findings (girocode-format, iban-valid; without a
 * place, the field as above) where it would be none. */
bool pfd_girocode_text(struct pfd_arena *arena, const struct pfd_girocode *code,
	struct pfd_findings *findings, struct pfd_str *ret);

struct pfd_qr {
	size_t size;                  /* modules a side */
	const unsigned char *modules; /* size × size, 1 = dark */
};
/* Error correction M, at most version 13 as EPC069-12 says.  False: too long. */
bool pfd_qr_make(
	struct pfd_arena *arena, struct pfd_str text, struct pfd_qr *ret);
/* With the quiet zone of 4 modules.  Blocks are half a line high, light ones
 * drawn: for a dark terminal. */
void pfd_qr_blocks(struct pfd_buf *out, const struct pfd_qr *qr);
void pfd_qr_svg(struct pfd_buf *out, const struct pfd_qr *qr);
/* `scale` pixels a module. */
void pfd_qr_png(struct pfd_buf *out, const struct pfd_qr *qr, size_t scale);

const char *pfd_bank_xml_library(struct pfd_arena *arena);
const char *pfd_bank_qr_library(struct pfd_arena *arena);

#endif
