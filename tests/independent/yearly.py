#!/usr/bin/env python3
"""Adds up the yearly report a second time, from the YAML files alone.

Shares no code with pfd: PyYAML reads the files, the words of the money are
written down again from CONTRIBUTING ("The words of the money"), amounts are
whole cents.  Every number of `pfd report yearly -O json` is compared; what the
report has more or less than this script is a difference, too.

usage: yearly.py PFD DATA YEAR [--at REV]

A report names its commit: a DATA that is no repository of its own is copied into
a scratch one.
"""
import collections
import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile

import yaml

import duties
import events
import office
import whole
import whole

HEADS = ["total", "female", "diverse", "unknown", "under_16", "under_27",
         "volunteers", "staff", "speakers"]


def cents(text):
    if text in (None, ""):
        return 0
    euro, _, rest = str(text).partition(".")
    assert len(rest) == 2 and euro.isdigit() and rest.isdigit(), text
    return int(euro) * 100 + int(rest)


def load(path):
    with open(path, encoding="utf-8") as file:
        # Everything stays text: no number is rounded on its way.
        return yaml.load(file, Loader=yaml.BaseLoader) or {}


def records(data, kind):
    found = {}
    for path in glob.glob(os.path.join(data, kind, "**", "*.yaml"),
                          recursive=True):
        found[os.path.basename(path)[:-5]] = load(path)
    return found


def total(items, field="amount", where=lambda item: True):
    return sum(cents(item.get(field)) for item in items or [] if where(item))


def latest(items, kinds=None):
    """The last by date, then by number."""
    items = [item for item in items or [] if not kinds or item["kind"] in kinds]
    return max(items, key=lambda d: (d["date"], int(d["no"])), default=None)


def half_up(part, whole):
    return (2 * part + whole) // (2 * whole)


def status(grant):
    last = latest(grant.get("decisions"))
    settled = grant.get("settlement") or {}
    awarded = latest(grant.get("decisions"), ("award", "amendment"))
    rows = [
        ("revoked", last and last["kind"] == "revocation"),
        ("cancelled", (grant.get("cancelled") or {}).get("date")),
        ("withdrawn", (grant.get("withdrawn") or {}).get("date")),
        ("rejected", last and last["kind"] == "rejection"),
        ("closed", grant.get("closed")),
        ("accepted", settled.get("accepted")),
        ("settled", settled.get("received")),
        ("paid", grant.get("payments")),
        ("awarded", awarded),
        ("in_review", grant.get("reviews") or grant.get("approvals")),
        ("received", grant.get("received")),
    ]
    return next((name for name, holds in rows if holds), "draft")


# The rules' rates as shipped, by rule and parameter.
RATES = {("flat-participants", "rate"): "40.00",
         ("flat-participants", "per"): "person",
         ("flat-participants", "staff"): "false",
         ("honorarium-rate", "hour"): "72.00",
         ("honorarium-rate", "day"): "540.00",
         ("honorarium-rate", "day_from_hours"): "6"}


def flat_sum(grant, parameters):
    """What lists and fees make by the rates on the day of the award."""
    day = min(d["date"] for d in grant["decisions"] if d["kind"] == "award")
    rates = dict(RATES)
    for entry in parameters or []:
        key = (entry["rule"], entry.get("parameter"))
        if key in rates and (entry.get("from", "") <= day
                             <= entry.get("to", "9")):
            rates[key] = entry["value"]
    rate = lambda rule, name: rates[(rule, name)]

    counted = ["signed", "under_16", "anonymised"]
    if rate("flat-participants", "staff") == "true":
        counted.append("staff")
    days = collections.Counter()
    for entry in grant.get("attendance") or []:
        days[entry["date"]] += sum(int(entry.get(name, 0)) for name in counted)
    per_day = rate("flat-participants", "per") == "person_day"
    people = (sum if per_day else max)(days.values()) if days else 0

    hour, whole = (cents(rate("honorarium-rate", n)) for n in ("hour", "day"))
    fees = collections.Counter()
    for entry in grant.get("fees") or []:
        minutes = int(entry["minutes"])
        worth = min(whole, half_up(minutes * hour, 60))
        if minutes >= 60 * int(rate("honorarium-rate", "day_from_hours")):
            worth = whole
        if entry.get("own_staff") == "true":
            worth = 0
        elif entry.get("accepted"):
            worth = min(worth, cents(entry["accepted"]))
        fees[entry["date"], entry.get("payee", entry["no"])] += worth
    return (people * cents(rate("flat-participants", "rate"))
            + sum(min(whole, fee) for fee in fees.values()))


