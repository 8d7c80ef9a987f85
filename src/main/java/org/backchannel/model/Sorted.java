package org.backchannel.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Maps in the order of their keys that cannot be changed: {@link Map#copyOf} keeps no order. */
final class Sorted {
    private Sorted() {}

    static <K extends Comparable<K>, V> SortedMap<K, V> copyOf(Map<K, V> map) {
        return map.isEmpty() ? empty() : Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    static <K extends Comparable<K>, V> SortedMap<K, V> empty() {
        return Collections.emptySortedMap();
    }
}
