#!/bin/sh
# How fast pfd is, as ratios to what must be done anyway on the same machine in
# the same minute.  No test: nothing here runs in CI.
#	tests/bench/run.sh PFD [RECORDS]
# PFD is a release build (cmake --preset release); RECORDS is 2000.  Status 1 if
# a figure exceeds its limit.
set -eu
pfd=$(realpath "$1") records=${2-2000}
here=$(dirname "$(realpath "$0")")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
runs=11 status=0
export HOME="$tmp" LC_ALL=C.UTF-8 GIT_CONFIG_NOSYSTEM=1
unset PFD_TODAY XDG_CONFIG_HOME GIT_DIR SOURCE_DATE_EPOCH 2>/dev/null || :

git config --global user.name "Bench"
git config --global user.email bench@example.org
git config --global init.defaultBranch main
cc -O2 -Wall -D_GNU_SOURCE -o "$tmp/bare_yaml" "$here/bare_yaml.c" -lyaml
echo 'int main(void) { return 0; }' >"$tmp/empty.c"
cc -O2 -o "$tmp/empty" "$tmp/empty.c"

make_repository() { # RECORDS DIRECTORY
	"$here/generate.py" "$1" "$2" >/dev/null
	git -C "$2" init -q
	git -C "$2" add -A
	git -C "$2" commit -qm start
	git -C "$2" repack -adq
}
compare() { "$here/compare.py" "$@" || status=1; }

repo=$tmp/repo big=$tmp/big
make_repository "$records" "$repo"
make_repository 10000 "$big"

# Without what an earlier run saved, and with it.
anew='rm -f .git/pfd/index .git/pfd/findings'
compare "check, $records : bare libyaml" 2 $runs "$repo" \
	"$pfd check" "$tmp/bare_yaml $repo" "$anew"
settle() { # until the saved index has stamps that are old enough
	for _ in 1 2; do
		(cd "$1" && "$pfd" check >/dev/null)
		sleep 3
	done
	(cd "$1" && "$pfd" check >/dev/null)
}
settle "$repo"
touched='touch years/*.yaml'
compare "check, years touched, $records : bare libyaml" 1 $runs "$repo" \
	"$pfd check" "$tmp/bare_yaml $repo" "$touched"

first=$(find "$repo/grants" -name '*.yaml' | sort | tail -n 1)
year=$(basename "$(dirname "$first")")
applicant=$(sed -n 's/^applicant: //p' "$first")
prepare="sed \"s/^title:.*/title: \$(date +%N)/\" '$first' >'$repo/notes.yaml.txt'"
compare "grant add : git add, commit" 4 $runs "$repo" \
	"$pfd grant add --year $year --track small --title Fest --applicant $applicant --requested 100.00 --received $year-02-01" \
	"git add notes.yaml.txt && git commit -qm bench" "$prepare"

compare "version : empty program" 8 51 "$repo" "$pfd version" "$tmp/empty"
compare --memory "check, 10000: peak memory" 120 "$big" "$pfd check"
settle "$big"
compare "check untouched, 10000 : git status" 1.5 $runs "$big" \
	"$pfd check" "git status"
compare "list, 10000 : git status" 5 $runs "$big" \
	"$pfd project list" "git status"

"$here/people.py" "$pfd" "$big" "$tmp/plain" "$tmp/sealed"
compare "check, 10000: sealed : plain" 1.1 $runs "$tmp" \
	"$pfd -C sealed check" "$pfd -C plain check" \
	"rm -f plain/.git/pfd/[if]* sealed/.git/pfd/[if]*"
compare "list, 10000: sealed : plain" 1.1 $runs "$tmp" \
	"$pfd -C sealed contact list" "$pfd -C plain contact list" \
	"rm -f plain/.git/pfd/[if]* sealed/.git/pfd/[if]*"

# The yearly report in each format: of a partnership's year, and among 10,000
# records.
yearly() { # NAME DIRECTORY YEAR RUNS FORMAT=LIMIT_MS...
	name=$1 place=$2 of=$3 times=$4
	shift 4
	for case in "$@"; do
		compare --time "yearly report, $name: ${case%=*}" "${case#*=}" \
			"$times" "$place" \
			"$pfd report yearly --year $of -o $tmp/report.${case%=*}"
	done
}
cp -R "$here/../../data-example" "$tmp/example"
git -C "$tmp/example" init -q
git -C "$tmp/example" add -A
git -C "$tmp/example" commit -qm start
settle "$tmp/example"
yearly example "$tmp/example" 2025 $runs \
	md=150 json=150 html=150 xlsx=150 pdf=300
yearly 10000 "$big" "$year" 5 html=1000 xlsx=2000 pdf=5000

id=$(basename "$first" .yaml)
(cd "$repo" && strace -f -qq -e trace=open,openat,openat2 -o "$tmp/trace" \
	"$pfd" grant show "$id" >/dev/null)
opened=$(grep -v ENOENT "$tmp/trace" | grep -c '\.yaml"' || :)
printf '%-28s %7d    limit 1\n' "grant show: files opened" "$opened"
[ "$opened" -le 1 ] || { grep '\.yaml"' "$tmp/trace"; status=1; }
exit $status
