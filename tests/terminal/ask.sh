#!/bin/sh
# The same dialogue in every command that asks: `pfd init`, `pfd year add` and the
# entry that a meeting names, in German.
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
sees 'Name (bodies.name) \[Alliance\]:'
types ''
sees 'Beschlussfähigkeit (bodies.rules.quorum_percent) \[50\]:'
said 'Was die Geschäftsordnung regelt'
types halb
sees 'Beschlussfähigkeit (bodies.rules.quorum_percent) \[50\]:'
said 'ist keine'
types 51
sees 'Mehrheit (bodies.rules.majority) \[Einfache Mehrheit\]:'
types '<'
sees 'Beschlussfähigkeit (bodies.rules.quorum_percent) \[51\]:'
types ''
sees 'Mehrheit (bodies.rules.majority) \[Einfache Mehrheit\]:'
types ''
sees 'Stimmengleichheit (bodies.rules.tie) \[Abgelehnt\]:'
types ''
sees 'Stellvertretung (bodies.rules.deputies) \[ja\]:'
types '?'
sees 'Stellvertretung (bodies.rules.deputies) \[ja\]:'
said 'false, wenn keine Stellvertretung'
types nein
sees 'Einladungsfrist (bodies.rules.invitation_lead_days) \[14\]:'
types 10
sees 'Protokollfrist (bodies.rules.minutes_days) \[14\]:'
types '-'
sees 'Umlaufverfahren (bodies.rules.circular_votes) \[ja\]:'
types ''
sees 'Quelle (bodies.rules.source):'
types 'Satzung vom 5.1.2026'
sees %
[ "$(commits)" = 1 ] || fail "init made $(commits) commits"
grep -qx 'place: Burg' "$tmp/data/pfd.yaml" || fail "the place is lost"
grep -qx 'language: en' "$tmp/data/pfd.yaml" || fail "the language is lost"
cat >"$tmp/expected" <<'X'
bodies:
  - body: buendnis
    name: Alliance
    kind: steering
    rules:
      quorum_percent: 51
      quorum_base: entitled
      excluded_count_for_quorum: true
      majority: simple
      majority_base: yes-no
      tie: refused
      deputies: false
      invitation_lead_days: 10
      circular_votes: true
      circular_days: 14
      circular_silence: not_voting
      circular_objection: true
      civil_society_majority: true
      youth_seat: true
      source: Satzung vom 5.1.2026
X
sed -n '/^bodies/,$p' "$tmp/data/pfd.yaml" | diff -u "$tmp/expected" - >&2 ||
	fail "the rules of procedure are not as answered"

# Ctrl-D leaves nothing behind.
fresh
types 'pfd init other'
sees 'Ort \[Musterstadt\]:'
t send-keys -t 0 C-d
sees %
said 'abgebrochen; nichts wurde geändert'
[ ! -e "$tmp/other" ] || fail "a cancelled init left something"

# A year: every source and every pot by its name, each answer checked at once.
fresh
types 'cd data; pfd year add'
sees 'Förderjahr \[2026\]:'
types 26
sees 'Förderjahr \[2026\]:'
said '„26“ ist keine Kennung dieser Art'
types '?'
sees 'Förderjahr \[2026\]:'
said 'JJJJ, zum Beispiel 2026'
types ''
sees 'Bundesmittel – Geplant:'
said 'Wer das Jahr finanziert'
types 1.234
sees 'Bundesmittel – Geplant:'
said '1.234 ist mehrdeutig'
types '<'
sees 'Förderjahr \[2026\]:'
types ''
sees 'Bundesmittel – Geplant:'
types 4500
sees 'Landesmittel – Geplant:'
types 7
sees 'Kommunale Mittel – Geplant:'
types '<'
sees 'Landesmittel – Geplant \[7\]:'
types '-'
sees 'Kommunale Mittel – Geplant:'
types 500,00
sees 'Eigenmittel – Geplant:'
types ''
sees 'Aktions- und Initiativfonds – Anfangsbetrag:'
types ''
sees 'Jugendfonds – Anfangsbetrag:'
types '?'
sees 'Jugendfonds – Anfangsbetrag:'
said 'die das Jugendforum empfiehlt'
said 'Mehr: pfd explain year.pots.youth.initial'
types ''
sees 'Vernetzung – Anfangsbetrag:'
types ''
sees 'Fachstelle – Anfangsbetrag:'
types ''
said 'Eine der Angaben wird gebraucht'
sees 'Fachstelle – Anfangsbetrag:'
types 5000
more='Noch mehr? .*fertig):'
sees "$more"
types '<'
sees 'Fachstelle – Anfangsbetrag \[5000\]:'
types ''
sees "$more"
types council_resolution.date
sees 'Datum (council_resolution.date):'
types 12.1.2026
sees "$more"
[ "$(commits)" = 1 ] || fail "something was committed before the last answer"
types ''
sees %
said 'year 2026: added'
[ "$(commits)" = 2 ] || fail "year add made $(($(commits) - 1)) commits"
cat >"$tmp/expected" <<'X'
# yaml-language-server: $schema=../.pfd/schema/year.json
title: Funding year 2026
sources:
  - source: federal
    planned: 4500.00
  - source: city
    planned: 500.00
council_resolution:
  date: 2026-01-12
pots:
  - pot: coordination
    initial: 5000.00
X
diff -u "$tmp/expected" "$tmp/data/years/2026.yaml" >&2 ||
	fail "the answers are not what was written"

# A year that is there is told first; what an option gives is not asked.
fresh
types 'pfd year add 2026'
sees %
said 'Förderjahr 2026 gibt es schon'
types 'pfd year add --source own=50'
sees 'Förderjahr \[2027\]:'
types ''
sees 'Aktions- und Initiativfonds – Anfangsbetrag:'
types 50
sees 'Jugendfonds – Anfangsbetrag:'
t send-keys -t 0 C-d
sees %
said 'abgebrochen; nichts wurde geändert'
[ "$(commits)" = 2 ] || fail "a cancelled year was committed"

# An entry of a list: the only one is offered, another one is asked for again.
fresh
types 'pfd meeting add'
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
sees "$more"
types ''
sees %
[ -f "$tmp/data/meetings/2026/2026-04-02-buendnis.yaml" ] ||
	fail "the meeting is not there"
