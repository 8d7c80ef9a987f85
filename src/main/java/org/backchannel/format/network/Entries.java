package org.backchannel.format.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.format.Position;
import org.backchannel.format.yaml.YamlNode;

/** Keys and values of an entry, as they are put together. */
final class Entries {
    private final Position at;
    private final List<YamlNode.Entry> entries = new ArrayList<>();

    Entries(Position at) {
        this.at = at;
    }

    Entries put(String key, YamlNode value) {
        entries.add(new YamlNode.Entry(new YamlNode.Scalar(value.at(), key, false), value));
        return this;
    }

    Entries put(String key, Cell cell) {
        return put(key, new YamlNode.Scalar(cell.at(), cell.text(), false));
    }

    Entries put(String key, Optional<Cell> cell) {
        cell.ifPresent(present -> put(key, present));
        return this;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    YamlNode node() {
        return new YamlNode.Keys(at, List.copyOf(entries));
    }
}
