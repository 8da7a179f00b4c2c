#!/usr/bin/env python3
"""Real programs that read what pfd writes.

usage: run.py PFD DATA

jsonschema holds every record of DATA against the schemas that `pfd init`
commits, and findings against SARIF; jq reads JSON Lines; SQLite imports CSV
and adds it up; icalendar, khal and todoman read the deadlines; git checks the
objects; Python's email, khal and calcurse read invitations; yamllint and PyYAML read the records. xmllint holds payment files against
ISO's schema where PFD_XSD_DIR names its folder, and zbarimg reads GiroCodes.
hledger, ledger and beancount keep the books of DATA and of a generated repository.
sqlite3 finds the exported database whole and makes it again from its dump.
A client that is missing is skipped, under CI=true it fails."""
import importlib.util
import hashlib
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree
from csv import reader as csv_reader
from decimal import Decimal

# Debian's modules, also where another python3 comes first.
sys.path.append("/usr/lib/python3/dist-packages")

LINT = ("{extends: relaxed, rules: {line-length: disable, "
        "document-start: disable, new-line-at-end-of-file: enable, "
        "trailing-spaces: enable, key-duplicates: enable}}")
KINDS = {"pfd.yaml": "partnership", "years": "year", "grants": "grant",
         "projects": "project", "meetings": "meeting",
         "incidents": "incident", "contacts": "contact",
         "advice": "advice", "opportunities": "opportunity",
         "strategy": "strategy", "tasks": "task", "events": "event",
         "posts": "post", "analyses": "analysis"}


KHAL = ("[calendars]\n[[%s]]\npath = %s\ntype = calendar\n"
        "[locale]\nlocal_timezone = Europe/Berlin\n"
        "default_timezone = Europe/Berlin\ntimeformat = %%H:%%M\n"
        "dateformat = %%Y-%%m-%%d\nlongdateformat = %%Y-%%m-%%d\n"
        "datetimeformat = %%Y-%%m-%%d %%H:%%M\n"
        "longdatetimeformat = %%Y-%%m-%%d %%H:%%M\n"
        "[default]\ndefault_calendar = %s\n")


class Missing(Exception):
    pass


def need(program=None, module=None):
    if program and not shutil.which(program):
        raise Missing(program)
    if module and not importlib.util.find_spec(module):
        raise Missing("python3 module " + module)


class Place:
    """A scratch repository of DATA, and one that pfd made."""

    def __init__(self, pfd, data, top):
        self.pfd, self.top = os.path.realpath(pfd), top
        self.repo = os.path.join(top, "repo")
        self.made = os.path.join(top, "made")
        home = os.path.join(top, "home")
        os.mkdir(home)
        with open(os.path.join(home, ".gitconfig"), "w") as f:
            f.write("[user]\n\tname = Test Office\n"
                    "\temail = office@example.org\n[init]\n"
                    "\tdefaultBranch = main\n\ttemplateDir =\n")
        self.env = {**os.environ, "HOME": home, "LC_ALL": "C.UTF-8",
                    "TZ": "UTC", "PFD_TODAY": "2026-03-01",
                    "SOURCE_DATE_EPOCH": "1772366400"}
        shutil.copytree(data, self.repo)
        self.run("git", "init", "-q")
        self.run("git", "add", "-A")
        self.run("git", "commit", "-qm", "start")
        self.run(self.pfd, "init", self.made, "--name", "Partnerschaft für "
                 "Demokratie Beispielstadt", "--place", "Beispielstadt")

    def run(self, *argv, cwd=None, status=(0,), stdin=None, binary=False):
        done = subprocess.run(argv, cwd=cwd or self.repo, env=self.env,
                              input=stdin, capture_output=True,
                              text=not binary)
        if done.returncode not in status:
            raise AssertionError("%s: status %d\n%s%s" % (
                " ".join(argv)[:200], done.returncode,
                str(done.stdout)[:2000], str(done.stderr)[:2000]))
        return done.stdout

    def ask(self, *argv, **more):
        return self.run(self.pfd, *argv, **more)


def records(top):
    """Path and kind of every record."""
    for where, dirs, names in os.walk(top):
        dirs[:] = sorted(d for d in dirs if not d.startswith("."))
        for name in sorted(names):
            path = os.path.relpath(os.path.join(where, name), top)
            kind = KINDS.get(path.split(os.sep)[0])
            if kind and path.endswith(".yaml"):
                yield path, kind


def core_loader():
    """YAML 1.2, as editors read it: `yes` and 2026-04-02 are text."""
    import yaml

    class Loader(yaml.SafeLoader):
        yaml_implicit_resolvers = {}

    for name, pattern, first in (
            ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
            ("int", r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$",
             "-+0123456789"),
            ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)"
             r"(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
            ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""])):
        Loader.add_implicit_resolver("tag:yaml.org,2002:" + name,
                                     re.compile(pattern), list(first))
    return Loader


