"""The world around fails: disks, rights, closed and full outputs (row 23 and
the invariants I2, I3, I8 and I9)."""
import glob
import os
import subprocess

import scratch
from case import Case, Skip, compare

SET = ("grant", "set", "2026-001", "title=Neu")


def root():
    if os.getuid():
        raise Skip("needs root")


def as_nobody(world, repo, *args):
    """pfd as another user to whom the repository belongs."""
    root()
    subprocess.run(["chown", "-R", "65534:65534", repo], check=True)
    os.chmod(world.top, 0o755)
    os.chmod(world.home, 0o755)
    return world.call(["setpriv", "--reuid", "65534", "--regid", "65534",
                       "--clear-groups", world.pfd, *args], repo)


def tells(world, repo, told, call):
    """A change is refused with the path and a way out, a dry run made."""
    before = scratch.state(repo)
    run = call(*SET)
    wrong = compare(Case("", args=SET, status=3, says=(
        r"^pfd: \S*%s\S*: .+\n  \S" % told,)), run)
    dry = (*SET, "--dry-run")
    wrong += compare(Case("", args=dry, status=0, says=(
        r"\n\+title: Neu\n",), silent=("pfd:",)), call(*dry))
    changed = scratch.difference(before, scratch.state(repo))
    return wrong + (["has changed: %r" % changed] if changed else [])


def unwritable(told, *paths):
    def own(world):
        repo = world.repo()
        for path in paths:
            os.chmod(os.path.join(repo, path), 0o555)
        return tells(world, repo, told,
                     lambda *args: as_nobody(world, repo, *args))
    return own


def without_module(form, package):
    """pfd without what is installed beside it: nothing is written."""
    def own(world):
        repo = world.repo()
        place = os.path.join(world.top, "without-" + form)
        os.makedirs(place)
        alone = os.path.join(place, "pfd")
        # Not by this process: children of other cases would hold it open.
        subprocess.run(["cp", world.pfd, alone], check=True)
        out = os.path.join(place, "out." + form)
        args = ("report", "budget", "-o", out)
        wrong = compare(Case("", args=args, status=3, says=(
            r"^pfd: %s: .*\bpfd-%s\.so.*\n  .*-DPFD_%s=ON.*%s"
            % (form, form, form.upper(), package),)),
            world.call([alone, *args], repo))
        return wrong + (["has written"] if os.path.exists(out) else [])
    return own


def output_unwritable(world):
    repo = world.repo()
    place = os.path.join(world.top, "shut")
    os.makedirs(place)
    os.chmod(place, 0o555)
    args = ("report", "budget", "-o", os.path.join(place, "out.html"))
    told = (r"^pfd: \S+/shut/out\.html: permission denied\n  \S",)
    wrong = compare(Case("", args=args, status=3, says=told),
                    as_nobody(world, repo, *args))
    return wrong + ["has written " + name for name in os.listdir(place)]


def read_only_mount(world):
    root()
    repo = world.repo()
    for how in ("--bind", "remount,ro,bind"):
        args = [how, repo, repo] if how[0] == "-" else ["-o", how, repo]
        if subprocess.run(["mount", *args], capture_output=True).returncode:
            subprocess.run(["umount", repo], capture_output=True)
            raise Skip("cannot mount")
    try:
        return tells(world, repo, r"\.git/pfd",
                     lambda *args: world.run(repo, *args))
    finally:
        subprocess.run(["umount", repo], check=False)


def unreadable(world):
    repo = world.repo()
    os.chmod(os.path.join(repo, "contacts/verein-a.yaml"), 0)
    run = as_nobody(world, repo, "check")
    return compare(Case("", args=("check",), status=3, says=(
        "contacts/verein-a.yaml",)), run)


def unreadable_directory(world):
    repo = world.repo()
    os.chmod(os.path.join(repo, "contacts"), 0)
    run = as_nobody(world, repo, "check")
    return compare(Case("", args=("check",), status=3, says=("contacts",)),
                   run)


def tidy(world, repo, before):
    """After a failure: the old state, sound, nothing left lying about."""
    wrong = []
    changed = scratch.difference(before, scratch.state(repo))
    if changed:
        wrong.append("has changed: %r" % changed)
    fsck = world.call(["git", "fsck", "--strict", "--no-dangling"], repo)
    if fsck.status or fsck.text.strip():
        wrong.append("git fsck: " + fsck.text)
    torn = glob.glob(os.path.join(repo, ".git/objects/**/tmp_*"),
                     recursive=True)
    return wrong + (["left behind: %r" % torn] if torn else [])


