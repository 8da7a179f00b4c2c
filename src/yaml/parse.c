/* libyaml's events to nodes with byte spans, and the refusals that keep the
 * language small.
 *
 * Marks count characters; the gate's line table turns them into bytes.  The
 * depth is checked with each event, so a file of brackets ends after the few
 * that libyaml looks ahead and its quadratic time is never reached.
 */
#include "internal.h"
#include "problem.h"
#include "refusal.h"

struct reader {
	const struct pfd_source *source;
	struct pfd_lines lines;
	struct pfd_node *root, *open; /* open: the innermost collection */
	struct pfd_node *pending;     /* a key waiting for its value */
	uint32_t depth, nodes;
	/* The last mark in a line with wide characters, to walk on from. */
	uint32_t wide_line, wide_column, wide_offset;
	bool done;
};

static uint32_t offset_of(struct reader *r, yaml_mark_t mark)
{
	const struct pfd_str bytes = r->source->bytes;
	uint32_t start, column = 0, pos;

	if (mark.line >= r->lines.n)
		return (uint32_t)bytes.len;
	start = r->lines.start[mark.line];
	if (!(start & PFD_LINE_WIDE))
		return start + (uint32_t)mark.column;
	pos = start & ~PFD_LINE_WIDE;
	if (r->wide_line == mark.line + 1 && r->wide_column <= mark.column) {
		pos = r->wide_offset;
		column = r->wide_column;
	}
	for (; column < mark.column && pos < bytes.len; column++)
		for (pos++; pos < bytes.len &&
			    ((uint8_t)bytes.ptr[pos] & 0xc0) == 0x80;)
			pos++;
	r->wide_line = (uint32_t)mark.line + 1;
	r->wide_column = (uint32_t)mark.column;
	r->wide_offset = pos;
	return pos;
}

static bool refuse(struct reader *r, enum pfd_refusal why, yaml_mark_t mark)
{
	return pfd_yaml_refuse(r->source, why, (uint32_t)mark.line + 1,
		(uint32_t)mark.column + 1);
}

/* ---- nodes ------------------------------------------------------------ */

/* Fills the place and hangs the node where the parser stands. */
static bool attach(struct reader *r, struct pfd_node *node, yaml_mark_t mark)
{
	bool record =
		r->source->stream && r->depth == 1 && r->open->kind == PFD_SEQ;

	/* In a stream each record has the limit for itself. */
	if (record)
		r->nodes = 0;
	if (++r->nodes > PFD_YAML_MAX_NODES)
		return refuse(r, PFD_REFUSE_NODES, mark);
	node->line = (uint32_t)mark.line + 1;
	node->column = (uint32_t)mark.column + 1;
	if (!r->open) {
		r->root = node;
		return node->kind == PFD_MAP ||
		       (node->kind == PFD_SEQ && r->source->stream) ||
		       refuse(r, PFD_REFUSE_ROOT, mark);
	}
	node->key = r->pending;
	r->pending = NULL;
	pfd_node_link(r->open, node);
	return true;
}

/* A key stands alone in front of its ':' on one line, without '?'. */
static bool key_alone(struct reader *r, const struct pfd_node *key)
{
	const struct pfd_str bytes = r->source->bytes;
	size_t after = key->end, before = key->start;

	while (after < bytes.len && bytes.ptr[after] == ' ')
		after++;
	while (before > 0 && bytes.ptr[before - 1] == ' ')
		before--;
	return after < bytes.len && bytes.ptr[after] == ':' &&
	       (before == 0 || bytes.ptr[before - 1] != '?');
}

static bool take_key(struct reader *r, struct pfd_node *key, yaml_mark_t start)
{
	key->line = (uint32_t)start.line + 1;
	key->column = (uint32_t)start.column + 1;
	if (pfd_str_eqz(key->text, "<<"))
		return refuse(r, PFD_REFUSE_MERGE, start);
	if (key->style == PFD_LITERAL || key->style == PFD_FOLDED)
		return refuse(r, PFD_REFUSE_COMPLEX, start);
	if (key->text.len == 0)
		return refuse(r, PFD_REFUSE_EMPTY_KEY, start);
	if (key->text.len > PFD_YAML_MAX_KEY)
		return refuse(r, PFD_REFUSE_LONG_KEY, start);
	if (!key_alone(r, key))
		return refuse(r,
			r->open->flow ? PFD_REFUSE_NO_VALUE
				      : PFD_REFUSE_COMPLEX,
			start);
	r->pending = key;
	return true;
}