def schemas(place):
    """The committed schemas are JSON Schemas, and every record keeps to
    them; a typing error does not."""
    need(module="jsonschema")
    need(module="yaml")
    import jsonschema
    import yaml
    loader = core_loader()
    folder = os.path.join(place.made, ".pfd", "schema")
    validators = {}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as f:
            schema = json.load(f)
        cls = jsonschema.validators.validator_for(
            schema, default=jsonschema.Draft7Validator)
        cls.check_schema(schema)
        validators[name.removesuffix(".json")] = cls(schema)
        told = json.loads(place.ask("schema", name.removesuffix(".json"),
                                    "--lang", "de"))
        assert told == schema, name + " is not what pfd schema prints"
    assert sorted(validators) == sorted(set(KINDS.values())), validators
    wrong, n = [], 0
    for top in (place.repo, place.made):
        for path, kind in records(top):
            with open(os.path.join(top, path), encoding="utf-8") as f:
                record = yaml.load(f, loader)
            n += 1
            for error in validators[kind].iter_errors(record):
                wrong.append("%s: %s: %s" % (path, "/".join(
                    map(str, error.absolute_path)), error.message[:200]))
            assert not validators[kind].is_valid(
                {**record, "titel": "x"}), path + " with an unknown field"
    assert not wrong, "\n".join(wrong[:20])
    assert n > 100, n


def sarif(place):
    """SARIF 2.1.0; held against the schema where SARIF_SCHEMA names it."""
    with open(os.path.join(place.repo, "contacts", "wrong.yaml"), "w") as f:
        f.write("kind: organistion\nnmae: x\n")
    try:
        lines = place.ask("check", status=(1,)).splitlines()
        log = json.loads(place.ask("check", "-O", "sarif", status=(1,)))
    finally:
        os.remove(os.path.join(place.repo, "contacts", "wrong.yaml"))
    if "SARIF_SCHEMA" in os.environ:
        need(module="jsonschema")
        import jsonschema
        with open(os.environ["SARIF_SCHEMA"], encoding="utf-8") as f:
            jsonschema.validate(log, json.load(f))
    assert log["version"] == "2.1.0" and len(log["runs"]) == 1
    assert log["$schema"].startswith("https://")
    run = log["runs"][0]
    driver = run["tool"]["driver"]
    assert driver["name"] == "pfd"
    ids = [rule["id"] for rule in driver["rules"]]
    assert len(set(ids)) == len(ids), ids
    assert len(run["results"]) == len(lines), (run["results"], lines)
    for result, line in zip(run["results"], lines):
        assert result["level"] in ("error", "warning", "note", "none")
        assert result["message"]["text"]
        assert result["ruleId"] in ids
        if "ruleIndex" in result:
            assert ids[result["ruleIndex"]] == result["ruleId"]
        where = result["locations"][0]["physicalLocation"]
        uri = where["artifactLocation"]["uri"]
        region = where.get("region", {})
        told = ":".join([uri] + [str(region[k]) for k in (
            "startLine", "startColumn") if k in region])
        assert line.startswith(told + ": "), (line, told)
        assert line.endswith("[%s]" % result["ruleId"]), line


def jsonl(place):
    """jq reads each line, and finds what the JSON holds."""
    need("jq")
    lines = place.ask("grant", "list", "-O", "jsonl")
    told = json.loads(place.ask("grant", "list", "-O", "json"),
                      parse_float=str)
    n = len(told if isinstance(told, list) else told["rows"])
    ids = place.run("jq", "-r", ".id", stdin=lines).split()
    assert len(ids) == n == len(set(ids)) and n > 50, (len(ids), n)
    assert place.run("jq", "-e", "-s", "all(.[]; type == \"object\")",
                     stdin=lines).strip() == "true"


def csv(place):
    """SQLite imports the CSV; its sums are those of the JSON."""
    need("sqlite3")
    path = os.path.join(place.top, "grants.csv")
    place.ask("grant", "list", "-o", path, "--raw")
    rows = [json.loads(line, parse_float=str) for line in
            place.ask("grant", "list", "-O", "jsonl").splitlines()]
    columns = [c for c in rows[0] if c in ("requested", "awarded", "paid")]
    assert columns, rows[0]
    for column in columns:
        told = place.run("sqlite3", ":memory:", "-cmd", ".mode csv", "-cmd",
                         ".import %s g" % path, "SELECT count(*), "
                         "sum(CAST(round(\"%s\" * 100) AS INTEGER)) FROM g"
                         % column).strip()
        cents = sum(int(Decimal(str(r[column])) * 100) for r in rows
                    if r[column] is not None)
        assert told == "%d,%d" % (len(rows), cents), (column, told, cents)


def deadlines(place):
    """What `pfd due` shows, by the ids of its calendar's entries."""
    told = json.loads(place.ask("due", "--until", "2026-12-31", "-O", "json"))
    assert len(told["deadlines"]) > 20, told
    return {"%s/%s/%s" % (d["what"], d["record"], d["field"]): d
            for d in told["deadlines"]}


