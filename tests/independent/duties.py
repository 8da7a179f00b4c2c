"""The figures of advice, partners and strategy in the yearly report, counted again
from the files: what yearly.py compares beside the money.  Everything read is text.
"""
import collections


def tally(entries, values):
    """Of each value how many talks and minutes."""
    found = collections.defaultdict(lambda: {"talks": 0, "minutes": 0})
    for entry in entries:
        for value in values(entry):
            found[value]["talks"] += 1
            found[value]["minutes"] += int(entry.get("minutes", 0))
    return dict(found)


def advice_total(entries, grants, money):
    """`grants` by id, and what the money script made of them."""
    named = {entry["grant"] for entry in entries if "grant" in entry}
    follow = [entry.get("follow_up", {}) for entry in entries]
    return {
        "talks": len(entries),
        "minutes": sum(int(entry.get("minutes", 0)) for entry in entries),
        "organisations": len({entry["organisation"] for entry in entries
                              if "organisation" in entry}),
        "citizens": sum(entry["client"] == "citizen" for entry in entries),
        "referrals": sum("referral" in entry for entry in entries),
        "follow_ups": sum("due" in one for one in follow),
        "follow_ups_done": sum("done" in one for one in follow),
        "applications": len(named),
        "awards": sum(any(decision["kind"] == "award" for decision
                          in grants[grant].get("decisions", ()))
                      for grant in named),
        "awarded": sum(money[grant]["awarded"] for grant in named),
    }


def advice_tables(entries):
    return {
        "advice_by_month": tally(entries, lambda a: [a["date"][:7]]),
        "advice_by_client": tally(entries, lambda a: [a["client"]]),
        "advice_by_topic": tally(entries, lambda a: a["topics"]),
        "advice_by_channel": tally(entries, lambda a: [a["channel"]]),
        "advice_by_district": tally(
            entries, lambda a: [a["district"]] if "district" in a else []),
    }


def advice_way(entries, grants, money):
    """By organisation; a grant that two of its talks name counts once."""
    found = {}
    for entry in entries:
        if "organisation" not in entry:
            continue
        row = found.setdefault(entry["organisation"],
                               {"talks": 0, "minutes": 0, "named": set()})
        row["talks"] += 1
        row["minutes"] += int(entry.get("minutes", 0))
        row["named"] |= {entry["grant"]} if "grant" in entry else set()
    for row in found.values():
        named = row.pop("named")
        row["applications"] = len(named)
        row["awards"] = sum(money[grant]["has_award"] for grant in named)
        row["awarded"] = sum(money[grant]["awarded"] for grant in named)
    return found


def partner_stages(contacts, year):
    """By the latest stage up to the end of the year."""
    end, found = "%d-12-31" % year, {}
    for contact in contacts.values():
        stages = sorted((stage["date"], int(stage["no"]), stage["stage"])
                        for stage in contact.get("stages", ())
                        if stage["date"] <= end)
        for place, (date, _, stage) in enumerate(stages):
            row = found.setdefault(stage, {"contacts": 0, "reached": 0})
            row["contacts"] += place == len(stages) - 1
            row["reached"] += date >= "%d-01-01" % year
    return found


def indicators(strategy, year, asked):
    """Typed values up to the end of the year; `asked`: indicator to the value
    that its query gives."""
    found = {}
    for one in strategy.get("indicators", ()):
        values = sorted((value["date"], int(value["no"]), int(value["value"]))
                        for value in one.get("values", ())
                        if value["date"] <= "%d-12-31" % year)
        value = values[-1][2] if values else asked[one["indicator"]]
        base, target = int(one.get("baseline", 0)), int(one["target"])
        found[one["indicator"]] = {
            "value": value, "target": target,
            # Towards nought, as whole numbers are divided.
            "progress": int((value - base) * 100 / (target - base)),
        }
    return found


def standing(strategy):
    return [goal for goal in strategy.get("goals", ()) if "dropped" not in goal]


def goals(strategy, grants, projects, others, year):
    """What names each goal: `grants` and `projects` of the year by id, `others` a
    list of the year's other records."""
    found = {}
    of_year = lambda measure, what: measure.get(what, "")[:4] == str(year)
    for goal in standing(strategy):
        code = goal["goal"]
        measures = [m for m in strategy.get("measures", ())
                    if m.get("goal") == code]
        serving = {name for name, project in projects.items()
                   if code in project.get("goals", ())}
        found[code] = {
            "grants": sum(code in grant.get("goals", ()) or
                          grant.get("project") in serving
                          for grant in grants.values()),
            "own_grants": sum(code in grant.get("goals", ())
                              for grant in grants.values()),
            "projects": len(serving),
            "other_records": sum(code in record.get("goals", ())
                          for record in others),
            "measures": sum("due" not in m or of_year(m, "due") or
                            of_year(m, "done") for m in measures),
            "measures_done": sum(of_year(m, "done") for m in measures),
        }
    return found


def idle(strategy, served):
    """Goals with none below them that nothing names and no measure of was done;
    `served`: what goals() gives."""
    above = {goal.get("under") for goal in standing(strategy)}
    return {goal["goal"]: {"title": goal["title"]}
            for goal in standing(strategy) if goal["goal"] not in above and
            not any(served[goal["goal"]][what] for what in
                    ("own_grants", "projects", "other_records",
                     "measures_done"))}


def concepts(strategy, day):
    """By kind, with the whole months since its date."""
    found = {}
    for one in strategy.get("concepts", ()):
        if one["date"] <= day:
            (y, m, d), (yy, mm, dd) = (map(int, date.split("-"))
                                       for date in (day, one["date"]))
            found[one["kind"]] = {
                "date": one["date"], "title": one.get("title"),
                "months": (y - yy) * 12 + m - mm - (d < dd)}
    return found


def without_goal(grants, projects, awarded):
    """What has no goal: awards that stand, and projects.  `awarded`: ids."""
    named = {name for name, project in projects.items() if "goals" in project}
    named |= {grant["project"] for grant in grants.values()
              if "goals" in grant and "project" in grant}
    return ({"grant/" + name for name in awarded
             if "goals" not in grants[name] and not
             "goals" in projects.get(grants[name].get("project"), {})}
            | {"project/" + name for name in projects if name not in named})
