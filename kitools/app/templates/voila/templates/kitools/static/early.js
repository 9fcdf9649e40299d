/* Sets the page's language before anything is drawn: a warm page's head is written before the query is known. */
(function () {
  "use strict";
  var asked = new URLSearchParams(window.location.search).get("lang");
  document.documentElement.lang = asked === "en" ? "en" : "da";
})();
