# Posts: planned, written, approved, published, read off.
$ pfd year add 2026 --pot action=9000 --source federal=9000 2>/dev/null
2026
$ pfd post add --title 'Neue Termine' --channel homepage --planned 2026-03-10 -m 'Die Termine für den Frühling stehen fest.'
2026-001
! [COMMIT] Beitrag 2026-001: angelegt – Neue Termine
$ pfd post add --title 'Nur eine Idee' --channel 'soziale medien'
2026-002
! [COMMIT] Beitrag 2026-002: angelegt – Nur eine Idee
$ pfd post list year=2026
id	status	channel	planned	published_date	title
2026-001	draft	homepage	2026-03-10		Neue Termine
2026-002	idea	social_media			Nur eine Idee
$ pfd post publish 2026-001
! posts/2026/2026-001.yaml:7:9: error: “Neue Termine” appeared 2026-03-01 without an earlier release; record the release in `approved`, or a waiver of the office in the record (Darmstadt [S26], leaflet on publicity [S32][S82]) [publication-approved]
! pfd: refused: 1 error
[1]
$ pfd post approve 2026-002
! pfd: 2026-002 has no text to approve
!   pfd post set 2026-002 text=…
[1]
$ pfd post approve 2026-001 --date 2026-02-27
2026-001
! [COMMIT] Beitrag 2026-001: freigegeben
$ pfd post text 2026-001
Die Termine für den Frühling stehen fest.
|
Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!
|
Die Veröffentlichungen stellen keine Meinungsäußerung des Ministeriums oder des BAFzA dar. Für inhaltliche Aussagen tragen die Autorinnen und Autoren die Verantwortung.
$ pfd post set 2026-001 text='Ein anderer.' -n >/dev/null; pfd post text 2026-001 --at HEAD | head -1; pfd post text 2026-001 --at HEAD~9
Die Termine für den Frühling stehen fest.
! pfd: HEAD~9: no such revision
!   a commit's id, a branch, a tag or a day; pfd log lists the commits
[1]
$ pfd post publish 2026-001 --where https://pfd.example/termine
2026-001
! [COMMIT] Beitrag 2026-001: veröffentlicht am 1.3.2026
$ pfd post set 2026-001 reach.+.date=2026-03-01 reach.+.figure=Aufrufe reach.+.value=120
2026-001
! [COMMIT] Beitrag 2026-001: Reichweite (neu): Datum, Reichweite (neu): Kennzahl, Reichweite (neu): Wert geändert
$ pfd post list status=published year=2026 -O json | jq -c '.[0] | {id, status}'
{"id":"2026-001","status":"published"}
# The old name, a line that is missing, an image without words.
$ pfd post set 2026-001 published.wording='Gefördert vom Bundesministerium für Familie, Senioren, Frauen und Jugend'
! posts/2026/2026-001.yaml:12:12: error: “Neue Termine” of 2026-03-01 lacks the funding line “Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!”; record in `wording` what stands in it; have it corrected, or record a waiver of the office in the project ([S83], ministry [S18][S19]) [funding-line]
! posts/2026/2026-001.yaml:12:12: warning: as of 2026-03-01 the ministry is no longer called “Bundesministerium für Familie, Senioren, Frauen und Jugend”; take the funding line of the day: pfd post text ID ([S18][S19]; the day [GKU]) [ministry-name]
! posts/2026/2026-001.yaml:12:12: note: “Neue Termine” of 2026-03-01 lacks the disclaimer; record in `wording` what stands in it, or have it added (leaflet on publicity [GKU]) [disclaimer-line]
! pfd: refused: 1 error
[1]
$ pfd post set 2026-002 text='Das Bundesministerium für Familie, Senioren, Frauen und Jugend lädt ein.' image.document='Bild 1'
2026-002
! [COMMIT] Beitrag 2026-002: Text, Bild: Dokument geändert
! posts/2026/2026-002.yaml:4:7: warning: as of 2026-03-01 the ministry is no longer called “Bundesministerium für Familie, Senioren, Frauen und Jugend”; take the funding line of the day: pfd post text ID ([S18][S19]; the day [GKU]) [ministry-name]
$ pfd post set 2026-001 image.document='Bild 2'
2026-001
! [COMMIT] Beitrag 2026-001: Bild: Dokument geändert
! posts/2026/2026-001.yaml:7:13: warning: the image of 2026-03-01 lacks: Alternative text; enter it: pfd post set ID image.alternative=… image.consent=… (consent: Art. 6 (1) GDPR; accessibility [GKU]) [post-image]
$ pfd due --kind post --all | cut -f1-5 | head -4
due	state	what	record	title
2025-01-07	done	post	post/2025-001	Beispielbeitrag 1
2025-01-13	done	post	post/2025-002	Beispielbeitrag 2
2025-01-19	done	post	post/2025-003	Beispielbeitrag 3
$ pfd report publicity --year 2025 -O tsv --table post_channels
channel	posts	approved	published	specimens
social_media	24	23	22	0
homepage	12	12	12	0
newsletter	12	11	11	0
press	6	6	6	0
print	6	6	6	30
$ pfd report publicity --year 2025 -O tsv --table publicity_proof | head -4
grant	title	posts	publications	proved
2025-001	Koordinierungs- und Fachstelle 2025 (Beispiel)	0	0	false
2025-002	Demokratiekonferenz 2025 (Beispielangaben)	8	1	true
2025-003	Beispielabend Queere Vielfalt	0	0	false
