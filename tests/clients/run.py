#!/usr/bin/env python3
"""Real programs that read what pfd writes.

usage: run.py PFD DATA

jsonschema holds every record of DATA against the schemas that `pfd init`
commits, and findings against SARIF; jq reads JSON Lines; SQLite imports CSV
and adds it up; git checks the objects; yamllint and PyYAML read the records.
A client that is missing is skipped, under CI=true it fails."""
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from decimal import Decimal

LINT = ("{extends: relaxed, rules: {line-length: disable, "
        "document-start: disable, new-line-at-end-of-file: enable, "
        "trailing-spaces: enable, key-duplicates: enable}}")
KINDS = {"pfd.yaml": "partnership", "years": "year", "grants": "grant",
         "projects": "project", "meetings": "meeting",
         "incidents": "incident", "contacts": "contact"}


class Missing(Exception):
    pass


def need(program=None, module=None):
    if program and not shutil.which(program):
        raise Missing(program)
    if module and not importlib.util.find_spec(module):
        raise Missing("python3 module " + module)


class Place:
    """A scratch repository of DATA, and one that pfd made."""

    def __init__(self, pfd, data, top):
        self.pfd, self.top = os.path.realpath(pfd), top
        self.repo = os.path.join(top, "repo")
        self.made = os.path.join(top, "made")
        home = os.path.join(top, "home")
        os.mkdir(home)
        with open(os.path.join(home, ".gitconfig"), "w") as f:
            f.write("[user]\n\tname = Test Office\n"
                    "\temail = office@example.org\n[init]\n"
                    "\tdefaultBranch = main\n\ttemplateDir =\n")
        self.env = {**os.environ, "HOME": home, "LC_ALL": "C.UTF-8",
                    "TZ": "UTC", "PFD_TODAY": "2026-03-01",
                    "SOURCE_DATE_EPOCH": "1772366400"}
        shutil.copytree(data, self.repo)
        self.run("git", "init", "-q")
        self.run("git", "add", "-A")
        self.run("git", "commit", "-qm", "start")
        self.run(self.pfd, "init", self.made, "--name", "Partnerschaft für "
                 "Demokratie Beispielstadt", "--place", "Beispielstadt")

    def run(self, *argv, cwd=None, status=(0,), stdin=None):
        done = subprocess.run(argv, cwd=cwd or self.repo, env=self.env,
                              input=stdin, capture_output=True, text=True)
        if done.returncode not in status:
            raise AssertionError("%s: status %d\n%s%s" % (
                " ".join(argv)[:200], done.returncode, done.stdout[:2000],
                done.stderr[:2000]))
        return done.stdout

    def ask(self, *argv, **more):
        return self.run(self.pfd, *argv, **more)


def records(top):
    """Path and kind of every record."""
    for where, dirs, names in os.walk(top):
        dirs[:] = sorted(d for d in dirs if not d.startswith("."))
        for name in sorted(names):
            path = os.path.relpath(os.path.join(where, name), top)
            kind = KINDS.get(path.split(os.sep)[0])
            if kind and path.endswith(".yaml"):
                yield path, kind


def core_loader():
    """YAML 1.2, as editors read it: `yes` and 2026-04-02 are text."""
    import yaml

    class Loader(yaml.SafeLoader):
        yaml_implicit_resolvers = {}

    for name, pattern, first in (
            ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
            ("int", r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$",
             "-+0123456789"),
            ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)"
             r"(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
            ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""])):
        Loader.add_implicit_resolver("tag:yaml.org,2002:" + name,
                                     re.compile(pattern), list(first))
    return Loader


def schemas(place):
    """The committed schemas are JSON Schemas, and every record keeps to
    them; a typing error does not."""
    need(module="jsonschema")
    need(module="yaml")
    import jsonschema
    import yaml
    loader = core_loader()
    folder = os.path.join(place.made, ".pfd", "schema")
    validators = {}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as f:
            schema = json.load(f)
        cls = jsonschema.validators.validator_for(
            schema, default=jsonschema.Draft7Validator)
        cls.check_schema(schema)
        validators[name.removesuffix(".json")] = cls(schema)
        told = json.loads(place.ask("schema", name.removesuffix(".json"),
                                    "--lang", "de"))
        assert told == schema, name + " is not what pfd schema prints"
    assert sorted(validators) == sorted(set(KINDS.values())), validators
    wrong, n = [], 0
    for top in (place.repo, place.made):
        for path, kind in records(top):
            with open(os.path.join(top, path), encoding="utf-8") as f:
                record = yaml.load(f, loader)
            n += 1
            for error in validators[kind].iter_errors(record):
                wrong.append("%s: %s: %s" % (path, "/".join(
                    map(str, error.absolute_path)), error.message[:200]))
            assert not validators[kind].is_valid(
                {**record, "titel": "x"}), path + " with an unknown field"
    assert not wrong, "\n".join(wrong[:20])
    assert n > 100, n


