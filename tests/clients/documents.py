#!/usr/bin/env python3
"""What pfd writes for people, opened by the programs of those people.

usage: documents.py PFD DATA PROBE

openpyxl and LibreOffice read workbooks, qpdf and poppler PDF files. PROBE writes a document of texts that
no record may hold. A client that is missing is skipped, under CI=true it
fails; so is a format whose module was not built."""
import datetime
import importlib.util
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import zipfile
import zlib
from csv import reader as csv_reader
from decimal import Decimal

# Debian's modules, also where another python3 comes first.
sys.path.append("/usr/lib/python3/dist-packages")
_spec = importlib.util.spec_from_file_location(
    "clients", os.path.join(os.path.dirname(os.path.abspath(__file__)),
                            "run.py"))
clients = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(clients)
need = clients.need

EURO = '#,##0.00\\ "€"'


GERMAN_OFFICE = '''<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop
 oor:name="ooSetupSystemLocale" oor:op="fuse"><value>de-DE</value></prop></item>
</oor:items>
'''


def module(place, name):
    if not os.path.exists(os.path.join(os.path.dirname(place.pfd), "lib",
                                       "pfd", "pfd-%s.so" % name)):
        raise clients.Missing("pfd-%s.so" % name)


def probe(place, name, status=(0,)):
    return place.run(place.probe, name, binary=True, status=status)


def workbook(data):
    import openpyxl
    return openpyxl.load_workbook(io.BytesIO(data))


def xlsx_types(place):
    """Cells have the kinds and values that JSON has."""
    module(place, "xlsx")
    need(module="openpyxl")
    told = json.loads(place.ask("grant", "list", "-O", "json", "--lang", "de"))
    book = workbook(place.ask("grant", "list", "-O", "xlsx", "--lang", "de",
                              binary=True))
    sheet = book.worksheets[0]
    rows = list(sheet.iter_rows(min_row=2))
    assert len(rows) >= len(told) > 50, (len(rows), len(told))
    for cells, row in zip(rows, told):
        assert cells[0].value == row["id"] and cells[0].data_type == "s"
        money = [c for c in cells if c.number_format == EURO]
        for cell, key in zip(money, ("requested", "awarded", "paid")):
            if row[key] is None:
                assert cell.value is None, (row["id"], key, cell.value)
            else:
                assert Decimal(str(cell.value)) == Decimal(row[key]), (
                    row["id"], key, cell.value, row[key])
    assert sheet.freeze_panes and sheet.auto_filter.ref.startswith("A1:")
    report = json.loads(place.ask("report", "yearly", "--year", "2025",
                                  "-O", "json"))
    book = workbook(place.ask("report", "yearly", "--year", "2025", "-O",
                              "xlsx", binary=True))
    contents(book)
    first = {row[0].value: row[1].value for row in book.worksheets[0].iter_rows()}
    assert first["Commit"] == report["provenance"]["commit"], first
    kinds = {type(c.value) for s in book for r in s.iter_rows() for c in r}
    assert {str, int, float, datetime.datetime} <= kinds, kinds
    custom = {p.name: p.value for p in book.custom_doc_props.props} \
        if hasattr(book, "custom_doc_props") else None
    if custom is not None:
        assert custom["pfd:commit"] == report["provenance"]["commit"]
    assert len(book.sheetnames) == len({n.lower() for n in book.sheetnames})


def contents(book):
    """The first sheet leads to each of the others, and only there."""
    first, *others = book.worksheets
    links = [c for row in first.iter_rows() for c in row if c.hyperlink]
    assert len(links) == len(others), (len(links), book.sheetnames)
    for link, sheet in zip(links, others):
        quoted = sheet.title.replace("'", "''")
        assert link.hyperlink.location == f"'{quoted}'!A1", sheet.title
        assert link.hyperlink.target is None, sheet.title


