$ pfd rules -O table | cut -c1-100 | head -20
Rule                    Subject                                 Class      Binds at     Severity  De
reference               references lead to records              integrity  always       error     er
reference-item          references lead to list items           integrity  always       error     er
year-exists             the funding year exists                 integrity  always       error     er
partnership-exists      the partnership has its file            integrity  always       error     er
pot-known               the year has the pot                    integrity  always       error     er
document-known          references lead to documents            integrity  always       error     er
document-path           attachments lie below files/            integrity  always       error     er
document-hash           attachments have size and SHA-256       integrity  always       error     er
pd-not-tracked          no personal data in plain text          integrity  always       error     er
sealed-intact           sealed texts open where they stand      integrity  always       error     er
sealed-erased           nothing sealed with an erased key       integrity  always       error     er
sealed-unread           rules skipped for want of keys          integrity  always       note      no
contact-named           organisations have names                integrity  always       error     er
person-id               persons have random ids                 integrity  always       error     er
iban-valid              the IBAN is valid                       integrity  always       error     er
small-max               cap of small projects                   norm       award        error     er
small-max               cap of small projects                   norm       award        error     er
small-split             splitting into small projects           norm       award        error     er
small-split             splitting into small projects           norm       award        error     er
$ pfd rules | wc -l
94
$ pfd rules --changed
rule	title	class	binds	severity	shipped_severity	parameter	value	unit	shipped	source	differs
measure-max	cap of measures	norm	award	error	warning	cap		EUR		Annahme, örtlich zu prüfen	true
measure-max	cap of measures	norm	award	error	warning	cap (coordination)	60000.00	EUR		Annahme, örtlich zu prüfen	true
measure-max	cap of measures	norm	award	error	warning	cap (measure)	5000.00	EUR		Annahme, örtlich zu prüfen	true
measure-max	cap of measures	norm	award	error	warning	cap (publicity)	12000.00	EUR		Annahme, örtlich zu prüfen	true
measure-max	cap of measures	norm	award	error	warning	cap (youth)	1000.00	EUR		Annahme, örtlich zu prüfen	true
measure-min	floor of measures	norm	award	warning	warning	floor (measure)	500.01	EUR		local rule, for example [S43]	true
$ LC_ALL=de_DE.UTF-8 pfd rules --changed -O table
Regel        Gegenstand                       Klasse  Bindet bei   Stufe    Stufe laut Vorgabe  Parameter           Wert      Einheit  Vorgabe  Quelle                              Abweichend
measure-max  Obergrenze für Einzelmaßnahmen   Norm    Bewilligung  Fehler   Warnung             cap                           EUR               Annahme, örtlich zu prüfen          ja
measure-max  Obergrenze für Einzelmaßnahmen   Norm    Bewilligung  Fehler   Warnung             cap (coordination)  60000.00  EUR               Annahme, örtlich zu prüfen          ja
measure-max  Obergrenze für Einzelmaßnahmen   Norm    Bewilligung  Fehler   Warnung             cap (measure)       5000.00   EUR               Annahme, örtlich zu prüfen          ja
measure-max  Obergrenze für Einzelmaßnahmen   Norm    Bewilligung  Fehler   Warnung             cap (publicity)     12000.00  EUR               Annahme, örtlich zu prüfen          ja
measure-max  Obergrenze für Einzelmaßnahmen   Norm    Bewilligung  Fehler   Warnung             cap (youth)         1000.00   EUR               Annahme, örtlich zu prüfen          ja
measure-min  Untergrenze für Einzelmaßnahmen  Norm    Bewilligung  Warnung  Warnung             floor (measure)     500.01    EUR               örtliche Regel, zum Beispiel [S43]  ja
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
$ cd ../home && pfd rules
! pfd: TMP/home: no pfd.yaml here or in a directory above
!   change into the data repository, or make one with pfd init
[1]
