// Where the names of a picture stand, and how large.

const LETTERS = 13;
const READABLE = 11.5;
const LEGIBLE = 8.5;

/** Beyond so many not all names have room at a size that can be read: the largest discs have theirs, more as one comes closer. */
const MANY_LABELS = 40;

/** So many names are tried at most: of 2,000 actors that took 160 ms, once somebody had come to rest. */
const MOST_TRIED = 400;

/** Whoever is as large as these has a name in any case, over small discs if it must be. */
const NAMED_ANYHOW = 5;
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
  if (graph.nodes().length > MANY_LABELS) return thinLabels();
  const least = Math.max(LETTERS, LEGIBLE / graph.zoom());
  const fewest = placed(least).covered;
  let size = Math.max(least, READABLE / graph.zoom());
  let labels = placed(size);
  while (labels.covered > fewest) {
    size = Math.max(least, 0.93 * size);
    labels = placed(size);
  }
  labels.sides.forEach((side, id) => graph.getElementById(id).style(sideStyle(side)));
  graph.fit(undefined, 30);
}

const sideStyle = (side) => ({
  "text-valign": side.valign,
  "text-halign": side.halign,
  "text-margin-x": side.x * BESIDE,
  "text-margin-y": side.y * BESIDE,
});

/** On which side of its disc each name of a size stands best, the largest discs first, and how many still lie on something. */
function placed(size) {
  const nodes = inOrder();
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

const inOrder = () =>
  graph.nodes().sort((a, b) => b.data("size") - a.data("size") || (a.id() < b.id() ? -1 : 1));

const ruler = document.createElement("canvas").getContext("2d");

/** How wide and high a name of a size is, on one line. */
function measured(one, size) {
  ruler.font = one.style("font-weight") + " 100px Liberation Sans, Arial, Helvetica, sans-serif";
  return { w: (ruler.measureText(one.data("label")).width / 100) * size + 2, h: 1.15 * size };
}

/** Writes the names that have room beside each other and beside all discs, at a size that is read with ease, and no others. */
function thinLabels() {
  const size = Math.min(READABLE / graph.zoom(), 5 * LETTERS);
  const seen = graph.extent();
  const nodes = inOrder();
  const discs = nodes.map((one) => {
    const { x, y } = one.position();
    const far = one.data("size") / 2;
    return { x1: x - far, x2: x + far, y1: y - far, y2: y + far, w: 2 * far, h: 2 * far };
  });
  const taken = [...discs];
  graph.batch(() =>
    nodes.forEach((one, place) => {
      const isTried = place < MOST_TRIED && !areApart(discs[place], seen);
      const words = measured(one, size);
      const found = (isTried ? SIDES : [])
        .map((side) => {
          const box = beside(discs[place], side, words);
          const touched = taken.filter((other) => other !== discs[place] && !areApart(box, other)).length;
          return { side, box, touched: isWithin(box, seen) ? touched : Infinity };
        })
        .reduce((best, next) => (next.touched < best.touched ? next : best), { touched: Infinity });
      const isNamed = found.touched === 0 || (place < NAMED_ANYHOW && found.touched < Infinity);
      if (isNamed) taken.push(found.box);
      one.toggleClass("nameless", !isNamed);
      one.style({ "font-size": size, "text-max-width": 10_000, "z-index": isNamed ? 5 : 0 });
      if (isNamed) one.style(sideStyle(found.side));
    }),
  );
}

const isWithin = (box, room) => box.x1 >= room.x1 && box.x2 <= room.x2 && box.y1 >= room.y1 && box.y2 <= room.y2;

let thinning = 0;

/** Once somebody has come to rest. */
function thinLabelsSoon() {
  clearTimeout(thinning);
  if (graph.nodes().length > MANY_LABELS) thinning = setTimeout(thinLabels, 120);
}

/** Where words lie that stand on a side of a disc. */
function beside(disc, side, words) {
  const x = (disc.x1 + disc.x2) / 2 + side.x * (disc.w / 2 + BESIDE + words.w / 2);
  const y = (disc.y1 + disc.y2) / 2 + side.y * (disc.h / 2 + BESIDE + words.h / 2);
  return { x1: x - words.w / 2, x2: x + words.w / 2, y1: y - words.h / 2, y2: y + words.h / 2 };
}

const areApart = (a, b) => a.x2 <= b.x1 || b.x2 <= a.x1 || a.y2 <= b.y1 || b.y2 <= a.y1;
