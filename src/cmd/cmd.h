/* What a command is, and what it may use.
 *
 * A command is one file: its argument struct, tables of options and operands,
 * what it needs opened, a run function and one `const struct pfd_command
 * pfd_cmd_NAME`; a line in commands.c makes it known.  Help, man page and
 * completion come from the tables.  version.c is the smallest example.
 *
 *	struct award_args {
 *		const char *id;
 *		struct pfd_opt_money amount;
 *		struct pfd_opt_date date;
 *		struct pfd_opt_enum form;
 *	};
 *	static const struct pfd_option options[] = {
 *		PFD_OPTION(struct award_args, date, "date", 'd', "DATE",
 *			"date of the decision (default: today)",
 *			"Datum der Entscheidung (Vorgabe: heute)"),
 *		PFD_OPTION(struct award_args, form, "form", 0, "FORM",
 *			"notice or contract", "Bescheid oder Vertrag",
 *			.values = &pfd_enum_decision_form),
 *		{ 0 }
 *	};
 *	static const struct pfd_operand operands[] = {
 *		PFD_OPERAND(struct award_args, id, "ID", .complete = PFD_C_ID),
 *		PFD_OPERAND(struct award_args, amount, "AMOUNT",
 *			.optional = true),
 *		{ 0 }
 *	};
 *	static enum pfd_status run_award(struct pfd_run *run, const void *given)
 *	{
 *		const struct award_args *args = given;
 *		struct pfd_record grant;
 *		enum pfd_status status = pfd_run_change(run);
 *
 *		if (!status)
 *			status = pfd_run_record(run, args->id, &grant);
 *		…pfd_change_edit(run->change, …)…
 *		return pfd_run_finish(run, PFD_MESSAGE(
 *			"grant: award {id} {amount}", "…", …), &grant.id, 1);
 *	}
 *	const struct pfd_command pfd_cmd_grant_award = {
 *		.group = "grant", .verb = "award", .section = PFD_SECTION_GRANT,
 *		.summary = { "decide …", "… bewilligen" },
 *		.options = options, .operands = operands,
 *		.args_size = sizeof(struct award_args),
 *		.flags = PFD_CMD_WRITER, .run = run_award,
 *	};
 */
#ifndef PFD_CMD_PRIVATE_H
#define PFD_CMD_PRIVATE_H

#include <stddef.h>
#include <sys/types.h>

#include <pfd/change.h>
#include <pfd/cmd.h>
#include <pfd/emit.h>
#include <pfd/report.h>

struct pfd_run;

/* ---- options and operands -------------------------------------------------- */

/* The members an argument struct may have besides bool (a flag) and const
 * char * (one text, NULL = not given); their type decides how a word is read.
 * The struct begins zeroed. */
struct pfd_opt_list { /* may be repeated; an operand: all the rest */
	PFD_VEC_OF(struct pfd_str);
};
struct pfd_opt_int {
	int64_t v;
	bool given;
};
struct pfd_opt_money { /* cents; as people type them */
	int64_t v;
	bool given;
};
struct pfd_opt_date { /* as people type them */
	struct pfd_date v;
	bool given;
};
struct pfd_opt_enum { /* place among `values` of the row; a key or a word */
	int v;
	bool given;
};

enum pfd_opt_type {
	PFD_OPT_FLAG,
	PFD_OPT_STR,
	PFD_OPT_LIST,
	PFD_OPT_INT,
	PFD_OPT_MONEY,
	PFD_OPT_DATE,
	PFD_OPT_ENUM
};
/* A member of another type does not compile. */
#define PFD_OPT_TYPE(args, member) \
	_Generic(((args *)0)->member,             \
		bool: PFD_OPT_FLAG,               \
		const char *: PFD_OPT_STR,        \
		struct pfd_opt_list: PFD_OPT_LIST, \
		struct pfd_opt_int: PFD_OPT_INT,  \
		struct pfd_opt_money: PFD_OPT_MONEY, \
		struct pfd_opt_date: PFD_OPT_DATE, \
		struct pfd_opt_enum: PFD_OPT_ENUM)

