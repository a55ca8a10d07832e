// The box of the error dictionary. Nothing leaves the page, and what was pasted is shown as text only.
import { LookUp } from "./look-up.js";

const frame = document.querySelector(".look-up");
const [box, status, list, none] = ["textarea", "[role=status]", "ol", ".none"].map((part) => frame.querySelector(part));
const MOST = 1200; // characters shown of what was pasted

const entries = await (await fetch("index.json")).json();
const shown = Object.assign(document.createElement("pre"), { hidden: true });
status.after(shown);

const hint = status.textContent;

function answer() {
  const text = box.value;
  const found = text.trim() ? find(text) : [];
  const { found: several, one } = status.dataset;
  status.textContent = found.length > 1 ? several.replace("#", found.length) : found.length ? one : text.trim() ? "" : hint;
  list.replaceChildren(...found.map(({ number }) => item(entries[number])));
  none.hidden = !text.trim() || found.length > 0;
  shown.hidden = !found.length;
  shown.replaceChildren(...(found.length ? marked(text, found[0].ranges) : []));
}

let lookUp; // made at the first look-up: until then nobody waits for it
function find(text) {
  lookUp ??= new LookUp(entries.map(([, , ...wordings]) => wordings));
  return lookUp.find(text);
}

function item([href, title]) {
  const line = document.createElement("li");
  const link = Object.assign(document.createElement("a"), { href });
  const meaning = document.createElement("p");
  link.append(element("code", title));
  line.append(link, meaning);
  explain(meaning, ...href.split("#"));
  return line;
}

// What the entries of a page mean is fetched when the first of them is found.
const meanings = new Map();
async function explain(paragraph, page, id) {
  if (!meanings.has(page)) meanings.set(page, fetch(`${page}meanings.json`).then((answer) => answer.json()));
  try {
    paragraph.textContent = (await meanings.get(page))[id];
  } catch {
    meanings.delete(page); // offline: the next key asks again
  }
}

// The lines of the text in which something was found, with marks around that.
function marked(text, ranges) {
  let from = text.lastIndexOf("\n", ranges[0][0]) + 1;
  if (ranges[0][0] - from > MOST / 4) from = ranges[0][0];
  const last = ranges.at(-1)[1];
  const end = text.indexOf("\n", last);
  const to = Math.min(end < 0 ? text.length : end, from + MOST);
  const parts = [];
  for (const [start, stop] of ranges.filter(([start]) => start < to)) {
    parts.push(text.slice(from, start), element("mark", text.slice(start, Math.min(stop, to))));
    from = stop;
  }
  return [...parts, text.slice(from, Math.max(from, to))];
}

const element = (name, text) => Object.assign(document.createElement(name), { textContent: text });

// The list of all messages comes without links, in the entries' order. They are added family by family: no long task.
async function addLinks() {
  let number = 0;
  for (const family of document.querySelectorAll(".messages ul")) {
    for (const line of family.children) {
      const link = Object.assign(document.createElement("a"), { href: entries[number++][0] });
      link.append(...line.childNodes);
      line.append(link);
    }
    await new Promise((done) => setTimeout(done));
  }
}

// From the search: what was typed there comes after the hash, which no server is told.
function paste() {
  const [name, text] = location.hash.split(/=(.*)/s);
  if (name === "#paste") box.value = decodeURIComponent(text);
  answer();
}

box.addEventListener("input", answer);
addEventListener("hashchange", paste);
paste();
addLinks();
