package org.backchannel.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A set of changes to a map under one name.
 *
 * <p>What is left keeps its id, so that whatever is drawn by name is drawn as before: a world of the changed map is the same
 * world but for the changes.
 *
 * @param name as reports speak of it
 * @param changes in the order given, which plays no part
 */
public record Scenario(String name, List<MapChange> changes) {
    /** The type of a tie that an introduction makes. */
    private static final String INTRODUCED = "introduced";

    /** Keeps a copy that cannot change. */
    public Scenario {
        changes = List.copyOf(changes);
    }

    private <C extends MapChange> Stream<C> all(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }

    private <C extends MapChange> Set<String> ids(Class<C> kind, Function<C, String> id) {
        return all(kind).map(id).collect(Collectors.toCollection(HashSet::new));
    }

    /** The ids of the actors who are gone. */
    public Set<String> actorsGone() {
        return ids(MapChange.WithoutActor.class, MapChange.WithoutActor::actor);
    }

    private Set<String> tiesGone() {
        return ids(MapChange.WithoutTie.class, MapChange.WithoutTie::tie);
    }

    /** What these changes contradict each other in, if they do. */
    public Optional<String> contradiction() {
        Set<String> gone = tiesGone();
        Set<String> absent = actorsGone();
        Map<String, Double> strengths = new HashMap<>();
        Set<List<String>> introduced = new HashSet<>();
        for (MapChange change : changes) {
            if (change instanceof MapChange.Confirmation kept && gone.contains(kept.tie())) {
                return Optional.of("tie '" + kept.tie() + "' is confirmed and taken away");
            } else if (change instanceof MapChange.OtherStrength kept) {
                Double other = strengths.putIfAbsent(kept.tie(), kept.strength());
                if (gone.contains(kept.tie()) || other != null) {
                    return Optional.of("tie '" + kept.tie() + "' is given a strength and "
                            + (other == null ? "taken away" : "another one"));
                }
            } else if (change instanceof MapChange.Introduction meeting) {
                for (String actor : List.of(meeting.from(), meeting.to())) {
                    if (absent.contains(actor)) {
                        return Optional.of("actor '" + actor + "' is introduced and taken away");
                    }
                }
                if (!introduced.add(List.of(meeting.from(), meeting.to()))) {
                    return Optional.of(
                            "'" + meeting.from() + "' is introduced to '" + meeting.to() + "' twice; once is enough");
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The map as it would be. Actors who are gone lose their ties and stay as names. A tie is left without any item when all
     * that spoke of it is disbelieved: then it cannot exist, and goes too; not so one that never had any.
     */
    public StakeholderMap of(StakeholderMap map) {
        SortedMap<String, Tie> ties = new TreeMap<>();
        map.ties().forEach(tie -> ties.put(tie.id(), tie));
        all(MapChange.Confirmation.class)
                .forEach(change -> ties.computeIfPresent(change.tie(), (id, tie) -> tie.confirmed()));
        all(MapChange.OtherStrength.class)
                .forEach(change -> ties.computeIfPresent(change.tie(), (id, tie) -> tie.carrying(change.strength())));
        Set<String> spokenOf = ties.values().stream()
                .filter(tie -> !tie.evidence().isEmpty())
                .map(Tie::id)
                .collect(Collectors.toSet());
        Set<String> disbelieved = ids(MapChange.Disbelief.class, MapChange.Disbelief::source);
        ties.replaceAll((id, tie) -> without(tie, disbelieved));
        ties.values().removeIf(tie -> isLeftWithoutAny(tie, spokenOf));
        ties.keySet().removeAll(tiesGone());
        Set<String> absent = actorsGone();
        ties.values().removeIf(tie -> absent.contains(tie.from()) || absent.contains(tie.to()));
        return introducing(map, ties);
    }

    private static Tie without(Tie tie, Set<String> disbelieved) {
        List<Evidence> left = tie.evidence().stream()
                .filter(item -> !disbelieved.contains(item.source()))
                .toList();
        return left.size() == tie.evidence().size() ? tie : tie.restingOn(left);
    }

    private static boolean isLeftWithoutAny(Tie tie, Set<String> spokenOf) {
        return tie.evidence().isEmpty() && spokenOf.contains(tie.id());
    }

    private StakeholderMap introducing(StakeholderMap map, SortedMap<String, Tie> ties) {
        SortedMap<String, TieType> types = new TreeMap<>(map.vocabulary());
        String type = free(INTRODUCED, types.keySet());
        Set<String> ids = map.ties().stream().map(Tie::id).collect(Collectors.toSet());
        all(MapChange.Introduction.class).forEach(meeting -> {
            types.put(type, new TieType(type, new Conductance(1, 0), new Conductance(1, 0)));
            Tie tie = Tie.certain(meeting.from(), type, meeting.to(), meeting.strength());
            Tie named = tie.named(free(tie.id(), ids));
            ties.put(named.id(), named);
        });
        return new StakeholderMap(
                map.graph(),
                map.title(),
                map.asOf(),
                map.target(),
                map.origins(),
                map.sources(),
                map.actors(),
                List.copyOf(ties.values()),
                map.declaredTypes(),
                types,
                map.gradeOverrides());
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        for (int number = 2; taken.contains(name); number++) {
            name = wanted + "-" + number;
        }
        return name;
    }
}
