"""What stands around the records: pfd doctor finds it with its cure and changes
nothing; pfd hook status and pfd commit in the same states."""
import os
import shutil

import scratch
from case import Case
from cases_git import (GRANT, NOBODY, edit, gone, merging, no_identity,
                       signing, touch)

DOCTOR = ("doctor",)


def git(*args):
    return lambda world, repo: world.git(repo, *args) and None


def after(*steps):
    def prepare(world, repo):
        for step in steps:
            step(world, repo)
    return prepare


def old(path):
    """A lock that nobody has touched for an hour."""
    def prepare(world, repo):
        scratch.write(repo, path, "")
        at = os.path.join(repo, path)
        os.utime(at, (os.stat(at).st_mtime - 3600,) * 2)
    return prepare


def config(text):
    def prepare(world, repo):
        with open(os.path.join(repo, ".git", "config"), "a") as f:
            f.write(text)
    return prepare


def extension(name, value="x"):
    return config("[core]\n\trepositoryformatversion = 1\n"
                  "[extensions]\n\t%s = %s\n" % (name, value))


def moved(world, repo):
    """The record stands in another year's folder."""
    os.makedirs(os.path.join(repo, "grants", "2025"))
    os.rename(os.path.join(repo, GRANT),
              os.path.join(repo, "grants/2025/2026-001.yaml"))


def link(path, to):
    return lambda world, repo: os.symlink(to, os.path.join(repo, path))


def chmod(path, mode):
    return lambda world, repo: os.chmod(os.path.join(repo, path), mode)


def fixed(world):
    """--fix mends what it says, commits nothing, and a second one has nothing left."""
    repo = world.repo()
    head = world.git(repo, "rev-parse", "HEAD")
    os.chmod(os.path.join(repo, GRANT), 0o777)
    os.makedirs(os.path.join(repo, ".git/pfd/commit"))
    scratch.write(repo, ".git/pfd/index", "nonsense")
    first = world.run(repo, "doctor", "--fix")
    again = world.run(repo, "doctor", "--fix")
    wrong = []
    # The group may be the owner's own.
    if first.status or "permissions were narrowed (files: 1)" not in first.err:
        wrong.append("the first: %r" % first.text)
    if again.status or again.err or "doctor.saved" in again.out:
        wrong.append("again: %r" % again.text)
    if os.stat(os.path.join(repo, GRANT)).st_mode & 0o113:
        wrong.append("still open or executable")
    if os.path.exists(os.path.join(repo, ".git/pfd/commit")):
        wrong.append("still interrupted")
    if world.git(repo, "rev-parse", "HEAD") != head or \
            world.git(repo, "status", "--porcelain"):
        wrong.append("the work tree or HEAD has changed")
    return wrong


def unreadable(world):
    """A file that nobody may read is told, and the rest is looked at."""
    repo = world.repo()
    os.chmod(os.path.join(repo, "years/2026.yaml"), 0)
    run = world.run(repo, *DOCTOR)
    return ["status %d: %s" % (run.status, run.text)] \
        if run.status not in (0, 1) else []


