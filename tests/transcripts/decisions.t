# empty
# An award needs consents and votes: by command refused without them, by hand found by check.
$ pfd init . --name Beispiel --place Beispielstadt --language en
! [COMMIT] partnership: added
$ pfd year add 2026 --pot action=8000 --source federal=7200 --source own=800 2>/dev/null
2026
$ for n in 1 2 3 4; do printf 'kind: person\n' | pfd contact add --from -; done 2>/dev/null | wc -l
4
$ printf 'kind: organisation\nname: Muster e.V.\nlegal_form: registered_association\nnonprofit: {kind: exemption_notice, date: 2024-05-02}\ndemocracy_declaration: 2026-01-10\n' | pfd contact add --from - 2>/dev/null
muster-ev
$ printf '%s\n' 'documents:' '  - {kind: application}' '  - {kind: project_description}' '  - {kind: financing_plan}' '  - {kind: nonprofit_proof}' '  - {kind: register_extract}' | pfd grant add --from - --title Theater --applicant muster-ev --requested 3000 --track measure --aims promote_democracy --audiences youth 2>/dev/null
2026-001
$ pfd grant review 2026-001 2>/dev/null
2026-001
# both consents, each by the day of the award
$ pfd grant award 2026-001
! grants/2026/2026-001.yaml:2:1: error: awarded 2026-03-01 without the approval of coordination office by then; record it first: "pfd grant approve ID --role office"; or a waiver of the lead authority for `office` (the track's `approvals`) [approval-missing]
! grants/2026/2026-001.yaml:2:1: error: awarded 2026-03-01 without the approval of lead authority by then; record it first: "pfd grant approve ID --role lead_authority"; or a waiver of the lead authority for `lead_authority` (the track's `approvals`) [approval-missing]
! pfd: refused: 2 errors
[1]
$ pfd grant approve 2026-001 --role office --date 2026-02-20 2>/dev/null
2026-001
$ pfd grant approve 2026-001 --role lead_authority --date 2026-02-27
2026-001
! [COMMIT] grant 2026-001: approval of lead authority
! grants/2026/2026-001.yaml:20:11: warning: the approval of lead authority has no document; name it: "pfd grant set ID approvals.lead_authority.document=…" (inferred from the history's proof of authorship [INF]) [approval-evidence]
$ pfd grant award 2026-001 --date 2026-02-26
! grants/2026/2026-001.yaml:13:3: error: awarded 2026-02-26 without a review by then; record it: "pfd grant review ID" (the track's `steps`) [review-before-award]
! grants/2026/2026-001.yaml:17:3: error: awarded 2026-02-26 without the approval of lead authority by then; record it first: "pfd grant approve ID --role lead_authority"; or a waiver of the lead authority for `lead_authority` (the track's `approvals`) [approval-missing]
! pfd: refused: 2 errors
[1]
$ pfd grant set 2026-001 approvals.lead_authority.document='Akte 12'
2026-001
! [COMMIT] grant 2026-001: approvals.lead_authority.document changed
$ pfd grant award 2026-001 --dry-run | grep '^+'
+++ b/grants/2026/2026-001.yaml
+decisions:
+  - no: 1
+    kind: award
+    date: 2026-03-01
+    form: notice
+    amount: 3000.00
+    by: lead_authority
# by hand
$ printf 'decisions:\n  - no: 1\n    kind: award\n    date: 2026-02-26\n    amount: 3000.00\n    by: lead_authority\n' >>grants/2026/2026-001.yaml; pfd check
grants/2026/2026-001.yaml:13:3: error: awarded 2026-02-26 without a review by then; record it: "pfd grant review ID" (the track's `steps`) [review-before-award]
grants/2026/2026-001.yaml:17:3: error: awarded 2026-02-26 without the approval of lead authority by then; record it first: "pfd grant approve ID --role lead_authority"; or a waiver of the lead authority for `lead_authority` (the track's `approvals`) [approval-missing]
[1]
$ git checkout -q .
# where a body recommends: an adopted item, at most its amount, a reason to differ
$ sed -i 's/^    title: Single measures/&\n    body: buendnis/' years/2026.yaml && git commit -qam 'the alliance recommends'
$ pfd grant award 2026-001
! grants/2026/2026-001.yaml:25:11: error: awarded 2026-03-01 without a vote of buendnis for it by then; enter the item with `grant` and `result` in the meeting of buendnis: "pfd meeting edit ID"; or a waiver of the lead authority ([S14][S15]) [award-needs-recommendation]
! pfd: refused: 1 error
[1]
$ printf '%s\n' 'body: buendnis' 'date: 2026-02-25' 'items:' '  - grant: 2026-001' '    amount: 2800' '    result: deferred' | pfd meeting add --from -
2026-02-25-buendnis
! [COMMIT] meeting 2026-02-25-buendnis: added
! meetings/2026/2026-02-25-buendnis.yaml:2:1: warning: invited: —; the notice of 14 days ended 2026-02-11; enter when it went out (`invited`), or that all members did without the notice (`notice_waived: true`) (the body's rules of procedure; the pattern is common [S98][GKU]) [body-invite-lead]
$ pfd grant award 2026-001 2>&1 | grep -c needs-recommendation
1
$ pfd meeting set 2026-02-25-buendnis items.1.result=adopted
2026-02-25-buendnis
! [COMMIT] meeting 2026-02-25-buendnis: items.1.result changed
$ pfd grant award 2026-001
! grants/2026/2026-001.yaml:27:13: error: 3,000.00 € is above the 2,800.00 € that buendnis recommended 2026-02-25; award at most 2,800.00 €, or ask the body again ([S14]) [award-above-recommendation]
! pfd: refused: 1 error
[1]
$ pfd grant award 2026-001 2500
! grants/2026/2026-001.yaml:27:13: error: 2,500.00 €, but buendnis voted 2026-02-25 on 2,800.00 €: adopted, and no reason is given; tell why: --reason with the command, or `reason` in the decision ([S14]) [award-differs-reason]
! pfd: refused: 1 error
[1]
$ pfd grant award 2026-001 2500 --reason 'fees cut'
2026-001
! [COMMIT] grant 2026-001: awarded 2,500.00 €
$ pfd grant amend 2026-001 2800 -m 'more needed' 2>&1 | head -1
[COMMIT] grant 2026-001: amended to 2,800.00 €
$ pfd grant amend 2026-001 2800,01 -m 'more needed'
! grants/2026/2026-001.yaml:41:13: error: 2,800.01 € is above the 2,800.00 € that buendnis recommended 2026-02-25; award at most 2,800.00 €, or ask the body again ([S14]) [award-above-recommendation]
! pfd: refused: 1 error
[1]
# a later vote against it does not go unseen; nor does taking the vote away
$ pfd meeting set 2026-02-25-buendnis items.1.result=deferred
! grants/2026/2026-001.yaml:25:11: error: awarded 2026-03-01 without a vote of buendnis for it by then; enter the item with `grant` and `result` in the meeting of buendnis: "pfd meeting edit ID"; or a waiver of the lead authority ([S14][S15]) [award-needs-recommendation]
! pfd: refused: 1 error
[1]
# where it decides, the award is its own
$ sed -i 's/^    body: buendnis/&\n    body_decides: true/' years/2026.yaml && git commit -qam 'the alliance decides'
$ printf '%s\n' 'documents:' '  - {kind: application}' '  - {kind: project_description}' '  - {kind: financing_plan}' '  - {kind: nonprofit_proof}' '  - {kind: register_extract}' | pfd grant add --from - --title Lesung --applicant muster-ev --requested 900 --track measure --aims promote_democracy --audiences youth 2>/dev/null
2026-002
$ for r in office lead_authority; do pfd grant approve 2026-002 --role $r --document 'Akte 13'; done 2>/dev/null; pfd grant review 2026-002 2>/dev/null
2026-002
2026-002
2026-002
$ printf '%s\n' 'body: buendnis' 'date: 2026-03-01' 'items:' '  - grant: 2026-002' '    result: rejected' | pfd meeting add --from - 2>/dev/null
2026-03-01-buendnis
# where it only recommends, an award against its vote tells why
$ sed -i '/body_decides/d' years/2026.yaml && git commit -qam 'the alliance recommends again'
$ pfd grant award 2026-002
! grants/2026/2026-002.yaml:28:13: error: 900.00 €, but buendnis voted 2026-03-01 on 900.00 €: rejected, and no reason is given; tell why: --reason with the command, or `reason` in the decision ([S14]) [award-differs-reason]
! pfd: refused: 1 error
[1]
$ pfd grant award 2026-002 --reason 'the alliance was misinformed' --dry-run | grep reason:
+    reason: the alliance was misinformed
$ git revert --no-edit HEAD >/dev/null
$ pfd grant award 2026-002 --reason 'against the vote'
! grants/2026/2026-002.yaml:26:11: error: awarded 2026-03-01 without a vote of buendnis for it by then; enter the item with `grant` and `result` in the meeting of buendnis: "pfd meeting edit ID"; or a waiver of the lead authority ([S14][S15]) [award-needs-recommendation]
! pfd: refused: 1 error
[1]
$ pfd meeting set 2026-03-01-buendnis items.1.result=adopted 2>/dev/null
2026-03-01-buendnis
$ pfd grant award 2026-002 --by office
! grants/2026/2026-002.yaml:29:9: error: decided by office, but on this track buendnis decides; record the body's decision: `by: buendnis` (the track's `body_decides`) [body-decides]
! pfd: refused: 1 error
[1]
$ pfd grant award 2026-002 --dry-run | grep by:
+    by: buendnis
# duties apart: content, arithmetic, approval, release by different people
$ sed -i 's/^    body: buendnis/    duties_apart: true\n&/' years/2026.yaml && git commit -qam 'duties apart'
$ set -- $(ls contacts | sed -n 's/^\(p-.*\).yaml$/\1/p'); pfd grant set 2026-002 reviews.content.person=$1 approvals.office.person=$2 approvals.lead_authority.person=$3 2>/dev/null
2026-002
$ set -- $(ls contacts | sed -n 's/^\(p-.*\).yaml$/\1/p'); pfd grant review 2026-002 --kind arithmetic --person $1 2>&1 | sed "s/$1/PERSON/"
[COMMIT] grant 2026-002: arithmetic review
2026-002
grants/2026/2026-002.yaml:18:13: warning: reviews.arithmetic: the same person as in reviews.content; let somebody else do it, or record a waiver of the lead authority for PERSON ([S40]) [duties-apart]
$ pfd grant award 2026-002 2>&1 | sed 's/p-[0-9a-z]*/PERSON/'
grants/2026/2026-002.yaml:18:13: error: reviews.arithmetic: the same person as in reviews.content; let somebody else do it, or record a waiver of the lead authority for PERSON ([S40]) [duties-apart]
pfd: refused: 1 error
$ set -- $(ls contacts | sed -n 's/^\(p-.*\).yaml$/\1/p'); pfd grant set 2026-002 reviews.arithmetic.person=$4 2>/dev/null; pfd grant award 2026-002
2026-002
2026-002
! [COMMIT] grant 2026-002: awarded 900.00 €
$ set -- $(ls contacts | sed -n 's/^\(p-.*\).yaml$/\1/p'); pfd grant contract 2026-002 2>/dev/null; pfd grant draw 2026-002 900 2>/dev/null; pfd grant pay 2026-002 900 --order --released-by $2 2>&1 | sed "s/$2/PERSON/"
2026-002
2026-002
grants/2026/2026-002.yaml:47:18: error: orders.1: the same person as in approvals.office; let somebody else do it, or record a waiver of the lead authority for PERSON ([S40]) [duties-apart]
pfd: refused: 1 error
