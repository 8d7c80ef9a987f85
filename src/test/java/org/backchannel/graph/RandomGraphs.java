package org.backchannel.graph;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Random graphs of every shape that breaks algorithms: directed, both ways, heavy-tailed, stars, isolates,
 * several components, cut vertices in chains, layers with many equal routes, long paths, equal costs and unequal ones.
 * (A {@link CsrGraph} has no parallel ties; those are the projection's.) The seed is fresh each run and
 * part of every failure; give it back with {@code -Dbackchannel.test.seed=…} to see the same graphs. A failing graph
 * prints itself as Java.
 */
public final class RandomGraphs {
    private static final String SEED_PROPERTY = "backchannel.test.seed";
    private static final long SEED = Long.getLong(SEED_PROPERTY, System.nanoTime());

    /** How many in a hundred of the graphs asked for are tried: fewer where each of many mutants is to be found out. */
    private static final int SHARE = Integer.getInteger("backchannel.test.graphs", 100);

    private static final int SHAPES = 9;
    private static final int LARGEST_SMALL_GRAPH = 30;

    /** Small graphs may be nearly complete; larger ones would only be slow. */
    private static final int MOST_TRIES = LARGEST_SMALL_GRAPH * LARGEST_SMALL_GRAPH;

    /** Around 64, where blocks of sources end. */
    private static final int[] SIZES_AT_BLOCK_ENDS = {63, 64, 65, 128, 129};

    private RandomGraphs() {}

    /** What a test does with one graph, with chance of its own where it needs some. */
    @FunctionalInterface
    public interface GraphTest {
        /** Fails, by any exception or error, where the graph shows a fault. */
        void accept(CsrGraph graph, SplittableRandom random);
    }

    /** Runs the test on so many graphs of up to 30 nodes. */
    public static void each(int graphs, Consumer<CsrGraph> test) {
        each(graphs, (graph, random) -> test.accept(graph));
    }

    /** Runs the test on so many graphs of up to 30 nodes. */
    public static void each(int graphs, GraphTest test) {
        SplittableRandom seeds = new SplittableRandom(SEED);
        for (int number = 0; number < some(graphs); number++) {
            SplittableRandom random = seeds.split();
            run(any(random, random.nextInt(LARGEST_SMALL_GRAPH + 1)), random, test);
        }
    }

    /** Runs the test on so many graphs of about 64 and 128 nodes, where blocks of sources end. */
    public static void eachAtBlockEnds(int graphs, Consumer<CsrGraph> test) {
        SplittableRandom seeds = new SplittableRandom(SEED);
        for (int number = 0; number < some(graphs); number++) {
            SplittableRandom random = seeds.split();
            int nodes = SIZES_AT_BLOCK_ENDS[number % SIZES_AT_BLOCK_ENDS.length];
            run(any(random, nodes), random, (graph, chance) -> test.accept(graph));
        }
    }

    private static int some(int graphs) {
        return Math.max(1, graphs * SHARE / 100);
    }

    private static void run(CsrGraph graph, SplittableRandom random, GraphTest test) {
        try {
            test.accept(CsrGraphChecker.check(graph), random);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(
                    e.getMessage() + "\nwith -D" + SEED_PROPERTY + "=" + SEED + ", on\n" + asJava(graph), e);
        }
    }

    /** A graph of so many nodes and any shape; in one of three, every arc goes both ways. */
    public static CsrGraph any(SplittableRandom random, int nodes) {
        Arcs arcs = new Arcs(nodes);
        switch (random.nextInt(SHAPES)) {
            case 0 -> arcs.uniform(random, nodes);
            case 1 -> arcs.uniform(random, 3 * nodes);
            case 2 -> arcs.uniform(random, random.nextInt(Math.min(nodes * nodes, MOST_TRIES) + 1));
            case 3 -> arcs.heavyTailed(random, 1 + random.nextInt(3));
            case 4 -> arcs.islands(random);
            case 5 -> arcs.star(random);
            case 6 -> arcs.path(random);
            case 7 -> arcs.joints(random);
            default -> arcs.layers(random);
        }
        CsrGraph graph = arcs.withNumbers(random);
        return random.nextInt(3) == 0 ? bothWays(graph) : graph;
    }

    /** A heavy-tailed graph: most nodes have few ties, a few have very many, as among people. */
    public static CsrGraph heavyTailed(long seed, int nodes, int arcsPerNode) {
        SplittableRandom random = new SplittableRandom(seed);
        Arcs arcs = new Arcs(nodes);
        arcs.heavyTailed(random, arcsPerNode);
        return arcs.withProbabilities(random);
    }

    /** The graph with every arc also the other way, at the strength and cost of the first of the two. */
    public static CsrGraph bothWays(CsrGraph graph) {
        CsrGraphBuilder builder = new CsrGraphBuilder(graph.nodeCount());
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            int tail = graph.tails()[arc];
            int head = graph.heads()[arc];
            if (tail < head || graph.arc(head, tail) < 0) {
                builder.arc(tail, head, graph.strengths()[arc], graph.costs()[arc]);
                builder.arc(head, tail, graph.strengths()[arc], graph.costs()[arc]);
            }
        }
        return builder.build();
    }

    /** The same graph, with node v now called {@code newNames[v]}. */
    public static CsrGraph relabelled(CsrGraph graph, int[] newNames) {
        CsrGraphBuilder builder = new CsrGraphBuilder(graph.nodeCount());
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            builder.arc(
                    newNames[graph.tails()[arc]],
                    newNames[graph.heads()[arc]],
                    graph.strengths()[arc],
                    graph.costs()[arc]);
        }
        return builder.build();
    }

    /** The numbers 0 to n − 1 in random order. */
    public static int[] permutation(SplittableRandom random, int size) {
        int[] order = new int[size];
        for (int next = 0; next < size; next++) {
            int place = random.nextInt(next + 1);
            order[next] = order[place];
            order[place] = next;
        }
        return order;
    }

    /** The expression that builds the graph, to be pasted into a test. */
    public static String asJava(CsrGraph graph) {
        StringBuilder java = new StringBuilder("new CsrGraphBuilder(" + graph.nodeCount() + ")");
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            java.append(String.format(
                    Locale.ROOT,
                    "\n        .arc(%d, %d, %s, %dL)",
                    graph.tails()[arc],
                    graph.heads()[arc],
                    graph.strengths()[arc],
                    graph.costs()[arc]));
        }
        return java.append("\n        .build()").toString();
    }

    /**
     * The arcs of a graph in the making, without numbers on them; what is there already, or is a loop, is not added.
     */
    private static final class Arcs {
        private final int nodes;
        private final TreeSet<Long> arcs = new TreeSet<>();

        Arcs(int nodes) {
            this.nodes = nodes;
        }

        private void add(int tail, int head) {
            if (tail != head) {
                arcs.add((long) tail * nodes + head);
            }
        }

        void uniform(SplittableRandom random, int tries) {
            for (int tried = 0; tried < tries; tried++) {
                add(random.nextInt(nodes), random.nextInt(nodes));
            }
        }

        /** Each node is tied to ends of earlier arcs, which favours nodes that have many. */
        void heavyTailed(SplittableRandom random, int arcsPerNode) {
            int[] ends = new int[2 * nodes * arcsPerNode];
            int count = 0;
            for (int node = 1; node < nodes; node++) {
                for (int arc = 0; arc < arcsPerNode; arc++) {
                    int other =
                            count == 0 || random.nextInt(10) == 0 ? random.nextInt(node) : ends[random.nextInt(count)];
                    if (random.nextBoolean()) {
                        add(node, other);
                    } else {
                        add(other, node);
                    }
                    ends[count++] = node;
                    ends[count++] = other;
                }
            }
        }

        /** Up to four parts with no arc between them, of a few nodes each, joined at random within. */
        void islands(SplittableRandom random) {
            int parts = 1 + random.nextInt(4);
            for (int tried = 0; tried < 3 * nodes; tried++) {
                int tail = random.nextInt(nodes);
                int head = random.nextInt(nodes);
                if (tail % parts == head % parts) {
                    add(tail, head);
                }
            }
        }

        /** One tied to many, out, in or both ways; a few of those to each other. */
        void star(SplittableRandom random) {
            for (int node = 1; node < nodes; node++) {
                int directions = 1 + random.nextInt(3);
                if ((directions & 1) != 0) {
                    add(0, node);
                }
                if ((directions & 2) != 0) {
                    add(node, 0);
                }
            }
            uniform(random, Math.min(nodes, random.nextInt(4)));
        }

        /** A long way, now and then with a step back, a second way beside it, or a ring's end. */
        void path(SplittableRandom random) {
            for (int node = 1; node < nodes; node++) {
                add(node - 1, node);
                if (random.nextInt(4) == 0) {
                    add(node, node - 1);
                }
                if (node > 2 && random.nextInt(8) == 0) {
                    add(node - 3, node);
                }
            }
            if (nodes > 1 && random.nextBoolean()) {
                add(nodes - 1, 0);
            }
        }

        /** Small dense parts in a chain, each joined to the one before it at a single node. */
        void joints(SplittableRandom random) {
            int joint = 0;
            while (joint < nodes - 1) {
                int end = Math.min(nodes, joint + 2 + random.nextInt(5));
                for (int tried = 0; tried < 3 * (end - joint); tried++) {
                    add(joint + random.nextInt(end - joint), joint + random.nextInt(end - joint));
                }
                joint = end - 1;
            }
        }

        /** Layers of one to four nodes, each layer wholly joined to the next: many routes of the same length. */
        void layers(SplittableRandom random) {
            int before = 0;
            int start = 0;
            while (start < nodes) {
                int end = Math.min(nodes, start + 1 + random.nextInt(4));
                for (int tail = before; tail < start; tail++) {
                    for (int head = start; head < end; head++) {
                        add(tail, head);
                    }
                }
                before = start;
                start = end;
            }
        }

        /** Costs all the same, from a handful (so that routes tie), or from the strengths in micronepers. */
        CsrGraph withNumbers(SplittableRandom random) {
            return switch (random.nextInt(3)) {
                case 0 -> build(random, 0, 1 + random.nextInt(5));
                case 1 -> build(random, 4, 1);
                default -> withProbabilities(random);
            };
        }

        private CsrGraph build(SplittableRandom random, int spread, int least) {
            CsrGraphBuilder builder = new CsrGraphBuilder(nodes);
            for (long arc : arcs) {
                long cost = least + (spread == 0 ? 0 : random.nextInt(spread));
                builder.arc((int) (arc / nodes), (int) (arc % nodes), 1 - random.nextDouble(), cost);
            }
            return builder.build();
        }

        /** Strengths 0.05, 0.10 … 1 and the costs that measures.md gives them. */
        CsrGraph withProbabilities(SplittableRandom random) {
            CsrGraphBuilder builder = new CsrGraphBuilder(nodes);
            for (long arc : arcs) {
                double strength = (1 + random.nextInt(20)) / 20.0;
                long cost = Math.max(1, Math.round(-StrictMath.log(strength) * 1e6));
                builder.arc((int) (arc / nodes), (int) (arc % nodes), strength, cost);
            }
            return builder.build();
        }
    }
}
