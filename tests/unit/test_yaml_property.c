/* Random edits of random records: whatever a person wrote around them, only
 * the lines meant change, and the values are those asked for.
 *
 * The generator knows which bytes belong to what, and a record is compared as a
 * list of "path=text" lines: neither uses the edit engine's own ideas of spans.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "edit_case.h"

#define RECORDS 500
#define EDITS 4 /* of each record */

static uint64_t seed;

static unsigned pick(unsigned n)
{
	seed = seed * 6364136223846793005U + 1442695040888963407U;
	return (unsigned)(seed >> 33) % n;
}

static bool one_in(unsigned n)
{
	return pick(n) == 0;
}

/* ---- the generator ------------------------------------------------------ */

/* Something an edit can be aimed at, and the bytes it may touch. */
struct target {
	struct pfd_str path; /* as for edit_of */
	struct pfd_str flat; /* how its "path=text" lines begin */
	enum { SCALAR, HOLDER, MAPS } kind;
	size_t attached;    /* from here a removal may take */
	size_t from, to;    /* what setting it may touch */
	size_t gone;        /* up to here a removal takes */
	bool exact;         /* a removal takes all of [attached, gone) */
	const char *remark; /* comment behind the value, to be kept */
};

struct gen {
	struct pfd_arena *arena;
	struct pfd_buf out;
	struct {
		PFD_VEC_OF(struct target);
	} targets;
	struct {
		PFD_VEC_OF(struct pfd_str);
	} flat;
	int step;
	bool compact;
	bool keeps; /* the last value keeps the blank lines behind it */
	bool block; /* the last value is a block scalar */
};

static const char *const names[] = { "title", "applicant", "track", "pot",
	"aims", "activity", "requested", "payments", "receipts", "note",
	"settlement", "closed", NULL };
static const char *const fields[] = { "no", "date", "amount", "kind", "note",
	"x", NULL };
static const char *const plains[] = { "Fest", "Straße für alle", "450.00",
	"2026-04-02", "no", "012", "ä", "a:b", "x#y", "it's", "p-7k3f9q2xm4ht",
	"ein \"Zitat\"" };
static const char *const odds[] = { "", " ", "a: b", "# x", "- x", "[a, b]",
	"{", "ende:", "'", "\"", "\\", "it's", "yes", "~", "null", "1.10",
	"a # b", "&x", "*x", "!x", "%x", "@x", "?", "? x", "-", "--- x", "äöü",
	"😀", "…", "x ", " x", "a,b", "Grüße, \"Müller\" & Söhne: 'ja'", "<<",
	"a]", "0x1F", "12:30", ":x", "?x", "|", ">", "`" };
static const char *const long_texts[] = { "eins\nzwei\n", "eins\nzwei",
	"ä\n\nö\n", "a\n  b\nc\n", "# kein Kommentar\nx\n", "- a\n- b\n",
	"x: y\nz: |\n", "eins\n", "a\n\n\n", " vorn\nx", "\nx\n", "a\n \nb\n",
	"a\tb\nc", "---\n...\n", "a \nb \n", "\n", "a\nb ", "a\n  " };
static const char *const remarks[] = { "# offen", "#", "# siehe: Müller",
	"# - x", "# 'a", "## ä {[" };

#define PICK(array) (array)[pick(PFD_COUNT(array))]

static size_t blanks(struct gen *g, int n)
{
	pfd_buf_fill(&g->out, ' ', (size_t)n);
	return g->out.len;
}

static void line_comment(struct gen *g, int indent)
{
	blanks(g, indent);
	pfd_buf_printf(&g->out, "%s\n", PICK(remarks));
}

/* Blank lines and comments before something in column `indent`; returns where
 * the comments that belong to it begin. */
static size_t gap(struct gen *g, int indent, bool may_be_far)
{
	size_t from;

	if (may_be_far && !g->keeps && one_in(4)) {
		if (one_in(2))
			line_comment(g, g->block ? 0 : indent);
		pfd_buf_addz(&g->out, !g->block && one_in(3) ? "   \n" : "\n");
	}
	from = g->out.len;
	while (one_in(4))
		line_comment(g, indent);
	return from;
}

