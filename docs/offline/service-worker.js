// Lets what was read be read again offline. The network is always asked first, and its answer kept; what was kept is shown
// only where the network fails. docs/hooks/offline.py fills in the hash of the site: a new site has a new worker.
const SITE = registration.scope;
const CACHE = `${SITE} VERSION`; // other sites of this host keep theirs in the same place
const FRESH = { cache: "no-cache" }; // not what the browser holds and thinks is fresh enough

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(renew());
});
addEventListener("activate", (event) => event.waitUntil(Promise.all([clients.claim(), forget()])));
addEventListener("message", (event) => event.waitUntil(Promise.all(event.data.map((url) => ask(url)))));
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && isKept(url)) event.respondWith(answer(event));
});

const isKept = (url) => url.startsWith(SITE) && !new URL(url).pathname.endsWith(".zip");

async function answer(event) {
  const { request } = event;
  try {
    const response = await fetch(request, request.mode === "navigate" ? FRESH : {});
    event.waitUntil(keep(request.url, response.clone()));
    return response;
  } catch (error) {
    const kept = await (await caches.open(CACHE)).match(key(request.url));
    if (kept) return kept;
    throw error;
  }
}

// Pagefind asks for its list with the time in the query: one is enough.
const key = (url) => url.replace(/[?#].*/, "");

async function keep(url, response) {
  if (response.status === 200 && !response.redirected) await (await caches.open(CACHE)).put(key(url), response);
}

async function ask(url, options) {
  if (isKept(url)) await keep(url, await fetch(url, options));
}

// The site has changed: what was kept of the old one is fetched anew, so that pages, styles and scripts fit each other. One by
// one, for nobody waits; where the network fails, the old worker stays and the browser tries again at the next visit.
async function renew() {
  for (const name of await older()) {
    for (const { url } of await (await caches.open(name)).keys()) await ask(url, FRESH);
  }
}

async function forget() {
  for (const name of await older()) await caches.delete(name);
}

const older = async () => (await caches.keys()).filter((name) => name.startsWith(`${SITE} `) && name !== CACHE);
