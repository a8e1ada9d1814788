/**
 * What makes a page easier to use and is not needed to read it: filters what shows a finding (`data-s`), unfolds what a link leads to,
 * folds all at once, and unfolds the table of units on paper. In the language of 2017, for the browsers of domestic desktops; asks nothing of anybody.
 */
export const SCRIPT = `(function () {
"use strict";
if (!document.querySelectorAll || !Array.from) return;
var unfolded = [];
window.addEventListener("beforeprint", function () {
  unfolded = Array.from(document.querySelectorAll("#rollup details:not([open])"));
  unfolded.forEach(function (one) { one.open = true; });
});
window.addEventListener("afterprint", function () { unfolded.forEach(function (one) { one.open = false; }); });
var form = document.getElementById("filter");
if (!form) return;
var items = Array.from(document.querySelectorAll("[data-s]"));
var boxes = Array.from(document.querySelectorAll("tr.settled, table.rows > tbody, table.rows, section.regulation, section.unit, section.person"));
var links = Array.from(document.querySelectorAll(".of-clause li > a"));
var out = form.querySelector("output");
var settled = ["met", "pending", "not-applicable"];
var texts = new Map();
var opened = [];
function value(name) {
  var field = form.elements.namedItem(name);
  return field ? field.value : "";
}
function textOf(item) {
  var text = texts.get(item);
  if (text === undefined) {
    var body = item.closest("tbody");
    var clause = body && body.querySelector("tr.clause");
    text = (item.textContent + " " + (clause ? clause.textContent : "")).toLowerCase();
    texts.set(item, text);
  }
  return text;
}
function fits(item, asked) {
  var own = item.dataset;
  if (asked.s === "!" ? settled.indexOf(own.s) >= 0 : asked.s && own.s !== asked.s) return false;
  if (asked.u && own.u !== asked.u) return false;
  if (asked.r && own.r !== asked.r) return false;
  if (asked.p && own.p !== asked.p) return false;
  return asked.t.every(function (word) { return textOf(item).indexOf(word) >= 0; });
}
function apply() {
  var asked = { s: value("s"), u: value("u"), r: value("r"), p: value("p"), t: value("t").toLowerCase().split(/\\s+/).filter(Boolean) };
  var isAsked = Boolean(asked.s || asked.u || asked.r || asked.p || asked.t.length);
  var shown = 0, all = 0;
  items.forEach(function (item) {
    item.hidden = isAsked && !fits(item, asked);
    if (item.id) { all += 1; if (!item.hidden) shown += 1; }
  });
  boxes.forEach(function (box) { box.hidden = isAsked && !box.querySelector("[data-s]:not([hidden])"); });
  links.forEach(function (link) {
    var body = document.getElementById(link.getAttribute("href").slice(1));
    link.parentNode.hidden = Boolean(body && body.hidden);
  });
  Array.from(document.querySelectorAll(".of-clause")).forEach(function (one) { one.hidden = isAsked && !one.querySelector("li:not([hidden])"); });
  opened.forEach(function (one) { one.open = false; });
  opened = [];
  if (asked.p || asked.t.length || (settled.indexOf(asked.s) >= 0)) {
    Array.from(document.querySelectorAll("tr.settled:not([hidden]) > td > details:not([open])")).forEach(function (one) {
      one.open = true;
      opened.push(one);
    });
  }
  out.textContent = isAsked ? form.dataset.shown.replace("{shown}", shown).replace("{all}", all) : "";
}
function fold(open) {
  Array.from(document.querySelectorAll("main details")).forEach(function (one) { one.open = open; });
}
function unfoldTarget() {
  var id = location.hash.slice(1), target = null;
  try { target = document.getElementById(id) || document.getElementById(decodeURIComponent(id)); } catch (error) { return; }
  if (!target) return;
  if (target.closest("[hidden]")) { form.reset(); apply(); }
  for (var one = target; one; one = one.parentElement) if (one.tagName === "DETAILS") one.open = true;
  var own = target.id.slice(0, 2) === "f/" && target.querySelector("details");
  if (own) own.open = true;
  target.scrollIntoView();
}
var waiting = 0;
form.addEventListener("input", function () { cancelAnimationFrame(waiting); waiting = requestAnimationFrame(apply); });
form.addEventListener("change", apply);
form.addEventListener("submit", function (event) { event.preventDefault(); apply(); });
form.elements.namedItem("clear").addEventListener("click", function () { form.reset(); apply(); });
form.elements.namedItem("unfold").addEventListener("click", function () { fold(true); });
form.elements.namedItem("fold").addEventListener("click", function () { fold(false); });
window.addEventListener("hashchange", unfoldTarget);
form.hidden = false;
apply();
unfoldTarget();
})();
`;

/** Of the script, for the page's content policy; a test holds it to the script. */
export const SCRIPT_DIGEST = "sha256-pNI/DSGszYWtgzRMuKNVAYmKIOjfig9dl4jFXQaPVzs=";
