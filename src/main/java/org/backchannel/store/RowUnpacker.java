package org.backchannel.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Makes rows of what {@link RowPacker} has packed. */
final class RowUnpacker {
    private static final ElementKind[] KINDS = ElementKind.values();

    private final RowCollector collector;
    private final String[] kept = new String[RowPacker.SLOTS];
    private byte[] bytes = {};
    private int at;

    /** Nothing was unpacked yet. */
    RowUnpacker(RowCollector collector) {
        this.collector = collector;
    }

    /** A value that is stored as nothing of ours is; it reads as what it said in the database. */
    private record Foreign(String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    /** Takes the next chunk of the stream apart; it ends where a row ends. */
    void unpack(byte[] chunk) {
        bytes = chunk;
        at = 0;
        while (at < bytes.length) {
            row();
        }
    }

    private void row() {
        ElementKind kind = KINDS[bytes[at++]];
        long internalId = whole();
        switch (kind) {
            case TIE -> collector.tie(internalId, whole(), whole(), values());
            case EVIDENCE -> collector.item(internalId, values());
            case ACTOR -> collector.actor(internalId, values());
            case SOURCE, TIE_TYPE -> collector.element(kind, internalId, values());
        }
    }

    private List<Object> values() {
        return Arrays.asList(array(bytes[at++]));
    }

    private Object[] array(int size) {
        Object[] values = new Object[size];
        for (int i = 0; i < size; i++) {
            values[i] = value();
        }
        return values;
    }

    private Object value() {
        return switch (RowPacker.Tag.of(bytes[at++])) {
            case NOTHING -> null;
            case FALSE -> false;
            case TRUE -> true;
            case WHOLE -> signed(whole());
            case NUMBER -> number();
            case TEXT -> text();
            case KEPT_TEXT -> keep((int) whole());
            case SAME_TEXT -> kept[(int) whole()];
            case LIST -> list((int) whole());
            case FOREIGN -> new Foreign(text());
        };
    }

    private static long signed(long value) {
        return value >>> 1 ^ -(value & 1);
    }

    private String keep(int slot) {
        kept[slot] = text();
        return kept[slot];
    }

    private List<Object> list(int size) {
        return size == 0 ? List.of() : Arrays.asList(array(size));
    }

    private String text() {
        int length = (int) whole();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    private long whole() {
        long value = 0;
        int shift = 0;
        while (bytes[at] < 0) {
            value |= (bytes[at++] & 0x7fL) << shift;
            shift += 7;
        }
        return value | (long) bytes[at++] << shift;
    }

    private double number() {
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | bytes[at++] & 0xff;
        }
        return Double.longBitsToDouble(bits);
    }
}
