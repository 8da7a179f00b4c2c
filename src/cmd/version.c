/* `pfd version`: which pfd, and the libraries it runs with. */
#include <pfd/bank.h>
#include <pfd/seal.h>

#include "cmd.h"

/* Each says itself what was loaded, whatever pfd was built with. */
static const struct {
	const char *key;
	struct pfd_text use;
	const char *(*version)(struct pfd_arena *arena);
} libraries[] = {
	{ "yaml", { "YAML", "YAML" }, pfd_yaml_library },
	{ "git", { "git library", "Git-Bibliothek" }, pfd_store_library },
	{ "index", { "index", "Index" }, pfd_index_library },
	{ "text", { "Unicode", "Unicode" }, pfd_text_library },
	{ "seal", { "sealing", "Versiegelung" }, pfd_seal_library },
	{ "xml", { "XML", "XML" }, pfd_bank_xml_library },
	{ "qr", { "QR codes", "QR-Codes" }, pfd_bank_qr_library },
};

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
	for (size_t i = 0; i < PFD_COUNT(libraries); i++)
		pfd_doc_fact(doc, facts, libraries[i].key,
			pfd_run_say(run, libraries[i].use),
			pfd_cell_z(libraries[i].version(run->arena)));
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
	.not_at = PFD_NOT_AT_SELF,
	.run = run_version,
};
