#!/usr/bin/env bash
# What was erased is gone: from every clone, old commit, stash, reflog, git bundle,
# archive, key bundle and keystore, made before or after; and nothing else has
# changed.  Two machines with homes of their own work on clones of one repository.
#
#	canary.sh PFD DATA
#
# The canary texts stand in every private field of one synthetic person.
set -euo pipefail
pfd=$(realpath "$1") data=$(realpath "$2")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
mkdir "$tmp/bin"
ln -s "$pfd" "$tmp/bin/pfd"
export PATH="$tmp/bin:$PATH" LC_ALL=C.UTF-8 PFD_TODAY=2026-03-01 TZ=UTC
export SOURCE_DATE_EPOCH=1772366400 PFD_EXAMPLE_DIR="$data" GIT_CONFIG_NOSYSTEM=1
unset PFD_KEYSTORE XDG_DATA_HOME XDG_CONFIG_HOME "${!GIT_AUTHOR_@}" \
	"${!GIT_COMMITTER_@}" 2>/dev/null || :
failures=0
fail() {
	echo "canary: $*" >&2
	failures=$((failures + 1))
}
machine() { # NAME: the commands that follow run there
	mkdir -p "$tmp/$1/home"
	export HOME="$tmp/$1/home"
	git config --global user.name "Machine $1"
	git config --global user.email "$1@example.org"
	cd "$tmp/$1"
}

# ---- before ---------------------------------------------------------------------

canaries='Kanarius Zwitscherling|kanarius@post.example|030 23125 987|Federweg 17|39999|Vogelhausen|DE36000000000000987654|singt gern'
machine a
pfd init --demo repo >/dev/null 2>&1
cd repo
person=$(pfd contact add --from - 2>/dev/null <<'END'
{"kind": "person", "name": "Kanarius Zwitscherling", "email": "kanarius@post.example",
 "phone": "030 23125 987", "account": {"iban": "DE36000000000000987654"},
 "address": {"street": "Federweg 17", "postcode": "39999", "town": "Vogelhausen"},
 "notes": "singt gern", "consents": [{"purpose": "contact", "given": "2026-01-05"}]}
END
)
other=$(pfd contact add --kind person --name 'Bleibt Hier' \
	--email bleibt@post.example 2>/dev/null)
pfd contact set "$person" phone='030 23125 988' 2>/dev/null >&2
pfd contact set "$person" phone='030 23125 987' 2>/dev/null >&2
before=$(git rev-parse HEAD)
pfd contact show "$person" --at "$before" | grep -q Kanarius ||
	fail 'the canary does not sing at all'
pfd export vcard --persons | grep -q Kanarius || fail 'nor on a card'
# Not where keys open nothing.
pfd sql 'SELECT * FROM contact' -O json | grep -q Kanarius &&
	fail 'a query has opened a name'
pfd export sqlite "$tmp/all.db"
grep -qE 'Kanarius|enc:v1' "$tmp/all.db" && fail 'the database has a name'
rm "$tmp/all.db"
echo "vier Wörter hinter Gittern" >"$tmp/pass"
pfd key export "$tmp/keys.pfdkeys" --passphrase-file "$tmp/pass" >/dev/null 2>&1
cp "$tmp/keys.pfdkeys" "$tmp/after.pfdkeys.copy"

# A second machine: the same with its own home, a clone and the keys.
machine b
git clone -q "$tmp/a/repo" repo
cd repo
[ "$(pfd contact list "id=$person" --columns name | tail -n 1)" = '«sealed»' ] ||
	fail 'a clone without keys shows more than «sealed»'
pfd check >/dev/null || fail 'check fails without keys'
pfd key import "$tmp/keys.pfdkeys" --passphrase-file "$tmp/pass" >/dev/null 2>&1
[ "$(pfd contact list "id=$person" --columns name | tail -n 1)" = \
	'Kanarius Zwitscherling' ] || fail 'the second machine cannot read'
pfd contact set "$other" email=neu@post.example 2>/dev/null >&2
git push -q origin HEAD:from-b
machine a
cd repo
git merge -q --no-edit from-b
pfd contact show "$other" | grep -q neu@post.example ||
	fail 'what the second machine sealed does not open on the first'

# Copies of every kind.
git branch old "$before"
pfd contact set "$person" notes='singt gern, auch im Stash' --no-commit 2>/dev/null >&2
git stash -q
git bundle create -q "$tmp/history.bundle" --all
git archive -o "$tmp/tree.tar" HEAD
cp -r "$tmp/a/repo" "$tmp/backup"
pfd report yearly --year 2025 -O json >"$tmp/report.before"
pfd contact list --columns id,kind,seats >"$tmp/list.before"
git ls-tree -r HEAD >"$tmp/tree.before"

