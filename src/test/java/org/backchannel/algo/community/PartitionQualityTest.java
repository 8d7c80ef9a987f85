package org.backchannel.algo.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.RandomGraphs;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;

class PartitionQualityTest {
    private static int[] someLabels(CsrGraph graph, SplittableRandom random) {
        return IntStream.range(0, graph.nodeCount())
                .map(node -> random.nextInt(Math.max(1, graph.nodeCount() / 3)))
                .toArray();
    }

    @Test
    void itIsWhatTheFormulasSay() {
        RandomGraphs.each(2_000, (graph, random) -> {
            int[] labels = someLabels(graph, random);
            double resolution = random.nextDouble() * 2 + 0.1;
            PlainQuality plain = new PlainQuality(graph);
            for (Quality quality : Quality.values()) {
                double ours = PartitionQuality.of(graph, Partition.ofLabels(labels), quality, resolution);
                assertThat(ours).isEqualTo(plain.of(labels, quality, resolution), within(1e-9));
            }
        });
    }

    @Test
    void modularityIsThatOfJgrapht() {
        RandomGraphs.each(300, (graph, random) -> {
            int[] labels = someLabels(graph, random);
            if (graph.arcCount() > 0) {
                assertThat(PartitionQuality.of(graph, Partition.ofLabels(labels), Quality.MODULARITY, 1))
                        .isEqualTo(jgrapht(graph, labels), within(1e-9));
            }
        });
    }

    private static double jgrapht(CsrGraph graph, int[] labels) {
        Graph<Integer, DefaultWeightedEdge> ties = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        IntStream.range(0, graph.nodeCount()).forEach(ties::addVertex);
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            int tail = graph.tails()[arc];
            int head = graph.heads()[arc];
            DefaultWeightedEdge edge = ties.getEdge(tail, head);
            double before = edge == null ? 0 : ties.getEdgeWeight(edge);
            DefaultWeightedEdge there = edge == null ? ties.addEdge(tail, head) : edge;
            ties.setEdgeWeight(there, before + graph.strengths()[arc]);
        }
        List<Set<Integer>> sets = Arrays.stream(labels)
                .distinct()
                .mapToObj(label -> (Set<Integer>) new TreeSet<>(IntStream.range(0, labels.length)
                        .filter(node -> labels[node] == label)
                        .boxed()
                        .toList()))
                .toList();
        return new UndirectedModularityMeasurer<>(ties).modularity(sets);
    }

    /** By NetworkX 3.6.1: {@code modularity(karate, the two sides, weight=None)}. */
    @Test
    void theTwoSidesOfTheKarateClub() {
        Partition sides = Partition.ofLabels(KarateClub.sides());
        assertThat(PartitionQuality.of(KarateClub.graph(), sides, Quality.MODULARITY, 1))
                .isEqualTo(0.3582347140039448, within(1e-12));
    }

    @Test
    void withoutTiesModularityIsUndefined() {
        Partition alone = Partition.ofLabels(new int[] {0, 1});
        CsrGraph strangers = new org.backchannel.graph.CsrGraphBuilder(2).build();
        assertThat(PartitionQuality.of(strangers, alone, Quality.MODULARITY, 1)).isNaN();
        assertThat(PartitionQuality.of(strangers, alone, Quality.CPM, 1)).isZero();
    }
}
