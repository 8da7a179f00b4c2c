/* What holds of nodes, wherever they were read from: YAML or JSON. */
#ifndef PFD_FUZZ_NODES_H
#define PFD_FUZZ_NODES_H

#include <stdlib.h>

#include <pfd/yaml.h>

static void check_spans(const struct pfd_yaml *yaml, const struct pfd_node *n)
{
	uint32_t last = n->start;

	if (n->start > n->end || n->end > yaml->bytes.len || n->line == 0 ||
		n->column == 0)
		abort();
	for (const struct pfd_node *v = n->first; v; v = v->next) {
		const struct pfd_node *begin = v->key ? v->key : v;

		if (v->parent != n || begin->start < last || v->end > n->end ||
			begin->start > v->start)
			abort();
		last = v->end;
		check_spans(yaml, v);
	}
}

static void check_round(struct pfd_arena *arena, const struct pfd_yaml *yaml)
{
	struct pfd_findings findings = { .arena = arena };
	struct pfd_str out = pfd_yaml_emit(arena, yaml->root);
	struct pfd_yaml again;

	/* Longer than the limit it may become, wrong it may not. */
	if (out.len > PFD_YAML_MAX_BYTES)
		return;
	if (!pfd_yaml_parse(arena, out, PFD_STR("out"), &findings, &again) ||
		!pfd_node_equal(yaml->root, again.root))
		abort();
}

/* A reader of one record: it takes any bytes, or says why not. */
static void check_reader(struct pfd_str bytes,
	bool (*read)(struct pfd_arena *, struct pfd_str, struct pfd_str,
		struct pfd_findings *, struct pfd_yaml *))
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_findings findings = { .arena = arena };
	struct pfd_yaml yaml;

	if (read(arena, bytes, PFD_STR("in"), &findings, &yaml)) {
		check_spans(&yaml, yaml.root);
		check_round(arena, &yaml);
	} else if (findings.n == 0) {
		abort();
	}
}

#endif
