# Writing in a year full of records: references follow or forbid, reasons and
# personal data are watched.
$ pfd grant set 2025-071 --dry-run title=A title=B | grep '^[-+]'
--- a/grants/2025/2025-071.yaml
+++ b/grants/2025/2025-071.yaml
-title: Beispielnachmittag Weltgebräuche
+title: B
$ pfd grant set 2025-073 requested=1 requested=2 --dry-run | grep '^[-+]'
--- a/grants/2025/2025-073.yaml
+++ b/grants/2025/2025-073.yaml
-requested: 455.00
+requested: 2.00
$ pfd grant set 2025-071 aims+=prevent_extremism aims-=prevent_extremism
2025-071
! pfd: nothing to change
$ pfd grant set 2025-051 payments.1.amount=1,00 --dry-run
! pfd: grant/2025-051: after the award payments.1.amount changes with a reason only
!   give the reason: -m "…"
[1]
$ pfd grant set 2025-051 payments.1.amount=1,00 -m '   ' --dry-run
! pfd: grant/2025-051: after the award payments.1.amount changes with a reason only
!   give the reason: -m "…"
[1]
$ pfd contact set p-bn3g30j2raa5 name='Erika Muster'
p-PERSON
! [COMMIT] Kontakt p-PERSON: Name geändert
$ pfd contact rename beispielverein-sprachcafe-neue-welt-ev sprachcafe-ev -m 'neuer Name' && git show --stat=80 --format=%B && git log --oneline --follow contacts/sprachcafe-ev.yaml | wc -l && grep -rl beispielverein-sprachcafe . --include=*.yaml
sprachcafe-ev
Kontakt beispielverein-sprachcafe-neue-welt-ev: umbenannt in sprachcafe-ev
|
neuer Name
|
Pfd-Command: contact rename
Pfd-Record: advice/2025-063
Pfd-Record: advice/2025-073
Pfd-Record: advice/2025-088
Pfd-Record: contact/p-PERSON
Pfd-Record: contact/sprachcafe-ev
Pfd-Record: grant/2025-049
Pfd-Record: grant/2025-057
Pfd-Record: grant/2025-071
Pfd-Record: project/2025-musterproduktion-kurzfilm-haltung
Pfd-Renamed: contact/beispielverein-sprachcafe-neue-welt-ev contact/sprachcafe-ev
Pfd-Rule-Version: RULE-VERSION
Pfd-Today: 2026-03-01
|
|
 advice/2025/2025-063.yaml                                               | 2 +-
 advice/2025/2025-073.yaml                                               | 2 +-
 advice/2025/2025-088.yaml                                               | 2 +-
 contacts/p-PERSON.yaml                                            | 2 +-
 .../{beispielverein-sprachcafe-neue-welt-ev.yaml => sprachcafe-ev.yaml} | 0
 grants/2025/2025-049.yaml                                               | 2 +-
 grants/2025/2025-057.yaml                                               | 2 +-
 grants/2025/2025-071.yaml                                               | 2 +-
 projects/2025/2025-musterproduktion-kurzfilm-haltung.yaml               | 2 +-
 9 files changed, 8 insertions(+), 8 deletions(-)
2
./contacts/sprachcafe-ev.yaml
! [COMMIT] Kontakt beispielverein-sprachcafe-neue-welt-ev: umbenannt in sprachcafe-ev
! years/2025.yaml:106:10: warning: 540.00 € in 2 small grants together (Applicant: sprachcafe-ev), more than 500.00 €; make one application on a larger track, or record a waiver of the lead authority (inferred from the cap of small projects [INF]) [small-split]
$ pfd check
grants/2025/2025-036.yaml:59:13: note: 520.00 € is above the cap of 500.00 € on track small (waived); award at most 500.00 €, move the grant to a larger track, or record a waiver of the lead authority (Magdeburg [S1][S3]) [small-max]
grants/2025/2025-060.yaml:3:1: warning: proof of use due 2025-10-24; received: —; remind of it, or record the extension: "pfd grant set ID settlement.extended_to=…" ([S24][S22][S23]) [settlement-due]
years/2025.yaml:106:10: warning: 540.00 € in 2 small grants together (Applicant: sprachcafe-ev), more than 500.00 €; make one application on a larger track, or record a waiver of the lead authority (inferred from the cap of small projects [INF]) [small-split]
$ pfd grant remove 2025-001 -m x
2025-001
! [COMMIT] Förderung 2025-001: entfernt
$ pfd year remove 2025
! grants/2025/2025-002.yaml:3:1: error: there is no funding year 2025 [year-exists]
! grants/2025/2025-003.yaml:3:1: error: there is no funding year 2025 [year-exists]
! grants/2025/2025-004.yaml:3:1: error: there is no funding year 2025 [year-exists]
! grants/2025/2025-005.yaml:3:1: error: there is no funding year 2025 [year-exists]
! grants/2025/2025-006.yaml:3:1: error: there is no funding year 2025 [year-exists]
! grants/2025/2025-007.yaml:3:1: error: there is no funding year 2025 [year-exists]
! grants/2025/2025-008.yaml:3:1: error: there is no funding year 2025 [year-exists]
! grants/2025/2025-009.yaml:3:1: error: there is no funding year 2025 [year-exists]
! grants/2025/2025-010.yaml:3:1: error: there is no funding year 2025 [year-exists]
! grants/2025/2025-011.yaml:3:1: error: there is no funding year 2025 [year-exists]
! pfd: refused: 73 errors
!   change first what refers to it; 63 more records do
[1]
$ pfd project remove 2025-musterfilmabend
! grants/2025/2025-033.yaml:5:10: error: there is no project 2025-musterfilmabend [reference]
! pfd: refused: 1 error
!   change first what refers to it
[1]
$ pfd meeting add --body buendnis --date 12.3.2026 --kind ordentlich
! kind: error: “ordentlich” is none of the possible values; possible: ordinary, special, circular [shape.enum]
[1]
$ pfd meeting add --body buendnis --date 12.3.2026 --kind ordinary
2026-03-12-buendnis
! [COMMIT] Sitzung 2026-03-12-buendnis: angelegt
$ pfd project add --title 'Ünïcödé Fest'
! projects/2026/2026-uenicoede-fest.yaml:2:1: error: holder is missing; add it: Holder (id of a record) [shape.required]
! pfd: refused: 1 error
[1]
# An erasure can be tried on the synthetic persons, too.
$ pfd privacy erase p-3g34dvyastv3 --class contact -m Probe; pfd contact show p-3g34dvyastv3 --at HEAD~2 -O json | grep '"name"'
p-PERSON
    "name": "«sealed»",
! [COMMIT] Kontakt p-PERSON: Löschung: Kontakt
! [COMMIT] Schlüsselspeicher k-KEYSTORE: Löschungen bestätigt
! pfd: p-PERSON: erased: contact
