#!/usr/bin/env python3
"""Small numbers of people in public figures, by a model that shares no code.

usage: small_numbers.py PFD DATA [--seed N]

The model says of one session what is hidden, and of every session that may be (small
ones, all of them) it is proved that no hidden number can be told from what stands in
print. Then sessions with random numbers are put into the example data, and what pfd
prints for the public, in reports, lists and records, must be the model's print and
sums of what is printed alone."""
import glob
import itertools
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile

import yaml

PFD, DATA = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
SEED = int(sys.argv[sys.argv.index("--seed") + 1]) if "--seed" in sys.argv else 1
GENDERS, AGES = ("female", "diverse", "unknown"), ("under_16", "under_27")
FIELDS = ("total", *GENDERS, *AGES, "volunteers")
HIDDEN = "hidden"
failures = 0


def check(good, text):
    global failures
    if not good:
        failures += 1
        print("small_numbers:", text, file=sys.stderr)


# ---- the model ----------------------------------------------------------------------

def small(n, threshold):
    return 0 < n < threshold


def printed(session, threshold):
    """What stands in print of a session; 0 counts nobody and is always shown."""
    total = session["total"]
    genders = [session[g] for g in GENDERS]
    rest = total - sum(genders)
    hide = set()
    few = any(small(n, threshold) for n in (*genders, rest))
    if few:
        hide |= set(GENDERS)
    there = sum(n > 0 for n in genders)
    if small(total, threshold) or few and total - (there - 1) < threshold:
        hide |= set(FIELDS)
    young, youngest = session["under_27"], session["under_16"]
    if any(small(n, threshold)
           for n in (youngest, young - youngest, young, total - young)):
        hide |= set(AGES)
    if any(small(n, threshold)
           for n in (session["volunteers"], total - session["volunteers"])):
        hide.add("volunteers")
    return {f: HIDDEN if f in hide and session[f] else session[f] for f in FIELDS}


def sessions(total_max):
    for total in range(total_max + 1):
        for f, d, u in itertools.product(range(total + 1), repeat=3):
            if f + d + u <= total:
                yield total, f, d, u


def prove(threshold, total_max):
    """Each hidden number could be the threshold or more: some other session with that
    number has the same print, as far as who reads it can tell."""
    most = total_max + threshold + 4
    for total, f, d, u in sessions(total_max):
        s = dict(zip(FIELDS, (total, f, d, u, 0, 0, 0)))
        p = printed(s, threshold)
        totals = [p["total"]] if p["total"] != HIDDEN else range(1, most)
        for name in GENDERS:
            if p[name] != HIDDEN:
                check(not small(s[name], threshold), f"{s}: {name} is told")
                continue
            # The others that are hidden are one each at least.
            others = [p[o] if p[o] != HIDDEN else 1 for o in GENDERS if o != name]
            check(any(t - sum(others) >= threshold for t in totals),
                  f"{s}, threshold {threshold}: {name} must be small")
        left = p["total"] != HIDDEN and all(p[g] != HIDDEN for g in GENDERS)
        check(not left or not small(total - f - d - u, threshold),
              f"{s}: who is left is told")
        check(p["total"] == HIDDEN or not small(total, threshold),
              f"{s}: the total is told")
    for total in range(total_max + 1):
        for young in range(total + 1):
            for youngest in range(young + 1):
                s = dict(zip(FIELDS, (total, 0, 0, 0, youngest, young, 0)))
                p = printed(s, threshold)
                for a, b in ((0, "under_16"), ("under_16", "under_27"),
                             (0, "under_27"), ("under_27", "total")):
                    ends = [0 if a == 0 else p[a], p[b]]
                    check(HIDDEN in ends or not small(ends[1] - ends[0], threshold),
                          f"{s}: {a} to {b} is told")


# ---- what pfd prints ---------------------------------------------------------------

def run(*args):
    done = subprocess.run([PFD, *args], capture_output=True, text=True)
    check(done.returncode == 0, f"pfd {' '.join(args)}: {done.stderr[:300]}")
    return done.stdout


def rows(*args, table=None):
    doc = json.loads(run(*args, "--for", "public", "-O", "json"))
    return doc[table] if table else doc


def random_session(rng, no, date):
    total = rng.choice([0, 1, 2, 3, 4, 5, 6, 8, 12, 20, 35])
    f = rng.randint(0, total)
    d = min(rng.choice([0, 0, 0, 1, 2, 4]), total - f)
    u = min(rng.choice([0, 0, 1, 3, 9]), total - f - d)
    young = rng.randint(0, total)
    counts = dict(zip(FIELDS, (total, f, d, u, rng.randint(0, young), young,
                               rng.randint(0, total))))
    return {"no": no, "date": date, "counts": counts}


