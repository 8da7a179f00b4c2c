/* Judging: the rules run over HEAD and over HEAD with the change, and only what
 * the change makes worse counts (CONTRIBUTING, decision 5).
 *
 * A change of one year's records (of the kinds numbered or named by year) is held
 * against that year only, so that adding a grant costs the same in the tenth year as in the first.
 */
#include <stdlib.h>

#include "internal.h"

struct judging {
	struct pfd_change *change;
	struct pfd_arena *arena;
	const struct touched *touched;
	struct pfd_index *index;
	struct {
		PFD_VEC_OF(struct pfd_str);
	} paths;      /* of the scope */
	bool decided; /* a grant with a decision, which may need a vote */
	struct pfd_findings shape, before, after;
};

/* ---- which records ---------------------------------------------------------------- */

#define KIND_BIT(name) (1u << pfd_kind_number(&pfd_kind_##name))

int pfd_change_year(struct pfd_arena *arena, struct pfd_str path)
{
	const struct pfd_kind *kind = pfd_kind_of_path(path);
	struct pfd_str id;

	if (!kind || !kind->has_year || kind == &pfd_kind_year)
		return 0;
	id = kind->id(arena, path);
	return pfd_year_number(id);
}

int pfd_year_number(struct pfd_str id)
{
	return id.len ? (int)strtol(id.ptr, NULL, 10) : 0;
}

/* The year that all touched records belong to; 0: more than a year is needed. */
static int one_year(struct pfd_arena *arena, const struct touched *touched)
{
	int year = 0;

	for (size_t i = 0; i < touched->n; i++) {
		const struct file *file = touched->items[i];
		int own =
			file->now.ptr ? pfd_change_year(arena, file->path) : 0;

		if (!own || (year && own != year))
			return 0;
		year = own;
	}
	return year;
}

static void add_target(
	struct judging *judging, const char *target, const pfd_f_str *ref)
{
	const struct pfd_kind *kind = pfd_kind_named(pfd_str(target));
	struct pfd_str path = { NULL, 0 };

	if (kind && ref->state == PFD_SET)
		path = kind->path(judging->arena, ref->v);
	if (path.len)
		pfd_vec_push(judging->arena, &judging->paths, path);
}

/* Goals stand in the strategies, which belong to no year. */
static void add_strategies(struct judging *judging)
{
	const struct pfd_snapshot *base = &judging->change->base;

	for (size_t i = 0; i < base->n; i++)
		if (pfd_kind_of_path(base->entries[i].path) ==
			&pfd_kind_strategy)
			pfd_vec_push(judging->arena, &judging->paths,
				base->entries[i].path);
}

static void visit(void *ctx, const struct pfd_visit_at *at)
{
	const pfd_f_strs *refs = at->member;

	if (at->field->type == PFD_T_REF_ITEMS && refs->n &&
		!strcmp(at->field->target, "strategy.goals"))
		add_strategies(ctx);

	if (at->field->type == PFD_T_REF)
		add_target(ctx, at->field->target, at->member);
	if (at->field->type == PFD_T_REFS)
		for (size_t i = 0; i < refs->n; i++)
			add_target(ctx, at->field->target, &refs->items[i]);
}

/* What the new bytes refer to, which HEAD's records perhaps do not. */
static void add_targets(struct judging *judging, const struct file *file)
{
	struct pfd_arena *arena = judging->arena;
	struct pfd_findings ignored = { .arena = arena };
	const struct pfd_kind *kind = pfd_kind_of_path(file->path);
	struct pfd_record record;

	pfd_vec_push(arena, &judging->paths, file->path);
	if (!pfd_record_parse(arena, kind, kind->id(arena, file->path),
		    file->path, file->now, &ignored, &record))
		return;
	pfd_record_each(arena, &record, visit, judging);
	if (kind == &pfd_kind_grant)
		judging->decided |=
			((const struct pfd_grant *)record.data)->decisions.n >
			0;
}

