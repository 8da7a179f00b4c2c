#!/usr/bin/env bash
# Kills `pfd privacy erase`, and `pfd privacy confirm --bundle`, before each of their
# system calls that change something, and repeats them: every time the data end
# erased, the name that must be kept can be read, and the bundle opens.
#
#   erase-kill.sh PFD
#
# PFD_FAULT_EVERY=N takes every Nth point only.
#
# PFD is built for release (strace and sanitizers do not go together).  Exit 1 with
# one line for each broken promise.
set -u

pfd=$(realpath "$1") || exit 2
calls=(rename renameat link linkat unlink unlinkat fsync fdatasync openat openat2
	write pwrite64 ftruncate)
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
	echo "erase-kill: $point: $*" >&2
}
run() { (cd "$scratch/now/repo" && "$@"); }
fresh() {
	rm -rf "$scratch/now"
	cp -a "$scratch/template" "$scratch/now"
}

# A synthetic person whose name a grant keeps, and a bundle with the keys.
setup() {
	mkdir -p "$scratch/now/repo" && cd "$scratch/now/repo" || exit 3
	echo 'pferd batterie klammer' >"$scratch/now/pass"
	{
		"$pfd" init . --name B --place B --language en
		"$pfd" year add 2026 --pot action=1000 --source own=1000
		"$pfd" contact add --kind organisation --name V
		"$pfd" contact add --kind person --name 'Canary One' \
			--email canary@example.org >"$scratch/now/id"
		"$pfd" key export "$scratch/now/bundle" \
			--passphrase-file "$scratch/now/pass"
		"$pfd" grant add --title F --applicant v --track small \
			--responsible "$(cat "$scratch/now/id")" --requested 450
	} >/dev/null 2>"$scratch/log" || { cat "$scratch/log" >&2; exit 3; }
	git status --porcelain | grep . && exit 3
	cd / && mv "$scratch/now" "$scratch/template" || exit 3
}
setup
id=$(cat "$scratch/template/id")
file=contacts/$id.yaml
key=$(git -C "$scratch/template/repo" show "HEAD:$file" |
	sed -n 's/^email: enc:v1:\([0-9a-z]*\):.*/\1/p')
field() { awk -v key="$key" '$1 == key { print $5 }' "$1"; }
store=$(sed -n '1s/^pfd-keys 1 \([^ ]*\).*/\1/p' "$scratch/template/keys/keys")
bundle=$(sed -n '1s/^pfd-bundle 1 \([^ ]*\) .*/\1/p' "$scratch/template/bundle")
secret=$(field "$scratch/template/keys/keys")
[ -n "$secret" ] || { bad "no key"; exit 1; }

erase=("$pfd" privacy erase "$id" --class contact -m 'Art. 17')
confirm=("$pfd" privacy confirm --bundle "$scratch/now/bundle"
	--passphrase-file "$scratch/now/pass")

# Whether the erasure waits for a keystore, as a clone without keys sees it.
waits() {
	PFD_KEYSTORE=$scratch/none run "$pfd" privacy due --at HEAD -O tsv --table awaiting |
		grep -q "^$1	"
}
# What must hold after the repeated command, whatever happened before it.
inspect_erase() {
	grep -rqF "$secret" "$scratch/now/keys" && bad "the key is still there"
	[[ $(field "$scratch/now/keys/keys") =~ ^-+$ ]] || bad "no destroyed line"
	[ "$(run grep -c '  - no:' "$file")" = 1 ] || bad "tombstones: $(run cat "$file")"
	run grep -q "keys: \[$key\]" "$file" || bad "the key is not named"
	run grep -q '^email' "$file" && bad "the e-mail address is still there"
	run "$pfd" contact show "$id" -O json | grep -q '"name": "Canary One"' ||
		bad "the name is lost"
	run git show "HEAD~2:$file" >"$scratch/now/$id.yaml"
	"$pfd" textconv "$scratch/now/$id.yaml" | grep -qi canary &&
		bad "an old commit opens"
	[ "$(run git rev-list --count HEAD)" = $((base + 2)) ] || bad "commits"
	waits "$store" && bad "this machine is still awaited"
	waits "$bundle" || bad "the bundle is not awaited"
}
inspect_confirm() {
	waits "$bundle" && bad "still awaited"
	find "$scratch/now" -maxdepth 1 -name '.pfd-*' | grep . && bad "left behind"
	PFD_KEYSTORE=$scratch/now/other run "$pfd" key import "$scratch/now/bundle" \
		--passphrase-file "$scratch/now/pass" >/dev/null 2>"$scratch/log" ||
		bad "the bundle does not open: $(cat "$scratch/log")"
	grep -rqF "$secret" "$scratch/now/other" 2>/dev/null && bad "the bundle has it"
	return 0
}
sound() {
	local said
	said=$(run git status --porcelain)
	[ -z "$said" ] || bad "status: $said"
	said=$(run git fsck --strict --no-dangling 2>&1) || bad "fsck: $said"
	said=$(find "$scratch/now/repo" -name '.pfd-*' -o -name '*.lock')
	[ -z "$said" ] || bad "left behind: $said"
}

attack() { # inspect, command…
	local inspect=$1 list call total nth status
	shift
	base=$(git -C "$scratch/template/repo" rev-list --count HEAD)
	list=$(IFS=,; echo "${calls[*]}")
	fresh
	run strace -f -o "$scratch/trace" -e "trace=$list" "$@" \
		>/dev/null 2>"$scratch/log" || { bad "fails: $(cat "$scratch/log")"; return; }
	$inspect
	for call in "${calls[@]}"; do
		total=$(grep -cE "^[0-9]+ +$call\(" "$scratch/trace")
		for ((nth = 1; nth <= total; nth++)); do
			met=$((met + 1))
			[ $((met % every)) -eq 0 ] || continue
			point="$inspect: $call $nth/$total"
			points=$((points + 1))
			fresh
			run strace -f -o /dev/null -e "trace=$call" \
				-e "inject=$call:signal=KILL:when=$nth" "$@" \
				>"$scratch/out" 2>&1
			status=$?
			grep -q 'erased: contact' "$scratch/out" && [ $status -ne 0 ] &&
				grep -rqF "$secret" "$scratch/now/keys" &&
				bad "told before the key was gone"
			run git grep -q "\[$key\]" HEAD -- "$file" &&
				grep -rqF "$secret" "$scratch/now/keys" &&
				! waits "$store" && bad "nobody sees that the key is left"
			run "$@" >/dev/null 2>"$scratch/log" ||
				bad "repeated: $(cat "$scratch/log")"
			$inspect
			sound
		done
	done
}

attack inspect_erase "${erase[@]}"

# The bundle confirms what was erased.
fresh
run "${erase[@]}" >/dev/null 2>&1 || bad "erase fails"
rm -rf "$scratch/template"
mv "$scratch/now" "$scratch/template"
attack inspect_confirm "${confirm[@]}"

echo "erase-kill: $points points, $failures failures"
[ "$failures" -eq 0 ]
