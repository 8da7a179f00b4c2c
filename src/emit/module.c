/* Opening the renderers that are shared libraries (module.h). */
#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

#include "module.h"

#ifndef PFD_MODULEDIR
#define PFD_MODULEDIR "/usr/local/lib/pfd"
#define PFD_MODULEDIR_FROM_PROGRAM "../lib/pfd"
#endif

/* What to say where one is missing. */
static const struct needs {
	const char *option;  /* of CMake */
	const char *build;   /* Debian packages to build it with … */
	const char *library; /* … and to run it with */
} needs[PFD_N_FORMATS] = {
	[PFD_FORMAT_PDF] = { "PFD_PDF", "libpango1.0-dev",
		"libpangocairo-1.0-0" },
	[PFD_FORMAT_XLSX] = { "PFD_XLSX", "libxlsxwriter-dev",
		"libxlsxwriter4" },
};

/* Whoever could put another file there could already replace the program, or
 * is the user. */
static bool is_trusted(const char *path)
{
	struct stat module, program;

	if (stat(path, &module) || !S_ISREG(module.st_mode) ||
		(module.st_mode & S_IWOTH))
		return false;
	if (module.st_uid == 0 || module.st_uid == geteuid())
		return true;
	return !stat("/proc/self/exe", &program) &&
	       module.st_uid == program.st_uid;
}

/* Beside the program in a build tree; from there to the library directory, so
 * that an installed tree may be moved; and where it was to be installed.  Never
 * in a directory that an environment variable names.  NULL if nowhere. */
static const char *find(struct pfd_arena *arena, const char *name)
{
	const char *program = pfd_program_directory(arena);
	struct pfd_str places[3] = { 0 };

	if (program) {
		places[0] = pfd_arena_printf(
			arena, "%s/lib/pfd/pfd-%s.so", program, name);
		places[1] = pfd_arena_printf(arena,
			"%s/" PFD_MODULEDIR_FROM_PROGRAM "/pfd-%s.so", program,
			name);
	}
	places[2] = pfd_arena_printf(arena, PFD_MODULEDIR "/pfd-%s.so", name);
	for (size_t i = 0; i < PFD_COUNT(places); i++)
		if (places[i].ptr && is_trusted(places[i].ptr))
			return places[i].ptr;
	return NULL;
}

static enum pfd_status missing(
	struct pfd_err *err, const char *name, const struct needs *of)
{
	(void)pfd_fail(err, PFD_FAILED,
		PFD_MESSAGE("{format}: the module pfd-{format}.so is not "
			    "installed",
			"{format}: das Modul pfd-{format}.so ist nicht "
			"installiert",
			PFD_A_Z("format", name)));
	return pfd_hint(err,
		PFD_MESSAGE("build pfd with -D{option}=ON (Debian package "
			    "{build}) and install it",
			"pfd mit -D{option}=ON bauen (Debian-Paket {build}) "
			"und installieren",
			PFD_A_Z("option", of->option),
			PFD_A_Z("build", of->build)));
}

static enum pfd_status does_not_load(
	struct pfd_err *err, const char *path, const struct needs *of)
{
	const char *reason = dlerror();

	(void)pfd_fail(err, PFD_FAILED,
		PFD_MESSAGE("{path}: cannot be loaded: {reason}",
			"{path}: lässt sich nicht laden: {reason}",
			PFD_A_Z("path", path),
			PFD_A_Z("reason", reason ? reason : "?")));
	return pfd_hint(err, PFD_MESSAGE("install the Debian package {package}",
				     "das Debian-Paket {package} installieren",
				     PFD_A_Z("package", of->library)));
}

static enum pfd_status does_not_fit(struct pfd_err *err, const char *path)
{
	(void)pfd_fail(err, PFD_FAILED,
		PFD_MESSAGE("{path}: belongs to another build of pfd",
			"{path}: gehört zu einem anderen Bau von pfd",
			PFD_A_Z("path", path)));
	return pfd_hint(
		err, PFD_MESSAGE("install pfd and its modules from one build",
			     "pfd und seine Module aus demselben Bau "
			     "installieren"));
}

static bool fits(const struct pfd_module *module)
{
	static const uint32_t sizes[] = PFD_MODULE_SIZES;

	return module && module->abi == PFD_MODULE_ABI &&
	       !strcmp(module->pfd, PFD_VERSION) &&
	       !memcmp(module->sizes, sizes, sizeof(sizes));
}

static enum pfd_status open_module(struct pfd_arena *arena,
	enum pfd_format format, const struct pfd_module **ret,
	struct pfd_err *err)
{
	const char *name = pfd_format_names[format];
	const struct needs *of = &needs[format];
	const char *path = find(arena, name);
	void *library;

	if (!path)
		return missing(err, name, of);
	/* Stays open: what these libraries keep for the process would dangle. */
	library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
	if (!library)
		return does_not_load(err, path, of);
	*ret = dlsym(library, "pfd_module");
	return fits(*ret) ? PFD_OK : does_not_fit(err, path);
}

enum pfd_status pfd_render_in_module(const struct pfd_render *r)
{
	const struct pfd_module *module;
	enum pfd_status status =
		open_module(r->out->arena, r->options->format, &module, r->err);

	return status ? status : module->render(r);
}

const char *pfd_emit_libraries(struct pfd_arena *arena, enum pfd_format format)
{
	struct pfd_err err = { .arena = arena };
	const struct pfd_module *module;

	if (!needs[format].option ||
		open_module(arena, format, &module, &err) != PFD_OK)
		return "";
	return module->libraries(arena);
}
