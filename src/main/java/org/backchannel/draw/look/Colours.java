package org.backchannel.draw.look;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.analysis.communities.Communities;
import org.backchannel.analysis.communities.CommunitiesParameters;
import org.backchannel.analysis.communities.Community;
import org.backchannel.draw.scene.Ink;
import org.backchannel.model.Actor;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;

/**
 * The colours of actors: by side, or by community where nobody has a side.
 *
 * @param heading what colours stand for
 * @param names of what has a colour of its own, with that colour, in order
 * @param byActor the colour of each, by id
 * @param theme whose colours
 */
public record Colours(String heading, List<Named> names, Map<String, Ink> byActor, Theme theme) {
    private static final int NAMED = 6;

    /** A side or a community. */
    public record Named(String name, Ink ink) {}

    /** Those of a reading of a map. */
    public static Colours of(ProjectedGraph reading, Theme theme, Progress progress) {
        Sides sides = Sides.of(reading.map(), theme);
        return sides.names().isEmpty() ? ofCommunities(reading, theme, progress) : ofSides(reading, sides);
    }

    private static Colours ofSides(ProjectedGraph reading, Sides sides) {
        Map<String, Ink> inks = new HashMap<>();
        reading.map().actors().values().forEach(actor -> inks.put(actor.id(), sides.ink(actor)));
        List<Named> names = sides.names().stream()
                .map(side -> new Named(side, sides.ink(side)))
                .toList();
        return new Colours("Colour: side", names, inks, sides.theme());
    }

    private static Colours ofCommunities(ProjectedGraph reading, Theme theme, Progress progress) {
        Map<String, Ink> inks = new HashMap<>();
        List<Community> found = Communities.of(reading, CommunitiesParameters.STANDARD, progress).communities().stream()
                .filter(Community::hasSeveral)
                .limit(NAMED)
                .toList();
        found.forEach(community ->
                community.members().forEach(actor -> inks.put(actor.id(), theme.side(community.number() - 1))));
        List<Named> names = found.stream()
                .map(community -> new Named(
                        "community " + community.number() + ", around "
                                + community.members().get(0).name(),
                        theme.side(community.number() - 1)))
                .toList();
        return new Colours("Colour: community", names, inks, theme);
    }

    /** The colour of an actor. */
    public Ink ink(Actor actor) {
        return byActor.getOrDefault(actor.id(), theme.sideless());
    }
}