def full_disk(room):
    """A file system with `room` bytes left."""
    def own(world):
        root()
        source = world.repo()
        mount = source + "-full"
        os.mkdir(mount)
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=512k",
                           "none", mount], capture_output=True).returncode:
            raise Skip("cannot mount a tmpfs")
        try:
            repo = os.path.join(mount, "r")
            subprocess.run(["cp", "-a", source, repo], check=True)
            # Where git and pfd put their directories is made beforehand.
            world.run(repo, *SET, "--dry-run")
            free = os.statvfs(mount)
            rest = free.f_bavail * free.f_bsize - room
            with open(os.path.join(mount, "filler"), "wb") as f:
                f.write(b"x" * max(0, rest))
            before = scratch.state(repo)
            run = world.run(repo, *SET)
            wrong = []
            if run.status == 0:
                return ["it went in, with %d bytes free" % room]
            if run.status == 4:  # committed; the next run mends the rest
                os.remove(os.path.join(mount, "filler"))
                again = world.run(repo, "check")
                head = world.git(repo, "show",
                                 "HEAD:grants/2026/2026-001.yaml")
                mend = world.run(repo, *SET)
                if "Neu" not in head or again.status or mend.status or \
                        world.git(repo, "status", "--porcelain"):
                    wrong.append("not mended: " + again.text + mend.text
                                 + world.git(repo, "status",
                                             "--porcelain"))
                return wrong
            wrong = compare(Case("", args=SET, status=3, says=(
                r"^pfd: \S+: no space left on device\n  make room",)), run)
            wrong += tidy(world, repo, before)
            # With room again it goes in.
            os.remove(os.path.join(mount, "filler"))
            run = world.run(repo, *SET)
            if run.status:
                wrong.append("afterwards: %d %s" % (run.status, run.err))
            if world.git(repo, "status", "--porcelain"):
                wrong.append("afterwards not clean")
            return wrong
        finally:
            subprocess.run(["umount", mount], check=False)
    return own


def small_files(world):
    """No file may grow beyond 1 KiB."""
    repo = world.repo()
    before = scratch.state(repo)
    run = world.call(["bash", "-c", 'trap "" XFSZ; ulimit -f 1; exec "$@"',
                      "x", world.pfd, *SET, "notes=" + "Wort " * 4000], repo)
    wrong = compare(Case("", args=SET, status=3, says=("pfd: .+",)), run)
    return wrong + tidy(world, repo, before)


def output(redirect, args, status, changes=False, **more):
    """Runs pfd in a shell with stdout led elsewhere."""
    def own(world):
        repo = world.repo("example" if args[0] == "report" or "list" in args
                          else "small")
        before = scratch.state(repo)
        run = world.call(["bash", "-c", 'set -o pipefail; "$@" ' + redirect,
                          "x", world.pfd, *args], repo)
        wrong = compare(Case("", args=args, status=status,
                             mute="2>" in redirect, **more), run)
        changed = scratch.difference(before, scratch.state(repo))
        if changes and not changed:
            wrong.append("nothing has changed")
        if changed and not changes:
            wrong.append("has changed: %r" % changed)
        # What is printed must never land in a file of the repository.
        fsck = world.call(["git", "fsck", "--strict"], repo)
        if fsck.status:
            wrong.append("git fsck: " + fsck.text)
        return wrong
    return own


def cases():
    yield Case("directory-read-only", own=unwritable(
        "grants/2026/2026-001.yaml", "grants/2026"))
    yield Case("git-read-only", own=unwritable(
        r"\.git/pfd", ".git", ".git/objects", ".git/refs",
        ".git/refs/heads"))
    yield Case("objects-read-only", own=unwritable(
        r"\.git/objects/", ".git/objects"))
    yield Case("refs-read-only", own=unwritable(
        r"\.git/refs/heads/main", ".git/refs/heads"))
    yield Case("mount-read-only", own=read_only_mount)
    yield Case("output-read-only", own=output_unwritable)
    yield Case("module-pdf", own=without_module("pdf", "libpango1.0-dev"))
    yield Case("module-xlsx", own=without_module(
        "xlsx", "libxlsxwriter-dev"))
    yield Case("file-unreadable", own=unreadable)
    yield Case("directory-unreadable", own=unreadable_directory)
    for room in (0, 4096, 8192, 12288, 16384, 24576, 32768):
        yield Case("full-disk-%d" % room, own=full_disk(room))
    yield Case("file-size-limit", own=small_files)
    reads = (("check", "-O", "json"), ("grant", "list"),
             ("report", "yearly", "-O", "md"), ("schema", "grant"),
             ("help",), ("version",))
    for args in reads:
        name = "-".join(args[:2])
        yield Case("stdout-full-" + name, own=output(
            "> /dev/full", args, 3, says=("pfd: .*",)))
        yield Case("stdout-closed-" + name, own=output(
            ">&-", args, 3, says=("pfd: .*",)))
        yield Case("stdout-reader-gone-" + name, own=output(
            "| head -c 0", args, 0, silent=(".",)))
        yield Case("all-closed-" + name, own=output(
            "<&- >&- 2>&-", args, 3))
    for name, redirect, status in (
            ("full", "> /dev/full", 4), ("closed", ">&-", 4),
            ("reader-gone", "| head -c 0", 0), ("all-closed",
                                                "<&- >&- 2>&-", 4)):
        yield Case("commit-stdout-" + name, own=output(
            redirect, SET, status, changes=True))
    yield Case("stderr-full", own=output("2> /dev/full", (
        "grant", "show", "nonsense"), 1))
    yield Case("stdin-closed", own=output("<&-", (
        "contact", "add", "--from", "-"), 3, says=("pfd: .*",)))
    yield Case("output-in-missing-directory", args=(
        "grant", "list", "-o", "nowhere/x.csv"), status=3,
        says=("nowhere",))
    yield Case("output-is-directory", args=(
        "grant", "list", "-O", "csv", "-o", "grants"), status=3,
        says=("grants",))
    yield Case("output-is-link", args=(
        "grant", "list", "-o", "x.csv"), prepare=lambda w, r: os.symlink(
        "pfd.yaml", r + "/x.csv"), status=3, says=("x.csv",))
    yield Case("output-unknown-ending", args=(
        "grant", "list", "-o", "x.nonsense"), status=2, says=("nonsense",))
