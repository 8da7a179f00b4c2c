#!/usr/bin/env bash
# Kills one committing command before each of its renames, links, unlinks,
# fsyncs and opens, and looks at what is left: the old state or the new one,
# a sound repository, and a next command that works without help.
#
#   commit-kill.sh PROGRAM [SYSCALL...]
#
# PFD_FAULT_EVERY=N takes every Nth point only.
#
# PROGRAM is pfd or commit_probe, built for release (strace and sanitizers do
# not go together).  Exit 1 with one line for each broken promise.
set -u

program=$(realpath "$1") || exit 2
shift
calls=("$@")
[ ${#calls[@]} -gt 0 ] ||
	calls=(rename renameat link linkat unlink unlinkat fsync openat openat2 write)
scratch=$(mktemp -d) || exit 3
trap 'rm -rf "$scratch"' EXIT
export HOME=$scratch LC_ALL=C.UTF-8 GIT_CONFIG_NOSYSTEM=1
unset "${!GIT_AUTHOR_@}" "${!GIT_COMMITTER_@}" GIT_DIR GIT_INDEX_FILE PFD_TODAY
git config --global user.name 'Test Person'
git config --global user.email t@example.org
git config --global init.defaultBranch main

repo=$scratch/repo
failures=0
points=0

# ---- what is run: one command that touches several files, and a later one ----

case ${program##*/} in
commit_probe* | probe*)
	setup() {
		"$program" init "$1" base pfd.yaml=old gone.yaml=old \
			contacts/other.yaml=old >/dev/null
	}
	change() {
		"$@" "$program" commit "$repo" change pfd.yaml=new gone.yaml- \
			events/deep/new.yaml=new
	}
	again() { "$program" commit "$repo" later later.yaml=later; }
	check() { :; }
	;;
*)
	example=$(dirname "$0")/../../data-example
	setup() {
		mkdir -p "$1" && cp -r "$example/." "$1" && git init -q "$1" &&
			git -C "$1" add . && git -C "$1" commit -qm base
	}
	grant=$(cd "$example/grants" && find . -name '*.yaml' | sort | head -n 1)
	grant=$(basename "$grant" .yaml)
	# Prints the commit's id, which pfd names on stderr.
	change() {
		local status=0
		(cd "$repo" && "$@" "$program" grant set "$grant" title=Neu -m x) \
			>/dev/null 2>"$scratch/stderr" || status=$?
		sed -n 's/^\[\([0-9a-f]*\)\].*/\1/p' "$scratch/stderr"
		cat "$scratch/stderr" >&2
		return $status
	}
	again() { (cd "$repo" && "$program" grant set "$grant" title=Anders -m x); }
	check() { (cd "$repo" && "$program" check 2>/dev/null | sort); }
	;;
esac

# Every Nth point only, beginning at another one each day, where time is short.
every=${PFD_FAULT_EVERY:-1}
offset=$(($(date +%j | sed 's/^0*//') % every))
met=0
skipped() { met=$((met + 1)) && [ $((met % every)) -ne "$offset" ]; }

bad() {
	failures=$((failures + 1))
	echo "commit-kill: $point: $*" >&2
}

fresh() {
	chmod -R u+w "$repo" 2>/dev/null
	rm -rf "$repo"
	cp -a "$scratch/template" "$repo"
}

git_in() { git -C "$repo" "$@"; }

# What a person would call the state: the tree, and the files as they lie there.
tree() { git_in rev-parse 'HEAD^{tree}'; }
files() {
	(cd "$repo" && find . -path ./.git -prune -o -type f -print0 |
		sort -z | xargs -0 sha1sum)
}

# I9: nothing half-made stays, with the lock files that git itself would trip on.
leftovers() {
	find "$repo" -name '.pfd-*' -o -name '*.lock' -o -name 'tmp_*' \
		-o -path '*/.git/pfd/commit' -o -path "$repo/events" -empty
}

# I1 to I5 and I9, after the next command.
inspect() { # status, id
	local status=$1 id=$2 started=$EPOCHREALTIME spent now
	again >"$scratch/again" 2>&1 || bad "next command: $(cat "$scratch/again")"
	spent=$(((${EPOCHREALTIME/./} - ${started/./}) / 1000))
	[ "$spent" -lt 2000 ] || bad "next command took $spent ms"
	[ -z "$(leftovers)" ] || bad "left behind: $(leftovers | tr '\n' ' ')"
	now=$(git_in fsck --strict --no-dangling 2>&1) || bad "fsck: $now"
	now=$(git_in status --porcelain)
	[ -z "$now" ] || bad "status: $now"
	case $(git_in log --format=%s | wc -l) in
	"$((base_commits + 1))") now=old ;;
	"$((base_commits + 2))") now=new ;;
	*) now=other ;;
	esac
	[ "$now" != other ] || bad "an unexpected number of commits"
	if [ "$now" = old ]; then
		git_in diff --quiet "$base" HEAD~ || bad "old, but not the old tree"
		[ "$status" -ne 0 ] || bad "exit 0, but the old state"
	else
		[ "$(git_in rev-parse 'HEAD~^{tree}')" = "$new_tree" ] ||
			bad "new, but not the new tree"
	fi
	if [ "$status" -eq 0 ]; then
		git_in merge-base --is-ancestor "$id" HEAD || bad "$id is lost"
	fi
	now=$(check)
	[ -z "$(comm -13 "$scratch/findings" <(echo "$now"))" ] ||
		bad "new findings: $now"
}