/* What a shell offers for a value; enum values offer themselves. */
enum pfd_complete {
	PFD_C_NONE,
	PFD_C_ID,     /* of the command's kind; `kind` names another */
	PFD_C_RECORD, /* ids of every kind */
	PFD_C_PERSON, /* of contacts: persons' */
	PFD_C_KIND,
	PFD_C_YEAR,
	PFD_C_RULE,  /* and kinds, and their fields */
	PFD_C_FIELD, /* "requested=" of the command's kind, its values behind */
	PFD_C_FILTER,   /* the same, and "status=" and the like */
	PFD_C_COLUMN,   /* "requested", "status" */
	PFD_C_FIELD_OF, /* of the record that is the operand before */
	PFD_C_REVISION, /* branches, tags and the last commits */
	PFD_C_COMMAND,
	PFD_C_FILE,
	PFD_C_DIR,
	/* What `help` takes behind the command, too: */
	PFD_C_REPORT, /* names of reports, the office's own, too */
	PFD_C_WORDS   /* `words`, separated by blanks */
};

struct pfd_option {
	const char *name; /* without dashes */
	char letter;      /* 0 = none */
	enum pfd_opt_type type;
	size_t offset;
	const char *arg;     /* of the value in help: "DATE"; NULL for a flag */
	struct pfd_text doc; /* lower case, no full stop */
	const struct pfd_enum *values; /* ENUM */
	enum pfd_complete complete;
	const char *kind;  /* PFD_C_ID */
	const char *words; /* PFD_C_WORDS; STR: then nothing else is taken */
	bool commas;       /* LIST: "a,b" is two entries */
	bool hidden;
};
#define PFD_OPTION(args, member, name_, letter_, arg_, en_, de_, ...) \
	{                                                             \
		.name = (name_), .letter = (letter_),                 \
		.type = PFD_OPT_TYPE(args, member),                   \
		.offset = offsetof(args, member), .arg = (arg_),      \
		.doc = { (en_), (de_) }, __VA_ARGS__                  \
	}

struct pfd_operand {
	const char *name;       /* "ID" */
	enum pfd_opt_type type; /* LIST only as the last one */
	size_t offset;
	bool optional;
	const struct pfd_enum *values;
	enum pfd_complete complete;
	const char *kind, *words;
};
#define PFD_OPERAND(args, member, name_, ...)                        \
	{                                                            \
		.name = (name_), .type = PFD_OPT_TYPE(args, member), \
		.offset = offsetof(args, member), __VA_ARGS__        \
	}

/* ---- commands -------------------------------------------------------------- */

enum pfd_needs {
	PFD_NEEDS_NOTHING,
	PFD_NEEDS_WORK, /* the data directory; git only with --at */
	PFD_NEEDS_GIT,
	PFD_NEEDS_WRITE /* what PFD_CMD_WRITER implies */
};
enum {
	/* -m, --dry-run, --no-commit, --include-edits, --yes, --no-input exist
	 * and the store is opened for writing. */
	PFD_CMD_WRITER = 1,
	PFD_CMD_YEAR = 2, /* --year → run->year */
	PFD_CMD_AT = 4,   /* --at REV|DATE: pfd_run_load reads that state */
	PFD_CMD_HIDDEN = 8,
	/* An option for every scalar and list of scalars of run->kind; given ones
	 * are run->fields. */
	PFD_CMD_FIELDS = 16,
	/* The ending of -o FILE says no format: for pfd_run_text, and folders. */
	PFD_CMD_FILE = 32,
	/* --sent-to WHO: what pfd_run_doc writes is recorded as sent. */
	PFD_CMD_SENT = 64,
	/* It writes elsewhere than -o says: never within another, and not confined
	 * as other readers are (confine.c). */
	PFD_CMD_FOLDER = 128,
	/* Changes a repository without being a writer: opens it by itself. */
	PFD_CMD_CHANGES = 256
};
struct pfd_grant_verb;
enum pfd_section { /* of the overview */
	PFD_SECTION_START,
	PFD_SECTION_RECORDS,
	PFD_SECTION_GRANT,
	PFD_SECTION_YEAR,
	PFD_SECTION_MEETING,
	PFD_SECTION_PEOPLE,  /* key, privacy */
	PFD_SECTION_LOOK,    /* check, budget, due, report, verify */
	PFD_SECTION_HISTORY, /* log, diff, undo, commit, fmt, hook */
	PFD_SECTION_WORLD,   /* import, export, sql, site, sync */
	PFD_SECTION_SELF,    /* explain, rules, schema, completion, help */
	PFD_N_SECTIONS
};

