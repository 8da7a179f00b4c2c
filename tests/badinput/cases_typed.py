"""Values typed on the command line and piped in (RELIABILITY 4.1, rows 7, 33,
34, 36), and command lines that are wrong as such."""
import json

from case import Case

GOOD_MONEY = {"450": "450.00", "450,00": "450.00", "450.00": "450.00",
              "1.234,56": "1234.56", "1234,56": "1234.56",
              "1234.56": "1234.56", "1.234.567,00": "1234567.00",
              "0": "0.00", "0,01": "0.01",
              "99999999999.99": "99999999999.99",
              "99.999.999.999,99": "99999999999.99"}
BAD_MONEY = """1.234 12.345 123.456 12,345 -5 -5,00 −5 1e3 1E3 450. ,50 .50
    450,0 450,000 1,234.56 1,234,567.00 1.23.456,00 12.34,56 0450 00 +5
    1_000 0x1F 1'234 100000000000 100000000000,00 99999999999999999999
    450EUR 450€ €450 $450 nan inf 4５ ٤٥٠ 450,- 450- (450) 1/2 ~ null""".split()
GOOD_DATE = {"2026-04-02": "2026-04-02", "2.4.2026": "2026-04-02",
             "02.04.2026": "2026-04-02", "29.2.2024": "2024-02-29",
             "31.12.2199": "2199-12-31"}
BAD_DATE = """31.2.2026 29.2.2026 29.2.2100 2100-02-29 31.4.2026 0.1.2026
    1.0.2026 32.1.2026 1.13.2026 2026-02-31 2026-4-2 2/4/2026 4/2/2026
    2026/04/02 20260402 2.4.1899 2.4.2200 2.April heute today
    2026-04-02T10:00 2.4.2026x -1.1.2026 ٢.4.2026 2026-W14-4""".split()
SET = ("grant", "set", "2026-001")

