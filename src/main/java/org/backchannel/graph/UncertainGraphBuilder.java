package org.backchannel.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects draws, ties and strands, and makes an {@link UncertainGraph} of them. What is certain gets no draw: a
 * probability of 1 becomes {@link UncertainGraph#ALWAYS}. A draw that is asked for again by its name is the same draw.
 */
public final class UncertainGraphBuilder {
    private final int[] passes;
    private final Map<Long, Integer> drawsByName = new HashMap<>();
    private final List<Double> probabilities = new ArrayList<>();
    private final List<Long> names = new ArrayList<>();
    private final List<Integer> tieDraws = new ArrayList<>();
    private final List<Integer> firstItems = new ArrayList<>(List.of(0));
    private final List<Item> items = new ArrayList<>();
    private final List<Strand> strands = new ArrayList<>();

    /**
     * What one source says of a tie.
     *
     * @param source the draw of its soundness
     * @param truth the draw of the item's truth
     * @param denies whether it speaks against the tie
     */
    public record Item(int source, int truth, boolean denies) {}

    private record Strand(int tail, int head, int tie, int draw) {
        static final Comparator<Strand> ORDER = Comparator.comparingInt(Strand::tail)
                .thenComparingInt(Strand::head)
                .thenComparingInt(Strand::tie);
    }

    /** For a graph of so many nodes, all of which pass on whatever is asked. */
    public UncertainGraphBuilder(int nodeCount) {
        passes = new int[nodeCount];
        Arrays.fill(passes, UncertainGraph.ALWAYS);
    }

    /**
     * The draw of this name, made when it is first asked for.
     *
     * @param probability in [0, 1]; of a name that is there already, the one it was made with
     */
    public int draw(long name, double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a draw succeeds with a probability from 0 to 1, not " + probability);
        }
        if (probability == 1) {
            return UncertainGraph.ALWAYS;
        }
        return drawsByName.computeIfAbsent(name, absent -> {
            probabilities.add(probability);
            names.add(absent);
            return names.size() - 1;
        });
    }

    /** Lets a node pass on what others ask of it only when a draw succeeds. */
    public void passes(int node, int draw) {
        passes[node] = draw;
    }

    /** Adds a tie that exists when a draw succeeds; gives its number. */
    public int tie(int draw) {
        tieDraws.add(draw);
        firstItems.add(items.size());
        return tieDraws.size() - 1;
    }

    /** Adds a tie that exists as these items say; gives its number. */
    public int tie(List<Item> evidence) {
        items.addAll(evidence);
        return tie(UncertainGraph.BY_EVIDENCE);
    }

    /** Adds a direction of a tie. */
    public void strand(int tail, int head, int tie, int draw) {
        if (tail == head) {
            throw new IllegalArgumentException("a strand joins two nodes; " + tail + " to itself is none");
        }
        strands.add(new Strand(tail, head, tie, draw));
    }

    /** The graph of what was added so far. */
    public UncertainGraph build() {
        boolean[] denials = new boolean[items.size()];
        for (int item = 0; item < denials.length; item++) {
            denials[item] = items.get(item).denies();
        }
        List<Strand> sorted = strands.stream().sorted(Strand.ORDER).toList();
        return new UncertainGraph(
                new UncertainGraph.Draws(
                        probabilities.stream().mapToDouble(Double::doubleValue).toArray(),
                        names.stream().mapToLong(Long::longValue).toArray()),
                passes.clone(),
                new UncertainGraph.Ties(
                        tieDraws.stream().mapToInt(Integer::intValue).toArray(),
                        firstItems.stream().mapToInt(Integer::intValue).toArray(),
                        items.stream().mapToInt(Item::source).toArray(),
                        items.stream().mapToInt(Item::truth).toArray(),
                        denials),
                new UncertainGraph.Strands(
                        sorted.stream().mapToInt(Strand::tail).toArray(),
                        sorted.stream().mapToInt(Strand::head).toArray(),
                        sorted.stream().mapToInt(Strand::tie).toArray(),
                        sorted.stream().mapToInt(Strand::draw).toArray()));
    }
}
