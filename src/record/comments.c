/* Comments in a person's file are sealed by nobody: they stand in the history in
 * plain text, and no erasure reaches them.  What pfd writes there itself may stay.
 */
#include "local.h"

struct comments {
	struct pfd_record *record;
	struct pfd_findings *findings;
	size_t done;           /* bytes looked at */
	uint32_t line, column; /* of them */
};

static bool harmless(struct pfd_str comment)
{
	static const char *const own[] = {
		"# yaml-language-server: $schema=../.pfd/schema/contact.json",
		"# $schema: ../.pfd/schema/contact.json",
		PFD_SYNTHETIC_COMMENT,
	};

	for (size_t i = 0; i < PFD_COUNT(own); i++)
		if (pfd_str_eqz(comment, own[i]))
			return true;
	return comment.len == 1;
}

/* Between scalars, # begins a comment wherever it stands. */
static void look(struct comments *in, size_t end)
{
	struct pfd_str bytes = in->record->yaml.bytes;

	for (size_t i = in->done; i < end; i++) {
		struct pfd_str rest = pfd_str_sub(bytes, i, bytes.len), comment;

		if (bytes.ptr[i] != '#')
			continue;
		pfd_str_cut(&rest, '\n', &comment);
		pfd_text_advance(bytes, in->done, i, &in->line, &in->column);
		in->done = i;
		i += comment.len;
		if (harmless(pfd_str_trim(comment)))
			continue;
		pfd_findings_add(in->findings,
			(struct pfd_finding){ .severity = PFD_ERROR,
				.rule = "file.comment",
				.record = pfd_record_name(in->findings->arena,
					in->record->kind, in->record->id),
				.place = { .file = in->record->path,
					.line = in->line,
					.column = in->column },
				.message = PFD_MESSAGE(
					"a comment in a person's file is not "
					"sealed, and history keeps it",
					"ein Kommentar in der Datei einer "
					"Person wird nicht versiegelt, und die "
					"Historie behält ihn"),
				.remedy = PFD_MESSAGE(
					"put it into notes, which pfd seals",
					"in notes eintragen, das versiegelt "
					"pfd"),
				.hard = true });
	}
}

static void walk(struct comments *in, const struct pfd_node *node)
{
	size_t start = node->start;
	struct pfd_str bytes = in->record->yaml.bytes;

	if (node->key)
		walk(in, node->key);
	if (node->kind != PFD_SCALAR) {
		for (const struct pfd_node *child = node->first; child;
			child = child->next)
			walk(in, child);
		return;
	}
	/* Behind the | of a block there may be one, too. */
	if (node->style == PFD_LITERAL || node->style == PFD_FOLDED)
		while (start < node->end && bytes.ptr[start] != '\n')
			start++;
	look(in, start);
	pfd_text_advance(bytes, in->done, node->end, &in->line, &in->column);
	in->done = node->end;
}

void pfd_record_comments(
	struct pfd_record *record, struct pfd_findings *findings)
{
	struct comments in = {
		.record = record, .findings = findings, .line = 1, .column = 1
	};

	if (!pfd_record_is_person(record->path))
		return;
	walk(&in, record->yaml.root);
	look(&in, record->yaml.bytes.len);
}