# words, exit status, what is said
USAGE = [
    (("nonsense",), ("unknown command",)),
    (("grant",), ("pfd: ",)),
    (("grant", "nonsense"), ("unknown command",)),
    (("grnat", "list"), ("pfd: ",)),
    (("grant", "lsit"), ("pfd: ",)),
    (("check", "--nonsense"), ("unknown option",)),
    (("check", "--stagde"), ("did you mean --staged",)),
    (("check", "-Q"), ("unknown option",)),
    (("check", "-O", "nonsense"), ("pfd: ",)),
    (("check", "-O"), ("needs a value",)),
    (("check", "--at"), ("needs a value",)),
    (("check", "--staged=yes"), ("takes no value",)),
    (("check", "--staged", "--at", "HEAD"), ("pfd: ",)),
    (("check", "--at", "HEAD", "--range", "HEAD^..HEAD"), ("pfd: ",)),
    (("grant", "show"), ("pfd: ",)),
    (("grant", "show", "2026-001", "2026-002"), ("one argument too many",)),
    (("grant", "award"), ("ID is missing",)),
    (("grant", "set"), ("ID is missing",)),
    (("grant", "add"), ("no fields",)),
    (("grant", "list", "--year", "MMXXVI"), ("whole number",)),
    (("budget", "--year", "99999999999999999999"), ("pfd: ",)),
    (("report",), ("pfd: ",)),
    (("report", "nonsense"), ("there are: yearly",)),
    (("--lang",), ("pfd: ",)),
    (("--color", "sometimes", "check"), ("pfd: ",)),
    (("check", "-O", "csv", "--table", "nonsense"), ("pfd: ",)),
    (("grant", "list", "--raw=x"), ("takes no value",)),
    (("help", "nonsense"), ("pfd: ",)),
    (("completion", "nonsense"), ("pfd: ",)),
]
REFUSED = [
    (SET + ("nonsense",), r"shape.assignment|FIELD=VALUE"),
    (SET + ("requsted=5",), r"\[shape.unknown\]"),
    (SET + ("=5",), r"\[shape"),
    (SET + ("..=5",), r"\[shape"),
    (SET + ("activity.strat=2026-01-01",), r"\[shape.unknown\]"),
    (SET + ("activity=2026-01-01",), r"\[shape.type\]"),
    (SET + ("payments=5",), r"\[shape"),
    (SET + ("payments.1=5",), r"\[shape"),
    (SET + ("payments.x.amount=5",), r"\[shape"),
    (SET + ("payments.0.amount=5",), r"\[shape"),
    (SET + ("payments.-1.amount=5",), r"\[shape"),
    (SET + ("payments.99999999999999999999.amount=5",), r"\[shape"),
    (SET + ("title+=x",), r"\[shape"),
    (SET + ("title=",), r"shape.required"),
    (SET + ("applicant=",), r"shape.required"),
    (SET + ("status=paid",), r"computed|\[shape.unknown\]"),
    (SET + ("free=5",), r"\[shape.unknown\]"),
    (SET + ("aims+=nonsense",), r"\[shape.enum\]"),
    (SET + ("track=smal",), r"\[reference-item\]"),
    (SET + ("applicant=verein-x",), r"\[reference\]"),
    (SET + ("applicant=../verein-a",), r"\[shape.id\]"),
    (SET + ("title=a\nb",), r"\[shape.text\]"),
    (SET + ("title=a\x1b[31m",), r"\[shape.text\]"),
    (SET + ("title=a\u202eb",), r"\[shape.text\]"),
    (SET + ("title=a\u2028b",), r"\[shape.text\]"),
    (SET + (b"title=a\xff",), r"\[shape.text\]"),
    (SET + ("title=" + "x" * 70000,), r"\[shape.text\]"),
    (SET + ("title=a", "requsted=5"), r"\[shape.unknown\]"),
    (("grant", "list", "nonsense=5"), r"nonsense"),
    (("grant", "list", "status=nonsense"), r"nonsense"),
    (("grant", "list", "requested>abc"), r"abc"),
    (("grant", "list", "requested>1.234"), r"1\.234"),
    (("grant", "show", "2026-099"), r"no such record"),
    (("explain", "nonsense"), r"nonsense"),
    (("schema", "nonsense"), r"nonsense"),
    (("budget", "--year", "1999"), r"1999"),
]
# stdin of `pfd contact add --from -`, a rule or words that must be said
PIPED = [
    (b"", r"<stdin>:1:1: error: .*\[yaml.root\]"),
    (b"{", r"\[json\."), (b"[", r"\[json\."), (b"[1]", r"\[json\.|\[yaml\."),
    (b"nonsense", r"\[yaml\."),
    (b'{"kind": "group", "kind": "group"}', r"\[json\.duplicate\]"),
    (b'{"kind": "group",}', r"\[json\."),
    (b"{'kind': 'group'}", r"\["),
    (b'{"kind": "group", "name": "\\ud800"}', r"\[json\."),
    (b'{"kind": "group", "name": "a\\u0000b"}', r"\[json\.|shape.text"),
    (b'{"kind": "group", "name": "a\\u2028b"}', r"\[json\.|shape.text"),
    (b'{"kind": "group", "name": "\xff"}', r"\[json\."),
    (b'{"kind": "group", "name": NaN}', r"\[json\."),
    (b'{"kind": "group", "name": "X"} trailing', r"\[json\."),
    (b'{"kind": "group", "nmae": "X"}', r"\[shape.unknown\]"),
    (b'{"kind": "group"}\n{"kind": "gruop"}\n', r"<stdin>:2:.*shape.enum"),
    (b'\xef\xbb\xbf{"kind": "group"}', r"bom|\["),
    (b"kind: *x\n", r"<stdin>:1:7: error: .*\[yaml.alias\]"),
    (b"kind: group\r\nname: X\r\n", r"\[yaml.crlf\]"),
    (b"[" * 1000000, r"\[json\."), (b"{" * 100000, r"\[json\."),
    (b'{"a":' * 100000, r"\[json\."),
    (b"- " * 100000, r"\[yaml\."),
]


def shown(field, wanted):
    def verify(world, repo, run):
        told = world.run(repo, "grant", "show", "2026-001", "-O", "json").out
        got = json.loads(told, parse_float=str)["fields"][field]
        return [] if str(got) == wanted else ["%s is %r" % (field, got)]
    return verify


