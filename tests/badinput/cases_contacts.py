"""Lists of contacts that are none, or that say what is there already; and cards that
must not be given."""
from case import Case

HEAD = "Name;Art;E-Mail;IBAN;Registernummer\n"
GOOD = "Verein Neu;Organisation;neu@verein.example;;VR 7 Stendal\n"
THERE = {"contacts/da.yaml": "kind: organisation\nname: Verein Alt e.V.\n"
         "email: alt@verein.example\n", "contacts/hier.yaml":
         "kind: group\nname: Gruppe Hier\naccount:\n"
         "  iban: DE79000000001234567890\n"}


def cases():
    def listed(name, text, says, *args, **more):
        data = text if isinstance(text, bytes) else text.encode()
        return Case("list-" + name, files=THERE, commit=True, stdin=data,
                    args=("contact", "import", "-") + args, says=says, **more)

    # a good one, or the others say nothing
    yield listed("good", HEAD + GOOD, ("verein-neu",), status=0, changes=True)
    for name, text, says in (
            ("empty", "", "no contacts"),
            ("only-titles", HEAD, "no contacts"),
            ("only-separators", HEAD + ";;;;\n;;\n", "no contacts"),
            ("binary", b"Name\n\x00\x81\n", "<stdin>"),
            ("cut", HEAD + GOOD + '"Verein', "line 3"),
            ("no-kind", "Name\nA\n", r"<stdin>:2:1: .*Kind is missing"),
            ("kind", HEAD + "A;Tier;;;\n", r"<stdin>:2:3: .*shape.enum"),
            ("no-name", HEAD + ";Gruppe;;;\n", r"<stdin>:2:1: .*Name is"),
            ("iban", HEAD + "R;Gruppe;;DE00;\n",
             r"<stdin>:2:11: .*iban-valid"),
            ("column", "Name;Alter\nA;3\n", r"<stdin>:1:6: .*Alter"),
            ("steering-column", "Name;\x1b[2J\nA;3\n", r"<stdin>:1:6: "),
            ("steering", HEAD + "A\x1b[2J;Gruppe;;;\n",
             r"<stdin>:2:1: .*shape.text"),
            ("steering-parts", "Vorname;Nachname;Art\nA;\u202eB;Person\n",
             r"<stdin>:2:3: .*shape.text"),
            ("column-twice", "Name;Verein\nA;B\n", r"<stdin>:1:6: .*two"),
            ("too-long", HEAD + "A;Gruppe;;;;x\n", r"<stdin>:2:13: .*6 cells"),
            ("id", "ID;Name\nnirgends;A\n", r"<stdin>:2:1: .*no such"),
            ("id-path", "ID;Name\n../pfd;A\n", r"<stdin>:2:1: .*no such"),
            ("same-email", HEAD + "A;Gruppe;ALT@Verein.example;;\n",
             r"<stdin>:2:1: .*e-mail address: contact da"),
            ("same-account", HEAD + "A;Gruppe;;DE79 0000 0000 1234 5678 90;\n",
             r"<stdin>:2:1: .*account: contact hier"),
            ("similar", HEAD + "Alt;Organisation;;;\n",
             r"<stdin>:2:1: .*similar name: contact da"),
            ("two-known", HEAD + "A;Gruppe;alt@verein.example;"
             "DE79000000001234567890;\n", r"contact da, and another one"),
            ("in-list", HEAD + GOOD + "Neu e.V.;Gruppe;;;\n",
             r"<stdin>:3:1: .*similar name: line 2"),
            ("in-list-register", HEAD + GOOD +
             "Z;Gruppe;;;AG Stendal VR7\n",
             r"<stdin>:3:1: .*register number: line 2")):
        yield listed(name, text, (says,))
    # Whom it means is not clear: no change, whatever is asked for.
    yield listed("two-known-update", HEAD + "A;Gruppe;alt@verein.example;"
                 "DE79000000001234567890;\n", ("and another one",),
                 "--update")
    yield listed("similar-update", HEAD + "Alt;Organisation;x@y.example;;\n",
                 ("similar name",), "--update")
    yield listed("id-force", "ID;Name\nda;Anders\n", ("says otherwise",),
                 "--force")
    for name, entry, says in (
            ("no-equals", "Name", "not COLUMN=FIELD"),
            ("no-column", "Farbe=name", "no such column"),
            ("no-field", "Name=farbe", "no such field"),
            ("list", "Name=seats", "no such field"),
            ("item", "Name=seats.1.role", "no such field"),
            ("group", "Name=address", "no such field"),
            ("empty", "=", "no such column")):
        yield listed("map-" + name, HEAD + GOOD, (says,), "--map", entry)
    yield Case("list-missing", args=("contact", "import", "nowhere.csv"),
               says=("no such file",))
    yield Case("list-directory", args=("contact", "import", "contacts"),
               says=("contacts",), status=3)
    for name, args, status, says in (
            ("no-id", ("nirgends",), 1, "no such record"),
            ("no-filter", ("knd=group",), 1, "shape.unknown"),
            ("mixed", ("da", "kind=group"), 2, "exclude"),
            ("version", ("--version", "2.1"), 2, "none of"),
            ("revision", ("--at", "nirgends"), 1, "no such revision"),
            ("into-records", ("-o", "contacts"), 3, "contacts")):
        yield Case("cards-" + name, files=THERE, commit=True, status=status,
                   args=("export", "vcard") + args, says=(says,))
