$ pfd rules | cut -f1,3-6 | head -20
rule	class	binds	severity	shipped_severity
reference	integrity	always	error	error
reference-item	integrity	always	error	error
goal-exists	integrity	always	error	error
year-exists	integrity	always	error	error
partnership-exists	integrity	always	error	error
pot-known	integrity	always	error	error
document-known	integrity	always	error	error
document-path	integrity	always	error	error
document-hash	integrity	always	error	error
pd-not-tracked	integrity	always	error	error
sealed-intact	integrity	always	error	error
sealed-erased	integrity	always	error	error
sealed-unread	integrity	always	info	info
contact-named	integrity	always	error	error
person-id	integrity	always	error	error
iban-valid	integrity	always	error	error
small-max	norm	award	error	error
small-max	norm	award	error	error
small-split	norm	award	error	error
$ pfd rules --changed
rule	title	class	binds	severity	shipped_severity	parameter	value	unit	shipped	source	differs
measure-max	cap of measures	norm	award	error	warning	cap		EUR		Annahme, örtlich zu prüfen	true
measure-max	cap of measures	norm	award	error	warning	cap (coordination)	60000.00	EUR		Annahme, örtlich zu prüfen	true
measure-max	cap of measures	norm	award	error	warning	cap (measure)	5000.00	EUR		Annahme, örtlich zu prüfen	true
measure-max	cap of measures	norm	award	error	warning	cap (publicity)	12000.00	EUR		Annahme, örtlich zu prüfen	true
measure-max	cap of measures	norm	award	error	warning	cap (youth)	1000.00	EUR		Annahme, örtlich zu prüfen	true
measure-min	floor of measures	norm	award	warning	warning	floor (measure)	500.01	EUR		local rule, for example [S43]	true
flat-participants	flat rates for participants	norm	accept	error	error	per	person_day		person	Annahme, örtlich zu prüfen [S20][S40]	true
$ LC_ALL=de_DE.UTF-8 pfd rules --changed -O table
Regel              Gegenstand                       Klasse  Bindet bei   Stufe    Stufe laut Vorgabe  Parameter           Wert        Einheit  Vorgabe  Quelle                                 Abweichend
measure-max        Obergrenze für Einzelmaßnahmen   Norm    Bewilligung  Fehler   Warnung             cap                             EUR               Annahme, örtlich zu prüfen             ja
measure-max        Obergrenze für Einzelmaßnahmen   Norm    Bewilligung  Fehler   Warnung             cap (coordination)  60.000,00   EUR               Annahme, örtlich zu prüfen             ja
measure-max        Obergrenze für Einzelmaßnahmen   Norm    Bewilligung  Fehler   Warnung             cap (measure)       5.000,00    EUR               Annahme, örtlich zu prüfen             ja
measure-max        Obergrenze für Einzelmaßnahmen   Norm    Bewilligung  Fehler   Warnung             cap (publicity)     12.000,00   EUR               Annahme, örtlich zu prüfen             ja
measure-max        Obergrenze für Einzelmaßnahmen   Norm    Bewilligung  Fehler   Warnung             cap (youth)         1.000,00    EUR               Annahme, örtlich zu prüfen             ja
measure-min        Untergrenze für Einzelmaßnahmen  Norm    Bewilligung  Warnung  Warnung             floor (measure)     500,01      EUR               örtliche Regel, zum Beispiel [S43]     ja
flat-participants  Pauschalen für Teilnehmende      Norm    Anerkennung  Fehler   Fehler              per                 person_day           person   Annahme, örtlich zu prüfen [S20][S40]  ja
$ pfd rules --year 2025 -O json | jq -c '[.. | objects | select(.rule? == "small-max")][0]'
{"schema":"pfd/rules/1","rule":"small-max","title":"cap of small projects","class":"norm","binds":"award","severity":"error","shipped_severity":"error","parameter":"cap","value":"500.00","unit":"EUR","shipped":"500.00","source":"Kleinprojekte bis 500 Euro [S1][S3]","differs":false}
$ pfd rules --year 2024
! pfd: years/2024.yaml: no such file
!   see: pfd year list
[1]
# A repository without a year has what pfd ships.
$ mkdir ../new && cd ../new && pfd init . --name Musterstadt --place Musterstadt >/dev/null 2>&1; pfd rules | cut -f1,7-9,11 | sed -n '1p;/^small/p'
rule	parameter	value	unit	source
small-max	cap	500.00	EUR	Magdeburg [S1][S3]
small-split	cap	500.00	EUR	inferred from the cap of small projects [INF]
small-applicant-age	minimum_age	18	years	Magdeburg 2023 [S3]
$ cd ../home && pfd rules
! pfd: TMP/home: no pfd.yaml here or in a directory above
!   change into the data repository, or make one with pfd init
[1]
