package org.backchannel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Random stakeholder maps for tests. One seed gives one map, on every machine.
 *
 * <p>Every optional part of the model turns up in some map: dates, denials, parallel ties, plain confidences, ties with
 * nothing to show for them, attributes, texts that need quoting. Tie types are declared by the map itself, so that a map
 * needs no vocabulary.
 */
public final class RandomMaps {
    private static final List<String> WILD_TEXTS = List.of(
            "no",
            "012",
            "2024-12-02",
            "null",
            "~",
            "1e3",
            "Roman Abramovich",
            "Володимир Зеленський",
            "O'Brien, \"Bob\"",
            "a: b # c",
            "- item",
            "{curly} [square]",
            "back\\slash",
            "emoji \uD83D\uDE80",
            "ends with colon:",
            " spaces around ",
            "&anchor *alias !tag %percent @at `tick`",
            "日本 太郎",
            "Łukasz Ørsted-Weiß");

    private final Random random;

    private RandomMaps(Random random) {
        this.random = random;
    }

    /** A map of a few actors and ties. */
    public static StakeholderMap small(long seed) {
        Random random = new Random(seed);
        return of(random, 2 + random.nextInt(12), random.nextInt(30));
    }

    /** A map of a size. Ties may be parallel; there are at least two actors. */
    public static StakeholderMap of(Random random, int actors, int ties) {
        return new RandomMaps(random).map(actors, ties);
    }

    private StakeholderMap map(int actorCount, int tieCount) {
        SortedMap<String, TieType> types = types();
        SortedMap<String, Source> sources = sources(1 + random.nextInt(6));
        SortedMap<String, Actor> actors = actors(actorCount);
        List<Tie> ties = ties(
                tieCount, List.copyOf(types.keySet()), List.copyOf(sources.keySet()), List.copyOf(actors.keySet()));
        SortedMap<String, TieType> vocabulary = new TreeMap<>();
        ties.forEach(tie -> vocabulary.put(tie.type(), types.get(tie.type())));
        String target = pick(List.copyOf(actors.keySet()));
        return new StakeholderMap(
                "random-map",
                perhaps("A random map"),
                perhaps(date()),
                perhaps(target),
                origins(actors),
                sources,
                actors,
                ties,
                types,
                vocabulary,
                gradeOverrides());
    }

    private SortedMap<String, TieType> types() {
        SortedMap<String, TieType> types = new TreeMap<>();
        for (String name : List.of("golfs-with", "knows", "prays-with")) {
            types.put(name, new TieType(name, conductance(), conductance()));
        }
        return types;
    }

    private Conductance conductance() {
        return new Conductance(probability(), random.nextInt(3) == 0 ? 0 : probability());
    }

    private SortedMap<String, Source> sources(int count) {
        SortedMap<String, Source> sources = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            String id = "source-" + i;
            sources.put(
                    id,
                    new Source(
                            id,
                            text(),
                            perhaps(text()),
                            perhaps(date()),
                            perhaps("https://example.org/" + i + "?a=b#c"),
                            i == 0 ? Optional.empty() : perhaps("source-" + random.nextInt(i)),
                            pick(List.of(Reliability.values())),
                            random.nextInt(5) == 0));
        }
        return sources;
    }

    private SortedMap<String, Actor> actors(int count) {
        SortedMap<String, Actor> actors = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            String id = "actor-" + i;
            actors.put(
                    id,
                    new Actor(
                            id,
                            text() + i,
                            pick(List.of(ActorKind.values())),
                            perhaps(pick(List.of("staff", "board", "The Owners"))),
                            perhaps(text()),
                            random.nextInt(4) == 0 ? List.of(text(), "A" + i) : List.of(),
                            perhaps(text() + "\nsecond line\t" + text()),
                            random.nextBoolean() ? 1 : probability(),
                            attributes()));
        }
        return actors;
    }

    private List<Tie> ties(int count, List<String> types, List<String> sources, List<String> actors) {
        SortedMap<String, Tie> ties = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            String from = pick(actors);
            String to = pick(actors);
            if (!from.equals(to)) {
                Tie tie = tie(from, pick(types), to, sources);
                ties.merge(tie.id(), tie, (first, second) -> second.named("tie-" + ties.size()));
                ties.putIfAbsent("named-" + i, tie.named("named-" + i));
            }
        }
        return List.copyOf(ties.values().stream().filter(this::keyed).toList());
    }

    /** Half of all ties, whatever they are called. */
    private boolean keyed(Tie tie) {
        return random.nextBoolean();
    }

    private Tie tie(String from, String type, String to, List<String> sources) {
        int support = random.nextInt(3);
        return new Tie(
                Tie.defaultId(from, type, to),
                from,
                to,
                type,
                random.nextInt(3) == 0 ? 1 : probability(),
                period(),
                pick(List.of(Valence.values())),
                random.nextInt(3) == 0 ? OptionalDouble.of(random.nextInt(100) / 8.0 + 0.1) : OptionalDouble.empty(),
                support == 0 ? OptionalDouble.of(probability()) : OptionalDouble.empty(),
                support == 1 ? evidence(sources) : List.of(),
                attributes());
    }

    private List<Evidence> evidence(List<String> sources) {
        List<Evidence> items = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            items.add(new Evidence(
                    pick(sources),
                    pick(List.of(Credibility.values())),
                    random.nextInt(4) == 0 ? Stance.DENIES : Stance.SUPPORTS,
                    Optional.of("paragraph " + i),
                    perhaps(text())));
        }
        return items;
    }

    private Period period() {
        CalendarDate first = CalendarDate.of("20" + (10 + random.nextInt(10)));
        CalendarDate last = CalendarDate.of("2024-0" + (1 + random.nextInt(9)));
        return new Period(perhaps(first), perhaps(last));
    }

    private CalendarDate date() {
        return pick(List.of(CalendarDate.of("2022"), CalendarDate.of("2022-03"), CalendarDate.of("2024-12-01")));
    }

    private Origins origins(SortedMap<String, Actor> actors) {
        if (random.nextBoolean()) {
            return Origins.EVERYBODY;
        }
        List<String> sides = actors.values().stream()
                .flatMap(actor -> actor.side().stream())
                .limit(1)
                .toList();
        return new Origins(sides, List.of(pick(List.copyOf(actors.keySet()))));
    }

    private StakeholderMap.GradeOverrides gradeOverrides() {
        return random.nextBoolean()
                ? StakeholderMap.GradeOverrides.NONE
                : new StakeholderMap.GradeOverrides(
                        Map.of(pick(List.of(Reliability.values())), probability()),
                        Map.of(pick(List.of(Credibility.values())), probability()));
    }

    private SortedMap<String, String> attributes() {
        SortedMap<String, String> attributes = new TreeMap<>();
        int count = Math.max(0, random.nextInt(6) - 3);
        for (int i = 0; i < count; i++) {
            attributes.put(pick(List.of("sector", "meetings", "Last seen", "сектор")), text());
        }
        return attributes;
    }

    /** In (0, 1]; short ones and ones with all the digits a double has. */
    private double probability() {
        return random.nextBoolean() ? (1 + random.nextInt(10)) / 10.0 : 1 - random.nextDouble();
    }

    private String text() {
        return pick(WILD_TEXTS);
    }

    private <T> Optional<T> perhaps(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
