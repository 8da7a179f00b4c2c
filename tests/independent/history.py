#!/usr/bin/env python3
"""History, told again by a program that shares no code with pfd: out of `git show`
and PyYAML, over random histories of edits, removals, renames and merges by hand.

usage: history.py PFD [--seed N] [--commits N]

- What `pfd diff A B` says, applied to the state A, gives the state B.
- `pfd blame` names for each field the value, the one before it and the commit that
  a walk over all versions of the file finds.
- `pfd log ID` lists the commits in which the file differs.
- `pfd undo` of the last commit gives the bytes of its parent."""
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile

import yaml

# Everything stays text, as in the files.
LOADER = yaml.BaseLoader
KEYS = {"decisions": "no", "payments": "no", "documents": "no", "approvals": "role",
        "sessions": "no", "consents": "no", "plan": "heading"}


class Lab:
    def __init__(self, pfd, folder):
        self.pfd, self.folder, self.now = pfd, folder, 1772366400
        self.env = dict(
            os.environ, PFD_KEYSTORE=os.path.join(folder, "keys"), HOME=folder,
            PFD_TODAY="2026-03-01", LC_ALL="C.UTF-8", TZ="UTC",
            GIT_CONFIG_NOSYSTEM="1",
            GIT_AUTHOR_NAME="Test Office", GIT_AUTHOR_EMAIL="o@example.org",
            GIT_COMMITTER_NAME="Test Office",
            GIT_COMMITTER_EMAIL="o@example.org")
        self.repo = os.path.join(folder, "repo")

    def run(self, *args, status=(0,)):
        self.env["SOURCE_DATE_EPOCH"] = str(self.now)
        self.env["GIT_COMMITTER_DATE"] = "%d +0000" % self.now
        done = subprocess.run(args, cwd=self.repo, env=self.env,
                              capture_output=True)
        if status and done.returncode not in status:
            sys.exit("%s: %d\n%s" % (" ".join(args), done.returncode,
                                     done.stderr.decode()))
        return done.stdout.decode()

    def do(self, *args, **more):
        return self.run(self.pfd, *args, **more)

    def git(self, *args):
        return self.run("git", *args)

    def tick(self):
        self.now += 3600

    def states(self, revision):
        """path: text of the records of a state."""
        names = self.git("ls-tree", "-r", "--name-only", revision).split("\n")
        return {n: self.git("show", "%s:%s" % (revision, n)) for n in names
                if n.startswith(("grants/", "contacts/"))}


def leaves(value, path="", into=None):
    """{"payments.2.amount": "450.00", "aims": [...]} of a parsed document."""
    into = {} if into is None else into
    for name, below in value.items():
        here = path + name
        if name.startswith("x_"):
            into[here] = below
        elif isinstance(below, dict):
            leaves(below, here + ".", into)
        elif isinstance(below, list) and below and isinstance(below[0], dict):
            for item in below:
                leaves(item, "%s.%s." % (here, item[KEYS[name]]), into)
        else:
            into[here] = below
    return into


def parsed(text):
    return leaves(yaml.load(text, LOADER))


def name_of(path):
    kind, _, rest = path.partition("/")
    return kind[:-1] + "/" + rest.rpartition("/")[2].removesuffix(".yaml")


# ---- histories ---------------------------------------------------------------------

def edit_by_pfd(lab, chance, grants, contacts):
    kind = chance.randrange(8)
    grant = chance.choice(grants)
    if kind == 0:
        lab.do("grant", "set", grant, "requested=%d" % chance.randint(100, 400))
    elif kind == 1:
        lab.do("grant", "set", grant, "title=Fest %d" % chance.randrange(5),
               "aims=" + chance.choice(["promote_democracy", "shape_diversity",
                                        "promote_democracy,shape_diversity"]))
    elif kind == 2:
        lab.do("grant", "set", grant, "activity.start=2026-0%d-01" %
               chance.randint(4, 9), "activity.end=2026-09-30", "x_note=%d" %
               chance.randrange(3))
    elif kind == 3:
        lab.do("grant", "set", grant, "x_note=")
    elif kind == 4:
        contact = chance.choice(contacts)
        lab.do("contact", "set", contact, "email=m%d@example.org" %
               chance.randrange(4), "-m", "other address")
    elif kind == 5:
        i = chance.randrange(len(contacts))
        name = "verein-%d-ev" % chance.randint(100, 999)
        if name not in contacts:
            lab.do("contact", "rename", contacts[i], name)
            contacts[i] = name
    elif kind == 6:
        lab.do("contact", "add", "--kind", "organisation", "--name",
               "Verein Zwei e.V.", "--democracy-declaration", "2026-01-15",
               status=None)
    else:
        lab.do("contact", "remove", "verein-zwei-ev", "-m", "gone", status=None)


