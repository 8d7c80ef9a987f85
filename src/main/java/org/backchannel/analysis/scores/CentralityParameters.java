package org.backchannel.analysis.scores;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which measures, and of what.
 *
 * @param measures at least one; what is not asked for is not computed
 * @param betweenness whether it is to be exact
 * @param pairs between whom subset betweenness looks
 * @param start the ids of those from whom personal PageRank starts
 * @param threads at least 1; the scores are the same for any number
 */
public record CentralityParameters(
        Set<CentralityMeasure> measures, BetweennessChoice betweenness, Pairs pairs, List<String> start, int threads) {

    /** Keeps copies that cannot change, measures in the order of columns. */
    public CentralityParameters {
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("at least one measure must be asked for");
        }
        measures = Collections.unmodifiableSet(EnumSet.copyOf(measures));
        start = List.copyOf(start);
    }

    /** Some measures that need no more to be said. */
    public CentralityParameters(Set<CentralityMeasure> measures, int threads) {
        this(measures, BetweennessChoice.standard(), Pairs.ALL, List.of(), threads);
    }

    /** The standard measures. */
    public static CentralityParameters standard(int threads) {
        return new CentralityParameters(CentralityMeasure.STANDARD, threads);
    }

    /** Some of these measures. */
    CentralityParameters only(Set<CentralityMeasure> some) {
        return new CentralityParameters(some, betweenness, pairs, start, threads);
    }

    /** The same with another choice of betweenness. */
    public CentralityParameters with(BetweennessChoice choice) {
        return new CentralityParameters(measures, choice, pairs, start, threads);
    }

    /** The measures that ask about origins and a target. */
    public static CentralityParameters about(List<String> origins, String target, int threads) {
        return new CentralityParameters(
                EnumSet.of(CentralityMeasure.SUBSET_BETWEENNESS, CentralityMeasure.PERSONAL_PAGERANK),
                BetweennessChoice.standard(),
                new Pairs(origins, List.of(target)),
                List.of(target),
                threads);
    }

    /** The measure by which actors are listed: the most special of those that were asked for. */
    public String order() {
        return List.of(
                        CentralityMeasure.SUBSET_BETWEENNESS,
                        CentralityMeasure.PERSONAL_PAGERANK,
                        CentralityMeasure.BETWEENNESS)
                .stream()
                .filter(measures::contains)
                .findFirst()
                .orElseGet(() -> measures.iterator().next())
                .key();
    }
}
