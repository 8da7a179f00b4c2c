/* The program: arguments in, exit status out.
 */
#ifndef PFD_CMD_H
#define PFD_CMD_H

/* Everything `pfd` does; returns the exit status.  May be called again in the
 * same process: nothing is kept between runs. */
int pfd_main(int argc, char *const *argv, char *const *environ);

#endif
