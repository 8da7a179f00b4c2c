#!/usr/bin/env python3
"""What an audience may not see is in none of its outputs.

usage: audience.py PFD DATA [-v] [--few], the last with JSON and PDF only, for builds
where each run takes long

Into records of every kind of the example data a text of its own ("Kanari…") is
planted in each text field that is not public, as the schema says by itself: a new
field is covered without a change here. Then every command that takes --for makes
everything it makes, for each audience and in every format; the outputs are searched,
PDF as text and properties, workbooks unzipped. The same outputs made for the office
must sing, or the search would prove nothing."""
import glob
import io
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import zipfile

import yaml

PFD, DATA = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
VERBOSE = "-v" in sys.argv
FEW = "--few" in sys.argv
YEAR = "2025"
# Who may see what; said once more, as who tests must not ask who is tested.
SEES = {"public": {"public"}, "committee": {"public", "internal"},
        "authority": {"public", "internal", "personal"}}
# Of organisations and groups these are public, of persons they are personal.
BODY_PUBLIC = {"name", "website"}
# What else stands for itself in an organisation's record is the committee's; what is
# in a group that is personal, such as the account, is not.
BODY_INTERNAL = {"email", "phone"}
# Commands that take a record, and of which kind.
OF_RECORD = {"meeting minutes": "meeting", "meeting packet": "meeting",
             "event doc": "event", "event sheet": "event",
             "event calendar": "event"}
OF_KINDS = {"add", "edit", "list", "remove", "rename", "set", "show"}
REPORT_OF = {"project": "project", "organisation": "contact", "receipts": "grant"}

failures = 0
planted = {}  # canary: class


def fail(text):
    global failures
    failures += 1
    print("audience:", text, file=sys.stderr)


def run(*args, ok=(0,), binary=False):
    done = subprocess.run([PFD, *args], capture_output=True)
    if done.returncode not in ok:
        fail(f"pfd {' '.join(args)}: status {done.returncode}:"
             f" {done.stderr.decode()[:300]}")
    return done.stdout if binary else done.stdout.decode()


# ---- planting ---------------------------------------------------------------------

def worse(a, b):
    order = ["public", "internal", "personal", "secret"]
    return max(a, b, key=order.index)


def is_text(prop):
    kind = prop.get("type")
    return (kind == "string" or isinstance(kind, list) and "string" in kind) and \
        not {"enum", "format", "pattern"} & set(prop) and "integer" not in kind


def any_value(prop):
    """Some value that the schema allows: what is required beside a canary."""
    if "enum" in prop:
        return prop["enum"][0]
    kind = prop["type"][0] if isinstance(prop["type"], list) else prop["type"]
    if prop.get("format") == "date":
        return YEAR + "-05-05"
    if kind == "array":
        return [any_value(prop["items"])]
    if kind == "object":
        return {name: any_value(prop["properties"][name])
                for name in prop.get("required", [])}
    return {"integer": 1, "number": "1.00", "boolean": True}.get(kind, "1")


def canary(where, cls):
    text = f"Kanari{len(planted):04d}x"
    planted[text] = (cls, where)
    return text


def plant(schema, record, cls, where):
    for name, prop in schema["properties"].items():
        here = worse(cls, prop.get("x-class", "public"))
        path = f"{where}.{name}"
        if where == "contact" and name in BODY_PUBLIC:
            continue
        if where == "contact" and name in BODY_INTERNAL:
            here = "internal"
        if prop.get("type") == "object":
            if name in record or here != "public":
                plant(prop, record.setdefault(name, any_value(prop)), here,
                      path)
        elif prop.get("type") == "array":
            items = prop["items"]
            if items.get("type") == "object":
                if not record.get(name) and deep(items, here):
                    record[name] = [any_value(items)]
                for item in record.get(name) or []:
                    plant(items, item, here, path)
            elif is_text(items) and here != "public":
                record[name] = [canary(path, here)]
        elif is_text(prop) and here != "public":
            record[name] = canary(path, here)
    if cls != "public" or not where.count("."):
        record["x_eigenes"] = canary(where + ".x_eigenes", "secret")


def deep(schema, cls):
    """Whether there is anything to plant in it."""
    cls = worse(cls, schema.get("x-class", "public"))
    return any(is_text(p) and worse(cls, p.get("x-class", "public")) != "public"
               for p in schema["properties"].values())


