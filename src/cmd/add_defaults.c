/* What each kind adds to a new record by itself, and how it names it. */
#include "add.h"

enum { SLUG_ROOM = 56 }; /* of the 60 a slug may have; "-999" fits behind */

static int year_of(struct pfd_str date)
{
	int year = 0;

	for (size_t i = 0; i < 4 && i < date.len; i++) {
		if (!pfd_is_digit(date.ptr[i]))
			return 0;
		year = year * 10 + (date.ptr[i] - '0');
	}
	return year;
}

/* --year, else the first of the dates that is there, else the as-of date's. */
static int year_for(const struct pfd_adding *adding, const char *const *dates)
{
	if (adding->run->year)
		return adding->run->year;
	for (; *dates; dates++) {
		int year = year_of(pfd_adding_get(adding, *dates));

		if (year)
			return year;
	}
	return pfd_date_ymd(adding->run->env.as_of).year;
}

static bool taken(const struct pfd_adding *adding, struct pfd_str id)
{
	struct pfd_str path = adding->run->kind->path(adding->run->arena, id);

	return !path.len || pfd_change_exists(adding->run->change, path);
}

/* `base`, or with -2, -3 … behind it where that is taken. */
static enum pfd_status first_free(
	struct pfd_adding *adding, struct pfd_str base)
{
	struct pfd_str id = base;

	for (int n = 2; n < 1000; n++) {
		if (!taken(adding, id)) {
			adding->id = id;
			return PFD_OK;
		}
		id = pfd_arena_printf(
			adding->run->arena, "%.*s-%d", PFD_STR_ARG(base), n);
	}
	adding->id = base; /* refused as there already, or as no id */
	return PFD_OK;
}

static struct pfd_str short_slug(struct pfd_arena *arena, struct pfd_str text)
{
	struct pfd_str slug = pfd_slug(arena, text);

	if (slug.len > SLUG_ROOM)
		slug.len = SLUG_ROOM;
	while (slug.len && slug.ptr[slug.len - 1] == '-')
		slug.len--;
	return slug;
}

static void fill_today(struct pfd_adding *adding, const char *field)
{
	char iso[PFD_DATE_SIZE];

	if (!pfd_adding_get(adding, field).len)
		pfd_adding_set(adding, field,
			pfd_str(pfd_date_iso(adding->run->env.as_of, iso)));
}

/* ---- grant ---------------------------------------------------------------- */

/* A number that was given says its year itself. */
static int grant_year(const struct pfd_adding *adding)
{
	static const char *const dates[] = { "activity.start", "received",
		NULL };

	int year = adding->id.len ? year_of(adding->id) : 0;

	return year ? year : year_for(adding, dates);
}

static enum pfd_status read_year(
	struct pfd_adding *adding, const struct pfd_year **ret)
{
	struct pfd_run *run = adding->run;
	struct pfd_str id =
		pfd_arena_printf(run->arena, "%d", grant_year(adding));
	struct pfd_record record = { 0 };
	enum pfd_status status;

	if (!pfd_change_exists(run->change, pfd_kind_year.path(run->arena, id)))
		return pfd_no_year(id, run->err);
	/* Looked at only: what is edited by hand in the year's file is no
	 * matter of this record. */
	status = pfd_change_look(run->change, &pfd_kind_year, id,
		&run->findings, &record, run->err);
	if (!status)
		*ret = record.data;
	return status;
}

static struct pfd_str track_list(
	struct pfd_arena *arena, const struct pfd_year *year)
{
	struct pfd_buf buf = pfd_buf(arena);

	for (size_t i = 0; i < year->tracks.n; i++)
		pfd_buf_printf(&buf, "%s%.*s", i ? ", " : "",
			PFD_STR_ARG(year->tracks.items[i].track.v));
	return pfd_buf_str(&buf);
}

static const struct pfd_track *track_named(
	const struct pfd_year *year, struct pfd_str name)
{
	for (size_t i = 0; i < year->tracks.n; i++)
		if (pfd_str_eq(year->tracks.items[i].track.v, name))
			return &year->tracks.items[i];
	return NULL;
}

/* A record with an unknown track is refused by the reference check.  The pot of
 * another track keeps it from being told that the pot is missing as well. */
