#!/usr/bin/env python3
"""Makes a data repository of N records for benchmarks.

    tests/bench/generate.py 20000 /tmp/bench-20000 [--seed 1] [--years 12] [--first 2015]

The records are valid (`pfd check` finds no error): amounts fit plans, caps and
pots, references exist, votes add up.  The same arguments give the same bytes.
Shares no code with pfd: what pfd reads here it did not write itself.

Of N records about 30 % are contacts, 15 % projects, 50 % grants, 5 % meetings;
pfd.yaml and one file per year are part of N.
"""
import argparse
import datetime
import os
import random
import sys

BASE32 = "0123456789abcdefghjkmnpqrstvwxyz"
AIMS = ["promote_democracy", "shape_diversity", "prevent_extremism"]
LOCAL_AIMS = ["zusammenleben", "vielfalt", "haltung"]
AUDIENCES = ["children", "youth", "guardians", "educators", "multipliers",
             "public"]
THEMES = ["racism", "antisemitism", "civil_courage",
          "strengthening_democracy", "right_wing_extremism"]
FORMATS = ["workshop", "reading", "festival", "lecture", "training", "film"]
COSTS = ["fee", "materials", "accommodation_meals", "travel"]
DISTRICTS = 24
NOUNS = ["Werkstatt", "Lesung", "Fest", "Gespräch", "Training", "Film",
         "Rundgang", "Bühne", "Küche", "Ausstellung"]
TOPICS = ["Nachbarschaft", "Vielfalt", "Zivilcourage", "Demokratie",
          "Erinnerung", "Begegnung", "Jugend", "Straße", "Übergang"]
VOTERS = 11   # seats of the body; all attend, none is tied to an applicant
STAFF = 4     # content, arithmetic, approval of office and lead authority
SMALL_CAP, MEASURE_CAP = 50000, 500000   # cents
FEDERAL_CAP = 10000000


# ---- writing -----------------------------------------------------------------

class Bare(str):
    """Text that stays plain: ids, keys, enum values."""


def money(cents):
    return Bare("%d.%02d" % divmod(cents, 100))