def plant_all():
    chosen = {}
    for kind in KINDS:
        schema = json.loads(run("schema", kind))
        cls = schema.get("x-class", "public")
        paths = [p for p in sorted(glob.glob(f"**/*.yaml", recursive=True))
                 if kind_of(p) == kind and "/p-" not in p]
        paths = [p for p in paths if YEAR in p] or paths
        # What is long is full: most of its lists are there already.
        paths.sort(key=os.path.getsize, reverse=True)
        for path in paths[:4]:
            with open(path, encoding="utf-8") as f:
                record = yaml.load(f, Loader=yaml.BaseLoader)
            plant(schema, record, cls, kind)
            with open(path, "w", encoding="utf-8") as f:
                f.write(PLAIN(record))
            chosen.setdefault(kind, []).append(
                os.path.basename(path).removesuffix(".yaml"))
    return chosen


def PLAIN(record):
    return yaml.safe_dump(record, allow_unicode=True, sort_keys=False, width=10000)


def kind_of(path):
    folder = path.split("/")[0]
    return FOLDERS.get(folder, "partnership" if path == "pfd.yaml" else None)


def plant_persons():
    """Sealed, as they must be: of persons who sit, lead or are paid."""
    ids = [os.path.basename(p)[:-5] for p in sorted(glob.glob("contacts/p-*.yaml"))]
    for who in ids[:6]:
        words = {field: canary(f"person.{field}", "personal")
                 for field in ("name", "address.street", "address.town",
                               "account.holder")}
        words["email"] = canary("person.email", "personal") + "@example.org"
        words["notes"] = canary("person.notes", "secret")
        run("contact", "set", who, *[f"{k}={v}" for k, v in words.items()])
        persons.append(who)


# ---- listening -----------------------------------------------------------------------

def text_of(data, fmt):
    if fmt == "xlsx":
        book = zipfile.ZipFile(io.BytesIO(data))
        return "\n".join(book.read(n).decode("utf-8", "replace")
                         for n in book.namelist()) + " ".join(book.namelist())
    if fmt == "pdf":
        with tempfile.NamedTemporaryFile(suffix=".pdf") as f:
            f.write(data)
            f.flush()
            return "".join(subprocess.run(
                tool + [f.name] + end, capture_output=True).stdout.decode(
                    "utf-8", "replace") for tool, end in (
                        (["pdftotext", "-layout"], ["-"]),
                        (["pdfinfo"], []), (["pdfinfo", "-meta"], []))) + \
                data.decode("latin-1")
    return data.decode("utf-8", "replace")


def heard(text, audience):
    """Canaries that the audience should not hear."""
    sees = SEES.get(audience, set())
    return sorted(c for c in set(re.findall(r"Kanari\d{4}x", text))
                  if planted[c][0] not in sees)


def listen(args, formats, audiences, sang):
    for fmt in formats:
        for audience in audiences:
            # What the public may not see, no format shows; of the others two
            # tell whether classes are right.
            if audience != "public" and fmt not in ("json", "pdf"):
                continue
            outputs_made.append(args)
            out = run(*args, "--for", audience, "-O", fmt, ok=(0, 1), binary=True)
            if not out:
                fail(f"pfd {' '.join(args)} --for {audience} -O {fmt}: empty")
                continue
            text = text_of(out, fmt)
            for c in heard(text, audience):
                fail(f"pfd {' '.join(args)} --for {audience} -O {fmt}: shows"
                     f" {planted[c][1]} ({planted[c][0]})")
            if audience == "public":
                for who in re.findall(r"p-[0-9a-z]{12}\b", text):
                    if who in everybody:  # and not a word that looks like it
                        fail(f"pfd {' '.join(args)} --for public -O {fmt}: {who}")
            if "enc:v1:" in text:
                fail(f"pfd {' '.join(args)} --for {audience} -O {fmt}: enc:v1:")
    fmt = "json" if "json" in formats else formats[0]
    text = run(*args, "-O", fmt, ok=(0, 1))
    sang.update(re.findall(r"Kanari\d{4}x", text))


def commands():
    """Every command that has the option, with its formats, as its help says."""
    found = {}
    for path in sorted(glob.glob(os.path.join(MAN, "pfd-*.1"))):
        name = os.path.basename(path)[4:-2]
        words = name.split("-")
        # "set" belongs to kinds, as "list" does.
        help_of = ["grant", name] if name in OF_KINDS else words
        text = run("help", *help_of)
        # Not that of due and opportunity list: what fits a record.
        if "may see" not in re.sub(r"\s+", " ", text) or "--for WHOM" not in text:
            continue
        formats = re.search(r"the output format: ([a-z,\s]+?)\n\s+-", text)
        if formats:  # databases() sees to those that have none
            found[" ".join(words)] = re.findall(r"[a-z]+", formats.group(1))
        elif name != "export-sqlite":
            fail(f"pfd {' '.join(words)}: an audience, and no formats")
    return found