static const struct pfd_track *stand_in(struct pfd_arena *arena,
	const struct pfd_year *year, struct pfd_str typed)
{
	size_t n = year->tracks.n;
	const char **names = pfd_alloc_n(arena, n + 1, sizeof(*names));
	const char *near;

	for (size_t i = 0; i < n; i++)
		names[i] = pfd_arena_z(arena, year->tracks.items[i].track.v);
	near = pfd_did_you_mean(typed, names, n);
	if (near)
		return track_named(year, pfd_str(near));
	return n ? &year->tracks.items[0] : NULL;
}

static enum pfd_status choose_track(struct pfd_adding *adding,
	const struct pfd_year *year, const struct pfd_track **ret)
{
	struct pfd_str given = pfd_adding_get(adding, "track");

	*ret = track_named(year, given);
	if (given.len && !*ret)
		*ret = stand_in(adding->run->arena, year, given);
	if (given.len)
		return PFD_OK;
	if (year->tracks.n == 1) {
		*ret = &year->tracks.items[0];
		pfd_adding_set(adding, "track", (*ret)->track.v);
		return PFD_OK;
	}
	if (!year->tracks.n)
		return pfd_adding_refuse(adding, "shape.required", "track",
			PFD_MESSAGE("the year has no track",
				"das Jahr hat keinen Förderbereich"),
			PFD_MESSAGE("enter one: " PFD_ADD_ENTER_TRACK,
				"einen eintragen: " PFD_ADD_ENTER_TRACK,
				PFD_A_INT("year", grant_year(adding))));
	return pfd_adding_refuse(adding, "shape.required", "track",
		PFD_MESSAGE("the year has several tracks and none is named",
			"das Jahr hat mehrere Förderbereiche und keiner ist "
			"genannt"),
		PFD_MESSAGE("--track with one of: {tracks}",
			"--track mit einem von: {tracks}",
			PFD_A_STR("tracks",
				track_list(adding->run->arena, year))));
}

/* What the track says and the application does not. */
static void take_over(struct pfd_adding *adding, const char *field,
	const pfd_f_enum *value, const struct pfd_enum *values)
{
	if (!pfd_adding_get(adding, field).len && value->state == PFD_SET)
		pfd_adding_set(
			adding, field, pfd_str(values->values[value->v].key));
}

static enum pfd_status fill_grant(struct pfd_adding *adding)
{
	const struct pfd_year *year = NULL;
	const struct pfd_track *track = NULL;
	enum pfd_status status = read_year(adding, &year);

	if (!status)
		status = choose_track(adding, year, &track);
	if (status)
		return status;
	if (track) {
		take_over(adding, "pot", &track->pot, &pfd_enum_pot);
		take_over(adding, "financing", &track->financing,
			&pfd_enum_financing);
		take_over(adding, "settlement_mode", &track->settlement_mode,
			&pfd_enum_settlement_mode);
	}
	fill_today(adding, "received");
	return PFD_OK;
}

static enum pfd_status name_grant(struct pfd_adding *adding)
{
	adding->id = pfd_change_next_number(
		adding->run->change, &pfd_kind_grant, grant_year(adding));
	return PFD_OK;
}

/* ---- incident ---------------------------------------------------------------- */

static enum pfd_status fill_incident(struct pfd_adding *adding)
{
	fill_today(adding, "reported");
	return PFD_OK;
}

static enum pfd_status name_incident(struct pfd_adding *adding)
{
	static const char *const dates[] = { "date", NULL };

	adding->id = pfd_change_next_number(adding->run->change,
		&pfd_kind_incident, year_for(adding, dates));
	return PFD_OK;
}

/* ---- advice, task, opportunity, strategy --------------------------------------- */

static enum pfd_status fill_advice(struct pfd_adding *adding)
{
	fill_today(adding, "date");
	return PFD_OK;
}

static enum pfd_status name_advice(struct pfd_adding *adding)
{
	static const char *const dates[] = { "date", NULL };

	adding->id = pfd_change_next_number(
		adding->run->change, &pfd_kind_advice, year_for(adding, dates));
	return PFD_OK;
}

static enum pfd_status fill_task(struct pfd_adding *adding)
{
	fill_today(adding, "created");
	return PFD_OK;
}

static enum pfd_status name_task(struct pfd_adding *adding)
{
	static const char *const dates[] = { "created", NULL };

