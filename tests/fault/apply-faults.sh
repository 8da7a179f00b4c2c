#!/usr/bin/env bash
# --no-commit under faults: one change of four files, killed before each of its
# system calls, and with each of them failing, once and for good.  Whatever
# happens, the files are all old or all new, and the exit status says which:
#
#   0  all new
#   3  all old, and nothing is left behind
#   4  half, and the message names the files; like after a kill, the next
#      command that writes puts the old ones back.  Or all new, and only
#      clearing up failed
#
#   apply-faults.sh COMMIT_PROBE
#
# PFD_FAULT_EVERY=N takes every Nth point only.
#
# Exit 1 with one line for each broken promise, 77 where strace cannot be used.
set -u

probe=$(realpath "$1") || exit 2
scratch=$(mktemp -d) || exit 3
trap 'rm -rf "$scratch"' EXIT
strace -o /dev/null true 2>/dev/null || exit 77
export HOME=$scratch LC_ALL=C.UTF-8 GIT_CONFIG_NOSYSTEM=1
git config --global user.name 'Test Person'
git config --global user.email t@example.org
git config --global init.defaultBranch main

repo=$scratch/repo
failures=0
points=0

# Every Nth point only, beginning at another one each day, where time is short.
every=${PFD_FAULT_EVERY:-1}
offset=$(($(date +%j | sed 's/^0*//') % every))
met=0
skipped() { met=$((met + 1)) && [ $((met % every)) -ne "$offset" ]; }

bad() {
	failures=$((failures + 1))
	echo "apply-faults: $point: $*" >&2
}

fresh() {
	rm -rf "$repo"
	cp -a "$scratch/template" "$repo"
}

change() {
	"$@" "$probe" apply "$repo" - pfd.yaml=new gone.yaml- \
		deep/down/new.yaml=new hand.yaml=new
}

# Without temporary files, which cannot go while nothing can be opened.
state() {
	(cd "$repo" && find . -path ./.git -prune -o -type f ! -name '.pfd-*' -print0 |
		sort -z | xargs -0 sha1sum && git rev-parse HEAD)
}

leftovers() {
	find "$repo" -name '.pfd-*' -o -name '*.lock' \
		-o -path '*/.git/pfd/commit' -o -path "$repo/deep" -empty
}

inspect() { # status
	local now again
	now=$(state)
	case $1 in
	0) [ "$now" = "$new" ] || bad "exit 0, but not the new files" ;;
	3) [ "$now" = "$old" ] || bad "exit 3, but not the old files" ;;
	4)
		grep -q '\.yaml' "$scratch/message" || [ "$now" = "$new" ] ||
			bad "half, and no file is named"
		;;
	137) ;;
	*) bad "exit $1: $(cat "$scratch/message")" ;;
	esac
	case $1,$point in
	0,* | 137,*) ;;
	*,write*+) ;; # nor can a message be written
	*) [ -s "$scratch/message" ] || bad "no message" ;;
	esac
	again=$("$probe" check "$repo" 2>&1) || bad "next command: $again"
	now=$(state)
	if [ "$1" -eq 0 ]; then
		[ "$now" = "$new" ] || bad "an acknowledged change is gone"
	elif [ "$1" -eq 3 ] || [ "$now" != "$new" ]; then
		[ "$now" = "$old" ] || bad "neither old nor new"
	fi
	[ -z "$(leftovers)" ] || bad "left behind: $(leftovers | tr '\n' ' ')"
}

point=setup
"$probe" init "$scratch/template" base pfd.yaml=old gone.yaml=old \
	hand.yaml=old contacts/other.yaml=old >/dev/null || exit 3
echo edited >"$scratch/template/hand.yaml"
fresh
old=$(state)
# Counted in the names that strace gives them on this machine.
calls=(rename renameat renameat2 link linkat unlink unlinkat fsync write openat2)
list=$(IFS=,; echo "${calls[*]}")
change strace -f -o "$scratch/trace" -e "trace=$list" || {
	echo "apply-faults: the command fails by itself" >&2
	exit 1
}
new=$(state)
[ "$old" != "$new" ] || bad "nothing was written"
inspect 0

for call in "${calls[@]}"; do
	total=$(grep -cE "^[0-9]+ +$call\(" "$scratch/trace")
	case $call in write) error=ENOSPC ;; openat2) error=EMFILE ;; *) error=EIO ;; esac
	for ((nth = 1; nth <= total; nth++)); do
		for fault in signal=KILL:when=$nth error=$error:when=$nth \
			error=$error:when=$nth+; do
			skipped && continue
			point="$call $nth/$total $fault"
			points=$((points + 1))
			fresh
			change strace -f -o /dev/null -e "trace=$call" \
				-e "inject=$call:$fault" 2>"$scratch/message"
			inspect $?
		done
	done
done

echo "apply-faults: $points points, $failures failures"
[ "$failures" -eq 0 ]
