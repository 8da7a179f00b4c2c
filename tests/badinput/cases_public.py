"""Events, posts and published incidents: figures that cannot be, a release that
was not, a gate that was not passed. Edited by hand they are found at their
line, typed they do not get in."""
import scratch
from case import Case

EVENT = "events/2026/2026-hoffest.yaml"
FEST = ("title: Hoffest\nkind: festival\nlevel: city\nrole: stand\n"
        "date: 2026-02-14\n")
CONFERENCE = FEST.replace("festival", "conference")
RESULT = CONFERENCE + "results:\n  - no: 1\n    result: Mehr Treffen\n"
POST = "posts/2026/2026-001.yaml"
PLAN = "title: Neue Termine\nchannel: social_media\n"
APPROVED = PLAN + "approved:\n  by: office\n  date: %s\n"
OUT = "published:\n  date: 2026-02-10\n"
LINE = ("Gefördert vom Bundesministerium für Bildung, Familie, Senioren, "
        "Frauen und Jugend")
OLD = LINE.replace("Bildung, ", "")
LINED = {"years/2026.yaml": scratch.BASE["years/2026.yaml"] +
         "texts:\n  - no: 1\n    text: funding_line\n    wording: %r\n" % LINE}
INCIDENT = "incidents/2026/2026-001.yaml"
WALL = "title: Parolen\ndate: 2026-02-01\ntype: threat\nreported: 2026-02-02\n"
CHECKED = "verified:\n  by: office\n  date: 2026-02-20\n"
NOT = ("unverifiable:\n  by: office\n  date: 2026-02-21\n"
       "  reason: niemand erreichbar\n")
GATE = ("gate:\n  date: 2026-02-20\n  by: office\n  home: false\n"
        "  work: false\n  person: false\n  names: true\n")
FIGURES = ("publications:\n  - no: 1\n    as_of: 2026-02-28\n"
           "    date: 2026-02-01\n    type: threat\n")


def found(name, path, text, *errors, others=None, more=None, **rest):
    """At its places, "LINE:COL RULE"."""
    return Case(name, files={path: text, **(more or {})},
                status=1 if errors else 0,
                errors=["%s:%s" % (path, at) for at in errors],
                others=others and ["%s:%s" % (path, at) for at in others],
                **rest)


def refused(name, *args, says, files=None, **more):
    return Case(name, files or {}, args, says=says, commit=bool(files), **more)


def changed(text, at, line):
    lines = text.splitlines()
    lines[at - 1:at] = [line] if line else []
    return "\n".join(lines) + "\n"


def counts(**heads):
    return FEST + ("sessions:\n  - no: 1\n    date: 2026-02-14\n"
                   "    counts:\n") + "".join(
        "      %s: %d\n" % one for one in heads.items())


