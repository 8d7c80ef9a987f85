package org.backchannel.analysis.doors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backchannel.algo.DescendingOrder;
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
 * <p>Doors and go-betweens are ordered by criticality: what is lost without them; doors of which none is critical by the
 * share of origins that come in through them times the strength of their own tie, go-betweens by subset betweenness; equal
 * scores by actor id. A few searches of the graph, whatever the number of doors and origins, those that the routes asked
 * for take, and the worlds.
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

    private final List<Route> strongest;
    private final Cut cut;

    /** By place in {@link #placed}: its strongest route. */
    private final List<Route> routesOf;

    private final String when;
    private final List<org.backchannel.algo.access.Door> found;
    private final WaysAround waysAround;

    /** By node: how many of the strongest routes pass it. */
    private final double[] routeShares;

    /** All nodes, those first that most of the strongest routes pass. */
    private final int[] mostUsed;

    /** Asked last: it may be interrupted and still answer, and what comes after it is quick. */
    private final WorldAnswers worlds;

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
        this.found = DoorShares.of(graph, question, progress).doors();
        this.waysAround = WaysAround.of(graph, question, best, placed, progress);
        this.routeShares = SubsetBetweenness.of(graph, toTarget(), progress).nodes();
        this.mostUsed = DescendingOrder.of(routeShares);
        this.strongest = StrongestRoutes.of(graph, placed, question.target(), parameters.routes(), routes, progress);
        this.cut = cut();
        this.routesOf = routesOf();
        this.when = Verdict.when(reading);
        this.worlds = new WorldAnswers(reading, question, parameters.sampling(), progress);
    }

    /** Answers for one target. */
    public static DoorsResult of(ProjectedGraph reading, DoorsParameters parameters, Progress progress) {
        return new Doors(reading, parameters, progress).answer();
    }

    private DoorsResult answer() {
        Actor target = reading.actor(question.target());
        List<OriginAccess> origins = origins();
        List<Door> doors = doors();
        Between between = between();
        List<Door> first = doors.stream().filter(Door::isFirst).toList();
        Chances chances = worlds.chances(between.first(WorldAnswers.PAIRED));
        String verdict = new Verdict(
                        reading, when, target, origins, doors, between.upstreamOf(first), onlyOpener(first), chances)
                .text();
        return new DoorsResult(reading, target, origins, doors, between.all(), strongest, cut, chances, verdict);
    }

    /** Before the worlds: whoever breaks those off does not wait for 10,000 routes, which take a tenth of a second or more. */
    private List<Route> routesOf() {
        List<Route> read = new ArrayList<>(placed.length);
        for (int origin : placed) {
            progress.check();
            read.add(routes.read(best.route(origin).orElseThrow()));
        }
        return read;
    }

    /** Those that reach the target, the best placed first, then the others. */
    private List<OriginAccess> origins() {
        List<OriginAccess> origins = new ArrayList<>(question.origins().length);
        for (int place = 0; place < placed.length; place++) {
            origins.add(access(placed[place], Optional.of(routesOf.get(place))));
        }
        Arrays.stream(question.origins())
                .filter(origin -> !best.reaches(origin))
                .forEach(origin -> origins.add(access(origin, Optional.empty())));
        return origins;
    }

    private OriginAccess access(int origin, Optional<Route> route) {
        int place = Arrays.binarySearch(question.origins(), origin);
        return new OriginAccess(reading.actor(origin), route, worlds.reach(place), worlds.earlyReach(place));
    }

    /** The most critical first; where none is, as with perfect substitutes, by what comes in through them. */
    private List<Door> doors() {
        int[] nodes = found.stream().mapToInt(door -> door.node()).toArray();
        Ranks ranks = Ranks.of(
                critical(nodes)
                        ? criticalities(nodes)
                        : found.stream().mapToDouble(this::score).toArray());
        List<Importance> importance = worlds.importance(nodes);
        Dependents dependents = Dependents.of(question, soleDoors);
        return IntStream.range(0, found.size())
                .mapToObj(place -> {
                    int which = ranks.scored(place);
                    org.backchannel.algo.access.Door door = found.get(which);
                    return new Door(
                            routes.step(door.arc()),
                            ranks.rank(place),
                            importance.get(which),
                            door.share(),
                            dependents.on(door.node()).stream()
                                    .map(reading::actor)
                                    .toList(),
                            waysAround.around(door.node()).map(routes::read));
                })
                .toList();
    }

    private boolean critical(int[] nodes) {
        return Arrays.stream(nodes).anyMatch(node -> worlds.criticality(node) > 0);
    }

    private double[] criticalities(int[] nodes) {
        return Arrays.stream(nodes).mapToDouble(worlds::criticality).toArray();
    }

    private double score(org.backchannel.algo.access.Door door) {
        return door.origins() == 0 ? 0 : door.share() * graph.strengths()[door.arc()];
    }

    /** Where one door alone ranks first: a best route through it, of the best placed origin that has one. */
    private Optional<Route> onlyOpener(List<Door> first) {
        return first.size() == 1 ? through(reading.node(first.get(0).actor().id())) : Optional.empty();
    }

    private Optional<Route> through(int door) {
        BestRoutesResult toDoor = BestRoutes.of(graph, new BestRoutesParameters(door), Progress.NONE);
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

    /** Of those on a strongest route and those that are critical, the most critical first, then the most used. */
    private Between between() {
        int[] nodes = Arrays.stream(mostUsed)
                .filter(node -> node != question.target() && standsBetween(node))
                .toArray();
        Ranks ranks = Ranks.of(
                critical(nodes)
                        ? criticalities(nodes)
                        : Arrays.stream(nodes)
                                .mapToDouble(node -> routeShares[node])
                                .toArray());
        return new Between(reading, question.target(), routeShares, soleDoors, nodes, ranks, worlds.importance(nodes));
    }

    private boolean standsBetween(int node) {
        return routeShares[node] > 0 || soleDoors.origins()[node] > 0 || worlds.criticality(node) > 0;
    }

    /** One sweep, from the target: no work for several threads. */
    private SubsetBetweennessParameters toTarget() {
        return new SubsetBetweennessParameters(question.origins(), new int[] {question.target()}, 1);
    }

    private Cut cut() {
        RefusalCutResult cut = RefusalCut.of(graph, question, progress);
        return new Cut(actors(cut.cut()), actors(cut.direct()), cut.independentWays());
    }

    private List<Actor> actors(int[] nodes) {
        return Arrays.stream(nodes).mapToObj(reading::actor).toList();
    }
}
