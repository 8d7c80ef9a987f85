package org.backchannel.format.network;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.format.yaml.MapAssembly;
import org.backchannel.format.yaml.YamlNode;
import org.backchannel.model.ActorKind;

/** Makes entries of actors of the nodes of a file. */
final class ActorEntries {
    private static final Set<String> NO_ATTRIBUTES = Set.of(
            Element.ID,
            Element.LABEL,
            "name",
            "kind",
            "side",
            "role",
            "aliases",
            "note",
            "passesOn",
            "passes-on",
            "z",
            "key",
            Element.START,
            Element.END);

    /** Where the id that a file gave a node is kept, if neither id nor name is the same. */
    private static final String ORIGINAL_ID = "originalId";

    private final Ids ids;
    private final Attributes attributes;

    ActorEntries(Ids ids, Attributes attributes) {
        this.ids = ids;
        this.attributes = attributes;
    }

    void add(Element node, Cell given, MapAssembly assembly) {
        String id = ids.of(given.text());
        Cell name = node.firstOf(Element.LABEL, "name").orElse(given);
        Entries entry = new Entries(node.at()).put("name", new Cell(name.at(), oneLine(name.text())));
        Optional<Cell> kind = node.cell("kind").filter(cell -> isKind(cell.text()));
        kind.ifPresent(cell -> entry.put("kind", cell));
        entry.put("side", node.cell("side")).put("role", node.cell("role"));
        entry.put("note", node.cell("note")).put("passes-on", node.firstOf("passesOn", "passes-on"));
        node.cell("aliases").ifPresent(cell -> entry.put("aliases", list(cell)));
        Entries rest = new Entries(node.at());
        if (!given.text().equals(id) && !given.text().equals(name.text())) {
            rest.put(ORIGINAL_ID, given);
        }
        if (kind.isEmpty()) {
            node.cell("kind").ifPresent(cell -> attributes.put("kind", cell, rest));
        }
        node.cell("name")
                .filter(cell -> !cell.text().equals(name.text()))
                .ifPresent(cell -> attributes.put("name", cell, rest));
        for (Map.Entry<String, Cell> cell : node.cells().entrySet()) {
            if (!NO_ATTRIBUTES.contains(cell.getKey()) && !isLook(cell.getKey(), node)) {
                attributes.put(cell.getKey(), cell.getValue(), rest);
            }
        }
        if (!rest.isEmpty()) {
            entry.put("attributes", rest.node());
        }
        assembly.actor(new YamlNode.Scalar(given.at(), id, false), entry.node());
    }

    /** A colour and a size are made anew when a map is written. */
    private static boolean isLook(String key, Element node) {
        return (key.equals("color") || key.equals("size"))
                && node.cell("size").isPresent()
                && node.cell("color")
                        .filter(cell -> cell.text().startsWith("#"))
                        .isPresent();
    }

    private static String oneLine(String name) {
        return name.indexOf('\n') < 0 && name.indexOf('\r') < 0
                ? name
                : name.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    private static boolean isKind(String text) {
        return Stream.of(ActorKind.values()).anyMatch(kind -> Network.word(kind).equals(text));
    }

    /** A list in JSON, or one text. */
    private static YamlNode list(Cell cell) {
        return JsonNodes.parse(cell)
                .filter(YamlNode.Items.class::isInstance)
                .orElseGet(() -> new YamlNode.Items(
                        cell.at(), java.util.List.of(new YamlNode.Scalar(cell.at(), cell.text(), false))));
    }
}
