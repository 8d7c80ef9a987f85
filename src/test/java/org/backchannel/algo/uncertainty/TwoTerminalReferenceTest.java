package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.format.GraphFiles;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.backchannel.projection.UncertainReading;
import org.backchannel.reference.ReferenceCases;
import org.backchannel.reference.ReferenceUse;
import org.junit.jupiter.api.Test;

/**
 * Network reliability as others computed and published it, from graph file to answer: an edge that works with probability
 * p is a tie of confidence p and strength 1.
 */
class TwoTerminalReferenceTest {
    private static final double EXACT = 1e-12;
    private static final double PUBLISHED_DIGITS = 1e-4;
    private static final WorldsParameters ALL_OUTCOMES = WorldsParameters.DEFAULT.in(Mode.EXACT);

    /** The actor of a node: ids are lower case. */
    private static String id(String node) {
        return "n-" + node.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static StakeholderMap map(JsonNode reference) {
        TreeSet<String> actors = new TreeSet<>();
        List<String> ties = new ArrayList<>();
        for (JsonNode edge : reference.get("edges")) {
            String from = id(edge.get(0).asText());
            String to = id(edge.get(1).asText());
            actors.addAll(List.of(from, to));
            ties.add("  - {id: e" + ties.size() + ", from: " + from + ", to: " + to + ", type: wire, confidence: "
                    + edge.get(2).asText() + "}\n");
        }
        reference.path("nodes").forEach(node -> actors.add(id(node.asText())));
        StringBuilder text = new StringBuilder("graph: reliability\ntie-types:\n"
                + "  wire: {access: {forward: 1, backward: 0}, influence: {forward: 0, backward: 0}}\nactors:\n");
        actors.forEach(actor -> text.append("  ")
                .append(actor)
                .append(": {name: ")
                .append(actor)
                .append("}\n"));
        text.append("ties:\n");
        ties.forEach(text::append);
        return GraphFiles.readText("reliability.yaml", text.toString()).orThrow();
    }

    private static ProjectedGraph reading(JsonNode reference) {
        boolean directed = reference.get("directed").asBoolean();
        return Projector.project(map(reference), directed ? Projection.ACCESS : Projection.ACCESS.bothWays());
    }

    private static WaysQuestion question(ProjectedGraph reading, int[] origins, int target) {
        return WaysQuestion.of(UncertainReading.of(reading).graph(), origins, target);
    }

    private static WaysQuestion question(JsonNode reference) {
        ProjectedGraph reading = reading(reference);
        JsonNode terminals = reference.get("terminals");
        return question(
                reading,
                new int[] {reading.node(id(terminals.get(0).asText()))},
                reading.node(id(terminals.get(1).asText())));
    }

    private static List<JsonNode> published(boolean used) {
        List<JsonNode> cases = new ArrayList<>();
        ReferenceCases.resource("k_terminal_undirected.share.json").forEach(reference -> {
            if (ReferenceUse.ofTerminals(reference).isUsed() == used) {
                cases.add(reference);
            }
        });
        return cases;
    }

    @Test
    void everyOrderedPairOfTheDirectedGraphsHasItsReliability() {
        JsonNode cases = ReferenceCases.resource("directed_two_terminal.share.json");

        assertThat(cases).hasSize(9).allSatisfy(reference -> {
            ProjectedGraph reading = reading(reference);
            Map<String, Double> spread = new TreeMap<>();
            for (JsonNode target : reference.get("nodes")) {
                int[] others = others(reading, id(target.asText()));
                WorldsResult result = Worlds.of(
                        question(reading, others, reading.node(id(target.asText()))), ALL_OUTCOMES, Progress.NONE);
                assertThat(result.exact()).isTrue();
                for (int place = 0; place < others.length; place++) {
                    String origin = reading.actor(others[place]).id().substring(2);
                    double reach = result.reach().get(place).value();
                    assertThat(reach)
                            .as("%s: %s to %s", reference.get("id"), origin, target)
                            .isCloseTo(reliability(reference, origin, target.asText()), within(EXACT));
                    spread.merge(origin, reach, Double::sum);
                }
            }
            spread.forEach((origin, sum) -> assertThat(1 + sum)
                    .as("%s: expected spread from %s", reference.get("id"), origin)
                    .isCloseTo(reference.get("expected_spread").get(origin).asDouble(), within(EXACT)));
        });
    }

    private static int[] others(ProjectedGraph reading, String target) {
        return IntStream.range(0, reading.actors().size())
                .filter(node -> !reading.actor(node).id().equals(target))
                .toArray();
    }

    /** Pairs that no way connects are not listed. */
    private static double reliability(JsonNode reference, String origin, String target) {
        return reference
                .get("pairs")
                .path(origin + "->" + target)
                .path("reliability")
                .asDouble(0);
    }

    @Test
    void undirectedGraphsHaveTheirPublishedReliability() {
        assertThat(published(true)).hasSize(8).allSatisfy(reference -> {
            WorldsResult result = Worlds.of(question(reference), ALL_OUTCOMES, Progress.NONE);

            assertThat(result.reach().get(0).value())
                    .as(reference.get("id").asText())
                    .isCloseTo(reference.get("exact").asDouble(), within(EXACT))
                    .isCloseTo(reference.get("published").asDouble(), within(PUBLISHED_DIGITS));
        });
    }

    @Test
    void whatIsOutOfReachOfTheExactModeIsRefusedAndSampled() {
        List<JsonNode> outOfReach = published(false).stream()
                .filter(reference -> reference.get("terminals").size() == 2)
                .toList();

        assertThat(outOfReach).hasSize(1).allSatisfy(reference -> {
            String drawsThatMatter =
                    ReferenceUse.ofTerminals(reference).reason().replaceAll(".*; ", "");
            assertThatThrownBy(() -> Worlds.of(question(reference), ALL_OUTCOMES, Progress.NONE))
                    .isInstanceOf(TooManyDrawsException.class)
                    .hasMessageContaining("here 40 matter");
            Estimate reach = Worlds.of(question(reference), WorldsParameters.DEFAULT.withWorlds(100_000), Progress.NONE)
                    .reach()
                    .get(0);
            assertThat(reference.get("exact").asDouble()).isBetween(reach.low(), reach.high());
        });
    }
}
