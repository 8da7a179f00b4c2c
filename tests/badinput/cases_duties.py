"""Advice, funding opportunities, strategy and tasks: what is wrong is told at its
line, typed or edited by hand, and nothing of it gets in unnoticed."""
import scratch
from case import Case

ADVICE = "advice/2026/2026-001.yaml"
TALK = "date: 2026-02-03\nchannel: phone\nclient: citizen\ntopics: [other]\n"
PROGRAMME = "opportunities/beispielfonds.yaml"
FUND = "title: Beispielfonds\nfunder: Musterstiftung\nchecked: 2026-02-03\n"
TREE = "strategy/2025-2032.yaml"
GOALS = """title: Strategie
period:
  start: 2025-01-01
  end: 2032-12-31
concepts:
  - no: 1
    kind: analysis
    date: 2026-01-10
  - no: 2
    kind: plan
    date: 2026-01-10
  - no: 3
    kind: safety
    date: 2026-01-10
goals:
  - goal: l-1
    level: guiding
    title: Zusammenleben
  - goal: m-1
    level: intermediate
    under: l-1
    title: Begegnung
  - goal: h-1
    level: action
    under: m-1
    title: Zwei Feste
indicators:
  - indicator: feste
    goal: h-1
    title: Feste
    target: 2
    by: 2026-12-31
"""
TASK = "tasks/2026/2026-001.yaml"
ERRAND = "title: Stellwände zurückgeben\ncreated: 2026-02-03\n"
NAMES = (("name", "Herr Kanarius rief an"), ("phone", "unter 0391 5550123"),
         ("mail", "Post an jemand@example.org"))


def advice():
    for field in ("summary", "notes", "referral"):
        for name, text in NAMES:
            yield Case("advice-%s-in-%s" % (name, field), files={
                ADVICE: TALK + "%s: %s\n" % (field, text)}, status=0,
                errors=[], others=["%s:5:%d advice-no-names" % (
                    ADVICE, len(field) + 3)],
                says=("a person is named: “.*…”; name the role",))
    yield Case("advice-added-with-a-name", args=(
        "advice", "add", "--channel", "phone", "--client", "citizen",
        "--topic", "other", "-m", "Herr Kanarius rief an"), status=0,
        changes=True, says=(r"\[advice-no-names\]",), silent=("Kanarius",))
    for name, line, place in (
            ("channel", "channel: fone", "2:10 shape.enum"),
            ("client", "client: citizens", "3:9 shape.enum"),
            ("topics", "topics: [other, oter]", "4:17 shape.enum")):
        lines = TALK.splitlines()
        lines[int(place[0]) - 1] = line
        yield Case("advice-unknown-" + name, files={
            ADVICE: "\n".join(lines) + "\n"},
            errors=["%s:%s" % (ADVICE, place)])
    yield Case("advice-negative-minutes", files={
        ADVICE: TALK + "minutes: -5\n"}, errors=[ADVICE + ":5:10 shape.type"])
    yield Case("advice-of-nobody", files={
        ADVICE: TALK + "organisation: niemand\ngrant: 2026-999\n"},
        errors=[ADVICE + ":5:15 reference", ADVICE + ":6:8 reference"])
    asked = {"years/2026.yaml": scratch.BASE["years/2026.yaml"] +
             "parameters:\n  - no: 1\n    rule: advice-before-application\n"
             "    severity: warning\n"}
    found = ["grants/2026/2026-00%d.yaml:9:11 advice-before-application" % n
             for n in (1, 2)]
    yield Case("application-without-advice", files={**asked, ADVICE: TALK},
               status=0, errors=[], others=found)
    yield Case("application-after-its-advice", files={
        **asked, ADVICE: TALK.replace("2026-02-03", "2026-01-05") +
        "grant: 2026-001\n"}, status=0, errors=[], others=found[1:])
    yield Case("advice-option-misspelt", args=(
        "advice", "add", "--minuten", "5"), status=2,
        says=("did you mean --minutes",))


