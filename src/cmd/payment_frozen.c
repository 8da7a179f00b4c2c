/* The account a grant was awarded to is the one it is paid to.  A later one is what
 * fraud looks like, so a second person has to have confirmed it; who did what, the
 * history tells.
 */
#include "payment.h"

struct freezing {
	struct pfd_run *run;
	struct pfd_keyring *keys;
	const struct payment_line *line;
	struct pfd_versions versions; /* of all lines' grants and payees */
	struct {
		PFD_VEC_OF(struct pfd_str);
	} paths;
	struct pfd_str grant_path, payee_path; /* of the line */
	enum pfd_status status; /* what could not be read is no answer */
};

/* ---- records as they were ---------------------------------------------------------- */

static struct pfd_str path_of(
	struct freezing *f, const struct pfd_kind *kind, struct pfd_str id)
{
	return kind->path(f->run->arena, id);
}

/* The record in a blob, in clear as far as keys are here; NULL if it is none, or if
 * it cannot be read, which then is f->status. */
static const void *record_in(struct freezing *f, const struct pfd_kind *kind,
	struct pfd_str path, const struct pfd_oid *blob)
{
	struct pfd_arena *arena = f->run->arena;
	struct pfd_findings ignored = { .arena = arena };
	struct pfd_err err = { .arena = arena };
	struct pfd_record record = { 0 };
	struct pfd_str bytes;

	enum pfd_status status;

	status = pfd_store_blob(arena, f->run->store, blob, path,
		PFD_YAML_MAX_BYTES, &bytes, &err);
	if (status == PFD_FAILED) {
		*f->run->err = err;
		f->status = status;
	}
	if (status || pfd_record_unseal(arena, f->keys, path, bytes,
			      (struct pfd_str){ 0 }, &bytes, NULL, &err))
		return NULL;
	if (!pfd_record_parse(arena, kind, kind->id(arena, path), path, bytes,
		    &ignored, &record))
		return NULL;
	return record.data;
}

static struct pfd_str text_of(const pfd_f_str *field)
{
	return field->state == PFD_SET ? field->v : (struct pfd_str){ 0 };
}

static struct pfd_str iban_in(
	struct freezing *f, struct pfd_str path, const struct pfd_oid *blob)
{
	const struct pfd_contact *contact =
		record_in(f, &pfd_kind_contact, path, blob);

	return contact ? text_of(&contact->account.iban)
		       : (struct pfd_str){ 0 };
}

static struct pfd_str payee_in(struct freezing *f, const struct pfd_oid *blob)
{
	const struct pfd_grant *grant =
		record_in(f, &pfd_kind_grant, f->grant_path, blob);

	if (!grant)
		return (struct pfd_str){ 0 };
	return grant->payee.state == PFD_SET ? grant->payee.v
					     : text_of(&grant->applicant);
}

static bool is_of(struct freezing *f, const struct pfd_version *version,
	struct pfd_str path)
{
	return version->there &&
	       pfd_str_eq(f->paths.items[version->path], path);
}

/* ---- the award ------------------------------------------------------------------------ */

/* Number of the latest award, 0 if there is none. */
static int64_t award_in(const struct pfd_grant *grant)
{
	int64_t no = 0;

	for (size_t i = 0; grant && i < grant->decisions.n; i++) {
		const struct pfd_decision *decision =
			&grant->decisions.items[i];

		if (decision->kind.state == PFD_SET &&
			decision->kind.v == PFD_DECISION_AWARD &&
			decision->no.state == PFD_SET && decision->no.v > no)
			no = decision->no.v;
	}
	return no;
}

