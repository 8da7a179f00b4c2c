/* The kinds, and the look-ups by name, path and field path.
 */
#include "tables.h"

#include "ids.h"

/* Ids numbered by year: pfd_change_next_number. */
#define ID_FORM_NUMBER                                    \
	{                                                 \
		"YYYY-NNN, for example 2026-014",         \
			"JJJJ-NNN, zum Beispiel 2026-014" \
	}
#define ID_PATTERN_NUMBER "^(19|20|21)[0-9]{2}-([0-9]{3}|[1-9][0-9]{3,5})$"
#define ID_PATTERN_YEAR_NAME "^(19|20|21)[0-9]{2}-[a-z0-9]+(-[a-z0-9]+)*$"
#define COLUMNS(...) ((const char *const[]){ __VA_ARGS__, NULL })

const struct pfd_kind pfd_kind_partnership = {
	.name = "partnership",
	.directory = "",
	.title = { "Partnership", "Partnerschaft" },
	.plural = { "Partnership", "Partnerschaft" },
	.doc = { "The Partnerschaft für Demokratie itself: lead authority, "
		 "office, bodies, districts, local aims.",
		"Die Partnerschaft für Demokratie selbst: Federführendes Amt, "
		"Fachstelle, Gremien, Stadtteile, örtliche Ziele." },
	.fields = &partnership_fields,
	.columns = COLUMNS("id", "name", "place"),
	.path = pfd_partnership_path,
	.id = pfd_partnership_id,
	.id_form = { "always pfd", "immer pfd" },
	.id_pattern = "^pfd$",
};
const struct pfd_kind pfd_kind_year = {
	.name = "year",
	.directory = "years/",
	.has_year = true,
	.title = { "Funding year", "Förderjahr" },
	.plural = { "Funding years", "Förderjahre" },
	.doc = { "A funding year: its sources, pots, tracks, rule parameters "
		 "and texts.",
		"Ein Förderjahr: Mittelgeber, Töpfe, Förderbereiche, "
		"Regelparameter und Texte." },
	.fields = &year_fields,
	.columns = COLUMNS("id", "title"),
	.path = pfd_year_path,
	.id = pfd_year_id,
	.id_form = { "YYYY, for example 2026", "JJJJ, zum Beispiel 2026" },
	.id_pattern = "^(19|20|21)[0-9]{2}$",
};
const struct pfd_kind pfd_kind_grant = {
	.name = "grant",
	.directory = "grants/",
	.has_year = true,
	.title = { "Grant", "Förderung" },
	.plural = { "Grants", "Förderungen" },
	.doc = { "One grant (Zuwendung) from the application to the accepted "
		 "proof of use; its status follows from these facts.",
		"Eine Zuwendung vom Antrag bis zum anerkannten "
		"Verwendungsnachweis; der Status ergibt sich aus diesen "
		"Angaben." },
	.fields = &grant_fields,
	.columns = COLUMNS("id", "status", "title", "applicant", "track",
		"requested", "awarded", "paid"),
	.path = pfd_grant_path,
	.id = pfd_grant_id,
	.id_form = ID_FORM_NUMBER,
	.id_pattern = ID_PATTERN_NUMBER,
};
const struct pfd_kind pfd_kind_project = {
	.name = "project",
	.directory = "projects/",
	.has_year = true,
	.title = { "Project", "Projekt" },
	.plural = { "Projects", "Projekte" },
	.doc = { "A project: what is done, for whom, and what came of it; "
		 "grants pay for it.",
		"Ein Projekt: was getan wird, für wen und was daraus wurde; "
		"Förderungen bezahlen es." },
	.fields = &project_fields,
	.columns =
		COLUMNS("id", "title", "holder", "period.start", "period.end"),
	.path = pfd_project_path,
	.id = pfd_project_id,
	.id_form = { "YYYY-name, for example 2026-nachbarschaftsfest",
		"JJJJ-name, zum Beispiel 2026-nachbarschaftsfest" },
	.id_pattern = ID_PATTERN_YEAR_NAME,
};
const struct pfd_kind pfd_kind_meeting = {
	.name = "meeting",
	.directory = "meetings/",
	.has_year = true,
	.title = { "Meeting", "Sitzung" },
	.plural = { "Meetings", "Sitzungen" },
	.doc = { "A meeting or circular vote of a body: attendance, agenda, "
		 "votes, minutes.",
		"Eine Sitzung oder ein Umlaufverfahren eines Gremiums: "
		"Anwesenheit, Tagesordnung, Abstimmungen, Protokoll." },
	.fields = &meeting_fields,
	.columns = COLUMNS("id", "body", "kind", "date"),
	.path = pfd_meeting_path,
	.id = pfd_meeting_id,
	.id_form = { "YYYY-MM-DD-body, for example 2026-03-12-buendnis",
		"JJJJ-MM-TT-gremium, zum Beispiel 2026-03-12-buendnis" },
	.id_pattern = "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}-[a-z][a-z0-9]*(-["
		      "a-z0-9]+)*$",
};
const struct pfd_kind pfd_kind_incident = {
	.name = "incident",
	.directory = "incidents/",
	.has_year = true,
	.is_log = true,
	.privacy = PFD_INTERNAL,
	.title = { "Incident", "Vorfall" },
	.plural = { "Incidents", "Vorfälle" },
	.doc = { "A reported incident: what happened where, its motive, and "
		 "how sure it is; without names.",
		"Ein gemeldeter Vorfall: was wo geschah, aus welchem Motiv und "
		"wie sicher das ist; ohne Namen." },
	.fields = &incident_fields,
	.columns = COLUMNS("id", "date", "type", "motive", "district",
		"verified.date", "title"),
	.path = pfd_incident_path,
	.id = pfd_incident_id,
	.id_form = ID_FORM_NUMBER,
	.id_pattern = ID_PATTERN_NUMBER,
};
const struct pfd_kind pfd_kind_contact = {
	.name = "contact",
	.directory = "contacts/",
	.title = { "Contact", "Kontakt" },
	.plural = { "Contacts", "Kontakte" },
	.doc = { "An organisation, a group or a person; persons stand under a "
		 "random id and their private fields never in plain text.",
		"Eine Organisation, Gruppe oder Person; Personen stehen unter "
		"einer Zufallskennung, ihre privaten Angaben nie im "
		"Klartext." },
	.fields = &contact_fields,
	.columns = COLUMNS("id", "kind", "name", "legal_form"),
	.path = pfd_contact_path,
	.id = pfd_contact_id,
	.id_form = { "a name like verein-offene-tuer; persons p- and 12 random "
		     "characters",
		"ein Name wie verein-offene-tuer; Personen p- und 12 zufällige "
		"Zeichen" },
	.id_pattern =
		"^(p-[0-9a-hjkmnp-tv-z]{12}|(?!p-)[a-z0-9]+(-[a-z0-9]+)*)$",
};

