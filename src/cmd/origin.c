/* What a document made of a commit says of itself, so that it can be made again and
 * compared (`pfd verify`): the command, the libraries that its numbers and letters
 * went through, and the hash of its canonical JSON, which is that of everything but
 * the provenance.
 */
#include <pfd/seal.h>

#include "again.h"

static const struct pfd_fact *fact_named(
	const struct pfd_doc *doc, const char *key)
{
	pfd_vec_foreach (fact, &doc->provenance)
		if (!strcmp(fact->key, key))
			return fact;
	return NULL;
}

static enum pfd_status hash_of(
	struct pfd_run *run, const struct pfd_doc *doc, struct pfd_str *ret)
{
	const struct pfd_emit_options json = { .format = PFD_FORMAT_JSON };
	struct pfd_buf bytes = pfd_buf(run->arena);
	struct pfd_doc bare = *doc;
	char hash[PFD_SHA256_SIZE];
	enum pfd_status status;

	bare.provenance.n = 0;
	status = pfd_emit(&bytes, &bare, &json, run->err);
	if (status)
		return status;
	pfd_sha256(pfd_buf_str(&bytes), hash);
	*ret = pfd_arena_str(run->arena, pfd_str(hash));
	return PFD_OK;
}

struct pfd_str pfd_run_libraries(struct pfd_run *run, enum pfd_format format)
{
	const char *own = run->weasyprint && format == PFD_FORMAT_PDF
				  ? "WeasyPrint"
				  : pfd_emit_libraries(run->arena, format);

	return pfd_arena_printf(run->arena, "%s, %s%s%s",
		pfd_index_library(run->arena), pfd_text_library(run->arena),
		*own ? ", " : "", own);
}

static const char *say(const struct pfd_doc *doc, struct pfd_text text)
{
	return pfd_text(text, doc->lang);
}

enum pfd_status pfd_run_origin(struct pfd_run *run, struct pfd_doc *doc)
{
	const struct pfd_fact *commit = fact_named(doc, "commit"),
			      *clean = fact_named(doc, "clean");
	struct pfd_str hash;
	enum pfd_status status;
	bool provable;

	if (!commit || !pfd_format_tells_origin(run->emit.format))
		return PFD_OK;
	provable = commit->value.kind != PFD_CELL_EMPTY && clean &&
		   clean->value.yes;
	status = hash_of(run, doc, &hash);
	if (status)
		return status;
	pfd_doc_provenance(doc, "command",
		say(doc, PFD_TEXT("Command", "Befehl")),
		pfd_cell_text(pfd_run_asked(run)));
	pfd_doc_provenance(doc, "language",
		say(doc, PFD_TEXT("Language", "Sprache")),
		pfd_cell_id(pfd_str(doc->lang == PFD_DE ? "de" : "en")));
	pfd_doc_provenance(doc, "libraries",
		say(doc, PFD_TEXT("Libraries", "Bibliotheken")),
		pfd_cell_text(pfd_run_libraries(run, run->emit.format)));
	if (run->env.now_fixed)
		pfd_doc_provenance(doc, "made_s",
			say(doc, PFD_TEXT("Time stamp (s since 1970)",
					 "Zeitstempel (s seit 1970)")),
			pfd_cell_digits(run->arena, run->env.now_s));
	pfd_doc_provenance(doc, "document",
		say(doc, PFD_TEXT("SHA-256 of the content",
				 "SHA-256 des Inhalts")),
		pfd_cell_id(hash));
	pfd_doc_provenance(doc, "proof",
		say(doc, PFD_TEXT("Proof", "Nachweis")),
		pfd_cell_z(provable ? "pfd verify"
				    : say(doc, PFD_TEXT("cannot be verified: "
							"made with "
							"uncommitted edits",
						       "nicht prüfbar: mit "
						       "offenen Änderungen "
						       "erstellt"))));
	return PFD_OK;
}