static void leaf(struct gen *g, struct pfd_str flat, const char *text)
{
	pfd_vec_push(g->arena, &g->flat,
		pfd_arena_printf(g->arena, "%.*s=%s", PFD_STR_ARG(flat), text));
}

static struct target *target(struct gen *g, struct target t)
{
	pfd_vec_push(g->arena, &g->targets, t);
	return &g->targets.items[g->targets.n - 1];
}

static const char *end_line(struct gen *g)
{
	const char *remark = NULL;

	if (one_in(4)) {
		remark = PICK(remarks);
		pfd_buf_printf(&g->out, "%*s%s", (int)pick(3) + 1, "", remark);
	} else if (one_in(8)) {
		pfd_buf_addc(&g->out, ' ');
	}
	pfd_buf_addc(&g->out, '\n');
	return remark;
}

static void quoted(struct gen *g, const char *text)
{
	char quote = one_in(2) ? '\'' : '"';

	pfd_buf_addc(&g->out, quote);
	for (; *text; text++) {
		if (*text == '\'' && quote == '\'')
			pfd_buf_addc(&g->out, '\'');
		if ((*text == '"' || *text == '\\') && quote == '"')
			pfd_buf_addc(&g->out, '\\');
		pfd_buf_addc(&g->out, *text);
	}
	pfd_buf_addc(&g->out, quote);
}

/* A block scalar behind its key; returns its text. */
static const char *block(struct gen *g, int indent, const char **ret_remark)
{
	static const char *const headers[] = { "|", "|-", "|+", ">", ">-" };
	unsigned header = pick(5);
	const char *tail = header == 1 || header == 4 ? "" : "\n";
	const char *text = NULL;

	pfd_buf_printf(&g->out, " %s", headers[header]);
	*ret_remark = end_line(g);
	blanks(g, indent);
	pfd_buf_addz(&g->out, "Über uns\n");
	if (header < 3) {
		pfd_buf_addz(&g->out, "\n");
		blanks(g, indent + 2);
		pfd_buf_addz(&g->out, "# Text\n");
		text = "Über uns\n\n  # Text";
	} else {
		blanks(g, indent);
		pfd_buf_addz(&g->out, "und: mehr\n");
		text = "Über uns und: mehr";
	}
	g->block = true;
	g->keeps = header == 2;
	return pfd_arena_printf(g->arena, "%s%s", text, tail).ptr;
}

/* A scalar behind a ':' or '-' with its line end; returns its text. */
static const char *scalar(
	struct gen *g, int indent, const char **ret_remark, size_t *ret_to)
{
	const char *text;

	g->block = g->keeps = false;
	*ret_to = 0;
	if (one_in(6)) {
		text = block(g, indent, ret_remark);
		*ret_to = g->out.len;
		if (g->keeps && one_in(2)) {
			pfd_buf_addc(&g->out, '\n');
			text = pfd_arena_printf(g->arena, "%s\n", text).ptr;
		}
		return text;
	}
	if (one_in(10)) {
		*ret_remark = end_line(g);
		*ret_to = g->out.len;
		return "";
	}
	pfd_buf_printf(&g->out, "%*s", (int)pick(3) + 1, "");
	if (one_in(2)) {
		text = PICK(odds);
		quoted(g, text);
	} else if (one_in(8)) {
		pfd_buf_addz(&g->out, "über\n");
		blanks(g, indent);
		pfd_buf_addz(&g->out, "Zeilen");
		text = "über Zeilen";
	} else {
		text = PICK(plains);
		pfd_buf_addz(&g->out, text);
	}
	*ret_remark = end_line(g);
	*ret_to = g->out.len;
	return text;
}

static void key(struct gen *g, const char *name)
{
	switch (pick(6)) {
	case 0:
		pfd_buf_printf(&g->out, "'%s':", name);
		break;
	case 1:
		pfd_buf_printf(&g->out, "\"%s\" :", name);
		break;
	default:
		pfd_buf_printf(&g->out, "%s:", name);
	}
}

static struct pfd_str join(struct gen *g, struct pfd_str path, const char *name)
{
	return path.len ? pfd_arena_printf(
				  g->arena, "%.*s.%s", PFD_STR_ARG(path), name)
			: pfd_arena_str(g->arena, pfd_str(name));
}

