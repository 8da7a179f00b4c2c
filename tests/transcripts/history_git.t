# empty
# History in clones, bare and shallow ones, with merges, and of plain git.
$ pfd init . --name Beispiel --place Beispielstadt --language en 2>/dev/null
$ SOURCE_DATE_EPOCH=1772452800 pfd contact add --kind organisation --name 'Verein Eins e.V.' --democracy-declaration 2026-01-15 2>/dev/null
verein-eins-ev
$ SOURCE_DATE_EPOCH=1772539200 pfd contact set verein-eins-ev email=a@example.org -m first 2>/dev/null
verein-eins-ev

# two lines that are joined: what is as in one of them is that one's
$ git switch -qc side; SOURCE_DATE_EPOCH=1772625600 pfd contact set verein-eins-ev website=https://eins.example 2>/dev/null
verein-eins-ev
$ git switch -q main; SOURCE_DATE_EPOCH=1772712000 pfd contact set verein-eins-ev name='Verein Eins und Eins e.V.' 2>/dev/null
verein-eins-ev
$ GIT_COMMITTER_DATE=2026-03-06T12:00:00Z git merge -q --no-edit side
Auto-merging contacts/verein-eins-ev.yaml
$ pfd log verein-eins-ev -O tsv | cut -f1,4,9
date	subject	fields
2026-03-05	contact verein-eins-ev: name changed	name
2026-03-04	contact verein-eins-ev: website changed	website
2026-03-03	contact verein-eins-ev: email changed	email
2026-03-02	contact verein-eins-ev: added	
$ pfd log --max 2 -O tsv | cut -f1,4,9
date	subject	fields
2026-03-06	Merge branch 'side'	
2026-03-05	contact verein-eins-ev: name changed	contact/verein-eins-ev name
$ pfd blame verein-eins-ev -O tsv | cut -f1,2,4,6
field	value	date	subject
kind	organisation	2026-03-02	contact verein-eins-ev: added
name	Verein Eins und Eins e.V.	2026-03-05	contact verein-eins-ev: name changed
email	a@example.org	2026-03-03	contact verein-eins-ev: email changed
website	https://eins.example	2026-03-04	contact verein-eins-ev: website changed
democracy_declaration	2026-01-15	2026-03-02	contact verein-eins-ev: added
$ pfd undo -m 'not joined'
! pfd: COMMIT: it joins two lines and has no one state before it
!   undo one by one what came with it; pfd log lists the commits
[1]
$ pfd undo HEAD^2 -m 'no website'
! [COMMIT] undone: contact verein-eins-ev: website changed
$ grep -e name -e website contacts/verein-eins-ev.yaml
name: Verein Eins und Eins e.V.
$ git switch -qc other HEAD~2; pfd undo main -m 'of another line'; git switch -q main
! pfd: COMMIT: is not in the history of HEAD
!   pfd log lists the commits that are

# a bare repository
$ git clone -q --bare . ../bare.git
$ cd ../bare.git && pfd log --max 1 -O tsv | cut -f1,4
date	subject
2026-03-01	undone: contact verein-eins-ev: website changed
$ cd ../bare.git && pfd blame verein-eins-ev email -O tsv | cut -f1,2,6
field	value	subject
email	a@example.org	contact verein-eins-ev: email changed
$ cd ../bare.git && pfd diff HEAD~1 -O tsv | cut -f1-4
record	what	field	old
contact/verein-eins-ev	removed	website	https://eins.example
$ cd ../bare.git && pfd show verein-eins-ev --at 3.3.2026 | grep email
email: a@example.org
$ cd ../bare.git && pfd show verein-eins-ev
! pfd: TMP/bare.git: a bare repository has no work tree
!   name a state: --at HEAD
[1]
$ cd ../bare.git && pfd undo -m 'no work tree'
! pfd: TMP/bare.git/: a bare repository has no files to change
!   work in a clone of it
[1]

# a shallow clone: what was before is not known
$ git clone -q --depth 2 "file://$PWD" ../shallow
$ cd ../shallow && pfd log verein-eins-ev -O tsv | cut -f1,4,9
date	subject	fields
2026-03-01	undone: contact verein-eins-ev: website changed	website
2026-03-06	Merge branch 'side'	
$ cd ../shallow && pfd blame verein-eins-ev email -O tsv | cut -f1,2,6
field	value	subject
email	a@example.org	
$ cd ../shallow && pfd undo HEAD~1 -m 'where it is cut'
! pfd: COMMIT: what was before it is not in this clone
!   fetch it first: git fetch --unshallow
[1]
$ cd ../shallow && pfd diff HEAD~1 HEAD -O tsv | cut -f1-4
record	what	field	old
contact/verein-eins-ev	removed	website	https://eins.example
$ cd ../shallow && pfd show verein-eins-ev --at 2026-02-28
! pfd: 2026-02-28: there was no commit yet
!   the first one here is of 2026-03-06
[1]

# no commits, no repository
$ mkdir ../none && cd ../none && pfd log
! pfd: TMP/none: no pfd.yaml here or in a directory above
!   change into the data repository, or make one with pfd init
[1]
$ mkdir ../new && cd ../new && git init -q . && echo 'schema: 1.0' >pfd.yaml && pfd log -O tsv; pfd blame x; pfd diff
date	commit	author	subject	reason	command	what	records	fields
! pfd: there is no commit yet
! pfd: there is no commit yet
[1]
