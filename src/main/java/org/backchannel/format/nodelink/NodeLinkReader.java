package org.backchannel.format.nodelink;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.format.json.JsonInput;
import org.backchannel.format.network.Element;
import org.backchannel.format.network.Frame;
import org.backchannel.format.network.NetworkAssembly;
import org.backchannel.format.network.NetworkGraphReader;

/** Reads node-link JSON; the edges may be called {@code links}, as NetworkX called them before version 3.4. */
public final class NodeLinkReader implements NetworkGraphReader.Shape {
    @Override
    public void read(InputStream bytes, NetworkAssembly assembly) throws IOException {
        new Document(JsonInput.of(bytes), assembly).read();
    }

    private static final class Document {
        private final JsonInput json;
        private final NetworkAssembly assembly;
        private final List<Element> edges = new ArrayList<>();
        private String directed = "false";

        Document(JsonInput json, NetworkAssembly assembly) {
            this.json = json;
            this.assembly = assembly;
        }

        void read() throws IOException {
            json.begin("a node-link file");
            json.fields(this::field);
            for (Element edge : edges) {
                assembly.edge(edge.put(Element.DIRECTED, directed));
            }
        }

        private void field(String name) throws IOException {
            switch (name) {
                case "directed" -> directed = json.text();
                case "graph" -> graph();
                case "nodes" -> json.objects(name, () -> assembly.node(element()));
                case "edges", "links" -> json.objects(name, this::edge);
                default -> json.skip();
            }
        }

        private void graph() throws IOException {
            if (!json.isObject()) {
                json.skip();
                return;
            }
            json.fields(name -> {
                if (name.equals(Frame.NAME)) {
                    assembly.frame(json.cell());
                } else if (name.equals("name")) {
                    assembly.title(json.cell());
                } else {
                    json.skip();
                }
            });
        }

        private Element element() throws IOException {
            Element element = new Element(json.at());
            json.into(element);
            return element;
        }

        /** The key of NetworkX, which is a number where nobody gave one, tells parallel edges apart. */
        private void edge() throws IOException {
            Element edge = element();
            edge.rename("key", key -> key.chars().allMatch(Character::isDigit) ? "number" : Element.ID);
            edge.drop("number");
            edges.add(edge);
        }
    }
}
