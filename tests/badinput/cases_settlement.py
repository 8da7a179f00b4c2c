"""What receipts, attendance lists and fees are refused for, and what not."""
import scratch
from case import Case

G2, G3 = "grants/2026/2026-002.yaml", "grants/2026/2026-003.yaml"
YEAR = "years/2026.yaml"

ACCEPTED = """settlement:
  received: 2026-02-20
  narrative: 2026-02-20
  accepted: 2026-02-25
"""
RECEIVED = ACCEPTED.replace("  accepted: 2026-02-25\n", "")
PLAN = """approval_period:
  start: 2026-02-02
  end: 2026-12-31
costs:
  - heading: materials
    amount: 100.00
  - heading: travel
    amount: 200.00
income:
  - heading: grant
    amount: 300.00
"""


def receipt(no, amount, accepted, **more):
    fields = {"kind": "expense", "receipt_date": "2026-02-10",
              "paid": "2026-02-1%d" % no, "payee": "Druckerei",
              "purpose": "Plakate", "heading": "materials",
              "amount": amount, "accepted": accepted,
              "proof": "bank_transfer", **more}
    return "  - no: %d\n" % no + "".join(
        "    %s: %s\n" % pair for pair in fields.items() if pair[1])


def grant(*receipts, end=ACCEPTED, mode="receipts", more=""):
    listed = "receipts:\n" + "".join(receipts) if receipts else ""
    return (scratch.BASE[G2] + PLAN + "settlement_mode: %s\n" % mode
            + listed + more + end)


def one(name, text, rule, status=1, **more):
    says = (r"\[%s\]" % rule,) if status else ()
    silent = () if status else (r"error: .*\[%s\]" % rule,)
    return Case(name, {G2: text}, status=status, errors=None, others=None,
                says=says + more.pop("says", ()), silent=silent, **more)


def parameter(rule, name, value):
    return {YEAR: scratch.BASE[YEAR] + "parameters:\n  - no: 1\n"
            "    rule: %s\n    parameter: %s\n    value: %s\n"
            % (rule, name, value)}


def flat(signed, **more):
    return grant(mode="flat", more="attendance:\n  - no: 1\n"
                 "    date: 2026-02-15\n    signed: %s\n    list: Akte\n"
                 % signed, **more)


