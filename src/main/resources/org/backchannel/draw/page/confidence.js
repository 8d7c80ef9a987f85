// How sure a tie is, and how surely several ties carry: as Backchannel computes it, sources that ties share counted once.

const SHARED_AT_MOST = 12;

const soundness = (source) => data.grades.reliability[sourcesById.get(source).reliability];

/** The probability that a tie exists when it is known of some sources whether they are sound. */
function confidenceGiven(tie, known) {
  if (tie.evidence.length === 0) return tie.plain;
  let exists = 0;
  let nothingTrue = 1;
  let next = 0;
  while (next < tie.evidence.length) {
    const source = tie.evidence[next].source;
    let supported = 0;
    let denied = 0;
    for (; next < tie.evidence.length && tie.evidence[next].source === source; next++) {
      const truth = data.grades.credibility[tie.evidence[next].credibility - 1];
      if (tie.evidence[next].denies) denied += (1 - denied) * truth;
      else supported += (1 - supported) * truth;
    }
    const sound = known.has(source) ? (known.get(source) ? 1 : 0) : soundness(source);
    exists = exists * (1 - sound * denied) + nothingTrue * (sound * supported * (1 - denied));
    nothingTrue *= 1 - sound + sound * (1 - denied) * (1 - supported);
  }
  return Math.min(1, exists);
}

const NOTHING_KNOWN = new Map();
for (const tie of data.ties) tie.confidence = confidenceGiven(tie, NOTHING_KNOWN);

/** The sources that two or more of an arc's ties rest on. */
function sharedSources(offers) {
  const uses = new Map();
  for (const offer of offers) {
    for (const source of new Set(offer.tie.evidence.map((item) => item.source))) {
      uses.set(source, (uses.get(source) || 0) + 1);
    }
  }
  return [...uses.keys()]
    .filter((source) => uses.get(source) > 1 && soundness(source) > 0 && soundness(source) < 1)
    .sort();
}

function someCarries(offers, known) {
  let some = 0;
  for (const offer of offers) some += (1 - some) * offer.carries * confidenceGiven(offer.tie, known);
  return some;
}

/** The probability that at least one tie of an arc exists and carries. */
function arcStrength(offers) {
  const shared = sharedSources(offers);
  if (offers.length === 1 || shared.length === 0 || shared.length > SHARED_AT_MOST) {
    return someCarries(offers, NOTHING_KNOWN);
  }
  let strength = 0;
  for (let state = 0; state < 1 << shared.length; state++) {
    const known = new Map();
    let probability = 1;
    shared.forEach((source, bit) => {
      const sound = ((state >> bit) & 1) === 1;
      known.set(source, sound);
      probability *= sound ? soundness(source) : 1 - soundness(source);
    });
    strength += probability * someCarries(offers, known);
  }
  return Math.min(1, strength);
}
