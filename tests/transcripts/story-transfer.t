# empty
# 5,000.00 € move from the youth fund to the action fund by an amending notice.
$ pfd init . --name 'PfD Beispielstadt' --place Beispielstadt --language en
! [COMMIT] partnership: added
$ pfd year add 2026 --pot action=3000 --pot youth=7000 --source federal=9000 --source own=1000
2026
! [COMMIT] year 2026: added
$ pfd contact add --kind organisation --name 'Musterbühne e.V.' --legal_form registered_association --democracy-declaration 2026-01-15 --nonprofit.kind exemption_notice --nonprofit.date 2024-05-02
musterbuehne-ev
! [COMMIT] contact musterbuehne-ev: added
$ printf 'local_aims:\n  - aim: vielfalt\n    title: Vielfalt\n' >>pfd.yaml && git commit -qam 'local aims'
$ pfd year notice 2026 --source federal --date 2.2.2026 --reference BAFzA-1 --amount 9000
2026
! [COMMIT] year 2026: notice of federal money, 9,000.00 €
$ printf '%s\n' 'documents:' '  - {kind: application}' '  - {kind: project_description}' '  - {kind: financing_plan}' '  - {kind: nonprofit_proof}' '  - {kind: register_extract}' >~/papers.yaml
$ for id in 2026-001 2026-002; do pfd grant add --from ~/papers.yaml --title Werkstatt --applicant musterbuehne-ev --track measure --requested 3000 --aims shape_diversity --audiences public --local-aims vielfalt && pfd grant review $id && pfd grant approve $id --role office && pfd grant approve $id --document 'Akte 14'; done >/dev/null 2>&1; git rev-list --count HEAD
13
$ pfd grant award 2026-001
2026-001
! [COMMIT] grant 2026-001: awarded 3,000.00 €
$ pfd grant award 2026-002
! years/2026.yaml:16:5: error: action and initiative fund: overdrawn by 3,000.00 €: budget 3,000.00 €, committed 6,000.00 €, paid 0.00 €; award less, or move money into the pot ("pfd year transfer"); "pfd budget" shows what is free (arithmetic) [pot-not-overdrawn]
! pfd: refused: 1 error
[1]
# Not without a notice of the year, and not more than the pot has left.
$ pfd year transfer 2026 --from youth --to action --amount 5000
! years/2026.yaml:21:5: error: transfer 1 of 5,000.00 € names no notice; record the notice ("pfd year notice") and name its number in `notice` (consistency of the records) [transfer-has-notice]
! pfd: refused: 1 error
[1]
$ pfd year transfer 2026 --from youth --to action --amount 5000 --notice 2
! years/2026.yaml:26:13: error: “2” is not in years/2026.yaml notices; there are: 1 (consistency of the records) [reference-item]
! pfd: refused: 1 error
[1]
$ pfd year notice 2026 --source federal --kind amendment --date 1.3.2026 --reference BAFzA-2 --amount 9000
2026
! [COMMIT] year 2026: notice of federal money, 9,000.00 €
$ pfd year transfer 2026 --from youth --to action --amount 7000,01 --notice 2
! years/2026.yaml:24:5: error: youth fund: overdrawn by 0.01 €: budget -0.01 €, committed 0.00 €, paid 0.00 €; award less, or move money into the pot ("pfd year transfer"); "pfd budget" shows what is free (arithmetic) [pot-not-overdrawn]
! pfd: refused: 1 error
[1]
$ pfd year transfer 2026 --from action --to youth --amount 0,01 --notice 2
! years/2026.yaml:22:5: error: action and initiative fund: overdrawn by 0.01 €: budget 2,999.99 €, committed 3,000.00 €, paid 0.00 €; award less, or move money into the pot ("pfd year transfer"); "pfd budget" shows what is free (arithmetic) [pot-not-overdrawn]
! pfd: refused: 1 error
[1]
$ pfd year transfer 2026 --from youth --to action --amount 5000 --notice 2 --reason 'more measures than youth projects'
2026
! [COMMIT] year 2026: transferred 5,000.00 €, youth fund → action and initiative fund
$ pfd budget
pot	initial	transferred	budget	reserved	awarded	committed	paid	returned	free
action	3000.00	5000.00	8000.00	3000.00	3000.00	3000.00	0.00	0.00	5000.00
youth	7000.00	-5000.00	2000.00	0.00	0.00	0.00	0.00	0.00	2000.00
$ pfd grant award 2026-002
2026-002
! [COMMIT] grant 2026-002: awarded 3,000.00 €
$ pfd budget
pot	initial	transferred	budget	reserved	awarded	committed	paid	returned	free
action	3000.00	5000.00	8000.00	0.00	6000.00	6000.00	0.00	0.00	2000.00
youth	7000.00	-5000.00	2000.00	0.00	0.00	0.00	0.00	0.00	2000.00
$ git log --reverse --format=%s; git status --short; pfd check | grep -v ' note: '
partnership: added
year 2026: added
contact musterbuehne-ev: added
local aims
year 2026: notice of federal money, 9,000.00 €
grant 2026-001: added – Werkstatt
grant 2026-001: content review
grant 2026-001: approval of coordination office
grant 2026-001: approval of lead authority
grant 2026-002: added – Werkstatt
grant 2026-002: content review
grant 2026-002: approval of coordination office
grant 2026-002: approval of lead authority
grant 2026-001: awarded 3,000.00 €
year 2026: notice of federal money, 9,000.00 €
year 2026: transferred 5,000.00 €, youth fund → action and initiative fund
grant 2026-002: awarded 3,000.00 €
[1]
