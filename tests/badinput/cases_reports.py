"""Texts of the yearly report, and reports of one's own, that are none."""
import os

from case import Case

YEARLY = ("report", "yearly", "--year", "2026")
PATH = "reports/2026/outlook.md"


def text(name, words, *says, **more):
    return Case("report-text-" + name, {PATH: words}, YEARLY, says=says,
                **more)


def own(name, sql, *says, words=None, **more):
    files = {"reports/own.sql": sql}
    if words is not None:
        files["reports/own.md"] = words
    return Case("report-own-" + name, files, ("report", "own", "--year",
                                              "2026"), says=says, **more)


def cases():
    yield text("unknown", "a\n\nb {totals.awardd}\n",
               r"reports/2026/outlook\.md, line 3: there is no "
               r"\{totals\.awardd\}", r"did you mean totals\.awarded\?")
    yield text("unknown-block", "{nothing.like.this}\n", "line 1",
               "pfd report yearly --figures")
    yield text("unknown-row", "{pots.acton.free}\n", r"pots\.action\.free")
    yield text("brace", "a { b\n", "line 1: .*is not understood",
               "two opening braces")
    yield text("in-list", "- a\n- b\n  - {x}\n", r"line 3: there is no \{x\}")
    yield text("in-heading", "a\n\n## {x}\n", r"line 3: there is no \{x\}")
    yield text("in-table", "| a |\n|---|\n| {x} |\n", r"line 3: .*\{x\}")
    yield text("picture", "![a](b.png)\n",
               "line 1: there is no picture .b.png.", "beside the text")
    for i, path in enumerate(("../../../etc/passwd", "/etc/passwd",
                              "file:///etc/passwd", "https://a.example/b.png",
                              "a/../../../b.png", "")):
        yield text("picture-%d" % i, "![a](%s)\n" % path, "no picture")
    yield text("latin-1", b"L\xe4tter\n", "is not UTF-8")
    yield text("large", "a " * 200000, "")
    yield text("word", "w" * 65536 + "\n", status=0)
    yield text("word-of-braces", "{" * 65536 + "\n", status=0)
    yield text("word-in-braces", "{" + "w" * 65536 + "}\n", "there is no")
    yield text("html", "<script>alert(1)</script>\n\n<b>x</b> <!-- y -->\n",
               status=0)
    yield text("links", "[a](javascript:alert(1)) [b](file:///etc) "
               "[c](data:text/html,x)\n", status=0)
    yield text("steering", "a \x1b[31m \u202e \u2066 \x07 b\n", status=0)
    yield text("nul", b"a\0b\n", status=0)
    yield text("deep-quotes", "> " * 20000 + "a\n", status=0)
    yield text("deep-list", "".join(" " * (2 * i) + "- a\n"
                                    for i in range(300)), status=0)
    yield text("brackets", "[" * 50000 + "\n", status=0)
    yield text("stars", "*a _b " * 20000 + "\n", status=0)
    yield text("ticks", "".join("`" * i + " " for i in range(400)) + "\n",
               status=0)
    yield text("empty", "", status=0)
    yield own("syntax", "SELEKT 1\n", r"reports/own\.sql, line 1: SQLite",
              "pfd schema --sql")
    yield own("line", "-- title: x\n\nSELECT 1,\n 2,\n nosuch\n", "line 5")
    yield own("write", 'UPDATE "grant" SET requested=1\n', "UPDATE is refused")
    yield own("two", "SELECT 1; DROP TABLE year\n", "more than one statement")
    yield own("attach", "ATTACH '/tmp/x' AS x\n", "ATTACH is refused")
    yield own("pragma", "PRAGMA journal_mode=DELETE\n", "PRAGMA is refused")
    yield own("file", "SELECT readfile('/etc/passwd')\n", "line 1")
    yield own("extension", "SELECT load_extension('x')\n", "is not among")
    yield own("bind", "SELECT ?1\n", "stand for nothing here")
    yield own("nothing", "-- title: x\n", "there is no query")
    yield own("rows", "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n+1 "
              "FROM n) SELECT n FROM n\n", "more than 50000 rows")
    yield own("steps", "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n+1 "
              "FROM n) SELECT n FROM n WHERE n<0\n", "too many steps")
    yield own("memory", "SELECT replace(hex('a'),'6',printf('%.*c',60000,'x'))"
              "\n", status=0)
    yield own("latin-1", b"SELECT '\xe4'\n", "is not UTF-8")
    yield own("large", "-- x\n" * 20000, "larger than 65536 bytes")
    yield own("text", "SELECT 1 AS n_a\n", r"reports/own\.md, line 3: there is "
              r"no \{rows\.1\.b\}", words="{table}\n\n{rows.1.b}\n")
    yield own("steering", "-- title: a \x1b[31m b\nSELECT char(27)||'[2J' AS "
              "\"x\x07\"\n", status=0)
    yield Case("report-own-none", {}, ("report", "own"), status=2,
               says=("is no report", "yearly settlement"))
    yield Case("report-of-person", {}, ("report", "organisation"), status=2,
               says=("its ID is missing",))
    for i, (prepare, said) in enumerate((
            (lambda w, r: os.symlink("README.md", os.path.join(r, "out.html")),
             "is a symbolic link"),
            (lambda w, r: os.mkdir(os.path.join(r, "out.html")),
             "out.html: "))):
        yield Case("report-output-%d" % i, args=YEARLY + ("-o", "out.html"),
                   status=3, prepare=prepare, says=(said,))
    yield Case("report-output-nowhere",
               args=YEARLY + ("-o", "nowhere/out.pdf"), status=3,
               says=("nowhere",))
    for i, who in enumerate(("", "a\x1b[2Jb", "a\u202eb")):
        yield Case("report-sent-to-%d" % i,
                   args=YEARLY + ("-o", "/dev/null", "-O", "md",
                                  "--sent-to", who),
                   status=1 if i else 2, says=("sent-to",))
    yield from audiences()