/* Votes name the grants, not the other way round, and a year's first grants were
 * perhaps voted on in the year before. */
static void add_meetings(struct judging *judging, int year)
{
	const struct pfd_snapshot *base = &judging->change->base;

	for (size_t i = 0; i < base->n; i++) {
		struct pfd_str path = base->entries[i].path;

		if (pfd_kind_of_path(path) != &pfd_kind_meeting)
			continue;
		int own = pfd_change_year(judging->arena, path);
		if (own >= year - 1 && own <= year + 1)
			pfd_vec_push(judging->arena, &judging->paths, path);
	}
}

static struct pfd_scope choose_scope(struct judging *judging)
{
	int year = one_year(judging->arena, judging->touched);
	unsigned kinds = 0;

	if (!year)
		return pfd_scope_all;
	for (size_t i = 0; i < judging->touched->n; i++) {
		const struct file *file = judging->touched->items[i];

		add_targets(judging, file);
		kinds |= 1u << pfd_kind_number(pfd_kind_of_path(file->path));
	}
	if (kinds & (KIND_BIT(grant) | KIND_BIT(meeting)))
		add_meetings(judging, year);
	/* What the touched records refer to is among the paths; what the year's
	 * other records refer to is the same before and after. */
	return (struct pfd_scope){ .year = year,
		.kinds = kinds,
		.paths = judging->paths.items,
		.n_paths = judging->paths.n,
		.no_targets = true,
		.contacts = judging->decided || (kinds & KIND_BIT(meeting)) };
}

/* ---- before and after -------------------------------------------------------------- */

static bool is_touched(const struct judging *judging, struct pfd_str path)
{
	for (size_t i = 0; i < judging->touched->n; i++)
		if (pfd_str_eq(judging->touched->items[i]->path, path))
			return true;
	return false;
}

/* What a renamed record had wrong before, it had under its new name. */
static void follow_moves(struct judging *judging)
{
	struct pfd_change *change = judging->change;

	for (size_t i = 0; i < change->moves.n; i++) {
		struct pfd_str from = change->moves.items[i].from;
		struct pfd_str to = change->moves.items[i].to;
		struct pfd_str old = pfd_change_name(judging->arena, from);
		struct pfd_str new = pfd_change_name(judging->arena, to);

		pfd_vec_foreach (finding, &judging->before) {
			if (pfd_str_eq(finding->record, old))
				finding->record = new;
			if (pfd_str_eq(finding->place.file, from))
				finding->place.file = to;
		}
	}
}

/* HEAD's records in an index; `own` is for the caller to free. */
static enum pfd_status load(
	struct judging *judging, struct pfd_index **own, struct pfd_err *err)
{
	const struct pfd_change *change = judging->change;
	struct pfd_trials *trials = change->options.trials;
	struct pfd_scope scope = choose_scope(judging);
	enum pfd_status status;

	judging->index = pfd_trials_index(
		trials, &change->base, &scope, &judging->shape);
	if (judging->index)
		return PFD_OK;
	status = pfd_index_new(judging->arena, change->env->as_of, own, err);
	if (status)
		return status;
	judging->index = *own;
	/* Opened if a person is touched; else no sealed text can change. */
	pfd_index_keys(judging->index, change->options.keys, PFD_EN);
	status = pfd_index_load(
		judging->index, &change->base, &scope, &judging->shape, err);
	if (status || !trials)
		return status;
	pfd_trials_keep(
		trials, judging->index, &change->base, &scope, &judging->shape);
	*own = NULL;
	return PFD_OK;
}

/* The touched records as the change has them, or as HEAD has them. */
static enum pfd_status put_touched(struct judging *judging, bool now,
	struct pfd_findings *findings, struct pfd_err *err)
{
	enum pfd_status status = PFD_OK;

	for (size_t i = 0; i < judging->touched->n && !status; i++) {
		const struct file *file = judging->touched->items[i];

		status = pfd_index_put(judging->index, file->path,
			now ? file->now : file->head, findings, err);
	}
	return status;
}

