# empty
# The goal tree, and the records that name its goals.
$ pfd init . --name Beispiel --place Beispielstadt --language en
! [COMMIT] partnership: added
$ printf 'title: Strategy 2025 to 2032\nperiod:\n  start: 2025-01-01\n  end: 2032-12-31\ngoals:\n  - goal: l-1\n    level: guiding\n    title: Living together\n  - goal: m-1-1\n    level: intermediate\n    under: l-1\n    title: Meeting\n  - goal: h-1-1-1\n    level: action\n    under: m-1-1\n    title: Two festivals a year\nindicators:\n  - indicator: festivals\n    goal: h-1-1-1\n    title: Festivals a year\n    baseline: 0\n    target: 2\n    by: 2026-04-30\nmeasures:\n  - goal: h-1-1-1\n    title: Ask the clubs\n    who: coordination office\n    due: 2026-03-20\nconcepts:\n  - kind: plan\n    date: 2024-04-01\n  - kind: analysis\n    date: 2023-04-01\n' >../tree && pfd strategy add --from ../tree
2025-2032
! [COMMIT] strategy 2025-2032: added – Strategy 2025 to 2032
! strategy/2025-2032.yaml:32:3: note: `analysis` is missing or older than 2 years; enter the revised paper in `concepts` with its date ([S12][S19]; two years [GKU]) [handlungskonzept]
! strategy/2025-2032.yaml:32:3: note: `safety` is missing or older than 2 years; enter the revised paper in `concepts` with its date ([S12][S19]; two years [GKU]) [handlungskonzept]
$ pfd strategy list
id	title	adopted	goals	indicators	measures
2025-2032	Strategy 2025 to 2032		3	1	1
# What hangs wrong, has no indicator, or an indicator no target.
$ pfd strategy set 2025-2032 goals.+.goal=h-1-1-2 goals.+.level=Handlungsziel goals.+.under=l-1 goals.+.title='Hangs wrong'
2025-2032
! [COMMIT] strategy 2025-2032: goals.+.goal, goals.+.level, goals.+.under, goals.+.title changed
! strategy/2025-2032.yaml:18:11: warning: action goal h-1-1-2 has no indicator; add one to `indicators`, with target and date ([S89]) [goal-indicator]
! strategy/2025-2032.yaml:20:12: warning: goal h-1-1-2: not under a goal of the level above; correct `level` or `under` ([S89]) [aims-tree]
$ pfd strategy set 2025-2032 indicators.festivals.target=
2025-2032
! [COMMIT] strategy 2025-2032: indicators.festivals.target changed
! strategy/2025-2032.yaml:25:12: warning: “Festivals a year” has no target or no date; enter `target` and `by` ([S89]) [indicator-target]
$ pfd strategy set 2025-2032 goals.h-1-1-2= indicators.festivals.target=2
2025-2032
! [COMMIT] strategy 2025-2032: goals.h-1-1-2, indicators.festivals.target changed
$ pfd strategy set 2025-2032 indicators.festivals.goal=h-1-1-9
! strategy/2025-2032.yaml:14:11: warning: action goal h-1-1-1 has no indicator; add one to `indicators`, with target and date ([S89]) [goal-indicator]
! strategy/2025-2032.yaml:20:11: error: “h-1-1-9” is no goal of a strategy; did you mean h-1-1-1? there are: h-1-1-1, l-1, m-1-1 (consistency of the records) [goal-exists]
! pfd: refused: 1 error
[1]
# Whoever names a goal names one that is there; a dry look costs nothing.
$ pfd task add -m 'Ask the club for a date' --due 2026-03-09 --goal h-1-1-1
2026-001
! [COMMIT] task 2026-001: added
$ pfd task add -m 'Ask' --goal h-1-1-9
! tasks/2026/2026-002.yaml:4:9: error: “h-1-1-9” is no goal of a strategy; did you mean h-1-1-1? there are: h-1-1-1, l-1, m-1-1 (consistency of the records) [goal-exists]
! pfd: refused: 1 error
[1]
$ pfd due
due	state	what	record	title	who	whom	amount	rule	source	field	done	extended	how
2025-04-01	overdue	concept	strategy/2025-2032	analysis	office	body		handlungskonzept	[S12][S19]; two years [GKU]	concepts		false	pfd strategy set 2025-2032 concepts.+.…=…
2026-03-09	open	task	task/2026-001	Ask the club for a date	office					due		false	pfd task done 2026-001
2026-03-20	open	measure	strategy/2025-2032	Ask the clubs	office					measures.1.due		false	pfd strategy set 2025-2032 measures.1.done=…
2026-04-01	open	concept	strategy/2025-2032	plan	office	body		handlungskonzept	[S12][S19]; two years [GKU]	concepts		false	pfd strategy set 2025-2032 concepts.+.…=…
2026-04-30	open	indicator	strategy/2025-2032	Festivals a year	office					indicators.festivals.by		false	pfd strategy value 2025-2032 festivals …
$ pfd task set 2026-001 done=2026-03-01 && pfd due --kind task
2026-001
due	state	what	record	title	who	whom	amount	rule	source	field	done	extended	how
! [COMMIT] task 2026-001: done changed
# Whose goal is not that of the strategy's file, too.
$ pfd strategy remove 2025-2032
! tasks/2026/2026-001.yaml:6:9: error: “h-1-1-1” is no goal of a strategy [goal-exists]
! pfd: refused: 1 error
!   change first what refers to it
[1]
# An indicator may count by itself; what is wrong with its query is told below.
$ pfd task remove 2026-001 && pfd strategy set 2025-2032 indicators.festivals.query='SELECT count(*) FROM task' && pfd strategy status --year 2026 -O tsv --table indicators
2026-001
2025-2032
goal	indicator	unit	baseline	value	of	target	by	progress
h-1-1-1	festivals		0	0	2026-03-01	2	2026-04-30	0
! [COMMIT] task 2026-001: removed
! [COMMIT] strategy 2025-2032: indicators.festivals.query changed
$ for q in 'DELETE FROM task' 'SELECT x FROM nowhere' 'SELECT title FROM strategy WHERE 0'; do pfd strategy set 2025-2032 indicators.festivals.query="$q" 2>/dev/null; pfd strategy status --year 2026 | grep Note; done
2025-2032
> **Note:** festivals, query: a query only reads: DELETE is refused
2025-2032
> **Note:** festivals, query: SQLite: no such table: nowhere
2025-2032
> **Note:** festivals, query: no number