/* Scalar members in `column`; the first stands where the cursor is if
 * `begun`.  `no`: of the item they are in, 0 for a group. */
static void members(struct gen *g, struct pfd_str path, struct pfd_str flat,
	int column, bool begun, int no)
{
	unsigned n = 0, only = pick(1U << (PFD_COUNT(fields) - 2)) | 1;
	size_t first_target = g->targets.n, dash = 0;

	for (size_t i = 0; fields[i]; i++) {
		struct target t = { .kind = SCALAR, .exact = true };
		const char *text;

		if (i == 0 ? no == 0 : !(only >> (i - 1) & 1))
			continue;
		t.path = join(g, path, fields[i]);
		t.flat = join(g, flat, fields[i]);
		if (begun && n == 0) {
			dash = g->out.len;
			while (dash && g->out.ptr[dash - 1] != '\n')
				dash--;
			t.attached = t.from = dash;
		} else {
			t.attached = gap(g, column, n != 0);
			t.from = g->out.len;
			if (n == 1 && begun) {
				g->targets.items[first_target].gone =
					t.from + (size_t)column;
				g->targets.items[first_target].exact = false;
			}
			blanks(g, column);
		}
		key(g, fields[i]);
		if (i == 0) {
			text = pfd_arena_printf(g->arena, "%d", no).ptr;
			pfd_buf_printf(&g->out, " %s", text);
			t.remark = end_line(g);
			t.to = g->out.len;
			g->block = g->keeps = false;
		} else {
			text = scalar(g, column + g->step, &t.remark, &t.to);
		}
		t.gone = g->out.len;
		leaf(g, t.flat, text);
		target(g, t);
		n++;
	}
	/* Going, the last one takes its holder with it: not checked here. */
	if (n == 1)
		g->targets.items[first_target].attached = SIZE_MAX;
}

static void group(struct gen *g, const char *name)
{
	struct pfd_str path = pfd_str(name);

	end_line(g);
	g->block = g->keeps = false;
	members(g, path, path, g->step, false, 0);
}

static void list(struct gen *g, const char *name)
{
	int dash = g->compact ? 0 : g->step, n = (int)pick(3) + 1;
	struct pfd_str path, flat;

	end_line(g);
	g->block = g->keeps = false;
	for (int no = 1; no <= n; no++) {
		struct target t = { .kind = HOLDER, .exact = true };

		path = pfd_arena_printf(g->arena, "%s[no=%d]", name, no);
		flat = pfd_arena_printf(g->arena, "%s.%d", name, no);
		t.attached = gap(g, dash, no > 1);
		blanks(g, dash);
		pfd_buf_addz(&g->out, "- ");
		members(g, path, flat, dash + 2, true, no);
		t.gone = g->out.len;
		t.path = path;
		t.flat = flat;
		if (n > 1)
			target(g, t);
	}
}

static void scalars(struct gen *g, const char *name)
{
	bool flow = one_in(2);
	unsigned n = pick(3) + 1;
	int dash = g->compact ? 0 : g->step;

	g->block = g->keeps = false;
	if (flow)
		pfd_buf_addz(&g->out, one_in(2) ? " [" : " [ ");
	else
		end_line(g);
	for (unsigned i = 0; i < n; i++) {
		const char *word = pfd_arena_printf(
			g->arena, "%s%u", one_in(2) ? "ä" : "a ", i)
					   .ptr;

		leaf(g, pfd_arena_printf(g->arena, "%s.%u", name, i), word);
		if (!flow) {
			gap(g, dash, i > 0);
			blanks(g, dash);
			pfd_buf_addz(&g->out, "- ");
		}
		if (one_in(2))
			quoted(g, word);
		else
			pfd_buf_addz(&g->out, word);
		if (!flow)
			end_line(g);
		else if (i + 1 < n)
			pfd_buf_addz(&g->out, one_in(3) ? "," : ", ");
	}
	if (flow) {
		pfd_buf_addz(&g->out, one_in(4) ? ",]" : "]");
		end_line(g);
	}
}

