# empty
# The catalogue of other funders' programmes.
$ pfd init . --name Beispiel --place Beispielstadt --language en
! [COMMIT] partnership: added
$ pfd opportunity add --title 'Beispielfonds Vielfalt' --funder 'Musterstiftung' --aim shape_diversity --legal_form registered_association --minimum 500 --maximum 5000 --website https://musterstiftung.example/
beispielfonds-vielfalt
! [COMMIT] opportunity beispielfonds-vielfalt: added – Beispielfonds Vielfalt
$ pfd opportunity set beispielfonds-vielfalt deadlines.+.yearly=03-31 deadlines.+.yearly=09-30
beispielfonds-vielfalt
! [COMMIT] opportunity beispielfonds-vielfalt: deadlines.+.yearly changed
$ cat opportunities/*
| # yaml-language-server: $schema=../.pfd/schema/opportunity.json
title: Beispielfonds Vielfalt
funder: Musterstiftung
aims: [shape_diversity]
legal_forms: [registered_association]
minimum: 500.00
maximum: 5000.00
deadlines:
  - no: 1
    yearly: '09-30'
website: https://musterstiftung.example/
checked: 2026-03-01
$ pfd opportunity list
id	title	funder	minimum	maximum	deadline	checked
beispielfonds-vielfalt	Beispielfonds Vielfalt	Musterstiftung	500.00	5000.00	2026-09-30	2026-03-01
$ pfd due
due	state	what	record	title	who	whom	amount	rule	source	field	done	extended	how
# A day that no year has, one that is none, and both at once.
$ pfd opportunity set beispielfonds-vielfalt deadlines.1.yearly=02-30
! opportunities/beispielfonds-vielfalt.yaml:10:13: error: “02-30”: no day on which this deadline could come; enter `date`, or `yearly` as MM-DD, not both (calendar) [opportunity-deadline]
! pfd: refused: 1 error
[1]
$ pfd opportunity set beispielfonds-vielfalt deadlines.1.yearly=31.3.
! opportunities/beispielfonds-vielfalt.yaml:10:13: error: “31.3.”: no day on which this deadline could come; enter `date`, or `yearly` as MM-DD, not both (calendar) [opportunity-deadline]
! pfd: refused: 1 error
[1]
$ pfd opportunity set beispielfonds-vielfalt deadlines.1.date=2026-03-31
! opportunities/beispielfonds-vielfalt.yaml:11:13: error: “09-30”: no day on which this deadline could come; enter `date`, or `yearly` as MM-DD, not both (calendar) [opportunity-deadline]
! pfd: refused: 1 error
[1]
$ pfd opportunity set beispielfonds-vielfalt deadlines.1.yearly=02-29 && pfd opportunity list --columns id,deadline
beispielfonds-vielfalt
id	deadline
beispielfonds-vielfalt	2028-02-29
! [COMMIT] opportunity beispielfonds-vielfalt: deadlines.1.yearly changed
# What nobody has looked at for half a year is found.
$ PFD_TODAY=2026-10-01 pfd check
opportunities/beispielfonds-vielfalt.yaml:12:10: warning: last checked on 2026-03-01, more than 6 months ago; look it up, then: pfd opportunity set ID checked=DATE ([GKU]) [opportunity-stale]
