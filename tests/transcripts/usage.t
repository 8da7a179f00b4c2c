# Wrong usage is exit 2 and says where to look; forms of options.
$ pfd frob
! pfd: unknown command "frob"
!   see: pfd help
[2]
$ pfd gratn list
! pfd: unknown command "gratn"
!   did you mean: pfd grant?
[2]
$ pfd grant
! pfd: pfd grant: the verb is missing
!   see: pfd help grant
[2]
$ pfd grant awrad 2026-001
! pfd: unknown command "grant awrad"
!   did you mean: pfd grant award?
[2]
$ pfd grant award
! pfd: ID is missing
!   see: pfd help grant award
[2]
$ pfd grant award 2025-071 1 2
! pfd: one argument too many: "2"
!   see: pfd help grant award
[2]
$ pfd grant award --frm notice 2025-071
! pfd: unknown option --frm: did you mean --form?
!   see: pfd help grant award
[2]
$ pfd grant award 2025-071 --date
! pfd: --date needs a value: DATE
!   see: pfd help grant award
[2]
$ pfd grant award 2025-071 --date 2025-02-30
! date: error: there is no such day: 2025-02-30; look it up in the calendar: the month is 1 to 12, and not every month has 31 days [shape.date]
[1]
$ pfd grant award 2025-071 abc
! AMOUNT: error: "abc" is not an amount; write 450, 450.00 or 1.234,56 [shape.money]
[1]
$ pfd grant award 2025-071 --form Brief
! form: error: “Brief” is none of the possible values; possible: notice, contract [shape.enum]
[1]
$ pfd grant list --year=abc
! pfd: --year: "abc" is not a whole number
!   see: pfd help grant list
[2]
$ pfd grant add --title
! pfd: --title needs a value: TEXT
!   see: pfd help grant add
[2]
$ pfd grant add --requested=1 --requested=2 --title=x --dry-run
! pfd: there is no funding year 2026
!   add it with: pfd year add 2026 --pot … --source …
[1]
$ pfd grant set 2025-071 title=x --dry-run=yes
! pfd: --dry-run takes no value
!   see: pfd help grant set
[2]
$ pfd year add
! pfd: no fields are given
!   give options, or records with --from FILE (--from - reads standard input); see: pfd help year add
[2]
$ pfd year add 2026 2027
! pfd: one argument too many: "2027"
!   see: pfd help year add
[2]
$ pfd year transfer 2025 --from youth
! pfd: --to is missing
!   see: pfd help year transfer
[2]
$ pfd contact add --year
! pfd: --year needs a value: YEAR
!   see: pfd help contact add
[2]
$ pfd -C
! pfd: --directory needs a value: DIR
!   see: pfd help
[2]
$ pfd --nosuch
! pfd: unknown option --nosuch
!   see: pfd help
[2]
$ pfd grant set 2025-071 -x
! pfd: unknown option -x
!   see: pfd help grant set
[2]
$ pfd grant set 2025-071 title=x --at HEAD
! pfd: pfd grant set has no --at
!   a change is made on top of the newest commit; pfd show ID --at shows a record as it stood, pfd undo takes a commit back
[2]
# forms: --name=value, --name value, -mVALUE, -m VALUE, --, negatives
$ pfd grant set 2025-071 title=Neu -mGrund --dry-run | grep '^[-+]'
--- a/grants/2025/2025-071.yaml
+++ b/grants/2025/2025-071.yaml
-title: Beispielnachmittag Weltgebräuche
+title: Neu
$ pfd grant set -m Grund --dry-run -- 2025-071 title=--x | grep '^[-+]'
--- a/grants/2025/2025-071.yaml
+++ b/grants/2025/2025-071.yaml
-title: Beispielnachmittag Weltgebräuche
+title: '--x'
$ pfd grant set --dry-run --reason=Grund 2025-071 title=Neu
! pfd: unknown option --reason
!   see: pfd help grant set
[2]
$ pfd -C .. grant list; cd ..; pfd -C repo grant list status=awarded
id	status	title	applicant	track	requested	awarded	paid
2025-071	awarded	Beispielnachmittag Weltgebräuche	beispielverein-sprachcafe-neue-welt-ev	small	265.00	265.00	0.00
! pfd: TMP: no pfd.yaml here or in a directory above
!   change into the data repository, or make one with pfd init
$ pfd grant set grant/2025-071 title=Neu --dry-run | grep '^[-+]'
--- a/grants/2025/2025-071.yaml
+++ b/grants/2025/2025-071.yaml
-title: Beispielnachmittag Weltgebräuche
+title: Neu
$ pfd contact set grant/2025-071 title=Neu
! pfd: Contact "grant/2025-071": not an id of this kind
!   form: a name like verein-offene-tuer; persons p- and 12 random characters
[1]
$ cd grants/2025 && pfd grant set 2025-071.yaml title=Neu --dry-run
! pfd: Grant "2025-071.yaml": not an id of this kind
!   form: YYYY-NNN, for example 2026-014
[1]
# no questions where nobody can answer
$ pfd grant add --no-input
! pfd: no fields are given
!   give options, or records with --from FILE (--from - reads standard input); see: pfd help grant add
[2]
$ pfd contact add --yes
! pfd: no fields are given
!   give options, or records with --from FILE (--from - reads standard input); see: pfd help contact add
[2]
$ cd ..; mkdir neu; cd neu; pfd init --no-input
! pfd: name and place are assumed: Partnerschaft für Demokratie Musterstadt, Musterstadt; correct them in pfd.yaml
! [COMMIT] Partnerschaft: angelegt
# German
$ LC_ALL=de_DE.UTF-8 pfd grant awrad; LC_ALL=de_DE.UTF-8 pfd grant award 2025-071 5,0; pfd --lang de grant set 2025-071 requestet=1
! pfd: unbekannter Befehl „grant awrad“
!   ähnlich ist: pfd grant award
! AMOUNT: error: „5,0“ ist kein Betrag; 450, 450,00 oder 1.234,56 schreiben [shape.money]
! requestet: error: Ein solches Feld gibt es nicht; ist requested gemeint? Eigene Felder beginnen mit x_ [shape.unknown]
[1]
$ git status --short

