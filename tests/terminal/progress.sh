#!/bin/sh
# What long work is at: told at a terminal after a while, gone before the output;
# never of what is done at once, in a pipe, or at a terminal that cannot take it back.
# usage: progress.sh PFD DATA
set -eu
data=$(realpath "$2")
# shellcheck source=tests/terminal/session
. "$(dirname "$0")/session"

cp -R "$data" "$tmp/data"
git -C "$tmp/data" init -q
git -C "$tmp/data" add -A
git -C "$tmp/data" commit -qm start
t new-session -d -x 100 -y 20 "PS1='% ' exec sh"
sees %
t pipe-pane -t 0 "cat >'$tmp/raw'"
types "cd $tmp/data; export LC_ALL=de_DE.UTF-8"

# At once: each step is told, and taken back before the next word.
types "PFD_PROGRESS=0 pfd report yearly --year 2025 -o ../r.pdf; echo \"status \$?\""
said 'status 0'
for step in 'Datensätze lesen' 'Regeln prüfen' 'Seiten setzen'; do
	grep -q "$step …" "$tmp/raw" || fail "nothing told of: $step"
	shows "$step" && fail "still there: $step"
done
types "PFD_PROGRESS=0 pfd verify ../r.pdf | head -2; echo \"status \$?\""
said 'identisch'
grep -q 'Bericht neu erstellen …' "$tmp/raw" || fail "verify tells nothing"
shows 'Bericht neu' && fail "verify leaves its line"

# After a while only: the thread that waits is woken or ends with the run.
silent() {
	: >"$tmp/raw"
	fresh
	types "$1; echo \"status \$?\""
	said 'status 0'
	grep -aq ' …' "$tmp/raw" && fail "told: $1"
	:
}
silent 'pfd budget --no-pager >/dev/null'
silent 'PFD_PROGRESS=60000 pfd report yearly --year 2025 -o ../r.md'
silent 'PFD_PROGRESS=never pfd report yearly --year 2025 -o ../r.md'
silent 'TERM=dumb PFD_PROGRESS=0 pfd report yearly --year 2025 -o ../r.md'
silent 'PFD_PROGRESS=0 pfd report yearly --year 2025 2>../said >/dev/null'
[ -s "$tmp/said" ] && fail "told in a pipe"
# Work of a few milliseconds more than that is told of by the thread.
: >"$tmp/raw"
types "PFD_PROGRESS=1 pfd report yearly --year 2025 -o ../r.pdf; echo \"end \$?\""
said 'end 0'
grep -q 'Seiten setzen …' "$tmp/raw" || fail "the thread tells nothing"
