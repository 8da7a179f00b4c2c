"""A world of money_model.py as the files of a data repository."""
import datetime
import json

from money_model import POTS, TRACKS

loads = json.loads

STEPS = "[award, pay, settle, close]"
# Rules that bind where a year names a source, as it does here.
SEVERITIES = ["measure-max", "approval-missing"]


def money(cents):
    return f"{cents // 100}.{cents % 100:02d}"


def date(day):
    return (datetime.date(2026, 2, 1)
            + datetime.timedelta(days=day)).isoformat()


PAPERS = ("application", "project_description", "financing_plan",
          "nonprofit_proof", "register_extract")


def frame():
    """What no operation changes."""
    return {
        "pfd.yaml": "schema: 1.0\nname: Beispiel\nplace: Beispielstadt\n"
                    "language: de\nlocal_aims:\n  - aim: a\n    title: A\n",
        "contacts/verein.yaml": "kind: organisation\nname: Verein\n"
                                "legal_form: registered_association\n"
                                "nonprofit:\n  kind: exemption_notice\n"
                                "  date: 2024-05-02\n"
                                "democracy_declaration: 2026-01-10\n"
                                "documents:\n" + "".join(
                                    f"  - no: {n}\n    kind: {kind}\n"
                                    for n, kind in enumerate(PAPERS, 1)),
    }


def year(world):
    total = sum(POTS.values())
    text = ("sources:\n"
            f"  - source: federal\n    planned: {money(total * 9 // 10)}\n"
            f"  - source: own\n    planned: {money(total - total * 9 // 10)}\n"
            "notices:\n  - no: 1\n    source: federal\n    kind: grant\n"
            f"    date: 2026-01-15\n    amount: {money(total * 9 // 10)}\n"
            "pots:\n")
    for pot, initial in POTS.items():
        text += f"  - pot: {pot}\n    initial: {money(initial)}\n"
    if world.transfers:
        text += "transfers:\n"
    for no, (day, of, to, cents, notice) in enumerate(world.transfers, 1):
        text += (f"  - no: {no}\n    date: {date(day)}\n    from: {of}\n"
                 f"    to: {to}\n    amount: {money(cents)}\n")
        text += "    notice: 1\n" if notice else ""
    text += "tracks:\n"
    for track, (pot, cap, financing, approvals) in TRACKS.items():
        size = "small" if track == "small" else "measure"
        text += (f"  - track: {track}\n    title: {track}\n    size: {size}\n"
                 f"    pot: {pot}\n")
        text += f"    cap: {money(cap)}\n" if cap else ""
        text += (f"    approvals: [{', '.join(approvals)}]\n"
                 f"    financing: {financing}\n"
                 f"    settlement_mode: receipts\n    steps: {STEPS}\n")
    text += "parameters:\n"
    for no, rule in enumerate(SEVERITIES, 1):
        text += (f"  - no: {no}\n    rule: {rule}\n    source: Beispiel\n"
                 "    severity: error\n")
    return text


def items(key, found, lines):
    if not found:
        return ""
    return f"{key}:\n" + "".join(
        f"  - no: {no}\n" + "".join(f"    {line}\n" for line in lines(*item))
        for no, item in enumerate(found, 1))


def plan(grant):
    text = (f"costs:\n  - heading: fee\n    amount: {money(grant.planned)}\n"
            "income:\n  - heading: grant\n"
            f"    amount: {money(grant.requested)}\n")
    if grant.own:
        text += f"  - heading: own_funds\n    amount: {money(grant.own)}\n"
    return text


def approvals(grant):
    return "approvals:\n" + "".join(
        f"  - role: {role}\n    date: {date(day)}\n"
        for role, day in grant.approvals.items()) if grant.approvals else ""


def decision(day, kind, cents):
    by = "by: lead_authority"
    lines = [f"kind: {kind}", f"date: {date(day)}", "form: notice"]
    lines += [] if cents is None else [f"amount: {money(cents)}"]
    return lines + [by] + ([] if kind == "award" else ["reason: Beispiel"])


def settlement(grant):
    day, spent = grant.accepted
    text = items("receipts", [("expense", "fee", spent)]
                 + [("income", "own_funds", grant.own)] * (grant.own > 0),
                 lambda kind, heading, cents: [
                     f"kind: {kind}", f"receipt_date: {date(day)}",
                     f"paid: {date(day)}", "payee: Beispiel",
                     "purpose: Beispiel", f"heading: {heading}",
                     f"amount: {money(cents)}", f"accepted: {money(cents)}",
                     "proof: bank_transfer"])
    return text + "settlement:\n" + "".join(
        f"  {what}: {date(day)}\n"
        for what in ("received", "narrative", "checked", "accepted"))


def grant(one):
    pot, _, financing, _ = TRACKS[one.track]
    text = (f"title: Beispiel\napplicant: verein\ntrack: {one.track}\n"
            f"pot: {pot}\naims: [promote_democracy]\nlocal_aims: [a]\n"
            "audiences: [public]\n"
            f"received: {date(one.received)}\n"
            f"approval_period:\n  start: {date(one.received)}\n"
            "  end: 2026-12-31\n"
            f"requested: {money(one.requested)}\n")
    text += plan(one) + f"financing: {financing}\nsettlement_mode: receipts\n"
    text += approvals(one) + items("decisions", one.decisions, decision)
    text += items("payments", one.payments, lambda day, cents: [
        f"date: {date(day)}", f"amount: {money(cents)}", "kind: instalment"])
    text += settlement(one) if one.accepted else ""
    text += items("claims", one.claims, lambda day, cents, off: [
        f"date: {date(day)}", f"amount: {money(cents)}",
        *([f"written_off: {money(off)}"] if off else [])])
    text += items("repayments", one.repayments, lambda day, cents, to: [
        f"date: {date(day)}", f"amount: {money(cents)}", f"returns_to: {to}"])
    for word in ("withdrawn", "cancelled"):
        day = getattr(one, word)
        text += f"{word}:\n  date: {date(day)}\n  reason: Beispiel\n" \
            if day else ""
    return text + items("waivers", [(one, cents) for cents in
                                    sorted(one.waived)], waiver)


def waiver(one, cents):
    rule = "small-max" if one.track == "small" else "measure-max"
    return [f"rule: {rule}", f"value: '{money(cents)}'", "reason: Beispiel",
            "by: lead_authority", "date: 2026-01-15", "document: Akte 1"]


def of(world):
    files = {"years/2026.yaml": year(world)}
    for no, one in enumerate(world.grants, 1):
        files[f"grants/2026/2026-{no:03d}.yaml"] = grant(one)
    return files
