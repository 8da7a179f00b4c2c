"""Every command that writes: one row each, for torture.py.

A row is a name, the command as it is typed in the office's folder, and what is done
there before it.  {NAME} is what an earlier command left in ../NAME.  All people are
synthetic.
"""
from dataclasses import dataclass

CANARY = "canary@example.org"  # sealed wherever it is stored


@dataclass(frozen=True)
class Writer:
    name: str
    command: str
    before: str = ""
    today: str = "2026-03-01"
    # What it makes outside of git, which is there whole or not at all.
    makes: tuple = ()
    # Several steps, each whole: what was killed is done by saying it once more, or so.
    steps: bool = False
    repeat: str = ""
    # The rule that says, between its steps, what is still to be done.
    between: str = ""
    # What leaves a third state behind, which is as good as the new one.
    other: str = ""
    # Where something may lie that no record names: files/ are copied before the commit.
    strays: str = ""
    # Its commit is not in the office's repository.
    elsewhere: bool = False
    # Sealed or made of the clock: two runs differ in more than ids and seals.
    varies: bool = False
    environment: tuple = ()


# The office all rows begin with: small, so that a run takes milliseconds.
OFFICE = r"""
pfd init . --name B --place B --language en
cat >>pfd.yaml <<X
lead_authority:
  contact: amt
office:
  name: Office
  email: office@b.example
local_aims:
  - aim: a
    title: A
districts:
  - district: nord
    name: North
networks:
  - network: stadtnetz
    name: Network
    level: city
    role: member
    from: 2025-01-01
X
git commit -qam lead
pfd year add 2026 --pot action=20000 --pot youth=1000 --source federal=18000 --source own=3000
pfd contact add --kind organisation --name Amt --account.iban DE70000000000000001037
pfd contact add --kind person --name 'Canary One' --email canary@example.org \
	--of_age true --democracy_declaration 2026-01-10 \
	--account.iban DE79000000001234567890 >../person
pfd contact add --kind person --name 'Second Sample' >../second
pfd contact add --kind group --name Gruppe --democracy-declaration 2026-01-10
pfd contact add --kind organisation --name Werkstatt --legal_form registered_association \
	--democracy-declaration 2026-01-15 --nonprofit.kind exemption_notice \
	--nonprofit.date 2024-05-02 --account.iban DE79000000001234567890
pfd strategy add --from - <<X
title: Strategy
period: {start: 2025-01-01, end: 2032-12-31}
goals:
  - {goal: l-1, level: guiding, title: Together}
X
pfd grant add --title Fest --applicant "$(cat ../person)" --track small --requested 450 \
	--aims promote_democracy --local_aims a --audiences public
cat >../papers <<X
documents:
  - {kind: application}
  - {kind: project_description}
  - {kind: financing_plan}
  - {kind: nonprofit_proof}
  - {kind: register_extract}
X
pfd grant add --from ../papers --title Workshop --applicant werkstatt --track measure \
	--financing fixed --settlement-mode flat --requested 2000 --aims shape_diversity \
	--audiences public --local-aims a --activity.start 5.6.2026 --activity.end 5.6.2026
echo 'pferd batterie klammer' >../pass
echo 'a paper' >../paper.pdf
"""

