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

/* ---- finding -------------------------------------------------------------------- */

/* Of random characters, which eight are enough of. */
static size_t hash(const struct pfd_keyring *ring, const char *random)
{
	uint64_t h;

	memcpy(&h, random, sizeof(h));
	return (h * UINT64_C(0x9e3779b97f4a7c15) >> 32) & (ring->n_heads - 1);
}

static size_t hash_id(const struct pfd_keyring *ring, const char *id)
{
	/* Not the beginning, which published ids have in common. */
	return hash(ring, id + PFD_KEY_ID_SIZE - sizeof(uint64_t));
}

static size_t hash_person(const struct pfd_keyring *ring, const char *person)
{
	return hash(ring, person + 2);
}

static void chain(struct pfd_keyring *ring, size_t i)
{
	struct slot *slot = &ring->items[i];
	uint32_t *id = &ring->heads[hash_id(ring, slot->line)].by_id;
	uint32_t *person =
		&ring->heads[hash_person(ring, slot->line + PERSON_AT)]
			 .by_person;

	slot->next_id = *id;
	slot->next_person = *person;
	*id = *person = (uint32_t)i + 1;
}

static struct slot *follow(const struct pfd_keyring *ring, uint32_t link)
{
	return link ? &ring->items[link - 1] : NULL;
}

void pfd_keyring_reserve(struct pfd_keyring *ring, size_t n)
{
	size_t want = ring->n + n;
	struct slot *items;

	if (want <= ring->cap)
		return;
	if (want > UINT32_MAX / 2)
		pfd_oom();
	while (ring->n_heads < want)
		ring->n_heads = ring->n_heads ? ring->n_heads * 2 : 64;
	items = pfd_alloc_n(ring->arena, ring->n_heads, sizeof(*items));
	if (ring->n)
		memcpy(items, ring->items, ring->n * sizeof(*items));
	ring->items = items;
	ring->cap = ring->n_heads;
	ring->heads =
		pfd_alloc_n(ring->arena, ring->n_heads, sizeof(*ring->heads));
	for (size_t i = 0; i < ring->n; i++)
		chain(ring, i);
}

struct slot *pfd_keyring_add(
	struct pfd_keyring *ring, char *line, uint32_t place)
{
	pfd_keyring_reserve(ring, 1);
	ring->items[ring->n] = (struct slot){ .line = line, .place = place };
	chain(ring, ring->n);
	return &ring->items[ring->n++];
}

/* Of two lines of one key a destroyed one counts, else what is in the file before
 * what is still to be written. */
struct slot *pfd_keyring_slot(const struct pfd_keyring *ring, struct pfd_str id)
{
	struct slot *best = NULL;
	struct slot *at =
		ring->n && id.len == PFD_KEY_ID_SIZE
			? follow(ring, ring->heads[hash_id(ring, id.ptr)].by_id)
			: NULL;

	for (; at; at = follow(ring, at->next_id)) {
		if (memcmp(at->line, id.ptr, id.len) != 0)
			continue;
		if (pfd_key_destroyed(at->line))
			return at;
		if (!best || !best->place)
			best = at;
	}
	return best;
}

/* The newest present key of the person and class, or NULL. */
static struct slot *newest(
	const struct pfd_keyring *ring, struct pfd_str person, int class)
{
	struct slot *best = NULL;
	struct slot *at =
		ring->n ? follow(ring,
				  ring->heads[hash_person(ring, person.ptr)]
					  .by_person)
			: NULL;

	for (; at; at = follow(ring, at->next_person)) {
		struct pfd_key key = pfd_key_read(at->line);

		if (pfd_str_eq(key.person, person) && key.class == class &&
			key.state == PFD_KEY_PRESENT && !at->ended &&
			pfd_keyring_slot(ring, key.id) == at &&
			(!best || pfd_date_cmp(key.made,
					  pfd_key_read(best->line).made) > 0))
			best = at;
	}
	return best;
}

/* ---- keys given out ------------------------------------------------------------- */

static const struct pfd_key *key_of(struct pfd_arena *arena, struct slot *slot)
{
	if (!slot->key) {
		slot->key = PFD_NEW(arena, struct pfd_key);
		*slot->key = pfd_key_read(slot->line);
		slot->key->unsaved = !slot->place;
	}
	return slot->key;
}

void pfd_slot_destroy(struct slot *slot)
{
	pfd_key_destroy(slot->line);
	if (slot->key)
		slot->key->state = PFD_KEY_DESTROYED;
}

struct slot *pfd_keyring_add_new(struct pfd_keyring *ring,
	const struct pfd_key *key, const unsigned char *secret)
{
	char *line = pfd_secret_alloc(ring, KEY_SIZE);

	pfd_key_write(line, key, secret);
	return pfd_keyring_add(ring, line, 0);
}

/* ---- opening and closing ------------------------------------------------------- */