/* Bits of .formats. */
#define PFD_F(name) (1u << PFD_FORMAT_##name)
#define PFD_FORMATS_DOC                                                        \
	(PFD_F(TABLE) | PFD_F(TSV) | PFD_F(CSV) | PFD_F(JSON) | PFD_F(JSONL) | \
		PFD_F(YAML) | PFD_F(MD) | PFD_F(HTML) | PFD_F(PDF) |           \
		PFD_F(XLSX))

#define PFD_NOT_AT_SELF                                                        \
	{                                                                      \
		"it is about this pfd, and no state of the records changes "   \
		"that",                                                        \
			"es geht um dieses pfd, daran ändert kein Stand der " \
			"Datensätze etwas"                                    \
	}

struct pfd_example {
	const char *line; /* "pfd grant award 2026-014"; NULL ends the list */
	struct pfd_text says;
};

struct pfd_command {
	/* NULL: `pfd VERB`; a kind's name (or a word like "payment"): `pfd grant
	 * VERB`; "*": every kind of `kinds`.  A kind's own verb goes before one
	 * of "*". */
	const char *group;
	const char *verb;         /* NULL with a group NULL never; "" never */
	const char *const *kinds; /* for "*": NULL-ended; NULL = all */
	enum pfd_section section;
	struct pfd_text summary;     /* one line, lower case, no full stop */
	struct pfd_text description; /* paragraphs parted by an empty line */
	const struct pfd_topic
		*topic; /* explained in its man page; may be NULL */
	const struct pfd_example *examples;
	const struct pfd_option *options;   /* ended by one without a name */
	const struct pfd_operand *operands; /* ended by one without a name */
	/* "reviews": a list or group of the kind `group` whose fields are options,
	 * but for `no` and the words of `item_skips`; given ones are run->fields. */
	const char *item, *item_skips;
	const struct pfd_grant_verb *grant_verb; /* grant_verb.h; else NULL */
	size_t args_size; /* 0: the command has no struct, args is NULL */
	enum pfd_needs needs;
	unsigned flags;
	/* Why it has no --at, and what has: of everything but a writer. */
	struct pfd_text not_at;
	/* 0: no -O, -o.  Else what it can give, and its defaults. */
	unsigned formats;
	enum pfd_format terminal, pipe;
	/* Whom its output may be made for (--for); unsaid: the office alone.  Who sets it
	 * has seen that what is no column or fact, such as paragraphs, holds nothing but
	 * texts out of an index (pfd_run_report) and words of its own. */
	enum pfd_audience widest;
	enum pfd_status (*run)(struct pfd_run *run, const void *args);
};
/* May change a repository, and so has a row in tests/fault/writers.py; no other can
 * open one for writing. */
bool pfd_command_writes(const struct pfd_command *command);
extern const struct pfd_command *const pfd_commands[]; /* NULL-ended */
/* The command of a kind's name (or NULL) and a verb; NULL if none. */
const struct pfd_command *pfd_command_find(
	struct pfd_str group, struct pfd_str verb);
/* Whether a kind has the command: its own, or one of "*". */
bool pfd_command_of_kind(
	const struct pfd_command *command, const struct pfd_kind *kind);

/* ---- a run ----------------------------------------------------------------- */

