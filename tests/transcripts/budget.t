$ pfd budget
pot	initial	transferred	budget	reserved	awarded	committed	paid	returned	free
action	85000.00	2000.00	87000.00	3355.00	85574.00	265.00	80439.00	1527.00	7823.00
youth	8000.00	-2000.00	6000.00	0.00	5310.00	0.00	5310.00	0.00	690.00
participation-publicity	12000.00	0.00	12000.00	0.00	11500.00	0.00	11500.00	108.20	608.20
coordination	60000.00	0.00	60000.00	0.00	60000.00	0.00	60000.00	0.00	0.00
$ pfd budget -O table
Budget 2025
===========
|
Pot                                  Initial  Transferred      Budget  Reserved     Awarded  Committed        Paid  Returned      Free
action and initiative fund         85,000.00     2,000.00   87,000.00  3,355.00   85,574.00     265.00   80,439.00  1,527.00  7,823.00
youth fund                          8,000.00    -2,000.00    6,000.00      0.00    5,310.00       0.00    5,310.00      0.00    690.00
participation and publicity fund   12,000.00         0.00   12,000.00      0.00   11,500.00       0.00   11,500.00    108.20    608.20
coordination office's funds        60,000.00         0.00   60,000.00      0.00   60,000.00       0.00   60,000.00      0.00      0.00
--------------------------------  ----------  -----------  ----------  --------  ----------  ---------  ----------  --------  --------
Total                             165,000.00         0.00  165,000.00  3,355.00  162,384.00     265.00  157,249.00  1,635.20  9,121.20
|
By track
|
Track                                             Pot                               Grants   Requested  Reserved     Awarded  Committed        Paid  Returned
Weiterleitung an die Trägerin der Fachstelle      coordination office's funds            1   60,000.00      0.00   60,000.00       0.00   60,000.00      0.00
Einzelmaßnahmen des Aktions- und Initiativfonds   action and initiative fund            30   92,080.00  2,500.00   76,580.00       0.00   71,930.00  1,527.00
Partizipation, Vernetzung, Öffentlichkeitsarbeit  participation and publicity fund       2   11,500.00      0.00   11,500.00       0.00   11,500.00    108.20
Kleinprojekte bis 500 Euro                        action and initiative fund            30   11,504.00    855.00    8,994.00     265.00    8,509.00      0.00
Jugendfonds                                       youth fund                            11    6,400.00      0.00    5,310.00       0.00    5,310.00      0.00
------------------------------------------------  --------------------------------  ------  ----------  --------  ----------  ---------  ----------  --------
Total                                                                                   74  181,484.00  3,355.00  162,384.00     265.00  157,249.00  1,635.20
|
Released by round
|
Pot                         From        Until       Percent   Released    Awarded       Left  Current
action and initiative fund  2025-04-01  2025-04-30       50  43,500.00  27,799.00  15,701.00  no
action and initiative fund  2025-05-01  2025-05-31       75  65,250.00  45,909.00  19,341.00  no
action and initiative fund  2025-06-01  2025-07-31      100  87,000.00  57,524.00  29,476.00  no
action and initiative fund  2025-08-01                  100  87,000.00  79,654.00   7,346.00  yes
|
Federal money drawn
|
  No.  Received        Amount  To be spent by  Not yet spent  Spent
    1  2025-03-24   30,000.00  2025-05-05               0.00  2025-04-15
    4  2025-05-26   45,000.00  2025-07-07               0.00  2025-06-05
    5  2025-08-25   40,000.00  2025-10-06               0.00  2025-07-15
    6  2025-11-03   25,000.00  2025-12-15               0.00  2025-10-15
