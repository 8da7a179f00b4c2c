# Every kind; a valid draft-07 schema that the example's records keep.
$ python3 "$PFD_EXAMPLE_DIR"/../tests/clients/schema.py pfd .
partnership: 1 records
year: 1 records
grant: 74 records
project: 45 records
meeting: 8 records
incident: 40 records
contact: 92 records
advice: 120 records
opportunity: 8 records
strategy: 1 records
task: 10 records
event: 30 records
post: 60 records
analysis: 2 records
$ pfd schema grant | head -12
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Grant",
  "description": "One grant (Zuwendung) from the application to the accepted proof of use; its status follows from these facts.",
  "type": "object",
  "properties": {
    "title": {
      "title": "Title",
      "description": "The measure's title as in the application.",
      "type": "string",
      "minLength": 1
    },
$ pfd schema grantt
! pfd: there is no kind "grantt"
!   did you mean grant?
[1]
$ pfd schema
! pfd: one of KIND and --sql is needed
!   see: pfd help schema
[2]
$ LC_ALL=de_DE.UTF-8 pfd schema grant | jq -r .title
Förderung
$ pfd schema grant -o ../g.json && pfd schema grant | cmp - ../g.json
