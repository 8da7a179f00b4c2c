/* libyaml's complaints as findings. */
#ifndef PFD_YAML_PROBLEM_H
#define PFD_YAML_PROBLEM_H

#include <yaml.h>

#include "internal.h"

void pfd_yaml_problem(
	const struct pfd_source *source, const yaml_parser_t *parser);

#endif
