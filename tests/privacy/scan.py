#!/usr/bin/env python3
"""Personal data planted into a history of 1,000 commits, and searched by pfd.

usage: scan.py PFD DATA [-v]

The history begins with the example data, whose persons get sealed names. Then
records change as an office changes them, and names, addresses, IBANs, phone
numbers and e-mail addresses are planted into fields, free texts, comments,
messages and file names, many of them in commits that the next one reverts. Every
planted one must be found, and of all findings at most 1 % may be anything else.
All people, numbers and accounts are synthetic."""
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

COMMITS = 1000
PFD, DATA = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
VERBOSE = "-v" in sys.argv
rng = random.Random(20250314)

GIVEN = """Sabine Thomas Anna Mehmet Fatma Ahmad Layla Piotr Agnieszka Olena Sergej
Linh Jürgen Käthe Björn Hannelore Ali Ayşe Zeynep Mohammad Małgorzata Dmitri Marie
Karl-Heinz Anne-Kathrin Noah Emilia Ben Leonie Jonas Ursula Günther Petra Yusuf
Katarzyna Natalia Ivan Mustafa Nina Felix Johanna Maximilian Lina Frieda Emre""".split()
SURNAMES = """Müller Schmidt Schneider Krüger Wutzkowiak Ostermeyer Lindqvist Yılmaz
Demirtaş Özdemir Alhamad Nasser Kowalczyk Wiśniewska Kowalenko Petrow Nguyen
Müller-Lüdtke Hagedorn Schönherr Quasthoff Brückmann Großkopf Zschiesche Nowacki
Kießling Ehrlichmann Trautvetter Hosseini Baumgärtel Rademann Koch Bauer Winter
Sommerfeldt Jungnickel Vöhringer Steinhäuser Papadakis Andersson Bornemann""".split()
# Rare enough to mean the person alone.
SEALED = """Wutzkowiak Quasthoff Zschiesche Trautvetter Jungnickel Kießling Ehrlichmann
Vöhringer Sommerfeldt Baumgärtel Rademann Großkopf Lindqvist Hagedorn Schönherr
Papadakis Demirtaş Brückmann Nowacki Bornemann""".split()
STREETS = """Lindenweg Erlenstraße Rosenallee Wielandstr. Mozartplatz Kastanienring
Fischergasse Weidenufer Karl-Schmidt-Straße Ahornweg Birkenallee Gutenbergstraße
Sonnenweg Bachstr. Ulmenring Zollstraße Kiefernweg Hafenstraße Schillerplatz
Nordring Mühlengasse Elbufer Tannenweg Friedrichstraße""".split()
TWO_WORDS = ["Große Diesdorfer Straße", "Halberstädter Straße", "Alter Markt",
             "Breiter Weg", "Lübecker Straße", "Straße der Jugend"]
TOWNS = [("39104", "Magdeburg"), ("39108", "Magdeburg"), ("39218", "Schönebeck"),
         ("06108", "Halle"), ("39326", "Wolmirstedt"), ("38820", "Halberstadt"),
         ("10115", "Berlin"), ("39288", "Burg"), ("39245", "Gommern")]
AREAS = ["0391", "030", "03921", "039203", "0345", "0341", "040"]
NOISE = [
    "Die Mittel werden für Material und Honorare gebraucht.",
    "Das Fest findet am 12.06.2025 von 14:00 bis 18:00 Uhr statt.",
    "Erwartet werden 120 Kinder und 45 Jugendliche aus dem Stadtteil.",
    "Kosten: 450,00 Euro, davon 120,50 Euro Honorar und 329,50 Euro Material.",
    "Die Leipziger Straße wird gesperrt, 12 Stände werden aufgebaut.",
    "Rückfrage zum Aktenzeichen 51.2/0391-2025 ist beantwortet.",
    "Die Anne-Frank-Schule und die Karl-Marx-Straße sind beteiligt.",
    "Workshop mit Musik, Theater und Film; Frauen und Männer sind eingeladen.",
    "Beschluss DS0123/25 vom 20.02.2025, Verein VR 90014 beim Amtsgericht.",
    "Ausstellung im Rathaus, Alter Markt, ab dem 3. Mai.",
    "Die Otto-von-Guericke-Universität stellt Raum 0815 zur Verfügung.",
    "Plakate (A3, 500 Stück) und 10000 Flyer wurden gedruckt.",
    "Kontakt über die Fachstelle: fachstelle@mustertraeger-demokratie.example.",
    "Auszahlung auf DE05000000000000002110 am 14.02.2025.",
    "Lesung zu Sophie Scholl und Walter Lübcke in der Stadtbibliothek.",
    "Die Jury tagt am 17.04.2025 um 16:30 Uhr im Beispielsaal.",
    "Beleg 0391 fehlt noch, Rechnung Nr. 2025-0817 liegt vor.",
    "Sommerfest am Neustädter See, Winterfest auf dem Domplatz.",
    "Platz 3 ging an die Mustergruppe Skatepark Nord.",
    "Teilnahmebeitrag 3 Euro, 25 Personen, 2 Betreuende.",
]
MESSAGES = [
    "grant: award 2025-%03d 450.00 €", "grant: pay 2025-%03d 225.00 €",
    "grant: set 2025-%03d requested", "Beleg zu 2025-%03d nachgetragen",
    "project: Termine ergänzt (2025-%03d)", "Abrechnung 2025-%03d geprüft",
    "Förderung 2025-%03d: Zeitraum bis 30.09.2025 verlängert",
]


