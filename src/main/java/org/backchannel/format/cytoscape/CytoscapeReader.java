package org.backchannel.format.cytoscape;

import java.io.IOException;
import java.io.InputStream;
import org.backchannel.format.json.JsonInput;
import org.backchannel.format.network.Element;
import org.backchannel.format.network.Frame;
import org.backchannel.format.network.NetworkAssembly;
import org.backchannel.format.network.NetworkGraphReader;
import org.backchannel.format.network.UnreadableFile;

/**
 * Reads the JSON of Cytoscape.js and of the desktop program. The elements may stand in one list: those with a source and a
 * target are edges then.
 */
public final class CytoscapeReader implements NetworkGraphReader.Shape {
    @Override
    public void read(InputStream bytes, NetworkAssembly assembly) throws IOException {
        new Document(JsonInput.of(bytes), assembly).read();
    }

    private record Document(JsonInput json, NetworkAssembly assembly) {
        void read() throws IOException {
            json.begin("a file of Cytoscape");
            json.fields(this::field);
        }

        private void field(String name) throws IOException {
            switch (name) {
                case "data" -> graph();
                case "elements" -> elements();
                case "nodes" -> json.objects(name, () -> assembly.node(element()));
                case "edges" -> json.objects(name, () -> assembly.edge(element()));
                default -> json.skip();
            }
        }

        private void elements() throws IOException {
            if (json.isObject()) {
                json.fields(this::field);
            } else if (json.isList()) {
                json.objects("elements", this::either);
            } else {
                throw new UnreadableFile(json.at(), "'elements' holds 'nodes' and 'edges', or is a list of both");
            }
        }

        private void either() throws IOException {
            Element element = element();
            if (element.has(Element.SOURCE)) {
                assembly.edge(element);
            } else {
                assembly.node(element);
            }
        }

        private void graph() throws IOException {
            if (!json.isObject()) {
                json.skip();
                return;
            }
            json.fields(name -> {
                switch (name) {
                    case Frame.NAME -> assembly.frame(json.cell());
                    case "name" -> assembly.title(json.cell());
                    default -> json.skip();
                }
            });
        }

        private Element element() throws IOException {
            Element element = new Element(json.at());
            json.fields(name -> {
                if ((name.equals("data") || name.equals("position")) && json.isObject()) {
                    json.into(element);
                } else {
                    json.skip();
                }
            });
            return element;
        }
    }
}