# ---- the erasure ------------------------------------------------------------------

said=$(pfd privacy erase "$person" -m 'Antrag nach Art. 17' 2>&1)
case $said in *"still to confirm"*) ;; *) fail "erase does not say what it waits for: $said" ;; esac
git push -q "$tmp/b/repo" HEAD:refs/heads/from-a
machine b
cd repo
git merge -q --no-edit from-a
pfd privacy confirm >/dev/null 2>&1
git push -q "$tmp/a/repo" HEAD:refs/heads/from-b2
machine a
cd repo
git merge -q --no-edit from-b2
pfd privacy confirm --bundle "$tmp/keys.pfdkeys" --passphrase-file "$tmp/pass" \
	>"$tmp/said" 2>&1
rm "$tmp/after.pfdkeys.copy" # the only copy that nobody knew of
pfd privacy due -O json | grep -q "$person" && fail 'still due'
pfd check >/dev/null || fail 'check fails after the erasure'
pfd key export "$tmp/later.pfdkeys" --passphrase-file "$tmp/pass" >/dev/null 2>&1

# ---- after: it is nowhere ------------------------------------------------------------

sings() { # WHERE, then text on stdin
	if grep -aqE "$canaries" -; then fail "$1 still knows the canary"; fi
}
everything() {
	local revision
	for revision in HEAD old "$before" 'stash@{0}' 'HEAD@{1}'; do
		git rev-parse -q --verify "$revision" >/dev/null || continue
		pfd contact show "$person" --at "$revision" 2>&1 || :
		pfd contact list --at "$revision" --columns \
			id,name,email,phone,address.street,account.iban 2>&1 || :
		pfd privacy access "$person" --at "$revision" 2>&1 || :
		pfd export vcard --persons --at "$revision" 2>&1 || :
	done
	pfd contact show "$person" 2>&1 || :
	pfd privacy access "$person" 2>&1 || :
	git log -p --all --reflog 2>&1
	git stash show -p 2>/dev/null || :
	git cat-file --batch-all-objects --batch --unordered
}
for where in a b; do
	export HOME="$tmp/$where/home"
	cd "$tmp/$where/repo"
	everything | sings "machine $where"
	find "$HOME" .git -type f -print0 | xargs -0 cat | sings "the files of $where"
done
export HOME="$tmp/a/home"
git clone -q "$tmp/history.bundle" "$tmp/from-bundle" 2>/dev/null
for copy in "$tmp/from-bundle" "$tmp/backup"; do
	cd "$copy"
	git config diff.pfd.textconv 'pfd textconv'
	everything | sings "$copy"
done
tar -xOf "$tmp/tree.tar" | sings 'the archive'
# Neither does a new machine with the bundles that there are, old and new.
machine c
git clone -q "$tmp/history.bundle" repo 2>/dev/null
cd repo
for bundle in keys later; do
	pfd key import "$tmp/$bundle.pfdkeys" --passphrase-file "$tmp/pass" \
		>/dev/null 2>&1 || fail "bundle $bundle cannot be read any more"
done
pfd contact show "$other" | grep -q Bleibt || fail 'the bundle lost other keys'
everything | sings 'a new machine'

# ---- and nothing else has changed -----------------------------------------------------

machine a
cd repo
pfd report yearly --year 2025 -O json >"$tmp/report.after"
pfd contact list --columns id,kind,seats >"$tmp/list.after"
cmp -s "$tmp/list.before" "$tmp/list.after" || fail 'counts have changed'
for file in before after; do # the commit is another one
	sed -E 's/[0-9a-f]{40}/COMMIT/' "$tmp/report.$file" >"$tmp/sums.$file"
done
diff "$tmp/sums.before" "$tmp/sums.after" >&2 || fail 'the report has changed'
git ls-tree -r HEAD >"$tmp/tree.after"
changed=$(diff "$tmp/tree.before" "$tmp/tree.after" | sed -n 's/^[<>].*\t//p' |
	sort -u || :)
[ "$changed" = "contacts/$person.yaml
pfd.yaml" ] || fail "other records have changed: $changed"
git fsck --strict --no-dangling 2>&1 | sings fsck

[ "$failures" -eq 0 ] && echo "canary: gone"
exit "$((failures > 0))"