def events():
    for name, at, line, place in (
            ("kind", 2, "kind: feier", "2:7 shape.enum"),
            ("level", 3, "level: stadtteil", "3:8 shape.enum"),
            ("role", 4, "role: gastgeber", "4:7 shape.enum"),
            ("february-30", 5, "date: 2026-02-30", "5:7 shape.date"),
            ("no-date", 5, "", "1:1 shape.required")):
        yield found("event-" + name, EVENT, changed(FEST, at, line), place)
    for name, line, place in (
            ("time", "start: '25:00'", "8 shape.type"),
            ("project", "project: 2026-nichts", "10 reference"),
            ("partner", "partners: [verein-a, verein-b]", "22 reference"),
            ("network", "network: stadtnetz", "10 reference-item"),
            ("goal", "goals: [h-9]", "9 goal-exists"),
            ("ends-before-it-begins", "last_day: 2026-02-13",
             "11 event-days")):
        yield found("event-" + name, EVENT, FEST + line + "\n", "6:" + place)
    yield found("event-of-another-year", "events/2026/2025-hoffest.yaml",
                FEST, "1:1 file.name", says=("move it to events/2025/",))
    yield found("event-session-on-no-day", EVENT, FEST +
                "sessions:\n  - no: 1\n    date: 2026-02-15\n",
                "8:11 event-days")
    for name, lines, place in (
            ("end-before-its-start", "start: '14:00'\nend: '12:00'\n", "7:6"),
            ("end-at-its-start", "start: '14:00'\nend: '14:00'\n", "7:6"),
            ("end-without-start", "end: '18:00'\n", "6:6"),
            ("training-longer-than-the-day", "start: '09:00'\nend: '11:00'\n"
             "training_minutes: 121\n", "8:19"),
            ("documented-before", "documented: 2026-02-13\n", "6:13")):
        yield found("event-" + name, EVENT, FEST + lines,
                    place + " event-times")
    for name, lines in (
            ("at-night", "start: '20:00'\nend: '02:00'\n"),
            ("days-later", "start: '14:00'\nend: '12:00'\n"
             "last_day: 2026-02-15\n"),
            ("training-through-the-night", "start: '20:00'\nend: '02:00'\n"
             "training_minutes: 360\n")):
        yield found("event-ends-" + name, EVENT, FEST + lines, others=[])
    # heads
    yield found("event-heads-below-zero", EVENT, counts(total=-1),
                "10:14 shape.type")
    for name, heads, place in (
            ("genders", dict(total=10, female=8, diverse=3), 10),
            ("under-27", dict(total=10, under_27=11), 10),
            ("under-16", dict(total=10, under_27=4, under_16=5), 11),
            ("volunteers", dict(total=0, volunteers=1), 10)):
        yield found("event-heads-" + name, EVENT, counts(**heads),
                    "%d:%d counts-consistent" % (
                        place, 14 if place == 10 else 17))
    yield found("event-registered-below-zero", EVENT, FEST +
                "registrations:\n  - no: 1\n    registered: -3\n",
                "8:17 shape.type")
    # results and answers
    yield found("event-result-without-goal", EVENT, RESULT +
                "    who: Fachstelle\n    due: 2026-05-01\n",
                others=["8:13 conference-results"], says=("lacks: Goals",))
    yield found("event-result-without-all", EVENT, RESULT,
                others=["8:13 conference-results"] * 3)
    yield found("event-result-for-a-goal-that-is-none", EVENT, RESULT +
                "    goals: [h-9]\n    who: Fachstelle\n"
                "    due: 2026-05-01\n", "9:13 goal-exists")
    # a year's conference
    last_year = {"years/2025.yaml": scratch.BASE["years/2026.yaml"].replace(
        "2026-", "2025-")}
    for name, text, clean in (
            ("none", FEST, False),
            ("cancelled", CONFERENCE + "cancelled:\n  date: 2025-02-01\n",
             False),
            ("undocumented", CONFERENCE, False),
            ("documented", CONFERENCE + "documented: 2025-04-01\n", True)):
        rule = r"\[conference-yearly\]"
        yield Case("conference-" + name, files={
            "events/2025/2025-hoffest.yaml": text.replace("2026-", "2025-"),
            **last_year}, status=0, errors=[], says=() if clean else (
                r"years/2025.yaml:1:1: warning: .*" + rule,),
            silent=(rule,) if clean else ())
    for name, mean in (("above", "5.01"), ("below", "0.99"),
                       ("comma", "4,2"), ("words", "gut")):
        yield found("event-mean-" + name, EVENT, CONFERENCE +
                    "evaluation:\n  - no: 1\n    question: Gut?\n"
                    "    scale: 5\n    answers: 3\n    mean: '%s'\n" % mean,
                    "11:11 event-evaluation")
    yield found("event-more-answers-than-heads", EVENT, counts(total=5) +
                "evaluation:\n  - no: 1\n    question: Gut?\n"
                "    scale: 5\n    answers: 6\n", "15:14 event-evaluation")
    for field, text, place in (
            ("trainer", "trainer: Herr Kanarius\n", "6:10"),
            ("task", "tasks:\n  - no: 1\n    task: Rückruf 0391 5550123\n",
             "8:11")):
        yield found("event-name-in-" + field, EVENT, FEST + text,
                    others=[place + " event-no-names"])
    # typed
    fest = ("event", "add", "--kind", "festival", "--title", "Hoffest")
    yield refused("event-typed-february-30", *fest, "--date", "30.2.2026",
                  says=("there is no such day",))
    yield refused("event-typed-kind", "event", "add", "--kind", "feier",
                  "--title", "A", "--date", "2026-02-14",
                  says=(r"“feier” is none of the possible values",))
    yield refused("event-typed-option", *fest, "--datum", "2026-02-14",
                  status=2, says=("did you mean --date",))
    yield refused("event-typed-heads", "event", "set", "2026-hoffest",
                  "sessions.+.date=2026-02-14", "sessions.+.counts.total=-1",
                  files={EVENT: FEST}, says=("-1 is negative",))
    yield refused("event-plan-unknown-template", "event", "plan",
                  "2026-hoffest", "--template", "ball", files={EVENT: FEST},
                  says=('"ball" is none of its values',))
    tasks = {EVENT: FEST + "tasks:\n  - no: 1\n    task: Stand anmelden\n"
             "    done: 2026-01-10\n  - no: 2\n    task: Stand packen\n"}
    for name, task, says in (
            ("unknown", "Halle", "has no task “Halle”"),
            ("number", "3", "has no task “3”"),
            ("ambiguous", "stand", "2 tasks begin with “stand”"),
            ("twice", "1", "was done on 2026-01-10")):
        yield refused("event-done-" + name, "event", "done", "2026-hoffest",
                      task, files=tasks, says=(says, "pfd event sheet"))
    yield refused("event-certificate-of-a-festival", "event", "certificate",
                  "2026-hoffest", files={EVENT: FEST},
                  says=("is no training",))
    yield refused("event-sheet-of-nothing", "event", "sheet", "2026-nichts",
                  says=("no such record",))


