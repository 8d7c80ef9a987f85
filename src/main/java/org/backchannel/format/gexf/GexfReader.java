package org.backchannel.format.gexf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backchannel.format.Position;
import org.backchannel.format.network.Cell;
import org.backchannel.format.network.Element;
import org.backchannel.format.network.NetworkAssembly;
import org.backchannel.format.network.NetworkGraphReader;
import org.backchannel.format.network.UnreadableFile;
import org.backchannel.format.xml.XmlEvents;

/**
 * Reads GEXF 1.1 to 1.3. Nodes within nodes are read as nodes beside them, an edge with several spells as one tie for each,
 * a value that changes with time as its first. Colours and sizes are made anew when a map is written, and not read.
 */
public final class GexfReader implements NetworkGraphReader.Shape {
    @Override
    public void read(InputStream bytes, NetworkAssembly assembly) throws IOException {
        new Document(XmlEvents.of(bytes), assembly).read();
    }

    /** The columns of nodes, or those of edges. */
    private static final class Columns {
        private final Map<String, String> titles = new HashMap<>();

        /** By title; elements are filled in from these alone: there may be many columns, and many elements. */
        private final Map<String, String> defaults = new LinkedHashMap<>();

        private Optional<String> last = Optional.empty();

        void declare(String id, String title) {
            last = Optional.of(title);
            titles.put(id, title);
        }

        void otherwise(String text) {
            last.ifPresent(title -> defaults.putIfAbsent(title, text));
        }

        Optional<String> title(String id) {
            return Optional.ofNullable(titles.get(id));
        }

        void fillIn(Element element) {
            defaults.forEach(element::put);
        }
    }

    /** When an edge is there. */
    private record Spell(Optional<String> start, Optional<String> end) {}

    /** A node or an edge that is not yet closed. */
    private record Open(Element element, boolean isNode, List<Spell> spells) {}

    private static final class Document {
        private final XmlEvents xml;
        private final NetworkAssembly assembly;
        private final Columns ofNodes = new Columns();
        private final Columns ofEdges = new Columns();
        private final Deque<Open> open = new ArrayDeque<>();
        private final Map<String, Integer> copies = new HashMap<>();
        private Columns declaring = ofNodes;
        private boolean directed;

        Document(XmlEvents xml, NetworkAssembly assembly) {
            this.xml = xml;
            this.assembly = assembly;
        }

        void read() throws IOException {
            if (!xml.next() || !xml.name().equals("gexf")) {
                throw new UnreadableFile(xml.at(), "a GEXF file begins with the element 'gexf'");
            }
            boolean more = xml.next();
            while (more) {
                more = xml.isStart() ? begin() : end();
            }
        }

        /** Reads the beginning of an element, and goes on. */
        private boolean begin() throws IOException {
            switch (xml.name()) {
                case "description" -> {
                    Position at = xml.at();
                    assembly.title(new Cell(at, xml.text().strip()));
                    return true;
                }
                case "default" -> {
                    declaring.otherwise(xml.text());
                    return true;
                }
                case "graph" -> directed = xml.attribute("defaultedgetype").equals(Optional.of("directed"));
                case "attributes" -> declaring = xml.attribute("class").equals(Optional.of("edge")) ? ofEdges : ofNodes;
                case "attribute" -> declare();
                case "node" -> open.push(new Open(node(), true, new ArrayList<>()));
                case "edge" -> open.push(new Open(edge(), false, new ArrayList<>()));
                case "attvalue" -> value();
                case "spell", "slice" ->
                    within().ifPresent(element ->
                            element.spells().add(new Spell(moment("start", "startopen"), moment("end", "endopen"))));
                case "position" -> within().ifPresent(element -> position(element.element()));
                default -> {}
            }
            return xml.next();
        }

        private void declare() {
            String id = xml.attribute("id").orElse("");
            declaring.declare(id, xml.attribute("title").orElse(id));
        }

        private Element node() {
            Element node = new Element(xml.at());
            copy(node, Element.ID, Element.LABEL, Element.START, Element.END);
            return node;
        }

        private Element edge() {
            Element edge = new Element(xml.at());
            copy(
                    edge,
                    Element.ID,
                    Element.SOURCE,
                    Element.TARGET,
                    Element.LABEL,
                    Element.KIND,
                    Element.WEIGHT,
                    Element.START,
                    Element.END);
            Optional<String> type = xml.attribute("type");
            boolean points = type.map("directed"::equals).orElse(directed);
            return edge.put(Element.DIRECTED, Boolean.toString(points));
        }

        private void copy(Element element, String... attributes) {
            for (String attribute : attributes) {
                element.put(attribute, xml.attribute(attribute));
            }
        }

        private Optional<Open> within() {
            return Optional.ofNullable(open.peek());
        }

        private Optional<String> moment(String name, String otherwise) {
            return xml.attribute(name).or(() -> xml.attribute(otherwise));
        }

        private void value() {
            Optional<String> column = xml.attribute("for").or(() -> xml.attribute("id"));
            if (within().isEmpty() || column.isEmpty()) {
                return;
            }
            Open element = within().get();
            Optional<String> title = columns(element).title(column.get());
            if (title.isEmpty()) {
                assembly.problems()
                        .error(xml.at(), "a value is of the attribute '" + column.get() + "', which is not declared");
                return;
            }
            xml.attribute("value").ifPresent(text -> element.element().put(title.get(), text, xml.at()));
        }

        private Columns columns(Open element) {
            return element.isNode() ? ofNodes : ofEdges;
        }

        private void position(Element element) {
            copy(element, "x", "y");
        }

        /** Reads the end of an element, and goes on. */
        private boolean end() throws IOException {
            if (xml.name().equals("node") || xml.name().equals("edge")) {
                Open closed = open.pop();
                columns(closed).fillIn(closed.element());
                if (closed.isNode()) {
                    assembly.node(closed.element());
                } else {
                    edge(closed);
                }
            }
            return xml.next();
        }

        private void edge(Open closed) {
            Element edge = closed.element();
            List<Spell> spells = closed.spells();
            if (!spells.isEmpty()) {
                spells.subList(1, spells.size()).forEach(spell -> assembly.edge(during(edge.copy(), spell, true)));
                during(edge, spells.get(0), false);
            }
            assembly.edge(edge);
        }

        private Element during(Element edge, Spell spell, boolean again) {
            if (again) {
                edge.replace(Element.ID, id -> id + "-" + (1 + copies.merge(id, 1, Integer::sum)));
            }
            return edge.put(Element.START, spell.start()).put(Element.END, spell.end());
        }
    }
}
