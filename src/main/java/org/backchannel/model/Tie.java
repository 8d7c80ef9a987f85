package org.backchannel.model;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;

/**
 * A directed, typed relation between two actors.
 *
 * @param id its name, unique in the map; {@code from--type--to} unless the file says otherwise
 * @param from the id of the actor it starts at
 * @param to the id of the actor it ends at; never {@code from}
 * @param type the name of its type
 * @param strength in (0, 1]: how surely the tie carries a request, if the tie exists
 * @param period when it holds
 * @param valence whether it is friendly
 * @param length a positive distance, which only the cost model {@code length} reads
 * @param confidence in (0, 1]: the probability that it exists, where the map gives one in place of evidence
 * @param evidence what sources say of it, in the order of {@link Evidence#compareTo}
 * @param attributes anything else, as text, by name
 */
public record Tie(
        String id,
        String from,
        String to,
        String type,
        double strength,
        Period period,
        Valence valence,
        OptionalDouble length,
        OptionalDouble confidence,
        List<Evidence> evidence,
        SortedMap<String, String> attributes) {

    /** The confidence of a tie with neither evidence nor a plain confidence. */
    public static final double UNSUPPORTED_CONFIDENCE = 0.5;

    /** Sorts the evidence and keeps copies that cannot change. */
    public Tie {
        evidence = evidence.size() < 2
                ? List.copyOf(evidence)
                : evidence.stream().sorted().toList();
        attributes = Sorted.copyOf(attributes);
        if (confidence.isPresent() && !evidence.isEmpty()) {
            throw new IllegalArgumentException("tie " + id + " has a plain confidence and evidence; it takes one");
        }
    }

    /** By id: a map has one of each, and the evidence of many would be gone through to no end. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The id of a tie that was given none. */
    public static String defaultId(String from, String type, String to) {
        return from + "--" + type + "--" + to;
    }

    /** A tie that is known to exist, for all time, with a strength. */
    public static Tie certain(String from, String type, String to, double strength) {
        return new Tie(
                defaultId(from, type, to),
                from,
                to,
                type,
                strength,
                Period.ALWAYS,
                Valence.NEUTRAL,
                OptionalDouble.empty(),
                OptionalDouble.of(1),
                List.of(),
                Sorted.empty());
    }

    /** The same tie resting on evidence in place of a plain confidence. */
    public Tie restingOn(List<Evidence> items) {
        return new Tie(
                id, from, to, type, strength, period, valence, length, OptionalDouble.empty(), items, attributes);
    }

    /** The same tie, known to exist. */
    public Tie confirmed() {
        return believed(1);
    }

    /** The same tie with a plain confidence in place of evidence. */
    public Tie believed(double probability) {
        return new Tie(
                id,
                from,
                to,
                type,
                strength,
                period,
                valence,
                length,
                OptionalDouble.of(probability),
                List.of(),
                attributes);
    }

    /** The same tie with another strength. */
    public Tie carrying(double newStrength) {
        return new Tie(id, from, to, type, newStrength, period, valence, length, confidence, evidence, attributes);
    }

    /** The same tie under another id. */
    public Tie named(String newId) {
        return new Tie(newId, from, to, type, strength, period, valence, length, confidence, evidence, attributes);
    }

    /** The same tie holding in a period. */
    public Tie during(Period newPeriod) {
        return new Tie(id, from, to, type, strength, newPeriod, valence, length, confidence, evidence, attributes);
    }

    /** The same tie between other actors. */
    public Tie between(String newFrom, String newTo) {
        return new Tie(id, newFrom, newTo, type, strength, period, valence, length, confidence, evidence, attributes);
    }
}
