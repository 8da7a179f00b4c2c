"""Persons' private data, their keys and incidents: wrong passphrases, broken
files of keys, keystores open to others, and what must not be erased."""
import os
import stat
import subprocess
import threading

import scratch
from case import Case, Skip, compare

PERSON = "p-7k3f9q2xm4ht"
INCIDENT = """title: Drohung am Telefon
type: threat
date: 2026-02-01
reported: 2026-02-02
"""


def bytes_of(directory):
    """Every file below, with its mode; a keystore must not change either."""
    ret = {}
    for where, _, names in os.walk(directory):
        for name in names:
            path = os.path.join(where, name)
            with open(path, "rb") as f:
                ret[path] = (stat.S_IMODE(os.lstat(path).st_mode), f.read())
    return ret


class Keyed:
    """A repository with a person whose data are sealed, and beside it the
    keystore, a bundle of the keys, and files with passphrases."""

    making = threading.Lock()
    made = {}  # by world: a bundle takes its time

    def __init__(self, world):
        with Keyed.making:
            if world not in Keyed.made:
                Keyed.made[world] = Keyed._make(world)
        repo, out = Keyed.made[world]
        self.world, self.repo = world, world.repo("none")
        self.out = self.repo + "-out"
        os.rmdir(self.repo)
        for old, new in ((repo, self.repo), (out, self.out)):
            subprocess.run(["cp", "-a", old, new], check=True)
        self.keys = os.path.join(self.out, "keys", "keys")
        self.env = {"PFD_KEYSTORE": os.path.dirname(self.keys)}

    @staticmethod
    def _make(world):
        repo = world.repo()
        out = repo + "-out"
        os.mkdir(out)
        for name, text in (("pass", "pferd batterie klammer\n"),
                           ("wrong", "eine andere\n"), ("short", "kurz\n"),
                           ("empty", "")):
            with open(os.path.join(out, name), "w") as f:
                f.write(text)
        for args in (("contact", "set", PERSON, "name=Mira Beispiel",
                      "email=mira@example.org",
                      "account.iban=DE79000000001234567890"),
                     ("key", "export", out + "/bundle",
                      "--passphrase-file", out + "/pass")):
            run = world.run(repo, *args, env={"PFD_KEYSTORE": out + "/keys"})
            if run.status:
                raise RuntimeError("%r: %s" % (args, run.text))
        return repo, out

    def path(self, name):
        return os.path.join(self.out, name)

    def run(self, *args):
        return self.world.run(self.repo, *args, env=self.env)


def keyed(args, status, *says, prepare=None):
    """OUT/ in an argument is the directory of the bundle."""
    def own(world):
        k = Keyed(world)
        if prepare:
            prepare(k)
        before, keys = scratch.state(k.repo), bytes_of(k.out)
        words = [a.replace("OUT/", k.out + "/") for a in args]
        run = k.run(*words)
        wrong = compare(Case("", args=tuple(words), status=status,
                             says=says), run)
        if "Mira" in run.text or "DE79" in run.text:
            wrong.append("tells what is sealed: " + run.text)
        changed = scratch.difference(before, scratch.state(k.repo))
        if changed:
            wrong.append("has changed: %r" % changed)
        if bytes_of(k.out) != keys:
            wrong.append("keys or files of keys have changed")
        return wrong
    return own


def rewrite(name, change):
    """prepare: the bytes of a file beside the repository are changed."""
    def prepare(k):
        path = k.keys if name == "keys" else k.path(name)
        with open(path, "rb") as f:
            old = f.read()
        new = change(old)
        assert new != old
        with open(path, "wb") as f:
            f.write(new)
    return prepare


def flip(data):
    """Another letter in the middle of the last line."""
    at = data.rindex(b"\n", 0, -1) + 40
    return data[:at] + (b"A" if data[at:at + 1] != b"A" else b"B") + \
        data[at + 1:]


def given_away(k):
    if os.getuid():
        raise Skip("needs root")
    os.chown(k.keys, 12345, -1)


def linked(k):
    os.rename(k.keys, k.path("elsewhere"))
    os.symlink(k.path("elsewhere"), k.keys)


def directory(k):
    os.remove(k.keys)
    os.mkdir(k.keys, 0o700)


