"""Papers of a meeting that cannot be written, and verbs that name the wrong one."""
from case import Case

HELD = "2026-02-10-buendnis"
NEXT = "2026-04-16-buendnis"
FILES = {
    "meetings/2026/%s.yaml" % HELD: "body: buendnis\ndate: 2026-02-10\n"
    "items:\n  - no: 1\n    title: Logo\n    result: noted\n"
    "minutes:\n  approved: 2026-02-11\n",
    "meetings/2026/%s.yaml" % NEXT: "body: buendnis\ndate: 2026-04-16\n",
}


def case(name, *args, **more):
    return Case("meeting-" + name, FILES, ("meeting",) + args, commit=True,
                **more)


def cases():
    yield case("packet-none", "packet", "2026-02-11-buendnis",
               says=("2026-02-1",))
    yield case("minutes-of-a-grant", "minutes", "grant/2026-002",
               says=("grant",))
    yield case("invite-nowhere", "invite", NEXT, status=2, says=("output",))
    yield case("invite-inside", "invite", NEXT, "-o", "post",
               says=("do not belong into the data repository",))
    yield case("invite-no-sender", "invite", NEXT, "-o", "../post",
               says=("the office has no e-mail address",
                     "pfd partnership set office.email"))
    yield case("invite-over", "invite", HELD, "-o", "../post",
               says=("is over",))
    yield case("letters-nowhere", "letters", HELD, status=2, says=("-o DIR",))
    yield case("letters-inside", "letters", HELD, "-o", "post",
               says=("do not belong into the data repository",))
    yield case("letters-none", "letters", HELD, "-o", "../post",
               says=("is about no application",))
    yield case("approve-nowhere", "approve", HELD, status=2, says=("--at",))
    yield case("approve-twice", "approve", HELD, "--at", NEXT,
               says=("are approved already",))
    yield case("approve-future", "approve", NEXT, "--at", NEXT,
               says=("has not taken place yet",))
    yield case("approve-earlier", "approve", NEXT, "--at", HELD,
               says=("is not later than",))
    yield case("carry-nowhere", "carry", HELD, status=2, says=("--to",))
    yield case("carry-back", "carry", NEXT, "--to", HELD,
               says=("is not later than",))
    yield case("carry-nothing", "carry", HELD, "--to", NEXT, status=0,
               says=("left nothing open",))
    yield Case("template-invitation", {
        "templates/invitation.md": "# {body.nam}\n"},
        ("explain", "templates.invitation"), status=0)
