"""Texts of the yearly report, and reports of one's own, that are none."""
import base64
import os
import struct
import zlib

from case import Case

YEARLY = ("report", "yearly", "--year", "2026")
PATH = "reports/2026/outlook.md"


def text(name, words, *says, **more):
    return Case("report-text-" + name, {PATH: words}, YEARLY, says=says,
                **more)


def png(width=2, height=2, *, chunks=(), data=None):
    def chunk(name, body):
        return (struct.pack(">I", len(body)) + name + body +
                struct.pack(">I", zlib.crc32(name + body)))
    rows = data if data is not None else b"\0" * (3 * width + 1) * height
    return (b"\x89PNG\r\n\x1a\n" +
            chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0,
                                       0)) +
            b"".join(chunk(*c) for c in chunks) +
            chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


# Eight pixels a side.
JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////"
    "////////////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////"
    "////////////////////////////////////////////////////////////////////wAAR"
    "CAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAA"
    "AAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAAL/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oA"
    "DAMBAAIRAxEAPwCAAh//2Q==")


def picture(name, bytes_, *says, to="html", words="![Plakat](a.bin)\n",
            **more):
    """A picture of a text: what stands in it, whatever it is called."""
    return Case("report-picture-" + name,
                {PATH: words, "reports/2026/a.bin": bytes_},
                YEARLY + ("-O", to), says=says, **more)


def with_link(target):
    def prepare(world, repo):
        os.symlink(target, os.path.join(repo, "reports/2026/a.bin"))
        with open(os.path.join(repo, "b.png"), "wb") as f:
            f.write(png())
    return prepare


def pictures():
    damaged = r"line 1: the picture .reports/2026/a\.bin. is cut off"
    odd = "is of a kind that not every program shows"
    good = png()
    yield picture("png", good, status=0)
    yield picture("jpeg", JPEG, status=0)
    for name, bytes_ in (("empty", b""), ("text", b"<svg/>"),
                         ("gif", b"GIF89a\1\0\1\0\0\0\0;"),
                         ("pdf", b"%PDF-1.7\n")):
        yield picture(name, bytes_, "is neither a PNG nor a JPEG",
                      "what its name ends in does not count")
    for i in (8, 20, 33, 45, len(good) - 1):
        yield picture("png-cut-%d" % i, good[:i], damaged, "copy it here")
    for i in (3, 10, 40, 120, len(JPEG) - 2, len(JPEG) - 1):
        yield picture("jpeg-cut-%d" % i, JPEG[:i], damaged)
    yield picture("png-flipped", good[:50] + bytes([good[50] ^ 1]) +
                  good[51:], damaged)
    yield picture("png-long-chunk", good[:8] + b"\xff\xff\xff\xff" +
                  good[12:], damaged)
    yield picture("png-nothing", png(0, 0), damaged)
    yield picture("png-bomb", png(20000, 20000, data=b""),
                  "has more than 50 million pixels", "make it smaller")
    yield picture("png-sides", png(0x7fffffff, 1, data=b""), "50 million")
    # What the sums do not show is seen where it is drawn.
    yield picture("png-lies", png(9, 9, data=b"\0"),
                  r"reports/2026/a\.bin: the picture is damaged", to="pdf")
    yield picture("jpeg-print", JPEG.replace(b"\0\x08\0\x08\x03",
                                             b"\0\x08\0\x08\x04"),
                  odd, "JPEG in RGB")
    yield picture("jpeg-arithmetic", JPEG.replace(b"\xff\xc0", b"\xff\xc9"),
                  odd)
    yield picture("jpeg-no-frame", JPEG.replace(b"\xff\xc0", b"\xff\xe5"),
                  damaged)
    yield picture("jpeg-exif", JPEG[:2] + b"\xff\xe1\0\x10Exif\0\0II*\0"
                  b"\xff\xff\xff\xff" + JPEG[2:], status=0)
    yield picture("large", b"\x89PNG\r\n\x1a\n" + bytes(10000001),
                  "larger than 10000000 bytes")
    yield picture("silent", good, "has no words for those who do not see it",
                  "between the brackets", words="![ ](a.bin)\n")
    yield picture("nested", good, status=0,
                  words="![a ![b](a.bin) c](a.bin) ![d\ne](a.bin)\n")
    yield picture("figure", good, r"there is no \{x\}",
                  words="![a {x}](a.bin)\n")
    for to in ("html", "md", "table", "json"):
        yield picture("steering-" + to, good, status=0, to=to,
                      words="![a \u202e\u2066\x1b[31m b \"><script>](a.bin "
                            "\"\u202e \x07\")\n",
                      silent=("\u202e", "\u2066", "<script>")
                      if to == "html" else ())
    for name, target in (("file", "../../b.png"), ("out", "/etc/passwd"),
                         ("folder", "..")):
        yield Case("report-picture-link-" + name,
                   {PATH: "![Plakat](a.bin)\n"}, YEARLY,
                   prepare=with_link(target),
                   says=("the picture .reports/2026/a.bin. is a link",))
    yield Case("report-picture-folder",
               {PATH: "![Plakat](a)\n", "reports/2026/a/b": "x"}, YEARLY,
               says=("there is no picture",))


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
    yield from pictures()
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
