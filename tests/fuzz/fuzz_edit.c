/* Any edit of any file: it is refused, or the file reads as it should and the
 * value stands where it was put.  The first bytes choose the edit, the record
 * follows behind a line end.
 */
#include <stdlib.h>

#include <pfd/yaml.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define STEPS_MAX (PFD_YAML_MAX_DEPTH + 2)

struct input {
	const uint8_t *data;
	size_t size;
};

static unsigned take(struct input *in)
{
	if (in->size == 0)
		return 0;
	in->size--;
	return *in->data++;
}

static const char *const order[] = { "a", "b", "c", "title", "no", "z", NULL };
static const char *const texts[] = { "x", "", "no", "a: b", "# x", "ä\nö\n",
	"a\nb", " x\ny", "\n\n", "- x", "a, b]", "'", "\"\\", "450.00", "x\n\n",
	"a\tb", "  ", "a \nb " };

static struct pfd_node *make_value(struct pfd_arena *arena, unsigned choice)
{
	struct pfd_node *scalar = pfd_node_scalar(arena,
		pfd_str(texts[choice % PFD_COUNT(texts)]), choice & 0x80);
	struct pfd_node *coll;

	switch (choice >> 5 & 3) {
	case 0:
		coll = pfd_node_seq(arena);
		pfd_node_add(arena, coll, NULL, scalar);
		return coll;
	case 1:
		coll = pfd_node_map(arena);
		pfd_node_add(arena, coll, "b", scalar);
		pfd_node_add(arena, coll, "no",
			pfd_node_scalar(arena, PFD_STR("1"), true));
		return coll;
	default:
		return scalar;
	}
}

/* Down from the root as the input says; names one more member at the end now
 * and then. */
static size_t make_steps(
	struct input *in, const struct pfd_node *at, struct pfd_step *steps)
{
	size_t n = 0;

	while (n < STEPS_MAX) {
		unsigned choice = take(in);
		const struct pfd_node *v = at->first;

		if (at->kind == PFD_SCALAR || at->n == 0 ||
			(n && choice % 8 == 0))
			break;
		for (unsigned i = choice / 8 % at->n; i; i--)
			v = v->next;
		steps[n] = (struct pfd_step){ .order = order };
		if (v->key) {
			steps[n].name = v->key->text;
		} else if (v->kind == PFD_SCALAR) {
			steps[n].name = v->text;
			steps[n].key_field = "";
		} else if (v->kind == PFD_MAP && v->n &&
			   v->first->kind == PFD_SCALAR) {
			steps[n].name = v->first->text;
			steps[n].key_field = v->first->key->text.ptr;
		} else {
			break;
		}
		n++;
		at = v;
	}
	if (n == 0 || take(in) % 3 == 0)
		steps[n++] =
			(struct pfd_step){ .name = pfd_str(order[take(in) % 6]),
				.order = order };
	return n;
}

static const struct pfd_node *find(
	const struct pfd_node *at, const struct pfd_edit *edit)
{
	for (size_t i = 0; at && i < edit->n_steps; i++) {
		if (edit->steps[i].key_field)
			return NULL;
		at = pfd_node_get_str(at, edit->steps[i].name);
	}
	return at;
}

static void check(struct pfd_arena *arena, const struct pfd_yaml *before,
	const struct pfd_edit *edit, struct pfd_str bytes)
{
	struct pfd_findings findings = { .arena = arena };
	struct pfd_yaml after;
	const struct pfd_node *now;

	if (!pfd_yaml_parse(arena, bytes, PFD_STR("out"), &findings, &after))
		abort();
	for (size_t i = 0; i < edit->n_steps; i++)
		if (edit->steps[i].key_field)
			return;
	now = find(after.root, edit);
	if (edit->op == PFD_EDIT_REMOVE && now)
		abort();
	if (edit->op == PFD_EDIT_SET &&
		(!now || !pfd_node_equal(now, edit->value)))
		abort();
	if (edit->op == PFD_EDIT_APPEND &&
		(!now || !now->last || !pfd_node_equal(now->last, edit->value)))
		abort();
	now = find(before->root, edit);
	if (edit->op == PFD_EDIT_SET && now &&
		pfd_node_equal(now, edit->value) &&
		!pfd_str_eq(before->bytes, bytes))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_findings findings = { .arena = arena };
	struct pfd_err err = { .arena = arena };
	struct pfd_step steps[STEPS_MAX + 1];
	struct pfd_edit edit = { .steps = steps };
	const uint8_t *lf = size ? memchr(data, '\n', size) : NULL;
	struct input in;
	struct pfd_yaml yaml;
	struct pfd_str out;

	if (!lf)
		return 0;
	in = (struct input){ data, (size_t)(lf - data) };
	if (!pfd_yaml_parse(arena,
		    (struct pfd_str){
			    (const char *)lf + 1, size - in.size - 1 },
		    PFD_STR("in"), &findings, &yaml))
		return 0;
	edit.op = (enum pfd_edit_op)(take(&in) % 3);
	if (edit.op != PFD_EDIT_REMOVE)
		edit.value = make_value(arena, take(&in));
	edit.n_steps = make_steps(&in, yaml.root, steps);
	if (pfd_yaml_edit(arena, &yaml, &edit, 1, &out, &err) == PFD_OK)
		check(arena, &yaml, &edit, out);
	return 0;
}
