// Keeps the page up to date, and its buttons from losing the reader's place. Everything else, and
// all of it without JavaScript, is plain links and forms.
"use strict";

const PERIOD = 700;
let state = null;
let busy = false;

async function parsed(url) {
  const reply = await fetch(url, { headers: { Accept: "text/html" } });
  if (!reply.ok) throw new Error(String(reply.status));
  return new DOMParser().parseFromString(await reply.text(), "text/html");
}

/** Take over the parts that change by themselves; what has the focus keeps it. */
function adopt(fresh, selector) {
  for (const old of document.querySelectorAll(selector)) {
    const found = fresh.getElementById(old.id);
    if (!found || found.innerHTML === old.innerHTML) continue;
    const active = old.contains(document.activeElement) ? document.activeElement : null;
    if (active && active.matches("input, select, textarea")) continue;
    old.innerHTML = found.innerHTML;
    if (active && active.id) document.getElementById(active.id)?.focus({ preventScroll: true });
  }
}

async function refresh() {
  adopt(await parsed(location.href), "[data-live]");
}

async function watch() {
  if (!document.hidden && !busy) {
    busy = true;
    try {
      const reply = await fetch("/ui/pulse");
      const now = (await reply.json()).state;
      if (state !== null && now !== state) await refresh();
      state = now;
      document.body.classList.remove("gone");
    } catch {
      document.body.classList.add("gone");
    }
    busy = false;
  }
  setTimeout(watch, PERIOD);
}

function say(text, bad) {
  const said = document.getElementById("said");
  said.textContent = text;
  said.classList.toggle("bad", Boolean(bad));
  said.classList.add("shown");
  clearTimeout(say.timer);
  say.timer = setTimeout(() => said.classList.remove("shown"), bad ? 6000 : 2000);
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("[data-quiet]")) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form, event.submitter));
  try {
    const reply = await fetch(form.action, { method: "POST", body });
    const page = new DOMParser().parseFromString(await reply.text(), "text/html");
    if (reply.ok) {
      adopt(page, "[data-live]");
      say(`${event.submitter?.textContent.trim() ?? ""}: done`);
    } else {
      say(page.getElementById("why")?.textContent ?? `Status ${reply.status}`, true);
    }
  } catch {
    say("The sandbox does not answer.", true);
  }
});

watch();
