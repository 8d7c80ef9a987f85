package org.backchannel.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The arrays of a graph against a plain map of maps, on graphs of chance and at size. */
class CsrGraphTest {
    private static final long SEED = Long.getLong("backchannel.test.seed", System.nanoTime());

    /** What an arc carries, told apart from every other arc's. */
    private record Weight(double strength, long cost) {}

    @Test
    void holdsTheArcsOfAPlainMapWhateverTheOrderTheyCameIn() {
        for (int number = 0; number < 500; number++) {
            Random random = new Random(SEED + number);
            int nodes = 1 + random.nextInt(12);
            SortedMap<Integer, SortedMap<Integer, Weight>> plain = plainGraph(random, nodes);
            CsrGraph graph = build(plain, nodes, random);
            String name = "seed " + SEED + ", graph " + number + ": " + nodes + " nodes, arcs " + plain;
            assertThat(outArcs(CsrGraphChecker.check(graph))).as(name).isEqualTo(plain);
            assertThat(inArcs(graph)).as(name).isEqualTo(plain);
            assertSearchAgrees(graph, plain, name);
            assertSame(build(plain, nodes, random), graph, name);
            assertReversedTwiceIsTheGraph(graph, name);
        }
    }

    private static SortedMap<Integer, SortedMap<Integer, Weight>> plainGraph(Random random, int nodes) {
        SortedMap<Integer, SortedMap<Integer, Weight>> plain = new TreeMap<>();
        int tries = random.nextInt(2 * nodes * nodes);
        for (int tried = 0; tried < tries; tried++) {
            int tail = random.nextInt(nodes);
            int head = random.nextInt(nodes);
            if (tail != head) {
                plain.computeIfAbsent(tail, node -> new TreeMap<>())
                        .put(head, new Weight(1 - random.nextDouble(), 1 + random.nextInt(100)));
            }
        }
        return plain;
    }

    private static CsrGraph build(SortedMap<Integer, SortedMap<Integer, Weight>> plain, int nodes, Random random) {
        List<Runnable> additions = new ArrayList<>();
        CsrGraphBuilder builder = new CsrGraphBuilder(nodes);
        plain.forEach((tail, row) -> row.forEach(
                (head, weight) -> additions.add(() -> builder.arc(tail, head, weight.strength(), weight.cost()))));
        Collections.shuffle(additions, random);
        additions.forEach(Runnable::run);
        return builder.build();
    }

    private static SortedMap<Integer, SortedMap<Integer, Weight>> outArcs(CsrGraph graph) {
        SortedMap<Integer, SortedMap<Integer, Weight>> seen = new TreeMap<>();
        for (int node = 0; node < graph.nodeCount(); node++) {
            int first = graph.out()[node];
            for (int arc = first; arc < first + graph.outDegree(node); arc++) {
                put(seen, node, graph.heads()[arc], graph, arc);
            }
        }
        return seen;
    }

    private static SortedMap<Integer, SortedMap<Integer, Weight>> inArcs(CsrGraph graph) {
        SortedMap<Integer, SortedMap<Integer, Weight>> seen = new TreeMap<>();
        for (int node = 0; node < graph.nodeCount(); node++) {
            int first = graph.in()[node];
            for (int slot = first; slot < first + graph.inDegree(node); slot++) {
                int arc = graph.inArcs()[slot];
                put(seen, graph.tails()[arc], node, graph, arc);
            }
        }
        return seen;
    }

    private static void put(
            SortedMap<Integer, SortedMap<Integer, Weight>> seen, int tail, int head, CsrGraph graph, int arc) {
        seen.computeIfAbsent(tail, node -> new TreeMap<>())
                .put(head, new Weight(graph.strengths()[arc], graph.costs()[arc]));
    }

    private static void assertSearchAgrees(
            CsrGraph graph, SortedMap<Integer, SortedMap<Integer, Weight>> plain, String name) {
        for (int tail = 0; tail < graph.nodeCount(); tail++) {
            for (int head = 0; head < graph.nodeCount(); head++) {
                int arc = graph.arc(tail, head);
                boolean isThere = plain.containsKey(tail) && plain.get(tail).containsKey(head);
                assertThat(arc >= 0).as(name).isEqualTo(isThere);
                if (isThere) {
                    assertThat(graph.tails()[arc]).as(name).isEqualTo(tail);
                    assertThat(graph.heads()[arc]).as(name).isEqualTo(head);
                } else {
                    assertThat(arc).as(name).isEqualTo(-1);
                }
            }
        }
    }

