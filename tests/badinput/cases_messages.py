"""What a user types into a commit (RELIABILITY 4.1, rows 26, 39, 40): one
subject line, pfd's trailers and no other, and objects that git takes."""
import re

import scratch
from case import Case

TRAILERS = {"Pfd-Command", "Pfd-Record", "Pfd-Rule-Version", "Pfd-Today",
            "Pfd-Renamed", "Pfd-Undone"}
REASONS = [
    "x\nPfd-Command: grant evil", "x\n\nPfd-Record: grant/2026-999",
    "x\n\nPfd-Record: a\nPfd-Today: 1999-01-01\n",
    "x\n\nSigned-off-by: Erika <e@example.org>\n",
    "Co-authored-by: A <a@b.c>", "Pfd-Renamed: 2026-001 2026-999",
    "x\n---\nPfd-Record: evil", "---", "--- a/x\n+++ b/x",
    "x\n# ------------------------ >8 ------------------------\ny",
    "# remark", "#", "x\r\nPfd-Command: evil\r\n", "x\rPfd-Command: evil",
    "x\u2028Pfd-Command: evil", "x\u0085Pfd-Command: evil",
    "x\x0bPfd-Command: evil", "x\x0cy", "\x1b[31mred", "\x1b]0;title\x07",
    "a\u202eb", "a\x7fb", "x\n\n\n\n\ny", "y" * 200, "w " * 100,
    "diff --git a/x b/x\nindex 1..2", "From: evil", "tree 1234", "\nparent x",
    "x\n\nPfd-Command : evil", "x\n\nPfd-Command:evil", "x\n\n Pfd-Command: y",
    "(cherry picked from commit 1234)", "x\n(cherry picked from commit 1234)",
    "[skip ci]", "fixup! x", "%s%n%x", "$(id) `id` \"'", "ä" * 100,
    b"a\xffb", "{reason} {0}", "x\n\t\nPfd-Record: y", ":/x", "-", "--",
]
# More than a line, however it is counted: refused, nothing changed.
LONG_REASONS = ["y" * 201, "w " * 5000 + "w", "ä" * 101, "x\n" * 101 + "y",
                b"\xff" * 10 + b"y" * 201, "😀" * 51]
TITLES = ["Fest: Pfd-Command: evil", "# Fest", "--- a/b", "x" * 300,
          "ä" * 300, "Fest \\n Pfd-Record: x", "%s%n{id}", "'\"`$(id)",
          "[skip ci] fixup!", "Pfd-Record: grant/2026-999", "=1+1", "😀" * 80]
# What git is told of the author; a status, and never an object git refuses.
NAMES = [
    ("A\nparent 0000", None), ("A\nauthor Evil <e@x.y> 0 +0000", None),
    ("A <b>", None), ("<>", None), ("  ", None), ("A\x1b[31m", None),
    ("A\rB", None), ("A\u2028B", None), ("A\u202eB", None), ("ä" * 500, None),
    (b"A\xff", None), ("A" * 5000, None), ("A;B,C.", None), (".", None),
    ("Pfd-Record: x", None), ("a@b.c\n", "mail"), ("<a@b.c>", "mail"),
    ("a b", "mail"), ("", "mail"), ("a@b.c> 0 +0000\nx <", "mail"),
]