def xlsx_hostile(place):
    """Text stays text, whole or visibly cut; names are names."""
    module(place, "xlsx")
    need(module="openpyxl")
    data = probe(place, "xlsx")
    book = workbook(data)
    assert all(len(n) <= 31 and not set(n) & set("[]:*?/\\")
               for n in book.sheetnames), book.sheetnames
    contents(book)
    first = book.worksheets[1]
    values = [row[0].value for row in first.iter_rows(min_row=2)]
    assert values[0] == "=1+1" and values[1] == "https://example.org/"
    assert values[2].startswith("_x0041_ \\x1b[2J <U+202E><b>&amp;"), values[2]
    assert values[3].endswith("[gekürzt: mehr fasst eine Zelle nicht]")
    assert 32700 < len(values[3]) <= 32767
    rows = list(first.iter_rows(min_row=2))
    assert rows[0][1].data_type == "s" and rows[1][1].is_date
    assert rows[0][2].value == -1234567.89, rows[0][2].value
    assert rows[6][3].value == f"{2**63 - 11:,}".replace(",", "."), rows[6][3].value
    assert rows[7][0].value == "Summe"
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            text = archive.read(name).decode()
            for bad in ("<f>", "<f ", "TargetMode=\"External\""):
                assert bad not in text, (name, bad)
            assert "<hyperlink" not in text or name.endswith("/sheet1.xml"), name
        custom = archive.read("docProps/custom.xml").decode()
        assert 'name="pfd:as_of"><vt:lpwstr>1970-01-02<' in custom, custom


def elsewhere(place):
    """The environment of somebody else's machine."""
    locales = os.path.join(place.top, "locales")
    os.makedirs(locales, exist_ok=True)
    made = subprocess.run(
        ["localedef", "-i", "de_DE", "-f", "UTF-8",
         os.path.join(locales, "de_DE.UTF-8")], capture_output=True)
    if made.returncode > 1:
        raise clients.Missing("localedef, de_DE")
    return {"LC_ALL": "de_DE.UTF-8", "LOCPATH": locales,
            "LANG": "de_DE.UTF-8", "TZ": "Asia/Tokyo"}


def same(place):
    """The bytes depend on neither locale, zone, umask nor the moment."""
    for name in place.formats:
        module(place, name)
    argv = [place.pfd, "report", "yearly", "--year", "2025", "-O"]
    for name in place.formats:
        seen = set()
        for change in ({}, elsewhere(place)):
            env = {**place.env, **change}
            env.pop("SOURCE_DATE_EPOCH")
            done = subprocess.run(argv + [name, "--lang", "de"], env=env,
                                  cwd=place.repo, capture_output=True,
                                  check=True, umask=0o077)
            seen.add(done.stdout)
        assert len(seen) == 1, name


def other_digit(text, before, after=b""):
    """The text with the last digit of one amount changed."""
    assert before + after in text, before
    last = b"%d" % ((int(before[-1:]) + 1) % 10)
    return text.replace(before + after, before[:-1] + last + after, 1)


def forged_xlsx(data):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, \
            zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        done = False
        for entry in old.infolist():
            part = old.read(entry)
            if not done and b"<v>162384</v>" in part:
                part = other_digit(part, b"<v>162384", b"</v>")
                done = True
            new.writestr(entry, part)
    assert done
    return out.getvalue()


def forged_pdf(place, data):
    """Another glyph in the words of a page; all else stays where it is."""
    for stream in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
        try:
            words = zlib.decompress(stream[1])
        except zlib.error:
            continue
        glyphs = re.search(rb"<([0-9a-f]{2,})>[^<>]*T[jJ]", words)
        if not glyphs:
            continue
        at = glyphs.end(1) - 1
        digit = b"3" if words[at:at + 1] != b"3" else b"4"
        packed = zlib.compress(words[:at] + digit + words[at + 1:], 9)
        if len(packed) > len(stream[1]):
            continue
        packed += b"\n" * (len(stream[1]) - len(packed))
        data = data[:stream.start(1)] + packed + data[stream.end(1):]
        path = os.path.join(place.top, "forged.pdf")
        with open(path, "wb") as f:
            f.write(data)
        place.run("qpdf", "--check", path, status=(0, 3))
        return data
    raise AssertionError("no words in the file")


