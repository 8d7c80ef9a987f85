package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.backchannel.algo.uncertainty.TeamsResult.Team;
import org.backchannel.algo.uncertainty.TeamsResult.Value;
import org.backchannel.graph.UncertainGraph;
import org.backchannel.graph.UncertainGraphBuilder;
import org.backchannel.progress.Progress;
import org.backchannel.progress.RecordedTasks;
import org.junit.jupiter.api.Test;

class TeamsTest {
    private static final int MAPS = 2_000;
    private static final int WORLDS = 140;
    private static final int[] NOBODY = {};

    private static TeamsParameters ofSize(WaysQuestion question, int size, int[] included, int[] valued, long worlds) {
        return new TeamsParameters(
                question, included, OptionalInt.of(size), OptionalDouble.empty(), valued, worlds, 1, 1);
    }

    private static TeamsParameters atLeast(WaysQuestion question, double p, long worlds) {
        return new TeamsParameters(question, NOBODY, OptionalInt.empty(), OptionalDouble.of(p), NOBODY, worlds, 1, 1);
    }

    private static TeamsResult asked(TeamsParameters parameters) {
        return Teams.of(parameters, Progress.NONE);
    }

    /** a→t and b→t with 0.5, c→a always. */
    private static WaysQuestion example() {
        UncertainGraph graph = WorldsTest.independent(4, new int[][] {{0, 3}, {1, 3}}, 0.5);
        return WaysQuestion.of(ChangedGraphs.with(graph, 2, 0), new int[] {0, 1, 2}, 3);
    }

    @Test
    void theWorkedExample() {
        TeamsResult result = asked(ofSize(example(), 2, NOBODY, new int[] {1}, 20_000));

        Team best = result.teams().get(0);
        assertThat(best.members()).containsExactly(0, 1);
        assertThat(best.reach().value()).isCloseTo(0.75, within(0.02));
        assertThat(best.alone().get(0).value()).isCloseTo(0.5, within(0.02));
        assertThat(best.only().get(0).value()).isCloseTo(0.25, within(0.02));
        assertThat(result.exact()).isTrue();
        assertThat(result.atMost()).isEqualTo((double) best.chosenFor() / result.chosenFrom());
        Value value = result.values().get(0);
        assertThat(value.without().map(Team::members)).contains(List.of(0, 2));
        assertThat(value.difference().value()).isCloseTo(0.25, within(0.02));
    }

    @Test
    void itDoesAllThatItSays() {
        RecordedTasks progress = new RecordedTasks();
        Teams.of(ofSize(example(), 2, NOBODY, NOBODY, 200), progress);

        assertThat(progress.tasks()).isNotEmpty();
        assertThat(progress.unfinished()).isEmpty();
    }

    /** a→t with 0.5, b→a always, c nowhere: what no way allows has probability 0, what was not seen an upper end. */
    @Test
    void whatNoWayAllowsIsZeroAndNotJustUnseen() {
        UncertainGraph graph = ChangedGraphs.with(WorldsTest.independent(4, new int[][] {{0, 3}}, 0.5), 1, 0);
        TeamsResult result = asked(ofSize(WaysQuestion.of(graph, new int[] {0, 1, 2}, 3), 3, NOBODY, NOBODY, 200));

        Team all = result.teams().get(0);
        assertThat(all.alone().get(2)).isEqualTo(Estimate.ZERO);
        assertThat(all.only().get(0).isUnseen())
                .as("a gets through whenever b does")
                .isTrue();
        assertThat(all.only().get(1)).isEqualTo(Estimate.ZERO);
        assertThat(all.only().get(2)).isEqualTo(Estimate.ZERO);

        TeamsResult cutOff = asked(ofSize(WaysQuestion.of(graph, new int[] {2}, 3), 1, NOBODY, NOBODY, 200));
        assertThat(cutOff.everybody()).isEqualTo(Estimate.ZERO);
        assertThat(cutOff.teams().get(0).reach()).isEqualTo(Estimate.ZERO);
    }

