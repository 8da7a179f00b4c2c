"""The body's work: who cannot have been there or voted is refused; what happened
against the rules of procedure is recorded, and found."""
import scratch
from case import Case

CHAIR, MEMBER, DEPUTY, OTHER = ("p-7k3f9q2xm4h%d" % n for n in range(4))
STRANGER = "p-0d1v5r8wz6ae"
RULES = """    rules:
      quorum_percent: 50
      quorum_base: entitled
      majority: simple
      deputies: true
      invitation_lead_days: 14
      minutes_days: 60
      circular_votes: true
      circular_days: 7
      circular_objection: true
"""
HELD = "2026-02-10-buendnis"
PATH = "meetings/2026/%s.yaml"
AGENDA = """items:
  - no: 1
    title: Logo
  - no: 2
    title: Leitbild
"""
PRESENT = "present:\n" + "".join(
    "  - member: %s\n" % who for who in (CHAIR, MEMBER, OTHER))


def seat(role, more=""):
    return ("kind: person\nseats:\n  - no: 1\n    body: buendnis\n"
            "    role: %s\n    sector: civil_society\n    from: 2026-01-01\n"
            % role + more)


def meeting(*parts, date="2026-02-10", invited="2026-01-20"):
    return "body: buendnis\ninvited: %s\ndate: %s\n" % (
        invited, date) + "".join(parts)


FILES = {
    "pfd.yaml": scratch.BASE["pfd.yaml"].replace(
        "    kind: steering\n", "    kind: steering\n" + RULES),
    "contacts/%s.yaml" % CHAIR: seat("chair"),
    "contacts/%s.yaml" % MEMBER: seat("member"),
    "contacts/%s.yaml" % DEPUTY: seat(
        "deputy", "    deputy_of: %s\n" % MEMBER),
    "contacts/%s.yaml" % OTHER: seat("member"),
    "contacts/%s.yaml" % STRANGER: "kind: person\n",
    PATH % HELD: meeting(AGENDA),
}
THERE = {PATH % HELD: meeting(PRESENT, AGENDA)}


def refused(name, *args, files=None, **more):
    return Case(name, {**FILES, **(files or {})},
                ("meeting",) + args, commit=True, **more)


def found(name, files, says, status=0, **more):
    return Case(name, {**FILES, **files}, says=says, commit=True,
                status=status, **more)


