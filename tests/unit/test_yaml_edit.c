/* The edit engine, case by case: what a person would see in the diff.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "edit_case.h"

#define SET PFD_EDIT_SET
#define APPEND PFD_EDIT_APPEND
#define REMOVE PFD_EDIT_REMOVE

static const char *const order[] = { "title", "applicant", "track", "pot",
	"aims", "activity", "no", "date", "start", "end", "amount", "note",
	"payments", "receipts", "settlement", "accepted", "closed", NULL };

struct edit_case {
	const char *name;
	enum pfd_edit_op op;
	const char *path, *value, *before;
	const char *after; /* NULL: refused */
};

static const struct edit_case scalars[] = {
	{ "plain stays plain, its comment stays", SET, "title", "\"Neu ä\"",
		"title: Fest  # wie besprochen\npot: a\n",
		"title: Neu ä  # wie besprochen\npot: a\n" },
	{ "plain becomes quoted where it must", SET, "title", "\"no\"",
		"title: Fest\n", "title: 'no'\n" },
	{ "bare stays plain", SET, "amount", "450.00", "amount: 300.00 # ab\n",
		"amount: 450.00 # ab\n" },
	{ "single quotes stay", SET, "title", "\"It's\"", "title: 'Fest' # c\n",
		"title: 'It''s' # c\n" },
	{ "double quotes stay", SET, "title", "\"a \\\"b\\\" \\\\\"",
		"title: \"Fest\"\n", "title: \"a \\\"b\\\" \\\\\"\n" },
	{ "equal text changes nothing", SET, "title", "\"Fest\"",
		"title:   \"Fest\"   # c\n", "title:   \"Fest\"   # c\n" },
	{ "umlauts in front shift no byte", SET, "pot", "\"x\"",
		"\"ä\": {ö: ü, pot: 1}\ntitle: äöü # ß\npot: y # ä\n",
		"\"ä\": {ö: ü, pot: 1}\ntitle: äöü # ß\npot: x # ä\n" },
	{ "in the same wide line", SET, "title.pot", "\"x\"",
		"title: {ö: 'ü', pot: y, ä: z} # ä\n",
		"title: {ö: 'ü', pot: x, ä: z} # ä\n" },
	{ "quoted key", SET, "title", "\"x\"", "'title' : y\n",
		"'title' : x\n" },
	{ "empty value", SET, "title", "\"x\"", "title:\npot: y\n",
		"title: x\npot: y\n" },
	{ "empty value before a comment", SET, "title", "\"x\"",
		"title: # offen\npot: y\n", "title: x # offen\npot: y\n" },
	{ "empty value at the end without LF", SET, "title", "\"x\"",
		"title:", "title: x" },
	{ "no LF at the end stays so", SET, "pot", "\"x\"", "title: a\npot: y",
		"title: a\npot: x" },
	{ "lines make a block", SET, "note", "\"eins\\nzwei\\n\"",
		"title: a\nnote: kurz # c\npot: y\n",
		"title: a\nnote: | # c\n  eins\n  zwei\npot: y\n" },
	{ "lines make a block at the end without LF", SET, "note",
		"\"eins\\nzwei\"", "note: kurz", "note: |-\n  eins\n  zwei\n" },
	{ "a block is replaced in its indentation", SET, "note",
		"\"neu\\nzwei\\n\"",
		"note: | # c\n     alt\n      mehr\n\n# d\npot: y\n",
		"note: | # c\n     neu\n     zwei\n\n# d\npot: y\n" },
	{ "a block keeps its style for one line", SET, "note", "\"neu\"",
		"note: |\n  alt\n  mehr\npot: y\n",
		"note: |-\n  neu\npot: y\n" },
	{ "a folded block is folded again", SET, "note", "\"neu und kurz\\n\"",
		"note: >\n  alt\n  mehr\npot: y\n",
		"note: >\n  neu und kurz\npot: y\n" },
	{ "a folded block with lines becomes literal", SET, "note",
		"\"neu\\nund\\n\"", "note: >-\n  alt\n  mehr\npot: y\n",
		"note: |\n  neu\n  und\npot: y\n" },
	{ "a block that keeps blank lines", SET, "note", "\"a\\nb\"",
		"note: |+\n  alt\n\n\npot: y\n",
		"note: |-\n  a\n  b\n\n\npot: y\n" },
	{ "a block that ends with a line of blanks", SET, "note",
		"\"a\\nb\\n\"", "note: |\n  x\n   \n\n# c\n",
		"note: |\n  a\n  b\n\n# c\n" },
	{ "a text that begins with blanks is quoted", SET, "note",
		"\"  a\\nb\"", "note: x\n", "note: \"  a\\nb\"\n" },
	{ "a text that ends with blank lines is quoted", SET, "note",
		"\"a\\n\\n\"", "note: x\n\n\npot: y\n",
		"note: \"a\\n\\n\"\n\n\npot: y\n" },
	{ "a tab is escaped", SET, "note", "\"a\\tb\"", "note: x\n",
		"note: \"a\\tb\"\n" },
	{ "a text of several lines in quotes", SET, "note", "\"x\"",
		"note: \"a\n  b\" # c\npot: y\n", "note: \"x\" # c\npot: y\n" },
	{ "a plain text of several lines", SET, "note", "\"x\"",
		"note: a\n  b # c\npot: y\n", "note: x # c\npot: y\n" },
	{ "a value below its key", SET, "note", "\"x\"",
		"note:\n  # c\n  alt # d\npot: y\n",
		"note:\n  # c\n  x # d\npot: y\n" },
};

