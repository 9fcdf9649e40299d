/* What a page does in the browser beside its widgets. Plain script, no dependencies.
 *
 * A view in the kernel cannot reach the address bar, the cookie, the focus or the disk. It asks by rendering one of
 * these (in an ipywidgets.HTML); each element is obeyed once, when it appears:
 *
 *   <div class="kt-resume" data-code="ABC123"></div>   the draft's resume code: kept in the cookie `kitools-draft` (30 days)
 *                                                      and in the address as ?kode=ABC123; an empty code forgets both;
 *                                                      data-cookie, data-days and data-param name others than these, and
 *                                                      an empty data-param leaves the address alone
 *   <div class="kt-focus" data-to="NAME"></div>        moves the keyboard focus to the element with that id or class (or the
 *                                                      first field or button inside it) and scrolls there; data-keep="scroll"
 *                                                      leaves the scroll position alone
 *   <div class="kt-download" data-name="plan.json" data-type="application/json" data-nonce="N">BASE64</div>
 *                                                      downloads the bytes as a file, once for each nonce
 *   <div class="kt-title">TEXT</div>                   names the page in the browser's tab
 *   <div class="kt-announce">TEXT</div>                is read out by screen readers, and not shown
 *   <div class="kt-language" data-lang="en"></div>     the page speaks this language from now on (also in the address)
 *   <div class="kt-hold"></div>                        as long as it is there, leaving asks first: nothing is kept
 *   <div class="kt-upload" data-model="ID" data-limit="BYTES" ...>  a labelled field for a file that hands it to the
 *                                                      FileUpload widget with that model id, or says why it cannot
 *   <a class="kt-lang" href="?lang=en" hreflang="en">  changes the language and keeps the resume and the join code
 *   <div class="kt-heartbeat" data-model="ID"></div>   at once and then every 15 seconds the text widget with that model id
 *                                                      is given a new number, as long as the page is open and awake
 *   <div class="kt-blocked" data-in="NAME"></div>      as long as it is there, nothing inside the elements with the class
 *                                                      NAME can be typed in or pressed
 *   the class kt-spoken-da or kt-spoken-en             on a field or button: its words are in that language, not the page's
 *   <div class="kt-token" data-token="TOKEN"></div>    the trainer's token for this browser: kept in the cookie
 *                                                      `kitools-trainer` (180 days); an empty one forgets it
 *   <div class="kt-clock" data-left="SECONDS">         inside it, .kt-minutes counts down the whole minutes that are left
 *
 * What is typed and not yet kept survives a reload, in the tab's own storage. A field inside an element with the class
 * `kt-typed-PLACE` is remembered until <div class="kt-kept" data-place="PLACE">TEXT</div> says that TEXT is kept (without
 * data-text="exact" whatever was typed is forgotten); what is still remembered after a reload is handed as JSON to the
 * text widget named by <div class="kt-unsaved" data-seat="KEY" data-model="ID">. A field inside `kt-draft-PLACE` is
 * filled in again where it is empty. Nothing is remembered before a `kt-unsaved` has said for whom.
 *
 *   <button class="kt-print"> or an element inside     opens the print dialogue
 *   an element with the class "kt-once"                what is inside it is pressed once by a double click, not twice
 *
 * Give an element that is rendered again with the same content a new data-nonce, so that it counts as new.
 *
 * The page also notices when its kernel or its server is gone: input is blocked with a sentence, the server is asked at
 * `alive` until it answers, and the page loads itself again; the resume code brings the draft back.
 */
