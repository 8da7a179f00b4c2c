"""What the fund's rules refuse, in files and in changes."""
import os

import scratch
from case import Case

G1, G2 = "grants/2026/2026-001.yaml", "grants/2026/2026-002.yaml"
YEAR = "years/2026.yaml"


def changed(path, *pairs):
    text = scratch.BASE[path]
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new)
    return {path: text}


def line_of(text, part):
    return text[:text.index(part)].count("\n") + 1


def many(amount, n):
    """n grants with an award each: together they overdraw the pot or not."""
    files = {}
    for i in range(n):
        text = scratch.BASE[G2].replace("300.00", amount).replace(
            "applicant: verein-a", "applicant: verein-%d" % i)
        files["grants/2026/2026-%03d.yaml" % (i + 10)] = text
        files["contacts/verein-%d.yaml" % i] = \
            "kind: organisation\nname: V%d\n" \
            "democracy_declaration: 2026-01-10\n" % i
    return files


def undecided():
    """Awards without the consents and votes that their track asks for."""
    approval = """approvals:
  - role: office
    person: p-7k3f9q2xm4ht
    date: 2026-02-02
"""
    yield Case("award-unapproved", changed(G2, (approval, "")),
               errors=[G2 + ":1:1 approval-missing"])
    text = changed(G2, ("    date: 2026-02-02\ndec",
                        "    date: 2026-02-03\ndec"))
    yield Case("award-approved-late", text,
               errors=["%s:%d:3 approval-missing" % (
                   G2, line_of(text[G2], "  - role: office"))])
    yield Case("award-unapproved-later",
               args=("grant", "set", "2026-002", "approvals=", "-m", "x"),
               says=(r"\[approval-missing\]", "refused: 1 error"))
    both = changed(YEAR, ("[office]", "[office, lead_authority]"))
    yield Case("award-lead-missing", both, commit=True,
               args=("grant", "award", "2026-001"),
               says=(r"of coordination office by then.*\[approval-missing\]",
                     r"--role lead_authority.*\[approval-missing\]"))
    body = changed(YEAR, ("    approvals: [office]\n",
                          "    approvals: [office]\n    body: buendnis\n"))
    award = line_of(scratch.BASE[G2], "    date: 2026-02-02\n    form")
    yield Case("award-unvoted", body, errors=[
        "%s:%d:11 award-needs-recommendation" % (G2, award)])
    for name, day, result, amount, others, rules in (
            ("adopted", "02", "adopted", "300.00", "buendnis", ()),
            ("adopted-all", "02", "adopted", None, "buendnis", ()),
            ("late", "03", "adopted", "300.00", "buendnis",
             ("needs-recommendation",)),
            ("deferred", "02", "deferred", "300.00", "buendnis",
             ("needs-recommendation",)),
            ("void", "02", "void", "300.00", "buendnis",
             ("needs-recommendation",)),
            ("elsewhere", "02", "adopted", "300.00", "beirat",
             ("needs-recommendation",)),
            ("above", "02", "adopted", "299.99", "buendnis",
             ("above-recommendation",)),
            ("below", "02", "adopted", "300.01", "buendnis",
             ("differs-reason",)),
            ("against", "02", "rejected", None, "buendnis",
             ("differs-reason",))):
        files = dict(body)
        files["pfd.yaml"] = scratch.BASE["pfd.yaml"].replace(
            "local_aims:", "  - body: beirat\n    name: Beirat\n"
            "    kind: working_group\nlocal_aims:")
        files["meetings/2026/2026-02-%s-%s.yaml" % (day, others)] = (
            "body: %s\ndate: 2026-02-%s\nitems:\n  - no: 1\n"
            "    grant: 2026-002\n%s    result: %s\n" % (
                others, day, "    amount: %s\n" % amount if amount else "",
                result))
        yield Case("vote-" + name, files, status=1 if rules else 0,
                   errors=None if rules else [],
                   says=tuple(r"\[award-%s\]" % rule for rule in rules))


