/* The yardstick for `pfd check`: opens, reads and event-parses every .yaml file
 * below a directory with bare libyaml on one thread, and does nothing with it.
 *
 *	bare_yaml DIRECTORY
 *
 * Prints the numbers of files and events, so that nobody can mistake a run over
 * nothing for a fast one.
 */
#include <fcntl.h>
#include <ftw.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

static long files, events;

static char *slurp(const char *path, size_t *ret_n)
{
	struct stat st;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	char *bytes = NULL;

	if (fd >= 0 && !fstat(fd, &st) &&
		(bytes = malloc((size_t)st.st_size + 1)) &&
		read(fd, bytes, (size_t)st.st_size) == st.st_size)
		*ret_n = (size_t)st.st_size;
	else
		exit(3);
	close(fd);
	return bytes;
}

static void parse(const char *bytes, size_t n)
{
	yaml_parser_t parser;
	yaml_event_t event;
	bool done = false;

	if (!yaml_parser_initialize(&parser))
		exit(3);
	yaml_parser_set_input_string(&parser, (const unsigned char *)bytes, n);
	while (!done) {
		if (!yaml_parser_parse(&parser, &event))
			exit(1);
		done = event.type == YAML_STREAM_END_EVENT;
		events++;
		yaml_event_delete(&event);
	}
	yaml_parser_delete(&parser);
}

static int visit(
	const char *path, const struct stat *st, int type, struct FTW *at)
{
	size_t len = strlen(path), n;
	char *bytes;

	(void)st;
	if (type == FTW_D && at->level && path[at->base] == '.')
		return FTW_SKIP_SUBTREE;
	if (type != FTW_F || len < 5 || strcmp(path + len - 5, ".yaml"))
		return FTW_CONTINUE;
	bytes = slurp(path, &n);
	parse(bytes, n);
	free(bytes);
	files++;
	return FTW_CONTINUE;
}

int main(int argc, char **argv)
{
	if (argc != 2 || nftw(argv[1], visit, 32, FTW_PHYS | FTW_ACTIONRETVAL))
		return 2;
	printf("%ld files, %ld events\n", files, events);
	return 0;
}
