#!/usr/bin/env python3
"""What documents look like in the formats that are more than text, held against expected files.

usage: documents.py [--accept] PFD DATA

The budget report as PDF (its text as poppler lays it out), as workbook (its parts as XML) and as page; of the yearly report's page what it
consists of. Whatever depends on versions or commits is left out. --accept writes what is there now: read the difference before
committing it. Besides: PDF files and workbooks have the same bytes in another zone and language of the system, and every chart stands below
a table that names all it shows."""
import difflib
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from html.parser import HTMLParser

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "documents")
SKIPPED = 77


def plain(text):
    """Without what another version or another commit changes."""
    text = re.sub(r"\b[0-9a-f]{64}\b", "HASH", text)
    text = re.sub(r"\b[0-9a-f]{40}\b", "COMMIT", text)
    text = re.sub(r"\b1-[0-9a-f]{16}\b", "RULES", text)
    return re.sub(r"SQLite [0-9.]+(?:, [A-Za-z0-9]+ [0-9.]+)*", "LIBRARIES", text)


class Page(HTMLParser):
    """Headings, tables with their heads, charts with what they name."""

    def __init__(self):
        super().__init__()
        self.lines, self.charts = [], []
        self.kept, self.table, self.text = None, "", ""
        self.in_table = self.in_chart = False

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "table":
            self.in_table, self.table = True, ""
        elif tag == "figure" and attrs.get("class") == "chart":
            self.in_chart = True
            self.charts.append((self.table, []))
        if tag in ("h1", "h2", "h3", "h4", "caption", "thead") or (self.in_chart and tag in ("text", "figcaption", "title")):
            self.kept, self.text = tag, ""

    def handle_endtag(self, tag):
        if tag == self.kept:
            text = " ".join(self.text.split())
            if tag == "text":
                self.charts[-1][1].append(text)
            elif text:
                self.lines.append(("chart " if self.in_chart else "") + tag + ": " + text)
            self.kept = None
        elif tag == "table":
            self.in_table = False
        elif tag == "figure":
            self.in_chart = False

    def handle_data(self, data):
        if self.kept:
            self.text += data + (" " if self.kept == "thead" else "")
        if self.in_table:
            self.table += " " + data


def parts(data):
    """A workbook's parts, an element a line."""
    out = []
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        for name in sorted(book.namelist()):
            out += ["== " + name, book.read(name).decode().replace("><", ">\n<")]
    return "\n".join(out) + "\n"


class Place:
    def __init__(self, pfd, data, scratch):
        self.pfd, self.repo, self.out = os.path.realpath(pfd), os.path.join(scratch, "data"), scratch
        shutil.copytree(data, self.repo)
        self.env = {"PATH": "/usr/bin:/bin", "HOME": scratch, "LC_ALL": "C.UTF-8", "TZ": "UTC", "PFD_TODAY": "2026-03-01",
                    "SOURCE_DATE_EPOCH": "1772366400", "PFD_KEYSTORE": os.path.join(scratch, "keys")}
        for words in (["init", "-q"], ["add", "-A"],
                      ["-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-qm", "start"]):
            subprocess.run(["git", "-C", self.repo] + words, env=self.env, check=True)

    def report(self, name, ending, **env):
        path = os.path.join(self.out, "%s.%s" % (name, ending))
        run = subprocess.run([self.pfd, "-C", self.repo, "report", name, "--year", "2025", "--lang", "de", "-o", path],
                             env={**self.env, **env}, capture_output=True, text=True, check=False)
        if "pfd-%s.so" % ending in run.stderr:
            print("golden: %s" % run.stderr.strip())
            sys.exit(1 if os.environ.get("CI") == "true" else SKIPPED)
        if run.returncode:
            sys.exit("golden: report %s: %s" % (name, run.stderr))
        with open(path, "rb") as file:
            return file.read()


def text_of_pdf(place):
    return subprocess.run(["pdftotext", "-layout", os.path.join(place.out, "budget.pdf"), "-"], check=True, capture_output=True,
                          text=True).stdout


def main():
    accept = "--accept" in sys.argv
    pfd, data = [word for word in sys.argv[1:] if word != "--accept"]
    wrong = []
    with tempfile.TemporaryDirectory() as scratch:
        place = Place(pfd, data, scratch)
        made = {}
        for ending in ("pdf", "xlsx"):
            here = place.report("budget", ending)
            there = place.report("budget", ending, TZ="Asia/Tokyo", LC_ALL="de_DE.UTF-8")
            if here != there:
                wrong.append("budget.%s has other bytes in another zone" % ending)
        made["budget.pdf.txt"] = text_of_pdf(place)
        made["budget.xlsx.xml"] = parts(place.report("budget", "xlsx"))
        made["budget.html"] = place.report("budget", "html").decode()
        page = Page()
        page.feed(place.report("yearly", "html").decode())
        made["yearly.html.txt"] = "\n".join(page.lines) + "\n"
    if len(page.charts) < 4:
        wrong.append("the yearly report has %d charts" % len(page.charts))
    for table, texts in page.charts:
        for text in texts:
            word = re.sub(r"[^A-Za-zÄÖÜäöüß].*", "", text)
            amount = re.fullmatch(r"([0-9.]+,[0-9]{2})( €)?", text)
            if (amount and amount[1] not in table) or (len(word) > 4 and word not in table):
                wrong.append("a chart shows %r, its table does not" % text)
    os.makedirs(HERE, exist_ok=True)
    for name, text in made.items():
        path = os.path.join(HERE, name)
        if accept:
            with open(path, "w", encoding="utf-8") as file:
                file.write(plain(text))
            continue
        with open(path, encoding="utf-8") as file:
            expected = file.read()
        wrong += list(difflib.unified_diff(expected.split("\n"), plain(text).split("\n"), name, "made now", lineterm="", n=1))[:60]
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


main()
