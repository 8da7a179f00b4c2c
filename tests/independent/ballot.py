#!/usr/bin/env python3
"""Votes counted again by a program that shares no code with pfd.

usage: ballot.py MONEY_PROBE [--seed N] [--random N]

All majorities, bases and ties with each other, then situations by chance: who came
late or left early, deputies, conflicts, circular votes with silence and objections.
"""

import argparse
import itertools
import json
import random
import subprocess
import sys
from fractions import Fraction

MAJORITIES = [None, "simple", "absolute", "two_thirds"]
BASES = [None, "yes", "yes-no", "yes-no-abstain", "valid", "cast", "entitled",
         "entitled-present"]
TIES = [None, "refused", "chair", "deferred"]


# ---- the model: what a vote means, from the people up -----------------------------

def voters(s):
    """Seats that are voted for, each with who does it."""
    if s["kind"] == "circular":
        return {m: m for m in s["members"] if m in s.get("asked", s["members"])}
    late = any(t != (None, None) for t in s["there"].values())
    here = {p for p, (a, b) in s["there"].items()
            if not late or s["at"] is None
            or (a or 0) <= s["at"] < (1440 if b is None else b)}
    seats = {m: m for m in s["members"] if m in here}
    for deputy, member in sorted(s["deputies"].items(), key=lambda d: person(d[0])):
        if s["rules"].get("deputies", True) and deputy in here and member not in seats:
            seats[member] = deputy
    return seats


