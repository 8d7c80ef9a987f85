package org.backchannel.analysis.doors;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.backchannel.algo.access.BestRoutes;
import org.backchannel.algo.access.BestRoutesParameters;
import org.backchannel.algo.access.BestRoutesResult;
import org.backchannel.algo.access.DoorShares;
import org.backchannel.algo.access.KStrongestRoutes;
import org.backchannel.algo.access.KStrongestRoutesParameters;
import org.backchannel.algo.access.OriginsToTarget;
import org.backchannel.algo.access.RefusalCut;
import org.backchannel.algo.access.RefusalCutResult;
import org.backchannel.algo.access.SoleDoorsToTarget;
import org.backchannel.algo.access.SoleDoorsToTargetResult;
import org.backchannel.algo.access.SubsetBetweenness;
import org.backchannel.algo.access.SubsetBetweennessParameters;
import org.backchannel.algo.access.WayAround;
import org.backchannel.algo.access.WayAroundParameters;
import org.backchannel.graph.CsrGraph;
import org.backchannel.model.Actor;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;

/**
 * Who opens the door to a target, for whom, and what stands on it.
 *
 * <p>Doors are ordered by the share of origins that come in through them times the strength of their own tie;
 * go-betweens by subset betweenness; equal scores by actor id. How long it takes grows with the number of doors and of
 * routes asked for, each of which is one search of the graph.
 */
public final class Doors {
    /** Around how many doors a way is looked for: one search of the graph each, and nobody reads on. */
    private static final int DOORS_GONE_AROUND = 50;

    /** From how many origins, the best placed, more routes than the strongest are looked for. */
    private static final int ORIGINS_SEARCHED = 25;

    private final ProjectedGraph reading;
    private final CsrGraph graph;
    private final OriginsToTarget question;
    private final RouteReader routes;
    private final Progress progress;
    private final SoleDoorsToTargetResult soleDoors;

    private Doors(ProjectedGraph reading, DoorsParameters parameters, Progress progress) {
        this.reading = reading;
        this.graph = reading.graph();
        this.question = new OriginsToTarget(
                parameters.origins().stream().mapToInt(reading::node).toArray(), reading.node(parameters.target()));
        this.routes = new RouteReader(reading);
        this.progress = progress;
        this.soleDoors = SoleDoorsToTarget.of(graph, question, progress);
    }

    /** Answers for one target. */
    public static DoorsResult of(ProjectedGraph reading, DoorsParameters parameters, Progress progress) {
        return new Doors(reading, parameters, progress).answer(parameters.routes());
    }

    private DoorsResult answer(int routesWanted) {
        Actor target = reading.actor(question.target());
        List<OriginAccess> origins = origins();
        List<Door> doors = doors();
        List<GoBetween> goBetweens = goBetweens();
        String verdict = new Verdict(reading, target, origins, doors, goBetweens).text();
        return new DoorsResult(
                reading, target, origins, doors, goBetweens, strongest(origins, routesWanted), cut(), verdict);
    }

    private List<OriginAccess> origins() {
        BestRoutesResult best = BestRoutes.of(graph, new BestRoutesParameters(question.target()), progress);
        return Arrays.stream(question.origins())
                .mapToObj(origin -> new OriginAccess(
                        reading.actor(origin), best.route(origin).map(routes::read)))
                .sorted(Comparator.comparingDouble(OriginAccess::strength).reversed())
                .toList();
    }

    private List<Door> doors() {
        List<org.backchannel.algo.access.Door> found = DoorShares.of(graph, question, progress).doors().stream()
                .sorted(Comparator.comparingDouble(this::score).reversed())
                .toList();
        List<OptionalInt> ranks =
                Ranks.of(found.stream().mapToDouble(this::score).toArray());
        int[] goneAround = found.stream()
                .mapToInt(org.backchannel.algo.access.Door::node)
                .limit(DOORS_GONE_AROUND)
                .toArray();
        var around = WayAround.of(graph, new WayAroundParameters(question, goneAround), progress)
                .routes();
        return IntStream.range(0, found.size())
                .mapToObj(place -> new Door(
                        routes.step(found.get(place).arc()),
                        ranks.get(place),
                        found.get(place).share(),
                        dependentOn(found.get(place).node()),
                        place < around.size() ? around.get(place).map(routes::read) : Optional.empty()))
                .toList();
    }

    private double score(org.backchannel.algo.access.Door door) {
        return door.origins() == 0 ? 0 : door.share() * graph.strengths()[door.arc()];
    }

    /** The origins for whom every way passes a node. */
    private List<Actor> dependentOn(int node) {
        if (soleDoors.origins()[node] == 0) {
            return List.of();
        }
        return Arrays.stream(question.origins())
                .filter(origin -> Arrays.stream(soleDoors.soleDoorsOf(origin)).anyMatch(door -> door == node))
                .mapToObj(reading::actor)
                .toList();
    }

    private List<GoBetween> goBetweens() {
        double[] scores = SubsetBetweenness.of(graph, SubsetBetweennessParameters.of(question), progress)
                .scores();
        int[] between = IntStream.range(0, graph.nodeCount())
                .filter(node -> node != question.target()
                        && (scores[node] > 0 || soleDoors.origins()[node] > 0))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer node) -> -scores[node]))
                .mapToInt(Integer::intValue)
                .toArray();
        List<OptionalInt> ranks = Ranks.of(
                Arrays.stream(between).mapToDouble(node -> scores[node]).toArray());
        return IntStream.range(0, between.length)
                .mapToObj(place -> new GoBetween(
                        reading.actor(between[place]),
                        ranks.get(place),
                        scores[between[place]],
                        soleDoors.origins()[between[place]],
                        graph.arc(between[place], question.target()) >= 0))
                .toList();
    }

    /** The strongest routes of all origins together, from those best placed. */
    private List<Route> strongest(List<OriginAccess> origins, int wanted) {
        int[] searched = origins.stream()
                .filter(origin -> origin.best().isPresent())
                .limit(ORIGINS_SEARCHED)
                .mapToInt(origin -> reading.node(origin.actor().id()))
                .sorted()
                .toArray();
        if (searched.length == 0 || wanted == 0) {
            return List.of();
        }
        OriginsToTarget best = new OriginsToTarget(searched, question.target());
        return KStrongestRoutes.of(graph, new KStrongestRoutesParameters(best, wanted), progress).routes().stream()
                .flatMap(List::stream)
                .sorted()
                .limit(wanted)
                .map(routes::read)
                .toList();
    }

    private Cut cut() {
        RefusalCutResult cut = RefusalCut.of(graph, question, progress);
        return new Cut(actors(cut.cut()), actors(cut.direct()), cut.independentWays());
    }

    private List<Actor> actors(int[] nodes) {
        return Arrays.stream(nodes).mapToObj(reading::actor).toList();
    }
}
