"""The office's sixteen duties, its tasks, the funding programmes it knows and the
analyses it kept, counted again from the files: what yearly.py compares beside the
money.  Everything read is text.
"""
import datetime

from events import cents, heads, held, number


def tasks(every, year, today):
    """`every`: tasks of all years."""
    end = min(today, year + "-12-31")
    known = {i: t for i, t in every.items() if t["created"] <= end}
    done = lambda t: t.get("done", "")[:4] == year
    still = lambda t: t.get("done", "9") > end
    return (
        {"created": sum(t["created"][:4] == year for t in known.values()),
         "done": sum(map(done, known.values())),
         "in_time": sum(done(t) and t["done"] <= t.get("due", "9")
                        for t in known.values()),
         "open": sum(map(still, known.values())),
         "overdue": sum(still(t) and t.get("due", "9") < end
                        for t in known.values())},
        {i: {"done": t.get("done"), "who": t.get("who")}
         for i, t in known.items() if done(t) or still(t)})


def is_day(text):
    try:
        return bool(datetime.date.fromisoformat(text))
    except ValueError:
        return False


def opportunities(every, year):
    first, last = year + "-01-01", year + "-12-31"
    return {i: {"deadlines": sum(
                    is_day(year + "-" + d["yearly"]) if "yearly" in d
                    else d["date"][:4] == year
                    for d in o.get("deadlines", ())),
                "minimum": cents(o["minimum"]) if "minimum" in o else None,
                "maximum": cents(o["maximum"]) if "maximum" in o else None,
                "checked": o["checked"]}
            for i, o in every.items()
            if o.get("open", {}).get("start", "") <= last
            and o.get("open", {}).get("end", "9") >= first}


def trainings(events, today):
    return {i: {"topics": ", ".join(e["topics"]) if "topics" in e else None,
                "minutes": number(e["training_minutes"])
                if "training_minutes" in e else None,
                "participants": heads(e, "total") if e.get("sessions") else None}
            for i, e in held(events, today).items() if e["kind"] == "training"}


def analyses(every, year):
    return {a_id + " " + f["figure"]: {"value": number(f["value"]),
                                       "as_of": f["as_of"]}
            for a_id, a in every.items() if a_id[:4] == year
            for f in a.get("figures", ())}


def overview(here, of, today, tables):
    """The sixteen duties.  `here`: the year's grants and the like; `of`: the year's
    records of a kind; `tables`: what was counted for the tables below."""
    year, events = here.year, held(of("events"), today)
    talks = list(of("advice").values())
    stands = {i for i, m in here.money.items() if m["has_award"] and
              m["status"] not in ("cancelled", "withdrawn", "rejected",
                                  "revoked")}
    small = {t["track"] for t in here.file.get("tracks", ())
             if t.get("size") == "small"}
    aims = [r.get("aims", ()) for r in
            [here.grants[i] for i in stands] + list(here.projects.values())
            + list(events.values())]
    kind = lambda *kinds: [e for e in events.values() if e["kind"] in kinds]
    near = lambda record: record["level"] in ("city", "region")
    came = lambda found: sum(heads(e, "total") for e in found)
    networks = [n for n in here.partnership.get("networks", ())
                if n.get("from", "") <= year + "-12-31"
                and n.get("to", "9") >= year + "-01-01"]
    meet = kind("networking", "exchange")
    strategies = [s for s in tables["strategies"].values()]
    items = [i for m in here.meetings.values() for i in m.get("items", ())]
    rows = [
        (1, "aims_served", len(set().union(*aims))),
        (2, "meetings", len(here.meetings)),
        (2, "tasks_done", tables["tasks"]["done"]),
        (3, "talks", len(talks)),
        (3, "minutes", sum(number(t.get("minutes")) for t in talks)),
        (4, "partners_won", sum(any(
            s["stage"] == "partner" and s["date"][:4] == year
            for s in c.get("stages", ())) for c in here.contacts.values())),
        (4, "programmes", len(tables["opportunities"])),
        (5, "projects", len(here.projects)),
        (5, "visits", sum(len(p.get("visits", ()))
                          for p in here.projects.values())),
        (5, "publicity_proved", sum(
            p["posts"] + p["publications"] > 0
            for p in tables["publicity_proof"].values())),
        (6, "awards", sum(here.grants[i]["track"] in small for i in stands)),
        (7, "decisions", sum(i.get("result", "noted") != "noted"
                             for i in items)),
        (8, "posts", sum("date" in p.get("published", {})
                         for p in of("posts").values())),
        (8, "stands", sum(e["role"] == "stand" for e in events.values())),
        (9, "conferences", len(kind("conference"))),
        (9, "participants", came(kind("conference"))),
        (9, "results", sum("goals" in r for e in kind("conference")
                           for r in e.get("results", ()))),
        (10, "talks", sum(t["client"] == "citizen" for t in talks)),
        (11, "trainings", len(kind("training"))),
        (11, "participants", came(kind("training"))),
        (12, "analyses", sum(i[:4] == year for i in tables["analyses"])),
        (13, "memberships", sum(map(near, networks))),
        (13, "network_meetings", sum(map(near, meet))),
        (14, "memberships", sum(not near(n) for n in networks)),
        (14, "network_meetings", sum(not near(e) for e in meet)),
        (14, "evaluation", len(kind("evaluation"))),
        (15, "trainings", len(kind("qualification"))),
        (16, "goals", sum("dropped" not in g for s in strategies
                          for g in s.get("goals", ()))),
        (16, "measures_done", sum(m.get("done", "")[:4] == year
                                  for s in strategies
                                  for m in s.get("measures", ()))),
    ]
    assert {no for no, _, _ in rows} == set(range(1, 17))
    return {"%d %s" % (no, figure): {"value": value}
            for no, figure, value in rows}