struct pfd_assignments {
	PFD_VEC_OF(struct pfd_assignment);
};

struct pfd_run {
	struct pfd_arena *arena; /* lives as long as the run */
	struct pfd_env env;      /* --lang and --color considered */
	struct pfd_err *err;     /* for pfd_fail and for every call below */
	const struct pfd_command *command;
	const struct pfd_kind *kind; /* of `pfd grant …`; NULL for `pfd VERB` */
	const char *directory;       /* -C; NULL = the current one */

	/* As .needs asked for, or by pfd_run_open; closed after the run. */
	struct pfd_store *store;
	struct pfd_snapshot snapshot; /* by pfd_run_load */
	struct pfd_index *index;      /* by pfd_run_load; freed after the run */
	struct pfd_change *change;    /* by pfd_run_change; ended after it */
	struct pfd_keyring *keys; /* by pfd_run_keys; closed after the run */
	/* Findings for stderr: printed, sorted, after the run (or by
	 * pfd_run_finish).  `check`, whose result they are, has its own. */
	struct pfd_findings findings;

	/* What was asked for, without where and how it is shown: stands in the
	 * provenance of documents. */
	struct {
		PFD_VEC_OF(struct pfd_str);
	} asked;
	/* It runs within another, which takes its output; it changes and writes
	 * nothing (again.c). */
	bool within;
	enum pfd_audience audience; /* --for; unsaid = the office */
	enum pfd_audience texts;    /* see pfd_doc_clear; command's .widest */
	int year;                   /* --year; 0 = not given */
	const char *at; /* --at; NULL = the work tree.  See pfd_run_day */
	struct pfd_assignments fields; /* with PFD_CMD_FIELDS or .item */
	struct pfd_change_options write;
	bool yes, no_input;

	struct pfd_emit_options emit; /* emit.format is the one in force */
	bool weasyprint;              /* --pdf-engine */
	const char *output;           /* -o; NULL = stdout */
	const char *sent_to;          /* --sent-to; NULL = not given */
	struct pfd_date today;        /* not of the state that --at names */
	int about_year;     /* the year its document is about; 0: not known */
	struct pfd_buf out; /* what stdout gets; see pfd_run_print */
	bool page;          /* a long output goes to the pager */
	/* One that reads while it is being made: see pfd_run_stream. */
	struct {
		pid_t pid;
		int fd;
		struct pfd_buf sent; /* for the case that there is no pager */
		void (*interrupted)(int), (*quit)(int);
	} pager;
	bool swept;     /* see pfd_scratch_sweep */
	bool previewed; /* a table stands for the difference of a dry run */
	/* A failure from now on is PFD_AFTER: there is a commit, or files of the work
	 * tree are new. */
	bool committed, written;
	/* The office's language could not be read, as err says: no change is made. */
	enum pfd_status unread;
	struct pfd_progress *progress; /* by pfd_run_at; ended after the run */
	bool pipe_closed;
	int out_error; /* the first errno of writing to stdout */
};

/* ---- opening ----------------------------------------------------------------- */

/* Only for commands that decide themselves; .needs does it otherwise. */
PFD_MUST_CHECK enum pfd_status pfd_run_open(
	struct pfd_run *run, enum pfd_open mode);
/* Opens git where --at names a day, and makes it the commit that is meant. */
PFD_MUST_CHECK enum pfd_status pfd_run_day(struct pfd_run *run);
/* Takes the snapshot (work tree, or --at: then the as-of date becomes that
 * commit's unless PFD_TODAY stands) into run->snapshot.  Once taken it stays. */
PFD_MUST_CHECK enum pfd_status pfd_run_snapshot(struct pfd_run *run);
/* The state asked for, with those of the files that are there: without a list of all
 * files if one of them is, else all of run->snapshot, which has what is nearest. */
PFD_MUST_CHECK enum pfd_status pfd_run_look(struct pfd_run *run,
	const struct pfd_str *paths, size_t n, struct pfd_snapshot *ret);
