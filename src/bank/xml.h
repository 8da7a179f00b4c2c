/* XML read element by element, as far as banks need it.
 */
#ifndef PFD_BANK_XML_H
#define PFD_BANK_XML_H

#include <pfd/bank.h>

struct xml_at {
	/* "Document/BkToCstmrStmt/Stmt": names without prefixes; those of another
	 * namespace than the root's begin with '?'. */
	struct pfd_str path;
	struct pfd_str space; /* the root's namespace */
	struct pfd_str text;  /* leave: of a leaf, trimmed */
	size_t line;
	const char **attributes; /* enter: name, value, …, NULL */
};
struct xml_handler {
	enum pfd_status (*enter)(void *ctx, const struct xml_at *at);
	enum pfd_status (*leave)(void *ctx, const struct xml_at *at);
};
/* Strings of `at` live in the arena.  Stops where a handler does not return
 * PFD_OK.  PFD_REFUSED with the line: no XML, incomplete, a DTD (and with it
 * every entity), too deep, texts too long. */
PFD_MUST_CHECK enum pfd_status pfd_xml_read(struct pfd_arena *arena,
	struct pfd_str bytes, const char *name,
	const struct xml_handler *handler, void *ctx, struct pfd_err *err);
/* "{file}, line {line}: {why}". */
enum pfd_status pfd_bank_refuse(struct pfd_err *err, const char *name,
	size_t line, struct pfd_text why);

/* statement.c: amounts and dates as banks write them; false if none. */
bool pfd_bank_decimal(struct pfd_str text, int64_t *ret_cents);

enum pfd_status pfd_camt_read(struct pfd_arena *arena, struct pfd_str bytes,
	const char *name, struct pfd_statement *ret, struct pfd_err *err);
enum pfd_status pfd_bank_csv_read(struct pfd_arena *arena, struct pfd_str bytes,
	const char *name, struct pfd_statement *ret, struct pfd_err *err);

#endif
