/* The keys in memory: found by id, and by person and class.
 *
 * All of it is read once and not changed by pfd_unseal, so two threads may open
 * texts at the same time. */
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include "internal.h"

char *pfd_secret_alloc(struct pfd_keyring *ring, size_t n)
{
	struct secret_memory memory = { pfd_alloc(ring->arena, n), n };

	/* Where the limit is too low the keys may reach the swap, as the texts
	 * may that they open. */
	(void)sodium_mlock(memory.ptr, n);
	pfd_vec_push(ring->arena, &ring->secrets, memory);
	return memory.ptr;
}

/* ---- tables -------------------------------------------------------------------- */

static uint64_t hash(struct pfd_str s, int class)
{
	uint64_t h = UINT64_C(14695981039346656037) + (unsigned)class;

	for (size_t i = 0; i < s.len; i++)
		h = (h ^ (unsigned char)s.ptr[i]) * UINT64_C(1099511628211);
	return h ^ h >> 32;
}

/* The slot of the entry that is equal in id (class < 0), or in person and class;
 * an empty one where there is none. */
static struct entry **slot(
	const struct table *table, struct pfd_str s, int class)
{
	size_t i = hash(s, class) & (table->size - 1);

	for (;; i = (i + 1) & (table->size - 1)) {
		struct entry **at = &table->slots[i];

		if (!*at ||
			(class < 0 ? pfd_str_eq((*at)->key.id, s)
				   : (*at)->key.class == class &&
						pfd_str_eq(
							(*at)->key.person, s)))
			return at;
	}
}

static struct entry **slot_of(
	const struct table *table, const struct entry *entry, bool by_id)
{
	return by_id ? slot(table, entry->key.id, -1)
		     : slot(table, entry->key.person, entry->key.class);
}

/* Makes room for one more. */
static void grow(struct pfd_arena *arena, struct table *table, bool by_id)
{
	struct table old = *table;

	if (table->n * 2 < table->size)
		return;
	table->size = old.size ? old.size * 4 : 256;
	table->slots = pfd_alloc_n(arena, table->size, sizeof(*table->slots));
	for (size_t i = 0; i < old.size; i++)
		if (old.slots[i])
			*slot_of(table, old.slots[i], by_id) = old.slots[i];
}

struct entry *pfd_keyring_entry(
	const struct pfd_keyring *ring, struct pfd_str id)
{
	return ring->by_id.size ? *slot(&ring->by_id, id, -1) : NULL;
}

struct entry *pfd_keyring_add(struct pfd_keyring *ring,
	const struct pfd_key *key, char *line, off_t offset)
{
	struct entry *entry = PFD_NEW(ring->arena, struct entry), **at;

	*entry = (struct entry){ .key = *key, .line = line, .offset = offset };
	pfd_vec_push(ring->arena, ring, entry);
	grow(ring->arena, &ring->by_id, true);
	at = slot_of(&ring->by_id, entry, true);
	ring->by_id.n += !*at;
	/* Of two lines of one key the destroyed one counts, and what another
	 * process wrote meanwhile before what is still to be written. */
	if (!*at || (*at)->key.unsaved || key->state == PFD_KEY_DESTROYED)
		*at = entry;
	grow(ring->arena, &ring->by_person, false);
	at = slot_of(&ring->by_person, entry, false);
	ring->by_person.n += !*at;
	entry->older = *at;
	*at = entry;
	return entry;
}

/* ---- opening and closing ------------------------------------------------------- */

/* $PFD_KEYSTORE, else $XDG_DATA_HOME/pfd, else ~/.local/share/pfd. */
static const char *keystore_path(
	struct pfd_arena *arena, const struct pfd_env *env)
{
	const char *own = pfd_env_get(env, "PFD_KEYSTORE");
	const char *data = pfd_env_get(env, "XDG_DATA_HOME");
	const char *home = pfd_env_get(env, "HOME");

	if (own)
		return pfd_arena_z(arena, pfd_str(own));
	/* The XDG specification has relative paths ignored. */
	if (data && *data == '/')
		return pfd_arena_printf(arena, "%s/pfd", data).ptr;
	return pfd_arena_printf(arena, "%s/.local/share/pfd", home ? home : "~")
		.ptr;
}

/* No file with the memory of a process that holds keys, and no reading of it by
 * other processes of the same user. */
