package org.backchannel.analysis.grounds;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backchannel.analysis.Chance;
import org.backchannel.model.Actor;

/**
 * Who comes first among the doors: without whom most is lost.
 *
 * @param actors in the order of ids: one, or several who share the place; nobody where no door is critical, as where
 *     nobody gets through, or where all doors stand in for each other
 * @param criticality what is lost without them; 0 for nobody
 */
public record FirstDoor(List<Actor> actors, Chance criticality) {
    /** Sums of the same parts in another order may differ in the last digits. */
    private static final double ROUNDING = 1e-9;

    private static final FirstDoor NOBODY = new FirstDoor(List.of(), new Chance(0, 0, 0));

    /** Keeps a copy that cannot change. */
    public FirstDoor {
        actors = List.copyOf(actors);
    }

    /** Of the nodes of doors. */
    static FirstDoor of(int[] doors, IntFunction<Actor> actors, IntFunction<Chance> criticality) {
        double most = IntStream.of(doors)
                .mapToDouble(door -> criticality.apply(door).value())
                .max()
                .orElse(0);
        if (!(most > 0)) {
            return NOBODY;
        }
        int[] first = IntStream.of(doors)
                .filter(door -> criticality.apply(door).value() >= most * (1 - ROUNDING))
                .toArray();
        return new FirstDoor(IntStream.of(first).mapToObj(actors).toList(), criticality.apply(first[0]));
    }

    /** Whether the same actors come first, whatever else the map says of them. */
    public boolean isSameAs(FirstDoor other) {
        return ids().equals(other.ids());
    }

    /** The ids of those who come first. */
    public List<String> ids() {
        return actors.stream().map(Actor::id).toList();
    }

    /** "Abramovich", "Abramovich and Russia", "nobody". */
    public String names() {
        return actors.isEmpty() ? "nobody" : actors.stream().map(Actor::name).collect(Collectors.joining(" and "));
    }
}
