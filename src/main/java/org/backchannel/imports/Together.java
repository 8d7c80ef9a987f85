package org.backchannel.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.backchannel.model.Evidence;
import org.backchannel.model.Reliability;
import org.backchannel.model.Source;
import org.backchannel.model.Tie;
import org.backchannel.model.Valence;

/**
 * Two records about the same thing put together, in whichever order they come: lists are united; of two texts the one that
 * comes first in the order of characters stays, of two strengths the larger.
 */
final class Together {
    private Together() {}

    static Tie of(Tie one, Tie other) {
        Set<Evidence> items = new LinkedHashSet<>(one.evidence());
        items.addAll(other.evidence());
        OptionalDouble confidence =
                items.isEmpty() ? larger(one.confidence(), other.confidence()) : OptionalDouble.empty();
        Tie first = one.period().toString().compareTo(other.period().toString()) <= 0 ? one : other;
        return new Tie(
                one.id(),
                first.from(),
                first.to(),
                first.type(),
                Math.max(one.strength(), other.strength()),
                first.period(),
                one.valence() == other.valence() ? one.valence() : Valence.NEUTRAL,
                larger(one.length(), other.length()),
                confidence,
                List.copyOf(items),
                attributes(one.attributes(), other.attributes()));
    }

    static Source of(Source one, Source other) {
        return new Source(
                one.id(),
                one.title().isEmpty() || other.title().isEmpty()
                        ? one.title() + other.title()
                        : first(one.title(), other.title()),
                first(one.publisher(), other.publisher()),
                one.date().isEmpty() || other.date().isEmpty()
                        ? one.date().or(other::date)
                        : one.date().get().text().compareTo(other.date().get().text()) <= 0 ? one.date() : other.date(),
                first(one.url(), other.url()),
                first(one.within(), other.within()),
                reliability(one.reliability(), other.reliability()),
                one.confidential() || other.confidential());
    }

    /** A letter says more than that the source cannot be judged; of two letters the worse. */
    private static Reliability reliability(Reliability one, Reliability other) {
        if (one == Reliability.F || other == Reliability.F) {
            return one == Reliability.F ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }

    static <T extends Comparable<T>> T first(T one, T other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static <T extends Comparable<T>> Optional<T> first(Optional<T> one, Optional<T> other) {
        BinaryOperator<T> smaller = Together::first;
        return one.isEmpty()
                ? other
                : one.map(a -> other.map(b -> smaller.apply(a, b)).orElse(a));
    }

    static SortedMap<String, String> attributes(SortedMap<String, String> one, SortedMap<String, String> other) {
        SortedMap<String, String> both = new TreeMap<>(one);
        other.forEach((name, value) -> both.merge(name, value, Together::first));
        return both;
    }

    private static OptionalDouble larger(OptionalDouble one, OptionalDouble other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return OptionalDouble.of(Math.max(one.getAsDouble(), other.getAsDouble()));
    }
}
