/* The edit engine: which bytes go and which come, for one step of a change.
 *
 * A value has a head (what stands on the line of its key or dash) and may have
 * a body (whole lines below).  Both are exchanged on their own, so the comment
 * between them stays.  Whatever goes wrong here is caught by the proof.
 */
#include "splice.h"

void pfd_splice_cut(
	struct pfd_splicer *s, uint32_t from, uint32_t to, struct pfd_str text)
{
	pfd_vec_push(s->arena, &s->cuts, (struct pfd_cut){ from, to, text });
}

/* ---- a last line without LF ------------------------------------------- */

/* A text block that ended without LF would get one from what follows. */
static void strip_last_block(struct pfd_splicer *s, const struct pfd_node *node,
	const struct pfd_node *gone)
{
	struct pfd_str bytes = s->bytes;
	uint32_t end;

	while (node->last && !node->flow)
		node = node->last;
	if (node == gone || !pfd_is_block_scalar(node) ||
		pfd_line_end(bytes, node->end) != bytes.len ||
		pfd_str_ends(node->text, "\n"))
		return;
	end = pfd_header_end(bytes, node->start);
	for (uint32_t i = node->start + 1; i < end; i++) {
		if (bytes.ptr[i] == '-')
			return;
		if (bytes.ptr[i] == '+') {
			pfd_splice_cut(s, i, i + 1, PFD_STR("-"));
			return;
		}
	}
	pfd_splice_cut(s, node->start + 1, node->start + 1, PFD_STR("-"));
}

/* Whole lines (ending with LF) in front of the line at `pos`. */
static void insert_lines(struct pfd_splicer *s, const struct pfd_node *any,
	uint32_t pos, struct pfd_str text)
{
	if (pos == s->bytes.len && pos && s->bytes.ptr[pos - 1] != '\n') {
		const struct pfd_node *root = any;

		while (root->parent)
			root = root->parent;
		strip_last_block(s, root, any);
		text = pfd_arena_printf(s->arena, "\n%.*s", PFD_STR_ARG(text));
	}
	pfd_splice_cut(s, pos, pos, text);
}

/* ---- replacing -------------------------------------------------------- */

/* The new value of a member in `column`; an empty head means lines only. */
static struct pfd_parts member_parts(struct pfd_splicer *s,
	const struct pfd_node *old, const struct pfd_node *value, int column)
{
	struct pfd_buf out = pfd_buf(s->arena);
	bool was_lines = old->kind == PFD_SEQ && !old->flow && old->n;

	if (value->kind == PFD_SCALAR)
		return pfd_splice_scalar(
			s, old, value, column + s->layout.step);
	if (value->n == 0 || (old->flow && old->n && value->kind == PFD_SEQ) ||
		(!was_lines && pfd_put_inline(value,
				       column + (int)value->key->text.len))) {
		pfd_put_flow(&out, value);
		return (struct pfd_parts){ .head = pfd_buf_str(&out) };
	}
	if (old->kind == value->kind && !old->flow)
		column = pfd_column(s->bytes, old->start);
	else if (value->kind == PFD_MAP || !s->layout.compact)
		column += s->layout.step;
	pfd_put_block(&out, s->layout, value, column, true);
	return (struct pfd_parts){ .head = PFD_STR(""),
		.body = pfd_buf_str(&out) };
}

/* Exchanges head and body of a value that stands behind `mark` (the byte
 * behind its ':' or '-'). */
static void exchange(struct pfd_splicer *s, const struct pfd_node *old,
	uint32_t mark, struct pfd_parts new)
{
	struct pfd_str bytes = s->bytes;
	bool lines = old->kind != PFD_SCALAR && !old->flow;
	uint32_t end = pfd_span_end(bytes, old), from, to;
	uint32_t head = old->start, head_end = old->end;

	if (pfd_is_block_scalar(old))
		head_end = pfd_header_end(bytes, old->start);
	/* The lines of the body, or where one would begin. */
	from = lines ? pfd_line_begin(bytes, old->start)
		     : pfd_line_next(bytes, head_end);
	to = pfd_line_next(bytes, lines ? end : pfd_span_text_end(bytes, old));
	if (lines && old->start - mark > 0 &&
		pfd_same_line(bytes, mark, old->start)) {
		/* A collection on the line of its dash. */
		struct pfd_str text = new.head;

		if (new.body.len)
			text = pfd_arena_printf(s->arena, "%.*s\n%.*s",
				PFD_STR_ARG(new.head), (int)new.body.len - 1,
				new.body.ptr);
		pfd_splice_cut(s, old->start, pfd_line_end(bytes, end), text);
		return;
	}
	if (lines) {
		if (new.head.len)
			pfd_splice_cut(s, mark, mark,
				pfd_arena_printf(s->arena, " %.*s",
					PFD_STR_ARG(new.head)));
	} else if (new.head.len == 0 && pfd_same_line(bytes, mark, head)) {
		pfd_splice_cut(s, mark, head_end, PFD_STR(""));
	} else if (new.head.len == 0) {
		/* A scalar on a line of its own below the key. */
		pfd_splice_cut(
			s, pfd_line_begin(bytes, head), from, PFD_STR(""));
	} else {
		pfd_splice_cut(s, head, head_end,
			head == mark ? pfd_arena_printf(s->arena, " %.*s",
					       PFD_STR_ARG(new.head))
				     : new.head);
	}
	if (from < to)
		pfd_splice_cut(s, from, to, new.body);
	else if (new.body.len)
		insert_lines(s, old, from, new.body);
}

