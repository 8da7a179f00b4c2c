/* Rules of the papers on file. */
#include "catalogue.h"

const struct pfd_rule pfd_rule_document_known = {
	.id = "document-known",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_RECORDS,
	.title = { "references lead to documents",
		"Verweise führen zu Dokumenten" },
	.text = { "A field that names a document by its number names one of "
		  "the same record's documents. Words that tell where a paper "
		  "is filed are not looked at.",
		"Ein Feld, das ein Dokument mit seiner Nummer nennt, nennt "
		"eines der Dokumente desselben Datensatzes. Worte, die sagen, "
		"wo ein Schriftstück abgelegt ist, werden nicht geprüft." },
	.message = { "there is no document {document} in this record",
		"ein Dokument {document} hat dieser Datensatz nicht" },
	.remedy = { "attach the file (pfd attach ID FILE --to …), or write in "
		    "words where the paper is filed",
		"die Datei ablegen (pfd attach ID DATEI --to …) oder in "
		"Worten schreiben, wo das Schriftstück liegt" },
	.make_sql = pfd_document_known_sql,
	.fails = { "grant/2025-001 decisions.1.document=7" },
	.passes = { "grant/2025-001 decisions.1.document=Ordner_7" },
};

const struct pfd_rule pfd_rule_document_path = {
	.id = "document-path",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_RECORDS,
	.title = { "attachments lie below files/",
		"Anhänge liegen unter files/" },
	.text = { "The path of a document's file counts from files/ and does "
		  "not lead out of it.",
		"Der Pfad der Datei eines Dokuments zählt ab files/ und führt "
		"nicht hinaus." },
	.message = { "{file} does not lie below files/",
		"{file} liegt nicht unter files/" },
	.remedy = { "attach the file with pfd attach, which chooses its place",
		"die Datei mit pfd attach ablegen, das den Platz wählt" },
	.make_sql = pfd_document_path_sql,
	.fails = { "contact/p-0000000000aa documents.1.file=../x.pdf" },
	.passes = { "contact/p-0000000000aa documents.1.file=x.pdf" },
};

const struct pfd_rule pfd_rule_document_hash = {
	.id = "document-hash",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_RECORDS,
	.title = { "attachments have size and SHA-256",
		"Anhänge haben Größe und SHA-256" },
	.text = { "A document that names a file tells its size in bytes and "
		  "its SHA-256 in 64 hexadecimal digits, in lower case.",
		"Ein Dokument, das eine Datei nennt, nennt auch ihre Größe in "
		"Bytes und ihren SHA-256 in 64 hexadezimalen Ziffern, klein "
		"geschrieben." },
	.message = { "{file}: {name} is missing or malformed",
		"{file}: {name} fehlt oder hat nicht die richtige Form" },
	.remedy = { "attach the file with pfd attach, which writes both",
		"die Datei mit pfd attach ablegen, das beides schreibt" },
	.make_sql = pfd_document_hash_sql,
	.fails = { "contact/p-0000000000aa documents.1.file=x.pdf" },
	.passes = { "contact/p-0000000000aa documents.1.file=x.pdf\n"
		    "contact/p-0000000000aa "
		    "documents.1.sha256=0123456789abcdef0123456789abcdef"
		    "0123456789abcdef0123456789abcdef\n"
		    "contact/p-0000000000aa documents.1.size=1" },
};