/* The version that brought the latest award, or NULL. */
static const struct pfd_version *find_award(struct freezing *f)
{
	const struct pfd_version *ret = NULL;
	int64_t latest = 0;

	for (size_t i = 0; i < f->versions.n; i++) {
		const struct pfd_version *version = &f->versions.items[i];
		int64_t no;

		if (!is_of(f, version, f->grant_path))
			continue;
		no = award_in(record_in(
			f, &pfd_kind_grant, f->grant_path, &version->blob));
		if (no > latest) {
			latest = no;
			ret = version;
		}
	}
	return ret;
}

/* Whether the account is that of whoever was to be paid when the award came in: a
 * contact may have another id since. */
static bool as_awarded(struct freezing *f, const struct pfd_version *award)
{
	struct pfd_str path =
		path_of(f, &pfd_kind_contact, payee_in(f, &award->blob));
	struct pfd_oid blob = { { 0 } };

	if (path.len && !f->status)
		f->status = pfd_store_blob_at(f->run->arena, f->run->store,
			&award->commit, path, &blob, f->run->err);
	return !pfd_oid_zero(&blob) &&
	       pfd_str_eq(iban_in(f, path, &blob), f->line->transfer.iban);
}

/* ---- the change, and its confirmation ------------------------------------------------- */

/* Whether the version made the account, or the payee, what it is now. */
static bool changed_to_now(
	struct freezing *f, const struct pfd_version *version)
{
	if (is_of(f, version, f->payee_path))
		return pfd_str_eq(iban_in(f, f->payee_path, &version->blob),
			       f->line->transfer.iban) &&
		       !(version->was_there &&
			       pfd_str_eq(iban_in(f, f->payee_path,
						  &version->before),
				       f->line->transfer.iban));
	if (is_of(f, version, f->grant_path))
		return pfd_str_eq(
			       payee_in(f, &version->blob), f->line->payee) &&
		       !(version->was_there &&
			       pfd_str_eq(payee_in(f, &version->before),
				       f->line->payee));
	return false;
}

static bool same_check(const struct pfd_contact *a, const struct pfd_contact *b)
{
	return a && b && a->account_check.date.state == PFD_SET &&
	       b->account_check.date.state == PFD_SET &&
	       !pfd_date_cmp(
		       a->account_check.date.v, b->account_check.date.v) &&
	       pfd_str_eq(text_of(&a->account_check.person),
		       text_of(&b->account_check.person)) &&
	       pfd_str_eq(text_of(&a->account_check.document),
		       text_of(&b->account_check.document));
}

/* The version that brought the check as it is now, or NULL. */
static const struct pfd_version *find_check(
	struct freezing *f, const struct pfd_contact *now)
{
	const struct pfd_version *ret = NULL;

	for (size_t i = 0; i < f->versions.n; i++) {
		const struct pfd_version *version = &f->versions.items[i];

		if (is_of(f, version, f->payee_path) &&
			same_check(
				now, record_in(f, &pfd_kind_contact,
					     f->payee_path, &version->blob)) &&
			!(version->was_there &&
				same_check(now, record_in(f, &pfd_kind_contact,
							f->payee_path,
							&version->before))))
			ret = version;
	}
	return ret;
}

/* A person has one name and one address: who shares either is the same. */
static bool same_author(struct pfd_arena *arena, const struct pfd_version *a,
	const struct pfd_version *b)
{
	return pfd_str_eq(pfd_utf8_fold(arena, a->email),
		       pfd_utf8_fold(arena, b->email)) ||
	       pfd_str_eq(pfd_utf8_fold(arena, a->author),
		       pfd_utf8_fold(arena, b->author));
}

static void find(struct freezing *f, struct pfd_message message)
{
	pfd_payment_find(f->run, "account-frozen", "contact", f->line->payee,
		"account.iban", message,
		PFD_MESSAGE("a second person checks the account and enters it: "
			    "pfd contact set {id} account_check.date=… "
			    "account_check.person=p-… "
			    "account_check.document=…",
			"eine zweite Person prüft das Konto und trägt es ein: "
			"pfd contact set {id} account_check.date=… "
			"account_check.person=p-… account_check.document=…",
			PFD_A_STR("id", f->line->payee)));
}

