/* One text through all detectors. */
#include "internal.h"

/* Grammar goes before context, what is known before what is guessed. */
static enum found (*const detectors[])(
	struct scan *scan, size_t i, struct find *ret) = {
	pfd_find_iban,
	pfd_find_email,
	pfd_find_phone,
	pfd_find_address,
	pfd_find_known,
	pfd_find_name,
};

/* "+49 391 …", "0049 (0)391 …" and "0391 …" are one number. */
static struct pfd_str phone_key(struct pfd_arena *arena, struct pfd_str text)
{
	struct pfd_buf digits = pfd_buf(arena);
	struct pfd_str rest;

	for (size_t i = 0; i < text.len; i++)
		if (pfd_is_digit(text.ptr[i]))
			pfd_buf_addc(&digits, text.ptr[i]);
	rest = pfd_buf_str(&digits);
	if (pfd_str_starts(rest, "00"))
		rest = pfd_str_sub(rest, 2, rest.len);
	else if (!pfd_str_starts(text, "+"))
		return rest;
	if (!pfd_str_starts(rest, "49"))
		return rest;
	rest = pfd_str_sub(rest, pfd_str_starts(rest, "490") ? 3 : 2, rest.len);
	return pfd_arena_printf(arena, "0%.*s", PFD_STR_ARG(rest));
}

struct pfd_str pfd_scan_key(struct pfd_arena *arena,
	struct pfd_scanner *scanner, enum pfd_scan_kind kind,
	struct pfd_str text)
{
	struct scan scan = { .arena = arena, .scanner = scanner, .text = text };
	struct pfd_buf key = pfd_buf(arena);

	if (kind == PFD_SCAN_PHONE)
		return phone_key(arena, text);
	pfd_scan_tokens(&scan);
	pfd_vec_foreach (token, &scan.tokens) {
		struct pfd_str plain =
			pfd_str_sub(text, token->from, token->to);

		if (key.len && kind != PFD_SCAN_IBAN)
			pfd_buf_addc(&key, ' ');
		pfd_buf_add(&key, token->word ? token->word->fold : plain);
		if (kind == PFD_SCAN_ADDRESS &&
			pfd_str_ends(pfd_buf_str(&key), "str"))
			pfd_buf_addz(&key, "asse");
	}
	return pfd_buf_str(&key);
}

/* What nothing decides on (a known person's name) is never allowed. */
static void take(struct scan *scan, const struct find *find)
{
	struct pfd_map *allowed = &scan->scanner->allowed;
	struct pfd_str key = { 0 };

	if (find->key_to)
		key = pfd_scan_key(scan->arena, scan->scanner, find->kind,
			pfd_str_sub(scan->text, find->key_from, find->key_to));
	if (!scan->hits && key.len)
		pfd_map_add(allowed, key);
	else if (scan->hits && !(key.len && pfd_map_get(allowed, key)))
		pfd_vec_push(scan->arena, scan->hits,
			(struct pfd_scan_hit){
				find->kind, find->from, find->to });
}

static void look_at(struct scan *scan, size_t i)
{
	for (size_t d = 0; d < PFD_COUNT(detectors); d++) {
		struct find find = { 0 };
		enum found found = detectors[d](scan, i, &find);

		if (found == NOT_FOUND)
			continue;
		scan->until = find.to;
		if (found == FOUND)
			take(scan, &find);
		return;
	}
}

static void run(struct scan *scan)
{
	pfd_scan_tokens(scan);
	for (size_t i = 0; i < scan->tokens.n; i++)
		if (scan->tokens.items[i].from >= scan->until)
			look_at(scan, i);
}

void pfd_scan_text(struct pfd_arena *arena, struct pfd_scanner *scanner,
	struct pfd_str text, bool is_path, struct pfd_scan_hits *ret)
{
	struct scan scan = { .arena = arena,
		.scanner = scanner,
		.text = text,
		.is_path = is_path,
		.hits = ret };

	run(&scan);
}

void pfd_scanner_allow(struct pfd_scanner *scanner, struct pfd_str text)
{
	struct scan scan = {
		.arena = scanner->arena, .scanner = scanner, .text = text
	};

	run(&scan);
}

/* ---- showing --------------------------------------------------------------------- */

static const struct pfd_enum_value kind_values[] = {
	[PFD_SCAN_NAME] = { "name", { "name", "Name" } },
	[PFD_SCAN_ADDRESS] = { "address", { "address", "Anschrift" } },
	[PFD_SCAN_IBAN] = { "iban", { "IBAN", "IBAN" } },
	[PFD_SCAN_PHONE] = { "phone", { "phone number", "Telefonnummer" } },
	[PFD_SCAN_EMAIL] = { "email", { "e-mail address", "E-Mail-Adresse" } },
};
const struct pfd_enum pfd_scan_kinds = { "scan_kind", kind_values,
	PFD_COUNT(kind_values) };

/* The first letter of each word; of a number its beginning and end. */
struct pfd_str pfd_scan_masked(
	struct pfd_arena *arena, enum pfd_scan_kind kind, struct pfd_str text)
{
	struct pfd_buf out = pfd_buf(arena);
	size_t letters = 0;

	if (kind == PFD_SCAN_IBAN || kind == PFD_SCAN_PHONE)
		return pfd_arena_printf(arena, "%.*s…%.*s",
			PFD_STR_ARG(pfd_str_sub(text, 0, 4)),
			PFD_STR_ARG(pfd_str_sub(text, text.len - 2, text.len)));
	for (size_t pos = 0, next = 0; pos < text.len; pos = next) {
		uint32_t c = pfd_utf8_next(text, &next);

		if (c <= ' ' || c == '-' || c == '@') {
			pfd_buf_addc(&out, c < ' ' ? ' ' : (char)c);
			letters = 0;
		} else if (!letters++) {
			pfd_buf_add(&out, pfd_str_sub(text, pos, next));
		} else if (letters == 2) {
			pfd_buf_addz(&out, "…");
		}
	}
	return pfd_buf_str(&out);
}
