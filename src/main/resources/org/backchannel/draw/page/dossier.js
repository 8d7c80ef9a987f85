// One actor, or one tie: who says what.

function showDossier(now) {
  const actor = actorsById.get(state.actor);
  const ties = tiesOf(state.tie);
  byId("dossier").hidden = !actor && ties.length === 0;
  document.querySelector("aside").scrollTop = 0;
  if (ties.length > 0) {
    byId("dossier-heading").textContent = nameOf(ties[0].from) + " and " + nameOf(ties[0].to);
    byId("dossier-body").replaceChildren(el("ul", { class: "plain" }, ties.map(tieEntry)), closeButton());
  } else if (actor) {
    byId("dossier-heading").textContent = actor.name;
    byId("dossier-body").replaceChildren(...actorBody(actor, now), closeButton());
  }
}

const closeButton = () =>
  el("p", {}, el("button", { type: "button", onclick: () => choose({ actor: "", tie: "" }) }, "Close"));

/** A tie by its id, or all between two actors: "a>b". */
function tiesOf(name) {
  if (!name) return [];
  if (tiesById.has(name)) return [tiesById.get(name)];
  const [one, other] = name.split(">");
  return data.ties.filter(
    (tie) =>
      holdsOn(tie, state.date) && ((tie.from === one && tie.to === other) || (tie.from === other && tie.to === one)),
  );
}

function actorBody(actor, now) {
  const facts = [
    ["Kind", actor.kind],
    ["Side", actor.side],
    ["Role", actor.role],
    ["Also known as", actor.aliases.join(", ")],
    ["Note", actor.note],
  ].filter(([, value]) => value);
  const list = el(
    "dl",
    {},
    facts.flatMap(([key, value]) => [el("dt", {}, key), el("dd", {}, value)]),
  );
  return [list, ...buttons(actor), scores(actor, now), routesThrough(actor, now), ...tiesInAndOut(actor)];
}

function buttons(actor) {
  const asks = state.origins.includes(actor.id);
  const made = [];
  if (actor.id !== state.target) {
    made.push(el("button", { type: "button", onclick: () => hide(actor.id) }, "Hide: who else is a door?"));
    made.push(el("button", { type: "button", onclick: () => choose({ target: actor.id }) }, "Make target"));
    made.push(
      el("button", { type: "button", "aria-pressed": String(asks), onclick: () => toggleOrigin(actor.id) }, "Origin"),
    );
  }
  return [el("p", {}, made)];
}

function scores(actor, now) {
  const rows = [];
  const passes = now.passes.get(actor.id) || 0;
  rows.push(["Routes that pass", rounded(passes) + " of " + now.reaching.filter((id) => id !== actor.id).length, ""]);
  rows.push(["Sole door for", String((now.soleFor.get(actor.id) || []).length), ""]);
  for (const row of data.criticality.filter((one) => one.id === actor.id)) {
    const interval = row.low === row.high ? "" : " (" + rounded(row.low) + " to " + rounded(row.high) + ")";
    rows.push([
      "Criticality, as computed",
      rounded(row.value) + interval,
      "rank " + (1 + data.criticality.filter((other) => other.value > row.value).length),
    ]);
  }
  for (const score of data.scores[actor.id] || [])
    rows.push([score.name + ", as computed", rounded(score.value), "rank " + score.rank]);
  return el("div", {}, el("h3", {}, "Scores"), table("", ["Measure", "Value", "Rank"], rows));
}

function routesThrough(actor, now) {
  const ways = now.ways.filter(
    (way) => way.origin === actor.id || way.arcs.some((arc) => arc.to === actor.id && arc.to !== now.target),
  );
  if (ways.length === 0) return "";
  const lines = ways
    .slice(0, 8)
    .map((way) =>
      el(
        "li",
        {},
        [way.origin, ...way.arcs.map((arc) => arc.to)].map(nameOf).join(" → ") + "  " + rounded(way.strength),
      ),
    );
  return el("div", {}, el("h3", {}, "Routes that run through"), el("ul", {}, lines));
}

function tiesInAndOut(actor) {
  const list = (heading, ties) =>
    ties.length === 0
      ? ""
      : el(
          "div",
          {},
          el("h3", {}, heading + " (" + ties.length + ")"),
          el("ul", { class: "plain" }, ties.map(tieEntry)),
        );
  return [
    list(
      "Ties in",
      data.ties.filter((tie) => tie.to === actor.id),
    ),
    list(
      "Ties out",
      data.ties.filter((tie) => tie.from === actor.id),
    ),
  ];
}

function tieEntry(tie) {
  const when = [
    tie.since && "since " + tie.since,
    tie.until && "until " + tie.until,
    !holdsOn(tie, state.date) && "does not hold then",
  ];
  const facts = ["strength " + rounded(tie.strength), "confidence " + rounded(tie.confidence), ...when].filter(Boolean);
  const without = tie.evidence.length === 0 ? el("p", { class: "quiet" }, "No evidence is given.") : "";
  return el(
    "li",
    { class: "tie" },
    actorButton(tie.from),
    " " + tie.type.replaceAll("-", " ") + " ",
    actorButton(tie.to),
    el("div", { class: "quiet" }, facts.join(", ")),
    tie.evidence.map(evidenceEntry),
    without,
  );
}

function evidenceEntry(item) {
  const source = sourcesById.get(item.source);
  const chain = [source];
  while (chain[chain.length - 1].within && chain.length < 9)
    chain.push(sourcesById.get(chain[chain.length - 1].within));
  const document = chain[chain.length - 1];
  return el(
    "blockquote",
    {},
    el("span", { class: "grade" }, source.reliability + item.credibility),
    " ",
    chain.length > 1 ? source.title + ", in " : "",
    linkTo(document.url, [document.title, document.publisher, document.date].filter(Boolean).join(", ")),
    item.at ? ", " + item.at : "",
    item.denies ? el("strong", {}, " (denies it)") : "",
    item.says ? el("div", {}, "“" + item.says + "”") : "",
  );
}