static const struct edit_case members[] = {
	{ "before the next in order", SET, "track", "\"mini\"",
		"title: a\n\n# zum Topf\npot: y\nclosed: z\n",
		"title: a\n\ntrack: mini\n# zum Topf\npot: y\nclosed: z\n" },
	{ "at the end", SET, "closed", "\"2026-01-01\"",
		"title: a\npot: y # c\n",
		"title: a\npot: y # c\nclosed: '2026-01-01'\n" },
	{ "at the end without LF", SET, "closed", "1", "title: a",
		"title: a\nclosed: 1\n" },
	{ "at the end, before blank lines and remarks", SET, "closed", "1",
		"title: a\n# zu a\n\n# Ende\n",
		"title: a\n# zu a\nclosed: 1\n\n# Ende\n" },
	{ "at the end of a group, not of the file", SET, "activity.end", "2",
		"activity:\n  start: 1 # s\n  # offen\n# zum Topf\nclosed: y\n",
		"activity:\n  start: 1 # s\n  # offen\n  end: 2\n"
		"# zum Topf\nclosed: y\n" },
	{ "behind a block at the end", SET, "closed", "1",
		"title: a\nnote: |\n  x\n\n  y\n",
		"title: a\nnote: |\n  x\n\n  y\nclosed: 1\n" },
	{ "behind a block without LF", SET, "closed", "1", "note: |\n  x\n  y",
		"note: |-\n  x\n  y\nclosed: 1\n" },
	{ "behind a block that keeps its blank lines", SET, "closed", "1",
		"note: |+\n  x\n\n\n", "note: |+\n  x\n\n\nclosed: 1\n" },
	{ "behind a block that ends with a line of blanks", SET, "closed", "1",
		"note: |\n  x\n   \n\n# c\n",
		"note: |\n  x\n   \nclosed: 1\n\n# c\n" },
	{ "an order unknown goes to the end", SET, "x_own", "\"a\"",
		"title: a\nclosed: 1\n", "title: a\nclosed: 1\nx_own: a\n" },
	{ "in front of a first key with a modeline", SET, "title", "\"t\"",
		"# yaml-language-server: $schema=x\npot: y\n",
		"# yaml-language-server: $schema=x\ntitle: t\npot: y\n" },
	{ "with the group above", SET, "activity.start", "1",
		"title: a\nclosed: 2\n",
		"title: a\nactivity:\n  start: 1\nclosed: 2\n" },
	{ "the group is empty", SET, "activity.start", "1",
		"activity: # offen\nclosed: 2\n",
		"activity: # offen\n  start: 1\nclosed: 2\n" },
	{ "the group is {}", SET, "activity.start", "1",
		"activity: {} # offen\n", "activity: {start: 1} # offen\n" },
	{ "the indentation of the file", SET, "settlement.accepted", "1",
		"activity:\n    start: 1\n",
		"activity:\n    start: 1\nsettlement:\n    accepted: 1\n" },
	{ "into braces at the end", SET, "activity.end", "2",
		"activity: {start: 1} # c\n",
		"activity: {start: 1, end: 2} # c\n" },
	{ "into braces in order", SET, "activity.start", "\"a, b\"",
		"activity: { end: 2 }\n",
		"activity: { start: 'a, b', end: 2 }\n" },
	{ "a scalar is no group", SET, "title.start", "1", "title: a\n", NULL },
	{ "an item that is not there", SET, "payments[no=2].amount", "1",
		"payments:\n- no: 1\n", NULL },
	{ "in an item, at its end", SET, "payments[no=1].amount", "5.00",
		"payments:\n- no: 1\n  date: d # x\n  # zu 1\n"
		"# zu 2\n- no: 2\nclosed: z\n",
		"payments:\n- no: 1\n  date: d # x\n  # zu 1\n"
		"  amount: 5.00\n# zu 2\n- no: 2\nclosed: z\n" },
	{ "onto the dash line", SET, "payments[date=d].no", "1",
		"payments:\n  - date: d # x\n    amount: 2\n",
		"payments:\n  - no: 1\n    date: d # x\n    amount: 2\n" },
	{ "remove with its comments", REMOVE, "pot", NULL,
		"title: a\n\n# fern\n\n# nah\n# dran\npot: y # dabei\n# z\n"
		"closed: 1\n",
		"title: a\n\n# fern\n\n# z\nclosed: 1\n" },
	{ "remove leaves remarks of the group above", REMOVE, "closed", NULL,
		"activity:\n  start: 1\n  # Ende offen\nclosed: 1\n",
		"activity:\n  start: 1\n  # Ende offen\n" },
	{ "remove leaves the modeline", REMOVE, "title", NULL,
		"# yaml-language-server: $schema=x\ntitle: a\npot: b\n",
		"# yaml-language-server: $schema=x\npot: b\n" },
	{ "remove below a text that looks like a comment", REMOVE, "pot", NULL,
		"note: |\n  x\n  # Text\npot: y\n",
		"note: |\n  x\n  # Text\n" },
	{ "remove leaves remarks below", REMOVE, "pot", NULL,
		"title: a\npot: y\n  # offen\nclosed: 1\n",
		"title: a\n  # offen\nclosed: 1\n" },
	{ "but not to a text block above", REMOVE, "pot", NULL,
		"note: |\n  x\npot: y\n  # offen\n\n    # ja\n\n# c\nclosed: "
		"1\n",
		"note: |\n  x\n\n# c\nclosed: 1\n" },
	{ "and no blank lines", REMOVE, "pot", NULL,
		"note: |+\n  x\npot: y\n\nclosed: 1\n",
		"note: |+\n  x\nclosed: 1\n" },
	{ "a new text block takes no remarks below", SET, "title", "\"a\\nb\"",
		"title: y\n  # offen\nclosed: 1\n",
		"title: \"a\\nb\"\n  # offen\nclosed: 1\n" },
	{ "remove a block", REMOVE, "note", NULL,
		"title: a\nnote: |\n  x\n\n  y\n\npot: b\n",
		"title: a\n\npot: b\n" },
	{ "remove the last line without LF", REMOVE, "pot", NULL,
		"title: a\npot: b", "title: a\n" },
	{ "remove the last of a group", REMOVE, "activity.start", NULL,
		"title: a\n# wann\nactivity: # c\n  # erst\n  start: 1\npot: "
		"b\n",
		"title: a\npot: b\n" },
	{ "remove what is not there", REMOVE, "activity.start", NULL,
		"title: a\n", "title: a\n" },
	{ "remove below a scalar", REMOVE, "title.start", NULL, "title: a\n",
		"title: a\n" },
	{ "remove from braces", REMOVE, "activity.start", NULL,
		"activity: {start: 1, end: 2}\n", "activity: {end: 2}\n" },
	{ "remove the last from braces", REMOVE, "activity.end", NULL,
		"activity: { start: 1, end: 2 } # c\n",
		"activity: { start: 1 } # c\n" },
	{ "remove all of the record", REMOVE, "title", NULL, "title: a\n",
		NULL },
	{ "remove on the dash line", REMOVE, "payments[no=1].no", NULL,
		"payments:\n  # zu 1\n  - no: 1 # x\n    date: d\n  - no: 2\n",
		"payments:\n  # zu 1\n  - date: d\n  - no: 2\n" },
	{ "remove on the dash line, comments follow", REMOVE,
		"payments[no=1].no", NULL,
		"payments:\n  - no: 1 # x\n    # wann\n    date: d # y\n",
		"payments:\n  # wann\n  - date: d # y\n" },
	{ "replace on the dash line", SET, "payments[no=1].no", "7",
		"payments:\n- no: 1 # x\n  date: d\n",
		"payments:\n- no: 7 # x\n  date: d\n" },
};

