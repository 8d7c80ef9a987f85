package org.backchannel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backchannel.model.StakeholderMap.GradeOverrides;
import org.backchannel.model.Variations.Variation;
import org.junit.jupiter.api.Test;

/** Says the same, same digest; says anything else, another: every component of every record is changed on its own. */
class MapDigestTest {
    /** With every optional part there, so that each can be changed and left out. */
    private static StakeholderMap full() {
        Conductance some = new Conductance(0.5, 0.25);
        TieType type = new TieType("golfs-with", some, new Conductance(0.125, 0.75));
        return new StakeholderMap(
                "board-dispute",
                Optional.of("Who can reach the chair"),
                Optional.of(CalendarDate.of("2024-12-02")),
                Optional.of("chair"),
                new Origins(List.of("staff", "board"), List.of("firm", "bo")),
                sorted(source("ft", "clerk"), Source::id),
                sorted(actor("chair"), Actor::id),
                List.of(tie("evidence"), tie("plain").restingOn(List.of()), plain("confidence")),
                sorted(type, TieType::name),
                sorted(type, TieType::name),
                new GradeOverrides(Map.of(Reliability.A, 0.97, Reliability.C, 0.5), Map.of(Credibility.DOUBTFUL, 0.3)));
    }

    private static <V> SortedMap<String, V> sorted(V value, Function<V, String> id) {
        return new TreeMap<>(Map.of(id.apply(value), value));
    }

    private static Source source(String id, String within) {
        return new Source(
                id,
                "Board split widens",
                Optional.of("A newspaper"),
                Optional.of(CalendarDate.of("2024-11")),
                Optional.of("https://example.org/a"),
                Optional.of(within),
                Reliability.B,
                true);
    }

    private static Actor actor(String id) {
        return new Actor(
                id,
                "Ada Chair",
                ActorKind.PERSON,
                Optional.of("board"),
                Optional.of("Chair"),
                List.of("A. Chair", "The Chair"),
                Optional.of("free text"),
                0.8,
                new TreeMap<>(Map.of("sector", "energy", "seat", "3")));
    }

    private static Tie tie(String id) {
        Evidence item = new Evidence(
                "ft", Credibility.PROBABLE, Stance.SUPPORTS, Optional.of("third paragraph"), Optional.of("Sees her"));
        return new Tie(
                id,
                "firm",
                "chair",
                "golfs-with",
                0.75,
                new Period(Optional.of(CalendarDate.of("2023-01")), Optional.of(CalendarDate.of("2024"))),
                Valence.POSITIVE,
                OptionalDouble.of(2.5),
                OptionalDouble.empty(),
                List.of(item),
                new TreeMap<>(Map.of("meetings", "12")));
    }

    private static Tie plain(String id) {
        Tie tie = Tie.certain("bo", "golfs-with", "chair", 0.5);
        return tie.named(id);
    }

    @Test
    void everySingleChangeChangesTheDigestAndNoTwoAlike() {
        Map<String, String> pathsByDigest = new HashMap<>();
        pathsByDigest.put(MapDigest.of(full()), "no change");
        List<Variation> variations = Variations.of(full());
        for (Variation variation : variations) {
            if (!variation.path().contains(".vocabulary")) {
                String twin = pathsByDigest.put(MapDigest.of((StakeholderMap) variation.value()), variation.path());
                assertThat(twin)
                        .as("what has the digest of " + variation.path())
                        .isNull();
            }
        }
        assertThat(pathsByDigest).hasSizeGreaterThan(80);
    }

