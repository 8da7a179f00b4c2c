"""The scratch office of the fault programme, and what must hold in it whatever happened:
the invariants, checked with git, find and the files' bytes, not by pfd's own words.
"""
import hashlib
import os
import re
import resource
import shlex
import shutil
import subprocess

from writers import CANARY, OFFICE

AGAIN = ("contact", "add", "--kind", "group", "--name", "The next command")
SECOND = AGAIN[:-1] + ("The second command",)
OURS = re.compile(r"contacts/the-(next|second)-command\.yaml$")
SECONDS = 2.0  # that the next command may take, of the processor
# A commit's id stands in what is made of a state: the next command's is in it or not.
PLAIN = re.compile(rb"enc:v1:[0-9a-z]+:[A-Za-z0-9+/=_-]+|\bp-[0-9a-z]{12}\b|"
                   rb"'?\b[0-9a-f]{40}(?:[0-9a-f]{24})?\b'?|\bb-[0-9a-z-]+\b|\bk-[0-9a-z]{8,}\b")


def alike(data):
    """Without what differs from run to run: ids of persons, of commits, seals, hashes."""
    return PLAIN.sub(b"*", data)


def digest(data):
    return hashlib.sha1(alike(data)).hexdigest()


class Lab:
    def __init__(self, pfd, folder):
        self.folder, self.now = folder, os.path.join(folder, "now")
        self.repo = os.path.join(self.now, "repo")
        self.pfd = os.path.join(folder, "bin", "pfd")
        os.makedirs(os.path.dirname(self.pfd))
        os.symlink(os.path.realpath(pfd), self.pfd)
        self.environment = {
            "PATH": os.path.dirname(self.pfd) + ":" + os.environ["PATH"], "HOME": folder,
            "LC_ALL": "C.UTF-8", "TZ": "UTC", "GIT_CONFIG_NOSYSTEM": "1",
            "PFD_KEYSTORE": os.path.join(self.now, "keys"), "PFD_TODAY": "2026-03-01",
            "SOURCE_DATE_EPOCH": "1772366400", "GIT_AUTHOR_DATE": "1772366400 +0000",
            "GIT_COMMITTER_DATE": "1772366400 +0000"}
        with open(os.path.join(folder, ".gitconfig"), "w") as config:
            config.write("[user]\n\tname = Test Office\n\temail = o@example.org\n"
                         "[init]\n\tdefaultBranch = main\n[gc]\n\tauto = 0\n")
        self.fresh_stamp = None

    # ---- running ----

    def run(self, args, row=None, **more):
        env = dict(self.environment)
        if row:
            env["PFD_TODAY"] = row.today
            env.update((k, v.replace("{now}", self.now)) for k, v in row.environment)
        return subprocess.run(args, cwd=self.repo, env=env, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=120, check=False, **more)

    def command(self, row):
        return self.words(row.command)

    def words(self, command):
        ids = {name: open(os.path.join(self.now, name), encoding="ascii").read().strip()
               for name in ("person", "second", "public")
               if os.path.exists(os.path.join(self.now, name))}
        args = [re.sub(r"\{(\w+)\}", lambda m: ids[m[1]], a) for a in shlex.split(command)]
        return [self.pfd, *args[1:]]

    def git(self, *args):
        done = self.run(("git", *args))
        if done.returncode:
            raise RuntimeError("git %s: %s" % (" ".join(args), done.stderr.decode()))
        return done.stdout

    # ---- states ----

    def template(self, row):
        """The folder in which a row's command is run, made once."""
        base = os.path.join(self.folder, "office")
        path = os.path.join(self.folder, "row-" + row.name.replace(" ", "-"))
        if not os.path.exists(base):
            os.makedirs(self.repo)
            self.shell(OFFICE)
            os.rename(self.now, base)
        if not os.path.exists(path):
            shutil.rmtree(self.now, ignore_errors=True)
            subprocess.run(("cp", "-a", base, self.now), check=True)
            self.shell(row.before)
            os.rename(self.now, path)
        return path

    def shell(self, script):
        done = self.run(("bash", "-euc", script))
        if done.returncode:
            raise RuntimeError("%s\n%s" % (script, done.stderr.decode()))

    def fresh(self, path):
        """now/ as the template has it; nothing is copied where nothing has changed."""
        if self.fresh_stamp == (path, self.stamp()):
            return
        subprocess.run(("chmod", "-R", "u+w", self.now), check=False,
                       stderr=subprocess.DEVNULL)
        shutil.rmtree(self.now, ignore_errors=True)
        subprocess.run(("cp", "-a", path, self.now), check=True)
        self.fresh_stamp = (path, self.stamp())

    def touched(self):
        return self.fresh_stamp[1] != self.stamp()

    def stamp(self):
        found = []
        for at, folders, files in os.walk(self.now):
            for name in folders + files:
                s = os.lstat(os.path.join(at, name))
                found.append((at, name, s.st_ino, s.st_mode, s.st_size,
                              s.st_mtime_ns if name in files else 0))
        return sorted(found)

    def tree(self, revision="HEAD"):
        """The paths and digests of what a revision holds."""
        found = {}
        out = self.git("ls-tree", "-rz", revision)
        for entry in out.split(b"\0")[:-1]:
            meta, path = entry.split(b"\t", 1)
            found[path.decode()] = meta.split()[2].decode()
        if not found:
            return found
        blobs = subprocess.run(
            ("git", "cat-file", "--batch", "--buffer"), cwd=self.repo, check=True,
            input="".join(b + "\n" for b in found.values()).encode(), capture_output=True,
            env=self.environment).stdout
        result, at = [], 0
        for path in found:
            end = blobs.index(b"\n", at)
            size = int(blobs[at:end].split()[2])
            if not OURS.match(path):
                result.append((alike(path.encode()), digest(blobs[end + 1:end + 1 + size])))
            at = end + size + 2
        return sorted(result)

    def files(self, folder, skip=()):
        found = []
        for at, folders, names in os.walk(folder):
            if os.path.basename(at) == ".git":
                folders.clear()
                continue
            for name in names:
                path = os.path.join(at, name)
                inner = os.path.relpath(path, folder)
                if not inner.startswith(skip or "\0") and not OURS.match(inner):
                    data = (os.readlink(path).encode() if os.path.islink(path)
                            else open(path, "rb").read())
                    found.append((alike(inner.encode()), digest(data)))
        return sorted(found)

    def state(self, row):
        """What a person would call the state, after the next command."""
        made = {}
        for name in row.makes:
            path = os.path.join(self.now, name)
            made[name] = (None if not os.path.exists(path) else True if row.varies
                          else self.files(path) if os.path.isdir(path)
                          else digest(open(path, "rb").read()))
        hooks = os.path.join(self.repo, ".git", "hooks")
        return {"commits": int(self.git(
                    "rev-list", "--count", "HEAD", "--", ".",
                    ":!contacts/the-*-command.yaml")),
                "tree": self.tree(), "files": self.files(self.repo, row.strays),
                "status": sorted(alike(line) for line in
                                 self.git("status", "--porcelain", "-z").split(b"\0")),
                "hooks": sorted(n for n in os.listdir(hooks) if not n.endswith(".sample")),
                "made": made}

    # ---- the invariants ----

    def next_command(self, row=None):
        """I5: what is wrong with the next one, said by itself; it is also what mends,
        in the repository in which it is said."""
        new, done = os.path.join(self.now, "new"), None
        if row and row.elsewhere and os.path.exists(os.path.join(new, ".git")):
            # Nothing can be added where nothing is yet: then init is said again.
            if not os.path.exists(os.path.join(new, "pfd.yaml")):
                done = self.run(self.command(row), row)
            elif os.path.exists(os.path.join(new, ".git/pfd/commit")):
                done = self.run(("env", "-C", new, self.pfd, *AGAIN))
            if done and done.returncode:
                yield "I5: next command in new: exit %d: %s" % (
                    done.returncode, done.stderr.decode())
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = self.run((self.pfd, *AGAIN))
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
        if done.returncode:
            yield "I5: next command: exit %d: %s" % (done.returncode, done.stderr.decode())
        if spent > SECONDS:
            yield "I5: the next command takes %.1f s" % spent

    def findings(self):
        done = self.run((self.pfd, "check"))
        return {alike(line) for line in done.stdout.splitlines()}

    def sound(self, known, killed=False, between=""):
        """I3, I4, I9 after the next command.  Killed while it writes a file for
        somebody outside the repository, pfd cannot know of what is left beside it.
        between: the rule that says what a command of several steps still has to do."""
        done = self.run(("git", "fsck", "--strict", "--no-dangling"))
        if done.returncode or done.stderr.strip():
            yield "I3: fsck: " + done.stderr.decode()
        new = {line for line in self.findings() - known
               if not between or not line.endswith(b"[%s]" % between.encode())}
        if new:
            yield "I4: %s" % sorted(new)
        left = [os.path.join(at, name) for at, folders, files in os.walk(self.now)
                for name in folders + files
                if ".pfd-" in name or name.endswith(".lock") or name.startswith("tmp_")
                or at.endswith(".git/pfd/commit")]
        # A folder that is being made beside is such a file with all that is in it.
        left = [p for p in left if not killed or p.startswith(self.repo)
                or ".pfd-" not in os.path.relpath(p, self.now).split(os.sep)[0]]
        if left:
            yield "I9: left behind: " + " ".join(os.path.relpath(p, self.now) for p in left)
        objects = self.run(("git", "cat-file", "--batch-all-objects", "--batch", "--buffer"))
        if CANARY.encode() in objects.stdout:
            yield "I9: a private text is in git"
        for at, _, files in os.walk(self.now):
            for name in files:
                if os.path.islink(os.path.join(at, name)):
                    continue  # libgit2 tries whether there can be any
                if CANARY.encode() in open(os.path.join(at, name), "rb").read() and not (
                        os.path.relpath(at, self.now).split(os.sep)[0] in
                        ("pack", "invitation", "cards.vcf") or name == "cards.vcf"):
                    yield "I9: a private text is in " + os.path.join(at, name)

    def same_with_and_without(self):
        """I7, I11: the saved index changes nothing, nor does another run."""
        said = []
        for _ in range(2):
            said.append([self.run((self.pfd, *args)).stdout for args in (
                ("check",), ("grant", "list", "-O", "json"), ("budget", "-O", "json"),
                ("sql", "SELECT * FROM refs ORDER BY 1, 2, 3, 4, 5", "-O", "csv"))])
            index = os.path.join(self.repo, ".git", "pfd", "index")
            if os.path.exists(index):
                os.unlink(index)
        if said[0] != said[1]:
            yield "I7: with the saved index it says something else"
