// The answer in words and tables, beside the picture.

const FEW_ROUTES = 5;
const MOST_CRITICAL = 8;

/** The report goes by who is indispensable, which the page cannot compute; as long as nothing is changed its word stands. */
function headlineOf(now) {
  if (isUntouched()) return data.headline;
  const opener = now.doors.find((door) => door.share > 0);
  return opener
    ? nameOf(opener.id) + " opens the door to " + nameOf(now.target)
    : "Nobody opens the door to " + nameOf(now.target);
}

function showAnswer(now, before) {
  const headline = headlineOf(now);
  byId("headline").textContent = headline;
  document.title = headline;
  byId("subtitle").textContent = [state.date ? "As of " + state.date.text : "Ties of all dates", data.title]
    .filter(Boolean)
    .join(" · ");
  byId("answer-heading").textContent = "Who opens the door to " + nameOf(now.target) + "?";
  byId("verdict").replaceChildren(...verdict(now, before), doorsTable(now), routesList(now), critical(now));
}

const isUntouched = () =>
  toFragment()
    .replace(/(^|&)(view|actor|tie)=[^&]*/g, "")
    .replace(/^&/, "") === "";

function verdict(now, before) {
  if (isUntouched()) return [el("p", {}, data.verdict)];
  const said = [el("p", {}, summary(now))];
  if (state.hidden.size > 0) said.push(el("p", {}, withoutThem(now, before)));
  said.push(el("p", { class: "quiet" }, "Worked out in this page, from the ties that are shown."));
  return said;
}

function summary(now) {
  if (now.reaching.length === 0) return "No origin has any way to " + nameOf(now.target) + ".";
  const opener = now.doors.find((door) => door.share > 0);
  const all = now.reaching.length + (now.reaching.length === 1 ? " origin gets there. " : " origins get there. ");
  if (!opener) return all + "None needs anybody else to open a door.";
  const sole = opener.soleFor.length;
  return (
    all +
    "Of their strongest routes " +
    percent(opener.share) +
    " come in through " +
    nameOf(opener.id) +
    (sole ? "; for " + sole + " of them there is no other way." : "; each also has another way.")
  );
}

function withoutThem(now, before) {
  const gone = [...state.hidden].map(nameOf).join(", ");
  const lost = before.reaching.filter((id) => !state.hidden.has(id) && !now.reaching.includes(id));
  return lost.length
    ? "Without " + gone + " these have no way left: " + lost.map(nameOf).join(", ") + "."
    : "Without " + gone + " everybody else still has a way.";
}

function doorsTable(now) {
  const place = new Map(data.doors.map((id, at) => [id, at]));
  const doors = isUntouched() ? [...now.doors].sort((a, b) => place.get(a.id) - place.get(b.id)) : now.doors;
  const rows = doors.map((door) => [
    actorButton(door.id),
    rounded(door.arc.strength),
    percent(door.share),
    door.soleFor.length ? el("span", { class: "sole" }, String(door.soleFor.length)) : "0",
  ]);
  return table("Doors", ["Door", "Strength", "Share", "Sole door for"], rows);
}

function routesList(now) {
  const routes = now.ways.slice(0, FEW_ROUTES).map((way) => {
    const names = [way.origin, ...way.arcs.map((arc) => arc.to)];
    return el("li", {}, names.map(nameOf).join(" → "), el("span", { class: "quiet" }, "  " + rounded(way.strength)));
  });
  return el("div", {}, el("h3", {}, "Strongest routes, one an origin"), el("ol", {}, routes));
}

/** What the page cannot work out was worked out before, for the question as it was asked. */
function critical(now) {
  const rows = data.criticality
    .slice(0, MOST_CRITICAL)
    .map((row) => [
      actorButton(row.id),
      rounded(row.value),
      row.low === row.high ? "exact" : rounded(row.low) + " to " + rounded(row.high),
    ]);
  if (rows.length === 0) return "";
  return el(
    "div",
    {},
    table("How indispensable", ["Actor", "Criticality", "Interval"], rows),
    el(
      "p",
      { class: "quiet" },
      "Computed by Backchannel when this page was written, for " +
        nameOf(data.target) +
        " and the origins given then; not worked out anew by what you hide or choose. Doors and routes above are.",
    ),
  );
}
