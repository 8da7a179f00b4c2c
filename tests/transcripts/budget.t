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
! --pot: error: --pot: "yuoth" is none of its values; did you mean youth? one of: action, youth, participation-publicity, coordination [shape.enum]
[1]
$ pfd budget --what-if 1.234 --pot youth
! --what-if: error: --what-if: "1.234" could be thousands or decimals; write 450, 450.00 or 1.234,56 [shape.money]
[1]
$ pfd budget --what-if 500
! pfd: --what-if needs --pot POT
!   see: pfd help budget
[2]
$ pfd budget --pot youth
! pfd: --pot goes with --what-if AMOUNT
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
Topf:                 Aktions- und Initiativfonds
Frei:                 7.823,00 €
Weitere Bewilligung:  7.823,01 €
Danach frei:          -0,01 €
Reicht:               nein
! pfd: Aktions- und Initiativfonds: 7.823,01 € passt nicht hinein: 0,01 € zu viel
[1]
# A grant that fell through frees what was committed; the commit before still says so.
$ pfd grant cancel 2025-071 -m "Krankheit" --no-input >/dev/null 2>&1; pfd budget | cut -f1,7,10 | head -2
pot	committed	free
action	0.00	8088.00
$ pfd budget --at HEAD~1 | cut -f1,7,10 | head -2
pot	committed	free
action	265.00	7823.00
