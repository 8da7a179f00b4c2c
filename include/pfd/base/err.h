/* Texts in two languages, and the one error a failure carries up to main.
 *
 * A text stands where the thing it names is defined; its words are chosen when
 * it is printed, so neither findings nor errors know a language.
 */
#ifndef PFD_BASE_ERR_H
#define PFD_BASE_ERR_H

#include <pfd/base/arena.h>
#include <pfd/base/date.h>

enum pfd_lang { PFD_EN, PFD_DE };

/* A sentence or a word with named placeholders: "{path}: no such file". */
struct pfd_text {
	const char *en, *de;
};
#define PFD_TEXT(en_, de_) ((struct pfd_text){ .en = (en_), .de = (de_) })

enum pfd_arg_kind {
	PFD_ARG_STR, /* shown as it is (terminal-unsafe bytes made visible) */
	PFD_ARG_INT,
	PFD_ARG_MONEY, /* int64 cents, shown as 500.00 € or 500,00 € */
	PFD_ARG_DATE,  /* ISO in English, 2.4.2026 in German */
	PFD_ARG_TEXT   /* a text without placeholders of its own */
};

struct pfd_arg {
	const char *name; /* of the placeholder */
	enum pfd_arg_kind kind;
	union {
		struct pfd_str str;
		int64_t num;
		struct pfd_date date;
		struct pfd_text text;
	};
};
#define PFD_A_STR(n, v) \
	((struct pfd_arg){ .name = (n), .kind = PFD_ARG_STR, .str = (v) })
#define PFD_A_Z(n, v) PFD_A_STR(n, pfd_str(v))
#define PFD_A_INT(n, v) \
	((struct pfd_arg){ .name = (n), .kind = PFD_ARG_INT, .num = (v) })
#define PFD_A_MONEY(n, v) \
	((struct pfd_arg){ .name = (n), .kind = PFD_ARG_MONEY, .num = (v) })
#define PFD_A_DATE(n, v) \
	((struct pfd_arg){ .name = (n), .kind = PFD_ARG_DATE, .date = (v) })
#define PFD_A_TEXT(n, v) \
	((struct pfd_arg){ .name = (n), .kind = PFD_ARG_TEXT, .text = (v) })

#define PFD_ARGS_MAX 6
/* A text with its arguments: what findings and errors carry. */
struct pfd_message {
	struct pfd_text text;
	struct pfd_arg
		args[PFD_ARGS_MAX]; /* ends at the first without a name */
};
/* PFD_MESSAGE("english", "deutsch", PFD_A_Z("path", path), …) */
#define PFD_MESSAGE(en_, de_, ...) \
	((struct pfd_message){     \
		.text = { (en_), (de_) }, .args = { __VA_ARGS__ } })

/* The value is the exit status (README, "For scripts"). */
enum pfd_status {
	PFD_OK = 0,
	PFD_REFUSED = 1, /* errors in the data, a rule refused, not found */
	PFD_USAGE = 2,   /* wrong command line */
	PFD_FAILED = 3,  /* the world failed; nothing has changed */
	PFD_AFTER = 4    /* committed (or half written), and then it failed */
};

/* One failure.  The caller owns it; functions fill it only when they return
 * other than PFD_OK.  Strings in `message` live in `arena`, which the caller
 * sets before the first call. */
struct pfd_err {
	struct pfd_arena *arena;
	enum pfd_status status;
	struct pfd_message message;
	struct pfd_message hint; /* the way out; text.en NULL when none */
};

/* Fills *err (strings of the arguments are copied) and returns `status`. */
enum pfd_status pfd_fail(struct pfd_err *err, enum pfd_status status,
	struct pfd_message message);
/* Adds the way out to an error already filled. */
enum pfd_status pfd_hint(struct pfd_err *err, struct pfd_message hint);
/* PFD_FAILED for a system call on `path`: "{path}: {strerror}", and the way out
 * where there is a usual one. */
enum pfd_status pfd_fail_errno(
	struct pfd_err *err, const char *path, int errnum);
/* A copy whose strings live in `arena`. */
struct pfd_message pfd_message_copy(
	struct pfd_arena *arena, struct pfd_message m);

#endif
