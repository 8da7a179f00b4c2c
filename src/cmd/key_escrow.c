/* `pfd key escrow`: names who keeps copies of the keys against the loss of a
 * machine. */
#include "privacy.h"

enum { ESCROWS_MAX = 2 };

struct escrow_args {
	const char *name, *public_key, *note;
};
static const struct pfd_option options[] = {
	PFD_OPTION(struct escrow_args, note, "note", 0, "TEXT",
		"where it is kept, without a person's name",
		"wo sie liegt, ohne Namen einer Person"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct escrow_args, name, "NAME"),
	PFD_OPERAND(struct escrow_args, public_key, "PUBLICKEY"),
	{ 0 },
};

static enum pfd_status check_name(struct pfd_run *run,
	const struct pfd_keystores *stores, const char *name)
{
	struct pfd_str id = pfd_str(name);

	if (pfd_keystores_find(stores, id)) {
		(void)pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("pfd.yaml names a keystore “{name}” "
				    "already",
				"pfd.yaml nennt schon einen "
				"Schlüsselspeicher „{name}“",
				PFD_A_Z("name", name)));
		return pfd_hint(
			run->err, PFD_MESSAGE("choose another name",
					  "einen anderen Namen wählen"));
	}
	if (!pfd_str_starts(id, "k-") && !pfd_str_starts(id, "b-"))
		return PFD_OK;
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("“{name}”: such names are those of machines and "
			    "bundles",
			"„{name}“: So heißen Rechner und Bündel",
			PFD_A_Z("name", name)));
	return pfd_hint(run->err, PFD_MESSAGE("name the place: tresor",
					  "den Ort nennen: tresor"));
}

static enum pfd_status check_number(
	struct pfd_run *run, const struct pfd_keystores *stores)
{
	size_t n = 0;

	for (size_t i = 0; i < stores->data->keystores.n; i++) {
		const struct pfd_keystore *store =
			&stores->data->keystores.items[i];

		n += pfd_keystore_here(store) && store->kind.state == PFD_SET &&
		     store->kind.v == PFD_KEYSTORE_ESCROW;
	}
	if (n < ESCROWS_MAX)
		return PFD_OK;
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("there are {n} escrows already: each more is one "
			    "more to ask at every erasure",
			"es gibt schon {n} Hinterlegungen: Jede weitere ist "
			"bei jeder Löschung zu fragen",
			PFD_A_INT("n", (int64_t)n)));
	return pfd_hint(run->err,
		PFD_MESSAGE("end one first: pfd privacy confirm --gone NAME -m "
			    "\"…\"",
			"erst eine beenden: pfd privacy confirm --gone NAME -m "
			"\"…\""));
}

/* A key that nothing can be sealed for is told now, not when it is needed. */
static enum pfd_status check_key(
	struct pfd_run *run, const struct escrow_args *args)
{
	const struct pfd_bundle none = { .name = pfd_str(args->name) };
	struct pfd_str ignored;

	return pfd_bundle_seal_for(run->arena, &none, pfd_str(args->public_key),
		&ignored, run->err);
}

static enum pfd_status run_escrow(struct pfd_run *run, const void *given)
{
	const struct escrow_args *args = given;
	struct pfd_keystores stores;
	struct pfd_str name = pfd_str(args->name);
	enum pfd_status status = check_key(run, args);

	if (!status)
		status = pfd_run_change(run);
	if (!status)
		status = pfd_keystores_read(run, &stores);
	if (!status)
		status = check_name(run, &stores, args->name);
	if (!status)
		status = check_number(run, &stores);
	if (status)
		return status;
	pfd_keystores_add(run, &stores, name, PFD_KEYSTORE_ESCROW,
		args->public_key, args->note);
	status = pfd_keystores_save(run, &stores);
	if (status)
		return status;
	return pfd_run_finish(run,
		PFD_MESSAGE("keystore {name}: escrow named",
			"Schlüsselspeicher {name}: Hinterlegung benannt",
			PFD_A_STR("name", name)),
		&name, 1);
}

const struct pfd_command pfd_cmd_key_escrow = {
	.group = "key",
	.verb = "escrow",
	.section = PFD_SECTION_PEOPLE,
	.summary = { "name who keeps copies of the keys in escrow",
		"benennen, wo Kopien der Schlüssel hinterlegt sind" },
	.description = { "PUBLICKEY is what pfd key pair printed for the "
			 "recipient. At most two at a time. Then pfd key "
			 "export FILE --to NAME makes the file to be kept.",
		"PUBLICKEY ist, was pfd key pair bei der Stelle ausgegeben "
		"hat. Höchstens zwei zugleich. Danach erzeugt pfd key export "
		"FILE --to NAME die Datei zum Hinterlegen." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd key escrow tresor "
			  "q83vEjRWeJq83vEjRWeJq83vEjRWeJq83vEjRWeJq8w= "
			  "--note \"Tresor des Jugendamts\"" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct escrow_args),
	.flags = PFD_CMD_WRITER,
	.run = run_escrow,
};
