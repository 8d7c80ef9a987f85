package org.backchannel.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Actors, ties, sources and tie types under one name: what a graph file holds.
 *
 * <p>Everything is kept in the order of its id, so that no result depends on the order of a file. What refers to
 * something refers to something that is there: the readers in {@code format} see to it.
 *
 * @param graph its name in the database, {@code [a-z0-9][a-z0-9-]*}
 * @param title a heading for reports
 * @param asOf the default date of the analysis; empty: all ties, whenever they held
 * @param target the id of the actor whose door is asked about by default
 * @param origins who wants to reach the target by default
 * @param sources by id
 * @param actors by id
 * @param ties sorted by id, ids unique
 * @param declaredTypes the tie types that the map itself declares, by name; they override the vocabulary's
 * @param vocabulary the types of all its ties, by name: built in or declared
 * @param gradeOverrides the numbers the map itself gives to grades, in place of the default table's
 */
public record StakeholderMap(
        String graph,
        Optional<String> title,
        Optional<CalendarDate> asOf,
        Optional<String> target,
        Origins origins,
        SortedMap<String, Source> sources,
        SortedMap<String, Actor> actors,
        List<Tie> ties,
        SortedMap<String, TieType> declaredTypes,
        SortedMap<String, TieType> vocabulary,
        GradeOverrides gradeOverrides) {

    /** Sorts the ties and keeps copies that cannot change. */
    public StakeholderMap {
        sources = Sorted.copyOf(sources);
        actors = Sorted.copyOf(actors);
        ties = ties.stream().sorted(Comparator.comparing(Tie::id)).toList();
        declaredTypes = Sorted.copyOf(declaredTypes);
        vocabulary = Sorted.copyOf(vocabulary);
        requireDistinctIds(graph, ties);
    }

    /** Two ties of one id would stand in the order of the file. */
    private static void requireDistinctIds(String graph, List<Tie> sorted) {
        for (int next = 1; next < sorted.size(); next++) {
            String id = sorted.get(next).id();
            if (id.equals(sorted.get(next - 1).id())) {
                throw new IllegalArgumentException("two ties '" + id + "' in graph " + graph + "; ids are unique");
            }
        }
    }

    /**
     * The numbers a map gives to some grades.
     *
     * @param reliability by letter
     * @param credibility by digit
     */
    public record GradeOverrides(Map<Reliability, Double> reliability, Map<Credibility, Double> credibility) {
        /** The default table as it is. */
        public static final GradeOverrides NONE = new GradeOverrides(Map.of(), Map.of());

        /** Keeps copies that cannot change, in order of the grades. */
        public GradeOverrides {
            reliability = Sorted.copyOf(reliability);
            credibility = Sorted.copyOf(credibility);
        }

        /** These numbers with some of them replaced. */
        GradeOverrides overriddenBy(GradeOverrides others) {
            Map<Reliability, Double> letters = new TreeMap<>(reliability);
            letters.putAll(others.reliability);
            Map<Credibility, Double> digits = new TreeMap<>(credibility);
            digits.putAll(others.credibility);
            return new GradeOverrides(letters, digits);
        }
    }

    /** The same map with some grades read by other numbers. */
    public StakeholderMap gradedBy(GradeOverrides others) {
        return new StakeholderMap(
                graph,
                title,
                asOf,
                target,
                origins,
                sources,
                actors,
                ties,
                declaredTypes,
                vocabulary,
                gradeOverrides.overriddenBy(others));
    }

    /** The same map with types that conduct otherwise; the same types, by the same names. */
    public StakeholderMap conducting(SortedMap<String, TieType> newVocabulary) {
        SortedMap<String, TieType> declared = new TreeMap<>(declaredTypes);
        declared.replaceAll((name, type) -> newVocabulary.getOrDefault(name, type));
        return new StakeholderMap(
                graph, title, asOf, target, origins, sources, actors, ties, declared, newVocabulary, gradeOverrides);
    }

    /** The same actors, tied by other ties that rest on other sources; of types that this map knows. */
    public StakeholderMap resting(SortedMap<String, Source> newSources, List<Tie> newTies) {
        return new StakeholderMap(
                graph,
                title,
                asOf,
                target,
                origins,
                newSources,
                actors,
                newTies,
                declaredTypes,
                vocabulary,
                gradeOverrides);
    }

    /** The same map with other actors and ties; whoever calls sees to it that ties join actors that are there. */
    public StakeholderMap with(SortedMap<String, Actor> newActors, List<Tie> newTies) {
        return new StakeholderMap(
                graph,
                title,
                asOf,
                target,
                origins,
                sources,
                newActors,
                newTies,
                declaredTypes,
                vocabulary,
                gradeOverrides);
    }

    /** The same map with other actors, who are called by the same ids. */
    public StakeholderMap among(SortedMap<String, Actor> newActors) {
        return with(newActors, ties);
    }

    /** The table that this map's grades are read by. */
    public GradeTable grades() {
        return GradeTable.DEFAULT.overriddenBy(gradeOverrides.reliability(), gradeOverrides.credibility());
    }

    /** The actor of an id that is known to be there. */
    public Actor actor(String id) {
        return Optional.ofNullable(actors.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no actor '" + id + "' in graph " + graph));
    }

    /** The tie of an id that is known to be there; found by halving, since ties are in the order of their ids. */
    public Tie tie(String id) {
        int low = 0;
        int high = ties.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ties.get(middle).id().compareTo(id) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == ties.size() || !ties.get(low).id().equals(id)) {
            throw new IllegalArgumentException("no tie '" + id + "' in graph " + graph);
        }
        return ties.get(low);
    }

    /** The source of an id that is known to be there. */
    public Source source(String id) {
        return Optional.ofNullable(sources.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no source '" + id + "' in graph " + graph));
    }

    /** The type of a tie of this map. */
    public TieType typeOf(Tie tie) {
        return Optional.ofNullable(vocabulary.get(tie.type()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no tie type '" + tie.type() + "', which tie '" + tie.id() + "' has, in graph " + graph));
    }
}
