# empty
# The youth fund: the youth forum has rules of procedure, an age range, a pot and a
# track of its own, and decides by itself. A vote without quorum is void: no award
# stands on it, by command or by hand.
$ pfd init . --name 'PfD Beispielstadt' --place Beispielstadt 2>/dev/null
$ pfd partnership set pfd bodies.+a.body=jugendforum bodies.+a.name=Jugendforum bodies.+a.kind=youth
pfd
! [COMMIT] Partnerschaft: Gremien (neu): Schlüssel, Gremien (neu): Name, Gremien (neu): Art geändert
$ pfd partnership set pfd bodies.jugendforum.rules.quorum_percent=51 bodies.jugendforum.rules.quorum_base=entitled bodies.jugendforum.rules.majority=simple bodies.jugendforum.rules.tie=refused bodies.jugendforum.rules.invitation_lead_days=7 bodies.jugendforum.rules.minutes_days=30 bodies.jugendforum.rules.minimum_age=15 bodies.jugendforum.rules.maximum_age=27 'bodies.jugendforum.rules.source=Ordnung des Jugendforums vom 5.1.2026'
pfd
! [COMMIT] Partnerschaft: Gremien jugendforum: Geschäftsordnung: Beschlussfähigkeit, Gremien jugendforum: Geschäftsordnung: Bezug der Beschlussfähigkeit, Gremien jugendforum: Geschäftsordnung: Mehrheit, …
$ pfd year add 2026 --pot action=15000 --pot youth=5000 --source federal=18000 --source own=2000
2026
! [COMMIT] Förderjahr 2026: angelegt
$ pfd year set 2026 tracks.+a.track=jugend tracks.+a.title=Jugendfonds tracks.+a.size=small tracks.+a.pot=youth tracks.+a.cap=500 tracks.+a.applicants=group,organisation tracks.+a.body=jugendforum tracks.+a.body_decides=true tracks.+a.approvals=office tracks.+a.steps=award,pay,settle,close tracks.+a.financing=fixed tracks.+a.settlement_mode=receipts
2026
! [COMMIT] Förderjahr 2026: Förderbereiche (neu): Schlüssel, Förderbereiche (neu): Titel, Förderbereiche (neu): Größe, Förderbereiche (neu): Topf, Förderbereiche (neu): Obergrenze, Förderbereiche (neu)
# four members, each with how long they are within the age range; one is at the end of it
$ for n in Erste Zweite Dritte Vierte; do pfd contact add --kind person --name "$n Jung-Muster" 2>/dev/null >>~/members; done; n=0; for until in 2030-05-01 2029-03-01 2028-07-01 2026-01-31; do n=$((n+1)); printf 'seats:\n  - no: 1\n    body: jugendforum\n    role: %s\n    sector: youth\n    from: 2026-01-01\n    age_until: %s\n' $([ $n = 1 ] && echo chair || echo member) $until >>contacts/$(sed -n ${n}p ~/members).yaml; done; git add -A; git commit -qm seats
$ PFD_TODAY=2026-02-01 pfd check | cut -d ' ' -f 2-
warning: within the age range of jugendforum until: 2026-01-31; end the seat (`to`), or enter what was shown: "pfd contact set ID seats.1.age_until=…" (Magdeburg [S7]; elsewhere [S17]) [youth-age]
# who applies: a group, and the association that its speaker chairs
$ pfd contact add --kind group --name 'Mustergruppe Skatepark' --democracy-declaration 2026-01-10 2>/dev/null; pfd contact add --kind organisation --name 'Musterverein Jugend e.V.' --legal_form registered_association --nonprofit.kind exemption_notice --nonprofit.date 2024-05-02 --democracy-declaration 2026-01-10 2>/dev/null
mustergruppe-skatepark
musterverein-jugend-ev
$ printf 'affiliations:\n  - no: 1\n    organisation: musterverein-jugend-ev\n    role: chair\n    from: 2025-01-01\n' >>contacts/$(sed -n 1p ~/members).yaml; git commit -qam 'who belongs to whom'
$ pfd grant add --title 'Tag im Skatepark' --applicant mustergruppe-skatepark --responsible $(sed -n 2p ~/members) --track jugend --requested 400 --group_size 2 --aims shape_diversity --audiences youth --activity.start 2026-04-01 --activity.end 2026-04-02
2026-001
! [COMMIT] Förderung 2026-001: angelegt – Tag im Skatepark
! grants/2026/2026-001.yaml:5:13: note: group size: 2; at least 3 apply together; enter how many they are: "pfd grant set ID group_size=…" (local rule, for example [S28]) [youth-group-size]
$ pfd grant add --title 'Plakate' --applicant musterverein-jugend-ev --track jugend --requested 300 --aims shape_diversity --audiences youth --activity.start 2026-04-01 --activity.end 2026-04-02
2026-002
! [COMMIT] Förderung 2026-002: angelegt – Plakate
$ for g in 2026-001 2026-002; do pfd grant approve $g --role office --document 'Akte 1' 2>/dev/null; done
2026-001
2026-002
# the first meeting has no quorum: the vote is void
$ printf '%s\n' 'body: jugendforum' 'date: 2026-02-10' 'invited: 2026-02-01' 'items:' '  - {no: 1, title: Tag im Skatepark, grant: 2026-001, amount: 400.00}' '  - {no: 2, title: Plakate, grant: 2026-002}' | pfd meeting add --from - 2>/dev/null
2026-02-10-jugendforum
$ pfd meeting attend 2026-02-10-jugendforum $(sed -n 1,2p ~/members); pfd meeting vote 2026-02-10-jugendforum 1 --yes 1
2026-02-10-jugendforum
2026-02-10-jugendforum
! [COMMIT] Sitzung 2026-02-10-jugendforum: Anwesenheit, 2 anwesend
! pfd: p-PERSON does not vote on item 1: selbst (verantwortliche Person)
! [COMMIT] Sitzung 2026-02-10-jugendforum: TOP 1: Ungültig (1 Ja, 0 Nein, 0 Enthaltungen)
$ pfd grant award 2026-001
! grants/2026/2026-001.yaml:24:11: error: awarded 2026-03-01 without a vote of jugendforum for it by then; enter the item with `grant` and `result` in the meeting of jugendforum: "pfd meeting edit ID"; or a waiver of the lead authority ([S14][S15]) [award-needs-recommendation]
! pfd: refused: 1 error
[1]
$ printf 'decisions:\n  - no: 1\n    kind: award\n    date: 2026-03-01\n    form: notice\n    amount: 400.00\n    by: jugendforum\n' >>grants/2026/2026-001.yaml; pfd check | grep error
grants/2026/2026-001.yaml:24:11: error: awarded 2026-03-01 without a vote of jugendforum for it by then; enter the item with `grant` and `result` in the meeting of jugendforum: "pfd meeting edit ID"; or a waiver of the lead authority ([S14][S15]) [award-needs-recommendation]
$ git checkout -q .; pfd meeting set 2026-02-10-jugendforum items.1.result=adopted
! meetings/2026/2026-02-10-jugendforum.yaml:23:13: error: 2 of 4 with a vote were there, 3 are needed: the vote is void; `result: void`, and vote again in a next meeting (`repeat_of`); or correct who was there (pfd meeting attend) (the body's rules of procedure; the pattern is common [S98][GKU]) [body-quorum]
! pfd: refused: 1 error
[1]
# it is repeated; who is the responsible person or chairs the applicant does not vote
$ pfd meeting add --body jugendforum --date 2026-02-24 --invited 2026-02-12 --repeat_of 2026-02-10-jugendforum 2>/dev/null; pfd meeting carry 2026-02-10-jugendforum --to 2026-02-24-jugendforum; pfd meeting attend 2026-02-24-jugendforum --all $(sed -n 4p ~/members)=entschuldigt
2026-02-24-jugendforum
2026-02-24-jugendforum
2026-02-24-jugendforum
! [COMMIT] Sitzung 2026-02-24-jugendforum: 3 Punkte übernommen aus 2026-02-10-jugendforum
! [COMMIT] Sitzung 2026-02-24-jugendforum: Anwesenheit, 3 anwesend
$ pfd meeting vote 2026-02-24-jugendforum 2 --yes 2 --no 0; pfd meeting vote 2026-02-24-jugendforum 3 --yes 2
2026-02-24-jugendforum
2026-02-24-jugendforum
! pfd: p-PERSON does not vote on item 2: selbst (verantwortliche Person)
! [COMMIT] Sitzung 2026-02-24-jugendforum: TOP 2: Angenommen (2 Ja, 0 Nein, 0 Enthaltungen)
! pfd: p-PERSON does not vote on item 3: Vorsitz: Musterverein Jugend e.V. (Antragsteller)
! [COMMIT] Sitzung 2026-02-24-jugendforum: TOP 3: Angenommen (2 Ja, 0 Nein, 0 Enthaltungen)
$ pfd meeting minutes 2026-02-24-jugendforum | grep -e TOP -e Befangen -e Abstimmung -e Ergebnis
| ### TOP 1: Genehmigung des Protokolls vom 10.2.2026
| ### TOP 2: Tag im Skatepark
- **Befangenheit:** Zweite Jung-Muster (selbst (verantwortliche Person); vom Gremium festgestellt; hat den Raum verlassen)
- **Abstimmung:** 2 Ja, 0 Nein, 0 Enthaltungen, 1 ausgeschlossen
- **Ergebnis:** Angenommen
| ### TOP 3: Plakate
- **Befangenheit:** Erste Jung-Muster (Vorsitz: Musterverein Jugend e.V. (Antragsteller); vom Gremium festgestellt; hat den Raum verlassen)
- **Abstimmung:** 2 Ja, 0 Nein, 0 Enthaltungen, 1 ausgeschlossen
- **Ergebnis:** Angenommen
# the award is the youth forum's: at most what it voted for, below only with a reason; and how many the group are
$ pfd grant award 2026-001 400.01
! grants/2026/2026-001.yaml:26:13: error: 400.01 € is above the 400.00 € that jugendforum recommended 2026-02-24; award at most 400.00 €, or ask the body again ([S14]) [award-above-recommendation]
! pfd: refused: 1 error
[1]
$ pfd grant award 2026-001 350
! grants/2026/2026-001.yaml:26:13: error: 350.00 €, but jugendforum voted 2026-02-24 on 400.00 €: adopted, and no reason is given; tell why: --reason with the command, or `reason` in the decision ([S14]) [award-differs-reason]
! pfd: refused: 1 error
[1]
$ pfd grant award 2026-001 400 --by office
! grants/2026/2026-001.yaml:27:9: error: decided by office, but on this track jugendforum decides; record the body's decision: `by: jugendforum` (the track's `body_decides`) [body-decides]
! pfd: refused: 1 error
[1]
$ pfd grant award 2026-001
2026-001
! [COMMIT] Förderung 2026-001: bewilligt 400,00 €
$ pfd grant set 2026-001 group_size=3; pfd grant award 2026-002; pfd grant show 2026-002 | grep -e by:
2026-001
2026-002
    by: jugendforum
! [COMMIT] Förderung 2026-001: Gruppengröße geändert
! [COMMIT] Förderung 2026-002: bewilligt 300,00 €
$ pfd budget --year 2026 -O tsv | cut -f 1-6
pot	initial	transferred	budget	reserved	awarded
action	15000.00	0.00	15000.00	0.00	0.00
youth	5000.00	0.00	5000.00	0.00	700.00
$ pfd report composition -O tsv
body	sector	members	deputies	advisory
jugendforum	youth	4	0	0
