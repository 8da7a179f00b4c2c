/* `pfd verify FILE`: makes a document again from what its provenance names, and
 * compares.
 */
#include <stdlib.h>

#include "again.h"
#include "sent.h"
#include "verify.h"

enum { FILE_MAX = 256 << 20, BEFORE = 40, SHOWN_MAX = 80 };

struct verify_args {
	const char *file;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct verify_args, file, "FILE", .complete = PFD_C_FILE),
	{ 0 },
};

enum result {
	IDENTICAL,
	ERASED,
	SENT,
	FIGURES, /* the last that proves */
	SEALED,
	UNCOMPARABLE,
	DIFFERS,
	UNPROVABLE
};
static const struct {
	const char *key;
	struct pfd_text text;
} results[] = {
	[IDENTICAL] = { "identical", { "identical", "identisch" } },
	[ERASED] = { "erased",
		{ "identical but for erased people",
			"identisch bis auf gelöschte Personen" } },
	[SENT] = { "sent",
		{ "the file that was sent; not to be made again, as people "
		  "were erased since",
			"die versandte Datei; nicht neu zu erstellen, da "
			"seither Personen gelöscht wurden" } },
	[SEALED] = { "sealed",
		{ "identical but for names that the keys of this machine do "
		  "not open",
			"identisch bis auf Namen, die die Schlüssel dieses "
			"Rechners nicht öffnen" } },
	[UNCOMPARABLE] = { "uncomparable",
		{ "not comparable: people were erased since; a page, Markdown "
		  "or a file recorded by --sent-to is",
			"nicht vergleichbar: seither wurden Personen gelöscht; "
			"eine Seite, Markdown oder eine mit --sent-to "
			"festgehaltene Datei wäre es" } },
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
	struct pfd_sent_entries sent;
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

/* `made` NULL: something that begins in that line. */
static void tell_place(struct verify *v, size_t at, const struct pfd_str *made)
{
	struct pfd_arena *arena = v->run->arena;
	size_t begin = 0, line = 1;

	for (size_t i = 0; i < at; i++)
		if (v->bytes.ptr[i] == '\n') {
			begin = i + 1;
			line++;
		}
	if (pfd_format_is_binary(v->again.format)) {
		v->where = pfd_arena_printf(arena, "byte %zu", at + 1);
		return;
	}
	v->where = pfd_arena_printf(
		arena, "%s:%zu:%zu", v->file, line, at - begin + 1);
	v->theirs = line_at(arena, v->bytes, begin, at);
	if (made)
		v->ours = line_at(arena, *made, begin, at);
}

static size_t first_difference(struct pfd_str a, struct pfd_str b)
{
	size_t at = 0;

	while (at < a.len && at < b.len && a.ptr[at] == b.ptr[at])
		at++;
	return at;
}

/* The hash of the content holds names where a report gives them as text. */
static struct pfd_str with_hash_of(
	struct verify *v, const struct pfd_origin *made)
{
	struct pfd_str claimed = value(v, "document"), rest = v->bytes;
	struct pfd_str ours = pfd_origin_value(made, "document");
	struct pfd_buf out = pfd_buf(v->run->arena);
	const char *at;

	while ((at = memmem(rest.ptr, rest.len, claimed.ptr, claimed.len))) {
		size_t n = (size_t)(at - rest.ptr);

		pfd_buf_add(&out, pfd_str_sub(rest, 0, n));
		pfd_buf_add(&out, ours);
		rest = pfd_str_sub(rest, n + claimed.len, rest.len);
	}
	pfd_buf_add(&out, rest);
	return pfd_buf_str(&out);
}

struct erased {
	struct pfd_arena *arena;
	struct pfd_people people;
};

static void add_erased(void *ctx, const struct pfd_record *record)
{
	struct erased *erased = ctx;
	const struct pfd_contact *contact = record->data;

	if (contact->erasures.n)
		pfd_vec_push(erased->arena, &erased->people, record->id);
}

static bool is_erased(const struct pfd_people *erased, struct pfd_str person)
{
	pfd_vec_foreach (id, erased)
		if (pfd_str_eq(*id, person))
			return true;
	return erased->n && !pfd_str_starts(person, "p-");
}

/* Whether what is made again would have had a name. */
static bool lacks_names(struct pfd_str text, const struct pfd_people *erased)
{
	const struct pfd_str sealed[] = { pfd_str(pfd_sealed_word.en),
		pfd_str(pfd_sealed_word.de) };
	bool found = false;

	for (size_t i = 0; i < PFD_COUNT(sealed); i++)
		found |= memmem(text.ptr, text.len, sealed[i].ptr,
				 sealed[i].len) != NULL;
	pfd_vec_foreach (id, erased)
		found |= memmem(text.ptr, text.len, id->ptr, id->len) != NULL;
	return found;
}

/* Names are nothing that can be taken out of drawn pages or a workbook. */
static enum pfd_status judge_binary(
	struct verify *v, const struct pfd_people *erased)
{
	struct pfd_again again = v->again;
	struct pfd_str text;
	enum pfd_status status;

	if (!erased->n)
		return PFD_OK;
	again.format = PFD_FORMAT_MD;
	status = pfd_run_again(v->run, &again, &text);
	if (!status && lacks_names(text, erased))
		v->result = v->sent.n ? SENT : UNCOMPARABLE;
	return status;
}

static enum pfd_status judge_difference(
	struct verify *v, struct pfd_str made, const struct pfd_origin *origin)
{
	struct erased by_now = { .arena = v->run->arena };
	const struct pfd_people *erased = &by_now.people;
	struct pfd_people people = { 0 };
	size_t at = first_difference(v->bytes, made), other = SIZE_MAX;
	enum pfd_status status = PFD_OK;

	pfd_run_head_each(v->run, &pfd_kind_contact, add_erased, &by_now);
	v->result = DIFFERS;
	if (pfd_format_is_binary(v->again.format)) {
		status = judge_binary(v, erased);
	} else if (pfd_verify_but_people(v->run->arena, v->again.format,
			   with_hash_of(v, origin), made, &people, &other)) {
		/* Rows in another order only: they stand by names. */
		v->result = people.n || erased->n ? ERASED : DIFFERS;
		pfd_vec_foreach (person, &people)
			if (!is_erased(erased, *person))
				v->result = SEALED;
	}
	if (v->result == DIFFERS && erased->n && other != SIZE_MAX)
		tell_place(v, other, NULL);
	else if (v->result == DIFFERS)
		tell_place(v, at, &made);
	return status;
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
		return pfd_str_eq(made, v->bytes)
			       ? PFD_OK
			       : judge_difference(v, made, &origin);
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
	struct pfd_table *table;

	if (!v->sent.n)
		return;
	table = pfd_doc_table(doc, "sent", NULL, columns, PFD_COUNT(columns));
	pfd_vec_foreach (entry, &v->sent) {
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
	char hash[PFD_SHA256_SIZE];
	enum pfd_status status = read_origin(&v);

	if (status)
		return status;
	pfd_sha256(v.bytes, hash);
	pfd_run_sent_of(run, hash, &v.sent);
	pfd_run_at(run,
		PFD_TEXT("making the report again", "Bericht neu erstellen"));
	if (v.result != UNPROVABLE)
		status = compare(&v);
	pfd_run_at_nothing(run);
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
			 "report made with uncommitted edits cannot be "
			 "verified.\n"
			 "Names of people who were erased since are left out "
			 "of the comparison; a PDF or a workbook with such "
			 "names is proved only if it was recorded by "
			 "--sent-to. If this very file was sent, it says when "
			 "and to whom.\n"
			 "The repository must have the commit; nothing is "
			 "changed. Exit status 1 if FILE differs or cannot be "
			 "verified.",
		"Liest aus FILE, welcher Befehl es aus welchem Commit und zu "
		"welchem Stichtag erstellt hat, erstellt das Dokument neu und "
		"vergleicht. Bei gleichen Versionen Byte für Byte, bei anderen "
		"den Hash des Inhalts: dann sind die Zahlen bewiesen, die "
		"Darstellung nicht. Ein Bericht mit offenen Änderungen ist "
		"nicht prüfbar.\n"
		"Namen von Personen, die seither gelöscht wurden, bleiben beim "
		"Vergleich außen vor; ein PDF oder eine Arbeitsmappe mit "
		"solchen Namen ist nur bewiesen, wenn --sent-to sie "
		"festgehalten hat. Wurde genau diese Datei versandt, steht da, "
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
	.not_at = { "the file says of which commit it was made",
		"die Datei sagt, aus welchem Commit sie ist" },
	.run = run_verify,
};
