#!/usr/bin/env python3
"""The fault programme: every command that writes (writers.py), failing and killed at
each of its system calls, with the power cut, without disk or memory, and beside others;
after each point the invariants of lab.py.

usage: torture.py PFD INJECT [--whole|--sample] [--stage NAME]… [--points N]
                  [--seconds N] [--seed N] [--row NAME]… [--point WHERE] [--summary FILE]

	errors    a call fails, once or from there on, with the errors it can have
	kills     all is killed before a call, then the next command is, too
	hands     killed, and the user's own commit comes first
	cuts      the power goes: an ext4 image as it is on the disk at that moment
	full      a disk with a little space, then none; no file may grow; stdout is full
	readonly  a file system that cannot be written
	memory    an allocation fails, once or from there on
	beside    four writers, a user's git and its gc, and something that kills them

Points are drawn with the seed, so a summary with the same one goes on where it ended.
--points and --seconds are of each stage; --whole goes on to as many points as a
release needs, --sample takes some seconds of a few rows, by the seed.  cuts, full and
readonly mount file systems and so need root; where a stage cannot be run it says so.
Exit 1 where a promise was broken, with a line for each, which names the point for
--point.  Whoever ends it loses up to 50 points of the stage."""
import argparse
import contextlib
import errno
import json
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time

from lab import AGAIN, CANARY, SECOND, Lab, alike
from writers import WRITERS

OPEN = ("EACCES", "EIO", "EMFILE", "EINTR")
CHANGE = ("EIO", "ENOSPC", "EACCES", "EROFS", "EDQUOT")
ERRORS = {
    "read": ("EIO", "EINTR"), "pread64": ("EIO",), "close": ("EIO", "EINTR"),
    "write": ("ENOSPC", "EIO", "EINTR", "EDQUOT"), "pwrite64": ("ENOSPC", "EIO"),
    "writev": ("ENOSPC", "EIO"), "fsync": ("EIO", "ENOSPC"), "fdatasync": ("EIO",),
    "mmap": ("ENOMEM",), "mremap": ("ENOMEM",), "clone": ("EAGAIN", "ENOMEM"),
    "clone3": ("EAGAIN", "ENOMEM"), "vfork": ("EAGAIN", "ENOMEM"),
    "fcntl": ("ENOLCK", "EINTR"), "getrandom": ("EINTR",), "pipe2": ("EMFILE",),
    "getdents64": ("EIO",), "lseek": ("EIO",), "dup": ("EMFILE",), "dup2": ("EMFILE",),
    "readlink": ("EIO", "EACCES"), "access": ("EACCES", "EIO")}


def errors_of(call, change):
    if call in ("open", "openat", "openat2"):
        return OPEN + (("ENOSPC", "EROFS") if change else ())
    return ERRORS.get(call, CHANGE if change else ("EIO", "EACCES"))


# What a file can only be removed with.
REMOVES = ("openat2", "unlinkat", "unlink", "rmdir")


class Broken(Exception):
    pass


