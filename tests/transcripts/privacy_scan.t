# The example data give nobody away.
$ pfd privacy scan
! pfd: files that are no text and were not searched: 1

# What is not committed, what is in HEAD, and what only the history has.  All
# people, numbers and accounts are synthetic.
$ echo "x_kontakt: 'Sabine Ostermeyer, 0391 5551234'" >>grants/2025/2025-014.yaml
$ pfd privacy scan
grants/2025/2025-014.yaml:164:13: error: name S… O…, not committed; take it out before it is committed [clear-name]
grants/2025/2025-014.yaml:164:32: error: phone number 0391…34, not committed; take it out before it is committed [clear-phone]
! pfd: files that are no text and were not searched: 1
[1]
$ git commit -qam "Rückruf an Frau Ostermeyer" && pfd privacy scan
grants/2025/2025-014.yaml:164:13: error: name S… O…, in HEAD since COMMIT; take it out, then rewrite the history: pfd explain clear-text [clear-name]
grants/2025/2025-014.yaml:164:32: error: phone number 0391…34, in HEAD since COMMIT; take it out, then rewrite the history: pfd explain clear-text [clear-phone]
COMMIT:message:1:12: error: name F… O…, only in the history since COMMIT; rewrite the history: pfd explain clear-text [clear-name]
! pfd: files that are no text and were not searched: 1
[1]
$ git revert --no-edit HEAD >/dev/null && echo "# DE34 0000 0000 0000 0020 74 und DE89370400440532013000" >>years/2025.yaml && mkdir -p notizen && date >notizen/sabine-ostermeyer.txt && git add -A && git commit -qm "Notizen" && git rm -q notizen/sabine-ostermeyer.txt && git commit -qm weg && pfd privacy scan
COMMIT:grants/2025/2025-014.yaml:164:13: error: name S… O…, only in the history since COMMIT; rewrite the history: pfd explain clear-text [clear-name]
COMMIT:grants/2025/2025-014.yaml:164:32: error: phone number 0391…34, only in the history since COMMIT; rewrite the history: pfd explain clear-text [clear-phone]
COMMIT:notizen/s…-o….txt:1:1: error: name s…-o… in its name, only in the history since COMMIT; rewrite the history: pfd explain clear-text [clear-name]
years/2025.yaml:228:35: error: IBAN DE89…00, in HEAD since COMMIT; take it out, then rewrite the history: pfd explain clear-text [clear-iban]
COMMIT:message:1:12: error: name F… O…, only in the history since COMMIT; rewrite the history: pfd explain clear-text [clear-name]
COMMIT:message:1:20: error: name F… O…, only in the history since COMMIT; rewrite the history: pfd explain clear-text [clear-name]
! pfd: files that are no text and were not searched: 1
[1]

# The same text twice in one state are two places to mend.
$ echo "# 0391 5551234 und 0391/5551234" >zwei.txt && pfd privacy scan | grep zwei; rm zwei.txt
zwei.txt:1:3: error: phone number 0391…34, not committed; take it out before it is committed [clear-phone]
zwei.txt:1:20: error: phone number 0391…34, not committed; take it out before it is committed [clear-phone]
! pfd: files that are no text and were not searched: 1

# In clear only when asked; for scripts.
$ pfd privacy scan --show | head -n 1
COMMIT:grants/2025/2025-014.yaml:164:13: error: name Sabine Ostermeyer, only in the history since COMMIT; rewrite the history: pfd explain clear-text [clear-name]
! pfd: files that are no text and were not searched: 1
$ pfd privacy scan -O csv | cut -d, -f1,4-7,9
file,in_name,kind,text,reach,published
COMMIT:grants/2025/2025-014.yaml,false,name,S… O…,history,false
COMMIT:grants/2025/2025-014.yaml,false,phone,0391…34,history,false
COMMIT:notizen/s…-o….txt,true,name,s…-o…,history,false
years/2025.yaml,false,iban,DE89…00,head,false
COMMIT:message,false,name,F… O…,history,false
COMMIT:message,false,name,F… O…,history,false
! pfd: files that are no text and were not searched: 1
$ pfd privacy scan --show -O json | jq -c '.[0] | [.kind, .text, .reach, .published]'
["name","Sabine Ostermeyer","history",false]
! pfd: files that are no text and were not searched: 1
$ LC_ALL=de_DE.UTF-8 pfd privacy scan | head -n 1
COMMIT:grants/2025/2025-014.yaml:164:13: error: Name S… O…, nur in der Geschichte seit COMMIT; die Geschichte neu schreiben: pfd explain clear-text [clear-name]
! pfd: Dateien, die kein Text sind und nicht durchsucht wurden: 1

# One state, or what a range brought: here, what a receive hook would see.
$ pfd privacy scan --at HEAD~4
! pfd: files that are no text and were not searched: 1
$ pfd privacy scan --at HEAD~3 | cut -d' ' -f2-
error: name S… O…, only in the history since COMMIT; rewrite the history: pfd explain clear-text [clear-name]
error: phone number 0391…34, only in the history since COMMIT; rewrite the history: pfd explain clear-text [clear-phone]
! pfd: files that are no text and were not searched: 1
$ pfd privacy scan --range HEAD~1..HEAD
$ pfd privacy scan --range HEAD~2..HEAD | cut -d' ' -f2-
error: name s…-o… in its name, only in the history since COMMIT; rewrite the history: pfd explain clear-text [clear-name]
error: IBAN DE89…00, in HEAD since COMMIT; take it out, then rewrite the history: pfd explain clear-text [clear-iban]
$ pfd privacy scan --range HEAD~3..HEAD~2 | cut -d' ' -f2-
error: name F… O…, only in the history since COMMIT; rewrite the history: pfd explain clear-text [clear-name]
$ git clone -q --bare . ../bare.git && GIT_DIR=$PWD/../bare.git pfd privacy scan -O csv | wc -l
7
! pfd: files that are no text and were not searched: 1

