#!/bin/sh
# Types a passphrase at a terminal: it is asked for twice, never shown, and a typing
# error or Ctrl-C leaves nothing behind.
# usage: passphrase.sh PFD
set -eu
# shellcheck source=tests/terminal/session
. "$(dirname "$0")/session"
hidden() { # nothing of it may be seen, so nothing can be waited for
	t send-keys -t 0 -l "$1"
	t send-keys -t 0 Enter
}

t new-session -d -x 100 -y 50 "PS1='% ' exec sh"
sees %
types "cd $tmp; pfd init data --name B --place B --language en; cd data"
sees %
types "pfd contact add --kind person --name 'Jo Probe'"
sees %

types "pfd key export $tmp/bundle"
sees 'new passphrase:'
hidden 'pferd batterie'
sees 'once more:'
hidden 'pferd baterie'
sees %
said 'the two differ'
[ ! -e "$tmp/bundle" ] || fail "a file in spite of the typing error"

fresh
types "pfd key export $tmp/bundle"
sees 'new passphrase:'
t send-keys -t 0 C-c
sees %
said 'cancelled; nothing has changed'

# A character taken back is none, also one of two bytes.
fresh
types "pfd key export $tmp/bundle"
sees 'new passphrase:'
t send-keys -t 0 -l 'pferd battü'
t send-keys -t 0 BSpace
hidden erie
sees 'once more:'
hidden 'pferd batterie'
sees %
said '1 keys'
shows batterie && fail "the passphrase was shown"
types 'echo visible'
said '^visible'

fresh
types "PFD_KEYSTORE=$tmp/second pfd key import $tmp/bundle"
sees 'passphrase:'
hidden 'pferd batterie'
sees %
said 'keys taken in: 1'
[ -z "$(git -C "$tmp/data" status --porcelain)" ] || fail "something is left"
