package org.backchannel.projection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.backchannel.model.Actor;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Conductance;
import org.backchannel.model.Credibility;
import org.backchannel.model.Evidence;
import org.backchannel.model.Origins;
import org.backchannel.model.Period;
import org.backchannel.model.Reliability;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.StakeholderMap.GradeOverrides;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
import org.backchannel.model.TieType;
import org.backchannel.model.Valence;

/**
 * Maps so small that all their draws can be enumerated: two to four actors, up to five ties, up to three sources that
 * speak of several ties, in several items each, for and against. The seed is fresh each run and part of every failure;
 * give it back with {@code -Dbackchannel.test.seed=…} to see the same maps. A failing map prints itself.
 */
final class TinyMaps {
    private static final String SEED_PROPERTY = "backchannel.test.seed";
    private static final long SEED = Long.getLong(SEED_PROPERTY, System.nanoTime());
    private static final List<String> TYPES = List.of("hosts", "met", "opposes");
    private static final List<String> DATES = List.of("2021", "2022", "2022-03", "2022-04", "2022-03-31", "2023-12-31");

    private final Random random;

    private TinyMaps(Random random) {
        this.random = random;
    }

    /** Runs the test on so many maps, with chance of its own where it needs some. */
    static void each(int maps, BiConsumer<StakeholderMap, Random> test) {
        for (int number = 0; number < maps; number++) {
            Random random = new Random(SEED + number);
            StakeholderMap map = new TinyMaps(random).map();
            try {
                test.accept(map, random);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(
                        e.getMessage() + "\nwith -D" + SEED_PROPERTY + "=" + SEED + ", map " + number + ":\n" + map, e);
            }
        }
    }

    /** A map of these ties; the actors, sources (all of letter B) and types that they name are there. */
    static StakeholderMap of(Map<String, Conductance> access, Tie... ties) {
        SortedMap<String, Actor> actors = new TreeMap<>();
        SortedMap<String, Source> sources = new TreeMap<>();
        for (Tie tie : ties) {
            actors.put(tie.from(), Actor.named(tie.from(), tie.from()));
            actors.put(tie.to(), Actor.named(tie.to(), tie.to()));
            tie.evidence().forEach(item -> sources.put(item.source(), source(item.source(), Reliability.B)));
        }
        SortedMap<String, TieType> types = new TreeMap<>();
        access.forEach((name, conductance) -> types.put(name, new TieType(name, conductance, Conductance.NONE)));
        return map(sources, actors, List.of(ties), types, GradeOverrides.NONE);
    }

    static Source source(String id, Reliability reliability) {
        Optional<String> unknown = Optional.empty();
        return new Source(id, id, unknown, Optional.empty(), unknown, unknown, reliability, false);
    }

    static Evidence item(String source, int credibility, Stance stance) {
        return new Evidence(source, Credibility.ofDigit(credibility), stance, Optional.empty(), Optional.empty());
    }

    /** The same map with everything put in in another order. */
    static StakeholderMap shuffled(StakeholderMap map, Random random) {
        List<Tie> ties = new ArrayList<>();
        for (Tie tie : map.ties()) {
            List<Evidence> evidence = new ArrayList<>(tie.evidence());
            Collections.shuffle(evidence, random);
            ties.add(evidence.isEmpty() ? tie : tie.restingOn(evidence));
        }
        Collections.shuffle(ties, random);
        return new StakeholderMap(
                map.graph(),
                map.title(),
                map.asOf(),
                map.target(),
                map.origins(),
                backwards(map.sources()),
                backwards(map.actors()),
                ties,
                backwards(map.declaredTypes()),
                backwards(map.vocabulary()),
                map.gradeOverrides());
    }

    private static <V> SortedMap<String, V> backwards(SortedMap<String, V> map) {
        SortedMap<String, V> turned = new TreeMap<>(Comparator.reverseOrder());
        turned.putAll(map);
        return turned;
    }

    private static StakeholderMap map(
            SortedMap<String, Source> sources,
            SortedMap<String, Actor> actors,
            List<Tie> ties,
            SortedMap<String, TieType> types,
            GradeOverrides grades) {
        return new StakeholderMap(
                "tiny",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Origins.EVERYBODY,
                sources,
                actors,
                ties,
                types,
                types,
                grades);
    }

    private StakeholderMap map() {
        SortedMap<String, Source> sources = new TreeMap<>();
        names("s", 1 + random.nextInt(3)).forEach(id -> sources.put(id, source(id, pick(Reliability.values()))));
        SortedMap<String, Actor> actors = new TreeMap<>();
        names("a", 2 + random.nextInt(ProjectionOracle.MOST_ACTORS - 1))
                .forEach(id -> actors.put(id, Actor.named(id, id)));
        SortedMap<String, TieType> types = new TreeMap<>();
        TYPES.forEach(name -> types.put(name, new TieType(name, conductance(), conductance())));
        StakeholderMap map;
        do {
            List<Tie> ties = names("tie", random.nextInt(6)).stream()
                    .map(id -> tie(id, List.copyOf(actors.keySet()), List.copyOf(sources.keySet())))
                    .toList();
            map = map(sources, actors, ties, types, grades());
        } while (new ProjectionOracle(map, Projection.ACCESS).draws() > ProjectionOracle.MOST_DRAWS);
        return map;
    }

    private static List<String> names(String stem, int count) {
        return IntStream.range(0, count).mapToObj(number -> stem + number).toList();
    }

    private Tie tie(String id, List<String> actors, List<String> sources) {
        int from = random.nextInt(actors.size());
        int to = (from + 1 + random.nextInt(actors.size() - 1)) % actors.size();
        int support = random.nextInt(8);
        return new Tie(
                id,
                actors.get(from),
                actors.get(to),
                TYPES.get(random.nextInt(TYPES.size())),
                random.nextBoolean() ? 1 : 1 - random.nextDouble(),
                period(),
                Valence.NEUTRAL,
                OptionalDouble.empty(),
                support == 0 ? OptionalDouble.of(1 - random.nextDouble()) : OptionalDouble.empty(),
                support < 2 ? List.of() : evidence(sources),
                new TreeMap<>());
    }

    private List<Evidence> evidence(List<String> sources) {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(number -> item(
                        sources.get(random.nextInt(sources.size())),
                        1 + random.nextInt(6),
                        random.nextInt(4) == 0 ? Stance.DENIES : Stance.SUPPORTS))
                .toList();
    }

    private Period period() {
        Optional<CalendarDate> since = date();
        return new Period(
                since,
                date().filter(until ->
                        since.stream().noneMatch(begin -> begin.firstDay().isAfter(until.lastDay()))));
    }

    private Optional<CalendarDate> date() {
        return random.nextInt(3) > 0
                ? Optional.empty()
                : Optional.of(CalendarDate.of(DATES.get(random.nextInt(DATES.size()))));
    }

    private GradeOverrides grades() {
        Map<Reliability, Double> letters = new EnumMap<>(Reliability.class);
        Map<Credibility, Double> digits = new EnumMap<>(Credibility.class);
        if (random.nextBoolean()) {
            letters.put(pick(Reliability.values()), probability());
            digits.put(pick(Credibility.values()), probability());
        }
        return new GradeOverrides(letters, digits);
    }

    private Conductance conductance() {
        return new Conductance(probability(), probability());
    }

    /** Nothing, everything, or something between. */
    private double probability() {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> 1;
            default -> random.nextDouble();
        };
    }

    private <T> T pick(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