# Published, stashed, lost in the reflog; tags, branches, and files that are no text.
$ git init -q --bare ../public.git && git push -q ../public.git HEAD:main && git remote add origin ../public.git && git fetch -q && pfd privacy scan | grep -c published
6
! pfd: files that are no text and were not searched: 1
$ echo "# Weidenufer 12, 39104 Magdeburg" >>pfd.yaml && git stash -q && pfd privacy scan --show | grep Weidenufer
COMMIT:pfd.yaml:182:3: error: address Weidenufer 12, 39104 Magdeburg, only in a stash or reflog since COMMIT; git stash drop; git reflog expire --expire=now --all && git gc --prune=now [clear-address]
! pfd: files that are no text and were not searched: 1
$ git stash drop -q && pfd privacy scan --show | grep Weidenufer
! pfd: files that are no text and were not searched: 1
[1]
$ echo "# frieda.muster@example.org" >>pfd.yaml && git commit -qam mail && git reset -q --hard HEAD~1 && pfd privacy scan --show | grep frieda
COMMIT:pfd.yaml:182:3: error: e-mail address frieda.muster@example.org, only in a stash or reflog since COMMIT; git stash drop; git reflog expire --expire=now --all && git gc --prune=now [clear-email]
! pfd: files that are no text and were not searched: 1
$ git tag -am "Abnahme durch Herrn Ostermeyer" abnahme && git branch feature/sabine-ostermeyer && printf 'Sabine Ostermeyer\0' >bild.png && pfd privacy scan --show | grep -E "refs/|bild"
refs/tags/abnahme:message:1:15: error: name Herrn Ostermeyer, only in the history; rewrite the history: pfd explain clear-text [clear-name]
refs/heads/feature/sabine-ostermeyer:1:1: error: name sabine-ostermeyer in its name, only in the history; rewrite the history: pfd explain clear-text [clear-name]
! pfd: files that are no text and were not searched: 2

# A person's record in plain text, and one whose name the keys open.
$ printf 'kind: person\nname: Xqz Vbn\naddress:\n  street: Weg\n  town: Ort\n' >contacts/p-7k3f9q2xm4ht.yaml && pfd privacy scan --show | grep p-
contacts/p-PERSON.yaml:2:7: error: name Xqz Vbn, not committed; take it out before it is committed [clear-name]
contacts/p-PERSON.yaml:4:11: error: address Weg, not committed; take it out before it is committed [clear-address]
! pfd: files that are no text and were not searched: 2
$ pfd contact set p-28waxfhpnspn "name=Käthe Quasthoff" -m Angaben >/dev/null && echo "# Quasthoff ruft an" >>years/2025.yaml && pfd privacy scan --show | grep Quasthoff
years/2025.yaml:229:3: error: name Quasthoff, not committed; take it out before it is committed [clear-name]
! [COMMIT] Kontakt p-PERSON: Name geändert
! pfd: files that are no text and were not searched: 2

# What is typed wrong.
$ pfd privacy scan --at nirgends
! pfd: nirgends: no such revision
!   a commit's id, a branch, a tag or a day; pfd log lists the commits
[1]
$ pfd privacy scan --range a..b
! pfd: b: no such revision
!   a commit's id, a branch, a tag or a day; pfd log lists the commits
[1]
$ pfd privacy scan --range HEAD...main
! pfd: HEAD...main: not a range of the form A..B
[1]
$ pfd privacy scan --at HEAD --range HEAD~1..HEAD
! pfd: --at, --range and --message exclude each other
!   see: pfd help privacy scan
[2]
$ pfd privacy scan x
! pfd: one argument too many: "x"
!   see: pfd help privacy scan
[2]
$ cd ../home && pfd privacy scan
! pfd: TMP/home: no pfd.yaml here or in a directory above
!   change into the data repository, or make one with pfd init
[1]
$ rm -rf .git && pfd privacy scan
! pfd: TMP/repo: not a git repository
!   run git init in TMP/repo
[1]

# The way back.
$ pfd explain clear-name | head -n 1
| # Personal data got into the history
$ pfd explain clear-text -O json | jq -r .schema
pfd/explain/1
$ LC_ALL=de_DE.UTF-8 pfd explain filter-repo | grep -c "git filter-repo"
2
$ pfd help privacy scan | head -n 20
usage: pfd privacy scan [options]
|
find personal data in plain text
|
Searches every state of every file, file names, commit and tag messages and the
names of branches and tags, also what only a stash or a reflog holds, for names,
addresses, IBANs, phone numbers and e-mail addresses. Names are those that this
machine's keys open, those behind Herr, Frau and titles, and those of a usual
given name and a surname. What the records call an organisation's own is no
finding, nor are authors and committers; sealed texts say nothing.
|
Prints one line a finding, [COMMIT:]FILE:LINE:COL: error: KIND EXCERPT, REACH;
WAY OUT [rule]; a commit's message is COMMIT:message, a file's name stands at
1:1. Reach says whether it stands in HEAD or only in the history, since which
commit, and whether a remote branch has that. What stands in several states of a
file is one finding. The exit status is 1 if something was found, else 0.
|
Options
      --range A..B            only what the commits of a range brought
      --message FILE          only a commit message, before it is committed (-
