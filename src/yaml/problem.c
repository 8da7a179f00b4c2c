/* libyaml's complaints in words that say what to do; the only texts of libyaml
 * a user sees are those missing here.
 */
#include "problem.h"

static const struct {
	const char *problem; /* how libyaml's text begins */
	struct pfd_text text, remedy;
} problems[] = {
	{ "could not find expected ':'",
		PFD_TEXT("a ':' is missing after the key",
			"nach dem Schlüssel fehlt ein „:“"),
		PFD_TEXT("write \"key: value\"; a text over several lines "
			 "begins with \"key: |\" and is indented",
			"„schlüssel: Wert“ schreiben; ein mehrzeiliger Text "
			"beginnt mit „schlüssel: |“ und ist eingerückt") },
	{ "mapping values are not allowed in this context",
		PFD_TEXT("a second ':' in the line, or wrong indentation",
			"ein zweites „:“ in der Zeile oder falsche Einrückung"),
		PFD_TEXT("put a value that contains ': ' in quotes; align the "
			 "keys of one level",
			"einen Wert mit „: “ in Anführungszeichen setzen; "
			"Schlüssel einer Ebene gleich weit einrücken") },
	{ "did not find expected key",
		PFD_TEXT("this line fits no level of indentation",
			"diese Zeile passt zu keiner Einrückungsebene"),
		PFD_TEXT("align it with the keys above; put a value with "
			 "quotes inside in other quotes",
			"an den Schlüsseln darüber ausrichten; einen Wert mit "
			"Anführungszeichen in andere setzen") },
	{ "did not find expected '-' indicator",
		PFD_TEXT("an item of the list is not aligned",
			"ein Listeneintrag ist nicht ausgerichtet"),
		PFD_TEXT("put every '-' of a list in the same column",
			"jedes „-“ einer Liste in dieselbe Spalte setzen") },
	{ "block sequence entries are not allowed in this context",
		PFD_TEXT("a list cannot begin here",
			"hier kann keine Liste beginnen"),
		PFD_TEXT("put the '-' on a line of its own below the key",
			"das „-“ in eine eigene Zeile unter den Schlüssel "
			"setzen") },
	{ "did not find expected ',' or ']'",
		PFD_TEXT("the list in [ ] is not closed, or a ',' is missing",
			"die Liste in [ ] ist nicht geschlossen oder ein „,“ "
			"fehlt"),
		PFD_TEXT("write [a, b]", "[a, b] schreiben") },
	{ "did not find expected ',' or '}'",
		PFD_TEXT("the mapping in { } is not closed, or a ',' is "
			 "missing",
			"die Zuordnung in { } ist nicht geschlossen oder ein "
			"„,“ fehlt"),
		PFD_TEXT("write {a: 1, b: 2}", "{a: 1, b: 2} schreiben") },
	{ "did not find expected node content",
		PFD_TEXT("a value is missing inside [ ] or { }, or they are "
			 "not closed",
			"in [ ] oder { } fehlt ein Wert, oder sie sind nicht "
			"geschlossen"),
		PFD_TEXT("write [a, b] or {a: 1, b: 2}",
			"[a, b] oder {a: 1, b: 2} schreiben") },
	{ "found unexpected end of stream",
		PFD_TEXT("the quotation mark that begins here is not closed",
			"das Anführungszeichen, das hier beginnt, ist nicht "
			"geschlossen"),
		PFD_TEXT("close it; inside '…' double an apostrophe ('')",
			"schließen; innerhalb von '…' ein Apostroph verdoppeln "
			"('')") },
	{ "found unknown escape character",
		PFD_TEXT("a '\\' in double quotes begins no known escape",
			"ein „\\“ in doppelten Anführungszeichen leitet kein "
			"bekanntes Zeichen ein"),
		PFD_TEXT("write \\\\ for a backslash, or use single quotes",
			"für einen Rückstrich \\\\ schreiben oder einfache "
			"Anführungszeichen nehmen") },
	{ "found character that cannot start any token",
		PFD_TEXT("a value cannot begin with this character",
			"mit diesem Zeichen kann kein Wert beginnen"),
		PFD_TEXT("put the value in quotes",
			"den Wert in Anführungszeichen setzen") },
	{ "did not find expected <document start>",
		PFD_TEXT("text outside of the mapping",
			"Text außerhalb der Zuordnung"),
		PFD_TEXT("every line of a record is \"key: value\"",
			"jede Zeile eines Datensatzes lautet "
			"„schlüssel: Wert“") },
	{ "found undefined tag handle",
		PFD_TEXT("tags (\"!…\") are not allowed",
			"Tags („!…“) sind nicht erlaubt"),
		PFD_TEXT("put a value that begins with '!' in quotes",
			"einen Wert, der mit „!“ beginnt, in "
			"Anführungszeichen setzen") },
};

/* In these the line where the trouble began helps, not where it was seen. */
static bool from_context(const yaml_parser_t *parser)
{
	return parser->context &&
	       (strstr(parser->context, "flow sequence") ||
		       strstr(parser->context, "flow mapping") ||
		       strstr(parser->context, "quoted scalar") ||
		       strstr(parser->context, "simple key"));
}

static yaml_mark_t mark_of(const yaml_parser_t *parser)
{
	/* An empty place in brackets, perhaps because the file ends: the
	 * innermost bracket is still on the parser's list of marks. */
	if (parser->context && strstr(parser->context, "flow node") &&
		parser->marks.top > parser->marks.start)
		return parser->marks.top[-1];
	return from_context(parser) ? parser->context_mark
				    : parser->problem_mark;
}

void pfd_yaml_problem(
	const struct pfd_source *source, const yaml_parser_t *parser)
{
	const char *problem = parser->problem ? parser->problem : "";
	yaml_mark_t mark = mark_of(parser);
	struct pfd_message message, remedy = { 0 };

	if (parser->error == YAML_MEMORY_ERROR)
		pfd_oom();
	message = PFD_MESSAGE("not readable as YAML: {problem}",
		"nicht als YAML lesbar: {problem}",
		PFD_A_Z("problem", problem));
	for (size_t i = 0; i < PFD_COUNT(problems); i++) {
		if (!strncmp(problem, problems[i].problem,
			    strlen(problems[i].problem))) {
			message = (struct pfd_message){
				.text = problems[i].text
			};
			remedy.text = problems[i].remedy;
			break;
		}
	}
	/* Reader errors leave the mark at 0:0. */
	if (parser->error == YAML_READER_ERROR)
		pfd_source_find_at(source, "yaml.character",
			parser->problem_offset, message, remedy);
	else
		pfd_source_find(source, "yaml.syntax", (uint32_t)mark.line + 1,
			(uint32_t)mark.column + 1, message, remedy);
}