def scalar(value):
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, (int, Bare)):
        return str(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    plain = (value[0].isalpha() and ": " not in value and " #" not in value
             and not any(c in value for c in ",[]{}?"))
    return value if plain else "'%s'" % value.replace("'", "''")


def lines(mapping, indent):
    pad = " " * indent
    for key, value in mapping.items():
        if isinstance(value, dict):
            yield "%s%s:" % (pad, key)
            yield from lines(value, indent + 2)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            yield "%s%s:" % (pad, key)
            for item in value:
                dash = "- "
                for line in lines(item, indent + 4):
                    yield " " * (indent + 2) + dash + line[indent + 4:]
                    dash = "  "
        elif isinstance(value, list):
            if value:
                yield "%s%s: [%s]" % (pad, key, ", ".join(map(scalar, value)))
        elif value is not None:
            yield "%s%s: %s" % (pad, key, scalar(value))


def numbered(items):
    return [{"no": n, **item} for n, item in enumerate(items, 1)]


# ---- the repository ------------------------------------------------------------

class Repository:
    def __init__(self, target, seed, years):
        self.target = target
        self.random = random.Random(seed)
        self.years = years
        self.count = 0
        self.organisations, self.groups = [], []
        self.persons, self.liable = [], {}
        self.spent = {}   # year -> pot -> awarded cents

    def write(self, path, kind, mapping):
        full = os.path.join(self.target, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        top = "../" * path.count("/") + ".pfd/schema/%s.json" % kind
        with open(full, "w", encoding="utf-8", newline="\n") as file:
            file.write("# yaml-language-server: $schema=%s\n" % top)
            for line in lines(mapping, 0):
                file.write(line + "\n")
        self.count += 1

    def some(self, values, most=2):
        n = self.random.randint(1, most)
        chosen = set(self.random.sample(values, n))
        return [Bare(v) for v in values if v in chosen]

    def districts(self):
        return [Bare("stadtteil-%d" % self.random.randint(1, DISTRICTS))]

    # ---- contacts

    def contacts(self, n):
        n_groups = max(2, n // 20)
        n_persons = max(VOTERS + STAFF + n_groups, n * 2 // 5)
        n_organisations = n - n_groups - n_persons
        if n_organisations < 4:
            sys.exit("generate.py: too few records for the contacts")
        seen = set()
        while len(seen) < n_persons:
            name = "p-" + "".join(self.random.choice(BASE32)
                                  for _ in range(12))
            if name not in seen:
                seen.add(name)
                self.persons.append(name)
        for i in range(n_organisations):
            self.organisation(i)
        for i in range(n_groups):
            self.group(i)
        for i, person in enumerate(self.persons):
            self.person(i, person)

    def organisation(self, i):
        slug = "beispielverein-%d-ev" % (i + 1)
        self.organisations.append(slug)
        bban = "00000000%010d" % (7000 + i)
        check = 98 - int(bban + "131400") % 97
        first = datetime.date(self.years[0], 1, 1)
        name = "Beispielverein %d e.V." % (i + 1)
        # The exemption notice holds five years: it is the one in force in the
        # last of the years.
        self.write("contacts/%s.yaml" % slug, "contact", {
            "kind": Bare("organisation"),
            "name": name,
            "legal_form": Bare("registered_association"),
            "register_number": "VR %d (Beispiel)" % (10000 + i),
            "address": {"street": "Beispielstraße %d" % (i % 200 + 1),
                        "postcode": "39%03d" % (104 + i % 27),
                        "town": "Magdeburg", "country": Bare("DE")},
            "email": "kontakt@verein-%d.example" % (i + 1),
            "account": {"holder": name,
                        "iban": Bare("DE%02d%s" % (check, bban))},
            "nonprofit": {"kind": Bare("exemption_notice"),
                          "date": datetime.date(
                              max(self.years[0] - 1, self.years[-1] - 4),
                              12, 15)},
            "democracy_declaration": first + datetime.timedelta(i % 9),
            "documents": numbered([
                {"kind": Bare(kind)}
                for kind in ("nonprofit_proof", "register_extract")]),
        })

    def group(self, i):
        slug = "mustergruppe-%d" % (i + 1)
        self.groups.append(slug)
        self.liable[slug] = self.persons[VOTERS + STAFF + i]
        self.write("contacts/%s.yaml" % slug, "contact", {
            "kind": Bare("group"), "name": "Mustergruppe %d" % (i + 1),
            "email": "gruppe-%d@gruppen.example" % (i + 1),
            "democracy_declaration": datetime.date(self.years[0], 1, 9)})

    def person(self, i, person):
        record = {"kind": Bare("person"), "of_age": True}
        since = datetime.date(self.years[0], 1, 2)
        if i < VOTERS:
            civil = i <= VOTERS // 2
            record["seats"] = numbered([{
                "body": Bare("buendnis"),
                "role": Bare("chair" if i == 0 else "member"),
                "sector": Bare("civil_society" if civil else
                               "youth" if i == VOTERS - 1 else
                               "administration"),
                "from": since}])
        elif i >= VOTERS + STAFF:
            record["affiliations"] = numbered([{
                "organisation": Bare(self.random.choice(self.organisations)),
                "role": Bare(self.random.choice(["chair", "board", "staff",
                                                 "member"])),
                "from": since}])
        self.write("contacts/%s.yaml" % person, "contact", record)

    # ---- one year

    def year_of_work(self, year, n_projects, n_grants, n_meetings):
        self.spent[year] = {"action": 0}
        meetings = self.meeting_days(year, n_meetings)
        projects = self.project_names(year, n_projects)
        applicants = self.organisations + self.groups
        n_small = min(n_grants * 2 // 5, len(applicants))
        small = iter(self.random.sample(applicants, n_small))
        # The measures of the year come before the last meetings of autumn.
        early = [m for m in meetings if m["date"].month <= 8]
        open_projects = list(projects)
        for i in range(n_grants):
            grant_id = "%d-%03d" % (year, i + 1)
            if i % 5 < 2:
                applicant = next(small, None)
            else:
                applicant = None
            if applicant is not None or not early:
                applicant = applicant or self.random.choice(applicants)
                self.small(year, grant_id, applicant)
            else:
                project = open_projects.pop() if open_projects else None
                self.measure(year, grant_id, self.random.choice(early),
                             project)
        for project in projects:
            self.project(project)
        for meeting in meetings:
            self.meeting(meeting)

    def meeting_days(self, year, n):
        """Days spread from January to November; a second one of a day gets
        the suffix -2, as pfd makes it."""
        meetings, used = [], {}
        for i in range(n):
            day = datetime.date(year, 1, 15) + datetime.timedelta(
                i * 300 // max(1, n))
            used[day] = used.get(day, 0) + 1
            name = "%s-buendnis" % day
            if used[day] > 1:
                name += "-%d" % used[day]
            meetings.append({"id": name, "date": day, "items": []})
        return meetings

    def project_names(self, year, n):
        return [{"id": "%d-beispielprojekt-%d" % (year, i + 1),
                 "title": self.title(i),
                 "year": year, "holder": None, "sessions": [],
                 "start": datetime.date(year, 3, 1),
                 "end": datetime.date(year, 11, 15)} for i in range(n)]

    def title(self, i):
        return "Beispiel %d: %s %s" % (i + 1, self.random.choice(NOUNS),
                                       self.random.choice(TOPICS))

    def counts(self):
        total = self.random.randint(8, 80)
        female = self.random.randint(0, total)
        under_27 = self.random.randint(0, total)
        return {"total": total, "female": female, "diverse": 0,
                "unknown": min(2, total - female),
                "under_16": under_27 // 3, "under_27": under_27,
                "volunteers": self.random.randint(0, 4),
                "staff": self.random.randint(1, 3),
                "speakers": self.random.randint(0, 2)}

    def sessions(self, start, end, n):
        step = (end - start).days // n
        return numbered([{
            "date": start + datetime.timedelta(i * step),
            "place": "Beispielhaus", "counts": self.counts()}
            for i in range(n)])

    # ---- grants

    def head(self, grant_id, applicant, track, project):
        record = {"title": self.title(int(grant_id[5:])),
                  "applicant": Bare(applicant)}
        if applicant in self.liable:
            record["responsible"] = Bare(self.liable[applicant])
            record["payee"] = Bare(self.liable[applicant])
        if project:
            record["project"] = Bare(project["id"])
        record.update({
            "track": Bare(track), "pot": Bare("action"),
            "aims": self.some(AIMS), "local_aims": self.some(LOCAL_AIMS),
            "audiences": self.some(AUDIENCES), "districts": self.districts()})
        return record

    def plan(self, requested, own, n):
        """Cost headings that add up to the grant and the own funds."""
        total = requested + own
        headings = COSTS[:n]
        share = total // n // 100 * 100
        amounts = [total - share * (n - 1)] + [share] * (n - 1)
        income = [{"heading": Bare("grant"), "amount": money(requested)}]
        if own:
            income.append({"heading": Bare("own_funds"),
                           "amount": money(own)})
        costs = [{"heading": Bare(h), "amount": money(a)}
                 for h, a in zip(headings, amounts)]
        return list(zip(headings, amounts)), costs, income

    def receipts(self, plan, factor, paid_on, first, last, grant, own):
        """All income, then the expenses in order of payment; each heading is
        spent to `factor` percent.  Returns the list and what was spent."""
        rows, spent = [], 0
        days = (last - first).days
        for heading, amount in plan:
            rest = amount * factor // 100
            pieces = self.random.randint(1, 3)
            for i in range(pieces):
                part = rest if i == pieces - 1 else rest // 2
                rest -= part
                spent += part
                day = first + datetime.timedelta(self.random.randint(0, days))
                rows.append((day, heading, part))
        rows.sort()
        items = [self.receipt("income", paid_on, "grant", grant)]
        if own:
            items.append(self.receipt("income", max(paid_on, first),
                                      "own_funds", own))
        items += [self.receipt("expense", *row) for row in rows]
        return numbered(items), spent

    def receipt(self, kind, day, heading, cents):
        firm = self.random.randint(1, 9999)
        # Larger orders are compared, fees are not.
        quotes = ({"quotes": 3} if kind == "expense" and heading != "fee"
                  and cents >= 100000 else {})
        return {"kind": Bare(kind), "receipt_date": day, "paid": day,
                "payee": "Musterfirma %d" % firm,
                "purpose": "Rechnung %d" % self.random.randint(1, 99999),
                "heading": Bare(heading), "amount": money(cents),
                "accepted": money(cents), "proof": Bare("bank_transfer"),
                **quotes}

    def period(self, start, end):
        return {"start": start, "end": end}

    def over(self, year, state):
        """In the years before the last nothing is owed any longer."""
        if year < self.years[-1] and state in ("paid", "accepted"):
            return "closed"
        return state

    def small(self, year, grant_id, applicant):
        rnd = self.random
        received = datetime.date(year, 2, 1) + datetime.timedelta(
            rnd.randint(0, 240))
        award = received + datetime.timedelta(rnd.randint(3, 9))
        start = award + datetime.timedelta(rnd.randint(2, 20))
        end = start + datetime.timedelta(rnd.randint(0, 10))
        requested = rnd.randint(100, 500) * 100
        state = rnd.choices(["closed", "settled", "paid", "received",
                             "withdrawn"], [80, 8, 6, 3, 3])[0]
        state = self.over(year, state)
        done = state in ("closed", "settled", "paid")
        record = self.head(grant_id, applicant, "small", None)
        if done:
            record["sessions"] = self.sessions(start, end, 1)
        record["received"] = received
        record["activity"] = self.period(start, end)
        if done:
            record["approval_period"] = self.period(
                award, datetime.date(year, 12, 31))
        record["requested"] = money(requested)
        plan, record["costs"], record["income"] = self.plan(requested, 0, 2)
        record["financing"] = Bare("fixed")
        record["settlement_mode"] = Bare("receipts")
        if done:
            self.decide(record, ["office"], award, requested, "office")
            self.spent[year]["action"] += requested
            paid = award + datetime.timedelta(1)
            record["payments"] = numbered([{
                "date": paid, "amount": money(requested),
                "kind": Bare("advance")}])
            if state != "paid":
                record["receipts"], _ = self.receipts(
                    plan, 100, paid, start, end, requested, 0)
                self.settle(record, end, False)
                if state == "closed":
                    record["closed"] = end + datetime.timedelta(30)
        elif state == "withdrawn":
            record["withdrawn"] = {"date": award,
                                   "reason": "Andere Förderung erhalten"}
        self.write_grant(grant_id, record)

    def decide(self, record, roles, day, cents, by):
        people = {"office": self.persons[VOTERS + 2],
                  "lead_authority": self.persons[VOTERS + 3]}
        record["approvals"] = [{"role": Bare(r), "person": Bare(people[r]),
                                "date": day, "document": "1"}
                               for r in roles]
        record["decisions"] = numbered([{
            "kind": Bare("award"), "date": day, "form": Bare("notice"),
            "amount": money(cents), "by": by}])
        record["documents"] = numbered([{
            "kind": Bare("notice"), "date": day, "title": "Bescheid"}])

    def settle(self, record, end, accept):
        received = end + datetime.timedelta(14)
        record["settlement"] = {
            "received": received, "narrative": received,
            "checked": received + datetime.timedelta(4)}
        if accept:
            record["settlement"]["accepted"] = received + datetime.timedelta(6)

    def measure(self, year, grant_id, meeting, project):
        rnd = self.random
        applicant = rnd.choice(self.organisations)
        day = meeting["date"]
        received = day - datetime.timedelta(rnd.randint(15, 40))
        award = day + datetime.timedelta(5)
        start = award + datetime.timedelta(rnd.randint(4, 20))
        end = start + datetime.timedelta(rnd.randint(1, 40))
        requested = rnd.randint(600, MEASURE_CAP // 100) * 100
        own = requested // 10
        state = rnd.choices(["closed", "accepted", "settled", "paid",
                             "awarded", "rejected", "in_review"],
                            [70, 8, 6, 5, 3, 4, 4])[0]
        state = self.over(year, state)
        awarded = state not in ("rejected", "in_review")
        spends = state in ("closed", "accepted", "settled", "paid")
        record = self.head(grant_id, applicant, "measure", project)
        record["responsible"] = Bare(rnd.choice(
            self.persons[VOTERS + STAFF:]))
        sessions = self.sessions(start, end, rnd.randint(1, 4)) \
            if spends else []
        if project:
            project.update(holder=applicant, sessions=sessions,
                           start=start, end=end)
        else:
            record["sessions"] = sessions
        record["received"] = received
        record["activity"] = self.period(start, end)
        if awarded:
            record["approval_period"] = self.period(
                award, datetime.date(year, 12, 31))
        record["requested"] = money(requested)
        plan, record["costs"], record["income"] = self.plan(
            requested, own, rnd.randint(2, 4))
        record["financing"] = Bare("share")
        record["settlement_mode"] = Bare("receipts")
        record["reviews"] = [
            {"kind": Bare(kind), "person": Bare(self.persons[VOTERS + i]),
             "date": received + datetime.timedelta(i + 2),
             "result": Bare("passed")}
            for i, kind in enumerate(["content", "arithmetic"])]
        item = {"title": "Antrag " + grant_id, "grant": Bare(grant_id)}
        if awarded:
            item["amount"] = money(requested)
            item["vote"] = self.vote(True)
            item["result"] = Bare("adopted")
            meeting["items"].append(item)
            self.decide(record, ["office", "lead_authority"], award,
                        requested, "lead_authority")
            self.spent[year]["action"] += requested
            if spends:
                self.spend(year, record, state, plan, award, start, end,
                           requested, own)
        elif state == "rejected":
            item["vote"] = self.vote(False)
            item["result"] = Bare("rejected")
            meeting["items"].append(item)
            record["decisions"] = numbered([{
                "kind": Bare("rejection"), "date": award,
                "form": Bare("notice"), "by": "lead_authority",
                "reason": "Keine Empfehlung"}])
        record["documents"] = numbered(record.get("documents", []) + [
            {"kind": Bare(kind), "date": received}
            for kind in ("application", "project_description",
                         "financing_plan")])
        self.write_grant(grant_id, record)

    def spend(self, year, record, state, plan, award, start, end, requested,
              own):
        contracted = award + datetime.timedelta(1)
        paid = award + datetime.timedelta(3)
        record["contracted"] = contracted
        record["drawdowns"] = numbered([{
            "date": contracted, "amount": money(requested)}])
        record["payments"] = numbered([{
            "date": paid, "amount": money(requested),
            "kind": Bare("instalment"), "reference": "Rate 1"}])
        if state == "paid":
            return
        factor = self.random.choice([100, 100, 100, 90, 95])
        record["receipts"], spent = self.receipts(
            plan, factor, paid, start, end, requested, own)
        self.settle(record, end, state != "settled")
        if state == "settled":
            return
        total = requested + own
        # Half up to the cent, as the share of what was planned.
        due = (2 * spent * requested + total) // (2 * total)
        closing = record["settlement"]["accepted"] + datetime.timedelta(9)
        if due < requested:
            record["claims"] = numbered([{
                "date": record["settlement"]["accepted"],
                "due": closing + datetime.timedelta(20),
                "amount": money(requested - due),
                "reason": "Weniger ausgegeben als geplant"}])
            if state == "closed":
                record["repayments"] = numbered([{
                    "date": closing, "amount": money(requested - due),
                    "returns_to": Bare("pot" if closing.year == year
                                       else "funder")}])
        if state == "closed":
            record["closed"] = closing

    ORDER = ("title applicant responsible payee project track pot aims "
             "local_aims audiences districts sessions received activity "
             "approval_period requested costs income financing "
             "settlement_mode reviews approvals decisions contracted "
             "drawdowns payments receipts settlement withdrawn claims "
             "repayments closed documents").split()

    def write_grant(self, grant_id, record):
        assert set(record) <= set(self.ORDER), record.keys()
        self.write("grants/%s/%s.yaml" % (grant_id[:4], grant_id), "grant",
                   {k: record[k] for k in self.ORDER if record.get(k)})

    # ---- meetings and projects

    def vote(self, adopted):
        few = self.random.randint(0, 3)
        yes, no = (VOTERS - few, few) if adopted else (few, VOTERS - few)
        return {"yes": yes, "no": no, "abstain": 0, "invalid": 0,
                "not_voting": 0, "excluded": 0}

    def meeting(self, meeting):
        day = meeting["date"]
        items = [{"title": "Protokoll der letzten Sitzung",
                  "vote": self.vote(True), "result": Bare("adopted")}]
        self.write("meetings/%d/%s.yaml" % (day.year, meeting["id"]),
                   "meeting", {
            "body": Bare("buendnis"), "kind": Bare("ordinary"),
            "invited": day - datetime.timedelta(16), "date": day,
            "start": "17:00", "end": "19:30", "place": "Beispielsaal",
            "present": [{"member": Bare(p), "mode": Bare("room")}
                        for p in self.persons[:VOTERS]],
            "items": numbered(items + meeting["items"]),
            "actions": numbered([{
                "task": "Beschlüsse ausführen",
                "who": Bare(self.persons[VOTERS]),
                "due": day + datetime.timedelta(14),
                "done": day + datetime.timedelta(10)}]),
            "minutes": {"written": day + datetime.timedelta(8)}})

    def project(self, project):
        holder = project["holder"] or self.random.choice(self.organisations)
        record = {
            "title": project["title"], "holder": Bare(holder),
            "aims": self.some(AIMS), "local_aims": self.some(LOCAL_AIMS),
            "themes": self.some(THEMES), "audiences": self.some(AUDIENCES),
            "formats": self.some(FORMATS), "districts": self.districts(),
            "period": self.period(project["start"], project["end"]),
            "sessions": project["sessions"],
            "success_factors": numbered([{
                "text": "Mindestens 20 Teilnehmende",
                "result": "Erreicht"}])}
        self.write("projects/%d/%s.yaml" % (project["year"], project["id"]),
                   "project", {k: v for k, v in record.items() if v})

    # ---- frame

    def year(self, year):
        action = self.spent[year]["action"] * 11 // 10 // 100 * 100 + 500000
        pots = {"action": action, "youth": 800000,
                "participation-publicity": 1200000,
                "coordination": action // 2 // 100 * 100}
        total = sum(pots.values())
        own = total * 15 // 100
        federal = min(total - own, FEDERAL_CAP)
        day = datetime.date(year, 1, 10)
        keys = lambda *names: [Bare(n) for n in names]   # noqa: E731
        every = keys("review", "approve", "award", "contract", "draw", "pay",
                     "settle", "accept", "close")
        self.write("years/%d.yaml" % year, "year", {
            "title": "Förderjahr %d" % year,
            "sources": [
                {"source": Bare("federal"), "planned": money(federal)},
                {"source": Bare("land"),
                 "planned": money(total - own - federal)},
                {"source": Bare("own"), "planned": money(own)}],
            "notices": numbered([{
                "source": Bare("federal"), "kind": Bare("grant"), "date": day,
                "reference": "BEISPIEL-%d" % year,
                "amount": money(federal)}]),
            "council_resolution": {"date": day, "body": "Stadtrat",
                                   "reference": "DS %d (Beispiel)" % year},
            "pots": [{"pot": Bare(k), "initial": money(v),
                      "source": "Beispiel"} for k, v in pots.items()],
            **({"settlement": {"submitted": datetime.date(year + 1, 5, 30)}}
               if year < self.years[-1] else {}),
            "tracks": [
                {"track": Bare("small"), "title": "Kleinprojekte",
                 "size": Bare("small"), "pot": Bare("action"),
                 "cap": money(SMALL_CAP), "approvals": keys("office"),
                 "applicants": keys("person", "organisation", "group"),
                 "minimum_age": 18, "financing": Bare("fixed"),
                 "settlement_mode": Bare("receipts"),
                 "steps": keys("award", "pay", "settle", "close")},
                {"track": Bare("measure"), "title": "Einzelmaßnahmen",
                 "size": Bare("measure"), "pot": Bare("action"),
                 "cap": money(MEASURE_CAP), "floor": money(SMALL_CAP + 1),
                 "approvals": keys("office", "lead_authority"),
                 "body": Bare("buendnis"), "applicants": keys("organisation"),
                 "submit_lead_days": 14, "financing": Bare("share"),
                 "settlement_mode": Bare("receipts"), "steps": every}]})

    def partnership(self):
        holder = Bare(self.organisations[0])
        self.write("pfd.yaml", "partnership", {
            "schema": "1.0", "name": "Partnerschaft für Demokratie Beispiel",
            "place": "Magdeburg", "area": "Magdeburg", "language": Bare("de"),
            "lead_authority": {"name": "Stadt Beispiel", "unit": "Jugendamt",
                               "contact": holder},
            "office": {"name": "Fachstelle", "holder": holder,
                       "email": "fachstelle@pfd.example"},
            "bodies": [{
                "body": Bare("buendnis"), "name": "Bündnis",
                "kind": Bare("steering"),
                "rules": {"quorum_percent": 50,
                          "quorum_base": Bare("entitled"),
                          "majority": Bare("simple"),
                          "majority_base": Bare("yes-no"),
                          "tie": Bare("refused"),
                          "source": "Beispiel"}}],
            "districts": [{"district": Bare("stadtteil-%d" % (i + 1)),
                           "name": "Stadtteil %d" % (i + 1)}
                          for i in range(DISTRICTS)],
            "local_aims": [{"aim": Bare(a), "title": "Ziel: %s" % a}
                           for a in LOCAL_AIMS]})


def spread(total, parts):
    """`total` in `parts` whole numbers that differ by at most one."""
    return [total * (i + 1) // parts - total * i // parts
            for i in range(parts)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("records", type=int, help="how many, at least 120")
    parser.add_argument("target", help="directory, made if it is missing")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--years", type=int,
                        choices=range(1, 13),
                        help="how many funding years (about 100 grants each: "
                             "partnerships report 15 to 50; 3 to 12)")
    parser.add_argument("--first", type=int, default=None,
                        help="the first funding year (the last is 2026)")
    args = parser.parse_args()
    if args.records < 120:
        parser.error("at least 120 records")
    if os.path.exists(os.path.join(args.target, "pfd.yaml")):
        parser.error("%s holds a data repository already" % args.target)
    n_years = args.years or max(3, min(12, args.records // 200))
    first = args.first or 2027 - n_years
    years = list(range(first, first + n_years))
    rest = args.records - 1 - n_years
    n_contacts = rest * 30 // 100
    n_projects = rest * 15 // 100
    n_meetings = max(n_years, rest * 5 // 100)
    n_grants = rest - n_contacts - n_projects - n_meetings
    repository = Repository(args.target, args.seed, years)
    repository.contacts(n_contacts)
    shares = zip(years, spread(n_projects, n_years),
                 spread(n_grants, n_years), spread(n_meetings, n_years))
    for year, projects, grants, meetings in shares:
        repository.year_of_work(year, projects, grants, meetings)
        repository.year(year)
    repository.partnership()
    assert repository.count == args.records, repository.count
    print("%d records in %s" % (repository.count, args.target))


if __name__ == "__main__":
    main()
