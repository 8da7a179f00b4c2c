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


def by_sum(counts, hide, threshold):
    """Whether hidden counts follow from their sum."""
    return bool(hide) and (len(hide) < 2 or sum(
        counts[k] for k in hide) - len(hide) + 1 < threshold)


def by_change(before, counts, hide, threshold):
    """Whether two tables side by side tell a small change."""
    then, hidden = before
    small = lambda keys: 0 < abs(sum(counts[k] - then[k]
                                     for k in keys)) < threshold
    groups = [hide | hidden] if hide & hidden else [hide, hidden]
    return any(map(small, [{k} for k in counts if k not in hide | hidden]
                   + groups + [set(counts)]))


def more_hidden(counts, hide, told):
    """Hides the smallest, of equal ones the first line, while something is told;
    None: all of them do not suffice."""
    while told(hide):
        more = [k for k, n in counts.items() if n and k not in hide]
        if not more:
            return None
        hide = hide | {min(more, key=lambda k: counts[k])}
    return hide


def hidden(earlier, counts, threshold):
    """The lines not to be shown beside earlier tables; None: none may be."""
    hide = more_hidden(
        counts, {k for k, n in counts.items() if 0 < n < threshold},
        lambda hide: by_sum(counts, hide, threshold))
    if hide is None:
        return None
    for then, gone in earlier:
        hide |= {k for k, n in counts.items() if n and k not in gone and
                 0 < abs(n - then[k]) < threshold}
    return more_hidden(
        counts, hide, lambda hide: by_sum(counts, hide, threshold) or any(
            by_change(one, counts, hide, threshold) for one in earlier))


def shown(tables, total, threshold):
    """The last of the tables of all states that may be shown."""
    earlier = []
    for counts in tables:
        hide = hidden(earlier, counts, threshold)
        if hide is not None:
            earlier.append((counts, hide))
    rows = {}
    if earlier:
        counts, hide = earlier[-1]
        total = sum(counts.values())
        rows = {k: {"incidents": "hidden" if k in hide else n}
                for k, n in counts.items()}
    rows["total"] = {"incidents": "hidden" if 0 < total < threshold else total}
    return rows


def incident_tables(year, incidents, as_of, districts, types, motives,
                    threshold=3):
    """`incidents`: those of all years."""
    def published(day, year=year):
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

    states = sorted({p["as_of"] for i in incidents.values()
                     for p in i.get("publications", ())
                     if p["as_of"] <= as_of and
                     p.get("date", "").startswith(year)})
    figures = [published(day) for day in states]

    def tally(keys, of, rest=None):
        """A table for each state; what is none of the keys goes to the rest."""
        tables = []
        for entries in figures:
            table = {k: sum(of(p) == k for p in entries) for k in keys}
            if rest:
                table[rest] = len(entries) - sum(table.values())
            tables.append(table)
        return shown(tables, len(published(as_of)), threshold)

    tables = {
        "month": tally(["%02d" % m for m in range(1, 13)],
                       lambda p: "" if p.get("precision") == "year"
                       else p["date"][5:7], "unknown"),
        "type": tally(types, lambda p: p["type"]),
        "motive": tally(motives, lambda p: p.get("motive", "unclear")),
        "district": tally(districts, lambda p: p.get("district"), "none"),
        "as_of": {day: {"incidents": "hidden" if 0 < len(entries) < threshold
                        else len(entries)}
                  for day, entries in zip(states, figures)},
    }
    totals = {y: len(published(as_of, y)) for y in {
        p["date"][:4] for i in incidents.values()
        for p in i.get("publications", ()) if "date" in p}}
    tables["year"] = {y: {"incidents": "hidden" if n < threshold else n}
                      for y, n in totals.items() if n}
    for name, keys in (("month", ["unknown"]), ("district", districts)):
        for key in keys:
            if tables[name].get(key) == {"incidents": 0}:
                del tables[name][key]
    return tables