# I13: the user commits at once; an acknowledged change must survive that, and
# what was not acknowledged must not leave git and pfd at odds.
users_commit() {
	rm -f "$repo/.git/index.lock"
	git_in commit -qam 'by the user' >/dev/null 2>&1
	again >/dev/null 2>"$scratch/again" ||
		bad "after the user's commit: $(cat "$scratch/again")"
	# A file of the change that the user's commit dropped may stay, untracked:
	# pfd deletes nothing that HEAD no longer speaks of.
	[ -z "$(git_in status --porcelain -uno)" ] ||
		bad "after the user's commit: $(git_in status --porcelain)"
	[ -z "$(leftovers)" ] || bad "after the user's commit: $(leftovers)"
	git_in fsck --strict --no-dangling >/dev/null 2>&1 || bad "fsck fails"
}

point=setup
setup "$scratch/template" || exit 3
repo=$scratch/template
base=$(git_in rev-parse HEAD)
base_commits=$(git_in rev-list --count HEAD)
check >"$scratch/findings"
repo=$scratch/repo

# The whole command once, to know its end and to count its calls.
list=$(IFS=,; echo "${calls[*]}")
fresh
change strace -f -o "$scratch/trace" -e "trace=$list,fsync" >"$scratch/id" || {
	echo "commit-kill: the command fails by itself" >&2
	exit 1
}
new_tree=$(tree)
[ "$(grep -c 'fsync(' "$scratch/trace")" -ge 6 ] || {
	point=trace
	bad "fewer fsyncs than objects, branch, files and index need"
}

for call in "${calls[@]}"; do
	total=$(grep -cE "^[0-9]+ +$call\(" "$scratch/trace")
	for ((nth = 1; nth <= total; nth++)); do
		for mode in kill user; do
			skipped && continue
			point="$call $nth/$total ($mode)"
			points=$((points + 1))
			fresh
			change strace -f -o /dev/null -e "trace=$call" \
				-e "inject=$call:signal=KILL:when=$nth" \
				>"$scratch/id" 2>/dev/null
			status=$?
			if [ $mode = kill ]; then
				inspect "$status" "$(cat "$scratch/id")"
			else
				users_commit
			fi
		done
	done
done

# Errors in place of kills: told by a non-zero status, and as clean afterwards.
for fault in fsync:EIO write:ENOSPC rename:EIO renameat:EIO linkat:EIO \
	unlinkat:EIO openat:EMFILE; do
	call=${fault%:*}
	case " ${calls[*]} " in *" $call "*) ;; *) continue ;; esac
	total=$(grep -cE "^[0-9]+ +$call\(" "$scratch/trace")
	for ((nth = 1; nth <= total; nth++)); do
		skipped && continue
		point="$call $nth/$total (${fault#*:})"
		points=$((points + 1))
		fresh
		change strace -f -o /dev/null -e "trace=$call" \
			-e "inject=$call:error=${fault#*:}:when=$nth" \
			>"$scratch/id" 2>"$scratch/message"
		status=$?
		[ "$status" -eq 0 ] || [ -s "$scratch/message" ] || bad "no message"
		inspect "$status" "$(cat "$scratch/id")"
	done
done

# An editor that saves in a gap keeps its bytes, and the status says so.
point="editor"
fresh
change env >/dev/null 2>&1
first=$(git_in diff --name-only --diff-filter=M "$base" HEAD | head -n 1)
fresh
change strace -f -o /dev/null -e trace=fsync \
	-e inject=fsync:delay_exit=40000 >"$scratch/id" 2>"$scratch/message" &
for ((i = 0; i < 400; i++)); do
	[ -e "$repo/.git/index.lock" ] && break
	sleep 0.01
done
echo 'x_hand: 1' >>"$repo/$first"
wait $!
status=$?
points=$((points + 1))
grep -q 'x_hand: 1' "$repo/$first" || bad "the editor's bytes are gone"
[ "$status" -eq 4 ] || bad "exit $status instead of 4: $(cat "$scratch/message")"
git_in merge-base --is-ancestor "$(cat "$scratch/id")" HEAD || bad "no commit"
[ "$(git_in status --porcelain)" = " M $first" ] || bad "$(git_in status --porcelain)"

# A user who commits all the time while pfd does: nobody loses anything.
point="user's commits"
fresh
change strace -f -o /dev/null -e trace=fsync \
	-e inject=fsync:delay_exit=20000 >"$scratch/id" 2>/dev/null &
worker=$!
while kill -0 $worker 2>/dev/null; do
	git_in commit -qam 'by the user' --allow-empty >/dev/null 2>&1
	sleep 0.02
done
wait $worker
status=$?
points=$((points + 1))
git_in commit -qam 'by the user' --allow-empty || bad "git cannot commit"
if [ "$status" -eq 0 ]; then
	git_in diff --quiet "$new_tree" HEAD || bad "an acknowledged change was taken back"
fi
[ -z "$(git_in status --porcelain)" ] || bad "$(git_in status --porcelain)"
[ -z "$(leftovers)" ] || bad "left behind: $(leftovers)"

echo "commit-kill: $points points, $failures failures"
[ "$failures" -eq 0 ]
