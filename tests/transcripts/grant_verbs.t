# The verbs of a grant's life one by one: what they write, and what they take.
# What is possible, for people and for scripts.
$ pfd --lang de grant actions 2025-071 -O table
Schritt   Stand           Eingabe oder Grund                                                            Regel                Quelle
review    nicht verlangt
approve   nicht verlangt
award     nicht möglich   wird ein zweites Mal bewilligt                                                award-once           Stimmigkeit der Datensätze
reject    nicht möglich   auf Bewilligung kann nicht Ablehnung folgen                                   decision-follows     Stimmigkeit der Datensätze
amend     möglich         pfd grant amend 2025-071 AMOUNT -m …
contract  nicht verlangt
draw      nicht verlangt
pay       möglich         pfd grant pay 2025-071
pay       mit Warnung     Verwendungsnachweis fällig am 17.1.2026; eingegangen: —                       settlement-due       [S24][S22][S23]
receipt   möglich         pfd grant receipt 2025-071 --amount AMOUNT --heading HEADING …
attend    nicht verlangt
fee       nicht verlangt
settle    möglich         pfd grant settle 2025-071
settle    mit Warnung     dem Verwendungsnachweis fehlt: Belegliste                                     settlement-complete  [S23][S24]
settle    mit Warnung     dem Verwendungsnachweis fehlt: Sachbericht                                    settlement-complete  [S23][S24]
settle    mit Warnung     Verwendungsnachweis fällig am 17.1.2026; eingegangen: 1.3.2026                settlement-due       [S24][S22][S23]
accept    nicht verlangt
claim     nicht möglich   was zurückzufordern ist, steht erst mit anerkanntem Verwendungsnachweis fest
repay     nicht möglich   nichts ist zu erstatten: den dennoch eingegangenen Betrag als AMOUNT angeben
close     nicht möglich   abgeschlossen, obwohl noch 265,00 € auszuzahlen sind                          close-after-payment  Rechnerische Richtigkeit
close     nicht möglich   abgeschlossen ohne den Schritt Verwendungsnachweis                            close-after-steps    `steps` des Förderbereichs
withdraw  möglich         pfd grant withdraw 2025-071
cancel    möglich         pfd grant cancel 2025-071
revoke    möglich         pfd grant revoke 2025-071 AMOUNT --reason …
$ pfd grant actions 2025-071 -O json | head -12
[
  {
    "schema": "pfd/actions/1",
    "action": "review",
    "state": "not_asked",
    "details": null,
    "rule": null,
    "source": null
  },
  {
    "schema": "pfd/actions/1",
    "action": "approve",
# An amendment is the new award in full; its reason stands in the decision, too.
$ pfd grant amend 2025-071 200 -m 'one evening less' && pfd grant amend 2025-071 --period-end 30.12.2025 --conditions 'two lists' -m 'later' && git show --format=%B HEAD | grep -E '^(later|[-+] )'
2025-071
2025-071
later
-  end: 2025-12-31
+  end: 2025-12-30
+  - no: 3
+    kind: amendment
+    date: 2026-03-01
+    form: notice
+    by: office
+    conditions: two lists
+    reason: later
! [COMMIT] Förderung 2025-071: geändert auf 200,00 €
! [COMMIT] Förderung 2025-071: Bewilligung geändert
$ sed -n '/^decisions:/,/^[^ d]/p' grants/2025/2025-071.yaml
decisions:
  - no: 1
    kind: award
    date: 2025-11-03
    form: notice
    amount: 265.00
    by: office
  - no: 2
    kind: amendment
    date: 2026-03-01
    form: notice
    amount: 200.00
    by: office
    reason: one evening less
  - no: 3
    kind: amendment
    date: 2026-03-01
    form: notice
    by: office
    conditions: two lists
    reason: later
documents:
  - no: 1
    kind: other
    date: 2025-11-03
    title: Freigabe der Fachstelle
    file: 2025/2025-071-mitzeichnung-1.pdf
    sha256: '96505db416efcb46764814e05eeccd7e7c23e9090c692e36c0db4cde6e2c600c'
    size: 148883
# Reviews and approvals come one after the other, in words as well.
$ pfd grant review 2025-073 --result 'mit Beanstandungen' --note 'plan is not balanced' --dry-run | grep '^+ '
+  - kind: content
+    date: 2026-03-01
+    result: objections
+    note: plan is not balanced
$ pfd grant review 2025-073 --kind Rechnerische\ Prüfung --date 1.12.2025 --dry-run | grep '^+ '
+  - kind: arithmetic
+    date: 2025-12-01
+    result: passed
$ pfd grant approve 2025-073 --dry-run | grep '^+ '
+  - role: office
+    date: 2026-03-01
# Time is typed in hours or minutes.
$ for h in 6 2:30 2,5 0.25; do pfd grant fee 2025-051 --hours $h --dry-run 2>/dev/null | grep minutes; done; pfd grant fee 2025-051 --minutes 45 --dry-run 2>/dev/null | grep minutes
+    minutes: 360
+    minutes: 150
+    minutes: 150
+    minutes: 15
+    minutes: 45
$ pfd grant fee 2025-051
! pfd: --hours is missing
!   see: pfd help grant fee
[2]
# Done already: nothing to change, unless a date says otherwise.
$ pfd grant contract 2025-020; pfd grant close 2025-020; pfd grant settle 2025-020; pfd grant accept 2025-020
2025-020
2025-020
2025-020
2025-020
! pfd: nothing to change
! pfd: nothing to change
! pfd: nothing to change
! pfd: nothing to change
$ pfd grant contract 2025-020 --date 27.4.2025
! pfd: grant/2025-020: after the award contracted changes with a reason only
!   give the reason: -m "…"
[1]
$ pfd grant contract 2025-020 --date 27.4.2025 -m 'as the letter says'
2025-020
! [COMMIT] Förderung 2025-020: Vertrag vom 27.4.2025
# Dates around the proof of use say nothing of its arrival.
$ pfd grant settle 2025-071 --extended-to 1.4.2026 --dry-run | grep '^+'; pfd grant settle 2025-071 --reminded 1.3.2026 --dry-run | grep '^+'
+++ b/grants/2025/2025-071.yaml
+settlement:
+  extended_to: 2026-04-01
+++ b/grants/2025/2025-071.yaml
+settlement:
+  reminded: 2026-03-01
$ pfd grant settle 2025-071 --narrative 1.3.2026 --dry-run 2>/dev/null | grep '^+'
+++ b/grants/2025/2025-071.yaml
+settlement:
+  received: 2026-03-01
+  narrative: 2026-03-01
# One receipt by options.
$ pfd grant receipt 2025-071 --kind Einnahme --amount 12,50 --heading Teilnahmebeiträge --paid 1.12.2025 --payee Kasse --purpose Beiträge --proof Barzahlung --dry-run 2>/dev/null | grep '^+ '
+  - no: 1
+    kind: income
+    paid: 2025-12-01
+    payee: Kasse
+    purpose: Beiträge
+    heading: participation_fees
+    amount: 12.50
+    proof: cash
$ pfd grant receipt 2025-071
! pfd: --amount is missing
!   see: pfd help grant receipt
[2]
# A list from a pipe; columns by the names of the fields.
$ printf 'no\tnumber\treceipt_date\tpaid\tpayee\tpurpose\theading\tamount\tproof\n7\tR-12\t2025-12-01\t2025-12-02\tA\tB\tother\t1.234,50 EUR\tcash\n' | pfd grant receipt 2025-071 --from - --dry-run 2>/dev/null | grep '^+ '
+  - no: 7
+    kind: expense
+    receipt_date: 2025-12-01
+    paid: 2025-12-02
+    payee: A
+    purpose: B
+    heading: other
+    amount: 1234.50
+    proof: cash
+    number: R-12
$ git status --short
