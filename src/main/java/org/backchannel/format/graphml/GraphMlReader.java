package org.backchannel.format.graphml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backchannel.format.Position;
import org.backchannel.format.network.Cell;
import org.backchannel.format.network.Element;
import org.backchannel.format.network.Frame;
import org.backchannel.format.network.NetworkAssembly;
import org.backchannel.format.network.NetworkGraphReader;
import org.backchannel.format.network.UnreadableFile;
import org.backchannel.format.xml.XmlEvents;

/**
 * Reads GraphML. Graphs within nodes are read as if they stood beside them; of a hyperedge, which is no edge between two, a
 * warning says that it is left out. Of yEd's drawings labels and places are read.
 */
public final class GraphMlReader implements NetworkGraphReader.Shape {
    private static final Set<String> COLORS = Set.of("r", "g", "b");

    @Override
    public void read(InputStream bytes, NetworkAssembly assembly) throws IOException {
        new Document(XmlEvents.of(bytes), assembly).read();
    }

    /** A key: what it is called and for what. */
    private record Key(String name, String of) {
        boolean isOf(String kind) {
            return of.equals(kind) || of.equals("all");
        }
    }

    private static final class Document {
        private final XmlEvents xml;
        private final NetworkAssembly assembly;
        private final Map<String, Key> keys = new HashMap<>();

        /** What stands for a key where an element has none; only these are gone through for each element. */
        private final Map<Key, String> defaults = new LinkedHashMap<>();

        private final Deque<Element> open = new ArrayDeque<>();
        private Key lastKey = new Key("", "");
        private boolean directed;

        Document(XmlEvents xml, NetworkAssembly assembly) {
            this.xml = xml;
            this.assembly = assembly;
        }

        void read() throws IOException {
            if (!xml.next() || !xml.name().equals("graphml")) {
                throw new UnreadableFile(xml.at(), "a GraphML file begins with the element 'graphml'");
            }
            boolean more = xml.next();
            while (more) {
                more = xml.isStart() ? begin() : end();
            }
        }

        private boolean begin() throws IOException {
            switch (xml.name()) {
                case "key" -> key();
                case "default" -> {
                    Key key = lastKey;
                    defaults.putIfAbsent(key, xml.text());
                    return true;
                }
                case "graph" -> directed = xml.attribute("edgedefault").equals(Optional.of("directed"));
                case "node" -> open.push(element(Element.ID));
                case "edge" -> open.push(edge());
                case "data" -> {
                    return data();
                }
                case "NodeLabel", "EdgeLabel" -> {
                    Position at = xml.at();
                    String text = xml.text().strip();
                    Optional.ofNullable(open.peek()).ifPresent(element -> element.put(Element.LABEL, text, at));
                    return true;
                }
                case "Geometry" -> Optional.ofNullable(open.peek()).ifPresent(element -> copy(element, "x", "y"));
                case "hyperedge" ->
                    assembly.problems().warning(xml.at(), "a hyperedge is no tie between two; it is left out");
                default -> {}
            }
            return xml.next();
        }

        private void key() {
            String id = xml.attribute("id").orElse("");
            lastKey = new Key(
                    xml.attribute("attr.name").orElse(id), xml.attribute("for").orElse("all"));
            keys.put(id, lastKey);
        }

        private Element element(String... attributes) {
            Element element = new Element(xml.at());
            copy(element, attributes);
            return element;
        }

        private void copy(Element element, String... attributes) {
            for (String attribute : attributes) {
                element.put(attribute, xml.attribute(attribute));
            }
        }

        private Element edge() {
            Element edge = element(Element.ID, Element.SOURCE, Element.TARGET);
            boolean points =
                    xml.attribute("directed").map(Boolean::parseBoolean).orElse(directed);
            return edge.put(Element.DIRECTED, Boolean.toString(points));
        }

        private boolean data() throws IOException {
            Position at = xml.at();
            String id = xml.attribute("key").orElse("");
            Key key = keys.get(id);
            String text = xml.text();
            if (key == null) {
                assembly.problems().error(at, "data is of the key '" + id + "', which is not declared before it");
            } else if (!open.isEmpty()) {
                // Only blanks before an element within, such as yEd's drawings: the element is read for itself.
                if (!xml.isStart() || !text.isBlank()) {
                    open.peek().put(key.name, text, at);
                }
            } else if (key.name.equals(Frame.NAME)) {
                assembly.frame(new Cell(at, text));
            }
            return true;
        }

        private boolean end() throws IOException {
            if (xml.name().equals("node")) {
                Element node = open.pop();
                fillIn(node, "node");
                if (node.hasAll(COLORS)) {
                    COLORS.forEach(node::drop);
                    node.drop("size");
                }
                assembly.node(node);
            } else if (xml.name().equals("edge")) {
                Element edge = open.pop();
                fillIn(edge, "edge");
                assembly.edge(edge);
            }
            return xml.next();
        }

        private void fillIn(Element element, String kind) {
            defaults.forEach((key, text) -> {
                if (key.isOf(kind)) {
                    element.put(key.name, text);
                }
            });
        }
    }
}
