package org.backchannel.projection;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.model.Actor;
import org.backchannel.model.ArcList;
import org.backchannel.model.Origins;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.WeightMeaning;

/**
 * Reads an edge list as a graph, without a tie object for every arc: 100,000 actors and 500,000 arcs in 0.15 s. The map
 * of the result has the actors and no ties, so its arcs have no contributions; a lens, a date or a least confidence has
 * nothing to choose from.
 *
 * <p>What an arc's strength and cost are follows from the {@link WeightMeaning}: a count is divided by the largest count,
 * of this reading, to be a strength, but costs {@code K / count}; an arc of a length has strength 1.
 */
public final class ArcListProjector {
    private final ArcList arcs;
    private final Projection projection;

    private ArcListProjector(ArcList arcs, Projection projection) {
        this.arcs = arcs;
        this.projection = projection;
    }

    /**
     * The graph of an edge list, read in one way.
     *
     * @throws BadProjectionException if the cost model needs lengths, and there are none
     */
    public static ProjectedGraph project(ArcList arcs, Projection projection) {
        return new ArcListProjector(arcs, projection).project();
    }

    private ProjectedGraph project() {
        CsrGraph weighted = weighted();
        double[] weights = weighted.strengths();
        double[] strengths = strengths(weights);
        ArcCosts costs = costs(weights, strengths);
        CsrGraphBuilder builder = new CsrGraphBuilder(weighted.nodeCount());
        for (int arc = 0; arc < strengths.length; arc++) {
            builder.arc(weighted.tails()[arc], weighted.heads()[arc], strengths[arc], costs.costs()[arc]);
        }
        StakeholderMap map = map();
        return new ProjectedGraph(
                projection,
                map,
                builder.build(),
                List.copyOf(map.actors().values()),
                Collections.nCopies(strengths.length, List.of()),
                costs.perUnit(),
                costs.rounded(),
                new Tally(arcs.rows() - arcs.selfTies(), 0, 0, arcs.selfTies(), 0),
                Optional.of(arcs));
    }

    /** The arcs with their weights in place of strengths, 1 where there are none; read undirected, both ways. */
    private CsrGraph weighted() {
        CsrGraphBuilder builder = new CsrGraphBuilder(arcs.actors().size());
        for (int arc = 0; arc < arcs.arcCount(); arc++) {
            builder.arc(arcs.tails()[arc], arcs.heads()[arc], arcs.meaning().isPresent() ? arcs.weights()[arc] : 1, 1);
        }
        return projection.undirected() ? bothWays(builder.build()) : builder.build();
    }

    private CsrGraph bothWays(CsrGraph directed) {
        CsrGraphBuilder builder = new CsrGraphBuilder(directed.nodeCount());
        for (int arc = 0; arc < directed.arcCount(); arc++) {
            int tail = directed.tails()[arc];
            int head = directed.heads()[arc];
            int back = directed.arc(head, tail);
            if (back < 0 || tail < head) {
                double weight = directed.strengths()[arc];
                double both = back < 0 ? weight : combined(weight, directed.strengths()[back]);
                builder.arc(tail, head, both, 1).arc(head, tail, both, 1);
            }
        }
        return builder.build();
    }

    private double combined(double one, double other) {
        return arcs.meaning().map(meaning -> meaning.combined(one, other)).orElse(1.0);
    }

    private double[] strengths(double[] weights) {
        return switch (arcs.meaning().orElse(WeightMeaning.LENGTH)) {
            case STRENGTH -> weights;
            case COUNT -> {
                double largest = Arrays.stream(weights).max().orElse(1);
                yield Arrays.stream(weights)
                        .map(weight -> Math.max(Double.MIN_NORMAL, weight / largest))
                        .toArray();
            }
            case LENGTH -> Arrays.stream(weights).map(weight -> 1).toArray();
        };
    }

    private ArcCosts costs(double[] weights, double[] strengths) {
        int nodes = arcs.actors().size();
        boolean counts = arcs.meaning().equals(Optional.of(WeightMeaning.COUNT));
        return switch (projection.cost()) {
            case RELIABILITY -> ArcCosts.reliability(strengths);
            case HOPS -> ArcCosts.hops(strengths.length);
            case INVERSE -> ArcCosts.inverse(counts ? weights : strengths, nodes);
            case LENGTH -> {
                if (!arcs.meaning().equals(Optional.of(WeightMeaning.LENGTH))) {
                    throw new BadProjectionException("cost 'length' needs lengths; this edge list has "
                            + arcs.meaning()
                                    .map(meaning -> "weights that mean " + meaning.word())
                                    .orElse("no weights"));
                }
                yield ArcCosts.length(weights, nodes);
            }
        };
    }

    private StakeholderMap map() {
        SortedMap<String, Actor> actors = new TreeMap<>();
        arcs.actors().forEach(name -> actors.put(name, Actor.named(name, name)));
        return new StakeholderMap(
                arcs.name(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Origins.EVERYBODY,
                new TreeMap<>(),
                actors,
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                StakeholderMap.GradeOverrides.NONE);
    }
}