static enum pfd_status run_after(struct judging *judging, struct pfd_err *err)
{
	enum pfd_status status;

	pfd_vec_foreach (finding, &judging->shape)
		if (!is_touched(judging, finding->place.file))
			pfd_findings_add(&judging->after, *finding);
	status = put_touched(judging, true, &judging->after, err);
	return status ? status
		      : pfd_rules_run(judging->index, &judging->after, err);
}

/* Whether it matters what HEAD had wrong: only errors can be older ones, and
 * only records that stood there can have been found fault with before. */
static bool before_matters(const struct judging *judging)
{
	pfd_vec_foreach (finding, &judging->after)
		if (finding->severity == PFD_ERROR && !finding->waived)
			return true;
	for (size_t i = 0; i < judging->touched->n; i++)
		if (judging->touched->items[i]->head.ptr)
			return judging->after.n > 0;
	return judging->change->moves.n > 0;
}

/* The text of a field, or nothing where it is none or does not stand there. */
static struct pfd_str field_text(struct pfd_arena *arena,
	const struct file *file, struct pfd_str bytes, struct pfd_str field)
{
	struct pfd_findings ignored = { .arena = arena };
	const struct pfd_node *node = NULL;
	struct pfd_yaml yaml;

	if (bytes.ptr &&
		pfd_yaml_parse(arena, bytes, file->path, &ignored, &yaml))
		node = pfd_record_node(
			&yaml, pfd_kind_of_path(file->path), field);
	return node && node->kind == PFD_SCALAR ? node->text
						: (struct pfd_str){ 0 };
}

/* A wrong value replaced by another wrong one is a new error, though rule and
 * field are the same: where nothing is measured, the value is the error. */
static void forget_replaced(struct judging *judging)
{
	struct pfd_findings *before = &judging->before;
	size_t kept = 0;

	for (size_t i = 0; i < before->n; i++) {
		const struct pfd_finding *finding = &before->items[i];
		bool replaced = false;

		for (size_t t = 0; t < judging->touched->n && !replaced; t++) {
			const struct file *file = judging->touched->items[t];

			if (finding->excess || !finding->field.len ||
				!pfd_str_eq(finding->record,
					pfd_change_name(
						judging->arena, file->path)))
				continue;
			replaced =
				!pfd_str_eq(field_text(judging->arena, file,
						    file->head, finding->field),
					field_text(judging->arena, file,
						file->now, finding->field));
		}
		if (!replaced)
			before->items[kept++] = *finding;
	}
	before->n = kept;
}

/* After run_after, because most changes have nothing to be compared with. */
static enum pfd_status run_before(struct judging *judging, struct pfd_err *err)
{
	struct pfd_trials *trials = judging->change->options.trials;
	enum pfd_status status = PFD_OK;

	if (!pfd_trials_before(trials, &judging->before)) {
		pfd_vec_foreach (finding, &judging->shape)
			pfd_findings_add(&judging->before, *finding);
		status = pfd_rules_run(judging->index, &judging->before, err);
		if (trials && !status)
			pfd_trials_keep_before(trials, &judging->before);
	}
	forget_replaced(judging);
	follow_moves(judging);
	return status;
}

/* ---- what is said about it ----------------------------------------------------------- */

static bool of_touched(
	const struct judging *judging, const struct pfd_finding *finding)
{
	for (size_t i = 0; i < judging->touched->n; i++) {
		struct pfd_str path = judging->touched->items[i]->path;

		if (pfd_str_eq(finding->place.file, path) ||
			pfd_str_eq(finding->related.file, path) ||
			(finding->record.len &&
				pfd_str_eq(finding->record,
					pfd_change_name(judging->arena, path))))
			return true;
	}
	return false;
}

static bool was_there(
	const struct judging *judging, const struct pfd_finding *finding)
{
	pfd_vec_foreach (old, &judging->before)
		if (pfd_finding_same(old, finding) &&
			old->severity >= finding->severity &&
			old->excess >= finding->excess)
			return true;
	return false;
}

