package org.backchannel.algo.uncertainty;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.backchannel.graph.UncertainGraph;

/**
 * What the strands of a {@link WorldGraph} rest on: the draws, and how they make ties exist, strands carry and nodes
 * pass on. {@link #of} keeps each draw as the graph has it, which is what worlds are sampled from; {@link Reduction}
 * makes one of fewer draws and the same probabilities, for the exact mode.
 *
 * @param probabilities by draw
 * @param names by draw
 * @param tieDraws by tie of the world graph: its draw, {@link UncertainGraph#ALWAYS} or {@link
 *     UncertainGraph#BY_EVIDENCE}
 * @param items {@code t + 1} entries, never falling: the items of tie t are {@code items[t] … items[t + 1] − 1}
 * @param itemSources by item: the place of its source in {@code sources}, or {@link UncertainGraph#ALWAYS}
 * @param itemTruths by item: the draw of its truth
 * @param denials by item: whether it speaks against the tie
 * @param sources the draws of sources that some tie rests on, rising
 * @param carries by strand: the draw of its carrying
 * @param passes by node: the draw of its passing on
 */
record Foundation(
        double[] probabilities,
        long[] names,
        int[] tieDraws,
        int[] items,
        int[] itemSources,
        int[] itemTruths,
        boolean[] denials,
        int[] sources,
        int[] carries,
        int[] passes) {

    /** As the graph has it, without the items that cannot be true and the ties that do not matter. */
    static Foundation of(WorldGraph graph) {
        int[] ties = IntStream.range(0, graph.tieCount()).map(graph::wholeTie).toArray();
        return of(graph.question().graph(), ties, graph.carries(), graph.passes());
    }

    /** Of the evidence for all ties of a graph; what carries is left out. */
    static Foundation ofEvidence(UncertainGraph graph) {
        int[] ties = IntStream.range(0, graph.ties().count()).toArray();
        return of(graph, ties, new int[0], new int[0]);
    }

    private static Foundation of(UncertainGraph whole, int[] wholeTies, int[] carries, int[] passes) {
        UncertainGraph.Ties ties = whole.ties();
        int[] tieDraws = new int[wholeTies.length];
        int[] first = new int[tieDraws.length + 1];
        int[] kept = new int[ties.sources().length];
        int count = 0;
        for (int tie = 0; tie < tieDraws.length; tie++) {
            int wholeTie = wholeTies[tie];
            tieDraws[tie] = ties.draws()[wholeTie];
            for (int item = ties.items()[wholeTie]; item < ties.items()[wholeTie + 1]; item++) {
                if (whole.probability(ties.sources()[item]) > 0 && whole.probability(ties.truths()[item]) > 0) {
                    kept[count++] = item;
                }
            }
            first[tie + 1] = count;
        }
        int[] items = Arrays.copyOf(kept, count);
        int[] sources = rising(IntStream.of(items).map(item -> ties.sources()[item]));
        boolean[] denials = new boolean[count];
        for (int item = 0; item < count; item++) {
            denials[item] = ties.denials()[items[item]];
        }
        return new Foundation(
                whole.draws().probabilities(),
                whole.draws().names(),
                tieDraws,
                first,
                IntStream.of(items)
                        .map(item -> place(sources, ties.sources()[item]))
                        .toArray(),
                IntStream.of(items).map(item -> ties.truths()[item]).toArray(),
                denials,
                sources,
                carries,
                passes);
    }

    private static int place(int[] sources, int draw) {
        return draw == UncertainGraph.ALWAYS ? UncertainGraph.ALWAYS : Arrays.binarySearch(sources, draw);
    }

    /** The probability of a draw; 1 for {@link UncertainGraph#ALWAYS}. */
    double probability(int draw) {
        return draw == UncertainGraph.ALWAYS ? 1 : probabilities[draw];
    }

    /** The same with another probability of one draw. */
    Foundation with(int draw, double probability) {
        double[] changed = probabilities.clone();
        changed[draw] = probability;
        return new Foundation(
                changed, names, tieDraws, items, itemSources, itemTruths, denials, sources, carries, passes);
    }

    /** The draws that evidence rests on, rising: of sources, items and ties. */
    int[] evidenceDraws() {
        return rising(IntStream.concat(
                IntStream.of(sources), IntStream.concat(IntStream.of(tieDraws), IntStream.of(itemTruths))));
    }

    /** The draws that carriage rests on, rising: of strands, and of nodes that pass on. */
    int[] carriageDraws() {
        return rising(IntStream.concat(IntStream.of(carries), IntStream.of(passes)));
    }

    private static int[] rising(IntStream draws) {
        BitSet drawn = new BitSet();
        draws.filter(draw -> draw >= 0).forEach(drawn::set);
        return drawn.stream().toArray();
    }
}