    private static void assertReversedTwiceIsTheGraph(CsrGraph graph, String name) {
        CsrGraph reversed = CsrGraphChecker.check(graph.reversed());
        for (int arc = 0; arc < reversed.arcCount(); arc++) {
            int original = graph.inArcs()[arc];
            assertThat(reversed.tails()[arc]).as(name).isEqualTo(graph.heads()[original]);
            assertThat(reversed.heads()[arc]).as(name).isEqualTo(graph.tails()[original]);
            assertThat(reversed.strengths()[arc]).as(name).isEqualTo(graph.strengths()[original]);
            assertThat(reversed.costs()[arc]).as(name).isEqualTo(graph.costs()[original]);
        }
        assertSame(reversed.reversed(), graph, name);
    }

    private static void assertSame(CsrGraph actual, CsrGraph expected, String name) {
        assertThat(actual.out()).as(name).isEqualTo(expected.out());
        assertThat(actual.tails()).as(name).isEqualTo(expected.tails());
        assertThat(actual.heads()).as(name).isEqualTo(expected.heads());
        assertThat(actual.in()).as(name).isEqualTo(expected.in());
        assertThat(actual.inArcs()).as(name).isEqualTo(expected.inArcs());
        assertThat(actual.strengths()).as(name).isEqualTo(expected.strengths());
        assertThat(actual.costs()).as(name).isEqualTo(expected.costs());
    }

    @Test
    void aReversedGraphSharesNoArrayWithTheOneItCameFrom() {
        CsrGraph graph = new CsrGraphBuilder(3).arc(0, 1).arc(1, 2).build();
        CsrGraph reversed = graph.reversed();
        assertThat(reversed.out()).isNotSameAs(graph.in());
        assertThat(reversed.in()).isNotSameAs(graph.out());
    }

    @Test
    void aPathOfAHundredThousandNodesIsBuiltFromItsEnd() {
        int nodes = 100_000;
        CsrGraphBuilder builder = new CsrGraphBuilder(nodes);
        for (int node = nodes - 2; node >= 0; node--) {
            builder.arc(node, node + 1);
        }
        CsrGraph path = CsrGraphChecker.check(builder.build());
        assertThat(path.arcCount()).isEqualTo(nodes - 1);
        assertThat(path.arc(99_998, 99_999)).isEqualTo(99_998);
        assertThat(path.heads()).isEqualTo(IntStream.range(1, nodes).toArray());
        assertThat(CsrGraphChecker.check(path.reversed()).heads())
                .isEqualTo(IntStream.range(0, nodes - 1).toArray());
    }

    @Test
    void aStarOfAHundredThousandNodesHasOneHub() {
        int leaves = 100_000;
        CsrGraphBuilder builder = new CsrGraphBuilder(leaves + 1);
        for (int leaf = leaves; leaf > 0; leaf--) {
            builder.arc(leaf, 0);
        }
        CsrGraph star = CsrGraphChecker.check(builder.build());
        assertThat(star.inDegree(0)).isEqualTo(leaves);
        assertThat(star.outDegree(0)).isZero();
        assertThat(star.inArcs()).isEqualTo(IntStream.range(0, leaves).toArray());
    }

    @Test
    void aMillionArcsOfChanceAreBuiltAndChecked() {
        Random random = new Random(SEED);
        int nodes = 200_003;
        int stretch = nodes / 6;
        CsrGraphBuilder builder = new CsrGraphBuilder(nodes);
        for (int number = 0; number < 1_000_000; number++) {
            int tail = (int) (number * 7_919L % nodes);
            int head = (tail + 1 + number / nodes * stretch + random.nextInt(stretch)) % nodes;
            builder.arc(tail, head, 0.5, costOf(tail, head));
        }
        CsrGraph graph = CsrGraphChecker.check(builder.build());
        assertThat(graph.arcCount()).as("seed %d", SEED).isEqualTo(1_000_000);
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            if (graph.costs()[arc] != costOf(graph.tails()[arc], graph.heads()[arc])) {
                throw new AssertionError("seed " + SEED + ": arc " + arc + " has another arc's cost");
            }
        }
    }

    private static long costOf(int tail, int head) {
        return 1 + ((long) tail << Integer.SIZE | head);
    }
}
