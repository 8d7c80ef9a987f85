// The network, drawn by Cytoscape.js.

const COLUMN = 190;
const ROW = 92;
const MANY = 400;
const SIDELESS = "#7d8794";

const colour = (name) =>
  getComputedStyle(document.documentElement)
    .getPropertyValue("--" + name)
    .trim();
const sideColours = new Map(data.sides.map((side) => [side.name, side.colour]));

let graph = null;

/** Whether somebody has moved what is seen; until then it fills the room there is, however a window or a phone is turned. */
let isMoved = false;

const styles = () => [
  {
    selector: "node",
    style: {
      width: "data(size)",
      height: "data(size)",
      "background-color": "data(colour)",
      label: "data(label)",
      color: colour("text"),
      "font-family": "Liberation Sans, Arial, Helvetica, sans-serif",
      "font-size": LETTERS,
      "text-valign": "bottom",
      "text-margin-y": 4,
      "text-wrap": "wrap",
      "text-max-width": 130,
      "min-zoomed-font-size": 5,
      "text-background-color": colour("ground"),
      "text-background-opacity": 0.8,
      "text-background-padding": 1,
    },
  },
  { selector: "node.nameless", style: { label: "" } },
  { selector: "node.nameless:selected", style: { label: "data(label)" } },
  { selector: "node.target", style: { "border-width": 4, "border-color": colour("text"), "font-weight": "bold" } },
  { selector: "node.door", style: { "font-weight": "bold" } },
  { selector: "node.sole", style: { "border-width": 3, "border-color": colour("highlight") } },
  {
    selector: "edge",
    style: {
      width: "data(width)",
      "line-color": colour("other"),
      "target-arrow-color": colour("other"),
      "target-arrow-shape": "triangle",
      "curve-style": "bezier",
      "line-style": "data(dash)",
      "line-dash-pattern": [8, 4],
      "arrow-scale": 0.9,
    },
  },
  { selector: "edge.used", style: { "line-color": colour("used"), "target-arrow-color": colour("used") } },
  {
    selector: "edge.strongest",
    style: { "line-color": colour("highlight"), "target-arrow-color": colour("highlight"), "z-index": 9 },
  },
  { selector: "edge.hostile", style: { "line-color": colour("hostile"), "target-arrow-color": colour("hostile") } },
  { selector: "edge.many", style: { "curve-style": "haystack", opacity: 0.6 } },
  { selector: ":selected", style: { "overlay-color": colour("focus"), "overlay-opacity": 0.25, "overlay-padding": 6 } },
];