def cases():
    for value, wanted in GOOD_MONEY.items():
        yield Case("money-good-" + value, args=SET + ("requested=" + value,),
                   status=0, changes=True, errors=[],
                   verify=shown("requested", wanted))
    for value in BAD_MONEY:
        yield Case("money-" + value.replace("/", "|"),
                   args=SET + ("requested=" + value,),
                   errors=["requested shape.money"])
    yield Case("money-ambiguous", args=SET + ("requested=1.234",),
               says=("ambiguous", "1234.00 or 1.23"))
    for value, wanted in GOOD_DATE.items():
        yield Case("date-good-" + value, args=SET + ("received=" + value,),
                   status=0, changes=True, errors=[],
                   verify=shown("received", wanted))
    for value in BAD_DATE:
        yield Case("date-" + value.replace("/", "|"),
                   args=SET + ("received=" + value,),
                   errors=["received shape.date"])
    for words, says in USAGE:
        yield Case("usage-" + "-".join(words).replace("--", ""), args=words,
                   status=2, says=says)
    for i, (words, says) in enumerate(REFUSED):
        yield Case("refused-%d-%a" % (i, words[-1][:30]), args=words,
                   says=(says,))
    for i, (stdin, says) in enumerate(PIPED):
        yield Case("piped-%d-%a" % (i, stdin[:20]), args=(
            "contact", "add", "--from", "-", "verein-b")
            if not stdin.startswith(b'{"kind": "group"}\n') else
            ("contact", "add", "--from", "-"), stdin=stdin, says=(says,),
            seconds=5)
    yield Case("piped-missing-file", args=(
        "contact", "add", "--from", "nowhere.json"), says=("nowhere.json: no such file",))
    yield Case("piped-directory", args=("contact", "add", "--from", "."),
               status=3, says=("pfd: ",))
    yield Case("one-bad-of-three", args=("contact", "add", "--from", "-"),
               stdin=b'{"id":"a","kind":"group","name":"A"}\n'
               b'{"id":"b","kind":"gruop","name":"B"}\n'
               b'{"id":"c","kind":"group","name":"C"}\n',
               says=(r"<stdin>:2:\d+: error: .*\[shape.enum\]",))
    yield Case("same-id-twice", args=("contact", "add", "--from", "-"),
               stdin=b'{"id":"a","kind":"group","name":"A"}\n'
               b'{"id":"a","kind":"group","name":"B"}\n',
               says=("stands twice",))
    yield Case("add-there-already", args=(
        "contact", "add", "verein-a", "--kind", "group", "--name", "X"),
        says=("there already", "pfd contact set verein-a"))
    yield Case("add-required", args=("contact", "add", "b", "--name", "X"),
               says=(r"kind.*\[shape.required\]",))
    yield Case("add-wrong-enum", args=(
        "contact", "add", "b", "--name", "X", "--kind", "gruop"),
        says=(r"error: .+; did you mean group\b.* \[shape.enum\]",))
    yield Case("add-year-missing", args=(
        "grant", "add", "--title", "X", "--applicant", "verein-a",
        "--requested", "5", "--year", "2031"), says=("pfd year add",))
    for args, says in [
            (("2026", "1.234"), r"\[shape.money\]"),
            (("2026", "-5"), r"\[shape.money\]"),
            (("2026", "5", "--received", "30.2.2026"), r"\[shape.date\]"),
            (("2026", "--received", "1.3.2026"), "no such drawdown is open"),
            (("2026", "--no", "9", "--received", "1.3.2026"),
             "no such drawdown is open"),
            (("2031", "5"), "2031")]:
        yield Case("year-draw-" + "-".join(args), args=(
            "year", "draw", *args), says=(says,))
    yield Case("what-if-grant-missing", args=(
        "budget", "--what-if", "2026-999"), says=("not waiting",))
    yield Case("what-if-no-amount", args=(
        "budget", "--what-if", "2026-9999999999999"), says=(
            r"\[shape.money\]",))
