# What is made for others than the office shows what they may see.
$ pfd report audience --for public -O json | jq -c '.participants[], .age_groups[], .provenance.audience'
{"of":"projects","sessions":85,"total":3110,"female":418,"diverse":"hidden","unknown":"hidden","under_16":367,"under_27":1157,"volunteers":222,"staff":169,"speakers":102}
{"of":"grants","sessions":29,"total":930,"female":109,"diverse":"hidden","unknown":"hidden","under_16":63,"under_27":220,"volunteers":67,"staff":52,"speakers":34}
{"of":"total","sessions":114,"total":4040,"female":527,"diverse":"hidden","unknown":"hidden","under_16":430,"under_27":1377,"volunteers":289,"staff":221,"speakers":136}
{"age":"under_16","participants":430,"percent":15}
{"age":"from_16_to_26","participants":947,"percent":33}
{"age":"from_27","participants":1476,"percent":52}
"public"
$ pfd report audience --for publik
! --for: error: "publik" is none of its values; did you mean public? one of: office, authority, committee, public [shape.enum]
[1]
$ pfd report audience --for Öffentlichkeit -O json --table participants | jq -c .provenance.audience
"public"
# Classes: of the office, of the committee, of everybody.
$ pfd grant show 2025-010 -O json | jq -c '.fields | has("responsible")'
true
$ pfd grant show 2025-010 --for committee -O json | jq -c '.fields | has("responsible")'
true
$ pfd grant show 2025-010 --for public -O json | jq -c '[.fields | has("responsible"), has("applicant")], (.reviews[0] | keys? // "none"), (.sessions[0] | keys)'
[false,true]
"none"
["counts_diverse","counts_female","counts_speakers","counts_staff","counts_total","counts_under_16","counts_under_27","counts_unknown","counts_volunteers","date","no","place"]
# What is a small number of people, or would tell one, is marked as in reports.
$ pfd grant show 2025-010 --for public -O json | jq -c '.sessions[0] | .counts_total, .counts_under_16, .counts_diverse, .counts_volunteers'; pfd grant show 2025-010 --for public | grep -c •; pfd grant show 2025-010 --for committee | grep -c •
45
"hidden"
"hidden"
5
1
0
[1]
$ sed -i 's/^group_size: .*/group_size: 2/' grants/2025/2025-010.yaml; pfd grant show 2025-010 --for public -O json | jq -c .fields.group_size; git checkout -q grants; pfd grant show 2025-010 --for public -O json | jq -c .fields.group_size
"hidden"
8
# A list could be asked for those with few.
$ pfd grant list group_size=2 --columns id,group_size --for public
! --columns: error: group_size is not for this audience; pfd explain grant names the class of each field [shape.audience]
! group_size=2: error: group_size is not for this audience; pfd explain grant names the class of each field [shape.audience]
[1]
$ pfd grant show 2025-010 --for public -O yaml | grep -c responsible
0
[1]
$ pfd grant list id=2025-010 --columns id,title,responsible --for public
! --columns: error: responsible is not for this audience; pfd explain grant names the class of each field [shape.audience]
[1]
$ pfd grant list responsible=p-4p4ye7dak6m8 --sort reviews.content.person --for public
! --sort: error: reviews.content.person is not for this audience; pfd explain grant names the class of each field [shape.audience]
! responsible=p-PERSON: error: responsible is not for this audience; pfd explain grant names the class of each field [shape.audience]
[1]
$ pfd contact list --for public -O json | jq -c 'map(.kind) | unique'
["group","organisation"]
$ pfd contact list kind=person --for committee -O json | jq -c '.[0] | .name'
"«sealed»"
# Some records are not for everybody at all, some outputs for nobody else.
$ pfd incident list --for public
! pfd: incident list is not made for “public”, at most for “committee”
!   see: pfd help incident list
[2]
$ pfd advice show 2025-001 --for public
! pfd: advice/2025-001 is not made for “public”, at most for “committee”
!   see: pfd help advice show
[2]
$ pfd contact show p-4p4ye7dak6m8 --for public
! pfd: contact show is made for the office alone
!   see: pfd help contact show
[2]
$ pfd report settlement --for committee
! pfd: settlement is not made for “committee”, at most for “authority”
!   see: pfd help report
[2]
$ LC_ALL=de_DE.UTF-8 pfd report receipts --for public
! pfd: receipts gibt es nicht für „Öffentlichkeit“, höchstens für „Behörde“
!   siehe: pfd help report
[2]
$ pfd report yearly --figures --for authority
! pfd: yearly is made for the office alone
!   see: pfd help report
[2]
$ pfd report advice --for public -O json | jq -c '.advice_total, (.advice_by_client | map(.talks)), .advice_by_client[0]'
{"talks":95}
[52,17,16,5,"hidden","hidden"]
{"client":"association","talks":52}
# A text goes to the public where its first line says so, and says no more than the tables.
$ pfd report yearly --year 2025 --for public -O json | jq -r .text | grep -c 'nicht vom Bund'
0
[1]
$ sed -i '1i <!-- for: public -->' reports/2025/money.md
$ pfd report yearly --year 2025 --for public -O json | jq -r .text | grep -c 'nicht vom Bund'
1
$ echo '{advice_by_month.2025-03.minutes}' >>reports/2025/money.md
$ pfd report yearly --year 2025 --for public
! pfd: reports/2025/money.md, line 6: there is no {advice_by_month.2025-03.minutes}
!   the figures: pfd report yearly --figures
[1]
# A report of one's own is the office's unless it says more; then its query reads nothing else.
$ echo "SELECT kind, 'Person: '||name AS name FROM contact WHERE kind='person' AND name>'' LIMIT 1" >reports/own.sql
$ pfd report own -O json | jq -c .rows
[{"kind":"person","name":"Person: «versiegelt»"}]
$ pfd report own --for public
! pfd: own is made for the office alone
!   a line “-- for: public” at the top of reports/own.sql opens it
[2]
$ sed -i '1i -- for: everybody' reports/own.sql
$ pfd report own --for public
! pfd: reports/own.sql: “for: everybody” names no audience
!   there are: office, authority, committee, public
[1]
$ sed -i '1s/.*/-- for: public/' reports/own.sql
$ pfd report own --for public -O json | jq -c .rows
[{"kind":"person","name":"Person: «versiegelt»"}]
$ pfd report own --for public -o ../own.md; git add reports; git commit -qm own; pfd report own --for public -o ../own.html; pfd verify ../own.html | head -n 3
File:       ../own.html
Result:     identical
Command:    report own --for public
$ echo 'SELECT id, count(*) AS n_reviews FROM grant_reviews WHERE person IS NOT NULL GROUP BY 1' >reports/own.sql
$ sed -i '1i -- for: public' reports/own.sql
$ pfd report own --for public
! pfd: reports/own.sql, line 2: grant_reviews.id is not for this audience
!   a report is one SELECT over what “pfd schema --sql” lists
[1]
# Where a person stands in clear, nobody can tell what is private.
$ sed -i 's/^name: .*/name: Klara Klartext/' contacts/p-4p4ye7dak6m8.yaml
$ pfd report projects --for public
! pfd: contacts/p-PERSON.yaml: private data stand there in clear; nothing is made for others
!   seal them: pfd contact edit p-PERSON
[1]
