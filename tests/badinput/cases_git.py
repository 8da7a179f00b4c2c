"""Repositories in every state: without an identity, a commit or a work tree,
locked, in the middle of a merge, with the user's own edits in it."""
import os
import shutil
import subprocess

import scratch
from case import Case, Skip, compare

GRANT = "grants/2026/2026-001.yaml"
SET = ("grant", "set", "2026-001", "title=Neu")


def gone(world, repo):
    shutil.rmtree(os.path.join(repo, ".git"))


def touch(path, text=""):
    return lambda world, repo: scratch.write(repo, path, text)


def edit(path=GRANT, old="450.00", new="460.00"):
    def prepare(world, repo):
        text = scratch.read(repo, path).decode()
        assert old in text
        scratch.write(repo, path, text.replace(old, new))
    return prepare


def staged(*more):
    def prepare(world, repo):
        for one in more:
            one(world, repo)
        world.git(repo, "add", "-A")
    return prepare


def merging(world, repo):
    """Two branches changed the same line."""
    world.git(repo, "checkout", "-qb", "side")
    edit(new="470.00")(world, repo)
    world.git(repo, "commit", "-qam", "side")
    world.git(repo, "checkout", "-q", "main")
    edit(new="480.00")(world, repo)
    world.git(repo, "commit", "-qam", "main")
    world.call(["git", "merge", "-q", "side"], repo)


def detached(world):
    """pfd goes on where HEAD stands, and moves no branch."""
    repo = world.repo()
    main = world.git(repo, "rev-parse", "main")
    world.git(repo, "checkout", "-q", "--detach")
    run = world.run(repo, *SET)
    head = world.git(repo, "rev-parse", "HEAD")
    if run.status == 0:
        return [] if head != main and main == world.git(
            repo, "rev-parse", "main") and world.git(
            repo, "rev-parse", "HEAD^") == main else [
            "the commit went elsewhere"]
    return [] if run.status == 1 and head == main and \
        "HEAD" in run.err else ["status %d: %s" % (run.status, run.err)]


def bare(args, status, **more):
    def own(world):
        repo = world.repo()
        edit(old="requested", new="requsted")(world, repo)
        world.git(repo, "commit", "-qam", "a typing error")
        path = repo + "-bare"
        world.git(repo, "clone", "-q", "--bare", repo, path)
        before = scratch.state(path)
        run = world.run(path, *args)
        wrong = compare(Case("", args=args, status=status, **more), run)
        changed = scratch.difference(before, scratch.state(path))
        return wrong + (["has changed: %r" % changed] if changed else [])
    return own


def quarantine(world):
    """check --at in a pre-receive hook: the objects are not in yet."""
    repo = world.repo()
    path = repo + "-bare"
    world.git(repo, "clone", "-q", "--bare", repo, path)
    hook = os.path.join(path, "hooks", "pre-receive")
    os.makedirs(os.path.dirname(hook), exist_ok=True)
    with open(hook, "w") as f:
        f.write("#!/bin/sh\nread old new ref\n"
                "%s check --at $new && exec %s check --range $old..$new\n"
                % (world.pfd, world.pfd))
    os.chmod(hook, 0o755)
    wrong = []
    edit()(world, repo)
    world.git(repo, "commit", "-qam", "good")
    run = world.call(["git", "push", "-q", path, "main"], repo)
    if run.status:
        wrong.append("a good push is refused: " + run.err)
    head = world.git(path, "rev-parse", "main")
    edit(old="requested", new="requsted")(world, repo)
    world.git(repo, "commit", "-qam", "bad")
    run = world.call(["git", "push", "-q", path, "main"], repo)
    if not run.status or "shape.unknown" not in run.err:
        wrong.append("a bad push gets in: " + run.err)
    if world.git(path, "rev-parse", "main") != head:
        wrong.append("the branch has moved")
    return wrong


def survives(name, prepare, args, status=0):
    """What the user has edited or staged elsewhere is there afterwards."""
    def own(world):
        repo = world.repo()
        prepare(world, repo)
        before = {}
        for line in world.git(repo, "ls-files", "-s").splitlines():
            before[line.split("\t")[1]] = line
        work = scratch.state(repo)
        run = world.run(repo, *args)
        wrong = []
        if run.status != status:
            wrong.append("status %d: %s" % (run.status, run.err))
        after = {}
        for line in world.git(repo, "ls-files", "-s").splitlines():
            after[line.split("\t")[1]] = line
        for path in before.keys() | after.keys():
            if path != GRANT and before.get(path) != after.get(path):
                wrong.append("%s: staged %s, then %s" % (
                    path, before.get(path), after.get(path)))
        for path in scratch.difference(work, scratch.state(repo)):
            if not path.startswith(".git/") and path != GRANT:
                wrong.append("changed in the work tree: " + path)
        committed = world.git(repo, "diff", "--name-only", "HEAD^", "HEAD") \
            if status == 0 else GRANT + "\n"
        if committed != GRANT + "\n":
            wrong.append("committed: " + committed)
        return wrong
    return Case("survives-" + name, own=own)


