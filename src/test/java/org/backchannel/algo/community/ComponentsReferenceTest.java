package org.backchannel.algo.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;
import org.backchannel.reference.ReferenceCases;
import org.backchannel.reference.ReferenceCases.OracleEntry;
import org.junit.jupiter.api.Test;

/** Weak and strong components as NetworkX 3.6.1 and igraph give them. */
class ComponentsReferenceTest {
    @Test
    void theRandomGraphsHaveTheComponentsOfNetworkxAndIgraph() {
        compare(ReferenceCases.oracle(), 20, 20);
    }

    @Test
    void theNetworksInPlaceHaveTheComponentsOfNetworkxAndIgraph() {
        assumeTrue(ReferenceCases.inPlace().isPresent(), "the reference networks are not beside the project");
        compare(ReferenceCases.oracleInPlace(), 14, 3);
    }

    private static void compare(List<OracleEntry> entries, int weak, int strong) {
        assertThat(entries)
                .filteredOn(OracleEntry::measure, "weak_components")
                .hasSize(weak)
                .allSatisfy(ComponentsReferenceTest::agrees);
        assertThat(entries)
                .filteredOn(OracleEntry::measure, "strong_components")
                .hasSize(strong)
                .allSatisfy(ComponentsReferenceTest::agrees);
    }

    private static void agrees(OracleEntry entry) {
        CsrGraph graph = entry.graph().arcs();
        Partition partition = entry.measure().equals("weak_components")
                ? Components.weak(graph, Progress.NONE)
                : Components.strong(graph, Progress.NONE);
        Map<Integer, Set<String>> pieces = new TreeMap<>();
        for (int node = 0; node < graph.nodeCount(); node++) {
            pieces.computeIfAbsent(partition.of(node), piece -> new TreeSet<>())
                    .add(entry.graph().nodes().get(node));
        }
        Collection<Set<String>> expected = new HashSet<>();
        entry.values().forEach(list -> {
            Set<String> piece = new TreeSet<>();
            list.forEach(name -> piece.add(name.asText()));
            expected.add(piece);
        });
        assertThat(new HashSet<>(pieces.values())).as(entry.toString()).isEqualTo(expected);
    }
}
