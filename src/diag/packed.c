/* Findings as bytes and back, for what keeps them from one run to the next: in the
 * machine's own byte order, for the build that packed them.
 */
#include <pfd/diag.h>

/* ---- in ---------------------------------------------------------------------- */

static void put(struct pfd_buf *buf, const void *bytes, size_t n)
{
	pfd_buf_add(buf, (struct pfd_str){ bytes, n });
}

static void put_int(struct pfd_buf *buf, int64_t n)
{
	put(buf, &n, sizeof n);
}

static void put_str(struct pfd_buf *buf, struct pfd_str s)
{
	put_int(buf, (int64_t)s.len);
	pfd_buf_add(buf, s);
}

/* NULL is another text than the empty one. */
static void put_z(struct pfd_buf *buf, const char *z)
{
	put_int(buf, z ? 1 : 0);
	if (z)
		put_str(buf, pfd_str(z));
}

static void put_text(struct pfd_buf *buf, struct pfd_text text)
{
	put_z(buf, text.en);
	put_z(buf, text.de);
}

static void put_arg(struct pfd_buf *buf, const struct pfd_arg *arg)
{
	put_z(buf, arg->name);
	put_int(buf, arg->kind);
	switch (arg->kind) {
	case PFD_ARG_STR:
		put_str(buf, arg->str);
		break;
	case PFD_ARG_INT:
	case PFD_ARG_MONEY:
		put_int(buf, arg->num);
		break;
	case PFD_ARG_DATE:
		put(buf, &arg->date, sizeof arg->date);
		break;
	case PFD_ARG_TEXT:
		put_text(buf, arg->text);
		break;
	}
}

static void put_message(struct pfd_buf *buf, const struct pfd_message *message)
{
	int64_t n = 0;

	put_text(buf, message->text);
	while (n < PFD_ARGS_MAX && message->args[n].name)
		n++;
	put_int(buf, n);
	for (int64_t i = 0; i < n; i++)
		put_arg(buf, &message->args[i]);
}

static void put_place(struct pfd_buf *buf, const struct pfd_place *place)
{
	put_str(buf, place->file);
	put_int(buf, place->line);
	put_int(buf, place->column);
}

void pfd_findings_pack(struct pfd_buf *buf, const struct pfd_findings *findings)
{
	put_int(buf, (int64_t)findings->n);
	pfd_vec_foreach (finding, findings) {
		put_int(buf, finding->severity);
		put_z(buf, finding->rule);
		put_str(buf, finding->record);
		put_str(buf, finding->field);
		put_place(buf, &finding->place);
		put_message(buf, &finding->message);
		put_message(buf, &finding->remedy);
		put_message(buf, &finding->source);
		put_int(buf, finding->excess);
		put_int(buf, finding->excess_unit);
		put_place(buf, &finding->related);
		put_int(buf, finding->waived | finding->hard << 1 |
				     finding->old << 2);
	}
}

/* ---- out --------------------------------------------------------------------- */

/* Strings are copied, as the others count on the NUL behind theirs.  Past the end
 * everything is zero. */
struct unpacking {
	struct pfd_arena *arena;
	struct pfd_str left;
	bool bad;
};

static struct pfd_str take(struct unpacking *from, int64_t n)
{
	struct pfd_str ret;

	from->bad |= n < 0 || (uint64_t)n > from->left.len;
	if (from->bad)
		return PFD_STR("");
	ret = pfd_str_sub(from->left, 0, (size_t)n);
	from->left = pfd_str_sub(from->left, (size_t)n, from->left.len);
	return ret;
}

static void take_to(struct unpacking *from, void *ret, size_t n)
{
	struct pfd_str bytes = take(from, (int64_t)n);

	memset(ret, 0, n);
	if (bytes.len)
		memcpy(ret, bytes.ptr, n);
}

static int64_t take_int(struct unpacking *from)
{
	int64_t n;

	take_to(from, &n, sizeof n);
	return n;
}

/* One of the first `n`. */
static int take_word(struct unpacking *from, int n)
{
	int64_t word = take_int(from);

	from->bad |= word < 0 || word >= n;
	return from->bad ? 0 : (int)word;
}

static struct pfd_str take_str(struct unpacking *from)
{
	return pfd_arena_str(from->arena, take(from, take_int(from)));
}

static const char *take_z(struct unpacking *from)
{
	return take_word(from, 2) ? take_str(from).ptr : NULL;
}

static struct pfd_text take_text(struct unpacking *from)
{
	const char *en = take_z(from);

	return (struct pfd_text){ en, take_z(from) };
}

static struct pfd_arg take_arg(struct unpacking *from)
{
	struct pfd_arg arg = { .name = take_z(from),
		.kind = (enum pfd_arg_kind)take_word(from, PFD_ARG_TEXT + 1) };

	switch (arg.kind) {
	case PFD_ARG_STR:
		arg.str = take_str(from);
		break;
	case PFD_ARG_INT:
	case PFD_ARG_MONEY:
		arg.num = take_int(from);
		break;
	case PFD_ARG_DATE:
		take_to(from, &arg.date, sizeof arg.date);
		break;
	case PFD_ARG_TEXT:
		arg.text = take_text(from);
		break;
	}
	return arg;
}

static struct pfd_message take_message(struct unpacking *from)
{
	struct pfd_message message = { .text = take_text(from) };
	int n = take_word(from, PFD_ARGS_MAX + 1);

	for (int i = 0; i < n; i++)
		message.args[i] = take_arg(from);
	return message;
}

static struct pfd_place take_place(struct unpacking *from)
{
	struct pfd_place place = { .file = take_str(from) };

	place.line = (int)take_int(from);
	place.column = (int)take_int(from);
	return place;
}

static struct pfd_finding take_finding(struct unpacking *from)
{
	struct pfd_finding finding = { .severity = (enum pfd_severity)take_word(
					       from, PFD_ERROR + 1) };
	int marks;

	finding.rule = take_z(from);
	from->bad |= !finding.rule;
	finding.record = take_str(from);
	finding.field = take_str(from);
	finding.place = take_place(from);
	finding.message = take_message(from);
	finding.remedy = take_message(from);
	finding.source = take_message(from);
	finding.excess = take_int(from);
	finding.excess_unit =
		(enum pfd_excess_unit)take_word(from, PFD_EXCESS_DAYS + 1);
	finding.related = take_place(from);
	marks = take_word(from, 8);
	finding.waived = marks & 1;
	finding.hard = marks >> 1 & 1;
	finding.old = marks >> 2 & 1;
	return finding;
}

bool pfd_findings_unpack(struct pfd_findings *findings, struct pfd_str bytes)
{
	struct unpacking from = { findings->arena, bytes, false };
	int64_t n = take_int(&from);
	size_t before = findings->n;

	for (int64_t i = 0; i < n && !from.bad; i++) {
		struct pfd_finding finding = take_finding(&from);

		pfd_vec_push(findings->arena, findings, finding);
	}
	if (from.bad || from.left.len || n < 0) {
		findings->n = before;
		return false;
	}
	return true;
}