# A number with a minus sign is a value, not an option.
$ pfd grant award 2025-071 -5
! AMOUNT: error: "-5" is negative, an amount never is; write 450, 450.00 or 1.234,56 [shape.money]
[1]
$ pfd budget --pot youth --what-if -5; pfd budget --pot youth --what-if=-5,00 2>&1 | head -n 1
--what-if: error: "-5,00" is negative, an amount never is; write 450, 450.00 or 1.234,56 [shape.money]
! --what-if: error: "-5" is negative, an amount never is; write 450, 450.00 or 1.234,56 [shape.money]
$ pfd -5; pfd grant -5
! pfd: unknown command "-5"
!   see: pfd help
! pfd: unknown command "grant -5"
!   see: pfd help grant
[2]
$ pfd grant list -5
! -5: error: a filter has the form FIELD=VALUE; for example: status=awarded, requested>300, title~fest [shape.filter]
[1]

# Nothing is made where the example data is missing.
$ PFD_EXAMPLE_DIR=/nowhere pfd init fresh --demo
! pfd: the example data is missing; no such directory: /nowhere
!   PFD_EXAMPLE_DIR names another place
[1]
$ ls -d fresh 2>/dev/null
[2]

# It is found from where the program lies: in a build tree, in an installed one.
$ PFD_EXAMPLE_DIR= pfd init built --demo 2>/dev/null && ls built
README.md
advice
analyses
contacts
events
grants
incidents
meetings
opportunities
pfd.yaml
posts
projects
reports
strategy
tasks
years
$ mkdir -p ../lone/bin; cp "$(readlink -f ../bin/pfd)" ../lone/bin; PFD_EXAMPLE_DIR= ../lone/bin/pfd init fresh --demo 2>&1 | sed 's|, [^, ]*$|, PREFIX|'
pfd: the example data is missing; no such directory: TMP/lone/bin/../share/pfd/data-example, TMP/lone/bin/data-example, PREFIX
  PFD_EXAMPLE_DIR names another place
$ mkdir -p ../lone/share/pfd; cp -R "$PFD_EXAMPLE_DIR" ../lone/share/pfd; PFD_EXAMPLE_DIR= ../lone/bin/pfd init fresh --demo 2>/dev/null && ls fresh/years
2025.yaml
# A new repository's parents are not made: a typing error would make them.
$ pfd init ../nosuch/data --place B --name B; pfd --lang de init ../nosuch/data --place B --name B; printf '[]' | pfd contact add
! pfd: ../nosuch/data: no such file or directory
!   make the directories above it first: mkdir -p ../nosuch/data
! pfd: ../nosuch/data: Datei oder Verzeichnis nicht gefunden
!   zuerst die Verzeichnisse darüber anlegen: mkdir -p ../nosuch/data
! pfd: <stdin> holds no record
!   see: pfd help contact add
[2]
# Every command that reads takes any state, or says why it does not.
$ pfd help | sed -n 's/^  pfd //p' | sed 's/ [^a-z].*//; s/  .*//; s/|.*//; s/^KIND/grant/' | sort -u | while read -r c; do pfd help $c | grep -q -e '--at ' -e '--dry-run' || pfd $c --at HEAD; done
! pfd: pfd completion has no --at
!   it is about this pfd, and no state of the records changes that
! pfd: pfd diff has no --at
!   name the states themselves: pfd diff REV|DATE REV|DATE
! pfd: pfd doctor has no --at
!   it looks at this clone as it is; pfd check --at checks the records of a state
! pfd: pfd explain has no --at
!   it is about this pfd and the rules in force now; pfd rules --at lists those of a state
! pfd: pfd grant actions has no --at
!   it says what can be done now; pfd grant show ID --at shows the grant as it stood
! pfd: pfd help has no --at
!   it is about this pfd, and no state of the records changes that
! pfd: pfd hook install has no --at
!   hooks are files of this clone, no part of any state
! pfd: pfd hook remove has no --at
!   hooks are files of this clone, no part of any state
! pfd: pfd hook status has no --at
!   hooks are files of this clone, no part of any state
! pfd: pfd init has no --at
!   there is no state yet
! pfd: pfd key pair has no --at
!   keys lie outside git and have no history
! pfd: pfd key status has no --at
!   keys lie outside git and have no history
! pfd: pfd schema has no --at
!   it is about this pfd, and no state of the records changes that
! pfd: pfd textconv has no --at
!   it shows the file that git gives it
! pfd: pfd verify has no --at
!   the file says of which commit it was made
! pfd: pfd version has no --at
!   it is about this pfd, and no state of the records changes that
$ LC_ALL=de_DE.UTF-8 pfd grant pay 2025-071 --at HEAD; LC_ALL=de_DE.UTF-8 pfd verify x --at=HEAD
! pfd: pfd grant pay hat kein --at
!   eine Änderung kommt auf den neuesten Commit; pfd show ID --at zeigt einen Datensatz, wie er stand, pfd undo nimmt einen Commit zurück
! pfd: pfd verify hat kein --at
!   die Datei sagt, aus welchem Commit sie ist
[2]
