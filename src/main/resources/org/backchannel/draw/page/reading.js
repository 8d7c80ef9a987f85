// The map read as a graph of access: what holds, what is shown, who can get a request to whom.

const holdsOn = (tie, date) =>
  !date || ((!tie.from0 || tie.from0 <= date.last) && (!tie.until0 || tie.until0 >= date.first));

/** Whether a tie is among what is looked at. */
function isShown(tie, state) {
  return (
    !state.hidden.has(tie.from) &&
    !state.hidden.has(tie.to) &&
    !state.sides.has(sideOf(tie.from)) &&
    !state.sides.has(sideOf(tie.to)) &&
    !state.kinds.has(tie.type) &&
    tie.strength >= state.strength &&
    tie.confidence > 0 &&
    tie.confidence >= state.confidence - 1e-12 &&
    holdsOn(tie, state.date)
  );
}

const isActorShown = (actor, state) => !state.hidden.has(actor.id) && !state.sides.has(actor.side || "");

/** The arcs of access: by actor who asks, and by actor who is asked. */
function readAccess(state) {
  const offers = new Map();
  const offer = (tie, from, to, carries) => {
    if (carries * tie.confidence <= 0) return;
    const key = from + ">" + to;
    if (!offers.has(key)) offers.set(key, { from, to, offers: [] });
    offers.get(key).offers.push({ tie, carries });
  };
  for (const tie of data.ties) {
    if (!isShown(tie, state)) continue;
    const type = data.types[tie.type];
    offer(tie, tie.from, tie.to, tie.strength * type.forward);
    offer(tie, tie.to, tie.from, tie.strength * type.backward);
  }
  const reading = { arcs: [...offers.values()], out: new Map(), into: new Map() };
  for (const actor of data.actors) {
    reading.out.set(actor.id, []);
    reading.into.set(actor.id, []);
  }
  for (const arc of reading.arcs) {
    arc.strength = arcStrength(arc.offers);
    arc.cost = Math.max(1, Math.round(-Math.log(arc.strength) * 1e6));
    arc.confidence = Math.max(...arc.offers.map((one) => one.tie.confidence));
    reading.out.get(arc.from).push(arc);
    reading.into.get(arc.to).push(arc);
  }
  return reading;
}