static const struct edit_case lists[] = {
	{ "append to an indented list", APPEND, "payments",
		"{\"no\": 2, \"amount\": 5.00}",
		"payments:\n  - no: 1\n    amount: 4.00 # x\nclosed: 1\n",
		"payments:\n  - no: 1\n    amount: 4.00 # x\n"
		"  - no: 2\n    amount: 5.00\nclosed: 1\n" },
	{ "append to a list in its key's column", APPEND, "payments",
		"{\"no\": 2, \"amount\": 5.00}",
		"payments:\n- no: 1\n  amount: 4.00\n\n# zu c\nclosed: 1\n",
		"payments:\n- no: 1\n  amount: 4.00\n"
		"- no: 2\n  amount: 5.00\n\n# zu c\nclosed: 1\n" },
	{ "comments attached to the next key stay with it", APPEND, "payments",
		"{\"no\": 2}", "payments:\n- no: 1\n# zu c\nclosed: 1\n",
		"payments:\n- no: 1\n- no: 2\n# zu c\nclosed: 1\n" },
	{ "append with wide dashes", APPEND, "payments",
		"{\"no\": 2, \"date\": \"d\"}",
		"payments:\n  -   no: 1\n      date: c\n",
		"payments:\n  -   no: 1\n      date: c\n"
		"  -   no: 2\n      date: d\n" },
	{ "append to items below their dashes", APPEND, "payments",
		"{\"no\": 2, \"date\": \"d\"}", "payments:\n -\n  no: 1\n",
		"payments:\n -\n  no: 1\n - no: 2\n   date: d\n" },
	{ "append with lists inside", APPEND, "payments",
		"{\"no\": 2, \"note\": \"a\\nb\", \"aims\": [\"x\", 1], "
		"\"receipts\": [{\"no\": 1}]}",
		"payments:\n- no: 1\n",
		"payments:\n- no: 1\n- no: 2\n  note: |-\n    a\n    b\n"
		"  aims: [x, 1]\n  receipts:\n  - no: 1\n" },
	{ "append to no list", APPEND, "payments", "{\"no\": 1}",
		"title: a\nclosed: 1\n",
		"title: a\npayments:\n  - no: 1\nclosed: 1\n" },
	{ "append to no list, as the file does it", APPEND, "payments",
		"{\"no\": 1}", "title: a\nreceipts:\n- no: 1\n",
		"title: a\npayments:\n- no: 1\nreceipts:\n- no: 1\n" },
	{ "append to []", APPEND, "payments", "{\"no\": 1}",
		"payments: [] # noch nichts\nclosed: 1\n",
		"payments: # noch nichts\n  - no: 1\nclosed: 1\n" },
	{ "append to an empty key", APPEND, "payments", "{\"no\": 1}",
		"payments:\nclosed: 1\n", "payments:\n  - no: 1\nclosed: 1\n" },
	{ "append to an empty key at the end", APPEND, "payments",
		"{\"no\": 1}", "payments: []", "payments:\n  - no: 1\n" },
	{ "append to a mapping", APPEND, "activity", "1",
		"activity:\n  start: 1\n", NULL },
	{ "append to a scalar", APPEND, "title", "1", "title: a\n", NULL },
	{ "append without LF at the end", APPEND, "payments", "{\"no\": 2}",
		"payments:\n- no: 1", "payments:\n- no: 1\n- no: 2\n" },
	{ "append to brackets", APPEND, "aims", "\"c, d\"",
		"aims: [a, b] # x\n", "aims: [a, b, 'c, d'] # x\n" },
	{ "append to brackets over lines", APPEND, "aims", "\"c\"",
		"aims: [\n  a, # erstens\n  b # zweitens\n]\n",
		"aims: [\n  a, # erstens\n  b, c # zweitens\n]\n" },
	{ "append to brackets with a last comma", APPEND, "aims", "\"c\"",
		"aims: [a, b,]\n", "aims: [a, b, c,]\n" },
	{ "append to empty brackets", APPEND, "aims", "\"a\"",
		"aims: [ ] # x\n", "aims: [a] # x\n" },
	{ "append to no scalars", APPEND, "aims", "\"a\"", "pot: y\n",
		"pot: y\naims: [a]\n" },
	{ "append lines to brackets", APPEND, "aims", "\"a\\nb\"",
		"aims: [x]\n", "aims: [x, \"a\\nb\"]\n" },
	{ "append a mapping to brackets", APPEND, "payments", "{\"no\": 2}",
		"payments: [{no: 1}]\n", "payments: [{no: 1}, {no: 2}]\n" },
	{ "append to a list of scalars", APPEND, "aims", "\"c\"",
		"aims:\n  - a # x\n  - b\npot: y\n",
		"aims:\n  - a # x\n  - b\n  - c\npot: y\n" },
	{ "append lines to a list of scalars", APPEND, "aims", "\"c\\nd\"",
		"aims:\n- a\npot: y\n",
		"aims:\n- a\n- |-\n  c\n  d\npot: y\n" },
	{ "set an item in brackets", SET, "aims[=b]", "\"x\"",
		"aims: [a, 'b', c]\n", "aims: [a, 'x', c]\n" },
	{ "set an item of a list", SET, "aims[=b]", "\"x\"",
		"aims:\n- a\n- b # c\n- c\n", "aims:\n- a\n- x # c\n- c\n" },
	{ "set an item to lines", SET, "aims[=b]", "\"x\\ny\"",
		"aims:\n- a\n- b # c\n- c\n",
		"aims:\n- a\n- |- # c\n  x\n  y\n- c\n" },
	{ "set an item to a mapping", SET, "payments[no=1]",
		"{\"date\": \"d\", \"amount\": 1}",
		"payments:\n  - no: 1\n    date: e # x\n  - no: 2\n",
		"payments:\n  - date: d # x\n    amount: 1\n  - no: 2\n" },
	{ "set a scalar item behind a wide dash to a mapping", SET, "aims[=a]",
		"{\"no\": 1, \"date\": \"d\"}", "aims:\n-   a # x\n- b\n",
		"aims:\n-   no: 1 # x\n    date: d\n- b\n" },
	{ "set an item below its dash", SET, "aims[=a]",
		"{\"no\": 1, \"date\": \"d\"}", "aims:\n-\n  # c\n  a\n- b\n",
		"aims:\n-\n  # c\n  no: 1\n  date: d\n- b\n" },
	{ "remove from brackets: first", REMOVE, "aims[=a]", NULL,
		"aims: [a, b, c]\n", "aims: [b, c]\n" },
	{ "remove from brackets: middle", REMOVE, "aims[=b]", NULL,
		"aims: [a, b, c]\n", "aims: [a, c]\n" },
	{ "remove from brackets: last", REMOVE, "aims[=c]", NULL,
		"aims: [a, b, c] # x\n", "aims: [a, b] # x\n" },
	{ "remove from brackets: only", REMOVE, "aims[=a]", NULL,
		"title: a\naims: [a] # x\n", "title: a\n" },
	{ "remove from brackets over lines", REMOVE, "aims[=b]", NULL,
		"aims: [\n  a, # erstens\n  # dies\n  b # zweitens\n]\n",
		"aims: [\n  a, # erstens\n]\n" },
	{ "remove the first of brackets over lines", REMOVE, "aims[=a]", NULL,
		"aims: [a,\n  b]\n", "aims: [\n  b]\n" },
	{ "remove an item with its comments", REMOVE, "payments[no=2]", NULL,
		"payments:\n  # alle\n\n  - no: 1\n\n  # Rest\n  - no: 2 # x\n"
		"    date: d # y\n  # drei\n  - no: 3\n",
		"payments:\n  # alle\n\n  - no: 1\n\n  # drei\n  - no: 3\n" },
	{ "remove the first item", REMOVE, "payments[no=1]", NULL,
		"payments:\n- no: 1\n  date: d\n- no: 2\n",
		"payments:\n- no: 2\n" },
	{ "remove the last item with its key", REMOVE, "payments[no=1]", NULL,
		"title: a\n# Geld\npayments:\n  # eins\n  - no: 1\n    date: "
		"d\n"
		"closed: 1\n",
		"title: a\nclosed: 1\n" },
	{ "remove the last item of a group in an item", REMOVE,
		"payments[no=1].activity.start", NULL,
		"payments:\n- no: 1\n  activity:\n    start: 1\n- no: 2\n",
		"payments:\n- no: 1\n- no: 2\n" },
	{ "remove a scalar item", REMOVE, "aims[=b]", NULL,
		"aims:\n- a\n# b\n- b # x\n- c\n", "aims:\n- a\n- c\n" },
	{ "remove a list", REMOVE, "payments", NULL,
		"title: a\n# Geld\npayments: # x\n# eins\n- no: 1\n- no: 2\n"
		"# zu c\nclosed: 1\n",
		"title: a\n# zu c\nclosed: 1\n" },
	{ "item in a list in a list", REMOVE, "aims[=b]", NULL,
		"aims:\n- - x\n  - y\n- b\n", "aims:\n- - x\n  - y\n" },
	{ "set a list: comments of what stays stay", SET, "aims",
		"[\"a\", \"c\", \"d\"]",
		"aims: # x\n- a # 1\n- b # 2\n- c # 3\npot: y\n",
		"aims: # x\n- a # 1\n- c # 3\n- d\npot: y\n" },
	{ "set a list in brackets", SET, "aims", "[\"z\", \"a\"]",
		"aims: [a, b] # x\n", "aims: [z, a] # x\n" },
	{ "set a list in another order", SET, "aims", "[\"b\", \"a\"]",
		"aims:\n- a # 1\n- b # 2\npot: y\n",
		"aims:\n- b\n- a\npot: y\n" },
	{ "set a list to nothing", SET, "aims", "[]",
		"aims: # x\n- a # 1\n- b # 2\npot: y\n",
		"aims: [] # x\npot: y\n" },
	{ "set a list instead of a scalar", SET, "aims", "[{\"no\": 1}]",
		"aims: a # x\npot: y\n", "aims: # x\n  - no: 1\npot: y\n" },
	{ "set a scalar instead of a list", SET, "aims", "\"a\"",
		"aims: # x\n  - no: 1\npot: y\n", "aims: a # x\npot: y\n" },
	{ "set a group: comments of what stays stay", SET, "activity",
		"{\"start\": 1, \"end\": 3, \"note\": \"neu\"}",
		"activity: # x\n  # s\n  start: 1\n  date: 9 # d\n"
		"  end: 2 # e\npot: y\n",
		"activity: # x\n  # s\n  start: 1\n  end: 3 # e\n"
		"  note: neu\npot: y\n" },
	{ "set a list of mappings by key", SET, "payments",
		"[{\"no\": 1, \"amount\": 5}, {\"no\": 3, \"amount\": 7}]",
		"payments:\n- no: 1 # a\n  amount: 4 # b\n- no: 2\n"
		"- no: 3 # c\n  amount: 7\n",
		"payments:\n- no: 1 # a\n  amount: 5 # b\n"
		"- no: 3 # c\n  amount: 7\n" },
};