function buildPicture() {
  graph = cytoscape({
    container: byId("picture"),
    elements: [],
    style: styles(),
    layout: { name: "preset" },
    hideEdgesOnViewport: data.ties.length > 2000,
    textureOnViewport: data.ties.length > 2000,
    minZoom: 0.05,
    maxZoom: 6,
    selectionType: "single",
    boxSelectionEnabled: false,
  });
  graph.on("tap", "node", (event) => choose({ actor: event.target.id(), tie: "" }));
  graph.on("tap", "edge", (event) => choose({ tie: event.target.data("tie"), actor: "" }));
  graph.on("dragpan scrollzoom pinchzoom dragfree", () => (isMoved = true));
  graph.on("viewport dragfree", thinLabelsSoon);
  graph.on("resize", () => {
    if (isMoved || drawn === "" || graph.width() === 0) return;
    drawn = "";
    showPicture(latest);
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => graph.style(styles()));
  byId("picture").addEventListener("keydown", onKey);
}

const dash = (confidence) => (confidence >= 0.8 ? "solid" : confidence >= 0.5 ? "dashed" : "dotted");

function node(id, place, now) {
  const others = now.reaching.filter((other) => other !== id).length || 1;
  const share = Math.min(1, (now.passes.get(id) || 0) / others);
  const classes = [
    id === now.target && "target",
    now.doors.some((door) => door.id === id) && "door",
    (now.soleFor.get(id) || []).length > 0 && "sole",
  ].filter(Boolean);
  const size = id === now.target ? 46 : 18 + 40 * Math.sqrt(share);
  return {
    group: "nodes",
    classes,
    position: { ...place },
    data: { id, label: nameOf(id), size, colour: sideColours.get(sideOf(id)) || SIDELESS },
  };
}

/** Beyond so many nobody sees who stands where. */
const MOST_AT_DOOR = 40;

/** Of the origins that get to the target, how many are not in the picture of the door. */
let leftOut = 0;

/** The target, its doors and whoever is on a strongest route; of too many those whom most routes pass, for they go on to others of them. */
function atDoor(now, used) {
  const shown = new Set(now.doors.map((door) => door.id));
  for (const arc of used.keys()) shown.add(arc.from);
  shown.delete(now.target);
  const rank = new Map(now.ways.map((way, at) => [way.origin, at]));
  const passes = (id) => now.passes.get(id) || 0;
  const first = [...shown].sort(
    (a, b) => passes(b) - passes(a) || (rank.get(a) ?? Infinity) - (rank.get(b) ?? Infinity) || (a < b ? -1 : 1),
  );
  return new Set([now.target, ...first.slice(0, MOST_AT_DOOR - 1)]);
}

/** The way there: doors, go-betweens and origins, each arc of access once. */
function doorElements(now) {
  const used = new Map();
  now.ways.forEach((way, rank) => way.arcs.forEach((arc) => used.set(arc, Math.min(rank, used.get(arc) ?? rank))));
  const places = isUntouched()
    ? new Map(data.actors.filter((actor) => actor.door).map((actor) => [actor.id, actor.door]))
    : columns(now, atDoor(now, used));
  leftOut = now.reaching.filter((id) => !places.has(id)).length;
  stretch(places);
  const nodes = [...places.keys()]
    .filter((id) => isActorShown(actorsById.get(id), state))
    .map((id) => node(id, places.get(id), now));
  const placed = new Set(nodes.map((one) => one.data.id));
  const distance = (id) =>
    id === now.target ? 0 : now.doors.some((door) => door.id === id) ? 1 : (now.hops.get(id) ?? 99);
  const arcs = now.reading.arcs.filter(
    (arc) => placed.has(arc.from) && placed.has(arc.to) && (used.has(arc) || distance(arc.to) < distance(arc.from)),
  );
  const edges = arcs.map((arc) => ({
    group: "edges",
    classes: used.get(arc) === 0 ? ["strongest"] : used.has(arc) ? ["used"] : [],
    data: {
      id: arc.from + ">" + arc.to,
      tie: arc.from + ">" + arc.to,
      source: arc.from,
      target: arc.to,
      width: 1.2 + 8 * arc.strength,
      dash: dash(arc.confidence),
    },
  }));
  return [...nodes, ...edges];
}

/** Columns by the number of steps to go, rows in the order of where routes lead. */
function columns(now, shown) {
  const byColumn = new Map();
  for (const id of shown) {
    const column = id === now.target ? 0 : now.doors.some((door) => door.id === id) ? 1 : (now.hops.get(id) ?? 1);
    byColumn.set(column, [...(byColumn.get(column) || []), id]);
  }
  const places = new Map();
  for (const column of [...byColumn.keys()].sort((a, b) => a - b)) {
    const height = (id) =>
      Math.min(
        ...now.reading.out
          .get(id)
          .filter((arc) => places.has(arc.to))
          .map((arc) => places.get(arc.to).y),
        1e9,
      );
    const ids = byColumn.get(column).sort((a, b) => height(a) - height(b) || (a < b ? -1 : 1));
    ids.forEach((id, row) => places.set(id, { x: -column * COLUMN, y: (row - (ids.length - 1) / 2) * ROW }));
  }
  return places;
}

/** Moves rows and columns apart as far as there is room; where more of it is seen like that, the target is on top. */
function stretch(places) {
  const lying = [...places].map(([id, place]) => [id, { ...place }]);
  const standing = lying.map(([id, { x, y }]) => [id, { x: 1.6 * y, y: -0.6 * x }]);
  const isHigh = graph.height() > graph.width();
  const chosen = isHigh && scaleOf(standing) > scaleOf(lying) ? standing : lying;
  const scale = scaleOf(chosen);
  const across = Math.min(3, graph.width() / (scale * spread(chosen, "x")));
  const down = Math.min(2, graph.height() / (scale * spread(chosen, "y")));
  for (const [id, { x, y }] of chosen) places.set(id, { x: x * across, y: y * down });
}

function spread(places, axis) {
  const all = places.map(([, place]) => place[axis]);
  return Math.max(...all) - Math.min(...all) || 1;
}

/** How large it is once it fits. */
const scaleOf = (places) => Math.min(graph.width() / spread(places, "x"), graph.height() / spread(places, "y"));

/** Everybody, each tie for itself. */
function mapElements(now) {
  const nodes = data.actors
    .filter((actor) => isActorShown(actor, state))
    .map((actor) => node(actor.id, actor.map, now));
  const ties = data.ties.filter((tie) => isShown(tie, state));
  const edges = ties.map((tie) => ({
    group: "edges",
    classes: [tie.hostile ? "hostile" : "used", ties.length > MANY && "many"].filter(Boolean),
    data: {
      id: tie.id,
      tie: tie.id,
      source: tie.from,
      target: tie.to,
      width: 1 + 4 * tie.strength,
      dash: dash(tie.confidence),
    },
  }));
  return [...nodes, ...edges];
}

let drawn = "";

function showPicture(now) {
  const shown = JSON.stringify([toFragment().replace(/(^|&)(actor|tie)=[^&]*/g, ""), state.view]);
  if (shown !== drawn) {
    graph.elements().remove();
    graph.add(state.view === "map" ? mapElements(now) : doorElements(now));
    graph.fit(undefined, 30);
    fitLabels();
    isMoved = false;
    drawn = shown;
  }
  graph.elements().unselect();
  const chosen = graph.getElementById(state.tie || state.actor);
  if (chosen.nonempty()) chosen.select();
}

/** Arrow keys go to the nearest actor in a direction, Enter opens what is chosen. */
function onKey(event) {
  const turns = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
  if (event.key === "+" || event.key === "-") zoom(event.key === "+" ? 1.2 : 1 / 1.2);
  else if (event.key === "Enter" && state.actor) byId("dossier-heading").focus();
  else if (event.key === "Escape") choose({ actor: "", tie: "" });
  else if (turns[event.key]) step(turns[event.key]);
  else return;
  event.preventDefault();
}

function zoom(factor) {
  isMoved = true;
  graph.zoom({
    level: graph.zoom() * factor,
    renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 },
  });
}

function step([dx, dy]) {
  const from =
    state.actor && graph.getElementById(state.actor).nonempty() ? graph.getElementById(state.actor).position() : null;
  if (!from) return choose({ actor: state.target, tie: "" });
  let best = null;
  let least = Infinity;
  graph.nodes().forEach((one) => {
    const x = one.position().x - from.x;
    const y = one.position().y - from.y;
    const along = x * dx + y * dy;
    const away = Math.abs(x * dy) + Math.abs(y * dx);
    if (along > 1 && along + 2 * away < least) {
      least = along + 2 * away;
      best = one.id();
    }
  });
  if (best) choose({ actor: best, tie: "" });
}
