/* `pfd meeting attend`: who was there, and when. */
#include "meeting_verb.h"

struct attend_args {
	const char *id;
	struct pfd_opt_list members;
	bool all;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct attend_args, all, "all", 0, NULL,
		"everybody with a vote who is not named otherwise was there",
		"alle Stimmberechtigten, die nicht anders genannt sind, waren "
		"da"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct attend_args, id, "ID", .complete = PFD_C_ID),
	PFD_OPERAND(struct attend_args, members, "MEMBER[=HOW]",
		.optional = true, .complete = PFD_C_PERSON),
	{ 0 },
};

enum how { HOW_PRESENT, HOW_EXCUSED, HOW_ABSENT };

/* A member and what was told about it. */
struct one {
	struct pfd_str member;
	enum how how;
	struct pfd_made item; /* of `present` */
};

struct attending {
	struct pfd_act *act;
	struct {
		PFD_VEC_OF(struct one);
	} ones;
	struct pfd_buf excused, no_more; /* of the list `excused` */
	size_t n;
};

/* ---- what is typed --------------------------------------------------------- */

static const struct {
	const char *word;
	enum how how;
} hows[] = {
	{ "excused", HOW_EXCUSED },
	{ "entschuldigt", HOW_EXCUSED },
	{ "absent", HOW_ABSENT },
	{ "abwesend", HOW_ABSENT },
};

static bool is_how(struct one *one, struct pfd_str word)
{
	for (size_t i = 0; i < PFD_COUNT(hows); i++)
		if (pfd_str_eqz(word, hows[i].word)) {
			one->how = hows[i].how;
			return true;
		}
	return false;
}

/* "17:30-18:30", "17:30-", "-18:30". */
static void read_times(struct one *one, struct pfd_str word)
{
	size_t dash = pfd_str_find(word, '-');
	struct pfd_str from = pfd_str_sub(word, 0, dash);
	struct pfd_str to = pfd_str_sub(word, dash + 1, word.len);

	if (from.len)
		pfd_made_typed(&one->item, "from", from);
	if (to.len)
		pfd_made_typed(&one->item, "to", to);
}

static enum pfd_status read_one(
	struct attending *to, struct pfd_index *index, struct pfd_str typed)
{
	struct pfd_act *act = to->act;
	struct one one = { .item = pfd_meeting_made(act, "present", NULL) };
	struct pfd_str rest = typed, word;
	enum pfd_status status = PFD_OK;

	(void)pfd_str_cut(&rest, '=', &word);
	status = pfd_meeting_member(act, index, word, &one.member);
	if (status)
		return status;
	pfd_vec_foreach (other, &to->ones)
		if (pfd_str_eq(other->member, one.member))
			return pfd_run_usage(act->run,
				PFD_MESSAGE("{member} is named twice",
					"{member} ist zweimal genannt",
					PFD_A_STR("member", one.member)));
	pfd_made_typed(&one.item, "member", one.member);
	while (pfd_str_cut(&rest, ',', &word)) {
		word = pfd_str_trim(word);
		if (!word.len || is_how(&one, word))
			continue;
		if (pfd_str_find(word, '-') != SIZE_MAX &&
			pfd_str_find(word, ':') != SIZE_MAX)
			read_times(&one, word);
		else
			pfd_made_typed(&one.item, "mode", word);
	}
	act->bad |= one.item.bad;
	pfd_vec_push(act->run->arena, &to->ones, one);
	return PFD_OK;
}

/* ---- what comes of it ------------------------------------------------------- */

static bool is_present(const struct pfd_meeting *meeting, struct pfd_str member)
{
	for (size_t i = 0; i < meeting->present.n; i++)
		if (meeting->present.items[i].member.state == PFD_SET &&
			pfd_str_eq(meeting->present.items[i].member.v, member))
			return true;
	return false;
}

static bool is_excused(const struct pfd_meeting *meeting, struct pfd_str member)
{
	for (size_t i = 0; i < meeting->excused.n; i++)
		if (meeting->excused.items[i].state == PFD_SET &&
			pfd_str_eq(meeting->excused.items[i].v, member))
			return true;
	return false;
}

static void add_word(struct pfd_buf *list, struct pfd_str word)
{
	if (list->len)
		pfd_buf_addc(list, ',');
	pfd_buf_add(list, word);
}

static const char *present_path(
	struct pfd_act *act, struct pfd_str member, const char *field)
{
	return pfd_arena_printf(act->run->arena, "present.%.*s%s%s",
		PFD_STR_ARG(member), *field ? "." : "", field)
		.ptr;
}

/* Who is there already keeps what is not told anew. */
static void change_present(struct pfd_act *act, const struct one *one)
{
	static const char *const fields[] = { "from", "to", "mode" };

	for (size_t i = 0; i < PFD_COUNT(fields); i++)
		if (pfd_made_has(&one->item, fields[i]))
			pfd_act_set(act,
				present_path(act, one->member, fields[i]),
				pfd_made_text(&one->item, fields[i]));
}