def calendar(place):
    """icalendar reads what RFC 5545 asks for: lines, ids, days, states."""
    need(module="icalendar")
    import icalendar
    wanted = deadlines(place)
    for events in ((), ("--events",)):
        text = place.ask("due", "--until", "2026-12-31", "-O", "ics",
                         "--alarm", "3", *events, binary=True)
        assert text.endswith(b"\r\n") and b"\n" not in text.replace(
            b"\r\n", b""), "line ends"
        for line in text.split(b"\r\n"):
            assert len(line) <= 75, line
            line.decode()   # a fold parts no character
        tree = icalendar.Calendar.from_ical(text)
        entries = tree.walk("VEVENT" if events else "VTODO")
        found = {}
        for entry in entries:
            uid, host = entry["UID"].split("@")
            assert host == "partnerschaft-fuer-demokratie-magdeburg", host
            found[uid] = entry
            day = entry["DTSTART" if events else "DUE"].dt
            assert day.isoformat() == wanted[uid]["due"], entry
            title = wanted[uid]["title"]
            assert not title or title in entry["SUMMARY"], entry
            assert entry["SEQUENCE"] == wanted[uid]["extended"], entry
            assert entry["STATUS"] == ("CONFIRMED" if events
                                       else "NEEDS-ACTION")
            assert len(entry.walk("VALARM")) == 1
        assert set(found) == set(wanted) and len(entries) == len(wanted)
    done = icalendar.Calendar.from_ical(
        place.ask("due", "--all", "-O", "ics", binary=True))
    states = {str(t["STATUS"]) for t in done.walk("VTODO")}
    assert states == {"NEEDS-ACTION", "COMPLETED"}, states


def config(place, name, text):
    path = os.path.join(place.env["HOME"], ".config", name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)


def khal(place):
    """khal imports the events and lists each on its day; a second import of a
    newer file adds none."""
    need("khal")
    folder = os.path.join(place.top, "khal")
    config(place, "khal/config", KHAL % ("fristen", folder, "fristen"))
    path = os.path.join(place.top, "events.ics")
    wanted = sorted("%s %s" % (d["due"], d["title"] or "") for d in
                    deadlines(place).values())
    for _ in range(2):
        place.ask("due", "--until", "2026-12-31", "--events", "-o", path)
        place.run("khal", "import", "--batch", "-a", "fristen", path)
        told = place.run("khal", "list", "--once", "--day-format", "",
                         "--format", "{start-date}|{title}", "2025-01-01",
                         "730d").split("\n")
        found = sorted(line for line in told if "|" in line)
        assert len(found) == len(wanted), (len(found), len(wanted))
        for line, want in zip(found, wanted):
            assert line.startswith(want[:10]), (line, want)


def invited(place):
    """A meeting with umlauts, quotation marks and a long title, invited to."""
    title = 'Förderrunde „Frühling“, mit "Gästen"; Beschlüsse über Anträge aus ' \
        'allen Stadtteilen und ein Ausblick auf das zweite Halbjahr'
    record = ("title: %s\nbody: buendnis\ndate: 2026-03-26\nstart: '17:00'\n"
              "end: '19:30'\nplace: Rathaus, Saal 2; Eingang Süd\nitems:\n"
              "  - {no: 1, title: 'Begrüßung = Anfang', duration: 5}\n"
              "  - {no: 2, title: Verschiedenes}\n" % json.dumps(title))
    place.ask("meeting", "add", "--from", "-", stdin=record)
    folder = os.path.join(place.top, "einladung")
    place.ask("meeting", "invite", "2026-03-26-buendnis", "-o", folder)
    return title, folder


def meeting(place):
    """Python's email reads every draft without a defect; khal and calcurse show
    the attached meeting once and at its time, also after a newer file."""
    import email.policy
    need("khal")
    need("calcurse")
    title, folder = invited(place)
    drafts = sorted(n for n in os.listdir(folder) if n.endswith(".eml"))
    assert len(drafts) == 20, drafts
    event = os.path.join(folder, "2026-03-26-buendnis.ics")
    with open(event, "rb") as f:
        calendar = f.read()
    receivers = set()
    for name in drafts:
        with open(os.path.join(folder, name), "rb") as f:
            raw = f.read()
        assert raw.isascii() and b"\n" not in raw.replace(b"\r\n", b""), name
        mail = email.message_from_bytes(raw, policy=email.policy.default)
        assert not any(part.defects for part in mail.walk()), name
        assert not any(header.defects for header in mail.values()), name
        (to,), (sender,) = mail["to"].addresses, mail["from"].addresses
        assert to.domain.endswith(".example") and to.display_name, name
        assert sender.display_name.startswith("Koordinierungs"), sender
        receivers.add(to.addr_spec)
        assert mail["subject"] == "Einladung: Bündnis am 26.3.2026"
        assert mail["cc"] is None and mail["bcc"] is None
        text = mail.get_body().get_content()
        assert "Begrüßung = Anfang" in text and to.display_name in text, text
        (attached,) = mail.iter_attachments()
        assert attached.get_filename() == os.path.basename(event)
        assert attached.get_payload(decode=True).splitlines() \
            == calendar.splitlines(), name
    assert len(receivers) == len(drafts)
    calendars = os.path.join(place.top, "meeting")
    config(place, "khal/config", KHAL % ("sitzung", calendars, "sitzung"))
    shown = "2026-03-26 17:00 19:30 Bündnis: " + title
    for again in (False, True):
        if again:
            newer = os.path.join(place.top, "noch-einmal")
            place.ask("meeting", "invite", "2026-03-26-buendnis", "--again",
                      "-o", newer)
            event = os.path.join(newer, "2026-03-26-buendnis.ics")
        place.run("khal", "import", "--batch", "-a", "sitzung", event)
        told = place.run("khal", "list", "--once", "--day-format", "",
                         "--format", "{start-date} {start-time} {end-time} "
                         "{title}", "2026-03-01", "60d").split("\n")
        assert [line for line in told if line] == [shown], told
    own = os.path.join(place.top, "calcurse")
    os.mkdir(own)
    place.run("env", "TZ=Europe/Berlin", "calcurse", "-q", "-D", own, "-i",
              event)
    told = place.run("env", "TZ=Europe/Berlin", "calcurse", "-D", own, "-Q",
                     "--from", "03/26/2026", "--days", "1", "--format-apt",
                     "%S %E %m\\n")
    assert "17:00 19:30 Bündnis: " + title in told, told


