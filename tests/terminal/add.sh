#!/bin/sh
# Drives `pfd init` and `pfd grant add` at a terminal, as a person would: the
# questions with their defaults, ? and <, a bad answer, Ctrl-D; the result is
# exactly one commit that holds the answers.
# usage: add.sh PFD
set -eu
# shellcheck source=tests/terminal/session
. "$(dirname "$0")/session"
commits() { git -C "$tmp/data" rev-list --count HEAD; }

t new-session -d -x 100 -y 50 "PS1='% ' exec sh"
sees %
types "cd $tmp; pfd init data"
sees 'Place \[Musterstadt\]:'
types Magdeburg
sees 'Name of the partnership \[Partnerschaft für Demokratie Magdeburg\]:'
types ''
sees 'Language (de, en) \[de\]:'
types klingonisch
sees 'Language (de, en) \[de\]:'
types en
sees %
[ "$(commits)" = 1 ] || fail "init made $(commits) commits"
grep -qx 'place: Magdeburg' "$tmp/data/pfd.yaml" || fail "the place is lost"
grep -qx 'language: en' "$tmp/data/pfd.yaml" || fail "the language is lost"

# Ctrl-D leaves nothing behind.
fresh
types 'pfd init other'
sees 'Place \[Musterstadt\]:'
t send-keys -t 0 C-d
sees %
said 'cancelled; nothing has changed'
[ ! -e "$tmp/other" ] || fail "a cancelled init left something"

types 'cd data; pfd year add 2026'
sees 'done):'
types 'action=5000'
sees 'done):'
types ''
sees 'funder.*done):'
types 'federal=4500'
sees 'done):'
types 'city=500,00'
sees 'done):'
types ''
sees %
fresh
types "pfd contact add --kind group --name 'Nachbarn am Platz'"
sees %
[ "$(commits)" = 3 ] || fail "three commits were expected"

# A grant: what is needed is asked, what else there is can be named.
types 'pfd grant add'
sees 'Title:'
said '? explains, < goes back, Ctrl-D cancels'
types ''
sees 'Title:'
said 'This is needed'
types '?'
sees 'Title:'
said "The measure's title as in the application"
types Fest
sees 'Applicant:'
types '<'
sees 'Title \[Fest\]:'
types 'Straßenfest'
sees 'Applicant:'
types nobody
sees 'Applicant:'
said 'no such record: nobody'
types nachbarn-am-platz
sees 'Requested:'
types 1.234
sees 'Requested:'
said '1.234 is ambiguous'
types 450,00
more='More? .*done):'
sees "$more"
types '?'
sees "$more"
said 'activity.start'
types activty.start
sees "$more"
said 'Did you mean activity.start?'
types activity.start
sees 'Start (activity.start):'
types 2.5.2026
sees "$more"
types aims
sees 'Programme aims:'
said 'promote democracy, shape diversity, prevent extremism'
types Unsinn
sees 'Programme aims:'
said 'none of the possible values'
types 'promote_democracy, Vielfalt gestalten'
sees "$more"
types ''
sees 'Track (small, measure):'
types nosuch
sees 'Track (small, measure):'
[ "$(commits)" = 3 ] || fail "something was committed before the last answer"
types small
sees %
said 'grant 2026-001: added – Straßenfest'
[ "$(commits)" = 4 ] || fail "grant add made $(($(commits) - 3)) commits"
cat >"$tmp/expected" <<'X'
# yaml-language-server: $schema=../../.pfd/schema/grant.json
title: Straßenfest
applicant: nachbarn-am-platz
track: small
pot: action
aims: [promote_democracy, shape_diversity]
received: 2026-03-01
activity:
  start: 2026-05-02
requested: 450.00
X
diff -u "$tmp/expected" "$tmp/data/grants/2026/2026-001.yaml" >&2 ||
	fail "the answers are not what was written"

# Ctrl-D in the middle: nothing has changed.
fresh
types 'pfd grant add'
sees 'Title:'
types Zwei
sees 'Applicant:'
t send-keys -t 0 C-d
sees %
said 'cancelled; nothing has changed'
[ "$(commits)" = 4 ] || fail "a cancelled add was committed"
[ -z "$(git -C "$tmp/data" status --porcelain)" ] || fail "something is left"

# --no-input asks nothing even here; what options give is not asked.
fresh
types 'pfd grant add --no-input'
sees %
said 'no fields are given'
fresh
types 'pfd contact add --kind Gruppe --name Chor; echo done'
sees %
[ "$(commits)" = 5 ] || fail "an add with options was not committed"
