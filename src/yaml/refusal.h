/* What of YAML is not for records. */
#ifndef PFD_YAML_REFUSAL_H
#define PFD_YAML_REFUSAL_H

#include "internal.h"

enum pfd_refusal {
	PFD_REFUSE_ALIAS,
	PFD_REFUSE_ANCHOR,
	PFD_REFUSE_TAG,
	PFD_REFUSE_MERGE,
	PFD_REFUSE_DOCUMENTS,
	PFD_REFUSE_DIRECTIVE,
	PFD_REFUSE_COMPLEX,
	PFD_REFUSE_EMPTY_KEY,
	PFD_REFUSE_LONG_KEY,
	PFD_REFUSE_NO_VALUE,
	PFD_REFUSE_FLOW,
	PFD_REFUSE_FLOW_PAIR,
	PFD_REFUSE_ROOT,
	PFD_REFUSE_EMPTY,
	PFD_REFUSE_DEPTH,
	PFD_REFUSE_NODES,
	PFD_REFUSE_TEXT,
	PFD_REFUSE_ESCAPE
};

/* Always false, with a finding. */
bool pfd_yaml_refuse(const struct pfd_source *source, enum pfd_refusal why,
	uint32_t line, uint32_t column);

#endif
