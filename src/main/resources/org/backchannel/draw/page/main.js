// Puts the page together: a change of what is looked at goes through choose(), and everything is shown anew.

let latest = null;
let original = null;

function choose(changes) {
  Object.assign(state, changes);
  state.hidden.delete(state.target);
  const fragment = toFragment();
  history.replaceState(null, "", fragment ? "#" + fragment : location.pathname + location.search);
  show();
}

const hide = (id) => choose({ hidden: new Set([...state.hidden, id]) });
const unhide = (id) => choose({ hidden: new Set([...state.hidden].filter((one) => one !== id)) });
const toggleOrigin = (id) =>
  choose({
    origins: state.origins.includes(id) ? state.origins.filter((one) => one !== id) : [...state.origins, id].sort(),
  });

function startAgain() {
  if (playing) stopPlaying();
  choose({ ...firstState(), view: state.view });
}

let asked = "";

function show() {
  const question = toFragment().replace(/(^|&)(view|actor|tie)=[^&]*/g, "");
  if (question !== asked || !latest) latest = answer(state);
  asked = question;
  if (state.hidden.size > 0 && !original) original = answer(firstState());
  showAnswer(latest, original || latest);
  showDossier(latest);
  showControls();
  for (const view of ["door", "map", "table"])
    byId("view-" + view).setAttribute("aria-pressed", String(state.view === view));
  byId("picture").hidden = state.view === "table";
  byId("table").hidden = state.view !== "table";
  if (state.view === "table") showTable(latest);
  else showPicture(latest);
  showLegend();
}

const MARKS = {
  door: "On the right, or on top, the target. Wide: strong. Dashed: likely. Dotted: doubtful. Orange line: the strongest route. Large: many routes pass. Orange ring: a sole door.",
  map: "Everybody, and every tie that is shown. Wide: strong. Dashed: likely. Dotted: doubtful. Red: one against the other. Large: many routes pass.",
  table: "Routes that pass: of the other origins' strongest routes, how many pass this actor.",
};

function showLegend() {
  const more =
    state.view === "door" && leftOut > 0
      ? " Not shown: " + leftOut + " of the " + latest.reaching.length + " origins that get there."
      : "";
  const names = state.view === "map" && graph.nodes(".nameless").nonempty() ? " More names as you come closer." : "";
  byId("legend-marks").textContent = MARKS[state.view] + more + names;
  const sides = state.view === "table" ? [] : [...data.sides];
  if (sides.length > 0 && data.actors.some((actor) => !actor.side)) sides.push({ name: "no side", colour: SIDELESS });
  byId("legend-sides").replaceChildren(
    ...sides.flatMap((side) => {
      const swatch = el("span", { class: "swatch", "aria-hidden": "true" });
      swatch.style.backgroundColor = side.colour;
      return [el("span", { class: "side" }, swatch, " " + side.name), " "];
    }),
  );
}

function start() {
  fromFragment(location.hash.slice(1));
  byId("source").textContent = data.source;
  buildControls();
  buildPicture();
  buildSearch();
  buildFiles();
  for (const view of ["door", "map", "table"]) byId("view-" + view).addEventListener("click", () => choose({ view }));
  addEventListener("hashchange", () => {
    fromFragment(location.hash.slice(1));
    show();
  });
  show();
}

start();