IMPORT = ("key", "import", "OUT/bundle", "--passphrase-file", "OUT/pass")
CONFIRM = ("privacy", "confirm", "--bundle", "OUT/bundle",
           "--passphrase-file", "OUT/pass")
NO_FILE_OF_KEYS = r"not a file of keys, or it was cut\n  name a file"
CLOSED = r"does not open: another passphrase, or it was changed\n  type "


def bundles():
    for name, change, says in (
            ("cut", lambda d: d[:-30], "not a file of keys|does not open"),
            ("empty", lambda d: b"", NO_FILE_OF_KEYS),
            ("header-only", lambda d: d[:d.index(b"\n") + 1],
             NO_FILE_OF_KEYS),
            ("flipped", flip, CLOSED),
            ("header-changed", lambda d: d.replace(b" 2 argon2id",
                                                   b" 3 argon2id"),
             "not a file of keys|does not open"),
            ("other-version", lambda d: d.replace(b"pfd-bundle 1",
                                                  b"pfd-bundle 9"),
             NO_FILE_OF_KEYS),
            # Would take the machine.
            ("hostile", lambda d: d.replace(b"argon2id 3 ",
                                            b"argon2id 999999 "),
             NO_FILE_OF_KEYS),
            ("nuls", lambda d: d + b"\0" * 64, NO_FILE_OF_KEYS),
            ("binary", lambda d: bytes(range(256)) * 8, NO_FILE_OF_KEYS)):
        for verb, args in (("import", IMPORT), ("confirm", CONFIRM)):
            yield Case("bundle-%s-%s" % (name, verb), own=keyed(
                args, 1, says, prepare=rewrite("bundle", change)))
    wrong = ("--passphrase-file", "OUT/wrong")
    yield Case("passphrase-wrong-import", own=keyed(
        IMPORT[:3] + wrong, 1, CLOSED))
    yield Case("passphrase-wrong-confirm", own=keyed(
        CONFIRM[:4] + wrong, 1, CLOSED))
    yield Case("passphrase-empty-import", own=keyed(
        IMPORT[:3] + ("--passphrase-file", "OUT/empty"), 1, CLOSED))
    yield Case("passphrase-no-terminal", own=keyed(
        IMPORT[:3], 1, r"no terminal to ask at\n  give it in a file"))
    yield Case("passphrase-directory", own=keyed(
        IMPORT[:3] + ("--passphrase-file", "OUT/"), 3, "is a directory"))
    yield Case("bundle-missing", own=keyed(
        ("key", "import", "OUT/nothing", *wrong), 1,
        "OUT|nothing: no such file"))


def keystores():
    status = ("key", "status")
    yield Case("keystore-readable-by-others", own=keyed(
        status, 1, r"keys: the keystore is open to other users\n  chmod 600",
        prepare=lambda k: os.chmod(k.keys, 0o644)))
    yield Case("keystore-directory-writable-by-others", own=keyed(
        status, 1, r"the keystore is open to other users\n  chmod 700",
        prepare=lambda k: os.chmod(os.path.dirname(k.keys), 0o777)))
    yield Case("keystore-of-another-user", own=keyed(
        status, 1, r"belongs to another user\n  set PFD_KEYSTORE",
        prepare=given_away))
    yield Case("keystore-is-link", own=keyed(
        status, 3, "keys: a symbolic link stands there", prepare=linked))
    yield Case("keystore-is-directory", own=keyed(
        status, 1, "keys: not a regular file", prepare=directory))
    damaged = r"keys:%d: the keystore is damaged\n  move the file away"
    yield Case("keystore-other-version", own=keyed(
        status, 1, damaged % 1, prepare=rewrite(
            "keys", lambda d: d.replace(b"pfd-keys 1", b"pfd-keys 2"))))
    yield Case("keystore-class-unknown", own=keyed(
        status, 1, damaged % 2, prepare=rewrite(
            "keys", lambda d: d.replace(b"contact ", b"content "))))
    yield Case("keystore-in-the-repository", own=keyed(
        status, 1, "PFD_KEYSTORE", prepare=lambda k: k.env.update(
            PFD_KEYSTORE=k.repo + "/keys")))
    yield Case("keystore-relative", own=keyed(
        status, 1, r"is not an absolute path\n  write it from / on",
        prepare=lambda k: k.env.update(PFD_KEYSTORE="keys")))