static void replace(struct pfd_splicer *s, const struct pfd_node *old,
	const struct pfd_node *value)
{
	const struct pfd_node *parent = old->parent;
	struct pfd_buf out = pfd_buf(s->arena);
	struct pfd_str text;
	uint32_t mark;
	int column;

	if (parent->flow) {
		text = pfd_splice_flow_text(s, old, value);
		if (old->start == old->end)
			text = pfd_arena_printf(
				s->arena, " %.*s", PFD_STR_ARG(text));
		pfd_splice_cut(s, old->start, old->end, text);
		return;
	}
	if (parent->kind == PFD_MAP) {
		column = pfd_column(s->bytes, old->key->start);
		exchange(s, old, pfd_span_colon(s->bytes, old),
			member_parts(s, old, value, column));
		return;
	}
	mark = pfd_span_dash(s->bytes, old) + 1;
	column = pfd_column(s->bytes, mark - 1) + 2;
	if (value->kind == PFD_SCALAR) {
		exchange(
			s, old, mark, pfd_splice_scalar(s, old, value, column));
		return;
	}
	if (old->start > mark)
		column = pfd_column(s->bytes, old->start);
	pfd_put_item(&out, s->layout, value, column);
	exchange(s, old, mark, pfd_splice_divide(pfd_buf_str(&out)));
}

/* ---- adding ----------------------------------------------------------- */

static void add_member(struct pfd_splicer *s, const struct pfd_plan *plan)
{
	const struct pfd_node *map = plan->at, *before = plan->before;
	struct pfd_buf out = pfd_buf(s->arena);
	uint32_t line;
	int column;

	if (map->flow) {
		pfd_splice_flow_add(s, map, before, plan->name, plan->value);
		return;
	}
	column = pfd_column(s->bytes, map->first->key->start);
	if (before && !pfd_first_in_line(s->bytes, before->key->start)) {
		/* Onto the dash line; the old first one moves below. */
		pfd_put_member(
			&out, s->layout, plan->name, plan->value, column);
		pfd_buf_fill(&out, ' ', (size_t)column);
		pfd_splice_cut(s, before->key->start, before->key->start,
			pfd_buf_str(&out));
		return;
	}
	pfd_buf_fill(&out, ' ', (size_t)column);
	pfd_put_member(&out, s->layout, plan->name, plan->value, column);
	if (before) {
		line = pfd_line_begin(s->bytes, before->key->start);
		line = pfd_span_attached(s->bytes, before, line, column);
	} else {
		line = pfd_span_behind(s->bytes, map, column);
	}
	insert_lines(s, map, line, pfd_buf_str(&out));
}

static void add_item(struct pfd_splicer *s, const struct pfd_node *seq,
	const struct pfd_node *value)
{
	struct pfd_buf out = pfd_buf(s->arena);
	struct pfd_layout layout = s->layout;
	int dash, column;

	if (seq->flow) {
		pfd_splice_flow_add(s, seq, NULL, (struct pfd_str){ 0 }, value);
		return;
	}
	dash = pfd_column(s->bytes, seq->start);
	column = dash + 2;
	if (seq->last->kind == PFD_MAP && !seq->last->flow &&
		pfd_column(s->bytes, seq->last->start) > dash + 1)
		column = pfd_column(s->bytes, seq->last->start);
	if (seq->key)
		layout.compact = dash == pfd_column(s->bytes, seq->key->start);
	pfd_buf_fill(&out, ' ', (size_t)dash);
	pfd_buf_addc(&out, '-');
	pfd_buf_fill(&out, ' ', (size_t)(column - dash - 1));
	pfd_put_item(&out, layout, value, column);
	insert_lines(s, seq, pfd_span_behind(s->bytes, seq, dash),
		pfd_buf_str(&out));
}

