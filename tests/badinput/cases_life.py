"""The grant's life: steps out of turn, amounts that do not fit, lists that are
none.  2026-001 is not awarded, 2026-002 has an award of 300.00."""
import scratch
from case import Case

HEAD = "date,paid,payee,purpose,heading,amount\n"


def cases():
    def refused(name, *args, says, **more):
        return Case(name, args=("grant",) + args, says=says, **more)

    # out of turn
    for verb, rule in (("pay", "award-before"), ("draw", "award-before"),
                       ("contract", "award-before"),
                       ("accept", "accept-after-settle"),
                       ("close", "close-after-steps")):
        yield refused(verb + "-before-award", verb, "2026-001",
                      says=(r"\[%s\]" % rule, "refused: "))
    yield refused("order-before-award", "pay", "2026-001", "--order",
                  says=(r"\[award-before\]",))
    for verb in ("amend", "revoke"):
        yield refused(verb + "-before-award", verb, "2026-001", "100",
                      *(("-m", "x") if verb == "amend" else
                        ("--reason", "x")), says=(r"\[award-first\]",))
    yield refused("claim-before-award", "claim", "2026-001",
                  says=("nothing is left",))
    yield refused("repay-before-award", "repay", "2026-001", "1",
                  says=(r"\[repaid-within-paid\]",))
    yield refused("reject-after-award", "reject", "2026-002", "--reason", "x",
                  says=(r"\[decision-follows\]",))
    yield refused("accept-before-settle", "accept", "2026-002",
                  says=(r"\[accept-after-settle\]",))
    yield refused("close-before-payment", "close", "2026-002",
                  says=(r"\[close-after-steps\]", r"\[close-after-payment\]"))
    yield refused("claim-before-acceptance", "claim", "2026-002", "10",
                  says=(r"\[claim-within-overpaid\]",))
    yield refused("pay-before-the-award", "pay", "2026-002", "--date",
                  "2026-02-01", says=(r"\[payout-after-grant\]", r"S81"))
    # amounts
    yield refused("award-zero", "award", "2026-001", "0",
                  says=(r"\[award-not-zero\]",))
    yield refused("amend-zero", "amend", "2026-002", "0", "-m", "x",
                  says=(r"\[award-not-zero\]",))
    yield refused("amend-over-cap", "amend", "2026-002", "500.01", "-m", "x",
                  says=(r"\[small-max\]",))
    yield refused("amend-without-reason", "amend", "2026-002", "250",
                  says=('-m "…"',))
    yield refused("amend-nothing", "amend", "2026-002", "-m", "x", status=2,
                  says=("nothing to amend",))
    yield refused("pay-too-much", "pay", "2026-002", "300.01",
                  says=(r"0[.]01|300[.]01 €.*\[paid-within-award\]",))
    yield refused("order-too-much", "pay", "2026-002", "300.01", "--order",
                  says=(r"\[ordered-within-award\]",))
    yield refused("pay-unknown-order", "pay", "2026-002", "--no", "1",
                  says=("no payment order 1",))
    yield refused("pay-order-and-no", "pay", "2026-002", "--order", "--no",
                  "1", status=2, says=("--no goes with a payment",))
    yield refused("pay-signed", "pay", "2026-002", "--released-by",
                  "p-7k3f9q2xm4ht", status=2, says=("go with --order",))
    drawn = scratch.BASE["grants/2026/2026-002.yaml"] + (
        "drawdowns:\n  - no: 1\n    date: 2026-02-03\n    amount: 100.00\n")
    year = scratch.BASE["years/2026.yaml"]
    yield refused("pay-more-than-drawn", "pay", "2026-002", "100.01",
                  files={"grants/2026/2026-002.yaml": drawn,
                         "years/2026.yaml": year.replace(
                             "award, pay", "award, draw, pay")},
                  commit=True, says=(r"0[.]01|100[.]01 €.*draw.*"
                                     r"\[payout-after-draw\]",))
    yield refused("revoke-too-much", "revoke", "2026-002", "300.01",
                  "--reason", "x", says=(r"\[revoked-within-award\]",))
    yield refused("defer-nothing", "claim", "2026-002", "--defer",
                  "2026-12-31", says=("no claim yet",))
    for hours in ("2:60", "x", "-1", "2,", "1:5", "0,001", ""):
        yield refused("fee-hours-" + hours, "fee", "2026-002",
                      "--hours=" + hours, says=("no duration",))
    for cut in ("1", "1=", "=5:x", "1=5", "1=x:y", "1=5:", "9=5:x"):
        yield refused("cut-" + cut, "accept", "2026-002", "--cut", cut,
                      says=(r"\[shape.assignment\]",))
    yield refused("receipt-heading", "receipt", "2026-002", "--payee", "A",
                  "--heading", "snacks", "--amount", "5",
                  says=("possible: .*materials.*shape.enum",))
    # transfers between pots
    for name, more, says in (
            ("without-notice", (), r"names no notice.*pfd year notice.*"
             r"\[transfer-has-notice\]"),
            ("unknown-notice", ("--notice", "7"),
             r"there are: 1 .*\[reference-item\]"),
            ("more-than-free", ("--notice", "1", "--amount", "300.01"),
             r"youth.*0[.]01 €.*\[pot-not-overdrawn\]")):
        yield Case("transfer-" + name, says=(says,), args=(
            "year", "transfer", "2026", "--from", "youth", "--to", "action",
            "--amount", "50", *more))
    # lists of receipts
    for name, text, says in (
            ("unknown-column", HEAD.replace("payee", "remark") + "1,2,3",
             (r"<stdin>:1:11: .*remark.*\[shape.unknown\]",)),
            ("column-twice", HEAD.replace("paid", "date") + "1,2,3",
             (r"<stdin>:1:6: .*\[shape.key\]",)),
            ("no-amounts", "payee,purpose\nA,B\n",
             (r"<stdin>:1:1: .*\[shape.required\]",)),
            ("all-at-once", HEAD + "2026-13-01,,,,nonsense,1.234\n,,,,,-5\n"
             "a,b,c,d,e,f,g\n,,,,other,\n",
             (r"<stdin>:2:1: .*\[shape.date\]", r"<stdin>:2:15: .*\[shape.enum\]",
              r"<stdin>:2:24: .*\[shape.money\]", r"<stdin>:3:6: .*never negative",
              r"<stdin>:4:13: .*7 cells", r"<stdin>:5:1: .*missing")),
            ("two-amounts", "income;expense\n5;6\n",
             (r"<stdin>:2:3: .*\[shape.key\]",)),
            ("cut-in-half", HEAD + '2026-05-01,2026-05-01,"Verein',
             ("line 2",)),
            ("empty", "", ("no receipts",)),
            ("only-titles", HEAD, ("no receipts",)),
            ("only-a-sum", HEAD + ",,,,Summe,5\n", ("no receipts",)),
            ("steering", HEAD + "2026-05-01,2026-05-01,\x1b[2J,\u202e,other,"
             "5\n", ("shape.text|character",))):
        yield refused("list-" + name, "receipt", "2026-002", "--from", "-",
                      says=says, stdin=text.encode())
    yield refused("list-missing", "receipt", "2026-002", "--from",
                  "nowhere.csv", says=("no such file",))
    yield refused("list-binary", "receipt", "2026-002", "--from", "-",
                  stdin=b"amount\n\x00\x81\x8d\n", says=("<stdin>",))
    yield refused("list-and-fields", "receipt", "2026-002", "--from", "-",
                  "--payee", "A", status=2, says=("no other field",))
    yield refused("actions-missing", "actions", "2026-999",
                  says=("no such record",))
