package org.backchannel.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Packs the elements of a stored graph into bytes, which {@link RowUnpacker} makes rows of at the other end of the wire.
 * Of 200,000 ties and as many items of evidence that is 28 MB in place of 4.4 million values that server and driver make an
 * object of each.
 *
 * <p>A row is its kind (a byte), its internal id, of a tie those of its two ends, how many values it has (a byte), and the
 * values, each after a {@linkplain Tag tag}. Numbers without a sign are written seven bits a byte, the lowest first, the
 * highest bit set in all but the last. Short texts come again and again; each is kept in one of {@value #SLOTS} slots on
 * both sides, and where the slot still holds it only its number is written. All chunks of a graph are one stream: whoever
 * unpacks the second has unpacked the first.
 */
public final class RowPacker {
    /**
     * The procedure that hands over the rows of a graph, a chunk a record. Its name changes with anything that is said
     * above, and with the columns of a table: a server may have a jar of another version than the command that asks.
     */
    public static final String PROCEDURE = "backchannel.rows.v1";

    static final int SLOTS = 1 << 10;

    private static final int LONGEST_KEPT = 24;

    private byte[] bytes = new byte[1 << 12];
    private int size;
    private final String[] kept = new String[SLOTS];

    /** What kind of value follows. */
    enum Tag {
        NOTHING,
        FALSE,
        TRUE,
        /** A whole number, the sign in the lowest bit. */
        WHOLE,
        /** The eight bytes of a double, the highest first. */
        NUMBER,
        /** The number of bytes and the text in UTF-8. */
        TEXT,
        /** The number of a slot, then as above: what the slot holds from now on. */
        KEPT_TEXT,
        /** The number of the slot that holds the text. */
        SAME_TEXT,
        /** The number of values, and the values. */
        LIST,
        /** What nothing of ours is stored as, somebody's date or place: its words, as above. */
        FOREIGN;

        private static final Tag[] ALL = values();

        static Tag of(int number) {
            return ALL[number];
        }
    }

    /** Adds a {@code TieType} node. */
    public void tieType(long internalId, Map<String, Object> properties) {
        begin(ElementKind.TIE_TYPE, internalId);
        values(EntityRows.tieType(properties));
    }

    /**
     * Adds a {@code Source} node.
     *
     * @param within the ids of those it is {@code WITHIN}
     */
    public void source(long internalId, Map<String, Object> properties, List<String> within) {
        begin(ElementKind.SOURCE, internalId);
        values(EntityRows.source(properties, within));
    }

    /** Adds an {@code Actor} node. */
    public void actor(long internalId, Map<String, Object> properties, Collection<String> labels) {
        begin(ElementKind.ACTOR, internalId);
        values(EntityRows.actor(properties, labels));
    }

    /**
     * Adds a relationship that may be a tie.
     *
     * @param from the internal id of the node it starts at
     * @param to of the one it ends at
     * @param type of the relationship
     */
    public void tie(long internalId, long from, long to, Map<String, Object> properties, String type) {
        begin(ElementKind.TIE, internalId);
        whole(from);
        whole(to);
        values(EntityRows.tie(properties, null, null, type));
    }

    /**
     * Adds an {@code Evidence} node.
     *
     * @param source the id of the source it is {@code FROM}
     */
    public void evidence(long internalId, Map<String, Object> properties, Object source) {
        begin(ElementKind.EVIDENCE, internalId);
        values(EntityRows.evidence(properties, source));
    }

    /** How many bytes there are. */
    public int size() {
        return size;
    }

    /** The bytes; from then on there are none. */
    public byte[] take() {
        byte[] chunk = Arrays.copyOf(bytes, size);
        size = 0;
        return chunk;
    }

    private void begin(ElementKind kind, long internalId) {
        one(kind.ordinal());
        whole(internalId);
    }

    private void values(List<Object> values) {
        one(values.size());
        for (int i = 0; i < values.size(); i++) {
            value(values.get(i));
        }
    }

    private void value(Object value) {
        if (value == null) {
            tag(Tag.NOTHING);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Double number) {
            tag(Tag.NUMBER);
            number(Double.doubleToRawLongBits(number));
        } else if (value instanceof Long number) {
            tag(Tag.WHOLE);
            whole(number << 1 ^ number >> 63);
        } else if (value instanceof Boolean truth) {
            tag(truth ? Tag.TRUE : Tag.FALSE);
        } else if (value instanceof List<?> list) {
            tag(Tag.LIST);
            whole(list.size());
            list.forEach(this::value);
        } else {
            tag(Tag.FOREIGN);
            plain(value.toString());
        }
    }

    private void text(String text) {
        if (text.length() > LONGEST_KEPT) {
            tag(Tag.TEXT);
            plain(text);
            return;
        }
        int slot = slot(text);
        if (text.equals(kept[slot])) {
            tag(Tag.SAME_TEXT);
            whole(slot);
        } else {
            kept[slot] = text;
            tag(Tag.KEPT_TEXT);
            whole(slot);
            plain(text);
        }
    }

    private static int slot(String text) {
        int hash = text.hashCode();
        return (hash ^ hash >>> 10 ^ hash >>> 20) & SLOTS - 1;
    }

    private void plain(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        whole(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
    }

    private void tag(Tag tag) {
        one(tag.ordinal());
    }

    private void one(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    private void whole(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    private void number(long bits) {
        room(Long.BYTES);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (bits >>> shift);
        }
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
