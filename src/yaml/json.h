/* JSON records, for one file and for a stream. */
#ifndef PFD_YAML_JSON_H
#define PFD_YAML_JSON_H

#include "internal.h"

enum pfd_json_error {
	PFD_JSON_VALUE,
	PFD_JSON_END,
	PFD_JSON_COMMA,
	PFD_JSON_COLON,
	PFD_JSON_KEY,
	PFD_JSON_EMPTY_KEY,
	PFD_JSON_LONG_KEY,
	PFD_JSON_MERGE_KEY,
	PFD_JSON_NUMBER_FORM,
	PFD_JSON_ESCAPE,
	PFD_JSON_SURROGATE,
	PFD_JSON_CHARACTER,
	PFD_JSON_CONTROL,
	PFD_JSON_NULL_ITEM,
	PFD_JSON_ROOT,
	PFD_JSON_MORE,
	PFD_JSON_DEPTH,
	PFD_JSON_NODES,
	PFD_JSON_TEXT,
	PFD_JSON_ENCODING,
	PFD_JSON_BOM,
	PFD_JSON_SIZE
};
/* Always false. */
bool pfd_json_refuse(const struct pfd_source *source, enum pfd_json_error why,
	size_t offset);
/* An object, an array of objects or JSON Lines. */
bool pfd_json_records(
	const struct pfd_source *source, struct pfd_yaml_list *ret);

#endif