/* The last change of the account from commit `from` on; *ret_same: who brought the
 * check made one of them. */
static const struct pfd_version *last_change(struct freezing *f, size_t from,
	const struct pfd_version *check, bool *ret_same)
{
	const struct pfd_version *last = NULL;

	for (size_t i = 0; i < f->versions.n; i++) {
		const struct pfd_version *version = &f->versions.items[i];

		if (version->order < from || !changed_to_now(f, version))
			continue;
		last = version;
		*ret_same |=
			check && same_author(f->run->arena, check, version);
	}
	return last;
}

static void check_confirmed(struct freezing *f, const struct pfd_version *award)
{
	struct pfd_arg grant = PFD_A_STR("grant", f->line->grant);
	const struct pfd_entry *entry =
		pfd_snapshot_find(&f->run->snapshot, f->payee_path);
	const struct pfd_contact *now =
		record_in(f, &pfd_kind_contact, f->payee_path, &entry->oid);
	const struct pfd_version *check = now ? find_check(f, now) : NULL;
	bool by_same = false;
	const struct pfd_version *last =
		last_change(f, award->order + 1, check, &by_same);

	/* Changed on a branch that was begun before the award. */
	if (!last)
		last = last_change(f, 0, check, &by_same);
	if (!check || !text_of(&now->account_check.person).len ||
		!text_of(&now->account_check.document).len)
		find(f, PFD_MESSAGE("the account is not that of the award of "
				    "grant {grant}, and no second person has "
				    "confirmed it",
				"das Konto ist nicht das der Bewilligung von "
				"{grant}, und keine zweite Person hat es "
				"bestätigt",
				grant));
	else if (last && (check->order < last->order ||
				 pfd_date_cmp(now->account_check.date.v,
					 pfd_date_berlin(last->time_s)) < 0))
		find(f, PFD_MESSAGE("the account changed after the award of "
				    "grant {grant} and after it was confirmed "
				    "on {date}",
				"das Konto hat sich nach der Bewilligung von "
				"{grant} und nach der Bestätigung vom {date} "
				"geändert",
				grant,
				PFD_A_DATE("date", now->account_check.date.v)));
	else if (by_same)
		find(f, PFD_MESSAGE("the account changed after the award of "
				    "grant {grant}, and who changed it has "
				    "confirmed it, too",
				"das Konto hat sich nach der Bewilligung von "
				"{grant} geändert, und wer es geändert hat, "
				"hat es auch bestätigt",
				grant));
}

static void add_path(struct freezing *f, struct pfd_str path)
{
	pfd_vec_foreach (known, &f->paths)
		if (pfd_str_eq(*known, path))
			return;
	pfd_vec_push(f->run->arena, &f->paths, path);
}

enum pfd_status pfd_payment_check_frozen(
	struct pfd_run *run, const struct payment_lines *lines)
{
	struct freezing f = { .run = run };

	f.status = pfd_run_keys(run, &f.keys);
	for (size_t i = 0; i < lines->n; i++) {
		add_path(&f,
			path_of(&f, &pfd_kind_grant, lines->items[i].grant));
		add_path(&f,
			path_of(&f, &pfd_kind_contact, lines->items[i].payee));
	}
	if (!f.status)
		f.status = pfd_store_versions(run->arena, run->store,
			f.paths.items, f.paths.n, &f.versions, run->err);
	for (size_t i = 0; !f.status && i < lines->n; i++) {
		const struct pfd_version *award;

		f.line = &lines->items[i];
		f.grant_path = path_of(&f, &pfd_kind_grant, f.line->grant);
		f.payee_path = path_of(&f, &pfd_kind_contact, f.line->payee);
		award = find_award(&f);
		if (award && !as_awarded(&f, award) && !f.status)
			check_confirmed(&f, award);
	}
	return f.status;
}