class Torture(Lab):
    def __init__(self, options, folder):
        super().__init__(options.pfd, folder)
        self.inject = os.path.realpath(options.inject)
        os.symlink(self.inject, os.path.join(folder, "bin", "inject"))
        self.oom = os.path.join(os.path.dirname(self.inject), "oom.so")
        self.known = {}
        self.acknowledged = 0

    # ---- a row: its calls, and the two states there may be ----

    def row(self, row):
        """What a row looks like without faults."""
        if row.name in self.known:
            return self.known[row.name]
        path = self.template(row)
        self.fresh(path)
        findings = self.findings()
        self.fresh(path)
        again = self.listed((self.pfd, *AGAIN))
        old = self.state(row)
        self.fresh(path)
        calls, done = self.listed(self.command(row), row)
        if done.returncode:
            raise RuntimeError("%s: %d: %s" % (row.name, done.returncode, done.stderr.decode()))
        self.must(self.next_command())
        findings |= self.findings()
        self.must(self.sound(findings))
        new = self.state(row)
        other = None
        if row.other:
            self.fresh(path)
            self.shell(row.other)
            self.must(self.next_command())
            other = self.state(row)
        self.known[row.name] = {
            "path": path, "old": old, "new": new, "other": other, "calls": calls, "findings": findings,
            "again": sum(c[0] == "!" for c in again[0]), "stdout": alike(done.stdout)}
        return self.known[row.name]

    def listed(self, command, row=None, how=()):
        name = os.path.join(self.folder, "calls")
        done = self.run((self.inject, "-l", name, *how, *command), row)
        with open(name, "rb") as lines:
            return [line.decode("utf8", "replace").split(" ", 3)[1:] for line in lines], done

    @staticmethod
    def must(problems):
        for problem in problems:
            raise Broken(problem)

    # ---- what must hold after a point ----

    def inspect(self, row, done, fault, light=True):
        """Where something was broken, Broken; fault: kill, oom, error, mute (no message
        can be written), stuck (what removes files fails until the end)."""
        seen = self.row(row)
        status, said = done.returncode, done.stderr.decode("utf8", "replace")
        if status == 125:
            raise RuntimeError("inject: " + said)
        killed = fault == "kill" and status == 137
        if not killed and status not in (0, 1, 3, 4):
            raise Broken("I8: exit %d: %s" % (status, said))
        if status == 1 and fault not in ("error", "stuck"):
            raise Broken("I8: exit 1: %s" % said)
        # Findings are what doctor prints.
        if status in (1, 3, 4) and fault != "mute" and not re.search(
                "^pfd: |: error: ", said + done.stdout.decode("utf8", "replace"), re.M):
            raise Broken("I8: exit %d without a line that says why: %s" % (status, said))
        if CANARY in said:
            raise Broken("I9: a private text in a message: %s" % said)
        if status == 0 and fault in ("error", "stuck") and alike(done.stdout) != seen["stdout"]:
            raise Broken("I8: exit 0, but it printed something else: %s" % done.stdout.decode())
        ids = [] if row.elsewhere else re.findall(r"^\[([0-9a-f]{10})\]", said, re.M)
        if status == 3 and not self.touched() and light:
            return  # nothing is otherwise than in the state that was looked at
        self.must(self.next_command(row))
        self.must(self.sound(
            seen["findings"], fault in ("kill", "oom", "stuck"), row.between))
        for one in ids:
            if self.run(("git", "merge-base", "--is-ancestor", one, "HEAD")).returncode:
                raise Broken("I1: %s is lost" % one)
        now = self.state(row)
        if now != seen["new"] and row.steps and status != 0:
            self.repeated(row)
            self.must(self.sound(seen["findings"], fault in ("kill", "oom")))
            now = self.state(row)
        if now == seen["new"] or now == seen["other"]:
            # What only reads, or makes a file beside git, acknowledges nothing by it:
            # a file may stand there whole and yet not be synced.
            if (status in (1, 3) and not row.steps and fault != "oom" and
                    {**seen["old"], "made": 0} != {**seen["new"], "made": 0}):
                raise Broken("I2: exit %d, but the new state: %s" % (status, said))
        elif now != seen["old"]:
            raise Broken("I2: neither old nor new: %s" % difference(seen, now))
        elif status == 0 and seen["old"] != seen["new"] or ids:
            raise Broken("I1: exit %d, but the old state: %s" % (status, said))
        if not light:
            self.must(self.same_with_and_without())

    def repeated(self, row):
        """A command of several steps, said again: it ends where it would have ended."""
        done = self.run(self.command(row), row)
        if done.returncode and row.repeat:
            done = self.run(self.words(row.repeat), row)
        if done.returncode:
            raise Broken("repeated: exit %d: %s" % (done.returncode, done.stderr.decode()))

    def users_commit(self):
        """I13: what the user does between the fault and pfd's next command."""
        lock = os.path.join(self.repo, ".git", "index.lock")
        if os.path.exists(lock):
            os.unlink(lock)
        edited = self.git("status", "--porcelain", "-uno")
        # The branch's own lock stands until pfd or the user removes it.
        if self.run(("git", "commit", "-qam", "by the user")).returncode == 0:
            edited = b""
        self.must(self.next_command())
        if self.git("status", "--porcelain", "-uno") not in (b"", edited):
            raise Broken("I13: %s" % self.git("status", "--porcelain").decode())
        done = self.run(("git", "fsck", "--strict", "--no-dangling"))
        if done.returncode:
            raise Broken("I3: fsck: " + done.stderr.decode())