AWARDED = "pfd grant award 2026-001\n"
PAID = AWARDED + "pfd grant pay 2026-001\n"
SETTLED = PAID + """
PFD_TODAY=2026-06-20 pfd grant receipt 2026-001 --amount 450 --heading other \
	--receipt_date 2026-06-01 --paid 2026-06-02 --payee A --purpose B --proof bank_transfer
"""
REVIEWED = "pfd grant review 2026-002\npfd grant approve 2026-002 --role office\n"
APPROVED = REVIEWED + "pfd grant approve 2026-002 --document 'File 14'\n"
MEASURE = APPROVED + """
PFD_TODAY=2026-03-20 pfd grant award 2026-002
PFD_TODAY=2026-04-01 pfd grant contract 2026-002
"""
ORDERED = AWARDED + "pfd grant pay 2026-001 450 --order\n"
PAID_BY_FILE = ORDERED + "pfd payment run -o ../paid.xml\n"
MEMBERS = """
for n in "$(cat ../person)" "$(cat ../second)"; do
	printf 'seats:\\n  - no: 1\\n    body: buendnis\\n    role: member\\n    sector: civil_society\\n    from: 2026-01-01\\n' \
		>>contacts/$n.yaml
done
git commit -qam seats
printf 'body: buendnis\\ndate: 2026-03-26\\ntitle: Round\\nplace: Hall\\nstart: "17:00"\\nitems:\\n  - {no: 1, title: Open}\\n  - {no: 2, title: Talk}\\n' |
	pfd meeting add --from -
"""
HELD = MEMBERS + """
pfd meeting set 2026-03-26-buendnis invited=2026-03-01
PFD_TODAY=2026-03-26 pfd meeting attend 2026-03-26-buendnis --all
"""
CONFERENCE = """
pfd event add --kind conference --title Conference --date 22.8.2026 --place Hall -m 'Taking part'
"""
POST = "pfd post add --title News --channel homepage --planned 2026-03-10 -m 'The days are set.'\n"
INCIDENT = """
pfd incident add --type threat --title 'Threat on the net' --date 2026-02-10 --form online -m 'A club was threatened.'
"""
MANY = """
{ echo 'Name;Kind'; for i in $(seq 80); do echo "Club $i;group"; done; } >../many.csv
pfd contact import ../many.csv
"""
TASK = "pfd task add --title 'Call back' --due 2026-03-20\n"
CLAIMED = PAID + """
pfd grant revoke 2026-001 100 --reason 'other things'
PFD_TODAY=2026-05-05 pfd grant claim 2026-001
"""
STATEMENT = """
cat >../statement.xml <<X
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
<Acct><Id><IBAN>DE70000000000000001037</IBAN></Id></Acct>
<Ntry><Amt Ccy="EUR">100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-05-05</Dt></BookgDt><AcctSvcrRef>B1</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><RltdPties><DbtrAcct><Id><IBAN>DE79000000001234567890</IBAN></Id></DbtrAcct></RltdPties><RmtInf><Ustrd>2026-001-R1</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
</Stmt></BkToCstmrStmt></Document>
X
"""
BUNDLE = "pfd key export ../bundle --passphrase-file ../pass\n"
# Out of form and committed, edited since, staged, and new.
FORMLESS = r"""
sed -i '/^kind:/{h;d};/^name:/G' contacts/gruppe.yaml
git commit -qam order
sed -i 's/^requested:.*/requested: 440.00  /;s/$/\r/' grants/2026/2026-001.yaml
sed -i 's/^name:.*/name: Works/' contacts/werkstatt.yaml
sed -i '/^kind:/{h;d};/^name:/G' contacts/werkstatt.yaml
git add contacts/werkstatt.yaml
printf '\357\273\277name: By hand\nkind: group\n' >contacts/by-hand.yaml
"""
# A commit that was killed when its branch had moved, records that may be executed, and
# an index that cannot be read.
BROKEN = r"""
cp -a . ../tried
(cd ../tried && inject -l ../calls pfd grant set 2026-001 title=Feast)
n=$(awk '$2 == "!" { n++ } $2 == "!" && /refs.heads.main/ && $3 ~ /^rename/ { print n + 1; exit }' \
	../calls)
inject -w -k -n "$n" pfd grant set 2026-001 title=Feast && exit 1
rm -rf ../tried ../calls
chmod +x contacts/*.yaml
printf 'no index' >.git/pfd/index
"""
STRAYS = r"""
mkdir -p files/grants/2026/2026-001 files/years/2026
for i in 1 2 3; do echo left >files/grants/2026/2026-001/$i-other; done
echo left >files/years/2026/1-other
"""
INDICATOR = """
pfd strategy set 2025-2032 -m 'how it is measured' \
	indicators.+.indicator=i-1 indicators.+.goal=l-1 indicators.+.title=Rounds
"""
CLUBS = "printf 'Name;Kind\\nClub A;group\\nClub B;group\\nClub C;group\\n' >../clubs.csv\n"