def todoman(place):
    """todoman lists the tasks with their days; it wants one a file."""
    need("todoman")
    need(module="icalendar")
    import icalendar
    folder = os.path.join(place.top, "todo", "fristen")
    os.makedirs(folder)
    config(place, "todoman/config.py", "path = %r\ndate_format = '%%Y-%%m-%%d'"
           "\ntime_format = ''\ndefault_list = 'fristen'\n"
           % os.path.join(place.top, "todo", "*"))
    wanted = deadlines(place)
    tree = icalendar.Calendar.from_ical(place.ask(
        "due", "--until", "2026-12-31", "-O", "ics", binary=True))
    for n, entry in enumerate(tree.walk("VTODO")):
        one = icalendar.Calendar()
        one.add("VERSION", "2.0")
        one.add("PRODID", "-//test//EN")
        one.add_component(entry)
        with open(os.path.join(folder, "%d.ics" % n), "wb") as f:
            f.write(one.to_ical())
    told = json.loads(place.run("todoman", "--porcelain", "list"))
    assert len(told) == len(wanted), (len(told), len(wanted))
    found = sorted((time.strftime("%Y-%m-%d", time.gmtime(t["due"])),
                    t["summary"]) for t in told)
    days = sorted(d["due"] for d in wanted.values())
    assert [day for day, _ in found] == days, found
    assert not any(t["completed"] for t in told)


CARD_FIELDS = ("id", "kind", "name", "address.street", "address.postcode",
               "address.town", "address.country", "email", "phone", "website")


def odd_contacts(place):
    """Contacts with the signs that structure cards, and lines to be folded."""
    rand = random.Random(5)
    signs = ";,:\\\"'=^ äöüßéž„“–漢😀\u0301"
    for n in range(40):
        def text(length):
            return ("x" + "".join(rand.choice(signs + "abc") for _ in range(
                rand.randint(1, length))) + "x").replace("  ", " ")

        place.ask("contact", "add", "--kind",
                  rand.choice(("organisation", "group")), "--name", text(120),
                  "--address.street", text(60), "--address.town", text(40),
                  "--address.postcode", "%05d" % n, "--email",
                  "kontakt%d@verein.example" % n, "--phone", text(9),
                  "--website", "https://verein.example/%d%%20?a=%s"
                  % (n, "ä" * n))


def wanted_cards(place):
    """What the records say, by the id that a card has; and for persons the
    organisations."""
    told = json.loads(place.ask("contact", "list", "-O", "json", "--columns",
                                ",".join(CARD_FIELDS)))
    names = {c["id"]: c["name"] for c in told}
    wanted = {}
    for contact in told:
        shown = json.loads(place.ask("contact", "show", contact["id"], "-O",
                                     "json"))
        orgs = [] if contact["kind"] == "person" else [contact["name"]]
        for tie in shown.get("affiliations", []):
            name = names[tie["organisation"]]
            if tie.get("to", "9999") >= "2026-03-01" and name not in orgs:
                orgs.append(name)
        wanted["contact/%s@partnerschaft-fuer-demokratie-magdeburg"
               % contact["id"]] = {**contact, "orgs": orgs}
    assert len(wanted) > 120, len(wanted)
    return wanted