def cases():
    # the pot: 700.00, of which 300.00 are awarded
    yield Case("pot-drained", changed(
        YEAR, ("initial: 300.00", "initial: x"),
        ("initial: 700.00", "initial: 300.00"),
        ("initial: x", "initial: 700.00")), status=0, errors=[])
    files = changed(YEAR, ("initial: 700.00", "initial: 299.99"))
    files[YEAR] = files[YEAR].replace("initial: 300.00", "initial: 700.01")
    yield Case("pot-overdrawn-by-a-cent", files,
               errors=[YEAR + ":13:5 pot-not-overdrawn"],
               says=(r"0\.01 €",))
    yield Case("pots-not-sources", changed(YEAR, ("initial: 700.00",
                                                  "initial: 700.01")),
               others=None, says=(r"\[pots-equal-sources\]",), status=1)
    # the cap: 500.00
    text = changed(G2, ("amount: 300.00", "amount: 500.01"),
                   ("requested: 300.00", "requested: 500.01"))
    yield Case("cap-by-a-cent", text,
               errors=["%s:%d:13 small-max" % (
                   G2, line_of(text[G2], "amount: 500.01"))])
    yield Case("cap-reached", changed(
        G2, ("amount: 300.00", "amount: 500.00"),
        ("requested: 300.00", "requested: 500.00")), status=0, errors=[])
    yield Case("cap-requested-only-warns", changed(
        G1, ("450.00", "500.01")), status=0, errors=[],
        others=[G1 + ":13:12 small-max"])
    text = changed(G1, ("end: 2026-05-01", "end: 2027-01-01"))
    yield Case("outside-year-only-warns", text, status=0, errors=[],
               others=[G1 + ":12:8 within-year"])
    text = changed(G2, ("end: 2026-06-01", "end: 2027-01-01"))
    yield Case("outside-year", text,
               errors=[G2 + ":12:8 within-year"])
    text = changed(G2, ("by: office\n", "by: office\n  - no: 2\n"
                        "    kind: award\n    date: 2026-02-03\n"
                        "    form: notice\n    amount: 300.00\n"
                        "    by: office\n"))
    yield Case("award-twice", text, says=(r"\[award-once\]",))
    yield Case("dangling-track", changed(G1, ("track: small",
                                              "track: smal")),
               says=(r":4:8: error: .*smal.*\[reference-item\]",))
    yield Case("dangling-aim", changed(G1, ("[zusammenleben]",
                                            "[zusammen]")),
               errors=[G1 + ":7:14 reference-item"])
    yield Case("year-missing", {
        "grants/2027/2027-001.yaml": scratch.BASE[G1].replace("2026",
                                                              "2027")},
               says=(r"grants/2027/2027-001.yaml.*\[year-exists\]",))
    yield Case("partnership-missing", prepare=lambda w, r: os.remove(
        r + "/pfd.yaml"), says=("no pfd.yaml",))
    yield Case("person-in-plain-text", {
        "contacts/p-000000000001.yaml": "kind: person\nname: Erika M\n"},
        errors=["contacts/p-000000000001.yaml:2:7 pd-not-tracked"])
    yield Case("iban-typing-error", {
        "contacts/verein-b.yaml": "kind: organisation\nname: B\n"
        "account:\n  iban: DE02120300000000202052\n"},
        errors=["contacts/verein-b.yaml:4:9 iban-valid"])
    for rule in ("pot-not-overdrawn", "reference", "nonsense"):
        text = changed(G2, ("by: office\n", "by: office\nwaivers:\n"
                            "  - no: 1\n    rule: %s\n    reason: x\n"
                            "    by: lead_authority\n"
                            "    date: 2026-02-01\n" % rule))
        yield Case("waiver-" + rule, text, others=None,
                   says=(r"\[waiver-(known|allowed)\]",))
    # dates and money: the council, drawdowns, days of every year, rates
    drawn = ("tracks:\n", "drawdowns:\n  - no: 1\n    source: federal\n"
             "    requested: 2026-03-02\n    received: 2026-03-20\n"
             "    amount: 900.00\ntracks:\n")
    yield Case("drawn-without-council", changed(YEAR, drawn),
               errors=[YEAR + ":1:1 council-approval"], others=None)
    yield Case("drawn-a-day-before-council", changed(
        YEAR, drawn, ("pots:\n", "council_resolution:\n"
                      "  date: 2026-03-03\npots:\n")),
               errors=[YEAR + ":13:9 council-approval"], others=None)
    for i, (rule, name, bad) in enumerate((
            ("settlement-due", "day", "02-29"),
            ("settlement-due", "day", "1-31"),
            ("settlement-due", "day", "2026-01-31"),
            ("settlement-due", "weeks", "-1"),
            ("interest-due", "base_rate", "1,27"),
            ("interest-due", "base_rate", "100.00"),
            ("interest-due", "base_rate", "--0.88"),
            ("interest-due", "points", "five"),
            ("council-approval", "from", "2026-02-30"))):
        text = changed(YEAR, ("tracks:\n", "parameters:\n  - no: 1\n"
                              "    rule: %s\n    parameter: %s\n"
                              "    value: '%s'\ntracks:\n" % (rule, name,
                                                             bad)))
        yield Case("parameter-%d-no-%s" % (i, name), text,
                   errors=["%s:%d:12 parameter-known" % (
                       YEAR, line_of(text[YEAR], "value: '"))])
    yield Case("parameter-rate-below-zero", changed(
        YEAR, ("tracks:\n", "parameters:\n  - no: 1\n"
               "    rule: interest-due\n    parameter: base_rate\n"
               "    value: '-0.88'\ntracks:\n")), status=0, errors=[])
    # years of deadlines at the end of the calendar
    text = changed(G2, ("end: 2026-06-01", "end: 2199-12-31"),
                   ("by: office\n", "by: office\ncontracted: 2026-02-03\n"
                    "settlement:\n  extended_to: 2199-12-31\n"))
    yield Case("due-at-the-end-of-time", text, args=(
        "due", "--all", "-O", "json"), status=0,
               says=(r"\"due\": \"2199-12-31\"",))
    # amounts at the limits: sums that no int64 of cents holds
    top = "99999999999.99"
    files = many(top, 3)
    yield Case("sum-at-the-limit", files, says=(r"\[small-max\]",),
               others=None)
    yield Case("sum-at-the-limit-budget", files, args=("budget",), status=0,
               says=("action",))
    yield Case("sum-beyond-the-limit-budget", many(top, 12), args=(
        "budget",), status=0, says=("action",))
    yield Case("sum-beyond-the-limit", many(top, 120), others=None,
               says=(r"\[small-max\]",), silent=(r" -\d",), seconds=60)

    # changes that the rules refuse
    def refused(name, *args, says, **more):
        return Case(name, args=args, says=says, **more)

    yield refused("award-over-cap", "grant", "award", "2026-001", "500.01",
                  says=(r"\[small-max\]", r"\[pot-not-overdrawn\]",
                        "refused: 2 errors"))
    yield refused("award-over-pot", "grant", "award", "2026-001", "400.01",
                  says=(r"0\.01 €.*\[pot-not-overdrawn\]",
                        "refused: 1 error"))
    yield Case("award-whole-pot", args=("grant", "award", "2026-001",
                                        "400.00"), status=0, changes=True,
               errors=[])
    yield refused("award-twice-command", "grant", "award", "2026-002",
                  says=("award-once", "pfd grant amend"))
    yield from undecided()
    yield refused("iban-typed", "contact", "set", "verein-a",
                  "account.iban=DE89370400440532013001",
                  says=(r"check digits.*ISO 7064.*\[iban-valid\]",))
    yield refused("award-missing", "grant", "award", "2026-999",
                  says=("no such record",))
    yield refused("award-nearest", "grant", "award", "2026-0012",
                  says=("pfd: ",))
    for amount in ("1.234", "12,345", "-5", "1e3", "0x10", "five", "",
                   "100000000000", "1,234.56", "1 000"):
        yield Case("award-amount-" + amount, args=(
            "grant", "award", "2026-001", "--", amount) if amount[:1] == "-"
            else ("grant", "award", "2026-001", amount),
            says=(r"\[shape.money\]",))
    for date in ("31.2.2026", "2026-02-29", "29.2.2100", "heute", "2026",
                 "1.1.1899", "1.13.2026"):
        yield Case("award-date-" + date, args=(
            "grant", "award", "2026-001", "--date", date),
            says=(r"\[shape.date\]",))
    yield refused("reason-missing", "grant", "set", "2026-002",
                  "decisions.1.amount=250", says=("-m",))
    yield refused("reason-blank", "grant", "set", "2026-002",
                  "decisions.1.amount=250", "-m", "  ", says=("-m",))
    yield refused("reason-missing-remove", "grant", "set", "2026-002",
                  "decisions.1.date=", says=("decisions|-m",))
    yield refused("remove-referenced", "contact", "remove", "verein-a",
                  "--yes", says=("2026-001",))
    yield refused("remove-unasked", "contact", "remove", "verein-a",
                  says=("2026-001|--yes",))
    yield refused("old-error-does-not-block", "grant", "set", "2026-001",
                  "title=Neu", says=("Neu|2026-001",), status=0,
                  files=changed(G2, ("end: 2026-06-01", "end: 2027-01-01")),
                  commit=True, changes=True)
    yield refused("worse-is-refused", "grant", "set", "2026-002",
                  "activity.end=2027-01-02", "-m", "x",
                  says=(r"\[within-year\]", "refused: 1 error"),
                  files=changed(G2, ("end: 2026-06-01", "end: 2027-01-01")),
                  commit=True)