/* True if the case goes as it should; says what happened if not. */
static bool check(const struct edit_case *c)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_findings findings = { .arena = arena };
	struct pfd_err err = { .arena = arena };
	struct pfd_str ret = PFD_STR("(refused)");
	struct pfd_yaml yaml;
	struct pfd_edit edit = edit_of(arena, c->op, c->path, c->value, order);
	enum pfd_status status;

	if (!pfd_yaml_parse(arena, pfd_arena_str(arena, pfd_str(c->before)),
		    PFD_STR("t.yaml"), &findings, &yaml) ||
		(c->value && !edit.value)) {
		print_error("%s: the case does not parse\n", c->name);
		return false;
	}
	status = pfd_yaml_edit(arena, &yaml, &edit, 1, &ret, &err);
	if (c->after ? status == PFD_OK && pfd_str_eqz(ret, c->after)
		     : status == PFD_REFUSED)
		return true;
	print_error("%s: status %d, got\n%.*s\ninstead of\n%s\n", c->name,
		(int)status, PFD_STR_ARG(ret),
		c->after ? c->after : "a refusal");
	return false;
}

static void check_all(const struct edit_case *cases, size_t n)
{
	size_t failed = 0;

	for (size_t i = 0; i < n; i++)
		failed += !check(&cases[i]);
	assert_int_equal(failed, 0);
}