-----  ----------  ----------  --------------  -------------  ----------
Total              140,000.00                           0.00
$ LC_ALL=de_DE.UTF-8 pfd budget -O table
Budget 2025
===========
|
Topf                                                           Anfangsbetrag  Umgeschichtet      Budget  Vorgemerkt   Bewilligt  Gebunden  Ausgezahlt  Zurückgeflossen      Frei
Aktions- und Initiativfonds                                        85.000,00       2.000,00   87.000,00    3.355,00   85.574,00    265,00   80.439,00         1.527,00  7.823,00
Jugendfonds                                                         8.000,00      -2.000,00    6.000,00        0,00    5.310,00      0,00    5.310,00             0,00    690,00
Fonds für Partizipation, Öffentlichkeitsarbeit und Vernetzung      12.000,00           0,00   12.000,00        0,00   11.500,00      0,00   11.500,00           108,20    608,20
Mittel der Koordinierungs- und Fachstelle                          60.000,00           0,00   60.000,00        0,00   60.000,00      0,00   60.000,00             0,00      0,00
-------------------------------------------------------------  -------------  -------------  ----------  ----------  ----------  --------  ----------  ---------------  --------
Summe                                                             165.000,00           0,00  165.000,00    3.355,00  162.384,00    265,00  157.249,00         1.635,20  9.121,20
|
Nach Förderbereichen
|
Förderbereich                                     Topf                                                           Förderungen   Beantragt  Vorgemerkt   Bewilligt  Gebunden  Ausgezahlt  Zurückgeflossen
Weiterleitung an die Trägerin der Fachstelle      Mittel der Koordinierungs- und Fachstelle                                1   60.000,00        0,00   60.000,00      0,00   60.000,00             0,00
Einzelmaßnahmen des Aktions- und Initiativfonds   Aktions- und Initiativfonds                                             30   92.080,00    2.500,00   76.580,00      0,00   71.930,00         1.527,00
Partizipation, Vernetzung, Öffentlichkeitsarbeit  Fonds für Partizipation, Öffentlichkeitsarbeit und Vernetzung            2   11.500,00        0,00   11.500,00      0,00   11.500,00           108,20
Kleinprojekte bis 500 Euro                        Aktions- und Initiativfonds                                             30   11.504,00      855,00    8.994,00    265,00    8.509,00             0,00
Jugendfonds                                       Jugendfonds                                                             11    6.400,00        0,00    5.310,00      0,00    5.310,00             0,00
------------------------------------------------  -------------------------------------------------------------  -----------  ----------  ----------  ----------  --------  ----------  ---------------
Summe                                                                                                                     74  181.484,00    3.355,00  162.384,00    265,00  157.249,00         1.635,20
|
Freigegeben je Runde
|
Topf                         Von       Bis        Prozent  Freigegeben  Bewilligt  Verbleibt  Aktuell
Aktions- und Initiativfonds  1.4.2025  30.4.2025       50    43.500,00  27.799,00  15.701,00  nein
Aktions- und Initiativfonds  1.5.2025  31.5.2025       75    65.250,00  45.909,00  19.341,00  nein
Aktions- und Initiativfonds  1.6.2025  31.7.2025      100    87.000,00  57.524,00  29.476,00  nein
Aktions- und Initiativfonds  1.8.2025                 100    87.000,00  79.654,00   7.346,00  ja
|
Abgerufene Bundesmittel
|
  Nr.  Eingegangen      Betrag  Zu verwenden bis  Noch nicht verwendet  Verwendet
    1  24.3.2025     30.000,00  5.5.2025                          0,00  15.4.2025
    4  26.5.2025     45.000,00  7.7.2025                          0,00  5.6.2025
    5  25.8.2025     40.000,00  6.10.2025                         0,00  15.7.2025
    6  3.11.2025     25.000,00  15.12.2025                        0,00  15.10.2025