static void enter(struct attending *to, const struct one *one)
{
	struct pfd_act *act = to->act;
	bool present = is_present(act->meeting, one->member);
	bool excused = is_excused(act->meeting, one->member);

	if (one->how == HOW_PRESENT && present)
		change_present(act, one);
	else if (one->how == HOW_PRESENT)
		pfd_meeting_append(act, "present", &one->item);
	else if (present)
		pfd_act_assign(act, PFD_ASSIGN_UNSET,
			present_path(act, one->member, ""),
			(struct pfd_str){ 0 });
	if (one->how == HOW_EXCUSED && !excused)
		add_word(&to->excused, one->member);
	if (one->how != HOW_EXCUSED && excused)
		add_word(&to->no_more, one->member);
}

/* False: there is nobody with a vote. */
static bool enter_rest(struct attending *to, struct pfd_index *index)
{
	static const char sql[] = "SELECT member FROM meeting_seat WHERE id=?";
	struct pfd_act *act = to->act;
	struct pfd_query *query = pfd_query(index, sql);
	bool any = false;

	pfd_query_str(query, 1, act->record.id);
	while (pfd_query_row(query)) {
		struct one one = { .member = pfd_row_keep(
					   act->run->arena, query, 0) };
		bool named = is_present(act->meeting, one.member) ||
			     is_excused(act->meeting, one.member);

		any = true;
		pfd_vec_foreach (other, &to->ones)
			named |= pfd_str_eq(other->member, one.member);
		if (named)
			continue;
		one.item = pfd_meeting_made(act, "present", NULL);
		pfd_made_typed(&one.item, "member", one.member);
		pfd_meeting_append(act, "present", &one.item);
	}
	return any;
}

static enum pfd_status run_attend(struct pfd_run *run, const void *given)
{
	const struct attend_args *args = given;
	struct pfd_index *index PFD_CLEANUP(pfd_index_free) = NULL;
	struct pfd_act act;
	struct attending to = { .act = &act,
		.excused = pfd_buf(run->arena),
		.no_more = pfd_buf(run->arena) };
	enum pfd_status status;

	if (!args->all && !args->members.n)
		return pfd_run_usage(
			run, PFD_MESSAGE("nobody is named: MEMBER, or --all",
				     "niemand ist genannt: MEMBER oder --all"));
	status = pfd_act_read_meeting(run, args->id, &act);
	if (!status)
		status = pfd_meeting_begun(&act);
	if (!status)
		status = pfd_meeting_index(&act, &index);
	for (size_t i = 0; !status && i < args->members.n; i++)
		status = read_one(&to, index, args->members.items[i]);
	if (status)
		return status;
	pfd_vec_foreach (one, &to.ones)
		enter(&to, one);
	if (args->all && !enter_rest(&to, index))
		return pfd_meeting_no_seats(run, act.record.id, act.meeting);
	if (to.excused.len)
		pfd_act_assign(&act, PFD_ASSIGN_ADD, "excused",
			pfd_buf_str(&to.excused));
	if (to.no_more.len)
		pfd_act_assign(&act, PFD_ASSIGN_DROP, "excused",
			pfd_buf_str(&to.no_more));
	status = pfd_act_apply(&act);
	if (status)
		return status;
	return pfd_run_finish(run,
		PFD_MESSAGE("meeting {id}: attendance, {n} present",
			"Sitzung {id}: Anwesenheit, {n} anwesend",
			PFD_A_STR("id", act.record.id),
			PFD_A_INT("n", (int64_t)act.meeting->present.n)),
		&act.record.id, 1);
}

const struct pfd_command pfd_cmd_meeting_attend = {
	.group = "meeting",
	.verb = "attend",
	.section = PFD_SECTION_MEETING,
	.summary = { "record who was there", "eintragen, wer da war" },
	.description = { "Members and deputies by their ids. HOW, parted by "
			 "commas: online or room; from and to for those who "
			 "came late or left early, 17:30- or -18:30 or "
			 "17:30-18:30; excused; absent.\n\n"
			 "A deputy votes while the member is not there, and is "
			 "a guest beside it. Where times are given, an item's "
			 "vote needs its minute (pfd meeting vote --at).",
		"Mitglieder und Stellvertretungen mit ihren Kennungen. HOW, "
		"mit Kommas getrennt: online oder „vor Ort“; Beginn und Ende, "
		"wenn jemand später kam oder früher ging, 17:30- oder -18:30 "
		"oder 17:30-18:30; entschuldigt; abwesend.\n\n"
		"Eine Stellvertretung stimmt ab, solange das Mitglied nicht da "
		"ist, neben ihm ist sie Gast. Wo Zeiten genannt sind, braucht "
		"die Abstimmung ihre Minute (pfd meeting vote --at)." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd meeting attend 2026-03-12-buendnis --all "
			  "p-7k3f9q2xm4ht=excused p-2c8d0w1rj5ns=17:30-,online",
				{ "all but one, who was excused; one came late "
				  "and online",
					"alle außer einem entschuldigten "
					"Mitglied; eines kam später und "
					"online" } },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct attend_args),
	.flags = PFD_CMD_WRITER,
	.run = run_attend,
};
