/* The examples' repository in memory: as it stands, or moved to another year and put
 * under that year's parameters and tracks.
 */
#include <stdlib.h>

#include "internal.h"

enum { OWN_YEAR = 2025 };

/* A four-digit year of this century's twenties, neither part of a longer number nor
 * of an amount. */
static bool is_year(struct pfd_str text, size_t at)
{
	const char *p = text.ptr + at;

	if (at + 4 > text.len || memcmp(p, "202", 3) != 0 ||
		!pfd_is_digit(p[3]) || (at && pfd_is_digit(p[-1])))
		return false;
	return at + 4 == text.len ||
	       (!pfd_is_digit(p[4]) && !(p[4] == '.' && at + 5 < text.len &&
					       pfd_is_digit(p[5])));
}

struct pfd_str pfd_years_moved(
	struct pfd_arena *arena, struct pfd_str text, int by)
{
	struct pfd_buf buf = pfd_buf(arena);
	size_t at = 0;

	if (!by)
		return text;
	while (at < text.len) {
		if (is_year(text, at)) {
			pfd_buf_printf(&buf, "%d",
				(int)strtol(text.ptr + at, NULL, 10) + by);
			at += 4;
		} else {
			pfd_buf_addc(&buf, text.ptr[at++]);
		}
	}
	return pfd_buf_str(&buf);
}

static enum pfd_status bad_change(struct pfd_str line,
	const struct pfd_findings *findings, struct pfd_err *err)
{
	pfd_vec_foreach (finding, findings)
		if (finding->severity == PFD_ERROR)
			return pfd_fail(err, PFD_REFUSED, finding->message);
	return pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("“{line}” changes nothing that is there",
			"„{line}“ ändert nichts, was es gibt",
			PFD_A_STR("line", line)));
}

/* "kind/id removed": without that record's file. */
static enum pfd_status remove_file(struct pfd_example *example, size_t i)
{
	example->n--;
	memmove(&example->files[i], &example->files[i + 1],
		(example->n - i) * sizeof *example->files);
	return PFD_OK;
}

/* One line "kind/id path=value" applied to the file of its record. */
static enum pfd_status change_line(
	struct pfd_example *example, struct pfd_str line, struct pfd_err *err)
{
	struct pfd_arena *arena = example->arena;
	struct pfd_findings findings = { .arena = arena };
	struct pfd_str whole = line, name, kind_name, path = { 0 };
	struct pfd_assignment assignment;
	struct pfd_edits edits = { 0 };
	struct pfd_yaml yaml;
	size_t i = 0;

	(void)pfd_str_cut(&line, ' ', &name);
	pfd_vec_push(arena, &example->changed, name);
	(void)pfd_str_cut(&name, '/', &kind_name);
	const struct pfd_kind *kind = pfd_kind_named(kind_name);
	if (kind && name.ptr)
		path = kind->path(arena, name);
	while (i < example->n && !pfd_str_eq(path, example->files[i].path))
		i++;
	if (i < example->n && pfd_str_eqz(line, "removed"))
		return remove_file(example, i);
	if (i == example->n || !line.ptr ||
		!pfd_yaml_parse(arena, example->files[i].text, path, &findings,
			&yaml) ||
		!pfd_assignment_parse(arena, line, &findings, &assignment) ||
		!pfd_record_assign(
			arena, kind, &yaml, &assignment, 1, &findings, &edits))
		return bad_change(whole, &findings, err);
	return pfd_yaml_edit(arena, &yaml, edits.items, edits.n,
		&example->files[i].text, err);
}

enum pfd_status pfd_example_take(struct pfd_arena *arena, int year,
	const struct pfd_yaml *rules, struct pfd_example *ret,
	struct pfd_err *err)
{
	int by = year - OWN_YEAR;
	size_t n = 0;

	while (pfd_example_files[n].path)
		n++;
	*ret = (struct pfd_example){ .arena = arena, .year = year, .n = n };
	ret->files = pfd_alloc_n(arena, n, sizeof *ret->files);
	for (size_t i = 0; i < n; i++) {
		struct pfd_example_text *file = &ret->files[i];

		file->path = pfd_years_moved(
			arena, pfd_str(pfd_example_files[i].path), by);
		file->text = pfd_years_moved(
			arena, pfd_str(pfd_example_files[i].text), by);
		if (!rules || !pfd_str_starts(file->path, "years/"))
			continue;
		if (!pfd_year_under(arena, file->text, rules, 0, &file->text))
			return pfd_fail(err, PFD_REFUSED,
				PFD_MESSAGE("the year cannot be read",
					"das Jahr ist nicht lesbar"));
	}
	return PFD_OK;
}

enum pfd_status pfd_example_change(
	struct pfd_example *example, struct pfd_str lines, struct pfd_err *err)
{
	enum pfd_status status = PFD_OK;
	struct pfd_str rest = lines, line;

	while (!status && rest.len && pfd_str_cut(&rest, '\n', &line))
		status = change_line(example, line, err);
	return status;
}

enum pfd_status pfd_example_index(const struct pfd_example *example,
	struct pfd_index **ret, struct pfd_findings *findings,
	struct pfd_err *err)
{
	struct pfd_date as_of;
	(void)pfd_date_from_ymd(
		(struct pfd_ymd){ example->year, 12, 31 }, &as_of);
	enum pfd_status status = pfd_index_new(example->arena, as_of, ret, err);
	if (status == PFD_OK)
		pfd_index_keys(*ret, NULL, PFD_EN);
	for (size_t i = 0; i < example->n && status == PFD_OK; i++)
		status = pfd_index_put(*ret, example->files[i].path,
			example->files[i].text, findings, err);
	return status;
}

enum pfd_status pfd_example_load(struct pfd_arena *arena,
	const struct pfd_rule_example *example, struct pfd_index **ret,
	struct pfd_findings *findings, struct pfd_err *err)
{
	struct pfd_example repository;
	enum pfd_status status =
		pfd_example_take(arena, OWN_YEAR, NULL, &repository, err);
	if (status == PFD_OK)
		status = pfd_example_change(
			&repository, pfd_str(example->changes), err);
	return status ? status
		      : pfd_example_index(&repository, ret, findings, err);
}

enum pfd_status pfd_example_run(struct pfd_arena *arena,
	const struct pfd_rule_example *example, struct pfd_findings *findings,
	struct pfd_err *err)
{
	PFD_CLEANUP(pfd_index_free) struct pfd_index *index = NULL;
	enum pfd_status status =
		pfd_example_load(arena, example, &index, findings, err);
	return status ? status : pfd_rules_run(index, findings, err);
}
