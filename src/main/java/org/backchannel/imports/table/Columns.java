package org.backchannel.imports.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backchannel.text.Folding;
import org.backchannel.text.Nearest;

/**
 * The columns of a table by name. Spaces around a name, and case and accents, make no difference in finding it; a column
 * without a name has its number, and of two with one name the second has a 2 behind it.
 */
final class Columns {
    private final List<String> names;
    private final Map<String, Integer> byKey = new HashMap<>();

    private Columns(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            byKey.putIfAbsent(Folding.key(names.get(i)), i);
        }
    }

    /** Named by a header. */
    static Columns named(List<String> header) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String given : header) {
            String name = given.strip().isEmpty() ? Integer.toString(names.size() + 1) : given.strip();
            String free = name;
            for (int number = 2; !taken.add(Folding.key(free)); number++) {
                free = name + " " + number;
            }
            names.add(free);
        }
        return new Columns(names);
    }

    /** Named by their numbers, from 1. */
    static Columns numbered(int count) {
        List<String> names = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            names.add(Integer.toString(number));
        }
        return new Columns(names);
    }

    List<String> names() {
        return names;
    }

    int count() {
        return names.size();
    }

    /** The place of a column. */
    Optional<Integer> find(String name) {
        return Optional.ofNullable(byKey.get(Folding.key(name.strip())));
    }

    /** The name that may have been meant. */
    Optional<String> nearest(String name) {
        return Nearest.of(name, names);
    }
}