def verify_elsewhere(place):
    """Each format is proved from a fresh clone on another machine, and a single digit
    that somebody changed is found."""
    module(place, "xlsx")
    module(place, "pdf")
    need("qpdf")
    clone = os.path.join(place.top, "clone")
    home = os.path.join(place.top, "other-home")
    os.makedirs(home)
    place.run("git", "clone", "-q", place.repo, clone)
    env = {**place.env, **elsewhere(place), "HOME": home,
           "PFD_KEYSTORE": os.path.join(home, "keys"),
           "PFD_TODAY": "2026-09-09"}
    env.pop("SOURCE_DATE_EPOCH")

    def verify(path):
        return subprocess.run([place.pfd, "verify", path, "--lang", "en"],
                              env=env, cwd=clone, capture_output=True,
                              text=True, umask=0o077)
    for name in ("html", "pdf", "xlsx", "json", "yaml", "md"):
        path = os.path.join(place.top, "proved." + name)
        place.run("env", "-u", "SOURCE_DATE_EPOCH", place.pfd, "report",
                  "yearly", "--year", "2025", "--lang", "de", "-o", path)
        done = verify(path)
        assert done.returncode == 0 and "identical\n" in done.stdout, (
            name, done.stdout, done.stderr)
        with open(path, "rb") as f:
            data = f.read()
        if name == "xlsx":
            data = forged_xlsx(data)
        elif name == "pdf":
            data = forged_pdf(place, data)
        elif name in ("json", "yaml"):
            data = other_digit(data, b"162384.00")
        else:
            data = other_digit(data, b"162.384,00")
        with open(path, "wb") as f:
            f.write(data)
        done = verify(path)
        assert done.returncode == 1 and "differs" in done.stdout, (
            name, done.returncode, done.stdout, done.stderr)


def libreoffice(place):
    """German LibreOffice shows what the spreadsheet dialect of CSV says."""
    module(place, "xlsx")
    need("soffice")
    path = os.path.join(place.top, "liste.xlsx")
    place.ask("grant", "list", "-o", path, "--lang", "de")
    home = os.path.join(place.top, "office")
    os.makedirs(os.path.join(home, "user"))
    with open(os.path.join(home, "user", "registrymodifications.xcu"),
              "w") as f:
        f.write(GERMAN_OFFICE)
    place.run("soffice", "-env:UserInstallation=file://" + home, "--headless",
              "--convert-to",
              "csv:Text - txt - csv (StarCalc):59,34,76,1,,1031,false,true",
              "--outdir", place.top, path)
    with open(os.path.join(place.top, "liste.csv"), encoding="utf-8",
              newline="") as f:
        shown = list(csv_reader(f, delimiter=";"))
    told = list(csv_reader(io.StringIO(place.ask(
        "grant", "list", "-O", "csv", "--csv-dialect", "excel-de",
        "--lang", "de").removeprefix("\ufeff")), delimiter=";"))
    sums = [Decimal(0), Decimal(0)]
    for pair in zip(shown[1:], told[1:]):
        assert pair[0][0] == pair[1][0], pair
        for i, row in enumerate(pair):
            for cell in row[5:8]:
                cell = cell.replace(".", "").replace(" €", "")
                sums[i] += Decimal(cell.replace(",", ".") or "0")
    assert sums[0] == sums[1] > 1000, sums
    assert any(c.endswith(",00 €") for r in shown for c in r), shown[:3]
    yearly_sums(place, home)


def german(cell):
    """What a cell shows as a number; None: it shows none."""
    cell = cell.removesuffix(" €").replace(".", "").replace(",", ".")
    return Decimal(cell) if re.fullmatch(r"-?\d+(\.\d\d)?", cell) else None


def yearly_sums(place, home):
    """In each sheet of the yearly report the sum is that of the rows above, and the
    grants' sums are those of the JSON."""
    path = os.path.join(place.top, "jahr.xlsx")
    argv = ("report", "yearly", "--year", "2025")
    place.ask(*argv, "-o", path, "--lang", "de")
    folder = os.path.join(place.top, "sheets")
    place.run("soffice", "-env:UserInstallation=file://" + home, "--headless",
              "--convert-to", "csv:Text - txt - csv (StarCalc):"
              "59,34,76,1,,1031,false,true,true,false,false,-1",
              "--outdir", folder, path)
    seen, columns = set(), 0
    for name in os.listdir(folder):
        with open(os.path.join(folder, name), encoding="utf-8",
                  newline="") as f:
            rows = list(csv_reader(f, delimiter=";"))
        if len(rows) < 3 or rows[-1][0] != "Summe":
            continue
        for column, total in enumerate(rows[-1][1:], 1):
            if german(total) is None:
                continue
            cells = [german(r[column]) for r in rows[1:-1]]
            # One that hides small numbers, or repeats its sum.
            if any(r[0].startswith("Summe") or r[column] == "•"
                   for r in rows[1:-1]):
                continue
            assert sum(c for c in cells if c is not None) == german(total), (
                name, rows[0][column])
            columns += 1
            seen.add(german(total))
    told = json.loads(place.ask(*argv, "-O", "json"))["totals"]
    for key in ("requested", "awarded", "paid", "accepted"):
        assert Decimal(str(told[key])) in seen, (key, told[key])
    assert columns > 60, columns