    @Test
    void theVariationsReachEveryComponentOfEveryRecord() {
        Set<String> reached = Variations.of(full()).stream()
                .flatMap(variation -> variation.changed().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(reached)
                .containsAll(Variations.components(
                        StakeholderMap.class,
                        Origins.class,
                        Source.class,
                        Actor.class,
                        Tie.class,
                        Period.class,
                        Evidence.class,
                        TieType.class,
                        Conductance.class,
                        GradeOverrides.class));
    }

    @Test
    void theVocabularyThatIsNotTheMapsOwnIsNotPartOfIt() {
        StakeholderMap map = full();
        StakeholderMap withMore = new StakeholderMap(
                map.graph(),
                map.title(),
                map.asOf(),
                map.target(),
                map.origins(),
                map.sources(),
                map.actors(),
                map.ties(),
                map.declaredTypes(),
                new TreeMap<>(Map.of("met", new TieType("met", Conductance.NONE, Conductance.NONE))),
                map.gradeOverrides());
        assertThat(MapDigest.of(withMore)).isEqualTo(MapDigest.of(map));
    }

    @Test
    void theOrderOfTheFileIsNotPartOfIt() {
        StakeholderMap map = full();
        List<Tie> ties = new ArrayList<>(map.ties());
        Collections.reverse(ties);
        StakeholderMap turned = new StakeholderMap(
                map.graph(),
                map.title(),
                map.asOf(),
                map.target(),
                new Origins(List.of("board", "staff"), List.of("bo", "firm")),
                turned(map.sources()),
                turned(map.actors()),
                ties,
                turned(map.declaredTypes()),
                turned(map.vocabulary()),
                map.gradeOverrides());
        assertThat(MapDigest.of(turned)).isEqualTo(MapDigest.of(map));
    }

    private static <V> SortedMap<String, V> turned(SortedMap<String, V> map) {
        SortedMap<String, V> turned = new TreeMap<>(Comparator.reverseOrder());
        turned.putAll(map);
        return turned;
    }

    @Test
    void theOrderOfEvidenceAndAttributesIsNotPartOfIt() {
        Evidence one = tie("a").evidence().get(0);
        Evidence two = new Evidence("clerk", Credibility.DOUBTFUL, Stance.DENIES, Optional.of(""), Optional.empty());
        Evidence three = new Evidence("clerk", Credibility.DOUBTFUL, Stance.DENIES, Optional.empty(), Optional.empty());
        assertThat(digest(tie("a").restingOn(List.of(one, two, three))))
                .isEqualTo(digest(tie("a").restingOn(List.of(three, two, one))));
    }

    /** Where parts are put end to end, what stands on either side of a seam must not be able to move across it. */
    @Test
    void whatMovesAcrossASeamChangesTheDigest() {
        assertAllDiffer(
                digest(actor -> actor.aliases().addAll(List.of("ab", "c"))),
                digest(actor -> actor.aliases().addAll(List.of("a", "bc"))),
                digest(actor -> actor.aliases().addAll(List.of("abc"))),
                digest(actor -> actor.aliases().addAll(List.of("ab", "c", ""))),
                digest(actor -> actor.aliases().addAll(List.of("", "ab", "c"))),
                digest(actor -> actor.aliases().addAll(List.of("c", "ab"))),
                digest(actor -> actor.attributes().put("ab", "c")),
                digest(actor -> actor.attributes().put("a", "bc")),
                digest(actor -> actor.attributes().put("", "abc")),
                digest(actor -> actor.attributes().put("abc", "")),
                digest(actor -> actor.attributes().putAll(Map.of("a", "b", "c", ""))),
                digest(actor -> actor.side = Optional.of("abc")),
                digest(actor -> actor.role = Optional.of("abc")),
                digest(actor -> actor.note = Optional.of("abc")),
                digest(actor -> actor.side = Optional.of("")),
                digest(actor -> actor.role = Optional.of("")),
                digest(actor -> actor.name = "abc"),
                digest(actor -> {
                    actor.name = "ab";
                    actor.side = Optional.of("c");
                }),
                digest(actor -> {}));
    }

    @Test
    void aTextOfUnpairedSurrogatesIsNotAQuestionMark() {
        assertAllDiffer(
                digest(actor -> actor.name = "?"),
                digest(actor -> actor.name = "\uFFFD"),
                digest(actor -> actor.name = "\uD800"),
                digest(actor -> actor.name = "\uDBFF"),
                digest(actor -> actor.name = "\uDC00"));
    }

    @Test
    void namesThatLookAlikeAreNotTheSame() {
        assertAllDiffer(
                digest(actor -> actor.name = "Jose\u0301"),
                digest(actor -> actor.name = "Jos\u00e9"),
                digest(actor -> actor.name = "Jose"));
    }

    @Test
    void isTheSameOnEveryMachineAndInEveryVersion() {
        assertThat(MapDigest.of(full())).isEqualTo("5b8d85d78dc5c417981bf7cb05b65869f887a1b61c172596b7d4c1c910cf3d53");
    }

    private static void assertAllDiffer(String... digests) {
        assertThat(digests).doesNotHaveDuplicates().allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    }

    /** An actor in the making. */
    private static final class Draft {
        private String name = "x";
        private Optional<String> side = Optional.empty();
        private Optional<String> role = Optional.empty();
        private Optional<String> note = Optional.empty();
        private final List<String> aliases = new ArrayList<>();
        private final SortedMap<String, String> attributes = new TreeMap<>();

        private List<String> aliases() {
            return aliases;
        }

        private SortedMap<String, String> attributes() {
            return attributes;
        }
    }

    private static String digest(Consumer<Draft> change) {
        Draft draft = new Draft();
        change.accept(draft);
        Actor actor = new Actor(
                "x",
                draft.name,
                ActorKind.PERSON,
                draft.side,
                draft.role,
                draft.aliases,
                draft.note,
                1,
                draft.attributes);
        return digest(List.of(actor), List.of());
    }

    private static String digest(Tie tie) {
        return digest(List.of(), List.of(tie));
    }

    private static String digest(List<Actor> actors, List<Tie> ties) {
        SortedMap<String, Actor> byId = new TreeMap<>();
        actors.forEach(actor -> byId.put(actor.id(), actor));
        return MapDigest.of(new StakeholderMap(
                "g",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Origins.EVERYBODY,
                new TreeMap<>(),
                byId,
                ties,
                new TreeMap<>(),
                new TreeMap<>(),
                GradeOverrides.NONE));
    }
}