def due(grant, awarded, planned, accepted):
    if not (grant.get("settlement") or {}).get("accepted"):
        return None
    if grant.get("settlement_mode") == "flat":
        return min(accepted, awarded)
    financing = grant.get("financing")
    amount = accepted
    if financing == "share" and planned:
        amount = half_up(accepted * awarded, planned)
    elif financing == "deficit":
        plan = total(grant.get("income"),
                     where=lambda i: i["heading"] != "grant")
        real = sum(cents(r.get("accepted", r.get("amount")))
                   for r in grant.get("receipts") or []
                   if r["kind"] == "income" and r.get("heading") != "grant")
        amount = awarded - (planned - accepted) - (real - plan)
    return max(0, min(amount, awarded))


def money(grant, parameters):
    m = {"status": status(grant), "requested": cents(grant.get("requested"))}
    award = latest(grant.get("decisions"), ("award", "amendment"))
    m["awarded"] = cents(award["amount"]) if award else 0
    m["has_award"] = any(d["kind"] == "award"
                         for d in grant.get("decisions") or [])
    m["reserved"] = (m["requested"]
                     if m["status"] in ("received", "in_review") else 0)
    m["paid"] = total(grant.get("payments"))
    back = grant.get("repayments")
    m["returned"] = total(back, where=lambda r: r["returns_to"] == "pot")
    m["to_funder"] = total(back, where=lambda r: r["returns_to"] == "funder")
    m["accepted"] = total(grant.get("receipts"), "accepted",
                          lambda r: r["kind"] == "expense")
    if grant.get("settlement_mode") == "flat":
        settled = (grant.get("settlement") or {}).get("accepted")
        m["accepted"] = flat_sum(grant, parameters) if settled else 0
    m["due"] = due(grant, m["awarded"], total(grant.get("costs")), m["accepted"])
    over = ("revoked", "cancelled", "withdrawn", "rejected")
    if m["status"] == "revoked":
        lawful = latest(grant["decisions"], ("revocation",))
        m["obligation"] = min(cents(lawful.get("amount")), m["awarded"])
    elif m["status"] in over:
        m["obligation"] = 0
    else:
        m["obligation"] = m["awarded"] if m["due"] is None else m["due"]
    m["committed"] = max(0, m["obligation"] - (m["paid"] - m["returned"]))
    m["claim"] = 0
    if m["due"] is not None or m["status"] in over:
        m["claim"] = max(0, m["paid"] - m["returned"] - m["to_funder"]
                         - m["obligation"]
                         - total(grant.get("claims"), "written_off"))
    return m


def heads(record):
    sums = dict.fromkeys(["sessions"] + HEADS, 0)
    for session in record.get("sessions") or []:
        sums["sessions"] += 1
        for name in HEADS:
            sums[name] += int((session.get("counts") or {}).get(name, 0))
    return sums


