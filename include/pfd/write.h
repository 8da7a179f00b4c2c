/* Escaping writers: every byte that leaves pfd in a structured format is
 * written by one of these, so escaping is decided in one place.  And the reader of
 * CSV, which undoes it.
 */
#ifndef PFD_WRITE_H
#define PFD_WRITE_H

#include <pfd/base/arena.h>
#include <pfd/text.h>

/* ---- JSON (RFC 8259), streaming -------------------------------------- */

struct pfd_json {
	struct pfd_buf *out;
	int indent; /* blanks a level; 0 writes everything on one line */
	/* private */
	int depth;
	bool pending_key, first;
};

struct pfd_json pfd_json(struct pfd_buf *out, int indent);
void pfd_json_open(struct pfd_json *json, char bracket);  /* '{' or '[' */
void pfd_json_close(struct pfd_json *json, char bracket); /* '}' or ']' */
void pfd_json_key(struct pfd_json *json, struct pfd_str key);
void pfd_json_keyz(struct pfd_json *json, const char *key);
void pfd_json_str(struct pfd_json *json, struct pfd_str value);
void pfd_json_strz(struct pfd_json *json, const char *value);
void pfd_json_int(struct pfd_json *json, int64_t value);
void pfd_json_bool(struct pfd_json *json, bool value);
void pfd_json_null(struct pfd_json *json);
/* An amount as a JSON number with two decimals: 450.00. */
void pfd_json_money(struct pfd_json *json, int64_t cents);

/* ---- YAML scalars ----------------------------------------------------- */

/* Appends `value` as a scalar on one line: plain where that reads back as the
 * same text in every YAML 1.1 and 1.2 reader as a string, else in single, else
 * in double quotes.  `bare` is for values whose type is not text (amounts,
 * dates, whole numbers, true/false, ids and enum values): they stay plain. */
void pfd_yaml_scalar(struct pfd_buf *out, struct pfd_str value, bool bare);
/* Appends `value` as a literal block ("|", "|-" or "|+" and the lines indented by
 * `indent` blanks, without the last line end). */
void pfd_yaml_block(struct pfd_buf *out, struct pfd_str value, int indent);

/* ---- CSV (RFC 4180) and TSV ------------------------------------------ */

struct pfd_csv_dialect {
	char separator; /* ',' ';' or TAB */
	bool decimal_comma;
	bool bom;
	const char *line_end; /* "\r\n" or "\n" */
	bool neutralise; /* a ' before text that starts with = + - @ TAB CR */
};
extern const struct pfd_csv_dialect pfd_csv_rfc4180;  /* , UTF-8 CRLF */
extern const struct pfd_csv_dialect pfd_csv_excel_de; /* ; decimal comma BOM */
/* One text field, quoted where needed. */
void pfd_csv_text(struct pfd_buf *out, const struct pfd_csv_dialect *dialect,
	struct pfd_str value);
/* One text field of TSV: backslash escapes for TAB, LF and backslash. */
void pfd_tsv_text(struct pfd_buf *out, struct pfd_str value);

struct pfd_csv_place {
	uint32_t line, column; /* of the file, from 1; columns in characters */
};
struct pfd_csv_line {
	size_t line; /* of the file, from 1 */
	PFD_VEC_OF(struct pfd_str);
	struct {
		PFD_VEC_OF(struct pfd_csv_place);
	} places; /* where each begins */
};
struct pfd_csv {
	char separator; /* ';' ',' or TAB, whichever the file uses */
	PFD_VEC_OF(struct pfd_csv_line);
};
/* Reads CSV in UTF-8 or Windows-1252 (pfd_text_decode); empty lines are left out.
 * PFD_REFUSED with the line: a quotation mark that is not closed, text behind one;
 * bytes of another encoding. */
PFD_MUST_CHECK enum pfd_status pfd_csv_read(struct pfd_arena *arena,
	struct pfd_str bytes, const char *name, struct pfd_csv *ret,
	struct pfd_err *err);

/* ---- journals of plain text accounting ------------------------------- */

/* A part of a description, for hledger and ledger: what ends it there (comments,
 * line ends, the sign behind a payee) is replaced. */
void pfd_journal_text(struct pfd_buf *out, struct pfd_str value);
/* A string of beancount, with its quotation marks. */
void pfd_beancount_text(struct pfd_buf *out, struct pfd_str value);

/* ---- XML --------------------------------------------------------------- */

/* Text inside an element or between double-quotes (XML 1.0); control
 * characters become U+FFFD. */
void pfd_xml_text(struct pfd_buf *out, struct pfd_str value);

/* ---- HTML -------------------------------------------------------------- */

/* Text inside an element, whatever bytes it holds: forbidden characters are shown
 * as pfd_text_visible does, line ends become <br>. */
void pfd_html_text(struct pfd_buf *out, struct pfd_str value);
/* What stands in quotation marks: line ends become blanks. */
void pfd_html_value(struct pfd_buf *out, struct pfd_str value);
/* Text of a <pre>: line ends and TAB stay. */
void pfd_html_pre(struct pfd_buf *out, struct pfd_str value);

/* ---- iCalendar (RFC 5545) and vCard (RFC 2426, RFC 6350) ------------------ */

/* A content line, folded, with its CRLF; `line` holds no line ends. */
void pfd_ics_line(struct pfd_buf *out, struct pfd_str line);
/* A text value, or a part of a structured one, escaped into a line; forbidden
 * characters become U+FFFD. */
void pfd_ics_value(struct pfd_buf *line, struct pfd_str value);
/* "NAME:" and a text value, as a line. */
void pfd_ics_text(struct pfd_buf *out, const char *name, struct pfd_str value);
/* "20260301T120000Z". */
struct pfd_str pfd_ics_instant(struct pfd_arena *arena, int64_t utc_s);

/* ---- mail (RFC 5322) ------------------------------------------------------ */

struct pfd_mail_address {
	struct pfd_str name;    /* may be empty */
	struct pfd_str address; /* pfd_mail_address_ok */
};
/* A text with one attachment. */
struct pfd_mail {
	struct pfd_mail_address from, to;
	struct pfd_str subject;
	int64_t date_s; /* UTC seconds */
	struct pfd_str text;
	const char *type; /* of the attachment: "text/calendar" */
	const char *file; /* its name, ASCII without quotation marks */
	struct pfd_str bytes;
};
/* The message as a file, ASCII throughout, lines ended by CRLF. */
void pfd_mail_write(struct pfd_buf *out, const struct pfd_mail *mail);
/* Whether it can stand in a header as it is: ASCII, no quoted or bracketed parts. */
bool pfd_mail_address_ok(struct pfd_str address);

/* ---- Markdown --------------------------------------------------------- */

/* Text inside a paragraph or table cell (CommonMark): markup characters are
 * escaped, line ends in cells become <br>. */
void pfd_md_text(struct pfd_buf *out, struct pfd_str value, bool in_cell);

#endif
