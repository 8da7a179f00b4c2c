/* Which attachments `pfd files …` is about. */
#include "reading.h"

static bool wants(const struct pfd_run *run,
	const struct pfd_chosen_files *chosen, const struct pfd_attachment *one)
{
	struct pfd_str directory =
		pfd_attachment_directory(run->arena, one->path);

	if (run->year && one->year != run->year)
		return false;
	pfd_vec_foreach (at, chosen) {
		if (pfd_str_eqz(*at, PFD_FILES) || pfd_str_eq(*at, directory))
			return true;
	}
	return false;
}

enum pfd_status pfd_reading_files(struct pfd_run *run,
	const struct pfd_opt_list *ids, struct pfd_chosen_files *ret)
{
	enum pfd_status status = pfd_run_load(run, &pfd_scope_all);

	*ret = (struct pfd_chosen_files){ 0 };
	for (size_t i = 0; !status && i < ids->n; i++) {
		const struct pfd_kind *kind;
		struct pfd_str id;

		status = pfd_run_any_id(run, ids->items[i], &kind, &id);
		if (!status)
			pfd_vec_push(run->arena, ret,
				pfd_attachment_directory(run->arena,
					kind->path(run->arena, id)));
	}
	if (status)
		return status;
	if (!ids->n)
		pfd_vec_push(run->arena, ret, PFD_STR(PFD_FILES));
	pfd_attachments_named(run->arena, run->index, &ret->all);
	pfd_vec_foreach (one, &ret->all) {
		if (wants(run, ret, one))
			pfd_vec_push(run->arena, &ret->wanted, *one);
	}
	return PFD_OK;
}
