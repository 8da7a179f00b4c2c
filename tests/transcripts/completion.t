# What the shells ask for.
$ pfd __complete -- grant show 2025-00
2025-001
2025-002
2025-003
2025-004
2025-005
2025-006
2025-007
2025-008
2025-009
$ pfd __complete -- gr
grant	Grant
$ pfd __complete -- grant aw
award	award a grant
$ pfd __complete -- grant list --so
--sort	fields to sort by; -FIELD descends
$ pfd __complete -- grant list pot=
pot=action	action and initiative fund
pot=youth	youth fund
pot=participation-publicity	participation and publicity fund
pot=coordination	coordination office's funds
$ pfd __complete -- project set x aims=p
aims=promote_democracy	promote democracy
aims=prevent_extremism	prevent extremism
$ pfd __complete -- budget --pot y
youth	youth fund
$ pfd __complete -- budget -O js
json
jsonl
$ pfd __complete -- explain small
small-max	cap of small projects
small-split	splitting into small projects
small-applicant-age	applicants are of age
small-numbers	small numbers are not shown
$ pfd __complete -- schema m
meeting	Meeting
# Behind help: what stands behind pfd, up to a fixed word.
$ pfd __complete -- help rep
report	make a report
$ pfd __complete -- help report ''
yearly	the report to the funding body
settlement	the year's proof of use to the funding body
receipts	a grant's receipt list with plan against actual; without ID all receipts of the year
grants	all grants of the year, by track and status
projects	the year's projects one by one, and by aim, theme, place
project	one page on a project
organisation	one page on an organisation
meetings	the year's meetings, attendance and decisions
budget	sources, notices, drawdowns, pots, controlling
audience	who came: numbers, age, months, target groups
recipients	the year's final recipients with their sums
years	the years beside each other
advice	the year's advice in numbers
attendance	who came to the year's meetings
decisions	the register of the year's decisions
composition	of which sectors the bodies consist
events	the year's events, participants, costs and results
publicity	posts, their reach, and of which grants publicity is proved
networks	memberships, participation, and who works with whom
opportunities	funding programmes of others that were open in the year
tasks	the office's tasks, done and open
duties	the office's sixteen duties in figures
evaluation	figures for the scientific evaluation
incidents	published figures of incidents, small numbers hidden
situation	the situation report: analyses and incidents
list	all of them
$ pfd __complete -- help grant aw
award	award a grant
$ pfd __complete -- help grant award ''
$ pfd __complete -- help completion z
zsh
# The scripts, in the real shells.
$ for shell in bash zsh fish; do pfd completion $shell >../$shell.sh || echo "$shell"; done; pfd completion tcsh
! pfd: bash|zsh|fish: "tcsh" is none of: bash zsh fish
!   see: pfd help completion
[2]
$ shellcheck -s bash ../bash.sh && zsh -n ../zsh.sh && fish -n ../fish.sh
$ bash -c 'source ../bash.sh; COMP_WORDS=(pfd grant show 2025-00); COMP_CWORD=3; _pfd; printf "%s\n" "${COMPREPLY[@]}"' | head -2
2025-001
2025-002
$ bash -c 'source ../bash.sh; COMP_WORDS=(pfd grant list --col); COMP_CWORD=3; _pfd; printf "%s\n" "${COMPREPLY[@]}"'
--columns
--color
$ fish -c 'source ../fish.sh; complete -C "pfd grant show 2025-00"' | head -2 | cut -f1
2025-001
2025-002
$ fish -c 'source ../fish.sh; complete -C "pfd budget --pot y"' | cut -f1
youth
$ zsh -fc 'compdef() { :; }; _describe() { print -l ${items%%:*}; }; source ../zsh.sh; words=(pfd grant show 2025-00); CURRENT=4; _pfd' | head -2
2025-001
2025-002
# Fields as each place takes them: with the values behind, also of what is derived, and bare for columns.
$ pfd __complete -- grant list stat; pfd __complete -- grant list status=aw; pfd __complete -- grant list status!=aw
status=	Status
status=awarded	awarded
status!=awarded	awarded
$ pfd __complete -- grant list --columns id,stat; pfd __complete -- grant list --sort activity.s
id,status	Status
activity.start	Start
$ pfd __complete -- grant set x aims+=pro; pfd __complete -- grant set x stat
aims+=promote_democracy	promote democracy
$ pfd __complete -- explain grant.activity.
grant.activity.start	Start
grant.activity.end	End
# bash takes FIELD=VALUE apart, and completes the last of the three words.
$ pfd __complete -- grant list status = aw; pfd __complete -- grant list pot =
awarded	awarded
action	action and initiative fund
youth	youth fund
participation-publicity	participation and publicity fund
coordination	coordination office's funds
