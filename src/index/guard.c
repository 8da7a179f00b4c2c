/* Queries that come with a data repository: they read, within bounds, and what is
 * wrong with one is told and never the end of the program.
 *
 * Preparing goes through an authorizer; running ends after a number of steps, so the
 * same query ends alike on every machine.  A few lines of SQL can become a statement of
 * gigabytes (a WITH table used twice by the next one, and so on), which only counting
 * the memory ends: SQLite's allocator is that of the process, the count is the thread's
 * and there only while a guarded query is worked at.
 */
#include <stdlib.h>

#include "internal.h"

enum {
	STEPS_A_CALL = 1000,
	STEPS_MAX = 20 * 1000 * 1000, /* a second or so */
	STEPS_TYPED = 5 * STEPS_MAX,  /* somebody waits for this one alone */
	TEXT_MAX = 64 * 1024,
	PATTERN_MAX = 200
};
#define MEMORY_MAX INT64_C(67108864)

struct pfd_guard {
	struct pfd_trouble trouble;
	int64_t steps, steps_max;
};

/* ---- memory ------------------------------------------------------------------ */

static sqlite3_mem_methods plain; /* set once, before SQLite starts */
static _Thread_local int64_t memory_left;
static _Thread_local bool memory_counts;

static bool may_take(int64_t bytes)
{
	if (!memory_counts)
		return true;
	if (bytes > memory_left)
		return false;
	memory_left -= bytes;
	return true;
}

static void *take(int bytes)
{
	return may_take(bytes) ? plain.xMalloc(bytes) : NULL;
}

static void give(void *at)
{
	if (memory_counts)
		memory_left += plain.xSize(at);
	plain.xFree(at);
}

static void *resize(void *at, int bytes)
{
	return may_take(bytes - (int64_t)plain.xSize(at))
		       ? plain.xRealloc(at, bytes)
		       : NULL;
}

void pfd_guard_memory(void)
{
	sqlite3_mem_methods counted;

	/* Refused where the library runs already, which is fine. */
	if (plain.xMalloc ||
		sqlite3_config(SQLITE_CONFIG_GETMALLOC, &plain) != SQLITE_OK)
		return;
	counted = plain;
	counted.xMalloc = take;
	counted.xFree = give;
	counted.xRealloc = resize;
	(void)sqlite3_config(SQLITE_CONFIG_MALLOC, &counted);
}

/* ---- what may be used -------------------------------------------------------- */

const char *const pfd_index_words[] = { "grant_money", "pot_money",
	"track_money", "source_money", "heading_money", "fee_money",
	"attendance_days", "flat_money", "deadlines", "refs", "files", NULL };

/* Neither the clock nor chance, and nothing that opens a sealed text. */
static const char *const functions[] = { "abs", "asof", "avg", "char",
	"coalesce", "count", "dense_rank", "first_value", "format", "glob",
	"group_concat", "hex", "ifnull", "iif", "instr", "lag", "last_value",
	"lead", "length", "like", "lower", "ltrim", "max", "min", "nullif",
	"param", "param_source", "pfd_add_days", "pfd_days", "pfd_due",
	"pfd_iban_ok", "pfd_interest", "pfd_month_start", "pfd_scale",
	"pfd_word_in", "printf", "quote", "rank", "replace", "round",
	"row_number", "rtrim", "sign", "substr", "substring", "sum", "total",
	"trim", "typeof", "unicode", "upper", NULL };

/* What the views need besides. */
static const char *const of_views[] = { "date", "pfd_personal", NULL };

static bool among(const char *const *words, const char *word)
{
	for (; *words; words++)
		if (sqlite3_stricmp(*words, word) == 0)
			return true;
	return false;
}

static bool is_table(const struct table *table, const char *name)
{
	if (sqlite3_stricmp(table->name, name) == 0)
		return true;
	for (size_t i = 0; i < table->children.n; i++)
		if (is_table(table->children.items[i], name))
			return true;
	return false;
}