def posts():
    for name, at, line, place in (
            ("channel", 2, "channel: radio", "2:10 shape.enum"),
            ("no-title", 1, "", "1:1 shape.required")):
        yield found("post-" + name, POST, changed(PLAN, at, line), place)
    for name, line, place in (
            ("planned", "planned: 2026-13-01", "10 shape.date"),
            ("grant", "grant: 2026-099", "8 reference"),
            ("project", "project: 2026-nichts", "10 reference"),
            ("event", "event: 2026-nichts", "8 reference")):
        yield found("post-of-no-" + name, POST, PLAN + line + "\n",
                    "3:" + place)
    yield found("post-published-unapproved", POST, PLAN + OUT,
                "4:9 publication-approved")
    yield found("post-approved-afterwards", POST,
                APPROVED % "2026-02-11" + OUT, "7:9 publication-approved")
    good = APPROVED % "2026-02-10" + OUT
    yield found("post-without-the-line", POST, good, "7:3 funding-line",
                more=LINED)
    yield found("post-with-the-old-ministry", POST,
                good + "  wording: '%s'\n" % OLD, "8:12 funding-line",
                others=["8:12 ministry-name"], more=LINED)
    yield found("post-planned-with-the-old-ministry", POST,
                PLAN + "text: '%s'\n" % OLD, others=["3:7 ministry-name"])
    yield found("post-with-the-old-ministry-then", POST,
                PLAN + "planned: 2025-05-05\ntext: '%s'\n" % OLD, others=[])
    yield found("post-image-without-words", POST, good +
                "image:\n  document: Bild 1\n",
                others=["9:13 post-image"], says=("Alternative text",))
    yield found("post-print-without-specimens", POST,
                good.replace("social_media", "print") + "  specimens: 4\n",
                others=["8:14 specimen-copies"], says=("4 of 5 specimen",))
    yield found("post-reach-below-zero", POST, good +
                "reach:\n  - no: 1\n    date: 2026-02-11\n"
                "    figure: views\n    value: -5\n", "12:12 shape.type")
    # typed
    yield refused("post-typed-channel", "post", "add", "--title", "A",
                  "--channel", "radio", says=("possible: homepage",))
    yield refused("post-typed-grant", "post", "add", "--title", "A",
                  "--channel", "press", "--grant", "2026-099",
                  says=("there is no grant 2026-099",))
    text = {POST: PLAN + "text: Kommen Sie vorbei!\n"}
    yield refused("post-publish-unapproved", "post", "publish", "2026-001",
                  files=text, says=(r"\[publication-approved\]",))
    yield refused("post-publish-before-its-release", "post", "publish",
                  "2026-001", "--date", "2026-02-09", files={
                      POST: text[POST] + "approved:\n  by: office\n"
                      "  date: 2026-02-10\n"},
                  says=(r"\[publication-approved\]",))
    yield refused("post-approve-without-text", "post", "approve", "2026-001",
                  files={POST: PLAN}, says=("no text to approve",))
    yield refused("post-publish-nothing", "post", "publish", "2026-009",
                  says=("no such record",))


