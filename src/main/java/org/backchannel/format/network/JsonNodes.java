package org.backchannel.format.network;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backchannel.format.Position;
import org.backchannel.format.yaml.YamlNode;

/** JSON that stands as a text within a file, as entries of a graph file; all of it stands where the text does. */
final class JsonNodes {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser json;
    private final Position at;

    private JsonNodes(JsonParser json, Position at) {
        this.json = json;
        this.at = at;
    }

    /** What a text says; empty if it is no JSON. */
    static Optional<YamlNode> parse(Cell cell) {
        try (JsonParser json = JSON.createParser(cell.text())) {
            json.nextToken();
            YamlNode node = new JsonNodes(json, cell.at()).node();
            return json.nextToken() == null ? Optional.of(node) : Optional.empty();
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    private YamlNode node() throws IOException {
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(node());
            }
            return new YamlNode.Items(at, items);
        }
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return new YamlNode.Scalar(at, json.getText() == null ? "" : json.getText(), false);
        }
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            YamlNode.Scalar key = new YamlNode.Scalar(at, json.currentName(), false);
            json.nextToken();
            entries.put(key.text(), new YamlNode.Entry(key, node()));
        }
        return new YamlNode.Keys(at, List.copyOf(entries.values()));
    }
}
