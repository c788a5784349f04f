/* Only improves: every page works without it. No markup is built from text, so it needs no exception in the CSP. */
(() => {
  const root = document.documentElement;
  const all = (selector, within = document) => within.querySelectorAll(selector);
  root.classList.add("js");

  const say = (text) => {
    const place = document.getElementById("announcements");
    if (!place || !text) return;
    place.textContent = text;
    clearTimeout(say.timer);
    say.timer = setTimeout(() => { place.textContent = ""; }, 5000);
  };

  /* A notice is shown once: a reload must not repeat it. */
  const here = new URL(location.href);
  if (here.searchParams.has("notice")) {
    here.searchParams.delete("notice");
    history.replaceState(null, "", here);
  }

  /* How long goods are kept: the clock time stands on the page, this counts down beside it. */
  all("[data-countdown]").forEach((place) => {
    const end = Date.parse(place.dataset.countdown);
    const tick = () => {
      const left = Math.max(0, Math.floor((end - Date.now()) / 1000));
      place.hidden = left === 0 || left > 3600;
      const over = document.querySelector("[data-countdown-over]");
      if (over) over.hidden = left > 0;
      place.querySelector("[data-left]").textContent =
        Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
      if (left > 0) setTimeout(tick, 1000);
    };
    if (!Number.isNaN(end)) tick();
  });

  /* Quantity: − and + beside the number. */
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-step]");
    if (!button) return;
    const input = button.parentElement.querySelector("input");
    const before = input.value;
    const latin = before.replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt(0) & 15);
    const asked = (parseInt(latin, 10) || 1) + Number(button.dataset.step);
    input.value = Math.max(1, Math.min(asked, Number(input.dataset.most)));
    if (input.value !== before) input.dispatchEvent(new Event("change", { bubbles: true }));
  });

  /* Choosing is enough: sorting, facets and quantities need no button. */
  document.addEventListener("change", (event) => {
    const form = event.target.form;
    if (form && form.matches("[data-auto]") && form.reportValidity()) form.requestSubmit();
  });

  /* Files: their names are shown, and what is too large together is said before it is sent. */
  const weigh = (input) => {
    const size = [...input.files].reduce((sum, file) => sum + file.size, 0);
    input.parentElement.querySelector("[data-chosen]").textContent = [...input.files].map((file) => file.name).join(" · ");
    input.setCustomValidity(size > 24 << 20 ? input.dataset.tooLarge : "");
    return size;
  };
  all(".file input").forEach(weigh);
  document.addEventListener("change", (event) => {
    if (event.target.matches(".file input") && weigh(event.target)) event.target.reportValidity();
  });

  /* A form that must be sent once only. */
  document.addEventListener("submit", (event) => {
    if (!event.target.matches("[data-once]")) return;
    if (event.target.dataset.sent) return event.preventDefault();
    event.target.dataset.sent = "yes";
    all("button", event.target).forEach((button) => button.setAttribute("aria-disabled", "true"));
  });
  addEventListener("pageshow", () => all("[data-sent]").forEach((form) => {
    delete form.dataset.sent;
    all("button", form).forEach((button) => button.removeAttribute("aria-disabled"));
  }));

  /* Into the cart without leaving the page: the same form, its answer read for the count. */
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!form.matches("[data-cart]")) return;
    event.preventDefault();
    const button = event.submitter;
    if (button) button.setAttribute("aria-disabled", "true");
    try {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form, button)) });
      const page = await answer.text();
      const count = /data-cart-count>(\d+)</.exec(page);
      if (!answer.ok || !count) throw new Error();
      all("[data-cart-count]").forEach((pill) => { pill.textContent = count[1]; });
      say(form.dataset.cart);
    } catch {
      form.submit();
    } finally {
      if (button) button.removeAttribute("aria-disabled");
    }
  });

  /* Suggestions below the search field: [{label, path, kind}]. */
  all("form[data-suggestions]").forEach((form) => {
    const input = form.elements.q;
    let list = null, timer = 0, asked = "";
    const close = () => { list?.remove(); list = null; };
    const show = (found) => {
      close();
      if (!found.length) return;
      list = document.createElement("ul");
      list.className = "suggestions";
      for (const one of found) {
        const link = document.createElement("a");
        link.href = one.path;
        link.textContent = one.label;
        if (one.kind) {
          const kind = document.createElement("span");
          kind.className = "kind";
          kind.textContent = one.kind;
          link.append(kind);
        }
        const item = document.createElement("li");
        item.append(link);
        list.append(item);
      }
      form.append(list);
    };
    const ask = async () => {
      const text = input.value.trim();
      if (text === asked) return;
      asked = text;
      if (text.length < 2) return close();
      try {
        const answer = await fetch(form.dataset.suggestions + "?q=" + encodeURIComponent(text));
        if (answer.ok && text === asked) show(await answer.json());
      } catch { close(); }
    };
    input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 160); });
    form.addEventListener("keydown", (event) => {
      if (event.key === "Escape") return close();
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step || !list) return;
      event.preventDefault();
      const stops = [input, ...all("a", list)];
      stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length].focus();
    });
    form.addEventListener("focusout", (event) => { if (!form.contains(event.relatedTarget)) close(); });
  });

  /* An open menu closes when one clicks elsewhere. */
  document.addEventListener("click", (event) => all("details.menu[open]").forEach((menu) => {
    if (!menu.contains(event.target)) menu.open = false;
  }));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") all("details.menu[open]").forEach((menu) => { menu.open = false; menu.firstElementChild.focus(); });
  });
})();