def incidents():
    yield found("incident-published-without-gate", INCIDENT,
                WALL + CHECKED + FIGURES, "10:12 incident-gate")
    for name, text in (("unverified", ""), ("unverifiable", NOT)):
        text = WALL + text + GATE + FIGURES
        yield found("incident-published-" + name, INCIDENT, text,
                    "%d:12 incident-gate" %
                    (text[:text.index("as_of")].count("\n") + 1))
    yield found("incident-verified-and-not", INCIDENT, WALL + CHECKED + NOT,
                "10:9 incident-unverifiable")
    for line, what in (("  by: office\n", "by"),
                       ("  date: 2026-02-21\n", "date"),
                       ("  reason: niemand erreichbar\n", "reason")):
        yield found("incident-unverifiable-without-" + what, INCIDENT,
                    WALL + NOT.replace(line, ""), "6:3 shape.required")
    yield found("incident-unverifiable-with-a-name", INCIDENT,
                WALL + NOT.replace("niemand", "Herr Kanarius nicht"),
                others=["8:11 incident-no-names"])
    for name, old, new in (
            ("texts-unread", "names: true", "names: false"),
            ("half-answered", "  work: false\n", ""),
            ("somebody-inferable", "home: false", "home: true")):
        gate = GATE.replace(old, new)
        assert gate != GATE, name
        yield found("incident-gate-" + name, INCIDENT,
                    WALL + CHECKED + gate + FIGURES,
                    "%d:12 incident-gate" % (10 + gate.count("\n")))
    yield found("incident-changed-behind-figures", INCIDENT,
                WALL.replace("threat", "assault") + CHECKED + GATE + FIGURES,
                others=["17:12 incident-asof"])
    yield found("incident-affected-below-zero", INCIDENT,
                WALL + "affected: -1\n", "5:11 shape.type")
    verified = {INCIDENT: WALL + CHECKED}
    publish = ("incident", "publish", "2026-001")
    yield refused("incident-publish-unverified", *publish,
                  files={INCIDENT: WALL}, says=("is not verified",))
    yield refused("incident-publish-unverifiable", *publish,
                  files={INCIDENT: WALL + NOT}, says=("is not verified",))
    verify = ("incident", "verify", "2026-001")
    yield refused("incident-verified-by-nobody-known", *verify, "--by", "me",
                  files={INCIDENT: WALL}, says=("one of: office",))
    yield refused("incident-unverifiable-for-no-reason", *verify,
                  "--unverifiable", "", files={INCIDENT: WALL},
                  says=("unverifiable",))
    yield refused("incident-unverifiable-but-published", *verify,
                  "--unverifiable", "Irrtum", files={
                      INCIDENT: WALL + CHECKED + GATE + FIGURES},
                  says=("is in published figures", "--withdraw"))
    yield refused("incident-publish-without-answers", *publish,
                  files=verified, says=("the gate is not passed",))
    yield refused("incident-publish-unread", *publish, "--home", "no",
                  "--work", "no", "--person", "no", files=verified,
                  says=("the gate is not passed",))
    yield refused("incident-publish-with-a-name", *publish, "--home", "no",
                  "--work", "no", "--person", "no", "--checked", files={
                      INCIDENT: verified[INCIDENT] +
                      "summary: Herr Kanarius kam dazu.\n"},
                  says=(r"error: .*\[incident-no-names\]",))
    yield refused("incident-publish-inferable", *publish, "--home", "yes",
                  "--work", "no", "--person", "no", "--checked",
                  files=verified, says=("would give somebody away",))


def cases():
    for table in (events, posts, incidents):
        yield from table()
