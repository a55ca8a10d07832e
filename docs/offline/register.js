// Has what is read kept for reading offline (service-worker.js). docs/hooks/offline.py puts this at the end of site.js in a
// built site.
addEventListener("load", async () => {
  try {
    const { serviceWorker } = navigator;
    await serviceWorker.register(new URL("../../service-worker.js", import.meta.url));
    if (serviceWorker.controller) return; // it has seen this page come
    const { active } = await serviceWorker.ready;
    active.postMessage([location.href, ...performance.getEntriesByType("resource").map(({ name }) => name)]);
  } catch {
    // Not over https, or the reader's browser keeps nothing: then this page is read online.
  }
});