static void braces(struct gen *g, const char *name)
{
	g->block = g->keeps = false;
	pfd_buf_addz(&g->out, " {");
	for (size_t i = 1; i < 4; i++) {
		struct target t = { .kind = SCALAR, .attached = SIZE_MAX };
		const char *text = PICK(odds);

		t.path = join(g, pfd_str(name), fields[i]);
		t.flat = t.path;
		if (i > 1)
			pfd_buf_addz(&g->out, ", ");
		t.from = g->out.len;
		pfd_buf_printf(&g->out, "%s: ", fields[i]);
		quoted(g, text);
		t.to = g->out.len;
		leaf(g, t.flat, text);
		target(g, t);
	}
	pfd_buf_addz(&g->out, "}");
	end_line(g);
}

static void record(struct gen *g)
{
	unsigned made = 0;

	g->out = pfd_buf(g->arena);
	g->step = one_in(3) ? 4 : 2;
	g->compact = one_in(2);
	if (one_in(3))
		pfd_buf_addz(
			&g->out, "# yaml-language-server: $schema=x.json\n");
	if (one_in(8))
		pfd_buf_addz(&g->out, "---\n");
	for (size_t i = 0; names[i]; i++) {
		struct target t = { .kind = SCALAR, .exact = true };
		unsigned what = pick(10);

		if (one_in(3))
			continue;
		made++;
		t.path = t.flat = pfd_str(names[i]);
		t.attached = gap(g, 0, true);
		t.from = g->out.len;
		key(g, names[i]);
		if (what < 5) {
			leaf(g, t.flat, scalar(g, g->step, &t.remark, &t.to));
		} else {
			t.kind = what == 6 || what == 7 ? MAPS : HOLDER;
			if (what == 5)
				group(g, names[i]);
			else if (what < 8)
				list(g, names[i]);
			else if (what == 8)
				scalars(g, names[i]);
			else
				braces(g, names[i]);
		}
		t.gone = g->out.len;
		target(g, t);
		if (one_in(8) && !g->block)
			line_comment(g, g->step);
	}
	if (made < 2) {
		g->targets.n = 0;
		return;
	}
	if (one_in(4) && !g->keeps)
		pfd_buf_addz(&g->out, "\n# Ende\n");
	if (one_in(6) && !g->block)
		g->out.len--;
}

/* ---- flat records ------------------------------------------------------- */

struct lines {
	PFD_VEC_OF(struct pfd_str);
};

static void flatten(struct pfd_arena *arena, const struct pfd_node *node,
	struct pfd_str path, struct lines *ret)
{
	unsigned i = 0;

	if (node->kind == PFD_SCALAR || node->n == 0)
		pfd_vec_push(arena, ret,
			pfd_arena_printf(arena, "%.*s=%.*s", PFD_STR_ARG(path),
				PFD_STR_ARG(node->text)));
	for (const struct pfd_node *v = node->first; v; v = v->next, i++) {
		struct pfd_str name;
		const struct pfd_node *no = pfd_node_get(v, "no");

		if (v->key)
			name = v->key->text;
		else if (no)
			name = no->text;
		else
			name = pfd_arena_printf(arena, "%u", i);
		flatten(arena, v,
			path.len ? pfd_arena_printf(arena, "%.*s.%.*s",
					   PFD_STR_ARG(path), PFD_STR_ARG(name))
				 : name,
			ret);
	}
}

/* True if `line` is about `flat` or something in it. */
static bool about(struct pfd_str line, struct pfd_str flat)
{
	return line.len > flat.len &&
	       memcmp(line.ptr, flat.ptr, flat.len) == 0 &&
	       (line.ptr[flat.len] == '=' || line.ptr[flat.len] == '.');
}

/* ---- one edit ----------------------------------------------------------- */

struct trial {
	struct pfd_arena *arena;
	struct pfd_str old, new;
	struct pfd_yaml yaml;
	struct lines before, after;
	struct pfd_edit edit;
	const char *what;
};

#define HOLDS(t, condition)                                                   \
	do {                                                                  \
		if (!(condition)) {                                           \
			print_error("%s: %s\nin\n%.*s\n-> \n%.*s\n",          \
				(t)->what, #condition, PFD_STR_ARG((t)->old), \
				PFD_STR_ARG((t)->new));                       \
			fail();                                               \
		}                                                             \
	} while (0)

