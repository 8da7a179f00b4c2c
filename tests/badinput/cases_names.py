"""Names that lead elsewhere (RELIABILITY 4.1, row 9): typed as ids, and as
names of files."""
import os

import scratch
from case import Case, shape

# What nobody may reach through an id.
TYPED = [
    "..", ".", "../..", "../pfd", "../../etc/passwd", "/etc/passwd", "/",
    "//", "./2026-001", "2026-001/..", "2026-001/../2026-002",
    "2026/2026-001", "..\\..\\x", "a\\b", ".git", ".git/config",
    ".git/hooks/pre-commit", ".GIT", ".git ", "git~1", ".gitmodules",
    "2026-001.yaml", "2026-001.yaml/", "grants/2026/../../pfd.yaml",
    "years/2026.yaml", "contacts/verein-a.yaml", "con", "CON", "nul", "aux",
    "prn", "com1", "lpt9", "con.yaml", "x:y", "2026-001:x",
    "2026-001\nx", "2026-001\r", "\n", "\t", " ", " 2026-001", "2026-001 ",
    "", "-", "--", "2026", "2026-", "2026-0", "2026-000", "2026-01",
    "2026-0001", "2026-1000000", "2026-0x1", "1e9-001", "99999-001",
    "2026-٠٠١", "２０２６-001", "2026\u2011001", "2026-001\u200b",
    "2026-001\u202e", "\u0085", "é", "e\u0301", "%2e%2e%2f", "%s%n", "$(id)",
    "`id`", "*", "2026-00?", "~", "~root", "x" * 300, "2026-" + "1" * 5000,
    "'; DROP TABLE grant; --", "2026-001' OR '1'='1", "\x1b[31m", "HEAD",
    "refs/heads/main", "@{u}", "stdin", "-O", "--help-me",
]
# As the name of a file among the contacts: error file.name, and nothing else.
FILES = [
    "Verein.yaml", "verein_x.yaml", "verein x.yaml", " .yaml", "-x.yaml",
    "x-.yaml", "x--y.yaml", "x.y.yaml", "x:y.yaml", "con.yaml", "nul.yaml",
    "com1.yaml", "lpt9.yaml", "a\\b.yaml", "a\nb.yaml", "a\tb.yaml",
    "a\x1b[31mb.yaml", "é.yaml", "e\u0301.yaml", "a\u202eb.yaml",
    "a\u0085b.yaml", "a\u2028b.yaml", "$(id).yaml", "`id`.yaml", "*.yaml",
    "p-123.yaml", "p-7K3F9Q2XM4HT.yaml", "p-iiiiiiiiiiii.yaml",
    "p-verein.yaml", "x" * 61 + ".yaml", "%2e%2e.yaml", "a'b.yaml",
    'a"b.yaml', "a;b.yaml", "a,b.yaml", "=1+1.yaml", "@x.yaml",
    "x.yml", "\u200bx.yaml", "\ufeffx.yaml",
]
# A path and the place of a record of that name; None: it is no id.
ELSEWHERE = [
    ("grants/2026/2025-001.yaml", "grants/2025/2025-001.yaml"),
    ("grants/2026-009.yaml", "grants/2026/2026-009.yaml"),
    ("grants/2026/x/2026-009.yaml", "grants/2026/2026-009.yaml"),
    ("grants/2026/2026-009.yml", "grants/2026/2026-009.yaml"),
    ("grants/2026/2026-1.yaml", None),
    ("grants/2026/2026-0009.yaml", None),
    ("grants/2026/2026-000.yaml", None),
    ("grants/3026/3026-001.yaml", None),
    ("years/26.yaml", None), ("years/2026-2.yaml", None),
    ("years/x/2027.yaml", "years/2027.yaml"),
    ("contacts/x/verein-b.yaml", "contacts/verein-b.yaml"),
    ("projects/2026/2026-.yaml", None),
    ("meetings/2026/2026-02-30-buendnis.yaml", None),
    ("meetings/2026/2026-02-10.yaml", None),
    ("meetings/2026/2025-02-10-buendnis.yaml",
     "meetings/2025/2025-02-10-buendnis.yaml"),
    ("incidents/2026/2025-001.yaml", "incidents/2025/2025-001.yaml"),
    ("incidents/2026/2026-1.yaml", None),
    ("incidents/2026-001.yaml", "incidents/2026/2026-001.yaml"),
]
GOOD = {"contacts": "kind: organisation\nname: B\n"}


# Slugs that only look odd.
SLUGS = {"2026", "2026-0", "2026-000", "2026-01", "2026-0001",
         "2026-1000000", "2026-0x1", "1e9-001", "99999-001", "stdin"}


def typed_run(args, good=()):
    """One id at a time, so that the name that fails is told."""
    def own(world):
        repo = world.repo()
        before = scratch.state(repo)
        wrong = []
        for name in TYPED:
            if name in good:
                continue
            words = [a.replace("ID", name) for a in args]
            run = world.run(repo, *words)
            # What looks like an option or is empty is wrong usage.
            allowed = (1, 2) if not name or name[0] == "-" else (1,)
            if run.status not in allowed:
                wrong.append("%a: status %d\n%s" % (name[:60], run.status,
                                                    run.text[:300]))
            told, _ = shape(run, False)
            wrong += ["%a: %s" % (name[:60], w) for w in told]
            if ("\n" + run.err).count("\npfd: ") > 1:
                wrong.append("%a: more than one error: %s" % (name[:60],
                                                              run.err[:300]))
        changed = scratch.difference(before, scratch.state(repo))
        if changed:
            wrong.append("has changed: %r" % changed)
        return wrong
    return own