static void test_scalars(void **state)
{
	(void)state;
	check_all(scalars, PFD_COUNT(scalars));
}

static void test_members(void **state)
{
	(void)state;
	check_all(members, PFD_COUNT(members));
}

static void test_lists(void **state)
{
	(void)state;
	check_all(lists, PFD_COUNT(lists));
}

/* No text can bring in what the gate would stop in the file. */
static void test_forbidden(void **state)
{
	static const char *const texts[] = { "a\a", "a\x1b[0m",
		"a\xc2\x85"
		"b",
		"a\xe2\x80\xa8"
		"b",
		"a\xe2\x80\xae"
		"b",
		"\xef\xbb\xbf", "a\r\nb", "a\x7f" };

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(texts); i++) {
		PFD_CLEANUP(pfd_arena_freep)
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_findings findings = { .arena = arena };
		struct pfd_err err = { .arena = arena };
		struct pfd_edit edit = edit_of(arena, SET, "note", NULL, order);
		struct pfd_yaml yaml;
		struct pfd_str ret;

		edit.value = pfd_node_scalar(arena, pfd_str(texts[i]), false);
		assert_true(pfd_yaml_parse(arena, PFD_STR("note: x\n"),
			PFD_STR("t.yaml"), &findings, &yaml));
		assert_int_equal(
			pfd_yaml_edit(arena, &yaml, &edit, 1, &ret, &err),
			PFD_REFUSED);
	}
}

