// The search: a dialog that asks Pagefind, whose script and index are fetched when the dialog is first opened.
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
const TYPE = /^\w+(Error|Warning|Exception): /; // not in the index, as no program is: messages stand there without it
const MOST = 10; // pages shown; of each the best three sections
let pagefind;

export async function open() {
  dialog.showModal();
  box.select();
  if (pagefind) return;
  const module = await import("../pagefind/pagefind.js");
  await module.init();
  pagefind = module;
  search();
}

async function search() {
  if (!pagefind) return; // still being fetched; `open` will ask
  const query = box.value.trim();
  const results = query ? await ask(query.replace(TYPE, "")) : [];
  const pages = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  if (query !== box.value.trim()) return; // a later key has asked again
  const { found, none } = button.dataset;
  status.textContent = query && (pages.length ? found.replace("#", results.length) : none);
  list.replaceChildren(...pages.map(entry));
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

// Excerpts are Pagefind's: the site's own text, escaped, with <mark> around what was found. Titles are text.
function entry(page) {
  const item = document.createElement("li");
  const [first, ...others] = page.sub_results;
  item.append(link(page.meta.title, page.url, page.excerpt));
  for (const section of [first, ...others].filter((s) => s && s.title !== page.meta.title).slice(0, 3)) {
    item.append(link(section.title, section.url, section.excerpt));
  }
  return item;
}

function link(title, href, excerpt) {
  const anchor = Object.assign(document.createElement("a"), { href });
  const [name, text] = [document.createElement("strong"), document.createElement("span")];
  name.textContent = title;
  text.innerHTML = excerpt;
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