def pdf_text(place, *argv):
    """The file's text in reading order, after qpdf found nothing."""
    path = os.path.join(place.top, "document.pdf")
    place.ask(*argv, "-o", path)
    return read_pdf(place, path)


def read_pdf(place, path):
    place.run("qpdf", "--check", path)
    for line in place.run("pdffonts", path).splitlines()[2:]:
        assert line.split()[-5:-2] == ["yes", "yes", "yes"], line
        assert "DejaVu" in line, line
    return place.run("pdftotext", "-layout", path, "-")


def pdf_report(place):
    """A report has a title page, contents that are right, and every figure."""
    module(place, "pdf")
    need("qpdf")
    need("pdftotext")
    text = pdf_text(place, "report", "yearly", "--year", "2025", "--lang",
                    "de")
    path = os.path.join(place.top, "document.pdf")
    pages = text.split("\f")
    assert "Jahresbericht 2025" in pages[0], pages[0]
    assert "Inhalt" in pages[1] and ". . ." not in pages[1]
    # Without the layout poppler gives what comes first first.
    order = " ".join(place.run("pdftotext", "-raw", "-f", "4", path,
                               "-").split())
    wrong, at = [], 0
    for line in pages[1].splitlines()[2:]:
        words = line.split()
        if len(words) > 1 and words[-1].isdigit() and "Seite" not in words:
            title = words[:-1]
            page = pages[int(words[-1]) - 1].split()
            if not any(page[i:i + len(title)] == title
                       for i in range(len(page))):
                wrong.append(line)
            at = order.find(" ".join(title), at)
            assert at >= 0, "out of order: " + line
    assert not wrong, wrong
    assert "Seite %d von %d" % (len(pages) - 1, len(pages) - 1) in pages[-2]
    info = place.run("pdfinfo", "-custom", path)
    told = json.loads(place.ask("report", "yearly", "--year", "2025", "-O",
                                "json"))
    assert "Jahresbericht 2025" in info
    assert told["provenance"]["commit"] in info, info
    with open(path, "rb") as f:
        data = f.read()
    assert b"/Lang (de-DE)" in data and data.count(b"/Subtype /Link") > 20
    csv_ = place.ask("report", "yearly", "--year", "2025", "--table",
                     "grants", "-O", "csv", "--csv-dialect", "excel-de",
                     "--lang", "de")
    for row in csv_.splitlines()[1:]:
        assert row.split(";")[0] in text, row
    assert "162.384,00" in text


def pdf_letter(place):
    """The address is where the envelope's window is; nothing is lost."""
    module(place, "pdf")
    need("qpdf")
    need("pdftotext")
    argv = ("grant", "letter", "2025-010", "award")
    text = pdf_text(place, *argv)
    for words in place.ask(*argv, "-O", "md").split():
        words = words.strip("*#|\\:-")
        if words.isalnum():
            assert words in text or words[:3] in text, words
    box = place.run("pdftotext", "-f", "1", "-l", "1", "-x", "56", "-y", "170",
                    "-W", "242", "-H", "86",
                    os.path.join(place.top, "document.pdf"), "-")
    assert "39114 Magdeburg" in box, box


def pdf_tagged(place):
    """Through weasyprint: a file with tags; without it, the way out."""
    need("weasyprint")
    need("pdfinfo")
    path = os.path.join(place.top, "tagged.pdf")
    argv = ("grant", "letter", "2025-010", "award", "--pdf-engine",
            "weasyprint", "-o", path)
    place.ask(*argv)
    info = place.run("pdfinfo", path)
    assert any(line.split() == ["Tagged:", "yes"]
               for line in info.splitlines()), info
    assert "600,00" in place.run("pdftotext", path, "-")
    done = subprocess.run([place.pfd, *argv], cwd=place.repo,
                          env={**place.env, "PATH": place.top},
                          capture_output=True, text=True)
    assert done.returncode == 3 and "package weasyprint" in done.stderr, done


