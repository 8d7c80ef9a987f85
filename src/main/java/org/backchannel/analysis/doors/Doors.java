package org.backchannel.analysis.doors;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backchannel.algo.access.BestRoutes;
import org.backchannel.algo.access.BestRoutesParameters;
import org.backchannel.algo.access.BestRoutesResult;
import org.backchannel.algo.access.DoorShares;
import org.backchannel.algo.access.OriginsToTarget;
import org.backchannel.algo.access.RefusalCut;
import org.backchannel.algo.access.RefusalCutResult;
import org.backchannel.algo.access.SoleDoorsToTarget;
import org.backchannel.algo.access.SoleDoorsToTargetResult;
import org.backchannel.algo.centrality.SubsetBetweenness;
import org.backchannel.algo.centrality.SubsetBetweennessParameters;
import org.backchannel.graph.CsrGraph;
import org.backchannel.model.Actor;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;

/**
 * Who opens the door to a target, for whom, and what stands on it.
 *
 * <p>Doors are ordered by the share of origins that come in through them times the strength of their own tie;
 * go-betweens by subset betweenness; equal scores by actor id. A few searches of the graph, whatever the number of doors
 * and origins, and those that the routes asked for take.
 */
public final class Doors {
    private final ProjectedGraph reading;
    private final CsrGraph graph;
    private final OriginsToTarget question;
    private final RouteReader routes;
    private final Progress progress;
    private final SoleDoorsToTargetResult soleDoors;
    private final BestRoutesResult best;

    /** The origins that reach the target, the best placed first: by cost, then hops, then id. */
    private final int[] placed;

    private Doors(ProjectedGraph reading, DoorsParameters parameters, Progress progress) {
        this.reading = reading;
        this.graph = reading.graph();
        this.question = new OriginsToTarget(
                parameters.origins().stream().mapToInt(reading::node).toArray(), reading.node(parameters.target()));
        this.routes = new RouteReader(reading);
        this.progress = progress;
        this.soleDoors = SoleDoorsToTarget.of(graph, question, progress);
        this.best = BestRoutes.of(graph, new BestRoutesParameters(question.target()), progress);
        this.placed = StrongestRoutes.bestPlaced(question, best);
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
        Cut cut = cut();
        String verdict = new Verdict(reading, target, origins, doors, goBetweens, onlyOpener(doors)).text();
        List<Route> strongest = StrongestRoutes.of(graph, placed, question.target(), routesWanted, routes, progress);
        return new DoorsResult(reading, target, origins, doors, goBetweens, strongest, cut, verdict);
    }

    /** Those that reach the target, the best placed first, then the others. */
    private List<OriginAccess> origins() {
        progress.begin("strongest routes", placed.length);
        IntStream others = Arrays.stream(question.origins()).filter(origin -> !best.reaches(origin));
        return IntStream.concat(Arrays.stream(placed), others)
                .mapToObj(this::access)
                .toList();
    }

    private OriginAccess access(int origin) {
        progress.check();
        progress.advance(1);
        return new OriginAccess(reading.actor(origin), best.route(origin).map(routes::read));
    }

    private List<Door> doors() {
        List<org.backchannel.algo.access.Door> found =
                DoorShares.of(graph, question, progress).doors();
        Ranks ranks = Ranks.of(found.stream().mapToDouble(this::score).toArray());
        WaysAround ways = WaysAround.of(graph, question, best, placed, progress);
        Dependents dependents = Dependents.of(question, soleDoors);
        return IntStream.range(0, found.size())
                .mapToObj(place -> {
                    org.backchannel.algo.access.Door door =
                            found.get(ranks.order().get(place));
                    return new Door(
                            routes.step(door.arc()),
                            ranks.ranks().get(place),
                            door.share(),
                            dependents.on(door.node()).stream()
                                    .map(reading::actor)
                                    .toList(),
                            ways.around(door.node()).map(routes::read));
                })
                .toList();
    }

    private double score(org.backchannel.algo.access.Door door) {
        return door.origins() == 0 ? 0 : door.share() * graph.strengths()[door.arc()];
    }

    /** Where one door alone ranks first: a best route through it, of the best placed origin that has one. */
    private Optional<Route> onlyOpener(List<Door> doors) {
        boolean one = doors.stream().filter(Door::isFirst).count() == 1;
        return one ? through(reading.node(doors.get(0).actor().id())) : Optional.empty();
    }

    private Optional<Route> through(int door) {
        BestRoutesResult toDoor = BestRoutes.of(graph, new BestRoutesParameters(door), progress);
        long lastCost = graph.costs()[graph.arc(door, question.target())];
        return Arrays.stream(placed)
                .filter(origin -> origin != door
                        && toDoor.reaches(origin)
                        && toDoor.costs()[origin] + lastCost == best.costs()[origin])
                .boxed()
                .findFirst()
                .flatMap(toDoor::route)
                .map(route ->
                        routes.read(IntStream.concat(Arrays.stream(route.nodes()), IntStream.of(question.target()))
                                .toArray()));
    }

    private List<GoBetween> goBetweens() {
        double[] scores = SubsetBetweenness.of(graph, toTarget(), progress).nodes();
        int[] between = IntStream.range(0, graph.nodeCount())
                .filter(node -> node != question.target()
                        && (scores[node] > 0 || soleDoors.origins()[node] > 0))
                .toArray();
        Ranks ranks = Ranks.of(
                Arrays.stream(between).mapToDouble(node -> scores[node]).toArray());
        return IntStream.range(0, between.length)
                .mapToObj(place -> goBetween(between[ranks.order().get(place)], scores, ranks, place))
                .toList();
    }

    /** One sweep, from the target: no work for several threads. */
    private SubsetBetweennessParameters toTarget() {
        return new SubsetBetweennessParameters(question.origins(), new int[] {question.target()}, 1);
    }

    private GoBetween goBetween(int node, double[] scores, Ranks ranks, int place) {
        return new GoBetween(
                reading.actor(node),
                ranks.ranks().get(place),
                scores[node],
                soleDoors.origins()[node],
                graph.arc(node, question.target()) >= 0);
    }

    private Cut cut() {
        RefusalCutResult cut = RefusalCut.of(graph, question, progress);
        return new Cut(actors(cut.cut()), actors(cut.direct()), cut.independentWays());
    }

    private List<Actor> actors(int[] nodes) {
        return Arrays.stream(nodes).mapToObj(reading::actor).toList();
    }
}