static bool is_open(const struct pfd_index *index, const char *name)
{
	for (size_t k = 0; k < PFD_N_KINDS; k++)
		if (is_table(index->tables[k], name))
			return true;
	return among(pfd_index_words, name);
}

/* What SQLite keeps for itself, and writes for CREATE, DROP and the like. */
static bool is_sqlites(const char *name)
{
	return sqlite3_strnicmp(name, "sqlite_", 7) == 0;
}

/* What documented views are made of: `within` is such a view, or a WITH table, which
 * then sees what is not documented, but nothing that is not in the records. */
static bool is_behind(const char *name, const char *within)
{
	return within && !is_sqlites(name) &&
	       sqlite3_strnicmp(name, "pragma_", 7) != 0;
}

static const struct {
	int action;
	const char *word;
} writes[] = {
	{ SQLITE_INSERT, "INSERT" },
	{ SQLITE_UPDATE, "UPDATE" },
	{ SQLITE_DELETE, "DELETE" },
	{ SQLITE_ATTACH, "ATTACH" },
	{ SQLITE_DETACH, "DETACH" },
	{ SQLITE_PRAGMA, "PRAGMA" },
	{ SQLITE_TRANSACTION, "BEGIN, COMMIT, ROLLBACK" },
	{ SQLITE_SAVEPOINT, "SAVEPOINT" },
};

struct asking {
	struct pfd_index *index;
	struct pfd_trouble trouble; /* the first thing refused */
};

static int refuse(struct asking *asking, struct pfd_message message)
{
	if (!asking->trouble.what)
		asking->trouble =
			(struct pfd_trouble){ .what = PFD_TROUBLE_WRITE,
				.message = message };
	return SQLITE_DENY;
}

static int refuse_action(struct asking *asking, int action)
{
	const char *word = NULL;

	for (size_t i = 0; i < PFD_COUNT(writes); i++)
		if (writes[i].action == action)
			word = writes[i].word;
	return refuse(asking,
		word ? PFD_MESSAGE("a query only reads: {action} is refused",
			       "eine Abfrage liest nur: {action} ist nicht "
			       "erlaubt",
			       PFD_A_Z("action", word))
		     : PFD_MESSAGE("a query is one SELECT",
			       "eine Abfrage ist ein SELECT"));
}

/* Whatever it reads could be told by what it shows; and WITH can give any name to a
 * table, so what a view reads must be for the audience, too. */
static int for_audience(struct asking *asking, const char *table,
	const char *column, const char *schema, const char *within)
{
	const struct pfd_index *index = asking->index;
	struct pfd_arena *arena = index->arena;
	enum pfd_audience widest = pfd_audience_both(
		pfd_index_audience_of(index, table, column, within),
		pfd_index_audience_of(index, table, column, NULL));

	if (pfd_audience_sees(index->audience, widest) &&
		!(index->audience == PFD_FOR_PUBLIC &&
			pfd_index_uncovered(table, schema)))
		return SQLITE_OK;
	return refuse(asking,
		PFD_MESSAGE("{table}.{column} is not for this audience",
			"{table}.{column} ist nicht für diesen Kreis",
			PFD_A_STR(
				"table", pfd_arena_str(arena, pfd_str(table))),
			PFD_A_STR("column",
				pfd_arena_str(arena,
					pfd_str(column && *column ? column
								  : "*")))));
}

