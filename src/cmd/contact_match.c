/* Whom a row of an imported list means, and what becomes of it.
 *
 * Persons are told by their ids alone: messages may be kept.
 */
#include "contact_import.h"

static const struct pfd_enum_value result_values[] = {
	[PFD_ROW_NEW] = { "new", { "new", "neu" } },
	[PFD_ROW_UPDATED] = { "updated", { "updated", "geändert" } },
	[PFD_ROW_UNCHANGED] = { "unchanged",
		{ "known, nothing new", "bekannt, nichts Neues" } },
	[PFD_ROW_LEFT_OUT] = { "left_out", { "left out", "ausgelassen" } },
	[PFD_ROW_UNCLEAR] = { "unclear", { "unclear", "unklar" } },
};
const struct pfd_enum pfd_row_results = { "result", result_values,
	PFD_COUNT(result_values) };

/* ---- whom it means ------------------------------------------------------------- */

static bool has_proof(const struct pfd_import_row *row)
{
	return row->by_id || row->why > PFD_ALIKE_NAME;
}

/* The strongest reason wins; of equal ones the first. */
static void match_known(struct pfd_import *import, struct pfd_import_row *row)
{
	pfd_vec_foreach (known, &import->known) {
		enum pfd_alike why = pfd_traits_alike(&row->traits, known);

		row->several |= why > PFD_ALIKE_NAME && has_proof(row);
		if (why <= row->why)
			continue;
		row->why = why;
		row->other = known->id;
	}
}

/* A row before that becomes a contact of its own. */
static void match_rows(struct pfd_import *import, struct pfd_import_row *row)
{
	for (struct pfd_import_row *at = import->items; at < row; at++) {
		enum pfd_alike why;

		if (at->result != PFD_ROW_NEW)
			continue;
		why = pfd_traits_alike(&row->traits, &at->traits);
		if (why <= row->why)
			continue;
		row->why = why;
		row->other = (struct pfd_str){ 0 };
		row->other_line = at->line->line;
	}
}

/* What the row says and the contact does not; compared in clear. */
static enum pfd_status find_changes(
	struct pfd_import *import, struct pfd_import_row *row)
{
	struct pfd_run *run = import->run;
	struct pfd_record record;
	enum pfd_status status =
		pfd_run_record_of(run, run->kind, row->other, &record);

	if (!status)
		status = pfd_run_clear(run, false, &record);
	if (status)
		return status;
	pfd_vec_foreach (set, &row->set) {
		const struct pfd_node *node =
			pfd_record_node(&record.yaml, run->kind, set->path);

		if (!node || node->kind != PFD_SCALAR ||
			!pfd_str_eq(node->text, set->value))
			pfd_vec_push(run->arena, &row->changes, *set);
	}
	return PFD_OK;
}

static enum pfd_row_result decide(
	const struct pfd_import *import, const struct pfd_import_row *row)
{
	if (!row->by_id && row->why == PFD_ALIKE_NOT)
		return PFD_ROW_NEW;
	if (row->other.len && !row->changes.n)
		return PFD_ROW_UNCHANGED;
	if (has_proof(row) && row->other.len && !row->several && import->update)
		return PFD_ROW_UPDATED;
	/* Named by its id, it is no new contact. */
	if (row->by_id)
		return import->skip ? PFD_ROW_LEFT_OUT : PFD_ROW_UNCLEAR;
	/* Leaving out what is known and adding what is only similar go
	 * together. */
	if (import->skip && (has_proof(row) || !import->force))
		return PFD_ROW_LEFT_OUT;
	return import->force ? PFD_ROW_NEW : PFD_ROW_UNCLEAR;
}

enum pfd_status pfd_import_match(struct pfd_import *import)
{
	enum pfd_status status = PFD_OK;

	pfd_vec_foreach (row, import) {
		if (row->by_id) {
			row->other = row->id;
		} else {
			match_known(import, row);
			match_rows(import, row);
		}
		if (row->other.len)
			status = find_changes(import, row);
		if (status)
			return status;
		row->result = decide(import, row);
		import->results[row->result]++;
	}
	return PFD_OK;
}

/* ---- what is said of it ----------------------------------------------------------- */

