package org.backchannel.draw.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backchannel.draw.layout.StressLayout;
import org.backchannel.draw.look.Colours;
import org.backchannel.model.Actor;
import org.backchannel.model.Confidence;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.model.Valence;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projection;

/**
 * What the picture of a map shows: the most important actors, and the ties that hold between them.
 *
 * @param actors the most important first
 * @param ties in the order of their ids
 * @param actorsLeftOut how many actors there are beside
 */
record MapGraph(List<MapActor> actors, List<MapTie> ties, int actorsLeftOut) {
    /** Types of the built-in vocabulary that set one against the other. */
    private static final List<String> HOSTILE = List.of("opposes", "pressures");

    /** How many actors without ties have room below the others. */
    private static final int MOST_ALONE = 10;

    static MapGraph of(ProjectedGraph reading, Colours colours, int most) {
        StakeholderMap map = reading.map();
        Confidence confidence = Confidence.in(map);
        List<Tie> holding = map.ties().stream()
                .filter(tie -> counts(tie, reading.projection(), confidence.of(tie)))
                .toList();
        Map<String, Double> weights = new HashMap<>();
        holding.forEach(tie -> {
            weights.merge(tie.from(), tie.strength(), Double::sum);
            weights.merge(tie.to(), tie.strength(), Double::sum);
        });
        List<MapActor> all = map.actors().values().stream()
                .map(actor -> new MapActor(actor, weights.getOrDefault(actor.id(), 0.0), colours.ink(actor)))
                .sorted(Comparator.comparingDouble(MapActor::weight)
                        .reversed()
                        .thenComparing(shown -> shown.actor().id()))
                .toList();
        int alone = (int) all.stream().filter(shown -> !shown.isTied()).count();
        List<MapActor> actors = all.stream()
                .filter(shown -> shown.isTied() || alone <= MOST_ALONE)
                .limit(most)
                .toList();
        return new MapGraph(
                actors, ties(actors, holding, confidence), map.actors().size() - actors.size());
    }

    private static boolean counts(Tie tie, Projection projection, double confidence) {
        boolean holds = projection.asOf().map(tie.period()::touches).orElse(true);
        return holds && confidence > 0 && confidence >= projection.minConfidence();
    }

    private static List<MapTie> ties(List<MapActor> actors, List<Tie> holding, Confidence confidence) {
        Map<String, Integer> places = new HashMap<>();
        actors.forEach(shown -> places.put(shown.actor().id(), places.size()));
        Map<StressLayout.Pair, List<Tie>> between = new TreeMap<>(
                Comparator.comparingInt(StressLayout.Pair::one).thenComparingInt(StressLayout.Pair::other));
        holding.stream()
                .filter(tie -> places.containsKey(tie.from()) && places.containsKey(tie.to()))
                .forEach(tie -> between.computeIfAbsent(pair(tie, places), pair -> new ArrayList<>())
                        .add(tie));
        return between.values().stream()
                .flatMap(parallel -> sideBySide(parallel, places, confidence).stream())
                .sorted(Comparator.comparing(tie -> tie.tie().id()))
                .toList();
    }

    private static StressLayout.Pair pair(Tie tie, Map<String, Integer> places) {
        int from = places.get(tie.from());
        int to = places.get(tie.to());
        return new StressLayout.Pair(Math.min(from, to), Math.max(from, to));
    }

    /** Bends are counted from the actor of the lower place, so that ties of both directions keep apart. */
    private static List<MapTie> sideBySide(List<Tie> parallel, Map<String, Integer> places, Confidence confidence) {
        return IntStream.range(0, parallel.size())
                .mapToObj(at -> {
                    Tie tie = parallel.get(at);
                    int from = places.get(tie.from());
                    int to = places.get(tie.to());
                    double bend = at - (parallel.size() - 1) / 2.0;
                    return new MapTie(tie, from, to, confidence.of(tie), isHostile(tie), from < to ? bend : -bend);
                })
                .toList();
    }

    static boolean isHostile(Tie tie) {
        return tie.valence() == Valence.NEGATIVE || tie.valence() == Valence.NEUTRAL && HOSTILE.contains(tie.type());
    }

    /** Who is joined, each pair once. */
    List<StressLayout.Pair> pairs() {
        return ties.stream()
                .map(tie -> new StressLayout.Pair(Math.min(tie.from(), tie.to()), Math.max(tie.from(), tie.to())))
                .distinct()
                .collect(Collectors.toList());
    }

    /** The actors as the map has them. */
    List<Actor> people() {
        return actors.stream().map(MapActor::actor).toList();
    }
}
