package org.backchannel.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.backchannel.analysis.SmallMap.believed;
import static org.backchannel.analysis.SmallMap.says;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.backchannel.algo.uncertainty.Worlds;
import org.backchannel.algo.uncertainty.WorldsParameters;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.algo.uncertainty.WorldsResult;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.SmallMap;
import org.backchannel.analysis.WorldSample;
import org.backchannel.analysis.grounds.DoorQuestion;
import org.backchannel.analysis.grounds.FirstDoor;
import org.backchannel.analysis.grounds.GroundsParameters;
import org.backchannel.analysis.sensitivity.Figure.Kind;
import org.backchannel.analysis.sensitivity.SensitivityResult.FamilyMove;
import org.backchannel.analysis.sensitivity.SensitivityResult.FigureMove;
import org.backchannel.model.Actor;
import org.backchannel.model.Conductance;
import org.backchannel.model.Credibility;
import org.backchannel.model.Evidence;
import org.backchannel.model.Reliability;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.model.TieType;
import org.backchannel.progress.Progress;
import org.backchannel.progress.StopAtLook;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.backchannel.projection.UncertainReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sensitivity: by hand, and against maps that were edited. */
class SensitivityTest {
    private static final double EXACT = 1e-12;

    private static GroundsParameters asked(Mode mode, OptionalDouble passesOn, String target, String... origins) {
        return new GroundsParameters(
                target,
                List.of(origins),
                Projection.ACCESS,
                new WorldSample(300, 1, passesOn, 1),
                mode,
                OptionalInt.empty());
    }

    private static SensitivityResult exact(SmallMap map) {
        return Sensitivity.of(map.build(), asked(Mode.EXACT, OptionalDouble.empty(), "t", "o"), Progress.NONE);
    }