/* The snapshot, and its records into run->index.  What the files themselves have
 * wrong goes to run->findings. */
PFD_MUST_CHECK enum pfd_status pfd_run_load(
	struct pfd_run *run, const struct pfd_scope *scope);
/* HEAD's files, on top of which a change is made: before one begins.  False: they
 * cannot be read. */
bool pfd_run_head(struct pfd_run *run, struct pfd_snapshot *ret);
/* HEAD's records of a kind, as far as they can be read. */
void pfd_run_head_each(struct pfd_run *run, const struct pfd_kind *kind,
	void (*each)(void *ctx, const struct pfd_record *record), void *ctx);
/* "public"; PFD_FOR_UNSAID for a word that is none. */
enum pfd_audience pfd_audience_named(struct pfd_str word);
/* PFD_USAGE where --for asks for a wider audience than `widest`: "WHAT is for …". */
PFD_MUST_CHECK enum pfd_status pfd_run_allow(
	struct pfd_run *run, enum pfd_audience widest, struct pfd_str what);
/* For the report area, after pfd_run_load; .lang is that of the data repository
 * (--lang considered): set .lang = run->env.lang for what is no report. */
struct pfd_report_run pfd_run_report(struct pfd_run *run);
/* The language of commit subjects: that of pfd.yaml, whatever --lang says. */
enum pfd_lang pfd_run_office_lang(struct pfd_run *run);

/* "2026-014", "grant/2026-014" or "grants/2026/2026-014.yaml" → "2026-014".
 * PFD_REFUSED for another kind's name. */
PFD_MUST_CHECK enum pfd_status pfd_run_id(struct pfd_run *run,
	const struct pfd_kind *kind, struct pfd_str typed, struct pfd_str *ret);
/* The id without "grant/", or from a path; the text itself otherwise. */
struct pfd_str pfd_run_bare_id(
	struct pfd_run *run, const struct pfd_kind *kind, struct pfd_str typed);
/* What may be a path in the repository: as typed, without "./" and a last slash,
 * and *ret_here as seen from the current directory (empty: lies elsewhere).  False:
 * all of it (".", "./"). */
bool pfd_run_path(const struct pfd_run *run, struct pfd_str typed,
	struct pfd_str *ret, struct pfd_str *ret_here);
/* Whether a file is `path` itself or lies in it. */
bool pfd_file_beneath(struct pfd_str file, struct pfd_str path);
/* Files, directories and records by their ids, as paths; empty: all of it. */
struct pfd_places {
	PFD_VEC_OF(struct pfd_str);
};
enum pfd_places_of {
	PFD_PLACES_FILES,   /* of the snapshot, which is taken */
	PFD_PLACES_RECORDS, /* the same with records in them */
	PFD_PLACES_ANY      /* whatever may be a path or an id in some state */
};
/* PFD_REFUSED where something typed is neither. */
PFD_MUST_CHECK enum pfd_status pfd_run_places(struct pfd_run *run,
	const struct pfd_opt_list *typed, enum pfd_places_of of,
	struct pfd_places *ret);
/* Whether the file is in one of them, or nothing was typed. */
bool pfd_places_hold(const struct pfd_places *places, struct pfd_str file);
/* The same for any kind: a bare id where unique in the state, else kind/id. */
PFD_MUST_CHECK enum pfd_status pfd_run_any_id(struct pfd_run *run,
	struct pfd_str typed, const struct pfd_kind **ret_kind,
	struct pfd_str *ret_id);
/* The record of run->kind that `typed` names: as the change has it if one was
 * begun, else from the state asked for.  PFD_REFUSED: no such record (with
 * the nearest id), or unreadable (findings added). */
PFD_MUST_CHECK enum pfd_status pfd_run_record(
	struct pfd_run *run, const char *typed, struct pfd_record *ret);
PFD_MUST_CHECK enum pfd_status pfd_run_record_of(struct pfd_run *run,
	const struct pfd_kind *kind, struct pfd_str typed,
	struct pfd_record *ret);