def staged_others(world, repo):
    edit("years/2026.yaml", "Kleinprojekte", "Kleine")(world, repo)
    scratch.write(repo, "contacts/verein-b.yaml", "kind: group\nname: B\n")
    world.git(repo, "add", "-A")
    world.git(repo, "rm", "-q", "--cached", "contacts/p-7k3f9q2xm4ht.yaml")
    # Staged one way, edited on.
    edit("years/2026.yaml", "Kleine", "Kleinste")(world, repo)
    scratch.write(repo, "notes.txt", "mine\n")


def user_commit(world):
    """A git commit after pfd's own must not take the change back (I13)."""
    repo = world.repo()
    staged_others(world, repo)
    run = world.run(repo, *SET)
    world.git(repo, "commit", "-qm", "mine")
    text = world.git(repo, "show", "HEAD:" + GRANT)
    wrong = [] if run.status == 0 and "Neu" in text else ["taken back"]
    if "Kleine\n" not in world.git(repo, "show", "HEAD:years/2026.yaml"):
        wrong.append("the user's own change is lost")
    return wrong


def no_identity(world, repo):
    world.git(repo, "config", "user.useConfigOnly", "true")


# libgit2 1.5 forgets what it had read of an object that is not there.
NO_LEAKS = {"ASAN_OPTIONS": "exitcode=99:detect_leaks=0"}
# What overrides the home's .gitconfig.
NOBODY = {"HOME": "/nonexistent", "GIT_CONFIG_GLOBAL": "/dev/null",
          "GIT_AUTHOR_DATE": None, "GIT_COMMITTER_DATE": None}


def hostile(world):
    """The configuration names programs; none of them is started."""
    repo = world.repo()
    marker = os.path.join(world.top, "marker%d" % world.count)
    program = os.path.join(world.top, "hostile%d" % world.count)
    with open(program, "w") as f:
        f.write("#!/bin/sh\necho \"$0 $*\" >>%s\ncat\n" % marker)
    os.chmod(program, 0o755)
    for key in ("core.fsmonitor", "core.sshCommand", "core.pager",
                "filter.x.clean", "filter.x.smudge", "filter.x.process",
                "diff.external", "merge.x.driver", "credential.helper",
                "core.editor", "sequence.editor", "core.askPass",
                "diff.x.textconv", "alias.check", "uploadpack.packObjectsHook"):
        world.git(repo, "config", key, program)
    scratch.write(repo, ".git/info/attributes",
                  "* filter=x diff=x merge=x\n")
    hooks = os.path.join(repo, ".git", "hooks")
    os.makedirs(hooks, exist_ok=True)
    for hook in ("pre-commit", "commit-msg", "post-commit",
                 "reference-transaction", "post-index-change",
                 "prepare-commit-msg", "post-checkout"):
        shutil.copy(program, os.path.join(hooks, hook))
    wrong = []
    for args in (("check",), ("check", "--at", "HEAD"), ("check", "--staged"),
                 SET, ("grant", "list"), ("grant", "show", "2026-001"),
                 ("hook", "status")):
        run = world.run(repo, *args)
        if run.status:
            wrong.append("%s: status %d %s" % (args, run.status, run.err))
    if os.path.exists(marker):
        with open(marker) as f:
            wrong.append("started: " + f.read()[:500])
    return wrong


def signing(world, repo):
    """A key that is not there: refused, never silently unsigned."""
    world.git(repo, "config", "commit.gpgsign", "true")
    world.git(repo, "config", "gpg.format", "ssh")
    world.git(repo, "config", "user.signingkey", "/nonexistent/key")


