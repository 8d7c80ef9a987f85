// What is looked at, and the fragment of the address that keeps it.

const firstState = () => ({
  target: data.target,
  origins: [...data.origins],
  hidden: new Set(),
  sides: new Set(),
  kinds: new Set(),
  strength: 0,
  confidence: 0,
  date: data.asOf,
  view: "door",
  actor: "",
  tie: "",
});

const state = firstState();

const sameList = (one, other) => one.length === other.length && one.every((item, at) => item === other[at]);

/** A year, a month or a day, with its first and last day. */
function period(text) {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return null;
  if (text.length === 10) return { text, first: text, last: text };
  if (text.length === 7) return { text, first: text + "-01", last: text + "-" + lastDay(text) };
  return { text, first: text + "-01-01", last: text + "-12-31" };
}

const lastDay = (month) => String(new Date(Date.UTC(+month.slice(0, 4), +month.slice(5), 0)).getUTCDate());

function toFragment() {
  const first = firstState();
  const said = new URLSearchParams();
  if (state.target !== first.target) said.set("target", state.target);
  if (!sameList(state.origins, first.origins)) said.set("from", state.origins.join(","));
  if (state.hidden.size) said.set("hidden", [...state.hidden].join(","));
  if (state.sides.size) said.set("without-sides", [...state.sides].join(","));
  if (state.kinds.size) said.set("without-kinds", [...state.kinds].join(","));
  if (state.strength) said.set("strength", String(state.strength));
  if (state.confidence) said.set("confidence", String(state.confidence));
  if ((state.date || {}).text !== (first.date || {}).text) said.set("date", state.date ? state.date.text : "any");
  if (state.view !== first.view) said.set("view", state.view);
  if (state.actor) said.set("actor", state.actor);
  if (state.tie) said.set("tie", state.tie);
  return said.toString();
}

/** Takes from a fragment what this map has, and nothing else. */
function fromFragment(fragment) {
  const said = new URLSearchParams(fragment);
  const list = (name) => (said.get(name) || "").split(",").filter(Boolean);
  const known = (ids) => ids.filter((id) => actorsById.has(id));
  const share = (name) => Math.min(1, Math.max(0, Number(said.get(name)) || 0));
  Object.assign(state, firstState());
  if (actorsById.has(said.get("target"))) state.target = said.get("target");
  if (said.has("from")) state.origins = known(list("from"));
  state.hidden = new Set(known(list("hidden")));
  state.hidden.delete(state.target);
  state.sides = new Set(list("without-sides"));
  state.kinds = new Set(list("without-kinds").filter((kind) => kind in data.types));
  state.strength = share("strength");
  state.confidence = share("confidence");
  if (said.get("date") === "any") state.date = null;
  else if (period(said.get("date") || "")) state.date = period(said.get("date"));
  if (["door", "map", "table"].includes(said.get("view"))) state.view = said.get("view");
  if (actorsById.has(said.get("actor"))) state.actor = said.get("actor");
  if (said.get("tie")) state.tie = said.get("tie");
}
