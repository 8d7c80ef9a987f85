package org.backchannel.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.TypeSystem;

/**
 * What was loaded last, a number an element: enough to tell what somebody has changed in the database since from what
 * has changed in the file. Kept on a node of its own, so that nobody has to look at it.
 */
final class Fingerprints {
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** Hashes of kinds and keys, sorted; beside each, in the same place, the hash of what the element says. */
    private final long[] keys;

    private final long[] contents;

    private Fingerprints(long[] keys, long[] contents) {
        this.keys = keys;
        this.contents = contents;
    }

    /** Of the rows of a map. */
    static Fingerprints of(Map<ElementKind, Map<String, List<Object>>> rows) {
        long[] keys = rows.entrySet().stream()
                .flatMapToLong(kind -> kind.getValue().keySet().stream().mapToLong(key -> key(kind.getKey(), key)))
                .sorted()
                .toArray();
        long[] contents = new long[keys.length];
        rows.forEach((kind, ofKind) ->
                ofKind.forEach((key, row) -> contents[Arrays.binarySearch(keys, key(kind, key))] = content(row)));
        return new Fingerprints(keys, contents);
    }

    private static long key(ElementKind kind, String key) {
        return hash(hash(FNV_BASIS, kind.name()), key);
    }

    private static long content(List<Object> values) {
        long hash = FNV_BASIS;
        for (Object value : values) {
            hash = value instanceof String text
                    ? hash(step(hash, 's'), text, 1 + text.length())
                    : hash(hash, value == null ? "" : value.toString());
        }
        return hash;
    }

    /** FNV-1a over the characters and their number. */
    private static long hash(long start, String text) {
        return hash(start, text, text.length());
    }

    private static long hash(long start, String text, int length) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = step(hash, text.charAt(i));
        }
        return step(hash, length);
    }

    private static long step(long hash, int next) {
        return (hash ^ next) * FNV_PRIME;
    }

    /** Whether the element was there when the map was loaded. */
    boolean knows(ElementKind kind, String key) {
        return Arrays.binarySearch(keys, key(kind, key)) >= 0;
    }

    /** Whether the element said the same when the map was loaded. */
    boolean matches(ElementKind kind, String key, List<Object> values) {
        int at = Arrays.binarySearch(keys, key(kind, key));
        return at >= 0 && contents[at] == content(values);
    }

    /** What stands for the elements, sorted, eight bytes each: as numbers, driver and server made an object of every one. */
    byte[] keys() {
        return bytes(keys);
    }

    /** What stands for what they say, in the same order and as many bytes. */
    byte[] contents() {
        return bytes(contents);
    }

    private static byte[] bytes(long[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
        bytes.asLongBuffer().put(numbers);
        return bytes.array();
    }

    /** Those of the last load, if they are there. */
    static Optional<Fingerprints> read(TransactionContext transaction, String graph) {
        return transaction
                .run(
                        "MATCH (:Graph {name: $graph})-[:LAST_LOADED]->(f:Fingerprints) RETURN f.keys, f.contents",
                        Values.parameters("graph", graph))
                .stream()
                .findFirst()
                .map(record -> new Fingerprints(numbers(record.get(0)), numbers(record.get(1))));
    }

    /** From bytes, or from the numbers that were stored before them. */
    static long[] numbers(Value stored) {
        if (!TypeSystem.getDefault().BYTES().isTypeOf(stored)) {
            return stored.asList(Value::asLong).stream()
                    .mapToLong(Long::longValue)
                    .toArray();
        }
        byte[] bytes = stored.asByteArray();
        long[] numbers = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(numbers);
        return numbers;
    }
}
