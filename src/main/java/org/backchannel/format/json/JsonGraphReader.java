package org.backchannel.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.backchannel.format.GraphReader;
import org.backchannel.format.Reading;
import org.backchannel.format.cytoscape.CytoscapeReader;
import org.backchannel.format.graphology.GraphologyReader;
import org.backchannel.format.network.NetworkGraphReader;
import org.backchannel.format.nodelink.NodeLinkReader;
import org.backchannel.format.yaml.YamlGraphReader;
import org.backchannel.model.WeightMeaning;

/**
 * Reads JSON of whichever format it is: the graph file, Cytoscape's, graphology's or node-link. The first key that only one
 * of them has decides, or the keys of the first node.
 */
public final class JsonGraphReader implements GraphReader {
    private static final int LOOKED_AT = 1 << 17;
    private static final JsonFactory JSON = new JsonFactory();

    private static final Set<String> OF_CYTOSCAPE =
            Set.of("elements", "data", "format_version", "generated_by", "target_cytoscapejs_version");
    private static final Set<String> OF_GRAPHOLOGY = Set.of("options", "attributes");
    private static final Set<String> OF_NODE_LINK = Set.of("directed", "multigraph", "links");
    private static final Set<String> OF_ELEMENTS = Set.of("nodes", "edges");

    private final Optional<WeightMeaning> weights;

    /** With what somebody said that weights mean. */
    public JsonGraphReader(Optional<WeightMeaning> weights) {
        this.weights = weights;
    }

    @Override
    public Reading read(String file, InputStream bytes) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes, LOOKED_AT);
        buffered.mark(LOOKED_AT);
        byte[] head = buffered.readNBytes(LOOKED_AT - 1);
        buffered.reset();
        return reader(head).read(file, buffered);
    }

    private GraphReader reader(byte[] head) {
        return shape(head)
                .<GraphReader>map(shape -> new NetworkGraphReader(shape, weights))
                .orElseGet(YamlGraphReader::forJson);
    }

    private static Optional<NetworkGraphReader.Shape> shape(byte[] head) {
        try (JsonParser json = JSON.createParser(new ByteArrayInputStream(head))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                JsonToken value = json.nextToken();
                if (OF_CYTOSCAPE.contains(key)) {
                    return Optional.of(new CytoscapeReader());
                } else if (OF_GRAPHOLOGY.contains(key)) {
                    return Optional.of(new GraphologyReader());
                } else if (OF_NODE_LINK.contains(key) || key.equals("graph") && value == JsonToken.START_OBJECT) {
                    return Optional.of(new NodeLinkReader());
                } else if (OF_ELEMENTS.contains(key) && value == JsonToken.START_ARRAY) {
                    return Optional.of(ofFirstElement(json));
                }
                json.skipChildren();
            }
        } catch (IOException notWhole) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static NetworkGraphReader.Shape ofFirstElement(JsonParser json) throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            if (key.equals("attributes") || key.equals("key")) {
                return new GraphologyReader();
            } else if (key.equals("data")) {
                return new CytoscapeReader();
            }
            json.nextToken();
            json.skipChildren();
        }
        return new NodeLinkReader();
    }
}
