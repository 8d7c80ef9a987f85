// Who opens the door, worked out anew whenever something is hidden or chosen: strongest routes, shares, sole doors.

/** The cost of everybody's strongest route to the target, and the actors in the order of it. */
function costsTo(reading, target) {
  const costs = new Map([[target, 0]]);
  const done = new Set();
  const order = [];
  const queue = [[0, target]];
  while (queue.length > 0) {
    const [cost, actor] = takeLeast(queue);
    if (done.has(actor)) continue;
    done.add(actor);
    order.push(actor);
    for (const arc of reading.into.get(actor)) {
      const longer = cost + arc.cost;
      if (!costs.has(arc.from) || longer < costs.get(arc.from)) {
        costs.set(arc.from, longer);
        addTo(queue, [longer, arc.from]);
      }
    }
  }
  return { costs, order };
}

function addTo(heap, item) {
  let at = heap.push(item) - 1;
  while (at > 0 && heap[(at - 1) >> 1][0] > heap[at][0]) {
    const parent = (at - 1) >> 1;
    [heap[at], heap[parent]] = [heap[parent], heap[at]];
    at = parent;
  }
}

function takeLeast(heap) {
  const least = heap[0];
  const last = heap.pop();
  if (heap.length === 0) return least;
  heap[0] = last;
  for (let at = 0; ;) {
    let child = 2 * at + 1;
    if (child >= heap.length) return least;
    if (child + 1 < heap.length && heap[child + 1][0] < heap[child][0]) child++;
    if (heap[at][0] <= heap[child][0]) return least;
    [heap[at], heap[child]] = [heap[child], heap[at]];
    at = child;
  }
}

/** The arcs with which a strongest route goes on. */
const onward = (reading, costs, actor) =>
  reading.out.get(actor).filter((arc) => costs.has(arc.to) && costs.get(arc.to) + arc.cost === costs.get(actor));

/** How many strongest routes everybody has, and the one that is shown: of fewest steps, then lowest ids. */
function countRoutes(reading, costs, order, target) {
  const routes = new Map([[target, 1]]);
  const hops = new Map([[target, 0]]);
  const next = new Map();
  for (const actor of order.slice(1)) {
    const arcs = onward(reading, costs, actor);
    routes.set(
      actor,
      arcs.reduce((sum, arc) => sum + routes.get(arc.to), 0),
    );
    arcs.sort((a, b) => hops.get(a.to) - hops.get(b.to) || (a.to < b.to ? -1 : 1));
    next.set(actor, arcs[0]);
    hops.set(actor, hops.get(arcs[0].to) + 1);
  }
  return { routes, hops, next };
}

/** Of everybody's strongest routes, the shares that come in through each door. */
function doorShares(reading, costs, order, routes, target) {
  const shares = new Map([[target, new Map()]]);
  for (const actor of order.slice(1)) {
    const mine = new Map();
    for (const arc of onward(reading, costs, actor)) {
      const part = routes.get(arc.to) / routes.get(actor);
      if (arc.to === target) mine.set(actor, (mine.get(actor) || 0) + part);
      else for (const [door, share] of shares.get(arc.to)) mine.set(door, (mine.get(door) || 0) + part * share);
    }
    shares.set(actor, mine);
  }
  return shares;
}

/** Over the other origins, the shares of their strongest routes that pass each actor. */
function passing(reading, costs, order, routes, target, origins) {
  const flow = new Map(order.map((actor) => [actor, 0]));
  const wants = new Set(origins);
  for (const actor of [...order].reverse()) {
    if (actor === target) continue;
    const whole = flow.get(actor) + (wants.has(actor) ? 1 : 0);
    for (const arc of onward(reading, costs, actor)) {
      flow.set(arc.to, flow.get(arc.to) + (whole * routes.get(arc.to)) / routes.get(actor));
    }
  }
  return flow;
}

/** Who gets to the target at all, without somebody. */
function reachingWithout(reading, target, left) {
  const reached = new Set([target]);
  const queue = [target];
  while (queue.length > 0) {
    for (const arc of reading.into.get(queue.pop())) {
      if (arc.from !== left && !reached.has(arc.from)) {
        reached.add(arc.from);
        queue.push(arc.from);
      }
    }
  }
  return reached;
}

/** The whole answer for a target and its origins. */
function answer(state) {
  const reading = readAccess(state);
  const target = state.target;
  const origins = state.origins.filter((id) => id !== target && isActorShown(actorsById.get(id), state));
  const { costs, order } = costsTo(reading, target);
  const { routes, hops, next } = countRoutes(reading, costs, order, target);
  const shares = doorShares(reading, costs, order, routes, target);
  const passes = passing(reading, costs, order, routes, target, origins);
  const reaching = origins.filter((id) => costs.has(id));
  const soleFor = new Map();
  for (const actor of order.slice(1)) {
    // Who is on every way is on the strongest one.
    if (passes.get(actor) === 0) {
      soleFor.set(actor, []);
      continue;
    }
    const without = reachingWithout(reading, target, actor);
    soleFor.set(
      actor,
      reaching.filter((id) => id !== actor && !without.has(id)),
    );
  }
  const doors = reading.into.get(target).map((arc) => {
    const others = reaching.filter((id) => id !== arc.from);
    const share = others.reduce((sum, id) => sum + (shares.get(id).get(arc.from) || 0), 0) / (others.length || 1);
    return { id: arc.from, arc, share, score: share * arc.strength, soleFor: soleFor.get(arc.from) };
  });
  doors.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const best = (id) => {
    const arcs = [];
    for (let at = id; at !== target; at = next.get(at).to) arcs.push(next.get(at));
    return { origin: id, arcs, strength: arcs.reduce((product, arc) => product * arc.strength, 1) };
  };
  const ways = reaching.sort((a, b) => costs.get(a) - costs.get(b) || hops.get(a) - hops.get(b)).map(best);
  return { reading, target, origins, reaching, doors, ways, passes, soleFor, hops, costs };
}
