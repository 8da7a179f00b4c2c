"""Files that are no files, in the work tree and in commits (RELIABILITY 4.1,
row 10), and work trees and .git that lead elsewhere (rows 11, 12)."""
import os
import shutil
import subprocess

import scratch
from case import Case, Skip, compare


def link(path, target):
    def prepare(world, repo):
        full = os.path.join(repo, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        os.symlink(target, full)
    return prepare


def pipe(path):
    def prepare(world, repo):
        os.mkfifo(os.path.join(repo, path))
    return prepare


def indexed(*entries):
    """Commits entries "MODE OBJECT PATH" that no work tree holds."""
    def prepare(world, repo):
        blob = world.git(repo, "hash-object", "-w", "--stdin",
                         stdin=b"kind: group\nname: X\n").strip()
        head = world.git(repo, "rev-parse", "HEAD").strip()
        for mode, path in entries:
            object_id = {"160000": head}.get(mode, blob)
            world.git(repo, "update-index", "--add", "--cacheinfo",
                      "%s,%s,%s" % (mode, object_id, path))
        world.git(repo, "commit", "-qm", "odd modes")
    return prepare


def odd_mode(mode):
    """A mode git never writes."""
    def prepare(world, repo):
        blob = world.git(repo, "hash-object", "-w", "--stdin",
                         stdin=b"kind: group\nname: X\n").strip()
        entry = ("%s x.yaml\0" % mode).encode() + bytes.fromhex(blob)
        tree = world.git(repo, "hash-object", "-w", "-t", "tree",
                         "--literally", "--stdin", stdin=entry).strip()
        world.git(repo, "update-ref", "refs/heads/odd", world.git(
            repo, "commit-tree", "-m", "odd", tree).strip())
    return prepare


def set_run(case_name, prepare, status, says, **more):
    """A change is refused for the whole repository's sake."""
    return Case(case_name, args=("grant", "set", "2026-001", "title=Neu"),
                prepare=prepare, status=status, says=says, **more)


def config(*pairs):
    def prepare(world, repo):
        for key, value in pairs:
            world.git(repo, "config", key, value.replace("REPO", repo)
                      .replace("TOP", world.top))
    return prepare


def included(world, repo):
    path = os.path.join(repo, ".git", "more")
    with open(path, "w") as f:
        f.write("[core]\n\tworktree = /etc\n")
    world.git(repo, "config", "include.path", path)


def git_file(world, repo):
    """.git is a file that names the repository of another directory."""
    other = world.repo()
    shutil.rmtree(os.path.join(repo, ".git"))
    with open(os.path.join(repo, ".git"), "w") as f:
        f.write("gitdir: %s/.git\n" % other)


def git_link(world, repo):
    other = world.repo()
    shutil.rmtree(os.path.join(repo, ".git"))
    os.symlink(os.path.join(other, ".git"), os.path.join(repo, ".git"))


def data_below(world, repo):
    """The data lies in a directory of a larger repository."""
    below = os.path.join(repo, "below")
    os.mkdir(below)
    for name in os.listdir(repo):
        if name not in (".git", "below"):
            os.rename(os.path.join(repo, name), os.path.join(below, name))


READERS = (("check",), ("grant", "list"), ("grant", "show", "2026-001"),
           ("budget",), ("report", "yearly"))


def listed_worktree(world):
    """A linked worktree that git lists is as good as any."""
    repo = world.repo()
    tree = repo + "-linked"
    world.git(repo, "worktree", "add", "-q", "-b", "side", tree)
    run = world.run(tree, "grant", "set", "2026-001", "title=Neu")
    wrong = [] if run.status == 0 else [
        "status %d: %s" % (run.status, run.err)]
    if world.git(tree, "status", "--porcelain"):
        wrong.append("not clean: " + world.git(tree, "status"))
    if "Neu" in world.git(repo, "show", "main:grants/2026/2026-001.yaml"):
        wrong.append("went to the wrong branch")
    return wrong


def moved_worktree(world):
    """A linked worktree copied elsewhere is none that git lists."""
    repo = world.repo()
    tree = repo + "-linked"
    world.git(repo, "worktree", "add", "-q", "-b", "side", tree)
    copy = repo + "-copy"
    subprocess.run(["cp", "-a", tree, copy], check=True)
    before = scratch.state(copy), scratch.state(repo), scratch.state(tree)
    run = world.run(copy, "grant", "set", "2026-001", "title=Neu")
    wrong = [] if run.status == 1 and "work tree" in run.err else [
        "status %d: %s" % (run.status, run.err)]
    if before != (scratch.state(copy), scratch.state(repo),
                  scratch.state(tree)):
        wrong.append("has changed")
    return wrong


def foreign(args):
    """As another user, in a repository of root."""
    def own(world):
        if os.getuid():
            raise Skip("needs root to become another user")
        repo = world.repo()
        home = os.path.join(world.top, "foreign")
        os.makedirs(home, exist_ok=True)
        os.chmod(world.top, 0o755)
        os.chmod(home, 0o777)
        before = scratch.state(repo)
        run = world.call(["setpriv", "--reuid", "65534", "--regid", "65534",
                          "--clear-groups", world.pfd, *args], repo,
                         env={"HOME": home})
        case = Case("", args=args, status=1, says=(
            "belongs to another user", "safe.directory.*" + repo))
        wrong = compare(case, run)
        if scratch.difference(before, scratch.state(repo)):
            wrong.append("has changed")
        return wrong
    return own


def swapped(world):
    """A directory becomes a link while pfd runs: never followed."""
    repo = world.repo()
    outside = os.path.join(world.top, "outside%d" % world.count)
    shutil.copytree(os.path.join(repo, "grants"), outside)
    shutil.rmtree(os.path.join(repo, "grants"))
    os.symlink(outside, os.path.join(repo, "grants"))
    before = scratch.state(outside)
    wrong = []
    for args in (("grant", "set", "2026-001", "title=Neu"),
                 ("grant", "set", "2026-001", "title=Neu",
                  "--include-edits"),
                 ("grant", "set", "2026-001", "title=Neu", "--no-commit"),
                 ("grant", "remove", "2026-001", "--yes")):
        run = world.run(repo, *args)
        if run.status not in (1, 3):
            wrong.append("%s: status %d %s" % (args, run.status, run.text))
    if scratch.difference(before, scratch.state(outside)):
        wrong.append("wrote through the link")
    return wrong


def cases():
    for name, path, target in (
            ("file", "contacts/verein-b.yaml", "verein-a.yaml"),
            ("absolute", "contacts/verein-b.yaml", "/etc/passwd"),
            ("outside", "contacts/verein-b.yaml", "../../x"),
            ("dangling", "contacts/verein-b.yaml", "nowhere"),
            ("loop", "contacts/verein-b.yaml", "verein-b.yaml"),
            ("directory", "projects", "/etc"),
            ("directory-inside", "projects", "contacts"),
            ("directory-of-year", "grants/2027", "2026")):
        yield Case("link-" + name, prepare=link(path, target),
                   errors=[path + ":1:1 file.mode"], others=[])
    yield Case("pipe", prepare=pipe("contacts/verein-b.yaml"),
               errors=["contacts/verein-b.yaml:1:1 file.mode"], seconds=5)
    yield Case("directory-as-record", {"contacts/x.yaml/y.yaml": "a: b\n"},
               errors=["contacts/x.yaml/y.yaml:1:1 file.name"])
    yield Case("executable", prepare=lambda w, r: os.chmod(
        r + "/contacts/verein-a.yaml", 0o755),
        errors=["contacts/verein-a.yaml:1:1 file.mode"])
    yield Case("commit-link", args=("check", "--at", "HEAD"), prepare=indexed(
        ("120000", "contacts/verein-b.yaml")),
        errors=["contacts/verein-b.yaml:1:1 file.mode"])
    yield Case("commit-submodule", args=("check", "--at", "HEAD"),
               prepare=indexed(("160000", "contacts/verein-b.yaml"),
                               ("160000", "other")),
               errors=["contacts/verein-b.yaml:1:1 file.mode",
                       "other:1:1 file.mode"])
    yield Case("staged-submodule", args=("check", "--staged"),
               prepare=indexed(("160000", "sub")),
               errors=["sub:1:1 file.mode"])
    yield Case("commit-executable", args=("check", "--at", "HEAD"),
               prepare=indexed(("100755", "contacts/verein-b.yaml")),
               errors=["contacts/verein-b.yaml:1:1 file.mode"])
    for mode in ("100666", "10777", "777", "0", "140000", "060000"):
        yield Case("commit-mode-" + mode, args=("check", "--at", "odd"),
                   prepare=odd_mode(mode), status=1)
    yield Case("link-swapped-in", own=swapped)
    for name, prepare in (
            ("core.worktree", config(("core.worktree", "/etc"))),
            ("core.worktree-relative", config(("core.worktree", "../.."))),
            ("core.worktree-home", config(("core.worktree", "TOP/home"))),
            ("include.path", included),
            ("git-file", git_file),
            ("git-link", git_link)):
        says = ("git takes .* as the work tree",)
        yield set_run(name, prepare, 1, says)
        for args in READERS:
            yield Case("-".join((name, *args[:2])), args=args, prepare=prepare,
                       says=says)
    yield set_run("git-file-broken", lambda w, r: (
        shutil.rmtree(r + "/.git"), scratch.write(r, ".git", "nonsense\n")),
        3, ("pfd: .*malformed",))
    yield set_run("git-file-nowhere", lambda w, r: (
        shutil.rmtree(r + "/.git"), scratch.write(
            r, ".git", "gitdir: /nowhere/.git\n")), 1, ("pfd: ",))
    yield Case("not-at-the-top", prepare=data_below, args=(
        "-C", "below", "grant", "set", "2026-001", "title=X"),
        says=("not at the top",))
    yield Case("listed-worktree", own=listed_worktree)
    yield Case("moved-worktree", own=moved_worktree)
    for args in (("grant", "set", "2026-001", "title=X"),
                 ("check", "--at", "HEAD"), ("check", "--staged"), ("doctor",),
                 *READERS):
        yield Case("-".join(("foreign-owner", *args[:2])), own=foreign(args))
