"""An edit touches the lines it must and no other (RELIABILITY, I6): a few
hundred random `pfd grant set` over the records of the example."""
import glob
import os
import random
import re

import scratch
from case import Case

RUNS, SEED = 200, 20260301
REMARKS = ("  # daneben", " # Brutto")
WORDS = ("Fest", "Straße", "»Zitat«", "a: b", "# x", "'", '"', "- x", "yes",
         "012", "1e3", "ß", "{x}", "[y]", "&a", "*b", "!t", "%p", "@q", "`r",
         "\\n", "|", ">", "~", "null", "e\u0301", "😀", "x: y # z", "—")


def title(rng):
    return " ".join(rng.choice(WORDS) for _ in range(rng.randint(1, 6)))


def amount(rng):
    return "%d,%02d" % (rng.randint(1, 400), rng.randint(0, 99))


def day(rng):
    return "%d.%d.2025" % (rng.randint(1, 28), rng.randint(1, 12))


# field of every grant → what is typed
FIELDS = (("title", title), ("group_size", lambda r: str(r.randint(1, 99))),
          ("requested", amount), ("received", day), ("activity.start", day),
          ("activity.end", day), ("approval_period.end", day),
          ("x_own", title))


def keys_of(field):
    """Patterns of the lines that may change with the field."""
    return [re.compile(r"^ *%s:" % re.escape(part))
            for part in field.split(".")]


def hunks(diff):
    """The removed and added lines of a diff without context."""
    gone, new = [], []
    for line in diff.split("\n"):
        if line.startswith("-") and not line.startswith("--- "):
            gone.append(line[1:])
        elif line.startswith("+") and not line.startswith("+++ "):
            new.append(line[1:])
    return gone, new


def one(world, repo, path, rng):
    """One set of one or two fields; what is wrong with it, or None if it was
    refused."""
    name = os.path.basename(path)[:-len(".yaml")]
    chosen = rng.sample(FIELDS[:-1], rng.randint(1, 2))
    words = ["%s=%s" % (field, value(rng)) for field, value in chosen]
    before = scratch.read(repo, path)
    run = world.run(repo, "grant", "set", name, *words, "-m", "Test")
    if run.status == 1:
        return ["refused, yet changed: %r" % words] \
            if scratch.read(repo, path) != before else None
    if run.status:
        return ["%s %r: status %d %s" % (name, words, run.status, run.err)]
    if scratch.read(repo, path) == before:
        return []
    wrong = []
    diff = world.git(repo, "diff", "-U0", "HEAD^", "HEAD")
    touched = re.findall(r"^diff --git a/.* b/(.*)$", diff, re.M)
    if touched != [path]:
        wrong.append("%s: touched %s" % (name, touched))
    gone, new = hunks(diff)
    allowed = [key for field, _ in chosen for key in keys_of(field)]
    for line in gone + new:
        if not any(key.match(line) for key in allowed):
            wrong.append("%s %r: changed the line %r" % (name, words, line))
    # A remark on the line stays.
    for remark in REMARKS:
        if sum(line.endswith(remark) for line in gone) != \
                sum(line.endswith(remark) for line in new):
            wrong.append("%s %r: lost a remark" % (name, words))
    return wrong


def lines(share):
    """A share of the runs, so that all of them do not wait for one core."""
    def own(world):
        repo = world.repo("example")
        rng = random.Random(SEED + share)
        paths = sorted(os.path.relpath(p, repo) for p in glob.glob(
            repo + "/grants/*/*.yaml"))
        # Remarks, blank lines and quotes of people's own.
        for path in paths[::3]:
            text = scratch.read(repo, path).decode()
            text = re.sub(r"^(title: .*)$", r"# oben\n\n\1" + REMARKS[0],
                          text, 1, re.M)
            text = re.sub(r"^(requested: .*)$", r"\1" + REMARKS[1], text, 1,
                          re.M)
            scratch.write(repo, path, text + "\n# am Ende\n\n")
        world.git(repo, "add", "-A")
        world.git(repo, "commit", "-qm", "remarks")
        wrong, done, tried = [], 0, 0
        while done < RUNS // 4 and tried < RUNS:
            tried += 1
            result = one(world, repo, rng.choice(paths), rng)
            if result is None:
                continue
            done += 1
            wrong += result
        if done < RUNS // 4:
            wrong.append("only %d of %d went in" % (done, tried))
        if world.git(repo, "status", "--porcelain"):
            wrong.append("not clean: " + world.git(repo, "status",
                                                   "--porcelain"))
        fsck = world.call(["git", "fsck", "--strict", "--no-dangling"], repo)
        if fsck.status or fsck.text.strip():
            wrong.append("git fsck: " + fsck.text)
        return wrong[:10]
    return own


def cases():
    for share in range(4):
        yield Case("random-sets-%d" % share, own=lines(share))
