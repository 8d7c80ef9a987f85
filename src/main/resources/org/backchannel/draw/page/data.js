// What the file says: actors, ties and sources, by id.

const data = JSON.parse(document.getElementById("data").textContent);

const actorsById = new Map(data.actors.map((actor) => [actor.id, actor]));
const tiesById = new Map(data.ties.map((tie) => [tie.id, tie]));
const sourcesById = new Map(data.sources.map((source) => [source.id, source]));

const nameOf = (id) => actorsById.get(id).name;
const sideOf = (id) => actorsById.get(id).side || "";

/** Two or three digits, as people read numbers. */
function rounded(value) {
  if (value === 0 || value === 1) return String(value);
  return Number(value.toPrecision(value < 1 ? 2 : 3)).toString();
}

const percent = (share) => (share > 0.995 && share < 1 ? "more than 99 %" : rounded(100 * share) + " %");

/** Names differ in accents and case from what people type. */
const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
