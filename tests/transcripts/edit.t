# empty
# The user's editor on a private copy.
$ pfd init . --name Beispiel --place Beispielstadt --language en
! [COMMIT] partnership: added
$ EDITOR='sed -i s/Beispielstadt/Musterstadt/' pfd partnership edit
pfd
! [COMMIT] partnership: edited
$ EDITOR='true' pfd partnership edit
pfd
! pfd: nothing to change
$ EDITOR='sed -i s/place/plaec/' pfd partnership edit
! pfd.yaml:2:1: error: place is missing; add it: Place (one line of text) [shape.required]
! pfd.yaml:4:1: error: plaec: there is no such field; did you mean place? Fields of your own begin with x_ [shape.unknown]
! pfd: refused: 2 errors
[1]
$ VISUAL='printf "a: [" >' pfd partnership edit
! pfd.yaml:1:4: error: a value is missing inside [ ] or { }, or they are not closed; write [a, b] or {a: 1, b: 2} [yaml.syntax]
[1]
$ EDITOR='false' pfd partnership edit
! pfd: the editor "false" failed; nothing has changed
!   name another one: EDITOR=nano pfd …
[3]
$ EDITOR='f() { stat -c %a "$1" "$(dirname "$1")"; }; f' pfd partnership edit
600
700
pfd
! pfd: nothing to change
$ EDITOR='f() { git -C "$PWD" commit -q --allow-empty -m other; sed -i s/Muster/Neu/ "$1"; }; f' pfd partnership edit && git log --format=%s
pfd
partnership: edited
other
partnership: edited
partnership: added
! [COMMIT] partnership: edited
$ EDITOR='f() { echo x_a: 1 >>pfd.yaml; git commit -qam hand; sed -i s/Neu/Alt/ "$1"; }; f' pfd partnership edit
! pfd: pfd.yaml: changed while it was being edited
!   edit it again
[1]
$ pfd grant edit
! pfd: the ID is missing
!   see: pfd help grant edit
[2]
$ find "$XDG_RUNTIME_DIR" -mindepth 1; git status --short
