#!/usr/bin/env python3
"""The cost of sealing: one generated repository twice.

    people.py PFD REPOSITORY PLAIN SEALED

In PLAIN the persons of REPOSITORY are groups with private fields in plain text, in
SEALED they are persons with the same fields, sealed by pfd.  Everything is
synthetic.
"""
import glob
import json
import os
import shutil
import subprocess
import sys

import yaml


def private(i):
    bban = "00000000%010d" % (900000 + i)
    check = 98 - int(bban + "131400") % 97
    return {"name": "Vorname%d Muster" % i,
            "address": {"street": "Musterweg %d" % i, "postcode": "39104",
                        "town": "Magdeburg"},
            "email": "person-%d@personen.example" % i,
            "phone": "030 23125 %03d" % (i % 1000),
            "account": {"iban": "DE%02d%s" % (check, bban)}}


def git(target, *words):
    subprocess.run(["git", "-C", target] + list(words), check=True)


def texts(target):
    for path in glob.glob(target + "/**/*.yaml", recursive=True):
        with open(path) as file:
            yield path, file.read()


def make_plain(target, persons):
    for path, text in texts(target):
        name = os.path.basename(path)[:-5]
        if name in persons:
            os.remove(path)
            path = path.replace("/p-", "/g-")
            text = text.replace("kind: person", "kind: group") + yaml.dump(
                persons[name], allow_unicode=True)
        elif ": p-" not in text:
            continue
        with open(path, "w") as file:
            file.write(text.replace(": p-", ": g-"))


def make_sealed(pfd, target, persons):
    records = []
    for name, fields in persons.items():
        path = target + "/contacts/%s.yaml" % name
        with open(path) as file:
            records.append(dict(yaml.load(file, yaml.BaseLoader), id=name, **fields))
        os.remove(path)
    git(target, "commit", "-qam", "no persons")
    subprocess.run([pfd, "-C", target, "contact", "add", "--from", "-"],
                   input="".join(json.dumps(r, default=str) + "\n"
                                 for r in records),
                   text=True, check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)


def main():
    pfd, source, plain, sealed = sys.argv[1:]
    names = sorted(os.path.basename(path)[:-5]
                   for path in glob.glob(source + "/contacts/p-*.yaml"))
    persons = {name: private(i) for i, name in enumerate(names)}
    for target in plain, sealed:
        shutil.copytree(source, target)
    make_plain(plain, persons)
    git(plain, "add", "-A")
    git(plain, "commit", "-qm", "groups")
    make_sealed(pfd, sealed, persons)


if __name__ == "__main__":
    main()
