/* Sealed texts in queries: opened one by one when a query asks for them, so that
 * the rows hold what the files hold.
 */
#include "internal.h"

void pfd_index_keys(
	struct pfd_index *index, struct pfd_keyring *ring, enum pfd_lang lang)
{
	index->keys = ring;
	index->keys_asked = true;
	index->sealed_word =
		lang == PFD_DE ? pfd_sealed_word.de : pfd_sealed_word.en;
}

struct pfd_keyring *pfd_index_keyring(const struct pfd_index *index)
{
	return index->keys;
}

/* (id, field, text): fields of list items are asked for as "field/item". */
static struct pfd_seal_at place(sqlite3_value **args)
{
	struct pfd_str field = pfd_index_arg(args[1]);
	size_t slash = pfd_str_find(field, '/');
	struct pfd_seal_at at = { .person = pfd_index_arg(args[0]),
		.field = field };

	if (slash != SIZE_MAX) {
		at.field = pfd_str_sub(field, 0, slash);
		at.item = pfd_str_sub(field, slash + 1, field.len);
	}
	return at;
}

static bool is_sealed(sqlite3_value *value)
{
	return sqlite3_value_type(value) == SQLITE_TEXT &&
	       pfd_sealed(pfd_index_arg(value));
}

/* A keyring decodes a key when it is used first, so one thread at a time. */
static enum pfd_seal_state unseal(struct pfd_arena *arena,
	const struct pfd_index *index, sqlite3_value **args,
	struct pfd_str *ret)
{
	struct pfd_seal_at at = place(args);
	enum pfd_seal_state state;

	pthread_mutex_lock(index->keys_lock);
	state = pfd_unseal(
		arena, index->keys, &at, pfd_index_arg(args[2]), ret);
	pthread_mutex_unlock(index->keys_lock);
	return state;
}

static void open_text(sqlite3_context *ctx, sqlite3_value **args)
{
	const struct pfd_index *index = sqlite3_user_data(ctx);
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *arena = pfd_arena_new();
	struct pfd_str text;

	if (unseal(arena, index, args, &text))
		return;
	sqlite3_result_text64(
		ctx, text.ptr, text.len, SQLITE_TRANSIENT, SQLITE_UTF8);
	pfd_wipe((char *)(uintptr_t)text.ptr, text.len);
}

static void fn_open(sqlite3_context *ctx, int n, sqlite3_value **args)
{
	(void)n;
	if (is_sealed(args[2]))
		open_text(ctx, args);
	else
		sqlite3_result_value(ctx, args[2]);
}

static void fn_shown(sqlite3_context *ctx, int n, sqlite3_value **args)
{
	const struct pfd_index *index = sqlite3_user_data(ctx);

	if (is_sealed(args[2]) && index->sealed_word)
		sqlite3_result_text(ctx, index->sealed_word, -1, SQLITE_STATIC);
	fn_open(ctx, n, args);
}

static void fn_seal_state(sqlite3_context *ctx, int n, sqlite3_value **args)
{
	static const char *const words[] = {
		[PFD_SEAL_NO_KEY] = "no-key",
		[PFD_SEAL_DESTROYED] = "destroyed",
		[PFD_SEAL_MALFORMED] = "malformed",
		[PFD_SEAL_FOREIGN] = "foreign",
		[PFD_SEAL_BROKEN] = "broken",
	};
	const struct pfd_index *index = sqlite3_user_data(ctx);
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *arena = NULL;
	enum pfd_seal_state state;
	struct pfd_str text;

	(void)n;
	if (!is_sealed(args[2]))
		return;
	arena = pfd_arena_new();
	state = unseal(arena, index, args, &text);
	if (state)
		sqlite3_result_text(ctx, words[state], -1, SQLITE_STATIC);
	else
		pfd_wipe((char *)(uintptr_t)text.ptr, text.len);
}

/* (id, person): the keystore's own id where the person's key is in it. */
static void fn_key_here(sqlite3_context *ctx, int n, sqlite3_value **args)
{
	const struct pfd_index *index = sqlite3_user_data(ctx);
	const struct pfd_key *key;
	struct pfd_str own;

	(void)n;
	if (!index->keys)
		return;
	pthread_mutex_lock(index->keys_lock);
	key = pfd_keyring_find(index->keys, pfd_index_arg(args[0]));
	own = pfd_keyring_store_id(index->keys);
	if (key && key->state == PFD_KEY_PRESENT &&
		pfd_key_is_of(key, pfd_index_arg(args[1])))
		sqlite3_result_text64(
			ctx, own.ptr, own.len, SQLITE_TRANSIENT, SQLITE_UTF8);
	pthread_mutex_unlock(index->keys_lock);
}

static void fn_seal_key(sqlite3_context *ctx, int n, sqlite3_value **args)
{
	struct pfd_str id = { 0 };

	(void)n;
	if (is_sealed(args[0]))
		id = pfd_sealed_key(pfd_index_arg(args[0]));
	if (id.len)
		sqlite3_result_text64(
			ctx, id.ptr, id.len, SQLITE_TRANSIENT, SQLITE_UTF8);
}

/* Whether this run looks into sealed texts at all: a report, which must come out
 * the same for everybody, does not. */
static void fn_keys(sqlite3_context *ctx, int n, sqlite3_value **args)
{
	const struct pfd_index *index = sqlite3_user_data(ctx);

	(void)n, (void)args;
	sqlite3_result_int(ctx, index->keys_asked);
}

void pfd_index_sealed_functions(struct pfd_index *index)
{
	pfd_index_add(index, "pfd_keys", 0, fn_keys, 0);
	pfd_index_add(index, "pfd_open", 3, fn_open, 0);
	pfd_index_add(index, "pfd_shown", 3, fn_shown, 0);
	pfd_index_add(index, "pfd_seal_state", 3, fn_seal_state, 0);
	pfd_index_add(index, "pfd_seal_key", 1, fn_seal_key, 0);
	pfd_index_add(index, "pfd_key_here", 2, fn_key_here, 0);
}
