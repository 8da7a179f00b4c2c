/* `pfd verify FILE`: makes a document again from what its provenance names, and
 * compares.
 */
#include <stdlib.h>

#include <pfd/seal.h>

#include "again.h"
#include "sent.h"

enum { FILE_MAX = 256 << 20, BEFORE = 40, SHOWN_MAX = 80 };

struct verify_args {
	const char *file;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct verify_args, file, "FILE", .complete = PFD_C_FILE),
	{ 0 },
};

enum result { IDENTICAL, FIGURES, DIFFERS, UNPROVABLE };
static const struct {
	const char *key;
	struct pfd_text text;
} results[] = {
	[IDENTICAL] = { "identical", { "identical", "identisch" } },
	[FIGURES] = { "figures",
		{ "figures identical, rendering not comparable: made by other "
		  "versions",
			"Zahlen identisch, Darstellung nicht vergleichbar: von "
			"anderen Versionen erstellt" } },
	[DIFFERS] = { "differs",
		{ "differs from what its commit gives",
			"weicht von dem ab, was sein Commit ergibt" } },
	[UNPROVABLE] = { "unprovable",
		{ "cannot be verified: made with uncommitted edits",
			"nicht prüfbar: mit offenen Änderungen erstellt" } },
};

struct verify {
	struct pfd_run *run;
	const char *file;
	struct pfd_str bytes;
	struct pfd_origin origin;
	struct pfd_again again;
	enum result result;
	struct pfd_str where; /* of a difference; may be empty */
	struct pfd_str theirs, ours;
};

static struct pfd_str value(const struct verify *v, const char *key)
{
	return pfd_origin_value(&v->origin, key);
}

static bool is_commit(struct pfd_str text)
{
	for (size_t i = 0; i < text.len; i++)
		if (!pfd_is_digit(text.ptr[i]) &&
			(text.ptr[i] < 'a' || text.ptr[i] > 'f'))
			return false;
	return text.len == 40;
}

static enum pfd_status read_origin(struct verify *v)
{
	struct pfd_run *run = v->run;
	struct pfd_str name;
	enum pfd_status status =
		pfd_run_input(run, v->file, FILE_MAX, &v->bytes, &name);

	if (status)
		return status;
	pfd_origin_read(run->arena, v->bytes, &v->origin);
	v->again = (struct pfd_again){
		.asked = value(v, "command"),
		.commit = pfd_arena_z(run->arena, value(v, "commit")),
		.lang = pfd_str_eqz(value(v, "language"), "de") ? PFD_DE
								: PFD_EN,
	};
	v->again.now_fixed = value(v, "made_s").len > 0;
	v->again.now_s =
		strtoll(pfd_arena_z(run->arena, value(v, "made_s")), NULL, 10);
	if (value(v, "clean").len && !pfd_str_eqz(value(v, "clean"), "true")) {
		v->result = UNPROVABLE;
		return PFD_OK;
	}
	if (v->again.asked.len && is_commit(value(v, "commit")) &&
		value(v, "document").len &&
		pfd_date_parse(value(v, "as_of"), &v->again.as_of) ==
			PFD_DATE_GOOD)
		return PFD_OK;
	pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("{file}: says nothing of its origin",
			"{file}: sagt nichts über seine Herkunft",
			PFD_A_STR("file", name)));
	return pfd_hint(run->err,
		PFD_MESSAGE("reports of pfd do in the formats md, html, pdf, "
			    "xlsx, json and yaml",
			"Berichte von pfd tun es in den Formaten md, html, "
			"pdf, "
			"xlsx, json und yaml"));
}

/* ---- comparing ------------------------------------------------------------------ */

/* The line around a place, cut to what tells the difference. */
static struct pfd_str line_at(
	struct pfd_arena *arena, struct pfd_str bytes, size_t begin, size_t at)
{
	size_t end;

	if (at - begin > BEFORE)
		begin = at - BEFORE;
	while (begin < bytes.len && (bytes.ptr[begin] & 0xC0) == 0x80)
		begin++;
	for (end = begin; end < bytes.len && bytes.ptr[end] != '\n' &&
			  end - begin < SHOWN_MAX;)
		end++;
	while (end < bytes.len && (bytes.ptr[end] & 0xC0) == 0x80)
		end++;
	return pfd_text_visible(arena, pfd_str_sub(bytes, begin, end), false);
}

/* The first place where they differ. */
static void find_difference(struct verify *v, struct pfd_str made)
{
	struct pfd_arena *arena = v->run->arena;
	size_t at = 0, begin = 0, line = 1;

	while (at < made.len && at < v->bytes.len &&
		made.ptr[at] == v->bytes.ptr[at]) {
		if (made.ptr[at++] == '\n') {
			begin = at;
			line++;
		}
	}
	if (pfd_format_is_binary(v->again.format)) {
		v->where = pfd_arena_printf(arena, "byte %zu", at + 1);
		return;
	}
	v->where = pfd_arena_printf(
		arena, "%s:%zu:%zu", v->file, line, at - begin + 1);
	v->theirs = line_at(arena, v->bytes, begin, at);
	v->ours = line_at(arena, made, begin, at);
}

static enum pfd_status compare(struct verify *v)
{
	struct pfd_run *run = v->run;
	struct pfd_origin origin;
	struct pfd_str made;
	enum pfd_status status;

