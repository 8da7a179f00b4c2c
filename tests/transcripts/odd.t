# A record full of comments, odd quoting and umlauts: an edit changes the lines it
# must and no other.
$ pfd year add 2026 --pot action=5000 --source federal=4500 --source city=500 2>/dev/null
2026
$ pfd contact add --kind group --name Ähren --democracy-declaration 2026-01-15 2>/dev/null
aehren
$ mkdir -p grants/2026; printf '%s\n' '# Kopf: ä ö ü ß – „Anführung“' '' '"title": "Fest: \"Ähren\" #1 \u00e4"   # Titel' "applicant:   'aehren'" 'track: small' 'pot: action' '' '# Ziele' 'aims: [ promote_democracy,shape_diversity ]  # zwei' 'local_aims:' '- zusammenleben' '  # davor' '-   vielfalt   # dahinter' 'audiences: [public]' 'districts: [altstadt]' 'received: 2026-03-01' 'activity: {start: 2026-05-02, end: 2026-05-03}   # ein Wochenende' '# Betrag' '"requested"  :  450.00      # Euro' 'costs:' '  # erste' '  - {heading: materials, amount: 200.00}' '  - heading: "accommodation_meals"' '    amount: 250.00 # Suppe' 'x_eigen: [1, zwei]' 'notes: |' '  Zeile eins' '' '  Zeile # zwei' '' '# Ende' >grants/2026/2026-001.yaml; git add -A; git commit -qm hand
$ pfd check grants/2026
grants/2026/2026-001.yaml:22:3: warning: the plan's costs are 450.00 €, its income 0.00 €; correct the headings; the grant applied for is income under the heading `grant` ([S23][S61]) [plan-balanced]
$ pfd grant set 2026-001 requested=440,00
2026-001
! [COMMIT] Förderung 2026-001: Beantragt geändert
$ git show --format= -U0 | tail -n +5
@@ -19 +19 @@ activity: {start: 2026-05-02, end: 2026-05-03}   # ein Wochenende
-"requested"  :  450.00      # Euro
+"requested"  :  440.00      # Euro
$ git show --numstat --format= HEAD
1	1	grants/2026/2026-001.yaml
$ pfd grant set 2026-001 title='Straße "Süd": #2' && git show --format= -U0 | tail -n +5
2026-001
@@ -3 +3 @@
-"title": "Fest: \"Ähren\" #1 \u00e4"   # Titel
+"title": "Straße \"Süd\": #2"   # Titel
! [COMMIT] Förderung 2026-001: Titel geändert
$ pfd grant set 2026-001 activity.end=4.5.2026 && git show --format= -U0 | tail -n +5
2026-001
@@ -17 +17 @@ received: 2026-03-01
-activity: {start: 2026-05-02, end: 2026-05-03}   # ein Wochenende
+activity: {start: 2026-05-02, end: 2026-05-04}   # ein Wochenende
! [COMMIT] Förderung 2026-001: Durchführungszeitraum: Ende geändert
$ pfd grant set 2026-001 aims+='Extremismus vorbeugen' && git show --format= -U0 | tail -n +5
2026-001
@@ -9 +9 @@ pot: action
-aims: [ promote_democracy,shape_diversity ]  # zwei
+aims: [ promote_democracy,shape_diversity, prevent_extremism ]  # zwei
! [COMMIT] Förderung 2026-001: Programmziele geändert
$ pfd grant set 2026-001 aims-=promote_democracy && git show --format= -U0 | tail -n +5
2026-001
@@ -9 +9 @@ pot: action
-aims: [ promote_democracy,shape_diversity, prevent_extremism ]  # zwei
+aims: [ shape_diversity, prevent_extremism ]  # zwei
! [COMMIT] Förderung 2026-001: Programmziele geändert
$ pfd grant set 2026-001 local_aims-=vielfalt && git show --format= -U0 | tail -n +5
2026-001
@@ -13 +12,0 @@ local_aims:
--   vielfalt   # dahinter
! [COMMIT] Förderung 2026-001: Örtliche Ziele geändert
$ pfd grant set 2026-001 costs.materials.amount=190 costs.accommodation_meals.amount=250 && git show --format= -U0 | tail -n +5
2026-001
@@ -21 +21 @@ costs:
-  - {heading: materials, amount: 200.00}
+  - {heading: materials, amount: 190.00}
! [COMMIT] Förderung 2026-001: Geplante Ausgaben Sachkosten: Betrag, Geplante Ausgaben Unterkunft und Verpflegung: Betrag geändert
$ pfd grant set 2026-001 costs.fees.amount=50 && git show --format= -U0 | tail -n +5
! costs.fees.amount: error: costs has no item fees; there are: materials, accommodation_meals; a new one: costs.+.…=… [shape.key]
[1]
$ pfd grant set 2026-001 notes='Neu' && git show --format= -U0 | tail -n +5
2026-001
@@ -25,4 +25,2 @@ x_eigen: [1, zwei]
-notes: |
-  Zeile eins
-
-  Zeile # zwei
+notes: |-
+  Neu
! [COMMIT] Förderung 2026-001: Notizen geändert
$ pfd grant set 2026-001 x_eigen=drei && git show --format= -U0 | tail -n +5
2026-001
@@ -24 +24 @@ costs:
-x_eigen: [1, zwei]
+x_eigen: drei
! [COMMIT] Förderung 2026-001: x_eigen geändert
$ pfd grant set 2026-001 x_eigen= notes= && git show --format= -U0 | tail -n +5
2026-001
@@ -24,3 +23,0 @@ costs:
-x_eigen: drei
-notes: |-
-  Neu
! [COMMIT] Förderung 2026-001: x_eigen, Notizen geändert
$ pfd grant set 2026-001 financing=Festbetrag && git show --format= -U0 | tail -n +5
! financing: error: “Festbetrag” is none of the possible values; possible: share, deficit, fixed, full [shape.enum]
[1]
$ pfd grant set 2026-001 title='yes' && git show --format= -U0 | tail -n +5
2026-001
@@ -3 +3 @@
-"title": "Straße \"Süd\": #2"   # Titel
+"title": "yes"   # Titel
! [COMMIT] Förderung 2026-001: Titel geändert
$ pfd grant set 2026-001 title='  Viel  Raum  ' && git show --format= -U0 | tail -n +5
2026-001
@@ -3 +3 @@
-"title": "yes"   # Titel
+"title": "Viel  Raum"   # Titel
! [COMMIT] Förderung 2026-001: Titel geändert
$ pfd grant set 2026-001 title="$(printf 'zwei\nZeilen')"
! title: error: title has several lines but may have only one; write it on one line; longer texts belong into a field for text such as notes [shape.text]
[1]
$ pfd grant set 2026-001 title="$(printf 'b\033[31mrot')"
! title: error: title holds an invisible control character: b\x1b[31mrot; type the text anew instead of pasting it [shape.text]
[1]
$ cat grants/2026/2026-001.yaml
| # Kopf: ä ö ü ß – „Anführung“
|
"title": "Viel  Raum"   # Titel
applicant:   'aehren'
track: small
pot: action
|
| # Ziele
aims: [ shape_diversity, prevent_extremism ]  # zwei
local_aims:
- zusammenleben
  # davor
audiences: [public]
districts: [altstadt]
received: 2026-03-01
activity: {start: 2026-05-02, end: 2026-05-04}   # ein Wochenende
| # Betrag
"requested"  :  440.00      # Euro
costs:
  # erste
  - {heading: materials, amount: 190.00}
  - heading: "accommodation_meals"
    amount: 250.00 # Suppe
|
| # Ende
# Ziele
# what is no field, no value, or derived
$ pfd grant set 2026-001 status=awarded free=1 committed=2
! committed: error: committed is computed by pfd and never stored; It follows from decisions and payments: “pfd grant award”, “pay”. [shape.unknown]
! free: error: free is computed by pfd and never stored; It belongs to the pot and follows from its grants: see “pfd budget”. [shape.unknown]
! status: error: status is computed by pfd and never stored; Record what happened instead; “pfd help grant” names the commands for it. [shape.unknown]
[1]
$ pfd grant set 2026-001 requestet=1 requested=1.234 aims=democracy activity.end=30.2.2026
! activity.end: error: there is no such day: 30.2.2026; look it up in the calendar: the month is 1 to 12, and not every month has 31 days [shape.date]
! aims: error: “democracy” is none of the possible values; possible: promote_democracy, shape_diversity, prevent_extremism [shape.enum]
! requested: error: 1.234 is ambiguous: thousands or decimals; write it with two decimals and without a mark for thousands: 1234.00 or 1.23 [shape.money]
! requestet: error: there is no such field; did you mean requested? Fields of your own begin with x_ [shape.unknown]
[1]
$ pfd grant set 2026-001 activity=2026 payments.7.amount=3 costs.nosuch.amount=1
! costs.nosuch.amount: error: costs has no item nosuch; there are: materials, accommodation_meals; a new one: costs.+.…=… [shape.key]
! payments.7.amount: error: payments has no item 7; the list is still empty; a new one: payments.+.…=… [shape.key]
! activity: error: activity has fields of its own and cannot be one value; name the field, activity.start=…; its fields are: start, end [shape.type]
[1]
$ pfd grant set 2026-001 title= 
! title: error: title is required and cannot be removed; give it another value: title=… [shape.required]
[1]
$ pfd grant set 2026-001 aims-=prevent aims+=
! aims: error: “aims+=” is not an assignment; write FIELD=VALUE, FIELD= to remove, FIELD+=ITEM or FIELD-=ITEM for lists [shape.assignment]
[1]
$ pfd grant set 2026-001 applicant=nobody
! grants/2026/2026-001.yaml:4:14: error: there is no contact nobody; correct the id, or add the record (consistency of the records) [reference]
! pfd: refused: 1 error
[1]
$ pfd grant set 2026-001 title
! title: error: “title” is not an assignment; write FIELD=VALUE, FIELD= to remove, FIELD+=ITEM or FIELD-=ITEM for lists [shape.assignment]
[1]
$ pfd grant set 2026-001
! pfd: FIELD=VALUE is missing
!   see: pfd help grant set
[2]
$ pfd grant set 2026-999 title=x
! pfd: Grant 2026-999: no such record
[1]
$ pfd grant set 2026-001 requested=440 title='Viel  Raum' financing=fixed aims+=prevent_extremism
2026-001
! [COMMIT] Förderung 2026-001: Beantragt, Titel, Finanzierungsart geändert
$ git status --short
