/* Runs a fuzz target over the files of a directory: its corpus as a plain test.
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int replay(const char *directory, const char *name)
{
	char path[4096];
	snprintf(path, sizeof path, "%s/%s", directory, name);
	FILE *file = fopen(path, "rb");
	if (!file)
		return 0;
	uint8_t *data = malloc(2 << 20);
	size_t size = fread(data, 1, 2 << 20, file);
	fclose(file);
	(void)LLVMFuzzerTestOneInput(data, size);
	free(data);
	return 1;
}

int main(int argc, char **argv)
{
	int n = 0;
	DIR *dir = argc > 1 ? opendir(argv[1]) : NULL;
	const struct dirent *entry;
	if (!dir) {
		fprintf(stderr, "usage: replay DIRECTORY\n");
		return 2;
	}
	while ((entry = readdir(dir)))
		if (entry->d_name[0] != '.')
			n += replay(argv[1], entry->d_name);
	closedir(dir);
	printf("%d inputs\n", n);
	return n == 0;
}