class Year:
    def __init__(self, data, year):
        self.data, self.year = data, str(year)
        mine = lambda found: {i: r for i, r in found.items()
                              if i.split("-")[0] == self.year}
        self.file = load(os.path.join(data, "years", self.year + ".yaml"))
        self.partnership = load(os.path.join(data, "pfd.yaml"))
        self.contacts = records(data, "contacts")
        self.all_projects = records(data, "projects")
        self.grants = mine(records(data, "grants"))
        self.projects = mine(self.all_projects)
        self.meetings = mine(records(data, "meetings"))
        self.money = {i: money(g, self.file.get("parameters"))
                      for i, g in self.grants.items()}

    def sum(self, name, where=lambda i: True):
        return sum(m[name] or 0 for i, m in self.money.items() if where(i))

    # ---- the year's money -------------------------------------------------

    def pots(self):
        rows = {}
        for pot in self.file.get("pots") or []:
            key = pot["pot"]
            of = lambda i: self.grants[i].get("pot") == key
            transfers = self.file.get("transfers")
            row = {"initial": cents(pot.get("initial"))}
            row["transferred"] = (
                total(transfers, where=lambda t: t["to"] == key)
                - total(transfers, where=lambda t: t["from"] == key))
            row["budget"] = row["initial"] + row["transferred"]
            for name in ("reserved", "awarded", "committed", "paid", "returned"):
                row[name] = self.sum(name, of)
            row["free"] = (row["budget"] - row["committed"]
                           - (row["paid"] - row["returned"]))
            rows[key] = row
        return rows

    def tracks(self):
        rows = {}
        for track in self.file.get("tracks") or []:
            of = lambda i: self.grants[i].get("track") == track["track"]
            rows[track["track"]] = {
                "grants": sum(1 for i in self.grants if of(i)),
                **{name: self.sum(name, of)
                   for name in ("requested", "reserved", "awarded",
                                "committed", "paid", "returned")}}
        return rows

    def sources(self):
        rows = {}
        for source in self.file.get("sources") or []:
            key = source["source"]
            notices = [n for n in self.file.get("notices") or []
                       if n["source"] == key]
            last = max(notices, key=lambda n: (n["date"], int(n["no"])),
                       default=None)
            planned = cents(source.get("planned"))
            rows[key] = {
                "planned": planned, "notices": len(notices),
                "latest": cents(last["amount"]) if last else None,
                "amount": cents(last["amount"]) if last else planned,
                "drawn": total(self.file.get("drawdowns"), where=lambda d:
                               d["source"] == key and d.get("received"))}
        return rows

    def listed(self, name):
        """The amounts of a list of the year's file, as the report lists them."""
        return {int(item["no"]): {"amount": cents(item["amount"])}
                for item in self.file.get(name) or []}

    def cofinancing(self):
        rows = self.sources()
        whole = sum(r["amount"] for r in rows.values())
        others = whole - rows.get("federal", {"amount": 0})["amount"]
        points = half_up(others * 10000, whole) if whole else None
        return {"total": whole, "others": others, "share_percent":
                None if points is None
                else "%d.%02d" % (points // 100, points % 100)}

    def totals(self):
        names = ("requested", "reserved", "awarded", "obligation", "committed",
                 "paid", "returned", "to_funder", "accepted", "due", "claim")
        return {"grants": len(self.grants),
                "awarded_grants": sum(m["has_award"]
                                      for m in self.money.values()),
                **{name: self.sum(name) for name in names}}

    def by_status(self):
        rows = collections.defaultdict(collections.Counter)
        for m in self.money.values():
            rows[m["status"]].update(
                grants=1, requested=m["requested"], awarded=m["awarded"],
                paid=m["paid"], claim=m["claim"])
        return rows

    # ---- what was reached ----------------------------------------------------

    def participants(self):
        rows = {}
        for name, of in (("projects", self.projects), ("grants", self.grants)):
            rows[name] = dict.fromkeys(["sessions"] + HEADS, 0)
            for record in of.values():
                for key, n in heads(record).items():
                    rows[name][key] += n
        rows["total"] = {key: rows["projects"][key] + rows["grants"][key]
                         for key in rows["projects"]}
        return rows

    def breakdown(self, of_grant, of_project):
        rows = collections.defaultdict(collections.Counter)

        def count(values, **numbers):
            for value in list(dict.fromkeys(values)) or ["none"]:
                rows[value].update(numbers)
            rows["total"].update(numbers)

        shown = ("sessions", "total", "female", "diverse", "under_27",
                 "volunteers")
        for i, grant in self.grants.items():
            m, h = self.money[i], heads(grant)
            count(of_grant(grant), grants=1, awarded_grants=m["has_award"],
                  awarded=m["awarded"], projects=0,
                  **{name: h[name] for name in shown})
        for project in self.projects.values():
            h = heads(project)
            count(of_project(project), grants=0, awarded_grants=0, awarded=0,
                  projects=1, **{name: h[name] for name in shown})
        return rows

    def breakdowns(self):
        own = lambda field: lambda record: record.get(field) or []
        theirs = lambda field: lambda grant: (
            self.all_projects.get(grant.get("project"), {}).get(field) or [])
        one = lambda field: lambda record: (
            [record[field]] if record.get(field) else [])
        return {
            "by_aim": self.breakdown(own("aims"), own("aims")),
            "by_local_aim": self.breakdown(own("local_aims"),
                                           own("local_aims")),
            "by_theme": self.breakdown(theirs("themes"), own("themes")),
            "by_format": self.breakdown(theirs("formats"), own("formats")),
            "by_audience": self.breakdown(own("audiences"), own("audiences")),
            "by_district": self.breakdown(own("districts"), own("districts")),
            "by_organisation": self.breakdown(one("applicant"), one("holder")),
        }

    def grant_rows(self):
        names = ("status", "requested", "awarded", "paid", "accepted", "due",
                 "claim")
        return {i: {"title": g["title"], "applicant": g["applicant"],
                    "track": g["track"],
                    **{name: self.money[i][name] for name in names}}
                for i, g in self.grants.items()}

    def meeting_rows(self):
        rows = {}
        for i, meeting in self.meetings.items():
            items = meeting.get("items") or []
            result = lambda name: sum(x.get("result") == name for x in items)
            rows[i] = {
                "present": len(meeting.get("present") or []),
                "guests": len(meeting.get("guests") or []),
                "items": len(items), "adopted": result("adopted"),
                "rejected": result("rejected"), "deferred": result("deferred"),
                "recommendations": sum(
                    x.get("result") == "adopted" and bool(x.get("grant"))
                    for x in items)}
        return rows

    def bodies(self):
        rows = {}
        first, last = self.year + "-01-01", self.year + "-12-31"
        for body in self.partnership.get("bodies") or []:
            seats = [s for c in self.contacts.values()
                     for s in c.get("seats") or []
                     if s["body"] == body["body"]
                     and s.get("from", "") <= last and s.get("to", "9") >= first]
            vote = [s for s in seats
                    if s["role"] in ("chair", "deputy_chair", "member")]
            rows[body["body"]] = {
                "members": len(vote),
                "civil_society": sum(s.get("sector") == "civil_society"
                                     for s in vote),
                "deputies": sum(s["role"] == "deputy" for s in seats),
                "advisory": sum(s["role"] == "advisory" for s in seats),
                "meetings": sum(m.get("body") == body["body"]
                                for m in self.meetings.values())}
        return rows

    def seated(self, body, day, roles):
        """The seats of a body on a day, by who has them."""
        return {i: s for i, c in self.contacts.items()
                for s in c.get("seats") or []
                if s["body"] == body and s["role"] in roles
                and s.get("from", "") <= day <= s.get("to", "9")}

    def attendance(self):
        """By body and member: how often there, stood in for, excused, away."""
        rows = {}
        rules = {b["body"]: b.get("rules") or {}
                 for b in self.partnership.get("bodies") or []}
        for meeting in self.meetings.values():
            there = {p["member"]: p for p in meeting.get("present") or []}
            if meeting.get("kind") == "circular" or not there:
                continue
            body, day = meeting["body"], meeting["date"]
            seats = self.seated(body, day, ("chair", "deputy_chair", "member"))
            stand_in = {
                p.get("deputy_for") or s["deputy_of"]
                for i, s in self.seated(body, day, ("deputy",)).items()
                for p in [there.get(i)]
                if p and i not in seats and s.get("deputy_of")
                and rules[body].get("deputies") != "false"}
            stand_in |= {p.get("deputy_for") for p in there.values()}
            for member in seats:
                row = rows.setdefault(body + " " + member, dict.fromkeys(
                    ("meetings", "present", "represented", "excused",
                     "absent"), 0))
                row["meetings"] += 1
                row["present" if member in there
                    else "represented" if member in stand_in
                    else "excused" if member in (meeting.get("excused") or [])
                    else "absent"] += 1
        return rows

    def decisions(self):
        """By meeting and item, numbered by day: what is not merely noted."""
        rows, n = {}, 0
        for i, meeting in sorted(self.meetings.items(),
                                 key=lambda m: (m[1]["date"], m[0])):
            for item in sorted(meeting.get("items") or [],
                               key=lambda x: int(x["no"])):
                if item.get("result") in (None, "noted"):
                    continue
                n += 1
                adopted = item["result"] == "adopted"
                grant = item.get("grant")
                rows["%s %s" % (i, item["no"])] = {
                    "number": "%s/%d" % (self.year, n),
                    "date": meeting["date"], "result": item["result"],
                    "grant": grant,
                    "recommended": cents(item["amount"])
                    if adopted and item.get("amount") else None,
                    "awarded": self.money[grant]["awarded"]
                    if adopted and grant and any(
                        d["kind"] == "award" for d in
                        self.grants[grant].get("decisions") or [])
                    else None}
        return rows

    def composition(self):
        rows = {}
        day = self.year + "-12-31"
        for contact in self.contacts.values():
            for s in contact.get("seats") or []:
                if s.get("from", "") <= day <= s.get("to", "9"):
                    row = rows.setdefault(
                        s["body"] + " " + s.get("sector", "other"),
                        {"members": 0, "deputies": 0, "advisory": 0})
                    row[{"deputy": "deputies", "advisory": "advisory"}.get(
                        s["role"], "members")] += 1
        return rows

    def control(self):
        files = 1 + len(self.contacts)
        for kind in ("years", "grants", "projects", "meetings",
                     "incidents", "advice", "tasks", "opportunities",
                     "strategy", "events", "posts", "analyses"):
            files += len(records(self.data, kind))
        return {"records": files, "grants": len(self.grants),
                **{name: self.sum(name)
                   for name in ("requested", "awarded", "paid")}}


MONEY = {"initial", "transferred", "budget", "reserved", "committed", "paid",
         "returned", "free", "requested", "awarded", "obligation", "to_funder",
         "accepted", "due", "claim", "planned", "latest", "amount", "drawn",
         "others", "recommended", "actual", "minimum", "maximum",
         "eligible", "available", "settled", "sources"}


def signed_cents(text):
    return -cents(text[1:]) if text.startswith("-") else cents(text)


class Compare:
    def __init__(self):
        self.compared, self.different = 0, []

    def value(self, where, name, want, got):
        # `total` is money among the sources, people elsewhere.
        amount = name in MONEY or where + name == "cofinancing total"
        if amount and got is not None:
            got = signed_cents(str(got))
        elif isinstance(want, int) and got is not None:
            got = int(got)
        self.compared += 1
        if want != got:
            self.different.append("%s%s: %r here, %r in the report"
                                  % (where, name, want, got))

    def facts(self, name, want, got):
        for key, value in want.items():
            self.value(name + " ", key, value, got.get(key))

    def table(self, name, want, got, key):
        rows = {row[key]: row for row in got}
        if len(rows) != len(got):
            self.different.append("%s: a row twice" % name)
        for missing in sorted(set(want) ^ set(rows)):
            self.different.append("%s: row %s only %s" % (
                name, missing, "here" if missing in want else "in the report"))
        for row in set(want) & set(rows):
            for column, value in want[row].items():
                self.value("%s %s " % (name, row), column, value,
                           rows[row].get(column))


def scratch_copy(data, into):
    """DATA as the first commit of a repository below `into`."""
    copy = os.path.join(into, "data")
    shutil.copytree(data, copy)
    git = ["git", "-C", copy, "-c", "user.name=Test", "-c",
           "user.email=test@example.org"]
    for words in (["init", "-q", "-b", "main"], ["add", "-A"],
                  ["commit", "-q", "-m", "start"]):
        subprocess.run(git + words, check=True)
    return copy


def compare_duties(c, here, report):
    """The sections that there are only where something was done."""
    year = int(here.year)
    of_year = lambda kind: {i: r for i, r in records(here.data, kind).items()
                            if i.startswith(here.year)}
    talks = list(of_year("advice").values())
    if talks:
        c.facts("advice_total", duties.advice_total(
            talks, here.grants, here.money), report["advice_total"])
        for name, rows in duties.advice_tables(talks).items():
            c.table(name, rows, report[name], name[len("advice_by_"):])
        c.table("advice_way", duties.advice_way(
            talks, here.grants, here.money), report["advice_way"],
                "organisation")
    stages = duties.partner_stages(here.contacts, year)
    if stages:
        c.table("partner_stages", stages, report["partner_stages"], "stage")
    strategies = [r for i, r in sorted(records(here.data, "strategy").items())
                  if i[:4] <= here.year <= i[5:]]
    if not strategies:
        return
    asked = {"i-1-2-1": len(talks), "i-1-1-2": sum(
        grant.get("pot") == "youth" and any(
            decision["kind"] == "award"
            for decision in grant.get("decisions", ()))
        for grant in here.grants.values())}
    c.table("indicators", duties.indicators(strategies[-1], year, asked),
            report["indicators"], "indicator")
    served = duties.goals(
        strategies[-1], here.grants, here.projects,
        talks + list(of_year("tasks").values()) + [
            events.goals_of(e) for e in of_year("events").values()], year)
    c.table("goals_without_activity", duties.idle(strategies[-1], served),
            report["goals_without_activity"], "goal")
    for row in served.values():
        del row["own_grants"]
    c.table("goals", served, report["goals"], "goal")
    c.table("concepts", duties.concepts(strategies[-1], min(
        report["provenance"]["as_of"], here.year + "-12-31")),
            report["concepts"], "kind")
    standing = [i for i, m in here.money.items() if m["has_award"] and
                status(here.grants[i]) not in
                ("cancelled", "withdrawn", "rejected", "revoked")]
    c.table("activity_without_goal", {name: {} for name in
                                      duties.without_goal(
                                          here.grants, here.projects,
                                          standing)},
            report["activity_without_goal"], "record")


def compare_office(c, here, report):
    """The sixteen duties, and what is carried along beside them."""
    of = lambda kind: {i: r for i, r in records(here.data, kind).items()
                       if i[:4] == here.year}
    every = lambda kind: records(here.data, kind)
    today = report["provenance"]["as_of"]
    balance, worked_at = office.tasks(every("tasks"), here.year, today)
    programmes = office.opportunities(every("opportunities"), here.year)
    if worked_at:
        c.facts("task_balance", balance, report["task_balance"][0])
        c.table("tasks", worked_at, report["tasks"], "task")
    if programmes:
        c.table("opportunities", programmes, report["opportunities"],
                "opportunity")
    if of("events"):
        c.table("trainings", office.trainings(of("events"), today),
                report["trainings"], "event")
    figures = office.analyses(every("analyses"), here.year)
    if figures:
        c.table("analysis_figures", figures, [
            {**row, "key": row["analysis"] + " " + row["figure"]}
            for row in report["analysis_figures"]], "key")
    c.table("duties", office.overview(here, of, today, {
        "tasks": balance, "opportunities": programmes,
        "analyses": every("analyses"),
        "publicity_proof": events.post_tables(
            every("posts"), here.grants, here.projects, every("events"),
            [i for i, m in here.money.items() if m["has_award"] and
             m["status"] not in ("cancelled", "withdrawn", "revoked",
                                 "rejected")])["publicity_proof"][1],
        "strategies": {i: s for i, s in every("strategy").items()
                       if i[:4] <= here.year <= i[5:]}}), [
        {**row, "key": "%s %s" % (row["no"], row["figure"])}
        for row in report["duties"]], "key")


TYPES = ("extreme_violence", "assault", "targeted_damage", "threat",
         "abusive_behaviour", "mass_mailing")
MOTIVES = ("political_stance", "origin", "belief", "social_status",
           "disability", "sexual_identity", "appearance", "unclear")


def compare_events(c, here, report):
    """Events, publicity, networks and incidents, where the year has them."""
    of = lambda kind, year=here.year: {
        i: r for i, r in records(here.data, kind).items() if i[:4] == year}
    today, year_events, posts = report["provenance"]["as_of"], of("events"), \
        of("posts")
    partnership = load(os.path.join(here.data, "pfd.yaml"))
    tables = {}
    if year_events:
        before = str(int(here.year) - 1)
        tables.update(events.event_tables(
            year_events, of("events", before), today))
        tables.update(events.network_tables(
            here.year, partnership.get("networks", ()), year_events,
            here.grants, here.projects, here.contacts, today))
    if posts:
        tables.update(events.post_tables(
            posts, here.grants, here.projects, records(here.data, "events"),
            [i for i, m in here.money.items() if m["has_award"] and
             status(here.grants[i]) not in
             ("cancelled", "withdrawn", "revoked", "rejected")]))
    for name, (key, rows) in tables.items():
        keys = {"post_reach": ("channel", "figure"),
                "cooperation": ("one", "other")}.get(name, (key,))
        c.table(name, rows, [{**row, "key": " ".join(row[k] for k in keys)
                              } if keys != (key,) else row
                             for row in report[name]], key)
    if not any("publications" in i for i in of("incidents").values()):
        return
    for name, rows in events.incident_tables(
            here.year, records(here.data, "incidents"), today,
            [d["district"] for d in sorted(
                partnership.get("districts", ()),
                key=lambda d: german(d["name"]))],
            TYPES, MOTIVES).items():
        c.table("incidents_" + name, rows, report["incidents_" + name], name)


def compare_whole(c, here, report):
    """The year in figures beside the last, the projects, and the annexes."""
    today = report["provenance"]["as_of"]
    files = sorted(os.path.basename(path)[:-5] for path in glob.glob(
        os.path.join(here.data, "years", "*.yaml")))
    all_of = {y: Year(here.data, y) for y in files if y <= here.year}
    of = lambda y: lambda kind: {
        i: r for i, r in records(here.data, kind).items() if i[:4] == y}
    found = {y: whole.figures(one, of(y), today) for y, one in all_of.items()}
    before = found.get(str(int(here.year) - 1))
    for n, name in ((0, "figures_money"), (1, "figures_count")):
        number = signed_cents if n == 0 else int
        c.table(name, {key: {
            "now": value, "before": before[n][key] if before else None,
            "change": value - before[n][key] if before else None}
            for key, value in found[here.year][n].items()}, [{
                "figure": row["figure"], **{
                    key: None if row[column] is None
                    else number(str(row[column]))
                    for key, column in (("now", "year"),
                                        ("before", "last_year"),
                                        ("change", "difference"))}}
                for row in report[name]], "figure")
    if len(found) > 1:
        c.table("years", {y: {key: {**money, **counts}[key] for key in (
            "sources", "grants", "awarded_grants", "awarded", "paid", "projects",
            "participants", "under_27", "meetings", "events", "advice")}
            for y, (money, counts) in found.items()}, report["years"], "year")
    by_project = collections.defaultdict(list)
    for one in all_of.values():
        for i, grant in one.grants.items():
            by_project[grant.get("project")].append(one.money[i])
    c.table("controlling", whole.controlling(here), report["controlling"],
            "pot")
    c.table("projects", whole.projects(here, by_project), report["projects"],
            "project")
    c.table("age_groups", whole.ages(here), report["age_groups"], "age")
    c.table("months", whole.months(here), report["months"], "month")
    c.table("final_recipients", whole.final_recipients(here),
            report["final_recipients"], "recipient")
    c.table("receipts", whole.receipts(here), [
        {**row, "key": "%s %s" % (row["grant"], row["no"])}
        for row in report["receipts"]], "key")


def compare_profiles(c, here, made):
    """The pages on some projects and organisations of the year."""
    by_project = collections.defaultdict(list)
    for i, grant in here.grants.items():
        by_project[grant.get("project")].append(here.money[i])
    rows = whole.projects(here, by_project)
    for i in sorted(rows)[::20]:
        c.facts("profile of " + i, {key: rows[i][key] for key in (
            "holder", "aims", "sessions", "participants", "under_27",
            "awarded", "paid")}, made("project", i)["profile"])
    rows = whole.final_recipients(here)
    for i in sorted(i for i in rows if not i.startswith("p-"))[::15]:
        c.facts("profile of " + i, {
            "awarded_grants": rows[i]["grants"],
            **{key: rows[i][key] for key in ("awarded", "paid", "claim")},
            "applications": sum(g["applicant"] == i
                                for g in here.grants.values()),
            "projects": sum(p.get("holder") == i
                            for p in here.all_projects.values())},
                made("organisation", i)["profile"])


def german(name):
    """DIN 5007-1: umlauts as their letters."""
    return name.lower().translate(str.maketrans("äöüß", "aous"))


def main():
    with tempfile.TemporaryDirectory() as into:
        data = sys.argv[2]
        if not os.path.exists(os.path.join(data, ".git")):
            data = scratch_copy(data, into)
        return compare(sys.argv[1], data, sys.argv[3], sys.argv[4:])


def compare(pfd, data, year, extra):
    # Numbers keep their text: no amount passes through a float.
    made = lambda *words: json.loads(subprocess.run(
        [os.path.abspath(pfd), "report", *words, "-O", "json"] + extra,
        cwd=data, check=True, stdout=subprocess.PIPE).stdout, parse_float=str)
    report = made("yearly", "--year", year)
    here = Year(data, year)
    c = Compare()
    c.table("pots", here.pots(), report["pots"], "pot")
    c.table("tracks", here.tracks(), report["tracks"], "track")
    c.table("sources", here.sources(), report["sources"], "source")
    for name in ("notices", "drawdowns", "transfers"):
        c.table(name, here.listed(name), report[name], "no")
    c.facts("cofinancing", here.cofinancing(), report["cofinancing"])
    c.facts("totals", here.totals(), report["totals"])
    c.table("by_status", here.by_status(), report["by_status"], "status")
    c.table("participants", here.participants(), report["participants"], "of")
    for name, rows in here.breakdowns().items():
        c.table(name, rows, report[name], "value")
    c.table("grants", here.grant_rows(), report["grants"], "id")
    c.table("meetings", here.meeting_rows(), report["meetings"], "id")
    c.table("bodies", here.bodies(), report["bodies"], "body")
    for name, rows, keys in (
            ("attendance", here.attendance(), ("body", "member")),
            ("decisions", here.decisions(), ("meeting", "item")),
            ("composition", here.composition(), ("body", "sector"))):
        c.table(name, rows, [{**row, "key": "%s %s" % tuple(
            row[key] for key in keys)} for row in report[name]], "key")
    compare_duties(c, here, report)
    compare_events(c, here, report)
    compare_office(c, here, report)
    compare_whole(c, here, report)
    compare_profiles(c, here, made)
    c.facts("provenance", here.control(), report["provenance"])
    for line in c.different:
        print(line)
    print("%d numbers compared, %d differences"
          % (c.compared, len(c.different)))
    return 1 if c.different or c.compared < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
