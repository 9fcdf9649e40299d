/* Stands where JupyterLab would fetch MathJax from another host: our pages hold no formulas. */
(function () {
  "use strict";
  function nothing() {}
  window.MathJax = { Hub: { Config: nothing, Configured: nothing, Queue: nothing, Register: { StartupHook: nothing } }, Ajax: {} };
})();
