/* From field paths to nodes, and the small questions asked of nodes.
 */
#include "local.h"

bool pfd_node_blank(const struct pfd_node *node)
{
	static const char *const nulls[] = { "~", "null", "Null", "NULL" };

	if (node->kind != PFD_SCALAR)
		return false;
	/* Nearly every value ends here. */
	if (node->text.len && node->text.ptr[0] > ' ' &&
		!strchr("~nN", node->text.ptr[0]))
		return false;
	if (!pfd_str_trim(node->text).len)
		return true;
	if (node->style != PFD_PLAIN)
		return false;
	for (size_t i = 0; i < PFD_COUNT(nulls); i++)
		if (pfd_str_eqz(node->text, nulls[i]))
			return true;
	return false;
}

const struct pfd_node *pfd_item_key(
	const struct pfd_node *item, const char *key)
{
	const struct pfd_node *node =
		item->kind == PFD_MAP ? pfd_node_get(item, key) : NULL;

	return node && node->kind == PFD_SCALAR && !pfd_node_blank(node) ? node
									 : NULL;
}

int64_t pfd_digits(struct pfd_str text)
{
	int64_t n = 0;

	if (text.len == 0 || text.len > 18)
		return -1;
	for (size_t i = 0; i < text.len; i++) {
		if (!pfd_is_digit(text.ptr[i]))
			return -1;
		n = n * 10 + (text.ptr[i] - '0');
	}
	return n;
}

int64_t pfd_list_largest(const struct pfd_node *list, const char *key)
{
	int64_t largest = 0;

	if (!list || list->kind != PFD_SEQ)
		return 0;
	for (const struct pfd_node *item = list->first; item;
		item = item->next) {
		const struct pfd_node *node = pfd_item_key(item, key);
		int64_t no = node ? pfd_digits(pfd_str_trim(node->text)) : -1;

		if (no > largest)
			largest = no;
	}
	return largest;
}

int64_t pfd_record_next_no(const struct pfd_yaml *yaml, const char *list)
{
	return pfd_list_largest(pfd_node_get(yaml->root, list), "no") + 1;
}

/* The length of `name` at the beginning of the path, up to a dot or its end;
 * 0 if it does not stand there. */
static size_t leads(struct pfd_str path, struct pfd_str name)
{
	if (!name.len || path.len < name.len ||
		memcmp(path.ptr, name.ptr, name.len) != 0)
		return 0;
	return path.len == name.len || path.ptr[name.len] == '.' ? name.len : 0;
}

/* The item a path goes into.  Keys may hold dots, so the longest key wins. */
static const struct pfd_node *item_at(const struct pfd_node *list,
	const char *key, struct pfd_str path, size_t *ret_len)
{
	const struct pfd_node *found = NULL;
	size_t position = 0;

	*ret_len = 0;
	for (const struct pfd_node *item = list->first; item;
		item = item->next) {
		const struct pfd_node *name =
			key ? pfd_item_key(item, key) : item;
		struct pfd_str text = { NULL, 0 };
		char number[24] = "#";
		size_t digits = 1, len;

		if (name && name->kind == PFD_SCALAR)
			text = name->text;
		position++;
		if (path.len && path.ptr[0] == '#') {
			for (size_t n = position; n; n /= 10)
				digits++;
			len = digits;
			for (size_t n = position; n; n /= 10)
				number[--digits] = (char)('0' + n % 10);
			if (!text.len || item->kind != PFD_MAP)
				text = (struct pfd_str){ number, len };
		}
		len = leads(path, text);
		if (len > *ret_len) {
			*ret_len = len;
			found = item;
		}
	}
	return found;
}

static struct pfd_str behind(struct pfd_str path, size_t len)
{
	return len < path.len ? pfd_str_sub(path, len + 1, path.len)
			      : (struct pfd_str){ NULL, 0 };
}

const struct pfd_node *pfd_record_node(const struct pfd_yaml *yaml,
	const struct pfd_kind *kind, struct pfd_str path)
{
	const struct pfd_node *node = yaml->root;
	const struct pfd_fields *fields = kind->fields;

	if (!node || !node->n)
		return NULL;
	while (path.len && node->kind == PFD_MAP) {
		size_t dot = pfd_str_find(path, '.');
		struct pfd_str name =
			pfd_str_sub(path, 0, dot == SIZE_MAX ? path.len : dot);
		const struct pfd_node *below = pfd_node_get_str(node, name);
		const struct pfd_field *field =
			fields ? pfd_field_named(fields, name) : NULL;

		if (!below)
			break;
		node = below;
		path = behind(path, name.len);
		fields = field ? field->fields : NULL;
		if (node->kind == PFD_SEQ && path.len) {
			size_t len;

			below = item_at(
				node, field ? field->key : NULL, path, &len);
			if (!below)
				break;
			node = below;
			path = behind(path, len);
		}
	}
	return node;
}