-----  -----------  ----------  ----------------  --------------------  ----------
Summe               140.000,00                                    0,00
$ pfd budget -O json
{
  "schema": "pfd/budget/1",
  "title": "Budget 2025",
  "pots": [
    {
      "pot": "action",
      "initial": 85000.00,
      "transferred": 2000.00,
      "budget": 87000.00,
      "reserved": 3355.00,
      "awarded": 85574.00,
      "committed": 265.00,
      "paid": 80439.00,
      "returned": 1527.00,
      "free": 7823.00
    },
    {
      "pot": "youth",
      "initial": 8000.00,
      "transferred": -2000.00,
      "budget": 6000.00,
      "reserved": 0.00,
      "awarded": 5310.00,
      "committed": 0.00,
      "paid": 5310.00,
      "returned": 0.00,
      "free": 690.00
    },
    {
      "pot": "participation-publicity",
      "initial": 12000.00,
      "transferred": 0.00,
      "budget": 12000.00,
      "reserved": 0.00,
      "awarded": 11500.00,
      "committed": 0.00,
      "paid": 11500.00,
      "returned": 108.20,
      "free": 608.20
    },
    {
      "pot": "coordination",
      "initial": 60000.00,
      "transferred": 0.00,
      "budget": 60000.00,
      "reserved": 0.00,
      "awarded": 60000.00,
      "committed": 0.00,
      "paid": 60000.00,
      "returned": 0.00,
      "free": 0.00
    }
  ],
  "tracks": [
    {
      "track": "coordination",
      "pot": "coordination",
      "grants": 1,
      "requested": 60000.00,
      "reserved": 0.00,
      "awarded": 60000.00,
      "committed": 0.00,
      "paid": 60000.00,
      "returned": 0.00
    },
    {
      "track": "measure",
      "pot": "action",
      "grants": 30,
      "requested": 92080.00,
      "reserved": 2500.00,
      "awarded": 76580.00,
      "committed": 0.00,
      "paid": 71930.00,
      "returned": 1527.00
    },
    {
      "track": "publicity",
      "pot": "participation-publicity",
      "grants": 2,
      "requested": 11500.00,
      "reserved": 0.00,
      "awarded": 11500.00,
      "committed": 0.00,
      "paid": 11500.00,
      "returned": 108.20
    },
    {
      "track": "small",
      "pot": "action",
      "grants": 30,
      "requested": 11504.00,
      "reserved": 855.00,
      "awarded": 8994.00,
      "committed": 265.00,
      "paid": 8509.00,
      "returned": 0.00
    },
    {
      "track": "youth",
      "pot": "youth",
      "grants": 11,
      "requested": 6400.00,
      "reserved": 0.00,
      "awarded": 5310.00,
      "committed": 0.00,
      "paid": 5310.00,
      "returned": 0.00
    }
  ],
  "released": [
    {
      "pot": "action",
      "from": "2025-04-01",
      "until": "2025-04-30",
      "percent": 50,
      "released": 43500.00,
      "awarded": 27799.00,
      "left": 15701.00,
      "current": false
    },
    {
      "pot": "action",
      "from": "2025-05-01",
      "until": "2025-05-31",
      "percent": 75,
      "released": 65250.00,
      "awarded": 45909.00,
      "left": 19341.00,
      "current": false
    },
    {
      "pot": "action",
      "from": "2025-06-01",
      "until": "2025-07-31",
      "percent": 100,
      "released": 87000.00,
      "awarded": 57524.00,
      "left": 29476.00,
      "current": false
    },
    {
      "pot": "action",
      "from": "2025-08-01",
      "until": null,
      "percent": 100,
      "released": 87000.00,
      "awarded": 79654.00,
      "left": 7346.00,
      "current": true
    }
  ],
  "federal_money": [
    {
      "no": 1,
      "received": "2025-03-24",
      "amount": 30000.00,
      "spend_by": "2025-05-05",
      "open": 0.00,
      "spent": "2025-04-15"
    },
    {
      "no": 4,
      "received": "2025-05-26",
      "amount": 45000.00,
      "spend_by": "2025-07-07",
      "open": 0.00,
      "spent": "2025-06-05"
    },
    {
      "no": 5,
      "received": "2025-08-25",
      "amount": 40000.00,
      "spend_by": "2025-10-06",
      "open": 0.00,
      "spent": "2025-07-15"
    },
    {
      "no": 6,
      "received": "2025-11-03",
      "amount": 25000.00,
      "spend_by": "2025-12-15",
      "open": 0.00,
      "spent": "2025-10-15"
    }
  ]
}
$ pfd budget --year 2024
! pfd: years/2024.yaml: no such file
!   see: pfd year list
[1]
# free = budget - committed - (paid - returned), of every pot and of all.
$ pfd budget | awk -F'\t' 'NR > 1 { d = $4 - $7 - ($8 - $9) - $10; if (d > 0.001 || d < -0.001) print "off:", $0 }'
$ pfd budget | awk -F'\t' 'NR > 1 { if ($2 + $3 != $4) print "off:", $0 }'
# What if.
$ pfd budget --what-if 7823.00 --pot action
pot	free	amount	free_after	fits
action	7823.00	7823.00	0.00	true
$ pfd budget --what-if 7823.01 --pot action
pot	free	amount	free_after	fits
action	7823.00	7823.01	-0.01	false
! pfd: action and initiative fund: 7,823.01 € does not fit: 0.01 € too much
[1]
$ pfd budget --what-if 7823.01 --pot action -O csv 2>/dev/null
pot,free,amount,free_after,fits
action,7823.00,7823.01,-0.01,false
[1]
$ pfd budget --what-if 7823.01 --pot action -O jsonl 2>/dev/null
{"schema":"pfd/budget-what-if/1","pot":"action","free":7823.00,"amount":7823.01,"free_after":-0.01,"fits":false}
[1]
$ pfd budget --what-if 7823.01 --pot action -O md 2>/dev/null | tail -5
- **Pot:** action and initiative fund
- **Free:** 7,823.00 €
- **Another award:** 7,823.01 €
- **Free afterwards:** -0.01 €
- **Fits:** no
$ pfd budget --what-if 7823.01 --pot action -O yaml 2>/dev/null | tail -6
what_if:
  pot: action
  free: 7823.00
  amount: 7823.01
  free_after: -0.01
  fits: false
