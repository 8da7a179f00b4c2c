#!/bin/sh
# The bars of the budget: at a terminal as wide as it is, with the letters that its
# locale knows; nowhere else.
# usage: budget.sh PFD DATA
set -eu
data=$(realpath "$2")
# shellcheck source=tests/terminal/session
. "$(dirname "$0")/session"

cp -R "$data" "$tmp/data"
t new-session -d -x 100 -y 60 "PS1='% ' exec sh"
sees %
types "cd $tmp/data; export PAGER=cat"
sees %

fresh
types 'pfd budget; echo "end of it"'
said '^end of it'
shows '^youth fund  *█████*▒*·····*  Free   12 %$' || fail "no bar of the youth fund"
shows '^coordination office.s funds  *█████*  Free    0 %$' ||
	fail "a pot that is spent is not drawn as one"
shows '^█ Paid  ▒ Committed  · Free$' || fail "nothing says what the signs are"

fresh
types 'LC_ALL=C pfd budget; echo "end of it"'
said '^end of it'
shows '^youth fund  *#####*=*\.\.\.\.\.*  Free   12 %$' ||
	fail "no bar in ASCII"
shows '^# Paid  = Committed  \. Free$' || fail "no legend in ASCII"
shows '█' && fail "a block where the locale has none"

# In a narrow one the bar goes under its title, in a very narrow one there is none.
fresh
types 'COLUMNS=50 pfd budget; echo "end of it"'
said '^end of it'
shows '^youth fund$' || fail "the title has no line of its own"
shows '^█████*▒*·····*  Free   12 %$' || fail "no bar below the title"
screen | grep '█' | while read -r line; do
	[ "${#line}" -le 150 ] || fail "too long: $line"
done
fresh
types 'COLUMNS=20 pfd budget; echo "end of it"'
said '^end of it'
shows '█' && fail "bars without room"

# The language, and no colour needed nor used.
fresh
types 'LC_ALL=de_DE.UTF-8 NO_COLOR=1 pfd budget; echo "end of it"'
said '^end of it'
shows '^█ Ausgezahlt  ▒ Gebunden  · Frei$' || fail "no German legend"

for off in 'pfd budget | cat' 'pfd budget -O table | cat' \
	'pfd budget -O md' 'pfd budget -O json' \
	'pfd budget -o ../budget.txt; cat ../budget.txt'; do
	fresh
	types "$off; echo end of it"
	said '^end of it'
	shows '█' && fail "bars in: $off"
done
exit 0