/* The catalogue, with the local rules of the data repository one stands in; none is
 * needed. */
const struct pfd_rule *const *pfd_run_rules(struct pfd_run *run);

/* Whether a new record of the kind can have the id; a finding if not. */
bool pfd_run_new_id(struct pfd_run *run, const struct pfd_kind *kind,
	struct pfd_str id, struct pfd_place place,
	struct pfd_findings *findings);
/* PFD_REFUSED: the funding year is not there. */
enum pfd_status pfd_no_year(struct pfd_str year, struct pfd_err *err);

/* ---- persons ------------------------------------------------------------------ */

/* The keys of this machine: those the change seals with if one was begun, else
 * run->keys, opened when asked for first. */
PFD_MUST_CHECK enum pfd_status pfd_run_keys(
	struct pfd_run *run, struct pfd_keyring **ret);
/* A person's record as those who hold its keys read it: parsed anew out of
 * opened bytes.  What stays closed becomes «sealed», or with `as_it_is` keeps its
 * sealed text.  Other records stay as they are. */
PFD_MUST_CHECK enum pfd_status pfd_run_clear(
	struct pfd_run *run, bool as_it_is, struct pfd_record *record);

/* ---- changing ---------------------------------------------------------------- */

/* Begins run->change from the common options. */
PFD_MUST_CHECK enum pfd_status pfd_run_change(struct pfd_run *run);
/* pfd_record_assign and pfd_change_edit in one; findings are added. */
PFD_MUST_CHECK enum pfd_status pfd_run_assign(struct pfd_run *run,
	const struct pfd_record *record, const struct pfd_assignment *list,
	size_t n);
/* pfd_change_finish, and what a writer says: ids on stdout, one a line; commit
 * and findings on stderr; the diff of a dry run on stdout.  The subject is
 * rendered in the office's language.  The trailer's command is "grant award". */
PFD_MUST_CHECK enum pfd_status pfd_run_finish(struct pfd_run *run,
	struct pfd_message subject, const struct pfd_str *ids, size_t n);

/* ---- saying ------------------------------------------------------------------ */

/* Appends the document in the chosen format. */
PFD_MUST_CHECK enum pfd_status pfd_run_emit(
	struct pfd_run *run, const struct pfd_doc *doc, struct pfd_buf *out);
/* The document in the chosen format to stdout or -o FILE. */
PFD_MUST_CHECK enum pfd_status pfd_run_doc(
	struct pfd_run *run, const struct pfd_doc *doc);
/* Bytes that nothing in them can steer a terminal, but pfd's own colours, to
 * stdout or -o FILE. */
PFD_MUST_CHECK enum pfd_status pfd_run_safe(
	struct pfd_run *run, struct pfd_str bytes);
/* Any bytes; made safe where they go to a terminal. */
PFD_MUST_CHECK enum pfd_status pfd_run_text(
	struct pfd_run *run, struct pfd_str bytes);
/* To stdout (written when the run ends or the buffer is full). */
void pfd_run_print(struct pfd_run *run, struct pfd_str bytes);
void pfd_run_printf(struct pfd_run *run, const char *fmt, ...) PFD_PRINTF(2, 3);
/* Writes out what stands in run->out; PFD_FAILED on a full disk, quiet (and
 * PFD_OK) on a closed pipe. */
PFD_MUST_CHECK enum pfd_status pfd_run_flush(struct pfd_run *run);
/* One line on stderr: "pfd: …". */
void pfd_run_note(struct pfd_run *run, struct pfd_message message);
/* Tells at a terminal what takes long: from now on `what`, then nothing any more.
 * In between nothing may be written or asked. */