def cannot_be_read():
    """The lines that keep a record from being read, by file."""
    told = subprocess.run([PFD, "check"], capture_output=True).stdout.decode()
    found = {}
    for m in re.finditer(r"^(\S+\.yaml):(\d+):\d+: error: .* \[(?:shape|reference)",
                         told, re.MULTILINE):
        found.setdefault(m[1], set()).add(int(m[2]))
    return found


def as_before(path, numbers):
    """The fields around these lines as they were before anything was planted."""
    with open(path, encoding="utf-8") as f:
        lines = f.read().split("\n")
    before = yaml.load(subprocess.run(["git", "show", "HEAD~1:" + path], check=True,
                                      capture_output=True).stdout, yaml.BaseLoader)
    now = yaml.load("\n".join(lines), yaml.BaseLoader)
    for number in numbers:
        field = [m[1] for m in (re.match(r"(\w+):", li) for li in lines[:number])
                 if m][-1]
        now.pop(field, None)
        if field in before:
            now[field] = before[field]
    with open(path, "w", encoding="utf-8") as f:
        f.write(PLAIN(now))


def drop_keys():
    """Data that cannot be read make no database: canaries in places where keys or
    references stand are taken out again, and with them lists that need such."""
    for path in subprocess.run(["git", "grep", "-l", "Kanari"], capture_output=True,
                               text=True, check=True).stdout.split():
        with open(path, encoding="utf-8") as f:
            record = yaml.load(f, yaml.BaseLoader)
        for name in ("documents", "waivers"):
            record.pop(name, None)
        with open(path, "w", encoding="utf-8") as f:
            f.write(PLAIN(record))
    for _ in range(9):
        told = subprocess.run([PFD, "check"], capture_output=True).stdout.decode()
        lines = {}
        for m in re.finditer(r"^(\S+\.yaml):(\d+):\d+: error: "
                             r"(?:.*Kanari|.* has no value)", told, re.MULTILINE):
            lines.setdefault(m[1], set()).add(int(m[2]))
        gone = 0
        for path, numbers in lines.items():
            with open(path, encoding="utf-8") as f:
                text = f.read().split("\n")
            for i in sorted(numbers, reverse=True):
                line = text.pop(i - 1)
                dash = re.match(r"( *)- \S+:", line)
                # What begins an item hands its dash on.
                if dash and re.match(dash[1] + "  [^ -]", text[i - 1]):
                    text[i - 1] = dash[1] + "- " + text[i - 1].lstrip()
            gone += len(numbers)
            with open(path, "w", encoding="utf-8") as f:
                f.write("\n".join(text))
        if not gone:
            break
    for _ in range(3):
        for path, numbers in cannot_be_read().items():
            as_before(path, numbers)
    for path in cannot_be_read():
        subprocess.run(["git", "checkout", "-q", "HEAD~1", path], check=True)
    subprocess.run(["git", "commit", "-qam", "readable"], check=True)


def databases(sang):
    """Of a database every byte counts, used or not."""
    drop_keys()
    for audience in [*SEES, "office"]:
        path = os.path.join(folder, audience + ".db")
        run("export", "sqlite", path, "--for", audience)
        outputs_made.append(["export", "sqlite", audience])
        with open(path, "rb") as f:
            text = f.read().decode("latin-1")
        db = sqlite3.connect(path)
        if db.execute("PRAGMA foreign_key_check").fetchall():
            fail(f"the database for {audience} has references to nothing")
        if not db.execute('SELECT sum(awarded) FROM grant_money').fetchone()[0]:
            fail(f"the database for {audience} has no grants")
        sings = set(re.findall(r"Kanari\d{4}x", text))
        # Persons' are sealed, and sealed texts are in no database.
        for cls in {"internal", "personal", "secret"} & (
                SEES.get(audience) or {"internal", "personal", "secret"}):
            if not any(planted[c][0] == cls for c in sings):
                fail(f"no canary of class {cls} sings in the database for"
                     f" {audience}")
        for c in sings:
            if planted[c][1].startswith("person."):
                fail(f"the database for {audience} has {planted[c][1]}")
        if audience == "office":
            sang.update(sings)
            continue
        for c in heard(text, audience):
            fail(f"the database for {audience} has {planted[c][1]}"
                 f" ({planted[c][0]})")
        if audience == "public":
            for who in set(re.findall(r"p-[0-9a-z]{12}", text)) & everybody:
                fail(f"the database for the public has {who}")
        if "enc:v1:" in text:
            fail(f"the database for {audience} has enc:v1:")


