#!/usr/bin/env bash
# Kills `pfd payment run` before each of its system calls that change something:
# every time nothing is paid, or it is paid once and the very file of the commit's
# hash is there or comes with --again.
#
#   payment-kill.sh PFD
#
# PFD_FAULT_EVERY=N takes every Nth point only.
#
# PFD is built for release (strace and sanitizers do not go together).  Exit 1 with
# one line for each broken promise.
set -u

pfd=$(realpath "$1") || exit 2
calls=(rename renameat link linkat unlink unlinkat fsync fdatasync openat openat2
	write pwrite64)
scratch=$(mktemp -d) || exit 3
trap 'rm -rf "$scratch"' EXIT
export HOME=$scratch LC_ALL=C.UTF-8 GIT_CONFIG_NOSYSTEM=1 PFD_TODAY=2026-03-01
export PFD_KEYSTORE=$scratch/now/keys
unset "${!GIT_AUTHOR_@}" "${!GIT_COMMITTER_@}" GIT_DIR GIT_INDEX_FILE
git config --global user.name 'Test Person'
git config --global user.email t@example.org
git config --global init.defaultBranch main

every=${PFD_FAULT_EVERY:-1}
met=0
points=0
failures=0
point=setup
bad() {
	failures=$((failures + 1))
	echo "payment-kill: $point: $*" >&2
}
run() { (cd "$scratch/now/repo" && "$@"); }
fresh() {
	rm -rf "$scratch/now"
	cp -a "$scratch/template" "$scratch/now"
}

# A synthetic person's awarded grant with an order.
setup() {
	mkdir -p "$scratch/now/repo" && cd "$scratch/now/repo" || exit 3
	{
		"$pfd" init . --name B --place B --language en
		printf 'lead_authority:\n  contact: amt\nlocal_aims:\n  - aim: a\n    title: A\n' >>pfd.yaml
		git commit -qam lead
		"$pfd" year add 2026 --pot action=1000 --source own=1000
		"$pfd" contact add --kind organisation --name Amt \
			--account.iban DE70000000000000001037
		"$pfd" contact add --kind person --name 'Canary One' \
			--of_age true --democracy_declaration 2026-01-10 \
			--account.iban DE79000000001234567890 >"$scratch/now/id"
		"$pfd" grant add --title F --applicant "$(cat "$scratch/now/id")" \
			--track small --requested 450 --aims promote_democracy \
			--local_aims a --audiences public
		"$pfd" grant award 2026-001
		"$pfd" grant pay 2026-001 450 --order
	} >/dev/null 2>"$scratch/log" || { cat "$scratch/log" >&2; exit 3; }
	git status --porcelain | grep . && exit 3
	cd / && mv "$scratch/now" "$scratch/template" || exit 3
}
setup

pay=("$pfd" payment run -o "$scratch/now/pay.xml")
told() { run git show HEAD:years/2026.yaml | sed -n "s/^    sha256: '*\([0-9a-f]*\)'*/\1/p"; }
hash_of() { sha256sum <"$1" | cut -c1-64; }

# What must hold after the kill, and after whoever pays has tried again.
inspect() {
	local hash
	if [ -e "$scratch/now/pay.xml" ] &&
		[ "$(hash_of "$scratch/now/pay.xml")" != "$(told)" ]; then
		bad "a file that no commit names"
	fi
	if [ -z "$(told)" ]; then
		run "${pay[@]}" >/dev/null 2>"$scratch/log" ||
			bad "repeated: $(cat "$scratch/log")"
	elif ! [ -e "$scratch/now/pay.xml" ]; then
		run "${pay[@]}" >/dev/null 2>&1 && bad "paid twice"
		run "${pay[@]}" --again 1 >/dev/null 2>"$scratch/log" ||
			bad "again: $(cat "$scratch/log")"
	fi
	hash=$(told)
	[ "$(hash_of "$scratch/now/pay.xml")" = "$hash" ] || bad "another file"
	[ "$(stat -c %a "$scratch/now/pay.xml")" = 600 ] || bad "others can read it"
	[ "$(run grep -c 'reference: ' grants/2026/2026-001.yaml)" = 1 ] || bad "paid twice"
	run "$pfd" check | grep ' error: ' && bad "errors"
	[ -z "$(run git status --porcelain)" ] || bad "status: $(run git status --porcelain)"
	find "$scratch/now" -name '.pfd-*' | grep . && bad "left behind"
	return 0
}

list=$(IFS=,; echo "${calls[*]}")
fresh
run strace -f -o "$scratch/trace" -e "trace=$list" "${pay[@]}" \
	>/dev/null 2>"$scratch/log" || { cat "$scratch/log" >&2; exit 1; }
inspect
for call in "${calls[@]}"; do
	total=$(grep -cE "^[0-9]+ +$call\(" "$scratch/trace")
	for ((nth = 1; nth <= total; nth++)); do
		met=$((met + 1))
		[ $((met % every)) -eq 0 ] || continue
		point="$call $nth/$total"
		points=$((points + 1))
		fresh
		run strace -f -o /dev/null -e "trace=$call" \
			-e "inject=$call:signal=KILL:when=$nth" "${pay[@]}" \
			>/dev/null 2>&1
		inspect
	done
done
echo "payment-kill: $points points, $failures failures"
[ "$failures" -eq 0 ]