static void run(struct trial *t, const char *verb, struct pfd_str path)
{
	struct pfd_err err = { .arena = t->arena };
	struct pfd_findings findings = { .arena = t->arena };
	struct pfd_yaml yaml;
	struct pfd_str value = PFD_STR("(none)");

	if (t->edit.value && t->edit.value->kind == PFD_SCALAR)
		value = t->edit.value->text;
	t->what = pfd_arena_printf(t->arena, "%s %.*s \"%.*s\"", verb,
		PFD_STR_ARG(path), PFD_STR_ARG(value))
			  .ptr;
	t->new = PFD_STR("(refused)");
	HOLDS(t, pfd_yaml_edit(t->arena, &t->yaml, &t->edit, 1, &t->new,
			 &err) == PFD_OK);
	HOLDS(t, pfd_yaml_parse(t->arena, t->new, PFD_STR("t.yaml"), &findings,
			 &yaml));
	flatten(t->arena, yaml.root, (struct pfd_str){ 0 }, &t->after);
}

/* All but [from, to) of the old bytes stands in the new ones. */
static struct pfd_str middle(struct trial *t, size_t from, size_t to)
{
	size_t tail;

	if (to > t->old.len)
		to = t->old.len;
	tail = t->old.len - to;
	HOLDS(t, t->new.len >= from + tail);
	HOLDS(t, memcmp(t->new.ptr, t->old.ptr, from) == 0);
	HOLDS(t, memcmp(t->new.ptr + t->new.len - tail, t->old.ptr + to,
			 tail) == 0);
	return pfd_str_sub(t->new, from, t->new.len - tail);
}

/* A value as people type it; NULL-free. */
static struct pfd_node *random_value(struct pfd_arena *arena)
{
	const char *text = one_in(3)   ? PICK(long_texts)
			   : one_in(2) ? PICK(odds)
				       : PICK(plains);

	return pfd_node_scalar(arena, pfd_str(text), one_in(4));
}

static void try_set(struct trial *t, const struct target *at)
{
	struct pfd_str text, part;

	t->edit.op = PFD_EDIT_SET;
	t->edit.value = random_value(t->arena);
	text = t->edit.value->text;
	run(t, "set", at->path);
	part = middle(t, at->from, at->to);
	if (at->remark)
		HOLDS(t, memmem(part.ptr, part.len, at->remark,
				 strlen(at->remark)));
	HOLDS(t, t->after.n == t->before.n);
	for (size_t i = 0; i < t->after.n; i++) {
		struct pfd_str expect = t->before.items[i];

		if (about(expect, at->flat))
			expect = pfd_arena_printf(t->arena, "%.*s=%.*s",
				PFD_STR_ARG(at->flat), PFD_STR_ARG(text));
		HOLDS(t, pfd_str_eq(t->after.items[i], expect));
	}
}

/* A removal ends at `gone`, or behind the remarks below that a text block above
 * would else take for its own. */
static size_t swallowed(const struct trial *t, const struct target *at)
{
	size_t to = at->gone, pos = to, lf;

	while (to < t->old.len &&
		at->attached + (t->old.len - to) > t->new.len) {
		while (t->old.ptr[pos] == ' ')
			pos++;
		if (t->old.ptr[pos] != '#' && t->old.ptr[pos] != '\n')
			return at->gone;
		lf = pfd_str_find(pfd_str_sub(t->old, pos, t->old.len), '\n');
		to = pos = lf == SIZE_MAX ? t->old.len : pos + lf + 1;
	}
	return to;
}

static void try_remove(struct trial *t, const struct target *at)
{
	struct pfd_str part;
	size_t k = 0;

	t->edit.op = PFD_EDIT_REMOVE;
	run(t, "remove", at->path);
	part = middle(t, at->attached, swallowed(t, at));
	if (at->exact)
		HOLDS(t, part.len == 0);
	/* Renumbered where the item's number itself went. */
	if (pfd_str_ends(at->flat, ".no"))
		return;
	for (size_t i = 0; i < t->before.n; i++) {
		if (about(t->before.items[i], at->flat))
			continue;
		HOLDS(t, k < t->after.n && pfd_str_eq(t->after.items[k],
						   t->before.items[i]));
		k++;
	}
	HOLDS(t, k == t->after.n);
}

