package org.backchannel.format.network;

import java.util.List;
import java.util.SortedMap;
import org.backchannel.text.Decimals;

/** What stands in a column of a node or an edge. */
public sealed interface Value {
    /** What the values of a column are. */
    enum Kind {
        /** Any text. */
        TEXT,
        /** Any number. */
        REAL,
        /** Whole numbers. */
        WHOLE,
        /** Yes or no. */
        TRUTH,
        /** Lists, which many formats hold as the text of their JSON. */
        LIST
    }

    /** A text. */
    record Text(String text) implements Value {}

    /** A number. */
    record Real(double number) implements Value {}

    /** A whole number. */
    record Whole(long number) implements Value {}

    /** Yes or no. */
    record Truth(boolean holds) implements Value {}

    /** Several texts. */
    record Texts(List<String> texts) implements Value {
        /** Keeps a copy that cannot change. */
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /** Several entries of keys and texts. */
    record Entries(List<SortedMap<String, String>> entries) implements Value {
        /** Keeps a copy that cannot change. */
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /** In one cell of a table; lists as JSON. */
    default String cell() {
        if (this instanceof Text text) {
            return text.text();
        } else if (this instanceof Real real) {
            return Decimals.shortest(real.number());
        } else if (this instanceof Whole whole) {
            return Long.toString(whole.number());
        } else if (this instanceof Truth truth) {
            return Boolean.toString(truth.holds());
        }
        return JsonText.of(this);
    }
}