/* Several edits of one file make one change. */
static void test_many(void **state)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_findings findings = { .arena = arena };
	struct pfd_err err = { .arena = arena };
	struct pfd_yaml yaml;
	struct pfd_str ret;
	struct pfd_edit edits[] = {
		edit_of(arena, SET, "title", "\"Neu\"", order),
		edit_of(arena, APPEND, "payments",
			"{\"no\": 2, \"amount\": 5.00}", order),
		edit_of(arena, SET, "payments[no=2].date", "\"d\"", order),
		edit_of(arena, REMOVE, "pot", NULL, order),
	};

	(void)state;
	assert_true(pfd_yaml_parse(arena,
		PFD_STR("title: Alt # a\npot: y\npayments:\n- no: 1 # b\n"),
		PFD_STR("t.yaml"), &findings, &yaml));
	assert_int_equal(pfd_yaml_edit(arena, &yaml, edits, PFD_COUNT(edits),
				 &ret, &err),
		PFD_OK);
	assert_string_equal(pfd_arena_z(arena, ret),
		"title: Neu # a\npayments:\n- no: 1 # b\n"
		"- no: 2\n  date: d\n  amount: 5.00\n");
}

/* What cannot be said in block style is said otherwise or refused, and the
 * old bytes stay what they are. */