static struct pfd_str without_slashes(struct pfd_str path)
{
	while (path.len > 1 && path.ptr[path.len - 1] == '/')
		path.len--;
	return path;
}

/* $PFD_KEYSTORE, else $XDG_DATA_HOME/pfd, else ~/.local/share/pfd; empty without
 * a home. */
static const char *keystore_path(
	struct pfd_arena *arena, const struct pfd_env *env)
{
	const char *own = pfd_env_get(env, "PFD_KEYSTORE");
	const char *data = pfd_env_get(env, "XDG_DATA_HOME");
	const char *home = pfd_env_get(env, "HOME");

	if (own)
		return pfd_arena_z(arena, without_slashes(pfd_str(own)));
	/* The XDG specification has relative paths ignored. */
	if (data && *data == '/')
		return pfd_arena_printf(arena, "%s/pfd", data).ptr;
	return home ? pfd_arena_printf(arena, "%s/.local/share/pfd", home).ptr
		    : "";
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
	ring->published = !strcmp(ring->path, "published");
	if (*ring->path && *ring->path != '/' && !ring->published) {
		(void)pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("PFD_KEYSTORE: {path} is not an absolute "
				    "path",
				"PFD_KEYSTORE: {path} ist kein absoluter Pfad",
				PFD_A_Z("path", ring->path)));
		return pfd_hint(err, PFD_MESSAGE("write it from / on",
					     "von / an ausschreiben"));
	}
	status = ring->published ? PFD_OK : pfd_keystore_read(ring, err);
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
	return ring->store_id.len ? ring->store_id : ring->promised;
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
	return key_of(ring->arena, &ring->items[i]);
}

const struct pfd_key *pfd_keyring_find(
	struct pfd_keyring *ring, struct pfd_str id)
{
	struct slot *slot = pfd_keyring_slot(ring, id);
	struct pfd_key *key;

	if (slot)
		return key_of(ring->arena, slot);
	if (!pfd_key_id_published(id))
		return NULL;
	key = PFD_NEW(ring->arena, struct pfd_key);
	*key = (struct pfd_key){ .id = pfd_arena_str(ring->arena, id),
		.person = pfd_arena_printf(ring->arena, "p-%.11s", id.ptr + 5),
		.class = id.ptr[4] - '1',
		.state = PFD_KEY_PUBLISHED };
	return key;
}

void pfd_keyring_end(struct pfd_keyring *ring, struct pfd_str id)
{
	struct slot *slot = pfd_keyring_slot(ring, id);

	if (slot)
		slot->ended = true;
}

static const struct pfd_key *published_for(
	struct pfd_keyring *ring, struct pfd_str person, int class)
{
	struct pfd_key *key = PFD_NEW(ring->arena, struct pfd_key);

	*key = pfd_key_published(ring->arena, person, class);
	return key;
}

struct pfd_str pfd_store_id_new(struct pfd_keyring *ring)
{
	char *id = pfd_alloc(ring->arena, STORE_ID_SIZE);

	memcpy(id, "k-", 2);
	pfd_env_base32(ring->env, id + 2, STORE_ID_SIZE - 2);
	return (struct pfd_str){ id, STORE_ID_SIZE };
}

const struct pfd_key *pfd_keyring_key_for(
	struct pfd_keyring *ring, struct pfd_str person, int class)
{
	unsigned char secret[PFD_KEY_BYTES];
	char id[PFD_KEY_ID_SIZE];
	struct pfd_key key = { .id = { id, sizeof(id) },
		.person = person,
		.class = class,
		.made = ring->env->as_of };
	struct slot *slot = newest(ring, person, class);

	if (ring->published)
		return published_for(ring, person, class);
	if (!slot) {
		do
			pfd_env_base32(ring->env, id, sizeof(id));
		while (pfd_keyring_slot(ring, key.id));
		ring->env->random(
			ring->env->random_ctx, secret, sizeof(secret));
		slot = pfd_keyring_add_new(ring, &key, secret);
		sodium_memzero(secret, sizeof(secret));
	}
	slot->used = true;
	return key_of(ring->arena, slot);
}

bool pfd_keyring_sealed(struct pfd_keyring *ring)
{
	bool used = false;

	pfd_vec_foreach (slot, ring)
		used = used || slot->used;
	if (used && !ring->store_id.len && !ring->promised.len)
		ring->promised = pfd_store_id_new(ring);
	return used;
}

size_t pfd_keyring_take(struct pfd_keyring *ring,
	const struct pfd_bundle *bundle,
	bool (*refuse)(void *ctx, const struct pfd_key *key), void *ctx)
{
	size_t n = 0;

	pfd_vec_foreach (item, bundle) {
		if (pfd_keyring_slot(ring, item->key.id) ||
			pfd_key_id_published(item->key.id) ||
			(refuse && refuse(ctx, &item->key)))
			continue;
		(void)pfd_keyring_add_new(ring, &item->key, item->secret);
		n++;
	}
	return n;
}
