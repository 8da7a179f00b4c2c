"""Scratch repositories for the tables of bad input: making one, running pfd in
it, and telling whether anything in it has changed."""
import contextlib
import hashlib
import os
import re
import shutil
import stat
import subprocess
import tempfile
import time

TODAY = "2026-03-01"
EPOCH = "1772366400"

# "FILE:LINE:COL: error: MESSAGE; WAY OUT (SOURCE) [rule]"; what the command
# line holds wrong has no line, what concerns a whole file stands at 1:1.
FINDING = re.compile(
    r"^(?P<file>.+?)(?::(?P<line>[1-9]\d*)(?::(?P<col>[1-9]\d*))?)?: "
    r"(?P<level>error|warning|note): (?P<text>.+) "
    r"\[(?P<rule>[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*)\]$")

# What pfd keeps in .git beside git's own: its lock, empty or not, and the index, which
# whoever reads may save.
OWN = {"pfd/lock", "pfd/index", "pfd/findings"}

BASE = {
    "pfd.yaml": """schema: '1.0'
name: Partnerschaft für Demokratie Beispielstadt
place: Beispielstadt
language: de
bodies:
  - body: buendnis
    name: Bündnis
    kind: steering
local_aims:
  - aim: zusammenleben
    title: Demokratisches Zusammenleben fördern
""",
    "years/2026.yaml": """sources:
  - source: federal
    planned: 900.00
  - source: own
    planned: 100.00
notices:
  - no: 1
    source: federal
    kind: grant
    date: 2026-01-15
    amount: 900.00
pots:
  - pot: action
    initial: 700.00
  - pot: youth
    initial: 300.00
tracks:
  - track: small
    title: Kleinprojekte
    size: small
    pot: action
    cap: 500.00
    approvals: [office]
    steps: [award, pay, settle, close]
""",
    "contacts/verein-a.yaml": """kind: organisation
name: Verein A
democracy_declaration: 2026-01-10
""",
    "contacts/p-7k3f9q2xm4ht.yaml": """kind: person
of_age: true
""",
    "grants/2026/2026-001.yaml": """title: Fest im Hof
applicant: verein-a
responsible: p-7k3f9q2xm4ht
track: small
pot: action
aims: [promote_democracy]
local_aims: [zusammenleben]
audiences: [public]
received: 2026-01-20
activity:
  start: 2026-05-01
  end: 2026-05-01
requested: 450.00
""",
    "grants/2026/2026-002.yaml": """title: Lesung  # der Autorin
applicant: verein-a
responsible: p-7k3f9q2xm4ht
track: small
pot: action
aims: [promote_democracy]
local_aims: [zusammenleben]
audiences: [public]
received: 2026-01-22
activity:
  start: 2026-06-01
  end: 2026-06-01
requested: 300.00
approvals:
  - role: office
    person: p-7k3f9q2xm4ht
    date: 2026-02-02
decisions:
  - no: 1
    kind: award
    date: 2026-02-02
    form: notice
    amount: 300.00
    by: office
""",
}


class Run:
    """What one run of a program gave."""

    def __init__(self, status, out, err, seconds):
        self.status, self.out, self.err = status, out, err
        self.seconds = seconds

    @property
    def text(self):
        return self.out + self.err


def findings(text):
    """The findings among lines, and the lines that are none."""
    found, rest = [], []
    for line in text.split("\n")[:-1] if text.endswith("\n") \
            else text.split("\n"):
        match = FINDING.match(line)
        (found if match else rest).append(
            match.groupdict() if match else line)
    return found, [line for line in rest if line]


def place(finding):
    return ":".join(filter(None, (finding["file"], finding["line"],
                                  finding["col"])))


