/* What the files that fill the index share: the state's files on their way in. */
#ifndef PFD_INDEX_LOAD_H
#define PFD_INDEX_LOAD_H

#include "internal.h"
#include "saved.h"

/* The file of a record. */
struct source {
	const struct pfd_entry *entry;
	const struct pfd_kind *kind;
	struct pfd_str id;
	const struct saved_file *saved; /* what was saved of it, or NULL */
	struct saved_file
		now; /* once it is read, or known to be as it was saved */
};

/* Some files, read. */
enum { N_SLOTS = 4, FILES_A_SLOT = 8 };
struct slot {
	struct pfd_arena *arena;
	size_t first; /* its first job */
	struct parsed {
		struct pfd_findings findings;
		struct pfd_record record;
		struct pfd_err err;
		struct saved_file now;
		bool same; /* its bytes are those that were saved: not parsed */
		enum pfd_status status;
	} files[FILES_A_SLOT];
};

struct loader {
	struct pfd_index *index;
	const struct pfd_snapshot *snapshot;
	struct {
		PFD_VEC_OF(struct source);
	} files; /* sorted by path, as in the snapshot */
	struct {
		PFD_VEC_OF(struct source *);
	} jobs; /* those to be read */
	bool began;
	/* Git's object store is read by one thread at a time. */
	pthread_mutex_t *git;
	/* Shared with the second thread, under `lock`: */
	pthread_mutex_t lock;
	pthread_cond_t moved;
	size_t taken;       /* jobs begun */
	size_t ready, used; /* slots parsed by the reader, inserted */
	bool reading, stop;
	/* Everything is loaded, so each grant's words are computed as soon as it
	 * is in: later, one thread would wait for them. */
	bool money;
	struct since {
		bool saves; /* the index may be saved: prints are taken */
		bool found; /* a saved one is used */
		struct pfd_snapshot state; /* with its stamps */
		struct pfd_root beside;
		struct saved saved;
		int64_t taken_ns; /* before the first file was read */
		struct {
			PFD_VEC_OF(const struct saved_file *);
		} gone;         /* saved files that are not in the state */
		size_t dropped; /* whose rows were */
		int64_t last_ref;
		size_t read, parsed; /* files */
	} since;
	struct slot slots[N_SLOTS];
};

/* since.c */
/* Looks for a saved index.  True: it is used, and the jobs are the files that may
 * differ from it. */
bool pfd_since_find(struct loader *loader);
/* Its pages in place of empty tables, without what is gone. */
void pfd_since_begin(struct loader *loader);
/* Drops the rows as they were saved; those of the references only in pfd_since_end,
 * behind the last file. */
void pfd_since_drop(struct loader *loader, const struct saved_file *saved,
	const struct pfd_kind *kind, struct pfd_str id);
void pfd_since_end(struct loader *loader);
/* Saves the index where that is worth it. */
void pfd_since_save(struct loader *loader);
void pfd_since_close(struct loader *loader);

#endif