def exports():
    export, words = ("key", "export"), ("--passphrase-file", "OUT/pass")
    yield Case("export-over-a-file", own=keyed(
        (*export, "OUT/bundle", *words), 1, r"exists already\n  choose another name"))
    yield Case("export-nowhere", own=keyed(
        (*export, "OUT/no/where", *words), 1, "no such directory"))
    yield Case("export-into-the-repository", own=keyed(
        (*export, "x", *words), 1, "do not belong into the data repository"))
    for name in ("short", "empty"):
        yield Case("export-passphrase-" + name, own=keyed(
            (*export, "OUT/b", "--passphrase-file", "OUT/" + name), 1,
            r"shorter than 8 characters\n  take several words"))
    yield Case("export-unknown-escrow", own=keyed(
        (*export, "OUT/b", "--to", "tresor"), 1,
        r"no keystore “tresor”\n  name it: pfd key escrow tresor"))
    yield Case("escrow-no-public-key", own=keyed(
        ("key", "escrow", "tresor", "x"), 1, "is not a public key"))
    yield Case("pair-over-a-file", own=keyed(
        ("key", "pair", "OUT/pass"), 1, "exists already"))


def erasures():
    erase, why = ("privacy", "erase"), ("-m", "Art. 17")
    for name, args, status, says in (
            ("unknown-person", ("p-000000000000", *why), 1,
             "p-000000000000: no such record"),
            ("organisation", ("verein-a", *why), 1,
             r"is not a person\n  persons have ids p-"),
            ("path", ("../x", *why), 1, "not an id of this kind"),
            ("unknown-class", (PERSON, "--class", "everything", *why), 1,
             "one of: contact, contract, payment"),
            ("inside-retention", (PERSON, *why), 1,
             r"contract: must be kept for grant 2026-001; .*"
             r"\[retention-due\]\n(.*\n)?pfd: nothing was erased"),
            ("class-inside-retention", (PERSON, "--class", "contract", *why),
             1, r"must be kept for grant .*\[retention-due\]"),
            ("no-reason", (PERSON, "--class", "contact"), 2,
             "the reason is missing"),
            ("reason-names-the-person", (
                PERSON, "--class", "contact", "-m", "wish of MIRA beispiel"),
             1, r"the reason names the person \(Name\)"),
            ("no-commit", (PERSON, "--class", "contact", *why,
                           "--no-commit"), 2, "--no-commit does not go")):
        yield Case("erase-" + name, own=keyed((*erase, *args), status, says))
    unknown = r"no keystore “nothing”\n  there are: k-.*, b-"
    for option in ("--store", "--gone"):
        yield Case("confirm-unknown" + option[1:], own=keyed(
            ("privacy", "confirm", option, "nothing", *why), 1, unknown))
    yield Case("access-unknown", own=keyed(
        ("privacy", "access", "p-000000000000"), 1, "no such record"))
    yield Case("access-organisation", own=keyed(
        ("privacy", "access", "verein-a"), 1, "is not a person"))


def incidents():
    path = "incidents/2026/2026-001.yaml"
    for field in ("title", "summary", "notes"):
        record = INCIDENT.split("\n", 1)[1] if field == "title" else INCIDENT
        for name, text in (("name", "Herr Kanarius rief an"),
                           ("phone", "Anruf von 0391 5550123"),
                           ("mail", "Post an jemand@example.org"),
                           ("account", "DE02120300000000202051")):
            yield Case("incident-%s-in-%s" % (name, field), files={
                path: "%s: %s\n" % (field, text) + record}, status=0,
                errors=[], others=["%s:1:%d incident-no-names" % (
                    path, len(field) + 3)],
                says=("a person is named: “.*…”; tell it without names",))
    yield Case("incident-added-with-a-name", args=(
        "incident", "add", "--title", "Herr Kanarius beleidigt", "--type",
        "threat", "--date", "2026-02-01"), status=0, changes=True,
        says=(r"warning: .*\[incident-no-names\]",), silent=("Kanarius",))
    yield Case("incident-of-unknown-type", files={
        path: INCIDENT.replace("threat", "thread")},
        errors=[path + ":2:7 shape.enum"], says=("did you mean threat",))


def cases():
    for table in (bundles, keystores, exports, erasures, incidents):
        yield from table()
