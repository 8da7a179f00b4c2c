"""Spellings of values in files (RELIABILITY 4.1, rows 7, 8, 33, 34, 36): the
type is the schema's, and what could be read two ways is refused."""
import json

from case import Case

GRANT = "grants/2026/2026-001.yaml"
CONTACT = "contacts/verein-b.yaml"
MEETING = "meetings/2026/2026-02-10-buendnis.yaml"

MONEY = {  # requested, 5th column of line 13 in the grant below
    "shape.money": """1.234 12,345 -5 -5.00 1e3 1E3 450 450. .50 450.0 450.000
        450,00 1.234,56 1,234.56 1,234 +450.00 0450.00 00.50 1_000.00 0x1F.00
        €450.00 450.00€ 450.00EUR --5.00 −5.00 infinity .inf .nan nan 1e-2
        NaN 1/2 100000000000.00 123456789012345678901234567890.00
        99999999999999999999.99 450.00- (450.00) ４５０.００ ٤٥٠.٠٠
        1'234.00 450.0O l50.00 true yes none 12:30 2026-01-01 ten""",
    "": "0.00 0.01 450.00 99999999.99 '450.00' \"450.00\"",
}
DATE = {
    "shape.date": """2026-02-31 2026-02-29 2100-02-29 1900-02-29 2026-04-31
        2026-13-01 2026-00-01 2026-01-00 2026-01-32 2026-1-1 2026-01-1
        26-01-01 20260101 2026/01/01 01.02.2026 1.2.2026 2026.01.02
        2026-01-01T00:00:00Z 2026-01-01T00:00 2026-01-01Z +2026-01-01
        -2026-01-01 12026-01-01 1899-12-31 2200-01-01 0000-00-00 9999-12-31
        2026-W01-1 2026-001 1767225600 heute today now ２０２６-01-01
        2026-01-01x true 2026–01–01""",
    "": "2024-02-29 2000-02-29 1900-01-01 2199-12-31 '2026-01-01'",
}
INT = {  # group_size, a count
    "shape.type": """-1 -0 +5 05 012 0o17 0x1f 0b1 1_000 1,000 1.000 1e3 5.0
        5. .5 ٥ ５ 1-2 five true yes inf .inf nan 1:30 5% 9223372036854775808
        18446744073709551616 99999999999999999999999 -9223372036854775809
        190:20:30""",
    "": "0 5 12 '5'",
}
BOOL = {  # public_body of a contact
    "shape.type": """yes no Yes NO on off On y n True TRUE False 0 1 ja nein
        wahr falsch t f""",
    "": "true false 'true'",
}
ENUM = {  # kind of a contact; the nearest is named
    "shape.enum": """Organisation ORGANISATION organization organistion
        Gruppe verein person, 1""",
    "shape.list": "",
}
# Text stays text: no reader's types come in.
TEXT = """no yes on off Norway 012 0o17 0x1F 1e3 1_000 .inf .nan 12:30:45
    190:20:30 2026-01-01 2026-1-1 1.10 +1 =1+1 N Y"""


def words(text):
    return text.split()


def grant(field, value):
    lines = {"title": "Fest", "applicant": "verein-a", "track": "small",
             "pot": "action", "aims": "[promote_democracy]",
             "local_aims": "[zusammenleben]", "received": "2026-01-20",
             "requested": "45.00", "group_size": "3"}
    lines[field] = value
    text = "".join("%s: %s\n" % pair for pair in lines.items())
    line = list(lines).index(field) + 1
    return text, "%s:%d:%d" % (GRANT, line, len(field) + 3)


def table(name, field, rows):
    for rule, texts in rows.items():
        for value in words(texts):
            text, where = grant(field, value)
            if rule:
                yield Case("%s-%s" % (name, value), {GRANT: text},
                           errors=["%s %s" % (where, rule)])
            else:
                yield Case("%s-good-%s" % (name, value), {GRANT: text},
                           status=0, errors=[])