def opportunities():
    for name, day in (("february-30", "02-30"), ("month-13", "13-01"),
                      ("german", "31.3."), ("words", "Ende März"),
                      ("one-digit", "3-31"), ("date", "'2026-03-31'")):
        yield Case("yearly-deadline-" + name, files={
            PROGRAMME: FUND + "deadlines:\n  - no: 1\n    yearly: %s\n" % day},
            errors=[PROGRAMME + ":6:13 opportunity-deadline"],
            says=("no day on which this deadline could come",))
    yield Case("yearly-deadline-february-29", files={
        PROGRAMME: FUND + "deadlines:\n  - no: 1\n    yearly: 02-29\n"},
        status=0, errors=[], others=[])
    yield Case("deadline-once-and-yearly", files={
        PROGRAMME: FUND + "deadlines:\n  - no: 1\n    date: 2026-03-31\n"
        "    yearly: 03-31\n"},
        errors=[PROGRAMME + ":7:13 opportunity-deadline"])
    yield Case("deadline-after-the-end", files={
        PROGRAMME: FUND + "deadlines:\n  - no: 1\n    date: 2026-08-31\n"
        "open:\n  end: 2026-06-30\n"},
        errors=[PROGRAMME + ":6:11 opportunity-deadline"])
    yield Case("opportunity-stale", files={
        PROGRAMME: FUND.replace("2026-02-03", "2025-08-03")}, status=0,
        errors=[], others=[PROGRAMME + ":3:10 opportunity-stale"])


def strategy():
    for name, old, new, others in (
            ("no-target", "    target: 2\n", "", "30:12 indicator-target"),
            ("no-date", "    by: 2026-12-31\n", "", "30:12 indicator-target"),
            ("action-under-guiding", "    under: m-1\n", "    under: l-1\n",
             "25:12 aims-tree"),
            ("guiding-under", "    level: guiding\n",
             "    level: guiding\n    under: m-1\n", "18:12 aims-tree"),
            ("no-parent", "    under: m-1\n", "", "24:12 aims-tree"),
            ("no-indicator", "    goal: h-1\n    title: Feste\n",
             "    goal: m-1\n    title: Feste\n", "23:11 goal-indicator"),
            ("old-concept", "    date: 2026-01-10\n  - no: 2",
             "    date: 2023-01-10\n  - no: 2", "6:3 handlungskonzept")):
        text = GOALS.replace(old, new, 1)
        assert text != GOALS, name
        yield Case("strategy-" + name, files={TREE: text}, status=0,
                   errors=[], others=["%s:%s" % (TREE, others)])
    yield Case("strategy-unknown-goal", files={
        TREE: GOALS.replace("    goal: h-1\n", "    goal: h-2\n")},
        errors=[TREE + ":29:11 goal-exists"], says=("did you mean h-1",))
    yield Case("goal-twice", files={
        TREE: GOALS.replace("goal: m-1", "goal: l-1", 1)},
        errors=None, says=("l-1",))
    yield Case("strategy-of-no-period", files={
        "strategy/2032-2025.yaml": GOALS},
        errors=["strategy/2032-2025.yaml:1:1 file.name"])


def tasks():
    for name, text in NAMES:
        yield Case("task-" + name, files={
            TASK: "title: %s\ncreated: 2026-02-03\n" % text}, status=0,
            errors=[], others=[TASK + ":1:8 task-no-names"])
    yield Case("task-for-an-unknown-goal", files={
        TREE: GOALS, TASK: ERRAND + "goals: [h-1, h-9]\n"},
        errors=[TASK + ":3:14 goal-exists"])
    yield Case("task-for-a-goal-without-strategy", files={
        TASK: ERRAND + "goals: [h-1]\n"}, errors=[TASK + ":3:9 goal-exists"])
    yield Case("task-done-unknown", args=("task", "done", "2026-009"),
               says=("no such record",))


def cases():
    for table in (advice, opportunities, strategy, tasks):
        yield from table()
