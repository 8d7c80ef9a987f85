package org.backchannel.format.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.format.Position;
import org.backchannel.format.yaml.YamlNode;

/** Keys and values of an entry, as they are put together. */
public final class Entries {
    private final Position at;
    private final List<YamlNode.Entry> entries = new ArrayList<>();

    /** Of an entry that begins there. */
    public Entries(Position at) {
        this.at = at;
    }

    /** Adds a value. */
    public Entries put(String key, YamlNode value) {
        entries.add(new YamlNode.Entry(new YamlNode.Scalar(value.at(), key, false), value));
        return this;
    }

    /** Adds a value under a key that stands somewhere itself. */
    public Entries put(Cell key, YamlNode value) {
        entries.add(new YamlNode.Entry(new YamlNode.Scalar(key.at(), key.text(), false), value));
        return this;
    }

    /** Adds a text. */
    public Entries put(String key, Cell cell) {
        return put(key, new YamlNode.Scalar(cell.at(), cell.text(), false));
    }

    /** Adds a text if there is one. */
    public Entries put(String key, Optional<Cell> cell) {
        cell.ifPresent(present -> put(key, present));
        return this;
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The entry. */
    public YamlNode.Keys node() {
        return new YamlNode.Keys(at, List.copyOf(entries));
    }
}