def evolution(place):
    """Evolution's library reads every field of every card back as the record has
    it, in 3.0 and 4.0."""
    script = os.path.join(os.path.dirname(os.path.realpath(__file__)),
                          "cards.py")
    if subprocess.run(["/usr/bin/python3", script], input=b"").returncode:
        raise Missing("gir1.2-ebookcontacts-1.2 or python3-gi")
    odd_contacts(place)
    wanted = wanted_cards(place)
    kinds = {"person": "individual", "organisation": "org", "group": "group"}
    for version in "34":
        cards = place.ask("export", "vcard", "--persons", "--version",
                          version, binary=True)
        for line in cards.split(b"\r\n"):
            assert len(line) <= 75 and b"\n" not in line, line
            line.decode()
        found = {}
        for line in place.run("/usr/bin/python3", script, stdin=cards,
                              binary=True).splitlines():
            card = json.loads(line)
            found[card["UID"][0][0]] = card
        assert sorted(found) == sorted(wanted), version
        for uid, card in found.items():
            want = wanted[uid]
            assert card["VERSION"] == [[version + ".0"]], card
            assert card["FN"] == [[want["name"]]], (card, want)
            assert [part for org in card.get("ORG", []) for part in org] == \
                want["orgs"], (card, want)
            address = [want["address_" + part] or "" for part in
                       ("street", "town", "postcode", "country")]
            if any(address):
                address.insert(2, "")
                assert card["ADR"] == [["", ""] + address], (card, want)
            for name, field in (("EMAIL", "email"), ("TEL", "phone"),
                                ("URL", "website")):
                assert card.get(name, [[""]]) == [[want[field] or ""]], (
                    name, card, want)
            assert re.match(r"\d{8}T\d{6}Z$", card["REV"][0][0]), card
            if version == "4":
                assert card["KIND"] == [[kinds[want["kind"]]]], card
            if want["kind"] == "person":
                family, given, *rest = card["N"][0]
                assert not any(rest), card
                assert given + " " + family == want["name"], card


def khard(place):
    """khard lists every card with its fields; one file each, as it wants them."""
    need("khard")
    need(module="yaml")
    import yaml
    folder = os.path.join(place.top, "khard")
    os.makedirs(folder)
    config(place, "khard/khard.conf", "[addressbooks]\n[[office]]\npath = %s\n"
           "[general]\ndefault_action = list\n[contact table]\n"
           "display = formatted_name\nshow_nicknames = no\n" % folder)
    wanted = wanted_cards(place)
    for version in "34":
        cards = place.ask("export", "vcard", "--persons", "--version",
                          version).split("END:VCARD\n")[:-1]
        for n, card in enumerate(cards):
            with open(os.path.join(folder, "%d.vcf" % n), "w",
                      newline="") as f:
                f.write((card + "END:VCARD\n").replace("\n", "\r\n"))
        told = place.run("khard", "list", "--parsable").splitlines()
        assert len(told) == len(wanted), len(told)
        found = {line.split("\t")[0]: line.split("\t")[1] for line in told}
        assert found == {uid: want["name"] for uid, want in wanted.items()}
        for command, field in (("email", "email"), ("phone", "phone")):
            told = place.run("khard", command, "--parsable").splitlines()
            if command == "email":
                told = told[1:]     # a heading
            assert sorted(tuple(line.split("\t")[:2]) for line in told) == \
                sorted((want[field], want["name"]) for want in
                       wanted.values() if want[field]), command
        # A sample in full.
        for uid in sorted(wanted)[::17]:
            want, card = wanted[uid], yaml.load(place.run(
                "khard", "show", "--format", "yaml", "--uid", uid),
                core_loader())
            address = (card["Address"] or {"home": {}})["home"]
            for told, field in (
                    (address.get("Street"), "address_street"),
                    (address.get("City"), "address_town"),
                    (address.get("Code"), "address_postcode"),
                    (card["Webpage"], "website")):
                assert (told or None) == want[field], (
                    field, ascii(told), ascii(want[field]))
            orgs = [part for org in card["Organisation"] or []
                    for part in ([org] if isinstance(org, str) else org)]
            assert orgs == want["orgs"], (ascii(orgs), ascii(want["orgs"]))


def commits(place):
    """git finds nothing wrong with what pfd committed, and reads it."""
    name = place.ask("grant", "add", "--title", "Prüfung: \"a\", 'b'",
                     "--applicant", "beispielhaltung-zeigen-ev",
                     "--requested", "12,50", "--track", "small", "--year",
                     "2025", "--received", "1.3.2025").strip()
    place.ask("grant", "set", name, "notes=Zeile 1\nZeile 2: # x\n")
    for top in (place.repo, place.made):
        out = subprocess.run(
            ["git", "fsck", "--strict", "--full", "--no-dangling"], cwd=top,
            env=place.env, capture_output=True, text=True)
        assert out.returncode == 0 and not out.stdout, out
        assert not place.run("git", "status", "--porcelain", cwd=top)
    trailers = place.run("git", "log", "-1", "--format=%(trailers)")
    assert "Pfd-Record: grant/" + name in trailers, trailers
    clone = os.path.join(place.top, "clone")
    place.run("git", "-c", "transfer.fsckObjects=true", "clone", "-q",
              "file://" + place.repo, clone)


