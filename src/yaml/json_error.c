/* What the JSON reader says when it refuses, and what to write instead.
 */
#include "json.h"

static const struct {
	const char *rule;
	struct pfd_text text, remedy;
} errors[] = {
	[PFD_JSON_VALUE] = { "json.syntax",
		PFD_TEXT("a value is expected here",
			"hier wird ein Wert erwartet"),
		PFD_TEXT("write a text in quotes, a number, true, "
			 "false, [ … ] or { … }",
			"einen Text in doppelten Anführungszeichen, eine Zahl, "
			"true, false, [ … ] oder { … } schreiben") },
	[PFD_JSON_END] = { "json.syntax",
		PFD_TEXT("the text ends in the middle of a value",
			"der Text endet mitten in einem Wert"),
		PFD_TEXT("complete the value and close every quotation mark "
			 "and bracket",
			"den Wert vervollständigen und alle Anführungszeichen "
			"und Klammern schließen") },
	[PFD_JSON_COMMA] = { "json.syntax",
		PFD_TEXT("a ',' or the closing bracket is expected here",
			"hier wird ein „,“ oder die schließende Klammer "
			"erwartet"),
		PFD_TEXT("put a ',' between two members, or close the bracket",
			"zwei Einträge mit „,“ trennen oder die Klammer "
			"schließen") },
	[PFD_JSON_COLON] = { "json.syntax",
		PFD_TEXT(
			"a ':' is expected here", "hier wird ein „:“ erwartet"),
		PFD_TEXT("write \"key\": value",
			"\"schlüssel\": Wert schreiben") },
	[PFD_JSON_KEY] = { "json.key",
		PFD_TEXT("a key in double quotes is expected here",
			"hier wird ein Schlüssel in doppelten "
			"Anführungszeichen erwartet"),
		PFD_TEXT("write \"key\": value; no ',' follows the last member",
			"\"schlüssel\": Wert schreiben; nach dem letzten "
			"Eintrag steht kein „,“") },
	[PFD_JSON_EMPTY_KEY] = { "json.key",
		PFD_TEXT("the key is empty", "der Schlüssel ist leer"),
		PFD_TEXT("write the field's name between the quotes",
			"zwischen die Anführungszeichen den Namen des Feldes "
			"schreiben") },
	[PFD_JSON_LONG_KEY] = { "json.key",
		PFD_TEXT("the key is longer than 256 bytes",
			"der Schlüssel ist länger als 256 Bytes"),
		PFD_TEXT("shorten the key", "den Schlüssel kürzen") },
	[PFD_JSON_MERGE_KEY] = { "json.key",
		PFD_TEXT("“<<” cannot be a key: in YAML it merges",
			"„<<“ kann kein Schlüssel sein: in YAML führt es "
			"zusammen"),
		PFD_TEXT("choose another name", "einen anderen Namen wählen") },
	[PFD_JSON_NUMBER_FORM] = { "json.number",
		PFD_TEXT("this is no number in JSON",
			"dies ist keine Zahl in JSON"),
		PFD_TEXT("write it as 450 or 450.00, or as a text in quotes",
			"als 450 oder 450.00 schreiben oder als Text in "
			"doppelten Anführungszeichen") },
	[PFD_JSON_ESCAPE] = { "json.string",
		PFD_TEXT("a '\\' begins no known escape",
			"ein „\\“ leitet kein bekanntes Zeichen ein"),
		PFD_TEXT("write \\\\ for a backslash",
			"für einen Rückstrich \\\\ schreiben") },
	[PFD_JSON_SURROGATE] = { "json.string",
		PFD_TEXT("half of a surrogate pair stands alone",
			"ein halbes Surrogatpaar steht allein"),
		PFD_TEXT("write the character itself, or both halves "
			 "(\\ud83d\\ude00)",
			"das Zeichen selbst oder beide Hälften schreiben "
			"(\\ud83d\\ude00)") },
	[PFD_JSON_CHARACTER] = { "json.character",
		PFD_TEXT("the text holds a character that is not allowed in a "
			 "record",
			"der Text enthält ein Zeichen, das in einem Datensatz "
			"nicht erlaubt ist"),
		PFD_TEXT("delete the character", "das Zeichen löschen") },
	[PFD_JSON_CONTROL] = { "json.string",
		PFD_TEXT("a line end or control character stands inside a "
			 "string",
			"in einer Zeichenkette steht ein Zeilenende oder "
			"Steuerzeichen"),
		PFD_TEXT("write \\n for a line end and \\t for a tab; close "
			 "the quotes",
			"für ein Zeilenende \\n, für einen Tabulator \\t "
			"schreiben; die Anführungszeichen schließen") },
	[PFD_JSON_NULL_ITEM] = { "json.null",
		PFD_TEXT("null cannot be the item of a list",
			"null kann kein Eintrag einer Liste sein"),
		PFD_TEXT("leave the item out", "den Eintrag weglassen") },
	[PFD_JSON_ROOT] = { "json.root",
		PFD_TEXT("a record is an object ({ … }), this is not",
			"ein Datensatz ist ein Objekt ({ … }), dies nicht"),
		PFD_TEXT("write {\"key\": value}; several records one a line, "
			 "or in [ ]",
			"{\"schlüssel\": Wert} schreiben; mehrere Datensätze "
			"je in einer Zeile oder in [ ]") },
	[PFD_JSON_MORE] = { "json.syntax",
		PFD_TEXT("something follows the end of the value",
			"auf das Ende des Werts folgt noch etwas"),
		PFD_TEXT("delete what follows, or begin a new line for the "
			 "next record",
			"das Folgende löschen oder für den nächsten Datensatz "
			"eine neue Zeile beginnen") },
	[PFD_JSON_DEPTH] = { "json.depth",
		PFD_TEXT("nested deeper than 16 levels",
			"tiefer als 16 Ebenen verschachtelt"),
		PFD_TEXT("write it flatter", "flacher schreiben") },
	[PFD_JSON_NODES] = { "json.nodes",
		PFD_TEXT("a record has more than 10000 values",
			"ein Datensatz hat mehr als 10000 Werte"),
		PFD_TEXT("divide the record", "den Datensatz teilen") },
	[PFD_JSON_TEXT] = { "json.text",
		PFD_TEXT("the text is longer than 64 KiB",
			"der Text ist länger als 64 KiB"),
		PFD_TEXT("keep long documents under files/ and name them in "
			 "the record",
			"lange Dokumente unter files/ ablegen und im Datensatz "
			"nennen") },
	[PFD_JSON_ENCODING] = { "json.encoding",
		PFD_TEXT("these bytes are not UTF-8",
			"diese Bytes sind kein UTF-8"),
		PFD_TEXT("save the file as UTF-8",
			"die Datei als UTF-8 speichern") },
	[PFD_JSON_BOM] = { "json.bom",
		PFD_TEXT("the text begins with a byte order mark",
			"der Text beginnt mit einer Byte-Reihenfolge-Marke"),
		PFD_TEXT("save the file as UTF-8 without a byte order mark",
			"die Datei als UTF-8 ohne Byte-Reihenfolge-Marke "
			"speichern") },
	[PFD_JSON_SIZE] = { "json.size",
		PFD_TEXT("more bytes than allowed", "mehr Bytes als erlaubt"),
		PFD_TEXT("divide the input", "die Eingabe teilen") },
};

bool pfd_json_refuse(
	const struct pfd_source *source, enum pfd_json_error why, size_t offset)
{
	pfd_source_find_at(source, errors[why].rule, offset,
		(struct pfd_message){ .text = errors[why].text },
		(struct pfd_message){ .text = errors[why].remedy });
	return false;
}