static int authorize(void *ctx, int action, const char *first,
	const char *second, const char *schema, const char *within)
{
	struct asking *asking = ctx;
	struct pfd_arena *arena = asking->index->arena;

	if (action == SQLITE_SELECT || action == SQLITE_RECURSIVE)
		return SQLITE_OK;
	if (action == SQLITE_READ) {
		/* Where rows are only counted, SQLite names no column, and a WITH
		 * table as if it were one of ours. */
		if (is_open(asking->index, first) ||
			is_behind(first, second && *second ? within : ""))
			return for_audience(
				asking, first, second, schema, within);
		return refuse(asking,
			PFD_MESSAGE("table {name} is not among those that "
				    "queries may read",
				"Tabelle {name} gehört nicht zu denen, die "
				"Abfragen lesen dürfen",
				PFD_A_STR("name",
					pfd_arena_str(arena, pfd_str(first)))));
	}
	if (action == SQLITE_FUNCTION) {
		if (among(functions, second) ||
			(within && among(of_views, second)))
			return SQLITE_OK;
		return refuse(asking,
			PFD_MESSAGE("function {name}() is not among those that "
				    "queries may use",
				"Funktion {name}() gehört nicht zu denen, die "
				"Abfragen nutzen dürfen",
				PFD_A_STR("name", pfd_arena_str(arena,
							  pfd_str(second)))));
	}
	return refuse_action(
		asking, first && is_sqlites(first) ? SQLITE_READ : action);
}

/* ---- bounds ------------------------------------------------------------------ */

struct bounds {
	int length, pattern;
};

static int on_progress(void *ctx)
{
	struct pfd_guard *guard = ctx;

	guard->steps += STEPS_A_CALL;
	return guard->steps > guard->steps_max;
}

static struct bounds bound(struct pfd_index *index, struct pfd_guard *guard)
{
	struct bounds bounds = {
		sqlite3_limit(index->db, SQLITE_LIMIT_LENGTH, TEXT_MAX),
		sqlite3_limit(index->db, SQLITE_LIMIT_LIKE_PATTERN_LENGTH,
			PATTERN_MAX),
	};

	sqlite3_progress_handler(index->db, STEPS_A_CALL, on_progress, guard);
	memory_left = MEMORY_MAX;
	memory_counts = true;
	return bounds;
}

static void unbound(struct pfd_index *index, struct bounds bounds)
{
	memory_counts = false;
	sqlite3_progress_handler(index->db, 0, NULL, NULL);
	sqlite3_limit(index->db, SQLITE_LIMIT_LENGTH, bounds.length);
	sqlite3_limit(
		index->db, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, bounds.pattern);
}

/* What SQLite says is English whatever the language. */
static struct pfd_trouble trouble_of(struct pfd_index *index, int code)
{
	struct pfd_trouble trouble = { .what = PFD_TROUBLE_LIMIT };
	int offset = sqlite3_error_offset(index->db);

	if (code == SQLITE_INTERRUPT)
		trouble.message = PFD_MESSAGE(
			"the query takes too many steps and was ended",
			"die Abfrage braucht zu viele Schritte und wurde "
			"beendet");
	else if (code == SQLITE_NOMEM || code == SQLITE_TOOBIG)
		trouble.message = PFD_MESSAGE(
			"the query needs too much memory and was ended",
			"die Abfrage braucht zu viel Speicher und wurde "
			"beendet");
	else
		trouble = (struct pfd_trouble){ .what = PFD_TROUBLE_SQL,
			.message = PFD_MESSAGE("SQLite: {reason}",
				"SQLite: {reason}",
				PFD_A_STR("reason",
					pfd_arena_str(index->arena,
						pfd_str(sqlite3_errmsg(
							index->db))))) };
	trouble.offset = offset < 0 ? 0 : (size_t)offset;
	return trouble;
}

/* ---- preparing --------------------------------------------------------------- */

/* Whether something other than blanks and comments stands behind the statement. */
static bool has_more(struct pfd_index *index, const char *tail)
{
	sqlite3_stmt *next = NULL;
	int code = sqlite3_prepare_v2(index->db, tail, -1, &next, NULL);

	sqlite3_finalize(next);
	return next || code != SQLITE_OK;
}