WRITERS = (
    Writer("init", "pfd init ../new --name N --place N", steps=True, elsewhere=True,
           makes=("new",), varies=True),
    # Records of every kind.
    Writer("contact add", "pfd contact add --kind organisation --name 'Club'"),
    Writer("person add", "pfd contact add --kind person --name 'Third Sample' --email " + CANARY),
    Writer("contact set", "pfd contact set werkstatt address.town=Town phone='030 23125 005'"),
    Writer("person set", "pfd contact set {person} email=second-" + CANARY),
    Writer("contact edit", "pfd contact edit gruppe",
           environment=(("EDITOR", "sed -i s/Gruppe/Kreis/"),)),
    Writer("contact rename", "pfd contact rename werkstatt atelier"),
    Writer("contact remove", "pfd contact remove gruppe"),
    Writer("contact import", "pfd contact import ../clubs.csv", CLUBS),
    Writer("contact stage", "pfd contact stage {second} contacted",
           "pfd contact set $(cat ../second) pipeline.stage=found || true\n"),
    Writer("grant add", "pfd grant add --title New --applicant gruppe --track small "
           "--requested 300 --aims promote_democracy --audiences public --local_aims a"),
    Writer("grant set", "pfd grant set 2026-001 title=Feast requested=440 description='As planned'"),
    Writer("grant set no-commit", "pfd grant set 2026-001 title=Feast --no-commit"),
    Writer("grant set include-edits", "pfd grant set 2026-001 title=Feast --include-edits",
           "sed -i 's/requested: .*/requested: 440.00/' grants/2026/2026-001.yaml\n"),
    Writer("grant remove", "pfd grant remove 2026-001 -m double"),
    Writer("project add", "pfd project add --title Row --year 2026 --holder werkstatt"),
    Writer("advice add", "pfd advice add --minutes 30 --channel phone --client association "
           "--topic funding -m 'An idea'"),
    Writer("opportunity add", "pfd opportunity add --title Fund --funder Foundation"),
    Writer("analysis add", "pfd analysis add --kind police --title Figures --publisher Office "
           "--published 2026-02-01 --period.start 2026-01-01 -m 'Numbers only.'"),
    Writer("partnership set", "pfd partnership set pfd name=Better"),
    # A grant's life.
    Writer("grant review", "pfd grant review 2026-002"),
    Writer("grant approve", "pfd grant approve 2026-002 --document 'File 14'", REVIEWED),
    Writer("grant award", "pfd grant award 2026-001"),
    Writer("grant reject", "pfd grant reject 2026-001 --reason late"),
    Writer("grant amend", "pfd grant amend 2026-001 400 -m less", AWARDED),
    Writer("grant contract", "pfd grant contract 2026-002", APPROVED +
           "PFD_TODAY=2026-03-20 pfd grant award 2026-002\n", today="2026-04-01"),
    Writer("grant draw", "pfd grant draw 2026-002 1000", MEASURE, today="2026-05-04"),
    Writer("grant pay", "pfd grant pay 2026-001", AWARDED),
    Writer("grant receipt", "pfd grant receipt 2026-001 --amount 450 --heading other "
           "--receipt_date 2026-06-01 --paid 2026-06-02 --payee A --purpose B --proof bank_transfer",
           PAID, today="2026-06-20"),
    Writer("grant attend", "pfd grant attend 2026-002 --date 5.6.2026 --signed 14 --under-16 20 "
           "--list 'binder 3'", MEASURE, today="2026-06-06"),
    Writer("grant settle", "pfd grant settle 2026-001 --accept-all", SETTLED, today="2026-06-20"),
    Writer("grant close", "pfd grant close 2026-001", SETTLED +
           "PFD_TODAY=2026-06-20 pfd grant settle 2026-001 --accept-all\n", today="2026-06-21"),
    Writer("grant claim", "pfd grant claim 2026-001", PAID +
           "pfd grant revoke 2026-001 100 --reason 'other things'\n", today="2026-05-05"),
    Writer("grant repay", "pfd grant repay 2026-001 50", CLAIMED, today="2026-05-05"),
    Writer("grant accept", "pfd grant accept 2026-001", SETTLED +
           "PFD_TODAY=2026-06-20 pfd grant settle 2026-001 --narrative 20.6.2026\n", today="2026-06-21"),
    Writer("grant fee", "pfd grant fee 2026-001 --hours 6 --payee Trainer", AWARDED),
    Writer("grant revoke", "pfd grant revoke 2026-001 100 --reason 'other things'", PAID),
    Writer("grant withdraw", "pfd grant withdraw 2026-001"),
    Writer("grant cancel", "pfd grant cancel 2026-001", AWARDED),
    # Years.
    Writer("year add", "pfd year add 2027 --pot action=9000 --source federal=9000"),
    Writer("year transfer", "pfd year transfer 2026 --from action --to youth --amount 500 "
           "--date 2026-02-20 --effective 2026-03-01 --notice 1",
           "pfd year notice 2026 --source federal --date 2026-01-15 --amount 18000\n"),
    Writer("year notice", "pfd year notice 2026 --source federal --date 2026-01-10 "
           "--amount 18000"),
    Writer("year draw", "pfd year draw 2026 1000",
           "pfd year set 2026 council_resolution.date=2026-01-10\n"
           "pfd year notice 2026 --source federal --date 2026-01-15 --amount 18000\n"),
    # Meetings.
    Writer("meeting add", "pfd meeting add --body buendnis --date 2026-04-16 --title Round"),
    Writer("meeting invite", "pfd meeting invite 2026-03-26-buendnis -o ../invitation", MEMBERS,
           makes=("invitation",), steps=True,
           repeat="pfd meeting invite 2026-03-26-buendnis -o ../invitation --again", varies=True),
    Writer("meeting attend", "pfd meeting attend 2026-03-26-buendnis --all", MEMBERS,
           today="2026-03-26"),
    Writer("meeting vote", "pfd meeting vote 2026-03-26-buendnis 2 --yes 2", HELD,
           today="2026-03-26"),
    Writer("meeting carry", "pfd meeting carry 2026-03-26-buendnis --to 2026-04-16-buendnis",
           MEMBERS + "pfd meeting add --body buendnis --date 2026-04-16 --title Round\n",
           today="2026-03-27"),
    Writer("meeting approve", "pfd meeting approve 2026-03-26-buendnis --at 2026-04-16-buendnis",
           HELD + "pfd meeting set 2026-03-26-buendnis minutes.written=2026-03-27 || true\n"
           "pfd meeting add --body buendnis --date 2026-04-16 --title Round\n",
           today="2026-04-17"),
    # Money.
    Writer("payment run", "pfd payment run -o ../pay.xml", ORDERED, makes=("pay.xml",),
           steps=True, repeat="pfd payment run -o ../pay.xml --again 1", varies=True),
    Writer("payment match", "pfd payment match ../statement.xml", CLAIMED + STATEMENT,
           today="2026-05-06"),
    # Keys, and what is destroyed for good.
    # Nobody can know that a copy that is registered was never written, so the next one
    # is registered under a name of its own.
    Writer("key export", "pfd key export ../bundle --passphrase-file ../pass",
           makes=("bundle",), steps=True, varies=True,
           other=BUNDLE + "rm ../bundle\n" + BUNDLE),
    Writer("key import", "pfd key import ../bundle --passphrase-file ../pass", BUNDLE,
           steps=True, environment=(("PFD_KEYSTORE", "{now}/keys2"),)),
    Writer("privacy erase", "pfd privacy erase {second} --class contact -m 'Art. 17'",
           steps=True, varies=True, between="erasure-open"),
    Writer("key escrow", "pfd key escrow safe {public}", "pfd key pair ../secret >../public\n"),
    Writer("privacy confirm", "pfd privacy confirm --bundle ../bundle --passphrase-file ../pass",
           BUNDLE + "pfd privacy erase $(cat ../second) --class contact -m 'Art. 17'\n",
           steps=True, varies=True, between="erasure-open"),
    # What people do by hand, and its way back.
    Writer("commit", "pfd commit",
           "sed -i 's/title: Fest/title: Feast/' grants/2026/2026-001.yaml\n"
           "printf 'kind: group\\nname: By hand\\n' >contacts/by-hand.yaml\n"),
    Writer("fmt", "pfd fmt", FORMLESS),
    Writer("undo", "pfd undo -m wrong", "pfd grant set 2026-001 title=Feast\n"),
    Writer("hook install", "pfd hook install", steps=True),
    Writer("hook remove", "pfd hook remove", "pfd hook install\n", steps=True),
    Writer("doctor", "pfd doctor --fix", BROKEN, steps=True),
    # Work, events, publicity.
    Writer("event add", "pfd event add --kind festival --title Feast --date 28.2.2026"),
    Writer("event plan", "pfd event plan 2026-conference --template conference", CONFERENCE),
    Writer("event done", "pfd event done 2026-conference 1",
           CONFERENCE + "pfd event plan 2026-conference --template conference\n"),
    Writer("post add", POST.strip()),
    Writer("post approve", "pfd post approve 2026-001", POST),
    Writer("post publish", "pfd post publish 2026-001 --where https://pfd.example/days",
           POST + "pfd post approve 2026-001\n"),
    Writer("incident verify", "pfd incident verify 2026-001", INCIDENT),
    Writer("incident publish", "pfd incident publish 2026-001 --home no --work no --person no "
           "--checked", INCIDENT + "pfd incident verify 2026-001\n"),
    Writer("strategy value", "pfd strategy value 2025-2032 i-1 5", INDICATOR),
    Writer("task done", "pfd task done 2026-001", TASK),
    # Files beside git.
    Writer("attach", "pfd attach 2026-001 ../paper.pdf --kind invoice --title Bill",
           strays="files/"),
    Writer("files check", "pfd files check --remove-unnamed --yes", STRAYS, steps=True),
    Writer("files export", "pfd files export ../papers.d",
           "pfd attach 2026-001 ../paper.pdf --kind invoice --title Bill\n", makes=("papers.d",),
           steps=True),
    Writer("grant pack", "pfd grant pack 2026-001 -o ../pack", makes=("pack",), steps=True),
    Writer("export sqlite", "pfd export sqlite ../data.db", makes=("data.db",)),
    Writer("export vcard", "pfd export vcard -o ../cards.vcf", makes=("cards.vcf",)),
    Writer("report", "pfd report yearly --year 2026 -o ../report.html", makes=("report.html",)),
    Writer("report sent", "pfd report yearly --year 2026 -o ../sent.html --sent-to Council",
           makes=("sent.html",), steps=True, varies=True),
    # The saved index of a run that only reads.
    Writer("index saved", "pfd grant list", MANY),
    Writer("index saved anew", "pfd grant list", MANY + "pfd grant list\n"
           "sed -i 's/^kind: group/kind: group\\nnotes: other/' contacts/club-*.yaml\n"
           "git commit -qam notes\n"),
)