def contact(name, field, rows):
    for rule, texts in rows.items():
        for value in words(texts):
            text = "kind: organisation\nname: B\n"
            text = (text.replace("kind: organisation", "kind: " + value)
                    if field == "kind" else text + "%s: %s\n" % (field, value))
            line = 1 if field == "kind" else 3
            yield Case("%s-%s" % (name, value), {CONTACT: text},
                       status=1 if rule else 0,
                       errors=["%s:%d:%d %s" % (CONTACT, line, len(field) + 3,
                                                rule)] if rule else [])


def texts():
    for value in words(TEXT):
        def verify(world, repo, run, value=value):
            told = world.run(repo, "contact", "show", "verein-b", "-O",
                             "json")
            name = json.loads(told.out)["fields"]["name"]
            return [] if name == value else [
                "shown as %r: %s" % (value, told.out[:500])]
        yield Case("text-" + value.replace("/", "|"),
                   {CONTACT: "kind: organisation\nname: %s\n" % value},
                   status=0, errors=[], verify=verify)
    for value in ("~", "null", "Null", "NULL", "", "''", '""', "'  '"):
        yield Case("text-nothing-%r" % value, {
                   CONTACT: "kind: organisation\nname: B\nwebsite: %s\n"
                   % value}, errors=[CONTACT + ":3:%d shape.empty" % (
                       10 if value else 9)])


def clocks():
    def meeting(value):
        return {MEETING: "body: buendnis\nkind: ordinary\n"
                "date: 2026-02-10\npresent:\n"
                "  - member: p-7k3f9q2xm4ht\n    from: %s\n" % value}

    for value in ("24:00", "9:30", "09:60", "9.30", "0930", "'9 Uhr'",
                  "-1:00", "09:30:00", "570", "12:3", "１２:30", "190:20:30"):
        yield Case("clock-" + value, meeting(value),
                   errors=[MEETING + ":6:11 shape.type"])
    for value in ("00:00", "'09:30'", "23:59", "18:30"):
        yield Case("clock-good-" + value, meeting(value), status=0, errors=[])


def ids():
    for value in ("Verein-A", "verein_a", "verein--a", "../verein-a",
                  "contacts/verein-a", "verein-a.yaml", "-verein", "verein-",
                  "p-123", "p-7K3F9Q2XM4HT", "p-iiiiiiiiiiii", "vereın-a",
                  "verein a", "con", "com1", "x" * 61):
        text, where = grant("applicant", value)
        yield Case("id-" + value.replace("/", "|"), {GRANT: text},
                   errors=[where + " shape.id"])
    for value in ("verein-x", "p-000000000000", "2026-001"):
        text, where = grant("applicant", value)
        yield Case("dangling-" + value, {GRANT: text},
                   errors=[where + " reference"], says=(value,))