	adding->id = pfd_change_next_number(
		adding->run->change, &pfd_kind_task, year_for(adding, dates));
	return PFD_OK;
}

static enum pfd_status fill_opportunity(struct pfd_adding *adding)
{
	fill_today(adding, "checked");
	return PFD_OK;
}

static enum pfd_status name_opportunity(struct pfd_adding *adding)
{
	struct pfd_str title = pfd_adding_get(adding, "title");

	if (!title.len)
		return pfd_adding_missing(adding, "title");
	return first_free(adding, short_slug(adding->run->arena, title));
}

/* A strategy is named by the years that it holds for. */
static enum pfd_status name_strategy(struct pfd_adding *adding)
{
	int from = year_of(pfd_adding_get(adding, "period.start"));
	int to = year_of(pfd_adding_get(adding, "period.end"));

	if (!from)
		return pfd_adding_missing(adding, "period.start");
	if (!to)
		return pfd_adding_missing(adding, "period.end");
	adding->id = pfd_arena_printf(adding->run->arena, "%d-%d", from, to);
	return PFD_OK;
}

/* ---- event, post, analysis ---------------------------------------------------- */

/* "2026-name", by the year of one of the dates and the title. */
static enum pfd_status name_by_title(
	struct pfd_adding *adding, const char *const *dates)
{
	struct pfd_arena *arena = adding->run->arena;
	struct pfd_str title = pfd_adding_get(adding, "title");

	if (!title.len)
		return pfd_adding_missing(adding, "title");
	return first_free(adding,
		pfd_arena_printf(arena, "%d-%.*s", year_for(adding, dates),
			PFD_STR_ARG(short_slug(arena, title))));
}

static void fill_word(
	struct pfd_adding *adding, const char *field, const char *key)
{
	if (!pfd_adding_get(adding, field).len)
		pfd_adding_set(adding, field, pfd_str(key));
}

/* What the office usually is at an event of the kind. */
static enum pfd_status fill_event(struct pfd_adding *adding)
{
	static const int roles[PFD_N_EVENT_KIND] = {
		[PFD_EVENT_CONFERENCE] = PFD_OFFICE_ROLE_HOST,
		[PFD_EVENT_TRAINING] = PFD_OFFICE_ROLE_HOST,
		[PFD_EVENT_FESTIVAL] = PFD_OFFICE_ROLE_STAND,
		[PFD_EVENT_NETWORKING] = PFD_OFFICE_ROLE_GUEST,
		[PFD_EVENT_EXCHANGE] = PFD_OFFICE_ROLE_GUEST,
		[PFD_EVENT_QUALIFICATION] = PFD_OFFICE_ROLE_GUEST,
		[PFD_EVENT_EVALUATION] = PFD_OFFICE_ROLE_GUEST,
		[PFD_EVENT_OWN] = PFD_OFFICE_ROLE_HOST,
	};
	int kind = pfd_enum_find_key(
		&pfd_enum_event_kind, pfd_adding_get(adding, "kind"));

	if (kind >= 0)
		fill_word(adding, "role",
			pfd_enum_office_role.values[roles[kind]].key);
	fill_word(adding, "level",
		pfd_enum_level
			.values[kind == PFD_EVENT_QUALIFICATION ||
						kind == PFD_EVENT_EVALUATION
					? PFD_LEVEL_FEDERAL
					: PFD_LEVEL_CITY]
			.key);
	return PFD_OK;
}

static enum pfd_status name_event(struct pfd_adding *adding)
{
	static const char *const dates[] = { "date", NULL };

	return name_by_title(adding, dates);
}

static enum pfd_status name_post(struct pfd_adding *adding)
{
	static const char *const dates[] = { "published.date", "planned",
		NULL };

	adding->id = pfd_change_next_number(
		adding->run->change, &pfd_kind_post, year_for(adding, dates));
	return PFD_OK;
}

static enum pfd_status name_analysis(struct pfd_adding *adding)
{
	static const char *const dates[] = { "period.start", "published",
		NULL };

	return name_by_title(adding, dates);
}

/* ---- project, meeting, contact --------------------------------------------- */

static enum pfd_status name_project(struct pfd_adding *adding)
{
	static const char *const dates[] = { "period.start", NULL };

	return name_by_title(adding, dates);
}