/* ---- removing --------------------------------------------------------- */

/* The member on the dash line: the next one moves up, and the comments that
 * stood above it go above the dash. */
static void remove_dash_member(
	struct pfd_splicer *s, const struct pfd_node *node)
{
	struct pfd_str bytes = s->bytes;
	uint32_t next = node->next->key->start, line, dash;
	struct pfd_buf comments = pfd_buf(s->arena);

	dash = pfd_line_begin(bytes, node->key->start);
	for (line = pfd_line_next(bytes, pfd_span_end(bytes, node));
		line < pfd_line_begin(bytes, next);
		line = pfd_line_next(bytes, line)) {
		struct pfd_str text = pfd_str_trim(
			pfd_str_sub(bytes, line, pfd_line_end(bytes, line)));

		if (text.len == 0)
			continue;
		for (uint32_t p = dash; bytes.ptr[p] == ' '; p++)
			pfd_buf_addc(&comments, ' ');
		pfd_buf_add(&comments, text);
		pfd_buf_addc(&comments, '\n');
	}
	if (comments.len)
		pfd_splice_cut(s, dash, dash, pfd_buf_str(&comments));
	pfd_splice_cut(s, node->key->start, next, PFD_STR(""));
}

static void remove_lines(
	struct pfd_splicer *s, const struct pfd_node *node, uint32_t start)
{
	uint32_t line = pfd_line_begin(s->bytes, start);
	uint32_t to = pfd_line_next(s->bytes, pfd_span_end(s->bytes, node));
	int column = pfd_column(s->bytes, start);

	if (s->layout.wary)
		to = pfd_span_remarks(s->bytes, to, column, s->layout.wary > 1);
	pfd_splice_cut(s, pfd_span_attached(s->bytes, node, line, column), to,
		PFD_STR(""));
}

static void remove_node(struct pfd_splicer *s, struct pfd_node *node)
{
	uint32_t dash;

	node = pfd_plan_doomed(node);
	if (node->parent->flow) {
		pfd_splice_flow_remove(s, node);
		return;
	}
	if (node->parent->kind == PFD_MAP) {
		if (!pfd_first_in_line(s->bytes, node->key->start) &&
			node->next)
			remove_dash_member(s, node);
		else
			remove_lines(s, node, node->key->start);
		return;
	}
	dash = pfd_span_dash(s->bytes, node);
	if (!pfd_first_in_line(s->bytes, dash) && node->next)
		pfd_splice_cut(s, dash, pfd_span_dash(s->bytes, node->next),
			PFD_STR(""));
	else
		remove_lines(s, node, dash);
}

/* ---- all together ----------------------------------------------------- */

static struct pfd_str join(struct pfd_splicer *s)
{
	struct pfd_buf out = pfd_buf(s->arena);
	uint32_t pos = 0;

	/* Few, and nearly in order already. */
	for (size_t i = 1; i < s->cuts.n; i++)
		for (size_t k = i; k > 0 && s->cuts.items[k].from <
						    s->cuts.items[k - 1].from;
			k--) {
			struct pfd_cut swap = s->cuts.items[k];

			s->cuts.items[k] = s->cuts.items[k - 1];
			s->cuts.items[k - 1] = swap;
		}
	pfd_vec_foreach (c, &s->cuts) {
		/* Overlapping cuts would be a mistake the proof then finds. */
		if (c->from > pos)
			pfd_buf_add(&out, pfd_str_sub(s->bytes, pos, c->from));
		pfd_buf_add(&out, c->text);
		if (c->to > pos)
			pos = c->to;
	}
	pfd_buf_add(&out, pfd_str_sub(s->bytes, pos, s->bytes.len));
	return pfd_buf_str(&out);
}

struct pfd_str pfd_splice(struct pfd_arena *arena, const struct pfd_yaml *yaml,
	const struct pfd_plan *plan, int wary)
{
	struct pfd_splicer s = { .arena = arena,
		.bytes = yaml->bytes,
		.layout = pfd_span_layout(yaml->bytes, yaml->root) };

	s.layout.wary = wary;
	switch (plan->what) {
	case PFD_PLAN_NOTHING:
		break;
	case PFD_PLAN_REPLACE:
		plan->value->key = plan->at->key;
		replace(&s, plan->at, plan->value);
		break;
	case PFD_PLAN_MEMBER:
		add_member(&s, plan);
		break;
	case PFD_PLAN_ITEM:
		add_item(&s, plan->at, plan->value);
		break;
	case PFD_PLAN_REMOVE:
		remove_node(&s, plan->at);
		break;
	}
	return join(&s);
}