def allowed(args):
    """The audiences that an output is made for; of the others it is said."""
    good = []
    for audience in SEES:
        done = subprocess.run([PFD, *args, "--for", audience, "-O", "json"],
                              capture_output=True)
        if done.returncode != 2:
            good.append(audience)
        elif b" made for " not in done.stderr:
            fail(f"pfd {' '.join(args)} --for {audience}: {done.stderr}")
    return good


def outputs(chosen):
    """Everything that each command makes: its words, its formats."""
    for command, formats in commands().items():
        if command in OF_KINDS:
            for kind in KINDS:
                # The other has a list of its own: what fits a record.
                if command == "list" and kind in ("partnership", "opportunity"):
                    continue
                for of in [[]] if command == "list" else \
                        [[who] for who in chosen[kind][:1] + (
                            persons[:1] if kind == "contact" else [])]:
                    yield [kind, command, *of], formats
        elif command == "report":
            for row in json.loads(run("report", "list", "-O", "json")):
                name = row["name"]
                if name in REPORT_OF and name != "receipts":
                    for of in chosen[REPORT_OF[name]][:1]:
                        yield ["report", name, of], formats
                else:
                    yield ["report", name, "--year", YEAR], formats
            yield ["report", "receipts", chosen["grant"][0]], formats
        elif command in OF_RECORD:
            for of in chosen[OF_RECORD[command]][:1]:
                yield [*command.split(), of], formats
        else:
            yield command.split(), formats


def main():
    everybody.update(os.path.basename(p)[:-5]
                     for p in glob.glob("contacts/p-*.yaml"))
    plant_persons()
    chosen = plant_all()
    subprocess.run(["git", "commit", "-qam", "planted"], check=True)
    sang = set()
    for args, formats in outputs(chosen):
        audiences = allowed(args)
        if VERBOSE:
            print(" ".join(args), ",".join(audiences), flush=True)
        # Of one table only; which, where there are several, somebody must say.
        one = ["csv", "tsv", "jsonl"]
        if audiences and subprocess.run(
                [PFD, *args, "--for", audiences[-1], "-O", "csv"],
                capture_output=True).returncode == 2:
            formats = [f for f in formats if f not in one]
        if FEW:
            formats = [f for f in formats if f in ("json", "pdf")]
        listen(args, formats, audiences, sang)
    databases(sang)
    for cls in ("internal", "personal", "secret"):
        of = {c for c in planted if planted[c][0] == cls}
        if not of or not of & sang:
            fail(f"no canary of class {cls} sings for the office")
    print(f"audience: {len(planted)} canaries, {len(sang)} sing for the office,"
          f" {len(outputs_made)} outputs, {failures} failures")


persons, everybody, outputs_made = [], set(), []
MAN = os.path.join(os.path.dirname(DATA), "man")
FOLDERS = {"grants": "grant", "projects": "project", "meetings": "meeting",
           "incidents": "incident", "contacts": "contact", "advice": "advice",
           "opportunities": "opportunity", "strategy": "strategy", "tasks": "task",
           "events": "event", "posts": "post", "analyses": "analysis",
           "years": "year"}
KINDS = ["partnership", *FOLDERS.values()]
folder = tempfile.mkdtemp()
try:
    os.environ.update(PFD_KEYSTORE=os.path.join(folder, "keys"), HOME=folder,
                      PFD_TODAY="2026-03-01", PFD_EXAMPLE_DIR=DATA, LC_ALL="C.UTF-8",
                      GIT_AUTHOR_NAME="Test", GIT_AUTHOR_EMAIL="test@example.org",
                      GIT_COMMITTER_NAME="Test",
                      GIT_COMMITTER_EMAIL="test@example.org")
    run("init", "--demo", os.path.join(folder, "repo"))
    os.chdir(os.path.join(folder, "repo"))
    main()
finally:
    os.chdir("/")
    shutil.rmtree(folder)
sys.exit(failures > 0)
