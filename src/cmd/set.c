/* `pfd KIND set`: fields of a record. */
#include "made.h"

struct set_args {
	const char *id;
	struct pfd_opt_list words;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct set_args, id, "ID", .complete = PFD_C_ID),
	PFD_OPERAND(struct set_args, words, "FIELD=VALUE", .optional = true,
		.complete = PFD_C_FIELD),
	{ 0 },
};

enum { NAMES_MAX = 100 };

/* False for what is already so. */
static bool changes(struct pfd_run *run, const struct pfd_record *record,
	const struct pfd_assignment *assignment)
{
	struct pfd_findings ignored = { .arena = run->arena };
	struct pfd_edits edits = { 0 };

	return !pfd_record_assign(run->arena, record->kind, &record->yaml,
		       assignment, 1, &ignored, &edits) ||
	       edits.n;
}

/* A list's item: its key, in German by its word where it has one; a new one by
 * that. */
static struct pfd_str item_word(const struct pfd_path_part *part)
{
	const struct pfd_field *list = part->field, *key = NULL;
	int place = -1;

	if (list && list->type == PFD_T_LIST)
		key = pfd_field_named(list->fields, pfd_str(list->key));
	if (pfd_str_starts(part->item, "+"))
		return PFD_STR("(neu)");
	if (key && key->values)
		place = pfd_enum_find_key(key->values, part->item);
	return place < 0 ? part->item
			 : pfd_str(key->values->values[place].word.de);
}

/* "Durchführungszeitraum: Ende", "Auszahlungen 2: Betrag". */
static void add_titles(
	struct pfd_buf *buf, const struct pfd_kind *kind, struct pfd_str typed)
{
	struct pfd_path path;
	struct pfd_str bad;
	const char *near;

	if (!pfd_path_parse(kind->fields, typed, &path, &bad, &near))
		return;
	for (size_t i = 0; i < path.n; i++) {
		const struct pfd_path_part *part = &path.parts[i];

		pfd_buf_addz(buf, i ? ": " : "");
		if (part->field)
			pfd_buf_addz(buf, part->field->title.de);
		pfd_buf_addz(buf, part->field && part->item.len ? " " : "");
		pfd_buf_add(buf, item_word(part));
	}
}

static bool named_before(const struct pfd_assignments *list, size_t at)
{
	for (size_t i = 0; i < at; i++)
		if (pfd_str_eq(list->items[i].path, list->items[at].path))
			return true;
	return false;
}

/* For the subject: "requested, activity.end", in German by their titles. */
static struct pfd_text names_of(struct pfd_run *run,
	const struct pfd_record *record, const struct pfd_assignments *list)
{
	struct pfd_buf names = pfd_buf(run->arena), titles = names;

	for (size_t i = 0; i < list->n; i++) {
		if (named_before(list, i) ||
			!changes(run, record, &list->items[i]))
			continue;
		if (names.len > NAMES_MAX) {
			pfd_buf_addz(&names, ", …");
			pfd_buf_addz(&titles, ", …");
			break;
		}
		if (names.len) {
			pfd_buf_addz(&names, ", ");
			pfd_buf_addz(&titles, ", ");
		}
		pfd_buf_add(&names, list->items[i].path);
		add_titles(&titles, run->kind, list->items[i].path);
	}
	return PFD_TEXT(pfd_buf_str(&names).ptr, pfd_buf_str(&titles).ptr);
}

static enum pfd_status parse(struct pfd_run *run, const struct pfd_str *words,
	size_t n, struct pfd_assignments *ret)
{
	bool good = true;

	for (size_t i = 0; i < n; i++) {
		struct pfd_assignment assignment;

		if (!pfd_assignment_parse(
			    run->arena, words[i], &run->findings, &assignment))
			good = false;
		else
			pfd_vec_push(run->arena, ret, assignment);
	}
	return good ? PFD_OK : pfd_run_refused(run);
}

