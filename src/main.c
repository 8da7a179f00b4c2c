/* The program's door; all else is in the areas. */
#include <pfd/cmd.h>

extern char **environ;

int main(int argc, char **argv)
{
	return pfd_main(argc, argv, environ);
}