def yaml_files(place):
    """yamllint and PyYAML read the records that pfd wrote."""
    need("yamllint")
    need(module="yaml")
    import yaml
    for top in (place.repo, place.made):
        paths = [path for path, _ in records(top)]
        # What people wrote may be indented as they like.
        place.run("yamllint", "--no-warnings", "-d", LINT, *paths, cwd=top)
        for path in paths:
            with open(os.path.join(top, path), encoding="utf-8") as f:
                assert isinstance(yaml.safe_load(f), dict), path
    name = place.ask("grant", "add", "--title", "- x: 'y' # z",
                     "--applicant", "beispielhaltung-zeigen-ev",
                     "--requested", "99,99", "--track", "small", "--year",
                     "2025", "--received", "1.3.2025", "--aims",
                     "promote_democracy,shape_diversity").strip()
    place.run("yamllint", "--strict", "-d", LINT, "pfd.yaml", cwd=place.made)
    place.run("yamllint", "--strict", "-d", LINT,
              "grants/2025/%s.yaml" % name)
    shown = yaml.safe_load(place.ask("grant", "show", "2025-014", "-O",
                                     "yaml"))
    assert isinstance(shown, (dict, list)), shown


def iban(number):
    """A German one with the sort code 00000000, which no bank has."""
    rest = int("%018d131400" % number) % 97
    return "DE%02d%018d" % (98 - rest, number)


def iban_ok(text):
    """ISO 7064 mod 97-10, computed here."""
    turned = text[4:] + text[:4]
    return len(text) == 22 and int(
        "".join(str(int(c, 36)) for c in turned)) % 97 == 1


def made_name(rand):
    """Letters of many kinds, signs, and what XML must not see."""
    ranges = ((0x21, 0x7e), (0xa1, 0x17f), (0x1e00, 0x1eff),
              (0x2010, 0x2027), (0x410, 0x44f), (0x1f600, 0x1f64f))
    return "Verein " + "".join(
        chr(rand.randint(*rand.choice(ranges)))
        for _ in range(rand.randint(1, 40))).strip()


def payers(place, n):
    """A repository with n awarded grants, each with an order, and one claim."""
    repo = os.path.join(place.top, "payments")
    rand = random.Random(8)
    place.run(place.pfd, "init", repo, "--name", "Beispiel", "--place",
              "Beispielstadt", "--language", "de", cwd=place.top)

    def ask(*argv, **more):
        return place.run(place.pfd, *argv, cwd=repo, **more)

    def lines(rows):
        return "".join(json.dumps(row) + "\n" for row in rows)

    ask("year", "add", "2026", "--pot", "action=90000", "--source",
        "federal=81000", "--source", "own=9000")
    ask("contact", "add", "--kind", "organisation", "--name",
        "Jugendamt Beispielstadt", "--account.iban", iban(1),
        "--democracy-declaration", "2026-01-10")
    with open(os.path.join(repo, "pfd.yaml"), "a") as f:
        f.write("lead_authority:\n  name: Beispielstadt\n"
                "  contact: jugendamt-beispielstadt\n"
                "local_aims:\n  - aim: a\n    title: A\n")
    place.run("git", "commit", "-qam", "lead", cwd=repo)
    names = [made_name(rand) for _ in range(n)]
    ids = ask("contact", "add", "--from", "-", stdin=lines(
        {"kind": "organisation", "name": name,
         "democracy_declaration": "2026-01-10",
         "account": {"iban": iban(100 + i)}}
        for i, name in enumerate(names))).split()
    cents = [rand.randint(1, 50000) for _ in ids]
    amounts = ["%d.%02d" % divmod(c, 100) for c in cents]
    ask("grant", "add", "--from", "-", "--year", "2026", stdin=lines(
        {"title": "Fest & <mehr> " + name, "applicant": who,
         "track": "small", "aims": ["promote_democracy"],
         "local_aims": ["a"], "audiences": ["public"], "pot": "action",
         "received": "2026-01-10",
         "requested": amount,
         "approvals": [{"role": "office", "date": "2026-01-12"}],
         "decisions": [{"kind": "award", "date": "2026-01-12",
                        "form": "notice", "amount": amount,
                        "by": "office"}],
         "orders": [{"date": "2026-02-01", "amount": amount}]}
        for who, name, amount in zip(ids, names, amounts)))
    return repo, ask, cents


