// Target, origins, filters, and the date.

const PLAY_MILLISECONDS = 900;

let playing = 0;

function buildControls() {
  const made = [
    targetControl(),
    originControl(),
    dateControl(),
    shareControl("strength", "Strength at least"),
    shareControl("confidence", "Confidence at least"),
  ];
  if (data.sides.length > 0)
    made.push(
      choices(
        "Sides",
        "sides",
        data.sides.map((side) => side.name),
      ),
    );
  made.push(choices("Kinds of ties", "kinds", Object.keys(data.types)));
  made.push(el("div", { id: "hidden-actors" }), el("button", { type: "button", onclick: startAgain }, "As it was"));
  byId("controls").replaceChildren(...made);
}

function options(chosen) {
  const actors = [...data.actors].sort((a, b) => a.name.localeCompare(b.name, "en"));
  return actors.map((actor) => el("option", { value: actor.id, selected: chosen(actor.id) }, actor.name));
}

function targetControl() {
  const select = el(
    "select",
    { id: "target", onchange: (event) => choose({ target: event.target.value }) },
    options((id) => id === state.target),
  );
  return el("fieldset", {}, el("label", { class: "wide", for: "target" }, "Target"), select);
}

function originControl() {
  const changed = (event) => choose({ origins: [...event.target.selectedOptions].map((option) => option.value) });
  const select = el(
    "select",
    { id: "origins", multiple: true, size: 5, onchange: changed },
    options((id) => state.origins.includes(id)),
  );
  return el("fieldset", {}, el("label", { class: "wide", for: "origins" }, "Origins"), select);
}

function shareControl(name, words) {
  const changed = (event) => choose({ [name]: Number(event.target.value) });
  const range = el("input", {
    type: "range",
    id: name,
    min: 0,
    max: 1,
    step: 0.05,
    value: state[name],
    oninput: changed,
  });
  return el(
    "fieldset",
    {},
    el("label", { class: "wide", for: name }, words + " ", el("output", { id: name + "-value" }, String(state[name]))),
    range,
  );
}

function dateControl() {
  const steps = data.dates;
  if (steps.length === 0) return "";
  const at = () => Math.max(0, steps.filter((date) => state.date && date <= state.date.last).length - 1);
  const changed = (event) => choose({ date: period(steps[Number(event.target.value)]) });
  const slider = el("input", {
    type: "range",
    id: "date",
    min: 0,
    max: steps.length - 1,
    step: 1,
    value: at(),
    oninput: changed,
    "aria-label": "Date",
  });
  const any = el("input", {
    type: "checkbox",
    id: "any-date",
    checked: !state.date,
    onchange: (event) => choose({ date: event.target.checked ? null : data.asOf || period(steps[steps.length - 1]) }),
  });
  const play = el("button", { type: "button", id: "play", onclick: togglePlay }, "Play");
  return el(
    "fieldset",
    {},
    el("legend", {}, "Date: ", el("output", { id: "date-value" })),
    el("div", {}, slider, " ", play),
    el("label", {}, any, "ties of all dates"),
  );
}

/** From the first date on which something begins or ends to the last, and then no further. */
function togglePlay() {
  if (playing) return stopPlaying();
  let at = 0;
  byId("play").textContent = "Stop";
  const step = () => {
    choose({ date: period(data.dates[at]) });
    at += 1;
    if (at === data.dates.length) stopPlaying();
  };
  playing = setInterval(step, PLAY_MILLISECONDS);
  step();
}

function stopPlaying() {
  clearInterval(playing);
  playing = 0;
  byId("play").textContent = "Play";
}

function choices(heading, name, all) {
  const boxes = all.map((one) => {
    const changed = (event) => {
      const left = new Set(state[name]);
      if (event.target.checked) left.delete(one);
      else left.add(one);
      choose({ [name]: left });
    };
    return el(
      "label",
      {},
      el("input", { type: "checkbox", "data-name": one, checked: !state[name].has(one), onchange: changed }),
      one.replaceAll("-", " "),
    );
  });
  return el("fieldset", { id: name }, el("legend", {}, heading), boxes);
}

/** Brings the controls in line with what is looked at. */
function showControls() {
  byId("target").value = state.target;
  for (const option of byId("origins").options) option.selected = state.origins.includes(option.value);
  for (const name of ["strength", "confidence"]) {
    byId(name).value = state[name];
    byId(name + "-value").textContent = String(state[name]);
  }
  for (const name of ["sides", "kinds"]) {
    for (const box of document.querySelectorAll("#" + name + " input"))
      box.checked = !state[name].has(box.dataset.name);
  }
  if (byId("date")) {
    byId("date-value").textContent = state.date ? state.date.text : "any";
    byId("any-date").checked = !state.date;
    if (state.date) byId("date").value = Math.max(0, data.dates.filter((date) => date <= state.date.last).length - 1);
  }
  const hidden = [...state.hidden].map((id) =>
    el("li", {}, nameOf(id) + " ", el("button", { type: "button", onclick: () => unhide(id) }, "Show")),
  );
  byId("hidden-actors").replaceChildren(
    ...(hidden.length ? [el("h3", {}, "Hidden"), el("ul", { class: "plain" }, hidden)] : []),
  );
}