def difference(seen, now):
    """What of a state is neither the old nor the new."""
    said = []
    for part, value in now.items():
        if value not in (seen["old"][part], seen["new"][part]):
            near = seen["new"][part]
            if isinstance(value, list):
                value = [v for v in value if v not in near] + [
                    "-%s" % (v,) for v in near if v not in value]
            said.append("%s: %s" % (part, value))
    return "; ".join(said) or "parts of both: " + ", ".join(
        part for part in now if now[part] == seen["old"][part] != seen["new"][part])


# ---- the stages: each yields (where, what to do) without end or to its end ----

def drawn(lab, rows, rng, kinds):
    """A row by chance and one of its points, each row as often as another."""
    while True:
        row = rng.choice(rows)
        calls = lab.row(row)["calls"]
        yield row, rng.randrange(len(calls)) if kinds == "all" else rng.randrange(
            sum(c[0] == "!" for c in calls))


def stage_errors(lab, rows, rng):
    for row, at in drawn(lab, rows, rng, "all"):
        change, call, path = lab.row(row)["calls"][at]
        # Git's own file that may not be removed stays, whoever wants it gone.
        if call == "unlink" and "/tmp_object_git2_" in path:
            continue
        name = rng.choice(errors_of(call, change == "!"))
        # A close lets go of the file also where it fails, but not when it is failed here:
        # where all did, pfd would wait for its own locks.
        on = name != "EINTR" and call != "close" and rng.random() < 0.4
        yield "%s:%d:%s%s" % (row.name, at + 1, name, "+" if on else "")


def run_errors(lab, row, at, how, rng):
    on = how.endswith("+")
    number = getattr(errno, how.rstrip("+"))
    seen = lab.row(row)
    lab.fresh(seen["path"])
    # Of this run, which may ask otherwise than the one that was looked at.
    calls, done = lab.listed(lab.command(row), row,
                             ("-n", str(at), *(("-p",) if on else ()), "-e", str(number)))
    call = calls[at - 1][1] if at <= len(calls) else ""
    # Where no write works any more, no message can be written either; and what nobody
    # can open or remove until the end stays, as if pfd had been killed there.
    fault = "mute" if call == "write" else "stuck" if on and call in REMOVES else "error"
    lab.inspect(row, done, fault, rng.random() < 0.9)


def stage_kills(lab, rows, rng):
    for row, at in drawn(lab, rows, rng, "!"):
        second = rng.randrange(1, rng.choice((30, lab.row(row)["again"] + 10)))
        yield "%s:%d:%d" % (row.name, at + 1, second)


def run_kills(lab, row, at, how, rng):
    lab.fresh(lab.row(row)["path"])
    done = lab.run((lab.inject, "-w", "-k", "-n", str(at), *lab.command(row)), row)
    lab.run((lab.inject, "-w", "-k", "-n", how, lab.pfd, *SECOND))
    lab.inspect(row, done, "kill", rng.random() < 0.9)


def stage_hands(lab, rows, rng):
    for row, at in drawn(lab, rows, rng, "!"):
        yield "%s:%d:" % (row.name, at + 1)


def run_hands(lab, row, at, _how, _rng):
    lab.fresh(lab.row(row)["path"])
    lab.run((lab.inject, "-w", "-k", "-n", str(at), *lab.command(row)), row)
    lab.users_commit()


# ---- stages that mount file systems ----

