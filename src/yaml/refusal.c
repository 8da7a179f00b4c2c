/* What of YAML is not for records, and what to write instead: everything that
 * readers disagree about or that lets a short file become a large one.
 */
#include "refusal.h"

#define NUM_(n) #n
#define NUM(n) NUM_(n)

static const struct {
	const char *rule;
	struct pfd_text text, remedy;
} refusals[] = {
	[PFD_REFUSE_ALIAS] = { "yaml.alias",
		PFD_TEXT("aliases (\"*name\") are not allowed",
			"Verweise („*name“) sind nicht erlaubt"),
		PFD_TEXT("write the value out; put a text that begins with '*' "
			 "in quotes",
			"den Wert ausschreiben; einen Text, der mit „*“ "
			"beginnt, in Anführungszeichen setzen") },
	[PFD_REFUSE_ANCHOR] = { "yaml.anchor",
		PFD_TEXT("anchors (\"&name\") are not allowed",
			"Anker („&name“) sind nicht erlaubt"),
		PFD_TEXT("delete the anchor; put a text that begins with '&' "
			 "in quotes",
			"den Anker löschen; einen Text, der mit „&“ beginnt, "
			"in Anführungszeichen setzen") },
	[PFD_REFUSE_TAG] = { "yaml.tag",
		PFD_TEXT("tags (\"!…\") are not allowed",
			"Tags („!…“) sind nicht erlaubt"),
		PFD_TEXT("delete the tag; put a text that begins with '!' in "
			 "quotes",
			"den Tag löschen; einen Text, der mit „!“ beginnt, in "
			"Anführungszeichen setzen") },
	[PFD_REFUSE_MERGE] = { "yaml.merge",
		PFD_TEXT("merge keys (\"<<\") are not allowed",
			"Zusammenführungen („<<“) sind nicht erlaubt"),
		PFD_TEXT(
			"write the members out", "die Einträge ausschreiben") },
	[PFD_REFUSE_DOCUMENTS] = { "yaml.documents",
		PFD_TEXT("a second document begins here",
			"hier beginnt ein zweites Dokument"),
		PFD_TEXT("one record per file: delete the line \"---\" or move "
			 "what follows to a file of its own",
			"ein Datensatz je Datei: die Zeile „---“ löschen oder "
			"das Folgende in eine eigene Datei legen") },
	[PFD_REFUSE_DIRECTIVE] = { "yaml.documents",
		PFD_TEXT("directives (\"%…\") are not allowed",
			"Direktiven („%…“) sind nicht erlaubt"),
		PFD_TEXT("delete the line", "die Zeile löschen") },
	[PFD_REFUSE_COMPLEX] = { "yaml.key",
		PFD_TEXT("this is no plain key on one line",
			"dies ist kein einfacher Schlüssel in einer Zeile"),
		PFD_TEXT("write \"key: value\"",
			"„schlüssel: Wert“ schreiben") },
	[PFD_REFUSE_EMPTY_KEY] = { "yaml.key",
		PFD_TEXT("the key is empty", "der Schlüssel ist leer"),
		PFD_TEXT("write \"key: value\"",
			"„schlüssel: Wert“ schreiben") },
	[PFD_REFUSE_LONG_KEY] = { "yaml.key",
		PFD_TEXT("the key is longer than 256 bytes",
			"der Schlüssel ist länger als 256 Bytes"),
		PFD_TEXT("shorten the key", "den Schlüssel kürzen") },
	[PFD_REFUSE_NO_VALUE] = { "yaml.key",
		PFD_TEXT("a ':' is missing after the key",
			"nach dem Schlüssel fehlt ein „:“"),
		PFD_TEXT("write \"key: value\"",
			"„schlüssel: Wert“ schreiben") },
	[PFD_REFUSE_FLOW] = { "yaml.flow",
		PFD_TEXT("a mapping in { } must stay on one line",
			"eine Zuordnung in { } muss in einer Zeile stehen"),
		PFD_TEXT("write one \"key: value\" a line, indented, without "
			 "braces",
			"je Zeile ein „schlüssel: Wert“ schreiben, eingerückt "
			"und ohne Klammern") },
	[PFD_REFUSE_FLOW_PAIR] = { "yaml.flow",
		PFD_TEXT("a ':' inside a list in [ ]",
			"ein „:“ innerhalb einer Liste in [ ]"),
		PFD_TEXT("put the text in quotes or the pair in { }",
			"den Text in Anführungszeichen oder das Paar in { } "
			"setzen") },
	[PFD_REFUSE_ROOT] = { "yaml.root",
		PFD_TEXT("a record is a mapping (\"key: value\"), this is not",
			"ein Datensatz ist eine Zuordnung („schlüssel: Wert“), "
			"dies nicht"),
		PFD_TEXT("begin with \"key: value\"",
			"mit „schlüssel: Wert“ beginnen") },
	[PFD_REFUSE_EMPTY] = { "yaml.root",
		PFD_TEXT("there is nothing here", "hier steht nichts"),
		PFD_TEXT("begin with \"key: value\"",
			"mit „schlüssel: Wert“ beginnen") },
	[PFD_REFUSE_DEPTH] = { "yaml.depth",
		PFD_TEXT(
			"nested deeper than " NUM(PFD_YAML_MAX_DEPTH) " levels",
			"tiefer als " NUM(
				PFD_YAML_MAX_DEPTH) " Ebenen verschachtelt"),
		PFD_TEXT("write it flatter; put a text with brackets in quotes",
			"flacher schreiben; einen Text mit Klammern in "
			"Anführungszeichen setzen") },
	[PFD_REFUSE_NODES] = { "yaml.nodes",
		PFD_TEXT("more than " NUM(PFD_YAML_MAX_NODES) " values",
			"mehr als " NUM(PFD_YAML_MAX_NODES) " Werte"),
		PFD_TEXT("divide the record", "den Datensatz teilen") },
	[PFD_REFUSE_TEXT] = { "yaml.text",
		PFD_TEXT("the text is longer than 64 KiB",
			"der Text ist länger als 64 KiB"),
		PFD_TEXT("keep long documents under files/ and name them in "
			 "the record",
			"lange Dokumente unter files/ ablegen und im Datensatz "
			"nennen") },
	[PFD_REFUSE_ESCAPE] = { "yaml.character",
		PFD_TEXT("the text holds an escaped character that is not "
			 "allowed in a record",
			"der Text enthält ein maskiertes Zeichen, das in einem "
			"Datensatz nicht erlaubt ist"),
		PFD_TEXT("delete the escape",
			"die Zeichenfolge mit „\\“ löschen") },
};

bool pfd_yaml_refuse(const struct pfd_source *source, enum pfd_refusal why,
	uint32_t line, uint32_t column)
{
	pfd_source_find(source, refusals[why].rule, line, column,
		(struct pfd_message){ .text = refusals[why].text },
		(struct pfd_message){ .text = refusals[why].remedy });
	return false;
}
