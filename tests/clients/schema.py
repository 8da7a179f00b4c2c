#!/usr/bin/env python3
"""Holds the example's records against the schemas that `pfd schema` prints, as an
editor would.

usage: schema.py PFD DATA
"""
import glob
import json
import re
import subprocess
import sys

import jsonschema
import yaml


class Loader(yaml.SafeLoader):
    """YAML 1.2 as editors read it: `no` is a key, a date is a text."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in rules
            if not tag.endswith((":bool", ":timestamp"))]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool",
                             re.compile("true|false"), "tf")


def main():
    pfd, data = sys.argv[1:3]
    files = {"partnership": "pfd.yaml", "advice": "advice/**/*.yaml",
             "opportunity": "opportunities/*.yaml",
             "strategy": "strategy/*.yaml",
             "analysis": "analyses/**/*.yaml"}
    failed = 0
    for kind in ("partnership", "year", "grant", "project", "meeting",
                 "incident", "contact", "advice", "opportunity", "strategy",
                 "task", "event", "post", "analysis"):
        out = subprocess.run([pfd, "schema", kind], check=True,
                             stdout=subprocess.PIPE).stdout
        schema = json.loads(out)
        jsonschema.Draft7Validator.check_schema(schema)
        validator = jsonschema.Draft7Validator(schema)
        paths = sorted(glob.glob("%s/%s" % (data, files.get(
            kind, kind + "s/**/*.yaml")), recursive=True))
        for path in paths:
            with open(path, encoding="utf-8") as file:
                record = yaml.load(file, Loader=Loader)
            for error in validator.iter_errors(record):
                failed += 1
                print("%s: %s: %s" % (path, "/".join(
                    map(str, error.absolute_path)), error.message))
            if kind != "partnership":
                # A schema that accepts everything would pass, too.
                record["no_such_field"] = 1
                if validator.is_valid(record):
                    failed += 1
                    print("%s: accepts an unknown field" % path)
        print("%s: %d records" % (kind, len(paths)))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
