// Finds actors by name, alias or id.

const FOUND_AT_MOST = 8;

const spellings = data.actors.map((actor) => ({ actor, texts: [actor.name, actor.id, ...actor.aliases].map(folded) }));

function found(text) {
  const wanted = folded(text.trim());
  if (!wanted) return [];
  const rank = (texts) => (texts.includes(wanted) ? 0 : texts.some((one) => one.startsWith(wanted)) ? 1 : 2);
  return spellings
    .filter(({ texts }) => texts.some((one) => one.includes(wanted)))
    .sort((a, b) => rank(a.texts) - rank(b.texts))
    .slice(0, FOUND_AT_MOST)
    .map(({ actor }) => actor);
}

function buildSearch() {
  const field = byId("search");
  const list = byId("found");
  const close = () => {
    list.hidden = true;
  };
  const show = () => {
    const actors = found(field.value);
    list.replaceChildren(
      ...actors.map((actor) =>
        el(
          "li",
          {},
          el(
            "button",
            {
              type: "button",
              onclick: () => {
                close();
                field.value = actor.name;
                choose({ actor: actor.id, tie: "" });
              },
            },
            actor.name + (actor.role ? " · " + actor.role : ""),
          ),
        ),
      ),
    );
    list.hidden = actors.length === 0;
  };
  field.addEventListener("input", show);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key === "ArrowDown" && !list.hidden) {
      list.querySelector("button").focus();
      event.preventDefault();
    }
    if (event.key === "Enter" && !list.hidden) list.querySelector("button").click();
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".search")) close();
  });
}