def file_case(name):
    path = "contacts/" + name
    shown = "".join(
        "\\x%02x" % ord(c) if ord(c) < 0x20 or ord(c) == 0x7f else
        "<U+%04X>" % ord(c) if c in "\u202e\u0085\u2028\u200b\ufeff" else c
        for c in path)
    return Case("file-%a" % name[:40], {path: GOOD["contacts"]},
                errors=[shown + ":1:1 file.name"], others=[])


def in_tree(name, mode="100644"):
    """A name git itself would not take, written into a tree."""
    def prepare(world, repo):
        blob = world.git(repo, "hash-object", "-w", "--stdin",
                         stdin=b"kind: group\nname: X\n").strip()
        entry = ("%s %s\0" % (mode, name)).encode() + bytes.fromhex(blob)
        tree = world.git(repo, "hash-object", "-w", "-t", "tree",
                         "--literally", "--stdin", stdin=entry).strip()
        base = world.git(repo, "ls-tree", "HEAD")
        base = "\n".join(line for line in base.splitlines()
                         if not line.endswith("\tcontacts"))
        top = world.git(repo, "mktree", stdin=(
            base + "\n040000 tree %s\tcontacts\n" % tree).encode()).strip()
        commit = world.git(repo, "commit-tree", "-m", "hostile", top).strip()
        world.git(repo, "update-ref", "refs/heads/hostile", commit)
    return prepare


def trees():
    for name in ("..", ".", ".git", ".GIT", "a/b.yaml", "../../x.yaml",
                 "/etc.yaml", "a\\b.yaml", "con.yaml", "git~1", "a\nb.yaml"):
        def verify(world, repo, run, name=name):
            out = os.path.join(os.path.dirname(repo), "x.yaml")
            return ["%s was made" % out] if os.path.exists(out) else []
        yield Case("tree-%a" % name, args=("check", "--at", "hostile"),
                   status=1 if name.endswith(".yaml") else 1,
                   prepare=in_tree(name), verify=verify)


def cases():
    own = {"contacts/verein-a.yaml"}
    for verb, good in (
            (("grant", "show", "ID"), ()),
            (("contact", "show", "ID"), own),
            # "." and what the shell makes of nothing are the whole.
            (("check", "ID"), own | {".", "/", "//", "", "--", "2026",
                                     "years/2026.yaml"}),
            (("grant", "set", "ID", "title=X"), ()),
            (("grant", "remove", "ID", "--yes"), ()),
            (("grant", "award", "ID"), ()),
            (("due", "--for", "ID"), own | {"2026", "years/2026.yaml"}),
            (("contact", "rename", "verein-a", "ID"), SLUGS | own),
            (("contact", "add", "ID", "--kind", "group", "--name", "X"),
             SLUGS | {""}),
            (("check", "--at", "ID"), {"HEAD", "refs/heads/main"})):
        yield Case("typed-" + "-".join(verb[:2]).replace("--", ""),
                   own=typed_run(verb, good))
    for name in FILES:
        yield file_case(name)
    for path, place in ELSEWHERE:
        yield Case("elsewhere-" + path.replace("/", "|"), {path: "title: X\n"},
                   errors=[path + ":1:1 file.name"], others=[],
                   says=(r"; move it to %s \[" % place if place else
                         "the name is no id of a ",))
    yield Case("bytes-no-utf-8", {b"contacts/\xff\xfe.yaml": GOOD["contacts"]},
               errors=["contacts/\\xff\\xfe.yaml:1:1 file.name"], others=[])
    yield Case("nowhere", {"records/x.yaml": "a: b\n"}, status=0, errors=[],
               others=["records/x.yaml:1:1 file.kind"],
               says=("the places are years/, grants/, ",))
    yield Case("nowhere-near", {"grant/2026/2026-009.yaml": "a: b\n"},
               status=0, errors=[],
               others=["grant/2026/2026-009.yaml:1:1 file.kind"],
               says=("did you mean grants/[?]",))
    yield Case("hidden-is-not-looked-at", {".x/a.yaml": "*x\n"}, status=0,
               errors=[], others=[])
    yield Case("files-are-not-looked-at", {"files/a.yaml": "*x\n"}, status=0,
               errors=[], others=[])
    yield Case("other-endings", {"contacts/x.txt": "\xff", "a.md": "*"},
               status=0, errors=[], others=[])
    yield from trees()
    for i, id in enumerate(("../x", "a/b", "..", "/etc/x", "p-123", "con",
                            "a\nb", ".git", "Verein")):
        yield Case("from-id-%a" % id, args=(
            "contact", "add", "--from", "-"), stdin=(
            '{"id": %s, "kind": "group", "name": "X"}\n'
            % __import__("json").dumps(id)).encode(),
            says=(r"\[file.name\]",))