/* Something new: all old bytes stay, and all old lines in their order. */
static void check_added(struct trial *t, struct pfd_str flat)
{
	size_t same = 0, tail = 0, k = 0, added = 0;

	while (same < t->old.len && same < t->new.len &&
		t->old.ptr[same] == t->new.ptr[same])
		same++;
	while (tail < t->old.len - same && tail < t->new.len - same &&
		t->old.ptr[t->old.len - 1 - tail] ==
			t->new.ptr[t->new.len - 1 - tail])
		tail++;
	HOLDS(t, same + tail == t->old.len && t->new.len > t->old.len);
	for (size_t i = 0; i < t->after.n; i++) {
		if (k < t->before.n &&
			pfd_str_eq(t->after.items[i], t->before.items[k])) {
			k++;
			continue;
		}
		HOLDS(t, about(t->after.items[i], flat));
		added++;
	}
	HOLDS(t, k == t->before.n && added > 0);
}

static void try_append(struct trial *t, const struct target *at)
{
	struct pfd_node *item = pfd_node_map(t->arena);

	pfd_node_add(t->arena, item, "no",
		pfd_node_scalar(t->arena, PFD_STR("99"), true));
	pfd_node_add(t->arena, item, "note", random_value(t->arena));
	t->edit.op = PFD_EDIT_APPEND;
	t->edit.value = item;
	run(t, "append to", at->path);
	check_added(t,
		pfd_arena_printf(t->arena, "%.*s.99", PFD_STR_ARG(at->path)));
	HOLDS(t, t->after.n == t->before.n + 2);
}

static void try_new(struct trial *t)
{
	const char *name = "new";

	for (size_t i = 0; names[i]; i++)
		if (!pfd_node_get(t->yaml.root, names[i])) {
			name = names[i];
			if (one_in(3))
				break;
		}
	if (one_in(3))
		name = pfd_arena_printf(t->arena, "%s.start", name).ptr;
	t->edit = edit_of(t->arena, PFD_EDIT_SET, name, NULL, names);
	t->edit.value = random_value(t->arena);
	run(t, "add", pfd_str(name));
	check_added(t, pfd_str(name));
	HOLDS(t, t->after.n == t->before.n + 1);
}

static void try_one(const struct gen *g, struct trial *t)
{
	const struct target *at =
		&g->targets.items[pick((unsigned)g->targets.n)];
	bool number = pfd_str_ends(at->path, ".no");

	/* An item without its number goes by another name here. */
	if (one_in(4) || (number && at->attached == SIZE_MAX)) {
		try_new(t);
		return;
	}
	t->edit = edit_of(t->arena, PFD_EDIT_SET,
		pfd_arena_z(t->arena, at->path), NULL, fields);
	if (at->kind == MAPS && one_in(2))
		try_append(t, at);
	else if (at->kind == SCALAR && !number &&
		 (at->attached == SIZE_MAX || one_in(2)))
		try_set(t, at);
	else
		try_remove(t, at);
}

static void test_random_edits(void **state)
{
	size_t done = 0;

	(void)state;
	for (unsigned i = 0; i < RECORDS; i++) {
		PFD_CLEANUP(pfd_arena_freep)
		struct pfd_arena *arena = pfd_arena_new();
		struct gen g = { .arena = arena };

		seed = i;
		record(&g);
		if (g.targets.n == 0)
			continue;
		for (int k = 0; k < EDITS; k++, done++) {
			struct pfd_findings findings = { .arena = arena };
			struct trial t = { .arena = arena,
				.old = pfd_arena_str(
					arena, pfd_buf_str(&g.out)),
				.what = "parse" };

			HOLDS(&t,
				pfd_yaml_parse(arena, t.old, PFD_STR("t.yaml"),
					&findings, &t.yaml));
			flatten(arena, t.yaml.root, (struct pfd_str){ 0 },
				&t.before);
			HOLDS(&t, t.before.n == g.flat.n);
			for (size_t n = 0; n < g.flat.n; n++) {
				t.what = g.flat.items[n].ptr;
				HOLDS(&t, pfd_str_eq(t.before.items[n],
						  g.flat.items[n]));
			}
			try_one(&g, &t);
		}
	}
	assert_true(done >= 1000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_random_edits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
