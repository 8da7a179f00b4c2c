# A closed pipe is quiet; a full disk is not.
$ pfd grant list | head -1
id	status	title	applicant	track	requested	awarded	paid
$ (pfd explain grant; echo "rc $?" >&2) | true
! rc 0
$ pfd grant list >/dev/full
! pfd: standard output: no space left on device
!   make room, then run the command again
[3]
$ LC_ALL=de_DE.UTF-8 pfd grant list >/dev/full
! pfd: Standardausgabe: kein Speicherplatz mehr auf dem Gerät
!   Platz schaffen, dann den Befehl wiederholen
[3]
$ pfd help >/dev/full
! pfd: standard output: no space left on device
!   make room, then run the command again
[3]
$ pfd check >/dev/full
! pfd: standard output: no space left on device
!   make room, then run the command again
[3]
$ pfd report yearly >/dev/full
! pfd: standard output: no space left on device
!   make room, then run the command again
[3]
$ pfd report yearly -o /dev/full
! pfd: /dev/full: no space left on device
!   make room, then run the command again
[3]
$ (ulimit -f 1; pfd report yearly -o big.html)
! pfd: big.html: larger than a file may be here
!   the limit is the shell's (ulimit -f) or the disk's; raise it or write elsewhere
[3]
$ pfd budget >&-
! pfd: standard output: Bad file descriptor
[3]
# Formats.
$ pfd budget -O nonsense
! pfd: --format: "nonsense" is none of: table tsv csv json jsonl yaml md html pdf xlsx
!   see: pfd help budget
[2]
$ pfd grant list -O sarif
! pfd: --format: "sarif" is none of: table tsv csv json jsonl yaml md html pdf xlsx
!   see: pfd help grant list
[2]
$ pfd budget -O csv -o ../b.tsv && head -1 ../b.tsv
pot,initial,transferred,budget,reserved,awarded,committed,paid,returned,free
$ pfd budget -o ../b.xyz
! pfd: ../b.xyz: no format of pfd has this ending
!   name the format with -O, or end in .txt, .csv, .tsv, .json, .jsonl, .yaml, .md, .html, .pdf or .xlsx
[2]
$ pfd budget -o ../b.xyz -O md && head -1 ../b.xyz
| # Budget 2025
$ pfd budget -o /dev/stdout | head -1
! pfd: /dev/stdout: is a symbolic link; it is not written through
!   name the file itself
$ echo kept >../kept.csv; chmod a-w ../kept.csv; pfd budget -o ../kept.csv; cat ../kept.csv
kept
! pfd: ../kept.csv: is write-protected
!   name another file, or allow it: chmod u+w
$ pfd budget -o ../no/such/dir.csv
! pfd: ../no/such: no such directory
[3]
# Colours only where they are asked for.
$ pfd grant list status=awarded -O table | grep -c "$(printf '\033')"
0
[1]
$ pfd grant list status=awarded -O table --color always | grep -c "$(printf '\033')"
1
$ NO_COLOR=1 pfd grant list status=awarded -O table --color always | grep -c "$(printf '\033')"
1
$ pfd grant list --color sometimes
! pfd: --color: "sometimes" is none of: auto always never
!   see: pfd help grant list
[2]
# At a terminal: a table, colours.
$ TERM=xterm script -qec 'pfd grant list status=awarded' /dev/null | tr -d '\r' | sed 's/\x1b/ESC/g'
ESC[1mIDESC[0m        ESC[1mStatusESC[0m   ESC[1mTitleESC[0m                  ESC[1mApplicantESC[0m
2025-071  awarded  Beispielnachmittag     beispielverein-sprachcafe-neue-welt-ev
                   Weltgebräuche
|
ESC[1mIDESC[0m        ESC[1mTrackESC[0m  ESC[1mRequestedESC[0m  ESC[1mAwardedESC[0m  ESC[1mPaidESC[0m
2025-071  small     265.00   265.00  0.00
$ TERM=xterm NO_COLOR=1 script -qec 'pfd grant list status=awarded' /dev/null | tr -d '\r'
ID        Status   Title                  Applicant
2025-071  awarded  Beispielnachmittag     beispielverein-sprachcafe-neue-welt-ev
                   Weltgebräuche
|
ID        Track  Requested  Awarded  Paid
2025-071  small     265.00   265.00  0.00
$ NO_COLOR=1 script -qec 'pfd check' /dev/null | tr -d '\r'
grants/2025/2025-036.yaml:59:13: note: 520.00 € is above the cap of 500.00 € on track small (waived) [small-max]
  hint: award at most 500.00 €, move the grant to a larger track, or record a waiver of the lead authority
  source: Magdeburg [S1][S3]
grants/2025/2025-060.yaml:3:1: warning: proof of use due 2025-10-24; received: — [settlement-due]
  hint: remind of it, or record the extension: "pfd grant set ID settlement.extended_to=…"
  source: [S24][S22][S23]
years/2025.yaml:106:10: warning: 540.00 € in 2 small grants together (Applicant: beispielverein-sprachcafe-neue-welt-ev), more than 500.00 € [small-split]
  hint: make one application on a larger track, or record a waiver of the lead authority
  source: inferred from the cap of small projects [INF]
  see also: grants/2025/2025-071.yaml
pfd: errors: 0, warnings: 2
# Usage.
$ pfd | head -3
pfd: the work of a Partnerschaft für Demokratie, as files in git
|
usage: pfd VERB …  |  pfd KIND VERB …
$ pfd nonsense
! pfd: unknown command "nonsense"
!   see: pfd help
[2]
$ pfd chekc
! pfd: unknown command "chekc"
!   did you mean: pfd check?
[2]
$ pfd check --nonsense
! pfd: unknown option --nonsense
!   see: pfd help check
[2]
$ pfd check --at
! pfd: --at needs a value: REV|DATE
!   see: pfd help check
[2]
$ pfd -C /no/such check
! pfd: /no/such: no such file or directory
[3]
$ pfd -C grants budget | head -1
pot	initial	transferred	budget	reserved	awarded	committed	paid	returned	free
$ pfd version | cut -d: -f1
pfd
schema
rules
YAML
git library
index
Unicode
sealing
XML
QR codes
$ pfd version | sed -n '/lib\|expat\|SQLite\|utf8proc/s/ [0-9].*/ VERSION/p'
YAML:         libyaml VERSION
git library:  libgit2 VERSION
index:        SQLite VERSION
Unicode:      utf8proc VERSION
sealing:      libsodium VERSION
XML:          expat VERSION
QR codes:     libqrencode VERSION
$ pfd --version | head -1
pfd:          0.1.0
# An error names the file as it was typed.
$ pfd grant list -o /proc/liste.md; pfd grant list -o ../keiner/liste.md
! pfd: /proc/liste.md: no such file or directory
! pfd: ../keiner: no such directory
[3]