static void test_refusal_keeps(void **state)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_findings findings = { .arena = arena };
	struct pfd_err err = { .arena = arena };
	struct pfd_yaml yaml;
	struct pfd_str ret = PFD_STR("untouched");
	struct pfd_edit edits[] = {
		edit_of(arena, SET, "title", "\"Neu\"", order),
		edit_of(arena, SET, "title.pot", "1", order),
	};

	(void)state;
	assert_true(pfd_yaml_parse(arena, PFD_STR("title: Alt\n"),
		PFD_STR("t.yaml"), &findings, &yaml));
	assert_int_equal(pfd_yaml_edit(arena, &yaml, edits, PFD_COUNT(edits),
				 &ret, &err),
		PFD_REFUSED);
	assert_int_equal(err.status, PFD_REFUSED);
	assert_true(pfd_str_eqz(ret, "untouched"));
}

static void emit_is(const char *json, const char *yaml_text)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_findings findings = { .arena = arena };
	struct pfd_node *map = edit_value(arena, json);
	struct pfd_yaml yaml;
	struct pfd_str out;

	assert_non_null(map);
	out = pfd_yaml_emit(arena, map);
	assert_string_equal(pfd_arena_z(arena, out), yaml_text);
	assert_true(pfd_yaml_parse(
		arena, out, PFD_STR("t.yaml"), &findings, &yaml));
	assert_true(pfd_node_equal(map, yaml.root));
}