void pfd_run_at(struct pfd_run *run, struct pfd_text what);
void pfd_run_at_nothing(struct pfd_run *run);
/* Sorts, prints on stderr and empties run->findings. */
void pfd_run_show_findings(struct pfd_run *run);
/* A text in the language of messages. */
const char *pfd_run_say(const struct pfd_run *run, struct pfd_text text);
/* PFD_REFUSED without a line of its own: the findings say it all. */
enum pfd_status pfd_run_refused(struct pfd_run *run);
/* PFD_USAGE with the hint to `pfd help …`. */
enum pfd_status pfd_run_usage(struct pfd_run *run, struct pfd_message message);
/* A finding about an option or operand: "<option>", field = its name. */
void pfd_run_bad_option(struct pfd_run *run, const char *option,
	const char *rule, struct pfd_message message,
	struct pfd_message remedy);

/* Among words that are separated by blanks. */
bool pfd_word_in(const char *words, struct pfd_str value);

/* ---- asking ------------------------------------------------------------------ */

/* stdin and stdout are a terminal and --no-input was not given. */
bool pfd_run_interactive(const struct pfd_run *run);
/* PFD_REFUSED: whoever was asked has given up. */
enum pfd_status pfd_run_cancelled(struct pfd_run *run);
/* Asks on stderr and reads a line, trimmed; false at the end of input. */
bool pfd_run_ask(
	struct pfd_run *run, struct pfd_str prompt, struct pfd_str *ret);
/* Yes with --yes; asked at a terminal (Enter = no); else PFD_REFUSED with the
 * hint to --yes.  PFD_REFUSED on no. */
PFD_MUST_CHECK enum pfd_status pfd_run_confirm(
	struct pfd_run *run, struct pfd_message question);
/* A standard file: stdin for "-", else the file; at most `max` bytes.  *ret_name
 * is "<stdin>" or the path. */
PFD_MUST_CHECK enum pfd_status pfd_run_input(struct pfd_run *run,
	const char *file, size_t max, struct pfd_str *ret,
	struct pfd_str *ret_name);

/* ---- files elsewhere ------------------------------------------------------------ */

/* The directory a path stands in (to be closed), and its name there. */
PFD_MUST_CHECK enum pfd_status pfd_beside_open(struct pfd_run *run,
	const char *path, struct pfd_root *ret_root, const char **ret_name);
/* What failed on `name` there is said of the path, as it was typed; gives back
 * `status`. */
enum pfd_status pfd_beside_failed(struct pfd_run *run, enum pfd_status status,
	const char *name, const char *path);
/* The same for a file to be made.  PFD_REFUSED if something stands there, or if it
 * is in the data repository, where `what` do not belong. */
PFD_MUST_CHECK enum pfd_status pfd_beside_new(struct pfd_run *run,
	const char *path, struct pfd_text what, struct pfd_root *ret_root,
	const char **ret_name);

/* ---- inside the framework ------------------------------------------------------ */

/* Reads the words behind the command's name.  Fills *args and the common parts of
 * the run; PFD_USAGE, or PFD_REFUSED with findings for a wrong value.
 * *ret_help: --help was among them. */
PFD_MUST_CHECK enum pfd_status pfd_options_parse(struct pfd_run *run,
	char *const *words, size_t n, void *args, bool *ret_help);
/* All options that a command has, its own, then fields, then common ones. */
struct pfd_option_list {
	PFD_VEC_OF(struct pfd_option);
	size_t n_own, n_fields;
};
struct pfd_option_list pfd_options_of(struct pfd_arena *arena,
	const struct pfd_command *command, const struct pfd_kind *kind);
/* "pfd grant award ID [AMOUNT] [options]"; `kind` for commands of "*". */
struct pfd_str pfd_help_usage(struct pfd_arena *arena,
	const struct pfd_command *command, const struct pfd_kind *kind);
/* "grant award". */
struct pfd_str pfd_command_name(struct pfd_arena *arena,
	const struct pfd_command *command, const struct pfd_kind *kind);
void pfd_help_overview(struct pfd_run *run);
void pfd_help_group(struct pfd_run *run, struct pfd_str group);
void pfd_help_command(struct pfd_run *run, const struct pfd_command *command,
	const struct pfd_kind *kind);

#endif
