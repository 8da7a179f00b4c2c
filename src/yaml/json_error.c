/* What the JSON reader says when it refuses.
 */
#include "json.h"

static const struct {
	const char *rule;
	struct pfd_text text;
} errors[] = {
	[PFD_JSON_VALUE] = { "json.syntax",
		PFD_TEXT("a value is expected here",
			"hier wird ein Wert erwartet") },
	[PFD_JSON_END] = { "json.syntax",
		PFD_TEXT("the text ends in the middle of a value",
			"der Text endet mitten in einem Wert") },
	[PFD_JSON_COMMA] = { "json.syntax",
		PFD_TEXT("a ',' or the closing bracket is expected here",
			"hier wird ein „,“ oder die schließende Klammer "
			"erwartet") },
	[PFD_JSON_COLON] = { "json.syntax",
		PFD_TEXT("a ':' is expected here",
			"hier wird ein „:“ erwartet") },
	[PFD_JSON_KEY] = { "json.key",
		PFD_TEXT("a key in double quotes is expected here",
			"hier wird ein Schlüssel in doppelten "
			"Anführungszeichen erwartet") },
	[PFD_JSON_EMPTY_KEY] = { "json.key",
		PFD_TEXT("the key is empty", "der Schlüssel ist leer") },
	[PFD_JSON_NUMBER_FORM] = { "json.number",
		PFD_TEXT("this is no number in JSON",
			"dies ist keine Zahl in JSON") },
	[PFD_JSON_ESCAPE] = { "json.string",
		PFD_TEXT("a '\\' begins no known escape",
			"ein „\\“ leitet kein bekanntes Zeichen ein") },
	[PFD_JSON_SURROGATE] = { "json.string",
		PFD_TEXT("half of a surrogate pair stands alone",
			"ein halbes Surrogatpaar steht allein") },
	[PFD_JSON_CHARACTER] = { "json.character",
		PFD_TEXT("the text holds a character that is not allowed in a "
			 "record",
			"der Text enthält ein Zeichen, das in einem Datensatz "
			"nicht erlaubt ist") },
	[PFD_JSON_CONTROL] = { "json.string",
		PFD_TEXT("a line end or control character stands inside a "
			 "string",
			"in einer Zeichenkette steht ein Zeilenende oder "
			"Steuerzeichen") },
	[PFD_JSON_NULL_ITEM] = { "json.null",
		PFD_TEXT("null cannot be the item of a list",
			"null kann kein Eintrag einer Liste sein") },
	[PFD_JSON_ROOT] = { "json.root",
		PFD_TEXT("a record is an object ({ … }), this is not",
			"ein Datensatz ist ein Objekt ({ … }), dies nicht") },
	[PFD_JSON_MORE] = { "json.syntax",
		PFD_TEXT("something follows the end of the value",
			"auf das Ende des Werts folgt noch etwas") },
	[PFD_JSON_DEPTH] = { "json.depth",
		PFD_TEXT("nested deeper than 16 levels",
			"tiefer als 16 Ebenen verschachtelt") },
	[PFD_JSON_NODES] = { "json.nodes",
		PFD_TEXT("a record has more than 10000 values",
			"ein Datensatz hat mehr als 10000 Werte") },
	[PFD_JSON_TEXT] = { "json.text",
		PFD_TEXT("the text is longer than 64 KiB",
			"der Text ist länger als 64 KiB") },
	[PFD_JSON_ENCODING] = { "json.encoding",
		PFD_TEXT("these bytes are not UTF-8",
			"diese Bytes sind kein UTF-8") },
	[PFD_JSON_BOM] = { "json.bom",
		PFD_TEXT("the text begins with a byte order mark",
			"der Text beginnt mit einer Byte-Reihenfolge-Marke") },
	[PFD_JSON_SIZE] = { "json.size",
		PFD_TEXT("more bytes than allowed", "mehr Bytes als erlaubt") },
};

bool pfd_json_refuse(
	const struct pfd_source *source, enum pfd_json_error why, size_t offset)
{
	pfd_source_find_at(source, errors[why].rule, offset,
		(struct pfd_message){ .text = errors[why].text },
		(struct pfd_message){ 0 });
	return false;
}
