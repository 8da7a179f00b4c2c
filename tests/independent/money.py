#!/usr/bin/env python3
"""Random sequences of money operations, held against a model of their own.

After each operation pfd and money_model.py must agree on whether it is allowed
and by which rules not, and on all words of the money of each pot; and by pfd's
own figures free + committed + (paid - returned) = budget, per pot and in sum,
nothing is awarded beyond the budget, nor without a waiver beyond the cap or
without the decisions that the track asks for.

usage: money.py PROBE [--operations N] [--seed S]      through money_probe
       money.py PFD --commands N [--seed S]            through the real program,
                                                       one commit each

All 100,000: money.py build/release/tests/money_probe --operations 100000
"""
import argparse
import random
import subprocess
import sys

import money_records
from money_commands import Program
from money_model import (ENDED, OFFICE, POTS, TRACKS, Differs, Grant, World)

A_WORLD = 240       # operations, a day each


def near(rng, *limits):
    """An amount at a limit, a cent beside it, or any below."""
    limit = rng.choice([n for n in limits if n > 0] or [rng.randint(1, 60000)])
    return max(1, rng.choice([limit, limit + 1, limit - 1,
                              rng.randint(1, limit), rng.randint(1, limit)]))


# ---- operations: (name, words to tell it, change of a world) -----------------


