/* What a run says: results on stdout or in a file, all else on stderr. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "again.h"
#include "framework.h"
#include "sent.h"

enum { FLUSH_AT = 64 * 1024 };

const char *pfd_run_say(const struct pfd_run *run, struct pfd_text text)
{
	return pfd_text(text, run->env.lang);
}

/* ---- stdout --------------------------------------------------------------- */

/* 0 or an errno; short writes are continued. */
static int write_all(int fd, struct pfd_str bytes)
{
	while (bytes.len) {
		ssize_t n = write(fd, bytes.ptr, bytes.len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return errno;
		bytes = pfd_str_sub(bytes, (size_t)n, bytes.len);
	}
	return 0;
}

/* A failure is remembered for the last flush to report. */
static void drain(struct pfd_run *run)
{
	int error = 0;

	if (run->within)
		return;
	if (run->out.len && !run->pipe_closed && !run->out_error &&
		!(run->page && pfd_run_in_pager(run, pfd_buf_str(&run->out))))
		error = write_all(STDOUT_FILENO, pfd_buf_str(&run->out));
	run->out.len = 0;
	if (error == EPIPE)
		run->pipe_closed = true;
	else if (error)
		run->out_error = error;
}

enum pfd_status pfd_run_flush(struct pfd_run *run)
{
	pfd_run_stream_end(run);
	drain(run);
	if (!run->out_error)
		return PFD_OK;
	return pfd_fail_errno(run->err,
		pfd_run_say(
			run, PFD_TEXT("standard output", "Standardausgabe")),
		run->out_error);
}

void pfd_run_print(struct pfd_run *run, struct pfd_str bytes)
{
	pfd_buf_add(&run->out, bytes);
	if (run->out.len >= FLUSH_AT && !run->page)
		drain(run);
}

void pfd_run_printf(struct pfd_run *run, const char *fmt, ...)
{
	va_list args;
	char small[512];
	int n;

	va_start(args, fmt);
	n = vsnprintf(small, sizeof(small), fmt, args);
	va_end(args);
	if (n < 0)
		abort();
	if ((size_t)n < sizeof(small)) {
		pfd_run_print(run, (struct pfd_str){ small, (size_t)n });
		return;
	}
	char *large = pfd_alloc(run->arena, (size_t)n + 1);

	va_start(args, fmt);
	vsnprintf(large, (size_t)n + 1, fmt, args);
	va_end(args);
	pfd_run_print(run, (struct pfd_str){ large, (size_t)n });
}

/* ---- files ---------------------------------------------------------------- */

/* A device or a pipe cannot be replaced, it is written to. */
static enum pfd_status write_device(
	struct pfd_run *run, const char *path, struct pfd_str bytes)
{
	int fd = open(path, O_WRONLY | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY);
	int error;

	if (fd < 0)
		return pfd_fail_errno(run->err, path, errno);
	error = write_all(fd, bytes);
	if (close(fd) && !error)
		error = errno;
	return error ? pfd_fail_errno(run->err, path, error) : PFD_OK;
}

static enum pfd_status is_link(struct pfd_run *run, const char *path)
{
	pfd_fail(run->err, PFD_FAILED,
		PFD_MESSAGE("{path}: is a symbolic link; it is not written "
			    "through",
			"{path}: ist ein symbolischer Link und wird nicht "
			"überschrieben",
			PFD_A_Z("path", path)));
	return pfd_hint(run->err, PFD_MESSAGE("name the file itself",
					  "die Datei selbst angeben"));
}

/* Replacing it would need no right to write it: somebody wanted it kept. */
static enum pfd_status is_protected(struct pfd_run *run, const char *path)
{
	pfd_fail(run->err, PFD_FAILED,
		PFD_MESSAGE("{path}: is write-protected",
			"{path}: ist schreibgeschützt", PFD_A_Z("path", path)));
	return pfd_hint(run->err,
		PFD_MESSAGE("name another file, or allow it: chmod u+w",
			"eine andere Datei angeben oder es erlauben: chmod "
			"u+w"));
}

static enum pfd_status write_file(
	struct pfd_run *run, const char *path, struct pfd_str bytes)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash ? slash + 1 : path;
	const char *directory = ".";
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	struct stat there;

	if (slash == path)
		directory = "/";
	else if (slash)
		directory = pfd_arena_z(run->arena,
			(struct pfd_str){ path, (size_t)(slash - path) });
	if (!*name)
		return pfd_fail_errno(run->err, path, EISDIR);
	if (pfd_root_open(&root, run->arena, directory, run->err)) {
		run->err->status = PFD_FAILED;
		return PFD_FAILED;
	}
	if (run->keys && pfd_keyring_count(run->keys) && run->store &&
		pfd_store_contains(run->store, root.path)) {
		pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("{path}: what the keys opened does not "
				    "belong into the data repository",
				"{path}: was die Schlüssel geöffnet haben, "
				"gehört nicht ins Daten-Repository",
				PFD_A_Z("path", path)));
		return pfd_hint(run->err,
			PFD_MESSAGE("name a file in another directory",
				"eine Datei in einem anderen Verzeichnis "
				"angeben"));
	}
	switch (pfd_file_stat(&root, name, &there)) {
	case 0:
		break;
	case 1:
		if (S_ISLNK(there.st_mode))
			return is_link(run, path);
		if (S_ISDIR(there.st_mode))
			return pfd_fail_errno(run->err, path, EISDIR);
		if (!S_ISREG(there.st_mode))
			return write_device(run, path, bytes);
		if (!(there.st_mode & 0222))
			return is_protected(run, path);
		break;
	default:
		return pfd_fail_errno(run->err, path, errno);
	}
	/* Who opened the keys writes what others are not to read. */
	return pfd_beside_failed(run,
		pfd_file_write(
			&root, name, bytes, run->keys ? 0600 : 0644, run->err),
		name, path);
}

