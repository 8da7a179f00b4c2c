# The texts of the yearly report: Markdown with places for figures.
$ pfd report yearly --year 2025 -O md | sed -n '3,12p'
| ## Zusammenfassung
|
Im Förderjahr 2025 hat die Partnerschaft für Demokratie Magdeburg (Beispielangaben) 62 von 74 beantragten Vorhaben bewilligt, zusammen 162.384,00 €. Zu den Terminen der Projekte und Förderungen kamen 4040 Menschen, davon 2034 unter 27 Jahren.
|
Drei Entwicklungen haben das Jahr geprägt:
|
- Aus dem Begleitausschuss wurde das Bündnis; seine Arbeit hat sich dadurch nicht unterbrochen.
- Kleinprojekte bis 500 Euro haben Gruppen erreicht, die noch nie einen Antrag gestellt hatten.
- Der Jugendfonds wurde nicht ausgeschöpft; 2.000,00 € gingen in den Aktions- und Initiativfonds.
|
# Words and numbers cannot drift.
$ pfd report yearly --year 2025 | grep -n 'zusammen 162.384,00 €' | cut -c1-20
5:Im Förderjahr 202
$ pfd grant set 2025-071 decisions.1.amount=165,00 -m 'Tippfehler' >/dev/null 2>&1; pfd report yearly | grep -o 'zusammen [0-9.,]* €'
zusammen 162.284,00 €
$ git reset -q --hard HEAD~1
# All Markdown that a document knows; the rest becomes text.
$ printf '%s\n' '# Eins' '### Drei' 'Ein Wort **fett**, `{kein Platz}` und {{ eine Klammer.' 'Zweite Zeile  ' 'dritte.' '' '* Punkt' '  1. erstens {totals.grants}' '  2. zweitens' '' '     noch ein Absatz' '* [Seite](https://a.example/?q={x}) und [lokal](file:///etc/passwd), <m@a.example>' '' '> Zitat' '' '```' '{auch kein Platz}' '```' '' '<script>alert(1)</script> <!-- Anmerkung -->' '' '<!-- Anmerkung' 'über zwei Zeilen -->' '' '<div>Block {totals.grants}</div>' >reports/2025/outlook.md
$ pfd report yearly | sed -n '/^## Ausblick/,/^## Liste/p'
| ## Ausblick
|
| ### Eins
|
| #### Drei
|
Ein Wort fett, {kein Platz} und { eine Klammer. Zweite Zeile
dritte.
|
- Punkt
    1. erstens 74
    2. zweitens\
       noch ein Absatz
- Seite (https://a.example/?q={x}) und lokal, m@a.example
|
„Zitat“
|
```
{auch kein Platz}
```
|
\<script>alert(1)\</script> \<!-- Anmerkung -->
|
\<div>Block {totals.grants}\</div>
|
| ## Liste der Förderungen
$ pfd report yearly -O json | jq -c '.text | .[index("Ausblick")+1:][:9]'
["Eins","Drei","Ein Wort fett, {kein Platz} und { eine Klammer. Zweite Zeile\ndritte.","- Punkt\n    1. erstens 74\n    2. zweitens\nnoch ein Absatz\n- Seite (https://a.example/?q={x}) und lokal, m@a.example","„Zitat“","{auch kein Platz}\n","<script>alert(1)</script> <!-- Anmerkung -->","<div>Block {totals.grants}</div>","Liste der Förderungen"]
$ pfd report yearly -O json | jq -c .provenance.clean
false
# A picture is named, as no format shows one; it must be there.
$ touch reports/2025/a.png && echo '![Plakat](a.png "Titel")' >reports/2025/outlook.md && pfd report yearly | sed -n '/^## Ausblick/,/^## Liste/p' | sed -n 3p
\[Abbildung: Plakat; a.png\]
$ printf 'eins\n\nzwei\n![Plakat](../../../etc/x.png)\n' >reports/2025/outlook.md && pfd report yearly
! pfd: reports/2025/outlook.md, line 4: there is no picture “../../../etc/x.png”
!   its place is beside the text, in git; no way leads out of there
[1]
# A figure that there is not.
$ printf 'eins\nzwei {totals.awardd}\n' >reports/2025/outlook.md && pfd report yearly
! pfd: reports/2025/outlook.md, line 2: there is no {totals.awardd}
!   did you mean totals.awarded?
[1]
$ printf '# {tootals.awarded}\n' >reports/2025/outlook.md && pfd report yearly
! pfd: reports/2025/outlook.md, line 1: there is no {tootals.awarded}
!   did you mean totals.awarded?
[1]
$ printf -- '- {pots.acton.free}\n' >reports/2025/outlook.md && pfd report yearly
! pfd: reports/2025/outlook.md, line 1: there is no {pots.acton.free}
!   did you mean pots.action.free?
[1]
$ printf 'a {qqqqqqqqqqqqqq} b\n' >reports/2025/outlook.md && LC_ALL=de_DE.UTF-8 pfd report yearly
! pfd: reports/2025/outlook.md, Zeile 1: es gibt kein {qqqqqqqqqqqqqq}
!   die Zahlen: pfd report yearly --figures
[1]
$ printf 'a {Totals} b\n' >reports/2025/outlook.md && pfd report yearly
! pfd: reports/2025/outlook.md, line 1: “{Totals} b” is not understood
!   between braces stands the name of a figure; two opening braces are one
[1]
$ printf 'a \377 b\n' >reports/2025/outlook.md && pfd report yearly
! pfd: reports/2025/outlook.md: is not UTF-8
[1]
# All names with their values.
$ pfd report yearly --figures -O tsv | grep -e '^totals.a' -e '^pots.total.free' -e ^bodies.buendnis.meet
bodies.buendnis.meetings	6	Sitzungen
pots.total.free	9.121,20 €	Frei
totals.awarded_grants	62	Bewilligte Anträge
totals.awarded	162.384,00 €	Bewilligt
totals.accepted	154.373,10 €	Anerkannte Ausgaben
# Empty is missing, too; a text of another name is told.
$ : >reports/2025/outlook.md && rm reports/2025/aims.md && echo x >reports/2025/sumary.md && echo y >reports/2025/zz.md
$ pfd report yearly | grep -e fehlt -A1
> **Hinweis:** „Zielerreichung“ fehlt: reports/2025/aims.md
|
--
> **Hinweis:** „Ausblick“ fehlt: reports/2025/outlook.md
|
$ pfd report yearly --missing | grep -v -e project/ -e grant/
| # Was dem Jahresbericht fehlt: 2025
|
| Es fehlt                | Wo                                                    | Feld                | Worum es geht                                                |
| ----------------------- | ----------------------------------------------------- | ------------------- | ------------------------------------------------------------ |
| Zielerreichung          | reports/2025/aims.md                                  |                     | Ziel für Ziel: was geplant war, was erreicht wurde, was nicht und warum |
| Ausblick                | reports/2025/outlook.md                               |                     | Ziele und Vorhaben des nächsten Jahres                       |
|
> **Hinweis:** reports/2025/sumary.md ist kein Teil des Berichts; ähnlich ist summary
|
> **Hinweis:** reports/2025/zz.md ist kein Teil des Berichts
|
---
|
- **Stichtag:** 1.3.2026
- **pfd:** 0.1.0
! pfd: the yearly report 2025 is not complete
!   texts are Markdown files below reports/2025/
$ pfd report yearly --missing -O json | jq -c '.missing[0], .notes'
{"what":"aims","where":"reports/2025/aims.md","field":null,"hint":"Ziel für Ziel: was geplant war, was erreicht wurde, was nicht und warum"}
["reports/2025/sumary.md ist kein Teil des Berichts; ähnlich ist summary","reports/2025/zz.md ist kein Teil des Berichts"]
! pfd: the yearly report 2025 is not complete
!   texts are Markdown files below reports/2025/
# The texts are those of the state that is asked for.
$ git add -A && git commit -qm texts && pfd report yearly --at HEAD~1 --missing -O tsv | grep reports/
! pfd: the yearly report 2025 is not complete
!   texts are Markdown files below reports/2025/
[1]
$ pfd report yearly --at HEAD~1 | grep -c 'Sprechstunden in drei Stadtteilen'
1
$ pfd report settlement --missing
! pfd: settlement takes no --missing and no --figures
!   see: pfd help report
[2]
$ pfd report yearly --missing --year 2024
! pfd: years/2024.yaml: no such file
!   see: pfd year list
[1]
