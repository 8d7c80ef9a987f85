package org.backchannel.draw.door;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.doors.Door;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.doors.GoBetween;
import org.backchannel.analysis.doors.OriginAccess;
import org.backchannel.analysis.doors.Step;
import org.backchannel.graph.CsrGraph;
import org.backchannel.model.Actor;
import org.backchannel.projection.Contribution;
import org.backchannel.projection.ProjectedGraph;

/**
 * Chooses what a picture of a door shows: the target, its doors, the origins that get there, and whoever stands on the
 * strongest route of one of them; every tie of access among those that leads closer to the target. What is more than a
 * slide can hold is left out, the least first, and counted.
 */
final class DoorSelection {
    private static final int DOORS = 7;
    private static final int ORIGINS = 16;
    private static final int OTHER_TIES = 12;

    private final DoorsResult result;
    private final Map<String, Chance> criticality;
    private final ProjectedGraph reading;
    private final List<OriginAccess> origins;
    private final List<Door> doors;

    /** By id: steps to the target. */
    private final Map<String, Integer> distances;

    private final List<String> leftOut = new ArrayList<>();

    private DoorSelection(DoorsResult result) {
        this.result = result;
        this.criticality = result.criticality();
        this.reading = result.reading();
        this.doors = result.doors().stream().limit(DOORS).toList();
        DoorRows rows = new DoorRows(
                result.target().id(),
                doors.stream().map(door -> door.actor().id()).toList());
        this.origins = withRoom(rows);
        this.distances = rows.columns();
    }

    /** The best placed first, as long as there is room. */
    private List<OriginAccess> withRoom(DoorRows rows) {
        List<OriginAccess> found = new ArrayList<>();
        for (OriginAccess origin : result.origins()) {
            if (found.size() < ORIGINS && origin.best().filter(rows::take).isPresent()) {
                found.add(origin);
            }
        }
        return List.copyOf(found);
    }

    /** What to show of an answer. */
    static DoorGraph of(DoorsResult result) {
        return new DoorSelection(result).graph();
    }

    private DoorGraph graph() {
        List<DoorTie> ties = ties();
        List<DoorActor> actors = actors(ties);
        countWhatIsLeftOut();
        double most =
                criticality.values().stream().mapToDouble(Chance::high).max().orElse(0);
        return new DoorGraph(actors, ties, most, leftOut);
    }

    private void countWhatIsLeftOut() {
        long doorless = result.origins().stream()
                .filter(origin -> origin.best().isEmpty())
                .count();
        Stream<Actor> reaching = result.origins().stream()
                .filter(origin -> origin.best().isPresent())
                .map(OriginAccess::actor);
        note(notShown(reaching), "of the origins that get there");
        note(doorless, doorless == 1 ? "origin that has no way" : "origins that have no way");
        note(notShown(result.doors().stream().map(Door::actor)), "of the doors");
    }

    private long notShown(Stream<Actor> actors) {
        return actors.filter(actor -> !distances.containsKey(actor.id())).count();
    }

    private void note(long number, String what) {
        if (number > 0) {
            leftOut.add(number + " " + what);
        }
    }

    private List<DoorTie> ties() {
        Map<String, Step> steps = new LinkedHashMap<>();
        Set<String> strongest = new LinkedHashSet<>();
        origins.stream().limit(1).flatMap(DoorSelection::bestSteps).forEach(step -> {
            steps.put(key(step), step);
            strongest.add(key(step));
        });
        origins.stream().flatMap(DoorSelection::bestSteps).forEach(step -> steps.putIfAbsent(key(step), step));
        Set<String> used = Set.copyOf(steps.keySet());
        doors.forEach(door -> steps.putIfAbsent(key(door.step()), door.step()));
        others(steps.keySet()).forEach(step -> steps.put(key(step), step));
        doors.forEach(door -> wayIn(door, steps.values()).ifPresent(step -> steps.put(key(step), step)));
        return steps.values().stream()
                .map(step -> tie(step, strongest.contains(key(step)), used.contains(key(step))))
                .toList();
    }

