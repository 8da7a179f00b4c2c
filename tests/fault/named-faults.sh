#!/usr/bin/env bash
# Calls whose failing has once been taken for something else, by name and path.  Each
# is made to fail at every place where it comes, once and from there on: what exits
# with 1 or 3 has changed nothing, and after the next command git has nothing to show.
#
#   named-faults.sh PFD INJECT
#
# Exit 1 with a line for each broken promise, 77 where nobody may answer for calls.
set -u

pfd=$(realpath "$1") || exit 2
inject=$(realpath "$2") || exit 2
scratch=$(mktemp -d) || exit 3
trap 'rm -rf "$scratch"' EXIT
export HOME=$scratch LC_ALL=C.UTF-8 GIT_CONFIG_NOSYSTEM=1 PFD_TODAY=2026-03-01
export PFD_KEYSTORE=$scratch/keys
unset "${!GIT_AUTHOR_@}" "${!GIT_COMMITTER_@}" GIT_DIR GIT_INDEX_FILE
git config --global user.name 'Test Person'
git config --global user.email t@example.org
"$inject" -n 1 -e 5 true 2>/dev/null
[ $? -ne 125 ] || exit 77

failures=0
bad() {
	failures=$((failures + 1))
	echo "named-faults: $point: $*" >&2
}
fresh() {
	rm -rf "$scratch/repo" && cp -a "$scratch/base" "$scratch/repo" && cd "$scratch/repo" ||
		exit 3
}

# point CALL:PART N ERRNO [-p]: what is said of it is in said.
fail_at() {
	point="$1 $2 errno $3 ${4-}"
	fresh
	before=$(git rev-parse HEAD)
	"$inject" -c "$1" -n "$2" -e "$3" ${4+"$4"} "${command[@]}" >"$scratch/out" 2>"$scratch/said"
	status=$?
}

whole() {
	case $status in
	0 | 1 | 3 | 4) ;;
	*) bad "exit $status: $(cat "$scratch/said")" ;;
	esac
	if [ $((status % 2)) -eq 1 ] && [ "$(git rev-parse HEAD)" != "$before" ]; then
		bad "exit $status, and the branch has moved: $(cat "$scratch/said")"
	fi
	"$pfd" contact add --kind group --name Next >/dev/null 2>"$scratch/said" ||
		bad "the next command: $(cat "$scratch/said")"
	[ -z "$(git status --porcelain)" ] || bad "git status: $(git status --porcelain | head -n 5)"
}

"$pfd" init "$scratch/base" --name N --place N --language en >/dev/null 2>&1 &&
	cd "$scratch/base" && "$pfd" contact add --kind group --name First >/dev/null 2>&1 || exit 3

# An index that may not be looked at is not an empty one.
command=("$pfd" contact add --kind group --name Second)
for n in 1 2; do
	for call in newfstatat access; do
		fail_at $call:.git/pfd/commit/index $n 13
		whole
		fail_at $call:.git/pfd/commit/index $n 13 -p
		whole
	done
done
# A branch that cannot be read may have moved.
for n in 8 9 10 11 12; do
	fail_at openat:.git/refs/heads $n 24 -p
	whole
done
# What the office's language is says pfd.yaml: unread, it is not another.
for ((n = 1; n <= 12; n++)); do
	fail_at access:.git/objects $n 5
	[ "$status" -ne 0 ] || [ "$(git log -1 --format=%s)" = 'contact second: added' ] ||
		bad "exit 0, and the commit says: $(git log -1 --format=%s)"
	whole
done

# A new file that cannot be looked at is not left out.
printf 'kind: group\nname: By hand\n' >"$scratch/base/contacts/by-hand.yaml"
command=("$pfd" commit)
for n in 1 2 3; do
	fail_at newfstatat:by-hand.yaml $n 13
	[ "$status" -ne 0 ] || [ -n "$(git ls-files contacts/by-hand.yaml)" ] ||
		bad "exit 0, and the file is not committed"
done
rm "$scratch/base/contacts/by-hand.yaml"

# Of a saved index whose pages cannot be read any more, nothing is made up.
for n in $(seq 41); do printf 'kind: group\nname: Club %d\n' "$n" >"contacts/club-$n.yaml"; done
git add -A && git commit -qm clubs && cd "$scratch" && rm -rf base && cp -a repo base || exit 3
touch -d yesterday base/contacts/*.yaml
(cd base && sleep 2.1 && "$pfd" contact list >"$scratch/list") || exit 3
command=("$pfd" contact list)
for n in 1 2 3 4 5 6 7 8 9 10; do
	fail_at pread64: $n 5 -p
	case $status in
	0) cmp -s "$scratch/out" "$scratch/list" || bad "exit 0, and another list" ;;
	3) grep -q '^pfd: ' "$scratch/said" || bad "no line: $(cat "$scratch/said")" ;;
	*) bad "exit $status: $(cat "$scratch/said")" ;;
	esac
done

# An init that was interrupted is finished or taken back by the next.
for n in 2 3 4 6 12 19; do
	point="init killed at renameat $n"
	rm -rf "$scratch/new"
	"$inject" -c renameat: -n "$n" -k "$pfd" init "$scratch/new" --name N --place N >"$scratch/out" 2>&1
	"$pfd" init "$scratch/new" --name N --place N >"$scratch/out" 2>"$scratch/said"
	[ -e "$scratch/new/pfd.yaml" ] || bad "not there: $(cat "$scratch/said")"
	[ -z "$(git -C "$scratch/new" status --porcelain)" ] || bad "half made"
done
# So is one that was killed while git's own files were made.
for ((n = 24; n <= 54; n++)); do
	point="init killed at change $n"
	rm -rf "$scratch/new"
	"$inject" -w -n "$n" -k "$pfd" init "$scratch/new" --name N --place N >"$scratch/out" 2>&1
	"$pfd" init "$scratch/new" --name N --place N >"$scratch/out" 2>"$scratch/said"
	[ -e "$scratch/new/pfd.yaml" ] || bad "not there: $(cat "$scratch/said")"
	[ -z "$(find "$scratch/new" -name '*.lock')" ] || bad "a lock is left"
done

[ "$failures" -eq 0 ]