(function () {
  "use strict";

  var DRAFT = "kitools-draft";
  var MONTH = 30 * 24 * 3600;
  var CODE = /^[A-Za-z0-9-]{4,24}$/;
  var IDLE = 5 * 60 * 1000;
  var root = document.body.dataset.root || "/";
  var WORDS = {
    da: {
      lost: "Forbindelsen blev afbrudt",
      why: "Det, du har gemt, er der stadig. Siden kommer igen af sig selv om et øjeblik.",
      resting: "Siden har hvilet sig",
      restingWhy: "Det, du har gemt, er der stadig.",
      again: "Fortsæt",
      slow: "Det tager længere tid end normalt.",
      retry: "Prøv igen",
      nothingKept: "Filen var kun i hukommelsen og er væk. Vælg den igen, når siden er kommet tilbage.",
    },
    en: {
      lost: "The connection was interrupted",
      why: "What you have saved is still there. The page will be back by itself in a moment.",
      resting: "The page has been resting",
      restingWhy: "What you have saved is still there.",
      again: "Continue",
      slow: "This is taking longer than usual.",
      retry: "Try again",
      nothingKept: "The file was in memory only and is gone. Choose it again when the page is back.",
    },
  };
  var words = WORDS[document.documentElement.lang === "en" ? "en" : "da"];

  /* ---- Loading: the skeleton stays until the first widget is drawn. ---- */

  var shown = false;
  window.voila_heartbeat = function () {};
  window.voila_process = function () {};
  window.update_loading_text = function () {};
  window.display_cells = function () {
    if (!window.themeLoaded) {
      window.cellLoaded = true;
      return;
    }
    document.getElementById("rendered_cells").style.display = "";
    if (!hasContent()) document.getElementById("rendered_cells").classList.add("kt-waiting");
    showWhenReady();
  };
  window.voila_finish = window.display_cells;

  function hasContent() {
    var cells = document.getElementById("rendered_cells");
    return cells && (cells.querySelector(".jupyter-widgets, .jp-RenderedHTMLCommon, .jp-RenderedText") !== null);
  }

  function showWhenReady() {
    if (shown || !hasContent()) return;
    var loading = document.getElementById("kt-loading");
    shown = true;
    if (loading) loading.remove();
    document.getElementById("rendered_cells").classList.remove("kt-waiting");
  }

  window.setTimeout(function () {
    var loading = document.getElementById("kt-loading");
    if (shown || !loading) return;
    var line = document.createElement("p");
    line.textContent = words.slow + " ";
    line.appendChild(button(words.retry, reload));
    loading.insertBefore(line, loading.children[2]);
  }, 30000);

  /* ---- The contracts. ---- */

  var done = new WeakSet();
  var labels = 0;
  var downloaded = new Set();
  var asked = {
    "kt-resume": function (element) { keepCode(element.dataset.code || "", element.dataset); },
    "kt-title": function (element) { document.title = element.textContent.trim() || document.title; },
    "kt-download": function (element) { download(element); },
    "kt-focus": function (element) { focusOn(element.dataset.to, element.dataset.keep === "scroll", 600); },
    "kt-announce": function (element) { announce(element.textContent.trim()); },
    "kt-language": function (element) { speak(element.dataset.lang === "en" ? "en" : "da"); },
    "kt-upload": function (element) { upload(element); },
    "kt-heartbeat": function (element) { beat(element, 0); },
    "kt-token": function (element) { keepToken(element.dataset.token || ""); },
    "kt-clock": function (element) { showMinutes(element, Date.now() + 1000 * Number(element.dataset.left)); },
    "kt-unsaved": function (element) { offerUnsaved(element); },
    "kt-kept": function (element) { forgetTyped(element); },
    "kt-spoken-da": function (element) { element.lang = "da"; },
    "kt-spoken-en": function (element) { element.lang = "en"; },
  };

  function obey() {
    Object.keys(asked).forEach(function (name) {
      Array.prototype.forEach.call(document.getElementsByClassName(name), function (element) {
        if (done.has(element)) return;
        done.add(element);
        asked[name](element);
      });
    });
    nameControls();
    fillDrafts();
    blockInput();
    showWhenReady();
  }

  /* Sliders and groups get the name that stands above them; a slider says its value in words. */
  function nameControls() {
    document.querySelectorAll(".widget-hslider, .widget-radio").forEach(function (control) {
      var label = control.querySelector(":scope > .widget-label");
      var named = control.querySelector(".noUi-handle") || control.querySelector(".widget-radio-box");
      if (!label || !named) return;
      if (!named.hasAttribute("aria-labelledby")) {
        label.id = label.id || "kt-label-" + (labels += 1);
        named.setAttribute("aria-labelledby", label.id);
        if (named.classList.contains("widget-radio-box")) named.setAttribute("role", "radiogroup");
      }
      var field = control.closest(".kt-number-field");
      var said = field && field.querySelector(".kt-own-value");
      if (said && named.getAttribute("role") === "slider") named.setAttribute("aria-valuetext", said.textContent);
    });
    document.querySelectorAll(".kt-named-group:not([role])").forEach(function (group) {
      var title = group.querySelector("h3, h4, .kt-group-label");
      if (!title) return;
      title.id = title.id || "kt-label-" + (labels += 1);
      group.setAttribute("role", "group");
      group.setAttribute("aria-labelledby", title.id);
    });
  }

  function keepCode(code, given) {
    var known = CODE.test(code);
    var address = new URL(window.location.href);
    var name = /^[a-z-]{1,30}$/.test(given.cookie || "") ? given.cookie : DRAFT;
    var age = given.days ? Number(given.days) * 24 * 3600 : MONTH;
    var param = given.param === undefined ? "kode" : given.param;
    document.cookie = name + "=" + (known ? code : "") + "; Path=" + root + "; SameSite=Lax; Max-Age=" + (known ? age : 0) +
      (window.location.protocol === "https:" ? "; Secure" : "");
    if (!param) return;
    if (known) address.searchParams.set(param, code);
    else address.searchParams.delete(param);
    window.history.replaceState(null, "", address);
  }

  function keepToken(token) {
    var known = /^[A-Za-z0-9_-]{20,80}$/.test(token);
    document.cookie = "kitools-trainer=" + (known ? token : "") + "; Path=" + root + "; SameSite=Strict; Max-Age=" +
      (known ? 6 * MONTH : 0) + (window.location.protocol === "https:" ? "; Secure" : "");
  }

  /* ---- A live session: the page says that it is there, counts minutes, and remembers what is typed. ---- */

  var BEAT = 15000;

  function tell(id, value) {
    var manager = window.jupyterapp && window.jupyterapp.widgetManager;
    if (!manager || lost) return Promise.reject(new Error("no kernel"));
    return Promise.resolve(manager.get_model(id)).then(function (model) {
      model.set({ value: value });
      model.save_changes();
    });
  }

  function beat(element, number) {
    if (!document.contains(element) || lost) return;
    var again = function (wait) { window.setTimeout(function () { beat(element, number + 1); }, wait); };
    tell(element.dataset.model, String(number + 1)).then(function () { again(BEAT); }, function () { again(1000); });
  }

  function showMinutes(element, ends) {
    if (!document.contains(element)) return;
    var left = Math.ceil((ends - Date.now()) / 60000);
    var place = element.querySelector(".kt-minutes");
    var over = element.querySelector(".kt-over");
    if (place && place.textContent !== String(Math.max(0, left))) place.textContent = String(Math.max(0, left));
    if (over) {
      element.querySelector(".kt-left").hidden = left <= 0;
      over.hidden = left > 0;
    }
    window.setTimeout(function () { showMinutes(element, ends); }, 1000);
  }

  function blockInput() {
    var marks = document.getElementsByClassName("kt-blocked");
    var names = Array.prototype.map.call(marks, function (mark) { return mark.dataset.in; });
    document.querySelectorAll("[data-kt-blocked]").forEach(function (control) {
      if (names.some(function (name) { return control.closest("." + name); })) return;
      control.removeAttribute("data-kt-blocked");
      control.disabled = false;
    });
    names.forEach(function (name) {
      document.querySelectorAll("." + name + " :is(input, textarea, select, button)").forEach(function (control) {
        if (control.disabled) return;
        control.setAttribute("data-kt-blocked", "");
        control.disabled = true;
      });
    });
  }

  var seat = "";
  var filled = new WeakSet();

  function remembered() {
    try {
      return JSON.parse(window.sessionStorage.getItem("kitools-typed-" + seat) || "{}");
    } catch (error) {
      return {};
    }
  }

  function remember(all) {
    try {
      window.sessionStorage.setItem("kitools-typed-" + seat, JSON.stringify(all));
    } catch (error) { /* storage is full or forbidden: what is typed is still on the page */ }
  }

  function placeOf(element, kind) {
    var holder = element.closest('[class*="' + kind + '"]');
    if (!holder) return "";
    var name = Array.prototype.find.call(holder.classList, function (one) { return one.indexOf(kind) === 0; });
    return name ? name.slice(kind.length) : "";
  }

  document.addEventListener("input", function (event) {
    var field = event.target;
    if (!seat || !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    if (["checkbox", "radio", "file"].indexOf(field.type) >= 0) return;
    var typed = placeOf(field, "kt-typed-");
    var draft = typed ? "" : placeOf(field, "kt-draft-");
    if (!typed && !draft) return;
    var all = remembered();
    all[typed ? "typed:" + typed : "draft:" + draft] = field.value;
    remember(all);
  }, true);

  function forgetTyped(element) {
    var all = remembered();
    ["typed:", "draft:"].forEach(function (kind) {
      var key = kind + element.dataset.place;
      if (!(key in all)) return;
      if (element.dataset.text === "exact" && all[key] !== element.textContent) return;
      delete all[key];
    });
    remember(all);
  }

  function offerUnsaved(element) {
    seat = element.dataset.seat || "";
    var all = remembered();
    var typed = {};
    Object.keys(all).forEach(function (key) { if (key.indexOf("typed:") === 0) typed[key.slice(6)] = all[key]; });
    if (Object.keys(typed).length === 0) return;
    tell(element.dataset.model, JSON.stringify(typed)).catch(function () {
      window.setTimeout(function () { if (document.contains(element)) offerUnsaved(element); }, 1000);
    });
  }

  function fillDrafts() {
    if (!seat) return;
    document.querySelectorAll('[class*="kt-draft-"] :is(textarea, input[type=text])').forEach(function (field) {
      if (filled.has(field)) return;
      filled.add(field);
      var text = remembered()["draft:" + placeOf(field, "kt-draft-")];
      if (!text || field.value) return;
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }

  function download(element) {
    var key = element.dataset.name + " " + element.dataset.nonce;
    if (downloaded.has(key)) return;
    downloaded.add(key);
    var bytes = Uint8Array.from(window.atob(element.textContent.trim()), function (c) { return c.charCodeAt(0); });
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bytes], { type: element.dataset.type || "application/octet-stream" }));
    link.download = element.dataset.name || "kitools";
    link.click();
    window.setTimeout(function () { URL.revokeObjectURL(link.href); }, 10000);
  }

  function focusOn(name, keepScroll, framesLeft) {
    var place = name && (document.getElementById(name) || document.getElementsByClassName(name)[0]);
    if (!place || place.offsetParent === null) {
      if (framesLeft > 0) window.requestAnimationFrame(function () { focusOn(name, keepScroll, framesLeft - 1); });
      return;
    }
    var takes = "input:not([type=hidden]):not(:disabled), textarea:not(:disabled), select:not(:disabled), button:not(:disabled), a[href], summary, [role=slider]";
    var heading = place.querySelector("h1, h2, h3");
    var target = place.matches(takes + ", h1, h2, h3, h4") ? place : heading || place.querySelector(takes) || place;
    if (!target.matches(takes)) target.setAttribute("tabindex", "-1");
    target.focus({ preventScroll: true });
    if (!keepScroll) {
      var calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
      target.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: place === target ? "start" : "center" });
    }
  }

  /* A live region must be there before its words are, or they are not read out. */
  var live = document.createElement("div");
  live.className = "kt-sr";
  live.id = "kt-live";
  live.setAttribute("role", "status");
  document.body.appendChild(live);

  function announce(text) {
    live.textContent = "";
    window.setTimeout(function () { live.textContent = text; }, 100);
  }

  function speak(lang) {
    var address = new URL(window.location.href);
    document.documentElement.lang = lang;
    words = WORDS[lang];
    if (address.searchParams.get("lang") === lang) return;
    address.searchParams.set("lang", lang);
    window.history.replaceState(null, "", address);
  }

  /* The stock upload button has no field of its own, says "(0)", and would send a file too large for the connection. */
  function upload(place) {
    var asked = place.dataset;
    var field = document.createElement("input");
    var label = document.createElement("label");
    var hint = document.createElement("p");
    var remark = document.createElement("p");
    var id = "kt-upload-" + (labels += 1);
    field.type = "file";
    field.id = id;
    field.className = "kt-sr";
    field.accept = asked.accept || "";
    field.setAttribute("aria-describedby", id + "-hint " + id + "-remark");
    label.htmlFor = id;
    label.className = "kt-button kt-secondary";
    label.textContent = asked.label;
    hint.id = id + "-hint";
    hint.className = "kt-hint";
    hint.textContent = asked.hint;
    remark.id = id + "-remark";
    remark.setAttribute("role", "status");
    function say(words, kind) {
      remark.className = kind;
      remark.textContent = words;
    }
    function take(file) {
      if (!file) return;
      if (file.size > Number(asked.limit)) {
        say(asked.tooLarge, "kt-remark-stop");
        return;
      }
      say(asked.busy, "kt-hint");
      hand(asked.model, file, function () { say(asked.unreadable, "kt-remark-stop"); });
    }
    field.addEventListener("change", function () {
      take(field.files[0]);
      field.value = "";
    });
    place.addEventListener("dragover", function (event) { event.preventDefault(); });
    place.addEventListener("drop", function (event) {
      event.preventDefault();
      take(event.dataTransfer.files[0]);
    });
    place.append(field, label, hint, remark);
  }

  function hand(id, file, failed) {
    Promise.all([window.jupyterapp.widgetManager.get_model(id), file.arrayBuffer()]).then(function (both) {
      var one = { name: file.name, type: file.type, size: file.size, last_modified: file.lastModified, content: both[1] };
      both[0].set({ value: [one], error: "" });
      both[0].save_changes();
    }).catch(failed);
  }

  window.addEventListener("click", function (event) {
    if (event.detail > 1 && event.target.closest && event.target.closest(".kt-once")) event.stopImmediatePropagation();
  }, true);

  document.addEventListener("click", function (event) {
    var start = event.target instanceof Element ? event.target : null;
    var link = start && start.closest("a.kt-lang");
    if (link) {
      var to = new URL(link.href, window.location.href);
      ["kode", "session"].forEach(function (name) {
        var code = new URLSearchParams(window.location.search).get(name);
        if (code && CODE.test(code)) to.searchParams.set(name, code);
      });
      link.href = to.href;
    }
    if (start && start.closest(".kt-print")) window.print();
  }, true);

  var waiting = false;
  new MutationObserver(function () {
    if (waiting) return;
    waiting = true;
    window.setTimeout(function () { waiting = false; obey(); }, 0);
  }).observe(document.body, { childList: true, subtree: true });

  /* ---- When the kernel or the server is gone. ---- */

  var lost = false;
  var held = false;
  var leaving = false;
  var lastTouched = Date.now();
  var connecting = null;

  function holds() { return !lost && document.getElementsByClassName("kt-hold").length > 0; }

  /* Voilà stops the kernel when somebody is about to leave, also if they then stay. Where leaving asks first, the
   * kernel is stopped when they have left. */
  window.addEventListener("pagehide", function () {
    leaving = true;
    if (holds()) stopKernel();
  });
  window.addEventListener("beforeunload", function (event) {
    if (holds()) {
      event.preventDefault();
      event.returnValue = "";
      event.stopImmediatePropagation();
      return;
    }
    leaving = true;
    window.setTimeout(function () { leaving = false; }, 3000);
  });
  ["pointerdown", "keydown"].forEach(function (kind) {
    window.addEventListener(kind, function () { lastTouched = Date.now(); }, { capture: true, passive: true });
  });
  document.addEventListener("visibilitychange", function () {
    if (!document.hidden) checkKernel();
  });

  function watch() {
    var app = window.jupyterapp;
    var kernel = app && app.widgetManager && app.widgetManager.kernel;
    if (!kernel) {
      window.setTimeout(watch, 200);
      return;
    }
    kernel.statusChanged.connect(function (_, status) {
      if (["restarting", "autorestarting", "dead"].indexOf(status) >= 0) gone();
    });
    kernel.connectionStatusChanged.connect(function (_, status) {
      window.clearTimeout(connecting);
      if (status === "disconnected") gone();
      if (status === "connecting") connecting = window.setTimeout(checkKernel, 500);
    });
  }

  function stopKernel() {
    var form = new FormData();
    var mark = document.cookie.match("\\b_xsrf=([^;]*)\\b");
    form.append("_xsrf", mark ? mark[1] : "");
    window.navigator.sendBeacon(root + "voila/api/shutdown/" + kernelId(), form);
  }

  function kernelId() {
    var config = document.getElementById("jupyter-config-data");
    return config ? JSON.parse(config.textContent).kernelId : null;
  }

  function checkKernel() {
    var id = kernelId();
    if (lost || leaving || !id) return;
    fetch(root + "alive?kernel=" + encodeURIComponent(id), { cache: "no-store" })
      .then(function (answer) { return answer.json(); })
      .then(function (answer) { if (!answer.kernel) gone(); })
      .catch(gone);
  }

  function gone() {
    if (lost || leaving) return;
    held = holds();
    lost = true;
    var resting = document.hidden || Date.now() - lastTouched > IDLE;
    block(resting);
    if (!resting && !held && !tooOften()) poll(500);
  }

  function poll(wait) {
    window.setTimeout(function () {
      fetch(root + "alive", { cache: "no-store" })
        .then(function (answer) { if (answer.ok) reload(); else poll(Math.min(wait * 1.5, 5000)); })
        .catch(function () { poll(Math.min(wait * 1.5, 5000)); });
    }, wait);
  }

  function tooOften() {
    var key = "kitools-reloads";
    var recent = JSON.parse(window.sessionStorage.getItem(key) || "[]").filter(function (at) { return Date.now() - at < 60000; });
    window.sessionStorage.setItem(key, JSON.stringify(recent.concat(Date.now())));
    return recent.length >= 4;
  }

  function block(resting) {
    var cells = document.getElementById("rendered_cells");
    var box = document.createElement("div");
    var card = document.createElement("div");
    var heading = document.createElement("h2");
    var line = document.createElement("p");
    if (cells) cells.inert = true;
    box.className = "kt-lost";
    card.className = "kt-lost-card";
    card.setAttribute("role", "alertdialog");
    card.setAttribute("aria-labelledby", "kt-lost-title");
    card.setAttribute("aria-describedby", "kt-lost-why");
    card.tabIndex = -1;
    heading.id = "kt-lost-title";
    heading.textContent = resting ? words.resting : words.lost;
    line.id = "kt-lost-why";
    line.textContent = held ? words.nothingKept : resting ? words.restingWhy : words.why;
    card.append(heading, line, button(words.again, function () { poll(0); }));
    box.appendChild(card);
    document.body.appendChild(box);
    card.focus();
  }

  function button(text, act) {
    var made = document.createElement("button");
    made.type = "button";
    made.className = "kt-button kt-secondary";
    made.textContent = text;
    made.addEventListener("click", act);
    return made;
  }

  function reload() { window.location.reload(); }

  watch();
})();