static const enum pfd_scalar_style styles[] = {
	[YAML_ANY_SCALAR_STYLE] = PFD_PLAIN,
	[YAML_PLAIN_SCALAR_STYLE] = PFD_PLAIN,
	[YAML_SINGLE_QUOTED_SCALAR_STYLE] = PFD_SINGLE_QUOTED,
	[YAML_DOUBLE_QUOTED_SCALAR_STYLE] = PFD_DOUBLE_QUOTED,
	[YAML_LITERAL_SCALAR_STYLE] = PFD_LITERAL,
	[YAML_FOLDED_SCALAR_STYLE] = PFD_FOLDED,
};

/* libyaml ends a block scalar behind the blank lines that follow it. */
static uint32_t block_end(
	const struct pfd_str bytes, uint32_t start, uint32_t end)
{
	uint32_t header = start + 1;

	while (end > start &&
		(bytes.ptr[end - 1] == ' ' || bytes.ptr[end - 1] == '\n'))
		end--;
	if (!memchr(bytes.ptr + start, '\n', end - start)) {
		while (header < end &&
			strchr("+-0123456789", bytes.ptr[header]))
			header++;
		return header;
	}
	while (end < bytes.len && bytes.ptr[end] != '\n')
		end++;
	return end;
}

static bool scalar(struct reader *r, const yaml_event_t *event)
{
	struct pfd_str text = { (const char *)event->data.scalar.value,
		event->data.scalar.length };
	struct pfd_node *node;

	if (event->data.scalar.anchor)
		return refuse(r, PFD_REFUSE_ANCHOR, event->start_mark);
	if (event->data.scalar.tag)
		return refuse(r, PFD_REFUSE_TAG, event->start_mark);
	if (text.len > PFD_YAML_MAX_TEXT)
		return refuse(r, PFD_REFUSE_TEXT, event->start_mark);
	node = pfd_node_new(r->source->arena, text);
	node->style = styles[event->data.scalar.style];
	node->start = offset_of(r, event->start_mark);
	node->end = offset_of(r, event->end_mark);
	if (node->style == PFD_LITERAL || node->style == PFD_FOLDED)
		node->end = block_end(r->source->bytes, node->start, node->end);
	if (node->style == PFD_DOUBLE_QUOTED && pfd_node_forbidden(text))
		return refuse(r, PFD_REFUSE_ESCAPE, event->start_mark);
	if (r->open && r->open->kind == PFD_MAP && !r->pending)
		return take_key(r, node, event->start_mark);
	return attach(r, node, event->start_mark);
}

static bool open_collection(struct reader *r, struct pfd_node *node,
	const yaml_char_t *anchor, const yaml_char_t *tag, yaml_mark_t mark)
{
	if (anchor)
		return refuse(r, PFD_REFUSE_ANCHOR, mark);
	if (tag)
		return refuse(r, PFD_REFUSE_TAG, mark);
	if (r->open && r->open->kind == PFD_MAP && !r->pending)
		return refuse(r, PFD_REFUSE_COMPLEX, mark);
	if (r->depth >= PFD_YAML_MAX_DEPTH)
		return refuse(r, PFD_REFUSE_DEPTH, mark);
	node->start = offset_of(r, mark);
	if (!attach(r, node, mark))
		return false;
	r->depth++;
	if (node->flow && node->kind == PFD_MAP &&
		r->source->bytes.ptr[node->start] != '{')
		return refuse(r, PFD_REFUSE_FLOW_PAIR, mark);
	r->open = node;
	return true;
}

