/* The example data: copied from where pfd is installed into the first commit. */
#include "init.h"

#ifndef PFD_DATADIR
#define PFD_DATADIR "/usr/local/share/pfd"
#endif

/* PFD_EXAMPLE_DIR serves programs that are not installed. */
static const char *example_directory(const struct pfd_run *run)
{
	const char *given = pfd_env_get(&run->env, "PFD_EXAMPLE_DIR");

	return given ? given : PFD_DATADIR "/data-example";
}

static bool of_ours(struct pfd_str path)
{
	/* What init itself writes is not taken from there. */
	return (pfd_str_ends(path, ".yaml") || pfd_str_ends(path, ".md")) &&
	       !pfd_str_starts(path, ".");
}

static enum pfd_status open_example(struct pfd_run *run, struct pfd_root *root)
{
	enum pfd_status status = pfd_root_open(
		root, run->arena, example_directory(run), run->err);

	if (status)
		pfd_hint(run->err,
			PFD_MESSAGE("the example data is not installed there; "
				    "PFD_EXAMPLE_DIR names another place",
				"die Beispieldaten sind dort nicht "
				"installiert; PFD_EXAMPLE_DIR nennt einen "
				"anderen Ort"));
	return status;
}

enum pfd_status pfd_init_demo_there(struct pfd_run *run)
{
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };

	return open_example(run, &root);
}

enum pfd_status pfd_init_demo(struct pfd_run *run)
{
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	struct pfd_file_list list = { 0 };
	enum pfd_status status = open_example(run, &root);

	if (!status)
		status = pfd_file_walk(
			&root, "", NULL, run->arena, &list, run->err);
	for (size_t i = 0; !status && i < list.n; i++) {
		struct pfd_str bytes;

		if (!S_ISREG(list.items[i].mode) ||
			!of_ours(list.items[i].path))
			continue;
		status = pfd_file_read(&root,
			pfd_arena_z(run->arena, list.items[i].path),
			PFD_YAML_MAX_BYTES, run->arena, &bytes, run->err);
		if (!status)
			status = pfd_change_create(run->change,
				list.items[i].path, bytes, run->err);
	}
	return status;
}
