#!/bin/sh
# Long output at a terminal: which pager shows it, with what around it, and what
# comes of it; short output, pipes and --no-pager go without.
# usage: pager.sh PFD DATA
set -eu
data=$(realpath "$2")
# shellcheck source=tests/terminal/session
. "$(dirname "$0")/session"

cp -R "$data" "$tmp/data"
# A pager that tells what it was given, and is quit with Enter.
cat >"$tmp/bin/tell" <<'X'
#!/bin/sh
cat >"$OUT/shown"
env >"$OUT/environment"
echo "PAGER $* HAS IT"
read -r _ </dev/tty
exit 5
X
sed -i "s|\$OUT|$tmp|" "$tmp/bin/tell"
chmod +x "$tmp/bin/tell"

t new-session -d -x 100 -y 20 "PS1='% ' exec sh"
sees %
types "cd $tmp/data; export PAGER='tell -x' SECRET=1; pfd rules --color never; echo \"status \$?\""
said 'PAGER -x HAS IT'
t send-keys -t 0 Enter
said 'status 0'
rules=$(pfd -C "$tmp/data" rules -O tsv | tail -n +2 | cut -f 1)
for rule in $rules; do
	grep -q "^$rule " "$tmp/shown" || fail "the pager did not get $rule"
done
for set in LESS=FRX LESSSECURE=1 PATH= TERM= HOME=; do
	grep -q "^$set" "$tmp/environment" || fail "the pager lacks $set"
done
grep -q SECRET "$tmp/environment" && fail "the pager knows what it need not"

# PFD_PAGER goes before PAGER; what is set for less stays; quitting a pager that
# has read nothing is quiet; the status is the command's own.
fresh
types 'sed -i s/^title:.*/title:/ grants/2025/*.yaml; PFD_PAGER=true LESS=S pfd check; echo "status $?"'
said 'status 1'
shows 'HAS IT' && fail "PAGER was taken in spite of PFD_PAGER"
said 'pfd: errors: '
[ "$(screen | grep -c .)" -lt 8 ] || fail "more was said than a summary"
types 'git init -q .; LESS=S pfd check'
said 'PAGER -x HAS IT'
t send-keys -t 0 Enter
sees %
grep -q '^LESS=S$' "$tmp/environment" || fail "LESS was overwritten"

# What a record says cannot speak to the terminal through the pager either.
printf 'title: "a\\e[31mb\\e]0;x\\a"\n' >grants-note.yaml
mkdir -p "$tmp/data/.x" && rm grants-note.yaml
printf 'title: a\033[31mb\n' >"$tmp/data/grants/2025/2025-001.yaml"
fresh
types 'pfd check'
said 'PAGER -x HAS IT'
t send-keys -t 0 Enter
sees %
grep -q "$(printf '\033')\[31mb" "$tmp/shown" && fail "an escape got through"

# None of these has a pager.
for off in 'PAGER= pfd rules' 'PAGER=cat pfd rules' 'PFD_PAGER= pfd rules' \
	'pfd rules --no-pager' 'pfd --no-pager rules' 'pfd rules | cat' \
	'pfd rules </dev/null' 'pfd rules -o ../file.txt' 'TERM=dumb pfd rules' \
	'pfd version' 'LINES=1000 pfd rules' \
	'PAGER=no-such-pager-here pfd rules'; do
	fresh
	types "$off; echo end of it"
	said '^end of it'
	shows 'HAS IT' && fail "a pager showed: $off"
	case $off in
	*-o*) ;;
	*version*) shows libgit2 || fail "nothing was shown" ;;
	*) shows 'pd-not-tracked' || fail "the table is missing: $off" ;;
	esac
done

# Lines that are broken count as often as they fill the screen.
fresh
types 'COLUMNS=5 pfd version'
said 'HAS IT'
t send-keys -t 0 Enter

# Help of every command, a writer's too, and less itself, which Ctrl-C ends as
# little as it ends pfd.
if command -v less >/dev/null; then
	fresh
	types 'unset PAGER; pfd grant add --help; echo "status $?"'
	until_so ends ':'
	shows 'usage: pfd grant add' || fail "less does not begin at the top"
	t send-keys -t 0 C-c
	# An interrupt drops what was typed ahead.
	at_end() {
		t send-keys -t 0 G
		shows 'pfd grant add --from antraege.jsonl'
	}
	until_so at_end
	t send-keys -t 0 q
	said 'status 0'
fi
