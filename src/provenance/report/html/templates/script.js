"use strict";
// Only for comfort: all that the page says is there without it.
const filter = document.getElementById("filter");
const claims = [...document.querySelectorAll(".claim")];
const severities = ["note", "warning", "error"];
const wanted = (claim, words, severity, rule) =>
  (!severity || severities.slice(severities.indexOf(severity)).some((each) => claim.dataset.severities.split(" ").includes(each))) &&
  (!rule || claim.dataset.rules.split(" ").includes(rule)) &&
  (!words || claim.textContent.toLowerCase().includes(words));
function show() {
  const { words, severity, rule, shown } = filter.elements;
  let number = 0;
  for (const claim of claims) {
    claim.hidden = !wanted(claim, words.value.trim().toLowerCase(), severity.value, rule.value);
    number += claim.hidden ? 0 : 1;
  }
  shown.value = number === claims.length ? "" : `${number} of ${claims.length} claims`;
}
let waiting;
filter.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(show, 150); });
filter.addEventListener("click", (event) => {
  if (event.target.name !== "fold") return;
  for (const claim of claims) if (!claim.hidden) claim.firstElementChild.open = event.target.value === "open";
});
filter.hidden = claims.length < 2;
// A link leads into what is folded or filtered away: browsers that do not unfold it themselves are helped.
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let each = target; each; each = each.parentElement) {
    if (each.tagName === "DETAILS") each.open = true;
    if (each.classList.contains("claim")) each.hidden = false;
  }
  if (target && target.matches("article")) target.firstElementChild.open = true;
  if (target) target.scrollIntoView();
}
addEventListener("hashchange", reveal);
if (location.hash) reveal();
// On paper a fold in a claim is unfolded; a claim that is folded stays so.
addEventListener("beforeprint", () => {
  for (const each of document.querySelectorAll(".fold, .document > details")) each.open = true;
});
