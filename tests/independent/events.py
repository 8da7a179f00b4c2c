"""Events, publicity, networks and incidents of the yearly report, counted again from
the files: what yearly.py compares beside the money.  Everything read is text; amounts
are cents.
"""
import collections
import itertools


def number(text):
    return int(text or 0)


def goals_of(event):
    """Those it names itself, and those of its results."""
    return {"goals": set(event.get("goals", ())).union(
        *(r.get("goals", ()) for r in event.get("results", ())))}


def cents(text):
    whole, _, part = str(text or "0").partition(".")
    return int(whole) * 100 + int((part + "00")[:2])


def held(events, today):
    return {i: e for i, e in events.items()
            if "cancelled" not in e and e["date"] <= today}


def heads(event, what):
    return sum(number(s.get("counts", {}).get(what))
               for s in event.get("sessions", ()))


def tally(events):
    return {"events": len(events),
            "days": sum(len(e.get("sessions", ())) for e in events),
            "participants": sum(heads(e, "total") for e in events),
            **{what: sum(heads(e, what) for e in events)
               for what in ("female", "diverse", "under_27", "volunteers")}}


def event_tables(events, earlier, today):
    """`earlier`: those of the year before."""
    here = held(events, today)
    kinds, aims, costs = (collections.defaultdict(list) for _ in range(3))
    for event in here.values():
        kinds[event["kind"]].append(event)
        for aim in event.get("aims", ()):
            aims[aim].append(event)
    for event in events.values():
        if event.get("costs"):
            costs[event.get("pot")].append(event)
    both = held({**earlier, **events}, today)
    return {
        "events": ("event", {i: {
            "date": e["date"], "kind": e["kind"], "level": e["level"],
            "role": e["role"], "participants":
            heads(e, "total") if e.get("sessions") else None}
            for i, e in here.items()}),
        "event_kinds": ("kind", {k: {**tally(es), "training_minutes": sum(
            number(e.get("training_minutes")) for e in es)}
            for k, es in kinds.items()}),
        "event_aims": ("aim", {a: tally(es) for a, es in aims.items()}),
        "event_costs": ("pot", {p: {
            "events": len(es), "planned": sum(cents(k.get("planned"))
                                              for e in es for k in e["costs"]),
            "actual": sum(cents(k.get("actual"))
                          for e in es for k in e["costs"])}
            for p, es in costs.items()}),
        "conference_results": ("no", {int(r["no"]): {
            "event": i, "who": r.get("who"), "done": r.get("done")}
            for i, e in both.items() if e["kind"] == "conference"
            for r in e.get("results", ())}),
    }


def post_tables(posts, grants, projects, events, awarded):
    channels = collections.defaultdict(list)
    reach = collections.defaultdict(lambda: {"posts": 0, "value": 0})
    for post in posts.values():
        channels[post["channel"]].append(post)
        latest = {}
        for figure in post.get("reach", ()):
            key = (figure["date"], number(figure["no"]))
            if key >= latest.get(figure["figure"], (("", 0), 0))[0]:
                latest[figure["figure"]] = (key, number(figure["value"]))
        for figure, (_, value) in latest.items():
            row = reach[post["channel"] + " " + figure]
            row["posts"] += 1
            row["value"] += value
    proof = {}
    for i in awarded:
        project = grants[i].get("project")
        named = sum(
            "published" in p and "date" in p["published"] and
            (p.get("grant") == i or bool(project and (
                p.get("project") == project or
                events.get(p.get("event"), {}).get("project") == project)))
            for p in posts.values())
        own = sum("published" in u for u in
                  projects.get(project, {}).get("publicity", ()))
        proof[i] = {"posts": named, "publications": own}
    return {
        "post_channels": ("channel", {c: {
            "posts": len(ps), "approved": sum("approved" in p for p in ps),
            "published": sum("published" in p for p in ps),
            "specimens": sum(number(p.get("published", {}).get("specimens"))
                             for p in ps)} for c, ps in channels.items()}),
        "post_reach": ("key", dict(reach)),
        "publicity_proof": ("grant", proof),
    }


