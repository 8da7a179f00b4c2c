#!/usr/bin/env python3
"""Bad input, fed to the real program.

usage: run.py PFD [DATA] [-k PART] [-v]

Every case says what stands wrong, and what must come of it: the exit status,
each finding by place and rule, one line per finding, and that nothing on the
disk or in git has changed. PART runs the cases whose name contains it."""
import argparse
import concurrent.futures
import os
import sys
import time

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import case  # noqa: E402
import scratch  # noqa: E402

TABLES = ("yaml", "scalars", "names", "tree", "git", "rules", "typed",
          "messages", "clock", "world", "edits", "files", "privacy", "life", "bank",
          "settlement", "papers", "reports", "sql", "query", "books",
          "meetings", "bodies", "contacts", "duties", "public",
          "history", "doctor")


def gather(part):
    cases = []
    for table in TABLES:
        module = __import__("cases_" + table)
        for one in module.cases():
            one.name = table + "/" + one.name
            if part in one.name:
                cases.append(one)
    names = [one.name for one in cases]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        sys.exit("the same name twice: " + ", ".join(sorted(twice)))
    return cases


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pfd")
    parser.add_argument("data", nargs="?", default=os.path.join(
        os.path.dirname(os.path.abspath(__file__)), "../../data-example"))
    parser.add_argument("-k", dest="part", default="")
    parser.add_argument("-v", dest="verbose", action="store_true")
    args = parser.parse_args()
    world = scratch.World(args.pfd, args.data)
    passed = failed = skipped = 0
    begin = time.monotonic()
    try:
        cases = gather(args.part)
        # The templates are made once, before the threads.
        for kind in ("small", "example", "empty", "none"):
            world.repo(kind)
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for one, result in zip(cases, pool.map(
                    lambda c: case.judge(world, c), cases)):
                if result.skipped:
                    skipped += 1
                    print("skip %s: %s" % (one.name, result.skipped))
                elif result.wrong:
                    failed += 1
                    print("FAIL " + one.name)
                    for line in result.wrong:
                        print("     " + line.replace("\n", "\n     "))
                else:
                    passed += 1
                    if args.verbose:
                        print("ok   %s (%.2f s)" % (one.name, result.seconds))
    finally:
        world.close()
    if skipped:
        print("%d skipped" % skipped)
    print("%.0f s" % (time.monotonic() - begin))
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
