// The buttons in the header of every page of a language: the other language, the colours, the search.
const remember = (name, value) => {
  try {
    localStorage.setItem(`gradients.${name}`, value);
  } catch {
    // The reader's browser keeps nothing: then nothing is remembered.
  }
};

// The switch to the other language keeps the section, and the landing page learns the choice.
for (const link of document.querySelectorAll("a[data-language]")) {
  for (const event of ["pointerdown", "focus", "click"]) {
    link.addEventListener(event, () => (link.hash = location.hash));
  }
  link.addEventListener("click", () => remember("language", link.hreflang));
}

// The colours: the system's, light, dark. partials/javascripts/base.html takes the choice to the next page.
const { dataset } = document.documentElement;
const colours = document.querySelector("button.colours");
const named = () => (colours.ariaLabel = colours.title = colours.dataset[dataset.scheme || "system"]);
named();
colours.hidden = false;
colours.addEventListener("click", () => {
  dataset.scheme = { light: "dark", dark: "" }[dataset.scheme] ?? "light";
  remember("scheme", dataset.scheme);
  named();
});

// The search is fetched when it is asked for: by its button, or by the key "/".
const button = document.querySelector("button.search");
const open = () => import("./search.js").then((search) => search.open());
button.hidden = false;
button.addEventListener("click", open);
addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    open();
  }
});
