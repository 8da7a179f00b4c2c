#!/bin/sh
# Drives `pfd grant add` at a terminal, as a person would: the questions with their
# defaults, ? and <, bad answers, Ctrl-D; the result is exactly one commit that holds
# the answers.
# usage: add.sh PFD
set -eu
# shellcheck source=tests/terminal/session
. "$(dirname "$0")/session"
commits() { git -C "$tmp/data" rev-list --count HEAD; }

t new-session -d -x 100 -y 50 "PS1='% ' exec sh"
sees %
types "cd $tmp; pfd init data --name B --place B --language en; cd data"
sees %
fresh
# What cannot be answered yet is told before anything is asked.
types 'pfd grant add'
sees %
said 'there is no contact yet'
types "pfd contact add --kind group --name 'Nachbarn am Platz'"
sees %
types 'pfd grant add'
sees %
said 'there is no funding year 2026'
types 'pfd year add 2026 --pot action=5000 --source federal=4500 --source city=500'
sees %
fresh
[ "$(commits)" = 3 ] || fail "three commits were expected"

# A grant: what is needed is asked, what else there is can be named.
types 'pfd grant add'
sees 'Title:'
said '? explains, < goes back, - takes an answer away, Ctrl-D cancels'
types '<'
sees 'Title:'
said 'This is the first question'
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
said 'there is no contact nobody'
types '?'
sees 'Applicant:'
said '  nachbarn-am-platz'
types 'Nachbarn am Plaz'
sees 'Applicant:'
said 'did you mean nachbarn-am-platz?'
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
types '<'
sees 'Requested \[450,00\]:'
types ''
sees "$more"
types place
sees "$more"
said 'There is no such field; there are:'
types activity.start
sees 'Start (activity.start):'
types 2.5.2027
sees "$more"
types ''
sees 'Track:'
said 'there is no funding year 2027'
types '<'
sees "$more"
types activity.start
sees 'Start (activity.start) \[2.5.2027\]:'
types 2.5.2026
sees "$more"
types group_size
sees 'Group size:'
types '12'
sees "$more"
types group_size
sees 'Group size \[12\]:'
types '-'
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
sees 'Track:'
said 'small (Small projects), measure (Single measures)'
types smal
sees 'Track:'
said '“smal” is not in years/2026.yaml tracks'
said 'did you mean small?'
types '<'
sees "$more"
types ''
sees 'Track:'
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
financing: fixed
settlement_mode: receipts
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

# --no-input asks nothing even here.
fresh
types 'pfd grant add --no-input'
sees %
said 'no fields are given'

# What options give is not asked, and what they give wrong is told first.
fresh
types 'pfd contact add --kind Gruppe --name Chor; echo done'
sees %
[ "$(commits)" = 5 ] || fail "an add with options was not committed"
types 'pfd grant add --title Drei --requested 1.234'
sees %
said 'requested: error: 1.234 is ambiguous'
shows 'Applicant:' && fail "asked in vain"
types 'pfd grant add --title Drei --requested 30'
sees 'Applicant:'
types chor
sees 'Track:'
types small
sees %
[ "$(commits)" = 6 ] || fail "the rest was not asked for"

# A name is needed where the id is made of it.
fresh
types 'pfd contact add'
sees 'Kind:'
types Gruppe
sees 'Name:'
types ''
sees 'Name:'
said 'This is needed'
types '<'
sees 'Kind \[Gruppe\]:'
types person
sees 'Name:'
types ''
sees "$more"
types ''
sees %
[ "$(commits)" = 7 ] || fail "a person without a name was not added"

# What the rules refuse as a whole can be corrected, also what an option gave;
# nothing of it is asked anew.
fresh
types 'pfd contact add --account.iban DE02120300000000202052'
sees 'Kind:'
types group
sees 'Name:'
types Laienspiel
sees "$more"
said 'not a valid IBAN'
said 'The answers are kept'
types ''
sees "$more"
types '<'
sees 'Name \[Laienspiel\]:'
types 'Laienspielschar'
sees "$more"
types account.iban
sees 'IBAN (account.iban) \[DE02120300000000202052\]:'
types DE02120300000000202051
sees "$more"
[ "$(commits)" = 7 ] || fail "a refused add was committed"
types ''
sees %
[ "$(commits)" = 8 ] || fail "a corrected add was not committed"
grep -q 'DE02120300000000202051' "$tmp/data/contacts/laienspielschar.yaml" ||
	fail "the correction is lost"

# Cancelled after a refusal: nothing has changed.
fresh
types 'pfd contact add --account.iban DE02120300000000202052 --kind group'
sees 'Name:'
types Chor2
sees "$more"
t send-keys -t 0 C-d
sees %
said 'cancelled; nothing has changed'
[ "$(commits)" = 8 ] || fail "a cancelled add was committed"
[ -z "$(git -C "$tmp/data" status --porcelain)" ] || fail "something is left"

# What fails is not the answers' fault: mended in another window, Enter goes on.
fresh
mv "$HOME/.gitconfig" "$tmp/gitconfig"
types 'pfd contact add --kind group'
sees 'Name:'
types Kegelclub
sees "$more"
said 'git does not know who commits'
mv "$tmp/gitconfig" "$HOME/.gitconfig"
types ''
sees %
[ "$(commits)" = 9 ] || fail "the second try was not committed"
