// What a reader is given while reading: programs to copy, boxes that scroll by keyboard, and the place on the page.
// In place of Material's own script, ten times as large, which lays a page out anew for every program on it.
// Whatever needs to know where things are asks after the page was laid out, in an observer.

// A button that copies a program; the numbers of its notes are not part of it.
const template = document.querySelector("template.copy");
for (const program of document.querySelectorAll(".language-python")) {
  const copy = template.content.cloneNode(true);
  const [button, status] = copy.querySelectorAll("button, [role=status]");
  button.addEventListener("click", async () => {
    await write(program.querySelector("code"));
    status.textContent = button.dataset.copied;
    setTimeout(() => (status.textContent = ""), 2000);
  });
  program.append(copy);
}

async function write(code) {
  if (navigator.clipboard) {
    const text = code.cloneNode(true);
    for (const mark of text.querySelectorAll(".mark")) mark.remove();
    await navigator.clipboard.writeText(text.textContent);
  } else {
    // Over http from another machine: the browser copies what is selected, and the marks can't be selected.
    getSelection().selectAllChildren(code);
    document.execCommand("copy");
  }
}

// What is wider than its place takes the focus, so that the arrow keys move it.
const boxes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});
for (const box of document.querySelectorAll("pre > code, .md-typeset__scrollwrap")) boxes.observe(box);

// Tells which of the elements have passed a line so many px below the window's upper edge: at first of all, then of those
// that pass it, up or down.
function watch(elements, line, tell) {
  const observer = new IntersectionObserver(
    (entries) => tell(entries.map(({ target, intersectionRatio }) => [target, intersectionRatio < 1])),
    { rootMargin: `-${line}px 1000000px 1000000px`, threshold: 1 },
  );
  for (const element of elements) observer.observe(element);
}

// The header: a line below it once the page is under it, and the page's title in it once the heading is.
const HEADER = 48;
for (const [passing, part, name] of [
  [".md-main", ".md-header", "md-header--shadow"],
  [".md-content h1", ".md-header__title", "md-header__title--active"],
]) {
  const { classList } = document.querySelector(part);
  watch(document.querySelectorAll(passing), HEADER, ([[, passed]]) => classList.toggle(name, passed));
}

// The table of contents, which stands in the drawer, too: the last section that has begun is the one being read.
const BEGUN = HEADER + 42; // a section that was jumped to has begun
for (const contents of document.querySelectorAll(".md-nav--secondary")) {
  const links = [...contents.querySelectorAll("a[href^='#']")];
  const sections = new Map(links.map((link) => [document.getElementById(link.hash.slice(1)), link]));
  let read;
  watch(sections.keys(), BEGUN, (passing) => {
    for (const [section, passed] of passing) sections.get(section).classList.toggle("md-nav__link--passed", passed);
    const last = links.filter((link) => link.matches(".md-nav__link--passed")).at(-1);
    if (last === read) return;
    read?.classList.remove("md-nav__link--active");
    last?.classList.add("md-nav__link--active");
    read = last;
    centre(last);
  });
}

// Brings a link to the middle of its sidebar.
function centre(link) {
  const sidebar = link?.closest(".md-sidebar__scrollwrap");
  if (!link?.offsetHeight) return; // in the closed drawer
  sidebar.scrollTop += link.getBoundingClientRect().top - sidebar.getBoundingClientRect().top - sidebar.clientHeight / 2;
}
addEventListener("load", () => centre(document.querySelector(".md-sidebar--primary .md-nav__link--active[href]")));

// The button that leads back to the top shows itself to a reader who scrolls up.
const top = document.querySelector(".md-top");
let before = scrollY;
addEventListener("scroll", () => {
  top.hidden = scrollY >= before || scrollY < innerHeight;
  before = scrollY;
});
top.addEventListener("click", () => scrollTo({ top: 0 }));

// The drawer closes when it has led to a section of this page.
document.querySelector(".md-sidebar--primary").addEventListener("click", (event) => {
  if (event.target.closest("a")) document.querySelector("#__drawer").checked = false;
});
