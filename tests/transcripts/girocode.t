# empty
# The GiroCode of a claim. All synthetic; what it holds is read back in tests/clients.
$ pfd init . --name Beispiel --place Beispielstadt --language en
! [COMMIT] partnership: added
$ pfd year add 2026 --pot action=5000 --source federal=4500,00 --source own=500
2026
! [COMMIT] year 2026: added
$ pfd contact add --kind organisation --name 'Jugendamt Beispielstadt' --account.iban DE70000000000000001037
jugendamt-beispielstadt
! [COMMIT] contact jugendamt-beispielstadt: added
$ pfd contact add --kind organisation --name 'Verein Muster e.V.' --democracy-declaration 2026-01-15
verein-muster-ev
! [COMMIT] contact verein-muster-ev: added
$ printf 'local_aims:\n  - aim: a\n    title: A\n' >>pfd.yaml; git commit -qam aim
$ pfd grant add --title Fest --applicant verein-muster-ev --requested 240 --track small --aims promote_democracy --audiences public --local_aims a --received 2026-01-10
2026-001
! [COMMIT] grant 2026-001: added – Fest
$ pfd grant award 2026-001 --date 2026-01-12
2026-001
! [COMMIT] grant 2026-001: awarded 240.00 €
$ pfd grant pay 2026-001 240 --date 2026-02-02
2026-001
! [COMMIT] grant 2026-001: paid 240.00 €
$ pfd grant girocode 2026-001
! pfd: grant 2026-001: no claim is open
!   claim it back: pfd grant claim 2026-001
[1]
$ pfd grant revoke 2026-001 200 --date 2026-02-20 --reason 'half of it did not take place'
2026-001
! [COMMIT] grant 2026-001: revoked, 200.00 € lawfully spent
! grants/2026/2026-001.yaml:2:1: warning: 40.00 € too much is paid, claimed back are 0.00 €; claim it back: "pfd grant claim ID" ([S24]) [overpaid]
$ pfd grant claim 2026-001 --date 2026-02-20
2026-001
! [COMMIT] grant 2026-001: 40.00 € claimed back
! grants/2026/2026-001.yaml:36:5: note: claim 1: 40.00 € open, due —; remind of it, defer it ("pfd grant claim ID --defer DATE"), or record the repayment ("pfd grant repay ID") ([S24][S81]) [claim-due]
$ pfd grant girocode 2026-001
! pfd: no account of the lead authority is known
!   enter lead_authority.contact in pfd.yaml, and the contact's account.iban
[1]
$ printf 'lead_authority:\n  name: Beispielstadt\n  contact: jugendamt-beispielstadt\n' >>pfd.yaml; git commit -qam lead
$ pfd grant girocode 2026-001 --claim 2
! pfd: grant 2026-001: claim 2 is not open
!   claim it back: pfd grant claim 2026-001
[1]
$ pfd grant girocode 2026-001
█████████████████████████████████████████████████
█████████████████████████████████████████████████
████ ▄▄▄▄▄ █▀▀▀█▄▀█ ▄▀█ ▀▄ ▀▄▀▄ ▄▀▄▀██ ▄▄▄▄▄ ████
████ █   █ ██  █ ▄▀█▄▀█▀   ▄ ▀█▀▄█▄▄▄█ █   █ ████
████ █▄▄▄█ █▄ ▄▄██▄▀ ▀▀ ▄▀  ▄▄▄▀█▀█ ██ █▄▄▄█ ████
████▄▄▄▄▄▄▄█▄▀▄█▄▀▄█ ▀▄▀▄▀ ▀▄▀▄▀ ▀ ▀ █▄▄▄▄▄▄▄████
████ ▀ █▄▀▄█▀▀  ▄██▀▄ ▄█▀ ██ ▀▄▀▄▀▄███▀▀▄▀█▄▀████
█████▄█ ▀▄▄█    █▀▀██▀▄▀▀▀▄█▀▀▀▀ ▀ █▄▀▄ ▄██  ████
█████ █ █▄▄▀▄█▀  █▀ ▀▄   ▄ ▀█▄ ██ █▄██ ██▀ ▄▀████
████▀▄██▄▀▄██  ▀█▄█▀ ▀ ▄  ▄▀█ ██▄▀▀▀▀▀▄  ▄▄▀▄████
████   ▄██▄▄ ▄▀▄▀ ▀█▀▄█▄ ▀▀▀▄▄ ██▀▀ ▄█  █ █▀ ████
████ ▄▀█  ▄▄ ▄ █▄ ▄▄ ▄█▀▄▀ █▄▄█▀ ▀▄█▀▄▄▀▀▀▄▄▄████
█████ ▄█▄▄▄██▀ ▄▀▀ ▀▀▀████ ▄███▀ ▄ █▀   █▄█ ▄████
████ █   ▄▄▀ ▄ ▀ █▄▀█▀▄▀▄ █▀▄ ▄█▄ ▄██▀▄▀█▀▄  ████
████▄▀▀▀█ ▄▄█▄▀▄█▀ ▀▀▀██  ██ ▀█ ▀▀▀▀▄█  █▀█ ▀████
████▄ ▄▀▄▄▄█▀  ▀▄██  ▀▄▀█▀▄▀▀ ▀██▀██▄▀ ▀▄▄█▄▄████
████▄▀█ ▄ ▄█ ▀▄██▄▀▀▀▄ ▀█  ▀   ▀▀ ▀█▄█ ██▀▄▄ ████
████▄▀ ▀█▀▄ ▄▀▄▄ ▀  ▀▀▀▀█ ▄▄ ▀▄▀▀▀▀█ ▀▄▀▄▄█▀▄████
████▄██▄██▄█ ▀ █▄  █  ██▀▄█ ▄  ▄█▀▀█ ▄▄▄  █▀ ████
████ ▄▄▄▄▄ ███▄ ▀▄▀▄ ▀ ▀▀▄█▀▄▀ █▄▀   █▄█ ▀▄  ████
████ █   █ █▄▄█▀█ ▀▄▀█ ██▀████ ▀▄ ▄█  ▄ ▄ ██▄████
████ █▄▄▄█ █▄▀█  █▄▄   ▀▄▀█▀▄ ▄▀   █ ▄▀▀▄▀▄ ▄████
████▄▄▄▄▄▄▄█▄▄▄██▄█▄▄▄▄█▄▄███▄██▄██▄▄█▄▄▄▄█▄▄████
█████████████████████████████████████████████████
▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
$ pfd grant girocode 2026-001 -o ../code.svg; head -c 150 ../code.svg; pfd grant girocode 2026-001 -o ../code.png; head -c 4 ../code.png | od -An -c
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 49 49" width="49mm" height="49mm" shape-rendering="crispEdges">
<path fill="#fff" d="M0 0h49v49H0 211   P   N   G
$ sed -i 's/^name: .*/name: "Иван"/' contacts/jugendamt-beispielstadt.yaml; pfd grant girocode 2026-001
! contacts/jugendamt-beispielstadt.yaml:5:3: error: the name has no letter that payments know; enter the name that the bank knows: account.holder ([S121][S123], EPC069-12 v2.1) [girocode-format]
! pfd: grant 2026-001: no GiroCode can be made
[1]
$ git checkout -q .; pfd grant repay 2026-001 40 --date 2026-02-21; pfd grant girocode 2026-001
2026-001
! [COMMIT] grant 2026-001: 40.00 € repaid
! pfd: grant 2026-001: no claim is open
!   claim it back: pfd grant claim 2026-001
[1]