def write(path, change):
    with open(path, encoding="utf-8") as f:
        record = yaml.load(f, Loader=yaml.BaseLoader)
    change(record)
    with open(path, "w", encoding="utf-8") as f:
        yaml.safe_dump(record, f, allow_unicode=True, sort_keys=False, width=10000)


def put_in(rng):
    """Into all projects and grants of the year; project and grant ids: sessions."""
    put = {}
    for kind in ("projects", "grants"):
        for path in sorted(glob.glob(f"{kind}/2025/*.yaml") +
                           glob.glob(f"{kind}/2025-*.yaml")):
            n = rng.choice([0, 1, 1, 2, 3]) if kind == "projects" else 0
            mine = [random_session(rng, i + 1, f"2025-{rng.randint(1, 12):02d}-11")
                    for i in range(n)]

            def change(record):
                record.pop("sessions", None)
                if mine:
                    record["sessions"] = mine
            write(path, change)
            put[os.path.basename(path)[:-5]] = [s for s in mine]
    return put


def total_of(cells):
    """A sum in print: of what is shown; nothing else is in it."""
    shown = [c for c in cells if c != HIDDEN]
    return HIDDEN if sum(shown) == 0 and HIDDEN in cells else sum(shown)


def compare(put, threshold):
    projects = {k: v for k, v in put.items() if v}
    print_of = {k: [printed(s["counts"], threshold) for s in v]
                for k, v in projects.items()}
    for place in (1, 2, 3):
        columns = ",".join(f"sessions.{place}.counts.{f}" for f in FIELDS)
        for row in rows("project", "list", "--year", "2025", "--columns",
                        "id," + columns):
            mine = print_of.get(row["id"], [])
            for f in FIELDS:
                got = row.get(f"sessions_{place}_counts_{f}")
                want = mine[place - 1][f] if place <= len(mine) else None
                check(got == want, f"{row['id']} session {place} {f}: {got},"
                      f" model {want}")
    for project in sorted(print_of)[::3]:
        shown = rows("project", "show", project, table="sessions")
        got = [{f: s[f"counts_{f}"] for f in FIELDS} for s in shown]
        check(got == print_of[project],
              f"{project} show: {got}, model {print_of[project]}")
    doc = rows("report", "audience", "--year", "2025")
    everything = [p for mine in print_of.values() for p in mine]
    line = [r for r in doc["participants"] if r["of"] == "projects"][0]
    for f in FIELDS:
        want = total_of([p[f] for p in everything])
        check(line[f] == want, f"participants {f}: {line[f]}, model {want}")
    months = {r["month"]: r["participants"] for r in doc["months"]}
    for month, got in months.items():
        want = total_of([printed(s["counts"], threshold)["total"]
                         for v in projects.values() for s in v
                         if s["date"].startswith(month)] or [0])
        check(got == want, f"months {month}: {got}, model {want}")
    ages = {r["age"]: r["participants"] for r in doc["age_groups"]}
    of_age = [p for p in everything if HIDDEN not in (p["under_27"], p["total"])]
    young = total_of([p["under_27"] for p in everything])
    check(ages["from_27"] in (HIDDEN, sum(p["total"] - p["under_27"]
                                          for p in of_age)),
          f"from_27: {ages['from_27']}")
    check(HIDDEN in (ages["under_16"], ages["from_16_to_26"], young) or
          ages["under_16"] + ages["from_16_to_26"] == young, f"ages: {ages}")
    for row in rows("report", "projects", "--year", "2025", table="projects"):
        mine = print_of.get(row["project"])
        if mine:
            want = total_of([p["total"] for p in mine])
            check(row["participants"] == want,
                  f"{row['project']}: {row['participants']}, model {want}")


def main():
    for threshold in (2, 3, 5):
        prove(threshold, 9)
    folder = tempfile.mkdtemp()
    try:
        os.environ.update(
            PFD_KEYSTORE=os.path.join(folder, "keys"), HOME=folder,
            PFD_TODAY="2026-03-01", PFD_EXAMPLE_DIR=DATA, LC_ALL="C.UTF-8",
            GIT_AUTHOR_NAME="Test", GIT_AUTHOR_EMAIL="test@example.org",
            GIT_COMMITTER_NAME="Test", GIT_COMMITTER_EMAIL="test@example.org")
        run("init", "--demo", os.path.join(folder, "repo"))
        os.chdir(os.path.join(folder, "repo"))
        rng = random.Random(SEED)
        compare(put_in(rng), 3)
        write("years/2025.yaml", lambda year: year.setdefault(
            "parameters", []).append(
                {"no": len(year["parameters"]) + 1, "rule": "small-numbers",
                 "parameter": "threshold", "value": "5"}))
        compare(put_in(rng), 5)
    finally:
        os.chdir("/")
        shutil.rmtree(folder)
    print(f"small_numbers: {failures} failures")
    sys.exit(failures > 0)


main()
