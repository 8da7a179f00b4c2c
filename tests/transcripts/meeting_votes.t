# Attendance and votes: who is biased is found, the result is that of the count, what cannot be is refused.
$ printf 'body: buendnis\ninvited: 2026-02-10\ndate: 2026-02-26\nstart: "17:00"\nitems:\n  - {no: 1, title: Begrüßung}\n  - {no: 2, title: Antrag, grant: 2025-015, amount: 3900.00}\n  - {no: 3, title: Geschäftsordnung, majority: two_thirds}\n  - {no: 4, title: Wahl}\n  - {no: 5, title: Logo}\n' | pfd meeting add --from - 2>/dev/null
2026-02-26-buendnis
# all but one who was excused and one whose deputy came; one came late
$ pfd meeting attend 2026-02-26-buendnis --all p-33qz3rzga3aa=entschuldigt p-crrjxx372zn8=17:30-,online p-4ndnew545rc9=absent p-7cn729j4rbpj
2026-02-26-buendnis
! [COMMIT] Sitzung 2026-02-26-buendnis: Anwesenheit, 14 anwesend
$ sed -n '/^present/,/^items/p' meetings/2026/2026-02-26-buendnis.yaml
present:
  - member: p-PERSON
    from: '17:30'
    mode: online
  - member: p-PERSON
  - member: p-PERSON
  - member: p-PERSON
  - member: p-PERSON
  - member: p-PERSON
  - member: p-PERSON
  - member: p-PERSON
  - member: p-PERSON
  - member: p-PERSON
  - member: p-PERSON
  - member: p-PERSON
  - member: p-PERSON
  - member: p-PERSON
excused: [p-PERSON]
items:
# refused: nobody, twice, no member, no item, no votes, more votes than voters
$ pfd meeting attend 2026-02-26-buendnis
! pfd: nobody is named: MEMBER, or --all
!   see: pfd help meeting attend
[2]
$ pfd meeting attend 2026-02-26-buendnis p-crrjxx372zn8=online p-crrjxx372zn8
! pfd: p-PERSON is named twice
!   see: pfd help meeting attend
[2]
$ pfd meeting attend 2026-02-26-buendnis p-crrjxx372zn9
! pfd: p-PERSON has no seat in buendnis on 2026-02-26
!   did you mean p-PERSON?
[1]
$ pfd meeting attend 2026-02-26-buendnis p-crrjxx372zn8=25:00-
! from: error: “25:00” is not a time of day; Hours and minutes, two digits each, from 00:00 to 23:59: 18:30. [shape.type]
[1]
$ pfd meeting vote 2026-02-26-buendnis 9 --yes 5
! pfd: meeting 2026-02-26-buendnis has no item 9
!   the agenda: pfd meeting show 2026-02-26-buendnis; to add to it: pfd meeting edit 2026-02-26-buendnis
[1]
$ pfd meeting vote 2026-02-26-buendnis 2
! pfd: the votes are missing: --yes, --no, --abstain, or --named
!   see: pfd help meeting vote
[2]
$ pfd meeting vote 2026-02-26-buendnis 2 --yes 12 --no 3 --at 18:00
! pfd: p-PERSON does not vote on item 2: Vorsitz: Beispielverein Nachbarschaft Buckau e.V. (Antragsteller)
! meetings/2026/2026-02-26-buendnis.yaml:38:7: error: 16 votes, not voting and excluded, but 14 with a vote were there; correct the numbers, who was there (pfd meeting attend), or the minute of the vote (`at`) (arithmetic) [body-vote-sum]
! pfd: refused: 1 error
[1]
# the chair of the applicant is excluded without anybody typing it
$ pfd meeting vote 2026-02-26-buendnis 2 --yes 9 --no 1 --abstain 2 --at 18:00
2026-02-26-buendnis
! pfd: p-PERSON does not vote on item 2: Vorsitz: Beispielverein Nachbarschaft Buckau e.V. (Antragsteller)
! [COMMIT] Sitzung 2026-02-26-buendnis: TOP 2: Angenommen (9 Ja, 1 Nein, 2 Enthaltungen)
$ sed -n '/grant: 2025-015/,/result/p' meetings/2026/2026-02-26-buendnis.yaml
    grant: 2025-015
    amount: 3900.00
    at: '18:00'
    conflicts:
      - member: p-PERSON
        ground: 'Vorsitz: Beispielverein Nachbarschaft Buckau e.V. (Antragsteller)'
        basis: found
        left_room: true
    vote:
      yes: 9
      no: 1
      abstain: 2
      not_voting: 1
      excluded: 1
    result: adopted