/* Other parameters: whether they do what they are meant to say the year's cases. */
static void point_to_cases(struct pfd_run *run, const struct pfd_record *record,
	const struct pfd_assignments *list)
{
	bool matters = false;

	if (record->kind != &pfd_kind_year ||
		!((const struct pfd_year *)record->data)->cases.n)
		return;
	pfd_vec_foreach (assignment, list)
		matters |= pfd_str_starts(assignment->path, "parameters") ||
			   pfd_str_starts(assignment->path, "tracks");
	if (matters)
		pfd_run_note(run,
			PFD_MESSAGE("try its cases: pfd rules test {year}",
				"seine Fälle prüfen: pfd rules test {year}",
				PFD_A_STR("year", record->id)));
}

static enum pfd_status run_set(struct pfd_run *run, const void *given)
{
	const struct set_args *args = given;
	struct pfd_str id = pfd_str(args->id);
	struct pfd_assignments list = { 0 };
	struct pfd_record record;
	enum pfd_status status = PFD_OK;

	/* There is one partnership: its id may be left out. */
	if (run->kind == &pfd_kind_partnership &&
		pfd_str_find(id, '=') != SIZE_MAX) {
		status = parse(run, &id, 1, &list);
		id = PFD_STR("pfd");
	} else if (!args->words.n) {
		return pfd_run_usage(run, PFD_MESSAGE("FIELD=VALUE is missing",
						  "FIELD=VALUE fehlt"));
	}
	if (!status)
		status = parse(run, args->words.items, args->words.n, &list);
	if (!status)
		status = pfd_run_change(run);
	if (!status)
		status = pfd_run_record_of(run, run->kind, id, &record);
	if (!status)
		status = pfd_run_assign(run, &record, list.items, list.n);
	if (status)
		return status;
	status = pfd_run_finish(run,
		PFD_MESSAGE("{record}: {fields} changed",
			"{record}: {fields} geändert",
			PFD_A_TEXT("record", pfd_record_words(run->arena,
						     run->kind, record.id)),
			PFD_A_TEXT("fields", names_of(run, &record, &list))),
		&record.id, 1);
	if (!status)
		point_to_cases(run, &record, &list);
	return status;
}

const struct pfd_command pfd_cmd_set = {
	.group = "*",
	.verb = "set",
	.section = PFD_SECTION_RECORDS,
	.summary = { "change fields of a record",
		"Felder eines Datensatzes ändern" },
	.description = { "FIELD=VALUE sets a field, FIELD= removes it, "
			 "FIELD+=ITEM and FIELD-=ITEM add to and take from a "
			 "list of values. Fields of groups and list items are "
			 "named by their path: activity.end, "
			 "payments.2.amount; + stands for a new item: "
			 "seats.+.body=… Only the lines concerned change.\n\n"
			 "After the award of a grant, changing or removing an "
			 "amount, a date or a decision needs a reason (-m).",
		"FIELD=VALUE setzt ein Feld, FIELD= entfernt es, FIELD+=ITEM "
		"und FIELD-=ITEM ergänzen und kürzen eine Liste von Werten. "
		"Felder von Gruppen und Listeneinträgen nennt ihr Pfad: "
		"activity.end, payments.2.amount; + steht für einen neuen "
		"Eintrag: seats.+.body=… Nur die betroffenen Zeilen ändern "
		"sich.\n\n"
		"Nach der Bewilligung einer Förderung braucht es für "
		"geänderte oder entfernte Beträge, Daten und Entscheidungen "
		"eine Begründung (-m)." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant set 2026-014 requested=450,00 "
			  "activity.end=2026-09-30" },
			{ "pfd grant set 2026-014 aims+=shape_diversity" },
			{ "pfd contact set p-7q2m4k9x0abc "
			  "seats.+.body=buendnis "
			  "seats.+.from=2026-01-01" },
			{ 0 },
		},
	.operands = operands,
	.args_size = sizeof(struct set_args),
	.flags = PFD_CMD_WRITER,
	.run = run_set,
};