/* Of a statement that was prepared; it may be NULL. */
static struct pfd_message not_a_query(
	struct pfd_index *index, sqlite3_stmt *stmt, const char *tail)
{
	if (!stmt)
		return PFD_MESSAGE(
			"there is no query", "es steht keine Abfrage darin");
	if (has_more(index, tail))
		return PFD_MESSAGE(
			"more than one statement", "mehr als eine Anweisung");
	if (!sqlite3_stmt_readonly(stmt) || sqlite3_stmt_isexplain(stmt))
		return PFD_MESSAGE(
			"a query is one SELECT", "eine Abfrage ist ein SELECT");
	if (sqlite3_bind_parameter_count(stmt))
		return PFD_MESSAGE("? and :name stand for nothing here",
			"? und :name stehen hier für nichts");
	return (struct pfd_message){ 0 };
}

static sqlite3_stmt *prepare(
	struct pfd_index *index, struct pfd_str sql, struct pfd_trouble *ret)
{
	struct asking asking = { .index = index };
	sqlite3_stmt *stmt = NULL;
	const char *tail = "";
	int code;

	sqlite3_set_authorizer(index->db, authorize, &asking);
	code = sqlite3_prepare_v3(index->db, sql.ptr, (int)sql.len,
		SQLITE_PREPARE_PERSISTENT, &stmt, &tail);
	if (asking.trouble.what)
		*ret = asking.trouble;
	else if (code != SQLITE_OK)
		*ret = trouble_of(index, code);
	else
		ret->message = not_a_query(index, stmt, tail);
	tail += strspn(tail, " \t\n");
	if (stmt && ret->message.text.en && *tail)
		ret->offset = (size_t)(tail - sql.ptr);
	if (ret->message.text.en && !ret->what)
		ret->what = PFD_TROUBLE_WRITE;
	sqlite3_set_authorizer(index->db, NULL, NULL);
	if (!ret->what)
		return stmt;
	sqlite3_finalize(stmt);
	return NULL;
}

static struct pfd_query *guarded(struct pfd_index *index, struct pfd_str sql,
	int64_t steps_max, struct pfd_trouble *ret)
{
	struct pfd_guard *guard = PFD_NEW(index->arena, struct pfd_guard);
	struct pfd_query *query = PFD_NEW(index->arena, struct pfd_query);
	struct bounds bounds;

	guard->steps_max = steps_max;
	pfd_index_refresh(index);
	bounds = bound(index, guard);
	*ret = (struct pfd_trouble){ 0 };
	query->index = index;
	query->guard = guard;
	query->widest = index->audience; /* else it was refused */
	query->stmt = prepare(index, sql, ret);
	unbound(index, bounds);
	if (!query->stmt)
		return NULL;
	/* Closed with the index. */
	pfd_vec_push(index->arena, &index->statements,
		(struct statement){ .query = query });
	return query;
}

struct pfd_query *pfd_query_guarded(
	struct pfd_index *index, struct pfd_str sql, struct pfd_trouble *ret)
{
	return guarded(index, sql, STEPS_MAX, ret);
}

struct pfd_query *pfd_query_typed(
	struct pfd_index *index, struct pfd_str sql, struct pfd_trouble *ret)
{
	return guarded(index, sql, STEPS_TYPED, ret);
}

/* ---- running ------------------------------------------------------------------- */

bool pfd_guard_row(struct pfd_query *query)
{
	struct pfd_guard *guard = query->guard;
	struct bounds bounds = bound(query->index, guard);
	int code = sqlite3_step(query->stmt);

	unbound(query->index, bounds);
	if (code == SQLITE_ROW)
		return true;
	if (code != SQLITE_DONE)
		guard->trouble = trouble_of(query->index, code);
	sqlite3_reset(query->stmt);
	return false;
}

struct pfd_trouble pfd_query_trouble(const struct pfd_query *query)
{
	return query->guard ? query->guard->trouble : (struct pfd_trouble){ 0 };
}
