package org.backchannel.format.graphology;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.format.json.JsonInput;
import org.backchannel.format.network.Element;
import org.backchannel.format.network.Frame;
import org.backchannel.format.network.NetworkAssembly;
import org.backchannel.format.network.NetworkGraphReader;

/** Reads graphology's JSON. */
public final class GraphologyReader implements NetworkGraphReader.Shape {
    @Override
    public void read(InputStream bytes, NetworkAssembly assembly) throws IOException {
        new Document(JsonInput.of(bytes), assembly).read();
    }

    private static final class Document {
        private final JsonInput json;
        private final NetworkAssembly assembly;
        private final List<Element> edges = new ArrayList<>();
        private boolean directed = true;

        Document(JsonInput json, NetworkAssembly assembly) {
            this.json = json;
            this.assembly = assembly;
        }

        void read() throws IOException {
            json.begin("a graphology file");
            json.fields(this::field);
            for (Element edge : edges) {
                assembly.edge(edge.put(Element.DIRECTED, Boolean.toString(directed)));
            }
        }

        private void field(String name) throws IOException {
            switch (name) {
                case "attributes" -> graph();
                case "options" -> options();
                case "nodes" -> json.objects(name, () -> assembly.node(element(Element.ID)));
                case "edges" -> json.objects(name, () -> edges.add(element(Element.ID)));
                default -> json.skip();
            }
        }

        private void options() throws IOException {
            json.fields(name -> {
                String value = json.text();
                if (name.equals("type")) {
                    directed = !value.equals("undirected");
                }
            });
        }

        private void graph() throws IOException {
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

        /** A node or an edge, whose key is its id, whose attributes are its own. */
        private Element element(String id) throws IOException {
            Element element = new Element(json.at());
            json.fields(name -> {
                switch (name) {
                    case "attributes" -> json.into(element);
                    case "key" -> json.put(id, element);
                    case Element.SOURCE, Element.TARGET -> json.put(name, element);
                    case "undirected" ->
                        element.put(Element.DIRECTED, json.text().equals("true") ? "false" : "true");
                    default -> json.skip();
                }
            });
            return element;
        }
    }
}
