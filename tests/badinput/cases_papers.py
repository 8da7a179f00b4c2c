"""Templates that cannot be filled, and papers about what has not come about."""
from case import Case

LETTER = ("grant", "letter", "2026-002", "award", "--date", "2026-12-31")


def template(name, text, *says, **more):
    return Case("template-" + name, {"templates/award.md": text}, LETTER,
                says=says, **more)


def cases():
    yield template("unknown", "Dear\n{aplicant.name}\n",
                   r"templates/award\.md, line 2: there is no \{aplicant",
                   "did you mean applicant.name")
    yield template("unknown-left-out", "{if claim.no}\n{no.name}\n{end}\n",
                   r"line 2: there is no \{no\.name\}")
    yield template("missing", "A\n\n{before.amount}\n",
                   r"line 3: nothing is known for \{before\.amount\}",
                   "pfd explain grant.decisions")
    yield template("open", "{each costs}\nA\n", r"line 1: .* is not ended")
    yield template("stray-end", "A\n{end}\n", r"line 2: there is no \{end\}")
    yield template("stray-else", "{each costs}\n{else}\n{end}\n", "line 2")
    yield template("deep", "{if id}\n" * 40 + "{end}\n" * 40,
                   "is not understood")
    yield template("brace", "A { b\n", "line 1: .*is not understood")
    yield template("column", "{table costs: heading sum}\n",
                   "the list has no column .sum.")
    yield template("list", "{table cost}\n", "did you mean costs")
    yield template("no-list", "{each title}\n{end}\n",
                   r"there is no \{title\}")
    yield template("condition", "{if id is 3}\nA\n{end}\n",
                   "is not understood")
    yield template("latin-1", b"L\xe4tter\n", "is not UTF-8")
    yield template("large", "A" * 300000, "")
    yield template("steering", "A \x1b[31m {id} \u202e\n", status=0)
    yield template("nul", b"A\0{id}\n", status=0)
    yield Case("letter-none", {}, ("grant", "letter", "2026-002", "thanks"),
               status=2, says=("LETTER",))
    yield Case("letter-too-early", {},
               ("grant", "letter", "2026-002", "revoke"),
               says=("it was not revoked", "pfd grant actions 2026-002"))
    yield Case("form-none", {}, ("grant", "form", "larg"), status=2,
               says=("FORM",))
    yield Case("pack-nowhere", {}, ("grant", "pack", "2026-002"), status=2,
               says=("-o DIR",))
    yield Case("pack-inside", {}, ("grant", "pack", "2026-002", "-o", "x"),
               says=("do not belong into the data repository",))
