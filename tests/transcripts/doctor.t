# pfd doctor: what is wrong around the records, each with its cure.  All people are synthetic.
$ pfd doctor; pfd doctor --lang de -O json; pfd hook install; pfd doctor
TMP/repo/.git/hooks/commit-msg:1:1: note: git does not ask pfd here; pfd hook install [doctor.hook]
TMP/repo/.git/hooks/pre-commit:1:1: note: git does not ask pfd here; pfd hook install [doctor.hook]
[
  {
    "schema": "pfd/findings/1",
    "file": "TMP/repo/.git/hooks/commit-msg",
    "line": 1,
    "column": 1,
    "severity": "note",
    "rule": "doctor.hook",
    "message": "git fragt pfd hier nicht",
    "remedy": "pfd hook install",
    "source": null,
    "record": null,
    "field": null,
    "excess": null,
    "excess_unit": null,
    "related_file": null,
    "related_line": null,
    "waived": false,
    "old": false
  },
  {
    "schema": "pfd/findings/1",
    "file": "TMP/repo/.git/hooks/pre-commit",
    "line": 1,
    "column": 1,
    "severity": "note",
    "rule": "doctor.hook",
    "message": "git fragt pfd hier nicht",
    "remedy": "pfd hook install",
    "source": null,
    "record": null,
    "field": null,
    "excess": null,
    "excess_unit": null,
    "related_file": null,
    "related_line": null,
    "waived": false,
    "old": false
  }
]
pre-commit
commit-msg
$ git branch -m main; pfd hook status; pfd hook status -O json --lang de; chmod -x .git/hooks/pre-commit; sed -i 's/scan/scan --/' .git/hooks/commit-msg; pfd hook status --lang de -O csv; pfd doctor; chmod +x .git/hooks/pre-commit
hook	state	file	calls	cure
pre-commit	installed	TMP/repo/.git/hooks/pre-commit	pfd check --staged	
commit-msg	installed	TMP/repo/.git/hooks/commit-msg	pfd privacy scan --message	
[
  {
    "schema": "pfd/hooks/1",
    "hook": "pre-commit",
    "state": "installed",
    "file": "TMP/repo/.git/hooks/pre-commit",
    "calls": "pfd check --staged",
    "cure": null
  },
  {
    "schema": "pfd/hooks/1",
    "hook": "commit-msg",
    "state": "installed",
    "file": "TMP/repo/.git/hooks/commit-msg",
    "calls": "pfd privacy scan --message",
    "cure": null
  }
]
hook,state,file,calls,cure
pre-commit,disabled,TMP/repo/.git/hooks/pre-commit,pfd check --staged,chmod +x TMP/repo/.git/hooks/pre-commit
commit-msg,old,TMP/repo/.git/hooks/commit-msg,pfd privacy scan --message,pfd hook install
TMP/repo/.git/hooks/commit-msg:1:1: warning: the hook is of another version of pfd; pfd hook install [doctor.hook]
TMP/repo/.git/hooks/pre-commit:1:1: warning: git passes the hook over: it is not executable; chmod +x TMP/repo/.git/hooks/pre-commit [doctor.hook]
$ printf '#!/bin/sh\npfd check --staged\n' >.git/hooks/pre-commit; printf '#!/bin/sh\n' >.git/hooks/commit-msg; pfd hook status; pfd doctor; rm .git/hooks/*; pfd hook install >/dev/null; pfd doctor x
hook	state	file	calls	cure
pre-commit	chained	TMP/repo/.git/hooks/pre-commit	pfd check --staged	
commit-msg	foreign	TMP/repo/.git/hooks/commit-msg	pfd privacy scan --message	add this line to it: pfd privacy scan --message "$1" || exit 1
TMP/repo/.git/hooks/commit-msg:1:1: note: the hook is not pfd's and does not ask it; add this line to it: pfd privacy scan --message "$1" || exit 1 [doctor.hook]
! pfd: one argument too many: "x"
!   see: pfd help doctor
[2]
# what git is in the midst of
$ git checkout -qb side; sed -i 's/^requested:.*/requested: 1.00/' grants/2025/2025-014.yaml; git commit -qam a --no-verify; git checkout -q main; sed -i 's/^requested:.*/requested: 2.00/' grants/2025/2025-014.yaml; git commit -qam b --no-verify; git merge -q side >/dev/null 2>&1; pfd doctor; pfd doctor --lang de; git merge --abort; git cherry-pick side >/dev/null 2>&1; pfd doctor; git cherry-pick --abort; git checkout -q side; git rebase -q main >/dev/null 2>&1; pfd doctor | head -1; git rebase --abort; git bisect start >/dev/null; pfd doctor; git bisect reset 2>/dev/null >&2; pfd doctor
.git/HEAD:1:1: error: a merge is under way; git merge --continue, or git merge --abort [doctor.midst]
grants/2025/2025-014.yaml:1:1: error: a merge left a conflict here (files: 1); settle it in the file, then git add grants/2025/2025-014.yaml [doctor.midst]
.git/HEAD:1:1: error: ein merge ist im Gang; git merge --continue oder git merge --abort [doctor.midst]
grants/2025/2025-014.yaml:1:1: error: hier blieb ein Konflikt zurück (Dateien: 1); in der Datei auflösen, dann git add grants/2025/2025-014.yaml [doctor.midst]
.git/HEAD:1:1: error: a cherry-pick is under way; git cherry-pick --continue, or git cherry-pick --abort [doctor.midst]
grants/2025/2025-014.yaml:1:1: error: a merge left a conflict here (files: 1); settle it in the file, then git add grants/2025/2025-014.yaml [doctor.midst]
.git/HEAD:1:1: error: a rebase is under way; git rebase --continue, or git rebase --abort [doctor.midst]
.git/HEAD:1:1: error: a bisect is under way; git bisect reset [doctor.midst]
$ git checkout -q --detach; pfd doctor; git checkout -q main; git symbolic-ref HEAD refs/heads/weg; pfd doctor | head -1; git symbolic-ref HEAD refs/heads/main; mv .git/HEAD ..; pfd doctor; printf 'Unsinn' >.git/HEAD; pfd doctor --lang de; mv ../HEAD .git; mv .git/refs ..; pfd doctor; mv ../refs .git; pfd doctor
.git/HEAD:1:1: error: HEAD is not on a branch, so nothing can be committed; git switch main, or git switch -c NAME to keep what is here [doctor.detached]
.git/HEAD:1:1: error: the branch that HEAD names is not there; git switch main [doctor.head]
.git/HEAD:1:1: error: HEAD cannot be read, so this is no repository to git; echo 'ref: refs/heads/main' >TMP/repo/.git/HEAD [doctor.head]
.git/HEAD:1:1: error: HEAD nennt weder Branch noch Commit; echo 'ref: refs/heads/main' >TMP/repo/.git/HEAD [doctor.head]
.git/refs:1:1: error: the directory of all branches is missing; mkdir -p TMP/repo/.git/refs/heads [doctor.damaged]
# what libgit2 cannot read
$ git config core.repositoryformatversion 1; git config extensions.objectFormat sha256; pfd doctor; git config -f .git/config --unset extensions.objectFormat; git config extensions.refStorage reftable; pfd doctor; pfd grant list >/dev/null; git config -f .git/config --unset extensions.refStorage; git config extensions.seltsam 1; pfd doctor; git config -f .git/config --unset extensions.seltsam; git config core.repositoryformatversion 7; pfd doctor; git config -f .git/config core.repositoryformatversion 0; echo '[' >>.git/config; pfd doctor; sed -i '$d' .git/config; pfd doctor
.git/config:1:1: error: the repository names its objects otherwise than by SHA-1 (extensions.objectformat = sha256); take all of it into a new one: git init --object-format=sha1 ../new && git fast-export --all | git -C ../new fast-import; then use ../new [doctor.extension]
.git/config:1:1: error: the branches are stored as reftable (extensions.refstorage = reftable); git refs migrate --ref-format=files [doctor.extension]
.git/config:1:1: error: libgit2 does not know extensions.seltsam = 1; if nothing needs it: git config -f TMP/repo/.git/config --unset extensions.seltsam [doctor.extension]
.git/config:1:1: error: the repository is of format 7, and libgit2 knows 0 and 1; take it into a new one: git clone . ../new [doctor.extension]
.git/config:1:1: error: config: failed to parse config file: missing ']' in section header (in TMP/repo/.git/config:6); mend that line with an editor [doctor.config]
! warning: unknown repository extension found:
! 	refstorage
! warning: unknown repository extension found:
! 	seltsam
! warning: Expected git repo version <= 1, found 7
$ git update-index --split-index; pfd doctor; git config core.splitIndex false; git update-index --no-split-index --force-write-index; cp .git/index ..; printf x >.git/index; pfd doctor; rm .git/index; pfd doctor; cp ../index .git; git update-index --assume-unchanged pfd.yaml; pfd doctor; git update-index --no-assume-unchanged pfd.yaml; git sparse-checkout set grants; pfd doctor; git sparse-checkout disable; pfd doctor
.git/index:1:1: error: the index is split into two files; git config core.splitIndex false; git update-index --no-split-index --force-write-index [doctor.index]
.git/index:1:1: error: the index cannot be read; rm .git/index; git reset (what is staged must be staged anew) [doctor.index]
.git/index:1:1: warning: the index is missing: git takes all files for deleted; git reset [doctor.index]
pfd.yaml:1:1: warning: git was told not to look at this file (files: 1); git update-index --no-assume-unchanged --no-skip-worktree pfd.yaml [doctor.hidden]
.git/info/sparse-checkout:1:1: error: a sparse checkout: pfd takes the files that are left out for deleted; git sparse-checkout disable [doctor.sparse]
$ git clone -q --depth 1 "file://$PWD" ../flach; pfd -C ../flach doctor | grep -v hook; git clone -q "$PWD" ../teil; git -C ../teil config remote.origin.promisor true; pfd -C ../teil doctor | grep -v hook; git worktree add -q ../zweig side; pfd -C ../zweig doctor; rm -rf ../flach ../teil; git worktree remove --force ../zweig
.git/shallow:1:1: warning: a shallow clone: log, blame and --at DAY end where it was cut off; git fetch --unshallow [doctor.shallow]
.git/config:1:1: error: a partial clone: earlier states are not here, and pfd fetches nothing; git config --unset remote.origin.partialclonefilter; git fetch --refetch; git config --unset remote.origin.promisor [doctor.partial]
# locks that were left, and a command that was interrupted
$ touch -d '90 minutes ago' .git/index.lock .git/refs/heads/main.lock; touch .git/config.lock; pfd doctor; rm .git/*.lock .git/refs/heads/*.lock; mkdir -p .git/pfd/commit; echo Unsinn >.git/pfd/commit/journal; pfd doctor; rm .git/pfd/commit/journal; pfd doctor; pfd doctor --fix; pfd doctor
.git/config.lock:1:1: note: a git program is at work; wait, then pfd doctor again [doctor.lock]
.git/index.lock:1:1: error: a git program was killed 90 minutes ago and left its lock; if no git is running: rm TMP/repo/.git/index.lock [doctor.lock]
.git/refs/heads/main.lock:1:1: error: a git program was killed 90 minutes ago and left its lock; if no git is running: rm TMP/repo/.git/refs/heads/main.lock [doctor.lock]
.git/pfd/commit/journal:1:1: error: the journal of an interrupted command is damaged, so nothing can be changed; look at git status and git fsck, then remove the file [doctor.interrupted]
.git/pfd/commit:1:1: warning: a pfd command was interrupted; pfd doctor --fix finishes it or takes it back, as the next change would [doctor.interrupted]
# files
$ chmod o+w contacts/beispielhaltung-zeigen-ev.yaml; chmod +x years/2025.yaml; pfd doctor; pfd doctor --fix; stat -c %a contacts/beispielhaltung-zeigen-ev.yaml years/2025.yaml; ln -s /etc/passwd contacts/x.yaml; mkdir contacts/tief; git mv grants/2025/2025-014.yaml contacts/tief/2025-014.yaml; touch reports/Bericht.md reports/bericht.md "$(printf 'reports/u\314\210.md')"; pfd doctor; git reset -q --hard; git clean -fdq
contacts/beispielhaltung-zeigen-ev.yaml:1:1: warning: others than the owner may write here (places: 1); chmod -R go-w TMP/repo [doctor.writable]
years/2025.yaml:1:1: error: a record is not executable; chmod a-x years/2025.yaml [file.mode]
644
644
contacts/tief/2025-014.yaml:1:1: error: a record of this name has another place; move it to contacts/2025-014.yaml [file.name]
contacts/x.yaml:1:1: error: not a regular file, so it is not followed; put the file itself here, or remove it [file.mode]
reports/bericht.md:1:1: error: on Windows and macOS this is the same name as reports/Bericht.md; rename one of them: mv reports/bericht.md NEW [doctor.names]
reports/ü.md:1:1: error: the letters of the name are put together of parts (NFD, as macOS did), so it is another one elsewhere; convmv -r -f utf8 -t utf8 --nfc --notest . [doctor.names]
! pfd: permissions were narrowed (files: 2)
$ mkdir files; touch files/x; git add -f files/x; pfd doctor; git reset -q; echo 'years/2*' >>.gitignore; cp years/2025.yaml years/2031.yaml; pfd doctor; rm -r files years/2031.yaml; rm .gitignore; echo '*.yaml filter=lfs' >.gitattributes; pfd doctor; echo '*.yaml eol=crlf' >.gitattributes; pfd doctor; rm .gitattributes; git config core.autocrlf true; pfd doctor; git config core.autocrlf input; pfd doctor; git config --unset core.autocrlf
.gitignore:1:1: warning: git does not ignore the attachments in files/; echo /files/ >>.gitignore [doctor.files]
files/x:1:1: error: an attachment in git, where it cannot be erased (files: 1); git rm -r --cached files; out of the history: pfd explain clear-text [doctor.files]
.gitignore:1:1: warning: git does not ignore the attachments in files/; echo /files/ >>.gitignore [doctor.files]
years/2025.yaml:1:1: warning: git ignores new records beside this one; take the line out that this names: git check-ignore -v --no-index years/2025.yaml [doctor.ignored]
years/2031.yaml:1:1: error: git ignores this record, so it is never committed; take the line out that this names: git check-ignore -v --no-index years/2031.yaml [doctor.ignored]
advice/2025/2025-001.yaml:1:1: error: git's attribute filter writes other bytes here than are in the repository; echo '*.yaml text eol=lf -filter -ident !working-tree-encoding' >>.gitattributes [doctor.attributes]
advice/2025/2025-001.yaml:1:1: error: git's attribute eol writes other bytes here than are in the repository; echo '*.yaml text eol=lf -filter -ident !working-tree-encoding' >>.gitattributes [doctor.attributes]
advice/2025/2025-001.yaml:1:1: warning: git ends lines with CR LF when it writes this file, and pfd then refuses it; git config core.autocrlf false; git config core.eol lf [doctor.attributes]
$ git init -q projects/fremd 2>/dev/null; git -C projects/fremd commit -q --allow-empty -m x; git add projects/fremd 2>/dev/null; pfd doctor; git reset -q; rm -rf projects/fremd
projects/fremd:1:1: warning: a repository in the repository: pfd reads no records there (there are: 1); git rm --cached projects/fremd [doctor.submodule]
# who commits, keys, the saved index, variables
$ GIT_CONFIG_GLOBAL=/dev/null pfd doctor; pfd check >/dev/null; printf x >>.git/pfd/index; pfd doctor; pfd doctor --fix --lang de; pfd doctor; GIT_DIR=/nirgends pfd doctor
.git/pfd/index:1:1: note: the saved index is damaged or of another build of pfd; it is not used; pfd doctor --fix removes it; the next pfd check makes a new one [doctor.saved]
GIT_DIR:1:1: warning: the variable GIT_DIR leads git and pfd to another place: /nirgends; unset GIT_DIR [doctor.environment]
! pfd: der gespeicherte Index wurde entfernt
$ echo 'name: enc:v1:2rg6kt6mqt1jvsk7:AAAA' >contacts/p-ywbqbtpc90br.yaml; pfd doctor; mkdir ../offen; PFD_KEYSTORE=$PWD/../offen pfd doctor; printf 'pfd-keys 1 k-12xd1ysp\n' >../offen/keys; chmod 644 ../offen/keys; PFD_KEYSTORE=$PWD/../offen pfd doctor; rm contacts/p-ywbqbtpc90br.yaml
contacts/p-PERSON.yaml:1:1: warning: sealed with a key that is not in the keystore TMP/home/.local/share/pfd (persons: 1); take them from another machine: pfd key import FILE [doctor.keys]
contacts/p-PERSON.yaml:1:1: warning: sealed with a key that is not in the keystore TMP/repo/../offen (persons: 1); take them from another machine: pfd key import FILE [doctor.keys]
keystore:1:1: error: TMP/repo/../offen/keys: the keystore is open to other users; chmod 600 TMP/repo/../offen/keys [doctor.keys]
# reports that were sent
$ pfd report yearly --year 2025 -o ../b.html --sent-to Amt 2>/dev/null; pfd doctor; git branch weg
$ git reset -q --hard weg; git commit -q --allow-empty -m noch --no-verify; git checkout -q --orphan neu; git commit -qm neu --no-verify; pfd doctor; git branch -qD main weg side; git reflog expire --expire=now --all; git gc -q --prune=now; pfd doctor --lang de
years/2025.yaml:108:13: error: “report yearly --year 2025” was sent, and its commit is not in the history of HEAD; keep it: git branch sent-1 COMMIT; what differs: git diff COMMIT HEAD [doctor.sent]
years/2025.yaml:108:13: error: „report yearly --year 2025“ wurde versandt, und sein Commit ist nicht in diesem Repository; aus einem Klon holen, der ihn hat: git fetch KLON COMMIT [doctor.sent]
[1]
# without git, without data, bare
$ git clone -q --bare . ../b.git; pfd -C ../b.git doctor; pfd -C ../b.git hook install; pfd -C ../b.git doctor --fix; pfd -C ../b.git hook status; mv .git ..; pfd doctor; mkdir ../leer; pfd -C ../leer doctor; mv ../.git .; pfd doctor -O sarif | jq -r '.runs[0].tool.driver.name'; pfd doctor --at HEAD
TMP/b.git/hooks/pre-receive:1:1: note: git does not ask pfd here; pfd hook install [doctor.hook]
pre-receive
hook	state	file	calls	cure
pre-receive	installed	TMP/b.git/hooks/pre-receive	pfd check --range	
.git:1:1: error: TMP/repo: pfd.yaml is not at the top of its git repository TMP/.git/; run git init in TMP/repo [doctor.open]
pfd
! pfd: TMP/leer: no pfd.yaml here or in a directory above
!   change into the data repository, or make one with pfd init
! pfd: pfd doctor has no --at
!   it looks at this clone as it is; pfd check --at checks the records of a state
[2]
