package org.backchannel.algo.brokerage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.backchannel.progress.Progress;
import org.backchannel.reference.NamedGraph;
import org.backchannel.reference.ReferenceCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Borgatti's measures, and all best sets of one to three, by exhaustive search in exact fractions. */
class KeyPlayersReferenceTest {
    private static final double EXACT = 1e-12;
    private static final Map<String, KeyPlayerGoal> GOALS = Map.of(
            "F_remaining", KeyPlayerGoal.FRAGMENT,
            "F_original_n", KeyPlayerGoal.FRAGMENT,
            "D_F", KeyPlayerGoal.FRAGMENT_BY_DISTANCE,
            "reach_1", KeyPlayerGoal.REACH,
            "reach_2", KeyPlayerGoal.REACH,
            "D_R", KeyPlayerGoal.REACH_BY_DISTANCE);

    @BeforeEach
    void needsTheNetworksInPlace() {
        assumeTrue(ReferenceCases.inPlace().isPresent(), "the reference networks are not beside the project");
    }

    @Test
    void everyNodeAloneScoresWhatTheySay() {
        assertThat(ReferenceCases.resourceInPlace("kpp.share.json")).hasSize(3).allSatisfy(reference -> {
            NamedGraph named = ReferenceCases.graph(reference);
            assertThat(score(named, "F_remaining", Set.of()))
                    .isEqualTo(reference.get("baseline").get("F").asDouble(), within(EXACT));
            assertThat(score(named, "D_F", Set.of()))
                    .isEqualTo(reference.get("baseline").get("D_F").asDouble(), within(EXACT));
            reference
                    .get("single_node")
                    .properties()
                    .forEach(node -> node.getValue()
                            .properties()
                            .forEach(measure -> assertThat(score(named, measure.getKey(), Set.of(node.getKey())))
                                    .as(node.getKey() + " " + measure.getKey())
                                    .isEqualTo(measure.getValue().asDouble(), within(EXACT))));
        });
    }

    @Test
    void theBestSetsOfOneToThreeAreTheirs() {
        assertThat(ReferenceCases.resourceInPlace("kpp.share.json"))
                .hasSize(3)
                .allSatisfy(reference -> reference
                        .get("optimal")
                        .forEach(ofSize -> ofSize.get("optimum")
                                .properties()
                                .forEach(measure -> compareBest(
                                        ReferenceCases.graph(reference),
                                        measure.getKey(),
                                        ofSize.get("k").asInt(),
                                        measure.getValue()))));
    }

    private static void compareBest(NamedGraph named, String measure, int size, JsonNode expected) {
        KeyPlayersParameters parameters = new KeyPlayersParameters(
                GOALS.get(measure), size, hops(measure), KeyPlayersParameters.STANDARD_STEPS, 2);
        KeyPlayersResult result = KeyPlayers.of(named.arcs(), parameters, Progress.NONE);

        String what = measure + " of " + size;
        assertThat(result.search()).as(what).isInstanceOf(KeyPlayersResult.Exact.class);
        double n = named.nodes().size();
        double left = n - size;
        double score = measure.equals("F_original_n")
                ? 1 - (1 - result.score()) * left * (left - 1) / (n * (n - 1))
                : result.score();
        assertThat(score).as(what).isEqualTo(expected.get("value").asDouble(), within(EXACT));
        assertThat(result.ties())
                .as(what)
                .isEqualTo(expected.get("n_optimal_sets").asLong());
        Set<Set<String>> ours = new HashSet<>();
        result.sets().forEach(set -> ours.add(names(named, set)));
        List<Set<String>> theirs = new ArrayList<>();
        expected.get("optimal_sets").forEach(set -> theirs.add(names(set)));
        // Theirs lists the first 40, ours the first 1,000.
        assertThat(ours).as(what).hasSize((int) Math.min(result.ties(), KeyPlayersResult.LISTED));
        assertThat(theirs.stream().filter(set -> !ours.contains(set))).as(what).hasSize(0);
    }

    private static double score(NamedGraph named, String measure, Set<String> set) {
        Map<String, Integer> index = named.index();
        Set<Integer> nodes = new TreeSet<>();
        set.forEach(name -> nodes.add(index.get(name)));
        return KeyPlayers.score(named.arcs(), GOALS.get(measure), hops(measure), nodes);
    }

    private static int hops(String measure) {
        return measure.equals("reach_1") ? 1 : 2;
    }

    private static Set<String> names(NamedGraph named, List<Integer> set) {
        Set<String> names = new TreeSet<>();
        set.forEach(node -> names.add(named.nodes().get(node)));
        return names;
    }

    private static Set<String> names(JsonNode set) {
        Set<String> names = new TreeSet<>();
        set.forEach(name -> names.add(name.asText()));
        return names;
    }
}