static void protect_process(void)
{
	struct rlimit limit;

	if (!getrlimit(RLIMIT_CORE, &limit)) {
		limit.rlim_cur = 0;
		(void)setrlimit(RLIMIT_CORE, &limit);
	}
	(void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

enum pfd_status pfd_keyring_open(struct pfd_arena *arena,
	const struct pfd_env *env, struct pfd_keyring **ret,
	struct pfd_err *err)
{
	struct pfd_keyring *ring = PFD_NEW(arena, struct pfd_keyring);
	enum pfd_status status;

	pfd_sodium();
	protect_process();
	ring->arena = arena;
	ring->env = env;
	ring->path = keystore_path(arena, env);
	status = pfd_keystore_read(ring, err);
	if (status != PFD_OK)
		pfd_keyring_close(&ring);
	else
		*ret = ring;
	return status;
}

void pfd_keyring_close(struct pfd_keyring **ring)
{
	if (!*ring)
		return;
	pfd_vec_foreach (memory, &(*ring)->secrets)
		sodium_munlock(memory->ptr, memory->n); /* wipes it */
	*ring = NULL;
}

struct pfd_str pfd_keyring_store_id(const struct pfd_keyring *ring)
{
	return ring->store_id;
}

const char *pfd_keyring_path(const struct pfd_keyring *ring)
{
	return ring->path;
}

size_t pfd_keyring_count(const struct pfd_keyring *ring)
{
	return ring->n;
}

const struct pfd_key *pfd_keyring_at(const struct pfd_keyring *ring, size_t i)
{
	return &ring->items[i]->key;
}

const struct pfd_key *pfd_keyring_find(
	struct pfd_keyring *ring, struct pfd_str id)
{
	const struct entry *entry = pfd_keyring_entry(ring, id);
	struct pfd_key *key;

	if (entry)
		return &entry->key;
	if (!pfd_key_id_published(id))
		return NULL;
	key = PFD_NEW(ring->arena, struct pfd_key);
	*key = (struct pfd_key){ .id = pfd_arena_str(ring->arena, id),
		.person = pfd_arena_printf(ring->arena, "p-%.11s", id.ptr + 5),
		.class = id.ptr[4] - '1',
		.state = PFD_KEY_PUBLISHED };
	return key;
}

/* ---- new keys ------------------------------------------------------------------ */

struct entry *pfd_keyring_add_new(struct pfd_keyring *ring, struct pfd_key key,
	const unsigned char *secret)
{
	char *line = pfd_secret_alloc(ring, KEY_SIZE);

	pfd_key_write(line, &key, secret);
	if (!pfd_key_read(line, &key)) /* its slices now point into the line */
		abort();
	key.unsaved = true;
	return pfd_keyring_add(ring, &key, line, 0);
}

static struct entry *newest(
	const struct pfd_keyring *ring, struct pfd_str person, int class)
{
	struct entry *best = NULL;
	struct entry *at = ring->by_person.size
				   ? *slot(&ring->by_person, person, class)
				   : NULL;

	for (; at; at = at->older)
		if (at->key.state == PFD_KEY_PRESENT &&
			pfd_keyring_entry(ring, at->key.id) == at &&
			(!best ||
				pfd_date_cmp(at->key.made, best->key.made) > 0))
			best = at;
	return best;
}

const struct pfd_key *pfd_keyring_key_for(
	struct pfd_keyring *ring, struct pfd_str person, int class)
{
	struct entry *entry = newest(ring, person, class);
	unsigned char secret[PFD_KEY_BYTES];
	char id[PFD_KEY_ID_SIZE];
	struct pfd_key key = { .id = { id, sizeof(id) },
		.person = person,
		.class = class,
		.made = ring->env->as_of };

	if (!entry) {
		do
			pfd_env_base32(ring->env, id, sizeof(id));
		while (pfd_keyring_entry(ring, key.id));
		ring->env->random(
			ring->env->random_ctx, secret, sizeof(secret));
		entry = pfd_keyring_add_new(ring, key, secret);
		sodium_memzero(secret, sizeof(secret));
	}
	entry->used = true;
	return &entry->key;
}

size_t pfd_keyring_take(struct pfd_keyring *ring,
	const struct pfd_bundle *bundle,
	bool (*refuse)(void *ctx, const struct pfd_key *key), void *ctx)
{
	size_t n = 0;

	pfd_vec_foreach (item, bundle) {
		if (pfd_keyring_find(ring, item->key.id) ||
			(refuse && refuse(ctx, &item->key)))
			continue;
		(void)pfd_keyring_add_new(ring, item->key, item->secret);
		n++;
	}
	return n;
}
