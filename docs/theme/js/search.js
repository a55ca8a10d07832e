// The search: a dialog that asks Pagefind, whose script and index are fetched when the dialog is first opened.
const button = document.querySelector("button.search");
const dialog = document.createElement("dialog");
dialog.className = "search";
dialog.ariaLabel = button.innerText.trim();

const box = Object.assign(document.createElement("input"), { type: "search", spellcheck: false, autocomplete: "off" });
box.ariaLabel = dialog.ariaLabel;
const status = Object.assign(document.createElement("p"), { role: "status" });
const list = document.createElement("ol");
dialog.append(box, status, list);
document.body.append(dialog);

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
  const found = query ? await pagefind.debouncedSearch(query, {}, 80) : { results: [] };
  if (!found) return; // a later key has asked again
  const pages = await Promise.all(found.results.slice(0, MOST).map((result) => result.data()));
  if (query !== box.value.trim()) return;
  const { found: some, none } = button.dataset;
  status.textContent = query && (pages.length ? some.replace("#", found.results.length) : none);
  list.replaceChildren(...pages.map(entry));
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
