// Makes elements of the page. What comes from the file is only ever text.

/** An element with attributes, properties that begin with "on", and children: elements or text. */
function el(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== ""));
  return made;
}

const byId = (id) => document.getElementById(id);

const plainButton = (text, onclick) => el("button", { type: "button", class: "plain", onclick }, text);

const actorButton = (id) => plainButton(nameOf(id), () => choose({ actor: id, tie: "" }));

/** A link only where an address is one of the web's. */
function linkTo(address, text) {
  return /^https?:\/\//i.test(address || "")
    ? el("a", { href: address, rel: "noopener noreferrer", target: "_blank" }, text)
    : el("span", {}, text);
}

function table(caption, headings, rows) {
  return el(
    "table",
    {},
    caption ? el("caption", { class: "quiet" }, caption) : "",
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        headings.map((text) => el("th", { scope: "col" }, text)),
      ),
    ),
    el(
      "tbody",
      {},
      rows.map((row) =>
        el(
          "tr",
          {},
          row.map((cell) => el("td", {}, cell)),
        ),
      ),
    ),
  );
}
