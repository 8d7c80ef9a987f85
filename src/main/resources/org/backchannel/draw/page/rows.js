// Everybody as a table that can be sorted: the same as the picture, for who does not see it.

const COLUMNS = [
  { name: "Name", of: (row) => row.name },
  { name: "Side", of: (row) => row.side },
  { name: "Part", of: (row) => row.part },
  { name: "Steps to go", of: (row) => row.steps, number: true },
  { name: "Routes that pass", of: (row) => row.passes, number: true },
  { name: "Sole door for", of: (row) => row.sole, number: true },
  { name: "Ties", of: (row) => row.ties, number: true },
];

let sortedBy = 4;
let upwards = false;

function rowsOf(now) {
  const doors = new Set(now.doors.map((door) => door.id));
  const ties = new Map();
  for (const tie of data.ties.filter((one) => isShown(one, state))) {
    for (const id of [tie.from, tie.to]) ties.set(id, (ties.get(id) || 0) + 1);
  }
  const part = (id) =>
    id === now.target
      ? "target"
      : [
          doors.has(id) && "door",
          now.origins.includes(id) && "origin",
          !doors.has(id) && (now.passes.get(id) || 0) > 0 && "go-between",
        ]
          .filter(Boolean)
          .join(", ");
  const rows = data.actors
    .filter((actor) => isActorShown(actor, state))
    .map((actor) => ({
      id: actor.id,
      name: actor.name,
      side: actor.side || "",
      part: part(actor.id),
      steps: now.hops.get(actor.id) ?? NaN,
      passes: actor.id === now.target ? 0 : now.passes.get(actor.id) || 0,
      sole: (now.soleFor.get(actor.id) || []).length,
      ties: ties.get(actor.id) || 0,
    }));
  const { of, number } = COLUMNS[sortedBy];
  const order = (a, b) =>
    number ? (Number.isNaN(of(a)) ? 1 : Number.isNaN(of(b)) ? -1 : of(a) - of(b)) : of(a).localeCompare(of(b), "en");
  return rows.sort((a, b) => (upwards ? order(a, b) : order(b, a)) || (a.id < b.id ? -1 : 1));
}

function showTable(now) {
  const heads = COLUMNS.map((column, at) =>
    el(
      "th",
      {
        scope: "col",
        class: column.number ? "n" : "",
        "aria-sort": at === sortedBy ? (upwards ? "ascending" : "descending") : "none",
      },
      el(
        "button",
        { type: "button", onclick: () => sortBy(at) },
        column.name + (at === sortedBy ? (upwards ? " ▲" : " ▼") : ""),
      ),
    ),
  );
  const cell = (row, column) => {
    const value = column.of(row);
    if (column.name === "Name") return el("th", { scope: "row" }, actorButton(row.id));
    return el(
      "td",
      { class: column.number ? "n" : "" },
      column.number ? (Number.isNaN(value) ? "no way" : rounded(value)) : value,
    );
  };
  byId("table").replaceChildren(
    el(
      "table",
      {},
      el("thead", {}, el("tr", {}, heads)),
      el(
        "tbody",
        {},
        rowsOf(now).map((row) =>
          el(
            "tr",
            {},
            COLUMNS.map((column) => cell(row, column)),
          ),
        ),
      ),
    ),
  );
}

function sortBy(column) {
  upwards = column === sortedBy ? !upwards : !COLUMNS[column].number;
  sortedBy = column;
  showTable(latest);
  byId("table").querySelectorAll("th button")[column].focus();
}