const struct pfd_kind pfd_kind_advice = {
	.name = "advice",
	.directory = "advice/",
	.has_year = true,
	.is_log = true,
	.privacy = PFD_INTERNAL,
	.title = { "Advice", "Beratung" },
	.plural = { "Advice", "Beratungen" },
	.doc = { "An advice talk: who asked about what, how long it took, and "
		 "what came of it; without names.",
		"Eine Beratung: wer wozu Rat suchte, wie lange sie dauerte und "
		"was daraus wurde; ohne Namen." },
	.fields = &advice_fields,
	.columns = COLUMNS("id", "date", "channel", "client", "organisation",
		"topics", "minutes", "grant"),
	.path = pfd_advice_path,
	.id = pfd_advice_id,
	.id_form = ID_FORM_NUMBER,
	.id_pattern = ID_PATTERN_NUMBER,
};
const struct pfd_kind pfd_kind_opportunity = {
	.name = "opportunity",
	.directory = "opportunities/",
	.title = { "Funding opportunity", "Fördermöglichkeit" },
	.plural = { "Funding opportunities", "Fördermöglichkeiten" },
	.doc = { "A funding programme of whomever: what for, for whom, how "
		 "much, until when.",
		"Ein Förderprogramm, gleich von wem: wofür, für wen, wie viel, "
		"bis wann." },
	.fields = &opportunity_fields,
	.columns = COLUMNS("id", "title", "funder", "minimum", "maximum",
		"deadline", "checked"),
	.path = pfd_opportunity_path,
	.id = pfd_opportunity_id,
	.id_form = { "a name like beispielfonds-vielfalt",
		"ein Name wie beispielfonds-vielfalt" },
	.id_pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
};
const struct pfd_kind pfd_kind_strategy = {
	.name = "strategy",
	.directory = "strategy/",
	.title = { "Strategy", "Strategie" },
	.plural = { "Strategies", "Strategien" },
	.doc = { "The partnership's goals over some years: the tree, its "
		 "indicators, measures and concepts.",
		"Die Ziele der Partnerschaft über mehrere Jahre: der Baum, "
		"seine Indikatoren, Maßnahmen und Konzepte." },
	.fields = &strategy_fields,
	.columns = COLUMNS(
		"id", "title", "adopted", "goals", "indicators", "measures"),
	.path = pfd_strategy_path,
	.id = pfd_strategy_id,
	.id_form = { "YYYY-YYYY, for example 2025-2032",
		"JJJJ-JJJJ, zum Beispiel 2025-2032" },
	.id_pattern = "^(19|20|21)[0-9]{2}-(19|20|21)[0-9]{2}$",
};
const struct pfd_kind pfd_kind_task = {
	.name = "task",
	.directory = "tasks/",
	.has_year = true,
	.is_log = true,
	.privacy = PFD_INTERNAL,
	.title = { "Task", "Aufgabe" },
	.plural = { "Tasks", "Aufgaben" },
	.doc = { "Something the office still has to do that no other record "
		 "tells.",
		"Etwas, das die Fachstelle noch zu tun hat und das kein "
		"anderer Datensatz sagt." },
	.fields = &task_fields,
	.columns = COLUMNS("id", "due", "done", "who", "title"),
	.path = pfd_task_path,
	.id = pfd_task_id,
	.id_form = ID_FORM_NUMBER,
	.id_pattern = ID_PATTERN_NUMBER,
};

