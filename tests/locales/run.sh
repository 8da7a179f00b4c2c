#!/bin/sh
# Nothing that pfd reads or writes depends on the machine's locale or time zone: unit
# tests, what commands write, and transcripts in four locales and three zones.
# usage: run.sh PFD UNITS DATA     (UNITS: the directory of the unit tests)
#
# What bites: "I" and "i" are no pair in Turkish, amounts have a comma in German (also
# in libraries that print workbooks and PDF), sorting, and "today", which is Berlin's
# day although it is tomorrow in Kiritimati and yesterday in Los Angeles.
set -eu
pfd=$(realpath "$1") units=$(realpath "$2") data=$(realpath "$3")
here=$(realpath "$(dirname "$0")/..")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
unset LANG LANGUAGE PFD_TODAY PFD_KEYSTORE LC_MESSAGES LC_CTYPE SOURCE_DATE_EPOCH 2>/dev/null || :

# Machines have few locales, so they are made here: in a folder of their own.
mkdir "$tmp/locales"
for name in de_DE tr_TR; do
	localedef -i $name -f UTF-8 "$tmp/locales/$name.UTF-8" || :
done
LOCPATH=$tmp/locales
export LOCPATH
for name in de_DE tr_TR; do
	[ "$(LC_ALL=$name.UTF-8 locale decimal_point)" = , ] ||
		{ echo "the locale $name.UTF-8 could not be made" >&2; exit 1; }
done

fail() { echo "$LC_ALL, $TZ: $*" >&2; exit 1; }

# Half past midnight in Berlin, and New Year: 2025 is what most of the world still has.
epoch=1767223800 # 2025-12-31T23:30:00Z
cp -R "$data" "$tmp/origin"
(
	cd "$tmp/origin"
	git init -qb main .
	git config user.name T
	git config user.email t@example.org
	git add -A
	GIT_COMMITTER_DATE="$epoch +0000" GIT_AUTHOR_DATE="$epoch +0000" git commit -qm start
)

# What is written: amounts, dates, names, sorting, in every format; and what becomes
# of what people type.
outputs() {
	pfd report yearly --year 2025 --lang de -o "$1/yearly.md"
	pfd report yearly --year 2025 --lang de -o "$1/yearly.xlsx"
	for format in json html pdf; do
		pfd budget --year 2025 --lang de -o "$1/budget.$format"
	done
	pfd budget --year 2025 --csv-dialect excel-de -O csv >"$1/budget.csv"
	pfd report yearly --year 2025 -O csv --table figures_money --csv-dialect excel-de >"$1/excel.csv"
	pfd contact list --lang de >"$1/contacts"
	pfd contact list 'name~INITIATIVE' --lang de >"$1/contacts.ini"
	pfd sql 'SELECT id, name FROM contact ORDER BY name COLLATE german' >"$1/sorted"
	pfd grant list -c id,requested,received 'requested>1.000,50' 'received<1.9.2025' >"$1/grants"
	pfd due --lang de --all >"$1/due"
	pfd export ledger --year 2025 >"$1/ledger"
	pfd event calendar 2025-begleitung >"$1/calendar"
	pfd grant letter 2025-045 award >"$1/letter"
	pfd privacy scan --lang en >"$1/scan" 2>&1 || [ $? = 1 ]
	pfd grant add --year 2025 --track small --title 'İIıi Straße' --requested 300,50 \
		--received 1.12.2025 --applicant beispielverein-sprachcafe-neue-welt-ev
	pfd contact add initiative-istanbul --kind GROUP --name 'Initiative İstanbul'
	pfd contact set initiative-istanbul website=https://INI.example
	git log --format='%s %b' >"$1/log"
	git ls-tree -r HEAD >"$1/tree"
}

first=
for LC_ALL in C C.UTF-8 de_DE.UTF-8 tr_TR.UTF-8; do
	for TZ in Europe/Berlin Pacific/Kiritimati America/Los_Angeles; do
		export LC_ALL TZ
		for unit in date money interest text record write yaml_edit \
			yaml_json doc; do
			[ -x "$units/test_$unit" ] || fail "there is no test_$unit"
			"$units/test_$unit" >"$tmp/unit" 2>&1 ||
				{ cat "$tmp/unit"; fail "test_$unit"; }
		done
		name=$LC_ALL-$(basename $TZ)
		mkdir "$tmp/$name"
		rm -rf "$tmp/repo"
		cp -R "$tmp/origin" "$tmp/repo"
		(
			pfd() { "$pfd" "$@"; }
			cd "$tmp/repo"
			HOME=$tmp XDG_RUNTIME_DIR=$tmp SOURCE_DATE_EPOCH=$epoch
			export HOME XDG_RUNTIME_DIR SOURCE_DATE_EPOCH
			outputs "$tmp/$name" >"$tmp/said" 2>&1 ||
				{ cat "$tmp/said"; exit 1; }
		) || fail "a command that works elsewhere"
		first=${first:-$name}
		diff -r "$tmp/$first" "$tmp/$name" || fail "differs from $first"
	done
done
grep -q '1\.1\.2026' "$tmp/$first/letter" || fail "today is not Berlin's"

# What a person sees, in English all the same.
for place in de_DE.UTF-8:Pacific/Kiritimati tr_TR.UTF-8:America/Los_Angeles; do
	for name in list receipts vcard; do
		PFD_TRY_LOCALE=${place%:*} PFD_TRY_TZ=${place#*:} "$here/transcripts/run-transcript" \
			"$pfd" "$data" "$here/transcripts/$name.t" >"$tmp/said" 2>&1 ||
			{ cat "$tmp/said"; echo "$place: $name.t" >&2; exit 1; }
	done
done
