// Pages as Chromium shows them.  usage: pages.mjs CHROMIUM PAGE…
// Prints what is wrong as JSON: { PAGE: [ { what, where } … ] }.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

// The packages are where the test installed them, not beside this file.
const require = createRequire(path.join(process.cwd(), "package.json"));
const puppeteer = require("puppeteer-core");
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

// The machine may be busy.
const PATIENCE = 120000;

const HTML = ["html", "head", "meta", "title", "style", "body", "a", "header",
  "main", "footer", "nav", "h1", "h2", "h3", "h4", "p", "br", "ul", "ol", "li",
  "dl", "dt", "dd", "div", "strong", "address", "pre", "table", "caption",
  "thead", "tbody", "tfoot", "tr", "th", "td", "time", "figure", "figcaption",
  "details", "summary", "img"];
const SVG = ["svg", "title", "desc", "defs", "pattern", "g", "path", "rect",
  "polyline", "circle", "text"];
const ATTRIBUTES = ["lang", "charset", "http-equiv", "content", "name", "id",
  "class", "href", "role", "aria-label", "aria-labelledby", "tabindex", "scope",
  "datetime", "value", "viewBox", "font-size", "width", "height", "x", "y", "cx",
  "cy", "r", "d", "points", "fill", "stroke", "stroke-width", "stroke-opacity",
  "stroke-dasharray", "text-anchor", "patternUnits", "xmlns",
  "shape-rendering", "src", "alt"];

// In the page: whatever is not on the lists, or leads out of the page.
function strangers(html, svg, attributes) {
  const found = [];
  const ids = new Set();
  for (const e of document.querySelectorAll("*")) {
    const names = e.namespaceURI.endsWith("/svg") ? svg : html;
    if (!names.includes(e.localName))
      found.push("element " + e.localName);
    for (const a of e.attributes) {
      if (!attributes.includes(a.name))
        found.push(`attribute ${e.localName} ${a.name}`);
      if (a.name === "href" && !/^#[a-z][a-z0-9]*$/.test(a.value))
        found.push("link " + a.value.slice(0, 80));
      if (a.name === "src" && !/^data:image\/(png|jpeg);base64,/.test(a.value))
        found.push("picture " + a.value.slice(0, 80));
      if ((a.name === "fill" || a.name === "stroke") &&
          !/^(#[0-9a-f]{3,6}|none|currentColor|url\(#c\d+p\d+\))$/.test(a.value))
        found.push("paint " + a.value.slice(0, 80));
    }
    if (e.id && ids.has(e.id))
      found.push("id twice: " + e.id);
    ids.add(e.id);
  }
  for (const a of document.querySelectorAll("a"))
    if (!document.getElementById(a.getAttribute("href").slice(1)))
      found.push("link to nothing: " + a.getAttribute("href"));
  for (const t of document.querySelectorAll("table"))
    if (!t.caption || !t.caption.textContent.trim() ||
        !t.tHead.querySelector("th[scope=col]"))
      found.push("a table without caption or heads");
  for (const s of document.querySelectorAll("figure.chart svg"))
    if (!s.querySelector("title").textContent.trim() ||
        !s.querySelector("desc").textContent.trim())
      found.push("a chart without words");
  for (const i of document.querySelectorAll("img"))
    if (!i.alt.trim() || !i.complete || !i.naturalWidth)
      found.push("a picture without words, or not shown");
  if (document.querySelectorAll("h1").length !== 1)
    found.push("not one h1");
  return [...new Set(found)];
}

// `rules`: only these.
async function accessible(page, found, rules) {
  const result = await page.evaluate(async (only) => {
    const options = { resultTypes: ["violations"] };
    if (only)
      options.runOnly = only;
    return (await window.axe.run(document, options)).violations.map((v) =>
      ({ what: "axe " + v.id, where: v.nodes[0].html.slice(0, 200) }));
  }, rules);
  found.push(...result);
}

async function check(browser, file) {
  const found = [];
  const page = await browser.newPage();
  const add = (what) => (where) => found.push({ what, where: String(where) });
  page.on("dialog", (d) => { add("dialog")(d.message()); d.dismiss(); });
  page.on("pageerror", add("error"));
  page.on("console", (m) => add("console")(m.text()));
  page.on("request", (r) => {
    // A picture lies in the page itself.
    if (r.url() !== "file://" + file && !r.url().startsWith("data:image/"))
      add("request")(r.url());
  });
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto("file://" + file, { timeout: PATIENCE });
  for (const one of await page.evaluate(strangers, HTML, SVG, ATTRIBUTES))
    add("not allowed")(one);
  for (const width of [1200, 320]) {
    await page.setViewport({ width, height: 740 });
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth);
    if (wide > width)
      add("wider than its window")(`${wide} of ${width}`);
  }
  if (!file.endsWith("payloads.html")) {
    await page.evaluate(axe);
    await accessible(page, found);
    await page.emulateMediaFeatures(
      [{ name: "prefers-color-scheme", value: "dark" }]);
    await accessible(page, found, ["color-contrast"]);
    await page.pdf(
      { path: file.replace(/html$/, "pdf"), preferCSSPageSize: true,
        timeout: PATIENCE });
  }
  await page.close();
  return found;
}

const [chromium, ...files] = process.argv.slice(2);
const browser = await puppeteer.launch(
  { executablePath: chromium, args: ["--no-sandbox"],
    protocolTimeout: PATIENCE });
const all = {};
for (const file of files)
  all[path.basename(file)] = await check(browser, file);
await browser.close();
console.log(JSON.stringify(all, null, 1));
