/* One way for every complaint: the path is built here, from the frames of the
 * walk that found something.
 */
#include <stdio.h>

#include "local.h"

static void add_way(struct pfd_buf *buf, const struct pfd_way *way)
{
	if (!way)
		return;
	add_way(buf, way->up);
	if (buf->len)
		pfd_buf_addc(buf, '.');
	pfd_buf_add(buf, way->name);
	if (way->item.ptr) {
		pfd_buf_addc(buf, '.');
		pfd_buf_add(buf, way->item);
	} else if (way->position) {
		pfd_buf_printf(buf, ".#%zu", way->position);
	}
}

static void fill(struct pfd_message *message, struct pfd_str path)
{
	for (size_t i = 0; i < PFD_ARGS_MAX && message->args[i].name; i++)
		if (strcmp(message->args[i].name, "field") == 0)
			message->args[i].str = path;
}

void pfd_complain_path(const struct pfd_walk *walk, struct pfd_str path,
	const struct pfd_node *node, struct pfd_finding finding)
{
	finding.severity = PFD_ERROR;
	finding.hard = true;
	finding.field = path;
	finding.place.file = walk->file;
	if (walk->named)
		finding.record = pfd_record_name(
			walk->findings->arena, walk->kind, walk->id);
	if (node) {
		finding.place.line = (int)node->line;
		finding.place.column = (int)node->column;
	}
	fill(&finding.message, path);
	fill(&finding.remedy, path);
	pfd_findings_add(walk->findings, finding);
}

void pfd_complain(const struct pfd_walk *walk, const struct pfd_way *way,
	const struct pfd_node *node, struct pfd_finding finding)
{
	struct pfd_buf path = pfd_buf(walk->findings->arena);

	add_way(&path, way);
	pfd_complain_path(walk, pfd_buf_str(&path), node, finding);
}
