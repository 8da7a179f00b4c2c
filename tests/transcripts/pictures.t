# Pictures: of the yearly report's texts, and of posts. First the example's own is taken away, and a PNG put
# there that says who made it.
$ git rm -q reports/2025/motiv.png && sed -i '/^!\[/d' reports/2025/publicity.md
$ printf 'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAADXRFWHRBdXRob3IAR2VoZWltcQz9ZAAAAAtJREFUeJxjYMAFAAAaAAG8POBBAAAAAElFTkSuQmCC' | base64 -d >reports/2025/plakat.png
$ printf '<!-- for: public -->\n![Zwei Zeilen\nWeiß](plakat.png "Foto: Stadt Beispiel")\n\nSiehe ![Plakat](reports/2025/plakat.png).\n' >reports/2025/outlook.md && git add -A && git commit -qm Plakat
# HTML and PDF show it without what it tells besides; the others name it.
$ pfd report yearly --year 2025 -o ../y.html && grep -o '<figure class="picture">.*' ../y.html | sed 's/base64,[^"]*/base64,…/'
<figure class="picture"><img src="data:image/png;base64,…" width="4" height="2" alt="Zwei Zeilen Weiß"><figcaption>Foto: Stadt Beispiel</figcaption></figure>
<figure class="picture"><img src="data:image/png;base64,…" width="4" height="2" alt="Plakat"></figure>
$ grep -o 'base64,[^"]*' ../y.html | head -1 | cut -d, -f2 | base64 -d | file - | cut -d: -f2
 PNG image data, 4 x 2, 8-bit/color RGB, non-interlaced
$ grep -o 'base64,[^"]*' ../y.html | head -1 | cut -d, -f2 | base64 -d | grep -c Geheim
0
[1]
$ pfd report yearly --year 2025 -o ../y.pdf && pdfimages -list ../y.pdf | awk 'NR>2 {print $3, $4, $5, $6}'
image 4 2 gray
image 4 2 gray
$ pfd report yearly --year 2025 | grep -A2 -e '^!\[' -e '^Siehe'
![Zwei Zeilen Weiß](<reports/2025/plakat.png>)
|
Foto: Stadt Beispiel
--
Siehe \[Abbildung: Plakat\].
|
![Plakat](<reports/2025/plakat.png>)
|
| ## Anlage: Liste der Förderungen
$ pfd report yearly --year 2025 -O table | grep -A1 Abbildung
[Abbildung: Zwei Zeilen Weiß; reports/2025/plakat.png]
Foto: Stadt Beispiel
--
Siehe [Abbildung: Plakat].
|
[Abbildung: Plakat; reports/2025/plakat.png]
|
$ pfd report yearly --year 2025 -O json | jq -c '.pictures, (.text | map(select(test("Abbildung"))))'
[{"alt":"Zwei Zeilen Weiß","caption":"Foto: Stadt Beispiel","path":"reports/2025/plakat.png","sha256":"7035389889575cc758fbc1bbe7637287b41e1a2fc147b285d130891ace789d6c"},{"alt":"Plakat","caption":"","path":"reports/2025/plakat.png","sha256":"7035389889575cc758fbc1bbe7637287b41e1a2fc147b285d130891ace789d6c"}]
["[Abbildung: Zwei Zeilen Weiß; reports/2025/plakat.png]\nFoto: Stadt Beispiel","Siehe [Abbildung: Plakat].","[Abbildung: Plakat; reports/2025/plakat.png]"]
$ pfd report yearly --year 2025 -O yaml | grep -A4 '^pictures:'
pictures:
  - alt: Zwei Zeilen Weiß
    caption: 'Foto: Stadt Beispiel'
    path: reports/2025/plakat.png
    sha256: '7035389889575cc758fbc1bbe7637287b41e1a2fc147b285d130891ace789d6c'
# It belongs to what is proved, and stays what it was in its commit.
$ pfd report yearly --year 2025 -o ../y.json && pfd verify ../y.html && pfd verify ../y.json | grep Result && pfd verify ../y.pdf | grep Result
File:       ../y.html
Result:     identical
Command:    report yearly --year 2025
Commit:     COMMIT
As of:      2026-03-01
pfd:        0.1.0
Libraries:  LIBRARIES
Result:     identical
Result:     identical
$ cp grants/2025/2025-001.yaml reports/2025/plakat.png && pfd report yearly --year 2025
! pfd: reports/2025/outlook.md, line 2: “reports/2025/plakat.png” is neither a PNG nor a JPEG
!   what its name ends in does not count; save it as one of them
[1]
$ git checkout -q reports && sed 's/\(base64,iVBORw0KGgoAAAANSUhEUgAAAAQAAAAC\)C/\1D/' ../y.html >../z.html && cmp -s ../y.html ../z.html; pfd verify ../z.html | head -2
File:        ../z.html
Result:      differs from what its commit gives
$ sed 's/"sha256": "./"sha256": "x/' ../y.json >../z.json; pfd verify ../z.json | head -2
File:        ../z.json
Result:      differs from what its commit gives
# For the public only what was opened.
$ pfd report yearly --year 2025 --for public -O json | jq -c '.pictures[0].alt'
"Zwei Zeilen Weiß"
$ sed -i 1d reports/2025/outlook.md && pfd report yearly --year 2025 --for public -O json | jq -c '.pictures'
null
$ git checkout -q reports
# The image of a post lies in files/; it is shown once it appeared and all agreed.
$ pfd attach post/2025-001 reports/2025/plakat.png --kind photo --to image 2>&1 | tail -1
posts/2025/2025-001.yaml:8:13: warning: the image of 2025-01-07 lacks: Alternative text; enter it: pfd post set ID image.alternative=… image.consent=… (consent: Art. 6 (1) GDPR; accessibility [GKU]) [post-image]
$ pfd post set 2025-001 image.alternative='Ein Stand im Park' 2>/dev/null
2025-001
$ pfd post show 2025-001 -O html | grep -o '<figure class="picture">.*' | sed 's/base64,[^"]*/base64,…/'
<figure class="picture"><img src="data:image/png;base64,…" width="4" height="2" alt="Ein Stand im Park"></figure>
$ pfd post show 2025-001 -O json | jq -c '.pictures[0] | .alt, .path'
"Ein Stand im Park"
"files/posts/2025/2025-001/1-photo.png"
$ pfd post show 2025-001 --for public -O html | grep -c '<figure'
0
[1]
$ pfd post set 2025-001 image.consent=on_file 2>/dev/null; pfd post show 2025-001 --for public -O html | grep -c '<figure'
2025-001
1
$ PFD_TODAY=2024-12-01 pfd post show 2025-001 --for public -O html | grep -c '<figure'
0
[1]
# Not there, or another: only named, and said.
$ echo x >>"$(pfd post show 2025-001 -O json | jq -r '.pictures[0].path')"; pfd post show 2025-001 -O html | grep 'Figure'
<thead><tr><th scope="col" class="n">No.</th><th scope="col">Date</th><th scope="col">Figure</th><th scope="col" class="n">Value</th></tr></thead>
<p>[Figure: Ein Stand im Park; files/posts/2025/2025-001/1-photo.png]</p>
! pfd: files/posts/2025/2025-001/1-photo.png: is no longer what was attached
$ rm "$(pfd post show 2025-001 -O json | jq -r '.pictures[0].path')"; pfd post show 2025-001 -o ../p.pdf && pdftotext ../p.pdf - | grep Figure
Figure Value
[Figure: Ein Stand im Park; files/posts/2025/2025-001/1-photo.png]
! pfd: files/posts/2025/2025-001/1-photo.png: no such file
