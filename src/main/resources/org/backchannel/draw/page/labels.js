// Where the names of a picture stand, and how large.

const LETTERS = 13;
const READABLE = 11.5;
const LEGIBLE = 8.5;
const FEW_LABELS = 40;

/** Beyond so many there is no room for larger names, and to find that out takes a fifth of a second at each step of time. */
const MANY_LABELS = 60;
const BESIDE = 4;

/** Below a disc, above, to the right, to the left: how Cytoscape.js says it, and where the middle of the name is. */
const SIDES = [
  { valign: "bottom", halign: "center", x: 0, y: 1 },
  { valign: "top", halign: "center", x: 0, y: -1 },
  { valign: "center", halign: "right", x: 1, y: 0 },
  { valign: "center", halign: "left", x: -1, y: 0 },
];

/** Names as large on the screen as is read with ease, or as large as they can be without more of them lying on another. */
function fitLabels() {
  if (graph.nodes().length > MANY_LABELS) return;
  const least = graph.nodes().length > FEW_LABELS ? LETTERS : Math.max(LETTERS, LEGIBLE / graph.zoom());
  const fewest = placed(least).covered;
  let size = Math.max(least, READABLE / graph.zoom());
  let labels = placed(size);
  while (labels.covered > fewest) {
    size = Math.max(least, 0.93 * size);
    labels = placed(size);
  }
  labels.sides.forEach((side, id) =>
    graph.getElementById(id).style({
      "text-valign": side.valign,
      "text-halign": side.halign,
      "text-margin-x": side.x * BESIDE,
      "text-margin-y": side.y * BESIDE,
    }),
  );
  graph.fit(undefined, 30);
}

/** On which side of its disc each name of a size stands best, the largest discs first, and how many still lie on something. */
function placed(size) {
  const nodes = graph.nodes().sort((a, b) => b.data("size") - a.data("size") || (a.id() < b.id() ? -1 : 1));
  nodes.style({ "font-size": size, "text-max-width": 10 * size });
  const discs = nodes.map((one) => ({ id: one.id(), ...one.boundingBox({ includeLabels: false }) }));
  const taken = [...discs];
  const sides = new Map();
  let covered = 0;
  discs.forEach((disc, place) => {
    const words = nodes[place].boundingBox({ includeNodes: false, includeOverlays: false });
    const found = SIDES.map((side) => {
      const box = beside(disc, side, words);
      return { side, box, touched: taken.filter((other) => other.id !== disc.id && !areApart(box, other)).length };
    }).reduce((best, next) => (next.touched < best.touched ? next : best));
    taken.push({ id: "", ...found.box });
    sides.set(disc.id, found.side);
    if (found.touched > 0) covered++;
  });
  return { sides, covered };
}

/** Where words lie that stand on a side of a disc. */
function beside(disc, side, words) {
  const x = (disc.x1 + disc.x2) / 2 + side.x * (disc.w / 2 + BESIDE + words.w / 2);
  const y = (disc.y1 + disc.y2) / 2 + side.y * (disc.h / 2 + BESIDE + words.h / 2);
  return { x1: x - words.w / 2, x2: x + words.w / 2, y1: y - words.h / 2, y2: y + words.h / 2 };
}

const areApart = (a, b) => a.x2 <= b.x1 || b.x2 <= a.x1 || a.y2 <= b.y1 || b.y2 <= a.y1;