    /** As whole numbers: every team really asked in every world, one by one. */
    @Test
    void theBestTeamsAreThoseOfBruteForce() {
        RandomUncertainGraphs.each(MAPS, 6, 9, Integer.MAX_VALUE, question -> {
            int candidates = question.origins().length;
            int size = Math.min(2, candidates);
            boolean[][] choosing = PlainWorlds.reaching(question, 1, 0, WORLDS / 2);
            boolean[][] reporting = PlainWorlds.reaching(question, 1, WORLDS / 2, WORLDS);
            int[] valued = candidates > size ? new int[] {question.origins()[candidates - 1]} : NOBODY;

            TeamsResult result = asked(ofSize(question, size, NOBODY, valued, WORLDS));

            List<List<Integer>> teams = teams(candidates, size);
            teams.sort(Comparator.comparingInt((List<Integer> team) -> -through(choosing, team)));
            assertThat(result.teams()).hasSize(Math.min(4, teams.size()));
            for (int place = 0; place < result.teams().size(); place++) {
                assertTeam(question, result.teams().get(place), teams.get(place), choosing, reporting);
            }
            result.values().forEach(value -> assertValue(value, teams, candidates - 1, reporting));
        });
    }

    private static void assertTeam(
            WaysQuestion question, Team team, List<Integer> places, boolean[][] choosing, boolean[][] reporting) {
        assertThat(team.members())
                .containsExactlyElementsOf(
                        places.stream().map(place -> question.origins()[place]).toList());
        assertThat(team.chosenFor()).isEqualTo(through(choosing, places));
        assertCount(team.reach(), through(reporting, places));
        for (int member = 0; member < places.size(); member++) {
            List<Integer> rest = new ArrayList<>(places);
            Integer place = rest.remove(member);
            assertCount(team.alone().get(member), through(reporting, List.of(place)));
            assertCount(team.only().get(member), through(reporting, places) - through(reporting, rest));
        }
    }

    private static void assertValue(Value value, List<List<Integer>> teams, int place, boolean[][] reporting) {
        List<Integer> with = first(teams, team -> team.contains(place));
        Optional<List<Integer>> without =
                teams.stream().filter(team -> !team.contains(place)).findFirst();
        assertCount(value.with().reach(), through(reporting, with));
        assertCount(value.difference(), through(reporting, with) - through(reporting, without.orElse(List.of())));
        assertThat(value.without().isPresent()).isEqualTo(without.isPresent());
    }

    private static List<Integer> first(List<List<Integer>> teams, Predicate<List<Integer>> wanted) {
        return teams.stream().filter(wanted).findFirst().orElseThrow();
    }

    private static void assertCount(Estimate estimate, int count) {
        assertThat(Math.round(estimate.value() * (WORLDS - WORLDS / 2))).isEqualTo(count);
    }

    /** All of a size, in the order of their members. */
    private static List<List<Integer>> teams(int candidates, int size) {
        List<List<Integer>> teams = new ArrayList<>();
        IntStream.range(0, 1 << candidates)
                .filter(bits -> Integer.bitCount(bits) == size)
                .mapToObj(bits -> IntStream.range(0, candidates)
                        .filter(place -> (bits >>> place & 1) == 1)
                        .boxed()
                        .toList())
                .sorted(Comparator.comparing(List::toString))
                .forEach(teams::add);
        return teams;
    }

    private static int through(boolean[][] worlds, List<Integer> team) {
        int through = 0;
        for (boolean[] world : worlds) {
            through += team.stream().anyMatch(place -> world[place]) ? 1 : 0;
        }
        return through;
    }

    @Test
    void theSmallestTeamIsThatOfBruteForce() {
        RandomUncertainGraphs.each(MAPS, 6, 9, Integer.MAX_VALUE, question -> {
            int candidates = question.origins().length;
            boolean[][] choosing = PlainWorlds.reaching(question, 1, 0, WORLDS / 2);

            TeamsResult result = asked(atLeast(question, 0.6, WORLDS));

            OptionalInt smallest = IntStream.rangeClosed(0, candidates)
                    .filter(size -> teams(candidates, size).stream()
                            .anyMatch(team -> through(choosing, team) >= 0.6 * (WORLDS / 2)))
                    .findFirst();
            assertThat(result.fewest()).isEqualTo(smallest);
            smallest.ifPresentOrElse(
                    size -> assertThat(result.teams().get(0).members()).hasSize(size),
                    () -> assertThat(result.teams()).isEmpty());
        });
    }

