package org.backchannel.format.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.format.Additions;
import org.backchannel.model.Actor;
import org.backchannel.model.StakeholderMap;

/**
 * How actors look where a format can say it: coloured by community if it is known, else by side, and as large as the
 * first score that travels with the map says, else as the number of their ties.
 *
 * <p>The colours are those that Okabe and Ito chose for people who see colours differently; who belongs nowhere is grey.
 */
public final class Look {
    /** A colour, each part from 0 to 255. */
    public record Color(int red, int green, int blue) {
        /** {@code #e69f00}. */
        public String hex() {
            return String.format(java.util.Locale.ROOT, "#%02x%02x%02x", red, green, blue);
        }
    }

    /** Of ties that are hostile. */
    public static final Color HOSTILE = new Color(0xD5, 0x5E, 0x00);

    /** Of other ties. */
    public static final Color TIE = new Color(0x99, 0x99, 0x99);

    private static final Color NOWHERE = new Color(0xBB, 0xBB, 0xBB);
    private static final List<Color> PALETTE = List.of(
            new Color(0x00, 0x72, 0xB2),
            new Color(0xE6, 0x9F, 0x00),
            new Color(0x00, 0x9E, 0x73),
            new Color(0xCC, 0x79, 0xA7),
            new Color(0x56, 0xB4, 0xE9),
            new Color(0xD5, 0x5E, 0x00),
            new Color(0xF0, 0xE4, 0x42));

    private static final double SMALLEST = 10;
    private static final double LARGEST = 40;

    private final Map<String, Color> colors = new TreeMap<>();
    private final Map<String, Double> sizes = new TreeMap<>();

    private Look() {}

    static Look of(StakeholderMap map, Additions additions) {
        Look look = new Look();
        Optional<Additions.Scores> community = additions.scores().stream()
                .filter(scores -> scores.key().equals(Additions.COMMUNITY))
                .findFirst();
        if (community.isPresent()) {
            look.color(
                    map, actor -> Optional.ofNullable(community.get().byActor().get(actor.id())));
        } else {
            look.color(map, Actor::side);
        }
        look.size(
                map,
                additions.scores().stream()
                        .filter(scores -> !scores.key().equals(Additions.COMMUNITY))
                        .findFirst()
                        .map(Additions.Scores::byActor)
                        .orElseGet(() -> ties(map)));
        return look;
    }

    private <G extends Comparable<G>> void color(StakeholderMap map, Function<Actor, Optional<G>> group) {
        List<G> groups = List.copyOf(map.actors().values().stream()
                .flatMap(actor -> group.apply(actor).stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        Map<G, Color> byGroup = new TreeMap<>();
        for (int i = 0; i < groups.size(); i++) {
            byGroup.put(groups.get(i), PALETTE.get(i % PALETTE.size()));
        }
        map.actors()
                .values()
                .forEach(actor -> group.apply(actor).ifPresent(own -> colors.put(actor.id(), byGroup.get(own))));
    }

    private static Map<String, Double> ties(StakeholderMap map) {
        Map<String, Double> counts = new TreeMap<>();
        map.ties().forEach(tie -> Stream.of(tie.from(), tie.to()).forEach(end -> counts.merge(end, 1.0, Double::sum)));
        return counts;
    }

    private void size(StakeholderMap map, Map<String, Double> measure) {
        double least = measure.values().stream().mapToDouble(v -> v).min().orElse(0);
        double most = measure.values().stream().mapToDouble(v -> v).max().orElse(0);
        map.actors().keySet().forEach(id -> {
            double value = measure.getOrDefault(id, least);
            double share = most > least ? (value - least) / (most - least) : 0;
            sizes.put(id, Math.rint(100 * (SMALLEST + (LARGEST - SMALLEST) * share)) / 100);
        });
    }

    /** The colour of an actor. */
    public Color color(Actor actor) {
        return colors.getOrDefault(actor.id(), NOWHERE);
    }

    /** The diameter of an actor, from 10 to 40. */
    public double size(Actor actor) {
        return sizes.get(actor.id());
    }
}
