/* Settings of git's that would write other bytes into records than pfd does, or leave
 * records out. */
#include <pfd/schema.h>

#include "look.h"

/* ---- attributes ----------------------------------------------------------------- */

enum { A_TEXT, A_EOL, A_FILTER, A_ENCODING, A_IDENT, N_ATTRIBUTES };
static const char *const attributes[N_ATTRIBUTES] = { [A_TEXT] = "text",
	[A_EOL] = "eol",
	[A_FILTER] = "filter",
	[A_ENCODING] = "working-tree-encoding",
	[A_IDENT] = "ident" };

static void tell_attribute(
	struct pfd_look *look, const char *path, const char *attribute)
{
	pfd_look_tell(look, PFD_ERROR, "attributes", path,
		PFD_MESSAGE("git's attribute {name} writes other bytes here "
			    "than are in the repository",
			"das git-Attribut {name} schreibt hier andere Bytes, "
			"als im Repository stehen",
			PFD_A_Z("name", attribute)),
		PFD_MESSAGE("echo '*.yaml text eol=lf -filter -ident "
			    "!working-tree-encoding' >>.gitattributes",
			"echo '*.yaml text eol=lf -filter -ident "
			"!working-tree-encoding' >>.gitattributes"));
}

static bool is_crlf(git_config *config)
{
	const char *eol;

	return !git_config_get_string(&eol, config, "core.eol") &&
	       !strcmp(eol, "crlf");
}

/* It may also be "input", which writes nothing into the work tree. */
static bool is_autocrlf(git_config *config)
{
	const char *value;
	int on;

	return !git_config_get_string(&value, config, "core.autocrlf") &&
	       !git_config_parse_bool(&on, value) && on;
}

/* What decides where neither `text` nor `eol` does. */
static bool is_turned(git_config *config, const char *const *values)
{
	if (git_attr_value(values[A_EOL]) == GIT_ATTR_VALUE_STRING ||
		git_attr_value(values[A_TEXT]) == GIT_ATTR_VALUE_FALSE)
		return false;
	if (is_autocrlf(config))
		return true;
	return git_attr_value(values[A_TEXT]) != GIT_ATTR_VALUE_UNSPECIFIED &&
	       is_crlf(config);
}

/* False: enough was told. */
static bool look_attributes(
	struct pfd_look *look, git_config *config, const char *path)
{
	const char *values[N_ATTRIBUTES];

	for (int i = 0; i < N_ATTRIBUTES; i++)
		if (git_attr_get(&values[i], look->store->repo, 0, path,
			    attributes[i]))
			return true;
	for (int i = A_FILTER; i < N_ATTRIBUTES; i++)
		if (git_attr_value(values[i]) == GIT_ATTR_VALUE_STRING ||
			git_attr_value(values[i]) == GIT_ATTR_VALUE_TRUE) {
			tell_attribute(look, path, attributes[i]);
			return false;
		}
	if (git_attr_value(values[A_EOL]) == GIT_ATTR_VALUE_STRING &&
		!strcmp(values[A_EOL], "crlf")) {
		tell_attribute(look, path, "eol");
		return false;
	}
	if (!is_turned(config, values))
		return true;
	pfd_look_tell(look, PFD_WARNING, "attributes", path,
		PFD_MESSAGE("git ends lines with CR LF when it writes this "
			    "file, and pfd then refuses it",
			"git lässt die Zeilen mit CR LF enden, wenn es diese "
			"Datei schreibt, und pfd lehnt sie dann ab"),
		PFD_MESSAGE("git config core.autocrlf false; git config "
			    "core.eol lf",
			"git config core.autocrlf false; git config core.eol "
			"lf"));
	return false;
}

/* ---- .gitignore -------------------------------------------------------------------- */

static bool is_tracked(git_index *index, const char *path)
{
	return index && git_index_get_bypath(index, path, 0);
}

static void tell_ignored(struct pfd_look *look, const char *path, bool tracked)
{
	pfd_look_tell(look, tracked ? PFD_WARNING : PFD_ERROR, "ignored", path,
		tracked ? PFD_MESSAGE("git ignores new records beside this one",
				  "neue Datensätze neben diesem übergeht git")
			: PFD_MESSAGE("git ignores this record, so it is "
				      "never committed",
				  "git übergeht diesen Datensatz, er wird "
				  "nie übernommen"),
		PFD_MESSAGE("take the line out that this names: git "
			    "check-ignore -v --no-index {path}",
			"die Zeile entfernen, die das nennt: git check-ignore "
			"-v --no-index {path}",
			PFD_A_Z("path", path)));
}

/* Attachments hold what may have to be erased, which git never forgets. */
static void look_attachments(struct pfd_look *look)
{
	struct stat st;

	if (pfd_file_stat(&look->store->root, "files", &st) <= 0 ||
		pfd_store_ignored(look->store, PFD_STR("files/x")))
		return;
	pfd_look_tell(look, PFD_WARNING, "files", ".gitignore",
		PFD_MESSAGE("git does not ignore the attachments in files/",
			"git übergeht die Anhänge in files/ nicht"),
		PFD_MESSAGE("echo /files/ >>.gitignore",
			"echo /files/ >>.gitignore"));
}

void pfd_look_files(struct pfd_look *look)
{
	git_config *config PFD_CLEANUP(git_config_freep) = NULL;
	git_index *index PFD_CLEANUP(git_index_freep) = NULL;
	const struct pfd_kind *last = NULL;
	bool attributes_good = true, tracked_told = false;

	if (git_repository_config_snapshot(&config, look->store->repo))
		return;
	if (git_repository_index(&index, look->store->repo))
		index = NULL;
	for (size_t i = 0; i < look->snapshot->n; i++) {
		struct pfd_str path = look->snapshot->entries[i].path;
		const struct pfd_kind *kind = pfd_kind_of_path(path);
		bool tracked = is_tracked(index, path.ptr);

		if (!kind)
			continue;
		/* Attributes are set by pattern: one of a directory tells. */
		if (kind != last && attributes_good)
			attributes_good =
				look_attributes(look, config, path.ptr);
		last = kind;
		if ((tracked && tracked_told) ||
			!pfd_store_ignored(look->store, path))
			continue;
		tell_ignored(look, path.ptr, tracked);
		tracked_told |= tracked;
	}
	look_attachments(look);
}
