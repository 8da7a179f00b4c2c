#!/usr/bin/env python3
"""Pages that pfd writes: what browsers, validators and screen readers say.

usage: pages.py PFD DATA DOCUMENT_PROBE PAGE_PROBE NODE_DIR

Chromium shows them (pages.mjs: axe-core, light, dark and narrow, nothing but
what is allowed in them, no request, no script), the Nu validator and
html-validate read them. Two hundred texts that try to be markup stand in every
place of a document. The packages are installed into NODE_DIR. A client that is
missing is skipped, under CI=true it fails."""
import html.parser
import importlib.util
import json
import os
import subprocess
import sys
import tempfile

_spec = importlib.util.spec_from_file_location(
    "clients", os.path.join(os.path.dirname(os.path.abspath(__file__)),
                            "run.py"))
clients = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(clients)
need = clients.need

PACKAGES = {"axe-core": "4.13.0", "html-validate": "9.7.1",
            "puppeteer-core": "24.43.1", "vnu-jar": "26.9.27"}

# What a broken page must be found for.
BROKEN = """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>x</title></head>
<body style="width:2000px"><h1>a</h1><h3>b</h3><img src="https://a.example/x">
<p style="color:#ccc;background:#fff">faint</p><table><tr><td>1</table>
<a href="javascript:alert(1)">x</a><script>alert(2)</script></body></html>
"""


def payloads():
    """Texts that are markup for a browser that takes them as such."""
    acts = ("alert(1)", "top.x=1")
    tags = ["<script>%s</script>", "<img src=x onerror=%s>",
            "<svg onload=%s>", "<svg><script>%s</script></svg>",
            "<math><mtext></p><style><img src=x onerror=%s>",
            "<iframe srcdoc='<script>%s</script>'></iframe>",
            "<a href='javascript:%s'>x</a>", "<body onload=%s>",
            "<details open ontoggle=%s>", "<input autofocus onfocus=%s>",
            "<object data='javascript:%s'></object>",
            "<meta http-equiv=refresh content='0;url=javascript:%s'>",
            "<base href='javascript:%s//'>", "<form action='javascript:%s'>",
            "<link rel=stylesheet href='javascript:%s'>",
            "<video><source onerror=%s></video>", "<x onclick=%s>x",
            "<marquee onstart=%s>", "<template><script>%s</script></template>",
            "<noscript><p title='</noscript><img src=x onerror=%s>'>"]
    leads = ["", "\"", "'", "\"><", "'>", "-->", "</title>", "</style>",
             "</pre>", "</desc></svg>", "]]>", "</td></table>", "\" x=\"",
             "' onmouseover='", "\\0", "&lt;", "&#60;",
             "&quot;>", "\u2028", "\ufeff", "\u202e", "\x1b[2J", "\r\n", "\t",
             "{{", "${", "<!--", "<![CDATA[", "<?xml ?>", "%3C"]
    made = [lead + tag % act for act in acts for tag in tags
            for lead in ("", "\">")]
    made += [lead + tags[i % len(tags)] % acts[i % 2]
             for i, lead in enumerate(leads)]
    made += [end + "<b>" for end in leads]
    made += ["javascript:alert(1)", "data:text/html,<script>alert(1)</script>",
             "expression(alert(1))", "url(javascript:alert(1))",
             "#000\" onload=\"alert(1)", "*{background:url(//a.example/x)}",
             "@import '//a.example/x';", "</style><style>*{color:red}</style>",
             "<style>*{display:none}</style>", "<plaintext>", "<xmp>",
             "<textarea>", "<select>", "<frameset>", "=1+1", "\\x3cscript\\x3e",
             "+ADw-script+AD4-", "\xbcscript\xbe", "<scr\nipt>alert(1)</scr\nipt>",
             "<SCRIPT SRC=//a.example/x.js></SCRIPT>", "<a href=//a.example>x",
             "<img src=//a.example/x.png>", "<embed src=//a.example>",
             "<portal src=//a.example>", "<audio src=//a.example onerror=x>",
             "&", "&&lt;", "<", ">", "\"", "'", "`", "<>", "</", "<!", "<?",
             "\u05e9\u05dc\u05d5\u05dd <b> 12", "W" * 65536, "a&b;c" * 1000]
    i = 0
    while len(set(made)) < 200:
        made.append("<i%d onclick=alert(%d)>" % (i, i))
        i += 1
    return list(dict.fromkeys(made))


class Texts(html.parser.HTMLParser):
    """Of the elements that stand for themselves: what a reader sees."""

    def __init__(self):
        super().__init__()
        self.texts, self.open = [], None

    def handle_starttag(self, tag, attrs):
        if tag in ("p", "pre") and not dict(attrs).get("class"):
            self.open = ""
        elif tag == "br" and self.open is not None:
            self.open += "\n"

    def handle_data(self, data):
        if self.open is not None:
            self.open += data

    def handle_endtag(self, tag):
        if tag in ("p", "pre") and self.open is not None:
            self.texts.append(self.open)
            self.open = None


def write(place, name, text):
    path = os.path.join(place.pages, name)
    with open(path, "w", encoding="utf-8", newline="") as f:
        f.write(text)
    return path


