"""The words of the money and what may not be, a second time.

Written from CONTRIBUTING ("The words of the money") and the texts of `pfd rules`,
without a look at pfd's queries: a world is a few lists, amounts are whole cents.
"""
import copy

OFFICE, LEAD = "office", "lead_authority"
POTS = {"action": 400000, "youth": 250000, "participation-publicity": 150000}
# pot, cap, financing, approvals
TRACKS = {
    "small": ("action", 50000, "fixed", [OFFICE]),
    "measure": ("action", 300000, "share", [OFFICE, LEAD]),
    "jugend": ("youth", 120000, "deficit", [OFFICE, LEAD]),
    "presse": ("participation-publicity", None, "fixed", [LEAD]),
}
ENDED = ("revoked", "cancelled", "withdrawn", "rejected")


class Differs(Exception):
    pass


class Grant:
    def __init__(self, track, requested, own, day):
        self.track, self.requested, self.own = track, requested, own
        self.received = day
        self.approvals = {}     # role: day
        self.waived = set()     # amounts that the lead authority let pass
        self.decisions = []     # (day, kind, cents)
        self.payments = []      # (day, cents)
        self.repayments = []    # (day, cents, to)
        self.claims = []        # (day, cents, of them written off)
        self.withdrawn = self.cancelled = None
        self.accepted = None    # (day, cents of expenditure recognised)

    @property
    def pot(self):
        return TRACKS[self.track][0]

    @property
    def planned(self):
        return self.requested + self.own

    @property
    def awards(self):
        return [d for d in self.decisions if d[1] in ("award", "amendment")]

    @property
    def awarded(self):
        return self.awards[-1][2] if self.awards else 0

    @property
    def status(self):
        latest = self.decisions[-1][1] if self.decisions else None
        if latest == "revocation":
            return "revoked"
        if self.cancelled:
            return "cancelled"
        if self.withdrawn:
            return "withdrawn"
        if latest == "rejection":
            return "rejected"
        if self.accepted:
            return "accepted"
        if self.payments:
            return "paid"
        return "awarded" if self.awards else "received"

    @property
    def due(self):
        """Of the grant, once the expenditure is recognised."""
        if not self.accepted:
            return None
        spent, award = self.accepted[1], self.awarded
        financing = TRACKS[self.track][2]
        if financing == "share":
            due = (2 * spent * award + self.planned) // (2 * self.planned)
        elif financing == "deficit":
            # The other income came in as planned.
            due = award - (self.planned - spent)
        else:
            due = spent
        return max(0, min(due, award))

    @property
    def obligation(self):
        status = self.status
        if status == "revoked":
            return min(self.awarded, self.decisions[-1][2])
        if status in ENDED:
            return 0
        return self.awarded if self.due is None else self.due

    @property
    def paid(self):
        return sum(cents for _, cents in self.payments)

    def repaid(self, to=None, until=None):
        return sum(cents for day, cents, where in self.repayments
                   if to in (None, where) and (until is None or day <= until))

    @property
    def committed(self):
        return max(0, self.obligation - self.paid + self.repaid("pot"))

    @property
    def ended(self):
        """Nothing more is due than the obligation."""
        return self.due is not None or self.status in ENDED

    @property
    def claim(self):
        """Paid too much, not back and not written off."""
        return max(0, self.paid - self.repaid() - self.obligation
                   - sum(off for _, _, off in self.claims)) \
            if self.ended else 0

    @property
    def reserved(self):
        return self.requested if self.status in ("received",
                                                 "in_review") else 0

    # ---- what may not be, by the rules' names

    def broken(self):
        found = set()
        self.broken_decisions(found)
        self.broken_payments(found)
        overpaid = max(0, self.paid - self.obligation) if self.ended else 0
        if sum(cents - off for _, cents, off in self.claims) > overpaid:
            found.add("claim-within-overpaid")
        if any(off > cents for _, cents, off in self.claims):
            found.add("write-off-within-claim")
        if self.repaid() > self.paid:
            found.add("repaid-within-paid")
        return found

    def broken_decisions(self, found):
        _, cap, _, approvals = TRACKS[self.track]
        kinds = [kind for _, kind, _ in self.decisions]
        awards = self.awards
        if awards:
            if cap is not None and self.awarded > cap \
                    and self.awarded not in self.waived:
                found.add("small-max" if self.track == "small"
                          else "measure-max")
            first = min(day for day, kind, _ in awards if kind == "award") \
                if "award" in kinds else None
            if first and any(self.approvals.get(role, first + 1) > first
                             for role in approvals):
                found.add("approval-missing")
            ends = [day for day in (self.withdrawn, self.cancelled) if day]
            if ends and any(day > min(ends) for day, _, _ in awards):
                found.add("award-withdrawn")
        if kinds.count("award") > 1:
            found.add("award-once")
        for i, (_, kind, cents) in enumerate(self.decisions):
            before = kinds[:i]
            if kind in ("amendment", "revocation") and "award" not in before:
                found.add("award-first")
            if kind == "revocation" and "award" in kinds \
                    and cents > self.awarded:
                found.add("revoked-within-award")
            if not before:
                continue
            if before[-1] == "revocation" and kind != "award" \
                    or before[-1] == "rejection" \
                    and kind in ("amendment", "revocation") \
                    or before[-1] not in ("rejection", "revocation") \
                    and kind == "rejection":
                found.add("decision-follows")

    def broken_payments(self, found):
        if not any(kind == "award" for _, kind, _ in self.decisions):
            if self.payments:
                found.add("award-before")
        else:
            paid = 0
            for day, cents in self.payments:
                paid += cents
                then = [a[2] for a in self.awards if a[0] <= day]
                if paid - self.repaid(until=day) > (then or [0])[-1]:
                    found.add("paid-within-award")
        paid, ended = 0, {
            "revoked": self.decisions[-1][0] if self.decisions else None,
            "cancelled": self.cancelled,
            "withdrawn": self.withdrawn,
        }.get(self.status, self.accepted
              and max(self.accepted[0], self.awards[-1][0]))
        for day, cents in self.payments:
            paid += cents
            if ended and day > ended \
                    and paid - self.repaid(until=day) > self.obligation:
                found.add("paid-when-owed")


