/* The one error a failure carries up to main. */
#include <errno.h>

#include "internal.h"

static const char *copy_z(struct pfd_arena *arena, const char *z)
{
	return z ? pfd_arena_z(arena, pfd_str(z)) : NULL;
}

struct pfd_message pfd_message_copy(
	struct pfd_arena *arena, struct pfd_message m)
{
	/* A local rule's texts are read from a file. */
	m.text.en = copy_z(arena, m.text.en);
	m.text.de = copy_z(arena, m.text.de);
	for (size_t i = 0; i < PFD_ARGS_MAX && m.args[i].name; i++) {
		m.args[i].name = pfd_arena_z(arena, pfd_str(m.args[i].name));
		if (m.args[i].kind == PFD_ARG_STR)
			m.args[i].str = pfd_arena_str(arena, m.args[i].str);
	}
	return m;
}

/* Without an arena the strings stay the caller's. */
static struct pfd_message keep(struct pfd_err *err, struct pfd_message m)
{
	return err->arena ? pfd_message_copy(err->arena, m) : m;
}

enum pfd_status pfd_fail(
	struct pfd_err *err, enum pfd_status status, struct pfd_message message)
{
	err->status = status;
	err->message = keep(err, message);
	err->hint = (struct pfd_message){ 0 };
	return status;
}

enum pfd_status pfd_hint(struct pfd_err *err, struct pfd_message hint)
{
	err->hint = keep(err, hint);
	return err->status;
}

#define CHECK_RIGHTS                                                        \
	PFD_TEXT("check the owner and the permissions of it and its "       \
		 "directory (ls -ld)",                                      \
		"Eigentümer und Rechte davon und vom Verzeichnis prüfen " \
		"(ls -ld)")
#define MAKE_ROOM                                         \
	PFD_TEXT("make room, then run the command again", \
		"Platz schaffen, dann den Befehl wiederholen")

/* What the system says, for the reasons an office meets. */
static const struct {
	int errnum;
	struct pfd_text text, way_out;
} reasons[] = {
	{ EACCES, { "permission denied", "keine Berechtigung" }, CHECK_RIGHTS },
	{ EBUSY, { "device or resource busy", "Gerät oder Ressource belegt" } },
	{ EDQUOT,
		{ "disk quota exceeded",
			"der zugeteilte Plattenplatz ist verbraucht" },
		MAKE_ROOM },
	{ EEXIST, { "file exists", "Datei existiert bereits" } },
	{ EFBIG,
		{ "larger than a file may be here",
			"größer, als eine Datei hier sein darf" },
		PFD_TEXT("the limit is the shell's (ulimit -f) or the disk's; "
			 "raise it or write elsewhere",
			"die Grenze kommt von der Shell (ulimit -f) oder vom "
			"Datenträger; anheben oder anderswohin schreiben") },
	{ EIO, { "input/output error", "Ein-/Ausgabefehler" } },
	{ EISDIR, { "is a directory", "ist ein Verzeichnis" } },
	{ ELOOP, { "a symbolic link stands there",
			 "dort steht ein symbolischer Link" } },
	{ EMFILE, { "too many open files", "zu viele offene Dateien" } },
	{ ENAMETOOLONG, { "file name too long", "Dateiname zu lang" } },
	{ ENOENT, { "no such file or directory",
			  "Datei oder Verzeichnis nicht gefunden" } },
	{ ENOLCK, { "no locks available",
			  "keine Sperren verfügbar (Netzlaufwerk?)" } },
	{ ENOSPC,
		{ "no space left on device",
			"kein Speicherplatz mehr auf dem Gerät" },
		MAKE_ROOM },
	{ ENOTDIR, { "not a directory", "kein Verzeichnis" } },
	{ EPERM,
		{ "operation not permitted", "diese Aktion ist nicht erlaubt" },
		CHECK_RIGHTS },
	{ EPIPE, { "broken pipe", "die Gegenseite hat die Pipe geschlossen" } },
	{ EROFS,
		{ "read-only file system", "Dateisystem ist schreibgeschützt" },
		PFD_TEXT("have it mounted for writing, or work on another disk",
			"beschreibbar einhängen oder auf einem anderen "
			"Datenträger arbeiten") },
};

enum pfd_status pfd_fail_errno(
	struct pfd_err *err, const char *path, int errnum)
{
	/* Unlike strerror: static, thread-safe and never translated. */
	const char *desc = strerrordesc_np(errnum);
	struct pfd_text text, way_out = { 0 };

	if (!desc)
		desc = "unknown error";
	text = (struct pfd_text){ desc, desc };
	for (size_t i = 0; i < PFD_COUNT(reasons); i++)
		if (reasons[i].errnum == errnum) {
			text = reasons[i].text;
			way_out = reasons[i].way_out;
		}
	(void)pfd_fail(err, PFD_FAILED,
		PFD_MESSAGE("{path}: {reason}", "{path}: {reason}",
			PFD_A_Z("path", path), PFD_A_TEXT("reason", text)));
	return pfd_hint(err, (struct pfd_message){ .text = way_out });
}
