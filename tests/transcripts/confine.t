# What only reads gives up the rest; what starts programs, commits or writes a folder
# does not (whether the kernel can is its own matter).
$ try() { ASAN_OPTIONS=detect_leaks=0 strace -f -o ../trace -e trace=landlock_create_ruleset pfd "$@" >/dev/null 2>&1; if grep -q landlock ../trace; then echo confined; else echo free; fi; }; for c in check "grant list -o ../x.csv" "report decisions --year 2025 -o ../d.pdf" "show 2025-071 --at HEAD" "sql SELECT" log "budget -O pdf --pdf-engine weasyprint -o ../b.pdf" "report decisions --year 2025 -o ../e.md --sent-to Stadt" "grant pack 2025-014 -o ../mappe" "export sqlite ../x.sqlite" "grant set 2025-071 title=x" "verify ../e.md"; do echo "$(try $c) $c"; done
confined check
confined grant list -o ../x.csv
confined report decisions --year 2025 -o ../d.pdf
confined show 2025-071 --at HEAD
confined sql SELECT
confined log
free budget -O pdf --pdf-engine weasyprint -o ../b.pdf
free report decisions --year 2025 -o ../e.md --sent-to Stadt
free grant pack 2025-014 -o ../mappe
free export sqlite ../x.sqlite
free grant set 2025-071 title=x
free verify ../e.md
# The output goes where -o says, and what is saved for the next run beside git.
$ ls .git/pfd/index ../x.csv ../d.pdf
../d.pdf
../x.csv
.git/pfd/index
$ mkdir ../other && pfd budget -o ../other/b.html && pfd budget -o ../nowhere/b.html
! pfd: ../nowhere: no such directory
[3]
