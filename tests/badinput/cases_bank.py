"""What banks send and what they are sent: statements that are none, cut or of
another account, payees without a good account.  2026-002 has an award and an
order of 300.00 for verein-a."""
import scratch
from case import Case

OWN, OTHER = "DE70000000000000001037", "DE79000000001234567890"
ACCOUNTS = {
    "pfd.yaml": scratch.BASE["pfd.yaml"] +
    "lead_authority:\n  name: Amt\n  contact: amt\n",
    "contacts/amt.yaml": "kind: organisation\nname: Amt\naccount:\n"
                         "  iban: %s\n" % OWN,
    "contacts/verein-a.yaml": "kind: organisation\nname: Verein A\n"
                              "democracy_declaration: 2026-01-10\n"
                              "account:\n  iban: %s\n" % OTHER,
    "grants/2026/2026-002.yaml": scratch.BASE["grants/2026/2026-002.yaml"] +
    "orders:\n  - no: 1\n    date: 2026-02-03\n    amount: 300.00\n",
}
SPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"
CAMT = """<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="%s"><BkToCstmrStmt><Stmt>
<Acct><Id><IBAN>%s</IBAN></Id><Ccy>EUR</Ccy></Acct>
<Ntry><Amt Ccy="EUR">300.00</Amt><CdtDbtInd>DBIT</CdtDbtInd>
<Sts>BOOK</Sts><BookgDt><Dt>2026-02-04</Dt></BookgDt>
<NtryDtls><TxDtls><Refs><EndToEndId>2026-002-1</EndToEndId></Refs>
</TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>
""" % (SPACE, OWN)
CSV = ("Buchungstag;Verwendungszweck;IBAN;Betrag;Waehrung\n"
       "04.02.2026;2026-002;%s;-300,00;EUR\n" % OTHER)


def cases():
    def match(name, text, says, **more):
        data = text if isinstance(text, bytes) else text.encode()
        return Case(name, files=ACCOUNTS, commit=True, stdin=data,
                    args=("payment", "match", "-"), says=says, **more)

    # good ones, or the others say nothing
    for name, text in (("camt", CAMT), ("csv", CSV),
                       ("csv-cp1252", CSV.replace(
                           "2026-002", "F\u00f6rderung 2026-002").encode(
                               "cp1252"))):
        yield match(name, text, (r"\tnew\t.*2026-002",), status=0,
                    changes=True)
    # XML
    bomb = "<!DOCTYPE d [<!ENTITY a0 \"x\">%s]>" % "".join(
        "<!ENTITY a%d \"%s\">" % (i, "&a%d;" % (i - 1) * 9)
        for i in range(1, 10))
    for name, old, new, says in (
            ("dtd", "<Document", "<!DOCTYPE Document><Document", "DTD"),
            ("entity-bomb", "<Document", bomb + "<Document", "DTD"),
            ("external-entity", "<Document",
             "<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><Document", "DTD"),
            ("entity", "2026-002-1", "&nbsp;", "entity"),
            ("deep", "<Ntry>", "<x>" * 100000, "nested too deeply"),
            ("long-text", "2026-002-1", "x" * 20000, "too long"),
            ("control", "2026-002-1", "\x1b[31m", "no XML"),
            ("other-version", ".053.001.02", ".053.001.01", "camt.053"),
            ("no-statement", ".053.001.02", ".054.001.02", "camt.053"),
            ("dollars", "Ccy=\"EUR\"", "Ccy=\"USD\"", "not in euro"),
            ("account-in-dollars", "<Ccy>EUR", "<Ccy>USD", "not in euro"),
            ("amount", "300.00", "3OO.00", "amount"),
            ("amount-fraction", "300.00", "300.005", "amount"),
            ("amount-huge", "300.00", "9" * 30, "amount"),
            ("side", "DBIT", "DEBIT", "CdtDbtInd"),
            ("no-day", "2026-02-04", "2026-02-30", "booking date"),
            ("wrong-account", OWN, OTHER, "another account")):
        assert old in CAMT, old
        yield match("camt-" + name, CAMT.replace(old, new, 1), (says,),
                    silent=("root:", r"\x1b"), seconds=5)
    for part in (1, 40, 120, 300, 400, len(CAMT) - 15):
        yield match("camt-cut-%d" % part, CAMT[:part],
                    ("ends in the midst",))
    yield match("camt-unknown-entry", CAMT.replace("2026-002-1", "Strom"),
                ("\tunknown\t", "no booking belongs"))
    yield match("camt-utf16", CAMT.replace("UTF-8", "UTF-16").encode(
        "utf-16"), (r"\tnew\t",), status=0, changes=True)
    # CSV
    yield match("csv-cut-amount", CSV.replace(";EUR", "").replace(
        ";Waehrung", "")[:-3], ("amount is none",))
    yield match("csv-cut-columns", CSV[:-20], ("not as many columns",))
    yield match("csv-quote", CSV.replace("2026-002", "\"2026-002"),
                ("never closed",))
    yield match("csv-no-heading", CSV.split("\n", 1)[1],
                ("no heading with Buchungstag",))
    yield match("csv-dollars", CSV.replace("EUR", "USD"), ("not in euro",))
    yield match("csv-day", CSV.replace("04.02", "31.02"), ("booking date",))
    yield match("csv-ambiguous", CSV.replace("-300,00", "1.234"),
                ("amount is none",))
    yield match("csv-unknown", CSV.replace("300,00", "300,01"),
                ("no payment of the grant has this amount",))
    yield match("nothing", "", ("no heading",))
    yield match("zip", b"PK\x03\x04" + b"\0" * 100, ("ZIP",))
    yield match("pdf", b"%PDF-1.7\n\0\1\2", ("no text",))
    yield Case("statement-missing", args=("payment", "match", "no.xml"),
               says=("no such file",))

    # what is sent
    def run(name, says, *args, files=None, **more):
        return Case("run-" + name, files={**ACCOUNTS, **(files or {})},
                    commit=True, says=says,
                    args=("payment", "run") + (args or ("-o", "../x.xml")),
                    **more)

    yield run("no-output", ("--output is missing",), "-n", status=2)
    yield run("inside", ("do not belong into",), "-o", "x.xml")
    yield run("no-folder", ("no such",), "-o", "/nowhere/x.xml")
    yield run("from-nobody", ("no such record",), "--from", "verein-b",
              "-o", "../x.xml")
    yield run("over", ("is over",), "--execution", "2020-01-01", "-o",
              "../x.xml")
    yield run("again-none", ("no payment run 1",), "--again", "1", "-o",
              "../x.xml")
    yield run("no-lead", (r"\[account-known\]", "--from CONTACT"), files={
        "pfd.yaml": scratch.BASE["pfd.yaml"]})
    for name, old, new, rule in (
            ("no-account", "account:\n  iban: " + OTHER, "legal_form: other",
             "account-known"),
            ("long-name", "name: Verein A", "name: " + "Verein " * 12 + "A",
             "sepa-text"),
            ("cyrillic-name", "name: Verein A", "name: \u0418\u0432\u0430",
             "sepa-text"),
            ("wrong-iban", OTHER, OTHER[:-1] + "1", "iban-valid")):
        text = ACCOUNTS["contacts/verein-a.yaml"]
        assert old in text, old
        yield run(name, (r"\[%s\]" % rule,), files={
            "contacts/verein-a.yaml": text.replace(old, new)})
    yield Case("girocode-no-claim", args=("grant", "girocode", "2026-002"),
               says=("no claim is open",))
    yield Case("girocode-nobody", args=("grant", "girocode", "2026-009"),
               says=("no such record",))
