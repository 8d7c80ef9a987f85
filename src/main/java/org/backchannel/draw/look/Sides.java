package org.backchannel.draw.look;

import java.util.List;
import java.util.Optional;
import org.backchannel.draw.scene.Ink;
import org.backchannel.model.Actor;
import org.backchannel.model.StakeholderMap;

/**
 * The colours of a map's sides: the same in every picture of it.
 *
 * @param names of the sides, in order
 * @param theme whose colours
 */
public record Sides(List<String> names, Theme theme) {
    /** Those of a map. */
    public static Sides of(StakeholderMap map, Theme theme) {
        return new Sides(
                map.actors().values().stream()
                        .flatMap(actor -> actor.side().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                theme);
    }

    /** The colour of an actor. */
    public Ink ink(Actor actor) {
        return actor.side().map(this::ink).orElse(theme.sideless());
    }

    /** The colour of a side. */
    public Ink ink(String side) {
        return theme.side(names.indexOf(side));
    }

    /** The sides of some actors, in order. */
    public List<String> among(List<Actor> actors) {
        return names.stream()
                .filter(name -> actors.stream().anyMatch(actor -> actor.side().equals(Optional.of(name))))
                .toList();
    }
}
