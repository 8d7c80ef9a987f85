package org.backchannel.algo.brokerage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;
import org.backchannel.reference.NamedGraph;
import org.backchannel.reference.ReferenceCases;
import org.backchannel.reference.ReferenceCases.NetworkxCase;
import org.backchannel.reference.ReferenceCases.OracleEntry;
import org.junit.jupiter.api.Test;

/** Articulation points and bridges of the undirected simple graph, as NetworkX 3.6.1 and igraph give them. */
class CutReferenceTest {
    private static final List<NetworkxCase> CASES = ReferenceCases.networkx("cutpoints_bridges_cores");

    @Test
    void everyCaseIsCheckedOrNamed() {
        assertThat(CASES).hasSize(24);
        assertThat(named("articulation_points")).hasSize(6);
        assertThat(named("bridges")).hasSize(1);
        assertThat(named("has_bridges")).hasSize(4);
        assertThat(named("is_biconnected")).hasSize(4);
        // Coreness is among the centralities, and tested there.
        assertThat(named("core_number")).hasSize(4);
        // Nothing here asks for the next two.
        assertThat(named("biconnected_components")).hasSize(1);
        assertThat(named("local_bridges")).hasSize(4);
    }

    @Test
    void networkxNamesTheSameCutActors() {
        assertThat(named("articulation_points"))
                .allSatisfy(
                        reference -> assertThat(cutActors(reference.graph())).isEqualTo(names(reference.expected())));
    }

    @Test
    void networkxNamesTheSameBridges() {
        assertThat(named("bridges"))
                .allSatisfy(reference -> assertThat(bridges(reference.graph())).isEqualTo(pairs(reference.expected())));
    }

    @Test
    void networkxSeesBridgesInTheSameGraphs() {
        // Two of the four have parallel edges, which NetworkX counts apart and a CsrGraph cannot hold.
        assertThat(named("has_bridges")).filteredOn(NetworkxCase::multigraph).hasSize(2);
        assertThat(named("has_bridges"))
                .filteredOn(Predicate.not(NetworkxCase::multigraph))
                .hasSize(2)
                .allSatisfy(reference -> assertThat(bridges(reference.graph()).isEmpty())
                        .isEqualTo(!reference.expected().asBoolean()));
    }

    @Test
    void aGraphIsBiconnectedIfItHoldsTogetherWithoutAnyOne() {
        assertThat(named("is_biconnected"))
                .allSatisfy(reference -> assertThat(isBiconnected(reference.graph()))
                        .isEqualTo(reference.expected().asBoolean()));
    }

    @Test
    void theRandomGraphsHaveTheCutActorsAndBridgesOfNetworkxAndIgraph() {
        assertThat(entries(ReferenceCases.oracle(), "articulation_points"))
                .hasSize(20)
                .allSatisfy(entry -> assertThat(cutActors(entry.graph())).isEqualTo(names(entry.values())));
        assertThat(entries(ReferenceCases.oracle(), "bridges"))
                .hasSize(20)
                .allSatisfy(entry -> assertThat(bridges(entry.graph())).isEqualTo(pairs(entry.values())));
    }

    @Test
    void theNetworksInPlaceHaveTheCutActorsAndBridgesOfNetworkxAndIgraph() {
        assumeTrue(ReferenceCases.inPlace().isPresent(), "the reference networks are not beside the project");
        assertThat(entries(ReferenceCases.oracleInPlace(), "articulation_points"))
                .hasSize(14)
                .allSatisfy(entry -> assertThat(cutActors(entry.graph())).isEqualTo(names(entry.values())));
        assertThat(entries(ReferenceCases.oracleInPlace(), "bridges"))
                .hasSize(14)
                .allSatisfy(entry -> assertThat(bridges(entry.graph())).isEqualTo(pairs(entry.values())));
    }

    private static List<NetworkxCase> named(String function) {
        return CASES.stream()
                .filter(reference -> reference.function().equals(function))
                .toList();
    }

    private static List<OracleEntry> entries(List<OracleEntry> all, String measure) {
        return all.stream().filter(entry -> entry.measure().equals(measure)).toList();
    }

    private static Set<String> cutActors(NamedGraph graph) {
        Set<String> names = new TreeSet<>();
        CutActors.of(graph.arcs(), Progress.NONE)
                .actors()
                .forEach(actor -> names.add(graph.nodes().get(actor.node())));
        return names;
    }

    private static Set<Set<String>> bridges(NamedGraph graph) {
        Set<Set<String>> pairs = new HashSet<>();
        Bridges.of(graph.arcs(), Progress.NONE)
                .bridges()
                .forEach(bridge -> pairs.add(Set.of(
                        graph.nodes().get(bridge.keptEnd()), graph.nodes().get(bridge.cutOffEnd()))));
        return pairs;
    }

    private static boolean isBiconnected(NamedGraph named) {
        CsrGraph graph = named.arcs();
        if (graph.nodeCount() == 0) {
            return false;
        }
        for (boolean reached : PlainSearch.reached(graph, 0, -1)) {
            if (!reached) {
                return false;
            }
        }
        return cutActors(named).isEmpty();
    }

    private static Set<String> names(JsonNode list) {
        Set<String> names = new TreeSet<>();
        list.forEach(name -> names.add(name.asText()));
        return names;
    }

    private static Set<Set<String>> pairs(JsonNode list) {
        Set<Set<String>> pairs = new HashSet<>();
        list.forEach(pair -> pairs.add(names(pair)));
        return pairs;
    }
}