def pdf_tagged_picture(place):
    """A picture is there, and for who listens its alternative at its place."""
    need("weasyprint")
    need("pdfimages")
    need("qpdf")
    reports = os.path.join(place.repo, "reports")
    with open(os.path.join(reports, "bild.sql"), "w") as f:
        f.write("SELECT id, title FROM \"grant\" WHERE id='2025-002'\n")
    with open(os.path.join(reports, "bild.md"), "w") as f:
        f.write("# Plakat\n\n![Drei <Sprechblasen>](2025/motiv.png \"Motiv\")\n")
    path = os.path.join(place.top, "picture.pdf")
    place.ask("report", "bild", "--pdf-engine", "weasyprint", "--lang", "de",
              "-o", path)
    page = place.ask("report", "bild", "--lang", "de", "-O", "html")
    os.remove(os.path.join(reports, "bild.sql"))
    os.remove(os.path.join(reports, "bild.md"))
    place.run("qpdf", "--check", path)
    shown = [line.split() for line in
             place.run("pdfimages", "-list", path).splitlines()[2:]]
    assert [line[2:5] for line in shown] == [["image", "480", "240"]], shown
    words = [line.strip().strip('"') for line in
             place.run("pdfinfo", "-struct-text", path).splitlines()
             if line.strip().startswith('"')]
    at = words.index("Abbildung: Drei <Sprechblasen>")
    assert words.index("Plakat") < at < words.index("id"), words
    assert "Abbildung: " not in page and 'alt="Drei &lt;' in page


def pdf_hostile(place):
    """What no font has and no line can hold stops nothing."""
    module(place, "pdf")
    need("qpdf")
    need("pdftotext")
    path = os.path.join(place.top, "hostile.pdf")
    with open(path, "wb") as f:
        f.write(probe(place, "pdf"))
    text = read_pdf(place, path)
    assert "\\x1b[2J" in text and "\x1b" not in text
    assert text.count("Wort") > 3 * 10000, text.count("Wort")
    assert text.count("x") >= 65536
    assert "-1.234.567,89" in text and "Summe" in text


def terminal(place):
    """Nothing binary is written to a terminal."""
    need("script")
    for name in place.formats:
        done = subprocess.run(
            ["script", "-qec", "%s grant list -O %s" % (place.pfd, name),
             "/dev/null"], cwd=place.repo, env=place.env, capture_output=True,
            stdin=subprocess.DEVNULL)
        assert done.returncode == 2 and b"-o NAME." + name.encode() in \
            done.stdout, (done.returncode, done.stdout[:300])


def module_missing(place):
    """Without its module a format names the way out; all else works."""
    alone = os.path.join(place.top, "alone")
    os.makedirs(os.path.join(alone, "lib", "pfd"), exist_ok=True)
    pfd = os.path.join(alone, "pfd")
    if not os.path.exists(pfd):
        import shutil
        shutil.copy(place.pfd, pfd)
    for name in place.formats:
        file = os.path.join(alone, "lib", "pfd", "pfd-%s.so" % name)
        argv = (pfd, "grant", "list", "-O", name)

        def refused(why):
            done = subprocess.run(argv, cwd=place.repo, env=place.env,
                                  capture_output=True)
            assert done.returncode == 3, (why, done.returncode, done.stderr)
            assert why.encode() in done.stderr, (why, done.stderr)
            assert not done.stdout
        refused("-DPFD_%s=ON" % name.upper())
        with open(file, "w") as f:
            f.write("nothing")
        refused("install the Debian package")
        os.chmod(file, 0o666)
        refused("-DPFD_%s=ON" % name.upper())
        os.remove(file)
    place.run(pfd, "grant", "list")


def main():
    pfd, data, probe_ = sys.argv[1:4]
    tests = (xlsx_types, xlsx_hostile, libreoffice, pdf_report, pdf_letter,
             pdf_tagged, pdf_tagged_picture, pdf_hostile, same,
             verify_elsewhere, terminal, module_missing)
    passed = failed = 0
    with tempfile.TemporaryDirectory() as top:
        place = clients.Place(pfd, data, top)
        place.probe = os.path.realpath(probe_)
        place.formats = ["xlsx", "pdf"]
        for test in tests:
            try:
                test(place)
                passed += 1
            except clients.Missing as missing:
                ci = os.environ.get("CI") == "true"
                failed += ci
                print("%s %s: %s is missing" % (
                    "FAIL" if ci else "skip", test.__name__, missing))
            except Exception as e:  # told as a failed test
                failed += 1
                print("FAIL %s: %s: %s" % (test.__name__, type(e).__name__,
                                           str(e)[:3000]))
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