def verbs():
    # who was there
    yield refused("attend-unknown", "attend", HELD, "p-0000000000zz",
                  says=("has no seat in buendnis on 2026-02-10",))
    yield refused("attend-stranger", "attend", HELD, STRANGER,
                  says=("has no seat in buendnis", "guests in the meeting"))
    yield refused("attend-organisation", "attend", HELD, "verein-a",
                  says=("verein-a has no seat",))
    yield refused("attend-no-id", "attend", HELD, "Müller",
                  says=("Müller",))
    yield refused("attend-twice", "attend", HELD, CHAIR, CHAIR + "=online",
                  status=2, says=("is named twice",))
    yield refused("attend-nobody", "attend", HELD, status=2,
                  says=("nobody is named",))
    yield refused("attend-how", "attend", HELD, CHAIR + "=spät",
                  says=("“spät” is none of the possible values",))
    yield refused("attend-backwards", "attend", HELD, CHAIR + "=18:00-17:00",
                  says=(r"until 17:00, but from 18:00.*\[body-times\]",))
    yield refused("attend-no-meeting", "attend", "2026-02-11-buendnis",
                  "--all", says=("2026-02-10-buendnis",))
    yield refused("attend-no-seats", "attend", HELD, "--all", files={
        "contacts/%s.yaml" % who: "kind: person\n"
        for who in (CHAIR, MEMBER, DEPUTY, OTHER)},
                  says=("nobody has a seat in buendnis",))
    later = "2026-03-02-buendnis"
    coming = {PATH % later: meeting(AGENDA, date="2026-03-02")}
    yield refused("attend-before-the-day", "attend", later, "--all",
                  files=coming, says=("has not taken place yet",))
    yield refused("vote-before-the-day", "vote", later, "1", "--yes", "3",
                  files=coming, says=("has not taken place yet",))
    # votes
    yield refused("vote-more-than-present", "vote", HELD, "1", "--yes", "4",
                  files=THERE, says=("4 votes, .*but 3 with a vote were there",
                                     r"\[body-vote-sum\]"))
    yield refused("vote-fewer-and-told", "vote", HELD, "1", "--yes", "1",
                  "--not-voting", "1", files=THERE,
                  says=(r"\[body-vote-sum\]",))
    yield refused("vote-twice-by-name", "vote", HELD, "1", "--named",
                  "%s=yes,%s=no" % (CHAIR, CHAIR), files=THERE, status=2,
                  says=(CHAIR + " votes twice",))
    yield refused("vote-unknown-member", "vote", HELD, "1", "--named",
                  STRANGER + "=yes", files=THERE,
                  says=("has no seat in buendnis",))
    yield refused("vote-absent-member", "vote", HELD, "1", "--named",
                  "%s=yes,%s=yes" % (CHAIR, DEPUTY), files=THERE,
                  says=(DEPUTY + " has no vote here", r"\[body-proxy\]"))
    yield refused("vote-unknown-word", "vote", HELD, "1", "--named",
                  CHAIR + "=vielleicht", files=THERE,
                  says=("“vielleicht” is none of the possible values",))
    yield refused("vote-unknown-item", "vote", HELD, "3", "--yes", "1",
                  files=THERE, says=("has no item 3",))
    yield refused("vote-negative", "vote", HELD, "1", "--yes=-1",
                  files=THERE, status=2, says=("-1",))
    yield refused("vote-huge", "vote", HELD, "1", "--yes",
                  "9223372036854775807", "--no", "9223372036854775807",
                  files=THERE, status=2, says=("9223372036854775807",))
    yield refused("vote-many", "vote", HELD, "1", "--yes", "999999999",
                  files=THERE, says=(r"\[body-vote-sum\]",))
    yield refused("vote-numbers-and-names", "vote", HELD, "1", "--yes", "1",
                  "--named", CHAIR + "=yes", files=THERE, status=2,
                  says=("numbers or names, not both",))
    yield refused("vote-secret-names", "vote", HELD, "1", "--secret",
                  "--named", CHAIR + "=yes", files=THERE, status=2,
                  says=("a secret vote has no names",))
    yield refused("vote-nothing", "vote", HELD, "1", files=THERE, status=2,
                  says=("the votes are missing",))
    yield refused("vote-against-the-count", "vote", HELD, "1", "--no", "3",
                  "--result", "adopted", files=THERE,
                  says=(r"adopted, but 0 yes, 3 no", r"\[body-majority\]"))
    voted = {PATH % HELD: meeting(PRESENT, AGENDA.replace(
        "Logo\n", "Logo\n    vote:\n      yes: 3\n      no: 0\n"
        "      abstain: 0\n    result: adopted\n"))}
    yield refused("vote-again", "vote", HELD, "1", "--yes", "3", files=voted,
                  says=("was voted on already",))
    # minutes
    yield refused("minutes-before", "set", HELD, "minutes.written=2026-02-09",
                  says=(r"\[body-order\]", "2026-02-09"))
    yield refused("approved-before", "set", HELD,
                  "minutes.approved=2026-02-09", says=(r"\[body-order\]",))


def findings():
    yield found("invited-late", {
        PATH % HELD: meeting(PRESENT, AGENDA, invited="2026-02-05")},
        says=(r"warning: invited: 2026-02-05; the notice of 14 days ended "
              r"2026-01-27.*\[body-invite-lead\]",))
    yield found("circular-late", {
        PATH % HELD: meeting("kind: circular\n", AGENDA,
                             invited="2026-02-06")},
        says=(r"warning: open for 4 days, 7 are asked for.*"
              r"\[circular-vote-window\]",))
    yield found("circular-objection", {
        PATH % HELD: meeting(
            "kind: circular\nobjections:\n  - member: %s\n"
            "    date: 2026-02-01\n" % OTHER, AGENDA.replace(
                "Logo\n", "Logo\n    vote: {yes: 2, no: 0, abstain: 0}\n"
                "    result: adopted\n"))},
        says=(r"warning: %s objects: the vote is void.*"
              r"\[circular-vote-objection\]" % OTHER,))
    yield found("deputy-beside-member", {
        PATH % HELD: meeting(PRESENT, "  - member: %s\n" % DEPUTY, AGENDA)},
        says=(r"note: %s is a guest: %s is there.*\[body-deputy-guest\]" % (
            DEPUTY, MEMBER),))
    days = ("2026-02-03", "2026-02-10", "2026-02-17")
    yield found("absent-three-times", {
        PATH % (day + "-buendnis"): meeting(
            "present:\n  - member: %s\n  - member: %s\n" % (CHAIR, MEMBER),
            AGENDA, date=day) for day in days},
        says=(OTHER + r".*\[body-absent-3\]",))
    yield found("excused-once", {
        PATH % (day + "-buendnis"): meeting(
            "present:\n  - member: %s\n  - member: %s\n" % (CHAIR, MEMBER),
            "excused: [%s]\n" % OTHER if day == days[1] else "",
            AGENDA, date=day) for day in days},
        says=(), silent=("body-absent",))


def cases():
    yield from verbs()
    yield from findings()