static enum pfd_status name_meeting(struct pfd_adding *adding)
{
	struct pfd_str date = pfd_adding_get(adding, "date");
	struct pfd_str body = pfd_adding_get(adding, "body");

	if (!date.len)
		return pfd_adding_missing(adding, "date");
	if (!body.len)
		return pfd_adding_missing(adding, "body");
	return first_free(
		adding, pfd_arena_printf(adding->run->arena, "%.*s-%.*s",
				PFD_STR_ARG(date), PFD_STR_ARG(body)));
}

static bool is_person(const struct pfd_adding *adding)
{
	return pfd_str_eqz(pfd_adding_get(adding, "kind"),
		pfd_enum_contact_kind.values[PFD_CONTACT_PERSON].key);
}

/* The id is made of the name. */
static bool contact_needs(const struct pfd_adding *so_far, const char *field)
{
	return !strcmp(field, "name") && !so_far->id.len && !is_person(so_far);
}

static enum pfd_status name_contact(struct pfd_adding *adding)
{
	struct pfd_run *run = adding->run;
	struct pfd_str kind = pfd_adding_get(adding, "kind");
	struct pfd_str name = pfd_adding_get(adding, "name"), slug;

	if (!kind.len)
		return pfd_adding_missing(adding, "kind");
	if (is_person(adding)) {
		do
			adding->id = pfd_person_id(run->arena, &run->env);
		while (taken(adding, adding->id));
		return PFD_OK;
	}
	if (!name.len)
		return pfd_adding_missing(adding, "name");
	slug = short_slug(run->arena, name);
	/* p-… are persons. */
	if (pfd_str_starts(slug, "p-"))
		slug = pfd_arena_printf(
			run->arena, "o-%.*s", PFD_STR_ARG(slug));
	return first_free(adding, slug);
}

static const char *const grant_filled[] = { "track", "pot", "received",
	"financing", "settlement_mode", NULL };
static const char *const event_filled[] = { "level", "role", NULL };
static const char *const incident_filled[] = { "reported", NULL };
static const char *const advice_filled[] = { "date", NULL };
static const char *const task_filled[] = { "created", NULL };
static const char *const opportunity_filled[] = { "checked", NULL };
static const char *const strategy_asked[] = { "period.start", "period.end",
	NULL };
static const char *const year_asked[] = { "sources.planned", "pots.initial",
	NULL };
static const char *const contact_asked[] = { "name", NULL };

const struct pfd_add_defaults pfd_add_defaults[] = {
	{ .kind = &pfd_kind_grant,
		.filled = grant_filled,
		.year = grant_year,
		.fill = fill_grant,
		.name = name_grant },
	{ .kind = &pfd_kind_project, .name = name_project },
	{ .kind = &pfd_kind_meeting, .name = name_meeting },
	{ .kind = &pfd_kind_event,
		.filled = event_filled,
		.said = "description",
		.fill = fill_event,
		.name = name_event },
	{ .kind = &pfd_kind_post, .said = "text", .name = name_post },
	{ .kind = &pfd_kind_analysis,
		.said = "summary",
		.name = name_analysis },
	{ .kind = &pfd_kind_incident,
		.said = "summary",
		.filled = incident_filled,
		.fill = fill_incident,
		.name = name_incident },
	{ .kind = &pfd_kind_advice,
		.filled = advice_filled,
		.said = "summary",
		.fill = fill_advice,
		.name = name_advice },
	{ .kind = &pfd_kind_task,
		.filled = task_filled,
		.said = "title",
		.fill = fill_task,
		.name = name_task },
	{ .kind = &pfd_kind_opportunity,
		.filled = opportunity_filled,
		.fill = fill_opportunity,
		.name = name_opportunity },
	{ .kind = &pfd_kind_strategy,
		.asked = strategy_asked,
		.name = name_strategy },
	{ .kind = &pfd_kind_contact,
		.asked = contact_asked,
		.needs = contact_needs,
		.name = name_contact },
	{ .kind = &pfd_kind_year,
		.asked = year_asked,
		.fill = pfd_add_fill_year,
		.suggest_id = pfd_add_suggest_year },
	{ 0 },
};

const struct pfd_add_defaults *pfd_add_defaults_of(const struct pfd_kind *kind)
{
	const struct pfd_add_defaults *at = pfd_add_defaults;

	while (at->kind && at->kind != kind)
		at++;
	return at;
}