def run(*words, **more):
    return subprocess.run(words, check=True, capture_output=True, text=True,
                          **more).stdout


# ---- what is planted ------------------------------------------------------------

def iban():
    bban = "00000000%010d" % rng.randrange(10 ** 10)
    check = 98 - int(bban + "131400") % 97
    plain = "DE%02d%s" % (check, bban)
    if rng.random() < 0.5:
        return " ".join(plain[i:i + 4] for i in range(0, 22, 4))
    return plain


def phone():
    area = rng.choice(AREAS)
    rest = "%d" % rng.randrange(21 * 10 ** (9 - len(area)),
                                10 ** (11 - len(area)))
    mobile = "017" + rng.choice("12356789"), "39%05d" % rng.randrange(10 ** 5)
    a, r = (area, rest) if rng.random() < 0.6 else mobile
    return rng.choice([
        a + " " + r, a + "/" + r, a + "-" + r, "(%s) %s" % (a, r),
        "+49 %s %s" % (a[1:], r), "+49%s%s" % (a[1:], r),
        "+49 (0)%s %s" % (a[1:], r), "0049 %s %s" % (a[1:], r),
        "%s / %s %s %s" % (a, r[:3], r[3:5], r[5:]), a + r])


def email(name):
    plain = name.lower().translate(str.maketrans(
        {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", " ": ".", "ı": "i",
         "ş": "s", "ł": "l", "ś": "s"}))
    return "%s%d@%s.example" % (plain, rng.randrange(100),
                                rng.choice(["post", "verein", "mail"]))


def address():
    street = rng.choice(STREETS) if rng.random() < 0.8 else rng.choice(TWO_WORDS)
    number = "%d%s" % (rng.randrange(1, 250), rng.choice(["", "", "", "a", " b"]))
    if rng.random() < 0.5:
        return "%s %s, %s %s" % ((street, number) + rng.choice(TOWNS))
    return "%s %s" % (street, number)


def name(used):
    while True:
        given, surname = rng.choice(GIVEN), rng.choice(SURNAMES)
        if (given, surname) not in used:
            used.add((given, surname))
            return given, surname


def written(given, surname):
    doctor = rng.choice(["", "Dr. "])
    return rng.choice([
        "%s %s" % (given, surname), "%s %s" % (given, surname),
        rng.choice(["Frau", "Herr", "Herrn"]) + " " + doctor + surname,
        "%s%s %s" % (doctor, given, surname),
        "%s, %s" % (surname, given) if surname != "Winter"
        else "%s %s" % (given, surname)])


def of_sealed(given, surname):
    return rng.choice([
        "%s %s" % (given, surname), "%s, %s" % (surname, given),
        "%s %s" % (surname, given), surname, "%s. %s" % (given[0], surname)])


SENTENCES = [
    "Rückruf an %s erbeten.", "Gespräch mit %s über den Antrag geführt.",
    "Bitte an %s wenden.", "Zuständig ist %s, wie besprochen.",
    "Kontakt: %s", "Neu: %s (siehe Akte).", "%s; Rest folgt.",
    "Angaben von heute: %s. Danach die Abrechnung.", "laut Mail %s."]


# ---- the history ------------------------------------------------------------------

