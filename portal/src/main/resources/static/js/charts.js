// Draws what stands in the tables beside; without it the tables say the same.
(function () {
  "use strict";

  var INK = "#33241c";
  var LINE = "#eadccb";
  var COLOURS = ["#b5472a", "#2f6f4f", "#f2b134", "#6b584c"];

  var STEPS = zh() ? [[1e8, "亿"], [1e4, "万"]] : [[1e9, "bn"], [1e6, "m"]];

  function short(value) {
    var step = STEPS.find(function (one) { return Math.abs(value) >= one[0]; });
    return step ? Math.round(value / step[0] * 10) / 10 + step[1] : String(Math.round(value * 100) / 100);
  }

  function zh() { return document.documentElement.lang.indexOf("zh") === 0; }

  function option(chart) {
    var lying = chart.kind === "lying-bar";
    var names = { type: "category", data: chart.labels, axisLabel: { color: INK, hideOverlap: true }, axisLine: { lineStyle: { color: LINE } } };
    var numbers = { type: "value", scale: chart.kind === "step", axisLabel: { color: INK, formatter: short }, splitLine: { lineStyle: { color: LINE } } };
    if (lying) { names.inverse = true; }
    return {
      color: COLOURS,
      animation: !window.matchMedia("(prefers-reduced-motion: reduce)").matches,
      grid: { left: 8, right: 24, top: chart.series.length > 1 ? 40 : 16, bottom: 8, containLabel: true },
      legend: chart.series.length > 1 ? { top: 0, textStyle: { color: INK } } : undefined,
      tooltip: { trigger: "axis", renderMode: "richText", confine: true, valueFormatter: function (value) { return short(value) + chart.unit; } },
      xAxis: lying ? numbers : names,
      yAxis: lying ? names : numbers,
      series: chart.series.map(function (one) {
        return chart.kind === "step"
          ? { type: "line", step: "end", name: one.name, data: one.values, symbolSize: 8, lineStyle: { width: 3 } }
          : { type: "bar", name: one.name, data: one.values, barMaxWidth: 42 };
      })
    };
  }

  function draw(holder) {
    if (holder.dataset.drawn === "yes" || holder.closest("details:not([open])")) { return; }
    holder.hidden = false;
    var chart = window.echarts.init(holder);
    chart.setOption(option(JSON.parse(holder.dataset.chart)));
    holder.dataset.drawn = "yes";
    window.addEventListener("resize", function () { chart.resize(); });
  }

  function drawAll() {
    if (window.echarts) { document.querySelectorAll("[data-chart]").forEach(draw); }
  }

  document.addEventListener("toggle", drawAll, true);
  document.addEventListener("htmx:afterSettle", drawAll);
  document.addEventListener("DOMContentLoaded", drawAll);
})();
