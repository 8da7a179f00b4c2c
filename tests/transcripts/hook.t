# git's hooks that call pfd.  All people are synthetic.
$ git checkout -q -b main 2>/dev/null; pfd hook install; ls -l .git/hooks | grep -v sample | cut -c1-10 | tail -n +2; cat .git/hooks/pre-commit
pre-commit
commit-msg
-rwxr-xr-x
-rwxr-xr-x
| #!/bin/sh
| # pfd hook: what is staged is held against the rules.
exec pfd check --staged
# what breaks a rule is not committed, nor a message that names people
$ sed -i 's/^requested:.*/requested: viel/' grants/2025/2025-014.yaml; git commit -qam Antrag 2>&1 | grep error; git checkout -q grants
grants/2025/2025-014.yaml:20:12: error: requested: “viel” is not an amount; an amount in euro has a dot and two decimals: 450.00 [shape.money]
$ echo '# ein Hinweis' >>grants/2025/2025-014.yaml; git commit -qam "Rückruf an Frau Ostermeyer" 2>&1 | grep clear-; git log --oneline | wc -l; git commit -qam "Hinweis ergänzt" 2>/dev/null; git log -1 --format=%s
.git/COMMIT_EDITMSG:1:12: error: name F… O…, not committed; take it out before it is committed [clear-name]
1
Hinweis ergänzt
$ printf 'Betreff\n# an Frau Ostermeyer\n\nFrau Ostermeyer\n# ------------------------ >8 ------------------------\nFrau Ostermeyer\n' >../m; pfd privacy scan --message ../m; pfd privacy scan --message - <../m -O csv; pfd privacy scan --message ../nichts; pfd privacy scan --message ../m --range HEAD
../m:4:1: error: name F… O…, not committed; take it out before it is committed [clear-name]
file,line,column,in_name,kind,text,reach,since,published
<stdin>,4,1,false,name,F… O…,work,,false
! pfd: ../nichts: no such file
! pfd: --at, --range and --message exclude each other
!   see: pfd help privacy scan
[2]
# pfd's own commits need none, and say nothing of them
$ pfd contact add --kind group --name Neu
neu
! [COMMIT] Kontakt neu: angelegt
# others' are left, told how to call pfd, and nothing is half installed
$ pfd hook remove; pfd hook remove; printf '#!/bin/sh\nexit 0\n' >.git/hooks/commit-msg; pfd hook install; pfd hook install --lang de; pfd hook remove; ls .git/hooks | grep -v sample; rm .git/hooks/commit-msg; ln -s /bin/true .git/hooks/pre-commit; pfd hook install; rm .git/hooks/pre-commit
pre-commit
commit-msg
commit-msg
! pfd: TMP/repo/.git/hooks/commit-msg: a hook stands there already that is not pfd's; nothing was installed
!   add this line to it: pfd privacy scan --message "$1" || exit 1
! pfd: TMP/repo/.git/hooks/commit-msg: dort steht schon ein Hook, der nicht von pfd ist; nichts wurde eingerichtet
!   ihm diese Zeile hinzufügen: pfd privacy scan --message "$1" || exit 1
! pfd: TMP/repo/.git/hooks/pre-commit: a hook stands there already that is not pfd's; nothing was installed
!   add this line to it: pfd check --staged || exit 1
$ git config core.hooksPath ~/alle; pfd hook install; git config core.hooksPath .haken; mkdir .haken; pfd hook install; ls .haken; git config --unset core.hooksPath; rm -r .haken; rm -r .git/hooks; pfd hook install --bare; ls .git/hooks; pfd hook remove; pfd hook install x
pre-commit
commit-msg
commit-msg
pre-commit
pre-receive
pre-receive
pre-receive
! pfd: TMP/home/alle/pre-commit: core.hooksPath names a directory of other repositories, too
!   give this one its own: git config core.hooksPath .git/hooks
! pfd: one argument too many: "x"
!   see: pfd help hook install
[2]
# where it is pushed to
$ git clone -q --bare . ../bloss.git; pfd -C ../bloss.git hook install; git remote add bloss ../bloss.git; echo '# noch einer' >>grants/2025/2025-014.yaml; git commit -qam Gut --no-verify; git push -q bloss main 2>/dev/null && git -C ../bloss.git log -1 --format=%s
pre-receive
Gut
$ sed -i 's/^title:.*/titel: x/' grants/2025/2025-014.yaml; git commit -qam Schlecht --no-verify; git push bloss main 2>&1 | grep -c 'shape\.\|pre-receive hook declined'; git -C ../bloss.git log -1 --format=%s main
3
Gut
$ git push -q bloss main:neu 2>&1 | grep -c 'declined'; git reset -q --hard HEAD~1; git push -q bloss main:neu 2>/dev/null && git push -q bloss :neu && git tag v && git push -q bloss v && git -C ../bloss.git for-each-ref --format='%(refname)'
1
refs/heads/main
refs/tags/v
