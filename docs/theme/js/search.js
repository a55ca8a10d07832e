// The search: a dialog that asks Pagefind, whose script and index are fetched when the dialog is first opened. Several words
// may be an error message: for these it asks the look-up of the error dictionary, too.
const button = document.querySelector("button.search");
const dialog = document.createElement("dialog");
dialog.className = "search";
dialog.ariaLabel = button.innerText.trim();

const box = Object.assign(document.createElement("input"), { type: "search", spellcheck: false, autocomplete: "off" });
box.ariaLabel = dialog.ariaLabel;
const status = Object.assign(document.createElement("p"), { role: "status" });
const list = document.createElement("ol");
const errors = Object.assign(document.createElement("a"), { textContent: button.dataset.errors });
errors.href = new URL("../errors/", import.meta.url);
dialog.append(box, errors, status, list);
document.body.append(dialog);

const HAN = /\p{Script=Han}+/gu;
const EXCERPT = document.documentElement.lang.startsWith("zh") ? 70 : 30; // words: a Chinese one is a character
const MOST = 10; // pages shown; of each the best three sections
const TYPE = /^\w+(Error|Warning|Exception): /; // not in the index, as no program is
const FEW = 3; // words: nobody pastes a message as short as that
const ENTRIES = 2; // of the dictionary, before the pages
let pagefind;
let dictionary;

export async function open() {
  dialog.showModal();
  box.select();
  if (pagefind) return;
  const module = await import("../pagefind/pagefind.js");
  await module.options({ excerptLength: EXCERPT });
  await module.init();
  pagefind = module;
  search();
}

async function search() {
  if (!pagefind) return; // still being fetched; `open` will ask
  const query = box.value.trim();
  const [results, entries] = await Promise.all([query ? ask(query.replace(TYPE, "")) : [], messages(query)]);
  const pages = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  if (query !== box.value.trim()) return; // a later key has asked again
  const { found, none } = button.dataset;
  const number = entries.length + results.length;
  status.textContent = query && (number ? found.replace("#", number) : none);
  list.replaceChildren(...entries, ...pages.map(entry));
}

// The entries of the error dictionary whose messages stand in the query, however much of these is the reader's own. Where its
// index can't be fetched, as offline, the pages have to do; the next query asks again.
async function messages(query) {
  if (query.split(/\s+/).length <= FEW) return [];
  try {
    return await lookedUp(query);
  } catch {
    dictionary = undefined;
    return [];
  }
}

async function lookedUp(query) {
  dictionary ??= Promise.all([
    import("./look-up.js"),
    fetch(new URL("index.json", errors.href)).then((answer) => answer.json()),
  ]).then(([{ LookUp }, entries]) => ({ entries, lookUp: new LookUp(entries.map(([, , ...wordings]) => wordings)) }));
  const { entries, lookUp } = await dictionary;
  return lookUp.find(query, ENTRIES).map(({ number }) => {
    const [address, heading] = entries[number];
    return line(link(heading, new URL(address, errors.href), ""));
  });
}

// In the index each Chinese character is a word (docs/hooks/search.py). A run of them is looked for as a phrase; where no
// page has all the phrases, as in a whole sentence, the characters have to do.
async function ask(query) {
  const spaced = (text) => text.replace(HAN, (run) => ` ${[...run].join(" ")} `).trim();
  const runs = (query.match(HAN) ?? []).filter((run) => run.length > 1);
  const [all, ...phrases] = await Promise.all(
    [spaced(query), ...runs.map((run) => `"${spaced(run)}"`)].map((words) => pagefind.search(words)),
  );
  const exact = all.results.filter(({ id }) => phrases.every(({ results }) => results.some((hit) => hit.id === id)));
  return exact.length ? exact : all.results;
}

// A run that was looked for by its characters is one find in an excerpt, and a character of it that stands alone is none.
// Pagefind's words end with the punctuation behind them.
const LONE = /<mark>(\P{L}*(\p{Script=Han})\P{L}*)<\/mark>/gu;
function marked(excerpt) {
  const runs = box.value.match(HAN) ?? [];
  return excerpt
    .replaceAll("</mark><mark>", "")
    .replace(LONE, (mark, text, character) => (runs.includes(character) ? mark : text));
}

// Excerpts are Pagefind's: the site's own text, escaped, with <mark> around what was found. Titles are text.
function entry(page) {
  const sections = page.sub_results.filter(({ title }) => title !== page.meta.title).slice(0, 3);
  const links = sections.map(({ title, url, excerpt }) => link(title, url, excerpt));
  return line(link(page.meta.title, page.url, page.excerpt), ...links);
}

function line(...links) {
  const item = document.createElement("li");
  item.append(...links);
  return item;
}

function link(title, href, excerpt) {
  const anchor = Object.assign(document.createElement("a"), { href });
  const [name, text] = [document.createElement("strong"), document.createElement("span")];
  name.textContent = title;
  text.innerHTML = marked(excerpt);
  anchor.append(name, text);
  return anchor;
}

box.addEventListener("input", search);
errors.addEventListener("click", () => {
  errors.href = new URL(`../errors/#paste=${encodeURIComponent(box.value)}`, import.meta.url);
});
dialog.addEventListener("click", (event) => {
  if (event.target === dialog || event.target.closest("a")) dialog.close();
});
dialog.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [box, ...list.querySelectorAll("a")];
  if (step) {
    event.preventDefault();
    stops.at((stops.indexOf(document.activeElement) + step) % stops.length).focus();
  } else if (event.key === "Enter" && document.activeElement === box) {
    stops[1]?.click();
  }
});
