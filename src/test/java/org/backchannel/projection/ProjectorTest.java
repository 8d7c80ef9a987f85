package org.backchannel.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.backchannel.projection.TinyMaps.item;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphChecker;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Conductance;
import org.backchannel.model.Evidence;
import org.backchannel.model.Period;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectorTest {
    private static final Map<String, Conductance> TYPES = Map.of(
            "asks", new Conductance(1, 0),
            "knows", new Conductance(0.5, 0.25),
            "opposes", Conductance.NONE);

    private static StakeholderMap map(Tie... ties) {
        return TinyMaps.of(TYPES, ties);
    }

    private static ProjectedGraph access(Tie... ties) {
        return Projector.project(map(ties), Projection.ACCESS);
    }

    private static double strength(ProjectedGraph projected, String from, String to) {
        CsrGraph graph = CsrGraphChecker.check(projected.graph());
        return graph.strengths()[graph.arc(projected.node(from), projected.node(to))];
    }

    private static boolean hasArc(ProjectedGraph projected, String from, String to) {
        return projected.graph().arc(projected.node(from), projected.node(to)) >= 0;
    }

    private static Tie length(Tie tie, double length) {
        return new Tie(
                tie.id(),
                tie.from(),
                tie.to(),
                tie.type(),
                tie.strength(),
                tie.period(),
                tie.valence(),
                OptionalDouble.of(length),
                tie.confidence(),
                tie.evidence(),
                tie.attributes());
    }

    private static Tie sure(Tie tie, double confidence) {
        return new Tie(
                tie.id(),
                tie.from(),
                tie.to(),
                tie.type(),
                tie.strength(),
                tie.period(),
                tie.valence(),
                tie.length(),
                OptionalDouble.of(confidence),
                List.of(),
                tie.attributes());
    }

    @ParameterizedTest
    @EnumSource(CostModel.class)
    void aMapWithoutTiesIsAGraphWithoutArcs(CostModel cost) {
        ProjectedGraph projected = Projector.project(map(), Projection.ACCESS.at(cost));
        assertThat(CsrGraphChecker.check(projected.graph())).hasToString("0 nodes, 0 arcs");
        assertThat(projected.tally()).isEqualTo(new Tally(0, 0, 0, 0, 0));
    }

    @Test
    void aTieCarriesEachWayWhatItsTypeConducts() {
        ProjectedGraph projected = access(sure(Tie.certain("b", "knows", "a", 0.8), 0.5));
        assertThat(strength(projected, "b", "a")).isEqualTo(0.8 * 0.5 * 0.5);
        assertThat(strength(projected, "a", "b")).isEqualTo(0.8 * 0.25 * 0.5);
        assertThat(projected.contributions())
                .hasSize(2)
                .allSatisfy(arc -> assertThat(arc).hasSize(1));
        assertThat(projected.contributions().get(1).get(0).probability()).isEqualTo(0.8 * 0.5 * 0.5);
    }

    @Test
    void anArcThatNeverCarriesIsNone() {
        ProjectedGraph projected = access(Tie.certain("a", "asks", "b", 0.7), Tie.certain("a", "opposes", "c", 1));
        assertThat(projected.graph()).hasToString("3 nodes, 1 arcs");
        assertThat(strength(projected, "a", "b")).isEqualTo(0.7);
        assertThat(projected.tally()).isEqualTo(new Tally(1, 0, 0, 1, 0));
    }

    @Test
    void parallelTiesAreCombinedByNoisyOrAlsoWhereOneRunsBackwards() {
        ProjectedGraph projected = access(
                Tie.certain("a", "asks", "b", 0.5),
                Tie.certain("a", "asks", "b", 0.3).named("again"),
                Tie.certain("b", "knows", "a", 1));
        assertThat(strength(projected, "a", "b")).isCloseTo(1 - 0.5 * 0.7 * 0.75, within(1e-15));
        assertThat(strength(projected, "b", "a")).isEqualTo(0.5);
        assertThat(projected.tally().counted()).isEqualTo(3);
        assertThat(projected.contributions().get(0))
                .extracting(contribution -> contribution.tie().id())
                .containsExactly("a--asks--b", "again", "b--knows--a");
    }

    @Test
    void veryWeakParallelTiesStillMakeAnArc() {
        ProjectedGraph projected = access(
                Tie.certain("a", "asks", "b", 1e-17),
                Tie.certain("a", "asks", "b", 1e-17).named("again"));
        assertThat(strength(projected, "a", "b")).isCloseTo(2e-17, within(1e-30));
    }

    @Test
    void readUndirectedWhatATieOffersEitherWayCountsBothWays() {
        ProjectedGraph projected = Projector.project(
                map(Tie.certain("a", "knows", "b", 1), Tie.certain("c", "asks", "b", 0.1)),
                Projection.ACCESS.bothWays());
        assertThat(strength(projected, "a", "b")).isCloseTo(1 - 0.5 * 0.75, within(1e-15));
        assertThat(strength(projected, "b", "a")).isEqualTo(strength(projected, "a", "b"));
        assertThat(strength(projected, "b", "c")).as("to the last bit").isEqualTo(0.1);
        assertThat(strength(projected, "c", "b")).isEqualTo(0.1);
        assertThat(projected.tally().counted()).isEqualTo(2);
    }

    @Test
    void theLensDecidesWhatATypeConducts() {
        StakeholderMap map = map(Tie.certain("a", "asks", "b", 1));
        ProjectedGraph influence = Projector.project(map, Projection.ACCESS.through(Lens.INFLUENCE));
        assertThat(influence.graph().arcCount()).isZero();
        assertThat(influence.tally()).isEqualTo(new Tally(0, 0, 0, 1, 0));
        assertThat(Projector.project(map, Projection.ACCESS).graph().arcCount()).isOne();
    }

    @Test
    void aTieCountsOnADateThatItsPeriodTouches() {
        Tie tie = Tie.certain("a", "asks", "b", 1)
                .during(new Period(
                        Optional.of(CalendarDate.of("2022-03")), Optional.of(CalendarDate.of("2022-05-10"))));
        StakeholderMap map = map(tie);
        for (String date : List.of("2022", "2022-03", "2022-05", "2022-05-10", "2022-04-01")) {
            assertThat(tallyOn(map, date)).as(date).isEqualTo(new Tally(1, 0, 0, 0, 0));
        }
        for (String date : List.of("2021", "2022-02", "2022-02-28", "2022-05-11", "2022-06", "2023")) {
            assertThat(tallyOn(map, date)).as(date).isEqualTo(new Tally(0, 1, 0, 0, 0));
        }
        assertThat(Projector.project(map, Projection.ACCESS).tally().counted()).isOne();
    }

    private static Tally tallyOn(StakeholderMap map, String date) {
        return Projector.project(map, Projection.ACCESS.on(Optional.of(CalendarDate.of(date))))
                .tally();
    }

    private static Tally tallyFrom(double least, Tie... ties) {
        return Projector.project(map(ties), new Projection(Lens.ACCESS, Optional.empty(), least, false, CostModel.HOPS))
                .tally();
    }

    @Test
    void doubtfulTiesAreLeftOut() {
        Tie tie = sure(Tie.certain("a", "asks", "b", 0.1), 0.5);
        assertThat(tallyFrom(0.5, tie).counted()).isOne();
        assertThat(tallyFrom(0.500001, tie)).isEqualTo(new Tally(0, 0, 1, 0, 0));
    }

    /** All the products of grades that a report may print, as {@code --min-confidence} would read them. */
    @Test
    void aLeastConfidenceReadOffAReportKeepsTheTieItWasReadFrom() {
        double[] truths = {0.98, 0.85, 0.65, 0.40, 0.15, 0.50};
        for (int digit = 1; digit <= truths.length; digit++) {
            Tie tie = Tie.certain("a", "asks", "b", 1).restingOn(List.of(item("ft", digit, Stance.SUPPORTS)));
            double asPrinted = Math.round(0.85 * truths[digit - 1] * 1e4) / 1e4;
            assertThat(tallyFrom(asPrinted, tie).counted()).as("%d", digit).isOne();
        }
    }

    @Test
    void aTieThatIsOnlyDeniedIsTooDoubtfulWhateverIsAsked() {
        Tie tie = Tie.certain("a", "asks", "b", 1).restingOn(List.of(item("ft", 1, Stance.DENIES)));
        assertThat(tallyFrom(0, tie)).isEqualTo(new Tally(0, 0, 1, 0, 0));
    }

    @Test
    void aTieFromAnActorToItselfGivesNoArc() {
        ProjectedGraph projected = access(Tie.certain("a", "asks", "a", 1), Tie.certain("a", "asks", "b", 1));
        assertThat(projected.graph()).hasToString("2 nodes, 1 arcs");
        assertThat(projected.tally()).isEqualTo(new Tally(1, 0, 0, 1, 0));
    }

    @Test
    void theDateIsAskedBeforeTheDoubtAndTheDoubtBeforeTheKind() {
        Period past = new Period(Optional.empty(), Optional.of(CalendarDate.of("1999")));
        Tie denied = Tie.certain("a", "opposes", "b", 1).restingOn(List.of(item("ft", 1, Stance.DENIES)));
        ProjectedGraph projected = Projector.project(
                map(
                        denied.during(past).named("past"),
                        denied,
                        Tie.certain("a", "opposes", "c", 1),
                        Tie.certain("a", "asks", "c", 1)),
                Projection.ACCESS.on(Optional.of(CalendarDate.of("2024"))));
        assertThat(projected.tally()).isEqualTo(new Tally(1, 1, 1, 1, 0));
        assertThat(projected.tally().ties()).isEqualTo(4);
    }

    @Test
    void arcsOfTooManySharedSourcesAreCountedAsApproximated() {
        Evidence[] items = IntStream.rangeClosed(0, SharedSources.ARC_LIMIT)
                .mapToObj(number -> item("s" + number, 4, Stance.SUPPORTS))
                .toArray(Evidence[]::new);
        Tie one = Tie.certain("a", "knows", "b", 1).restingOn(List.of(items));
        assertThat(access(one).tally().approximated()).isZero();
        ProjectedGraph projected = access(one, one.named("two"), Tie.certain("b", "asks", "c", 1));
        assertThat(projected.tally().approximated()).as("there and back").isEqualTo(2);
        double each = 1 - Math.pow(1 - 0.85 * 0.4, items.length);
        assertThat(strength(projected, "a", "b")).isCloseTo(1 - Math.pow(1 - 0.5 * each, 2), within(1e-14));
    }

    @Test
    void nodesAreActorsInTheOrderOfTheirIdsWhetherTiedOrNot() {
        ProjectedGraph projected = access(Tie.certain("c", "asks", "b", 1), Tie.certain("b10", "opposes", "b-2", 1));
        assertThat(projected.actors()).extracting(actor -> actor.id()).containsExactly("b", "b-2", "b10", "c");
        for (int node = 0; node < 4; node++) {
            assertThat(projected.node(projected.actor(node).id())).isEqualTo(node);
            assertThat(projected.nodesById())
                    .containsEntry(projected.actor(node).id(), node);
        }
        for (String nobody : List.of("", "a", "b1", "bb", "d")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> projected.node(nobody))
                    .withMessage("no actor '" + nobody + "' in graph tiny");
        }
        assertThat(projected.nodesWhere(actor -> actor.id().startsWith("b"))).containsExactly(0, 1, 2);
    }

    @Test
    void aWayOfNodesIsAWayOfArcs() {
        ProjectedGraph projected = access(Tie.certain("a", "asks", "b", 1), Tie.certain("b", "asks", "c", 1));
        assertThat(projected.arcsAlong(new int[] {0, 1, 2})).containsExactly(0, 1);
        assertThat(projected.arcsAlong(new int[] {1})).isEmpty();
        assertThat(projected.arcsAlong(new int[0])).isEmpty();
    }

    @Test
    void lengthTakesTheShortestOfParallelTiesThatServeTheArc() {
        ProjectedGraph projected = Projector.project(
                map(
                        length(Tie.certain("a", "asks", "b", 0.5), 2.5),
                        length(Tie.certain("a", "knows", "b", 0.5), 4),
                        length(Tie.certain("a", "opposes", "b", 0.5), 1)),
                Projection.ACCESS.at(CostModel.LENGTH));
        assertThat(projected.graph().costs()).containsExactly(2_500_000, 4_000_000);
        assertThat(projected.costPerUnit()).isEqualTo(1e6);
    }

    @Test
    void lengthNeedsALengthOnEveryTieThatCountsAndOnNoOther() {
        Tie without = Tie.certain("a", "asks", "b", 1);
        Projection byLength = Projection.ACCESS.at(CostModel.LENGTH);
        assertThatExceptionOfType(BadProjectionException.class)
                .isThrownBy(() -> Projector.project(map(without), byLength))
                .withMessage("cost 'length' needs a length on every tie that counts; tie 'a--asks--b' has none");
        assertThat(Projector.project(map(Tie.certain("a", "opposes", "b", 1)), byLength)
                        .graph()
                        .arcCount())
                .isZero();
    }

    @Test
    void costsSayWhatTheyAreWorth() {
        StakeholderMap map = map(Tie.certain("a", "asks", "b", 1), Tie.certain("b", "asks", "c", 1));
        ProjectedGraph inverse = Projector.project(map, Projection.ACCESS.at(CostModel.INVERSE));
        assertThat(inverse.costPerUnit()).isEqualTo(1);
        assertThat(inverse.costsRounded()).isFalse();
        assertThat(inverse.graph().costs()).containsExactly(1, 1);
        ProjectedGraph reliability = Projector.project(map, Projection.ACCESS);
        assertThat(reliability.costPerUnit()).isEqualTo(1e6);
        assertThat(reliability.costsRounded()).isTrue();
        ProjectedGraph hops = Projector.project(map, Projection.ACCESS.at(CostModel.HOPS));
        assertThat(hops.graph().costs()).containsExactly(1, 1);
        assertThat(hops.costsRounded()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = CostModel.class,
            names = {"RELIABILITY", "HOPS", "INVERSE"})
    void theOrderOfTheFileChangesNoBit(CostModel cost) {
        TinyMaps.each(300, (map, random) -> {
            Projection projection = random.nextBoolean() ? Projection.ACCESS : Projection.ACCESS.bothWays();
            ProjectedGraph one = Projector.project(map, projection.at(cost));
            ProjectedGraph other = Projector.project(TinyMaps.shuffled(map, random), projection.at(cost));
            assertThat(other.graph().heads()).isEqualTo(one.graph().heads());
            assertThat(other.graph().out()).isEqualTo(one.graph().out());
            assertThat(other.graph().strengths()).isEqualTo(one.graph().strengths());
            assertThat(other.graph().costs()).isEqualTo(one.graph().costs());
            assertThat(other.contributions()).isEqualTo(one.contributions());
            assertThat(other.tally()).isEqualTo(one.tally());
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aLeastConfidenceThatIsNoProbabilityIsRefused(double least) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Projection(Lens.ACCESS, Optional.empty(), least, false, CostModel.HOPS))
                .withMessage("a least confidence is 0 to 1, not " + least);
    }

    @Test
    void aReadingChangesInOnePlaceAtATime() {
        Optional<CalendarDate> date = Optional.of(CalendarDate.of("2024"));
        assertThat(Projection.ACCESS.on(date).through(Lens.INFLUENCE).bothWays().at(CostModel.HOPS))
                .isEqualTo(new Projection(Lens.INFLUENCE, date, 0, true, CostModel.HOPS));
    }

    @Test
    void readingsAreWrittenAsOnTheCommandLine() {
        assertThat(Lens.values()).extracting(Lens::word).containsExactly("access", "influence");
        assertThat(CostModel.values())
                .extracting(CostModel::word)
                .containsExactly("reliability", "hops", "inverse", "length");
        assertThat(CostModel.values())
                .extracting(CostModel::unit)
                .containsExactly("nepers", "hops", "1/strength", "length");
        assertThat(Lens.ACCESS.meaning()).isEqualTo("a → b: a can get a request to b");
        assertThat(Lens.INFLUENCE.meaning()).isEqualTo("a → b: a shapes what b does");
    }
}