$ pfd meeting vote 2026-02-26-buendnis 2 --yes 9
! pfd: item 2 of meeting 2026-02-26-buendnis was voted on already
!   to correct it: pfd meeting set 2026-02-26-buendnis items.2.vote.yes=…
[1]
# another majority, and who was not there yet
$ pfd meeting vote 2026-02-26-buendnis 3 --yes 9 --no 5 --at 17:45 2>&1 | sed 's/\[[0-9a-f]*\]/[COMMIT]/'
[COMMIT] Sitzung 2026-02-26-buendnis: TOP 3: Abgelehnt (9 Ja, 5 Nein, 0 Enthaltungen)
2026-02-26-buendnis
$ pfd meeting vote 2026-02-26-buendnis 4 --yes 9 --no 5 --at 17:15
! meetings/2026/2026-02-26-buendnis.yaml:57:7: error: 14 votes, not voting and excluded, but 13 with a vote were there; correct the numbers, who was there (pfd meeting attend), or the minute of the vote (`at`) (arithmetic) [body-vote-sum]
! pfd: refused: 1 error
[1]
$ pfd meeting vote 2026-02-26-buendnis 4 --secret --yes 8 --no 5 --at 17:15
2026-02-26-buendnis
! [COMMIT] Sitzung 2026-02-26-buendnis: TOP 4: Angenommen (8 Ja, 5 Nein, 0 Enthaltungen)
$ pfd meeting vote 2026-02-26-buendnis 5 --named p-7cn729j4rbpj=ja,p-crrjxx372zn8=nein --named p-crrjxx372zn8=ja --at 18:10
! pfd: p-PERSON votes twice
!   see: pfd help meeting vote
[2]
$ pfd meeting vote 2026-02-26-buendnis 5 --named p-7cn729j4rbpj=ja,p-crrjxx372zn8=nein,p-33qz3rzga3aa=ja --at 18:10
! meetings/2026/2026-02-26-buendnis.yaml:76:17: error: p-PERSON has no vote here; correct who voted, who was there, or the seats and deputies (pfd contact edit p-PERSON) (rules of procedure [S94][S98]) [body-proxy]
! pfd: refused: 1 error
[1]
$ pfd meeting vote 2026-02-26-buendnis 5 --named p-7cn729j4rbpj=ja,p-crrjxx372zn8=nein --at 18:10
2026-02-26-buendnis
! [COMMIT] Sitzung 2026-02-26-buendnis: TOP 5: Abgelehnt (1 Ja, 1 Nein, 0 Enthaltungen)
$ pfd meeting vote 2026-02-26-buendnis 1 --result zur-kenntnis
! items.1.result: error: “zur-kenntnis” is none of the possible values; possible: adopted, rejected, deferred, void, noted [shape.enum]
[1]
$ pfd --lang de meeting vote 2026-02-26-buendnis 1 --result noted
2026-02-26-buendnis
! [COMMIT] Sitzung 2026-02-26-buendnis: TOP 1: Zur Kenntnis genommen
# what was typed against the count, minutes before the meeting
$ pfd meeting set 2026-02-26-buendnis items.3.result=adopted
! meetings/2026/2026-02-26-buendnis.yaml:53:13: error: adopted, but 9 yes, 5 no and 0 abstentions make it: rejected; correct the result or the votes; where the chair decides a tie, `vote.chair`; where another majority is asked for, `majority` of the item (the body's rules of procedure; the pattern is common [S98][GKU]) [body-majority]
! pfd: refused: 1 error
[1]
$ pfd meeting set 2026-02-26-buendnis minutes.written=2026-02-25
! meetings/2026/2026-02-26-buendnis.yaml:78:12: error: Written 2026-02-25 does not fit the meeting of 2026-02-26; correct the date: "pfd meeting set ID minutes.written=…" (consistency of the records) [body-order]
! pfd: refused: 1 error
[1]
# without a quorum the vote is recorded, and void; no award stands on it
$ printf 'body: buendnis\ninvited: 2025-11-10\ndate: 2025-11-27\nitems:\n  - {no: 1, title: Antrag, grant: 2025-018, amount: 1000.00}\n' | pfd meeting add --from - 2>/dev/null
2025-11-27-buendnis
$ pfd meeting attend 2025-11-27-buendnis p-33qz3rzga3aa p-mejw0edzt8hc p-7cn729j4rbpj p-4ndnew545rc9 2>/dev/null
2025-11-27-buendnis
$ pfd meeting vote 2025-11-27-buendnis 1 --yes 3
2025-11-27-buendnis
! [COMMIT] Sitzung 2025-11-27-buendnis: TOP 1: Ungültig (3 Ja, 0 Nein, 0 Enthaltungen)
$ pfd meeting set 2025-11-27-buendnis items.1.result=adopted
! meetings/2025/2025-11-27-buendnis.yaml:19:13: error: 3 of 15 with a vote were there, 8 are needed: the vote is void; `result: void`, and vote again in a next meeting (`repeat_of`); or correct who was there (pfd meeting attend) (the body's rules of procedure; the pattern is common [S98][GKU]) [body-quorum]
! pfd: refused: 1 error
[1]