def result(s):
    r, v = s["rules"], dict(s["votes"])
    seats = voters(s)
    out = sum(1 for p in seats.values() if p in s["conflicts"])
    present = len(seats)
    if s["kind"] == "circular":
        silent = max(0, present - out - sum(v.values()))
        how = r.get("circular_silence", "not_voting")
        if how == "not_voting":
            present -= silent
        else:
            v[how] += silent
    of = r.get("seats", len(s["members"])) if r.get("quorum_base") == "seats" \
        else len(s["members"])
    need = -(-of * r.get("quorum_percent", 0) // 100)
    there = present - (0 if r.get("excluded_count_for_quorum", True) else out)
    known = "quorum_percent" in r
    facts = [len(s["members"]), present, out, need if known else "",
             there if known else ""]
    if s["kind"] == "circular" and s["objects"] and r.get("circular_objection", True) \
            or there < need:
        return facts + ["void"]
    y, n, a, i = v["yes"], v["no"], v["abstain"], v["invalid"]
    base = {"yes": y, "yes-no": y + n, "yes-no-abstain": y + n + a, "valid": y + n + a,
            "cast": y + n + a + i, "entitled": len(s["members"]),
            "entitled-present": present - out}[r.get("majority_base", "yes-no")]
    share = Fraction(y, base) if base else Fraction(1 if y else 0)
    method = r.get("majority", "simple")
    won = y > 0 and {"simple": y > n, "absolute": share > Fraction(1, 2),
                     "two_thirds": share >= Fraction(2, 3)}[method]
    if not won and y == n:
        half = {"simple": True, "absolute": share == Fraction(1, 2),
                "two_thirds": False}[method]
        if r.get("tie") == "chair" and s["chair"] == "yes" and y and half:
            won = True
        elif r.get("tie") == "deferred":
            return facts + ["deferred"]
    return facts + ["adopted" if won else "rejected"]


# ---- situations ---------------------------------------------------------------------

def situation(**more):
    return {"kind": "ordinary", "members": list("abcdefghij"), "deputies": {},
            "there": {m: (None, None) for m in "abcdefghij"}, "at": None,
            "conflicts": [], "objects": False, "chair": None, "rules": {},
            "votes": dict.fromkeys(("yes", "no", "abstain", "invalid"), 0), **more}


def told(**rules):
    return {key: value for key, value in rules.items() if value is not None}


def all_of_them():
    counts = [(5, 5, 0, 0), (5, 4, 1, 0), (6, 3, 1, 0), (4, 2, 2, 2), (4, 4, 2, 0),
              (0, 0, 10, 0), (6, 4, 0, 0), (2, 1, 6, 1), (7, 3, 0, 0), (5, 0, 0, 5)]
    for majority, base, tie in itertools.product(MAJORITIES, BASES, TIES):
        for votes in counts:
            for chair in ("yes", "no") if tie == "chair" and votes[0] == votes[1] \
                    else (None,):
                yield situation(
                    rules=told(majority=majority, majority_base=base, tie=tie,
                               quorum_percent=50),
                    votes=dict(zip(("yes", "no", "abstain", "invalid"), votes)),
                    chair=chair)


def by_chance(rng):
    members = list("abcdefghijklm"[:rng.randint(1, 13)])
    deputies = {d: rng.choice(members)
                for d in "nopqr"[:rng.randint(0, 5)] if rng.random() < 0.8}
    times = [None, 1000, 1030, 1060, 1090]
    clocks = rng.random() < 0.6
    there = {p: (rng.choice(times), rng.choice(times)) if clocks
             and rng.random() < 0.5 else (None, None)
             for p in members + list(deputies) if rng.random() < 0.75}
    there = {p: t if None in t or t[0] < t[1] else (t[0], None)
             for p, t in there.items()}
    kind = rng.choice(["ordinary", "ordinary", "special", "circular"])
    s = situation(
        kind=kind, members=members, deputies=deputies, there=there,
        at=rng.choice(times),
        conflicts=[p for p in members + list(deputies) if rng.random() < 0.15],
        objects=kind == "circular" and rng.random() < 0.2,
        chair=rng.choice([None, "yes", "no", "abstain"]),
        rules=told(
            quorum_percent=rng.choice([None, 0, 33, 50, 51, 67, 75, 100]),
            quorum_base=rng.choice([None, "entitled", "seats"]),
            seats=rng.choice([None, len(members) + rng.randint(0, 6)]),
            excluded_count_for_quorum=rng.choice([None, True, False]),
            deputies=rng.choice([None, True, False]),
            majority=rng.choice(MAJORITIES), majority_base=rng.choice(BASES),
            tie=rng.choice(TIES),
            circular_silence=rng.choice([None, "not_voting", "yes", "abstain"]),
            circular_objection=rng.choice([None, True, False])))
    if kind == "circular" and rng.random() < 0.5:
        s["asked"] = [m for m in members if rng.random() < 0.8] or members[:1]
    seats = voters(s)
    for person in seats.values():
        if person not in s["conflicts"] and rng.random() < 0.9:
            s["votes"][rng.choice(["yes", "yes", "no", "no", "abstain",
                                   "invalid"])] += 1
    # Without attendance nobody knows whether there was a quorum.
    return s if there or kind == "circular" else by_chance(rng)


# ---- as records ---------------------------------------------------------------------

def person(letter):
    return "p-00000000000" + {"i": "s", "l": "t", "o": "v"}.get(letter, letter)


def yaml(value, indent=""):
    lines = []
    for key, item in value.items():
        if isinstance(item, dict):
            lines += [indent + key + ":", yaml(item, indent + "  ")]
        elif isinstance(item, bool):
            lines.append("%s%s: %s" % (indent, key, str(item).lower()))
        else:
            lines.append("%s%s: %s" % (indent, key, item))
    return "\n".join(lines)


def clock(minute):
    return "'%02d:%02d'" % divmod(minute, 60)


def records(s):
    yield "pfd.yaml", (
        "schema: 1.0\nname: N\nplace: O\nlanguage: de\nbodies:\n  - body: rat\n"
        "    name: Rat\n    rules:\n      source: Test\n"
        + yaml(s["rules"], "      ") + "\n")
    for letter in "abcdefghijklmnopqr":
        seat = "seats:\n  - no: 1\n    body: rat\n    role: %s\n"
        text = "kind: person\n"
        if letter in s["members"]:
            text += seat % "member"
        elif letter in s["deputies"]:
            text += seat % "deputy" + "    deputy_of: %s\n" % person(
                s["deputies"][letter])
        yield "contacts/%s.yaml" % person(letter), text
    text = "body: rat\nkind: %s\ndate: 2026-03-12\n" % s["kind"]
    if "asked" in s:
        text += "recipients: [%s]\n" % ", ".join(map(person, s["asked"]))
    if s["objects"]:
        text += "objections:\n  - member: %s\n" % person("a")
    if s["there"]:
        text += "present:\n"
    for who, (start, end) in s["there"].items():
        text += "  - member: %s\n" % person(who)
        text += "    from: %s\n" % clock(start) if start is not None else ""
        text += "    to: %s\n" % clock(end) if end is not None else ""
    text += "items:\n  - no: 1\n"
    text += "    at: %s\n" % clock(s["at"]) if s["at"] is not None else ""
    if s["conflicts"]:
        text += "    conflicts:\n" + "".join(
            "      - member: %s\n" % person(p) for p in s["conflicts"])
    text += "    vote:\n" + yaml(s["votes"], "      ") + "\n"
    text += "      chair: %s\n" % s["chair"] if s["chair"] else ""
    yield "meetings/2026/2026-03-12-rat.yaml", text


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("probe")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--random", type=int, default=600)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    situations = list(all_of_them()) + [by_chance(rng) for _ in range(args.random)]
    probe = subprocess.Popen([args.probe, "2026-03-13"], stdin=subprocess.PIPE,
                             stdout=subprocess.PIPE)
    known, wrong, seen = {}, 0, {}
    probe.stdin.write(b"new\n")
    for s in situations:
        for path, text in records(s):
            data = text.encode()
            if known.get(path) != data:
                probe.stdin.write(b"put %s %d\n%s" % (
                    path.encode(), len(data), data))
                known[path] = data
        probe.stdin.write(b"count\n")
        probe.stdin.flush()
        said = json.loads(probe.stdout.readline())[0]
        expected = [str(x) for x in result(s)]
        seen[expected[-1]] = seen.get(expected[-1], 0) + 1
        if said != expected:
            wrong += 1
            if wrong <= 3:
                print("pfd says %s, expected %s of\n%s" % (
                    said, expected, json.dumps(s)))
    probe.stdin.close()
    probe.wait()
    if min(seen.get(r, 0) for r in ("adopted", "rejected", "void", "deferred")) < 20:
        print("too few of a result: %s" % seen)
        wrong += 1
    print("%d situations, %d wrong, %s" % (len(situations), wrong, seen))
    sys.exit(wrong != 0)


main()
