"""Time, zones and locales (RELIABILITY 4.1, rows 35, 36): the same data gives
the same bytes wherever and whenever it is read."""
import os
import re

import scratch
from case import Case

BERLIN = [
    # instant (UTC), the civil date in Berlin
    ("2026-12-31T23:30Z", 1798759800, "2027-01-01"),
    ("2026-12-31T22:59:59Z", 1798757999, "2026-12-31"),
    ("2027-03-28T00:59:59Z", 1806195599, "2027-03-28"),  # before the gap
    ("2027-03-27T23:00Z", 1806188400, "2027-03-28"),
    ("2027-03-28T22:00Z", 1806271200, "2027-03-29"),     # summer time
    ("2026-10-25T00:30Z", 1792888200, "2026-10-25"),     # twice 02:30
    ("2026-10-24T22:00Z", 1792879200, "2026-10-25"),
    ("2026-10-25T22:59:59Z", 1792969199, "2026-10-25"),
    ("2038-01-19T03:14:08Z", 2147483648, "2038-01-19"),
    ("2100-02-28T23:30Z", 4107540600, "2100-03-01"),     # no leap year
    ("2028-02-28T23:30Z", 1835393400, "2028-02-29"),
    ("1970-01-01T00:00Z", 0, "1970-01-01"),
]
BAD_TODAY = ("2026-02-31", "2100-02-29", "2026-1-1", "1.2.2026", "heute",
             "2026-03-01T00:00", "1899-12-31", "2200-01-01", " 2026-03-01",
             "20260301", "\x1b[31m")
BAD_EPOCH = ("-1", "1e9", "yesterday", "99999999999999999999", " 1", "1.5",
             "0x10", "7258118400", "+5", "\u0661")

LOCALES = [{"LC_ALL": "C"}, {"LC_ALL": "C.UTF-8"}, {"LC_ALL": "POSIX"},
           {"LC_ALL": "en_US.UTF-8"}, {"LC_ALL": None, "LANG": None},
           {"LC_ALL": "tr_TR.UTF-8"}, {"LC_NUMERIC": "de_DE.UTF-8"},
           {"LC_ALL": "nonsense"}, {"LC_CTYPE": "tr_TR.UTF-8"}]
GERMAN = [{"LC_ALL": "de_DE.UTF-8"}, {"LC_ALL": "de_DE@euro"},
          {"LC_ALL": None, "LC_MESSAGES": "de_AT"},
          {"LC_ALL": None, "LANG": "de"}]
ZONES = ("UTC", "Europe/Berlin", "America/Los_Angeles", "Pacific/Kiritimati",
         "Asia/Kathmandu", "nonsense", ":/etc/passwd", "")
MACHINE = (("grant", "list", "-O", "json"), ("grant", "list", "-O", "csv"),
           ("grant", "list", "-O", "tsv"), ("grant", "list", "-O", "jsonl"),
           ("due", "--all", "-O", "jsonl"), ("due", "--all", "-O", "csv"),
           ("budget", "-O", "json"), ("budget", "-O", "csv"),
           ("grant", "show", "2025-014", "-O", "yaml"),
           ("report", "yearly", "-O", "json"), ("report", "yearly"))
# Of findings, only the words follow the language.
WORDLESS = re.compile(r'^ *"(message|remedy)": .*$', re.M)


def same_bytes(args):
    def own(world):
        repo = world.repo("example")
        wrong, first = [], None
        for env in LOCALES + GERMAN + [{"TZ": zone} for zone in ZONES]:
            run = world.run(repo, *args, env=env)
            if run.status:
                wrong.append("%r: status %d %s" % (env, run.status,
                                                   run.err[:300]))
            out = run.out
            # A CSV of a document names its columns for machines, too.
            first = out if first is None else first
            if out != first:
                wrong.append("%r: other bytes" % env)
        return wrong
    return own


def same_findings(world):
    repo = world.repo()
    scratch.write(repo, "contacts/verein-b.yaml",
                  "kind: organistion\nnmae: İıIi\nname: *x\n")
    scratch.write(repo, "contacts/verein-c.yaml", "KIND: group\nTITLE: x\n")
    wrong = []
    for many in (LOCALES, GERMAN):
        texts = {world.run(repo, "check", env=env).text for env in many}
        if len(texts) != 1:
            wrong.append("%d different texts: %r" % (len(texts), texts))
    bare = {WORDLESS.sub("", world.run(repo, "check", "-O", "json",
                                       env=env).out)
            for env in LOCALES + GERMAN}
    if len(bare) != 1:
        wrong.append("findings differ by more than words")
    german = world.run(repo, "check", env=GERMAN[0]).out
    if "error: " not in german or "Fehler: " in german:
        wrong.append("the level is a word for scripts: " + german)
    return wrong


def berlin(instant, seconds, day):
    def own(world):
        repo = world.repo()
        run = world.run(repo, "grant", "withdraw", "2026-001", "--dry-run",
                        env={"PFD_TODAY": None,
                             "SOURCE_DATE_EPOCH": str(seconds)})
        if "+  date: " + day not in run.text:
            return ["no %s: %s" % (day, run.text[:800])]
        return []
    return Case("berlin-" + instant, own=own)


def twice(world):
    """The same change in two repositories is the same commit (I11)."""
    ids = set()
    for env in ({}, {"TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"},
                {"LC_ALL": "de_DE.UTF-8"}):
        repo = world.repo()
        old = os.umask(0o022)
        try:
            run = world.run(repo, "grant", "award", "2026-001", "400,00",
                            env=env)
        finally:
            os.umask(old)
        if run.status:
            return ["status %d: %s" % (run.status, run.err)]
        ids.add(world.git(repo, "rev-parse", "HEAD"))
    return [] if len(ids) == 1 else ["different commits: %r" % ids]


def cases():
    for value in BAD_TODAY:
        yield Case("today-%a" % value, env={"PFD_TODAY": value}, status=2,
                   says=("PFD_TODAY",))
    for value in BAD_EPOCH:
        yield Case("epoch-%a" % value, env={"SOURCE_DATE_EPOCH": value},
                   status=2, says=("SOURCE_DATE_EPOCH",))
    for value in ("1900-01-01", "2199-12-31", "2024-02-29"):
        yield Case("today-good-" + value, env={"PFD_TODAY": value}, status=0)
    for instant, seconds, day in BERLIN:
        yield berlin(instant, seconds, day)
    for args in MACHINE:
        yield Case("same-bytes-" + "-".join(args).replace("--", ""),
                   own=same_bytes(args))
    yield Case("same-findings", own=same_findings)
    yield Case("same-commit", own=twice)