def edit_by_hand(lab, chance, grants, contacts):
    """As an editor and plain git would: no trailers, other quotes, comments."""
    path = "grants/2026/%s.yaml" % chance.choice(grants)
    full = os.path.join(lab.repo, path)
    with open(full, encoding="utf-8") as file:
        lines = file.read().split("\n")
    at = chance.randrange(1, len(lines))
    kind = chance.randrange(3)
    if kind == 0:
        lines.insert(1, "# remark %d" % at)
    elif kind == 1:
        lines = ["title: 'By hand %d'" % at if line.startswith("title:")
                 else line for line in lines]
    else:
        end = len(lines) - 1 if not lines[-1] else len(lines)
        if not any(line.startswith("documents:") for line in lines):
            lines[end:end] = ["documents:", "  - no: 1", "    kind: other",
                              "  - no: 2", "    kind: application"]
        else:
            start = lines.index("documents:")
            del lines[start + 1:start + 3]
            if start + 1 >= len(lines) or not lines[start + 1].startswith(" "):
                del lines[start]
    with open(full, "w", encoding="utf-8") as file:
        file.write("\n".join(lines))
    lab.git("commit", "-qam", "by hand", "--allow-empty")


def make_history(lab, chance, commits):
    os.mkdir(lab.repo)
    lab.do("init", ".", "--name", "Beispiel", "--place", "Beispielstadt",
           "--language", "en")
    lab.do("year", "add", "2026", "--pot", "action=9000", "--source", "own=9000")
    contacts, grants = ["verein-a-ev", "verein-b-ev"], []
    for letter in "AB":
        lab.do("contact", "add", "--kind", "organisation", "--name",
               "Verein %s e.V." % letter, "--democracy-declaration", "2026-01-15")
    for i in range(3):
        grants.append(lab.do(
            "grant", "add", "--title", "Fest", "--applicant", contacts[i % 2],
            "--requested", "300", "--track", "small", "--aims",
            "promote_democracy", "--audiences", "public").strip())
    for i in range(commits):
        lab.tick()
        if chance.random() < 0.3:
            edit_by_hand(lab, chance, grants, contacts)
        else:
            edit_by_pfd(lab, chance, grants, contacts)
    return grants, contacts


# ---- what must hold -----------------------------------------------------------------

def applied(state, rows):
    """The rows of `pfd diff` as changes of {record: leaves}."""
    state = {record: dict(fields) for record, fields in state.items()}
    for row in rows:
        if row["what"] == "renamed":
            state[row["record"]] = state.pop("contact/" + row["old"])
        elif row["field"] is None and row["what"] == "created":
            state[row["record"]] = {}
        elif row["field"] is None and row["what"] == "removed":
            del state[row["record"]]
        elif row["field"] is not None and row["record"] in state:
            fields = state[row["record"]]
            if fields.get(row["field"]) != row["old"]:
                sys.exit("diff: not what stood there: %r" % row)
            if row["new"] is None:
                fields.pop(row["field"])
            else:
                fields[row["field"]] = row["new"]
    return state


def check_diff(lab, a, b):
    old, new = ({name_of(p): parsed(t) for p, t in lab.states(r).items()}
                for r in (a, b))
    rows = [r for r in json.loads(lab.do("diff", a, b, "-O", "json",
                                         status=(0, 1)))
            if r["record"].startswith(("grant/", "contact/"))]
    got = applied(old, rows)
    if got != new:
        wrong = [n for n in set(got) | set(new) if got.get(n) != new.get(n)]
        sys.exit("diff %s %s: %s\n%r\n%r" % (
            a, b, wrong, got.get(wrong[0]), new.get(wrong[0])))