$ pfd budget --what-if 500,00 --pot Jugendfonds --table pots
pot	initial	transferred	budget	reserved	awarded	committed	paid	returned	free
action	85000.00	2000.00	87000.00	3355.00	85574.00	265.00	80439.00	1527.00	7823.00
youth	8000.00	-2000.00	6000.00	0.00	5310.00	0.00	5310.00	0.00	690.00
participation-publicity	12000.00	0.00	12000.00	0.00	11500.00	0.00	11500.00	108.20	608.20
coordination	60000.00	0.00	60000.00	0.00	60000.00	0.00	60000.00	0.00	0.00
$ pfd budget --what-if 500 --pot yuoth
! --pot: error: "yuoth" is none of its values; did you mean youth? one of: action, youth, participation-publicity, coordination [shape.enum]
[1]
$ pfd budget --what-if 1.234 --pot youth
! --what-if: error: "1.234" could be thousands or decimals; write 450, 450.00 or 1.234,56 [shape.money]
[1]
$ pfd budget --what-if 500
! pfd: --what-if AMOUNT needs --pot POT
!   see: pfd help budget
[2]
$ pfd budget --pot youth
! pfd: --pot goes with --what-if
!   see: pfd help budget
[2]
$ LC_ALL=de_DE.UTF-8 pfd budget --what-if 7823,01 --pot action -O table
Budget 2025
===========
|
Topf                                                           Anfangsbetrag  Umgeschichtet      Budget  Vorgemerkt   Bewilligt  Gebunden  Ausgezahlt  Zurückgeflossen      Frei
Aktions- und Initiativfonds                                        85.000,00       2.000,00   87.000,00    3.355,00   85.574,00    265,00   80.439,00         1.527,00  7.823,00
Jugendfonds                                                         8.000,00      -2.000,00    6.000,00        0,00    5.310,00      0,00    5.310,00             0,00    690,00
Fonds für Partizipation, Öffentlichkeitsarbeit und Vernetzung      12.000,00           0,00   12.000,00        0,00   11.500,00      0,00   11.500,00           108,20    608,20
Mittel der Koordinierungs- und Fachstelle                          60.000,00           0,00   60.000,00        0,00   60.000,00      0,00   60.000,00             0,00      0,00
-------------------------------------------------------------  -------------  -------------  ----------  ----------  ----------  --------  ----------  ---------------  --------
Summe                                                             165.000,00           0,00  165.000,00    3.355,00  162.384,00    265,00  157.249,00         1.635,20  9.121,20
|
Nach Förderbereichen
|
Förderbereich                                     Topf                                                           Förderungen   Beantragt  Vorgemerkt   Bewilligt  Gebunden  Ausgezahlt  Zurückgeflossen
Weiterleitung an die Trägerin der Fachstelle      Mittel der Koordinierungs- und Fachstelle                                1   60.000,00        0,00   60.000,00      0,00   60.000,00             0,00
Einzelmaßnahmen des Aktions- und Initiativfonds   Aktions- und Initiativfonds                                             30   92.080,00    2.500,00   76.580,00      0,00   71.930,00         1.527,00
Partizipation, Vernetzung, Öffentlichkeitsarbeit  Fonds für Partizipation, Öffentlichkeitsarbeit und Vernetzung            2   11.500,00        0,00   11.500,00      0,00   11.500,00           108,20
Kleinprojekte bis 500 Euro                        Aktions- und Initiativfonds                                             30   11.504,00      855,00    8.994,00    265,00    8.509,00             0,00
Jugendfonds                                       Jugendfonds                                                             11    6.400,00        0,00    5.310,00      0,00    5.310,00             0,00
------------------------------------------------  -------------------------------------------------------------  -----------  ----------  ----------  ----------  --------  ----------  ---------------
Summe                                                                                                                     74  181.484,00    3.355,00  162.384,00    265,00  157.249,00         1.635,20
|
Freigegeben je Runde
|
Topf                         Von       Bis        Prozent  Freigegeben  Bewilligt  Verbleibt  Aktuell
Aktions- und Initiativfonds  1.4.2025  30.4.2025       50    43.500,00  27.799,00  15.701,00  nein
Aktions- und Initiativfonds  1.5.2025  31.5.2025       75    65.250,00  45.909,00  19.341,00  nein
Aktions- und Initiativfonds  1.6.2025  31.7.2025      100    87.000,00  57.524,00  29.476,00  nein
Aktions- und Initiativfonds  1.8.2025                 100    87.000,00  79.654,00   7.346,00  ja
|
Abgerufene Bundesmittel
|
  Nr.  Eingegangen      Betrag  Zu verwenden bis  Noch nicht verwendet  Verwendet
    1  24.3.2025     30.000,00  5.5.2025                          0,00  15.4.2025
    4  26.5.2025     45.000,00  7.7.2025                          0,00  5.6.2025
    5  25.8.2025     40.000,00  6.10.2025                         0,00  15.7.2025
    6  3.11.2025     25.000,00  15.12.2025                        0,00  15.10.2025
