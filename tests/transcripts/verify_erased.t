# A report with names can still be proved once a person in it is erased.
$ for f in md html json yaml pdf; do pfd meeting minutes 2025-08-21-buendnis --lang en -o ../m.$f; done
$ pfd meeting minutes 2025-08-21-buendnis -o ../sent.pdf --sent-to "Mitglieder des Bündnisses" 2>/dev/null
# One with a task, one present, one absent: rows and lists in another order.
$ for who in 'Amir Demo' 'Dawid Platzhalter' 'Leyla Probe'; do pfd privacy erase $(pfd contact list kind=person -O jsonl | jq -r "select(.name==\"$who\").id") --class contact -m "Frist abgelaufen" --yes; done >/dev/null 2>&1
$ for f in md html json yaml; do pfd verify ../m.$f -O json | jq -r '.facts.result'; done
erased
erased
erased
erased
$ pfd verify ../m.md | head -2
File:       ../m.md
Result:     identical but for erased people
# One figure, one word, one line more or less is found all the same.
$ sed 's/13 of 15/13 of 16/' ../m.html >../x.html; pfd verify ../x.html | sed -n 2,4p
Result:     differs from what its commit gives
Where:      ../x.html:198:1
There:      <div><dt>Quorum</dt><dd>yes (13 of 16 with a vote, 8 needed)</dd></div>
$ sed '/Amir Demo/s/2025-09-05/2025-09-06/' ../m.md >../x.md; pfd verify ../x.md | sed -n 2,4p
Result:     differs from what its commit gives
Where:      ../x.md:148:1
There:      |   1 | Umschichtung beantragen       | Amir Demo         | 2025-09-06 | 2025-09
$ sed '/Amir Demo/s/beantragen/absagen/' ../m.md >../x.md; pfd verify ../x.md | sed -n 2p
Result:     differs from what its commit gives
$ sed '/Mira Beispiel/d' ../m.md >../x.md; pfd verify ../x.md | sed -n 2p
Result:      differs from what its commit gives
$ sed '/Mira Beispiel/p' ../m.md >../x.md; pfd verify ../x.md | sed -n 2p
Result:     differs from what its commit gives
$ sed 's/Mira Beispiel/Mira Anders/' ../m.md >../x.md; pfd verify ../x.md | sed -n 2p
Result:     differs from what its commit gives
$ sed 's/Amir Demo/Amir Demo 500/' ../m.md >../x.md; pfd verify ../x.md | sed -n 2p
Result:     differs from what its commit gives
# Names cannot be taken out of drawn pages: what was recorded as sent is proved.
$ pfd verify ../m.pdf | sed -n 2p
Result:     not comparable: people were erased since; a page, Markdown or a file recorded by --sent-to is
$ pfd verify ../sent.pdf | sed -n '2p;$p'
Result:     the file that was sent; not to be made again, as people were erased since
2026-03-01  Mitglieder des Bündnisses
# A report without them is proved as ever.
$ pfd report decisions --year 2025 --at $(git rev-list --max-parents=0 HEAD) -o ../d.pdf && pfd verify ../d.pdf | sed -n 2p
Result:     identical
$ pfd report decisions --year 2025 --at $(git rev-list --max-parents=0 HEAD) -o ../d.html && sed 's/2025-045/2025-054/' ../d.html >../x.html; pfd verify ../x.html | sed -n 2p
Result:     differs from what its commit gives
