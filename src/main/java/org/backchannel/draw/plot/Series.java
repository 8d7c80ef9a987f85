package org.backchannel.draw.plot;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backchannel.analysis.Chance;
import org.backchannel.draw.scene.Ink;

/**
 * Values from date to date.
 *
 * @param name whose
 * @param ink in which colour
 * @param marker its sign, without colour
 * @param values one a date; empty where there is none
 */
record Series(String name, Ink ink, Marker marker, List<Optional<Chance>> values) {
    /** Keeps a copy that cannot change. */
    Series {
        values = List.copyOf(values);
    }

    /** The highest value; 0 where there is none. */
    double most() {
        return values.stream()
                .flatMap(Optional::stream)
                .mapToDouble(Chance::value)
                .max()
                .orElse(0);
    }

    /** The place of its last value. */
    int last() {
        return IntStream.range(0, values.size())
                .filter(date -> values.get(date).isPresent())
                .max()
                .orElseThrow();
    }

    /** Whether it has a value at a place, and none at the one before. */
    boolean beginsAt(int date) {
        return values.get(date).isPresent()
                && (date == 0 || values.get(date - 1).isEmpty());
    }

    /** The place behind the last value of those that follow one another from a place. */
    int endFrom(int date) {
        return IntStream.range(date, values.size())
                .filter(place -> values.get(place).isEmpty())
                .findFirst()
                .orElse(values.size());
    }
}
