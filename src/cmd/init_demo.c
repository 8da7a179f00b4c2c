/* The example data: found from where the program lies, copied into
 * the first commit. */
#include "init.h"

#ifndef PFD_DATADIR
#define PFD_DATADIR "/usr/local/share/pfd"
#endif

struct places {
	PFD_VEC_OF(const char *);
};

/* Relative to the program first, so that an installed tree may be moved and a
 * build tree has a link of its own. */
static struct places where_to_look(struct pfd_run *run)
{
	const char *given = pfd_env_get(&run->env, "PFD_EXAMPLE_DIR");
	const char *program = pfd_program_directory(run->arena);
	struct places places = { 0 };

	if (given) {
		pfd_vec_push(run->arena, &places, given);
		return places;
	}
	if (program) {
		pfd_vec_push(run->arena, &places,
			pfd_arena_printf(run->arena,
				"%s/../share/pfd/data-example", program)
				.ptr);
		pfd_vec_push(run->arena, &places,
			pfd_arena_printf(run->arena, "%s/data-example", program)
				.ptr);
	}
	pfd_vec_push(run->arena, &places, PFD_DATADIR "/data-example");
	return places;
}

static bool of_ours(struct pfd_str path)
{
	/* What init itself writes is not taken from there. */
	return (pfd_str_ends(path, ".yaml") || pfd_str_ends(path, ".md") ||
		       pfd_str_ends(path, ".png")) &&
	       !pfd_str_starts(path, ".");
}

static enum pfd_status open_example(struct pfd_run *run, struct pfd_root *root)
{
	struct places places = where_to_look(run);
	struct pfd_buf tried = pfd_buf(run->arena);

	pfd_vec_foreach (place, &places) {
		enum pfd_status status =
			pfd_root_open(root, run->arena, *place, run->err);

		if (status != PFD_REFUSED)
			return status;
		pfd_buf_printf(&tried, "%s%s", tried.len ? ", " : "", *place);
	}
	pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("the example data is missing; no such directory: "
			    "{places}",
			"die Beispieldaten fehlen; kein solches Verzeichnis: "
			"{places}",
			PFD_A_STR("places", pfd_buf_str(&tried))));
	return pfd_hint(
		run->err, PFD_MESSAGE("PFD_EXAMPLE_DIR names another place",
				  "PFD_EXAMPLE_DIR nennt einen anderen Ort"));
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
		status = pfd_file_walk(&root, "", NULL, PFD_FILE_NAMES,
			run->arena, &list, run->err);
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
