# What a change makes worse is refused; what was wrong before is no obstacle.
$ sed -i 's/^applicant: .*/applicant: not-there/' grants/2025/2025-073.yaml && git commit -qam wrong
$ pfd grant set 2025-073 title=Neu 2>&1 | cut -c1-90
[COMMIT] Förderung 2025-073: Titel geändert
2025-073
grants/2025/2025-073.yaml:4:12: note: there is no contact not-there (older); correct the i
# Another wrong value is a new error, though rule and field are the same.
$ pfd grant set 2025-073 applicant=also-not-there
! grants/2025/2025-073.yaml:4:12: error: there is no contact also-not-there; correct the id, or add the record (consistency of the records) [reference]
! pfd: refused: 1 error
[1]
$ pfd grant set 2025-073 applicant=mustergruppe-videowerkstatt 2>/dev/null
2025-073
# Nothing is awarded after a withdrawal, and nobody decides by name.
$ pfd grant award 2025-061
! pfd: grant 2025-061 was withdrawn or cancelled
!   if that was a mistake, remove it first (pfd grant edit 2025-061); otherwise add a new application
[1]
$ pfd grant award 2025-073 --by max 2>&1 | grep -v 'source:'
grants/2025/2025-073.yaml:13:10: error: 2025-12-15 is before the award of 2026-03-01; record the consent in `early_start`, correct the date, or record a waiver of the lead authority ([S62][S64]) [no-early-start]
grants/2025/2025-073.yaml:27:9: error: max is no office and no body; name office, lead_authority or the key of a body in pfd.yaml (consistency of the records) [decision-by]
pfd: refused: 2 errors
# An amendment of the conditions leaves the amount; without an award there is none.
$ printf '  - no: 2\n    kind: amendment\n    date: 2025-12-01\n    by: office\n    conditions: neu\n' >add && sed -i '/^    by: office/r add' grants/2025/2025-071.yaml && rm add
$ pfd check | grep -c error
0
[1]
$ pfd grant list id=2025-071 --columns id,status,awarded
id	status	awarded
2025-071	awarded	265.00
$ sed -i 's/kind: award$/kind: amendment/' grants/2025/2025-071.yaml && pfd check | grep error
grants/2025/2025-071.yaml:36:11: error: there is no earlier award to change; record the award first, or correct the kind of the decision (consistency of the records) [award-first]
grants/2025/2025-071.yaml:42:11: error: there is no earlier award to change; record the award first, or correct the kind of the decision (consistency of the records) [award-first]