def payment_file(place):
    """The payment file is what ISO's schema says, its sums and accounts are
    right, its texts in SEPA's characters; made again it is the same."""
    need("xmllint")
    repo, ask, cents = payers(place, 80)
    path = os.path.join(place.top, "pay.xml")
    again = os.path.join(place.top, "again.xml")
    ask("payment", "run", "-o", path)
    assert os.stat(path).st_mode & 0o777 == 0o600
    with open(path, "rb") as f:
        written = f.read()
    ask("payment", "run", "--again", "1", "-o", again)
    with open(again, "rb") as f:
        assert f.read() == written
    digest = hashlib.sha256(written).hexdigest()
    with open(os.path.join(repo, "years", "2026.yaml")) as f:
        assert digest in f.read()
    root = xml.etree.ElementTree.fromstring(written)
    space = {"": root.tag[1:].split("}")[0]}
    texts = {tag: [e.text or "" for e in root.iterfind(".//" + tag, space)]
             for tag in ("InstdAmt", "CtrlSum", "NbOfTxs", "IBAN", "Nm",
                         "Ustrd", "EndToEndId", "PstlAdr")}
    paid = [int(Decimal(t) * 100) for t in texts["InstdAmt"]]
    assert paid == cents and len(texts["IBAN"]) == len(cents) + 1
    assert set(texts["CtrlSum"]) == {"%d.%02d" % divmod(sum(cents), 100)}
    assert set(texts["NbOfTxs"]) == {str(len(cents))}
    assert all(map(iban_ok, texts["IBAN"])), texts["IBAN"]
    assert len(set(texts["EndToEndId"])) == len(cents)
    assert not texts["PstlAdr"]
    for tag, most in (("Nm", 70), ("Ustrd", 140), ("EndToEndId", 35)):
        for text in texts[tag]:
            assert re.fullmatch(r"[A-Za-z0-9/?:().,'+ -]{1,%d}" % most,
                                text), text
    folder = os.environ.get("PFD_XSD_DIR")
    if not folder:
        print("skip payment_file's schema: PFD_XSD_DIR is not set")
        return
    place.run("xmllint", "--noout", "--nonet", "--schema",
              os.path.join(folder, "pain.001.001.09.xsd"), path)


def modules(picture):
    """The light modules of blocks, two to a character."""
    rows = []
    for line in picture.splitlines():
        rows.append([c in "\u2580\u2588" for c in line])
        rows.append([c in "\u2584\u2588" for c in line])
    return rows[:len(rows[0])]


def girocode(place):
    """zbarimg reads what the code is to say, from every form of it."""
    need("zbarimg")
    repo = os.path.join(place.top, "payments")
    if not os.path.isdir(repo):
        payers(place, 1)
    wanted = "\n".join(("BCD", "002", "1", "SCT", "",
                        "Jugendamt Beispielstadt", iban(1), "EUR40.00", "",
                        "", "Rueckforderung %s-R1"))

    def ask(*argv):
        return place.run(place.pfd, *argv, cwd=repo)

    grant = ask("grant", "add", "--title", "Fest", "--applicant",
                "jugendamt-beispielstadt", "--requested", "240", "--track",
                "small", "--received", "2026-01-10", "--aims",
                "promote_democracy", "--local_aims", "a", "--audiences",
                "public").strip()
    ask("grant", "award", grant, "--date", "2026-01-12")
    ask("grant", "pay", grant, "240", "--date", "2026-02-02")
    ask("grant", "revoke", grant, "200", "--date", "2026-02-20", "--reason",
        "nur zur Hälfte stattgefunden")
    ask("grant", "claim", grant, "--date", "2026-02-20")
    png, pgm, svg = (os.path.join(place.top, "code." + end)
                     for end in ("png", "pgm", "svg"))
    ask("grant", "girocode", grant, "-o", png)
    ask("grant", "girocode", grant, "-o", svg)
    light = modules(ask("grant", "girocode", grant))
    with open(pgm, "wb") as f:
        f.write(b"P5 %d %d 255\n" % (len(light) * 8, len(light) * 8))
        for row in light:
            f.write(b"".join(b"\xff" * 8 if x else b"\0" * 8
                             for x in row) * 8)
    for path in (png, pgm):
        told = place.run("zbarimg", "-q", "--raw", path)
        assert told == wanted % grant + "\n", (path, told)
    with open(svg) as f:
        drawn = f.read()
    dark = set()
    for x, y, wide in re.findall(r"M(\d+) (\d+)h(\d+)v1h-", drawn):
        dark |= {(int(x) + i, int(y)) for i in range(int(wide))}
    assert dark == {(x, y) for y, row in enumerate(light)
                    for x, lit in enumerate(row) if not lit}


def generated(place):
    """A repository of some years that shares no code with pfd."""
    repo = os.path.join(place.top, "generated")
    if not os.path.isdir(repo):
        here = os.path.dirname(os.path.abspath(__file__))
        place.run("python3", os.path.join(here, "../bench/generate.py"),
                  "600", repo, "--years", "3", "--first", "2024")
        place.run("git", "init", "-q", cwd=repo)
        place.run("git", "add", "-A", cwd=repo)
        place.run("git", "commit", "-qm", "start", cwd=repo)
    return repo


# Which account has which column of `pfd budget`, and whether as its negative.
COLUMNS = {"initial": ("Equity:Pots:%s:%s:Initial", -1),
           "transferred": ("Equity:Pots:%s:%s:Transferred", -1),
           "free": ("Equity:Pots:%s:%s:Free", 1),
           "committed": ("Equity:Pots:%s:%s:Committed", 1),
           "reserved": ("Equity:Notes:%s:%s:Reserved", 1),
           "awarded": ("Equity:Notes:%s:%s:Awarded", 1),
           "paid": ("Expenses:Grants:%s:%s:Paid", 1),
           "returned": ("Expenses:Grants:%s:%s:Returned", -1)}