def opened(name, sql, *says, whom="public", **more):
    return Case("audience-own-" + name, {"reports/own.sql": sql},
                ("report", "own", "--year", "2026", "--for", whom), says=says,
                **more)


def audiences():
    """--for, and what opens a text or a query to others."""
    for i, word in enumerate(("", "publik", "publicpublic", "\x1b[31m", "p" * 65536,
                              "public,office")):
        yield Case("audience-word-%d" % i, {},
                   ("report", "projects", "--for", word),
                   says=(r"none of its values", "office, authority"))
    yield Case("audience-no-word", {}, ("report", "projects", "--for"), status=2,
               says=("--for needs a value",))
    yield Case("audience-of-none", {}, ("handover", "--for", "public"), status=2,
               says=("handover is made for the office alone",))
    yield Case("audience-too-wide", {}, ("incident", "list", "--for", "public"),
               status=2, says=("at most for .committee.",))
    yield opened("unsaid", "SELECT 1 AS n_a\n", "for the office alone",
                 "reports/own.sql opens it", status=2)
    yield opened("none", "-- for: everybody\nSELECT 1 AS n_a\n",
                 "names no audience", "office, authority, committee, public")
    yield opened("steering", "-- for: \x1b[31mpublic\nSELECT 1 AS n_a\n",
                 "names no audience")
    yield opened("narrower", "-- for: authority\nSELECT 1 AS n_a\n",
                 "at most for .authority.", status=2)
    yield opened("column", "-- for: public\nSELECT notes FROM \"grant\"\n",
                 r"line 2: grant\.notes is not for this audience")
    yield opened("where", "-- for: public\nSELECT id FROM \"grant\" "
                 "WHERE notes LIKE '%a%'\n", r"grant\.notes")
    yield opened("within", "-- for: public\nWITH x AS (SELECT summary AS s FROM "
                 "advice) SELECT count(*) AS n_a FROM x WHERE s>''\n",
                 r"advice\.\w+ is not for this audience")
    yield opened("as-view", "-- for: public\nWITH pot_money AS (SELECT notes FROM "
                 "\"grant\") SELECT * FROM pot_money\n", r"not for this audience")
    yield opened("cover-as-view", "-- for: public\nWITH pot_money AS (SELECT "
                 "counts_total AS t FROM main.project_sessions) SELECT * FROM "
                 "pot_money\n", r"not for this audience")
    yield opened("count", "-- for: public\nSELECT count(*) AS n_a FROM incident\n",
                 r"incident\.\S+ is not for this audience")
    yield opened("main", "-- for: public\nSELECT counts_total FROM "
                 "main.project_sessions\n",
                 r"project_sessions\.counts_total is not for this audience")
    yield opened("words-of-money", "-- for: public\nSELECT p.pot, p.free AS m_free, "
                 "t.grants AS n_grants FROM pot_money p JOIN track_money t ON "
                 "t.year=p.year AND t.pot=p.pot JOIN source_money s ON "
                 "s.year=p.year\n", status=0)
    for i, head in enumerate(("<!-- for: publik -->", "<!--for: public-->",
                              "<!-- for: public --> x", "\n<!-- for: public -->")):
        yield Case("audience-text-%d" % i, {PATH: head + "\n\nVogelfrei.\n"},
                   (*YEARLY, "--for", "public"), status=0,
                   silent=("Vogelfrei",))
