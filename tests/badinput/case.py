"""One case of bad input and how it is judged."""
import dataclasses
import re
import traceback

import scratch

# Nothing pfd prints may steer a terminal or reorder a line.
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f"
                      "\u2028-\u202e\u2066-\u2069\ufeff]")
# What else stands on stderr: an error, its way out, the commit.
ASIDE = re.compile(r"^(pfd: .+|  .+|\[[0-9a-f]{10}\] .+)$")
FILE = re.compile(r"/|\.yaml$|^<stdin>$")
# In a pipe a finding is one line: what is indented belongs to "pfd: …".
BELOW = re.compile(r"^(?!pfd: |  ).*\n  ", re.MULTILINE)
ASAN = re.compile(r"(AddressSanitizer|LeakSanitizer|runtime error:|Assertion)")


class Skip(Exception):
    pass


@dataclasses.dataclass
class Case:
    name: str
    files: dict = dataclasses.field(default_factory=dict)
    args: tuple = ("check",)
    status: int = 1
    # "FILE:LINE:COL rule" of every error, in order; None: not looked at.
    errors: object = None
    # The same of warnings and notes; None: not looked at.
    others: object = None
    says: tuple = ()       # patterns that stand in stdout or stderr
    silent: tuple = ()     # patterns that do not
    prepare: object = None  # prepare(world, repo) after the files stand
    verify: object = None  # verify(world, repo, run) → what is wrong
    kind: str = "small"
    commit: bool = False   # the files are committed before the run
    env: dict = dataclasses.field(default_factory=dict)
    stdin: bytes = b""
    seconds: float = 20    # generous: only what never ends is caught
    mute: bool = False     # stderr is led elsewhere
    changes: bool = False  # the run may change the repository
    own: object = None     # own(world) → what is wrong, instead of all this


@dataclasses.dataclass
class Result:
    wrong: list
    seconds: float = 0
    skipped: str = ""


def _told(found, levels):
    return ["%s %s" % (scratch.place(f), f["rule"]) for f in found
            if f["level"] in levels]


def shape(run, is_check, mute=False):
    """What every run must keep to, whatever it was given."""
    wrong = []
    if run.status not in (0, 1, 2, 3, 4):
        wrong.append("exit status %d" % run.status)
    if ASAN.search(run.err):
        wrong.append("a sanitizer: " + run.err[:3000])
    for name, text in (("stdout", run.out), ("stderr", run.err)):
        if STEERING.search(text):
            wrong.append("%s holds a control character: %a" % (
                name, STEERING.search(text).group()))
        if text and not text.endswith("\n"):
            wrong.append(name + " does not end with a line end")
    out, stray_out = scratch.findings(run.out)
    err, stray_err = scratch.findings(run.err)
    if is_check and stray_out:
        wrong.append("no finding of the documented form: %r" % stray_out[:3])
    for line in stray_err:
        if not ASIDE.match(line):
            wrong.append("a stray line on stderr: %r" % line)
    for finding in out + err:
        if FILE.search(finding["file"]) and not finding["col"]:
            wrong.append("a file without a place: %r" % finding["file"])
    if BELOW.search(run.err):
        wrong.append("a finding goes on below its line: %r" %
                     BELOW.search(run.err).group())
    if is_check and run.status in (0, 1) and err:
        wrong.append("check's findings belong on stdout: %r" % err[:2])
    if run.status in (2, 3, 4) and not run.err and not mute:
        wrong.append("a failure without a word")
    if run.status == 1 and not (run.out or run.err or mute):
        wrong.append("refused without a word")
    lines = run.text.split("\n")
    errors = [x for x in lines if ": error: " in x]
    if len(set(errors)) != len(errors):
        wrong.append("the same error twice: %r" % errors)
    return wrong, out if is_check else err


def compare(case, run):
    is_check = "-O" not in case.args and (
        case.args[0] in ("check", "doctor") or
        case.args[:2] == ("files", "check"))
    if "csv" in case.args:  # its lines end as RFC 4180 says
        run.out = run.out.replace("\r\n", "\n")
    wrong, found = shape(run, is_check, case.mute)
    if run.status != case.status:
        wrong.append("exit status %d, not %d" % (run.status, case.status))
    for levels, wanted in ((("error",), case.errors),
                           (("warning", "note"), case.others)):
        told = _told(found, levels)
        if wanted is not None and told != list(wanted):
            wrong.append("%s: %r\n   not %r" % (
                levels[0], told, list(wanted)))
    for pattern in case.says:
        if not re.search(pattern, run.text):
            wrong.append("does not say %r" % pattern)
    for pattern in case.silent:
        if re.search(pattern, run.text):
            wrong.append("says %r" % pattern)
    if run.seconds > case.seconds:
        wrong.append("took %.1f s" % run.seconds)
    if wrong:
        wrong.append("pfd %s\nstdout: %s\nstderr: %s" % (
            " ".join("%a" % a for a in case.args)[:300], run.out[:1500],
            run.err[:1500]))
    return wrong


def _judge(world, case):
    if case.own:
        return Result(case.own(world))
    repo = world.repo(case.kind)
    for path, content in case.files.items():
        scratch.write(repo, path, content)
    if case.commit:
        world.git(repo, "add", "-A")
        world.git(repo, "commit", "-qm", "bad input")
    if case.prepare:
        case.prepare(world, repo)
    before = scratch.state(repo)
    run = world.run(repo, *case.args, stdin=case.stdin, env=case.env,
                    limit=max(60, case.seconds))
    wrong = compare(case, run)
    changed = scratch.difference(before, scratch.state(repo))
    if changed and not case.changes:
        wrong.append("has changed: " + ", ".join(changed[:8]))
    if case.verify:
        wrong += case.verify(world, repo, run) or []
    return Result(wrong, run.seconds)


def judge(world, case):
    try:
        return _judge(world, case)
    except Skip as skip:
        return Result([], 0, str(skip))
    except Exception:  # a broken case is a failed one
        return Result([traceback.format_exc()])
