"""`pfd sql` and `pfd export sqlite`: a query that is none, or would write, or never
ends; a file that must not be replaced. Nothing on the disk changes."""
import os

from case import Case
from cases_sql import QUERIES, nothing_attached

PLACE = r"^pfd: <(query|stdin)>:\d+:\d+: "
# Good as queries: a rule asks for more.
GOOD = ("no-id", "no-record")
WRITES = {
    "insert": "INSERT INTO refs VALUES('a','b','c',1,2,3)",
    "update": 'UPDATE "grant" SET requested=1',
    "upsert": "INSERT INTO files VALUES('a','b','c') ON CONFLICT DO NOTHING",
    "replace": "REPLACE INTO files VALUES('a','b','c')",
    "returning": "DELETE FROM files RETURNING id",
    "with": "WITH x AS (SELECT 1) DELETE FROM files",
    "create": "CREATE TABLE x(a)",
    "temporary": "CREATE TEMP TABLE x AS SELECT 1",
    "trigger": "CREATE TEMP TRIGGER t AFTER INSERT ON files BEGIN SELECT 1; END",
    "view": "CREATE TEMP VIEW v AS SELECT 1",
    "virtual": "CREATE VIRTUAL TABLE x USING fts5(a)",
    "drop": "DROP TABLE contact",
    "alter": "ALTER TABLE contact RENAME TO x",
    "index": "CREATE INDEX i ON contact(name)",
    "reindex": "REINDEX",
    "analyze": "ANALYZE",
    "begin": "BEGIN IMMEDIATE",
    "savepoint": "SAVEPOINT s",
    "detach": "DETACH main",
    "explain": "EXPLAIN QUERY PLAN SELECT 1",
    "pragma-reads": "PRAGMA database_list",
    "pragma-table": "SELECT * FROM pragma_database_list",
    "file": "SELECT readfile('/etc/passwd')",
    "writes-file": "SELECT writefile('/tmp/pfd-attached.db', 'x')",
    "bytes": "SELECT sqlite_dbpage FROM sqlite_dbpage",
    "comment": "/* DELETE */ DELETE FROM files -- done",
    "two-blanks": "SELECT 1 ;\n\n ; SELECT 2",
}


def sql(name, *args, says=(), **rest):
    # The steps of one query are some seconds, and with a sanitizer many.
    return Case("query-" + name, args=("sql",) + args, says=says,
                verify=nothing_attached, seconds=120, **rest)


def queries():
    for name, (query, _) in QUERIES.items():
        if name not in GOOD:
            yield sql(name, query, says=(PLACE,))
    for name, query in WRITES.items():
        yield sql(name, query, says=(PLACE,), silent=("root:",))
    endless = QUERIES["endless"][0]
    yield sql("endless-piped", stdin=endless.encode(),
              says=(PLACE + "the query takes too many steps",))
    yield sql("rows", endless.replace("max(id)", "id"),
              says=(PLACE + "more than 100000 rows",))
    yield sql("columns", "SELECT " + ",".join("1" for _ in range(201)),
              says=(PLACE + "more than 200 columns",))
    yield sql("nul", stdin=b"SELECT 1\0; DROP TABLE contact",
              says=("<stdin>: a NUL byte",))
    yield sql("latin-1", stdin=b"SELECT '\xe4'", says=("is not UTF-8",))
    yield sql("utf-16", stdin="SELECT 1".encode("utf-16"),
              says=("is not UTF-8",))
    yield sql("large", stdin=b"-- x\n" * 20000,
              says=("larger than 65536 bytes",))
    yield sql("twice-given", "SELECT 1", "--from", "-", status=2,
              says=("exclude each other",))
    yield sql("directory", "--from", "grants", status=3)
    yield sql("no-file", "--from", "nowhere.sql", says=("no such file",))
    yield sql("no-revision", "SELECT 1", "--at", "nowhere",
              says=("nowhere",))
    yield sql("near-column", "SELECT tilte\nFROM \"grant\"",
              says=("<query>:1:8: .*tilte", "did you mean title"))
    yield sql("near-table", "SELECT 1 FROM\n contcat",
              says=("<query>:2:2: .*contcat", "did you mean contact"))
    yield sql("steering", "SELECT char(27)||'[2J' AS \"x\x07\"", status=0)
    yield sql("steering-name", "SELECT \"\x1b[31m\" FROM contact",
              says=(PLACE,))
    yield sql("amount-too-large", "SELECT 9223372036854775807 AS m_all, "
              "-9223372036854775807-1 AS m_least, 'x' AS m_x", status=0)
    yield sql("no-day", "SELECT '2026-02-31' AS d_day, 7 AS d_x", status=0,
              says=("2026-02-31",))


def folder(world, repo):
    os.mkdir(os.path.join(repo, "x.db"))


def exports():
    export = ("export", "sqlite")
    yield Case("export-over-a-file", args=export + ("pfd.yaml",),
               says=("is there already", "--force"))
    for force in ((), ("--force",)):
        more = "-forced" if force else ""
        yield Case("export-over-a-folder" + more, prepare=folder, status=3,
                   args=export + ("x.db",) + force, says=("is a directory",))
    yield Case("export-nowhere", args=export + ("no/where.db",), status=3,
               says=("no such directory",))
    yield Case("export-no-name", args=export + ("",), status=3)
    yield Case("export-of-what-cannot-be-read", {
        "grants/2026/2026-009.yaml": "title: [\n"}, args=export + ("x.db",),
        says=(r"yaml\.",))
    yield Case("export-of-what-leads-nowhere", {
        "advice/2026/2026-001.yaml": "date: 2026-02-03\nchannel: phone\n"
        "client: citizen\ntopics: [other]\ngrant: 2026-999\n"},
        args=export + ("x.db",), says=("name nothing that there is",
                                       "pfd check"))


def cases():
    yield from queries()
    yield from exports()
