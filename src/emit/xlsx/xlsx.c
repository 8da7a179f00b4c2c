/* XLSX (ISO/IEC 29500) for spreadsheets: a sheet for each table, with typed
 * cells, and before them one that lists them and says where they come from.
 *
 * libxlsxwriter prints numbers by the process's locale; pfd sets none.  It
 * writes into a file only, so it gets one without a name, in memory.
 */
#include <errno.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <pfd/text.h>

#include "../module.h"
#include "xlsx.h"

enum { PROPERTY_UNITS = 255 };

/* The words above the block: of its table, else of the heading before it. */
static struct pfd_str name_of(
	const struct pfd_block *block, struct pfd_str heading)
{
	if (block->table && block->table->title)
		return pfd_str(block->table->title);
	if (heading.len)
		return heading;
	return pfd_str(
		block->table ? block->table->name : pfd_block_member(block));
}

static void add_blocks(struct pfd_xlsx *x)
{
	const struct pfd_doc *doc = x->r->doc;
	struct pfd_str heading = pfd_str(doc->title);

	for (size_t i = 0; i < doc->blocks.n && !x->error; i++) {
		const struct pfd_block *block = doc->blocks.items[i];

		if (block->kind == PFD_BLOCK_HEADING)
			heading = block->text;
		else if (block->kind == PFD_BLOCK_TABLE)
			pfd_xlsx_table(x, name_of(block, heading),
				pfd_table_people(x->arena, doc, block->table));
		else if (block->kind == PFD_BLOCK_FACTS && block->facts.n)
			pfd_xlsx_facts(x, name_of(block, heading),
				block->facts.items, block->facts.n);
	}
}

/* The library's members are not const. */
static char *property(struct pfd_xlsx *x, struct pfd_str text)
{
	struct pfd_buf buf = pfd_buf(x->arena);

	text = pfd_xlsx_cut(pfd_one_line(x->arena, text), PROPERTY_UNITS);
	pfd_buf_add(&buf, text);
	return buf.ptr;
}

/* What the document says of itself, for programs; people find it on the first sheet. */
static void add_provenance(struct pfd_xlsx *x)
{
	const struct pfd_doc *doc = x->r->doc;
	lxw_doc_properties own = {
		.title = property(x, pfd_str(doc->title)),
		.created = (time_t)x->r->options->made_s,
	};

	pfd_vec_foreach (fact, &doc->provenance) {
		struct pfd_str value = pfd_cell_plain(x->arena, &fact->value);
		const char *key =
			pfd_arena_printf(x->arena, "pfd:%s", fact->key).ptr;

		if (!strcmp(fact->key, "partnership"))
			own.company = property(x, value);
		if (!x->error && value.len)
			x->error = workbook_set_custom_property_string(
				x->book, key, property(x, value));
	}
	if (!x->error)
		x->error = workbook_set_properties(x->book, &own);
}

static enum pfd_status fail(const struct pfd_render *r, lxw_error error)
{
	if (error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE) {
		(void)pfd_fail(r->err, PFD_FAILED,
			PFD_MESSAGE("xlsx: more rows than a sheet holds",
				"xlsx: mehr Zeilen, als ein Blatt fasst"));
		return pfd_hint(
			r->err, PFD_MESSAGE("choose another format: -O csv",
					"ein anderes Format wählen: -O csv"));
	}
	(void)pfd_fail(r->err, PFD_FAILED,
		PFD_MESSAGE("xlsx: {reason}", "xlsx: {reason}",
			PFD_A_Z("reason", lxw_strerror(error))));
	return pfd_hint(r->err,
		PFD_MESSAGE("is there room and permission in the directory "
			    "for temporary files (TMPDIR)?",
			"Ist im Verzeichnis für temporäre Dateien (TMPDIR) "
			"Platz, und darf dort geschrieben werden?"));
}

static enum pfd_status take(const struct pfd_render *r, int fd)
{
	struct stat made;
	void *bytes;

	if (fstat(fd, &made))
		return pfd_fail_errno(r->err, "xlsx", errno);
	bytes = mmap(NULL, (size_t)made.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
	if (bytes == MAP_FAILED)
		return pfd_fail_errno(r->err, "xlsx", errno);
	pfd_buf_add(r->out, (struct pfd_str){ bytes, (size_t)made.st_size });
	(void)munmap(bytes, (size_t)made.st_size);
	return PFD_OK;
}

static enum pfd_status write_book(const struct pfd_render *r, int fd)
{
	struct pfd_arena *arena = r->out->arena;
	const char *path = pfd_arena_printf(arena, "/proc/self/fd/%d", fd).ptr;
	struct pfd_xlsx x = {
		.r = r, .arena = arena, .book = workbook_new(path)
	};
	lxw_error error;

	if (!x.book)
		return fail(r, LXW_ERROR_MEMORY_MALLOC_FAILED);
	if (!r->doc->list)
		pfd_xlsx_begin_contents(&x);
	add_blocks(&x);
	pfd_xlsx_prose(&x);
	pfd_xlsx_end_contents(&x);
	add_provenance(&x);
	/* Also frees the book, so it comes whatever was wrong before. */
	error = workbook_close(x.book);
	error = x.error ? x.error : error;
	return error ? fail(r, error) : take(r, fd);
}

static enum pfd_status render(const struct pfd_render *r)
{
	int fd = memfd_create("pfd-xlsx", MFD_CLOEXEC);
	enum pfd_status status;

	if (fd < 0)
		return pfd_fail_errno(r->err, "xlsx", errno);
	status = write_book(r, fd);
	(void)close(fd);
	return status;
}

static const char *libraries(struct pfd_arena *arena)
{
	return pfd_arena_printf(arena, "libxlsxwriter %s", lxw_version()).ptr;
}

const struct pfd_module pfd_module = {
	.abi = PFD_MODULE_ABI,
	.pfd = PFD_VERSION,
	.sizes = PFD_MODULE_SIZES,
	.render = render,
	.libraries = libraries,
};
