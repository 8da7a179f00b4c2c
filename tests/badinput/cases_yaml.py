"""What is no YAML, or more YAML than a record may be (RELIABILITY 4.1, rows 1
to 6)."""
from case import Case

FILE = "contacts/verein-b.yaml"
HEAD = b"kind: organisation\nname: Verein B\n"  # 2 lines, a good record
MIB = 1024 * 1024
TEXT_MAX = 64 * 1024
NODES_MAX = 10000
DEPTH_MAX = 16


def bomb(levels):
    lines = [b"a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    for i in range(1, levels):
        lines.append(b"a%d: &a%d [%s]" % (
            i, i, b", ".join([b"*a%d" % (i - 1)] * 9)))
    return b"\n".join(lines) + b"\n"


# name, bytes, findings "LINE:COL rule"
SYNTAX = [
    # aliases, anchors, merge keys, tags
    ("alias", b"kind: organisation\nname: *x\n", ["2:7 yaml.alias"]),
    ("alias-in-list", HEAD + b"x_a: [1, *x]\n", ["3:10 yaml.alias"]),
    ("alias-as-key", HEAD + b"*x : 1\n", ["3:1 yaml.alias"]),
    ("anchor", b"kind: organisation\nname: &x Verein\n",
     ["2:7 yaml.anchor"]),
    ("anchor-on-key", HEAD + b"&x x_a: 1\n", ["3:1 yaml.anchor"]),
    ("anchor-on-list", HEAD + b"x_a: &x\n  - 1\n", ["3:6 yaml.anchor"]),
    ("anchor-on-root", b"&x {kind: organisation}\n", ["1:1 yaml.anchor"]),
    ("bomb-9", bomb(9), ["1:5 yaml.anchor"]),
    ("bomb-200", bomb(200), ["1:5 yaml.anchor"]),
    ("anchors-many", b"".join(b"x_%d: &a%d 1\n" % (i, i)
                              for i in range(20000)), ["1:6 yaml.anchor"]),
    ("merge", HEAD + b"<<: {x_a: 1}\n", ["3:1 yaml.merge"]),
    ("merge-quoted", HEAD + b"'<<': {x_a: 1}\n", ["3:1 yaml.merge"]),
    ("tag-core", b"kind: organisation\nname: !!str Verein\n",
     ["2:7 yaml.tag"]),
    ("tag-own", b"kind: organisation\nname: !x Verein\n", ["2:7 yaml.tag"]),
    ("tag-verbatim", b"kind: organisation\nname: !<tag:x,1:y> V\n",
     ["2:7 yaml.tag"]),
    ("tag-python", HEAD + b"x_a: !!python/object/apply:os.system [id]\n",
     ["3:6 yaml.tag"]),
    ("tag-binary", HEAD + b"x_a: !!binary aGFsbG8=\n", ["3:6 yaml.tag"]),
    ("tag-alone", HEAD + b"x_a: !\n", ["3:6 yaml.tag"]),
    ("tag-undefined-handle", HEAD + b"x_a: !e!x 1\n", ["3:6 yaml.syntax"]),
    ("tag-on-root", b"!!map\nkind: organisation\n", ["1:1 yaml.tag"]),
    # documents and directives
    ("document-second", HEAD + b"---\nkind: group\n", ["3:1 yaml.documents"]),
    ("document-after-end", HEAD + b"...\nkind: group\n",
     ["4:1 yaml.syntax"]),
    ("directive-yaml", b"%YAML 1.1\n---\n" + HEAD, ["1:1 yaml.documents"]),
    ("directive-tag", b"%TAG ! tag:x,1:\n---\n" + HEAD,
     ["1:1 yaml.documents"]),
    # keys
    ("key-complex", b"? kind\n: organisation\n", ["1:3 yaml.key"]),
    ("key-list", HEAD + b"[a, b]: 1\n", ["3:1 yaml.key"]),
    ("key-mapping", HEAD + b"{a: b}: 1\n", ["3:1 yaml.key"]),
    ("key-empty", HEAD + b": 1\n", ["3:1 yaml.syntax"]),
    ("key-empty-quoted", HEAD + b"'': 1\n", ["3:1 yaml.key"]),
    ("duplicate", HEAD + b"name: Verein C\n", ["3:1 yaml.duplicate"]),
    ("duplicate-case", HEAD + b"Name: Verein C\n", ["3:1 yaml.duplicate"]),
    ("duplicate-quoted", HEAD + b"'name': Verein C\n",
     ["3:1 yaml.duplicate"]),
    ("duplicate-escaped", HEAD + b'"n\\u0061me": Verein C\n',
     ["3:1 yaml.duplicate"]),
    ("duplicate-composed", HEAD + "x_ä: 1\nx_a\u0308: 2\n".encode(),
     ["4:1 yaml.duplicate"]),
    ("duplicate-folded", HEAD + "x_Ä: 1\nx_ä: 2\n".encode(),
     ["4:1 yaml.duplicate"]),
    ("duplicate-inner", HEAD + b"address:\n  town: A\n  town: B\n",
     ["5:3 yaml.duplicate"]),
    ("duplicate-item", HEAD + b"seats:\n  - no: 1\n    no: 2\n",
     ["5:5 yaml.duplicate"]),
    ("duplicate-flow", HEAD + b"address: {town: A, town: B}\n",
     ["3:20 yaml.duplicate"]),
    ("duplicate-among-40", HEAD + b"".join(b"x_%d: 1\n" % i
                                           for i in range(40))
     + b"x_7: 1\n", ["43:1 yaml.duplicate"]),
    # what is no mapping
    ("empty", b"", ["1:1 yaml.root"]),
    ("blank", b"\n\n", ["1:1 yaml.root"]),
    ("remark-only", b"# nothing\n", ["1:1 yaml.root"]),
    ("root-list", b"- kind: organisation\n", ["1:1 yaml.root"]),
    ("root-text", b"organisation\n", ["1:1 yaml.root"]),
    ("root-empty-document", b"---\n...\n", ["2:1 yaml.root"]),
    # flow style beyond one line
    ("flow-lines", HEAD + b"address: {town: A,\n  street: B}\n",
     ["3:10 yaml.flow"]),
    ("flow-pair", HEAD + b"x_a: [a: b]\n", ["3:7 yaml.flow"]),
    # broken syntax; lines point where it began
    ("bracket-open", HEAD + b"x_a: [1, 2\nx_b: 3\n", ["3:6 yaml.syntax"]),
    ("brace-open", HEAD + b"x_a: {b: 1\nx_b: 3\n", None),
    ("bracket-open-at-end", HEAD + b"x_a: [\n", ["3:6 yaml.syntax"]),
    ("quote-open", HEAD + b"x_a: 'b\nx_b: 3\n", ["3:6 yaml.syntax"]),
    ("double-quote-open", HEAD + b'x_a: "b\nx_b: 3\n', ["3:6 yaml.syntax"]),
    ("colon-missing", b"kind organisation\nname: Verein B\n",
     ["1:1 yaml.root"]),
    ("colon-twice", b"kind: organisation\nname: Verein: B\n",
     ["2:13 yaml.syntax"]),
    ("indent-less", HEAD + b"address:\n    town: A\n  street: B\n",
     ["5:3 yaml.syntax"]),
    ("indent-more", b"kind: organisation\n  name: Verein B\n",
     ["2:7 yaml.syntax"]),
    ("dash-behind-key", HEAD + b"x_a: - 1\n", ["3:6 yaml.syntax"]),
    ("escape-unknown", HEAD + b'x_a: "\\q"\n', None),
    ("escape-surrogate", HEAD + b'x_a: "\\ud800"\n', None),
    ("escape-beyond", HEAD + b'x_a: "\\U00110000"\n', None),
    ("percent-value", HEAD + b"x_a: %b\n", ["3:6 yaml.syntax"]),
    ("at-value", HEAD + b"x_a: @b\n", ["3:6 yaml.syntax"]),
    ("backtick-value", HEAD + b"x_a: `b`\n", ["3:6 yaml.syntax"]),
    ("json-trailing", b'{"kind": "organisation"} x\n', None),
]

# Behind "name: Verein B" in the second line, or as said; characters the gate
# refuses, each at its own column.
CHARACTERS = [
    ("latin-1", b"kind: organisation\nname: M\xfcller\n",
     ["2:8 yaml.encoding"]),
    ("cp1252-quotes", b"kind: organisation\nname: \x84V\x93\n",
     ["2:7 yaml.encoding"]),
    ("overlong", b"kind: organisation\nname: a\xc0\xafb\n",
     ["2:8 yaml.encoding"]),
    ("overlong-3", b"kind: organisation\nname: a\xe0\x80\xafb\n",
     ["2:8 yaml.encoding"]),
    ("surrogate", b"kind: organisation\nname: a\xed\xa0\x80b\n",
     ["2:8 yaml.encoding"]),
    ("beyond-unicode", b"kind: organisation\nname: a\xf4\x90\x80\x80\n",
     ["2:8 yaml.encoding"]),
    ("five-bytes", b"kind: organisation\nname: a\xf8\x88\x80\x80\x80\n",
     ["2:8 yaml.encoding"]),
    ("cut-off", HEAD + b"x_a: \xe2\x82", ["3:6 yaml.encoding"]),
    ("byte-alone", HEAD + b"x_a: \x80\n", ["3:6 yaml.encoding"]),
    ("byte-ff", HEAD + b"x_a: \xff\n", ["3:6 yaml.encoding"]),
    ("encoding-each-line", b"kind: \xff\xff\nname: \xff\n",
     ["1:7 yaml.encoding", "2:7 yaml.encoding"]),
    ("utf-16-le", b"\xff\xfe" + HEAD.decode().encode("utf-16-le"),
     ["1:1 yaml.encoding"]),
    ("utf-16-be", b"\xfe\xff" + HEAD.decode().encode("utf-16-be"),
     ["1:1 yaml.encoding"]),
    ("utf-16-no-bom", b"k\0i\0n\0d\0\n\0", ["1:2 yaml.character",
                                            "2:1 yaml.character"]),
    ("utf-32-le", b"\xff\xfe\0\0" + HEAD.decode().encode("utf-32-le"),
     ["1:1 yaml.encoding"]),
    ("bom", b"\xef\xbb\xbf" + HEAD, ["1:1 yaml.bom"]),
    ("bom-inside", b"kind: organisation\nname: a\xef\xbb\xbfb\n",
     ["2:8 yaml.character"]),
    ("nul", b"kind: organisation\nname: a\0b\n", ["2:8 yaml.character"]),
    ("nul-escaped", b'kind: organisation\nname: "a\\0b"\n',
     ["2:7 yaml.character"]),
    ("nul-hex-escaped", b'kind: organisation\nname: "a\\x00b"\n',
     ["2:7 yaml.character"]),
    ("crlf", HEAD.replace(b"\n", b"\r\n"), ["1:19 yaml.crlf"]),
    ("cr-alone", b"kind: organisation\rname: Verein B\r", ["1:19 yaml.crlf"]),
    ("crlf-one", HEAD + b"x_a: 1\r\n", ["3:7 yaml.crlf"]),
    ("tab-indent", HEAD + b"address:\n\ttown: A\n", ["4:1 yaml.tab"]),
    ("tab-behind", b"kind: organisation\t\nname: Verein B\n",
     ["1:19 yaml.tab"]),
    ("tab-in-text", b"kind: organisation\nname: A\tB\n", ["2:8 yaml.tab"]),
    ("escape-char", b"kind: organisation\nname: \x1b[31mA\n",
     ["2:7 yaml.character"]),
    ("bell", b"kind: organisation\nname: A\x07\n", ["2:8 yaml.character"]),
    ("backspace", b"kind: organisation\nname: A\x08\n",
     ["2:8 yaml.character"]),
    ("form-feed", b"kind: organisation\nname: A\x0c\n",
     ["2:8 yaml.character"]),
    ("delete", b"kind: organisation\nname: A\x7f\n", ["2:8 yaml.character"]),
    ("c1-csi", "kind: organisation\nname: A\x9b31m\n".encode(),
     ["2:8 yaml.character"]),
    ("nel", "kind: group\nname: x\u0085public_body: true\n".encode(),
     ["2:8 yaml.character"]),
    ("line-separator", "kind: group\nname: x\u2028public_body: true\n"
     .encode(), ["2:8 yaml.character"]),
    ("paragraph-separator", "kind: group\nname: x\u2029public_body: true\n"
     .encode(), ["2:8 yaml.character"]),
    ("nel-behind-umlauts", "kind: group\nname: äöü\u0085role: a\n".encode(),
     ["2:10 yaml.character"]),
    ("nel-in-remark", "kind: group # x\u0085name: y\nname: z\n".encode(),
     ["1:16 yaml.character"]),
    ("nel-escaped", b'kind: group\nname: "x\\Ny"\n', ["2:7 yaml.character"]),
    ("line-separator-escaped", b'kind: group\nname: "x\\Ly"\n',
     ["2:7 yaml.character"]),
    ("paragraph-separator-escaped", b'kind: group\nname: "x\\Py"\n',
     ["2:7 yaml.character"]),
    ("escape-escaped", b'kind: group\nname: "x\\ey"\n',
     ["2:7 yaml.character"]),
    ("bell-escaped", b'kind: group\nname: "x\\ay"\n',
     ["2:7 yaml.character"]),
    ("unicode-escaped", b'kind: group\nname: "x\\u202ey"\n',
     ["2:7 yaml.character"]),
    ("bom-escaped", b'kind: group\nname: "x\\ufeffy"\n',
     ["2:7 yaml.character"]),
    ("bidi-override", "kind: group\nname: A\u202eB\n".encode(),
     ["2:8 yaml.character"]),
    ("bidi-isolate", "kind: group\nname: A\u2066B\n".encode(),
     ["2:8 yaml.character"]),
    ("bidi-mark", "kind: group\nname: A\u200fB\n".encode(),
     ["2:8 yaml.character"]),
    ("noncharacter", "kind: group\nname: A\ufffeB\n".encode(),
     ["2:8 yaml.character"]),
    ("several-sorts", b"kind: group\nname: \xff\x07\t\n",
     ["2:7 yaml.encoding", "2:8 yaml.character", "2:9 yaml.tab"]),
]


def sized(n):
    """A good record of n bytes."""
    line = b"# " + b"x" * 61 + b"\n"
    body = HEAD + line * ((n - len(HEAD)) // 64)
    return body + b"#" * (n - len(body))


def many_nodes(n):
    """A good record of n nodes: the root, kind, name, x_a and its items."""
    items = n - 4
    return HEAD + b"x_a:\n" + b"  - 1\n" * items


def nested_flow(opening, n):
    close = b"]" if opening == b"[" else b"}"
    inner = b"1" if opening == b"[" else b"a: 1"
    return HEAD + b"x_a: " + opening.replace(b"{", b"{a: ") * (n - 1) \
        + opening + inner + close * n + b"\n"


def nested_block(n):
    return HEAD + b"".join(b" " * i + b"x_a:\n" for i in range(n)) \
        + b" " * n + b"x_a: 1\n"


def good(name, content, **more):
    return Case(name, {FILE: content}, status=0, errors=[], others=[], **more)


def bad(name, content, found, **more):
    return Case(name, {FILE: content}, errors=None if found is None else
                [FILE + ":" + f if f[0].isdigit() else FILE + " " + f
                 for f in found],
                says=(r"\[yaml\.",), others=[], **more)


def limits():
    yield good("size-limit-1", sized(MIB - 1))
    yield good("size-limit", sized(MIB))
    for name, n in (("size-limit+1", MIB + 1), ("size-limit+2", MIB + 2),
                    ("size-50-mib", 50 * MIB)):
        yield bad(name, sized(n), ["1:1 yaml.size"])
    yield good("text-limit-1", HEAD + b"notes: " + b"x" * (TEXT_MAX - 1)
               + b"\n")
    yield good("text-limit", HEAD + b"notes: " + b"x" * TEXT_MAX + b"\n")
    yield bad("text-limit+1", HEAD + b"notes: " + b"x" * (TEXT_MAX + 1)
              + b"\n", ["3:8 yaml.text"])
    yield bad("text-limit+1-quoted", HEAD + b"notes: '"
              + b"x" * (TEXT_MAX + 1) + b"'\n", ["3:8 yaml.text"])
    yield bad("text-limit+1-literal", HEAD + b"notes: |\n  "
              + b"x" * (TEXT_MAX + 1) + b"\n", ["3:8 yaml.text"])
    yield bad("text-of-escapes", HEAD + b'notes: "' + b"\\u00e4"
              * (TEXT_MAX // 2 + 1) + b'"\n', ["3:8 yaml.text"])
    yield bad("key-of-65-kib", HEAD + b"x_" + b"a" * TEXT_MAX + b": 1\n",
              None)
    yield good("nodes-limit-1", many_nodes(NODES_MAX - 1))
    yield good("nodes-limit", many_nodes(NODES_MAX))
    yield bad("nodes-limit+1", many_nodes(NODES_MAX + 1), None,
              silent=(r"\[yaml\.size",))
    yield bad("keys-100000", b"".join(b"x_%d: 1\n" % i
                                      for i in range(80000)), None)


def depths():
    # The mapping of the record is the first level.
    yield good("depth-limit-list", nested_flow(b"[", DEPTH_MAX - 1))
    yield good("depth-limit-map", nested_flow(b"{", DEPTH_MAX - 1))
    yield good("depth-limit-block", nested_block(DEPTH_MAX - 1))
    yield bad("depth-limit+1-list", nested_flow(b"[", DEPTH_MAX),
              ["3:21 yaml.depth"])
    yield bad("depth-limit+1-map", nested_flow(b"{", DEPTH_MAX), None)
    yield bad("depth-limit+1-block", nested_block(DEPTH_MAX),
              ["19:17 yaml.depth"])
    for n in (100, 10000, 500000):
        yield bad("depth-list-%d" % n, nested_flow(b"[", n),
                  ["3:21 yaml.depth"], seconds=5)
    for n in (100, 10000, 150000):
        yield bad("depth-map-%d" % n, nested_flow(b"{", n), None, seconds=5)
    for n in (100, 10000, 1000000):
        yield bad("depth-open-list-%d" % n, b"[" * n, None, seconds=5)
        yield bad("depth-open-map-%d" % n, b"{" * n, None, seconds=5)
    for n in (100, 10000, 500000, 1000000):
        yield bad("depth-dashes-%d" % n, b"- " * n + b"1\n", None, seconds=5)
        yield bad("depth-questions-%d" % n, b"? " * n + b"1\n", None,
                  seconds=5)
    yield bad("depth-block-100", nested_block(100), ["19:17 yaml.depth"],
              seconds=5)
    yield bad("depth-block-1000", nested_block(1000), ["19:17 yaml.depth"],
              seconds=5)
    yield bad("depth-block-3000", nested_block(3000), ["1:1 yaml.size"],
              seconds=5)


def cases():
    for name, content, found in SYNTAX + CHARACTERS:
        yield bad(name, content, found)
    yield from limits()
    yield from depths()
    yield good("good", HEAD)
    yield good("good-json", b'{"kind": "organisation", "name": "B"}\n')
    yield good("good-document-start", b"---\n" + HEAD)
    yield good("good-emoji", "kind: group\nname: \U0001f33b ẞ ﬁ\n".encode())
    yield good("good-no-line-end", HEAD[:-1])
    yield good("good-own-fields", HEAD + b"x_a: {b: [1, {c: d}]}\n")
    # One bad file does not hide what is wrong elsewhere.
    yield Case("several-files", {
        "contacts/verein-b.yaml": b"kind: *x\n",
        "contacts/verein-c.yaml": b"kind: organisation\nnmae: C\n",
        "contacts/verein-d.yaml": b"\xff\n"},
        errors=["contacts/verein-b.yaml:1:7 yaml.alias",
                "contacts/verein-c.yaml:1:7 contact-named",
                "contacts/verein-c.yaml:2:1 shape.unknown",
                "contacts/verein-d.yaml:1:1 yaml.encoding"])