def sh(*args):
    subprocess.run(args, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@contextlib.contextmanager
def mounted(lab, *how):
    """now/ on a file system of its own."""
    with contextlib.suppress(FileNotFoundError):
        shutil.rmtree(lab.now)
    os.makedirs(lab.now)
    lab.fresh_stamp = None
    sh("mount", *how, lab.now)
    try:
        yield
    finally:
        sh("umount", lab.now)
        lab.fresh_stamp = None


@contextlib.contextmanager
def in_memory(lab, path):
    with mounted(lab, "-t", "tmpfs", "-o", "size=256m", "none"):
        sh("cp", "-a", path + "/.", lab.now)
        lab.fresh_stamp = (path, lab.stamp())
        yield


def stage_cuts(lab, rows, rng):
    for row, at in drawn(lab, rows, rng, "!"):
        # Some after the end: what was acknowledged must be there.
        yield "%s:%d:%s" % (row.name, at + 1 if rng.random() < 0.8 else 0,
                            rng.choice(("plain", "synced")))


def run_cuts(lab, row, at, how, _rng):
    path = lab.row(row)["path"]
    image, snap, hook = (os.path.join(lab.folder, n) for n in ("image", "snap", "cut"))
    with open(image, "wb") as file:
        file.truncate(64 << 20)
    sh("mkfs.ext4", "-qF", image)
    with open(hook, "w", encoding="ascii") as file:
        # An fsync of any other file commits the journal of the file system.
        file.write("#!/bin/sh\n%scp --sparse=always %s %s\n" % (
            "dd if=/dev/zero of=%s/other bs=1 count=1 conv=fsync status=none; " % lab.now
            if how == "synced" else "", image, snap))
    os.chmod(hook, 0o755)
    with mounted(lab, "-o", "loop,commit=300", image):
        sh("cp", "-a", path + "/.", lab.now)
        sh("sync", "-f", lab.now)
        done = lab.run((lab.inject, "-w", "-n", str(at or 1 << 30), "-x", hook,
                        *lab.command(row)), row)
        if done.returncode != 137:
            sh(hook)
    with mounted(lab, "-o", "loop", snap):
        with contextlib.suppress(FileNotFoundError):
            os.unlink(os.path.join(lab.now, "other"))
        lab.inspect(row, done, "kill")


def stage_full(lab, rows, rng):
    while True:
        row = rng.choice(rows)
        kind = rng.choice(("disk", "disk", "disk", "file", "stdout"))
        yield "%s:%d:%s" % (row.name, rng.randrange(64), kind)


def run_full(lab, row, at, how, _rng):
    with in_memory(lab, lab.row(row)["path"]):
        command, more = lab.command(row), {}
        if how == "disk":
            used = os.statvfs(lab.now)
            size = (used.f_blocks - used.f_bfree + at) * used.f_frsize
            sh("mount", "-o", "remount,size=%d" % size, lab.now)
        elif how == "file":
            most = at * 256
            more["preexec_fn"] = lambda: resource.setrlimit(
                resource.RLIMIT_FSIZE, (most, most))
        else:
            command = ["sh", "-c", 'exec "$@" >/dev/full', "sh", *command]
        done = lab.run(command, row, **more)
        if how == "disk":
            sh("mount", "-o", "remount,size=256m", lab.now)
        if how == "stdout" and lab.row(row)["stdout"] and done.returncode == 0:
            raise Broken("I8: exit 0, and stdout is full")
        lab.inspect(row, done, "full")


def stage_readonly(lab, rows, _rng):
    for row in rows:
        yield "%s:0:" % row.name


def run_readonly(lab, row, _at, _how, _rng):
    seen = lab.row(row)
    with in_memory(lab, seen["path"]):
        sh("mount", "-o", "remount,ro", lab.now)
        done = lab.run(lab.command(row), row)
        sh("mount", "-o", "remount,rw", lab.now)
        if done.returncode != (3 if seen["old"] != seen["new"] else 0):
            raise Broken("I8: exit %d: %s" % (done.returncode, done.stderr.decode()))
        lab.inspect(row, done, "full")


# ---- memory ----

def stage_memory(lab, rows, rng):
    count = {}
    while True:
        row = rng.choice(rows)
        if row.name not in count:
            lab.fresh(lab.row(row)["path"])
            name = os.path.join(lab.folder, "allocations")
            lab.run(("env", "LD_PRELOAD=" + lab.oom, "OOM_COUNT=" + name, *lab.command(row)), row)
            with open(name, "rb") as file:
                count[row.name] = int.from_bytes(file.read(8), sys.byteorder)
        yield "%s:%d:%s" % (row.name, rng.randrange(count[row.name]) + 1, rng.choice(("", "+")))


def run_memory(lab, row, at, how, _rng):
    lab.fresh(lab.row(row)["path"])
    done = lab.run(("env", "LD_PRELOAD=" + lab.oom, "OOM_AT=%d" % at,
                    *(("OOM_ON=1",) if how else ()), *lab.command(row)), row)
    lab.inspect(row, done, "oom")


# ---- beside others ----

def stage_beside(_lab, _rows, rng):
    while True:
        yield "all:%d:%s" % (rng.randrange(1 << 30), rng.choice(("calm", "killed")))


BESIDE = 12  # commands of each writer in one round


def run_beside(lab, _row, _at, how, rng):
    """One round: what was acknowledged is there, whoever else was at work."""
    base = lab.template(WRITERS[0])
    lab.fresh(base)
    known = lab.findings()
    told, running, stop = [], {}, threading.Event()

    def write(who):
        for i in range(BESIDE):
            name = "w%s-%d" % (who, i)
            command = (lab.pfd, "contact", "add", "--kind", "group", "--name", name)
            with subprocess.Popen(command, cwd=lab.repo, env=lab.environment,
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
                running[who] = process
                said = process.communicate()[1].decode()
            ids = re.findall(r"^\[([0-9a-f]{10})\]", said, re.M)
            if process.returncode in (0, 4) or ids:
                told.append((ids[0] if ids else None, "contacts/%s.yaml" % name))
            elif process.returncode not in (1, 3, -9) or (
                    process.returncode == 1 and "HEAD has moved" not in said):
                told.append((None, "exit %d: %s" % (process.returncode, said)))

    def user():
        """git's own commits; those that git acknowledged count, too."""
        n = 0
        while not stop.wait(0.02):
            n += 1
            path = "notes/%d.txt" % n
            os.makedirs(os.path.join(lab.repo, "notes"), exist_ok=True)
            with open(os.path.join(lab.repo, path), "w", encoding="ascii") as file:
                file.write("%d\n" % n)
            if lab.run(("git", "add", path)).returncode == 0:
                done = lab.run(("git", "commit", "-qm", "note", "--", path))
                if done.returncode == 0:
                    told.append((None, path))
            if n % 20 == 0:
                lab.run(("git", "gc", "-q"))

    def killer():
        while not stop.wait(0.05):
            process = running.get(rng.randrange(4))
            if process and process.poll() is None:
                process.kill()

    others = [threading.Thread(target=user)]
    if how == "killed":
        others.append(threading.Thread(target=killer))
    writers = [threading.Thread(target=write, args=(i,)) for i in range(4)]
    for thread in writers + others:
        thread.start()
    for thread in writers:
        thread.join()
    stop.set()
    for thread in others:
        thread.join()
    lab.must(lab.next_command())
    lab.must(lab.sound(known))
    there = set(lab.git("ls-tree", "-r", "--name-only", "HEAD").decode().splitlines())
    for one, path in told:
        if path not in there:
            raise Broken("I1, I13: acknowledged, but not in HEAD: %s" % path)
        if one and lab.run(("git", "merge-base", "--is-ancestor", one, "HEAD")).returncode:
            raise Broken("I1: %s is lost" % one)
    lab.acknowledged += len(told)


# ---- all of it ----

STAGES = ("errors", "kills", "hands", "cuts", "full", "readonly", "memory", "beside")
MOUNT = ("cuts", "full", "readonly")
WHOLE = {"errors": 20000, "kills": 1000, "hands": 400, "cuts": 120, "full": 600,
         "readonly": len(WRITERS), "memory": 1000, "beside": 100}
SAMPLE = {"errors": 25, "kills": 20, "hands": 5, "cuts": 10, "full": 10, "readonly": 5,
          "memory": 10, "beside": 5}  # seconds
SAMPLE_ROWS = 8


def can_mount(lab):
    try:
        with mounted(lab, "-t", "tmpfs", "none"):
            return True
    except (OSError, subprocess.CalledProcessError):
        return False


def play(lab, stage, where):
    name, at, how = where.rsplit(":", 2)
    row = next((r for r in WRITERS if r.name == name), None)
    try:
        globals()["run_" + stage](lab, row, int(at), how, random.Random(where))
    except Broken as broken:
        return "%s %r: %s" % (stage, where, str(broken).strip())
    except subprocess.TimeoutExpired:
        return "%s %r: I5: still running after 120 s" % (stage, where)
    return None


def run_stage(lab, stage, options, figures):
    rows = [r for r in WRITERS if not options.row or r.name in options.row]
    if options.sample:
        rows = random.Random(options.seed).sample(rows, SAMPLE_ROWS)
    most = options.points
    seconds = SAMPLE[stage] if options.sample else options.seconds
    if options.whole:
        most = WHOLE[stage] - figures["points"]
    points = iter(options.point or globals()["stage_" + stage](
        lab, rows, random.Random("%s %d" % (stage, options.seed))))
    for _ in range(figures["points"] if not options.point else 0):
        next(points, None)
    start, before, first = time.monotonic(), figures["seconds"], figures["points"]
    for where in points if most is None or most > 0 else ():
        broken = play(lab, stage, where)
        figures["points"] += 1
        figures["seconds"] = round(before + time.monotonic() - start, 1)
        if broken:
            figures["broken"].append(broken)
            print(broken, file=sys.stderr, flush=True)
        if stage == "beside":
            figures["acknowledged"] = figures.get("acknowledged", 0) + lab.acknowledged
            lab.acknowledged = 0
        if figures["points"] % 50 == 0:
            yield
        if (most and figures["points"] - first >= most or
                seconds and time.monotonic() - start >= seconds):
            break


def main():
    parser = argparse.ArgumentParser(add_help=False, usage=__doc__)
    parser.add_argument("pfd")
    parser.add_argument("inject")
    parser.add_argument("--whole", action="store_true")
    parser.add_argument("--sample", action="store_true")
    parser.add_argument("--stage", action="append", choices=STAGES)
    parser.add_argument("--row", action="append")
    parser.add_argument("--point", action="append")
    parser.add_argument("--points", type=int)
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--summary")
    options = parser.parse_args()
    summary = {}
    if options.summary and os.path.exists(options.summary):
        with open(options.summary, encoding="utf8") as file:
            summary = json.load(file)
    if summary.get("seed") != options.seed:
        summary = {"seed": options.seed}

    def keep():
        if options.summary:
            with open(options.summary + ".new", "w", encoding="utf8") as file:
                json.dump(summary, file, indent=1)
            os.replace(options.summary + ".new", options.summary)

    if not (options.point or options.points or options.seconds or options.sample):
        options.whole = True
    bad = 0
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as folder:
        lab = Torture(options, folder)
        if subprocess.run((lab.inject, "-n", "1", "-e", "5", "true"), check=False,
                          stderr=subprocess.DEVNULL).returncode == 125:
            print("torture: this system lets nobody answer for system calls")
            return 77
        mount = can_mount(lab)
        for stage in options.stage or STAGES:
            if stage in MOUNT and not mount:
                print("%-9s left out: no file system can be mounted here" % stage)
                continue
            figures = summary.setdefault(stage, {"points": 0, "seconds": 0, "broken": []})
            for _ in run_stage(lab, stage, options, figures):
                keep()
            keep()
            bad += len(figures["broken"])
            print("%-9s %6d points, %d broken, %.0f s%s" % (
                stage, figures["points"], len(figures["broken"]), figures["seconds"],
                ", %d acknowledged" % figures["acknowledged"]
                if "acknowledged" in figures else ""), flush=True)
    return bad > 0


if __name__ == "__main__":
    sys.exit(main())
