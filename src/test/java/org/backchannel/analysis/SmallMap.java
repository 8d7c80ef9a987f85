package org.backchannel.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backchannel.model.Actor;
import org.backchannel.model.Conductance;
import org.backchannel.model.Credibility;
import org.backchannel.model.Evidence;
import org.backchannel.model.Origins;
import org.backchannel.model.Reliability;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
import org.backchannel.model.TieType;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;

/**
 * Builds maps for tests. An actor is there once a tie or {@link #actor} names it; its name is its id with a capital. The
 * types are {@code asks}, which conducts forward only, and {@code knows}, which conducts backward as well, by half.
 */
public final class SmallMap {
    private final SortedMap<String, Actor> actors = new TreeMap<>();
    private final SortedMap<String, Source> sources = new TreeMap<>();
    private final List<Tie> ties = new ArrayList<>();

    /** An empty one. */
    public static SmallMap map() {
        return new SmallMap();
    }

    /** With an actor. */
    public SmallMap actor(String id) {
        actors.putIfAbsent(id, Actor.named(id, id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1)));
        return this;
    }

    /** With an actor on a side. */
    public SmallMap actor(String id, String side) {
        actor(id);
        actors.computeIfPresent(id, (same, actor) -> actor.onSide(side));
        return this;
    }

    /** With a document. */
    public SmallMap document(String id, Reliability reliability) {
        return source(id, reliability, Optional.empty());
    }

    /** With an informant quoted in a document. */
    public SmallMap informant(String id, String within, Reliability reliability) {
        return source(id, reliability, Optional.of(within));
    }

    private SmallMap source(String id, Reliability reliability, Optional<String> within) {
        sources.put(
                id,
                new Source(
                        id,
                        "The " + id,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        within,
                        reliability,
                        false));
        return this;
    }

    /** With ties that are known to exist and conduct forward, along the actors. */
    public SmallMap way(double strength, String... along) {
        for (int next = 1; next < along.length; next++) {
            tie(Tie.certain(along[next - 1], "asks", along[next], strength));
        }
        return this;
    }

    /** With a tie. */
    public SmallMap tie(Tie tie) {
        actor(tie.from());
        actor(tie.to());
        ties.add(tie);
        return this;
    }

    /** With a forward tie of strength 1 that rests on evidence. */
    public SmallMap told(String from, String to, Evidence... items) {
        return tie(Tie.certain(from, "asks", to, 1).restingOn(Arrays.asList(items)));
    }

    /** With a forward tie of strength 1 for which there is neither evidence nor a confidence. */
    public SmallMap guessed(String from, String to) {
        return told(from, to);
    }

    /** An item for a tie. */
    public static Evidence says(String source, int credibility) {
        return item(source, credibility, Stance.SUPPORTS);
    }

    /** An item against a tie. */
    public static Evidence denies(String source, int credibility) {
        return item(source, credibility, Stance.DENIES);
    }

    private static Evidence item(String source, int credibility, Stance stance) {
        return new Evidence(source, Credibility.ofDigit(credibility), stance, Optional.empty(), Optional.empty());
    }

    /** A tie with a plain confidence. */
    public static Tie believed(String from, String type, String to, double strength, double confidence) {
        Tie tie = Tie.certain(from, type, to, strength);
        return new Tie(
                tie.id(),
                from,
                to,
                type,
                strength,
                tie.period(),
                tie.valence(),
                OptionalDouble.empty(),
                OptionalDouble.of(confidence),
                List.of(),
                tie.attributes());
    }

    /** The map. */
    public StakeholderMap build() {
        SortedMap<String, TieType> types = new TreeMap<>();
        types.put("asks", new TieType("asks", new Conductance(1, 0), new Conductance(1, 0)));
        types.put("knows", new TieType("knows", new Conductance(1, 0.5), new Conductance(1, 0.5)));
        return new StakeholderMap(
                "small",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Origins.EVERYBODY,
                sources,
                actors,
                ties,
                types,
                types,
                StakeholderMap.GradeOverrides.NONE);
    }

    /** The map as a graph of access. */
    public ProjectedGraph read() {
        return Projector.project(build(), Projection.ACCESS);
    }
}
