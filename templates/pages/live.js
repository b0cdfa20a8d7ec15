// Keeps the counts of a page, and the state of the request it shows, up to date; every page works without it.
"use strict";
(() => {
  const about = document.querySelector("[data-request]");
  const address = document.currentScript.src.replace(/\.js$/, "") +
    (about ? "?request=" + encodeURIComponent(about.dataset.request) : "");
  let source = null;

  // Only the first text of an element changes, and only when it differs: no flicker, and the focus stays where it is.
  const count = (name, number) => {
    for (const element of document.querySelectorAll(`[data-live="${name}"]`)) {
      const text = element.firstChild;
      if (text.data === number) continue;
      text.data = number;
      if (!element.classList.contains("badge")) continue;
      element.hidden = number === "0";
      if (name === "waiting") say(number + element.querySelector(".unseen").textContent);
    }
  };

  const state = (html) => {
    const fresh = new DOMParser().parseFromString(html, "text/html").body.firstElementChild;
    for (const element of document.querySelectorAll('[data-live="request"]')) {
      if (element.textContent.trim() === fresh.textContent.trim()) continue;
      element.replaceChildren(fresh.cloneNode(true));
      say("This request is now " + fresh.textContent.trim() + ". Load the page again to see the rest.");
      for (const hint of document.querySelectorAll("[data-live-stale]")) hint.hidden = false;
    }
  };

  const say = (words) => { document.querySelector("[data-live-said]").textContent = words; };

  const open = () => {
    if (source || document.hidden) return;
    source = new EventSource(address);
    source.addEventListener("shown", (event) => {
      const shown = JSON.parse(event.data);
      for (const [name, number] of Object.entries(shown.counts)) count(name, number);
      if (shown.request) state(shown.request);
    });
    source.addEventListener("over", close);
  };
  const close = () => { if (source) source.close(); source = null; };

  // A page that nobody looks at holds no connection: browsers have six for one host.
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", open);
  open();
})();
