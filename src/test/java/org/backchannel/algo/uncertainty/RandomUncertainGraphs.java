package org.backchannel.algo.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.backchannel.graph.DrawName;
import org.backchannel.graph.UncertainGraph;
import org.backchannel.graph.UncertainGraphBuilder;

/**
 * Random questions of random uncertain graphs: shared sources, several items, denials, plain ties, certain ones, both
 * directions, parallel ties, nodes that do not pass on, one target or several, few origins or everybody. The seed is fresh
 * each run and part of every failure; give it back with {@code -Dbackchannel.test.seed=…}.
 */
final class RandomUncertainGraphs {
    private static final String SEED_PROPERTY = "backchannel.test.seed";
    private static final long SEED = Long.getLong(SEED_PROPERTY, System.nanoTime());

    private final Random random;

    RandomUncertainGraphs(Random random) {
        this.random = random;
    }

    /** Runs a test on so many questions of at most so many draws. */
    static void each(int questions, int mostNodes, int mostTies, int mostDraws, Consumer<WaysQuestion> test) {
        for (int number = 0; number < questions; number++) {
            RandomUncertainGraphs graphs = new RandomUncertainGraphs(new Random(SEED + number));
            WaysQuestion question = graphs.question(mostNodes, mostTies);
            while (question.graph().draws().count() > mostDraws) {
                question = graphs.question(mostNodes, mostTies);
            }
            try {
                test.accept(question);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(
                        e.getMessage() + "\nwith -D" + SEED_PROPERTY + "=" + SEED + ", question " + number + ":\n"
                                + text(question),
                        e);
            }
        }
    }

    WaysQuestion question(int mostNodes, int mostTies) {
        int nodes = 2 + random.nextInt(mostNodes - 1);
        UncertainGraph graph = graph(nodes, random.nextInt(mostTies + 1));
        int[] shuffled = IntStream.range(0, nodes).toArray();
        for (int place = nodes - 1; place > 0; place--) {
            int other = random.nextInt(place + 1);
            int kept = shuffled[place];
            shuffled[place] = shuffled[other];
            shuffled[other] = kept;
        }
        int targets = nodes > 3 && random.nextInt(4) == 0 ? 2 : 1;
        int origins = random.nextInt(3) == 0 ? nodes - targets : 1 + random.nextInt(nodes - targets);
        return new WaysQuestion(
                graph,
                IntStream.range(targets, targets + origins)
                        .map(place -> shuffled[place])
                        .sorted()
                        .toArray(),
                IntStream.range(0, targets)
                        .map(place -> shuffled[place])
                        .sorted()
                        .toArray(),
                random.nextInt(4) == 0 ? OptionalInt.of(1 + random.nextInt(4)) : OptionalInt.empty());
    }

    UncertainGraph graph(int nodes, int ties) {
        UncertainGraphBuilder builder = new UncertainGraphBuilder(nodes);
        int sources = 1 + random.nextInt(4);
        int[] soundness = IntStream.range(0, sources)
                .map(source -> builder.draw(DrawName.of("source", "s" + source), probability()))
                .toArray();
        for (int tie = 0; tie < ties; tie++) {
            String id = "t" + tie;
            int number = random.nextInt(3) == 0
                    ? builder.tie(builder.draw(DrawName.of("tie", id), probability()))
                    : builder.tie(items(builder, id, soundness));
            int from = random.nextInt(nodes);
            int to = (from + 1 + random.nextInt(nodes - 1)) % nodes;
            int direction = random.nextInt(4);
            double forward = probability();
            if (direction != 0) {
                builder.strand(from, to, number, builder.draw(DrawName.of("carries", id, "forward"), forward));
            }
            if (direction < 2) {
                double backward = random.nextBoolean() ? forward : probability();
                builder.strand(to, from, number, builder.draw(DrawName.of("carries", id, "backward"), backward));
            }
        }
        for (int node = 0; node < nodes; node++) {
            if (random.nextInt(6) == 0) {
                builder.passes(node, builder.draw(DrawName.of("passes", "a" + node), probability()));
            }
        }
        return builder.build();
    }

    private List<UncertainGraphBuilder.Item> items(UncertainGraphBuilder builder, String tie, int[] soundness) {
        List<UncertainGraphBuilder.Item> items = new ArrayList<>();
        for (int source = 0; source < soundness.length; source++) {
            int count = Math.max(0, random.nextInt(5) - 2);
            for (int place = 0; place < count; place++) {
                long name = DrawName.of("item", tie, "s" + source, String.valueOf(place));
                items.add(new UncertainGraphBuilder.Item(
                        soundness[source], builder.draw(name, probability()), random.nextInt(4) == 0));
            }
        }
        return items;
    }

    /** Nothing, everything, or something between. */
    private double probability() {
        return switch (random.nextInt(8)) {
            case 0 -> 0;
            case 1, 2 -> 1;
            default -> random.nextDouble();
        };
    }

    private static String text(WaysQuestion question) {
        UncertainGraph graph = question.graph();
        return "from " + Arrays.toString(question.origins()) + " to " + Arrays.toString(question.targets()) + " in "
                + question.maxHops() + "\ndraws "
                + Arrays.toString(graph.draws().probabilities()) + "\npasses "
                + Arrays.toString(graph.passes()) + "\nties "
                + Arrays.toString(graph.ties().draws()) + " items "
                + Arrays.toString(graph.ties().items()) + " sources "
                + Arrays.toString(graph.ties().sources())
                + " truths " + Arrays.toString(graph.ties().truths()) + " denials "
                + Arrays.toString(graph.ties().denials()) + "\nstrands "
                + Arrays.toString(graph.strands().tails())
                + " to " + Arrays.toString(graph.strands().heads()) + " of "
                + Arrays.toString(graph.strands().ties()) + " by "
                + Arrays.toString(graph.strands().draws());
    }
}
