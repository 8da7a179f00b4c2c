"""Titles that would be something else in a journal, and books that cannot be."""
import re

import scratch
from case import Case

GRANT = "grants/2026/2026-002.yaml"
# As YAML writes them, and the status: what is no title is no entry either.
TITLES = {
    "comment": ("a; record: x", 0), "note": ("a | b", 0),
    "quote": (r'\"a\\\" b', 0), "tab": (r"a\tb", 0),
    "code": ("(x) * ! =2026-02-01", 0),
    "entry": (r"a\n2026-01-01 * b\n    Assets:X  1.00 EUR", 1),
    "steering": (r"a\e[31m", 1),
}


def titled(title):
    return re.sub("^title:.*", lambda m: 'title: "%s"' % title,
                  scratch.BASE[GRANT], count=1, flags=re.M)


def whole(world, repo, run):
    """Every line is of one of the shapes that a journal has."""
    shapes = re.compile(r"(;.*|commodity .*|    format .*|tag .*|option .*"
                        r"|account [\w:-]+|\d{4}-\d\d-\d\d (\*|open|balance) .*"
                        r"|    (; )?(record|field): .*"
                        r"|    [\w:-]+ +-?\d+\.\d\d EUR( = -?\d+\.\d\d EUR)?|)$")
    stray = [line for line in run.out.split("\n") if not shapes.match(line)]
    if stray:
        return ["no line of a journal: %r" % stray[:3]]
    sums = [int(line.split()[1].replace(".", "")) for line in
            run.out.split("\n") if re.match("    [A-Z]", line)]
    return ["adds up to %d" % sum(sums)] if sum(sums) else []


def cases():
    for name, (title, status) in TITLES.items():
        for target in ("hledger", "ledger", "beancount"):
            yield Case("books-%s-%s" % (name, target),
                       {GRANT: titled(title)}, ("export", target),
                       status=status, verify=whole)
    yield Case("books-unknown", {}, ("export", "gnucash"), status=2,
               says=("unknown command",))
    yield Case("books-no-year", {}, ("export", "ledger", "--year", "2031"),
               says=(r"years/2031\.yaml: no such file", "pfd year list"))
    yield Case("books-unreadable", {
        GRANT: scratch.BASE[GRANT].replace("requested: ", "requested: x")},
        ("export", "ledger"), silent=("Equity",), says=(r"\[shape.money\]",))
    yield Case("books-directory", {}, ("export", "ledger", "-o", "grants"),
               status=3, says=("is a directory",))
