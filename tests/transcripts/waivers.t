# A waiver's last day is compared with the day of what it allows, here the award
# of 2025-05-12; today is another year.
$ sed -i "s/^    document: '2'/&\n    until: 2025-05-12/" grants/2025/2025-036.yaml && pfd check grants
grants/2025/2025-036.yaml:59:13: note: 520.00 € is above the cap of 500.00 € on track small (waived); award at most 500.00 €, move the grant to a larger track, or record a waiver of the lead authority (Magdeburg [S1][S3]) [small-max]
grants/2025/2025-060.yaml:3:1: warning: proof of use due 2025-10-24; received: —; remind of it, or record the extension: "pfd grant set ID settlement.extended_to=…" ([S24][S22][S23]) [settlement-due]
years/2025.yaml:106:10: warning: 540.00 € in 2 small grants together (Applicant: beispielverein-sprachcafe-neue-welt-ev), more than 500.00 €; make one application on a larger track, or record a waiver of the lead authority (inferred from the cap of small projects [INF]) [small-split]
$ sed -i 's/^    until: .*/    until: 2025-05-11/' grants/2025/2025-036.yaml && pfd check grants
grants/2025/2025-036.yaml:59:13: error: 520.00 € is above the cap of 500.00 € on track small; award at most 500.00 €, move the grant to a larger track, or record a waiver of the lead authority (Magdeburg [S1][S3]) [small-max]
grants/2025/2025-060.yaml:3:1: warning: proof of use due 2025-10-24; received: —; remind of it, or record the extension: "pfd grant set ID settlement.extended_to=…" ([S24][S22][S23]) [settlement-due]
years/2025.yaml:106:10: warning: 540.00 € in 2 small grants together (Applicant: beispielverein-sprachcafe-neue-welt-ev), more than 500.00 €; make one application on a larger track, or record a waiver of the lead authority (inferred from the cap of small projects [INF]) [small-split]
[1]
$ git checkout -q .
# What concerns a whole year counts from its first award.
$ pfd grant list -O jsonl --columns id,award_date --sort award_date | head -n 2
{"schema":"pfd/grant-list/1","id":"2025-001","award_date":"2025-01-27"}
{"schema":"pfd/grant-list/1","id":"2025-002","award_date":"2025-03-10"}
$ sed -i "s/value: '10'/value: '20'/" years/2025.yaml
$ printf '%s\n' 'waivers:' '  - no: 1' '    rule: cofinance-share' "    value: '8000.00'" '    reason: x' '    by: lead_authority' '    date: 2025-01-10' '    document: Akte 1' '    until: 2025-01-27' >>years/2025.yaml
$ pfd check years
years/2025.yaml:5:3: note: other sources carry 25,000.00 € of 165,000.00 €, less than 20 percent (waived); enter the missing sources or notices, or a waiver of the lead authority (mindestens 10 % Eigen- oder Drittmittel [S36]) [cofinance-share]
years/2025.yaml:106:10: warning: 540.00 € in 2 small grants together (Applicant: beispielverein-sprachcafe-neue-welt-ev), more than 500.00 €; make one application on a larger track, or record a waiver of the lead authority (inferred from the cap of small projects [INF]) [small-split]
$ sed -i 's/until: 2025-01-27/until: 2025-01-26/' years/2025.yaml && pfd check years
years/2025.yaml:5:3: error: other sources carry 25,000.00 € of 165,000.00 €, less than 20 percent; enter the missing sources or notices, or a waiver of the lead authority (mindestens 10 % Eigen- oder Drittmittel [S36]) [cofinance-share]
years/2025.yaml:106:10: warning: 540.00 € in 2 small grants together (Applicant: beispielverein-sprachcafe-neue-welt-ev), more than 500.00 €; make one application on a larger track, or record a waiver of the lead authority (inferred from the cap of small projects [INF]) [small-split]
[1]