static bool close_collection(struct reader *r, const yaml_event_t *event)
{
	struct pfd_node *node = r->open;

	r->open = node->parent;
	r->depth--;
	node->end = node->flow   ? offset_of(r, event->end_mark)
		    : node->last ? node->last->end
				 : node->start;
	if (node->kind != PFD_MAP)
		return true;
	if (node->flow && event->end_mark.line + 1 != node->line)
		return refuse(r, PFD_REFUSE_FLOW,
			(yaml_mark_t){ .line = node->line - 1,
				.column = node->column - 1 });
	return pfd_node_unique(r->source, node, "yaml.duplicate");
}

static bool document(struct reader *r, const yaml_event_t *event)
{
	if (event->data.document_start.version_directive ||
		event->data.document_start.tag_directives.start !=
			event->data.document_start.tag_directives.end)
		return refuse(r, PFD_REFUSE_DIRECTIVE, event->start_mark);
	return !r->root || refuse(r, PFD_REFUSE_DOCUMENTS, event->start_mark);
}

static bool take(struct reader *r, const yaml_event_t *event)
{
	struct pfd_node *node;

	switch (event->type) {
	case YAML_SCALAR_EVENT:
		return scalar(r, event);
	case YAML_SEQUENCE_START_EVENT:
		node = pfd_node_seq(r->source->arena);
		node->flow = event->data.sequence_start.style ==
			     YAML_FLOW_SEQUENCE_STYLE;
		return open_collection(r, node,
			event->data.sequence_start.anchor,
			event->data.sequence_start.tag, event->start_mark);
	case YAML_MAPPING_START_EVENT:
		node = pfd_node_map(r->source->arena);
		node->flow = event->data.mapping_start.style ==
			     YAML_FLOW_MAPPING_STYLE;
		return open_collection(r, node,
			event->data.mapping_start.anchor,
			event->data.mapping_start.tag, event->start_mark);
	case YAML_SEQUENCE_END_EVENT:
	case YAML_MAPPING_END_EVENT:
		return close_collection(r, event);
	case YAML_ALIAS_EVENT:
		return refuse(r, PFD_REFUSE_ALIAS, event->start_mark);
	case YAML_DOCUMENT_START_EVENT:
		return document(r, event);
	case YAML_STREAM_END_EVENT:
		r->done = true;
		return r->root ||
		       refuse(r, PFD_REFUSE_EMPTY, (yaml_mark_t){ 0 });
	case YAML_STREAM_START_EVENT:
	case YAML_DOCUMENT_END_EVENT:
	case YAML_NO_EVENT:
		break;
	}
	return true;
}

bool pfd_yaml_read(const struct pfd_source *source, struct pfd_node **ret)
{
	struct reader r = { .source = source };
	PFD_CLEANUP(yaml_parser_delete) yaml_parser_t parser;

	if (!yaml_parser_initialize(&parser))
		pfd_oom();
	if (!pfd_gate(source, &r.lines))
		return false;
	yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&parser,
		(const unsigned char *)(source->bytes.len ? source->bytes.ptr
							  : ""),
		source->bytes.len);
	while (!r.done) {
		yaml_event_t event;
		bool good;

		if (!yaml_parser_parse(&parser, &event)) {
			pfd_yaml_problem(source, &parser);
			return false;
		}
		good = take(&r, &event);
		yaml_event_delete(&event);
		if (!good)
			return false;
	}
	*ret = r.root;
	return true;
}

bool pfd_yaml_parse(struct pfd_arena *arena, struct pfd_str bytes,
	struct pfd_str file, struct pfd_findings *findings,
	struct pfd_yaml *ret)
{
	struct pfd_source source = { .arena = arena,
		.bytes = bytes,
		.file = file,
		.findings = findings };
	struct pfd_node *root;

	if (!pfd_yaml_read(&source, &root))
		return false;
	*ret = (struct pfd_yaml){ .bytes = bytes, .file = file, .root = root };
	return true;
}

const char *pfd_yaml_library(struct pfd_arena *arena)
{
	return pfd_arena_printf(arena, "libyaml %s", yaml_get_version_string())
		.ptr;
}
