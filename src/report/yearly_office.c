/* Reports of what the office carries along beside grants: its tasks, and the funding
 * programmes of others that it knows of.
 */
#include "duties.h"

/* clang-format off */
#define YEARS_END "min(asof(),?1||'-12-31')"
#define OF_YEAR(day) "substr(" day ",1,4)=CAST(?1 AS TEXT)"
#define OPEN "(t.done IS NULL OR t.done>" YEARS_END ")"

static const struct pfd_report_column balance_columns[] = {
	{ "created", { "Taken on", "Übernommen" }, PFD_CELL_INT },
	{ "done", { "Done", "Erledigt" }, PFD_CELL_INT },
	{ "in_time", { "of them in time", "davon fristgerecht" }, PFD_CELL_INT },
	{ "open", { "Open at the end", "Offen am Ende" }, PFD_CELL_INT },
	{ "overdue", { "of them overdue", "davon überfällig" }, PFD_CELL_INT },
};
/* At the end of the year, or today. */
static const struct pfd_report_table balance = {
	.name = "task_balance",
	.title = { "Tasks", "Aufgaben" },
	.sql =
	"SELECT coalesce(sum(" OF_YEAR("t.created") "),0),"
	" coalesce(sum(coalesce(" OF_YEAR("t.done") ",0)),0),"
	" coalesce(sum(coalesce(" OF_YEAR("t.done") " AND t.done<=coalesce(t.due,t.done),0)),0),"
	" coalesce(sum(" OPEN "),0),"
	" coalesce(sum(coalesce(" OPEN " AND t.due<" YEARS_END ",0)),0)"
	" FROM task t WHERE t.created<=" YEARS_END,
	PFD_REPORT_COLUMNS(balance_columns),
};

static const struct pfd_report_column task_columns[] = {
	{ "task", { "Task", "Aufgabe" }, PFD_CELL_ID, .kind_of_record = "task", .named = true },
	{ "who", { "Who", "Wer" }, PFD_CELL_TEXT },
	{ "due", { "Due", "Fällig" }, PFD_CELL_DATE },
	{ "done", { "Done", "Erledigt" }, PFD_CELL_DATE },
	{ "result", { "Result", "Ergebnis" }, PFD_CELL_TEXT },
};
/* What was worked at in the year: done in it, or open at its end. */
static const struct pfd_report_table worked_at = {
	.name = "tasks",
	.title = { "Done in the year, and open at its end",
		"Im Jahr erledigt und an seinem Ende offen" },
	.sql =
	"SELECT t.id, t.title, t.who, t.due, t.done, t.result FROM task t"
	" WHERE t.created<=" YEARS_END " AND (" OF_YEAR("t.done") " OR " OPEN ")"
	" ORDER BY coalesce(t.due,t.created), t.id",
	PFD_REPORT_COLUMNS(task_columns),
};

static const struct pfd_report_table *const task_tables[] = { &balance, &worked_at, NULL };
const struct pfd_duty pfd_duty_tasks = {
	.name = "tasks",
	.title = { "Task list", "Aufgabenliste" },
	.tables = task_tables,
	.any = "SELECT 1 FROM task t WHERE t.created<=" YEARS_END " AND (" OF_YEAR("t.done") " OR " OPEN ")",
};

static const struct pfd_report_column opportunity_columns[] = {
	{ "opportunity", { "Programme", "Programm" }, PFD_CELL_ID, .kind_of_record = "opportunity", .named = true },
	{ "funder", { "Funder", "Förderer" }, PFD_CELL_TEXT },
	{ "minimum", { "From", "Von" }, PFD_CELL_MONEY },
	{ "maximum", { "To", "Bis" }, PFD_CELL_MONEY },
	{ "deadlines", { "Deadlines in the year", "Fristen im Jahr" }, PFD_CELL_INT },
	{ "checked", { "Checked", "Geprüft" }, PFD_CELL_DATE },
};
/* Those that could be applied for at some time of the year. */
#define OPEN_IN_YEAR \
	"coalesce(o.open_start,'')<=?1||'-12-31' AND coalesce(o.open_end,'9999')>=?1||'-01-01'"
static const struct pfd_report_table catalogue = {
	.name = "opportunities",
	.title = { "Funding programmes of others", "Förderprogramme anderer" },
	.sql =
	"SELECT o.id, o.title, o.funder, o.minimum, o.maximum,"
	" (SELECT count(*) FROM opportunity_deadlines d WHERE d.id=o.id"
	"  AND coalesce(date(?1||'-'||d.yearly,'+0 days')=?1||'-'||d.yearly,"
	OF_YEAR("d.date") ")), o.checked FROM opportunity o WHERE " OPEN_IN_YEAR
	" ORDER BY o.title COLLATE german",
	PFD_REPORT_COLUMNS(opportunity_columns),
};
/* clang-format on */

static const struct pfd_report_table *const opportunity_tables[] = { &catalogue,
	NULL };
const struct pfd_duty pfd_duty_opportunities = {
	.name = "opportunities",
	.title = { "Funding opportunities", "Fördermöglichkeiten" },
	.tables = opportunity_tables,
	.any = "SELECT 1 FROM opportunity o WHERE " OPEN_IN_YEAR,
};
