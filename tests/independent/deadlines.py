"""What the office's other duties owe by when, worked out again from the files and
compared with all of `pfd due`: usage: deadlines.py PFD DATA

The parameters are those shipped; a repository that sets its own is not compared.
"""
import calendar
import datetime
import json
import os
import subprocess
import sys
import tempfile

from yearly import records, scratch_copy

VERIFY_DAYS, PUBLISH_MONTHS, LOOK_MONTHS = 30, 6, 12


def days(day, n):
    return (datetime.date.fromisoformat(day)
            + datetime.timedelta(n)).isoformat()


def months(day, n):
    """The same day n months on; what a month does not have runs into the next."""
    at = datetime.date.fromisoformat(day)
    year, month = divmod(at.year * 12 + at.month - 1 + n, 12)
    over = max(0, at.day - calendar.monthrange(year, month + 1)[1])
    return days("%04d-%02d-%02d" % (year, month + 1, at.day - over), over)


def incidents(every):
    for i, one in every.items():
        verified = one.get("verified", {}).get("date")
        states = [p["as_of"] for p in one.get("publications", ())]
        yield ("verification", i, days(one["reported"], VERIFY_DAYS),
               verified or one.get("unverifiable", {}).get("date"))
        if verified:
            yield ("publication", i, months(verified, PUBLISH_MONTHS),
                   min(states, default=None))


def analyses(every):
    for i, one in every.items():
        states = {}
        for figure in one.get("figures", ()):
            name = figure["figure"]
            states[name] = max(states.get(name, ""), figure["as_of"])
        if states and one.get("final") != "true":
            yield ("figures", i, months(max(min(states.values()),
                                            one.get("checked", "")),
                                        LOOK_MONTHS), None)


def of_items(kind, every, items, done):
    """A list's entries that have a day."""
    for i, one in every.items():
        for item in one.get(items, ()):
            if "due" in item:
                yield kind, i, item["due"], done(one, item)


def stages(every):
    for i, one in every.items():
        found = sorted(one.get("stages", ()),
                       key=lambda s: (s["date"], int(s["no"])))
        for n, stage in enumerate(found):
            if "next_date" in stage:
                after = found[n + 1]["date"] if n + 1 < len(found) else None
                yield ("next_step", i, stage["next_date"],
                       stage.get("next_done", after))


def expected(data):
    of = lambda folder: records(data, folder)
    item_done = lambda one, item: item.get("done")
    yield from incidents(of("incidents"))
    yield from analyses(of("analyses"))
    yield from stages(of("contacts"))
    yield from of_items("event_task", of("events"), "tasks", lambda one, item:
                        item.get("done", one.get("cancelled", {}).get("date")))
    yield from of_items("result", of("events"), "results", item_done)
    yield from of_items("measure", of("strategy"), "measures", item_done)
    for i, one in of("tasks").items():
        if "due" in one:
            yield "task", i, one["due"], one.get("done")
    for i, one in of("advice").items():
        follow = one.get("follow_up", {})
        if "due" in follow:
            yield "follow_up", i, follow["due"], follow.get("done")
    for i, one in of("posts").items():
        if "planned" in one:
            yield "post", i, one["planned"], one.get("published", {}).get("date")


def compare(pfd, data):
    told = json.loads(subprocess.run(
        [os.path.abspath(pfd), "due", "--all", "-O", "json"], cwd=data,
        check=True, stdout=subprocess.PIPE).stdout)["deadlines"]
    want = sorted(expected(data), key=str)
    kinds = {row[0] for row in want}
    got = sorted(((row["what"], row["record"].split("/", 1)[1], row["due"],
                   row["done"]) for row in told if row["what"] in kinds),
                 key=str)
    for row in [r for r in want if r not in got]:
        print("not told:", *row)
    for row in [r for r in got if r not in want]:
        print("told and not expected:", *row)
    silent = [row["record"] for row in told
              if not row["how"].startswith("pfd ")]
    print("%d deadlines of %d kinds compared" % (len(want), len(kinds)))
    return bool(got != want or silent or len(kinds) < 9)


def main():
    with tempfile.TemporaryDirectory() as into:
        return compare(sys.argv[1], scratch_copy(sys.argv[2], into))


if __name__ == "__main__":
    sys.exit(main())
