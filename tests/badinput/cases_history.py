"""What stands wrong in a history, and what is typed about it: nothing breaks off, and
nothing is changed by looking."""
import json
import os

import scratch
from case import Case

GRANT = "grants/2026/2026-001.yaml"
REVISIONS = ("", "-", "--", "HEAD~99999", "@{upstream}", ":/x", "refs/heads/../x",
             "\x1b[31m", "2026-02-31", "31.2.2026", "0" * 40, "f" * 39, "HEAD:pfd.yaml",
             "main..", "a b", "\u202e", "$(id)", "HEAD^{tree}")
LOOKS = (("log",), ("log", "2026-001"), ("log", "2026-001", "title"),
         ("blame", "2026-001"), ("diff", "HEAD~1", "HEAD"), ("diff", "HEAD~2"))


def grant_of(world, repo):
    names = world.git(repo, "ls-files", "grants/").split()
    return names[0], os.path.splitext(os.path.basename(names[0]))[0]


def commit(world, repo, bytes_, message=b"odd", path=None):
    path = path or grant_of(world, repo)[0]
    full = os.path.join(repo, path)
    if os.path.lexists(full):
        os.unlink(full)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    if bytes_ is None:
        os.symlink("../../pfd.yaml", full)
    else:
        with open(full, "wb") as file:
            file.write(bytes_)
    world.git(repo, "add", "-A")
    world.git(repo, "commit", "-q", "--cleanup=verbatim", "-F", "-", stdin=message)


def odd(bytes_, message=b"odd"):
    """Of a record that was once like this, every view of the past has to tell."""
    def own(world):
        repo = world.repo()
        path, record = grant_of(world, repo)
        with open(os.path.join(repo, path), "rb") as file:
            good = file.read()
        commit(world, repo, bytes_, message)
        commit(world, repo, good, b"as it was")
        wrong, before = [], scratch.state(repo)
        for args in LOOKS:
            args = [record if a == "2026-001" else a for a in args]
            run = world.run(repo, *args, "-O", "json")
            if run.status not in (0, 1) or (run.status == 1 and
                                            args[0] != "diff"):
                wrong.append("%r: status %d: %s" % (args, run.status, run.err))
                continue
            try:
                json.loads(run.out)
            except ValueError as error:
                wrong.append("%r: no JSON: %s" % (args, error))
            table = world.run(repo, *args, "-O", "table").out
            if "\x1b" in table or "\x07" in table:
                wrong.append("%r: a terminal is steered" % (args,))
        run = world.run(repo, "undo", "-m", "back to that", "--dry-run")
        if run.status not in (0, 1):
            wrong.append("undo: status %d: %s" % (run.status, run.err))
        changed = scratch.difference(before, scratch.state(repo))
        return wrong + (["has changed: %r" % changed] if changed else [])
    return own


def cases():
    for i, revision in enumerate(REVISIONS):
        for args in (("log", "--at=" + revision), ("diff", "--", revision),
                     ("undo", "-m", "x", "--", revision)):
            # Git knows some of these; an empty tree's name is no commit.
            if revision == "main.." and args[0] == "diff":
                continue
            yield Case("revision-%d-%s" % (i, args[0]), args=args, status=1)
    for args, status in (
            (("log", "2026-001", "no.such"), 1), (("log", "\x1b[31m"), 1),
            (("log", "--since", "tomorrow"), 1), (("log", "--max", "-1"), 2),
            (("log", "--max", "many"), 2), (("log", "a", "b", "c"), 2),
            (("blame",), 2), (("blame", "../../etc/passwd"), 1),
            (("diff", "a", "b", "c"), 2), (("undo",), 2),
            (("undo", "-m", ""), 2), (("undo", "HEAD", "HEAD", "-m", "x"), 2),
            (("check", "--history", "--staged"), 2), (("show",), 2)):
        yield Case("typed-" + "-".join(args).encode("ascii", "replace")
                   .decode().replace("/", "_").replace("\x1b", "ESC"),
                   args=args, status=status)
    for name, bytes_ in (("no-yaml", b"title: [\n"), ("empty", b""),
                         ("link", None), ("binary", bytes(range(256))),
                         ("huge", b"title: x\n" + b"# x\n" * 300000),
                         ("list", b"- a\n"), ("twice", b"title: a\ntitle: b\n"),
                         ("deep", b"a: " + b"[" * 50 + b"]" * 50 + b"\n"),
                         ("steering", b'title: "a\\e[31mb\\e]0;x\\a"\n'),
                         ("items", b"decisions:\n  - 1\n  - no: 1\n  - no: 1\n")):
        yield Case("version-" + name, own=odd(bytes_))
    for name, message in (
            ("latin1", b"\xe4nderung\n\nPfd-Command: x\xff\n"),
            ("steering", b"a\x1b[31mb\x07\n\n\x1b]0;x\x07\n"),
            ("renamed", b"x\n\nPfd-Renamed: grant/2026-001 grant/2026-002\n"
             b"Pfd-Renamed: \nPfd-Renamed: a b c\nPfd-Renamed: ../x /y\n"),
            ("long", b"y" * 100000), ("blank", b"\n\n\nx\n\n\n")):
        yield Case("message-" + name, own=odd(b"title: x\n", message))