def cases():
    def refused(name, prepare, says, status=1, args=SET, **more):
        return Case(name, args=args, prepare=prepare, status=status,
                    says=says, **more)

    yield refused("no-repository", gone, ("not a git repository",
                                          "git init"))
    yield refused("no-repository-at", gone, ("not a git repository",),
                  args=("check", "--at", "HEAD"))
    yield Case("no-repository-check", prepare=gone, status=0, errors=[])
    yield refused("nothing-at-all", None, (r"no pfd.yaml", "pfd init"),
                  kind="none")
    yield refused("nothing-at-all-check", None, (r"no pfd.yaml",),
                  kind="none", args=("check",))
    yield refused("empty-repository", None, (r"no pfd.yaml",), kind="empty")
    yield Case("unborn-check-at", dict(scratch.BASE), kind="empty",
               args=("check", "--at", "HEAD"), status=1,
               errors=None)
    yield refused("unborn-set", None, ("2026-001",), kind="empty",
                  files=dict(scratch.BASE))
    yield refused("directory-missing", None, ("nowhere",), status=3,
                  args=("-C", "nowhere", "check"))
    yield refused("no-identity", no_identity, ("git config.*user.name",),
                  status=3, env=NOBODY)
    yield refused("no-identity-name-blank", None, ("git config.*user.name",),
                  status=3,
                  env={"GIT_AUTHOR_NAME": "  ", "GIT_COMMITTER_NAME": "<>"})
    yield refused("lock-held", touch(".git/index.lock"),
                  ("index.lock", "remove the file"), status=3, seconds=15)
    yield refused("ref-lock-held", touch(".git/refs/heads/main.lock"),
                  ("main.lock",), status=3, seconds=15)
    yield refused("merge-in-progress", merging, (GRANT,))
    yield Case("merge-in-progress-check", prepare=merging,
               says=(GRANT, r"\[yaml\."))
    yield refused("merge-staged", merging, ("unresolved merge conflict",),
                  args=("check", "--staged"))
    yield Case("detached", own=detached)
    yield refused("branch-broken", lambda w, r: scratch.write(
        r, ".git/refs/heads/main", "nonsense\n"), ("pfd: ",), status=3)
    yield refused("head-broken", lambda w, r: scratch.write(
        r, ".git/HEAD", "nonsense\n"), ("pfd: ",), status=3)
    yield refused("index-broken", lambda w, r: scratch.write(
        r, ".git/index", "nonsense\n"), ("pfd: .*index",))
    yield refused("object-missing", lambda w, r: shutil.rmtree(
        r + "/.git/objects") or os.makedirs(r + "/.git/objects/info"),
        ("pfd: HEAD: .*not found",), status=3, env=NO_LEAKS)
    yield refused("format-unknown", lambda w, r: (
        w.git(r, "config", "core.repositoryformatversion", "1"),
        w.git(r, "config", "extensions.objectformat", "sha256"))
        and None, ("pfd: ",))
    yield Case("signing-key-missing", own=unsigned)
    for rev in ("nonsense", "HEAD~99", "HEAD:pfd.yaml", "^HEAD", "HEAD..HEAD",
                "-O", "--all", "@{u}", "main@{yesterday}x", ""):
        yield Case("revision-%a" % rev, args=("check", "--at=" + rev),
                   says=("pfd: ",))
    for name in ("nonsense", "HEAD..nonsense", "nonsense..HEAD"):
        yield Case("range-" + name, args=("check", "--range", name),
                   says=("pfd: ",))

    # the search of the history
    scan = ("privacy", "scan")
    yield refused("scan-no-repository", gone, ("not a git repository",),
                  args=scan)
    yield refused("scan-nothing-at-all", None, (r"no pfd.yaml",), kind="none",
                  args=scan)
    yield Case("scan-unborn", dict(scratch.BASE), kind="empty", args=scan,
               status=0)
    yield Case("scan-nobody", args=scan, status=0)
    for rev in ("nonsense", "HEAD:pfd.yaml", "-O", ""):
        yield Case("scan-revision-%a" % rev, args=scan + ("--at=" + rev,),
                   says=("pfd: ",))
    for name in ("nonsense", "HEAD..nonsense", "HEAD...HEAD"):
        yield Case("scan-range-" + name, args=scan + ("--range", name),
                   says=("pfd: ",))
    yield refused("scan-object-missing", lambda w, r: shutil.rmtree(
        r + "/.git/objects") or os.makedirs(r + "/.git/objects/info"),
        ("pfd: .*not found",), status=3, args=scan, env=NO_LEAKS)
    yield Case("scan-latin1", args=scan, kind="small", files={
        "notes.txt": "# R\u00fcckruf an J\u00f6rg M\u00fcller".encode("latin-1")},
        says=(r"notes.txt:1:14: error: name J… M…",))
    yield Case("scan-not-text", args=scan, status=0, files={
        "bild.png": b"\x89PNG\0Anna Beispiel\0"}, says=("not searched: 1",))
    yield Case("scan-escapes", args=scan + ("--show",), files={
        "a\x1b[2J/x.txt": "Anna\x1b[31m Anna Beispiel\x9b5m\n"},
        says=(r"Anna Beispiel",))
    yield Case("scan-broken-records", args=scan, status=0, files={
        "contacts/p-7k3f9q2xm4ht.yaml": "kind: [person\n",
        "contacts/verein-a.yaml": "\0", "pfd.yaml": ": :"},
        says=("not searched: 1",))
    yield Case("scan-endless-words", args=scan, status=0, files={
        "a.txt": "a" * 1000000 + " " + "1" * 1000000 + "-" * 1000000,
        "b.txt": "Anna-" * 100000, "c.txt": "0391 " * 100000,
        "d.txt": "Anna " * 100000, "e.txt": "Dr. " * 100000,
        "f.txt": "Alter " * 100000 + "Markt", "g.txt": "am@" * 100000})
    yield Case("scan-many", args=scan, says=("f.txt:9999:1: ",), files={
        "f.txt": "0391 5551234\n" * 10000})

    # hand edits
    yield refused("hand-edit", edit(), (GRANT, "--include-edits"))
    yield refused("hand-edit-staged", staged(edit()),
                  (GRANT, "--include-edits"))
    yield refused("hand-edit-deleted", lambda w, r: os.remove(
        os.path.join(r, GRANT)), (GRANT,))
    yield refused("hand-edit-link", lambda w, r: (
        os.remove(os.path.join(r, GRANT)),
        os.symlink("2026-002.yaml", os.path.join(r, GRANT))), (GRANT,))
    yield refused("hand-edit-directory", lambda w, r: (
        os.remove(os.path.join(r, GRANT)),
        os.mkdir(os.path.join(r, GRANT))), (GRANT,))
    yield refused("untracked-in-the-way", touch(
        "contacts/verein-b.yaml", "mine\n"), ("verein-b",),
        args=("contact", "add", "verein-b", "--kind", "group", "--name",
              "X"))
    yield refused("staged-in-the-way", staged(touch(
        "contacts/verein-b.yaml", "mine\n")), ("verein-b",),
        args=("contact", "add", "verein-b", "--kind", "group", "--name",
              "X"))
    yield refused("hand-edit-broken-included", edit(
        new="1.234"), (GRANT, r"\[shape.money\]"),
        args=SET + ("--include-edits",))
    yield refused("hand-edit-unreadable-included", edit(
        old="title:", new="title"), (r"\[yaml",),
        args=SET + ("--include-edits",))
    yield survives("edits", edit("years/2026.yaml", "Kleinprojekte", "K"),
                   SET)
    yield survives("staged", staged_others, SET)
    yield survives("staged-and-refused", staged_others,
                   ("grant", "set", "2026-001", "requested=1.234"), 1)
    yield Case("dry-run-changes-nothing", args=SET + ("--dry-run",),
               prepare=staged_others, status=0, says=(r"\n\+title: Neu",))
    yield Case("user-commits-next", own=user_commit)
    yield Case("hostile-configuration", own=hostile)

    # bare repositories
    yield Case("bare-check-at", own=bare(
        ("check", "--at", "HEAD"), 1, says=(r"requsted.*\[shape.unknown\]",)))
    yield Case("bare-check-at-before", own=bare(
        ("check", "--at", "HEAD^"), 0, errors=[]))
    yield Case("bare-range", own=bare(
        ("check", "--range", "HEAD^..HEAD"), 1, says=("shape.unknown",)))
    yield Case("bare-check", own=bare(("check",), 1, says=("bare",)))
    yield Case("bare-set", own=bare(SET, 1, says=("bare.repository",
                                                     "clone")))
    yield Case("bare-list", own=bare(("grant", "list"), 1, says=("--at",)))
    yield Case("bare-list-at", own=bare(
        ("grant", "list", "--at", "HEAD^"), 0, says=("2026-001",)))
    yield Case("quarantine", own=quarantine)


def unsigned(world):
    repo = world.repo()
    signing(world, repo)
    before = scratch.state(repo)
    run = world.run(repo, *SET)
    wrong = [] if run.status in (1, 3) and "sign" in run.err.lower() else [
        "status %d: %s" % (run.status, run.text)]
    if scratch.difference(before, scratch.state(repo)):
        wrong.append("has changed")
    return wrong