	v->again.format = PFD_FORMAT_JSON;
	status = pfd_run_again(run, &v->again, &made);
	if (status)
		return status;
	pfd_origin_read(run->arena, made, &origin);
	v->again.format = (enum pfd_format)v->origin.format;
	if (pfd_str_eqz(value(v, "pfd"), PFD_VERSION) &&
		pfd_str_eq(value(v, "libraries"),
			pfd_run_libraries(run, v->again.format))) {
		status = pfd_run_again(run, &v->again, &made);
		if (status)
			return status;
		v->result = pfd_str_eq(made, v->bytes) ? IDENTICAL : DIFFERS;
		if (v->result == DIFFERS)
			find_difference(v, made);
		return PFD_OK;
	}
	v->result = pfd_str_eq(pfd_origin_value(&origin, "document"),
			    value(v, "document"))
			    ? FIGURES
			    : DIFFERS;
	return PFD_OK;
}

/* ---- telling --------------------------------------------------------------------- */

static void add(struct pfd_doc *doc, struct pfd_block *facts, const char *key,
	struct pfd_text title, struct pfd_str text)
{
	if (text.len)
		pfd_doc_fact(doc, facts, key, pfd_text(title, doc->lang),
			pfd_cell_text(text));
}

static void add_sent(const struct verify *v, struct pfd_doc *doc)
{
	const struct pfd_column columns[] = {
		{ "date", pfd_text(PFD_TEXT("Sent", "Versandt"), doc->lang),
			PFD_CELL_DATE },
		{ "to", pfd_text(PFD_TEXT("To", "An"), doc->lang),
			PFD_CELL_TEXT },
	};
	struct pfd_sent_entries entries = { 0 };
	struct pfd_table *table;
	char hash[PFD_SHA256_SIZE];

	pfd_sha256(v->bytes, hash);
	pfd_run_sent_of(v->run, hash, &entries);
	if (!entries.n)
		return;
	table = pfd_doc_table(doc, "sent", NULL, columns, PFD_COUNT(columns));
	pfd_vec_foreach (entry, &entries) {
		struct pfd_cell *cells = pfd_table_row(doc, table)->cells;

		cells[0] = pfd_cell_date(entry->date.v);
		cells[1] = pfd_cell_text(entry->to.v);
	}
}

static enum pfd_status tell(const struct verify *v)
{
	struct pfd_run *run = v->run;
	struct pfd_doc *doc =
		pfd_doc_new(run->arena, run->env.lang, "pfd/verify/1", NULL);
	struct pfd_block *facts = pfd_doc_facts(doc, NULL);
	enum pfd_status status;

	pfd_doc_fact(doc, facts, "file",
		pfd_run_say(run, PFD_TEXT("File", "Datei")),
		pfd_cell_z(v->file));
	pfd_doc_fact(doc, facts, "result",
		pfd_run_say(run, PFD_TEXT("Result", "Ergebnis")),
		pfd_cell_enum(pfd_str(results[v->result].key),
			pfd_run_say(run, results[v->result].text)));
	add(doc, facts, "where", PFD_TEXT("Where", "Stelle"), v->where);
	add(doc, facts, "there", PFD_TEXT("There", "Dort"), v->theirs);
	add(doc, facts, "made", PFD_TEXT("Made again", "Neu erstellt"),
		v->ours);
	add(doc, facts, "command", PFD_TEXT("Command", "Befehl"),
		value(v, "command"));
	add(doc, facts, "commit", PFD_TEXT("Commit", "Commit"),
		value(v, "commit"));
	add(doc, facts, "as_of", PFD_TEXT("As of", "Stichtag"),
		value(v, "as_of"));
	add(doc, facts, "pfd", PFD_TEXT("pfd", "pfd"), value(v, "pfd"));
	add(doc, facts, "libraries", PFD_TEXT("Libraries", "Bibliotheken"),
		value(v, "libraries"));
	add_sent(v, doc);
	status = pfd_run_doc(run, doc);
	if (status)
		return status;
	return v->result <= FIGURES ? PFD_OK : pfd_run_refused(run);
}

static enum pfd_status run_verify(struct pfd_run *run, const void *given)
{
	const struct verify_args *args = given;
	struct verify v = { .run = run, .file = args->file };
	enum pfd_status status = read_origin(&v);

	if (!status && v.result != UNPROVABLE)
		status = compare(&v);
	return status ? status : tell(&v);
}

const struct pfd_command pfd_cmd_verify = {
	.verb = "verify",
	.section = PFD_SECTION_LOOK,
	.summary = { "prove that a report is what its commit gives",
		"beweisen, dass ein Bericht seinem Commit entspricht" },
	.description = { "Reads from FILE which command made it, of which "
			 "commit and as of which day, makes the document again "
			 "and compares. By the same versions: byte by byte. By "
			 "others, the hash of the document's content, so the "
			 "figures are proved and the rendering is not. A "
			 "report "
			 "made with uncommitted edits cannot be verified. If "
			 "this very file was sent, it says when and to "
			 "whom.\n"
			 "The repository must have the commit; nothing is "
			 "changed. Exit status 1 if FILE differs or cannot be "
			 "verified.",
		"Liest aus FILE, welcher Befehl es aus welchem Commit und zu "
		"welchem Stichtag erstellt hat, erstellt das Dokument neu und "
		"vergleicht. Bei gleichen Versionen Byte für Byte, bei anderen "
		"den Hash des Inhalts: dann sind die Zahlen bewiesen, die "
		"Darstellung nicht. Ein Bericht mit offenen Änderungen ist "
		"nicht prüfbar. Wurde genau diese Datei versandt, steht da, "
		"wann und an wen.\n"
		"Der Commit muss im Repository sein; geändert wird nichts. "
		"Status 1, wenn FILE abweicht oder nicht prüfbar ist." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd verify bericht-2026.html" },
			{ "pfd verify bericht.json -O json" },
			{ 0 },
		},
	.operands = operands,
	.args_size = sizeof(struct verify_args),
	.needs = PFD_NEEDS_GIT,
	.formats = PFD_F(TABLE) | PFD_F(JSON) | PFD_F(YAML),
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TABLE,
	.run = run_verify,
};
