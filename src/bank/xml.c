/* Expat with the doors closed: no DTD, hence no entities of a file's own and
 * nothing fetched; bounded depth and texts.  Expat itself opens no file and knows no
 * network.
 */
#include <stdlib.h>

#include <expat.h>

#include "xml.h"

enum { DEPTH_MAX = 32, PATH_MAX_BYTES = 1024, TEXT_MAX = 16 * 1024 };
/* Between a namespace and a name; in neither. */
#define PART '\n'

struct reading {
	struct pfd_arena *arena;
	const char *name;
	const struct xml_handler *handler;
	void *ctx;
	struct pfd_err *err;
	XML_Parser parser;
	enum pfd_status status;
	struct pfd_str space; /* of the root */
	struct pfd_buf path, text;
	size_t starts[DEPTH_MAX]; /* of the path's parts */
	size_t depth;
};

enum pfd_status pfd_bank_refuse(
	struct pfd_err *err, const char *name, size_t line, struct pfd_text why)
{
	return pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{file}, line {line}: {why}",
			"{file}, Zeile {line}: {why}", PFD_A_Z("file", name),
			PFD_A_INT("line", (int64_t)line),
			PFD_A_TEXT("why", why)));
}

static size_t line_of(const struct reading *r)
{
	return (size_t)XML_GetCurrentLineNumber(r->parser);
}

static void stop(struct reading *r, enum pfd_status status)
{
	r->status = status;
	XML_StopParser(r->parser, XML_FALSE);
}

static void refuse(struct reading *r, struct pfd_text why)
{
	stop(r, pfd_bank_refuse(r->err, r->name, line_of(r), why));
}

static struct xml_at here(struct reading *r)
{
	return (struct xml_at){
		.path = pfd_buf_str(&r->path),
		.space = r->space,
		.line = line_of(r),
	};
}

static void on_enter(void *ctx, const char *full, const char **attributes)
{
	struct reading *r = ctx;
	const char *part = strrchr(full, PART);
	struct pfd_str space = { full, part ? (size_t)(part - full) : 0 };
	struct xml_at at;

	if (r->status)
		return;
	if (!r->depth)
		r->space = pfd_arena_str(r->arena, space);
	r->starts[r->depth] = r->path.len;
	if (r->path.len)
		pfd_buf_addc(&r->path, '/');
	if (!pfd_str_eq(space, r->space))
		pfd_buf_addc(&r->path, '?');
	pfd_buf_addz(&r->path, part ? part + 1 : full);
	if (++r->depth == DEPTH_MAX || r->path.len > PATH_MAX_BYTES) {
		refuse(r,
			PFD_TEXT("nested too deeply", "zu tief verschachtelt"));
		return;
	}
	r->text.len = 0;
	at = here(r);
	at.attributes = attributes;
	enum pfd_status status = r->handler->enter(r->ctx, &at);

	if (status)
		stop(r, status);
}

static void on_leave(void *ctx, const char *full)
{
	struct reading *r = ctx;
	struct xml_at at;
	enum pfd_status status;

	(void)full;
	if (r->status)
		return;
	at = here(r);
	at.text = pfd_arena_str(r->arena, pfd_str_trim(pfd_buf_str(&r->text)));
	status = r->handler->leave(r->ctx, &at);
	r->path.len = r->starts[--r->depth];
	r->text.len = 0;
	if (status)
		stop(r, status);
}

static void on_text(void *ctx, const char *text, int len)
{
	struct reading *r = ctx;

	if (r->status)
		return;
	pfd_buf_add(&r->text, (struct pfd_str){ text, (size_t)len });
	if (r->text.len > TEXT_MAX)
		refuse(r,
			PFD_TEXT("a text is too long", "ein Text ist zu lang"));
}

static void on_doctype(void *ctx, const char *doctype, const char *system,
	const char *public, int has_subset)
{
	(void)doctype;
	(void)system;
	(void)public;
	(void)has_subset;
	refuse(ctx, PFD_TEXT("a DTD does not belong into a bank's file; it was "
			     "not read",
			    "eine DTD gehört nicht in eine Bankdatei; sie "
			    "wurde nicht gelesen"));
}

static bool is_cut(enum XML_Error error)
{
	return error == XML_ERROR_NO_ELEMENTS ||
	       error == XML_ERROR_UNCLOSED_TOKEN ||
	       error == XML_ERROR_PARTIAL_CHAR ||
	       error == XML_ERROR_UNCLOSED_CDATA_SECTION;
}

static enum pfd_status not_well_formed(struct reading *r)
{
	enum XML_Error error = XML_GetErrorCode(r->parser);
	const char *why = XML_ErrorString(error);

	if (error == XML_ERROR_UNDEFINED_ENTITY)
		return pfd_bank_refuse(r->err, r->name, line_of(r),
			PFD_TEXT("an entity that XML does not know",
				"eine Entität, die XML nicht kennt"));
	if (!is_cut(error))
		return pfd_bank_refuse(r->err, r->name, line_of(r),
			(struct pfd_text){
				pfd_arena_printf(r->arena, "no XML (%s)", why)
					.ptr,
				pfd_arena_printf(r->arena, "kein XML (%s)", why)
					.ptr });
	(void)pfd_bank_refuse(r->err, r->name, line_of(r),
		PFD_TEXT("the file ends in the midst",
			"die Datei bricht mittendrin ab"));
	return pfd_hint(r->err, PFD_MESSAGE("fetch it from the bank again",
					"sie noch einmal bei der Bank "
					"abrufen"));
}

enum pfd_status pfd_xml_read(struct pfd_arena *arena, struct pfd_str bytes,
	const char *name, const struct xml_handler *handler, void *ctx,
	struct pfd_err *err)
{
	struct reading r = { .arena = arena,
		.name = name,
		.handler = handler,
		.ctx = ctx,
		.err = err,
		.path = pfd_buf(arena),
		.text = pfd_buf(arena) };

	r.parser = XML_ParserCreateNS(NULL, PART);
	if (!r.parser)
		pfd_oom();
	XML_SetUserData(r.parser, &r);
	XML_SetElementHandler(r.parser, on_enter, on_leave);
	XML_SetCharacterDataHandler(r.parser, on_text);
	XML_SetStartDoctypeDeclHandler(r.parser, on_doctype);
	if (XML_Parse(r.parser, bytes.ptr ? bytes.ptr : "", (int)bytes.len,
		    XML_TRUE) != XML_STATUS_OK &&
		!r.status)
		r.status = not_well_formed(&r);
	XML_ParserFree(r.parser);
	return r.status;
}

const char *pfd_bank_xml_library(struct pfd_arena *arena)
{
	const char *version = XML_ExpatVersion(); /* "expat_2.5.0" */
	const char *part = strchr(version, '_');

	return pfd_arena_printf(arena, "expat %s", part ? part + 1 : version)
		.ptr;
}
