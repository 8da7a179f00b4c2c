/* The one error a failure carries up to main. */
#include <errno.h>

#include "internal.h"

struct pfd_message pfd_message_copy(
	struct pfd_arena *arena, struct pfd_message m)
{
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

/* What the system says, for the reasons an office meets. */
static const struct {
	int errnum;
	struct pfd_text text;
} reasons[] = {
	{ EACCES, { "permission denied", "keine Berechtigung" } },
	{ EBUSY, { "device or resource busy", "Gerät oder Ressource belegt" } },
	{ EDQUOT, { "disk quota exceeded",
			  "der zugeteilte Plattenplatz ist verbraucht" } },
	{ EEXIST, { "file exists", "Datei existiert bereits" } },
	{ EIO, { "input/output error", "Ein-/Ausgabefehler" } },
	{ EISDIR, { "is a directory", "ist ein Verzeichnis" } },
	{ EMFILE, { "too many open files", "zu viele offene Dateien" } },
	{ ENAMETOOLONG, { "file name too long", "Dateiname zu lang" } },
	{ ENOENT, { "no such file or directory",
			  "Datei oder Verzeichnis nicht gefunden" } },
	{ ENOLCK, { "no locks available",
			  "keine Sperren verfügbar (Netzlaufwerk?)" } },
	{ ENOSPC, { "no space left on device",
			  "kein Speicherplatz mehr auf dem Gerät" } },
	{ ENOTDIR, { "not a directory", "kein Verzeichnis" } },
	{ EPERM, { "operation not permitted",
			 "diese Aktion ist nicht erlaubt" } },
	{ EPIPE, { "broken pipe", "die Gegenseite hat die Pipe geschlossen" } },
	{ EROFS, { "read-only file system",
			 "Dateisystem ist schreibgeschützt" } },
};

static struct pfd_text reason(int errnum)
{
	const char *desc;

	for (size_t i = 0; i < PFD_COUNT(reasons); i++)
		if (reasons[i].errnum == errnum)
			return reasons[i].text;
	/* Unlike strerror: static, thread-safe and never translated. */
	desc = strerrordesc_np(errnum);
	if (!desc)
		desc = "unknown error";
	return (struct pfd_text){ desc, desc };
}

enum pfd_status pfd_fail_errno(
	struct pfd_err *err, const char *path, int errnum)
{
	return pfd_fail(err, PFD_FAILED,
		PFD_MESSAGE("{path}: {reason}", "{path}: {reason}",
			PFD_A_Z("path", path),
			PFD_A_TEXT("reason", reason(errnum))));
}
