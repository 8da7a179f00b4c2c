/* The commands that there are: one line each. */
#include "cmd.h"

#define COMMANDS(C) C(version)

#define DECLARE(name) extern const struct pfd_command pfd_cmd_##name;
COMMANDS(DECLARE)

#define ENTRY(name) &pfd_cmd_##name,
const struct pfd_command *const pfd_commands[] = { COMMANDS(ENTRY) NULL };
