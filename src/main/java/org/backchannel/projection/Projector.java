package org.backchannel.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.model.Actor;
import org.backchannel.model.Conductance;
import org.backchannel.model.Confidence;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.progress.Progress;

/**
 * Reads a map as a graph.
 *
 * <p>From the ties that hold on the date and are confident enough, each tie offers an arc forward that carries with
 * {@code strength × forward(type)} if the tie exists, and one backward likewise; an arc that never carries is none. The
 * strength of an arc is the probability that some tie of it exists and carries, shared sources enumerated (see
 * {@link SharedSources}). Read undirected, what a tie offers either way counts both ways. A tie from an actor to itself
 * gives no arc. Time: that of sorting the ties, but for arcs whose ties share sources.
 */
public final class Projector {
    /** A least confidence that is read off a report and given back keeps the tie it was read from. */
    private static final double ROUNDING = 1e-12;

    private final StakeholderMap map;
    private final Projection projection;
    private final Confidence confidence;
    private final SharedSources sharedSources;
    private final List<Actor> actors;
    private final Map<Long, List<Contribution>> byPair = new TreeMap<>();
    private final Map<String, Integer> nodes;

    private int counted;
    private int notOnDate;
    private int tooDoubtful;
    private int notConducting;
    private int approximated;

    private Projector(StakeholderMap map, Projection projection) {
        this.map = map;
        this.projection = projection;
        this.confidence = Confidence.in(map);
        this.sharedSources = new SharedSources(confidence);
        this.actors = List.copyOf(map.actors().values());
        this.nodes = new HashMap<>();
        actors.forEach(actor -> nodes.put(actor.id(), nodes.size()));
    }

    /** The graph of a map, read in one way. */
    public static ProjectedGraph project(StakeholderMap map, Projection projection) {
        return project(map, projection, Progress.NONE);
    }

    /** The same, unless the caller wants the work to stop: 50,000 ties take some tenths of a second. */
    public static ProjectedGraph project(StakeholderMap map, Projection projection, Progress progress) {
        Projector projector = new Projector(map, projection);
        for (Tie tie : map.ties()) {
            progress.check();
            projector.add(tie);
        }
        return projector.build(progress);
    }

    private void add(Tie tie) {
        if (projection.asOf().isPresent()
                && !tie.period().touches(projection.asOf().get())) {
            notOnDate++;
            return;
        }
        double exists = confidence.of(tie);
        if (exists == 0 || exists < projection.minConfidence() - ROUNDING) {
            tooDoubtful++;
            return;
        }
        Conductance conductance = projection.lens().conductance(map.typeOf(tie));
        double forward = tie.strength() * conductance.forward();
        double backward = tie.strength() * conductance.backward();
        if (exists * Math.max(forward, backward) == 0 || tie.from().equals(tie.to())) {
            notConducting++;
            return;
        }
        counted++;
        if (projection.undirected()) {
            double eitherWay = eitherWay(Math.max(forward, backward), Math.min(forward, backward));
            offer(tie, tie.from(), tie.to(), eitherWay, exists);
            offer(tie, tie.to(), tie.from(), eitherWay, exists);
        } else {
            offer(tie, tie.from(), tie.to(), forward, exists);
            offer(tie, tie.to(), tie.from(), backward, exists);
        }
    }

    /** Of two independent draws, that one at least succeeds; exactly {@code more} where {@code less} is 0. */
    private static double eitherWay(double more, double less) {
        return more + less * (1 - more);
    }

    private void offer(Tie tie, String from, String to, double carries, double exists) {
        if (carries * exists > 0) {
            long pair = (long) nodes.get(from) << Integer.SIZE | nodes.get(to);
            byPair.computeIfAbsent(pair, key -> new ArrayList<>(1)).add(new Contribution(tie, carries, exists));
        }
    }

    private ProjectedGraph build(Progress progress) {
        List<List<Contribution>> contributions =
                byPair.values().stream().map(List::copyOf).toList();
        double[] strengths = new double[contributions.size()];
        for (int place = 0; place < strengths.length; place++) {
            progress.check();
            strengths[place] = strength(contributions.get(place));
        }
        ArcCosts costs = ArcCosts.of(projection.cost(), strengths, contributions, actors.size());
        CsrGraphBuilder builder = new CsrGraphBuilder(actors.size());
        int arc = 0;
        for (long pair : byPair.keySet()) {
            builder.arc((int) (pair >> Integer.SIZE), (int) pair, strengths[arc], costs.costs()[arc]);
            arc++;
        }
        CsrGraph graph = builder.build();
        return new ProjectedGraph(
                projection,
                map,
                graph,
                actors,
                contributions,
                costs.perUnit(),
                costs.rounded(),
                new Tally(counted, notOnDate, tooDoubtful, notConducting, approximated),
                Optional.empty());
    }

    private double strength(List<Contribution> arc) {
        SharedSources.Joint joint = sharedSources.everyArcCarries(List.of(arc), SharedSources.ARC_LIMIT);
        approximated += joint.exact() ? 0 : 1;
        return joint.value();
    }
}