def make_pages(place):
    """Every kind of document, in both languages."""
    asks = {
        "yearly": ("report", "yearly", "--lang", "de"),
        "budget": ("budget", "--lang", "en"),
        "list": ("grant", "list", "--lang", "de"),
        "show": ("grant", "show", "2025-003", "--lang", "en"),
        "explain": ("explain", "grant", "--lang", "de"),
        "due": ("due", "--lang", "de"),
        "letter": ("grant", "letter", "2025-002", "award", "--lang", "de"),
        "minutes": ("meeting", "minutes", "2025-01-23-buendnis"),
        "packet": ("meeting", "packet", "2025-01-23-buendnis"),
        "form": ("grant", "form", "settlement", "2025-002", "--lang", "de"),
    }
    for name, argv in asks.items():
        page = place.ask(*argv, "-O", "html")
        if name == "budget":
            assert "<svg role=\"img\"" in page, "no chart"
        write(place, name + ".html", page)
    write(place, "probe.html", place.run(place.probe, "html"))


def texts_stay_texts(place):
    """Payloads come out as the very letters they were."""
    made = payloads()
    assert len(made) >= 200, len(made)
    page = place.run(place.page_probe, stdin="\0".join(made), cwd=place.top)
    write(place, "payloads.html", page)
    parser = Texts()
    parser.feed(page)
    seen = set(" ".join(t.split()) for t in parser.texts)
    odd = ("\x1b", "\u202e", "\u2028", "\ufeff", "\t", "\r", "\xbc")
    for text in made:
        if not any(sign in text for sign in odd):
            assert " ".join(text.split()) in seen, text[:80]
    for sign in ("\x1b", "\u202e", "\u2028", "\ufeff", "\r"):
        assert sign not in page, repr(sign)


def packages(place):
    need("node")
    need("npm")
    wanted = {"private": True, "dependencies": PACKAGES}
    os.makedirs(place.node, exist_ok=True)
    manifest = os.path.join(place.node, "package.json")
    there = all(os.path.exists(os.path.join(place.node, "node_modules", name))
                for name in PACKAGES)
    if there and json.load(open(manifest, encoding="utf-8")) == wanted:
        return
    with open(manifest, "w", encoding="utf-8") as f:
        json.dump(wanted, f)
    done = subprocess.run(
        ["npm", "install", "--silent", "--no-audit", "--no-fund",
         "--ignore-scripts", "--no-package-lock"], cwd=place.node,
        capture_output=True, text=True)
    if done.returncode:
        raise clients.Missing("npm packages: " + done.stderr[-300:])


def in_chromium(place):
    """Nothing strange, nothing asked for, nothing hard to reach."""
    packages(place)
    need("chromium")
    write(place, "broken.html", BROKEN)
    pages = sorted(os.path.join(place.pages, name)
                   for name in os.listdir(place.pages)
                   if name.endswith(".html"))
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                          "pages.mjs")
    told = json.loads(place.run(
        "node", script, clients.shutil.which("chromium"), *pages,
        cwd=place.node))
    broken = " ".join(one["what"] + " " + one["where"]
                      for one in told.pop("broken.html"))
    for what in ("dialog 2", "request https://a.example/x", "element script",
                 "link javascript:", "attribute body style", "without caption",
                 "wider than its window", "axe image-alt",
                 "axe color-contrast", "axe html-has-lang"):
        assert what in broken, what + " is not found in " + broken
    assert len(told) == len(pages) - 1
    assert not any(told.values()), json.dumps(
        {page: found for page, found in told.items() if found}, indent=1)


def valid(place):
    """For the Nu validator and html-validate."""
    packages(place)
    need("java")
    pages = sorted(os.path.join(place.pages, name)
                   for name in os.listdir(place.pages)
                   if name.endswith(".html") and name != "broken.html")
    jar = os.path.join(place.node, "node_modules/vnu-jar/build/dist/vnu.jar")
    place.run("java", "-jar", jar, "--stdout", *pages)
    rules = os.path.join(place.top, "rules.json")
    with open(rules, "w", encoding="utf-8") as f:
        json.dump({"extends": ["html-validate:recommended"]}, f)
    tool = os.path.join(place.node, "node_modules/.bin/html-validate")
    place.run(tool, "--config", rules, *pages)
    broken = write(place, "broken.html", BROKEN)
    for argv in (("java", "-jar", jar, "--stdout", broken),
                 (tool, "--config", rules, broken)):
        place.run(*argv, status=(1,))


def main():
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    ok = True
    with tempfile.TemporaryDirectory() as top:
        place = clients.Place(sys.argv[1], os.path.realpath(sys.argv[2]),
                              os.path.realpath(top))
        place.env["PFD_KEYSTORE"] = "published"
        place.probe = os.path.realpath(sys.argv[3])
        place.page_probe = os.path.realpath(sys.argv[4])
        place.node = os.path.realpath(sys.argv[5])
        place.pages = os.path.join(place.top, "pages")
        os.mkdir(place.pages)
        for step in (make_pages, texts_stay_texts, in_chromium, valid):
            begin = clients.time.monotonic()
            try:
                step(place)
                said = "ok"
            except clients.Missing as missing:
                said = "skipped: %s is missing" % missing
                ok &= os.environ.get("CI") != "true"
            except AssertionError as wrong:
                said, ok = "FAILED: %s" % wrong, False
            print("%-16s %s (%.1f s)" % (
                step.__name__, said, clients.time.monotonic() - begin))
    sys.exit(not ok)


if __name__ == "__main__":
    main()