class History:
    def __init__(self, repo):
        self.repo, self.n, self.stream, self.files = repo, 0, [], {}
        for top, dirs, names in os.walk(repo):
            dirs[:] = [d for d in dirs if d != ".git"]
            for file in names:
                path = os.path.join(top, file)
                if file.endswith(".png"):  # no text to plant anything in
                    continue
                with open(path, encoding="utf-8") as f:
                    self.files[os.path.relpath(path, repo)] = f.read()
        self.paths = sorted(p for p in self.files if p.startswith(
            ("grants/", "projects/", "meetings/")))

    def commit(self, message, changes):
        """changes: path → text, None removes."""
        self.n += 1
        data = message.encode()
        self.stream.append(b"commit refs/heads/main\ncommitter Test Office "
                           b"<office@example.org> %d +0000\ndata %d\n%s\n"
                           % (1740000000 + self.n * 600, len(data), data))
        if self.n == 1:
            self.stream.append(b"from refs/heads/main^0\n")
        for path, text in sorted(changes.items()):
            if text is None:
                self.stream.append(b'D "%s"\n' % path.encode())
                self.files.pop(path, None)
                continue
            data = text.encode()
            self.stream.append(b'M 100644 inline "%s"\ndata %d\n%s\n'
                               % (path.encode(), len(data), data))
            self.files[path] = text

    def write(self):
        subprocess.run(["git", "fast-import", "--quiet", "--force"],
                       input=b"".join(self.stream), check=True, cwd=self.repo)
        run("git", "reset", "-q", "--hard", cwd=self.repo)


def edited(text, line):
    """The record with one more line in its free text, and money changed."""
    lines = [row for row in text.rstrip("\n").split("\n")
             if not row.startswith("x_notiz:")]
    lines.append("x_notiz: '%s'" % line.replace("'", "''"))
    return "\n".join(lines) + "\n"


def usual(history):
    path = rng.choice(history.paths)
    message = rng.choice(MESSAGES) % rng.randrange(1, 75)
    if rng.random() < 0.5:
        message += "\n\n" + rng.choice(NOISE)
    message += "\n\nPfd-Command: grant set\nPfd-Rule-Version: 1-%016x\n" \
        % rng.randrange(2 ** 64)
    history.commit(message, {path: edited(history.files[path], " ".join(
        rng.sample(NOISE, 2)))})


def plant(history, kind, value, slug):
    """Puts the value somewhere; reverted at once in every other case."""
    path = rng.choice(history.paths)
    before = history.files[path]
    sentence = rng.choice(SENTENCES) % value
    reverted = rng.random() < 0.5
    place = rng.choice(["field", "text", "comment", "inline", "block", "message",
                        "message", "name"])
    quiet = rng.choice(MESSAGES) % rng.randrange(1, 75)
    if place == "message":
        history.commit(quiet + "\n\n" + sentence,
                       {path: edited(before, rng.choice(NOISE))})
        return
    if place == "name":
        if slug is None:
            place = "text"
        else:
            new = "notizen/%s%s.txt" % (rng.choice(["", "gespraech-", "2025_"]),
                                        slug)
            history.commit(quiet, {new: rng.choice(NOISE) + "\n"})
            if reverted:
                history.commit("Zurückgenommen", {new: None})
            return
    quoted = value.replace("'", "''")
    text = {
        "field": before + "x_ansprechperson: '%s'\n" % quoted,
        "text": edited(before, sentence + " " + rng.choice(NOISE)),
        "comment": "# %s\n%s" % (sentence, before),
        "inline": before.replace("\n", "  # %s\n" % value, 1),
        "block": before + "x_vermerk: |\n  %s\n  %s\n" % (
            rng.choice(NOISE), sentence),
    }[place]
    if place == "inline" and before.startswith("#"):
        text = before + "x_stand: offen  # %s\n" % value
    history.commit(quiet, {path: text})
    if reverted:
        history.commit("Zurückgenommen: " + quiet, {path: before})
    else:
        history.commit(quiet, {path: before.rstrip("\n") + "\nx_a: b\n"})


def slug_of(*words):
    plain = "-".join(words).lower()
    for letter, base in zip("äöüßışłśşçğ", ["ae", "oe", "ue", "ss", "i", "s", "l",
                                            "s", "s", "c", "g"]):
        plain = plain.replace(letter, base)
    return plain


