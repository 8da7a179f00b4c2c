#!/bin/sh
# A log of thousands of commits at a terminal: the pager gets it while it is being
# made, so that quitting ends it; a log that fits needs none, and without a pager
# all of it is there.
# usage: log.sh PFD DATA
set -eu
# shellcheck source=tests/terminal/session
. "$(dirname "$0")/session"

git init -q "$tmp/data"
cd "$tmp/data"
pfd init . --name Beispiel --place Beispielstadt --language en 2>/dev/null
i=0
while [ $i -lt 3000 ]; do
	i=$((i + 1))
	printf 'commit refs/heads/main\ncommitter A <a@example.org> %d +0000\n' $((1772366400 + i * 60))
	printf 'data <<E\nnumber %d\nE\n' $i
	[ $i -gt 1 ] || printf 'from refs/heads/main^0\n'
	printf 'M 100644 inline contacts/verein-ev.yaml\ndata <<E\nkind: organisation\nname: Verein %d\nE\n' $i
done | git fast-import --quiet
git reset -q --hard

# Reads all, or so much and quits.
cat >"$tmp/bin/all" <<X
#!/bin/sh
cat >"$tmp/shown"
echo "PAGER HAS IT"
X
cat >"$tmp/bin/some" <<X
#!/bin/sh
head -n 5 >"$tmp/shown"
echo "PAGER HAS IT"
X
chmod +x "$tmp/bin/all" "$tmp/bin/some"

t new-session -d -x 100 -y 20 "PS1='% ' exec sh"
sees %
types "cd $tmp/data; PAGER=all pfd log --color never; echo \"status \$?\""
said 'PAGER HAS IT'
said 'status 0'
[ "$(grep -c ' number ' "$tmp/shown")" = 3000 ] || fail "the pager did not get all"
[ "$(grep -o 'number [0-9]*' "$tmp/shown" | sort -u | wc -l)" = 3000 ] || fail "a commit is there twice"
sed -n 2p "$tmp/shown" | grep -q 'number 3000 ' || fail "the newest is not the first"

fresh
types 'PAGER=some pfd log verein-ev; echo "status $?"'
said 'PAGER HAS IT'
said 'status 0'
[ "$(wc -l <"$tmp/shown")" = 5 ] || fail "the pager did not get the beginning"

fresh
types 'PAGER=all pfd log --max 3; echo "status $?"'
said 'status 0'
shows 'HAS IT' && fail "a short log went to the pager"

fresh
types 'PAGER=no-such-pager-here pfd log >/dev/tty; echo "status $?"'
said 'status 0'
shows 'number 1 ' || fail "without a pager the log is not there"