def open_claims(place, repo, year):
    """What is open of the grants' claims, as `pfd due` tells it."""
    told = json.loads(place.ask("due", "--kind", "claim", "--all", "-O",
                                "json", cwd=repo), parse_float=Decimal)
    return sum(d["amount"] for d in told["deadlines"] if d["done"] is None
               and d["record"].startswith("grant/%s-" % year))


def books(place, name, balances):
    """`balances` of a journal, by account, are the budget's to the cent."""
    numbers = 0
    for repo in (place.repo, generated(place)):
        for file in sorted(os.listdir(os.path.join(repo, "years"))):
            year = file.removesuffix(".yaml")
            path = os.path.join(place.top, "%s.%s" % (year, name))
            place.ask("export", name, "--year", year, "-o", path, cwd=repo)
            found = balances(path)
            budget = json.loads(place.ask("budget", "--year", year, "-O",
                                          "json", cwd=repo),
                                parse_float=Decimal)
            assert sum(found.values()) == 0, found
            for pot in budget["pots"]:
                key = pot["pot"][0].upper() + pot["pot"][1:]
                for column, (account, sign) in COLUMNS.items():
                    has = sign * found.get(account % (year, key), 0)
                    assert has == pot[column], (repo, year, key, column,
                                                has, pot[column])
                    numbers += pot[column] != 0
            claims = sum(amount for account, amount in found.items()
                         if account.startswith("Assets:Claims:%s:" % year))
            assert claims == open_claims(place, repo, year), claims
    assert numbers > 50, numbers


def rows(csv_text):
    """Account and amount of each line behind the header."""
    lines = list(csv_reader(csv_text.splitlines()))[1:]
    return {line[0].strip(): Decimal(line[1].removesuffix("EUR").strip() or 0)
            for line in lines}


def hledger(place):
    """hledger finds nothing wrong, checks strictly, and adds up the same."""
    need("hledger")

    def balances(path):
        place.run("hledger", "-f", path, "check", "--strict", "ordereddates")
        return rows(place.run("hledger", "-f", path, "balance", "--flat", "-N",
                              "-O", "csv"))
    books(place, "hledger", balances)


def ledger(place):
    """ledger takes it as strictly as it can, and adds up the same."""
    need("ledger")

    def balances(path):
        told = place.run("ledger", "--strict", "--pedantic", "-f", path,
                         "balance", "--flat", "--no-total", "--balance-format",
                         "%(account),%(scrub(display_total))\n")
        return rows("\n" + told)
    books(place, "ledger", balances)


def beancount(place):
    """bean-check finds nothing wrong, and bean-query adds up the same."""
    need("bean-check")
    need("bean-query")

    def balances(path):
        assert not place.run("bean-check", path)
        return rows(place.run("bean-query", "-f", "csv", path,
                              "SELECT account, sum(number) GROUP BY account"))
    books(place, "beancount", balances)


def sqlite(place):
    """sqlite3 finds the database whole, its keys held, and makes it again from its
    own dump with nothing changed."""
    need("sqlite3")
    path = os.path.join(place.top, "pfd.db")
    place.run(place.pfd, "export", "sqlite", path)
    ask = lambda db, sql: place.run("sqlite3", "-bail", db, sql).strip()
    assert ask(path, "PRAGMA integrity_check") == "ok"
    assert ask(path, "PRAGMA foreign_key_check") == ""
    again = os.path.join(place.top, "again.db")
    place.run("sh", "-c", 'sqlite3 "$1" .dump | sqlite3 -bail "$2"', "sh", path,
              again)
    every = ("SELECT name FROM pragma_table_list WHERE schema='main'"
             " AND name NOT LIKE 'sqlite%'")
    names = ask(path, every).split()
    assert len(names) > 100 and names.count("pot_money") == 1
    for name in names:
        rows = 'SELECT * FROM "%s"' % name
        assert ask(path, rows) == ask(again, rows), name
    columns = ask(path, "SELECT count(*) FROM pragma_table_list t,"
                  " pragma_table_info(t.name) c WHERE t.type='table' AND"
                  " t.name NOT LIKE 'sqlite%' AND t.name NOT IN"
                  " ('provenance','column_docs') AND NOT EXISTS (SELECT 1 FROM"
                  " column_docs d WHERE d.\"table\"=t.name"
                  " AND d.\"column\"=c.name)")
    assert columns == "0", columns + " columns without a word"


def main():
    pfd, data = sys.argv[1:3]
    passed = failed = 0
    tests = (schemas, sarif, jsonl, csv, calendar, khal, todoman, evolution,
             khard, commits, yaml_files, payment_file, girocode, hledger,
             ledger, beancount, sqlite, meeting)
    with tempfile.TemporaryDirectory() as top:
        place = Place(pfd, data, top)
        for test in tests:
            try:
                test(place)
                passed += 1
            except Missing as missing:
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