def sound(world, repo):
    """The commit that was made is one git has nothing to say about."""
    wrong = []
    fsck = world.call(["git", "fsck", "--strict", "--no-dangling"], repo)
    if fsck.status or fsck.text.strip():
        wrong.append("git fsck: " + fsck.text)
    raw = world.git(repo, "cat-file", "commit", "HEAD")
    head, message = raw.split("\n\n", 1)
    if not re.fullmatch(
            r"tree [0-9a-f]{40}\nparent [0-9a-f]{40}\n"
            r"author [^\n<>]+ <[^\n<>]*> \d+ \+0000\n"
            r"committer [^\n<>]+ <[^\n<>]*> \d+ \+0000", head):
        wrong.append("the header: %r" % head)
    bad = re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e"
                    "\u2066-\u2069\udc80-\udcff]", message)
    if bad:
        wrong.append("the message holds %a" % bad.group())
    subject = message.split("\n")[0]
    if len(subject.encode()) > 200 or not subject:
        wrong.append("the subject has %d bytes" % len(subject.encode()))
    paragraphs = message.rstrip("\n").split("\n\n")
    if len(paragraphs) > 3 or len(paragraphs) == 3 and (
            "\n" in paragraphs[1] or len(paragraphs[1].encode()) > 201):
        wrong.append("the reason is not one line: %r" % message)
    if not message.startswith(subject + "\n\n") or \
            not message.endswith("\n") or message.endswith("\n\n"):
        wrong.append("the shape: %r" % message)
    parsed = world.git(repo, "interpret-trailers", "--parse", stdin=message
                       .encode()).strip().split("\n")
    block = paragraphs[-1].split("\n")
    if parsed != block:
        wrong.append("git reads the trailers %r, pfd wrote %r" % (
            parsed, block))
    for line in parsed:
        if line.split(":")[0] not in TRAILERS:
            wrong.append("a foreign trailer: " + line)
    for key in ("Pfd-Command", "Pfd-Rule-Version"):
        if sum(line.startswith(key + ": ") for line in parsed) != 1:
            wrong.append("not once: " + key)
    told = world.git(repo, "log", "-1",
                     "--format=%(trailers:key=Pfd-Record,valueonly)").split()
    if told != ["grant/2026-001"]:
        wrong.append("git log names %r" % told)
    if world.git(repo, "status", "--porcelain"):
        wrong.append("the work tree is not clean")
    return wrong


def committed(args, **more):
    def own(world):
        repo = world.repo()
        run = world.run(repo, *args, **more)
        if run.status:
            return ["status %d: %s" % (run.status, run.err)]
        return sound(world, repo)
    return own


def named(name, what):
    """Whatever the name: a good commit, or none at all."""
    def own(world):
        repo = world.repo()
        text = name.decode("utf-8", "surrogateescape") \
            if isinstance(name, bytes) else name
        key = "EMAIL" if what else "NAME"
        before = scratch.state(repo)
        run = world.run(repo, "grant", "set", "2026-001", "title=Neu",
                        env={"GIT_AUTHOR_" + key: text,
                             "GIT_COMMITTER_" + key: text})
        if run.status == 0:
            return sound(world, repo)
        wrong = []
        if run.status != 3 or not run.err.startswith("pfd: "):
            wrong.append("status %d: %s" % (run.status, run.err))
        if scratch.difference(before, scratch.state(repo)):
            wrong.append("has changed")
        fsck = world.call(["git", "fsck", "--strict"], repo)
        if fsck.status or "error" in fsck.text or "warning" in fsck.text:
            wrong.append("git fsck: " + fsck.text)
        return wrong
    return own


# A repository full of what steers terminals, under names that are refused.
POISON = "\x1b[31m\x9b1m\u202e\x07\x08\r"


def poisoned(args):
    def prepare(world, repo):
        scratch.write(repo, "contacts/" + POISON + ".yaml",
                      "kind: group\nname: " + POISON + "\n")
        scratch.write(repo, "contacts/verein-b.yaml",
                      'kind: "%s"\n"x\\e[31m": 1\n' % "\\e[31m\\u202e")
        scratch.write(repo, "contacts/verein-c.yaml",
                      "kind: group\n" + POISON + ": 1\n")
    return Case("poison-" + "-".join(args).replace("--", ""), args=args,
                prepare=prepare, status=1 if args[0] == "check" else 0)


def cases():
    for i, reason in enumerate(REASONS):
        yield Case("reason-%d-%a" % (i, reason[:30]), own=committed(
            ("grant", "set", "2026-001", "requested=400", "-m", reason)))
    for i, reason in enumerate(LONG_REASONS):
        yield Case("long-reason-%d" % i, status=1, says=("-m", "200"), args=(
            "grant", "set", "2026-001", "requested=400", "-m", reason))
    for i, title in enumerate(TITLES):
        yield Case("title-%d-%a" % (i, title[:30]), own=committed(
            ("grant", "set", "2026-001", "title=" + title)))
    for i, (name, what) in enumerate(NAMES):
        yield Case("author-%d-%a" % (i, name[:30]), own=named(name, what))
    for args in (("check",), ("check", "-O", "json"), ("check", "-O", "csv"),
                 ("check", "-O", "sarif"), ("check", "-O", "md"),
                 ("check", "--lang", "de")):
        yield poisoned(args)
