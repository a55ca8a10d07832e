// Sends a reader on: to the language chosen before, else to the browser's first one that the site has, else to English.
// Whoever comes with `#choose` stays.
const links = Object.fromEntries([...document.querySelectorAll("a[data-language]")].map((link) => [link.hreflang, link]));
const key = "gradients.language";

let chosen = null;
try {
  chosen = localStorage.getItem(key);
  for (const link of Object.values(links)) {
    link.addEventListener("click", () => localStorage.setItem(key, link.hreflang));
  }
} catch {
  // The reader's browser keeps nothing: the browser's language decides each time.
}

if (location.hash !== "#choose") {
  const wanted = [chosen, ...navigator.languages.map((tag) => tag.toLowerCase().split("-")[0]), "en"];
  location.replace(links[wanted.find((language) => language in links)].href);
}
