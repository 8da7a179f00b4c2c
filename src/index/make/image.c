/* Run while pfd is built: the empty index with its tables and views as a C array,
 * so that a run copies them instead of making them one by one (image.c).
 *
 *	make_index_image >index_image.c
 *
 * Most of it is empty pages: runs of zero bytes are only counted.
 */
#include <stdio.h>
#include <string.h>

#include "../internal.h"

static int column;

static void put(unsigned char byte)
{
	printf("%u,", byte);
	if (++column % 32 == 0)
		putchar('\n');
}

static void put_length(size_t length)
{
	for (int shift = 0; shift < 32; shift += 8)
		put((unsigned char)(length >> shift));
}

/* How many zero bytes stand at `at`. */
static size_t zeros(const unsigned char *bytes, size_t n, size_t at)
{
	size_t end = at;

	while (end < n && !bytes[end])
		end++;
	return end - at;
}

static void put_runs(const unsigned char *bytes, size_t n)
{
	size_t at = 0;

	while (at < n) {
		size_t skipped = zeros(bytes, n, at), begin = at + skipped,
		       end = begin;

		while (end < n && zeros(bytes, n, end) < PFD_IMAGE_RUN)
			end++;
		put_length(skipped);
		put_length(end - begin);
		for (size_t i = begin; i < end; i++)
			put(bytes[i]);
		at = end;
	}
}

int main(void)
{
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_err err = { .arena = arena };
	struct pfd_index *index = NULL;
	unsigned char *bytes;
	sqlite3_int64 size;

	if (pfd_index_new(arena, (struct pfd_date){ 0 }, &index, &err))
		return 1;
	pfd_index_tables(index);
	bytes = sqlite3_serialize(index->db, "main", &size, 0);
	if (!bytes)
		return 1;
	printf("/* Made from the schema's tables and the views of src/index. "
	       "*/\n"
	       "#include \"internal.h\"\n\n"
	       "const size_t pfd_index_image_size = %zu;\n"
	       "const unsigned char pfd_index_image[] = {\n",
		(size_t)size);
	put_runs(bytes, (size_t)size);
	printf("\n};\n"
	       "const size_t pfd_index_image_length = sizeof "
	       "pfd_index_image;\n");
	sqlite3_free(bytes);
	pfd_index_free(&index);
	pfd_arena_free(arena);
	return ferror(stdout) || fclose(stdout);
}