enum pfd_status pfd_run_safe(struct pfd_run *run, struct pfd_str bytes)
{
	if (run->output && !run->within)
		return write_file(run, run->output, bytes);
	pfd_run_print(run, bytes);
	return PFD_OK;
}

/* Safe for a terminal; TAB parts columns and may stay. */
static struct pfd_str visible(struct pfd_arena *arena, struct pfd_str bytes)
{
	struct pfd_buf buf = pfd_buf(arena);
	struct pfd_str part;
	bool first = true;

	while (pfd_str_cut(&bytes, '\t', &part)) {
		if (!first)
			pfd_buf_addc(&buf, '\t');
		first = false;
		pfd_buf_add(&buf, pfd_text_visible(arena, part, true));
	}
	return pfd_buf_str(&buf);
}

enum pfd_status pfd_run_text(struct pfd_run *run, struct pfd_str bytes)
{
	if (run->env.stdout_tty && !run->output)
		bytes = visible(run->arena, bytes);
	return pfd_run_safe(run, bytes);
}

enum pfd_status pfd_run_emit(
	struct pfd_run *run, const struct pfd_doc *given, struct pfd_buf *out)
{
	struct pfd_doc with_origin = *given, *doc = &with_origin;
	enum pfd_status status;

	pfd_run_clear_doc(run, doc);
	status = pfd_run_origin(run, doc);
	if (status)
		return status;
	/* Of the state the document tells of, not of the moment. */
	run->emit.made_s = run->env.now_fixed
				   ? run->env.now_s
				   : (int64_t)run->env.as_of.days * 86400;
	pfd_run_at(run, run->emit.format == PFD_FORMAT_PDF
				? PFD_TEXT("making pages", "Seiten setzen")
				: PFD_TEXT("making the document",
					  "Dokument erstellen"));
	status = run->weasyprint && run->emit.format == PFD_FORMAT_PDF
			 ? pfd_run_weasyprint(run, doc, out)
			 : pfd_emit(out, doc, &run->emit, run->err);
	pfd_run_at_nothing(run);
	return status;
}

/* Tables make their cells safe themselves and carry colours; what is binary goes
 * to no terminal. */
static enum pfd_status write_doc(struct pfd_run *run, struct pfd_str bytes)
{
	return run->emit.format == PFD_FORMAT_TABLE ||
			       pfd_format_is_binary(run->emit.format)
		       ? pfd_run_safe(run, bytes)
		       : pfd_run_text(run, bytes);
}

enum pfd_status pfd_run_doc(struct pfd_run *run, const struct pfd_doc *doc)
{
	struct pfd_buf buf = pfd_buf(run->arena);
	struct pfd_str bytes;
	struct pfd_origin origin;
	enum pfd_status status = pfd_run_emit(run, doc, &buf);

	bytes = pfd_buf_str(&buf);
	if (!status && run->sent_to)
		status = pfd_run_sent_check(run, bytes, &origin);
	if (!status)
		status = write_doc(run, bytes);
	if (!status && run->sent_to)
		status = pfd_run_sent(run, doc, &origin, bytes);
	return status;
}

/* ---- stderr --------------------------------------------------------------- */

void pfd_run_stderr(struct pfd_run *run, struct pfd_str bytes)
{
	(void)run;
	(void)!write_all(STDERR_FILENO, bytes);
}

void pfd_run_note(struct pfd_run *run, struct pfd_message message)
{
	struct pfd_buf line = pfd_buf(run->arena);

	pfd_buf_addz(&line, "pfd: ");
	pfd_message_add(&line, &message, run->env.lang);
	pfd_buf_addc(&line, '\n');
	pfd_run_stderr(run, pfd_buf_str(&line));
}

void pfd_run_show_findings(struct pfd_run *run)
{
	struct pfd_buf lines = pfd_buf(run->arena);
	const struct pfd_finding_look look = { .lang = run->env.lang,
		.spread = run->env.stderr_tty,
		.color = run->env.stderr_color };

	pfd_findings_sort(&run->findings);
	pfd_vec_foreach (finding, &run->findings)
		pfd_finding_line(&lines, finding, &look);
	run->findings.n = 0;
	if (lines.len)
		pfd_run_stderr(run, pfd_buf_str(&lines));
}

/* ---- refusals ------------------------------------------------------------- */

enum pfd_status pfd_run_refused(struct pfd_run *run)
{
	run->err->status = PFD_REFUSED;
	run->err->message = (struct pfd_message){ 0 };
	run->err->hint = (struct pfd_message){ 0 };
	return PFD_REFUSED;
}

enum pfd_status pfd_run_usage(struct pfd_run *run, struct pfd_message message)
{
	struct pfd_str name = { 0 };

	if (run->command && *run->command->verb)
		name = pfd_command_name(run->arena, run->command, run->kind);
	pfd_fail(run->err, PFD_USAGE, message);
	if (!name.len)
		return pfd_hint(run->err,
			PFD_MESSAGE("see: pfd help", "siehe: pfd help"));
	return pfd_hint(run->err, PFD_MESSAGE("see: pfd help {command}",
					  "siehe: pfd help {command}",
					  PFD_A_STR("command", name)));
}

void pfd_run_bad_option(struct pfd_run *run, const char *option,
	const char *rule, struct pfd_message message, struct pfd_message remedy)
{
	pfd_findings_add(&run->findings,
		(struct pfd_finding){
			.severity = PFD_ERROR,
			.rule = rule,
			.field = pfd_str(option),
			.place = { .file = PFD_STR("<option>") },
			.message = message,
			.remedy = remedy,
			.hard = true,
		});
}
