// On every page of a language: the switch to the other language keeps the section, and the landing page learns the choice.
for (const link of document.querySelectorAll("a[data-language]")) {
  for (const event of ["pointerdown", "focus", "click"]) {
    link.addEventListener(event, () => (link.hash = location.hash));
  }
  link.addEventListener("click", () => {
    try {
      localStorage.setItem("gradients.language", link.hreflang);
    } catch {
      // The reader's browser keeps nothing: then nothing is remembered.
    }
  });
}

// What Material leaves to be done for those who do not use a mouse, or do not see the page.
addEventListener("load", () => {
  for (const box of document.querySelectorAll(".md-typeset__scrollwrap")) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
  }
  for (const mark of document.querySelectorAll(".md-annotation__index")) {
    mark.ariaLabel = mark.firstElementChild.dataset.mdAnnotationId;
  }
  for (const buttons of document.querySelectorAll(".md-code__nav")) buttons.role = "none";
});

// The search is fetched when it is asked for: by its button, or by the key "/".
const button = document.querySelector("button.search");
if (button) {
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
}
