/* The yardstick for `pfd check`: opens, reads and event-parses every .yaml file
 * below a directory with bare libyaml on one thread, and does nothing with it.
 *
 *	bare_yaml [-r | -2] DIRECTORY
 *
 * -r: opens and reads only.  -2: two processes, each with every other file.
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
#include <sys/wait.h>
#include <unistd.h>
#include <yaml.h>

static long files, events, seen;
static bool reads_only;
static long share = 1, part; /* every share-th file, beginning with this one */

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
	if (seen++ % share != part)
		return FTW_CONTINUE;
	bytes = slurp(path, &n);
	if (!reads_only)
		parse(bytes, n);
	free(bytes);
	files++;
	return FTW_CONTINUE;
}

int main(int argc, char **argv)
{
	int status = 0;
	pid_t other = 0;

	if (argc == 3 && !strcmp(argv[1], "-r")) {
		reads_only = true;
	} else if (argc == 3 && !strcmp(argv[1], "-2")) {
		share = 2;
		other = fork();
		part = other == 0;
	} else if (argc != 2) {
		return 2;
	}
	if (nftw(argv[argc - 1], visit, 32, FTW_PHYS | FTW_ACTIONRETVAL))
		return 2;
	printf("%ld files, %ld events\n", files, events);
	if (other > 0 && wait(&status) != other)
		return 3;
	return status ? 3 : 0;
}
