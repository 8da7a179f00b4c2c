/* `pfd version`: which pfd, and what it was built with. */
#include "cmd.h"

static enum pfd_status run_version(struct pfd_run *run, const void *args)
{
	struct pfd_doc *doc =
		pfd_doc_new(run->arena, run->env.lang, "pfd/version/1", NULL);
	struct pfd_block *facts = pfd_doc_facts(doc, NULL);
	struct pfd_str schema = pfd_arena_printf(
		run->arena, "%d.%d", PFD_SCHEMA_MAJOR, PFD_SCHEMA_MINOR);

	(void)args;
	pfd_doc_fact(doc, facts, "pfd", "pfd", pfd_cell_z(PFD_VERSION));
	pfd_doc_fact(doc, facts, "schema",
		pfd_run_say(run, PFD_TEXT("schema", "Schema")),
		pfd_cell_text(schema));
	pfd_doc_fact(doc, facts, "rules",
		pfd_run_say(run, PFD_TEXT("rules", "Regeln")),
		pfd_cell_text(pfd_rules_version(run->arena)));
	pfd_doc_fact(doc, facts, "git",
		pfd_run_say(run, PFD_TEXT("git library", "Git-Bibliothek")),
		pfd_cell_z(pfd_store_library(run->arena)));
	pfd_doc_fact(doc, facts, "index",
		pfd_run_say(run, PFD_TEXT("index", "Index")),
		pfd_cell_z(pfd_index_library()));
	return pfd_run_doc(run, doc);
}

const struct pfd_command pfd_cmd_version = {
	.verb = "version",
	.section = PFD_SECTION_SELF,
	.summary = { "show the versions of pfd, its schema and its libraries",
		"Versionen von pfd, Schema und Bibliotheken zeigen" },
	.formats = PFD_F(TABLE) | PFD_F(JSON) | PFD_F(YAML),
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TABLE,
	.run = run_version,
};
