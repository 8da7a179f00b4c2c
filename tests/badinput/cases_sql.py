"""Local rules that are none: one clear error, and the rules go on."""
import os

from case import Case

HEAD = "-- id: own\n-- severity: error\n-- record: grant\n-- text: x\n"
FILE = "rules/own.sql"
ALL = 'SELECT id FROM "grant"'

QUERIES = {
    "error": ("SELEC 1", "query"),
    "no-table": ("SELECT id FROM nowhere", "query"),
    "no-column": ('SELECT "typed" AS id', "query"),
    "no-id": ('SELECT title FROM "grant"', "query"),
    "no-record": ("SELECT 'x' AS id", "query"),
    "overflow": ("SELECT abs(-9223372036854775807 - 1) AS id", "query"),
    "nested": ("SELECT " + "(" * 5000 + "1" + ")" * 5000 + " AS id", "query"),
    "empty": ("", "write"),
    "write": ('DELETE FROM "grant"', "write"),
    "two": (ALL + '; DELETE FROM "grant"', "write"),
    "attach": ("ATTACH '%s' AS x" % "/tmp/pfd-attached.db", "write"),
    "vacuum": ("VACUUM INTO '/tmp/pfd-attached.db'", "write"),
    "pragma": ("PRAGMA writable_schema=1", "write"),
    "extension": ("SELECT load_extension('/tmp/x.so') AS id", "write"),
    "schema": ("SELECT name AS id FROM sqlite_master", "write"),
    "sealed": ("SELECT pfd_open(id, 'name', name) AS id FROM contact",
               "write"),
    "chance": ("SELECT random() AS id", "write"),
    "clock": ("SELECT date('now') AS id", "write"),
    "endless": ("WITH RECURSIVE r(id) AS (SELECT 1 UNION ALL SELECT id+1 "
                "FROM r) SELECT max(id) AS id FROM r", "limit"),
    "swelling": ("WITH RECURSIVE r(x) AS (SELECT printf('%60000c','x') UNION "
                 "SELECT printf('%60000c',length(x)) || max(x, x) FROM r) "
                 "SELECT max(x) AS id FROM r", "limit"),
    "doubling": ("WITH c0 AS (SELECT 1 AS x)" + "".join(
        ", c%d AS (SELECT a.x FROM c%d a, c%d)" % (i, i - 1, i - 1)
        for i in range(1, 50)) + " SELECT x AS id FROM c49", "limit"),
}
HEADERS = {
    "unknown": HEAD + "-- severty: error\n" + ALL,
    "twice": HEAD + "-- id: own\n" + ALL,
    "value": HEAD + "-- step: never\n" + ALL,
    "remark": HEAD + "-- just said\n" + ALL,
    "none": ALL,
    "empty": "",
    "other-name": HEAD.replace("own", "other") + ALL,
    "taken": HEAD.replace("own", "small-max") + ALL,
}


def nothing_attached(world, repo, run):
    return "/tmp/pfd-attached.db was made" \
        if os.path.exists("/tmp/pfd-attached.db") else None


def link(world, repo):
    os.mkdir(os.path.join(repo, "rules"))
    os.symlink("/etc/passwd", os.path.join(repo, FILE))


def years():
    """`rules diff` and `rules test` with what is no year, revision or case."""
    for name, args, status, said in (
            ("diff-one", ("2026",), 2, "is missing"),
            ("diff-no-year", ("2026", "../x"), 2, "is no year"),
            ("diff-empty", ("2026", ""), 2, "is no year"),
            ("diff-absent", ("2026", "2031"), 1, "no such file"),
            ("diff-no-revision", ("2026", "2026@nowhere"), 1, "no such rev"),
            ("diff-empty-revision", ("2026", "2026@"), 1, "revision")):
        yield Case(name, args=("rules", "diff") + args, status=status,
                   says=(said,))
    yield Case("diff-broken-year", {"years/2026.yaml": "tracks: [\n"},
               args=("rules", "diff", "2026", "2026"),
               says=(r"yaml\.",))
    for name, change, said in (
            ("no-record", "grant/2026-999 title=x", "changes nothing"),
            ("no-kind", "grand/2026-001 title=x", "changes nothing"),
            ("no-change", "grant/2026-001", "changes nothing"),
            ("no-value", "grant/2026-001 requested", "[Ff][Ii][Ee][Ll][Dd]|="),
            ("no-field", "grant/2026-001 reqested=1", "reqested"),
            ("no-amount", "grant/2026-001 requested=viel", "viel")):
        yield Case("test-" + name, {"years/2026.yaml": (
            "cases:\n  - no: 1\n    rule: small-max\n    expected: off\n"
            "    changes: ['%s']\n" % change)},
            args=("rules", "test", "2026"),
            says=(r"years/2026.yaml:5:\d+: error: .*%s.*\[rule-case\]"
                  % said,))


def cases():
    yield from years()
    for name, (query, rule) in QUERIES.items():
        yield Case("sql-" + name, {FILE: HEAD + "\n" + query},
                   errors=["%s:6:%s sql.%s" % (
                       FILE, 25 if name == "two" else 1, rule)]
                   if name not in ("no-table", "no-column", "empty",
                                   "doubling", "nested") else None,
                   says=(r"rules/own\.sql:\d+:\d+: error: .*\[sql.%s\]" % rule,),
                   verify=nothing_attached)
    for name, text in HEADERS.items():
        yield Case("sql-header-" + name, {FILE: text},
                   says=(r"rules/own\.sql:\d+:1: error: .*\[sql\.header\]",))
    yield Case("sql-huge", {FILE: HEAD + ALL + "\n" * 70000},
               errors=[FILE + ":1:1 file.read"])
    yield Case("sql-binary", {FILE: b"\x00\xff\x89PNG" * 9},
               errors=[FILE + ":1:1 sql.file"])
    yield Case("sql-utf16", {FILE: (HEAD + ALL).encode("utf-16")},
               errors=[FILE + ":1:1 sql.file"])
    yield Case("sql-crlf", {FILE: (HEAD + ALL).replace("\n", "\r\n")},
               errors=[FILE + ":1:1 sql.file"])
    yield Case("sql-below", {"rules/more/own.sql": HEAD + ALL},
               errors=["rules/more/own.sql:1:1 file.name"])
    yield Case("sql-link", prepare=link, errors=[FILE + ":1:1 file.mode"])
    yield Case("sql-broken-elsewhere", {FILE: HEAD + "DROP TABLE refs"},
               commit=True, args=("grant", "set", "2026-001", "title=Neu"),
               status=0, changes=True, silent=(r"sql\.",))
    yield Case("sql-refuses", {FILE: HEAD + ALL + " WHERE title='Neu'"},
               commit=True, args=("grant", "set", "2026-001", "title=Neu"),
               says=(r"\[own\]", "refused: 1 error"))