    @Test
    void thoseIncludedAreInEveryTeam() {
        TeamsResult result = asked(ofSize(example(), 2, new int[] {2}, NOBODY, 1_000));

        assertThat(result.teams()).extracting(Team::members).containsExactly(List.of(1, 2), List.of(0, 2));
    }

    /** b goes in any case; without b the two others go, and there is no other team of three. */
    @Test
    void whoGoesInAnyCaseHasAValueAllTheSame() {
        Value ofTwo = asked(ofSize(example(), 2, new int[] {1}, new int[] {1}, 1_000))
                .values()
                .get(0);
        assertThat(ofTwo.with().members()).containsExactly(0, 1);
        assertThat(ofTwo.without().map(Team::members)).contains(List.of(0, 2));

        Value ofThree = asked(ofSize(example(), 3, new int[] {1}, new int[] {1}, 1_000))
                .values()
                .get(0);
        assertThat(ofThree.without()).isEmpty();
    }

    @Test
    void theSameOnOneThreadAndOnFour() {
        TeamsParameters alone = ofSize(example(), 2, NOBODY, NOBODY, 1_000);
        TeamsParameters onFour =
                new TeamsParameters(alone.question(), NOBODY, alone.size(), alone.atLeast(), NOBODY, 1_000, 1, 4);

        assertThat(asked(onFour)).isEqualTo(asked(alone));
    }

    @Test
    void anEmptyTeamGetsNothingThrough() {
        WaysQuestion nobody = WaysQuestion.of(new UncertainGraphBuilder(1).build(), NOBODY, 0);

        assertThat(asked(ofSize(nobody, 0, NOBODY, NOBODY, 100)).teams())
                .singleElement()
                .satisfies(team -> assertThat(team.reach()).isEqualTo(Estimate.ZERO));
    }

    @Test
    void aTeamIsNoLargerThanTheCandidatesAre() {
        assertThatThrownBy(() -> ofSize(example(), 4, NOBODY, NOBODY, 100))
                .hasMessageContaining("a team has from 0 to 3 members, not 4");
    }

    @Test
    void whatTeamsCannotBeIsRefused() {
        int[] first = {0};
        assertThatThrownBy(() -> ofSize(example(), 2, new int[] {3}, NOBODY, 100))
                .hasMessage("who is to be in a team is one of the candidates");
        assertThatThrownBy(() -> ofSize(example(), 2, NOBODY, new int[] {3}, 100))
                .hasMessage("who is to be in a team is one of the candidates");
        assertThatThrownBy(() -> ofSize(example(), 1, first, new int[] {1}, 100))
                .hasMessage("a team that is full has room for nobody else");
        assertThatThrownBy(() -> ofSize(example(), 0, first, NOBODY, 100))
                .hasMessage("a team has from 1 to 3 members, not 0");
        assertThatThrownBy(() -> new TeamsParameters(
                        example(), NOBODY, OptionalInt.empty(), OptionalDouble.of(0.5), first, 100, 1, 1))
                .hasMessage("what it is worth to have somebody is asked of teams of one size");
        assertThatThrownBy(() -> new TeamsParameters(
                        example(), NOBODY, OptionalInt.of(1), OptionalDouble.of(0.5), NOBODY, 100, 1, 1))
                .hasMessage("a team has a size, or is to get through with a probability");
    }

    @Test
    void aFullTeamAndOneOfEverybodyMayBeAskedFor() {
        int[] first = {0};
        assertThat(asked(ofSize(example(), 1, first, first, 100)).teams().get(0).members())
                .containsExactly(0);
        assertThat(asked(ofSize(example(), 3, NOBODY, NOBODY, 100))
                        .teams()
                        .get(0)
                        .members())
                .containsExactly(0, 1, 2);
    }
}