def sarif(place):
    """SARIF 2.1.0; held against the schema where SARIF_SCHEMA names it."""
    with open(os.path.join(place.repo, "contacts", "wrong.yaml"), "w") as f:
        f.write("kind: organistion\nnmae: x\n")
    try:
        lines = place.ask("check", status=(1,)).splitlines()
        log = json.loads(place.ask("check", "-O", "sarif", status=(1,)))
    finally:
        os.remove(os.path.join(place.repo, "contacts", "wrong.yaml"))
    if "SARIF_SCHEMA" in os.environ:
        need(module="jsonschema")
        import jsonschema
        with open(os.environ["SARIF_SCHEMA"], encoding="utf-8") as f:
            jsonschema.validate(log, json.load(f))
    assert log["version"] == "2.1.0" and len(log["runs"]) == 1
    assert log["$schema"].startswith("https://")
    run = log["runs"][0]
    driver = run["tool"]["driver"]
    assert driver["name"] == "pfd"
    ids = [rule["id"] for rule in driver["rules"]]
    assert len(set(ids)) == len(ids), ids
    assert len(run["results"]) == len(lines), (run["results"], lines)
    for result, line in zip(run["results"], lines):
        assert result["level"] in ("error", "warning", "note", "none")
        assert result["message"]["text"]
        assert result["ruleId"] in ids
        if "ruleIndex" in result:
            assert ids[result["ruleIndex"]] == result["ruleId"]
        where = result["locations"][0]["physicalLocation"]
        uri = where["artifactLocation"]["uri"]
        region = where.get("region", {})
        told = ":".join([uri] + [str(region[k]) for k in (
            "startLine", "startColumn") if k in region])
        assert line.startswith(told + ": "), (line, told)
        assert line.endswith("[%s]" % result["ruleId"]), line


def jsonl(place):
    """jq reads each line, and finds what the JSON holds."""
    need("jq")
    lines = place.ask("grant", "list", "-O", "jsonl")
    told = json.loads(place.ask("grant", "list", "-O", "json"),
                      parse_float=str)
    n = len(told if isinstance(told, list) else told["rows"])
    ids = place.run("jq", "-r", ".id", stdin=lines).split()
    assert len(ids) == n == len(set(ids)) and n > 50, (len(ids), n)
    assert place.run("jq", "-e", "-s", "all(.[]; type == \"object\")",
                     stdin=lines).strip() == "true"


def csv(place):
    """SQLite imports the CSV; its sums are those of the JSON."""
    need("sqlite3")
    path = os.path.join(place.top, "grants.csv")
    place.ask("grant", "list", "-o", path, "--raw")
    rows = [json.loads(line, parse_float=str) for line in
            place.ask("grant", "list", "-O", "jsonl").splitlines()]
    columns = [c for c in rows[0] if c in ("requested", "awarded", "paid")]
    assert columns, rows[0]
    for column in columns:
        told = place.run("sqlite3", ":memory:", "-cmd", ".mode csv", "-cmd",
                         ".import %s g" % path, "SELECT count(*), "
                         "sum(CAST(round(\"%s\" * 100) AS INTEGER)) FROM g"
                         % column).strip()
        cents = sum(int(Decimal(str(r[column])) * 100) for r in rows
                    if r[column] is not None)
        assert told == "%d,%d" % (len(rows), cents), (column, told, cents)


def commits(place):
    """git finds nothing wrong with what pfd committed, and reads it."""
    name = place.ask("grant", "add", "--title", "Prüfung: \"a\", 'b'",
                     "--applicant", "beispielhaltung-zeigen-ev",
                     "--requested", "12,50", "--track", "small", "--year",
                     "2025", "--received", "1.3.2025").strip()
    place.ask("grant", "set", name, "notes=Zeile 1\nZeile 2: # x\n")
    for top in (place.repo, place.made):
        out = subprocess.run(
            ["git", "fsck", "--strict", "--full", "--no-dangling"], cwd=top,
            env=place.env, capture_output=True, text=True)
        assert out.returncode == 0 and not out.stdout, out
        assert not place.run("git", "status", "--porcelain", cwd=top)
    trailers = place.run("git", "log", "-1", "--format=%(trailers)")
    assert "Pfd-Record: grant/" + name in trailers, trailers
    clone = os.path.join(place.top, "clone")
    place.run("git", "-c", "transfer.fsckObjects=true", "clone", "-q",
              "file://" + place.repo, clone)


def yaml_files(place):
    """yamllint and PyYAML read the records that pfd wrote."""
    need("yamllint")
    need(module="yaml")
    import yaml
    for top in (place.repo, place.made):
        paths = [path for path, _ in records(top)]
        # What people wrote may be indented as they like.
        place.run("yamllint", "--no-warnings", "-d", LINT, *paths, cwd=top)
        for path in paths:
            with open(os.path.join(top, path), encoding="utf-8") as f:
                assert isinstance(yaml.safe_load(f), dict), path
    name = place.ask("grant", "add", "--title", "- x: 'y' # z",
                     "--applicant", "beispielhaltung-zeigen-ev",
                     "--requested", "99,99", "--track", "small", "--year",
                     "2025", "--received", "1.3.2025", "--aims",
                     "promote_democracy,shape_diversity").strip()
    place.run("yamllint", "--strict", "-d", LINT, "pfd.yaml", cwd=place.made)
    place.run("yamllint", "--strict", "-d", LINT,
              "grants/2025/%s.yaml" % name)
    shown = yaml.safe_load(place.ask("grant", "show", "2025-014", "-O",
                                     "yaml"))
    assert isinstance(shown, (dict, list)), shown


def main():
    pfd, data = sys.argv[1:3]
    passed = failed = 0
    tests = (schemas, sarif, jsonl, csv, commits, yaml_files)
    with tempfile.TemporaryDirectory() as top:
        place = Place(pfd, data, top)
        for test in tests:
            try:
                test(place)
                passed += 1
            except Missing as missing:
                ci = os.environ.get("CI") == "true"
                failed += ci
                print("%s %s: %s is missing" % (
                    "FAIL" if ci else "skip", test.__name__, missing))
            except Exception as e:  # told as a failed test
                failed += 1
                print("FAIL %s: %s: %s" % (test.__name__, type(e).__name__,
                                           str(e)[:3000]))
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