class World:
    """A directory with a home, and pfd in it."""

    def __init__(self, pfd, data):
        self.pfd = os.path.realpath(pfd)
        self.data = os.path.realpath(data)
        # In memory where there is one for it: every commit is synced.
        memory = "/dev/shm"
        self.top = os.path.realpath(tempfile.mkdtemp(
            prefix="badinput-", dir=memory if "TMPDIR" not in os.environ and
            os.access(memory, os.W_OK | os.X_OK) else None))
        self.home = os.path.join(self.top, "home")
        os.mkdir(self.home)
        supp = os.path.join(os.path.dirname(os.path.dirname(
            os.path.abspath(__file__))), "lsan.supp")
        self.env = {
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "HOME": self.home,
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
            "TERM": "dumb",
            "PFD_TODAY": TODAY,
            "SOURCE_DATE_EPOCH": EPOCH,
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_AUTHOR_DATE": EPOCH + " +0000",
            "GIT_COMMITTER_DATE": EPOCH + " +0000",
            "ASAN_OPTIONS": "exitcode=99",
            "UBSAN_OPTIONS": "print_stacktrace=1",
            "LSAN_OPTIONS": "print_suppressions=0:suppressions=" + supp,
        }
        with open(os.path.join(self.home, ".gitconfig"), "w") as f:
            f.write("[user]\n\tname = Test Office\n"
                    "\temail = office@example.org\n"
                    "[init]\n\tdefaultBranch = main\n"
                    "\ttemplateDir =\n"
                    "[maintenance]\n\tauto = false\n[gc]\n\tauto = 0\n")
        self.count = 0
        self.templates = {}

    def close(self):
        for path, _, _ in os.walk(self.top):
            with contextlib.suppress(OSError):
                os.chmod(path, 0o700)
        shutil.rmtree(self.top, ignore_errors=True)

    def call(self, argv, cwd, stdin=b"", env=None, limit=60, **more):
        full = {k: v for k, v in {**self.env, **(env or {})}.items()
                if v is not None}
        begin = time.monotonic()
        try:
            done = subprocess.run(
                argv, cwd=cwd, env=full, input=stdin, timeout=limit,
                stdout=more.pop("stdout", subprocess.PIPE),
                stderr=more.pop("stderr", subprocess.PIPE), **more)
        except subprocess.TimeoutExpired:
            return Run(-1, "", "no end after %d s" % limit, limit)
        return Run(done.returncode,
                   (done.stdout or b"").decode("utf-8", "surrogateescape"),
                   (done.stderr or b"").decode("utf-8", "surrogateescape"),
                   time.monotonic() - begin)

    def run(self, repo, *args, **more):
        return self.call([self.pfd, *args], repo, **more)

    def git(self, repo, *args, **more):
        done = self.call(["git", *args], repo, **more)
        if done.status:
            raise RuntimeError("git %s: %s" % (" ".join(args), done.err))
        return done.out

    def _template(self, kind):
        if kind in self.templates:
            return self.templates[kind]
        repo = os.path.join(self.top, "template-" + kind)
        if kind == "example":
            shutil.copytree(self.data, repo)
        else:
            os.mkdir(repo)
        if kind == "small":
            for path, text in BASE.items():
                write(repo, path, text)
        if kind != "none":
            self.git(repo, "init", "-q")
        if kind in ("small", "example"):
            self.git(repo, "add", "-A")
            self.git(repo, "commit", "-qm", "start")
        self.templates[kind] = repo
        return repo

    def repo(self, kind="small"):
        """small: BASE; example: data-example; empty: git init; none: a
        directory."""
        template = self._template(kind)
        self.count += 1
        repo = os.path.join(self.top, "r%d" % self.count)
        # Times are kept, so that git's index goes on knowing the files.
        subprocess.run(["cp", "-a", template, repo], check=True)
        return repo


def write(repo, path, content):
    full = os.path.join(os.fsencode(repo), path if isinstance(path, bytes)
                        else os.fsencode(path))
    os.makedirs(os.path.dirname(full), exist_ok=True)
    with open(full, "wb") as f:
        f.write(content if isinstance(content, bytes) else content.encode())


def read(repo, path):
    with open(os.path.join(repo, path), "rb") as f:
        return f.read()


def _entry(path):
    st = os.lstat(path)
    kind = stat.S_IFMT(st.st_mode)
    if stat.S_ISLNK(st.st_mode):
        return kind, os.readlink(path)
    if stat.S_ISREG(st.st_mode):
        with open(path, "rb") as f:
            return kind, stat.S_IMODE(st.st_mode), \
                hashlib.sha256(f.read()).hexdigest()
    return kind, stat.S_IMODE(st.st_mode)


def state(repo):
    """Every file of the work tree and of .git, but not the loose objects: one
    that nothing names is no change."""
    top = os.fsencode(repo)
    ret = {}
    for where, dirs, names in os.walk(top):
        rel = os.path.relpath(where, top)
        if rel.startswith(b".git/objects") or rel.startswith(b"objects"):
            dirs.clear()
            continue
        for name in dirs + names:
            path = os.path.join(where, name)
            short = os.path.relpath(path, top)
            plain = short.decode("utf-8", "replace")
            bare = plain.removeprefix(".git/")
            if bare in OWN or bare == "pfd" or bare.startswith("objects"):
                continue
            ret[short] = _entry(path)
    return ret


def difference(before, after):
    return sorted((k.decode("utf-8", "replace") for k in before.keys()
                   | after.keys() if before.get(k) != after.get(k)))
