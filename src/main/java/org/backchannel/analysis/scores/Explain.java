package org.backchannel.analysis.scores;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.backchannel.algo.ShortestDistances;
import org.backchannel.algo.centrality.Betweenness;
import org.backchannel.algo.centrality.BetweennessParameters;
import org.backchannel.algo.centrality.PassingPairs;
import org.backchannel.algo.centrality.PassingPairsParameters;
import org.backchannel.algo.centrality.PassingPairsResult;
import org.backchannel.algo.centrality.PassingPairsResult.Pair;
import org.backchannel.algo.centrality.SubsetBetweenness;
import org.backchannel.algo.centrality.SubsetBetweennessParameters;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;

/** Why an actor scores in betweenness: whose cheapest routes pass it, through whom, and what they have without it. */
public final class Explain {
    /** How many pairs are named: with more actors there are millions. */
    static final int LISTED = 1_000;

    /** Sums of shares differ in the last digits by the order in which they were added. */
    private static final double ROUNDING = 1e-9;

    private final ProjectedGraph reading;
    private final CsrGraph graph;
    private final ExplainParameters parameters;
    private final Progress progress;
    private final int node;

    private Explain(ProjectedGraph reading, ExplainParameters parameters, Progress progress) {
        this.reading = reading;
        this.graph = reading.graph();
        this.parameters = parameters;
        this.progress = progress;
        this.node = reading.node(parameters.actor());
    }

    /** Explains one actor's score. */
    public static Explanation of(ProjectedGraph reading, ExplainParameters parameters, Progress progress) {
        return new Explain(reading, parameters, progress).explain();
    }

    /** Finds the pairs that pass, which takes nearly all the time of an explanation. */
    public static void pairs(ProjectedGraph reading, ExplainParameters parameters, Progress progress) {
        new Explain(reading, parameters, progress).passing();
    }

    private PassingPairsResult passing() {
        return PassingPairs.of(
                graph,
                new PassingPairsParameters(
                        node,
                        parameters.pairs().sources(reading),
                        parameters.pairs().targets(reading),
                        LISTED,
                        parameters.threads()),
                progress);
    }

    private Explanation explain() {
        double[] scores = scores();
        PassingPairsResult passing = passing();
        double own = scores[node];
        int above = (int) Arrays.stream(scores)
                .filter(score -> score > own + ROUNDING * Math.abs(own))
                .count();
        return new Explanation(
                reading,
                reading.actor(node),
                parameters.pairs(),
                own,
                above + 1,
                passing.sum(),
                passing.passing(),
                passing.connected(),
                pairs(passing.pairs()),
                through(graph.in(), graph.inArcs(), graph.tails(), passing.overArcs()),
                through(graph.out(), IntStream.range(0, graph.arcCount()).toArray(), graph.heads(), passing.overArcs()),
                actors(passing.bySource()),
                actors(passing.byTarget()));
    }

    private double[] scores() {
        if (parameters.pairs().isAll()) {
            return Betweenness.of(graph, new BetweennessParameters(parameters.threads()), progress)
                    .scores();
        }
        return SubsetBetweenness.of(
                        graph,
                        new SubsetBetweennessParameters(
                                parameters.pairs().sources(reading),
                                parameters.pairs().targets(reading),
                                parameters.threads()),
                        progress)
                .nodes();
    }

    private List<Explanation.Pair> pairs(List<Pair> pairs) {
        progress.begin("ways around", pairs.size());
        CsrGraph without = without();
        ShortestDistances search = new ShortestDistances(without, progress);
        Map<Integer, List<Pair>> bySource = new HashMap<>();
        pairs.forEach(pair -> bySource.computeIfAbsent(pair.source(), any -> new ArrayList<>())
                .add(pair));
        Map<Pair, OptionalDouble> around = new HashMap<>();
        bySource.forEach((source, itsPairs) -> {
            search.from(source);
            itsPairs.forEach(pair -> around.put(pair, distance(search.distances()[pair.target()])));
            progress.advance(itsPairs.size());
        });
        return pairs.stream()
                .map(pair -> new Explanation.Pair(
                        reading.actor(pair.source()),
                        reading.actor(pair.target()),
                        pair.share(),
                        pair.cost() / reading.costPerUnit(),
                        around.get(pair)))
                .toList();
    }

    private OptionalDouble distance(long cost) {
        return cost == ShortestDistances.UNREACHED
                ? OptionalDouble.empty()
                : OptionalDouble.of(cost / reading.costPerUnit());
    }

    /** The graph in which nobody gets to the actor, nor on from there. */
    private CsrGraph without() {
        CsrGraphBuilder builder = new CsrGraphBuilder(graph.nodeCount());
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            if (graph.tails()[arc] != node && graph.heads()[arc] != node) {
                builder.arc(graph.tails()[arc], graph.heads()[arc], graph.strengths()[arc], graph.costs()[arc]);
            }
        }
        return builder.build();
    }

    /** The neighbours at the other ends of the actor's arcs, those that carry most first. */
    private List<Explanation.Part> through(int[] firsts, int[] arcs, int[] ends, double[] overArcs) {
        return IntStream.range(firsts[node], firsts[node + 1])
                .map(slot -> arcs[slot])
                .filter(arc -> overArcs[arc] > 0)
                .mapToObj(arc -> new Explanation.Part(reading.actor(ends[arc]), overArcs[arc]))
                .sorted(Comparator.comparingDouble((Explanation.Part part) -> -part.pairs()))
                .toList();
    }

    private List<Explanation.Part> actors(double[] shares) {
        return IntStream.range(0, shares.length)
                .filter(each -> shares[each] > 0)
                .mapToObj(each -> new Explanation.Part(reading.actor(each), shares[each]))
                .sorted(Comparator.comparingDouble((Explanation.Part part) -> -part.pairs()))
                .toList();
    }
}