def renamed_from(lab, commit, path):
    for line in lab.git("log", "-1", "--format=%B", commit).split("\n"):
        if line.startswith("Pfd-Renamed: "):
            old, new = line.split(" ")[1:]
            if "contacts/%s.yaml" % new.partition("/")[2] == path:
                return "contacts/%s.yaml" % old.partition("/")[2]
    return path


def versions(lab, path, head="HEAD"):
    """(commit, leaves or None, text or None) of each commit, oldest first, under
    the names that the file had."""
    found = []
    for commit in lab.git("rev-list", head).split():
        text = subprocess.run(["git", "show", "%s:%s" % (commit, path)],
                              cwd=lab.repo, capture_output=True)
        text = None if text.returncode else text.stdout.decode()
        found.append((commit, None if text is None else parsed(text), text))
        path = renamed_from(lab, commit, path)
    return found[::-1]


def check_record(lab, record, path):
    past = versions(lab, path)
    want_log = [c for i, (c, _, text) in enumerate(past)
                if text != (past[i - 1][2] if i else None)]
    got_log = [r["commit"] for r in json.loads(
        lab.do("log", record, "-O", "json"))][::-1]
    # A rename without another change is a commit of the record, too.
    if [c for c in got_log if c in want_log] != want_log or any(
            "renamed" not in lab.git("log", "-1", "--format=%s", c)
            for c in got_log if c not in want_log):
        sys.exit("log %s: %r, not %r" % (record, got_log, want_log))
    want = {}
    for i, (commit, fields, _) in enumerate(past):
        before = (past[i - 1][1] if i else None) or {}
        for field in list(want):
            if field not in (fields or {}):
                del want[field]
        for field, value in (fields or {}).items():
            if field not in before or before[field] != value:
                want[field] = (value, before.get(field), commit)
    got = {r["field"]: (r["value"], r["before"], r["commit"])
           for r in json.loads(lab.do("blame", record, "-O", "json"))}
    if got != want:
        wrong = [f for f in set(got) | set(want) if got.get(f) != want.get(f)]
        sys.exit("blame %s %s: %r, not %r" % (
            record, wrong[0], got.get(wrong[0]), want.get(wrong[0])))


def check_undo(lab):
    """All bytes of all touched files; what a rule forbids is not undone."""
    before = lab.git("rev-parse", "HEAD^{tree}", "HEAD~1^{tree}").split()
    lab.tick()
    done = subprocess.run([lab.pfd, "undo", "-m", "not meant"], cwd=lab.repo,
                          env=lab.env, capture_output=True)
    after = lab.git("rev-parse", "HEAD^{tree}").strip()
    if done.returncode == 0 and after != before[1]:
        sys.exit("undo: not the parent's state: " +
                 lab.git("diff", "HEAD~2", "HEAD"))
    if done.returncode and after != before[0]:
        sys.exit("undo: refused, and something changed")
    return done.returncode == 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pfd")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--commits", type=int, default=40)
    args = parser.parse_args()
    chance = random.Random(args.seed)
    with tempfile.TemporaryDirectory() as folder:
        lab = Lab(os.path.realpath(args.pfd), folder)
        grants, contacts = make_history(lab, chance, args.commits)
        commits = lab.git("rev-list", "--reverse", "HEAD").split()
        for _ in range(6):
            check_diff(lab, chance.choice(commits), chance.choice(commits))
        check_diff(lab, commits[0], commits[-1])
        for grant in grants:
            check_record(lab, grant, "grants/2026/%s.yaml" % grant)
        for contact in contacts:
            check_record(lab, "contact/" + contact,
                         "contacts/%s.yaml" % contact)
        undone = 0
        for _ in range(8):
            lab.tick()
            edit_by_pfd(lab, chance, grants, contacts)
            undone += check_undo(lab)
            # A rename that was undone.
            contacts[:] = [c.rpartition("/")[2].removesuffix(".yaml") for c in
                           lab.git("ls-files", "contacts/").split()
                           if "zwei" not in c]
        if not undone:
            sys.exit("undo: never done")
    print("%d commits: diff, log, blame and undo agree" % len(commits))


if __name__ == "__main__":
    main()
