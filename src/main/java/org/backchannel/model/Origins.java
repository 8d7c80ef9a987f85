package org.backchannel.model;

import java.util.List;

/**
 * Who wants to reach the target: the actors of some sides and some actors by name.
 *
 * @param sides names of sides, in order
 * @param actors ids of actors, in order
 */
public record Origins(List<String> sides, List<String> actors) {
    /** Nobody is named: everybody but the target is meant. */
    public static final Origins EVERYBODY = new Origins(List.of(), List.of());

    /** Sorts, so that origins have one order whatever the order of the file. */
    public Origins {
        sides = sides.stream().sorted().distinct().toList();
        actors = actors.stream().sorted().distinct().toList();
    }

    /** Whether nobody is named, which means everybody. */
    public boolean isEverybody() {
        return sides.isEmpty() && actors.isEmpty();
    }
}