const struct pfd_kind pfd_kind_event = {
	.name = "event",
	.directory = "events/",
	.has_year = true,
	.title = { "Event", "Veranstaltung" },
	.plural = { "Events", "Veranstaltungen" },
	.doc = { "An event the office holds or goes to: conference, training, "
		 "festival, network meeting; programme, tasks, costs, head "
		 "counts and results, without names.",
		"Eine Veranstaltung, die die Fachstelle ausrichtet oder "
		"besucht: Konferenz, Fortbildung, Fest, Netzwerktreffen; "
		"Programm, Aufgaben, Kosten, Teilnahmezahlen und Ergebnisse, "
		"ohne Namen." },
	.fields = &event_fields,
	.columns = COLUMNS("id", "date", "kind", "level", "role", "title"),
	.path = pfd_event_path,
	.id = pfd_event_id,
	.id_form = { "YYYY-name, for example 2026-demokratiekonferenz",
		"JJJJ-name, zum Beispiel 2026-demokratiekonferenz" },
	.id_pattern = ID_PATTERN_YEAR_NAME,
};
const struct pfd_kind pfd_kind_post = {
	.name = "post",
	.directory = "posts/",
	.has_year = true,
	.is_log = true,
	.title = { "Post", "Beitrag" },
	.plural = { "Posts", "Beiträge" },
	.doc = { "A publication of the office from idea to reach: homepage, "
		 "social media, press, newsletter, print; its status follows "
		 "from these facts.",
		"Eine Veröffentlichung der Fachstelle von der Idee bis zur "
		"Reichweite: Homepage, soziale Medien, Presse, Newsletter, "
		"Druck; der Status ergibt sich aus diesen Angaben." },
	.fields = &post_fields,
	.columns = COLUMNS("id", "status", "channel", "planned",
		"published.date", "title"),
	.path = pfd_post_path,
	.id = pfd_post_id,
	.id_form = ID_FORM_NUMBER,
	.id_pattern = ID_PATTERN_NUMBER,
};
const struct pfd_kind pfd_kind_analysis = {
	.name = "analysis",
	.directory = "analyses/",
	.has_year = true,
	.title = { "Analysis", "Analyse" },
	.plural = { "Analyses", "Analysen" },
	.doc = { "What others, or the office itself, say about the situation: "
		 "source, key figures with their as-of dates, assessment.",
		"Was andere oder die Fachstelle selbst zur Lage sagen: Quelle, "
		"Kennzahlen mit Stand, Einschätzung." },
	.fields = &analysis_fields,
	.columns = COLUMNS("id", "kind", "publisher", "published", "title"),
	.path = pfd_analysis_path,
	.id = pfd_analysis_id,
	.id_form = { "YYYY-name, for example 2026-lagebild",
		"JJJJ-name, zum Beispiel 2026-lagebild" },
	.id_pattern = ID_PATTERN_YEAR_NAME,
};

const struct pfd_kind *const pfd_kinds[] = {
	&pfd_kind_partnership,
	&pfd_kind_year,
	&pfd_kind_grant,
	&pfd_kind_project,
	&pfd_kind_meeting,
	&pfd_kind_incident,
	&pfd_kind_contact,
	&pfd_kind_advice,
	&pfd_kind_opportunity,
	&pfd_kind_strategy,
	&pfd_kind_task,
	&pfd_kind_event,
	&pfd_kind_post,
	&pfd_kind_analysis,
	NULL,
};
_Static_assert(PFD_COUNT(pfd_kinds) == PFD_N_KINDS + 1, "PFD_N_KINDS");