    private static Stream<Step> bestSteps(OriginAccess origin) {
        return origin.best().stream().flatMap(route -> route.steps().stream());
    }

    private static String key(Step step) {
        return step.from().id() + ">" + step.to().id();
    }

    private static DoorTie tie(Step step, boolean strongest, boolean used) {
        DoorTie.Standing standing =
                strongest ? DoorTie.Standing.STRONGEST : used ? DoorTie.Standing.USED : DoorTie.Standing.OTHER;
        double confidence =
                step.ties().stream().mapToDouble(Contribution::confidence).max().orElse(0);
        return new DoorTie(step, standing, confidence);
    }

    /** The strongest of the further ties of access that lead closer to the target. */
    private List<Step> others(Set<String> shown) {
        List<Step> all = new ArrayList<>();
        for (int arc = 0; arc < csr().arcCount(); arc++) {
            step(arc).filter(step -> !shown.contains(key(step))).ifPresent(all::add);
        }
        all.sort(Comparator.comparingDouble(Step::strength).reversed().thenComparing(DoorSelection::key));
        note(Math.max(0, all.size() - OTHER_TIES), "weaker ties");
        return all.stream().limit(OTHER_TIES).toList();
    }

    /** A door to which nothing shown leads gets the strongest tie that does, from another door that can be reached. */
    private Optional<Step> wayIn(Door door, Collection<Step> shown) {
        Set<String> reached = new HashSet<>();
        shown.forEach(step -> reached.add(step.to().id()));
        origins.forEach(origin -> reached.add(origin.actor().id()));
        if (reached.contains(door.actor().id())) {
            return Optional.empty();
        }
        int node = reading.node(door.actor().id());
        return Arrays.stream(csr().inArcs(), csr().in()[node], csr().in()[node + 1])
                .mapToObj(this::anyStep)
                .filter(step -> distances.getOrDefault(step.from().id(), 0) > 0
                        && reached.contains(step.from().id()))
                .max(Comparator.comparingDouble(Step::strength)
                        .thenComparing(Comparator.comparing(DoorSelection::key).reversed()));
    }

    private Step anyStep(int arc) {
        return new Step(
                reading.actor(csr().tails()[arc]),
                reading.actor(csr().heads()[arc]),
                csr().strengths()[arc],
                reading.contributions().get(arc));
    }

    private CsrGraph csr() {
        return reading.graph();
    }

    private Optional<Step> step(int arc) {
        Step step = anyStep(arc);
        Integer near = distances.get(step.to().id());
        Integer far = distances.get(step.from().id());
        return near == null || far == null || near >= far ? Optional.empty() : Optional.of(step);
    }

    private List<DoorActor> actors(List<DoorTie> ties) {
        Map<String, GoBetween> between = new HashMap<>();
        result.goBetweens().forEach(found -> between.put(found.actor().id(), found));
        Set<String> asking = new LinkedHashSet<>();
        result.origins().forEach(origin -> asking.add(origin.actor().id()));
        Set<String> entered = new LinkedHashSet<>();
        ties.forEach(tie -> entered.add(tie.step().to().id()));
        return distances.keySet().stream()
                .map(id -> actor(id, Optional.ofNullable(between.get(id)), asking.contains(id), entered.contains(id)))
                .toList();
    }

    private DoorActor actor(String id, Optional<GoBetween> between, boolean asks, boolean entered) {
        int distance = distances.get(id);
        DoorActor.Part part =
                switch (distance) {
                    case 0 -> DoorActor.Part.TARGET;
                    case 1 -> DoorActor.Part.DOOR;
                    default -> entered || !asks ? DoorActor.Part.BETWEEN : DoorActor.Part.ORIGIN;
                };
        long others = result.reaching() - (asks ? 1 : 0);
        double passing =
                others == 0 ? 0 : between.map(GoBetween::subsetBetweenness).orElse(0.0) / others;
        return new DoorActor(
                reading.map().actor(id),
                part,
                distance,
                asks,
                Math.min(1, passing),
                between.map(GoBetween::soleDoorFor).orElse(0),
                Optional.ofNullable(criticality.get(id)));
    }
}
