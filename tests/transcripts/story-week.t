# empty
# A week of the office beside its grants: one line of typing for each entry, one
# commit for each step.
$ pfd init . --name 'PfD Beispielstadt' --place Beispielstadt 2>/dev/null && printf '%s\n' 'districts:' '  - {district: nord, name: Nord}' >>pfd.yaml && git commit -qam 'Stadtteile'
$ export PFD_TODAY=2026-01-05; pfd year add 2026 --pot action=20000 --source federal=18000 --source own=2000 && pfd year set 2026 texts.+.text=funding_line texts.+.wording='Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!'
2026
2026
! [COMMIT] Förderjahr 2026: angelegt
! [COMMIT] Förderjahr 2026: Texte (neu): Text, Texte (neu): Wortlaut geändert
$ printf '%s\n' 'title: Strategie 2025 bis 2032' 'period: {start: 2025-01-01, end: 2032-12-31}' 'goals:' '  - {goal: l-1, level: guiding, title: Zusammenleben}' '  - {goal: m-1, level: intermediate, under: l-1, title: Begegnung}' '  - {goal: h-1, level: action, under: m-1, title: Auf vier Festen im Jahr ansprechbar sein}' 'indicators:' '  - {indicator: feste, goal: h-1, title: Feste mit Stand, unit: Feste, baseline: 0, target: 4, by: 2026-12-31}' 'concepts:' '  - {kind: analysis, date: 2025-11-03}' '  - {kind: plan, date: 2025-11-03}' '  - {kind: safety, date: 2025-11-03}' | PFD_TODAY=2026-01-05 pfd strategy add --from -
2025-2032
! [COMMIT] Strategie 2025-2032: angelegt – Strategie 2025 bis 2032
$ export PFD_TODAY=2026-01-05; pfd event add --kind conference --title Demokratiekonferenz --date 22.8.2026 --place Rathaus -m 'Beteiligung im Stadtteil' && pfd event plan 2026-demokratiekonferenz --template conference
2026-demokratiekonferenz
2026-demokratiekonferenz
! [COMMIT] Veranstaltung 2026-demokratiekonferenz: angelegt – Demokratiekonferenz
! [COMMIT] Veranstaltung 2026-demokratiekonferenz: 14 Aufgaben geplant
$ git tag before
# Monday: who called, and who came by.
$ PFD_TODAY=2026-03-02 pfd advice add --minutes 30 --channel phone --client association --topic funding -m 'Idee für ein Lesefest, Antrag erklärt'
2026-001
! [COMMIT] Beratung 2026-001: angelegt
$ PFD_TODAY=2026-03-02 pfd advice add --minutes 45 --channel persönlich --client Schule --topic concept --topic budget --district nord --follow_up.what 'Formular schicken' --follow_up.due 13.3.2026
2026-002
! [COMMIT] Beratung 2026-002: angelegt
# What was seen on Sunday is a report until it is verified.
$ PFD_TODAY=2026-03-02 pfd incident add --type 'verletzendes Verhalten' --form graffiti --motive origin --district nord --date 1.3.2026 --title 'Parolen am Bolzplatz' -m 'Rassistische Parolen auf einer Wand.'
2026-001
! [COMMIT] Vorfall 2026-001: angelegt
# A stand: what the office usually is at a festival follows from the kind.
$ PFD_TODAY=2026-03-02 pfd event add --kind festival --title Frühlingsfest --date 4.3.2026 --start 14:00 --end 18:00 --place Stadtpark --goal h-1
2026-fruehlingsfest
! [COMMIT] Veranstaltung 2026-fruehlingsfest: angelegt – Frühlingsfest
# Tuesday: the post on it, which is not out before somebody has approved it.
$ PFD_TODAY=2026-03-03 pfd post add --channel 'soziale Medien' --title 'Morgen im Stadtpark' --planned 3.3.2026 --event 2026-fruehlingsfest -m 'Morgen stehen wir auf dem Frühlingsfest. Kommen Sie vorbei!'
2026-001
! [COMMIT] Beitrag 2026-001: angelegt – Morgen im Stadtpark
$ PFD_TODAY=2026-03-03 pfd post publish 2026-001
! posts/2026/2026-001.yaml:8:9: error: “Morgen im Stadtpark” appeared 2026-03-03 without an earlier release; record the release in `approved`, or a waiver of the office in the record (Darmstadt [S26], leaflet on publicity [S32][S82]) [publication-approved]
! pfd: refused: 1 error
[1]
$ PFD_TODAY=2026-03-03 pfd post approve 2026-001
2026-001
! [COMMIT] Beitrag 2026-001: freigegeben
$ PFD_TODAY=2026-03-03 pfd post text 2026-001
Morgen stehen wir auf dem Frühlingsfest. Kommen Sie vorbei!
|
Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!
$ PFD_TODAY=2026-03-03 pfd post publish 2026-001 --where https://pfd.example/fest
2026-001
! [COMMIT] Beitrag 2026-001: veröffentlicht am 3.3.2026
# Wednesday: a talk at the stand; the report is verified with those who made it.
$ PFD_TODAY=2026-03-04 pfd advice add --minutes 15 --channel event --client citizen --topic enmity --referral 'Mobile Beratung' -m 'Aufkleber im Treppenhaus'
2026-003
! [COMMIT] Beratung 2026-003: angelegt
$ PFD_TODAY=2026-03-04 pfd incident verify 2026-001
2026-001
! [COMMIT] Vorfall 2026-001: geprüft
# Thursday: how many came; the incident goes into the figures, through the gate.
$ PFD_TODAY=2026-03-05 pfd event set 2026-fruehlingsfest sessions.+.date=2026-03-04 sessions.+.counts.total=120 sessions.+.counts.under_27=45
2026-fruehlingsfest
! [COMMIT] Veranstaltung 2026-fruehlingsfest: Termine (neu): Datum, Termine (neu): Teilnahmezahlen: Teilnehmende, Termine (neu): Teilnahmezahlen: Unter 27 Jahren geändert
$ PFD_TODAY=2026-03-05 pfd incident publish 2026-001
! pfd: 2026-001: the gate is not passed: could home, work or person be inferred, and were the texts read for names?
!   answer with --home no --work no --person no --checked
[1]
$ PFD_TODAY=2026-03-05 pfd incident publish 2026-001 --home no --work no --person no --checked
2026-001
! [COMMIT] Vorfall 2026-001: veröffentlicht mit Stand 5.3.2026
# Friday: a task of the conference, what the indicator has come to, and what is due.
$ PFD_TODAY=2026-03-06 pfd event done 2026-demokratiekonferenz 1
2026-demokratiekonferenz
! [COMMIT] Veranstaltung 2026-demokratiekonferenz: Aufgabe 1 erledigt
$ PFD_TODAY=2026-03-06 pfd strategy value 2025-2032 feste 1 --note 'Frühlingsfest'
2025-2032
! [COMMIT] Strategie 2025-2032: feste 1
$ PFD_TODAY=2026-03-06 pfd post set 2026-001 reach.+.date=2026-03-06 reach.+.figure=Aufrufe reach.+.value=310
2026-001
! [COMMIT] Beitrag 2026-001: Reichweite (neu): Datum, Reichweite (neu): Kennzahl, Reichweite (neu): Wert geändert
$ PFD_TODAY=2026-03-06 pfd due --until 2026-04-30 | cut -f 1-6
due	state	what	record	title	who
2026-03-13	open	follow_up	advice/2026-002	Formular schicken	office
2026-03-25	open	event_task	event/2026-demokratiekonferenz	Ort buchen, barrierefrei	office
2026-04-24	open	event_task	event/2026-demokratiekonferenz	Referierende und Workshopleitungen anfragen	office
# Each step was one commit, and nothing is left wrong.
$ git log --reverse --format=%s before..
Beratung 2026-001: angelegt
Beratung 2026-002: angelegt
Vorfall 2026-001: angelegt
Veranstaltung 2026-fruehlingsfest: angelegt – Frühlingsfest
Beitrag 2026-001: angelegt – Morgen im Stadtpark
Beitrag 2026-001: freigegeben
Beitrag 2026-001: veröffentlicht am 3.3.2026
Beratung 2026-003: angelegt
Vorfall 2026-001: geprüft
Veranstaltung 2026-fruehlingsfest: Termine (neu): Datum, Termine (neu): Teilnahmezahlen: Teilnehmende, Termine (neu): Teilnahmezahlen: Unter 27 Jahren geändert
Vorfall 2026-001: veröffentlicht mit Stand 5.3.2026
Veranstaltung 2026-demokratiekonferenz: Aufgabe 1 erledigt
Strategie 2025-2032: feste 1
Beitrag 2026-001: Reichweite (neu): Datum, Reichweite (neu): Kennzahl, Reichweite (neu): Wert geändert
$ git status --porcelain; PFD_TODAY=2026-03-06 pfd check
$ PFD_TODAY=2026-03-06 pfd advice list
id	date	channel	client	organisation	topics	minutes	grant
2026-001	2026-03-02	phone	association		funding	30	
2026-002	2026-03-02	in_person	school		concept,budget	45	
2026-003	2026-03-04	event	citizen		enmity	15	
$ PFD_TODAY=2026-03-06 pfd post list
id	status	channel	planned	published_date	title
2026-001	published	social_media	2026-03-03	2026-03-03	Morgen im Stadtpark
$ PFD_TODAY=2026-03-06 pfd report events --year 2026 -O tsv --table event_kinds
kind	events	days	participants	female	diverse	under_27	volunteers	training_minutes
festival	1	1	120	0	0	45	0	0
# One incident alone is a small number.
$ PFD_TODAY=2026-03-06 pfd report incidents --year 2026 -O tsv --table incidents_as_of
as_of	incidents
2026-03-05	hidden
$ PFD_TODAY=2026-03-06 pfd strategy status --year 2026 -O tsv --table indicators
goal	indicator	unit	baseline	value	of	target	by	progress
h-1	feste	Feste	0	1	2026-03-06	4	2026-12-31	25
