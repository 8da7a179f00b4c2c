/* The catalogue: every rule once, in the order `pfd rules` shows; after them what
 * describes the findings that other areas make, without SQL.
 */
#include "catalogue.h"

#define RULE(name) &pfd_rule_##name,
#define DESCRIBED(id_, title_en, title_de, text_en, text_de, ...)              \
	&(const struct pfd_rule)                                               \
	{                                                                      \
		.id = (id_), .class = PFD_INTEGRITY, .severity = PFD_ERROR,    \
		.waive = PFD_WAIVE_NEVER, .source = { "schema", "Schema" },    \
		.title = { title_en, title_de }, .text = { text_en, text_de }, \
		__VA_ARGS__                                                    \
	}

const struct pfd_rule *const pfd_rules[] = {
	/* clang-format off */
	PFD_CHECKED_RULES(RULE)
	/* clang-format on */
	DESCRIBED("shape.unknown", "known fields", "bekannte Felder",
		"A field that the schema does not know is an error; fields "
		"that begin with x_ are the user's own.",
		"Ein Feld, das das Schema nicht kennt, ist ein Fehler; Felder, "
		"die mit x_ beginnen, gehören den Nutzenden."),
	DESCRIBED("shape.type", "types of fields", "Arten von Werten",
		"A field holds what the schema says: a value, a list or a "
		"group of fields.",
		"Ein Feld enthält, was das Schema sagt: einen Wert, eine Liste "
		"oder eine Gruppe von Feldern."),
	DESCRIBED("shape.required", "required fields", "Pflichtfelder",
		"A record has every field that it makes no sense without.",
		"Ein Datensatz hat jedes Feld, ohne das er keinen Sinn "
		"ergibt."),
	DESCRIBED("shape.enum", "known values", "bekannte Werte",
		"A field with a fixed set of values holds one of them, by its "
		"English key.",
		"Ein Feld mit festem Wertevorrat enthält einen dieser Werte, "
		"als englischen Schlüssel."),
	DESCRIBED("shape.money", "amounts", "Beträge",
		"Amounts in files are euro with two decimals after a point: "
		"450.00, never negative.",
		"Beträge in Dateien sind Euro mit zwei Nachkommastellen nach "
		"einem Punkt: 450.00, nie negativ."),
	DESCRIBED("shape.date", "dates", "Daten",
		"Dates in files are days of the calendar written as "
		"2026-04-02.",
		"Daten in Dateien sind Kalendertage in der Form 2026-04-02."),
	DESCRIBED("shape.period", "first and last days",
		"erste und letzte Tage",
		"What begins on one day and ends on another does not end "
		"before it begins.",
		"Was an einem Tag beginnt und an einem anderen endet, endet "
		"nicht vor seinem Beginn."),
	DESCRIBED("shape.text", "texts", "Texte",
		"A text has one line where the schema says so, and at most 64 "
		"KiB.",
		"Ein Text hat eine Zeile, wo das Schema es sagt, und höchstens "
		"64 KiB."),
	DESCRIBED("shape.id", "ids", "Kennungen",
		"An id has the form of its kind.",
		"Eine Kennung hat die Form ihrer Art."),
	DESCRIBED("shape.list", "lists", "Listen",
		"A list has items of the right kind.",
		"Eine Liste hat Einträge der richtigen Art."),
	DESCRIBED("shape.key", "keys of lists", "Schlüssel von Listen",
		"Every item of a list names its key, and no two the same.",
		"Jeder Eintrag einer Liste nennt seinen Schlüssel, keine zwei "
		"denselben."),
	DESCRIBED("shape.empty", "no empty fields", "keine leeren Felder",
		"A field that has no value is left out.",
		"Ein Feld ohne Wert wird weggelassen."),
	DESCRIBED("shape.assignment", "assignments", "Zuweisungen",
		"What is to be changed is told as FIELD=VALUE; += and -= add "
		"to lists and take from them.",
		"Was sich ändern soll, wird als FELD=WERT angegeben; += und -= "
		"ergänzen und kürzen Listen."),
	DESCRIBED("shape.audience", "for whom", "für wen",
		"What others than the office may not see is not asked for "
		"either: not as a column, a filter or an order.",
		"Wonach andere als die Fachstelle nicht sehen dürfen, wird "
		"auch nicht gefragt: nicht als Spalte, Filter oder "
		"Reihenfolge."),
	DESCRIBED("shape.filter", "conditions", "Bedingungen",
		"A condition of a list compares a field with a value of its "
		"type.",
		"Eine Bedingung einer Liste vergleicht ein Feld mit einem Wert "
		"seiner Art."),
	DESCRIBED("shape.path", "paths of fields", "Pfade von Feldern",
		"A path leads to a value: the names of groups, lists and "
		"fields, joined by points.",
		"Ein Pfad führt zu einem Wert: die Namen von Gruppen, Listen "
		"und Feldern, durch Punkte verbunden."),
	DESCRIBED("yaml.*", "plain YAML", "einfaches YAML",
		"Of YAML records use what every reader reads alike: UTF-8 with "
		"LF ends, one document, \"key: value\", every key once, "
		"indented with spaces; no anchors, aliases, tags or merge "
		"keys. At most 1 MiB, 10000 values, 16 levels and 64 KiB a "
		"text.",
		"Datensätze nutzen von YAML, was jeder Leser gleich liest: "
		"UTF-8 mit LF am Zeilenende, ein Dokument, „schlüssel: Wert“, "
		"jeder Schlüssel einmal, mit Leerzeichen eingerückt; keine "
		"Anker, Verweise, Tags oder Zusammenführungen. Höchstens "
		"1 MiB, 10000 Werte, 16 Ebenen, 256 Bytes je Schlüssel und "
		"64 KiB je Text.",
		.members = "alias anchor bom character crlf depth documents "
			   "duplicate encoding flow key merge nodes root size "
			   "syntax tab tag text"),
	DESCRIBED("json.*", "strict JSON", "strenges JSON",
		"Records read as JSON are objects by RFC 8259 in UTF-8 without "
		"a byte order mark, every key once. At most 10000 values, 16 "
		"levels, 256 bytes a key and 64 KiB a text.",
		"Als JSON gelesene Datensätze sind Objekte nach RFC 8259 in "
		"UTF-8 ohne Byte-Reihenfolge-Marke, jeder Schlüssel einmal. "
		"Höchstens 10000 Werte, 16 Ebenen, 256 Bytes je Schlüssel und "
		"64 KiB je Text.",
		.members = "bom character depth duplicate encoding key nodes "
			   "null number root size string syntax text"),
	DESCRIBED("file.kind", "places of records", "Plätze der Datensätze",
		"A YAML file stands where a kind of record has its place.",
		"Eine YAML-Datei steht dort, wo eine Art von Datensatz ihren "
		"Platz hat."),
	DESCRIBED("file.name", "names of files", "Dateinamen",
		"The path of a record is made from its id.",
		"Der Pfad eines Datensatzes ergibt sich aus seiner Kennung."),
	DESCRIBED("file.mode", "regular files", "gewöhnliche Dateien",
		"Records are regular files; links and submodules are not "
		"followed.",
		"Datensätze sind gewöhnliche Dateien; Verknüpfungen und "
		"Untermodulen wird nicht gefolgt."),
	DESCRIBED("file.read", "readable files", "lesbare Dateien",
		"A record can be read and is at most 1 MiB.",
		"Ein Datensatz ist lesbar und höchstens 1 MiB groß."),
	DESCRIBED("file.comment", "no comments about persons",
		"keine Kommentare zu Personen",
		"A person's file has no comments: they are not sealed, and "
		"history keeps them. What is worth noting goes into notes.",
		"Die Datei einer Person hat keine Kommentare: sie werden nicht "
		"versiegelt, und die Historie behält sie. Bemerkenswertes "
		"gehört in notes."),
	DESCRIBED("doctor.*", "a repository in order",
		"ein Repository in Ordnung",
		"What surrounds the records: git's state, locks, settings, "
		"hooks, names and permissions, keys, commits of reports that "
		"were sent. pfd doctor looks at it; check does not.",
		"Was die Datensätze umgibt: der Zustand von git, Sperren, "
		"Einstellungen, Hooks, Namen und Rechte, Schlüssel, Commits "
		"versandter Berichte. pfd doctor sieht es an, check nicht.",
		.members = "attributes config damaged detached environment "
			   "extension files head hidden hook identity ignored "
			   "index interrupted keys lock midst names open "
			   "partial saved sent shallow sparse submodule "
			   "writable"),
	DESCRIBED("sql.*", "local rules", "örtliche Regeln",
		"A file rules/ID.sql has a header that says what the rule "
		"demands, and one SELECT that reads: UTF-8 with LF ends, at "
		"most 64 KiB, 20 million steps, 64 MiB of memory and 10000 "
		"findings. See pfd explain local-rules.",
		"Eine Datei rules/ID.sql hat einen Kopf, der sagt, was die "
		"Regel verlangt, und ein SELECT, das nur liest: UTF-8 mit LF "
		"am Zeilenende, höchstens 64 KiB, 20 Millionen Schritte, 64 "
		"MiB Speicher und 10000 Befunde. Siehe pfd explain "
		"local-rules.",
		.members = "file header limit query write"),
	DESCRIBED("attachment.missing", "attachments are there",
		"Anhänge sind da",
		"The file that a document names is on this machine.",
		"Die Datei, die ein Dokument nennt, liegt auf diesem Rechner."),
	DESCRIBED("attachment.changed", "attachments are unchanged",
		"Anhänge sind unverändert",
		"A file has the size and the SHA-256 that its document tells.",
		"Eine Datei hat die Größe und den SHA-256, die ihr Dokument "
		"nennt."),
	DESCRIBED("attachment.kind", "attachments are files",
		"Anhänge sind Dateien",
		"An attachment is a regular file; links are not followed.",
		"Ein Anhang ist eine gewöhnliche Datei; Links wird nicht "
		"gefolgt."),
	DESCRIBED("attachment.open", "attachments are closed to others",
		"Anhänge sind für andere nicht lesbar",
		"Only the owner of an attachment can read it.",
		"Nur wem ein Anhang gehört, kann ihn lesen."),
	DESCRIBED("attachment.twice", "attachments stand once",
		"Anhänge stehen einmal da",
		"No two documents have the same content.",
		"Keine zwei Dokumente haben denselben Inhalt."),
	DESCRIBED("attachment.unnamed", "files belong to documents",
		"Dateien gehören zu Dokumenten",
		"Every file below files/ is named by a document.",
		"Jede Datei unter files/ wird von einem Dokument genannt."),
	DESCRIBED("parameter-known", "known parameters", "bekannte Parameter",
		"A year's parameters name a rule, one of its parameters and a "
		"value of its type.",
		"Die Parameter eines Jahres nennen eine Regel, einen ihrer "
		"Parameter und einen Wert seiner Art."),
	DESCRIBED("parameter-overlap", "one parameter at a time",
		"ein Parameter zu jeder Zeit",
		"Two entries for the same parameter or severity of a rule do "
		"not overlap in time.",
		"Zwei Einträge für denselben Parameter oder dieselbe Stufe "
		"einer Regel überschneiden sich zeitlich nicht."),
	DESCRIBED("rule-case", "cases hold", "Fälle treffen zu",
		"A year's example case comes out as it says (pfd rules test).",
		"Ein Beispielfall eines Jahres geht so aus, wie er es sagt "
		"(pfd rules test)."),
	DESCRIBED("waiver-known", "waivers name a rule",
		"Ausnahmen nennen eine Regel",
		"A waiver names a rule that is checked.",
		"Eine Ausnahme nennt eine Regel, die geprüft wird."),
	DESCRIBED("waiver-allowed", "who may waive", "wer abweichen darf",
		"A waiver is given by who may give it; integrity rules are "
		"never waived.",
		"Eine Ausnahme gibt, wer sie geben darf; von Regeln der "
		"Stimmigkeit wird nie abgewichen."),
	DESCRIBED("waiver-unused", "waivers are needed",
		"Ausnahmen werden gebraucht",
		"A waiver that nothing needs is reported, because it would "
		"hide the next breach.",
		"Eine Ausnahme, die nichts braucht, wird gemeldet, weil sie "
		"den nächsten Verstoß verdecken würde."),
	NULL,
};