-----  -----------  ----------  ----------------  --------------------  ----------
Summe               140.000,00                                    0,00
|
Topf:                 Aktions- und Initiativfonds
Frei:                 7.823,00 €
Weitere Bewilligung:  7.823,01 €
Danach frei:          -0,01 €
Reicht:               nein
! pfd: Aktions- und Initiativfonds: 7.823,01 € passt nicht hinein: 0,01 € zu viel
[1]
# What if a grant is awarded as requested, of its own pot or of another.
$ pfd grant list --columns id,pot,requested status=received
id	pot	requested
2025-073	action	455.00
$ pfd budget --what-if 2025-999
! pfd: grant 2025-999 is not waiting for a decision on an amount
!   what waits: pfd grant list status=received
[1]
$ pfd budget --what-if 2025-073
pot	free	amount	free_after	fits
action	7823.00	455.00	7368.00	true
$ pfd budget --what-if 2025-073 --pot youth
pot	free	amount	free_after	fits
youth	690.00	455.00	235.00	true
$ pfd budget --what-if 2025-073 --pot coordination
pot	free	amount	free_after	fits
coordination	0.00	455.00	-455.00	false
! pfd: coordination office's funds: 455.00 € does not fit: 455.00 € too much
[1]
$ pfd budget --what-if 2025-001
! pfd: grant 2025-001 is not waiting for a decision on an amount
!   what waits: pfd grant list status=received
[1]
$ pfd budget --table tracks
track	pot	grants	requested	reserved	awarded	committed	paid	returned
coordination	coordination	1	60000.00	0.00	60000.00	0.00	60000.00	0.00
measure	action	30	92080.00	2500.00	76580.00	0.00	71930.00	1527.00
publicity	participation-publicity	2	11500.00	0.00	11500.00	0.00	11500.00	108.20
small	action	30	11504.00	855.00	8994.00	265.00	8509.00	0.00
youth	youth	11	6400.00	0.00	5310.00	0.00	5310.00	0.00
$ pfd budget --table released
pot	from	until	percent	released	awarded	left	current
action	2025-04-01	2025-04-30	50	43500.00	27799.00	15701.00	false
action	2025-05-01	2025-05-31	75	65250.00	45909.00	19341.00	false
action	2025-06-01	2025-07-31	100	87000.00	57524.00	29476.00	false
action	2025-08-01		100	87000.00	79654.00	7346.00	true
$ pfd budget --table federal_money
no	received	amount	spend_by	open	spent
1	2025-03-24	30000.00	2025-05-05	0.00	2025-04-15
4	2025-05-26	45000.00	2025-07-07	0.00	2025-06-05
5	2025-08-25	40000.00	2025-10-06	0.00	2025-07-15
6	2025-11-03	25000.00	2025-12-15	0.00	2025-10-15
# A grant that fell through frees what was committed; the commit before still says so.
$ pfd grant cancel 2025-071 -m "Krankheit" --no-input >/dev/null 2>&1; pfd budget | cut -f1,7,10 | head -2
pot	committed	free
action	0.00	8088.00
$ pfd budget --at HEAD~1 | cut -f1,7,10 | head -2
pot	committed	free
action	265.00	7823.00