const struct pfd_kind *pfd_kind_named(struct pfd_str name)
{
	for (const struct pfd_kind *const *k = pfd_kinds; *k; k++)
		if (pfd_str_eqz(name, (*k)->name))
			return *k;
	return NULL;
}

size_t pfd_kind_number(const struct pfd_kind *kind)
{
	size_t i = 0;
	while (pfd_kinds[i] != kind)
		i++;
	return i;
}

const struct pfd_kind *pfd_kind_of_path(struct pfd_str path)
{
	if (pfd_str_eqz(path, "pfd.yaml"))
		return &pfd_kind_partnership;
	if (!pfd_str_ends(path, ".yaml") && !pfd_str_ends(path, ".yml"))
		return NULL;
	for (const struct pfd_kind *const *k = pfd_kinds; *k; k++)
		if ((*k)->directory[0] && pfd_str_starts(path, (*k)->directory))
			return *k;
	return NULL;
}

enum pfd_audience pfd_field_audience(const struct pfd_field *field)
{
	/* What only the office knows of a body is as secret as of a person. */
	if (!pfd_field_private(field) || field->privacy == PFD_SECRET)
		return pfd_audience_of(field->privacy);
	return field->flags & PFD_BODY_PUBLIC ? PFD_FOR_PUBLIC
					      : PFD_FOR_COMMITTEE;
}

enum pfd_audience pfd_path_audience(
	const struct pfd_kind *kind, const struct pfd_path *path)
{
	enum pfd_audience widest = pfd_audience_of(kind->privacy);

	for (size_t i = 0; i < path->n; i++)
		widest = pfd_audience_both(widest,
			path->parts[i].field
				? pfd_field_audience(path->parts[i].field)
				: PFD_FOR_OFFICE);
	return widest;
}

const struct pfd_field *pfd_field_named(
	const struct pfd_fields *fields, struct pfd_str name)
{
	for (size_t i = 0; i < fields->n; i++)
		if (pfd_str_eqz(name, fields->rows[i].name))
			return &fields->rows[i];
	return NULL;
}

/* ---- field paths ------------------------------------------------------------ */

static bool has_items(const struct pfd_field *field)
{
	switch (field->type) {
	case PFD_T_STRS:
	case PFD_T_ENUMS:
	case PFD_T_REFS:
	case PFD_T_REF_ITEMS:
	case PFD_T_LIST:
		return true;
	case PFD_T_STR:
	case PFD_T_TEXT:
	case PFD_T_MONEY:
	case PFD_T_DATE:
	case PFD_T_CLOCK:
	case PFD_T_INT:
	case PFD_T_BOOL:
	case PFD_T_ENUM:
	case PFD_T_REF:
	case PFD_T_REF_ITEM:
	case PFD_T_GROUP:
		break;
	}
	return false;
}

/* Where the item's key ends in `rest`.  Keys have no dots but for the lists whose
 * key is a name ("Begleitausschuss e.V."): there the key ends before the first
 * dot that a field's name follows, else it is all of `rest`. */
static size_t item_end(const struct pfd_field *list, struct pfd_str rest)
{
	const struct pfd_field *key =
		pfd_field_named(list->fields, pfd_str(list->key));
	size_t dot = pfd_str_find(rest, '.');
	if (dot == SIZE_MAX)
		return rest.len;
	if (!key || key->type != PFD_T_STR || (key->flags & PFD_SLUG))
		return dot;
	for (size_t i = dot; i < rest.len; i++) {
		if (rest.ptr[i] != '.')
			continue;
		struct pfd_str name = pfd_str_sub(rest, i + 1, rest.len);
		size_t end = pfd_str_find(name, '.');
		if (end != SIZE_MAX)
			name = pfd_str_sub(name, 0, end);
		if (pfd_field_named(list->fields, name))
			return i;
	}
	return rest.len;
}

/* Takes the item's key off *rest (which begins behind the list's name and dot). */
static bool take_item(struct pfd_path_part *part, struct pfd_str *rest)
{
	bool list = part->field->type == PFD_T_LIST;
	size_t end = list ? item_end(part->field, *rest) : rest->len;
	if (!end)
		return false;
	part->item = pfd_str_sub(*rest, 0, end);
	*rest = end == rest->len ? (struct pfd_str){ 0 }
				 : pfd_str_sub(*rest, end + 1, rest->len);
	return true;
}

static bool bad_part(const struct pfd_fields *fields, struct pfd_str name,
	struct pfd_str *ret_bad, const char **ret_near)
{
	*ret_bad = name;
	*ret_near = pfd_did_you_mean(name, fields->order, fields->n);
	return false;
}

