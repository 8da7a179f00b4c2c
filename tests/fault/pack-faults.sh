#!/usr/bin/env bash
# `pfd grant pack` under faults: killed before each of its system calls that
# change something, and with each of them failing.  Every time the folder stands
# there whole or not at all, and the next run makes it, without anything that an
# earlier one left.
#
#   pack-faults.sh PFD
#
# PFD_FAULT_EVERY=N takes every Nth point only.
#
# PFD is built for release (strace and sanitizers do not go together).  Exit 1 with
# one line for each broken promise, 77 where strace cannot be used.
set -u

pfd=$(realpath "$1") || exit 2
data=$(realpath "$(dirname "$0")/../../data-example") || exit 2
calls=(mkdirat fchmodat openat openat2 write fsync renameat renameat2 unlinkat)
scratch=$(mktemp -d) || exit 3
trap 'rm -rf "$scratch"' EXIT
strace -o /dev/null true 2>/dev/null || exit 77
export HOME=$scratch LC_ALL=C.UTF-8 GIT_CONFIG_NOSYSTEM=1 PFD_TODAY=2026-03-01
export PFD_KEYSTORE=$scratch/keys
unset "${!GIT_AUTHOR_@}" "${!GIT_COMMITTER_@}" GIT_DIR GIT_INDEX_FILE
git config --global user.name 'Test Person'
git config --global user.email t@example.org

every=${PFD_FAULT_EVERY:-1}
met=0
points=0
failures=0
bad() {
	failures=$((failures + 1))
	echo "pack-faults: $point: $*" >&2
}
faulty() {
	strace -f -o /dev/null -e "trace=$call" -e "inject=$call:$fault" \
		"${pack[@]}" >/dev/null
}
sums() { (cd "$1" && find . -type f -print0 | sort -z | xargs -0 sha256sum); }

point=setup
cp -r "$data" "$scratch/repo" && cd "$scratch/repo" || exit 3
{
	git init -qb main && git add -A && git commit -qm start
	printf 'Rechnung 7' >"$scratch/bill.pdf"
	"$pfd" attach 2025-014 "$scratch/bill.pdf" --kind invoice --title Rechnung
} >/dev/null 2>"$scratch/log" || { cat "$scratch/log" >&2; exit 3; }
mkdir "$scratch/at" || exit 3
pack=("$pfd" grant pack 2025-014 -o "$scratch/at/folder")

inspect() { # status, fault
	local left
	if [ -e "$scratch/at/folder" ]; then
		[ "$(sums "$scratch/at/folder")" = "$whole" ] || bad "a part of it"
		rm -rf "$scratch/at/folder"
	elif [ "$1" -eq 0 ]; then
		bad "exit 0 without a folder"
	fi
	left=$(find "$scratch/at" -type f)
	case $1 in
	0 | 137) ;;
	3) [ -s "$scratch/message" ] || [ "${2#write}" != "$2" ] || bad "no message" ;;
	*) bad "exit $1: $(cat "$scratch/message")" ;;
	esac
	# What cannot be removed while nothing can be opened or removed.
	case $1,$2 in
	137,* | *,unlinkat* | *,openat2*+) ;;
	*) [ -z "$left" ] || bad "left behind: $left" ;;
	esac
	# Something of a run for another grant.
	[ -z "$left" ] || echo other >"$scratch/at/.folder.pfd-new/other.md"
	"${pack[@]}" >/dev/null 2>"$scratch/log" || bad "repeated: $(cat "$scratch/log")"
	[ "$(sums "$scratch/at/folder")" = "$whole" ] || bad "repeated, it is another"
	rm -rf "$scratch/at/folder"
	[ -z "$(ls -A "$scratch/at")" ] || bad "left at last: $(ls -A "$scratch/at")"
	rm -rf "$scratch/at" && mkdir "$scratch/at"
}

list=$(IFS=,; echo "${calls[*]}")
strace -f -o "$scratch/trace" -e "trace=$list" "${pack[@]}" \
	>/dev/null 2>"$scratch/log" || { cat "$scratch/log" >&2; exit 1; }
whole=$(sums "$scratch/at/folder")
inspect 0 none
# Only what comes once the folder is being made.
first=$(grep -nm1 'mkdirat(' "$scratch/trace" | cut -d: -f1)
for call in "${calls[@]}"; do
	total=$(grep -cE "^[0-9]+ +$call\(" "$scratch/trace")
	nth=$(head -n "$first" "$scratch/trace" | grep -cE "^[0-9]+ +$call\(")
	[ "$call" != mkdirat ] || nth=0
	case $call in write) error=ENOSPC ;; openat*) error=EMFILE ;; *) error=EIO ;; esac
	for ((nth++; nth <= total; nth++)); do
		for fault in signal=KILL:when=$nth error=$error:when=$nth \
			error=$error:when=$nth+; do
			met=$((met + 1))
			[ $((met % every)) -eq 0 ] || continue
			point="$call $nth/$total $fault"
			points=$((points + 1))
			faulty 2>"$scratch/message"
			inspect $? "$call $fault"
		done
	done
done
echo "pack-faults: $points points, $failures failures"
[ "$points" -gt 0 ] && [ "$failures" -eq 0 ]
