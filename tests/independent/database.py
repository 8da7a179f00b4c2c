"""The database of `pfd export sqlite` against the files it was made of, read by
Python's own sqlite3: usage: database.py PFD DATA YEAR

Its keys hold, every record and list item is a row, its types are what they say, the
sums of the money are those worked out anew, it has no sealed text, `pfd sql` gives
the same, and the same state the same bytes.
"""
import collections
import json
import os
import sqlite3
import subprocess
import sys
import tempfile

from yearly import Year, records, scratch_copy

FOLDERS = {"grant": "grants", "project": "projects", "meeting": "meetings",
           "incident": "incidents", "contact": "contacts", "advice": "advice",
           "opportunity": "opportunities", "strategy": "strategy",
           "task": "tasks", "event": "events", "post": "posts",
           "analysis": "analyses", "year": "years"}
POT = ("initial", "transferred", "budget", "reserved", "awarded", "committed",
       "paid", "returned", "free")
TYPES = {"INTEGER": int, "TEXT": str}


class Database:
    def __init__(self, path):
        self.db = sqlite3.connect("file:%s?mode=ro" % path, uri=True)
        self.wrong = []

    def rows(self, sql, *values):
        return self.db.execute(sql, values).fetchall()

    def same(self, what, got, want):
        if got != want:
            self.wrong.append("%s: %r, not %r" % (what, got, want))

    def keys(self):
        self.same("integrity", self.rows("PRAGMA integrity_check"), [("ok",)])
        self.same("keys", self.rows("PRAGMA foreign_key_check"), [])
        declared = sum(len(self.rows("PRAGMA foreign_key_list(%s)" % quoted(t)))
                       for t in self.tables())
        if declared < 150:
            self.wrong.append("only %d foreign keys" % declared)

    def tables(self):
        return [name for name, in self.rows(
            "SELECT name FROM sqlite_master WHERE type='table' ORDER BY 1")]

    def types(self):
        for table in self.tables():
            for _, column, kind, *_ in self.rows(
                    "PRAGMA table_info(%s)" % quoted(table)):
                for value, in self.rows("SELECT DISTINCT %s FROM %s" % (
                        quoted(column), quoted(table))):
                    if value is not None and type(value) is not TYPES[kind]:
                        self.wrong.append("%s.%s: %r is no %s" % (
                            table, column, value, kind))
                    if str(value).startswith("enc:"):
                        self.wrong.append("%s.%s is sealed" % (table, column))

    def contents(self, data):
        """Records by kind, and the items of every list of mappings in them."""
        for kind, folder in FOLDERS.items():
            every = records(data, folder)
            self.same(kind, {i for i, in self.rows(
                "SELECT id FROM %s" % quoted(kind))}, set(every))
            lists = collections.Counter()
            for record in every.values():
                count_items(record, kind, lists)
            for table, n in lists.items():
                self.same(table, self.rows(
                    "SELECT count(*) FROM %s" % quoted(table)), [(n,)])

    def money(self, data, year):
        want = Year(data, year)
        pots = want.pots()
        self.same("pots", {row[0]: row[1:] for row in self.rows(
            "SELECT pot, %s FROM pot_money WHERE year=?" % ", ".join(POT),
            int(year))}, {pot: tuple(row[name] for name in POT)
                          for pot, row in pots.items()})
        for name in ("requested", "awarded", "paid", "returned", "claim",
                     "committed"):
            self.same(name, self.rows(
                "SELECT sum(%s) FROM grant_money WHERE year=?" % name,
                int(year)), [(want.sum(name),)])
        self.same("paid by payments", self.rows(
            "SELECT sum(amount) FROM grant_payments p JOIN \"grant\" g"
            " ON g.id=p.id WHERE g.year=?", int(year)), [(want.sum("paid"),)])


def quoted(name):
    return '"%s"' % name


def count_items(node, table, lists):
    for key, value in node.items():
        name = "%s_%s" % (table, key)
        if isinstance(value, dict):
            count_items(value, name, lists)
        elif isinstance(value, list):
            lists[name] += len(value)
            for item in value:
                if isinstance(item, dict):
                    count_items(item, name, lists)


def main():
    pfd, data, year = os.path.abspath(sys.argv[1]), sys.argv[2], sys.argv[3]
    with tempfile.TemporaryDirectory() as top:
        data = scratch_copy(data, top)
        run = lambda *words: subprocess.run(
            (pfd,) + words, cwd=data, check=True, stdout=subprocess.PIPE).stdout
        paths = [os.path.join(top, name) for name in ("a.db", "b.db")]
        for path in paths:
            run("export", "sqlite", path)
        found = Database(paths[0])
        bytes_of = [open(path, "rb").read() for path in paths]
        found.same("the bytes", bytes_of[0] == bytes_of[1], True)
        found.keys()
        found.types()
        found.contents(data)
        found.money(data, year)
        facts = dict(found.rows("SELECT key, value FROM provenance"))
        found.same("commit", facts["commit"], subprocess.run(
            ["git", "rev-parse", "HEAD"], cwd=data, check=True, text=True,
            stdout=subprocess.PIPE).stdout.strip())
        sql = "SELECT year, pot, free, budget FROM pot_money ORDER BY 1, 2"
        rows = json.loads(run("sql", sql, "-O", "json"))["rows"]
        found.same("pfd sql", [tuple(row.values()) for row in rows],
                   found.rows(sql))
    print("\n".join(found.wrong[:40]) or "%d tables compared" %
          len(found.tables()))
    return bool(found.wrong)


if __name__ == "__main__":
    sys.exit(main())
