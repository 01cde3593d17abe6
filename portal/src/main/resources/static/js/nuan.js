// Small comforts; every page works without them.
(function () {
  "use strict";

  // A second click while a form is on its way does nothing.
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.dataset.sent === "yes") {
      event.preventDefault();
      return;
    }
    if (!event.defaultPrevented && form.method === "post") {
      form.dataset.sent = "yes";
    }
  });
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-sent]").forEach(function (form) { delete form.dataset.sent; });
  });

  // What is wrong is announced and in view.
  function showErrors() {
    var errors = document.querySelector("[data-errors]");
    if (errors) { errors.focus(); }
  }

  document.addEventListener("change", function (event) {
    if (event.target.matches("[data-submit-on-change]")) { event.target.form.requestSubmit(); }
  });

  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-print]")) { window.print(); }
  });

  // An ended case has no present step, and then the page has no such attribute.
  function ids(list) {
    return (list || "").split(" ").filter(Boolean);
  }

  // A frame around many steps is no step.
  function isStep(element) {
    return element && element.width && element.width < 300;
  }

  function showWhole(canvas) {
    canvas.zoom("fit-viewport", "auto");
  }

  // In a size one can read, with the present step in the middle.
  function showPresent(canvas, elements, holder) {
    var present = ids(holder.dataset.active).map(function (id) { return elements.get(id); })
      .filter(isStep).pop();
    if (!present) { return; }
    var width = holder.clientWidth / 0.9;
    var height = holder.clientHeight / 0.9;
    canvas.viewbox({
      x: present.x + present.width / 2 - width / 2,
      y: present.y + present.height / 2 - height / 2,
      width: width,
      height: height
    });
  }

  function wireButtons(canvas, elements, holder) {
    var buttons = holder.parentElement.querySelector("[data-diagram-buttons]");
    buttons.hidden = false;
    buttons.querySelector("[data-whole]").addEventListener("click", function () { showWhole(canvas); });
    buttons.querySelector("[data-present]").addEventListener("click", function () {
      showPresent(canvas, elements, holder);
    });
  }

  function drawDiagram(holder) {
    var Viewer = window.BpmnJS;
    if (!Viewer) { return; }
    fetch(holder.dataset.model, { credentials: "same-origin" })
      .then(function (answer) {
        if (!answer.ok) { throw new Error("no model"); }
        return answer.text();
      })
      .then(function (xml) {
        holder.hidden = false;
        var viewer = new Viewer({ container: holder, zoomScroll: { enabled: false } });
        return viewer.importXML(xml).then(function () {
          var canvas = viewer.get("canvas");
          var elements = viewer.get("elementRegistry");
          function mark(list, name) {
            ids(list).forEach(function (id) {
              if (isStep(elements.get(id))) { canvas.addMarker(id, name); }
            });
          }
          mark(holder.dataset.done, "nuan-done");
          mark(holder.dataset.active, "nuan-active");
          showWhole(canvas);
          showPresent(canvas, elements, holder);
          wireButtons(canvas, elements, holder);
          holder.dataset.drawn = "yes";
        });
      })
      .catch(function () { holder.hidden = true; });
  }

  document.addEventListener("DOMContentLoaded", function () {
    showErrors();
    document.querySelectorAll("[data-model]").forEach(drawDiagram);
  });
})();
