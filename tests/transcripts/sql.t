# What nobody thought of asking before, in SQL: reading only, in every format.
$ pfd sql 'SELECT pot, budget AS m_budget, free AS m_free FROM pot_money ORDER BY pot' -O table
Query
=====
|
pot                         budget      free
action                   87,000.00  7,823.00
coordination             60,000.00      0.00
participation-publicity  12,000.00    608.20
youth                     6,000.00    690.00
|
Partnership:  Partnerschaft für Demokratie Magdeburg
As of:        2026-03-01
pfd:          0.1.0
$ pfd sql 'SELECT pot, free, free AS m_free FROM pot_money WHERE free>0'
pot	free	free_2
action	782300	7823.00
participation-publicity	60820	608.20
youth	69000	690.00
$ pfd sql "SELECT id, received AS d_received, requested AS m_requested, avg(requested) AS mean FROM \"grant\" WHERE id='2025-003'" -O json
{
  "schema": "pfd/sql/1",
  "title": "Query",
  "rows": [
    {
      "id": "2025-003",
      "received": "2025-02-22",
      "requested": 450.00,
      "mean": "45000.0"
    }
  ],
  "provenance": {
    "partnership": "Partnerschaft für Demokratie Magdeburg",
    "as_of": "2026-03-01",
    "pfd": "0.1.0"
  }
}
$ pfd sql "SELECT m.status, count(*) AS grants, sum(m.awarded) AS m_awarded FROM grant_money m GROUP BY 1 ORDER BY 1 LIMIT 2" -O md --lang de
| # Abfrage
|
| status   | grants |   awarded |
| -------- | -----: | --------: |
| accepted |      8 | 17.920,00 |
| awarded  |      1 |    265,00 |
|
---
|
- **Partnerschaft:** Partnerschaft für Demokratie Magdeburg
- **Stichtag:** 1.3.2026
- **pfd:** 0.1.0
$ pfd sql 'SELECT id FROM advice WHERE 0' -O table
Query
=====
|
id
|
No entries.
|
Partnership:  Partnerschaft für Demokratie Magdeburg
As of:        2026-03-01
pfd:          0.1.0
# From a file or a pipe, of an earlier state.
$ printf 'SELECT count(*) AS n_grants\nFROM grant_money -- all\n;\n' >../q.sql; pfd sql --from ../q.sql; pfd sql <../q.sql; pfd sql - <../q.sql -O csv; pfd sql --from - <../q.sql -O jsonl
grants
74
grants
74
grants
74
{"schema":"pfd/sql/1","grants":74}
$ pfd grant set 2025-003 title=Anders >/dev/null 2>&1; pfd sql "SELECT title FROM \"grant\" WHERE id='2025-003'"; pfd sql "SELECT title FROM \"grant\" WHERE id='2025-003'" --at HEAD~1
title
Anders
title
Beispielabend Queere Vielfalt
$ pfd sql "SELECT kind, id, date FROM deadlines WHERE done IS NULL AND date<asof() AND what='task'"; pfd sql 'SELECT asof() AS d_today' -O table --lang de | sed -n 5p
kind	id	date
task	2026-001	2026-02-20
1.3.2026
# Two columns of one name, what is no number and no text.
$ pfd sql "SELECT 1, 1, 0.5 AS half, NULL AS none, X'00ff' AS bytes, 'a'||char(10)||'b'||char(9) AS text" -O jsonl
{"schema":"pfd/sql/1","1":1,"1_2":1,"half":"0.5","none":null,"bytes":"X'00FF'","text":"a\nb\t"}
# Sealed stays sealed, keys or not.
$ PFD_KEYSTORE=published pfd sql "SELECT substr(name,1,7) AS name, count(*) AS n FROM contact WHERE kind='person' AND name IS NOT NULL GROUP BY 1"
name	n
enc:v1:	50
$ PFD_KEYSTORE=published pfd sql "SELECT pfd_open(id,'name',name) FROM contact"
! pfd: <query>:1:8: function pfd_open() is not among those that queries may use
!   “pfd schema --sql” lists what one SELECT may read
[1]
# What is wrong, where, and what may have been meant.
$ pfd sql 'SELECT pott FROM pot_money'; pfd sql 'SELECT pot FROM pot_mony' --lang de
! pfd: <query>:1:8: SQLite: no such column: pott
!   did you mean pot?
! pfd: <query>:1:17: SQLite: no such table: pot_mony
!   ähnlich ist pot_money
[1]
$ printf 'SELECT pot,\n       freie\nFROM pot_money\n' | pfd sql
! pfd: <stdin>:2:8: SQLite: no such column: freie
!   did you mean free?
[1]
$ pfd sql 'SELECT from FROM year_transfers'; pfd sql 'SELECT id FROM contact WHERE'
! pfd: <query>:1:8: SQLite: near "from": syntax error
!   names that SQL keeps for itself stand in double quotes: "from", "to", "by"
! pfd: <query>:1:29: SQLite: incomplete input
!   “pfd schema --sql” lists what one SELECT may read
[1]
$ pfd sql "SELECT date('now')"; pfd sql 'SELECT random()'; pfd sql 'SELECT name FROM sqlite_master'
! pfd: <query>:1:8: function date() is not among those that queries may use
!   “pfd schema --sql” lists what one SELECT may read
! pfd: <query>:1:8: function random() is not among those that queries may use
!   “pfd schema --sql” lists what one SELECT may read
! pfd: <query>:1:18: table sqlite_master is not among those that queries may read
!   “pfd schema --sql” lists what one SELECT may read
[1]
$ pfd sql 'DELETE FROM contact'; pfd sql 'DROP TABLE contact' --lang de; pfd sql "ATTACH 'x.db' AS x"; pfd sql 'PRAGMA user_version=1'; pfd sql "SELECT load_extension('x')"; pfd sql "VACUUM INTO 'x.db'"
! pfd: <query>:1:1: a query only reads: DELETE is refused
!   “pfd schema --sql” lists what one SELECT may read
! pfd: <query>:1:1: eine Abfrage ist ein SELECT
!   „pfd schema --sql“ nennt, was ein SELECT lesen darf
! pfd: <query>:1:1: a query only reads: ATTACH is refused
!   “pfd schema --sql” lists what one SELECT may read
! pfd: <query>:1:1: a query only reads: PRAGMA is refused
!   “pfd schema --sql” lists what one SELECT may read
! pfd: <query>:1:8: function load_extension() is not among those that queries may use
!   “pfd schema --sql” lists what one SELECT may read
! pfd: <query>:1:1: a query is one SELECT
!   “pfd schema --sql” lists what one SELECT may read
[1]
$ pfd sql 'SELECT 1; SELECT 2'; pfd sql ''; pfd sql 'SELECT ?'; pfd sql 'EXPLAIN SELECT 1'
! pfd: <query>:1:11: more than one statement
!   “pfd schema --sql” lists what one SELECT may read
! pfd: <query>:1:1: there is no query
!   “pfd schema --sql” lists what one SELECT may read
! pfd: <query>:1:1: ? and :name stand for nothing here
!   “pfd schema --sql” lists what one SELECT may read
! pfd: <query>:1:1: a query is one SELECT
!   “pfd schema --sql” lists what one SELECT may read
[1]
$ pfd sql 'WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM r) SELECT n FROM r'
! pfd: <query>:1:1: more than 100000 rows
!   narrow it with WHERE and LIMIT, or take everything along: pfd export sqlite FILE
[1]
$ pfd sql 'SELECT 1' --from ../q.sql
! pfd: QUERY and --from exclude each other
!   see: pfd help sql
[2]
$ pfd sql --from ../nothing.sql
! pfd: ../nothing.sql: no such file
[1]
# A file that is a record but cannot be read: what was found is told, and that it may lack.
$ printf 'title: [\n' >grants/2025/2025-900.yaml; pfd sql 'SELECT count(*) AS n FROM "grant"'; rm grants/2025/2025-900.yaml
n
74
! grants/2025/2025-900.yaml:1:8: error: a value is missing inside [ ] or { }, or they are not closed; write [a, b] or {a: 1, b: 2} [yaml.syntax]
# All of it as a database.
$ pfd export sqlite ../a.db && sqlite3 ../a.db 'PRAGMA foreign_key_check; PRAGMA integrity_check'
ok
$ pfd export sqlite ../a.db; pfd export sqlite ../a.db --force; ln -s a.db ../l.db; pfd export sqlite ../l.db; pfd export sqlite ../l.db --force; pfd export sqlite grants; pfd export sqlite ../no/a.db
! pfd: ../a.db: is there already
!   another name, or --force to replace it
! pfd: ../l.db: is a symbolic link; it is not written through
!   name the file itself
! pfd: ../l.db: is a symbolic link; it is not written through
!   name the file itself
! pfd: grants: is a directory
! pfd: ../no: no such directory
[3]
$ pfd export sqlite ../b.db && cmp ../a.db ../b.db; pfd export sqlite ../c.db --at HEAD~1 && sqlite3 ../c.db "SELECT title FROM \"grant\" WHERE id='2025-003'"
Beispielabend Queere Vielfalt
$ sqlite3 ../a.db 'SELECT pot, free FROM pot_money' && sqlite3 ../a.db '.schema year_transfers' && sqlite3 ../a.db "SELECT key FROM provenance; SELECT * FROM column_docs WHERE \"table\"='grant_payments' AND \"column\"='amount'"
action|782300
coordination|0
participation-publicity|60820
youth|69000
CREATE TABLE IF NOT EXISTS "year_transfers"(
  id TEXT NOT NULL,
  "no" INTEGER /* Nr., number */,
  "date" TEXT /* Datum, date */,
  "effective" TEXT /* Wirksam ab, date */,
  "from" TEXT /* Von, key */,
  "to" TEXT /* Nach, key */,
  "amount" INTEGER /* Betrag, cents */,
  "notice" TEXT /* Bescheid, key */,
  "reason" TEXT /* Begründung, text */,
  PRIMARY KEY(id, "no"),
  FOREIGN KEY(id) REFERENCES "year"(id),
  FOREIGN KEY(id, "notice") REFERENCES "year_notices"(id, "no")
) WITHOUT ROWID;
CREATE INDEX "year_transfers by id notice" ON "year_transfers"(id, "notice");
as_of
clean
commit
partnership
pfd
rules
grant_payments|amount|cents|Betrag|Ausgezahlter Betrag.
$ sqlite3 ../a.db "SELECT count(*), count(name), count(account_iban) FROM contact WHERE kind='person'"; grep -c 'enc:v1' ../a.db
50|0|0
0
[1]
# A reference that leads nowhere, a record that cannot be read.
$ sed -i 's/^applicant: .*/applicant: niemand/' grants/2025/2025-003.yaml && pfd export sqlite ../d.db; git checkout -q .; printf 'title: [\n' >grants/2025/2025-900.yaml; pfd export sqlite ../d.db; ls ../d.db; rm grants/2025/2025-900.yaml
! pfd: 2 references name nothing that there is (in grant, of contact)
!   find them: pfd check
! grants/2025/2025-900.yaml:1:8: error: a value is missing inside [ ] or { }, or they are not closed; write [a, b] or {a: 1, b: 2} [yaml.syntax]
! ls: cannot access '../d.db': No such file or directory
# For an audience only what it may see: no notes, no persons, no small numbers, and keys that hold.
$ pfd export sqlite ../o.db --for public && sqlite3 ../o.db "PRAGMA foreign_key_check; SELECT value FROM provenance WHERE key='audience'; SELECT count(*), count(responsible), count(notes) FROM \"grant\"; SELECT count(*) FROM incident; SELECT count(*) FROM contact WHERE id LIKE 'p-%'; SELECT count(*) FROM deadlines"
public
74|0|0
0
0
0
$ sqlite3 ../o.db "SELECT id, no, counts_total, counts_under_16 FROM grant_sessions WHERE counts_under_16='•' LIMIT 2; SELECT sum(free) FROM pot_money"; sqlite3 ../a.db 'SELECT sum(free) FROM pot_money'
2025-003|1|20|•
2025-003|2|32|•
912120
912120
$ pfd export sqlite ../k.db --for committee && sqlite3 ../k.db "SELECT count(*), count(notes) FROM \"grant\"; SELECT count(*)>0, count(name) FROM contact WHERE kind='person'"; pfd export sqlite ../k.db --for nachbarn
74|0
1|0
! --for: error: "nachbarn" is none of its values; one of: office, authority, committee, public [shape.enum]
[1]
$ pfd export sqlite
! pfd: FILE is missing
!   see: pfd help export sqlite
[2]
