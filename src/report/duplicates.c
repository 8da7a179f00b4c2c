/* Who is who: whether two contacts are one, by what tells people and organisations
 * apart, however it is spelled and also where it is sealed. */
#include "internal.h"

static const struct pfd_enum_value alike_values[] = {
	[PFD_ALIKE_NOT] = { "different", { "different", "verschieden" } },
	[PFD_ALIKE_NAME] = { "name", { "similar name", "ähnlicher Name" } },
	[PFD_ALIKE_REGISTER] = { "register",
		{ "same register number", "gleiche Registernummer" } },
	[PFD_ALIKE_ACCOUNT] = { "account",
		{ "same account", "gleiches Konto" } },
	[PFD_ALIKE_EMAIL] = { "email",
		{ "same e-mail address", "gleiche E-Mail-Adresse" } },
};
const struct pfd_enum pfd_alike_words = { "alike", alike_values,
	PFD_COUNT(alike_values) };

/* Letters and digits in small: "DE79 0000 …" as "de790000…". */
static struct pfd_str squeezed(struct pfd_arena *arena, struct pfd_str s)
{
	struct pfd_buf buf = pfd_buf(arena);

	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] != ' ')
			pfd_buf_addc(&buf, pfd_to_lower(s.ptr[i]));
	return pfd_buf_str(&buf);
}

/* "AG Stendal, VR1234" as "vr 1234 stendal": the order of letters, number and
 * court differs, and the court may be called one. */
static void register_words(
	struct pfd_arena *arena, struct pfd_str s, struct pfd_name *ret)
{
	struct pfd_buf parted = pfd_buf(arena);
	struct pfd_name all;

	for (size_t i = 0; i < s.len; i++) {
		if (i && pfd_is_digit(s.ptr[i]) != pfd_is_digit(s.ptr[i - 1]))
			pfd_buf_addc(&parted, ' ');
		pfd_buf_addc(&parted, s.ptr[i]);
	}
	*ret = (struct pfd_name){ 0 };
	pfd_name_words(arena, pfd_buf_str(&parted), &all);
	pfd_vec_foreach (word, &all)
		if (!pfd_str_eqz(*word, "amtsgericht") &&
			!pfd_str_eqz(*word, "nr"))
			pfd_vec_push(arena, ret, *word);
}

/* The same words in whatever order. */
static bool same_words(const struct pfd_name *a, const struct pfd_name *b)
{
	size_t found = 0;

	pfd_vec_foreach (word, a)
		pfd_vec_foreach (other, b)
			if (pfd_str_eq(*word, *other)) {
				found++;
				break;
			}
	return a->n && a->n == b->n && found == a->n;
}

struct pfd_traits pfd_traits_of(struct pfd_arena *arena, struct pfd_str id,
	bool person, struct pfd_str name, struct pfd_str email,
	struct pfd_str iban, struct pfd_str register_number)
{
	struct pfd_traits traits = {
		.id = id,
		.person = person,
		.email = pfd_utf8_fold(arena, pfd_str_trim(email)),
		.iban = squeezed(arena, iban),
	};

	pfd_name_words(arena, name, &traits.name);
	register_words(arena, register_number, &traits.register_number);
	return traits;
}

void pfd_traits_read(struct pfd_arena *arena, struct pfd_index *index,
	struct pfd_traits_list *ret)
{
	static const char sql[] =
		"SELECT id, kind='person', pfd_open(id,'name',name),"
		" pfd_open(id,'email',email),"
		" pfd_open(id,'account.iban',account_iban), register_number,"
		" (pfd_seal_state(id,'name',name) IS NOT NULL)"
		" FROM contact ORDER BY id";
	struct pfd_query *query = pfd_query(index, sql);

	*ret = (struct pfd_traits_list){ 0 };
	while (pfd_query_row(query)) {
		pfd_vec_push(arena, ret,
			pfd_traits_of(arena, pfd_row_keep(arena, query, 0),
				pfd_row_int(query, 1), pfd_row_str(query, 2),
				pfd_row_str(query, 3), pfd_row_str(query, 4),
				pfd_row_str(query, 5)));
		ret->closed += (size_t)pfd_row_int(query, 6);
	}
}

enum pfd_alike pfd_traits_alike(
	const struct pfd_traits *a, const struct pfd_traits *b)
{
	if (a->person != b->person)
		return PFD_ALIKE_NOT;
	if (a->email.len && pfd_str_eq(a->email, b->email))
		return PFD_ALIKE_EMAIL;
	if (a->iban.len && pfd_str_eq(a->iban, b->iban))
		return PFD_ALIKE_ACCOUNT;
	if (same_words(&a->register_number, &b->register_number))
		return PFD_ALIKE_REGISTER;
	return pfd_names_alike(&a->name, &b->name) ? PFD_ALIKE_NAME
						   : PFD_ALIKE_NOT;
}

/* ---- what stands in the repository twice ---------------------------------------- */

static const struct pfd_report_column columns[] = {
	{ "contact", { "Contact", "Kontakt" }, PFD_CELL_ID,
		.kind_of_record = "contact" },
	{ "name", { "Name", "Name" }, PFD_CELL_TEXT },
	{ "other", { "Other contact", "Anderer Kontakt" }, PFD_CELL_ID,
		.kind_of_record = "contact" },
	{ "other_name", { "Its name", "Dessen Name" }, PFD_CELL_TEXT },
	{ "because", { "Because", "Weil" }, PFD_CELL_ID,
		.words = &pfd_alike_words },
};
static const struct pfd_report_table pairs = {
	.name = "duplicates",
	PFD_REPORT_COLUMNS(columns),
};

struct pfd_doc *pfd_report_duplicates(
	const struct pfd_report_run *run, struct pfd_traits_list *ret_list)
{
	static const char sql[] =
		"SELECT a.id, pfd_shown(a.id,'name',a.name), b.id,"
		" pfd_shown(b.id,'name',b.name), ?3 FROM contact a, contact b"
		" WHERE a.id=?1 AND b.id=?2";
	struct pfd_doc *doc = pfd_doc_new(run->arena, run->lang,
		"pfd/contact-duplicates/1",
		pfd_report_say(run,
			PFD_TEXT("Possible duplicates", "Mögliche Dubletten")));
	struct pfd_table *table = pfd_report_begin(run, doc, &pairs);
	struct pfd_traits_list *all = ret_list;

	pfd_traits_read(run->arena, run->index, all);
	for (size_t i = 0; i < all->n; i++)
		for (size_t k = i + 1; k < all->n; k++) {
			enum pfd_alike why = pfd_traits_alike(
				&all->items[i], &all->items[k]);
			struct pfd_query *query;

			if (why == PFD_ALIKE_NOT)
				continue;
			query = pfd_query(run->index, sql);
			pfd_query_str(query, 1, all->items[i].id);
			pfd_query_str(query, 2, all->items[k].id);
			pfd_query_str(query, 3, pfd_str(alike_values[why].key));
			pfd_report_rows_of(
				run, doc, table, &pairs, query, false);
		}
	if (!table->rows.n)
		pfd_report_none(run, doc);
	return doc;
}