static void test_emit(void **state)
{
	(void)state;
	emit_is("{\"no\": 1, \"title\": \"no\", \"amount\": 450.00,"
		"\"note\": \"a\\n\\n  b\\n\", \"aims\": [\"a\", \"b, c\"],"
		"\"activity\": {\"start\": 1, \"x\": {}},"
		"\"payments\": [{\"no\": 1, \"receipts\": [{\"no\": 2}]},"
		" [\"a\"], []], \"ä b\": true}",
		"no: 1\ntitle: 'no'\namount: 450.00\nnote: |\n  a\n\n    b\n"
		"aims: [a, 'b, c']\nactivity:\n  start: 1\n  x: {}\n"
		"payments:\n  - no: 1\n    receipts:\n      - no: 2\n"
		"  - [a]\n  - []\nä b: true\n");
	emit_is("{}", "{}\n");
	emit_is("{\"aims\": [\"eine recht lange Angabe mit Worten\", "
		"\"eine recht lange Angabe mit Wörtern\", "
		"\"und noch eine recht lange\"]}",
		"aims:\n  - eine recht lange Angabe mit Worten\n"
		"  - eine recht lange Angabe mit Wörtern\n"
		"  - und noch eine recht lange\n");
	emit_is("{\"a\": \"x\\n\\n\", \"b\": \" x\\ny\", \"c\": \"\"}",
		"a: \"x\\n\\n\"\nb: \" x\\ny\"\nc: ''\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_scalars),
		cmocka_unit_test(test_members),
		cmocka_unit_test(test_lists),
		cmocka_unit_test(test_forbidden),
		cmocka_unit_test(test_many),
		cmocka_unit_test(test_refusal_keeps),
		cmocka_unit_test(test_emit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