struct pfd_doc *pfd_import_preview(const struct pfd_import *import)
{
	const struct pfd_run *run = import->run;
	enum pfd_lang lang = run->env.lang;
	enum { LINE, NAME, RESULT, CONTACT, OTHER_LINE, BECAUSE, N };
	const struct pfd_column columns[N] = {
		[LINE] = { "line", pfd_text(PFD_TEXT("Line", "Zeile"), lang),
			PFD_CELL_INT },
		[NAME] = { "name", "Name", PFD_CELL_TEXT },
		[RESULT] = { "result",
			pfd_text(PFD_TEXT("Result", "Ergebnis"), lang),
			PFD_CELL_ID },
		[CONTACT] = { "contact",
			pfd_text(PFD_TEXT("Contact", "Kontakt"), lang),
			PFD_CELL_ID },
		[OTHER_LINE] = { "other_line",
			pfd_text(PFD_TEXT("As line", "Wie Zeile"), lang),
			PFD_CELL_INT },
		[BECAUSE] = { "because",
			pfd_text(PFD_TEXT("Because", "Weil"), lang),
			PFD_CELL_ID },
	};
	struct pfd_doc *doc =
		pfd_doc_new(run->arena, lang, "pfd/contact-import/1", NULL);
	struct pfd_table *table = pfd_doc_table(doc, "rows", NULL, columns, N);

	pfd_vec_foreach (row, import) {
		struct pfd_cell *cells = pfd_table_row(doc, table)->cells;
		const struct pfd_enum_value *result =
			&result_values[row->result];
		const struct pfd_enum_value *why =
			&pfd_alike_words.values[row->why];

		cells[LINE] = pfd_cell_int((int64_t)row->line->line);
		cells[NAME] = pfd_cell_text(row->name);
		cells[RESULT] = pfd_cell_enum(
			pfd_str(result->key), pfd_text(result->word, lang));
		if (row->other.len)
			cells[CONTACT] = pfd_cell_id(row->other);
		else if (row->other_line)
			cells[OTHER_LINE] =
				pfd_cell_int((int64_t)row->other_line);
		if (row->why)
			cells[BECAUSE] = pfd_cell_enum(
				pfd_str(why->key), pfd_text(why->word, lang));
	}
	return doc;
}

static void complain(
	struct pfd_import *import, const struct pfd_import_row *row)
{
	struct pfd_text why = pfd_alike_words.values[row->why].word;
	struct pfd_message message;

	if (row->by_id)
		message =
			PFD_MESSAGE("contact {id} is known and says otherwise",
				"Kontakt {id} ist bekannt und sagt anderes",
				PFD_A_STR("id", row->other));
	else if (!row->other.len)
		message = PFD_MESSAGE("{why}: line {line}",
			"{why}: Zeile {line}", PFD_A_TEXT("why", why),
			PFD_A_INT("line", (int64_t)row->other_line));
	else if (row->several)
		message = PFD_MESSAGE("{why}: contact {id}, and another one",
			"{why}: Kontakt {id}, und noch einer",
			PFD_A_TEXT("why", why), PFD_A_STR("id", row->other));
	else
		message = PFD_MESSAGE("{why}: contact {id}",
			"{why}: Kontakt {id}", PFD_A_TEXT("why", why),
			PFD_A_STR("id", row->other));
	pfd_sheet_complain(&import->sheet, row->line, SIZE_MAX, "shape.key",
		message, (struct pfd_message){ 0 });
}

enum pfd_status pfd_import_unclear(struct pfd_import *import, bool each)
{
	struct pfd_err *err = import->run->err;

	if (!import->results[PFD_ROW_UNCLEAR])
		return PFD_OK;
	if (each)
		pfd_vec_foreach (row, import)
			if (row->result == PFD_ROW_UNCLEAR)
				complain(import, row);
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("rows known already, or similar: {n}",
			"schon bekannte oder ähnliche Zeilen: {n}",
			PFD_A_INT("n",
				(int64_t)import->results[PFD_ROW_UNCLEAR])));
	return pfd_hint(err,
		PFD_MESSAGE("--dry-run shows them; --skip leaves them out, "
			    "--update changes those that are known, --force "
			    "adds the others all the same; a column ID says "
			    "who is meant",
			"--dry-run zeigt sie; --skip lässt sie aus, --update "
			"ändert die bekannten, --force legt die übrigen "
			"trotzdem an; eine Spalte ID sagt, wer gemeint ist"));
}