static bool worth_saying(
	const struct judging *judging, const struct pfd_finding *finding)
{
	bool counts = finding->severity == PFD_ERROR && !finding->waived;

	if (counts && !finding->old)
		return true;
	if (!of_touched(judging, finding))
		return false;
	return counts || !was_there(judging, finding);
}

static struct pfd_findings *choose(struct judging *judging)
{
	struct pfd_findings *ret = PFD_NEW(judging->arena, struct pfd_findings);

	ret->arena = judging->arena;
	pfd_vec_foreach (finding, &judging->after) {
		struct pfd_finding chosen = *finding;

		if (!worth_saying(judging, finding))
			continue;
		if (!of_touched(judging, finding) && !chosen.related.file.len)
			chosen.related.file = judging->touched->items[0]->path;
		pfd_findings_add(ret, chosen);
	}
	return ret;
}

static int by_path(const void *a, const void *b)
{
	const struct pfd_entry *x = a, *y = b;

	return pfd_str_cmp(x->path, y->path);
}

/* HEAD with the change, as a state. */
static struct pfd_snapshot spliced(const struct judging *judging)
{
	const struct pfd_snapshot *base = &judging->change->base;
	struct pfd_snapshot ret = *base;
	size_t n = 0;

	ret.kind = PFD_STATE_CHANGE;
	ret.entries = pfd_alloc_n(judging->arena,
		base->n + judging->touched->n + 1, sizeof *ret.entries);
	for (size_t i = 0; i < base->n; i++)
		if (!is_touched(judging, base->entries[i].path))
			ret.entries[n++] = base->entries[i];
	for (size_t i = 0; i < judging->touched->n; i++) {
		const struct file *file = judging->touched->items[i];

		if (file->now.ptr)
			ret.entries[n++] = (struct pfd_entry){
				.path = file->path,
				.mode = file->entry ? file->entry->mode
						    : PFD_ENTRY_FILE,
				.oid = pfd_oid_of_blob(file->now),
				.edited = true,
				.bytes = file->now,
			};
	}
	if (n)
		qsort(ret.entries, n, sizeof *ret.entries, by_path);
	ret.n = n;
	return ret;
}

static enum pfd_status refuse(size_t n, struct pfd_err *err)
{
	if (n == 1)
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("refused: 1 error", "abgelehnt: 1 Fehler"));
	return pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("refused: {n} errors", "abgelehnt: {n} Fehler",
			PFD_A_INT("n", (int64_t)n)));
}

enum pfd_status pfd_change_judge(struct pfd_change *change,
	const struct touched *touched, struct pfd_findings **ret_findings,
	struct pfd_err *err)
{
	struct pfd_index *own PFD_CLEANUP(pfd_index_free) = NULL;
	struct pfd_arena *arena = change->arena;
	struct judging judging = {
		.change = change, .arena = arena, .touched = touched
	};
	struct pfd_findings again = { .arena = arena }, *chosen;
	struct pfd_snapshot after;
	bool before;
	size_t left;
	enum pfd_status status;

	judging.shape.arena = judging.before.arena = judging.after.arena =
		arena;
	status = load(&judging, &own, err);
	if (!status)
		status = run_after(&judging, err);
	before = !status && before_matters(&judging);
	/* Back to HEAD: to be judged, or for the next trial. */
	if (!status && (before || change->options.trials))
		status = put_touched(&judging, false, &again, err);
	if (!status && before)
		status = run_before(&judging, err);
	if (status)
		return status;
	left = pfd_findings_judge(&judging.before, &judging.after);
	chosen = choose(&judging);
	after = spliced(&judging);
	status = pfd_findings_locate(chosen, &after, err);
	if (status)
		return status;
	pfd_findings_sort(chosen);
	*ret_findings = chosen;
	return left ? refuse(left, err) : PFD_OK;
}
