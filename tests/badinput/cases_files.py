"""Attachments: files that differ, are missing, are links or lead out of files/, and
paths in records that try to."""
import hashlib
import os

from case import Case

DATA = b"a receipt"
SUM = hashlib.sha256(DATA).hexdigest()
CHECK = ("files", "check")


def contact(file="contacts/verein-a/1-other.pdf", sha256=SUM, size=len(DATA)):
    return {"contacts/verein-a.yaml": (
        "kind: organisation\nname: Verein A\ndocuments:\n  - no: 1\n"
        "    kind: other\n    file: %s\n    sha256: '%s'\n    size: %s\n"
        "democracy_declaration: 2026-01-10\n"
        % (file, sha256, size))}


def put(data=DATA, path="files/contacts/verein-a/1-other.pdf", mode=0o600):
    def prepare(world, repo):
        full = os.path.join(repo, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as file:
            file.write(data)
        os.chmod(full, mode)
    return prepare


def link(target):
    def prepare(world, repo):
        put(b"x", "files/contacts/verein-a/x")(world, repo)
        os.symlink(target, os.path.join(
            repo, "files/contacts/verein-a/1-other.pdf"))
    return prepare


def linked_directory(world, repo):
    os.mkdir(os.path.join(repo, "elsewhere"))
    os.symlink("elsewhere", os.path.join(repo, "files"))


def at(line, rule):
    return ["contacts/verein-a.yaml:%s %s" % (line, rule)]


def cases():
    yield Case("good", contact(), CHECK, 0, [], [], prepare=put())
    yield Case("missing", contact(), CHECK, 1,
               at("6:11", "attachment.missing"))
    yield Case("other-content", contact(), CHECK, 1,
               at("7:13", "attachment.changed"), prepare=put(b"a receipX"))
    yield Case("other-size", contact(), CHECK, 1,
               at("8:11", "attachment.changed"), prepare=put(b"a rec"))
    yield Case("open", contact(), CHECK, 0, [],
               at("6:11", "attachment.open"), prepare=put(mode=0o644))
    for name, target in (("link", "x"), ("link-out", "/etc/hostname")):
        yield Case(name, contact(), CHECK, 1,
                   at("6:11", "attachment.kind"), prepare=link(target))
    yield Case("directory-is-a-link", contact(), CHECK + ("-O", "json"), 1,
               says=("symbolic link",), prepare=linked_directory)
    yield Case("attach-into-a-link", contact(), (
        "attach", "verein-a", "pfd.yaml"), 1, says=("symbolic link",),
        prepare=linked_directory, commit=True)
    for name, file in (("up", "../pfd.yaml"), ("inside", "a/../../pfd.yaml"),
                       ("root", "/etc/passwd"), ("dot", "./a"),
                       ("twice", "a//b"), ("end", "a/")):
        for args in (("check",), CHECK):
            yield Case("path-%s-%s" % (name, "-".join(args)),
                       contact(file=file), args, 1,
                       at("6:11", "document-path"))
        yield Case("path-%s-export" % name, contact(file=file),
                   ("files", "export", "../out"), 1,
                   at("6:11", "document-path"))
    yield Case("sum-short", contact(sha256="abc"), ("check",), 1,
               at("7:13", "document-hash"))
    yield Case("sum-upper", contact(sha256=SUM.upper()), ("check",), 1,
               at("7:13", "document-hash"))
    yield Case("unnamed", {"files/a\u202eb": "x", "files/\x1b[2J": "x"},
               CHECK, 0, [])