def cases():
    # shares of one receipt
    share = {"total": "100.00"}
    yield one("share-above-receipt",
              grant(receipt(1, "100.01", "", **share), end=RECEIVED),
              "receipt-shares", says=(r"100\.01 € are settled of 100\.00 €",))
    two = {G2: grant(receipt(1, "60.00", "60.00", **share)),
           G3: grant(receipt(1, "40.01", "40.01", **share))}
    yield Case("shares-above-receipt", two, errors=None, others=None,
               says=(G2 + r".*error: .*\[receipt-shares\]",
                     G3 + r".*error: .*\[receipt-shares\]"))
    two = {**two, G3: two[G3].replace("40.01", "40.00")}
    yield Case("shares-of-whole-receipt", two, status=0, errors=None,
               others=None, silent=(r"\[receipt-shares\]",))
    two = {G2: grant(receipt(1, "60.00", "60.00", number="R7")),
           G3: grant(receipt(1, "30.00", "30.00", number="R7"))}
    yield Case("receipt-in-two-grants", two, status=0, errors=None,
               others=None, says=(
                   G3 + r".*warning: .*2026-002.*\[receipt-duplicate\]",))
    # headings
    yield one("heading-not-in-plan",
              grant(receipt(1, "50.00", "50.00", heading="insurance")),
              "heading-known")
    yield one("heading-not-in-plan-only-warns",
              grant(receipt(1, "50.00", "", heading="insurance"),
                    end=RECEIVED), "heading-known", status=0)
    yield one("heading-of-income",
              grant(receipt(1, "50.00", "50.00", heading="own_funds")),
              "heading-known")
    yield one("heading-nobody-knows",
              grant(receipt(1, "50.00", "50.00", heading="snacks")),
              r"shape\.enum")
    yield one("overrun-by-a-cent", grant(receipt(1, "120.01", "120.01")),
              "heading-overrun", says=(r"at most 120\.00 €",))
    yield Case("overrun-exactly", {G2: grant(receipt(1, "120.00", "120.00"))},
               status=0, errors=None, others=None,
               silent=(r"\[heading-overrun\]",))
    yield one("overrun-cut", grant(receipt(1, "130.00", "120.00")),
              "receipt-cut-reason", says=(r"without a reason",))
    # amounts and days
    yield one("more-accepted", grant(receipt(1, "50.00", "50.01")),
              "receipt-accepted")
    yield one("receipt-of-nothing", grant(receipt(1, "0.00", "0.00")),
              "receipt-amount-sign")
    yield one("paid-before-period",
              grant(receipt(1, "50.00", "50.00", paid="2026-02-01")),
              "payment-in-period", says=(r"2026-02-02",))
    yield one("paid-before-period-only-warns",
              grant(receipt(1, "50.00", "", paid="2026-02-01",
                            receipt_date="2026-02-02"),
                    end=RECEIVED), "payment-in-period", status=0)
    # both ways of settlement
    fee = ("fees:\n  - no: 1\n    date: 2026-02-15\n    payee: Moderation\n"
           "    purpose: Moderation\n    minutes: 60\n    contract: Akte\n"
           "    invoice: Akte\n")
    yield one("flat-item-among-receipts",
              grant(receipt(1, "50.00", "50.00"), more=fee),
              "flat-no-receipts")
    yield one("fee-of-no-receipt",
              grant(receipt(1, "50.00", "50.00"),
                    more=fee + "    receipt: 7\n"), "flat-no-receipts")
    yield one("fee-above-rate",
              grant(receipt(1, "72.01", "72.01"),
                    more=fee + "    receipt: 1\n"), "honorarium-rate",
              says=(r"at most 72\.00 €",))
    # what a flat rate is made of
    for name, value in (("per", "person-day"), ("per", "Person"),
                        ("staff", "yes"), ("rate", "forty")):
        yield Case("flat-%s-%s" % (name, value),
                   {**parameter("flat-participants", name, value),
                    G2: flat("5")}, errors=None, others=None,
                   says=(r"\[parameter-known\]",))
    huge = {**parameter("flat-participants", "rate", "'99999999999.99'"),
            G2: flat("999999999")}
    yield Case("flat-sum-at-the-limit", huge, status=0, errors=None,
               others=None, silent=(r" -\d", r"e\+"))
    yield Case("flat-sum-at-the-limit-budget", huge, args=("budget",),
               status=0, silent=(r"\t-\d", r"e\+"))
    yield Case("counts-that-do-not-add-up", {
        G2: scratch.BASE[G2] + "sessions:\n  - no: 1\n    counts:\n"
        "      total: 3\n      female: 2\n      diverse: 2\n"},
        errors=None, others=None, says=(r"\[counts-consistent\]",))
    # a change that brings it in
    yield Case("accept-outside-period", {
        G2: grant(receipt(1, "50.00", "50.00", paid="2027-01-04"),
                  end=RECEIVED)}, commit=True,
        args=("grant", "set", "2026-002", "settlement.accepted=2026-02-25"),
        errors=None, others=None, says=(r"\[payment-in-period\]",
                                        r"refused"))
    # reports
    for args, says in ((("--minus", "none"), "its ID is missing"),
                       (("2026-009",), "no such record"),
                       (("2026-002", "--minus", "profit"), "--minus")):
        yield Case("report-receipts" + "".join("-" + a for a in args),
                   args=("report", "receipts") + args, says=(says,),
                   status=2 if args[0] == "--minus" else 1)
