#!/usr/bin/env bash
# The keystore under faults: a key is added, also where there is no keystore yet,
# and one is destroyed, each killed before every one of its system calls, and with
# each of them failing, once and for good.  Whatever happens:
#
#   - keys that are not concerned stay as they are
#   - exit 0: the new key is there; the destroyed one is nowhere
#   - else there is a message, and the same command once more does its work
#
#   keystore-faults.sh KEYSTORE_PROBE
#
# Exit 1 with one line for each broken promise, 77 where strace cannot be used.
set -u

probe=$(realpath "$1") || exit 2
scratch=$(mktemp -d) || exit 3
trap 'rm -rf "$scratch"' EXIT
strace -o /dev/null true 2>/dev/null || exit 77
umask 022
store=$scratch/store
export PFD_KEYSTORE=$store/deep/keys.d LC_ALL=C.UTF-8
failures=0
points=0

anna=p-7k3f9q2xm4ht
boris=p-0123456789ab

bad() {
	failures=$((failures + 1))
	echo "keystore-faults: $point: $*" >&2
}

fresh() {
	rm -rf "$store"
	[ "$1" = none ] || cp -a "$scratch/template" "$store"
}

has() { "$probe" list 2>/dev/null | grep -qx "$1"; }
secret_is_there() { grep -rqF "$secret" "$store" 2>/dev/null; }

# The keys of the template that no command touches.
others() {
	[ "$1" = none ] || grep -qxF "$untouched" "$PFD_KEYSTORE/keys" ||
		bad "another key has changed"
}

inspect() { # where, what, status
	local id
	others "$1"
	id=$(cat "$scratch/stdout")
	case $2,$3,$point in
	add,0,*) has "$id present" || bad "the new key is not there" ;;
	destroy,0,*) secret_is_there && bad "the key is still there" ;;
	*,137,* | *write*+) ;; # nor can a message be written
	*) [ -s "$scratch/message" ] || bad "no message" ;;
	esac
	case $3 in
	0 | 3 | 137) ;;
	127) ;; # the program could not be loaded
	4) case $point in *write*) ;; *) bad "exit 4" ;; esac ;; # nor can the id
	*) bad "exit $3: $(cat "$scratch/message")" ;;
	esac
	case $2 in
	add)
		id=$("$probe" add $anna 2>&1) || bad "again: $id"
		has "$id present" || bad "again, and the key is not there"
		;;
	destroy)
		id=$("$probe" destroy "$known" $boris 2>&1) || bad "again: $id"
		secret_is_there && bad "again, and the key is still there"
		has "$known destroyed" || bad "again, and it is not known as destroyed"
		;;
	esac
	others "$1"
	[ $(($(stat -c %s "$PFD_KEYSTORE/keys") % 128)) -eq 0 ] || bad "a torn line"
}

point=setup
"$probe" add p-aaaaaaaaaaaa >/dev/null && known=$("$probe" add $boris) || exit 3
cp -a "$store" "$scratch/template"
untouched=$(grep p-aaaaaaaaaaaa "$PFD_KEYSTORE/keys")
secret=$(sed -n "s/^$known.* \([^ ]*=\) *$/\1/p" "$PFD_KEYSTORE/keys")
[ ${#secret} -eq 44 ] || { bad "no key"; exit 1; }

# Counted in the names that strace gives them on this machine.
calls=(openat openat2 mkdirat fchmodat fcntl fstat newfstatat pread64 lseek write fsync)
list=$(IFS=,; echo "${calls[*]}")
while read -r where what args; do
	# shellcheck disable=SC2086 # words are meant
	set -- $what ${args//KNOWN/$known}
	fresh "$where"
	strace -f -o "$scratch/trace" -e "trace=$list" "$probe" "$@" \
		>"$scratch/stdout" 2>"$scratch/message"
	point="$where $what"
	inspect "$where" "$what" $?
	# What was acknowledged is on the disk: nothing is written after the fsync.
	[ "$(grep -oE ' (write\([^12]|fsync\()' "$scratch/trace" | tail -n 1)" = " fsync(" ] ||
		bad "no fsync at the end"
	for call in "${calls[@]}"; do
		total=$(grep -cE "^[0-9]+ +$call\(" "$scratch/trace")
		case $call in write) error=ENOSPC ;; open*) error=EROFS ;; *) error=EIO ;; esac
		for ((nth = 1; nth <= total; nth++)); do
			for fault in signal=KILL:when=$nth error=$error:when=$nth \
				error=$error:when=$nth+; do
				point="$where $what: $call $nth/$total $fault"
				points=$((points + 1))
				fresh "$where"
				(strace -f -o /dev/null -e "trace=$call" \
					-e "inject=$call:$fault" "$probe" "$@"; exit $?) \
					>"$scratch/stdout" 2>"$scratch/message"
				inspect "$where" "$what" $?
			done
		done
	done
done <<-END
	none add $anna
	some add $anna
	some destroy KNOWN $boris
END
echo "keystore-faults: $points points, $failures failures"
[ "$failures" -eq 0 ]
