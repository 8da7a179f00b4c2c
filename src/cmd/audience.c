/* --for: whom an output is made for, and what that asks of a run.
 *
 * For others than the office and authorities no keys are opened: what is private of
 * persons stays sealed.  What a document may show is decided by classes
 * (pfd_doc_clear), here it is only asked for.
 */
#include <pfd/seal.h>

#include "common_options.h"

static const char *word(const struct pfd_run *run, enum pfd_audience audience)
{
	size_t place =
		audience > PFD_FOR_OFFICE ? audience - PFD_FOR_OFFICE : 0;

	return pfd_run_say(run, pfd_audience_words.values[place].word);
}

enum pfd_audience pfd_audience_named(struct pfd_str typed)
{
	int place = pfd_enum_find(&pfd_audience_words, typed);

	return place < 0 ? PFD_FOR_UNSAID
			 : (enum pfd_audience)(place + PFD_FOR_OFFICE);
}

enum pfd_status pfd_run_allow(
	struct pfd_run *run, enum pfd_audience widest, struct pfd_str what)
{
	if (run->audience && pfd_audience_sees(run->audience, widest))
		return PFD_OK;
	if (widest <= PFD_FOR_OFFICE)
		return pfd_run_usage(
			run, PFD_MESSAGE("{what} is made for the office alone",
				     "{what} gibt es nur für die Fachstelle",
				     PFD_A_STR("what", what)));
	return pfd_run_usage(run,
		PFD_MESSAGE("{what} is not made for “{audience}”, at most for "
			    "“{widest}”",
			"{what} gibt es nicht für „{audience}“, höchstens für "
			"„{widest}“",
			PFD_A_STR("what", what),
			PFD_A_Z("audience", word(run, run->audience)),
			PFD_A_Z("widest", word(run, widest))));
}

enum pfd_status pfd_run_persons_sealed(struct pfd_run *run)
{
	struct pfd_buf sql = pfd_buf(pfd_index_arena(run->index));
	struct pfd_sql_columns columns = { 0 };
	struct pfd_str id = { 0 };
	struct pfd_query *query;

	pfd_index_columns(run->index, &columns);
	pfd_buf_addz(&sql, "SELECT id FROM contact WHERE id LIKE 'p-%' AND (0");
	pfd_vec_foreach (column, &columns)
		if (!strcmp(column->table, pfd_kind_contact.name) &&
			column->field && pfd_field_private(column->field))
			pfd_buf_printf(&sql,
				" OR %s NOT LIKE '" PFD_SEALED "%%'",
				column->column);
	pfd_buf_addz(&sql, ")");
	query = pfd_query_early(run->index, pfd_buf_str(&sql).ptr);
	if (pfd_query_row(query)) {
		id = pfd_row_keep(run->arena, query, 0);
		pfd_query_done(query);
	}
	if (!id.len)
		return PFD_OK;
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("contacts/{id}.yaml: private data stand there in "
			    "clear; nothing is made for others",
			"contacts/{id}.yaml: private Daten stehen dort im "
			"Klartext; für andere wird nichts erstellt",
			PFD_A_STR("id", id)));
	return pfd_hint(
		run->err, PFD_MESSAGE("seal them: pfd contact edit {id}",
				  "versiegeln: pfd contact edit {id}",
				  PFD_A_STR("id", id)));
}

/* A report that hides numbers itself says what that means. */
static bool tells_hidden(const struct pfd_block *block)
{
	return block->kind == PFD_BLOCK_NOTE && block->text.len &&
	       memmem(block->text.ptr, block->text.len, "•", strlen("•"));
}

/* Something is hidden, and nothing says so yet. */
static bool has_hidden(const struct pfd_doc *doc)
{
	for (size_t i = 0; i < doc->blocks.n; i++)
		if (tells_hidden(doc->blocks.items[i]))
			return false;
	for (size_t i = 0; i < doc->blocks.n; i++) {
		const struct pfd_block *block = doc->blocks.items[i];

		pfd_vec_foreach (fact, &block->facts)
			if (pfd_cell_is_hidden(&fact->value))
				return true;
		if (!block->table)
			continue;
		pfd_vec_foreach (row, &block->table->rows)
			for (size_t c = 0; c < block->table->n_columns; c++)
				if (pfd_cell_is_hidden(&row->cells[c]))
					return true;
	}
	return false;
}

void pfd_run_clear_doc(struct pfd_run *run, struct pfd_doc *doc)
{
	size_t place;

	if (run->audience <= PFD_FOR_OFFICE)
		return;
	pfd_doc_clear(doc, run->audience, run->texts);
	if (has_hidden(doc) && !doc->list)
		pfd_doc_note(doc,
			pfd_str(pfd_text(
				PFD_TEXT("• stands for a number of people too "
					 "small to be told, or for one that "
					 "would give such a number away. "
					 "These are in no sum.",
					"• steht für eine zu kleine Zahl von "
					"Menschen oder eine, die eine solche "
					"verraten würde. In Summen sind sie "
					"nicht enthalten."),
				doc->lang)));
	place = run->audience - PFD_FOR_OFFICE;
	pfd_doc_provenance(doc, "audience",
		pfd_text(PFD_TEXT("For", "Für"), doc->lang),
		pfd_cell_enum(pfd_str(pfd_audience_words.values[place].key),
			pfd_text(pfd_audience_words.values[place].word,
				doc->lang)));
}
