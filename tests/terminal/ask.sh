#!/bin/sh
# The same dialogue in every command that asks: `pfd init`, and the entry that a
# meeting names, in German.
# usage: ask.sh PFD
set -eu
# shellcheck source=tests/terminal/session
. "$(dirname "$0")/session"
commits() { git -C "$tmp/data" rev-list --count HEAD; }

t new-session -d -x 100 -y 50 "PS1='% ' exec sh"
sees %
types "alias pfd='pfd --lang de'; cd $tmp"
sees %
types 'pfd init data'
sees 'Ort \[Musterstadt\]:'
types '?'
sees 'Ort \[Musterstadt\]:'
said 'Die Stadt, wie vor dem Datum eines Schreibens'
types '<'
sees 'Ort \[Musterstadt\]:'
said 'Das ist die erste Frage'
types Magdeburg
sees 'Name \[Partnerschaft für Demokratie Magdeburg\]:'
types '<'
sees 'Ort \[Magdeburg\]:'
types Burg
sees 'Name \[Partnerschaft für Demokratie Burg\]:'
types ''
sees 'Sprache \[de\]:'
said 'Deutsch, Englisch'
types klingonisch
sees 'Sprache \[de\]:'
said 'keiner der möglichen Werte'
types Englisch
sees %
[ "$(commits)" = 1 ] || fail "init made $(commits) commits"
grep -qx 'place: Burg' "$tmp/data/pfd.yaml" || fail "the place is lost"
grep -qx 'language: en' "$tmp/data/pfd.yaml" || fail "the language is lost"

# Ctrl-D leaves nothing behind.
fresh
types 'pfd init other'
sees 'Ort \[Musterstadt\]:'
t send-keys -t 0 C-d
sees %
said 'abgebrochen; nichts wurde geändert'
[ ! -e "$tmp/other" ] || fail "a cancelled init left something"

# An entry of a list: the only one is offered, another one is asked for again.
fresh
types 'cd data; pfd meeting add'
sees 'Gremium \[buendnis\]:'
said 'buendnis (Alliance)'
types begleitausschuss
sees 'Gremium \[buendnis\]:'
said '„begleitausschuss“ steht nicht in pfd.yaml bodies'
said 'es gibt: buendnis (Alliance)'
types Bündnis
sees 'Gremium \[buendnis\]:'
said 'gemeint vielleicht buendnis?'
types ''
sees 'Datum:'
types 2.4.2026
sees 'Noch mehr? .*fertig):'
types ''
sees %
[ -f "$tmp/data/meetings/2026/2026-04-02-buendnis.yaml" ] ||
	fail "the meeting is not there"