def network_tables(year, networks, events, grants, projects, contacts, today):
    first, last = year + "-01-01", year + "-12-31"
    here = held(events, today)
    parts = collections.defaultdict(set)
    for i, grant in grants.items():
        parts["grants", i] |= {grant["applicant"], *grant.get("partners", ())}
        if "project" in grant:
            parts["projects", grant["project"]].add(grant["applicant"])
    for i, project in projects.items():
        parts["projects", i].add(project["holder"])
    for i, event in events.items():
        parts["events", i] |= set(event.get("partners", ()))
    for i, contact in contacts.items():
        for a in contact.get("affiliations", ()):
            if a.get("from", "") <= last <= a.get("to", "9"):
                parts["persons", i].add(a["organisation"])
    pairs = collections.defaultdict(collections.Counter)
    for (of, _), members in parts.items():
        for one, other in itertools.combinations(sorted(
                m for m in members
                if contacts.get(m, {}).get("kind") != "person"), 2):
            pairs[one + " " + other][of] += 1
    return {
        "networks": ("network", {n["network"]: {
            "level": n["level"], "meetings": sum(
                e.get("network") == n["network"] for e in here.values())}
            for n in networks
            if n.get("from", "") <= last and n.get("to", "9") >= first}),
        "participation": ("event", {i: {"date": e["date"]}
                                    for i, e in here.items() if "network" in e
                                    or e["kind"] in ("networking", "exchange",
                                                     "qualification",
                                                     "evaluation")}),
        "cooperation": ("key", {pair: {of: count[of] for of in (
            "grants", "projects", "events", "persons")}
            for pair, count in pairs.items()}),
    }


def hidden(counts, threshold):
    """The places of the counts not to be shown; None: none may be."""
    hide = {k for k, n in counts.items() if 0 < n < threshold}
    while hide and (len(hide) < 2 or
                    sum(counts[k] for k in hide) - len(hide) + 1 < threshold):
        more = [k for k, n in counts.items() if n and k not in hide]
        if not more:
            return None
        # Of equal ones the first line of the table.
        hide.add(min(more, key=lambda k: counts[k]))
    return hide


def shown(counts, threshold):
    hide = hidden(counts, threshold)
    total = sum(counts.values())
    rows = {} if hide is None else {
        k: {"incidents": "hidden" if k in hide else n}
        for k, n in counts.items()}
    rows["total"] = {"incidents": "hidden" if 0 < total < threshold else total}
    return rows


def incident_tables(year, incidents, as_of, districts, types, motives,
                    threshold=3):
    def published(day):
        found = []
        for incident in incidents.values():
            states = [p for p in incident.get("publications", ())
                      if p["as_of"] <= day]
            if not states:
                continue
            last = max(states, key=lambda p: (p["as_of"], number(p["no"])))
            if last.get("withdrawn") != "true" and \
                    last.get("date", "").startswith(year):
                found.append(last)
        return found

    figures = published(as_of)
    count = lambda keys, of: {k: sum(of(p) == k for p in figures)
                              for k in keys}
    months = count(["%02d" % m for m in range(1, 13)], lambda p: "unknown" if
                   p.get("precision") == "year" else p["date"][5:7])
    if len(figures) > sum(months.values()):
        months["unknown"] = len(figures) - sum(months.values())
    places = count(districts, lambda p: p.get("district"))
    places = {k: n for k, n in places.items() if n}
    places["none"] = len(figures) - sum(places.values())
    states = sorted({p["as_of"] for i in incidents.values()
                     for p in i.get("publications", ())
                     if p["as_of"] <= as_of and
                     p.get("date", "").startswith(year)})
    return {
        "month": shown(months, threshold),
        "type": shown(count(types, lambda p: p["type"]), threshold),
        "motive": shown(count(motives, lambda p: p.get("motive", "unclear")),
                        threshold),
        "district": shown(places, threshold),
        "as_of": {day: {"incidents": "hidden" if 0 < len(published(day))
                        < threshold else len(published(day))}
                  for day in states},
    }