def fields():
    # path, wrong name, the one that was meant
    for wrong, meant in (("requsted", "requested"), ("titel", "title"),
                         ("Requeste", "requested"), ("recieved", "received"),
                         ("applicants", "applicant"), ("pots", "pot"),
                         ("group-size", "group_size"),
                         ("responsable", "responsible"),
                         ("decision", "decisions")):
        text = grant("title", "Fest")[0] + "%s: 5\n" % wrong
        yield Case("unknown-" + wrong, {GRANT: text},
                   errors=[GRANT + ":10:1 shape.unknown"])
        yield Case("unknown-meant-" + wrong, {GRANT: text},
                   args=("check", "-O", "json"),
                   says=(r'"rule": "shape.unknown"',
                         r"did you mean %s\?" % meant))
        yield Case("unknown-line-" + wrong, {GRANT: text},
                   says=(r"error: .+; did you mean %s\?.* \[shape\.unknown\]"
                         % meant,))
        yield Case("unknown-german-" + wrong, {GRANT: text},
                   args=("check", "-O", "json", "--lang", "de"),
                   says=("ist %s gemeint" % meant,))
    for derived in ("status", "recommended"):
        text = grant("title", "Fest")[0] + "%s: 5\n" % derived
        yield Case("derived-" + derived, {GRANT: text},
                   errors=[GRANT + ":10:1 shape.unknown"])
    text = grant("title", "Fest")[0] + "activity:\n  strat: 2026-05-01\n"
    yield Case("unknown-inner", {GRANT: text},
               errors=[GRANT + ":11:3 shape.unknown"])
    text = grant("title", "Fest")[0] + "payments:\n  - no: 1\n" \
        "    amont: 5.00\n    amount: 5.00\n"
    yield Case("unknown-in-item", {GRANT: text},
               others=None, says=(GRANT + ":12:5: error: ",
                                  r"\[shape.unknown\]"))
    for name, tail in (
            ("list-for-scalar", "group_size: [3]\n"),
            ("map-for-scalar", "group_size: {a: 1}\n")):
        text = grant("title", "F")[0].replace("group_size: 3\n", tail)
        yield Case(name, {GRANT: text},
                   errors=[GRANT + ":9:13 shape.type"])
    text = grant("aims", "promote_democracy")[0]
    yield Case("scalar-for-list", {GRANT: text},
               says=(GRANT + r":5:7: error: .* \[shape.list\]",))
    text = grant("title", "F")[0] + "activity: 2026-05-01\n"
    yield Case("scalar-for-group", {GRANT: text},
               errors=[GRANT + ":10:11 shape.type"])
    text = grant("title", "F")[0] + "payments: 5.00\n"
    yield Case("scalar-for-items", {GRANT: text},
               errors=[GRANT + ":10:11 shape.list"])
    text = grant("title", "F")[0] + "payments:\n  - 5.00\n"
    yield Case("scalar-as-item", {GRANT: text},
               errors=[GRANT + ":11:5 shape.list"])
    text = grant("title", "F")[0] + "payments:\n  - amount: 5.00\n"
    yield Case("item-without-key", {GRANT: text}, others=None,
               says=(GRANT + r":11:5: error: .* \[shape.key\]",))
    text = grant("title", "F")[0] + \
        "costs:\n  - {heading: fee, amount: 1.00}\n" \
        "  - {heading: fee, amount: 2.00}\n"
    yield Case("item-key-twice", {GRANT: text}, others=None,
               says=(GRANT + r":12:15: error: .* \[shape.key\]",))
    text = grant("title", "F")[0] + "sessions:\n  - no: 0\n"
    yield Case("item-zero", {GRANT: text}, others=None,
               says=(GRANT + r":11:9: error: .* \[shape.key\]",))
    text = grant("aims", "[promote_democracy, promote_democracy]")[0]
    yield Case("list-twice", {GRANT: text},
               errors=[GRANT + ":5:27 shape.key"])
    for field in ("title", "applicant", "requested"):
        text = "".join(line for line in
                       grant("title", "F")[0].splitlines(True)
                       if not line.startswith(field + ":"))
        yield Case("required-" + field, {GRANT: text}, others=None,
                   says=(GRANT + r":1:1: error: .*%s.* \[shape.required\]"
                         % field,))
    yield Case("wrong-enum-nearest", {
        CONTACT: "kind: organistion\nname: B\n"},
        args=("check", "-O", "json"), says=(r"did you mean organisation\?",))
    yield Case("text-of-lines", {CONTACT:
               "kind: organisation\nname: B\nwebsite: |\n  A\n  B\n"},
               errors=[CONTACT + ":3:10 shape.text"])


def cases():
    yield from table("money", "requested", MONEY)
    yield from table("date", "received", DATE)
    yield from table("int", "group_size", INT)
    yield from contact("bool", "public_body", BOOL)
    yield from contact("enum", "kind", ENUM)
    yield from texts()
    yield from clocks()
    yield from ids()
    yield from fields()