    private static FamilyMove move(SensitivityResult result, Family family, Step step) {
        return result.families().stream()
                .filter(move -> move.family() == family && move.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private static FigureMove move(SensitivityResult result, Kind kind, String id, Step step) {
        return result.figures().stream()
                .filter(move ->
                        move.figure().kind() == kind && move.figure().id().equals(id) && move.step() == step)
                .findFirst()
                .orElseThrow();
    }

    /** o reaches t by a on the word of s (0.65 · 0.98), and by b on that of r (0.65 · 0.85). */
    private static SmallMap twoDoors() {
        return SmallMap.map()
                .document("s", Reliability.C)
                .document("r", Reliability.C)
                .way(1, "o", "a")
                .way(1, "o", "b")
                .told("a", "t", says("s", 1))
                .told("b", "t", says("r", 2));
    }

    @Test
    void aLetterThatPutsAnotherDoorFirstIsFound() {
        SensitivityResult result = exact(twoDoors());
        double byA = 0.65 * 0.98;
        double byB = 0.65 * 0.85;

        assertThat(result.exact()).isTrue();
        assertThat(result.first().ids()).containsExactly("a");
        assertThat(result.lead()).isCloseTo(byA * (1 - byB) - byB * (1 - byA), within(EXACT));
        FigureMove lower = move(result, Kind.RELIABILITY, "s", Step.LOWER);
        double doubted = 0.40 * 0.98;
        assertThat(lower.from().text()).isEqualTo("C");
        assertThat(lower.to().text()).isEqualTo("D");
        assertThat(lower.answer().reach().value()).isCloseTo(1 - (1 - doubted) * (1 - byB), within(EXACT));
        assertThat(lower.answer().first().ids()).containsExactly("b");
        assertThat(lower.answer().lead()).isCloseTo(doubted - byB, within(EXACT));
        assertThat(lower.answer().changes()).isTrue();
        assertThat(move(result, Kind.RELIABILITY, "s", Step.HIGHER).answer().changes())
                .isFalse();
        assertThat(move(result, Kind.RELIABILITY, "r", Step.HIGHER)
                        .answer()
                        .first()
                        .ids())
                .containsExactly("b");
        assertThat(result.turning()).startsWith(lower);
    }

    @Test
    void familiesMoveTogether() {
        SensitivityResult result = exact(twoDoors());

        FamilyMove lower = move(result, Family.GRADES, Step.LOWER);
        // The ties from o have a plain confidence, 1, which goes down with the grades.
        double reach = 1 - (1 - 0.9 * 0.40 * 0.85) * (1 - 0.9 * 0.40 * 0.65);
        assertThat(lower.answer().reach().value()).isCloseTo(reach, within(EXACT));
        assertThat(lower.difference().value()).isCloseTo(reach - result.reach().value(), within(EXACT));
        assertThat(lower.answer().changes()).isFalse();
        FamilyMove weaker = move(result, Family.STRENGTHS, Step.LOWER);
        assertThat(weaker.answer().reach().value())
                .isCloseTo(1 - (1 - 0.81 * 0.65 * 0.98) * (1 - 0.81 * 0.65 * 0.85), within(EXACT));
        assertThat(move(result, Family.CONDUCTANCES, Step.LOWER).answer().reach())
                .isEqualTo(weaker.answer().reach());
        assertThat(move(result, Family.STRENGTHS, Step.HIGHER).difference().isExact())
                .isTrue();
        assertThat(move(result, Family.PASSING_ON, Step.LOWER).answer().reach().value())
                .isCloseTo(1 - (1 - 0.9 * 0.65 * 0.98) * (1 - 0.9 * 0.65 * 0.85), within(EXACT));
        double each = Math.pow(0.9, 6);
        assertThat(move(result, Family.ALL, Step.LOWER).answer().reach().value())
                .isCloseTo(1 - (1 - each * 0.40 * 0.85) * (1 - each * 0.40 * 0.65), within(EXACT));
    }

    @Test
    void whatComesNearestIsNamedWhereNothingTurns() {
        SensitivityResult result = exact(SmallMap.map()
                .way(1, "o", "a", "t")
                .tie(Tie.certain("o", "asks", "b", 0.5))
                .tie(believed("b", "asks", "t", 1, 0.5)));

        assertThat(result.turning()).isEmpty();
        assertThat(result.first().ids()).containsExactly("a");
        // Of a and b, a is lost with 0.75, b with nothing; the nearest makes b as likely as it can be, or a doubtful.
        assertThat(result.lead()).isCloseTo(0.75, within(EXACT));
        assertThat(result.nearest()).hasValueSatisfying(move -> {
            assertThat(move.figure().kind()).isEqualTo(Kind.CONDUCTANCE);
            assertThat(move.figure().id()).isEqualTo("asks");
            assertThat(move.answer().lead())
                    .isCloseTo(0.81 * (1 - 0.81 * 0.25) - 0.81 * 0.25 * (1 - 0.81), within(EXACT));
        });
    }

    @Test
    void whatIsOnNoWayIsNotMoved() {
        SensitivityResult result = exact(twoDoors()
                .document("idle", Reliability.B)
                .told("t", "x", says("idle", 1))
                .told("x", "y", says("idle", 2)));

        assertThat(result.figures())
                .noneMatch(move -> move.figure().id().equals("idle")
                        || move.figure().part().equals("idle"));
        assertThat(result.figures())
                .noneMatch(move ->
                        move.figure().id().equals("x") || move.figure().id().equals("t"));
        SensitivityResult nothing = exact(SmallMap.map().actor("o").actor("t"));
        assertThat(nothing.onTheWay()).isZero();
        assertThat(nothing.families())
                .hasSize(10)
                .noneMatch(move -> move.answer().changes());
    }

    @Test
    void everybodyPassesOnAsAskedAndIsMovedFromThere() {
        SensitivityResult result =
                Sensitivity.of(twoDoors().build(), asked(Mode.EXACT, OptionalDouble.of(0.5), "t", "o"), Progress.NONE);

        FigureMove higher = move(result, Kind.PASSES_ON, "a", Step.HIGHER);
        assertThat(higher.from().number()).isEqualTo(0.5);
        assertThat(higher.answer().reach().value())
                .isCloseTo(1 - (1 - 0.6 * 0.65 * 0.98) * (1 - 0.5 * 0.65 * 0.85), within(EXACT));
    }

    @Test
    void brokenOffItSaysWhatWasMoved() {
        int whole = exact(twoDoors()).figures().size();
        for (int checks = 1; checks < 2_000; checks = 2 * checks) {
            StopAtLook progress = new StopAtLook(checks + 1);
            try {
                SensitivityResult result = Sensitivity.of(
                        twoDoors().build(), asked(Mode.SAMPLED, OptionalDouble.empty(), "t", "o"), progress);
                assertThat(result.interrupted()).isEqualTo(result.figures().size() < whole);
            } catch (org.backchannel.progress.CancelledException nothingYet) {
                assertThat(checks).isLessThan(100);
            }
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    private static StakeholderMap random(Random random) {
        SmallMap map = new SmallMap();
        for (int source = 0; source < 3; source++) {
            map.document("s" + source, Reliability.values()[random.nextInt(6)]);
        }
        IntStream.range(0, 5).forEach(actor -> map.actor("a" + actor));
        for (int pair : random.ints(0, 25)
                .distinct()
                .filter(pair -> pair / 5 != pair % 5)
                .limit(8)
                .toArray()) {
            String from = "a" + pair / 5;
            String to = "a" + pair % 5;
            String type = random.nextBoolean() ? "asks" : "knows";
            double strength = (1 + random.nextInt(10)) / 10.0;
            Tie tie = random.nextInt(4) == 0
                    ? believed(from, type, to, strength, 0.6)
                    : Tie.certain(from, type, to, strength).restingOn(items(random));
            map.tie(tie);
        }
        return map.build();
    }

    private static List<Evidence> items(Random random) {
        List<Evidence> items = new ArrayList<>();
        for (int source = 0; source < 3; source++) {
            if (random.nextBoolean()) {
                items.add(says("s" + source, 1 + random.nextInt(6)));
            }
        }
        return items;
    }

    private static final String[] ORIGINS = {"a0", "a1", "a2", "a3"};

    private static SensitivityResult sampled(StakeholderMap map) {
        return Sensitivity.of(map, asked(Mode.SAMPLED, OptionalDouble.empty(), "a4", ORIGINS), Progress.NONE);
    }

    /** Whoever edits the file and asks again gets the same numbers, to the last digit. */
    @ParameterizedTest
    @MethodSource("seeds")
    void movingANumberIsEditingTheFile(int seed) {
        StakeholderMap map = random(new Random(seed));
        for (FigureMove move : sampled(map).figures()) {
            StakeholderMap edited = edited(map, move);
            GroundsParameters parameters = asked(Mode.SAMPLED, OptionalDouble.empty(), "a4", ORIGINS);
            DoorQuestion question =
                    DoorQuestion.of(UncertainReading.of(Projector.project(edited, Projection.ACCESS)), parameters);
            WorldsResult again = Worlds.of(
                    question.ways(), WorldsParameters.DEFAULT.withWorlds(300).in(Mode.SAMPLED), Progress.NONE);
            FirstDoor first = question.first(again.criticality());

            assertThat(move.answer().reach()).as(move + " in " + map).isEqualTo(Chance.of(again.meanReach()));
            assertThat(move.answer().first().ids()).as(move + " in " + map).isEqualTo(first.ids());
            assertThat(move.answer().first().criticality())
                    .as(move + " in " + map)
                    .isEqualTo(first.criticality());
        }
    }

    private static StakeholderMap edited(StakeholderMap map, FigureMove move) {
        Figure figure = move.figure();
        String id = figure.id();
        double number = move.to().number();
        return switch (figure.kind()) {
            case RELIABILITY -> {
                SortedMap<String, Source> sources = new TreeMap<>(map.sources());
                sources.computeIfPresent(
                        id,
                        (same, source) ->
                                source.graded(Reliability.valueOf(move.to().text())));
                yield map.resting(sources, map.ties());
            }
            case CREDIBILITY ->
                edited(
                        map,
                        id,
                        tie -> tie.restingOn(tie.evidence().stream()
                                .map(item -> item.source().equals(figure.part())
                                        ? item.graded(Credibility.ofDigit(
                                                Integer.parseInt(move.to().text())))
                                        : item)
                                .toList()));
            case CONFIDENCE -> edited(map, id, tie -> tie.believed(number));
            case STRENGTH -> edited(map, id, tie -> tie.carrying(number));
            case CONDUCTANCE -> {
                SortedMap<String, TieType> types = new TreeMap<>(map.vocabulary());
                types.computeIfPresent(id, (same, type) -> {
                    double forward = figure.part().equals(Figure.FORWARD)
                            ? number
                            : type.access().forward();
                    double backward = figure.part().equals(Figure.BACKWARD)
                            ? number
                            : type.access().backward();
                    return new TieType(id, new Conductance(forward, backward), type.influence());
                });
                yield map.conducting(types);
            }
            case PASSES_ON -> {
                SortedMap<String, Actor> actors = new TreeMap<>(map.actors());
                actors.computeIfPresent(id, (same, actor) -> actor.passingOn(number));
                yield map.among(actors);
            }
        };
    }

    private static StakeholderMap edited(StakeholderMap map, String tie, UnaryOperator<Tie> edit) {
        return map.with(
                map.actors(),
                map.ties().stream()
                        .map(one -> one.id().equals(tie) ? edit.apply(one) : one)
                        .toList());
    }

    /** In the same worlds what is likelier opens no less: nobody speaks against a tie here. */
    @ParameterizedTest
    @MethodSource("seeds")
    void higherNeverReachesLess(int seed) {
        StakeholderMap map = random(new Random(seed));
        SensitivityResult result = sampled(map);
        for (Family family : Family.values()) {
            double lower = move(result, family, Step.LOWER).answer().reach().value();
            double higher = move(result, family, Step.HIGHER).answer().reach().value();

            assertThat(lower)
                    .as(map.toString())
                    .isLessThanOrEqualTo(result.reach().value());
            assertThat(higher)
                    .as(map.toString())
                    .isGreaterThanOrEqualTo(result.reach().value());
        }
    }
}