def op_add(rng, world, day):
    track = rng.choice(list(TRACKS))
    cap = TRACKS[track][1] or 90000
    requested = rng.choice([cap, rng.randint(cap // 10, cap)])
    own = rng.choice([0, requested // 4, rng.randint(0, requested)])
    return (track, requested, own), lambda w: w.grants.append(
        Grant(track, requested, own, day))


def op_approve(rng, world, day):
    at = pick(rng, world, "received")
    roles = [r for r in TRACKS[world.grants[at].track][3]
             if r not in world.grants[at].approvals]
    if not roles:
        return None
    role = rng.choice(roles)
    return (at, role), lambda w: w.grants[at].approvals.update({role: day})


def op_waive(rng, world, day):
    at = pick(rng, world, "received")
    cap = TRACKS[world.grants[at].track][1]
    if not cap or len(world.grants[at].waived) > 2:
        return None
    cents = near(rng, cap, cap + 1000)
    if cents in world.grants[at].waived:
        return None
    return (at, cents), lambda w: w.grants[at].waived.add(cents)


def op_award(rng, world, day):
    at = pick(rng, world, "received")
    grant = world.grants[at]
    cents = near(rng, grant.requested, TRACKS[grant.track][1] or 0,
                 world.money(grant.pot)["free"], *grant.waived)
    alone = TRACKS[grant.track][3] == [OFFICE] and not grant.approvals

    def change(w):
        # The office that decides alone consents by deciding.
        if alone:
            w.grants[at].approvals[OFFICE] = day
        w.grants[at].decisions.append((day, "award", cents))
    return (at, cents), change


def op_amend(rng, world, day):
    at = pick(rng, world, "awarded", "paid")
    grant = world.grants[at]
    cents = near(rng, grant.awarded, TRACKS[grant.track][1] or 0, grant.paid,
                 grant.awarded + world.money(grant.pot)["free"],
                 *grant.waived)
    return (at, cents), lambda w: w.grants[at].decisions.append(
        (day, "amendment", cents))


def op_reject(rng, world, day):
    at = pick(rng, world, "received")
    return (at,), lambda w: w.grants[at].decisions.append(
        (day, "rejection", None))


def op_revoke(rng, world, day):
    at = pick(rng, world, "awarded", "paid")
    grant = world.grants[at]
    cents = rng.choice([0, near(rng, grant.awarded, grant.paid)])
    return (at, cents), lambda w: w.grants[at].decisions.append(
        (day, "revocation", cents))


def op_pay(rng, world, day):
    at = pick(rng, world, "awarded", "paid")
    grant = world.grants[at]
    cents = near(rng, grant.awarded, grant.awarded - grant.paid,
                 grant.committed)
    return (at, cents), lambda w: w.grants[at].payments.append((day, cents))


def op_repay(rng, world, day):
    at = pick(rng, world, "paid", "accepted", "revoked", "withdrawn")
    grant = world.grants[at]
    cents = near(rng, grant.paid, grant.paid - grant.repaid(),
                 grant.paid - grant.obligation)
    to = rng.choice(["pot", "pot", "funder"])
    return (at, cents, to), lambda w: w.grants[at].repayments.append(
        (day, cents, to))


def op_claim(rng, world, day):
    at = pick(rng, world, "accepted", "revoked", "cancelled", "withdrawn")
    grant = world.grants[at]
    claimed = sum(cents - off for _, cents, off in grant.claims)
    cents = near(rng, grant.paid - grant.obligation - claimed, grant.paid)
    return (at, cents), lambda w: w.grants[at].claims.append((day, cents, 0))


def op_write_off(rng, world, day):
    claimed = [at for at, grant in enumerate(world.grants) if grant.claims]
    if not claimed:
        return None
    at = rng.choice(claimed)
    when, cents, _ = world.grants[at].claims[-1]
    off = near(rng, cents, world.grants[at].claim)

    def change(w):
        w.grants[at].claims[-1] = (when, cents, off)
    return (at, off), change


def op_withdraw(rng, world, day):
    at = pick(rng, world, "received", "paid")
    if world.grants[at].withdrawn:
        return None
    return (at,), lambda w: setattr(w.grants[at], "withdrawn", day)


def op_cancel(rng, world, day):
    at = pick(rng, world, "received", "awarded")
    if world.grants[at].cancelled:
        return None
    return (at,), lambda w: setattr(w.grants[at], "cancelled", day)


def op_accept(rng, world, day):
    at = pick(rng, world, "paid")
    grant = world.grants[at]
    if grant.accepted or not grant.awards or grant.status in ENDED:
        return None
    spent = min(grant.planned, near(rng, grant.planned, grant.awarded))
    return (at, spent), lambda w: setattr(w.grants[at], "accepted",
                                          (day, spent))


def op_transfer(rng, world, day):
    of, to = rng.sample(list(POTS), 2)
    cents = near(rng, world.money(of)["free"], 50000)
    notice = rng.random() < 0.9
    return (of, to, cents, notice), lambda w: w.transfers.append(
        (day, of, to, cents, notice))


OPERATIONS = {
    op_add: 9, op_approve: 30, op_waive: 3, op_award: 22, op_amend: 10,
    op_reject: 2, op_revoke: 4, op_pay: 20, op_repay: 10, op_claim: 5,
    op_write_off: 2, op_withdraw: 2, op_cancel: 2, op_accept: 6, op_transfer: 4,
}


def pick(rng, world, *sensible):
    """Mostly a grant in one of these states, else any."""
    fit = [at for at, grant in enumerate(world.grants)
           if grant.status in sensible]
    return rng.choice(fit) if fit and rng.random() < 0.85 \
        else rng.randrange(len(world.grants))


def draw(rng, world, day, names):
    """The next operation that has something to act upon."""
    while True:
        op = op_add if not world.grants else rng.choices(
            list(OPERATIONS), list(OPERATIONS.values()))[0]
        name = op.__name__[3:]
        made = op(rng, world, day) if name in names else None
        if made:
            return name, *made


# ---- agreement -----------------------------------------------------------------


def compare(said, world):
    """pfd's figures among themselves, and with the model's."""
    pots = said["pots"]
    claim = sum(grant.claim for grant in world.grants)
    if said["claim"] != claim:
        raise Differs(f"to come back: pfd {said['claim']}, model {claim}")
    if {p["pot"] for p in pots} != set(POTS):
        raise Differs(f"pots: {pots}")
    for p in pots:
        if p["free"] + p["committed"] + p["paid"] - p["returned"] \
                != p["budget"] or p["free"] < 0:
            raise Differs(f"does not add up: {p}")
        expected = world.money(p["pot"])
        got = {key: p[key] for key in expected}
        if got != expected:
            raise Differs(f"{p['pot']}: pfd {got}, model {expected}")
    budget, *rest = (sum(p[key] for p in pots) for key in (
        "budget", "free", "committed", "paid", "returned"))
    free, committed, paid, returned = rest
    if not free + committed + paid - returned == budget == sum(POTS.values()):
        raise Differs(f"the sum does not add up: {pots}")


class Probe:
    """Whole records through money_probe; a refused one is put back."""
    operations = {name[3:] for name in globals() if name.startswith("op_")}
    exact = True    # all rules that a state breaks are named

    def __init__(self, path):
        self.process = subprocess.Popen([path, "2026-12-31"], text=True,
                                        stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE)

    def write(self, text):
        self.process.stdin.write(text)

    def put(self, records):
        for path, text in records.items():
            self.write(f"put {path} {len(text.encode())}\n{text}")

    def ask(self):
        self.write("ask\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise Differs("the probe has ended")
        return money_records.loads(line)

    def begin(self, world):
        self.write("new\n")
        self.put(money_records.frame())
        self.records = money_records.of(world)
        self.put(self.records)

    def do(self, name, words, day, after):
        """(rules broken by it, the money if it is kept)"""
        now = money_records.of(after)
        self.put({path: text for path, text in now.items()
                  if self.records.get(path) != text})
        said = self.ask()
        if said["broken"]:
            self.put({path: self.records.get(path, "") for path in now
                      if self.records.get(path) != now[path]})
        else:
            self.records = now
        return set(said["broken"]), said

    def end(self):
        self.process.stdin.close()
        return self.process.wait()


def run(driver, n, seed):
    rng = random.Random(seed)
    done = {}
    world = day = None
    for i in range(n):
        if i % A_WORLD == 0:
            world, day, told = World(), 0, []
            driver.begin(world)
        day += 1
        name, words, change = draw(rng, world, day, driver.operations)
        told.append(f"day {day}: {name} {words}")
        after = world.changed(change)
        expected = after.broken()
        try:
            broken, said = driver.do(name, words, day, after)
            if bool(broken) != bool(expected) or \
                    driver.exact and broken != expected:
                raise Differs(f"pfd refuses it by {sorted(broken)}, "
                              f"the model by {sorted(expected)}")
            if not broken:
                world = after
                compare(said, world)
        except Differs as difference:
            sys.exit("\n".join(told[-40:] + [
                f"seed {seed}, operation {i + 1}: {difference}"]))
        key = name, bool(broken)
        done[key] = done.get(key, 0) + 1
        for rule in broken:
            done[rule] = done.get(rule, 0) + 1
    return done


def summary(done):
    lines = []
    for name in sorted({key[0] for key in done if isinstance(key, tuple)}):
        lines.append(f"{name:12} {done.get((name, False), 0):6} done "
                     f"{done.get((name, True), 0):6} refused")
    for rule in sorted(key for key in done if isinstance(key, str)):
        lines.append(f"  {rule:24} {done[rule]:6}")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--operations", type=int, default=2000)
    parser.add_argument("--commands", type=int)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    driver = Program(args.program) if args.commands else Probe(args.program)
    done = run(driver, args.commands or args.operations, args.seed)
    if driver.end():
        sys.exit("the program ended with an error")
    print(summary(done))
    needed = {"pot-not-overdrawn", "small-max", "measure-max",
              "approval-missing"}
    if driver.exact and not needed <= set(done):
        sys.exit(f"never tried: {sorted(needed - set(done))}")


if __name__ == "__main__":
    main()