def build(repo, env):
    shutil.copytree(DATA, repo)
    run("git", "init", "-q", "-b", "main", repo)
    run("git", "add", "-A", cwd=repo)
    run("git", "commit", "-qm", "Beispieldaten", cwd=repo)
    used, sealed = set(), []
    ids = sorted(f[:-5] for f in os.listdir(repo + "/contacts")
                 if f.startswith("p-"))
    for person, surname in zip(ids, SEALED):
        given = rng.choice(GIVEN)
        while (given, surname) in used:
            given = rng.choice(GIVEN)
        used.add((given, surname))
        sealed.append((given, surname))
        run(PFD, "contact", "set", person, "name=%s %s" % (given, surname),
            "-m", "Angaben ergänzt", cwd=repo, env=env)
    history, planted = History(repo), []
    others = [s for s in SURNAMES if s not in SEALED]
    SURNAMES[:] = others
    kinds = ["name", "sealed", "address", "iban", "phone", "email"]
    for i in range(330):
        kind, slug = kinds[i % len(kinds)], None
        if kind == "name":
            who = name(used)
            value = written(*who)
            slug = slug_of(*who)
        elif kind == "sealed":
            who = rng.choice(sealed)
            value = of_sealed(*who)
            slug = slug_of(*rng.choice([who, (who[1],), (who[1], who[0])]))
        elif kind == "email":
            value = email("%s %s" % (rng.choice(GIVEN), rng.choice(others)))
        else:
            value = {"address": address, "iban": iban, "phone": phone}[kind]()
            if kind == "iban":
                slug = value.replace(" ", "")
            elif kind == "phone" and value[0] == "0" and value.count(" ") == 1:
                slug = value.replace(" ", "-").replace("/", "-")
        at = history.n
        plant(history, kind, value, slug)
        planted.append((kind, value, slug, at))
        while history.n < (i + 1) * COMMITS // 330 - 22:
            usual(history)
    while history.n < COMMITS:
        usual(history)
    history.write()
    return planted


# ---- the judgement -----------------------------------------------------------------

def letters(text):
    """What the program's fold makes of a value, roughly and independently."""
    return "".join(c for c in slug_of(text) if c.isalnum())


def main():
    top = tempfile.mkdtemp(prefix="pfd-scan-")
    env = {"PATH": "/usr/bin:/bin", "HOME": top, "LC_ALL": "C.UTF-8",
           "PFD_KEYSTORE": top + "/keys", "PFD_TODAY": "2025-12-01",
           "GIT_AUTHOR_NAME": "Test Office", "GIT_COMMITTER_NAME": "Test Office",
           "GIT_AUTHOR_EMAIL": "office@example.org",
           "GIT_COMMITTER_EMAIL": "office@example.org"}
    os.environ.update(env)
    try:
        repo = top + "/repo"
        planted = build(repo, env)
        begin = time.monotonic()
        done = subprocess.run([PFD, "privacy", "scan", "--show", "-O", "json"],
                              cwd=repo, env=env, capture_output=True, text=True)
        seconds = time.monotonic() - begin
        if done.returncode != 1:
            sys.exit("status %d: %s" % (done.returncode, done.stderr))
        findings = json.loads(done.stdout)
        masked = subprocess.run([PFD, "privacy", "scan"], cwd=repo, env=env,
                                capture_output=True, text=True).stdout
        return judge(planted, findings, masked, seconds)
    finally:
        if os.environ.get("KEEP"):
            print(top)
        else:
            shutil.rmtree(top)


def judge(planted, findings, masked, seconds):
    said = {}
    for finding in findings:
        kind = finding["kind"]
        said.setdefault(kind, set()).add(letters(finding["text"]))
    values, missed = {}, []
    for kind, value, slug, at in planted:
        kind = "name" if kind == "sealed" else kind
        forms = {letters(form) for form in (value, slug) if form}
        values.setdefault(kind, set()).update(forms)
        if not any(form in got or got in form and len(got) >= 5
                   for form in forms for got in said.get(kind, ())):
            missed.append((kind, value, slug, at))
    wrong = [f for f in findings if not any(
        letters(f["text"]) in form or form in letters(f["text"])
        for form in values.get(f["kind"], ()))]
    clear = [form for _, value, slug, _ in planted for form in (value, slug)
             if form and form in masked]
    share = 100 * len(wrong) / max(1, len(findings))
    print("%d planted, %d missed; %d findings, %d wrong (%.2f %%); %.2f s"
          % (len(planted), len(missed), len(findings), len(wrong), share, seconds))
    for row in missed:
        print("missed", row)
    for row in wrong if VERBOSE or share > 1 else []:
        print("wrong", row)
    for value in clear:
        print("in clear without --show:", value)
    return 1 if missed or share > 1 or clear else 0


sys.exit(main())
