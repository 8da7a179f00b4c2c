#!/usr/bin/env python3
"""Compares how long two programs take, in one run, and says the ratio.

    compare.py NAME LIMIT RUNS DIRECTORY 'A' 'B' ['PREPARE']
    compare.py --memory NAME LIMIT_MB DIRECTORY 'A'
    compare.py --time NAME LIMIT_MS RUNS DIRECTORY 'A'

A and B are run in turn in DIRECTORY, so that both meet the same machine; the
figure is the ratio of the medians.  "x && y" runs two programs one after the
other, without a shell between them; PREPARE comes before each, is not timed and
may be shell.  --time is for what nothing else can be compared with: the median in
milliseconds, which a busy or slow machine makes larger.
Status 1: the limit is exceeded.
"""
import os
import shlex
import statistics
import subprocess
import sys
import time


def run(command, directory):
    """Seconds, and the peak of resident memory in KiB."""
    seconds, peak = 0.0, 0
    for part in command.split(" && "):
        words = shlex.split(part)
        begin = time.perf_counter()
        child = subprocess.Popen(words, cwd=directory,
                                 stdin=subprocess.DEVNULL,
                                 stdout=subprocess.DEVNULL,
                                 stderr=subprocess.PIPE)
        complaint = child.stderr.read()
        _, status, usage = os.wait4(child.pid, 0)
        seconds += time.perf_counter() - begin
        child.returncode = os.waitstatus_to_exitcode(status)
        child.stderr.close()
        peak = max(peak, usage.ru_maxrss)
        if child.returncode:
            sys.exit("%s: status %d\n%s" % (part, child.returncode,
                                            complaint.decode()))
    return seconds, peak


def verdict(name, figure, limit, unit, rest):
    good = figure <= limit
    print("%-28s %7.2f%s  limit %g%s  %s  %s"
          % (name, figure, unit, limit, unit, "ok" if good else "TOO MUCH",
             rest))
    sys.exit(not good)


def main():
    if sys.argv[1] == "--memory":
        name, limit, directory, command = sys.argv[2:6]
        peak = run(command, directory)[1]
        verdict(name, peak / 1024, float(limit), " MB", "")
    if sys.argv[1] == "--time":
        name, limit, runs, directory, command = sys.argv[2:7]
        times = [run(command, directory)[0] for _ in range(int(runs) + 1)]
        verdict(name, statistics.median(times[1:]) * 1000, float(limit),
                " ms", "(median of %s)" % runs)
    name, limit, runs, directory, ours, other = sys.argv[1:7]
    prepare = sys.argv[7] if len(sys.argv) > 7 else None
    times = ([], [])
    for place in range(int(runs) + 1):
        for which, command in enumerate((ours, other)):
            if prepare:
                subprocess.run(prepare, shell=True, check=True, cwd=directory)
            seconds = run(command, directory)[0]
            if place:  # the first of each fills the caches
                times[which].append(seconds)
    medians = [statistics.median(t) for t in times]
    verdict(name, medians[0] / medians[1], float(limit), " x",
            "(%.1f ms : %.1f ms, medians of %s)"
            % (medians[0] * 1000, medians[1] * 1000, runs))


if __name__ == "__main__":
    main()
