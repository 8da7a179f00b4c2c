"""What the yearly report says of the whole year and of each project, counted again
from the files: what yearly.py compares beside the money.  Amounts are cents.
"""
import collections

OVER = ("cancelled", "withdrawn", "revoked", "rejected")


def cents(text):
    whole, _, part = str(text or "0").partition(".")
    return int(whole) * 100 + int((part + "00")[:2])


def sessions(record):
    return record.get("sessions") or []


def heads(of, what):
    return sum(int((s.get("counts") or {}).get(what, 0)) for s in of)


def all_sessions(year):
    return [s for group in (year.projects, year.grants)
            for record in group.values() for s in sessions(record)]


def figures(year, of, today):
    """`year`: its grants, projects, …; `of`: the year's records of a kind."""
    came = all_sessions(year)
    awarded = [i for i, m in year.money.items() if m["has_award"]]
    return {"sources": year.cofinancing()["total"],
            **{name: year.sum(name) for name in (
                "requested", "awarded", "paid", "returned", "accepted")},
            "youth_awarded": year.sum(
                "awarded", lambda i: year.grants[i].get("pot") == "youth"),
            }, {
        "grants": len(year.grants), "awarded_grants": len(awarded),
        "recipients": len({year.grants[i]["applicant"] for i in awarded}),
        "projects": len(year.projects), "sessions": len(came),
        "participants": heads(came, "total"),
        "under_27": heads(came, "under_27"),
        "volunteers": heads(came, "volunteers"),
        "meetings": len(year.meetings),
        "events": sum("cancelled" not in e and e["date"] <= today
                      for e in of("events").values()),
        "advice": len(of("advice")),
        "posts": sum("date" in (p.get("published") or {})
                     for p in of("posts").values())}


def ages(year):
    came = all_sessions(year)
    total, u16, u27 = (heads(came, n) for n in
                       ("total", "under_16", "under_27"))
    return {name: {"participants": n, "percent":
                   (200 * n + total) // (2 * total) if total else None}
            for name, n in (("under_16", u16), ("from_16_to_26", u27 - u16),
                            ("from_27", total - u27))}


def months(year):
    rows = {"%s-%02d" % (year.year, m): collections.Counter(
        sessions=0, participants=0, awarded_grants=0, paid=0)
        for m in range(1, 13)}

    def add(day, **numbers):
        if day[:7] in rows:
            rows[day[:7]].update(numbers)

    for session in all_sessions(year):
        add(session["date"], sessions=1, participants=heads([session], "total"))
    for grant in year.grants.values():
        awards = [d["date"] for d in grant.get("decisions") or []
                  if d["kind"] == "award"]
        if awards:
            add(min(awards), awarded_grants=1)
        for payment in grant.get("payments") or []:
            add(payment["date"], paid=cents(payment["amount"]))
    return rows


def controlling(year):
    rows = {}
    for pot, money in year.pots().items():
        mine = [i for i, g in year.grants.items() if g.get("pot") == pot]
        alive = [i for i in mine if year.money[i]["has_award"]
                 and year.money[i]["status"] not in OVER]
        proved = [i for i in alive if (
            year.grants[i].get("settlement") or {}).get("received")]
        whole = lambda ids, name: sum(year.money[i][name] or 0 for i in ids)
        rows[pot] = {
            "budget": money["budget"], "available": money["free"],
            "eligible": sum(cents(c["amount"]) for i in alive
                            for c in year.grants[i].get("costs") or []),
            "awarded": whole(alive, "awarded"),
            "drawn": sum(cents(d["amount"]) for i in mine
                         for d in year.grants[i].get("drawdowns") or []),
            "paid": whole(mine, "paid"), "settled": whole(proved, "awarded"),
            "accepted": whole(mine, "accepted"), "claim": whole(mine, "claim")}
    return rows


def projects(year, all_money):
    """`all_money`: of grants of any year by their project."""
    return {i: {"holder": p.get("holder"), "aims": p.get("aims") or [],
                "districts": p.get("districts") or [],
                "sessions": len(sessions(p)),
                "participants": heads(sessions(p), "total"),
                "under_27": heads(sessions(p), "under_27"),
                "publications": sum("published" in u
                                    for u in p.get("publicity") or []),
                **{name: sum(m[name] for m in all_money.get(i, ()))
                   for name in ("awarded", "paid")}}
            for i, p in year.projects.items()}


def final_recipients(year):
    rows = {}
    for i, m in year.money.items():
        if not (m["has_award"] or m["paid"]):
            continue
        row = rows.setdefault(year.grants[i]["applicant"], collections.Counter())
        row.update(grants=1, awarded=m["awarded"], paid=m["paid"],
                   returned=m["returned"] + m["to_funder"], claim=m["claim"])
    return rows


def receipts(year):
    return {"%s %s" % (i, r["no"]): {
        "kind": r["kind"], "heading": r.get("heading"),
        "amount": cents(r["amount"]) if "amount" in r else None,
        "accepted": cents(r["accepted"]) if "accepted" in r else None}
        for i, g in year.grants.items() for r in g.get("receipts") or []}
