# What cannot be read is missing from a result: one warning a record on stderr
# and status 1, if it is of the kinds and the year that count; stdout all the same.
$ pfd year add 2026 --pot action=100 --source own=100 >/dev/null 2>&1; git status --short
$ printf 'a: [\n' >grants/2025/2025-010.yaml; sed -i 's/^requested: .*/requested: x/; s/^title:/titel:/' grants/2025/2025-012.yaml; chmod +x grants/2025/2025-013.yaml
$ pfd budget --year 2025 | wc -l
5
! grants/2025/2025-010.yaml:1:4: warning: not counted in full: a value is missing inside [ ] or { }, or they are not closed; write [a, b] or {a: 1, b: 2} [yaml.syntax]
! grants/2025/2025-012.yaml:3:1: warning: not counted in full: title is missing; add it: Title (one line of text) [shape.required]
$ pfd budget --year 2025 >/dev/null
! grants/2025/2025-010.yaml:1:4: warning: not counted in full: a value is missing inside [ ] or { }, or they are not closed; write [a, b] or {a: 1, b: 2} [yaml.syntax]
! grants/2025/2025-012.yaml:3:1: warning: not counted in full: title is missing; add it: Title (one line of text) [shape.required]
[1]
$ pfd budget --year 2025 --what-if 1 --pot action >/dev/null
! grants/2025/2025-010.yaml:1:4: warning: not counted in full: a value is missing inside [ ] or { }, or they are not closed; write [a, b] or {a: 1, b: 2} [yaml.syntax]
! grants/2025/2025-012.yaml:3:1: warning: not counted in full: title is missing; add it: Title (one line of text) [shape.required]
[1]
$ pfd grant list year=2025 -O json | jq length
73
! grants/2025/2025-010.yaml:1:4: warning: not counted in full: a value is missing inside [ ] or { }, or they are not closed; write [a, b] or {a: 1, b: 2} [yaml.syntax]
! grants/2025/2025-012.yaml:3:1: warning: not counted in full: title is missing; add it: Title (one line of text) [shape.required]
$ pfd grant list status=awarded --lang de >/dev/null
! grants/2025/2025-010.yaml:1:4: warning: nicht vollständig mitgezählt: in [ ] oder { } fehlt ein Wert, oder sie sind nicht geschlossen; [a, b] oder {a: 1, b: 2} schreiben [yaml.syntax]
! grants/2025/2025-012.yaml:3:1: warning: nicht vollständig mitgezählt: title fehlt; ergänzen: Titel (eine Zeile Text) [shape.required]
[1]
$ pfd report yearly --year 2025 >/dev/null
! grants/2025/2025-010.yaml:1:4: warning: not counted in full: a value is missing inside [ ] or { }, or they are not closed; write [a, b] or {a: 1, b: 2} [yaml.syntax]
! grants/2025/2025-012.yaml:3:1: warning: not counted in full: title is missing; add it: Title (one line of text) [shape.required]
[1]
$ pfd report yearly --year 2025 2>/dev/null | grep -c '^| grants/2025/2025-01[0-3]'
5
# Another year and other kinds do not care.
$ pfd budget --year 2026 >/dev/null
$ pfd grant list year=2026 >/dev/null
$ pfd contact list >/dev/null
$ pfd report yearly --year 2026 >/dev/null
$ pfd rules --year 2025 >/dev/null
$ git checkout -q . && printf 'a: [\n' >meetings/2025/2025-01-01-buendnis.yaml
$ pfd budget --year 2025 >/dev/null
$ pfd report yearly --year 2025 >/dev/null
! meetings/2025/2025-01-01-buendnis.yaml:1:4: warning: not counted in full: a value is missing inside [ ] or { }, or they are not closed; write [a, b] or {a: 1, b: 2} [yaml.syntax]
[1]
$ git clean -fdq && printf 'a: [\n' >contacts/2024-verein.yaml
$ pfd budget --year 2025 >/dev/null
# A contact is of any year, and so is a name that tells none or two.
$ pfd report yearly --year 2025 >/dev/null
! contacts/2024-verein.yaml:1:4: warning: not counted in full: a value is missing inside [ ] or { }, or they are not closed; write [a, b] or {a: 1, b: 2} [yaml.syntax]
[1]
$ git clean -fdq && cp grants/2025/2025-001.yaml grants/2025/2026-1.yaml && cp grants/2025/2025-001.yaml grants/neu.yaml
$ pfd budget --year 2025 >/dev/null
! grants/2025/2026-1.yaml:1:1: warning: not counted in full: the name is no id of a Grant: YYYY-NNN, for example 2026-014; rename the file [file.name]
! grants/neu.yaml:1:1: warning: not counted in full: the name is no id of a Grant: YYYY-NNN, for example 2026-014; rename the file [file.name]
[1]
$ pfd budget --year 2026 >/dev/null
! grants/2025/2026-1.yaml:1:1: warning: not counted in full: the name is no id of a Grant: YYYY-NNN, for example 2026-014; rename the file [file.name]
! grants/neu.yaml:1:1: warning: not counted in full: the name is no id of a Grant: YYYY-NNN, for example 2026-014; rename the file [file.name]
[1]
$ pfd grant list year=2024 >/dev/null
! grants/neu.yaml:1:1: warning: not counted in full: the name is no id of a Grant: YYYY-NNN, for example 2026-014; rename the file [file.name]
[1]
# A link in place of a directory hides all that lies there.
$ git clean -fdq && mv grants ../grants && ln -s ../grants grants && pfd budget --year 2025 >/dev/null
! grants:1:1: warning: not counted in full: not a regular file, so it is not followed; put the file itself here, or remove it [file.mode]
[1]
