package org.backchannel.format.yaml;

import java.util.List;
import java.util.Set;
import org.backchannel.format.Position;

/** A value of the file and where it stands; also what readers of other formats make of theirs. */
public sealed interface YamlNode {
    /** Where it begins. */
    Position at();

    /**
     * A text.
     *
     * @param at where it begins
     * @param text without quotes, escapes resolved
     * @param plain whether it stands there without quotes
     */
    record Scalar(Position at, String text, boolean plain) implements YamlNode {
        private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

        /** Whether the file says "no value": nothing at all, {@code null} or {@code ~}, without quotes. */
        public boolean isNothing() {
            return plain && NOTHING.contains(text);
        }
    }

    /** A list. */
    record Items(Position at, List<YamlNode> nodes) implements YamlNode {}

    /** Keys and their values, no key twice, in the order of the file. */
    record Keys(Position at, List<Entry> entries) implements YamlNode {}

    /** One key and its value. */
    record Entry(Scalar key, YamlNode value) {}

    /** Something that has been reported and is to be passed over in silence. */
    record Reported(Position at) implements YamlNode {}
}