def copied(grant):
    """Much faster than copy.deepcopy, which would take most of the time."""
    new = copy.copy(grant)
    for name, value in vars(grant).items():
        if isinstance(value, (list, dict, set)):
            setattr(new, name, value.copy())
    return new


class World:
    def __init__(self):
        self.transfers = []     # (day, from, to, cents, has a notice)
        self.grants = []

    def changed(self, change):
        """What it is after the change, which may not be allowed."""
        after = World()
        after.transfers = list(self.transfers)
        after.grants = [copied(grant) for grant in self.grants]
        change(after)
        return after

    def money(self, pot):
        grants = [g for g in self.grants if g.pot == pot]
        moved = sum(cents * ((to == pot) - (of == pot))
                    for _, of, to, cents, _ in self.transfers)
        words = {
            "initial": POTS[pot],
            "transferred": moved,
            "budget": POTS[pot] + moved,
            "reserved": sum(g.reserved for g in grants),
            "awarded": sum(g.awarded for g in grants),
            "committed": sum(g.committed for g in grants),
            "paid": sum(g.paid for g in grants),
            "returned": sum(g.repaid("pot") for g in grants),
        }
        words["free"] = words["budget"] - sum(
            max(g.obligation, g.paid - g.repaid("pot")) for g in grants)
        return words

    def broken(self):
        found = set().union(*(g.broken() for g in self.grants))
        if any(self.money(pot)["free"] < 0 for pot in POTS):
            found.add("pot-not-overdrawn")
        if not all(notice for *_, notice in self.transfers):
            found.add("transfer-has-notice")
        return found