bool pfd_path_parse(const struct pfd_fields *fields, struct pfd_str path,
	struct pfd_path *ret, struct pfd_str *ret_bad, const char **ret_near)
{
	struct pfd_str rest = path, name;
	struct pfd_path found = { .n = 0 };
	while (pfd_str_cut(&rest, '.', &name)) {
		struct pfd_path_part part = { .in = fields };
		if (found.n == PFD_PATH_MAX)
			return bad_part(fields, name, ret_bad, ret_near);
		if (name.len > 2 && pfd_str_starts(name, "x_")) {
			size_t from = (size_t)(name.ptr - path.ptr);
			part.item = pfd_str_sub(path, from, path.len);
			found.parts[found.n++] = part;
			*ret = found;
			return true;
		}
		part.field = pfd_field_named(fields, name);
		if (!part.field)
			return bad_part(fields, name, ret_bad, ret_near);
		if (rest.ptr && has_items(part.field) &&
			!take_item(&part, &rest)) {
			*ret_bad = name;
			*ret_near = NULL;
			return false;
		}
		found.parts[found.n++] = part;
		if (!rest.ptr)
			break;
		fields = part.field->fields;
		if (!fields) { /* a scalar has no parts */
			*ret_bad = rest;
			*ret_near = NULL;
			return false;
		}
	}
	if (!found.n)
		return bad_part(fields, path, ret_bad, ret_near);
	*ret = found;
	return true;
}

/* ---- how values are written ---------------------------------------------------- */

struct pfd_text pfd_type_form(const struct pfd_field *field)
{
	static const struct pfd_text forms[] = {
		[PFD_T_STR] = { "one line of text", "eine Zeile Text" },
		[PFD_T_TEXT] = { "text, several lines allowed",
			"Text, auch mehrere Zeilen" },
		[PFD_T_MONEY] = { "amount in euro: 450.00",
			"Betrag in Euro: 450.00" },
		[PFD_T_DATE] = { "date: 2026-04-02", "Datum: 2026-04-02" },
		[PFD_T_CLOCK] = { "time of day: 18:30", "Uhrzeit: 18:30" },
		[PFD_T_INT] = { "whole number: 12", "ganze Zahl: 12" },
		[PFD_T_BOOL] = { "true or false", "true oder false" },
		[PFD_T_ENUM] = { "one of the words given",
			"eines der vorgegebenen Wörter" },
		[PFD_T_REF] = { "id of a record", "Kennung eines Datensatzes" },
		[PFD_T_REF_ITEM] = { "key of an entry",
			"Schlüssel eines Eintrags" },
		[PFD_T_STRS] = { "list of texts: [a, b]",
			"Liste von Texten: [a, b]" },
		[PFD_T_ENUMS] = { "list of the words given: [a, b]",
			"Liste der vorgegebenen Wörter: [a, b]" },
		[PFD_T_REFS] = { "list of ids: [a, b]",
			"Liste von Kennungen: [a, b]" },
		[PFD_T_REF_ITEMS] = { "list of keys: [a, b]",
			"Liste von Schlüsseln: [a, b]" },
		[PFD_T_GROUP] = { "a group of fields, indented below",
			"eine Gruppe von Feldern, darunter eingerückt" },
		[PFD_T_LIST] = { "a list of entries, each beginning with \"- "
				 "\"",
			"eine Liste von Einträgen, jeder beginnt mit „- “" },
	};
	if (field->flags & PFD_SLUG)
		return PFD_TEXT("short name of a-z, 0-9 and hyphens, beginning "
				"with a letter: buendnis",
			"Kurzname aus a-z, 0-9 und Bindestrichen, beginnt mit "
			"einem Buchstaben: buendnis");
	return forms[field->type];
}

struct pfd_text pfd_unit_text(const char *unit)
{
	static const struct pfd_text units[] = {
		{ "bytes", "Byte" },
		{ "copies", "Exemplare" },
		{ "days", "Tage" },
		{ "km", "km" },
		{ "minutes", "Minuten" },
		{ "MM-DD", "MM-TT" },
		{ "months", "Monate" },
		{ "percent", "Prozent" },
		{ "percent a year", "Prozent im Jahr" },
		{ "persons", "Personen" },
		{ "votes", "Stimmen" },
		{ "weeks", "Wochen" },
		{ "years", "Jahre" },
	};
	for (size_t i = 0; unit && i < PFD_COUNT(units); i++)
		if (!strcmp(unit, units[i].en))
			return units[i];
	return PFD_TEXT("", "");
}