def cases():
    def found(name, prepare, *says, status=1, **more):
        return Case(name, args=more.pop("args", DOCTOR), prepare=prepare,
                    status=status, says=says, **more)

    yield Case("clean", args=DOCTOR, status=0, errors=[],
               others=None, says=(r"\[doctor.hook\]",))
    yield found("no-repository", gone, r"not a git repository; run git init")
    yield found("nothing-at-all", None, "no pfd.yaml", kind="none")
    yield found("no-commit", None, r"\.git/HEAD:1:1: note: there is no commit",
                kind="empty", files=dict(scratch.BASE), status=0)
    yield found("midst", merging, r"\.git/HEAD:1:1: error: a merge is under",
                GRANT + r":1:1: error: .*conflict")
    yield found("detached", git("checkout", "-q", "--detach"),
                r"git switch main.*\[doctor.detached\]")
    yield found("no-identity", no_identity, r"user.name.*\[doctor.identity\]",
                env=NOBODY)
    yield found("branch-gone", git("symbolic-ref", "HEAD", "refs/heads/x"),
                r"git switch main \[doctor.head\]")
    for name, text in (("empty", ""), ("nonsense", "nonsense\n"),
                       ("long", "ref: " * 2000), ("nul", "\0" * 40)):
        yield found("head-" + name, touch(".git/HEAD", text),
                    r"echo 'ref: refs/heads/main' >.*\[doctor.head\]")
    yield found("head-is-a-directory", after(
        lambda w, r: os.remove(r + "/.git/HEAD"),
        lambda w, r: os.mkdir(r + "/.git/HEAD")), r"\[doctor.head\]")
    yield found("objects-gone", lambda w, r: shutil.rmtree(
        r + "/.git/objects"), r"\.git/objects:1:1: error: .*missing")
    yield found("config-broken", config("[core\n"), "mend that line",
                r"\[doctor.config\]")
    for name in ("objectFormat", "refStorage", "partialClone",
                 "preciousObjects", "worktreeConfig", "relativeWorktrees",
                 "unheardOf"):
        yield found("extension-" + name, extension(name),
                    r"\.git/config:1:1: error: .*extensions.%s = x.*; .*git"
                    r".*\[doctor.extension\]" % name.lower())
    yield found("format-7", config("[core]\n\trepositoryformatversion = 7\n"),
                r"format 7.*\[doctor.extension\]")
    yield found("worktree-elsewhere", config("[core]\n\tworktree = /etc\n"),
                r"takes .* as the work tree.*\[doctor.open\]")
    yield found("index-nonsense", touch(".git/index", "nonsense\n"),
                r"rm .git/index; git reset .*\[doctor.index\]")
    yield found("index-split", git("update-index", "--split-index"),
                r"--no-split-index.*\[doctor.index\]")
    yield found("index-gone", lambda w, r: os.remove(r + "/.git/index"),
                r"warning: the index is missing", status=0)
    yield found("sparse", git("sparse-checkout", "set", "grants"),
                r"git sparse-checkout disable")
    yield found("submodule", after(
        lambda w, r: w.git(r, "init", "-q", "projects/x") and None,
        git("-C", "projects/x", "commit", "-q", "--allow-empty", "-m", "x"),
        git("add", "projects/x")), r"\[doctor.submodule\]", status=0)
    for path in ("index.lock", "HEAD.lock", "config.lock", "packed-refs.lock",
                 "refs/heads/main.lock", "refs/heads/a/b.lock"):
        yield found("lock-" + path.replace("/", "-"), old(".git/" + path),
                    r"\.git/%s:1:1: error: .*rm .*%s \[doctor.lock\]" % (
                        path, path))
    yield found("lock-young", touch(".git/index.lock"),
                r"note: a git program is at work", status=0)
    yield found("journal-nonsense", touch(".git/pfd/commit/journal", "x"),
                r"error: .*damaged.*\[doctor.interrupted\]")
    yield found("journal-none", touch(".git/pfd/commit/index", "x"),
                r"warning: .*interrupted; pfd doctor --fix", status=0)
    yield found("saved", touch(".git/pfd/index", "x" * 9999),
                r"note: the saved index", status=0)
    yield found("moved", moved, r"grants/2025/2026-001.yaml:1:1: error: .*"
                r"grants/2026/2026-001.yaml \[file.name\]")
    yield found("link", link("contacts/x.yaml", "/etc/passwd"),
                r"contacts/x.yaml:1:1: error: .*\[file.mode\]")
    yield found("executable", chmod(GRANT, 0o755), r"chmod a-x " + GRANT)
    yield found("writable", chmod(GRANT, 0o646), r"chmod -R go-w ", status=0)
    yield found("names-case", touch("reports/A.md"), r"reports/a.md:1:1: error"
                r".*\[doctor.names\]", files={"reports/a.md": ""})
    yield found("names-nfd", touch("reports/u\u0308.md"), r"\[doctor.names\]")
    yield found("names-latin1", lambda w, r: open(os.fsencode(r) +
                b"/reports-\xfc.md", "w").close(),
                r"not UTF-8.*\[doctor.names\]")
    yield found("names-escape", touch("reports/\x1b[2J.md"), status=0)
    yield found("ignored", touch("years/2027.yaml"), r"years/2027.yaml:1:1: "
                r"error: .*check-ignore.*\[doctor.ignored\]",
                files={".gitignore": "years/2027*\n"})
    yield found("attachments-not-ignored", touch("files/a.pdf"),
                r"echo /files/ >>.gitignore", status=0)
    yield found("attachments-in-git", after(
        touch("files/a.pdf"), git("add", "-f", "files")),
        r"files/a.pdf:1:1: error: .*\[doctor.files\]")
    for name, text in (("filter", "filter=lfs"), ("eol", "eol=crlf"),
                       ("ident", "ident"),
                       ("encoding", "working-tree-encoding=UTF-16")):
        yield found("attributes-" + name, touch(
            ".gitattributes", "*.yaml %s\n" % text),
            r"\[doctor.attributes\]")
    yield found("autocrlf", config("[core]\n\tautocrlf = true\n"),
                r"git config core.autocrlf false", status=0)
    yield found("autocrlf-settled", config("[core]\n\tautocrlf = true\n"),
                status=0, silent=("autocrlf",),
                files={".gitattributes": "*.yaml text eol=lf\n"})
    yield found("keystore-relative", None, r"\[doctor.keys\]",
                env={"PFD_KEYSTORE": "keys"})
    yield found("sent-gone", edit("years/2026.yaml", "tracks:\n", """sent:
  - no: 1
    date: 2026-02-01
    report: report yearly
    title: X
    to: Amt
    format: pdf
    as_of: 2026-02-01
    commit: 0123456789012345678901234567890123456789
    document: %s
    sha256: %s
tracks:
""" % ("a" * 64, "a" * 64)), r"years/2026.yaml:\d+:\d+: error: .*not in this "
        r"repository.*\[doctor.sent\]")
    yield found("variables", None, r"GIT_INDEX_FILE.*unset GIT_INDEX_FILE",
                env={"GIT_INDEX_FILE": "/nonexistent"}, status=0)
    yield found("records-nonsense", None, status=0, files={
        "pfd.yaml": "\0", GRANT: ": :", "contacts/p-7k3f9q2xm4ht.yaml":
        "name: enc:v1:", "years/2026.yaml": "sent: [\n"})
    yield Case("fix", own=fixed)
    yield Case("unreadable", own=unreadable)
    yield found("fix-no-repository", gone, "git init",
                args=("doctor", "--fix"))
    yield found("argument", None, "one argument too many", status=2,
                args=("doctor", "x"))

    # the hooks
    yield found("hooks-no-repository", gone, "not a git repository",
                args=("hook", "status"))
    yield found("hooks-nonsense", after(
        touch(".git/hooks/pre-commit", "\0\x1b[2J"),
        link(".git/hooks/commit-msg", "/dev/zero")), "foreign",
        args=("hook", "status"), status=0)
    yield found("hooks-nowhere", config("[core]\n\thooksPath = /nonexistent\n"),
                "missing", args=("hook", "status"), status=0)

    # good form
    fmt = ("fmt",)
    yield found("fmt-nothing-at-all", None, "no pfd.yaml", args=fmt,
                kind="none")
    yield found("fmt-no-repository", gone, "git init", args=fmt)
    yield found("fmt-check-no-repository", gone, status=0,
                args=fmt + ("--check",))
    for name, text in (("empty", ""), ("nul", "a\0b"), ("latin1", b"a: \xfc\n"),
                       ("utf16", b"\xff\xfea\0:\0"), ("tab", "a:\tb\n"),
                       ("cr", "a: b\rc: d\r"), ("list", "- a\n"),
                       ("twice", "a: 1\na: 2\n"), ("anchor", "a: &x 1\n"),
                       ("open", "a: [\r\n"), ("two-boms",
                                             "\ufeff\ufeffa: 1\n"),
                       ("deep", "a: " + "[" * 99999)):
        yield found("fmt-" + name, None, GRANT + r":\d+:\d+: error",
                    args=fmt, files={GRANT: text, "contacts/verein-a.yaml":
                                     "kind: group\r\nname: A\r\n"})
    yield found("fmt-huge", None, "pfd: |yaml.size", args=fmt,
                files={GRANT: "a: " + "x" * 2000000})
    yield found("fmt-link", link("contacts/x.yaml", "/etc/passwd"), args=fmt,
                status=0)
    yield found("fmt-link-named", link("contacts/x.yaml", "/etc/passwd"),
                args=fmt + ("contacts/x.yaml",), status=0)
    yield found("fmt-git", None, "no such record", args=fmt + (".git/config",))
    yield found("fmt-outside", None, "no such record", args=fmt + ("/etc",))
    yield found("fmt-at", None, "has no --at", status=2,
                args=fmt + ("--at", "HEAD"))
    yield found("fmt-check-says", None, r"2026-001.yaml\s+blanks order",
                args=fmt + ("--check",), files={
                    GRANT: "applicant: verein-a  \ntitle: X\n"})

    # hand edits
    commit = ("commit",)
    yield found("commit-midst", merging, "in the middle of a merge|conflict",
                args=commit)
    yield found("commit-detached", after(edit(), git(
        "checkout", "-q", "--detach")), "not on a branch", args=commit)
    yield found("commit-nothing-named", None, "pfd: ",
                args=commit + ("nowhere.md",))
    yield found("commit-outside", None, "pfd: ", args=commit + ("/etc",))
    yield found("commit-git", None, "pfd: ", args=commit + (".git/config",))
    yield found("commit-nonsense", edit(old="title:", new="title: [\n"),
                r"\[yaml\.", args=commit)
    yield found("commit-link", after(
        lambda w, r: os.remove(os.path.join(r, GRANT)),
        link(GRANT, "2026-002.yaml")), "symbolic link|regular file|link",
        args=commit)
    yield found("commit-signing", after(edit(), signing), "pfd: ", status=3,
                args=commit)
