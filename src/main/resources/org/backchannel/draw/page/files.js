// What is seen, as files.

function save(name, blob) {
  const address = URL.createObjectURL(blob);
  const link = el("a", { href: address, download: data.graph + "-" + name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** A spreadsheet takes what begins so for a formula. */
const csvCell = (value) => {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? "'" + value : String(value);
  return /[",\n\r]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
};

function csv(now) {
  const rows = [
    ["Id", ...COLUMNS.map((column) => column.name)],
    ...rowsOf(now).map((row) => [row.id, ...COLUMNS.map((column) => column.of(row))]),
  ];
  return rows.map((row) => row.map((value) => csvCell(Number.isNaN(value) ? "" : value)).join(",") + "\r\n").join("");
}

const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const letters = (one) => parseFloat(one.style("font-size"));

/** A name on its side of a disc. */
function words(one, { x, y }) {
  if (one.hasClass("nameless")) return "";
  const valign = one.style("text-valign");
  const halign = one.style("text-halign");
  const size = letters(one);
  const away = one.data("size") / 2 + BESIDE;
  const across = { center: x, right: x + away, left: x - away }[halign];
  const down = { bottom: y + away + 0.8 * size, top: y - away - 0.2 * size, center: y + 0.35 * size }[valign];
  const anchor = { center: "middle", right: "start", left: "end" }[halign];
  const bold = one.style("font-weight") === "bold" ? ' font-weight="bold"' : "";
  const halo = `stroke="${colour("ground")}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
  return `<text x="${across}" y="${down}" text-anchor="${anchor}" font-size="${size}"${bold} fill="${colour("text")}" ${halo}>${escaped(one.data("label"))}</text>`;
}

/** The head of an arrow, as a triangle: markers do not take the colour of their line everywhere. */
function head(from, to, edge) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const long = 5 + 1.5 * edge.data("width");
  const [x, y] = [((to.x - from.x) / length) * long, ((to.y - from.y) / length) * long];
  const corners = [
    [to.x, to.y],
    [to.x - x - y / 2, to.y - y + x / 2],
    [to.x - x + y / 2, to.y - y - x / 2],
  ];
  return `<polygon points="${corners.map((corner) => corner.join(",")).join(" ")}" fill="${edge.style("line-color")}"/>`;
}

function svg() {
  const box = graph.elements().boundingBox();
  const lines = graph.edges().map((edge) => {
    const from = edge.sourceEndpoint();
    const to = edge.targetEndpoint();
    const bends = edge.controlPoints() || [];
    const way = bends.length ? "Q" + bends[0].x + "," + bends[0].y + " " : "L";
    const gaps =
      edge.data("dash") === "solid"
        ? ""
        : edge.data("dash") === "dashed"
          ? ' stroke-dasharray="8 4"'
          : ' stroke-dasharray="2 3"';
    const line = `<path d="M${from.x},${from.y}${way}${to.x},${to.y}" fill="none" stroke="${edge.style("line-color")}" stroke-width="${edge.data("width")}"${gaps}/>`;
    return line + head(bends[0] || from, to, edge);
  });
  const discs = graph.nodes().map((one) => {
    const { x, y } = one.position();
    const size = one.data("size");
    return (
      `<circle cx="${x}" cy="${y}" r="${size / 2}" fill="${one.data("colour")}" stroke="${one.style("border-color")}" stroke-width="${parseFloat(one.style("border-width"))}"/>` +
      words(one, { x, y })
    );
  });
  const title = escaped(document.title);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="${box.x1} ${box.y1} ${box.w} ${box.h}" font-family="Liberation Sans, Arial, Helvetica, sans-serif">` +
    `<title>${title}</title><rect x="${box.x1}" y="${box.y1}" width="${box.w}" height="${box.h}" fill="${colour("ground")}"/>${lines.join("")}${discs.join("")}</svg>\n`
  );
}

function buildFiles() {
  byId("save-png").addEventListener("click", () =>
    save("picture.png", graph.png({ output: "blob", full: true, scale: 2, bg: colour("ground") })),
  );
  byId("save-svg").addEventListener("click", () => save("picture.svg", new Blob([svg()], { type: "image/svg+xml" })));
  byId("save-csv").addEventListener("click", () => save("actors.csv", new Blob([csv(latest)], { type: "text/csv" })));
}
